//! What is half written beside the questions is there again after the program has ended without warning, and after a lock.

use vilja::app::page::{Part, ScreenName};

use crate::desk::{Desk, Mode};

const TYPED: &str = "en halv mening";

/// What is typed on, how it is opened, and how it is opened again after Esc.
type Surface = (&'static str, fn(&mut Desk), fn(&mut Desk));

const DURING: [Surface; 6] = [
    ("note", |desk| desk.press("<F6>"), |desk| desk.press("<F6>")),
    (
        "reason",
        |desk| desk.press("<F8>42"),
        |desk| desk.press("2"),
    ),
    ("disagreement", disagree, disagree),
    (
        "moment",
        |desk| desk.press("<A-m>"),
        |desk| desk.press("<A-m>"),
    ),
    (
        "remark",
        |desk| desk.press("<A-p>13"),
        |desk| desk.press("<A-p>"),
    ),
    ("lift", lift, |desk| desk.act("lift")),
];

fn disagree(desk: &mut Desk) {
    desk.press("<F8>2");
}

fn lift(desk: &mut Desk) {
    desk.act("protect");
    desk.act("lift");
}

/// An interview in which a flag is raised.
fn begun() -> Desk {
    let mut desk = Desk::interview(Mode::Keys, "inflyttning", "sv", Some("ar"));
    for (place, answer) in [("told_to_search", "1"), ("condition_consequence", "1")] {
        desk.go(place);
        desk.answer(answer);
    }
    desk.go("wish_to_move");
    desk
}

#[test]
fn what_is_half_written_stands_there_after_a_kill_and_is_laid_aside_after_esc() {
    for (name, open, reopen) in DURING {
        let mut desk = begun();
        open(&mut desk);
        desk.press(TYPED);
        let screen = desk.page().screen;
        assert_eq!(desk.typed().as_deref(), Some(TYPED), "{name}");
        let mut desk = desk.killed();
        assert_eq!(desk.page().screen, screen, "{name}");
        assert_eq!(desk.typed().as_deref(), Some(TYPED), "{name}");
        // Esc makes a note, a disagreement or a moment what it is; the others are laid aside, and that is kept, too.
        desk.press("<Esc>");
        if matches!(name, "note" | "disagreement" | "moment") {
            assert_ne!(desk.page().screen, screen, "{name}");
            continue;
        }
        let mut desk = desk.killed();
        if name == "remark" {
            // Esc went back to the lists; a kill brings the words back at once.
            assert_eq!(desk.typed().as_deref(), Some(TYPED), "{name}");
            desk.press("<Esc><Esc><Esc>");
            desk = desk.killed();
        }
        assert_ne!(desk.page().screen, screen, "{name}");
        if name == "reason" {
            desk.press("<F8>4");
        }
        reopen(&mut desk);
        assert_eq!(desk.typed().as_deref(), Some(TYPED), "{name}");
    }
}

/// In a finished interview, a correction of the answer to that question.
fn correcting(place: &str, answer: &str) -> Desk {
    let mut desk = Desk::interview(Mode::Keys, "inflyttning", "sv", None);
    desk.go(place);
    desk.answer(answer);
    desk.act("finish");
    desk.press("1");
    assert_eq!(desk.page().screen, ScreenName::Transcript);
    let page = desk.page();
    let rows = page.parts.iter().find_map(|part| match part {
        Part::Rows(rows) => Some(rows),
        _ => None,
    });
    let rows = rows
        .expect("answers")
        .rows
        .iter()
        .filter(|row| !row.heading);
    let mut answers = rows.map(|row| row.details.concat());
    let nth = answers.position(|said| said != "–").expect("an answer");
    (0..nth).for_each(|_| desk.press("<Down>"));
    desk.press("<Enter>");
    assert_eq!(desk.page().screen, ScreenName::Amend, "{place}");
    desk
}

#[test]
fn a_half_written_correction_stands_there_after_a_kill_with_its_answer_and_its_reason() {
    // Each with the keys of another answer.
    for (place, answer, other) in [
        ("years_there", "4", "<End>2"),
        ("wish_to_move", "1", "2"),
        ("wish_to_move", "1", "-"),
        ("story", "som det var", "<End> en gång"),
        ("previous_municipality", "malm", "x"),
    ] {
        let mut desk = correcting(place, answer);
        desk.press(other);
        let before = desk.page().parts;
        let mut desk = desk.killed();
        assert_eq!(desk.page().parts, before, "{place} {other}");
        if other == "x" {
            continue;
        }
        desk.press("<Enter>");
        desk.press(TYPED);
        let before = desk.page().parts;
        let mut desk = desk.killed();
        assert_eq!(desk.page().parts, before, "{place} {other}");
        let n_changes = desk.changes.len();
        desk.press("<Enter>");
        assert_eq!(desk.changes.len(), n_changes + 1, "{place} {other}");
        assert_eq!(desk.page().screen, ScreenName::Transcript);
        let desk = desk.killed();
        assert_eq!(desk.page().screen, ScreenName::Transcript);
    }
}
