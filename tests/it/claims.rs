//! What docs/security.md claims: every test that it names is there, and every fault of the catalogue is accounted for.

use std::collections::{BTreeMap, BTreeSet};
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

/// The section of the page on faults.
fn faults_section(page: &str) -> &str {
    let (_, after) = page.split_once("\n## Faults\n").expect("the section");
    let (section, _) = after.split_once("\n## ").expect("the next one");
    section
}

/// What stands behind `name: "` in the harness, of every fault that it knows, with what stands up to the next one.
fn harness() -> Vec<(String, String)> {
    let mut files = Vec::new();
    rust_files(&root().join("tests/faults"), &mut files);
    let mut faults = Vec::new();
    for file in files {
        let text = fs::read_to_string(file).expect("a file");
        let pieces = text.split("name: \"F").skip(1);
        faults.extend(pieces.map(|piece| {
            let (name, rest) = piece.split_once('"').expect("an end");
            (format!("F{name}"), rest.to_owned())
        }));
    }
    faults
}

/// A row of the table: its fault, and how many runs, answers acknowledged, lost, and stores broken, and whether all was told.
struct Row {
    name: String,
    counts: [u64; 4],
    told: String,
}

fn rows(section: &str) -> Vec<Row> {
    let is_row = |line: &&str| line.starts_with("| F") && !line.starts_with("| Fault");
    let lines = section.lines().filter(is_row);
    lines
        .map(|line| {
            let cells: Vec<&str> = line.split('|').map(str::trim).collect();
            let [_, name, _, runs, acknowledged, lost, broken, told, _] = cells[..] else {
                panic!("not a row: {line}");
            };
            let count = |cell: &str| cell.replace(',', "").parse().expect(line);
            Row {
                name: name.to_owned(),
                counts: [runs, acknowledged, lost, broken].map(count),
                told: told.to_owned(),
            }
        })
        .collect()
}

#[test]
fn every_fault_of_the_catalogue_has_a_row_or_a_reason() {
    let page = page();
    let section = faults_section(&page);
    let harness: BTreeMap<String, String> = harness().into_iter().collect();
    let named = rows(section);
    let named: BTreeSet<&str> = named.iter().map(|row| row.name.as_str()).collect();
    for number in (1..=40).map(|n| format!("F{n:02}")) {
        let is_tried = harness.keys().any(|name| name.starts_with(&number));
        assert!(is_tried, "{number}: the harness has none");
    }
    for name in &named {
        assert!(harness.contains_key(*name), "{name}: the harness has none");
    }
    // What has no row is run in every `cargo test`, or cannot be tried; both are said below the table.
    let (_, below) = section.rsplit_once("\n| F").expect("the table");
    for name in harness.keys().filter(|name| !named.contains(name.as_str())) {
        assert!(
            below.contains(name.as_str()),
            "{name}: no row and no reason"
        );
    }
    // What other tests show already is shown by tests that are there.
    let functions = functions();
    let mut n_named = 0;
    for (name, fault) in &harness {
        let tests = fault.split_once("How::Tests(&[").map(|(_, tests)| tests);
        let tests = tests
            .and_then(|tests| tests.split(']').next())
            .unwrap_or_default();
        for test in tests.split('"').skip(1).step_by(2) {
            let function = test.rsplit("::").next().expect("a name");
            assert!(functions.contains(function), "{name}: {test} is not there");
            n_named += 1;
        }
    }
    assert!(n_named > 8, "only {n_named} names were read");
}

#[test]
fn as_many_trials_as_were_asked_for_lost_nothing_and_told_everything() {
    let page = page();
    let section = faults_section(&page);
    let rows = rows(section);
    for row in &rows {
        let Row { name, counts, told } = row;
        let [runs, _, lost, broken] = *counts;
        assert!(runs > 0 && (lost, broken) == (0, 0), "{name}");
        assert!(["", "yes"].contains(&told.as_str()), "{name}: {told}");
    }
    let runs = |names: &[&str]| -> u64 {
        let of_them = rows
            .iter()
            .filter(|row| names.iter().any(|name| row.name.starts_with(name)));
        of_them.map(|row| row.counts[0]).sum()
    };
    let in_text = |n: u64| match n {
        0..1_000 => n.to_string(),
        _ => format!("{},{:03}", n / 1_000, n % 1_000),
    };
    let at_calls = [
        "F02",
        "F31 killed",
        "F31 restore",
        "F32",
        "F33",
        "F34",
        "F35",
    ];
    let (at_random, cuts) = (runs(&["F01"]), runs(&["F03"]));
    let (states, failing) = (runs(&["F04"]), runs(&["F05", "F06 once"]));
    assert!(at_random >= 1_000 && cuts >= 300 && states >= 5_000);
    assert!(runs(&["F03 ext4"]) > 0 && runs(&["F03 xfs"]) > 0);
    for said in [
        format!("{} kills at random moments", in_text(at_random)),
        format!("{} at storage calls one by one", in_text(runs(&at_calls))),
        format!("{} power cuts on two file systems", in_text(cuts)),
        format!("{} states after a simulated one", in_text(states)),
        format!("{} storage calls made to", in_text(failing)),
    ] {
        assert!(section.contains(&said), "{said}");
    }
}
