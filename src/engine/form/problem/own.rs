//! What is wrong with a text of a person's own that is to stand in for one of the program's. It costs that text alone.

use std::rc::Rc;

use crate::engine::form::problem::{Nearest, suggesting};

/// Why a text of one's own is not used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Own {
    /// The program has no such text.
    Unknown {
        id: Rc<str>,
        nearest: Nearest,
    },
    /// What it says is not for an office to change: `consent`, `protection`, `law` or `honest`.
    Kept {
        id: Rc<str>,
        reason: &'static str,
    },
    /// The program fills in nothing of this name there.
    NotFilledIn {
        variable: Rc<str>,
        id: Rc<str>,
    },
    /// `term`, `function` or `text`: only answers and numbers are put in.
    PutIn {
        what: &'static str,
        name: Rc<str>,
    },
    /// A control character, an override of direction, or an isolate that is not closed.
    Forbidden {
        character: char,
    },
    TooDeep {
        limit: usize,
    },
    /// The program does not speak the language of the folder.
    NotALanguage {
        language: Rc<str>,
    },
}

impl Own {
    pub(super) fn message(&self) -> &'static str {
        match self {
            Self::Unknown { .. } => "own-text-unknown",
            Self::Kept { .. } => "own-text-kept",
            Self::NotFilledIn { .. } => "own-text-not-filled-in",
            Self::PutIn { .. } => "own-text-put-in",
            Self::Forbidden { .. } => "own-text-forbidden",
            Self::TooDeep { .. } => "own-text-too-deep",
            Self::NotALanguage { .. } => "own-text-not-a-language",
        }
    }

    pub(super) fn arguments(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::Unknown { id, nearest } => suggesting("id", id, nearest),
            Self::Kept { id, reason } => {
                vec![("id", id.to_string()), ("reason", (*reason).to_owned())]
            }
            Self::NotFilledIn { variable, id } => {
                vec![("variable", variable.to_string()), ("id", id.to_string())]
            }
            Self::PutIn { what, name } => {
                vec![("what", (*what).to_owned()), ("name", name.to_string())]
            }
            Self::Forbidden { character } => {
                vec![("character", format!("U+{:04X}", u32::from(*character)))]
            }
            Self::TooDeep { limit } => vec![("limit", limit.to_string())],
            Self::NotALanguage { language } => vec![("language", language.to_string())],
        }
    }
}
