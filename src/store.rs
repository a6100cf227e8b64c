//! What was said, kept: encrypted, durable, chained, and erasable case by case. Knows the engine and nobody else.

mod anchor;
mod carried;
mod chain;
mod connection;
mod draft;
mod files;
mod ground;
mod id;
mod journal;
mod key;
mod lock;
mod recall;
mod reconcile;
mod record;
mod reserve;
mod ring;
mod schema;
mod seal;
mod slots;
mod transcript;
mod trouble;
mod verify;

use std::fmt;
use std::fs;
use std::path::{Path, PathBuf};

use rusqlite::{Connection, OptionalExtension as _};

use crate::engine::interview::Change;
use crate::engine::time::Timestamp;
use crate::store::anchor::Anchor;
use crate::store::journal::Journals;
use crate::store::key::Key;
use crate::store::lock::FolderLock;
use crate::store::reserve::Reserve;
use crate::store::ring::Ring;
use crate::store::transcript::{Attempt, Entry};

pub use crate::store::carried::Carried;
pub use crate::store::draft::{Draft, DraftField};
pub use crate::store::ground::{Unfit, require_own, unfit};
pub use crate::store::id::TranscriptId;
pub use crate::store::key::{Cost, Passphrase};
pub use crate::store::reconcile::{Missing, StartCheck};
pub use crate::store::reserve::Room;
pub use crate::store::transcript::{FormText, Recorded, Summary};
pub use crate::store::trouble::StoreTrouble;
pub use crate::store::verify::{Fault, FaultKind, Report};

const DATABASE: &str = "vault.db";
/// A database that is being made. It becomes the store's only when the key file stands.
const DATABASE_NEW: &str = "vault.db.new";

/// Which of the two stores: they share no file and no key.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Realm {
    Real,
    Training,
}

impl Realm {
    /// Returns the word that names the realm in files.
    pub fn word(self) -> &'static str {
        match self {
            Self::Real => "real",
            Self::Training => "training",
        }
    }

    pub fn from_word(word: &str) -> Option<Self> {
        [Self::Real, Self::Training]
            .into_iter()
            .find(|realm| realm.word() == word)
    }

    /// Returns the realm's folder in the store's home.
    pub fn folder(self, home: &Path) -> PathBuf {
        home.join(self.word())
    }
}

/// The place of an event in the whole store, from one, without gaps.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Sequence(i64);

impl Sequence {
    pub fn number(self) -> i64 {
        self.0
    }
}

/// An open store. Only one program at a time writes in it; dropping it closes and unlocks the folder.
pub struct Store {
    /// Missing after trouble with the disk, until it is opened anew. Closed before the lock is given back.
    conn: Option<Connection>,
    ring: Ring,
    folder: PathBuf,
    attempt: Option<Attempt>,
    mended: bool,
    journals: Journals,
    anchor: Anchor,
    start_check: StartCheck,
    reserve: Reserve,
    access: Access,
}

/// Only one program at a time writes.
enum Access {
    Writing {
        _lock: FolderLock,
    },
    /// Beside another program, which has this process number.
    Reading {
        pid: Option<u32>,
    },
}

/// A journal is kept for so long after the last change of a finished interview, if no backup is known to hold it: two
/// weeks, which is well within the time in which what is erased has to be gone.
const JOURNAL_KEPT_MS: i64 = 14 * 24 * 60 * 60 * 1000;

impl Store {
    /// Tells whether there is a store in the folder, whole or damaged.
    pub fn exists(folder: &Path) -> bool {
        slots::are_there(folder) || folder.join(DATABASE).exists()
    }

    /// Makes a store. The real one needs a passphrase, whose `cost` the program takes from [`Cost::tuned`]; the training
    /// one needs neither.
    pub fn create(
        folder: &Path,
        realm: Realm,
        passphrase: Option<&Passphrase>,
        cost: Cost,
    ) -> Result<Self, StoreTrouble> {
        if realm == Realm::Real && passphrase.is_none_or(Passphrase::is_empty) {
            return Err(StoreTrouble::PassphraseMissing);
        }
        ground::require_own(folder)?;
        files::make_folder(folder)?;
        let folder = real_path(folder)?;
        let lock = FolderLock::take(&folder)?;
        if Self::exists(&folder) {
            return Err(StoreTrouble::AlreadyThere);
        }
        let vault = Key::random()?;
        make_database(&folder, &vault, realm)?;
        // From here on there is a store: what a crash leaves before this is nothing but an empty database without a key.
        let actor = slots::create(&folder, realm, &vault, passphrase, cost)?;
        settle_database(&folder)?;
        journal::set_aside(&folder)?;
        let mut store = Self::assemble(folder, lock, Ring::new(&vault, realm, actor), false)?;
        // What lay there before was another store's, and no one has its key any more.
        store.start_check = StartCheck::default();
        Ok(store)
    }

