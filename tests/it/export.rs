//! Plain exports: refused without a ground, looked at before they are written, and harmless to whoever opens them.

use std::fs;
use std::path::PathBuf;

use serde_json::Value;

use crate::backup::{Office, told};
use crate::cli::{Machine, Ran};
use crate::consent::{
    hold_a_move, hold_consent, hold_consent_to, hold_refusal, hold_yes_to_contact,
};
use crate::evidence::named_as_asked;
use crate::pty::vilja;

/// Text that no file may carry out: a formula, a link, a tag, a colour.
const HOSTILE: &str = "=HYPERLINK(\"http://x\") [a](b) <b>";

/// A machine with a practice interview in which something hostile was said.
fn practiced() -> (Machine, String) {
    let machine = Machine::new();
    let mut lines = vilja(
        &machine.home(),
        "interview --training --form samtycke --case 2027-1 --client-lang ar --lang sv --plain",
    )
    .through_pipes();
    lines.wait_for("Fråga 1 av");
    lines.say("1");
    lines.wait_for("[vald]");
    lines.say("");
    lines.wait_for("Fråga 2 av");
    lines.say("/anteckning");
    lines.wait_for("nteckning");
    lines.say(HOSTILE);
    lines.wait_for("HYPERLINK");
    lines.close();
    let id = newest(&machine, "samtycke");
    (machine, id)
}

/// The name of the newest practice transcript with this form.
fn newest(machine: &Machine, form: &str) -> String {
    let list = machine.run(&["transcripts", "list", "--training"]).out;
    let row = list.lines().find(|line| line.contains(form)).expect(form);
    row.split(' ').next().unwrap().to_owned()
}

fn export(machine: &Machine, id: &str, args: &[&str]) -> Ran {
    let all = [&["transcripts", "export", id, "--training"], args].concat();
    machine.run(&all)
}

/// Writes an export and returns its file.
fn written(machine: &Machine, id: &str, format: &str, args: &[&str]) -> (PathBuf, String) {
    fs::create_dir_all(machine.path("out")).unwrap();
    let args = [&["--format", format, "--to", "out", "--yes"], args].concat();
    let ran = export(machine, id, &args);
    assert_eq!((ran.code, ran.err.as_str()), (0, ""), "{}", ran.out);
    assert!(ran.out.contains("klartext"), "{}", ran.out);
    let line = ran.out.lines().last().unwrap();
    let path = machine.path(line.strip_prefix("Fil: ").expect(line));
    let text = fs::read_to_string(&path).unwrap();
    (path, text)
}

fn schema(machine: &Machine) -> jsonschema::Validator {
    let printed = machine.run(&["transcripts", "schema"]).out;
    let schema: Value = serde_json::from_str(&printed).unwrap();
    jsonschema::validator_for(&schema).unwrap()
}

fn assert_fits(machine: &Machine, json: &str) -> Value {
    let json: Value = serde_json::from_str(json).unwrap();
    let wrong: Vec<String> = schema(machine)
        .iter_errors(&json)
        .map(|it| format!("{} at {}", it, it.instance_path()))
        .collect();
    assert_eq!(wrong, [""; 0]);
    json
}

#[test]
fn without_a_ground_nothing_is_opened_and_nothing_written() {
    let office = Office::new();
    let id = told(&mut office.store(), "2026-0147", 1).to_string();
    let out = office.machine.path("out");
    fs::create_dir(&out).unwrap();
    let run = |more: &[&str]| {
        let args = ["transcripts", "export", &id, "--to", "out", "--yes"];
        // Without a passphrase: it is not even asked for.
        office.machine.run(&[&args, more].concat())
    };
    let ran = run(&["--format", "json"]);
    assert_eq!((ran.code, ran.out.as_str()), (1, ""));
    assert!(ran.err.contains("--ground"), "{}", ran.err);
    for why in [&["--why", " "][..], &[]] {
        let ran = run(&[&["--format", "json", "--ground", "law"], why].concat());
        assert_eq!(ran.code, 1);
        assert!(ran.err.contains("--why"), "{}", ran.err);
    }
    let ran = run(&["--format", "pdf", "--ground", "law", "--why", "x"]);
    assert_eq!(ran.code, 1);
    assert!(ran.err.contains("--format markdown"), "{}", ran.err);
    assert_eq!(fs::read_dir(out).unwrap().count(), 0);
}

