//! F02, F05, F06, F09: every call that touches the disk ends the process, or fails, in turn.

use tempfile::TempDir;

use crate::chance::Chance;
use crate::fault::{Fault, How, Need, Plan, Tally};
use crate::held::{self, ANSWERS};
use crate::lines::{End, Lines};
use crate::office::Office;
use crate::strace::{self, Point, STRACE, Strace};
use crate::verify::verify;

pub(crate) const FAULTS: &[Fault] = &[
    Fault {
        name: "F02 interview",
        what: "SIGKILL at every storage call of an interview: begun, answered, corrected, finished, closed",
        expected: "nothing acknowledged is lost",
        how: swept(4, |plan| interview(plan, "signal=SIGKILL", All)),
    },
    Fault {
        name: "F02 opening",
        what: "SIGKILL at every storage call of opening a store that was cut short",
        expected: "nothing acknowledged is lost; the next opening goes through",
        how: swept(4, opening),
    },
    Fault {
        name: "F05 once",
        what: "EIO at every storage call of an interview, once",
        expected: "said, tried again, and everything is saved",
        how: swept(4, |plan| interview(plan, "error=EIO", Failing)),
    },
    Fault {
        name: "F06 once",
        what: "ENOSPC at every storage call of an interview, once",
        expected: "said if it matters; the reserve or the next try saves everything",
        how: swept(3, |plan| interview(plan, "error=ENOSPC", Failing)),
    },
    Fault {
        name: "F09 handles",
        what: "no file handle (EMFILE) at every file that is opened during an interview",
        expected: "said if it matters, tried again, and everything is saved",
        how: swept(2, |plan| interview(plan, "error=EMFILE", Opened)),
    },
];

use Calls::{All, Failing, Opened};

/// So many calls in the sample. In all of it every call is meant; the number is not used.
pub(crate) const fn swept(sample: u32, run: fn(&Plan) -> Tally) -> How {
    How::run(&[Need::Root, STRACE], sample, 1, run)
}

/// Which calls are meant.
#[derive(Clone, Copy)]
enum Calls {
    All,
    /// Those that a disk can refuse.
    Failing,
    /// Those that need a file handle.
    Opened,
}

impl Calls {
    fn holds(self, point: &Point) -> bool {
        match self {
            All => true,
            Failing => point.call != "openat",
            Opened => point.call == "openat",
        }
    }
}

/// The thread that the store lives on.
const THREAD: &str = "storekeeper";

/// Chooses some of the calls, or takes all.
pub(crate) fn chosen(plan: &Plan, mut points: Vec<Point>) -> Vec<Point> {
    if plan.full {
        return points;
    }
    let mut chance = Chance::new(plan.seed);
    let mut some = Vec::new();
    for _ in 0..plan.runs {
        if points.is_empty() {
            break;
        }
        let which = chance.below(points.len() as u64);
        some.push(points.swap_remove(usize::try_from(which).expect("an index")));
    }
    some
}

/// Words of which one has to be there when something was not saved.
const TROUBLES: [&str; 6] = [
    "Filen går inte att läsa eller skriva",
    "Disken är full",
    "Disken går bara att läsa",
    "Lagret svarade med ett fel",
    "Lagret är skadat",
    "för ont om plats på disken",
];

pub(crate) fn is_explained(said: &str) -> bool {
    TROUBLES.iter().any(|words| said.contains(words))
}

fn interview(plan: &Plan, what: &str, calls: Calls) -> Tally {
    let mut tally = Tally::default();
    let folder = TempDir::new().expect("a folder");
    let log = folder.path().join("log");
    let office = Office::new();
    let (reached, end) = followed(&office, "COUNT", Some(&log), &[]);
    assert!(reached, "undisturbed it gets to the end: {}", end.all());
    let mut points = strace::points(&log);
    points.retain(|point| calls.holds(point));
    let n_points = points.len();
    let (mut missed, mut unnoticed) = (0, 0);
    for point in chosen(plan, points) {
        let office = Office::new();
        let _old = std::fs::remove_file(&log);
        let (reached, end) = followed(&office, "NR", Some(&log), &[point.inject(what)]);
        let is_kill = what.starts_with("signal");
        let was_hit = if is_kill {
            end.signal == Some(9)
        } else {
            std::fs::read_to_string(&log).is_ok_and(|text| text.contains("INJECTED"))
        };
        if !was_hit {
            missed += 1;
            continue;
        }
        tally.runs += 1;
        let all = end.all();
        if !is_kill {
            tally.must(reached && end.code == Some(0), || {
                format!("{point:?}: it did not get to the end: {all}")
            });
            let had_trouble = end.unsaved_said || is_explained(&all);
            if had_trouble {
                tally.tells(is_explained(&all), &format!("{point:?}: {all}"));
            } else {
                unnoticed += 1;
            }
        }
        let wrong_before = tally.wrong.len();
        let acknowledged = if reached { ANSWERS } else { end.acknowledged };
        let _said = verify(&office, &mut tally, &[("NR", acknowledged)]);
        if tally.wrong.len() > wrong_before {
            tally.wrong(format!("… at {point:?}"));
        }
    }
    tally.remark(format!("{n_points} calls"));
    if missed > 0 {
        tally.remark(format!("{missed} were not made in the same way again"));
    }
    if unnoticed > 0 {
        tally.remark(format!(
            "{unnoticed} of them cost nothing that a person would notice"
        ));
    }
    tally
}

/// Holds an interview with the store's thread followed. Tells whether it got to the end.
fn followed(
    office: &Office,
    of: &str,
    log: Option<&std::path::Path>,
    inject: &[String],
) -> (bool, End) {
    let mut lines: Lines = held::at_the_first_page(office);
    let strace = Strace::on_thread(lines.process(), THREAD, log, inject);
    let reached = held::whole(&mut lines, of).is_some();
    let end = if reached { lines.wait() } else { lines.close() };
    drop(strace);
    (reached, end)
}

/// A home whose program was killed in the middle, with the last answers not in the database yet.
fn cut_short() -> (Office, usize) {
    let office = Office::new();
    let mut lines = held::at_the_first_page(&office);
    held::begin(&mut lines, "NR").expect("a beginning");
    for n in 1..=ANSWERS {
        held::tell(&mut lines, "NR", n).expect("an answer");
    }
    let end = lines.kill();
    assert_eq!(end.acknowledged, ANSWERS);
    // What the log of changes held last is now in the journal alone.
    let log = office.store().join("vault.db-wal");
    let length = std::fs::metadata(&log).expect("a log").len();
    let file = std::fs::File::options().write(true).open(&log);
    file.and_then(|file| file.set_len(length / 2))
        .expect("a cut");
    (office, end.acknowledged)
}

fn opening(plan: &Plan) -> Tally {
    let mut tally = Tally::default();
    let (before, acknowledged) = cut_short();
    let args = ["transcripts", "list"];
    for point in chosen(plan, strace::of_command(&before, &args)) {
        let folder = TempDir::new().expect("a folder");
        let office = before.copied_to(folder.path());
        let ran = office.run_behind(&strace::behind(&point, "signal=SIGKILL"), &args);
        tally.runs += 1;
        tally.must(ran.code.is_none(), || format!("{point:?} was not reached"));
        let said = verify(&office, &mut tally, &[("NR", acknowledged)]);
        // Put back before the kill, it is not said again; what was not put back is.
        tally.must(!said.contains("saknas"), || format!("{point:?}: {said}"));
    }
    tally
}
