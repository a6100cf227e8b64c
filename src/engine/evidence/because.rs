//! The smallest set of answers that made an expression true or false.

use std::collections::{BTreeMap, BTreeSet};

use crate::engine::expr::{Day, Expr, Number, Read, Truth};
use crate::engine::form::{QuestionNo, Spot};
use crate::engine::interview::order;
use crate::engine::reading::Reading;
use crate::engine::reading::eval::Eye;
use crate::engine::reading::plan::{self, Node, NodeNo};
use crate::engine::reading::value::Value;

/// A set of spots by its place among the reasons. Sets share their parts, so that a long chain of conditions
/// costs no more than its length.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct ReasonNo(u32);

/// The empty set.
pub(super) const NONE: ReasonNo = ReasonNo(0);

/// Up to this size sets are counted exactly; above it spots that stand in several parts count several times.
const EXACT: usize = 64;

/// Conditions within conditions are looked into this far for a part that is met.
const MET_DEPTH: u8 = 16;

#[derive(Debug)]
enum Reason {
    Nothing,
    Spot(Spot),
    All(Vec<ReasonNo>),
}

pub(super) struct Reasons<'a> {
    reading: &'a Reading,
    sets: Vec<Reason>,
    sizes: Vec<usize>,
    /// By node, for those that expressions refer to.
    of_nodes: Vec<Option<ReasonNo>>,
}

impl<'a> Reasons<'a> {
    pub(super) fn new(reading: &'a Reading) -> Self {
        Self {
            reading,
            sets: vec![Reason::Nothing],
            sizes: vec![0],
            of_nodes: vec![None; reading.plan().n_nodes()],
        }
    }

    pub(super) fn of_expr(&mut self, expr: &Expr) -> ReasonNo {
        for node in self.reading.plan().reads_of(expr) {
            self.of_node(Some(node));
        }
        self.reason(expr, Eye::new(self.reading))
    }

    /// Works upwards from what a node refers to, without recursion: conditions may be chained to any depth.
    pub(super) fn of_node(&mut self, node: Option<NodeNo>) -> ReasonNo {
        let Some(node) = node else {
            return NONE;
        };
        let plan = self.reading.plan();
        let mut waiting = vec![node];
        while let Some(top) = waiting.last().copied() {
            if self.known(top).is_some() {
                waiting.pop();
                continue;
            }
            let is_reason = plan.node(top).is_some_and(|node| match node {
                Node::Condition(_)
                | Node::ElementHolds(_)
                | Node::ElementFails(_)
                | Node::Flag(_)
                | Node::Weight { .. }
                | Node::Contradiction(_) => true,
                Node::Section(_) | Node::Question(_) | Node::Field { .. } => false,
            });
            let truth = self.reading.truth(Some(top));
            if !is_reason || truth == Truth::Unknown || (truth == Truth::Yes && self.is_guard(top))
            {
                self.know(top, NONE);
                waiting.pop();
                continue;
            }
            let n_waiting = waiting.len();
            waiting.extend(
                plan.reads(top)
                    .iter()
                    .copied()
                    .filter(|read| self.known(*read).is_none()),
            );
            if waiting.len() == n_waiting {
                let reason = plan
                    .node(top)
                    .and_then(|node| plan::expr_of(self.reading.form(), node))
                    .map_or(NONE, |expr| self.reason(expr, Eye::new(self.reading)));
                self.know(top, reason);
                waiting.pop();
            }
        }
        self.known(node).unwrap_or(NONE)
    }

    /// Returns the answers that meet a part of what is not known to be true yet. What only stands against nothing
    /// (a guard) and what rests on no answer is no part that is met.
    pub(super) fn met_part(&mut self, expr: &Expr) -> ReasonNo {
        for node in self.reading.plan().reads_of(expr) {
            self.of_node(Some(node));
        }
        self.met(expr, true, Eye::new(self.reading), 0)
    }

    /// Returns the answers that make a spot be asked.
    pub(super) fn of_relevance(&mut self, spot: Spot) -> ReasonNo {
        let conditions = self.of_asking(spot).into_iter();
        let mut parts: Vec<ReasonNo> = conditions.map(|(_, reason)| reason).collect();
        if let Spot::Field { roster, .. } = spot {
            parts.push(self.add(Reason::Spot(Spot::Question(roster)), 1));
        }
        self.union(parts)
    }

