//! The stem of a word: what its forms have in common, by the rules of its language.

use frostem::{Algorithm, Stemmer};

use crate::text::language::Language;

/// No word is longer. A key that was held down is none, and the rules are not tried on it.
const LONGEST: usize = 64;

/// A shorter word has no article: `barn` is not `bar` with one. And what is left of a longer one has some letters.
const SHORTEST: usize = 5;
const SHORTEST_REST: usize = 3;

/// The stems of one language. A language without rules has words that only are themselves.
#[derive(Clone, Debug)]
pub(super) struct Stems {
    rules: Option<Algorithm>,
    /// Endings that the rules leave on some words and take from others: `hyran` and `hyra` have one stem only without the n.
    pub(super) articles: Vec<String>,
}

impl Stems {
    pub(super) fn of(language: &Language) -> Self {
        Self {
            rules: Algorithm::from_name(language.tag()).ok(),
            articles: Vec::new(),
        }
    }

    /// Returns the stem of a word in lower case.
    pub(super) fn stem(&self, lower: &str) -> String {
        match self.rules {
            Some(rules) if lower.len() <= LONGEST => Stemmer::new(rules).stem(lower).into_owned(),
            Some(_) | None => lower.to_owned(),
        }
    }

    /// Returns a word, and what is left of it without each article.
    pub(super) fn without_articles<'w>(&self, lower: &'w str) -> impl Iterator<Item = &'w str> {
        let rests = self.articles.iter().filter_map(move |article| {
            let rest = lower.strip_suffix(article.as_str())?;
            let is_word =
                rest.chars().count() >= SHORTEST_REST && lower.chars().count() >= SHORTEST;
            is_word.then_some(rest)
        });
        std::iter::once(lower).chain(rests)
    }
}
