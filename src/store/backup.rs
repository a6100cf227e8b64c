//! A verified copy of a whole store, made while it may be open: as `SQLite` lets it be read, and never by copying its files blindly.

mod inventory;
mod rotation;
mod verbatim;

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{self, RecvTimeoutError};
use std::thread;
use std::time::Duration;

use rusqlite::{Connection, OptionalExtension as _};

use crate::engine::time::{Date, Timestamp};
use crate::store::chain::{self, Link};
use crate::store::lock::FolderLock;
use crate::store::log::{self, Concerns, DidV1, MadeByCommand};
use crate::store::ring::Ring;
use crate::store::slots::Opener;
use crate::store::trouble::StoreTrouble;
use crate::store::{
    DATABASE, Realm, Sequence, Store, connection, files, real_path, renewal, schema, seal, slots,
    tries, verify,
};

pub use inventory::Inventory;
pub use rotation::{DAYS_KEPT, ERASURE_WINDOW_DAYS, NEWEST_KEPT, own_place};
pub(super) use rotation::{own_folders, renew_keys};

/// What the names of finished backups begin with, and those of unfinished ones.
const PREFIX: &str = "vilja-backup-";
const PREFIX_UNFINISHED: &str = ".vilja-unfinished-";

/// How often it is said how far the copying has come.
const GLANCE: Duration = Duration::from_millis(250);

/// What is being done, for those who wait.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Work {
    /// In bytes.
    Copying,
    /// In events.
    Verifying,
    /// Of a damaged store, in bytes.
    Reading,
}

/// Is told how much of how much is done.
pub type OnProgress<'a> = dyn FnMut(Work, u64, u64) + 'a;

/// A finished backup, opened again and verified.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Backup {
    pub folder: PathBuf,
    pub inventory: Inventory,
}

/// Where a copy can be broken off by a test.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Point {
    Begun,
    Copied,
    Verified,
    Listed,
    Named,
}

pub(super) type AtPoint<'a> = dyn FnMut(Point) -> Result<(), StoreTrouble> + 'a;

/// The right to read a store and to copy it, beside whoever has it open.
pub struct Copier {
    folder: PathBuf,
    ring: Ring,
}

impl Copier {
    /// Unlocks the store for copying. Nothing in its folder is changed, and it may be open in another window.
    ///
    /// A wrong passphrase counts as it does where the store itself is opened.
    pub fn unlock(
        folder: &Path,
        realm: Realm,
        opener: Opener<'_>,
        now: Timestamp,
    ) -> Result<Self, StoreTrouble> {
        if !Store::exists(folder) {
            return Err(StoreTrouble::NotThere);
        }
        let folder = real_path(folder)?;
        if renewal::is_under_way(&folder) {
            // Cut short, or another program is at it just now.
            let _lock = renewal::lock(&folder)?;
        }
        let look = || slots::look(&folder, realm, opener);
        let ((vault, name), _) = tries::counted(&folder, opener, now, look)?;
        let ring = Ring::new(&vault, realm, name.0);
        Ok(Self { folder, ring })
    }