    /// Opens a store, and refuses without touching it if a later program wrote it.
    pub fn open(
        folder: &Path,
        realm: Realm,
        passphrase: Option<&Passphrase>,
    ) -> Result<Self, StoreTrouble> {
        if !Self::exists(folder) {
            // A path that is no folder at all, or is closed to us, is another trouble than an empty one.
            return Err(match fs::read_dir(folder) {
                Ok(_) => StoreTrouble::NotThere,
                Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
                    StoreTrouble::NotThere
                }
                Err(error) => StoreTrouble::of_file(&error, folder),
            });
        }
        ground::require_own(folder)?;
        let folder = real_path(folder)?;
        let lock = FolderLock::take(&folder)?;
        let unlocked = slots::unlock(&folder, realm, passphrase)?;
        settle_database(&folder)?;
        let ring = Ring::new(&unlocked.vault, realm, unlocked.actor);
        files::close_to_others(&folder)?;
        Self::assemble(folder, lock, ring, unlocked.mended)
    }

    /// Opens a store beside the program that has it, for reading only. Nothing is mended and nothing is changed.
    pub fn open_reading(
        folder: &Path,
        realm: Realm,
        passphrase: Option<&Passphrase>,
    ) -> Result<Self, StoreTrouble> {
        let Some(StoreTrouble::AlreadyOpen { pid }) = lock::holder(folder) else {
            return Self::open(folder, realm, passphrase);
        };
        ground::require_own(folder)?;
        let folder = real_path(folder)?;
        let unlocked = slots::unlock(&folder, realm, passphrase)?;
        let ring = Ring::new(&unlocked.vault, realm, unlocked.actor);
        let conn = connect(&folder.join(DATABASE), &ring, &Access::Reading { pid })?;
        if !schema::is_current(&conn)? {
            // The other program is an older one.
            return Err(StoreTrouble::AlreadyOpen { pid });
        }
        let (anchor, _) = Anchor::read(&folder, &ring)?;
        Ok(Self {
            conn: Some(conn),
            journals: Journals::none(&folder),
            reserve: Reserve::look(&folder),
            ring,
            folder,
            attempt: None,
            mended: false,
            anchor,
            start_check: StartCheck::default(),
            access: Access::Reading { pid },
        })
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
    pub fn take_over(&mut self) -> Result<(), StoreTrouble> {
        if matches!(self.access, Access::Writing { .. }) {
            return Ok(());
        }
        let lock = FolderLock::take(&self.folder)?;
        self.conn = None;
        let ring = self.ring.again();
        *self = Self::assemble(self.folder.clone(), lock, ring, false)?;
        Ok(())
    }

    pub fn realm(&self) -> Realm {
        self.ring.realm
    }

    /// Returns the folder that all files of the store lie in.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// Tells whether the key file was damaged and has been written anew from a copy.
    pub fn was_mended(&self) -> bool {
        self.mended
    }

    /// Returns what was found and mended when the store was opened.
    pub fn start_check(&self) -> &StartCheck {
        &self.start_check
    }

    /// Tells how much room there is on the disk.
    pub fn room(&self) -> Room {
        self.reserve.room()
    }

    /// Takes the reserve back if it was given away and there is room again.
    pub fn make_room_again(&mut self) {
        if self.writer_elsewhere().is_none() {
            self.reserve.make_whole();
        }
    }

    /// Waits until the anchor says on the disk what it says in memory. Cheap if it does already.
    pub fn settle(&mut self) -> Result<(), StoreTrouble> {
        self.anchor.settle()
    }

    /// Brings everything from the log into the database, and then removes the journals that nothing depends on any more:
    /// of finished interviews that a verified backup holds, or that have been finished for two weeks.
    pub fn tidy(
        &mut self,
        now: Timestamp,
        backed_up: Option<Sequence>,
    ) -> Result<(), StoreTrouble> {
        self.require_writing()?;
        self.settle()?;
        self.reserve.make_whole();
        let done = self.on_connection(|conn, _, _| {
            let is_busy: bool =
                conn.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |row| row.get(0))?;
            if is_busy {
                // Another window is reading. The next time will do.
                return Ok(Vec::new());
            }
            let backed_up = backed_up.map_or(0, |sequence| sequence.0);
            transcript::finished_before(conn, backed_up, now.0 - JOURNAL_KEPT_MS)
        })?;
        self.journals
            .remove(|transcript, _| done.contains(transcript))
    }

    /// Stores a new transcript with its first change, which is a [`Change::Began`] of this realm and of this form.
    pub fn begin(
        &mut self,
        began: &Change,
        form_text: &FormText,
        at: Timestamp,
    ) -> Result<TranscriptId, StoreTrouble> {
        self.require_writing()?;
        self.reserve.require()?;
        self.with_reserve(|store| {
            store.on_journaled(|conn, ring, journals, _| {
                transcript::begin(conn, ring, journals, began, form_text, at)
            })
        })
    }

    /// Adds changes to a transcript in one transaction. They are on the disk when it returns.
    ///
    /// After trouble the same changes, perhaps with more behind them, are simply handed in again: what did reach the disk
    /// is not stored twice.
    pub fn append(
        &mut self,
        id: &TranscriptId,
        changes: &[Change],
        at: Timestamp,
    ) -> Result<Sequence, StoreTrouble> {
        self.append_and(id, changes, &[], at, false)
    }

    /// Adds changes of which some go on with another form; each such form has to be among `forms`.
    pub fn append_with_forms(
        &mut self,
        id: &TranscriptId,
        changes: &[Change],
        forms: &[FormText],
        at: Timestamp,
    ) -> Result<Sequence, StoreTrouble> {
        self.append_and(id, changes, forms, at, false)
    }

    /// Adds changes, as [`Self::append_with_forms`], and drops the draft that became them, both or neither.
    pub fn append_and_drop_draft(
        &mut self,
        id: &TranscriptId,
        changes: &[Change],
        forms: &[FormText],
        at: Timestamp,
    ) -> Result<Sequence, StoreTrouble> {
        self.append_and(id, changes, forms, at, true)
    }

    /// Returns every transcript, the most recently touched first.
    pub fn list(&mut self) -> Result<Vec<Summary>, StoreTrouble> {
        self.newest(usize::MAX)
    }

    /// Returns the transcripts that were touched last.
    pub fn newest(&mut self, n_at_most: usize) -> Result<Vec<Summary>, StoreTrouble> {
        self.on_connection(|conn, ring, _| transcript::list(conn, ring, n_at_most))
    }

    /// Returns the transcripts of a case. There is no other search over what was said: the law allows none.
    pub fn find_by_case(&mut self, number: &str) -> Result<Vec<Summary>, StoreTrouble> {
        self.on_connection(|conn, ring, _| transcript::find_by_case(conn, ring, number))
    }

    /// Returns the transcripts whose names begin as typed: none, one, or two if more than one does.
    pub fn find_by_name(&mut self, typed: &str) -> Result<Vec<TranscriptId>, StoreTrouble> {
        self.on_connection(|conn, _, _| transcript::find_by_name(conn, typed))
    }

    /// Returns every change of a transcript, in order; each was checked against its seal and its commitment.
    pub fn load(&mut self, id: &TranscriptId) -> Result<Vec<Recorded>, StoreTrouble> {
        self.on_connection(|conn, ring, _| transcript::load(conn, ring, id))
    }

    /// Returns the exact forms and texts that a transcript was held with: the one it began with, and each that it went
    /// on with. They were checked against what the sealed changes name.
    pub fn form_texts(&mut self, id: &TranscriptId) -> Result<Vec<FormText>, StoreTrouble> {
        self.on_connection(|conn, ring, _| transcript::form_texts(conn, ring, id))
    }

    /// Keeps what is being typed, in place of what was kept before. It survives the program, not the power.
    pub fn keep_draft(&mut self, id: &TranscriptId, draft: &Draft) -> Result<(), StoreTrouble> {
        self.require_writing()?;
        self.with_reserve(|store| {
            store.on_connection(|conn, ring, _| draft::keep(conn, ring, id, draft))
        })
    }

    pub fn draft(&mut self, id: &TranscriptId) -> Result<Option<Draft>, StoreTrouble> {
        self.on_connection(|conn, ring, _| draft::read(conn, ring, id))
    }

    pub fn drop_draft(&mut self, id: &TranscriptId) -> Result<(), StoreTrouble> {
        self.require_writing()?;
        self.on_connection(|conn, _, _| draft::remove(conn, id))
    }

    /// Checks every page, link, commitment, seal and count, and says which do not hold. Changes nothing.
    ///
    /// `on_progress` is told how many of how many events are done.
    pub fn verify(
        &mut self,
        on_progress: &mut dyn FnMut(u64, u64),
    ) -> Result<Report, StoreTrouble> {
        // Beside a program that writes, it is what the anchor says before the reading begins.
        let seen = match self.access {
            Access::Writing { .. } => self.anchor.last(),
            Access::Reading { .. } => Anchor::read(&self.folder, &self.ring)?.0.last(),
        };
        self.on_connection(|conn, ring, _| verify::verify(conn, ring, seen, on_progress))
    }

    /// Puts a new passphrase in place of the old one, which opens nothing in the folder afterwards. No data is touched.
    pub fn change_passphrase(
        &mut self,
        old: &Passphrase,
        new: &Passphrase,
        cost: Cost,
    ) -> Result<(), StoreTrouble> {
        self.require_writing()?;
        slots::change_passphrase(&self.folder, self.ring.realm, old, new, cost)
    }

    fn assemble(
        folder: PathBuf,
        lock: FolderLock,
        ring: Ring,
        mended: bool,
    ) -> Result<Self, StoreTrouble> {
        let access = Access::Writing { _lock: lock };
        let mut conn = connect(&folder.join(DATABASE), &ring, &access)?;
        schema::migrate(&mut conn)?;
        let (mut journals, read, n_unreadable) = Journals::open(&folder, &ring)?;
        let (mut anchor, said) = Anchor::read(&folder, &ring)?;
        let start_check = reconcile::reconcile(
            &mut conn,
            &ring,
            &mut journals,
            &read,
            n_unreadable,
            (&mut anchor, said),
        )?;
        let reserve = Reserve::find(&folder);
        Ok(Self {
            conn: Some(conn),
            ring,
            folder,
            attempt: None,
            mended,
            journals,
            anchor,
            start_check,
            reserve,
            access,
        })
    }

    fn require_writing(&self) -> Result<(), StoreTrouble> {
        self.writer_elsewhere().map_or(Ok(()), Err)
    }

    fn append_and(
        &mut self,
        id: &TranscriptId,
        changes: &[Change],
        forms: &[FormText],
        at: Timestamp,
        drop_draft: bool,
    ) -> Result<Sequence, StoreTrouble> {
        self.require_writing()?;
        for change in changes {
            if let Change::Began(beginning) = change {
                let ours = beginning.training == (self.ring.realm == Realm::Training);
                return Err(if ours {
                    StoreTrouble::OutOfPlace
                } else {
                    StoreTrouble::WrongRealm
                });
            }
        }
        let entries = changes
            .iter()
            .map(|change| Entry::later(change, forms))
            .collect::<Result<Vec<_>, _>>()?;
        self.with_reserve(|store| {
            store.on_journaled(|conn, ring, journals, attempt| {
                let n_arrived = n_arrived(conn, attempt.as_ref(), id, &entries)?;
                *attempt = None;
                let left = entries.get(n_arrived..).unwrap_or(&[]);
                if left.is_empty() {
                    if drop_draft {
                        draft::remove(conn, id)?;
                    }
                    return transcript::last_of(conn, id);
                }
                transcript::append(conn, ring, (journals, attempt), id, left, at, drop_draft)
            })
        })
    }

    /// Tries once more with the room of the reserve if the disk is full.
    fn with_reserve<T>(
        &mut self,
        mut act: impl FnMut(&mut Self) -> Result<T, StoreTrouble>,
    ) -> Result<T, StoreTrouble> {
        let done = act(self);
        match done {
            Err(trouble) if self.reserve.is_lack(&trouble) => {
                let again = self.reserve.give().then(|| act(self));
                again.unwrap_or(Err(StoreTrouble::DiskFull))
            }
            done => done,
        }
    }

    fn on_connection<T>(
        &mut self,
        act: impl FnOnce(&mut Connection, &Ring, &mut Option<Attempt>) -> Result<T, StoreTrouble>,
    ) -> Result<T, StoreTrouble> {
        self.on_journaled(|conn, ring, _, attempt| act(conn, ring, attempt))
    }

    /// Lends the connection, opening it anew if the last use ended in trouble with the disk. Whatever was added to the
    /// chain, by whichever act, is marked in the anchor.
    fn on_journaled<T>(
        &mut self,
        act: impl FnOnce(
            &mut Connection,
            &Ring,
            &mut Journals,
            &mut Option<Attempt>,
        ) -> Result<T, StoreTrouble>,
    ) -> Result<T, StoreTrouble> {
        let mut conn = match self.conn.take() {
            Some(conn) => conn,
            None => connect(&self.folder.join(DATABASE), &self.ring, &self.access)?,
        };
        let n_before = conn.total_changes();
        let done = act(&mut conn, &self.ring, &mut self.journals, &mut self.attempt);
        if done.is_ok() && conn.total_changes() != n_before {
            // What was asked is done; an anchor that stays behind is brought up with the next change.
            let _behind =
                reconcile::head(&conn, &self.ring).and_then(|head| self.anchor.mark(head));
        }
        // A failed connection can stay failed, or hold half a transaction: it is not trusted again.
        if !done.as_ref().is_err_and(StoreTrouble::is_of_the_connection) {
            self.conn = Some(conn);
        }
        done
    }
}

