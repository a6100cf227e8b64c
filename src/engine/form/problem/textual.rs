//! What is wrong in a file of texts, or with a file before anything in it is read.

use std::rc::Rc;

use crate::engine::form::problem::{Broken, Nearest, Severity, chain, suggested_as, suggesting};

/// What is wrong in the texts of a form, or with a file as such.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Written {
    // Texts.
    /// It is not Fluent.
    BrokenText {
        broken: Broken,
        line: usize,
        column: usize,
    },
    /// Braces within braces.
    BracesTooDeep {
        limit: usize,
    },
    /// A control character or an override of direction.
    ForbiddenCharacter {
        character: char,
    },
    TextTwice {
        id: Rc<str>,
        first_line: usize,
    },
    /// In the source language nothing can stand in for it.
    MissingText {
        id: Rc<str>,
        is_source: bool,
    },
    SuperfluousText {
        id: Rc<str>,
        nearest: Nearest,
        /// What two things are called, of which one may be meant to be called as this text is.
        twice: Option<Rc<str>>,
    },
    UnknownVariable {
        variable: Rc<str>,
        nearest: Nearest,
        takes: Takes,
    },
    /// It stands outside of braces, and is shown as it is written.
    BareVariable {
        variable: Rc<str>,
    },
    /// The answer is there, but it is not filled in in texts of this kind, or in none.
    VariableNotHere {
        variable: Rc<str>,
        of: NotFilledIn,
    },
    /// It is worked out: only its own text says it, as `$value`.
    ComputedInText {
        variable: Rc<str>,
    },
    /// When this is read aloud there is no answer yet: it is asked later, or this is how it is asked.
    NotAnsweredYet {
        variable: Rc<str>,
        is_own: bool,
    },
    /// Another text is put in where the answer to its question was surely meant.
    TextForAnswer {
        name: Rc<str>,
    },
    /// `term`, `function` or `text`: it is not there, so that its name is shown.
    ShownRaw {
        what: &'static str,
        name: Rc<str>,
    },
    /// Names stand in it where words were meant, or nothing of it is shown.
    NotShown {
        /// Those that refer to each other, and the last to the first. None if it is too much.
        names: Vec<Rc<str>>,
        limit: usize,
    },
    /// A branch that no answer has as its name.
    BranchNeverTaken {
        key: Rc<str>,
        variable: Rc<str>,
        by: ChosenBy,
    },
    /// The last branch has the name of one answer, and would stand for others and for none as well.
    LastBranchIsAnswer {
        key: Rc<str>,
        variable: Rc<str>,
        /// What no answer is called, for a last branch.
        last: Rc<str>,
    },
    /// The source language uses it here.
    MissingVariable {
        variable: Rc<str>,
        id: Rc<str>,
    },
    /// The source language does not use it here.
    ExtraVariable {
        variable: Rc<str>,
        id: Rc<str>,
    },
    /// Letters that the language is not written with, one by one.
    ForeignLetters {
        letters: Rc<str>,
        language: Rc<str>,
    },
    /// A character that no one sees.
    HiddenCharacter {
        character: char,
    },
    /// What makes words bold, or breaks lines, in other programs.
    Markup {
        mark: Rc<str>,
    },
    /// For numbers such as this the language has a plural form that the text lacks.
    PluralMissing {
        form: &'static str,
        example: i64,
    },
    /// No number has this plural form in the language.
    PluralNeverUsed {
        form: Rc<str>,
    },
    /// There are so many columns where it is shown.
    TooWide {
        most: usize,
        cols: usize,
    },
    /// What a machine wrote comes out in another order in a text from right to left.
    OrderLost {
        value: Rc<str>,
    },
    /// An isolate in braces is not closed, or closed without being open.
    OpenIsolate,
    /// The Swedish text is another one since this was translated.
    ChangedSince {
        id: Rc<str>,
    },
    /// A form that stands in for one of the program's shows some of that one's texts.
    TextsOfProgram {
        language: Rc<str>,
        n: usize,
        example: Rc<str>,
    },
    /// Its texts are looked for by its id, and it is offered by the name of its file.
    IdNotFileName {
        id: Rc<str>,
        file: Rc<str>,
    },
    /// No language has any text for the form.
    NoTexts {
        file: Rc<str>,
    },
    /// Other languages have texts, the source language has not.
    NoSourceTexts {
        file: Rc<str>,
    },

    // Files.
    /// Far more of one kind than any form has; the rest is not read.
    TooManyTables {
        limit: usize,
    },
    NotUtf8 {
        byte: usize,
    },
    /// A pipe, a device.
    NotAFile,
    /// A folder without forms.
    NoForms,
    /// `trials`, `texts`, `list` or `sources`, by its name.
    NotAForm {
        what: &'static str,
        /// The form that it belongs to, as far as the name says.
        form: Rc<str>,
    },
    FileMissing,
    FileClosed,
    FileUnreadable {
        detail: Rc<str>,
    },
    /// More problems than anyone reads.
    More {
        n: usize,
    },
}

