//! Tests of what the key of the journals alone opens of a protected case, and of what comes back by all keys.

use std::fs;
use std::path::Path;

use crate::engine::interview::{Beginning, Change};
use crate::engine::time::Timestamp;
use crate::store::journal::{ENDING, Entry, FOLDER, Journal, Journals, Kept};
use crate::store::ring::Ring;
use crate::store::seal::hex;
use crate::store::tests::{beginning, begun, form_text, store, told};
use crate::store::{Cost, Passphrase, Purpose, Realm, Store, TranscriptId};

const NUMBER: &str = "2026-0148";

fn mark() -> Change {
    Change::Protected {
        on: true,
        reason: "skyddad folkbokföring".to_owned(),
    }
}

/// All that the key of the journals opens by itself, as text.
fn opened_alone(folder: &Path, ring: &Ring) -> String {
    let mut all = String::new();
    for file in fs::read_dir(folder.join(FOLDER)).unwrap() {
        let path = file.unwrap().path();
        if path.extension().is_some_and(|ending| ending == ENDING) {
            let journal = Journal::read(&fs::read(path).unwrap(), &ring.store.journal, ring.realm);
            all.push_str(&serde_json::to_string(&journal.unwrap().entries).unwrap());
        }
    }
    all
}

fn said(store: &mut Store, id: &TranscriptId) -> Vec<Change> {
    let recorded = store.load(id, Purpose::Command, Timestamp(90)).unwrap();
    recorded.into_iter().skip(1).map(|it| it.change).collect()
}

fn reopened(folder: &Path) -> Store {
    Store::open(folder, Realm::Training, None, Timestamp(80)).unwrap()
}

#[test]
fn from_the_mark_on_the_key_of_the_journals_alone_opens_nothing_of_the_case_not_even_what_was_said_before()
 {
    let (mut store, _home) = store();
    let folder = store.folder().to_path_buf();
    let one = begun(&mut store, Some(NUMBER));
    let other = begun(&mut store, Some(NUMBER));
    let free = begun(&mut store, None);
    for (id, text) in [
        (&one, "före"),
        (&other, "i ett annat samtal"),
        (&free, "fritt"),
    ] {
        store.append(id, &[told(text)], Timestamp(2)).unwrap();
    }
    let alone = opened_alone(&folder, &store.ring);
    for text in ["före", "i ett annat samtal", NUMBER] {
        assert!(alone.contains(text), "{text}");
    }
    let caseref = *store.case_of(&one).unwrap().name();
    let first = Ring::wrapped(store.conn.as_ref().unwrap(), &caseref);
    store
        .append(&one, &[mark(), told("efter")], Timestamp(3))
        .unwrap();
    store.append(&other, &[told("sist")], Timestamp(4)).unwrap();
    let alone = opened_alone(&folder, &store.ring);
    for text in [
        "före",
        "i ett annat samtal",
        "efter",
        "sist",
        "folkbokf",
        NUMBER,
    ] {
        assert!(!alone.contains(text), "{text}");
    }
    // Nor the first key as it lay in the database before.
    assert!(!alone.contains(&hex(&first.unwrap())));
    assert!(alone.contains("fritt"));
}

#[test]
fn a_ring_without_the_second_key_gets_nothing_out_of_a_covered_journal() {
    let (mut store, _home) = store();
    let folder = store.folder().to_path_buf();
    let id = begun(&mut store, Some(NUMBER));
    store
        .append(&id, &[mark(), told("dolt")], Timestamp(3))
        .unwrap();
    let mut ring = store.ring.again();
    let n_changes = |ring: &Ring| {
        let (_, read, n_unreadable) = Journals::open(&folder, ring).unwrap();
        assert_eq!(n_unreadable, 0);
        let entries = read.iter().flat_map(|it| &it.entries);
        entries.map(|entry| entry.changes.len()).sum::<usize>()
    };
    assert_eq!(n_changes(&ring), 3);
    ring.store.second_kek = None;
    assert_eq!(n_changes(&ring), 0);
}

