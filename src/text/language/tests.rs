#![expect(clippy::panic, reason = "tests fail by panicking")]

use super::*;

fn language(tag: &str) -> Language {
    Language::parse(tag).unwrap_or_else(|| panic!("{tag}"))
}

#[test]
fn tags_are_read_in_any_spelling() {
    for (typed, tag) in [
        ("sv", "sv"),
        ("SV", "sv"),
        ("sv_SE.UTF-8", "sv-SE"),
        ("fa-af", "fa-AF"),
        ("prs", "fa-AF"),
        ("ku-arab", "ckb"),
        ("ku", "kmr"),
        ("sv-X-LATT", "sv-x-latt"),
        ("iw", "he"),
        ("uz-arab-af", "uz-Arab-AF"),
        ("tig", "tig"),
    ] {
        assert_eq!(language(typed).tag(), tag);
    }
    for typed in [
        "",
        "s",
        "sv-",
        "svenska",
        "sv/..",
        "é",
        "sv-abcdefghi",
        "C",
        "12",
    ] {
        assert_eq!(Language::parse(typed), None, "{typed}");
    }
}

#[test]
fn every_language_knows_its_direction() {
    for tag in [
        "ar", "fa", "fa-AF", "ckb", "ps", "ur", "he", "prs", "uz-Arab", "ar-SE",
    ] {
        assert_eq!(language(tag).direction(), Direction::Rtl, "{tag}");
    }
    for tag in [
        "sv",
        "en",
        "so",
        "ti",
        "kmr",
        "uk",
        "sv-x-latt",
        "pa",
        "ar-Latn",
    ] {
        assert_eq!(language(tag).direction(), Direction::Ltr, "{tag}");
    }
}

#[test]
fn what_stands_in_ends_with_the_source_language() {
    let chain = |tag| -> Vec<String> {
        language(tag)
            .fallback_chain()
            .iter()
            .map(ToString::to_string)
            .collect()
    };
    assert_eq!(chain("fa-AF"), ["fa-AF", "fa", "sv"]);
    assert_eq!(chain("sv-x-latt"), ["sv-x-latt", "sv"]);
    assert_eq!(chain("sv"), ["sv"]);
    assert_eq!(chain("ckb"), ["ckb", "sv"]);
    assert_eq!(chain("kmr"), ["kmr", "sv"]);
}

#[test]
fn known_languages_have_names_in_themselves() {
    assert_eq!(Language::known().count(), KNOWN.len());
    assert_eq!(Language::known().next(), Some(Language::source()));
    for known in Language::known() {
        assert_ne!(known.endonym(), known.tag());
        assert_eq!(Language::parse(known.tag()), Some(known));
    }
    assert_eq!(language("ar").endonym(), "العربية");
    assert_eq!(language("de").endonym(), "de");
}

#[test]
fn the_order_is_that_of_the_tags() {
    assert!(language("ar") < language("sv"));
    assert!(language("fa") < language("fa-AF"));
}
