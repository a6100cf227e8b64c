//! The power goes while someone answers: a file system of its own is cut off in the middle of it, mounted again, and the
//! real program looks at what is left.

use std::fs;
use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::thread;
use std::time::Duration;

use tempfile::TempDir;
use vilja::engine::interview::Change;
use vilja::engine::time::Timestamp;
use vilja::store::{Purpose, Realm, Store};

use crate::chance::Chance;
use crate::fault::{Fault, How, Need, Plan, Tally};
use crate::simulate::scratch;
use crate::talk::{Start, Talk};

const EXPECTED: &str = "nothing acknowledged is lost, chain whole";

pub(crate) const FAULTS: &[Fault] = &[
    Fault {
        name: "F03 ext4",
        what: "power cut on ext4: file system shut down without flushing, mounted again",
        expected: EXPECTED,
        how: How::run(
            &[
                Need::Root,
                Need::Tool("mkfs.ext4", "e2fsprogs"),
                Need::Tool("xfs_io", "xfsprogs"),
            ],
            8,
            200,
            |plan| power_cuts(plan, &["mkfs.ext4", "-qF"]),
        ),
    },
    Fault {
        name: "F03 xfs",
        what: "the same on XFS",
        expected: EXPECTED,
        how: How::run(
            &[
                Need::Root,
                Need::Tool("mkfs.xfs", "xfsprogs"),
                Need::Tool("xfs_io", "xfsprogs"),
            ],
            4,
            100,
            |plan| power_cuts(plan, &["mkfs.xfs", "-qf"]),
        ),
    },
];

/// So many cuts are survived by one file system before there is a new one.
const CUTS_EACH: u32 = 20;
/// XFS takes no smaller one.
const BYTES: u64 = 320 * 1024 * 1024;
/// The longest time of answering before the power goes.
const LONGEST_MS: u64 = 400;

/// A file system in a file. It is taken off again whatever happens.
struct Mounted {
    folder: TempDir,
}

impl Mounted {
    /// Nothing if this machine cannot: a container may have no such devices.
    fn make(mkfs: &[&str]) -> Result<Self, String> {
        let folder = scratch();
        let mounted = Self { folder };
        let image = fs::File::create(mounted.image()).expect("room");
        image.set_len(BYTES).expect("room");
        let made = Command::new(mkfs[0])
            .args(&mkfs[1..])
            .arg(mounted.image())
            .stdout(Stdio::null())
            .output()
            .expect("a tool that is there");
        if !made.status.success() {
            return Err(String::from_utf8_lossy(&made.stderr).into_owned());
        }
        fs::create_dir(mounted.place()).expect("room");
        mounted.mount()?;
        Ok(mounted)
    }

    fn image(&self) -> PathBuf {
        self.folder.path().join("image")
    }

    fn place(&self) -> PathBuf {
        self.folder.path().join("mounted")
    }

    fn home(&self) -> PathBuf {
        self.place().join("home")
    }

    fn mount(&self) -> Result<(), String> {
        let done = Command::new("mount")
            .args(["-o", "loop"])
            .arg(self.image())
            .arg(self.place())
            .output()
            .expect("mount is there");
        if done.status.success() {
            Ok(())
        } else {
            Err(String::from_utf8_lossy(&done.stderr).into_owned())
        }
    }

    /// The power goes: what is not on the disk never comes there.
    fn cut(&self) {
        let done = Command::new("xfs_io")
            .args(["-x", "-c", "shutdown"])
            .arg(self.place())
            .output()
            .expect("xfs_io is there");
        assert!(done.status.success(), "{done:?}");
    }

    /// Whoever had files open there may take a moment to be gone.
    fn unmount(&self) -> bool {
        for _ in 0..200 {
            let done = Command::new("umount")
                .arg(self.place())
                .stderr(Stdio::null())
                .status();
            if done.is_ok_and(|it| it.success()) {
                return true;
            }
            thread::sleep(Duration::from_millis(10));
        }
        false
    }
}

impl Drop for Mounted {
    fn drop(&mut self) {
        if !self.unmount() {
            let _gone = Command::new("umount").arg("-l").arg(self.place()).status();
        }
    }
}

