//! F31 to F35 and restoring: what is done with a whole store is killed at every storage call.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::thread;
use std::time::Duration;

use tempfile::TempDir;
use vilja::engine::time::Timestamp;
use vilja::store::{Opener, Passphrase, Realm, Store};

use crate::calls::{chosen, swept};
use crate::disk::Disk;
use crate::fault::{Fault, How, Need, Plan, Tally};
use crate::held::{self, ANSWERS};
use crate::lines::answer;
use crate::office::{Office, PASSPHRASE, Ran};
use crate::strace;
use crate::verify::verify;

pub(crate) const FAULTS: &[Fault] = &[
    Fault {
        name: "F31 killed",
        what: "SIGKILL at every storage call of a backup",
        expected: "older backups are untouched; what has the name of a backup is one",
        how: swept(2, |plan| sweep(plan, &BACKUP)),
    },
    Fault {
        name: "F31 full",
        what: "the place for backups is full, or is taken away in the middle",
        expected: "said; older backups are untouched",
        how: How::run(&[Need::Root], 1, 10, without_a_place),
    },
    Fault {
        name: "F31 restore",
        what: "SIGKILL at every storage call of putting a backup back",
        expected: "the store before or the one of the backup, both whole; neither is gone",
        how: swept(2, |plan| sweep(plan, &RESTORE)),
    },
    Fault {
        name: "F32",
        what: "SIGKILL at every storage call of an export",
        expected: "no half file under the name of an export",
        how: swept(2, |plan| sweep(plan, &EXPORT)),
    },
    Fault {
        name: "F32 sealed",
        what: "SIGKILL at every storage call of sealing a transcript for another office",
        expected: "no half file under the name of a sealed one",
        how: swept(2, |plan| sweep(plan, &SEAL)),
    },
    Fault {
        name: "F33 import",
        what: "SIGKILL at every storage call of taking in what another office has sent",
        expected: "all or nothing; taken in again it is there once",
        how: swept(2, |plan| sweep(plan, &IMPORT)),
    },
    Fault {
        name: "F33 accept",
        what: "SIGKILL at every storage call of accepting it",
        expected: "it waits, or it is a transcript, whole",
        how: swept(2, |plan| sweep(plan, &ACCEPT)),
    },
    Fault {
        name: "F34",
        what: "SIGKILL at every storage call of erasing a case",
        expected: "the case is whole, or gone from everywhere; done to its end by the next start, and logged once",
        how: swept(3, |plan| sweep(plan, &ERASE)),
    },
    Fault {
        name: "F35 passphrase",
        what: "SIGKILL at every storage call of changing the passphrase",
        expected: "the old or the new one opens, and never neither",
        how: swept(2, |plan| sweep(plan, &PASSPHRASE_CHANGE)),
    },
    Fault {
        name: "F35 vault key",
        what: "SIGKILL at every storage call of giving the store another vault key",
        expected: "the store is whole under the old or the new key, and every way in opens it",
        how: swept(2, |plan| sweep(plan, &RENEWAL)),
    },
    Fault {
        name: "F35 slots",
        what: "SIGKILL at every storage call of taking a slot away",
        expected: "the passphrase opens; the slot is whole or gone",
        how: swept(2, |plan| sweep(plan, &SLOT_REMOVAL)),
    },
];

/// A command that is killed at each of its calls, and what has to hold then.
struct Killed {
    /// The home before: with the case in it.
    before: fn() -> Office,
    prepare: fn(&Office),
    args: fn(&Office) -> Vec<String>,
    /// What is typed.
    input: &'static str,
    check: fn(&Office, &mut Tally),
}

/// The case that all of this is about: five answers, finished.
const CASE: &str = "2020-0147";
/// The 13th of September 2020: long enough ago to be erased.
const THEN: i64 = 1_600_000_000_000;

const BACKUP: Killed = Killed {
    before: today,
    prepare: |office| {
        fs::create_dir(usb(office)).expect("a folder");
        let ran = office.run(&["store", "backup", &usb(office).display().to_string()]);
        assert_eq!(ran.code, Some(0), "{}", ran.err);
    },
    args: |office| words(&["store", "backup", &usb(office).display().to_string()]),
    input: "",
    check: |office, tally| {
        let backups = backups(&usb(office));
        tally.must(!backups.is_empty(), || {
            "the older backup is gone".to_owned()
        });
        for backup in &backups {
            is_a_backup(office, backup, tally);
        }
        // The next one clears away what was left.
        let place = usb(office).display().to_string();
        let again = office.run(&["store", "backup", &place]);
        tally.must(again.code == Some(0), || again.err.clone());
        let left = fs::read_dir(usb(office)).expect("a folder").count();
        let whole = self::backups(&usb(office)).len();
        tally.must(left == whole, || format!("{left} things, {whole} backups"));
        kept(office, tally);
    },
};