#[test]
fn what_an_earlier_program_kept_bare_is_covered_at_the_next_opening() {
    let (mut store, _home) = store();
    let folder = store.folder().to_path_buf();
    let id = begun(&mut store, Some(NUMBER));
    store.append(&id, &[mark()], Timestamp(3)).unwrap();
    let last = store.append(&id, &[told("naket")], Timestamp(4)).unwrap();
    // As it was kept before there were covers.
    let kept = Kept {
        salt: [7; 32],
        record: crate::store::record::write(&told("naket"), None)
            .map(|record| String::from_utf8(record.to_vec()).unwrap().into())
            .unwrap(),
        wording: None,
    };
    let bare = Entry::new((2, last.number()), 4, store.ring.actor, vec![kept], None);
    let caseref = *store.case_of(&id).unwrap().name();
    let ring = store.ring.again();
    store
        .journals
        .keep(&ring, (id.name(), &caseref), &bare)
        .unwrap();
    assert!(opened_alone(&folder, &ring).contains("naket"));
    drop(store);
    let mut store = reopened(&folder);
    assert!(!opened_alone(&folder, &ring).contains("naket"));
    assert_eq!(said(&mut store, &id), [mark(), told("naket")]);
}

#[test]
fn what_the_database_lost_comes_back_from_under_the_cover() {
    for n_before in 0..4 {
        let (mut store, _home) = store();
        let folder = store.folder().to_path_buf();
        let id = begun(&mut store, Some(NUMBER));
        let changes = [told("före"), mark(), told("efter"), told("sist")];
        let (before, after) = changes.split_at(n_before);
        for change in before {
            store
                .append(&id, std::slice::from_ref(change), Timestamp(3))
                .unwrap();
        }
        drop(store);
        let old = fs::read(folder.join("vault.db")).unwrap();
        let mut store = reopened(&folder);
        for change in after {
            store
                .append(&id, std::slice::from_ref(change), Timestamp(4))
                .unwrap();
        }
        let head =
            crate::store::reconcile::head(store.conn.as_ref().unwrap(), &store.ring).unwrap();
        drop(store);
        fs::write(folder.join("vault.db"), old).unwrap();
        let _none = fs::remove_file(folder.join("vault.db-wal"));
        let mut store = reopened(&folder);
        assert_eq!(store.start_check().n_put_back, after.len());
        assert_eq!(store.start_check().missing, None);
        let again =
            crate::store::reconcile::head(store.conn.as_ref().unwrap(), &store.ring).unwrap();
        assert_eq!(again, head, "the chain is the same");
        assert_eq!(said(&mut store, &id), changes);
        assert!(store.verify(&mut |_, _| {}).unwrap().is_whole());
        store.append(&id, &[told("mer")], Timestamp(5)).unwrap();
        assert_eq!(said(&mut store, &id).len(), 5);
        assert!(!opened_alone(&folder, &store.ring).contains("före"));
    }
}

#[test]
fn a_protected_interview_that_is_put_back_at_other_numbers_is_read_with_its_own_keys() {
    let home = tempfile::tempdir().unwrap();
    let folder = home.path().join("real");
    let passphrase = Passphrase::new("fyra ord");
    let cost = Cost::new(64, 1, 1).unwrap();
    drop(Store::create(&folder, Realm::Real, Some(&passphrase), cost, Timestamp(1)).unwrap());
    let open = |at| Store::open(&folder, Realm::Real, Some(&passphrase), Timestamp(at)).unwrap();
    let old = fs::read(folder.join("vault.db")).unwrap();
    // Each opening is a line of the log, which no journal has.
    drop(open(2));
    drop(open(3));
    let mut store = open(4);
    let began = Change::Began(Beginning {
        case: Some(NUMBER.into()),
        training: false,
        ..beginning()
    });
    let id = store
        .begin_with(&[began, mark()], &form_text(), Timestamp(5))
        .unwrap();
    store.append(&id, &[told("efter")], Timestamp(6)).unwrap();
    drop(store);
    fs::write(folder.join("vault.db"), old).unwrap();
    let _none = fs::remove_file(folder.join("vault.db-wal"));
    let mut store = open(7);
    assert_eq!(store.start_check().n_put_back, 3);
    assert_eq!(said(&mut store, &id), [mark(), told("efter")]);
    assert_eq!(store.find_by_case(NUMBER).unwrap().len(), 1);
}
