//! The truths of a form at one moment, kept up to date: an answer re-evaluates what depends on it and nothing else.

use std::rc::Rc;

use crate::engine::expr::{Expr, Truth};
use crate::engine::form::{ConditionNo, ElementNo, EntryNo, Form, QuestionNo, SectionNo, Spot};
use crate::engine::time::Date;

pub(crate) mod bits;
pub(crate) mod eval;
pub(crate) mod plan;
pub(crate) mod value;

use bits::Bits;
use eval::Eye;
use plan::{Node, NodeNo, Plan, Test};
use value::Value;

/// Values and truths of one interview. Cloning it is cheap enough to try out a change.
#[derive(Clone)]
pub(crate) struct Reading {
    form: Rc<Form>,
    plan: Rc<Plan>,
    today: i32,
    /// By question.
    values: Vec<Value>,
    /// By node; for a roster's field the truths stand with its entries.
    truths: Vec<Truth>,
    rosters: Vec<RosterReading>,
    /// Questions that are relevant.
    relevant: Bits,
    counts: Vec<SectionCount>,
    /// Nodes still to be evaluated in this sweep.
    marked: Bits,
}

/// How many of a section's relevant spots there are, and how many of them have an answer.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct SectionCount {
    pub(crate) relevant: usize,
    pub(crate) given: usize,
}

#[derive(Clone, Default)]
pub(crate) struct RosterReading {
    /// In the order of their numbers; those taken away stay, so that they can come back.
    entries: Vec<EntryReading>,
    n_relevant: usize,
}

#[derive(Clone)]
pub(crate) struct EntryReading {
    pub(crate) no: EntryNo,
    is_present: bool,
    values: Vec<Value>,
    relevance: Vec<Truth>,
}

impl EntryReading {
    pub(crate) fn value(&self, field: u16) -> Option<&Value> {
        self.values.get(usize::from(field))
    }

    pub(crate) fn relevance(&self, field: u16) -> Truth {
        self.relevance
            .get(usize::from(field))
            .copied()
            .unwrap_or(Truth::No)
    }

    /// Returns the fields that are relevant, in order.
    pub(crate) fn relevant_fields(&self) -> impl DoubleEndedIterator<Item = u16> + '_ {
        let n_fields = u16::try_from(self.relevance.len()).unwrap_or(u16::MAX);
        (0..n_fields).filter(|field| self.relevance(*field) == Truth::Yes)
    }
}

impl RosterReading {
    fn entry(&self, no: EntryNo) -> Option<&EntryReading> {
        let idx = self.entries.binary_search_by_key(&no, |it| it.no).ok()?;
        self.entries.get(idx)
    }

    fn entry_mut(&mut self, no: EntryNo) -> Option<&mut EntryReading> {
        let idx = self.entries.binary_search_by_key(&no, |it| it.no).ok()?;
        self.entries.get_mut(idx)
    }
}

impl Reading {
    /// Reads a form without any answers.
    pub(crate) fn new(form: Rc<Form>, today: Date) -> Self {
        let plan = Rc::new(Plan::new(&form));
        let n_nodes = plan.n_nodes();
        let mut reading = Self {
            today: today.days_since_1970(),
            values: vec![Value::Nothing; form.questions.len()],
            truths: vec![Truth::Unknown; n_nodes],
            rosters: vec![RosterReading::default(); plan.rosters().len()],
            relevant: Bits::new(form.questions.len()),
            counts: vec![SectionCount::default(); form.sections.len()],
            marked: Bits::new(n_nodes),
            form,
            plan,
        };
        for idx in 0..n_nodes {
            reading.marked.put(idx, true);
        }
        reading.sweep();
        reading
    }

    pub(crate) fn form(&self) -> &Form {
        &self.form
    }

    pub(crate) fn plan(&self) -> &Plan {
        &self.plan
    }

    pub(crate) fn today(&self) -> i32 {
        self.today
    }

    pub(crate) fn truth(&self, node: Option<NodeNo>) -> Truth {
        node.and_then(|node| self.truths.get(node.0 as usize))
            .copied()
            .unwrap_or(Truth::Unknown)
    }

    pub(crate) fn relevance(&self, question: QuestionNo) -> Truth {
        self.truth(self.plan.question(question))
    }

    pub(crate) fn is_question_relevant(&self, question: QuestionNo) -> bool {
        self.relevant.has(question.0 as usize)
    }

    pub(crate) fn spot_relevance(&self, spot: Spot) -> Truth {
        match spot {
            Spot::Question(no) => self.relevance(no),
            Spot::Field {
                roster,
                entry,
                field,
            } => self
                .roster(roster)
                .and_then(|roster| roster.entry(entry))
                .map_or(Truth::No, |entry| entry.relevance(field)),
        }
    }

    /// Returns the questions that are relevant.
    pub(crate) fn relevant(&self) -> &Bits {
        &self.relevant
    }

    pub(crate) fn condition(&self, no: ConditionNo) -> Truth {
        self.truth(self.plan.condition(no))
    }

