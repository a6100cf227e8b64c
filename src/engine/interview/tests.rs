//! What an interview does, command by command.
#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "tests fail by panicking"
)]

use std::rc::Rc;

use crate::engine::answer::{Answer, Silence};
use crate::engine::expr::{Compare, Expr, Number, Read, Truth};
use crate::engine::form::{Check, ConditionNo, EntryNo, Kind, QuestionNo, Spot, Weight};
use crate::engine::interview::{
    Assessment, Broken, Change, Codes, Command, Interpreting, Interview, Position, Refusal, Review,
    Shown,
};

pub(crate) mod plain;
pub(crate) mod properties;
pub(crate) mod sample;

use sample::{
    Sample, add, answer, begin, beginning, choice, clear, go_to, integer, remove, single, yes_no,
};

/// A form with a follow-up, a roster and everything that findings are made of.
pub(crate) fn small() -> Sample {
    let mut sample = Sample::new();
    let told = sample.ask("told", yes_no());
    let consequence = sample.ask("consequence", single(&["stopped", "nothing"]));
    sample.only_if(consequence, Sample::is(told, &[0]));
    let children = sample.ask(
        "children",
        Kind::Roster {
            fields: vec![
                Sample::field("age", integer(Some(0), Some(17)), None),
                Sample::field(
                    "left_school",
                    yes_no(),
                    Some(Sample::number(
                        Number::Value(Read::Field {
                            roster: QuestionNo(2),
                            field: 0,
                        }),
                        Compare::AtLeast,
                        6,
                    )),
                ),
            ],
        },
    );
    let story = sample.ask("story", Kind::Narrative);
    sample.require(story);
    sample.condition(
        "young",
        Expr::Any {
            roster: children,
            each: Box::new(Sample::number(
                Number::Value(Read::Field {
                    roster: children,
                    field: 0,
                }),
                Compare::Less,
                7,
            )),
        },
    );
    sample.flag(
        "required",
        Weight::Prohibited,
        Expr::And(vec![Sample::is(told, &[0]), Sample::is(consequence, &[0])]),
    );
    sample
}

const TOLD: Spot = Spot::Question(QuestionNo(0));
const CONSEQUENCE: Spot = Spot::Question(QuestionNo(1));
const CHILDREN: Spot = Spot::Question(QuestionNo(2));
const STORY: Spot = Spot::Question(QuestionNo(3));

fn field(entry: u32, field: u16) -> Spot {
    Spot::Field {
        roster: QuestionNo(2),
        entry: EntryNo(entry),
        field,
    }
}

#[test]
fn it_begins_at_the_first_relevant_question() {
    let (interview, changes) = Interview::begin(small().done(), beginning());
    assert_eq!(changes, [Change::Began(beginning())]);
    assert_eq!(interview.position(), Position::At(TOLD));
    assert_eq!(interview.route(), [TOLD, CHILDREN, STORY]);
    assert_eq!(interview.progress().number, 1);
    assert_eq!(interview.progress().total, 3);
    assert_eq!(interview.required_unanswered(), [STORY]);
}

#[test]
fn nobody_has_to_answer_whatever_a_hard_check_says() {
    let mut sample = Sample::new();
    let told = sample.ask("told", yes_no());
    let told = Read::Question(told);
    let silent = [Silence::DontKnow, Silence::Declined].map(|it| Expr::Silent(told, it));
    let no = Sample::is(QuestionNo(0), &[1]);
    sample.form.checks.push(Check {
        id: "must_answer".into(),
        when: Expr::Or(silent.into_iter().chain([no]).collect()),
        hard: true,
        roster: None,
        show_at: vec![told],
    });
    let mut interview = begin(sample);
    let refused = interview.apply(answer("told", choice("no")));
    assert!(matches!(refused, Err(Refusal::CheckFailed { .. })));
    for silence in [Silence::DontKnow, Silence::Declined] {
        let silence = Answer::Silence(silence);
        interview.apply(answer("told", silence.clone())).unwrap();
        assert_eq!(interview.answer(TOLD), Some(&silence));
    }
    // What somebody says is still refused, as long as the check did not fail before.
    interview.apply(answer("told", choice("yes"))).unwrap();
    assert!(interview.apply(answer("told", choice("no"))).is_err());
}

