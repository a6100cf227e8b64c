//! What a person answered, or why there is no answer.

pub mod file;
pub mod hold;

use std::fmt;
use std::rc::Rc;

use crate::engine::time::PartialDate;

pub mod read;

/// A reason for silence. None of them is ever a no, an empty text or a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Silence {
    DontKnow,
    Declined,
    NotApplicable,
    NotInterpreted,
}

impl Silence {
    pub const ALL: [Self; 4] = [
        Self::DontKnow,
        Self::Declined,
        Self::NotApplicable,
        Self::NotInterpreted,
    ];

    /// Returns the word that forms, answers files and records use.
    pub fn word(self) -> &'static str {
        match self {
            Self::DontKnow => "dont_know",
            Self::Declined => "declined",
            Self::NotApplicable => "not_applicable",
            Self::NotInterpreted => "not_interpreted",
        }
    }

    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|silence| silence.word() == word)
    }
}

/// One answer. A question that was not asked has none at all.
///
/// Options are named by their stable ids, never by label or position.
#[derive(Clone, PartialEq, Eq)]
pub enum Answer {
    Silence(Silence),
    /// `single`, `yes_no`, `consent` and `statement`.
    Choice(Rc<str>),
    /// `multiple`, in the order of the form, each once.
    Choices(Vec<Rc<str>>),
    /// `text`.
    Text(String),
    /// `narrative`: the words as they were said, and the rendering if it was kept apart (empty if not).
    Narrative {
        words: String,
        rendering: String,
    },
    /// `integer`.
    Integer(i64),
    /// `decimal`, in thousandths.
    Decimal(i64),
    /// `money`, in öre.
    Money(i64),
    /// `date`.
    Date(PartialDate),
    /// `period`; an end that is not over yet is missing.
    Period {
        from: PartialDate,
        to: Option<PartialDate>,
    },
    /// `municipality` (four digits), `country` (two letters) and `language` (a tag).
    Code(Rc<str>),
    /// `roster`: the list of entries is complete as it stands, and may be empty. The entries' fields are answers of their own.
    Listed,
}

impl Answer {
    /// Whether an option is chosen.
    pub fn chooses(&self, option: &str) -> bool {
        self.chosen().iter().any(|it| **it == *option)
    }

    /// Returns the options that are chosen.
    pub fn chosen(&self) -> &[Rc<str>] {
        match self {
            Self::Choice(chosen) => std::slice::from_ref(chosen),
            Self::Choices(chosen) => chosen,
            Self::Silence(_)
            | Self::Text(_)
            | Self::Narrative { .. }
            | Self::Integer(_)
            | Self::Decimal(_)
            | Self::Money(_)
            | Self::Date(_)
            | Self::Period { .. }
            | Self::Code(_)
            | Self::Listed => &[],
        }
    }

    /// Returns the reason if this is a silence.
    pub fn silence(&self) -> Option<Silence> {
        match self {
            Self::Silence(silence) => Some(*silence),
            Self::Choice(_)
            | Self::Choices(_)
            | Self::Text(_)
            | Self::Narrative { .. }
            | Self::Integer(_)
            | Self::Decimal(_)
            | Self::Money(_)
            | Self::Date(_)
            | Self::Period { .. }
            | Self::Code(_)
            | Self::Listed => None,
        }
    }
}

/// Shows the shape and never the content: what a person said must not end in a log.
impl fmt::Debug for Answer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Silence(silence) => silence.word(),
            Self::Choice(_) => "Choice",
            Self::Choices(_) => "Choices",
            Self::Text(_) => "Text",
            Self::Narrative { .. } => "Narrative",
            Self::Integer(_) => "Integer",
            Self::Decimal(_) => "Decimal",
            Self::Money(_) => "Money",
            Self::Date(_) => "Date",
            Self::Period { .. } => "Period",
            Self::Code(_) => "Code",
            Self::Listed => "Listed",
        })
    }
}
