//! What is read to the person, and what is said of it when something is changed afterwards.

use vilja::app::page::{Part, ScreenName};
use vilja::engine::interview::Command;

use crate::desk::{Desk, Mode};
use crate::handover::{Two, choice};

fn says(desk: &Desk, words: &str) -> bool {
    format!("{:?}", desk.page().parts).contains(words)
}

fn read_back(desk: &mut Desk) {
    desk.act("review");
    desk.press("1");
    assert_eq!(desk.page().screen, ScreenName::Summary);
    desk.press("1");
}

#[test]
fn a_list_without_entries_is_read_as_the_answer_that_was_given() {
    let mut desk = Desk::interview(Mode::Keys, "inflyttning", "sv", None);
    desk.go("household");
    desk.press("2");
    desk.act("review");
    desk.press("1");
    assert!(says(&desk, "Vuxna i hushållet: Nej, inga andra vuxna"));
    desk.press("<Esc>");
    desk.act("overview");
    assert!(says(&desk, "Nej, inga andra vuxna"));
    assert!(!says(&desk, "Listan är fullständig"));
}

#[test]
fn an_answer_that_changes_after_the_reading_is_told_until_it_is_read_again() {
    let mut desk = Desk::interview(Mode::Keys, "inflyttning", "sv", None);
    desk.go("told_to_search");
    desk.press("1");
    read_back(&mut desk);
    desk.act("review");
    assert!(!says(&desk, "efter det"));
    // A note is the officer's own, and the same answer again is none other.
    desk.go("told_to_search");
    desk.note("frågade två gånger");
    desk.go("told_to_search");
    desk.press("1");
    desk.act("review");
    assert!(!says(&desk, "efter det"));

    desk.go("told_to_search");
    desk.press("2");
    desk.act("review");
    assert!(says(&desk, "Uppläst, men svar har ändrats efter det"));
    desk.act("finish");
    assert!(desk.page().parts.iter().any(|part| matches!(
        part,
        Part::Paragraph { text, .. } if text.text.contains("Svar har ändrats sedan sammanfattningen lästes upp")
    )));
    desk.press("<Esc>");
    read_back(&mut desk);
    desk.act("review");
    assert!(!says(&desk, "efter det"));
}

#[test]
fn the_transcript_says_that_an_answer_changed_after_the_reading() {
    for (comes_after, is_said) in [(true, true), (false, false)] {
        let two = Two::with(|talk| {
            talk.holds();
            if !comes_after {
                talk.says("told_to_search", choice("no"));
            }
            talk.does(Command::ReadBack {
                language: "ar".into(),
            });
            if comes_after {
                talk.says("told_to_search", choice("no"));
            }
            talk.does(Command::Finish);
        });
        let shown = two.a.run(&["transcripts", "show", &two.id]);
        assert!(
            shown
                .out
                .contains("Sammanfattningen är uppläst på arabiska."),
            "{}",
            shown.out
        );
        let said = shown.out.contains("Svar ändrades efter uppläsningen.");
        assert_eq!(said, is_said, "{}", shown.out);
    }
}
