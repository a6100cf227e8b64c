//! Trials of forms: the built-in forms come out as their trials say, and the runner tells what does not.

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;
use vilja::builtin::{FORM_TRIALS, FORMS};

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
    for (id, _) in FORMS {
        if !FORM_TRIALS.iter().any(|(of, _)| of == id) {
            wrong.push(format!("{id} has no trials"));
        }
    }
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
        // As `forms check` does, it finds the forms that lie beside `locales`.
        ".",
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
        assert!(!ran.out.contains("Inget fall säger"), "{}", ran.out);
    }
}

/// What came to pass in some case may have come out wrong in it: that is told beside.
#[test]
fn what_no_case_says_anything_about_is_named_although_all_is_exercised() {
    let machine = Machine::new();
    machine.file("forms/liten.toml", SMALL);
    let told = |expect: &str| {
        let trials =
            format!("form = \"liten\"\n[[case]]\nname = \"ett fall\"\n[case.expect]\n{expect}\n");
        machine.file("forms/liten.test.toml", &trials);
        let ran = machine.run(&["forms", "test", "forms/liten.toml", "--json"]);
        assert_eq!(ran.code, 0, "{expect}: {}{}", ran.out, ran.err);
        let told: Value = serde_json::from_str(&ran.out).expect("JSON");
        let named = told["files"][0]["unexpected"].as_array().expect("names");
        let named = named.iter().filter_map(Value::as_str);
        named.collect::<Vec<_>>().join(" ")
    };
    for (expect, named) in [
        (
            "asked = [\"told\"]",
            "asked by_office by_letter act wish_and_told",
        ),
        (
            "not_flags = [\"asked\"]\nopen = [\"by_letter\"]",
            "by_office act wish_and_told",
        ),
        ("only_flags = true", "act wish_and_told"),
        (
            "only_flags = true\nelements = { act = \"unknown\" }\nnot_contradictions = [\"wish_and_told\"]",
            "",
        ),
    ] {
        assert_eq!(told(expect), named, "{expect}");
    }
}

#[test]
fn a_file_that_cannot_be_used_keeps_nobody_from_hearing_about_the_others() {
    let machine = Machine::new();
    let text = fs::read_to_string(data().join("as_expected.test.toml")).expect("trials");
    beside_its_form(&machine, &text);
    machine.file("forms/broken.toml", "[form]\nid = \"broken\"\n");
    machine.file("forms/broken.test.toml", "form = \"broken\"\n");
    machine.file("forms/untried.toml", "[form]\nid = \"untried\"\n");
    machine.file("forms/register.toml", "[[source]]\n");
    let ran = machine.run(&["forms", "test", "forms"]);
    assert_eq!(ran.code, 1, "{}{}", ran.out, ran.err);
    assert!(ran.out.contains("3 fall stämmer, 0"), "{}", ran.out);
    assert!(
        ran.out.contains("forms/untried.toml har inga fall."),
        "{}",
        ran.out
    );
    assert!(!ran.out.contains("register.toml"), "{}", ran.out);
    assert!(ran.err.contains("broken.toml"), "{}", ran.err);
    let ran = machine.run(&["forms", "test", "forms", "saknas", "--json"]);
    assert_eq!(ran.code, 2);
    let told: Value = serde_json::from_str(&ran.out).expect("JSON and nothing else");
    assert_eq!(told["files"][0]["cases"].as_array().map(Vec::len), Some(3));
    assert_eq!(told["without"], serde_json::json!(["forms/untried.toml"]));
    assert!(
        ran.err.contains("broken.toml") && ran.err.contains("saknas"),
        "{}",
        ran.err
    );
}

