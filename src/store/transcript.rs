//! Transcripts: beginning one, adding to it, listing and reading them.

use std::fmt;

use rusqlite::{Connection, OptionalExtension as _, Transaction, TransactionBehavior, params};
use zeroize::Zeroizing;

use crate::engine::interview::{Beginning, Change};
use crate::engine::time::Timestamp;
use crate::store::case_keys::CaseKeys;
use crate::store::chain::{self, Link, Name};
use crate::store::event::{self, About, Last, New, Sealing};
use crate::store::id::TranscriptId;
use crate::store::journal::{self, Begins, Journals, Kept};
use crate::store::record::{self, Unread};
use crate::store::ring::Ring;
use crate::store::seal::{self, hex};
use crate::store::trouble::StoreTrouble;
use crate::store::{Realm, Sequence, checkpoint, draft};

pub use crate::store::transcript::form_text::FormText;
pub use crate::store::transcript::listed::Summary;
pub(super) use crate::store::transcript::listed::{
    find_by_case, find_by_name, find_named, list, recent,
};

mod form_text;
mod listed;

/// One change as it was stored.
#[derive(Clone, PartialEq)]
pub struct Recorded {
    pub sequence: Sequence,
    pub at: Timestamp,
    pub change: Change,
}

/// Shows the shape and never the content.
impl fmt::Debug for Recorded {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Recorded")
            .field("sequence", &self.sequence)
            .field("at", &self.at)
            .field("change", &record::kind(&self.change))
            .finish()
    }
}

/// Changes that were about to be committed: if the commit's answer was lost, this tells whether it happened.
pub(super) struct Attempt {
    pub(super) id: TranscriptId,
    pub(super) records: Vec<Zeroizing<Vec<u8>>>,
    pub(super) last: Sequence,
    pub(super) link: Link,
}

/// A change ready to be stored.
pub(super) struct Entry {
    kind: &'static str,
    record: Zeroizing<Vec<u8>>,
    salt: Zeroizing<[u8; 32]>,
    /// When and by whom, if it is not now and by whoever has the store open: it comes from a journal.
    stamp: Option<(i64, Name)>,
    /// The form that the transcript goes on with from here.
    form: Option<StoredForm>,
    /// The mark that it gives or takes away.
    protects: Option<bool>,
}

/// A form as it is stored: its texts are part of what it is.
pub(super) struct StoredForm {
    digest: String,
    wording: [u8; 32],
    text: String,
}

impl StoredForm {
    /// Reads the words of a form that were kept beside a journal.
    pub(super) fn of_kept(text: String) -> Option<Self> {
        let form_text = FormText::from_json(&text)?;
        Some(Self {
            digest: form_text.digest(),
            wording: form_text.wording(),
            text,
        })
    }

    fn of(form_text: &FormText) -> Result<Self, StoreTrouble> {
        Ok(Self {
            digest: form_text.digest(),
            wording: form_text.wording(),
            text: form_text.to_json()?,
        })
    }

    pub(super) fn insert(&self, tx: &Connection) -> Result<(), StoreTrouble> {
        tx.prepare_cached("INSERT OR IGNORE INTO form_text (wording, text) VALUES (?1, ?2)")?
            .execute(params![self.wording, self.text])?;
        Ok(())
    }
}

/// Puts a form with its texts in the store.
pub(super) fn put_form(conn: &Connection, form_text: &FormText) -> Result<(), StoreTrouble> {
    StoredForm::of(form_text)?.insert(conn)
}

impl Entry {
    /// Makes a change ready. One that goes on with another form needs that form among these.
    pub(super) fn later(change: &Change, forms: &[FormText]) -> Result<Self, StoreTrouble> {
        let form = if let Change::FormChanged { held_with, .. } = change {
            let form_text = forms
                .iter()
                .find(|form| *form.digest() == *held_with.digest);
            Some(StoredForm::of(form_text.ok_or(StoreTrouble::FormDiffers)?)?)
        } else {
            None
        };
        let wording = form.as_ref().map(|form| hex(&form.wording));
        Ok(Self {
            kind: record::kind(change),
            record: record::write(change, wording.as_deref())?,
            salt: Zeroizing::new(seal::random()?),
            stamp: None,
            form,
            protects: mark(change),
        })
    }

