//! Trials of forms: the built-in forms come out as their trials say, and the runner tells what does not.

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;
use vilja::builtin::FORM_TRIALS;

use crate::cli::Machine;

fn data() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/trials")
}

/// Copies the form that the trials are for, with its texts and lists, and the trials beside it.
fn beside_its_form(machine: &Machine, trials: &str) -> String {
    let language = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/language");
    for file in [
        "forms/whole_language.toml",
        "forms/schools.csv",
        "locales/sv/forms/whole_language.ftl",
    ] {
        machine.file(file, &fs::read_to_string(language.join(file)).expect(file));
    }
    machine.file("forms/whole_language.test.toml", trials);
    "forms/whole_language.toml".to_owned()
}

#[test]
fn every_built_in_form_has_trials_that_exercise_every_flag_both_ways() {
    let machine = Machine::new();
    let mut wrong = Vec::new();
    for (id, _) in FORM_TRIALS {
        let ran = machine.run(&["forms", "test", id, "--json"]);
        let told: Value = serde_json::from_str(&ran.out).expect("JSON");
        let file = &told["files"][0];
        if ran.code != 0 {
            for case in file["cases"].as_array().expect("cases") {
                if case["passed"] == false {
                    wrong.push(format!("{id}: {case:#}"));
                }
            }
            wrong.push(format!("{id}: {:#}", file["problems"]));
        }
        for missing in file["missing"].as_array().expect("what is missing") {
            let way = missing["way"].as_str().expect("a way");
            if way.starts_with("flag") {
                wrong.push(format!("{id}: {way}: {}", missing["name"]));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn each_file_of_trials_is_told_of_as_it_was_reviewed() {
    let mut names: Vec<String> = fs::read_dir(data())
        .expect("trials")
        .map(|entry| {
            entry
                .expect("an entry")
                .file_name()
                .to_string_lossy()
                .into_owned()
        })
        .filter(|name| name.contains(".test."))
        .collect();
    names.sort();
    assert!(!names.is_empty());
    for name in names {
        let machine = Machine::new();
        let text = fs::read_to_string(data().join(&name)).expect("trials");
        let form = beside_its_form(&machine, &text);
        let ran = machine.run(&["forms", "test", &form]);
        insta::with_settings!({
            snapshot_path => "../snapshots",
            prepend_module_to_snapshot => false,
            omit_expression => true,
        }, {
            let name = format!("trials_{}", name.trim_end_matches(".test.toml"));
            insta::assert_snapshot!(name, format!("{}{}exit {}\n", ran.out, ran.err, ran.code));
        });
    }
}

#[test]
fn trials_are_found_by_form_by_file_and_by_folder_and_chosen_by_name() {
    let machine = Machine::new();
    let text = fs::read_to_string(data().join("as_expected.test.toml")).expect("trials");
    beside_its_form(&machine, &text);
    for named in [
        "forms/whole_language.toml",
        "forms/whole_language.test.toml",
        "forms",
    ] {
        let ran = machine.run(&["forms", "test", named]);
        assert_eq!(ran.code, 0, "{named}: {}{}", ran.out, ran.err);
        assert!(
            ran.out.contains("3 fall stämmer, 0 stämmer inte"),
            "{}",
            ran.out
        );
    }
    let ran = machine.run(&["forms", "test", "forms", "--case", "OMÖJLIGA"]);
    assert!(ran.out.contains("1 fall stämmer"), "{}", ran.out);
    machine.file("tom/form.toml", "");
    assert_eq!(machine.run(&["forms", "test", "tom"]).code, 1);
    assert_eq!(machine.run(&["forms", "test", "tom/form.toml"]).code, 3);
    assert_eq!(machine.run(&["forms", "test", "saknas"]).code, 2);
}

#[test]
fn the_trials_of_a_new_form_exercise_all_of_it() {
    for language in ["sv", "en", "ar"] {
        let machine = Machine::new();
        machine.run(&["--lang", language, "forms", "new", "mitt"]);
        let ran = machine.run(&["forms", "test", "mitt"]);
        assert_eq!(ran.code, 0, "{}{}", ran.out, ran.err);
        assert!(ran.out.contains("Prövat: 15 av 15"), "{}", ran.out);
    }
}
