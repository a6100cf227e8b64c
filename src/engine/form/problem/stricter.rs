//! What was allowed once and is refused since then. A form that interviews were held with is read all the same.

use std::rc::Rc;

use crate::engine::form::problem::{Nearest, suggesting};

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
}

impl Stricter {
    pub(super) fn message(&self) -> &'static str {
        match self {
            Self::BareAnswer { .. } => "problem-bare-answer",
            Self::SilenceRefused { .. } => "problem-check-refuses-silence",
            Self::ReservedOption { .. } => "problem-reserved-id",
            Self::NothingToChoose => "problem-max-nought",
        }
    }

    pub(super) fn arguments(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::BareAnswer { word, instead } => suggesting("word", word, instead),
            Self::SilenceRefused { id } | Self::ReservedOption { id } => {
                vec![("id", id.to_string())]
            }
            Self::NothingToChoose => Vec::new(),
        }
    }

    pub(super) fn nearest(&self) -> &Nearest {
        match self {
            Self::BareAnswer { instead, .. } => instead,
            Self::SilenceRefused { .. } | Self::ReservedOption { .. } | Self::NothingToChoose => {
                &None
            }
        }
    }
}
