//! What a later program wrote is refused and left as it is, byte for byte.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use tempfile::TempDir;

use crate::engine::time::Date;
use crate::store::restore::Restoring;
use crate::store::schema::STEPS;
use crate::store::schema::tests::{LATER, copied, database, kept, opened, right};
use crate::store::{Realm, Store, StoreTrouble, anchor, journal, reserve, slots};

/// Everything below the folder but what says who is reading and who has it open.
pub(super) fn bytes(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    fn gather(folder: &Path, below: &Path, all: &mut BTreeMap<String, Vec<u8>>) {
        for entry in fs::read_dir(below).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                gather(folder, &path, all);
            } else {
                let name = path.strip_prefix(folder).unwrap().display().to_string();
                if !["vault.lock", "vault.db-shm"].contains(&name.as_str()) {
                    all.insert(name, fs::read(&path).unwrap());
                }
            }
        }
    }
    let mut all = BTreeMap::new();
    gather(folder, folder, &mut all);
    all
}

fn assert_refused_untouched(folder: &Path, found: u32, what: &str) {
    let before = bytes(folder);
    let wanted = StoreTrouble::NewerFormat { found };
    for _ in 0..2 {
        let refused = Store::open(folder, Realm::Real, Some(&right()), LATER);
        assert_eq!(refused.unwrap_err(), wanted, "{what}");
        let passphrase = right();
        let opener = slots::Opener::Passphrase(&passphrase);
        let refused = Store::open_with(folder, Realm::Real, opener, LATER);
        assert_eq!(refused.unwrap_err(), wanted, "{what}");
        let refused = Store::open_reading(folder, Realm::Real, Some(&right()), LATER);
        assert_eq!(refused.unwrap_err(), wanted, "{what}, reading");
        let after = bytes(folder);
        assert_eq!(
            after.keys().collect::<Vec<_>>(),
            before.keys().collect::<Vec<_>>(),
            "{what}"
        );
        assert!(after == before, "{what}");
    }
}

pub(super) fn raise_version(folder: &Path, version: usize) -> rusqlite::Connection {
    let conn = database(folder);
    conn.execute_batch(&format!("PRAGMA user_version = {version}"))
        .unwrap();
    conn
}

/// A store of today with all its files: its copies, its anchor, a journal.
fn whole() -> TempDir {
    let home = kept(STEPS.len());
    drop(opened(home.path()));
    fs::remove_file(home.path().join(reserve::NAME)).unwrap();
    home
}

#[test]
fn a_database_of_a_later_program_is_refused_and_left_as_it_is() {
    let home = whole();
    raise_version(home.path(), STEPS.len() + 1).close().unwrap();
    let found = u32::try_from(STEPS.len() + 1).unwrap();
    assert_refused_untouched(home.path(), found, "database");
}

#[test]
fn a_log_that_a_later_program_left_is_not_brought_into_its_database() {
    let home = whole();
    let conn = raise_version(home.path(), STEPS.len() + 1);
    conn.execute_batch("UPDATE store SET anchored = anchored")
        .unwrap();
    // The program ends here, and what it wrote stands in the log alone.
    let left = copied(home.path());
    drop(conn);
    assert!(
        fs::metadata(left.path().join("vault.db-wal"))
            .unwrap()
            .len()
            > 0
    );
    let found = u32::try_from(STEPS.len() + 1).unwrap();
    assert_refused_untouched(left.path(), found, "log");
}

#[test]
fn a_key_file_of_a_later_program_is_refused_and_left_as_it_is() {
    let home = whole();
    for name in ["vault.key", "vault.key.1", "vault.key.2", "vault.key.3"] {
        let path = home.path().join(name);
        let text = fs::read_to_string(&path).unwrap();
        let (body, _) = text.rsplit_once("# checksum ").unwrap();
        let body = body.replace("format = 2", "format = 3\nwhat_comes = \"later\"");
        let sum = blake3::hash(body.as_bytes()).to_hex();
        fs::write(&path, format!("{body}# checksum {sum}\n")).unwrap();
    }
    assert_refused_untouched(home.path(), 3, "key file");
}

#[test]
fn a_journal_of_a_later_program_is_refused_and_left_as_it_is() {
    for entry_only in [false, true] {
        let home = whole();
        let ring = super::ring(home.path());
        let later = journal::tests::of_a_later_program(&ring, entry_only);
        // One that cannot be read at all stands beside it, and is not put aside before all are known.
        let folder = home.path().join(journal::FOLDER);
        fs::write(
            folder.join("00.jrn"),
            b"viljajrn and nothing that can be read",
        )
        .unwrap();
        fs::write(folder.join("ff.jrn"), later).unwrap();
        let found = if entry_only { 3 } else { 2 };
        assert_refused_untouched(home.path(), found, "journal");
    }
}

#[test]
fn an_anchor_of_a_later_program_is_refused_and_left_as_it_is() {
    let home = whole();
    let ring = super::ring(home.path());
    let later = anchor::tests::of_a_later_program(&ring);
    fs::write(home.path().join(anchor::NAME), later).unwrap();
    assert_refused_untouched(home.path(), 2, "anchor");
}

/// What is in the way is said before anything is made ready, and the present store stays as it is.
#[test]
fn a_backup_of_a_later_program_is_refused_and_it_and_the_present_store_are_left_as_they_are() {
    let day = Date::new(2026, 11, 25).unwrap();
    for of_inventory in [false, true] {
        let above = tempfile::tempdir().unwrap();
        let home = whole();
        let folder = above.path().join("real");
        fs::rename(copied(home.path()).path(), &folder).unwrap();
        let store = opened(&folder);
        let place = above.path().join("backups");
        let made = store
            .copier()
            .copy_to(&place, (LATER, day), &mut |_, _, _| {})
            .unwrap();
        drop(store);
        let found = if of_inventory {
            let path = made.folder.join("backup.toml");
            let text = fs::read_to_string(&path).unwrap();
            fs::write(&path, text.replace("format = 1", "format = 2")).unwrap();
            2
        } else {
            raise_version(&made.folder, STEPS.len() + 1)
                .close()
                .unwrap();
            u32::try_from(STEPS.len() + 1).unwrap()
        };
        let before = (bytes(&made.folder), bytes(&folder));
        let refused = Restoring::prepare(
            &made.folder,
            (&folder, Realm::Real),
            slots::Opener::Passphrase(&right()),
            LATER,
            &mut |_, _, _| {},
        );
        let trouble = refused.err().unwrap();
        assert_eq!(trouble, StoreTrouble::NewerFormat { found });
        assert!((bytes(&made.folder), bytes(&folder)) == before);
    }
}