    /// An element is yes or no by one of its sides; when both hold it is not known.
    pub(crate) fn element(&self, no: ElementNo) -> Truth {
        let holds = self.truth(self.plan.holds(no)) == Truth::Yes;
        let fails = self.truth(self.plan.fails(no)) == Truth::Yes;
        match (holds, fails) {
            (true, false) => Truth::Yes,
            (false, true) => Truth::No,
            (true, true) | (false, false) => Truth::Unknown,
        }
    }

    /// Returns the answer's value, whether it counts or not.
    pub(crate) fn value(&self, question: QuestionNo) -> Option<&Value> {
        self.values.get(question.0 as usize)
    }

    pub(crate) fn is_given(&self, spot: Spot) -> bool {
        match spot {
            Spot::Question(no) => self.value(no),
            Spot::Field {
                roster,
                entry,
                field,
            } => self
                .roster(roster)
                .and_then(|roster| roster.entry(entry))
                .and_then(|entry| entry.value(field)),
        }
        .is_some_and(Value::is_given)
    }

    pub(crate) fn counts(&self) -> &[SectionCount] {
        &self.counts
    }

    fn roster(&self, roster: QuestionNo) -> Option<&RosterReading> {
        self.rosters.get(self.plan.roster_slot(roster)?)
    }

    /// Returns the entries of a roster that are there, in order.
    pub(crate) fn present(
        &self,
        roster: QuestionNo,
    ) -> impl DoubleEndedIterator<Item = &EntryReading> + Clone {
        self.roster(roster)
            .map_or(&[][..], |roster| &roster.entries)
            .iter()
            .filter(|entry| entry.is_present)
    }

    /// Returns how many relevant fields the rosters before a question have.
    pub(crate) fn n_fields_before(&self, question: QuestionNo) -> usize {
        self.plan
            .rosters()
            .iter()
            .zip(&self.rosters)
            .take_while(|(no, _)| **no < question)
            .map(|(_, roster)| roster.n_relevant)
            .sum()
    }

    /// Returns whether anything reads what is answered at a spot.
    pub(crate) fn has_dependents(&self, spot: Spot) -> bool {
        match spot {
            Spot::Question(no) => self.plan.question(no),
            Spot::Field { roster, field, .. } => self.plan.field(roster, field),
        }
        .is_some_and(|node| !self.plan.dependents(node).is_empty())
    }

    /// Takes a value in and brings every truth that depends on it up to date.
    pub(crate) fn put(&mut self, spot: Spot, value: Value) {
        match spot {
            Spot::Question(no) => self.put_question(no, value),
            Spot::Field {
                roster,
                entry,
                field,
            } => self.put_field(roster, entry, field, value),
        }
    }

    fn put_question(&mut self, no: QuestionNo, value: Value) {
        let Some(slot) = self.values.get_mut(no.0 as usize) else {
            return;
        };
        if *slot == value {
            return;
        }
        let (was_given, is_given) = (slot.is_given(), value.is_given());
        *slot = value;
        if self.is_question_relevant(no) {
            self.count(no, 0, isize::from(is_given) - isize::from(was_given));
            self.mark_dependents(self.plan.question(no));
            self.sweep();
        }
    }

    fn put_field(&mut self, roster: QuestionNo, entry: EntryNo, field: u16, value: Value) {
        let Some(of_entry) = self.entry_mut(roster, entry) else {
            return;
        };
        let is_relevant = of_entry.relevance(field) == Truth::Yes;
        let Some(slot) = of_entry.values.get_mut(usize::from(field)) else {
            return;
        };
        if *slot == value {
            return;
        }
        let (was_given, is_given) = (slot.is_given(), value.is_given());
        *slot = value;
        if is_relevant {
            self.count(roster, 0, isize::from(is_given) - isize::from(was_given));
            self.mark_dependents(self.plan.field(roster, field));
            self.sweep();
        }
    }

    /// Makes an entry be there or not; its answers stay either way.
    pub(crate) fn put_entry(&mut self, roster: QuestionNo, no: EntryNo, is_present: bool) {
        let n_fields = self
            .form
            .question(roster)
            .map_or(0, |question| question.fields().len());
        let Some(of_roster) = self
            .plan
            .roster_slot(roster)
            .and_then(|slot| self.rosters.get_mut(slot))
        else {
            return;
        };
        if let Err(idx) = of_roster.entries.binary_search_by_key(&no, |it| it.no) {
            of_roster.entries.insert(
                idx,
                EntryReading {
                    no,
                    is_present: false,
                    values: vec![Value::Nothing; n_fields],
                    relevance: vec![Truth::No; n_fields],
                },
            );
        }
        if let Some(entry) = of_roster.entry_mut(no) {
            entry.is_present = is_present;
        }
        self.mark_dependents(self.plan.question(roster));
        self.sweep();
    }

    fn entry_mut(&mut self, roster: QuestionNo, entry: EntryNo) -> Option<&mut EntryReading> {
        self.rosters
            .get_mut(self.plan.roster_slot(roster)?)?
            .entry_mut(entry)
    }

