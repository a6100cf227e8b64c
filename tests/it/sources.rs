//! The register of sources: what is shown of each on which day, in which words, and that the words are all there.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::rc::Rc;

use vilja::app::citation::{cited, slug};
use vilja::app::words::Words;
use vilja::app::words::condition::in_words;
use vilja::builtin::{FORMS, Shelf};
use vilja::engine::expr::parse;
use vilja::engine::form::sources::{SourceKind, SourceWeight};
use vilja::engine::time::Date;
use vilja::text::catalog::Args;
use vilja::text::clean::plain;
use vilja::text::language::Language;

const LANGUAGES: [&str; 3] = ["sv", "en", "ar"];

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).to_owned()
}

fn words(shelf: &Shelf, language: &str) -> Words {
    Words {
        veil: vilja::app::words::veil::Veil::default(),
        catalog: shelf.catalog(),
        register: shelf.register(),
        countries: shelf.countries(),
        language: Language::parse(language).unwrap(),
    }
}

#[test]
fn every_source_is_shown_as_the_table_says() {
    let shelf = Shelf::new(None);
    let sources = shelf.sources();
    let table = fs::read_to_string(root().join("tests/data/sources/cited.txt")).unwrap();
    let mut wrong = Vec::new();
    let mut n_lines = 0;
    for (nth, line) in (1..).zip(table.lines()) {
        if line.is_empty() || line.starts_with('#') {
            continue;
        }
        let (asked, expected) = line.split_once(" -> ").unwrap();
        let [language, reference, day] = asked.split_whitespace().collect::<Vec<_>>()[..] else {
            panic!("line {nth} is not `language reference day`");
        };
        let day = Date::parse(day).unwrap();
        let found = plain(&cited(&words(&shelf, language), &sources, reference, day));
        if found != expected {
            wrong.push(format!("{nth}: {reference} {day} -> {found}"));
        }
        n_lines += 1;
    }
    assert!(n_lines > 30);
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[test]
fn every_condition_is_said_in_words_as_the_table_says() {
    let shelf = Shelf::new(None);
    let path = root().join("tests/data/language/forms/whole_language.toml");
    let own = shelf.form_at(&path).unwrap();
    let built_in = shelf.form("inflyttning").unwrap();
    let table = fs::read_to_string(root().join("tests/data/sources/conditions.txt")).unwrap();
    let mut wrong = Vec::new();
    let mut n_lines = 0;
    for (nth, line) in (1..).zip(table.lines()) {
        if line.is_empty() || line.starts_with('#') {
            continue;
        }
        let (asked, expected) = line.split_once(" -> ").unwrap();
        let (language, rest) = asked.split_once(' ').unwrap();
        let (id, condition) = rest.split_once(' ').unwrap();
        let form = if *id == *own.form.id { &own } else { &built_in };
        let expr = parse(condition.trim(), &form.form).unwrap();
        let found = plain(&in_words(&words(&shelf, language), form, &expr));
        if found != expected {
            wrong.push(format!("{nth}: {asked} -> {found}"));
        }
        n_lines += 1;
    }
    assert!(n_lines > 30, "{n_lines}");
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[test]
fn the_page_has_every_condition_of_every_form_in_words_of_its_language() {
    let machine = crate::cli::Machine::new();
    for (id, _) in FORMS {
        for (language, lead) in [
            ("sv", "I ord: "),
            ("en", "In words: "),
            ("ar", "بالكلمات: "),
        ] {
            let ran = machine.run(&["--lang", language, "forms", "show", id, "--sources"]);
            assert_eq!(ran.code, 0, "{}", ran.err);
            assert!(!ran.out.contains('⟦'), "{language} {id}");
            let form = Shelf::new(None).form(id).unwrap().form;
            let weights = form.flags.iter().map(|flag| flag.weights.len());
            let elements = form.elements.iter();
            let sides = elements
                .map(|it| usize::from(it.when.is_some()) + usize::from(it.not_when.is_some()));
            let n_conditions = form.flags.len()
                + weights.sum::<usize>()
                + sides.sum::<usize>()
                + form.conditions.len()
                + form
                    .measures
                    .iter()
                    .filter(|it| it.unless.is_some())
                    .count();
            assert_eq!(
                ran.out.matches(lead).count(),
                n_conditions,
                "{language} {id}"
            );
        }
    }
}

#[test]
fn every_source_says_something_in_every_language() {
    let shelf = Shelf::new(None);
    let sources = shelf.sources();
    let mut wrong = Vec::new();
    for language in LANGUAGES {
        let words = words(&shelf, language);
        let mut needed: Vec<String> = sources
            .iter()
            .map(|it| format!("source-{}", it.id))
            .collect();
        needed.extend(SourceKind::ALL.map(|it| format!("sources-kind-{}", it.word())));
        needed.extend(SourceWeight::ALL.map(|it| format!("sources-counts-{}", it.word())));
        for id in needed {
            let said = words.catalog.optional(&words.language, &id, &Args::none());
            if said.is_none_or(|said| said.missing || said.language != words.language) {
                wrong.push(format!("{language}: {id}"));
            }
        }
    }
    assert!(wrong.is_empty(), "missing: {}", wrong.join(", "));
}

/// A sentence about a passage that no source has would never be shown.
#[test]
fn every_sentence_belongs_to_a_source_or_a_passage_of_one() {
    let shelf = Shelf::new(None);
    let mut possible = BTreeSet::new();
    for source in shelf.sources().iter() {
        let id = format!("source-{}", source.id);
        let slugs: BTreeSet<String> = source.sections.iter().map(|it| slug(it)).collect();
        assert_eq!(
            slugs.len(),
            source.sections.len(),
            "{id}: passages that share a name"
        );
        for slug in slugs {
            possible.insert(format!("{id}.n-{slug}"));
            possible.insert(format!("{id}.s-{slug}"));
        }
        possible.insert(id);
    }
    for language in LANGUAGES {
        let stray: Vec<String> = shelf
            .catalog()
            .ids(&Language::parse(language).unwrap())
            .filter(|id| id.starts_with("source-") && !possible.contains(id))
            .collect();
        assert!(stray.is_empty(), "{language}: {}", stray.join(", "));
    }
}

/// The paragraphs that the built-in forms cite are what a lawyer looks up first.
#[test]
fn what_the_forms_cite_of_a_statute_says_something_of_its_own() {
    let shelf = Shelf::new(None);
    let sources = shelf.sources();
    let catalog = shelf.catalog();
    let swedish = Language::source();
    let mut silent = BTreeSet::new();
    for (id, _) in FORMS {
        let form = shelf.form(id).unwrap().form;
        let of_flags = form.flags.iter().flat_map(|flag| &flag.sources);
        let of_measures = form.measures.iter().flat_map(|measure| &measure.sources);
        for reference in of_flags.chain(of_measures) {
            let source = sources.get(reference).unwrap();
            let Some((_, section)) = reference.split_once('#') else {
                continue;
            };
            let id = format!("source-{}.s-{}", source.id, slug(section));
            if source.kind.is_law() && catalog.optional(&swedish, &id, &Args::none()).is_none() {
                silent.insert(Rc::clone(reference));
            }
        }
    }
    assert!(silent.is_empty(), "{silent:?}");
}

/// A form of one's own, with everything in it that a form can cite and everything that a condition can be made of.
fn whole_form(machine: &crate::cli::Machine) -> Vec<String> {
    let language = root().join("tests/data/language");
    let read = |file: &str| fs::read_to_string(language.join(file)).unwrap();
    for file in ["forms/schools.csv", "locales/sv/forms/whole_language.ftl"] {
        machine.file(&format!("home/{file}"), &read(file));
    }
    let mut form = read("forms/whole_language.toml");
    let table = fs::read_to_string(root().join("tests/data/sources/conditions.txt")).unwrap();
    let swedish = table
        .lines()
        .filter_map(|line| line.strip_prefix("sv whole_language "));
    let mut said = Vec::new();
    for (nth, line) in swedish.enumerate() {
        let (condition, in_words) = line.split_once(" -> ").unwrap();
        form.extend([
            "\n[[condition]]\nid = \"of_table_",
            &nth.to_string(),
            "\"\nwhen = '",
            condition,
            "'\n",
        ]);
        said.push(in_words.to_owned());
    }
    let sources = Shelf::new(None).sources();
    let references: Vec<String> = sources
        .iter()
        .flat_map(|it| {
            let of_passages = it
                .sections
                .iter()
                .map(|section| format!("{}#{section}", it.id));
            std::iter::once(it.id.to_string()).chain(of_passages)
        })
        .map(|reference| format!("\"{reference}\""))
        .collect();
    form.push_str(
        "\n[[measure]]\nid = \"do_it\"\n\n[[flag]]\nid = \"cites_all\"\nweight = \"grey\"\n",
    );
    form.push_str("when = \"wish == no\"\nmeasures = [\"do_it\"]\n");
    form.extend(["sources = [", &references.join(", "), "]\n"]);
    machine.file("home/forms/whole_language.toml", &form);
    said
}

/// Whoever writes a form reads every condition in words, and of every source what it says and whether it holds.
#[test]
fn a_form_of_ones_own_is_shown_with_every_condition_and_every_source_on_each_day() {
    let machine = crate::cli::Machine::new();
    let conditions = whole_form(&machine);
    let shown = |day: &str| {
        let args = [
            "forms",
            "show",
            "whole_language",
            "--sources",
            "--date",
            day,
        ];
        let ran = machine.run(&args);
        assert_eq!(ran.code, 0, "{}{}", ran.out, ran.err);
        let words: Vec<&str> = ran.out.split_whitespace().collect();
        words.join(" ")
    };
    let today = shown("2026-11-20");
    for condition in &conditions {
        assert!(
            today.contains(&format!("I ord: {condition}")),
            "{condition}"
        );
    }
    for remark in [
        "Vilar inte på någon källa.",
        "paragrafnumret är inte kontrollerat",
        "är en berättelse, inte en utredning",
    ] {
        assert!(today.contains(remark), "{remark}");
    }
    for (day, remark) in [
        ("2015-01-01", "gäller först från"),
        (
            "2020-10-01",
            "HFD 2021 ref. 46 är domstols ord · läst · fanns inte före 2021",
        ),
        ("2015-01-01", "gäller till och med 2025-06-30"),
        (
            "2015-01-01",
            "2 a kap. 10 § är lag · läst · sedan när det gäller är inte kontrollerat · gäller till och med 2025-06-30",
        ),
        (
            "2015-01-01",
            "3 kap. 5 § är lag · läst · gäller sedan 2002-01-01 · gäller till och med 2025-06-30",
        ),
        (
            "2015-01-01",
            "4 kap. 3 § är lag · läst · paragrafnumret är inte kontrollerat · gäller till och med 2025-06-30",
        ),
        (
            "2026-11-20",
            "16 kap. 2 a § är lag · läst · sedan när det gäller är inte kontrollerat · kan ha ändrats",
        ),
        (
            "2026-11-20",
            "Frågar om kommunen betalar fler hyror än den första i en annan kommun.",
        ),
        ("2026-11-20", "gällde till och med"),
        ("2026-11-20", "ersatt av"),
    ] {
        assert!(shown(day).contains(remark), "{day}: {remark}");
    }
}

/// What an office has written wrongly of a source of its own is not shown as if it were so.
#[test]
fn a_source_whose_entry_is_faulty_is_shown_as_such() {
    let machine = crate::cli::Machine::new();
    assert_eq!(machine.run(&["forms", "new", "eget"]).code, 0);
    let form = machine.home().join("forms/eget.toml");
    let text = fs::read_to_string(&form).unwrap();
    let mut lines: Vec<&str> = text.lines().collect();
    lines.extend([
        "[[flag]]",
        "id = \"on_own\"",
        "weight = \"prohibited\"",
        "when = \"true == true\"",
        "sources = [\"our-rule#2\"]",
    ]);
    let question = text
        .lines()
        .skip_while(|line| !line.starts_with("[[section.question]]"));
    let id = question
        .skip(1)
        .find_map(|line| line.strip_prefix("id = \""))
        .unwrap();
    let when = format!("when = \"answered({})\"", id.trim_end_matches('"'));
    let text = lines.join("\n").replace("when = \"true == true\"", &when);
    fs::write(&form, text + "\n").unwrap();
    let shown = |weight: &str| {
        let list = format!(
            "[[source]]\nid = \"our-rule\"\ntitle = \"Vår riktlinje\"\nkind = \"policy\"\ncertainty = \"read\"\nweight = {weight}\n"
        );
        machine.file("home/forms/sources.toml", &list);
        let ran = machine.run(&["forms", "show", "eget", "--sources"]);
        assert_eq!(ran.code, 0, "{}{}", ran.out, ran.err);
        let words: Vec<&str> = ran.out.split_whitespace().collect();
        words.join(" ")
    };
    let whole = shown("\"policy\"");
    assert!(
        whole.contains("Vår riktlinje, avsnitt 2 är en kommuns riktlinje"),
        "{whole}"
    );
    for faulty in ["\"law\"", "\"policy"] {
        let shown = shown(faulty);
        assert!(
            shown.contains("our-rule#2 är fel skriven i källförteckningen och används inte"),
            "{shown}"
        );
        assert!(!shown.contains("Vår riktlinje"), "{shown}");
    }
    let listed = machine.run(&["forms", "list"]);
    assert!(!listed.out.contains("sources"), "{}", listed.out);
    // That it is law is not believed, so there is still no law for what is called prohibited.
    shown("\"law\"");
    let checked = machine.run(&["forms", "check", "eget", "--json"]);
    for code in [
        "problem-weight-beyond-kind",
        "problem-prohibited-without-law",
    ] {
        assert!(checked.out.contains(code), "{code} {}", checked.out);
    }
}
