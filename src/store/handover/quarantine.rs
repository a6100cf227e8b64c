//! What was received and waits: in a table of its own, in no list, statistics or search, until someone accepts or rejects it.
//!
//! Accepting makes a transcript under a name that was set apart when the file came in. What was begun and cut short is
//! finished at the next opening.

use rusqlite::{Connection, OptionalExtension as _, Transaction, TransactionBehavior, params};
use zeroize::Zeroizing;

use crate::engine::interview::Change;
use crate::engine::time::Timestamp;
use crate::store::Store;
use crate::store::cases;
use crate::store::chain::Name;
use crate::store::connection;
use crate::store::fingerprint::Fingerprint;
use crate::store::handover::Handover;
use crate::store::handover::note::CoverNote;
use crate::store::handover::proof::Proven;
use crate::store::handover::trouble::HandoverTrouble;
use crate::store::id::TranscriptId;
use crate::store::key::Key;
use crate::store::log::{Concerns, DidV1, Purpose};
use crate::store::ring::Ring;
use crate::store::seal::{self, framed, hex};
use crate::store::transcript;
use crate::store::trouble::StoreTrouble;

/// The database takes no larger piece.
const PIECE: usize = 4 * 1024 * 1024;

/// What became of a file that came in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Arrival {
    /// It waits under this name.
    New(TranscriptId),
    /// The same file came in before, and waits.
    Waiting { id: TranscriptId, since: Timestamp },
    /// The same file came in before, and was accepted.
    Accepted { id: TranscriptId, on: Timestamp },
}

/// Something that waits.
#[derive(Clone, PartialEq, Eq)]
pub struct Waiting {
    /// The name that it gets if it is accepted.
    pub id: TranscriptId,
    pub since: Timestamp,
    /// Who sends it, as they say, and the words of their store's key.
    pub sender: String,
    pub words: Fingerprint,
}

/// Where a transcript comes from that was handed over.
#[derive(Clone, PartialEq, Eq)]
pub struct Origin {
    pub note: CoverNote,
    pub words: Fingerprint,
    pub accepted_at: Timestamp,
    /// The sender's case number, if it came along.
    pub their_case: Option<String>,
    pub proven: Proven,
}

impl Origin {
    /// Tells whether something that counts stayed with the sender: then not all that the answers point to can be read.
    pub fn is_part(&self) -> bool {
        !self.note.sections_left_out.is_empty() || self.note.n_covered > 0
    }
}

impl Store {
    /// Takes in what was opened and checked, into quarantine. A file that is here already changes nothing.
    pub fn receive(&mut self, handover: &Handover, at: Timestamp) -> Result<Arrival, StoreTrouble> {
        self.require_writing()?;
        if handover.note().realm != self.ring.realm {
            return Err(StoreTrouble::WrongRealm);
        }
        let arrival = self.with_reserve(|store| {
            store.on_connection(|conn, ring, _| put(conn, ring, handover, at))
        })?;
        if let Arrival::New(id) = arrival {
            let words = handover.sender().to_string();
            self.log(about(&id), DidV1::Received { from: words }, at)?;
        }
        Ok(arrival)
    }

    /// Returns what waits, the oldest first. Nothing that was said is in it.
    pub fn waiting(&mut self) -> Result<Vec<Waiting>, StoreTrouble> {
        self.on_connection(|conn, ring, _| {
            let mut statement = conn.prepare_cached(
                "SELECT transcript FROM received WHERE accepted_at IS NULL ORDER BY at, transcript",
            )?;
            let names = statement
                .query_map([], |row| row.get(0))?
                .collect::<Result<Vec<Name>, _>>()?;
            names
                .into_iter()
                .map(|name| {
                    let row = row_of(conn, &name)?;
                    let handover = open(conn, ring, &row)?;
                    Ok(Waiting {
                        id: TranscriptId::from_name(name),
                        since: Timestamp(row.at),
                        sender: handover.note().sender.clone(),
                        words: handover.sender(),
                    })
                })
                .collect()
        })
    }

