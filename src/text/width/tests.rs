use super::*;

#[test]
fn columns_are_counted_as_terminals_count_them() {
    for (text, n_cols) in [
        ("", 0),
        ("abc", 3),
        ("åäö", 3),
        ("لا", 2),
        ("الاحتلال لا لا لا", 17),
        ("بِ", 1),
        ("ትግርኛ", 4),
        ("\u{2068}3-5\u{2069}", 3),
        ("می\u{200C}خواهم", 7),
        ("日本", 4),
        ("e\u{301}", 1),
        ("👩\u{200D}👧", 2),
        ("❤\u{FE0F}", 1),
        ("\u{64E}", 1),
        ("a\u{AD}b", 2),
        ("\u{600}", 1),
    ] {
        assert_eq!(cols(text), n_cols, "{text:?}");
    }
}

#[test]
fn text_that_fits_is_not_cut() {
    assert_eq!(truncate("Sundsvall", 9), "Sundsvall");
    assert_eq!(truncate("Sundsvall", 5), "Sund…");
    assert_eq!(truncate("Sundsvall", 1), "…");
    assert_eq!(truncate("Sundsvall", 0), "");
    assert_eq!(truncate("日本語", 4), "日…");
    assert_eq!(truncate("السلام عليكم", 4), "الس…");
}

#[test]
fn a_cut_value_ends_its_isolate() {
    assert_eq!(
        truncate("\u{2068}Anna Andersson\u{2069}", 5),
        "\u{2068}Anna\u{2069}…"
    );
}

#[test]
fn what_is_written_to_a_cell_is_visible_and_plain() {
    assert_eq!(symbol("\t"), " ");
    assert_eq!(symbol("\u{1B}"), "␛");
    assert_eq!(symbol("\u{600}٣"), "٣");
    assert_eq!(symbol("م\u{200C}"), "م");
    assert_eq!(symbol("\u{301}"), "\u{25CC}\u{301}");
    assert_eq!(symbol("\u{2068}"), "");
}

#[test]
fn simple_characters_are_graphemes_of_one_column() {
    use unicode_normalization::char::is_combining_mark;
    let simple = || ('\0'..='\u{FFFF}').filter(|c| is_simple(*c));
    for c in simple() {
        assert!(!is_combining_mark(c) && !is_troublesome(c), "{c:?}");
        assert_eq!(symbol_cols(&c.to_string()), 1, "{c:?}");
        for pair in [
            format!("{c}{c}"),
            format!("a{c}"),
            format!("{c}a"),
            format!("م{c}"),
            format!("{c}ሰ"),
        ] {
            assert_eq!(pair.graphemes(true).count(), 2, "{pair:?}");
        }
    }
    assert!(simple().count() > 1500);
}

#[test]
fn the_short_way_finds_the_same_graphemes() {
    for text in [
        "",
        "abc",
        "e\u{301}a",
        "شَ\u{200C}ب",
        "🇸🇪🇸🇪",
        "👩\u{200D}👧a",
        "क्षa",
        "\r\n\na",
        "\u{600}1a",
        "ሰላም፡",
    ] {
        assert!(graphemes(text).eq(text.grapheme_indices(true)), "{text:?}");
    }
}

#[test]
fn a_hangul_vowel_without_its_first_letter_is_still_seen() {
    assert_eq!(grapheme_cols("\u{1161}", Ethiopic::Tight), 1);
    assert_eq!(symbol("\u{1161}"), "\u{25CC}\u{1161}");
}
