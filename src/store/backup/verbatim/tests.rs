//! Tests that the file stands still while it is copied, whoever writes meanwhile.

use std::fs;
use std::io::Read as _;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;

use rusqlite::Connection;

use crate::engine::time::Timestamp;
use crate::store::backup::head;
use crate::store::ring::Ring;
use crate::store::tests::{begun, store, told};
use crate::store::{DATABASE, Store, connection, verify};

use super::{copy, kept_open, standing_still};

const N_COPIES: usize = 24;

fn connect(path: &Path, ring: &Ring) -> Connection {
    connection::open_beside(path, &ring.store.database, ring.realm).unwrap()
}

fn database(store: &Store) -> PathBuf {
    store.folder.join(DATABASE)
}

/// Reads the file by the handle that is never closed, so that no lock goes.
fn bytes(path: &Path) -> Vec<u8> {
    kept_open::with(path, |mut file| {
        let mut bytes = Vec::new();
        std::io::Seek::rewind(&mut file)?;
        file.read_to_end(&mut bytes)?;
        Ok(bytes)
    })
    .unwrap()
}

fn checkpoint(conn: &Connection, how: &str) {
    let statement = format!("PRAGMA wal_checkpoint({how})");
    // Whether it came to anything is what the tests look at.
    let _done: bool = conn.query_row(&statement, [], |row| row.get(0)).unwrap();
}

#[test]
fn the_file_stands_still_while_others_write_and_empty_the_log_and_not_longer() {
    let (mut store, _home) = store();
    let id = begun(&mut store, None);
    let path = database(&store);
    let reader = connect(&path, &store.ring);
    let other = connect(&path, &store.ring);
    other
        .busy_timeout(std::time::Duration::from_millis(20))
        .unwrap();

    let still = standing_still(&reader, &path).unwrap().unwrap();
    let before = bytes(&path);
    // More than enough for the log to be brought in by itself, were it let.
    for n in 0..300 {
        let text = "ord ".repeat(500);
        store.append(&id, &[told(&text)], Timestamp(n)).unwrap();
    }
    for how in ["PASSIVE", "FULL", "RESTART", "TRUNCATE"] {
        checkpoint(&other, how);
        assert!(bytes(&path) == before, "{how}");
    }
    drop(still);
    checkpoint(&other, "TRUNCATE");
    assert!(bytes(&path) != before);
}

#[test]
fn with_a_log_that_someone_reads_the_file_is_not_taken_to_stand_still() {
    let (mut store, home) = store();
    let id = begun(&mut store, None);
    let path = database(&store);
    // Whoever began to read in the middle of the log keeps it from being emptied.
    store.append(&id, &[told("ett")], Timestamp(1)).unwrap();
    let reader = connect(&path, &store.ring);
    let reading = reader.unchecked_transaction().unwrap();
    head(&reading, store.ring.realm).unwrap();
    store.append(&id, &[told("två")], Timestamp(2)).unwrap();

    let conn = connect(&path, &store.ring);
    assert!(standing_still(&conn, &path).unwrap().is_none());
    let to = home.path().join("copy");
    assert!(!copy(&conn, (&path, &to), &mut |_, _, _| {}).unwrap());
    drop(reading);
    assert!(copy(&conn, (&path, &to), &mut |_, _, _| {}).unwrap());
}

#[test]
fn copies_that_are_taken_while_someone_writes_all_the_time_are_each_of_one_moment() {
    let (mut store, home) = store();
    let id = begun(&mut store, None);
    for n in 0..100 {
        let text = "lång ".repeat(500);
        store.append(&id, &[told(&text)], Timestamp(n)).unwrap();
    }
    let path = database(&store);
    let ring = store.ring.again();
    let is_enough = AtomicBool::new(false);
    let n_verbatim = thread::scope(|scope| {
        let (is_enough, ring) = (&is_enough, &ring);
        let writer = scope.spawn(|| {
            // The log is brought in by itself meanwhile, every few answers.
            let mut n = 0;
            while !is_enough.load(Ordering::SeqCst) {
                n += 1;
                let text = "ord ".repeat(n % 700);
                let at = Timestamp(100 + i64::try_from(n).unwrap());
                store.append(&id, &[told(&text)], at).unwrap();
            }
            n
        });
        let conn = connect(&path, ring);
        let mut n_verbatim = 0;
        for n in 0..N_COPIES {
            let to = home.path().join(format!("copy{n}"));
            let before = head(&conn, ring.realm).unwrap();
            if copy(&conn, (&path, &to), &mut |_, _, _| {}).unwrap() {
                n_verbatim += 1;
                let after = head(&conn, ring.realm).unwrap();
                let copied = connection::open(&to, &ring.store.database, ring.realm).unwrap();
                let report = verify::verify(&copied, ring, None, &mut |_, _| {}).unwrap();
                assert_eq!(report.faults, []);
                let last = head(&copied, ring.realm).unwrap();
                assert!((before.0..=after.0).contains(&last.0));
                fs::remove_file(&to).unwrap();
            }
        }
        is_enough.store(true, Ordering::SeqCst);
        assert!(writer.join().unwrap() > N_COPIES);
        n_verbatim
    });
    // The other way to copy is there for a store that is never quiet for a moment. How often that is so depends on the machine.
    assert!(n_verbatim > 0, "none of {N_COPIES}");
    assert!(store.verify(&mut |_, _| {}).unwrap().is_whole());
}