    /// Takes a change as it stands in a journal.
    pub(super) fn kept(
        change: &Change,
        record: &str,
        salt: [u8; 32],
        stamp: (i64, Name),
        form: Option<StoredForm>,
    ) -> Self {
        Self {
            kind: record::kind(change),
            record: Zeroizing::new(record.as_bytes().to_vec()),
            salt: Zeroizing::new(salt),
            stamp: Some(stamp),
            form,
            protects: mark(change),
        }
    }

    pub(super) fn record(&self) -> &Zeroizing<Vec<u8>> {
        &self.record
    }
}

/// Tells whether a change marks the interview as protected.
pub(super) fn protects(change: &Change) -> bool {
    mark(change) == Some(true)
}

/// Returns whether a change marks the interview as protected, or takes the mark away.
fn mark(change: &Change) -> Option<bool> {
    if let Change::Protected { on, .. } = change {
        Some(*on)
    } else {
        None
    }
}

/// Returns the beginning if it belongs in this realm and was held with this form.
pub(super) fn beginning_of<'a>(
    change: &'a Change,
    form_text: &FormText,
    realm: Realm,
) -> Result<&'a Beginning, StoreTrouble> {
    let Change::Began(beginning) = change else {
        return Err(StoreTrouble::OutOfPlace);
    };
    if beginning.training != (realm == Realm::Training) {
        return Err(StoreTrouble::WrongRealm);
    }
    if *beginning.digest != *form_text.digest() {
        return Err(StoreTrouble::FormDiffers);
    }
    Ok(beginning)
}

/// Stores a new transcript with its first changes. One that begins as protected is never there without its mark.
pub(super) fn begin(
    conn: &mut Connection,
    ring: &Ring,
    journals: &mut Journals,
    (change, rest): (&Change, &[Change]),
    form_text: &FormText,
    at: Timestamp,
) -> Result<TranscriptId, StoreTrouble> {
    let id = TranscriptId::random()?;
    let tx = conn.transaction_with_behavior(TransactionBehavior::Immediate)?;
    let changes = [std::slice::from_ref(change), rest].concat();
    begin_in(&tx, ring, journals, (id, &changes), form_text, at)?;
    tx.commit()?;
    cover_what_was_said(conn, ring, journals, changes.iter().any(protects));
    Ok(id)
}

/// Stores a new transcript under this name, within a transaction; afterwards [`cover_what_was_said`].
pub(super) fn begin_in(
    tx: &Transaction<'_>,
    ring: &Ring,
    journals: &mut Journals,
    (id, changes): (TranscriptId, &[Change]),
    form_text: &FormText,
    at: Timestamp,
) -> Result<(), StoreTrouble> {
    let (change, rest) = changes.split_first().ok_or(StoreTrouble::OutOfPlace)?;
    let beginning = beginning_of(change, form_text, ring.realm)?;
    let form = StoredForm::of(form_text)?;
    let wording = form.wording;
    let mut entries = vec![Entry {
        kind: record::kind(change),
        record: record::write(change, Some(&hex(&wording)))?,
        salt: Zeroizing::new(seal::random()?),
        stamp: None,
        form: None,
        protects: None,
    }];
    for change in rest {
        entries.push(Entry::later(change, &[])?);
    }
    let number = beginning
        .case
        .as_deref()
        .map(str::trim)
        .filter(|number| !number.is_empty());
    in_place(&entries, ring)?;
    let known = match number {
        Some(number) => ring.case_of(tx, number)?,
        None => None,
    };
    let (caseref, mut keys) = match known {
        Some(caseref) => (caseref, ring.keys(tx, &caseref)?),
        None => ring.make_case(tx, number)?,
    };
    form.insert(tx)?;
    if entries.iter().any(|entry| entry.protects == Some(true)) {
        ring.protect(tx, &caseref, event::last(tx, ring)?.sequence.0 + 1)?;
        keys = ring.keys(tx, &caseref)?;
    }
    let written = write(tx, ring, &id, (&caseref, &keys), &entries, at)?;
    list_transcript(
        tx,
        (&id, &caseref),
        (beginning, &entries),
        &wording,
        at.0,
        written.sequence,
    )?;
    if entries.iter().any(|entry| is_witnessed(entry.kind)) {
        checkpoint::add(tx, ring, &id, &caseref, at, ring.actor)?;
    }
    journals.keep_form(ring, &wording, &form.text)?;
    let begins = Begins {
        wrapped: hex(&Ring::wrapped(tx, &caseref)?),
        number: number.map(|number| Zeroizing::new(number.to_owned())),
        wording,
    };
    let kept = journal_entry(ring, 0, &written, &entries, at, Some(begins))?;
    let kept = kept.covered(tx, &caseref, &keys)?;
    journals.keep(ring, (id.name(), &caseref), &kept)
}

