//! What a backup holds, said beside it and authenticated: how far the chain had come, how many transcripts, when.

use std::path::Path;

use toml::{Table, Value};

use crate::engine::time::Timestamp;
use crate::store::chain::Link;
use crate::store::ring::Ring;
use crate::store::seal::{framed, from_hex, hex};
use crate::store::trouble::StoreTrouble;
use crate::store::{Realm, Sequence, files};

pub(in crate::store) const NAME: &str = "backup.toml";
const FORMAT: u32 = 1;
const LIMIT_BYTES: u64 = 16 * 1024;
const HEAD: &str = "# A backup of a Vilja store: vault.db and vault.key beside this file belong to it. `vilja store restore` puts it back.\n";

/// What a backup holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Inventory {
    pub realm: Realm,
    /// When it was made.
    pub at: Timestamp,
    /// The last event that it holds; zero if the store was empty.
    pub last: Sequence,
    pub(in crate::store) link: Link,
    pub events: u64,
    pub transcripts: u64,
    /// What did not hold in the store already when this was made of it.
    pub faults: u64,
    /// It was gathered from a damaged store.
    pub salvaged: bool,
}

impl Inventory {
    /// Returns the first letters of the last link: two stores that show the same have come the same way.
    pub fn head(&self) -> String {
        hex(&self.link).chars().take(12).collect()
    }

    /// One for tests outside of the store, which cannot make one of a chain that there is.
    #[cfg(test)]
    pub(crate) fn with_faults(faults: u64) -> Self {
        Self {
            realm: Realm::Real,
            at: Timestamp(1_795_000_000_000),
            last: Sequence(40),
            link: [0; 32],
            events: 40,
            transcripts: 2,
            faults,
            salvaged: false,
        }
    }

    pub(in crate::store) fn write(&self, folder: &Path, ring: &Ring) -> Result<(), StoreTrouble> {
        let table = Table::from_iter([
            ("format".to_owned(), Value::from(i64::from(FORMAT))),
            ("realm".to_owned(), Value::from(self.realm.word())),
            ("at_ms".to_owned(), Value::from(self.at.0)),
            ("last".to_owned(), Value::from(self.last.0)),
            ("link".to_owned(), Value::from(hex(&self.link))),
            ("events".to_owned(), Value::from(signed(self.events))),
            (
                "transcripts".to_owned(),
                Value::from(signed(self.transcripts)),
            ),
            ("faults".to_owned(), Value::from(signed(self.faults))),
            ("salvaged".to_owned(), Value::from(self.salvaged)),
            ("mac".to_owned(), Value::from(hex(&self.mac(ring)))),
        ]);
        let body = toml::to_string(&table)
            .ok()
            .ok_or(StoreTrouble::NotABackup)?;
        files::replace(folder, NAME, format!("{HEAD}{body}").as_bytes())
    }

    /// Reads the inventory of a backup that was made of the store with these keys.
    pub(in crate::store) fn read(folder: &Path, ring: &Ring) -> Result<Self, StoreTrouble> {
        let (inventory, mac) = Self::read_unproved(folder)?;
        if inventory.mac(ring) != mac {
            return Err(StoreTrouble::NotABackup);
        }
        Ok(inventory)
    }

    /// Reads the inventory as it says itself, before there is a key to prove it with.
    pub(in crate::store) fn read_unproved(folder: &Path) -> Result<(Self, [u8; 32]), StoreTrouble> {
        let content = files::read(&folder.join(NAME), LIMIT_BYTES)?;
        let table: Table = content
            .and_then(|content| String::from_utf8(content).ok()?.parse().ok())
            .ok_or(StoreTrouble::NotABackup)?;
        let format = table.get("format").and_then(Value::as_integer);
        match format.and_then(|format| u32::try_from(format).ok()) {
            Some(found) if found > FORMAT => Err(StoreTrouble::NewerFormat { found }),
            Some(_) => Self::of(&table).ok_or(StoreTrouble::NotABackup),
            None => Err(StoreTrouble::NotABackup),
        }
    }

    fn of(table: &Table) -> Option<(Self, [u8; 32])> {
        let text = |name: &str| table.get(name)?.as_str();
        let count = |name: &str| u64::try_from(table.get(name)?.as_integer()?).ok();
        let inventory = Self {
            realm: Realm::from_word(text("realm")?)?,
            at: Timestamp(table.get("at_ms")?.as_integer()?),
            last: Sequence(table.get("last")?.as_integer()?),
            link: from_hex(text("link")?)?,
            events: count("events")?,
            transcripts: count("transcripts")?,
            faults: count("faults")?,
            salvaged: table.get("salvaged")?.as_bool()?,
        };
        Some((inventory, from_hex(text("mac")?)?))
    }

    fn mac(&self, ring: &Ring) -> [u8; 32] {
        let whole = framed(&[
            b"vilja 2026 backup inventory v1",
            self.realm.word().as_bytes(),
            &self.at.0.to_le_bytes(),
            &self.last.0.to_le_bytes(),
            &self.link,
            &self.events.to_le_bytes(),
            &self.transcripts.to_le_bytes(),
            &self.faults.to_le_bytes(),
            &[u8::from(self.salvaged)],
        ]);
        *blake3::keyed_hash(ring.store.backup.as_bytes(), &whole).as_bytes()
    }
}

/// A number that is written down; there are never so many of anything that it does not fit.
fn signed(number: u64) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}
