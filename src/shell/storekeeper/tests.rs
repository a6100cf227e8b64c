//! Jobs are done in order on another thread; a job that stalls stops nobody, and of half-typed text the newest is kept.

use std::sync::mpsc::{self, Receiver};
use std::time::Duration;

use tempfile::TempDir;

use super::*;
use crate::engine::answer;
use crate::engine::interview::{Beginning, Change};
use crate::engine::time::Date;
use crate::store::DraftField;

const PATIENCE: Duration = Duration::from_mins(1);

struct Office {
    keeper: Storekeeper,
    happened: Receiver<Happening>,
    home: TempDir,
}

fn office() -> Office {
    let (told, happened) = mpsc::channel();
    Office {
        keeper: Storekeeper::start(told).unwrap(),
        happened,
        home: tempfile::tempdir().unwrap(),
    }
}

impl Office {
    fn answer(&self) -> Answer {
        let happened = self.happened.recv_timeout(PATIENCE).unwrap();
        let Happening::Answered(answer) = happened else {
            panic!("no answer");
        };
        *answer
    }

    /// Opens the practice store with an interview in it.
    fn begun(&self) -> TranscriptId {
        let folder = self.home.path().join("training");
        let now = Timestamp(1);
        self.keeper.hand_in(Job::OpenTraining { folder, now });
        let form_text = FormText {
            form: "id = \"inflyttning\"\n".to_owned(),
            texts: std::collections::BTreeMap::new(),
        };
        let began = Change::Began(Beginning {
            form: "inflyttning".into(),
            version: "1".into(),
            digest: form_text.digest().into(),
            date: Date::new(2026, 11, 20).unwrap(),
            officer_language: "sv".into(),
            client_language: None,
            case: None,
            training: true,
        });
        self.keeper.hand_in(Job::Begin {
            changes: Carried::of(&[began]).unwrap(),
            form_text: Box::new(form_text),
            at: Timestamp(2),
        });
        assert!(matches!(self.answer(), Answer::Opened(Ok(_))));
        let Answer::Begun(Ok(id)) = self.answer() else {
            panic!("begun");
        };
        id
    }

    /// Hands in a job that does not end before the returned sender is dropped, as on a disk that stalls.
    fn stall(&self) -> mpsc::Sender<()> {
        let (go_on, stalled) = mpsc::channel::<()>();
        let (began, begins) = mpsc::channel();
        self.keeper.hand_in(Job::Do(Box::new(move || {
            began.send(()).unwrap();
            assert!(stalled.recv().is_err());
        })));
        begins.recv_timeout(PATIENCE).unwrap();
        go_on
    }
}

fn told(text: &str) -> Change {
    Change::Answered {
        place: "story".into(),
        answer: Some(answer::Answer::Text(text.to_owned())),
        before: None,
        client_language: None,
    }
}

fn append(id: TranscriptId, text: &str) -> Job {
    Job::Append {
        id,
        changes: Carried::of(&[told(text)]).unwrap(),
        forms: Vec::new(),
        draft: None,
        at: Timestamp(3),
    }
}

fn draft(id: TranscriptId, text: &str) -> Job {
    let draft = Draft {
        place: "story".to_owned(),
        field: DraftField::Answer,
        text: text.to_owned(),
        rendering: String::new(),
        caret: 0,
    };
    Job::KeepDraft {
        id,
        draft: Some(draft),
    }
}

#[test]
fn jobs_wait_while_the_disk_stalls_and_are_done_in_order() {
    let office = office();
    let id = office.begun();
    let go_on = office.stall();
    // All of these come back at once.
    for text in ["ett", "två", "tre"] {
        assert!(office.keeper.hand_in(append(id, text)));
    }
    assert!(office.happened.try_recv().is_err());
    drop(go_on);
    assert!(matches!(office.answer(), Answer::Did));
    for _ in 0..3 {
        assert!(matches!(
            office.answer(),
            Answer::Stored { stored: Ok(()), .. }
        ));
    }
    office.keeper.hand_in(Job::Load {
        id,
        purpose: Purpose::Screen,
        at: Timestamp(5),
    });
    let Answer::Loaded { read: Ok(read), .. } = office.answer() else {
        panic!("loaded");
    };
    let changes = read.recorded.changes().unwrap();
    assert_eq!(changes[1..], [told("ett"), told("två"), told("tre")]);
}

#[test]
fn of_half_typed_text_only_the_newest_waits() {
    let office = office();
    let id = office.begun();
    let go_on = office.stall();
    assert!(office.keeper.hand_in(append(id, "ett")));
    let n_of_their_own = (0..1000)
        .filter(|n| office.keeper.hand_in(draft(id, &format!("halvt {n}"))))
        .count();
    assert_eq!(n_of_their_own, 1);
    assert_eq!(office.keeper.queue.lock().jobs.len(), 2);
    drop(go_on);
    assert!(matches!(office.answer(), Answer::Did));
    assert!(matches!(
        office.answer(),
        Answer::Stored { stored: Ok(()), .. }
    ));
    assert!(matches!(office.answer(), Answer::DraftKept(Ok(()))));
    office.keeper.hand_in(Job::Load {
        id,
        purpose: Purpose::Screen,
        at: Timestamp(5),
    });
    let Answer::Loaded { read: Ok(read), .. } = office.answer() else {
        panic!("loaded");
    };
    assert_eq!(read.draft.unwrap().text, "halvt 999");
}

