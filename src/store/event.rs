//! Adding events after the last one: numbered without gaps, chained, their contents sealed.

use rusqlite::{Connection, OptionalExtension as _, Row, Transaction, params};
use zeroize::Zeroizing;

use crate::engine::time::Timestamp;
use crate::store::Sequence;
use crate::store::chain::{self, Commitment, Event, Link, Name};
use crate::store::key::Key;
use crate::store::ring::Ring;
use crate::store::seal::{self, Sealed, framed};
use crate::store::trouble::StoreTrouble;

/// What an event that has no content of an interview is about. The word stands outside the seal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Sealing {
    /// A change of a transcript: sealed under the key of its case.
    Change,
    /// A fact about a case: sealed under the key of the case, and gone with it.
    Case,
    /// What outlives the erasing of a case: the access log, checkpoints and stones. Sealed under a key of the store's own.
    Store,
}

/// The kind of a checkpoint.
pub(super) const CHECKPOINT: &str = "checkpoint";
/// A backup was put in the place of the store.
pub(super) const RESTORED: &str = "store.restored";
/// The kind of the stone that stands where a case was erased.
pub(super) const ERASED: &str = "case.erased";

/// Returns whose key the content of an event of this kind is sealed with.
pub(super) fn sealing(kind: &str) -> Sealing {
    let is_stores = kind == CHECKPOINT || kind == ERASED || kind == RESTORED;
    if is_stores || kind.starts_with("log.") {
        Sealing::Store
    } else if kind.starts_with("case.") {
        Sealing::Case
    } else {
        Sealing::Change
    }
}

/// Who and what the events that are added belong to, and the key that their contents are sealed with.
#[derive(Clone, Copy)]
pub(super) struct About<'a> {
    pub(super) transcript: Option<&'a Name>,
    pub(super) caseref: Option<&'a Name>,
    pub(super) key: &'a Key,
}

/// The last event of the store, or what stands before the first.
pub(super) struct Last {
    pub(super) sequence: Sequence,
    pub(super) link: Link,
}

/// Returns the last event of the store.
pub(super) fn last(conn: &Connection, ring: &Ring) -> Result<Last, StoreTrouble> {
    Ok(conn
        .prepare_cached("SELECT seq, link FROM ev ORDER BY seq DESC LIMIT 1")?
        .query_row([], |row| {
            Ok(Last {
                sequence: Sequence(row.get(0)?),
                link: row.get(1)?,
            })
        })
        .optional()?
        .unwrap_or_else(|| Last {
            sequence: Sequence(0),
            link: chain::first(ring.realm),
        }))
}

/// A content that becomes an event.
pub(super) struct New<'c> {
    pub(super) kind: &'c str,
    pub(super) content: &'c [u8],
    /// The salt of its commitment, where a journal has it.
    pub(super) salt: Option<&'c [u8; 32]>,
    /// When and by whom, if it is not now and by whoever has the store open.
    pub(super) stamp: Option<(i64, Name)>,
}

/// Chains and seals contents, each with its kind, after the last event of the store. Returns the new last event.
pub(super) fn add<'c>(
    tx: &Transaction<'_>,
    ring: &Ring,
    about: About<'_>,
    contents: impl IntoIterator<Item = (&'c str, &'c [u8])>,
    at: Timestamp,
) -> Result<Last, StoreTrouble> {
    let contents = contents.into_iter().map(|(kind, content)| New {
        kind,
        content,
        salt: None,
        stamp: None,
    });
    add_as(tx, ring, about, contents, at)
}

/// The same, of contents that may be of an earlier moment.
pub(super) fn add_as<'c>(
    tx: &Transaction<'_>,
    ring: &Ring,
    about: About<'_>,
    contents: impl IntoIterator<Item = New<'c>>,
    at: Timestamp,
) -> Result<Last, StoreTrouble> {
    let Last {
        sequence: Sequence(mut seq),
        mut link,
    } = last(tx, ring)?;
    let mut event = tx.prepare_cached(
        "INSERT INTO ev (seq, at, actor, kind, transcript, caseref, com, link)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
    )?;
    let mut body = tx.prepare_cached("INSERT INTO body (seq, nonce, ct) VALUES (?1, ?2, ?3)")?;
    let caseref = about.caseref.map_or(&[][..], Name::as_slice);
    for New {
        kind,
        content,
        salt,
        stamp,
    } in contents
    {
        seq += 1;
        let (at, actor) = stamp.unwrap_or((at.0, ring.actor));
        let salt = Zeroizing::new(match (salt, sealing(kind)) {
            (Some(salt), _) => *salt,
            (None, Sealing::Store) => salt_of(ring, (seq, &link), kind, content),
            (None, Sealing::Change | Sealing::Case) => seal::random::<32>()?,
        });
        let com = chain::commitment(&salt, content);
        link = chain::link(
            &link,
            &Event {
                seq,
                at,
                actor: &actor,
                kind,
                transcript: about.transcript.map(Name::as_slice),
                caseref: about.caseref.map(Name::as_slice),
                com: &com,
            },
        );
        let sealed = sealed(about.key, (seq, kind, caseref), (&salt, content))?;
        event.execute(params![
            seq,
            at,
            actor,
            kind,
            about.transcript,
            about.caseref,
            com,
            link
        ])?;
        body.execute(params![seq, sealed.nonce, sealed.ct])?;
    }
    Ok(Last {
        sequence: Sequence(seq),
        link,
    })
}

