//! What an expression is worth now. A checked expression always has a truth; nothing here can fail.

use crate::engine::answer::Silence;
use crate::engine::expr::{Compare, Day, End, Expr, Number, Read, Truth, Unit};
use crate::engine::form::{QuestionNo, Spot};
use crate::engine::reading::value::{DaySpan, Value};
use crate::engine::reading::{EntryReading, Reading};
use crate::engine::time::{Date, civil};

/// Looks at a reading, from within an entry of a roster if there is one.
#[derive(Clone, Copy)]
pub(crate) struct Eye<'a> {
    pub(crate) reading: &'a Reading,
    entry: Option<(QuestionNo, &'a EntryReading)>,
    outer: Option<&'a Self>,
}

/// The least and the most that a number can be, in thousandths.
pub(crate) type Span = (i64, i64);

impl<'a> Eye<'a> {
    pub(crate) fn new(reading: &'a Reading) -> Self {
        Self {
            reading,
            entry: None,
            outer: None,
        }
    }

    /// Looks from within an entry.
    pub(crate) fn within(&'a self, roster: QuestionNo, entry: &'a EntryReading) -> Self {
        Self {
            reading: self.reading,
            entry: Some((roster, entry)),
            outer: Some(self),
        }
    }

    /// Returns the entry of this roster that is being looked at.
    pub(crate) fn entry(&self, roster: QuestionNo) -> Option<&'a EntryReading> {
        let mut eye = self;
        loop {
            match eye.entry {
                Some((of, entry)) if of == roster => return Some(entry),
                _ => eye = eye.outer?,
            }
        }
    }

    /// Returns where what is read is answered; nothing for a field outside the entries of its list.
    pub(crate) fn spot(&self, read: Read) -> Option<Spot> {
        Some(match read {
            Read::Question(no) => Spot::Question(no),
            Read::Field { roster, field } => Spot::Field {
                roster,
                entry: self.entry(roster)?.no,
                field,
            },
        })
    }

    /// Returns how relevant what is read is.
    pub(crate) fn relevance(&self, read: Read) -> Truth {
        match read {
            Read::Question(no) => self.reading.relevance(no),
            Read::Field { roster, field } => self
                .entry(roster)
                .map_or(Truth::Unknown, |entry| entry.relevance(field)),
        }
    }

    /// Returns the value if it counts: what is not relevant reads as if it had not been asked.
    pub(crate) fn value(&self, read: Read) -> Option<&'a Value> {
        match read {
            Read::Question(no) => self
                .reading
                .is_question_relevant(no)
                .then(|| self.reading.value(no))?,
            Read::Field { roster, field } => {
                let entry = self.entry(roster)?;
                (entry.relevance(field) == Truth::Yes).then(|| entry.value(field))?
            }
        }
    }

    /// Returns the entries of a roster whose list is known to be complete.
    pub(crate) fn listed(
        &self,
        roster: QuestionNo,
    ) -> Option<impl Iterator<Item = &'a EntryReading> + Clone + use<'a>> {
        let reading = self.reading;
        matches!(self.value(Read::Question(roster)), Some(Value::Listed))
            .then(|| reading.present(roster))
    }

    pub(crate) fn truth(&self, expr: &Expr) -> Truth {
        match expr {
            Expr::Always(always) => Truth::of(*always),
            Expr::And(parts) => self.all(parts.iter().map(|part| self.truth(part))),
            Expr::Or(parts) => self.any(parts.iter().map(|part| self.truth(part))),
            Expr::Not(part) => self.truth(part).negated(),
            Expr::Condition(no) => self.reading.condition(*no),
            Expr::Element(no) => self.reading.element(*no),
            Expr::IsOneOf { read, options } => match self.value(*read) {
                Some(Value::Option(option)) => Truth::of(options.contains(option)),
                _ => Truth::Unknown,
            },
            Expr::HasOneOf { read, options } => match self.value(*read) {
                Some(Value::Options(chosen)) => {
                    Truth::of(chosen.iter().any(|option| options.contains(option)))
                }
                _ => Truth::Unknown,
            },
            Expr::CodeIn { read, codes } => match self.value(*read) {
                Some(Value::Code(code)) => Truth::of(codes.contains(code)),
                _ => Truth::Unknown,
            },
            Expr::SameCode { left, right } => match (self.value(*left), self.value(*right)) {
                (Some(Value::Code(left)), Some(Value::Code(right))) => Truth::of(left == right),
                _ => Truth::Unknown,
            },
            Expr::Number {
                left,
                compare,
                right,
            } => match (self.number(left), self.number(right)) {
                (Some(left), Some(right)) => compared(left, *compare, right),
                _ => Truth::Unknown,
            },
            Expr::Date {
                left,
                compare,
                right,
            } => match (self.day(left), self.day(right)) {
                (Some(left), Some(right)) => compared(wide(left), *compare, wide(right)),
                _ => Truth::Unknown,
            },
            Expr::Answered(read) => Truth::of(self.value(*read).is_some_and(Value::is_answered)),
            Expr::Silent(read, silence) => Truth::of(self.is_silent(*read, *silence)),
            Expr::Any { roster, each } => self.listed(*roster).map_or(Truth::Unknown, |entries| {
                self.any(entries.map(|entry| self.within(*roster, entry).truth(each)))
            }),
            Expr::All { roster, each } => self.listed(*roster).map_or(Truth::Unknown, |entries| {
                self.all(entries.map(|entry| self.within(*roster, entry).truth(each)))
            }),
        }
    }

    /// Returns the bounds of a number, or nothing if something in it is not known at all.
    pub(crate) fn number(&self, number: &Number) -> Option<Span> {
        match number {
            Number::Constant(thousandths) => Some((*thousandths, *thousandths)),
            Number::Value(read) => match self.value(*read) {
                Some(Value::Number(thousandths)) => Some((*thousandths, *thousandths)),
                _ => None,
            },
            Number::CountChosen(read) => match self.value(*read) {
                Some(Value::Options(chosen)) => Some((whole(chosen.len()), whole(chosen.len()))),
                _ => None,
            },
            Number::CountEntries { roster, each } => {
                let (mut least, mut most) = (0, 0);
                for entry in self.listed(*roster)? {
                    let truth = each
                        .as_ref()
                        .map_or(Truth::Yes, |each| self.within(*roster, entry).truth(each));
                    least += usize::from(truth == Truth::Yes);
                    most += usize::from(truth != Truth::No);
                }
                Some((whole(least), whole(most)))
            }
            Number::Sum { roster, each } => {
                let mut sum: Span = (0, 0);
                for entry in self.listed(*roster)? {
                    let (least, most) = self.within(*roster, entry).number(each)?;
                    sum = (sum.0.saturating_add(least), sum.1.saturating_add(most));
                }
                Some(sum)
            }
            Number::Days(from, to) => {
                let (from, to) = (self.day(from)?, self.day(to)?);
                let days = |from: i32, to: i32| (i64::from(to) - i64::from(from)) * 1000;
                Some((days(from.1, to.0), days(from.0, to.1)))
            }
            Number::Months(from, to) => {
                let (from, to) = (self.day(from)?, self.day(to)?);
                let months = |from, to| months_between(from, to) * 1000;
                Some((months(from.1, to.0), months(from.0, to.1)))
            }
            Number::Plus(left, right) => {
                let (left, right) = (self.number(left)?, self.number(right)?);
                Some((
                    left.0.saturating_add(right.0),
                    left.1.saturating_add(right.1),
                ))
            }
            Number::Minus(left, right) => {
                let (left, right) = (self.number(left)?, self.number(right)?);
                Some((
                    left.0.saturating_sub(right.1),
                    left.1.saturating_sub(right.0),
                ))
            }
        }
    }

    /// Returns the first and last day that a day can be.
    pub(crate) fn day(&self, day: &Day) -> Option<DaySpan> {
        match day {
            Day::Constant(date) => Some(date.bounds()),
            Day::InterviewDate => Some((self.reading.today(), self.reading.today())),
            Day::Value(read) => match self.value(*read) {
                Some(Value::Days(days)) => Some(*days),
                _ => None,
            },
            Day::PeriodEnd(read, end) => match (self.value(*read), end) {
                (Some(Value::Period { from, .. }), End::From) => Some(*from),
                (Some(Value::Period { to, .. }), End::To) => *to,
                _ => None,
            },
            Day::After(day, steps, unit) => {
                let (first, last) = self.day(day)?;
                Some((after(first, *steps, *unit)?, after(last, *steps, *unit)?))
            }
        }
    }

    fn is_silent(&self, read: Read, silence: Silence) -> bool {
        self.value(read).and_then(Value::silence) == Some(silence)
    }

    #[expect(clippy::unused_self, reason = "reads as one sentence where it is used")]
    fn all(&self, truths: impl Iterator<Item = Truth>) -> Truth {
        let mut all = Truth::Yes;
        for truth in truths {
            all = all.and(truth);
            if all == Truth::No {
                break;
            }
        }
        all
    }

    fn any(&self, truths: impl Iterator<Item = Truth>) -> Truth {
        self.all(truths.map(Truth::negated)).negated()
    }
}

