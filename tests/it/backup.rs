//! Backups from outside: made beside an open store, killed midway, on a place that is full or gone.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use vilja::engine::answer::Answer;
use vilja::engine::interview::{Beginning, Change};
use vilja::engine::time::{Date, Timestamp};
use vilja::store::{
    Cost, FormText, Label, Opener, Passphrase, Purpose, Realm, Role, Store, TranscriptId,
};

use crate::beginning::beginning;
use crate::cli::{Machine, Ran, ended};
use crate::pty::{Ended, Lines, vilja};

pub(crate) const PASSPHRASE: &str = "flera ord efter varandra";
const MANAGERS: &str = "en annan fras för chefen";

fn passphrase() -> Passphrase {
    Passphrase::new(PASSPHRASE)
}

/// A machine with a real store, whose passphrase lies in a file.
pub(crate) struct Office {
    pub(crate) machine: Machine,
    key: String,
}

impl Office {
    pub(crate) fn new() -> Self {
        let machine = Machine::new();
        let key = machine.file("passphrase", PASSPHRASE);
        let office = Self { machine, key };
        let cost = Cost::new(64, 1, 1).unwrap();
        drop(
            Store::create(
                &office.folder(),
                Realm::Real,
                Some(&passphrase()),
                cost,
                Timestamp(1_795_000_000_000),
            )
            .unwrap(),
        );
        office
    }

    pub(crate) fn folder(&self) -> PathBuf {
        Realm::Real.folder(&self.machine.home())
    }

    pub(crate) fn store(&self) -> Store {
        Store::open(
            &self.folder(),
            Realm::Real,
            Some(&passphrase()),
            Timestamp(1_795_000_000_000),
        )
        .unwrap()
    }

    pub(crate) fn command(&self, args: &[&str]) -> Command {
        let mut command = self.machine.command(args);
        command.env("VILJA_PASSPHRASE_FILE", &self.key);
        command
    }

    pub(crate) fn run(&self, args: &[&str]) -> Ran {
        ended(self.command(args), "")
    }

    /// Gives the unit manager a passphrase, which lies in a file.
    pub(crate) fn with_manager(&self) {
        let opener = passphrase();
        let added = self.store().add_passphrase(
            Opener::Passphrase(&opener),
            Role::Manager,
            Label::new("chefen").unwrap(),
            &Passphrase::new(MANAGERS),
            Cost::new(64, 1, 1).unwrap(),
            Timestamp(1_795_000_000_000),
        );
        added.unwrap();
        self.machine.file("managers", MANAGERS);
    }

    pub(crate) fn run_as_manager(&self, args: &[&str]) -> Ran {
        let mut command = self.machine.command(args);
        command.env("VILJA_PASSPHRASE_FILE", self.machine.path("managers"));
        ended(command, "")
    }

    pub(crate) fn path(&self, name: &str) -> String {
        self.machine.path(name).display().to_string()
    }

    /// Makes a backup and returns its folder.
    pub(crate) fn backed_up(&self, place: &str) -> PathBuf {
        let ran = self.run(&["store", "backup", &self.path(place)]);
        assert_eq!((ran.code, ran.err.as_str()), (0, ""), "{}", ran.out);
        let newest = folders(&self.machine.path(place)).pop();
        newest.expect("a backup")
    }
}

pub(crate) fn form_text() -> FormText {
    FormText {
        form: "id = \"inflyttning\"\n".to_owned(),
        texts: BTreeMap::from([("sv".to_owned(), "wish = Ville du flytta?".to_owned())]),
    }
}

/// Stores an interview with so many answers.
pub(crate) fn told(store: &mut Store, case: &str, n_answers: usize) -> TranscriptId {
    let began = Change::Began(Beginning {
        case: Some(case.into()),
        ..beginning(&form_text(), Date::new(2026, 11, 20).unwrap())
    });
    let at = Timestamp(1_795_000_000_000);
    let id = store.begin(&began, &form_text(), at).unwrap();
    more(store, &id, n_answers);
    id
}

