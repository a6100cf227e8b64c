//! What happens while the disk is slow, full or taken away: nobody is stopped from typing, and nothing is lost.

use std::fs::{self, File};
use std::path::PathBuf;

use rustix::fs::{FlockOperation, fcntl_lock};
use tempfile::TempDir;
use vilja::app::intent::{Action, Intent};
use vilja::app::msg::{Effect, Msg, Now, Summary, Trouble};
use vilja::app::page::{Page, ScreenName};
use vilja::app::{page, update};
use vilja::engine::interview::Change;
use vilja::engine::time::Timestamp;
use vilja::store::{Cost, Purpose, Realm, Store};

use crate::desk::{Desk, Mode};
use crate::pty::{Ended, Terminal, vilja};
use crate::recorded;
use crate::terminal::{PASSPHRASE, with_real_store};

/// A desk whose disk answers when the test says so.
struct SlowDesk {
    desk: Desk,
    /// What was handed to the store and not answered.
    on_its_way: Vec<Effect>,
    at: i64,
}

impl SlowDesk {
    fn new() -> Self {
        Self {
            desk: Desk::interview(Mode::Keys, "inflyttning", "sv", Some("ar")),
            on_its_way: Vec::new(),
            at: Desk::now().at.0,
        }
    }

    fn now(&self) -> Now {
        Now {
            at: Timestamp(self.at),
            ..Desk::now()
        }
    }

    fn send(&mut self, msg: Msg) {
        let now = self.now();
        let effects = update(&mut self.desk.model, msg, &now);
        recorded::page(&mut self.desk.model);
        for effect in effects {
            if matches!(effect, Effect::KeepDrafts { .. }) {
                self.send(Msg::DraftsKept(Ok(())));
            } else {
                self.on_its_way.push(effect);
            }
        }
    }

    fn act(&mut self, action: Action) {
        self.send(Msg::Intent(Intent::Do(action)));
    }

    fn after(&mut self, ms: i64) {
        self.at += ms;
        if self.desk.model.deadline().is_some_and(|at| at.0 <= self.at) {
            self.send(Msg::Woken { slept: false });
        }
    }

    fn page(&self) -> Page {
        page(&self.desk.model)
    }

    fn said(&self) -> String {
        format!("{:?}", self.page())
    }

    /// The changes that were handed to the store and not answered yet.
    fn changes(&self) -> Vec<Change> {
        let appended = self.on_its_way.iter().filter_map(|effect| match effect {
            Effect::Append { changes, .. } => Some(changes.clone()),
            _ => None,
        });
        appended.flatten().collect()
    }

    fn n_commits(&self) -> usize {
        let is_commit = |effect: &&Effect| matches!(effect, Effect::Append { .. });
        self.on_its_way.iter().filter(is_commit).count()
    }

    fn answer(&mut self, result: Result<(), Trouble>) {
        self.on_its_way
            .retain(|effect| !matches!(effect, Effect::Append { .. }));
        self.send(Msg::Stored(result));
    }
}

fn full() -> Trouble {
    Trouble {
        message: "store-trouble-disk-full",
        detail: String::new(),
    }
}

#[test]
fn it_says_saved_only_when_it_is() {
    let mut desk = SlowDesk::new();
    assert!(desk.said().contains("sparat"));
    desk.act(Action::Next);
    assert_eq!(desk.n_commits(), 1);
    assert!(!desk.said().contains("sparat"), "{}", desk.said());
    desk.answer(Ok(()));
    assert!(desk.said().contains("sparat"));
}

#[test]
fn after_a_second_it_says_that_the_disk_is_slow_until_it_answers() {
    let mut desk = SlowDesk::new();
    assert_eq!(desk.desk.model.deadline(), None);
    desk.act(Action::Next);
    desk.after(999);
    assert!(!desk.said().contains("Disken är långsam"));
    desk.after(1);
    assert!(desk.said().contains("Disken är långsam"));
    assert!(desk.said().contains("sparar …"));
    assert_eq!(desk.desk.model.deadline(), None, "nothing more to wake for");
    desk.answer(Ok(()));
    assert!(!desk.said().contains("Disken är långsam"));
    assert_eq!(desk.desk.model.deadline(), None);
}

