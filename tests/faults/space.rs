//! F06 to F09: no room, no right to write, no memory, no file handles.

use std::collections::BTreeMap;
use std::fs;
use std::os::unix::fs::{PermissionsExt as _, chown};
use std::path::{Path, PathBuf};

use crate::disk::Disk;
use crate::fault::{Fault, How, Need, Plan, Tally};
use crate::held::{self, ANSWERS, FIRST_PAGE};
use crate::lines::Lines;
use crate::office::Office;
use crate::strace::{STRACE, Strace};
use crate::verify::verify;

pub(crate) const FAULTS: &[Fault] = &[
    Fault {
        name: "F06 filled",
        what: "the disk is filled to the last byte in the middle of an interview, and emptied later",
        expected: "sixty more answers from the reserve, said on every page; afterwards all goes on",
        how: How::run(&[Need::Root], 1, 10, filled),
    },
    Fault {
        name: "F07",
        what: "less than 64 MiB free before an interview",
        expected: "no interview is begun, and it is said; what is stored can be read",
        how: How::run(&[Need::Root], 1, 5, little_room),
    },
    Fault {
        name: "F08 turns",
        what: "the disk can only be read from some moment of an interview on (EROFS), and later be written again",
        expected: "said; answering goes on; everything is saved afterwards",
        how: How::run(&[Need::Root, STRACE], 1, 20, turns_read_only),
    },
    Fault {
        name: "F08 mounted",
        what: "a store on a disk that can only be read",
        expected: "refused with the reason, since whoever reads has to be noted; nothing is touched",
        how: How::run(&[Need::Root], 1, 5, mounted_read_only),
    },
    Fault {
        name: "F08 rights",
        what: "a folder and files in which this user may not write",
        expected: "refused with the reason, since whoever reads has to be noted; nothing is touched",
        how: How::run(
            &[Need::Root, Need::Tool("setpriv", "util-linux")],
            1,
            5,
            no_rights,
        ),
    },
    Fault {
        name: "F09 memory",
        what: "too little memory, from hardly any to nearly enough (RLIMIT_AS)",
        expected: "refused, or ended, and nothing acknowledged is lost",
        how: How::run(&[Need::Tool("prlimit", "util-linux")], 3, 57, little_memory),
    },
    Fault {
        name: "F09 files",
        what: "few file handles, from three to enough (RLIMIT_NOFILE)",
        expected: "said, or enough; nothing acknowledged is lost",
        how: How::run(&[Need::Tool("prlimit", "util-linux")], 3, 30, few_handles),
    },
    Fault {
        name: "F09 size",
        what: "files that may not grow beyond some size (RLIMIT_FSIZE, as an error)",
        expected: "said; nothing acknowledged is lost",
        how: How::run(&[Need::Tool("prlimit", "util-linux")], 2, 20, small_files),
    },
];

fn interview(office: &Office, behind: &[String], of: &str) -> Lines {
    Lines::start(&mut office.interview(behind, of))
}

/// How many answers the reserve has to hold.
const LONG: usize = 60;

fn filled(plan: &Plan) -> Tally {
    let mut tally = Tally::default();
    for round in 0..plan.runs {
        let disk = Disk::new(110);
        let office = Office::on(disk.path());
        let mut lines = interview(&office, &[], "NR");
        let before = usize::try_from(round % 10).expect("few");
        lines.answer("NR", 1..=before);
        if lines.hears(&format!("Fråga {} av", before + 1)).is_none() {
            tally.wrong("it does not begin".to_owned());
            continue;
        }
        disk.fill_up_to(0);
        lines.answer("NR", before + 1..=before + LONG);
        let is_saved = lines.has_saved(before + LONG);
        tally.runs += 1;
        let end = lines.kill();
        tally.must(is_saved, || format!("only {} are saved", end.acknowledged));
        tally.tells(
            end.all().contains("Programmet använder sin reserv"),
            "that the reserve is used",
        );
        // A start on a disk that is still full, and one on which there is room again.
        let n = end.acknowledged;
        let _said = verify(&office, &mut Tally::default(), &[("NR", n)]);
        disk.make_room();
        let said = verify(&office, &mut tally, &[("NR", n)]);
        tally.must(!said.contains("saknas"), || said.clone());
        let mut lines = interview(&office, &[], "AFTER");
        lines.answer("AFTER", 1..=3);
        tally.must(lines.has_saved(3), || "it does not go on".to_owned());
        let end = lines.kill();
        let _said = verify(&office, &mut tally, &[("AFTER", end.acknowledged)]);
    }
    tally
}

