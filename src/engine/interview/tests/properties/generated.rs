//! Forms, commands and answers that are drawn from a tape, and interviews that are held of them.

use std::rc::Rc;

use proptest::prelude::*;

use super::super::sample::{Sample, beginning, integer, single, yes_no};
use crate::engine::answer::{Answer, Silence};
use crate::engine::expr::{Compare, Day, End, Expr, Number, Read, Unit};
use crate::engine::form::{
    Check, ConditionNo, ElementNo, Form, Kind, Proposal, Question, QuestionNo, Spot, Weight, Worth,
};
use crate::engine::interview::{
    Assessment, Change, Command, Interpreting, Interview, Review, Shown,
};
use crate::engine::time::PartialDate;

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
            7 | 8 => return Expr::Silent(read, Silence::ALL[tape.pick(Silence::ALL.len())]),
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
            let count = [Number::Days, Number::Months][tape.pick(2)];
            let count = count(Day::Value(read), day(tape));
            number(tape, count)
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
                // What any says and what a count says of the same entries hang together.
                each if tape.pick(4) == 0 => {
                    let any = Expr::Any {
                        roster,
                        each: each.clone(),
                    };
                    let each = Some(each);
                    let counted = number(tape, Number::CountEntries { roster, each });
                    match tape.pick(3) {
                        0 => Expr::And(vec![any, counted]),
                        1 => Expr::And(vec![Expr::Not(Box::new(any)), counted]),
                        _ => Expr::Or(vec![any, counted]),
                    }
                }
                each if tape.pick(3) == 0 => number(
                    tape,
                    Number::CountEntries {
                        roster,
                        each: Some(each),
                    },
                ),
                _ => match integer {
                    Some(field) if tape.pick(2) == 0 => {
                        let field = u16::try_from(field).unwrap();
                        let each = Box::new(summed(tape, roster, field));
                        number(tape, Number::Sum { roster, each })
                    }
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

/// What a sum adds up: a field, or what is worked out of it.
fn summed(tape: &mut Tape<'_>, roster: QuestionNo, field: u16) -> Number {
    let value = Box::new(Number::Value(Read::Field { roster, field }));
    let constant = Box::new(Number::Constant(2000));
    match tape.pick(4) {
        0 => Number::Plus(value, constant),
        1 => Number::Minus(constant, value),
        _ => *value,
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

pub(super) fn some_answer(tape: &mut Tape<'_>, kind: &Kind) -> Answer {
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
pub(super) fn spots(interview: &Interview) -> Vec<Spot> {
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
pub(super) fn hold(
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

pub(super) fn tapes() -> impl Strategy<Value = Vec<u16>> {
    proptest::collection::vec(any::<u16>(), 0..300)
}
