//! What is lost from the database comes back from the journals, or is said to be missing.

use std::fs;
use std::path::PathBuf;

use tempfile::TempDir;

use crate::engine::interview::Change;
use crate::engine::time::Timestamp;
use crate::store::anchor::NAME as ANCHOR;
use crate::store::journal::{Entry, FOLDER as JOURNAL, Kept};
use crate::store::tests::{begun, copy_all, form_text, store, told};
use crate::store::{Purpose, Realm, StartCheck, Store, TranscriptId};

const WAL: &str = "vault.db-wal";
const SHM: &str = "vault.db-shm";

fn folder(home: &TempDir) -> PathBuf {
    home.path().join("training")
}

/// The folder as the end of the process at this moment would leave it.
fn as_it_is(home: &TempDir) -> TempDir {
    let copy = tempfile::tempdir().unwrap();
    copy_all(&folder(home), &folder(&copy));
    copy
}

fn opened(home: &TempDir) -> Store {
    Store::open(&folder(home), Realm::Training, None, Timestamp(1)).unwrap()
}

fn stored(store: &mut Store, id: &TranscriptId) -> Vec<Change> {
    let recorded = store.load(id, Purpose::Command, Timestamp(1)).unwrap();
    recorded.into_iter().map(|it| it.change).collect()
}

fn head_link(store: &Store) -> [u8; 32] {
    let conn = store.conn.as_ref().unwrap();
    super::head(conn, &store.ring).unwrap().link
}

/// Two interviews that were told in turn, the first with a case; nothing of them is in the database file itself yet.
fn two_interviews() -> (Store, TempDir, [TranscriptId; 2]) {
    let (mut store, home) = store();
    let first = begun(&mut store, Some("2026-0147"));
    let second = begun(&mut store, None);
    for n in 0..10 {
        let id = if n % 2 == 0 { first } else { second };
        let change = told(&format!("svar {n}"));
        store.append(&id, &[change], Timestamp(10 + n)).unwrap();
    }
    (store, home, [first, second])
}

fn assert_whole_again(home: &TempDir, before: &mut Store, ids: &[TranscriptId], n_put_back: usize) {
    let mut after = opened(home);
    let check = after.start_check().clone();
    assert_eq!(check.n_put_back, n_put_back);
    assert_eq!(check.missing, None);
    for id in ids {
        assert_eq!(stored(&mut after, id), stored(before, id));
        assert_eq!(after.form_texts(id).unwrap(), [form_text()]);
    }
    assert_eq!(after.list().unwrap(), before.list().unwrap());
    // The very same chain: not one link is another.
    assert_eq!(head_link(&after), head_link(before));
    assert_eq!(after.verify(&mut |_, _| {}).unwrap().faults, []);
    drop(after);
    assert!(opened(home).start_check().is_quiet());
}

#[test]
fn a_store_that_was_closed_or_killed_has_nothing_to_say() {
    let (mut store, home, ids) = two_interviews();
    let killed = as_it_is(&home);
    assert!(opened(&killed).start_check().is_quiet());
    let kept: Vec<Vec<Change>> = ids.iter().map(|id| stored(&mut store, id)).collect();
    drop(store);
    let mut store = opened(&home);
    assert!(store.start_check().is_quiet());
    assert_eq!(store.verify(&mut |_, _| {}).unwrap().faults, []);
    for (id, kept) in ids.iter().zip(kept) {
        assert_eq!(stored(&mut store, id), kept);
    }
}

#[test]
fn a_log_that_was_deleted_is_put_back_from_the_journals() {
    let (mut store, home, ids) = two_interviews();
    let copy = as_it_is(&home);
    fs::remove_file(folder(&copy).join(WAL)).unwrap();
    assert_whole_again(&copy, &mut store, &ids, 12);
}