#[test]
fn a_follow_up_comes_goes_and_comes_back_with_its_answer() {
    let mut interview = begin(small());
    assert_eq!(interview.relevance(CONSEQUENCE), Truth::Unknown);
    assert_eq!(
        interview.apply(answer("consequence", choice("stopped"))),
        Err(Refusal::NotRelevant {
            place: "consequence".into()
        })
    );
    interview.apply(answer("told", choice("yes"))).unwrap();
    interview
        .apply(answer("consequence", choice("stopped")))
        .unwrap();
    assert_eq!(interview.findings().highest(), Some(Weight::Prohibited));
    assert_eq!(interview.findings().flags[0].because, [TOLD, CONSEQUENCE]);

    let no = answer("told", choice("no"));
    assert_eq!(interview.put_aside_by(&no), [CONSEQUENCE]);
    interview.apply(no).unwrap();
    assert_eq!(interview.put_aside(), [CONSEQUENCE]);
    assert_eq!(interview.answer(CONSEQUENCE), Some(&choice("stopped")));
    assert!(interview.findings().flags.is_empty());
    assert_eq!(interview.progress().sections[0].answered, 1);

    interview.apply(answer("told", choice("yes"))).unwrap();
    assert!(interview.put_aside().is_empty());
    assert_eq!(interview.findings().flags.len(), 1);
}

#[test]
fn entries_keep_their_numbers_and_their_answers() {
    let mut interview = begin(small());
    interview.apply(add("children")).unwrap();
    assert_eq!(interview.answer(CHILDREN), Some(&Answer::Listed));
    interview.apply(add("children")).unwrap();
    interview
        .apply(answer("children/2/age", Answer::Integer(9)))
        .unwrap();
    assert_eq!(
        interview.route(),
        [TOLD, CHILDREN, field(1, 0), field(2, 0), field(2, 1), STORY]
    );
    assert_eq!(interview.condition(ConditionNo(0)), Truth::Unknown);
    interview
        .apply(answer("children/1/age", Answer::Integer(3)))
        .unwrap();
    assert_eq!(interview.condition(ConditionNo(0)), Truth::Yes);
    interview.apply(remove("children", 1)).unwrap();
    assert_eq!(interview.entries(QuestionNo(2)), [EntryNo(2)]);
    assert_eq!(interview.condition(ConditionNo(0)), Truth::No);
    assert!(interview.put_aside().is_empty());
    assert_eq!(
        interview.apply(answer("children/1/age", Answer::Integer(4))),
        Err(Refusal::NoSuchEntry)
    );
    assert_eq!(
        interview.apply(answer("children", Answer::Silence(Silence::Declined))),
        Err(Refusal::WrongKind {
            place: "children".into()
        })
    );
    interview.apply(Command::Undo).unwrap();
    assert_eq!(interview.answer(field(1, 0)), Some(&Answer::Integer(3)));
    assert_eq!(interview.condition(ConditionNo(0)), Truth::Yes);
    interview.apply(Command::Redo).unwrap();
    let changes = interview.apply(add("children")).unwrap();
    assert_eq!(
        changes,
        [Change::EntryAdded {
            roster: "children".into(),
            entry: 3
        }]
    );
}

#[test]
fn taking_the_last_entry_away_does_not_say_that_there_are_none() {
    let mut interview = begin(small());
    interview.apply(add("children")).unwrap();
    interview.apply(go_to("children/1/age")).unwrap();
    interview.apply(remove("children", 1)).unwrap();
    assert_eq!(interview.answer(CHILDREN), None);
    assert_eq!(interview.position(), Position::At(CHILDREN));
    assert_eq!(interview.condition(ConditionNo(0)), Truth::Unknown);
    interview.apply(answer("children", Answer::Listed)).unwrap();
    assert_eq!(interview.condition(ConditionNo(0)), Truth::No);
}

#[test]
fn going_through_reaches_the_review_and_comes_back() {
    let mut interview = begin(small());
    assert_eq!(interview.apply(Command::Back), Err(Refusal::AtStart));
    interview.apply(add("children")).unwrap();
    for expected in [CHILDREN, field(1, 0), STORY] {
        interview.apply(Command::Next).unwrap();
        assert_eq!(interview.position(), Position::At(expected));
    }
    interview.apply(Command::Next).unwrap();
    assert_eq!(interview.position(), Position::Review);
    assert_eq!(interview.apply(Command::Next), Err(Refusal::AtEnd));
    for expected in [STORY, field(1, 0), CHILDREN, TOLD] {
        interview.apply(Command::Back).unwrap();
        assert_eq!(interview.position(), Position::At(expected));
    }
    assert_eq!(
        interview.apply(go_to("consequence")),
        Err(Refusal::NotRelevant {
            place: "consequence".into()
        })
    );
    interview.apply(go_to("")).unwrap();
    assert_eq!(interview.position(), Position::Review);
}