/// Puts a transcript in the list, with the changes that it began with.
pub(super) fn list_transcript(
    tx: &Transaction<'_>,
    (id, caseref): (&TranscriptId, &Name),
    (beginning, entries): (&Beginning, &[Entry]),
    wording: &[u8; 32],
    at: i64,
    last: Sequence,
) -> Result<(), StoreTrouble> {
    tx.prepare_cached(
        "INSERT INTO transcript (id, caseref, begun_at, last_at, form, version, digest, wording, last_seq, n_changes, protected,
                                 finished_at)
         VALUES (?1, ?2, ?3, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)",
    )?
    .execute(params![
        id.name(),
        caseref,
        at,
        &*beginning.form,
        &*beginning.version,
        &*beginning.digest,
        wording,
        last.0,
        i64::try_from(entries.len()).unwrap_or(i64::MAX),
        last_mark(entries).unwrap_or(false),
        finished_at(entries, at)
    ])?;
    Ok(())
}

/// Adds changes in one transaction. `attempt` is left behind exactly if the commit itself gave no answer.
pub(super) fn append(
    conn: &mut Connection,
    ring: &Ring,
    (journals, attempt): (&mut Journals, &mut Option<Attempt>),
    id: &TranscriptId,
    entries: &[Entry],
    at: Timestamp,
    drop_draft: bool,
) -> Result<Sequence, StoreTrouble> {
    in_place(entries, ring)?;
    let tx = conn.transaction_with_behavior(TransactionBehavior::Immediate)?;
    let caseref = case_of(&tx, id)?;
    if entries.iter().any(|entry| entry.protects == Some(true)) {
        ring.protect(&tx, &caseref, event::last(&tx, ring)?.sequence.0 + 1)?;
    }
    let keys = ring.keys(&tx, &caseref)?;
    let place = n_changes(&tx, id)?.unwrap_or(0);
    let written = write(&tx, ring, id, (&caseref, &keys), entries, at)?;
    count_changes(&tx, id, entries, at.0, written.sequence)?;
    if drop_draft {
        draft::remove(&tx, id)?;
    }
    if entries.iter().any(|entry| is_witnessed(entry.kind)) {
        checkpoint::add(&tx, ring, id, &caseref, at, ring.actor)?;
    }
    for entry in entries {
        if let Some(form) = &entry.form {
            journals.keep_form(ring, &form.wording, &form.text)?;
        }
    }
    let kept = journal_entry(ring, place, &written, entries, at, None)?;
    let kept = kept.covered(&tx, &caseref, &keys)?;
    journals.keep(ring, (id.name(), &caseref), &kept)?;
    *attempt = Some(Attempt {
        id: *id,
        records: entries.iter().map(|entry| entry.record.clone()).collect(),
        last: written.sequence,
        link: written.link,
    });
    tx.commit()?;
    *attempt = None;
    let is_marked = entries.iter().any(|entry| entry.protects == Some(true));
    cover_what_was_said(conn, ring, journals, is_marked);
    Ok(written.sequence)
}

