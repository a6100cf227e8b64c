//! What people type, and what it is read as.
#![expect(clippy::unwrap_used, reason = "tests fail by panicking")]

use proptest::prelude::*;

use super::{POINT, read, write};
use crate::engine::answer::Answer;
use crate::engine::form::Kind;
use crate::engine::interview::{Refusal, country};
use crate::engine::register::is_country;
use crate::engine::time::PartialDate;

const MONEY: Kind = Kind::Money {
    min: None,
    max: None,
};
const INTEGER: Kind = Kind::Integer {
    min: None,
    max: None,
};
const DECIMAL: Kind = Kind::Decimal {
    min: None,
    max: None,
};

/// Reads, and writes what was read.
fn check(kind: &Kind, typed: &str, expected: &str) {
    let shown = match read(kind, typed, POINT) {
        Ok(answer) => write(&answer),
        Err(refusal) => format!("{refusal:?}"),
    };
    assert_eq!(shown, expected, "{typed:?}");
}

#[test]
fn numbers_are_read_with_spaces_and_either_decimal_sign() {
    check(&INTEGER, " 1250 ", "1250");
    check(&INTEGER, "1 250 000", "1250000");
    check(&INTEGER, "1\u{a0}250", "1250");
    check(&INTEGER, "\u{2212}3", "-3");
    check(&INTEGER, "12 50", "NotANumber");
    check(&INTEGER, "3,5", "NotANumber");
    check(&INTEGER, "three", "NotANumber");
    check(&INTEGER, "", "EmptyAnswer");
    check(&INTEGER, "99999999999999999999", "NotANumber");
    check(&DECIMAL, "2,5", "2.5");
    check(&DECIMAL, "0.125", "0.125");
    check(&DECIMAL, "0,1255", "NotANumber");
    check(&DECIMAL, "-0,5", "-0.5");
    check(&MONEY, "1 250,50 kr", "1250.5");
    check(&MONEY, "900 kr", "900");
    check(&MONEY, "900:-", "900");
    check(
        &MONEY,
        "1.250",
        "WhichNumber { whole: \"1250\", part: None }",
    );
    check(&MONEY, "5,", "NotANumber");
    assert_eq!(read(&MONEY, "12,50", POINT), Ok(Answer::Money(1250)));
}

/// What may be two numbers is refused with both of them; who writes the sign before decimals means decimals.
#[test]
fn a_sign_that_may_part_thousands_is_never_read_as_one_before_decimals() {
    for (kind, sign, typed, expected) in [
        (&DECIMAL, '.', "12,345", "12345 or 12.345"),
        (&DECIMAL, '.', " -1,000 ", "-1000 or -1.000"),
        (&DECIMAL, '.', "\u{2212}120,000", "-120000 or -120.000"),
        (&DECIMAL, '.', "12.345", "12.345"),
        (&DECIMAL, '.', "12,34", "12.34"),
        (&DECIMAL, '.', "0,125", "0.125"),
        (&DECIMAL, '.', "1234,567", "1234.567"),
        (&DECIMAL, '.', "1 234,567", "1234.567"),
        (&DECIMAL, '.', "1,234.5", "1234.5?"),
        (&DECIMAL, ',', "12.345", "12345 or 12,345"),
        (&DECIMAL, ',', "12,345", "12.345"),
        (&DECIMAL, ',', "12.3", "12.3"),
        (&DECIMAL, ',', "0.125", "0.125"),
        (&MONEY, '.', "12,345 kr", "12345?"),
        (&MONEY, ',', "1.250", "1250?"),
        (&MONEY, ',', "1,250", "1250?"),
        (&MONEY, ',', "12.345,50", "12345,50?"),
        (&MONEY, ',', "1.234.567 kr", "1234567?"),
        (&MONEY, ',', "12 345,50", "12345.5"),
        (&MONEY, ',', "0,125", "NotANumber"),
        (&MONEY, ',', "12.34.567", "NotANumber"),
        (&INTEGER, '.', "12,345", "12345?"),
        (&INTEGER, ',', "-12.345", "-12345?"),
        (&INTEGER, ',', "12 345", "12345"),
        (&INTEGER, ',', "12.345,50", "NotANumber"),
    ] {
        let shown = match read(kind, typed, sign) {
            Ok(answer) => write(&answer),
            Err(Refusal::WhichNumber { whole, part }) => {
                let part = part.map(|part| format!(" or {part}"));
                format!("{whole}{}", part.unwrap_or_else(|| "?".to_owned()))
            }
            Err(refusal) => format!("{refusal:?}"),
        };
        assert_eq!(shown, expected, "{typed:?} with {sign}");
    }
}

