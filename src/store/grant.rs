//! What a way to open the store gives: the vault key and with it all keys, or all keys but the one of what is protected.

use zeroize::Zeroizing;

use crate::store::Realm;
use crate::store::key::Key;
use crate::store::seal::{self, framed};
use crate::store::trouble::StoreTrouble;

/// What the keys of a way in that does not reach what is protected are sealed with.
const ROOT: &str = "vilja 2026 without protected";

/// How far a way to open the store reaches.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Reach {
    All,
    /// Everything but the cases that are protected. It leads neither to their keys nor to the vault key, so that it cannot
    /// give itself or anyone else more.
    Unprotected,
}

/// The keys that follow from the vault key, which itself is not among them.
pub(super) struct Keys {
    /// What tells the right vault key from a wrong one.
    pub(super) check: Key,
    /// What the key file is sealed with.
    pub(super) seal: Key,
    pub(super) store: StoreKeys,
}

/// Those of them that are in use while the store is open.
pub(super) struct StoreKeys {
    pub(super) database: Key,
    /// What the keys of the interview journals are sealed with. What is protected is sealed once more in them.
    pub(super) journal: Key,
    /// What the anchor is authenticated with.
    pub(super) anchor: Key,
    /// What the inventory of a backup is authenticated with.
    pub(super) backup: Key,
    /// What files from others are sealed to: the secret half of the store's receiving key.
    pub(super) receiving: Key,
    /// What was received and is not accepted yet is sealed with it.
    pub(super) quarantine: Key,
    /// Seals what outlives the erasing of a case: the access log, checkpoints and stones.
    pub(super) log: Key,
    pub(super) case_kek: Key,
    pub(super) case_lookup: Key,
    /// What the second keys of protected cases are sealed with; missing where the way in does not reach what is protected.
    pub(super) second_kek: Option<Key>,
}

/// Whatever all or nearly all keys of a store follow from.
pub(super) trait Opens {
    fn keys(&self) -> Keys;
}

impl Opens for Key {
    fn keys(&self) -> Keys {
        Keys {
            check: self.subkey("vilja 2026 key check"),
            seal: self.subkey("vilja 2026 key file seal"),
            store: StoreKeys {
                database: self.subkey("vilja 2026 sqlcipher"),
                journal: self.subkey("vilja 2026 journal"),
                anchor: self.subkey("vilja 2026 anchor"),
                backup: self.subkey("vilja 2026 backup"),
                receiving: self.subkey("vilja 2026 receiving"),
                quarantine: self.subkey("vilja 2026 quarantine"),
                log: self.subkey("vilja 2026 log"),
                case_kek: self.subkey("vilja 2026 case-kek"),
                case_lookup: self.subkey("vilja 2026 case-lookup"),
                second_kek: Some(self.subkey("vilja 2026 second-case-kek")),
            },
        }
    }
}

impl StoreKeys {
    pub(super) fn again(&self) -> Self {
        Self {
            database: self.database.again(),
            journal: self.journal.again(),
            anchor: self.anchor.again(),
            backup: self.backup.again(),
            receiving: self.receiving.again(),
            quarantine: self.quarantine.again(),
            log: self.log.again(),
            case_kek: self.case_kek.again(),
            case_lookup: self.case_lookup.again(),
            second_kek: self.second_kek.as_ref().map(Key::again),
        }
    }
}

impl Keys {
    /// The order is that in which they lie in the key file.
    fn without_protected(&self) -> [&Key; 11] {
        let StoreKeys {
            database,
            journal,
            anchor,
            backup,
            receiving,
            quarantine,
            log,
            case_kek,
            case_lookup,
            second_kek: _,
        } = &self.store;
        [
            &self.check,
            &self.seal,
            database,
            journal,
            anchor,
            backup,
            receiving,
            quarantine,
            log,
            case_kek,
            case_lookup,
        ]
    }

    fn read(bytes: &[u8]) -> Option<Self> {
        let mut keys = bytes.chunks_exact(32).map(Key::from_slice);
        let mut next = || keys.next().flatten();
        let read = Self {
            check: next()?,
            seal: next()?,
            store: StoreKeys {
                database: next()?,
                journal: next()?,
                anchor: next()?,
                backup: next()?,
                receiving: next()?,
                quarantine: next()?,
                log: next()?,
                case_kek: next()?,
                case_lookup: next()?,
                second_kek: None,
            },
        };
        // A later program may put more behind them.
        Some(read)
    }

    fn again(&self) -> Self {
        Self {
            check: self.check.again(),
            seal: self.seal.again(),
            store: self.store.again(),
        }
    }
}

/// What opening a slot gives.
pub(super) struct Grant {
    /// What the slot wraps: the vault key, or what the other keys are sealed with.
    root: Key,
    keys: Keys,
}

impl Grant {
    pub(super) fn whole(vault: &Key) -> Self {
        Self {
            root: vault.again(),
            keys: vault.keys(),
        }
    }

    /// Opens the keys that lie in the key file for everyone who does not reach what is protected.
    pub(super) fn unprotected(root: Key, realm: Realm, sealed: &[u8]) -> Option<Self> {
        let plain = seal::open_whole(&root, sealed, &place(realm))?;
        Some(Self {
            keys: Keys::read(&plain)?,
            root,
        })
    }

    pub(super) fn reach(&self) -> Reach {
        match self.keys.store.second_kek {
            Some(_) => Reach::All,
            None => Reach::Unprotected,
        }
    }

    /// Returns what a slot of that reach wraps. Nobody gives more than they have.
    pub(super) fn root(&self, reach: Reach) -> Option<Key> {
        match (self.reach(), reach) {
            (Reach::All, Reach::All) | (Reach::Unprotected, Reach::Unprotected) => {
                Some(self.root.again())
            }
            (Reach::All, Reach::Unprotected) => Some(self.root.subkey(ROOT)),
            (Reach::Unprotected, Reach::All) => None,
        }
    }

    /// Seals all keys but the one of what is protected, for the key file. Only the vault key can do that.
    pub(super) fn sealed_keys(&self, realm: Realm) -> Result<Option<Vec<u8>>, StoreTrouble> {
        let root = match self.reach() {
            Reach::All => self.root.subkey(ROOT),
            Reach::Unprotected => return Ok(None),
        };
        let keys = self.keys.without_protected();
        let mut plain = Zeroizing::new(Vec::with_capacity(keys.len() * 32));
        for key in keys {
            plain.extend_from_slice(key.as_bytes());
        }
        seal::seal_whole(&root, &plain, &place(realm)).map(Some)
    }

    /// Tells whether both lead to the same store, however far.
    pub(super) fn leads_where(&self, other: &Self) -> bool {
        self.keys.store.database.as_bytes() == other.keys.store.database.as_bytes()
    }

    #[cfg(test)]
    pub(super) fn as_bytes(&self) -> &[u8; 32] {
        self.root.as_bytes()
    }
}

impl Opens for Grant {
    fn keys(&self) -> Keys {
        self.keys.again()
    }
}

fn place(realm: Realm) -> Vec<u8> {
    framed(&[b"vilja keys without protected v1", realm.word().as_bytes()])
}

#[cfg(test)]
mod tests;
