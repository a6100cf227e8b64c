//! Remarks about translations, for whoever looks after them. Each goes with the case in whose interview it was made.
//!
//! What one holds is the shell's to say. Here it lies in the encrypted database like the texts of a form, and outside the
//! chain: it is no part of what was said, and is removed when the translators have it. No list tells the case; that it is
//! noted is for erasing alone, since someone may have typed what the person said.

use rusqlite::{Connection, TransactionBehavior, params};

use crate::engine::time::Timestamp;
use crate::store::id::TranscriptId;
use crate::store::log::{Concerns, DidV1};
use crate::store::trouble::StoreTrouble;
use crate::store::{Store, connection, transcript};

/// No office has more to say before a translator has looked.
const BYTES_MAX: i64 = 1024 * 1024;

/// A remark as it is kept.
#[derive(Clone, PartialEq, Eq)]
pub struct WordingRemark {
    /// By which it is removed; never given twice.
    pub number: i64,
    pub content: String,
}

/// Shows which one and nothing of its words.
impl std::fmt::Debug for WordingRemark {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("WordingRemark")
            .field("number", &self.number)
            .finish_non_exhaustive()
    }
}

impl Store {
    /// Keeps a remark, durably. The same words about the same text in the same case are kept once.
    pub fn keep_wording_remark(
        &mut self,
        made_in: Option<&TranscriptId>,
        content: &str,
    ) -> Result<(), StoreTrouble> {
        self.require_writing()?;
        self.with_reserve(|store| {
            store.on_connection(|conn, _, _| {
                let tx = conn.transaction_with_behavior(TransactionBehavior::Immediate)?;
                keep(&tx, made_in, content)?;
                Ok(tx.commit()?)
            })
        })
    }

    /// Returns the remarks in the order in which they came. That they were read stands in the log before.
    pub fn wording_remarks(&mut self, at: Timestamp) -> Result<Vec<WordingRemark>, StoreTrouble> {
        let found = self.on_connection(|conn, _, _| all(conn))?;
        let n = found.len() as u64;
        self.log(Concerns::default(), DidV1::WordingRemarksRead { n }, at)?;
        Ok(found)
    }

    /// Removes remarks, and tells how many of them were there. That stands in the log.
    pub fn remove_wording_remarks(
        &mut self,
        numbers: &[i64],
        at: Timestamp,
    ) -> Result<usize, StoreTrouble> {
        self.require_writing()?;
        let n_removed = self.on_connection(|conn, _, _| {
            let tx = conn.transaction_with_behavior(TransactionBehavior::Immediate)?;
            let mut n_removed = 0;
            for number in numbers {
                n_removed += tx
                    .prepare_cached("DELETE FROM wording_remark WHERE number = ?1")?
                    .execute([number])?;
            }
            tx.commit()?;
            // What was deleted is overwritten in the database; the log of changes beside it would hold it still.
            let _later = connection::empty_log(conn);
            Ok(n_removed)
        })?;
        let n = n_removed as u64;
        self.log(Concerns::default(), DidV1::WordingRemarksRemoved { n }, at)?;
        Ok(n_removed)
    }
}

fn keep(
    conn: &Connection,
    made_in: Option<&TranscriptId>,
    content: &str,
) -> Result<(), StoreTrouble> {
    let caseref = made_in
        .map(|id| transcript::case_of(conn, id))
        .transpose()?;
    let is_there: bool = conn
        .prepare_cached(
            "SELECT EXISTS (SELECT 1 FROM wording_remark WHERE caseref IS ?1 AND content = ?2)",
        )?
        .query_row(params![caseref, content], |row| row.get(0))?;
    if is_there {
        return Ok(());
    }
    let n_bytes: i64 = conn.query_row(
        "SELECT coalesce(sum(octet_length(content)), 0) FROM wording_remark",
        [],
        |row| row.get(0),
    )?;
    let n_more = i64::try_from(content.len()).unwrap_or(BYTES_MAX);
    if n_bytes.saturating_add(n_more) > BYTES_MAX {
        return Err(StoreTrouble::WordingRemarksFull);
    }
    conn.prepare_cached("INSERT INTO wording_remark (caseref, content) VALUES (?1, ?2)")?
        .execute(params![caseref, content])?;
    Ok(())
}

fn all(conn: &Connection) -> Result<Vec<WordingRemark>, StoreTrouble> {
    let mut statement =
        conn.prepare_cached("SELECT number, content FROM wording_remark ORDER BY number")?;
    let found = statement.query_map([], |row| {
        Ok(WordingRemark {
            number: row.get(0)?,
            content: row.get(1)?,
        })
    })?;
    Ok(found.collect::<Result<_, _>>()?)
}

#[cfg(test)]
mod tests;
