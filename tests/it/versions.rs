//! Pairs of versions of a form as data: what differs, what becomes of each answer, how the reading turns, and that
//! nothing is lost, whichever way the interview goes.
//!
//! A file has the form's text (`old`), `edits` that make the later version of it, `before` (answers that are given
//! first), `[answers]` and `[notes]`, where the interview stands (`at`), and what is expected of it.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::rc::Rc;

use toml::Table;
use vilja::app::msg::LoadedForm;
use vilja::app::page::{Page, ScreenName};
use vilja::app::words::versions::misfit;
use vilja::builtin::Shelf;
use vilja::engine::answer::{Answer, file};
use vilja::engine::expr::Truth;
use vilja::engine::findings::compare::Turn;
use vilja::engine::form::compare::{Difference, How, compare};
use vilja::engine::form::list::List;
use vilja::engine::form::lower::{self, Known};
use vilja::engine::form::{Form, Weight};
use vilja::engine::interview::{
    Becomes, Beginning, Change, Command, Forms, Interview, Misfit, Position, Refusal, Told,
};
use vilja::engine::time::Date;

use crate::desk::{Desk, Mode, library};
use crate::recorded;

#[test]
fn every_pair_of_versions_differs_as_it_says_and_loses_nothing() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/versions");
    let mut names: Vec<_> = fs::read_dir(folder)
        .expect("versions")
        .map(|it| it.expect("a file").path())
        .collect();
    names.sort();
    assert!(!names.is_empty(), "there are pairs of versions");
    let mut failed = Vec::new();
    for name in names {
        let text = fs::read_to_string(&name).expect("a file");
        let table: Table = toml::from_str(&text).unwrap_or_else(|it| panic!("{name:?}: {it}"));
        let wrong = Pair::of(&table).wrong(&table);
        failed.extend(
            wrong
                .into_iter()
                .map(|wrong| format!("{}: {wrong}", name.display())),
        );
    }
    assert!(failed.is_empty(), "{}", failed.join("\n"));
}

/// The two versions of a pair as an author has them, with their lists beside them.
fn as_files(table: &Table, pair: &Pair) -> [Rc<LoadedForm>; 2] {
    let folder = tempfile::tempdir().expect("a folder");
    ["old", "new"].map(|which| {
        let folder = folder.path().join(which);
        fs::create_dir(&folder).expect("a folder");
        let lists = table.get(&format!("{which}_lists"));
        for (name, csv) in lists.and_then(|it| it.as_table()).into_iter().flatten() {
            fs::write(folder.join(name), csv.as_str().expect("a list")).expect("a file");
        }
        let text = match which {
            "old" => table["old"].as_str().expect("a form").to_owned(),
            _ => pair.new_text.clone(),
        };
        let path = folder.join("small.toml");
        fs::write(&path, text).expect("a file");
        Rc::new(Shelf::new(None).form_at(&path).expect("a form"))
    })
}

fn said(page: &Page) -> String {
    format!("{:?}{:?}", page.parts, page.notice)
}

