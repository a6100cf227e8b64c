//! What helps an author of forms: a new form, the schema, watching, the preview.

use std::fs;
use std::io::{BufRead as _, BufReader};
use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};
use std::process::Stdio;

use serde_json::{Value, json};

use crate::cli::Machine;
use crate::pty::vilja;

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn schema() -> jsonschema::Validator {
    let machine = Machine::new();
    let ran = machine.run(&["forms", "schema"]);
    assert_eq!(ran.code, 0, "{}", ran.err);
    let schema: Value = serde_json::from_str(&ran.out).expect("JSON");
    jsonschema::validator_for(&schema).expect("a schema")
}

/// A form as an editor sees it: TOML made into JSON.
fn as_json(text: &str) -> Value {
    let table: toml::Table = toml::from_str(text).expect("TOML");
    serde_json::to_value(table).expect("JSON")
}

fn small(question: &Value) -> Value {
    json!({
        "form": { "id": "small", "version": "1.0.0" },
        "section": [{ "id": "s", "question": [question] }],
    })
}

#[test]
fn every_form_fits_the_schema() {
    let schema = schema();
    let mut n_forms = 0;
    for folder in [
        "forms",
        "forms/new/sv",
        "forms/new/en",
        "forms/new/ar",
        "tests/data/language/forms",
    ] {
        for entry in fs::read_dir(root().join(folder)).expect(folder) {
            let path = entry.expect("an entry").path();
            let name = path
                .file_name()
                .expect("a name")
                .to_string_lossy()
                .into_owned();
            let is_toml = path.extension().is_some_and(|end| end == "toml");
            if !is_toml || name.contains(".test.") || name == "sources.toml" {
                continue;
            }
            n_forms += 1;
            let form = as_json(&fs::read_to_string(&path).expect("a form"));
            let wrong: Vec<String> = schema
                .iter_errors(&form)
                .map(|error| format!("{}: {error}", error.instance_path()))
                .collect();
            assert_eq!(wrong, [""; 0], "{}", path.display());
        }
    }
    assert!(n_forms >= 5, "{n_forms}");
}

#[test]
fn the_schema_refuses_what_the_program_refuses() {
    let schema = schema();
    let good = json!({ "id": "wish", "type": "single", "options": ["own", "none"] });
    assert!(schema.is_valid(&small(&good)));
    let answers = json!({ "id": "a", "type": "single", "options": ["yes", "no", "other"] });
    assert!(schema.is_valid(&small(&answers)));
    for (what, question) in [
        (
            "a key that there is not",
            json!({ "id": "a", "type": "text", "optoins": [] }),
        ),
        (
            "a type that there is not",
            json!({ "id": "a", "type": "choice" }),
        ),
        ("no id", json!({ "type": "text" })),
        ("a capital letter", json!({ "id": "Wish", "type": "text" })),
        (
            "a word of expressions",
            json!({ "id": "and", "type": "text" }),
        ),
        (
            "a choice of no options",
            json!({ "id": "a", "type": "single", "options": [] }),
        ),
        (
            "one option twice",
            json!({ "id": "a", "type": "single", "options": ["b", "b"] }),
        ),
        (
            "an option with a space",
            json!({ "id": "a", "type": "single", "options": ["b c"] }),
        ),
        (
            "an option that is a silence",
            json!({ "id": "a", "type": "single", "options": ["b", "unknown"] }),
        ),
        (
            "an option that is a part of a text",
            json!({ "id": "a", "type": "multiple", "options": ["b", "help"] }),
        ),
        (
            "an option that is a function",
            json!({ "id": "a", "type": "single", "options": ["b", "count"] }),
        ),
        (
            "two proposals",
            json!({ "id": "a", "type": "integer", "default": 1, "default_from": "b" }),
        ),
        (
            "a roster without fields",
            json!({ "id": "a", "type": "roster", "each": [] }),
        ),
        (
            "options of a date in a roster",
            json!({ "id": "a", "type": "roster", "each": [{ "id": "b", "type": "date", "options": ["c"] }] }),
        ),
        (
            "a choice of nothing in a roster",
            json!({ "id": "a", "type": "roster", "each": [{ "id": "b", "type": "single" }] }),
        ),
        (
            "a choice of nothing",
            json!({ "id": "a", "type": "single" }),
        ),
        (
            "options of a date",
            json!({ "id": "a", "type": "date", "options": ["b"] }),
        ),
        (
            "a roster of nothing",
            json!({ "id": "a", "type": "roster" }),
        ),
        (
            "a look-up without a list",
            json!({ "id": "a", "type": "lookup" }),
        ),
        (
            "a truth in words",
            json!({ "id": "a", "type": "text", "required": "yes" }),
        ),
        (
            "a roster in a roster",
            json!({ "id": "a", "type": "roster", "each": [{ "id": "b", "type": "roster" }] }),
        ),
    ] {
        assert!(!schema.is_valid(&small(&question)), "{what}");
    }
    for (what, table, value) in [
        (
            "a weight that there is not",
            "flag",
            json!([{ "id": "f", "when": "yes", "weight": "heavy" }]),
        ),
        (
            "a flag without a condition",
            "flag",
            json!([{ "id": "f", "weight": "grey" }]),
        ),
        (
            "a cue that there is not",
            "cue",
            json!([{ "id": "money", "confirm": ["wish"] }]),
        ),
        ("a table that there is not", "flags", json!([])),
        ("an element of nothing", "element", json!([{ "id": "e" }])),
    ] {
        let mut form = small(&good);
        form[table] = value;
        assert!(!schema.is_valid(&form), "{what}");
    }
}

