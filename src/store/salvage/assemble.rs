//! A new store of what was gathered: every event whose content is there too, and lists made anew of them.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::path::{Path, PathBuf};

use rusqlite::{Connection, TransactionBehavior, params};

use crate::engine::interview::Change;
use crate::engine::time::Timestamp;
use crate::store::backup::{self, Inventory, OnProgress, Work};
use crate::store::chain::{self, Name};
use crate::store::checkpoint;
use crate::store::event::{self, ERASED, Sealing};
use crate::store::reconcile;
use crate::store::record;
use crate::store::ring::Ring;
use crate::store::salvage::gather::{CaseKey, EventRow, Found, Gathered, Listed, State};
use crate::store::salvage::pages::Pages;
use crate::store::salvage::put_back::FromJournals;
use crate::store::salvage::rows::{self, Value};
use crate::store::salvage::{Loss, Salvaged};
use crate::store::seal::{Sealed, from_hex};
use crate::store::transcript;
use crate::store::trouble::StoreTrouble;
use crate::store::{
    DATABASE, Sequence, TranscriptId, connection, files, make_empty_database, verify,
};

/// Writes the new database into the folder and checks it.
pub(super) fn assemble(
    gathered: Gathered,
    (sources, from_journals): (&mut [(State, Pages)], FromJournals<'_>),
    ring: &Ring,
    (folder, at): (&Path, Timestamp),
    on_progress: &mut OnProgress<'_>,
) -> Result<Salvaged, StoreTrouble> {
    let path = folder.join(DATABASE);
    drop(
        files::private()
            .create_new(true)
            .open(&path)
            .map_err(|error| StoreTrouble::of_file(&error, &path))?,
    );
    let mut conn = connection::open(&path, &ring.store.database, ring.realm)?;
    make_empty_database(&mut conn, ring.realm)?;
    // A form may be lost that a transcript names; that is for verifying to tell.
    conn.execute_batch("PRAGMA foreign_keys = OFF")?;
    let tx = conn.transaction_with_behavior(TransactionBehavior::Immediate)?;
    let mut making = Making {
        tx: &tx,
        ring,
        gathered,
        kept: HashSet::new(),
        from_journals: HashSet::new(),
        without_place: HashMap::new(),
        beginnings: HashMap::new(),
        later_forms: HashMap::new(),
        marks: HashMap::new(),
    };
    making.keys()?;
    for (_, source) in sources {
        making.contents(source)?;
    }
    making.put_back(from_journals)?;
    making.events()?;
    making.second_keys()?;
    making.wording_remarks()?;
    // Where the key that checkpoints are signed with was lost, what is finished from now on is signed with another.
    checkpoint::make_key(&tx, ring)?;
    let losses = making.transcripts()?;
    let forms_lost = making.forms()?;
    let lost = making.gaps();
    let n_from_backups = making.n_from_backups();
    let n_from_journals = making.from_journals.len() as u64;
    let (pages, pages_damaged) = (making.gathered.n_pages, making.gathered.n_damaged);
    tx.commit()?;
    conn.execute_batch("PRAGMA foreign_keys = ON")?;

    let report = verify::verify(&conn, ring, None, &mut |done, total| {
        on_progress(Work::Verifying, done, total);
    })?;
    let (last, link) = backup::head(&conn, ring.realm)?;
    let transcripts = backup::n_transcripts(&conn)?;
    backup::close(conn)?;
    backup::sync(&path)?;
    Ok(Salvaged {
        folder: PathBuf::new(),
        inventory: Inventory {
            realm: ring.realm,
            at,
            last: Sequence(last),
            link,
            events: report.events,
            transcripts,
            faults: report.faults.len() as u64,
            salvaged: true,
        },
        pages,
        pages_damaged,
        from_backups: n_from_backups,
        from_journals: n_from_journals,
        lost,
        transcripts: losses,
        forms_lost,
    })
}

pub(super) struct Making<'a> {
    pub(super) tx: &'a Connection,
    pub(super) ring: &'a Ring,
    pub(super) gathered: Gathered,
    /// The events whose content is in the new store.
    pub(super) kept: HashSet<i64>,
    /// Those of them that no page had.
    pub(super) from_journals: HashSet<i64>,
    /// So many changes of a transcript a journal has, and they cannot be put back.
    pub(super) without_place: HashMap<Name, i64>,
    beginnings: HashMap<Name, Beginning>,
    /// Where a transcript went on with another form: the event, digest and wording.
    later_forms: HashMap<Name, BTreeMap<i64, (String, [u8; 32])>>,
    /// Where a transcript was marked as protected, or no longer.
    marks: HashMap<Name, BTreeMap<i64, bool>>,
}

/// What the list says of a transcript, from its own first change.
struct Beginning {
    form: String,
    version: String,
    digest: String,
    wording: Option<[u8; 32]>,
    number: Option<String>,
}

