//! The access log: who opened, looked at, handed out or erased what, and when. Written by the store in the same breath.
//!
//! Its entries are events of the chain like any other, sealed under a key of the store's own: they outlive the erasing of
//! a case and hold neither content nor case number. The store for practice keeps none: no one's words are in it, and it
//! opens without a passphrase, so that it could not say who.

use std::collections::HashMap;
use std::collections::hash_map::Entry;
use std::path::{Path, PathBuf};

use rusqlite::{Connection, Row, TransactionBehavior};
use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use crate::engine::time::Timestamp;
use crate::store::chain::Name;
use crate::store::event::{self, About, COLUMNS, WithContent};
use crate::store::id::{CaseRef, TranscriptId};
use crate::store::ring::Ring;
use crate::store::seal::{from_hex, hex};
use crate::store::slots::{Role, SlotName};
use crate::store::tries::FailedTries;
use crate::store::trouble::StoreTrouble;
use crate::store::{Realm, Sequence, Store, cases, transcript, waiting};

pub use crate::store::log::sample::{Sample, Seed};

mod did;
mod facts;
mod sample;

pub(super) use crate::store::log::did::DidV1;
pub(super) use crate::store::log::facts::{MadeByCommand, former_keys, made_by_command};
pub(super) use crate::store::log::sample::draw;

/// Why a transcript is opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Purpose {
    /// It is shown on the screen, to go on with or to read.
    Screen,
    /// It is played back on the screen, step by step, to learn from it.
    Replay,
    /// A command prints it.
    Command,
    /// What it says about consent is asked for by another transcript of the case.
    Consent,
    /// It leaves the store as a file.
    Export,
    /// It, or a letter from it, goes to paper.
    Print,
}

impl Purpose {
    fn kind(self) -> &'static str {
        match self {
            Self::Screen | Self::Replay | Self::Command | Self::Consent => OPENED,
            Self::Export => "log.exported",
            Self::Print => "log.printed",
        }
    }
}

/// What allows something to leave the store.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Ground {
    /// The person agreed.
    Consent,
    /// A provision of law.
    Law,
}

impl Ground {
    /// Returns the word that stands in files.
    pub fn word(self) -> &'static str {
        match self {
            Self::Consent => "consent",
            Self::Law => "law",
        }
    }
}

/// What became of a way to open the store.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SlotChange {
    Added,
    Removed,
    /// It opens with another secret, or is dearer to guess.
    Renewed,
    /// Someone said that an edited key file is right.
    Confirmed,
}

/// What someone did.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Deed {
    Unlocked,
    /// It was tried to unlock the store, so many times, from the first moment to the last.
    UnlockFailed {
        n: u64,
        first: Timestamp,
        last: Timestamp,
    },
    Opened(Purpose),
    Began,
    Finished,
    Amended,
    Assessed,
    /// The interview was marked as protected, or the mark was taken away.
    MarkChanged,
    /// What is covered in a protected interview was shown; the reason, where one was asked for.
    Shown {
        why: Option<String>,
    },
    /// What an export of the transcript rests on, which stands in the log just before.
    Grounded {
        ground: Ground,
        why: String,
    },
    /// The class, the last note or what exceptions depend on was told of a case.
    Told,
    Held,
    Released,
    Erased,
    /// The store got another vault key; so many ways to open it went with the old one.
    KeyRenewed {
        n_gone: u64,
    },
    /// A backup was made by command.
    BackedUp {
        path: PathBuf,
        last: Sequence,
    },
    /// A backup that ended with this event was put in the place of the store.
    Restored {
        last: Sequence,
        made_at: Timestamp,
    },
    /// Who can open the store was changed.
    SlotsChanged {
        change: SlotChange,
        slot: Option<String>,
        role: Option<Role>,
        label: String,
    },
    /// An extract left, sealed to a key with these words.
    Sealed {
        to: String,
        sections: Vec<String>,
        ground: Option<String>,
        why: Option<String>,
    },
    /// A file came in from a store whose key has these words, and waits.
    Received {
        from: String,
    },
    /// What had come in became a transcript.
    Accepted,
    /// What had come in was removed.
    Rejected {
        from: String,
    },
    /// The log itself was read.
    LogRead,
    /// So many remarks about translations were listed.
    WordingRemarksRead {
        n: u64,
    },
    /// So many of them were removed.
    WordingRemarksRemoved {
        n: u64,
    },
    /// A sample was drawn from the openings.
    Sampled {
        seed: Seed,
        n_wanted: u64,
        n_openings: u64,
    },
    /// A sample was looked through.
    Checked {
        seed: Seed,
        by: String,
    },
    /// The clock had jumped, and someone typed the day.
    ClockConfirmed,
    /// Lines that waited outside the store could not be read: someone changed them.
    WaitingBroken {
        n: u64,
    },
}

