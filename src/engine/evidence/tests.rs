//! Evidence and needs, one rule at a time.
#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "tests fail by panicking"
)]

use crate::engine::answer::{Answer, Silence};
use crate::engine::evidence::{because, needs};
use crate::engine::expr::{Compare, Day, Expr, Number, Read, Truth};
use crate::engine::form::{EntryNo, Kind, QuestionNo, Spot, Weight};
use crate::engine::interview::Interview;
use crate::engine::interview::tests::sample::{
    Sample, add, answer, begin, choice, integer, yes_no,
};
use crate::engine::time::{Date, PartialDate};

/// Four yes-or-no questions: a, b, c, and d that is asked only if c is yes.
fn four() -> Sample {
    let mut sample = Sample::new();
    for id in ["a", "b", "c", "d"] {
        sample.ask(id, yes_no());
    }
    sample.only_if(QuestionNo(3), yes(2));
    sample
}

fn yes(question: u32) -> Expr {
    Sample::is(QuestionNo(question), &[0])
}

fn answered(sample: Sample, answers: &[(&str, &str)]) -> Interview {
    let mut interview = begin(sample);
    for (place, option) in answers {
        interview.apply(answer(place, choice(option))).unwrap();
    }
    interview
}

fn check_because(answers: &[(&str, &str)], expr: &Expr, expected: &[&str]) {
    let interview = answered(four(), answers);
    let places: Vec<_> = because(expr, &interview)
        .into_iter()
        .map(|spot| interview.form().place(spot).unwrap())
        .collect();
    assert_eq!(
        places,
        expected.iter().map(|it| (*it).into()).collect::<Vec<_>>()
    );
}

fn check_needs(answers: &[(&str, &str)], expr: &Expr, want: bool, expected: Option<&[u32]>) {
    let interview = answered(four(), answers);
    let expected = expected.map(|it| it.iter().copied().map(QuestionNo).collect());
    assert_eq!(needs(expr, want, &interview), expected);
}

#[test]
fn what_decides_alone_is_named_alone() {
    let both = Expr::And(vec![yes(0), yes(1)]);
    check_because(&[("a", "yes"), ("b", "yes")], &both, &["a", "b"]);
    check_because(&[("a", "yes"), ("b", "no")], &both, &["b"]);
    check_because(&[("a", "yes")], &both, &[]);
    let either = Expr::Or(vec![both.clone(), yes(2)]);
    let all = [("a", "yes"), ("b", "yes"), ("c", "yes")];
    check_because(&all, &either, &["c"]);
    check_because(&all, &Expr::Not(Box::new(both)), &["a", "b"]);
    check_because(
        &[("a", "no"), ("b", "no"), ("c", "no")],
        &either,
        &["a", "c"],
    );
}

#[test]
fn what_was_not_answered_is_no_evidence() {
    let unanswered = Expr::Not(Box::new(Expr::Answered(Read::Question(QuestionNo(1)))));
    check_because(
        &[("a", "yes")],
        &Expr::And(vec![yes(0), unanswered]),
        &["a"],
    );
}

#[test]
fn needs_name_the_questions_that_can_still_be_asked() {
    let both = Expr::And(vec![yes(0), yes(1)]);
    check_needs(&[], &both, true, Some(&[0, 1]));
    check_needs(&[("a", "yes")], &both, true, Some(&[1]));
    check_needs(&[("a", "yes"), ("b", "yes")], &both, true, Some(&[]));
    check_needs(&[("a", "no")], &both, true, None);
    check_needs(&[("a", "yes")], &both, false, Some(&[1]));
    check_needs(
        &[("a", "no")],
        &Expr::Or(vec![yes(0), yes(1)]),
        true,
        Some(&[1]),
    );
    check_needs(&[], &Expr::Or(vec![yes(0), yes(1)]), false, Some(&[0, 1]));
}