#[test]
fn the_schema_says_what_keys_mean_in_the_language_of_the_author() {
    let machine = Machine::new();
    for (language, word) in [
        ("sv", "Svarsalternativen"),
        ("en", "The options"),
        ("ar", "الخيارات"),
    ] {
        let ran = machine.run(&["--lang", language, "forms", "schema"]);
        assert!(ran.out.contains(word), "{language}");
        assert!(!ran.out.contains('⟦'), "{language}");
    }
}

#[test]
fn a_new_form_is_whole_in_every_language_and_writes_over_nothing() {
    for language in ["sv", "en", "ar"] {
        let machine = Machine::new();
        let ran = machine.run(&["--lang", language, "forms", "new", "mitt-formular"]);
        assert_eq!(ran.code, 0, "{}", ran.err);
        let form = machine.home().join("forms/mitt-formular.toml");
        let path = form.display().to_string();
        let ran = machine.run(&["forms", "check", &path]);
        assert_eq!((ran.code, ran.out.lines().count()), (0, 1), "{}", ran.out);
        let shown = machine.run(&["--lang", language, "forms", "show", "mitt-formular"]);
        assert_eq!(shown.code, 0, "{}", shown.err);
        assert!(!shown.out.contains('⟦'), "{}", shown.out);

        fs::write(&form, "mine").expect("written");
        let ran = machine.run(&["--lang", language, "forms", "new", "mitt-formular"]);
        assert_eq!(ran.code, 1, "{}", ran.out);
        assert_eq!(fs::read_to_string(&form).expect("read"), "mine");
    }
    let machine = Machine::new();
    // The last is what the office's own list of sources is called.
    for id in ["Mitt", "a/b", "..", "å", "", "sources"] {
        assert_eq!(machine.run(&["forms", "new", id]).code, 2, "{id}");
    }
    let taken = machine.run(&["forms", "new", "sources"]);
    assert!(taken.err.contains("är upptaget"), "{}", taken.err);
    assert!(taken.err.contains("Välj ett annat namn."), "{}", taken.err);
    let ran = machine.run(&["forms", "new", "annat", "--to", "mapp"]);
    assert_eq!(ran.code, 0, "{}", ran.err);
    assert!(
        !machine.home().exists(),
        "only the folder that was asked for is written to"
    );
    let shown = machine.run(&["forms", "show", "mapp/forms/annat.toml", "--sources"]);
    assert_eq!(shown.code, 0, "{}", shown.err);
    // The folder of the program is no one else's, whichever command makes it.
    assert_eq!(machine.run(&["forms", "new", "annat"]).code, 0);
    let mode = fs::metadata(machine.home()).expect("made").permissions();
    assert_eq!(mode.mode() & 0o077, 0, "{:o}", mode.mode());
}

