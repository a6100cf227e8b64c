//! What leaves with an extract, what stays, and that what leaves is an interview again.
#![expect(
    clippy::unwrap_used,
    clippy::wildcard_enum_match_arm,
    reason = "tests fail by panicking and name what they are about"
)]

use super::*;
use crate::engine::answer::read::write;
use crate::engine::form::{Form, Kind};
use crate::engine::interview::Command;
use crate::engine::interview::tests::sample::{Sample, answer, beginning, choice, single, yes_no};

/// Two sections: in the second a question that depends on the first, and a list.
fn form() -> Rc<Form> {
    let mut sample = Sample::new();
    let moved = sample.ask("moved", yes_no());
    sample.ask("came_from", Kind::Municipality);
    sample.ask("story", Kind::Text);
    sample.section(None);
    let why = sample.ask("why", single(&["own", "pressed"]));
    sample.only_if(why, Sample::is(moved, &[0]));
    let mut worked_at = Sample::field("worked_at", Kind::Text, None);
    worked_at.identifying = true;
    let age = Sample::field(
        "age",
        Kind::Integer {
            min: None,
            max: None,
        },
        None,
    );
    sample.ask(
        "jobs",
        Kind::Roster {
            fields: vec![worked_at, age],
        },
    );
    sample.done()
}

/// An interview with all its changes.
struct Held {
    interview: Interview,
    changes: Vec<Change>,
}

impl Held {
    fn new() -> Self {
        let beginning = Beginning {
            case: Some("2026-0147".into()),
            ..beginning()
        };
        let (interview, changes) = Interview::begin(form(), beginning);
        Self { interview, changes }
    }

    fn does(&mut self, command: Command) {
        self.changes.extend(self.interview.apply(command).unwrap());
    }

    fn says(&mut self, place: &str, said: Answer) {
        self.does(answer(place, said));
    }

    fn extract(&self, chosen: &Chosen) -> Extract {
        extract(&self.interview, &self.changes, chosen).unwrap()
    }
}

fn text(text: &str) -> Answer {
    Answer::Text(text.to_owned())
}

/// Everything that stands in changes, in one text.
fn all_of(changes: &[Change]) -> String {
    let said = |answer: &Option<Answer>| answer.as_ref().map(write).unwrap_or_default();
    let texts = changes.iter().map(|change| match change {
        Change::Began(beginning) => beginning.case.as_deref().unwrap_or("").to_owned(),
        Change::Answered { answer, before, .. } => said(answer) + &said(before),
        Change::Noted { note, before, .. } => note.clone() + before,
        Change::Disagreed { text, before } => text.clone() + before,
        Change::Protected { reason, .. } => reason.clone(),
        Change::Amended {
            answer,
            before,
            reason,
            ..
        } => said(answer) + &said(before) + reason,
        other => format!("{other:?}"),
    });
    texts.collect::<Vec<_>>().join(" | ")
}

fn note(place: &str, note: &str) -> Command {
    Command::Note {
        place: place.into(),
        note: note.to_owned(),
    }
}

fn told() -> Held {
    let mut held = Held::new();
    held.says("moved", choice("no"));
    held.says("moved", choice("yes"));
    held.says("came_from", Answer::Code("0180".into()));
    held.says("story", text("en canarie"));
    held.does(Command::Undo);
    held.says("story", text("sagt"));
    held.says("why", choice("pressed"));
    for _ in 0..2 {
        held.does(Command::AddEntry {
            roster: "jobs".into(),
        });
    }
    held.says("jobs/1/worked_at", text("kiosken"));
    held.says("jobs/2/age", Answer::Integer(17));
    held.does(Command::RemoveEntry {
        roster: "jobs".into(),
        entry: 1,
    });
    held.does(note("why", "en anteckning"));
    held
}

/// What is answered and noted, by place.
fn answers(interview: &Interview) -> Vec<(Rc<str>, Option<Answer>, String)> {
    let form = interview.form();
    let spots = interview.route().into_iter().chain(interview.put_aside());
    spots
        .filter_map(|spot| {
            let answer = interview.answer(spot).cloned();
            let note = interview.note(spot).to_owned();
            let is_told = answer.is_some() || !note.is_empty();
            is_told.then(|| (form.place(spot).unwrap(), answer, note))
        })
        .collect()
}

fn replayed(extract: &Extract) -> Interview {
    let interview = Interview::replay(form(), extract.changes.iter().cloned()).unwrap();
    assert!(is_sound(&interview, &extract.changes));
    interview
}

#[test]
fn a_whole_extract_says_the_same_and_nothing_that_was_taken_back() {
    let mut held = told();
    let extract = held.extract(&Chosen::default());
    assert!(extract.is_whole());
    assert_eq!(answers(&replayed(&extract)), answers(&held.interview));
    let said = all_of(&extract.changes);
    assert!(
        said.contains("sagt") && said.contains("en anteckning"),
        "{said}"
    );
    assert!(
        !said.contains("canarie") && !said.contains("kiosken"),
        "{said}"
    );
    let before_is_empty = |change: &Change| match change {
        Change::Answered { before, .. } => before.is_none(),
        Change::Undone | Change::Moved { .. } | Change::EntryRemoved { .. } => false,
        _ => true,
    };
    assert!(extract.changes.iter().all(before_is_empty));

    // What is put aside counts for nothing and stays.
    held.says("moved", choice("no"));
    let extract = held.extract(&Chosen::default());
    let replayed = replayed(&extract);
    assert_eq!(replayed.put_aside(), []);
    assert!(!all_of(&extract.changes).contains("pressed"));
}

