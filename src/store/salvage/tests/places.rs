//! Tests of where a change goes that a journal has and no page: where it stood, and else where the order stays.

use rusqlite::Connection;

use super::*;
use crate::store::chain::{self, Event};
use crate::store::journal::{Entry, Kept};
use crate::store::{DATABASE, FaultKind, record};

/// Does to the database what no program does, and leaves what lies beside it.
fn edit_database(store: &Store, statements: &str) {
    let conn = store.conn.as_ref().unwrap();
    let without_guards = "PRAGMA foreign_keys = OFF; DROP TRIGGER ev_is_never_removed";
    conn.execute_batch(without_guards).unwrap();
    conn.execute_batch(statements).unwrap();
}

/// Which events are changes of the interview, and what they commit to.
fn events_of(conn: &Connection, id: &TranscriptId) -> Vec<(i64, [u8; 32])> {
    let mut statement = conn
        .prepare("SELECT seq, com FROM ev WHERE transcript = ?1 ORDER BY seq")
        .unwrap();
    let rows = statement.query_map([id.name()], |row| Ok((row.get(0)?, row.get(1)?)));
    rows.unwrap().map(Result::unwrap).collect()
}

/// The links of all events.
fn links_of(conn: &Connection) -> Vec<(i64, [u8; 32])> {
    let mut statement = conn.prepare("SELECT seq, link FROM ev").unwrap();
    let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)));
    rows.unwrap().map(Result::unwrap).collect()
}

fn faults(folder: &Path) -> Vec<FaultKind> {
    let report = opened(folder).verify(&mut |_, _| {}).unwrap();
    report.faults.iter().map(|it| it.kind).collect()
}

/// Puts an old database back where nothing else is left, so that the store goes another way from there.
fn go_back(folder: &Path, old: &[u8]) {
    fs::write(folder.join(DATABASE), old).unwrap();
    fs::remove_file(folder.join("vault.anchor")).unwrap();
    forget_journals(folder);
}

/// Puts the journals back as they lay there before the store went another way.
fn put_back_journals(folder: &Path, kept: BTreeMap<PathBuf, Vec<u8>>) {
    forget_journals(folder);
    fs::create_dir(folder.join(JOURNALS)).unwrap();
    for (path, content) in kept {
        fs::write(path, content).unwrap();
    }
}

/// An entry as a journal has it, of these records.
fn entry(store: &Store, (place, first_seq): (u64, i64), records: &[&str]) -> Entry {
    let kept = records.iter().map(|record| Kept {
        salt: [1; 32],
        record: (*record).to_owned().into(),
        wording: None,
    });
    Entry::new(
        (place, first_seq),
        3,
        store.ring.actor,
        kept.collect(),
        None,
    )
}

fn keep(store: &mut Store, id: &TranscriptId, entry: &Entry) {
    let caseref = store.journals.names()[0].1;
    let names = (id.name(), &caseref);
    store.journals.keep(&store.ring, names, entry).unwrap();
}

/// What a later program wrote, and this one cannot read.
const LATER: &str = r#"{"v":999,"change":{"later":{}}}"#;