    /// Returns what waits under names that begin as typed, at most two.
    pub fn find_waiting(&mut self, typed: &str) -> Result<Vec<TranscriptId>, StoreTrouble> {
        let query = "SELECT transcript FROM received
             WHERE accepted_at IS NULL AND transcript BETWEEN ?1 AND ?2 ORDER BY transcript LIMIT 2";
        self.on_connection(|conn, _, _| transcript::find_named(conn, typed, query))
    }

    /// Opens what waits. That it was looked at stands in the log before anything is returned.
    pub fn look_at_waiting(
        &mut self,
        id: &TranscriptId,
        at: Timestamp,
    ) -> Result<Handover, StoreTrouble> {
        let handover = self.on_connection(|conn, ring, _| {
            let row = row_of(conn, id.name())?;
            open(conn, ring, &row)
        })?;
        let did = DidV1::Opened {
            purpose: Purpose::Command,
        };
        self.log(about(id), did, at)?;
        Ok(handover)
    }

    /// Makes a transcript of what waits, in the case with this number or in one of its own, all or nothing.
    pub fn accept(
        &mut self,
        id: &TranscriptId,
        case: Option<&str>,
        at: Timestamp,
    ) -> Result<(), StoreTrouble> {
        self.require_writing()?;
        self.reserve.require()?;
        self.with_reserve(|store| {
            store.on_journaled(|conn, ring, journals, _| {
                let row = row_of(conn, id.name())?;
                let handover = open(conn, ring, &row)?;
                let changes = changes_here(&handover, case)?;
                let tx = conn.transaction_with_behavior(TransactionBehavior::Immediate)?;
                transcript::begin_in(&tx, ring, journals, (*id, &changes), handover.form(), at)?;
                note_accepted(&tx, ring, &row, &handover, at)?;
                tx.commit()?;
                let is_marked = changes.iter().any(transcript::protects);
                transcript::cover_what_was_said(conn, ring, journals, is_marked);
                Ok(())
            })
        })?;
        self.opened.insert(*id);
        self.sweep_quarantine()
    }

    /// Removes what waits. The same file can come in again.
    pub fn reject(&mut self, id: &TranscriptId, at: Timestamp) -> Result<(), StoreTrouble> {
        self.require_writing()?;
        let words = self.on_connection(|conn, ring, _| {
            let row = row_of(conn, id.name())?;
            Ok(open(conn, ring, &row)?.sender().to_string())
        })?;
        self.log(about(id), DidV1::Rejected { from: words }, at)?;
        self.on_journaled(|conn, ring, journals, _| {
            // An accepting that failed may have left it in the journal; it must not come back from there.
            journals.remove(ring, |transcript, _| transcript == id.name())?;
            let tx = conn.transaction_with_behavior(TransactionBehavior::Immediate)?;
            let row = row_of(&tx, id.name())?;
            remove_pieces(&tx, &row.digest)?;
            tx.prepare_cached("DELETE FROM received WHERE digest = ?1")?
                .execute([row.digest])?;
            Ok(tx.commit()?)
        })?;
        self.sweep_quarantine()
    }

    /// What waited is overwritten in the file; the log beside it is emptied as soon as no one reads.
    fn sweep_quarantine(&mut self) -> Result<(), StoreTrouble> {
        self.on_connection(|conn, _, _| connection::empty_log(conn).map(drop))
            .or_else(StoreTrouble::unless_of_the_disk)
    }

    /// Returns where a transcript comes from; nothing if it was held here.
    pub fn origin(&mut self, id: &TranscriptId) -> Result<Option<Origin>, StoreTrouble> {
        self.on_connection(|conn, ring, _| cases::origin(conn, ring, id))
    }
}

/// Finishes what was accepted and cut short: the journal has put the transcript back, and the rest is done here.
pub(in crate::store) fn settle(conn: &mut Connection, ring: &Ring) -> Result<(), StoreTrouble> {
    let cut_short = conn
        .prepare_cached(
            "SELECT id, last_at FROM transcript JOIN received ON received.transcript = transcript.id
             WHERE accepted_at IS NULL",
        )?
        .query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?
        .collect::<Result<Vec<(Name, i64)>, _>>()?;
    for (name, at) in cut_short {
        let row = row_of(conn, &name)?;
        let handover = open(conn, ring, &row)?;
        let tx = conn.transaction_with_behavior(TransactionBehavior::Immediate)?;
        note_accepted(&tx, ring, &row, &handover, Timestamp(at))?;
        tx.commit()?;
    }
    Ok(())
}

