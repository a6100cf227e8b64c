//! Power loss as it may be: from the record of all that the program wrote, every state is made in which the disk may be
//! found, and the store is opened from it.

mod disk;
mod judge;
mod trace;

use std::collections::HashSet;
use std::fs;
use std::path::{Path, PathBuf};

use tempfile::TempDir;
use vilja::engine::interview::{Beginning, Change};
use vilja::engine::time::{Date, Timestamp};
use vilja::store::{Cost, FormText, Identity, Label, Opener, Passphrase, Realm, Role, Store};

use crate::chance::Chance;
use crate::fault::{Fault, How, Plan, Tally};
use crate::simulate::disk::{CUTS, Disk, Image};
use crate::simulate::judge::{Judge, Known, Way};
use crate::simulate::trace::{Call, Step};
use crate::strace::STRACE;
use crate::talk::Start;

const EXPECTED: &str = "nothing acknowledged is lost, chain whole, at every point of writing";

pub(crate) const FAULTS: &[Fault] = &[
    Fault {
        name: "F04 practice",
        what: "simulated power loss: store made, answers, corrections, notes, finish, resume, backup",
        expected: EXPECTED,
        how: How::run(&[STRACE], 150, 20_000, practice),
    },
    Fault {
        name: "F04 real",
        what: "simulated power loss: answers, finish with its backup, retention, hold, erasing, slots, passphrase, backup, another vault key",
        expected: EXPECTED,
        how: How::run(&[STRACE], 150, 20_000, real),
    },
];

/// One run of the program: what it is asked, and what is said to it line by line.
struct Deed {
    args: String,
    env: Vec<(&'static str, PathBuf)>,
    /// What is heard before the first line; nothing for a command that asks nothing.
    first: &'static str,
    /// Each line, and what is heard when it was taken.
    lines: Vec<(String, &'static str)>,
}

impl Deed {
    fn command(args: impl Into<String>) -> Self {
        Self {
            args: args.into(),
            env: Vec::new(),
            first: "",
            lines: Vec::new(),
        }
    }

    fn with(mut self, name: &'static str, value: &Path) -> Self {
        self.env.push((name, value.to_path_buf()));
        self
    }

    fn talk(mut self, first: &'static str, lines: &[(&str, &'static str)]) -> Self {
        self.first = first;
        self.lines = lines
            .iter()
            .map(|(say, hear)| ((*say).to_owned(), *hear))
            .collect();
        self
    }
}

/// A folder for everything, in memory where that is possible: nothing of it has to outlive the machine.
pub(crate) fn scratch() -> TempDir {
    let memory = Path::new("/dev/shm");
    if memory.is_dir() {
        tempfile::tempdir_in(memory)
    } else {
        tempfile::tempdir()
    }
    .expect("a folder")
}

/// What is said in an interview of practice or of a real case: answers of several kinds, a correction, a note, a step back.
const ANSWERS: &[(&str, &str)] = &[
    ("1", "1  Uppläst [vald]"),
    ("", "Fråga 2 av"),
    ("2", "2  Tolk på plats [vald]"),
    ("/note", "Svar: tomt"),
    ("Hon talar lugnt om det.", "Anteckning: Hon talar"),
    ("/back", "Fråga 1 av"),
    ("", "Fråga 2 av"),
    ("3", "3  Tolk per telefon [vald]"),
    ("", "Fråga 3 av"),
];

const FINISH: &[(&str, &str)] = &[
    ("/avsluta-samtalet", "Avsluta samtalet?"),
    ("1", "Samtalet är avslutat."),
];

fn practice(plan: &Plan) -> Tally {
    let folder = scratch();
    let disk = folder.path().join("disk");
    fs::create_dir(&disk).expect("room");
    let usb = disk.join("usb");
    let home = disk.join("home");
    let interview = "interview --training --plain --case";
    let mut told = ANSWERS.to_vec();
    told.extend_from_slice(FINISH);
    let deeds = [
        Deed::command(format!("{interview} 2026-0147")).talk("Fråga 1 av", &told),
        Deed::command(format!("{interview} 2026-0148")).talk("Fråga 1 av", ANSWERS),
        Deed::command(format!("store backup --training {}", usb.display())),
        Deed::command("interview --training --plain").talk("Fråga 1 av", &ANSWERS[..3]),
    ];
    let way = Way {
        realm: Realm::Training,
        openers: Vec::new(),
        backups: vec![PathBuf::from("usb")],
        passphrase: None,
    };
    simulated(
        plan,
        (folder.path(), &home),
        &deeds,
        way,
        "3 transcripts (0 erased), 24 changes, 1 backups, keys that open: []",
    )
}