#[test]
fn chosen_sections_leave_alone() {
    let held = told();
    let chosen = Chosen {
        sections: vec!["section_1".to_owned()],
        ..Chosen::default()
    };
    let extract = held.extract(&chosen);
    assert_eq!(extract.sections_left_out, ["section_0"]);
    assert!(!extract.is_whole());
    let places: Vec<_> = answers(&replayed(&extract))
        .into_iter()
        .map(|it| it.0)
        .collect();
    // The first depends on what stayed: it is there and counts for nothing.
    assert_eq!(
        places,
        ["jobs".into(), Rc::from("jobs/2/age"), "why".into()]
    );
    assert!(!all_of(&extract.changes).contains("sagt"));

    let unknown = |sections: &[&str], revealed: &[&str]| {
        let chosen = Chosen {
            sections: sections.iter().map(ToString::to_string).collect(),
            revealed: revealed.iter().map(ToString::to_string).collect(),
            ..Chosen::default()
        };
        extract_of(&held, &chosen)
    };
    assert!(matches!(
        unknown(&["section_7"], &[]),
        Some(NoSuch::Section { .. })
    ));
    assert!(matches!(
        unknown(&[], &["worked_at"]),
        Some(NoSuch::Question { .. })
    ));
    assert_eq!(unknown(&["section_0"], &["jobs"]), None);
}

fn extract_of(held: &Held, chosen: &Chosen) -> Option<NoSuch> {
    extract(&held.interview, &held.changes, chosen).err()
}

#[test]
fn corrections_leave_as_corrections() {
    let mut held = told();
    held.does(Command::Finish);
    held.does(Command::Amend {
        place: "story".into(),
        answer: Some(text("rättat")),
        reason: "fel hört".to_owned(),
    });
    let extract = held.extract(&Chosen::default());
    let replayed = replayed(&extract);
    assert!(replayed.is_finished());
    assert_eq!(answers(&replayed), answers(&held.interview));
    assert_eq!(replayed.amendments(), held.interview.amendments());
}

#[test]
fn of_a_protected_interview_what_is_covered_leaves_only_by_name() {
    let mut held = told();
    held.does(note("moved", "ring henne"));
    held.says("jobs/2/worked_at", text("bageriet"));
    held.does(Command::Disagree {
        text: "stämmer inte".to_owned(),
    });
    held.does(Command::Protect {
        on: true,
        reason: "hot från grannen".to_owned(),
    });
    let said = |chosen: &Chosen| {
        let extract = held.extract(chosen);
        (all_of(&extract.changes), extract)
    };
    let (all, extract) = said(&Chosen::default());
    for secret in [
        "0180",
        "sagt",
        "en anteckning",
        "ring henne",
        "bageriet",
        "stämmer inte",
        "grannen",
        "2026-0147",
    ] {
        assert!(!all.contains(secret), "{secret}: {all}");
    }
    assert_eq!(
        extract.covered,
        ["came_from", "jobs", "moved", "story", "why"]
    );
    let replayed = replayed(&extract);
    assert!(replayed.is_protected());
    assert_eq!(replayed.beginning().case, None);
    assert!(all.contains("pressed") && all.contains("17"), "{all}");

    let (all, extract) = said(&Chosen {
        revealed: vec!["story".to_owned(), "jobs".to_owned()],
        ..Chosen::default()
    });
    assert!(all.contains("sagt") && all.contains("bageriet"), "{all}");
    assert!(
        !all.contains("0180") && !all.contains("ring henne"),
        "{all}"
    );
    assert_eq!(extract.covered, ["came_from", "moved", "why"]);

    let everything = ["story", "jobs", "came_from", "moved", "why"];
    let mut chosen = Chosen {
        revealed: everything.map(str::to_owned).to_vec(),
        case_number: true,
        ..Chosen::default()
    };
    let (all, extract) = said(&chosen);
    assert!(extract.is_whole() && extract.comments_left_out);
    assert!(
        !all.contains("stämmer inte") && !all.contains("grannen"),
        "{all}"
    );
    chosen.comments = true;
    let (all, extract) = said(&chosen);
    assert!(
        all.contains("stämmer inte") && !extract.comments_left_out,
        "{all}"
    );
}

#[test]
fn what_does_not_fit_its_question_is_not_sound() {
    let began = Change::Began(told().interview.beginning().clone());
    let answered = |place: &str, said: Answer| Change::Answered {
        place: place.into(),
        answer: Some(said),
        before: None,
        client_language: None,
    };
    for (change, expected) in [
        (answered("moved", choice("yes")), true),
        (answered("moved", choice("maybe")), false),
        (answered("moved", text("ja")), false),
        (answered("nowhere", text("ja")), false),
        (answered("jobs/1/age", Answer::Integer(3)), false),
        (
            answered("came_from", Answer::Code("\u{1b}[31m".into())),
            false,
        ),
    ] {
        let changes = [began.clone(), change];
        let interview = Interview::replay(form(), changes.iter().cloned()).unwrap();
        assert_eq!(is_sound(&interview, &changes), expected, "{:?}", changes[1]);
    }
}
