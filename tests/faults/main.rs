//! The catalogue of faults: each is done to the real program, and afterwards it is looked what is left.
//!
//! `cargo test --test faults -- --list`, `-- F05`, `-- F01 --runs 1000`, `-- --sample`, `-- --all`, `--table` for Markdown.

#![expect(
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    clippy::wildcard_enum_match_arm,
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "a test fails by panicking and says on the way what it does"
)]

mod around;
mod calls;
mod chance;
mod damage;
mod disk;
mod fault;
mod held;
mod kills;
mod lines;
mod office;
mod power;
#[expect(dead_code, reason = "the tests of the whole program use more of it")]
#[path = "../it/pty.rs"]
mod pty;
mod screen;
mod simulate;
mod space;
mod strace;
mod talk;
mod upgrade;
mod upkeep;
mod verify;

use std::panic::{self, AssertUnwindSafe};
use std::process::{Command, ExitCode};
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use std::time::Instant;

use crate::fault::{Fault, How, Need, Plan, Tally};

/// Every fault, by the files that know how to do it.
const CATALOGUE: &[&[Fault]] = &[
    around::FAULTS,
    calls::FAULTS,
    kills::FAULTS,
    screen::FAULTS,
    damage::FAULTS,
    power::FAULTS,
    simulate::FAULTS,
    space::FAULTS,
    upgrade::FAULTS,
    upkeep::FAULTS,
];

const USAGE: &str = "\
faults [NAME…] [--list] [--sample | --all] [--runs N] [--seed N] [--jobs N] [--table]
  NAME      only the faults whose name begins so: F05
  --sample  each a few times, about a minute in all
  --all     everything with full counts; needs root
  --jobs    so many at the same time, otherwise two
  --table   prints the result as a table for docs/security.md
Without any of these: what needs neither root nor another program, in a few seconds.";

/// How much was asked for.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Extent {
    Quick,
    Sample,
    Full,
}

struct Asked {
    names: Vec<String>,
    extent: Extent,
    runs: Option<u32>,
    seed: u64,
    jobs: u64,
    lists: bool,
    table: bool,
}

impl Asked {
    /// What the test runner of the language hands on to every test program means nothing here and is passed over.
    fn read(words: impl Iterator<Item = String>) -> Result<Self, String> {
        let mut asked = Self {
            names: Vec::new(),
            extent: Extent::Quick,
            runs: None,
            seed: 1,
            jobs: 2,
            lists: false,
            table: false,
        };
        let mut words = words.peekable();
        while let Some(word) = words.next() {
            let mut number = |what: &str| -> Result<u64, String> {
                let value = words.next().and_then(|word| word.parse().ok());
                value.ok_or_else(|| format!("{what} needs a number\n{USAGE}"))
            };
            match word.as_str() {
                "--list" => asked.lists = true,
                "--sample" => asked.extent = Extent::Sample,
                "--all" => asked.extent = Extent::Full,
                "--table" => asked.table = true,
                "--runs" => {
                    let runs = number("--runs")?;
                    asked.runs = Some(u32::try_from(runs).map_err(|it| it.to_string())?);
                }
                "--jobs" => asked.jobs = number("--jobs")?.clamp(1, 16),
                "--seed" => asked.seed = number("--seed")?,
                "--help" | "-h" => return Err(USAGE.to_owned()),
                flag if flag.starts_with('-') => {}
                name => asked.names.push(name.to_owned()),
            }
        }
        if !asked.names.is_empty() && asked.extent == Extent::Quick {
            asked.extent = Extent::Sample;
        }
        Ok(asked)
    }

    fn wants(&self, fault: &Fault) -> bool {
        self.names.is_empty()
            || self
                .names
                .iter()
                .any(|name| fault.name.starts_with(&**name))
    }
}

fn main() -> ExitCode {
    let asked = match Asked::read(std::env::args().skip(1)) {
        Ok(asked) => asked,
        Err(said) => {
            println!("{said}");
            return ExitCode::from(2);
        }
    };
    let mut faults: Vec<&Fault> = CATALOGUE.iter().copied().flatten().collect();
    faults.sort_by_key(|fault| fault.name);
    faults.retain(|fault| asked.wants(fault));
    if asked.lists {
        for fault in faults {
            println!("{:<14} {}", fault.name, fault.what);
        }
        return ExitCode::SUCCESS;
    }
    // What broke off is said once, with its fault.
    panic::set_hook(Box::new(|_| ()));
    let done = all_tried(&faults, &asked);
    let all_well = done.iter().all(|(_, tally)| tally.is_well());
    office::forget();
    if asked.table {
        println!(
            "| | Fault | Expected | Runs | Answers acknowledged | Lost | Broken | Told | Remarks |"
        );
        println!("|---|---|---|---|---|---|---|---|---|");
        for (fault, tally) in done {
            println!(
                "| {} | {} | {} | {} |",
                fault.name,
                fault.what,
                fault.expected,
                tally.cells()
            );
        }
    }
    if all_well {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    }
}