const FIRST: &str = "fyra lugna ord om natten";
const SECOND: &str = "fem andra ord om morgonen";
/// The 13th of September 2020.
const THEN: Timestamp = Timestamp(1_600_000_000_000);

fn real(plan: &Plan) -> Tally {
    let folder = scratch();
    let disk = folder.path().join("disk");
    let home = disk.join("home");
    fs::create_dir_all(&home).expect("room");
    let put = |name: &str, content: &str| {
        let path = folder.path().join(name);
        fs::write(&path, content).expect("room");
        path
    };
    let identity = || Identity::random().expect("a key");
    let (own, others) = (identity(), identity());
    let (first, second) = (put("first", FIRST), put("second", SECOND));
    let own_file = put("own.txt", &own.file());
    make_real_store(&Realm::Real.folder(&home), &own);

    let usb = disk.join("usb");
    let (passphrase, by_identity) = ("VILJA_PASSPHRASE_FILE", "VILJA_IDENTITY_FILE");
    let command = |args: &str| Deed::command(args).with(by_identity, &own_file);
    let mut told = ANSWERS[..3].to_vec();
    told.extend_from_slice(FINISH);
    let retention = "store retention 2020-0147 --class file --last-note 2020-10-01 --answer exempt_area=no \
                     --answer exempt_birth_day=no";
    let today = vilja::shell::today();
    let deeds = [
        Deed::command("interview --plain --case 2026-0150")
            .with(passphrase, &first)
            .talk("Fråga 1 av", &told),
        command(retention),
        command("store hold 2020-0148 --why Överklagat"),
        command(&format!(
            "store slots add municipality --label kommun --recipient {}",
            others.recipient()
        )),
        command(&format!(
            "store erase --due --confirm --decision Beslut-7 --date {today}"
        )),
        Deed::command("store passphrase")
            .with(passphrase, &first)
            .talk("", &[(SECOND, ""), (SECOND, "")]),
        Deed::command(format!("store backup {}", usb.display())).with(passphrase, &second),
        command("store slots remove kommun"),
        Deed::command("store new-key --yes").with(passphrase, &second),
        command("store release 2020-0148"),
    ];
    let way = Way {
        realm: Realm::Real,
        openers: vec![
            judge::Key::Identity(own.file().to_string()),
            judge::Key::Identity(others.file().to_string()),
            judge::Key::Passphrase(FIRST),
            judge::Key::Passphrase(SECOND),
        ],
        backups: vec![PathBuf::from("usb"), PathBuf::from("home/real/backup")],
        passphrase: Some(own_file.clone()),
    };
    simulated(
        plan,
        (folder.path(), &home),
        &deeds,
        way,
        // The one key was given and taken away again, and the passphrase is another.
        "3 transcripts (1 erased), 7 changes, 2 backups, keys that open: [true, false, false, true]",
    )
}

/// A store with two cases of the year 2020, opened by a passphrase and by an age key.
fn make_real_store(folder: &Path, own: &Identity) {
    let passphrase = Passphrase::new(FIRST);
    let mut store =
        Store::create(folder, Realm::Real, Some(&passphrase), Cost::FLOOR, THEN).expect("a store");
    store
        .add_recipient(
            Opener::Passphrase(&passphrase),
            Role::Manager,
            Label::new("chefen").expect("a label"),
            &own.recipient(),
            THEN,
        )
        .expect("a slot");
    let text = FormText {
        form: include_str!("../../forms/inflyttning.toml").to_owned(),
        texts: std::collections::BTreeMap::new(),
    };
    for case in ["2020-0147", "2020-0148"] {
        let began = Change::Began(Beginning {
            form: "inflyttning".into(),
            version: "1".into(),
            digest: text.digest().into(),
            date: Date::new(2020, 9, 13).expect("a day"),
            officer_language: "sv".into(),
            client_language: None,
            case: Some(case.into()),
            training: false,
        });
        store
            .begin(&began, &text, Timestamp(THEN.0 + 1))
            .expect("an interview");
    }
}

/// A moment from which on something is acknowledged.
struct Acknowledged {
    deed: usize,
    /// The step after which it holds.
    step: usize,
    known: Known,
}

