//! What goes over between trainee and trainer: it is cleaned and limited on both sides, whoever is at the other end.

use vilja::app::msg::Msg;
use vilja::app::page::Part;
use vilja::app::second::{SecondEffect, SecondMsg};
use vilja::app::trainer::{Following, HALF_CHARS_MAX, Mark, NOTE_CHARS_MAX, Sent, shown};
use vilja::engine::practice::MarkedBy;

use crate::desk::Desk;

use super::{Pair, marks, ordinary, press_all, said};

/// What comes over the wire is somebody's word for it, and no more.
#[test]
fn what_a_mark_carries_is_cleaned_and_limited_and_of_a_moment_that_was() {
    let mut desk = ordinary("sv", "ar");
    let mark = |step: usize, note: &str| {
        Msg::MarkHeard(Mark {
            step,
            note: note.to_owned(),
        })
    };
    // Nobody may follow, and then nobody does yet.
    desk.send(mark(1, "a"));
    desk.press("<A-w>");
    desk.send(mark(1, "a"));
    assert_eq!(desk.answered_trainer, [false, false]);
    desk.send(Msg::TrainerReads {
        language: "xx\u{1b}[2J".to_owned(),
    });
    let n_changes = desk.changes.len();
    let most = "å".repeat(NOTE_CHARS_MAX);
    desk.send(mark(0, "a"));
    desk.send(mark(n_changes + 1, "a"));
    desk.send(mark(usize::MAX, "a"));
    desk.send(mark(1, &format!("{most}å")));
    assert_eq!(desk.answered_trainer, [false; 6]);
    assert_eq!(marks(&desk), []);
    desk.send(mark(n_changes, &most));
    desk.send(mark(1, "  \u{1b}[31mröd\u{7}\nrad\u{202e} "));
    desk.send(mark(1, "\n\t"));
    assert_eq!(desk.answered_trainer[6..], [true; 3]);
    let kept: Vec<&str> = marks(&desk).into_iter().map(|(_, text)| text).collect();
    assert_eq!(kept[0], most);
    assert!(
        kept[1].contains("röd") && kept[1].contains("rad"),
        "{:?}",
        kept[1]
    );
    assert!(
        !kept[1].contains(['\u{1b}', '\u{7}', '\n', '\u{202e}']),
        "{:?}",
        kept[1]
    );
    assert_eq!(kept[2], "");
}

#[test]
fn nothing_that_comes_over_reaches_a_terminal_as_it_is() {
    /// Puts what turns a terminal round behind every text.
    fn spoil(value: &mut serde_json::Value) {
        match value {
            serde_json::Value::String(text) => text.push_str("\u{1b}[31m\u{7}\u{202e}"),
            serde_json::Value::Array(values) => values.iter_mut().for_each(spoil),
            serde_json::Value::Object(fields) => {
                for (name, value) in fields {
                    match name.as_str() {
                        "sign" => *value = "\u{1b}".into(),
                        // Which scenario is played, by its id.
                        "played" => {}
                        _ => spoil(value),
                    }
                }
            }
            _ => {}
        }
    }
    let mut desk = ordinary("sv", "ar");
    desk.press("1<Enter>");
    desk.go("condition_consequence");
    desk.press("1");
    let mut pair = Pair::of(desk, "sv", None);
    let shown = pair.last.take().expect("a view");
    let mut view = serde_json::to_value(&shown).expect("a line");
    spoil(&mut view);
    let spoilt: Following = serde_json::from_value(view).expect("as long as it is of its shape");
    assert_eq!(pair.trainer.update(SecondMsg::Shown(spoilt)), None);
    for keys in ["", "<F4>", "<A-m>"] {
        pair.trainer(keys);
        let page = pair.page();
        let all = format!("{page:?}{}", said(&page));
        for control in [
            "\u{1b}",
            "\u{7}",
            "\u{202e}",
            "\\u{1b}",
            "\\u{7}",
            "\\u{202e}",
        ] {
            assert!(!all.contains(control), "{control:?} in {all}");
        }
    }
}

/// A line of the wire has 256 KiB at most, and a field takes 100 000 bytes.
#[test]
fn however_long_the_answers_are_they_go_over() {
    let mut pair = Pair::of(ordinary("sv", "ar"), "sv", None);
    let long = "\"\"å\" ".repeat(15_000);
    for place in ["story", "anything_more"] {
        pair.go(place);
        pair.desk.send(Msg::Paste(long.clone()));
        pair.trainee("<Enter>");
    }
    // One is what stands there, and the other what was recorded last.
    pair.go("story");
    let line = serde_json::to_string(&shown(&pair.desk.model)).expect("a line");
    assert!(line.len() < 256 * 1024, "{}", line.len());
    assert!(pair.said().matches('…').count() >= 2, "{}", pair.said());
}

/// How the trainer's terminal ends, and what is left of the trainee's.
type End = fn(Pair) -> Desk;

/// The trainer's terminal keeps nothing: what is written there is handed over letter by letter.
#[test]
fn what_a_trainer_was_writing_is_a_mark_when_that_terminal_is_gone() {
    let ends: [(&str, End); 5] = [
        ("the trainer's program is killed", |mut pair| {
            pair.desk.send(Msg::TrainerLeft);
            pair.desk
        }),
        ("the trainee ends it", |mut pair| {
            pair.trainee("<A-w>");
            pair.desk
        }),
        ("both are killed", |pair| pair.desk.killed()),
        ("the trainee leaves and comes back", |mut pair| {
            pair.trainee("<C-q>");
            pair.desk.killed()
        }),
        ("the interview is finished", |mut pair| {
            pair.desk.act("finish");
            pair.trainee("1");
            assert!(pair.desk.heard().is_finished());
            pair.desk
        }),
    ];
    for (name, end) in ends {
        let mut pair = Pair::of(ordinary("sv", "ar"), "sv", None);
        let step = pair.desk.changes.len();
        pair.trainer("<A-m>här blev det tyst");
        pair.trainee("1");
        assert_eq!(marks(&pair.desk), [], "{name}");
        let desk = end(pair);
        let mark = (MarkedBy::Trainer { step }, "här blev det tyst");
        assert_eq!(marks(&desk), [mark], "{name}");
        // It is a mark once, and half written no longer.
        assert_eq!(marks(&desk.killed()), [mark], "{name}");
    }
}

