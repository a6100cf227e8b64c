//! What was said, kept: encrypted, durable, chained, and erasable case by case. Knows the engine and nobody else.

mod access;
mod age;
mod anchor;
mod backup;
mod beside;
mod carried;
mod case_keys;
mod cases;
mod chain;
mod checkpoint;
mod connection;
mod database;
mod draft;
mod erase;
mod event;
mod files;
mod fingerprint;
mod grant;
mod ground;
mod handover;
mod id;
mod journal;
mod key;
mod keyring;
mod lock;
mod log;
mod older_log;
mod recall;
mod reconcile;
mod record;
mod recovery;
mod renewal;
mod reserve;
mod restore;
mod ring;
mod salvage;
mod schema;
mod seal;
mod slots;
pub mod thrown;
mod transcript;
mod tries;
mod trouble;
mod upkeep;
mod verify;
mod waiting;
mod wording_remark;
mod words;

use std::collections::HashSet;
use std::fmt;
use std::fs;
use std::path::{Path, PathBuf};

use rusqlite::Connection;

use crate::engine::interview::Change;
use crate::engine::time::Timestamp;
use crate::store::anchor::Anchor;
use crate::store::beside::Access;
use crate::store::database::{connect, make_database, make_empty_database, settle_database};
use crate::store::journal::Journals;
use crate::store::key::Key;
use crate::store::lock::FolderLock;
use crate::store::reserve::Reserve;
use crate::store::ring::Ring;
use crate::store::slots::{Slots, Unlocked};
use crate::store::transcript::{Attempt, Entry};

pub use crate::store::access::{Remark, Whom};
pub use crate::store::age::{Identities, Identity, IdentityFile, LockedIdentities, Recipient};
pub use crate::store::backup::{
    Backup, Copier, DAYS_KEPT, ERASURE_WINDOW_DAYS, Inventory, NEWEST_KEPT, OnProgress, Work,
    own_place,
};
pub use crate::store::carried::Carried;
pub use crate::store::cases::{CaseFile, Hold, Told};
pub use crate::store::checkpoint::{Receipt, ReceiptFound, Witnessed};
pub use crate::store::draft::{Draft, DraftField};
pub use crate::store::erase::{ClockJump, Decision, SecondPerson, Stone};
pub use crate::store::files::make_durable_folder;
pub use crate::store::fingerprint::Fingerprint;
pub use crate::store::grant::Reach;
pub use crate::store::ground::{Unfit, require_own, unfit};
pub use crate::store::handover::{
    Arrival, CoverNote, Draft as HandoverDraft, Handover, HandoverGround, HandoverTrouble,
    MOST_FILE_BYTES, Origin, Pointed, Proven, Waiting,
};
pub use crate::store::id::{CaseRef, TranscriptId};
pub use crate::store::key::{Cost, Passphrase};
pub use crate::store::log::{Deed, Ground, Logged, Purpose, Sample, Seed, SlotChange, Wanted};
pub use crate::store::reconcile::{Missing, StartCheck};
pub use crate::store::recovery::{RecoveryKey, Slip};
pub use crate::store::renewal::Renewal;
pub use crate::store::reserve::Room;
pub use crate::store::restore::{Present, Restoring};
pub use crate::store::salvage::{Loss, Salvaged, salvage};
pub use crate::store::slots::{
    Label, Opener, Remembered, Role, SlotFacts, SlotKind, SlotName, SlotTrouble,
};
pub use crate::store::transcript::{FormText, Recorded, Summary};
pub use crate::store::tries::FailedTries;
pub use crate::store::trouble::StoreTrouble;
pub use crate::store::verify::{Fault, FaultKind, Report};
pub use crate::store::wording_remark::WordingRemark;
pub use crate::store::words::{SUGGESTED_WORDS, suggestion};

