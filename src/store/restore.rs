//! Putting a backup in the place of a store: checked whole before anything is touched, and the present store is kept.

use std::fs;
use std::path::{Path, PathBuf};

use rusqlite::Connection;

use crate::engine::time::{Date, Timestamp};
use crate::store::backup::{self, Inventory, OnProgress, Unfinished, Work};
use crate::store::grant::Reach;
use crate::store::lock::FolderLock;
use crate::store::log::{self, Concerns, DidV1};
use crate::store::ring::Ring;
use crate::store::slots::{Opener, SlotTrouble};
use crate::store::trouble::StoreTrouble;
use crate::store::{
    DATABASE, Realm, Store, connection, files, real_path, renewal, schema, seal, slots, tries,
    verify,
};

/// What stands between the name of a store, with a dot behind it, and the day on which a restore put it aside.
pub(super) const KEPT_BY_RESTORE: &str = "before-restore-";

/// What lies where the backup is to be put.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Present {
    /// Nothing.
    Nothing,
    /// A store that cannot be read with the keys of the backup: damaged, or another one.
    Unreadable,
    /// The store that the backup was made of, or one that came of it.
    SameStore {
        /// What it has and the backup has not.
        events_more: u64,
        transcripts_more: u64,
        last_at: Option<Timestamp>,
    },
    /// It has the same keys, and it and the backup each have something that the other has not.
    Parted,
}

/// A backup that was checked whole and stands ready beside the store.
pub struct Restoring {
    /// The folder that is to be replaced.
    folder: PathBuf,
    ready: Unfinished,
    inventory: Inventory,
    present: Present,
    /// Nobody else opens the present store meanwhile.
    lock: Option<FolderLock>,
}

impl Restoring {
    /// Checks the backup and makes it ready. Nothing that was there before is changed.
    pub fn prepare(
        backup: &Path,
        (folder, realm): (&Path, Realm),
        opener: Opener<'_>,
        now: Timestamp,
        on_progress: &mut OnProgress<'_>,
    ) -> Result<Self, StoreTrouble> {
        let (said, _) = Inventory::read_unproved(backup)?;
        if said.realm != realm {
            return Err(StoreTrouble::WrongRealm);
        }
        let place = folder.parent().unwrap_or(folder);
        files::make_folder(place)?;
        let folder = real_path(place)?.join(folder.file_name().unwrap_or_default());
        let lock = if folder.exists() {
            Some(renewal::lock(&folder)?)
        } else {
            None
        };
        backup::clear_unfinished(&real_path(place)?);
        let ready = Unfinished::begin(&real_path(place)?)?;
        copy(backup, ready.folder())?;
        let look = || match slots::look(ready.folder(), realm, opener) {
            // The ways in were changed since; what opens the present store opens its backups too.
            Err(trouble)
                if trouble == opener.trouble() && is_of_one_vault(ready.folder(), &folder) =>
            {
                slots::look(&folder, realm, opener)
            }
            other => other,
        };
        // Guesses are counted where the store lies, or will lie; before there is one, beside the backup.
        let counted_at = if lock.is_some() { &folder } else { backup };
        let ((vault, name), _) = tries::counted(counted_at, opener, now, look)?;
        // What does not reach everything cannot tell whether everything is there.
        if vault.reach() != Reach::All {
            return Err(StoreTrouble::Slot(SlotTrouble::Narrow));
        }
        let ring = Ring::new(&vault, realm, name.0);
        let inventory = Inventory::read(backup, &ring)?;
        let path = ready.folder().join(DATABASE);
        let mut conn = connection::open(&path, &ring.store.database, realm)?;
        schema::migrate(&mut conn)?;
        check(&conn, &ring, &inventory, on_progress)?;
        // What stands outside the database is not part of a backup: the first opening makes an anchor of its own.
        conn.execute("UPDATE store SET anchored = 0", [])?;
        let present = present(&folder, &conn, &ring, &inventory);
        let did = DidV1::Restored {
            last: inventory.last.0,
            made_at: inventory.at.0,
        };
        log::write(&mut conn, &ring, Concerns::default(), did, now)?;
        backup::close(conn)?;
        backup::sync(&path)?;
        if is_of_one_vault(ready.folder(), &folder) {
            // Whoever was given a way to open the store since keeps it, and whoever lost it does not get it back.
            slots::write_all(ready.folder(), &slots::whole(&folder)?)?;
        } else {
            slots::write_all(ready.folder(), &slots::whole(ready.folder())?)?;
        }
        Ok(Self {
            folder,
            ready,
            inventory,
            present,
            lock,
        })
    }

    pub fn inventory(&self) -> &Inventory {
        &self.inventory
    }

    pub fn present(&self) -> Present {
        self.present
    }

