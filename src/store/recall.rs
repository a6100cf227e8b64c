//! Putting back from the journals what the database has lost: the same records in the same order.

use std::collections::{BTreeMap, HashSet};

use rusqlite::{Connection, OptionalExtension as _, Transaction, TransactionBehavior};

use crate::engine::interview::Change;
use crate::engine::time::Timestamp;
use crate::store::chain::Name;
use crate::store::id::TranscriptId;
use crate::store::journal::{Begins, Entry, Journal, Journals, Kept};
use crate::store::record;
use crate::store::ring::Ring;
use crate::store::seal::{self, from_hex};
use crate::store::slots::SlotTrouble;
use crate::store::transcript::{self, StoredForm};
use crate::store::trouble::StoreTrouble;
use crate::store::{checkpoint, event};

/// What came back.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Recalled {
    pub(super) n_changes: usize,
    /// How many of them were answers.
    pub(super) n_answers: usize,
    pub(super) transcripts: Vec<TranscriptId>,
}

/// Puts back, in one transaction, every change that a journal has and the database has not.
pub(super) fn recall(
    conn: &mut Connection,
    ring: &Ring,
    journals: &Journals,
    read: &[Journal],
) -> Result<Recalled, StoreTrouble> {
    let mut recalled = Recalled::default();
    let mut lines = lined_up(read);
    for line in lines.values_mut() {
        line.number_upwards();
    }
    let mut missing = Vec::new();
    for (transcript, line) in &lines {
        missing.extend(missing_of(conn, transcript, line)?);
    }
    if missing.is_empty() {
        return Ok(recalled);
    }
    // The order over all transcripts is the order in which they were said.
    missing.sort_by_key(|item| item.1.seq);
    let tx = conn.transaction_with_behavior(TransactionBehavior::Immediate)?;
    let mut owed = HashSet::new();
    for (transcript, item) in missing {
        let id = TranscriptId::from_name(transcript);
        // What follows on something that could not be put back is not put back either.
        let Some(change) = put_back(&tx, ring, journals, &id, item)? else {
            continue;
        };
        if transcript::is_witnessed(record::kind(&change)) {
            owed.insert(transcript);
        }
        if item.is_last && owed.remove(&transcript) {
            let at = Timestamp(item.at);
            checkpoint::add(&tx, ring, &id, &item.caseref, at, item.actor)?;
        }
        recalled.n_changes += 1;
        if matches!(change, Change::Answered { .. } | Change::Amended { .. }) {
            recalled.n_answers += 1;
        }
        if !recalled.transcripts.contains(&id) {
            recalled.transcripts.push(id);
        }
    }
    tx.commit()?;
    Ok(recalled)
}

/// Refuses a start that would have to put back what is protected and does not reach it: what is then held against the
/// anchor would be taken for lost, and that would stand in the chain.
pub(super) fn require_reach(
    conn: &Connection,
    ring: &Ring,
    read: &[Journal],
) -> Result<(), StoreTrouble> {
    if ring.store.second_kek.is_some() {
        return Ok(());
    }
    for journal in read {
        let id = TranscriptId::from_name(journal.transcript);
        let n_there = transcript::n_changes(conn, &id)?.unwrap_or(0);
        let is_withheld = |entry: &Entry| entry.cover.is_some() && entry.changes.is_empty();
        let is_missing = |entry: &Entry| is_withheld(entry) && entry.place >= n_there;
        if journal.entries.iter().any(is_missing) && !is_erased(conn, &journal.caseref)? {
            return Err(StoreTrouble::Slot(SlotTrouble::Narrow));
        }
    }
    Ok(())
}

/// Tells whether a case was erased: there was something in it, and its key is gone.
pub(super) fn is_erased(conn: &Connection, caseref: &Name) -> Result<bool, StoreTrouble> {
    // Nearly every case has its key: the events, which no index finds by case, are looked through only where it has not.
    Ok(conn
        .prepare_cached(
            "SELECT NOT EXISTS (SELECT 1 FROM dek WHERE caseref = ?1)
                AND EXISTS (SELECT 1 FROM ev WHERE caseref = ?1)",
        )?
        .query_row([caseref], |row| row.get(0))?)
}

