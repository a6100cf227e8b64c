//! What a seed draws, what a scenario's file may say, and what the person says to whom.
#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "tests fail by panicking"
)]

use std::collections::BTreeSet;
use std::rc::Rc;

use proptest::prelude::*;

use super::play::{Said, Spoken, says};
use super::{Asked, Drawn, MarkedBy, Mood, Scenario, Told, Way, source};
use crate::engine::answer::{Answer, Silence};
use crate::engine::form::lower::{Known, load};
use crate::engine::form::problem::{Problem, ProblemKind};
use crate::engine::form::{Form, Weight};
use crate::engine::interview::tests::sample::beginning;
use crate::engine::interview::{Change, Command, Interview, Refusal};
use crate::engine::practice::Practised;
use crate::engine::trial::judge;

const FORM: &str = r#"
[form]
id = "sample"
version = "1.0.0"

[[section]]
id = "move"

[[section.question]]
id = "wish"
type = "single"
options = ["own", "agreed", "pressured"]

[[section.question]]
id = "told"
type = "yes_no"

[[section.question]]
id = "rents_paid"
type = "integer"

[[section.question]]
id = "fear"
type = "single"
options = ["yes", "no"]

[[section.question]]
id = "children"
type = "roster"
  [[section.question.each]]
  id = "age"
  type = "integer"

[[section]]
id = "after"

[[section.question]]
id = "home"
type = "yes_no"

[[flag]]
id = "pushed"
weight = "prohibited"
when = "wish == pressured and told == yes"
sources = ["a"]

[[flag]]
id = "rents"
weight = "grey"
when = "rents_paid > 1"
sources = ["a"]
"#;

const SCENARIO: &str = r#"
form = "sample"
date = 2026-11-20
level = "easy"
minutes = 20
client_language = "ar"
goals = ["wish_first"]
discuss = ["written_decision"]

[[variation]]
words = { name = "Samira" }
[[variation]]
words = { name = "Huda" }
facts = { rents_paid = 3, children = [{ age = 4 }] }

[facts]
wish = "pressured"
told = "yes"
rents_paid = 2
fear = { declined = true }
children = [{ age = 7 }, { age = 9 }]

[expect]
flags = { pushed = "prohibited", rents = "grey" }
highest = "prohibited"

[[reply]]
to = "wish"
told = "again"
leading = "own"
[[reply]]
to = "told"
told = "gently"
hurried = "no"
[[reply]]
to = "rents_paid"
leading = 1
[[reply]]
to = "fear"
told = "never"

[[contradiction]]
between = ["wish", "told"]
"#;

pub(crate) fn form() -> Rc<Form> {
    let loaded = load(FORM, &Known::default());
    assert_eq!(loaded.problems, []);
    Rc::new(loaded.form.unwrap())
}

pub(crate) fn scenario() -> Scenario {
    let (scenario, problems) = source::read("fore_natten", SCENARIO, &form(), None);
    assert_eq!(problems, []);
    scenario.unwrap()
}

/// Draws one with this mood.
fn in_mood(scenario: &Scenario, mood: Mood) -> Drawn {
    (0..1000)
        .map(|seed| scenario.drawn(seed))
        .find(|it| it.mood == mood)
        .unwrap()
}

fn asked(place: &str, way: Way) -> Asked {
    Asked {
        place: place.into(),
        way,
    }
}

/// What is said to each of some askings about one place: the attribute, or `-` for the truth.
fn heard(place: &str, mood: Mood, ways: &[Way]) -> Vec<&'static str> {
    let scenario = scenario();
    let drawn = in_mood(&scenario, mood);
    let all: Vec<_> = ways.iter().map(|way| asked(place, *way)).collect();
    let said = (0..all.len()).map(|nth| says(&scenario, &drawn, &all[..nth], &all[nth]));
    said.map(|said| match said.words {
        Spoken::Text { attribute, .. } => attribute.unwrap_or("-"),
        Spoken::OfForm => "form",
    })
    .collect()
}

#[test]
fn a_seed_draws_the_same_and_seeds_draw_everything() {
    let scenario = scenario();
    let mut faces = BTreeSet::new();
    for seed in 0..200 {
        let drawn = scenario.drawn(seed);
        let again = scenario.drawn(seed);
        let face = |it: &Drawn| (it.variation.words.clone(), it.mood.word(), it.other_opening);
        assert_eq!(face(&drawn), face(&again));
        faces.insert(face(&drawn));
    }
    assert_eq!(faces.len(), 2 * 3 * 2);
    // For ever: a seed in a transcript has to bring back who was played.
    let drawn: Vec<_> = (0..4).map(|seed| scenario.drawn(seed)).collect();
    let faces = drawn.iter().map(|it| {
        let name = &*it.variation.words[0].1;
        (name, it.mood.word(), it.other_opening)
    });
    let expected = [
        ("Huda", "calm", false),
        ("Huda", "tired", true),
        ("Samira", "upset", false),
        ("Huda", "calm", false),
    ];
    assert_eq!(faces.collect::<Vec<_>>(), expected);
}

