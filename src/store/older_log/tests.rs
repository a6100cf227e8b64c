//! Tests of logs that are older than the database, and of those that are not.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use tempfile::TempDir;

use crate::engine::interview::Change;
use crate::engine::time::Timestamp;
use crate::store::tests::{copy_all, just_brought_in, said};
use crate::store::{DATABASE, Realm, Store, StoreTrouble, TranscriptId};

const LOG: &str = "vault.db-wal";
const PAGE: usize = 4096;
/// A page in the log stands behind its mark.
const FRAME: usize = PAGE + 24;
const HEADER: usize = 32;

/// A store as the end of the process leaves it when its log was just brought into the database, and what was said in it.
struct Left {
    home: TempDir,
    /// The database as it was before.
    before: Vec<u8>,
    said: BTreeMap<TranscriptId, Vec<Change>>,
}

fn left(n_cases: usize) -> Left {
    let (mut store, home, before) = just_brought_in(n_cases);
    let copy = tempfile::tempdir().unwrap();
    // Reading is noted in the log as well: what lies there before that is looked at.
    copy_all(&home.path().join("training"), copy.path());
    let said = said(&mut store);
    Left {
        home: copy,
        before,
        said,
    }
}

impl Left {
    /// A copy with so many pages of the log, in a folder whose name could be taken for another in an address.
    fn with_log(&self, n_pages: usize) -> TempDir {
        let copy = tempfile::Builder::new()
            .prefix("å 50%41 ?#&")
            .tempdir()
            .unwrap();
        copy_all(self.home.path(), copy.path());
        let log = copy.path().join(LOG);
        let content = fs::read(&log).unwrap();
        fs::write(&log, &content[..HEADER + n_pages * FRAME]).unwrap();
        copy
    }

    fn n_pages(&self) -> usize {
        (fs::read(self.home.path().join(LOG)).unwrap().len() - HEADER) / FRAME
    }
}

fn open(folder: &Path) -> Result<Store, StoreTrouble> {
    Store::open(folder, Realm::Training, None, Timestamp(1))
}

fn database(folder: &Path) -> PathBuf {
    folder.join(DATABASE)
}

#[test]
fn of_a_log_that_is_cut_where_the_database_has_gone_on_the_start_loses_nothing() {
    // What both together say is now older than the database, now as new, and now cannot be read: it depends on which pages the
    // events began on and where they went on.
    for n_cases in [2, 30, 45, 60, 100] {
        let left = left(n_cases);
        let n_pages = left.n_pages();
        for n_left in (1..n_pages).step_by(23) {
            let copy = left.with_log(n_left);
            let opened = open(copy.path());
            assert!(opened.is_ok(), "{n_cases} {n_left}: {opened:?}");
            let mut store = opened.unwrap();
            let check = store.start_check().clone();
            assert_eq!((check.n_put_back, check.missing), (0, None), "{n_left}");
            assert_eq!(said(&mut store), left.said, "{n_cases} {n_left}");
            let report = store.verify(&mut |_, _| {}).unwrap();
            assert_eq!(report.faults, [], "{n_cases} {n_left}");
            drop(store);
            let store = open(copy.path()).unwrap();
            assert!(store.start_check().is_quiet(), "{n_cases} {n_left}");
        }
    }
}

#[test]
fn a_database_that_is_newer_than_its_log_and_not_whole_is_left_to_salvage_with_all_its_files() {
    let left = left(60);
    let mut n_damaged = 0;
    for page in 1..left.before.len() / PAGE {
        let copy = left.with_log(left.n_pages() / 2);
        let path = database(copy.path());
        let mut content = fs::read(&path).unwrap();
        let place = page * PAGE..(page + 1) * PAGE;
        if content[place.clone()] == left.before[place.clone()] {
            continue;
        }
        // As if this page had not been brought in.
        content[place.clone()].copy_from_slice(&left.before[place]);
        fs::write(&path, &content).unwrap();
        let log = fs::read(copy.path().join(LOG)).unwrap();
        if let Err(trouble) = open(copy.path()) {
            n_damaged += 1;
            assert_eq!(trouble, StoreTrouble::DatabaseDamaged, "{page}");
            assert_eq!(fs::read(&path).unwrap(), content, "{page}");
            assert_eq!(fs::read(copy.path().join(LOG)).unwrap(), log, "{page}");
        }
    }
    assert!(n_damaged > 5, "{n_damaged}");
}

#[test]
fn a_log_that_is_newer_stays() {
    let left = left(30);
    let copy = left.with_log(left.n_pages());
    fs::write(database(copy.path()), &left.before).unwrap();
    let mut store = open(copy.path()).unwrap();
    assert!(store.start_check().is_quiet(), "{:?}", store.start_check());
    assert_eq!(said(&mut store), left.said);
}