pub(crate) fn more(store: &mut Store, id: &TranscriptId, n_answers: usize) {
    let changes: Vec<Change> = (0..n_answers)
        .map(|n| Change::Answered {
            place: "story".into(),
            answer: Some(Answer::Text(format!("{n}: {}", "ord ".repeat(60)))),
            before: None,
            client_language: None,
        })
        .collect();
    for part in changes.chunks(500) {
        store
            .append(id, part, Timestamp(1_795_000_000_001))
            .unwrap();
    }
}

/// The finished backups at a place, by name.
fn folders(place: &Path) -> Vec<PathBuf> {
    let mut found: Vec<PathBuf> = fs::read_dir(place)
        .into_iter()
        .flatten()
        .map(|entry| entry.unwrap().path())
        .filter(|path| {
            let name = path.file_name().unwrap().to_str().unwrap();
            name.starts_with("vilja-backup-")
        })
        .collect();
    found.sort();
    found
}

#[test]
fn a_backup_is_made_and_verified_while_the_store_is_open_in_another_window() {
    let office = Office::new();
    let mut open = office.store();
    let id = told(&mut open, "2026-0147", 20);
    // The command line is another process, and this one holds the store.
    let ran = office.run(&["store", "backup", &office.path("usb")]);
    assert_eq!((ran.code, ran.err.as_str()), (0, ""));
    // The changes, and that the store was made and opened.
    let said = ran.out.lines().next().unwrap();
    let n_said = said
        .strip_prefix("Säkerhetskopian är gjord och kontrollerad: ")
        .and_then(|rest| rest.split_once(" händelser, kedjans ände "))
        .expect(said)
        .0;
    assert!(n_said.parse::<usize>().unwrap() > 21, "{said}");
    assert!(!ran.out.contains("2026-0147"), "{}", ran.out);
    more(&mut open, &id, 5);
    assert_eq!(
        open.load(&id, Purpose::Command, Timestamp(1_795_000_000_000))
            .unwrap()
            .len(),
        26
    );
    assert!(open.verify(&mut |_, _| {}).unwrap().is_whole());
    drop(open);
    let [backup] = &folders(&office.machine.path("usb"))[..] else {
        panic!("one backup");
    };
    let mut copy = Store::open(
        backup,
        Realm::Real,
        Some(&passphrase()),
        Timestamp(1_795_000_000_000),
    )
    .unwrap();
    assert_eq!(
        copy.load(&id, Purpose::Command, Timestamp(1_795_000_000_000))
            .unwrap()
            .len(),
        21
    );
    assert_eq!(copy.find_by_case("2026-0147").unwrap().len(), 1);
}

#[test]
fn a_wrong_passphrase_copies_nothing() {
    let office = Office::new();
    let wrong = office.machine.file("wrong", "helt andra ord");
    let mut command = office.machine.command(&["store", "backup", "usb"]);
    command.env("VILJA_PASSPHRASE_FILE", wrong);
    let ran = ended(command, "");
    assert_eq!(ran.code, 3);
    assert!(ran.err.contains("Lösenfrasen stämmer inte"), "{}", ran.err);
    assert!(!office.machine.path("usb").exists());
}

#[test]
fn practice_has_backups_of_its_own_that_say_so() {
    let machine = Machine::new();
    let folder = Realm::Training.folder(&machine.home());
    drop(
        Store::create(
            &folder,
            Realm::Training,
            None,
            Cost::FLOOR,
            Timestamp(1_795_000_000_000),
        )
        .unwrap(),
    );
    let ran = machine.run(&["store", "backup", "usb", "--training"]);
    assert_eq!((ran.code, ran.err.as_str()), (0, ""));
    assert!(ran.out.starts_with("ÖVNING"), "{}", ran.out);
    assert_eq!(machine.run(&["store", "backup", "usb"]).code, 3);
}

