//! The check at the start: the database, the anchor and the journals are held against each other, and mended.

use rusqlite::{Connection, OptionalExtension as _, TransactionBehavior, params};

use crate::engine::time::Timestamp;
use crate::store::anchor::{Anchor, Head, Said};
use crate::store::chain::{self, Event, Link};
use crate::store::id::TranscriptId;
use crate::store::journal::{End, Journal, Journals};
use crate::store::recall::{self, Recalled};
use crate::store::ring::Ring;
use crate::store::seal::framed;
use crate::store::trouble::StoreTrouble;

/// The event that says that events before it are gone.
pub(super) const CUT: &str = "store.cut";

/// What opening the store found out about it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct StartCheck {
    /// Changes that the database had lost and the journals still had. They are back.
    pub n_put_back: usize,
    /// How many of those were answers.
    pub n_answers_put_back: usize,
    /// The transcripts that they belong to.
    pub put_back_in: Vec<TranscriptId>,
    /// Changes that the anchor has seen and no one has any more.
    pub missing: Option<Missing>,
    /// There was an anchor once, and it is gone or not one of this store's: it cannot be told whether something is missing.
    pub anchor_is_lost: bool,
    /// Journals of which something could not be read, a last entry that was cut short left aside.
    pub n_journals_damaged: usize,
}

impl StartCheck {
    /// Tells whether there is anything to say.
    pub fn is_quiet(&self) -> bool {
        *self == Self::default()
    }
}

/// Changes that are gone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Missing {
    /// At least so many.
    pub n: u64,
    /// The time of the last change that is there, if there is any.
    pub since: Option<Timestamp>,
    /// The time of the last change that is gone.
    pub until: Timestamp,
    /// The transcript that the last one belonged to.
    pub last_in: Option<TranscriptId>,
}

/// Mends what can be mended and says what was found. Afterwards the anchor says what the database does.
pub(super) fn reconcile(
    conn: &mut Connection,
    ring: &Ring,
    journals: &mut Journals,
    read: &[Journal],
    n_unreadable: usize,
    (anchor, said): (&mut Anchor, Said),
) -> Result<StartCheck, StoreTrouble> {
    let mut check = StartCheck {
        n_journals_damaged: n_unreadable + read.iter().filter(|it| is_damaged(it)).count(),
        ..StartCheck::default()
    };
    let Recalled {
        n_changes,
        n_answers,
        transcripts,
    } = recall::recall(conn, ring, journals, read)?;
    check.n_put_back = n_changes;
    check.n_answers_put_back = n_answers;
    check.put_back_in = transcripts;
    let was_anchored = conn.query_row("SELECT anchored FROM store", [], |row| {
        row.get::<_, bool>(0)
    })?;
    match said {
        Said::Mark(mark) => check.missing = missing(conn, ring, &mark.head)?,
        // The power may have gone while the first anchor was being made; nothing rested on it yet.
        Said::Nothing | Said::Damaged => check.anchor_is_lost = was_anchored,
    }
    if let (Some(missing), Said::Mark(mark)) = (check.missing, said) {
        note_cut(conn, ring, missing, &mark.head)?;
    }
    anchor.mark(head(conn, ring)?)?;
    anchor.settle()?;
    if !was_anchored {
        conn.execute("UPDATE store SET anchored = 1", [])?;
    }
    forget_erased(conn, ring, journals)?;
    Ok(check)
}

/// Returns the last event; before the first there is what the chain begins with.
pub(super) fn head(conn: &Connection, ring: &Ring) -> Result<Head, StoreTrouble> {
    let head = conn
        .prepare_cached("SELECT seq, link, at, transcript FROM ev ORDER BY seq DESC LIMIT 1")?
        .query_row([], |row| {
            Ok(Head {
                seq: row.get(0)?,
                link: row.get(1)?,
                at: row.get(2)?,
                transcript: row.get(3)?,
            })
        })
        .optional()?;
    Ok(head.unwrap_or_else(|| Head {
        seq: 0,
        link: chain::first(ring.realm),
        at: 0,
        transcript: None,
    }))
}

