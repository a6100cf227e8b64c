//! One interview: decide what a command changes, absorb the changes, replay them.

use std::rc::Rc;

use crate::engine::answer::Answer;
use crate::engine::time::Date;

/// What someone wants to happen.
#[derive(Clone, Debug, PartialEq)]
pub enum Command {
    /// Answer a question or field, by its stable place name.
    Answer {
        place: Rc<str>,
        answer: Answer,
    },
    Clear {
        place: Rc<str>,
    },
    AddEntry {
        roster: Rc<str>,
    },
    RemoveEntry {
        roster: Rc<str>,
        entry: u32,
    },
    /// An empty note removes it.
    Note {
        place: Rc<str>,
        note: String,
    },
    GoTo {
        place: Rc<str>,
    },
    Next,
    Back,
    Undo,
    Redo,
    SpeakClientLanguage {
        language: Option<Rc<str>>,
    },
    Assess {
        flag: Rc<str>,
        assessment: Assessment,
    },
    /// What the person disagrees with, in the person's words. Empty: nothing.
    Disagree {
        text: String,
    },
    /// The summary was read back to the person in this language.
    ReadBack {
        language: Rc<str>,
    },
    Finish,
    /// Only after finishing: a correction with its reason.
    Amend {
        place: Rc<str>,
        answer: Option<Answer>,
        reason: String,
    },
}

/// What did happen. A transcript is its changes, in order.
#[derive(Clone, Debug, PartialEq)]
pub enum Change {
    Began(Beginning),
    Answered {
        place: Rc<str>,
        answer: Option<Answer>,
        before: Option<Answer>,
        client_language: Option<Rc<str>>,
    },
    EntryAdded {
        roster: Rc<str>,
        entry: u32,
    },
    EntryRemoved {
        roster: Rc<str>,
        entry: u32,
    },
    Noted {
        place: Rc<str>,
        note: String,
        before: String,
    },
    /// The place is empty at the review page.
    Moved {
        to: Rc<str>,
    },
    /// One step was taken back; the inverse follows from the steps before.
    Undone,
    Redone,
    ClientLanguageSpoken {
        language: Option<Rc<str>>,
    },
    Assessed {
        flag: Rc<str>,
        assessment: Assessment,
    },
    Disagreed {
        text: String,
        before: String,
    },
    WasReadBack {
        language: Rc<str>,
    },
    Finished,
    Amended {
        place: Rc<str>,
        answer: Option<Answer>,
        before: Option<Answer>,
        reason: String,
    },
}

/// How an interview starts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Beginning {
    pub form: Rc<str>,
    pub version: Rc<str>,
    /// BLAKE3 of the form file's text, as 64 hexadecimal digits.
    pub digest: Rc<str>,
    /// The day of the interview; rules and law are read as of it.
    pub date: Date,
    pub officer_language: Rc<str>,
    pub client_language: Option<Rc<str>>,
    /// The office's own case number, if given.
    pub case: Option<Rc<str>>,
    pub training: bool,
}

/// The officer's word on a flag. A flag is never a verdict by itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Assessment {
    Confirmed,
    SetAside {
        reason: String,
    },
    /// Taken back; the flag is not assessed.
    Open,
}

/// Why a command was not carried out. A value for the person at the keys; the state is untouched.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refusal {
    NoSuchPlace {
        place: Rc<str>,
    },
    NotRelevant {
        place: Rc<str>,
    },
    WrongKind {
        place: Rc<str>,
    },
    NoSuchOption {
        option: Rc<str>,
    },
    /// In thousandths.
    OutOfRange {
        min: Option<i64>,
        max: Option<i64>,
    },
    TooFewChosen {
        min: u16,
    },
    TooManyChosen {
        max: u16,
    },
    ExclusiveOption {
        option: Rc<str>,
    },
    EmptyAnswer,
    UnknownCode {
        code: Rc<str>,
    },
    NoSuchEntry,
    AlreadyFinished,
    NotFinished,
    ReasonMissing,
    NoSuchFlag,
    NothingToUndo,
    NothingToRedo,
    AtStart,
    AtEnd,
}
