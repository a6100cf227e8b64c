//! What was said, kept: encrypted, durable, chained, and erasable case by case. Knows the engine and nobody else.

mod cases;
mod chain;
mod checkpoint;
mod connection;
mod draft;
mod erase;
mod event;
mod files;
mod id;
mod key;
mod lock;
mod log;
mod record;
mod ring;
mod schema;
mod seal;
mod slots;
mod transcript;
mod trouble;
mod verify;
mod waiting;

use std::collections::HashSet;
use std::fmt;
use std::fs;
use std::path::{Path, PathBuf};

use rusqlite::{Connection, OptionalExtension as _};

use crate::engine::interview::Change;
use crate::engine::time::Timestamp;
use crate::store::key::Key;
use crate::store::lock::FolderLock;
use crate::store::log::{Concerns, DidV1};
use crate::store::ring::Ring;
use crate::store::transcript::{Attempt, Entry};

pub use crate::store::cases::{CaseFile, Hold, Told};
pub use crate::store::checkpoint::{Receipt, ReceiptFound, Witnessed};
pub use crate::store::draft::{Draft, DraftField};
pub use crate::store::erase::{ClockJump, Decision, SecondPerson, Stone};
pub use crate::store::id::{CaseRef, TranscriptId};
pub use crate::store::key::{Cost, Passphrase};
pub use crate::store::log::{Deed, Logged, Purpose, Sample, Seed, Wanted};
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

