//! What holds for every interview and every other form that it goes on with.
#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::wildcard_enum_match_arm,
    reason = "tests fail by panicking"
)]

use std::rc::Rc;

use proptest::prelude::*;

use crate::engine::answer::Answer;
use crate::engine::form::Form;
use crate::engine::interview::tests::properties::{
    Tape, agrees_with_plain, command, form, route_is_one_line,
};
use crate::engine::interview::tests::sample::{
    Sample, add, answer, begin, beginning, choice, remove, single, yes_no,
};
use crate::engine::interview::tests::small;
use crate::engine::interview::{
    Broken, Change, Command, Forms, Interview, Position, Refusal, Told,
};

fn change_form(digest: &str) -> Command {
    Command::ChangeForm {
        digest: digest.into(),
    }
}

/// Everything that was said and noted, whether it has a place in the present form or not.
fn everything(interview: &Interview) -> Vec<(String, String)> {
    let told = interview.told().into_iter();
    let mut all = Vec::new();
    for told in told.chain(interview.unfit().to_vec()) {
        let Told {
            place,
            answer,
            note,
            entries,
            ..
        } = told;
        let answer = answer.map(|answer| match answer {
            Answer::Choices(mut chosen) => {
                chosen.sort();
                format!("{chosen:?}")
            }
            Answer::Listed => "listed".to_owned(),
            answer => answer.silence().map_or_else(
                || crate::engine::answer::read::write(&answer),
                |silence| silence.word().to_owned(),
            ),
        });
        let entries = (!entries.is_empty()).then(|| format!("{entries:?}"));
        let note = (!note.is_empty()).then_some(note);
        for what in [answer, entries, note].into_iter().flatten() {
            all.push((place.to_string(), what));
        }
    }
    all.sort();
    all
}

fn moved(interview: &mut Interview, digest: &str) -> Vec<Change> {
    let before = interview.clone();
    let outlook = interview.outlook(digest).unwrap();
    let changes = interview.apply(change_form(digest)).unwrap();
    assert!(*interview == outlook.after, "what is shown is what happens");
    assert_eq!(
        everything(interview),
        everything(&before),
        "nothing is lost"
    );
    assert_eq!(interview.assessments, before.assessments);
    assert_eq!(interview.overrides, before.overrides);
    assert_eq!(interview.disagreement(), before.disagreement());
    assert_eq!(interview.read_back(), before.read_back());
    agrees_with_plain(interview);
    route_is_one_line(interview);
    // Whoever stays with the form may stand at a question that is put aside.
    if let Position::At(spot) = interview.position()
        && !changes.is_empty()
    {
        assert!(interview.is_relevant(spot));
    }
    if let Some(earlier) = interview.earlier().last()
        && !changes.is_empty()
    {
        assert_eq!(earlier.findings(), before.findings());
        assert_eq!(earlier.route(), before.route());
    }
    changes
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn going_on_with_other_forms_loses_nothing_and_replays(
        tapes in proptest::collection::vec(proptest::collection::vec(any::<u16>(), 0..100), 3),
        commands in proptest::collection::vec(any::<u16>(), 0..300),
    ) {
        let digests = ["0", "1", "2"];
        let forms: Vec<Rc<Form>> = tapes.iter().map(|tape| form(&mut Tape::new(tape, false))).collect();
        let known = digests
            .iter()
            .zip(&forms)
            .fold(Forms::default(), |known, (digest, form)| known.with(&(*digest).into(), form));
        let mut first = beginning();
        first.digest = "0".into();
        let (interview, mut changes) = Interview::begin(Rc::clone(&forms[0]), first);
        let mut interview = interview.with_forms(&known);
        let mut tape = Tape::new(&commands, false);
        while tape.rest.len() > 0 {
            if tape.pick(12) == 11 && !interview.is_finished() {
                let digest = digests[tape.pick(3)];
                let held_with = interview.held_with().digest.clone();
                let before = interview.clone();
                // There and back again, at once, everything counts as it did.
                let mut there = interview.clone();
                moved(&mut there, digest);
                moved(&mut there, &held_with);
                prop_assert_eq!(there.told(), before.told());
                prop_assert_eq!(there.findings(), before.findings());
                changes.extend(moved(&mut interview, digest));
            }
            if let Ok(of_command) = interview.apply(command(&mut tape, &interview)) {
                changes.extend(of_command);
            }
        }
        let replayed = Interview::replay_through(&known, changes).unwrap();
        prop_assert!(replayed == interview);
        prop_assert_eq!(replayed.findings(), interview.findings());
        prop_assert_eq!(replayed.n_unplaced(), 0);
    }
}