/// What can be filled in where a name stands that is none.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Takes {
    Answers,
    /// Which entry of its list it is, and nothing else.
    Entry,
    /// The value that the text is about, and answers.
    Value,
    Nothing,
}

/// What is not filled in where its name stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NotFilledIn {
    /// Texts of another kind take it.
    Answer,
    /// It is a whole list. No text takes it.
    List,
    /// It is a field of this list: only texts about its entries take it.
    FieldOf(Rc<str>),
}

/// By what a branch is chosen where something is filled in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ChosenBy {
    /// By whether an answer is known: `yes` or `no`.
    Known,
    /// By one of these.
    Code(Rc<str>),
    Number,
    /// By a code that stands in a list.
    Listed,
    /// An answer of this kind chooses no branch.
    Nothing,
    /// A branch before it has the same name.
    Before,
    /// Where the text is said, this is not the answer.
    NeverThen,
}

impl ChosenBy {
    fn words(&self) -> (&'static str, &str) {
        match self {
            Self::Known => ("code", "yes, no"),
            Self::Code(codes) => ("code", codes),
            Self::Number => ("number", ""),
            Self::Listed => ("listed", ""),
            Self::Nothing => ("nothing", ""),
            Self::Before => ("before", ""),
            Self::NeverThen => ("never-then", ""),
        }
    }
}

