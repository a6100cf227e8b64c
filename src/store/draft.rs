//! Text that is being typed: kept at every key, sealed like an answer, gone when the answer stands.

use std::fmt;

use rusqlite::{Connection, OptionalExtension as _, params};
use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use crate::store::id::TranscriptId;
use crate::store::ring::Ring;
use crate::store::seal::{self, framed};
use crate::store::trouble::StoreTrouble;
use crate::store::{connection, transcript};

/// What stood half typed, and where.
#[derive(Clone, PartialEq, Eq)]
pub struct Draft {
    /// The question or field.
    pub place: String,
    pub field: DraftField,
    /// The text of the field; for a narrative the words as they were said.
    pub text: String,
    /// A narrative's rendering, if it is kept apart.
    pub rendering: String,
    /// Where the cursor stands in the field, in bytes.
    pub caret: usize,
}

/// Which of the fields at a place is being typed in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DraftField {
    /// The answer, or the words of a narrative.
    Answer,
    Rendering,
    Note,
    /// Why a flag is set aside or an answer amended.
    Reason,
    Disagreement,
}

/// Shows the shape and never the content.
impl fmt::Debug for Draft {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Draft")
            .field("place", &self.place)
            .field("field", &self.field)
            .finish_non_exhaustive()
    }
}

#[derive(Serialize, Deserialize)]
struct DraftV1 {
    v: u32,
    place: String,
    field: DraftField,
    text: String,
    rendering: String,
    caret: usize,
}

const VERSION: u32 = 1;

pub(super) fn keep(
    conn: &Connection,
    ring: &Ring,
    id: &TranscriptId,
    draft: &Draft,
) -> Result<(), StoreTrouble> {
    let keys = transcript::keys_of(conn, ring, id)?;
    let plain = serde_json::to_vec(&DraftV1 {
        v: VERSION,
        place: draft.place.clone(),
        field: draft.field,
        text: draft.text.clone(),
        rendering: draft.rendering.clone(),
        caret: draft.caret,
    })
    .map(Zeroizing::new)
    .ok()
    .ok_or(StoreTrouble::TooLarge)?;
    let sealed = seal::seal_whole(keys.newest(), &plain, &place(id))?;
    connection::hurry(conn)?;
    let kept = write(conn, id, &sealed);
    // Whatever came of it, the next answer must be flushed.
    connection::be_thorough(conn)?;
    kept
}

fn write(conn: &Connection, id: &TranscriptId, sealed: &[u8]) -> Result<(), StoreTrouble> {
    conn.prepare_cached(
        "INSERT INTO draft (transcript, sealed) VALUES (?1, ?2)
         ON CONFLICT (transcript) DO UPDATE SET sealed = excluded.sealed",
    )?
    .execute(params![id.name(), sealed])?;
    Ok(())
}

/// Returns what stood half typed. A draft that a later version wrote, or that does not open, is no draft.
pub(super) fn read(
    conn: &Connection,
    ring: &Ring,
    id: &TranscriptId,
) -> Result<Option<Draft>, StoreTrouble> {
    let keys = transcript::keys_of(conn, ring, id)?;
    let sealed: Option<Vec<u8>> = conn
        .prepare_cached("SELECT sealed FROM draft WHERE transcript = ?1")?
        .query_row([id.name()], |row| row.get(0))
        .optional()?;
    Ok(sealed
        .and_then(|sealed| {
            // One that was kept before the interview was marked opens with the key that it had then.
            let open = |key| seal::open_whole(key, &sealed, &place(id));
            open(keys.newest()).or_else(|| open(keys.first()))
        })
        .and_then(|plain| serde_json::from_slice::<DraftV1>(&plain).ok())
        .filter(|draft| draft.v == VERSION)
        .map(|draft| Draft {
            place: draft.place,
            field: draft.field,
            text: draft.text,
            rendering: draft.rendering,
            caret: draft.caret,
        }))
}

pub(super) fn remove(conn: &Connection, id: &TranscriptId) -> Result<(), StoreTrouble> {
    conn.prepare_cached("DELETE FROM draft WHERE transcript = ?1")?
        .execute([id.name()])?;
    Ok(())
}

fn place(id: &TranscriptId) -> Vec<u8> {
    framed(&[b"vilja draft v1", id.name()])
}
