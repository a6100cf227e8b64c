//! What does not fit in a scenario, as far as no other file can have it.

use std::rc::Rc;

/// What does not fit in a scenario.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Staged {
    /// A variation does not give a word that another one does.
    WordMissing { word: Rc<str> },
    /// A reply, or one side of a contradiction, is about a question that has no fact in every variation.
    NoFact { place: Rc<str> },
    /// It is never told, and yet the fact is something that someone would have to say.
    NotSilent { place: Rc<str> },
    /// `between` names two places.
    NotBetweenTwo,
    /// There are texts, but not in a language that has to be there.
    NoTexts { file: Rc<str> },
    /// There is no such form.
    NoForm { form: Rc<str> },
    /// In a variation, numbered from 1, something else follows from the facts than is expected.
    Otherwise {
        variation: usize,
        /// The word of the difference, as trials have it.
        what: &'static str,
        id: Rc<str>,
        expected: Rc<str>,
        found: Rc<str>,
    },
}

impl Staged {
    pub(super) fn message(&self) -> &'static str {
        match self {
            Self::WordMissing { .. } => "problem-word-missing",
            Self::NoFact { .. } => "problem-no-fact",
            Self::NotSilent { .. } => "problem-not-silent",
            Self::NotBetweenTwo => "problem-not-between-two",
            Self::NoTexts { .. } => "problem-no-texts-of-scenario",
            Self::NoForm { .. } => "problem-no-such-form",
            Self::Otherwise { .. } => "problem-otherwise",
        }
    }

    pub(super) fn arguments(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::WordMissing { word } => vec![("word", word.to_string())],
            Self::NoFact { place } | Self::NotSilent { place } => {
                vec![("place", place.to_string())]
            }
            Self::NotBetweenTwo => Vec::new(),
            Self::NoTexts { file } => vec![("file", file.to_string())],
            Self::NoForm { form } => vec![("form", form.to_string())],
            Self::Otherwise {
                variation,
                what,
                id,
                expected,
                found,
            } => vec![
                ("variation", variation.to_string()),
                ("what", (*what).to_owned()),
                ("id", id.to_string()),
                ("expected", expected.to_string()),
                ("found", found.to_string()),
            ],
        }
    }
}
