//! Stores of every version are kept, open in today's program, and hold all that they held. A move that is cut short anywhere
//! leaves the old version or the new one. What a later program wrote is refused and left as it is.

mod content;
mod newer;

use std::fs;
use std::path::{Path, PathBuf};

use rusqlite::Connection;
use rusqlite::types::Value;
use tempfile::TempDir;

use crate::engine::interview::Change;
use crate::engine::time::Timestamp;
use crate::store::ring::Ring;
use crate::store::schema::{Point, STEPS, migrate_with, version};
use crate::store::slots::{self, Opener};
use crate::store::tests::copy_all;
use crate::store::{
    CaseRef, Cost, DATABASE, FaultKind, Passphrase, Purpose, Realm, RecoveryKey, Store,
    StoreTrouble, connection, erase, journal, reserve,
};
use content::{PASSPHRASE, form};
use newer::bytes;

/// The stores, a folder for each version.
const KEPT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/data/stores");
/// Where a store of today is put if this variable names a folder: that is how the next one to be kept is made.
const KEEP: &str = "VILJA_KEEP_STORE";
const LATER: Timestamp = Timestamp(1_795_000_100_000);

fn right() -> Passphrase {
    Passphrase::new(PASSPHRASE)
}

fn opened(folder: &Path) -> Store {
    Store::open(folder, Realm::Real, Some(&right()), LATER).unwrap()
}

/// The folder as the end of the process at this moment would leave it.
fn copied(from: &Path) -> TempDir {
    let copy = tempfile::tempdir().unwrap();
    copy_all(from, copy.path());
    copy
}

fn kept(version: usize) -> TempDir {
    let folder = Path::new(KEPT).join(format!("v{version}"));
    assert!(
        folder.exists(),
        "no store of version {version} is kept: {KEPT}/README.md says how"
    );
    copied(&folder)
}

fn ring(folder: &Path) -> Ring {
    let (vault, name) =
        slots::look(folder, Realm::Real, slots::Opener::Passphrase(&right())).unwrap();
    Ring::new(&vault, Realm::Real, name.0)
}

/// The database as it stands, without bringing it to another version.
fn database(folder: &Path) -> Connection {
    let ring = ring(folder);
    connection::open(&folder.join(DATABASE), &ring.store.database, Realm::Real).unwrap()
}

fn all(conn: &Connection, query: &str) -> Vec<Vec<Value>> {
    let mut statement = conn.prepare(query).unwrap();
    let n = statement.column_count();
    let rows = statement.query_map([], |row| (0..n).map(|idx| row.get(idx)).collect());
    rows.unwrap().map(Result::unwrap).collect()
}

fn words(conn: &Connection, query: &str) -> Vec<String> {
    let mut statement = conn.prepare(query).unwrap();
    let rows = statement.query_map([], |row| row.get(0));
    rows.unwrap().map(Result::unwrap).collect()
}

fn tables(conn: &Connection) -> Vec<String> {
    words(
        conn,
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name",
    )
}

/// What asks for every row of every table that there is, with its columns by name: new ones change nothing of it.
fn asked(conn: &Connection) -> Vec<String> {
    tables(conn)
        .iter()
        .map(|table| {
            let names = format!("SELECT name FROM pragma_table_info('{table}')");
            let columns = words(conn, &names).join(", ");
            format!("SELECT {columns} FROM {table} ORDER BY {columns}")
        })
        .collect()
}

fn rows(conn: &Connection, asked: &[String]) -> Vec<Vec<Vec<Value>>> {
    asked.iter().map(|query| all(conn, query)).collect()
}

fn schema_of(conn: &Connection) -> Vec<Vec<Value>> {
    all(
        conn,
        "SELECT type, name, sql FROM sqlite_schema ORDER BY type, name",
    )
}

