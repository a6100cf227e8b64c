//! What a journal keeps of a protected case: sealed once more, so that the key of the journals alone does not open it.

use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use rusqlite::Connection;

use crate::store::case_keys::CaseKeys;
use crate::store::chain::Name;
use crate::store::files;
use crate::store::journal::{
    COVERED, Entry, Journal, Journals, Kept, MOST_BYTES, put_away, write_whole,
};
use crate::store::ring::Ring;
use crate::store::seal::{self, bytes_from_hex, framed, hex};
use crate::store::trouble::StoreTrouble;

/// What stands in an entry in place of what was said. It needs nothing from the database to be opened.
#[derive(Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::store) struct Cover {
    /// The keys of the case, sealed as they stood in the database, in hexadecimal digits.
    pub(in crate::store) wrapped: String,
    /// In hexadecimal digits.
    sealed: String,
}

#[derive(Serialize, Deserialize)]
struct Inside {
    changes: Vec<Kept>,
    number: Option<Zeroizing<String>>,
}

impl Entry {
    /// Covers what was said if the case has a second key.
    pub(in crate::store) fn covered(
        mut self,
        conn: &Connection,
        caseref: &Name,
        keys: &CaseKeys,
    ) -> Result<Self, StoreTrouble> {
        if !keys.has_second() || self.cover.is_some() {
            return Ok(self);
        }
        let wrapped = hex(&Ring::wrapped(conn, caseref)?);
        let number = self.begins.as_mut().and_then(|begins| begins.number.take());
        let inside = Inside {
            changes: std::mem::take(&mut self.changes),
            number,
        };
        let plain = serde_json::to_vec(&inside)
            .map(Zeroizing::new)
            .ok()
            .ok_or(StoreTrouble::TooLarge)?;
        let sealed = seal::seal_whole(keys.newest(), &plain, &self.place_of_cover(caseref))?;
        if let Some(begins) = &mut self.begins {
            // The first key must not lie beside it without the second one over it.
            begins.wrapped.clone_from(&wrapped);
        }
        self.v = COVERED;
        self.cover = Some(Cover {
            wrapped,
            sealed: hex(&sealed),
        });
        Ok(self)
    }

    /// Puts back what is under the cover. Leaves the entry empty if this ring does not open it.
    fn uncover(&mut self, ring: &Ring, caseref: &Name) {
        let Some(inside) = self.inside(ring, caseref) else {
            return;
        };
        self.changes = inside.changes;
        if let Some(begins) = &mut self.begins {
            begins.number = inside.number;
        }
    }

    fn inside(&self, ring: &Ring, caseref: &Name) -> Option<Inside> {
        let cover = self.cover.as_ref()?;
        let keys = ring.open_keys(caseref, &bytes_from_hex(&cover.wrapped)?);
        let sealed = bytes_from_hex(&cover.sealed)?;
        let keys = keys.ok()?;
        let plain = seal::open_whole(keys.newest(), &sealed, &self.place_of_cover(caseref))?;
        serde_json::from_slice(&plain).ok()
    }

    fn place_of_cover(&self, caseref: &Name) -> Vec<u8> {
        framed(&[
            b"vilja journal cover v1",
            caseref,
            &self.place.to_le_bytes(),
            &self.first_seq.to_le_bytes(),
        ])
    }
}

impl Journal {
    pub(super) fn has_bare(&self) -> bool {
        self.entries.iter().any(|entry| entry.cover.is_none())
    }

    pub(super) fn uncover(&mut self, ring: &Ring) {
        let caseref = self.caseref;
        for entry in &mut self.entries {
            entry.uncover(ring, &caseref);
        }
    }
}

impl Journals {
    /// Writes the journals of protected cases anew where what was said in them is not covered yet: it was said before the
    /// mark, or kept by an earlier program.
    pub(in crate::store) fn cover(
        &mut self,
        conn: &Connection,
        ring: &Ring,
    ) -> Result<(), StoreTrouble> {
        for known in self.known.iter_mut().filter(|known| known.has_bare) {
            let (transcript, caseref) = (known.transcript, known.caseref);
            let keys = match ring.keys(conn, &caseref) {
                Ok(keys) if keys.has_second() => keys,
                Ok(_)
                | Err(StoreTrouble::Erased | StoreTrouble::SealBroken | StoreTrouble::Withheld) => {
                    continue;
                }
                Err(trouble) => return Err(trouble),
            };
            let bytes = files::read(&known.path, MOST_BYTES)?.unwrap_or_default();
            let Some(journal) = Journal::read(&bytes, &ring.store.journal, ring.realm) else {
                continue;
            };
            let entries = journal
                .entries
                .into_iter()
                .map(|entry| entry.covered(conn, &caseref, &keys))
                .collect::<Result<Vec<_>, _>>()?;
            let (path, writer) =
                write_whole(&self.folder, ring, (&transcript, &caseref), &entries)?;
            let bare = std::mem::replace(&mut known.path, path);
            known.writer = Some(writer);
            known.has_bare = false;
            // From here on the new one is whole; until the old one is gone both say the same.
            self.in_use = None;
            put_away(&bare).map_err(|error| StoreTrouble::of_file(&error, &bare))?;
        }
        self.wipe_what_is_put_away()
    }
}

#[cfg(test)]
mod tests;
