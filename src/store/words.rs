//! A passphrase of plain Swedish words, drawn by chance, for whoever would rather not make one up.

use std::sync::LazyLock;

use zeroize::{Zeroize as _, Zeroizing};

use crate::store::seal;
use crate::store::trouble::StoreTrouble;

/// 2048 everyday words of four to eight letters, in the order of their code points. No two of them differ by one letter
/// written, left out or put in; a quarter has å, ä or ö, which every Swedish keyboard has.
static WORDS: LazyLock<Vec<&str>> = LazyLock::new(|| include_str!("words.txt").lines().collect());

/// Six words out of 2048 are 66 bits: at a second a guess, and a million machines, that is two million years for all.
pub const SUGGESTED_WORDS: usize = 6;

/// Draws a passphrase, each word as likely as any other, with a space between them.
pub fn suggestion() -> Result<Zeroizing<String>, StoreTrouble> {
    // Room enough from the start, so that no half of it is left behind by a growing buffer.
    let mut passphrase = Zeroizing::new(String::with_capacity(SUGGESTED_WORDS * 20));
    let mut n_words = 0;
    while n_words < SUGGESTED_WORDS {
        let mut drawn = seal::random::<2>()?;
        if let Some(word) = word(u16::from_le_bytes(drawn), &WORDS) {
            if n_words > 0 {
                passphrase.push(' ');
            }
            passphrase.push_str(word);
            n_words += 1;
        }
        drawn.zeroize();
    }
    Ok(passphrase)
}

/// Returns the word with this number; higher ones begin anew.
pub(super) fn word_at(number: u16) -> &'static str {
    let place = usize::from(number) % WORDS.len().max(1);
    WORDS.get(place).copied().unwrap_or_default()
}

/// Returns the number of a word.
pub(super) fn number_of(word: &str) -> Option<u16> {
    // The list is in the order of code points.
    let place = WORDS.binary_search(&word).ok()?;
    u16::try_from(place).ok()
}

/// Returns the word for a number; nothing for the numbers at the end, where some words would come once more than others.
fn word<'a>(drawn: u16, words: &[&'a str]) -> Option<&'a str> {
    let drawn = usize::from(drawn);
    let n_fair = (usize::from(u16::MAX) + 1) / words.len().max(1) * words.len();
    (drawn < n_fair)
        .then(|| words.get(drawn % words.len()).copied())
        .flatten()
}

#[cfg(test)]
mod tests;
