//! The stem of a word: what its forms have in common, by the rules of its language.

use frostem::{Algorithm, Stemmer};

use crate::text::language::Language;

/// The stems of one language. A language without rules has words that only are themselves.
#[derive(Clone, Copy, Debug)]
pub(super) struct Stems(Option<Algorithm>);

impl Stems {
    pub(super) fn of(language: &Language) -> Self {
        Self(Algorithm::from_name(language.tag()).ok())
    }

    /// Returns the stem of a word in lower case.
    pub(super) fn stem(self, lower: &str) -> String {
        // A key that was held down is no word; the rules are not tried on it.
        const LONGEST: usize = 64;
        match self.0 {
            Some(rules) if lower.len() <= LONGEST => Stemmer::new(rules).stem(lower).into_owned(),
            Some(_) | None => lower.to_owned(),
        }
    }
}
