//! One way to open the store: who it is for, and the vault key wrapped for it.

use std::fmt;

use toml::{Table, Value};
use zeroize::Zeroizing;

use crate::engine::time::Timestamp;
use crate::store::Realm;
use crate::store::age::{self, Identities, Recipient};
use crate::store::chain::Name;
use crate::store::grant::{Grant, Reach};
use crate::store::key::{Cost, Key, Passphrase};
use crate::store::recovery::RecoveryKey;
use crate::store::seal::{self, framed, from_hex, hex};
use crate::store::slots::trouble::SlotTrouble;
use crate::store::trouble::StoreTrouble;

/// How slots are wrapped; the key file's own format may change without it.
const WRAPPING: u32 = 1;
const PASSPHRASE: &[u8] = b"vilja 2026 passphrase slot";
const RECOVERY: &[u8] = b"vilja 2026 recovery slot";
const REMEMBERED: &[u8] = b"vilja 2026 remembered slot";
/// Stands before the kind of a slot that does not reach what is protected.
const NARROW: &str = "narrow-";
const KINDS: [&str; 7] = [
    "passphrase",
    "recovery",
    "age",
    "remembered",
    "open",
    "narrow-passphrase",
    "narrow-age",
];
const MOST_LABEL_CHARS: usize = 40;
/// An age file for one recipient is under 300 bytes.
const MOST_WRAPPED_BYTES: usize = 2048;

/// Whom a slot is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Role {
    Officer,
    /// Whoever holds the paper in the safe.
    Recovery,
    /// The unit manager.
    Manager,
    /// The municipality, for when nobody of the unit can open the store.
    Municipality,
}

impl Role {
    pub const ALL: [Self; 4] = [
        Self::Officer,
        Self::Recovery,
        Self::Manager,
        Self::Municipality,
    ];

    /// Returns the word that names the role in the key file and in message ids.
    pub fn word(self) -> &'static str {
        match self {
            Self::Officer => "officer",
            Self::Recovery => "recovery",
            Self::Manager => "manager",
            Self::Municipality => "municipality",
        }
    }

    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|role| role.word() == word)
    }
}

/// What opens a slot.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum SlotKind {
    Passphrase,
    Recovery,
    Age,
    /// A key that the machine keeps until it is restarted.
    Remembered,
    /// The training store's: the key in clear.
    Open,
    /// Of a later program.
    Unknown,
}

impl SlotKind {
    /// Returns the word that names the kind in the key file and in message ids.
    pub fn word(self) -> &'static str {
        match self {
            Self::Passphrase => "passphrase",
            Self::Recovery => "recovery",
            Self::Age => "age",
            Self::Remembered => "remembered",
            Self::Open => "open",
            Self::Unknown => "unknown",
        }
    }
}

/// The random name of a slot. It stands in the chain as the actor of all that was done with it.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct SlotName(pub(in crate::store) Name);

impl SlotName {
    /// The beginning, which is enough to tell a handful of slots apart.
    pub fn short(self) -> String {
        self.to_string().chars().take(8).collect()
    }
}

impl fmt::Display for SlotName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&hex(&self.0))
    }
}

impl fmt::Debug for SlotName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

/// What may be known about a slot by anyone who has opened the store.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SlotFacts {
    pub name: SlotName,
    pub kind: SlotKind,
    /// Missing for a slot of a later program.
    pub role: Option<Role>,
    /// The office's own word for it; may be empty, and comes from outside.
    pub label: String,
    /// Missing for what the first version of the program made.
    pub added_at: Option<Timestamp>,
    /// What one guess costs, where there is something to guess.
    pub cost: Option<Cost>,
    pub recipient: Option<Recipient>,
    pub reach: Reach,
    /// The store is open by this one.
    pub in_use: bool,
}

/// How the office calls a slot: at most forty letters on one line.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Label(String);

