//! The keys in use while a store is open, and the keys of its cases.

use rusqlite::{Connection, OptionalExtension as _, params};
use unicode_normalization::UnicodeNormalization as _;
use zeroize::Zeroizing;

use crate::store::Realm;
use crate::store::case_keys::{CaseKeys, row_place};
use crate::store::chain::Name;
use crate::store::grant::{Opens, StoreKeys};
use crate::store::key::Key;
use crate::store::seal::{self, framed};
use crate::store::trouble::StoreTrouble;

/// The keys in use, and who opened the store. The vault key itself is not kept.
pub(super) struct Ring {
    pub(super) realm: Realm,
    pub(super) actor: Name,
    pub(super) store: StoreKeys,
}

impl Ring {
    pub(super) fn new(opened: &impl Opens, realm: Realm, actor: Name) -> Self {
        Self {
            realm,
            actor,
            store: opened.keys().store,
        }
    }

    /// Returns the same keys once more, for work beside the store.
    pub(super) fn again(&self) -> Self {
        Self {
            realm: self.realm,
            actor: self.actor,
            store: self.store.again(),
        }
    }

    /// Makes a case: a random name and a key of its own, with the office's number if there is one.
    pub(super) fn make_case(
        &self,
        conn: &Connection,
        number: Option<&str>,
    ) -> Result<(Name, CaseKeys), StoreTrouble> {
        let caseref: Name = seal::random()?;
        let dek = Key::random()?;
        let wrapped = seal::seal_whole(&self.store.case_kek, dek.as_bytes(), &row_place(&caseref))?;
        self.put_case(conn, &caseref, &wrapped, number)?;
        Ok((caseref, CaseKeys::of_new_case(dek)))
    }

    /// Puts a case in the store under the name and with the sealed keys that it has.
    pub(super) fn put_case(
        &self,
        conn: &Connection,
        caseref: &Name,
        wrapped: &[u8],
        number: Option<&str>,
    ) -> Result<(), StoreTrouble> {
        conn.prepare_cached("INSERT INTO dek (caseref, wrapped) VALUES (?1, ?2)")?
            .execute(params![caseref, wrapped])?;
        if let Some(number) = number {
            let keys = self.open_keys(caseref, wrapped)?;
            self.put_number(conn, caseref, keys.first(), number)?;
        }
        Ok(())
    }

    /// Puts the office's number to a case that has none here.
    pub(super) fn put_number(
        &self,
        conn: &Connection,
        caseref: &Name,
        dek: &Key,
        number: &str,
    ) -> Result<(), StoreTrouble> {
        let sealed = seal::seal_whole(dek, number.as_bytes(), &number_place(caseref))?;
        conn.prepare_cached(
            "INSERT INTO case_number (caseref, lookup, sealed) VALUES (?1, ?2, ?3)",
        )?
        .execute(params![caseref, self.lookup(number), sealed])?;
        Ok(())
    }

    /// Puts the digest by which this ring finds the number of a case in place of another ring's.
    pub(super) fn note_lookup(
        &self,
        conn: &Connection,
        caseref: &Name,
        number: &str,
    ) -> Result<(), StoreTrouble> {
        conn.prepare_cached("UPDATE case_number SET lookup = ?2 WHERE caseref = ?1")?
            .execute(params![caseref, self.lookup(number)])?;
        Ok(())
    }

    /// Returns the case that has this number.
    pub(super) fn case_of(
        &self,
        conn: &Connection,
        number: &str,
    ) -> Result<Option<Name>, StoreTrouble> {
        Ok(conn
            .prepare_cached("SELECT caseref FROM case_number WHERE lookup = ?1")?
            .query_row([self.lookup(number)], |row| row.get(0))
            .optional()?)
    }

    /// Returns the number of a case, nothing if it has none or was erased.
    pub(super) fn number_of(
        &self,
        conn: &Connection,
        caseref: &[u8],
    ) -> Result<Option<String>, StoreTrouble> {
        let sealed: Option<Vec<u8>> = conn
            .prepare_cached("SELECT sealed FROM case_number WHERE caseref = ?1")?
            .query_row([caseref], |row| row.get(0))
            .optional()?;
        let Some(sealed) = sealed else {
            return Ok(None);
        };
        let keys = self.keys(conn, caseref)?;
        let plain = seal::open_whole(keys.first(), &sealed, &number_place(caseref))
            .ok_or(StoreTrouble::SealBroken)?;
        Ok(Some(String::from_utf8_lossy(&plain).into_owned()))
    }

    /// Refuses a text that outlives the case and holds its number.
    pub(super) fn require_no_number(
        &self,
        conn: &Connection,
        caseref: &Name,
        text: Option<&str>,
    ) -> Result<(), StoreTrouble> {
        match text.zip(self.number_of(conn, caseref)?) {
            Some((text, number)) if mentions(text, &number) => Err(StoreTrouble::NumberInReference),
            Some(_) | None => Ok(()),
        }
    }

    /// Returns a keyed digest of the number. Spaces and capital letters do not make another case.
    fn lookup(&self, number: &str) -> [u8; 32] {
        let plain = folded(number);
        *blake3::keyed_hash(self.store.case_lookup.as_bytes(), plain.as_bytes()).as_bytes()
    }
}

/// A shorter number would be found in any date.
const FEWEST_TELLING: usize = 4;

/// Tells whether a text holds a case number, however it is spaced.
fn mentions(text: &str, number: &str) -> bool {
    let (number, text) = (folded(number), folded(text));
    if number.chars().count() < FEWEST_TELLING {
        return *number == *text;
    }
    text.contains(number.as_str())
}

fn folded(text: &str) -> Zeroizing<String> {
    Zeroizing::new(
        text.nfkc()
            .filter(|letter| !letter.is_whitespace())
            .flat_map(char::to_lowercase)
            .collect(),
    )
}

fn number_place(caseref: &[u8]) -> Vec<u8> {
    framed(&[b"vilja case number v1", caseref])
}
