//! The keys of one case: the first, and once an interview of it is protected a second one, under a key of its own.
//!
//! What is said from the mark on is sealed with the second key. What was said before is never written anew: instead the
//! first key itself is put under the second. So both are out of reach for whoever is not given the key of the second keys,
//! with all of the past and with the case number.

use rusqlite::{Connection, OptionalExtension as _, params};

use crate::store::chain::Name;
use crate::store::key::Key;
use crate::store::ring::Ring;
use crate::store::seal::{self, framed};
use crate::store::trouble::StoreTrouble;

/// The keys that the contents of a case are sealed with.
pub(super) struct CaseKeys {
    first: Key,
    second: Option<Second>,
}

struct Second {
    /// The first event whose content is sealed with it.
    since: i64,
    key: Key,
}

impl CaseKeys {
    pub(super) fn of_new_case(first: Key) -> Self {
        Self {
            first,
            second: None,
        }
    }

    /// Returns the key that the content of an event is sealed with.
    pub(super) fn at(&self, seq: i64) -> &Key {
        match &self.second {
            Some(second) if seq >= second.since => &second.key,
            Some(_) | None => &self.first,
        }
    }

    /// Returns the key for what is sealed from now on.
    pub(super) fn newest(&self) -> &Key {
        self.at(i64::MAX)
    }

    /// Returns the key that the case began with; its number is sealed with it.
    pub(super) fn first(&self) -> &Key {
        &self.first
    }
}

/// A second key as it is stored.
struct Wrapped {
    since: i64,
    wrapped: Vec<u8>,
}

impl Wrapped {
    fn of(conn: &Connection, caseref: &[u8]) -> Result<Option<Self>, StoreTrouble> {
        Ok(conn
            .prepare_cached("SELECT since, wrapped FROM second_key WHERE caseref = ?1")?
            .query_row([caseref], |row| {
                Ok(Self {
                    since: row.get(0)?,
                    wrapped: row.get(1)?,
                })
            })
            .optional()?)
    }
}

impl Ring {
    /// Returns the keys of a case: `Erased` if they were destroyed, `Withheld` if it is protected and this ring has no key
    /// for what is.
    pub(super) fn keys(&self, conn: &Connection, caseref: &[u8]) -> Result<CaseKeys, StoreTrouble> {
        let wrapped: Option<Vec<u8>> = conn
            .prepare_cached("SELECT wrapped FROM dek WHERE caseref = ?1")?
            .query_row([caseref], |row| row.get(0))
            .optional()?;
        let wrapped = wrapped.ok_or(StoreTrouble::Erased)?;
        let outer = seal::open_whole(&self.case_kek, &wrapped, &first_place(caseref))
            .ok_or(StoreTrouble::SealBroken)?;
        let Some(second) = Wrapped::of(conn, caseref)? else {
            let first = Key::from_slice(&outer).ok_or(StoreTrouble::SealBroken)?;
            return Ok(CaseKeys::of_new_case(first));
        };
        let kek = self.second_kek.as_ref().ok_or(StoreTrouble::Withheld)?;
        let place = second_place(caseref, second.since);
        let own = seal::open_whole(kek, &second.wrapped, &place)
            .and_then(|plain| Key::from_slice(&plain))
            .ok_or(StoreTrouble::SealBroken)?;
        let first = seal::open_whole(&own, &outer, &inner_place(caseref))
            .and_then(|plain| Key::from_slice(&plain))
            .ok_or(StoreTrouble::SealBroken)?;
        let second = Second {
            since: second.since,
            key: own.joined_with(&first),
        };
        Ok(CaseKeys {
            first,
            second: Some(second),
        })
    }

    /// Gives a case its second key, for all events from `since` on, and puts the first one under it. A case that has one
    /// keeps it.
    pub(super) fn protect(
        &self,
        conn: &Connection,
        caseref: &Name,
        since: i64,
    ) -> Result<(), StoreTrouble> {
        let keys = self.keys(conn, caseref)?;
        if keys.second.is_some() {
            return Ok(());
        }
        let kek = self.second_kek.as_ref().ok_or(StoreTrouble::Withheld)?;
        let own = Key::random()?;
        let wrapped = seal::seal_whole(kek, own.as_bytes(), &second_place(caseref, since))?;
        conn.prepare_cached(
            "INSERT INTO second_key (caseref, since, wrapped) VALUES (?1, ?2, ?3)",
        )?
        .execute(params![caseref, since, wrapped])?;
        let inner = seal::seal_whole(&own, keys.first.as_bytes(), &inner_place(caseref))?;
        let outer = seal::seal_whole(&self.case_kek, &inner, &first_place(caseref))?;
        conn.prepare_cached("UPDATE dek SET wrapped = ?2 WHERE caseref = ?1")?
            .execute(params![caseref, outer])?;
        Ok(())
    }
}

pub(super) fn first_place(caseref: &[u8]) -> Vec<u8> {
    framed(&[b"vilja case key v1", caseref])
}

fn inner_place(caseref: &[u8]) -> Vec<u8> {
    framed(&[b"vilja case key under the second v1", caseref])
}

fn second_place(caseref: &[u8], since: i64) -> Vec<u8> {
    framed(&[b"vilja second case key v1", caseref, &since.to_le_bytes()])
}

#[cfg(test)]
mod tests;
