//! What can be read of the journals of a store that is damaged. Nothing there is changed.

use std::path::Path;

use crate::store::files;
use crate::store::journal::{Journal, Journals, MOST_BYTES};
use crate::store::ring::Ring;

/// Reads every journal up to where it is whole, and passes over those that cannot be read.
///
/// Nothing that is wrong with a journal keeps what others hold from being saved; a later program's is read as far as this one can.
pub(in crate::store) fn readable(store: &Path, ring: &Ring) -> Vec<Journal> {
    let paths = Journals::none(store).paths().unwrap_or_default();
    let read = paths.into_iter().filter_map(|path| {
        let bytes = files::read(&path, MOST_BYTES).ok().flatten()?;
        let mut journal = Journal::read(&bytes, &ring.store.journal, ring.realm)?;
        journal.uncover(ring);
        Some(journal)
    });
    read.collect()
}
