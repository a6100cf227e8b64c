//! What surrounds the program: it is named before the passphrase is typed, and nothing is left in the terminal's own places.
#![cfg(unix)]

use std::fs::File;
use std::io::Write as _;

use tempfile::TempDir;
use vilja::app::library::Start;
use vilja::app::library::Surrounding;
use vilja::app::msg::Settings;
use vilja::app::page::Part;
use vilja::app::{Model, page};
use vilja::engine::time::Timestamp;
use vilja::store::{Cost, Passphrase, Realm, Store};

use crate::desk::library;
use crate::lock::{CANARY, PASSPHRASE, telling, unlock};
use crate::pty::{Ended, vilja};

const RECORDED: &str = " kan spara det som visas här.";

fn with_a_store() -> TempDir {
    let home = tempfile::tempdir().expect("a folder");
    let made = Store::create(
        &Realm::Real.folder(home.path()),
        Realm::Real,
        Some(&Passphrase::new(PASSPHRASE)),
        Cost::new(64, 1, 1).expect("a cost"),
        Timestamp(0),
    );
    drop(made.expect("a store"));
    home
}

#[test]
fn what_may_keep_what_is_shown_is_named_before_the_passphrase_is_typed() {
    for (variable, name) in [
        ("TMUX", "tmux"),
        ("STY", "screen"),
        ("ZELLIJ", "zellij"),
        ("ASCIINEMA_REC", "asciinema"),
        ("SCRIPT", "script"),
    ] {
        let home = with_a_store();
        let mut terminal = vilja(home.path(), "")
            .with(variable, "/tmp/one,2,3")
            .on_terminal();
        terminal.wait_for("Lås upp");
        let said = format!("{name}{RECORDED}");
        assert!(terminal.screen_text().contains(&said), "{said}");
        terminal.kill9();
    }
}

#[test]
fn where_nothing_keeps_it_no_one_is_warned() {
    let home = with_a_store();
    let mut terminal = vilja(home.path(), "").on_terminal();
    terminal.wait_for("Lås upp");
    assert!(!terminal.screen_text().contains(RECORDED));
    terminal.kill9();
}

#[test]
fn a_disk_and_a_swap_without_encryption_are_said_before_the_passphrase_is_typed() {
    let said = |surrounded: Vec<Surrounding>| {
        let start = Start {
            store_exists: true,
            surrounded,
            ..Start::default()
        };
        let settings = Settings {
            officer_language: Some("sv".into()),
            ..Settings::default()
        };
        let (model, _) = Model::new(library(), settings, start);
        let parts = page(&model).parts.into_iter();
        let paragraphs = parts.filter_map(|part| match part {
            Part::Paragraph { text, .. } => Some(text.text),
            _ => None,
        });
        paragraphs.collect::<Vec<_>>().join("\n")
    };
    let both = said(vec![Surrounding::Disk, Surrounding::Swap]);
    assert!(both.contains("Disken är inte krypterad"), "{both}");
    assert!(both.contains("Växlingsminnet är inte krypterat"), "{both}");
    assert!(!said(Vec::new()).contains("krypter"));
}

/// How the machine is told by a command, and what the first page says of it, are of one finding.
#[test]
fn the_first_page_says_of_disk_and_swap_what_is_found_of_this_machine() {
    let home = with_a_store();
    let (_, found, _) = vilja(home.path(), "doctor").output();
    let is_open = |row: &str| {
        let line = found.lines().find(|line| line.contains(row)).expect(row);
        line.contains("inte krypterat av systemet")
    };
    let mut terminal = vilja(home.path(), "").on_terminal();
    terminal.wait_for("Lås upp");
    let shown = terminal.screen_text();
    for (row, said) in [
        ("Diskkryptering: ", "Disken är inte krypterad"),
        ("Växlingsminne: ", "Växlingsminnet är inte krypterat"),
    ] {
        assert_eq!(shown.contains(said), is_open(row), "{row}{found}\n{shown}");
    }
    terminal.kill9();
}

#[test]
fn no_title_is_set_and_nothing_is_put_on_the_clipboard() {
    let home = tempfile::tempdir().expect("a folder");
    let mut terminal = telling(&home);
    terminal.press("<Enter>");
    terminal.wait_for("Fråga 7 av");
    terminal.press("<S-F5>");
    terminal.wait_for("Programmet är låst.");
    unlock(&mut terminal);
    terminal.wait_for("Fråga 7 av");
    terminal.press("<C-q>");
    assert_eq!(terminal.wait_exit(), Ended::Code(0));
    assert!(!terminal.screen_text().contains(CANARY));
    // Titles of window and icon and the clipboard are all of one kind; what goes past a multiplexer is of another.
    for code in ["\x1b]", "\x1bP", "\x1b_", "\x1bk"] {
        let found = terminal
            .raw()
            .windows(code.len())
            .any(|it| it == code.as_bytes());
        assert!(!found, "{code:?}");
    }
}

/// A library that complains does so on standard error, wherever that leads.
#[cfg(target_os = "linux")]
#[test]
fn what_a_library_complains_of_never_reaches_the_screen() {
    let home = tempfile::tempdir().expect("a folder");
    let mut terminal = vilja(home.path(), "interview --training").on_terminal();
    terminal.wait_for("Fråga 1 av");
    let place = format!("/proc/{}/fd/2", terminal.process());
    let Ok(mut complaints) = File::options().append(true).open(place) else {
        let skipped = "NOT TESTED: standard error of the running program. Only root can reach it.";
        writeln!(std::io::stderr(), "{skipped}").expect("standard error");
        return;
    };
    complaints.write_all(b"a complaint\r\n").expect("a place");
    // What was written before this is there by now.
    terminal.press("<Enter>");
    terminal.wait_until("the next question", |screen| {
        let shown = screen.contents();
        shown.contains("Fråga 2 av") || shown.contains("a complaint")
    });
    let words = b"a complaint";
    let is_heard = terminal.raw().windows(words.len()).any(|it| it == words);
    assert!(!is_heard, "{}", terminal.screen_text());
}
