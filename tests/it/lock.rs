//! The lock: when it comes down, what it keeps, and that nothing of what was said is left in the process.

use std::collections::VecDeque;
use std::fs;
use std::io::{self, Read as _, Seek as _, SeekFrom, Write as _};

use tempfile::TempDir;
use vilja::app::intent::{Action, Intent};
use vilja::app::key::{Code, Key};
use vilja::app::library::Start;
use vilja::app::msg::{Effect, Msg, Now, Settings, Trouble};
use vilja::app::page::ScreenName;
use vilja::app::{Model, page, update};
use vilja::engine::time::{Date, Timestamp};
use vilja::store::{Cost, Passphrase, Realm, Store};

use crate::desk::library;
use crate::pty::{Ended, Terminal, vilja};
use crate::recorded;

pub(crate) const PASSPHRASE: &str = "fyra lugna ord om natten";
/// A word that no form, no message and no program has.
pub(crate) const CANARY: &str = "Kvastmossekanariefågel";

const SECOND: i64 = 1000;
const MINUTE: i64 = 60 * SECOND;
const START: i64 = 1_795_000_000_000;

/// The program with a real store that is open, and a clock that only the test moves.
struct Office {
    model: Model,
    at: i64,
    disk_is_full: bool,
    locked: bool,
}

impl Office {
    fn open(settings: Settings) -> Self {
        let start = Start {
            store_exists: true,
            may_lock: true,
            ..Start::default()
        };
        let (model, _) = Model::new(library(), settings, start);
        let mut office = Self {
            model,
            at: START,
            disk_is_full: false,
            locked: false,
        };
        office.send(Msg::StoreOpened(Ok(Vec::new())));
        office
    }

    fn usual() -> Self {
        Self::open(Settings {
            officer_language: Some("sv".into()),
            ..Settings::default()
        })
    }

    /// At the first question of an interview.
    fn asking() -> Self {
        let mut office = Self::usual();
        for key in ["1", "\n", "1", "1", "1"] {
            office.press(key);
        }
        assert!(office.model.interview().is_some());
        office
    }

    fn send(&mut self, msg: Msg) {
        let mut waiting = VecDeque::from([msg]);
        while let Some(msg) = waiting.pop_front() {
            let now = Now {
                at: Timestamp(self.at),
                date: Date::new(2026, 11, 20).expect("a day"),
                clock: "14:32:07".into(),
            };
            let effects = update(&mut self.model, msg, &now);
            recorded::page(&mut self.model);
            for effect in effects {
                let taken = if self.disk_is_full {
                    Err(Trouble {
                        message: "store-trouble-disk-full",
                        detail: String::new(),
                    })
                } else {
                    Ok(())
                };
                match effect {
                    Effect::Begin { .. } => waiting.push_back(Msg::Begun(Ok("TEST".into()))),
                    Effect::Append { .. } => waiting.push_back(Msg::Stored(taken)),
                    Effect::KeepDrafts { .. } => waiting.push_back(Msg::DraftsKept(taken)),
                    Effect::Settle { transcript } => waiting.push_back(Msg::Settled { transcript }),
                    Effect::Lock { .. } => self.locked = true,
                    Effect::CreateStore { .. }
                    | Effect::Unlock { .. }
                    | Effect::OpenTraining
                    | Effect::TakeOver
                    | Effect::List
                    | Effect::Load { .. }
                    | Effect::FindProtection { .. }
                    | Effect::NoteShown { .. }
                    | Effect::FindConsent { .. }
                    | Effect::FindReceipt { .. }
                    | Effect::FindTryWait
                    | Effect::FindWaysIn
                    | Effect::FindScenarios { .. }
                    | Effect::SuggestPassphrase
                    | Effect::TryPaper { .. }
                    | Effect::Remember(_)
                    | Effect::ReadPage
                    | Effect::OpenDoor
                    | Effect::ShutDoor
                    | Effect::AnswerReader { .. }
                    | Effect::OpenTrainersDoor(_)
                    | Effect::ShutTrainersDoor
                    | Effect::AnswerTrainer { .. }
                    | Effect::KeepWordingRemark { .. }
                    | Effect::Quit => {}
                }
            }
        }
    }

    fn press(&mut self, key: &str) {
        let key = match key {
            "\n" => Key::plain(Code::Enter),
            "<F5>" => Key::plain(Code::F(5)),
            other => Key::plain(Code::Char(other.chars().next().expect("a key"))),
        };
        self.send(Msg::Key(key));
    }

    /// Lets time pass as the shell does: woken whenever the program wants to be.
    fn pass(&mut self, milliseconds: i64) {
        let until = self.at + milliseconds;
        while let Some(at) = self
            .model
            .deadline()
            .filter(|at| at.0 <= until && !self.locked)
        {
            self.at = at.0.max(self.at);
            self.send(Msg::Woken { slept: false });
        }
        self.at = until;
    }
}

