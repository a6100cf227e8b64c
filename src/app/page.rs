//! What a person should perceive now, as plain data. The screen and the line mode render the same page.

use std::ops::Range;
use std::rc::Rc;

use serde::{Deserialize, Serialize};

use crate::app::intent::Action;
use crate::text::field::Field;
use crate::text::language::Direction;
use crate::text::layout::Side;

/// So many letters are read on from one stop to the next: two or three rows of the narrowest screen.
const STOP_CHARS: usize = 60;

/// Returns how many stops texts are read on by: however long they are, nothing of them is passed over.
pub(in crate::app) fn n_stops<'t>(texts: impl Iterator<Item = &'t str>) -> usize {
    let n_chars: usize = texts.map(|text| text.chars().count()).sum();
    n_chars.div_ceil(STOP_CHARS)
}

/// Returns how many stops the texts of these parts are read on by.
pub(in crate::app) fn n_stops_of(parts: &[Part]) -> usize {
    let mut texts: Vec<&str> = Vec::new();
    for part in parts {
        match part {
            Part::Heading(text)
            | Part::Counter(text)
            | Part::Help(text)
            | Part::InterpreterNote(text) => texts.push(text),
            Part::Paragraph { text, .. } | Part::Said(text) => texts.push(&text.text),
            Part::Prompt { first, second } => {
                texts.push(&first.text);
                texts.extend(second.as_ref().map(|second| second.text.as_str()));
            }
            Part::Choices(_) | Part::Field(_) | Part::Rows(_) | Part::Gap => {}
        }
    }
    n_stops(texts.into_iter())
}

/// The stops of a page that is only read: through the texts above the options, and then from option to option.
#[derive(Clone, Copy, Debug)]
pub(in crate::app) struct Stops {
    pub n_above: usize,
    pub n_options: usize,
}

impl Stops {
    /// Moves the place where one reads, held within the page.
    pub(in crate::app) fn read_on(self, cursor: usize, by: isize) -> usize {
        let last = (self.n_above + self.n_options).saturating_sub(1);
        cursor.min(last).saturating_add_signed(by).min(last)
    }

    /// Returns how far the texts above the options are read.
    pub(in crate::app) fn read_to(self, cursor: usize) -> (usize, usize) {
        (cursor.min(self.n_above), self.n_above + 1)
    }

    /// Returns which option one reads. Nothing is highlighted while one reads above.
    pub(in crate::app) fn option(self, cursor: usize) -> usize {
        let at = cursor.checked_sub(self.n_above);
        at.map_or(usize::MAX, |at| at.min(self.n_options.saturating_sub(1)))
    }
}

/// One page. Parts stand in reading order; everything is logical text, cleaned of control characters.
#[derive(Clone, Debug, PartialEq)]
pub struct Page {
    pub screen: ScreenName,
    /// Direction of the officer's language: titles, outline, findings and keys follow it.
    pub direction: Direction,
    /// The tag of the officer's language: whatever is in another one is named where it is spoken.
    pub language: Rc<str>,
    /// The word for practice, present on every page of the training realm.
    pub practice: Option<String>,
    /// The word for protection, present on every page of an interview that is protected or ought to be.
    pub protected: Option<String>,
    /// From the general to the particular: the program, the form, the case.
    pub title: Vec<String>,
    /// What stands for the last of the title where there is no room for all of it: that it is protected is never cut.
    pub title_in_short: Option<String>,
    pub status: Status,
    /// What holds for the whole interview: in sight on every page that has it, spoken when it is new.
    pub standing: Option<Notice>,
    pub outline: Vec<OutlineRow>,
    pub parts: Vec<Part>,
    /// How far the text is read that nothing is chosen from, where it has stops of its own: the stop, and how many there are.
    pub reading: Option<(usize, usize)>,
    /// Flags and elements in short; none when folded away or when the screen has none.
    pub findings: Option<FindingsPane>,
    pub notice: Option<Notice>,
    pub keys: Vec<KeyHint>,
    /// Every command that can be given now, with its word in the officer's language; the line mode hears `/word`.
    pub commands: Vec<CommandName>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CommandName {
    pub word: String,
    pub action: Action,
}

/// Which screen it is: for tests, for scroll memory, and for the line mode to know that the place changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ScreenName {
    FirstStart,
    Unlock,
    Home,
    Setup,
    LookAround,
    Question,
    Overview,
    Flags,
    Note,
    Review,
    Assess,
    Summary,
    Disagreement,
    Transcript,
    Amend,
    Palette,
    Languages,
    Interpreting,
    Glossary,
    Help,
    Confirm,
    Versions,
    Keys,
    Interpreter,
    Remark,
    Scenarios,
    Scene,
    Debrief,
    /// A text by itself, in a preview.
    Preview,
    Shutter,
}