#[test]
fn answers_that_are_given_meanwhile_are_handed_in_together_and_in_order() {
    let mut desk = SlowDesk::new();
    desk.act(Action::Next);
    let first = desk.changes();
    desk.act(Action::Next);
    desk.act(Action::Back);
    desk.act(Action::DontKnow);
    assert_eq!(desk.changes(), first, "one commit at a time");
    desk.answer(Ok(()));
    let then = desk.changes();
    assert_eq!(desk.n_commits(), 1);
    let kinds: Vec<bool> = then
        .iter()
        .map(|change| matches!(change, Change::Answered { .. }))
        .collect();
    assert_eq!(kinds, [false, false, true], "{}", then.len());
    assert!(!desk.said().contains("sparat"));
    desk.answer(Ok(()));
    assert_eq!(desk.n_commits(), 0);
    assert!(desk.said().contains("sparat"));
}

#[test]
fn what_failed_is_tried_again_after_a_while_and_not_without_end() {
    let mut desk = SlowDesk::new();
    desk.act(Action::Next);
    let first = desk.changes();
    desk.answer(Err(full()));
    assert_eq!(desk.n_commits(), 0, "not at once");
    assert!(desk.said().contains("Disken är full"));
    assert!(desk.said().contains("INTE SPARAT"));
    desk.after(1999);
    assert_eq!(desk.n_commits(), 0);
    desk.after(1);
    assert_eq!(desk.changes(), first);
    // The same failure again is no news.
    desk.act(Action::Flags);
    desk.answer(Err(full()));
    assert!(!desk.said().contains("Disken är full"));
    assert!(desk.said().contains("INTE SPARAT"));
    // The next change takes it along.
    desk.act(Action::Flags);
    desk.act(Action::Next);
    assert_eq!(desk.changes()[..first.len()], first);
    assert!(desk.changes().len() > first.len());
    desk.answer(Ok(()));
    assert!(desk.said().contains("sparat"));
    assert_eq!(desk.desk.model.deadline(), None);
}

#[test]
fn going_home_waits_for_the_disk() {
    let mut desk = SlowDesk::new();
    desk.act(Action::Next);
    desk.act(Action::Home);
    assert_eq!(desk.page().screen, ScreenName::Question);
    assert!(desk.desk.model.is_leaving());
    desk.answer(Ok(()));
    assert_eq!(desk.page().screen, ScreenName::Home);
    assert!(desk.desk.model.interview().is_none());
}

#[test]
fn an_interview_whose_last_answer_cannot_be_saved_is_not_left_behind() {
    for (action, screen) in [
        (Action::Home, ScreenName::Question),
        (Action::Quit, ScreenName::Confirm),
    ] {
        // Refused, or too slow.
        for is_refused in [true, false] {
            let mut desk = SlowDesk::new();
            desk.act(Action::Next);
            desk.act(action);
            if is_refused {
                desk.answer(Err(full()));
            } else {
                desk.after(1000);
            }
            assert!(!desk.desk.model.is_leaving());
            assert_eq!(desk.page().screen, screen);
            assert!(desk.desk.model.interview().is_some());
            let has_ended = |effect: &Effect| matches!(effect, Effect::Quit);
            assert!(!desk.on_its_way.iter().any(has_ended));
        }
    }
}

#[test]
fn leaving_the_program_waits_for_the_disk() {
    let mut desk = SlowDesk::new();
    desk.act(Action::Next);
    desk.act(Action::Quit);
    assert!(desk.desk.model.is_leaving());
    desk.answer(Ok(()));
    assert!(matches!(desk.on_its_way.last(), Some(Effect::Quit)));
}

#[test]
fn where_the_store_is_only_read_nothing_that_writes_is_begun() {
    let mut desk = Desk::at_the_door(true);
    let who = Trouble {
        message: "store-trouble-already-open",
        detail: "4711".to_owned(),
    };
    let summary = |transcript: &str, finished| Summary {
        transcript: transcript.into(),
        begun: "2026-11-20 14:02".into(),
        form: "inflyttning".into(),
        case: None,
        finished,
        protected: false,
        erased: None,
    };
    let now = Desk::now();
    let mut send = |msg| update(&mut desk.model, msg, &now);
    send(Msg::Reading(Some(who.clone())));
    let summaries = vec![summary("OPEN", false), summary("DONE", true)];
    send(Msg::StoreOpened(Ok(summaries.clone())));
    let mut pick = |row: &str| send(Msg::Intent(Intent::Pick(row.into())));
    for row in ["1", "4"] {
        assert!(matches!(pick(row)[..], [Effect::TakeOver]), "{row}");
    }
    assert!(matches!(pick("5")[..], [Effect::Load { .. }]));
    send(Msg::Reading(Some(who)));
    let said = format!("{:?}", page(&desk.model));
    assert!(said.contains("redan öppet i ett annat fönster"), "{said}");
    assert!(said.contains("Bara läsning"), "{said}");
    let mut send = |msg| update(&mut desk.model, msg, &now);
    send(Msg::Reading(None));
    send(Msg::StoreOpened(Ok(summaries)));
    let said = format!("{:?}", page(&desk.model));
    assert!(said.contains("Nu går det att skriva här"), "{said}");
    assert!(!said.contains("Bara läsning"), "{said}");
    let begun = update(&mut desk.model, Msg::Intent(Intent::Pick("1".into())), &now);
    assert!(begun.is_empty());
    assert_eq!(page(&desk.model).screen, ScreenName::Setup);
}

