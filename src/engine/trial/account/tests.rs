//! Accounts of expressions, one kind at a time, and of forms that would be told without end.
#![expect(clippy::unwrap_used, reason = "tests fail by panicking")]

use std::rc::Rc;

use super::Account;
use crate::engine::answer::hold::hold;
use crate::engine::answer::{Answer, file};
use crate::engine::expr::{Compare, Day, Expr, Number, Read, Truth};
use crate::engine::form::lower::{Known, load};
use crate::engine::form::{Kind, QuestionNo};
use crate::engine::interview::Interview;
use crate::engine::interview::tests::sample::{
    Sample, add, answer, begin, beginning, choice, integer, yes_no,
};
use crate::engine::time::PartialDate;

fn yes(question: u32) -> Expr {
    Sample::is(QuestionNo(question), &[0])
}

/// Every line as one text: depth, sign, role, expression, what it came to, the places that it read.
fn told(interview: &Interview, expr: &Expr) -> Vec<String> {
    let mut account = Account::new(interview);
    account.expr(None, expr, None);
    let lines = account.into_lines();
    let write = |line: &super::Line| {
        let reads = line.reads.iter();
        let places: Vec<_> = reads
            .map(|spot| interview.form().place(*spot).unwrap())
            .collect();
        format!(
            "{} {} {}{}{} [{}]{}",
            line.depth,
            line.truth.map_or("-", Truth::word),
            line.role
                .as_deref()
                .map_or(String::new(), |role| format!("{role}: ")),
            line.text,
            line.comes_to
                .as_deref()
                .map_or(String::new(), |it| format!(" ({it})")),
            places.join(", "),
            if line.is_again { " again" } else { "" },
        )
    };
    lines.iter().map(write).collect()
}

#[test]
fn what_is_named_is_unfolded_once() {
    let mut sample = Sample::new();
    sample.ask("a", yes_no());
    sample.ask("b", yes_no());
    let both = sample.condition("both", Expr::And(vec![yes(0), yes(1)]));
    let wish = sample.element(Some(yes(1)), Some(Expr::Condition(both)));
    let mut interview = begin(sample);
    interview.apply(answer("a", choice("no"))).unwrap();
    let expr = Expr::Or(vec![
        Expr::Not(Box::new(Expr::Condition(both))),
        Expr::Element(wish),
        Expr::Not(Box::new(yes(0))),
    ]);
    assert_eq!(
        told(&interview, &expr),
        [
            "0 yes not both or element_0 or a != yes []",
            "1 yes not both []",
            "2 no both []",
            "3 no a == yes and b == yes []",
            "4 no a == yes [a]",
            "4 unknown b == yes [b]",
            "1 unknown element_0 []",
            "2 unknown when: b == yes [b]",
            "2 no not_when: both [] again",
            "1 yes a != yes [a]",
        ]
    );
}

#[test]
fn lists_are_told_of_entry_by_entry() {
    let mut sample = Sample::new();
    let age = Sample::field("age", integer(None, None), None);
    let children = sample.ask("children", Kind::Roster { fields: vec![age] });
    let young = || {
        let age = Number::Value(Read::Field {
            roster: children,
            field: 0,
        });
        Sample::number(age, Compare::Less, 7)
    };
    let mut interview = begin(sample);
    let any = Expr::Any {
        roster: children,
        each: Box::new(young()),
    };
    let count = Number::CountEntries {
        roster: children,
        each: Some(Box::new(young())),
    };
    let count = Sample::number(count, Compare::AtLeast, 2);
    // A list that nobody has said is complete has nothing to show.
    assert_eq!(
        told(&interview, &any),
        ["0 unknown any(children, age < 7) [children]"]
    );
    interview.apply(add("children")).unwrap();
    interview.apply(add("children")).unwrap();
    interview
        .apply(answer("children/1/age", Answer::Integer(4)))
        .unwrap();
    interview.apply(answer("children", Answer::Listed)).unwrap();
    assert_eq!(
        told(&interview, &any),
        [
            "0 yes any(children, age < 7) [children]",
            "1 yes children/1: age < 7 [children/1/age]",
            "1 unknown children/2: age < 7 [children/2/age]",
        ]
    );
    assert_eq!(
        told(&interview, &count),
        [
            "0 unknown count(children, age < 7) >= 2 (1 – 2 >= 2) [children]",
            "1 yes children/1: age < 7 [children/1/age]",
            "1 unknown children/2: age < 7 [children/2/age]",
        ]
    );
}

#[test]
fn a_comparison_says_what_its_sides_came_to_where_they_were_worked_out() {
    let mut sample = Sample::new();
    let from = sample.ask("moved_on", Kind::Date);
    let to = sample.ask("met_on", Kind::Date);
    let day = |question| Day::Value(Read::Question(question));
    let mut interview = begin(sample);
    let days = Sample::number(Number::Days(day(from), day(to)), Compare::AtMost, 7);
    let before = Expr::Date {
        left: day(to),
        compare: Compare::Less,
        right: day(from),
    };
    assert_eq!(
        told(&interview, &days),
        ["0 unknown days(moved_on, met_on) <= 7 (? <= 7) [moved_on, met_on]"]
    );
    for (place, date) in [("moved_on", "2026-10-01"), ("met_on", "2026-10")] {
        let date = Answer::Date(PartialDate::parse(date).unwrap());
        interview.apply(answer(place, date)).unwrap();
    }
    assert_eq!(
        told(&interview, &days),
        ["0 unknown days(moved_on, met_on) <= 7 (0 – 30 <= 7) [moved_on, met_on]"]
    );
    // Both sides stand there as they were answered.
    assert_eq!(
        told(&interview, &before),
        ["0 no met_on < moved_on [met_on, moved_on]"]
    );
}

#[test]
fn conditions_that_name_each_other_over_and_over_are_told_of_in_few_lines() {
    let mut sample = Sample::new();
    sample.ask("a", yes_no());
    let mut last = sample.condition("c0", yes(0));
    for nth in 1..20 {
        let many = vec![Expr::Condition(last); 50];
        last = sample.condition(&format!("c{nth}"), Expr::And(many));
    }
    let interview = begin(sample);
    let n_lines = told(&interview, &Expr::Condition(last)).len();
    assert!(n_lines < 300, "{n_lines}");
}

#[test]
fn a_value_of_each_entry_stands_at_the_questions_of_its_entry() {
    let form = include_str!("../../../../tests/data/entries/forms/entries.toml");
    let form = Rc::new(load(form, &Known::default()).form.unwrap());
    let answers = "[answers]\nkids = [{ born = 2015-01-10, came = 2025-01-10 }, { born = 2024-05-05, came = 2025-01-10 }]\n";
    let (answers, problems) = file::read(answers, &form, None);
    assert_eq!(problems, []);
    let (interview, _) = hold(&form, beginning(), Rc::default(), &answers);
    let at = |place: &str| {
        let found = interview.computed_at(form.spot(place).unwrap());
        let found = found.into_iter().map(|(_, worked)| worked.to_string());
        found.collect::<Vec<_>>()
    };
    assert_eq!(at("kids/1/came"), ["120"]);
    assert_eq!(at("kids/2/came"), ["8"]);
    assert!(at("kids/1/born").is_empty() && at("kids").is_empty());
}
