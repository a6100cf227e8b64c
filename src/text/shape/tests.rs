#![expect(
    clippy::indexing_slicing,
    clippy::unwrap_used,
    reason = "tests fail by panicking"
)]

use super::*;
use unicode_normalization::UnicodeNormalization as _;

fn joined(text: &str) -> String {
    shape(text, Unformed::Plain)
}

#[test]
fn letters_join_their_neighbours() {
    for (text, shaped) in [
        ("سلام", "\u{FEB3}\u{FEE0}\u{FE8E}\u{FEE1}"),
        ("لا", "\u{FEDF}\u{FE8E}"),
        ("بب ب", "\u{FE91}\u{FE90} \u{FE8F}"),
        ("می\u{200C}خ", "\u{FEE3}\u{FBFD}\u{200C}\u{FEA5}"),
        ("گپ", "\u{FB94}\u{FB57}"),
        ("بـب", "\u{FE91}ـ\u{FE90}"),
        ("abc", "abc"),
        ("", ""),
    ] {
        assert_eq!(joined(text), shaped, "{text}");
    }
}

#[test]
fn marks_stay_behind_their_letter_and_do_not_part_letters() {
    assert_eq!(joined("بَب"), "\u{FE91}\u{64E}\u{FE90}");
    assert_eq!(joined("\u{64E}ب"), "\u{64E}\u{FE8F}");
}

#[test]
fn letters_without_forms_still_join() {
    // Sorani: the lam with a small v has no forms, its neighbours take theirs.
    assert_eq!(joined("بڵب"), "\u{FE91}\u{6B5}\u{FE90}");
    assert_eq!(joined("مە"), "\u{FEE3}\u{FEEA}");
    assert_eq!(joined("دە"), "\u{FEA9}\u{6D5}");
}

#[test]
fn sorani_letters_borrow_the_forms_of_others() {
    for (text, shaped) in [
        ("بڵب", "\u{FE91}\u{FEE0}\u{65A}\u{FE90}"),
        ("گەڵ", "\u{FB94}\u{FEEA}\u{6B5}"),
        ("ماڵ", "\u{FEE3}\u{FE8E}\u{6B5}"),
        (
            "ساڵێک",
            "\u{FEB3}\u{FE8E}\u{FEDF}\u{65A}\u{FBFF}\u{65A}\u{FB8F}",
        ),
        ("ڕێگە", "\u{695}\u{FBFE}\u{65A}\u{FB95}\u{FEEA}"),
        ("ڵ", "\u{6B5}"),
    ] {
        assert_eq!(shape(text, Unformed::Borrowed), shaped, "{text}");
    }
}

#[test]
fn pashto_letters_stay_as_they_are_and_their_neighbours_join() {
    // The letters with a ring or two dots have no forms and none that look like them.
    assert_eq!(joined("ښځه"), "\u{69A}\u{681}\u{FEEA}");
    assert_eq!(joined("سړی"), "\u{FEB3}\u{693}\u{FBFC}");
    assert_eq!(joined("بټب"), "\u{FE91}\u{67C}\u{FE90}");
}

#[test]
fn isolates_part_letters() {
    assert_eq!(joined("ب\u{2069}ب"), "\u{FE8F}\u{2069}\u{FE8F}");
}

#[test]
fn shapes_lead_back_to_their_letters() {
    for (letter, forms) in FORMS {
        let letter = char::from_u32(u32::from(*letter)).unwrap();
        for form in forms.iter().filter(|form| **form != 0) {
            let form = char::from_u32(u32::from(*form)).unwrap();
            let back: String = std::iter::once(form).nfkc().collect();
            if letter != '\u{6D5}' {
                assert_eq!(back, letter.to_string());
            }
        }
    }
    assert!(FORMS.windows(2).all(|pair| pair[0].0 < pair[1].0));
    let dari = "من می\u{200C}خواهم در شهر کوچک زندگی کنم، گپ بزنم و ژاله را ببینم";
    assert_eq!(crate::text::nfc(&joined(dari)), dari);
}
