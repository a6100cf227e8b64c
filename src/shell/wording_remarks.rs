//! The list of remarks about translations, as it lies in a store: which text, and what about it; no case, time or answer.

use std::fs::File;
use std::io::{self, Read as _};
use std::path::Path;

use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use crate::app::interpreter::remarking::{RemarkKind, WordingRemark, kept_words};
use crate::engine::time::Timestamp;
use crate::store::{Store, StoreTrouble};

/// The file of an earlier program never grew larger.
const BYTES_MAX: u64 = 1024 * 1024;

const VERSION: u32 = 1;

/// A remark as it lies in the list.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Kept {
    v: u32,
    pub form: String,
    pub form_version: String,
    /// The message of the form, or of the interface.
    pub message: String,
    pub of_form: bool,
    pub language: String,
    /// BLAKE3 of the text that stood there, with nothing filled in.
    pub digest: String,
    pub kind: RemarkKind,
    pub words: String,
}

/// Shows which text and nothing of the words.
impl std::fmt::Debug for Kept {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Kept")
            .field("message", &self.message)
            .field("kind", &self.kind)
            .finish_non_exhaustive()
    }
}

/// The list as it can be read.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct List {
    /// Each with the number by which it is removed.
    pub kept: Vec<(i64, Kept)>,
    /// What is no remark, or one of a later program.
    pub unread: Vec<i64>,
}

/// Returns the digest by which it shows later whether a text is still the same.
pub fn digest(text: &str) -> String {
    blake3::hash(text.as_bytes()).to_hex().to_string()
}

/// Returns a remark as the store keeps it.
pub(super) fn content(remark: &WordingRemark) -> Result<String, StoreTrouble> {
    written(&Kept {
        v: VERSION,
        form: remark.form.clone(),
        form_version: remark.version.clone(),
        message: remark.remarked.message.id.clone(),
        of_form: remark.remarked.message.of_form,
        language: remark.remarked.language.clone(),
        digest: digest(&remark.text),
        kind: remark.remarked.kind,
        words: remark.remarked.words.clone(),
    })
}

fn written(kept: &Kept) -> Result<String, StoreTrouble> {
    let written = serde_json::to_string(kept);
    written.ok().ok_or(StoreTrouble::TooLarge)
}

/// Reads the list of a store. That it was read stands in the log of the store.
pub fn read(store: &mut Store, at: Timestamp) -> Result<List, StoreTrouble> {
    let mut list = List::default();
    for lying in store.wording_remarks(at)? {
        match parse(lying.content.as_bytes()) {
            Some(kept) => list.kept.push((lying.number, kept)),
            None => list.unread.push(lying.number),
        }
    }
    Ok(list)
}

/// Takes what an earlier program kept in a plain file into the store, and removes the file. Where that does not succeed the
/// file stays for the next time; what is there already is not taken in twice.
pub fn take_in(file: &Path, store: &mut Store) -> Result<(), StoreTrouble> {
    if store.writer_elsewhere().is_some() {
        // The other window has seen to it.
        return Ok(());
    }
    let trouble = |error: &io::Error| StoreTrouble::of_file(error, file);
    // A line can be torn off within a letter, so they are parted before they are read as text.
    let mut bytes = Zeroizing::new(Vec::new());
    match File::open(file) {
        Ok(opened) => opened.take(BYTES_MAX).read_to_end(&mut bytes),
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
        Err(error) => Err(error),
    }
    .map_err(|error| trouble(&error))?;
    // What is no remark was torn off by a crash, or is no work of ours.
    let lines = bytes.split(|byte| *byte == b'\n');
    for kept in lines.filter_map(parse) {
        store.keep_wording_remark(None, &written(&kept)?)?;
    }
    std::fs::remove_file(file).map_err(|error| trouble(&error))
}

fn parse(bytes: &[u8]) -> Option<Kept> {
    let kept = serde_json::from_slice::<Kept>(bytes).ok()?;
    (kept.v == VERSION && is_clean(&kept)).then_some(kept)
}

/// Anyone with the folder may have written the file, and anyone with the key the store.
fn is_clean(kept: &Kept) -> bool {
    kept_words(kept.kind, &kept.words).is_some_and(|words| words == kept.words)
}

#[cfg(test)]
mod tests;
