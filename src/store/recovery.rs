//! The recovery key: random, printed on paper, and typed back with every slip found where it is.

use std::fmt;

use zeroize::Zeroizing;

use crate::store::key::Key;
use crate::store::seal;
use crate::store::trouble::StoreTrouble;

/// No letters that can be read as another: no I, L, O or U.
const LETTERS: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
/// 160 random bits: nobody guesses them, so no slow derivation stands before them.
const BYTES: usize = 20;
/// Each group is four letters of content and one that checks them.
const CONTENT: usize = 4;
const PURPOSE: &str = "vilja 2026 recovery slot";

/// A key for when all else is lost. Wiped when dropped, shown only by [`RecoveryKey::groups`].
pub struct RecoveryKey(Zeroizing<[u8; BYTES]>);

/// Where what was typed cannot be right.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Slip {
    /// There are more or fewer groups than there should be.
    Length { found: usize },
    /// This group, counted from one, is mistyped or stands in the wrong place.
    Group { number: usize },
}

impl RecoveryKey {
    /// How many groups there are.
    pub const GROUPS: usize = BYTES * 8 / 5 / CONTENT;
    /// How many letters a group has.
    pub const LETTERS: usize = CONTENT + 1;

    pub fn random() -> Result<Self, StoreTrouble> {
        Ok(Self(Zeroizing::new(seal::random()?)))
    }

    /// Returns the groups as they are written down.
    pub fn groups(&self) -> Zeroizing<Vec<String>> {
        let mut values = Zeroizing::new(Vec::with_capacity(Self::GROUPS * CONTENT));
        for five in self.0.chunks_exact(5) {
            let bits = five
                .iter()
                .fold(0_u64, |bits, byte| bits << 8 | u64::from(*byte));
            values.extend((0..8).map(|place| low_five(bits >> (35 - 5 * place))));
        }
        Zeroizing::new(
            values
                .chunks_exact(CONTENT)
                .enumerate()
                .map(|(idx, content)| {
                    let mut group = String::with_capacity(Self::LETTERS);
                    group.extend(content.iter().map(|value| letter(*value)));
                    group.push(letter(check(idx, content)));
                    group
                })
                .collect(),
        )
    }

    /// Reads what was typed: capitals or not, with or without spaces and hyphens between the groups.
    pub fn parse(typed: &str) -> Result<Self, Slip> {
        let mut values = Zeroizing::new(Vec::with_capacity(Self::GROUPS * CONTENT));
        let groups = split(typed);
        for (idx, group) in groups.iter().enumerate().take(Self::GROUPS) {
            let slip = Slip::Group { number: idx + 1 };
            let read: Zeroizing<Vec<u8>> = Zeroizing::new(
                group
                    .chars()
                    .map(value)
                    .collect::<Option<_>>()
                    .ok_or(slip)?,
            );
            let (content, checks) = read.split_at_checked(CONTENT).ok_or(slip)?;
            if checks != [check(idx, content)] {
                return Err(slip);
            }
            values.extend_from_slice(content);
        }
        if groups.len() != Self::GROUPS {
            return Err(Slip::Length {
                found: groups.len(),
            });
        }
        let mut key = Self(Zeroizing::new([0; BYTES]));
        for (five, eight) in key.0.chunks_exact_mut(5).zip(values.chunks_exact(8)) {
            let bits = eight
                .iter()
                .fold(0_u64, |bits, value| bits << 5 | u64::from(*value));
            let [_, _, _, bytes @ ..] = bits.to_be_bytes();
            five.copy_from_slice(&bytes);
        }
        Ok(key)
    }

    /// Draws the numbers of two groups, to be asked for as proof that the key was written down.
    pub fn two_groups() -> Result<[usize; 2], StoreTrouble> {
        loop {
            let [one, other] = seal::random::<2>()?.map(|byte| usize::from(byte) % Self::GROUPS);
            if one != other {
                return Ok([one.min(other) + 1, one.max(other) + 1]);
            }
        }
    }

