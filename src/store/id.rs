//! The names of transcripts and cases: random, so that they tell nothing, and short enough to be typed.

use std::fmt;

use crate::store::chain::Name;
use crate::store::seal;
use crate::store::trouble::StoreTrouble;

/// Crockford's digits: none that look alike.
const DIGITS: &[u8; 32] = b"0123456789abcdefghjkmnpqrstvwxyz";
const N_DIGITS: usize = 26;

/// A transcript's name. Shown as 26 letters and digits; the first few are enough to find it.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct TranscriptId(Name);

impl TranscriptId {
    pub(super) fn random() -> Result<Self, StoreTrouble> {
        Ok(Self(seal::random()?))
    }

    pub(super) fn from_name(name: Name) -> Self {
        Self(name)
    }

    pub(super) fn name(&self) -> &Name {
        &self.0
    }

    /// Reads a whole name. Capital letters, hyphens and the look-alikes `o`, `i` and `l` are understood.
    pub fn parse(typed: &str) -> Option<Self> {
        let (first, last) = Self::range(typed)?;
        (first == last).then_some(first)
    }

    /// Returns the first and the last name that begin as typed; nothing if no name can.
    pub(super) fn range(typed: &str) -> Option<(Self, Self)> {
        let (value, n_typed) = number_of(typed)?;
        // The first digit stands for the three bits that are left over from 25 times five.
        if value >> (5 * (n_typed - 1)) > 7 {
            return None;
        }
        let n_open_bits = 5 * (N_DIGITS - n_typed);
        let first = value << n_open_bits;
        let last = first | ((1_u128 << n_open_bits) - 1);
        Some((Self(first.to_be_bytes()), Self(last.to_be_bytes())))
    }
}

impl fmt::Display for TranscriptId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&crockford(u128::from_be_bytes(self.0), N_DIGITS))
    }
}

impl fmt::Debug for TranscriptId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

/// The store's own name for a case. It outlives the case number, which is erased with the case.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct CaseRef(Name);

impl CaseRef {
    pub(super) fn from_name(name: Name) -> Self {
        Self(name)
    }

    pub(super) fn name(&self) -> &Name {
        &self.0
    }
}

impl fmt::Display for CaseRef {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&crockford(u128::from_be_bytes(self.0), N_DIGITS))
    }
}

impl fmt::Debug for CaseRef {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

/// Reads digits of Crockford's alphabet, at most a whole name, and returns how many there were. Capital letters, spaces,
/// hyphens and the look-alikes `o`, `i` and `l` are understood.
pub(super) fn number_of(typed: &str) -> Option<(u128, usize)> {
    let mut value: u128 = 0;
    let mut n_typed = 0;
    for letter in typed.chars().filter(|it| *it != '-' && !it.is_whitespace()) {
        let plain = match letter.to_ascii_lowercase() {
            'o' => '0',
            'i' | 'l' => '1',
            other => other,
        };
        let digit = DIGITS
            .iter()
            .position(|&digit| char::from(digit) == plain)?;
        if n_typed >= N_DIGITS || value >> (u128::BITS - 5) > 0 {
            return None;
        }
        value = (value << 5) | digit as u128;
        n_typed += 1;
    }
    (n_typed > 0).then_some((value, n_typed))
}

/// Returns the last digits of the value, by Crockford's alphabet.
pub(super) fn crockford(value: u128, n_digits: usize) -> String {
    (0..n_digits)
        .rev()
        .map(|place| {
            let digit = usize::try_from((value >> (5 * place)) & 31).unwrap_or(0);
            char::from(DIGITS.get(digit).copied().unwrap_or(b'0'))
        })
        .collect()
}

#[cfg(test)]
mod tests;