#[test]
fn whichever_events_are_lost_what_a_journal_has_goes_where_it_stood_and_nothing_beside_it_is_called_changed()
 {
    let (mut store, home) = store();
    let gone = begun(&mut store, None);
    let id = begun(&mut store, None);
    let beside = begun(&mut store, None);
    drop(store);
    let folder = home.path().join("training");
    let old = fs::read(folder.join(DATABASE)).unwrap();
    let mut store = opened(&folder);
    for n in 0..2 {
        let texts = [(); 6].map(|()| told("borta"));
        store.append(&gone, &texts, Timestamp(3)).unwrap();
        let texts = [told(&format!("{n} a")), told(&format!("{n} b"))];
        store.append(&id, &texts, Timestamp(3)).unwrap();
        let text = told("bredvid");
        store.append(&beside, &[text], Timestamp(3)).unwrap();
    }
    drop(store);
    // The start puts back what the journal has, under lower numbers than it says.
    fs::remove_file(journal_of(&folder, &gone)).unwrap();
    fs::write(folder.join(DATABASE), &old).unwrap();
    let mut store = opened(&folder);
    assert_eq!(store.start_check().n_put_back, 6);
    for n in 2..4 {
        let text = told("bredvid");
        store.append(&beside, &[text], Timestamp(4)).unwrap();
        let texts = [told(&format!("{n} a")), told(&format!("{n} b"))];
        store.append(&id, &texts, Timestamp(4)).unwrap();
    }
    store
        .append(&beside, &[told("sist")], Timestamp(4))
        .unwrap();
    let said = said(&mut store);
    let stood = events_of(store.conn.as_ref().unwrap(), &id);
    let links = links_of(store.conn.as_ref().unwrap());
    assert_eq!(stood.len(), 9);
    drop(store);
    fs::remove_file(journal_of(&folder, &beside)).unwrap();
    let before = journals(&folder);
    let whole = fs::read(folder.join(DATABASE)).unwrap();
    let last_event = stood.last().unwrap().0 + 1;
    let ranges = (1..=last_event)
        .flat_map(|first| (first..=last_event.min(first + 6)).map(move |last| (first, last)));
    for (first, last) in ranges {
        fs::write(folder.join(DATABASE), &whole).unwrap();
        let store = opened(&folder);
        let range = format!("WHERE seq BETWEEN {first} AND {last}");
        edit_database(
            &store,
            &format!("DELETE FROM body {range}; DELETE FROM ev {range}"),
        );
        drop(store);
        for (path, content) in &before {
            fs::write(path, content).unwrap();
        }
        let made = saved(&folder, &[]).unwrap();
        let mut store = opened(&made.folder);
        let there = super::said(&mut store);
        assert_eq!(there[&id], said[&id], "{first} to {last}");
        for fault in store.verify(&mut |_, _| {}).unwrap().faults {
            let is_changed = matches!(
                fault.kind,
                FaultKind::EventChanged | FaultKind::EventMoved | FaultKind::ContentChanged
            );
            assert!(!is_changed, "{first} to {last}: {fault:?}");
        }
        // What no page lost keeps the link that it had, whatever is unknown before it.
        let is_left = |event: &&(i64, [u8; 32])| !(first..=last).contains(&event.0);
        let links_now = links_of(store.conn.as_ref().unwrap());
        let is_there = |event: &(i64, [u8; 32])| links_now.contains(event);
        assert!(
            links.iter().filter(is_left).all(is_there),
            "{first} to {last}"
        );
        // Of a commit that is lost as a whole nobody knows by how much it was moved, unless it was as far as the one before.
        let is_there = |change: &(i64, [u8; 32])| !(first..=last).contains(&change.0);
        if stood[1..]
            .chunks(2)
            .all(|commit| commit.iter().any(is_there))
        {
            let stands = events_of(store.conn.as_ref().unwrap(), &id);
            assert_eq!(stands, stood, "{first} to {last}");
        }
        drop(store);
        fs::remove_dir_all(&made.folder).unwrap();
    }
}

#[test]
fn where_others_stand_in_their_places_changes_go_to_the_end_in_the_order_in_which_they_were_said() {
    let (mut store, home) = store();
    let ids = [begun(&mut store, None), begun(&mut store, None)];
    drop(store);
    let folder = home.path().join("training");
    let old = fs::read(folder.join(DATABASE)).unwrap();
    let mut store = opened(&folder);
    let mut order = Vec::new();
    for n in 0..5 {
        for id in &ids {
            let text = told(&format!("{n}"));
            store.append(id, &[text], Timestamp(3)).unwrap();
            order.push(*id.name());
        }
    }
    let said = said(&mut store);
    drop(store);
    let kept = journals(&folder);
    go_back(&folder, &old);
    let mut store = opened(&folder);
    let other = begun(&mut store, None);
    for _ in 0..20 {
        store
            .append(&other, &[told("annat")], Timestamp(4))
            .unwrap();
    }
    drop(store);
    // One of those is lost for good, and its place is nobody else's.
    let store = opened(&folder);
    edit_database(
        &store,
        "DELETE FROM body WHERE seq = 9; DELETE FROM ev WHERE seq = 9",
    );
    drop(store);
    put_back_journals(&folder, kept);
    let made = saved(&folder, &[]).unwrap();
    assert_eq!((made.events_lost(), made.from_journals), (1, 10));
    assert!(!faults(&made.folder).contains(&FaultKind::EventChanged));
    let mut store = opened(&made.folder);
    let there = super::said(&mut store);
    for id in &ids {
        assert_eq!(there[id], said[id]);
    }
    let conn = store.conn.as_ref().unwrap();
    let mut statement = conn
        .prepare("SELECT transcript FROM ev WHERE seq > 23 ORDER BY seq")
        .unwrap();
    let rows = statement.query_map([], |row| row.get(0)).unwrap();
    let stands: Vec<[u8; 16]> = rows.map(Result::unwrap).collect();
    assert_eq!(stands, order);
}

