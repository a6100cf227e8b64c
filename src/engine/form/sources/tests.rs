use super::*;

const CHAIN: &str = r#"
[[source]]
id = "third"
title = "Third"
kind = "statute"
weight = "law"
valid_from = 2020-01-01
replaces = "second"
sections = ["3", "33"]
[source.earlier]
"3" = "2"
"33" = "22"

[[source]]
id = "second"
title = "Second"
kind = "statute"
weight = "law"
valid_from = 2010-01-01
valid_to = 2019-12-31
sections = ["2", "22"]
not_read = ["2"]
replaces = "first"
[source.earlier]
"2" = "1"

[[source]]
id = "first"
title = "First"
kind = "statute"
weight = "law"
valid_from = 2000-01-01
valid_to = 2009-12-31
sections = ["1"]
"#;

fn day(text: &str) -> Date {
    Date::parse(text).unwrap()
}

/// The source, its passage and whether it is in force, in short.
fn shown(sources: &Sources, reference: &str, on: &str) -> String {
    let citation = sources.cite(reference, day(on)).unwrap();
    let section = citation.section.as_deref().unwrap_or("-");
    let mark = match citation.validity {
        Validity::InForce => "",
        Validity::NotYet { .. } => " not yet",
        Validity::NotBefore { .. } => " not before its year",
        Validity::Past { .. } => " past",
    };
    format!("{} {section}{mark}", citation.source.id)
}

#[test]
fn a_statute_is_followed_back_as_far_as_it_takes() {
    let (sources, problems) = Sources::parse(CHAIN);
    assert_eq!(problems, []);
    assert_eq!(shown(&sources, "third#3", "2020-01-01"), "third 3");
    assert_eq!(shown(&sources, "third#3", "2019-12-31"), "second 2");
    assert_eq!(shown(&sources, "third#3", "2009-12-31"), "first 1");
    assert_eq!(shown(&sources, "third", "2009-12-31"), "first -");
    // Older than all that is known.
    assert_eq!(shown(&sources, "third#3", "1999-12-31"), "first 1 not yet");
    // The trail ends in the second act: its passage came into being with it.
    assert_eq!(
        shown(&sources, "third#33", "2009-12-31"),
        "second 22 not yet"
    );
    assert_eq!(shown(&sources, "first#1", "2020-01-01"), "first 1 past");
}

#[test]
fn a_number_that_no_one_has_read_is_marked_where_it_is_shown() {
    let sources = Sources::parse(CHAIN).0;
    assert!(
        sources
            .cite("third#3", day("2019-12-31"))
            .unwrap()
            .is_number_unread
    );
    assert!(
        !sources
            .cite("third#33", day("2019-12-31"))
            .unwrap()
            .is_number_unread
    );
    assert!(
        !sources
            .cite("third#3", day("2020-01-01"))
            .unwrap()
            .is_number_unread
    );
    assert!(
        !sources
            .cite("third", day("2019-12-31"))
            .unwrap()
            .is_number_unread
    );
}

#[test]
fn a_passage_that_came_later_is_marked_where_it_is_shown() {
    let text = "[[source]]\nid = \"a\"\ntitle = \"A\"\nkind = \"statute\"\nweight = \"law\"\nvalid_from = 2002-01-01\n\
                sections = [\"1\", \"1a\"]\nlater = [\"1a\"]\n";
    let (sources, problems) = Sources::parse(text);
    assert_eq!(problems, []);
    let is_later = |reference: &str| sources.cite(reference, day("2026-01-01")).unwrap().is_later;
    assert!(is_later("a#1a"));
    assert!(!is_later("a#1"));
    assert!(!is_later("a"));
}

#[test]
fn replacing_and_being_replaced_are_the_same_fact() {
    let sources = Sources::parse(CHAIN).0;
    assert_eq!(
        sources.get("first").unwrap().replaced_by.as_deref(),
        Some("second")
    );
    assert_eq!(
        sources.get("second").unwrap().replaced_by.as_deref(),
        Some("third")
    );
    assert!(
        !sources
            .get("first")
            .unwrap()
            .is_expired_on(day("2026-01-01"))
    );
}

#[test]
fn a_circle_of_replacements_comes_to_an_end() {
    let circle = "[[source]]\nid = \"a\"\ntitle = \"A\"\nkind = \"statute\"\nweight = \"law\"\nvalid_from = 2020-01-01\nreplaces = \"b\"\n\
                  [[source]]\nid = \"b\"\ntitle = \"B\"\nkind = \"statute\"\nweight = \"law\"\nvalid_from = 2020-01-01\nreplaces = \"a\"\n";
    let sources = Sources::parse(circle).0;
    let citation = sources.cite("a", day("2019-01-01")).unwrap();
    assert!(matches!(citation.validity, Validity::NotYet { .. }));
}

