//! The key file: the vault key, wrapped once for each way to open the store.

use std::path::Path;

use toml::{Table, Value};
use zeroize::Zeroize as _;

use crate::store::Realm;
use crate::store::chain::Name;
use crate::store::files;
use crate::store::key::{Cost, Key, Passphrase};
use crate::store::seal::{self, framed, from_hex, hex};
use crate::store::trouble::StoreTrouble;

const NAME: &str = "vault.key";
/// The file and its copies. After a change all of them say the same, so that an old passphrase opens none of them.
const NAMES: [&str; 4] = [NAME, "vault.key.1", "vault.key.2", "vault.key.3"];
const FORMAT: u32 = 1;
const LIMIT_BYTES: u64 = 64 * 1024;
/// Each passphrase slot that is tried costs a second.
const MOST_SLOTS: usize = 16;
const CHECK: &str = "vilja 2026 key check";
const SLOT: &[u8] = b"vilja 2026 passphrase slot";
const SUM: &str = "# checksum ";
const HEAD: &str = "# The keys of a Vilja store. Without this file and what opens it nothing in vault.db can be read.\n\
                    # Keep a copy of the whole folder, never of one file alone.\n";

/// What opening the key file gives.
pub(super) struct Unlocked {
    pub(super) vault: Key,
    /// Who opened it: the slot's random name, which stands in the chain as the actor.
    pub(super) actor: Name,
    /// The key file itself was damaged and was written anew from a copy.
    pub(super) mended: bool,
}

/// Tells whether there is a key file or a copy of one.
pub(super) fn are_there(folder: &Path) -> bool {
    NAMES.iter().any(|name| folder.join(name).exists())
}

/// Writes a new key file with one slot.
pub(super) fn create(
    folder: &Path,
    realm: Realm,
    vault: &Key,
    passphrase: Option<&Passphrase>,
    cost: Cost,
) -> Result<Name, StoreTrouble> {
    let actor = seal::random()?;
    let slot = match (realm, passphrase) {
        (Realm::Real, Some(passphrase)) if !passphrase.is_empty() => {
            Slot::Passphrase(PassphraseSlot::wrap(realm, actor, vault, passphrase, cost)?)
        }
        (Realm::Real, _) => return Err(StoreTrouble::PassphraseMissing),
        (Realm::Training, _) => Slot::Open {
            id: actor,
            key: *vault.as_bytes(),
        },
    };
    let file = KeyFile {
        realm,
        check: check(vault, realm),
        slots: vec![slot],
        rest: Table::new(),
    };
    write_all(folder, file.print()?.as_bytes())?;
    Ok(actor)
}

/// Opens the first of the key file and its copies that is whole.
pub(super) fn unlock(
    folder: &Path,
    realm: Realm,
    passphrase: Option<&Passphrase>,
) -> Result<Unlocked, StoreTrouble> {
    let (content, vault, actor) = opened(folder, realm, passphrase)?;
    let is_same = |name: &&str| {
        files::read(&folder.join(name), LIMIT_BYTES)
            .is_ok_and(|copy| copy.as_deref() == Some(content.as_slice()))
    };
    let damaged = !is_same(&NAME);
    // Copies that differ are from a change that was cut short, or damaged. A disk that takes nothing now must not keep
    // the officer out; the copies are compared at every opening.
    let settled = NAMES.iter().all(is_same) || write_all(folder, &content).is_ok();
    let mended = damaged && settled;
    Ok(Unlocked {
        vault,
        actor,
        mended,
    })
}

/// Wraps the vault key anew in the slot that `old` opens. No data is touched.
pub(super) fn change_passphrase(
    folder: &Path,
    realm: Realm,
    old: &Passphrase,
    new: &Passphrase,
    cost: Cost,
) -> Result<(), StoreTrouble> {
    if realm == Realm::Training || new.is_empty() {
        return Err(StoreTrouble::PassphraseMissing);
    }
    let (content, vault, actor) = opened(folder, realm, Some(old))?;
    let mut file = KeyFile::parse(&content).map_err(StoreTrouble::from)?;
    for slot in &mut file.slots {
        if slot.id() == Some(actor) {
            *slot = Slot::Passphrase(PassphraseSlot::wrap(realm, actor, &vault, new, cost)?);
        }
    }
    let content = file.print()?;
    files::replace(folder, NAME, content.as_bytes())?;
    // Read again from the disk before the last copies of the old slot go.
    let (_, again, _) = opened(folder, realm, Some(new))?;
    if again.as_bytes() != vault.as_bytes() {
        return Err(StoreTrouble::KeyFileDamaged);
    }
    write_all(folder, content.as_bytes())
}

