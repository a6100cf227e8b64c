//! What happens on a disk that is full, or can only be read: nothing that was stored is lost, and everyone is told.

use std::collections::BTreeMap;
use std::fs;
use std::io::Write as _;
use std::path::PathBuf;
use std::thread;
use std::time::Instant;

use tempfile::TempDir;
use vilja::engine::answer::Answer;
use vilja::engine::interview::{Beginning, Change};
use vilja::engine::time::{Date, Timestamp};
use vilja::store::{Cost, FormText, Purpose, Realm, Room, Store, StoreTrouble, TranscriptId};

use crate::beginning::beginning;

use crate::durable::ask_for_an_interview;
use crate::pty::{Ended, PATIENCE, vilja};

/// A file system in memory of a known size, for as long as this is there. Only root can make one.
struct SmallDisk {
    folder: TempDir,
}

impl SmallDisk {
    fn new(mib: u32) -> Option<Self> {
        let folder = tempfile::tempdir().expect("a folder");
        let size = format!("size={mib}m");
        let mounted = std::process::Command::new("mount")
            .args(["-t", "tmpfs", "-o", &size, "tmpfs"])
            .arg(folder.path())
            .stderr(std::process::Stdio::null())
            .status();
        if mounted.is_ok_and(|status| status.success()) {
            return Some(Self { folder });
        }
        let skipped =
            "SKIPPED: a full disk. Only root can make a small one: run the tests as root.";
        writeln!(std::io::stderr(), "{skipped}").expect("standard error");
        None
    }

    fn store(&self) -> PathBuf {
        Realm::Training.folder(self.folder.path())
    }

    /// Makes a store on it.
    fn made(&self) -> Store {
        let cheap = Cost::new(64, 1, 1).expect("a cost");
        Store::create(&self.store(), Realm::Training, None, cheap, Timestamp(1)).expect("a store")
    }

    /// Makes a store with an interview.
    fn begun(&self) -> (Store, TranscriptId) {
        let mut store = self.made();
        let id = store.begin(&began(), &form_text(), Timestamp(1));
        (store, id.expect("an interview"))
    }

    fn opened(&self, at: i64) -> Store {
        Store::open(&self.store(), Realm::Training, None, Timestamp(at)).expect("a store")
    }

    /// Waits until no child that another test is just starting holds what was open here: what it holds takes room after it was
    /// removed, and keeps the disk from being mounted in another way.
    fn await_children(&self) {
        let started = Instant::now();
        while self.is_held_by_a_child() {
            assert!(started.elapsed() < PATIENCE, "a child holds files for long");
            thread::yield_now();
        }
    }

    /// Whether a process that has not become a program of its own yet has a file of this disk open.
    fn is_held_by_a_child(&self) -> bool {
        let this = std::env::current_exe().expect("a program");
        let processes = fs::read_dir("/proc").expect("processes").flatten();
        processes
            .filter_map(|it| Some((it.file_name().to_str()?.parse::<u32>().ok()?, it)))
            .filter(|(id, _)| *id != std::process::id())
            .map(|(_, it)| it)
            .filter(|it| fs::read_link(it.path().join("exe")).is_ok_and(|exe| exe == this))
            .filter_map(|it| fs::read_dir(it.path().join("fd")).ok())
            .flat_map(Iterator::flatten)
            .filter_map(|open| fs::read_link(open.path()).ok())
            .any(|file| file.starts_with(self.folder.path()))
    }

    /// Takes all room but this.
    fn fill_up_to(&self, left: u64) {
        self.await_children();
        let found = rustix::fs::statvfs(self.folder.path()).expect("a file system");
        let free = found.f_bavail * found.f_frsize;
        let taken = usize::try_from(free.saturating_sub(left)).expect("a size");
        fs::write(self.folder.path().join("taken"), vec![1; taken]).expect("room");
    }

    fn make_room(&self) {
        fs::remove_file(self.folder.path().join("taken")).expect("a file");
    }
}

impl Drop for SmallDisk {
    fn drop(&mut self) {
        self.await_children();
        let unmounted = std::process::Command::new("umount")
            .arg(self.folder.path())
            .status();
        assert!(unmounted.is_ok_and(|status| status.success()));
    }
}

fn form_text() -> FormText {
    FormText {
        form: "id = \"inflyttning\"\n".to_owned(),
        texts: BTreeMap::new(),
    }
}

fn began() -> Change {
    Change::Began(Beginning {
        training: true,
        ..beginning(&form_text(), Date::new(2026, 11, 20).expect("a day"))
    })
}

fn told(text: &str) -> Change {
    Change::Answered {
        place: "story".into(),
        answer: Some(Answer::Text(text.to_owned())),
        before: None,
        client_language: None,
    }
}

fn n_recorded(store: &mut Store, id: &TranscriptId) -> usize {
    let recorded = store.load(id, Purpose::Command, Timestamp(2));
    recorded.expect("a transcript").len()
}