#[test]
fn a_number_that_is_proposed_at_the_first_question_is_written_as_the_language_does() {
    let machine = Machine::new();
    let form = "[form]\nid = \"e\"\nversion = \"1\"\n[[section]]\nid = \"s\"\n[[section.question]]\nid = \"q\"\ntype = \"decimal\"\ndefault = 1.5\n";
    machine.file("home/forms/e.toml", form);
    for (language, wanted, not) in [("en", "1.5", "1,5"), ("sv", "1,5", "1.5")] {
        let args = format!("interview --training --form e --lang {language} --plain");
        let mut lines = vilja(&machine.home(), &args).through_pipes();
        lines.wait_for(wanted);
        lines.signal("KILL");
        assert!(
            !lines.heard().iter().any(|it| it.contains(not)),
            "{language}"
        );
    }
}

#[test]
fn a_form_that_stands_in_for_one_of_the_programs_says_so_and_is_not_missed_when_it_has_a_mistake() {
    let machine = Machine::new();
    let made = machine.run(&["forms", "new", "samtycke"]);
    assert_eq!(made.code, 0, "{}", made.err);
    assert!(made.out.contains("Ditt ersätter det."), "{}", made.out);
    let checked = machine.run(&["forms", "check", "--json", "samtycke"]);
    let told: Vec<Value> = serde_json::from_str(&checked.out).expect("JSON");
    let codes: Vec<&str> = told.iter().filter_map(|it| it["code"].as_str()).collect();
    // Its own texts are Swedish; the languages that it has no texts in are the program's.
    assert_eq!(codes, ["problem-texts-of-program"; 11], "{}", checked.out);
    assert!(told.iter().all(|it| it["severity"] == "warning"));
    assert_ne!(told[0]["line"], 1, "it stands where the form has its name");

    let form = machine.home().join("forms/samtycke.toml");
    let text = fs::read_to_string(&form).expect("a form");
    fs::write(&form, text.replace("type = \"", "typ = \"")).expect("written");
    let listed = machine.run(&["forms", "list"]);
    assert!(
        listed.out.contains("Så länge används programmets eget: "),
        "{}",
        listed.out
    );
    let held = machine.run(&["interview", "--training", "--form", "samtycke", "--plain"]);
    assert_eq!(held.code, 0, "{}", held.err);
    assert!(held.err.contains("har fel och är inte med"), "{}", held.err);
    assert!(held.out.contains("Samtycke"), "{}", held.out);
    let begun = machine.run(&["--plain", "interview", "--training"]);
    assert_eq!(begun.code, 0, "{}", begun.err);

    fs::write(&form, text).expect("written");
    let other = form.with_file_name("annat.toml");
    fs::rename(&form, &other).expect("renamed");
    let checked = machine.run(&["forms", "check", "annat"]);
    assert!(
        checked
            .out
            .contains("Formuläret heter ”samtycke”, men filen heter annat.toml."),
        "{}",
        checked.out
    );
}

#[test]
fn texts_in_a_language_that_the_program_does_not_speak_are_told_once() {
    let machine = Machine::new();
    let ran = machine.run(&["forms", "new", "kort"]);
    assert_eq!(ran.code, 0, "{}", ran.err);
    let texts = machine.home().join("locales/sv/forms/kort.ftl");
    let folder = machine.home().join("locales/de/forms");
    fs::create_dir_all(&folder).expect("a folder");
    fs::copy(texts, folder.join("kort.ftl")).expect("copied");
    let ran = machine.run(&["forms", "check", "kort", "--json"]);
    let said: Value = serde_json::from_str(&ran.out).expect("JSON");
    let of_language = said.as_array().expect("a list").iter().filter(|it| {
        let file = it["file"].as_str().unwrap_or_default();
        file.contains("/de/")
    });
    let codes: Vec<&Value> = of_language.map(|it| &it["code"]).collect();
    assert_eq!(codes, ["own-text-not-a-language"], "{}", ran.out);
}