#[cfg(unix)]
#[test]
fn a_killed_backup_leaves_no_backup_and_the_older_ones_open() {
    let office = Office::new();
    let mut store = office.store();
    told(&mut store, "2026-0147", 2_000);
    let old = office.backed_up("usb");
    let place = office.machine.path("usb");
    let mut n_killed_midway = 0;
    for _ in 0..5 {
        let mut child = office
            .command(&["store", "backup", &office.path("usb")])
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        // As soon as anything is there that was not before.
        while fs::read_dir(&place).unwrap().count() < 2 && child.try_wait().unwrap().is_none() {
            std::thread::yield_now();
        }
        child.kill().unwrap();
        child.wait().unwrap();
        if folders(&place) == [old.clone()] {
            n_killed_midway += 1;
            assert_eq!(fs::read_dir(&place).unwrap().count(), 2);
        }
        // What it left is cleared away by the next, which is whole.
        office.backed_up("usb");
        assert_eq!(fs::read_dir(&place).unwrap().count(), folders(&place).len());
        for whole in folders(&place) {
            let mut copy = Store::open(
                &whole,
                Realm::Real,
                Some(&passphrase()),
                Timestamp(1_795_000_000_000),
            )
            .unwrap();
            assert!(copy.verify(&mut |_, _| {}).unwrap().is_whole());
            drop(copy);
            if whole != old {
                fs::remove_dir_all(&whole).unwrap();
            }
        }
    }
    assert!(n_killed_midway > 0);
}

#[cfg(target_os = "linux")]
#[test]
fn a_place_that_is_full_is_said_and_the_older_backups_stay() {
    use std::io::Write as _;

    let office = Office::new();
    let mut store = office.store();
    told(&mut store, "2026-0147", 20);
    let place = office.machine.path("full");
    fs::create_dir(&place).unwrap();
    let mounted = Command::new("mount")
        .args(["-t", "tmpfs", "-o", "size=400k", "none"])
        .arg(&place)
        .output();
    if !mounted.is_ok_and(|ran| ran.status.success()) {
        // Said past the capture of the test's own output.
        let _unheard = std::io::stderr()
            .write_all(b"SKIPPED: a full place needs root, who may mount a small file system\n");
        return;
    }
    let old = office.backed_up("full");
    told(&mut store, "2026-0148", 1_000);
    let ran = office.run(&["store", "backup", &office.path("full")]);
    let left = folders(&place);
    let opens = Store::open(
        &old,
        Realm::Real,
        Some(&passphrase()),
        Timestamp(1_795_000_000_000),
    )
    .map(drop);
    let unmounted = Command::new("umount").arg(&place).status().unwrap();
    assert!(unmounted.success());
    assert_eq!(ran.code, 3, "{}", ran.out);
    assert!(ran.err.contains("Det finns inte plats"), "{}", ran.err);
    assert_eq!(left, [old]);
    assert_eq!(opens, Ok(()));
}

/// The program line by line on the store of this office.
fn program(office: &Office, args: &str) -> Lines {
    vilja(&office.machine.home(), args)
        .with("VILJA_PASSPHRASE_FILE", &office.path("passphrase"))
        .through_pipes()
}

fn finish_an_interview(lines: &mut Lines) {
    lines.wait_for("Fråga 1 av");
    lines.say("1");
    lines.wait_for("[vald]");
    lines.say("/avsluta-samtalet");
    lines.wait_for("Avsluta samtalet?");
    lines.say("1");
    lines.wait_for("Samtalet är avslutat.");
}

fn opened(backup: &Path) -> Store {
    let at = Timestamp(1_795_000_000_000);
    Store::open(backup, Realm::Real, Some(&passphrase()), at).unwrap()
}

fn n_events(backup: &Path) -> u64 {
    let mut copy = opened(backup);
    let report = copy.verify(&mut |_, _| {}).unwrap();
    assert!(report.is_whole());
    report.events
}

#[test]
fn a_finished_interview_is_backed_up_by_itself_at_both_places() {
    let office = Office::new();
    let own = office.folder().join("backup");
    let second = office.machine.path("usb");
    fs::create_dir(&second).unwrap();
    office.machine.file(
        "home/settings.toml",
        &format!("backup_to = \"{}\"\n", second.display()),
    );
    let args = "interview --form samtycke --lang sv --plain";
    let mut lines = program(&office, args);
    finish_an_interview(&mut lines);
    let (code, errors) = lines.close();
    assert_eq!((code, errors.as_str()), (Some(0), ""));
    let n_stored = n_events(&office.folder());
    for place in [&own, &second] {
        let found = folders(place);
        let most = found.iter().map(|backup| n_events(backup)).max();
        assert_eq!(most, Some(n_stored), "{}", place.display());
    }
    // The setting outlives what the program itself writes there.
    let settings = fs::read_to_string(office.machine.path("home/settings.toml")).unwrap();
    assert!(settings.contains("backup_to"), "{settings}");
}