#[test]
fn where_nothing_was_tried_nothing_is_well() {
    let machine = Machine::new();
    let text = fs::read_to_string(data().join("as_expected.test.toml")).expect("trials");
    let form = beside_its_form(&machine, &text);
    let ran = machine.run(&["forms", "test", &form, "--case", "no case is called this"]);
    assert_eq!(ran.code, 1, "{}{}", ran.out, ran.err);
    assert!(ran.err.contains("Inget fall har prövats."), "{}", ran.err);
    beside_its_form(&machine, "form = \"whole_language\"\n");
    assert_eq!(machine.run(&["forms", "test", &form]).code, 1);
}

#[test]
fn programs_are_told_the_same_as_people() {
    let machine = Machine::new();
    let text = fs::read_to_string(data().join("otherwise.test.toml")).expect("trials");
    let form = beside_its_form(&machine, &text);
    let ran = machine.run(&["forms", "test", &form, "--json"]);
    assert_eq!(ran.code, 1);
    let told: Value = serde_json::from_str(&ran.out).expect("JSON");
    let file = &told["files"][0];
    let weighs = file["cases"][0]["differences"]
        .as_array()
        .and_then(|all| all.iter().find(|it| it["kind"] == "weighs"))
        .expect("a weight that differs");
    assert_eq!(weighs["expected"], "strong");
    assert_eq!(weighs["found"], "context");
    let account = &weighs["account"];
    assert_eq!(account[0]["role"], "strong");
    assert_eq!(account[0]["truth"], "no");
    assert_eq!(account[1]["expression"], "wish == no");
    assert_eq!(account[1]["answers"]["wish"], "Ja");
    assert!(
        file["missing"]
            .as_array()
            .is_some_and(|all| !all.is_empty())
    );
    // A part of the cases says nothing about what the others exercise.
    let ran = machine.run(&["forms", "test", &form, "--json", "--case", "annorlunda"]);
    let told: Value = serde_json::from_str(&ran.out).expect("JSON");
    assert_eq!(told["files"][0]["cases"].as_array().map(Vec::len), Some(1));
    assert!(told["files"][0].get("missing").is_none());
    // Trials of another form say so where they name it.
    beside_its_form(&machine, &text.replace("\"whole_language\"", "\"another\""));
    let ran = machine.run(&["forms", "test", &form, "--json"]);
    let told: Value = serde_json::from_str(&ran.out).expect("JSON");
    assert_eq!(told["files"][0]["problems"][0]["line"], 1, "{}", ran.out);
    assert!(machine.run(&["forms", "test", &form]).out.contains(":1:8"));
}

/// Many cases, long lists of names and conditions that name each other: told of at once.
#[test]
fn a_hostile_file_of_trials_is_done_with_in_a_moment() {
    let machine = Machine::new();
    let cases = (0..3000).map(|nth| {
        let name = nth % 2;
        format!(
            "[[case]]\nname = \"{name}\"\n[case.answers]\nwihs = \"yes\"\n[case.expect]\nnot_flags = [\"flag_{nth}\"]\n"
        )
    });
    let cases: String = cases.collect();
    let text = format!("form = \"whole_language\"\n{cases}");
    let form = beside_its_form(&machine, &text);
    let started = std::time::Instant::now();
    let ran = machine.run(&["forms", "test", &form, "--json"]);
    assert!(started.elapsed().as_secs() < 20, "{:?}", started.elapsed());
    let told: Value = serde_json::from_str(&ran.out).expect("JSON");
    assert_eq!(
        told["files"][0]["problems"].as_array().map(Vec::len),
        Some(3000 * 3 - 2)
    );
}

const SMALL: &str = r#"[form]
id = "liten"
version = "1.0.0"

[[section]]
id = "move"

[[section.question]]
id = "told"
type = "yes_no"

[[section.question]]
id = "who"
type = "single"
options = ["person", "office"]
ask_if = "told == yes"

[[section.question]]
id = "how"
type = "single"
options = ["letter", "phone"]
ask_if = "unknown(wish) or not answered(wish)"

[[section.question]]
id = "wish"
type = "yes_no"

[[section.question]]
id = "story"
type = "narrative"

