//! What holds for every form and every sequence of commands.

use std::rc::Rc;

use proptest::prelude::*;

use super::plain::Plain;
use super::sample::{Sample, beginning, integer, single, yes_no};
use crate::engine::answer::{Answer, Silence};
use crate::engine::evidence;
use crate::engine::expr::{Compare, Day, End, Expr, Number, Read, Truth, Unit};
use crate::engine::form::doubt::tests::{Proofs, proofs as proofs_of};
use crate::engine::form::{
    Check, ConditionNo, ElementNo, Form, Kind, Proposal, Question, QuestionNo, Spot, Weight, Worth,
};
use crate::engine::interview::{
    Assessment, Change, Command, Interpreting, Interview, Position, Refusal, Review, Shown, route,
};
use crate::engine::reading::plan::{Node, NodeNo};
use crate::engine::time::PartialDate;
use crate::engine::trial::account::Account;

mod extract;
mod what_if;

/// Choices drawn one after another from a generated list; when it runs out, the first of everything.
pub(crate) struct Tape<'a> {
    pub(crate) rest: std::slice::Iter<'a, u16>,
    /// Leaves out what looks at whether something was answered, so that more answers can only make more known.
    is_monotone: bool,
}

impl<'a> Tape<'a> {
    pub(crate) fn new(tape: &'a [u16], is_monotone: bool) -> Self {
        Self {
            rest: tape.iter(),
            is_monotone,
        }
    }

    pub(crate) fn pick(&mut self, n: usize) -> usize {
        usize::from(self.rest.next().copied().unwrap_or(0)) % n.max(1)
    }

    fn chance(&mut self, one_in: usize) -> bool {
        self.pick(one_in) == one_in - 1
    }
}

/// What an expression may refer to: everything before it, and the fields before it in its own roster.
#[derive(Clone, Copy)]
struct Scope {
    n_questions: usize,
    n_conditions: usize,
    n_elements: usize,
    fields: Option<(QuestionNo, usize)>,
}

const DATES: [&str; 6] = [
    "2026",
    "2026-10",
    "2026-10-05",
    "~2026-10",
    "2025-12-31",
    "~2024",
];

fn kind(tape: &mut Tape<'_>) -> Kind {
    match tape.pick(8) {
        0 | 1 => yes_no(),
        2 => single(&["a", "b", "c"]),
        3 => Kind::Multiple {
            options: ["a", "b", "c"].map(Rc::from).to_vec(),
            exclusive: vec![false, false, true],
            min: None,
            max: None,
        },
        4 => integer(Some(0), Some(20)),
        5 => Kind::Date,
        6 => Kind::Period,
        _ => Kind::Language,
    }
}

fn read_from(
    tape: &mut Tape<'_>,
    form: &[Question],
    fields: &[Question],
    scope: Scope,
) -> Option<Read> {
    if let Some((roster, n_fields)) = scope.fields
        && n_fields > 0
        && (!fields.is_empty())
        && tape.pick(2) == 0
    {
        let field = tape.pick(n_fields.min(fields.len()));
        return Some(Read::Field {
            roster,
            field: u16::try_from(field).unwrap(),
        });
    }
    let n_questions = scope.n_questions.min(form.len());
    (n_questions > 0)
        .then(|| Read::Question(QuestionNo(u32::try_from(tape.pick(n_questions)).unwrap())))
}

const COMPARES: [Compare; 6] = [
    Compare::Equal,
    Compare::NotEqual,
    Compare::Less,
    Compare::AtMost,
    Compare::More,
    Compare::AtLeast,
];

fn day(tape: &mut Tape<'_>) -> Day {
    match tape.pick(3) {
        0 => Day::InterviewDate,
        _ => Day::Constant(PartialDate::parse(DATES[tape.pick(DATES.len())]).unwrap()),
    }
}

fn number(tape: &mut Tape<'_>, left: Number) -> Expr {
    let constant = i64::try_from(tape.pick(8)).unwrap() * 1000;
    let left = match tape.pick(4) {
        0 => Number::Plus(Box::new(left), Box::new(Number::Constant(1000))),
        1 => Number::Minus(Box::new(left), Box::new(Number::Constant(1000))),
        _ => left,
    };
    Expr::Number {
        left,
        compare: COMPARES[tape.pick(6)],
        right: Number::Constant(constant),
    }
}

