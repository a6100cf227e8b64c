//! Tests of saving what can be read: how much comes out of which damage, and that nothing that was erased does.

mod journals;
mod lists;
mod log;
mod places;
mod rows;
mod states;

use std::collections::BTreeMap;
use std::fs;
use std::ops::Range;
use std::path::{Path, PathBuf};

use tempfile::TempDir;

use crate::engine::interview::Change;
use crate::engine::time::{Date, Timestamp};
use crate::store::journal::{FOLDER as JOURNALS, Journal};
use crate::store::tests::{begun, copy_all, form_text, said, store, told};
use crate::store::{
    Draft, DraftField, FormText, Opener, Present, Purpose, Realm, Restoring, Salvaged, Store,
    StoreTrouble, TranscriptId, own_place, salvage,
};

const PAGE: usize = 4096;
/// The most events that stand on one page, and the most contents.
const MOST_ON_A_PAGE: usize = 32;

fn day() -> Date {
    Date::new(2026, 11, 21).unwrap()
}

fn now() -> (Timestamp, Date) {
    (Timestamp(1_795_000_000_000), day())
}

/// A closed store, with what was said in it.
struct Filled {
    home: TempDir,
    folder: PathBuf,
    said: BTreeMap<TranscriptId, Vec<Change>>,
}

/// Interviews of so many cases, with so many answers each, stored in turn and without a second copy.
fn filled(n_cases: usize, n_answers: usize) -> Filled {
    let filled = with_journals(n_cases, n_answers);
    fs::remove_dir_all(filled.folder.join(JOURNALS)).unwrap();
    filled
}

/// The same with the journals of the interviews.
fn with_journals(n_cases: usize, n_answers: usize) -> Filled {
    let (mut store, home) = store();
    let ids: Vec<TranscriptId> = (0..n_cases)
        .map(|n| begun(&mut store, Some(&format!("2026-{n}"))))
        .collect();
    for n in 0..n_answers {
        for id in &ids {
            let text = format!("{n} {}", "så sade han ".repeat(20));
            store.append(id, &[told(&text)], Timestamp(2)).unwrap();
        }
    }
    let said = said(&mut store);
    drop(store);
    let folder = home.path().join("training");
    Filled { home, folder, said }
}

fn saved(folder: &Path, known: &[FormText]) -> Result<Salvaged, StoreTrouble> {
    let place = folder.parent().unwrap().join("saved");
    let (at, day) = now();
    salvage(
        (folder, Realm::Training),
        Opener::Nothing,
        known,
        (&place, at, day),
        &mut |_, _, _| {},
    )
}

/// Opens what was saved, holds it against what was said, and returns how many changes there are.
fn n_saved(filled: &Filled, made: &Salvaged) -> usize {
    let mut store = Store::open(&made.folder, Realm::Training, None, Timestamp(1)).unwrap();
    let report = store.verify(&mut |_, _| {}).unwrap();
    assert_eq!(report.faults.len() as u64, made.inventory.faults);
    let mut n = 0;
    for (id, changes) in said(&mut store) {
        let mut before = filled.said[&id].iter();
        for change in &changes {
            assert!(before.any(|it| it == change), "not what was said");
        }
        n += changes.len();
    }
    drop(store);
    fs::remove_dir_all(&made.folder).unwrap();
    n
}

fn flip(path: &Path, at: usize, bit: u8) {
    let mut content = fs::read(path).unwrap();
    content[at] ^= 1 << bit;
    fs::write(path, content).unwrap();
}

fn opened(folder: &Path) -> Store {
    Store::open(folder, Realm::Training, None, Timestamp(1)).unwrap()
}

/// Fills so many bytes of the database, counted in pages, with what no one wrote.
fn damage(folder: &Path, pages: Range<usize>) {
    let path = folder.join("vault.db");
    let mut content = fs::read(&path).unwrap();
    let end = content.len().min(pages.end * PAGE);
    // Without the salt nothing of the file could be read.
    content[(pages.start * PAGE).max(16)..end].fill(0x55);
    fs::write(path, content).unwrap();
}

fn n_pages(folder: &Path) -> usize {
    fs::read(folder.join("vault.db")).unwrap().len() / PAGE
}

