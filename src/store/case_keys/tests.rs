//! What stands under the second key, before and after the mark, and what a ring without it opens: nothing of the case.

use rusqlite::params;

use crate::engine::interview::Change;
use crate::engine::time::Timestamp;
use crate::store::case_keys::{Both, first_place, row_place, second_place};
use crate::store::chain;
use crate::store::key::Key;
use crate::store::ring::Ring;
use crate::store::seal;
use crate::store::tests::{beginning, begun, form_text, store, told};
use crate::store::{
    Draft, DraftField, FaultKind, Purpose, Recorded, Store, StoreTrouble, TranscriptId, transcript,
};

fn mark(on: bool) -> Change {
    Change::Protected {
        on,
        reason: "skyddad folkbokföring".to_owned(),
    }
}

fn changes(store: &mut Store, id: &TranscriptId) -> Vec<Change> {
    let recorded = store
        .load(id, Purpose::Command, Timestamp(9))
        .unwrap()
        .into_iter()
        .skip(1);
    recorded.map(|Recorded { change, .. }| change).collect()
}

fn append(store: &mut Store, id: &TranscriptId, change: Change) {
    store.append(id, &[change], Timestamp(2)).unwrap();
}

fn is_whole(store: &mut Store) -> bool {
    store.verify(&mut |_, _| {}).unwrap().is_whole()
}

fn summary(store: &mut Store, id: &TranscriptId) -> (bool, Option<String>) {
    let listed = store.list().unwrap().into_iter();
    let found = listed.into_iter().find(|it| it.id == *id).unwrap();
    (found.protected, found.case)
}

#[test]
fn without_the_key_of_its_case_nothing_of_it_opens_by_any_other_and_other_cases_stay() {
    let (mut store, _home) = store();
    let of_case = [(); 2].map(|()| begun(&mut store, Some("2026-7")));
    let beside = [Some("2026-8"), None, None].map(|case| begun(&mut store, case));
    for id in of_case.iter().chain(&beside) {
        append(&mut store, id, told("sagt"));
    }
    let conn = store.conn.as_ref().unwrap();
    // Interviews of one case share a key, and each without a number has its own.
    let n_keys: i64 = conn
        .query_row("SELECT count(*) FROM dek", [], |row| row.get(0))
        .unwrap();
    assert_eq!(n_keys, 4);
    conn.execute_batch("DELETE FROM dek WHERE caseref = (SELECT caseref FROM ev WHERE seq = 1)")
        .unwrap();
    for id in &of_case {
        let gone = store.load(id, Purpose::Command, Timestamp(9));
        assert_eq!(gone, Err(StoreTrouble::Erased));
    }
    for id in &beside {
        assert_eq!(changes(&mut store, id), [told("sagt")]);
    }
    // The contents lie there still, and no key that is left opens them.
    let conn = store.conn.as_ref().unwrap();
    let mut left: Vec<Key> = beside
        .iter()
        .map(|id| {
            let keys = transcript::keys_of(conn, &store.ring, id).unwrap();
            keys.newest().again()
        })
        .collect();
    left.extend([&store.ring.store.log, &store.ring.store.case_kek].map(Key::again));
    let mut statement = conn
        .prepare("SELECT seq, kind, caseref, nonce, ct FROM ev JOIN body USING (seq)")
        .unwrap();
    let mut rows = statement.query([]).unwrap();
    let mut n_opened = 0;
    while let Some(row) = rows.next().unwrap() {
        let (seq, kind): (i64, String) = (row.get(0).unwrap(), row.get(1).unwrap());
        let caseref: Vec<u8> = row.get(2).unwrap();
        let (nonce, ct): (Vec<u8>, Vec<u8>) = (row.get(3).unwrap(), row.get(4).unwrap());
        let place = chain::body_place(seq, &kind, &caseref);
        n_opened += left
            .iter()
            .filter(|key| seal::open(key, &nonce, &ct, &place).is_some())
            .count();
    }
    // Two of each of the other three, each by its own key.
    assert_eq!(n_opened, 6);
}

