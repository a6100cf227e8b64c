//! What is said to change a finding changes it, and the evidence alone holds it up.

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use proptest::prelude::*;

use super::{Tape, hold, some_answer, spots};
use crate::engine::answer::Answer;
use crate::engine::evidence::{Instead, Outcome, WhatIf, what_if};
use crate::engine::expr::Truth;
use crate::engine::findings::Finding;
use crate::engine::form::{Kind, Spot, Weight};
use crate::engine::interview::{Command, Interview, Refusal};
use crate::engine::time::{Date, PartialDate};

/// Everything that holds: raised flags, known elements, contradictions.
fn holding(interview: &Interview) -> Vec<Finding> {
    let findings = interview.findings();
    let flags = findings.flags.iter().map(|it| Finding::Flag(it.flag));
    let elements = findings.elements.iter().enumerate();
    let elements = elements
        .filter(|(_, it)| it.truth != Truth::Unknown)
        .map(|(idx, _)| Finding::Element(idx));
    let contradictions = findings.contradictions.iter();
    let contradictions = contradictions.map(|it| Finding::Contradiction(it.contradiction));
    flags.chain(elements).chain(contradictions).collect()
}

/// What a finding is now: as it stands on the screen.
#[derive(Debug, PartialEq)]
enum Shown {
    Weight(Option<Weight>),
    Truth(Truth),
    Contradicts(bool),
}

fn shown(interview: &Interview, finding: Finding) -> Shown {
    let findings = interview.findings();
    match finding {
        Finding::Flag(idx) => {
            let flag = findings.flags.iter().find(|it| it.flag == idx);
            Shown::Weight(flag.map(|it| it.weight))
        }
        Finding::Element(idx) => Shown::Truth(findings.elements[idx].truth),
        Finding::Contradiction(idx) => {
            let mut all = findings.contradictions.iter();
            Shown::Contradicts(all.any(|it| it.contradiction == idx))
        }
    }
}

fn day(days: i32) -> Option<PartialDate> {
    let epoch = Date::new(1970, 1, 1).unwrap().days_since_1970();
    let mut left = days - epoch;
    let mut year = 1970;
    let length = |year: i16| {
        if Date::new(year, 2, 29).is_some() {
            366
        } else {
            365
        }
    };
    while left < 0 {
        year -= 1;
        left += length(year);
    }
    while left >= length(year) {
        left -= length(year);
        year += 1;
    }
    (1..=12).find_map(|month| {
        let first = Date::new(year, month, 1)?.days_since_1970();
        let day = u8::try_from(days - first + 1).ok()?;
        Some(Date::new(year, month, day)?.whole())
    })
}

/// Answers of a range, from its end outwards.
fn range(end: &Answer, sign: i64) -> Vec<Answer> {
    [0, 1, 2, 5, 40, 700, 4000]
        .into_iter()
        .filter_map(|far| {
            if let Answer::Integer(number) = end {
                return Some(Answer::Integer(number + sign * far));
            }
            let Answer::Date(date) = end else {
                return None;
            };
            let days = date.bounds().0 + i32::try_from(sign * far).unwrap();
            day(days).map(Answer::Date)
        })
        .collect()
}

/// Answers of every shape that a kind has.
fn some_of(kind: &Kind) -> Vec<Answer> {
    let dates = [
        "2000-02-29",
        "2024-03-01",
        "2026-10-05",
        "2026-11-20",
        "2031-01-01",
    ];
    match kind {
        Kind::Single { options, .. } => options.iter().cloned().map(Answer::Choice).collect(),
        Kind::Multiple { options, .. } => {
            let alone = options
                .iter()
                .map(|it| Answer::Choices(vec![Rc::clone(it)]));
            alone.collect()
        }
        Kind::Integer { .. } => (0..=20).map(Answer::Integer).collect(),
        Kind::Date => {
            let dates = dates.iter().map(|it| PartialDate::parse(it).unwrap());
            dates.map(Answer::Date).collect()
        }
        Kind::Language => ["ar", "sv", "zu"]
            .map(|it| Answer::Code(it.into()))
            .to_vec(),
        Kind::Text
        | Kind::Narrative
        | Kind::Decimal { .. }
        | Kind::Money { .. }
        | Kind::Period
        | Kind::Municipality
        | Kind::Country
        | Kind::Lookup { .. }
        | Kind::Roster { .. } => Vec::new(),
    }
}

