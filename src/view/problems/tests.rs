//! How a problem looks in print.

#![expect(
    clippy::indexing_slicing,
    clippy::string_slice,
    clippy::unwrap_used,
    reason = "tests fail by panicking"
)]

use super::*;

fn check(source: &str, part: &str, hint: Option<&str>, expected: &[&str]) {
    let start = source.find(part).unwrap();
    let problem = Shown {
        path: "forms/a.toml",
        source,
        span: start..start + part.len(),
        message: "unknown question",
        hint,
    };
    assert_eq!(lines(&problem), expected);
}

#[test]
fn the_part_is_underlined_with_the_hint_behind() {
    check(
        "id = \"a\"\nwhen = \"pian >= 7\"\n",
        "pian",
        Some("did you mean pain?"),
        &[
            "forms/a.toml:2:9  unknown question",
            "   when = \"pian >= 7\"",
            "           ^^^^  did you mean pain?",
        ],
    );
}

#[test]
fn wide_letters_before_it_move_the_underline() {
    check(
        "x = \"漢åä\"",
        "åä",
        None,
        &[
            "forms/a.toml:1:7  unknown question",
            "   x = \"漢åä\"",
            "          ^^",
        ],
    );
}

#[test]
fn what_reaches_over_several_lines_is_underlined_on_the_first() {
    check(
        "a = [\n1,\n]",
        "[\n1,\n]",
        None,
        &["forms/a.toml:1:5  unknown question", "   a = [", "       ^"],
    );
}

#[test]
fn a_span_outside_of_the_text_is_put_at_its_end() {
    assert_eq!(line_and_column("å\nb", 99), (2, 2));
    assert_eq!(line_and_column("å\nb", 1), (1, 1));
    assert_eq!(line_and_column("", 0), (1, 1));
}

#[test]
fn of_an_endless_line_only_the_part_and_its_neighbours_are_shown() {
    let source = format!("{}x = wrong{}", "å = 1, ".repeat(50), ", y = 2".repeat(50));
    let start = source.find("wrong").unwrap();
    let problem = Shown {
        path: "a.toml",
        source: &source,
        span: start..start + 5,
        message: "wrong",
        hint: None,
    };
    let lines = lines(&problem);
    assert_eq!(lines[0], "a.toml:1:355  wrong");
    assert!(
        lines[1].starts_with("   …") && lines[1].ends_with('…'),
        "{}",
        lines[1]
    );
    assert!(lines.iter().all(|line| width::cols(line) < 220));
    let under = lines[2].find('^').unwrap();
    let at = lines[1].find("wrong").unwrap();
    assert_eq!(
        width::cols(&lines[1][..at]),
        width::cols(&lines[2][..under])
    );
}
