//! Erasing a case so that it is gone, with a stone in the chain that says that it was there.
//!
//! What is to be erased is written down first, and what was begun is finished at the next opening if it was cut short.

use rusqlite::{Connection, OptionalExtension as _, TransactionBehavior, params};
use serde::{Deserialize, Serialize};

use crate::engine::time::Timestamp;
use crate::store::chain::Name;
use crate::store::event::{self, About, COLUMNS, ERASED, WithContent};
use crate::store::id::{CaseRef, TranscriptId};
use crate::store::log::{DidV1, write_in_any_realm};
use crate::store::ring::Ring;
use crate::store::seal::{self, framed, hex};
use crate::store::slots::{self, Opener, Role, SlotName};
use crate::store::trouble::StoreTrouble;
use crate::store::{Sequence, Store, cases, reconcile, renewal, transcript, tries};

/// By which rule and decision a case is erased.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Decision {
    /// The id of the rule.
    pub rule: String,
    /// What the rule rests on, as the register of sources names it.
    pub sources: Vec<String>,
    /// The office's decision, for instance its number in the office's own register. Never the case number.
    pub reference: String,
    /// Nobody erases alone.
    pub two_people: bool,
}

/// Someone who opened another slot than the store was opened with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SecondPerson(SlotName);

/// What is left of a case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stone {
    pub sequence: Sequence,
    pub at: Timestamp,
    /// The slot of the one who erased it, as hexadecimal digits.
    pub who: String,
    pub second: Option<String>,
    pub rule: String,
    pub sources: Vec<String>,
    pub reference: String,
    /// How many contents were erased, from the first event to the last.
    pub n: u64,
    pub first: Sequence,
    pub last: Sequence,
}

/// Between which two events the clock jumped.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ClockJump {
    pub from: Timestamp,
    pub to: Timestamp,
}

impl Store {
    /// Returns where the clock jumped since someone last confirmed the day.
    pub fn clock_jump(&mut self, at: Timestamp) -> Result<Option<ClockJump>, StoreTrouble> {
        self.on_connection(|conn, _, _| clock_jump(conn, at))
    }

    /// Writes in the log that someone says that the clock is right.
    pub fn confirm_clock(&mut self, at: Timestamp) -> Result<(), StoreTrouble> {
        self.on_connection(|conn, ring, _| {
            write_in_any_realm(conn, ring, DidV1::ClockConfirmed, at)
        })
    }

    /// Proves that a second person is there: someone who opens another slot. Wrong tries count as they do at the opening.
    pub fn second_person(
        &self,
        opener: Opener<'_>,
        now: Timestamp,
    ) -> Result<SecondPerson, StoreTrouble> {
        // What the machine remembers proves no person.
        if matches!(opener, Opener::Remembered(_) | Opener::Nothing) {
            return Err(StoreTrouble::SecondPersonMissing);
        }
        let name = || slots::name_of(&self.folder, self.ring.realm, opener);
        let (name, _) = tries::counted(&self.folder, opener, now, name)?;
        if name.0 == self.ring.actor {
            return Err(StoreTrouble::SamePerson);
        }
        let second = SecondPerson(name);
        self.require_both_roles(Some(second))?;
        Ok(second)
    }

    /// One of the two is an officer and the other the unit manager: two officers would be no one's decision but their own.
    fn require_both_roles(&self, second: Option<SecondPerson>) -> Result<(), StoreTrouble> {
        let SecondPerson(second) = second.ok_or(StoreTrouble::SecondPersonMissing)?;
        let role = |name: SlotName| {
            let slot = self.slots().iter().find(|slot| slot.name == name);
            slot.and_then(|slot| slot.role)
        };
        match (role(SlotName(self.ring.actor)), role(second)) {
            (Some(Role::Officer), Some(Role::Manager))
            | (Some(Role::Manager), Some(Role::Officer)) => Ok(()),
            _ => Err(StoreTrouble::OfficerAndManager),
        }
    }

