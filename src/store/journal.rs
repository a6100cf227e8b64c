//! The interview journal: a second copy of every change, flushed to a file of its own before the database has it.
//!
//! One file a transcript, `journal/<random name>.jrn`: a sealed header with the journal's own key, then sealed entries. Each
//! entry opens only after exactly those before it. Wiping the header makes the whole journal unreadable. What was said in a
//! protected case is sealed once more in each entry, under the keys of the case.

use std::fmt;
use std::fs::{self, File, OpenOptions};
use std::io::{self, Seek as _, SeekFrom, Write as _};
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use crate::store::chain::Name;
use crate::store::key::Key;
use crate::store::ring::Ring;
use crate::store::seal::{self, framed, from_hex, hex};
use crate::store::trouble::StoreTrouble;
use crate::store::{Realm, files};

mod cover;
mod forms;
mod readable;
mod renewed;

pub(super) use crate::store::journal::cover::Cover;
pub(super) use crate::store::journal::readable::readable;
pub(super) use crate::store::journal::renewed::renew;

pub(super) const FOLDER: &str = "journal";
const ENDING: &str = "jrn";

/// What a journal ends in that is on its way out. Its name says so before anything in it is overwritten: half of that may be all
/// that reaches the disk, and a journal without its first sector looks damaged.
const WIPED: &str = "jrn.wiped";
const MAGIC: &[u8; 8] = b"viljajrn";
const VERSION: u32 = 1;
/// Entries of the second version are covered.
const COVERED: u32 = 2;
/// No journal of one interview comes near; what is longer is no file of ours.
const MOST_BYTES: u64 = 256 * 1024 * 1024;
/// What stands before each sealed piece: its length, in four bytes.
const LENGTH: usize = 4;

/// One commit as it was about to be made: changes of one transcript, in order.
#[derive(Clone, Serialize, Deserialize)]
pub(super) struct Entry {
    v: u32,
    /// How many changes the transcript had before. A later entry at the same place stands instead of an earlier one,
    /// whose commit failed.
    pub(super) place: u64,
    /// The event that the first change was about to become.
    pub(super) first_seq: i64,
    pub(super) at: i64,
    #[serde(with = "in_hex")]
    pub(super) actor: Name,
    pub(super) changes: Vec<Kept>,
    /// What else is needed where the transcript began.
    pub(super) begins: Option<Begins>,
    /// Of a protected case: what was said, under the keys of the case.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) cover: Option<Cover>,
}

/// One change, and the salt of its commitment: put back unchanged, it gives the same link.
#[derive(Clone, Serialize, Deserialize)]
pub(super) struct Kept {
    #[serde(with = "in_hex")]
    pub(super) salt: [u8; 32],
    pub(super) record: Zeroizing<String>,
    /// The form that the transcript goes on with, by its wording, in hexadecimal digits.
    pub(super) wording: Option<String>,
}

#[derive(Clone, Serialize, Deserialize)]
pub(super) struct Begins {
    /// The keys of the case, sealed as they stand in the database, in hexadecimal digits.
    pub(super) wrapped: String,
    pub(super) number: Option<Zeroizing<String>>,
    #[serde(with = "in_hex")]
    pub(super) wording: [u8; 32],
}

impl Entry {
    pub(super) fn new(
        (place, first_seq): (u64, i64),
        at: i64,
        actor: Name,
        changes: Vec<Kept>,
        begins: Option<Begins>,
    ) -> Self {
        Self {
            v: VERSION,
            place,
            first_seq,
            at,
            actor,
            changes,
            begins,
            cover: None,
        }
    }
}

/// Shows the shape and never the content.
impl fmt::Debug for Entry {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Entry")
            .field("place", &self.place)
            .field("first_seq", &self.first_seq)
            .field("changes", &self.changes.len())
            .finish_non_exhaustive()
    }
}

/// How the reading of a journal ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum End {
    Whole,
    /// The last entry was written by half when the power or the program went away. It was never acknowledged.
    Torn,
    /// The entry with this number, from one, is not what was written; those after it cannot be read. The header is 0.
    Broken {
        entry: u64,
    },
    /// A later program wrote the rest.
    Newer {
        found: u32,
    },
}

/// A journal as it was read: what can be trusted, and where that ends.
pub(super) struct Journal {
    pub(super) transcript: Name,
    pub(super) caseref: Name,
    pub(super) entries: Vec<Entry>,
    pub(super) end: End,
    writer: Writer,
}

/// All journals of a store.
pub(super) struct Journals {
    folder: PathBuf,
    known: Vec<Known>,
    /// The file that was written last stays open.
    in_use: Option<(PathBuf, File)>,
}