#[test]
fn a_second_place_that_is_gone_is_said_and_the_own_backup_is_made() {
    let office = Office::new();
    let gone = office.machine.path("usb");
    office.machine.file(
        "home/settings.toml",
        &format!("backup_to = \"{}\"\n", gone.display()),
    );
    let mut lines = program(&office, "--lang sv --plain");
    lines.wait_for("Säkerhetskopian blev inte gjord");
    lines.close();
    assert_eq!(folders(&office.folder().join("backup")).len(), 1);
    assert!(!gone.exists());
}

#[test]
fn what_was_not_backed_up_is_when_the_store_is_opened_again() {
    let office = Office::new();
    told(&mut office.store(), "2026-0147", 3);
    let (code, errors) = program(&office, "--lang sv --plain").close();
    assert_eq!((code, errors.as_str()), (Some(0), ""));
    let [backup] = &folders(&office.folder().join("backup"))[..] else {
        panic!("one backup");
    };
    let mut copy = opened(backup);
    assert!(copy.verify(&mut |_, _| {}).unwrap().is_whole());
    assert_eq!(copy.list().unwrap()[0].n_changes, 4);
}

#[test]
fn a_backup_is_put_back_when_someone_says_so_and_what_would_be_lost_is_said() {
    let office = Office::new();
    let mut store = office.store();
    let id = told(&mut store, "2026-0147", 3);
    let backup = office.backed_up("usb").display().to_string();
    told(&mut store, "2026-0148", 4);
    let ran = office.run(&["store", "restore", &backup]);
    assert_eq!(ran.code, 3);
    assert!(ran.err.contains("redan öppet"), "{}", ran.err);
    drop(store);
    // A pipe cannot be asked.
    let ran = office.run(&["store", "restore", &backup]);
    assert_eq!(ran.code, 1);
    assert!(ran.err.contains("--yes"), "{}", ran.err);
    assert!(
        ran.out
            .contains("Lagret som finns nu har 5 händelser som kopian saknar, den senaste 2026-"),
        "{}",
        ran.out
    );
    assert!(ran.out.contains("Ett helt protokoll"), "{}", ran.out);
    assert_eq!(office.store().list().unwrap().len(), 2);

    let ran = office.run(&["store", "restore", &backup, "--yes"]);
    assert_eq!((ran.code, ran.err.as_str()), (0, ""));
    assert!(ran.out.contains("real.before-restore-"), "{}", ran.out);
    let mut store = office.store();
    assert_eq!(store.list().unwrap().len(), 1);
    assert_eq!(
        store
            .load(&id, Purpose::Command, Timestamp(1_795_000_000_000))
            .unwrap()
            .len(),
        4
    );
    drop(store);
    let ran = office.run(&["store", "restore", &office.path("usb"), "--yes"]);
    assert_eq!(ran.code, 3);
    assert!(ran.err.contains("ingen säkerhetskopia"), "{}", ran.err);
    let ran = office.run(&["store", "restore", &backup, "--training", "--yes"]);
    assert_eq!(ran.code, 3);
    assert!(!Realm::Training.folder(&office.machine.home()).exists());
}

#[test]
fn a_person_at_a_terminal_is_asked_in_words() {
    let office = Office::new();
    told(&mut office.store(), "2026-0147", 3);
    let backup = office.backed_up("usb").display().to_string();
    let asked = |answer: &str| {
        let mut terminal = vilja(
            &office.machine.home(),
            &format!("--lang sv store restore {backup}"),
        )
        .with("VILJA_PASSPHRASE_FILE", &office.path("passphrase"))
        .on_terminal();
        terminal.wait_for("Skriv ja:");
        terminal.write(answer);
        terminal.wait_exit()
    };
    assert_eq!(asked("nej\n"), Ended::Code(1));
    assert_eq!(asked("\n"), Ended::Code(1));
    assert_eq!(asked("ja\n"), Ended::Code(0));
    let kept = fs::read_dir(office.machine.home()).unwrap();
    let kept = kept.filter(|entry| {
        let name = entry.as_ref().unwrap().file_name();
        name.to_str().unwrap().contains("before-restore")
    });
    assert_eq!(kept.count(), 1);
}