    /// Puts the backup in place, and returns where the store that stood there is kept now.
    pub fn replace(self, day: Date) -> Result<Option<PathBuf>, StoreTrouble> {
        let trouble = |error: &std::io::Error| StoreTrouble::of_file(error, &self.folder);
        if !self.folder.exists() {
            self.ready.name(&self.folder, &mut |_| Ok(()))?;
            return Ok(None);
        }
        let suffix = seal::hex(&seal::random::<4>()?);
        let beside = |word: &str| {
            let name = self.folder.file_name().unwrap_or_default();
            let name = format!("{}.{word}-{suffix}", name.to_string_lossy());
            self.folder.with_file_name(name)
        };
        // Under this name it is not cleared away, whichever of the two stores it holds when the program is killed.
        let standing = beside("restoring");
        let kept = beside(&format!("{KEPT_BY_RESTORE}{day}"));
        self.ready.name(&standing, &mut |_| Ok(()))?;
        if exchange(&standing, &self.folder).is_ok() {
            fs::rename(&standing, &kept).map_err(|error| trouble(&error))?;
        } else {
            fs::rename(&self.folder, &kept).map_err(|error| trouble(&error))?;
            if let Err(error) = fs::rename(&standing, &self.folder) {
                // Back to where it was: without a store there the next start would offer to make the first one.
                fs::rename(&kept, &self.folder).map_err(|error| trouble(&error))?;
                return Err(trouble(&error));
            }
        }
        // The automatic backups stay where they are looked after; one of them may be what was put back.
        let backups = backup::own_place(&kept);
        if backups.exists() {
            fs::rename(&backups, backup::own_place(&self.folder))
                .map_err(|error| trouble(&error))?;
        }
        if let Some(place) = self.folder.parent() {
            files::sync_folder(place).map_err(|error| trouble(&error))?;
        }
        drop(self.lock);
        Ok(Some(kept))
    }
}

/// Lets two folders change places in one step, so that there is a store at every moment. Not every system can do that.
#[cfg(target_os = "linux")]
fn exchange(one: &Path, other: &Path) -> std::io::Result<()> {
    use rustix::fs::{CWD, RenameFlags, renameat_with};
    Ok(renameat_with(CWD, one, CWD, other, RenameFlags::EXCHANGE)?)
}

#[cfg(not(target_os = "linux"))]
fn exchange(_one: &Path, _other: &Path) -> std::io::Result<()> {
    Err(std::io::ErrorKind::Unsupported.into())
}

/// Copies what belongs to a backup, and nothing else that may lie there. No program has a backup open.
fn copy(backup: &Path, to: &Path) -> Result<(), StoreTrouble> {
    for name in [DATABASE, slots::NAME] {
        let (from, path) = (backup.join(name), to.join(name));
        let copy = || -> std::io::Result<()> {
            let mut source = fs::File::open(&from)?;
            let mut target = files::private().create_new(true).open(&path)?;
            std::io::copy(&mut source, &mut target)?;
            target.sync_all()
        };
        match copy() {
            Err(error) if error.kind() == std::io::ErrorKind::NotFound && !from.exists() => {
                return Err(StoreTrouble::NotABackup);
            }
            copied => copied.map_err(|error| StoreTrouble::of_file(&error, &path))?,
        }
    }
    Ok(())
}

/// Reads all of it and compares it with what it says that it holds.
fn check(
    conn: &Connection,
    ring: &Ring,
    inventory: &Inventory,
    on_progress: &mut OnProgress<'_>,
) -> Result<(), StoreTrouble> {
    let report = verify::verify(conn, ring, None, &mut |done, total| {
        on_progress(Work::Verifying, done, total);
    })?;
    let (last, link) = backup::head(conn, ring.realm)?;
    let is_what_it_says = report.events == inventory.events
        && report.faults.len() as u64 == inventory.faults
        && last == inventory.last.0
        && link == inventory.link
        && backup::n_transcripts(conn)? == inventory.transcripts;
    if is_what_it_says {
        Ok(())
    } else {
        Err(StoreTrouble::BackupDiffers)
    }
}

fn is_of_one_vault(one: &Path, other: &Path) -> bool {
    match (slots::whole(one), slots::whole(other)) {
        (Ok(one), Ok(other)) => slots::are_of_one_vault(&one, &other),
        (Err(_), _) | (_, Err(_)) => false,
    }
}

/// Finds out what stands where the backup is to be put, without failing: that may be the reason for putting it there.
fn present(folder: &Path, backup: &Connection, ring: &Ring, inventory: &Inventory) -> Present {
    if !Store::exists(folder) {
        return Present::Nothing;
    }
    compare(folder, backup, ring, inventory).unwrap_or(Present::Unreadable)
}

fn compare(
    folder: &Path,
    backup: &Connection,
    ring: &Ring,
    inventory: &Inventory,
) -> Result<Present, StoreTrouble> {
    let path = folder.join(DATABASE);
    if fs::metadata(&path).is_ok_and(|found| found.len() == 0) {
        return Err(StoreTrouble::DatabaseDamaged);
    }
    let conn = connection::open(&path, &ring.store.database, ring.realm)?;
    let (last, link) = backup::head(&conn, ring.realm)?;
    if backup::link_at(&conn, ring.realm, inventory.last.0)? == Some(inventory.link) {
        let (n, last_at): (i64, Option<i64>) = conn.query_row(
            "SELECT count(*), max(at) FROM ev WHERE seq > ?1",
            [inventory.last.0],
            |row| Ok((row.get(0)?, row.get(1)?)),
        )?;
        let n_transcripts = backup::n_transcripts(&conn)?;
        return Ok(Present::SameStore {
            events_more: u64::try_from(n).unwrap_or(0),
            transcripts_more: n_transcripts.saturating_sub(inventory.transcripts),
            last_at: last_at.map(Timestamp),
        });
    }
    // An older state of the same store: all of it is in the backup.
    let is_behind = backup::link_at(backup, ring.realm, last)? == Some(link);
    Ok(if is_behind {
        Present::SameStore {
            events_more: 0,
            transcripts_more: 0,
            last_at: None,
        }
    } else {
        Present::Parted
    })
}

#[cfg(test)]
mod tests;
