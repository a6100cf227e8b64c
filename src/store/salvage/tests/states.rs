//! Tests of a store that is there in more than one state: with its log and without, and in its backups.

use super::*;
use crate::store::event::CHECKPOINT;
use crate::store::ring::Ring;
use crate::store::{DATABASE, connection, slots};

/// Does to a backup what no program does.
fn edit_backup(backup: &Path, statements: &str) {
    let key = slots::unlock(backup, Realm::Training, Opener::Nothing).unwrap();
    let ring = Ring::new(&key.vault, Realm::Training, key.actor.0);
    let path = backup.join(DATABASE);
    let conn = connection::open(&path, &ring.store.database, Realm::Training).unwrap();
    conn.execute_batch("PRAGMA foreign_keys = OFF").unwrap();
    conn.execute_batch(statements).unwrap();
}

#[test]
fn of_a_whole_store_nothing_is_said_to_come_from_its_backups_nor_counted_of_them() {
    let filled = filled(3, 10);
    let backup = back_up(&filled.folder);
    damage(&backup, 2..4);
    let made = saved(&filled.folder, &[]).unwrap();
    assert_eq!((made.events_lost(), made.from_backups), (0, 0));
    let n_pages = n_pages(&filled.folder) as u64;
    assert_eq!((made.pages, made.pages_damaged), (n_pages, 0));
}

#[test]
fn a_backup_of_a_store_that_went_another_way_since_says_nothing() {
    let filled = filled(2, 5);
    let path = filled.folder.join(DATABASE);
    let old = fs::read(&path).unwrap();
    let id = *filled.said.keys().next().unwrap();
    let mut store = opened(&filled.folder);
    for _ in 0..8 {
        store.append(&id, &[told("borta")], Timestamp(3)).unwrap();
    }
    drop(store);
    back_up(&filled.folder);
    fs::write(&path, old).unwrap();
    fs::remove_file(filled.folder.join("vault.anchor")).unwrap();
    forget_journals(&filled.folder);
    let mut store = opened(&filled.folder);
    store.append(&id, &[told("kvar")], Timestamp(4)).unwrap();
    let said = said(&mut store);
    drop(store);
    forget_journals(&filled.folder);
    let made = saved(&filled.folder, &[]).unwrap();
    assert_eq!((made.events_lost(), made.from_backups), (0, 0));
    assert_eq!(made.inventory.faults, 0);
    assert_eq!(super::said(&mut opened(&made.folder)), said);
}

#[test]
fn half_typed_text_and_remarks_that_are_gone_do_not_come_back_from_a_backup() {
    let filled = filled(1, 5);
    let id = *filled.said.keys().next().unwrap();
    let mut store = opened(&filled.folder);
    store.keep_draft(&id, &half_typed("halvt")).unwrap();
    store.keep_wording_remark(Some(&id), "one").unwrap();
    drop(store);
    back_up(&filled.folder);
    let mut store = opened(&filled.folder);
    store.drop_draft(&id).unwrap();
    assert_eq!(store.remove_wording_remarks(&[1], Timestamp(3)), Ok(1));
    drop(store);
    let made = saved(&filled.folder, &[]).unwrap();
    let mut store = opened(&made.folder);
    assert_eq!(store.draft(&id, Purpose::Command, Timestamp(9)), Ok(None));
    assert_eq!(store.wording_remarks(Timestamp(9)).unwrap().len(), 0);
}

#[test]
fn of_half_typed_text_the_log_has_the_newest() {
    let (mut store, home) = store();
    let id = begun(&mut store, None);
    store.keep_draft(&id, &half_typed("ha")).unwrap();
    drop(store);
    let mut store = opened(&home.path().join("training"));
    store.append(&id, &[told("mer")], Timestamp(2)).unwrap();
    let newest = half_typed("halvt");
    store.keep_draft(&id, &newest).unwrap();
    let filled = power_goes(store, home);
    let made = saved(&filled.folder, &[]).unwrap();
    let found = opened(&made.folder).draft(&id, Purpose::Command, Timestamp(9));
    assert_eq!(found, Ok(Some(newest)));
}

#[test]
fn of_half_typed_text_the_database_has_the_newest_where_the_log_is_older() {
    let (mut store, home) = store();
    let id = begun(&mut store, None);
    drop(store);
    let folder = home.path().join("training");
    let mut store = opened(&folder);
    let as_it_was = fs::read(folder.join(DATABASE)).unwrap();
    let is_brought_in = || fs::read(folder.join(DATABASE)).unwrap() != as_it_was;
    let mut n = 0;
    while !is_brought_in() {
        n += 1;
        let text = told(&format!("{n}"));
        store.append(&id, &[text], Timestamp(2)).unwrap();
        if !is_brought_in() {
            let typed = half_typed(&format!("{n}"));
            store.keep_draft(&id, &typed).unwrap();
        }
    }
    let newest = store.draft(&id, Purpose::Command, Timestamp(9)).unwrap();
    let filled = power_goes(store, home);
    let log = filled.folder.join("vault.db-wal");
    let whole = fs::read(&log).unwrap();
    // What is left of it has the first that was half typed, which the database has no more.
    fs::write(&log, &whole[..whole.len() / 4]).unwrap();
    let made = saved(&filled.folder, &[]).unwrap();
    let found = opened(&made.folder).draft(&id, Purpose::Command, Timestamp(9));
    let text = |draft: Option<Draft>| draft.map(|it| it.text).unwrap();
    assert_eq!(text(found.unwrap()), text(newest));
    assert_eq!(n_saved(&filled, &made), n_said(&filled));
}

