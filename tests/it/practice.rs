//! Practice from outside: scenarios, automatic trainees, sheets and debriefs.

use std::collections::BTreeMap;
use std::path::Path;
use std::rc::Rc;

use vilja::app::scenario::LoadedScenario;
use vilja::builtin::{SCENARIOS, Shelf};
use vilja::engine::answer::Answer;
use vilja::engine::form::Weight;
use vilja::engine::interview::{Beginning, Change, Command, Forms, Interview};
use vilja::engine::practice::debrief::{Debrief, Matter, debrief, truth};
use vilja::engine::practice::play::says;
use vilja::engine::practice::{Asked, Drawn, Way};
use vilja::engine::time::Timestamp;
use vilja::store::{Cost, FormText, Realm, Store, StoreTrouble};
use vilja::text::plain;

use crate::cli::{Machine, Ran};

/// When the interviews of these tests begin.
pub(crate) const BEGUN: Timestamp = Timestamp(1_795_000_000_000);

/// One who practises without thinking: everything in the order of the form, always in the same way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Trainee {
    /// Asks openly until everything is told, notes what does not fit, reads back.
    Correct,
    /// Puts every question once, in a hurry.
    Hurried,
    /// Puts every question once, with the answer in it.
    Leading,
}

pub(crate) struct Practising<'a> {
    loaded: &'a LoadedScenario,
    pub(crate) drawn: Drawn,
    pub(crate) interview: Interview,
    pub(crate) recorded: Vec<(Timestamp, Change)>,
}

impl<'a> Practising<'a> {
    pub(crate) fn begin(loaded: &'a LoadedScenario, shelf: &Shelf, seed: u64) -> Self {
        Self::begin_in(loaded, shelf, seed, &loaded.scenario.client_language)
    }

    /// Begins with the questions in a language that may not be the person's.
    pub(crate) fn begin_in(
        loaded: &'a LoadedScenario,
        shelf: &Shelf,
        seed: u64,
        client: &str,
    ) -> Self {
        let form = &loaded.form;
        let beginning = Beginning {
            form: Rc::clone(&form.form.id),
            version: Rc::clone(&form.form.version),
            digest: Rc::clone(&form.digest),
            date: loaded.scenario.date,
            officer_language: "sv".into(),
            client_language: Some(client.into()),
            case: None,
            training: true,
        };
        let (interview, changes) = Interview::begin(Rc::clone(&form.form), beginning);
        let mut practising = Self {
            loaded,
            drawn: loaded.scenario.drawn(seed),
            interview: interview.with_codes(shelf.codes()),
            recorded: changes.into_iter().map(|it| (BEGUN, it)).collect(),
        };
        practising.must(Command::Practise(loaded.practised(seed)));
        practising
    }

    /// Two seconds later.
    pub(crate) fn does(&mut self, command: Command) -> bool {
        let at = Timestamp(self.recorded.last().unwrap().0.0 + 2000);
        let Ok(made) = self.interview.apply(command) else {
            return false;
        };
        self.recorded.extend(made.into_iter().map(|it| (at, it)));
        true
    }

    pub(crate) fn must(&mut self, command: Command) {
        let said = format!("{command:?}");
        assert!(self.does(command), "{}: {said}", self.loaded.scenario.id);
    }

    pub(crate) fn holds(mut self, trainee: Trainee) -> Self {
        loop {
            self.goes_through(trainee);
            // A later answer can make an earlier question relevant.
            if !self.has_open() {
                break;
            }
        }
        if trainee == Trainee::Correct {
            for between in &self.loaded.scenario.contradictions {
                self.must(Command::Note {
                    place: Rc::clone(&between.places[0]),
                    note: "det går inte ihop".to_owned(),
                });
            }
            self.must(Command::ReadBack {
                language: Rc::clone(&self.loaded.scenario.client_language),
            });
        }
        self.must(Command::Finish);
        self
    }