    /// Erases cases, each by its decision, so that nothing is left but a stone. If it is cut short, the next opening finishes it.
    ///
    /// Nothing at all is erased if anything stands in the way of one of them.
    pub fn erase(
        &mut self,
        decided: &[(CaseRef, Decision)],
        second: Option<SecondPerson>,
        at: Timestamp,
    ) -> Result<(), StoreTrouble> {
        if decided.iter().any(|(_, decision)| decision.two_people) {
            self.require_both_roles(second)?;
        }
        // There the cases would outlive their erasing.
        renewal::forget_before(&self.folder)?;
        self.on_journaled(|conn, ring, journals, _| {
            plan(conn, ring, decided, second, at)?;
            carry_out(conn, ring)?;
            reconcile::forget_erased(conn, ring, journals)
        })
    }

    /// Returns the stone of an erased transcript; nothing if it is not erased.
    pub fn stone(&mut self, id: &TranscriptId) -> Result<Option<Stone>, StoreTrouble> {
        self.on_connection(|conn, ring, _| {
            let case = CaseRef::from_name(transcript::case_of(conn, id)?);
            stone_of(conn, ring, &case)
        })
    }
}

const VERSION: u32 = 1;
const DAY_MS: i64 = 24 * 60 * 60 * 1000;
/// Over a year without anything is more than any holiday.
const LONGEST_PAUSE_MS: i64 = 400 * DAY_MS;

/// What is written down before anything is erased, and stands in the stone.
#[derive(Clone, Serialize, Deserialize)]
struct PlanV1 {
    v: u32,
    rule: String,
    sources: Vec<String>,
    reference: String,
    who: String,
    second: Option<String>,
}

#[derive(Serialize, Deserialize)]
struct StoneV1 {
    #[serde(flatten)]
    plan: PlanV1,
    n: u64,
    first: i64,
    last: i64,
}

/// Writes down that cases are to be erased, unless something stands in the way of one of them.
pub(super) fn plan(
    conn: &mut Connection,
    ring: &Ring,
    decided: &[(CaseRef, Decision)],
    second: Option<SecondPerson>,
    at: Timestamp,
) -> Result<(), StoreTrouble> {
    if clock_jump(conn, at)?.is_some() {
        return Err(StoreTrouble::ClockJumped);
    }
    let tx = conn.transaction_with_behavior(TransactionBehavior::Immediate)?;
    for (case, decision) in decided {
        plan_one(&tx, ring, case, decision, second, at)?;
    }
    Ok(tx.commit()?)
}

fn plan_one(
    conn: &Connection,
    ring: &Ring,
    case: &CaseRef,
    decision: &Decision,
    second: Option<SecondPerson>,
    at: Timestamp,
) -> Result<(), StoreTrouble> {
    let file = cases::one(conn, ring, case)?;
    if file.erased.is_some() {
        return Err(StoreTrouble::Erased);
    }
    if file.hold.is_some() {
        return Err(StoreTrouble::Held);
    }
    match second {
        Some(SecondPerson(name)) if name.0 == ring.actor => return Err(StoreTrouble::SamePerson),
        None if decision.two_people => return Err(StoreTrouble::SecondPersonMissing),
        Some(_) | None => {}
    }
    // The stone outlives the number, also one that is protected.
    ring.require_no_number(conn, case.name(), Some(&decision.reference))?;
    let plan = serde_json::to_vec(&PlanV1 {
        v: VERSION,
        rule: decision.rule.clone(),
        sources: decision.sources.clone(),
        reference: decision.reference.clone(),
        who: hex(&ring.actor),
        second: second.map(|SecondPerson(name)| name.to_string()),
    })
    .ok()
    .ok_or(StoreTrouble::TooLarge)?;
    let sealed = seal::seal_whole(&ring.store.log, &plan, &place(case.name()))?;
    conn.prepare_cached(
        "INSERT OR REPLACE INTO erasing (caseref, at, decision) VALUES (?1, ?2, ?3)",
    )?
    .execute(params![case.name(), at.0, sealed])?;
    Ok(())
}

/// Finishes whatever was planned. Does nothing if nothing was.
pub(super) fn carry_out(conn: &mut Connection, ring: &Ring) -> Result<(), StoreTrouble> {
    let planned = planned(conn, ring)?;
    if planned.is_empty() {
        return Ok(());
    }
    for planned in &planned {
        erase(conn, ring, planned)?;
    }
    sweep(conn)?;
    for planned in &planned {
        conn.prepare_cached("DELETE FROM erasing WHERE caseref = ?1")?
            .execute([planned.caseref])?;
    }
    empty_log(conn)
}

