//! Findings as tables: which answers made them so, what one other answer would change, and the sentences that say it.
//!
//! Each file of `tests/data/evidence` is a list of cases with blank lines between; `#` begins a comment. A case begins with
//! its answers, `PLACE = ANSWER` with `;` between (a roster is answered by how many entries it has, a silence by its word),
//! and a finding: `flag ID [WEIGHT]`, `element ID TRUTH`, `contradiction ID`. Then comes all that is known of it, a line each:
//! `because A B`, `weight because A B`, `met A B`, `between A B`, `needs A B`, `not asked A B because C D`, `falls PLACE: X | Y` and
//! `weighs WORD PLACE: X | Y`, where X is an answer, `<= A`, `>= A`, `but A, B`, `+ OPTION`, `- OPTION`, `answered`, `unanswered`
//! or `empty`; `firm` where no single answer makes it fall; `together falls PLACE: X; PLACE: Y` where it takes several at once,
//! and `also A B` for what it would rest on without the first answers. Lines that begin with a language say the sentences in it, in
//! order, if any are given.

use std::fs;
use std::path::{Path, PathBuf};
use std::rc::Rc;

use vilja::app::evidence::evidence;
use vilja::app::msg::LoadedForm;
use vilja::app::words::Words;
use vilja::builtin::Shelf;
use vilja::engine::answer::read::{POINT, read, write};
use vilja::engine::answer::{Answer, Silence};
use vilja::engine::evidence::{Instead, Outcome, Turn, what_if};
use vilja::engine::findings::Finding;
use vilja::engine::form::{Form, Kind, QuestionNo, Spot};
use vilja::engine::interview::{Beginning, Command, Interview};
use vilja::engine::time::Date;
use vilja::shell::home::Home;
use vilja::text::language::Language;
use vilja::text::plain;

use crate::cli::Machine;
use crate::desk::{Desk, Mode};

const LANGUAGES: [&str; 3] = ["sv", "en", "ar"];

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/evidence")
}

fn small_form(shelf: &Shelf) -> Rc<LoadedForm> {
    let file = |name: &str| fs::read_to_string(folder().join(name)).expect(name);
    let texts = LANGUAGES.map(|it| (it.to_owned(), file(&format!("{it}.ftl"))));
    let form = shelf.form_of_text(&file("form.toml"), &texts.into());
    Rc::new(form.expect("a form"))
}

pub(crate) fn answered(form: &LoadedForm, answers: &str) -> Interview {
    let beginning = Beginning {
        form: Rc::clone(&form.form.id),
        version: Rc::clone(&form.form.version),
        digest: Rc::clone(&form.digest),
        date: Date::parse("2026-11-20").expect("a day"),
        officer_language: "sv".into(),
        client_language: None,
        case: None,
        training: true,
    };
    let (mut interview, _) = Interview::begin(Rc::clone(&form.form), beginning);
    for answer in answers.split(';') {
        let (place, typed) = answer.split_once('=').expect(answer);
        let (place, typed) = (place.trim(), typed.trim());
        let spot = form.form.spot(place).expect(place);
        let kind = &form.form.asked_at(spot).expect(place).kind;
        let answer = match (Silence::from_word(typed), kind) {
            (Some(silence), _) => Answer::Silence(silence),
            (None, Kind::Roster { .. }) => {
                for _ in 0..typed.parse().expect("a number of entries") {
                    let roster = place.into();
                    interview.apply(Command::AddEntry { roster }).expect(place);
                }
                Answer::Listed
            }
            (None, kind) => read(kind, typed, POINT).expect(typed),
        };
        let place = place.into();
        let taken = interview.apply(Command::Answer { place, answer });
        taken.expect(typed);
    }
    interview
}