/// Where a case was just protected, covers what its journals have from before.
pub(super) fn cover_what_was_said(
    conn: &Connection,
    ring: &Ring,
    journals: &mut Journals,
    is_marked: bool,
) {
    if is_marked {
        // The mark stands. A disk that takes nothing more now is asked again at the next opening.
        let _later = journals.cover(conn, ring);
    }
}

/// What belongs to practice never comes into the real store, whoever asks for it.
fn in_place(entries: &[Entry], ring: &Ring) -> Result<(), StoreTrouble> {
    let is_of_practice = |entry: &Entry| matches!(entry.kind, "practised" | "asked" | "marked");
    if ring.realm == Realm::Real && entries.iter().any(is_of_practice) {
        return Err(StoreTrouble::WrongRealm);
    }
    Ok(())
}

/// Tells whether a checkpoint follows a change of this kind.
pub(super) fn is_witnessed(kind: &str) -> bool {
    kind == "finished" || kind == "amended"
}

/// Brings the list up to date after changes of a transcript.
pub(super) fn count_changes(
    tx: &Transaction<'_>,
    id: &TranscriptId,
    entries: &[Entry],
    at: i64,
    last: Sequence,
) -> Result<(), StoreTrouble> {
    let n_changes = i64::try_from(entries.len()).unwrap_or(i64::MAX);
    tx.prepare_cached(
        "UPDATE transcript SET last_at = ?2, last_seq = ?3, n_changes = n_changes + ?4,
                               finished_at = coalesce(finished_at, ?5), protected = coalesce(?6, protected)
         WHERE id = ?1",
    )?
    .execute(params![
        id.name(),
        at,
        last.0,
        n_changes,
        finished_at(entries, at),
        last_mark(entries)
    ])?;
    for (entry, seq) in entries.iter().rev().zip((0..=last.0).rev()) {
        if let Some(form) = &entry.form {
            form.insert(tx)?;
            tx.prepare_cached(
                "INSERT INTO later_form (transcript, seq, digest, wording) VALUES (?1, ?2, ?3, ?4)",
            )?
            .execute(params![id.name(), seq, form.digest, form.wording])?;
        }
    }
    Ok(())
}

fn finished_at(entries: &[Entry], at: i64) -> Option<i64> {
    let finished = record::kind(&Change::Finished);
    let is_finished = entries.iter().any(|entry| entry.kind == finished);
    is_finished.then_some(at)
}

/// Returns the finished transcripts whose last event is in a backup, or that no one has touched since.
pub(super) fn finished_before(
    conn: &Connection,
    backed_up: i64,
    since: i64,
) -> Result<Vec<Name>, StoreTrouble> {
    let finished = conn
        .prepare_cached(
            "SELECT id FROM transcript
             WHERE finished_at IS NOT NULL AND (last_seq <= ?1 OR last_at < ?2)",
        )?
        .query_map([backed_up, since], |row| row.get(0))?
        .collect::<Result<_, _>>()?;
    Ok(finished)
}

/// Returns how many changes a transcript has, nothing if it is not there.
pub(super) fn n_changes(conn: &Connection, id: &TranscriptId) -> Result<Option<u64>, StoreTrouble> {
    let counted: Option<i64> = conn
        .prepare_cached("SELECT n_changes FROM transcript WHERE id = ?1")?
        .query_row([id.name()], |row| row.get(0))
        .optional()?;
    Ok(counted.map(|n| u64::try_from(n).unwrap_or(0)))
}

/// Returns what the journal keeps of changes that are about to be committed.
fn journal_entry(
    ring: &Ring,
    place: u64,
    written: &Last,
    entries: &[Entry],
    at: Timestamp,
    begins: Option<Begins>,
) -> Result<journal::Entry, StoreTrouble> {
    let n_entries = i64::try_from(entries.len()).unwrap_or(i64::MAX);
    let changes = entries
        .iter()
        .map(|entry| {
            Ok(Kept {
                salt: *entry.salt,
                record: String::from_utf8(entry.record.to_vec())
                    .map(Zeroizing::new)
                    .ok()
                    .ok_or(StoreTrouble::TooLarge)?,
                wording: entry.form.as_ref().map(|form| hex(&form.wording)),
            })
        })
        .collect::<Result<_, StoreTrouble>>()?;
    let first_seq = written.sequence.0 - n_entries + 1;
    Ok(journal::Entry::new(
        (place, first_seq),
        at.0,
        ring.actor,
        changes,
        begins,
    ))
}