#[test]
fn half_typed_text_does_not_overtake_an_answer() {
    let office = office();
    let id = office.begun();
    let go_on = office.stall();
    assert!(office.keeper.hand_in(draft(id, "före")));
    assert!(office.keeper.hand_in(append(id, "svar")));
    assert!(office.keeper.hand_in(draft(id, "efter")));
    drop(go_on);
    for _ in 0..4 {
        office.answer();
    }
    office.keeper.hand_in(Job::Load {
        id,
        purpose: Purpose::Screen,
        at: Timestamp(5),
    });
    let Answer::Loaded { read: Ok(read), .. } = office.answer() else {
        panic!("loaded");
    };
    assert_eq!(read.draft.unwrap().text, "efter");
}

#[test]
fn the_end_comes_after_everything_that_was_handed_in_and_frees_the_store() {
    let office = office();
    let id = office.begun();
    let go_on = office.stall();
    office.keeper.hand_in(append(id, "sist"));
    office.keeper.close();
    drop(go_on);
    assert!(matches!(office.answer(), Answer::Did));
    assert!(matches!(
        office.answer(),
        Answer::Stored { stored: Ok(()), .. }
    ));
    let last = office.happened.recv_timeout(PATIENCE).unwrap();
    assert!(matches!(last, Happening::StoreClosed));
    let folder = office.home.path().join("training");
    let mut store = Store::open(&folder, Realm::Training, None, Timestamp(1)).unwrap();
    assert_eq!(
        store
            .load(&id, Purpose::Command, Timestamp(1))
            .unwrap()
            .len(),
        2
    );
}

#[test]
fn a_panic_is_handed_to_the_loop_with_what_was_stored_before_it_in_the_store() {
    let office = office();
    let id = office.begun();
    office.keeper.hand_in(append(id, "ett"));
    assert!(matches!(
        office.answer(),
        Answer::Stored { stored: Ok(()), .. }
    ));
    office
        .keeper
        .hand_in(Job::Do(Box::new(|| panic!("on purpose"))));
    let last = office.happened.recv_timeout(PATIENCE).unwrap();
    assert!(matches!(last, Happening::StorePanicked(_)));
    let folder = office.home.path().join("training");
    let mut store = Store::open(&folder, Realm::Training, None, Timestamp(1)).unwrap();
    assert_eq!(
        store
            .load(&id, Purpose::Command, Timestamp(1))
            .unwrap()
            .len(),
        2
    );
}

#[test]
fn the_second_copy_goes_when_a_backup_holds_the_finished_interview() {
    let office = office();
    let id = office.begun();
    let n_files = || {
        let journal = office.home.path().join("training").join("journal");
        std::fs::read_dir(journal).unwrap().count()
    };
    office.keeper.hand_in(Job::Append {
        id,
        changes: Carried::of(&[told("ett"), Change::Finished]).unwrap(),
        forms: Vec::new(),
        draft: None,
        at: Timestamp(3),
    });
    assert!(matches!(
        office.answer(),
        Answer::Stored { stored: Ok(()), .. }
    ));
    office.keeper.hand_in(Job::List);
    assert!(matches!(office.answer(), Answer::Listed(Ok(_))));
    assert_eq!(n_files(), 2, "no backup is known");
    let folder = office.home.path().join("training");
    let mut reader = Store::open_reading(&folder, Realm::Training, None, Timestamp(1)).unwrap();
    let backed_up = reader
        .load(&id, Purpose::Command, Timestamp(1))
        .unwrap()
        .last()
        .unwrap()
        .sequence;
    drop(reader);
    let now = Timestamp(4);
    office.keeper.hand_in(Job::TidyUp { backed_up, now });
    assert!(matches!(office.answer(), Answer::TidiedUp));
    // It is done after the answer, and before the next job.
    office.keeper.hand_in(Job::List);
    assert!(matches!(office.answer(), Answer::Listed(Ok(_))));
    assert_eq!(n_files(), 0);
}

#[test]
fn a_practice_store_that_is_open_elsewhere_leaves_the_open_one_open() {
    let office = office();
    let id = office.begun();
    let other = office.home.path().join("other");
    let _elsewhere =
        Store::create(&other, Realm::Training, None, Cost::FLOOR, Timestamp(1)).unwrap();
    let now = Timestamp(4);
    office
        .keeper
        .hand_in(Job::OpenTraining { folder: other, now });
    let Answer::Opened(Err(trouble)) = office.answer() else {
        panic!("not opened");
    };
    assert_eq!(trouble.message, "store-trouble-already-open");
    office.keeper.hand_in(append(id, "vidare"));
    assert!(matches!(
        office.answer(),
        Answer::Stored { stored: Ok(()), .. }
    ));
}