#[test]
fn dates_are_read_as_people_write_them() {
    for typed in [
        "2026-10-01",
        "20261001",
        "1/10 2026",
        "1/10/2026",
        "01.10.2026",
        "2026/10/01",
        " 2026-10-1 ",
    ] {
        check(&Kind::Date, typed, "2026-10-01");
    }
    check(&Kind::Date, "2026-10", "2026-10");
    check(&Kind::Date, "10/2026", "2026-10");
    check(&Kind::Date, "2026", "2026");
    for typed in ["~2026", "ca 2026", "ca. 2026", "Ca 2026", "~ 2026"] {
        check(&Kind::Date, typed, "~2026");
    }
    for typed in [
        "2026-02-30",
        "31/4 2026",
        "261001",
        "26",
        "i går",
        "2026-13",
        "1-2-3-2026",
    ] {
        check(&Kind::Date, typed, "NotADate");
    }
}

#[test]
fn periods_are_two_dates_or_one_and_a_dash() {
    check(&Kind::Period, "2024-01 - 2025", "2024-01 – 2025");
    check(&Kind::Period, "2024-01–2025-03-01", "2024-01 – 2025-03-01");
    check(&Kind::Period, "2024-01–", "2024-01 –");
    check(&Kind::Period, "2024 -", "2024 –");
    check(&Kind::Period, "2024", "NotAPeriod");
    check(&Kind::Period, "in the spring", "NotAPeriod");
    check(&Kind::Period, "– 2024", "NotADate");
}

#[test]
fn codes_are_kept_in_one_case() {
    check(&Kind::Municipality, " 0180", "0180");
    // As conditions name it, or no rule would find what was answered.
    for typed in ["SY", "sy"] {
        check(&Kind::Country, typed, "SY");
        assert!(country(typed).is_some_and(|code| is_country(&code)));
    }
    check(&Kind::Language, "AR", "ar");
    check(&Kind::Language, "zh-hant-tw", "zh-Hant-TW");
    assert!(matches!(
        read(&Kind::Municipality, "180", POINT),
        Err(Refusal::UnknownCode { .. })
    ));
}

#[test]
fn text_is_trimmed_at_the_end_only() {
    check(&Kind::Text, "  two words \n", "  two words");
    check(&Kind::Text, " \n", "EmptyAnswer");
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn nothing_that_is_typed_panics(typed in "\\PC{0,12}|[-~ca0-9 /.,–kr]{0,14}") {
        for kind in [&INTEGER, &DECIMAL, &MONEY, &Kind::Date, &Kind::Period, &Kind::Language, &Kind::Country] {
            if let Ok(answer) = read(kind, &typed, POINT) {
                prop_assert_eq!(read(kind, &write(&answer), POINT), Ok(answer));
            }
        }
    }

    #[test]
    fn what_is_written_reads_back(number in -1_000_000_000_000_000_i64..1_000_000_000_000_000, year in 1..=9999_i16, month in 1..=12_u8, day in 1..=28_u8, about: bool) {
        for (kind, answer) in [
            (&INTEGER, Answer::Integer(number)),
            (&DECIMAL, Answer::Decimal(number)),
            (&MONEY, Answer::Money(number)),
        ] {
            prop_assert_eq!(read(kind, &write(&answer), POINT), Ok(answer));
        }
        for (month, day) in [(None, None), (Some(month), None), (Some(month), Some(day))] {
            let date = PartialDate::new(year, month, day, about).unwrap();
            prop_assert_eq!(read(&Kind::Date, &write(&Answer::Date(date)), POINT), Ok(Answer::Date(date)));
            for to in [None, Some(date)] {
                let answer = Answer::Period { from: date, to };
                prop_assert_eq!(read(&Kind::Period, &write(&answer), POINT), Ok(answer));
            }
        }
    }
}