#[test]
fn a_json_export_fits_the_published_schema_and_holds_what_was_said() {
    let (machine, id) = practiced();
    let (path, text) = written(&machine, &id, "json", &[]);
    let name = path.file_name().unwrap().to_str().unwrap();
    assert!(name.starts_with("utdrag-20"), "{name}");
    let json = assert_fits(&machine, &text);
    assert_eq!(json["practice"], true);
    assert_eq!(json["practice_mark"], "ÖVNING");
    assert_eq!(json["ground"], Value::Null);
    let transcript = &json["transcripts"][0];
    assert_eq!(transcript["id"], *id);
    assert_eq!(transcript["case"], "2027-1");
    let first = &transcript["sections"][0]["answers"][0];
    assert_eq!(first["place"], "information_given");
    assert_eq!(first["answer"], "read");
    assert_eq!(first["words"], "Uppläst");
    assert!(transcript["findings"]["elements"].as_array().unwrap().len() > 1);
    // The schema is no empty promise.
    let mut broken = json.clone();
    broken["transcripts"][0]["sections"][0]["answers"][0]["silence"] = "tyst".into();
    assert!(!schema(&machine).is_valid(&broken));
    let mut real = json;
    real["practice"] = false.into();
    assert!(!schema(&machine).is_valid(&real));
}

#[test]
fn every_form_with_every_kind_of_answer_fits_the_schema() {
    let machine = Machine::new();
    for (no, form) in ["inflyttning", "bosokstod", "uppfoljning", "kommunenkat"]
        .iter()
        .enumerate()
    {
        let args = format!("interview --training --form {form} --case 2027-{no} --lang sv --plain");
        let mut lines = vilja(&machine.home(), &args).through_pipes();
        lines.wait_for("Fråga 1 av");
        for n in 2..=12 {
            // An answer where a single digit is one, a silence where it is not.
            lines.say("1");
            lines.say("/vet-ej");
            lines.say("");
            lines.say("");
            if n % 4 == 0 {
                lines.say("/anteckning");
                lines.say("en anteckning");
                lines.say("");
            }
        }
        lines.close();
        let id = newest(&machine, form);
        // Some of the answers point to protection, which is then given.
        let (_, text) = written(&machine, &id, "json", &["--reveal", "--why", "övning"]);
        let json = assert_fits(&machine, &text);
        let sections = json["transcripts"][0]["sections"].as_array().unwrap();
        let answers = sections
            .iter()
            .flat_map(|it| it["answers"].as_array().unwrap());
        let n_answered = answers
            .filter(|it| it["answer"] != Value::Null || it["silence"] != Value::Null)
            .count();
        assert!(n_answered > 0, "{form}");
    }
}

#[test]
fn no_cell_of_a_table_is_carried_out_and_every_row_says_that_it_is_practice() {
    let (machine, id) = practiced();
    let (_, text) = written(&machine, &id, "csv", &[]);
    let mut table = csv::Reader::from_reader(text.as_bytes());
    let note = table.headers().unwrap().iter().position(|it| it == "note");
    let mut n_notes = 0;
    for row in table.records() {
        let row = row.unwrap();
        assert_eq!(&row[0], "ÖVNING");
        for cell in &row {
            assert!(
                !cell.starts_with(['=', '+', '-', '@', '\t', '\r']),
                "{cell}"
            );
        }
        n_notes += usize::from(row[note.unwrap()] == format!("'{HOSTILE}"));
    }
    assert_eq!(n_notes, 1);
}

