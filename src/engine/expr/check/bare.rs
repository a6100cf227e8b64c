//! `yes` and `no` by themselves: in `told == no or yes` the question was meant to stand before both.

use std::ops::Range;
use std::rc::Rc;

use super::Checker;
use crate::engine::expr::parse::{Node, What};
use crate::engine::expr::{Compare, Expr};
use crate::engine::form::problem::{ProblemKind, Stricter};

impl Checker<'_, '_> {
    /// Refuses one behind another part, and says how both are written if that part is a comparison.
    pub(super) fn answer_after(
        &mut self,
        before: Option<&Node<'_>>,
        word: &str,
        part: &Node<'_>,
    ) -> Expr {
        let Some((question, answer, node)) = before.and_then(equality) else {
            return self.bare_answer(word, None, &part.span);
        };
        let meant = format!("{question} in [{answer}, {word}]");
        let whole = node.span.start..part.span.end;
        self.bare_answer(word, Some(meant.into()), &whole)
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