#[test]
fn a_log_cut_anywhere_is_put_back_from_the_journals() {
    let (mut store, home, ids) = two_interviews();
    let length = fs::metadata(folder(&home).join(WAL)).unwrap().len();
    let mut n_all = Vec::new();
    for part in 0..12 {
        let copy = as_it_is(&home);
        let wal = folder(&copy).join(WAL);
        let file = fs::OpenOptions::new().write(true).open(&wal).unwrap();
        file.set_len(length * part / 12 + 7).unwrap();
        let after = opened(&copy);
        let n_put_back = after.start_check().n_put_back;
        drop(after);
        n_all.push(n_put_back);
        let copy = as_it_is(&home);
        let file = fs::OpenOptions::new()
            .write(true)
            .open(folder(&copy).join(WAL))
            .unwrap();
        file.set_len(length * part / 12 + 7).unwrap();
        assert_whole_again(&copy, &mut store, &ids, n_put_back);
    }
    assert_eq!(n_all.first(), Some(&12));
    assert!(n_all.is_sorted_by(|more, fewer| more >= fewer), "{n_all:?}");
    assert!(n_all.last() > Some(&0), "{n_all:?}");
}

#[test]
fn flipped_bits_in_the_log_are_put_back_from_the_journals() {
    let (mut store, home, ids) = two_interviews();
    let length = fs::metadata(folder(&home).join(WAL)).unwrap().len();
    let mut n_put_back = 0;
    for n in 0..20 {
        let copy = as_it_is(&home);
        let wal = folder(&copy).join(WAL);
        let mut bytes = fs::read(&wal).unwrap();
        let at = usize::try_from(length * n / 20).unwrap() + 11;
        bytes[at] ^= 4;
        fs::write(&wal, &bytes).unwrap();
        let after = opened(&copy);
        let put_back = after.start_check().n_put_back;
        drop(after);
        n_put_back += put_back;
        let copy = as_it_is(&home);
        fs::write(folder(&copy).join(WAL), &bytes).unwrap();
        assert_whole_again(&copy, &mut store, &ids, put_back);
    }
    assert!(n_put_back > 50, "{n_put_back}");
}

#[test]
fn garbage_in_the_index_of_the_log_does_no_harm() {
    let (mut store, home, ids) = two_interviews();
    for garbage in [Vec::new(), vec![0xa5; 32 * 1024], vec![0; 100]] {
        let copy = as_it_is(&home);
        fs::write(folder(&copy).join(SHM), garbage).unwrap();
        assert_whole_again(&copy, &mut store, &ids, 0);
    }
    let copy = as_it_is(&home);
    fs::remove_file(folder(&copy).join(SHM)).unwrap();
    assert_whole_again(&copy, &mut store, &ids, 0);
}

#[test]
fn a_change_that_reached_the_journal_and_not_the_database_is_not_lost() {
    let (mut store, home) = store();
    let id = begun(&mut store, None);
    store.append(&id, &[told("ett")], Timestamp(2)).unwrap();
    // The program ends between the journal and the commit.
    let before = as_it_is(&home);
    store.append(&id, &[told("två")], Timestamp(3)).unwrap();
    fs::remove_dir_all(folder(&before).join(JOURNAL)).unwrap();
    copy_all(&folder(&home).join(JOURNAL), &folder(&before).join(JOURNAL));
    let mut after = opened(&before);
    assert_eq!(after.start_check().n_put_back, 1);
    assert_eq!(after.start_check().n_answers_put_back, 1);
    assert_eq!(after.start_check().put_back_in, [id]);
    assert_eq!(stored(&mut after, &id), stored(&mut store, &id));
}