fn write_all(folder: &Path, content: &[u8]) -> Result<(), StoreTrouble> {
    NAMES
        .iter()
        .try_for_each(|name| files::replace(folder, name, content))
}

/// Returns the whole file that was opened, the vault key and the slot's name.
fn opened(
    folder: &Path,
    realm: Realm,
    passphrase: Option<&Passphrase>,
) -> Result<(Vec<u8>, Key, Name), StoreTrouble> {
    for name in NAMES {
        let Some(content) = files::read(&folder.join(name), LIMIT_BYTES)? else {
            continue;
        };
        let file = match KeyFile::parse(&content) {
            Ok(file) => file,
            Err(Unparsed::Newer { found }) => return Err(StoreTrouble::NewerFormat { found }),
            Err(Unparsed::Damaged) => continue,
        };
        // A whole file decides: a wrong passphrase is not tried on older copies, where it could be a former one.
        let (vault, actor) = file.unlock(realm, passphrase)?;
        return Ok((content, vault, actor));
    }
    Err(StoreTrouble::KeyFileDamaged)
}

/// The content of the key file.
struct KeyFile {
    realm: Realm,
    /// Only the right vault key gives this; so a wrong key and a damaged database are told apart.
    check: [u8; 32],
    slots: Vec<Slot>,
    /// What a later program of the same format added; kept as it is.
    rest: Table,
}

enum Slot {
    Passphrase(PassphraseSlot),
    /// The training store's: the key in clear. It keeps honest mistakes out, not people.
    Open {
        id: Name,
        key: [u8; 32],
    },
    /// A way to open that this program does not know; kept as it is.
    Other(Table),
}

struct PassphraseSlot {
    id: Name,
    cost: Cost,
    salt: [u8; 16],
    wrapped: Vec<u8>,
}

enum Unparsed {
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

impl PassphraseSlot {
    fn wrap(
        realm: Realm,
        id: Name,
        vault: &Key,
        passphrase: &Passphrase,
        cost: Cost,
    ) -> Result<Self, StoreTrouble> {
        let mut slot = Self {
            id,
            cost,
            salt: seal::random()?,
            wrapped: Vec::new(),
        };
        let key = cost.derive(passphrase, &slot.salt)?;
        slot.wrapped = seal::seal_whole(&key, vault.as_bytes(), &slot.place(realm))?;
        Ok(slot)
    }

    fn unwrap(&self, realm: Realm, passphrase: &Passphrase) -> Result<Option<Key>, StoreTrouble> {
        let key = self.cost.derive(passphrase, &self.salt)?;
        Ok(seal::open_whole(&key, &self.wrapped, &self.place(realm))
            .and_then(|plain| Key::from_slice(&plain)))
    }

    /// The parameters are authenticated: nobody can make guessing cheaper by editing the file.
    fn place(&self, realm: Realm) -> Vec<u8> {
        framed(&[
            SLOT,
            &FORMAT.to_le_bytes(),
            realm.word().as_bytes(),
            &self.id,
            &self.cost.memory_kib().to_le_bytes(),
            &self.cost.passes().to_le_bytes(),
            &self.cost.lanes().to_le_bytes(),
            &self.salt,
        ])
    }
}

impl Slot {
    fn id(&self) -> Option<Name> {
        match self {
            Self::Passphrase(slot) => Some(slot.id),
            Self::Open { id, .. } => Some(*id),
            Self::Other(_) => None,
        }
    }

    fn parse(table: Table) -> Option<Self> {
        match table.get("kind")?.as_str()? {
            "passphrase" => Some(Self::Passphrase(PassphraseSlot {
                id: bytes_at(&table, "id")?,
                cost: Cost::new(
                    number_at(&table, "memory_kib")?,
                    number_at(&table, "passes")?,
                    number_at(&table, "lanes")?,
                )
                .ok()?,
                salt: bytes_at(&table, "salt")?,
                wrapped: bytes_at::<72>(&table, "wrapped")?.to_vec(),
            })),
            "open" => Some(Self::Open {
                id: bytes_at(&table, "id")?,
                key: bytes_at(&table, "key")?,
            }),
            _ => Some(Self::Other(table)),
        }
    }