/// One line of the log.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Logged {
    pub sequence: Sequence,
    pub at: Timestamp,
    /// The slot that the store was opened with.
    pub who: SlotName,
    /// Whose slot that is or was, as far as is known.
    pub role: Option<Role>,
    pub label: String,
    pub deed: Deed,
    pub transcript: Option<TranscriptId>,
    pub case: Option<CaseRef>,
    /// The office's number of the case, as long as it exists and is not protected.
    pub number: Option<String>,
}

/// Which part of the log is wanted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Wanted {
    pub case: Option<CaseRef>,
    /// Not before this moment.
    pub from: Option<Timestamp>,
    /// Before this moment.
    pub to: Option<Timestamp>,
}

impl Store {
    /// Returns the wanted part of the access log, oldest first. That it was read stands in it from now on.
    ///
    /// It is the unit manager's to read, or the municipality's: it says of everyone what they did.
    pub fn read_log(&mut self, wanted: Wanted, at: Timestamp) -> Result<Vec<Logged>, StoreTrouble> {
        self.can_read_log()?;
        let read = self.on_connection(|conn, ring, _| read(conn, ring, wanted))?;
        let read = self.with_names(read)?;
        let concerns = Concerns {
            transcript: None,
            caseref: wanted.case.as_ref().map(CaseRef::name),
        };
        self.log(concerns, DidV1::LogRead, at)?;
        Ok(read)
    }

    /// Draws a random sample of the openings in a period, for someone to look through. That it was drawn stands in the log.
    pub fn sample_log(
        &mut self,
        n_wanted: usize,
        seed: Seed,
        period: (Option<Timestamp>, Option<Timestamp>),
        at: Timestamp,
    ) -> Result<Sample, StoreTrouble> {
        self.can_read_log()?;
        let mut sample =
            self.on_connection(|conn, ring, _| draw(conn, ring, n_wanted, seed, period))?;
        sample.lines = self.with_names(sample.lines)?;
        let did = DidV1::Sampled {
            seed: seed.to_string(),
            n_wanted: n_wanted as u64,
            n_openings: sample.n_openings,
        };
        self.log(Concerns::default(), did, at)?;
        Ok(sample)
    }

    /// Writes in the log that someone looked through the sample that was drawn by this seed.
    pub fn note_check(&mut self, seed: Seed, by: &str, at: Timestamp) -> Result<(), StoreTrouble> {
        self.can_read_log()?;
        let did = DidV1::Checked {
            seed: seed.to_string(),
            by: by.to_owned(),
        };
        self.log(Concerns::default(), did, at)
    }

    /// Tells whether the log may be read by whoever opened the store.
    pub fn can_read_log(&self) -> Result<(), StoreTrouble> {
        match self.opened_by().and_then(|slot| slot.role) {
            // In practice no one is to be kept from anything, and there is no log.
            _ if self.ring.realm == Realm::Training => Ok(()),
            Some(Role::Manager | Role::Municipality) => Ok(()),
            Some(Role::Officer | Role::Recovery) | None => Err(StoreTrouble::ManagersLog),
        }
    }

