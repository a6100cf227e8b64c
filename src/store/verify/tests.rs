//! Tests that every kind of tampering by someone who holds the key is found, and where.

use std::fs;

use proptest::prelude::*;
use tempfile::TempDir;

use crate::engine::interview::Change;
use crate::engine::time::Timestamp;
use crate::store::tests::{begun, store, told};
use crate::store::{FaultKind, Purpose, Realm, Report, Store};

/// Two interviews of one case and one of another; events 1 to 13, of which 12 finishes the third and 13 is its checkpoint.
fn filled() -> (Store, TempDir) {
    let (mut store, home) = store();
    let first = begun(&mut store, Some("1"));
    let second = begun(&mut store, Some("1"));
    let third = begun(&mut store, None);
    for n in 0..8 {
        let id = [first, second, third][n % 3];
        store
            .append(&id, &[told(&format!("svar {n}"))], Timestamp(10))
            .unwrap();
    }
    store
        .append(&third, &[Change::Finished], Timestamp(20))
        .unwrap();
    (store, home)
}

/// Does what a person with the key and patience could do.
fn after(tampering: &str) -> Report {
    let (mut store, _home) = filled();
    tamper(&store, tampering);
    store.verify(&mut |_, _| {}).unwrap()
}

pub(in crate::store) fn tamper(store: &Store, tampering: &str) {
    store
        .conn
        .as_ref()
        .unwrap()
        .execute_batch(&format!(
            "PRAGMA foreign_keys = OFF;
             DROP TRIGGER ev_is_never_changed; DROP TRIGGER ev_is_never_removed; DROP TRIGGER body_is_never_changed;
             {tampering}"
        ))
        .unwrap();
}

fn faults(report: &Report) -> Vec<(Option<i64>, FaultKind)> {
    report
        .faults
        .iter()
        .map(|fault| (fault.sequence.map(|seq| seq.0), fault.kind))
        .collect()
}

#[test]
fn it_is_told_how_many_events_of_how_many_are_looked_through() {
    let (mut store, _home) = store();
    let id = begun(&mut store, None);
    let changes: Vec<Change> = (0..2_344).map(|n| told(&format!("{n}"))).collect();
    store.append(&id, &changes, Timestamp(2)).unwrap();
    let mut glances = Vec::new();
    let report = store
        .verify(&mut |done, total| glances.push((done, total)))
        .unwrap();
    assert!(report.is_whole());
    assert_eq!(glances, [(1_000, 2_345), (2_000, 2_345), (2_345, 2_345)]);
}

#[test]
fn an_untouched_store_has_no_fault() {
    let (mut store, _home) = filled();
    let mut told = (0, 0);
    let report = store
        .verify(&mut |done, total| told = (done, total))
        .unwrap();
    assert_eq!(report.faults, []);
    assert_eq!(
        (report.events, report.bodies, report.checkpoints),
        (13, 12, 1)
    );
    assert_eq!(told, (13, 13));
}

#[test]
fn each_edited_fact_of_an_event_is_found_where_it_stands() {
    for (edit, kind) in [
        ("at = at + 1", FaultKind::EventChanged),
        ("actor = zeroblob(16)", FaultKind::EventChanged),
        ("com = zeroblob(32)", FaultKind::EventChanged),
        ("link = zeroblob(32)", FaultKind::EventChanged),
        ("kind = 'noted'", FaultKind::EventChanged),
        ("transcript = zeroblob(16)", FaultKind::EventChanged),
        ("transcript = NULL", FaultKind::EventChanged),
        ("caseref = zeroblob(16)", FaultKind::EventChanged),
        ("caseref = NULL", FaultKind::EventChanged),
    ] {
        let report = after(&format!("UPDATE ev SET {edit} WHERE seq = 5"));
        assert!(faults(&report).contains(&(Some(5), kind)), "{edit}");
    }
}

#[test]
fn a_removed_event_is_missing() {
    let report = after("DELETE FROM body WHERE seq = 7; DELETE FROM ev WHERE seq = 7");
    assert_eq!(
        faults(&report),
        [
            (None, FaultKind::CountDiffers),
            (Some(7), FaultKind::EventMissing)
        ]
    );
}

