//! The questions that would settle what is not known yet.

use std::collections::BTreeSet;

use crate::engine::expr::{Day, Expr, Number, Read, Truth};
use crate::engine::form::QuestionNo;
use crate::engine::reading::Reading;
use crate::engine::reading::eval::Eye;
use crate::engine::reading::plan::{self, Node, NodeNo};

/// A set of questions by its place among the needs. Sets share their parts, so that a long chain of conditions
/// costs no more than its length.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct NeedNo(u32);

/// Nothing can make it so without changing what was answered.
const IMPOSSIBLE: NeedNo = NeedNo(0);
/// It is so already.
const NOTHING: NeedNo = NeedNo(1);

/// Fields whose relevance hangs on other fields are followed this far within an entry.
const FIELD_DEPTH: u8 = 8;

#[derive(Debug)]
enum Need {
    Fixed,
    Question(QuestionNo),
    All(Vec<NeedNo>),
}

/// What it takes for a node to become true, and to become false.
#[derive(Clone, Copy)]
struct Both {
    yes: NeedNo,
    no: NeedNo,
}

pub(super) struct Needs<'a> {
    reading: &'a Reading,
    sets: Vec<Need>,
    of_nodes: Vec<Option<Both>>,
    depth: u8,
}

impl<'a> Needs<'a> {
    pub(super) fn new(reading: &'a Reading) -> Self {
        Self {
            reading,
            sets: vec![Need::Fixed, Need::Fixed],
            of_nodes: vec![None; reading.plan().n_nodes()],
            depth: 0,
        }
    }

    pub(super) fn of_expr(&mut self, expr: &Expr, want: bool) -> NeedNo {
        match super::truth(self.reading, expr) {
            Truth::Unknown => {}
            known @ (Truth::Yes | Truth::No) => return settled(known, want),
        }
        self.prepare(&self.reading.plan().reads_of(expr));
        self.need(expr, want, Eye::new(self.reading))
    }

    /// Returns what it takes for a node to become true.
    pub(super) fn of_expr_at(&mut self, node: Option<NodeNo>, expr: &Expr) -> NeedNo {
        let plan = self.reading.plan();
        self.prepare(node.map_or(&[], |node| plan.reads(node)));
        self.need(expr, true, Eye::new(self.reading))
    }

    /// Returns the questions of a set in order, or nothing if it cannot be.
    pub(super) fn questions(&self, need: NeedNo) -> Option<Vec<QuestionNo>> {
        if need == IMPOSSIBLE {
            return None;
        }
        // The usual case, and the one that has to be quick: a single question.
        if let Some(Need::Question(question)) = self.sets.get(need.0 as usize) {
            return Some(vec![*question]);
        }
        let mut questions = Vec::new();
        let mut seen = BTreeSet::new();
        let mut waiting = vec![need];
        while let Some(top) = waiting.pop() {
            match self.sets.get(top.0 as usize) {
                Some(Need::Question(question)) => {
                    questions.push(*question);
                }
                Some(Need::All(parts)) if seen.insert(top.0) => waiting.extend(parts),
                Some(Need::All(_) | Need::Fixed) | None => {}
            }
        }
        questions.sort_unstable();
        questions.dedup();
        Some(questions)
    }

    /// Works upwards from what nodes refer to, without recursion: chains may be of any depth.
    fn prepare(&mut self, nodes: &[NodeNo]) {
        let plan = self.reading.plan();
        let mut waiting: Vec<NodeNo> = nodes
            .iter()
            .copied()
            .filter(|node| self.is_wanted(*node))
            .collect();
        while let Some(top) = waiting.last().copied() {
            if !self.is_wanted(top) {
                waiting.pop();
                continue;
            }
            let n_waiting = waiting.len();
            waiting.extend(
                plan.reads(top)
                    .iter()
                    .copied()
                    .filter(|read| self.is_wanted(*read)),
            );
            if waiting.len() == n_waiting {
                let both = self.of_node(top);
                if let Some(slot) = self.of_nodes.get_mut(top.0 as usize) {
                    *slot = Some(both);
                }
                waiting.pop();
            }
        }
    }

    /// What is known needs nothing, and what was worked out is not worked out again.
    fn is_wanted(&self, node: NodeNo) -> bool {
        // The truths of a field stand with its entries; its own stays unknown.
        self.reading.truth(Some(node)) == Truth::Unknown
            && self
                .of_nodes
                .get(node.0 as usize)
                .is_some_and(Option::is_none)
    }

