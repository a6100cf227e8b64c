//! Every kind, and where it is pointed at, from the readers themselves, so that a new version of one does not go by unseen.

#![expect(clippy::unwrap_used, reason = "tests fail by panicking")]

use super::Broken;
use crate::engine::form::problem::{ProblemKind, Problems};
use crate::engine::form::source::parse_toml;
use std::cell::OnceCell;

/// Before a `|` stands what is pointed at.
fn said_of(lines: &str) -> Vec<(Broken, String)> {
    let text = format!(
        "[form]\nid = \"x\"\n[[section]]\nid = \"s\"\n[[section.question]]\nid = \"q\"\n{lines}\n[[section.question]]\nid = \"r\"\ntype = \"text\"\n"
    );
    let mut problems = Problems::default();
    parse_toml(&text, &OnceCell::new(), &mut problems);
    let found = problems.in_order();
    let said = found.iter().map(|problem| {
        let ProblemKind::Syntax { broken, .. } = &problem.kind else {
            panic!("{problem:?}");
        };
        let before = text.get(..problem.span.start).unwrap();
        let shown = before.rsplit('\n').next().unwrap();
        let at = text.get(problem.span.clone()).unwrap();
        (*broken, format!("{shown}|{at}"))
    });
    said.collect()
}

#[test]
fn what_the_reader_of_toml_says_is_understood() {
    for (lines, broken, place) in [
        (
            "options = [\"a\", \"b\"\nrequired = true",
            Broken::ListOpen,
            "options = [\"a\", |\"b\"",
        ),
        (
            "options = [\"a\", \"b\" # two\n# and more\n",
            Broken::ListOpen,
            "",
        ),
        (
            "options = [\"a\" \"b\"]",
            Broken::CommaMissing,
            "options = [\"a\" |",
        ),
        ("options = [\"a\"\n\"b\"]", Broken::CommaMissing, "|"),
        (
            "options = [\"a\",, \"b\"]",
            Broken::CommaExtra,
            "options = [\"a\",|,",
        ),
        ("type = \"text", Broken::TextOpen, "type = \"text|"),
        ("when = 'a", Broken::TextOpen, "when = 'a|"),
        (
            "when = \"\"\"\nabc\n",
            Broken::LongTextOpen,
            "when = |\"\"\"",
        ),
        ("when = '''abc", Broken::LongTextOpen, "when = |'''"),
        (
            "options = [\"a\", '''b]",
            Broken::LongTextOpen,
            "options = [\"a\", |'''",
        ),
        // What follows from a text without an end is not told besides.
        (
            "options = [\"a\", \"b]",
            Broken::TextOpen,
            "options = [\"a\", \"b]|",
        ),
        (
            "options = [\n\"a\",\n\"b,\n\"c\"]",
            Broken::TextOpen,
            "\"b,|",
        ),
        ("weight = { is = \"a, if = \"b\" }", Broken::BracesOpen, ""),
        ("type = text", Broken::Unquoted, "type = |text"),
        ("type = booked", Broken::Unquoted, "type = |booked"),
        ("type = True", Broken::Unquoted, "type = |True"),
        ("type = none", Broken::Unquoted, "type = |none"),
        ("type = ”text”", Broken::PrintedQuotes, "type = |”text”"),
        ("type = “text”", Broken::PrintedQuotes, "type = |“text”"),
        ("required = True", Broken::NotTruth, "required = |True"),
        ("required = ja", Broken::NotTruth, "required = |ja"),
        ("guard = ja", Broken::NotTruth, "guard = |ja"),
        (
            "identifying = True",
            Broken::NotTruth,
            "identifying = |True",
        ),
        ("# a\u{0}b", Broken::BadInText, "# a|"),
        (
            "type = \"text\" # a\u{1b}b",
            Broken::BadInText,
            "type = \"text\" # a|",
        ),
        ("min\u{a0}= 1", Broken::BadInText, ""),
        (
            "weight = [\n{ is = \"a\", if = \"b\" }\n{ is = \"c\" },\n]",
            Broken::CommaMissing,
            "|",
        ),
        ("type \"text\"", Broken::NoEquals, "type |"),
        ("type: text", Broken::BadKey, "type|:"),
        ("type == \"text\"", Broken::TwoEquals, "type =|="),
        ("type =", Broken::NoValue, "type =|"),
        ("type = # what", Broken::NoValue, "type = |"),
        ("type = \"te\\xt\"", Broken::BadInText, "type = \"te\\x|"),
        ("type = \"a\u{7}b\"", Broken::BadInText, "type = \"a|\u{7}"),
        ("min = 01", Broken::BadNumber, "min = |0"),
        ("min = 1 000", Broken::BadNumber, "min = |1 000"),
        ("min = 1,5", Broken::AfterValue, "min = 1|"),
        ("type = \"a\" \"b\"", Broken::AfterValue, "type = \"a\" |"),
        ("day = 2026-13-01", Broken::BadDate, "day = |2026-13-01"),
        ("id = \"q\"", Broken::DuplicateKey, "|id"),
        ("fråga = 1", Broken::BadKey, "fr|å"),
        ("= 3", Broken::BadKey, "|"),
        ("min = 0180", Broken::NoughtFirst, "min = |0"),
        ("min = 1/7 2026", Broken::BadDate, "min = |1/7 2026"),
        ("min = 01.07.2026", Broken::BadDate, "min = |0"),
        ("min = 2026–07–01", Broken::BadDate, "min = |2026–07–01"),
        (
            "[[section]]\nid = \"t\"\n[[section.question.each]]\nid = \"f\"",
            Broken::HeadingMissing,
            "|[[section.question.each]]",
        ),
        (
            "[section.question]\nid = \"y\"",
            Broken::SingleBrackets,
            "[section.|question",
        ),
        (
            "[[section.question]",
            Broken::HeadingOpen,
            "[[section.question]|",
        ),
        (
            "[section.question",
            Broken::HeadingOpen,
            "[section.question|",
        ),
        (
            "weight = { is = \"a\", if = \"b\"",
            Broken::BracesOpen,
            "weight = { is = \"a\", if = |\"b\"",
        ),
        (
            "weight = [\n{ is = \"a\"\n{ is = \"c\" }\n]",
            Broken::BracesOpen,
            "",
        ),
    ] {
        let said = said_of(lines);
        let [(found, at)] = said.as_slice() else {
            panic!("{lines} {said:?}");
        };
        assert_eq!(*found, broken, "{lines} {said:?}");
        if !place.is_empty() && broken != Broken::ListOpen && broken != Broken::BracesOpen {
            assert_eq!(at, place, "{lines}");
        }
    }
}