#[test]
fn a_change_in_whose_place_another_stands_leaves_no_room_behind_it_for_the_next_one() {
    let (mut store, home) = store();
    let [id, other] = [(); 2].map(|()| begun(&mut store, None));
    drop(store);
    let folder = home.path().join("training");
    let old = fs::read(folder.join(DATABASE)).unwrap();
    let mut store = opened(&folder);
    for text in ["ett", "två"] {
        store.append(&id, &[told(text)], Timestamp(3)).unwrap();
    }
    let said = said(&mut store);
    drop(store);
    let kept = journals(&folder);
    go_back(&folder, &old);
    let mut store = opened(&folder);
    // Where the first of them stood; the place of the second is free.
    store
        .append(&other, &[told("annat")], Timestamp(4))
        .unwrap();
    drop(store);
    put_back_journals(&folder, kept);
    let made = saved(&folder, &[]).unwrap();
    assert_eq!((made.events_lost(), made.from_journals), (0, 2));
    assert_eq!(losses(&made), []);
    assert_eq!(super::said(&mut opened(&made.folder))[&id], said[&id]);
}

#[test]
fn changes_whose_numbers_began_again_lower_stay_in_their_order() {
    let (mut store, home) = store();
    let gone = begun(&mut store, None);
    let id = begun(&mut store, None);
    drop(store);
    let folder = home.path().join("training");
    let old = fs::read(folder.join(DATABASE)).unwrap();
    let mut store = opened(&folder);
    for n in 0..3 {
        store.append(&gone, &[told("borta")], Timestamp(3)).unwrap();
        let text = told(&format!("{n}"));
        store.append(&id, &[text], Timestamp(3)).unwrap();
    }
    drop(store);
    fs::remove_file(journal_of(&folder, &gone)).unwrap();
    fs::write(folder.join(DATABASE), &old).unwrap();
    let mut store = opened(&folder);
    assert_eq!(store.start_check().n_put_back, 3);
    for n in 3..6 {
        let text = told(&format!("{n}"));
        store.append(&id, &[text], Timestamp(4)).unwrap();
    }
    let said = said(&mut store);
    drop(store);
    let kept = journals(&folder);
    go_back(&folder, &old);
    let mut store = opened(&folder);
    for _ in 0..20 {
        store.append(&gone, &[told("annat")], Timestamp(5)).unwrap();
    }
    drop(store);
    put_back_journals(&folder, kept);
    let made = saved(&folder, &[]).unwrap();
    assert_eq!((made.events_lost(), made.inventory.faults), (0, 0));
    assert_eq!(super::said(&mut opened(&made.folder))[&id], said[&id]);
}

#[test]
fn what_a_later_program_said_last_is_counted_as_lost_and_nothing_is_signed_in_its_place() {
    let (mut store, home) = store();
    let id = begun(&mut store, None);
    let finished = record::write(&Change::Finished, None).unwrap();
    let finished = String::from_utf8(finished.to_vec()).unwrap();
    let entry = entry(&store, (1, 2), &[&finished, LATER]);
    keep(&mut store, &id, &entry);
    drop(store);
    let made = saved(&home.path().join("training"), &[]).unwrap();
    assert_eq!((made.from_journals, made.inventory.events), (1, 2));
    assert_eq!(losses(&made), [(1, false)]);
    let report = opened(&made.folder).verify(&mut |_, _| {}).unwrap();
    assert_eq!((report.bodies, report.checkpoints), (2, 0));
}

