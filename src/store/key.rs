//! Passphrases, the cost of guessing one, and the keys that all else hangs on.

use std::fmt;
use std::time::Instant;

use argon2::{Algorithm, Argon2, Block, Params, Version};
use unicode_normalization::UnicodeNormalization as _;
use zeroize::{Zeroize as _, Zeroizing};

use crate::store::seal;
use crate::store::trouble::StoreTrouble;

/// What opens a store. It is wiped when dropped and never shown.
pub struct Passphrase(Zeroizing<String>);

impl Passphrase {
    /// Takes the text as typed. Composed and decomposed letters are made equal, since keyboards differ in that.
    pub fn new(typed: &str) -> Self {
        // Room enough from the start, so that no half of it is left behind by a growing buffer.
        let mut composed = Zeroizing::new(String::with_capacity(typed.len() * 3 + 16));
        composed.extend(typed.nfc());
        Self(composed)
    }

    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub(super) fn as_bytes(&self) -> &[u8] {
        self.0.as_bytes()
    }
}

impl fmt::Debug for Passphrase {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Passphrase")
    }
}

/// How much work one guess at a passphrase is: the parameters of Argon2id.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cost {
    memory_kib: u32,
    passes: u32,
    lanes: u32,
}

impl Cost {
    /// Less than this is never chosen by the program.
    pub const FLOOR: Self = Self {
        memory_kib: 64 * 1024,
        passes: 3,
        lanes: 1,
    };

    const HIGHEST_MEMORY_KIB: u32 = 1024 * 1024;
    const HIGHEST_PASSES: u32 = 32;
    const HIGHEST_LANES: u32 = 16;
    /// Memory times passes: about a minute on a slow machine.
    const HIGHEST_WORK_KIB: u64 = 8 * 1024 * 1024;
    const TUNED_MEMORY_KIB: u32 = 512 * 1024;
    const TUNED_MS: u64 = 1000;

    /// Returns the cost unless it is above what an honest file can ask for; a hostile one could stop the machine with it.
    pub fn new(memory_kib: u32, passes: u32, lanes: u32) -> Result<Self, StoreTrouble> {
        let within = memory_kib <= Self::HIGHEST_MEMORY_KIB
            && (1..=Self::HIGHEST_PASSES).contains(&passes)
            && (1..=Self::HIGHEST_LANES).contains(&lanes)
            && memory_kib >= 8 * lanes
            && u64::from(memory_kib) * u64::from(passes) <= Self::HIGHEST_WORK_KIB;
        if within {
            Ok(Self {
                memory_kib,
                passes,
                lanes,
            })
        } else {
            Err(StoreTrouble::CostTooHigh)
        }
    }

    /// Measures this machine and returns a cost of about a second, never below the floor. Takes up to a second itself.
    ///
    /// A build for development stays at the floor: its tests open stores by the hundred, and nobody's words are in them.
    pub fn tuned() -> Result<Self, StoreTrouble> {
        if cfg!(debug_assertions) {
            return Ok(Self::FLOOR);
        }
        let start = Instant::now();
        drop(Self::FLOOR.derive(&Passphrase::new("measuring"), &[0; 16])?);
        let floor_ms = u64::try_from(start.elapsed().as_millis())
            .unwrap_or(u64::MAX)
            .max(1);
        Ok(Self::tuned_for(floor_ms))
    }

    /// Memory is raised first, since it is what makes guessing on graphics cards dear; then passes.
    fn tuned_for(floor_ms: u64) -> Self {
        const MIB: u64 = 1024;
        let wanted_kib = u64::from(Self::FLOOR.memory_kib) * Self::TUNED_MS / floor_ms;
        let memory_kib = (wanted_kib / MIB * MIB).clamp(
            u64::from(Self::FLOOR.memory_kib),
            u64::from(Self::TUNED_MEMORY_KIB),
        );
        let pass_ms = floor_ms * memory_kib / u64::from(Self::FLOOR.memory_kib) / 3;
        let passes = (Self::TUNED_MS / pass_ms.max(1)).clamp(3, 16);
        Self {
            memory_kib: u32::try_from(memory_kib).unwrap_or(Self::FLOOR.memory_kib),
            passes: u32::try_from(passes).unwrap_or(Self::FLOOR.passes),
            lanes: 1,
        }
    }

