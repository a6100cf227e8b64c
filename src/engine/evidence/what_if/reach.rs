//! How far an answer is from where the rules that read it change their mind.

use std::collections::BTreeSet;
use std::rc::Rc;

use crate::engine::expr::{Day, Expr, Number, Read};
use crate::engine::form::{QuestionNo, Spot};
use crate::engine::reading::Reading;
use crate::engine::reading::eval::Eye;
use crate::engine::reading::value::{DaySpan, Value};

/// What the comparisons that read one spot look for.
#[derive(Debug, Default)]
pub(super) struct Reach {
    /// How much more than its threshold a number is, in thousandths.
    pub(super) numbers: BTreeSet<i64>,
    /// How many days a day is from its threshold.
    pub(super) days: BTreeSet<i64>,
    /// How many whole months a day is from its threshold.
    pub(super) months: BTreeSet<i64>,
    /// The codes that are asked for.
    pub(super) codes: BTreeSet<Rc<str>>,
    /// The options that are asked for together.
    pub(super) options: Vec<Vec<u16>>,
}

/// In what a number reads the spot.
#[derive(Clone, Copy, Debug, Default)]
struct Through {
    value: bool,
    days: bool,
    months: bool,
}

impl Reach {
    /// Looks at every expression, a field's own in each of its entries.
    pub(super) fn of(reading: &Reading, exprs: &[(&Expr, Option<QuestionNo>)], spot: Spot) -> Self {
        let mut reach = Self::default();
        let eye = Eye::new(reading);
        for (expr, roster) in exprs {
            match roster {
                None => reach.look(expr, eye, spot),
                Some(roster) => {
                    for entry in reading.present(*roster) {
                        reach.look(expr, eye.within(*roster, entry), spot);
                    }
                }
            }
        }
        reach
    }

    fn look(&mut self, expr: &Expr, eye: Eye<'_>, spot: Spot) {
        match expr {
            Expr::And(parts) | Expr::Or(parts) => {
                for part in parts {
                    self.look(part, eye, spot);
                }
            }
            Expr::Not(part) => self.look(part, eye, spot),
            Expr::Any { roster, each } | Expr::All { roster, each } => {
                for entry in eye.listed(*roster).into_iter().flatten() {
                    self.look(each, eye.within(*roster, entry), spot);
                }
            }
            Expr::HasOneOf { read, options } if is_of(*read, spot, eye) => {
                self.options.push(options.clone());
            }
            Expr::CodeIn { read, codes } if is_of(*read, spot, eye) => {
                self.codes.extend(codes.iter().cloned());
            }
            Expr::SameCode { left, right } => {
                for (read, other) in [(*left, *right), (*right, *left)] {
                    if is_of(read, spot, eye)
                        && let Some(Value::Code(code)) = eye.value(other)
                    {
                        self.codes.insert(Rc::clone(code));
                    }
                }
            }
            Expr::Number { left, right, .. } => {
                let mut through = Through::default();
                for side in [left, right] {
                    self.look_through(side, eye, spot, &mut through);
                }
                let (Some(left), Some(right)) = (eye.number(left), eye.number(right)) else {
                    return;
                };
                self.differ(left, right, through);
            }
            Expr::Date { left, right, .. } => {
                let is_read = [left, right]
                    .into_iter()
                    .any(|day| is_day_of(day, spot, eye));
                if let (true, Some(left), Some(right)) = (is_read, eye.day(left), eye.day(right)) {
                    let thousandths =
                        |days: DaySpan| (i64::from(days.0) * 1000, i64::from(days.1) * 1000);
                    let through = Through {
                        days: true,
                        ..Through::default()
                    };
                    self.differ(thousandths(left), thousandths(right), through);
                }
            }
            // Conditions and elements are looked at on their own; options and silences have no distance.
            Expr::Always(_)
            | Expr::Condition(_)
            | Expr::Element(_)
            | Expr::IsOneOf { .. }
            | Expr::HasOneOf { .. }
            | Expr::CodeIn { .. }
            | Expr::Answered(_)
            | Expr::Silent(..) => {}
        }
    }

    fn look_through(&mut self, number: &Number, eye: Eye<'_>, spot: Spot, through: &mut Through) {
        match number {
            Number::Constant(_) | Number::CountChosen(_) => {}
            Number::Value(read) => through.value |= is_of(*read, spot, eye),
            Number::Sum { roster, each } => {
                for entry in eye.listed(*roster).into_iter().flatten() {
                    self.look_through(each, eye.within(*roster, entry), spot, through);
                }
            }
            Number::CountEntries { roster, each } => {
                let Some(each) = each else {
                    return;
                };
                for entry in eye.listed(*roster).into_iter().flatten() {
                    self.look(each, eye.within(*roster, entry), spot);
                }
            }
            Number::Days(from, to) => {
                through.days |= is_day_of(from, spot, eye) || is_day_of(to, spot, eye);
            }
            Number::Months(from, to) => {
                through.months |= is_day_of(from, spot, eye) || is_day_of(to, spot, eye);
            }
            Number::Plus(left, right) | Number::Minus(left, right) => {
                self.look_through(left, eye, spot, through);
                self.look_through(right, eye, spot, through);
            }
        }
    }

    fn differ(&mut self, left: (i64, i64), right: (i64, i64), through: Through) {
        let gaps = [
            left.0.saturating_sub(right.0),
            left.0.saturating_sub(right.1),
            left.1.saturating_sub(right.0),
            left.1.saturating_sub(right.1),
        ];
        if through.value {
            self.numbers.extend(gaps);
        }
        if through.days {
            self.days.extend(gaps.map(|gap| gap / 1000));
        }
        if through.months {
            self.months.extend(gaps.map(|gap| gap / 1000));
        }
    }
}

fn is_of(read: Read, spot: Spot, eye: Eye<'_>) -> bool {
    match (read, spot) {
        (Read::Question(no), Spot::Question(of)) => no == of,
        (
            Read::Field { roster, field },
            Spot::Field {
                roster: of_roster,
                entry,
                field: of_field,
            },
        ) => {
            roster == of_roster
                && field == of_field
                && eye.entry(roster).is_some_and(|it| it.no == entry)
        }
        (Read::Question(_), Spot::Field { .. }) | (Read::Field { .. }, Spot::Question(_)) => false,
    }
}

fn is_day_of(day: &Day, spot: Spot, eye: Eye<'_>) -> bool {
    match day {
        Day::Constant(_) | Day::InterviewDate => false,
        Day::Value(read) | Day::PeriodEnd(read, _) => is_of(*read, spot, eye),
        Day::After(day, ..) => is_day_of(day, spot, eye),
    }
}
