//! What a debrief says of an interview, whatever went well or wrong in it, and what is said where there is none.

use std::rc::Rc;

use vilja::app::msg::Msg;
use vilja::builtin::{SCENARIOS, Shelf};
use vilja::engine::answer::Answer;
use vilja::engine::interview::Command;
use vilja::engine::practice::MarkedBy;
use vilja::engine::time::Timestamp;
use vilja::store::{Cost, Decision, Realm, Store, TranscriptId};

use crate::cli::Machine;
use crate::desk::{Desk, Mode};
use crate::practice::{BEGUN, Practising, Trainee, fine, guided, home, stored};

/// One who does everything that a debrief has a word for: from the end to the beginning, in another language, and not to the end.
fn clumsy(mut practising: Practising<'_>) -> Practising<'_> {
    let form = Rc::clone(practising.interview.form());
    let known = |practising: &Practising<'_>, place: &Rc<str>| {
        practising.drawn.variation.fact(place).cloned()
    };
    let mut tried: Vec<Rc<str>> = Vec::new();
    // From the end, so that what should have been in hand comes last; every third question is passed over.
    loop {
        let route = practising.interview.route().into_iter().rev();
        let next = route
            .filter_map(|spot| form.place(spot))
            .find(|place| known(&practising, place).is_some() && !tried.contains(place));
        let Some(place) = next else { break };
        tried.push(Rc::clone(&place));
        if tried.len().is_multiple_of(3) || place.starts_with("interpreter") {
            continue;
        }
        let spot = form.spot(&place).unwrap();
        let is_yes_no = form.asked_at(spot).unwrap().kind.word() == "yes_no";
        practising.must(Command::GoTo {
            place: Rc::clone(&place),
        });
        match known(&practising, &place).unwrap() {
            Answer::Silence(_) if is_yes_no => {
                practising.records(&place, Answer::Choice("no".into()));
            }
            // One entry too many.
            Answer::Listed => {
                practising.records(&place, Answer::Listed);
                practising.does(Command::AddEntry { roster: place });
            }
            fact => practising.records(&place, fact),
        }
    }
    while practising.does(Command::Next) {}
    // A quarter of an hour goes by.
    let later = Timestamp(practising.recorded.last().unwrap().0.0 + 900_000);
    practising.must(Command::Mark {
        text: "här tystnade hon".to_owned(),
        by: MarkedBy::Trainee,
    });
    practising.recorded.last_mut().unwrap().0 = later;
    practising.must(Command::ReadBack {
        language: "pl".into(),
    });
    practising
}

#[test]
fn a_debrief_has_words_for_all_that_can_go_wrong() {
    let machine = guided();
    let shelf = home(&machine);
    let folder = Realm::Training.folder(&machine.home());
    let mut store = Store::create(&folder, Realm::Training, None, Cost::FLOOR, BEGUN).unwrap();
    let mut ids = Vec::new();
    for id in ["ultimatum", "cousin_interprets", "broken_line", "tva_hyror"] {
        let loaded = shelf.scenario(id).unwrap();
        let practising = Practising::begin_in(&loaded, &shelf, 3, "pl");
        ids.push(stored(&mut store, &clumsy(practising)));
        let correct = Practising::begin(&loaded, &shelf, 3).holds(Trainee::Correct);
        ids.push(stored(&mut store, &correct));
    }
    drop(store);
    let changed = machine.path("home/forms/scenarios/tva_hyror.toml");
    let text = std::fs::read_to_string(&changed).unwrap();
    std::fs::write(&changed, format!("{text}\n# Ändrat efteråt.\n")).unwrap();
    let debriefs: Vec<String> = ids
        .iter()
        .map(|id| fine(&machine.run(&["train", "debrief", id])).to_owned())
        .collect();
    let all = debriefs.join("\n");
    let missing: Vec<&str> = [
        "har blivit ett nej",
        "har inte sagt nej",
        "antecknade, men det är",
        "inte frågat, eller inget antecknat",
        "utan svar:",
        "som kommer i ett senare avsnitt",
        "sedan frågar man efter det man redan tror",
        "Frågorna visades aldrig på",
        "vet vad som frågas, och tolken också",
        "Sammanfattningen lästes upp på",
        "har hört och förstått det",
        "inte antecknat",
        "det säger hur säkra orden är",
        "Samtalet är inte avslutat",
        "Märkta ögonblick",
        "här tystnade hon",
        "Paus",
        "in i samtalet",
        "Övningsfallet har ändrats sedan samtalet",
    ]
    .into_iter()
    .filter(|it| !all.contains(it))
    .collect();
    assert!(missing.is_empty(), "{missing:?}");
    let ran = machine.run(&["train", "group", &ids[1], &ids[1]]);
    assert!(
        ran.out.contains("Inget kom upp hos mer än en."),
        "{}{}",
        ran.out,
        ran.err
    );
}

