//! Numbers and days laid out from the least to the most, so that what comes of them can be said in ranges.

use std::collections::BTreeMap;

use super::reach::Reach;
use super::{Instead, Outcome, Tried, outcomes};
use crate::engine::answer::Answer;
use crate::engine::form::Kind;
use crate::engine::reading::value::Value;
use crate::engine::time::{Date, PartialDate, civil};

/// As far as numbers without limits are looked at, in thousandths.
const FAR: i64 = 1_000_000_000_000;

/// One number or day of an answer, with the rest of the answer as it is.
pub(super) struct Axis {
    of: Of,
    /// The least and the most that it is now, if it is answered.
    now: Option<(i64, i64)>,
    /// Where to look from: what it is now, or somewhere.
    from: (i64, i64),
    least: i64,
    most: i64,
}

#[derive(Clone, Copy)]
enum Of {
    Integer,
    Decimal,
    Money,
    Day,
    /// The beginning of a period that ends so.
    Beginning(Option<PartialDate>),
    /// The end of a period that begins so.
    End(PartialDate),
}

impl Axis {
    /// Returns the axes along which an answer of this kind can be another.
    pub(super) fn all(kind: &Kind, now: Option<&Answer>, today: i32) -> Vec<Self> {
        let said = now.filter(|now| now.silence().is_none());
        let number = |of: Of, min: Option<i64>, max: Option<i64>, thousandths: i64| {
            let limit = |limit: Option<i64>, far: i64| {
                limit.map_or(far, |limit| limit.saturating_mul(thousandths))
            };
            let (least, most) = (limit(min, -FAR), limit(max, FAR));
            let value = match Value::of(kind, said) {
                Value::Number(number) => Some((number, number)),
                Value::Nothing
                | Value::Silent(_)
                | Value::Option(_)
                | Value::Options(_)
                | Value::Days(_)
                | Value::Period { .. }
                | Value::Code(_)
                | Value::Words
                | Value::Listed
                | Value::Unfit => None,
            };
            let somewhere = 0.clamp(least, most.max(least));
            Self {
                of,
                now: value,
                from: value.unwrap_or((somewhere, somewhere)),
                least,
                most,
            }
        };
        let day = |of: Of, date: Option<PartialDate>| {
            let wide = |days: (i32, i32)| (i64::from(days.0), i64::from(days.1));
            let ends =
                |year, month, day| Date::new(year, month, day).map_or(0, Date::days_since_1970);
            let now = date.map(|date| wide(date.bounds()));
            Self {
                of,
                now,
                from: now.unwrap_or_else(|| wide((today, today))),
                least: i64::from(ends(1, 1, 1)),
                most: i64::from(ends(9999, 12, 31)),
            }
        };
        match kind {
            Kind::Integer { min, max } => vec![number(Of::Integer, *min, *max, 1000)],
            Kind::Decimal { min, max } => vec![number(Of::Decimal, *min, *max, 1)],
            Kind::Money { min, max } => vec![number(Of::Money, *min, *max, 10)],
            Kind::Date => match said {
                Some(Answer::Date(date)) => vec![day(Of::Day, Some(*date))],
                Some(_) | None => vec![day(Of::Day, None)],
            },
            Kind::Period => match said {
                Some(Answer::Period { from, to }) => {
                    let mut axes = vec![day(Of::Beginning(*to), Some(*from))];
                    axes.push(day(Of::End(*from), *to));
                    axes
                }
                Some(_) | None => vec![day(Of::Beginning(None), None)],
            },
            Kind::Single { .. }
            | Kind::Multiple { .. }
            | Kind::Text
            | Kind::Narrative
            | Kind::Municipality
            | Kind::Country
            | Kind::Language
            | Kind::Lookup { .. }
            | Kind::Roster { .. } => Vec::new(),
        }
    }

    /// The answer as it is, or one to look from.
    pub(super) fn base(&self, kind: &Kind) -> Value {
        let days = |(first, last): (i64, i64)| {
            let day = |day: i64| i32::try_from(day).unwrap_or(0);
            (day(first), day(last))
        };
        match self.of {
            Of::Integer | Of::Decimal | Of::Money => Value::Number(self.from.0),
            Of::Day => Value::Days(days(self.from)),
            Of::Beginning(to) => Value::Period {
                from: days(self.from),
                to: to.map(PartialDate::bounds),
            },
            Of::End(from) if self.now.is_none() => Value::Period {
                from: from.bounds(),
                to: Some(days(self.from)),
            },
            Of::End(_) => Value::of(kind, self.answer(self.from.1).as_ref()),
        }
    }

    /// Tries what lies to both sides of every threshold, and says what comes of the answers in ranges.
    pub(super) fn walk(
        &self,
        reach: &Reach,
        mut attempt: impl FnMut(Answer) -> Option<Option<Outcome>>,
    ) -> Vec<Tried> {
        let unit = self.unit(reach);
        let mut points = BTreeMap::new();
        let mut look = |points: &mut BTreeMap<i64, Option<Outcome>>, at: i64| {
            let is_now = self
                .now
                .is_some_and(|(first, last)| (first..=last).contains(&at));
            let is_in = (self.least..=self.most).contains(&at);
            if is_now || !is_in || points.contains_key(&at) {
                return;
            }
            if let Some(outcome) = self.answer(at).and_then(&mut attempt) {
                points.insert(at, outcome);
            }
        };
        for at in self.thresholds(reach, unit) {
            look(&mut points, at);
        }
        // Where the outcome changes between two of them, the exact place is found by halving.
        let known: Vec<(i64, Option<Outcome>)> = points.iter().map(|(at, it)| (*at, *it)).collect();
        for pair in known.windows(2) {
            let [(mut low, below), (mut high, above)] = *pair else {
                continue;
            };
            let is_across = self
                .now
                .is_some_and(|(first, _)| low < first && first < high);
            while below != above && !is_across && high - low > unit {
                let middle = low + ((high - low) / unit / 2).max(1) * unit;
                look(&mut points, middle);
                match points.get(&middle) {
                    Some(outcome) if *outcome == below => low = middle,
                    Some(_) => high = middle,
                    None => break,
                }
            }
        }
        self.ranges(&points)
    }

