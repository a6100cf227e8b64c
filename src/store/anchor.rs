//! The anchor: how far the chain had come, kept outside the database, so that a cut tail or an old copy shows.
//!
//! Two slots are written in turn: one that is torn by a power cut loses the newest mark and leaves the one before.

use std::fs::File;
use std::io::{self, Seek as _, SeekFrom, Write as _};
use std::path::{Path, PathBuf};

use crate::store::chain::{Link, Name};
use crate::store::files;
use crate::store::key::Key;
use crate::store::ring::Ring;
use crate::store::seal::framed;
use crate::store::trouble::StoreTrouble;

pub(super) const NAME: &str = "vault.anchor";
const MAGIC: &[u8; 8] = b"viljaan1";
/// What the names of all versions begin with; a digit follows.
const MAGIC_OF_ALL: &[u8; 7] = b"viljaan";
const VERSION: u8 = b'1';
/// The slots lie in blocks of their own.
const SLOT: u64 = 4096;
const N_SLOTS: u64 = 2;
/// The eight bytes of the name, three numbers, a name, a link and the digest over all of them.
const BYTES: usize = 8 + 3 * 8 + 16 + 32 + 32;
const DIGEST: usize = 32;

/// How far the chain had come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Mark {
    /// Counts every writing of the anchor.
    pub(super) counter: u64,
    pub(super) head: Head,
}

/// The last event of a chain.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Head {
    pub(super) seq: i64,
    pub(super) link: Link,
    pub(super) at: i64,
    /// Which transcript it belonged to; missing for events of the store itself.
    pub(super) transcript: Option<Name>,
}

/// What the anchor said when the store was opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Said {
    Mark(Mark),
    /// There is no file.
    Nothing,
    /// There is a file, and neither slot is one that was written with this key.
    Damaged,
}

pub(super) struct Anchor {
    path: PathBuf,
    key: Key,
    file: Option<File>,
    last: Option<Mark>,
    is_flushed: bool,
}

impl Anchor {
    /// Reads the anchor of a store, and changes nothing.
    pub(super) fn read(folder: &Path, ring: &Ring) -> Result<(Self, Said), StoreTrouble> {
        let path = folder.join(NAME);
        // Another realm has another key already; the word keeps two stores apart that were given one key by mistake.
        let key = ring.store.anchor.subkey(match ring.realm {
            crate::store::Realm::Real => "vilja 2026 anchor real",
            crate::store::Realm::Training => "vilja 2026 anchor training",
        });
        let said = match files::read(&path, SLOT * N_SLOTS)? {
            None => Said::Nothing,
            Some(bytes) => {
                let slots = [bytes.get(..), bytes.get(slot_start(1)..)];
                if let Some(found) = slots.into_iter().flatten().find_map(|it| newer(it, &key)) {
                    return Err(StoreTrouble::NewerFormat { found });
                }
                let marks = slots.into_iter().flatten();
                marks
                    .filter_map(|slot| Mark::read(slot, &key))
                    .max_by_key(|mark| mark.counter)
                    .map_or(Said::Damaged, Said::Mark)
            }
        };
        let anchor = Self {
            path,
            key,
            file: None,
            last: match said {
                Said::Mark(mark) => Some(mark),
                Said::Nothing | Said::Damaged => None,
            },
            is_flushed: true,
        };
        Ok((anchor, said))
    }

    pub(super) fn last(&self) -> Option<Head> {
        self.last.map(|mark| mark.head)
    }

    /// Marks how far the chain has come, without waiting for the disk: after a power cut it may say less than is there,
    /// and never more, since the events were flushed before.
    pub(super) fn mark(&mut self, head: Head) -> Result<(), StoreTrouble> {
        if self.last() == Some(head) {
            return Ok(());
        }
        let counter = self.last.map_or(1, |mark| mark.counter + 1);
        let mark = Mark { counter, head };
        let bytes = mark.write(&self.key);
        let written = self.file().and_then(|file| {
            file.seek(SeekFrom::Start(counter % N_SLOTS * SLOT))?;
            file.write_all(&bytes)
        });
        if let Err(error) = written {
            self.file = None;
            return Err(StoreTrouble::of_file(&error, &self.path));
        }
        self.last = Some(mark);
        self.is_flushed = false;
        Ok(())
    }

