//! The key file: the vault key, wrapped once for each way to open the store, and how that is changed without a gap.

mod file;
mod renewed;
mod slot;
mod trouble;

use std::path::Path;

use crate::engine::time::Timestamp;
use crate::store::grant::{Grant, Reach};
use crate::store::key::{Cost, Key, Passphrase};
use crate::store::log::{DidV1, SlotChange};
use crate::store::seal;
use crate::store::slots::file::{KeyFile, Standing, Unparsed};
use crate::store::slots::slot::{Entry, Slot};
use crate::store::trouble::StoreTrouble;
use crate::store::{Realm, database, files};

pub(super) use crate::store::slots::file::MOST_SLOTS;
pub(super) use crate::store::slots::renewed::{
    Renewed, check_of, leads_to, renewed, write_renewed,
};
pub(super) use crate::store::slots::slot::NewSecret;
pub use crate::store::slots::slot::{
    Label, Opener, Remembered, Role, SlotFacts, SlotKind, SlotName,
};
pub use crate::store::slots::trouble::SlotTrouble;

pub(super) const NAME: &str = "vault.key";
/// The file and its copies. After a change all of them say the same, so that an old passphrase opens none of them.
const NAMES: [&str; 4] = [NAME, "vault.key.1", "vault.key.2", "vault.key.3"];
const LIMIT_BYTES: u64 = 64 * 1024;

/// What opening the key file gives.
pub(super) struct Unlocked {
    pub(super) vault: Grant,
    /// Who opened it: the slot's random name, which stands in the chain as the actor.
    pub(super) actor: SlotName,
    pub(super) slots: Slots,
    /// The key file itself was damaged and was written anew from a copy.
    pub(super) mended: bool,
    /// Someone without the vault key changed the file or put an older one in its place.
    pub(super) edited: bool,
}

/// The slots of a key file, as far as they may be shown, and how often they were changed.
#[derive(Clone)]
pub(super) struct Slots {
    pub(super) facts: Vec<SlotFacts>,
    pub(super) generation: u32,
    /// No copy of the file has a seal that holds: what it says may be someone else's words.
    pub(super) doubtful: bool,
}

/// What the log says of a change.
pub(super) fn logged(change: &Change<'_>, before: &Slots) -> DidV1 {
    let known = |name: SlotName| {
        let slot = before.facts.iter().find(|slot| slot.name == name);
        slot.map(|slot| (slot.role, slot.label.clone()))
            .unwrap_or_default()
    };
    let (change, slot, (role, label)) = match change {
        Change::Add {
            role, label, name, ..
        } => {
            let told = (Some(*role), label.as_str().to_owned());
            (SlotChange::Added, Some(*name), told)
        }
        Change::Remove { name } => (SlotChange::Removed, Some(*name), known(*name)),
        Change::Passphrase { name, .. } => (SlotChange::Renewed, Some(*name), known(*name)),
        Change::Confirm { .. } => (SlotChange::Confirmed, None, (None, String::new())),
    };
    DidV1::SlotsChanged {
        change,
        slot: slot.map(|name| name.to_string()),
        role: role.map(|role| role.word().to_owned()),
        label,
    }
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
    at: Option<Timestamp>,
) -> Result<(SlotName, Slots), StoreTrouble> {
    let name = SlotName(seal::random()?);
    let slot = match (realm, passphrase) {
        (Realm::Real, Some(passphrase)) if !passphrase.is_empty() => Slot::wrap(
            realm,
            &Grant::whole(vault),
            name,
            (Role::Officer, Reach::All),
            Label::default(),
            at,
            NewSecret::Passphrase(passphrase, cost),
        )?,
        (Realm::Real, _) => return Err(StoreTrouble::PassphraseMissing),
        (Realm::Training, _) => Slot::open(name, vault, at),
    };
    let file = KeyFile::new(realm, vault, slot);
    write_all(folder, &file.print(vault)?)?;
    Ok((name, Slots::of(&file, name, false)))
}

