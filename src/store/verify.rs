//! Finding what was changed, cut out, moved, put in or exchanged since it was stored.

use std::collections::HashMap;
use std::path::Path;
use std::rc::Rc;
use std::thread;

use rusqlite::{Connection, Row, params};

use crate::engine::interview::Change;
use crate::store::Sequence;
use crate::store::anchor::Head;
use crate::store::case_keys::CaseKeys;
use crate::store::cases;
use crate::store::chain::{self, Commitment, Event, Link, Name};
use crate::store::connection;
use crate::store::event::{self, Sealing};
use crate::store::id::TranscriptId;
use crate::store::log;
use crate::store::reconcile;
use crate::store::record::{self, Unread};
use crate::store::ring::Ring;
use crate::store::seal;
use crate::store::transcript;
use crate::store::trouble::StoreTrouble;

use witnesses::{Gone, Told};

mod listed;
mod rows;
mod witnesses;

/// What a check of the whole store found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Report {
    pub events: u64,
    /// What was said, and what was told of a case: contents that opened and are what was committed to.
    pub bodies: u64,
    /// Contents that are gone together with the key of their case, as erasing leaves them.
    pub erased: u64,
    /// Contents of protected cases, whose keys whoever opened the store was not given.
    pub withheld: u64,
    /// Entries of the access log that are whole.
    pub log_lines: u64,
    /// Checkpoints that are whole and signed, and witnessed what stands before them.
    pub checkpoints: u64,
    /// Cases that were erased and have a stone.
    pub stones: u64,
    pub faults: Vec<Fault>,
}

impl Report {
    pub fn is_whole(&self) -> bool {
        self.faults.is_empty()
    }
}

/// One thing that does not hold, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    pub sequence: Option<Sequence>,
    pub transcript: Option<TranscriptId>,
    pub kind: FaultKind,
}

