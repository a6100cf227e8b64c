//! Days after days, up to the ends of the calendar.

#![expect(clippy::expect_used, reason = "tests fail by panicking")]

use proptest::prelude::*;

use super::{after, compared};
use crate::engine::expr::{Compare, Truth, Unit};
use crate::engine::time::Date;

const COMPARES: [Compare; 6] = [
    Compare::Equal,
    Compare::NotEqual,
    Compare::Less,
    Compare::AtMost,
    Compare::More,
    Compare::AtLeast,
];

fn number(day: &str) -> i32 {
    Date::parse(day).expect("a day").days_since_1970()
}

#[test]
fn past_the_last_year_there_is_nothing() {
    for (day, steps, unit, expected) in [
        ("9999-12-31", 1, Unit::Days, None),
        ("9999-12-30", 1, Unit::Days, Some("9999-12-31")),
        ("9999-12-01", 1, Unit::Months, None),
        ("9999-11-30", 1, Unit::Months, Some("9999-12-30")),
        ("9999-12-31", 9999, Unit::Months, None),
        ("0001-01-01", -1, Unit::Days, None),
        ("0001-01-31", -1, Unit::Months, None),
        ("2026-01-31", 1, Unit::Months, Some("2026-02-28")),
        ("2024-01-31", 1, Unit::Months, Some("2024-02-29")),
        ("2026-01-31", i16::MAX, Unit::Months, Some("4756-08-31")),
    ] {
        let found = after(number(day), steps, unit);
        assert_eq!(found, expected.map(number), "{day} {steps} {unit:?}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2_000, failure_persistence: None, ..ProptestConfig::default() })]

    /// What is true stays true and what is false stays false, whichever of the days in between it was; only what is not
    /// known may become either.
    #[test]
    fn what_is_known_of_two_ends_holds_for_every_day_between(
        first in -719_162..2_932_896_i32, length in 0..800_i32, at in 0..800_i32,
        steps in any::<i16>(), is_months in any::<bool>(), other in -719_162..2_932_896_i32,
    ) {
        let unit = if is_months { Unit::Months } else { Unit::Days };
        let last = first.saturating_add(length).min(2_932_896);
        let between = first.saturating_add(at).min(last);
        let (Some(from), Some(to)) = (after(first, steps, unit), after(last, steps, unit)) else {
            return Ok(());
        };
        let day = after(between, steps, unit);
        prop_assert!(day.is_some_and(|day| from <= day && day <= to));
        let day = day.unwrap_or_default();
        let wide = |day: i32| (i64::from(day), i64::from(day));
        for compare in COMPARES {
            let of_ends = compared((from.into(), to.into()), compare, wide(other));
            let of_day = compared(wide(day), compare, wide(other));
            prop_assert_ne!(of_day, Truth::Unknown);
            prop_assert!(of_ends == Truth::Unknown || of_ends == of_day);
        }
    }
}