/// Opens the key file with one of its slots, and makes good what was damaged, edited or cut short.
pub(super) fn unlock(
    folder: &Path,
    realm: Realm,
    opener: Opener<'_>,
) -> Result<Unlocked, StoreTrouble> {
    let mut opened = opened(folder, realm, opener)?;
    let is_same = |name: &&str| {
        files::read(&folder.join(name), LIMIT_BYTES)
            .is_ok_and(|copy| copy.as_deref() == Some(opened.content.as_slice()))
    };
    let (standing, damaged) = (opened.file.standing(&opened.vault), !is_same(&NAME));
    // Copies that differ are from a change that was cut short, or damaged. A disk that takes nothing now must not keep
    // the officer out; the copies are compared at every opening.
    let is_settled = match standing {
        Standing::Sealed => NAMES.iter().all(is_same),
        Standing::Unsealed => false,
        Standing::Edited => true,
    };
    if !is_settled {
        // What a later program wrote is left as it is, this file too.
        database::refuse_newer(folder, &opened.vault, realm)?;
    }
    let settled = match standing {
        Standing::Sealed => is_settled || write_all(folder, &opened.content).is_ok(),
        // The first version's: sealed from now on.
        Standing::Unsealed => {
            opened.file.generation = 1;
            let content = opened.file.print(&opened.vault)?;
            write_all(folder, &content).is_ok()
        }
        // Nothing better is there, and it is not made to look right.
        Standing::Edited => false,
    };
    if settled {
        // What a change that was cut short left beside.
        for name in NAMES {
            let _left = files::remove_if_there(&folder.join(format!("{name}.new")));
        }
    }
    Ok(Unlocked {
        slots: Slots::of(&opened.file, opened.name, standing == Standing::Edited),
        actor: opened.name,
        vault: opened.vault,
        mended: damaged && settled,
        edited: opened.edited,
    })
}

/// Opens the key file and changes nothing in the folder: another program may have the store open.
pub(super) fn look(
    folder: &Path,
    realm: Realm,
    opener: Opener<'_>,
) -> Result<(Grant, SlotName), StoreTrouble> {
    let opened = opened(folder, realm, opener)?;
    Ok((opened.vault, opened.name))
}

/// Returns what the slots of the key file say that they are opened with; nothing if it cannot be read.
pub(super) fn kinds(folder: &Path) -> Vec<SlotKind> {
    let found = whole_files(folder).unwrap_or_default();
    let first = found.first();
    first.map_or_else(Vec::new, |(_, file)| {
        let facts = |entry: &Entry| entry.facts(SlotName([0; 16]));
        file.entries.iter().map(|entry| facts(entry).kind).collect()
    })
}

/// Returns the first of the key file and its copies that is whole, as it stands.
pub(super) fn whole(folder: &Path) -> Result<Vec<u8>, StoreTrouble> {
    let found = whole_files(folder)?.into_iter().next();
    found
        .map(|(content, _)| content)
        .ok_or(StoreTrouble::KeyFileDamaged)
}

/// Tells whether two key files lead to the same vault key, whatever opens each of them.
pub(super) fn are_of_one_vault(one: &[u8], other: &[u8]) -> bool {
    match (KeyFile::parse(one), KeyFile::parse(other)) {
        (Ok(one), Ok(other)) => one.is_of_the_vault_of(&other),
        (Err(_), _) | (_, Err(_)) => false,
    }
}

/// Returns the content of a key file with one passphrase slot.
pub(super) fn written(
    realm: Realm,
    vault: &Key,
    passphrase: &Passphrase,
    cost: Cost,
) -> Result<Vec<u8>, StoreTrouble> {
    let slot = Slot::wrap(
        realm,
        &Grant::whole(vault),
        SlotName([1; 16]),
        (Role::Officer, Reach::All),
        Label::default(),
        None,
        NewSecret::Passphrase(passphrase, cost),
    )?;
    KeyFile::new(realm, vault, slot).print(vault)
}

/// Reads a key file and writes it out anew, and tells whether someone with the vault key wrote it.
pub(super) fn read_and_written(content: &[u8], vault: &Key) -> Option<(Slots, bool, Vec<u8>)> {
    let file = KeyFile::parse(content).ok()?;
    let is_sealed = file.standing(vault) == Standing::Sealed;
    let again = file.print(vault).ok()?;
    Some((Slots::of(&file, SlotName([0; 16]), false), is_sealed, again))
}