    /// Says whose the slots are: as the key file has it, or else as it was when the store was last opened with them.
    fn with_names(&mut self, mut lines: Vec<Logged>) -> Result<Vec<Logged>, StoreTrouble> {
        let mut names = self.on_connection(|conn, ring, _| names_of_slots(conn, ring))?;
        for slot in &self.slots.facts {
            names.insert(slot.name, (slot.role, slot.label.clone()));
        }
        for line in &mut lines {
            if let Some((role, label)) = names.get(&line.who) {
                line.role = *role;
                line.label.clone_from(label);
            }
        }
        Ok(lines)
    }

    /// Writes that the store was opened, by whom, and how often that failed before.
    pub(super) fn log_unlock(&mut self, at: Timestamp) -> Result<(), StoreTrouble> {
        let opened_by = self.opened_by();
        let did = DidV1::Unlocked {
            role: opened_by.and_then(|slot| slot.role.map(|role| role.word().to_owned())),
            label: opened_by.map_or_else(String::new, |slot| slot.label.clone()),
        };
        let (folder, failed) = (self.folder.clone(), self.failed_tries.clone());
        let unlocked = did.clone();
        let written = self.with_reserve(|store| {
            store.on_connection(|conn, ring, _| {
                write_unlock(conn, ring, &folder, &failed, unlocked.clone(), at)
            })
        });
        match written {
            Ok(()) => Ok(()),
            // A disk that takes nothing now must not keep the officer out of the house; each opening is logged, or refused.
            Err(trouble) => self
                .log_outside(Concerns::default(), did, at, trouble)
                .or_else(StoreTrouble::unless_of_the_disk),
        }
    }

    pub(super) fn log_opening(
        &mut self,
        id: &TranscriptId,
        purpose: Purpose,
        at: Timestamp,
    ) -> Result<(), StoreTrouble> {
        let caseref = self.on_connection(|conn, ring, _| transcript::whole_case(conn, ring, id))?;
        let concerns = Concerns {
            transcript: Some(id.name()),
            caseref: Some(&caseref),
        };
        self.log(concerns, DidV1::Opened { purpose }, at)?;
        self.opened.insert(*id);
        Ok(())
    }

    /// Writes that what is covered in a protected interview is shown now. It is not to be shown if this fails.
    ///
    /// The log outlives the case: a reason that holds its number is refused.
    pub fn note_shown(
        &mut self,
        id: &TranscriptId,
        why: Option<&str>,
        at: Timestamp,
    ) -> Result<(), StoreTrouble> {
        let did = DidV1::Shown {
            why: why.map(str::to_owned),
        };
        self.log_with_reason(id, why, did, at)
    }

    /// Writes what an export rests on. Nothing is to leave if this fails, and a reason that holds the case number is refused.
    pub fn note_ground(
        &mut self,
        id: &TranscriptId,
        ground: Ground,
        why: &str,
        at: Timestamp,
    ) -> Result<(), StoreTrouble> {
        let did = DidV1::Grounded {
            ground,
            why: why.to_owned(),
        };
        self.log_with_reason(id, Some(why), did, at)
    }

    fn log_with_reason(
        &mut self,
        id: &TranscriptId,
        why: Option<&str>,
        did: DidV1,
        at: Timestamp,
    ) -> Result<(), StoreTrouble> {
        let caseref = self.on_connection(|conn, ring, _| {
            let caseref = transcript::whole_case(conn, ring, id)?;
            ring.require_no_number(conn, &caseref, why)?;
            Ok(caseref)
        })?;
        let concerns = Concerns {
            transcript: Some(id.name()),
            caseref: Some(&caseref),
        };
        self.log(concerns, did, at)
    }

    /// Writes one entry of the log; if the database takes nothing now, beside it.
    pub(super) fn log(
        &mut self,
        concerns: Concerns<'_>,
        did: DidV1,
        at: Timestamp,
    ) -> Result<(), StoreTrouble> {
        let written = self.with_reserve(|store| {
            store.on_connection(|conn, ring, _| write(conn, ring, concerns, did.clone(), at))
        });
        match written {
            Ok(()) => Ok(()),
            Err(trouble) => self.log_outside(concerns, did, at, trouble),
        }
    }

