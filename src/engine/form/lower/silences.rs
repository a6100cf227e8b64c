//! Hard checks that would fail because somebody does not answer. Nobody has to answer anything.

use std::collections::HashSet;

use crate::engine::expr::Expr;
use crate::engine::form::problem::{ProblemKind, Problems, Stricter};
use crate::engine::form::source::FormSource;
use crate::engine::form::{ConditionNo, ElementNo, Form};

pub(super) fn report(source: &FormSource<'_>, form: &Form, problems: &mut Problems) {
    for (check, written) in form.checks.iter().zip(&source.checks) {
        let Some(word) = written.when.as_ref().filter(|_| check.hard) else {
            continue;
        };
        let mut asking = Asking {
            form,
            seen: HashSet::new(),
        };
        if asking.expr(&check.when, true) {
            let id = check.id.clone();
            let refused = Stricter::SilenceRefused { id };
            problems.add(ProblemKind::Stricter(refused), word.span.clone());
        }
    }
}

struct Asking<'f> {
    form: &'f Form,
    /// Named rules that were looked at, by whether they are to hold.
    seen: HashSet<(Named, bool)>,
}

#[derive(PartialEq, Eq, Hash)]
enum Named {
    Condition(ConditionNo),
    Element(ElementNo),
}

impl<'f> Asking<'f> {
    /// Whether a silence can be what makes an expression hold, or not hold.
    fn expr(&mut self, expr: &'f Expr, holds: bool) -> bool {
        match expr {
            Expr::Silent(..) => holds,
            Expr::Answered(_) => !holds,
            Expr::Not(inner) => self.expr(inner, !holds),
            Expr::And(parts) | Expr::Or(parts) => {
                let mut parts = parts.iter();
                parts.any(|part| self.expr(part, holds))
            }
            Expr::Any { each, .. } | Expr::All { each, .. } => self.expr(each, holds),
            Expr::Condition(no) => {
                let condition = self.form.conditions.get(no.0 as usize);
                let is_new = self.seen.insert((Named::Condition(*no), holds));
                let condition = condition.filter(|_| is_new);
                condition.is_some_and(|it| self.expr(&it.when, holds))
            }
            Expr::Element(no) => {
                let element = self.form.elements.get(no.0 as usize);
                let is_new = self.seen.insert((Named::Element(*no), holds));
                let side = element.filter(|_| is_new).and_then(|it| {
                    let side = if holds { &it.when } else { &it.not_when };
                    side.as_ref()
                });
                side.is_some_and(|side| self.expr(side, true))
            }
            // How many answer is compared either way round; the engine refuses no silence, so that no harm comes of it.
            Expr::Number { .. }
            | Expr::Always(_)
            | Expr::IsOneOf { .. }
            | Expr::HasOneOf { .. }
            | Expr::CodeIn { .. }
            | Expr::SameCode { .. }
            | Expr::Date { .. } => false,
        }
    }
}
