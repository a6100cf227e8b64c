//! Reading what was printed gives the same expression, for any expression.

use std::rc::Rc;

use proptest::prelude::*;

use super::*;
use crate::engine::answer::Silence;
use crate::engine::expr::parse_in;
use crate::engine::form::lower::{Known, load};
use crate::engine::form::{ConditionNo, ElementNo};
use crate::engine::time::PartialDate;

fn small_form() -> Form {
    let loaded = load(
        include_str!("../../../../tests/data/expr/form.toml"),
        &Known::default(),
    );
    assert_eq!(loaded.problems, []);
    loaded.form.unwrap()
}

fn question(id: &str) -> QuestionNo {
    thread_local!(static FORM: Form = small_form());
    FORM.with(|form| form.question_no(id).unwrap())
}

fn top(id: &str) -> Read {
    Read::Question(question(id))
}

fn field(field: u16) -> Read {
    Read::Field {
        roster: question("children"),
        field,
    }
}

fn some_of(n_options: u16) -> impl Strategy<Value = Vec<u16>> {
    proptest::collection::btree_set(0..n_options, 1..=usize::from(n_options))
        .prop_map(|set| set.into_iter().collect())
}

fn one_of(codes: &[&'static str]) -> impl Strategy<Value = Vec<Rc<str>>> + use<> {
    proptest::sample::subsequence(codes.to_vec(), 1..=codes.len())
        .prop_map(|codes| codes.into_iter().map(Rc::from).collect())
}

fn compare() -> impl Strategy<Value = Compare> {
    proptest::sample::select(vec![
        Compare::Equal,
        Compare::NotEqual,
        Compare::Less,
        Compare::AtMost,
        Compare::More,
        Compare::AtLeast,
    ])
}

fn known_day(inside: bool) -> BoxedStrategy<Day> {
    let mut days = vec![
        Day::InterviewDate,
        Day::Value(top("moved_on")),
        Day::PeriodEnd(top("stay"), End::From),
        Day::PeriodEnd(top("stay"), End::To),
    ];
    if inside {
        days.push(Day::Value(field(3)));
    }
    proptest::sample::select(days).boxed()
}

fn day(inside: bool) -> BoxedStrategy<Day> {
    let constant = (1000i16..=9999, 0u8..=12, 0u8..=28, any::<bool>()).prop_map(
        |(year, month, day, about)| {
            let month = Some(month).filter(|month| *month > 0);
            let day = Some(day).filter(|day| *day > 0 && month.is_some());
            // A whole month or year that a day is compared with is read as its first or its last day.
            let about = about || day.is_none();
            Day::Constant(PartialDate::new(year, month, day, about).unwrap())
        },
    );
    prop_oneof![known_day(inside), constant].boxed()
}

fn number(inside: bool) -> BoxedStrategy<Number> {
    let mut values = vec![
        Number::Value(top("months_paid")),
        Number::Value(top("rooms")),
        Number::Value(top("income")),
        Number::CountChosen(top("help")),
        Number::CountEntries {
            roster: question("children"),
            each: None,
        },
        Number::Sum {
            roster: question("children"),
            each: Box::new(Number::Value(field(0))),
        },
        Number::Sum {
            roster: question("children"),
            each: Box::new(Number::Minus(
                Box::new(Number::Days(Day::Value(field(3)), Day::InterviewDate)),
                Box::new(Number::CountChosen(field(2))),
            )),
        },
    ];
    if inside {
        values.extend([Number::Value(field(0)), Number::CountChosen(field(2))]);
    }
    let leaf = prop_oneof![
        (-1_000_000_000_000_000i64..=1_000_000_000_000_000).prop_map(Number::Constant),
        proptest::sample::select(values),
        (day(inside), day(inside)).prop_map(|(from, to)| Number::Days(from, to)),
        (day(inside), day(inside)).prop_map(|(from, to)| Number::Months(from, to)),
    ];
    leaf.prop_recursive(4, 12, 2, |inner| {
        let pair =
            (inner.clone(), inner).prop_map(|(left, right)| (Box::new(left), Box::new(right)));
        (any::<bool>(), pair).prop_map(|(plus, (left, right))| {
            if plus {
                Number::Plus(left, right)
            } else {
                Number::Minus(left, right)
            }
        })
    })
    .boxed()
}

fn leaf(inside: bool) -> BoxedStrategy<Expr> {
    let mut asked = vec![top("wish"), top("story"), top("children"), top("stay")];
    if inside {
        asked.extend([field(0), field(3)]);
    }
    let asked = proptest::sample::select(asked);
    let choices = prop_oneof![
        some_of(4).prop_map(|options| Expr::IsOneOf {
            read: top("wish"),
            options
        }),
        some_of(2).prop_map(|options| Expr::IsOneOf {
            read: top("told"),
            options
        }),
        some_of(4).prop_map(|options| Expr::HasOneOf {
            read: top("help"),
            options
        }),
        some_of(2).prop_map(move |options| {
            let read = if inside { field(1) } else { top("told") };
            Expr::IsOneOf { read, options }
        }),
        one_of(&["0180", "1480", "2480"]).prop_map(|codes| Expr::CodeIn {
            read: top("from_place"),
            codes
        }),
        one_of(&["ar", "ckb", "fa-AF"]).prop_map(|codes| Expr::CodeIn {
            read: top("speaks"),
            codes
        }),
        Just(Expr::SameCode {
            left: top("from_place"),
            right: top("to_place")
        }),
    ];
    let compared =
        (number(inside), compare(), number(inside)).prop_map(|(left, compare, right)| {
            Expr::Number {
                left,
                compare,
                right,
            }
        });
    let days = (known_day(inside), compare(), day(inside), any::<bool>()).prop_map(
        |(known, compare, other, swap)| {
            let (left, right) = if swap { (other, known) } else { (known, other) };
            Expr::Date {
                left,
                compare,
                right,
            }
        },
    );
    prop_oneof![
        Just(Expr::Condition(ConditionNo(0))),
        Just(Expr::Element(ElementNo(0))),
        choices,
        compared,
        days,
        asked.clone().prop_map(Expr::Answered),
        (asked, proptest::sample::select(&Silence::ALL[..]))
            .prop_map(|(read, silence)| Expr::Silent(read, silence)),
    ]
    .boxed()
}

fn nested(inside: bool) -> BoxedStrategy<Expr> {
    leaf(inside)
        .prop_recursive(5, 24, 4, move |inner| {
            prop_oneof![
                proptest::collection::vec(inner.clone(), 2..4).prop_map(Expr::And),
                proptest::collection::vec(inner.clone(), 2..4).prop_map(Expr::Or),
                inner.prop_map(|inner| Expr::Not(Box::new(inner))),
            ]
        })
        .boxed()
}

fn expr() -> BoxedStrategy<Expr> {
    let entries = (0..3, nested(true), number(false)).prop_map(|(which, each, right)| {
        let roster = question("children");
        let each = Box::new(each);
        match which {
            0 => Expr::Any { roster, each },
            1 => Expr::All { roster, each },
            _ => Expr::Number {
                left: Number::CountEntries {
                    roster,
                    each: Some(each),
                },
                compare: Compare::AtLeast,
                right,
            },
        }
    });
    prop_oneof![
        nested(false),
        (entries, nested(false)).prop_map(|(left, right)| Expr::And(vec![left, right]))
    ]
    .boxed()
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn reading_what_was_printed_gives_the_same_expression(expr in expr()) {
        let form = small_form();
        let printed = print(&expr, &form);
        prop_assert_eq!(parse_in(&printed, &form, None), Ok(expr), "{}", printed);
    }

    #[test]
    fn no_text_is_too_strange_to_be_read(text in "[ a-zåöA-Z0-9_().,\\[\\]\"'<>=!~+−-]{0,60}|\\PC*") {
        let form = small_form();
        if let Err(problems) = parse_in(&text, &form, None) {
            for problem in problems {
                prop_assert!(text.get(problem.span).is_some());
            }
        }
    }
}
