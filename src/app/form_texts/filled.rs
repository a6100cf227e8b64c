//! What is put into a text: answers that are there by then, other texts, terms and functions that exist.

use std::collections::BTreeSet;
use std::rc::Rc;

use super::{Checking, KNOWN, Meant, OF_ENTRY, PIPED_PARTS, There, parts_of};
use crate::engine::form::Kind;
use crate::engine::form::problem::{NotFilledIn, Takes, Written};
use crate::text::messages::{Call, Text};

/// The one function that Fluent brings along.
const FUNCTIONS: [&str; 1] = ["NUMBER"];

/// What the program fills in by itself, each in texts of its kind.
const OF_PROGRAM: [&str; 3] = [OF_ENTRY[0], OF_ENTRY[1], "value"];

impl Checking {
    /// Looks for variables that are no answers, or none yet.
    pub(super) fn filled(
        &mut self,
        file_no: usize,
        text: &Text,
        there: &There<'_>,
        meant: &Meant<'_>,
    ) {
        let mut told = BTreeSet::new();
        for (name, span) in &text.variables {
            let variable = name.as_str().into();
            if !meant.has_variable(&text.id, name) || meant.is_list(&text.id, name) {
                if !told.insert(name) {
                    continue;
                }
                let written = meant.not_here(&text.id, name).unwrap_or_else(|| {
                    let nearest = self.variable_meant(text, name, meant);
                    let takes = meant.takes(&text.id);
                    Written::UnknownVariable {
                        variable,
                        nearest,
                        takes,
                    }
                });
                self.add(file_no, written, span.clone());
                continue;
            }
            if let Some(is_own) = meant.is_too_early(text, name)
                && told.insert(name)
            {
                let written = Written::NotAnsweredYet { variable, is_own };
                self.add(file_no, written, span.clone());
            }
        }
        // What is the name of nothing may well be meant as it stands.
        for (name, span) in &text.bare {
            let variable = name.as_str().into();
            let is_here = meant.has_variable(&text.id, name) && !meant.is_list(&text.id, name);
            let bare = is_here.then_some(Written::BareVariable { variable });
            if let Some(written) = bare.or_else(|| meant.not_here(&text.id, name)) {
                self.add(file_no, written, span.clone());
            }
        }
        self.branches(file_no, text, there, meant);
    }

    /// Returns the answer that was probably meant; whether it is known is asked of one that there is, be it asked for later.
    fn variable_meant(&mut self, text: &Text, name: &str, meant: &Meant<'_>) -> Option<Rc<str>> {
        let Some(answer) = name.strip_suffix(KNOWN) else {
            // One that the text asks whether it is known can stand there, too.
            let asked_for = text.variables.iter();
            let asked_for = asked_for.filter_map(|(name, _)| name.strip_suffix(KNOWN));
            let asked_for = asked_for.filter(|name| meant.has_variable(&text.id, name));
            let all = meant.all_variables(&text.id).into_iter();
            return self.nearest(name, all.chain(asked_for));
        };
        let answers = meant.variables.iter().copied();
        let answers = answers.filter(|it| !it.ends_with(KNOWN));
        let nearest = self.nearest(answer, answers);
        nearest.map(|it| format!("{it}{KNOWN}").into())
    }

    /// Looks for what would be shown by its name, and in a form for texts that stand where an answer was meant.
    pub(super) fn worked_out(
        &mut self,
        file_no: usize,
        text: &Text,
        there: &There<'_>,
        terms: &BTreeSet<&str>,
        meant: Option<&Meant<'_>>,
    ) {
        for (call, span) in &text.calls {
            let (what, name, is_there) = match call {
                Call::Term(name) => ("term", name, terms.contains(name.as_str())),
                Call::Function(name) => ("function", name, FUNCTIONS.contains(&name.as_str())),
                Call::OfNothing(name) => ("function", name, false),
            };
            if !is_there {
                let name = name.as_str().into();
                self.add(file_no, Written::ShownRaw { what, name }, span.clone());
            }
        }
        for (quoted, span) in &text.quotes {
            let name = quoted.as_str().into();
            // In a text that answers are put into, the name of a question is meant for its answer.
            let is_answer = meant.is_some_and(|meant| meant.has_variable(&text.id, quoted));
            if is_answer {
                self.add(file_no, Written::TextForAnswer { name }, span.clone());
            } else if !there.contains_key(quoted.as_str()) {
                let what = "text";
                self.add(file_no, Written::ShownRaw { what, name }, span.clone());
            }
        }
    }
}

