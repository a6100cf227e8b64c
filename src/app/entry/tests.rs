//! How numbers with decimals stand in the field, in the language of whoever types.

#![expect(clippy::unwrap_used, reason = "tests fail by panicking")]

use super::Entry;
use crate::engine::answer::Answer;
use crate::engine::form::lower::{Known, load};
use crate::engine::interview::Refusal;
use crate::text::field::Field;
use crate::text::language::Language;

#[test]
fn decimals_stand_as_the_language_writes_them_and_are_read_back() {
    let form = "[form]\nid = \"f\"\nversion = \"1\"\n[[section]]\nid = \"s\"\n\
                [[section.question]]\nid = \"rooms\"\ntype = \"decimal\"\n\
                [[section.question]]\nid = \"rent\"\ntype = \"money\"\n\
                [[section.question]]\nid = \"note\"\ntype = \"text\"\n";
    let form = load(form, &Known::default()).form.unwrap();
    let text = |text: &str| Answer::Text(text.to_owned());
    for (tag, nth, answer, written) in [
        ("sv", 0, Answer::Decimal(1500), "1,5"),
        ("fi", 0, Answer::Decimal(-1_234_567), "-1234,567"),
        ("en", 0, Answer::Decimal(1500), "1.5"),
        ("ar", 0, Answer::Decimal(1500), "1.5"),
        ("sv", 0, Answer::Decimal(2000), "2"),
        ("sv", 1, Answer::Money(5_050), "50,5"),
        ("en", 1, Answer::Money(5_050), "50.5"),
        // What is no number is left alone.
        ("sv", 2, text("cirka 1.5"), "cirka 1.5"),
    ] {
        let language = Language::parse(tag).unwrap();
        let question = form.questions.get(nth).unwrap();
        let proposed =
            Entry::at(question, None, None, &language).proposing(question, Some(answer.clone()));
        let answered = Entry::at(question, Some(&answer), None, &language);
        assert_eq!(proposed.proposal(), Some(&answer), "{tag} {written}");
        for entry in [proposed, answered] {
            assert_eq!(entry.words.text(), written, "{tag}");
            assert!(!entry.is_changed(), "{tag} {written}");
            let read = entry.read(question).unwrap();
            assert_eq!(read.as_ref(), Some(&answer), "{tag} {written}");
        }
    }
}

/// In each language: what is typed, and what it is or how the two numbers are written that it may be.
#[test]
fn what_may_be_thousands_is_asked_about_in_the_language_of_whoever_types() {
    let form = "[form]\nid = \"f\"\nversion = \"1\"\n[[section]]\nid = \"s\"\n\
                [[section.question]]\nid = \"rooms\"\ntype = \"decimal\"\n";
    let form = load(form, &Known::default()).form.unwrap();
    let question = form.questions.first().unwrap();
    for (tag, typed, expected) in [
        ("en", "12,345", Err(("12345", "12.345"))),
        ("en", "12.345", Ok(12_345)),
        ("sv", "12.345", Err(("12345", "12,345"))),
        ("sv", "12,345", Ok(12_345)),
        ("sv", "12.5", Ok(12_500)),
        ("ar", "١٢,٣٤٥", Err(("12345", "12.345"))),
        // The sign of its own that Arabic has for decimals is in no doubt.
        ("ar", "١٢٫٣٤٥", Ok(12_345)),
        ("fa", "۱۲٫۳۴۵", Ok(12_345)),
    ] {
        let language = Language::parse(tag).unwrap();
        let mut entry = Entry::at(question, None, None, &language);
        entry.words = Field::from(typed, typed.len());
        let expected = match expected {
            Ok(thousandths) => Ok(Some(Answer::Decimal(thousandths))),
            Err((whole, part)) => Err(Refusal::WhichNumber {
                whole: whole.into(),
                part: Some(part.into()),
            }),
        };
        assert_eq!(entry.read(question), expected, "{tag} {typed}");
    }
}