    fn print(&self) -> Table {
        match self {
            Self::Passphrase(slot) => Table::from_iter([
                ("kind".to_owned(), Value::from("passphrase")),
                ("id".to_owned(), Value::from(hex(&slot.id))),
                (
                    "memory_kib".to_owned(),
                    Value::from(i64::from(slot.cost.memory_kib())),
                ),
                (
                    "passes".to_owned(),
                    Value::from(i64::from(slot.cost.passes())),
                ),
                (
                    "lanes".to_owned(),
                    Value::from(i64::from(slot.cost.lanes())),
                ),
                ("salt".to_owned(), Value::from(hex(&slot.salt))),
                ("wrapped".to_owned(), Value::from(hex(&slot.wrapped))),
            ]),
            Self::Open { id, key } => Table::from_iter([
                ("kind".to_owned(), Value::from("open")),
                ("id".to_owned(), Value::from(hex(id))),
                ("key".to_owned(), Value::from(hex(key))),
            ]),
            Self::Other(table) => table.clone(),
        }
    }
}

impl Drop for Slot {
    fn drop(&mut self) {
        if let Self::Open { key, .. } = self {
            key.zeroize();
        }
    }
}

impl KeyFile {
    fn parse(content: &[u8]) -> Result<Self, Unparsed> {
        let text = str::from_utf8(content).ok().ok_or(Unparsed::Damaged)?;
        let body = text
            .strip_suffix('\n')
            .and_then(|text| text.rsplit_once(SUM))
            .filter(|(body, sum)| blake3::hash(body.as_bytes()).to_hex().as_str() == *sum)
            .map(|(body, _)| body)
            .ok_or(Unparsed::Damaged)?;
        let mut table: Table = body.parse().ok().ok_or(Unparsed::Damaged)?;
        let format: u32 = number_at(&table, "format").ok_or(Unparsed::Damaged)?;
        if format > FORMAT {
            return Err(Unparsed::Newer { found: format });
        }
        Self::of(&mut table).ok_or(Unparsed::Damaged)
    }

    fn of(table: &mut Table) -> Option<Self> {
        table.remove("format")?;
        let realm = Realm::from_word(table.remove("realm")?.as_str()?)?;
        let check = from_hex(table.remove("check")?.as_str()?)?;
        let Value::Array(slots) = table.remove("slot")? else {
            return None;
        };
        if slots.len() > MOST_SLOTS {
            return None;
        }
        let slots = slots
            .into_iter()
            .map(|slot| Slot::parse(slot.as_table()?.clone()))
            .collect::<Option<_>>()?;
        Some(Self {
            realm,
            check,
            slots,
            rest: std::mem::take(table),
        })
    }

    fn print(&self) -> Result<String, StoreTrouble> {
        let mut table = Table::from_iter([
            ("format".to_owned(), Value::from(i64::from(FORMAT))),
            ("realm".to_owned(), Value::from(self.realm.word())),
            ("check".to_owned(), Value::from(hex(&self.check))),
        ]);
        table.extend(self.rest.clone());
        table.insert(
            "slot".to_owned(),
            Value::Array(
                self.slots
                    .iter()
                    .map(|slot| Value::Table(slot.print()))
                    .collect(),
            ),
        );
        let body = toml::to_string(&table)
            .ok()
            .ok_or(StoreTrouble::KeyFileDamaged)?;
        let body = format!("{HEAD}{body}");
        let sum = blake3::hash(body.as_bytes()).to_hex();
        Ok(format!("{body}{SUM}{sum}\n"))
    }

    fn unlock(
        &self,
        realm: Realm,
        passphrase: Option<&Passphrase>,
    ) -> Result<(Key, Name), StoreTrouble> {
        if self.realm != realm {
            return Err(StoreTrouble::WrongRealm);
        }
        for slot in &self.slots {
            let opened = match (slot, realm, passphrase) {
                (Slot::Passphrase(slot), _, Some(passphrase)) => slot
                    .unwrap(realm, passphrase)?
                    .map(|vault| (vault, slot.id)),
                (Slot::Open { id, key }, Realm::Training, _) => Some((Key::from_bytes(key), *id)),
                // A key in clear must never open real interviews, whoever put it there.
                (Slot::Open { .. }, Realm::Real, _)
                | (Slot::Passphrase(_), _, None)
                | (Slot::Other(_), _, _) => None,
            };
            if let Some((vault, id)) = opened {
                if check(&vault, realm) != self.check {
                    return Err(StoreTrouble::KeyFileDamaged);
                }
                return Ok((vault, id));
            }
        }
        Err(if passphrase.is_some() {
            StoreTrouble::WrongPassphrase
        } else {
            StoreTrouble::PassphraseMissing
        })
    }
}

/// Returns the key check value: a tag over a constant and the realm, under the vault key.
fn check(vault: &Key, realm: Realm) -> [u8; 32] {
    let key = vault.subkey(CHECK);
    *blake3::keyed_hash(key.as_bytes(), realm.word().as_bytes()).as_bytes()
}

fn bytes_at<const N: usize>(table: &Table, name: &str) -> Option<[u8; N]> {
    from_hex(table.get(name)?.as_str()?)
}

fn number_at(table: &Table, name: &str) -> Option<u32> {
    u32::try_from(table.get(name)?.as_integer()?).ok()
}

#[cfg(test)]
pub(super) mod tests;