/// What was erased has no debrief any more, also in a store for practice.
#[test]
fn a_debrief_of_what_was_erased_says_so() {
    let machine = Machine::new();
    let shelf = Shelf::new(None);
    let loaded = shelf.scenario("first_talk").unwrap();
    let folder = Realm::Training.folder(&machine.home());
    let mut store = Store::create(&folder, Realm::Training, None, Cost::FLOOR, BEGUN).unwrap();
    let practising = Practising::begin(&loaded, &shelf, 2);
    let id = stored(&mut store, &practising.holds(Trainee::Hurried));
    let case = store.case_of(&TranscriptId::parse(&id).unwrap()).unwrap();
    let decision = Decision {
        rule: "file".to_owned(),
        sources: Vec::new(),
        reference: "B 1".to_owned(),
        two_people: false,
    };
    store.erase(&[(case, decision)], None, BEGUN).unwrap();
    drop(store);
    let ran = machine.run(&["train", "debrief", &id]);
    assert_eq!(ran.code, 1, "{}", ran.out);
    assert!(ran.err.contains("är gallrat."), "{}", ran.err);
}

/// A scenario that cannot be used costs the others nothing.
#[test]
fn a_scenario_of_ones_own_that_cannot_be_used_is_named_below_the_list() {
    let machine = guided();
    machine.file("home/forms/scenarios/trasigt.toml", "[scenario]\n");
    let ran = machine.run(&["train", "list"]);
    assert!(ran.out.contains("tva_hyror  Två hyror"), "{}", ran.out);
    assert!(
        ran.err.contains("Övningsfallet trasigt kan inte användas:"),
        "{}",
        ran.err
    );
}

/// Where none can be used that is said, whatever the program has.
#[test]
fn a_list_without_any_scenario_says_so() {
    let machine = guided();
    for scenario in SCENARIOS {
        machine.file(
            &format!("home/forms/scenarios/{}.toml", scenario.id),
            "[scenario]\n",
        );
    }
    std::fs::remove_file(machine.path("home/forms/scenarios/tva_hyror.toml")).unwrap();
    let ran = machine.run(&["train", "list"]);
    assert!(
        ran.out.contains("Det finns inga övningsfall."),
        "{}{}",
        ran.out,
        ran.err
    );
}

/// On the screen too: where nothing was missed that is said, and what was found is named.
#[test]
fn a_debrief_of_an_interview_that_was_held_well_has_no_point_and_names_what_was_found() {
    let shelf = Shelf::new(None);
    let loaded = shelf.scenario("first_talk").unwrap();
    let practising = Practising::begin(&loaded, &shelf, 2).holds(Trainee::Correct);
    let mut desk = Desk::in_practice(Mode::Keys);
    desk.press("2gamla<Enter><Enter>");
    desk.changes = practising
        .recorded
        .iter()
        .map(|(_, it)| it.clone())
        .collect();
    desk.reopen(None);
    desk.act("debrief");
    let again = desk.loaded(None, false);
    desk.send(Msg::Loaded(Ok(Box::new(again))));
    let said = format!("{:?}", desk.page().parts);
    for part in [
        "allt som gick att få veta är frågat och antecknat",
        "Det du fann",
    ] {
        assert!(said.contains(part), "{part}: {said}");
    }
}