/// A change of the slots. The vault key and with it all data stay as they are.
pub(super) enum Change<'a> {
    Add {
        role: Role,
        reach: Reach,
        label: Label,
        secret: NewSecret<'a>,
        name: SlotName,
        at: Timestamp,
    },
    Remove {
        name: SlotName,
    },
    /// Another passphrase, or another cost, in the same slot.
    Passphrase {
        name: SlotName,
        passphrase: &'a Passphrase,
        cost: Cost,
    },
    /// What the file says is right, whoever wrote it.
    Confirm {
        /// At least so often it was changed before.
        generation: u32,
    },
}

/// Carries out a change for someone who can open the store. The order of writing leaves a way in at every moment: the new
/// file beside the old, flushed, renamed over it, read back and opened, and only then the copies of the old one.
pub(super) fn change(
    folder: &Path,
    realm: Realm,
    opener: Opener<'_>,
    change: &Change<'_>,
) -> Result<Slots, StoreTrouble> {
    if realm == Realm::Training {
        return Err(StoreTrouble::Slot(SlotTrouble::Practice));
    }
    // Whoever finds the machine unlocked must not be able to keep it.
    if matches!(opener, Opener::Remembered(_)) {
        return Err(StoreTrouble::PassphraseMissing);
    }
    let Opened {
        content: old,
        mut file,
        vault,
        name,
        ..
    } = opened(folder, realm, opener)?;
    let is_confirmed = matches!(change, Change::Confirm { .. });
    if file.standing(&vault) == Standing::Edited && !is_confirmed {
        return Err(StoreTrouble::Slot(SlotTrouble::Edited));
    }
    require_reach(&vault, name, change)?;
    apply(&mut file, realm, &vault, name, change)?;
    file.generation = file.generation.saturating_add(1);
    let content = file.print(&vault)?;
    files::replace(folder, NAME, &content)?;
    let proof = match change {
        Change::Add { secret, name, .. } => secret.opener().map(|opener| (opener, *name)),
        Change::Passphrase {
            name, passphrase, ..
        } => Some((Opener::Passphrase(passphrase), *name)),
        Change::Remove { .. } | Change::Confirm { .. } => Some((opener, name)),
    };
    if let Err(trouble) = is_proven(folder, realm, &vault, &content, proof) {
        // What cannot be opened again does not stay.
        files::replace(folder, NAME, &old)?;
        return Err(trouble);
    }
    // The change is made; what opened before and should no more may still lie in a copy.
    write_all(folder, &content)
        .ok()
        .ok_or(StoreTrouble::Slot(SlotTrouble::CopiesLeft))?;
    Ok(Slots::of(&file, name, false))
}

impl Slots {
    /// The same, marked for the slot that the store was opened by; another may have been held out as proof.
    pub(super) fn seen_by(mut self, in_use: SlotName) -> Self {
        for slot in &mut self.facts {
            slot.in_use = slot.name == in_use;
        }
        self
    }

    fn of(file: &KeyFile, in_use: SlotName, doubtful: bool) -> Self {
        Self {
            facts: file.entries.iter().map(|it| it.facts(in_use)).collect(),
            generation: file.generation,
            doubtful,
        }
    }
}

/// Proves that this slot opens with it: someone who is in the store already is asked for another's key.
pub(super) fn prove(
    folder: &Path,
    realm: Realm,
    opener: Opener<'_>,
    name: SlotName,
) -> Result<(), StoreTrouble> {
    let (_, file) = whole_files(folder)?
        .into_iter()
        .next()
        .ok_or(StoreTrouble::KeyFileDamaged)?;
    file.unlock(realm, opener, Some(name)).map(drop)
}

/// Returns the slot that opens with it.
pub(super) fn name_of(
    folder: &Path,
    realm: Realm,
    opener: Opener<'_>,
) -> Result<SlotName, StoreTrouble> {
    opened(folder, realm, opener).map(|opened| opened.name)
}