/// What a store of the version was filled with is there, whole, and it can be written to.
fn assert_holds(store: &mut Store, version: usize) {
    let changes = |store: &mut Store, case: &str| -> Vec<Change> {
        let id = store.find_by_case(case).unwrap()[0].id;
        let recorded = store.load(&id, Purpose::Command, LATER).unwrap();
        recorded.into_iter().map(|it| it.change).collect()
    };
    let mut told = vec![content::began(content::TOLD_CASE)];
    told.extend(content::told());
    let mut forms = vec![form("1")];
    if version >= 2 {
        told.extend(content::told_later());
        forms.push(form("2"));
    }
    assert_eq!(changes(store, content::TOLD_CASE), told);
    let id = store.find_by_case(content::TOLD_CASE).unwrap()[0].id;
    assert_eq!(store.form_texts(&id).unwrap(), forms);

    let mut half = vec![content::began(content::OPEN_CASE)];
    half.extend(content::told_half());
    assert_eq!(changes(store, content::OPEN_CASE), half);
    let open = store.find_by_case(content::OPEN_CASE).unwrap()[0].id;
    let draft = store.draft(&open, Purpose::Command, LATER).unwrap();
    assert_eq!(draft, Some(content::draft()));

    if version >= 5 {
        for case in [content::ERASED_CASE, content::HALF_ERASED_CASE] {
            assert_eq!(store.find_by_case(case).unwrap(), []);
        }
        let cases = store.cases().unwrap();
        // What had been begun to be erased is erased by the opening.
        assert_eq!(cases.iter().filter(|it| it.erased.is_some()).count(), 2);
        assert_eq!(cases.iter().filter(|it| it.hold.is_some()).count(), 1);
    }
    if version >= 6 {
        let protected = content::PROTECTED_CASE;
        assert!(store.find_by_case(protected).unwrap()[0].protected);
        assert_eq!(changes(store, protected).len(), 3);
    }
    if version >= 9 {
        let waiting = store.waiting().unwrap()[0].id;
        let handover = store.look_at_waiting(&waiting, LATER).unwrap();
        assert!(handover.changes() == content::handed_over());
    }
    if version >= 10 {
        let remarks = store.wording_remarks(LATER).unwrap();
        let found: Vec<&str> = remarks.iter().map(|it| it.content.as_str()).collect();
        assert_eq!(found, content::WORDING_REMARKS);
    }
    let faults = |store: &mut Store| -> Vec<FaultKind> {
        let report = store.verify(&mut |_, _| {}).unwrap();
        report.faults.iter().map(|fault| fault.kind).collect()
    };
    // Since the seventh a store says where it was cut, and the kept one was.
    let cuts = vec![FaultKind::TailCut; usize::from(version >= 7)];
    assert_eq!(faults(store), cuts, "version {version}");

    let more = content::told_half();
    store.append(&open, &more, LATER).unwrap();
    half.extend(more);
    assert_eq!(changes(store, content::OPEN_CASE), half);
    let begun = store.begin(&content::began("2026-0999"), &form("1"), LATER);
    store
        .append(&begun.unwrap(), &content::told(), LATER)
        .unwrap();
    assert_eq!(faults(store), cuts, "version {version}");
}

#[test]
fn a_store_of_every_version_is_kept_and_never_edited() {
    let mut found = Vec::new();
    let mut folders = vec![PathBuf::from(KEPT)];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if folder != Path::new(KEPT) {
                let name = path.strip_prefix(KEPT).unwrap().display().to_string();
                let digest = blake3::hash(&fs::read(&path).unwrap()).to_hex();
                found.push(format!("{} {digest}", name.replace('\\', "/")));
            }
        }
    }
    found.sort();
    let written = fs::read_to_string(Path::new(KEPT).join("digests.txt")).unwrap();
    assert_eq!(
        found.join("\n"),
        written.trim_end(),
        "a kept store was edited, or one is not in digests.txt"
    );
    for version in 1..=STEPS.len() {
        drop(kept(version));
    }
}

#[test]
fn a_kept_store_has_its_version_and_something_in_every_table() {
    for n in 1..=STEPS.len() {
        let home = kept(n);
        let conn = database(home.path());
        assert_eq!(version(&conn).unwrap(), n);
        for table in tables(&conn) {
            let n_rows = all(&conn, &format!("SELECT 1 FROM {table}")).len();
            assert!(n_rows > 0, "version {n}: {table}");
        }
    }
}

#[test]
fn a_kept_store_opens_with_every_answer_and_event_is_whole_and_can_be_written_to() {
    for n in 1..=STEPS.len() {
        let home = kept(n);
        let events = "SELECT * FROM ev ORDER BY seq";
        let before = all(&database(home.path()), events);
        let mut store = opened(home.path());
        assert_holds(&mut store, n);
        drop(store);
        let conn = database(home.path());
        assert_eq!(version(&conn).unwrap(), STEPS.len());
        assert_eq!(all(&conn, events)[..before.len()], before, "version {n}");
        drop(conn);
        // Once more: nothing of the move is left to be done.
        let store = opened(home.path());
        let check = store.start_check();
        assert_eq!(
            (check.n_put_back, &check.missing),
            (0, &None),
            "version {n}"
        );
    }
}

#[test]
fn the_ways_in_that_a_kept_store_had_open_it() {
    for n in 3..=STEPS.len() {
        let home = kept(n);
        let key = RecoveryKey::parse(content::RECOVERY).unwrap();
        let store =
            Store::open_with(home.path(), Realm::Real, Opener::Recovery(&key), LATER).unwrap();
        assert_eq!(store.slots().len(), 3, "version {n}");
    }
}