/// Damages a page of the database, and returns the whole file as it was.
fn damage(office: &Office, page: usize) -> Vec<u8> {
    let path = office.folder().join("vault.db");
    let whole = fs::read(&path).unwrap();
    let mut content = whole.clone();
    content[page * 4096 + 100] ^= 4;
    fs::write(&path, content).unwrap();
    whole
}

/// Does what the last line of a salvage says.
fn put_in_place(office: &Office, said: &str) -> Ran {
    let next = said.lines().last().unwrap();
    let (_, saved) = next.split_once("store restore ").unwrap();
    office.run(&["store", "restore", saved, "--yes"])
}

#[test]
fn a_damaged_store_is_salvaged_and_put_in_its_own_place() {
    let office = Office::new();
    let mut store = office.store();
    let ids = [
        told(&mut store, "2026-0147", 200),
        told(&mut store, "2026-0148", 200),
    ];
    drop(store);
    fs::remove_dir_all(office.folder().join("journal")).unwrap();
    let n_pages = fs::read(office.folder().join("vault.db")).unwrap().len() / 4096;
    damage(&office, n_pages / 2);
    let damaged = fs::read(office.folder().join("vault.db")).unwrap();
    let ran = office.run(&["store", "salvage", "--to", &office.path("saved")]);
    assert_eq!((ran.code, ran.err.as_str()), (1, ""), "{}", ran.out);
    assert!(
        ran.out.starts_with("En av ") && ran.out.contains(" sidor i lagret är skadad.\n"),
        "{}",
        ran.out
    );
    assert!(
        ran.out.contains("händelser är förlorade:\n  #"),
        "{}",
        ran.out
    );
    assert!(ran.out.contains(" ändringar förlorade\n"), "{}", ran.out);
    assert!(ids.iter().any(|id| ran.out.contains(&id.to_string())));
    assert!(!ran.out.contains("2026-014"), "{}", ran.out);
    assert_eq!(fs::read(office.folder().join("vault.db")).unwrap(), damaged);

    let ran = put_in_place(&office, &ran.out);
    assert_eq!((ran.code, ran.err.as_str()), (0, ""));
    assert!(
        ran.out.contains("räddad ur ett skadat lager"),
        "{}",
        ran.out
    );
    let mut store = office.store();
    let n: usize = ids
        .iter()
        .map(|id| {
            store
                .load(id, Purpose::Command, Timestamp(1_795_000_000_000))
                .unwrap()
                .len()
        })
        .sum();
    assert!((402 - 32..402).contains(&n), "{n}");
}

#[test]
fn what_a_damaged_store_lost_of_open_interviews_is_salvaged_from_their_journals() {
    let office = Office::new();
    let mut store = office.store();
    let ids = [
        told(&mut store, "2026-0147", 200),
        told(&mut store, "2026-0148", 200),
    ];
    drop(store);
    let n_pages = fs::read(office.folder().join("vault.db")).unwrap().len() / 4096;
    damage(&office, n_pages / 2);
    let ran = office.run(&["store", "salvage", "--to", &office.path("saved")]);
    assert_eq!((ran.code, ran.err.as_str()), (0, ""), "{}", ran.out);
    for part in [" fanns i journaler.\n", "Inget är förlorat.\n"] {
        assert!(ran.out.contains(part), "{}", ran.out);
    }
    assert_eq!(put_in_place(&office, &ran.out).code, 0);
    let ran = office.run(&["transcripts", "verify"]);
    assert_eq!(ran.code, 0, "{}", ran.out);
    let mut store = office.store();
    for id in &ids {
        let recorded = store.load(id, Purpose::Command, Timestamp(1_795_000_000_000));
        assert_eq!(recorded.unwrap().len(), 201);
    }
}