impl Fault {
    fn of_file(kind: FaultKind) -> Self {
        Self {
            sequence: None,
            transcript: None,
            kind,
        }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum FaultKind {
    /// A page of the file is not what was written; what stood on it cannot be read.
    PageDamaged,
    /// What finds rows does not agree with the rows: every page is whole, and one is an older version of itself.
    IndexDiffers,
    /// An event is not there.
    EventMissing,
    /// An event was edited, or put in, or stands after another one than it did.
    EventChanged,
    /// An event is whole and stood in another place.
    EventMoved,
    /// The content is not there though its key is.
    ContentMissing,
    /// The content is not what was committed to, or belongs to something else.
    ContentChanged,
    /// The content belongs to another event of the same case.
    ContentMoved,
    /// There is content without an event.
    ContentAstray,
    /// The content is whole and this program cannot read it.
    ContentUnreadable,
    /// The key of a case is gone or broken though contents are there.
    CaseKeyLost,
    /// The case number does not fit its seal.
    CaseNumberChanged,
    /// Events name a transcript that is not listed.
    TranscriptMissing,
    /// The transcript has fewer or more changes than it counts.
    CountDiffers,
    /// The transcript's last change is another than it names.
    LastDiffers,
    /// What the list says of the transcript is not what its changes say.
    HeadlinesDiffer,
    /// The stored form or its texts are not those that the interview was held with.
    FormChanged,
    /// From this event on the newest ones were gone: what stood outside the database had seen them.
    TailCut,
    /// What is kept of a cut is not what the chain commits to.
    CutChanged,
    /// What a checkpoint witnessed is not what stands before it.
    CheckpointDiffers,
    /// A checkpoint was not signed by the store's key.
    SignatureWrong,
    /// A transcript was finished or amended, and no checkpoint follows.
    CheckpointMissing,
    /// The key that checkpoints are signed with is gone or broken.
    SigningKeyLost,
    /// What was said is gone, and no stone says that it was erased, or says other than what is gone.
    ErasedUntold,
    /// A stone says that a case was erased, and it is not, or not whole.
    StoneUntrue,
}

/// Checks the whole store. Reads all and changes nothing.
pub(super) fn verify(
    conn: &Connection,
    ring: &Ring,
    seen: Option<Head>,
    on_progress: &mut dyn FnMut(u64, u64),
) -> Result<Report, StoreTrouble> {
    // Reading over a damaged page would end the connection; what it held is for salvage, not for verifying.
    of_both(file(conn)?, || {
        contents(conn, ring, seen, None, on_progress)
    })
}

/// The same for a file that nobody else has open and that has no log: the pages are looked at beside the contents, and these are
/// read ahead of where they are opened, each over a connection of its own. If a page is damaged, none is to be used any more.
pub(super) fn verify_beside(
    conn: &Connection,
    [for_pages, for_rows]: [Connection; 2],
    ring: &Ring,
    on_progress: &mut dyn FnMut(u64, u64),
) -> Result<Report, StoreTrouble> {
    thread::scope(|scope| {
        let looking = thread::Builder::new()
            .name("pages".to_owned())
            .spawn_scoped(scope, move || file_at_once(&for_pages));
        let Ok(looking) = looking else {
            // A machine that has no room for another thread takes longer.
            return verify(conn, ring, None, on_progress);
        };
        let ahead = rows::Ahead::begin(scope, for_rows);
        let walked = contents(conn, ring, None, ahead, on_progress);
        let faults = match looking.join() {
            Ok(found) => found?,
            Err(panic) => std::panic::resume_unwind(panic),
        };
        of_both(faults, || walked)
    })
}

/// Returns what the file itself showed and what its contents did, in the order of the chain; of a damaged file that alone.
fn of_both(
    mut faults: Vec<Fault>,
    contents: impl FnOnce() -> Result<Report, StoreTrouble>,
) -> Result<Report, StoreTrouble> {
    let mut report = Report::default();
    if !is_damaged(&faults) {
        report = contents()?;
        faults.append(&mut report.faults);
        faults.sort_by_key(|fault| fault.sequence);
    }
    Ok(Report { faults, ..report })
}

/// Checks the file as a file: the seal of every page, and if those hold, that what finds rows finds them all.
fn file(conn: &Connection) -> Result<Vec<Fault>, StoreTrouble> {
    let mut faults = pages(conn)?;
    if faults.is_empty() {
        faults.extend(indexes(conn)?);
    }
    Ok(faults)
}

/// The same, where the connection may be lost over it: whatever the tree is followed over is checked as it is read, so that
/// what that leaves out is all that is left to look at.
fn file_at_once(conn: &Connection) -> Result<Vec<Fault>, StoreTrouble> {
    let found = indexes(conn);
    if matches!(found, Ok(None)) && is_read_by_tree(conn)? {
        return Ok(Vec::new());
    }
    let faults = pages(conn)?;
    if faults.is_empty() {
        Ok(Vec::from_iter(found?))
    } else {
        Ok(faults)
    }
}

/// Tells whether every page of the file stands in a tree: there are none that are free, whose content no tree needs, and none
/// that is read out of a log instead.
fn is_read_by_tree(conn: &Connection) -> Result<bool, StoreTrouble> {
    let n_free = connection::number(conn, "freelist_count")?;
    let has_no_log = conn
        .path()
        .is_some_and(|it| !connection::has_log(Path::new(it)));
    Ok(n_free == Some(0) && has_no_log)
}

/// Tells whether a page cannot be read.
pub(super) fn is_damaged(faults: &[Fault]) -> bool {
    faults.iter().any(|it| it.kind == FaultKind::PageDamaged)
}

/// Checks what the store holds: the chain, what was said, and what is listed of it.
fn contents(
    conn: &Connection,
    ring: &Ring,
    seen: Option<Head>,
    ahead: Option<rows::Ahead<'_>>,
    on_progress: &mut dyn FnMut(u64, u64),
) -> Result<Report, StoreTrouble> {
    let mut walk = Walk {
        conn,
        ring,
        report: Report::default(),
        keys: HashMap::new(),
        tallies: HashMap::new(),
        unlinked: Vec::new(),
        unopened: Vec::new(),
        gone: HashMap::new(),
        stones: HashMap::new(),
        signing: None,
    };
    walk.learn_signing_key()?;
    walk.events(ahead, on_progress)?;
    walk.name_the_moved_events()?;
    walk.name_the_moved_contents()?;
    walk.astray()?;
    walk.transcripts()?;
    walk.owed_checkpoints();
    walk.stones();
    walk.form_texts()?;
    walk.cuts(seen)?;
    Ok(walk.report)
}

/// Checks the seal of every page, those included that nothing points to.
fn pages(conn: &Connection) -> Result<Vec<Fault>, StoreTrouble> {
    let mut faults = Vec::new();
    let mut statement = conn.prepare("PRAGMA cipher_integrity_check")?;
    let mut rows = statement.query([])?;
    while rows.next()?.is_some() {
        faults.push(Fault::of_file(FaultKind::PageDamaged));
    }
    Ok(faults)
}

/// Checks that every index leads to every row. What only an index hides would be missing from lists and whole here.
fn indexes(conn: &Connection) -> Result<Option<Fault>, StoreTrouble> {
    let found: String = conn.query_row("PRAGMA integrity_check(1)", [], |row| row.get(0))?;
    Ok((found != "ok").then(|| Fault::of_file(FaultKind::IndexDiffers)))
}

/// The kind of a change that goes on with another form; what it says may be erased, that it was is not.
const FORM_CHANGED: &str = "form_changed";
/// The kind of a change that marks an interview as protected, or takes the mark away.
const PROTECTED: &str = "protected";

/// More faults than this are not looked at for where they came from; they are still reported.
const MOST_TRACED: usize = 1000;
/// How far a moved event is looked for.
const REACH: i64 = 3;
/// How many contents that do not open are tried in each other's places.
const MOST_EXCHANGED: usize = 48;

struct Walk<'a> {
    conn: &'a Connection,
    ring: &'a Ring,
    report: Report,
    keys: HashMap<Name, CaseKey>,
    tallies: HashMap<Name, Tally>,
    /// Events that do not follow from the one before.
    unlinked: Vec<i64>,
    /// Contents that did not open in their places.
    unopened: Vec<i64>,
    /// What is gone of each case, and what its stone says.
    gone: HashMap<Name, Gone>,
    stones: HashMap<Name, Told>,
    /// The public signing key, and the event after which checkpoints are owed.
    signing: Option<([u8; 32], i64)>,
}

enum CaseKey {
    Here(CaseKeys),
    Gone,
    /// Whoever opened the store was not given it.
    Withheld,
    Broken,
}

/// What the events say of a transcript.
struct Tally {
    caseref: Option<Name>,
    begun_at: i64,
    last_at: i64,
    last_seq: i64,
    n_changes: i64,
    finished_at: Option<i64>,
    protected: Marked,
    /// Nothing if the beginning cannot be read or was erased.
    beginning: Option<Headlines>,
    /// Where it went on with another form.
    later_forms: Vec<LaterForm>,
    /// The last change that a checkpoint is owed for, and the last that one witnessed.
    owed: i64,
    witnessed: i64,
}

/// Whether a transcript is protected, as far as its changes can be read.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Marked {
    Known(bool),
    Unknown,
}