const RESTORE: Killed = Killed {
    before: today,
    prepare: |office| {
        (BACKUP.prepare)(office);
        // What came after the backup, by which the two can be told from each other.
        hold(office, "AFTER");
    },
    args: |office| {
        let newest = backups(&usb(office)).pop().expect("a backup");
        words(&["store", "restore", &newest.display().to_string(), "--yes"])
    },
    input: "",
    check: |office, tally| {
        let listed = office.look(&["transcripts", "list"]);
        tally.must(listed.code == Some(0), || {
            format!("no store: {}", listed.err)
        });
        kept(office, tally);
        if listed.out.contains("AFTER") {
            return;
        }
        // Then the store that was replaced is kept beside it, whole.
        let is_kept = |path: &PathBuf| {
            let name = path.file_name().unwrap_or_default().to_string_lossy();
            name.starts_with("real.") && path.join("vault.db").exists()
        };
        let kept: Vec<PathBuf> = fs::read_dir(office.home())
            .expect("a folder")
            .map(|entry| entry.expect("an entry").path())
            .filter(is_kept)
            .collect();
        tally.must(kept.len() == 1, || {
            format!("the store that was replaced is kept {} times", kept.len())
        });
        for kept in kept {
            fs::remove_dir_all(office.store()).expect("a folder");
            fs::rename(&kept, office.store()).expect("its place");
            let _said = verify(office, tally, &[(CASE, ANSWERS), ("AFTER", ANSWERS)]);
        }
    },
};

const EXPORT: Killed = Killed {
    before: today,
    prepare: |office| fs::create_dir(office.home().join("out")).expect("a folder"),
    args: |office| {
        let listed = office.look(&["transcripts", "list"]);
        let id = listed.out.split(' ').next().unwrap_or_default().to_owned();
        let out = office.home().join("out").display().to_string();
        words(&[
            "transcripts",
            "export",
            &id,
            "--format",
            "json",
            "--to",
            &out,
            "--ground",
            "law",
            "--why",
            "OSL 10 kap. 28 §",
            "--yes",
        ])
    },
    input: "",
    check: |office, tally| {
        for entry in fs::read_dir(office.home().join("out")).expect("a folder") {
            let path = entry.expect("an entry").path();
            let name = path
                .file_name()
                .unwrap_or_default()
                .to_string_lossy()
                .into_owned();
            let is_part = path.extension().is_some_and(|end| end == "part");
            if name.starts_with("utdrag") && !is_part {
                let text = fs::read_to_string(&path).expect("a file");
                let read: Result<serde_json::Value, _> = serde_json::from_str(&text);
                tally.must(read.is_ok(), || format!("half a file is called {name}"));
            }
        }
        kept(office, tally);
    },
};

const SEAL: Killed = Killed {
    before: today,
    prepare: |office| {
        // To itself: whose key it is makes no difference to what is written.
        let (key, words) = receive_key(office);
        fs::write(office.home().join("key"), key).expect("a file");
        fs::write(office.home().join("words"), words).expect("a file");
        fs::create_dir(office.home().join("out")).expect("a folder");
    },
    args: |office| {
        let noted = |name: &str| fs::read_to_string(office.home().join(name)).expect("a file");
        let id = id_of(office, CASE);
        sealing(
            &id,
            &noted("key"),
            &noted("words"),
            &office.home().join("out"),
        )
    },
    input: "",
    check: |office, tally| {
        for entry in fs::read_dir(office.home().join("out")).expect("a folder") {
            let path = entry.expect("an entry").path();
            if path.extension().is_some_and(|end| end == "age") {
                let ran = office.run(&["transcripts", "import", &path.display().to_string()]);
                // It is read whole before it is refused as one's own.
                tally.must(!ran.err.contains("skada"), || {
                    format!("half a file: {}", ran.err)
                });
            }
        }
        kept(office, tally);
    },
};