    /// The steps in which answers are named.
    fn unit(&self, reach: &Reach) -> i64 {
        match self.of {
            Of::Integer | Of::Money => 1000,
            Of::Day | Of::Beginning(_) | Of::End(_) => 1,
            Of::Decimal => {
                let is_in_tenths = |number: i64| number % 100 == 0;
                let all = reach.numbers.iter().copied().all(is_in_tenths);
                if all && is_in_tenths(self.from.0) {
                    100
                } else {
                    1
                }
            }
        }
    }

    fn thresholds(&self, reach: &Reach, unit: i64) -> Vec<i64> {
        let mut at = vec![self.least, self.most];
        let gaps = match self.of {
            Of::Integer | Of::Decimal | Of::Money => &reach.numbers,
            Of::Day | Of::Beginning(_) | Of::End(_) => &reach.days,
        };
        let mut around = |middle: i64| {
            let floor = middle.div_euclid(unit).saturating_mul(unit);
            at.extend((-1..=2).map(|step| floor.saturating_add(step * unit)));
        };
        for from in [self.from.0, self.from.1] {
            around(from);
            for gap in gaps.iter().flat_map(|gap| [*gap, gap / 2]) {
                around(from.saturating_sub(gap));
                around(from.saturating_add(gap));
            }
            for gap in &reach.months {
                for months in [-gap - 1, -gap, -gap + 1, gap - 1, *gap, gap + 1] {
                    if let Some(day) = months_on(from, months) {
                        around(day);
                    }
                }
            }
        }
        at.sort_unstable();
        at.dedup();
        at
    }

    fn ranges(&self, points: &BTreeMap<i64, Option<Outcome>>) -> Vec<Tried> {
        let (first, last) = self.now.unwrap_or((i64::MAX, i64::MIN));
        let below: Vec<_> = points.iter().filter(|(at, _)| **at < first).collect();
        let above: Vec<_> = points.iter().rev().filter(|(at, _)| **at > last).collect();
        let mut tried = Vec::new();
        for outcome in outcomes(points.values().copied()) {
            if self.now.is_none() && points.values().all(|it| *it == Some(outcome)) {
                tried.push((Instead::Answered, outcome));
                continue;
            }
            let n_before = tried.len();
            for (side, range) in [
                (&below, Instead::AtMost as fn(Answer) -> Instead),
                (&above, Instead::AtLeast as fn(Answer) -> Instead),
            ] {
                // From the far end inwards as long as it comes to the same.
                let run = side.iter().take_while(|(_, it)| **it == Some(outcome));
                let nearest = || side.iter().rev().find(|(_, it)| **it == Some(outcome));
                let found = match run.last() {
                    Some((at, _)) if !self.is_period() => self.answer(**at).map(range),
                    // Without an answer there is nothing that would be nearest, only one that does.
                    _ if self.now.is_none() => None,
                    Some(_) | None => nearest()
                        .and_then(|(at, _)| self.answer(**at))
                        .map(Instead::Exactly),
                };
                tried.extend(found.map(|instead| (instead, outcome)));
            }
            if tried.len() == n_before {
                let any = points.iter().find(|(_, it)| **it == Some(outcome));
                let exactly = any.and_then(|(at, _)| self.answer(*at));
                tried.extend(exactly.map(|answer| (Instead::Exactly(answer), outcome)));
            }
        }
        tried
    }

    fn is_period(&self) -> bool {
        match self.of {
            Of::Beginning(_) | Of::End(_) => true,
            Of::Integer | Of::Decimal | Of::Money | Of::Day => false,
        }
    }

    fn answer(&self, at: i64) -> Option<Answer> {
        match self.of {
            Of::Integer => (at % 1000 == 0).then_some(Answer::Integer(at / 1000)),
            Of::Decimal => Some(Answer::Decimal(at)),
            Of::Money => (at % 10 == 0).then_some(Answer::Money(at / 10)),
            Of::Day => Some(Answer::Date(date(at)?.whole())),
            Of::Beginning(to) => Some(Answer::Period {
                from: date(at)?.whole(),
                to,
            }),
            Of::End(from) => Some(Answer::Period {
                from,
                to: Some(date(at)?.whole()),
            }),
        }
    }
}

/// The day with this number, if it is in the calendar.
fn date(day: i64) -> Option<Date> {
    let (year, month, day) = civil(i32::try_from(day).ok()?);
    Date::new(
        i16::try_from(year).ok()?,
        u8::try_from(month).ok()?,
        u8::try_from(day).ok()?,
    )
}

/// The same day of the month some months later, or the last one that the month has.
fn months_on(day: i64, months: i64) -> Option<i64> {
    let (year, month, day) = civil(i32::try_from(day).ok()?);
    let months = year
        .checked_mul(12)?
        .checked_add(month - 1)?
        .checked_add(months)?;
    let year = i16::try_from(months.div_euclid(12)).ok()?;
    let month = u8::try_from(months.rem_euclid(12) + 1).ok()?;
    (0..4).find_map(|less| {
        let day = u8::try_from(day - less).ok()?;
        Some(i64::from(Date::new(year, month, day)?.days_since_1970()))
    })
}
