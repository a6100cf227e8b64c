//! What docs/security.md claims: every test that it names is there, and every fault of the catalogue is accounted for.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn page() -> String {
    fs::read_to_string(root().join("docs/security.md")).expect("the page")
}

fn rust_files(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("a file").path();
        if path.is_dir() {
            rust_files(&path, found);
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            found.push(path);
        }
    }
}

/// The name of every function below `src` and `tests`.
fn functions() -> BTreeSet<String> {
    let mut files = Vec::new();
    for folder in ["src", "tests"] {
        rust_files(&root().join(folder), &mut files);
    }
    let mut names = BTreeSet::new();
    for file in files {
        let text = fs::read_to_string(file).expect("a file");
        let after_fn = text.split("fn ").skip(1);
        names.extend(after_fn.map(|rest| {
            let is_of_name =
                |it: &char| it.is_ascii_lowercase() || it.is_ascii_digit() || *it == '_';
            rest.chars().take_while(is_of_name).collect::<String>()
        }));
    }
    names
}

#[test]
fn every_test_that_the_page_on_security_names_is_there() {
    let functions = functions();
    let page = page();
    let mut n_named = 0;
    let mut missing = Vec::new();
    for (idx, named) in page.split('`').enumerate() {
        // What stands between two marks; a test's name is a sentence, and may be cut short.
        let (name, is_short) = match named.strip_suffix("...") {
            Some(name) => (name, true),
            None => (named, false),
        };
        let is_name = name.matches('_').count() >= 3
            && name
                .chars()
                .all(|it| it.is_ascii_lowercase() || it.is_ascii_digit() || it == '_');
        if idx % 2 == 0 || !is_name {
            continue;
        }
        n_named += 1;
        let is_there = if is_short {
            functions.iter().any(|it| it.starts_with(name))
        } else {
            functions.contains(name)
        };
        if !is_there {
            missing.push(named.to_owned());
        }
    }
    assert_eq!(missing, Vec::<String>::new());
    assert!(n_named > 150, "only {n_named} names were read");
}

#[test]
fn every_fault_of_the_catalogue_has_a_row_or_a_reason() {
    let page = page();
    let (_, after) = page.split_once("\n## Faults\n").expect("the section");
    let (section, _) = after.split_once("\n## ").expect("the next one");
    let untold: Vec<String> = (1..=40)
        .map(|n| format!("F{n:02}"))
        .filter(|name| !section.contains(name.as_str()))
        .collect();
    assert_eq!(untold, Vec::<String>::new());
}