/// Every command, or run of commands, that a named change stands for.
fn commands(interview: &Interview, spot: Spot, instead: &Instead) -> Vec<Vec<Command>> {
    let form = interview.form();
    let place = form.place(spot).unwrap();
    let kind = &form.asked_at(spot).unwrap().kind;
    let chosen = match interview.answer(spot) {
        Some(Answer::Choices(chosen)) => chosen.clone(),
        _ => Vec::new(),
    };
    let answers: Vec<Answer> = match instead {
        Instead::Exactly(answer) => vec![answer.clone()],
        Instead::AtMost(answer) => range(answer, -1),
        Instead::AtLeast(answer) => range(answer, 1),
        Instead::OtherThan(but) => {
            let mut others = some_of(kind);
            others.retain(|answer| !but.contains(answer));
            others
        }
        Instead::With(option) => {
            vec![Answer::Choices(
                chosen.into_iter().chain([Rc::clone(option)]).collect(),
            )]
        }
        Instead::Without(fewer) => {
            let rest: Vec<_> = chosen
                .into_iter()
                .filter(|it| !fewer.contains(it))
                .collect();
            if rest.is_empty() {
                let mut alone = some_of(kind);
                alone.retain(|answer| {
                    !matches!(answer, Answer::Choices(chosen) if fewer.contains(&chosen[0]))
                });
                alone
            } else {
                vec![Answer::Choices(rest)]
            }
        }
        Instead::Answered => some_of(kind),
        Instead::NoAnswer => return vec![vec![Command::Clear { place }]],
        Instead::NoEntries => {
            let roster = Rc::clone(&place);
            let entries = interview.entries(spot.question()).iter();
            let mut all: Vec<Command> = entries
                .map(|entry| Command::RemoveEntry {
                    roster: Rc::clone(&roster),
                    entry: entry.0,
                })
                .collect();
            all.push(Command::Answer {
                place,
                answer: Answer::Listed,
            });
            return vec![all];
        }
    };
    answers
        .into_iter()
        .filter(|answer| interview.takes(spot, answer.clone()).is_some())
        .map(|answer| {
            let place = Rc::clone(&place);
            vec![Command::Answer { place, answer }]
        })
        .collect()
}

fn every_change_that_is_named_comes_true(interview: &Interview) {
    for finding in holding(interview) {
        let before = shown(interview, finding);
        for turn in what_if(finding, interview).turns {
            for instead in &turn.instead {
                for commands in commands(interview, turn.spot, instead) {
                    let mut other = interview.clone();
                    let mut is_taken = true;
                    for command in commands {
                        match other.apply(command) {
                            Ok(_) => {}
                            // What a hard check refuses cannot come about.
                            Err(Refusal::CheckFailed { .. }) => is_taken = false,
                            Err(refusal) => panic!("{refusal:?}"),
                        }
                    }
                    if !is_taken {
                        continue;
                    }
                    let after = shown(&other, finding);
                    let is_so = match turn.outcome {
                        Outcome::Falls => match &after {
                            Shown::Weight(weight) => weight.is_none(),
                            Shown::Truth(_) => after != before,
                            Shown::Contradicts(holds) => !holds,
                        },
                        Outcome::Weighs(weight) => after == Shown::Weight(Some(weight)),
                    };
                    let form = interview.form();
                    let written = crate::engine::answer::read::write;
                    let last = other.answer(turn.spot).map(written);
                    assert!(
                        is_so,
                        "{finding:?} {:?}: {before:?} became {after:?} with {last:?}, {turn:?}",
                        form.place(turn.spot)
                    );
                }
            }
        }
    }
}

/// More ways of putting together what is named than these are not tried.
const WAYS_MOST: usize = 200;

fn what_is_named_together_comes_true(interview: &Interview) {
    for finding in holding(interview) {
        for group in what_if(finding, interview).together {
            let mut ways: Vec<Vec<Command>> = vec![Vec::new()];
            for turn in &group {
                let named: Vec<Vec<Command>> = turn
                    .instead
                    .iter()
                    .flat_map(|instead| commands(interview, turn.spot, instead))
                    .collect();
                ways = ways
                    .iter()
                    .flat_map(|way| named.iter().map(|more| [&way[..], &more[..]].concat()))
                    .take(WAYS_MOST)
                    .collect();
            }
            for way in ways {
                let mut other = interview.clone();
                if way.into_iter().any(|command| other.apply(command).is_err()) {
                    continue;
                }
                let is_so = match (group[0].outcome, shown(&other, finding)) {
                    (Outcome::Falls, Shown::Weight(weight)) => weight.is_none(),
                    (Outcome::Falls, Shown::Contradicts(holds)) => !holds,
                    (Outcome::Falls, after @ Shown::Truth(_)) => after != shown(interview, finding),
                    (Outcome::Weighs(weight), after) => after == Shown::Weight(Some(weight)),
                };
                let form = interview.form();
                let places = group.iter().map(|turn| form.place(turn.spot));
                let places: Vec<_> = places.collect();
                assert!(is_so, "{finding:?} {places:?} {group:?}");
            }
        }
    }
}