/// Seals what waits anew, for a store that gets another vault key. Files that are still on their way to the key before do not
/// open any more.
pub(in crate::store) fn reseal(
    conn: &Connection,
    old: &Ring,
    new: &Ring,
) -> Result<(), StoreTrouble> {
    let mut statement = conn.prepare_cached(
        "SELECT received_piece.digest, no, sealed, protected
         FROM received_piece JOIN received ON received.digest = received_piece.digest",
    )?;
    let pieces = statement
        .query_map([], |row| {
            Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?))
        })?
        .collect::<Result<Vec<([u8; 32], i64, Vec<u8>, bool)>, _>>()?;
    for (digest, number, sealed, protected) in pieces {
        let place = place(&digest, number);
        let plain = seal::open_whole(&key_of(old, protected)?, &sealed, &place)
            .ok_or(StoreTrouble::SealBroken)?;
        let again = seal::seal_whole(&key_of(new, protected)?, &plain, &place)?;
        conn.prepare_cached("UPDATE received_piece SET sealed = ?3 WHERE digest = ?1 AND no = ?2")?
            .execute(params![digest, number, again])?;
    }
    Ok(())
}

/// A row of the table that waits.
struct Row {
    digest: [u8; 32],
    at: i64,
    transcript: Name,
    protected: bool,
}

/// Puts a container into quarantine.
fn put(
    conn: &mut Connection,
    ring: &Ring,
    handover: &Handover,
    at: Timestamp,
) -> Result<Arrival, StoreTrouble> {
    let digest = handover.digest();
    let tx = conn.transaction_with_behavior(TransactionBehavior::Immediate)?;
    let known: Option<(Name, i64, Option<i64>)> = tx
        .prepare_cached("SELECT transcript, at, accepted_at FROM received WHERE digest = ?1")?
        .query_row([digest], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))
        .optional()?;
    if let Some((name, since, accepted_at)) = known {
        let id = TranscriptId::from_name(name);
        return Ok(match accepted_at {
            Some(on) => Arrival::Accepted {
                id,
                on: Timestamp(on),
            },
            None => Arrival::Waiting {
                id,
                since: Timestamp(since),
            },
        });
    }
    let id = free_name(&tx, handover.note().transcript)?;
    let protected = handover.note().protected;
    let key = key_of(ring, protected)?;
    let pieces = handover.plain().chunks(PIECE);
    let n_pieces = pieces.len();
    tx.prepare_cached(
        "INSERT INTO received (digest, at, transcript, protected, n_pieces) VALUES (?1, ?2, ?3, ?4, ?5)",
    )?
    .execute(params![
        digest,
        at.0,
        id.name(),
        protected,
        i64::try_from(n_pieces).unwrap_or(i64::MAX)
    ])?;
    for (number, piece) in pieces.enumerate() {
        let number = i64::try_from(number).unwrap_or(i64::MAX);
        let sealed = seal::seal_whole(&key, piece, &place(&digest, number))?;
        tx.prepare_cached("INSERT INTO received_piece (digest, no, sealed) VALUES (?1, ?2, ?3)")?
            .execute(params![digest, number, sealed])?;
    }
    tx.commit()?;
    Ok(Arrival::New(id))
}

/// Returns the name that it has in the sender's store, or another one if a transcript or something that came in has that.
fn free_name(conn: &Connection, wanted: TranscriptId) -> Result<TranscriptId, StoreTrouble> {
    let is_taken: bool = conn
        .prepare_cached(
            "SELECT EXISTS (SELECT 1 FROM transcript WHERE id = ?1)
                 OR EXISTS (SELECT 1 FROM received WHERE transcript = ?1)
                 OR EXISTS (SELECT 1 FROM ev WHERE transcript = ?1)",
        )?
        .query_row([wanted.name()], |row| row.get(0))?;
    if is_taken {
        TranscriptId::random()
    } else {
        Ok(wanted)
    }
}