#[test]
fn a_removed_event_is_found_also_when_the_rest_is_renumbered() {
    let report = after(
        "DELETE FROM body WHERE seq = 7; DELETE FROM ev WHERE seq = 7;
         UPDATE ev SET seq = seq - 1 WHERE seq > 7; UPDATE body SET seq = seq - 1 WHERE seq > 7",
    );
    let faults = faults(&report);
    assert!(faults.contains(&(Some(7), FaultKind::EventChanged)));
    assert!(faults.contains(&(Some(8), FaultKind::EventMoved)));
}

#[test]
fn events_that_changed_places_are_found() {
    let report = after(
        "UPDATE ev SET seq = -1 WHERE seq = 6; UPDATE ev SET seq = 6 WHERE seq = 7; UPDATE ev SET seq = 7 WHERE seq = -1;
         UPDATE body SET seq = -1 WHERE seq = 6; UPDATE body SET seq = 6 WHERE seq = 7; UPDATE body SET seq = 7 WHERE seq = -1",
    );
    let faults = faults(&report);
    assert!(faults.contains(&(Some(6), FaultKind::EventMoved)));
    assert!(faults.contains(&(Some(7), FaultKind::EventMoved)));
}

#[test]
fn an_event_put_in_is_found() {
    let report = after(
        "INSERT INTO ev SELECT 14, at, actor, kind, transcript, caseref, com, link FROM ev WHERE seq = 5;
         INSERT INTO body SELECT 14, nonce, ct FROM body WHERE seq = 5",
    );
    let faults = faults(&report);
    assert!(faults.contains(&(Some(14), FaultKind::EventChanged)));
    assert!(faults.contains(&(Some(14), FaultKind::ContentChanged)));
    assert!(faults.contains(&(None, FaultKind::CountDiffers)));
}

#[test]
fn contents_that_changed_places_are_found() {
    let report = after(
        "UPDATE body SET seq = -1 WHERE seq = 4; UPDATE body SET seq = 4 WHERE seq = 7; UPDATE body SET seq = 7 WHERE seq = -1",
    );
    assert_eq!(
        faults(&report),
        [
            (Some(4), FaultKind::ContentMoved),
            (Some(7), FaultKind::ContentMoved)
        ]
    );
}

#[test]
fn edited_and_missing_and_stray_contents_are_found() {
    let report = after(
        "UPDATE body SET ct = zeroblob(60) WHERE seq = 4; DELETE FROM body WHERE seq = 5;
         INSERT INTO body VALUES (99, zeroblob(24), zeroblob(60))",
    );
    assert_eq!(
        faults(&report),
        [
            (Some(4), FaultKind::ContentChanged),
            (Some(5), FaultKind::ContentMissing),
            (Some(99), FaultKind::ContentAstray)
        ]
    );
}

#[test]
fn a_cut_tail_is_found_by_what_the_transcripts_count() {
    let report = after("DELETE FROM body WHERE seq > 10; DELETE FROM ev WHERE seq > 10");
    let faults = faults(&report);
    assert!(faults.contains(&(Some(11), FaultKind::LastDiffers)));
    assert!(faults.contains(&(Some(12), FaultKind::LastDiffers)));
    assert!(faults.contains(&(None, FaultKind::CountDiffers)));
}

#[test]
fn what_the_list_says_is_held_against_the_changes() {
    for edit in [
        "form = 'annan'",
        "version = '2'",
        "digest = 'x'",
        "begun_at = 0",
        "last_at = 0",
        "finished_at = 7",
    ] {
        let report = after(&format!("UPDATE transcript SET {edit} WHERE last_seq = 12"));
        assert!(
            faults(&report).contains(&(None, FaultKind::HeadlinesDiffer)),
            "{edit}"
        );
    }
    assert_eq!(
        faults(&after(
            "UPDATE transcript SET n_changes = 3 WHERE last_seq = 12"
        )),
        [(None, FaultKind::CountDiffers)]
    );
    assert_eq!(
        faults(&after("DELETE FROM transcript WHERE last_seq = 12")),
        [(None, FaultKind::TranscriptMissing)]
    );
}

#[test]
fn an_exchanged_wording_is_found() {
    let report = after("UPDATE form_text SET text = replace(text, 'a = b', 'a = c')");
    assert_eq!(faults(&report), [(None, FaultKind::FormChanged)]);
    let report = after("DELETE FROM form_text");
    assert_eq!(faults(&report), [(None, FaultKind::FormChanged)]);
}