    /// Tells whether it is less work in any way.
    pub(super) fn is_below(self, floor: Self) -> bool {
        self.memory_kib < floor.memory_kib || self.passes < floor.passes
    }

    /// Returns the cost with nothing of it less than the floor; the floor itself if both together are too much.
    pub(super) fn raised_to(self, floor: Self) -> Self {
        Self::new(
            self.memory_kib.max(floor.memory_kib),
            self.passes.max(floor.passes),
            self.lanes,
        )
        .unwrap_or(floor)
    }

    pub fn memory_kib(self) -> u32 {
        self.memory_kib
    }

    pub fn passes(self) -> u32 {
        self.passes
    }

    pub fn lanes(self) -> u32 {
        self.lanes
    }

    /// Returns the key that wraps the vault key in a passphrase slot.
    pub(super) fn derive(
        self,
        passphrase: &Passphrase,
        salt: &[u8; 16],
    ) -> Result<Key, StoreTrouble> {
        let params =
            Params::new(self.memory_kib, self.passes, self.lanes, Some(32)).map_err(too_high)?;
        // Our own memory, so that it can be wiped: the last block leads to the key.
        let mut memory = vec![Block::new(); params.block_count()];
        let mut bytes = Zeroizing::new([0_u8; 32]);
        let done = Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
            .hash_password_into_with_memory(
                passphrase.as_bytes(),
                salt,
                bytes.as_mut_slice(),
                memory.as_mut_slice(),
            );
        memory.iter_mut().for_each(zeroize::Zeroize::zeroize);
        done.map_err(too_high)?;
        Ok(Key::from_bytes(&bytes))
    }
}

/// Argon2 refuses parameters only, and those were checked; the message says nothing more than that.
fn too_high(_: argon2::Error) -> StoreTrouble {
    StoreTrouble::CostTooHigh
}

/// A secret of 32 bytes in one place on the heap, wiped when dropped and never shown.
pub(super) struct Key(Box<[u8; 32]>);

impl Key {
    /// Returns the key that only both together give.
    pub(super) fn joined_with(&self, other: &Self) -> Self {
        let both = blake3::keyed_hash(self.as_bytes(), other.as_bytes());
        let bytes = Zeroizing::new(*both.as_bytes());
        Self::from_bytes(&bytes)
    }

    pub(super) fn random() -> Result<Self, StoreTrouble> {
        let bytes = Zeroizing::new(seal::random::<32>()?);
        Ok(Self::from_bytes(&bytes))
    }

    pub(super) fn from_bytes(bytes: &[u8; 32]) -> Self {
        let mut key = Self(Box::new([0; 32]));
        key.0.copy_from_slice(bytes);
        key
    }

    pub(super) fn from_slice(bytes: &[u8]) -> Option<Self> {
        <&[u8; 32]>::try_from(bytes).ok().map(Self::from_bytes)
    }

    pub(super) fn from_hex(digits: &str) -> Option<Self> {
        let bytes = Zeroizing::new(seal::from_hex::<32>(digits)?);
        Some(Self::from_bytes(&bytes))
    }

    /// Returns a key of its own for one purpose; no purpose can learn another's.
    pub(super) fn subkey(&self, purpose: &str) -> Self {
        let bytes = Zeroizing::new(blake3::derive_key(purpose, self.as_bytes()));
        Self::from_bytes(&bytes)
    }

    /// Returns the same key once more; each is wiped by itself.
    pub(super) fn again(&self) -> Self {
        Self::from_bytes(&self.0)
    }

    pub(super) fn as_bytes(&self) -> &[u8; 32] {
        &self.0
    }
}

impl Drop for Key {
    fn drop(&mut self) {
        self.0.zeroize();
    }
}

impl fmt::Debug for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Key")
    }
}

#[cfg(test)]
mod tests;