fn expr(
    tape: &mut Tape<'_>,
    questions: &[Question],
    fields: &[Question],
    scope: Scope,
    depth: usize,
) -> Expr {
    if depth > 0 {
        let part = |tape: &mut Tape<'_>| expr(tape, questions, fields, scope, depth - 1);
        match tape.pick(6) {
            0 => return Expr::And(vec![part(tape), part(tape)]),
            1 => return Expr::Or(vec![part(tape), part(tape)]),
            2 => return Expr::Not(Box::new(part(tape))),
            _ => {}
        }
    }
    if scope.n_conditions > 0 && tape.pick(4) == 1 {
        let no = tape.pick(scope.n_conditions);
        return Expr::Condition(ConditionNo(u32::try_from(no).unwrap()));
    }
    if scope.n_elements > 0 && !tape.is_monotone && tape.pick(4) == 1 {
        let no = tape.pick(scope.n_elements);
        return Expr::Element(ElementNo(u32::try_from(no).unwrap()));
    }
    let Some(read) = read_from(tape, questions, fields, scope) else {
        return Expr::Always(tape.pick(2) == 0);
    };
    if !tape.is_monotone {
        match tape.pick(9) {
            6 => return Expr::Answered(read),
            7 => return Expr::DontKnow(read),
            8 => return Expr::Declined(read),
            _ => {}
        }
    }
    let asked = match read {
        Read::Question(no) => &questions[no.0 as usize],
        Read::Field { field, .. } => &fields[usize::from(field)],
    };
    match &asked.kind {
        Kind::Single { options, .. } => Expr::IsOneOf {
            read,
            options: vec![u16::try_from(tape.pick(options.len())).unwrap()],
        },
        Kind::Multiple { .. } if tape.pick(2) == 0 => number(tape, Number::CountChosen(read)),
        Kind::Multiple { options, .. } => Expr::HasOneOf {
            read,
            options: vec![u16::try_from(tape.pick(options.len())).unwrap()],
        },
        Kind::Integer { .. } => number(tape, Number::Value(read)),
        Kind::Date if tape.pick(2) == 0 => {
            let days = Number::Days(Day::Value(read), day(tape));
            number(tape, days)
        }
        Kind::Date => Expr::Date {
            left: match tape.pick(3) {
                0 => {
                    let unit = [Unit::Days, Unit::Months][tape.pick(2)];
                    let steps = [-13, -1, 1, 3, 40, i16::MAX, i16::MIN][tape.pick(7)];
                    Day::After(Box::new(Day::Value(read)), steps, unit)
                }
                _ => Day::Value(read),
            },
            compare: COMPARES[tape.pick(6)],
            right: day(tape),
        },
        Kind::Period => Expr::Date {
            left: Day::PeriodEnd(
                read,
                if tape.pick(2) == 0 {
                    End::From
                } else {
                    End::To
                },
            ),
            compare: COMPARES[tape.pick(6)],
            right: day(tape),
        },
        Kind::Language if tape.pick(2) == 0 => Expr::SameCode {
            left: read,
            right: read,
        },
        Kind::Language => Expr::CodeIn {
            read,
            codes: vec!["ar".into()],
        },
        Kind::Roster { fields } => {
            let Read::Question(roster) = read else {
                return Expr::Always(true);
            };
            let inner = Scope {
                fields: Some((roster, fields.len())),
                ..scope
            };
            let integer = fields
                .iter()
                .position(|field| matches!(field.kind, Kind::Integer { .. }));
            let mut each = || Box::new(expr(tape, questions, fields, inner, depth.min(1)));
            match each() {
                each if tape.pick(5) == 0 => Expr::Any { roster, each },
                each if tape.pick(4) == 0 => Expr::All { roster, each },
                each if tape.pick(3) == 0 => number(
                    tape,
                    Number::CountEntries {
                        roster,
                        each: Some(each),
                    },
                ),
                _ => match integer {
                    Some(field) if tape.pick(2) == 0 => number(
                        tape,
                        Number::Sum {
                            roster,
                            field: u16::try_from(field).unwrap(),
                        },
                    ),
                    _ => number(tape, Number::CountEntries { roster, each: None }),
                },
            }
        }
        Kind::Text
        | Kind::Narrative
        | Kind::Decimal { .. }
        | Kind::Money { .. }
        | Kind::Municipality
        | Kind::Country
        | Kind::Lookup { .. } => Expr::Always(true),
    }
}

