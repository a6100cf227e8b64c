//! What is wrong in a form, its texts, a list of sources or an answers file: kinds are data, the words are messages.

mod all;
mod blocks;
mod broken;
mod doubtful;
mod filled;
mod lines;
mod own;
mod sort;
mod staged;
mod stricter;
mod textual;

use std::ops::Range;
use std::rc::Rc;

use crate::engine::form::amount;
use crate::engine::form::list::NoList;

pub(in crate::engine) use all::Problems;
pub(in crate::engine) use blocks::Blocks;
pub use broken::Broken;
pub use doubtful::{Asked, Doubt, Ruled};
use filled::{
    bad_code, chain, lacking, meaning, mismatch, no_date, replaced, seen, suggested_as, suggesting,
    unknown_section, visible, which_limits,
};
pub(in crate::engine) use lines::Lines;
pub use lines::line_column;
pub use own::Own;
pub use sort::{Remedy, Shape, Sort, Thing};
pub use staged::Staged;
pub use stricter::Stricter;
pub use textual::{ChosenBy, NotFilledIn, Takes, Written};

/// No name or part in a message is longer.
const MOST_LETTERS: usize = 1_200;

/// One thing that is wrong, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    pub kind: ProblemKind,
    /// In bytes of the file.
    pub span: Range<usize>,
    pub severity: Severity,
}

/// An error keeps the form from being used; a warning does not.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    Error,
    Warning,
}

/// The nearest existing name, if one is near enough to be meant.
pub type Nearest = Option<Rc<str>>;

