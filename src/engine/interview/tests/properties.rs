//! What holds for every form and every sequence of commands.

use std::rc::Rc;

use proptest::prelude::*;

use super::plain::Plain;
use crate::engine::answer::Answer;
use crate::engine::evidence;
use crate::engine::expr::{Expr, Truth};
use crate::engine::form::doubt::tests::{Proofs, proofs as proofs_of};
use crate::engine::form::{ConditionNo, ElementNo, QuestionNo, Spot, Weight};
use crate::engine::interview::{Command, Interview, Position, Refusal, route};
use crate::engine::reading::plan::{Node, NodeNo};
use crate::engine::trial::account::Account;

mod extract;
mod generated;
mod what_if;

pub(crate) use generated::{Tape, command, form};
use generated::{hold, some_answer, spots, tapes};

/// Everything that is derived, worked out plainly.
pub(crate) fn agrees_with_plain(interview: &Interview) {
    let plain = Plain { interview };
    let form = interview.form();
    let mut expected_route = Vec::new();
    for spot in spots(interview) {
        let truth = plain.relevance(spot);
        assert_eq!(interview.relevance(spot), truth, "{:?}", form.place(spot));
        if truth == Truth::Yes {
            expected_route.push(spot);
        }
    }
    assert_eq!(interview.route(), expected_route);
    for (no, condition) in (0..).map(ConditionNo).zip(&form.conditions) {
        assert_eq!(interview.condition(no), plain.truth(&condition.when, None));
    }
    let findings = interview.findings();
    for (no, element) in (0..).map(ElementNo).zip(&findings.elements) {
        assert_eq!(element.truth, plain.element(no));
    }
    for (idx, flag) in form.flags.iter().enumerate() {
        let raised = findings.flags.iter().find(|finding| finding.flag == idx);
        let truth = plain.truth(&flag.when, None);
        assert_eq!(raised.is_some(), truth == Truth::Yes);
        if let Some(raised) = raised {
            let is_strong = plain.truth(&flag.weights[0].1, None) == Truth::Yes;
            let weight = if is_strong {
                Weight::Strong
            } else {
                flag.otherwise
            };
            assert_eq!(raised.weight, weight);
        }
        let is_open = findings.open.iter().any(|open| open.flag == idx);
        assert!(!is_open || truth == Truth::Unknown);
    }
    let contradicts = plain.truth(&form.contradictions[0].when, None) == Truth::Yes;
    assert_eq!(findings.contradictions.len(), usize::from(contradicts));
}

pub(crate) fn route_is_one_line(interview: &Interview) {
    let route = interview.route();
    assert!(route.is_sorted_by_key(|spot| route::order(*spot)));
    for pair in route.windows(2) {
        assert_eq!(interview.next_after(pair[0]), Some(pair[1]));
        assert_eq!(interview.before(pair[1]), Some(pair[0]));
    }
    if let (Some(first), Some(last)) = (route.first(), route.last()) {
        assert_eq!(interview.before(*first), None);
        assert_eq!(interview.next_after(*last), None);
        assert_eq!(interview.last(), Some(*last));
    }
    for spot in spots(interview) {
        let key = route::order(spot);
        let next = route.iter().find(|it| route::order(**it) > key);
        assert_eq!(interview.next_after(spot), next.copied());
        let before = route.iter().rfind(|it| route::order(**it) < key);
        assert_eq!(interview.before(spot), before.copied());
    }
    let progress = interview.progress();
    assert_eq!(progress.total, route.len());
    let n_answered: usize = progress.sections.iter().map(|it| it.answered).sum();
    assert_eq!(n_answered, route.len() - interview.unanswered().len());
    if let Position::At(spot) = interview.position()
        && let Some(idx) = route.iter().position(|it| *it == spot)
    {
        assert_eq!(progress.number, idx + 1);
    }
}