struct Known {
    path: PathBuf,
    transcript: Name,
    caseref: Name,
    /// Missing if the end is not whole: nothing is ever written behind what cannot be read.
    writer: Option<Writer>,
    /// It has entries that open with the key of the journals alone.
    has_bare: bool,
}

/// What the next entry of a journal is sealed with.
pub(super) struct Writer {
    key: Key,
    /// A digest over everything before.
    running: [u8; 32],
    n_entries: u64,
}

#[derive(Serialize, Deserialize)]
struct Header {
    v: u32,
    realm: String,
    #[serde(with = "in_hex")]
    transcript: Name,
    #[serde(with = "in_hex")]
    caseref: Name,
    /// In hexadecimal digits.
    key: Zeroizing<String>,
}

/// Returns a journal with these entries, and what the next one is sealed with.
pub(super) fn written(
    ring: &Ring,
    (transcript, caseref): (&Name, &Name),
    entries: &[Entry],
) -> Result<(Vec<u8>, Writer), StoreTrouble> {
    let (mut bytes, mut writer) = Writer::begin(ring, transcript, caseref)?;
    for entry in entries {
        bytes.extend_from_slice(&writer.seal(entry)?);
    }
    Ok((bytes, writer))
}

/// Writes a journal with these entries to a new file. It is on the disk when this returns.
fn write_whole(
    folder: &Path,
    ring: &Ring,
    names: (&Name, &Name),
    entries: &[Entry],
) -> Result<(PathBuf, Writer), StoreTrouble> {
    let path = folder.join(format!("{}.{ENDING}", hex(&seal::random::<16>()?)));
    let (bytes, writer) = written(ring, names, entries)?;
    files::private()
        .create_new(true)
        .open(&path)
        .and_then(|mut file| {
            file.write_all(&bytes)?;
            file.sync_all()
        })
        .and_then(|()| files::sync_folder(folder))
        .map_err(|error| StoreTrouble::of_file(&error, &path))?;
    Ok((path, writer))
}

/// Leaves the journals of an earlier store in the folder aside: they cannot be read, and are not this one's to remove.
pub(super) fn set_aside(store: &Path) -> Result<(), StoreTrouble> {
    let (folder, aside) = (store.join(FOLDER), store.join(format!("{FOLDER}.old")));
    if folder.exists() && !aside.exists() {
        fs::rename(&folder, &aside)
            .and_then(|()| files::sync_folder(store))
            .map_err(|error| StoreTrouble::of_file(&error, &folder))?;
    }
    Ok(())
}

impl Journals {
    /// Reads every journal below the store's folder. The second list names the files whose header cannot be read.
    pub(super) fn open(
        folder: &Path,
        ring: &Ring,
    ) -> Result<(Self, Vec<Journal>, usize), StoreTrouble> {
        let mut journals = Self::none(folder);
        let mut read = Vec::new();
        let mut unreadable = Vec::new();
        for path in journals.paths()? {
            let bytes = files::read(&path, MOST_BYTES)?.unwrap_or_default();
            match Journal::read(&bytes, &ring.store.journal, ring.realm) {
                Some(Journal {
                    end: End::Newer { found },
                    ..
                }) => return Err(StoreTrouble::NewerFormat { found }),
                Some(mut journal) => {
                    let writer = (journal.end == End::Whole).then(|| journal.writer.again());
                    journals.known.push(Known {
                        path,
                        transcript: journal.transcript,
                        caseref: journal.caseref,
                        writer,
                        has_bare: journal.has_bare(),
                    });
                    journal.uncover(ring);
                    read.push(journal);
                }
                None => {
                    if let Some(found) = newer_header(&bytes, &ring.store.journal) {
                        return Err(StoreTrouble::NewerFormat { found });
                    }
                    if !is_unborn(&bytes) {
                        unreadable.push(path);
                    }
                }
            }
        }
        // Only now is it sure that none of them is a later program's. It is said once, and kept for whoever can make something of it.
        for path in &unreadable {
            let aside = path.with_extension(format!("{ENDING}.unreadable"));
            fs::rename(path, aside).map_err(|error| StoreTrouble::of_file(&error, path))?;
        }
        // What was being removed when the program ended. If it cannot be now, whoever removes the next one hears of it.
        drop(journals.wipe_what_is_put_away());
        Ok((journals, read, unreadable.len()))
    }

    /// No journal is read or written by a program that only reads.
    pub(super) fn none(folder: &Path) -> Self {
        Self {
            folder: folder.join(FOLDER),
            known: Vec::new(),
            in_use: None,
        }
    }