#[test]
fn a_change_whose_commit_failed_and_was_made_again_stands_once() {
    let (mut store, home) = store();
    let id = begun(&mut store, None);
    store.append(&id, &[told("ett")], Timestamp(2)).unwrap();
    // What a commit that failed leaves behind: the journal has it, the database has not.
    let record = crate::store::record::write(&told("två"), None).unwrap();
    let kept = Kept {
        salt: [1; 32],
        record: String::from_utf8(record.to_vec()).unwrap().into(),
        wording: None,
    };
    let tried = Entry::new((2, 3), 3, store.ring.actor, vec![kept], None);
    let caseref = store.journals.names()[0].1;
    store
        .journals
        .keep(&store.ring, (id.name(), &caseref), &tried)
        .unwrap();
    // It is handed in again, with more behind it; meanwhile another interview came before it.
    let other = begun(&mut store, None);
    let again = [told("två"), told("tre")];
    store.append(&id, &again, Timestamp(4)).unwrap();
    let copy = as_it_is(&home);
    fs::remove_file(folder(&copy).join(WAL)).unwrap();
    assert_whole_again(&copy, &mut store, &[id, other], 5);
    let copy = as_it_is(&home);
    assert_whole_again(&copy, &mut store, &[id, other], 0);
}

#[test]
fn an_old_database_put_back_is_found_and_mended_from_the_journals() {
    let (mut store, home) = store();
    let id = begun(&mut store, None);
    store.append(&id, &[told("ett")], Timestamp(2)).unwrap();
    drop(store);
    let old = fs::read(folder(&home).join("vault.db")).unwrap();
    let mut store = opened(&home);
    store.append(&id, &[told("två")], Timestamp(3)).unwrap();
    store.append(&id, &[told("tre")], Timestamp(4)).unwrap();
    let kept = stored(&mut store, &id);
    drop(store);
    fs::write(folder(&home).join("vault.db"), old).unwrap();
    let mut store = opened(&home);
    assert_eq!(store.start_check().n_put_back, 2);
    assert_eq!(store.start_check().missing, None);
    assert_eq!(stored(&mut store, &id), kept);
}

#[test]
fn what_was_put_back_under_lower_numbers_is_put_back_again_with_what_came_after() {
    let (mut store, home) = store();
    let id = begun(&mut store, None);
    drop(store);
    let old = fs::read(folder(&home).join("vault.db")).unwrap();
    let mut store = opened(&home);
    // These lines of the access log are in no journal: they are what a cut takes for good.
    for at in 3..6 {
        store.load(&id, Purpose::Screen, Timestamp(at)).unwrap();
    }
    store.append(&id, &[told("ett")], Timestamp(6)).unwrap();
    drop(store);
    fs::write(folder(&home).join("vault.db"), &old).unwrap();
    let mut store = opened(&home);
    assert_eq!(store.start_check().n_put_back, 1);
    store.append(&id, &[told("två")], Timestamp(7)).unwrap();
    let kept = stored(&mut store, &id);
    drop(store);
    fs::write(folder(&home).join("vault.db"), &old).unwrap();
    let mut store = opened(&home);
    assert_eq!(store.start_check().n_put_back, 2);
    assert_eq!(stored(&mut store, &id), kept);
}

#[test]
fn what_no_one_has_any_more_is_said_once_and_stays_in_the_chain() {
    let (mut store, home) = store();
    let id = begun(&mut store, None);
    store.append(&id, &[told("ett")], Timestamp(2)).unwrap();
    drop(store);
    let old = fs::read(folder(&home).join("vault.db")).unwrap();
    let mut store = opened(&home);
    store.append(&id, &[told("två")], Timestamp(3)).unwrap();
    store.append(&id, &[told("tre")], Timestamp(4)).unwrap();
    drop(store);
    fs::write(folder(&home).join("vault.db"), old).unwrap();
    fs::remove_dir_all(folder(&home).join(JOURNAL)).unwrap();

    let mut store = opened(&home);
    let missing = store.start_check().missing.unwrap();
    assert_eq!((missing.n, missing.since), (2, Some(Timestamp(2))));
    assert_eq!((missing.until, missing.last_in), (Timestamp(4), Some(id)));
    let faults = store.verify(&mut |_, _| {}).unwrap().faults;
    assert_eq!(faults.len(), 1);
    assert_eq!(faults[0].kind, crate::store::FaultKind::TailCut);
    assert_eq!(faults[0].sequence.unwrap().number(), 3);
    // The interview goes on, and the gap is not forgotten.
    store.append(&id, &[told("fyra")], Timestamp(5)).unwrap();
    drop(store);
    let mut store = opened(&home);
    assert!(store.start_check().is_quiet());
    assert_eq!(store.verify(&mut |_, _| {}).unwrap().faults, faults);
    assert_eq!(stored(&mut store, &id)[1..], [told("ett"), told("fyra")]);
}