#[test]
fn what_was_taken_back_or_sent_is_not_half_written() {
    for (keys, n_marks) in [
        ("<A-m>", 0),
        ("<A-m>  ", 0),
        ("<A-m>ord<Backspace><Backspace><Backspace>", 0),
        ("<A-m>o<Backspace><Esc>", 0),
        ("<A-m>ord<Enter>", 1),
        ("<A-m>ord<Enter><A-m>", 1),
        ("<A-m>ord<Enter><A-m>mer", 2),
    ] {
        let mut pair = Pair::of(ordinary("sv", "ar"), "sv", None);
        pair.trainer(keys);
        pair.desk.send(Msg::TrainerLeft);
        assert_eq!(marks(&pair.desk).len(), n_marks, "{keys}");
    }
}

#[test]
fn what_is_half_written_is_cleaned_and_limited_and_nobody_elses() {
    let half = |step: usize, note: &str| {
        Msg::MarkHalfWritten(Mark {
            step,
            note: note.to_owned(),
        })
    };
    // Nobody may follow, and then nobody does yet.
    let mut desk = ordinary("sv", "ar");
    desk.send(half(1, "a"));
    desk.press("<A-w>");
    desk.send(half(1, "a"));
    let mut pair = Pair::of(ordinary("sv", "ar"), "sv", None);
    for step in [0, pair.desk.changes.len() + 1, usize::MAX] {
        pair.desk.send(half(step, "a"));
    }
    for mut desk in [desk, pair.desk] {
        desk.send(Msg::TrainerLeft);
        assert_eq!(marks(&desk.killed()), []);
    }
    // More than a mark may have is several, and none of it is cut.
    let mut pair = Pair::of(ordinary("sv", "ar"), "sv", None);
    let long = format!("{}\u{1b}[31m{}", "å".repeat(NOTE_CHARS_MAX), "ä".repeat(7));
    pair.desk.send(half(1, &long));
    pair.desk.send(Msg::TrainerLeft);
    let kept: Vec<&str> = marks(&pair.desk).into_iter().map(|it| it.1).collect();
    assert_eq!(kept.len(), 2);
    assert!(kept.iter().all(|it| !it.contains('\u{1b}')), "{kept:?}");
    assert_eq!(kept.concat().matches('ä').count(), 7);
    let mut trainer = super::follower("sv", false, None);
    let mut pair = Pair::of(ordinary("sv", "ar"), "sv", None);
    trainer.update(SecondMsg::Shown(pair.last.take().expect("a view")));
    let sent = press_all(
        &mut trainer,
        &format!("<A-m>{}", "x".repeat(HALF_CHARS_MAX + 5)),
    );
    let longest = sent.last().expect("handed over");
    assert!(matches!(longest, Sent::Half(mark) if mark.note.len() == HALF_CHARS_MAX));
    assert_eq!(
        sent.len(),
        HALF_CHARS_MAX,
        "what is handed over already is not sent again"
    );
}

#[test]
fn a_mark_that_is_refused_while_another_one_is_written_comes_back_after_it() {
    let mut pair = Pair::of(ordinary("sv", "ar"), "sv", None);
    let field = |pair: &Pair| {
        pair.page().parts.iter().find_map(|part| match part {
            Part::Field(field) => Some(field.text.clone()),
            _ => None,
        })
    };
    let mut sent = press_all(&mut pair.trainer, "<A-m>ett<Enter><A-m>två<Enter><A-m>tre");
    pair.trainer.update(SecondMsg::Kept(false));
    pair.trainer.update(SecondMsg::Kept(false));
    assert_eq!(field(&pair).as_deref(), Some("tre"));
    assert!(
        pair.notice().contains("togs inte emot"),
        "{}",
        pair.notice()
    );
    // Whoever wants to leave sends them one by one.
    for (now, next) in [("tre", Some("ett")), ("ett", Some("två")), ("två", None)] {
        assert_eq!(field(&pair).as_deref(), Some(now));
        sent.extend(press_all(&mut pair.trainer, "<C-q>"));
        assert_eq!(field(&pair).as_deref(), next);
    }
    let marked: Vec<&str> = sent
        .iter()
        .filter_map(|it| match it {
            Sent::Mark(mark) => Some(&*mark.note),
            Sent::Half(_) => None,
        })
        .collect();
    assert_eq!(marked, ["ett", "två", "tre", "ett", "två"]);
    assert_eq!(pair.trainer.update(SecondMsg::Kept(true)), None);
    assert_eq!(pair.trainer.update(SecondMsg::Kept(true)), None);
    assert_eq!(
        pair.trainer.update(SecondMsg::Kept(true)),
        Some(SecondEffect::Quit)
    );
    // When it is over meanwhile, all of them can be read.
    let mut pair = Pair::of(ordinary("sv", "ar"), "sv", None);
    press_all(&mut pair.trainer, "<A-m>ett<Enter><A-m>två");
    pair.trainer.update(SecondMsg::Kept(false));
    pair.trainer.update(SecondMsg::Over);
    let said = pair.said();
    assert!(said.contains("togs inte emot: ett"), "{said}");
    assert!(said.contains("Ingen vet") && said.contains("två"), "{said}");
}