fn power_cuts(plan: &Plan, mkfs: &[&str]) -> Tally {
    let mut tally = Tally::default();
    let mut chance = Chance::new(plan.seed);
    let mut disk = None;
    let mut n_waiting = 0;
    for n in 0..plan.runs {
        if n % CUTS_EACH == 0 {
            drop(disk.take());
            match Mounted::make(mkfs) {
                Ok(made) => disk = Some(made),
                Err(why) => return Tally::not_run(format!("no file system of its own: {why}")),
            }
        }
        if let Some(disk) = &disk {
            n_waiting += u64::from(one_cut(disk, n, &mut chance, &mut tally));
        }
    }
    tally.remark(format!(
        "in {n_waiting} cuts an answer was on its way that nobody called saved"
    ));
    tally
}

/// Answers until the power goes, and looks what is left. Tells whether an answer was on its way.
fn one_cut(disk: &Mounted, n: u32, chance: &mut Chance, tally: &mut Tally) -> bool {
    tally.runs += 1;
    let mut talk = Start::at(&disk.home()).talk("interview --training --plain");
    let wait = Duration::from_millis(chance.below(LONGEST_MS));
    let mut saved = Vec::new();
    let mut is_on_its_way = false;
    // The first cuts come while the store is being made, and most in the middle of answering.
    let begins_at_once = n.is_multiple_of(5);
    let has_begun = begins_at_once || talk.hears("Fråga 1 av");
    tally.must(has_begun, || format!("cut {n}: it does not start"));
    thread::scope(|scope| {
        let cut = scope.spawn(move || {
            thread::sleep(wait);
            disk.cut();
        });
        for k in 0.. {
            let note = format!("anteckning {n}-{k}.");
            talk.say("/note");
            if !talk.hears_unless("Svar: ", || cut.is_finished()) {
                break;
            }
            talk.say(&note);
            is_on_its_way = true;
            if !talk.hears_unless(&note, || cut.is_finished()) || is_said_unsaved(&talk) {
                break;
            }
            is_on_its_way = false;
            saved.push(note);
        }
        cut.join().expect("a cut");
    });
    if is_on_its_way {
        tally.tells(is_said_unsaved(&talk), "that the answer is not saved");
    }
    // What was said before the program is taken away counts too.
    drop(talk);
    tally.acknowledged += saved.len() as u64;
    assert!(disk.unmount(), "the file system stays busy");
    disk.mount().expect("a file system that can be read again");
    look(disk, n, &saved, tally);
    is_on_its_way
}

/// Tells whether the program said that something is not on the disk.
fn is_said_unsaved(talk: &Talk) -> bool {
    talk.heard.iter().any(|line| line.contains("INTE SPARAT"))
}

fn look(disk: &Mounted, n: u32, saved: &[String], tally: &mut Tally) {
    let start = Start::at(&disk.home());
    let folder = Realm::Training.folder(&disk.home());
    if !Store::exists(&folder) {
        tally.lost += saved.len() as u64;
        tally.must(saved.is_empty(), || "the store is gone".to_owned());
        return;
    }
    let ran = start.run("--lang sv transcripts verify --training", "");
    if ran.code() != Some(0) {
        tally.broken += 1;
        tally.wrong(format!("cut {n}: {}{}", ran.out, ran.err));
        return;
    }
    let mut noted: Vec<String> = Vec::new();
    let mut ids = Vec::new();
    {
        let at = Timestamp(4_000_000_000_000);
        let mut store = Store::open(&folder, Realm::Training, None, at).expect("a store");
        for summary in store.list().expect("a list") {
            let recorded = store
                .load(&summary.id, Purpose::Command, at)
                .expect("a transcript");
            noted.extend(recorded.into_iter().filter_map(|it| match it.change {
                Change::Noted { note, .. } => Some(note),
                _ => None,
            }));
            ids.push(summary.id);
        }
    }
    let n_lost = saved
        .iter()
        .filter(|note| !noted.iter().any(|it| it.contains(*note)))
        .count();
    tally.lost += n_lost as u64;
    tally.must(n_lost == 0, || format!("cut {n}: {n_lost} notes are lost"));
    if let Some(id) = ids.last() {
        let shown = start.run(&format!("--lang sv transcripts show {id} --training"), "");
        tally.must(shown.code() == Some(0), || {
            format!("cut {n}: a transcript is not shown: {}", shown.err)
        });
    }
}