    fn of_node(&mut self, no: NodeNo) -> Both {
        let fixed = Both {
            yes: IMPOSSIBLE,
            no: IMPOSSIBLE,
        };
        let plan = self.reading.plan();
        let Some(node) = plan.node(no) else {
            return fixed;
        };
        let expr = plan::expr_of(self.reading.form(), node);
        let eye = Eye::new(self.reading);
        match node {
            Node::Section(_) => Both {
                yes: expr.map_or(NOTHING, |expr| self.need(expr, true, eye)),
                no: IMPOSSIBLE,
            },
            Node::Question(question) => {
                let section = plan.section_of(question).and_then(|no| plan.section(no));
                let of_section = self.of_known(section, true);
                let own = expr.map_or(NOTHING, |expr| self.need(expr, true, eye));
                Both {
                    yes: self.both(of_section, own),
                    no: IMPOSSIBLE,
                }
            }
            // Seen from within each entry instead.
            Node::Field { .. } => fixed,
            Node::Condition(_)
            | Node::ElementHolds(_)
            | Node::ElementFails(_)
            | Node::Flag(_)
            | Node::Weight { .. }
            | Node::Contradiction(_) => expr.map_or(fixed, |expr| Both {
                yes: self.need(expr, true, eye),
                no: self.need(expr, false, eye),
            }),
        }
    }

    fn of_known(&self, node: Option<NodeNo>, want: bool) -> NeedNo {
        match self.reading.truth(node) {
            Truth::Unknown => node
                .and_then(|node| self.of_nodes.get(node.0 as usize).copied().flatten())
                .map_or(IMPOSSIBLE, |both| if want { both.yes } else { both.no }),
            known @ (Truth::Yes | Truth::No) => settled(known, want),
        }
    }

    fn need(&mut self, expr: &Expr, want: bool, eye: Eye<'_>) -> NeedNo {
        match eye.truth(expr) {
            Truth::Unknown => {}
            known @ (Truth::Yes | Truth::No) => return settled(known, want),
        }
        let plan = self.reading.plan();
        match expr {
            // Known, and so settled above.
            Expr::Always(_) | Expr::Answered(_) | Expr::Silent(..) => IMPOSSIBLE,
            Expr::And(parts) => {
                let needs = parts
                    .iter()
                    .map(|part| self.need(part, want, eye))
                    .collect();
                self.joined(needs, want)
            }
            Expr::Or(parts) => {
                let needs = parts
                    .iter()
                    .map(|part| self.need(part, want, eye))
                    .collect();
                self.joined(needs, !want)
            }
            Expr::Not(part) => self.need(part, !want, eye),
            Expr::Condition(no) => self.of_known(plan.condition(*no), want),
            Expr::Element(no) => {
                let (holds, fails) = (plan.holds(*no), plan.fails(*no));
                let (wanted, against) = if want { (holds, fails) } else { (fails, holds) };
                if self.reading.truth(against) == Truth::Yes {
                    IMPOSSIBLE
                } else {
                    self.of_known(wanted, true)
                }
            }
            Expr::IsOneOf { read, .. }
            | Expr::HasOneOf { read, .. }
            | Expr::CodeIn { read, .. } => self.of_read(*read, eye),
            Expr::SameCode { left, right } => {
                let (left, right) = (self.of_code(*left, eye), self.of_code(*right, eye));
                self.both(left, right)
            }
            Expr::Number { left, right, .. } => {
                let (left, right) = (self.of_number(left, eye), self.of_number(right, eye));
                self.still_asked(left, right)
            }
            Expr::Date { left, right, .. } => {
                let (left, right) = (self.of_day(left, eye), self.of_day(right, eye));
                self.still_asked(left, right)
            }
            Expr::Any { roster, each } => self.of_entries(*roster, each, want, !want, eye),
            Expr::All { roster, each } => self.of_entries(*roster, each, want, want, eye),
        }
    }

    /// Either all parts are needed, or any of them will do and all that can be are named.
    fn joined(&mut self, needs: Vec<NeedNo>, takes_all: bool) -> NeedNo {
        if takes_all {
            self.all_of(needs)
        } else {
            self.any_of(needs)
        }
    }

    fn of_entries(
        &mut self,
        roster: QuestionNo,
        each: &Expr,
        want: bool,
        takes_all: bool,
        eye: Eye<'_>,
    ) -> NeedNo {
        let Some(entries) = eye.listed(roster) else {
            return self.of_read(Read::Question(roster), eye);
        };
        let mut needs = Vec::new();
        for entry in entries {
            needs.push(self.need(each, want, eye.within(roster, entry)));
        }
        self.joined(needs, takes_all)
    }