#[test]
fn whatever_page_is_damaged_in_the_log_what_is_lost_by_it_is_told() {
    let (mut store, home) = store();
    let id = begun(&mut store, Some("2026-0147"));
    drop(store);
    let mut store = opened(&home.path().join("training"));
    // From here on a second key is in use, and of the keys the database has only the first.
    let mark = Change::Protected {
        on: true,
        reason: String::new(),
    };
    store.append(&id, &[mark], Timestamp(2)).unwrap();
    for n in 0..10 {
        let text = told(&format!("{n}"));
        store.append(&id, &[text], Timestamp(2)).unwrap();
    }
    let filled = power_goes(store, home);
    let log = filled.folder.join("vault.db-wal");
    let whole = fs::read(&log).unwrap();
    let frames: Vec<usize> = (32..whole.len()).step_by(24 + PAGE).collect();
    let page = |at: usize| u32::from_be_bytes(whole[at..at + 4].try_into().unwrap());
    let mut pages: Vec<u32> = frames.iter().map(|at| page(*at)).collect();
    pages.sort_unstable();
    pages.dedup();
    // In its newest version alone, and in all that the log has.
    for n_damaged in [1, usize::MAX] {
        let mut lost = Vec::new();
        for damaged in &pages {
            let mut content = whole.clone();
            let of_page = frames.iter().rev().filter(|at| page(**at) == *damaged);
            for at in of_page.take(n_damaged) {
                content[at + 100] ^= 1;
            }
            fs::write(&log, content).unwrap();
            let made = saved(&filled.folder, &[]).unwrap();
            let told: u64 = made.transcripts.iter().map(|it| it.changes).sum();
            let n_saved = n_saved(&filled, &made) as u64;
            assert_eq!(n_saved + told, n_said(&filled) as u64, "{damaged}");
            lost.extend(Some(told).filter(|it| *it > 0));
        }
        // The events stand on one page, and the contents on one. Before that is what the version before has, or the database.
        let by_each = if n_damaged == 1 { 1 } else { 11 };
        assert_eq!(lost, [by_each, by_each]);
    }
}

#[test]
fn checkpoints_are_held_against_the_newest_key_that_they_are_signed_with() {
    let filled = filled(2, 5);
    back_up(&filled.folder);
    // The next opening makes another one.
    edit(&filled, "DELETE FROM signing");
    let mut store = opened(&filled.folder);
    let id = *filled.said.keys().next().unwrap();
    store
        .append(&id, &[Change::Finished], Timestamp(3))
        .unwrap();
    assert!(store.verify(&mut |_, _| {}).unwrap().is_whole());
    drop(store);
    let made = saved(&filled.folder, &[]).unwrap();
    assert_eq!((made.events_lost(), made.inventory.faults), (0, 0));
}

#[test]
fn what_an_old_backup_has_left_of_an_erased_case_does_not_bring_its_journal_back() {
    // Contents that no key opens, and the list without contents.
    for gone in ["DELETE FROM transcript", "DELETE FROM body"] {
        let filled = with_journals(2, 5);
        let backup = back_up(&filled.folder);
        edit_backup(&backup, &format!("DELETE FROM dek; {gone}"));
        let store = opened(&filled.folder);
        erase(
            &store,
            "DELETE FROM transcript WHERE caseref = (SELECT caseref FROM ev WHERE seq = 1)",
        );
        drop(store);
        let made = saved(&filled.folder, &[]).unwrap();
        assert_eq!((made.from_journals, made.from_backups), (0, 0), "{gone}");
        let mut store = opened(&made.folder);
        assert_eq!(store.find_by_case("2026-0").unwrap(), [], "{gone}");
        assert_eq!(store.verify(&mut |_, _| {}).unwrap().bodies, 6, "{gone}");
    }
}

#[test]
fn a_checkpoint_outlives_its_case_and_does_not_bring_its_journal_back() {
    let (mut store, home) = store();
    let id = begun(&mut store, Some("2026-0"));
    begun(&mut store, Some("2026-1"));
    store.append(&id, &[told("allt")], Timestamp(2)).unwrap();
    store
        .append(&id, &[Change::Finished], Timestamp(3))
        .unwrap();
    let conn = store.conn.as_ref().unwrap();
    let of_it = "caseref = (SELECT caseref FROM ev WHERE seq = 1)";
    conn.execute_batch(&format!(
        "DELETE FROM body WHERE seq IN (SELECT seq FROM ev WHERE {of_it} AND kind != '{CHECKPOINT}');
         DELETE FROM transcript WHERE {of_it}; DELETE FROM dek WHERE {of_it}"
    ))
    .unwrap();
    drop(store);
    let made = saved(&home.path().join("training"), &[]).unwrap();
    assert_eq!(made.from_journals, 0);
    let mut store = opened(&made.folder);
    assert_eq!(store.find_by_case("2026-0").unwrap(), []);
    assert_eq!(store.verify(&mut |_, _| {}).unwrap().bodies, 1);
}
