//! What is allowed in a form and surely wrong: the tables say of which conditions it is proved, and of which not.

use std::fs;
use std::path::{Path, PathBuf};

use vilja::engine::form::doubt;
use vilja::engine::form::lower::Known;
use vilja::engine::form::problem::{Doubt, ProblemKind};

fn data(folder: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/data")
        .join(folder)
}

/// What is said of a flag with this condition: never with what excludes each other, always, or possible.
fn said_of(form: &str, when: &str) -> String {
    let text = format!(
        "{form}\n[[flag]]\nid = \"tested\"\nweight = \"grey\"\nsources = [\"s\"]\nwhen = '''{when}'''\n"
    );
    let loaded = doubt::check(&text, &Known::default(), |_| ());
    assert!(loaded.form.is_some(), "{when} {:?}", loaded.problems);
    for problem in &loaded.problems {
        match &problem.kind {
            ProblemKind::Doubt(Doubt::NeverTrue { id, parts, .. }) if &**id == "tested" => {
                return format!("never  {}", parts.join("  ↔  "));
            }
            ProblemKind::Doubt(Doubt::AlwaysTrue { id, .. }) if &**id == "tested" => {
                return "always".to_owned();
            }
            _ => {}
        }
    }
    "possible".to_owned()
}

#[test]
fn every_condition_is_what_the_tables_say() {
    let form = fs::read_to_string(data("expr/form.toml")).unwrap();
    let mut wrong = Vec::new();
    let mut n_lines = 0;
    for entry in fs::read_dir(data("doubts")).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_none_or(|end| end != "txt") {
            continue;
        }
        let text = fs::read_to_string(&path).unwrap();
        for (nth, line) in (1..).zip(text.lines()) {
            if line.is_empty() || line.starts_with('#') {
                continue;
            }
            n_lines += 1;
            let (when, expected) = line.split_once("->").unwrap();
            let said = said_of(&form, when.trim());
            if said != expected.trim() {
                wrong.push(format!("{}:{nth}: {} -> {said}", path.display(), when.trim()));
            }
        }
    }
    assert!(n_lines > 90, "{n_lines}");
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[test]
fn nothing_is_doubtful_in_the_forms_of_the_program() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("forms");
    for (id, text) in vilja::builtin::FORMS {
        let path = root.join(format!("{id}.toml"));
        let loaded = doubt::check(text, &Known::default(), |_| ());
        // Labels stand in the texts, which are looked at together with the form from outside.
        let said: Vec<_> = loaded
            .problems
            .iter()
            .map(|it| &it.kind)
            .filter(|it| !matches!(it, ProblemKind::Doubt(Doubt::UnusedOption { .. })))
            .collect();
        assert!(said.is_empty(), "{} {said:#?}", path.display());
    }
}