/// What was proved never to be is not, what was proved never to fail does not, and what says the same is as true.
fn keeps_to_what_was_proved(interview: &Interview, proofs: &Proofs) {
    let form = interview.form();
    let plan = interview.reading.plan();
    let truth = |no: NodeNo| interview.reading.truth(Some(no));
    for no in &proofs.never {
        let node = plan.node(*no).unwrap();
        match node {
            Node::Field { roster, field } => {
                for entry in interview.entries(roster) {
                    let spot = Spot::Field {
                        roster,
                        entry: *entry,
                        field,
                    };
                    assert_ne!(interview.relevance(spot), Truth::Yes, "{node:?} {form:?}");
                }
            }
            Node::Weight { flag, nth } => {
                let raised = truth(plan.flag(flag as usize).unwrap()) == Truth::Yes;
                let weights = plan.weights(flag as usize);
                let decides = weights.iter().position(|it| truth(*it) == Truth::Yes);
                assert!(
                    !raised || decides != Some(nth as usize),
                    "{node:?} {form:?}"
                );
            }
            Node::Section(_)
            | Node::Question(_)
            | Node::Condition(_)
            | Node::ElementHolds(_)
            | Node::ElementFails(_)
            | Node::Flag(_)
            | Node::Contradiction(_) => {
                assert_ne!(truth(*no), Truth::Yes, "{node:?} {form:?}");
            }
        }
    }
    // What is not known may stay so only while something that is asked has no answer.
    let is_open = spots(interview).into_iter().any(|spot| {
        let answer = interview.answer(spot);
        interview.is_relevant(spot) && answer.is_none_or(|it| matches!(it, Answer::Silence(_)))
    });
    for no in &proofs.always {
        let truth = truth(*no);
        let is_held = truth == Truth::Yes || is_open && truth == Truth::Unknown;
        assert!(is_held, "{:?} {form:?}", plan.node(*no));
    }
    for (one, other) in &proofs.alike {
        assert_eq!(
            truth(*one) == Truth::Yes,
            truth(*other) == Truth::Yes,
            "{:?} {:?} {form:?}",
            plan.node(*one),
            plan.node(*other)
        );
    }
    for (one, other) in &proofs.same {
        assert_eq!(
            truth(*one),
            truth(*other),
            "{:?} {form:?}",
            plan.node(*other)
        );
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn truths_kept_up_to_date_equal_a_plain_evaluation(tape in tapes()) {
        hold(&tape, false, |_, _, after| {
            agrees_with_plain(after);
            route_is_one_line(after);
        });
    }

    #[test]
    fn nothing_proved_impossible_ever_becomes_true(tape in tapes()) {
        let mut proofs = None;
        hold(&tape, false, |_, _, after| {
            let proofs = proofs.get_or_insert_with(|| proofs_of(after.form(), after.reading.plan()));
            keeps_to_what_was_proved(after, proofs);
        });
    }

    #[test]
    fn an_account_says_of_every_part_what_a_plain_evaluation_says(tape in tapes()) {
        hold(&tape, false, |_, _, after| {
            let form = after.form();
            let plain = Plain { interview: after };
            for flag in &form.flags {
                let mut account = Account::new(after);
                account.expr(None, &flag.when, None);
                let lines = account.into_lines();
                assert_eq!(lines[0].truth, Some(plain.truth(&flag.when, None)));
                let parts: &[Expr] = if let Expr::And(parts) | Expr::Or(parts) = &flag.when {
                    parts
                } else {
                    &[]
                };
                let told = lines.iter().filter(|line| line.depth == 1).map(|line| line.truth);
                let told: Vec<_> = told.take(parts.len()).collect();
                let expected: Vec<_> = parts.iter().map(|part| Some(plain.truth(part, None))).collect();
                assert_eq!(told, expected);
            }
        });
    }

    #[test]
    fn replaying_the_changes_gives_the_same_interview(tape in tapes()) {
        let (interview, changes) = hold(&tape, false, |_, _, _| {});
        let replayed = Interview::replay(Rc::clone(interview.form()), changes).unwrap();
        prop_assert!(replayed == interview);
        prop_assert_eq!(replayed.findings(), interview.findings());
        prop_assert_eq!(replayed.route(), interview.route());
        prop_assert_eq!(replayed.n_unplaced(), 0);
    }

    #[test]
    fn undoing_gives_the_same_sheet_and_redoing_the_same_interview(tape in tapes()) {
        hold(&tape, false, |before, command, after| {
            let is_step = after.steps.len() == before.steps.len() + 1 && *command != Command::Redo;
            if !is_step || after.is_finished() {
                return;
            }
            let mut undone = after.clone();
            undone.apply(Command::Undo).unwrap();
            assert_eq!(undone.notes, before.notes);
            assert_eq!(undone.assessments, before.assessments);
            assert_eq!(undone.disagreement, before.disagreement);
            for spot in spots(after).into_iter().chain(spots(before)) {
                assert_eq!(undone.answer(spot), before.answer(spot));
                assert_eq!(undone.asking(spot), before.asking(spot));
                assert_eq!(undone.entries(spot.question()), before.entries(spot.question()));
            }
            assert_eq!(undone.route(), before.route());
            assert_eq!(undone.findings(), before.findings());
            undone.apply(Command::Redo).unwrap();
            assert_eq!(undone.sheet, after.sheet);
            assert_eq!(undone.notes, after.notes);
            assert_eq!(undone.findings(), after.findings());
        });
    }

    #[test]
    fn answers_that_are_put_aside_point_to_nothing(tape in tapes()) {
        let (mut interview, _) = hold(&tape, false, |_, _, _| {});
        interview.is_finished = false;
        let findings = interview.findings();
        for spot in interview.put_aside() {
            let place = interview.form().place(spot).unwrap();
            interview.apply(Command::Clear { place }).unwrap();
        }
        prop_assert_eq!(interview.findings(), findings);
    }

    #[test]
    fn evidence_is_relevant_and_answered_and_what_is_needed_can_be_asked(tape in tapes()) {
        let (interview, _) = hold(&tape, false, |_, _, _| {});
        let findings = interview.findings();
        let elements = findings.elements.iter().map(|it| &it.because);
        let flags = findings.flags.iter().map(|it| &it.because);
        let contradictions = findings.contradictions.iter().map(|it| &it.because);
        for because in elements.chain(flags).chain(contradictions) {
            for spot in because {
                prop_assert!(interview.is_relevant(*spot) && interview.answer(*spot).is_some());
            }
            prop_assert!(because.is_sorted_by_key(|spot| route::order(*spot)));
        }
        for open in &findings.open {
            prop_assert!(!open.needs.is_empty());
            for question in &open.needs {
                prop_assert!(interview.is_relevant(Spot::Question(*question)));
            }
        }
        for condition in &interview.form().conditions {
            for want in [true, false] {
                let truth = Plain { interview: &interview }.truth(&condition.when, None);
                let needs = evidence::needs(&condition.when, want, &interview);
                match truth {
                    Truth::Unknown => prop_assert!(needs.is_none_or(|needs| !needs.is_empty())),
                    known if known == Truth::of(want) => prop_assert!(needs.unwrap().is_empty()),
                    Truth::Yes | Truth::No => prop_assert_eq!(needs, None),
                }
            }
        }
    }

    #[test]
    fn no_answer_makes_a_hard_check_fail_and_a_soft_one_stops_nothing(tape in tapes()) {
        hold(&tape, false, |before, command, after| {
            let fails = |interview: &Interview, idx: usize| {
                let when = &interview.form().checks[idx].when;
                Plain { interview }.truth(when, None) == Truth::Yes
            };
            // A silence is taken whatever the form says.
            let may_be_refused = if let Command::Answer { answer, .. } = command {
                answer.silence().is_none()
            } else if let Command::Amend { answer, .. } = command {
                answer.as_ref().is_some_and(|it| it.silence().is_none())
            } else {
                matches!(command, Command::AddEntry { .. })
            };
            if may_be_refused {
                assert!(fails(before, 1) || !fails(after, 1));
            }
            assert_eq!(after.warnings().len(), usize::from(fails(after, 0)));
        });
    }

    #[test]
    fn what_is_proposed_counts_for_nothing_and_can_be_taken(tape in tapes()) {
        let (mut interview, _) = hold(&tape, false, |_, _, _| {});
        interview.is_finished = false;
        let spot = Spot::Question(QuestionNo(0));
        let findings = interview.findings();
        let Some(answer) = interview.proposal(spot) else { return Ok(()) };
        prop_assert!(interview.answer(spot).is_none() && interview.is_relevant(spot));
        prop_assert_eq!(interview.findings(), findings);
        let place = interview.form().place(spot).unwrap();
        match interview.apply(Command::Answer { place, answer: answer.clone() }) {
            Ok(_) => prop_assert_eq!(interview.answer(spot), Some(&answer)),
            Err(refusal) => {
                let is_check = matches!(refusal, Refusal::CheckFailed { .. });
                prop_assert!(is_check, "{:?}", refusal);
            }
        }
    }

    #[test]
    fn what_would_be_put_aside_is_what_is_put_aside(tape in tapes()) {
        hold(&tape, false, |before, command, after| {
            let mut newly = after.put_aside();
            let was = before.put_aside();
            newly.retain(|spot| !was.contains(spot));
            // An entry that comes back can bring answers that are aside already.
            newly.retain(|spot| before.is_relevant(*spot));
            assert_eq!(before.put_aside_by(command), newly);
        });
    }

    #[test]
    fn with_relevance_fixed_more_answers_never_make_less_known(tape in tapes()) {
        hold(&tape, true, |before, command, after| {
            let Command::Answer { place, .. } = command else { return };
            let spot = before.form().spot(place).unwrap();
            if before.answer(spot).is_some() || before.route() != after.route() {
                return;
            }
            for no in (0..before.form().conditions.len()).map(|no| ConditionNo(u32::try_from(no).unwrap())) {
                let was = before.condition(no);
                assert!(was == Truth::Unknown || was == after.condition(no));
            }
        });
    }
}