/// The right end of the top line, each already in words.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Status {
    /// `sparat 14:32:07`, only when it is true.
    pub saved: Option<String>,
    /// `sv | ar`.
    pub languages: Option<String>,
    /// In words, for the line mode: `Språk: svenska och arabiska`.
    pub languages_spoken: Option<String>,
    /// Number of raised flags (mitigating ones not counted) and of open ones, each with its spoken form.
    pub flags: Option<Count>,
    pub open: Option<Count>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Count {
    pub n: usize,
    /// In words, for the line mode: `2 iakttagelser`.
    pub spoken: String,
}

/// A text with the language that it is really in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wording {
    pub text: String,
    /// The tag of the language, such as `ar`.
    pub language: Rc<str>,
    /// The language's own name in the officer's language, for the line mode: `Arabiska`.
    pub language_name: Rc<str>,
    pub direction: Direction,
    /// A visible mark in words when this is a fallback or an unreviewed translation: `saknar översättning`.
    pub mark: Option<String>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OutlineRow {
    pub label: String,
    pub here: bool,
    pub answered: usize,
    pub total: usize,
    /// In words, for the line mode: `Avsnitt Flytten, 3 av 11 besvarade`.
    pub spoken: String,
}

#[derive(Clone, Debug, PartialEq)]
pub enum Part {
    Heading(String),
    /// Where one is: `Fråga 12 av 34 · Flytten`.
    Counter(String),
    /// What is read aloud, in one or two languages.
    Prompt {
        first: Wording,
        second: Option<Wording>,
    },
    /// The officer's guidance.
    Help(String),
    /// The interpreter's note.
    InterpreterNote(String),
    Paragraph {
        text: Wording,
        tone: Tone,
    },
    /// What the person who is played said to the question. Where not everything fits it stays in sight beside the place where
    /// one answers.
    Said(Wording),
    Choices(Choices),
    Field(FieldView),
    Rows(Rows),
    Gap,
}

/// How a text is meant; views add a word or a sign, never colour alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tone {
    Plain,
    Quiet,
    Strong,
    Warning,
}

/// The options of a choice. Highlighted is not answered.
#[derive(Clone, Debug, PartialEq)]
pub struct Choices {
    pub many: bool,
    /// The highlighted option is what the form proposes: going on takes it, in both modes.
    pub proposed: bool,
    pub cursor: usize,
    pub items: Vec<Choice>,
}

impl Choices {
    /// Returns which of how many is highlighted; nothing where none is.
    pub fn highlighted(&self) -> Option<(usize, usize)> {
        let n_items = self.items.len();
        (self.cursor < n_items).then_some((self.cursor, n_items))
    }
}

#[derive(Clone, Debug, PartialEq)]
pub struct Choice {
    /// The one key (and the line) that chooses it: `1` to `9`, then `a` and on; `-` and `0` for silences.
    pub key: String,
    pub first: Wording,
    pub second: Option<Wording>,
    pub chosen: bool,
    /// A reason for silence or another way out, set apart from the options.
    pub aside: bool,
}

/// A text field as it stands now.
#[derive(Clone, PartialEq, Eq)]
pub struct FieldView {
    pub label: Option<String>,
    pub text: String,
    /// Byte offset in `text`, on a grapheme border.
    pub caret: usize,
    /// On which neighbour the caret leans where two directions meet.
    pub side: Side,
    /// The bytes that are selected; empty if none are.
    pub selected: Range<usize>,
    pub direction: Direction,
    /// Rows to give it where there is room.
    pub lines: u16,
    /// Shown as dots, never spoken.
    pub secret: bool,
    pub focused: bool,
}