#[test]
fn a_spot_that_is_no_longer_asked_can_still_be_left() {
    let mut interview = begin(small());
    interview.apply(answer("told", choice("yes"))).unwrap();
    interview.apply(go_to("consequence")).unwrap();
    interview.apply(answer("told", choice("no"))).unwrap();
    assert_eq!(interview.position(), Position::At(CONSEQUENCE));
    assert_eq!(interview.next_after(CONSEQUENCE), Some(CHILDREN));
    assert_eq!(interview.before(CONSEQUENCE), Some(TOLD));
}

#[test]
fn undo_goes_where_something_was_undone() {
    let mut interview = begin(small());
    assert_eq!(interview.apply(Command::Undo), Err(Refusal::NothingToUndo));
    interview.apply(answer("told", choice("yes"))).unwrap();
    interview.apply(go_to("story")).unwrap();
    interview
        .apply(Command::Note {
            place: "story".into(),
            note: "slow".into(),
        })
        .unwrap();
    interview.apply(Command::Undo).unwrap();
    assert_eq!(interview.note(STORY), "");
    interview.apply(Command::Undo).unwrap();
    assert_eq!(interview.position(), Position::At(TOLD));
    assert_eq!(interview.answer(TOLD), None);
    assert!(!interview.can_undo() && interview.can_redo());
    interview.apply(Command::Redo).unwrap();
    assert_eq!(interview.answer(TOLD), Some(&choice("yes")));
    interview.apply(answer("told", choice("no"))).unwrap();
    assert_eq!(interview.apply(Command::Redo), Err(Refusal::NothingToRedo));
}

#[test]
fn after_finishing_only_amendments_with_a_reason_change_anything() {
    let mut interview = begin(small());
    let amend = |reason: &str| Command::Amend {
        place: "told".into(),
        answer: Some(choice("no")),
        reason: reason.into(),
    };
    assert_eq!(interview.apply(amend("typo")), Err(Refusal::NotFinished));
    interview.apply(answer("told", choice("yes"))).unwrap();
    interview.apply(Command::Finish).unwrap();
    for refused in [
        Command::Finish,
        Command::Next,
        Command::Undo,
        clear("told"),
        Command::Disagree { text: "x".into() },
    ] {
        assert_eq!(interview.apply(refused), Err(Refusal::AlreadyFinished));
    }
    assert_eq!(interview.apply(amend("  ")), Err(Refusal::ReasonMissing));
    assert!(!interview.changed_since_finish());
    interview.apply(amend("typo")).unwrap();
    assert_eq!(interview.answer(TOLD), Some(&choice("no")));
    assert_eq!(interview.amendments()[0].before, Some(choice("yes")));
    assert!(interview.changed_since_finish());
}

#[test]
fn flags_are_assessed_and_set_aside_with_a_reason() {
    let mut interview = begin(small());
    let assess = |flag: &str, assessment| Command::Assess {
        flag: flag.into(),
        assessment,
    };
    let aside = |reason: &str| Assessment::SetAside {
        reason: reason.into(),
    };
    assert_eq!(
        interview.apply(assess("other", Assessment::Confirmed)),
        Err(Refusal::NoSuchFlag)
    );
    assert_eq!(
        interview.apply(assess("required", aside(" "))),
        Err(Refusal::ReasonMissing)
    );
    interview
        .apply(assess("required", aside("documents")))
        .unwrap();
    assert_eq!(interview.assessment("required"), &aside("documents"));
    interview.apply(Command::Undo).unwrap();
    assert_eq!(interview.assessment("required"), &Assessment::Open);
}

#[test]
fn an_answer_remembers_the_language_it_was_given_in() {
    let mut interview = begin(small());
    let speak = |language: &str| Command::SpeakClientLanguage {
        language: Some(language.into()),
    };
    interview.apply(speak("ar")).unwrap();
    interview.apply(answer("told", choice("yes"))).unwrap();
    interview.apply(speak("en")).unwrap();
    assert_eq!(interview.asked_in(TOLD), Some("ar"));
    assert_eq!(interview.client_language(), Some("en"));
    let spoken: Vec<&str> = interview
        .languages_spoken()
        .iter()
        .map(|it| &**it)
        .collect();
    assert_eq!(spoken, ["ar", "en"]);
    assert!(interview.apply(speak("en")).unwrap().is_empty());
}