#[test]
fn on_a_full_disk_the_interview_goes_on_for_fifty_answers_and_more() {
    let Some(disk) = SmallDisk::new(100) else {
        return;
    };
    let (mut store, id) = disk.begun();
    disk.fill_up_to(0);
    let text = "Hon säger att de sa att hon måste söka i hela landet. ".repeat(10);
    for n in 0..60 {
        let change = told(&format!("{n} {text}"));
        store
            .append(&id, &[change], Timestamp(10 + n))
            .expect("the reserve");
    }
    assert_eq!(store.room(), Room::ReserveGiven);
    let refused = store.begin(&began(), &form_text(), Timestamp(100));
    assert!(
        matches!(refused, Err(StoreTrouble::NoRoom { .. })),
        "{refused:?}"
    );
    // Reading works, and a start on a disk that is still full does too.
    assert_eq!(n_recorded(&mut store, &id), 61);
    drop(store);
    let mut store = disk.opened(1);
    assert!(store.start_check().is_quiet());
    assert_eq!(n_recorded(&mut store, &id), 61);
    assert!(store.verify(&mut |_, _| {}).expect("a check").is_whole());
    disk.make_room();
    store.make_room_again();
    assert_eq!(store.room(), Room::Enough);
    store
        .begin(&began(), &form_text(), Timestamp(200))
        .expect("room again");
}

#[test]
fn when_the_reserve_is_used_up_too_nothing_that_was_stored_is_lost_and_it_goes_on_when_there_is_room()
 {
    let Some(disk) = SmallDisk::new(100) else {
        return;
    };
    let (mut store, id) = disk.begun();
    disk.fill_up_to(0);
    let text = "x".repeat(300_000);
    let mut n_stored = 0;
    let trouble = loop {
        match store.append(&id, &[told(&text)], Timestamp(10)) {
            Ok(_) => n_stored += 1,
            Err(trouble) => break trouble,
        }
        assert!(n_stored < 1000, "the disk is full");
    };
    assert_eq!(trouble, StoreTrouble::DiskFull);
    assert!(n_stored > 3, "{n_stored}");
    disk.make_room();
    store
        .append(&id, &[told(&text)], Timestamp(11))
        .expect("room again");
    assert_eq!(n_recorded(&mut store, &id), n_stored + 2);
    drop(store);
    let mut store = disk.opened(1);
    assert!(store.start_check().is_quiet(), "{:?}", store.start_check());
    assert!(store.verify(&mut |_, _| {}).expect("a check").is_whole());
}

#[test]
fn a_closed_store_on_a_disk_that_is_full_to_the_last_byte_opens_with_what_is_held_back() {
    let Some(disk) = SmallDisk::new(100) else {
        return;
    };
    let (store, id) = disk.begun();
    drop(store);
    disk.fill_up_to(0);
    let mut store = disk.opened(2);
    assert_eq!(store.room(), Room::ReserveGiven);
    assert_eq!(n_recorded(&mut store, &id), 1);
}

#[test]
fn a_folder_that_can_only_be_read_is_refused_with_the_reason() {
    let Some(disk) = SmallDisk::new(100) else {
        return;
    };
    drop(disk.made());
    disk.await_children();
    let mounted_again = std::process::Command::new("mount")
        .args(["-o", "remount,ro"])
        .arg(disk.folder.path())
        .status();
    assert!(mounted_again.is_ok_and(|status| status.success()));
    let (code, _, errors) =
        vilja(disk.folder.path(), "--lang sv transcripts list --training").output();
    assert_eq!(code, 3);
    let reason = format!(
        "Lagret öppnas inte: i mappen {} går det bara att läsa.",
        fs::canonicalize(disk.store()).expect("a folder").display()
    );
    for said in [&*reason, "Inget är förlorat.", "kopiera hela mappen"] {
        assert!(errors.contains(said), "{said}: {errors}");
    }
}

#[test]
fn with_too_little_room_no_interview_is_begun_and_it_is_said() {
    let Some(disk) = SmallDisk::new(100) else {
        return;
    };
    drop(disk.made());
    disk.fill_up_to(30 * 1024 * 1024);
    let mut terminal = vilja(disk.folder.path(), "").on_terminal();
    terminal.wait_for("Välkommen till Vilja");
    terminal.press("<C-t>");
    terminal.wait_for("Det är ont om plats på disken: 29 MiB kvar.");
    ask_for_an_interview(&mut terminal);
    terminal.wait_for("för ont om plats på disken");
    // And what still works.
    terminal.wait_for("Det som är sparat går att läsa.");
    terminal.wait_for("Vad vill du göra?");
    terminal.press("<C-q>");
    assert_eq!(terminal.wait_exit(), Ended::Code(0));
}

#[test]
fn on_a_full_disk_every_page_says_so_while_the_interview_goes_on() {
    let Some(disk) = SmallDisk::new(100) else {
        return;
    };
    let mut terminal =
        vilja(disk.folder.path(), "interview --training --client-lang ar").on_terminal();
    terminal.wait_for("Fråga 1 av");
    disk.fill_up_to(0);
    // The log and the journal take what they still have; each step needs a little more.
    for n in 2..26 {
        terminal.press("<Enter>");
        terminal.wait_for(&format!("Fråga {n} av"));
    }
    terminal.wait_for("Programmet använder sin reserv");
    terminal.wait_for("sparat");
    terminal.press("<C-q>");
    assert_eq!(terminal.wait_exit(), Ended::Code(0));
    disk.make_room();
    let mut store = disk.opened(1);
    assert!(store.verify(&mut |_, _| {}).expect("a check").is_whole());
}
