//! The fingerprint of a public key as six words that can be read aloud over the telephone.

use std::fmt;

use unicode_normalization::UnicodeNormalization as _;

use crate::store::age::Recipient;
use crate::store::seal;
use crate::store::words::{number_of, word_at};

/// Six words that only this key gives. Two people who read them to each other know that they mean the same key.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Fingerprint([u16; N_WORDS]);

const N_WORDS: usize = 6;

impl Fingerprint {
    /// Returns the words of a key that files are sealed to.
    pub fn of_recipient(recipient: &Recipient) -> Self {
        Self::of(
            "vilja 2026 fingerprint of a receiving key",
            recipient.as_bytes(),
        )
    }

    /// Returns the words of the key that a store signs with.
    pub(super) fn of_signer(public: &[u8; 32]) -> Self {
        Self::of("vilja 2026 fingerprint of a signing key", public)
    }

    fn of(context: &str, key: &[u8]) -> Self {
        // Finding another key with the same words costs that much more than the 66 bits of the words say.
        let digest = seal::stretched(blake3::derive_key(context, key));
        let mut words = [0; N_WORDS];
        for (word, pair) in words.iter_mut().zip(digest.chunks_exact(2)) {
            // Each word of the list stands for eleven bits.
            *word = pair
                .iter()
                .fold(0, |bits, byte| bits << 8 | u16::from(*byte))
                & 0x7ff;
        }
        Self(words)
    }

    /// Tells whether these are the words, however they are spaced, separated or capitalised.
    pub fn is(&self, typed: &str) -> bool {
        let typed: String = typed.nfc().flat_map(char::to_lowercase).collect();
        let typed = typed
            .split(|letter: char| !letter.is_alphabetic())
            .filter(|word| !word.is_empty());
        typed.eq(self.words())
    }

    /// Reads what was written by this program.
    pub(super) fn parse(text: &str) -> Option<Self> {
        let mut words = [0; N_WORDS];
        let mut said = text.split(' ');
        for word in &mut words {
            *word = number_of(said.next()?)?;
        }
        said.next().is_none().then_some(Self(words))
    }

    fn words(&self) -> impl Iterator<Item = &'static str> {
        self.0.iter().map(|number| word_at(*number))
    }
}

impl fmt::Display for Fingerprint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (idx, word) in self.words().enumerate() {
            if idx > 0 {
                f.write_str(" ")?;
            }
            f.write_str(word)?;
        }
        Ok(())
    }
}

impl fmt::Debug for Fingerprint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

#[cfg(test)]
mod tests;