/// The reason, as data. `message` gives the id of its words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ProblemKind {
    // The file.
    TooLarge {
        limit_mb: usize,
    },
    /// It is not TOML.
    Syntax {
        broken: Broken,
        line: usize,
        column: usize,
        /// Of one that is not as it should be: the one that is meant or missing.
        heading: Rc<str>,
    },
    UnknownKey {
        key: Rc<str>,
        nearest: Nearest,
    },
    /// A part of a form that stands where no such part can be.
    Misplaced {
        key: Rc<str>,
        /// The heading under which it can: `[[section.question]]`.
        place: Rc<str>,
    },
    MissingKey {
        key: &'static str,
    },
    WrongShape {
        expected: Shape,
        found: Shape,
        nearest: Nearest,
    },
    EmptyList {
        key: &'static str,
    },
    TooLongList {
        key: &'static str,
        limit: usize,
    },

    // Names.
    BadId {
        id: Rc<str>,
    },
    ReservedId {
        id: Rc<str>,
    },
    DuplicateId {
        id: Rc<str>,
        first_line: usize,
    },

    // Questions.
    UnknownKind {
        word: Rc<str>,
        nearest: Nearest,
    },
    KeyNotTaken {
        key: Rc<str>,
        kind: Rc<str>,
    },
    BadNumber {
        text: Rc<str>,
    },
    LimitsCrossed {
        min: Rc<str>,
        max: Rc<str>,
    },
    MoreThanOptions {
        limit: Rc<str>,
        options: usize,
    },
    RosterInRoster,
    EmptyForm,
    /// `default` and `default_from` at once.
    TwoDefaults,
    /// A reason for silence cannot be proposed.
    DefaultIsSilence,
    BadListName {
        name: Rc<str>,
    },
    NoSuchList {
        name: Rc<str>,
        nearest: Nearest,
    },
    BrokenList {
        name: Rc<str>,
        reason: NoList,
    },
    /// A computed value that stands further down.
    ComputedTooLate {
        name: Rc<str>,
    },
    /// A cue that the program does not know.
    UnknownCue {
        id: Rc<str>,
        nearest: Nearest,
    },

    // Flags.
    UnknownWeight {
        word: Rc<str>,
        nearest: Nearest,
    },
    FallbackMissing,
    FallbackNotLast,
    UndeclaredMeasure {
        id: Rc<str>,
        nearest: Nearest,
    },
    UnknownSource {
        id: Rc<str>,
        nearest: Nearest,
    },
    UnknownQuestion {
        name: Rc<str>,
        nearest: Nearest,
    },
    FlagWithoutSource {
        id: Rc<str>,
    },

    // Sources.
    /// No other section is suggested: a number that looks like another is another ground.
    UnknownSection {
        id: Rc<str>,
        section: Rc<str>,
        /// The sections that there are, of the chapter if there is one, for someone to look up which is meant.
        there: Rc<str>,
        is_of_chapter: bool,
    },
    ExpiredSource {
        id: Rc<str>,
        to: Rc<str>,
    },
    /// Another source took its place. References name sources as they are now; earlier days are shown with what held then.
    ReplacedSource {
        id: Rc<str>,
        by: Rc<str>,
        /// The same passage in the other source, as far as that is known.
        nearest: Nearest,
        /// The passages there, if it is more than one.
        several: Nearest,
    },
    /// A word that is not among the ones that a key takes.
    UnknownWord {
        key: &'static str,
        word: Rc<str>,
        words: Rc<str>,
        nearest: Nearest,
    },
    /// Only laws are law, and only rulings are of a court.
    WeightBeyondKind {
        kind: &'static str,
        weight: &'static str,
    },
    /// One source says that another took its place; that one says that it took the place of a third.
    ReplacementDiffers {
        id: Rc<str>,
        other: Rc<str>,
    },

    // Expressions.
    EmptyExpression,
    UnexpectedCharacter {
        character: char,
    },
    WrongSign {
        sign: &'static str,
        instead: &'static str,
    },
    UnclosedQuote,
    BadDate {
        text: Rc<str>,
        nearest: Nearest,
        is_year: bool,
    },
    UnexpectedToken {
        token: Rc<str>,
        /// The sign that lacks before it, where only one can have been meant.
        missing: Option<&'static str>,
    },
    UnexpectedEnd {
        missing: Option<&'static str>,
    },
    NestedTooDeep {
        limit: usize,
    },
    /// A computed value has too many parts, those of the computed values that it names counted in.
    ComputedTooLong {
        limit: usize,
    },
    UnknownName {
        name: Rc<str>,
        nearest: Nearest,
    },
    FieldOutsideRoster {
        field: Rc<str>,
        roster: Rc<str>,
        remedy: Remedy,
    },
    UnknownOption {
        option: Rc<str>,
        question: Rc<str>,
        nearest: Nearest,
    },
    UnknownFunction {
        name: Rc<str>,
        nearest: Nearest,
    },
    WrongArguments {
        function: &'static str,
        form: &'static str,
        found: usize,
    },
    TypeMismatch {
        expected: Sort,
        found: Sort,
        /// What the whole of it was surely meant to be.
        nearest: Nearest,
    },
    WrongOperator {
        operator: &'static str,
        sort: Sort,
        nearest: Nearest,
    },
    UnknownPart {
        part: Rc<str>,
        question: Rc<str>,
    },
    BadCode {
        code: Rc<str>,
        sort: Sort,
        nearest: Nearest,
    },
    /// The names in the order in which each depends on the next; the first depends on itself in the end.
    Cycle {
        names: Vec<Rc<str>>,
    },

    // Answers.
    UnknownField {
        field: Rc<str>,
        roster: Rc<str>,
        nearest: Nearest,
    },
    UnknownCode {
        code: Rc<str>,
        sort: Sort,
    },
    OutOfRange {
        min: Rc<str>,
        max: Rc<str>,
    },
    TooFewChosen {
        min: u16,
    },
    TooManyChosen {
        max: u16,
    },
    ChosenTwice {
        option: Rc<str>,
    },
    ExclusiveOption {
        option: Rc<str>,
    },
    EmptyAnswer,
    /// An answer that is a list has more rows than any interview.
    TooManyEntries {
        roster: Rc<str>,
        limit: usize,
    },
    PeriodBackwards,
    SilenceNotTrue,

    // Trials.
    UnknownThing {
        thing: Thing,
        name: Rc<str>,
        nearest: Nearest,
    },

    /// Refused since there are interviews that were held with it.
    Stricter(Stricter),
    /// Allowed and surely wrong.
    Doubt(Doubt),
    /// In a file of texts, or with the file itself.
    Written(Written),
    /// In a scenario.
    Staged(Staged),
    /// In a text that is to stand in for one of the program's.
    Own(Own),
    /// A case that expects nothing can never come out wrong.
    NothingExpected,
}

