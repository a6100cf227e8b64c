//! Checkpoints: when an interview is finished or amended, the head of the chain is signed, and a receipt code made of it
//! that can stand on paper outside the store.

use std::fmt;

use ed25519_dalek::{Signature, Signer as _, SigningKey, VerifyingKey};
use rusqlite::{Connection, OptionalExtension as _, Transaction, params};
use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use crate::engine::time::Timestamp;
use crate::store::chain::{Link, Name};
use crate::store::event::{self, About, CHECKPOINT, COLUMNS, New, WithContent};
use crate::store::id::{TranscriptId, crockford, number_of};
use crate::store::ring::Ring;
use crate::store::seal::{self, framed, from_hex, hex};
use crate::store::trouble::StoreTrouble;
use crate::store::{Realm, Sequence, Store};

/// What stands on paper: ten digits and letters that only this history of the store gives.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Receipt(u64);

const N_DIGITS: usize = 10;

impl Receipt {
    pub(super) fn of(transcript: &Name, head: &Link) -> Self {
        let digest = blake3::derive_key("vilja 2026 receipt v1", &framed(&[transcript, head]));
        // Finding another history with the same code costs that much more than the fifty bits of the code say.
        let digest = seal::stretched(digest);
        let front = digest.first_chunk().copied().unwrap_or_default();
        Self(u64::from_be_bytes(front) >> (64 - 5 * N_DIGITS))
    }

    /// Reads what was printed. Small letters, hyphens, spaces and the look-alikes are understood.
    pub fn parse(typed: &str) -> Option<Self> {
        let (value, n_digits) = number_of(typed)?;
        (n_digits == N_DIGITS)
            .then(|| u64::try_from(value).ok().map(Self))
            .flatten()
    }
}

impl fmt::Display for Receipt {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let digits = crockford(u128::from(self.0), N_DIGITS).to_uppercase();
        let (first, second) = digits
            .split_at_checked(N_DIGITS / 2)
            .unwrap_or((&digits, ""));
        write!(f, "{first}-{second}")
    }
}

impl fmt::Debug for Receipt {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

/// A checkpoint as it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Witnessed {
    pub transcript: TranscriptId,
    /// The last change that was witnessed.
    pub sequence: Sequence,
    pub at: Timestamp,
    pub receipt: Receipt,
}

/// What a receipt code is found to say.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ReceiptFound {
    /// No checkpoint of the store claims this code.
    Nowhere,
    /// The transcript has the head that the code was made of; so many checkpoints of it came later.
    Holds { witnessed: Witnessed, n_later: u64 },
    /// A checkpoint claims the code, and the chain does not give it.
    Broken { transcript: TranscriptId },
}

impl Store {
    /// Returns the checkpoints of a transcript, oldest first: when it was finished and amended, each with the receipt code
    /// that its history gives.
    pub fn checkpoints(&mut self, id: &TranscriptId) -> Result<Vec<Witnessed>, StoreTrouble> {
        self.on_connection(|conn, ring, _| of_transcript(conn, ring, id))
    }

    /// Looks for the transcript that a receipt code was given for. What stands before its head is for [`Self::verify`].
    pub fn find_receipt(&mut self, receipt: Receipt) -> Result<ReceiptFound, StoreTrouble> {
        self.on_connection(|conn, ring, _| find(conn, ring, receipt))
    }
}

const VERSION: u32 = 1;

/// What is signed and kept.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct CheckpointV1 {
    v: u32,
    seq: i64,
    link: String,
    n_changes: i64,
    receipt: String,
    public: String,
    signature: String,
}

/// A checkpoint that was read.
pub(super) struct Checkpoint {
    /// The last change that it is about, its link, and how many changes the transcript had.
    pub(super) seq: i64,
    pub(super) link: Link,
    pub(super) n_changes: i64,
    claimed: Option<Receipt>,
    public: [u8; 32],
    signature: [u8; 64],
}

/// Makes the store's signing key if it has none yet: a new store, or one of an earlier version.
pub(super) fn make_key(conn: &Connection, ring: &Ring) -> Result<(), StoreTrouble> {
    let there = conn.prepare_cached("SELECT 1 FROM signing")?.exists([])?;
    if there {
        return Ok(());
    }
    let secret = Zeroizing::new(seal::random::<32>()?);
    let public = SigningKey::from_bytes(&secret).verifying_key().to_bytes();
    let sealed = seal::seal_whole(&ring.store.log, secret.as_slice(), &key_place(ring.realm))?;
    conn.prepare_cached(
        "INSERT INTO signing (one, since, public, sealed)
         VALUES (1, (SELECT coalesce(max(seq), 0) FROM ev), ?1, ?2)",
    )?
    .execute(params![public, sealed])?;
    Ok(())
}