fn row_of(conn: &Connection, name: &Name) -> Result<Row, StoreTrouble> {
    conn.prepare_cached(
        "SELECT digest, at, transcript, protected FROM received WHERE transcript = ?1 AND accepted_at IS NULL",
    )?
    .query_row([name], |row| {
        Ok(Row {
            digest: row.get(0)?,
            at: row.get(1)?,
            transcript: row.get(2)?,
            protected: row.get(3)?,
        })
    })
    .optional()?
    .ok_or(StoreTrouble::Handover(HandoverTrouble::NotWaiting))
}

/// Reads a container out of quarantine, and checks all of it once more.
fn open(conn: &Connection, ring: &Ring, row: &Row) -> Result<Handover, StoreTrouble> {
    let key = key_of(ring, row.protected)?;
    let mut statement =
        conn.prepare_cached("SELECT no, sealed FROM received_piece WHERE digest = ?1 ORDER BY no")?;
    let mut rows = statement.query([row.digest])?;
    let mut plain = Zeroizing::new(Vec::new());
    let mut expected = 0;
    while let Some(piece) = rows.next()? {
        let (number, sealed): (i64, Vec<u8>) = (piece.get(0)?, piece.get(1)?);
        let opened = seal::open_whole(&key, &sealed, &place(&row.digest, number))
            .filter(|_| number == expected)
            .ok_or(StoreTrouble::SealBroken)?;
        plain.extend_from_slice(&opened);
        expected += 1;
    }
    if *blake3::hash(&plain).as_bytes() != row.digest {
        return Err(StoreTrouble::SealBroken);
    }
    Handover::of(plain)
}

/// What is protected waits under a key that needs that of the second keys too.
fn key_of(ring: &Ring, protected: bool) -> Result<Key, StoreTrouble> {
    if !protected {
        return Ok(ring.store.quarantine.again());
    }
    let second = ring
        .store
        .second_kek
        .as_ref()
        .ok_or(StoreTrouble::Withheld)?;
    Ok(ring.store.quarantine.joined_with(second))
}

/// Returns the changes as they are stored here: the case is ours, and theirs is told where it came from.
fn changes_here(handover: &Handover, case: Option<&str>) -> Result<Vec<Change>, StoreTrouble> {
    let mut changes = handover.changes().to_vec();
    let Some(Change::Began(beginning)) = changes.first_mut() else {
        return Err(StoreTrouble::OutOfPlace);
    };
    let case = case.map(str::trim).filter(|case| !case.is_empty());
    beginning.case = case.map(Into::into);
    Ok(changes)
}

/// Writes where the transcript comes from, and takes it out of quarantine.
fn note_accepted(
    tx: &Transaction<'_>,
    ring: &Ring,
    row: &Row,
    handover: &Handover,
    at: Timestamp,
) -> Result<(), StoreTrouble> {
    let id = TranscriptId::from_name(row.transcript);
    let caseref = transcript::case_of(tx, &id)?;
    let their_case = match handover.changes().first() {
        Some(Change::Began(beginning)) => beginning.case.as_deref().map(str::to_owned),
        Some(_) | None => None,
    };
    let origin = Origin {
        note: handover.note().clone(),
        words: handover.sender(),
        accepted_at: at,
        their_case,
        proven: handover.proven().clone(),
    };
    cases::tell_origin(tx, ring, (&id, &caseref), &origin, &hex(&row.digest), at)?;
    remove_pieces(tx, &row.digest)?;
    tx.prepare_cached("UPDATE received SET accepted_at = ?2, protected = 0 WHERE digest = ?1")?
        .execute(params![row.digest, at.0])?;
    Ok(())
}

fn remove_pieces(conn: &Connection, digest: &[u8; 32]) -> Result<(), StoreTrouble> {
    conn.prepare_cached("DELETE FROM received_piece WHERE digest = ?1")?
        .execute([digest])?;
    Ok(())
}

fn about(id: &TranscriptId) -> Concerns<'_> {
    Concerns {
        transcript: Some(id.name()),
        caseref: None,
    }
}

fn place(digest: &[u8; 32], number: i64) -> Vec<u8> {
    framed(&[b"vilja received v1", digest, &number.to_le_bytes()])
}
