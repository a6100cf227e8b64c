//! Where a transcript comes from that was handed over: a fact about its case, sealed under the case's key and gone with it.

use rusqlite::{Connection, OptionalExtension as _, Transaction};
use serde::{Deserialize, Serialize};

use crate::engine::time::Timestamp;
use crate::store::age::Recipient;
use crate::store::cases::{self, FactKindV1, FactV1, RECEIVED};
use crate::store::chain::Name;
use crate::store::checkpoint::Receipt;
use crate::store::event::{COLUMNS, WithContent};
use crate::store::fingerprint::Fingerprint;
use crate::store::handover::{CoverNote, GroundV1, Origin, Proven};
use crate::store::id::TranscriptId;
use crate::store::ring::Ring;
use crate::store::transcript;
use crate::store::trouble::StoreTrouble;

/// As it is stored.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ReceivedV1 {
    /// BLAKE3 of all that was under the seal.
    digest: String,
    signer: String,
    to: String,
    made_at: i64,
    sender: String,
    ground: Option<GroundV1>,
    their_transcript: String,
    their_case: Option<String>,
    sections: Vec<String>,
    sections_left_out: Vec<String>,
    n_covered: u64,
    comments_left_out: bool,
    protected: bool,
    finished: bool,
    n_as_stored: u64,
    n_restated: u64,
    n_changes: u64,
    receipt: Option<String>,
}

/// Writes where a transcript comes from.
pub(in crate::store) fn tell_origin(
    tx: &Transaction<'_>,
    ring: &Ring,
    (id, caseref): (&TranscriptId, &Name),
    origin: &Origin,
    digest: &str,
    at: Timestamp,
) -> Result<(), StoreTrouble> {
    let Origin { note, proven, .. } = origin;
    let fact = FactKindV1::Received(Box::new(ReceivedV1 {
        digest: digest.to_owned(),
        signer: origin.words.to_string(),
        to: note.to.to_string(),
        made_at: note.made_at.0,
        sender: note.sender.clone(),
        ground: note.ground.as_ref().map(GroundV1::of),
        their_transcript: note.transcript.to_string(),
        their_case: origin.their_case.clone(),
        sections: note.sections.clone(),
        sections_left_out: note.sections_left_out.clone(),
        n_covered: note.n_covered,
        comments_left_out: note.comments_left_out,
        protected: note.protected,
        finished: note.finished,
        n_as_stored: proven.n_as_stored,
        n_restated: proven.n_restated,
        n_changes: proven.n_changes,
        receipt: proven.receipt.map(|it| it.to_string()),
    }));
    cases::add(tx, ring, (Some(id.name()), caseref), fact, at)
}

/// Returns where a transcript comes from; nothing if it was held here.
pub(in crate::store) fn origin(
    conn: &Connection,
    ring: &Ring,
    id: &TranscriptId,
) -> Result<Option<Origin>, StoreTrouble> {
    let found = conn
        .prepare_cached(&format!(
            "SELECT {COLUMNS} FROM ev LEFT JOIN body ON body.seq = ev.seq
             WHERE transcript = ?1 AND kind = '{RECEIVED}' ORDER BY ev.seq DESC LIMIT 1"
        ))?
        .query_row([id.name()], WithContent::read)
        .optional()?;
    let Some(event) = found else {
        return Ok(None);
    };
    let keys = transcript::keys_of(conn, ring, id)?;
    let read: Option<FactV1> = serde_json::from_slice(&event.open(keys.at(event.seq))?).ok();
    let Some(FactKindV1::Received(read)) = read.map(|it| it.fact) else {
        return Err(event.broken());
    };
    let origin = read.into_origin(ring, Timestamp(event.at));
    origin.map(Some).ok_or_else(|| event.broken())
}

impl ReceivedV1 {
    fn into_origin(self, ring: &Ring, accepted_at: Timestamp) -> Option<Origin> {
        let ground = match self.ground {
            Some(ground) => Some(ground.into_ground()?),
            None => None,
        };
        Some(Origin {
            note: CoverNote {
                realm: ring.realm,
                to: Recipient::parse(&self.to)?,
                made_at: Timestamp(self.made_at),
                sender: self.sender,
                ground,
                transcript: TranscriptId::parse(&self.their_transcript)?,
                sections: self.sections,
                sections_left_out: self.sections_left_out,
                n_covered: self.n_covered,
                comments_left_out: self.comments_left_out,
                protected: self.protected,
                finished: self.finished,
            },
            words: Fingerprint::parse(&self.signer)?,
            accepted_at,
            their_case: self.their_case,
            proven: Proven {
                n_as_stored: self.n_as_stored,
                n_restated: self.n_restated,
                n_changes: self.n_changes,
                receipt: self.receipt.as_deref().and_then(Receipt::parse),
            },
        })
    }
}
