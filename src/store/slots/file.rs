//! The key file as text: its slots, the seal that only the vault key can make, and the checksum that anyone can check.

use toml::{Table, Value};

use crate::store::Realm;
use crate::store::grant::{Grant, Opens, Reach};
use crate::store::seal::{bytes_from_hex, from_hex, hex};
use crate::store::slots::slot::{self, Entry, Opener, Slot, SlotName, number_at, text};
use crate::store::trouble::StoreTrouble;

/// The second format has a seal; the first had neither that nor facts about the slots.
const FORMAT: u32 = 2;
/// Each passphrase slot that is tried costs a second.
pub(in crate::store) const MOST_SLOTS: usize = 16;
/// What holds the keys of slots that do not reach what is protected.
const UNPROTECTED: &str = "keys_without_protected";
const SEAL_LINE: &str = "# seal ";
pub(super) const SUM_LINE: &str = "# checksum ";
pub(super) const HEAD: &str = "# The keys of a Vilja store. Without this file and what opens it nothing in vault.db can be read.\n\
                    # Keep a copy of the whole folder, never of one file alone.\n";

/// The content of the key file.
pub(super) struct KeyFile {
    pub(super) realm: Realm,
    /// Only the right vault key gives this; so a wrong key and a damaged database are told apart.
    check: [u8; 32],
    /// Counts the changes, so that an older file put back is found. Zero before the first seal.
    pub(super) generation: u32,
    pub(super) entries: Vec<Entry>,
    /// The keys for slots that do not reach what is protected, sealed. There if there ever was such a slot.
    unprotected: Option<Vec<u8>>,
    /// What a later program of the same format added; kept as it is.
    rest: Table,
    seal: Seal,
}

enum Seal {
    /// As the first version of the program wrote it.
    None,
    /// What stands in the file, and the text that it is over.
    Found { seal: [u8; 32], body: String },
}

/// What the vault key says about a whole file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Standing {
    /// Written by a program that had the vault key.
    Sealed,
    /// Of the first version, which did not seal.
    Unsealed,
    /// Edited by someone without the vault key.
    Edited,
}

#[derive(Debug)]
pub(super) enum Unparsed {
    Damaged,
    Newer { found: u32 },
}

impl From<Unparsed> for StoreTrouble {
    fn from(unparsed: Unparsed) -> Self {
        match unparsed {
            Unparsed::Damaged => Self::KeyFileDamaged,
            Unparsed::Newer { found } => Self::NewerFormat { found },
        }
    }
}

impl KeyFile {
    pub(super) fn new(realm: Realm, vault: &impl Opens, slot: Slot) -> Self {
        Self {
            realm,
            check: check(vault, realm),
            generation: 1,
            entries: vec![Entry::Known(slot)],
            unprotected: None,
            rest: Table::new(),
            seal: Seal::None,
        }
    }

    /// The same file for another vault key: with these slots, and changed once more.
    pub(super) fn for_vault(
        &self,
        vault: &Grant,
        entries: Vec<Entry>,
    ) -> Result<Self, StoreTrouble> {
        let mut file = Self {
            realm: self.realm,
            check: check(vault, self.realm),
            generation: self.generation.saturating_add(1),
            entries,
            unprotected: None,
            rest: self.rest.clone(),
            seal: Seal::None,
        };
        if self.unprotected.is_some() {
            file.make_unprotected(vault)?;
        }
        Ok(file)
    }

    /// Puts the keys into the file that slots need which do not reach what is protected.
    pub(super) fn make_unprotected(&mut self, vault: &Grant) -> Result<(), StoreTrouble> {
        if self.unprotected.is_none() {
            self.unprotected = vault.sealed_keys(self.realm)?;
        }
        Ok(())
    }

    /// Returns what names the vault key without telling anything about it.
    pub(super) fn check(&self) -> &[u8; 32] {
        &self.check
    }

    /// Tells whether both lead to the same vault key, whatever opens each of them.
    pub(super) fn is_of_the_vault_of(&self, other: &Self) -> bool {
        self.realm == other.realm && self.check == other.check
    }

    pub(super) fn parse(content: &[u8]) -> Result<Self, Unparsed> {
        let text = str::from_utf8(content).ok().ok_or(Unparsed::Damaged)?;
        let body = text
            .strip_suffix('\n')
            .and_then(|text| text.rsplit_once(SUM_LINE))
            .filter(|(body, sum)| blake3::hash(body.as_bytes()).to_hex().as_str() == *sum)
            .map(|(body, _)| body)
            .ok_or(Unparsed::Damaged)?;
        let mut table: Table = body.parse().ok().ok_or(Unparsed::Damaged)?;
        let format: u32 = number_at(&table, "format").ok_or(Unparsed::Damaged)?;
        if format > FORMAT {
            return Err(Unparsed::Newer { found: format });
        }
        let seal = Seal::of(body, format).ok_or(Unparsed::Damaged)?;
        Self::of(&mut table, seal).ok_or(Unparsed::Damaged)
    }

