//! Every kind, from the reader itself, so that a new version of it does not go by unseen.

use super::{of_fluent, of_line};
use crate::engine::form::problem::Broken;
use crate::text::catalog::CatalogProblemKind;
use crate::text::messages::{FaultKind, read};

#[test]
fn what_the_reader_of_fluent_says_is_understood() {
    for (text, broken) in [
        ("wish\n", Broken::EqualsMissing),
        ("wish = { $x\n", Broken::BraceOpen),
        ("wish = { }\n", Broken::BraceOpen),
        ("wish = a }\n", Broken::BraceClosed),
        ("1wish = a\n", Broken::BadName),
        ("wish =\n", Broken::NoText),
        ("-wish =\n", Broken::NoText),
        ("wish = a\n    . = b\n", Broken::BadName),
        ("wish = { $x ->\n  [a] b\n}\n", Broken::NoLastResort),
        (
            "wish = { $x ->\n  *[a] b\n  *[c] d\n}\n",
            Broken::TwoLastResorts,
        ),
        ("wish = { x ->\n  *[a] b\n}\n", Broken::BadChoice),
        ("wish = { lower() }\n", Broken::BadCall),
        ("wish = { NUMBER(a: 1, $x) }\n", Broken::BadCall),
        ("wish = { \"abc\n", Broken::TextOpen),
        ("wish = { \"\\q\" }\n", Broken::BadEscape),
    ] {
        let faults = read(text).faults;
        let Some(FaultKind::Unusable(CatalogProblemKind::Junk { reason, .. })) =
            faults.first().map(|fault| &fault.kind)
        else {
            panic!("{text} {faults:?}");
        };
        assert_eq!(of_fluent(reason), broken, "{text} {reason}");
    }
    assert_eq!(of_fluent("Something new"), Broken::Unreadable);
}

#[test]
fn what_stands_in_the_line_says_more_than_the_reader() {
    for (text, broken) in [
        ("wish = a\n\t.own = b\n", Broken::NotSpaces),
        ("wish = a\n\u{a0} .own = b\n", Broken::NotSpaces),
        ("wish = a\n\tb\n", Broken::NotSpaces),
        ("wish = a\n    .own =\n    .other = b\n", Broken::NoText),
        ("wish = a\n    .own =\n", Broken::NoText),
        ("wish = a\n    . = b\n", Broken::BadName),
        ("wish = a\nb = c\nrest of it\n", Broken::EqualsMissing),
        ("fråga = a\n", Broken::BadLetter),
        ("Åka = a\n", Broken::BadLetter),
        ("wish = a\n    .hjälp = b\n", Broken::BadLetter),
        ("wish = { $ x }\n", Broken::BraceOpen),
        (
            "wish = { $x ->\n  [\"a\"] b\n *[c] d\n}\n",
            Broken::BadChoice,
        ),
        ("wish = a\n// told\n", Broken::Comment),
    ] {
        let faults = read(text).faults;
        let Some((FaultKind::Unusable(CatalogProblemKind::Junk { reason, .. }), span)) =
            faults.first().map(|fault| (&fault.kind, &fault.span))
        else {
            panic!("{text} {faults:?}");
        };
        assert_eq!(of_line(reason, text, span.start), broken, "{text}");
    }
}

#[test]
fn what_is_broken_from_its_beginning_on_is_told_in_its_own_line() {
    for (text, told) in [
        (
            "title = M\n    .purpose = p\nsection-s = \nzzz = x\n",
            "section-s =",
        ),
        ("title = M\n-term =\n", "-term ="),
        ("title = M\n1wish = a\n", "1"),
        ("title = M\n    .purpose =\n", "."),
        // What breaks off later stands where it broke off.
        ("title = M\nwish = { $x\n\n# Words.\n", "x"),
    ] {
        let faults = read(text).faults;
        let places: Vec<_> = faults.iter().map(|it| text.get(it.span.clone())).collect();
        assert_eq!(places, [Some(told)], "{text}");
    }
}