/// Tells whether the event is a change of a transcript.
fn is_change(event: &EventRow) -> bool {
    event.transcript.is_some() && event::sealing(&event.kind) == Sealing::Change
}

impl Making<'_> {
    fn keys(&self) -> Result<(), StoreTrouble> {
        let mut statement = self
            .tx
            .prepare("INSERT INTO dek (caseref, wrapped) VALUES (?1, ?2)")?;
        for (caseref, key) in &self.gathered.keys {
            statement.execute(params![caseref, key.wrapped])?;
        }
        if let Some((since, public, sealed)) = &self.gathered.signing {
            self.tx.execute(
                "INSERT OR REPLACE INTO signing (one, since, public, sealed) VALUES (1, ?1, ?2, ?3)",
                params![since, public, sealed],
            )?;
        }
        Ok(())
    }

    /// Takes over every content of a source that belongs to an event and is what was committed to.
    fn contents(&mut self, source: &mut Pages) -> Result<(), StoreTrouble> {
        for number in 1..=source.count() {
            for row in rows::on_page(source, number).into_iter().flatten() {
                let (Some(seq), [Value::Nothing, Value::Blob(nonce), Value::Blob(ct)]) =
                    (row.number, row.values.as_slice())
                else {
                    continue;
                };
                if self.kept.contains(&seq) {
                    continue;
                }
                if let Some(sealed) = self.content(seq, nonce, ct)? {
                    self.keep(seq, &sealed)?;
                }
            }
        }
        Ok(())
    }

    pub(super) fn keep(&mut self, seq: i64, sealed: &Sealed) -> Result<(), StoreTrouble> {
        self.tx
            .prepare_cached("INSERT INTO body (seq, nonce, ct) VALUES (?1, ?2, ?3)")?
            .execute(params![seq, sealed.nonce, sealed.ct])?;
        self.kept.insert(seq);
        Ok(())
    }

    /// Returns the content of an event as it is sealed in the new store, nothing if it is not what was committed to.
    fn content(
        &mut self,
        seq: i64,
        nonce: &[u8],
        ct: &[u8],
    ) -> Result<Option<Sealed>, StoreTrouble> {
        let (Some(event), Ok(stored)) = (self.gathered.events.get(&seq), nonce.try_into()) else {
            return Ok(None);
        };
        let as_it_is = || Sealed {
            nonce: stored,
            ct: ct.to_vec(),
        };
        let caseref = event.caseref.as_ref().map_or(&[][..], Name::as_slice);
        let place = (seq, event.kind.as_str(), caseref);
        let open = |key| event::open_with_salt(key, place, nonce, ct, &event.com);
        if event::sealing(&event.kind) == Sealing::Store {
            return Ok(open(&self.ring.store.log).map(|_| as_it_is()));
        }
        let dek = event
            .caseref
            .and_then(|caseref| self.gathered.keys.get(&caseref));
        let Some(CaseKey { keys, .. }) = dek else {
            return Ok(None);
        };
        let (content, kept) = match open(keys.at(seq)) {
            Some((_, content)) => (content, as_it_is()),
            // Row and journal of a case may say otherwise from which event on its second key is in use.
            None => match [keys.first(), keys.newest()].into_iter().find_map(open) {
                Some((salt, content)) => {
                    let again = event::sealed(keys.at(seq), place, (&salt, &content))?;
                    (content, again)
                }
                None => return Ok(None),
            },
        };
        // One that a later program wrote is kept as it is.
        if let Some(transcript) = event.transcript
            && let Ok(read) = record::read(&content)
        {
            self.take_note(transcript, seq, read);
        }
        Ok(Some(kept))
    }

    /// Takes note of what the lists say of a change.
    pub(super) fn take_note(&mut self, transcript: Name, seq: i64, read: record::Read) {
        let wording = read.wording.as_deref().and_then(from_hex);
        if let Change::Began(began) = read.change {
            let beginning = Beginning {
                form: began.form.to_string(),
                version: began.version.to_string(),
                digest: began.digest.to_string(),
                wording,
                number: began.case.map(|number| number.trim().to_owned()),
            };
            self.beginnings.insert(transcript, beginning);
        } else if let Change::Protected { on, .. } = read.change {
            self.marks.entry(transcript).or_default().insert(seq, on);
        } else if let Change::FormChanged { held_with, .. } = read.change
            && let Some(wording) = wording
        {
            let digest = held_with.digest.to_string();
            let forms = self.later_forms.entry(transcript).or_default();
            forms.insert(seq, (digest, wording));
        }
    }

    /// Tells whether an event is in the new store: with its content, or without one where it was erased.
    fn is_kept(&self, seq: i64, event: &EventRow) -> bool {
        let is_erased = match event::sealing(&event.kind) {
            Sealing::Change | Sealing::Case => self.is_erased(event.caseref),
            // That a case was erased is kept, whatever became of who decided it.
            Sealing::Store => event.kind == ERASED,
        };
        // What a cut commits to is no content but a row of its own, and that there was one is known without it.
        self.kept.contains(&seq) || is_erased || event.kind == reconcile::CUT
    }

    fn is_erased(&self, caseref: Option<Name>) -> bool {
        caseref.is_some_and(|caseref| self.gathered.erased.contains_key(&caseref))
    }

    fn events(&self) -> Result<(), StoreTrouble> {
        let mut statement = self.tx.prepare(
            "INSERT INTO ev (seq, at, actor, kind, transcript, caseref, com, link)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
        )?;
        for (seq, event) in &self.gathered.events {
            if self.is_kept(*seq, event) {
                statement.execute(params![
                    seq,
                    event.at,
                    event.actor,
                    event.kind,
                    event.transcript,
                    event.caseref,
                    event.com,
                    event.link.unwrap_or(chain::UNKNOWN)
                ])?;
            }
        }
        Ok(())
    }

    /// Gives cases their second key of which a journal has the mark and nothing has that key: an earlier program kept it so.
    fn second_keys(&self) -> Result<(), StoreTrouble> {
        let next = event::last(self.tx, self.ring)?.sequence.0 + 1;
        for (seq, on) in self.marks.values().flatten() {
            let caseref = self.gathered.events.get(seq).and_then(|it| it.caseref);
            if let Some(caseref) = caseref.filter(|_| *on) {
                self.ring.protect(self.tx, &caseref, next)?;
            }
        }
        Ok(())
    }

    /// Makes the list of transcripts anew, and returns what each has lost.
    fn transcripts(&self) -> Result<Vec<Loss>, StoreTrouble> {
        let mut tallies: BTreeMap<Name, Tally> = BTreeMap::new();
        for (seq, event) in &self.gathered.events {
            let Some(transcript) = event.transcript.filter(|_| is_change(event)) else {
                continue;
            };
            let tally = tallies.entry(transcript).or_default();
            tally.n_known += 1;
            tally.caseref = tally.caseref.or(event.caseref);
            if self.is_kept(*seq, event) {
                tally.add(*seq, event);
            }
        }
        let mut losses = Vec::new();
        let unknown: Vec<Name> = self
            .gathered
            .listed
            .keys()
            .filter(|id| !tallies.contains_key(*id))
            .copied()
            .collect();
        for id in unknown {
            tallies.insert(id, Tally::default());
        }
        for (id, tally) in &tallies {
            let listed = self.gathered.listed.get(id);
            let n_listed = listed.map_or(0, |it| it.n_changes);
            let n_without_place = self.without_place.get(id).copied().unwrap_or(0);
            let n_lost = (tally.n_known + n_without_place).max(n_listed) - tally.n_kept;
            let caseref = tally.caseref.or_else(|| Some(listed?.caseref));
            let has_beginning = self.beginnings.contains_key(id) || self.is_erased(caseref);
            if n_lost > 0 || !has_beginning {
                losses.push(Loss {
                    transcript: TranscriptId::from_name(*id),
                    changes: u64::try_from(n_lost).unwrap_or(0),
                    beginning: !has_beginning,
                });
            }
            self.list(*id, tally, listed)?;
        }
        Ok(losses)
    }

    /// Puts one transcript in the list, if there is anything left of it and it is known what it was held with.
    fn list(&self, id: Name, tally: &Tally, listed: Option<&Listed>) -> Result<(), StoreTrouble> {
        let (Some(caseref), Some(last)) = (tally.caseref, &tally.last) else {
            return Ok(());
        };
        let beginning = self.beginnings.get(&id);
        let (form, version, digest) = match (beginning, listed) {
            (Some(it), _) => (&it.form, &it.version, &it.digest),
            (None, Some(it)) => (&it.form, &it.version, &it.digest),
            (None, None) => return Ok(()),
        };
        let wording = beginning
            .and_then(|it| it.wording)
            .or_else(|| Some(listed?.wording));
        let Some(wording) = wording else {
            return Ok(());
        };
        let begun_at = match beginning {
            Some(_) => tally.first_at,
            None => listed.map_or(tally.first_at, |it| it.begun_at),
        };
        self.tx
            .prepare_cached(
                "INSERT INTO transcript (id, caseref, begun_at, last_at, form, version, digest, wording,
                                         finished_at, last_seq, n_changes, erased_at, protected)
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)",
            )?
            .execute(params![
                id,
                caseref,
                begun_at,
                last.1,
                form,
                version,
                digest,
                wording,
                tally.finished_at,
                last.0,
                tally.n_kept,
                self.gathered.erased.get(&caseref),
                self.is_protected(&id)
            ])?;
        for (seq, (digest, wording)) in self.later_forms.get(&id).into_iter().flatten() {
            self.tx
                .prepare_cached(
                    "INSERT INTO later_form (transcript, seq, digest, wording) VALUES (?1, ?2, ?3, ?4)",
                )?
                .execute(params![id, seq, digest, wording])?;
        }
        if let Some(sealed) = self.gathered.drafts.get(&id) {
            self.tx
                .prepare_cached("INSERT INTO draft (transcript, sealed) VALUES (?1, ?2)")?
                .execute(params![id, sealed])?;
        }
        self.number(&caseref, beginning.and_then(|it| it.number.as_deref()))
    }

    /// Tells whether the transcript is protected, by the last mark that was saved.
    fn is_protected(&self, id: &Name) -> bool {
        let marks = self.marks.get(id);
        marks.is_some_and(|marks| marks.last_key_value().is_some_and(|(_, on)| *on))
    }

    /// Puts the number of a case in its place: as it was sealed, or else as the interview says it.
    fn number(&self, caseref: &Name, said: Option<&str>) -> Result<(), StoreTrouble> {
        let Some(dek) = self.gathered.keys.get(caseref) else {
            return Ok(());
        };
        if let Some((lookup, sealed)) = self.gathered.numbers.get(caseref) {
            self.tx
                .prepare_cached(
                    "INSERT OR IGNORE INTO case_number (caseref, lookup, sealed) VALUES (?1, ?2, ?3)",
                )?
                .execute(params![caseref, lookup, sealed])?;
        } else if let Some(said) = said.filter(|it| !it.is_empty())
            // A number that stands at another case by now is not put at two.
            && self.ring.case_of(self.tx, said)?.is_none()
        {
            self.ring
                .put_number(self.tx, caseref, dek.keys.first(), said)?;
        }
        Ok(())
    }

    /// Puts the forms in that the transcripts name, and returns how many are lost.
    fn forms(&self) -> Result<u64, StoreTrouble> {
        let mut statement = self
            .tx
            .prepare("SELECT wording FROM transcript UNION SELECT wording FROM later_form")?;
        let wanted = statement
            .query_map([], |row| row.get(0))?
            .collect::<Result<Vec<[u8; 32]>, _>>()?;
        let mut n_lost = 0;
        for wording in wanted {
            match self.gathered.forms.get(&wording) {
                Some(form_text) => transcript::put_form(self.tx, form_text)?,
                None => n_lost += 1,
            }
        }
        Ok(n_lost)
    }

    /// What goes with a case whose key is gone, or was lost, goes with it here too.
    fn wording_remarks(&self) -> Result<(), StoreTrouble> {
        let mut statement = self
            .tx
            .prepare("INSERT INTO wording_remark (number, caseref, content) VALUES (?1, ?2, ?3)")?;
        for (number, (caseref, content)) in &self.gathered.wording_remarks {
            let is_kept = caseref.is_none_or(|it| self.gathered.keys.contains_key(&it));
            if is_kept {
                statement.execute(params![number, caseref, content])?;
            }
        }
        Ok(())
    }

    /// Returns the runs of events that are not in the new store.
    fn gaps(&self) -> Vec<(Sequence, Sequence)> {
        let events = &self.gathered.events;
        let of_lists = self.gathered.listed.values().map(|it| it.last_seq);
        let last = events.keys().copied().chain(of_lists).max().unwrap_or(0);
        let mut gaps: Vec<(Sequence, Sequence)> = Vec::new();
        for seq in 1..=last {
            if events.get(&seq).is_some_and(|it| self.is_kept(seq, it)) {
                continue;
            }
            match gaps.last_mut() {
                Some((_, end)) if end.0 + 1 == seq => *end = Sequence(seq),
                Some(_) | None => gaps.push((Sequence(seq), Sequence(seq))),
            }
        }
        gaps
    }

    fn n_from_backups(&self) -> u64 {
        let events = self.gathered.events.iter();
        let found = events.filter(|(seq, it)| {
            it.found == Found::Backup
                && !self.from_journals.contains(seq)
                && self.is_kept(**seq, it)
        });
        found.count() as u64
    }
}

/// What is left of a transcript.
#[derive(Default)]
struct Tally {
    caseref: Option<Name>,
    /// The changes that are known of, kept or not.
    n_known: i64,
    n_kept: i64,
    first_at: i64,
    /// The last change that is kept, and when it was.
    last: Option<(i64, i64)>,
    finished_at: Option<i64>,
}

impl Tally {
    fn add(&mut self, seq: i64, event: &EventRow) {
        if self.n_kept == 0 {
            self.first_at = event.at;
        }
        self.n_kept += 1;
        self.last = Some((seq, event.at));
        if event.kind == record::kind(&Change::Finished) {
            self.finished_at.get_or_insert(event.at);
        }
    }
}