#[test]
fn a_variation_has_its_own_facts_and_a_list_of_its_own() {
    let scenario = scenario();
    let [one, other] = scenario.variations.as_slice() else {
        unreachable!("two variations")
    };
    assert_eq!(one.fact("rents_paid"), Some(&Answer::Integer(2)));
    assert_eq!(other.fact("rents_paid"), Some(&Answer::Integer(3)));
    assert_eq!(one.fact("children/2/age"), Some(&Answer::Integer(9)));
    assert_eq!(other.fact("children/2/age"), None);
    assert_eq!(other.facts.entries, [("children".into(), 1)]);
    assert_eq!(other.fact("wish"), one.fact("wish"));
    let places: Vec<_> = scenario.places(&form(), other);
    let places: Vec<&str> = places.iter().map(|it| &**it).collect();
    assert_eq!(
        places,
        [
            "wish",
            "told",
            "rents_paid",
            "fear",
            "children",
            "children/1/age"
        ]
    );
}

#[test]
fn what_is_expected_follows_in_every_variation() {
    let (scenario, form) = (scenario(), form());
    for trial in scenario.trials() {
        let (interview, misplaced) =
            crate::engine::answer::hold::hold(&form, beginning(), Rc::default(), &trial.answers);
        assert_eq!(judge(&trial, &interview, &misplaced, &BTreeSet::new()), []);
    }
    assert_eq!(scenario.expected.flags[0].weight, Weight::Prohibited);
}

#[test]
fn a_wrong_file_is_told_of_line_by_line() {
    let wrong = SCENARIO
        .replace("level = \"easy\"", "level = \"esay\"")
        .replace("minutes = 20", "minutes = 0")
        .replace("words = { name = \"Huda\" }", "words = {}")
        .replace("to = \"told\"", "to = \"tolld\"")
        .replace("told = \"gently\"", "told = \"kindly\"")
        .replace("leading = 1", "leading = \"one\"")
        .replace("fear = { declined = true }", "fear = \"no\"")
        .replace("client_language = \"ar\"", "client_language = \"a r\"")
        .replace("rents = \"grey\"", "rent = \"grey\"")
        .replace("between = [\"wish\", \"told\"]", "between = [\"wish\"]");
    let (scenario, problems) = source::read("x", &wrong, &form(), None);
    assert!(scenario.is_none());
    let found: Vec<_> = problems
        .iter()
        .map(|it| {
            let line = wrong[..it.span.start].lines().count();
            let nearest = it.kind.nearest().unwrap_or("-");
            format!("{line}: {} ({nearest})", it.kind.message())
        })
        .collect();
    let expected = [
        "4: problem-unknown-word (easy)",
        "5: problem-out-of-range (-)",
        "6: problem-unknown-code (-)",
        "11: problem-word-missing (-)",
        "24: problem-unknown-thing (rents)",
        "32: problem-unknown-thing (told)",
        "33: problem-unknown-word (-)",
        "37: problem-wrong-shape (-)",
        "40: problem-not-silent (-)",
        "43: problem-not-between-two (-)",
    ];
    assert_eq!(found, expected);
    let (scenario, problems) = source::read("x", "form = \"sample\"\n", &form(), None);
    assert!(scenario.is_none());
    let missing = problems
        .iter()
        .filter(|it| matches!(it.kind, ProblemKind::MissingKey { .. }));
    assert_eq!(missing.count(), 9);
}

