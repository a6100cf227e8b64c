//! What becomes of a text, word for word.

#![expect(clippy::unwrap_used, reason = "tests fail by panicking")]

use super::*;

fn said(pseudo: Pseudo, text: &str) -> String {
    pseudo.change().unwrap()(text).into_owned()
}

#[test]
fn a_long_text_is_about_two_fifths_longer_and_has_as_many_words() {
    assert_eq!(said(Pseudo::Long, "Nästa fråga"), "Näästaa fråågaa");
    let text = "Sade någon i den tidigare kommunen att du måste söka bostad i andra kommuner?";
    let longer = said(Pseudo::Long, text);
    let letters = |text: &str| text.chars().filter(|c| c.is_alphabetic()).count();
    let percent = letters(&longer) * 100 / letters(text);
    assert!((135..=145).contains(&percent), "{percent}: {longer}");
    assert_eq!(longer.split(' ').count(), text.split(' ').count());
    assert_eq!(said(Pseudo::Long, "kl"), "kll");
    assert_eq!(said(Pseudo::Long, "3–4 · "), "3–4 · ");
}

#[test]
fn every_letter_gets_a_mark_and_is_found_again_without_it() {
    let text = "Fyll på varje barn: quiz, Åre, ÄGA, öl, VILJA Jag";
    let marked = said(Pseudo::Accent, text);
    let is_bare = |c: char| c.is_ascii_alphabetic() || "åäöÅÄÖ".contains(c);
    let bare: String = marked.chars().filter(|c| is_bare(*c)).collect();
    assert_eq!(bare, "q", "it has its mark beside it: {marked}");
    assert!(marked.contains("q\u{307}"));
    assert_eq!(
        super::super::fold::fold(&marked),
        super::super::fold::fold(text)
    );
}

#[test]
fn a_mirrored_text_is_read_from_right_to_left() {
    assert_eq!(said(Pseudo::Rtl, "Nästa 3"), "נעסטא 3");
    let text: String = ('a'..='z').chain("åäö".chars()).collect();
    let mirrored = said(Pseudo::Rtl, &text);
    assert!(
        mirrored.chars().all(|c| matches!(c, 'א'..='ת')),
        "{mirrored}"
    );
}

#[test]
fn keys_commands_and_files_stay_as_they_are() {
    for text in [
        "Esc",
        "Ctrl-C",
        "F12",
        "--training",
        "settings.toml",
        "vilja forms check",
    ] {
        for pseudo in [Pseudo::Long, Pseudo::Accent, Pseudo::Rtl] {
            assert_eq!(said(pseudo, text), text);
        }
    }
    let text = "Kör ”vilja forms list” för en egen vilja.";
    let expected = "Ḱȯṙ ”vilja forms list” ";
    assert!(
        said(Pseudo::Accent, text)
            .replace('ȫ', "ȯ")
            .starts_with(expected)
    );
    assert!(said(Pseudo::Accent, text).ends_with("ṽïĺĵȧ."));
}

#[test]
fn each_is_told_by_its_tag_and_is_not_easy_swedish() {
    for pseudo in Pseudo::ALL {
        let language = Language::parse(pseudo.tag()).unwrap();
        assert_eq!(Pseudo::of(&language), Some(pseudo));
        assert_eq!(language.direction().is_rtl(), pseudo == Pseudo::Rtl);
    }
    for other in ["sv", "sv-x-latt", "ar", "sv-x-longer"] {
        assert_eq!(Pseudo::of(&Language::parse(other).unwrap()), None);
    }
}