/// A ground that is said to be another holds the finding up without the evidence.
fn another_ground_is_enough(interview: &Interview) {
    for finding in holding(interview) {
        let also = what_if(finding, interview).also;
        if also.is_empty() {
            continue;
        }
        let first = evidence_without_weight(interview, finding);
        assert!(also.iter().all(|spot| !first.contains(spot)));
        let mut other = interview.clone();
        for spot in first {
            if interview.is_relevant(spot) {
                let place = other.form().place(spot).unwrap();
                drop(other.apply(Command::Clear { place }));
            }
        }
        let (before, after) = (shown(interview, finding), shown(&other, finding));
        match (before, after) {
            (Shown::Weight(_), Shown::Weight(weight)) => assert!(weight.is_some(), "{finding:?}"),
            (before, after) => assert_eq!(before, after, "{finding:?}"),
        }
    }
}

/// The answers of choices and numbers behind a finding that change it, by trying every one.
fn no_change_is_forgotten(interview: &Interview) {
    for finding in holding(interview) {
        let WhatIf {
            turns, is_complete, ..
        } = what_if(finding, interview);
        if !is_complete {
            continue;
        }
        let before = shown(interview, finding);
        for spot in evidence(interview, finding) {
            let kind = &interview.form().asked_at(spot).unwrap().kind;
            if !matches!(kind, Kind::Single { .. } | Kind::Integer { .. }) {
                continue;
            }
            for answer in some_of(kind) {
                let place = interview.form().place(spot).unwrap();
                let mut other = interview.clone();
                if other.apply(Command::Answer { place, answer }).is_ok()
                    && shown(&other, finding) != before
                {
                    let is_named = turns.iter().any(|turn| turn.spot == spot);
                    assert!(is_named, "{finding:?} {:?}", interview.form().place(spot));
                }
            }
        }
    }
}

fn evidence(interview: &Interview, finding: Finding) -> Vec<Spot> {
    let mut evidence = evidence_without_weight(interview, finding);
    if let Finding::Flag(idx) = finding {
        let findings = interview.findings();
        let flag = findings.flags.iter().find(|it| it.flag == idx).unwrap();
        evidence.extend(&flag.weight_because);
    }
    evidence
}

fn evidence_without_weight(interview: &Interview, finding: Finding) -> Vec<Spot> {
    let findings = interview.findings();
    match finding {
        Finding::Flag(idx) => {
            let flag = findings.flags.iter().find(|it| it.flag == idx).unwrap();
            flag.because.clone()
        }
        Finding::Element(idx) => findings.elements[idx].because.clone(),
        Finding::Contradiction(idx) => {
            let mut all = findings.contradictions.iter();
            all.find(|it| it.contradiction == idx)
                .unwrap()
                .because
                .clone()
        }
    }
}

/// The evidence, and the answers that make it be asked.
fn with_what_it_is_asked_for(interview: &Interview, evidence: Vec<Spot>) -> BTreeSet<Spot> {
    let mut kept = BTreeSet::new();
    let mut waiting = evidence;
    while let Some(spot) = waiting.pop() {
        if kept.insert(spot) {
            waiting.extend(crate::engine::evidence::asked_because(spot, interview));
        }
    }
    kept
}

fn evidence_alone_is_enough(interview: &Interview) {
    for finding in holding(interview) {
        let kept = with_what_it_is_asked_for(interview, evidence(interview, finding));
        let mut alone = interview.clone();
        for spot in spots(interview) {
            if !kept.contains(&spot) {
                let place = alone.form().place(spot).unwrap();
                alone.apply(Command::Clear { place }).unwrap();
            }
        }
        assert_eq!(
            shown(&alone, finding),
            shown(interview, finding),
            "{finding:?}"
        );
    }
}

/// The answers that are named keep away what is said not to be asked, whatever else was answered.
fn what_is_not_asked_is_kept_away(interview: &Interview) {
    for element in interview.findings().elements {
        if element.not_asked.is_empty() {
            continue;
        }
        assert!(element.truth == Truth::Unknown && element.needs.is_empty());
        let rosters = element
            .not_asked
            .iter()
            .map(|it| Spot::Question(it.question()));
        let evidence = element
            .not_asked_because
            .iter()
            .copied()
            .chain(rosters)
            .collect();
        let kept = with_what_it_is_asked_for(interview, evidence);
        let mut alone = interview.clone();
        for spot in spots(interview) {
            if !kept.contains(&spot) {
                let place = alone.form().place(spot).unwrap();
                alone.apply(Command::Clear { place }).unwrap();
            }
        }
        for spot in element.not_asked {
            assert_eq!(alone.reading().spot_relevance(spot), Truth::No, "{spot:?}");
        }
    }
}