/// What only follows from a mistake in the form is not said of its texts.
#[test]
fn the_texts_of_what_is_wrong_in_a_form_are_not_told_as_too_many_or_missing() {
    let machine = Machine::new();
    let head = "[form]\nid = \"e\"\nversion = \"1\"\n[[section]]\nid = \"s\"\n[[section.question]]\nid = \"q\"\ntype = \"yes_no\"\n";
    let texts = "form-title = E\nsection-s = S\nq = Q\ncomputed-one = O\ncomputed-other = O\n";
    for (form, more, wanted) in [
        (
            "[[computed]]\nid = \"one\"\nvalue = \"other + 1\"\n[[computed]]\nid = \"other\"\nvalue = \"one\"\n",
            "",
            "problem-cycle",
        ),
        (
            "[[computed]]\nid = \"one\"\nvalue = \"age\"\nroster = \"kids\"\n[[computed]]\nid = \"other\"\nvalue = \"2\"\n",
            "",
            "problem-unknown-question",
        ),
        (
            "[[section.question]]\ntype = \"yes_no\"\n[[computed]]\nid = \"one\"\nvalue = \"1\"\n[[computed]]\nid = \"other\"\nvalue = \"2\"\n",
            "",
            "problem-missing-key",
        ),
        (
            "[[section.question]]\nid = \"told\"\ntype = \"yes_no\"\n[[computed]]\nid = \"one\"\nvalue = \"1\"\n[[computed]]\nid = \"other\"\nvalue = \"2\"\n",
            "told: Sade någon det?\n",
            "problem-broken-text",
        ),
    ] {
        machine.file("home/forms/e.toml", &format!("{head}{form}"));
        machine.file("home/locales/sv/forms/e.ftl", &format!("{texts}{more}"));
        let ran = machine.run(&["forms", "check", "e", "--json"]);
        let said: Vec<Value> = serde_json::from_str(&ran.out).expect("JSON");
        let codes: Vec<&str> = said.iter().filter_map(|it| it["code"].as_str()).collect();
        assert_eq!(codes, [wanted], "{}", ran.out);
    }
}

#[test]
fn a_heading_with_a_bracket_too_few_or_without_the_one_above_is_told_once_with_what_to_write() {
    let machine = Machine::new();
    let own = "[[source]]\nid = \"our-rule\"\ntitle = \"R\"\npublisher = \"P\"\nyear = 2026\nkind = \"policy\"\nweight = \"policy\"\ncertainty = \"read\"\nsections = [\"4\"]\n";
    let form = "[form]\nid = \"e\"\nversion = \"1\"\n[[section]]\nid = \"s\"\n[[section.question]]\nid = \"wish\"\ntype = \"yes_no\"\n[[section]]\nid = \"t\"\n\
                [[section.question]]\nid = \"told\"\ntype = \"yes_no\"\n[[flag]]\nid = \"f\"\nwhen = \"wish == yes and told == no\"\nweight = \"grey\"\nsources = [\"our-rule#4\"]\n";
    let texts = "form-title = E\nsection-s = S\nsection-t = T\nwish = W\ntold = T\nflag-f = F\n    .why = W\n";
    machine.file("home/locales/sv/forms/e.ftl", texts);
    for (right, wrong, hint) in [
        ("", "", ""),
        ("[[source]]", "[source]", "[[source]]"),
        ("[[section]]\nid = \"s\"\n", "", "[[section]]"),
        (
            "[[section]]\nid = \"s\"",
            "[section]\nid = \"s\"",
            "[[section]]",
        ),
        (
            "[[section.question]]",
            "[section.question]",
            "[[section.question]]",
        ),
        ("[[flag]]", "[flag]", "[[flag]]"),
        (
            "type = \"yes_no\"\n[[flag]]",
            "type = \"yes_no\"\n[[condition]]\nid = \"c\"\nwhen = \"told == no\"\n[flag]\nid = \"g\"\n[[flag]]",
            "[[flag]]",
        ),
    ] {
        machine.file("home/forms/e.toml", &form.replacen(right, wrong, 1));
        machine.file("home/forms/sources.toml", &own.replacen(right, wrong, 1));
        for path in ["home/forms", "home/forms/sources.toml"] {
            if path.contains("sources") && hint != "[[source]]" {
                continue;
            }
            let ran = machine.run(&["forms", "check", path, "--json"]);
            let said: Vec<Value> = serde_json::from_str(&ran.out).expect("JSON");
            let codes: Vec<&str> = said.iter().filter_map(|it| it["code"].as_str()).collect();
            // That one flag is not read keeps nothing else from being what it says.
            let wanted: &[&str] = match wrong {
                "" if hint.is_empty() => &[],
                "[flag]" => &["problem-wrong-shape"],
                "id = \"our_rule\"" => &["problem-bad-id"],
                _ => &["problem-syntax"],
            };
            assert_eq!(codes, wanted, "{wrong} {}", ran.out);
            let hints = said.iter().filter_map(|it| it["hint"].as_str());
            assert!(hints.clone().all(|it| it.contains(hint)), "{}", ran.out);
        }
    }
}