/// Seals the signing key for another vault key. The key itself stays, and with it what it has signed.
pub(super) fn reseal_key(conn: &Connection, old: &Ring, new: &Ring) -> Result<(), StoreTrouble> {
    let secret = Zeroizing::new(signing_key(conn, old)?.to_bytes());
    let sealed = seal::seal_whole(&new.store.log, secret.as_slice(), &key_place(new.realm))?;
    conn.execute("UPDATE signing SET sealed = ?1", [sealed])?;
    Ok(())
}

/// The public half of the signing key and the event after which checkpoints are owed; nothing if the two halves do not fit.
pub(super) fn public_key(
    conn: &Connection,
    ring: &Ring,
) -> Result<Option<([u8; 32], i64)>, StoreTrouble> {
    let found: Option<([u8; 32], i64)> = conn
        .prepare_cached("SELECT public, since FROM signing")?
        .query_row([], |row| Ok((row.get(0)?, row.get(1)?)))
        .optional()?;
    let Some((public, since)) = found else {
        return Ok(None);
    };
    let fits = match signing_key(conn, ring) {
        Ok(key) => key.verifying_key().to_bytes() == public,
        Err(StoreTrouble::SealBroken) => false,
        Err(trouble) => return Err(trouble),
    };
    Ok(fits.then_some((public, since)))
}

/// Signs the head of the chain, which is the last change of this transcript.
pub(super) fn add(
    tx: &Transaction<'_>,
    ring: &Ring,
    id: &TranscriptId,
    caseref: &Name,
    at: Timestamp,
    by: Name,
) -> Result<(), StoreTrouble> {
    let head = event::last(tx, ring)?;
    let n_changes: i64 = tx
        .prepare_cached("SELECT n_changes FROM transcript WHERE id = ?1")?
        .query_row([id.name()], |row| row.get(0))?;
    let key = signing_key(tx, ring)?;
    let seq = head.sequence.number();
    let content = signed(
        ring.realm,
        &key,
        (id.name(), caseref),
        (seq, &head.link),
        n_changes,
    )?;
    let about = About {
        transcript: Some(id.name()),
        caseref: Some(caseref),
        key: &ring.store.log,
    };
    let new = New {
        kind: CHECKPOINT,
        content: &content,
        salt: None,
        stamp: Some((at.0, by)),
    };
    event::add_as(tx, ring, about, [new], at).map(drop)
}

/// Returns the content of a checkpoint of a transcript, of which this is the last change. The same gives the same.
pub(super) fn signed(
    realm: Realm,
    key: &SigningKey,
    names: (&Name, &Name),
    (seq, link): (i64, &Link),
    n_changes: i64,
) -> Result<Vec<u8>, StoreTrouble> {
    let bytes = signed_bytes(realm, names, seq, link, n_changes);
    let body = CheckpointV1 {
        v: VERSION,
        seq,
        link: hex(link),
        n_changes,
        receipt: Receipt::of(names.0, link).to_string(),
        public: hex(&key.verifying_key().to_bytes()),
        signature: hex(&key.sign(&bytes).to_bytes()),
    };
    serde_json::to_vec(&body).ok().ok_or(StoreTrouble::TooLarge)
}

/// Reads the content of a checkpoint.
pub(super) fn read(content: &[u8]) -> Option<Checkpoint> {
    let body: CheckpointV1 = serde_json::from_slice(content).ok()?;
    if body.v != VERSION {
        return None;
    }
    Some(Checkpoint {
        seq: body.seq,
        link: from_hex(&body.link)?,
        n_changes: body.n_changes,
        claimed: Receipt::parse(&body.receipt),
        public: from_hex(&body.public)?,
        signature: from_hex(&body.signature)?,
    })
}

impl Checkpoint {
    /// Tells whether the store's key signed this about this transcript.
    pub(super) fn is_signed(&self, realm: Realm, names: (&Name, &Name), public: &[u8; 32]) -> bool {
        let signed = signed_bytes(realm, names, self.seq, &self.link, self.n_changes);
        self.public == *public
            && VerifyingKey::from_bytes(public).is_ok_and(|key| {
                key.verify_strict(&signed, &Signature::from_bytes(&self.signature))
                    .is_ok()
            })
    }
}