/// The finding that a line names, and the line as it should be now.
fn found(interview: &Interview, named: &str) -> (Finding, String) {
    let form = interview.form();
    let findings = interview.findings();
    let mut words = named.split(' ');
    let (kind, id) = (words.next().unwrap_or(""), words.next().unwrap_or(""));
    match kind {
        "flag" => {
            let idx = form.flags.iter().position(|it| *it.id == *id).expect(id);
            let raised = findings.flags.iter().find(|it| it.flag == idx);
            let weight = raised.map_or("", |it| it.weight.word());
            (Finding::Flag(idx), format!("flag {id} {weight}"))
        }
        "element" => {
            let idx = form.elements.iter().position(|it| *it.id == *id);
            let idx = idx.expect(id);
            let truth = findings.elements[idx].truth.word();
            (Finding::Element(idx), format!("element {id} {truth}"))
        }
        "contradiction" => {
            let mut all = form.contradictions.iter();
            let idx = all.position(|it| *it.id == *id).expect(id);
            let mut found = findings.contradictions.iter();
            assert!(found.any(|it| it.contradiction == idx), "{id} is not there");
            (Finding::Contradiction(idx), format!("contradiction {id}"))
        }
        _ => panic!("no such finding: {named}"),
    }
}

/// All that is known of a finding.
fn facts(interview: &Interview, finding: Finding) -> Vec<String> {
    let form = interview.form();
    let findings = interview.findings();
    let mut facts = Vec::new();
    let named = |spots: &[Spot]| {
        let places = spots.iter().map(|spot| place(form, *spot));
        places.collect::<Vec<_>>().join(" ")
    };
    let put = |facts: &mut Vec<String>, name: &str, spots: &[Spot]| {
        if !spots.is_empty() {
            facts.push(format!("{name} {}", named(spots)));
        }
    };
    let asked = |needs: &[QuestionNo]| {
        needs
            .iter()
            .copied()
            .map(Spot::Question)
            .collect::<Vec<_>>()
    };
    match finding {
        Finding::Flag(idx) => {
            if let Some(flag) = findings.flags.iter().find(|it| it.flag == idx) {
                put(&mut facts, "because", &flag.because);
                put(&mut facts, "weight because", &flag.weight_because);
            }
            if let Some(open) = findings.open.iter().find(|it| it.flag == idx) {
                put(&mut facts, "met", &open.met);
                put(&mut facts, "needs", &asked(&open.needs));
            }
        }
        Finding::Element(idx) => {
            let element = &findings.elements[idx];
            put(&mut facts, "because", &element.because);
            put(&mut facts, "between", &element.between);
            put(&mut facts, "needs", &asked(&element.needs));
            let not_asked = named(&element.not_asked);
            let why = named(&element.not_asked_because);
            if !not_asked.is_empty() {
                facts.push(format!("not asked {not_asked} because {why}"));
            }
        }
        Finding::Contradiction(idx) => {
            let mut all = findings.contradictions.iter();
            let found = all.find(|it| it.contradiction == idx);
            put(&mut facts, "because", &found.expect("it is there").because);
        }
    }
    let what_if = what_if(finding, interview);
    put(&mut facts, "also", &what_if.also);
    let falls = |turn: &&Turn| turn.outcome == Outcome::Falls;
    let holds = facts.iter().any(|fact| fact.starts_with("because"));
    if what_if.is_complete && holds && !what_if.turns.iter().any(|turn| falls(&turn)) {
        facts.push("firm".to_owned());
    }
    let outcome = |turn: &Turn| match turn.outcome {
        Outcome::Falls => "falls".to_owned(),
        Outcome::Weighs(weight) => format!("weighs {}", weight.word()),
    };
    let changes = |turn: &Turn| {
        let instead: Vec<String> = turn.instead.iter().map(written).collect();
        format!("{}: {}", place(form, turn.spot), instead.join(" | "))
    };
    for turn in &what_if.turns {
        facts.push(format!("{} {}", outcome(turn), changes(turn)));
    }
    for group in &what_if.together {
        let all: Vec<String> = group.iter().map(changes).collect();
        facts.push(format!(
            "together {} {}",
            outcome(&group[0]),
            all.join("; ")
        ));
    }
    facts
}

fn place(form: &Form, spot: Spot) -> String {
    form.place(spot).expect("a place").to_string()
}

