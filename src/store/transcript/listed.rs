//! Lists of transcripts, and a transcript by its name or its case.

use rusqlite::{Connection, Row, Statement, params};

use crate::engine::time::Timestamp;
use crate::store::chain::Name;
use crate::store::id::TranscriptId;
use crate::store::ring::Ring;
use crate::store::trouble::StoreTrouble;

/// What a list shows of a transcript.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Summary {
    pub id: TranscriptId,
    pub begun_at: Timestamp,
    pub last_at: Timestamp,
    pub form: String,
    pub version: String,
    /// BLAKE3 of the form file's text, as 64 hexadecimal digits.
    pub digest: String,
    /// The office's case number as it was first given; nothing where it is protected.
    pub case: Option<String>,
    pub finished: bool,
    pub n_changes: u64,
    /// It, or another one of its case, is marked as protected: no case number is told of it then.
    pub protected: bool,
    /// When it was erased; form, version and case are empty then.
    pub erased_at: Option<Timestamp>,
}

/// What [`summaries`] reads of a transcript; whether any of its case is protected comes last.
const LISTED: &str =
    "id, begun_at, last_at, form, version, digest, finished_at, n_changes, caseref, erased_at,
    caseref IN (SELECT caseref FROM transcript WHERE protected)";

/// Returns the transcripts, the most recently touched first.
pub(in crate::store) fn list(
    conn: &Connection,
    ring: &Ring,
    n_at_most: usize,
) -> Result<Vec<Summary>, StoreTrouble> {
    let n_at_most = i64::try_from(n_at_most).unwrap_or(i64::MAX);
    let mut statement = conn.prepare_cached(&format!(
        "SELECT {LISTED} FROM transcript ORDER BY last_seq DESC LIMIT ?1"
    ))?;
    summaries(conn, ring, &mut statement, [n_at_most])
}

/// Returns the newest transcripts of each kind: open, finished, erased.
pub(in crate::store) fn recent(
    conn: &Connection,
    ring: &Ring,
    n_of_each: usize,
) -> Result<Vec<Summary>, StoreTrouble> {
    let n_of_each = i64::try_from(n_of_each).unwrap_or(i64::MAX);
    let mut recent = Vec::new();
    for kind in [
        "finished_at IS NULL AND erased_at IS NULL",
        "finished_at IS NOT NULL AND erased_at IS NULL",
        "erased_at IS NOT NULL",
    ] {
        let mut statement = conn.prepare_cached(&format!(
            "SELECT {LISTED} FROM transcript WHERE {kind} ORDER BY last_seq DESC LIMIT ?1"
        ))?;
        recent.extend(summaries(conn, ring, &mut statement, [n_of_each])?);
    }
    Ok(recent)
}

/// Returns the transcripts of the case with this number: the only search there is over real interviews.
pub(in crate::store) fn find_by_case(
    conn: &Connection,
    ring: &Ring,
    number: &str,
) -> Result<Vec<Summary>, StoreTrouble> {
    let Some(caseref) = ring.case_of(conn, number)? else {
        return Ok(Vec::new());
    };
    let mut statement = conn.prepare_cached(&format!(
        "SELECT {LISTED} FROM transcript WHERE caseref = ?1 ORDER BY last_seq DESC"
    ))?;
    summaries(conn, ring, &mut statement, [caseref])
}

fn summaries(
    conn: &Connection,
    ring: &Ring,
    statement: &mut Statement<'_>,
    params: impl rusqlite::Params,
) -> Result<Vec<Summary>, StoreTrouble> {
    let mut rows = statement.query(params)?;
    let mut found = Vec::new();
    while let Some(row) = rows.next()? {
        let caseref: Name = row.get(8)?;
        let case = match ring.number_of(conn, &caseref) {
            // Already the number can lead to where someone is.
            _ if row.get(10)? => None,
            // One broken seal must not hide the whole list; verifying names it.
            Err(StoreTrouble::SealBroken | StoreTrouble::Erased | StoreTrouble::Withheld) => None,
            other => other?,
        };
        found.push(summary(row, case)?);
    }
    Ok(found)
}

fn summary(row: &Row<'_>, case: Option<String>) -> Result<Summary, StoreTrouble> {
    Ok(Summary {
        id: TranscriptId::from_name(row.get(0)?),
        begun_at: Timestamp(row.get(1)?),
        last_at: Timestamp(row.get(2)?),
        form: row.get(3)?,
        version: row.get(4)?,
        digest: row.get(5)?,
        case,
        finished: row.get::<_, Option<i64>>(6)?.is_some(),
        n_changes: u64::try_from(row.get::<_, i64>(7)?).unwrap_or(0),
        protected: row.get(10)?,
        erased_at: row.get::<_, Option<i64>>(9)?.map(Timestamp),
    })
}

/// Returns the transcripts whose names begin as typed, at most two: more are as good as two.
pub(in crate::store) fn find_by_name(
    conn: &Connection,
    typed: &str,
) -> Result<Vec<TranscriptId>, StoreTrouble> {
    let query = "SELECT id FROM transcript WHERE id BETWEEN ?1 AND ?2 ORDER BY id LIMIT 2";
    find_named(conn, typed, query)
}

/// Returns the names that begin as typed, of those that a query finds between two.
pub(in crate::store) fn find_named(
    conn: &Connection,
    typed: &str,
    query: &str,
) -> Result<Vec<TranscriptId>, StoreTrouble> {
    let Some((first, last)) = TranscriptId::range(typed) else {
        return Ok(Vec::new());
    };
    let mut statement = conn.prepare_cached(query)?;
    let found = statement
        .query_map(params![first.name(), last.name()], |row| row.get(0))?
        .map(|name| name.map(TranscriptId::from_name))
        .collect::<Result<_, _>>()?;
    Ok(found)
}