    /// Returns the answers that make a spot not be asked: one thing that keeps it away is enough.
    pub(super) fn of_irrelevance(&mut self, spot: Spot) -> ReasonNo {
        let conditions = self.of_asking(spot).into_iter();
        let keeping_away = conditions.filter(|(truth, _)| *truth == Truth::No);
        let parts: Vec<ReasonNo> = keeping_away.map(|(_, reason)| reason).collect();
        self.smallest(&parts)
    }

    /// Every condition that a spot is asked by, with what made it what it is.
    fn of_asking(&mut self, spot: Spot) -> Vec<(Truth, ReasonNo)> {
        let reading = self.reading;
        let form = reading.form();
        let question = form.question(spot.question());
        let section = question.and_then(|question| form.section(question.section));
        let at_top = [
            section.and_then(|section| section.ask_if.as_ref()),
            question.and_then(|question| question.ask_if.as_ref()),
        ];
        let eye = Eye::new(reading);
        let mut conditions: Vec<(Truth, ReasonNo)> = at_top
            .into_iter()
            .flatten()
            .map(|expr| (eye.truth(expr), self.of_expr(expr)))
            .collect();
        if let Spot::Field { roster, entry, .. } = spot {
            let entry = reading.present(roster).find(|it| it.no == entry);
            let ask_if = form.asked_at(spot).and_then(|field| field.ask_if.as_ref());
            if let (Some(entry), Some(ask_if)) = (entry, ask_if) {
                for node in reading.plan().reads_of(ask_if) {
                    self.of_node(Some(node));
                }
                let within = eye.within(roster, entry);
                conditions.push((within.truth(ask_if), self.reason(ask_if, within)));
            }
        }
        conditions
    }

    /// Returns the spots of a set, in the order of asking.
    pub(super) fn spots(&self, reason: ReasonNo) -> Vec<Spot> {
        let mut spots = BTreeMap::new();
        let mut seen = BTreeSet::new();
        let mut waiting = vec![reason];
        while let Some(top) = waiting.pop() {
            match self.sets.get(top.0 as usize) {
                Some(Reason::Spot(spot)) => {
                    spots.insert(order(*spot), *spot);
                }
                Some(Reason::All(parts)) if seen.insert(top.0) => waiting.extend(parts),
                Some(Reason::All(_) | Reason::Nothing) | None => {}
            }
        }
        spots.into_values().collect()
    }

    fn is_guard(&self, node: NodeNo) -> bool {
        let Some(Node::Condition(no)) = self.reading.plan().node(node) else {
            return false;
        };
        let condition = self.reading.form().conditions.get(no.0 as usize);
        condition.is_some_and(|condition| condition.guard)
    }

    fn known(&self, node: NodeNo) -> Option<ReasonNo> {
        self.of_nodes.get(node.0 as usize).copied().flatten()
    }

    fn know(&mut self, node: NodeNo, reason: ReasonNo) {
        if let Some(slot) = self.of_nodes.get_mut(node.0 as usize) {
            *slot = Some(reason);
        }
    }

    fn of_known_node(&self, node: Option<NodeNo>) -> ReasonNo {
        node.and_then(|node| self.known(node)).unwrap_or(NONE)
    }