/// Everything of the journals lies here, with the names of its files.
fn journals(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let listed = fs::read_dir(folder.join(JOURNALS)).unwrap();
    let paths = listed.map(|it| it.unwrap().path());
    paths
        .map(|path| (path.clone(), fs::read(path).unwrap()))
        .collect()
}

fn journal_of(folder: &Path, id: &TranscriptId) -> PathBuf {
    let store = opened(folder);
    let is_of_it = |bytes: &[u8]| {
        let read = Journal::read(bytes, &store.ring.store.journal, Realm::Training);
        read.is_some_and(|it| it.transcript == *id.name())
    };
    let mut all = journals(folder).into_iter();
    all.find(|(_, bytes)| is_of_it(bytes)).unwrap().0
}

/// Does to the rows of a store what no program does.
fn edit(filled: &Filled, statements: &str) {
    let store = opened(&filled.folder);
    let conn = store.conn.as_ref().unwrap();
    conn.execute_batch(
        "PRAGMA foreign_keys = OFF; DROP TRIGGER ev_is_never_changed; DROP TRIGGER ev_is_never_removed",
    )
    .unwrap();
    conn.execute_batch(statements).unwrap();
}

/// What makes a case look erased in the database that is left.
fn erase(store: &Store, statements: &str) {
    let conn = store.conn.as_ref().unwrap();
    conn.execute_batch(
        "DELETE FROM body WHERE seq IN (SELECT seq FROM ev WHERE caseref = (SELECT caseref FROM ev WHERE seq = 1));
         DELETE FROM case_number WHERE caseref = (SELECT caseref FROM ev WHERE seq = 1);
         DELETE FROM dek WHERE caseref = (SELECT caseref FROM ev WHERE seq = 1)",
    )
    .unwrap();
    conn.execute_batch(statements).unwrap();
}

fn half_typed(text: &str) -> Draft {
    Draft {
        place: "story".to_owned(),
        field: DraftField::Answer,
        text: text.to_owned(),
        rendering: String::new(),
        caret: 0,
    }
}

/// Makes a backup of the closed store where its own ones lie.
fn back_up(folder: &Path) -> PathBuf {
    let store = opened(folder);
    let copier = store.copier();
    copier
        .rotate(&own_place(folder), now(), &mut |_, _, _| {})
        .unwrap();
    let mut listed = fs::read_dir(own_place(folder)).unwrap();
    listed.next().unwrap().unwrap().path()
}

fn forget_journals(folder: &Path) {
    fs::remove_dir_all(folder.join(JOURNALS)).unwrap();
}

/// The folder as it lies there when the power goes, without journals: what was said since the store was opened is in the log.
fn power_goes(mut store: Store, home: TempDir) -> Filled {
    let folder = home.path().join("cut");
    copy_all(&home.path().join("training"), &folder);
    let said = said(&mut store);
    drop(store);
    forget_journals(&folder);
    Filled { home, folder, said }
}

fn losses(made: &Salvaged) -> Vec<(u64, bool)> {
    let lost = made.transcripts.iter();
    lost.map(|loss| (loss.changes, loss.beginning)).collect()
}

fn n_said(filled: &Filled) -> usize {
    filled.said.values().map(Vec::len).sum()
}

/// What was saved, ready to be put in the place of the damaged store.
fn prepared(made: &Salvaged, folder: &Path) -> Restoring {
    let restoring = Restoring::prepare(
        &made.folder,
        (folder, Realm::Training),
        Opener::Nothing,
        Timestamp(9),
        &mut |_, _, _| {},
    );
    restoring.unwrap()
}

