//! What the bare names of a form mean in its expressions.

use std::cell::{Cell, OnceCell};
use std::collections::{HashMap, HashSet};
use std::rc::Rc;

use crate::engine::expr::{Read, size};
use crate::engine::form::{ConditionNo, ElementNo, Form, Question, QuestionNo, Worth};

/// Computed values are written out where they are named; so many of their parts a form may have in all.
pub(in crate::engine) const PARTS_MAX: usize = 100_000;

/// What the names of a form mean.
pub(in crate::engine) struct Names<'f> {
    questions: &'f [Question],
    meanings: HashMap<&'f str, Meaning>,
    /// Of the computed values that are worked out already, in the order of the form, with the list for whose entries.
    worths: Vec<(Option<Worth>, Option<QuestionNo>)>,
    /// How many parts of computed values may still be written out.
    parts_left: Cell<usize>,
    rosters_of_fields: OnceCell<HashMap<&'f str, &'f str>>,
    /// Questions and fields of which it is not known what they take.
    in_doubt: HashSet<Rc<str>>,
}

#[derive(Clone, Copy)]
pub(super) enum Meaning {
    Question(QuestionNo),
    Condition(ConditionNo),
    Element(ElementNo),
    Computed(usize),
}

impl<'f> Names<'f> {
    pub(in crate::engine) fn new(
        questions: &'f [Question],
        conditions: impl IntoIterator<Item = &'f str>,
        elements: impl IntoIterator<Item = &'f str>,
    ) -> Self {
        let mut meanings = HashMap::with_capacity(questions.len());
        for (no, question) in (0..).zip(questions) {
            meanings
                .entry(&*question.id)
                .or_insert(Meaning::Question(QuestionNo(no)));
        }
        for (no, id) in (0..).zip(conditions) {
            meanings
                .entry(id)
                .or_insert(Meaning::Condition(ConditionNo(no)));
        }
        for (no, id) in (0..).zip(elements) {
            meanings
                .entry(id)
                .or_insert(Meaning::Element(ElementNo(no)));
        }
        Self {
            parts_left: Cell::new(PARTS_MAX),
            questions,
            meanings,
            worths: Vec::new(),
            rosters_of_fields: OnceCell::new(),
            in_doubt: HashSet::new(),
        }
    }

    /// Says of which questions it is not known what they take, because that is wrong already: no rule that reads one is
    /// wrong because of it.
    pub(in crate::engine) fn doubting(mut self, questions: HashSet<Rc<str>>) -> Self {
        self.in_doubt = questions;
        self
    }

    pub(in crate::engine) fn is_in_doubt(&self, name: &str) -> bool {
        self.in_doubt.contains(name)
    }

    pub(in crate::engine) fn of(form: &'f Form) -> Self {
        let mut names = Self::new(
            &form.questions,
            form.conditions.iter().map(|condition| &*condition.id),
            form.elements.iter().map(|element| &*element.id),
        )
        .computing(form.computed.iter().map(|computed| &*computed.id));
        for computed in &form.computed {
            names.computed(Some(computed.worth.clone()), computed.roster);
        }
        names
    }

    /// Takes the names of computed values in. Each means something once it is worked out.
    pub(in crate::engine) fn computing(mut self, ids: impl IntoIterator<Item = &'f str>) -> Self {
        for (no, id) in ids.into_iter().enumerate() {
            self.meanings.entry(id).or_insert(Meaning::Computed(no));
        }
        self
    }

    /// Says what the next computed value is worth, or that it is not known because it is wrong.
    /// With a roster, it is worth something in each of its entries, and nothing outside of them.
    pub(in crate::engine) fn computed(&mut self, worth: Option<Worth>, roster: Option<QuestionNo>) {
        self.worths.push((worth, roster));
    }

    pub(super) fn worth(&self, no: usize) -> Option<Worth> {
        let worth = self.worths.get(no)?.0.as_ref()?;
        let left = self.parts_left.get().checked_sub(size(worth));
        self.parts_left.set(left.unwrap_or(0));
        left.map(|_| worth.clone())
    }

    /// Whether more parts of computed values would have had to be written out than a form may have.
    pub(in crate::engine) fn is_too_long(&self) -> bool {
        self.parts_left.get() == 0
    }

    /// Returns the list whose entries a computed value belongs to.
    pub(super) fn roster_of_computed(&self, name: &str) -> Option<QuestionNo> {
        match self.meaning(name)? {
            Meaning::Computed(no) => self.worths.get(no)?.1,
            Meaning::Question(_) | Meaning::Condition(_) | Meaning::Element(_) => None,
        }
    }

    pub(super) fn is_computed(&self, name: &str) -> bool {
        matches!(self.meaning(name), Some(Meaning::Computed(_)))
    }

    pub(super) fn is_computed_later(&self, name: &str) -> bool {
        match self.meaning(name) {
            Some(Meaning::Computed(no)) => no >= self.worths.len(),
            Some(Meaning::Question(_) | Meaning::Condition(_) | Meaning::Element(_)) | None => {
                false
            }
        }
    }

    /// Returns the question or the roster's field that is read.
    pub(in crate::engine) fn asked(&self, read: Read) -> Option<&'f Question> {
        match read {
            Read::Question(no) => self.question(no),
            Read::Field { roster, field } => self.fields(roster).get(usize::from(field)),
        }
    }

    pub(in crate::engine) fn question_no(&self, id: &str) -> Option<QuestionNo> {
        match self.meanings.get(id)? {
            Meaning::Question(no) => Some(*no),
            Meaning::Condition(_) | Meaning::Element(_) | Meaning::Computed(_) => None,
        }
    }

    pub(in crate::engine) fn questions(&self) -> impl Iterator<Item = &'f str> {
        self.questions.iter().map(|question| &*question.id)
    }

    pub(super) fn question(&self, no: QuestionNo) -> Option<&'f Question> {
        self.questions.get(no.0 as usize)
    }

    pub(super) fn fields(&self, roster: QuestionNo) -> &'f [Question] {
        self.question(roster)
            .map(Question::fields)
            .unwrap_or_default()
    }

    /// Returns the field of this name, seen from within an entry.
    pub(super) fn field_named(
        &self,
        scope: Option<QuestionNo>,
        name: &str,
    ) -> Option<&'f Question> {
        let mut fields = self.fields(scope?).iter();
        fields.find(|field| *field.id == *name)
    }

    /// Returns the list that has a field of this name.
    pub(in crate::engine) fn roster_of_field(&self, field: &str) -> Option<&'f str> {
        let rosters = self.rosters_of_fields.get_or_init(|| {
            let fields_of = |roster: &'f Question| {
                let fields = roster.fields().iter();
                fields.map(|field| (&*field.id, &*roster.id))
            };
            self.questions.iter().flat_map(fields_of).collect()
        });
        rosters.get(field).copied()
    }

    pub(super) fn meaning(&self, name: &str) -> Option<Meaning> {
        self.meanings.get(name).copied()
    }

    /// Returns the names of conditions, elements and computed values; their order does not change from run to run.
    pub(super) fn rules(&self) -> Vec<&'f str> {
        let rules = self.meanings.iter().filter(|(_, meaning)| match meaning {
            Meaning::Question(_) => false,
            Meaning::Condition(_) | Meaning::Element(_) | Meaning::Computed(_) => true,
        });
        let mut names: Vec<_> = rules.map(|(name, _)| *name).collect();
        names.sort_unstable();
        names
    }
}