impl Label {
    /// Takes the text without what stands around it; control characters and more than a short line are refused.
    pub fn new(text: &str) -> Result<Self, StoreTrouble> {
        let text = text.trim();
        let is_fit = text.chars().count() <= MOST_LABEL_CHARS
            && !text.chars().any(char::is_control)
            && !text.contains(['\u{2028}', '\u{2029}']);
        if is_fit {
            Ok(Self(text.to_owned()))
        } else {
            Err(StoreTrouble::Slot(SlotTrouble::LabelUnfit))
        }
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// What a person holds out to open the store.
#[derive(Clone, Copy, Debug)]
pub enum Opener<'a> {
    /// Opens the training store alone.
    Nothing,
    Passphrase(&'a Passphrase),
    Recovery(&'a RecoveryKey),
    Identities(&'a Identities),
    /// What the machine kept: the name of the slot and its key.
    Remembered(&'a Remembered),
}

impl Opener<'_> {
    /// Tells whether it can be guessed, so that tries have to be counted.
    pub(in crate::store) fn is_guessable(self) -> bool {
        match self {
            Self::Passphrase(_) => true,
            Self::Nothing | Self::Recovery(_) | Self::Identities(_) | Self::Remembered(_) => false,
        }
    }

    /// What is said when no slot opens.
    pub(in crate::store) fn trouble(self) -> StoreTrouble {
        match self {
            Self::Nothing => StoreTrouble::PassphraseMissing,
            Self::Passphrase(_) => StoreTrouble::WrongPassphrase,
            Self::Recovery(_) => StoreTrouble::Slot(SlotTrouble::WrongRecoveryKey),
            Self::Identities(_) => StoreTrouble::Slot(SlotTrouble::WrongIdentity),
            Self::Remembered(_) => StoreTrouble::Slot(SlotTrouble::NotRemembered),
        }
    }
}

/// The key of a remembered slot, as the machine keeps it. Wiped when dropped, never shown.
pub struct Remembered {
    pub(in crate::store) slot: SlotName,
    pub(in crate::store) key: Key,
}

impl Remembered {
    pub(in crate::store) fn random(slot: SlotName) -> Result<Self, StoreTrouble> {
        Ok(Self {
            slot,
            key: Key::random()?,
        })
    }
}

impl fmt::Debug for Remembered {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Remembered")
    }
}

/// What a new slot is to open with.
#[derive(Clone, Copy, Debug)]
pub(in crate::store) enum NewSecret<'a> {
    Passphrase(&'a Passphrase, Cost),
    Recovery(&'a RecoveryKey),
    Age(&'a Recipient),
    Remembered(&'a Remembered),
}

impl<'a> NewSecret<'a> {
    /// Returns what opens the slot, if whoever makes it has that at hand.
    pub(super) fn opener(self) -> Option<Opener<'a>> {
        match self {
            Self::Passphrase(passphrase, _) => Some(Opener::Passphrase(passphrase)),
            Self::Recovery(key) => Some(Opener::Recovery(key)),
            Self::Remembered(kept) => Some(Opener::Remembered(kept)),
            Self::Age(_) => None,
        }
    }
}

/// One entry of the key file.
pub(super) enum Entry {
    Known(Slot),
    /// A way to open that this program does not know; kept as it is.
    Other(Table),
}

pub(super) struct Slot {
    pub(super) name: SlotName,
    pub(super) role: Role,
    pub(super) reach: Reach,
    pub(super) label: Label,
    pub(super) added_at: Option<Timestamp>,
    way: Way,
}

enum Way {
    Passphrase {
        cost: Cost,
        salt: [u8; 16],
        wrapped: Vec<u8>,
    },
    Recovery {
        wrapped: Vec<u8>,
    },
    Age {
        recipient: Recipient,
        wrapped: Vec<u8>,
    },
    Remembered {
        wrapped: Vec<u8>,
    },
    /// It keeps honest mistakes out, not people.
    Open {
        key: Zeroizing<[u8; 32]>,
    },
}

impl Slot {
    /// Makes a slot of what whoever makes it has. Nobody gives more than they have.
    pub(super) fn wrap(
        realm: Realm,
        granted: &Grant,
        name: SlotName,
        (role, reach): (Role, Reach),
        label: Label,
        added_at: Option<Timestamp>,
        secret: NewSecret<'_>,
    ) -> Result<Self, StoreTrouble> {
        let narrow = StoreTrouble::Slot(SlotTrouble::Narrow);
        let root = granted.root(reach).ok_or(narrow)?;
        let seal = |key: &Key, place: &[u8]| seal::seal_whole(key, root.as_bytes(), place);
        let way = match secret {
            NewSecret::Passphrase(passphrase, cost) => {
                let salt = seal::random()?;
                let place = passphrase_place(realm, name, cost, &salt);
                Way::Passphrase {
                    cost,
                    salt,
                    wrapped: seal(&cost.derive(passphrase, &salt)?, &place)?,
                }
            }
            NewSecret::Recovery(key) => Way::Recovery {
                wrapped: seal(&key.key(), &place(RECOVERY, realm, name))?,
            },
            NewSecret::Age(recipient) => Way::Age {
                recipient: *recipient,
                wrapped: age::seal_to(recipient, root.as_bytes())?,
            },
            NewSecret::Remembered(kept) => Way::Remembered {
                wrapped: seal(&kept.key, &place(REMEMBERED, realm, name))?,
            },
        };
        Ok(Self {
            name,
            role,
            reach,
            label,
            added_at,
            way,
        })
    }

    /// Returns the same slot for another vault key. Nothing if that takes a secret which is not at hand.
    pub(super) fn for_vault(
        &self,
        realm: Realm,
        vault: &Grant,
        held: Option<Opener<'_>>,
    ) -> Result<Option<Self>, StoreTrouble> {
        let secret = match (&self.way, held) {
            (Way::Age { recipient, .. }, _) => NewSecret::Age(recipient),
            (Way::Passphrase { cost, .. }, Some(Opener::Passphrase(passphrase))) => {
                NewSecret::Passphrase(passphrase, *cost)
            }
            (Way::Recovery { .. }, Some(Opener::Recovery(key))) => NewSecret::Recovery(key),
            (
                Way::Passphrase { .. }
                | Way::Recovery { .. }
                | Way::Remembered { .. }
                | Way::Open { .. },
                _,
            ) => return Ok(None),
        };
        let (name, label) = (self.name, self.label.clone());
        let whom = (self.role, self.reach);
        Self::wrap(realm, vault, name, whom, label, self.added_at, secret).map(Some)
    }

    pub(super) fn open(name: SlotName, vault: &Key, added_at: Option<Timestamp>) -> Self {
        Self {
            name,
            role: Role::Officer,
            reach: Reach::All,
            label: Label::default(),
            added_at,
            way: Way::Open {
                key: Zeroizing::new(*vault.as_bytes()),
            },
        }
    }

    /// Returns what this slot wraps if it opens with it.
    fn unwrap(&self, realm: Realm, opener: Opener<'_>) -> Result<Option<Key>, StoreTrouble> {
        let open = |key: &Key, wrapped: &[u8], place: &[u8]| {
            seal::open_whole(key, wrapped, place).and_then(|plain| Key::from_slice(&plain))
        };
        Ok(match (&self.way, opener) {
            (
                Way::Passphrase {
                    cost,
                    salt,
                    wrapped,
                },
                Opener::Passphrase(passphrase),
            ) => {
                let place = passphrase_place(realm, self.name, *cost, salt);
                open(&cost.derive(passphrase, salt)?, wrapped, &place)
            }
            (Way::Recovery { wrapped }, Opener::Recovery(key)) => {
                open(&key.key(), wrapped, &place(RECOVERY, realm, self.name))
            }
            (Way::Age { wrapped, .. }, Opener::Identities(identities)) => {
                age::open_with(identities, wrapped).and_then(|plain| Key::from_slice(&plain))
            }
            (Way::Remembered { wrapped }, Opener::Remembered(kept)) if kept.slot == self.name => {
                open(&kept.key, wrapped, &place(REMEMBERED, realm, self.name))
            }
            // A key in clear must never open real interviews, whoever put it there.
            (Way::Open { key }, _) if realm == Realm::Training => Some(Key::from_bytes(key)),
            (
                Way::Passphrase { .. }
                | Way::Recovery { .. }
                | Way::Age { .. }
                | Way::Remembered { .. }
                | Way::Open { .. },
                _,
            ) => None,
        })
    }

    pub(super) fn kind(&self) -> SlotKind {
        match self.way {
            Way::Passphrase { .. } => SlotKind::Passphrase,
            Way::Recovery { .. } => SlotKind::Recovery,
            Way::Age { .. } => SlotKind::Age,
            Way::Remembered { .. } => SlotKind::Remembered,
            Way::Open { .. } => SlotKind::Open,
        }
    }

    /// A program that does not know of slots with less reach takes such a one for a kind of its own, and keeps it.
    fn kind_in_file(&self) -> String {
        let before = match self.reach {
            Reach::All => "",
            Reach::Unprotected => NARROW,
        };
        format!("{before}{}", self.kind().word())
    }

    pub(super) fn cost(&self) -> Option<Cost> {
        match self.way {
            Way::Passphrase { cost, .. } => Some(cost),
            Way::Recovery { .. } | Way::Age { .. } | Way::Remembered { .. } | Way::Open { .. } => {
                None
            }
        }
    }

    fn facts(&self, in_use: SlotName) -> SlotFacts {
        SlotFacts {
            name: self.name,
            kind: self.kind(),
            role: Some(self.role),
            label: self.label.as_str().to_owned(),
            added_at: self.added_at,
            cost: self.cost(),
            recipient: match self.way {
                Way::Age { recipient, .. } => Some(recipient),
                Way::Passphrase { .. }
                | Way::Recovery { .. }
                | Way::Remembered { .. }
                | Way::Open { .. } => None,
            },
            reach: self.reach,
            in_use: self.name == in_use,
        }
    }

    fn parse(table: &Table) -> Option<Self> {
        let kind = table.get("kind")?.as_str()?;
        let (reach, kind) = match kind.strip_prefix(NARROW) {
            Some(kind) => (Reach::Unprotected, kind),
            None => (Reach::All, kind),
        };
        let way = match kind {
            "passphrase" => Way::Passphrase {
                cost: Cost::new(
                    number_at(table, "memory_kib")?,
                    number_at(table, "passes")?,
                    number_at(table, "lanes")?,
                )
                .ok()?,
                salt: bytes_at(table, "salt")?,
                wrapped: wrapped_key(table)?,
            },
            "recovery" => Way::Recovery {
                wrapped: wrapped_key(table)?,
            },
            "age" => Way::Age {
                recipient: Recipient::parse(table.get("recipient")?.as_str()?)?,
                wrapped: some_bytes_at(table, "wrapped")?,
            },
            "remembered" => Way::Remembered {
                wrapped: wrapped_key(table)?,
            },
            "open" => Way::Open {
                key: Zeroizing::new(bytes_at(table, "key")?),
            },
            _ => return None,
        };
        // The first version wrote no facts: its slots are the officer's.
        let role = match table.get("role") {
            Some(word) => Role::from_word(word.as_str()?)?,
            None => Role::Officer,
        };
        let label = match table.get("label") {
            Some(text) => Label::new(text.as_str()?).ok()?,
            None => Label::default(),
        };
        let added_at = match table.get("added_ms") {
            Some(at) => Some(Timestamp(at.as_integer()?)),
            None => None,
        };
        Some(Self {
            name: SlotName(bytes_at(table, "id")?),
            role,
            reach,
            label,
            added_at,
            way,
        })
    }

    fn print(&self) -> Table {
        let mut table = Table::from_iter([
            text("kind", &self.kind_in_file()),
            text("id", &hex(&self.name.0)),
            text("role", self.role.word()),
            text("label", self.label.as_str()),
        ]);
        if let Some(at) = self.added_at {
            table.extend([("added_ms".to_owned(), Value::from(at.0))]);
        }
        match &self.way {
            Way::Passphrase {
                cost,
                salt,
                wrapped,
            } => table.extend([
                number("memory_kib", cost.memory_kib()),
                number("passes", cost.passes()),
                number("lanes", cost.lanes()),
                text("salt", &hex(salt)),
                text("wrapped", &hex(wrapped)),
            ]),
            Way::Recovery { wrapped } | Way::Remembered { wrapped } => {
                table.extend([text("wrapped", &hex(wrapped))]);
            }
            Way::Age { recipient, wrapped } => table.extend([
                text("recipient", &recipient.to_string()),
                text("wrapped", &hex(wrapped)),
            ]),
            Way::Open { key } => table.extend([text("key", &hex(key.as_slice()))]),
        }
        table
    }
}

impl Entry {
    /// Returns nothing for a slot of a known kind that is not written as one.
    pub(super) fn parse(table: Table) -> Option<Self> {
        let kind = table.get("kind")?.as_str()?;
        let known = KINDS.contains(&kind);
        // Kinds and roles can be added without anyone being locked out by it.
        let later_role = matches!(table.get("role"), Some(Value::String(word)) if Role::from_word(word).is_none());
        if known && !later_role {
            Slot::parse(&table).map(Self::Known)
        } else {
            Some(Self::Other(table))
        }
    }

    pub(super) fn print(&self) -> Table {
        match self {
            Self::Known(slot) => slot.print(),
            Self::Other(table) => table.clone(),
        }
    }

    pub(super) fn known(&self) -> Option<&Slot> {
        match self {
            Self::Known(slot) => Some(slot),
            Self::Other(_) => None,
        }
    }

    pub(super) fn known_mut(&mut self) -> Option<&mut Slot> {
        match self {
            Self::Known(slot) => Some(slot),
            Self::Other(_) => None,
        }
    }

    /// Returns the name, if even a later program's slot has one.
    pub(super) fn name(&self) -> Option<SlotName> {
        match self {
            Self::Known(slot) => Some(slot.name),
            Self::Other(table) => bytes_at(table, "id").map(SlotName),
        }
    }

    pub(super) fn facts(&self, in_use: SlotName) -> SlotFacts {
        match self {
            Self::Known(slot) => slot.facts(in_use),
            Self::Other(table) => SlotFacts {
                name: SlotName(bytes_at(table, "id").unwrap_or_default()),
                kind: SlotKind::Unknown,
                role: None,
                label: table
                    .get("label")
                    .and_then(Value::as_str)
                    .and_then(|text| Label::new(text).ok())
                    .unwrap_or_default()
                    .0,
                added_at: None,
                cost: None,
                recipient: None,
                reach: Reach::All,
                in_use: false,
            },
        }
    }
}

/// Tries every slot that could open with it, or only the one with this name.
pub(super) fn unlock(
    entries: &[Entry],
    realm: Realm,
    opener: Opener<'_>,
    only: Option<SlotName>,
) -> Result<(Key, Reach, SlotName), StoreTrouble> {
    let wanted = |slot: &&Slot| only.is_none_or(|name| slot.name == name);
    for slot in entries.iter().filter_map(Entry::known).filter(wanted) {
        if let Some(root) = slot.unwrap(realm, opener)? {
            return Ok((root, slot.reach, slot.name));
        }
    }
    Err(opener.trouble())
}

fn place(purpose: &[u8], realm: Realm, name: SlotName) -> Vec<u8> {
    framed(&[
        purpose,
        &WRAPPING.to_le_bytes(),
        realm.word().as_bytes(),
        &name.0,
    ])
}

/// The parameters are authenticated: nobody can make guessing cheaper by editing the file.
fn passphrase_place(realm: Realm, name: SlotName, cost: Cost, salt: &[u8; 16]) -> Vec<u8> {
    framed(&[
        PASSPHRASE,
        &WRAPPING.to_le_bytes(),
        realm.word().as_bytes(),
        &name.0,
        &cost.memory_kib().to_le_bytes(),
        &cost.passes().to_le_bytes(),
        &cost.lanes().to_le_bytes(),
        salt,
    ])
}

pub(super) fn text(name: &str, value: &str) -> (String, Value) {
    (name.to_owned(), Value::from(value))
}

fn number(name: &str, value: u32) -> (String, Value) {
    (name.to_owned(), Value::from(i64::from(value)))
}

pub(super) fn bytes_at<const N: usize>(table: &Table, name: &str) -> Option<[u8; N]> {
    from_hex(table.get(name)?.as_str()?)
}

/// A vault key as [`seal::seal_whole`] seals it.
fn wrapped_key(table: &Table) -> Option<Vec<u8>> {
    bytes_at::<72>(table, "wrapped").map(|it| it.to_vec())
}

fn some_bytes_at(table: &Table, name: &str) -> Option<Vec<u8>> {
    let digits = table.get(name)?.as_str()?;
    (digits.len() <= 2 * MOST_WRAPPED_BYTES).then_some(())?;
    digits
        .as_bytes()
        .chunks(2)
        .map(|pair| from_hex::<1>(str::from_utf8(pair).ok()?).map(|[byte]| byte))
        .collect()
}

pub(super) fn number_at(table: &Table, name: &str) -> Option<u32> {
    u32::try_from(table.get(name)?.as_integer()?).ok()
}