    /// Goes through the questions in the order of the form, as they become relevant.
    fn goes_through(&mut self, trainee: Trainee) {
        let mut tried = Vec::new();
        loop {
            let form = Rc::clone(self.interview.form());
            let route = self.interview.route().into_iter();
            let next = route
                .filter(|spot| self.interview.answer(*spot).is_none())
                .filter_map(|spot| form.place(spot))
                .find(|place| self.drawn.variation.fact(place).is_some() && !tried.contains(place));
            let Some(place) = next else {
                return;
            };
            tried.push(Rc::clone(&place));
            self.must(Command::GoTo {
                place: Rc::clone(&place),
            });
            let amounts_to = self.asks(trainee, &place);
            self.records(&place, amounts_to);
        }
    }

    fn has_open(&self) -> bool {
        let form = self.interview.form();
        let mut route = self.interview.route().into_iter();
        route.any(|spot| {
            let place = form.place(spot).unwrap();
            self.interview.answer(spot).is_none()
                && self.drawn.variation.fact(&place).is_some()
                && self
                    .interview
                    .asked()
                    .iter()
                    .all(|asked| asked.place != place)
        })
    }

    fn asks(&mut self, trainee: Trainee, place: &Rc<str>) -> Answer {
        loop {
            let way = match trainee {
                Trainee::Correct => Way::Open,
                Trainee::Hurried => Way::Hurried,
                Trainee::Leading => Way::Leading,
            };
            let next = Asked {
                place: Rc::clone(place),
                way,
            };
            let said = says(
                &self.loaded.scenario,
                &self.drawn,
                self.interview.asked(),
                &next,
            );
            self.must(Command::Ask {
                place: Rc::clone(place),
                way,
            });
            if said.told || trainee != Trainee::Correct {
                return said.amounts_to;
            }
        }
    }

    pub(crate) fn records(&mut self, place: &Rc<str>, amounts_to: Answer) {
        let entries = self.drawn.variation.facts.entries.iter();
        let n = entries.clone().find(|(roster, _)| roster == place);
        let n = n.map_or(0, |(_, n)| *n);
        if amounts_to == Answer::Listed && n > 0 {
            for _ in 0..n {
                self.must(Command::AddEntry {
                    roster: Rc::clone(place),
                });
            }
            return;
        }
        // What the form does not take is left open, as at the desk.
        self.does(Command::Answer {
            place: Rc::clone(place),
            answer: amounts_to,
        });
    }

    fn debrief(&self, shelf: &Shelf) -> Debrief {
        let forms = Forms::default().with(&self.loaded.form.digest, &self.loaded.form.form);
        let scenario = (&self.loaded.scenario, &*self.loaded.digest);
        debrief(scenario, &forms, &shelf.codes(), &self.recorded).unwrap()
    }
}

fn held(loaded: &LoadedScenario, shelf: &Shelf, trainee: Trainee, seed: u64) -> Debrief {
    let practising = Practising::begin(loaded, shelf, seed);
    practising.holds(trainee).debrief(shelf)
}

/// Says of each trainee what is to come of it.
fn trainees(loaded: &LoadedScenario, shelf: &Shelf) -> Vec<String> {
    let mut wrong = Vec::new();
    let id = &loaded.scenario.id;
    let is_wrong = |it: &Matter| {
        matches!(
            it,
            Matter::MissedFlag { .. }
                | Matter::WeighsOtherwise { .. }
                | Matter::WithoutGround { .. }
                | Matter::WronglyRecorded { .. }
                | Matter::TakenForNo { .. }
                | Matter::NotLearnt { .. }
        )
    };
    for seed in 0..12 {
        let drawn = loaded.scenario.drawn(seed);
        let correct = held(loaded, shelf, Trainee::Correct, seed);
        if !correct.points.is_empty() {
            wrong.push(format!("{id} {seed}: correct, and {:?}", correct.points));
        }
        let truth = truth(&loaded.scenario, &drawn, &loaded.form.form, &shelf.codes());
        if correct.found.len() != truth.findings().flags.len() {
            wrong.push(format!(
                "{id} {seed}: correct, and found {:?}",
                correct.found
            ));
        }
        let hurried = held(loaded, shelf, Trainee::Hurried, seed);
        if !hurried.points.iter().any(|it| is_wrong(&it.what)) {
            wrong.push(format!("{id} {seed}: hurried, and missed nothing"));
        }
        let leading = held(loaded, shelf, Trainee::Leading, seed);
        let led = loaded
            .scenario
            .replies
            .iter()
            .any(|it| it.leading.is_some());
        let has_pressed = leading.points.iter().any(|it| {
            matches!(
                it.what,
                Matter::Pressed {
                    way: Way::Leading,
                    ..
                }
            )
        });
        if led && !(has_pressed && leading.points.iter().any(|it| is_wrong(&it.what))) {
            wrong.push(format!("{id} {seed}: leading, and got no poorer reply"));
        }
    }
    wrong
}