/// One change of a transcript in its journals.
pub(super) struct Item<'a> {
    pub(super) place: u64,
    pub(super) seq: i64,
    pub(super) at: i64,
    pub(super) actor: Name,
    pub(super) caseref: Name,
    pub(super) kept: &'a Kept,
    pub(super) begins: Option<&'a Begins>,
    /// The keys of the case at that time, sealed, if it was protected.
    pub(super) wrapped: Option<&'a str>,
    /// It is the last of one commit: where one of that finished or amended the interview, a checkpoint follows.
    pub(super) is_last: bool,
}

/// The changes of one transcript from some place on.
#[derive(Default)]
pub(super) struct Line<'a> {
    pub(super) items: Vec<Item<'a>>,
}

impl<'a> Line<'a> {
    fn take(&mut self, entry: &'a Entry, caseref: Name) {
        let first = self.items.first().map_or(entry.place, |item| item.place);
        match entry.place.checked_sub(first).map(usize::try_from) {
            // It stands instead of what was tried at its place before.
            Some(Ok(n_before)) if n_before <= self.items.len() => self.items.truncate(n_before),
            // Between what was read and this there is something that no journal has.
            Some(_) | None => self.items.clear(),
        }
        for (idx, kept) in entry.changes.iter().enumerate() {
            self.items.push(Item {
                place: entry.place + idx as u64,
                seq: entry
                    .first_seq
                    .saturating_add(i64::try_from(idx).unwrap_or(0)),
                at: entry.at,
                actor: entry.actor,
                caseref,
                kept,
                begins: entry.begins.as_ref().filter(|_| idx == 0),
                wrapped: entry.cover.as_ref().map(|cover| cover.wrapped.as_str()),
                is_last: idx + 1 == entry.changes.len(),
            });
        }
    }

    /// Nothing is put back before what it follows on, whatever number it once had in the chain.
    fn number_upwards(&mut self) {
        let mut highest = i64::MIN;
        for item in &mut self.items {
            highest = highest.max(item.seq);
            item.seq = highest;
        }
    }
}

/// Brings the entries of all journals into one line a transcript.
///
/// A transcript has more than one journal if its case became another one. The order within a journal is that in which it was written;
/// the numbers in the chain do not tell it, since they begin again lower where a cut took events that are in no journal.
pub(super) fn lined_up(read: &[Journal]) -> BTreeMap<Name, Line<'_>> {
    let mut journals: BTreeMap<Name, Vec<(&Journal, &[Entry])>> = BTreeMap::new();
    for journal in read {
        let of_it = journals.entry(journal.transcript).or_default();
        of_it.push((journal, &journal.entries));
    }
    let mut lines = BTreeMap::new();
    for (transcript, mut unread) in journals {
        let mut line = Line::default();
        while let Some((journal, entry)) = next_of(&mut unread) {
            line.take(entry, journal.caseref);
        }
        lines.insert(transcript, line);
    }
    lines
}

/// Takes the entry that was written next: the one with the lowest place among those that are next in their journals.
fn next_of<'a>(unread: &mut [(&'a Journal, &'a [Entry])]) -> Option<(&'a Journal, &'a Entry)> {
    let next = unread
        .iter_mut()
        .filter(|(_, entries)| !entries.is_empty())
        .min_by_key(|(_, entries)| entries.first().map(|it| (it.place, it.first_seq)))?;
    let (entry, later) = next.1.split_first()?;
    next.1 = later;
    Some((next.0, entry))
}

/// Returns the changes that a journal has beyond those in the database, if they follow on them.
fn missing_of<'a, 'b>(
    conn: &Connection,
    transcript: &Name,
    line: &'b Line<'a>,
) -> Result<Vec<(Name, &'b Item<'a>)>, StoreTrouble> {
    let Some(first) = line.items.first() else {
        return Ok(Vec::new());
    };
    let id = TranscriptId::from_name(*transcript);
    let n_there = transcript::n_changes(conn, &id)?;
    // What was erased stays erased, whatever is put back into the folder.
    if is_erased(conn, &first.caseref)? {
        return Ok(Vec::new());
    }
    let n_there = match n_there {
        Some(n_there) => n_there,
        None if first.place == 0 && first.begins.is_some() => 0,
        None => return Ok(Vec::new()),
    };
    if first.place > n_there {
        return Ok(Vec::new());
    }
    let items = line.items.iter().filter(|item| item.place >= n_there);
    Ok(items.map(|item| (*transcript, item)).collect())
}

