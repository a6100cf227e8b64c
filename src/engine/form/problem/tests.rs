//! Tests of positions and suggestions.

use super::*;
use crate::engine::form::amount;
use crate::engine::form::nearest::nearest;

#[test]
fn a_position_is_a_line_and_a_column_in_characters() {
    assert_eq!(line_column("a\nåäö b", 2), (2, 1));
    assert_eq!(line_column("a\nåäö b", 9), (2, 5));
    assert_eq!(line_column("a\r\nb", 3), (2, 1));
    assert_eq!(line_column("\u{feff}ab", 4), (1, 2));
    assert_eq!(line_column("ab", 99), (1, 3));
    assert_eq!(line_column("", 0), (1, 1));
    assert_eq!(Lines::of("a\nb\n").line(2), 2);
}

#[test]
fn the_nearest_name_is_near() {
    let names = ["pressured", "agreed", "own", "none"];
    assert_eq!(nearest("presured", names), Some("pressured"));
    assert_eq!(nearest("agered", names), Some("agreed"));
    assert_eq!(nearest("non", names), Some("none"));
    assert_eq!(nearest("unrelated", names), None);
    assert_eq!(nearest("", names), None);
    assert_eq!(nearest(&"x".repeat(10_000), names), None);
    assert_eq!(nearest("åäö_namn", ["aäö_namn"]), Some("aäö_namn"));
}

#[test]
fn amounts_are_read_and_written_exactly() {
    for (text, amount) in [
        ("0", 0),
        ("12", 12_000),
        ("-12.5", -12_500),
        ("0,001", 1),
        ("1.250", 1_250),
        ("1000000000000", 1_000_000_000_000_000),
        ("12,50", 12_500),
        ("1234,567", 1_234_567),
    ] {
        assert_eq!(amount::read(text, 3), Some(amount), "{text}");
        let written = amount::write(amount, 3);
        assert_eq!(amount::read(&written, 3), Some(amount), "{written}");
    }
    for text in [
        "",
        "-",
        "1.",
        ".5",
        "1.2345",
        "1e3",
        "1 000",
        "x",
        "1000000000001",
        // A comma that may part thousands is never read as one before decimals.
        "12,345",
        "-1,000",
        "99999999999999999999",
    ] {
        assert_eq!(amount::read(text, 3), None, "{text}");
    }
    assert_eq!(amount::write(-5, 2), "-0.05");
    assert_eq!(amount::write(150_050, 2), "1500.5");
}