pub(crate) fn form(tape: &mut Tape<'_>) -> Rc<Form> {
    let mut sample = Sample::new();
    let n_questions = 3 + tape.pick(6);
    let n_all = |sample: &Sample| Scope {
        n_questions: sample.form.questions.len(),
        n_conditions: sample.form.conditions.len(),
        n_elements: sample.form.elements.len(),
        fields: None,
    };
    let any_expr = |tape: &mut Tape<'_>, sample: &Sample| {
        expr(tape, &sample.form.questions, &[], n_all(sample), 2)
    };
    for idx in 0..n_questions {
        if idx > 0 && tape.chance(4) {
            let ask_if = tape.chance(2).then(|| any_expr(tape, &sample));
            sample.section(ask_if);
        }
        let ask_if = tape.chance(2).then(|| any_expr(tape, &sample));
        let kind = if tape.chance(4) {
            let mut fields = Vec::new();
            for field in 0..=tape.pick(3) {
                let ask_if = tape.chance(2).then(|| {
                    let scope = Scope {
                        fields: Some((QuestionNo(u32::try_from(idx).unwrap()), field)),
                        ..n_all(&sample)
                    };
                    expr(tape, &sample.form.questions, &fields, scope, 1)
                });
                let kind = kind(tape);
                fields.push(Sample::field(&format!("f{field}"), kind, ask_if));
            }
            Kind::Roster { fields }
        } else {
            kind(tape)
        };
        let question = sample.ask(&format!("q{idx}"), kind);
        if let Some(ask_if) = ask_if {
            sample.only_if(question, ask_if);
        }
        if tape.chance(3) {
            let when = any_expr(tape, &sample);
            let id = format!("c{idx}");
            sample.condition(&id, when);
        }
        if tape.chance(5) {
            let when = tape.chance(2).then(|| any_expr(tape, &sample));
            let not_when = Some(any_expr(tape, &sample));
            sample.element(when, not_when);
        }
    }
    for idx in 0..2 + tape.pick(3) {
        let when = any_expr(tape, &sample);
        let weight = any_expr(tape, &sample);
        let otherwise = Weight::ALL[tape.pick(6)];
        let flag = sample.flag(&format!("flag{idx}"), otherwise, when);
        flag.weights.push((Weight::Strong, weight));
        flag.ask_next.push(QuestionNo(0));
    }
    let when = any_expr(tape, &sample);
    sample.contradiction("contradiction", when);
    for (idx, hard) in [false, true].into_iter().enumerate() {
        let when = any_expr(tape, &sample);
        sample.form.checks.push(Check {
            id: format!("check{idx}").into(),
            when,
            hard,
            roster: None,
            show_at: vec![Read::Question(QuestionNo(0))],
        });
    }
    let worked = Number::Days(
        Day::InterviewDate,
        Day::After(Box::new(Day::InterviewDate), 3, Unit::Days),
    );
    if let Kind::Integer { .. } = sample.form.questions[0].kind {
        sample.form.questions[0].default = Some(Proposal::Worth(Worth::Number(worked)));
    }
    sample.done()
}

fn some_answer(tape: &mut Tape<'_>, kind: &Kind) -> Answer {
    if tape.chance(6) {
        return Answer::Silence(Silence::ALL[tape.pick(4)]);
    }
    let date = |tape: &mut Tape<'_>| PartialDate::parse(DATES[tape.pick(DATES.len())]).unwrap();
    match kind {
        Kind::Single { options, .. } => {
            Answer::Choice(Rc::clone(&options[tape.pick(options.len())]))
        }
        Kind::Multiple { options, .. } => Answer::Choices(
            options
                .iter()
                .filter(|_| tape.pick(2) == 0)
                .cloned()
                .collect(),
        ),
        Kind::Integer { .. } => Answer::Integer(i64::try_from(tape.pick(24)).unwrap()),
        Kind::Date => Answer::Date(date(tape)),
        Kind::Period => Answer::Period {
            from: date(tape),
            to: (tape.pick(2) == 0).then(|| date(tape)),
        },
        Kind::Language => Answer::Code(["ar", "sv"][tape.pick(2)].into()),
        Kind::Roster { .. } => Answer::Listed,
        Kind::Text
        | Kind::Narrative
        | Kind::Decimal { .. }
        | Kind::Money { .. }
        | Kind::Municipality
        | Kind::Country
        | Kind::Lookup { .. } => Answer::Text("words".into()),
    }
}

