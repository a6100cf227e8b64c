//! The account of an expression: which part gave what, down through the named conditions, and the answers that were read.

use crate::engine::expr::{Expr, On, Truth, depends_on, print};
use crate::engine::form::Spot;
use crate::engine::interview::Interview;
use crate::engine::reading::eval::Eye;

/// Deeper than this nobody reads; what stands further down is summed up in its truth.
const DEPTH_MAX: usize = 6;

/// One part of an expression.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// How far inside it stands.
    pub depth: usize,
    /// As it is written in the form.
    pub text: String,
    pub truth: Truth,
    /// The questions that the part reads itself.
    pub reads: Vec<Spot>,
}

/// Accounts for an expression as it stands in an interview, seen from a spot: in a field, as its entry has it.
pub fn account(expr: &Expr, interview: &Interview, from: Option<Spot>) -> Vec<Line> {
    let mut lines = Vec::new();
    let eye = Eye::new(interview.reading());
    let entry = match from {
        Some(Spot::Field { roster, entry, .. }) => {
            let mut entries = interview.reading().present(roster);
            entries
                .find(|it| it.no == entry)
                .map(|entry| (roster, entry))
        }
        Some(Spot::Question(_)) | None => None,
    };
    match entry {
        Some((roster, entry)) => add(expr, interview, eye.within(roster, entry), 0, &mut lines),
        None => add(expr, interview, eye, 0, &mut lines),
    }
    lines
}

fn add(expr: &Expr, interview: &Interview, eye: Eye<'_>, depth: usize, lines: &mut Vec<Line>) {
    let form = interview.form();
    let parts: Vec<&Expr> = match expr {
        Expr::And(parts) | Expr::Or(parts) => parts.iter().collect(),
        Expr::Not(part) => match &**part {
            Expr::And(_) | Expr::Or(_) | Expr::Condition(_) | Expr::Element(_) => vec![part],
            Expr::Always(_)
            | Expr::Not(_)
            | Expr::IsOneOf { .. }
            | Expr::HasOneOf { .. }
            | Expr::CodeIn { .. }
            | Expr::SameCode { .. }
            | Expr::Number { .. }
            | Expr::Date { .. }
            | Expr::Answered(_)
            | Expr::DontKnow(_)
            | Expr::Declined(_)
            | Expr::Any { .. }
            | Expr::All { .. } => Vec::new(),
        },
        Expr::Condition(no) => {
            let condition = form.conditions.get(no.0 as usize);
            condition.map(|it| &it.when).into_iter().collect()
        }
        Expr::Element(no) => {
            let element = form.elements.get(no.0 as usize);
            let sides = element.map(|it| [it.when.as_ref(), it.not_when.as_ref()]);
            sides.into_iter().flatten().flatten().collect()
        }
        Expr::Always(_)
        | Expr::IsOneOf { .. }
        | Expr::HasOneOf { .. }
        | Expr::CodeIn { .. }
        | Expr::SameCode { .. }
        | Expr::Number { .. }
        | Expr::Date { .. }
        | Expr::Answered(_)
        | Expr::DontKnow(_)
        | Expr::Declined(_)
        | Expr::Any { .. }
        | Expr::All { .. } => Vec::new(),
    };
    let mut reads = Vec::new();
    if parts.is_empty() {
        depends_on(expr, &mut |on| match on {
            On::Question(no) => reads.push(Spot::Question(no)),
            // Outside of an entry, the list itself is named.
            On::Field { roster, field } => reads.push(match eye.entry(roster) {
                Some(entry) => Spot::Field {
                    roster,
                    entry: entry.no,
                    field,
                },
                None => Spot::Question(roster),
            }),
            On::Condition(_) | On::Element(_) => {}
        });
        reads.dedup();
    }
    lines.push(Line {
        depth,
        text: print(expr, form),
        truth: eye.truth(expr),
        reads,
    });
    if depth < DEPTH_MAX {
        for part in parts {
            add(part, interview, eye, depth + 1, lines);
        }
    }
}