impl Written {
    pub(super) fn message(&self) -> &'static str {
        match self {
            Self::BrokenText { .. } => "problem-broken-text",
            Self::BracesTooDeep { .. } => "problem-braces-too-deep",
            Self::ForbiddenCharacter { .. } => "problem-forbidden-character",
            Self::TextTwice { .. } => "problem-text-twice",
            Self::MissingText { .. } => "problem-missing-text",
            Self::SuperfluousText { .. } => "problem-superfluous-text",
            Self::UnknownVariable { .. } => "problem-unknown-variable",
            Self::BareVariable { .. } => "problem-bare-variable",
            Self::VariableNotHere { .. } => "problem-variable-not-here",
            Self::ComputedInText { .. } => "problem-computed-in-text",
            Self::NotAnsweredYet { .. } => "problem-not-answered-yet",
            Self::TextForAnswer { .. } => "problem-text-for-answer",
            Self::ShownRaw { .. } => "problem-shown-raw",
            Self::NotShown { .. } => "problem-text-not-shown",
            Self::BranchNeverTaken { .. } => "problem-branch-never-taken",
            Self::LastBranchIsAnswer { .. } => "problem-last-branch-is-answer",
            Self::TextsOfProgram { .. } => "problem-texts-of-program",
            Self::IdNotFileName { .. } => "problem-id-not-file-name",
            Self::MissingVariable { .. } => "problem-missing-variable",
            Self::ExtraVariable { .. } => "problem-extra-variable",
            Self::ForeignLetters { .. } => "problem-foreign-letters",
            Self::HiddenCharacter { .. } => "problem-hidden-character",
            Self::Markup { .. } => "problem-markup",
            Self::PluralMissing { .. } => "problem-plural-missing",
            Self::PluralNeverUsed { .. } => "problem-plural-never-used",
            Self::TooWide { .. } => "problem-too-wide",
            Self::OrderLost { .. } => "problem-order-lost",
            Self::OpenIsolate => "problem-open-isolate",
            Self::ChangedSince { .. } => "problem-changed-since",
            Self::NoTexts { .. } => "problem-no-texts",
            Self::NoSourceTexts { .. } => "problem-no-source-texts",
            Self::TooManyTables { .. } => "problem-too-many-tables",
            Self::NotUtf8 { .. } => "problem-not-utf8",
            Self::NotAFile => "problem-not-a-file",
            Self::NoForms => "problem-no-forms",
            Self::NotAForm { .. } => "problem-not-a-form",
            Self::FileMissing => "problem-file-missing",
            Self::FileClosed => "problem-file-closed",
            Self::FileUnreadable { .. } => "problem-file-unreadable",
            Self::More { .. } => "problem-more",
        }
    }

    pub(super) fn arguments(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::BrokenText {
                broken,
                line,
                column,
            } => vec![
                ("what", broken.word().to_owned()),
                ("line", line.to_string()),
                ("column", column.to_string()),
            ],
            Self::FileUnreadable { detail } => vec![("detail", detail.to_string())],
            Self::BracesTooDeep { limit } | Self::TooManyTables { limit } => {
                vec![("limit", limit.to_string())]
            }
            Self::ForbiddenCharacter { character } | Self::HiddenCharacter { character } => {
                vec![("character", format!("U+{:04X}", u32::from(*character)))]
            }
            Self::TextTwice { id, first_line } => {
                vec![("id", id.to_string()), ("line", first_line.to_string())]
            }
            Self::MissingText { id, .. } | Self::ChangedSince { id } => {
                vec![("id", id.to_string())]
            }
            Self::ForeignLetters { letters, language } => vec![
                ("letters", letters.to_string()),
                ("language", language.to_string()),
            ],
            Self::Markup { mark } => vec![("mark", mark.to_string())],
            Self::PluralMissing { form, example } => vec![
                ("form", (*form).to_owned()),
                ("example", example.to_string()),
            ],
            Self::PluralNeverUsed { form } => vec![("form", form.to_string())],
            Self::TooWide { most, cols } => {
                vec![("most", most.to_string()), ("cols", cols.to_string())]
            }
            Self::OrderLost { value } => vec![("value", value.to_string())],
            Self::SuperfluousText { id, nearest, twice } => {
                let mut arguments = suggesting("id", id, nearest);
                arguments.push(("twice", twice.as_deref().unwrap_or_default().to_owned()));
                if twice.is_some() && nearest.is_none() {
                    suggested_as("twice", &mut arguments);
                }
                arguments
            }
            Self::UnknownVariable {
                variable,
                nearest,
                takes,
            } => {
                let mut arguments = suggesting("variable", variable, nearest);
                if nearest.is_none() {
                    let takes = match takes {
                        Takes::Answers => "no",
                        Takes::Entry => "entry",
                        Takes::Value => "value",
                        Takes::Nothing => "nothing",
                    };
                    suggested_as(takes, &mut arguments);
                }
                arguments
            }
            Self::MissingVariable { variable, id } | Self::ExtraVariable { variable, id } => {
                vec![("variable", variable.to_string()), ("id", id.to_string())]
            }
            Self::NoTexts { file } | Self::NoSourceTexts { file } => {
                vec![("file", file.to_string())]
            }
            Self::VariableNotHere { variable, of } => {
                let (list, roster) = match of {
                    NotFilledIn::Answer => ("no", ""),
                    NotFilledIn::List => ("whole", &**variable),
                    NotFilledIn::FieldOf(roster) => ("yes", &**roster),
                };
                vec![
                    ("variable", variable.to_string()),
                    ("list", list.to_owned()),
                    ("roster", roster.to_owned()),
                ]
            }
            Self::BareVariable { variable } | Self::ComputedInText { variable } => {
                vec![("variable", variable.to_string())]
            }
            Self::NotAnsweredYet { variable, is_own } => vec![
                ("variable", variable.to_string()),
                ("own", if *is_own { "yes" } else { "no" }.to_owned()),
            ],
            Self::TextForAnswer { name } => vec![("name", name.to_string())],
            Self::ShownRaw { what, name } => {
                vec![("what", (*what).to_owned()), ("name", name.to_string())]
            }
            Self::NotShown { names, limit } => vec![
                (
                    "why",
                    if names.is_empty() { "much" } else { "round" }.to_owned(),
                ),
                ("names", chain(names)),
                ("limit", limit.to_string()),
            ],
            Self::BranchNeverTaken { key, variable, by } => {
                let (word, answers) = by.words();
                vec![
                    ("key", key.to_string()),
                    ("variable", variable.to_string()),
                    ("by", word.to_owned()),
                    ("answers", answers.to_owned()),
                ]
            }
            Self::LastBranchIsAnswer { key, last, .. } => {
                vec![("key", key.to_string()), ("last", last.to_string())]
            }
            Self::TextsOfProgram {
                language,
                n,
                example,
            } => vec![
                ("language", language.to_string()),
                ("n", n.to_string()),
                ("example", example.to_string()),
            ],
            Self::IdNotFileName { id, file } => {
                vec![("id", id.to_string()), ("file", file.to_string())]
            }
            Self::NotAForm { what, form } => {
                vec![("what", (*what).to_owned()), ("form", form.to_string())]
            }
            Self::NotUtf8 { byte } => vec![("byte", byte.to_string())],
            Self::OpenIsolate
            | Self::NotAFile
            | Self::NoForms
            | Self::FileMissing
            | Self::FileClosed => Vec::new(),
            Self::More { n } => vec![("n", n.to_string())],
        }
    }

    pub(super) fn nearest(&self) -> &Nearest {
        match self {
            Self::SuperfluousText { nearest, .. } | Self::UnknownVariable { nearest, .. } => {
                nearest
            }
            Self::BrokenText { .. }
            | Self::BracesTooDeep { .. }
            | Self::ForbiddenCharacter { .. }
            | Self::TextTwice { .. }
            | Self::MissingText { .. }
            | Self::BareVariable { .. }
            | Self::VariableNotHere { .. }
            | Self::ComputedInText { .. }
            | Self::NotAnsweredYet { .. }
            | Self::TextForAnswer { .. }
            | Self::ShownRaw { .. }
            | Self::NotShown { .. }
            | Self::BranchNeverTaken { .. }
            | Self::LastBranchIsAnswer { .. }
            | Self::TextsOfProgram { .. }
            | Self::IdNotFileName { .. }
            | Self::MissingVariable { .. }
            | Self::ExtraVariable { .. }
            | Self::ForeignLetters { .. }
            | Self::HiddenCharacter { .. }
            | Self::Markup { .. }
            | Self::PluralMissing { .. }
            | Self::PluralNeverUsed { .. }
            | Self::TooWide { .. }
            | Self::OrderLost { .. }
            | Self::OpenIsolate
            | Self::ChangedSince { .. }
            | Self::NoTexts { .. }
            | Self::NoSourceTexts { .. }
            | Self::TooManyTables { .. }
            | Self::NotUtf8 { .. }
            | Self::NotAFile
            | Self::NoForms
            | Self::NotAForm { .. }
            | Self::FileMissing
            | Self::FileClosed
            | Self::FileUnreadable { .. }
            | Self::More { .. } => &None,
        }
    }

    /// What another language can stand in for is a warning.
    pub(super) fn severity(&self) -> Severity {
        match self {
            Self::BrokenText { .. }
            | Self::BracesTooDeep { .. }
            | Self::ForbiddenCharacter { .. }
            | Self::NotShown { .. }
            | Self::MissingText {
                is_source: true, ..
            }
            | Self::NoSourceTexts { .. }
            | Self::TooManyTables { .. }
            | Self::NotUtf8 { .. }
            | Self::NotAFile
            | Self::NoForms
            | Self::NotAForm { .. }
            | Self::FileMissing
            | Self::FileClosed
            | Self::FileUnreadable { .. } => Severity::Error,
            Self::TextTwice { .. }
            | Self::MissingText {
                is_source: false, ..
            }
            | Self::SuperfluousText { .. }
            | Self::UnknownVariable { .. }
            | Self::BareVariable { .. }
            | Self::VariableNotHere { .. }
            | Self::ComputedInText { .. }
            | Self::NotAnsweredYet { .. }
            | Self::TextForAnswer { .. }
            | Self::ShownRaw { .. }
            | Self::BranchNeverTaken { .. }
            | Self::LastBranchIsAnswer { .. }
            | Self::TextsOfProgram { .. }
            | Self::IdNotFileName { .. }
            | Self::MissingVariable { .. }
            | Self::ExtraVariable { .. }
            | Self::ForeignLetters { .. }
            | Self::HiddenCharacter { .. }
            | Self::Markup { .. }
            | Self::PluralMissing { .. }
            | Self::PluralNeverUsed { .. }
            | Self::TooWide { .. }
            | Self::OrderLost { .. }
            | Self::OpenIsolate
            | Self::ChangedSince { .. }
            | Self::NoTexts { .. }
            | Self::More { .. } => Severity::Warning,
        }
    }

    /// Whether the file could not be read at all.
    pub fn is_unreadable(&self) -> bool {
        match self {
            Self::NotAFile
            | Self::NoForms
            | Self::FileMissing
            | Self::FileClosed
            | Self::FileUnreadable { .. } => true,
            Self::BrokenText { .. }
            | Self::BracesTooDeep { .. }
            | Self::ForbiddenCharacter { .. }
            | Self::TextTwice { .. }
            | Self::MissingText { .. }
            | Self::SuperfluousText { .. }
            | Self::UnknownVariable { .. }
            | Self::BareVariable { .. }
            | Self::VariableNotHere { .. }
            | Self::ComputedInText { .. }
            | Self::NotAnsweredYet { .. }
            | Self::TextForAnswer { .. }
            | Self::ShownRaw { .. }
            | Self::NotShown { .. }
            | Self::BranchNeverTaken { .. }
            | Self::LastBranchIsAnswer { .. }
            | Self::TextsOfProgram { .. }
            | Self::IdNotFileName { .. }
            | Self::MissingVariable { .. }
            | Self::ExtraVariable { .. }
            | Self::ForeignLetters { .. }
            | Self::HiddenCharacter { .. }
            | Self::Markup { .. }
            | Self::PluralMissing { .. }
            | Self::PluralNeverUsed { .. }
            | Self::TooWide { .. }
            | Self::OrderLost { .. }
            | Self::OpenIsolate
            | Self::ChangedSince { .. }
            | Self::NoTexts { .. }
            | Self::NoSourceTexts { .. }
            | Self::TooManyTables { .. }
            | Self::NotUtf8 { .. }
            | Self::NotAForm { .. }
            | Self::More { .. } => false,
        }
    }
}
