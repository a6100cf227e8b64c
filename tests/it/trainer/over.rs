//! What goes over between trainee and trainer: it is cleaned and limited on both sides, whoever is at the other end.

use vilja::app::msg::Msg;
use vilja::app::second::{Second as _, SecondMsg};
use vilja::app::trainer::{Following, Mark, NOTE_CHARS_MAX, shown};

use super::{Pair, marks, ordinary, said};

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
