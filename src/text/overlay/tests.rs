//! What is used of a file of one's own, and what each fault costs.

#![expect(clippy::indexing_slicing, reason = "tests fail by panicking")]

use super::*;

/// `greeting`, `bye` with a part, and `law`, which is kept.
struct Sample;

const FILE: &str = "greeting = Hej { $name }\n    .short = Hej\n    .long = God dag\nbye = Hej då\nlaw =\n    Enligt\n\n    lag\n";

impl Below for Sample {
    fn variables(&self, id: &str) -> Option<BTreeSet<String>> {
        let names: &[&str] = match id {
            "greeting" => &["name"],
            "greeting.short" | "greeting.long" | "bye" | "law" => &[],
            _ => return None,
        };
        Some(names.iter().map(|it| (*it).to_owned()).collect())
    }

    fn kept(&self, id: &str) -> Option<&'static str> {
        (id == "law").then_some("law")
    }

    fn message(&self, id: &str) -> Option<&str> {
        by_name(FILE).find(|(name, _)| *name == id).map(|it| it.1)
    }
}

fn overlay(file: &str) -> Overlay {
    read(file, &Sample)
}

fn used(file: &str) -> Vec<String> {
    overlay(file).ids.into_iter().collect()
}

#[test]
fn a_part_that_is_replaced_leaves_the_other_parts_as_they_are() {
    let overlay = overlay("greeting =\n    .short = Tja\n");
    assert_eq!(
        overlay.source,
        "greeting = Hej { $name }\n    .short = Tja\n    .long = God dag\n"
    );
    assert!(overlay.is_whole() && overlay.ids.len() == 1);
}

#[test]
fn a_text_with_a_fault_costs_only_itself() {
    let faults = [
        ("bye = { $x", "broken"),
        ("bye = en\u{1b}[31m", "a control character"),
        ("bye = en\u{202e}", "an override"),
        ("bye = en { \"\\u202E\" }", "an override as an escape"),
        ("bye = en\rto", "a sign that ends no line by itself"),
        ("bye = \u{2068}en", "an isolate left open"),
        ("bye = en\u{2069}", "an isolate closed too early"),
        (
            "bye = { 1 ->\n    [one] \u{2068}a\n   *[other] b\u{2069}\n }",
            "an isolate over two branches",
        ),
        (
            "bye = {{{{{{{{{{{{{{{{{{{{ 1 }}}}}}}}}}}}}}}}}}}}",
            "too deep",
        ),
        ("bye = { $other }", "a variable that is not filled in"),
        ("bye = { -term }", "a term"),
        ("bye = { DATETIME(1) }", "a function"),
        ("bye = { greeting }", "another text"),
        (
            "bye = { NUMBER(1, minimumIntegerDigits: \"\\u001b\") }",
            "a control character as an escape among arguments",
        ),
        ("bye = { \"\\u00å0\" }", "an escape that a letter cuts off"),
        ("unheard_of = en", "no such text"),
        ("law = Utan lag", "kept"),
        ("-term = en", "a term of one's own"),
        ("skräp", "junk"),
    ];
    for (fault, what) in faults {
        let file = format!("# Mine\n\ngreeting = Tja {{ $name }}\n{fault}\n\ngreeting-later = x\n");
        let overlay = overlay(&file);
        assert_eq!(
            overlay.ids.iter().collect::<Vec<_>>(),
            ["greeting"],
            "{what}"
        );
        // The fault itself, and the text that there is not.
        assert_eq!(overlay.remarks.len(), 2, "{what}: {:?}", overlay.remarks);
        let line = |at: usize| file.get(..at).map_or(0, |it| it.matches('\n').count() + 1);
        assert_eq!(line(overlay.remarks[0].span.start), 4, "{what}");
        assert!(!overlay.is_whole(), "{what}");
    }
}

#[test]
fn the_first_of_two_is_used_and_what_is_left_out_is_said() {
    let overlay = overlay("greeting = Tja\ngreeting = Tjo { $name }\n");
    assert_eq!(used("bye = a\nbye = b\n"), ["bye"]);
    assert!(overlay.source.starts_with("greeting = Tja\n"));
    let kinds: Vec<_> = overlay.remarks.iter().map(|it| &it.kind).collect();
    assert!(
        matches!(
            kinds[..],
            [
                RemarkKind::MissingVariable { .. },
                RemarkKind::Broken(FaultKind::Twice { .. })
            ]
        ),
        "{kinds:?}"
    );
}

