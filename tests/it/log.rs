//! What bears witness, from outside: who has looked at a case, the sample that is to be checked, the receipt code.

use serde_json::Value;
use vilja::engine::interview::{Beginning, Change};
use vilja::engine::time::{Date, Timestamp};
use vilja::store::{Cost, Label, Opener, Passphrase, Realm, Role, Store, TranscriptId};

use crate::beginning::{beginning, inflyttning};
use crate::cli::{Machine, Ran};
use crate::pty::{Ended, vilja};

const PASSPHRASE: &str = "korg lampa tisdag mossa brygga";
const MANAGERS: &str = "en annan fras för chefen";

/// A machine with a real store that holds one interview of the case 2026-0147.
fn machine() -> (Machine, TranscriptId) {
    let machine = Machine::new();
    machine.file("passphrase", PASSPHRASE);
    let mut store = Store::create(
        &Realm::Real.folder(&machine.home()),
        Realm::Real,
        Some(&Passphrase::new(PASSPHRASE)),
        Cost::new(64, 1, 1).unwrap(),
        Timestamp(1_795_000_000_000),
    )
    .unwrap();
    let text = inflyttning();
    let began = Change::Began(Beginning {
        case: Some("2026-0147".into()),
        ..beginning(&text, Date::new(2026, 11, 20).unwrap())
    });
    let id = store
        .begin(&began, &text, Timestamp(1_795_000_000_001))
        .unwrap();
    store
        .append(&id, &[Change::Finished], Timestamp(1_795_000_000_002))
        .unwrap();
    store
        .add_passphrase(
            Opener::Passphrase(&Passphrase::new(PASSPHRASE)),
            Role::Manager,
            Label::new("chefen").unwrap(),
            &Passphrase::new(MANAGERS),
            Cost::new(64, 1, 1).unwrap(),
            Timestamp(1_795_000_000_003),
        )
        .unwrap();
    drop(store);
    machine.file("managers", MANAGERS);
    (machine, id)
}

fn run(machine: &Machine, args: &[&str]) -> Ran {
    run_as("passphrase", machine, args)
}

/// The access log is the unit manager's.
fn run_as_manager(machine: &Machine, args: &[&str]) -> Ran {
    run_as("managers", machine, args)
}

fn run_as(who: &str, machine: &Machine, args: &[&str]) -> Ran {
    let passphrase = machine.path(who);
    let passphrase = passphrase.to_str().unwrap();
    machine.run_env(args, &[("VILJA_PASSPHRASE_FILE", passphrase)])
}

#[test]
fn the_log_is_refused_to_whoever_opened_the_store_another_way_than_the_manager() {
    let (machine, _) = machine();
    for args in [
        &["store", "log"][..],
        &["store", "log", "--case", "2026-0147"],
        &["store", "log", "--sample", "2"],
        &[
            "store",
            "log",
            "--checked",
            "0000000000000000",
            "--by",
            "Någon",
        ],
    ] {
        let refused = run(&machine, args);
        assert_eq!((refused.code, refused.out.as_str()), (3, ""), "{args:?}");
        assert!(
            refused.err.contains("läses av enhetschefen eller kommunen"),
            "{args:?}: {}",
            refused.err
        );
    }
}

#[test]
fn what_is_opened_on_the_screen_and_what_leaves_as_a_file_stands_in_the_log_as_such() {
    let (machine, id) = machine();
    let mut terminal = vilja(&machine.home(), "").on_terminal();
    terminal.wait_for("Lås upp");
    terminal.write(PASSPHRASE);
    terminal.press("<Enter>");
    terminal.wait_for("Vad vill du göra?");
    terminal.press("4");
    terminal.wait_for("Samtalet är avslutat");
    terminal.press("<C-q>");
    assert_eq!(terminal.wait_exit(), Ended::Code(0));
    let id = id.to_string();
    std::fs::create_dir(machine.path("ut")).unwrap();
    let args = ["transcripts", "export", &id, "--format", "json"];
    let ground = ["--ground", "law", "--why", "HSLF 3 kap.", "--yes"];
    // What is only looked at before does not leave.
    for to in [&["--preview"][..], &["--to", "ut"]] {
        let ran = run(&machine, &[&args[..], &ground, to].concat());
        assert_eq!(ran.code, 0, "{}", ran.err);
    }
    let ran = run_as_manager(&machine, &["store", "log", "--case", &id, "--json"]);
    let read: Value = serde_json::from_str(&ran.out).unwrap();
    let lines = read["log"].as_array().unwrap().iter();
    let did: Vec<_> = lines.map(|line| line["did"].as_str().unwrap()).collect();
    assert_eq!(
        did,
        [
            "began",
            "finished",
            "opened-screen",
            "opened-command",
            "exported",
            "export-on-law"
        ]
    );
}