    fn of_number(&mut self, number: &Number, eye: Eye<'_>) -> NeedNo {
        if eye
            .number(number)
            .is_some_and(|(least, most)| least == most)
        {
            return NOTHING;
        }
        match number {
            Number::Constant(_) => NOTHING,
            Number::Value(read) | Number::CountChosen(read) => self.of_read(*read, eye),
            Number::CountEntries { roster, each } => {
                let (Some(entries), Some(each)) = (eye.listed(*roster), each) else {
                    return self.of_read(Read::Question(*roster), eye);
                };
                let mut needs = Vec::new();
                for entry in entries {
                    let within = eye.within(*roster, entry);
                    if within.truth(each) == Truth::Unknown {
                        needs.push(self.need(each, true, within));
                        needs.push(self.need(each, false, within));
                    }
                }
                self.any_of(needs)
            }
            Number::Sum { roster, each } => {
                let Some(entries) = eye.listed(*roster) else {
                    return self.of_read(Read::Question(*roster), eye);
                };
                let mut needs = Vec::new();
                for entry in entries {
                    needs.push(self.of_number(each, eye.within(*roster, entry)));
                }
                self.all_of(needs)
            }
            Number::Days(from, to) | Number::Months(from, to) => {
                let (left, right) = (self.of_day(from, eye), self.of_day(to, eye));
                self.both(left, right)
            }
            Number::Plus(left, right) | Number::Minus(left, right) => {
                let (left, right) = (self.of_number(left, eye), self.of_number(right, eye));
                self.both(left, right)
            }
        }
    }

    fn of_day(&mut self, day: &Day, eye: Eye<'_>) -> NeedNo {
        if eye.day(day).is_some_and(|(first, last)| first == last) {
            return NOTHING;
        }
        match day {
            Day::Constant(_) | Day::InterviewDate => NOTHING,
            Day::Value(read) | Day::PeriodEnd(read, _) => self.of_read(*read, eye),
            // No answer makes known what lies past the last year that there is, as long as the day stays as it is.
            Day::After(from, ..) => match self.of_day(from, eye) {
                NOTHING if eye.day(day).is_none() => IMPOSSIBLE,
                need => need,
            },
        }
    }

    fn of_code(&mut self, read: Read, eye: Eye<'_>) -> NeedNo {
        use crate::engine::reading::value::Value;
        if matches!(eye.value(read), Some(Value::Code(_))) {
            NOTHING
        } else {
            self.of_read(read, eye)
        }
    }

    /// What it takes to get a value: to ask, if it can be asked, or what makes it be asked.
    fn of_read(&mut self, read: Read, eye: Eye<'_>) -> NeedNo {
        match (eye.relevance(read), read) {
            (Truth::No, _) => IMPOSSIBLE,
            // A field is asked at its roster.
            (
                Truth::Yes,
                Read::Question(question)
                | Read::Field {
                    roster: question, ..
                },
            ) => self.add(Need::Question(question)),
            (Truth::Unknown, Read::Question(question)) => {
                self.of_known(self.reading.plan().question(question), true)
            }
            (Truth::Unknown, Read::Field { roster, field }) => {
                let asked = self.reading.form().field(roster, field);
                let ask_if = asked.and_then(|field| field.ask_if.as_ref());
                match ask_if {
                    Some(ask_if) if self.depth < FIELD_DEPTH => {
                        self.depth += 1;
                        let need = self.need(ask_if, true, eye);
                        self.depth -= 1;
                        need
                    }
                    Some(_) | None => self.add(Need::Question(roster)),
                }
            }
        }
    }

    fn add(&mut self, need: Need) -> NeedNo {
        let no = u32::try_from(self.sets.len()).unwrap_or(0);
        self.sets.push(need);
        NeedNo(no)
    }

    fn both(&mut self, left: NeedNo, right: NeedNo) -> NeedNo {
        match (left, right) {
            (IMPOSSIBLE, _) | (_, IMPOSSIBLE) => IMPOSSIBLE,
            (NOTHING, need) | (need, NOTHING) => need,
            (left, right) if left == right => left,
            (left, right) => self.add(Need::All(vec![left, right])),
        }
    }

    fn all_of(&mut self, needs: Vec<NeedNo>) -> NeedNo {
        if needs.contains(&IMPOSSIBLE) {
            IMPOSSIBLE
        } else {
            self.union(needs)
        }
    }

    /// Where every answer is as exact as it can be and the form itself is vague, nothing is left to ask.
    fn still_asked(&mut self, left: NeedNo, right: NeedNo) -> NeedNo {
        match self.both(left, right) {
            NOTHING => IMPOSSIBLE,
            need => need,
        }
    }

    fn any_of(&mut self, mut needs: Vec<NeedNo>) -> NeedNo {
        needs.retain(|need| *need != IMPOSSIBLE);
        if needs.is_empty() {
            IMPOSSIBLE
        } else {
            self.union(needs)
        }
    }

    fn union(&mut self, mut needs: Vec<NeedNo>) -> NeedNo {
        needs.retain(|need| *need != NOTHING);
        needs.dedup();
        match needs.as_slice() {
            [] => NOTHING,
            [one] => *one,
            [_, _, ..] => self.add(Need::All(needs)),
        }
    }
}

fn settled(known: Truth, want: bool) -> NeedNo {
    if known == Truth::of(want) {
        NOTHING
    } else {
        IMPOSSIBLE
    }
}