/// Seals a content, and the salt of its commitment before it, for the place of its event.
pub(super) fn sealed(
    key: &Key,
    (seq, kind, caseref): (i64, &str, &[u8]),
    (salt, content): (&[u8; 32], &[u8]),
) -> Result<Sealed, StoreTrouble> {
    let plain = Zeroizing::new([salt.as_slice(), content].concat());
    seal::seal(key, &plain, &chain::body_place(seq, kind, caseref))
}

/// Returns the salt of what is never erased: the same content in the same place gives the same link, so that a checkpoint
/// that is made again after changes were put back is the one that was lost. Who has the key can guess it and knows the content
/// anyway.
pub(super) fn salt_of(
    ring: &Ring,
    (seq, before): (i64, &Link),
    kind: &str,
    content: &[u8],
) -> [u8; 32] {
    let key = ring.store.log.subkey("vilja 2026 log salt");
    let place = framed(&[&seq.to_le_bytes(), before, kind.as_bytes(), content]);
    *blake3::keyed_hash(key.as_bytes(), &place).as_bytes()
}

/// An event with its sealed content, as a row of [`COLUMNS`].
pub(super) struct WithContent {
    pub(super) seq: i64,
    pub(super) at: i64,
    pub(super) kind: String,
    pub(super) transcript: Option<Name>,
    pub(super) caseref: Option<Name>,
    pub(super) actor: Name,
    com: Commitment,
    sealed: Option<(Vec<u8>, Vec<u8>)>,
}

/// A content with the salt of its commitment.
pub(super) type Salted = (Zeroizing<[u8; 32]>, Zeroizing<Vec<u8>>);

/// What is read of an event and its body, if it is there.
pub(super) const COLUMNS: &str =
    "ev.seq AS seq, at, kind, transcript, caseref, actor, com, body.nonce, body.ct";

impl WithContent {
    pub(super) fn read(row: &Row<'_>) -> rusqlite::Result<Self> {
        let (nonce, ct): (Option<Vec<u8>>, Option<Vec<u8>>) = (row.get(7)?, row.get(8)?);
        Ok(Self {
            seq: row.get(0)?,
            at: row.get(1)?,
            kind: row.get(2)?,
            transcript: row.get(3)?,
            caseref: row.get(4)?,
            actor: row.get(5)?,
            com: row.get(6)?,
            sealed: nonce.zip(ct),
        })
    }

    /// Opens the content if it is there and is what was committed to.
    pub(super) fn open(&self, key: &Key) -> Result<Zeroizing<Vec<u8>>, StoreTrouble> {
        self.open_with_salt(key).map(|(_, content)| content)
    }

    pub(super) fn commitment(&self) -> &Commitment {
        &self.com
    }

    /// Opens the content, and returns the salt of its commitment beside it.
    pub(super) fn open_with_salt(&self, key: &Key) -> Result<Salted, StoreTrouble> {
        let opened = self
            .sealed
            .as_ref()
            .and_then(|(nonce, ct)| open_in(&self.place(), key, nonce, ct, &self.com));
        opened.ok_or_else(|| self.broken())
    }

    /// Returns the content as another key seals it, with the salt that it was committed to with.
    pub(super) fn resealed(&self, old: &Key, new: &Key) -> Result<Sealed, StoreTrouble> {
        let place = self.place();
        let plain = self
            .sealed
            .as_ref()
            .and_then(|(nonce, ct)| seal::open(old, nonce, ct, &place))
            .ok_or_else(|| self.broken())?;
        seal::seal(new, &plain, &place)
    }

    fn place(&self) -> Vec<u8> {
        let caseref = self.caseref.as_ref().map_or(&[][..], Name::as_slice);
        chain::body_place(self.seq, &self.kind, caseref)
    }

    pub(super) fn broken(&self) -> StoreTrouble {
        StoreTrouble::Broken {
            sequence: Sequence(self.seq),
        }
    }
}

/// Opens one content and returns it if it is what was committed to.
pub(super) fn open(
    key: &Key,
    seq: i64,
    kind: &str,
    caseref: &[u8],
    nonce: &[u8],
    ct: &[u8],
    com: &[u8],
) -> Option<Zeroizing<Vec<u8>>> {
    open_with_salt(key, (seq, kind, caseref), nonce, ct, com).map(|(_, content)| content)
}

/// The same with the salt of the commitment beside it.
pub(super) fn open_with_salt(
    key: &Key,
    (seq, kind, caseref): (i64, &str, &[u8]),
    nonce: &[u8],
    ct: &[u8],
    com: &[u8],
) -> Option<Salted> {
    open_in(&chain::body_place(seq, kind, caseref), key, nonce, ct, com)
}

fn open_in(place: &[u8], key: &Key, nonce: &[u8], ct: &[u8], com: &[u8]) -> Option<Salted> {
    let mut plain = seal::open(key, nonce, ct, place)?;
    let salt = Zeroizing::new(*plain.first_chunk::<32>()?);
    // The content moves to the front, so that no second copy of it is made.
    plain.drain(..32);
    (chain::commitment(&salt, &plain) == com).then_some((salt, plain))
}