/// Seals what is still to be erased for another vault key.
pub(super) fn reseal_plans(conn: &Connection, old: &Ring, new: &Ring) -> Result<(), StoreTrouble> {
    for planned in planned(conn, old)? {
        let plan = serde_json::to_vec(&planned.plan)
            .ok()
            .ok_or(StoreTrouble::TooLarge)?;
        let sealed = seal::seal_whole(&new.store.log, &plan, &place(&planned.caseref))?;
        conn.prepare_cached("UPDATE erasing SET decision = ?2 WHERE caseref = ?1")?
            .execute(params![planned.caseref, sealed])?;
    }
    Ok(())
}

/// A case that is to be erased.
struct Planned {
    caseref: Name,
    at: Timestamp,
    plan: PlanV1,
}

fn planned(conn: &Connection, ring: &Ring) -> Result<Vec<Planned>, StoreTrouble> {
    let mut statement = conn.prepare_cached("SELECT caseref, at, decision FROM erasing")?;
    let mut rows = statement.query([])?;
    let mut all = Vec::new();
    while let Some(row) = rows.next()? {
        let (caseref, sealed): (Name, Vec<u8>) = (row.get(0)?, row.get(2)?);
        let plan = seal::open_whole(&ring.store.log, &sealed, &place(&caseref))
            .and_then(|plain| serde_json::from_slice(&plain).ok())
            .ok_or(StoreTrouble::SealBroken)?;
        all.push(Planned {
            caseref,
            at: Timestamp(row.get(1)?),
            plan,
        });
    }
    Ok(all)
}

/// Removes all of a case but its stone from the tables, all or nothing.
fn erase(conn: &mut Connection, ring: &Ring, planned: &Planned) -> Result<(), StoreTrouble> {
    let Planned { caseref, at, plan } = planned;
    let tx = conn.transaction_with_behavior(TransactionBehavior::Immediate)?;
    match ring.keys(&tx, caseref) {
        // It was done before the last attempt was cut short.
        Err(StoreTrouble::Erased) => return Ok(()),
        // A broken key is erased like a whole one, and so is one that was not given to whoever erases.
        Ok(_) | Err(StoreTrouble::SealBroken | StoreTrouble::Withheld) => {}
        Err(trouble) => return Err(trouble),
    }
    let sequences = tx
        .prepare(&format!(
            "SELECT seq FROM ev WHERE {OF_CASE} AND kind NOT LIKE 'log.%' AND kind NOT IN ('checkpoint', 'case.erased')
             ORDER BY seq"
        ))?
        .query_map([caseref], |row| row.get(0))?
        .collect::<Result<Vec<i64>, _>>()?;
    for seq in &sequences {
        tx.prepare_cached("DELETE FROM body WHERE seq = ?1")?
            .execute([seq])?;
    }
    tx.prepare(
        "DELETE FROM draft WHERE transcript IN (SELECT id FROM transcript WHERE caseref = ?1)",
    )?
    .execute([caseref])?;
    tx.prepare(
        "DELETE FROM later_form WHERE transcript IN (SELECT id FROM transcript WHERE caseref = ?1)",
    )?
    .execute([caseref])?;
    tx.execute(
        "INSERT OR IGNORE INTO form_text (wording, text) VALUES (zeroblob(32), '')",
        [],
    )?;
    tx.execute(
        "UPDATE transcript SET form = '', version = '', digest = '', wording = zeroblob(32), erased_at = ?2,
                               protected = 0
         WHERE caseref = ?1",
        params![caseref, at.0],
    )?;
    // A form that only this case was held with may have been written for it.
    tx.execute(
        "DELETE FROM form_text WHERE wording NOT IN (SELECT wording FROM transcript)
                                 AND wording NOT IN (SELECT wording FROM later_form)",
        [],
    )?;
    tx.execute("DELETE FROM case_number WHERE caseref = ?1", [caseref])?;
    tx.execute("DELETE FROM dek WHERE caseref = ?1", [caseref])?;
    let stone = StoneV1 {
        plan: plan.clone(),
        n: sequences.len() as u64,
        first: sequences.first().copied().unwrap_or(0),
        last: sequences.last().copied().unwrap_or(0),
    };
    let content = serde_json::to_vec(&stone)
        .ok()
        .ok_or(StoreTrouble::TooLarge)?;
    let about = About {
        transcript: None,
        caseref: Some(caseref),
        key: &ring.store.log,
    };
    event::add(&tx, ring, about, [(ERASED, content.as_slice())], *at)?;
    Ok(tx.commit()?)
}