#[test]
fn an_answer_remembers_how_its_question_stood_there() {
    let mut interview = begin(small());
    let shown = |version: &str| -> Rc<[Shown]> {
        [Shown {
            language: "ti".into(),
            text_in: "sv".into(),
            version: version.into(),
            review: Review::Source,
            own: false,
        }]
        .into()
    };
    let present = |version: &str| Command::Present {
        place: "told".into(),
        shown: shown(version),
    };
    let interpret = |interpreting| Command::Interpret {
        interpreting: Some(interpreting),
    };
    let asked = |interview: &Interview| {
        let asking = interview.asking(TOLD).unwrap();
        (asking.shown[0].version.to_string(), asking.interpreting)
    };
    interview.apply(interpret(Interpreting::Phone)).unwrap();
    interview.apply(present("1")).unwrap();
    assert!(interview.apply(present("1")).unwrap().is_empty());
    interview.apply(answer("told", choice("yes"))).unwrap();
    assert_eq!(asked(&interview), ("1".into(), Some(Interpreting::Phone)));
    interview.apply(interpret(Interpreting::OnSite)).unwrap();
    interview.apply(present("2")).unwrap();
    assert_eq!(asked(&interview), ("1".into(), Some(Interpreting::Phone)));
    interview.apply(answer("told", choice("no"))).unwrap();
    assert_eq!(asked(&interview), ("2".into(), Some(Interpreting::OnSite)));
    interview.apply(Command::Undo).unwrap();
    assert_eq!(asked(&interview), ("1".into(), Some(Interpreting::Phone)));
}

#[test]
fn languages_are_chosen_in_an_order_and_the_spoken_one_stays() {
    let mut interview = begin(small());
    let choose = |languages: &[&str]| Command::ChooseLanguages {
        languages: languages.iter().map(|it| Rc::from(*it)).collect(),
    };
    interview.apply(choose(&["ti", "so", "ti"])).unwrap();
    assert_eq!(interview.languages_spoken(), ["ti", "so"].map(Rc::from));
    interview
        .apply(Command::SpeakClientLanguage {
            language: Some("so".into()),
        })
        .unwrap();
    interview.apply(choose(&["ar"])).unwrap();
    assert_eq!(interview.languages_spoken(), ["ar", "so"].map(Rc::from));
    assert!(interview.apply(choose(&["ar", "so"])).unwrap().is_empty());
}