/// A form that a transcript went on with.
#[derive(PartialEq, Eq)]
struct LaterForm {
    seq: i64,
    /// Digest and wording; nothing if the change cannot be read or was erased.
    named: Option<(String, String)>,
}

struct Headlines {
    form: String,
    version: String,
    digest: String,
    wording: Option<String>,
    in_training: bool,
    case: Option<Rc<str>>,
}

/// One event with what is stored of its content.
struct Row1 {
    seq: i64,
    at: i64,
    actor: Vec<u8>,
    kind: String,
    transcript: Option<Name>,
    caseref: Option<Name>,
    com: Commitment,
    link: Link,
}

impl Row1 {
    fn read(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            seq: row.get(0)?,
            at: row.get(1)?,
            actor: row.get(2)?,
            kind: row.get(3)?,
            transcript: row.get(4)?,
            caseref: row.get(5)?,
            com: row.get(6)?,
            link: row.get(7)?,
        })
    }

    /// Returns the link that this event would have at `seq` after the link `before`.
    fn link_after(&self, before: &Link, seq: i64) -> Link {
        chain::link(
            before,
            &Event {
                seq,
                at: self.at,
                actor: &self.actor,
                kind: &self.kind,
                transcript: self.transcript.as_ref().map(Name::as_slice),
                caseref: self.caseref.as_ref().map(Name::as_slice),
                com: &self.com,
            },
        )
    }
}