fn practice_folder(home: &TempDir) -> PathBuf {
    Realm::Training.folder(home.path())
}

/// What is stored of the only practice interview.
fn stored(home: &TempDir) -> Vec<Change> {
    let mut store =
        Store::open(&practice_folder(home), Realm::Training, None, Timestamp(1)).expect("a store");
    assert!(store.verify(&mut |_, _| {}).expect("a check").is_whole());
    let listed = store.list().expect("a list");
    assert_eq!(listed.len(), 1);
    let recorded = store
        .load(&listed[0].id, Purpose::Command, Timestamp(1))
        .expect("a transcript");
    recorded.into_iter().map(|it| it.change).collect()
}

/// Another process holds what the program needs for writing, as long as the file is open.
fn hold_writing(home: &TempDir) -> File {
    let shm = File::open(practice_folder(home).join("vault.db-shm")).expect("the log's index");
    fcntl_lock(&shm, FlockOperation::NonBlockingLockShared).expect("a lock");
    shm
}

fn practising(home: &TempDir) -> Terminal {
    let mut terminal = vilja(home.path(), "interview --training --client-lang ar").on_terminal();
    terminal.wait_for("Fråga 1 av");
    terminal
}

#[test]
fn on_a_terminal_typing_goes_on_while_the_disk_does_not_answer() {
    let home = tempfile::tempdir().expect("a folder");
    let mut terminal = practising(&home);
    terminal.wait_for("sparat");
    let held = hold_writing(&home);
    terminal.press("<Enter>");
    terminal.wait_for("Fråga 2 av");
    terminal.wait_for("Disken är långsam");
    terminal.press("<Enter><Enter><Enter><Enter>");
    terminal.wait_for("Fråga 6 av");
    terminal.press("De sa att jag måste.");
    terminal.wait_for("De sa att jag måste.");
    drop(held);
    terminal.wait_for("sparat");
    terminal.wait_until("no slow disk", |screen| {
        !screen.contents().contains("Disken är långsam")
    });
    terminal.press("<C-q>");
    assert_eq!(terminal.wait_exit(), Ended::Code(0));
    let changes = stored(&home);
    let n_moves = changes
        .iter()
        .filter(|change| matches!(change, Change::Moved { .. }))
        .count();
    assert!(n_moves >= 5, "{n_moves}");
}

#[test]
fn line_by_line_it_waits_and_says_the_same() {
    let home = tempfile::tempdir().expect("a folder");
    let mut lines =
        vilja(home.path(), "interview --training --client-lang ar --plain").through_pipes();
    lines.wait_for("Fråga 1 av");
    let held = hold_writing(&home);
    lines.say("");
    lines.wait_for("Disken är långsam");
    drop(held);
    lines.wait_for("sparat");
    lines.say("");
    lines.wait_for("Fråga 3 av");
    let (code, errors) = lines.close();
    assert_eq!((code, errors.as_str()), (Some(0), ""));
    assert!(stored(&home).len() >= 3);
}

#[test]
fn killed_while_the_disk_does_not_answer_only_what_was_not_said_to_be_saved_is_gone() {
    let home = tempfile::tempdir().expect("a folder");
    let mut terminal = practising(&home);
    terminal.press("<Enter><Enter>");
    terminal.wait_for("Fråga 3 av");
    terminal.wait_for("sparat");
    let held = hold_writing(&home);
    terminal.press("<Enter>");
    terminal.wait_for("Disken är långsam");
    terminal.kill9();
    drop(held);
    let changes = stored(&home);
    let moved = changes
        .iter()
        .filter(|change| matches!(change, Change::Moved { .. }));
    assert!(moved.count() >= 2);
}

