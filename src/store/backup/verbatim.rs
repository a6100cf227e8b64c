//! The database's file copied as it lies there, still encrypted, while others read and write the store.
//!
//! Whatever is written goes to the log first. Who begins to read while the log is empty reads the file alone, and holds the one
//! mark under which nobody brings the log into it, not even with a whole log to bring: so long as it is held the file stands
//! still, and is the store as it was at that moment. Others write on into the log meanwhile.

use std::fs;
use std::io;
use std::path::Path;
use std::thread;
use std::time::Duration;

use rusqlite::{Connection, Transaction};

use crate::store::backup::{OnProgress, Work, begin, size};
use crate::store::connection;
use crate::store::trouble::StoreTrouble;

/// So often the log is emptied in the hope that nobody writes before reading has begun.
const TRIES: u32 = 20;
const BETWEEN: Duration = Duration::from_millis(2);
/// Whoever writes meanwhile waits no longer than that at a time.
const WAIT: Duration = Duration::from_millis(25);

/// So much is copied before it is said how far it has come.
const STEP: u64 = 8 * 1024 * 1024;

/// Copies the file to `to`, which it makes. Says so if the file could not be made to stand still, or ends too soon.
pub(super) fn copy(
    conn: &Connection,
    (from, to): (&Path, &Path),
    on_progress: &mut OnProgress<'_>,
) -> Result<bool, StoreTrouble> {
    if !cfg!(unix) {
        // Elsewhere `SQLite` locks parts of the file that could not be read then.
        return Ok(false);
    }
    let Some(still) = standing_still(conn, from)? else {
        return Ok(false);
    };
    let Some(total) = size(&still)? else {
        return Ok(false);
    };
    let mut target = begin(to)?;
    let is_whole = kept_open::with(from, |mut file| {
        io::Seek::rewind(&mut file)?;
        let mut done = 0;
        while done < total {
            let step = STEP.min(total - done);
            let copied = io::copy(&mut io::Read::take(file, step), &mut target)?;
            if copied == 0 {
                return Ok(false);
            }
            done += copied;
            if done < total {
                on_progress(Work::Copying, done, total);
            }
        }
        // Copied is what the disk has.
        target.sync_all()?;
        on_progress(Work::Copying, total, total);
        Ok(true)
    });
    is_whole.map_err(|error| StoreTrouble::of_file(&error, to))
}

/// Begins to read so that the file stands still until this is dropped; nothing if others would not let it.
fn standing_still<'a>(
    conn: &'a Connection,
    path: &Path,
) -> Result<Option<Transaction<'a>>, StoreTrouble> {
    let log = connection::beside(path, "-wal");
    for _ in 0..TRIES {
        if connection::empty_log_within(conn, WAIT).unwrap_or(false) {
            let reading = conn.unchecked_transaction()?;
            reading.query_row("SELECT count(*) FROM sqlite_schema", [], |_| Ok(()))?;
            // Under any other mark the log cannot be emptied. If it is empty now, it was when reading began.
            if fs::metadata(&log).is_ok_and(|log| log.len() == 0) {
                return Ok(Some(reading));
            }
        }
        thread::sleep(BETWEEN);
    }
    Ok(None)
}

/// Files that are read beside `SQLite`, and never closed.
///
/// A process that closes a file gives up every lock that it holds on it, by whatever handle it got them. What is opened here
/// stays open until the process ends, one handle for each database; so `SQLite` does with its own.
#[cfg(unix)]
mod kept_open {
    use std::fs::{self, File};
    use std::io;
    use std::os::unix::fs::MetadataExt as _;
    use std::path::Path;
    use std::sync::{Mutex, PoisonError};

    /// With device and number: a name may come to mean another file.
    static FILES: Mutex<Vec<((u64, u64), File)>> = Mutex::new(Vec::new());

    pub(super) fn with<T>(path: &Path, act: impl FnOnce(&File) -> io::Result<T>) -> io::Result<T> {
        // Two that read by one handle would move each other's place.
        let mut files = FILES.lock().unwrap_or_else(PoisonError::into_inner);
        let found = fs::symlink_metadata(path)?;
        let wanted = (found.dev(), found.ino());
        if let Some((_, file)) = files.iter().find(|(of, _)| *of == wanted) {
            return act(file);
        }
        let opened = File::open(path)?;
        let of = opened.metadata().map_or(wanted, |it| (it.dev(), it.ino()));
        files.push((of, opened));
        match files.last() {
            Some((of, file)) if *of == wanted => act(file),
            Some(_) | None => Err(io::ErrorKind::NotFound.into()),
        }
    }
}

#[cfg(not(unix))]
mod kept_open {
    use std::fs::File;
    use std::io;
    use std::path::Path;

    pub(super) fn with<T>(path: &Path, act: impl FnOnce(&File) -> io::Result<T>) -> io::Result<T> {
        act(&File::open(path)?)
    }
}

#[cfg(all(test, unix))]
mod tests;
