//! What of the sender's chain goes with an extract: for every change of the transcript a commitment, and for those that leave
//! as they were said what opens it.

use rusqlite::Connection;
use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use crate::engine::interview::Change;
use crate::store::Realm;
use crate::store::backup;
use crate::store::chain::{self, Event, Link, Name};
use crate::store::checkpoint::{self, Receipt};
use crate::store::event::{self, COLUMNS, Sealing, WithContent};
use crate::store::handover::trouble::HandoverTrouble;
use crate::store::id::TranscriptId;
use crate::store::record;
use crate::store::ring::Ring;
use crate::store::seal::{from_hex, hex};
use crate::store::transcript;
use crate::store::trouble::StoreTrouble;

/// More changes than any interview has.
const MOST_CHANGES: usize = 20_000;
const MOST_EVENTS: usize = 200_000;

/// What was found out about an extract by itself, without asking the sender.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Proven {
    /// Changes that stand in the extract as they were stored: what the sender's chain commits to opens to them.
    pub n_as_stored: u64,
    /// Changes that were written for the extract, without what stays; the sender's signature alone vouches for them.
    pub n_restated: u64,
    /// Changes of the transcript, whether they left or not.
    pub n_changes: u64,
    /// The receipt code that the history gives, if a signed checkpoint came with it.
    pub receipt: Option<Receipt>,
}

/// One change of the extract.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ChangeV1 {
    /// The record as it was stored, to the letter: the commitment is over these bytes.
    pub(super) record: String,
    /// The event that it was stored as, and the salt of its commitment.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) stored: Option<StoredV1>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct StoredV1 {
    seq: i64,
    salt: String,
}

/// One event of the sender's chain, without its content.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct EventV1 {
    seq: i64,
    at: i64,
    actor: String,
    kind: String,
    com: String,
    before: String,
}

/// What a sender's store has of a transcript.
pub(super) struct History {
    pub(super) caseref: Name,
    pub(super) events: Vec<EventV1>,
    contents: Vec<Content>,
    /// The last checkpoint that the store's present key signed.
    pub(super) checkpoint: Option<Vec<u8>>,
}

/// What was said in one event, and the salt of the commitment to it.
struct Content {
    seq: i64,
    salt: Zeroizing<[u8; 32]>,
    record: Zeroizing<Vec<u8>>,
}

/// Reads the history of a transcript.
pub(super) fn history(
    conn: &Connection,
    ring: &Ring,
    id: &TranscriptId,
    public: &[u8; 32],
) -> Result<History, StoreTrouble> {
    let caseref = transcript::case_of(conn, id)?;
    let keys = ring.keys(conn, &caseref)?;
    let mut statement = conn.prepare_cached(&format!(
        "SELECT {COLUMNS} FROM ev LEFT JOIN body ON body.seq = ev.seq WHERE transcript = ?1 ORDER BY ev.seq"
    ))?;
    let mut rows = statement.query([id.name()])?;
    let mut history = History {
        caseref,
        events: Vec::new(),
        contents: Vec::new(),
        checkpoint: None,
    };
    while let Some(row) = rows.next()? {
        let event = WithContent::read(row)?;
        if event.kind == event::CHECKPOINT {
            let content = event.open(&ring.store.log)?;
            let is_ours = checkpoint::read(&content)
                .is_some_and(|it| it.is_signed(ring.realm, (id.name(), &caseref), public));
            if is_ours {
                history.checkpoint = Some(content.to_vec());
            }
        }
        if event::sealing(&event.kind) != Sealing::Change {
            continue;
        }
        let (salt, record) = event.open_with_salt(keys.at(event.seq))?;
        // Where the event before is gone, verifying names it, and nothing is proven by what stands on a gap.
        let before = backup::link_at(conn, ring.realm, event.seq - 1)?;
        let before = before.ok_or(StoreTrouble::DatabaseDamaged)?;
        history.events.push(EventV1 {
            seq: event.seq,
            at: event.at,
            actor: hex(&event.actor),
            kind: event.kind.clone(),
            com: hex(event.commitment()),
            before: hex(&before),
        });
        let seq = event.seq;
        history.contents.push(Content { seq, salt, record });
    }
    Ok(history)
}

impl History {
    /// Writes a change of the extract: as it was stored, if it was stored just so.
    pub(super) fn write(
        &self,
        change: &Change,
        wording: Option<&str>,
        used: &mut Vec<i64>,
    ) -> Result<ChangeV1, StoreTrouble> {
        let record = record::write(change, wording)?;
        let found = self
            .contents
            .iter()
            .rev()
            .find(|it| it.record == record && !used.contains(&it.seq));
        let stored = found.map(|it| StoredV1 {
            seq: it.seq,
            salt: hex(it.salt.as_slice()),
        });
        used.extend(stored.as_ref().map(|it| it.seq));
        Ok(ChangeV1 {
            record: String::from_utf8(record.to_vec())
                .ok()
                .ok_or(StoreTrouble::TooLarge)?,
            stored,
        })
    }
}

