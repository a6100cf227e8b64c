//! Tests of positions and suggestions.

use super::*;
use crate::engine::form::amount;
use crate::engine::form::lower::{Known, load};
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
fn what_no_one_sees_in_a_name_is_told_by_its_number() {
    for (name, told) in [
        ("met_on\u{200b}", "met_on[U+200B]"),
        ("rent\u{a0}months", "rent[U+00A0]months"),
        ("rent months", "rent months"),
        ("månader", "månader"),
    ] {
        let kind = ProblemKind::BadId { id: name.into() };
        assert_eq!(kind.arguments(), [("id", told.to_owned())]);
    }
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
        ("12,50", 12_500),
        ("1234,567", 1_234_567),
        ("1000000000000", 1_000_000_000_000_000),
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
        // A comma that may part thousands is never read as one before decimals.
        "12,345",
        "-1,000",
        "1000000000001",
        "99999999999999999999",
    ] {
        assert_eq!(amount::read(text, 3), None, "{text}");
    }
    // Also where decimals that are all zeros were left out.
    assert_eq!(amount::read("1,250", 2), None);
    assert_eq!(amount::read("12,000", 0), None);
    assert_eq!(amount::write(-5, 2), "-0.05");
    assert_eq!(amount::write(150_050, 2), "1500.5");
}

/// Where a field is named outside of its list, what to do about it depends on what names it.
#[test]
fn what_helps_where_a_field_is_named_outside_of_its_list() {
    let form = "[form]\nid = \"f\"\nversion = \"1\"\n[[section]]\nid = \"s\"\n\
                [[section.question]]\nid = \"children\"\ntype = \"roster\"\n\
                [[section.question.each]]\nid = \"age\"\ntype = \"integer\"\n\
                [[section.question]]\nid = \"pets\"\ntype = \"roster\"\n\
                [[section.question.each]]\nid = \"weight\"\ntype = \"integer\"\n\
                [[section.question]]\nid = \"total\"\ntype = \"integer\"\n";
    for (block, remedy) in [
        ("[[computed]]\nid = \"c\"\nvalue = \"age + 1\"", "roster"),
        (
            "[[computed]]\nid = \"c\"\nvalue = \"age\"\nroster = \"pets\"",
            "sum",
        ),
        ("[[check]]\nid = \"c\"\nwhen = \"age > 1\"", "roster"),
        (
            "[[check]]\nid = \"c\"\nwhen = \"age > 1\"\nroster = \"pets\"",
            "any",
        ),
        ("[[condition]]\nid = \"c\"\nwhen = \"age > 1\"", "any"),
        ("default_from = \"age\"", "sum"),
    ] {
        let loaded = load(&format!("{form}{block}\n"), &Known::default());
        let errors = loaded.problems.iter();
        let said: Vec<_> = errors
            .filter(|it| it.severity == Severity::Error)
            .map(|it| it.kind.arguments())
            .collect();
        let expected = [("field", "age"), ("roster", "children"), ("remedy", remedy)];
        let expected = expected.map(|(name, text)| (name, text.to_owned()));
        assert_eq!(said, [expected], "{block}");
    }
}

/// A value of a list's entries stands at the questions of the list or at the list, and nowhere else.
#[test]
fn a_value_that_is_to_be_shown_outside_of_its_list_has_a_suggestion() {
    let form = "[form]\nid = \"f\"\nversion = \"1\"\n[[section]]\nid = \"s\"\n\
                [[section.question]]\nid = \"moved_on\"\ntype = \"date\"\n\
                [[section.question]]\nid = \"children\"\ntype = \"roster\"\n\
                [[section.question.each]]\nid = \"moved_in_on\"\ntype = \"date\"\n\
                [[computed]]\nid = \"days_here\"\nvalue = \"days(moved_in_on, interview_date)\"\n\
                roster = \"children\"\nshow_at = [\"children\", \"moved_in_on\", \"moved_on\"]\n";
    let loaded = load(form, &Known::default());
    assert!(loaded.form.is_some());
    let outside = ProblemKind::Doubt(Doubt::ShownOutsideList {
        question: "moved_on".into(),
        roster: "children".into(),
        nearest: Some("moved_in_on".into()),
    });
    let at = form.rfind("\"moved_on\"").unwrap_or_default();
    let warned = Problem::new(outside, at..at + "\"moved_on\"".len());
    assert_eq!(loaded.problems, [warned]);
    // A slip in the name of a question of the list is none of another question.
    let loaded = load(
        &form.replace("\"moved_on\"]", "\"moved_in_o\"]"),
        &Known::default(),
    );
    let nearest = loaded.problems.iter().map(|it| it.kind.nearest());
    assert_eq!(nearest.collect::<Vec<_>>(), [Some("moved_in_on")]);
}