#[test]
fn what_editors_put_at_the_beginning_and_at_line_ends_is_no_text() {
    assert_eq!(used("\u{feff}bye = Hej hej\r\n\r\n# x\r\n"), ["bye"]);
    assert!(used("").is_empty() && used("# only a remark\n\n").is_empty());
}

#[test]
fn a_kept_text_may_stand_in_a_file_that_was_taken_over_whole() {
    for taken_over in [FILE.to_owned(), FILE.replace('\n', "\r\n")] {
        let overlay = overlay(&taken_over);
        assert!(overlay.is_whole(), "{taken_over:?}");
        assert_eq!(
            overlay.ids.len(),
            5,
            "{taken_over:?}: {:?}",
            overlay.remarks
        );
    }
}

#[test]
fn no_line_of_a_text_becomes_a_message_of_its_own() {
    for begins in [".x", "[x", "*x"] {
        let file = format!("bye = {begins}\n    law = Utan lag\n");
        let overlay = overlay(&file);
        assert_eq!(overlay.source, file);
        assert!(overlay.is_whole() && overlay.ids.len() == 1);
    }
    let attribute = "greeting =\n    .short = .x\n     law = Utan lag\n      -law = y\n";
    let overlay = overlay(attribute);
    assert_eq!(
        overlay.source,
        "greeting = Hej { $name }\n    .short = .x\n     law = Utan lag\n      -law = y\n    .long = God dag\n"
    );
}

#[test]
fn of_an_attribute_that_stands_there_twice_the_first_counts() {
    let twice = "greeting =\n    .short = { bye\n.x }\n    .short = Hej\n    .long = Hej\n    .long = { $name }\n";
    let overlay = overlay(twice);
    assert_eq!(
        overlay.source,
        "greeting = Hej { $name }\n    .short = Hej\n    .long = Hej\n"
    );
    assert_eq!(overlay.ids, BTreeSet::from(["greeting.long".to_owned()]));
    let second = twice.rfind("short");
    let is_told = |it: &Remark| match &it.kind {
        RemarkKind::Broken(FaultKind::Twice { id, first }) => {
            id == "greeting.short"
                && Some(it.span.start) == second
                && twice.get(first.clone()) == Some("short")
        }
        RemarkKind::Broken(_)
        | RemarkKind::Unknown { .. }
        | RemarkKind::Kept { .. }
        | RemarkKind::ExtraVariable { .. }
        | RemarkKind::PutIn { .. }
        | RemarkKind::MissingVariable { .. } => false,
    };
    assert!(overlay.remarks.iter().any(is_told), "{:?}", overlay.remarks);
}

#[test]
fn what_is_used_of_a_message_ends_where_the_rest_cannot_be_read() {
    for (file, used) in [
        (
            "greeting = Tja { $name }\nskräp\n",
            "Tja { $name }\n    .short = Hej\n",
        ),
        (
            "greeting = Tja { $name }\n    .short = Tjo\n    .long = { $\n",
            "Tja { $name }\n    .short = Tjo\n",
        ),
        (
            "greeting = { $name ->\n[a] A\n*[b] { $name }\n}\r\n\r\n  B\r\n    .short=X\r\n",
            "{ $name ->\n[a] A\n*[b] { $name }\n}\n\n  B\n    .short = X\n",
        ),
    ] {
        let expected = format!("greeting = {used}    .long = God dag\n");
        assert_eq!(overlay(file).source, expected);
    }
}

#[test]
fn what_looks_like_an_escape_outside_braces_is_a_part_of_the_text() {
    let overlay = overlay("bye = Filen \\uabcå och \\u202E\n");
    assert_eq!(overlay.source, "bye = Filen \\uabcå och \\u202E\n");
    assert!(overlay.is_whole());
}

#[test]
fn a_choice_over_several_lines_is_one_text() {
    let file = "greeting = { $name ->\n[one] Tja\n*[other] { $name }\n}\nbye = Hej hej\n";
    assert_eq!(used(file), ["bye", "greeting"]);
}