/// An interview that is finished and closed.
fn held_before(office: &Office) {
    let mut lines = held::at_the_first_page(office);
    held::whole(&mut lines, "NR").expect("an interview");
    assert_eq!(lines.wait().code, Some(0));
}

fn little_room(plan: &Plan) -> Tally {
    let mut tally = Tally::default();
    for round in 0..plan.runs {
        let disk = Disk::new(110);
        let office = Office::on(disk.path());
        held_before(&office);
        disk.fill_up_to(u64::from(round) * 15 * 1024 * 1024);
        let mut lines = interview(&office, &[], "NEW");
        tally.runs += 1;
        let which = lines.hears_any(&["Fråga 1 av", "ont om plats"]);
        let end = lines.close();
        tally.tells(which == Some(1), &end.all());
        let _said = verify(&office, &mut tally, &[("NR", ANSWERS)]);
        let listed = office.look(&["transcripts", "list"]);
        tally.must(!listed.out.contains("NEW"), || "it was begun".to_owned());
    }
    tally
}

fn turns_read_only(plan: &Plan) -> Tally {
    let mut tally = Tally::default();
    for round in 0..plan.runs {
        let office = Office::new();
        let mut lines = held::at_the_first_page(&office);
        held::begin(&mut lines, "NR").expect("a beginning");
        // Every writing call fails from the n-th on.
        let from = 1 + round % 12;
        let refused: Vec<String> = ["pwrite64", "write", "ftruncate", "fdatasync", "unlink"]
            .iter()
            .map(|call| format!("inject={call}:error=EROFS:when={from}+"))
            .chain(["inject=openat:error=EROFS:when=1+".to_owned()])
            .collect();
        let strace = Strace::on_thread(lines.process(), "storekeeper", None, &refused);
        for n in 1..=ANSWERS {
            if held::tell(&mut lines, "NR", n).is_none() {
                tally.wrong(format!("it stops at answer {n}"));
                break;
            }
        }
        // The newest state: it is said before the question that was waited for.
        let is_said = lines
            .hears_within("INTE SPARAT", std::time::Duration::from_secs(4))
            .is_some()
            || lines.unsaved_said();
        strace.detach();
        let is_saved = lines.has_saved(ANSWERS);
        tally.runs += 1;
        let end = lines.close();
        let all = end.all();
        tally.tells(
            is_said && all.contains("Disken går bara att läsa"),
            &format!("from call {from}: {all}"),
        );
        tally.must(is_saved && end.code == Some(0), || {
            format!("from call {from}: not saved afterwards: {all}")
        });
        let acknowledged = if is_saved { ANSWERS } else { end.acknowledged };
        let _said = verify(&office, &mut tally, &[("NR", acknowledged)]);
    }
    tally
}

/// A store in a folder that can only be read: whoever reads has to be noted, so it is refused, with the reason.
fn only_read(office: &Office, behind: &[String], tally: &mut Tally) {
    let before = contents(&office.store());
    let is_said = |said: &str| {
        said.contains("Lagret öppnas inte: i mappen") && said.contains("Inget är förlorat")
    };
    for args in [["transcripts", "list"], ["transcripts", "verify"]] {
        let ran = office.run_behind(behind, &args);
        tally.runs += 1;
        tally.tells(ran.code == Some(3) && is_said(&ran.err), &ran.err);
    }
    // And as a person has it.
    let mut lines = Lines::start(&mut office.command(behind, &["--plain"]));
    let is_open = lines.hears_any(&[FIRST_PAGE, "Lagret öppnas inte"]) != Some(1);
    let end = lines.close();
    tally.runs += 1;
    tally.must(!is_open, || format!("it opens: {}", end.all()));
    tally.tells(end.all().contains("Lagret öppnas inte"), &end.all());
    tally.must(contents(&office.store()) == before, || {
        "something was changed".to_owned()
    });
}

/// Every file of a folder with what is in it.
fn contents(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let mut found = BTreeMap::new();
    for entry in fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            found.append(&mut contents(&path));
        } else {
            let bytes = fs::read(&path).expect("a file");
            found.insert(path, bytes);
        }
    }
    found
}

fn mounted_read_only(plan: &Plan) -> Tally {
    let mut tally = Tally::default();
    for round in 0..plan.runs {
        let disk = Disk::new(110);
        let office = Office::on(disk.path());
        held_before(&office);
        if round % 2 == 1 {
            // Killed before: the log is not emptied.
            let mut lines = interview(&office, &[], "CUT");
            lines.answer("CUT", 1..=2);
            assert!(lines.has_saved(2));
            let _end = lines.kill();
        }
        disk.remount("ro");
        only_read(&office, &[], &mut tally);
        disk.remount("rw");
        let _said = verify(&office, &mut tally, &[("NR", ANSWERS)]);
    }
    tally
}