const IMPORT: Killed = Killed {
    before: today,
    prepare: sent,
    args: |office| words(&["transcripts", "import", &arrived(office)]),
    input: "",
    check: |office, tally| {
        let again = office.run(&["transcripts", "import", &arrived(office)]);
        tally.must(again.code == Some(0), || {
            format!("not taken in again: {}", again.err)
        });
        let waiting = office.run(&["transcripts", "received"]);
        let n = waiting.out.matches(&noted_id(office)).count();
        tally.must(n == 1, || format!("it waits {n} times: {}", waiting.out));
        kept(office, tally);
    },
};

const ACCEPT: Killed = Killed {
    before: today,
    prepare: |office| {
        sent(office);
        let ran = office.run(&["transcripts", "import", &arrived(office)]);
        assert_eq!(ran.code, Some(0), "{}", ran.err);
    },
    args: accepting,
    input: "",
    check: |office, tally| {
        let id = noted_id(office);
        let is_waiting = office.run(&["transcripts", "received"]).out.contains(&id);
        let is_there = office.look(&["transcripts", "list"]).out.contains(&id);
        tally.must(is_waiting != is_there, || {
            format!("waits: {is_waiting}, is there: {is_there}")
        });
        if is_waiting {
            let again = office.run(&strs(&accepting(office)));
            tally.must(again.code == Some(0), || {
                format!("not accepted again: {}", again.err)
            });
        }
        let shown = office.look(&["transcripts", "show", &id]);
        let n = (1..=ANSWERS)
            .filter(|n| shown.out.contains(&answer("SENT", *n)))
            .count();
        tally.acknowledged += ANSWERS as u64;
        tally.lost += (ANSWERS - n) as u64;
        kept(office, tally);
    },
};

/// The key with which others seal for this store, and its words.
fn receive_key(office: &Office) -> (String, String) {
    let ran = office.run(&["store", "receive-key"]);
    assert_eq!(ran.code, Some(0), "{}", ran.err);
    let key = ran.out.lines().next().unwrap_or_default().to_owned();
    (key, after(&ran.out, "Nyckelns ord: "))
}

fn after(out: &str, begins: &str) -> String {
    let line = out.lines().find_map(|line| line.strip_prefix(begins));
    line.expect(begins).to_owned()
}

fn id_of(office: &Office, case: &str) -> String {
    let listed = office.look(&["transcripts", "list"]);
    let line = listed.out.lines().find(|line| line.ends_with(case));
    let id = line.and_then(|line| line.split(' ').next());
    id.expect("a transcript").to_owned()
}

fn sealing(id: &str, key: &str, own: &str, to: &Path) -> Vec<String> {
    let to = to.display().to_string();
    words(&[
        "transcripts",
        "seal",
        id,
        "--recipient",
        key,
        "--from",
        "Anna, kommun A",
        "--ground",
        "law",
        "--why",
        "10 kap. 27 § OSL",
        "--to",
        &to,
        "--yes",
        "--words",
        own,
    ])
}

/// Another office has sent something; it lies in the home, with its name and the sender's words.
fn sent(office: &Office) {
    let sender = Office::of_then(Timestamp(1_795_000_000_000), &["SENT"], ANSWERS);
    let (key, own) = receive_key(office);
    let ran = sender.run(&["store", "receive-key"]);
    let senders = after(&ran.out, "Lagrets egna ord, när du lämnar över något: ");
    let id = id_of(&sender, "SENT");
    let out = sender.home().join("out");
    fs::create_dir(&out).expect("a folder");
    let ran = sender.run(&strs(&sealing(&id, &key, &own, &out)));
    assert_eq!(ran.code, Some(0), "{}{}", ran.out, ran.err);
    fs::copy(after(&ran.out, "Fil: "), arrived(office)).expect("a file");
    fs::write(office.home().join("id"), id).expect("a file");
    fs::write(office.home().join("words"), senders).expect("a file");
}

fn arrived(office: &Office) -> String {
    office.home().join("in.age").display().to_string()
}

fn noted_id(office: &Office) -> String {
    fs::read_to_string(office.home().join("id")).expect("a file")
}

fn accepting(office: &Office) -> Vec<String> {
    let senders = fs::read_to_string(office.home().join("words")).expect("a file");
    words(&[
        "transcripts",
        "accept",
        &noted_id(office),
        "--yes",
        "--words",
        &senders,
    ])
}