/// Returns how many of the entries an earlier attempt, whose answer was lost, brought to the disk.
pub(super) fn n_arrived(
    conn: &Connection,
    attempt: Option<&Attempt>,
    id: &TranscriptId,
    entries: &[Entry],
) -> Result<usize, StoreTrouble> {
    let Some(attempt) = attempt else {
        return Ok(0);
    };
    let n_tried = attempt.records.len();
    let same = attempt.id == *id
        && entries.len() >= n_tried
        && attempt
            .records
            .iter()
            .zip(entries)
            .all(|(record, entry)| record == entry.record());
    Ok(if same && has_arrived(conn, attempt)? {
        n_tried
    } else {
        0
    })
}

/// Tells whether the attempt reached the disk, and sees to it that it stays there.
pub(super) fn has_arrived(conn: &Connection, attempt: &Attempt) -> Result<bool, StoreTrouble> {
    let link: Option<Link> = conn
        .query_row(
            "SELECT link FROM ev WHERE seq = ?1",
            [attempt.last.0],
            |row| row.get(0),
        )
        .optional()?;
    let arrived = link == Some(attempt.link);
    if arrived {
        // Whatever the failed commit did not flush, this does.
        conn.query_row("PRAGMA wal_checkpoint(FULL)", [], |_| Ok(()))?;
    }
    Ok(arrived)
}

/// Returns whether the transcript is protected after these, if they say.
fn last_mark(entries: &[Entry]) -> Option<bool> {
    entries.iter().rev().find_map(|entry| entry.protects)
}

/// Chains and seals entries after the last event of the store.
pub(super) fn write(
    tx: &Transaction<'_>,
    ring: &Ring,
    id: &TranscriptId,
    (caseref, keys): (&Name, &CaseKeys),
    entries: &[Entry],
    at: Timestamp,
) -> Result<Last, StoreTrouble> {
    let about = About {
        transcript: Some(id.name()),
        caseref: Some(caseref),
        key: keys.newest(),
    };
    let contents = entries.iter().map(|entry| New {
        kind: entry.kind,
        content: &entry.record,
        salt: Some(&entry.salt),
        stamp: entry.stamp,
    });
    event::add_as(tx, ring, about, contents, at)
}

/// Returns every change of a transcript, in order.
pub(super) fn load(
    conn: &Connection,
    ring: &Ring,
    id: &TranscriptId,
) -> Result<Vec<Recorded>, StoreTrouble> {
    let mut changes = Vec::new();
    read_records(conn, ring, id, None, |sequence, at, read| {
        changes.push(Recorded {
            sequence,
            at,
            change: read.change,
        });
    })?;
    Ok(changes)
}

/// Opens the records of a transcript, of one kind if that is given, in order.
fn read_records(
    conn: &Connection,
    ring: &Ring,
    id: &TranscriptId,
    kind: Option<&str>,
    mut take: impl FnMut(Sequence, Timestamp, record::Read),
) -> Result<(), StoreTrouble> {
    let caseref = case_of(conn, id)?;
    let keys = ring.keys(conn, &caseref)?;
    let mut statement = conn.prepare_cached(
        "SELECT ev.seq, ev.at, ev.kind, ev.com, body.nonce, body.ct
         FROM ev LEFT JOIN body ON body.seq = ev.seq
         WHERE ev.transcript = ?1 AND ev.kind = coalesce(?2, ev.kind) ORDER BY ev.seq",
    )?;
    let mut rows = statement.query(params![id.name(), kind])?;
    while let Some(row) = rows.next()? {
        let sequence = Sequence(row.get(0)?);
        let broken = StoreTrouble::Broken { sequence };
        let kind = row
            .get_ref(2)?
            .as_str()
            .ok()
            .ok_or_else(|| broken.clone())?;
        // The log and the checkpoints name transcripts too, and are no changes of them.
        if event::sealing(kind) != Sealing::Change {
            continue;
        }
        let com: chain::Commitment = row.get(3)?;
        let (Ok(nonce), Ok(ct)) = (row.get_ref(4)?.as_blob(), row.get_ref(5)?.as_blob()) else {
            return Err(broken);
        };
        let key = keys.at(sequence.0);
        let content = event::open(key, sequence.0, kind, &caseref, nonce, ct, &com)
            .ok_or_else(|| broken.clone())?;
        let read = record::read(&content).map_err(|unread| match unread {
            Unread::Newer { found } => StoreTrouble::NewerFormat { found },
            Unread::Unreadable => broken,
        })?;
        take(sequence, Timestamp(row.get(1)?), read);
    }
    Ok(())
}