#[test]
fn a_database_that_went_another_way_than_the_anchor_saw_is_found() {
    let (mut store, home) = store();
    let id = begun(&mut store, None);
    drop(store);
    let old = as_it_is(&home);
    let mut store = opened(&home);
    store.append(&id, &[told("ett")], Timestamp(3)).unwrap();
    drop(store);
    let mut other = opened(&old);
    other.append(&id, &[told("annat")], Timestamp(3)).unwrap();
    other.append(&id, &[told("mer")], Timestamp(4)).unwrap();
    drop(other);
    fs::copy(
        folder(&old).join("vault.db"),
        folder(&home).join("vault.db"),
    )
    .unwrap();
    let mut store = opened(&home);
    assert_eq!(store.start_check().missing.unwrap().n, 1);
    assert!(!store.verify(&mut |_, _| {}).unwrap().is_whole());
}

#[test]
fn a_lost_anchor_is_said_and_made_again() {
    let (store, home, _) = two_interviews();
    drop(store);
    for spoil in [true, false] {
        let path = folder(&home).join(ANCHOR);
        if spoil {
            fs::write(&path, [1; 500]).unwrap();
        } else {
            fs::remove_file(&path).unwrap();
        }
        let expected = StartCheck {
            anchor_is_lost: true,
            ..StartCheck::default()
        };
        assert_eq!(*opened(&home).start_check(), expected);
        assert!(opened(&home).start_check().is_quiet());
    }
}

#[test]
fn an_anchor_that_was_just_being_made_when_the_power_went_is_none_that_was_lost() {
    let (store, home, _) = two_interviews();
    let conn = store.conn.as_ref().unwrap();
    conn.execute_batch("UPDATE store SET anchored = 0").unwrap();
    drop(store);
    for half_made in [&[][..], &[0; 8192]] {
        let there = as_it_is(&home);
        fs::write(folder(&there).join(ANCHOR), half_made).unwrap();
        assert!(opened(&there).start_check().is_quiet());
    }
}

#[test]
fn a_store_of_before_the_anchor_has_nothing_to_say() {
    let (store, home, _) = two_interviews();
    let conn = store.conn.as_ref().unwrap();
    conn.execute_batch("UPDATE store SET anchored = 0").unwrap();
    drop(store);
    fs::remove_file(folder(&home).join(ANCHOR)).unwrap();
    fs::remove_dir_all(folder(&home).join(JOURNAL)).unwrap();
    assert!(opened(&home).start_check().is_quiet());
    assert!(folder(&home).join(ANCHOR).exists());
}

#[test]
fn a_damaged_journal_is_said_and_what_is_whole_in_it_is_used() {
    let (store, home, _) = two_interviews();
    let copy = as_it_is(&home);
    drop(store);
    let damaged = |copy: &TempDir| {
        let mut n_damaged = 0;
        for entry in fs::read_dir(folder(copy).join(JOURNAL)).unwrap() {
            let path = entry.unwrap().path();
            if path.extension().is_some_and(|it| it == "jrn") {
                let mut bytes = fs::read(&path).unwrap();
                let middle = bytes.len() / 2;
                bytes[middle] ^= 1;
                fs::write(&path, bytes).unwrap();
                n_damaged += 1;
            }
        }
        n_damaged
    };
    assert_eq!(damaged(&copy), 2);
    fs::remove_file(folder(&copy).join(WAL)).unwrap();
    let store = opened(&copy);
    let check = store.start_check();
    assert_eq!(check.n_journals_damaged, 2);
    assert!((1..12).contains(&check.n_put_back), "{check:?}");
    assert!(check.missing.is_some());
}

