//! A key that the machine keeps in the kernel until it is restarted, and gives to this user's programs alone.

#[cfg(target_os = "linux")]
use linux_keyutils::{KeyError, KeyPermissionsBuilder, KeyRing, KeyRingIdentifier, Permission};
#[cfg(target_os = "linux")]
use zeroize::Zeroizing;

#[cfg(target_os = "linux")]
use crate::store::key::Key;
use crate::store::slots::{Remembered, SlotName, SlotTrouble};
use crate::store::trouble::StoreTrouble;

#[cfg(target_os = "linux")]
pub(super) fn keep(kept: &Remembered) -> Result<(), StoreTrouble> {
    let add = || -> Result<(), KeyError> {
        let key = ring()?.add_key(&description(kept.slot), kept.key.as_bytes())?;
        // A login session need not possess the user's own ring; the user may read the key all the same.
        let perms = KeyPermissionsBuilder::builder()
            .posessor(Permission::ALL)
            .user(Permission::VIEW | Permission::READ | Permission::SEARCH)
            .build();
        key.set_perms(perms)
    };
    add().map_err(without_keyring)
}

/// Returns the key that is kept for a slot, if there is one.
#[cfg(target_os = "linux")]
pub(super) fn find(slot: SlotName) -> Option<Remembered> {
    let key = ring().ok()?.search(&description(slot)).ok()?;
    let mut bytes = Zeroizing::new([0_u8; 32]);
    let n_read = key.read(&mut *bytes).ok()?;
    (n_read == bytes.len()).then(|| Remembered {
        slot,
        key: Key::from_bytes(&bytes),
    })
}

/// Drops the key that is kept for a slot, and tells whether there was one.
#[cfg(target_os = "linux")]
pub(super) fn drop_key(slot: SlotName) -> Result<bool, StoreTrouble> {
    let ring = ring().map_err(without_keyring)?;
    let Ok(key) = ring.search(&description(slot)) else {
        return Ok(false);
    };
    ring.unlink_key(key).map(|()| true).map_err(without_keyring)
}

#[cfg(target_os = "linux")]
fn ring() -> Result<KeyRing, KeyError> {
    KeyRing::from_special_id(KeyRingIdentifier::User, true)
}

/// Nothing in it says whose store it is.
#[cfg(target_os = "linux")]
fn description(slot: SlotName) -> String {
    format!("vilja {slot}")
}

/// Whatever the kernel says, the person is told that it does not keep keys here.
#[cfg(target_os = "linux")]
fn without_keyring(_: KeyError) -> StoreTrouble {
    StoreTrouble::Slot(SlotTrouble::NoKeyring)
}

#[cfg(not(target_os = "linux"))]
pub(super) fn keep(_: &Remembered) -> Result<(), StoreTrouble> {
    Err(StoreTrouble::Slot(SlotTrouble::NoKeyring))
}

#[cfg(not(target_os = "linux"))]
pub(super) fn find(_: SlotName) -> Option<Remembered> {
    None
}

#[cfg(not(target_os = "linux"))]
pub(super) fn drop_key(_: SlotName) -> Result<bool, StoreTrouble> {
    Err(StoreTrouble::Slot(SlotTrouble::NoKeyring))
}