/// Runs the deeds under strace, and then looks at every state in which the power may have gone.
///
/// `end` is what there has to be when all is done, so that a deed which did nothing is not taken for one that survives.
fn simulated(
    plan: &Plan,
    (folder, home): (&Path, &Path),
    deeds: &[Deed],
    way: Way,
    end: &str,
) -> Tally {
    let mut tally = Tally::default();
    let root = folder.join("disk");
    let begun = Disk::of(&root);
    let traces: Vec<Vec<Step>> = deeds
        .iter()
        .enumerate()
        .map(|(idx, deed)| run(folder, home, idx, deed))
        .collect();
    let mut judge = Judge::new(
        &folder.join("state"),
        home.strip_prefix(&root).expect("below"),
        way,
    );

    // What the person could rely on, and from when on. What is there is read from what the kernel shows at that moment.
    let mut disk = begun.clone();
    let mut acknowledged = vec![Acknowledged {
        deed: 0,
        step: 0,
        known: judge.known(&disk.now(), &mut tally),
    }];
    let mut n_changes = 0;
    for (deed, steps) in traces.iter().enumerate() {
        disk.next_process();
        let mut waits = deeds[deed].first.is_empty().then_some(false);
        for (step, it) in steps.iter().enumerate() {
            n_changes += usize::from(disk.step(it));
            let acknowledges = match &it.call {
                Call::Read { fd: 0, bytes } if !bytes.is_empty() => {
                    waits = waits.map(|_| true);
                    false
                }
                Call::Write { fd: 1, bytes } => {
                    let said = String::from_utf8_lossy(bytes);
                    let is_first = waits.is_none() && said.contains(deeds[deed].first);
                    let is_next = waits == Some(true) && !said.contains("långsam");
                    (is_first || is_next) && waits.replace(false) != Some(false)
                }
                _ => false,
            };
            // A command has done what it was asked when it ends in order.
            if acknowledges || step + 1 == steps.len() {
                let known = judge.known(&disk.now(), &mut tally);
                acknowledged.push(Acknowledged { deed, step, known });
            }
        }
    }
    let summary = acknowledged.last().map(|it| it.known.summary());
    tally.must(summary.as_deref() == Some(end), || {
        format!("in the end there is {summary:?}")
    });
    let n_said: usize = deeds.iter().map(|it| it.lines.len()).sum();
    tally.acknowledged = acknowledged
        .last()
        .map_or(0, |it| it.known.n_changes() as u64);
    tally.must(acknowledged.len() > n_said, || {
        format!(
            "{} lines were said and {} were answered",
            n_said,
            acknowledged.len()
        )
    });

    let wanted = usize::try_from(plan.runs).unwrap_or(usize::MAX);
    // About seven of the ways of a point differ from those before.
    let stride = if plan.full {
        1
    } else {
        (n_changes * 7 / wanted.max(1)).max(1)
    };
    let mut chance = Chance::new(plan.seed);
    let mut seen: HashSet<([u8; 32], usize)> = HashSet::new();
    let mut disk = begun;
    let (mut before, mut at_change) = (0, 0);
    for (deed, steps) in traces.iter().enumerate() {
        disk.next_process();
        for (step, it) in steps.iter().enumerate() {
            let changed = disk.step(it);
            while acknowledged
                .get(before + 1)
                .is_some_and(|next| (next.deed, next.step) <= (deed, step))
            {
                before += 1;
            }
            at_change += usize::from(changed);
            if !changed || at_change % stride != 0 {
                continue;
            }
            let after = acknowledged
                .get(before + 1)
                .unwrap_or(&acknowledged[before]);
            for cut in CUTS {
                let image = disk.after(cut, &mut chance);
                if !seen.insert((hash(&image), before)) || tally.runs >= wanted as u64 {
                    continue;
                }
                let known = (&acknowledged[before].known, &after.known);
                judge.judge(&image, known, &mut tally, || {
                    format!("{}: {cut:?} at {:?}", deeds[deed].args, it.call.short())
                });
            }
        }
    }
    judge.remarks(&mut tally);
    tally
}

fn run(folder: &Path, home: &Path, idx: usize, deed: &Deed) -> Vec<Step> {
    let record = folder.join(format!("record-{idx}"));
    let mut start = Start::at(home).recorded(&record, trace::CALLS);
    for (name, value) in &deed.env {
        start = start.with(name, value);
    }
    let mut talk = start.talk(&deed.args);
    if !deed.first.is_empty() {
        assert!(talk.hears(deed.first), "{}", talk.end().err);
    }
    for (say, hear) in &deed.lines {
        talk.say(say);
        let is_heard = hear.is_empty() || talk.hears(hear);
        assert!(is_heard, "{}: after {say}: {}", deed.args, talk.end().err);
    }
    let ran = talk.end();
    assert_eq!(ran.code(), Some(0), "{}: {}", deed.args, ran.err);
    let steps = trace::read(&fs::read_to_string(&record).expect("a record"));
    fs::remove_file(record).expect("a record");
    steps
}

fn hash(image: &Image) -> [u8; 32] {
    let mut hasher = blake3::Hasher::new();
    for (path, content) in image {
        hasher.update(path.as_os_str().as_encoded_bytes());
        hasher.update(&[0, u8::from(content.is_some())]);
        if let Some(content) = content {
            hasher.update(&content.len().to_le_bytes());
            hasher.update(content);
        }
    }
    *hasher.finalize().as_bytes()
}