#[test]
fn what_a_finished_interview_backed_up_makes_good_a_damaged_store() {
    let office = Office::new();
    let args = "interview --form samtycke --lang sv --plain";
    let mut lines = program(&office, args);
    finish_an_interview(&mut lines);
    lines.close();
    // What a journal has would not be looked for in the backup.
    fs::remove_dir_all(office.folder().join("journal")).unwrap();
    damage(&office, 1);
    damage(&office, 5);
    let ran = office.run(&["store", "salvage", "--to", &office.path("saved")]);
    assert_eq!((ran.code, ran.err.as_str()), (0, ""), "{}", ran.out);
    assert!(ran.out.contains("Inget är förlorat."), "{}", ran.out);
    assert_eq!(put_in_place(&office, &ran.out).code, 0);
    let list = office.run(&["transcripts", "list"]);
    let id = list.out.split(' ').next().unwrap();
    let shown = office.run(&["transcripts", "show", id]);
    assert_eq!((shown.code, shown.err.as_str()), (0, ""));
    assert_eq!(office.run(&["transcripts", "verify"]).code, 0);
}

#[test]
fn a_backup_is_made_restored_and_salvaged_from_with_any_way_in_and_wrong_tries_are_counted() {
    let office = Office::new();
    office.with_manager();
    let printed = office.run(&["store", "slots", "add", "recovery", "--to-stdout"]);
    let is_group =
        |word: &&str| word.len() == 5 && word.chars().all(|it| it.is_ascii_alphanumeric());
    let groups: Vec<&str> = printed.out.split_whitespace().filter(is_group).collect();
    let paper = groups.iter().filter(|it| **it == it.to_uppercase());
    let paper = paper.copied().collect::<Vec<_>>().join(" ");
    let identity = office.path("chef.nyckel");
    let made = office.run(&["store", "identity", "--to", &identity, "--plain"]);
    let public = made.out.lines().find(|it| it.starts_with("age1")).unwrap();
    let added = office.run(&[
        "store",
        "slots",
        "add",
        "municipality",
        "--recipient",
        public,
    ]);
    assert_eq!(added.code, 0, "{}", added.err);

    let by_paper = |args: &[&str]| {
        let args = [&["--recovery"][..], args].concat();
        ended(office.machine.command(&args), &format!("{paper}\n"))
    };
    let by_identity = |args: &[&str]| {
        let args = [&["--identity", identity.as_str()][..], args].concat();
        ended(office.machine.command(&args), "")
    };
    let usb = office.path("usb");
    let ran = by_paper(&["store", "backup", &usb]);
    assert_eq!(ran.code, 0, "{}", ran.err);
    let backup = folders(&office.machine.path("usb")).pop().unwrap();
    let backup = backup.to_str().unwrap();
    for ran in [
        by_paper(&["store", "restore", backup, "--yes"]),
        by_identity(&["store", "restore", backup, "--yes"]),
        by_identity(&["store", "backup", &usb]),
        by_paper(&["store", "salvage", "--to", &office.path("räddat")]),
    ] {
        assert_eq!(ran.code, 0, "{}", ran.err);
    }
    // Whoever looks afterwards is told that a backup came in its place, and who put it there.
    let log = office.run_as_manager(&["store", "log"]);
    assert_eq!(
        log.out.matches("lades i lagrets ställe").count(),
        1,
        "{}",
        log.out
    );
    assert_eq!(
        log.out.matches("gjordes med kommando").count(),
        1,
        "{}",
        log.out
    );

    // A wrong passphrase counts here as it does at the door, with the wait that it earns.
    office.machine.file("passphrase", "fel fras");
    for args in [
        &["store", "backup", &usb][..],
        &["store", "restore", backup, "--yes"],
        &["store", "salvage", "--to", &usb],
    ] {
        let ran = office.run(args);
        assert_eq!((ran.code, ran.out.as_str()), (3, ""), "{args:?}");
    }
    let counted = fs::read_to_string(office.folder().join("vault.tries")).unwrap();
    assert!(counted.contains("tries = 3"), "{counted}");
}
