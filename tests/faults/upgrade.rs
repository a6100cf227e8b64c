//! F29, F30: a store of every earlier version under a kill at every storage call of its first opening, and one of a later program.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use tempfile::TempDir;

use vilja::engine::interview::Change;
use vilja::engine::time::Timestamp;
use vilja::store::{Passphrase, Purpose, Realm, Store};

use crate::calls::{chosen, swept};
use crate::fault::{Counts, Fault, How, Plan, Tally};
use crate::office::{self, Office, Ran};
use crate::strace::{self, Point};

pub(crate) const FAULTS: &[Fault] = &[
    Fault {
        name: "F29",
        what: "SIGKILL at every storage call of the first opening of a store of each earlier version",
        expected: "the old version or the new one, never between; every answer is there",
        how: swept(2, older),
    },
    Fault {
        name: "F30",
        what: "a store that a later program wrote is opened, listed, verified, asked who can open it, copied",
        expected: "refused with a word, and no byte of it is another",
        how: How::Run {
            needs: &[],
            counts: Counts {
                quick: 1,
                sample: 1,
                full: 1,
            },
            run: newer,
        },
    },
];

/// The kept stores, and the passphrase of all of them.
const KEPT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/data/stores");
const PASSPHRASE: &str = "korg lampa tisdag mossa brygga";
const LATER: Timestamp = Timestamp(1_795_000_100_000);

/// A home in which a kept store lies as the real one.
struct Kept {
    folder: TempDir,
}

impl Kept {
    fn of(name: &str) -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        fs::create_dir(folder.path().join("home")).expect("a home");
        let kept = Self { folder };
        office::copy(&Path::new(KEPT).join(name), &kept.store());
        fs::write(kept.passphrase(), PASSPHRASE).expect("a file");
        kept
    }

    fn home(&self) -> PathBuf {
        self.folder.path().join("home")
    }

    fn store(&self) -> PathBuf {
        Realm::Real.folder(&self.home())
    }

    fn passphrase(&self) -> PathBuf {
        self.folder.path().join("passphrase")
    }

    fn run(&self, behind: &[String], args: &[&str]) -> Ran {
        let office = Office::at(&self.home());
        let mut command = office.command(behind, args);
        command.env("VILJA_PASSPHRASE_FILE", self.passphrase());
        office::ran(&mut command)
    }

    /// Every storage call of this command on the store.
    fn points(&self, args: &[&str]) -> Vec<Point> {
        let log = self.folder.path().join("log");
        let ran = self.run(&strace::following(&log), args);
        assert_eq!(ran.code, Some(0), "undisturbed: {}", ran.err);
        strace::points(&log)
    }

    /// All that was said, by case.
    fn told(&self) -> BTreeMap<String, Vec<Change>> {
        let passphrase = Passphrase::new(PASSPHRASE);
        let opened = Store::open(&self.store(), Realm::Real, Some(&passphrase), LATER);
        let mut store = opened.expect("it opens");
        let mut told = BTreeMap::new();
        for summary in store.list().expect("a list") {
            // What was erased has nothing left to compare.
            if let Ok(changes) = store.load(&summary.id, Purpose::Command, LATER) {
                let changes = changes.into_iter().map(|it| it.change).collect();
                told.insert(summary.id.to_string(), changes);
            }
        }
        told
    }

    /// What is found wrong with the chain. A kept store can say that its end was cut once: that is part of what it keeps.
    fn found_wrong(&self) -> (Option<i32>, Vec<String>) {
        let ran = self.run(&[], &["transcripts", "verify"]);
        let said = ran.out.lines().filter(|line| line.starts_with("Fel: "));
        (ran.code, said.map(str::to_owned).collect())
    }

    fn bytes(&self) -> BTreeMap<PathBuf, Vec<u8>> {
        let read = fs::read_dir(self.store()).expect("a folder");
        read.map(|entry| entry.expect("a file").path())
            .filter(|path| path.is_file() && !path.ends_with("vault.lock"))
            .map(|path| (path.clone(), fs::read(path).expect("a file")))
            .collect()
    }
}

/// The versions that are kept, the newest left out: it is today's.
fn earlier() -> Vec<String> {
    let mut numbers: Vec<u32> = fs::read_dir(KEPT)
        .expect("kept stores")
        .filter_map(|entry| {
            entry
                .ok()?
                .file_name()
                .to_str()?
                .strip_prefix('v')?
                .parse()
                .ok()
        })
        .collect();
    numbers.sort_unstable();
    numbers.pop();
    numbers.iter().map(|number| format!("v{number}")).collect()
}

fn older(plan: &Plan) -> Tally {
    let mut tally = Tally::default();
    let args = ["transcripts", "list"];
    let mut n_points = 0;
    for version in earlier() {
        let whole = Kept::of(&version);
        let points = whole.points(&args);
        n_points += points.len();
        let found_wrong = whole.found_wrong();
        let told = whole.told();
        let n_told: usize = told.values().map(Vec::len).sum();
        for point in chosen(plan, points) {
            let kept = Kept::of(&version);
            let ran = kept.run(&strace::behind(&point, "signal=SIGKILL"), &args);
            tally.runs += 1;
            tally.must(ran.code.is_none(), || {
                format!("{version}: {point:?} was not reached")
            });
            let now_wrong = kept.found_wrong();
            if now_wrong != found_wrong {
                tally.broken += 1;
                tally.wrong(format!("{version}, {point:?}: {now_wrong:?}"));
            }
            tally.acknowledged += n_told as u64;
            let left = kept.told();
            if left != told {
                tally.lost +=
                    (n_told as u64).saturating_sub(left.values().map(|it| it.len() as u64).sum());
                tally.wrong(format!("{version}, {point:?}: not all is as it was"));
            }
        }
    }
    tally.remark(format!("{n_points} calls of {} versions", earlier().len()));
    tally
}

fn newer(_: &Plan) -> Tally {
    let mut tally = Tally::default();
    let kept = Kept::of("newer");
    let before = kept.bytes();
    for args in [
        &["transcripts", "list"][..],
        &["transcripts", "verify"],
        &["store", "status"],
        &["store", "log"],
        &["store", "backup", "/nowhere"],
        &["store", "slots"],
    ] {
        let ran = kept.run(&[], args);
        tally.runs += 1;
        let said = format!("{}{}", ran.out, ran.err);
        tally.tells(
            said.contains("skrivet av en senare version"),
            &format!("{args:?}: {said}"),
        );
        tally.must(kept.bytes() == before, || {
            let after = kept.bytes();
            let other: Vec<_> = after
                .iter()
                .filter(|(path, it)| before.get(*path) != Some(it))
                .map(|(path, _)| path)
                .collect();
            format!("{args:?} touched {other:?}")
        });
    }
    tally
}
