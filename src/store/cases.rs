//! Cases as a whole: what erasing depends on, and holds on it. Each fact is an event of the chain, sealed under the case's key.

use std::collections::BTreeMap;
use std::fmt;

use rusqlite::{Connection, Transaction, TransactionBehavior};
use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use crate::engine::time::{Date, Timestamp};
use crate::store::case_keys::CaseKeys;
use crate::store::chain::Name;
use crate::store::event::{self, About, COLUMNS, WithContent};
use crate::store::id::{CaseRef, TranscriptId};
use crate::store::ring::Ring;
use crate::store::trouble::StoreTrouble;
use crate::store::{Store, erase, transcript};

pub(super) use crate::store::cases::origin::{origin, tell_origin};

mod origin;

pub(super) const TOLD: &str = "case.told";
pub(super) const HELD: &str = "case.held";
pub(super) const RELEASED: &str = "case.released";
/// Where a transcript of the case comes from, if it was handed over.
pub(super) const RECEIVED: &str = "case.received";

/// What an officer told of a case, as far as erasing depends on it.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Told {
    pub class: Option<String>,
    /// When the last note was made in the person's file.
    pub last_note: Option<Date>,
    /// By the id of the question; what is not here is not known.
    pub answers: BTreeMap<String, bool>,
}

/// That a case is not to be erased now, since when and why.
#[derive(Clone, PartialEq, Eq)]
pub struct Hold {
    pub since: Timestamp,
    pub why: String,
}

/// A case with all that erasing depends on.
#[derive(Clone, PartialEq, Eq)]
pub struct CaseFile {
    pub case: CaseRef,
    /// The office's number; nothing for a case that has none or was erased.
    pub number: Option<String>,
    pub transcripts: Vec<TranscriptId>,
    /// When something was last stored of it.
    pub last_change: Timestamp,
    pub told: Told,
    pub hold: Option<Hold>,
    pub erased: Option<erase::Stone>,
    /// How often transcripts of it left the store: what left lies outside the program.
    pub n_handed_out: u64,
}

impl Store {
    /// Returns every case with what erasing depends on, the one that was touched longest ago first.
    pub fn cases(&mut self) -> Result<Vec<CaseFile>, StoreTrouble> {
        self.on_connection(|conn, ring, _| all(conn, ring))
    }

    pub fn case(&mut self, case: &CaseRef) -> Result<CaseFile, StoreTrouble> {
        self.on_connection(|conn, ring, _| one(conn, ring, case))
    }

    /// Writes down what erasing the case depends on, in place of what was told before.
    pub fn tell_case(
        &mut self,
        case: &CaseRef,
        told: &Told,
        at: Timestamp,
    ) -> Result<(), StoreTrouble> {
        self.on_connection(|conn, ring, _| tell(conn, ring, case, told, at))
    }

    /// Keeps a case from being erased, until it is released.
    pub fn hold(&mut self, case: &CaseRef, why: &str, at: Timestamp) -> Result<(), StoreTrouble> {
        self.on_connection(|conn, ring, _| hold(conn, ring, case, why, at))
    }

    pub fn release(&mut self, case: &CaseRef, at: Timestamp) -> Result<(), StoreTrouble> {
        self.on_connection(|conn, ring, _| release(conn, ring, case, at))
    }

    /// Returns the store's own name for the case with this number, if there is one.
    pub fn case_by_number(&mut self, number: &str) -> Result<Option<CaseRef>, StoreTrouble> {
        self.on_connection(|conn, ring, _| Ok(ring.case_of(conn, number)?.map(CaseRef::from_name)))
    }

    /// Returns the store's own name for the case of a transcript, also after it was erased.
    pub fn case_of(&mut self, id: &TranscriptId) -> Result<CaseRef, StoreTrouble> {
        self.on_connection(|conn, _, _| transcript::case_of(conn, id).map(CaseRef::from_name))
    }
}

