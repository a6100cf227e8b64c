//! The key file of a new vault key: each slot wrapped anew where that is possible without its secret, or with one at hand.

use std::path::Path;

use crate::store::grant::{Grant, Reach};
use crate::store::key::Key;
use crate::store::seal::hex;
use crate::store::slots::file::{KeyFile, Standing};
use crate::store::slots::slot::{Entry, Opener, SlotFacts, SlotKind, SlotName};
use crate::store::slots::{LIMIT_BYTES, NAME, NAMES, Opened, SlotTrouble, Slots, opened};
use crate::store::trouble::StoreTrouble;
use crate::store::{Realm, files};

/// A key file that is not written anywhere yet.
pub(in crate::store) struct Renewed {
    pub(in crate::store) content: Vec<u8>,
    pub(in crate::store) actor: SlotName,
    pub(in crate::store) slots: Slots,
    /// Those that no one had the secret of: they open nothing from now on.
    pub(in crate::store) gone: Vec<SlotFacts>,
    /// What names the vault key that stood here before.
    pub(in crate::store) former: [u8; 32],
}

/// Makes the key file of a new vault key, and proves that it opens with everything that was held out.
pub(in crate::store) fn renewed(
    folder: &Path,
    realm: Realm,
    opener: Opener<'_>,
    others: &[(SlotName, Opener<'_>)],
    fresh: &Key,
) -> Result<Renewed, StoreTrouble> {
    if realm == Realm::Training {
        return Err(StoreTrouble::Slot(SlotTrouble::Practice));
    }
    // Whoever finds the machine unlocked must not be able to keep it.
    if matches!(opener, Opener::Remembered(_)) {
        return Err(StoreTrouble::PassphraseMissing);
    }
    let Opened {
        file, vault, name, ..
    } = opened(folder, realm, opener)?;
    if file.standing(&vault) == Standing::Edited {
        return Err(StoreTrouble::Slot(SlotTrouble::Edited));
    }
    if vault.reach() != Reach::All {
        return Err(StoreTrouble::Slot(SlotTrouble::Narrow));
    }
    let fresh = &Grant::whole(fresh);
    for (other, held) in others {
        file.unlock(realm, *held, Some(*other))?;
    }
    let held_for = |slot: SlotName| {
        let own = [(name, opener)];
        let mut all = own.iter().chain(others);
        all.find(|(named, _)| *named == slot).map(|(_, held)| *held)
    };
    let (mut kept, mut gone) = (Vec::new(), Vec::new());
    for entry in &file.entries {
        let again = match entry.known() {
            Some(slot) => slot.for_vault(realm, fresh, held_for(slot.name))?,
            None => None,
        };
        match again {
            Some(slot) => kept.push(Entry::Known(slot)),
            None => gone.push(entry.facts(name)),
        }
    }
    let is_passphrase = |entry: &Entry| {
        let slot = entry.known();
        slot.is_some_and(|slot| slot.kind() == SlotKind::Passphrase && slot.reach == Reach::All)
    };
    if !kept.iter().any(is_passphrase) {
        return Err(StoreTrouble::Slot(SlotTrouble::LastPassphrase));
    }
    let former = *file.check();
    let file = file.for_vault(fresh, kept)?;
    let content = file.print(fresh)?;
    let again = KeyFile::parse(&content)?;
    let opens = |held: Opener<'_>, slot: SlotName| {
        let unlocked = again.unlock(realm, held, Some(slot));
        unlocked.is_ok_and(|(granted, _)| granted.leads_where(fresh))
    };
    let is_proven = again.standing(fresh) == Standing::Sealed
        && opens(opener, name)
        && others.iter().all(|(slot, held)| opens(*held, *slot));
    if !is_proven {
        return Err(StoreTrouble::KeyFileDamaged);
    }
    Ok(Renewed {
        content,
        actor: name,
        slots: Slots::of(&again, name, false),
        gone,
        former,
    })
}

/// Puts the key file of a new vault key in place. The copies come first: the key file itself decides which key holds.
pub(in crate::store) fn write_renewed(folder: &Path, content: &[u8]) -> Result<(), StoreTrouble> {
    let mut names = NAMES.iter().rev();
    names.try_for_each(|name| files::replace(folder, name, content))
}

/// Returns what names the vault key that a key file leads to, in hexadecimal digits.
pub(in crate::store) fn check_of(content: &[u8]) -> Option<String> {
    KeyFile::parse(content).ok().map(|file| hex(file.check()))
}

/// Tells whether the key files of a folder lead to the vault key that is named so: the key file itself decides, and where
/// it is damaged all of its copies have to.
pub(in crate::store) fn leads_to(folder: &Path, check: &str) -> bool {
    let check_at = |name: &str| {
        let content = files::read(&folder.join(name), LIMIT_BYTES).ok().flatten();
        content.and_then(|content| check_of(&content))
    };
    if let Some(found) = check_at(NAME) {
        return found == check;
    }
    let copies: Vec<String> = NAMES.iter().filter_map(|name| check_at(name)).collect();
    !copies.is_empty() && copies.iter().all(|found| found == check)
}