/// Tries each fault, some at the same time, and says of each as soon as it is known what came of it.
fn all_tried<'a>(faults: &[&'a Fault], asked: &Asked) -> Vec<(&'a Fault, Tally)> {
    let next = AtomicUsize::new(0);
    let done = Mutex::new(Vec::new());
    thread::scope(|scope| {
        for _ in 0..asked.jobs {
            scope.spawn(|| {
                while let Some(fault) = faults.get(next.fetch_add(1, Ordering::SeqCst)) {
                    let begun = Instant::now();
                    if let Some(tally) = tried(fault, asked) {
                        eprintln!("{}", tally.line(fault, begun.elapsed().as_secs()));
                        done.lock().expect("a list").push((*fault, tally));
                    }
                }
            });
        }
    });
    let mut done = done.into_inner().expect("a list");
    done.sort_by_key(|(fault, _)| fault.name);
    done
}

/// Tries a fault as often as was asked for. Nothing if it is none of what was asked for.
fn tried(fault: &Fault, asked: &Asked) -> Option<Tally> {
    let (needs, counts, run) = match fault.how {
        How::Run { needs, counts, run } => (needs, counts, run),
        How::Tests(names) => {
            return (asked.extent == Extent::Full).then(|| tested(names));
        }
        How::OutOfScope(why) => {
            return (asked.extent == Extent::Full)
                .then(|| Tally::not_run(format!("out of scope: {why}")));
        }
    };
    let runs = match asked.extent {
        Extent::Quick => counts.quick,
        Extent::Sample => counts.sample,
        Extent::Full => counts.full,
    };
    if runs == 0 {
        return None;
    }
    if let Some(lacking) = needs.iter().find_map(lacks) {
        return Some(Tally::not_run(lacking));
    }
    let plan = Plan {
        runs: asked.runs.unwrap_or(runs),
        full: asked.extent == Extent::Full,
        seed: asked.seed,
    };
    let done = panic::catch_unwind(AssertUnwindSafe(|| run(&plan)));
    let done = done.map(|mut tally| {
        // A few of the calls of a sweep may not come again; if none of all does, it shows nothing.
        let is_tried = tally.runs > 0 || tally.not_run.is_some() || !plan.full;
        tally.must(is_tried, || "nothing was tried".to_owned());
        tally
    });
    Some(done.unwrap_or_else(|panic| {
        let mut tally = Tally::default();
        let said = panic
            .downcast_ref::<String>()
            .map(String::as_str)
            .or_else(|| panic.downcast_ref::<&str>().copied());
        tally.wrong(format!("the trial broke off: {}", said.unwrap_or("?")));
        tally
    }))
}

/// Says what is missing on this machine, if it is.
fn lacks(need: &Need) -> Option<String> {
    match need {
        Need::Root => {
            (!rustix::process::geteuid().is_root()).then(|| "only root can do this".to_owned())
        }
        Need::Tool(name, package) => {
            let found = std::env::split_paths(
                "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin",
            )
            .any(|folder| folder.join(name).exists());
            (!found).then(|| format!("{name} is missing: apt-get install {package}"))
        }
    }
}

/// Runs tests of the program `it` by their whole names.
fn tested(names: &[&str]) -> Tally {
    let output = Command::new(env!("CARGO"))
        .args(["test", "--quiet", "--manifest-path"])
        .arg(concat!(env!("CARGO_MANIFEST_DIR"), "/Cargo.toml"))
        .args(["--lib", "--test", "it", "--", "--exact"])
        .args(names)
        .output()
        .expect("cargo");
    let said = String::from_utf8_lossy(&output.stdout);
    let passed: u64 = said
        .lines()
        .filter_map(|line| line.strip_prefix("test result: ok. ")?.split(' ').next())
        .filter_map(|n| n.parse::<u64>().ok())
        .sum();
    let mut tally = Tally {
        runs: passed,
        ..Tally::default()
    };
    tally.must(output.status.success(), || format!("a test failed: {said}"));
    tally.must(passed == names.len() as u64, || {
        format!("{passed} of {} tests were found", names.len())
    });
    tally.remark(format!("tests: {}", names.join(", ")));
    tally
}