    /// Returns the folder of the store.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    pub(super) fn of(folder: &Path, ring: &Ring) -> Self {
        Self {
            folder: folder.to_path_buf(),
            ring: ring.again(),
        }
    }

    /// Makes a backup in a folder of its own at this place, which is made if it is not there.
    ///
    /// The name is made up. Until the copy is verified it stands under another name, which is removed if this fails.
    /// The store's log is brought into its database first, as at any closing; nothing else is changed in its folder.
    pub fn copy_to(
        &self,
        place: &Path,
        (at, day): (Timestamp, Date),
        on_progress: &mut OnProgress<'_>,
    ) -> Result<Backup, StoreTrouble> {
        self.copy_with(place, (at, day), on_progress, &mut |_| Ok(()))
    }

    /// Writes in the log that a backup was made by command, so that it can be named when it holds what was erased. The store
    /// may be open in another window: it stands beside it until the store is unlocked the next time.
    pub fn note_made(&self, backup: &Backup) -> Result<(), StoreTrouble> {
        if self.ring.realm == Realm::Training {
            return Ok(());
        }
        let did = DidV1::BackedUp {
            path: backup.folder.clone(),
            last: backup.inventory.last.0,
        };
        let at = backup.inventory.at;
        log::write_outside(&self.folder, &self.ring, Concerns::default(), did, at)
    }

    /// Returns the backups that were made by command, whether they are still there or not.
    pub(super) fn made_by_command(&self) -> Result<Vec<MadeByCommand>, StoreTrouble> {
        log::made_by_command(&self.connect()?, &self.ring)
    }

    fn connect(&self) -> Result<Connection, StoreTrouble> {
        connection::open_beside(
            &self.folder.join(DATABASE),
            &self.ring.store.database,
            self.ring.realm,
        )
    }

    pub(super) fn copy_with(
        &self,
        place: &Path,
        (at, day): (Timestamp, Date),
        on_progress: &mut OnProgress<'_>,
        at_point: &mut AtPoint<'_>,
    ) -> Result<Backup, StoreTrouble> {
        if !place.exists() {
            files::make_folder(place)?;
        }
        let place = real_path(place)?;
        clear_unfinished(&place);
        let unfinished = Unfinished::begin(&place)?;
        at_point(Point::Begun)?;
        let inventory = self.fill(&unfinished.folder, at, on_progress, at_point)?;
        let name = format!("{PREFIX}{day}-{}", seal::hex(&seal::random::<4>()?));
        let folder = unfinished.name(&place.join(name), at_point)?;
        Ok(Backup { folder, inventory })
    }

    /// Copies database and keys, verifies the copy, and writes down what it holds.
    fn fill(
        &self,
        to: &Path,
        at: Timestamp,
        on_progress: &mut OnProgress<'_>,
        at_point: &mut AtPoint<'_>,
    ) -> Result<Inventory, StoreTrouble> {
        write_keys(to, &slots::whole(&self.folder)?)?;
        let source = connection::open_beside(
            &self.folder.join(DATABASE),
            &self.ring.store.database,
            self.ring.realm,
        )?;
        let before = head(&source, self.ring.realm)?;
        let path = to.join(DATABASE);
        let is_copied = verbatim::copy(&source, (&self.folder.join(DATABASE), &path), on_progress)?;
        let source = if is_copied {
            source
        } else {
            // Others never leave the log empty. It takes longer, and sees one moment too.
            files::remove_if_there(&path).map_err(|it| StoreTrouble::of_file(&it, &path))?;
            vacuum(source, &path, on_progress)?
        };
        at_point(Point::Copied)?;

        let mut copy = connection::open(&path, &self.ring.store.database, self.ring.realm)?;
        // What an earlier program wrote is read as the next opening would read it.
        schema::migrate(&mut copy)?;
        let other = || connection::open_reading(&path, &self.ring.store.database, self.ring.realm);
        let others = [other()?, other()?];
        let report = verify::verify_beside(&copy, others, &self.ring, &mut |done, total| {
            on_progress(Work::Verifying, done, total);
        })?;
        if verify::is_damaged(&report.faults) {
            // It could take the place of an older backup that is whole.
            return Err(StoreTrouble::DatabaseDamaged);
        }
        let last = head(&copy, self.ring.realm)?;
        // The store may have grown while it was copied; what stood before has to be in the copy, and its end in the store.
        let is_of_one = link_at(&copy, self.ring.realm, before.0)? == Some(before.1)
            && link_at(&source, self.ring.realm, last.0)? == Some(last.1);
        if !is_of_one || last.0 < before.0 {
            return Err(StoreTrouble::BackupDiffers);
        }
        let transcripts = n_transcripts(&copy)?;
        close(copy)?;
        drop(source);
        sync(&path)?;
        at_point(Point::Verified)?;

        let inventory = Inventory {
            realm: self.ring.realm,
            at,
            last: Sequence(last.0),
            link: last.1,
            events: report.events,
            transcripts,
            faults: report.faults.len() as u64,
            salvaged: false,
        };
        inventory.write(to, &self.ring)?;
        at_point(Point::Listed)?;
        Ok(inventory)
    }
}

/// A backup that is being made, under a name that no one takes for a backup. Removed unless it is named.
pub(super) struct Unfinished {
    folder: PathBuf,
    /// Says that someone is at work here.
    lock: Option<FolderLock>,
}

impl Unfinished {
    pub(super) fn begin(place: &Path) -> Result<Self, StoreTrouble> {
        let name = format!("{PREFIX_UNFINISHED}{}", seal::hex(&seal::random::<8>()?));
        let folder = place.join(name);
        let mut unfinished = Self { folder, lock: None };
        files::make_folder(&unfinished.folder)?;
        unfinished.lock = Some(FolderLock::take(&unfinished.folder)?);
        Ok(unfinished)
    }

    pub(super) fn folder(&self) -> &Path {
        &self.folder
    }

    /// Gives it the name under which it is whole. There is nothing of that name yet.
    pub(super) fn name(
        mut self,
        named: &Path,
        at_point: &mut AtPoint<'_>,
    ) -> Result<PathBuf, StoreTrouble> {
        self.lock = None;
        let trouble = |error: &std::io::Error| StoreTrouble::of_file(error, named);
        FolderLock::forget(&self.folder).map_err(|error| trouble(&error))?;
        files::sync_folder(&self.folder).map_err(|error| trouble(&error))?;
        if named.exists() {
            return Err(StoreTrouble::AlreadyThere);
        }
        fs::rename(&self.folder, named).map_err(|error| trouble(&error))?;
        // Nothing is left under the old name to be removed.
        self.folder = PathBuf::new();
        at_point(Point::Named)?;
        if let Some(place) = named.parent() {
            files::sync_folder(place).map_err(|error| trouble(&error))?;
        }
        Ok(named.to_path_buf())
    }
}

