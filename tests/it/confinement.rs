//! What the running program cannot do: reach other files, open sockets, start programs, be read by a debugger.

#![cfg(target_os = "linux")]

use std::collections::BTreeMap;
use std::io::{self, Write as _};
use std::os::unix::fs::{DirBuilderExt as _, MetadataExt as _, chown};

use tempfile::TempDir;

use crate::pty::vilja;

/// Returns what became of each trial.
fn trials() -> BTreeMap<String, String> {
    trials_of("dev confined")
}

fn trials_of(command: &str) -> BTreeMap<String, String> {
    let home = TempDir::new().expect("a folder");
    let runtime = home.path().join("runtime");
    std::fs::DirBuilder::new()
        .mode(0o700)
        .create(&runtime)
        .expect("a folder");
    let (code, out, err) = vilja(&home.path().join("home"), command)
        .with("XDG_RUNTIME_DIR", runtime.to_str().expect("UTF-8"))
        .output();
    assert_eq!((code, err.as_str()), (0, ""));
    out.lines()
        .filter_map(|line| line.split_once(' '))
        .map(|(what, word)| (what.to_owned(), word.to_owned()))
        .collect()
}

/// The kernel of the machine may not know the means: then this is said aloud, and only the rest is held.
fn skipped(what: &str) {
    let mut err = io::stderr().lock();
    let _unheard = writeln!(err, "NOT TESTED: this kernel does not offer {what}");
}

#[test]
fn it_reaches_its_own_folder_and_no_other_file() {
    let trials = trials();
    assert_eq!(trials["write-inside"], "done");
    assert_eq!(trials["read-inside"], "done");
    if trials["files"] == "none" {
        return skipped("Landlock");
    }
    assert_eq!(trials["read-outside"], "refused");
    assert_eq!(trials["write-beside"], "refused");
}

#[test]
fn it_opens_no_socket_and_starts_no_program() {
    let trials = trials();
    assert_eq!(trials["thread"], "done");
    if trials["calls"] == "none" {
        return skipped("seccomp");
    }
    for refused in ["socket", "door", "connect", "local-datagram", "listen"] {
        assert_eq!(trials[refused], "refused", "{refused}");
    }
    assert_eq!(trials["another-program"], "refused");
    assert_eq!(trials["another-self"], "refused");
}

/// Where a second terminal may read along: one kind of socket in one folder, to be connected to and never to connect.
#[test]
fn with_a_door_it_opens_that_and_nothing_else() {
    let trials = trials_of("dev confined --door");
    assert_eq!(trials["door"], "done");
    assert_eq!(trials["remove-door"], "done");
    if trials["files"] == "none" {
        skipped("Landlock");
    } else {
        for refused in [
            "door-elsewhere",
            "file-at-door",
            "read-outside",
            "write-beside",
        ] {
            assert_eq!(trials[refused], "refused", "{refused}");
        }
    }
    if trials["calls"] == "none" {
        return skipped("seccomp");
    }
    for refused in [
        "socket",
        "connect",
        "local-datagram",
        "listen",
        "another-program",
    ] {
        assert_eq!(trials[refused], "refused", "{refused}");
    }
}

#[test]
fn doctor_says_what_holds() {
    let trials = trials();
    let home = TempDir::new().expect("a folder");
    let (_, out, _) = vilja(home.path(), "doctor").output();
    assert!(out.contains("Minnet stängt för andra program: ja"), "{out}");
    for (row, of) in [
        ("Når bara sina egna mappar: ", "files"),
        ("Inget nätverk, inga andra program: ", "calls"),
    ] {
        let word = match trials[of].as_str() {
            "whole" => "ja",
            "part" => "delvis",
            _ => "nej",
        };
        assert!(out.contains(&format!("{row}{word}")), "{of}: {out}");
    }
}

/// A user who owns nothing.
const SOMEONE: u32 = 65_534;

/// While it waits for a passphrase its memory belongs to root alone, as the system shows by the owner of its files.
#[test]
fn the_running_program_leaves_no_core_file_and_is_not_to_be_traced() {
    let home = TempDir::new().expect("a folder");
    let mut starting = vilja(home.path(), "--plain");
    // Root's own files would belong to root in any case.
    if rustix::process::geteuid().is_root() {
        chown(home.path(), Some(SOMEONE), Some(SOMEONE)).expect("a folder to give away");
        starting = starting.by_user(SOMEONE);
    }
    let mut lines = starting.through_pipes();
    lines.wait_for("Välkommen till Vilja");
    let process = format!("/proc/{}", lines.process());
    let of = |name: &str| std::fs::metadata(format!("{process}/{name}")).expect(name);
    assert_ne!(of("").uid(), 0, "it runs as someone");
    for closed in ["mem", "environ", "maps"] {
        assert_eq!(of(closed).uid(), 0, "{closed}");
    }
    let limits = std::fs::read_to_string(format!("{process}/limits")).expect("a running program");
    let core = limits
        .lines()
        .find(|line| line.starts_with("Max core file size"))
        .expect("a limit");
    let mut words = core.split_whitespace().skip(4);
    assert_eq!(
        (words.next(), words.next()),
        (Some("0"), Some("0")),
        "{core}"
    );
}

/// What `dev confined` tries holds for the program that people have: on a terminal, and line by line.
#[test]
fn the_running_program_is_confined_before_a_passphrase_is_typed() {
    if trials()["calls"] == "none" {
        return skipped("seccomp");
    }
    let home = TempDir::new().expect("a folder");
    let is_confined = |process: u32| {
        let status = std::fs::read_to_string(format!("/proc/{process}/status"));
        let status = status.expect("a running program");
        // By a filter of calls, and without a way to more rights by starting something else.
        for held in ["Seccomp:\t2", "NoNewPrivs:\t1"] {
            assert!(status.lines().any(|line| line == held), "{held}: {status}");
        }
    };
    let mut terminal = vilja(home.path(), "").on_terminal();
    terminal.wait_for("Välkommen till Vilja");
    is_confined(terminal.process());
    terminal.press("<C-q>");
    terminal.wait_exit();
    let mut lines = vilja(home.path(), "--plain").through_pipes();
    lines.wait_for("Välkommen till Vilja");
    is_confined(lines.process());
}