/// Compares what lies between two bounds: known only if every value between them agrees.
fn compared(left: Span, compare: Compare, right: Span) -> Truth {
    match compare {
        Compare::Equal => equal(left, right),
        Compare::NotEqual => equal(left, right).negated(),
        Compare::Less => less(left, right),
        Compare::AtLeast => less(left, right).negated(),
        Compare::More => less(right, left),
        Compare::AtMost => less(right, left).negated(),
    }
}

fn less(left: Span, right: Span) -> Truth {
    if left.1 < right.0 {
        Truth::Yes
    } else if left.0 >= right.1 {
        Truth::No
    } else {
        Truth::Unknown
    }
}

fn equal(left: Span, right: Span) -> Truth {
    if left.1 < right.0 || right.1 < left.0 {
        Truth::No
    } else if left.0 == left.1 && left == right {
        Truth::Yes
    } else {
        Truth::Unknown
    }
}

fn wide(days: DaySpan) -> Span {
    (i64::from(days.0), i64::from(days.1))
}

fn whole(count: usize) -> i64 {
    i64::try_from(count)
        .unwrap_or(i64::MAX)
        .saturating_mul(1000)
}

/// Returns the whole months from one day to another; negative when the second lies before the first.
fn months_between(from: i32, to: i32) -> i64 {
    if to < from {
        return -months_between(to, from);
    }
    let (from, to) = (civil(from), civil(to));
    (to.0 - from.0) * 12 + (to.1 - from.1) - i64::from(to.2 < from.2)
}

/// Returns the day that lies so many days or months after another, if it lies in the years that there are.
fn after(day: i32, steps: i16, unit: Unit) -> Option<i32> {
    match unit {
        Unit::Days => {
            let day = day.checked_add(i32::from(steps))?;
            Date::from_days_since_1970(day).map(|_| day)
        }
        Unit::Months => months_after(day, steps),
    }
}

/// A day of the month that the month does not have becomes its last.
fn months_after(day: i32, months: i16) -> Option<i32> {
    let (year, month, day_of_month) = civil(day);
    let months = year * 12 + month - 1 + i64::from(months);
    let (year, month) = (months.div_euclid(12), months.rem_euclid(12) + 1);
    let date = |day: i64| {
        let (year, month) = (i16::try_from(year).ok()?, u8::try_from(month).ok()?);
        Date::new(year, month, u8::try_from(day).ok()?)
    };
    let date = (day_of_month - 3..=day_of_month).rev().find_map(date);
    date.map(Date::days_since_1970)
}

#[cfg(test)]
mod tests;