#[test]
fn what_was_said_before_and_after_the_mark_is_read_in_order() {
    let (mut store, _home) = store();
    let id = begun(&mut store, Some("2026-7"));
    append(&mut store, &id, told("före"));
    append(&mut store, &id, mark(true));
    append(&mut store, &id, told("efter"));
    append(&mut store, &id, mark(false));
    append(&mut store, &id, told("sist"));
    let said = [
        told("före"),
        mark(true),
        told("efter"),
        mark(false),
        told("sist"),
    ];
    assert_eq!(changes(&mut store, &id), said);
    assert!(is_whole(&mut store));
}

#[test]
fn without_the_second_key_nothing_of_the_case_opens_not_even_what_was_said_before() {
    let (mut store, _home) = store();
    let id = begun(&mut store, Some("2026-7"));
    let other = begun(&mut store, Some("2026-8"));
    append(&mut store, &id, told("före"));
    let draft = Draft {
        place: "story".to_owned(),
        field: DraftField::Answer,
        text: "halvt".to_owned(),
        rendering: String::new(),
        caret: 0,
    };
    store.keep_draft(&id, &draft).unwrap();
    append(&mut store, &id, mark(true));
    append(&mut store, &id, told("efter"));
    assert_eq!(
        store.draft(&id, Purpose::Command, Timestamp(9)).unwrap(),
        Some(draft)
    );
    let conn = store.conn.as_ref().unwrap();
    let keys = transcript::keys_of(conn, &store.ring, &id).unwrap();

    let kek = store.ring.store.second_kek.take();
    assert!(kek.is_some());
    // What is left of the keys opens the row of the case, and nothing of what lies in it.
    let caseref = *store.case_of(&id).unwrap().name();
    let conn = store.conn.as_ref().unwrap();
    let wrapped = Ring::wrapped(conn, &caseref).unwrap();
    let left = &store.ring.store;
    let row = seal::open_whole(&left.case_kek, &wrapped, &row_place(&caseref)).unwrap();
    for key in [keys.first(), keys.newest()] {
        assert!(!row.windows(32).any(|it| it == key.as_bytes()));
    }
    let both = Both::read(&row).unwrap();
    let second_place = second_place(&caseref, both.since);
    for key in [&left.case_kek, &left.log, &left.journal, &left.database] {
        assert!(seal::open_whole(key, both.second, &second_place).is_none());
        assert!(seal::open_whole(key, both.first, &first_place(&caseref)).is_none());
    }
    assert_eq!(
        store.load(&id, Purpose::Command, Timestamp(9)),
        Err(StoreTrouble::Withheld)
    );
    assert_eq!(
        store.draft(&id, Purpose::Command, Timestamp(9)),
        Err(StoreTrouble::Withheld)
    );
    assert_eq!(store.form_texts(&id), Err(StoreTrouble::Withheld));
    let more = store.append(&id, &[told("mer")], Timestamp(3));
    assert_eq!(more, Err(StoreTrouble::Withheld));
    assert_eq!(summary(&mut store, &id), (true, None));
    // The rest of the store is as before.
    assert_eq!(
        store
            .load(&other, Purpose::Command, Timestamp(9))
            .unwrap()
            .len(),
        1
    );
    assert_eq!(summary(&mut store, &other).1.as_deref(), Some("2026-8"));
    let marked = store.append(&other, &[mark(true)], Timestamp(3));
    assert_eq!(marked, Err(StoreTrouble::Withheld));
    // The chain is whole all the same; what could not be looked into is counted.
    let report = store.verify(&mut |_, _| {}).unwrap();
    assert!(report.is_whole(), "{:?}", report.faults);
    assert_eq!((report.withheld, report.bodies), (4, 1));
}

