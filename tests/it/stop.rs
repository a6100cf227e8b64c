//! Stopped and continued, as a shell does with Ctrl-Z and fg: what is on the terminal meanwhile, and what is asked afterwards.
#![cfg(target_os = "linux")]

use std::fs;
use std::path::Path;
use std::thread;
use std::time::{Duration, Instant};

use vilja::engine::time::Timestamp;
use vilja::store::{Cost, Passphrase, Realm, Store};

use crate::lock::{CANARY, PASSPHRASE, canaries_in_memory, telling, unlock};
use crate::pty::{Ended, Terminal, vilja};

/// Whatever is waited for comes much sooner; a loaded machine may need this long.
const PATIENCE: Duration = Duration::from_mins(1);

/// Waits until the process is stopped.
fn wait_stopped(process: u32) {
    let deadline = Instant::now() + PATIENCE;
    let is_stopped = || {
        let stat = fs::read_to_string(format!("/proc/{process}/stat")).expect("a process");
        // The name of the program stands in brackets before it.
        let state = stat
            .rsplit_once(") ")
            .map(|(_, rest)| rest.starts_with('T'));
        state == Some(true)
    };
    while !is_stopped() {
        assert!(Instant::now() < deadline, "it does not stop");
        thread::sleep(Duration::from_millis(5));
    }
}

/// Stops it and takes in what it wrote before it stopped.
fn stop(terminal: &mut Terminal) {
    terminal.signal("TSTP");
    wait_stopped(terminal.process());
    terminal.wait_for_quiet(Duration::from_millis(50));
}

#[test]
fn asked_to_stop_it_keeps_what_is_typed_locks_and_gives_the_terminal_back_clean() {
    let home = tempfile::tempdir().expect("a folder");
    let mut terminal = telling(&home);
    stop(&mut terminal);
    assert!(!terminal.screen_text().contains(CANARY));
    assert_eq!(terminal.modes(), terminal.modes_before());
    assert!(!terminal.screen().alternate_screen());
    // While it stands still there is nothing in it to be read.
    if let Some(n) = canaries_in_memory(terminal.process()) {
        assert_eq!(n, 0);
    }
    terminal.signal("CONT");
    terminal.wait_for("Programmet är låst. Allt är sparat.");
    unlock(&mut terminal);
    terminal.wait_for("Fråga 6 av");
    terminal.wait_for_caret_behind(CANARY);
    // The next lock is no stop.
    terminal.press("<S-F5>");
    terminal.wait_for("Programmet är låst. Allt är sparat.");
    terminal.press("<C-q>");
    assert_eq!(terminal.wait_exit(), Ended::Code(0));
}

#[test]
fn practice_is_drawn_again_as_soon_as_it_goes_on() {
    let home = tempfile::tempdir().expect("a folder");
    let mut terminal = vilja(home.path(), "interview --training").on_terminal();
    terminal.wait_for("Fråga 1 av");
    stop(&mut terminal);
    assert!(!terminal.screen_text().contains("Fråga 1 av"));
    assert_eq!(terminal.modes(), terminal.modes_before());
    terminal.signal("CONT");
    terminal.wait_for("Fråga 1 av");
    assert_ne!(terminal.modes(), terminal.modes_before());
    // Stopped without being asked, it could not give anything back; it draws all the same.
    let drawn = terminal.wait_for_quiet(Duration::from_millis(300));
    terminal.signal("STOP");
    wait_stopped(terminal.process());
    terminal.signal("CONT");
    let deadline = Instant::now() + PATIENCE;
    let is_drawn = |terminal: &Terminal| {
        let since = String::from_utf8_lossy(&terminal.raw()[drawn..]);
        since.contains("Fråga")
    };
    while !is_drawn(&terminal) {
        assert!(Instant::now() < deadline, "it is not drawn again");
        terminal.wait_for_quiet(Duration::from_millis(20));
    }
    terminal.wait_for("Fråga 1 av");
    terminal.press("<C-q>");
    assert_eq!(terminal.wait_exit(), Ended::Code(0));
}

