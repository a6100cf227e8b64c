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

    /// Tells whether an interview of the case is, or was, protected.
    pub(super) fn has_second(&self) -> bool {
        self.second.is_some()
    }

    /// Returns the key that the case began with; its number is sealed with it.
    pub(super) fn first(&self) -> &Key {
        &self.first
    }
}

/// What lies in the row of a protected case, under the key of the case keys: since when, the second key, and the first
/// key under it. They stand in one row, so that what happens to a key of a case happens to both.
struct Both<'a> {
    since: i64,
    second: &'a [u8],
    first: &'a [u8],
}

/// A sealed key: the nonce, the key and its tag.
const SEALED: usize = 24 + 32 + 16;

impl<'a> Both<'a> {
    fn read(plain: &'a [u8]) -> Option<Self> {
        let (since, rest) = plain.split_first_chunk::<8>()?;
        let (second, first) = rest.split_at_checked(SEALED)?;
        (first.len() == SEALED).then_some(Self {
            since: i64::from_le_bytes(*since),
            second,
            first,
        })
    }

    fn write(&self) -> Vec<u8> {
        [&self.since.to_le_bytes()[..], self.second, self.first].concat()
    }
}

impl Ring {
    /// Returns the keys of a case: `Erased` if they were destroyed, `Withheld` if it is protected and this ring has no key
    /// for what is.
    pub(super) fn keys(&self, conn: &Connection, caseref: &[u8]) -> Result<CaseKeys, StoreTrouble> {
        self.open_keys(caseref, &Self::wrapped(conn, caseref)?)
    }

    /// Returns the keys of a case as they stand in the database, sealed.
    pub(super) fn wrapped(conn: &Connection, caseref: &[u8]) -> Result<Vec<u8>, StoreTrouble> {
        let wrapped: Option<Vec<u8>> = conn
            .prepare_cached("SELECT wrapped FROM dek WHERE caseref = ?1")?
            .query_row([caseref], |row| row.get(0))
            .optional()?;
        wrapped.ok_or(StoreTrouble::Erased)
    }

    /// Opens the sealed keys of a case: `SealBroken` if they are not of this store, or not of this case.
    pub(super) fn open_keys(
        &self,
        caseref: &[u8],
        wrapped: &[u8],
    ) -> Result<CaseKeys, StoreTrouble> {
        let broken = || StoreTrouble::SealBroken;
        let plain = seal::open_whole(&self.store.case_kek, wrapped, &row_place(caseref))
            .ok_or_else(broken)?;
        if let Some(first) = Key::from_slice(&plain) {
            return Ok(CaseKeys::of_new_case(first));
        }
        let both = Both::read(&plain).ok_or_else(broken)?;
        let kek = self
            .store
            .second_kek
            .as_ref()
            .ok_or(StoreTrouble::Withheld)?;
        let open = |key: &Key, sealed: &[u8], place: &[u8]| {
            Key::from_slice(&seal::open_whole(key, sealed, place)?)
        };
        let second = open(kek, both.second, &second_place(caseref, both.since));
        let second = second.ok_or_else(broken)?;
        let first = open(&second, both.first, &first_place(caseref)).ok_or_else(broken)?;
        let second = Second {
            since: both.since,
            key: second.joined_with(&first),
        };
        Ok(CaseKeys {
            first,
            second: Some(second),
        })
    }

    /// Returns the sealed keys of a case as they are sealed by another ring. The keys themselves stay the same.
    pub(super) fn rewrapped(
        &self,
        caseref: &[u8],
        wrapped: &[u8],
        to: &Self,
    ) -> Result<Vec<u8>, StoreTrouble> {
        let plain = seal::open_whole(&self.store.case_kek, wrapped, &row_place(caseref))
            .ok_or(StoreTrouble::SealBroken)?;
        if Key::from_slice(&plain).is_some() {
            return seal::seal_whole(&to.store.case_kek, &plain, &row_place(caseref));
        }
        self.both_again(caseref, &plain, to, None)
    }

    /// Gives a case the second key that a journal has of it, for all events from `since` on: where the events of a case are
    /// put back they may get other numbers. A case that has a second key keeps it.
    pub(super) fn protect_as(
        &self,
        conn: &Connection,
        caseref: &Name,
        since: i64,
        wrapped: &[u8],
    ) -> Result<(), StoreTrouble> {
        if self.keys(conn, caseref)?.has_second() {
            return Ok(());
        }
        let row = self.starting_at(caseref, since, wrapped)?;
        conn.prepare_cached("UPDATE dek SET wrapped = ?2 WHERE caseref = ?1")?
            .execute(params![caseref, row])?;
        Ok(())
    }

    /// Returns the sealed keys of a case with the second one, if it has one, in use from another event on.
    pub(super) fn starting_at(
        &self,
        caseref: &Name,
        since: i64,
        wrapped: &[u8],
    ) -> Result<Vec<u8>, StoreTrouble> {
        let plain = seal::open_whole(&self.store.case_kek, wrapped, &row_place(caseref))
            .ok_or(StoreTrouble::SealBroken)?;
        if Key::from_slice(&plain).is_some() {
            return Ok(wrapped.to_vec());
        }
        self.both_again(caseref, &plain, self, Some(since))
    }

    /// Seals both keys of a case by another ring, the second in use from another event on if that is given.
    fn both_again(
        &self,
        caseref: &[u8],
        plain: &[u8],
        to: &Self,
        since: Option<i64>,
    ) -> Result<Vec<u8>, StoreTrouble> {
        let both = Both::read(plain).ok_or(StoreTrouble::SealBroken)?;
        let since = since.unwrap_or(both.since);
        let keks = self
            .store
            .second_kek
            .as_ref()
            .zip(to.store.second_kek.as_ref());
        let (old, new) = keks.ok_or(StoreTrouble::Withheld)?;
        let second = seal::open_whole(old, both.second, &second_place(caseref, both.since))
            .ok_or(StoreTrouble::SealBroken)?;
        let again = Both {
            since,
            second: &seal::seal_whole(new, &second, &second_place(caseref, since))?,
            first: both.first,
        };
        seal::seal_whole(&to.store.case_kek, &again.write(), &row_place(caseref))
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
        if keys.has_second() {
            return Ok(());
        }
        let kek = self
            .store
            .second_kek
            .as_ref()
            .ok_or(StoreTrouble::Withheld)?;
        let second = Key::random()?;
        let both = Both {
            since,
            second: &seal::seal_whole(kek, second.as_bytes(), &second_place(caseref, since))?,
            first: &seal::seal_whole(&second, keys.first.as_bytes(), &first_place(caseref))?,
        };
        let wrapped = seal::seal_whole(&self.store.case_kek, &both.write(), &row_place(caseref))?;
        conn.prepare_cached("UPDATE dek SET wrapped = ?2 WHERE caseref = ?1")?
            .execute(params![caseref, wrapped])?;
        Ok(())
    }
}

pub(super) fn row_place(caseref: &[u8]) -> Vec<u8> {
    framed(&[b"vilja case key v1", caseref])
}

fn first_place(caseref: &[u8]) -> Vec<u8> {
    framed(&[b"vilja case key under the second v1", caseref])
}

fn second_place(caseref: &[u8], since: i64) -> Vec<u8> {
    framed(&[b"vilja second case key v1", caseref, &since.to_le_bytes()])
}

#[cfg(test)]
mod tests;