impl FieldView {
    /// A field of one row. What is typed has a direction of its own; as long as there is nothing, it begins at this side.
    pub(in crate::app) fn of(field: &Field, empty: Direction) -> Self {
        Self {
            label: None,
            text: field.text().to_owned(),
            caret: field.caret(),
            side: field.side(),
            selected: field.selected(),
            direction: if field.is_empty() {
                empty
            } else {
                field.direction()
            },
            lines: 1,
            secret: false,
            focused: true,
        }
    }
}

impl std::fmt::Debug for FieldView {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(
            f,
            "FieldView({} bytes, caret {})",
            self.text.len(),
            self.caret
        )
    }
}

/// A list. With a cursor it can be walked and chosen from; each choosable row has a number for the line mode.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Rows {
    pub rows: Vec<Row>,
    /// Index in `rows`.
    pub cursor: Option<usize>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Row {
    /// A heading inside the list cannot be chosen.
    pub heading: bool,
    /// A short lead column: a weight, a section, a tick, a key.
    pub lead: String,
    pub text: String,
    /// Direction of `text`, where it is not the page's.
    pub direction: Option<Direction>,
    /// The name of the language of `text`, for the line mode, where it is another than that of the lines below it.
    pub language_name: Option<Rc<str>>,
    /// Further lines below: evidence, notes, what would change it.
    pub details: Vec<String>,
    pub choosable: bool,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FindingsPane {
    pub rows: Vec<FindingRow>,
    /// `Aktiv medverkan:` and the elements.
    pub elements_label: String,
    pub elements: Vec<ElementMark>,
    /// For the fold line: how many rows there are in all, and what else there is, the most important first.
    pub more: Vec<String>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FindingRow {
    pub weight: String,
    pub text: String,
    /// `fråga 11, 12`.
    pub because: String,
    /// What the last answer did to it. A flag that it made fall stands here until the next one.
    pub news: Option<News>,
}

/// What is new about a flag since the last answer, in a sign and in words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct News {
    /// `+` raised, `↑` heavier, `↓` lighter, `−` no longer so.
    pub sign: char,
    /// In the place of the weight: `Tydligt tecken → Bakgrund`.
    pub weight: String,
    /// The same without signs, for the line mode: `Bakgrund, förut Tydligt tecken`.
    pub spoken: String,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ElementMark {
    pub label: String,
    /// `✓`, `✗` or `?` on the screen, with the word for the line mode.
    pub sign: char,
    pub spoken: String,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Notice {
    pub tone: Tone,
    pub text: String,
}

/// One entry of the help line, generated from the key table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeyHint {
    /// `F2`, `⇧Tab`, `Alt-V`.
    pub key: String,
    pub label: String,
    /// What to write in line mode: `/språk`.
    pub line: String,
}

/// How the screen can look. What each means in styles is the view's.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum ThemeName {
    /// Holds on light and dark backgrounds.
    #[default]
    Default,
    /// White and yellow on black, nothing dim.
    HighContrast,
    /// Dark on light.
    Light,
    /// Attributes only; used when no colour is wanted.
    Mono,
}

impl ThemeName {
    pub const ALL: [Self; 4] = [Self::Default, Self::HighContrast, Self::Light, Self::Mono];

    /// Returns the name as it stands in settings.
    pub fn name(self) -> &'static str {
        match self {
            Self::Default => "default",
            Self::HighContrast => "high-contrast",
            Self::Light => "light",
            Self::Mono => "mono",
        }
    }

    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|theme| theme.name() == name)
    }

    /// Returns what to show: attributes alone where no colour is wanted, else what was asked for or chosen.
    pub fn of(is_colourless: bool, wanted: Option<Self>) -> Self {
        if is_colourless {
            Self::Mono
        } else {
            wanted.unwrap_or_default()
        }
    }

    /// Returns the one that is offered next, in a circle.
    #[must_use]
    pub fn next(self) -> Self {
        match self {
            Self::Default => Self::HighContrast,
            Self::HighContrast => Self::Light,
            Self::Light => Self::Mono,
            Self::Mono => Self::Default,
        }
    }
}
