//! Words that are explained, found in a text by their stems: whatever form they stand in.

use std::collections::BTreeMap;
use std::fmt;

use frostem::{Algorithm, Stemmer};

use super::language::Language;

/// No text that is looked through is longer.
const WORDS_MAX: usize = 2_000;

/// What stands for each term in the texts of one language.
pub struct Terms {
    rules: Option<Algorithm>,
    terms: Vec<Term>,
}

struct Term {
    id: String,
    /// Each way to write it: words next to each other.
    ways: Vec<Vec<Form>>,
}

/// What one word can be.
enum Form {
    Stem(String),
    Beginning(String),
}

impl Terms {
    /// Makes nothing findable yet, in a language whose words have stems.
    pub fn new(language: &Language) -> Self {
        Self {
            rules: Algorithm::from_name(language.tag()).ok(),
            terms: Vec::new(),
        }
    }

    /// Reads a list: each term with the ways to write it. Nothing if it is none.
    pub fn read(language: &Language, list: &str) -> Option<Self> {
        let list: BTreeMap<String, Vec<String>> = toml::from_str(list).ok()?;
        let mut terms = Self::new(language);
        for (id, ways) in list {
            terms.add(&id, ways.iter().map(String::as_str));
        }
        Some(terms)
    }

    /// Adds a term.
    pub fn add<'w>(&mut self, id: &str, ways: impl IntoIterator<Item = &'w str>) {
        let form = |written: &str| match written.strip_suffix('*') {
            Some(beginning) => Form::Beginning(beginning.to_lowercase()),
            None => Form::Stem(self.stem(&written.to_lowercase())),
        };
        let ways = ways
            .into_iter()
            .map(|way| way.split_whitespace().map(form).collect::<Vec<_>>())
            .filter(|way| !way.is_empty())
            .collect();
        self.terms.push(Term {
            id: id.to_owned(),
            ways,
        });
    }

    /// The ids of all terms.
    pub fn ids(&self) -> impl Iterator<Item = &str> {
        self.terms.iter().map(|term| term.id.as_str())
    }

    /// Returns the terms that a text has, in the order in which they first stand there; of two that begin at the same
    /// word the longer one first.
    pub fn find(&self, text: &str) -> Vec<&str> {
        let words: Vec<(String, String)> = text
            .split(|c: char| !c.is_alphanumeric())
            .filter(|word| !word.is_empty())
            .take(WORDS_MAX)
            .map(|word| {
                let lower = word.to_lowercase();
                let stem = self.stem(&lower);
                (lower, stem)
            })
            .collect();
        let mut found: Vec<(usize, usize, &str)> = Vec::new();
        for term in &self.terms {
            let places = term.ways.iter().filter_map(|way| {
                let at = words.windows(way.len()).position(|words| {
                    let mut pairs = way.iter().zip(words);
                    pairs.all(|(form, (lower, stem))| match form {
                        Form::Stem(wanted) => stem == wanted,
                        Form::Beginning(beginning) => lower.starts_with(beginning.as_str()),
                    })
                })?;
                Some((at, way.len()))
            });
            if let Some((at, n_words)) = places.min() {
                found.push((at, usize::MAX - n_words, &term.id));
            }
        }
        found.sort_unstable();
        found.into_iter().map(|(_, _, id)| id).collect()
    }

    fn stem(&self, lower: &str) -> String {
        match self.rules {
            Some(rules) => Stemmer::new(rules).stem(lower).into_owned(),
            None => lower.to_owned(),
        }
    }
}

impl fmt::Debug for Terms {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Terms")
            .field("n_terms", &self.terms.len())
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "tests fail by panicking")]

    use super::*;

    #[test]
    fn a_term_is_found_in_every_form_and_in_the_order_of_the_text() {
        let list = r#"
            kommun = ["kommun"]
            samtycke = ["samtyck*"]
            boende = ["boende"]
            akut-boende = ["akut boende"]
        "#;
        let terms = Terms::read(&Language::source(), list).unwrap();
        for (text, expected) in [
            (
                "Samtyckte du till att kommunerna talades vid?",
                vec!["samtycke", "kommun"],
            ),
            (
                "Fick du ett akut boende av kommunen?",
                vec!["akut-boende", "boende", "kommun"],
            ),
            ("Akuta boenden", vec!["akut-boende", "boende"]),
            ("Vad heter du?", vec![]),
            ("", vec![]),
        ] {
            assert_eq!(terms.find(text), expected, "{text}");
        }
        assert_eq!(terms.ids().count(), 4);
    }

    #[test]
    fn a_list_that_is_none_is_none() {
        assert!(Terms::read(&Language::source(), "kommun = 3").is_none());
    }
}