#[test]
fn of_a_whole_store_everything_is_saved_and_the_store_is_only_read() {
    let filled = filled(3, 40);
    let mut store = Store::open(&filled.folder, Realm::Training, None, Timestamp(1)).unwrap();
    let of_case = *filled.said.keys().next().unwrap();
    store.keep_wording_remark(Some(&of_case), "one").unwrap();
    store.keep_wording_remark(None, "two").unwrap();
    drop(store);
    let before = fs::read(filled.folder.join("vault.db")).unwrap();
    let made = saved(&filled.folder, &[]).unwrap();
    assert_eq!((made.events_lost(), made.pages_damaged), (0, 0));
    assert_eq!(made.transcripts, []);
    assert_eq!((made.forms_lost, made.inventory.faults), (0, 0));
    assert!(made.inventory.salvaged);
    assert_eq!(fs::read(filled.folder.join("vault.db")).unwrap(), before);
    // It can be put in place of the damaged store.
    let restoring = prepared(&made, &filled.folder);
    assert!(matches!(
        restoring.present(),
        Present::SameStore { events_more: 0, .. }
    ));
    drop(restoring);
    let mut store = Store::open(&made.folder, Realm::Training, None, Timestamp(1)).unwrap();
    assert_eq!(
        store
            .form_texts(filled.said.keys().next().unwrap())
            .unwrap(),
        [form_text()]
    );
    assert_eq!(store.find_by_case("2026-1").unwrap().len(), 1);
    let remarks = store.wording_remarks(Timestamp(1)).unwrap();
    let remarks: Vec<&str> = remarks.iter().map(|it| it.content.as_str()).collect();
    assert_eq!(remarks, ["one", "two"]);
    drop(store);
    assert_eq!(n_saved(&filled, &made), n_said(&filled));
}

#[test]
fn a_flipped_bit_anywhere_costs_one_page_at_most() {
    let filled = filled(60, 6);
    let path = filled.folder.join("vault.db");
    let whole = fs::read(&path).unwrap();
    let n_pages = whole.len() / PAGE;
    assert!(n_pages > 60, "{n_pages}");
    let (mut n_lost, mut n_trials) = (0, 0);
    // The schema and the first rows stand on the first pages; of the others, every fifth.
    for page in (0..n_pages).filter(|page| *page < 8 || page % 5 == 0) {
        fs::write(&path, &whole).unwrap();
        // Another place on each page; on the first one, within the salt.
        let at = page * PAGE + (page * 977) % PAGE;
        flip(&path, at, u8::try_from(page % 8).unwrap());
        let found = Store::open(&filled.folder, Realm::Training, None, Timestamp(1))
            .and_then(|mut store| store.verify(&mut |_, _| {}));
        assert!(!found.is_ok_and(|report| report.is_whole()), "page {page}");
        fs::write(&path, &whole).unwrap();
        flip(&path, at, u8::try_from(page % 8).unwrap());
        let made = saved(&filled.folder, &[]).unwrap();
        let lost = n_said(&filled) - n_saved(&filled, &made);
        assert!(lost <= MOST_ON_A_PAGE, "page {page}: {lost}");
        assert_eq!(made.events_lost(), lost as u64, "page {page}");
        let told: u64 = made.transcripts.iter().map(|it| it.changes).sum();
        assert_eq!(told, lost as u64, "page {page}");
        n_lost += lost;
        n_trials += 1;
    }
    // Most pages hold nothing that is not written twice or made anew.
    assert!(n_lost / n_trials <= MOST_ON_A_PAGE / 2, "{n_lost}");
}

#[test]
fn two_damaged_pages_of_two_thousand_events_cost_what_stands_on_them() {
    let filled = filled(8, 249);
    assert_eq!(n_said(&filled), 2000);
    let path = filled.folder.join("vault.db");
    let whole = fs::read(&path).unwrap();
    let n_pages = whole.len() / PAGE;
    for (one, other) in [(0, 1), (2, n_pages - 1), (n_pages / 3, n_pages / 2)] {
        fs::write(&path, &whole).unwrap();
        for page in [one, other] {
            let mut content = fs::read(&path).unwrap();
            content[page * PAGE + 16..(page + 1) * PAGE].fill(0x55);
            fs::write(&path, content).unwrap();
        }
        let made = saved(&filled.folder, &[]).unwrap();
        assert_eq!(made.pages_damaged, 2);
        let lost = 2000 - n_saved(&filled, &made);
        assert!(lost <= 2 * MOST_ON_A_PAGE, "{one} {other}: {lost}");
        let told: u64 = made.transcripts.iter().map(|it| it.changes).sum();
        assert_eq!(told, lost as u64, "{one} {other}");
    }
}

#[test]
fn of_a_cut_file_what_stands_before_the_cut_is_saved() {
    let filled = filled(4, 100);
    let path = filled.folder.join("vault.db");
    let whole = fs::read(&path).unwrap();
    let half = whole.len() / 2;
    fs::write(&path, &whole[..half - 100]).unwrap();
    let made = saved(&filled.folder, &[]).unwrap();
    assert!(made.events_lost() > 0);
    let (n_saved, n_said) = (n_saved(&filled, &made), n_said(&filled));
    assert!(n_saved > n_said / 4, "{n_saved} of {n_said}");
}