/// Nobody: a user who owns nothing else.
const NOBODY: u32 = 65534;

fn set(path: &Path, mode: u32) {
    chown(path, Some(NOBODY), Some(NOBODY)).expect("an owner");
    fs::set_permissions(path, fs::Permissions::from_mode(mode)).expect("rights");
}

/// Gives a folder and what lies in it to nobody, with these rights.
pub(crate) fn give_away(folder: &Path, of_folders: u32, of_files: u32) {
    for entry in fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            give_away(&path, of_folders, of_files);
        } else {
            set(&path, of_files);
        }
    }
    set(folder, of_folders);
}

/// Before a command: as nobody.
pub(crate) fn as_nobody() -> Vec<String> {
    let user = NOBODY.to_string();
    [
        "setpriv",
        "--reuid",
        &user,
        "--regid",
        &user,
        "--clear-groups",
    ]
    .into_iter()
    .map(str::to_owned)
    .collect()
}

fn no_rights(plan: &Plan) -> Tally {
    let mut tally = Tally::default();
    Office::let_others_unlock();
    for _ in 0..plan.runs {
        let office = Office::new();
        held_before(&office);
        let above = office.home().parent().expect("a folder").to_path_buf();
        fs::set_permissions(&above, fs::Permissions::from_mode(0o755)).expect("rights");
        give_away(office.home(), 0o500, 0o400);
        only_read(&office, &as_nobody(), &mut tally);
        give_away(office.home(), 0o700, 0o600);
        let shown = office.run_behind(&as_nobody(), &["transcripts", "verify"]);
        tally.must(shown.code == Some(0), || shown.err.clone());
    }
    tally
}

/// An interview under a limit, as far as it gets.
fn limited(tally: &mut Tally, behind: &[String]) -> (bool, String) {
    let office = Office::new();
    let mut lines = interview(&office, behind, "NR");
    lines.answer("NR", 1..=LONG);
    let is_through = lines.has_saved_or_ended(LONG);
    let end = lines.close();
    tally.runs += 1;
    let _said = verify(&office, tally, &[("NR", end.acknowledged)]);
    let how = end.signal.map_or_else(
        || format!("code {:?}", end.code),
        |signal| format!("signal {signal}"),
    );
    (is_through, format!("{how}: {}", end.all()))
}

fn little_memory(plan: &Plan) -> Tally {
    let mut tally = Tally::default();
    let (mut through, mut aborted) = (0, 0);
    for step in 0..plan.runs {
        let mib = 8 + u64::from(step) * 400 / u64::from(plan.runs);
        let limit = format!("--as={}", mib * 1024 * 1024);
        let (is_through, said) = limited(&mut tally, &["prlimit".to_owned(), limit]);
        through += u32::from(is_through);
        aborted += u32::from(said.starts_with("signal"));
    }
    tally.remark(format!(
        "{through} had enough; {aborted} were ended by the system or by themselves"
    ));
    tally
}

fn few_handles(plan: &Plan) -> Tally {
    let mut tally = Tally::default();
    let mut through = 0;
    for step in 0..plan.runs {
        let limit = format!("--nofile={}", 3 + step * 30 / plan.runs.max(1));
        let (is_through, said) = limited(&mut tally, &["prlimit".to_owned(), limit.clone()]);
        through += u32::from(is_through);
        if !is_through {
            tally.tells(!said.starts_with("signal"), &format!("{limit} {said}"));
        }
    }
    tally.remark(format!("{through} had enough"));
    tally
}

fn small_files(plan: &Plan) -> Tally {
    let mut tally = Tally::default();
    let mut through = 0;
    for step in 0..plan.runs {
        let kib = 40 + u64::from(step) * 1200 / u64::from(plan.runs);
        let shell = format!(
            "trap '' XFSZ; exec prlimit --fsize={} \"$0\" \"$@\"",
            kib * 1024
        );
        let behind = ["sh", "-c", &shell].map(str::to_owned);
        let (is_through, said) = limited(&mut tally, &behind);
        through += u32::from(is_through);
        if !is_through {
            tally.tells(
                crate::calls::is_explained(&said) || said.contains("Fel:"),
                &format!("{kib} KiB {said}"),
            );
        }
    }
    tally.remark(format!("{through} had enough"));
    tally
}