/// What is expected holds in every variation, so it can name no entry that one of them does not have.
#[test]
fn what_is_expected_names_entries_that_every_variation_has() {
    for (expected, said) in [
        ("asked = [\"children/1/age\"]", None),
        (
            "not_asked = [\"children/2/age\"]",
            Some("children/2/age: children/1/age"),
        ),
        (
            "not_asked = [\"children/9/age\"]",
            Some("children/9/age: children/1/age"),
        ),
        (
            "refused = [\"children/0/age\"]",
            Some("children/0/age: children/1/age"),
        ),
        ("computed = { \"children/1/next_age\" = \"8\" }", None),
        (
            "computed = { \"children/2/next_age\" = \"?\" }",
            Some("children/2/next_age: children/1/next_age"),
        ),
    ] {
        let form = format!(
            "{FORM}\n[[computed]]\nid = \"next_age\"\nroster = \"children\"\nvalue = \"age + 1\"\nshow_at = [\"age\"]\n"
        );
        let loaded = load(&form, &Known::default());
        let text = SCENARIO.replace("highest =", &format!("{expected}\nhighest ="));
        let (_, problems) = source::read("x", &text, &loaded.form.unwrap(), None);
        let found: Vec<_> = problems
            .iter()
            .map(|it| {
                let name = &text[it.span.clone()];
                let nearest = it.kind.nearest().unwrap_or("-");
                format!("{}: {nearest}", name.trim_matches('"'))
            })
            .collect();
        assert_eq!(found, Vec::from_iter(said), "{expected}");
        // A scenario has facts, and no case with answers.
        let of_scenario = ("thing", "entry-of-scenario".to_owned());
        let is_of_scenario = |it: &Problem| it.kind.arguments().contains(&of_scenario);
        assert!(problems.iter().all(is_of_scenario), "{problems:?}");
    }
}

#[test]
fn who_asks_openly_is_told_and_who_hurries_or_leads_gets_less() {
    use Way::{Hurried, Leading, Open};
    let table: &[(&str, Mood, &[Way], &[&str])] = &[
        (
            "wish",
            Mood::Calm,
            &[Open, Open, Open],
            &["first", "-", "-"],
        ),
        (
            "wish",
            Mood::Upset,
            &[Open, Open, Open],
            &["first", "first", "-"],
        ),
        (
            "wish",
            Mood::Calm,
            &[Leading, Open, Open],
            &["leading", "first", "-"],
        ),
        (
            "wish",
            Mood::Calm,
            &[Hurried, Hurried, Hurried],
            &["hurried", "first", "first"],
        ),
        (
            "wish",
            Mood::Tired,
            &[Hurried, Hurried, Open, Open],
            &["hurried", "hurried", "first", "-"],
        ),
        ("told", Mood::Calm, &[Open, Open], &["first", "-"]),
        (
            "told",
            Mood::Calm,
            &[Hurried, Open, Open, Open],
            &["hurried", "first", "first", "first"],
        ),
        (
            "told",
            Mood::Calm,
            &[Open, Leading, Open],
            &["first", "first", "first"],
        ),
        (
            "told",
            Mood::Calm,
            &[Open, Open, Leading],
            &["first", "-", "-"],
        ),
        ("rents_paid", Mood::Upset, &[Open], &["-"]),
        (
            "rents_paid",
            Mood::Calm,
            &[Hurried, Hurried],
            &["hurried", "-"],
        ),
        (
            "rents_paid",
            Mood::Tired,
            &[Hurried, Hurried, Leading],
            &["hurried", "hurried", "leading"],
        ),
        (
            "fear",
            Mood::Calm,
            &[Open, Open, Open, Open],
            &["first", "first", "first", "first"],
        ),
        ("children", Mood::Tired, &[Hurried], &["form"]),
    ];
    for (place, mood, ways, expected) in table {
        assert_eq!(
            heard(place, *mood, ways),
            *expected,
            "{place} {mood:?} {ways:?}"
        );
    }
}

#[test]
fn a_reply_amounts_to_what_a_listener_would_write() {
    let scenario = scenario();
    let drawn = in_mood(&scenario, Mood::Calm);
    let amounts = |place: &str, way| {
        let Said {
            amounts_to, told, ..
        } = says(&scenario, &drawn, &[], &asked(place, way));
        (amounts_to, told)
    };
    let dont_know = Answer::Silence(Silence::DontKnow);
    assert_eq!(amounts("wish", Way::Open), (dont_know.clone(), false));
    assert_eq!(
        amounts("wish", Way::Leading),
        (Answer::Choice("own".into()), false)
    );
    assert_eq!(
        amounts("told", Way::Hurried),
        (Answer::Choice("no".into()), false)
    );
    assert_eq!(
        amounts("rents_paid", Way::Leading),
        (Answer::Integer(1), false)
    );
    // What is never told has been said when it was first avoided.
    assert_eq!(
        amounts("fear", Way::Open),
        (Answer::Silence(Silence::Declined), true)
    );
    assert_eq!(amounts("children", Way::Hurried), (Answer::Listed, true));
    assert_eq!(amounts("children/7/age", Way::Open), (dont_know, true));
}

fn ways() -> impl Strategy<Value = Vec<Asked>> {
    let place = prop::sample::select(&["wish", "told", "rents_paid", "fear", "children"][..]);
    let one =
        (place, prop::sample::select(&Way::ALL[..])).prop_map(|(place, way)| asked(place, way));
    prop::collection::vec(one, 1..24)
}

