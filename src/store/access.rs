//! Who can open a store, how that is changed while it is open, and what was noticed when it was opened.

use std::path::Path;

use crate::engine::time::Timestamp;
use crate::store::Store;
use crate::store::age::Recipient;
use crate::store::grant::Reach;
use crate::store::key::{Cost, Passphrase};
use crate::store::log::Concerns;
use crate::store::recovery::RecoveryKey;
use crate::store::slots::{
    self, Label, NewSecret, Opener, Remembered, Role, SlotFacts, SlotKind, SlotName, SlotTrouble,
};
use crate::store::tries::FailedTries;
use crate::store::trouble::StoreTrouble;
use crate::store::{backup, keyring, schema, seal};

/// Whom a new way to open the store is for, and how far it reaches.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Whom {
    pub role: Role,
    pub reach: Reach,
}

impl From<Role> for Whom {
    fn from(role: Role) -> Self {
        Self {
            role,
            reach: Reach::All,
        }
    }
}

/// What was found or done while the store was opened, and is told once.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Remark {
    /// The key file was damaged and was written anew from a copy.
    Mended,
    /// Someone without the key changed the key file or put an older one back. What it was before stands again.
    KeyFileEdited,
    /// The same, and there was no copy to put it right from: the slots are to be looked through and confirmed.
    KeyFileDoubtful,
    /// Guessing the passphrase now costs what the program asks at the least.
    CostRaised,
}

impl Remark {
    /// Returns the id of the message that says it to a person.
    pub fn message(self) -> &'static str {
        match self {
            Self::Mended => "store-remark-mended",
            Self::KeyFileEdited => "store-remark-key-file-edited",
            Self::KeyFileDoubtful => "store-remark-key-file-doubtful",
            Self::CostRaised => "store-remark-cost-raised",
        }
    }
}

impl Store {
    /// Returns when a passphrase may be tried next, if that is not now.
    pub fn next_try_at(folder: &Path, now: Timestamp) -> Option<Timestamp> {
        FailedTries::read(folder, now).next_at(now)
    }

    /// Returns what opens the store as its key file says it, before anyone has opened it: nothing proves that it is true.
    pub fn kinds_of_ways_in(folder: &Path) -> Vec<SlotKind> {
        slots::kinds(folder)
    }

    /// Returns what was found or done while the store was opened.
    pub fn remarks(&self) -> &[Remark] {
        &self.remarks
    }

    /// Returns the tries that failed before this opening, since the one before.
    pub fn failed_tries(&self) -> &FailedTries {
        &self.failed_tries
    }

    /// Returns who can open the store.
    pub fn slots(&self) -> &[SlotFacts] {
        &self.slots.facts
    }

    /// Returns the slot by which the store is open.
    pub fn opened_by(&self) -> Option<&SlotFacts> {
        self.slots.facts.iter().find(|slot| slot.in_use)
    }

    /// Puts a new passphrase in place of the old one, which opens nothing in the folder afterwards. No data is touched.
    pub fn change_passphrase(
        &mut self,
        old: &Passphrase,
        new: &Passphrase,
        cost: Cost,
        at: Timestamp,
    ) -> Result<(), StoreTrouble> {
        let opener = Opener::Passphrase(old);
        let name = slots::name_of(&self.folder, self.ring.realm, opener)?;
        self.set_passphrase(opener, name, new, cost, at)
    }

    /// Puts a passphrase into a passphrase slot, for whoever can open the store by any slot.
    pub fn set_passphrase(
        &mut self,
        opener: Opener<'_>,
        name: SlotName,
        passphrase: &Passphrase,
        cost: Cost,
        at: Timestamp,
    ) -> Result<(), StoreTrouble> {
        self.change_slots(
            opener,
            &slots::Change::Passphrase {
                name,
                passphrase,
                cost,
            },
            at,
        )
    }

    /// Says beforehand why the slots cannot be changed, so that nobody chooses or writes down a key in vain.
    pub fn can_change_slots(&self) -> Result<(), StoreTrouble> {
        self.require_writing()?;
        if self.slots.doubtful {
            return Err(StoreTrouble::Slot(SlotTrouble::Edited));
        }
        Ok(())
    }

    /// Says beforehand why a slot with this label cannot be added.
    pub fn can_add_slot(&self, label: &Label) -> Result<(), StoreTrouble> {
        self.can_change_slots()?;
        let is_taken = |slot: &SlotFacts| slot.label == label.as_str();
        if !label.as_str().is_empty() && self.slots().iter().any(is_taken) {
            return Err(StoreTrouble::Slot(SlotTrouble::LabelTaken));
        }
        if self.slots().len() >= slots::MOST_SLOTS {
            return Err(StoreTrouble::Slot(SlotTrouble::TooMany));
        }
        Ok(())
    }

    /// Adds a way to open the store with a passphrase.
    pub fn add_passphrase(
        &mut self,
        opener: Opener<'_>,
        whom: impl Into<Whom>,
        label: Label,
        passphrase: &Passphrase,
        cost: Cost,
        at: Timestamp,
    ) -> Result<SlotName, StoreTrouble> {
        if passphrase.is_empty() {
            return Err(StoreTrouble::PassphraseMissing);
        }
        self.add_slot(
            opener,
            whom.into(),
            label,
            NewSecret::Passphrase(passphrase, cost),
            at,
        )
    }

    /// Adds the recovery key as a way to open the store.
    pub fn add_recovery(
        &mut self,
        opener: Opener<'_>,
        label: Label,
        key: &RecoveryKey,
        at: Timestamp,
    ) -> Result<SlotName, StoreTrouble> {
        self.add_slot(
            opener,
            Role::Recovery.into(),
            label,
            NewSecret::Recovery(key),
            at,
        )
    }