#[test]
fn a_form_that_is_not_known_or_not_the_same_form_is_refused() {
    let mut interview = begin(small());
    assert_eq!(
        interview.apply(change_form("nowhere")),
        Err(Refusal::NoSuchForm)
    );
    let mut other = Sample::new();
    other.form.id = "other".into();
    interview = interview.with_forms(&Forms::default().with(&"other".into(), &other.done()));
    assert_eq!(
        interview.apply(change_form("other")),
        Err(Refusal::NoSuchForm)
    );
    // It is held with this one already.
    assert_eq!(interview.apply(change_form("")), Ok(Vec::new()));
    interview.apply(Command::Finish).unwrap();
    assert_eq!(
        interview.apply(change_form("other")),
        Err(Refusal::AlreadyFinished)
    );
}

#[test]
fn a_replay_without_one_of_its_forms_says_which() {
    let later = small().done();
    let forms = Forms::default().with(&"later".into(), &later);
    let (interview, mut changes) = Interview::begin(small().done(), beginning());
    let mut interview = interview.with_forms(&forms);
    changes.extend(interview.apply(change_form("later")).unwrap());
    let held_with = interview.held_with().clone();
    assert_eq!(
        Interview::replay(small().done(), changes.clone()).err(),
        Some(Broken::FormMissing { held_with })
    );
    let Some(Broken::FormMissing { held_with }) = Interview::replay_through(&forms, changes).err()
    else {
        unreachable!("the form that it began with is not there");
    };
    assert_eq!(&*held_with.digest, "");
}

#[test]
fn what_is_finished_is_looked_at_with_another_form_and_stays_as_it_is() {
    let mut without = Sample::new();
    without.ask("told", yes_no());
    let forms = Forms::default().with(&"without".into(), &without.done());
    let mut interview = begin(small()).with_forms(&forms);
    interview.apply(answer("told", choice("yes"))).unwrap();
    interview.apply(Command::Finish).unwrap();
    let before = interview.clone();
    let outlook = interview.outlook("without").unwrap();
    assert_eq!(outlook.stored.len(), 1);
    assert!(interview == before);
}

#[test]
fn the_number_of_an_entry_is_not_used_again_after_a_form_without_the_list() {
    let mut without = Sample::new();
    without.ask("told", yes_no());
    let forms = Forms::default().with(&"without".into(), &without.done());
    let mut interview = begin(small()).with_forms(&forms);
    for command in [add("children"), add("children"), remove("children", 2)] {
        interview.apply(command).unwrap();
    }
    interview.apply(change_form("without")).unwrap();
    interview.apply(change_form("")).unwrap();
    assert_eq!(
        interview.apply(add("children")).unwrap(),
        [Change::EntryAdded {
            roster: "children".into(),
            entry: 3
        }]
    );
}

#[test]
fn an_answer_that_was_given_since_is_not_replaced_by_an_older_one_that_fits_again() {
    let mut later = Sample::new();
    later.ask("told", single(&["maybe"]));
    let forms = Forms::default().with(&"later".into(), &later.done());
    let mut interview = begin(small()).with_forms(&forms);
    let told = interview.form().spot("told").unwrap();
    interview.apply(answer("told", choice("yes"))).unwrap();
    interview.apply(change_form("later")).unwrap();
    assert_eq!(interview.answer(told), None);
    interview.apply(answer("told", choice("maybe"))).unwrap();
    // What was said last has no place, and what was said before it is not taken for it.
    interview.apply(change_form("")).unwrap();
    assert_eq!(interview.answer(told), None);
    assert_eq!(interview.unfit().len(), 2);
    interview.apply(change_form("later")).unwrap();
    assert_eq!(interview.answer(told), Some(&choice("maybe")));
    assert_eq!(interview.unfit().len(), 1);
}