proptest! {
    /// The same seed and the same askings give the same replies; what is told is not taken back, and is the fact; what was
    /// asked about other things changes nothing.
    #[test]
    fn replies_are_steady(seed: u64, all in ways()) {
        let scenario = scenario();
        let drawn = scenario.drawn(seed);
        let (last, so_far) = all.split_last().unwrap();
        let said = says(&scenario, &drawn, so_far, last);
        prop_assert_eq!(&said, &says(&scenario, &scenario.drawn(seed), so_far, last));
        let here: Vec<_> = so_far.iter().filter(|it| it.place == last.place).cloned().collect();
        prop_assert_eq!(&said, &says(&scenario, &drawn, &here, last));
        let fact = drawn.variation.fact(&last.place).unwrap();
        if said.told {
            prop_assert_eq!(&said.amounts_to, fact);
            for way in Way::ALL {
                let never = scenario.reply(&last.place).is_some_and(|it| it.told == Told::Never);
                let next = says(&scenario, &drawn, &all, &asked(&last.place, way));
                prop_assert!(never || (next.told && next.words == said.words));
            }
        }
    }

    /// Whoever only asks openly learns everything within three questions.
    #[test]
    fn patience_is_rewarded(seed: u64) {
        let scenario = scenario();
        let drawn = scenario.drawn(seed);
        for place in scenario.places(&form(), &drawn.variation) {
            let open = vec![asked(&place, Way::Open); 3];
            let said = says(&scenario, &drawn, &open[..2], &open[2]);
            prop_assert!(said.told);
            prop_assert_eq!(Some(&said.amounts_to), drawn.variation.fact(&place));
        }
    }
}

fn practised() -> Practised {
    Practised {
        scenario: "fore_natten".into(),
        digest: "00".into(),
        seed: 7,
    }
}

#[test]
fn a_real_interview_refuses_what_belongs_to_practice() {
    let form = form();
    let commands = [
        Command::Practise(practised()),
        Command::Ask {
            place: "wish".into(),
            way: Way::Open,
        },
        Command::Mark {
            text: "here".to_owned(),
            by: MarkedBy::Trainee,
        },
    ];
    for command in commands {
        let mut real = beginning();
        real.training = false;
        let (mut interview, mut changes) = Interview::begin(Rc::clone(&form), real.clone());
        let refused = interview.apply(command.clone());
        assert_eq!(refused, Err(Refusal::NotTraining));
        // Neither does it take them in from changes that someone put together.
        real.training = true;
        let (mut training, _) = Interview::begin(Rc::clone(&form), real);
        let made = training.apply(command).unwrap();
        assert_eq!(made.len(), 1);
        changes.extend(made);
        let replayed = Interview::replay(Rc::clone(&form), changes).unwrap();
        assert_eq!(replayed.n_unplaced(), 1);
        assert_eq!(replayed.practised(), None);
        assert!(replayed.asked().is_empty() && replayed.marked().is_empty());
    }
}

#[test]
fn a_scenario_is_chosen_first_and_askings_are_kept_in_order() {
    let form = form();
    let mut training = beginning();
    training.training = true;
    let (mut interview, mut changes) = Interview::begin(Rc::clone(&form), training);
    let mut apply = |interview: &mut Interview, command| {
        let made: Result<Vec<Change>, _> = interview.apply(command);
        changes.extend(made.iter().flatten().cloned());
        made.map(drop)
    };
    let ask = |place: &str, way| Command::Ask {
        place: place.into(),
        way,
    };
    assert_eq!(
        apply(&mut interview, Command::Practise(practised())),
        Ok(())
    );
    let twice = apply(&mut interview, Command::Practise(practised()));
    assert_eq!(twice, Err(Refusal::TooLateToPractise));
    assert_eq!(apply(&mut interview, ask("wish", Way::Open)), Ok(()));
    assert_eq!(apply(&mut interview, ask("wish", Way::Open)), Ok(()));
    let nowhere = apply(&mut interview, ask("children/1/age", Way::Open));
    assert_eq!(nowhere, Err(Refusal::NoSuchEntry));
    // An asking is no step: there is nothing to undo.
    assert!(!interview.can_undo());
    let mark = Command::Mark {
        text: "here".to_owned(),
        by: MarkedBy::Trainee,
    };
    assert_eq!(apply(&mut interview, mark), Ok(()));
    assert_eq!(interview.asked().len(), 2);
    assert_eq!(interview.marked(), [(MarkedBy::Trainee, "here".to_owned())]);
    assert_eq!(interview.practised(), Some(&practised()));
    let replayed = Interview::replay(form, changes).unwrap();
    assert!(replayed == interview);
}
