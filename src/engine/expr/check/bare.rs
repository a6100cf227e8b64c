//! `yes` and `no` by themselves: in `told == no or yes` the question was meant to stand before both.

use std::ops::Range;
use std::rc::Rc;

use super::{Checker, Scope};
use crate::engine::expr::parse::{Node, What};
use crate::engine::expr::{Compare, Expr};
use crate::engine::form::problem::{ProblemKind, Stricter};

impl Checker<'_, '_> {
    /// Checks the parts of `a or b`, also when one is wrong, so that everything is reported at once.
    pub(super) fn any_of(&mut self, parts: &[Node<'_>], scope: Scope) -> Option<Vec<Expr>> {
        let mut before: Option<(&str, &str, &Node<'_>)> = None;
        let mut checked = Vec::with_capacity(parts.len());
        let mut rest = parts;
        while let [part, after @ ..] = rest {
            rest = after;
            if let What::Name(word @ ("yes" | "no")) = part.what {
                let meant = before.map(|(question, answer, node)| {
                    let meant = format!("{question} in [{answer}, {word}]");
                    (meant, node.span.start..part.span.end)
                });
                let span = meant.as_ref().map_or(&part.span, |(_, span)| span);
                let instead = meant.as_ref().map(|(meant, _)| Rc::from(meant.as_str()));
                checked.push(Some(self.bare_answer(word, instead, span)));
            } else {
                checked.push(self.truth(part, scope));
                if let Some(n_options) = self.options_alone(part, Compare::Equal, after, scope) {
                    checked.push(None);
                    rest = after.get(n_options..).unwrap_or_default();
                }
            }
            before = equality(part);
        }
        checked.into_iter().collect()
    }

    /// What it was once read as; it is refused.
    pub(super) fn bare_answer(
        &mut self,
        word: &str,
        instead: Option<Rc<str>>,
        span: &Range<usize>,
    ) -> Expr {
        let bare = Stricter::BareAnswer {
            word: word.into(),
            instead,
        };
        self.problems
            .add(ProblemKind::Stricter(bare), self.origin.span(span));
        Expr::Always(word == "yes")
    }
}

/// Returns the question and the answer of `told == no`.
fn equality<'n, 't>(node: &'n Node<'t>) -> Option<(&'t str, &'t str, &'n Node<'t>)> {
    let What::Compare(left, Compare::Equal, right) = &node.what else {
        return None;
    };
    if let (What::Name(question), What::Name(answer)) = (&left.what, &right.what) {
        Some((question, answer, node))
    } else {
        None
    }
}