    /// Puts one commit at the end of its transcript's journal. It is on the disk when this returns.
    pub(super) fn keep(
        &mut self,
        ring: &Ring,
        (transcript, caseref): (&Name, &Name),
        entry: &Entry,
    ) -> Result<(), StoreTrouble> {
        let known = self
            .known
            .iter()
            .position(|it| it.transcript == *transcript && it.writer.is_some());
        let idx = match known {
            Some(idx) => idx,
            None => self.begin(ring, transcript, caseref)?,
        };
        let Some(known) = self.known.get_mut(idx) else {
            return Ok(());
        };
        // Until it is known to be on the disk, nothing may be written behind it.
        let Some(mut writer) = known.writer.take() else {
            return Ok(());
        };
        known.has_bare |= entry.cover.is_none();
        let sealed = writer.seal(entry)?;
        let in_use = self.in_use.take().filter(|(path, _)| *path == known.path);
        let trouble = |error: &io::Error| StoreTrouble::of_file(error, &known.path);
        let mut file = match in_use {
            Some((_, file)) => file,
            None => OpenOptions::new()
                .append(true)
                .open(&known.path)
                .map_err(|error| trouble(&error))?,
        };
        file.write_all(&sealed)
            .and_then(|()| file.sync_data())
            .map_err(|error| trouble(&error))?;
        self.in_use = Some((known.path.clone(), file));
        known.writer = Some(writer);
        Ok(())
    }

    /// Keeps the words of a form until they are surely in the database: a transcript cannot be read without them.
    pub(super) fn keep_form(
        &self,
        ring: &Ring,
        wording: &[u8; 32],
        text: &str,
    ) -> Result<(), StoreTrouble> {
        files::make_folder(&self.folder)?;
        forms::keep(&self.folder, ring, wording, text)
    }

    pub(super) fn form(
        &self,
        ring: &Ring,
        wording: &[u8; 32],
    ) -> Result<Option<String>, StoreTrouble> {
        forms::read(&self.folder, ring, wording)
    }

    /// Removes the words of all forms but these.
    pub(super) fn keep_forms(
        &self,
        ring: &Ring,
        wordings: &[[u8; 32]],
    ) -> Result<(), StoreTrouble> {
        forms::keep_only(&self.folder, ring, wordings)
    }

    /// Returns the transcripts and cases that there are journals of.
    pub(super) fn names(&self) -> Vec<(Name, Name)> {
        self.known
            .iter()
            .map(|known| (known.transcript, known.caseref))
            .collect()
    }

    /// Removes the journals of the transcripts that are named, and the forms if none is left.
    pub(super) fn remove(
        &mut self,
        ring: &Ring,
        is_done: impl Fn(&Name, &Name) -> bool,
    ) -> Result<(), StoreTrouble> {
        let mut first_trouble = None;
        let mut removed = false;
        self.known.retain(|known| {
            if !is_done(&known.transcript, &known.caseref) {
                return true;
            }
            match put_away(&known.path) {
                Ok(()) => removed = true,
                Err(error) => {
                    first_trouble.get_or_insert_with(|| StoreTrouble::of_file(&error, &known.path));
                    return true;
                }
            }
            false
        });
        if removed {
            self.in_use = None;
            if self.known.is_empty() {
                forms::keep_only(&self.folder, ring, &[])?;
            }
        }
        self.wipe_what_is_put_away()?;
        first_trouble.map_or(Ok(()), Err)
    }

    /// Makes every journal that is on its way out unreadable, those of a program that was interrupted too.
    fn wipe_what_is_put_away(&self) -> Result<(), StoreTrouble> {
        let put_away = self.files(WIPED)?;
        if put_away.is_empty() {
            return Ok(());
        }
        let sync = || {
            files::sync_folder(&self.folder)
                .map_err(|error| StoreTrouble::of_file(&error, &self.folder))
        };
        sync()?;
        for path in put_away {
            wipe(&path).map_err(|error| StoreTrouble::of_file(&error, &path))?;
        }
        sync()
    }

    fn begin(
        &mut self,
        ring: &Ring,
        transcript: &Name,
        caseref: &Name,
    ) -> Result<usize, StoreTrouble> {
        files::make_folder(&self.folder)?;
        let (path, writer) = write_whole(&self.folder, ring, (transcript, caseref), &[])?;
        self.known.push(Known {
            path,
            transcript: *transcript,
            caseref: *caseref,
            writer: Some(writer),
            has_bare: false,
        });
        Ok(self.known.len() - 1)
    }

