//! The clock as the program sees it.

use super::*;

#[test]
fn now_is_a_day_a_moment_and_a_time_of_day() {
    let now = now();
    assert!(now.at.0 > 1_700_000_000_000);
    assert!(now.date.year() >= 2026);
    assert_eq!(now.clock.len(), "14:32:07".len());
}

#[test]
fn a_leap_day_is_a_day() {
    assert_eq!(day(2028, 2, 29).to_string(), "2028-02-29");
}