#[test]
fn a_move_that_ends_at_any_statement_leaves_the_old_version_or_the_new() {
    let fresh = {
        let home = kept(STEPS.len());
        schema_of(&database(home.path()))
    };
    for from in 1..STEPS.len() {
        let home = kept(from);
        let mut conn = database(home.path());
        let (asked, old) = (asked(&conn), schema_of(&conn));
        let before = rows(&conn, &asked);
        let mut left = Vec::new();
        migrate_with(&mut conn, &mut |point| {
            left.push((point, copied(home.path())));
            Ok(())
        })
        .unwrap();
        assert_eq!(rows(&conn, &asked), before);
        drop(conn);
        assert!(left.len() > STEPS.len() - from, "{from}");
        let mut last = None;
        for (point, left) in left {
            // Most statements leave the files as they were: one that was looked at need not be looked at again.
            let files = bytes(left.path());
            if last.as_ref() == Some(&files) {
                continue;
            }
            last = Some(files);
            let conn = database(left.path());
            let found = version(&conn).unwrap();
            let is_moved = point == Point::Moved;
            assert_eq!(
                found,
                if is_moved { STEPS.len() } else { from },
                "{point:?}"
            );
            assert_eq!(
                schema_of(&conn),
                if is_moved { fresh.clone() } else { old.clone() }
            );
            assert_eq!(rows(&conn, &asked), before, "{from}, {point:?}");
            drop(conn);
            assert_holds(&mut opened(left.path()), from);
        }
    }
}

#[test]
fn a_move_that_fails_at_any_statement_leaves_the_store_as_it_was() {
    for from in 1..STEPS.len() {
        let home = kept(from);
        let mut conn = database(home.path());
        let old = schema_of(&conn);
        let mut fails_at = 0;
        loop {
            let mut n = 0;
            let moved = migrate_with(&mut conn, &mut |_| {
                n += 1;
                if n > fails_at {
                    return Err(StoreTrouble::DiskFull);
                }
                Ok(())
            });
            if moved.is_ok() || version(&conn).unwrap() != from {
                break;
            }
            assert_eq!(moved, Err(StoreTrouble::DiskFull));
            assert_eq!(schema_of(&conn), old, "{from}, {fails_at}");
            fails_at += 1;
        }
        assert!(fails_at > STEPS.len() - from);
        drop(conn);
        assert_holds(&mut opened(home.path()), from);
    }
}

/// A store of today with what every version is filled with, and what only this one has: a journal, an anchor, a cut.
fn of_today(folder: &Path) {
    let cost = Cost::new(64, 1, 1).unwrap();
    let at = Timestamp(1_795_000_000_000);
    let mut store = Store::create(folder, Realm::Real, Some(&right()), cost, at).unwrap();
    content::common(&mut store);
    content::since_2(&mut store);
    content::since_3(&mut store);
    content::since_5(&mut store);
    content::since_6(&mut store);
    content::since_9(&mut store);
    content::since_10(&mut store);
    drop(store);

    // Events that no journal holds are lost with an older database, and their place is marked at the next opening.
    let older = fs::read(folder.join(DATABASE)).unwrap();
    drop(opened(folder));
    fs::write(folder.join(DATABASE), older).unwrap();
    let mut store = opened(folder);
    assert!(store.start_check().missing.is_some());
    let case: CaseRef = store
        .case_by_number(content::HALF_ERASED_CASE)
        .unwrap()
        .unwrap();
    store
        .on_connection(|conn, ring, _| {
            erase::plan(conn, ring, &[(case, content::decision())], None, LATER)
        })
        .unwrap();
    drop(store);
    for name in [
        "vault.lock",
        reserve::NAME,
        "vault.key.1",
        "vault.key.2",
        "vault.key.3",
    ] {
        let _absent = fs::remove_file(folder.join(name));
    }
}

#[test]
fn a_store_of_today_has_something_in_every_table_and_can_be_kept() {
    let home = tempfile::tempdir().unwrap();
    let folder = match std::env::var_os(KEEP) {
        Some(folder) => PathBuf::from(folder),
        None => home.path().join("real"),
    };
    of_today(&folder);
    if folder.ends_with("newer") {
        newer::raise_version(&folder, 1000).close().unwrap();
        return;
    }
    let conn = database(&folder);
    for table in tables(&conn) {
        let n_rows = all(&conn, &format!("SELECT 1 FROM {table}")).len();
        assert!(n_rows > 0, "{table}: let `of_today` put something there");
    }
    drop(conn);
    assert!(folder.join(journal::FOLDER).is_dir());
    let copy = copied(&folder);
    assert_holds(&mut opened(copy.path()), STEPS.len());
}
