//! What is put into a text: answers that are there by then, other texts, terms and functions that exist.

use std::collections::BTreeSet;
use std::rc::Rc;

use super::{Checking, KNOWN, Meant, PIPED_PARTS, There};
use crate::engine::form::problem::Written;
use crate::text::messages::{Call, Text};

/// The one function that Fluent brings along.
const FUNCTIONS: [&str; 1] = ["NUMBER"];

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
            if !meant.has_variable(&text.id, name) {
                if !told.insert(name) {
                    continue;
                }
                let written = meant.not_here(name).unwrap_or_else(|| {
                    let nearest = self.nearest(name, meant.variables.iter().copied());
                    Written::UnknownVariable { variable, nearest }
                });
                self.add(file_no, written, span.clone());
                continue;
            }
            // Who asks whether it is known has thought of it.
            let is_asked_for = |it: &(String, _)| it.0.strip_suffix(KNOWN) == Some(name);
            if let Some(is_own) = meant.is_not_answered_yet(&text.id, name)
                && !text.variables.iter().any(is_asked_for)
                && told.insert(name)
            {
                let written = Written::NotAnsweredYet { variable, is_own };
                self.add(file_no, written, span.clone());
            }
        }
        // What is the name of nothing may well be meant as it stands.
        for (name, span) in &text.bare {
            let variable = name.as_str().into();
            let is_here = meant.has_variable(&text.id, name);
            let bare = is_here.then_some(Written::BareVariable { variable });
            if let Some(written) = bare.or_else(|| meant.not_here(name)) {
                self.add(file_no, written, span.clone());
            }
        }
        self.branches(file_no, text, there, meant);
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

impl Meant<'_> {
    /// Says of the name of an answer or a value that it is not filled in in such a text.
    fn not_here(&self, name: &str) -> Option<Written> {
        let answer = name.strip_suffix(KNOWN).unwrap_or(name);
        let variable = name.into();
        if self.variables.contains(answer) {
            let roster = None;
            Some(Written::VariableNotHere { variable, roster })
        } else if self.computed.contains(answer) {
            Some(Written::ComputedInText { variable })
        } else {
            let roster = Some(Rc::clone(&self.form.list_with_field(answer)?.id));
            Some(Written::VariableNotHere { variable, roster })
        }
    }

    /// Whether an answer cannot be there when a text is read aloud: true if it is the answer to that very text.
    fn is_not_answered_yet(&self, id: &str, name: &str) -> Option<bool> {
        let (message, part) = match id.split_once('.') {
            Some((message, part)) => (message, Some(part)),
            None => (id, None),
        };
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
