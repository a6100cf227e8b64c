//! Playing a transcript back: the interview as it stood, step by step, and nothing of it ever stored.

use vilja::app::intent::{Action, Intent};
use vilja::app::msg::{Effect, Msg, WayIn};
use vilja::app::page::{Part, ScreenName};
use vilja::engine::answer::Answer;
use vilja::engine::interview::{Assessment, Command, Interpreting};
use vilja::engine::time::{PartialDate, Timestamp};
use vilja::text::plain;

use crate::desk::{self, Desk, Mode};

/// A practice interview about consent that was held and is now played back from its first step.
fn played() -> Desk {
    let mut desk = Desk::in_practice(Mode::Keys);
    desk.press("2gamla<Enter><Enter>");
    desk.press("1<Enter>1<Enter>2<Enter>");
    desk.go("pressure");
    desk.press("<A-q><A-m>tyst<Enter>4<Enter>");
    desk.go("threat");
    desk.press("2<Enter>");
    desk.press("<F10>");
    replay(&mut desk);
    desk
}

fn replay(desk: &mut Desk) {
    desk.reopen(None);
    // What can be done with a finished one can be done with this one by name.
    desk.act("finish");
    desk.press("1");
    desk.act("replay");
    let loaded = desk.loaded(None, false);
    desk.send(Msg::Loaded(Ok(Box::new(loaded))));
}

fn standing(desk: &Desk) -> String {
    desk.page().standing.expect("what is played").text
}

fn step(desk: &Desk) -> usize {
    let said = standing(desk);
    let mut numbers = said.split(|it: char| !it.is_ascii_digit());
    let number = numbers.find(|it| !it.is_empty());
    number
        .and_then(|it| it.parse().ok())
        .unwrap_or_else(|| panic!("a step: {said}"))
}

#[test]
fn it_begins_at_the_first_step_and_ends_at_the_last() {
    let mut desk = played();
    assert_eq!(step(&desk), 1);
    desk.press("<Up>");
    assert_eq!(step(&desk), 1);
    let n_steps = desk.changes.len();
    for expected in 2..=n_steps {
        desk.press("<Down>");
        assert_eq!(step(&desk), expected);
    }
    desk.press("<Down>");
    assert_eq!(step(&desk), n_steps);
    // The transcript as it is when it is closed, without an offer to correct it.
    let page = desk.page();
    assert_eq!(page.screen, ScreenName::Transcript);
    let paragraphs = page.parts.iter().filter_map(|part| match part {
        Part::Paragraph { text, .. } => Some(plain(&text.text)),
        _ => None,
    });
    let said = paragraphs.collect::<Vec<_>>().join("\n");
    assert!(!said.contains("rättelse"), "{said}");
    desk.press("<Enter>");
    assert_eq!(desk.page().screen, ScreenName::Transcript);
    assert_eq!(step(&desk), n_steps);
    assert_eq!(desk.page().screen, ScreenName::Transcript);
    assert!(
        standing(&desk).contains("samtalet avslutas"),
        "{}",
        standing(&desk)
    );
}

#[test]
fn going_back_and_forth_shows_the_same_page_at_the_same_step() {
    let mut desk = played();
    let mut pages = Vec::new();
    for _ in 1..desk.changes.len() {
        pages.push(desk.page().parts);
        desk.press("<Down>");
    }
    for page in pages.into_iter().rev() {
        desk.press("<Up>");
        assert_eq!(desk.page().parts, page, "{}", standing(&desk));
    }
}

#[test]
fn it_jumps_to_the_moment_that_was_marked() {
    let mut desk = played();
    desk.press("<A-m>");
    assert!(standing(&desk).contains("tyst"), "{}", standing(&desk));
    assert_eq!(desk.page().screen, ScreenName::Question);
}

#[test]
fn it_plays_by_itself_at_the_speed_of_then_or_faster() {
    let mut desk = played();
    let now = Desk::now().at;
    desk.press(" ");
    assert_eq!(desk.model.deadline(), Some(Timestamp(now.0 + 1000)));
    desk.at(Timestamp(now.0 + 999), Msg::Woken { slept: false });
    assert_eq!(step(&desk), 1);
    desk.at(Timestamp(now.0 + 1000), Msg::Woken { slept: false });
    assert_eq!(step(&desk), 2);
    desk.press("2");
    assert_eq!(desk.model.deadline(), Some(Timestamp(now.0 + 250)));
    desk.press("2");
    assert_eq!(desk.model.deadline(), None);
}