#[test]
fn what_a_later_program_said_is_put_back_unread_where_its_event_is_known() {
    let (mut store, home) = store();
    let id = begun(&mut store, None);
    let entry = entry(&store, (1, 2), &[LATER]);
    keep(&mut store, &id, &entry);
    let (caseref, actor) = (store.journals.names()[0].1, store.ring.actor);
    let conn = store.conn.as_ref().unwrap();
    let first = crate::store::reconcile::head(conn, &store.ring).unwrap();
    let com = chain::commitment(&[1; 32], LATER.as_bytes());
    let event = Event {
        seq: 2,
        at: 3,
        actor: &actor,
        kind: "later",
        transcript: Some(id.name()),
        caseref: Some(&caseref),
        com: &com,
    };
    let link = chain::link(&first.link, &event);
    conn.execute(
        "INSERT INTO ev (seq, at, actor, kind, transcript, caseref, com, link)
         VALUES (2, 3, ?1, 'later', ?2, ?3, ?4, ?5)",
        rusqlite::params![actor, id.name(), caseref, com, link],
    )
    .unwrap();
    drop(store);
    let made = saved(&home.path().join("training"), &[]).unwrap();
    assert_eq!((made.events_lost(), made.from_journals), (0, 1));
    let report = opened(&made.folder).verify(&mut |_, _| {}).unwrap();
    let kinds: Vec<FaultKind> = report.faults.iter().map(|it| it.kind).collect();
    assert_eq!(kinds, [FaultKind::ContentUnreadable]);
}

#[test]
fn a_journal_without_the_keys_of_its_case_gives_nothing_and_is_counted_as_lost() {
    let filled = with_journals(1, 3);
    let id = *filled.said.keys().next().unwrap();
    // The next one begins in the middle and has no keys.
    fs::remove_file(journal_of(&filled.folder, &id)).unwrap();
    let mut store = opened(&filled.folder);
    for _ in 0..2 {
        store.append(&id, &[told("mer")], Timestamp(3)).unwrap();
    }
    store
        .append(&id, &[Change::Finished], Timestamp(3))
        .unwrap();
    edit_database(
        &store,
        "DELETE FROM dek; DELETE FROM body WHERE seq > 4; DELETE FROM ev WHERE seq > 6",
    );
    drop(store);
    let made = saved(&filled.folder, &[]).unwrap();
    // Nothing is signed either that is not there.
    assert_eq!((made.from_journals, made.events_lost()), (0, 7));
    assert_eq!(losses(&made), [(7, true)]);
}

/// A store of an interview that goes on and one that was finished, closed: 1 and 2 begin them, 3 is of the first, 4 finishes the
/// second, 5 is its checkpoint and 6 of the first again.
fn with_a_checkpoint() -> (TempDir, PathBuf, [TranscriptId; 2]) {
    let (mut store, home) = store();
    let ids = [begun(&mut store, None), begun(&mut store, None)];
    store.append(&ids[0], &[told("ett")], Timestamp(2)).unwrap();
    store
        .append(&ids[1], &[Change::Finished], Timestamp(3))
        .unwrap();
    store.append(&ids[0], &[told("två")], Timestamp(4)).unwrap();
    drop(store);
    let folder = home.path().join("training");
    (home, folder, ids)
}

const OF_CHECKPOINT: &str =
    "DELETE FROM body WHERE seq IN (4, 5); DELETE FROM ev WHERE seq IN (4, 5)";

