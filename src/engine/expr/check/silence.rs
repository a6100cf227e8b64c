//! Silence as if it were an answer: `wish == dont_know` is `unknown(wish)`.

use std::ops::Range;
use std::rc::Rc;

use super::meant::not_of;
use super::{Checker, Scope};
use crate::engine::expr::Compare;
use crate::engine::expr::parse::{Node, What};
use crate::engine::form::Question;
use crate::engine::form::problem::ProblemKind;

/// What silences are called, and the function that asks for each.
const SILENCES: [(&str, &str); 5] = [
    ("dont_know", "unknown"),
    ("unknown", "unknown"),
    ("declined", "declined"),
    ("not_applicable", "not_applicable"),
    ("not_interpreted", "not_interpreted"),
];

impl<'f> Checker<'_, 'f> {
    /// Reports `wish == dont_know`, on either side.
    pub(super) fn is_silence_compared(
        &mut self,
        left: &Node<'_>,
        compare: Compare,
        right: &Node<'_>,
        scope: Scope,
    ) -> bool {
        let whole = left.span.start..right.span.end;
        let Some(not) = not_of(compare) else {
            return false;
        };
        for (asked, silence) in [(left, right), (right, left)] {
            if let Some((name, question)) = self.asked_by(asked, scope)
                && let Some((word, function)) = silence_of(silence, question)
            {
                self.silence(word, question, format!("{not}{function}({name})"), &whole);
                return true;
            }
        }
        false
    }

    /// Reports `wish in [dont_know, own]` and `dont_know in help`.
    pub(super) fn is_silence_among(
        &mut self,
        left: &Node<'_>,
        right: &Node<'_>,
        scope: Scope,
    ) -> bool {
        let whole = left.span.start..right.span.end;
        if let Some((name, question)) = self.asked_by(right, scope)
            && let Some((word, function)) = silence_of(left, question)
        {
            self.silence(word, question, format!("{function}({name})"), &whole);
            return true;
        }
        let (Some((name, question)), What::List(members)) =
            (self.asked_by(left, scope), &right.what)
        else {
            return false;
        };
        let silences = members.iter().filter_map(|it| silence_of(it, question));
        let Some((word, _)) = silences.clone().next() else {
            return false;
        };
        let mut meant: Vec<String> = silences
            .map(|(_, function)| format!("{function}({name})"))
            .collect();
        let others = members
            .iter()
            .filter(|it| silence_of(it, question).is_none());
        let others: Vec<&str> = others.filter_map(|it| self.written(&it.span)).collect();
        if !others.is_empty() {
            meant.push(format!("{name} in [{}]", others.join(", ")));
        }
        self.silence(word, question, meant.join(" or "), &whole);
        true
    }

    fn silence(&mut self, word: &str, question: &Question, meant: String, span: &Range<usize>) {
        let unknown = ProblemKind::UnknownOption {
            option: word.into(),
            question: Rc::clone(&question.id),
            nearest: Some(meant.into()),
        };
        self.add_at::<()>(unknown, span);
    }

    /// Returns the question that stands alone in a part, with its name.
    fn asked_by<'t>(&self, node: &Node<'t>, scope: Scope) -> Option<(&'t str, &'f Question)> {
        let What::Name(name) = node.what else {
            return None;
        };
        if self.names.is_in_doubt(name) {
            return None;
        }
        let read = self.named(name, scope).read()?;
        Some((name, self.names.asked(read)?))
    }
}

/// Returns a word for silence that is no option of the question, with the function for it.
fn silence_of<'t>(node: &Node<'t>, question: &Question) -> Option<(&'t str, &'static str)> {
    let What::Name(word) = node.what else {
        return None;
    };
    let (_, function) = SILENCES.iter().find(|(silence, _)| *silence == word)?;
    let is_option = question.options().iter().any(|it| **it == *word);
    (!is_option).then_some((word, *function))
}