#[test]
fn a_pause_on_the_home_page_leads_to_the_lock_and_is_said_before() {
    let mut office = Office::usual();
    office.pass(2 * MINUTE + 29 * SECOND);
    assert!(page(&office.model).notice.is_none());
    office.pass(2 * SECOND);
    let notice = page(&office.model).notice.expect("a word before");
    assert!(
        notice.text.contains("låser om en halv minut"),
        "{}",
        notice.text
    );
    assert!(!office.locked);
    office.pass(30 * SECOND);
    assert!(office.locked);
}

#[test]
fn in_an_interview_the_pause_may_be_longer_and_every_key_begins_it_anew() {
    let mut office = Office::asking();
    office.pass(9 * MINUTE);
    office.press("<F5>");
    office.press("<F5>");
    office.pass(9 * MINUTE);
    assert!(!office.locked);
    office.pass(2 * MINUTE);
    assert!(office.locked);
}

#[test]
fn the_office_chooses_how_long_a_pause_may_be() {
    let mut office = Office::open(Settings {
        officer_language: Some("sv".into()),
        lock_minutes: Some(1),
        ..Settings::default()
    });
    office.pass(MINUTE + SECOND);
    assert!(office.locked);
}

#[test]
fn behind_the_shutter_the_lock_comes_after_a_minute() {
    let mut office = Office::asking();
    office.press("<F5>");
    office.pass(59 * SECOND);
    assert!(!office.locked);
    office.pass(2 * SECOND);
    assert!(office.locked);
}

#[test]
fn a_machine_that_slept_is_locked_when_it_wakes() {
    let mut office = Office::asking();
    office.send(Msg::Woken { slept: true });
    assert!(office.locked);
    // And also where only the clock shows it: the key that is pressed first does nothing else.
    let mut office = Office::asking();
    let before = office.model.interview().expect("an interview").route();
    office.at += 40 * MINUTE;
    office.press("1");
    assert!(office.locked);
    assert_eq!(
        office.model.interview().expect("an interview").route(),
        before
    );
}

#[test]
fn what_is_not_kept_is_not_thrown_away_for_the_lock() {
    let mut office = Office::asking();
    office.disk_is_full = true;
    office.press("1");
    office.pass(11 * MINUTE);
    assert!(!office.locked, "the answer is on no disk");
    assert_eq!(page(&office.model).screen, ScreenName::Shutter);
    // Once the disk takes it again, the lock comes with the next pause.
    office.disk_is_full = false;
    office.press("<F5>");
    office.press("1");
    office.pass(11 * MINUTE);
    assert!(office.locked);
}

#[test]
fn practice_and_a_closed_store_have_nothing_to_lock() {
    let start = Start {
        store_exists: true,
        may_lock: true,
        ..Start::default()
    };
    let (model, _) = Model::new(library(), Settings::default(), start);
    assert_eq!(model.deadline(), None);
}

/// In the middle of a story that holds the canary, in a real store.
pub(crate) fn telling(home: &TempDir) -> Terminal {
    let folder = Realm::Real.folder(home.path());
    let passphrase = Passphrase::new(PASSPHRASE);
    drop(
        Store::create(
            &folder,
            Realm::Real,
            Some(&passphrase),
            Cost::FLOOR,
            Timestamp(0),
        )
        .expect("a store"),
    );
    let mut terminal = vilja(home.path(), "interview").on_terminal();
    unlock(&mut terminal);
    terminal.wait_for("Fråga 1 av");
    terminal.press("<Enter><Enter><Enter><Enter><Enter>");
    terminal.wait_for("Fråga 6 av");
    terminal.write(CANARY);
    terminal.wait_for(CANARY);
    terminal
}

pub(crate) fn unlock(terminal: &mut Terminal) {
    terminal.wait_for("Lås upp");
    terminal.write(PASSPHRASE);
    terminal.press("<Enter>");
}

/// Returns how often the canary stands in the memory of the process; nothing if we may not read it.
pub(crate) fn canaries_in_memory(process: u32) -> Option<usize> {
    in_memory(process, CANARY.as_bytes())
}

/// Returns how often these bytes stand in the memory of the process; nothing if we may not read it.
pub(crate) fn in_memory(process: u32, wanted: &[u8]) -> Option<usize> {
    let maps = fs::read_to_string(format!("/proc/{process}/maps")).ok()?;
    let mut memory = fs::File::open(format!("/proc/{process}/mem")).ok()?;
    let mut n = 0;
    for line in maps.lines().filter(|line| line.contains(" rw")) {
        let (from, to) = line.split_once(' ')?.0.split_once('-')?;
        let from = u64::from_str_radix(from, 16).ok()?;
        let to = u64::from_str_radix(to, 16).ok()?;
        let mut part = vec![0; usize::try_from(to - from).ok()?];
        if memory.seek(SeekFrom::Start(from)).is_ok() && memory.read_exact(&mut part).is_ok() {
            n += part
                .windows(wanted.len())
                .filter(|it| *it == wanted)
                .count();
        }
    }
    Some(n)
}