#[test]
fn a_broken_case_key_or_number_is_found() {
    let report = after("UPDATE dek SET wrapped = zeroblob(72)");
    assert_eq!(report.bodies, 0);
    assert!(faults(&report).contains(&(Some(1), FaultKind::CaseKeyLost)));
    let report = after("UPDATE case_number SET sealed = zeroblob(41)");
    assert!(faults(&report).contains(&(None, FaultKind::CaseNumberChanged)));
    let report = after("UPDATE case_number SET lookup = zeroblob(32)");
    assert!(faults(&report).contains(&(None, FaultKind::CaseNumberChanged)));
    let report = after("DELETE FROM case_number");
    assert!(faults(&report).contains(&(None, FaultKind::CaseNumberChanged)));
}

#[test]
fn an_older_page_in_the_place_of_any_other_is_found_or_hides_nothing() {
    const PAGE: usize = 4096;
    let (store, home) = filled();
    let folder = home.path().join("training");
    let path = folder.join("vault.db");
    let open = || Store::open(&folder, Realm::Training, None, Timestamp(30));
    drop(store);
    let old = fs::read(&path).unwrap();
    let mut store = open().unwrap();
    let more = begun(&mut store, Some("2"));
    for n in 0..20 {
        store
            .append(&more, &[told(&format!("mer {n}"))], Timestamp(40))
            .unwrap();
    }
    let listed = store.list().unwrap();
    drop(store);
    let new = fs::read(&path).unwrap();
    fs::remove_dir_all(folder.join("journal")).unwrap();
    let mut n_found = 0;
    for (n, page) in old.chunks(PAGE).enumerate() {
        let place = n * PAGE..(n + 1) * PAGE;
        if new[place.clone()] == *page {
            continue;
        }
        let mut mixed = new.clone();
        mixed[place].copy_from_slice(page);
        fs::write(&path, mixed).unwrap();
        let checked = open().and_then(|mut store| {
            let is_quiet = store.start_check().is_quiet();
            Ok((is_quiet && store.verify(&mut |_, _| {})?.is_whole(), store))
        });
        match checked {
            Ok((true, mut store)) => {
                assert_eq!(store.list().unwrap(), listed, "page {n}");
                for summary in &listed {
                    let told = store.load(&summary.id, Purpose::Command, Timestamp(50));
                    assert_eq!(told.unwrap().len() as u64, summary.n_changes, "page {n}");
                    assert!(store.form_texts(&summary.id).is_ok(), "page {n}");
                }
            }
            Ok((false, _)) | Err(_) => n_found += 1,
        }
        for end in ["-wal", "-shm"] {
            let _none = fs::remove_file(folder.join(format!("vault.db{end}")));
        }
    }
    assert!(n_found > 5, "{n_found}");
}

#[test]
fn a_removed_link_in_many_events_is_no_trouble_but_faults() {
    let report = after("UPDATE ev SET link = zeroblob(32); UPDATE body SET ct = zeroblob(1)");
    assert!(report.faults.len() >= 24);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(60))]

    #[test]
    fn any_edited_byte_of_chain_or_content_is_found(
        seq in 1_i64..=13,
        column in prop::sample::select(vec![
            ("ev", "com"), ("ev", "link"), ("ev", "actor"), ("ev", "caseref"), ("ev", "transcript"),
            ("body", "nonce"), ("body", "ct"),
        ]),
        place in any::<prop::sample::Index>(),
        bit in 0_u8..8,
    ) {
        let (mut store, _home) = filled();
        tamper(&store, "");
        let (table, name) = column;
        let conn = store.conn.as_ref().unwrap();
        let mut bytes: Vec<u8> = conn
            .query_row(&format!("SELECT {name} FROM {table} WHERE seq = ?1"), [seq], |row| row.get(0))
            .unwrap();
        let place = place.index(bytes.len());
        bytes[place] ^= 1 << bit;
        conn.execute(
            &format!("UPDATE {table} SET {name} = ?1 WHERE seq = ?2"),
            rusqlite::params![bytes, seq],
        )
        .unwrap();
        let report = store.verify(&mut |_, _| {}).unwrap();
        prop_assert!(!report.is_whole());
    }
}
