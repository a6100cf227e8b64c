//! What belongs in the access log and could not be written there: kept sealed beside the store, taken in at the next unlock.

use std::fs;
use std::io::{self, Write as _};
use std::path::Path;

use zeroize::Zeroizing;

use crate::store::files;
use crate::store::ring::Ring;
use crate::store::seal::{self, framed, hex};
use crate::store::trouble::StoreTrouble;

const NAME: &str = "vault.waiting";
/// The file while it is being taken in, so that what is added meanwhile is not lost.
const TAKEN: &str = "vault.waiting.taken";
/// About two thousand entries. When it is full the disk has taken nothing for that long, and nothing more is opened.
const LIMIT_BYTES: u64 = 1024 * 1024;

/// What waits outside.
#[derive(Default)]
pub(super) struct Waiting {
    pub(super) entries: Vec<Zeroizing<Vec<u8>>>,
    /// Lines that are none of ours, or were changed.
    pub(super) n_broken: u64,
}

impl Waiting {
    pub(super) fn is_empty(&self) -> bool {
        self.entries.is_empty() && self.n_broken == 0
    }
}

/// Tells whether anything waits.
pub(super) fn is_there(folder: &Path) -> bool {
    [NAME, TAKEN]
        .iter()
        .any(|name| fs::metadata(folder.join(name)).is_ok_and(|file| file.len() > 0))
}

/// Keeps one entry of the log for later.
pub(super) fn keep(folder: &Path, ring: &Ring, entry: &[u8]) -> Result<(), StoreTrouble> {
    let sealed = seal::seal_whole(&ring.store.log, entry, &place(ring))?;
    add(folder, &format!("{}\n", hex(&sealed)))
        .map_err(|error| StoreTrouble::of_file(&error, &folder.join(NAME)))
}

/// Returns what waits, and puts it aside until [`done`] says that it stands in the log.
pub(super) fn take(folder: &Path, ring: &Ring) -> Result<Waiting, StoreTrouble> {
    let (path, taken) = (folder.join(NAME), folder.join(TAKEN));
    // One that is there already was not finished with, and comes first.
    if !taken.exists() && path.exists() {
        fs::rename(&path, &taken).map_err(|error| StoreTrouble::of_file(&error, &path))?;
    }
    let content = files::read(&taken, LIMIT_BYTES + 4096)?.unwrap_or_default();
    let mut waiting = Waiting::default();
    for line in String::from_utf8_lossy(&content).lines() {
        let entry = seal::bytes_from_hex(line)
            .and_then(|sealed| seal::open_whole(&ring.store.log, &sealed, &place(ring)));
        match entry {
            Some(entry) => waiting.entries.push(entry),
            None => waiting.n_broken += 1,
        }
    }
    Ok(waiting)
}

/// Removes what was taken: it stands in the log now.
pub(super) fn done(folder: &Path) -> Result<(), StoreTrouble> {
    let taken = folder.join(TAKEN);
    files::remove_if_there(&taken).map_err(|error| StoreTrouble::of_file(&error, &taken))
}

fn add(folder: &Path, line: &str) -> io::Result<()> {
    let path = folder.join(NAME);
    if fs::metadata(&path).is_ok_and(|file| file.len() > LIMIT_BYTES) {
        return Err(io::ErrorKind::StorageFull.into());
    }
    let mut file = files::private().append(true).create(true).open(path)?;
    file.write_all(line.as_bytes())?;
    file.sync_data()
}

fn place(ring: &Ring) -> Vec<u8> {
    framed(&[b"vilja waiting v1", ring.realm.word().as_bytes()])
}