/// An open store. Only one program at a time has one; dropping it closes and unlocks the folder.
pub struct Store {
    /// Missing after trouble with the disk, until it is opened anew. Closed before the lock is given back.
    conn: Option<Connection>,
    ring: Ring,
    folder: PathBuf,
    attempt: Option<Attempt>,
    /// The transcripts of which the log says that they were opened since the store was.
    opened: HashSet<TranscriptId>,
    mended: bool,
    _lock: FolderLock,
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
        Self::assemble(folder, lock, Ring::new(&vault, realm, actor), false, at)
    }

    /// Opens a store, and refuses without touching it if a later program wrote it. Who opened it and when stands in its log,
    /// and so does each try with a wrong passphrase.
    pub fn open(
        folder: &Path,
        realm: Realm,
        passphrase: Option<&Passphrase>,
        at: Timestamp,
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
        let folder = real_path(folder)?;
        let lock = FolderLock::take(&folder)?;
        let unlocked = slots::unlock(&folder, realm, passphrase);
        if matches!(unlocked, Err(StoreTrouble::WrongPassphrase)) {
            // Written down if it can be; the passphrase is wrong either way.
            let _unwritten = waiting::failed(&folder, at);
        }
        let unlocked = unlocked?;
        settle_database(&folder)?;
        let ring = Ring::new(&unlocked.vault, realm, unlocked.actor);
        files::close_to_others(&folder)?;
        Self::assemble(folder, lock, ring, unlocked.mended, at)
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

    /// Stores a new transcript with its first change, which is a [`Change::Began`] of this realm and of this form.
    pub fn begin(
        &mut self,
        began: &Change,
        form_text: &FormText,
        at: Timestamp,
    ) -> Result<TranscriptId, StoreTrouble> {
        let begun = self
            .on_connection(|conn, ring, _| transcript::begin(conn, ring, began, form_text, at))?;
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

    /// Returns the checkpoints of a transcript, oldest first: when it was finished and amended, each with the receipt code
    /// that its history gives.
    pub fn checkpoints(&mut self, id: &TranscriptId) -> Result<Vec<Witnessed>, StoreTrouble> {
        self.on_connection(|conn, ring, _| checkpoint::of_transcript(conn, ring, id))
    }

    /// Looks for the transcript that a receipt code was given for. What stands before its head is for [`Self::verify`].
    pub fn find_receipt(&mut self, receipt: Receipt) -> Result<ReceiptFound, StoreTrouble> {
        self.on_connection(|conn, ring, _| checkpoint::find(conn, ring, receipt))
    }

    /// Keeps what is being typed, in place of what was kept before. It survives the program, not the power.
    pub fn keep_draft(&mut self, id: &TranscriptId, draft: &Draft) -> Result<(), StoreTrouble> {
        self.on_connection(|conn, ring, _| draft::keep(conn, ring, id, draft))
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
        self.on_connection(|conn, _, _| draft::remove(conn, id))
    }

    /// Checks every page, link, commitment, seal and count, and says which do not hold. Changes nothing.
    ///
    /// `on_progress` is told how many of how many events are done.
    pub fn verify(
        &mut self,
        on_progress: &mut dyn FnMut(u64, u64),
    ) -> Result<Report, StoreTrouble> {
        self.on_connection(|conn, ring, _| verify::verify(conn, ring, on_progress))
    }

    /// Puts a new passphrase in place of the old one, which opens nothing in the folder afterwards. No data is touched.
    pub fn change_passphrase(
        &mut self,
        old: &Passphrase,
        new: &Passphrase,
        cost: Cost,
        at: Timestamp,
    ) -> Result<(), StoreTrouble> {
        slots::change_passphrase(&self.folder, self.ring.realm, old, new, cost)?;
        self.log(Concerns::default(), DidV1::SlotsChanged, at)
    }

    /// Returns the wanted part of the access log, oldest first. That it was read stands in it from now on.
    pub fn read_log(&mut self, wanted: Wanted, at: Timestamp) -> Result<Vec<Logged>, StoreTrouble> {
        let read = self.on_connection(|conn, ring, _| log::read(conn, ring, wanted))?;
        let concerns = Concerns {
            transcript: None,
            caseref: wanted.case.as_ref().map(CaseRef::name),
        };
        self.log(concerns, DidV1::LogRead, at)?;
        Ok(read)
    }

    /// Draws a random sample of the openings in a period, for someone to look through. That it was drawn stands in the log.
    pub fn sample_log(
        &mut self,
        n_wanted: usize,
        seed: Seed,
        period: (Option<Timestamp>, Option<Timestamp>),
        at: Timestamp,
    ) -> Result<Sample, StoreTrouble> {
        let sample =
            self.on_connection(|conn, ring, _| log::draw(conn, ring, n_wanted, seed, period))?;
        let did = DidV1::Sampled {
            seed: seed.to_string(),
            n_wanted: n_wanted as u64,
            n_openings: sample.n_openings,
        };
        self.log(Concerns::default(), did, at)?;
        Ok(sample)
    }

    /// Writes in the log that someone looked through the sample that was drawn by this seed.
    pub fn note_check(&mut self, seed: Seed, by: &str, at: Timestamp) -> Result<(), StoreTrouble> {
        let did = DidV1::Checked {
            seed: seed.to_string(),
            by: by.to_owned(),
        };
        self.log(Concerns::default(), did, at)
    }

    /// Returns every case with what erasing depends on, the one that was touched longest ago first.
    pub fn cases(&mut self) -> Result<Vec<CaseFile>, StoreTrouble> {
        self.on_connection(|conn, ring, _| cases::all(conn, ring))
    }

    pub fn case(&mut self, case: &CaseRef) -> Result<CaseFile, StoreTrouble> {
        self.on_connection(|conn, ring, _| cases::one(conn, ring, case))
    }

    /// Writes down what erasing the case depends on, in place of what was told before.
    pub fn tell_case(
        &mut self,
        case: &CaseRef,
        told: &Told,
        at: Timestamp,
    ) -> Result<(), StoreTrouble> {
        self.on_connection(|conn, ring, _| cases::tell(conn, ring, case, told, at))
    }

    /// Keeps a case from being erased, until it is released.
    pub fn hold(&mut self, case: &CaseRef, why: &str, at: Timestamp) -> Result<(), StoreTrouble> {
        self.on_connection(|conn, ring, _| cases::hold(conn, ring, case, why, at))
    }

    pub fn release(&mut self, case: &CaseRef, at: Timestamp) -> Result<(), StoreTrouble> {
        self.on_connection(|conn, ring, _| cases::release(conn, ring, case, at))
    }

    /// Returns where the clock jumped since someone last confirmed the day.
    pub fn clock_jump(&mut self, at: Timestamp) -> Result<Option<ClockJump>, StoreTrouble> {
        self.on_connection(|conn, _, _| erase::clock_jump(conn, at))
    }

    /// Writes in the log that someone says that the clock is right.
    pub fn confirm_clock(&mut self, at: Timestamp) -> Result<(), StoreTrouble> {
        self.on_connection(|conn, ring, _| {
            log::write_in_any_realm(conn, ring, DidV1::ClockConfirmed, at)
        })
    }

    /// Proves that a second person is there: someone whose passphrase opens another slot.
    pub fn second_person(&self, passphrase: &Passphrase) -> Result<SecondPerson, StoreTrouble> {
        let unlocked = slots::unlock(&self.folder, self.ring.realm, Some(passphrase))?;
        if unlocked.actor == self.ring.actor {
            return Err(StoreTrouble::SamePerson);
        }
        Ok(SecondPerson(unlocked.actor))
    }

    /// Erases cases, each by its decision, so that nothing is left but a stone. If it is cut short, the next opening finishes it.
    ///
    /// Nothing at all is erased if anything stands in the way of one of them.
    pub fn erase(
        &mut self,
        decided: &[(CaseRef, Decision)],
        second: Option<SecondPerson>,
        at: Timestamp,
    ) -> Result<(), StoreTrouble> {
        self.on_connection(|conn, ring, _| {
            erase::plan(conn, ring, decided, second, at)?;
            erase::carry_out(conn, ring)
        })
    }

    /// Returns the stone of an erased transcript; nothing if it is not erased.
    pub fn stone(&mut self, id: &TranscriptId) -> Result<Option<Stone>, StoreTrouble> {
        self.on_connection(|conn, ring, _| {
            let case = CaseRef::from_name(transcript::case_of(conn, id)?);
            erase::stone_of(conn, ring, &case)
        })
    }

    /// Returns the store's own name for the case with this number, if there is one.
    pub fn case_by_number(&mut self, number: &str) -> Result<Option<CaseRef>, StoreTrouble> {
        self.on_connection(|conn, ring, _| Ok(ring.case_of(conn, number)?.map(CaseRef::from_name)))
    }

    /// Returns the store's own name for the case of a transcript, also after it was erased.
    pub fn case_of(&mut self, id: &TranscriptId) -> Result<CaseRef, StoreTrouble> {
        self.on_connection(|conn, _, _| transcript::case_of(conn, id).map(CaseRef::from_name))
    }

    fn assemble(
        folder: PathBuf,
        lock: FolderLock,
        ring: Ring,
        mended: bool,
        at: Timestamp,
    ) -> Result<Self, StoreTrouble> {
        let mut store = Self {
            conn: None,
            ring,
            folder,
            attempt: None,
            opened: HashSet::new(),
            mended,
            _lock: lock,
        };
        store.on_connection(|conn, ring, _| {
            schema::migrate(conn)?;
            checkpoint::make_key(conn, ring)
        })?;
        // What was being erased when the program ended is erased before anything else; if the disk does not take that now,
        // at the next opening.
        store
            .on_connection(|conn, ring, _| erase::carry_out(conn, ring))
            .or_else(StoreTrouble::unless_of_the_disk)?;
        let folder = store.folder.clone();
        let logged = store.on_connection(|conn, ring, _| log::unlocked(conn, ring, &folder, at));
        if let Err(trouble) = logged {
            // A disk that takes nothing now must not keep the officer out of the house; each opening is logged, or refused.
            store
                .log_outside(Concerns::default(), DidV1::Unlocked, at, trouble)
                .or_else(StoreTrouble::unless_of_the_disk)?;
        }
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
        self.on_connection(|conn, ring, attempt| {
            let n_arrived = n_arrived(conn, attempt.as_ref(), id, &entries)?;
            *attempt = None;
            let left = entries.get(n_arrived..).unwrap_or(&[]);
            if left.is_empty() {
                if drop_draft {
                    draft::remove(conn, id)?;
                }
                return transcript::last_of(conn, id);
            }
            transcript::append(conn, ring, id, left, at, drop_draft, attempt)
        })
    }

    fn log_opening(
        &mut self,
        id: &TranscriptId,
        purpose: Purpose,
        at: Timestamp,
    ) -> Result<(), StoreTrouble> {
        let caseref = self.on_connection(|conn, ring, _| transcript::whole_case(conn, ring, id))?;
        let concerns = Concerns {
            transcript: Some(id.name()),
            caseref: Some(&caseref),
        };
        self.log(concerns, DidV1::Opened { purpose }, at)?;
        self.opened.insert(*id);
        Ok(())
    }

    /// Writes one entry of the log; if the database takes nothing now, beside it.
    fn log(
        &mut self,
        concerns: Concerns<'_>,
        did: DidV1,
        at: Timestamp,
    ) -> Result<(), StoreTrouble> {
        let written =
            self.on_connection(|conn, ring, _| log::write(conn, ring, concerns, did.clone(), at));
        match written {
            Ok(()) => Ok(()),
            Err(trouble) => self.log_outside(concerns, did, at, trouble),
        }
    }

    fn log_outside(
        &self,
        concerns: Concerns<'_>,
        did: DidV1,
        at: Timestamp,
        trouble: StoreTrouble,
    ) -> Result<(), StoreTrouble> {
        if !trouble.is_of_the_connection() || trouble == StoreTrouble::DatabaseDamaged {
            return Err(trouble);
        }
        log::write_outside(&self.folder, &self.ring, concerns, did, at)
            .ok()
            .ok_or(trouble)
    }

    /// Lends the connection, opening it anew if the last use ended in trouble with the disk.
    fn on_connection<T>(
        &mut self,
        act: impl FnOnce(&mut Connection, &Ring, &mut Option<Attempt>) -> Result<T, StoreTrouble>,
    ) -> Result<T, StoreTrouble> {
        let mut conn = match self.conn.take() {
            Some(conn) => conn,
            None => connect(&self.folder.join(DATABASE), &self.ring)?,
        };
        let done = act(&mut conn, &self.ring, &mut self.attempt);
        // A failed connection can stay failed, or hold half a transaction: it is not trusted again.
        if !done.as_ref().is_err_and(StoreTrouble::is_of_the_connection) {
            self.conn = Some(conn);
        }
        done
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
fn connect(path: &Path, ring: &Ring) -> Result<Connection, StoreTrouble> {
    // A file that was cut to nothing looks to SQLite like a new one; ours is never empty.
    match fs::metadata(path) {
        Ok(file) if file.len() == 0 => return Err(StoreTrouble::DatabaseDamaged),
        Ok(_) => {}
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
            return Err(StoreTrouble::DatabaseMissing);
        }
        Err(error) => return Err(StoreTrouble::of_file(&error, path)),
    }
    let conn = connection::open(path, &ring.database, ring.realm)?;
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