[[condition]]
id = "required"
when = "told == yes"

[[element]]
id = "act"
when = "required"

[[flag]]
id = "asked"
weight = "grey"
when = "required and wish == no or required and who == office"
measures = ["call"]

[[flag]]
id = "by_office"
weight = "grey"
when = "who == office"

[[flag]]
id = "by_letter"
weight = "grey"
when = "how == letter"

[[measure]]
id = "call"

[[contradiction]]
id = "wish_and_told"
when = "wish == yes and told == yes"
"#;

/// Every kind of difference between what is expected and what comes out, each with what is said of it.
#[test]
fn each_way_in_which_a_case_comes_out_otherwise_is_said() {
    let machine = Machine::new();
    machine.file("forms/liten.toml", SMALL);
    let account = |answers: &str, expect: &str| {
        let trials = format!(
            "form = \"liten\"\n[[case]]\nname = \"ett fall\"\n[case.answers]\n{answers}\n[case.expect]\n{expect}\n"
        );
        machine.file("forms/liten.test.toml", &trials);
        let ran = machine.run(&["forms", "test", "forms/liten.toml"]);
        assert_eq!(ran.code, 1, "{expect}: {}{}", ran.out, ran.err);
        ran.out
    };
    let told_by_office = "told = \"yes\"\nwho = \"office\"\nwish = \"yes\"";
    for (answers, expect, said) in [
        (
            told_by_office,
            "not_flags = [\"asked\"]",
            "asked skulle inte göras, men görs med vikten",
        ),
        (told_by_office, "not_flags = [\"asked\"]", "(se ovan)"),
        (
            "told = \"no\"",
            "open = [\"by_office\"]",
            "ingen fråga skulle avgöra den",
        ),
        (
            "told = \"no\"",
            "contradictions = [\"wish_and_told\"]",
            "wish_and_told skulle vara motstridigt, men är det inte.",
        ),
        (
            told_by_office,
            "flags = { by_office = { weight = \"grey\", because = [] } }",
            "by_office skulle vila på [], men vilar på who.",
        ),
        (
            told_by_office,
            "not_contradictions = [\"wish_and_told\"]",
            "wish_and_told skulle inte vara motstridigt, men är det.",
        ),
        (
            "told = \"no\"",
            "measures = [\"call\"]",
            "Åtgärden call skulle följa, men gör det inte.",
        ),
        (
            told_by_office,
            "not_measures = [\"call\"]",
            "Åtgärden call skulle inte följa, men gör det.",
        ),
        (
            "story = \"De lånade mig pengar, det var ett lån.\"",
            "cues = { story = [\"job_lost\"] }",
            "Signalordet job_lost skulle hittas i story, men hittas inte. Där finns loan.",
        ),
        (
            "story = \"Socialen lånade ut pengarna till depositionen.\"",
            "not_cues = { story = [\"loan\"] }",
            "Signalordet loan skulle inte hittas i story, men hittas.",
        ),
        (
            "told = \"no\"",
            "elements = { act = \"yes\" }",
            "motstridigt som aldrig visas",
        ),
    ] {
        let found = account(answers, expect);
        let found = found.split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(found.contains(said), "{expect}: {said}\n{found}");
    }
    // What was answered before the question went away is put aside.
    let aside = account(
        "how = \"letter\"\nwish = \"yes\"",
        "flags = { by_letter = \"grey\" }",
    );
    assert!(aside.contains("how: undanlagt"), "{aside}");
}