    pub(super) fn log_outside(
        &self,
        concerns: Concerns<'_>,
        did: DidV1,
        at: Timestamp,
        trouble: StoreTrouble,
    ) -> Result<(), StoreTrouble> {
        // Beside another window nothing can be written in the database either.
        let is_read = self.writer_elsewhere().as_ref() == Some(&trouble);
        let takes_nothing = trouble.is_of_the_connection() || is_read;
        if !takes_nothing || trouble == StoreTrouble::DatabaseDamaged {
            return Err(trouble);
        }
        if self.ring.realm == Realm::Training {
            return Ok(());
        }
        write_outside(&self.folder, &self.ring, concerns, did, at)
            .ok()
            .ok_or(trouble)
    }
}

const OPENED: &str = "log.opened";
const KEY_RENEWED: &str = "log.key_renewed";
const BACKED_UP: &str = "log.backed_up";
const UNLOCKED: &str = "log.unlocked";
const VERSION: u32 = 1;

#[derive(Serialize, Deserialize)]
struct BodyV1 {
    v: u32,
    did: DidV1,
    /// For what could not be written when it happened.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    late: Option<LateV1>,
}

#[derive(Serialize, Deserialize)]
struct LateV1 {
    at: i64,
    by: String,
    transcript: Option<String>,
    caseref: Option<String>,
}

/// What an entry is about.
#[derive(Clone, Copy, Default)]
pub(super) struct Concerns<'a> {
    pub(super) transcript: Option<&'a Name>,
    pub(super) caseref: Option<&'a Name>,
}

/// Adds one entry in a transaction of its own. It is on the disk when this returns.
pub(super) fn write(
    conn: &mut Connection,
    ring: &Ring,
    concerns: Concerns<'_>,
    did: DidV1,
    at: Timestamp,
) -> Result<(), StoreTrouble> {
    if ring.realm == Realm::Training {
        return Ok(());
    }
    let tx = conn.transaction_with_behavior(TransactionBehavior::Immediate)?;
    add(&tx, ring, concerns, did, None, at)?;
    Ok(tx.commit()?)
}

/// As [`write()`], but for what the store for practice has to remember too.
pub(super) fn write_in_any_realm(
    conn: &mut Connection,
    ring: &Ring,
    did: DidV1,
    at: Timestamp,
) -> Result<(), StoreTrouble> {
    let tx = conn.transaction_with_behavior(TransactionBehavior::Immediate)?;
    add(&tx, ring, Concerns::default(), did, None, at)?;
    Ok(tx.commit()?)
}

/// Adds one entry to what else is done in a transaction.
pub(super) fn add_in(
    tx: &rusqlite::Transaction<'_>,
    ring: &Ring,
    did: DidV1,
    at: Timestamp,
) -> Result<(), StoreTrouble> {
    add(tx, ring, Concerns::default(), did, None, at)
}

/// Keeps one entry outside the database, which takes nothing now.
pub(super) fn write_outside(
    folder: &Path,
    ring: &Ring,
    concerns: Concerns<'_>,
    did: DidV1,
    at: Timestamp,
) -> Result<(), StoreTrouble> {
    let late = LateV1 {
        at: at.0,
        by: hex(&ring.actor),
        transcript: concerns.transcript.map(|name| hex(name)),
        caseref: concerns.caseref.map(|name| hex(name)),
    };
    waiting::keep(folder, ring, &print(did, Some(late))?)
}