    fn paths(&self) -> Result<Vec<PathBuf>, StoreTrouble> {
        self.files(ENDING)
    }

    /// Returns the files with this ending, which may be of more than one part.
    fn files(&self, ending: &str) -> Result<Vec<PathBuf>, StoreTrouble> {
        let trouble = |error: &io::Error| StoreTrouble::of_file(error, &self.folder);
        let listed = match fs::read_dir(&self.folder) {
            Ok(listed) => listed,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
            Err(error) => return Err(trouble(&error)),
        };
        let mut paths = Vec::new();
        for entry in listed {
            let path = entry.map_err(|error| trouble(&error))?.path();
            let name = path.file_name().unwrap_or_default().to_string_lossy();
            let (_, of_file) = name.split_once('.').unwrap_or_default();
            if of_file == ending {
                paths.push(path);
            }
        }
        paths.sort();
        Ok(paths)
    }
}

impl Journal {
    /// Reads a journal up to the first entry that is not what was written. Nothing if the header is not.
    pub(super) fn read(bytes: &[u8], kek: &Key, realm: Realm) -> Option<Self> {
        let rest = bytes.strip_prefix(MAGIC)?;
        let Piece::Whole { sealed, mut rest } = piece(rest) else {
            return None;
        };
        let header = seal::open_whole(kek, sealed, &header_place())?;
        let header: Header = serde_json::from_slice(&header).ok()?;
        if header.v != VERSION || header.realm != realm.word() {
            return None;
        }
        let key = Key::from_hex(&header.key)?;
        let mut journal = Self {
            transcript: header.transcript,
            caseref: header.caseref,
            entries: Vec::new(),
            end: End::Whole,
            writer: Writer::after_header(key, sealed),
        };
        while !rest.is_empty() {
            let here = journal.writer.n_entries + 1;
            let sealed = match piece(rest) {
                Piece::Whole {
                    sealed,
                    rest: behind,
                } => {
                    rest = behind;
                    sealed
                }
                Piece::Cut => {
                    journal.end = End::Torn;
                    break;
                }
            };
            match journal.writer.open(sealed) {
                Some(Read::Entry(entry)) => journal.entries.push(entry),
                Some(Read::Newer { found }) => {
                    journal.end = End::Newer { found };
                    break;
                }
                // Some file systems lengthen a file before they fill it.
                None if rest.iter().all(|byte| *byte == 0) => {
                    journal.end = End::Torn;
                    break;
                }
                None => {
                    journal.end = End::Broken { entry: here };
                    break;
                }
            }
        }
        Some(journal)
    }
}

impl Writer {
    /// Returns the first bytes of a new journal, and what its first entry is sealed with.
    fn begin(
        ring: &Ring,
        transcript: &Name,
        caseref: &Name,
    ) -> Result<(Vec<u8>, Self), StoreTrouble> {
        let key = Key::random()?;
        let header = Header {
            v: VERSION,
            realm: ring.realm.word().to_owned(),
            transcript: *transcript,
            caseref: *caseref,
            key: Zeroizing::new(hex(key.as_bytes())),
        };
        let plain = serde_json::to_vec(&header)
            .map(Zeroizing::new)
            .ok()
            .ok_or(StoreTrouble::TooLarge)?;
        let sealed = seal::seal_whole(&ring.store.journal, &plain, &header_place())?;
        let mut bytes = MAGIC.to_vec();
        bytes.extend_from_slice(&preceded(&sealed)?);
        Ok((bytes, Self::after_header(key, &sealed)))
    }

    fn after_header(key: Key, header: &[u8]) -> Self {
        Self {
            running: *blake3::keyed_hash(key.as_bytes(), header).as_bytes(),
            key,
            n_entries: 0,
        }
    }

    fn again(&self) -> Self {
        Self {
            key: self.key.again(),
            running: self.running,
            n_entries: self.n_entries,
        }
    }

    fn seal(&mut self, entry: &Entry) -> Result<Vec<u8>, StoreTrouble> {
        let plain = serde_json::to_vec(entry)
            .map(Zeroizing::new)
            .ok()
            .ok_or(StoreTrouble::TooLarge)?;
        let sealed = seal::seal_whole(&self.key, &plain, &self.place())?;
        self.go_past(&sealed);
        preceded(&sealed)
    }

    fn open(&mut self, sealed: &[u8]) -> Option<Read> {
        let plain = seal::open_whole(&self.key, sealed, &self.place())?;
        if let Some(found) = newer(&plain, COVERED) {
            return Some(Read::Newer { found });
        }
        let entry: Entry = serde_json::from_slice(&plain).ok()?;
        let is_known = match entry.cover {
            None => entry.v == VERSION,
            Some(_) => entry.v == COVERED,
        };
        if !is_known {
            return None;
        }
        self.go_past(sealed);
        Some(Read::Entry(entry))
    }

