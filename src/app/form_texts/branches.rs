//! Choices between texts by an answer: whether each branch can be taken, and the last one only where it is meant.

use std::collections::BTreeMap;

use super::{Checking, KNOWN, Meant};
use crate::engine::form::problem::{ChosenBy, Written};
use crate::engine::form::{Form, Kind, Question};
use crate::engine::register::{is_country, is_language};
use crate::text::messages::{Choice, Text, message_of};

/// What can be said of whether an answer is known.
const TRUTHS: [&str; 2] = ["yes", "no"];

/// Names for the last branch, of which the first that is no option is suggested.
const LAST: [&str; 3] = ["other", "otherwise", "anything_else"];

/// The categories of numbers in any language.
const PLURALS: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

impl Checking {
    pub(super) fn branches(&mut self, file_no: usize, text: &Text, meant: &Meant<'_>) {
        for choice in &text.choices {
            if !meant.has_variable(&text.id, &choice.variable) {
                continue;
            }
            if let Some(question) = meant.answer(&text.id, &choice.variable) {
                self.by_answer(file_no, choice, question);
            } else if choice.variable.ends_with(KNOWN) {
                self.never_taken(file_no, choice, &ChosenBy::Known, |key| {
                    TRUTHS.contains(&key)
                });
            }
        }
    }

    fn by_answer(&mut self, file_no: usize, choice: &Choice, question: &Question) {
        let is_number = |key: &str| key.parse::<f64>().is_ok();
        let is_default_answer = match &question.kind {
            Kind::Single { options, .. } => {
                let by = ChosenBy::Code(options.join(", ").into());
                let is_option = |key: &str| options.iter().any(|it| **it == *key);
                self.never_taken(file_no, choice, &by, is_option);
                let is_named = |option: &str| choice.keys.iter().any(|key| key == option);
                let is_settled = choice.known.contains(&choice.variable)
                    && options.iter().all(|option| is_named(option));
                is_option(&choice.default) && !is_settled
            }
            Kind::Integer { .. } | Kind::Decimal { .. } | Kind::Money { .. } => {
                self.never_taken(file_no, choice, &ChosenBy::Number, |key| {
                    PLURALS.contains(&key) || is_number(key)
                });
                is_number(&choice.default)
            }
            Kind::Country => {
                self.never_taken(file_no, choice, &ChosenBy::Listed, is_country);
                false
            }
            Kind::Language => {
                self.never_taken(file_no, choice, &ChosenBy::Listed, is_language);
                false
            }
            Kind::Lookup { list } => {
                self.never_taken(file_no, choice, &ChosenBy::Listed, |key| list.contains(key));
                false
            }
            Kind::Multiple { .. }
            | Kind::Text
            | Kind::Narrative
            | Kind::Date
            | Kind::Period
            | Kind::Municipality
            | Kind::Roster { .. } => {
                self.never_taken(file_no, choice, &ChosenBy::Nothing, |_| false);
                false
            }
        };
        if is_default_answer && let Some(span) = choice.places.get(choice.default_at) {
            let options = question.options();
            let is_free = |name: &&&str| options.iter().all(|option| **option != ***name);
            let written = Written::LastBranchIsAnswer {
                key: choice.default.as_str().into(),
                last: LAST.iter().find(is_free).copied().unwrap_or_default(),
            };
            self.add(file_no, written, span.clone());
        }
    }

    /// Reports the branches that no answer has as its name. The last one is taken for whatever else there is.
    fn never_taken(
        &mut self,
        file_no: usize,
        choice: &Choice,
        by: &ChosenBy,
        may_be: impl Fn(&str) -> bool,
    ) {
        for (at, (key, span)) in choice.keys.iter().zip(&choice.places).enumerate() {
            if at != choice.default_at && !may_be(key) {
                let written = Written::BranchNeverTaken {
                    key: key.as_str().into(),
                    variable: choice.variable.as_str().into(),
                    by: by.clone(),
                };
                self.add(file_no, written, span.clone());
            }
        }
    }
}

impl<'f> Meant<'f> {
    /// Returns the question whose answer is filled in under a name: of the same entry first.
    fn answer(&self, id: &str, name: &str) -> Option<&'f Question> {
        let fields = self.entries.get(message_of(id)).copied();
        let field = fields.and_then(|fields| fields.iter().find(|field| *field.id == *name));
        field.or_else(|| {
            self.questions
                .get(usize::try_from(*self.numbers.get(name)?).ok()?)
        })
    }
}

/// Returns the questions of an entry, by the id of each text that is about one entry.
pub(super) fn entries_of(form: &Form) -> BTreeMap<String, &[Question]> {
    let mut entries = BTreeMap::new();
    for question in &form.questions {
        for field in question.fields() {
            entries.insert(format!("{}-{}", question.id, field.id), question.fields());
        }
    }
    let checks = form.checks.iter();
    let checks = checks.map(|check| (format!("check-{}", check.id), check.roster));
    let computed = form.computed.iter();
    let computed = computed.map(|it| (format!("computed-{}", it.id), it.roster));
    for (id, roster) in checks.chain(computed) {
        if let Some(roster) = roster.and_then(|no| form.question(no)) {
            entries.insert(id, roster.fields());
        }
    }
    entries
}