#[test]
fn a_markdown_export_carries_no_markup_from_outside() {
    let (machine, id) = practiced();
    let (_, text) = written(&machine, &id, "markdown", &[]);
    assert!(
        text.starts_with("# Utdrag ur protokoll\n\n**ÖVNING**\n"),
        "{text}"
    );
    assert!(text.contains("## ÖVNING: "), "{text}");
    assert!(text.contains("\\[a\\](b) &lt;b&gt;"), "{text}");
    assert!(
        text.contains("**Information läst upp** (information\\_given): Uppläst"),
        "{text}"
    );
}

#[test]
fn a_preview_shows_exactly_what_would_leave_and_writes_nothing() {
    let (machine, id) = practiced();
    let (path, text) = written(&machine, &id, "json", &[]);
    let n_before = fs::read_dir(path.parent().unwrap()).unwrap().count();
    let ran = export(
        &machine,
        &id,
        &["--format", "json", "--preview", "--to", "out"],
    );
    assert_eq!((ran.code, ran.err.as_str()), (0, ""));
    assert!(ran.out.contains(&text), "{}", ran.out);
    assert!(ran.out.contains("Inget är skrivet."), "{}", ran.out);
    // Without --yes a pipe is shown the same and refused.
    let ran = export(&machine, &id, &["--format", "json", "--to", "out"]);
    assert_eq!(ran.code, 1);
    assert!(ran.out.contains(&text), "{}", ran.out);
    assert!(ran.err.contains("--preview"), "{}", ran.err);
    let n_after = fs::read_dir(path.parent().unwrap()).unwrap().count();
    assert_eq!(n_after, n_before);
}

#[test]
fn chosen_sections_leave_alone_and_without_what_rests_on_the_others() {
    let (machine, id) = practiced();
    let (_, text) = written(&machine, &id, "json", &["--section", "opening"]);
    let json = assert_fits(&machine, &text);
    let transcript = &json["transcripts"][0];
    assert_eq!(transcript["sections"].as_array().unwrap().len(), 1);
    assert!(transcript["sections_left_out"].as_array().unwrap().len() > 1);
    assert!(transcript.get("findings").is_none());
    let ran = export(
        &machine,
        &id,
        &[
            "--format",
            "json",
            "--preview",
            "--section",
            "no_such_section",
        ],
    );
    assert_eq!(ran.code, 1);
    assert!(ran.err.contains("opening"), "{}", ran.err);
}

/// A question that is named by an answer of another section does not tell that answer where it stays.
#[test]
fn the_name_of_a_question_tells_no_answer_that_stays() {
    let machine = Machine::new();
    named_as_asked(&machine);
    let args = "interview --training --form named_as_asked --case 2027-3 --lang sv --plain";
    let mut lines = vilja(&machine.home(), args).through_pipes();
    lines.wait_for("Fråga 1 av");
    lines.say("1");
    lines.wait_for("[vald]");
    lines.say("");
    for n in 2..=3 {
        lines.wait_for(&format!("Fråga {n} av"));
        lines.say("1");
        lines.wait_for("[vald]");
        lines.say("");
    }
    lines.close();
    let id = newest(&machine, "named_as_asked");
    let (_, whole) = written(&machine, &id, "markdown", &[]);
    assert!(whole.contains("Sa du emot dem?"), "{whole}");
    let (_, part) = written(&machine, &id, "csv", &["--section", "after"]);
    assert!(part.contains("Sa du något till dem?"), "{part}");
    assert!(!part.contains("Sa du emot dem?"), "{part}");
    let shown = machine.run(&["transcripts", "show", &id, "--training"]).out;
    assert!(shown.contains("Sa du emot dem?"), "{shown}");
}