/// Puts one change back. Nothing if it cannot be: it is of a later program, or what it needs is not there.
fn put_back(
    tx: &Transaction<'_>,
    ring: &Ring,
    journals: &Journals,
    id: &TranscriptId,
    item: &Item<'_>,
) -> Result<Option<Change>, StoreTrouble> {
    let Ok(read) = record::read(item.kept.record.as_bytes()) else {
        return Ok(None);
    };
    let follows = transcript::n_changes(tx, id)?.unwrap_or(0) == item.place;
    let form = match &item.kept.wording {
        Some(wording) => {
            let form = from_hex(wording).map(|it| form_of(tx, ring, journals, &it));
            match form.transpose()?.flatten() {
                Some(form) => Some(form),
                None => return Ok(None),
            }
        }
        None => None,
    };
    if !follows {
        return Ok(None);
    }
    if let Some(begins) = item.begins {
        let Some(first_form) = form_of(tx, ring, journals, &begins.wording)? else {
            return Ok(None);
        };
        first_form.insert(tx)?;
        if !has_key(tx, &item.caseref)? {
            let Some(wrapped) = seal::bytes_from_hex(&begins.wrapped) else {
                return Ok(None);
            };
            // A number that stands at another case by now is not put at two.
            let number = begins.number.as_ref().map(|number| number.as_str());
            let number = match number {
                Some(number) if ring.case_of(tx, number)?.is_none() => Some(number),
                Some(_) | None => None,
            };
            let since = event::last(tx, ring)?.sequence.0 + 1;
            let wrapped = ring.starting_at(&item.caseref, since, &wrapped)?;
            ring.put_case(tx, &item.caseref, &wrapped, number)?;
        }
    }
    if matches!(read.change, Change::Protected { on: true, .. }) {
        let since = event::last(tx, ring)?.sequence.0 + 1;
        // The entries behind it are covered by the second key that the case had.
        match item.wrapped.and_then(seal::bytes_from_hex) {
            Some(wrapped) => ring.protect_as(tx, &item.caseref, since, &wrapped)?,
            None => ring.protect(tx, &item.caseref, since)?,
        }
    }
    let keys = ring.keys(tx, &item.caseref)?;
    let entries = [transcript::Entry::kept(
        &read.change,
        &item.kept.record,
        item.kept.salt,
        (item.at, item.actor),
        form,
    )];
    let at = Timestamp(item.at);
    let written = transcript::write(tx, ring, id, (&item.caseref, &keys), &entries, at)?;
    match (&read.change, item.begins) {
        (Change::Began(beginning), Some(begins)) => transcript::list_transcript(
            tx,
            (id, &item.caseref),
            (beginning, &entries),
            &begins.wording,
            item.at,
            written.sequence,
        )?,
        _ => transcript::count_changes(tx, id, &entries, item.at, written.sequence)?,
    }
    Ok(Some(read.change))
}

fn has_key(tx: &Transaction<'_>, caseref: &Name) -> Result<bool, StoreTrouble> {
    Ok(tx
        .prepare_cached("SELECT EXISTS (SELECT 1 FROM dek WHERE caseref = ?1)")?
        .query_row([caseref], |row| row.get(0))?)
}

/// Returns the words of a form from the database or from beside the journals.
fn form_of(
    tx: &Transaction<'_>,
    ring: &Ring,
    journals: &Journals,
    wording: &[u8; 32],
) -> Result<Option<StoredForm>, StoreTrouble> {
    let stored: Option<String> = tx
        .prepare_cached("SELECT text FROM form_text WHERE wording = ?1")?
        .query_row([wording], |row| row.get(0))
        .optional()?;
    let text = match stored {
        Some(text) => Some(text),
        None => journals.form(ring, wording)?,
    };
    Ok(text.and_then(StoredForm::of_kept))
}