/// Returns the slots whose keys the machine may keep. Nothing is unlocked for it.
pub(super) fn remembered(folder: &Path) -> Vec<SlotName> {
    let found = whole_files(folder).unwrap_or_default();
    let slots = found.iter().flat_map(|(_, file)| file.slots());
    slots
        .filter(|slot| slot.kind() == SlotKind::Remembered)
        .map(|slot| slot.name)
        .collect()
}

/// Whoever does not reach what is protected gives themselves another passphrase, and changes nothing else.
fn require_reach(granted: &Grant, own: SlotName, change: &Change<'_>) -> Result<(), StoreTrouble> {
    let is_own = matches!(change, Change::Passphrase { name, .. } if *name == own);
    match granted.reach() {
        Reach::Unprotected if !is_own => Err(StoreTrouble::Slot(SlotTrouble::Narrow)),
        Reach::All | Reach::Unprotected => Ok(()),
    }
}

fn apply(
    file: &mut KeyFile,
    realm: Realm,
    vault: &Grant,
    in_use: SlotName,
    change: &Change<'_>,
) -> Result<(), StoreTrouble> {
    match change {
        Change::Add {
            role,
            reach,
            label,
            secret,
            name,
            at,
        } => {
            if matches!(secret, NewSecret::Remembered(_)) {
                let is_former = |slot: &Slot| slot.kind() == SlotKind::Remembered;
                file.entries
                    .retain(|entry| !entry.known().is_some_and(is_former));
            }
            if file.entries.len() >= MOST_SLOTS {
                return Err(StoreTrouble::Slot(SlotTrouble::TooMany));
            }
            let is_taken = !label.as_str().is_empty() && file.slots().any(|it| it.label == *label);
            if is_taken {
                return Err(StoreTrouble::Slot(SlotTrouble::LabelTaken));
            }
            let slot = Slot::wrap(
                realm,
                vault,
                *name,
                (*role, *reach),
                label.clone(),
                Some(*at),
                *secret,
            )?;
            if *reach == Reach::Unprotected {
                file.make_unprotected(vault)?;
            }
            file.entries.push(Entry::Known(slot));
        }
        Change::Remove { name } => {
            let is_it = |entry: &Entry| entry.name() == Some(*name);
            // What does not reach everything is no way back to everything.
            let is_passphrase =
                |slot: &Slot| slot.kind() == SlotKind::Passphrase && slot.reach == Reach::All;
            let Some(found) = file.entries.iter().find(|entry| is_it(entry)) else {
                return Err(StoreTrouble::Slot(SlotTrouble::NoSuchSlot));
            };
            let n_passphrases = file.slots().filter(|slot| is_passphrase(slot)).count();
            if found.known().is_some_and(is_passphrase) && n_passphrases == 1 {
                return Err(StoreTrouble::Slot(SlotTrouble::LastPassphrase));
            }
            if *name == in_use {
                return Err(StoreTrouble::Slot(SlotTrouble::InUse));
            }
            file.entries.retain(|entry| !is_it(entry));
        }
        Change::Passphrase {
            name,
            passphrase,
            cost,
        } => {
            if passphrase.is_empty() {
                return Err(StoreTrouble::PassphraseMissing);
            }
            let slot = file
                .entries
                .iter_mut()
                .filter_map(Entry::known_mut)
                .find(|slot| slot.name == *name && slot.kind() == SlotKind::Passphrase)
                .ok_or(StoreTrouble::Slot(SlotTrouble::NoSuchSlot))?;
            *slot = Slot::wrap(
                realm,
                vault,
                *name,
                (slot.role, slot.reach),
                slot.label.clone(),
                slot.added_at,
                NewSecret::Passphrase(passphrase, *cost),
            )?;
        }
        Change::Confirm { generation } => file.generation = file.generation.max(*generation),
    }
    Ok(())
}