    fn go_past(&mut self, sealed: &[u8]) {
        let all = framed(&[&self.running, sealed]);
        self.running = *blake3::keyed_hash(self.key.as_bytes(), &all).as_bytes();
        self.n_entries += 1;
    }

    /// An entry belongs after all that came before it and nowhere else.
    fn place(&self) -> Vec<u8> {
        framed(&[
            b"vilja journal entry v1",
            &self.n_entries.to_le_bytes(),
            &self.running,
        ])
    }
}

/// What an entry is that was sealed by a program with the key.
enum Read {
    Entry(Entry),
    Newer { found: u32 },
}

/// Which version wrote it, if that is later than what this program knows; whatever else it holds.
fn newer(plain: &[u8], known: u32) -> Option<u32> {
    #[derive(Deserialize)]
    struct Versioned {
        v: u32,
    }
    let Versioned { v } = serde_json::from_slice(plain).ok()?;
    (v > known).then_some(v)
}

fn newer_header(bytes: &[u8], kek: &Key) -> Option<u32> {
    let Piece::Whole { sealed, .. } = piece(bytes.strip_prefix(MAGIC)?) else {
        return None;
    };
    newer(&seal::open_whole(kek, sealed, &header_place())?, VERSION)
}

enum Piece<'a> {
    Whole {
        sealed: &'a [u8],
        rest: &'a [u8],
    },
    /// The file ends before the piece does, or its first sector never arrived and left zeros.
    Cut,
}

fn piece(bytes: &[u8]) -> Piece<'_> {
    let whole = bytes
        .split_first_chunk::<LENGTH>()
        .and_then(|(length, rest)| {
            let length = usize::try_from(u32::from_le_bytes(*length)).ok()?;
            // Nothing that was sealed is empty.
            rest.split_at_checked(length).filter(|_| length > 0)
        });
    match whole {
        Some((sealed, rest)) => Piece::Whole { sealed, rest },
        None => Piece::Cut,
    }
}

/// Tells whether the very first write was cut short: nothing was acknowledged from such a journal.
fn is_unborn(bytes: &[u8]) -> bool {
    let is_blank = bytes.iter().all(|byte| *byte == 0);
    is_blank
        || match bytes.strip_prefix(MAGIC) {
            Some(rest) => matches!(piece(rest), Piece::Cut),
            None => bytes.len() < MAGIC.len(),
        }
}

fn preceded(sealed: &[u8]) -> Result<Vec<u8>, StoreTrouble> {
    let length = u32::try_from(sealed.len())
        .ok()
        .ok_or(StoreTrouble::TooLarge)?;
    let mut bytes = length.to_le_bytes().to_vec();
    bytes.extend_from_slice(sealed);
    Ok(bytes)
}

fn header_place() -> Vec<u8> {
    framed(&[b"vilja journal header v1"])
}

/// Gives a journal the name of one that is on its way out.
fn put_away(path: &Path) -> io::Result<()> {
    match fs::rename(path, path.with_extension(WIPED)) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
        done => done,
    }
}

/// Makes a journal unreadable and then removes it: without its header nothing in it opens, wherever its blocks went.
fn wipe(path: &Path) -> io::Result<()> {
    let mut file = match OpenOptions::new().write(true).open(path) {
        Ok(file) => file,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
        Err(error) => return Err(error),
    };
    let n_bytes = file.metadata()?.len().min(4096);
    file.seek(SeekFrom::Start(0))?;
    file.write_all(&vec![0; usize::try_from(n_bytes).unwrap_or(0)])?;
    file.sync_data()?;
    drop(file);
    files::remove_if_there(path)
}

mod in_hex {
    use serde::{Deserialize as _, Deserializer, Serializer, de::Error as _};

    use super::{from_hex, hex};

    pub(super) fn serialize<const N: usize, S: Serializer>(
        bytes: &[u8; N],
        to: S,
    ) -> Result<S::Ok, S::Error> {
        to.serialize_str(&hex(bytes))
    }

    pub(super) fn deserialize<'de, const N: usize, D: Deserializer<'de>>(
        from: D,
    ) -> Result<[u8; N], D::Error> {
        let text = String::deserialize(from)?;
        from_hex(&text).ok_or_else(|| D::Error::custom("not of this length"))
    }
}

#[cfg(test)]
pub(in crate::store) mod tests;