impl Drop for Store {
    fn drop(&mut self) {
        // There is no one left to tell; the next opening compares.
        let _behind = self.anchor.settle();
    }
}

/// Shows which store and nothing of its content.
impl fmt::Debug for Store {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Store")
            .field("realm", &self.ring.realm)
            .finish_non_exhaustive()
    }
}

/// Returns how many of the entries an earlier attempt, whose answer was lost, brought to the disk.
fn n_arrived(
    conn: &Connection,
    attempt: Option<&Attempt>,
    id: &TranscriptId,
    entries: &[Entry],
) -> Result<usize, StoreTrouble> {
    let Some(attempt) = attempt else {
        return Ok(0);
    };
    let n_tried = attempt.records.len();
    let same = attempt.id == *id
        && entries.len() >= n_tried
        && attempt
            .records
            .iter()
            .zip(entries)
            .all(|(record, entry)| record == entry.record());
    Ok(if same && transcript::has_arrived(conn, attempt)? {
        n_tried
    } else {
        0
    })
}

fn real_path(folder: &Path) -> Result<PathBuf, StoreTrouble> {
    fs::canonicalize(folder).map_err(|error| StoreTrouble::of_file(&error, folder))
}

/// Opens the database that has to be there already, and checks that it is this realm's and of a version known here.
fn connect(path: &Path, ring: &Ring, access: &Access) -> Result<Connection, StoreTrouble> {
    // A file that was cut to nothing looks to SQLite like a new one; ours is never empty.
    match fs::metadata(path) {
        Ok(file) if file.len() == 0 => return Err(StoreTrouble::DatabaseDamaged),
        Ok(_) => {}
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
            return Err(StoreTrouble::DatabaseMissing);
        }
        Err(error) => return Err(StoreTrouble::of_file(&error, path)),
    }
    let conn = match access {
        Access::Writing { .. } => connection::open(path, &ring.database, ring.realm)?,
        Access::Reading { .. } => connection::open_reading(path, &ring.database, ring.realm)?,
    };
    if schema::version(&conn)? == 0 {
        return Err(StoreTrouble::DatabaseDamaged);
    }
    let realm: Option<String> = conn
        .query_row("SELECT realm FROM store", [], |row| row.get(0))
        .optional()?;
    match realm.as_deref().and_then(Realm::from_word) {
        Some(realm) if realm == ring.realm => Ok(conn),
        Some(_) => Err(StoreTrouble::WrongRealm),
        None => Err(StoreTrouble::DatabaseDamaged),
    }
}