const VERSION: u32 = 1;

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct FactV1 {
    v: u32,
    fact: FactKindV1,
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
enum FactKindV1 {
    Told {
        class: Option<String>,
        last_note: Option<String>,
        answers: BTreeMap<String, bool>,
    },
    Held {
        why: String,
    },
    Released,
    Received(Box<origin::ReceivedV1>),
}

impl FactKindV1 {
    fn kind(&self) -> &'static str {
        match self {
            Self::Told { .. } => TOLD,
            Self::Held { .. } => HELD,
            Self::Released => RELEASED,
            Self::Received(_) => RECEIVED,
        }
    }
}

/// Writes what was told; it takes the place of what was told before.
pub(super) fn tell(
    conn: &mut Connection,
    ring: &Ring,
    case: &CaseRef,
    told: &Told,
    at: Timestamp,
) -> Result<(), StoreTrouble> {
    let fact = FactKindV1::Told {
        class: told.class.clone(),
        last_note: told.last_note.map(|day| day.to_string()),
        answers: told.answers.clone(),
    };
    write(conn, ring, case, fact, at)
}

pub(super) fn hold(
    conn: &mut Connection,
    ring: &Ring,
    case: &CaseRef,
    why: &str,
    at: Timestamp,
) -> Result<(), StoreTrouble> {
    let why = why.to_owned();
    write(conn, ring, case, FactKindV1::Held { why }, at)
}

pub(super) fn release(
    conn: &mut Connection,
    ring: &Ring,
    case: &CaseRef,
    at: Timestamp,
) -> Result<(), StoreTrouble> {
    write(conn, ring, case, FactKindV1::Released, at)
}

fn write(
    conn: &mut Connection,
    ring: &Ring,
    case: &CaseRef,
    fact: FactKindV1,
    at: Timestamp,
) -> Result<(), StoreTrouble> {
    let tx = conn.transaction_with_behavior(TransactionBehavior::Immediate)?;
    add(&tx, ring, (None, case.name()), fact, at)?;
    Ok(tx.commit()?)
}

/// Adds a fact about a case, or about one transcript of it, to what else is done in a transaction.
fn add(
    tx: &Transaction<'_>,
    ring: &Ring,
    (transcript, caseref): (Option<&Name>, &Name),
    fact: FactKindV1,
    at: Timestamp,
) -> Result<(), StoreTrouble> {
    let keys = ring.keys(tx, caseref)?;
    let kind = fact.kind();
    let content = serde_json::to_vec(&FactV1 { v: VERSION, fact })
        .map(Zeroizing::new)
        .ok()
        .ok_or(StoreTrouble::TooLarge)?;
    let about = About {
        transcript,
        caseref: Some(caseref),
        key: keys.newest(),
    };
    event::add(tx, ring, about, [(kind, content.as_slice())], at).map(drop)
}

/// Tells whether the content of a fact can be read and is of the kind that stands outside the seal.
pub(super) fn is_readable(kind: &str, content: &[u8]) -> bool {
    serde_json::from_slice::<FactV1>(content)
        .is_ok_and(|fact| fact.v == VERSION && fact.fact.kind() == kind)
}

/// Returns every case, the one that was touched longest ago first.
pub(super) fn all(conn: &Connection, ring: &Ring) -> Result<Vec<CaseFile>, StoreTrouble> {
    let mut statement = conn
        .prepare_cached("SELECT caseref FROM transcript GROUP BY caseref ORDER BY max(last_seq)")?;
    let names = statement
        .query_map([], |row| row.get(0))?
        .collect::<Result<Vec<Name>, _>>()?;
    names
        .into_iter()
        .map(|name| one(conn, ring, &CaseRef::from_name(name)))
        .collect()
}