#[test]
fn what_stands_in_the_log_behind_a_damaged_place_is_saved() {
    let (mut store, home) = store();
    let id = begun(&mut store, Some("2026-0147"));
    for n in 0..30 {
        store
            .append(&id, &[told(&format!("{n}"))], Timestamp(2))
            .unwrap();
    }
    let said = said(&mut store);
    // As the folder lies there when the power goes: nothing has come from the log into the database.
    let folder = home.path().join("cut");
    fs::create_dir(&folder).unwrap();
    for name in ["vault.key", "vault.db", "vault.db-wal"] {
        fs::copy(home.path().join("training").join(name), folder.join(name)).unwrap();
    }
    drop(store);
    let log = folder.join("vault.db-wal");
    assert!(fs::metadata(&log).unwrap().len() > 20 * PAGE as u64);
    let filled = Filled { home, folder, said };
    let made = saved(&filled.folder, &[]).unwrap();
    assert_eq!(n_saved(&filled, &made), 31);
    // Here the log ends for SQLite, and all the rest would be lost.
    flip(&log, 32 + 24 + 2 * (PAGE + 24) + 77, 3);
    let made = saved(&filled.folder, &[]).unwrap();
    assert_eq!(n_saved(&filled, &made), 31);
    flip(&log, 20, 0);
    let made = saved(&filled.folder, &[]).unwrap();
    assert_eq!(n_saved(&filled, &made), 31);
}

#[test]
fn what_is_lost_is_taken_from_the_stores_own_backups() {
    let filled = filled(3, 30);
    let store = Store::open(&filled.folder, Realm::Training, None, Timestamp(1)).unwrap();
    let copier = store.copier();
    copier
        .rotate(&own_place(&filled.folder), now(), &mut |_, _, _| {})
        .unwrap();
    drop(store);
    let path = filled.folder.join("vault.db");
    let mut content = fs::read(&path).unwrap();
    // All but the last pages, and the salt with them.
    let end = content.len() - 3 * PAGE;
    content[..end].fill(0);
    fs::write(&path, content).unwrap();
    let made = saved(&filled.folder, &[]).unwrap();
    assert!(made.from_backups > 0);
    assert_eq!(made.events_lost(), 0);
    assert_eq!(n_saved(&filled, &made), n_said(&filled));
}

#[test]
fn a_lost_form_is_taken_from_the_program_only_word_for_word() {
    // A form of a usual length stands on pages of its own.
    let long = FormText {
        form: form_text().form + &"# kommentar\n".repeat(2000),
        ..form_text()
    };
    let (mut store, home) = store();
    let began = Change::Began(crate::engine::interview::Beginning {
        form: "inflyttning".into(),
        version: "1".into(),
        digest: long.digest().into(),
        date: day(),
        officer_language: "sv".into(),
        client_language: None,
        case: None,
        training: true,
    });
    let id = store.begin(&began, &long, Timestamp(1)).unwrap();
    let said = said(&mut store);
    drop(store);
    let folder = home.path().join("training");
    fs::remove_dir_all(folder.join(JOURNALS)).unwrap();
    let path = folder.join("vault.db");
    let n_pages = fs::read(&path).unwrap().len() / PAGE;
    flip(&path, (n_pages - 1) * PAGE + 9, 0);
    let filled = Filled { home, folder, said };
    let made = saved(&filled.folder, &[form_text()]).unwrap();
    assert_eq!((made.forms_lost, made.events_lost()), (1, 0));
    assert_eq!(n_saved(&filled, &made), 1);
    let made = saved(&filled.folder, std::slice::from_ref(&long)).unwrap();
    assert_eq!((made.forms_lost, made.inventory.faults), (0, 0));
    let mut store = Store::open(&made.folder, Realm::Training, None, Timestamp(1)).unwrap();
    assert_eq!(store.form_texts(&id).unwrap(), [long]);
}