impl Drop for Unfinished {
    fn drop(&mut self) {
        self.lock = None;
        if self.folder.file_name().is_some() {
            // What cannot be removed now is removed by the next backup at this place.
            let _later = fs::remove_dir_all(&self.folder);
        }
    }
}

/// Removes what backups left that were cut short. One that someone is still at work on stays.
pub(super) fn clear_unfinished(place: &Path) {
    for entry in fs::read_dir(place).into_iter().flatten().flatten() {
        let is_unfinished = entry
            .file_name()
            .to_str()
            .is_some_and(|name| name.starts_with(PREFIX_UNFINISHED));
        if is_unfinished && FolderLock::take(&entry.path()).is_ok() {
            let _later = fs::remove_dir_all(entry.path());
        }
    }
}

/// Puts the key file beside the copy.
fn write_keys(folder: &Path, content: &[u8]) -> Result<(), StoreTrouble> {
    files::replace(folder, slots::NAME, content)
}

/// Lets `SQLite` write the whole database, as it stands at this moment, to a new file under the same key.
pub(super) fn vacuum(
    source: Connection,
    path: &Path,
    on_progress: &mut OnProgress<'_>,
) -> Result<Connection, StoreTrouble> {
    let trouble = |error: &std::io::Error| StoreTrouble::of_file(error, path);
    drop(begin(path)?);
    let total = size(&source)?.unwrap_or(0);
    let name = path
        .to_str()
        .ok_or_else(|| trouble(&std::io::Error::from(std::io::ErrorKind::InvalidFilename)))?;
    thread::scope(|scope| {
        let (told, done) = mpsc::sync_channel(1);
        let writer = scope.spawn(move || {
            let written = source.execute("VACUUM INTO ?1", [name]);
            // Whoever waits is there until this is told.
            let _there = told.send(());
            written.map(|_| source)
        });
        while done.recv_timeout(GLANCE) == Err(RecvTimeoutError::Timeout) {
            let written = fs::metadata(path).map_or(0, |found| found.len());
            on_progress(Work::Copying, written.min(total), total);
        }
        match writer.join() {
            Ok(written) => Ok(written?),
            Err(panic) => std::panic::resume_unwind(panic),
        }
    })
}

/// Makes the file that a copy is written to, empty and closed to others.
fn begin(path: &Path) -> Result<fs::File, StoreTrouble> {
    files::private()
        .create_new(true)
        .open(path)
        .map_err(|error| StoreTrouble::of_file(&error, path))
}

/// Returns how many bytes the pages of a database take, if it says so.
fn size(conn: &Connection) -> Result<Option<u64>, StoreTrouble> {
    let number = |name: &str| connection::number(conn, name);
    let found = number("page_count")?.zip(number("page_size")?);
    Ok(found.and_then(|(n_pages, size)| u64::try_from(n_pages.saturating_mul(size)).ok()))
}

/// Closes a copy so that all of it is in its one file.
pub(super) fn close(copy: Connection) -> Result<(), StoreTrouble> {
    copy.close().map_err(|(_, error)| StoreTrouble::from(error))
}

pub(super) fn sync(path: &Path) -> Result<(), StoreTrouble> {
    fs::File::options()
        .write(true)
        .open(path)
        .and_then(|file| file.sync_all())
        .map_err(|error| StoreTrouble::of_file(&error, path))
}

/// Returns the last event and its link; before the first event, zero and what stands before all.
pub(super) fn head(conn: &Connection, realm: Realm) -> Result<(i64, Link), StoreTrouble> {
    Ok(conn
        .query_row(
            "SELECT seq, link FROM ev ORDER BY seq DESC LIMIT 1",
            [],
            |row| Ok((row.get(0)?, row.get(1)?)),
        )
        .optional()?
        .unwrap_or_else(|| (0, chain::first(realm))))
}

/// Returns the link of an event, if there is one.
pub(super) fn link_at(
    conn: &Connection,
    realm: Realm,
    seq: i64,
) -> Result<Option<Link>, StoreTrouble> {
    if seq == 0 {
        return Ok(Some(chain::first(realm)));
    }
    Ok(conn
        .prepare_cached("SELECT link FROM ev WHERE seq = ?1")?
        .query_row([seq], |row| row.get(0))
        .optional()?)
}

pub(super) fn n_transcripts(conn: &Connection) -> Result<u64, StoreTrouble> {
    let n: i64 = conn.query_row("SELECT count(*) FROM transcript", [], |row| row.get(0))?;
    Ok(u64::try_from(n).unwrap_or(0))
}

#[cfg(test)]
mod tests;