#[test]
fn an_answer_whose_log_was_deleted_comes_back_and_it_is_said() {
    let home = tempfile::tempdir().expect("a folder");
    let mut terminal = practising(&home);
    terminal.press("1");
    terminal.press("<Enter>");
    terminal.wait_for("Fråga 2 av");
    terminal.wait_for("sparat");
    terminal.kill9();
    fs::remove_file(practice_folder(&home).join("vault.db-wal")).expect("a log");
    let (code, _, errors) = vilja(home.path(), "--lang sv transcripts list --training").output();
    assert_eq!(code, 0, "{errors}");
    assert!(
        errors.contains("Ett svar fördes tillbaka ur journalen."),
        "{errors}"
    );
    let answered = |change: &Change| matches!(change, Change::Answered { .. });
    assert_eq!(stored(&home).iter().filter(|it| answered(it)).count(), 1);
}

#[test]
fn what_came_back_stands_on_the_first_page() {
    let home = tempfile::tempdir().expect("a folder");
    let mut terminal = practising(&home);
    terminal.press("1<Enter>");
    terminal.wait_for("Fråga 2 av");
    terminal.wait_for("sparat");
    terminal.kill9();
    fs::remove_file(practice_folder(&home).join("vault.db-wal")).expect("a log");
    let mut terminal = vilja(home.path(), "").on_terminal();
    terminal.wait_for("Välkommen till Vilja");
    terminal.press("<C-t>");
    terminal.wait_for("Ett svar fördes tillbaka ur journalen.");
    terminal.press("<C-q>");
    assert_eq!(terminal.wait_exit(), Ended::Code(0));
}

fn unlocked(home: &TempDir) -> Terminal {
    let mut terminal = vilja(home.path(), "").on_terminal();
    terminal.wait_for("Lösenfras");
    terminal.write(PASSPHRASE);
    terminal.press("<Enter>");
    terminal.wait_for("Vad vill du göra?");
    terminal
}

/// From the first page through what is asked before an interview.
pub(crate) fn ask_for_an_interview(terminal: &mut Terminal) {
    terminal.press("1");
    terminal.wait_for("rendenummer");
    terminal.press("<Enter>");
    terminal.wait_for("formulär");
    terminal.press("1");
    terminal.press("1");
    terminal.wait_for("Ska samtalet skyddas?");
    terminal.press("1");
}

fn begin_an_interview(terminal: &mut Terminal) {
    ask_for_an_interview(terminal);
    terminal.wait_for("Fråga 1 av");
}

#[test]
fn a_second_window_reads_and_takes_over_when_the_first_is_gone() {
    let home = with_real_store();
    let mut first = unlocked(&home);
    begin_an_interview(&mut first);
    first.press("<Enter>");
    first.wait_for("Fråga 2 av");
    let mut second = unlocked(&home);
    second.wait_for("Bara läsning: lagret är öppet i ett annat fönster (process ");
    second.wait_for("Pågående samtal");
    second.press("4");
    second.wait_for("Lagret är redan öppet i ett annat fönster");
    second.wait_for("Vad vill du göra?");
    // The first one goes, whatever way.
    first.kill9();
    second.press("4");
    second.wait_for("Det andra fönstret är stängt. Nu går det att skriva här.");
    second.wait_until("no word of reading", |screen| {
        !screen.contents().contains("Bara läsning")
    });
    second.press("4");
    second.wait_for("Fråga 2 av");
    second.press("<Enter>");
    second.wait_for("Fråga 3 av");
    second.wait_for("sparat");
    second.press("<C-q>");
    assert_eq!(second.wait_exit(), Ended::Code(0));
}

#[test]
fn commands_read_beside_an_open_program() {
    let home = tempfile::tempdir().expect("a folder");
    let mut terminal = practising(&home);
    terminal.press("<Enter>");
    terminal.wait_for("Fråga 2 av");
    terminal.wait_for("sparat");
    let run = |args: &str| vilja(home.path(), &format!("--lang sv {args} --training")).output();
    let beside = "Lagret är öppet i ett fönster (process ";
    let (code, listed, errors) = run("transcripts list");
    assert_eq!(code, 0, "{errors}");
    assert!(errors.contains(beside), "{errors}");
    let id = listed
        .lines()
        .nth(1)
        .and_then(|line| line.split(' ').next());
    let id = id.expect("a transcript");
    for args in [
        format!("transcripts show {id}"),
        "transcripts verify".to_owned(),
        "store status".to_owned(),
    ] {
        let (code, _, errors) = run(&args);
        assert_eq!(code, 0, "{args}: {errors}");
        assert!(errors.contains(beside), "{args}: {errors}");
    }
    // The window goes on as if nothing had been.
    terminal.press("<Enter>");
    terminal.wait_for("Fråga 3 av");
    terminal.wait_for("sparat");
    terminal.press("<C-q>");
    assert_eq!(terminal.wait_exit(), Ended::Code(0));
}