#[test]
fn consent_is_looked_up_in_the_case_and_a_refusal_stops_the_export() {
    let machine = Machine::new();
    let by = |id: &str, ground: &str| {
        let args = ["--format", "json", "--preview", "--ground", ground];
        export(
            &machine,
            id,
            &[&args[..], &["--why", "till kommun B"]].concat(),
        )
    };
    // A case in which contact alone was agreed to: that is no consent to pass a transcript on.
    hold_yes_to_contact(&machine.home(), "2027-4");
    let ran = by(&newest(&machine, "inflyttning"), "consent");
    assert_eq!(ran.code, 1);
    assert!(ran.err.contains("Ja till kontakt"), "{}", ran.err);
    assert!(ran.err.contains("Det räcker inte"), "{}", ran.err);

    // A case in which nothing is said about consent.
    hold_a_move(&machine.home(), "2027-3");
    let id = newest(&machine, "inflyttning");
    let ran = by(&id, "consent");
    assert_eq!(ran.code, 1);
    assert!(
        ran.err.contains("inget samtycke som gäller nu"),
        "{}",
        ran.err
    );
    assert!(!ran.out.contains("vilja-export"), "{}", ran.out);

    hold_refusal(&machine.home(), "2027-3");
    let ran = by(&id, "consent");
    assert_eq!(ran.code, 1);
    assert!(ran.err.contains("Samtycke"), "{}", ran.err);
    assert!(!ran.err.contains("2027-3"), "{}", ran.err);
    // The transcript in which it was refused says so itself.
    assert_eq!(by(&newest(&machine, "samtycke"), "consent").code, 1);
    let ran = by(&id, "law");
    assert_eq!(ran.code, 0, "{}", ran.err);
    assert!(ran.out.contains("\"kind\": \"law\""), "{}", ran.out);

    hold_consent(&machine.home(), "2027-3");
    // What was consented to in whole is not made less by it.
    hold_yes_to_contact(&machine.home(), "2027-3");
    assert_eq!(by(&newest(&machine, "samtycke"), "consent").code, 0);
    assert_eq!(by(&newest(&machine, "inflyttning"), "consent").code, 0);
    let ran = by(&id, "consent");
    assert_eq!(ran.code, 0, "{}", ran.err);
    assert!(ran.out.contains("\"kind\": \"consent\""), "{}", ran.out);
    assert!(ran.out.contains("\"consent_told_on\": [\n"), "{}", ran.out);
}

#[test]
fn a_consent_to_a_part_lets_chosen_sections_leave_after_a_look_at_what_it_covers() {
    let machine = Machine::new();
    hold_a_move(&machine.home(), "2027-3");
    let id = newest(&machine, "inflyttning");
    let by_consent = |more: &[&str]| {
        let args = ["--format", "json", "--preview", "--ground", "consent"];
        let why = ["--why", "till kommun B"];
        export(&machine, &id, &[&args[..], &why, more].concat())
    };
    // To decisions alone.
    hold_consent_to(&machine.home(), "2027-3", Some("3"));
    let ran = by_consent(&[]);
    assert_eq!(ran.code, 1);
    assert!(ran.err.contains("täcker allt som sades"), "{}", ran.err);
    assert!(!ran.out.contains("vilja-export"), "{}", ran.out);
    let ran = by_consent(&["--section", "opening"]);
    assert_eq!(ran.code, 0, "{}", ran.err);
    let shown = ran.out.split("Samtycket säger:").nth(1).expect(&ran.out);
    assert!(shown.contains("Beslut"), "{shown}");
    assert!(shown.contains("Det avgör du"), "{shown}");
    let args = [
        "--format",
        "json",
        "--preview",
        "--ground",
        "law",
        "--why",
        "a",
    ];
    let ran = export(&machine, &id, &args);
    assert_eq!(ran.code, 0, "{}", ran.err);
    assert!(!ran.out.contains("Samtycket säger"), "{}", ran.out);
    // To all that was said.
    hold_consent_to(&machine.home(), "2027-3", Some("b"));
    assert_eq!(by_consent(&[]).code, 0);
}

#[test]
fn a_folder_that_is_not_there_is_said() {
    let (machine, id) = practiced();
    let ran = export(
        &machine,
        &id,
        &["--format", "json", "--to", "gone", "--yes"],
    );
    assert_eq!(ran.code, 3);
    assert!(ran.err.contains("Ingen fil är skriven"), "{}", ran.err);
    assert!(!ran.err.contains(HOSTILE));
}