#[test]
fn who_has_looked_at_a_case_is_answered_by_number_and_by_transcript() {
    let (machine, id) = machine();
    let shown = run(&machine, &["transcripts", "show", &id.to_string()]);
    assert_eq!(shown.code, 0, "{}", shown.err);
    for case in ["2026-0147", &id.to_string()[..8]] {
        let ran = run_as_manager(&machine, &["store", "log", "--case", case]);
        assert_eq!(ran.code, 0, "{}", ran.err);
        let lines: Vec<_> = ran.out.lines().collect();
        assert!(lines[0].contains("samtalet började"), "{}", ran.out);
        assert!(lines[1].contains("samtalet avslutades"), "{}", ran.out);
        assert!(lines[2].contains("visades med ett kommando"), "{}", ran.out);
        assert!(
            lines[2].ends_with(&format!("{id}  2026-0147")),
            "{}",
            ran.out
        );
    }
    let ran = run_as_manager(&machine, &["store", "log", "--case", "2026-0148"]);
    assert_eq!(ran.code, 1);
    assert!(!ran.err.contains("2026-0148"), "{}", ran.err);

    let ran = run_as_manager(&machine, &["store", "log", "--json"]);
    let read: Value = serde_json::from_str(&ran.out).unwrap();
    let did: Vec<_> = read["log"]
        .as_array()
        .unwrap()
        .iter()
        .map(|line| line["did"].as_str().unwrap())
        .collect();
    assert_eq!(
        did,
        [
            "unlocked",
            "began",
            "finished",
            "slot-added",
            "unlocked",
            // The slots of this test are cheaper to guess than the program lets them be.
            "slot-renewed",
            "opened-command",
            "unlocked",
            "slot-renewed",
            "read",
            "unlocked",
            "read",
            "unlocked",
            "unlocked"
        ]
    );
}

#[test]
fn a_sample_is_drawn_by_its_seed_and_that_it_was_checked_is_noted() {
    let (machine, id) = machine();
    for _ in 0..3 {
        run(&machine, &["transcripts", "show", &id.to_string()]);
    }
    let drawn = run_as_manager(&machine, &["store", "log", "--sample", "2"]);
    assert_eq!(drawn.code, 0, "{}", drawn.err);
    assert!(
        drawn.out.starts_with("Stickprov: 2 av 3 öppningar."),
        "{}",
        drawn.out
    );
    let seed = drawn
        .out
        .lines()
        .find_map(|line| line.strip_prefix("Frö: "))
        .unwrap();
    let again = run_as_manager(&machine, &["store", "log", "--sample", "2", "--seed", seed]);
    assert_eq!(drawn.out, again.out);
    let noted = run_as_manager(
        &machine,
        &["store", "log", "--checked", seed, "--by", "Enhetschefen"],
    );
    assert_eq!(noted.code, 0, "{}", noted.err);
    let log = run_as_manager(&machine, &["store", "log"]);
    assert!(
        log.out
            .contains(&format!("stickprovet {seed} gicks igenom av Enhetschefen")),
        "{}",
        log.out
    );
    // Nothing before the day of the check.
    let none = run_as_manager(&machine, &["store", "log", "--to", "2020-01-01"]);
    assert_eq!(none.out, "Loggen har inga rader för det.\n");
}

#[test]
fn a_receipt_code_is_shown_and_says_whether_the_transcript_is_unchanged() {
    let (machine, id) = machine();
    let shown = run(&machine, &["transcripts", "show", &id.to_string()]);
    let code = shown
        .out
        .lines()
        .find_map(|line| line.strip_prefix("Kvittokod: "))
        .unwrap();
    let holds = run(&machine, &["transcripts", "verify", "--receipt", code]);
    assert_eq!(holds.code, 0, "{}", holds.err);
    assert!(
        holds.out.contains(&format!(
            "Kvittokoden {code} stämmer: protokollet {id} är oförändrat"
        )),
        "{}",
        holds.out
    );
    assert!(
        holds.out.contains("1 signerad kontrollpunkt"),
        "{}",
        holds.out
    );
    // No terminal, no progress.
    assert_eq!(holds.err, "");
    let other = run(
        &machine,
        &["transcripts", "verify", "--receipt", "00000-00000"],
    );
    assert_eq!(other.code, 1);
    assert!(
        other
            .out
            .contains("Inget protokoll i lagret har kvittokoden 00000-00000")
    );
    let none = run(&machine, &["transcripts", "verify", "--receipt", "00000"]);
    assert_eq!(none.code, 2);
}