/// Returns one case.
pub(super) fn one(
    conn: &Connection,
    ring: &Ring,
    case: &CaseRef,
) -> Result<CaseFile, StoreTrouble> {
    let mut statement = conn.prepare_cached(
        "SELECT id, last_at FROM transcript WHERE caseref = ?1 ORDER BY last_seq",
    )?;
    let mut last_change = Timestamp(i64::MIN);
    let mut transcripts = Vec::new();
    let mut rows = statement.query([case.name()])?;
    while let Some(row) = rows.next()? {
        transcripts.push(TranscriptId::from_name(row.get(0)?));
        last_change = last_change.max(Timestamp(row.get(1)?));
    }
    if transcripts.is_empty() {
        return Err(StoreTrouble::NoSuchTranscript);
    }
    let mut file = CaseFile {
        case: *case,
        number: None,
        transcripts,
        last_change,
        told: Told::default(),
        hold: None,
        erased: erase::stone_of(conn, ring, case)?,
        n_handed_out: handed_out(conn, case)?,
    };
    if file.erased.is_none() {
        file.number = number_to_show(conn, ring, case.name())?;
        let keys = ring.keys(conn, case.name())?;
        facts(conn, &keys, case, &mut file)?;
    }
    Ok(file)
}

fn facts(
    conn: &Connection,
    keys: &CaseKeys,
    case: &CaseRef,
    file: &mut CaseFile,
) -> Result<(), StoreTrouble> {
    let mut statement = conn.prepare_cached(&format!(
        "SELECT {COLUMNS} FROM ev LEFT JOIN body ON body.seq = ev.seq
         WHERE caseref = ?1 AND transcript IS NULL AND kind IN ('case.told', 'case.held', 'case.released')
         ORDER BY ev.seq"
    ))?;
    let mut rows = statement.query([case.name()])?;
    while let Some(row) = rows.next()? {
        let event = WithContent::read(row)?;
        let read: FactV1 = serde_json::from_slice(&event.open(keys.at(event.seq))?)
            .ok()
            .ok_or_else(|| event.broken())?;
        match read.fact {
            FactKindV1::Told {
                class,
                last_note,
                answers,
            } => {
                file.told = Told {
                    class,
                    last_note: last_note.as_deref().and_then(Date::parse),
                    answers,
                };
            }
            FactKindV1::Held { why } => {
                let since = Timestamp(event.at);
                file.hold = Some(Hold { since, why });
            }
            FactKindV1::Released => file.hold = None,
            // It is about one transcript and read with it.
            FactKindV1::Received(_) => {}
        }
    }
    Ok(())
}

fn handed_out(conn: &Connection, case: &CaseRef) -> Result<u64, StoreTrouble> {
    let n: i64 = conn
        .prepare_cached(
            "SELECT count(*) FROM ev WHERE kind IN ('log.exported', 'log.printed', 'log.sealed')
             AND transcript IN (SELECT id FROM transcript WHERE caseref = ?1)",
        )?
        .query_row([case.name()], |row| row.get(0))?;
    Ok(n.unsigned_abs())
}

/// Shows that there is something and never what.
impl fmt::Debug for Told {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Told")
    }
}

/// Shows since when and never why.
impl fmt::Debug for Hold {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Hold")
            .field("since", &self.since)
            .finish_non_exhaustive()
    }
}

/// Shows which case by the store's own name, and never its number.
impl fmt::Debug for CaseFile {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CaseFile")
            .field("case", &self.case)
            .finish_non_exhaustive()
    }
}

/// Returns the number of a case for a list; nothing of a case of which an interview is protected.
pub(super) fn number_to_show(
    conn: &Connection,
    ring: &Ring,
    caseref: &Name,
) -> Result<Option<String>, StoreTrouble> {
    let is_protected: bool = conn
        .prepare_cached(
            "SELECT EXISTS (SELECT 1 FROM transcript WHERE caseref = ?1 AND protected)",
        )?
        .query_row([caseref], |row| row.get(0))?;
    if is_protected {
        return Ok(None);
    }
    ring.number_of(conn, caseref)
}