const ERASE: Killed = Killed {
    before: || Office::of_then(Timestamp(THEN), &[CASE, "OTHER"], ANSWERS),
    prepare: |office| {
        let told = office.run(&[
            "store",
            "retention",
            CASE,
            "--class",
            "file",
            "--last-note",
            "2020-10-01",
            "--answer",
            "exempt_area=no",
            "--answer",
            "exempt_birth_day=no",
        ]);
        assert_eq!(told.code, Some(0), "{}", told.err);
    },
    args: |_| erase(),
    input: "",
    check: |office, tally| {
        // The next start does to its end what was begun.
        let listed = office.look(&["transcripts", "list"]);
        let is_there = listed.out.contains(CASE);
        let is_erased = listed.out.contains("Gallrat ");
        tally.must(is_there != is_erased, || {
            format!("neither nor: {}", listed.out)
        });
        let mut alive = vec![("OTHER", ANSWERS)];
        if is_there {
            alive.push((CASE, ANSWERS));
        }
        let _said = verify(office, tally, &alive);
        let again = office.run(&strs(&erase()));
        tally.must(again.code == Some(0), || {
            format!("not repeated: {}", again.err)
        });
        let log = office.look(&["store", "log"]);
        let n = log.out.matches("ärendet gallrades").count();
        tally.must(n == 1, || {
            format!("it stands {n} times in the log: {}", log.out)
        });
        let _said = verify(office, tally, &[]);
    },
};

/// The computer has stood still since then, so that the day has to be confirmed.
fn erase() -> Vec<String> {
    let today = vilja::shell::today().to_string();
    let args = [
        "store",
        "erase",
        "--due",
        "--confirm",
        "--decision",
        "Beslut 7",
    ];
    words(&[&args[..], &["--date", &today]].concat())
}

const NEW: &str = "en annan lösenfras om dagen";

const PASSPHRASE_CHANGE: Killed = Killed {
    before: today,
    prepare: |_| (),
    args: |_| words(&["store", "passphrase"]),
    input: "en annan lösenfras om dagen\nen annan lösenfras om dagen\n",
    check: |office, tally| {
        let opens = [PASSPHRASE, NEW].map(|words| {
            Store::open(
                &office.store(),
                Realm::Real,
                Some(&Passphrase::new(words)),
                vilja::shell::moment(),
            )
            .is_ok()
        });
        tally.must(opens == [true, false] || opens == [false, true], || {
            format!("old and new open: {opens:?}")
        });
        kept(office, tally);
    },
};

const RENEWAL: Killed = Killed {
    before: today,
    prepare: |_| (),
    args: |_| words(&["store", "new-key", "--yes"]),
    input: "",
    check: |office, tally| {
        // The passphrase opens it, and so does the manager's key, by which the rest is looked at.
        let ran = office.run(&["transcripts", "list"]);
        tally.must(ran.code == Some(0), || {
            format!("the passphrase does not open: {}", ran.err)
        });
        kept(office, tally);
    },
};

const SLOT_REMOVAL: Killed = Killed {
    before: today,
    prepare: |_| (),
    args: |_| words(&["store", "slots", "remove", "Chefen"]),
    input: "",
    check: |office, tally| {
        let ran = office.run(&["transcripts", "verify"]);
        if ran.code != Some(0) {
            tally.broken += 1;
        }
        tally.must(ran.code == Some(0), || {
            format!("it does not open: {}", ran.err)
        });
        let key = fs::read(Office::identity_file()).expect("a key");
        let opener = vilja::store::IdentityFile::read(&key).expect("a key");
        let vilja::store::IdentityFile::Open(opener) = opener else {
            panic!("the key is open");
        };
        let by_manager = Store::open_with(
            &office.store(),
            Realm::Real,
            Opener::Identities(&opener),
            vilja::shell::moment(),
        );
        let slots = office.run(&["store", "slots"]);
        let is_listed = slots.out.contains("Chefen");
        tally.must(by_manager.is_ok() == is_listed, || {
            format!("listed: {is_listed}, opens: {}", by_manager.is_ok())
        });
        tally.acknowledged += ANSWERS as u64;
    },
};

fn words(args: &[&str]) -> Vec<String> {
    args.iter().map(|word| (*word).to_owned()).collect()
}

fn strs(words: &[String]) -> Vec<&str> {
    words.iter().map(String::as_str).collect()
}

fn usb(office: &Office) -> PathBuf {
    office.home().join("usb")
}

/// What has the name of a finished backup, by name.
fn backups(place: &Path) -> Vec<PathBuf> {
    let mut found: Vec<PathBuf> = fs::read_dir(place)
        .into_iter()
        .flatten()
        .map(|entry| entry.expect("an entry").path())
        .filter(|path| {
            let name = path.file_name().unwrap_or_default().to_string_lossy();
            name.starts_with("vilja-backup-")
        })
        .collect();
    found.sort();
    found
}

