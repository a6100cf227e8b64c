//! A remark about a translation: which text, what about it, and in which words. The same steps in both terminals.

use serde::{Deserialize, Serialize};

use crate::app::interpreter::{MessageName, Sheet};
use crate::app::list::List;
use crate::app::page::{FieldView, Part, Tone};
use crate::app::screen::Target;
use crate::app::words::Words;
use crate::text::clean::clean;
use crate::text::field::Field;
use crate::text::language::Language;

/// A remark is a word or a sentence, no letter.
pub const WORDS_CHARS_MAX: usize = 500;

/// So much of a text stands in the list from which it is chosen.
const EXCERPT_CHARS: usize = 70;

/// What is the matter with a translation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum RemarkKind {
    /// The language has no such word.
    NoWord,
    /// It was not understood, and said in another way.
    NotUnderstood,
    /// A better translation.
    Better,
}

impl RemarkKind {
    pub const ALL: [Self; 3] = [Self::NoWord, Self::NotUnderstood, Self::Better];

    /// The name by which it is kept and exported.
    pub fn word(self) -> &'static str {
        match self {
            Self::NoWord => "no_word",
            Self::NotUnderstood => "not_understood",
            Self::Better => "better",
        }
    }

    /// The message that says what it means.
    pub fn message(self) -> &'static str {
        match self {
            Self::NoWord => "wording-remark-no-word",
            Self::NotUnderstood => "wording-remark-not-understood",
            Self::Better => "wording-remark-better",
        }
    }
}

/// A remark as it is made: it names a text that everyone is asked with, and never an answer.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Remarked {
    pub message: MessageName,
    pub language: String,
    pub kind: RemarkKind,
    pub words: String,
}

/// The words are somebody's.
impl std::fmt::Debug for Remarked {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Remarked")
            .field("kind", &self.kind)
            .finish_non_exhaustive()
    }
}

/// A remark on its way to the list for the translators.
#[derive(Clone, PartialEq, Eq)]
pub struct WordingRemark {
    pub form: String,
    pub version: String,
    pub remarked: Remarked,
    /// The text that stood there, with nothing filled in.
    pub text: String,
}

impl std::fmt::Debug for WordingRemark {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.remarked.fmt(f)
    }
}

/// Returns the words as they are kept, or nothing if they are too long or miss where they are needed.
pub fn kept_words(kind: RemarkKind, words: &str) -> Option<String> {
    let words = clean(words).trim().to_owned();
    let is_needed = match kind {
        RemarkKind::NoWord => false,
        RemarkKind::NotUnderstood | RemarkKind::Better => true,
    };
    let fits = words.chars().count() <= WORDS_CHARS_MAX && !(is_needed && words.is_empty());
    fits.then_some(words)
}

/// A remark that is being made.
#[derive(Debug)]
pub(in crate::app) struct Remarking {
    /// As it was when the remark was begun: the question may go on meanwhile.
    sheet: Sheet,
    step: Step,
    /// What the words were begun about, also while one has gone back to the lists.
    begun: Option<(usize, RemarkKind)>,
    pub cursor: usize,
    pub field: Field,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Step {
    Passage,
    Kind { passage: usize },
    Words { passage: usize, kind: RemarkKind },
}

/// What became of a step.
#[derive(Debug, PartialEq, Eq)]
pub(in crate::app) enum Stepped {
    On,
    /// Words are needed, or there are too many.
    Refused,
    Made(Remarked),
}

impl Remarking {
    pub(in crate::app) fn of(sheet: Sheet) -> Self {
        Self {
            sheet,
            step: Step::Passage,
            begun: None,
            cursor: 0,
            field: Field::new(),
        }
    }

    /// A remark whose words were half written.
    pub(in crate::app) fn resumed(
        sheet: Sheet,
        passage: usize,
        kind: RemarkKind,
        field: Field,
    ) -> Self {
        Self {
            step: Step::Words { passage, kind },
            begun: Some((passage, kind)),
            field,
            ..Self::of(sheet)
        }
    }

    /// Returns the words that are being written, about which text and in what way; nothing before they are begun.
    pub(in crate::app) fn half(&self) -> Option<(usize, RemarkKind, &Field)> {
        let (passage, kind) = self.begun?;
        Some((passage, kind, &self.field))
    }