#[test]
fn every_scenario_rewards_who_asks_openly_and_no_one_else() {
    let shelf = Shelf::new(None);
    let (scenarios, unusable) = shelf.scenarios(&[]);
    let unusable: Vec<_> = unusable.into_iter().map(|(id, _)| id).collect();
    assert_eq!(unusable, Vec::<String>::new());
    let wrong: Vec<String> = scenarios
        .iter()
        .flat_map(|loaded| trainees(loaded, &shelf))
        .collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn the_scenarios_of_the_program_are_those_of_its_folders() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let names = |folder: &Path, ending: &str| -> Vec<String> {
        let entries = std::fs::read_dir(folder).into_iter().flatten();
        let names = entries.map(|it| it.unwrap().file_name().into_string().unwrap());
        let ids = names.filter_map(|name| Some(name.strip_suffix(ending)?.to_owned()));
        let mut ids: Vec<String> = ids.collect();
        ids.sort();
        ids
    };
    let mut known: Vec<String> = SCENARIOS.iter().map(|it| it.id.to_owned()).collect();
    known.sort();
    assert_eq!(known, names(&root.join("forms/scenarios"), ".toml"));
    let mut texts: BTreeMap<&str, Vec<String>> = BTreeMap::new();
    for scenario in SCENARIOS {
        for (language, _) in scenario.texts {
            texts
                .entry(language)
                .or_default()
                .push(scenario.id.to_owned());
        }
        for language in ["sv", "en"] {
            let has = scenario.texts.iter().any(|(it, _)| *it == language);
            assert!(has, "{} in {language}", scenario.id);
        }
    }
    for locale in std::fs::read_dir(root.join("locales")).unwrap() {
        let locale = locale.unwrap();
        let language = locale.file_name().into_string().unwrap();
        let mut known = texts.remove(&*language).unwrap_or_default();
        known.sort();
        let there = names(&locale.path().join("scenarios"), ".ftl");
        assert_eq!(known, there, "{language}");
    }
}

/// What a good interview comes to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Outcome {
    /// Something weighs more than background.
    Found,
    /// Nothing does, and nothing that would is open.
    Nothing,
    /// Nothing does, and what would has to stay open.
    Uncertain,
}

fn outcome(loaded: &LoadedScenario, shelf: &Shelf) -> Outcome {
    let drawn = loaded.scenario.drawn(0);
    let truth = truth(&loaded.scenario, &drawn, &loaded.form.form, &shelf.codes());
    match truth.findings().highest() {
        Some(weight) if weight > Weight::Context => Outcome::Found,
        _ if loaded.scenario.expected.open.is_empty() => Outcome::Nothing,
        _ => Outcome::Uncertain,
    }
}

/// Whether a flag that weighs more than background was missed, raised without ground, or weighed as something else.
fn weighs_wrongly(debrief: &Debrief) -> bool {
    debrief.points.iter().any(|it| match &it.what {
        Matter::MissedFlag { weight, .. } | Matter::WithoutGround { weight, .. } => {
            *weight > Weight::Context
        }
        Matter::WeighsOtherwise {
            expected, found, ..
        } => (*expected).max(*found) > Weight::Context,
        _ => false,
    })
}