fn written(instead: &Instead) -> String {
    match instead {
        Instead::Exactly(answer) => write(answer),
        Instead::AtMost(answer) => format!("<= {}", write(answer)),
        Instead::AtLeast(answer) => format!(">= {}", write(answer)),
        Instead::OtherThan(but) => {
            let but: Vec<String> = but.iter().map(write).collect();
            format!("but {}", but.join(", "))
        }
        Instead::With(option) => format!("+ {option}"),
        Instead::Without(options) => format!("- {}", options.join(" ")),
        Instead::Answered => "answered".to_owned(),
        Instead::NoAnswer => "unanswered".to_owned(),
        Instead::NoEntries => "empty".to_owned(),
    }
}

#[test]
fn every_finding_says_what_the_table_says() {
    let shelf = Shelf::new(None);
    let form = small_form(&shelf);
    let mut names: Vec<PathBuf> = fs::read_dir(folder())
        .expect("a folder")
        .map(|it| it.expect("a file").path())
        .filter(|path| path.extension().is_some_and(|it| it == "txt"))
        .collect();
    names.sort();
    assert!(!names.is_empty(), "there are tables");
    let mut wrong = Vec::new();
    for name in names {
        let text = fs::read_to_string(&name).expect("a table");
        for case in text.split("\n\n") {
            let mut lines = case
                .lines()
                .map(str::trim)
                .filter(|line| !line.is_empty() && !line.starts_with('#'));
            let (Some(answers), Some(named)) = (lines.next(), lines.next()) else {
                continue;
            };
            let is_said = |line: &&str| {
                LANGUAGES
                    .iter()
                    .any(|it| line.starts_with(&format!("{it} ")))
            };
            let (said, expected): (Vec<&str>, Vec<&str>) = lines.partition(is_said);
            let interview = answered(&form, answers);
            let (finding, line) = found(&interview, named);
            let mut now = vec![line.trim_end().to_owned()];
            now.extend(facts(&interview, finding));
            let expected: Vec<&str> = std::iter::once(named).chain(expected).collect();
            if now != expected {
                wrong.push(format!("{answers}\n{}\n", now.join("\n")));
            }
            for tag in LANGUAGES {
                let expected: Vec<&str> = said
                    .iter()
                    .filter_map(|line| line.strip_prefix(tag)?.strip_prefix(' '))
                    .collect();
                let now = sentences(&shelf, &form, &interview, finding, tag);
                if !expected.is_empty() && now != expected {
                    let now: Vec<String> = now.iter().map(|it| format!("{tag} {it}")).collect();
                    wrong.push(format!("{answers}\n{named}\n{}\n", now.join("\n")));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "it is now:\n\n{}", wrong.join("\n"));
}

fn sentences(
    shelf: &Shelf,
    form: &LoadedForm,
    interview: &Interview,
    finding: Finding,
    tag: &str,
) -> Vec<String> {
    let words = Words {
        veil: vilja::app::words::veil::Veil::default(),
        catalog: shelf.catalog(),
        register: shelf.register(),
        countries: shelf.countries(),
        language: Language::parse(tag).expect("a language"),
    };
    let told = evidence(&words, form, interview, finding).into_sentences();
    told.iter().map(|sentence| plain(sentence)).collect()
}

#[test]
fn what_does_not_hold_is_not_asked_what_would_change_it() {
    let shelf = Shelf::new(None);
    let form = small_form(&shelf);
    let interview = answered(&form, "children = 0");
    for idx in 0..form.form.flags.len() {
        let what_if = what_if(Finding::Flag(idx), &interview);
        assert!(what_if.turns.is_empty() && what_if.is_complete);
    }
}

/// The small form as an author has it, below a home folder.
fn at_home(machine: &Machine) {
    let file = |name: &str| fs::read_to_string(folder().join(name)).expect(name);
    machine.file("home/forms/small.toml", &file("form.toml"));
    machine.file("home/locales/sv/forms/small.ftl", &file("sv.ftl"));
}

/// A form whose questions have no short names, and choose their words by an answer.
pub(crate) fn named_as_asked(machine: &Machine) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/language");
    for name in [
        "forms/named_as_asked.toml",
        "locales/sv/forms/named_as_asked.ftl",
    ] {
        let text = fs::read_to_string(folder.join(name)).expect(name);
        machine.file(&format!("home/{name}"), &text);
    }
}

#[test]
fn what_a_command_prints_says_what_every_kind_of_answer_does() {
    let machine = Machine::new();
    at_home(&machine);
    let flags = |answers: &str| {
        machine.file(
            "svar.toml",
            &format!("form = \"small\"\n[answers]\n{answers}"),
        );
        let ran = machine.run(&["flags", "--form", "small", "--answers", "svar.toml"]);
        assert_eq!(ran.code, 0, "{}", ran.err);
        ran.out
    };
    let whole = flags(
        "told = \"yes\"\nconsequence = \"stopped\"\nwish = \"own\"\nraised_by = \"self\"\nhelp = [\"travel\"]\nmonths_paid = 2\n\
         moved_on = 2026-10-01\ncame_on = 2026-10-03\nincome = 2000\nfrom = \"0180\"\nstory = \"Vi for.\"\nsafe = \"yes\"\n\
         children = [{ age = 3 }]\n",
    );
    for said in [
        "”Berättelsen” är besvarad",
        "listan ”Barnen” har 1 rad",
        "svar till säger det",
        "också innehöll ”Ett lån”",
    ] {
        assert!(whole.contains(said), "{said}\n{whole}");
    }
    let unasked = flags("told = \"yes\"\n");
    assert!(unasked.contains("”Inkomst” vore besvarad"), "{unasked}");
}

#[test]
fn a_measure_that_says_nothing_more_stands_by_its_name_alone() {
    let machine = Machine::new();
    at_home(&machine);
    let home = machine.home().display().to_string();
    let home = Home::find(|name| (name == "VILJA_HOME").then(|| home.clone()));
    let (library, _) = Shelf::new(home).library();
    let mut desk = Desk::interview_with(library, Mode::Keys, "small", None);
    desk.go("story");
    desk.give("Vi for.");
    desk.act("flags");
    let said = plain(
        &format!("{:?}", desk.page().parts)
            .replace("\\u{2068}", "")
            .replace("\\u{2069}", ""),
    );
    assert!(said.contains("Gör: Ring och fråga"), "{said}");
}

/// With economic assistance alone nothing is offered to be moved, and nobody is told to ask about it.
#[test]
fn what_a_form_does_not_ask_nobody_is_told_to_ask() {
    let machine = crate::cli::Machine::new();
    let answers = "form = \"uppfoljning\"\ndate = 2026-11-20\n[answers]\nprotection_need = \"no\"\n\
                   support_now = [\"economic_assistance\"]\nconsent_contact = \"given\"\n";
    let answers = machine.file("svar.toml", answers);
    let ran = machine.run(&["flags", "--form", "uppfoljning", "--answers", &answers]);
    assert_eq!(ran.code, 0, "{}", ran.err);
    let said = "formuläret frågar inte om ”Personens vilja om överflyttning”, eftersom svaret på \
                ”Stöd som pågår” är ”Ekonomiskt bistånd”.";
    assert!(ran.out.contains(said), "{}", ran.out);
    assert!(!ran.out.contains("med egna ord"), "{}", ran.out);
}

/// A move for protection is not read as active participation: whatever else was said, nobody is told to ask on about it.
#[test]
fn what_a_form_leaves_alone_where_someone_is_protected_nobody_is_told_to_ask() {
    let machine = crate::cli::Machine::new();
    let answers = "form = \"inflyttning\"\ndate = 2026-11-20\n[answers]\nacute_needs = [\"danger\"]\n\
                   protection_move = \"yes\"\n";
    let answers = machine.file("svar.toml", answers);
    let ran = machine.run(&["flags", "--form", "inflyttning", "--answers", &answers]);
    assert_eq!(ran.code, 0, "{}", ran.err);
    let said = "Det avgörs inte här, eftersom svaret på ”Flytt för skydd” är ”Ja”.";
    assert_eq!(ran.out.matches(said).count(), 5, "{}", ran.out);
    assert!(!ran.out.contains("med egna ord"), "{}", ran.out);
}