/// Where no case makes it known whether a question is asked, it is never asked, and not always asked as well.
#[test]
fn a_question_that_no_case_asks_is_not_said_to_be_always_asked() {
    let machine = Machine::new();
    machine.file("forms/liten.toml", SMALL);
    let covered = |answers: &str| {
        let trials = format!(
            "form = \"liten\"\n[[case]]\nname = \"ett fall\"\n[case.answers]\n{answers}\n\
             [case.expect]\nnot_flags = [\"by_letter\"]\n"
        );
        machine.file("forms/liten.test.toml", &trials);
        let ran = machine.run(&["forms", "test", "forms/liten.toml"]);
        assert_eq!(ran.code, 0, "{answers}: {}{}", ran.out, ran.err);
        let rows = ran.out.lines().map(str::trim);
        let chosen = rows.filter(|row| row.starts_with("frågor") || row.starts_with("Prövat"));
        chosen.collect::<Vec<_>>().join("\n")
    };
    // What is told once only is counted as before: neither way of asking came to pass.
    for (answers, said) in [
        (
            "story = \"Så var det.\"",
            "Prövat: 5 av 26\nfrågor som aldrig ställs: who\nfrågor vars villkor aldrig är falskt: how",
        ),
        (
            "told = \"yes\"",
            "Prövat: 8 av 26\nfrågor vars villkor aldrig är falskt: how, who",
        ),
        // A case in which it is not known whether they are asked: then they are not always asked, and never ruled out.
        (
            "told = \"yes\"\n[case.expect]\nnot_flags = [\"by_letter\"]\n\
             [[case]]\nname = \"inget är känt\"\n[case.answers]",
            "Prövat: 9 av 26\nfrågor vars villkor aldrig är falskt: how, who",
        ),
        (
            "told = \"no\"\nwish = \"no\"",
            "Prövat: 10 av 26\nfrågor som aldrig ställs: how, who",
        ),
    ] {
        assert_eq!(covered(answers), said, "{answers}");
    }
}

#[test]
fn what_is_worked_out_for_each_entry_is_known_tried_and_told_in_its_entry() {
    let machine = Machine::new();
    let data = data().with_file_name("entries");
    let read = |file: &str| fs::read_to_string(data.join(file)).expect(file);
    let form = read("forms/entries.toml");
    machine.file("forms/entries.toml", &form);
    machine.file("forms/entries.test.toml", &read("forms/entries.test.toml"));
    let ran = machine.run(&["forms", "test", "forms/entries.toml"]);
    assert_eq!(ran.code, 0, "{}{}", ran.out, ran.err);
    // What comes out otherwise is accounted for by the answers of that entry.
    let otherwise = |expect: &str| {
        let trials = format!(
            "form = \"entries\"\n[[case]]\nname = \"a\"\n[case.answers]\n\
             kids = [{{ born = 2015-01-10, came = 2025-01-10 }}]\n[case.expect]\n{expect}\n"
        );
        machine.file("forms/entries.test.toml", &trials);
        let ran = machine.run(&["forms", "test", "forms/entries.toml"]);
        assert_ne!(ran.code, 0, "{}{}", ran.out, ran.err);
        format!("{}{}", ran.out, ran.err)
    };
    let told = otherwise("computed = { \"kids/1/age_when_came\" = \"121\" }");
    assert!(told.contains("kids/1/born"), "{told}");
    // Outside of an entry there is none, and not in an entry that is not there.
    let told = otherwise("computed = { age_when_came = \"120\" }");
    assert!(
        told.contains("inget uträknat värde ”age_when_came”"),
        "{told}"
    );
    let told = otherwise("computed = { \"kids/2/age_when_came\" = \"120\" }");
    assert!(told.contains("ingen post ”kids/2/age_when_came”"), "{told}");
    for rule in [
        "[[computed]]\nid = \"later\"\nvalue = \"age_when_came + 1\"\n",
        "[[condition]]\nid = \"old\"\nwhen = \"age_when_came > 1\"\n",
    ] {
        machine.file("forms/entries.toml", &format!("{form}{rule}"));
        let ran = machine.run(&["forms", "check", "forms/entries.toml"]);
        assert_eq!(ran.code, 1, "{rule} {}", ran.out);
        let said = "”age_when_came” finns bara i posterna i ”kids”";
        assert!(ran.out.contains(said), "{rule} {}", ran.out);
    }
}