#[test]
fn what_a_number_counts_is_missed_in_the_texts_and_holds_no_one_up() {
    let machine = Machine::new();
    machine.file("home/forms/e.toml", "[form]\nid = \"e\"\nversion = \"1\"\n[[section]]\nid = \"s\"\n[[section.question]]\nid = \"paid\"\ntype = \"integer\"\nunit = \"months\"\n\
        [[section.question]]\nid = \"rent\"\ntype = \"money\"\nunit = \"kr\"\n");
    let texts = "form-title = E\nsection-s = S\nrent = R\npaid = P\n";
    for (more, n) in [("", 1), ("    .unit = månader\n", 0)] {
        machine.file("home/locales/sv/forms/e.ftl", &format!("{texts}{more}"));
        let ran = machine.run(&["forms", "check", "e", "--json"]);
        let said: Vec<Value> = serde_json::from_str(&ran.out).expect("JSON");
        let told: Vec<_> = said
            .iter()
            .map(|it| (&it["severity"], &it["line"]))
            .collect();
        assert_eq!(told, vec![(&json!("warning"), &json!(4)); n], "{}", ran.out);
        assert_eq!(ran.code, 0, "{}", ran.out);
    }
}

#[test]
fn a_field_of_a_list_is_named_with_its_list_wherever_it_is_used_outside() {
    let machine = Machine::new();
    let form = "[form]\nid = \"e\"\nversion = \"1\"\n[[section]]\nid = \"s\"\n\
                [[section.question]]\nid = \"kids\"\ntype = \"roster\"\n\
                [[section.question.each]]\nid = \"age\"\ntype = \"integer\"\n\
                [[section.question]]\nid = \"told\"\ntype = \"yes_no\"\n\
                [[flag]]\nid = \"f\"\nwhen = \"told == yes\"\nweight = \"grey\"\nsources = [\"sol-2025-400#12:1\"]\nask_next = [\"kids\"]\n";
    let texts = "form-title = E\nsection-s = S\nkids = K\nkids-age = A\ntold = T here\nflag-f = F\n    .why = W\n";
    let trials = "form = \"e\"\n[[case]]\nname = \"one\"\n[case.answers]\nkids = [{ age = 3 }, { age = 4 }]\n[case.expect]\nasked = [\"kids/2/age\"]\n";
    for (right, wrong, hint) in [
        ("", "", None),
        (
            "ask_next = [\"kids\"]",
            "ask_next = [\"age\"]",
            Some("Skriv listans namn, kids."),
        ),
        (
            "here",
            "{ $age }",
            Some("texter som börjar med kids- kan sätta in det"),
        ),
        (
            "here",
            "$age",
            Some("texter som börjar med kids- kan sätta in det"),
        ),
        (
            "here",
            "{ $kids }",
            Some("En hel lista sätts inte in i någon text."),
        ),
        ("kids/2/age", "age", Some("till exempel kids/1/age")),
        ("kids/2/age", "kids/3/age", Some("Posterna räknas från 1")),
    ] {
        machine.file("home/forms/e.toml", &form.replacen(right, wrong, 1));
        machine.file(
            "home/locales/sv/forms/e.ftl",
            &texts.replacen(right, wrong, 1),
        );
        machine.file("home/forms/e.test.toml", &trials.replacen(right, wrong, 1));
        let ran = machine.run(&["forms", "check", "e", "--json"]);
        let said: Vec<Value> = serde_json::from_str(&ran.out).expect("JSON");
        let hints: Vec<&str> = said.iter().filter_map(|it| it["hint"].as_str()).collect();
        assert_eq!(hints.len(), usize::from(hint.is_some()), "{}", ran.out);
        let is_told = hint.is_none_or(|hint| hints.iter().all(|it| it.contains(hint)));
        assert!(is_told, "{wrong} {}", ran.out);
    }
}