/// Writes the file anew without what was deleted, and empties the log of changes that stands beside it.
fn sweep(conn: &Connection) -> Result<(), StoreTrouble> {
    empty_log(conn)?;
    conn.execute_batch("VACUUM")?;
    empty_log(conn)
}

fn empty_log(conn: &Connection) -> Result<(), StoreTrouble> {
    // The first column says whether someone stood in the way.
    let busy: i64 = conn.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |row| row.get(0))?;
    if busy == 0 {
        Ok(())
    } else {
        Err(StoreTrouble::Busy)
    }
}

/// The events of a case: those of its transcripts, and those of the case as a whole.
const OF_CASE: &str = "(transcript IN (SELECT id FROM transcript WHERE caseref = ?1)
                        OR (transcript IS NULL AND caseref = ?1))";

/// What a stone says of how much was erased.
pub(super) struct Extent {
    pub(super) n: u64,
    pub(super) first: i64,
    pub(super) last: i64,
}

/// Reads the content of a stone.
pub(super) fn extent(content: &[u8]) -> Option<Extent> {
    let stone: StoneV1 = serde_json::from_slice(content).ok()?;
    (stone.plan.v == VERSION).then_some(Extent {
        n: stone.n,
        first: stone.first,
        last: stone.last,
    })
}

/// Returns the stone of a case, if it was erased.
pub(super) fn stone_of(
    conn: &Connection,
    ring: &Ring,
    case: &CaseRef,
) -> Result<Option<Stone>, StoreTrouble> {
    let found = conn
        .prepare_cached(&format!(
            "SELECT {COLUMNS} FROM ev LEFT JOIN body ON body.seq = ev.seq
             WHERE caseref = ?1 AND transcript IS NULL AND kind = 'case.erased' ORDER BY ev.seq DESC LIMIT 1"
        ))?
        .query_row([case.name()], WithContent::read)
        .optional()?;
    let Some(event) = found else {
        return Ok(None);
    };
    let stone: StoneV1 = serde_json::from_slice(&event.open(&ring.store.log)?)
        .ok()
        .ok_or_else(|| event.broken())?;
    Ok(Some(Stone {
        sequence: Sequence(event.seq),
        at: Timestamp(event.at),
        who: stone.plan.who,
        second: stone.plan.second,
        rule: stone.plan.rule,
        sources: stone.plan.sources,
        reference: stone.plan.reference,
        n: stone.n,
        first: Sequence(stone.first),
        last: Sequence(stone.last),
    }))
}

/// Returns where the clock jumped since someone last confirmed the day: forwards over a year, or backwards.
///
/// Every opening of the store writes the time, so that a wrong clock is not forgotten by opening it twice.
pub(super) fn clock_jump(
    conn: &Connection,
    at: Timestamp,
) -> Result<Option<ClockJump>, StoreTrouble> {
    let confirmed: i64 = conn
        .prepare_cached("SELECT coalesce(max(seq), 0) FROM ev WHERE kind = 'log.clock_confirmed'")?
        .query_row([], |row| row.get(0))?;
    let mut statement = conn.prepare_cached("SELECT at FROM ev WHERE seq >= ?1 ORDER BY seq")?;
    let mut rows = statement.query([confirmed])?;
    let mut before: Option<i64> = None;
    let mut jumped = None;
    let mut look = |now: i64| {
        if let Some(then) = before
            // A clock that is set right by minutes is no jump.
            && (now - then > LONGEST_PAUSE_MS || then - now > DAY_MS)
        {
            jumped = Some(ClockJump {
                from: Timestamp(then),
                to: Timestamp(now),
            });
        }
        before = Some(now);
    };
    while let Some(row) = rows.next()? {
        look(row.get(0)?);
    }
    look(at.0);
    Ok(jumped)
}

fn place(caseref: &Name) -> Vec<u8> {
    framed(&[b"vilja erasing v1", caseref])
}

#[cfg(test)]
mod tests;
