//! The rules of truth written a second time, plainly and from scratch at every look, to compare with.

use std::rc::Rc;

use crate::engine::answer::Answer;
use crate::engine::expr::{Compare, Day, End, Expr, Number, Read, Truth, Unit};
use crate::engine::form::{ElementNo, EntryNo, Form, QuestionNo, Spot};
use crate::engine::interview::Interview;
use crate::engine::time::Date;

pub(crate) struct Plain<'a> {
    pub(crate) interview: &'a Interview,
}

type Within = Option<(QuestionNo, EntryNo)>;

impl Plain<'_> {
    fn form(&self) -> &Rc<Form> {
        self.interview.form()
    }

    pub(crate) fn relevance(&self, spot: Spot) -> Truth {
        let own = |ask_if: &Option<Expr>, within| {
            ask_if
                .as_ref()
                .map_or(Truth::Yes, |expr| self.truth(expr, within))
        };
        match spot {
            Spot::Question(no) => {
                let question = self.form().question(no).unwrap();
                let section = self.form().section(question.section).unwrap();
                own(&section.ask_if, None).and(own(&question.ask_if, None))
            }
            Spot::Field { roster, entry, .. } => {
                if !self.interview.entries(roster).contains(&entry) {
                    return Truth::No;
                }
                let field = self.form().asked_at(spot).unwrap();
                self.relevance(Spot::Question(roster))
                    .and(own(&field.ask_if, Some((roster, entry))))
            }
        }
    }

    fn spot(read: Read, within: Within) -> Spot {
        match read {
            Read::Question(no) => Spot::Question(no),
            Read::Field { roster, field } => {
                let (of, entry) = within.unwrap();
                assert_eq!(of, roster);
                Spot::Field {
                    roster,
                    entry,
                    field,
                }
            }
        }
    }

    fn answer(&self, read: Read, within: Within) -> Option<&Answer> {
        let spot = Self::spot(read, within);
        if self.relevance(spot) == Truth::Yes {
            self.interview.answer(spot)
        } else {
            None
        }
    }

    fn entries(&self, roster: QuestionNo) -> Option<&[EntryNo]> {
        match self.answer(Read::Question(roster), None) {
            Some(Answer::Listed) => Some(self.interview.entries(roster)),
            _ => None,
        }
    }

    pub(crate) fn element(&self, no: ElementNo) -> Truth {
        let element = &self.form().elements[no.0 as usize];
        let truth = |expr: &Option<Expr>| {
            expr.as_ref()
                .map_or(Truth::Unknown, |expr| self.truth(expr, None))
        };
        let (holds, fails) = (truth(&element.when), truth(&element.not_when));
        if holds == Truth::Yes && fails != Truth::Yes {
            Truth::Yes
        } else if fails == Truth::Yes && holds != Truth::Yes {
            Truth::No
        } else {
            Truth::Unknown
        }
    }

    pub(crate) fn truth(&self, expr: &Expr, within: Within) -> Truth {
        let option = |read: Read, no: u16| {
            let spot = Self::spot(read, within);
            Rc::clone(&self.form().asked_at(spot).unwrap().options()[usize::from(no)])
        };
        match expr {
            Expr::Always(always) => Truth::of(*always),
            Expr::And(parts) => parts
                .iter()
                .fold(Truth::Yes, |all, part| all.and(self.truth(part, within))),
            Expr::Or(parts) => parts
                .iter()
                .fold(Truth::No, |any, part| any.or(self.truth(part, within))),
            Expr::Not(part) => self.truth(part, within).negated(),
            Expr::Condition(no) => self.truth(&self.form().conditions[no.0 as usize].when, None),
            Expr::Element(no) => self.element(*no),
            Expr::IsOneOf { read, options } => match self.answer(*read, within) {
                Some(Answer::Choice(chosen)) => {
                    Truth::of(options.iter().any(|no| option(*read, *no) == *chosen))
                }
                _ => Truth::Unknown,
            },
            Expr::HasOneOf { read, options } => match self.answer(*read, within) {
                Some(Answer::Choices(chosen)) => Truth::of(
                    options
                        .iter()
                        .any(|no| chosen.contains(&option(*read, *no))),
                ),
                _ => Truth::Unknown,
            },
            Expr::CodeIn { read, codes } => match self.answer(*read, within) {
                Some(Answer::Code(code)) => Truth::of(codes.contains(code)),
                _ => Truth::Unknown,
            },
            Expr::SameCode { left, right } => {
                match (self.answer(*left, within), self.answer(*right, within)) {
                    (Some(Answer::Code(left)), Some(Answer::Code(right))) => {
                        Truth::of(left == right)
                    }
                    _ => Truth::Unknown,
                }
            }
            Expr::Number {
                left,
                compare,
                right,
            } => compared(
                self.number(left, within),
                *compare,
                self.number(right, within),
            ),
            Expr::Date {
                left,
                compare,
                right,
            } => compared(self.day(left, within), *compare, self.day(right, within)),
            Expr::Answered(read) => Truth::of(
                self.answer(*read, within)
                    .is_some_and(|answer| answer.silence().is_none()),
            ),
            Expr::Silent(read, silence) => {
                Truth::of(self.answer(*read, within) == Some(&Answer::Silence(*silence)))
            }
            Expr::Any { roster, each } => self.entries(*roster).map_or(Truth::Unknown, |entries| {
                entries.iter().fold(Truth::No, |any, entry| {
                    any.or(self.truth(each, Some((*roster, *entry))))
                })
            }),
            Expr::All { roster, each } => self.entries(*roster).map_or(Truth::Unknown, |entries| {
                entries.iter().fold(Truth::Yes, |all, entry| {
                    all.and(self.truth(each, Some((*roster, *entry))))
                })
            }),
        }
    }

    fn number(&self, number: &Number, within: Within) -> Option<(i64, i64)> {
        let exactly = |number: i64| Some((number, number));
        match number {
            Number::Constant(number) => exactly(*number),
            Number::Value(read) => match self.answer(*read, within) {
                Some(Answer::Integer(number)) => exactly(number * 1000),
                Some(Answer::Decimal(number)) => exactly(*number),
                Some(Answer::Money(number)) => exactly(number * 10),
                _ => None,
            },
            Number::CountChosen(read) => match self.answer(*read, within) {
                Some(Answer::Choices(chosen)) => {
                    exactly(i64::try_from(chosen.len()).unwrap() * 1000)
                }
                _ => None,
            },
            Number::CountEntries { roster, each } => {
                let truths = self.entries(*roster)?.iter().map(|entry| {
                    each.as_ref()
                        .map_or(Truth::Yes, |each| self.truth(each, Some((*roster, *entry))))
                });
                let count = |truth| {
                    i64::try_from(truths.clone().filter(|it| *it == truth).count()).unwrap() * 1000
                };
                Some((count(Truth::Yes), count(Truth::Yes) + count(Truth::Unknown)))
            }
            Number::Sum { roster, each } => {
                let mut sum = (0, 0);
                for entry in self.entries(*roster)? {
                    let (least, most) = self.number(each, Some((*roster, *entry)))?;
                    sum = (sum.0 + least, sum.1 + most);
                }
                Some(sum)
            }
            Number::Days(from, to) => {
                let (from, to) = (self.day(from, within)?, self.day(to, within)?);
                Some(((to.0 - from.1) * 1000, (to.1 - from.0) * 1000))
            }
            Number::Months(from, to) => {
                let (from, to) = (self.day(from, within)?, self.day(to, within)?);
                let months = |from, to| whole_months(from, to) * 1000;
                Some((months(from.1, to.0), months(from.0, to.1)))
            }
            Number::Plus(left, right) => {
                let (left, right) = (self.number(left, within)?, self.number(right, within)?);
                Some((left.0 + right.0, left.1 + right.1))
            }
            Number::Minus(left, right) => {
                let (left, right) = (self.number(left, within)?, self.number(right, within)?);
                Some((left.0 - right.1, left.1 - right.0))
            }
        }
    }

    fn day(&self, day: &Day, within: Within) -> Option<(i64, i64)> {
        let bounds = match day {
            Day::Constant(date) => date.bounds(),
            Day::InterviewDate => self.interview.beginning().date.whole().bounds(),
            Day::Value(read) => match self.answer(*read, within) {
                Some(Answer::Date(date)) => date.bounds(),
                _ => return None,
            },
            Day::PeriodEnd(read, end) => match self.answer(*read, within) {
                Some(Answer::Period { from, to }) => match end {
                    End::From => from.bounds(),
                    End::To => (*to)?.bounds(),
                },
                _ => return None,
            },
            Day::After(day, steps, unit) => {
                let (first, last) = self.day(day, within)?;
                return Some((later(first, *steps, *unit)?, later(last, *steps, *unit)?));
            }
        };
        Some((i64::from(bounds.0), i64::from(bounds.1)))
    }
}