/// Writes that the store was unlocked, after what waited outside for that.
fn write_unlock(
    conn: &mut Connection,
    ring: &Ring,
    folder: &Path,
    failed: &FailedTries,
    did: DidV1,
    at: Timestamp,
) -> Result<(), StoreTrouble> {
    if ring.realm == Realm::Training {
        return Ok(());
    }
    let waiting = waiting::take(folder, ring)?;
    let nothing = Concerns::default();
    let tx = conn.transaction_with_behavior(TransactionBehavior::Immediate)?;
    if failed.count > 0 {
        // The newest times are known; of many tries the first are only counted.
        let tried = |at: Option<&Timestamp>| at.map_or(0, |at| at.0);
        let did = DidV1::UnlockFailed {
            n: u64::from(failed.count),
            first: tried(failed.at.first()),
            last: tried(failed.at.last()),
        };
        add(&tx, ring, nothing, did, None, at)?;
    }
    for entry in &waiting.entries {
        // What does not read is a later program's; it is counted, not dropped in silence.
        let read: Option<BodyV1> = serde_json::from_slice(entry).ok();
        let (did, late) = match read {
            Some(BodyV1 { did, late, .. }) => (did, late),
            None => (DidV1::WaitingBroken { n: 1 }, None),
        };
        let named = |digits: Option<&String>| digits.and_then(|it| from_hex::<16>(it));
        let transcript = named(late.as_ref().and_then(|late| late.transcript.as_ref()));
        let caseref = named(late.as_ref().and_then(|late| late.caseref.as_ref()));
        let concerns = Concerns {
            transcript: transcript.as_ref(),
            caseref: caseref.as_ref(),
        };
        add(&tx, ring, concerns, did, late, at)?;
    }
    if waiting.n_broken > 0 {
        let did = DidV1::WaitingBroken {
            n: waiting.n_broken,
        };
        add(&tx, ring, nothing, did, None, at)?;
    }
    add(&tx, ring, nothing, did, None, at)?;
    tx.commit()?;
    if waiting.is_empty() {
        Ok(())
    } else {
        waiting::done(folder)
    }
}

fn add(
    tx: &rusqlite::Transaction<'_>,
    ring: &Ring,
    concerns: Concerns<'_>,
    did: DidV1,
    late: Option<LateV1>,
    at: Timestamp,
) -> Result<(), StoreTrouble> {
    let kind = did.kind();
    let content = print(did, late)?;
    let about = About {
        transcript: concerns.transcript,
        caseref: concerns.caseref,
        key: &ring.store.log,
    };
    event::add(tx, ring, about, [(kind, content.as_slice())], at).map(drop)
}

fn print(did: DidV1, late: Option<LateV1>) -> Result<Zeroizing<Vec<u8>>, StoreTrouble> {
    serde_json::to_vec(&BodyV1 {
        v: VERSION,
        did,
        late,
    })
    .map(Zeroizing::new)
    .ok()
    .ok_or(StoreTrouble::TooLarge)
}

/// Tells whether the content of an entry can be read and is of the kind that stands outside the seal.
pub(super) fn is_readable(kind: &str, content: &[u8]) -> bool {
    serde_json::from_slice::<BodyV1>(content)
        .is_ok_and(|body| body.v == VERSION && body.did.kind() == kind)
}

/// Returns the wanted part of the log, oldest first.
pub(super) fn read(
    conn: &Connection,
    ring: &Ring,
    wanted: Wanted,
) -> Result<Vec<Logged>, StoreTrouble> {
    let mut found = Vec::new();
    let mut numbers: HashMap<CaseRef, Option<String>> = HashMap::new();
    let mut take = |row: &Row<'_>| -> Result<(), StoreTrouble> {
        let mut logged = logged(ring, &WithContent::read(row)?)?;
        let within = wanted.from.is_none_or(|from| logged.at >= from)
            && wanted.to.is_none_or(|to| logged.at < to);
        if !within {
            return Ok(());
        }
        if let Some(case) = logged.case {
            logged.number = match numbers.entry(case) {
                Entry::Occupied(known) => known.get().clone(),
                Entry::Vacant(place) => place.insert(number_of(conn, ring, &case)?).clone(),
            };
        }
        found.push(logged);
        Ok(())
    };
    let of_case = wanted.case.map_or("", |_| {
        "(transcript IN (SELECT id FROM transcript WHERE caseref = ?1) OR (transcript IS NULL AND caseref = ?1)) AND"
    });
    let mut statement = conn.prepare_cached(&format!(
        "SELECT {COLUMNS} FROM ev LEFT JOIN body ON body.seq = ev.seq WHERE {of_case} {KINDS} ORDER BY ev.seq"
    ))?;
    let mut rows = match &wanted.case {
        Some(case) => statement.query([case.name()])?,
        None => statement.query([])?,
    };
    while let Some(row) = rows.next()? {
        take(row)?;
    }
    Ok(found)
}