#[cfg(target_os = "linux")]
#[test]
fn locked_it_holds_nothing_and_unlocked_it_stands_in_the_same_word() {
    let home = tempfile::tempdir().expect("a folder");
    let mut terminal = telling(&home);
    let process = terminal.process();
    let before = canaries_in_memory(process);
    terminal.press("<S-F5>");
    terminal.wait_for("Programmet är låst. Allt är sparat.");
    assert_eq!(terminal.process(), process);
    match (before, canaries_in_memory(process)) {
        (Some(before), Some(after)) => {
            assert!(before > 0, "the trial finds what is there");
            assert_eq!(after, 0);
        }
        (None, _) | (_, None) => {
            let _unheard = writeln!(
                io::stderr(),
                "NOT TESTED: only root may read the memory of the program"
            );
        }
    }
    assert!(!terminal.screen_text().contains(CANARY));
    unlock(&mut terminal);
    terminal.wait_for("Fråga 6 av");
    terminal.wait_for_caret_behind(CANARY);
    terminal.press("<C-q>");
    assert_eq!(terminal.wait_exit(), Ended::Code(0));
}

#[cfg(target_os = "linux")]
#[test]
fn stopped_and_continued_it_is_locked() {
    let home = tempfile::tempdir().expect("a folder");
    let mut terminal = telling(&home);
    terminal.signal("STOP");
    terminal.signal("CONT");
    terminal.wait_for("Programmet är låst. Allt är sparat.");
    unlock(&mut terminal);
    terminal.wait_for_caret_behind(CANARY);
    terminal.press("<C-q>");
    assert_eq!(terminal.wait_exit(), Ended::Code(0));
}

/// Each lock confines the program once more; the kernel takes only so many layers, and the program goes on with those.
#[cfg(target_os = "linux")]
#[test]
fn it_can_be_locked_again_and_again() {
    let home = tempfile::tempdir().expect("a folder");
    let mut terminal = telling(&home);
    for _ in 0..18 {
        terminal.press("<S-F5>");
        terminal.wait_for("Programmet är låst. Allt är sparat.");
        unlock(&mut terminal);
        terminal.wait_for_caret_behind(CANARY);
    }
    terminal.press("<C-q>");
    assert_eq!(terminal.wait_exit(), Ended::Code(0));
}

/// A passphrase from a file opens at the start, and never what was locked.
#[cfg(target_os = "linux")]
#[test]
fn a_passphrase_from_a_file_does_not_open_what_was_locked() {
    let home = tempfile::tempdir().expect("a folder");
    drop(telling(&home));
    let file = home.path().join("passphrase");
    fs::write(&file, PASSPHRASE).expect("a file");
    let mut terminal = vilja(home.path(), "")
        .with("VILJA_PASSPHRASE_FILE", file.to_str().expect("UTF-8"))
        .on_terminal();
    terminal.wait_for("Vad vill du göra?");
    terminal.press("<S-F5>");
    terminal.wait_for("Programmet är låst. Allt är sparat.");
    unlock(&mut terminal);
    terminal.wait_for("Vad vill du göra?");
    terminal.press("<C-q>");
    assert_eq!(terminal.wait_exit(), Ended::Code(0));
}

#[test]
fn the_lock_waits_for_answers_that_were_given_while_others_were_on_their_way() {
    let mut office = Office::asking();
    let now = Now {
        at: Timestamp(office.at),
        date: Date::new(2026, 11, 20).expect("a day"),
        clock: "14:32:07".into(),
    };
    let mut tell = |msg: Msg| {
        let effects = update(&mut office.model, msg, &now);
        let told = effects.into_iter().filter_map(|effect| match effect {
            Effect::Append { .. } => Some("append"),
            Effect::Settle { .. } => Some("settle"),
            Effect::Lock { .. } => Some("lock"),
            _ => None,
        });
        told.collect::<Vec<_>>()
    };
    let act = |action| Msg::Intent(Intent::Do(action));
    let settled = || Msg::Settled {
        transcript: Some("TEST".into()),
    };
    assert_eq!(tell(act(Action::Next)), ["append"]);
    assert_eq!(tell(act(Action::Next)), [""; 0]);
    assert_eq!(tell(act(Action::Lock)), ["settle"]);
    assert_eq!(tell(Msg::Stored(Ok(()))), ["append"]);
    assert_eq!(tell(settled()), ["settle"]);
    assert_eq!(tell(Msg::Stored(Ok(()))), [""; 0]);
    assert_eq!(tell(settled()), ["lock"]);
}