#[test]
fn answers_are_checked_against_what_was_asked() {
    let mut sample = Sample::new();
    sample.ask(
        "several",
        Kind::Multiple {
            options: ["a", "b", "c", "none"].map(Rc::from).to_vec(),
            exclusive: vec![false, false, false, true],
            min: Some(2),
            max: Some(2),
        },
    );
    sample.ask("age", integer(Some(0), Some(17)));
    sample.ask("text", Kind::Text);
    sample.ask("home", Kind::Municipality);
    sample.ask("country", Kind::Country);
    sample.ask(
        "pay",
        Kind::Money {
            min: Some(0),
            max: None,
        },
    );
    let codes = Codes {
        municipalities: ["0180".into()].into(),
        countries: ["SE".into(), "SY".into()].into(),
    };
    let mut interview = begin(sample).with_codes(Rc::new(codes));
    let mut check = |place: &str, given: Answer, expected: Result<Answer, Refusal>| {
        let outcome = interview.apply(answer(place, given));
        let kept = outcome.map(|_| {
            let spot = interview.form().spot(place).unwrap();
            interview.answer(spot).unwrap().clone()
        });
        assert_eq!(kept, expected, "{place}");
    };
    let several = |options: &[&str]| {
        Answer::Choices(options.iter().map(|option| Rc::from(*option)).collect())
    };
    check(
        "several",
        several(&["b", "a", "b"]),
        Ok(several(&["a", "b"])),
    );
    check("several", several(&["none"]), Ok(several(&["none"])));
    check(
        "several",
        several(&["a", "none"]),
        Err(Refusal::ExclusiveOption {
            option: "none".into(),
        }),
    );
    check(
        "several",
        several(&["a"]),
        Err(Refusal::TooFewChosen { min: 2 }),
    );
    check(
        "several",
        several(&[]),
        Err(Refusal::TooFewChosen { min: 2 }),
    );
    check(
        "several",
        several(&["a", "b", "c"]),
        Err(Refusal::TooManyChosen { max: 2 }),
    );
    check(
        "several",
        several(&["d"]),
        Err(Refusal::NoSuchOption { option: "d".into() }),
    );
    check(
        "age",
        Answer::Integer(18),
        Err(Refusal::OutOfRange {
            min: Some(0),
            max: Some(17_000),
        }),
    );
    check(
        "age",
        Answer::Date(crate::engine::time::PartialDate::parse("2026").unwrap()),
        Err(Refusal::WrongKind {
            place: "age".into(),
        }),
    );
    check(
        "age",
        Answer::Silence(Silence::DontKnow),
        Ok(Answer::Silence(Silence::DontKnow)),
    );
    check(
        "text",
        Answer::Text(" \n".into()),
        Err(Refusal::EmptyAnswer),
    );
    check(
        "home",
        Answer::Code("0180".into()),
        Ok(Answer::Code("0180".into())),
    );
    check(
        "home",
        Answer::Code("0181".into()),
        Err(Refusal::UnknownCode {
            code: "0181".into(),
        }),
    );
    check(
        "country",
        Answer::Code("sy".into()),
        Ok(Answer::Code("SY".into())),
    );
    check(
        "country",
        Answer::Code("XX".into()),
        Err(Refusal::UnknownCode { code: "XX".into() }),
    );
    check(
        "pay",
        Answer::Money(-1),
        Err(Refusal::OutOfRange {
            min: Some(0),
            max: None,
        }),
    );
    check(
        "nowhere",
        Answer::Integer(1),
        Err(Refusal::NoSuchPlace {
            place: "nowhere".into(),
        }),
    );
}

#[test]
fn a_replay_with_places_that_the_form_lacks_counts_them() {
    let strange = [
        Change::Began(beginning()),
        Change::Undone,
        Change::Answered {
            place: "gone".into(),
            answer: Some(choice("yes")),
            before: None,
            client_language: None,
        },
        Change::Undone,
        Change::EntryAdded {
            roster: "told".into(),
            entry: 1,
        },
        Change::EntryRemoved {
            roster: "children".into(),
            entry: 7,
        },
        Change::EntryAdded {
            roster: "children".into(),
            entry: u32::MAX,
        },
        Change::Moved {
            to: "children/3/what".into(),
        },
    ];
    let interview = Interview::replay(small().done(), strange).unwrap();
    assert_eq!(interview.n_unplaced(), 5);
    assert_eq!(
        Interview::replay(small().done(), [Change::Undone]).err(),
        Some(Broken::NoBeginning)
    );
    let mut other = beginning();
    other.form = "other".into();
    assert!(matches!(
        Interview::replay(small().done(), [Change::Began(other)]),
        Err(Broken::OtherForm { .. })
    ));
}

#[test]
fn a_chain_of_twenty_thousand_is_walked_without_recursion() {
    let mut sample = Sample::new();
    let mut last = sample.ask("q0", yes_no());
    sample.condition("c0", Sample::is(last, &[0]));
    for idx in 1..20_000_u32 {
        let question = sample.ask(&format!("q{idx}"), yes_no());
        sample.only_if(question, Sample::is(last, &[0]));
        sample.condition(
            &format!("c{idx}"),
            Expr::And(vec![
                Expr::Condition(ConditionNo(idx - 1)),
                Sample::is(question, &[0]),
            ]),
        );
        last = question;
    }
    sample.flag("end", Weight::Grey, Expr::Condition(ConditionNo(19_999)));
    let mut interview = begin(sample);
    assert_eq!(interview.findings().open[0].needs, [QuestionNo(0)]);
    for idx in 0..20_000 {
        interview
            .apply(answer(&format!("q{idx}"), choice("yes")))
            .unwrap();
    }
    assert_eq!(interview.findings().flags[0].because.len(), 20_000);
    assert_eq!(interview.progress().total, 20_000);
    let no = answer("q0", choice("no"));
    assert_eq!(interview.put_aside_by(&no).len(), 19_999);
    interview.apply(no).unwrap();
    assert_eq!(interview.route().len(), 1);
    assert!(interview.findings().flags.is_empty());
}