/// Returns the lines of these events.
pub(super) fn read_these(
    conn: &Connection,
    ring: &Ring,
    sequences: &[i64],
) -> Result<Vec<Logged>, StoreTrouble> {
    let mut statement = conn.prepare_cached(&format!(
        "SELECT {COLUMNS} FROM ev LEFT JOIN body ON body.seq = ev.seq WHERE ev.seq = ?1"
    ))?;
    let mut found = Vec::new();
    for seq in sequences {
        let event = statement.query_row([seq], WithContent::read)?;
        let mut logged = logged(ring, &event)?;
        if let Some(case) = &logged.case {
            logged.number = number_of(conn, ring, case)?;
        }
        found.push(logged);
    }
    Ok(found)
}

/// What the log shows: its own entries, and the changes that someone answers for later.
const KINDS: &str = "(kind LIKE 'log.%' OR kind = 'store.restored' OR kind LIKE 'case.%' OR kind IN ('began', 'finished', 'amended', 'assessed', 'overridden', 'protected'))";

/// Opens one line.
fn logged(ring: &Ring, event: &WithContent) -> Result<Logged, StoreTrouble> {
    let mut logged = Logged {
        sequence: Sequence(event.seq),
        at: Timestamp(event.at),
        who: SlotName(event.actor),
        role: None,
        label: String::new(),
        deed: Deed::Unlocked,
        transcript: event.transcript.map(TranscriptId::from_name),
        case: event.caseref.map(CaseRef::from_name),
        number: None,
    };
    logged.deed = match event.kind.as_str() {
        "began" => Deed::Began,
        "finished" => Deed::Finished,
        "amended" => Deed::Amended,
        "assessed" | "overridden" => Deed::Assessed,
        "protected" => Deed::MarkChanged,
        cases::TOLD => Deed::Told,
        cases::HELD => Deed::Held,
        cases::RELEASED => Deed::Released,
        cases::RECEIVED => Deed::Accepted,
        event::ERASED => Deed::Erased,
        _ => {
            let body: BodyV1 = serde_json::from_slice(&event.open(&ring.store.log)?)
                .ok()
                .ok_or_else(|| event.broken())?;
            if let Some(late) = body.late {
                logged.at = Timestamp(late.at);
                logged.who = from_hex(&late.by).map_or(logged.who, SlotName);
            }
            body.did.into_deed().ok_or_else(|| event.broken())?
        }
    };
    Ok(logged)
}

/// Returns whose each slot was when the store was last opened with it.
fn names_of_slots(
    conn: &Connection,
    ring: &Ring,
) -> Result<HashMap<SlotName, (Option<Role>, String)>, StoreTrouble> {
    let mut statement = conn.prepare_cached(&format!(
        "SELECT {COLUMNS} FROM ev LEFT JOIN body ON body.seq = ev.seq
         WHERE ev.seq IN (SELECT max(seq) FROM ev WHERE kind = '{UNLOCKED}' GROUP BY actor)"
    ))?;
    let mut rows = statement.query([])?;
    let mut names = HashMap::new();
    while let Some(row) = rows.next()? {
        let event = WithContent::read(row)?;
        let body: Option<BodyV1> = serde_json::from_slice(&event.open(&ring.store.log)?).ok();
        if let Some(DidV1::Unlocked { role, label }) = body.map(|body| body.did) {
            let role = role.as_deref().and_then(Role::from_word);
            names.insert(SlotName(event.actor), (role, label));
        }
    }
    Ok(names)
}

/// Returns the number of a case, as long as it exists and nobody has to be protected by its absence.
fn number_of(
    conn: &Connection,
    ring: &Ring,
    case: &CaseRef,
) -> Result<Option<String>, StoreTrouble> {
    match cases::number_to_show(conn, ring, case.name()) {
        // Verifying names a broken seal; the log is still to be read.
        Err(StoreTrouble::SealBroken | StoreTrouble::Erased | StoreTrouble::Withheld) => Ok(None),
        other => other,
    }
}

#[cfg(test)]
mod tests;
