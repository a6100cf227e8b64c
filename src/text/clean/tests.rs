use super::*;
use proptest::prelude::*;

#[test]
fn hostile_text_is_shown_and_not_obeyed() {
    for (raw, shown) in [
        ("Anna\u{1B}[2J", "Anna␛[2J"),
        ("a\tb", "a b"),
        ("rad 1\r\nrad 2", "rad 1\nrad 2"),
        ("a\rb", "a␍b"),
        ("\u{7F}\u{0}", "␡␀"),
        ("a\u{9B}31mb", "a‹U+009B›31mb"),
        ("a\u{85}b", "a‹U+0085›b"),
        ("in\u{202E}vert\u{202C}", "invert"),
        ("\u{2066}1\u{2069}\u{200F}\u{61C}", "1"),
        ("soft\u{AD}hyphen\u{FEFF}\u{200B}", "softhyphen"),
        ("rad\u{2028}rad\u{2029}rad", "rad\nrad\nrad"),
        ("a\u{E0041}b\u{E000}\u{FFFF}", "ab\u{FFFD}\u{FFFD}"),
        ("Åäö محمد ትግርኛ", "Åäö محمد ትግርኛ"),
    ] {
        assert_eq!(clean(raw), shown, "{raw:?}");
    }
    assert_eq!(clean_line("a\nb"), "a b");
}

#[test]
fn joiners_stay_where_a_script_needs_them() {
    let persian = "می\u{200C}خواهم";
    assert_eq!(clean(persian), persian);
    assert_eq!(clean("a\u{200C}b"), "ab");
    assert_eq!(clean("می\u{200C} "), "می ");
    assert_eq!(clean("👩\u{200D}👧"), "👩👧");
}

#[test]
fn stored_text_is_nfc_with_real_letters() {
    for (raw, stored) in [
        ("e\u{301}", "é"),
        ("\u{FEB3}\u{FEFC}\u{FEE1}", "سلام"),
        ("a\tb\r\nc\rd", "a b\nc\nd"),
        ("x\u{1B}[201~y", "xy"),
        ("x\u{1B}[20\u{1B}[201~1~y", "xy"),
        ("\u{202E}abc\u{7}", "abc"),
        ("می\u{200C}", "می\u{200C}"),
        ("½ ﬁ", "½ ﬁ"),
    ] {
        assert_eq!(nfc(raw), stored, "{raw:?}");
    }
}

#[test]
fn plain_text_has_no_marks_and_keeps_its_order() {
    assert_eq!(
        plain("قبل \u{2068}2026-11-20\u{2069} بعد"),
        "قبل 2026-11-20 بعد"
    );
    assert_eq!(plain("a\u{1B}[31m\nb"), "a␛[31m\nb");
    assert_eq!(plain("می\u{200C}خواهم"), "می\u{200C}خواهم");
}

fn is_dangerous(c: char) -> bool {
    (c.is_control() && c != '\n') || is_direction_mark(c) || matches!(c, '\u{2028}' | '\u{2029}')
}

/// Text of everything that has ever gone wrong.
fn nasty() -> impl Strategy<Value = String> {
    proptest::collection::vec(
        prop_oneof![
            3 => any::<char>(),
            2 => proptest::sample::select(vec![
                '\u{1B}', '\u{9B}', '\r', '\n', '\t', '\u{200C}', '\u{200D}', '\u{202E}', '\u{2068}', '\u{2069}',
                '\u{AD}', '\u{FEFF}', '\u{E0041}', '\u{85}', '\u{2028}', 'م', 'ی', 'a', '\u{301}', '\u{64E}',
            ]),
            1 => proptest::char::range('\u{600}', '\u{6FF}'),
        ],
        0..40,
    )
    .prop_map(|chars| chars.into_iter().collect())
}

proptest! {
    #[test]
    fn cleaning_twice_is_cleaning_once_and_nothing_dangerous_is_left(raw in nasty()) {
        let once = clean(&raw);
        prop_assert!(!once.chars().any(is_dangerous), "{once:?}");
        prop_assert_eq!(clean(&once), once.clone());
        prop_assert!(!clean_line(&raw).contains('\n'));
    }

    #[test]
    fn storing_twice_is_storing_once(raw in nasty()) {
        let once = nfc(&raw);
        prop_assert!(!once.chars().any(is_dangerous));
        prop_assert_eq!(nfc(&once), once.clone());
    }

    #[test]
    fn nothing_dangerous_is_left_in_plain_text(raw in nasty()) {
        prop_assert!(!plain(&raw).chars().any(|c| (c.is_control() && c != '\n') || is_direction_mark(c)));
    }
}

#[test]
fn isolates_that_are_closed_stay_and_all_else_is_cleaned() {
    for (raw, kept) in [
        ("a \u{2066}1-2\u{2069} b", "a \u{2066}1-2\u{2069} b"),
        (
            "a \u{2068}\u{2066}1\u{2069}\u{2069}",
            "a \u{2068}\u{2066}1\u{2069}\u{2069}",
        ),
        (
            "\u{2066}\u{1b}[31m\u{2069}\r\nb",
            &format!("\u{2066}{}\u{2069}\nb", clean("\u{1b}[31m")),
        ),
        ("\u{2066}open", &clean("\u{2066}open")),
        ("\u{2069}\u{2066}", &clean("\u{2069}\u{2066}")),
        (
            "\u{202e}\u{2066}x\u{2069}",
            &format!("{}\u{2066}x\u{2069}", clean("\u{202e}")),
        ),
    ] {
        assert_eq!(clean_around_isolates(raw), kept, "{raw:?}");
    }
}

#[test]
fn isolates_are_balanced_where_each_is_closed() {
    assert!(is_balanced("\u{2066}a\u{2069}"));
    assert!(!is_balanced("\u{2066}a"));
    assert!(!is_balanced("a\u{2069}\u{2066}"));
}