/// One event as it was read.
struct Told {
    seq: i64,
    kind: String,
    com: [u8; 32],
    link: Link,
}

/// Whose history it is said to be.
#[derive(Clone, Copy)]
pub(super) struct Whose<'a> {
    pub(super) realm: Realm,
    pub(super) transcript: &'a Name,
    pub(super) caseref: &'a Name,
    pub(super) public: &'a [u8; 32],
}

/// Holds the changes, the events and the checkpoint against each other.
pub(super) fn check(
    whose: Whose<'_>,
    changes: &[ChangeV1],
    events: &[EventV1],
    checkpoint: Option<&[u8]>,
) -> Result<(Vec<record::Read>, Proven), HandoverTrouble> {
    if changes.len() > MOST_CHANGES || events.len() > MOST_EVENTS {
        return Err(HandoverTrouble::TooLarge);
    }
    let told = walk(whose, events)?;
    let mut proven = Proven {
        n_changes: told.len() as u64,
        ..Proven::default()
    };
    let mut read = Vec::with_capacity(changes.len());
    for change in changes {
        let record = record::read(change.record.as_bytes())
            .ok()
            .ok_or(HandoverTrouble::Malformed)?;
        match &change.stored {
            None => proven.n_restated += 1,
            Some(StoredV1 { seq, salt }) => {
                let salt = from_hex::<32>(salt).ok_or(HandoverTrouble::Malformed)?;
                let at = told.binary_search_by_key(seq, |it| it.seq).ok();
                let event = at.and_then(|at| told.get(at));
                let com = chain::commitment(&salt, change.record.as_bytes());
                let is_so = event
                    .is_some_and(|it| it.com == com && it.kind == record::kind(&record.change));
                if !is_so {
                    return Err(HandoverTrouble::ProofDiffers);
                }
                proven.n_as_stored += 1;
            }
        }
        read.push(record);
    }
    if let Some(content) = checkpoint {
        proven.receipt = Some(witnessed(whose, &told, content)?);
    }
    Ok((read, proven))
}

/// Computes the link of every event; where two stand next to each other the second has to follow from the first.
fn walk(whose: Whose<'_>, events: &[EventV1]) -> Result<Vec<Told>, HandoverTrouble> {
    let mut told: Vec<Told> = Vec::with_capacity(events.len());
    for event in events {
        let fields = || {
            Some((
                from_hex::<16>(&event.actor)?,
                from_hex::<32>(&event.com)?,
                from_hex::<32>(&event.before)?,
            ))
        };
        let (actor, com, before) = fields().ok_or(HandoverTrouble::Malformed)?;
        let follows = match told.last() {
            None => true,
            Some(last) if last.seq.checked_add(1) == Some(event.seq) => last.link == before,
            Some(last) => last.seq < event.seq,
        };
        if !follows || event::sealing(&event.kind) != Sealing::Change {
            return Err(HandoverTrouble::ProofDiffers);
        }
        let link = chain::link(
            &before,
            &Event {
                seq: event.seq,
                at: event.at,
                actor: &actor,
                kind: &event.kind,
                transcript: Some(whose.transcript),
                caseref: Some(whose.caseref),
                com: &com,
            },
        );
        told.push(Told {
            seq: event.seq,
            kind: event.kind.clone(),
            com,
            link,
        });
    }
    Ok(told)
}

/// Checks what the sender's store signed when the interview was finished or amended, and returns its receipt code.
fn witnessed(whose: Whose<'_>, told: &[Told], content: &[u8]) -> Result<Receipt, HandoverTrouble> {
    let checkpoint = checkpoint::read(content).ok_or(HandoverTrouble::Malformed)?;
    let at = told.binary_search_by_key(&checkpoint.seq, |it| it.seq).ok();
    let event = at.and_then(|at| told.get(at));
    let n_before = at.and_then(|at| i64::try_from(at + 1).ok());
    let names = (whose.transcript, whose.caseref);
    let is_so = event.is_some_and(|it| it.link == checkpoint.link)
        && n_before == Some(checkpoint.n_changes)
        && checkpoint.is_signed(whose.realm, names, whose.public);
    if is_so {
        Ok(Receipt::of(whose.transcript, &checkpoint.link))
    } else {
        Err(HandoverTrouble::ProofDiffers)
    }
}