#[test]
fn a_question_that_is_not_asked_yet_needs_what_it_is_asked_for() {
    check_needs(&[], &yes(3), true, Some(&[2]));
    check_needs(&[("c", "yes")], &yes(3), true, Some(&[3]));
    check_needs(&[("c", "no")], &yes(3), true, None);
    check_needs(&[("c", "no")], &Expr::And(vec![yes(0), yes(3)]), true, None);
    check_needs(
        &[("c", "no")],
        &Expr::Or(vec![yes(0), yes(3)]),
        true,
        Some(&[0]),
    );
}

#[test]
fn a_question_answered_with_a_silence_is_needed_again() {
    let mut interview = begin(four());
    interview
        .apply(answer("a", Answer::Silence(Silence::DontKnow)))
        .unwrap();
    assert_eq!(
        needs(&yes(0), true, &interview),
        Some([QuestionNo(0)].into())
    );
}

#[test]
fn a_measure_is_forbidden_only_by_what_is_known() {
    let mut sample = four();
    for (id, unless) in [("call", Some(yes(1))), ("wait", None)] {
        sample.form.measures.push(crate::engine::form::Measure {
            id: id.into(),
            unless,
            sources: Vec::new(),
        });
    }
    let flag = sample.flag("grey", Weight::Grey, yes(0));
    flag.measures = vec!["call".into(), "wait".into()];
    let mut interview = begin(sample);
    let mut check = |place: &str, answered: Answer, expected: &[&str]| {
        interview.apply(answer(place, answered)).unwrap();
        let findings = interview.findings();
        assert_eq!(findings.flags[0].measures, findings.measures);
        let measures: Vec<_> = findings.measures.iter().map(|it| &**it).collect();
        assert_eq!(measures, expected, "{place}");
    };
    check("a", choice("yes"), &["call", "wait"]);
    check("b", Answer::Silence(Silence::DontKnow), &["call", "wait"]);
    check("b", choice("yes"), &["wait"]);
    check("b", choice("no"), &["call", "wait"]);
}

#[test]
fn a_weight_rests_on_answers_only_where_nothing_that_could_be_asked_keeps_it() {
    // Strong if a and b, context if b, grey if c, prohibited if d (asked if c is yes), else context.
    let because = |answers: &[(&str, &str)]| {
        let mut sample = four();
        sample.ask("e", yes_no());
        let flag = sample.flag("weighed", Weight::Context, yes(4));
        flag.weights = vec![
            (Weight::Strong, Expr::And(vec![yes(0), yes(1)])),
            (Weight::Context, yes(1)),
            (Weight::Grey, yes(2)),
            (Weight::Prohibited, yes(3)),
        ];
        let interview = answered(sample, &[&[("e", "yes")], answers].concat());
        let flag = interview.findings().flags.remove(0);
        let places = flag.weight_because.into_iter();
        let places = places.map(|spot| interview.form().place(spot).unwrap().to_string());
        (flag.weight, places.collect::<Vec<_>>().join(" "))
    };
    let of = |weight: Weight, places: &str| (weight, places.to_owned());
    // Grey is open, or strong is: what made the other one false keeps nothing.
    assert_eq!(because(&[("a", "no")]), of(Weight::Context, ""));
    assert_eq!(because(&[("c", "no")]), of(Weight::Context, ""));
    // A condition that would give the same weight is awaited by no one and explains nothing. What is not asked could give none.
    let known = [("a", "no"), ("c", "no")];
    assert_eq!(because(&known), of(Weight::Context, "a c"));
    let same = [("b", "no"), ("c", "no")];
    assert_eq!(because(&same), of(Weight::Context, "b c"));
    // What holds is the reason by itself.
    assert_eq!(because(&[("c", "yes")]), of(Weight::Grey, "c"));
    assert_eq!(because(&[("b", "yes")]), of(Weight::Context, "b"));
}

#[test]
fn an_element_with_one_condition_for_both_sides_waits_for_no_answer() {
    let mut sample = four();
    sample.element(Some(yes(0)), Some(yes(0)));
    sample.element(Some(yes(0)), Some(yes(1)));
    let needs = |interview: &Interview| -> Vec<usize> {
        let elements = interview.findings().elements.into_iter();
        elements.map(|element| element.needs.len()).collect()
    };
    assert_eq!(needs(&begin(sample)), [0, 2]);
}