    /// What made an expression what it is; only what it refers to must have been worked out before.
    fn reason(&mut self, expr: &Expr, eye: Eye<'_>) -> ReasonNo {
        let truth = eye.truth(expr);
        if truth == Truth::Unknown {
            return NONE;
        }
        let plan = self.reading.plan();
        match expr {
            // That something was not answered rests on no answer.
            Expr::Answered(_) if truth == Truth::No => NONE,
            Expr::Always(_) => NONE,
            Expr::And(parts) => self.of_parts(parts, eye, truth, Truth::No),
            Expr::Or(parts) => self.of_parts(parts, eye, truth, Truth::Yes),
            Expr::Not(part) => self.reason(part, eye),
            Expr::Condition(no) => self.of_known_node(plan.condition(*no)),
            Expr::Element(no) => match truth {
                Truth::Yes => self.of_known_node(plan.holds(*no)),
                Truth::No => self.of_known_node(plan.fails(*no)),
                Truth::Unknown => NONE,
            },
            Expr::IsOneOf { read, .. }
            | Expr::HasOneOf { read, .. }
            | Expr::CodeIn { read, .. }
            | Expr::Answered(read)
            | Expr::Silent(read, _) => self.of_read(*read, eye),
            Expr::SameCode { left, right } => {
                let parts = vec![self.of_read(*left, eye), self.of_read(*right, eye)];
                self.union(parts)
            }
            Expr::Number { left, right, .. } => {
                let parts = vec![self.of_number(left, eye), self.of_number(right, eye)];
                self.union(parts)
            }
            Expr::Date { left, right, .. } => {
                let parts = vec![self.of_day(left, eye), self.of_day(right, eye)];
                self.union(parts)
            }
            Expr::Any { roster, each } => self.of_entries(*roster, each, eye, truth, Truth::Yes),
            Expr::All { roster, each } => self.of_entries(*roster, each, eye, truth, Truth::No),
        }
    }

    fn met(&mut self, expr: &Expr, want: bool, eye: Eye<'_>, depth: u8) -> ReasonNo {
        match eye.truth(expr) {
            Truth::Unknown => {}
            known if known == Truth::of(want) => return self.reason(expr, eye),
            Truth::Yes | Truth::No => return NONE,
        }
        match expr {
            Expr::And(parts) | Expr::Or(parts) => {
                let met = parts
                    .iter()
                    .map(|part| self.met(part, want, eye, depth))
                    .collect();
                self.union(met)
            }
            Expr::Not(part) => self.met(part, !want, eye, depth),
            Expr::Condition(no) => {
                let node = self.reading.plan().condition(*no);
                self.met_node(node, want, depth)
            }
            Expr::Element(no) => {
                let plan = self.reading.plan();
                let node = if want {
                    plan.holds(*no)
                } else {
                    plan.fails(*no)
                };
                self.met_node(node, true, depth)
            }
            Expr::Any { roster, each } | Expr::All { roster, each } => {
                let mut met = Vec::new();
                for entry in eye.listed(*roster).into_iter().flatten() {
                    met.push(self.met(each, want, eye.within(*roster, entry), depth));
                }
                self.union(met)
            }
            // One comparison is met as a whole or not at all.
            Expr::IsOneOf { .. }
            | Expr::HasOneOf { .. }
            | Expr::CodeIn { .. }
            | Expr::SameCode { .. }
            | Expr::Number { .. }
            | Expr::Date { .. }
            | Expr::Always(_)
            | Expr::Answered(_)
            | Expr::Silent(..) => NONE,
        }
    }

    fn met_node(&mut self, node: Option<NodeNo>, want: bool, depth: u8) -> ReasonNo {
        let reading = self.reading;
        let expr = node
            .filter(|node| depth < MET_DEPTH && !self.is_guard(*node))
            .and_then(|node| reading.plan().node(node))
            .and_then(|node| plan::expr_of(reading.form(), node));
        let Some(expr) = expr else {
            return NONE;
        };
        for read in node.map_or(&[][..], |node| reading.plan().reads(node)) {
            self.of_node(Some(*read));
        }
        self.met(expr, want, Eye::new(reading), depth + 1)
    }

    /// One part is enough for what decides alone; otherwise it took all of them.
    fn of_parts(
        &mut self,
        parts: &[Expr],
        eye: Eye<'_>,
        truth: Truth,
        decides_alone: Truth,
    ) -> ReasonNo {
        let mut reasons = Vec::with_capacity(parts.len());
        for part in parts {
            if truth != decides_alone || eye.truth(part) == truth {
                reasons.push(self.reason(part, eye));
            }
        }
        if truth == decides_alone {
            self.smallest(&reasons)
        } else {
            self.union(reasons)
        }
    }