#[test]
fn a_journal_of_an_erased_case_is_removed_and_brings_nothing_back() {
    let (store, home, [first, _]) = two_interviews();
    let kept = as_it_is(&home);
    let conn = store.conn.as_ref().unwrap();
    conn.execute_batch(
        "DELETE FROM body WHERE seq IN (SELECT seq FROM ev WHERE caseref = (SELECT caseref FROM case_number));
         DELETE FROM dek WHERE caseref = (SELECT caseref FROM case_number)",
    )
    .unwrap();
    drop(store);
    let n_journals = |home: &TempDir| {
        fs::read_dir(folder(home).join(JOURNAL))
            .unwrap()
            .filter(|it| it.as_ref().unwrap().path().extension().unwrap() == "jrn")
            .count()
    };
    assert_eq!(n_journals(&home), 2);
    let mut store = opened(&home);
    assert_eq!(n_journals(&home), 1);
    assert!(store.start_check().is_quiet());
    assert_eq!(
        store.load(&first, Purpose::Command, Timestamp(1)),
        Err(crate::store::StoreTrouble::Erased)
    );
    drop(store);
    // An old journal that someone put back does not undo it.
    copy_all(&folder(&kept).join(JOURNAL), &folder(&home).join(JOURNAL));
    let mut store = opened(&home);
    assert_eq!(store.start_check().n_put_back, 0);
    assert_eq!(
        store.load(&first, Purpose::Command, Timestamp(1)),
        Err(crate::store::StoreTrouble::Erased)
    );
    assert_eq!(n_journals(&home), 1);
}

#[test]
fn journals_go_when_the_interview_is_finished_and_kept_elsewhere_or_old() {
    const DAY: i64 = 24 * 60 * 60 * 1000;
    let (mut store, home, [first, second]) = two_interviews();
    let journals = |store: &Store| {
        let names = store.journals.names().into_iter();
        names.map(|(transcript, _)| transcript).collect::<Vec<_>>()
    };
    store.tidy(Timestamp(100 * DAY), None).unwrap();
    assert_eq!(journals(&store).len(), 2, "neither is finished");
    let last = store
        .append(&first, &[Change::Finished], Timestamp(100))
        .unwrap();
    store.tidy(Timestamp(DAY), None).unwrap();
    assert_eq!(journals(&store).len(), 2, "no backup is known");
    store.tidy(Timestamp(DAY), Some(last)).unwrap();
    assert_eq!(journals(&store), [*second.name()]);
    store
        .append(&second, &[Change::Finished], Timestamp(200))
        .unwrap();
    store.tidy(Timestamp(13 * DAY), Some(last)).unwrap();
    assert_eq!(journals(&store), [*second.name()]);
    store.tidy(Timestamp(15 * DAY), Some(last)).unwrap();
    assert_eq!(journals(&store), [] as [[u8; 16]; 0]);
    let left = fs::read_dir(folder(&home).join(JOURNAL)).unwrap().count();
    assert_eq!(left, 0, "the words of the forms are gone as well");
    // A later amendment begins a journal of its own.
    store
        .append(&first, &[told("mer")], Timestamp(300))
        .unwrap();
    assert_eq!(journals(&store), [*first.name()]);
    let copy = as_it_is(&home);
    fs::remove_file(folder(&copy).join(WAL)).unwrap();
    let mut after = opened(&copy);
    assert_eq!(after.start_check().n_put_back, 1);
    assert_eq!(stored(&mut after, &first), stored(&mut store, &first));
}