#[test]
fn what_is_nested_too_deep_is_that_and_nothing_else() {
    for (open, close) in [("[", "]"), ("[", ""), ("{ a = ", " }"), ("{ a = ", "")] {
        let (open, close) = (open.repeat(200), close.repeat(200));
        let said = said_of(&format!("options = {open}\"a\"{close}"));
        let kinds: Vec<Broken> = said.iter().map(|(broken, _)| *broken).collect();
        assert_eq!(kinds, [Broken::TooDeep], "{open} {close}");
    }
}

#[test]
fn what_stands_after_a_text_without_an_end_is_told_all_the_same() {
    let said = said_of("options = [\"a, \"b\"]\nmax = 4 000\nunit = 'kr\nmin 3");
    let kinds: Vec<Broken> = said.iter().map(|(broken, _)| *broken).collect();
    assert_eq!(
        kinds,
        [
            Broken::CommaMissing,
            Broken::BadNumber,
            Broken::TextOpen,
            Broken::NoEquals
        ]
    );
}

#[test]
fn a_list_without_an_end_is_pointed_at_where_it_should_end() {
    let said = said_of("options = [\"a\", \"b\" \n# a comment\n\nrequired = true");
    assert_eq!(
        said,
        [(Broken::ListOpen, "options = [\"a\", \"b|\"".to_owned())]
    );
}

#[test]
fn lines_that_leave_nothing_open_are_all_told() {
    let said = said_of("type = text\nmax = 4 000\nmin 3");
    let kinds: Vec<Broken> = said.iter().map(|(broken, _)| *broken).collect();
    assert_eq!(
        kinds,
        [Broken::Unquoted, Broken::BadNumber, Broken::NoEquals]
    );
}