/// What is said in words of each pair: before one goes on, after it, and of a finished interview.
#[test]
fn the_page_of_another_version_says_what_differs_and_what_becomes_of_each_answer() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/versions");
    let mut all = String::new();
    for name in fs::read_dir(folder).expect("versions") {
        let name = name.expect("a file").path();
        let text = fs::read_to_string(&name).expect("a file");
        let table: Table = toml::from_str(&text).expect("a table");
        let pair = Pair::of(&table);
        let [old, new] = as_files(&table, &pair);
        let mut library = library();
        library.forms.push(Rc::clone(&old));
        for mode in [Mode::Keys, Mode::Lines] {
            let mut desk = Desk::interview_with(library.clone(), mode, &old.form.id, None);
            // The beginning is that of the desk, which names the file.
            desk.changes.truncate(1);
            desk.changes.extend(pair.changes.iter().skip(1).cloned());
            desk.reopen(Some(Rc::clone(&new)));
            all.push_str(&said(&desk.page()));
            desk.act("help");
            all.push_str(&said(&desk.page()));
            desk.act("cancel");
            desk.act("commands");
            all.push_str(&said(&desk.page()));
            desk.act("cancel");
            desk.act("version");
            assert_eq!(
                desk.page().screen,
                ScreenName::Versions,
                "{}",
                name.display()
            );
            all.push_str(&said(&desk.page()));
            desk.press("1");
            assert_ne!(
                desk.page().screen,
                ScreenName::Versions,
                "{}",
                name.display()
            );
            all.push_str(&said(&desk.page()));
            // Back again: what was put aside stays so, or counts once more.
            desk.act("version");
            all.push_str(&said(&desk.page()));
            desk.press("2");
            desk.act("finish");
            desk.press("1");
            desk.act("version");
            all.push_str(&said(&desk.page()));
        }
    }
    let missing: Vec<&str> = [
        "Formuläret finns i en nyare version",
        "Skriv /version för att se vad som skiljer",
        "Byt version av formuläret",
        "Samtalet hålls nu med version",
        "läses alltid med version",
        "Räknas igen",
        "Är undanlagt och förblir det",
        "Frågan finns inte där.",
        "Frågan begär ett annat slags svar där.",
        "Svarsalternativet finns inte där.",
        "Koden finns inte i listan där.",
        "Antalet val går inte ihop med frågan där.",
        "Kommer till",
        "nytt",
        "borta",
        "ändrat",
    ]
    .into_iter()
    .filter(|it| !all.contains(it))
    .collect();
    assert!(missing.is_empty(), "{missing:?}");
}

/// No version refuses what an earlier one took in such a way today; a later one may.
#[test]
fn an_answer_that_is_refused_for_any_other_reason_is_said_to_be() {
    let refused = Misfit::Refused(Refusal::EmptyAnswer);
    let said = recorded::made("vilja --plain", |words| vec![misfit(words, &refused)]);
    assert_eq!(said, "Frågan tar inte emot svaret där.");
}

struct Pair {
    old: Rc<Form>,
    new: Rc<Form>,
    new_text: String,
    interview: Interview,
    changes: Vec<Change>,
}

impl Pair {
    fn of(table: &Table) -> Self {
        let old_text = table["old"].as_str().expect("a form");
        let mut new_text = old_text.to_owned();
        for edit in table["edits"].as_array().expect("edits") {
            let [from, to] = [0, 1].map(|idx| edit[idx].as_str().expect("from and to"));
            assert_eq!(new_text.matches(from).count(), 1, "one place has {from}");
            new_text = new_text.replace(from, to);
        }
        let (old, new) = (
            form(old_text, table.get("old_lists")),
            form(&new_text, table.get("new_lists")),
        );
        let beginning = Beginning {
            form: old.id.clone(),
            version: old.version.clone(),
            digest: "old".into(),
            date: Date::new(2026, 11, 20).expect("a day"),
            officer_language: "sv".into(),
            client_language: None,
            case: None,
            training: true,
        };
        let (interview, changes) = Interview::begin(Rc::clone(&old), beginning);
        let interview = interview.with_forms(&Forms::default().with(&"new".into(), &new));
        let mut pair = Self {
            old,
            new,
            new_text,
            interview,
            changes,
        };
        for answers in ["before", "answers"] {
            if let Some(answers) = table.get(answers) {
                pair.answer(answers);
            }
        }
        for (place, note) in table
            .get("notes")
            .and_then(|it| it.as_table())
            .into_iter()
            .flatten()
        {
            pair.apply(Command::Note {
                place: place.as_str().into(),
                note: note.as_str().expect("a note").to_owned(),
            });
        }
        if let Some(place) = table.get("at") {
            pair.apply(Command::GoTo {
                place: place.as_str().expect("a place").into(),
            });
        }
        pair
    }