/// Returns the forms with their texts that a transcript was held with, in the order of use.
///
/// Which they are stands in the sealed changes and nowhere else: a form that was exchanged in the store is not taken.
pub(super) fn form_texts(
    conn: &Connection,
    ring: &Ring,
    id: &TranscriptId,
) -> Result<Vec<FormText>, StoreTrouble> {
    let mut used = Vec::new();
    let began: Vec<u8> = conn
        .prepare_cached("SELECT wording FROM transcript WHERE id = ?1")?
        .query_row([id.name()], |row| row.get(0))
        .optional()?
        .ok_or(StoreTrouble::NoSuchTranscript)?;
    for kind in ["began", "form_changed"] {
        read_records(conn, ring, id, Some(kind), |_, _, read| {
            if let Change::Began(beginning) = read.change {
                // The first records did not name the wording; the list does.
                let wording = read.wording.unwrap_or_else(|| hex(&began));
                used.push((wording, beginning.digest));
            } else if let Change::FormChanged { held_with, .. } = read.change {
                used.push((read.wording.unwrap_or_default(), held_with.digest));
            }
        })?;
    }
    let mut statement =
        conn.prepare_cached("SELECT text FROM form_text WHERE hex(wording) = ?1")?;
    let mut forms = Vec::new();
    for (wording, digest) in used {
        let text: Option<String> = statement
            .query_row([wording.to_uppercase()], |row| row.get(0))
            .optional()?;
        let form_text = text
            .and_then(|text| FormText::from_json(&text))
            .filter(|form_text| {
                hex(&form_text.wording()) == wording && *form_text.digest() == *digest
            })
            .ok_or(StoreTrouble::FormDiffers)?;
        forms.push(form_text);
    }
    Ok(forms)
}

/// Returns the keys that a transcript's contents are sealed with.
pub(super) fn keys_of(
    conn: &Connection,
    ring: &Ring,
    id: &TranscriptId,
) -> Result<CaseKeys, StoreTrouble> {
    ring.keys(conn, &case_of(conn, id)?)
}

/// Returns the last event of a transcript.
pub(super) fn last_of(conn: &Connection, id: &TranscriptId) -> Result<Sequence, StoreTrouble> {
    conn.prepare_cached("SELECT last_seq FROM transcript WHERE id = ?1")?
        .query_row([id.name()], |row| row.get(0))
        .optional()?
        .map(Sequence)
        .ok_or(StoreTrouble::NoSuchTranscript)
}

/// Returns the case of a transcript whose key is there; `Erased` if it is not.
pub(super) fn whole_case(
    conn: &Connection,
    ring: &Ring,
    id: &TranscriptId,
) -> Result<Name, StoreTrouble> {
    let caseref = case_of(conn, id)?;
    ring.keys(conn, &caseref)?;
    Ok(caseref)
}

pub(super) fn case_of(conn: &Connection, id: &TranscriptId) -> Result<Name, StoreTrouble> {
    conn.prepare_cached("SELECT caseref FROM transcript WHERE id = ?1")?
        .query_row([id.name()], |row| row.get(0))
        .optional()?
        .ok_or(StoreTrouble::NoSuchTranscript)
}