    fn of(table: &mut Table, seal: Seal) -> Option<Self> {
        table.remove("format")?;
        let realm = Realm::from_word(table.remove("realm")?.as_str()?)?;
        let check = from_hex(table.remove("check")?.as_str()?)?;
        let generation = table.remove("generation");
        let generation = match &seal {
            // The first format counted nothing: what someone put there is not kept as something unknown either.
            Seal::None => 0,
            Seal::Found { .. } => u32::try_from(generation?.as_integer()?).ok()?,
        };
        let unprotected = match table.remove(UNPROTECTED) {
            Some(keys) => Some(bytes_from_hex(keys.as_str()?)?),
            None => None,
        };
        let Value::Array(slots) = table.remove("slot")? else {
            return None;
        };
        if slots.len() > MOST_SLOTS {
            return None;
        }
        let entries = slots
            .into_iter()
            .map(|slot| match slot {
                Value::Table(table) => Entry::parse(table),
                Value::String(_)
                | Value::Integer(_)
                | Value::Float(_)
                | Value::Boolean(_)
                | Value::Datetime(_)
                | Value::Array(_) => None,
            })
            .collect::<Option<_>>()?;
        Some(Self {
            realm,
            check,
            generation,
            entries,
            unprotected,
            rest: std::mem::take(table),
            seal,
        })
    }

    /// Writes the file out, sealed anew.
    pub(super) fn print(&self, vault: &impl Opens) -> Result<Vec<u8>, StoreTrouble> {
        let mut table = Table::from_iter([
            ("format".to_owned(), Value::from(i64::from(FORMAT))),
            text("realm", self.realm.word()),
            text("check", &hex(&self.check)),
            (
                "generation".to_owned(),
                Value::from(i64::from(self.generation)),
            ),
        ]);
        if let Some(keys) = &self.unprotected {
            table.extend([text(UNPROTECTED, &hex(keys))]);
        }
        table.extend(self.rest.clone());
        let slots = self.entries.iter().map(|it| Value::Table(it.print()));
        table.insert("slot".to_owned(), Value::Array(slots.collect()));
        let body = toml::to_string(&table)
            .ok()
            .ok_or(StoreTrouble::KeyFileDamaged)?;
        let body = format!("{HEAD}{body}");
        let seal = seal(vault, &body);
        let body = format!("{body}{SEAL_LINE}{}\n", hex(&seal));
        let sum = blake3::hash(body.as_bytes()).to_hex();
        Ok(format!("{body}{SUM_LINE}{sum}\n").into_bytes())
    }

    /// Tries every slot that could open with it, or only the one with this name.
    pub(super) fn unlock(
        &self,
        realm: Realm,
        opener: Opener<'_>,
        only: Option<SlotName>,
    ) -> Result<(Grant, SlotName), StoreTrouble> {
        if self.realm != realm {
            return Err(StoreTrouble::WrongRealm);
        }
        let (root, reach, name) = slot::unlock(&self.entries, realm, opener, only)?;
        let granted = match (reach, &self.unprotected) {
            (Reach::All, _) => Some(Grant::whole(&root)),
            (Reach::Unprotected, Some(keys)) => Grant::unprotected(root, realm, keys),
            (Reach::Unprotected, None) => None,
        };
        granted
            .filter(|granted| check(granted, realm) == self.check)
            .map(|granted| (granted, name))
            .ok_or(StoreTrouble::KeyFileDamaged)
    }

    pub(super) fn standing(&self, vault: &impl Opens) -> Standing {
        match &self.seal {
            Seal::None => Standing::Unsealed,
            Seal::Found { seal: found, body } => {
                // Digests of this type are compared in constant time.
                if blake3::Hash::from_bytes(seal(vault, body)) == blake3::Hash::from_bytes(*found) {
                    Standing::Sealed
                } else {
                    Standing::Edited
                }
            }
        }
    }

    pub(super) fn slots(&self) -> impl Iterator<Item = &Slot> {
        self.entries.iter().filter_map(Entry::known)
    }
}

impl Seal {
    /// Finds the seal in front of the checksum, which has to be there since the second format.
    fn of(body: &str, format: u32) -> Option<Self> {
        if format < FORMAT {
            return Some(Self::None);
        }
        let (sealed, seal) = body.strip_suffix('\n')?.rsplit_once(SEAL_LINE)?;
        Some(Self::Found {
            seal: from_hex(seal)?,
            body: sealed.to_owned(),
        })
    }
}

/// Returns the key check value: a tag over a constant and the realm, under the vault key.
fn check(vault: &impl Opens, realm: Realm) -> [u8; 32] {
    let key = vault.keys().check;
    *blake3::keyed_hash(key.as_bytes(), realm.word().as_bytes()).as_bytes()
}

/// Returns the tag over everything that stands before it, byte for byte: who has no vault key can change none of it.
fn seal(vault: &impl Opens, body: &str) -> [u8; 32] {
    let key = vault.keys().seal;
    *blake3::keyed_hash(key.as_bytes(), body.as_bytes()).as_bytes()
}