    fn apply(&mut self, command: Command) {
        let shown = format!("{command:?}");
        let changes = self.interview.apply(command);
        self.changes
            .extend(changes.unwrap_or_else(|refusal| panic!("{shown}: {refusal:?}")));
    }

    fn answer(&mut self, answers: &toml::Value) {
        let mut whole = Table::new();
        whole.insert("answers".to_owned(), answers.clone());
        let text = toml::to_string(&whole).expect("an answers file");
        let (read, problems) = file::read(&text, &self.old, None);
        assert!(problems.is_empty(), "{problems:?}");
        for (roster, n) in &read.entries {
            for _ in 0..*n {
                self.apply(Command::AddEntry {
                    roster: Rc::clone(roster),
                });
            }
        }
        // An answers file has no order of its own; the form has.
        let mut answers: BTreeMap<_, _> = BTreeMap::new();
        for given in read.answers {
            let spot = self.old.spot(&given.place).expect("a place");
            answers.insert((spot.question(), spot), given);
        }
        for given in answers.into_values() {
            self.apply(Command::Answer {
                place: given.place,
                answer: given.answer,
            });
        }
    }

    /// Returns everything that is not as the file expects.
    fn wrong(mut self, table: &Table) -> Vec<String> {
        let expect = table["expect"].as_table().expect("what is expected");
        let list = |key: &str| -> Vec<String> {
            let list = expect.get(key).and_then(|it| it.as_array());
            list.into_iter()
                .flatten()
                .map(|it| it.as_str().expect("a line").to_owned())
                .collect()
        };
        let mut wrong = Vec::new();
        let mut same = |what: &str, found: Vec<String>, wanted: Vec<String>| {
            if found != wanted {
                wrong.push(format!("{what}\n  found  {found:#?}\n  wanted {wanted:#?}"));
            }
        };
        let differences = compare(&self.old, &self.new);
        same(
            "differences",
            differences.iter().map(difference).collect(),
            list("differences"),
        );
        let outlook = self.interview.outlook("new").expect("an outlook");
        let becomes = outlook
            .stored
            .iter()
            .map(|it| format!("{} {}", it.told.place, becomes(&it.becomes)));
        same("becomes", becomes.collect(), list("becomes"));
        same(
            "turns",
            outlook.turns.iter().map(turn).collect(),
            list("turns"),
        );

        let before = self.interview.clone();
        self.apply(Command::ChangeForm {
            digest: "new".into(),
        });
        let after = self.interview.clone();
        assert!(after == outlook.after, "what was shown is what happens");
        same(
            "at",
            vec![place(&after)],
            vec![expect["at"].as_str().expect("a place").to_owned()],
        );
        let notes = |told: &[Told]| -> Vec<String> {
            told.iter()
                .filter(|told| !told.note.is_empty())
                .map(|told| format!("{} = {}", told.place, told.note))
                .collect()
        };
        same("notes", notes(&after.told()), list("notes"));
        same("unfit notes", notes(after.unfit()), list("unfit_notes"));
        assert!(!after.can_undo(), "undoing does not cross the change");
        let earlier = after.earlier().last().expect("how it stood");
        assert_eq!(
            earlier.findings(),
            before.findings(),
            "the old reading stays"
        );
        assert_eq!(answers(&before), answers(&after), "no answer is lost");

        // There and back again: everything counts as it did.
        self.apply(Command::ChangeForm {
            digest: "old".into(),
        });
        let back = &self.interview;
        assert_eq!(back.findings(), before.findings());
        assert_eq!(back.told(), before.told());
        assert_eq!(back.unfit(), []);
        assert_eq!(back.earlier().len(), 2);

        let forms = Forms::default()
            .with(&"old".into(), &self.old)
            .with(&"new".into(), &self.new);
        let replayed = Interview::replay_through(&forms, self.changes).expect("it replays");
        assert!(replayed == *back, "replaying gives the same interview");
        wrong
    }
}