#[test]
fn practice_that_is_open_in_another_window_leads_back_to_where_one_was() {
    let home = with_real_store();
    let first = practising(&home);
    // From the first page of the real interviews.
    let mut second = unlocked(&home);
    second.press("<C-t>");
    second.wait_for("redan öppet i ett annat fönster");
    second.wait_for("Vad vill du göra?");
    begin_an_interview(&mut second);
    second.wait_for("sparat");
    second.press("<C-q>");
    assert_eq!(second.wait_exit(), Ended::Code(0));
    // From where the passphrase is asked for.
    let mut second = vilja(home.path(), "").on_terminal();
    second.wait_for("Lösenfras");
    second.press("<C-t>");
    second.wait_for("redan öppet i ett annat fönster");
    second.write(PASSPHRASE);
    second.press("<Enter>");
    second.wait_for("Pågående samtal");
    second.press("<C-q>");
    assert_eq!(second.wait_exit(), Ended::Code(0));
    drop(first);
}

#[test]
fn practice_that_is_open_in_another_window_makes_no_real_store() {
    let home = tempfile::tempdir().expect("a folder");
    let first = practising(&home);
    let mut second = vilja(home.path(), "").on_terminal();
    second.wait_for("Välkommen till Vilja");
    second.press("<C-t>");
    second.wait_for("redan öppet i ett annat fönster");
    second.wait_for("Välkommen till Vilja");
    second.press("<C-q>");
    assert_eq!(second.wait_exit(), Ended::Code(0));
    // Asked for on the command line, there is nowhere to be led back to.
    let (code, said, errors) =
        vilja(home.path(), "--lang sv interview --training --plain").output();
    assert_eq!((code, said.as_str()), (3, ""));
    assert!(
        errors.contains("redan öppet i ett annat fönster"),
        "{errors}"
    );
    assert!(!Realm::Real.folder(home.path()).exists());
    drop(first);
}

#[test]
fn a_folder_that_a_program_copies_is_refused_unless_it_is_allowed_by_name() {
    let outer = tempfile::tempdir().expect("a folder");
    let home = outer.path().join("OneDrive - Storkommunen").join("vilja");
    let shown = home.to_str().expect("a path in UTF-8");
    for args in [
        "--plain",
        "interview --training --plain",
        "transcripts list",
        "transcripts verify --training",
        "store status",
    ] {
        let (code, said, errors) = vilja(&home, &format!("--lang sv {args}")).output();
        assert_eq!((code, said.as_str()), (3, ""), "{args}");
        assert!(errors.contains("som OneDrive kopierar"), "{args}: {errors}");
        let way_out = format!("VILJA_ALLOW_FOLDER={shown}");
        assert!(errors.contains(&way_out), "{args}: {errors}");
    }
    assert!(!home.exists(), "nothing was made");
    let (code, said, _) = vilja(&home, "--lang sv doctor").output();
    assert_eq!(code, 1);
    assert!(said.contains("som OneDrive kopierar"), "{said}");
    // Another folder that is allowed does not allow this one.
    let (code, _, _) = vilja(&home, "--lang sv store status --training")
        .with("VILJA_ALLOW_FOLDER", "/somewhere/else")
        .output();
    assert_eq!(code, 3);
    let mut terminal = vilja(&home, "")
        .with("VILJA_ALLOW_FOLDER", shown)
        .on_terminal();
    terminal.wait_for("Välkommen till Vilja");
    terminal.press("<C-t>");
    terminal.wait_for("Lagret ligger i en mapp som OneDrive kopierar");
    terminal.press("<C-q>");
    assert_eq!(terminal.wait_exit(), Ended::Code(0));
}

#[test]
fn a_link_in_the_place_of_a_store_is_refused_and_said_by_the_doctor() {
    let home = tempfile::tempdir().expect("a folder");
    let elsewhere = home.path().join("elsewhere");
    let cheap = Cost::new(64, 1, 1).expect("a cost");
    drop(Store::create(&elsewhere, Realm::Training, None, cheap, Timestamp(1)).expect("a store"));
    std::os::unix::fs::symlink(&elsewhere, practice_folder(&home)).expect("a link");
    let (code, _, errors) = vilja(home.path(), "--lang sv transcripts list --training").output();
    assert_eq!(code, 3);
    assert!(errors.contains("är en länk"), "{errors}");
    let (_, said, _) = vilja(home.path(), "--lang sv doctor").output();
    assert!(said.contains("är en länk"), "{said}");
}