    fn count(&mut self, question: QuestionNo, relevant: isize, given: isize) {
        let section = self.plan.section_of(question);
        if let Some(count) = section.and_then(|no| self.counts.get_mut(no.0 as usize)) {
            count.relevant = count.relevant.saturating_add_signed(relevant);
            count.given = count.given.saturating_add_signed(given);
        }
    }

    fn mark_dependents(&mut self, node: Option<NodeNo>) {
        let Some(node) = node else {
            return;
        };
        for dependent in self.plan.dependents(node) {
            self.marked.put(dependent.0 as usize, true);
        }
    }

    /// Evaluates what is marked, from the lowest rank upwards; what comes out as it was marks nothing further.
    fn sweep(&mut self) {
        let (form, plan) = (Rc::clone(&self.form), Rc::clone(&self.plan));
        let mut from = 0;
        while let Some(idx) = self.marked.next_from(from) {
            from = idx + 1;
            self.marked.put(idx, false);
            let no = NodeNo(u32::try_from(idx).unwrap_or(u32::MAX));
            let Some(node) = plan.node(no) else {
                continue;
            };
            if self.settle(&form, &plan, no, node) {
                for dependent in plan.dependents(no) {
                    self.marked.put(dependent.0 as usize, true);
                }
            }
        }
    }

    /// Evaluates one node and returns whether it came out differently.
    fn settle(&mut self, form: &Form, plan: &Plan, no: NodeNo, node: Node) -> bool {
        let truth = match node {
            Node::Field { roster, field } => {
                return self.settle_field(roster, field, plan::expr_of(form, node));
            }
            Node::Section(_) => self.tested(form, plan, no, node, Truth::Yes),
            Node::Question(question) => {
                let section = self.section_truth(plan.section_of(question));
                if section == Truth::No {
                    Truth::No
                } else {
                    section.and(self.tested(form, plan, no, node, Truth::Yes))
                }
            }
            Node::Condition(_)
            | Node::ElementHolds(_)
            | Node::ElementFails(_)
            | Node::Flag(_)
            | Node::Weight { .. }
            | Node::Contradiction(_) => self.tested(form, plan, no, node, Truth::Unknown),
        };
        let Some(slot) = self.truths.get_mut(no.0 as usize) else {
            return false;
        };
        let was = std::mem::replace(slot, truth);
        if let Node::Question(question) = node
            && (was == Truth::Yes) != (truth == Truth::Yes)
        {
            let sign = if truth == Truth::Yes { 1 } else { -1 };
            let is_given = self.value(question).is_some_and(Value::is_given);
            self.relevant.put(question.0 as usize, truth == Truth::Yes);
            self.count(question, sign, sign * isize::from(is_given));
        }
        was != truth
    }

    fn tested(&self, form: &Form, plan: &Plan, no: NodeNo, node: Node, without: Truth) -> Truth {
        match plan.test(no) {
            Test::Nothing => without,
            Test::IsOption { question, option } => match self.value(question) {
                Some(Value::Option(chosen)) if self.is_question_relevant(question) => {
                    Truth::of(*chosen == option)
                }
                _ => Truth::Unknown,
            },
            Test::Expr => {
                plan::expr_of(form, node).map_or(without, |expr| Eye::new(self).truth(expr))
            }
        }
    }

    fn section_truth(&self, section: Option<SectionNo>) -> Truth {
        self.truth(section.and_then(|no| self.plan.section(no)))
    }

    /// Evaluates the relevance of a field in every entry.
    fn settle_field(&mut self, roster: QuestionNo, field: u16, expr: Option<&Expr>) -> bool {
        let roster_relevance = self.relevance(roster);
        let Some(slot) = self.plan.roster_slot(roster) else {
            return false;
        };
        let n_entries = self.rosters.get(slot).map_or(0, |it| it.entries.len());
        let mut is_changed = false;
        for idx in 0..n_entries {
            let eye = Eye::new(self);
            let Some(entry) = self.rosters.get(slot).and_then(|it| it.entries.get(idx)) else {
                continue;
            };
            let truth = if entry.is_present {
                roster_relevance
                    .and(expr.map_or(Truth::Yes, |expr| eye.within(roster, entry).truth(expr)))
            } else {
                Truth::No
            };
            let is_given = entry.value(field).is_some_and(Value::is_given);
            let Some(of_roster) = self.rosters.get_mut(slot) else {
                continue;
            };
            let Some(relevance) = of_roster
                .entries
                .get_mut(idx)
                .and_then(|entry| entry.relevance.get_mut(usize::from(field)))
            else {
                continue;
            };
            let was = std::mem::replace(relevance, truth);
            is_changed |= was != truth;
            if (was == Truth::Yes) != (truth == Truth::Yes) {
                let sign = if truth == Truth::Yes { 1 } else { -1 };
                of_roster.n_relevant = of_roster.n_relevant.saturating_add_signed(sign);
                self.count(roster, sign, sign * isize::from(is_given));
            }
        }
        is_changed
    }
}