#[test]
fn what_is_worth_asking_is_asked() {
    let mut sample = four();
    sample.form.questions[1].ask_if = Some(yes(2));
    sample.flag("grey", Weight::Grey, yes(0)).ask_next = vec![QuestionNo(1), QuestionNo(2)];
    let mut interview = begin(sample);
    interview.apply(answer("a", choice("yes"))).unwrap();
    let worth = |interview: &Interview| interview.findings().flags[0].ask_next.clone();
    // Whether the second question is asked is not known before the third is answered.
    assert_eq!(worth(&interview), [QuestionNo(2)]);
    interview.apply(answer("c", choice("yes"))).unwrap();
    assert_eq!(worth(&interview), [QuestionNo(1)]);
}

#[test]
fn a_flag_is_open_only_while_an_answer_could_raise_it() {
    let mut sample = four();
    sample.form.measures.push(crate::engine::form::Measure {
        unless: None,
        id: "appeal".into(),
        sources: Vec::new(),
    });
    sample.element(Some(yes(0)), Some(yes(1)));
    let flag = sample.flag("grey", Weight::Grey, Expr::And(vec![yes(0), yes(3)]));
    flag.weights = vec![(Weight::Prohibited, yes(1))];
    flag.ask_next = vec![QuestionNo(0), QuestionNo(1)];
    flag.measures = vec!["appeal".into()];
    sample.flag("policy", Weight::Policy, yes(0));
    sample.flag("mitigating", Weight::Mitigating, yes(0));
    sample.contradiction("both", Expr::And(vec![yes(0), yes(2)]));
    let mut interview = begin(sample);
    let open = interview.findings().open;
    assert_eq!(open[0].needs, [QuestionNo(0), QuestionNo(2)]);
    assert_eq!(open[1].needs, [QuestionNo(0)]);
    assert_eq!(
        interview.findings().elements[0].needs,
        [QuestionNo(0), QuestionNo(1)]
    );

    interview.apply(answer("c", choice("no"))).unwrap();
    assert!(
        interview
            .findings()
            .open
            .iter()
            .all(|open| &*open.id != "grey")
    );

    for place in ["c", "a", "d"] {
        interview.apply(answer(place, choice("yes"))).unwrap();
    }
    let findings = interview.findings();
    let ids: Vec<_> = findings.flags.iter().map(|flag| &*flag.id).collect();
    assert_eq!(ids, ["policy", "grey", "mitigating"]);
    assert_eq!(findings.flags[1].ask_next, [QuestionNo(1)]);
    assert_eq!(findings.measures, ["appeal".into()]);
    assert_eq!(findings.elements[0].truth, Truth::Yes);
    assert_eq!(
        findings.elements[0].because,
        [Spot::Question(QuestionNo(0))]
    );
    assert_eq!(findings.contradictions.len(), 1);

    interview.apply(answer("b", choice("yes"))).unwrap();
    let findings = interview.findings();
    assert_eq!(findings.highest(), Some(Weight::Prohibited));
    assert_eq!(findings.elements[0].truth, Truth::Unknown);
    assert!(findings.elements[0].because.is_empty());
}

const ROSTER: QuestionNo = QuestionNo(0);

fn family() -> Interview {
    let mut sample = Sample::new();
    sample.ask(
        "children",
        Kind::Roster {
            fields: vec![Sample::field("age", integer(None, None), None)],
        },
    );
    begin(sample)
}

fn age_below(limit: i64) -> Expr {
    let age = Number::Value(Read::Field {
        roster: ROSTER,
        field: 0,
    });
    Sample::number(age, Compare::Less, limit)
}

#[test]
fn one_entry_is_evidence_for_any_and_all_of_them_are_for_none() {
    let any = Expr::Any {
        roster: ROSTER,
        each: Box::new(age_below(7)),
    };
    let mut interview = family();
    assert_eq!(needs(&any, true, &interview), Some([ROSTER].into()));
    for age in [9, 3] {
        interview.apply(add("children")).unwrap();
        let entry = interview.entries(ROSTER).len();
        let place = format!("children/{entry}/age");
        interview
            .apply(answer(&place, Answer::Integer(age)))
            .unwrap();
    }
    let field = |entry| Spot::Field {
        roster: ROSTER,
        entry: EntryNo(entry),
        field: 0,
    };
    assert_eq!(because(&any, &interview), [field(2)]);
    let none = Expr::Any {
        roster: ROSTER,
        each: Box::new(age_below(1)),
    };
    assert_eq!(
        because(&none, &interview),
        [Spot::Question(ROSTER), field(1), field(2)]
    );
}

