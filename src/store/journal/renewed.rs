//! The journals of a store under a new vault key.

use std::path::Path;

use rusqlite::Connection;

use crate::store::files;
use crate::store::journal::{Entry, FOLDER, Journal, Journals, MOST_BYTES, forms, write_whole};
use crate::store::ring::Ring;
use crate::store::seal::{bytes_from_hex, hex};
use crate::store::trouble::StoreTrouble;

/// Writes every journal of the store, and the words of forms, once more below another folder, under the keys of `to`.
///
/// What cannot be read is not brought along: no one could read it there either.
pub(in crate::store) fn renew(
    (store, from): (&Path, &Ring),
    (fresh, to): (&Path, &Ring),
    conn: &Connection,
) -> Result<(), StoreTrouble> {
    let journals = Journals::none(store);
    let folder = fresh.join(FOLDER);
    files::make_folder(&folder)?;
    for path in journals.paths()? {
        let bytes = files::read(&path, MOST_BYTES)?.unwrap_or_default();
        let Some(journal) = Journal::read(&bytes, &from.store.journal, from.realm) else {
            continue;
        };
        let (transcript, caseref) = (journal.transcript, journal.caseref);
        let rewrap = |digits: &mut String| -> Result<(), StoreTrouble> {
            let wrapped = bytes_from_hex(digits).ok_or(StoreTrouble::SealBroken)?;
            *digits = hex(&from.rewrapped(&caseref, &wrapped, to)?);
            Ok(())
        };
        let again = |mut entry: Entry| -> Result<Entry, StoreTrouble> {
            if let Some(begins) = &mut entry.begins {
                rewrap(&mut begins.wrapped)?;
            }
            if let Some(cover) = &mut entry.cover {
                rewrap(&mut cover.wrapped)?;
            }
            Ok(entry)
        };
        let entries = journal
            .entries
            .into_iter()
            .map(again)
            .collect::<Result<Vec<_>, _>>()?;
        let _written = write_whole(&folder, to, (&transcript, &caseref), &entries)?;
    }
    let mut statement = conn.prepare("SELECT wording, text FROM form_text")?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let (wording, text): ([u8; 32], String) = (row.get(0)?, row.get(1)?);
        if journals.form(from, &wording)?.is_some() {
            forms::keep(&folder, to, &wording, &text)?;
        }
    }
    files::sync_folder(&folder).map_err(|error| StoreTrouble::of_file(&error, &folder))
}