const DATABASE: &str = "vault.db";

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
    /// The transcripts of which the log says that they were opened since the store was.
    opened: HashSet<TranscriptId>,
    slots: Slots,
    failed_tries: FailedTries,
    remarks: Vec<Remark>,
    journals: Journals,
    anchor: Anchor,
    start_check: StartCheck,
    reserve: Reserve,
    access: Access,
}

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
        at: Timestamp,
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
        let (actor, slots) = slots::create(&folder, realm, &vault, passphrase, cost, Some(at))?;
        settle_database(&folder)?;
        journal::set_aside(&folder)?;
        let failed = FailedTries::default();
        let ring = Ring::new(&vault, realm, actor.0);
        let mut store = Self::assemble(folder, lock, ring, slots, failed, at)?;
        store.note_generation();
        // What lay there before was another store's, and no one has its key any more.
        store.start_check = StartCheck::default();
        Ok(store)
    }

    /// Opens a store without counting tries, and refuses without touching it if a later program wrote it. For a person
    /// there is [`Self::open_with`]. Who opened it and when stands in its log.
    pub fn open(
        folder: &Path,
        realm: Realm,
        passphrase: Option<&Passphrase>,
        at: Timestamp,
    ) -> Result<Self, StoreTrouble> {
        let opener = passphrase.map_or(Opener::Nothing, Opener::Passphrase);
        let (folder, lock) = Self::take(folder)?;
        let unlocked = slots::unlock(&folder, realm, opener)?;
        Self::unlocked(folder, lock, realm, unlocked, FailedTries::default(), at)
    }

    /// Opens a store with whatever a person holds out. A wrong passphrase is counted and makes the next try wait; a slot
    /// that is cheaper to guess than the program's floor is made dearer.
    pub fn open_with(
        folder: &Path,
        realm: Realm,
        opener: Opener<'_>,
        now: Timestamp,
    ) -> Result<Self, StoreTrouble> {
        let (folder, lock) = Self::take(folder)?;
        let (unlocked, before) = Self::tried(&folder, realm, opener, now)?;
        let mut store = Self::unlocked(folder, lock, realm, unlocked, before, now)?;
        FailedTries::default().write(&store.folder);
        if let Opener::Passphrase(passphrase) = opener
            && store.raise_cost(passphrase, now)
        {
            store.remarks.push(Remark::CostRaised);
        }
        Ok(store)
    }

    /// Finds the store's folder and locks it.
    fn take(folder: &Path) -> Result<(PathBuf, FolderLock), StoreTrouble> {
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
        let lock = renewal::lock(&folder)?;
        Ok((folder, lock))
    }

    fn unlocked(
        folder: PathBuf,
        lock: FolderLock,
        realm: Realm,
        unlocked: Unlocked,
        failed: FailedTries,
        at: Timestamp,
    ) -> Result<Self, StoreTrouble> {
        settle_database(&folder)?;
        let ring = Ring::new(&unlocked.vault, realm, unlocked.actor.0);
        files::close_to_others(&folder)?;
        let mut store = Self::assemble(folder, lock, ring, unlocked.slots, failed, at)?;
        if unlocked.mended {
            store.remarks.push(Remark::Mended);
        }
        store.compare_generation(unlocked.edited)?;
        Ok(store)
    }

    pub fn realm(&self) -> Realm {
        self.ring.realm
    }

    /// Returns the folder that all files of the store lie in.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// Stores a new transcript with its first change, which is a [`Change::Began`] of this realm and of this form.
    pub fn begin(
        &mut self,
        began: &Change,
        form_text: &FormText,
        at: Timestamp,
    ) -> Result<TranscriptId, StoreTrouble> {
        self.begin_with(std::slice::from_ref(began), form_text, at)
    }

    /// Stores a new transcript with several changes at once, all or none: one that begins as protected is never in the store
    /// without that. The first is a [`Change::Began`].
    pub fn begin_with(
        &mut self,
        changes: &[Change],
        form_text: &FormText,
        at: Timestamp,
    ) -> Result<TranscriptId, StoreTrouble> {
        let (began, rest) = changes.split_first().ok_or(StoreTrouble::OutOfPlace)?;
        let begins_anew = |change: &Change| matches!(change, Change::Began(_));
        if rest.iter().any(begins_anew) {
            return Err(StoreTrouble::OutOfPlace);
        }
        self.require_writing()?;
        self.reserve.require()?;
        let begun = self.with_reserve(|store| {
            store.on_journaled(|conn, ring, journals, _| {
                transcript::begin(conn, ring, journals, (began, rest), form_text, at)
            })
        })?;
        // Who began it reads on; that it was begun stands in the chain.
        self.opened.insert(begun);
        Ok(begun)
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

    /// Returns the newest transcripts of each kind, open, finished and erased, however many there are.
    pub fn recent(&mut self, n_of_each: usize) -> Result<Vec<Summary>, StoreTrouble> {
        self.on_connection(|conn, ring, _| transcript::recent(conn, ring, n_of_each))
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
    ///
    /// That it was opened, and what for, stands in the log before anything is returned.
    pub fn load(
        &mut self,
        id: &TranscriptId,
        purpose: Purpose,
        at: Timestamp,
    ) -> Result<Vec<Recorded>, StoreTrouble> {
        self.log_opening(id, purpose, at)?;
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

    /// Returns what stood half typed. It belongs to the transcript: if that was not opened yet, it is now.
    pub fn draft(
        &mut self,
        id: &TranscriptId,
        purpose: Purpose,
        at: Timestamp,
    ) -> Result<Option<Draft>, StoreTrouble> {
        if !self.opened.contains(id) {
            self.log_opening(id, purpose, at)?;
        }
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

    /// Returns the right to copy this store, on any thread and while it goes on being used.
    pub fn copier(&self) -> Copier {
        Copier::of(&self.folder, &self.ring)
    }

    fn assemble(
        folder: PathBuf,
        lock: FolderLock,
        ring: Ring,
        slots: Slots,
        failed_tries: FailedTries,
        at: Timestamp,
    ) -> Result<Self, StoreTrouble> {
        let access = Access::Writing { _lock: lock };
        let mut reserve = Reserve::look(&folder);
        // On a full disk what is stored can still be read: there is room held back for that too.
        let made_ready = match make_ready(&folder, &ring, &access) {
            Err(trouble) if reserve.is_lack(&trouble) && reserve.give() => {
                make_ready(&folder, &ring, &access)
            }
            done => done,
        }?;
        reserve.make_whole();
        let mut store = Self {
            conn: Some(made_ready.conn),
            ring,
            folder,
            attempt: None,
            opened: HashSet::new(),
            slots,
            failed_tries,
            remarks: Vec::new(),
            journals: made_ready.journals,
            anchor: made_ready.anchor,
            start_check: made_ready.start_check,
            reserve,
            access,
        };
        // What was being erased when the program ended is erased before anything else; if the disk does not take that now,
        // at the next opening.
        store
            .on_journaled(|conn, ring, journals, _| {
                handover::settle(conn, ring)?;
                erase::carry_out(conn, ring)?;
                reconcile::forget_erased(conn, ring, journals)?;
                journals.cover(conn, ring)
            })
            .or_else(StoreTrouble::unless_of_the_disk)?;
        // The new key opens it: what stood here under the old one is of no more use.
        // What cannot be removed now is removed at the next opening.
        let _later = renewal::forget_before(&store.folder);
        store.log_unlock(at)?;
        Ok(store)
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
                let n_arrived = transcript::n_arrived(conn, attempt.as_ref(), id, &entries)?;
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
        // Beside another window that is the reason, and not the disk.
        match (done, self.writer_elsewhere()) {
            (Err(StoreTrouble::ReadOnly), Some(who)) => Err(who),
            (done, _) => done,
        }
    }
}

/// A database that was brought up to date and holds all that the second copies do.
struct MadeReady {
    conn: Connection,
    journals: Journals,
    anchor: Anchor,
    start_check: StartCheck,
}

fn make_ready(folder: &Path, ring: &Ring, access: &Access) -> Result<MadeReady, StoreTrouble> {
    let path = folder.join(DATABASE);
    older_log::put_out_of_the_way(&path, ring)?;
    let mut conn = connect(&path, ring, access)?;
    // What a later program wrote is refused before anything is touched.
    let (mut anchor, said) = Anchor::read(folder, ring)?;
    let (mut journals, read, n_unreadable) = Journals::open(folder, ring)?;
    schema::migrate(&mut conn)?;
    recall::require_reach(&conn, ring, &read)?;
    checkpoint::make_key(&conn, ring)?;
    let start_check = reconcile::reconcile(
        &mut conn,
        ring,
        &mut journals,
        &read,
        n_unreadable,
        (&mut anchor, said),
    )?;
    // From here on the opening is in the database itself, and not in the log alone.
    connection::empty_log(&conn)?;
    Ok(MadeReady {
        conn,
        journals,
        anchor,
        start_check,
    })
}

/// Shows which store and nothing of its content.
impl fmt::Debug for Store {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Store")
            .field("realm", &self.ring.realm)
            .finish_non_exhaustive()
    }
}

fn real_path(folder: &Path) -> Result<PathBuf, StoreTrouble> {
    fs::canonicalize(folder).map_err(|error| StoreTrouble::of_file(&error, folder))
}

#[cfg(test)]
mod tests;
