//! What is said of an interview that went well, and of each way in which one can go wrong.
#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "tests fail by panicking"
)]

use std::rc::Rc;

use super::{Cost, Debrief, Matter, NoDebrief, debrief, in_common};
use crate::engine::answer::{Answer, Silence};
use crate::engine::interview::tests::sample::beginning;
use crate::engine::interview::{Change, Command, Forms, Interview};
use crate::engine::practice::tests::{form, scenario};
use crate::engine::practice::{MarkedBy, Mood, Practised, Way};
use crate::engine::time::Timestamp;

/// An interview that goes on by one command a second.
struct Practice {
    interview: Interview,
    recorded: Vec<(Timestamp, Change)>,
}

impl Practice {
    /// Samira, calm.
    fn begin() -> Self {
        let scenario = scenario();
        let mut seeds = (0..).map(|seed| scenario.drawn(seed));
        let drawn = seeds
            .find(|it| it.mood == Mood::Calm && &*it.variation.words[0].1 == "Samira")
            .unwrap();
        let (interview, changes) = Interview::begin(form(), beginning());
        let mut practice = Self {
            interview,
            recorded: changes.into_iter().map(|it| (Timestamp(0), it)).collect(),
        };
        practice.does(Command::Practise(Practised {
            scenario: "fore_natten".into(),
            digest: "".into(),
            seed: drawn.seed,
        }));
        practice
    }

    fn does(&mut self, command: Command) {
        self.does_after(1000, command);
    }

    fn does_after(&mut self, millis: i64, command: Command) {
        let at = Timestamp(self.recorded.last().unwrap().0.0 + millis);
        let made = self.interview.apply(command).unwrap();
        self.recorded.extend(made.into_iter().map(|it| (at, it)));
    }

    fn asks(&mut self, place: &str, ways: &[Way]) {
        for way in ways {
            self.does(Command::GoTo {
                place: place.into(),
            });
            self.does(Command::Ask {
                place: place.into(),
                way: *way,
            });
        }
    }

    fn records(&mut self, place: &str, answer: Answer) {
        self.does(Command::Answer {
            place: place.into(),
            answer,
        });
    }

    fn children(&mut self, ages: &[i64]) {
        for (nth, age) in (1..).zip(ages) {
            self.does(Command::AddEntry {
                roster: "children".into(),
            });
            self.records(&format!("children/{nth}/age"), Answer::Integer(*age));
        }
    }

    fn ends(&mut self) {
        self.does(Command::SpeakClientLanguage {
            language: Some("ar".into()),
        });
        self.does(Command::ReadBack {
            language: "ar".into(),
        });
        self.does(Command::Finish);
    }

    fn debrief(&self) -> Debrief {
        let forms = Forms::default().with(&"".into(), &form());
        debrief((&scenario(), ""), &forms, &Rc::default(), &self.recorded).unwrap()
    }
}

fn choice(option: &str) -> Answer {
    Answer::Choice(option.into())
}

/// Everything as it should be.
fn well() -> Practice {
    let mut practice = Practice::begin();
    practice.asks("wish", &[Way::Open, Way::Open]);
    practice.records("wish", choice("pressured"));
    practice.asks("told", &[Way::Open, Way::Open]);
    practice.records("told", choice("yes"));
    practice.does(Command::Note {
        place: "told".into(),
        note: "does not fit".to_owned(),
    });
    practice.asks("rents_paid", &[Way::Open]);
    practice.records("rents_paid", Answer::Integer(2));
    practice.asks("fear", &[Way::Open]);
    practice.records("fear", Answer::Silence(Silence::Declined));
    practice.asks("children", &[Way::Open]);
    // In the other order than in the scenario.
    practice.children(&[9, 7]);
    practice.ends();
    practice
}

fn matters(debrief: &Debrief) -> Vec<(&'static str, Rc<str>)> {
    let points = debrief.points.iter();
    points
        .map(|point| (point.what.word(), point.what.about()))
        .collect()
}