/// Reads the file again from the disk, and opens it as it will be opened.
fn is_proven(
    folder: &Path,
    realm: Realm,
    vault: &Grant,
    content: &[u8],
    proof: Option<(Opener<'_>, SlotName)>,
) -> Result<(), StoreTrouble> {
    let again = files::read(&folder.join(NAME), LIMIT_BYTES)?;
    if again.as_deref() != Some(content) {
        return Err(StoreTrouble::KeyFileDamaged);
    }
    let file = KeyFile::parse(content)?;
    if file.standing(vault) != Standing::Sealed {
        return Err(StoreTrouble::KeyFileDamaged);
    }
    // Whom an age slot is for is not here to open it.
    let Some((opener, name)) = proof else {
        return Ok(());
    };
    let (again, _) = file.unlock(realm, opener, Some(name))?;
    if again.leads_where(vault) {
        Ok(())
    } else {
        Err(StoreTrouble::KeyFileDamaged)
    }
}

/// Writes the key file and its copies.
pub(super) fn write_all(folder: &Path, content: &[u8]) -> Result<(), StoreTrouble> {
    NAMES
        .iter()
        .try_for_each(|name| files::replace(folder, name, content))
}

/// A key file that was opened, and the best of its copies.
struct Opened {
    content: Vec<u8>,
    file: KeyFile,
    vault: Grant,
    name: SlotName,
    edited: bool,
}

/// Opens the newest file whose seal holds, among the key file and its copies.
fn opened(folder: &Path, realm: Realm, opener: Opener<'_>) -> Result<Opened, StoreTrouble> {
    let found = whole_files(folder)?;
    // All but always the copies are alike, and one is tried.
    let mut first_trouble = StoreTrouble::KeyFileDamaged;
    let mut opened = None;
    for (idx, (_, file)) in found.iter().enumerate() {
        match file.unlock(realm, opener, None) {
            Ok(done) => {
                opened = Some((idx, done));
                break;
            }
            Err(trouble) if idx == 0 => first_trouble = trouble,
            Err(_) => {}
        }
    }
    let Some((opened_idx, (mut vault, mut name))) = opened else {
        return Err(first_trouble);
    };
    let standings: Vec<_> = found.iter().map(|(_, it)| it.standing(&vault)).collect();
    let best = found
        .iter()
        .zip(&standings)
        .enumerate()
        .filter(|(_, (_, standing))| **standing == Standing::Sealed)
        .max_by_key(|(idx, ((_, file), _))| (file.generation, std::cmp::Reverse(*idx)))
        .map_or(opened_idx, |(idx, _)| idx);
    if best != opened_idx {
        // The newest file decides: what opened an older one must open it too, or it was taken away since.
        let (_, file) = found.get(best).ok_or(StoreTrouble::KeyFileDamaged)?;
        (vault, name) = file.unlock(realm, opener, None)?;
    }
    let edited = standings.contains(&Standing::Edited) || best != 0;
    let (content, file) = found
        .into_iter()
        .nth(best)
        .ok_or(StoreTrouble::KeyFileDamaged)?;
    Ok(Opened {
        content,
        file,
        vault,
        name,
        edited,
    })
}

/// Reads the key file and the copies that differ from it; those that are damaged are left out.
fn whole_files(folder: &Path) -> Result<Vec<(Vec<u8>, KeyFile)>, StoreTrouble> {
    let mut found: Vec<(Vec<u8>, KeyFile)> = Vec::new();
    let mut unread = None;
    for name in NAMES {
        let content = match files::read(&folder.join(name), LIMIT_BYTES) {
            Ok(Some(content)) => content,
            Ok(None) => continue,
            Err(trouble) => {
                unread = unread.or(Some(trouble));
                continue;
            }
        };
        if found.iter().any(|(known, _)| *known == content) {
            continue;
        }
        match KeyFile::parse(&content) {
            Ok(file) => found.push((content, file)),
            Err(Unparsed::Newer { found }) => return Err(StoreTrouble::NewerFormat { found }),
            Err(Unparsed::Damaged) => {}
        }
    }
    // One copy that can be read is enough; if there is none, a disk that refuses is another trouble than damage.
    match unread {
        Some(trouble) if found.is_empty() => Err(trouble),
        Some(_) | None => Ok(found),
    }
}

#[cfg(test)]
mod tests;