impl Walk<'_> {
    fn fault(&mut self, kind: FaultKind, sequence: Option<i64>, transcript: Option<Name>) {
        self.report.faults.push(Fault {
            sequence: sequence.map(Sequence),
            transcript: transcript.map(TranscriptId::from_name),
            kind,
        });
    }

    fn events(
        &mut self,
        ahead: Option<rows::Ahead<'_>>,
        on_progress: &mut dyn FnMut(u64, u64),
    ) -> Result<(), StoreTrouble> {
        let total: u64 = self
            .conn
            .query_row("SELECT count(*) FROM ev", [], |row| row.get::<_, i64>(0))?
            .try_into()
            .unwrap_or(0);
        // After a gap nobody knows the link before; the gap itself is the fault.
        let mut before = Some((0, chain::first(self.ring.realm)));
        let mut expected = 1;
        let conn = self.conn;
        let mut take = |event: Row1, sealed: Option<(&[u8], &[u8])>| {
            if event.seq < expected {
                self.fault(FaultKind::EventChanged, Some(event.seq), event.transcript);
            }
            if event.seq > expected {
                self.fault(FaultKind::EventMissing, Some(expected), None);
                before = None;
            }
            if let Some((_, link)) = before
                && event.link_after(&link, event.seq) != event.link
            {
                self.unlinked.push(event.seq);
            }
            let content = self.content(&event, sealed, before.as_ref())?;
            self.count(&event, content);
            // It is taken for unknown only where the gap before it was just told.
            let is_unknown = before.is_none() && event.link == chain::UNKNOWN;
            before = (!is_unknown).then_some((event.seq, event.link));
            expected = event.seq + 1;
            self.report.events += 1;
            if self.report.events.is_multiple_of(1000) {
                on_progress(self.report.events, total);
            }
            Ok(())
        };
        match ahead {
            Some(ahead) => ahead.each(&mut take)?,
            None => rows::each(conn, &mut take)?,
        }
        on_progress(self.report.events, total);
        Ok(())
    }

    /// Opens the content of one event and returns its record if all is as it was.
    fn content(
        &mut self,
        event: &Row1,
        sealed: Option<(&[u8], &[u8])>,
        before: Option<&(i64, Link)>,
    ) -> Result<Option<record::Read>, StoreTrouble> {
        // It commits to a row of its own, which is looked at by itself.
        if event.kind == reconcile::CUT {
            if sealed.is_some() {
                self.fault(FaultKind::ContentAstray, Some(event.seq), None);
            }
            return Ok(None);
        }
        let sealing = event::sealing(&event.kind);
        if sealing == Sealing::Store {
            self.stores_own(event, sealed, before);
            return Ok(None);
        }
        let Some(caseref) = event.caseref else {
            // The program writes no such event.
            self.fault(FaultKind::EventChanged, Some(event.seq), event.transcript);
            return Ok(None);
        };
        self.learn_key(caseref)?;
        let key = self.keys.get(&caseref);
        let (key, (nonce, ct)) = match (key, sealed) {
            (Some(CaseKey::Here(keys)), Some(sealed)) => (keys.at(event.seq), sealed),
            (Some(CaseKey::Here(_)), None) => {
                self.fault(FaultKind::ContentMissing, Some(event.seq), event.transcript);
                return Ok(None);
            }
            (Some(CaseKey::Withheld), _) => {
                self.report.withheld += 1;
                return Ok(None);
            }
            (Some(CaseKey::Gone) | None, None) => {
                self.report.erased += 1;
                self.gone.entry(caseref).or_default().add(event.seq);
                return Ok(None);
            }
            (Some(CaseKey::Gone) | None, Some(_)) | (Some(CaseKey::Broken), _) => {
                self.fault(FaultKind::CaseKeyLost, Some(event.seq), event.transcript);
                return Ok(None);
            }
        };
        let content = event::open(key, event.seq, &event.kind, &caseref, nonce, ct, &event.com);
        let Some(content) = content else {
            self.unopened.push(event.seq);
            return Ok(None);
        };
        self.report.bodies += 1;
        if sealing == Sealing::Case {
            if !cases::is_readable(&event.kind, &content) {
                self.fault(FaultKind::ContentUnreadable, Some(event.seq), None);
            }
            return Ok(None);
        }
        match record::read(&content) {
            Ok(read) if record::kind(&read.change) == event.kind => Ok(Some(read)),
            Ok(_) => {
                self.fault(FaultKind::ContentChanged, Some(event.seq), event.transcript);
                Ok(None)
            }
            Err(Unread::Newer { .. } | Unread::Unreadable) => {
                self.fault(
                    FaultKind::ContentUnreadable,
                    Some(event.seq),
                    event.transcript,
                );
                Ok(None)
            }
        }
    }

    /// Checks what is not sealed under the key of a case: an entry of the log, a checkpoint, a stone.
    fn stores_own(
        &mut self,
        event: &Row1,
        sealed: Option<(&[u8], &[u8])>,
        before: Option<&(i64, Link)>,
    ) {
        let Some((nonce, ct)) = sealed else {
            self.fault(FaultKind::ContentMissing, Some(event.seq), event.transcript);
            return;
        };
        let caseref = event.caseref.as_ref().map_or(&[][..], Name::as_slice);
        let key = &self.ring.store.log;
        let content = event::open(key, event.seq, &event.kind, caseref, nonce, ct, &event.com);
        let Some(content) = content else {
            self.unopened.push(event.seq);
            return;
        };
        let fault = match event.kind.as_str() {
            event::CHECKPOINT => self.checkpoint(event, &content, before),
            event::ERASED => self.stone(event, &content),
            kind => (!log::is_readable(kind, &content)).then_some(FaultKind::ContentUnreadable),
        };
        match (fault, event.kind.as_str()) {
            (Some(kind), _) => self.fault(kind, Some(event.seq), event.transcript),
            (None, event::CHECKPOINT) => self.report.checkpoints += 1,
            (None, event::ERASED) => self.report.stones += 1,
            (None, _) => self.report.log_lines += 1,
        }
    }

    fn learn_key(&mut self, caseref: Name) -> Result<(), StoreTrouble> {
        if self.keys.contains_key(&caseref) {
            return Ok(());
        }
        let key = match self.ring.keys(self.conn, &caseref) {
            Ok(keys) => CaseKey::Here(keys),
            Err(StoreTrouble::Erased) => CaseKey::Gone,
            Err(StoreTrouble::Withheld) => CaseKey::Withheld,
            Err(StoreTrouble::SealBroken) => CaseKey::Broken,
            Err(trouble) => return Err(trouble),
        };
        self.keys.insert(caseref, key);
        Ok(())
    }

    fn count(&mut self, event: &Row1, content: Option<record::Read>) {
        let Some(transcript) = event.transcript else {
            return;
        };
        if event::sealing(&event.kind) != Sealing::Change {
            return;
        }
        let tally = self.tallies.entry(transcript).or_insert_with(|| Tally {
            caseref: event.caseref,
            begun_at: event.at,
            last_at: event.at,
            last_seq: event.seq,
            n_changes: 0,
            finished_at: None,
            protected: Marked::Known(false),
            beginning: None,
            later_forms: Vec::new(),
            owed: 0,
            witnessed: 0,
        });
        tally.n_changes += 1;
        if transcript::is_witnessed(&event.kind) {
            tally.owed = event.seq;
        }
        tally.last_seq = event.seq;
        tally.last_at = event.at;
        let same_case = tally.caseref == event.caseref;
        if event.kind == record::kind(&Change::Finished) {
            tally.finished_at.get_or_insert(event.at);
        }
        let read = content.map(|read| (read.change, read.wording));
        if event.kind == PROTECTED {
            tally.protected = match &read {
                Some((Change::Protected { on, .. }, _)) => Marked::Known(*on),
                Some(_) | None => Marked::Unknown,
            };
        }
        if event.kind == FORM_CHANGED {
            let named = match &read {
                Some((Change::FormChanged { held_with, .. }, Some(wording))) => {
                    Some((held_with.digest.to_string(), wording.clone()))
                }
                Some(_) | None => None,
            };
            tally.later_forms.push(LaterForm {
                seq: event.seq,
                named,
            });
        }
        if let Some((Change::Began(beginning), wording)) = read {
            tally.beginning = Some(Headlines {
                form: beginning.form.to_string(),
                version: beginning.version.to_string(),
                digest: beginning.digest.to_string(),
                wording,
                in_training: beginning.training,
                case: beginning.case,
            });
        }
        if !same_case {
            self.fault(FaultKind::EventChanged, Some(event.seq), event.transcript);
        }
    }

    /// Tells events that were edited from those that are whole and only stood elsewhere.
    fn name_the_moved_events(&mut self) -> Result<(), StoreTrouble> {
        let unlinked = std::mem::take(&mut self.unlinked);
        for (idx, &seq) in unlinked.iter().enumerate() {
            let event = self.conn.query_row(
                "SELECT seq, at, actor, kind, transcript, caseref, com, link FROM ev WHERE seq = ?1",
                [seq],
                Row1::read,
            )?;
            let mut kind = FaultKind::EventChanged;
            if idx < MOST_TRACED {
                let mut near = self
                    .conn
                    .prepare_cached("SELECT link FROM ev WHERE seq BETWEEN ?1 AND ?2")?;
                let mut links = near
                    .query_map(params![seq - REACH - 1, seq + REACH], |row| row.get(0))?
                    .collect::<Result<Vec<Link>, _>>()?;
                links.push(chain::first(self.ring.realm));
                let stood_elsewhere = (seq - REACH..=seq + REACH).any(|place| {
                    links
                        .iter()
                        .any(|before| event.link_after(before, place) == event.link)
                });
                if stood_elsewhere {
                    kind = FaultKind::EventMoved;
                }
            }
            self.fault(kind, Some(seq), event.transcript);
        }
        Ok(())
    }

    /// Tells contents that were edited from those that belong to another event of the case.
    fn name_the_moved_contents(&mut self) -> Result<(), StoreTrouble> {
        let unopened = std::mem::take(&mut self.unopened);
        let mut places = Vec::new();
        for &seq in unopened.iter().take(MOST_EXCHANGED) {
            places.push(self.conn.query_row(
                "SELECT ev.seq, kind, caseref, transcript, nonce, ct FROM ev JOIN body USING (seq) WHERE ev.seq = ?1",
                [seq],
                |row| {
                    Ok(Place {
                        seq: row.get(0)?,
                        kind: row.get(1)?,
                        caseref: row.get(2)?,
                        transcript: row.get(3)?,
                        nonce: row.get(4)?,
                        ct: row.get(5)?,
                    })
                },
            )?);
        }
        let mut found = Vec::new();
        for here in &places {
            let is_the_stores_own = event::sealing(&here.kind) == Sealing::Store;
            let key_at = |seq: i64| match self.keys.get(&here.caseref?)? {
                CaseKey::Here(keys) => Some(keys.at(seq)),
                CaseKey::Gone | CaseKey::Withheld | CaseKey::Broken => None,
            };
            if !is_the_stores_own && key_at(here.seq).is_none() {
                continue;
            }
            let moved = places.iter().any(|there| {
                let key = if is_the_stores_own {
                    Some(&self.ring.store.log)
                } else {
                    key_at(there.seq)
                };
                let caseref = there.caseref.as_ref().map_or(&[][..], Name::as_slice);
                let place = chain::body_place(there.seq, &there.kind, caseref);
                there.seq != here.seq
                    && key
                        .is_some_and(|key| seal::open(key, &here.nonce, &here.ct, &place).is_some())
            });
            let kind = if moved {
                FaultKind::ContentMoved
            } else {
                FaultKind::ContentChanged
            };
            found.push((kind, here.seq, here.transcript));
        }
        for (kind, seq, transcript) in found {
            self.fault(kind, Some(seq), transcript);
        }
        for &seq in unopened.iter().skip(MOST_EXCHANGED) {
            self.fault(FaultKind::ContentChanged, Some(seq), None);
        }
        Ok(())
    }

    fn astray(&mut self) -> Result<(), StoreTrouble> {
        let mut statement = self
            .conn
            .prepare("SELECT seq FROM body WHERE seq NOT IN (SELECT seq FROM ev)")?;
        let astray = statement
            .query_map([], |row| row.get(0))?
            .collect::<Result<Vec<i64>, _>>()?;
        for seq in astray {
            self.fault(FaultKind::ContentAstray, Some(seq), None);
        }
        let mut statement = self.conn.prepare(
            "SELECT DISTINCT transcript FROM later_form WHERE transcript NOT IN (SELECT id FROM transcript)",
        )?;
        let astray = statement
            .query_map([], |row| row.get(0))?
            .collect::<Result<Vec<Name>, _>>()?;
        for transcript in astray {
            self.fault(FaultKind::FormChanged, None, Some(transcript));
        }
        Ok(())
    }
}

/// A content with the place it stands in.
struct Place {
    seq: i64,
    kind: String,
    caseref: Option<Name>,
    transcript: Option<Name>,
    nonce: Vec<u8>,
    ct: Vec<u8>,
}

#[cfg(test)]
pub(super) mod tests;