#[test]
fn an_old_copy_of_the_first_key_opens_nothing_that_is_said_from_the_mark_on() {
    let (mut store, _home) = store();
    let id = begun(&mut store, None);
    let conn = store.conn.as_ref().unwrap();
    let first = transcript::keys_of(conn, &store.ring, &id).unwrap();
    append(&mut store, &id, mark(true));
    append(&mut store, &id, told("efter"));
    let conn = store.conn.as_ref().unwrap();
    let opens = |seq: i64, kind: &str| {
        let sealed = |row: &rusqlite::Row<'_>| Ok((row.get(0)?, row.get(1)?, row.get(2)?));
        let (nonce, ct, caseref): (Vec<u8>, Vec<u8>, Vec<u8>) = conn
            .query_row(
                "SELECT nonce, ct, caseref FROM body JOIN ev USING (seq) WHERE seq = ?1",
                params![seq],
                sealed,
            )
            .unwrap();
        let place = crate::store::chain::body_place(seq, kind, &caseref);
        seal::open(first.newest(), &nonce, &ct, &place).is_some()
    };
    assert!(opens(1, "began"));
    assert!(!opens(2, "protected"));
    assert!(!opens(3, "answered"));
}

#[test]
fn an_interview_that_begins_as_protected_is_never_there_without_its_mark() {
    let (mut store, _home) = store();
    let began = Change::Began(crate::engine::interview::Beginning {
        case: Some("2026-7".into()),
        ..beginning()
    });
    let twice = [began.clone(), began.clone()];
    assert_eq!(
        store.begin_with(&twice, &form_text(), Timestamp(1)),
        Err(StoreTrouble::OutOfPlace)
    );
    let id = store
        .begin_with(&[began, mark(true)], &form_text(), Timestamp(1))
        .unwrap();
    assert_eq!(summary(&mut store, &id), (true, None));
    assert_eq!(changes(&mut store, &id), [mark(true)]);
    store.ring.store.second_kek = None;
    assert_eq!(
        store.load(&id, Purpose::Command, Timestamp(9)),
        Err(StoreTrouble::Withheld)
    );
}

#[test]
fn one_marked_interview_hides_the_number_of_its_case_wherever_it_is_listed() {
    let (mut store, _home) = store();
    let id = begun(&mut store, Some("2026-7"));
    let other = begun(&mut store, Some("2026-7"));
    append(&mut store, &id, mark(true));
    assert_eq!(summary(&mut store, &other), (true, None));
    // Who knows the number finds them still.
    assert_eq!(store.find_by_case("2026-7").unwrap().len(), 2);
    append(&mut store, &id, mark(false));
    assert_eq!(
        summary(&mut store, &other),
        (false, Some("2026-7".to_owned()))
    );
}

#[test]
fn what_is_done_to_the_mark_or_the_second_key_is_found() {
    let (mut store, _home) = store();
    let id = begun(&mut store, Some("2026-7"));
    append(&mut store, &id, mark(true));
    append(&mut store, &id, told("efter"));
    for (tampering, kind) in [
        (
            "UPDATE transcript SET protected = 0",
            FaultKind::HeadlinesDiffer,
        ),
        (
            "UPDATE dek SET wrapped = zeroblob(192)",
            FaultKind::CaseKeyLost,
        ),
        ("DELETE FROM dek", FaultKind::CaseKeyLost),
    ] {
        let conn = store.conn.as_ref().unwrap();
        conn.execute_batch("SAVEPOINT before").unwrap();
        conn.execute_batch(tampering).unwrap();
        let report = store.verify(&mut |_, _| {}).unwrap();
        let found = report.faults.iter().any(|fault| fault.kind == kind);
        assert!(found, "{tampering}: {:?}", report.faults);
        let conn = store.conn.as_ref().unwrap();
        conn.execute_batch("ROLLBACK TO before; RELEASE before")
            .unwrap();
    }
    assert!(is_whole(&mut store));
}

#[test]
fn destroying_the_key_of_a_protected_case_leaves_nothing_of_it() {
    let (mut store, _home) = store();
    let id = begun(&mut store, Some("2026-7"));
    append(&mut store, &id, mark(true));
    append(&mut store, &id, told("efter"));
    let conn = store.conn.as_ref().unwrap();
    conn.execute_batch("DELETE FROM body; DELETE FROM dek")
        .unwrap();
    assert_eq!(
        store.load(&id, Purpose::Command, Timestamp(9)),
        Err(StoreTrouble::Erased)
    );
    let report = store.verify(&mut |_, _| {}).unwrap();
    assert_eq!(report.erased, 3);
}