impl ProblemKind {
    /// Returns the id of the Fluent message. Its attribute `.hint` says what to do.
    pub fn message(&self) -> &'static str {
        match self {
            Self::TooLarge { .. } => "problem-too-large",
            Self::Syntax { .. } => "problem-syntax",
            Self::UnknownKey { .. } => "problem-unknown-key",
            Self::Misplaced { .. } => "problem-misplaced",
            Self::MissingKey { .. } => "problem-missing-key",
            Self::WrongShape { .. } => "problem-wrong-shape",
            Self::EmptyList { .. } => "problem-empty-list",
            Self::TooLongList { .. } => "problem-too-long-list",
            Self::BadId { .. } => "problem-bad-id",
            Self::ReservedId { .. } => "problem-reserved-id",
            Self::DuplicateId { .. } => "problem-duplicate-id",
            Self::UnknownKind { .. } => "problem-unknown-kind",
            Self::KeyNotTaken { .. } => "problem-key-not-taken",
            Self::BadNumber { .. } => "problem-bad-number",
            Self::LimitsCrossed { .. } => "problem-limits-crossed",
            Self::MoreThanOptions { .. } => "problem-more-than-options",
            Self::RosterInRoster => "problem-roster-in-roster",
            Self::EmptyForm => "problem-empty-form",
            Self::TwoDefaults => "problem-two-defaults",
            Self::DefaultIsSilence => "problem-default-is-silence",
            Self::BadListName { .. } => "problem-bad-list-name",
            Self::NoSuchList { .. } => "problem-no-such-list",
            Self::BrokenList { .. } => "problem-broken-list",
            Self::ComputedTooLate { .. } => "problem-computed-too-late",
            Self::UnknownCue { .. } => "problem-unknown-cue",
            Self::UnknownWeight { .. } => "problem-unknown-weight",
            Self::FallbackMissing => "problem-fallback-missing",
            Self::FallbackNotLast => "problem-fallback-not-last",
            Self::UndeclaredMeasure { .. } => "problem-undeclared-measure",
            Self::UnknownSource { .. } => "problem-unknown-source",
            Self::UnknownQuestion { .. } => "problem-unknown-question",
            Self::FlagWithoutSource { .. } => "problem-flag-without-source",
            Self::UnknownSection { .. } => "problem-unknown-section",
            Self::ExpiredSource { .. } => "problem-expired-source",
            Self::ReplacedSource { .. } => "problem-replaced-source",
            Self::UnknownWord { .. } => "problem-unknown-word",
            Self::WeightBeyondKind { .. } => "problem-weight-beyond-kind",
            Self::ReplacementDiffers { .. } => "problem-replacement-differs",
            Self::EmptyExpression => "problem-empty-expression",
            Self::UnexpectedCharacter { .. } => "problem-unexpected-character",
            Self::WrongSign { .. } => "problem-wrong-sign",
            Self::UnclosedQuote => "problem-unclosed-quote",
            Self::BadDate { .. } => "problem-bad-date",
            Self::UnexpectedToken { .. } => "problem-unexpected-token",
            Self::UnexpectedEnd { .. } => "problem-unexpected-end",
            Self::NestedTooDeep { .. } => "problem-nested-too-deep",
            Self::ComputedTooLong { .. } => "problem-computed-too-long",
            Self::UnknownName { .. } => "problem-unknown-name",
            Self::FieldOutsideRoster { .. } => "problem-field-outside-roster",
            Self::UnknownOption { .. } => "problem-unknown-option",
            Self::UnknownFunction { .. } => "problem-unknown-function",
            Self::WrongArguments { .. } => "problem-wrong-arguments",
            Self::TypeMismatch { .. } => "problem-type-mismatch",
            Self::WrongOperator { .. } => "problem-wrong-operator",
            Self::UnknownPart { .. } => "problem-unknown-part",
            Self::BadCode { .. } => "problem-bad-code",
            Self::Cycle { .. } => "problem-cycle",
            Self::UnknownField { .. } => "problem-unknown-field",
            Self::UnknownCode { .. } => "problem-unknown-code",
            Self::OutOfRange { .. } => "problem-out-of-range",
            Self::TooFewChosen { .. } => "problem-too-few-chosen",
            Self::TooManyChosen { .. } => "problem-too-many-chosen",
            Self::ChosenTwice { .. } => "problem-chosen-twice",
            Self::ExclusiveOption { .. } => "problem-exclusive-option",
            Self::EmptyAnswer => "problem-empty-answer",
            Self::TooManyEntries { .. } => "problem-too-many-entries",
            Self::PeriodBackwards => "problem-period-backwards",
            Self::SilenceNotTrue => "problem-silence-not-true",
            Self::UnknownThing { .. } => "problem-unknown-thing",
            Self::Stricter(stricter) => stricter.message(),
            Self::Doubt(doubt) => doubt.message(),
            Self::Written(written) => written.message(),
            Self::Staged(staged) => staged.message(),
            Self::Own(own) => own.message(),
            Self::NothingExpected => "problem-nothing-expected",
        }
    }

    /// Returns the arguments of the message. Where there may be a suggestion, `suggested` is `yes` or `no`.
    pub fn arguments(&self) -> Vec<(&'static str, String)> {
        let mut arguments = self.whole_arguments();
        for (_, value) in &mut arguments {
            if let Some((end, _)) = value.char_indices().nth(MOST_LETTERS) {
                value.truncate(end);
                value.push('…');
            }
        }
        arguments
    }

    fn whole_arguments(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::RosterInRoster
            | Self::EmptyForm
            | Self::TwoDefaults
            | Self::DefaultIsSilence
            | Self::FallbackMissing
            | Self::FallbackNotLast
            | Self::EmptyExpression
            | Self::UnclosedQuote
            | Self::EmptyAnswer
            | Self::PeriodBackwards
            | Self::SilenceNotTrue
            | Self::NothingExpected => Vec::new(),
            Self::TooLarge { limit_mb } => vec![("limit", limit_mb.to_string())],
            Self::Syntax {
                broken,
                line,
                column,
                heading,
            } => vec![
                ("what", broken.word().to_owned()),
                ("line", line.to_string()),
                ("column", column.to_string()),
                ("heading", heading.to_string()),
            ],
            Self::UnknownKey { key, nearest } => suggesting("key", key, nearest),
            Self::MissingKey { key } | Self::EmptyList { key } => vec![("key", (*key).to_owned())],
            Self::Misplaced { key, place } => {
                vec![("key", key.to_string()), ("place", place.to_string())]
            }
            Self::WrongShape {
                expected,
                found,
                nearest,
            } => mismatch(expected.word(), found.word(), nearest),
            Self::TooLongList { key, limit } => {
                vec![("key", (*key).to_owned()), ("limit", limit.to_string())]
            }
            Self::BadId { id } => vec![("id", seen(id))],
            Self::ReservedId { id } | Self::FlagWithoutSource { id } => {
                vec![("id", id.to_string())]
            }
            Self::DuplicateId { id, first_line } => {
                vec![("id", id.to_string()), ("line", first_line.to_string())]
            }
            Self::UnknownKind { word, nearest } | Self::UnknownWeight { word, nearest } => {
                suggesting("word", word, nearest)
            }
            Self::KeyNotTaken { key, kind } => {
                vec![("key", key.to_string()), ("kind", kind.to_string())]
            }
            Self::BadNumber { text } => suggesting("text", text, &amount::joined(text)),
            Self::BadDate {
                text,
                nearest,
                is_year,
            } => no_date(text, nearest, *is_year),
            Self::LimitsCrossed { min, max } | Self::OutOfRange { min, max } => vec![
                ("min", min.to_string()),
                ("max", max.to_string()),
                ("limits", which_limits(min, max).to_owned()),
            ],
            Self::MoreThanOptions { limit, options } => vec![
                ("limit", limit.to_string()),
                ("options", options.to_string()),
            ],
            Self::UndeclaredMeasure { id, nearest }
            | Self::UnknownSource { id, nearest }
            | Self::UnknownCue { id, nearest } => suggesting("id", id, nearest),
            Self::BadListName { name } | Self::ComputedTooLate { name } => {
                vec![("name", name.to_string())]
            }
            Self::BrokenList { name, reason } => {
                let (word, line) = reason.word();
                let character = reason.character().map(u32::from).unwrap_or_default();
                vec![
                    ("name", name.to_string()),
                    ("reason", word.to_owned()),
                    ("line", line.to_string()),
                    ("character", format!("U+{character:04X}")),
                ]
            }
            Self::NoSuchList { name, nearest }
            | Self::UnknownQuestion { name, nearest }
            | Self::UnknownName { name, nearest }
            | Self::UnknownFunction { name, nearest } => suggesting("name", name, nearest),
            Self::UnknownSection {
                id,
                section,
                there,
                is_of_chapter,
            } => unknown_section(id, section, there, *is_of_chapter),
            Self::ExpiredSource { id, to } => {
                vec![("id", id.to_string()), ("to", to.to_string())]
            }
            Self::ReplacedSource {
                id,
                by,
                nearest,
                several,
            } => replaced(id, by, nearest, several),
            Self::UnknownWord {
                key,
                word,
                words,
                nearest,
            } => {
                let mut arguments = suggesting("word", word, nearest);
                arguments.push(("key", (*key).to_owned()));
                arguments.push(("words", words.to_string()));
                arguments
            }
            Self::WeightBeyondKind { kind, weight } => {
                vec![
                    ("kind", (*kind).to_owned()),
                    ("weight", (*weight).to_owned()),
                ]
            }
            Self::ReplacementDiffers { id, other } => {
                vec![("id", id.to_string()), ("other", other.to_string())]
            }
            Self::UnexpectedCharacter { character } => {
                vec![("character", visible(*character))]
            }
            Self::WrongSign { sign, instead } => vec![
                ("sign", (*sign).to_owned()),
                ("instead", (*instead).to_owned()),
            ],
            Self::UnexpectedToken { token, missing } => {
                let mut arguments = lacking(*missing);
                arguments.push(("token", token.to_string()));
                arguments
            }
            Self::UnexpectedEnd { missing } => lacking(*missing),
            Self::NestedTooDeep { limit } | Self::ComputedTooLong { limit } => {
                vec![("limit", limit.to_string())]
            }
            Self::FieldOutsideRoster {
                field,
                roster,
                remedy,
            } => vec![
                ("field", field.to_string()),
                ("roster", roster.to_string()),
                ("remedy", remedy.word().to_owned()),
            ],
            Self::UnknownOption {
                option,
                question,
                nearest,
            } => {
                let mut arguments = suggesting("option", option, nearest);
                arguments.push(("question", question.to_string()));
                arguments
            }
            Self::WrongArguments {
                function,
                form,
                found,
            } => vec![
                ("function", (*function).to_owned()),
                ("form", (*form).to_owned()),
                ("found", found.to_string()),
            ],
            Self::TypeMismatch {
                expected,
                found,
                nearest,
            } => mismatch(expected.word(), found.word(), nearest),
            Self::WrongOperator {
                operator,
                sort,
                nearest,
            } => meaning(
                nearest,
                vec![
                    ("operator", (*operator).to_owned()),
                    ("sort", sort.word().to_owned()),
                ],
            ),
            Self::UnknownPart { part, question } => vec![
                ("part", part.to_string()),
                ("question", question.to_string()),
            ],
            Self::BadCode {
                code,
                sort,
                nearest,
            } => bad_code(code, *sort, nearest),
            Self::UnknownCode { code, sort } => {
                vec![("code", code.to_string()), ("sort", sort.word().to_owned())]
            }
            Self::Cycle { names } => vec![("names", chain(names))],
            Self::UnknownField {
                field,
                roster,
                nearest,
            } => {
                let mut arguments = suggesting("field", field, nearest);
                arguments.push(("roster", roster.to_string()));
                arguments
            }
            Self::UnknownThing {
                thing,
                name,
                nearest,
            } => {
                let mut arguments = suggesting("name", name, nearest);
                arguments.push(("thing", thing.word().to_owned()));
                arguments
            }
            Self::TooFewChosen { min } => vec![("min", min.to_string())],
            Self::TooManyEntries { roster, limit } => {
                vec![("roster", roster.to_string()), ("limit", limit.to_string())]
            }
            Self::TooManyChosen { max } => vec![("max", max.to_string())],
            Self::ChosenTwice { option } | Self::ExclusiveOption { option } => {
                vec![("option", option.to_string())]
            }
            Self::Stricter(stricter) => stricter.arguments(),
            Self::Doubt(doubt) => doubt.arguments(),
            Self::Written(written) => written.arguments(),
            Self::Staged(staged) => staged.arguments(),
            Self::Own(own) => own.arguments(),
        }
    }

    /// Returns the suggestion, if there is one.
    pub fn nearest(&self) -> Option<&str> {
        self.arguments_nearest().as_deref()
    }

    fn arguments_nearest(&self) -> &Nearest {
        match self {
            Self::UnknownKey { nearest, .. }
            | Self::WrongShape { nearest, .. }
            | Self::TypeMismatch { nearest, .. }
            | Self::BadDate { nearest, .. }
            | Self::WrongOperator { nearest, .. }
            | Self::BadCode { nearest, .. }
            | Self::UnknownKind { nearest, .. }
            | Self::UnknownWeight { nearest, .. }
            | Self::UndeclaredMeasure { nearest, .. }
            | Self::UnknownSource { nearest, .. }
            | Self::UnknownCue { nearest, .. }
            | Self::NoSuchList { nearest, .. }
            | Self::UnknownWord { nearest, .. }
            | Self::ReplacedSource { nearest, .. }
            | Self::UnknownThing { nearest, .. }
            | Self::UnknownQuestion { nearest, .. }
            | Self::UnknownName { nearest, .. }
            | Self::UnknownOption { nearest, .. }
            | Self::UnknownFunction { nearest, .. }
            | Self::UnknownField { nearest, .. } => nearest,
            Self::Stricter(stricter) => stricter.nearest(),
            Self::Doubt(doubt) => doubt.nearest(),
            Self::Written(written) => written.nearest(),
            Self::TooLarge { .. }
            | Self::Syntax { .. }
            | Self::Misplaced { .. }
            | Self::MissingKey { .. }
            | Self::EmptyList { .. }
            | Self::TooLongList { .. }
            | Self::BadId { .. }
            | Self::ReservedId { .. }
            | Self::DuplicateId { .. }
            | Self::KeyNotTaken { .. }
            | Self::BadNumber { .. }
            | Self::LimitsCrossed { .. }
            | Self::MoreThanOptions { .. }
            | Self::RosterInRoster
            | Self::EmptyForm
            | Self::TwoDefaults
            | Self::DefaultIsSilence
            | Self::BadListName { .. }
            | Self::BrokenList { .. }
            | Self::ComputedTooLate { .. }
            | Self::FallbackMissing
            | Self::FallbackNotLast
            | Self::FlagWithoutSource { .. }
            | Self::UnknownSection { .. }
            | Self::ExpiredSource { .. }
            | Self::WeightBeyondKind { .. }
            | Self::ReplacementDiffers { .. }
            | Self::EmptyExpression
            | Self::UnexpectedCharacter { .. }
            | Self::WrongSign { .. }
            | Self::UnclosedQuote
            | Self::UnexpectedToken { .. }
            | Self::UnexpectedEnd { .. }
            | Self::NestedTooDeep { .. }
            | Self::ComputedTooLong { .. }
            | Self::FieldOutsideRoster { .. }
            | Self::WrongArguments { .. }
            | Self::UnknownPart { .. }
            | Self::Cycle { .. }
            | Self::UnknownCode { .. }
            | Self::OutOfRange { .. }
            | Self::TooFewChosen { .. }
            | Self::TooManyChosen { .. }
            | Self::ChosenTwice { .. }
            | Self::ExclusiveOption { .. }
            | Self::EmptyAnswer
            | Self::TooManyEntries { .. }
            | Self::PeriodBackwards
            | Self::SilenceNotTrue
            | Self::Staged(_)
            | Self::Own(_)
            | Self::NothingExpected => &None,
        }
    }

    fn severity(&self) -> Severity {
        if let Self::Written(written) = self {
            written.severity()
        } else if matches!(
            self,
            Self::FlagWithoutSource { .. }
                | Self::ExpiredSource { .. }
                | Self::ReplacedSource { .. }
                | Self::Doubt(_)
                | Self::Own(_)
        ) {
            Severity::Warning
        } else {
            Severity::Error
        }
    }
}

impl Problem {
    pub fn new(kind: ProblemKind, span: Range<usize>) -> Self {
        Self {
            severity: kind.severity(),
            kind,
            span,
        }
    }
}

#[cfg(test)]
mod tests;