impl<'f> Meant<'f> {
    /// Whether what is written in a text to be filled in is told to be wrong there, so that nothing follows from it.
    pub(super) fn is_wrong(&self, text: &Text, name: &str) -> bool {
        !self.has_variable(&text.id, name)
            || self.is_list(&text.id, name)
            || self.is_too_early(text, name).is_some()
    }

    /// Whether a name stands for a whole list, of which there are no words.
    fn is_list(&self, id: &str, name: &str) -> bool {
        let answer = self.answer(id, name);
        answer.is_some_and(|(_, question)| matches!(question.kind, Kind::Roster { .. }))
    }

    /// Says of the name of an answer or a value that it is not filled in in such a text.
    fn not_here(&self, id: &str, name: &str) -> Option<Written> {
        let answer = name.strip_suffix(KNOWN).unwrap_or(name);
        let variable = name.into();
        let of = if self.is_list(id, name) {
            NotFilledIn::List
        } else if self.variables.contains(answer) {
            NotFilledIn::Answer
        } else if self.computed.contains(answer) {
            return Some(Written::ComputedInText { variable });
        } else {
            NotFilledIn::FieldOf(Rc::clone(&self.form.list_with_field(answer)?.id))
        };
        Some(Written::VariableNotHere { variable, of })
    }

    /// Says what can be filled in in a text.
    fn takes(&self, id: &str) -> Takes {
        let (message, part) = parts_of(id);
        if part == Some("entry") {
            Takes::Entry
        } else if message.starts_with("computed-") && part.is_none() {
            Takes::Value
        } else if self.all_variables(id).is_empty() {
            Takes::Nothing
        } else {
            Takes::Answers
        }
    }

    /// Returns all that can be filled in in a text, where it is known by then.
    fn all_variables(&self, id: &str) -> Vec<&'f str> {
        let (message, _) = parts_of(id);
        let of_entry = self.of_entries.get(message).into_iter().flatten();
        let answers = of_entry.chain(&self.variables).copied();
        let all = OF_PROGRAM.into_iter().chain(answers);
        all.filter(|name| {
            self.has_variable(id, name)
                && !self.is_list(id, name)
                && self.is_not_answered_yet(id, name).is_none()
        })
        .collect()
    }

    /// Whether an answer cannot be there yet, and the text does not ask whether it is: who asks has thought of it.
    fn is_too_early(&self, text: &Text, name: &str) -> Option<bool> {
        let is_asked_for = |it: &(String, _)| it.0.strip_suffix(KNOWN) == Some(name);
        let is_own = self.is_not_answered_yet(&text.id, name)?;
        (!text.variables.iter().any(is_asked_for)).then_some(is_own)
    }

    /// Whether an answer cannot be there when a text is read aloud: true if it is the answer to that very text.
    fn is_not_answered_yet(&self, id: &str, name: &str) -> Option<bool> {
        let (message, part) = parts_of(id);
        if part.is_some_and(|part| !PIPED_PARTS.contains(&part)) {
            return None;
        }
        let (question, field) = self.places.get(message)?;
        let fields = self.of_entries.get(message);
        let of_entry = fields.and_then(|fields| fields.iter().position(|it| *it == name));
        if let Some((other, field)) = of_entry.zip(*field) {
            return (other >= field).then_some(other == field);
        }
        let other = self.numbers.get(name)?;
        (other >= question).then_some(other == question)
    }
}