fn overlooks(debrief: &Debrief, id: &str) -> bool {
    let mut matters = debrief.points.iter().map(|it| &it.what);
    matters.any(|it| matches!(it, Matter::MissedFlag { flag, .. } if **flag == *id))
}

/// Whether something was recorded of what the person did not know or did not want to say.
fn fills_in(debrief: &Debrief) -> bool {
    debrief.points.iter().any(|it| match &it.what {
        Matter::TakenForNo { .. } => true,
        Matter::WronglyRecorded { fact, .. } => fact.silence().is_some(),
        _ => false,
    })
}

#[test]
fn haste_overlooks_what_there_is_and_a_leading_question_finds_what_there_is_not() {
    let shelf = Shelf::new(None);
    let (scenarios, _) = shelf.scenarios(&[]);
    let mut wrong = Vec::new();
    for (loaded, seed) in scenarios.iter().flat_map(|it| [(it, 1), (it, 2), (it, 3)]) {
        let hurried = held(loaded, &shelf, Trainee::Hurried, seed);
        let leading = held(loaded, &shelf, Trainee::Leading, seed);
        let is_as_meant = match outcome(loaded, &shelf) {
            Outcome::Found => weighs_wrongly(&hurried),
            // Where there is a threat, what is overlooked is the threat.
            Outcome::Nothing => {
                weighs_wrongly(&leading) || overlooks(&leading, "moved_for_protection")
            }
            Outcome::Uncertain => fills_in(&hurried) && fills_in(&leading),
        };
        if !is_as_meant {
            wrong.push(format!("{} {seed}", loaded.scenario.id));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn there_is_as_much_to_leave_alone_as_there_is_to_find_and_each_form_and_language_has_its_share() {
    let shelf = Shelf::new(None);
    let (scenarios, _) = shelf.scenarios(&[]);
    let mut rows = Vec::new();
    let mut counts: BTreeMap<String, usize> = BTreeMap::new();
    let mut forms: BTreeMap<String, usize> = BTreeMap::new();
    let mut further: BTreeMap<&str, usize> = BTreeMap::new();
    for (loaded, built_in) in scenarios.iter().zip(SCENARIOS) {
        let scenario = &loaded.scenario;
        assert_eq!(&*scenario.id, built_in.id);
        let outcome = outcome(loaded, &shelf);
        let languages = built_in.texts.iter().map(|(language, _)| *language);
        let languages: Vec<&str> = languages.filter(|it| !["sv", "en"].contains(it)).collect();
        assert_eq!(languages.len(), 2, "{}", scenario.id);
        let speaks = &*scenario.client_language;
        assert!(
            languages.contains(&speaks) || ["sv", "en"].contains(&speaks),
            "{} speaks {speaks}",
            scenario.id
        );
        for language in &languages {
            *further.entry(language).or_default() += 1;
        }
        *counts.entry(format!("{outcome:?}")).or_default() += 1;
        *forms.entry(scenario.form.to_string()).or_default() += 1;
        let level = scenario.level.word();
        rows.push(format!(
            "{:<18} {:<11} {level:<6} {outcome:?}, {}, speaks {speaks}",
            scenario.id,
            scenario.form,
            languages.join(" ")
        ));
    }
    let n = |outcome: Outcome| counts.get(&format!("{outcome:?}")).copied().unwrap_or(0);
    assert!(n(Outcome::Found) >= 15, "{counts:?}");
    assert!(n(Outcome::Nothing) >= 15, "{counts:?}");
    assert!(n(Outcome::Uncertain) >= 3, "{counts:?}");
    let handbook = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/handbok.md");
    let said = std::fs::read_to_string(handbook)
        .unwrap()
        .replace('\n', " ");
    let so = format!(
        "Det finns {}: {} där det finns något att hitta, {} där ingenting eller bara bakgrund ska märkas, och {} där",
        scenarios.len(),
        n(Outcome::Found),
        n(Outcome::Nothing),
        n(Outcome::Uncertain)
    );
    assert!(said.contains(&so), "{so}");
    assert!(forms.values().all(|n| *n >= 2), "{forms:?}");
    assert_eq!(forms.len(), 5, "every form");
    let fewest = further.values().min().copied().unwrap_or(0);
    let most = further.values().max().copied().unwrap_or(0);
    assert!(further.len() == 5 && most - fewest <= 2, "{further:?}");
    let table = rows.join("\n");
    look(
        "practice_scenarios",
        format!("{table}\n\n{counts:?}\n{further:?}"),
    );
}

/// Whoever held one well would be told otherwise by its debrief, if its form says something else by now.
#[test]
fn every_scenario_expects_what_its_form_says() {
    let machine = Machine::new();
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("forms/scenarios");
    let n_scenarios = std::fs::read_dir(&folder).unwrap().count();
    let ran = machine.run(&["forms", "check", folder.to_str().unwrap()]);
    let (fine, other): (Vec<&str>, Vec<&str>) = ran
        .out
        .lines()
        .partition(|line| line.ends_with(": inga fel"));
    assert!(other.is_empty(), "{}", other.join("\n"));
    assert_eq!((ran.code, fine.len()), (0, n_scenarios), "{}", ran.err);
}

#[test]
fn one_scenario_of_each_form_reads_well_on_its_sheet_and_when_it_was_held_well() {
    let machine = Machine::new();
    let shelf = Shelf::new(None);
    let folder = Realm::Training.folder(&machine.home());
    let mut store = Store::create(&folder, Realm::Training, None, Cost::FLOOR, BEGUN).unwrap();
    let held = [
        "wants_to_please",
        "well_prepared",
        "only_the_rent",
        "back_home",
        "survey_call",
    ];
    let held = held.map(|id| {
        let loaded = shelf.scenario(id).unwrap();
        let practising = Practising::begin(&loaded, &shelf, 2).holds(Trainee::Correct);
        (id, stored(&mut store, &practising))
    });
    drop(store);
    for (scenario, id) in &held {
        let ran = machine.run(&["train", "sheet", scenario, "--seed", "2"]);
        look(&format!("practice_sheet_{scenario}"), fine(&ran));
        let ran = machine.run(&["train", "debrief", id]);
        let said = fine(&ran).replace(id, "ID");
        look(&format!("practice_debrief_{scenario}"), said);
    }
}

/// The example of the guide, as whoever follows it would have it.
pub(crate) fn guided() -> Machine {
    let machine = Machine::new();
    let guide = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/scenarios.md");
    let guide = std::fs::read_to_string(guide).unwrap();
    let mut blocks = guide.split("```").skip(1).step_by(2);
    let mut block = |info: &str| {
        let text = blocks.find_map(|block| block.strip_prefix(&format!("{info}\n")));
        text.unwrap().to_owned()
    };
    for (info, name) in [
        ("toml", "tva_hyror.toml"),
        ("ftl", "tva_hyror.sv.ftl"),
        ("ftl", "tva_hyror.ar.ftl"),
    ] {
        machine.file(&format!("home/forms/scenarios/{name}"), &block(info));
    }
    machine
}

pub(crate) fn fine(ran: &Ran) -> &str {
    assert_eq!((ran.code, ran.err.as_str()), (0, ""), "{}", ran.out);
    &ran.out
}

pub(crate) fn home(machine: &Machine) -> Shelf {
    let home = machine.home().display().to_string();
    Shelf::new(vilja::shell::home::Home::find(|name| {
        (name == "VILJA_HOME").then(|| home.clone())
    }))
}

#[test]
fn the_example_of_the_guide_is_a_scenario_that_can_be_practised() {
    let machine = guided();
    let ran = machine.run(&["forms", "check", "home/forms/scenarios/tva_hyror.toml"]);
    assert!(fine(&ran).ends_with("inga fel\n"), "{}", ran.out);
    let listed = machine.run(&["train", "list"]);
    assert!(fine(&listed).starts_with("ÖVNING\n"));
    assert!(
        listed.out.contains("tva_hyror  Två hyror"),
        "{}",
        listed.out
    );
    let shelf = home(&machine);
    let loaded = shelf.scenario("tva_hyror").unwrap();
    assert_eq!(trainees(&loaded, &shelf), Vec::<String>::new());
    for (name, args) in [
        ("sheet", &["--seed", "3"][..]),
        ("sheet_ar", &["--seed", "1", "--client-lang", "ar"]),
    ] {
        let ran = machine.run(&[&["train", "sheet", "tva_hyror"][..], args].concat());
        look(&format!("practice_{name}"), fine(&ran));
    }
}

#[test]
fn a_scenario_with_mistakes_is_told_of_line_by_line() {
    let machine = guided();
    let path = "home/forms/scenarios/tva_hyror.toml";
    let text = std::fs::read_to_string(machine.path(path)).unwrap();
    let texts = "home/forms/scenarios/tva_hyror.sv.ftl";
    let swedish = std::fs::read_to_string(machine.path(texts)).unwrap();
    let otherwise = text.replace("\"grey\"", "\"strong\"");
    machine.file(path, &otherwise);
    machine.file(
        texts,
        &swedish
            .replace("    .first = Det blev så. Det är en fin lägenhet.\n", "")
            .replace(
                "{ $rent } kronor. { $name } heter",
                "{ $rents } kronor. { $name } heter",
            )
            .replace("discuss-what-is", "discuss-is"),
    );
    let ran = machine.run(&["forms", "check", path]);
    assert_eq!(ran.code, 1);
    look("practice_mistakes", ran.out);
    let ran = machine.run(&["train", "sheet", "no_such"]);
    assert_eq!(ran.code, 2);
    assert!(ran.err.contains("tva_hyror"), "{}", ran.err);
}

/// A file that cannot be read as TOML says that, and not that it lacks what cannot be read in it.
#[test]
fn a_scenario_that_is_no_toml_says_on_which_line() {
    let machine = guided();
    let path = "home/forms/scenarios/nytt.toml";
    for (source, said) in [
        (
            "form = \n",
            "nytt.toml:1:8  Det står inget efter likhetstecknet",
        ),
        ("level = \"easy\"\n[[[", "nytt.toml:2:3"),
        ("", "Nyckeln ”form” saknas"),
        ("level = \"easy\"\n", "Nyckeln ”form” saknas"),
        ("form = \"no_such\"\n", "no_such"),
    ] {
        machine.file(path, source);
        let ran = machine.run(&["forms", "check", path]);
        assert_eq!(ran.code, 1, "{source}");
        assert!(plain(&ran.out).contains(said), "{source}: {}", ran.out);
        let is_missing = ran.out.contains("saknas");
        assert_eq!(is_missing, said.contains("saknas"), "{source}: {}", ran.out);
    }
}

/// How Arabic and Polish say that something is there in Swedish alone.
const IN_SWEDISH_ALONE: [(&str, &str); 2] = [
    ("ar", "[بدون ترجمة · السويدية]"),
    ("pl", "[brak tłumaczenia · szwedzki]"),
];

/// The prose of a scenario is there in Swedish and English. In other languages it is not passed off as translated.
#[test]
fn what_a_scenario_does_not_say_in_a_language_is_marked_on_sheet_and_debrief() {
    let machine = Machine::new();
    let shelf = Shelf::new(None);
    let folder = Realm::Training.folder(&machine.home());
    let mut store = Store::create(&folder, Realm::Training, None, Cost::FLOOR, BEGUN).unwrap();
    let loaded = shelf.scenario("first_talk").unwrap();
    let id = stored(
        &mut store,
        &Practising::begin(&loaded, &shelf, 2).holds(Trainee::Leading),
    );
    drop(store);
    for (args, n_least) in [
        (&["train", "sheet", "first_talk"][..], 7),
        (&["train", "debrief", &*id], 7),
        (&["train", "debrief", "--paper", &*id], 7),
        (&["train", "group", &*id], 1),
    ] {
        let page = |lang: &str| {
            let ran = machine.run(&[args, &["--lang", lang]].concat());
            // On paper a mark may go on in the next line, and Markdown has its signs before brackets.
            let words = plain(fine(&ran)).replace('\\', "");
            words.split_whitespace().collect::<Vec<_>>().join(" ")
        };
        for (lang, mark) in IN_SWEDISH_ALONE {
            let page = page(lang);
            assert!(page.matches(mark).count() >= n_least, "{args:?}: {page}");
            let title = "Får vi fråga din gamla kommun?";
            assert!(
                page.contains(&format!("{title} {mark}")),
                "{args:?}: {page}"
            );
        }
        for lang in ["sv", "en"] {
            let page = page(lang);
            let is_marked = page.contains("saknar översättning") || page.contains("not translated");
            assert!(!is_marked, "{args:?}: {page}");
        }
    }
}

/// One mark stands for title and summary where both are in the same other language; a text that is there has none.
#[test]
fn titles_and_summaries_in_another_language_are_marked_in_the_list() {
    let machine = guided();
    machine.file(
        "home/forms/scenarios/tva_hyror.pl.ftl",
        "title = Dwa czynsze\n",
    );
    let ids = home(&machine).scenarios_offered();
    for (lang, mark) in IN_SWEDISH_ALONE {
        let ran = machine.run(&["train", "list", "--lang", lang]);
        let list = plain(fine(&ran));
        assert_eq!(list.matches(mark).count(), ids.len(), "{list}");
        let alone = format!("\n    {mark}\n");
        let n_own = usize::from(lang == "pl");
        assert_eq!(list.matches(&alone).count(), ids.len() - n_own, "{list}");
        assert_eq!(
            list.contains("\ntva_hyror  Dwa czynsze\n"),
            n_own == 1,
            "{list}"
        );
    }
    let ran = machine.run(&["train", "list", "--lang", "sv"]);
    assert!(!fine(&ran).contains("saknar översättning"), "{}", ran.out);
    let ran = machine.run(&["train", "list", "--lang", "pl", "--json"]);
    let whole: serde_json::Value = serde_json::from_str(fine(&ran)).unwrap();
    let languages = |id: &str| {
        let scenarios = whole["scenarios"].as_array().unwrap();
        let of_id = scenarios.iter().find(|it| it["id"] == id).unwrap();
        [
            of_id["title_language"].clone(),
            of_id["summary_language"].clone(),
        ]
    };
    assert_eq!(languages("tva_hyror"), ["pl", "sv"]);
    assert_eq!(languages("first_talk"), ["sv", "sv"]);
}

/// Stores a practice interview and returns its name.
pub(crate) fn stored(store: &mut Store, practising: &Practising<'_>) -> String {
    let form = &practising.loaded.form;
    let text = FormText {
        form: form.source.to_string(),
        texts: (*form.files).clone(),
    };
    let (at, began) = &practising.recorded[0];
    let id = store.begin(began, &text, *at).unwrap();
    for (at, change) in &practising.recorded[1..] {
        store
            .append(&id, std::slice::from_ref(change), *at)
            .unwrap();
    }
    id.to_string()
}

#[test]
fn debriefs_say_what_when_and_why_and_every_page_says_that_it_is_practice() {
    let machine = guided();
    let shelf = home(&machine);
    let loaded = shelf.scenario("tva_hyror").unwrap();
    let folder = Realm::Training.folder(&machine.home());
    let mut store = Store::create(&folder, Realm::Training, None, Cost::FLOOR, BEGUN).unwrap();
    let mut hold = |trainee, seed| {
        let practising = Practising::begin(&loaded, &shelf, seed).holds(trainee);
        stored(&mut store, &practising)
    };
    let correct = hold(Trainee::Correct, 3);
    let hurried = hold(Trainee::Hurried, 3);
    let leading = hold(Trainee::Leading, 3);
    drop(store);
    for (name, id) in [
        ("correct", &correct),
        ("hurried", &hurried),
        ("leading", &leading),
    ] {
        let ran = machine.run(&["train", "debrief", id]);
        let said = fine(&ran).replace(id, "ID");
        assert!(said.starts_with("**ÖVNING**\n"));
        look(&format!("practice_debrief_{name}"), said);
    }
    let ran = machine.run(&["train", "debrief", &hurried, "--paper"]);
    let said = fine(&ran).replace(hurried.as_str(), "ID");
    assert!(said.starts_with("ÖVNING ") && said.split('\u{c}').all(|it| it.starts_with("ÖVNING ")));
    look(
        "practice_debrief_paper",
        said.replace('\u{c}', "\n~~~ sheet ~~~\n"),
    );
    let ran = machine.run(&["train", "debrief", &hurried, "--json"]);
    let told: serde_json::Value = serde_json::from_str(fine(&ran)).unwrap();
    assert_eq!(told["practice"], true);
    assert_eq!(told["asked"]["open"], 0);
    let ran = machine.run(&["train", "debrief", &hurried, "--to", "efter.md"]);
    assert!(fine(&ran).starts_with("ÖVNING\n"));
    let file = std::fs::read_to_string(machine.path("efter.md")).unwrap();
    assert!(file.starts_with("**ÖVNING**\n"));
    let again = machine.run(&["train", "debrief", &hurried, "--to", "efter.md"]);
    assert_eq!(again.code, 3);
    assert!(again.err.contains("finns redan"), "{}", again.err);
    let ran = machine.run(&["train", "group", &correct, &hurried, &leading]);
    let said = [
        (&correct, "RÄTT"),
        (&hurried, "FORT"),
        (&leading, "LEDANDE"),
    ]
    .iter()
    .fold(fine(&ran).to_owned(), |said, (id, name)| {
        said.replace(*id, name)
    });
    assert!(said.starts_with("**ÖVNING**\n"));
    look("practice_group", said);
}

#[test]
fn the_real_store_takes_nothing_that_belongs_to_practice() {
    let machine = guided();
    let shelf = home(&machine);
    let loaded = shelf.scenario("tva_hyror").unwrap();
    let passphrase = vilja::store::Passphrase::new("en lång lösenfras");
    let folder = machine.path("real");
    let mut store =
        Store::create(&folder, Realm::Real, Some(&passphrase), Cost::FLOOR, BEGUN).unwrap();
    let practising = Practising::begin(&loaded, &shelf, 1).holds(Trainee::Correct);
    let text = FormText {
        form: loaded.form.source.to_string(),
        texts: (*loaded.form.files).clone(),
    };
    let Change::Began(beginning) = &practising.recorded[0].1 else {
        panic!("it begins");
    };
    let began = Change::Began(Beginning {
        training: false,
        ..beginning.clone()
    });
    let id = store.begin(&began, &text, BEGUN).unwrap();
    let of_practice = practising.recorded.iter().map(|(_, change)| change);
    let of_practice = of_practice.filter(|it| {
        matches!(
            it,
            Change::Practised(_) | Change::Asked { .. } | Change::Marked { .. }
        )
    });
    let mut n = 0;
    for change in of_practice {
        let refused = store.append(&id, std::slice::from_ref(change), BEGUN);
        assert!(
            matches!(refused, Err(StoreTrouble::WrongRealm)),
            "{refused:?}"
        );
        let refused = store.begin_with(&[began.clone(), change.clone()], &text, BEGUN);
        assert!(
            matches!(refused, Err(StoreTrouble::WrongRealm)),
            "{refused:?}"
        );
        n += 1;
    }
    assert!(n > 3);
    assert_eq!(store.list().unwrap().len(), 1);
}

/// Compares with the reviewed text of that name.
pub(crate) fn look(name: &str, text: impl AsRef<str>) {
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path("../snapshots");
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.bind(|| insta::assert_snapshot!(name, text.as_ref()));
}
