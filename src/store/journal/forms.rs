//! The words of forms beside the journals: each once, sealed, under a name that tells nothing.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use crate::store::files;
use crate::store::ring::Ring;
use crate::store::seal::{self, framed, hex};
use crate::store::trouble::StoreTrouble;

const ENDING: &str = "form";
const MOST_BYTES: u64 = 64 * 1024 * 1024;

pub(super) fn keep(
    folder: &Path,
    ring: &Ring,
    wording: &[u8; 32],
    text: &str,
) -> Result<(), StoreTrouble> {
    let name = name(ring, wording);
    if folder.join(&name).exists() {
        return Ok(());
    }
    let sealed = seal::seal_whole(&ring.store.journal, text.as_bytes(), &place(wording))?;
    files::replace(folder, &name, &sealed)
}

/// Returns the words if they are there and what was kept.
pub(super) fn read(
    folder: &Path,
    ring: &Ring,
    wording: &[u8; 32],
) -> Result<Option<String>, StoreTrouble> {
    let sealed = files::read(&folder.join(name(ring, wording)), MOST_BYTES)?;
    Ok(sealed
        .and_then(|sealed| seal::open_whole(&ring.store.journal, &sealed, &place(wording)))
        .and_then(|plain| String::from_utf8(plain.to_vec()).ok()))
}

/// Removes all but those that are named.
pub(super) fn keep_only(
    folder: &Path,
    ring: &Ring,
    wordings: &[[u8; 32]],
) -> Result<(), StoreTrouble> {
    let kept: Vec<String> = wordings.iter().map(|it| name(ring, it)).collect();
    let trouble = |error: &io::Error| StoreTrouble::of_file(error, folder);
    for entry in fs::read_dir(folder).map_err(|error| trouble(&error))? {
        let path: PathBuf = entry.map_err(|error| trouble(&error))?.path();
        let is_kept = path
            .file_name()
            .is_some_and(|name| kept.iter().any(|kept| name == kept.as_str()));
        if path.extension().is_some_and(|ending| ending == ENDING) && !is_kept {
            files::remove_if_there(&path).map_err(|error| trouble(&error))?;
        }
    }
    Ok(())
}

/// Which form it is must not be seen from outside.
fn name(ring: &Ring, wording: &[u8; 32]) -> String {
    let key = ring.store.journal.subkey("vilja 2026 journal form name");
    let digest = blake3::keyed_hash(key.as_bytes(), wording);
    let start: Vec<u8> = digest.as_bytes().iter().take(16).copied().collect();
    format!("{}.{ENDING}", hex(&start))
}

fn place(wording: &[u8; 32]) -> Vec<u8> {
    framed(&[b"vilja journal form v1", wording])
}