    /// Adds a way to open the store for the owner of an age key.
    pub fn add_recipient(
        &mut self,
        opener: Opener<'_>,
        whom: impl Into<Whom>,
        label: Label,
        recipient: &Recipient,
        at: Timestamp,
    ) -> Result<SlotName, StoreTrouble> {
        self.add_slot(opener, whom.into(), label, NewSecret::Age(recipient), at)
    }

    /// Lets the machine keep a key until it is restarted, in place of one that it kept before. Never the only way in, and
    /// no proof for changing the others.
    pub fn remember(&mut self, opener: Opener<'_>, at: Timestamp) -> Result<(), StoreTrouble> {
        let name = SlotName(seal::random()?);
        let kept = Remembered::random(name)?;
        keyring::keep(&kept)?;
        let done = self.change_slots(
            opener,
            &slots::Change::Add {
                role: Role::Officer,
                reach: Reach::All,
                label: Label::default(),
                secret: NewSecret::Remembered(&kept),
                name,
                at,
            },
            at,
        );
        if done.is_err() {
            // It opens nothing; that it stays if the kernel does not take it back is no harm.
            let _left = keyring::drop_key(name);
        }
        done
    }

    /// Returns what the machine keeps for the store in this folder.
    pub fn remembered(folder: &Path) -> Option<Remembered> {
        slots::remembered(folder)
            .into_iter()
            .find_map(keyring::find)
    }

    /// Lets the machine drop what it keeps. Tells whether there was anything; the slot itself opens with nothing then.
    pub fn forget(folder: &Path) -> Result<bool, StoreTrouble> {
        slots::remembered(folder)
            .into_iter()
            .try_fold(false, |any, slot| Ok(keyring::drop_key(slot)? || any))
    }

    /// Takes a way to open the store away. What it opened with opens nothing in the folder afterwards.
    pub fn remove_slot(
        &mut self,
        opener: Opener<'_>,
        name: SlotName,
        at: Timestamp,
    ) -> Result<(), StoreTrouble> {
        self.change_slots(opener, &slots::Change::Remove { name }, at)
    }

    /// Says that the slots are as they should be, after the key file was found to be edited.
    pub fn confirm_slots(&mut self, opener: Opener<'_>, at: Timestamp) -> Result<(), StoreTrouble> {
        let generation = self.on_connection(|conn, _, _| schema::key_file_generation(conn))?;
        let was_doubtful = std::mem::take(&mut self.slots.doubtful);
        let done = self.change_slots(opener, &slots::Change::Confirm { generation }, at);
        self.slots.doubtful |= was_doubtful && done.is_err();
        done
    }

    /// Holds the key file against what the database knows of it: an older one that was put back shows by that.
    pub(super) fn compare_generation(&mut self, edited: bool) -> Result<(), StoreTrouble> {
        let found = self.slots.generation;
        let known = self.on_connection(|conn, _, _| schema::key_file_generation(conn))?;
        let is_older = found < known;
        self.slots.doubtful |= is_older;
        if self.slots.doubtful {
            self.remarks.push(Remark::KeyFileDoubtful);
        } else if edited {
            self.remarks.push(Remark::KeyFileEdited);
        }
        if found > known && !self.slots.doubtful {
            self.note_generation();
        }
        Ok(())
    }

    /// Writes down how often the key file was changed. A disk that takes nothing now is asked again at the next opening.
    pub(super) fn note_generation(&mut self) {
        let generation = self.slots.generation;
        let _later =
            self.on_connection(|conn, _, _| schema::note_key_file_generation(conn, generation));
    }

    fn add_slot(
        &mut self,
        opener: Opener<'_>,
        Whom { role, reach }: Whom,
        label: Label,
        secret: NewSecret<'_>,
        at: Timestamp,
    ) -> Result<SlotName, StoreTrouble> {
        let name = SlotName(seal::random()?);
        self.change_slots(
            opener,
            &slots::Change::Add {
                role,
                reach,
                label,
                secret,
                name,
                at,
            },
            at,
        )?;
        Ok(name)
    }

    fn change_slots(
        &mut self,
        opener: Opener<'_>,
        change: &slots::Change<'_>,
        at: Timestamp,
    ) -> Result<(), StoreTrouble> {
        // An older file that was put back has a seal that holds; only the database knows.
        self.can_change_slots()?;
        let in_use = SlotName(self.ring.actor);
        let before = self.slots.clone();
        let changed = slots::change(&self.folder, self.ring.realm, opener, change)?;
        self.slots = changed.seen_by(in_use);
        self.note_generation();
        let did = slots::logged(change, &before);
        self.log(Concerns::default(), did, at)?;
        // The store's own backups open with what opens the store, and with nothing else.
        backup::renew_keys(&self.folder)
    }

    /// Wraps the slot that was just opened anew if guessing it costs less than the floor. Tells whether it did.
    pub(super) fn raise_cost(&mut self, passphrase: &Passphrase, at: Timestamp) -> bool {
        let Some((name, cost)) = self.opened_by().and_then(|it| Some((it.name, it.cost?))) else {
            return false;
        };
        cost.is_below(Cost::FLOOR)
            && self
                .set_passphrase(
                    Opener::Passphrase(passphrase),
                    name,
                    passphrase,
                    cost.raised_to(Cost::FLOOR),
                    at,
                )
                .is_ok()
    }
}