#[test]
fn line_by_line_it_locks_too_and_what_is_typed_after_a_stop_is_still_hidden() {
    let home = tempfile::tempdir().expect("a folder");
    let folder = Realm::Real.folder(home.path());
    let passphrase = Passphrase::new(PASSPHRASE);
    let made = Store::create(
        &folder,
        Realm::Real,
        Some(&passphrase),
        Cost::FLOOR,
        Timestamp(0),
    );
    drop(made.expect("a store"));
    let mut terminal = vilja(home.path(), "--plain").sized(100, 60).on_terminal();
    terminal.wait_for("Lås upp");
    let deadline = Instant::now() + PATIENCE;
    while terminal.modes() == terminal.modes_before() {
        assert!(Instant::now() < deadline, "typing is not hidden");
        thread::sleep(Duration::from_millis(5));
    }
    stop(&mut terminal);
    assert_eq!(terminal.modes(), terminal.modes_before());
    terminal.signal("CONT");
    let deadline = Instant::now() + PATIENCE;
    while terminal.modes() == terminal.modes_before() {
        assert!(Instant::now() < deadline, "typing is not hidden again");
        thread::sleep(Duration::from_millis(5));
    }
    terminal.write(PASSPHRASE);
    terminal.press("<Enter>");
    terminal.wait_for("Vad vill du göra?");
    assert!(!terminal.screen_text().contains(PASSPHRASE));
    stop(&mut terminal);
    terminal.signal("CONT");
    terminal.wait_for("Programmet är låst. Allt är sparat.");
    // What was printed before is gone, so that nothing is said of it.
    assert!(!terminal.screen_text().contains("Vad vill du göra?"));
    assert!(!terminal.screen_text().contains("står kvar i fönstret"));
    terminal.write(PASSPHRASE);
    terminal.press("<Enter>");
    terminal.wait_for("Vad vill du göra?");
}

/// An interview line by line, with the canary as its last answer.
fn told_line_by_line(home: &Path, term: &str) -> Terminal {
    let folder = Realm::Real.folder(home);
    let passphrase = Passphrase::new(PASSPHRASE);
    let made = Store::create(
        &folder,
        Realm::Real,
        Some(&passphrase),
        Cost::FLOOR,
        Timestamp(0),
    );
    drop(made.expect("a store"));
    let mut terminal = vilja(home, "interview --plain --form inflyttning")
        .with("TERM", term)
        .sized(100, 200)
        .on_terminal();
    unlock(&mut terminal);
    for n in 1..=5 {
        terminal.wait_for(&format!("Fråga {n} av"));
        terminal.press("<Enter>");
    }
    terminal.wait_for("Fråga 6 av");
    terminal.write(CANARY);
    terminal.press("<Enter>");
    terminal.wait_for("Fråga 7 av");
    assert!(terminal.screen_text().contains(CANARY));
    terminal
}

/// Says a line, waits for what follows, and tells whether the answer can still be seen or scrolled back to.
fn is_left_after(terminal: &mut Terminal, line: &str, wanted: &str) -> bool {
    terminal.write(line);
    terminal.press("<Enter>");
    terminal.wait_for(wanted);
    let raw = terminal.raw();
    let last = |bytes: &[u8]| raw.windows(bytes.len()).rposition(|it| it == bytes);
    // What this terminal keeps for scrolling back goes with this code and no other.
    let is_cleared = last(b"\x1b[3J") > last(CANARY.as_bytes());
    let is_seen = terminal.screen_text().contains(CANARY);
    assert_ne!(is_cleared, is_seen);
    is_seen
}

#[test]
fn what_line_mode_printed_is_cleared_behind_the_shutter_at_the_lock_and_at_the_end() {
    let home = tempfile::tempdir().expect("a folder");
    let mut terminal = told_line_by_line(home.path(), "xterm-256color");
    assert!(!is_left_after(&mut terminal, "/dölj", "för att fortsätta"));
    terminal.write("/dölj");
    terminal.press("<Enter>");
    terminal.wait_for("Fråga 7 av");
    terminal.write("/bakåt");
    terminal.press("<Enter>");
    terminal.wait_for(CANARY);
    assert!(!is_left_after(&mut terminal, "/lås", "Programmet är låst."));
    assert!(!terminal.screen_text().contains("står kvar i fönstret"));
    unlock(&mut terminal);
    terminal.wait_for(CANARY);
    terminal.write("/lämna");
    terminal.press("<Enter>");
    assert_eq!(terminal.wait_exit(), Ended::Code(0));
    assert!(!terminal.screen_text().contains(CANARY));
    let raw = terminal.raw();
    let last = |bytes: &[u8]| raw.windows(bytes.len()).rposition(|it| it == bytes);
    assert!(last(b"\x1b[3J") > last(CANARY.as_bytes()));
}

#[test]
fn what_line_mode_printed_stays_where_it_is_wanted_or_no_code_is_understood_and_that_is_said() {
    for (term, settings) in [("xterm-256color", "keep_printed = true\n"), ("dumb", "")] {
        let home = tempfile::tempdir().expect("a folder");
        fs::write(home.path().join("settings.toml"), settings).expect("written");
        let mut terminal = told_line_by_line(home.path(), term);
        assert!(is_left_after(&mut terminal, "/dölj", "för att fortsätta"));
        terminal.write("/dölj");
        terminal.press("<Enter>");
        assert!(is_left_after(&mut terminal, "/lås", "Programmet är låst."));
        terminal.wait_for("står kvar i fönstret");
        assert!(!terminal.raw().windows(4).any(|it| it == b"\x1b[3J"));
    }
}
