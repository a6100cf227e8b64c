//! Beside another program: one program at a time has the lock, and others read beside it.

use std::collections::HashSet;
use std::path::Path;

use crate::engine::time::Timestamp;
use crate::store::anchor::Anchor;
use crate::store::database::connect;
use crate::store::journal::Journals;
use crate::store::lock::{self, FolderLock};
use crate::store::reserve::Reserve;
use crate::store::ring::Ring;
use crate::store::slots::{self, Opener, Unlocked};
use crate::store::tries::FailedTries;
use crate::store::trouble::StoreTrouble;
use crate::store::{
    DATABASE, Passphrase, Realm, StartCheck, Store, ground, real_path, renewal, schema, tries,
};

/// Only one program at a time writes.
pub(super) enum Access {
    Writing {
        _lock: FolderLock,
    },
    /// Beside another program, which has this process number.
    Reading {
        pid: Option<u32>,
    },
}

impl Store {
    /// Opens a store beside the program that has it, for reading only, without counting tries. Nothing is changed. For a
    /// person there is [`Self::open_reading_with`].
    pub fn open_reading(
        folder: &Path,
        realm: Realm,
        passphrase: Option<&Passphrase>,
        at: Timestamp,
    ) -> Result<Self, StoreTrouble> {
        let Some(access) = beside_another(folder) else {
            return Self::open(folder, realm, passphrase, at);
        };
        let opener = passphrase.map_or(Opener::Nothing, Opener::Passphrase);
        ground::require_own(folder)?;
        let unlocked = slots::unlock(&real_path(folder)?, realm, opener)?;
        Self::reading(
            folder,
            realm,
            unlocked,
            access,
            (FailedTries::default(), at),
        )
    }

    /// The same with whatever a person holds out. Wrong tries count as they do for writing.
    pub fn open_reading_with(
        folder: &Path,
        realm: Realm,
        opener: Opener<'_>,
        now: Timestamp,
    ) -> Result<Self, StoreTrouble> {
        let Some(access) = beside_another(folder) else {
            return Self::open_with(folder, realm, opener, now);
        };
        ground::require_own(folder)?;
        let (unlocked, before) = Self::tried(&real_path(folder)?, realm, opener, now)?;
        let store = Self::reading(folder, realm, unlocked, access, (before, now))?;
        FailedTries::default().write(&store.folder);
        Ok(store)
    }

    /// Tries what a person holds out, and counts it where it could be a guess.
    pub(super) fn tried(
        folder: &Path,
        realm: Realm,
        opener: Opener<'_>,
        now: Timestamp,
    ) -> Result<(Unlocked, FailedTries), StoreTrouble> {
        tries::counted(folder, opener, now, || slots::unlock(folder, realm, opener))
    }

    fn reading(
        folder: &Path,
        realm: Realm,
        unlocked: Unlocked,
        access: Access,
        (failed_tries, at): (FailedTries, Timestamp),
    ) -> Result<Self, StoreTrouble> {
        let folder = real_path(folder)?;
        let ring = Ring::new(&unlocked.vault, realm, unlocked.actor.0);
        let conn = connect(&folder.join(DATABASE), &ring, &access)?;
        if !schema::is_current(&conn)? {
            // The other program is an older one.
            return Err(lock::holder(&folder).unwrap_or(StoreTrouble::Busy));
        }
        let (anchor, _) = Anchor::read(&folder, &ring)?;
        let mut store = Self {
            conn: Some(conn),
            journals: Journals::none(&folder),
            reserve: Reserve::look(&folder),
            ring,
            folder,
            attempt: None,
            slots: unlocked.slots,
            opened: HashSet::new(),
            failed_tries,
            remarks: Vec::new(),
            anchor,
            start_check: StartCheck::default(),
            access,
        };
        // It waits outside until the store is opened for writing again.
        store.log_unlock(at)?;
        Ok(store)
    }

    /// Returns who has the store, if it is not open for writing here.
    pub fn writer_elsewhere(&self) -> Option<StoreTrouble> {
        match self.access {
            Access::Writing { .. } => None,
            Access::Reading { pid } => Some(StoreTrouble::AlreadyOpen { pid }),
        }
    }

    /// Returns who has the store in this folder, if anyone has.
    pub fn holder(folder: &Path) -> Option<StoreTrouble> {
        lock::holder(folder)
    }

    /// Makes a store that was opened for reading one that is open for writing, if the other program is gone. What was
    /// read before may be out of date.
    pub fn take_over(&mut self, at: Timestamp) -> Result<(), StoreTrouble> {
        if matches!(self.access, Access::Writing { .. }) {
            return Ok(());
        }
        let lock = renewal::lock(&self.folder)?;
        self.conn = None;
        let (folder, ring, slots) = (self.folder.clone(), self.ring.again(), self.slots.clone());
        *self = Self::assemble(folder, lock, ring, slots, FailedTries::default(), at)?;
        self.compare_generation(false)
    }

    pub(super) fn require_writing(&self) -> Result<(), StoreTrouble> {
        self.writer_elsewhere().map_or(Ok(()), Err)
    }
}

/// Returns how to open a store that another program has, nothing if none has it.
fn beside_another(folder: &Path) -> Option<Access> {
    match lock::holder(folder) {
        // While it gets another vault key there is nothing to read beside: whoever opens it is told who has it.
        Some(StoreTrouble::AlreadyOpen { .. }) if renewal::is_under_way(folder) => None,
        Some(StoreTrouble::AlreadyOpen { pid }) => Some(Access::Reading { pid }),
        Some(_) | None => None,
    }
}
