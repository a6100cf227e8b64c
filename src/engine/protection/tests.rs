//! When protection is offered, and what marking an interview does to it.
#![expect(clippy::unwrap_used, reason = "tests fail by panicking")]

use super::*;
use crate::engine::answer::Answer;
use crate::engine::answer::Silence;
use crate::engine::form::{Kind, QuestionNo, Spot};
use crate::engine::interview::tests::sample::{Sample, answer, begin, choice, single, yes_no};
use crate::engine::interview::{Command, Refusal};

fn asked() -> Interview {
    let mut sample = Sample::new();
    let threatened = sample.ask("threatened", yes_no());
    sample.ask("came_from", Kind::Municipality);
    let mut worked_at = Sample::field("worked_at", single(&["mine", "shop"]), None);
    worked_at.identifying = true;
    sample.ask(
        "jobs",
        Kind::Roster {
            fields: vec![worked_at],
        },
    );
    sample.condition(CONDITION, Sample::is(threatened, &[0]));
    begin(sample)
}

fn protect(on: bool, reason: &str) -> Command {
    Command::Protect {
        on,
        reason: reason.to_owned(),
    }
}

#[test]
fn only_a_condition_that_holds_points_to_protection() {
    let mut interview = asked();
    assert!(!is_pointed_to(&interview));
    interview
        .apply(answer("threatened", Answer::Silence(Silence::Declined)))
        .unwrap();
    assert!(!is_pointed_to(&interview));
    interview
        .apply(answer("threatened", choice("yes")))
        .unwrap();
    assert!(is_pointed_to(&interview));
    assert!(
        !interview.is_protected(),
        "offered, and never given unasked"
    );
}

#[test]
fn marking_is_immediate_and_taking_the_mark_off_says_why() {
    let mut interview = asked();
    assert_eq!(interview.apply(protect(false, "")).unwrap(), []);
    assert_eq!(interview.apply(protect(true, "")).unwrap().len(), 1);
    assert!(interview.is_protected());
    assert_eq!(interview.apply(protect(true, "again")).unwrap(), []);
    assert_eq!(
        interview.apply(protect(false, " ")),
        Err(Refusal::ReasonMissing)
    );
    assert!(interview.is_protected());
    interview.apply(protect(false, "fel samtal")).unwrap();
    assert!(!interview.is_protected());
    let reasons: Vec<_> = interview
        .protections()
        .iter()
        .map(|it| &*it.reason)
        .collect();
    assert_eq!(reasons, ["", "fel samtal"]);
}

#[test]
fn undoing_an_answer_leaves_the_mark_and_finishing_leaves_the_way_to_it() {
    let mut interview = asked();
    interview
        .apply(answer("threatened", choice("yes")))
        .unwrap();
    interview.apply(protect(true, "")).unwrap();
    interview.apply(Command::Undo).unwrap();
    assert!(interview.is_protected());
    interview.apply(Command::Finish).unwrap();
    interview.apply(protect(false, "fel samtal")).unwrap();
    interview.apply(protect(true, "")).unwrap();
    assert!(interview.is_protected());
}

#[test]
fn places_texts_and_what_the_form_says_are_identifying() {
    let interview = asked();
    let form = interview.form();
    let is = |place: &str| form.is_identifying(form.spot(place).unwrap());
    assert!(is("came_from"));
    assert!(is("jobs/1/worked_at"));
    assert!(!is("threatened"));
    assert!(!is("jobs"));
    assert!(form.is_identifying(Spot::Question(QuestionNo(99))));
}