#[test]
fn a_branch_takes_other_answers_and_nothing_of_it_stays() {
    let mut desk = played();
    desk.press("<A-m>");
    let before = (desk.page().parts, desk.changes.clone());
    desk.press("<A-b>");
    assert!(
        standing(&desk).contains("Inget av det sparas"),
        "{}",
        standing(&desk)
    );
    desk.press("1");
    assert_ne!(desk.page().parts, before.0);
    desk.press("<Esc>");
    assert_eq!((desk.page().parts, desk.changes.clone()), before);
}

#[test]
fn whatever_is_pressed_in_a_replay_nothing_goes_to_the_store() {
    let keys = [
        "1", "2", "4", "-", "0", "x", "<Enter>", "<Down>", "<F6>", "<F2>", "<C-z>", "<C-x>",
        "<A-q>", "<A-m>", "<A-b>", "<F8>", "<F4>", "<Esc>", "<A-v>", "<F10>",
    ];
    let mut desk = played();
    let n_stored = desk.changes.len();
    for first in keys {
        for second in keys {
            desk.press("<A-b>");
            desk.press(first);
            desk.press(second);
            assert_eq!(desk.changes.len(), n_stored, "{first} {second}");
            if desk.page().standing.is_none() || desk.page().screen == ScreenName::Home {
                let loaded = desk.loaded(None, false);
                desk.send(Msg::Loaded(Ok(Box::new(loaded))));
                desk.act("replay");
                let loaded = desk.loaded(None, false);
                desk.send(Msg::Loaded(Ok(Box::new(loaded))));
            }
        }
    }
    let effects = desk.at(Desk::now().at, Msg::InputClosed);
    let stores = |it: &Effect| matches!(it, Effect::Append { .. } | Effect::KeepDrafts { .. });
    assert!(!effects.iter().any(stores));
}

/// A real interview about consent that is held, finished and open, in an office that was unlocked with such a slot's key.
fn real(role: &'static str, is_protected: bool) -> Desk {
    let mut desk = Desk::in_office("samtycke", is_protected);
    let way = WayIn {
        role,
        kind: "age",
        label: "".into(),
        since: None,
        cost: None,
        reaches_protected: true,
        in_use: true,
    };
    desk.send(Msg::WaysInFound { ways: vec![way] });
    desk.press("1<Enter>1<Enter>2<Enter>");
    desk.act("finish");
    desk.press("1");
    assert_eq!(desk.page().screen, ScreenName::Transcript);
    desk
}

#[test]
fn a_real_transcript_is_played_back_by_the_manager_alone_and_the_log_is_told() {
    for (role, may) in [
        ("manager", true),
        ("officer", false),
        ("municipality", false),
        ("recovery", false),
    ] {
        let mut desk = real(role, false);
        let is_offered = desk
            .page()
            .commands
            .iter()
            .any(|it| it.action == Action::Replay);
        assert_eq!(is_offered, may, "{role}");
        let now = Desk::now().at;
        let effects = desk.at(now, Msg::Intent(Intent::Do(Action::Replay)));
        let asked = effects.iter().any(|it| {
            matches!(
                it,
                Effect::Load {
                    is_replay: true,
                    ..
                }
            )
        });
        assert_eq!(asked, may, "{role}: {effects:?}");
        if !may {
            continue;
        }
        let n_stored = desk.changes.len();
        let loaded = desk.loaded(None, false);
        desk.send(Msg::Loaded(Ok(Box::new(loaded))));
        assert_eq!(step(&desk), 1);
        assert_eq!(desk.page().practice, None);
        desk.press("<Down><Down><A-b>2<Enter>1<Enter><Esc><Up>");
        assert_eq!((step(&desk), desk.changes.len()), (2, n_stored));
    }
}

#[test]
fn a_protected_transcript_is_not_played_back() {
    let mut desk = real("manager", true);
    desk.act("replay");
    let loaded = desk.loaded(None, false);
    desk.send(Msg::Loaded(Ok(Box::new(loaded))));
    let page = desk.page();
    let said = page.notice.expect("why not").text;
    assert!(said.contains("skyddat"), "{said}");
    assert_eq!((page.screen, page.standing), (ScreenName::Transcript, None));
}