/// Of most keys there can be one only: one that is there already was not meant by another.
#[test]
fn a_key_that_is_there_is_not_suggested_for_another() {
    let machine = Machine::new();
    let form = "[form]\nid = \"e\"\nversion = \"1\"\n[[section]]\nid = \"s\"\n\
                [[section.question]]\nid = \"q\"\ntype = \"yes_no\"\n\
                [[flag]]\nid = \"f\"\nwhen = \"q == yes\"\nweight = \"grey\"\nsources = [\"sol-2025-400#12:1\"]\n";
    for (right, wrong, suggested) in [
        ("weight", "ask_if = \"q == no\"\nweight", Value::Null),
        ("when", "ask_if", json!("when")),
        ("weight", "soruces = [\"x\"]\nweight", Value::Null),
        ("sources", "soruces", json!("sources")),
        (
            "[[flag]]",
            "[[sections]]\nid = \"t\"\n[[flag]]",
            json!("section"),
        ),
    ] {
        machine.file("home/forms/e.toml", &form.replacen(right, wrong, 1));
        let ran = machine.run(&["forms", "check", "e", "--json"]);
        let said: Vec<Value> = serde_json::from_str(&ran.out).expect("JSON");
        let of_key = said.iter().filter(|it| it["code"] == "problem-unknown-key");
        let told: Vec<&Value> = of_key.map(|it| &it["suggestion"]).collect();
        assert_eq!(told, [&suggested], "{wrong} {}", ran.out);
    }
}