    fn of_entries(
        &mut self,
        roster: QuestionNo,
        each: &Expr,
        eye: Eye<'_>,
        truth: Truth,
        decides_alone: Truth,
    ) -> ReasonNo {
        let mut reasons = Vec::new();
        for entry in eye.listed(roster).into_iter().flatten() {
            let within = eye.within(roster, entry);
            if truth != decides_alone || within.truth(each) == truth {
                reasons.push(self.reason(each, within));
            }
        }
        let is_one = truth == decides_alone;
        let reason = if is_one {
            self.smallest(&reasons)
        } else {
            self.union(reasons)
        };
        // An answer within an entry says that the entry is there. Otherwise that it is, and always that there are no
        // others, rests on the list.
        let is_within =
            |spot: &Spot| matches!(spot, Spot::Field { roster: of, .. } if *of == roster);
        if is_one && self.spots(reason).iter().any(is_within) {
            return reason;
        }
        let list = self.of_read(Read::Question(roster), eye);
        self.union(vec![list, reason])
    }

    fn of_number(&mut self, number: &Number, eye: Eye<'_>) -> ReasonNo {
        match number {
            Number::Constant(_) => NONE,
            Number::Value(read) | Number::CountChosen(read) => self.of_read(*read, eye),
            Number::CountEntries { roster, each } => {
                let mut reasons = vec![self.of_read(Read::Question(*roster), eye)];
                if let Some(each) = each {
                    for entry in eye.listed(*roster).into_iter().flatten() {
                        reasons.push(self.reason(each, eye.within(*roster, entry)));
                    }
                }
                self.union(reasons)
            }
            Number::Sum { roster, each } => {
                let mut reasons = vec![self.of_read(Read::Question(*roster), eye)];
                for entry in eye.listed(*roster).into_iter().flatten() {
                    reasons.push(self.of_number(each, eye.within(*roster, entry)));
                }
                self.union(reasons)
            }
            Number::Days(from, to) | Number::Months(from, to) => {
                let parts = vec![self.of_day(from, eye), self.of_day(to, eye)];
                self.union(parts)
            }
            Number::Plus(left, right) | Number::Minus(left, right) => {
                let parts = vec![self.of_number(left, eye), self.of_number(right, eye)];
                self.union(parts)
            }
        }
    }

    fn of_day(&mut self, day: &Day, eye: Eye<'_>) -> ReasonNo {
        match day {
            Day::Constant(_) | Day::InterviewDate => NONE,
            Day::Value(read) | Day::PeriodEnd(read, _) => self.of_read(*read, eye),
            Day::After(day, ..) => self.of_day(day, eye),
        }
    }

    fn of_read(&mut self, read: Read, eye: Eye<'_>) -> ReasonNo {
        if !eye.value(read).is_some_and(Value::is_given) {
            return NONE;
        }
        eye.spot(read)
            .map_or(NONE, |spot| self.add(Reason::Spot(spot), 1))
    }

    fn add(&mut self, reason: Reason, size: usize) -> ReasonNo {
        let no = u32::try_from(self.sets.len()).unwrap_or(0);
        self.sets.push(reason);
        self.sizes.push(size);
        ReasonNo(no)
    }

    fn size(&self, reason: ReasonNo) -> usize {
        self.sizes.get(reason.0 as usize).copied().unwrap_or(0)
    }

    pub(super) fn union(&mut self, mut parts: Vec<ReasonNo>) -> ReasonNo {
        parts.retain(|part| *part != NONE);
        parts.dedup();
        match parts.as_slice() {
            [] => NONE,
            [one] => *one,
            [_, _, ..] => {
                let at_most = parts
                    .iter()
                    .fold(0_usize, |sum, part| sum.saturating_add(self.size(*part)));
                let union = self.add(Reason::All(parts), at_most);
                if at_most <= EXACT {
                    let exact = self.spots(union).len();
                    if let Some(size) = self.sizes.get_mut(union.0 as usize) {
                        *size = exact;
                    }
                }
                union
            }
        }
    }

    fn smallest(&self, parts: &[ReasonNo]) -> ReasonNo {
        parts
            .iter()
            .copied()
            .min_by_key(|part| self.size(*part))
            .unwrap_or(NONE)
    }
}