#[test]
fn without_the_key_that_signs_a_checkpoint_is_missing_and_nothing_else() {
    let gone = "DELETE FROM signing";
    let broken = "UPDATE signing SET sealed = zeroblob(72)";
    for what in [gone, broken] {
        let (_home, folder, _) = with_a_checkpoint();
        let store = opened(&folder);
        let behind = "DELETE FROM body WHERE seq = 6; DELETE FROM ev WHERE seq = 6";
        edit_database(&store, &format!("{OF_CHECKPOINT}; {behind}; {what}"));
        drop(store);
        let made = saved(&folder, &[]).unwrap();
        assert_eq!(
            (made.from_journals, made.transcripts.len()),
            (2, 0),
            "{what}"
        );
        assert_eq!(made.lost.len(), 1, "{what}");
        assert_eq!((made.lost[0].0.0, made.lost[0].1.0), (5, 5), "{what}");
        let mut store = opened(&made.folder);
        assert_eq!(said(&mut store).len(), 2, "{what}");
        // What the one behind it follows on is not known.
        let links = links_of(store.conn.as_ref().unwrap());
        assert!(links.contains(&(6, chain::UNKNOWN)), "{what}");
    }
}

#[test]
fn behind_what_is_lost_for_good_no_checkpoint_is_made_up() {
    let (_home, folder, ids) = with_a_checkpoint();
    let store = opened(&folder);
    let of_first = "DELETE FROM body WHERE seq = 3; DELETE FROM ev WHERE seq = 3";
    edit_database(&store, &format!("{OF_CHECKPOINT}; {of_first}"));
    drop(store);
    fs::remove_file(journal_of(&folder, &ids[0])).unwrap();
    let made = saved(&folder, &[]).unwrap();
    assert_eq!((made.from_journals, made.events_lost()), (1, 2));
    let found = faults(&made.folder);
    assert!(found.contains(&FaultKind::CheckpointMissing), "{found:?}");
    for kind in [
        FaultKind::CheckpointDiffers,
        FaultKind::SignatureWrong,
        FaultKind::EventChanged,
    ] {
        assert!(!found.contains(&kind), "{found:?}");
    }
}

#[test]
fn a_checkpoint_that_another_key_signed_is_not_put_in_the_place_of_one_that_is_lost() {
    let (_home, folder, _) = with_a_checkpoint();
    let store = opened(&folder);
    // The next opening makes another key.
    edit_database(
        &store,
        "DELETE FROM signing; DELETE FROM body WHERE seq = 5",
    );
    drop(store);
    drop(opened(&folder));
    let made = saved(&folder, &[]).unwrap();
    assert_eq!((made.from_journals, made.events_lost()), (0, 1));
    assert!(!faults(&made.folder).contains(&FaultKind::EventChanged));
}

#[test]
fn of_an_erased_case_nothing_is_counted_as_lost_that_a_journal_still_has() {
    let filled = with_journals(2, 5);
    let store = opened(&filled.folder);
    erase(
        &store,
        &format!(
            "DROP TRIGGER ev_is_never_removed; DELETE FROM ev WHERE seq = 3;
             DELETE FROM transcript WHERE caseref = (SELECT caseref FROM ev WHERE seq = 1);
             INSERT INTO ev (seq, at, actor, kind, caseref, com, link)
             SELECT max(seq) + 1, 5, x'00', '{}', (SELECT caseref FROM ev WHERE seq = 1), zeroblob(32), zeroblob(32)
             FROM ev",
            crate::store::event::ERASED
        ),
    );
    drop(store);
    let made = saved(&filled.folder, &[]).unwrap();
    assert_eq!((made.from_journals, made.events_lost()), (0, 1));
    assert_eq!(losses(&made), []);
}

#[test]
fn the_keys_of_a_protected_case_come_out_of_a_journal_that_begins_in_its_middle() {
    let (mut store, home) = store();
    let id = begun(&mut store, Some("2026-0148"));
    let mark = Change::Protected {
        on: true,
        reason: String::new(),
    };
    store.append(&id, &[mark], Timestamp(2)).unwrap();
    drop(store);
    let folder = home.path().join("training");
    fs::remove_file(journal_of(&folder, &id)).unwrap();
    let mut store = opened(&folder);
    store.append(&id, &[told("efter")], Timestamp(3)).unwrap();
    let said = said(&mut store);
    edit_database(&store, "DELETE FROM dek");
    drop(store);
    let made = saved(&folder, &[]).unwrap();
    assert_eq!((made.events_lost(), made.inventory.faults), (0, 0));
    assert_eq!(super::said(&mut opened(&made.folder)), said);
}