#[test]
fn what_has_a_year_alone_is_not_there_before_it() {
    let text = "[[source]]\nid = \"a\"\ntitle = \"A\"\nkind = \"ruling\"\nweight = \"court\"\nyear = 2021\n\
                [[source]]\nid = \"b\"\ntitle = \"B\"\nkind = \"advice\"\nweight = \"authority\"\nyear = 2021\nvalid_from = 2020-06-01\n";
    let (sources, problems) = Sources::parse(text);
    assert_eq!(problems, []);
    assert_eq!(
        shown(&sources, "a", "2020-12-31"),
        "a - not before its year"
    );
    assert_eq!(shown(&sources, "a", "2021-01-01"), "a -");
    // The first day is known: the year says no more.
    assert_eq!(shown(&sources, "b", "2020-05-31"), "b - not yet");
    assert_eq!(shown(&sources, "b", "2020-06-01"), "b -");
}

#[test]
fn a_source_is_past_its_time_on_the_day_after_the_last() {
    let text = "[[source]]\nid = \"a\"\ntitle = \"A\"\nkind = \"agreement\"\nweight = \"policy\"\nvalid_to = 2025-06-30\n";
    let sources = Sources::parse(text).0;
    let source = sources.get("a#1").unwrap();
    assert!(!source.is_expired_on(day("2025-06-30")));
    assert!(source.is_expired_on(day("2025-07-01")));
}

#[test]
fn verified_and_certainty_say_the_same_in_two_ways() {
    let certainty = |line: &str| {
        let text = format!(
            "[[source]]\nid = \"a\"\ntitle = \"A\"\nkind = \"ruling\"\nweight = \"court\"\n{line}\n"
        );
        Sources::parse(&text).0.get("a").unwrap().certainty
    };
    assert_eq!(certainty("verified = true"), Certainty::Read);
    assert_eq!(certainty("verified = false"), Certainty::NotVerified);
    assert_eq!(certainty("certainty = \"likely\""), Certainty::Likely);
    // Nothing said is nothing verified.
    assert_eq!(certainty(""), Certainty::NotVerified);
}

#[test]
fn nothing_is_shown_of_a_source_whose_entry_is_faulty() {
    let entry = |id: &str, more: &str| {
        format!("[[source]]\nid = \"{id}\"\ntitle = \"T\"\nkind = \"policy\"\n{more}\n")
    };
    let faulty = [
        entry("beyond", "weight = \"law\""),
        entry("unknown-word", "weight = \"heavy\""),
        entry("without-weight", ""),
        entry("broken", "weight = \"policy\"\npublisher = \"P"),
        entry(
            "backwards",
            "weight = \"policy\"\nvalid_from = 2026-01-02\nvalid_to = 2026-01-01",
        ),
        entry("no-year", "weight = \"policy\"\nyear = 20226"),
    ]
    .concat();
    let whole = entry("whole", "weight = \"policy\"\nsections = [\"1\"]");
    for text in [format!("{whole}{faulty}"), format!("{faulty}{whole}")] {
        let (sources, problems) = Sources::parse(&text);
        assert_eq!(problems.len(), 6, "{problems:?}");
        let shown = sources.cite("whole#1", day("2026-06-01"));
        assert!(shown.is_some_and(|it| it.source.weight == SourceWeight::Policy));
        let mut n_faulty = 0;
        for source in sources.iter().filter(|it| &*it.id != "whole") {
            n_faulty += 1;
            assert!(
                sources.cite(&source.id, day("2026-06-01")).is_none(),
                "{source:?}"
            );
            // What is not law is not to pass for it.
            assert_ne!(source.weight, SourceWeight::Law, "{source:?}");
        }
        assert_eq!(n_faulty, 6);
    }
}

#[test]
fn a_source_of_ones_own_that_has_the_id_of_one_of_the_programs_is_told() {
    let entry = "[[source]]\nid = \"a\"\ntitle = \"A\"\nkind = \"policy\"\nweight = \"policy\"\n";
    let program = Sources::parse(entry).0;
    let own = entry.replace("\"A\"", "\"Own\"");
    let (sources, problems) = program.with_own(&format!("\n{own}"));
    let found: Vec<_> = problems
        .iter()
        .map(|it| (it.kind.message(), it.span.start))
        .collect();
    assert_eq!(found, [("problem-reserved-id", 17)]);
    assert_eq!(sources.get("a").map(|it| &*it.title), Some("A"));
    assert_eq!(program.with_own(entry).1, [], "a copy is no mistake");
}

#[test]
fn a_source_was_not_replaced_by_itself() {
    let entry = |id: &str, more: &str| {
        format!(
            "[[source]]\nid = \"{id}\"\ntitle = \"T\"\nkind = \"policy\"\nweight = \"policy\"\n{more}\n"
        )
    };
    let replaced = entry("our-rule-1", "replaced_by = \"our-rul-1\"");
    let suggested = |others: &str| {
        let (_, problems) = Sources::parse(&format!("{replaced}{others}"));
        problems[0].kind.nearest().map(str::to_owned)
    };
    assert_eq!(suggested(""), None);
    let meant = "our-rules-1";
    assert_eq!(suggested(&entry(meant, "")).as_deref(), Some(meant));
}
