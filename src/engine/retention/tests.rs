//! Tests of what follows from the law's table and an office's own for a case on a day.

use std::collections::BTreeMap;

use super::{Known, Missing, NotTakenKind, Retention, Standing};
use crate::engine::form::sources::Sources;
use crate::engine::time::Date;

const LAW: &str = include_str!("../../builtin/retention.toml");

fn law() -> Retention {
    Retention::parse(LAW).unwrap()
}

fn day(text: &str) -> Date {
    Date::parse(text).unwrap()
}

/// Reads `class=file last=2020-01-10 note=2021-02-29 exempt_area=no`.
fn known(text: &str) -> Known {
    let mut known = Known {
        class: None,
        last_note: None,
        last_change: day("2020-01-01"),
        answers: BTreeMap::new(),
    };
    for (name, value) in text
        .split_whitespace()
        .map(|it| it.split_once('=').unwrap())
    {
        match name {
            "class" => known.class = Some(value.to_owned()),
            "last" => known.last_change = day(value),
            "note" => known.last_note = Some(day(value)),
            _ => {
                known.answers.insert(name.to_owned(), value == "yes");
            }
        }
    }
    known
}

fn standing(table: &Retention, facts: &str, on: &str) -> String {
    match table.standing(&known(facts), day(on)) {
        Standing::Due {
            rule,
            trigger,
            due,
            finish_by,
        } => {
            let by = finish_by.map_or_else(|| "-".to_owned(), |day| day.to_string());
            format!("due {} {trigger} {due} {by}", rule.id)
        }
        Standing::Later { due } => format!("later {due}"),
        Standing::Never { rule } => format!("never {}", rule.id),
        Standing::Exempt { question, .. } => format!("exempt {question}"),
        Standing::NotYet { question, .. } => format!("not yet {question}"),
        Standing::CannotTell { missing } => missing.iter().fold("missing".to_owned(), |all, it| {
            let one = match it {
                Missing::Class => "class",
                Missing::LastNote => "last_note",
                Missing::Question(id) => id,
                Missing::Rule => "rule",
            };
            format!("{all} {one}")
        }),
    }
}

#[test]
fn what_follows_on_a_day() {
    let both = "exempt_area=no exempt_birth_day=no";
    for (facts, on, expected) in [
        // Nothing can be due before the shortest period has passed, whatever is not known.
        ("last=2026-01-10", "2031-01-09", "later 2031-01-10"),
        ("last=2026-01-10", "2031-01-10", "missing class last_note"),
        (
            "last=2026-01-10 note=2026-03-01",
            "2031-01-10",
            "later 2031-03-01",
        ),
        // A note here that is later than the one that was told of is the last one.
        (
            "class=file last=2026-05-01 note=2026-03-01",
            "2031-04-30",
            "later 2031-05-01",
        ),
        (
            "class=file last=2026-01-10",
            "2031-01-10",
            "missing last_note exempt_area exempt_birth_day",
        ),
        (
            "class=file last=2026-01-10 note=2026-01-10 exempt_area=no",
            "2031-01-10",
            "missing exempt_birth_day",
        ),
        (
            "class=file last=2026-01-10 note=2026-01-10 exempt_area=yes",
            "2050-01-10",
            "exempt exempt_area",
        ),
        (
            "class=file last=2026-01-10 note=2026-01-10 exempt_area=no exempt_birth_day=yes",
            "2050-01-10",
            "exempt exempt_birth_day",
        ),
        // The 29th of February has no day five years later.
        (
            "class=file note=2028-02-29 B",
            "2033-02-28",
            "later 2033-03-01",
        ),
        (
            "class=file note=2028-02-29 B",
            "2033-03-01",
            "due file 2028-02-29 2033-03-01 2034-12-31",
        ),
        (
            "class=parentage_adoption_placement",
            "2099-01-01",
            "never parentage_adoption_placement",
        ),
        (
            "class=child_protection note=2020-01-10 B",
            "2026-01-10",
            "missing child_is_30",
        ),
        (
            "class=child_protection note=2020-01-10 child_is_30=no B",
            "2026-01-10",
            "not yet child_is_30",
        ),
        (
            "class=child_protection note=2020-01-10 child_is_30=yes B",
            "2026-01-10",
            "due child_protection 2020-01-10 2025-01-10 -",
        ),
        (
            "class=report_not_opened note=2020-01-10 B",
            "2026-01-10",
            "due report_not_opened 2020-01-10 2025-01-10 -",
        ),
        // Before the table's law came into force it says nothing.
        (
            "class=file note=2010-01-10 last=2010-01-10 B",
            "2025-06-30",
            "missing rule",
        ),
        ("class=other", "2031-01-10", "missing rule"),
    ] {
        let facts = facts.replace('B', both);
        assert_eq!(standing(&law(), &facts, on), expected, "{facts} on {on}");
    }
}

