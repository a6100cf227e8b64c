//! What an expression looks at.

use std::collections::HashSet;

use crate::engine::expr::{Day, Expr, Number, Read};
use crate::engine::form::{ConditionNo, ElementNo, Form, QuestionNo, Worth};

/// One thing that an expression looks at.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(in crate::engine) enum On {
    Question(QuestionNo),
    Field { roster: QuestionNo, field: u16 },
    Condition(ConditionNo),
    Element(ElementNo),
}

impl From<Read> for On {
    fn from(read: Read) -> Self {
        match read {
            Read::Question(question) => Self::Question(question),
            Read::Field { roster, field } => Self::Field { roster, field },
        }
    }
}

/// Calls `see` for everything that an expression looks at itself, not through named conditions.
pub(in crate::engine) fn depends_on(expr: &Expr, see: &mut dyn FnMut(On)) {
    match expr {
        Expr::Always(_) => {}
        Expr::And(parts) | Expr::Or(parts) => {
            for part in parts {
                depends_on(part, see);
            }
        }
        Expr::Not(inner) => depends_on(inner, see),
        Expr::Condition(condition) => see(On::Condition(*condition)),
        Expr::Element(element) => see(On::Element(*element)),
        Expr::IsOneOf { read, .. }
        | Expr::HasOneOf { read, .. }
        | Expr::CodeIn { read, .. }
        | Expr::Answered(read)
        | Expr::Silent(read, _) => see((*read).into()),
        Expr::SameCode { left, right } => {
            see((*left).into());
            see((*right).into());
        }
        Expr::Number { left, right, .. } => {
            number_depends_on(left, see);
            number_depends_on(right, see);
        }
        Expr::Date { left, right, .. } => {
            day_depends_on(left, see);
            day_depends_on(right, see);
        }
        Expr::Any { roster, each } | Expr::All { roster, each } => {
            see(On::Question(*roster));
            depends_on(each, see);
        }
    }
}

/// Returns what expressions read, also through names, each once; no more is looked at than `most` different things.
pub(in crate::engine) fn reads_through_names<'f>(
    form: &'f Form,
    exprs: impl IntoIterator<Item = &'f Expr>,
    most: usize,
) -> Vec<Read> {
    let mut found = Vec::new();
    let mut seen = HashSet::new();
    let mut open: Vec<&Expr> = exprs.into_iter().collect();
    let mut next = 0;
    while let Some(expr) = open.get(next).copied().filter(|_| seen.len() <= most) {
        next += 1;
        depends_on(expr, &mut |on| {
            if seen.len() > most || !seen.insert(on) {
                return;
            }
            match on {
                On::Question(no) => found.push(Read::Question(no)),
                On::Field { roster, field } => found.push(Read::Field { roster, field }),
                On::Condition(ConditionNo(no)) => {
                    open.extend(form.conditions.get(no as usize).map(|it| &it.when));
                }
                On::Element(ElementNo(no)) => {
                    let element = form.elements.get(no as usize);
                    let sides = element.into_iter();
                    open.extend(sides.flat_map(|it| it.when.iter().chain(&it.not_when)));
                }
            }
        });
    }
    found
}

/// The same for a value that is worked out.
pub(in crate::engine) fn worth_depends_on(worth: &Worth, see: &mut dyn FnMut(On)) {
    match worth {
        Worth::Number(number) => number_depends_on(number, see),
        Worth::Day(day) => day_depends_on(day, see),
        Worth::Code(read) => see((*read).into()),
    }
}

/// Calls `see` for everything without which a value cannot be worked out. What is only asked of entries may be known without.
pub(in crate::engine) fn worth_needs(worth: &Worth, see: &mut dyn FnMut(On)) {
    match worth {
        Worth::Number(number) => number_needs(number, see),
        Worth::Day(_) | Worth::Code(_) => worth_depends_on(worth, see),
    }
}

fn number_needs(number: &Number, see: &mut dyn FnMut(On)) {
    match number {
        Number::CountEntries { roster, .. } => see(On::Question(*roster)),
        Number::Plus(left, right) | Number::Minus(left, right) => {
            number_needs(left, see);
            number_needs(right, see);
        }
        Number::Constant(_)
        | Number::Value(_)
        | Number::CountChosen(_)
        | Number::Sum { .. }
        | Number::Days(..)
        | Number::Months(..) => number_depends_on(number, see),
    }
}

/// How many parts a value that is worked out has.
pub(in crate::engine) fn size(worth: &Worth) -> usize {
    match worth {
        Worth::Number(number) => number_size(number),
        Worth::Day(day) => day_size(day),
        Worth::Code(_) => 1,
    }
}

/// Whether a number differs from entry to entry of a list, and is worked out without going through a list again.
pub(in crate::engine) fn is_of_each_entry(number: &Number, of: QuestionNo) -> bool {
    let mut is_of_entry = false;
    number_depends_on(number, &mut |on| {
        is_of_entry |= matches!(on, On::Field { roster, .. } if roster == of);
    });
    is_of_entry && !goes_through_a_list(number)
}

fn goes_through_a_list(number: &Number) -> bool {
    match number {
        Number::CountEntries { .. } | Number::Sum { .. } => true,
        Number::Plus(left, right) | Number::Minus(left, right) => {
            goes_through_a_list(left) || goes_through_a_list(right)
        }
        Number::Constant(_)
        | Number::Value(_)
        | Number::CountChosen(_)
        | Number::Days(..)
        | Number::Months(..) => false,
    }
}

fn number_size(number: &Number) -> usize {
    match number {
        Number::Constant(_)
        | Number::Value(_)
        | Number::CountChosen(_)
        | Number::CountEntries { .. } => 1,
        Number::Sum { each, .. } => number_size(each) + 1,
        Number::Days(from, to) | Number::Months(from, to) => day_size(from) + day_size(to),
        Number::Plus(left, right) | Number::Minus(left, right) => {
            number_size(left) + number_size(right) + 1
        }
    }
}

fn day_size(day: &Day) -> usize {
    match day {
        Day::Constant(_) | Day::InterviewDate | Day::Value(_) | Day::PeriodEnd(..) => 1,
        Day::After(from, ..) => day_size(from) + 1,
    }
}

fn number_depends_on(number: &Number, see: &mut dyn FnMut(On)) {
    match number {
        Number::Constant(_) => {}
        Number::Value(read) | Number::CountChosen(read) => see((*read).into()),
        Number::CountEntries { roster, each } => {
            see(On::Question(*roster));
            if let Some(each) = each {
                depends_on(each, see);
            }
        }
        Number::Sum { roster, each } => {
            see(On::Question(*roster));
            number_depends_on(each, see);
        }
        Number::Days(from, to) | Number::Months(from, to) => {
            day_depends_on(from, see);
            day_depends_on(to, see);
        }
        Number::Plus(left, right) | Number::Minus(left, right) => {
            number_depends_on(left, see);
            number_depends_on(right, see);
        }
    }
}

fn day_depends_on(day: &Day, see: &mut dyn FnMut(On)) {
    match day {
        Day::Constant(_) | Day::InterviewDate => {}
        Day::Value(read) | Day::PeriodEnd(read, _) => see((*read).into()),
        Day::After(day, ..) => day_depends_on(day, see),
    }
}