/// The texts are right in every language, and so are the trials; all that is wrong is in one line.
#[test]
fn what_may_follow_from_one_mistake_is_not_said_besides() {
    let machine = Machine::new();
    let form = "[form]\nid = \"e\"\nversion = \"1\"\n[[section]]\nid = \"s\"\n\
                [[section.question]]\nid = \"wish\"\ntype = \"single\"\noptions = [\"own\", \"forced\"]\n\
                [[section.question]]\nid = \"kids\"\ntype = \"roster\"\n\
                [[section.question.each]]\nid = \"age\"\ntype = \"integer\"\n\
                [[section.question]]\nid = \"share\"\ntype = \"decimal\"\n\
                [[section.question]]\nid = \"told\"\ntype = \"yes_no\"\nask_if = \"wish in [own, forced] and share > 1\"\n\
                [[computed]]\nid = \"ages\"\nvalue = \"sum(kids, age)\"\nshow_at = [\"kids\"]\n\
                [[flag]]\nid = \"one_flag\"\nwhen = \"told == yes\"\nweight = \"grey\"\nsources = [\"sol-2025-400#12:1\"]\n\
                [[flag]]\nid = \"other_flag\"\nwhen = \"told == no\"\nweight = \"grey\"\nsources = [\"sol-2025-400#12:1\"]\n";
    let texts = "form-title = E\nsection-s = S\nflag-one_flag = A\nflag-other_flag = B\n    .why = C\nwish = W\n    .own = O\n    .forced = F\nkids = K\nshare = S\n\
                 kids-age = { $wish ->\n        [forced] A\n       *[other] B\n    }\n\
                 told = { $wish ->\n        [own] A\n        [forced] B\n       *[other] C\n    }\n    .help = { $share ->\n        [one] A\n       *[other] B\n    }\n\
                 computed-ages = { $value }\n";
    let trials = "form = \"e\"\n[[case]]\nname = \"one\"\n[case.answers]\nshare = 1.5\n[case.expect]\nasked = [\"wish\"]\n\
                  [[case]]\nname = \"two\"\n[case.answers]\nshare = 2.5\n[case.expect]\nasked = [\"wish\"]\n";
    let twice = ["problem-duplicate-id", "problem-superfluous-text"];
    for (right, wrong, wanted) in [
        ("", "", &[][..]),
        ("\"single\"", "\"enval\"", &["problem-unknown-kind"][..]),
        (
            "[\"own\", \"forced\"]",
            "[\"own“, \"forced\"]",
            &["problem-syntax"],
        ),
        (
            "[\"own\", \"forced\"]",
            "\"own, forced\"",
            &["problem-wrong-shape"],
        ),
        (
            "[\"own\", \"forced\"]",
            "[\"own\", \"own\"]",
            &["problem-duplicate-id"],
        ),
        ("id = \"wish\"", "id = wish", &["problem-syntax"]),
        ("\"roster\"", "\"lista\"", &["problem-unknown-kind"]),
        ("\"integer\"", "\"heltal\"", &["problem-unknown-kind"]),
        // What cannot be a name is suggested for none of its uses.
        ("id = \"wish\"", "id = \"Wish\"", &["problem-bad-id"]),
        ("id = \"share\"", "id = \"the-share\"", &["problem-bad-id"]),
        (
            "id = \"share\"",
            "id = \"procent av hyran\"",
            &["problem-bad-id"],
        ),
        (
            "id = \"one_flag\"",
            "id = \"one-flag\"",
            &["problem-bad-id"],
        ),
        ("id = \"share\"", "id = \"wish\"", &twice),
        ("id = \"one_flag\"", "id = \"other_flag\"", &twice),
        (
            "[[case]]\nname = \"two\"",
            "[[cases]]\nname = \"two\"",
            &["problem-unknown-key"],
        ),
        ("[[case]]", "[[cases]]", &["problem-unknown-key"]),
    ] {
        machine.file("home/forms/e.toml", &form.replacen(right, wrong, 1));
        let is_of_all = right == "[[case]]";
        let n = if is_of_all { usize::MAX } else { 1 };
        machine.file("home/forms/e.test.toml", &trials.replacen(right, wrong, n));
        for language in ["sv", "en"] {
            machine.file(&format!("home/locales/{language}/forms/e.ftl"), texts);
        }
        let ran = machine.run(&["forms", "check", "e", "--json"]);
        let said: Vec<Value> = serde_json::from_str(&ran.out).expect("JSON");
        let codes: Vec<&str> = said.iter().filter_map(|it| it["code"].as_str()).collect();
        assert_eq!(codes, wanted, "{wrong} {}", ran.out);
        // The text may be of one of the two: no one is told to remove it.
        let hint = said.last().and_then(|it| it["hint"].as_str());
        let is_kept = hint.is_none_or(|hint| !hint.contains("Ta bort texten"));
        assert!(is_kept, "{}", ran.out);
    }
}

#[test]
fn an_answer_that_lacks_its_braces_is_told_where_it_stands_and_of_no_other_language() {
    let machine = Machine::new();
    machine.file("home/forms/e.toml", "[form]\nid = \"e\"\nversion = \"1\"\n[[section]]\nid = \"s\"\n[[section.question]]\nid = \"town\"\ntype = \"text\"\n[[section.question]]\nid = \"q\"\ntype = \"yes_no\"\n");
    let right = "form-title = E\nsection-s = S\ntown = Var?\nq = Från { $town }?\n";
    let bare = right.replace("{ $town }", "$town");
    for (sv, en) in [(&*bare, right), (right, &*bare)] {
        machine.file("home/locales/sv/forms/e.ftl", sv);
        machine.file("home/locales/en/forms/e.ftl", en);
        let ran = machine.run(&["forms", "check", "e", "--json"]);
        let said: Vec<Value> = serde_json::from_str(&ran.out).expect("JSON");
        let told: Vec<_> = said.iter().map(|it| (&it["code"], &it["line"])).collect();
        assert_eq!(
            told,
            [(&json!("problem-bare-variable"), &json!(4))],
            "{}",
            ran.out
        );
        let file = said[0]["file"].as_str().unwrap_or_default();
        assert!(file.contains("/sv/") == (sv == bare), "{file}");
    }
}