/// Every spot that there is, relevant or not.
fn spots(interview: &Interview) -> Vec<Spot> {
    let mut spots = Vec::new();
    for (no, question) in (0..).map(QuestionNo).zip(&interview.form().questions) {
        spots.push(Spot::Question(no));
        for entry in interview.entries(no) {
            spots.extend((0..).zip(question.fields()).map(|(field, _)| Spot::Field {
                roster: no,
                entry: *entry,
                field,
            }));
        }
    }
    spots
}

fn shown(language: &str, text_in: &str) -> Shown {
    Shown {
        language: language.into(),
        text_in: text_in.into(),
        version: "00112233".into(),
        review: Review::Unreviewed,
        own: true,
    }
}

pub(crate) fn command(tape: &mut Tape<'_>, interview: &Interview) -> Command {
    let all = spots(interview);
    let spot = all[tape.pick(all.len())];
    let place = interview.form().place(spot).unwrap();
    let asked = interview.form().asked_at(spot).unwrap();
    match tape.pick(24) {
        0..=8 => Command::Answer {
            answer: some_answer(tape, &asked.kind),
            place,
        },
        9 => Command::Clear { place },
        10..=12 => Command::AddEntry { roster: place },
        13 => Command::RemoveEntry {
            roster: place,
            entry: u32::try_from(tape.pick(3)).unwrap(),
        },
        14 => Command::Note {
            place,
            note: ["", "a note"][tape.pick(2)].into(),
        },
        15 => Command::GoTo { place },
        16 => Command::Next,
        17 => Command::Back,
        18 | 19 => Command::Undo,
        20 => Command::Redo,
        21 => match tape.pick(4) {
            0 => Command::SpeakClientLanguage {
                language: Some(["ar", "en"][tape.pick(2)].into()),
            },
            1 => Command::ChooseLanguages {
                languages: vec![["ti", "so"][tape.pick(2)].into()],
            },
            2 => Command::Interpret {
                interpreting: Some(Interpreting::ALL[tape.pick(4)]),
            },
            _ => Command::Present {
                place,
                shown: [shown("sv", "sv"), shown("ti", ["ti", "sv"][tape.pick(2)])].into(),
            },
        },
        22 => match tape.pick(3) {
            0 => Command::Assess {
                flag: "flag0".into(),
                assessment: Assessment::Confirmed,
            },
            1 if tape.pick(2) == 0 => Command::Override {
                check: "check0".into(),
                entry: None,
                note: ["it is so", ""][tape.pick(2)].into(),
            },
            1 => Command::Disagree {
                text: "with this".into(),
            },
            _ => Command::ReadBack {
                language: "ar".into(),
            },
        },
        _ => match tape.pick(8) {
            7 => Command::Finish,
            _ => Command::Amend {
                answer: Some(some_answer(tape, &asked.kind)),
                place,
                reason: "typo".into(),
            },
        },
    }
}

/// Holds an interview of so many commands, and looks at it before and after each that was carried out.
fn hold(
    tape: &[u16],
    is_monotone: bool,
    mut look: impl FnMut(&Interview, &Command, &Interview),
) -> (Interview, Vec<Change>) {
    let (for_form, for_commands) = tape.split_at(tape.len() / 3);
    let form = form(&mut Tape::new(for_form, is_monotone));
    let mut tape = Tape::new(for_commands, is_monotone);
    let (mut interview, mut changes) = Interview::begin(form, beginning());
    while tape.rest.len() > 0 {
        let command = command(&mut tape, &interview);
        let before = interview.clone();
        match interview.apply(command.clone()) {
            Ok(of_command) => {
                changes.extend(of_command);
                look(&before, &command, &interview);
            }
            Err(_) => assert!(interview == before, "a refusal touches nothing"),
        }
    }
    (interview, changes)
}

fn tapes() -> impl Strategy<Value = Vec<u16>> {
    proptest::collection::vec(any::<u16>(), 0..300)
}

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
    for no in &proofs.always {
        assert_ne!(truth(*no), Truth::No, "{:?} {form:?}", plan.node(*no));
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
            let is_answer = matches!(
                command,
                Command::Answer { .. } | Command::Amend { .. } | Command::AddEntry { .. }
            );
            if is_answer {
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