    /// Tells whether this can be the group with this number: as long as one, and with the letter that checks it.
    pub fn fits(number: usize, typed: &str) -> bool {
        let read: Option<Vec<u8>> = typed
            .chars()
            .filter(|letter| !is_between(*letter))
            .map(value)
            .collect();
        let read = Zeroizing::new(read.unwrap_or_default());
        let parts = read.split_at_checked(CONTENT).zip(number.checked_sub(1));
        parts.is_some_and(|((content, checks), idx)| checks == [check(idx, content)])
    }

    /// Tells whether this is the group with this number, however it was typed.
    pub fn is_group(&self, number: usize, typed: &str) -> bool {
        let groups = self.groups();
        let wanted = number.checked_sub(1).and_then(|idx| groups.get(idx));
        let typed: Option<Zeroizing<Vec<u8>>> = typed
            .chars()
            .filter(|letter| !is_between(*letter))
            .map(value)
            .collect::<Option<Vec<_>>>()
            .map(Zeroizing::new);
        let read = |group: &String| group.chars().map(value).collect::<Option<Vec<_>>>();
        wanted
            .and_then(read)
            .map(Zeroizing::new)
            .is_some_and(|it| typed == Some(it))
    }

    pub(super) fn key(&self) -> Key {
        let bytes = Zeroizing::new(blake3::derive_key(PURPOSE, self.0.as_slice()));
        Key::from_bytes(&bytes)
    }
}

impl fmt::Debug for RecoveryKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("RecoveryKey")
    }
}

/// Takes the groups as they were typed, or counts them off where nothing stands between.
fn split(typed: &str) -> Zeroizing<Vec<String>> {
    let parts: Vec<String> = typed
        .split(is_between)
        .filter(|part| !part.is_empty())
        .map(str::to_owned)
        .collect();
    let whole = match parts.as_slice() {
        [whole] => Zeroizing::new(whole.chars().collect::<Vec<_>>()),
        _ => return Zeroizing::new(parts),
    };
    Zeroizing::new(
        whole
            .chunks(RecoveryKey::LETTERS)
            .map(|group| group.iter().collect())
            .collect(),
    )
}

fn is_between(letter: char) -> bool {
    letter.is_whitespace() || matches!(letter, '-' | '\u{2010}'..='\u{2015}' | '.' | ',')
}

fn low_five(bits: u64) -> u8 {
    u8::try_from(bits & 31).unwrap_or(0)
}

fn letter(value: u8) -> char {
    LETTERS
        .get(usize::from(value))
        .map_or('0', |letter| char::from(*letter))
}

/// Returns what a letter stands for. Those that are left out are taken for what they look like.
fn value(letter: char) -> Option<u8> {
    let letter = match letter.to_ascii_uppercase() {
        'O' => '0',
        'I' | 'L' => '1',
        other => other,
    };
    let place = LETTERS
        .iter()
        .position(|known| char::from(*known) == letter)?;
    u8::try_from(place).ok()
}

/// Returns the letter that checks a group.
///
/// Each place has a weight of its own in the field of 32 elements, and the group's number has one too. So any one wrong
/// letter, any two that changed places, and any group in another's place change the sum.
fn check(group: usize, content: &[u8]) -> u8 {
    let number = u8::try_from(group + 1).unwrap_or(0);
    // The check letter itself has the weight one.
    let mut weight = 2;
    let mut sum = 0;
    for value in content {
        sum ^= times(weight, *value);
        weight = times(weight, 2);
    }
    sum ^ times(weight, number)
}

/// Multiplies in the field of 32 elements, modulo x⁵ + x² + 1.
fn times(one: u8, other: u8) -> u8 {
    let mut product = 0;
    let mut shifted = one;
    for bit in 0..5 {
        if other >> bit & 1 == 1 {
            product ^= shifted;
        }
        shifted <<= 1;
        if shifted & 32 != 0 {
            shifted ^= 0b10_0101;
        }
    }
    product
}

#[cfg(test)]
mod tests;
