//! What was allowed once and is refused since then. A form that interviews were held with is read all the same.

use std::rc::Rc;

use crate::engine::form::problem::{Nearest, Sort, bad_code, suggesting};

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Stricter {
    /// `yes` or `no` by itself, where something must be true or false.
    BareAnswer {
        word: Rc<str>,
        /// What was surely meant, if it stands after a comparison.
        instead: Nearest,
    },
    /// A hard check that would fail because somebody does not answer.
    SilenceRefused { id: Rc<str> },
    /// An option with the name of a silence.
    ReservedOption { id: Rc<str> },
    /// `max = 0`.
    NothingToChoose,
    /// The code of a language that nobody can answer.
    NotOffered { code: Rc<str>, nearest: Nearest },
}

impl Stricter {
    pub(super) fn message(&self) -> &'static str {
        match self {
            Self::BareAnswer { .. } => "problem-bare-answer",
            Self::SilenceRefused { .. } => "problem-check-refuses-silence",
            Self::ReservedOption { .. } => "problem-reserved-id",
            Self::NothingToChoose => "problem-max-nought",
            Self::NotOffered { .. } => "problem-bad-code",
        }
    }

    pub(super) fn arguments(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::BareAnswer { word, instead } => suggesting("word", word, instead),
            Self::SilenceRefused { id } | Self::ReservedOption { id } => {
                vec![("id", id.to_string())]
            }
            Self::NothingToChoose => Vec::new(),
            Self::NotOffered { code, nearest } => bad_code(code, Sort::Language, nearest),
        }
    }

    pub(super) fn nearest(&self) -> &Nearest {
        match self {
            Self::BareAnswer {
                instead: nearest, ..
            }
            | Self::NotOffered { nearest, .. } => nearest,
            Self::SilenceRefused { .. } | Self::ReservedOption { .. } | Self::NothingToChoose => {
                &None
            }
        }
    }
}
