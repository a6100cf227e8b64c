//! What a year or a month means that a day is compared with: all of it, from its first day to its last.

use crate::engine::expr::{Compare, Day, Expr};
use crate::engine::time::Date;

/// Compares two days. In a rule a year is no day that is not known exactly, as it is in an answer: `moved_on >= 2026` holds from
/// its first day, `moved_on > 2026` after its last, `moved_on == 2026` within it.
pub(super) fn compared(left: Day, compare: Compare, right: Day) -> Expr {
    match (days_of(&left), days_of(&right)) {
        (None, Some(days)) => day_and_days(&left, compare, days),
        (Some(days), None) => day_and_days(&right, turned(compare), days),
        (None, None) | (Some(_), Some(_)) => Expr::Date {
            left,
            compare,
            right,
        },
    }
}

fn day_and_days(day: &Day, compare: Compare, (first, last): (Day, Day)) -> Expr {
    let is = |compare, right| Expr::Date {
        left: day.clone(),
        compare,
        right,
    };
    match compare {
        Compare::Less | Compare::AtLeast => is(compare, first),
        Compare::More | Compare::AtMost => is(compare, last),
        Compare::Equal => Expr::And(vec![is(Compare::AtLeast, first), is(Compare::AtMost, last)]),
        Compare::NotEqual => Expr::Or(vec![is(Compare::Less, first), is(Compare::More, last)]),
    }
}

/// The same comparison, read from the other side.
fn turned(compare: Compare) -> Compare {
    match compare {
        Compare::Equal | Compare::NotEqual => compare,
        Compare::Less => Compare::More,
        Compare::More => Compare::Less,
        Compare::AtMost => Compare::AtLeast,
        Compare::AtLeast => Compare::AtMost,
    }
}

/// Returns the first and the last day of a year or a month that is written in a rule.
fn days_of(day: &Day) -> Option<(Day, Day)> {
    let Day::Constant(whole) = day else {
        return None;
    };
    if whole.is_about() || whole.exact().is_some() {
        return None;
    }
    let (first, last) = whole.bounds();
    Some((constant(first)?, constant(last)?))
}

fn constant(days_since_1970: i32) -> Option<Day> {
    let date = Date::from_days_since_1970(days_since_1970)?;
    Some(Day::Constant(date.whole()))
}