    /// Waits until the last mark is on the disk.
    pub(super) fn settle(&mut self) -> Result<(), StoreTrouble> {
        if self.is_flushed {
            return Ok(());
        }
        let flushed = self.file().and_then(|file| file.sync_data());
        flushed.map_err(|error| StoreTrouble::of_file(&error, &self.path))?;
        self.is_flushed = true;
        Ok(())
    }

    fn file(&mut self) -> io::Result<&mut File> {
        if let Some(file) = self.file.take() {
            return Ok(self.file.insert(file));
        }
        let is_new = !self.path.exists();
        let mut file = files::private()
            .create(true)
            .truncate(false)
            .open(&self.path)?;
        if is_new {
            // Both blocks are taken now: a disk that fills up later does not stop the anchor.
            file.write_all(&vec![0; usize::try_from(SLOT * N_SLOTS).unwrap_or(0)])?;
            file.sync_all()?;
            if let Some(folder) = self.path.parent() {
                files::sync_folder(folder)?;
            }
        }
        Ok(self.file.insert(file))
    }
}

impl Mark {
    fn write(&self, key: &Key) -> Vec<u8> {
        let mut bytes = Vec::with_capacity(BYTES);
        bytes.extend_from_slice(MAGIC);
        bytes.extend_from_slice(&self.counter.to_le_bytes());
        bytes.extend_from_slice(&self.head.seq.to_le_bytes());
        bytes.extend_from_slice(&self.head.at.to_le_bytes());
        bytes.extend_from_slice(&self.head.transcript.unwrap_or([0; 16]));
        bytes.extend_from_slice(&self.head.link);
        let digest = digest(key, &bytes);
        bytes.extend_from_slice(&digest);
        bytes
    }

    fn read(mut slot: &[u8], key: &Key) -> Option<Self> {
        is_written_with(slot, key)?;
        (take::<8>(&mut slot)? == MAGIC).then_some(())?;
        let counter = u64::from_le_bytes(*take(&mut slot)?);
        let seq = i64::from_le_bytes(*take(&mut slot)?);
        let at = i64::from_le_bytes(*take(&mut slot)?);
        let transcript = *take::<16>(&mut slot)?;
        let link = *take::<32>(&mut slot)?;
        Some(Self {
            counter,
            head: Head {
                seq,
                link,
                at,
                transcript: (transcript != [0; 16]).then_some(transcript),
            },
        })
    }
}

/// Tells whether a program with the key wrote the slot.
fn is_written_with(slot: &[u8], key: &Key) -> Option<()> {
    let (said, digested) = slot.get(..BYTES)?.split_at_checked(BYTES - DIGEST)?;
    // Compared as digests, which takes the same time whatever they are.
    let wanted = blake3::Hash::from(digest(key, said));
    (wanted == blake3::Hash::from(<[u8; DIGEST]>::try_from(digested).ok()?)).then_some(())
}

/// Which version wrote the slot, if that is later than this one. A slot that is damaged does not pass for a later one.
fn newer(slot: &[u8], key: &Key) -> Option<u32> {
    let digit = *slot.strip_prefix(MAGIC_OF_ALL)?.first()?;
    is_written_with(slot, key)?;
    (digit.is_ascii_digit() && digit > VERSION).then(|| u32::from(digit - b'0'))
}

fn slot_start(idx: u64) -> usize {
    usize::try_from(idx * SLOT).unwrap_or(usize::MAX)
}

fn digest(key: &Key, said: &[u8]) -> [u8; DIGEST] {
    *blake3::keyed_hash(key.as_bytes(), &framed(&[b"vilja anchor v1", said])).as_bytes()
}

fn take<'a, const N: usize>(bytes: &mut &'a [u8]) -> Option<&'a [u8; N]> {
    let (taken, rest) = bytes.split_first_chunk::<N>()?;
    *bytes = rest;
    Some(taken)
}

#[cfg(test)]
pub(in crate::store) mod tests;