#[test]
fn a_count_with_unknown_entries_compares_by_its_bounds() {
    let count = |compare, n| {
        Sample::number(
            Number::CountEntries {
                roster: ROSTER,
                each: Some(Box::new(age_below(7))),
            },
            compare,
            n,
        )
    };
    let mut interview = family();
    interview.apply(add("children")).unwrap();
    interview.apply(add("children")).unwrap();
    interview
        .apply(answer("children/1/age", Answer::Integer(3)))
        .unwrap();
    let truth = |expr: &Expr| super::truth(interview.reading(), expr);
    assert_eq!(truth(&count(Compare::AtLeast, 1)), Truth::Yes);
    assert_eq!(truth(&count(Compare::AtLeast, 2)), Truth::Unknown);
    assert_eq!(truth(&count(Compare::More, 2)), Truth::No);
    let two = count(Compare::AtLeast, 2);
    assert_eq!(needs(&two, true, &interview), Some([ROSTER].into()));
}

#[test]
fn months_are_whole_and_partial_dates_leave_them_open() {
    let mut sample = Sample::new();
    sample.ask("born", Kind::Date);
    let mut interview = begin(sample);
    let mut check = |born: &str, compare, months: i64, expected| {
        let born = PartialDate::parse(born).unwrap();
        interview.apply(answer("born", Answer::Date(born))).unwrap();
        let between = Number::Months(
            Day::Value(Read::Question(QuestionNo(0))),
            Day::InterviewDate,
        );
        let expr = Sample::number(between, compare, months);
        assert_eq!(super::truth(interview.reading(), &expr), expected, "{born}");
    };
    // The interview is on 2026-11-20.
    check("2026-10-20", Compare::Equal, 1, Truth::Yes);
    check("2026-10-21", Compare::Equal, 0, Truth::Yes);
    check("2025-11-20", Compare::Equal, 12, Truth::Yes);
    check("2026-12-20", Compare::Equal, -1, Truth::Yes);
    check("2026-12-19", Compare::Equal, 0, Truth::Yes);
    check("1985", Compare::AtLeast, 18 * 12, Truth::Yes);
    check("2008", Compare::AtLeast, 18 * 12, Truth::Unknown);
    check("2009", Compare::AtLeast, 18 * 12, Truth::No);
    check("~2010", Compare::AtLeast, 18 * 12, Truth::No);
}

#[test]
fn months_agree_with_counting_them_one_by_one() {
    let mut sample = Sample::new();
    sample.ask("from", Kind::Date);
    sample.ask("to", Kind::Date);
    let mut interview = begin(sample);
    for (from_day, to_day) in [(1, 28), (28, 1), (15, 15), (28, 27)] {
        for offset in 0..30_i16 {
            let from = Date::new(2024, 3, from_day).unwrap();
            let (year, month) = (
                (2024 * 12 + 2 + offset) / 12,
                (2024 * 12 + 2 + offset) % 12 + 1,
            );
            let to = Date::new(year, u8::try_from(month).unwrap(), to_day).unwrap();
            if to < from {
                continue;
            }
            interview
                .apply(answer("from", Answer::Date(from.whole())))
                .unwrap();
            interview
                .apply(answer("to", Answer::Date(to.whole())))
                .unwrap();
            let value = |no| Day::Value(Read::Question(QuestionNo(no)));
            let expected = i64::from(offset) - i64::from(to_day < from_day);
            let expr = Sample::number(Number::Months(value(0), value(1)), Compare::Equal, expected);
            assert_eq!(
                super::truth(interview.reading(), &expr),
                Truth::Yes,
                "{from} {to}"
            );
        }
    }
}