/// Walks a day at a time, and counts the days of a month that is not the first on which the first day comes round: it
/// does on the day of the month that has its number, or on the first of the next if the month is too short for it.
fn whole_months(from: i64, to: i64) -> i64 {
    if to < from {
        return -whole_months(to, from);
    }
    let date = |day: i64| Date::from_days_since_1970(i32::try_from(day).unwrap()).unwrap();
    let wanted = date(from).day();
    let comes_round = |day: i64| {
        let (today, yesterday) = (date(day), date(day - 1));
        today.day() == wanted || today.day() == 1 && yesterday.day() < wanted
    };
    let n_rounds = (from + 1..=to).filter(|day| comes_round(*day)).count();
    i64::try_from(n_rounds).unwrap()
}

/// Walks a day, or the first of a month, at a time; nothing is known of what lies outside of the years that there are.
fn later(day: i64, steps: i16, unit: Unit) -> Option<i64> {
    let steps = i64::from(steps);
    let there_is = |day: i64| Date::from_days_since_1970(i32::try_from(day).unwrap());
    if unit == Unit::Days {
        return there_is(day + steps).map(|_| day + steps);
    }
    let from = there_is(day)?;
    let (mut year, mut month) = (from.year(), from.month());
    for _ in 0..steps.abs() {
        (year, month) = match (steps > 0, month) {
            (true, 12) => (year + 1, 1),
            (true, _) => (year, month + 1),
            (false, 1) => (year - 1, 12),
            (false, _) => (year, month - 1),
        };
    }
    if !(1..=9999).contains(&year) {
        return None;
    }
    let mut day_of_month = from.day();
    loop {
        if let Some(date) = Date::new(year, month, day_of_month) {
            return Some(i64::from(date.days_since_1970()));
        }
        day_of_month -= 1;
    }
}

/// Tries every pair of ends: the truth is known only if they agree, and for equality only if there is one pair.
fn compared(left: Option<(i64, i64)>, compare: Compare, right: Option<(i64, i64)>) -> Truth {
    let (Some(left), Some(right)) = (left, right) else {
        return Truth::Unknown;
    };
    let holds = |left: i64, right: i64| match compare {
        Compare::Equal => left == right,
        Compare::NotEqual => left != right,
        Compare::Less => left < right,
        Compare::AtMost => left <= right,
        Compare::More => left > right,
        Compare::AtLeast => left >= right,
    };
    let overlap = left.0 <= right.1 && right.0 <= left.1;
    let is_exact = left.0 == left.1 && right.0 == right.1;
    if matches!(compare, Compare::Equal | Compare::NotEqual) && overlap && !is_exact {
        return Truth::Unknown;
    }
    let truths = [
        holds(left.0, right.0),
        holds(left.0, right.1),
        holds(left.1, right.0),
        holds(left.1, right.1),
    ];
    if truths.iter().all(|truth| *truth == truths[0]) {
        Truth::of(truths[0])
    } else {
        Truth::Unknown
    }
}