#[test]
fn what_lies_beside_a_form_is_named_when_it_is_taken_for_one() {
    let machine = Machine::new();
    assert_eq!(machine.run(&["forms", "new", "eget"]).code, 0);
    let below = |path: &str| machine.home().join(path).display().to_string();
    let list = machine.file("skolor.csv", "code,name\na,A\n");
    let sources = machine.file(
        "sources.toml",
        "[[source]]\nid = \"a\"\ntitle = \"A\"\nkind = \"policy\"\nweight = \"policy\"\n",
    );
    for (path, said, hint) in [
        (
            below("forms/eget.test.toml"),
            "fall som prövar ett formulär",
            "vilja forms test eget.toml",
        ),
        (
            below("locales/sv/forms/eget.ftl"),
            "texter till ett formulär",
            "vilja forms check eget.toml",
        ),
        (
            list,
            "en lista att slå upp i",
            "formuläret som använder den",
        ),
        (sources, "en källförteckning", "pekar på dem"),
    ] {
        let ran = machine.run(&["forms", "check", &path]);
        assert_eq!(ran.code, 1, "{path} {}", ran.out);
        assert!(ran.out.contains(said), "{path} {}", ran.out);
        assert!(ran.out.contains(hint), "{path} {}", ran.out);
        assert!(ran.out.contains("ett fel"), "{path} {}", ran.out);
    }
    assert_eq!(machine.run(&["forms", "check", "eget"]).code, 0);
}

#[test]
fn a_watched_form_is_checked_again_when_it_changes() {
    let machine = Machine::new();
    machine.run(&["forms", "new", "mitt", "--to", "mapp"]);
    let form = PathBuf::from(machine.file("mapp/marker", "")).with_file_name("forms/mitt.toml");
    let mut child = machine
        .command(&["forms", "check", "--watch", &form.display().to_string()])
        .stdout(Stdio::piped())
        .spawn()
        .expect("it starts");
    let mut lines = BufReader::new(child.stdout.take().expect("its output")).lines();
    // Each look ends with the line that says it waits; reading blocks until it is there.
    let mut look = || {
        let mut said = String::new();
        for line in &mut lines {
            let line = line.expect("a line");
            if line.starts_with("Väntar") {
                return said;
            }
            said.push_str(&line);
            said.push('\n');
        }
        panic!("it ended: {said}");
    };
    assert!(look().contains("inga fel"));
    let text = fs::read_to_string(&form).expect("the form");
    fs::write(&form, text.replace("== not_booked", "== notbooked")).expect("written");
    let said = look();
    assert!(said.contains("not_booked"), "{said}");
    fs::write(&form, text).expect("written");
    assert!(look().contains("inga fel"));
    child.kill().expect("killed");
    child.wait().expect("gone");
}

#[test]
fn a_preview_asks_the_questions_and_keeps_nothing() {
    let machine = Machine::new();
    machine.run(&["forms", "new", "mitt", "--to", "mapp"]);
    let ran = machine.run_with(
        &["forms", "preview", "mapp/forms/mitt.toml", "--plain"],
        "1\n\n2\n\n/iakttagelser\n",
    );
    assert_eq!(ran.code, 0, "{}", ran.err);
    for said in [
        "FÖRHANDSVISNING",
        "Vill du tala genom en tolk?",
        "Tolk behövs men är inte bokad",
    ] {
        assert!(ran.out.contains(said), "{said}\n{}", ran.out);
    }
    assert!(!ran.out.contains("sparat"), "{}", ran.out);
    assert!(!machine.home().exists());
    let ran = machine.run(&["forms", "preview", "saknas"]);
    assert_eq!(ran.code, 2, "{}", ran.out);
}