/// Returns the checkpoints of a transcript, oldest first, with the codes that the chain gives now.
pub(super) fn of_transcript(
    conn: &Connection,
    ring: &Ring,
    id: &TranscriptId,
) -> Result<Vec<Witnessed>, StoreTrouble> {
    let mut statement = conn.prepare_cached(&format!(
        "SELECT {COLUMNS} FROM ev LEFT JOIN body ON body.seq = ev.seq
         WHERE transcript = ?1 AND kind = 'checkpoint' ORDER BY ev.seq"
    ))?;
    let mut rows = statement.query([id.name()])?;
    let mut found = Vec::new();
    while let Some(row) = rows.next()? {
        let event = WithContent::read(row)?;
        let checkpoint = read(&event.open(&ring.store.log)?).ok_or_else(|| event.broken())?;
        found.push(Witnessed {
            transcript: *id,
            sequence: Sequence(checkpoint.seq),
            at: Timestamp(event.at),
            receipt: Receipt::of(id.name(), &link_at(conn, checkpoint.seq)?),
        });
    }
    Ok(found)
}

/// Looks for the transcript that a receipt code was given for, and whether its history still gives that code.
pub(super) fn find(
    conn: &Connection,
    ring: &Ring,
    receipt: Receipt,
) -> Result<ReceiptFound, StoreTrouble> {
    let mut statement = conn.prepare_cached(&format!(
        "SELECT {COLUMNS} FROM ev LEFT JOIN body ON body.seq = ev.seq
         WHERE kind = 'checkpoint' ORDER BY ev.seq"
    ))?;
    let mut rows = statement.query([])?;
    let mut broken = None;
    while let Some(row) = rows.next()? {
        let event = WithContent::read(row)?;
        // What does not open is for verifying to name.
        let checkpoint = event.open(&ring.store.log).ok().and_then(|it| read(&it));
        let (Some(checkpoint), Some(transcript)) = (checkpoint, event.transcript) else {
            continue;
        };
        if checkpoint.claimed != Some(receipt) {
            continue;
        }
        let id = TranscriptId::from_name(transcript);
        if Receipt::of(&transcript, &link_at(conn, checkpoint.seq)?) != receipt {
            broken = Some(id);
            continue;
        }
        let n_later: i64 = conn.query_row(
            "SELECT count(*) FROM ev WHERE transcript = ?1 AND kind = 'checkpoint' AND seq > ?2",
            params![transcript, event.seq],
            |row| row.get(0),
        )?;
        return Ok(ReceiptFound::Holds {
            witnessed: Witnessed {
                transcript: id,
                sequence: Sequence(checkpoint.seq),
                at: Timestamp(event.at),
                receipt,
            },
            n_later: n_later.unsigned_abs(),
        });
    }
    Ok(
        broken.map_or(ReceiptFound::Nowhere, |transcript| ReceiptFound::Broken {
            transcript,
        }),
    )
}

/// Returns the link of an event; one that is not there has none that fits.
fn link_at(conn: &Connection, seq: i64) -> Result<Link, StoreTrouble> {
    Ok(conn
        .prepare_cached("SELECT link FROM ev WHERE seq = ?1")?
        .query_row([seq], |row| row.get(0))
        .optional()?
        .unwrap_or([0; 32]))
}

pub(super) fn signing_key(conn: &Connection, ring: &Ring) -> Result<SigningKey, StoreTrouble> {
    let sealed: Option<Vec<u8>> = conn
        .prepare_cached("SELECT sealed FROM signing")?
        .query_row([], |row| row.get(0))
        .optional()?;
    sealed
        .and_then(|sealed| seal::open_whole(&ring.store.log, &sealed, &key_place(ring.realm)))
        .and_then(|plain| {
            <[u8; 32]>::try_from(plain.as_slice())
                .ok()
                .map(Zeroizing::new)
        })
        .map(|secret| SigningKey::from_bytes(&secret))
        .ok_or(StoreTrouble::SealBroken)
}

fn signed_bytes(
    realm: Realm,
    (transcript, caseref): (&Name, &Name),
    seq: i64,
    link: &Link,
    n_changes: i64,
) -> Vec<u8> {
    framed(&[
        b"vilja 2026 checkpoint v1",
        realm.word().as_bytes(),
        transcript,
        caseref,
        &seq.to_le_bytes(),
        link,
        &n_changes.to_le_bytes(),
    ])
}

fn key_place(realm: Realm) -> Vec<u8> {
    framed(&[b"vilja signing key v1", realm.word().as_bytes()])
}

#[cfg(test)]
mod tests;