#[test]
fn line_by_line_it_steps_plays_faster_and_stops_by_words() {
    let mut desk = Desk::in_practice(Mode::Lines);
    desk.press("2gamla<Enter><Enter>");
    for line in ["1", "", "1", "/märk", "tyst"] {
        desk.line(line);
    }
    replay(&mut desk);
    assert_eq!(step(&desk), 1);
    let how = standing(&desk);
    assert!(how.contains("/spela"), "{how}");
    desk.line("");
    assert_eq!(step(&desk), 2);
    assert!(!standing(&desk).contains("/spela"));
    desk.line("<");
    assert_eq!(step(&desk), 1);
    let mut heard = Vec::new();
    for _ in 0..4 {
        desk.line("/spela");
        heard.push(plain(&desk.page().notice.expect("how fast").text));
    }
    assert_eq!(
        heard,
        [
            "Spelar lika fort som då.",
            "Spelar 4 gånger så fort som då.",
            "Spelar 16 gånger så fort som då.",
            "Stannat."
        ]
    );
    desk.line("/märk");
    assert!(standing(&desk).contains("tyst"), "{}", standing(&desk));
    desk.line("/pröva");
    let branch = standing(&desk);
    assert!(
        branch.contains("/stäng") && !branch.contains("Esc"),
        "{branch}"
    );
    desk.line("/stäng");
    assert!(standing(&desk).contains("tyst"), "{}", standing(&desk));
}

/// An interview in which everything is done that can be done, and then a newer form and a correction.
fn eventful() -> Desk {
    let mut desk = Desk::interview(Mode::Keys, "inflyttning", "sv", Some("ar"));
    let date = |month, day| {
        Answer::Date(PartialDate::new(2026, Some(month), Some(day), false).expect("a day"))
    };
    let at = |place: &str, answer| Command::Answer {
        place: place.into(),
        answer,
    };
    let mut interview = desk.heard().clone();
    let mut does = |command: Command| {
        let said = format!("{command:?}");
        let made = interview.apply(command);
        desk.changes
            .extend(made.unwrap_or_else(|it| panic!("{said}: {it:?}")));
    };
    let roster: std::rc::Rc<str> = "children".into();
    does(Command::AddEntry {
        roster: roster.clone(),
    });
    does(Command::RemoveEntry { roster, entry: 1 });
    does(Command::Note {
        place: "moved_on".into(),
        note: "osäker på dagen".to_owned(),
    });
    does(at("moved_on", date(11, 1)));
    does(Command::Undo);
    does(Command::Redo);
    does(at("first_contact_on", date(10, 20)));
    does(Command::Override {
        check: "contact_before_move".into(),
        entry: None,
        note: "ringde innan".to_owned(),
    });
    does(at("rent_months_paid", Answer::Integer(3)));
    does(Command::SpeakClientLanguage {
        language: Some("so".into()),
    });
    does(Command::Interpret {
        interpreting: Some(Interpreting::None),
    });
    does(Command::Assess {
        flag: "rent_beyond_first_month".into(),
        assessment: Assessment::Confirmed,
    });
    does(Command::Disagree {
        text: "Det var fyra månader.".to_owned(),
    });
    does(Command::ReadBack {
        language: "so".into(),
    });
    does(Command::Protect {
        on: true,
        reason: String::new(),
    });
    does(Command::Protect {
        on: false,
        reason: "fel ärende".to_owned(),
    });
    let head = "id = \"inflyttning\"\nversion = \"";
    let edits = [(head.to_owned(), format!("{head}9."))];
    desk.reopen(Some(desk::newer("inflyttning", &edits)));
    desk.act("version");
    desk.press("1");
    desk.act("finish");
    desk.press("1");
    let mut interview = desk.heard().clone();
    let amended = interview.apply(Command::Amend {
        place: "rent_months_paid".into(),
        answer: Some(Answer::Integer(4)),
        reason: "hörde fel".to_owned(),
    });
    desk.changes.extend(amended.expect("a correction"));
    desk.reopen(None);
    desk.act("replay");
    let loaded = desk.loaded(None, false);
    desk.send(Msg::Loaded(Ok(Box::new(loaded))));
    desk
}

#[test]
fn every_kind_of_step_is_said_in_a_few_words() {
    let mut desk = eventful();
    let mut said = standing(&desk);
    for _ in 1..desk.changes.len() {
        desk.press("<Down>");
        said.push('\n');
        said.push_str(&plain(&standing(&desk)));
    }
    let missing: Vec<&str> = [
        "en rad läggs till i ”",
        "en rad tas bort ur ”",
        "anteckning vid ”",
        "ett steg ångras",
        "ett steg görs om",
        "personens språk byts",
        "tolkningen ändras",
        "en iakttagelse bedöms",
        "ett svar behålls trots varning",
        "personen säger vad som inte stämmer",
        "sammanfattningen läses upp",
        "formuläret byts till en annan version",
        "skyddet ändras",
        "rättelse av ”",
    ]
    .into_iter()
    .filter(|it| !said.contains(it))
    .collect();
    assert!(missing.is_empty(), "{missing:?}\n{said}");
}
