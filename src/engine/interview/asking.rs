//! How a question stood there when it was answered: in which languages, in which wording, and how it was interpreted.

use std::rc::Rc;

/// How an answer was asked for. Transcripts of earlier versions know the language alone.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Asking {
    /// The client language.
    pub language: Option<Rc<str>>,
    /// What stood there, in the order in which it did.
    pub shown: Rc<[Shown]>,
    pub interpreting: Option<Interpreting>,
}

/// A question in one language, as it stood there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shown {
    /// The language that was asked for.
    pub language: Rc<str>,
    /// The language of the text: another one where the translation is missing.
    pub text_in: Rc<str>,
    /// Which version of the text: its digest, with those of its options.
    pub version: Rc<str>,
    pub review: Review,
    /// The office's own text stood in for the program's.
    pub own: bool,
}

impl Shown {
    /// Tells whether the text stood in for one that is missing.
    pub fn is_missing(&self) -> bool {
        self.language != self.text_in
    }
}

/// Who has read a text before it was shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Review {
    /// It is no translation.
    Source,
    /// A native reader, named in its file.
    Reviewed,
    Unreviewed,
}

impl Review {
    pub const ALL: [Self; 3] = [Self::Source, Self::Reviewed, Self::Unreviewed];

    pub fn word(self) -> &'static str {
        match self {
            Self::Source => "source",
            Self::Reviewed => "reviewed",
            Self::Unreviewed => "unreviewed",
        }
    }

    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|it| it.word() == word)
    }
}

/// How what is said gets from one language to the other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Interpreting {
    OnSite,
    Phone,
    Video,
    /// No one interprets.
    None,
}

impl Interpreting {
    pub const ALL: [Self; 4] = [Self::OnSite, Self::Phone, Self::Video, Self::None];

    pub fn word(self) -> &'static str {
        match self {
            Self::OnSite => "on_site",
            Self::Phone => "phone",
            Self::Video => "video",
            Self::None => "none",
        }
    }

    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|it| it.word() == word)
    }
}
