//! What the bare names of a form mean in its expressions.

use std::cell::OnceCell;
use std::collections::HashMap;

use crate::engine::form::{ConditionNo, ElementNo, Form, Question, QuestionNo};

/// What the names of a form mean.
pub(in crate::engine) struct Names<'f> {
    questions: &'f [Question],
    meanings: HashMap<&'f str, Meaning>,
    rosters_of_fields: OnceCell<HashMap<&'f str, &'f str>>,
}

#[derive(Clone, Copy)]
pub(super) enum Meaning {
    Question(QuestionNo),
    Condition(ConditionNo),
    Element(ElementNo),
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
            questions,
            meanings,
            rosters_of_fields: OnceCell::new(),
        }
    }

    pub(in crate::engine) fn of(form: &'f Form) -> Self {
        Self::new(
            &form.questions,
            form.conditions.iter().map(|condition| &*condition.id),
            form.elements.iter().map(|element| &*element.id),
        )
    }

    pub(in crate::engine) fn question_no(&self, id: &str) -> Option<QuestionNo> {
        match self.meanings.get(id)? {
            Meaning::Question(no) => Some(*no),
            Meaning::Condition(_) | Meaning::Element(_) => None,
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

    pub(super) fn roster_of_field(&self, field: &str) -> Option<&'f str> {
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

    /// Returns the names of conditions and elements; their order does not change from run to run.
    pub(super) fn rules(&self) -> Vec<&'f str> {
        let rules = self.meanings.iter().filter(|(_, meaning)| match meaning {
            Meaning::Question(_) => false,
            Meaning::Condition(_) | Meaning::Element(_) => true,
        });
        let mut names: Vec<_> = rules.map(|(name, _)| *name).collect();
        names.sort_unstable();
        names
    }
}
