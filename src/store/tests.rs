//! Tests of what only the store itself can see: its connection, its attempts, its schema.

mod forms;
mod keys;

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use tempfile::TempDir;

use crate::engine::answer::Answer;
use crate::engine::interview::{Beginning, Change};
use crate::engine::time::{Date, Timestamp};
use crate::store::reserve::NAME as RESERVE;
use crate::store::transcript::Attempt;
use crate::store::{
    Cost, DATABASE, Draft, DraftField, FormText, Passphrase, Purpose, Realm, Role, Store,
    StoreTrouble, TranscriptId,
};

/// A training store, which needs no passphrase, in a folder that goes with it.
pub(super) fn store() -> (Store, TempDir) {
    let home = tempfile::tempdir().unwrap();
    let store = Store::create(
        &home.path().join("training"),
        Realm::Training,
        None,
        Cost::new(64, 1, 1).unwrap(),
        Timestamp(0),
    )
    .unwrap();
    (store, home)
}

/// The store as if it had been opened by the unit manager, whose the access log is.
pub(super) fn as_manager(store: &mut Store) -> &mut Store {
    for slot in store.slots.facts.iter_mut().filter(|slot| slot.in_use) {
        slot.role = Some(Role::Manager);
    }
    store
}

pub(super) fn form_text() -> FormText {
    FormText {
        form: "id = \"inflyttning\"\n".to_owned(),
        texts: BTreeMap::from([("sv".to_owned(), "a = b".to_owned())]),
    }
}

pub(super) fn begun(store: &mut Store, case: Option<&str>) -> TranscriptId {
    let began = Change::Began(Beginning {
        case: case.map(Into::into),
        training: store.realm() == Realm::Training,
        ..beginning()
    });
    store.begin(&began, &form_text(), Timestamp(1)).unwrap()
}

pub(super) fn beginning() -> Beginning {
    Beginning {
        form: "inflyttning".into(),
        version: "1".into(),
        digest: form_text().digest().into(),
        date: Date::new(2026, 11, 20).unwrap(),
        officer_language: "sv".into(),
        client_language: None,
        case: None,
        training: true,
    }
}

/// A store whose log was just brought into the database and not yet begun anew, and the database as it was before that.
pub(super) fn just_brought_in(n_cases: usize) -> (Store, TempDir, Vec<u8>) {
    let (mut store, home) = store();
    let ids: Vec<TranscriptId> = (0..n_cases)
        .map(|n| begun(&mut store, Some(&format!("2026-{n}"))))
        .collect();
    drop(store);
    let folder = home.path().join("training");
    let mut store = Store::open(&folder, Realm::Training, None, Timestamp(1)).unwrap();
    let as_it_was = fs::read(folder.join(DATABASE)).unwrap();
    for (n, id) in ids.iter().cycle().enumerate() {
        let text = format!("{n} {}", "så sade hon ".repeat(40));
        store.append(id, &[told(&text)], Timestamp(2)).unwrap();
        if fs::read(folder.join(DATABASE)).unwrap() != as_it_was {
            break;
        }
    }
    (store, home, as_it_was)
}

/// Every transcript that is listed, with its changes.
pub(super) fn said(store: &mut Store) -> BTreeMap<TranscriptId, Vec<Change>> {
    let ids: Vec<TranscriptId> = store.list().unwrap().iter().map(|it| it.id).collect();
    ids.into_iter()
        .map(|id| {
            let recorded = store.load(&id, Purpose::Command, Timestamp(1)).unwrap();
            (id, recorded.into_iter().map(|it| it.change).collect())
        })
        .collect()
}

/// Copies a store as the end of the process at this moment would leave it; what is only held in reserve is left out.
pub(super) fn copy_all(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let path = entry.unwrap().path();
        let there = to.join(path.file_name().unwrap());
        if path.is_dir() {
            copy_all(&path, &there);
        } else if !path.ends_with(RESERVE) {
            fs::copy(&path, there).unwrap();
        }
    }
}

pub(super) fn told(text: &str) -> Change {
    Change::Answered {
        place: "story".into(),
        answer: Some(Answer::Text(text.to_owned())),
        before: None,
        client_language: None,
    }
}

#[test]
fn a_store_can_go_to_another_thread() {
    fn goes<T: Send>() {}
    goes::<Store>();
}

#[test]
fn changes_whose_commit_gave_no_answer_are_not_stored_twice() {
    let (mut store, _home) = store();
    let id = begun(&mut store, None);
    let changes = [told("en"), told("två")];
    let last = store.append(&id, &changes, Timestamp(2)).unwrap();
    // As if the answer to the commit had been lost on the way.
    let link = store
        .conn
        .as_ref()
        .unwrap()
        .query_row("SELECT link FROM ev WHERE seq = ?1", [last.0], |row| {
            row.get(0)
        })
        .unwrap();
    let records = changes
        .iter()
        .map(|change| crate::store::record::write(change, None).unwrap())
        .collect();
    store.attempt = Some(Attempt {
        id,
        records,
        last,
        link,
    });
    store.conn = None;

    let more = [told("en"), told("två"), told("tre")];
    store.append(&id, &more, Timestamp(3)).unwrap();
    let stored: Vec<_> = store
        .load(&id, Purpose::Command, Timestamp(30))
        .unwrap()
        .into_iter()
        .skip(1)
        .map(|recorded| recorded.change)
        .collect();
    assert_eq!(stored, more);
    assert!(store.verify(&mut |_, _| {}).unwrap().is_whole());
}