/// Returns what is gone, if the chain no longer goes through the event that was seen last.
pub(super) fn missing(
    conn: &Connection,
    ring: &Ring,
    seen: &Head,
) -> Result<Option<Missing>, StoreTrouble> {
    let link: Option<Link> = if seen.seq == 0 {
        Some(chain::first(ring.realm))
    } else {
        conn.prepare_cached("SELECT link FROM ev WHERE seq = ?1")?
            .query_row([seen.seq], |row| row.get(0))
            .optional()?
    };
    if link == Some(seen.link) {
        return Ok(None);
    }
    let last = head(conn, ring)?;
    // Where the chain is another one, one event at least is not the one that was seen.
    let n = u64::try_from(seen.seq - last.seq).unwrap_or(0).max(1);
    Ok(Some(Missing {
        n,
        since: (last.seq > 0).then_some(Timestamp(last.at)),
        until: Timestamp(seen.at),
        last_in: seen.transcript.map(TranscriptId::from_name),
    }))
}

/// Returns what the event of a cut commits to.
pub(super) fn cut_commitment(
    last: i64,
    upto: i64,
    since: i64,
    until: i64,
    witness: &[u8],
) -> chain::Commitment {
    let content = framed(&[
        b"vilja cut v1",
        &last.to_le_bytes(),
        &upto.to_le_bytes(),
        &since.to_le_bytes(),
        &until.to_le_bytes(),
        witness,
    ]);
    // It says nothing about anyone and is never erased, so that it needs no salt.
    chain::commitment(&[0; 32], &content)
}

/// Writes into the chain that something is gone, so that every later check says it again.
fn note_cut(
    conn: &mut Connection,
    ring: &Ring,
    missing: Missing,
    seen: &Head,
) -> Result<(), StoreTrouble> {
    let last = head(conn, ring)?;
    let (since, until) = (missing.since.map_or(0, |at| at.0), missing.until.0);
    let com = cut_commitment(last.seq, seen.seq, since, until, &seen.link);
    let seq = last.seq + 1;
    // The clock is not asked: it is as late as what is known to be gone.
    let at = until.max(last.at);
    let link = chain::link(
        &last.link,
        &Event {
            seq,
            at,
            actor: &ring.actor,
            kind: CUT,
            transcript: None,
            caseref: None,
            com: &com,
        },
    );
    let tx = conn.transaction_with_behavior(TransactionBehavior::Immediate)?;
    tx.execute(
        "INSERT INTO ev (seq, at, actor, kind, com, link) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
        params![seq, at, ring.actor, CUT, com, link],
    )?;
    tx.execute(
        "INSERT INTO cut (seq, last, upto, since, until, witness) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
        params![seq, last.seq, seen.seq, since, until, seen.link],
    )?;
    Ok(tx.commit()?)
}

/// Removes the journals of cases that were erased; a crash may have come between.
pub(super) fn forget_erased(
    conn: &Connection,
    ring: &Ring,
    journals: &mut Journals,
) -> Result<(), StoreTrouble> {
    let mut erased = Vec::new();
    for (_, caseref) in journals.names() {
        if recall::is_erased(conn, &caseref)? {
            erased.push(caseref);
        }
    }
    if erased.is_empty() {
        return Ok(());
    }
    journals.remove(ring, |_, caseref| erased.contains(caseref))?;
    // A form that no one else was held with may have been written for that case.
    let wordings = conn
        .prepare_cached("SELECT wording FROM form_text")?
        .query_map([], |row| row.get(0))?
        .collect::<Result<Vec<[u8; 32]>, _>>()?;
    journals.keep_forms(ring, &wordings)
}

fn is_damaged(journal: &Journal) -> bool {
    match journal.end {
        End::Whole | End::Torn => false,
        End::Broken { .. } | End::Newer { .. } => true,
    }
}

#[cfg(test)]
mod tests;
