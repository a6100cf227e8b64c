//! Whether a text is said only where an earlier question is answered, so that nobody can have passed it over.

use super::facts::Heed;
use super::possible::Prover;
use super::state::Want;
use crate::engine::expr::{Expr, Read};
use crate::engine::form::{Form, QuestionNo};

/// So many steps may a proof take.
const MOST_STEPS: usize = 1_500;

/// Where a text is said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SaidAt {
    Question(QuestionNo),
    Field {
        roster: QuestionNo,
        field: u16,
    },
    /// Where a check warns.
    Check(usize),
}

/// Proves that where a text is said a question is answered, and with none of these options.
pub fn is_settled(form: &Form, at: SaidAt, read: Read, others: &[u16]) -> bool {
    let answered = Expr::Answered(read);
    is_impossible(form, at, &answered, Want::NotYes)
        && (others.is_empty() || is_never(form, at, read, others))
}

/// Proves that where a text is said a question is answered with none of these options, or not at all.
pub fn is_never(form: &Form, at: SaidAt, read: Read, options: &[u16]) -> bool {
    let one_of_them = Expr::IsOneOf {
        read,
        options: options.to_vec(),
    };
    is_impossible(form, at, &one_of_them, Want::Yes)
}

fn is_impossible(form: &Form, at: SaidAt, what: &Expr, want: Want) -> bool {
    let (roster, said_if) = said_if(form, at);
    let said_if = said_if.into_iter().map(|expr| (expr, Want::Yes));
    let goals: Vec<_> = said_if.chain([(what, want)]).collect();
    Prover::new(form, MOST_STEPS).is_impossible(&goals, roster, Heed::ALL)
}

/// Returns what must hold for a text to be said, with the roster that bare names in it belong to.
fn said_if(form: &Form, at: SaidAt) -> (Option<QuestionNo>, Vec<&Expr>) {
    let asked_if = |no| {
        let question = form.question(no);
        let section = question.and_then(|it| form.section(it.section)?.ask_if.as_ref());
        let own = question.and_then(|it| it.ask_if.as_ref());
        section.into_iter().chain(own)
    };
    match at {
        SaidAt::Question(no) => (None, asked_if(no).collect()),
        SaidAt::Field { roster, field } => {
            let field = form.field(roster, field);
            let own = field.and_then(|it| it.ask_if.as_ref());
            (Some(roster), asked_if(roster).chain(own).collect())
        }
        SaidAt::Check(idx) => {
            let check = form.checks.get(idx);
            let when = check.map(|it| &it.when);
            (check.and_then(|it| it.roster), when.into_iter().collect())
        }
    }
}