#[test]
fn what_was_erased_is_not_saved_from_anywhere() {
    let filled = filled(2, 5);
    let store = Store::open(&filled.folder, Realm::Training, None, Timestamp(1)).unwrap();
    let copier = store.copier();
    copier
        .rotate(&own_place(&filled.folder), now(), &mut |_, _, _| {})
        .unwrap();
    // The erasing of the case of the first event, as the store does it, with its stone.
    store
        .conn
        .as_ref()
        .unwrap()
        .execute_batch(
            "DELETE FROM body WHERE seq IN (SELECT seq FROM ev WHERE caseref = (SELECT caseref FROM ev WHERE seq = 1));
             DELETE FROM case_number WHERE caseref = (SELECT caseref FROM ev WHERE seq = 1);
             DELETE FROM dek WHERE caseref = (SELECT caseref FROM ev WHERE seq = 1);
             INSERT INTO ev (seq, at, actor, kind, caseref, com, link)
             SELECT max(seq) + 1, 5, x'00', 'case.erased', (SELECT caseref FROM ev WHERE seq = 1),
                    zeroblob(32), zeroblob(32) FROM ev",
        )
        .unwrap();
    let n_copies: i64 = store
        .conn
        .as_ref()
        .unwrap()
        .query_row("SELECT count(*) FROM dek_copy", [], |row| row.get(0))
        .unwrap();
    assert_eq!(n_copies, 1);
    drop(store);
    let made = saved(&filled.folder, &[]).unwrap();
    assert_eq!(made.events_lost(), 0);
    assert_eq!(made.transcripts, []);
    let mut store = Store::open(&made.folder, Realm::Training, None, Timestamp(1)).unwrap();
    let report = store.verify(&mut |_, _| {}).unwrap();
    assert_eq!((report.erased, report.bodies), (6, 6));
    assert!(store.find_by_case("2026-0").unwrap().is_empty());
    let n_keys: i64 = store
        .conn
        .as_ref()
        .unwrap()
        .query_row("SELECT count(*) FROM dek", [], |row| row.get(0))
        .unwrap();
    assert_eq!(n_keys, 1);
}

#[test]
fn what_is_protected_is_saved_as_such_whatever_an_older_backup_knows() {
    let filled = filled(2, 5);
    let mut store = Store::open(&filled.folder, Realm::Training, None, Timestamp(1)).unwrap();
    let copier = store.copier();
    copier
        .rotate(&own_place(&filled.folder), now(), &mut |_, _, _| {})
        .unwrap();
    let id = store.find_by_case("2026-0").unwrap()[0].id;
    let mark = Change::Protected {
        on: true,
        reason: String::new(),
    };
    store
        .append(&id, &[mark, told("efter")], Timestamp(3))
        .unwrap();
    let n_said = said(&mut store)[&id].len();
    drop(store);
    // These have the keys too.
    forget_journals(&filled.folder);
    let made = saved(&filled.folder, &[]).unwrap();
    assert_eq!((made.events_lost(), made.inventory.faults), (0, 0));
    let mut store = Store::open(&made.folder, Realm::Training, None, Timestamp(1)).unwrap();
    let listed = store.list().unwrap().into_iter();
    let numbers: BTreeMap<_, _> = listed.map(|it| (it.protected, it.case)).collect();
    assert_eq!(
        numbers,
        BTreeMap::from([(true, None), (false, Some("2026-1".to_owned()))])
    );
    assert_eq!(said(&mut store)[&id].len(), n_said);
    store.ring.store.second_kek = None;
    let refused = store.load(&id, Purpose::Command, Timestamp(1));
    assert_eq!(refused, Err(StoreTrouble::Withheld));
}

#[test]
fn a_file_that_holds_no_page_of_this_store_is_said_to_be_damaged() {
    let filled = filled(1, 1);
    let path = filled.folder.join("vault.db");
    let length = fs::read(&path).unwrap().len();
    for content in [vec![0; length], vec![0xaa; length], Vec::new()] {
        fs::write(&path, content).unwrap();
        assert_eq!(
            saved(&filled.folder, &[]),
            Err(StoreTrouble::DatabaseDamaged)
        );
    }
    fs::remove_file(&path).unwrap();
    assert_eq!(
        saved(&filled.folder, &[]),
        Err(StoreTrouble::DatabaseMissing)
    );
    let left = fs::read_dir(filled.home.path().join("saved"));
    assert!(left.is_err());
}