    /// Returns whether it is about the texts that stand there.
    pub(in crate::app) fn is_of(&self, sheet: &Sheet) -> bool {
        self.sheet == *sheet
    }

    /// Whether words are typed at this step.
    pub(in crate::app) fn has_field(&self) -> bool {
        matches!(self.step, Step::Words { .. })
    }

    /// Goes one step back; tells whether there was one.
    pub(in crate::app) fn back(&mut self) -> bool {
        self.step = match self.step {
            Step::Passage => return false,
            Step::Kind { .. } => Step::Passage,
            Step::Words { passage, .. } => Step::Kind { passage },
        };
        self.cursor = 0;
        true
    }

    /// Follows a row of the list.
    pub(in crate::app) fn choose(&mut self, target: &Target) -> bool {
        self.step = match (target, self.step) {
            (Target::Passage(passage), Step::Passage) => Step::Kind { passage: *passage },
            (Target::RemarkKind(kind), Step::Kind { passage }) => Step::Words {
                passage,
                kind: *kind,
            },
            (_, Step::Passage | Step::Kind { .. } | Step::Words { .. }) => return false,
        };
        if let Step::Words { passage, kind } = self.step {
            self.begun = Some((passage, kind));
        }
        self.cursor = 0;
        true
    }

    /// Takes the words and makes the remark.
    pub(in crate::app) fn confirm(&self) -> Stepped {
        let Step::Words { passage, kind } = self.step else {
            return Stepped::On;
        };
        let Some(passage) = self.sheet.passages.get(passage) else {
            return Stepped::Refused;
        };
        match kept_words(kind, self.field.text()) {
            Some(words) => Stepped::Made(Remarked {
                message: passage.message.clone(),
                language: self.sheet.language.clone(),
                kind,
                words,
            }),
            None => Stepped::Refused,
        }
    }

    /// Returns the list of this step, if it is one.
    pub(in crate::app) fn list(&self, words: &Words) -> List {
        let mut list = List::default();
        match self.step {
            Step::Passage => {
                for (idx, passage) in self.sheet.passages.iter().enumerate() {
                    let said = passage.second.as_ref().unwrap_or(&passage.first);
                    let first = excerpt(&passage.first.text);
                    let mut details = Vec::new();
                    if passage.second.is_some() {
                        details.push(crate::text::isolate::isolate_auto(&excerpt(&said.text)));
                    }
                    list.numbered(first, details, Target::Passage(idx));
                }
            }
            Step::Kind { .. } => {
                for kind in RemarkKind::ALL {
                    list.numbered(
                        words.ui(kind.message()),
                        Vec::new(),
                        Target::RemarkKind(kind),
                    );
                }
            }
            Step::Words { .. } => {}
        }
        list
    }

    pub(in crate::app) fn parts(&self, words: &Words) -> Vec<Part> {
        let heading = match self.step {
            Step::Passage => "wording-remark-passage",
            Step::Kind { .. } => "wording-remark-kind",
            Step::Words { kind, .. } => kind.message(),
        };
        let mut parts = vec![Part::Heading(words.ui(heading))];
        let (Step::Kind { passage } | Step::Words { passage, .. }) = self.step else {
            parts.push(Part::Rows(self.list(words).into_rows(self.cursor)));
            return parts;
        };
        if let Some(passage) = self.sheet.passages.get(passage) {
            parts.push(Part::Prompt {
                first: super::wording(words, &passage.first),
                second: passage.second.as_ref().map(|it| super::wording(words, it)),
            });
        }
        if !self.has_field() {
            parts.push(Part::Rows(self.list(words).into_rows(self.cursor)));
            return parts;
        }
        parts.push(Part::Paragraph {
            text: words.own("wording-remark-caution"),
            tone: Tone::Warning,
        });
        let language = Language::parse(&self.sheet.language).unwrap_or(words.language);
        // What is proposed is written in the language that it is proposed for.
        parts.push(Part::Field(FieldView {
            lines: 3,
            ..FieldView::of(&self.field, language.direction())
        }));
        parts
    }
}

fn excerpt(text: &str) -> String {
    let line = crate::text::clean::clean_line(text);
    if line.chars().count() <= EXCERPT_CHARS {
        return line;
    }
    let mut short: String = line.chars().take(EXCERPT_CHARS).collect();
    short.push('…');
    short
}