/// An interview in which most of what is asked was answered; only that has much to change.
fn heard_out(tape: &[u16], is_monotone: bool) -> Interview {
    let (mut interview, _) = hold(tape, is_monotone, |_, _, _| {});
    interview.is_finished = false;
    let again: Vec<u16> = tape.iter().rev().map(|it| it.rotate_left(5)).collect();
    let mut tape = Tape::new(&again, is_monotone);
    for _ in 0..3 {
        for spot in interview.unanswered() {
            let kind = &interview.form().asked_at(spot).unwrap().kind;
            let answer = some_answer(&mut tape, kind);
            let place = interview.form().place(spot).unwrap();
            let answered = interview.apply(Command::Answer { place, answer });
            // What does not fit stays unanswered, as in life.
            drop(answered);
        }
    }
    interview
}

/// Long enough that the flags, which come last in a form, are not all alike.
fn long_tapes() -> impl Strategy<Value = Vec<u16>> {
    proptest::collection::vec(any::<u16>(), 300..1_200)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 150, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn what_is_said_to_change_a_finding_changes_it(tape in long_tapes()) {
        let interview = heard_out(&tape, false);
        every_change_that_is_named_comes_true(&interview);
        no_change_is_forgotten(&interview);
        what_is_named_together_comes_true(&interview);
        another_ground_is_enough(&interview);
    }

    #[test]
    fn the_evidence_alone_holds_a_finding_up(tape in long_tapes()) {
        let interview = heard_out(&tape, true);
        evidence_alone_is_enough(&interview);
        what_is_not_asked_is_kept_away(&interview);
    }

    #[test]
    fn a_part_that_is_met_was_answered(tape in long_tapes()) {
        let interview = heard_out(&tape, false);
        for open in interview.findings().open {
            for spot in open.met {
                prop_assert!(interview.is_relevant(spot) && interview.answer(spot).is_some());
            }
        }
    }

    #[test]
    fn weights_are_those_of_the_findings(tape in long_tapes()) {
        let interview = heard_out(&tape, false);
        let mut found: Vec<_> = interview.findings().flags.iter().map(|it| (it.flag, it.weight)).collect();
        found.sort_by_key(|(flag, _)| *flag);
        prop_assert_eq!(interview.weights(), found);
    }
}

/// The tapes above reach every way in which an answer can be another, and not only empty interviews.
#[test]
fn the_generated_interviews_have_something_to_change() {
    let mut seen: BTreeMap<&str, usize> = BTreeMap::new();
    for seed in 0..500_u32 {
        let mut mixed = seed + 1;
        let tape: Vec<u16> = (0..1_200)
            .map(|_| {
                mixed ^= mixed << 13;
                mixed ^= mixed >> 17;
                mixed ^= mixed << 5;
                u16::try_from(mixed >> 16).unwrap()
            })
            .collect();
        let interview = heard_out(&tape, false);
        for element in interview.findings().elements {
            if !element.not_asked_because.is_empty() {
                *seen.entry("not_asked").or_default() += 1;
            }
        }
        for finding in holding(&interview) {
            let what_if = what_if(finding, &interview);
            for group in &what_if.together {
                // Weights that take two answers are seen with the built-in forms.
                if group[0].outcome == Outcome::Falls {
                    *seen.entry("falls_together").or_default() += 1;
                }
            }
            if !what_if.also.is_empty() {
                *seen.entry("also").or_default() += 1;
            }
            for turn in what_if.turns {
                let outcome = match turn.outcome {
                    Outcome::Falls => "falls",
                    Outcome::Weighs(_) => "weighs",
                };
                *seen.entry(outcome).or_default() += 1;
                for instead in &turn.instead {
                    *seen.entry(word(instead)).or_default() += 1;
                }
            }
        }
    }
    let all = [
        "also",
        "answered",
        "at_least",
        "at_most",
        "exactly",
        "falls",
        "falls_together",
        "no_answer",
        "no_entries",
        "not_asked",
        "other_than",
        "weighs",
        "with",
        "without",
    ];
    assert!(seen.keys().copied().eq(all), "{seen:?}");
}

fn word(instead: &Instead) -> &'static str {
    match instead {
        Instead::Exactly(_) => "exactly",
        Instead::AtMost(_) => "at_most",
        Instead::AtLeast(_) => "at_least",
        Instead::OtherThan(_) => "other_than",
        Instead::With(_) => "with",
        Instead::Without(_) => "without",
        Instead::Answered => "answered",
        Instead::NoAnswer => "no_answer",
        Instead::NoEntries => "no_entries",
    }
}

#[test]
fn the_day_of_a_number_is_the_day() {
    for text in [
        "2000-02-29",
        "1970-01-01",
        "1969-12-31",
        "2026-11-20",
        "1900-03-01",
    ] {
        let date = Date::parse(text).unwrap();
        assert_eq!(day(date.days_since_1970()), Some(date.whole()));
    }
}