#[test]
fn changes_whose_commit_did_not_happen_are_stored() {
    let (mut store, _home) = store();
    let id = begun(&mut store, None);
    let record = crate::store::record::write(&told("en"), None).unwrap();
    store.attempt = Some(Attempt {
        id,
        records: vec![record],
        last: crate::store::Sequence(2),
        link: [7; 32],
    });
    store.append(&id, &[told("en")], Timestamp(3)).unwrap();
    assert_eq!(
        store
            .load(&id, Purpose::Command, Timestamp(30))
            .unwrap()
            .len(),
        2
    );
    assert!(store.attempt.is_none());
}

#[test]
fn answers_are_flushed_again_after_a_draft() {
    let (mut store, _home) = store();
    let id = begun(&mut store, None);
    let draft = Draft {
        place: "story".to_owned(),
        field: DraftField::Answer,
        text: "halvt".to_owned(),
        rendering: String::new(),
        caret: 5,
    };
    store.keep_draft(&id, &draft).unwrap();
    let synchronous: i64 = store
        .conn
        .as_ref()
        .unwrap()
        .query_row("PRAGMA synchronous", [], |row| row.get(0))
        .unwrap();
    assert_eq!(synchronous, 2);
}

#[test]
fn events_can_be_neither_changed_nor_removed_by_the_program_itself() {
    let (mut store, _home) = store();
    begun(&mut store, None);
    let conn = store.conn.as_ref().unwrap();
    for statement in [
        "UPDATE ev SET at = 0",
        "DELETE FROM ev",
        "UPDATE body SET ct = x'00'",
    ] {
        assert!(conn.execute(statement, []).is_err(), "{statement}");
    }
}

#[test]
fn temporary_content_never_reaches_a_file() {
    let (store, _home) = store();
    let conn = store.conn.as_ref().unwrap();
    // Compiled so that no later setting can move it to a file.
    let options: Vec<String> = conn
        .prepare("PRAGMA compile_options")
        .unwrap()
        .query_map([], |row| row.get(0))
        .unwrap()
        .map(Result::unwrap)
        .collect();
    assert!(options.iter().any(|option| option == "TEMP_STORE=3"));
    assert!(
        conn.execute_batch("ATTACH 'x' AS a; ATTACH 'y' AS b")
            .is_err()
    );
    assert!(!std::path::Path::new("x").exists());
}

#[test]
fn a_database_of_a_later_program_is_refused_and_left_as_it_is() {
    let (store, home) = store();
    let folder = home.path().join("training");
    store
        .conn
        .as_ref()
        .unwrap()
        .execute_batch("PRAGMA user_version = 99")
        .unwrap();
    drop(store);
    let before = std::fs::read(folder.join(DATABASE)).unwrap();
    assert_eq!(
        Store::open(&folder, Realm::Training, None, Timestamp(30)).unwrap_err(),
        StoreTrouble::NewerFormat { found: 99 }
    );
    assert_eq!(std::fs::read(folder.join(DATABASE)).unwrap(), before);
}

#[test]
fn another_realms_database_under_the_same_key_is_refused() {
    let (store, home) = store();
    store
        .conn
        .as_ref()
        .unwrap()
        .execute_batch("UPDATE store SET realm = 'real'")
        .unwrap();
    drop(store);
    assert_eq!(
        Store::open(
            &home.path().join("training"),
            Realm::Training,
            None,
            Timestamp(30)
        )
        .unwrap_err(),
        StoreTrouble::WrongRealm
    );
}

#[test]
fn trouble_with_the_disk_ends_in_a_new_connection() {
    let (mut store, _home) = store();
    let id = begun(&mut store, None);
    let failed: Result<(), StoreTrouble> =
        store.on_connection(|_, _, _| Err(StoreTrouble::Sqlite { code: 10 }));
    assert!(failed.is_err());
    assert!(store.conn.is_none());
    store.append(&id, &[told("mer")], Timestamp(2)).unwrap();
    assert!(store.conn.is_some());
}

/// The passphrase of the stores under `tests/data`.
const KEPT: &str = "korg lampa tisdag mossa brygga";

/// A store as the first version wrote it. Stores of each later version are put beside it, and all of them must open.
const V1: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/data/store-v1");

#[test]
fn a_store_of_the_first_version_still_opens_and_is_whole() {
    let home = tempfile::tempdir().unwrap();
    for name in ["vault.key", DATABASE] {
        std::fs::copy(Path::new(V1).join(name), home.path().join(name)).unwrap();
    }
    let passphrase = Passphrase::new(KEPT);
    let mut store =
        Store::open(home.path(), Realm::Real, Some(&passphrase), Timestamp(30)).unwrap();
    let list = store.find_by_case("2026-0147").unwrap();
    assert_eq!(list.len(), 1);
    assert!(list[0].finished);
    assert_eq!(store.form_texts(&list[0].id).unwrap(), [form_text()]);
    let lines = V1_RECORDS
        .lines()
        .filter(|line| !line.contains("\"training\":true"));
    let recorded = store
        .load(&list[0].id, Purpose::Command, Timestamp(30))
        .unwrap();
    // The beginning names another form, and is compared by what the store itself checks.
    for (recorded, line) in recorded.iter().zip(lines).skip(1) {
        let read = crate::store::record::read(line.as_bytes()).unwrap();
        assert_eq!(recorded.change, read.change);
    }
    assert_eq!(recorded.len(), 30);
    let draft = store
        .draft(&list[0].id, Purpose::Screen, Timestamp(30))
        .unwrap()
        .unwrap();
    assert_eq!(draft.text, "halvt");
    let report = store.verify(&mut |_, _| {}).unwrap();
    assert_eq!(report.faults, []);
    assert_eq!(
        (report.bodies, report.log_lines, report.checkpoints),
        (30, 2, 0)
    );
}

const V1_RECORDS: &str = include_str!("../../tests/data/records-v1.jsonl");