#[test]
fn a_longer_period_of_the_office_wins_and_what_it_answered_holds_for_every_case() {
    let own = r#"
[office]
two_people = true
[office.answers]
exempt_area = "no"
[[rule]]
class = "file"
years = 7
decision = "Dokumenthanteringsplan § 12"
from = 2026-01-01
[[rule]]
class = "survey"
title = "Enkäter"
years = 1
decision = "Dokumenthanteringsplan § 13"
"#;
    let table = law().with_own(own).unwrap();
    assert!(table.two_people && !law().two_people);
    let facts = "class=file note=2020-01-10 last=2020-01-10 exempt_birth_day=no";
    assert_eq!(standing(&table, facts, "2026-01-10"), "later 2027-01-10");
    assert_eq!(
        standing(&table, facts, "2027-01-10"),
        "due file 2020-01-10 2027-01-10 2028-12-31"
    );
    // Before the office's rule the law's.
    assert_eq!(
        standing(&table, facts, "2025-12-31"),
        "due file 2020-01-10 2025-01-10 2026-12-31"
    );
    // What is answered for the case itself comes first.
    assert_eq!(
        standing(&table, &format!("{facts} exempt_area=yes"), "2027-01-10"),
        "exempt exempt_area"
    );
    assert_eq!(
        standing(
            &table,
            "class=survey note=2026-01-10 last=2026-01-10",
            "2027-01-10"
        ),
        "due survey 2026-01-10 2027-01-10 -"
    );
    // A class of a year makes nothing later sooner than a year.
    assert_eq!(
        standing(&table, "last=2026-01-10", "2026-12-01"),
        "later 2027-01-10"
    );
}

#[test]
fn a_table_that_the_law_does_not_allow_is_refused_with_its_line() {
    let file = |more: &str| format!("[[rule]]\nclass = \"file\"\ndecision = \"x\"\n{more}\n");
    for (own, line, expected) in [
        (
            file("years = 4"),
            1,
            NotTakenKind::ShorterThanLaw {
                class: "file".into(),
                years: 4,
                least: 5,
            },
        ),
        (
            "\n[[rule]]\nclass = \"parentage_adoption_placement\"\nyears = 90\ndecision = \"x\"\n"
                .to_owned(),
            2,
            NotTakenKind::NeverByLaw {
                class: "parentage_adoption_placement".into(),
            },
        ),
        (
            file("years = 5\nunless = [\"x\"]"),
            1,
            NotTakenKind::UnknownQuestion { id: "x".into() },
        ),
        (
            file("years = 5\nnever = true"),
            1,
            NotTakenKind::YearsOrNever {
                class: "file".into(),
            },
        ),
        (
            file(""),
            1,
            NotTakenKind::YearsOrNever {
                class: "file".into(),
            },
        ),
        (file("years = 5\nfrom = 10:00:00"), 1, NotTakenKind::NoDay),
        (
            format!("{}{}", file("years = 5"), file("years = 6")),
            5,
            NotTakenKind::Twice {
                class: "file".into(),
            },
        ),
        (
            "[[rule]]\nclass = \"own\"\nyears = 1\ndecision = \"x\"".to_owned(),
            1,
            NotTakenKind::NoTitle {
                class: "own".into(),
            },
        ),
        (
            "[[rule]]\nclass = \"file\"\nyears = 6".to_owned(),
            1,
            NotTakenKind::NoDecision {
                class: "file".into(),
            },
        ),
        (
            "[office.answers]\nchild = \"no\"".to_owned(),
            2,
            NotTakenKind::UnknownQuestion { id: "child".into() },
        ),
        (
            "[office.answers]\nexempt_area = \"maybe\"".to_owned(),
            2,
            NotTakenKind::NoAnswer {
                id: "exempt_area".into(),
            },
        ),
    ] {
        let refused = law().with_own(&own).unwrap_err();
        assert_eq!((refused.line, refused.kind), (line, expected), "{own}");
    }
    let refused = law().with_own("[office]\ntwo_persons = true").unwrap_err();
    assert_eq!(refused.line, 2);
    assert!(matches!(refused.kind, NotTakenKind::Syntax { .. }));
    // Never is longer than any period.
    assert!(law().with_own(&file("never = true")).is_ok());
}

#[test]
fn every_source_of_the_law_table_is_in_the_register() {
    let (sources, _) = Sources::parse(include_str!("../../../forms/sources.toml"));
    let table = law();
    let of_rules = table.rules.iter().flat_map(|rule| &rule.sources);
    let of_questions = table
        .questions
        .iter()
        .flat_map(|question| &question.sources);
    let mut n = 0;
    for reference in of_rules.chain(of_questions) {
        assert!(
            sources
                .cite(reference, day("2026-04-30"))
                .is_some_and(|it| it.section.is_some()),
            "{reference}"
        );
        n += 1;
    }
    assert_eq!(n, 9);
}