fn form(text: &str, lists: Option<&toml::Value>) -> Rc<Form> {
    let lists = lists.and_then(|it| it.as_table()).into_iter().flatten();
    let lists = lists.map(|(name, csv)| {
        let list = List::parse(name, csv.as_str().expect("a list"));
        (name.as_str().into(), list.map(Rc::new))
    });
    let known = Known {
        lists: lists.collect(),
        ..Known::default()
    };
    let loaded = lower::load(text, &known);
    let errors: Vec<_> = loaded.problems.iter().map(|it| &it.kind).collect();
    Rc::new(loaded.form.unwrap_or_else(|| panic!("{errors:?}")))
}

/// Every answer with its place, whether it has one in the present form or not.
fn answers(interview: &Interview) -> BTreeMap<Rc<str>, Answer> {
    let told = interview.told().into_iter();
    told.chain(interview.unfit().to_vec())
        .filter_map(|told| {
            // What is chosen is the same in any order of the options.
            let answer = match told.answer? {
                Answer::Choices(mut chosen) => {
                    chosen.sort();
                    Answer::Choices(chosen)
                }
                answer => answer,
            };
            Some((told.place, answer))
        })
        .collect()
}

fn place(interview: &Interview) -> String {
    match interview.position() {
        Position::At(spot) => interview.form().place(spot).expect("a place").to_string(),
        Position::Review => "review".to_owned(),
    }
}

fn difference(difference: &Difference) -> String {
    let within = difference.within.as_ref();
    let within = within.map(|it| format!("{it}/")).unwrap_or_default();
    let what = format!("{} {within}{}", difference.part.word(), difference.id);
    let value = |value: &Option<String>| value.clone().unwrap_or_else(|| "-".to_owned());
    match &difference.how {
        How::Added => format!("{what} added"),
        How::Removed => format!("{what} removed"),
        How::Changed {
            key,
            before: None,
            after: None,
        } => format!("{what} changed {}", key.word()),
        How::Changed { key, before, after } => format!(
            "{what} changed {}: {} -> {}",
            key.word(),
            value(before),
            value(after)
        ),
    }
}

fn becomes(becomes: &Becomes) -> String {
    match becomes {
        Becomes::Kept => "kept".to_owned(),
        Becomes::PutAside => "put aside".to_owned(),
        Becomes::StaysAside => "stays aside".to_owned(),
        Becomes::Counts => "counts".to_owned(),
        Becomes::Unfit(misfit) => format!(
            "unfit: {}",
            match misfit {
                Misfit::NotAsked => "not asked",
                Misfit::OtherType => "other type",
                Misfit::Refused(Refusal::NoSuchOption { .. }) => "no such option",
                Misfit::Refused(Refusal::OutOfRange { .. }) => "out of range",
                Misfit::Refused(Refusal::UnknownCode { .. }) => "unknown code",
                Misfit::Refused(Refusal::TooManyChosen { .. }) => "too many",
                Misfit::Refused(_) => "refused",
            }
        ),
    }
}

fn turn(turn: &Turn) -> String {
    let pair = |before: Option<&str>, after: Option<&str>| {
        format!("{} -> {}", before.unwrap_or("-"), after.unwrap_or("-"))
    };
    match turn {
        Turn::Flag { id, before, after } => format!(
            "flag {id} {}",
            pair(before.map(Weight::word), after.map(Weight::word))
        ),
        Turn::Element { id, before, after } => format!(
            "element {id} {}",
            pair(before.map(Truth::word), after.map(Truth::word))
        ),
        Turn::Check { id, fails } => {
            format!("check {id} {}", if *fails { "fails" } else { "holds" })
        }
        Turn::Contradiction { id, is_found } => {
            format!(
                "contradiction {id} {}",
                if *is_found { "found" } else { "gone" }
            )
        }
    }
}