/// Asked whether it is to be put back, the program reads all of it first; nobody answers.
fn is_a_backup(office: &Office, backup: &Path, tally: &mut Tally) {
    let ran = office.run(&["store", "restore", &backup.display().to_string()]);
    tally.must(ran.out.contains("Kopian är hel"), || {
        format!("what is called a backup is none: {}{}", ran.out, ran.err)
    });
}

/// Everything of the case is there.
fn kept(office: &Office, tally: &mut Tally) {
    let _said = verify(office, tally, &[(CASE, ANSWERS)]);
}

/// A home in which the case was held today.
fn today() -> Office {
    let office = Office::new();
    hold(&office, CASE);
    office
}

/// Holds an interview to its end.
fn hold(office: &Office, of: &str) {
    let mut lines = held::at_the_first_page(office);
    held::whole(&mut lines, of).expect("an interview");
    let end = lines.wait();
    assert_eq!(end.code, Some(0), "{}", end.all());
}

fn sweep(plan: &Plan, killed: &Killed) -> Tally {
    let mut tally = Tally::default();
    let before = (killed.before)();
    (killed.prepare)(&before);
    let folder = TempDir::new().expect("a folder");
    let counted = before.copied_to(folder.path());
    let log = folder.path().join("log");
    let ran = run(&counted, killed, &strace::following(&log));
    assert_eq!(
        ran.code,
        Some(0),
        "undisturbed it goes through: {}",
        ran.err
    );
    let points = strace::points(&log);
    let n_points = points.len();
    let mut missed = 0;
    for point in chosen(plan, points) {
        let folder = TempDir::new().expect("a folder");
        let office = before.copied_to(folder.path());
        let ran = run(&office, killed, &strace::behind(&point, "signal=SIGKILL"));
        if ran.code.is_some() {
            missed += 1;
            continue;
        }
        tally.runs += 1;
        let n_wrong = tally.wrong.len();
        (killed.check)(&office, &mut tally);
        if tally.wrong.len() > n_wrong {
            tally.wrong(format!("… at {point:?}"));
        }
    }
    tally.remark(format!("{n_points} calls"));
    if missed > 0 {
        tally.remark(format!("{missed} were not made in the same way again"));
    }
    tally
}

fn run(office: &Office, killed: &Killed, behind: &[String]) -> Ran {
    let args = (killed.args)(office);
    office.run_told(behind, &strs(&args), killed.input)
}

fn without_a_place(plan: &Plan) -> Tally {
    let mut tally = Tally::default();
    let office = Office::new();
    hold(&office, CASE);
    let backup = |place: &Path| words(&["store", "backup", &place.display().to_string()]);
    for run in 0..plan.runs {
        let disk = Disk::new(8);
        let args = backup(disk.path());
        let args = strs(&args);
        let first = office.run(&args);
        assert_eq!(first.code, Some(0), "{}", first.err);
        let old = backups(disk.path());
        disk.fill_up_to(u64::from(run) * 20_000);
        let refused = office.run(&args);
        tally.runs += 1;
        tally.tells(
            refused.code == Some(3) && refused.err.contains("Det finns inte plats för kopian"),
            &format!("{:?} {}", refused.code, refused.err),
        );
        tally.must(backups(disk.path()) == old, || "another backup".to_owned());
        is_a_backup(&office, &old[0], &mut tally);
        disk.make_room();
        // Pulled out in the middle: it is slowed down so that there is one.
        let slowly: Vec<String> = ["strace", "-f", "-qq", "-o", "/dev/null", "-e"]
            .into_iter()
            .chain(["inject=fsync,fdatasync:delay_enter=300000"])
            .map(str::to_owned)
            .collect();
        let child = spawn(office.command(&slowly, &args));
        thread::sleep(Duration::from_millis(400 + 40 * u64::from(run)));
        disk.pull();
        let ran: Ran = child.wait_with_output().expect("an end").into();
        tally.runs += 1;
        if ran.code != Some(0) {
            tally.tells(
                ran.err.contains("finns inte, eller togs bort") || ran.err.contains("går inte att"),
                &format!("{:?} {}", ran.code, ran.err),
            );
        }
    }
    kept(&office, &mut tally);
    tally
}

fn spawn(mut command: Command) -> std::process::Child {
    command
        .stdin(std::process::Stdio::null())
        .stdout(std::process::Stdio::piped())
        .stderr(std::process::Stdio::piped())
        .spawn()
        .expect("a start")
}