fn told(matters: &[(&'static str, &str)]) -> Vec<(&'static str, Rc<str>)> {
    matters
        .iter()
        .map(|(word, about)| (*word, (*about).into()))
        .collect()
}

#[test]
fn a_correct_interview_has_no_point() {
    let debrief = well().debrief();
    assert_eq!(debrief.points, []);
    assert_eq!(debrief.found, ["pushed".into(), "rents".into()]);
    assert_eq!(debrief.n_asked, [7, 0, 0]);
    assert_eq!(debrief.languages.shown, ["ar".into()]);
    assert_eq!(debrief.times.len(), 1);
    assert!(debrief.times[0].spent > 10_000 && debrief.paused == 0);
}

#[test]
fn nothing_asked_and_nothing_done_is_told_without_a_moment() {
    let debrief = Practice::begin().debrief();
    let expected = told(&[
        ("missed-flag", "pushed"),
        ("missed-flag", "rents"),
        ("skipped", "wish"),
        ("skipped", "told"),
        ("skipped", "rents_paid"),
        ("skipped", "fear"),
        ("skipped-beside", "move"),
        ("contradiction-unnoticed", "1"),
        ("language-not-shown", "ar"),
        ("not-read-back", ""),
        ("not-finished", ""),
    ]);
    assert_eq!(matters(&debrief), expected);
    assert!(debrief.points.iter().all(|point| point.moment.is_none()));
    let Matter::MissedFlag { lacks, .. } = &debrief.points[0].what else {
        unreachable!("named above")
    };
    assert_eq!(*lacks, ["wish".into(), "told".into()]);
    assert_eq!(debrief.points[0].ask, Some("wish".into()));
}

#[test]
fn pressing_costs_and_what_it_led_to_is_named() {
    let mut practice = well();
    let other = {
        let mut it = Practice::begin();
        it.asks("wish", &[Way::Leading]);
        it.records("wish", choice("own"));
        it.asks("told", &[Way::Hurried, Way::Open]);
        it.records("told", choice("no"));
        it.asks("rents_paid", &[Way::Leading, Way::Open]);
        it.records("rents_paid", Answer::Integer(2));
        it.asks("fear", &[Way::Hurried]);
        it.records("fear", choice("no"));
        it.children(&[7, 9]);
        it.ends();
        it
    };
    let debrief = other.debrief();
    let expected = told(&[
        ("missed-flag", "pushed"),
        ("wrongly-recorded", "wish"),
        ("taken-for-no", "told"),
        ("taken-for-no", "fear"),
        ("pressed", "wish"),
        ("pressed", "told"),
        ("pressed", "rents_paid"),
        ("pressed", "fear"),
        ("contradiction-unnoticed", "1"),
    ]);
    assert_eq!(matters(&debrief), expected);
    let of = |word: &str, place: &str| {
        let mut found = debrief.points.iter();
        found
            .find(|it| it.what.word() == word && &*it.what.about() == place)
            .unwrap()
            .clone()
    };
    let Matter::WronglyRecorded { after, .. } = of("wrongly-recorded", "wish").what else {
        unreachable!("found by its word")
    };
    assert_eq!(after, Some(Way::Leading));
    assert_eq!(of("wrongly-recorded", "wish").flags, ["pushed".into()]);
    let cost = |place| {
        let Matter::Pressed { cost, .. } = of("pressed", place).what else {
            unreachable!("found by its word")
        };
        cost
    };
    assert_eq!(cost("wish"), Cost::Lost);
    assert_eq!(cost("told"), Cost::Closed);
    assert_eq!(cost("rents_paid"), Cost::Delayed);
    let moment = of("pressed", "wish").moment.unwrap();
    assert_eq!((moment.sequence, moment.place), (3, Some("wish".into())));

    // What they have in common is what both did; the first was without fault until its answer was changed.
    assert!(in_common(&[debrief.clone(), practice.debrief()]).is_empty());
    practice
        .recorded
        .retain(|(_, it)| !matches!(it, Change::Finished));
    let forms = Forms::default().with(&"".into(), &form());
    let changes = practice.recorded.iter().map(|(_, it)| it.clone());
    practice.interview = Interview::replay_through(&forms, changes).unwrap();
    practice.records("wish", choice("agreed"));
    let common = in_common(&[debrief, practice.debrief()]);
    let common: Vec<_> = common
        .iter()
        .map(|it| (it.point.what.word(), it.who.clone()))
        .collect();
    let both = vec![0, 1];
    assert_eq!(
        common,
        [("missed-flag", both.clone()), ("wrongly-recorded", both)]
    );
}

#[test]
fn silence_in_place_of_a_fact_and_a_flag_without_ground_are_told_apart() {
    let mut practice = Practice::begin();
    practice.asks("wish", &[Way::Open]);
    practice.records("wish", Answer::Silence(Silence::DontKnow));
    practice.children(&[9]);
    practice.ends();
    let debrief = practice.debrief();
    let found = matters(&debrief);
    for wanted in told(&[("not-learnt", "wish"), ("other-entries", "children")]) {
        assert!(found.contains(&wanted), "{wanted:?} in {found:?}");
    }
    let mut practice = well();
    practice.recorded.retain(|(_, it)| {
        !matches!(it, Change::Answered { place, .. } if &**place == "told" || &**place == "wish")
    });
    let debrief = practice.debrief();
    assert!(matters(&debrief).contains(&("missed-flag", "pushed".into())));
}

#[test]
fn a_long_gap_is_a_pause_and_marks_are_moments() {
    let mut practice = Practice::begin();
    practice.does(Command::Mark {
        text: "here".to_owned(),
        by: MarkedBy::Trainee,
    });
    practice.asks("wish", &[Way::Open]);
    let spent = practice.debrief().times[0].spent;
    practice.does_after(
        3_600_000,
        Command::Ask {
            place: "wish".into(),
            way: Way::Open,
        },
    );
    let debrief = practice.debrief();
    assert_eq!((debrief.times[0].spent, debrief.paused), (spent, 3_600_000));
    let [mark] = debrief.marks.as_slice() else {
        unreachable!("one was set")
    };
    assert_eq!(mark.text, "here");
    assert_eq!(mark.moment.place, Some("wish".into()));
}

#[test]
fn a_trainers_mark_stands_at_the_moment_at_which_it_was_begun() {
    let mut practice = Practice::begin();
    practice.asks("wish", &[Way::Open]);
    let (step, at) = (practice.recorded.len(), practice.recorded.last().unwrap().0);
    let mark = |step| Command::Mark {
        text: "silence".to_owned(),
        by: MarkedBy::Trainer { step },
    };
    // Nothing has happened since: it is the moment of the mark itself, so that its time is right.
    practice.does(mark(step));
    practice.asks("told", &[Way::Leading]);
    practice.does(mark(step));
    // Neither a moment before the beginning nor one that has not been yet is one.
    practice.does(mark(0));
    practice.does(mark(usize::MAX));
    let debrief = practice.debrief();
    let n_changes = practice.recorded.len();
    let moments: Vec<_> = debrief.marks.iter().map(|mark| &mark.moment).collect();
    let places: Vec<_> = moments.iter().map(|it| it.place.as_deref()).collect();
    assert_eq!(places[1..2], [Some("wish")]);
    assert_eq!(places[3], Some("told"));
    let steps: Vec<_> = moments.iter().map(|it| it.sequence).collect();
    assert_eq!(steps, [step + 1, step, 1, n_changes]);
    assert_eq!((moments[0].at.0, moments[1].at), (at.0 + 1000, at));
    assert!(debrief.marks.iter().all(|mark| mark.is_trainers));
    // It is no step that can be undone, and does not end what can be done again.
    practice.records("wish", choice("pressured"));
    practice.does(Command::Undo);
    practice.does(mark(step));
    assert!(practice.interview.can_redo());
}

#[test]
fn what_a_flag_rests_on_and_is_asked_after_a_later_section_comes_late() {
    let mut practice = Practice::begin();
    practice.records("wish", choice("pressured"));
    practice.records("home", choice("yes"));
    practice.records("fear", Answer::Silence(Silence::Declined));
    practice.records("told", choice("yes"));
    let debrief = practice.debrief();
    let late = debrief.points.iter().find(|it| it.what.word() == "late");
    let Some(Matter::Late { place, passed_by }) = late.map(|it| &it.what) else {
        unreachable!("told came after home: {:?}", debrief.points)
    };
    // Nothing rests on fear, and home stands last: neither can come late.
    assert_eq!((&**place, &**passed_by), ("told", "home"));
    let n = debrief.points.iter().filter(|it| it.what.word() == "late");
    assert_eq!(n.count(), 1);
    assert_eq!(late.unwrap().flags, ["pushed".into()]);
}

#[test]
fn only_an_interview_that_practises_the_scenario_has_a_debrief() {
    let forms = Forms::default().with(&"".into(), &form());
    let (_, changes) = Interview::begin(form(), beginning());
    let changes: Vec<_> = changes.into_iter().map(|it| (Timestamp(0), it)).collect();
    let not = debrief((&scenario(), ""), &forms, &Rc::default(), &changes);
    assert_eq!(not.err(), Some(NoDebrief::NotPractised));
    let practice = Practice::begin();
    let mut other = scenario();
    other.id = "other".into();
    let not = debrief((&other, ""), &forms, &Rc::default(), &practice.recorded);
    assert!(matches!(not, Err(NoDebrief::OtherScenario(_))));
    let not = debrief((&scenario(), ""), &forms, &Rc::default(), &[]);
    assert_eq!(not.err(), Some(NoDebrief::Broken));
}
