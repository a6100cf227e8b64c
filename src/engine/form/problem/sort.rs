//! The sorts of words and values that a problem may have to name.

/// What a word stands for, as far as a message has to name it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Sort {
    Truth,
    Number,
    Day,
    Quoted,
    Name,
    List,
    Choice,
    Multiple,
    FreeText,
    Period,
    Municipality,
    Country,
    Language,
    Lookup,
    Roster,
    Question,
    NumberField,
    /// A number, a day or a code.
    Worth,
    /// A whole number that is written out.
    Steps,
}

impl Sort {
    /// Returns the word by which messages select.
    pub fn word(self) -> &'static str {
        match self {
            Self::Truth => "truth",
            Self::Number => "number",
            Self::Day => "day",
            Self::Quoted => "quoted",
            Self::Name => "name",
            Self::List => "list",
            Self::Choice => "choice",
            Self::Multiple => "multiple",
            Self::FreeText => "text",
            Self::Period => "period",
            Self::Municipality => "municipality",
            Self::Country => "country",
            Self::Language => "language",
            Self::Lookup => "lookup",
            Self::Roster => "roster",
            Self::Question => "question",
            Self::NumberField => "number-field",
            Self::Worth => "worth",
            Self::Steps => "steps",
        }
    }
}

/// How a field can be read where it was named outside of its list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Remedy {
    /// A condition about the entries.
    Any,
    /// The block can be about each entry by itself.
    Roster,
    /// A number of all entries.
    Sum,
    /// The list stands for its fields.
    List,
    /// One entry of it.
    Place,
}

impl Remedy {
    /// Returns the word by which messages select.
    pub fn word(self) -> &'static str {
        match self {
            Self::Any => "any",
            Self::Roster => "roster",
            Self::Sum => "sum",
            Self::List => "list",
            Self::Place => "place",
        }
    }
}

/// What a name in a file of trials should be the name of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Thing {
    Question,
    Flag,
    Element,
    Contradiction,
    Measure,
    Check,
    Computed,
    Cue,
    /// An entry of a list, in the answers of a trial.
    Entry,
    /// The same among the facts of a scenario.
    EntryOfScenario,
    /// An answer that is to be refused, and is not given.
    Answer,
    /// Words in which a cue is not to be found, and of which there are none.
    Words,
    /// The form that a file of trials names, where it lies beside another.
    Form,
    /// `yes`, `no` or `unknown`.
    Truth,
}

impl Thing {
    /// Returns the word by which messages select.
    pub fn word(self) -> &'static str {
        match self {
            Self::Question => "question",
            Self::Flag => "flag",
            Self::Element => "element",
            Self::Contradiction => "contradiction",
            Self::Measure => "measure",
            Self::Check => "check",
            Self::Computed => "computed",
            Self::Cue => "cue",
            Self::Entry => "entry",
            Self::EntryOfScenario => "entry-of-scenario",
            Self::Answer => "answer",
            Self::Words => "words",
            Self::Form => "form",
            Self::Truth => "truth",
        }
    }
}

/// What kind of value stands in the file, or should.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Shape {
    Text,
    Integer,
    Decimal,
    Truth,
    Date,
    List,
    Table,
    /// A list of tables, each under its own `[[...]]`.
    Tables,
    /// A text or a list.
    TextOrList,
    /// A date, as such or as text.
    DateOrText,
    /// `{ from, to }`.
    FromTo,
}

impl Shape {
    /// Returns the word by which messages select.
    pub fn word(self) -> &'static str {
        match self {
            Self::Text => "text",
            Self::Integer => "integer",
            Self::Decimal => "decimal",
            Self::Truth => "truth",
            Self::Date => "date",
            Self::List => "list",
            Self::Table => "table",
            Self::Tables => "tables",
            Self::TextOrList => "text-or-list",
            Self::DateOrText => "date-or-text",
            Self::FromTo => "from-to",
        }
    }
}