/// Makes an empty database beside the place where it will stand.
fn make_database(folder: &Path, vault: &Key, realm: Realm) -> Result<(), StoreTrouble> {
    let path = folder.join(DATABASE_NEW);
    let trouble = |error: &std::io::Error| StoreTrouble::of_file(error, &path);
    // What an interrupted creation left has no key any more and nothing in it.
    for end in ["", "-wal", "-shm"] {
        files::remove_if_there(&folder.join(format!("{DATABASE_NEW}{end}")))
            .map_err(|error| trouble(&error))?;
    }
    // SQLite gives its other files the rights of this one.
    drop(
        files::private()
            .create_new(true)
            .open(&path)
            .map_err(|error| trouble(&error))?,
    );
    let ring = Ring::new(vault, realm, [0; 16]);
    let mut conn = connection::open(&path, &ring.database, realm)?;
    schema::migrate(&mut conn)?;
    conn.execute(
        "INSERT INTO store (one, realm) VALUES (1, ?1)",
        [realm.word()],
    )?;
    conn.close()
        .map_err(|(_, error)| StoreTrouble::from(error))?;
    if connection::is_plain(&path)? {
        return Err(StoreTrouble::NotEncrypted);
    }
    Ok(())
}

/// Puts a new database in its place. Does nothing if one stands there; a crash before it is made good here.
fn settle_database(folder: &Path) -> Result<(), StoreTrouble> {
    let (new, path) = (folder.join(DATABASE_NEW), folder.join(DATABASE));
    if path.exists() || !new.exists() {
        return Ok(());
    }
    fs::rename(&new, &path)
        .and_then(|()| files::sync_folder(folder))
        .map_err(|error| StoreTrouble::of_file(&error, &path))
}

#[cfg(test)]
mod tests;
