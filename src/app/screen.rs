//! Which screens there are, and what each remembers. A closed screen keeps nothing.

pub(in crate::app) mod assess;
pub(in crate::app) mod confirm;
pub(in crate::app) mod debrief;
pub(in crate::app) mod findings;
pub(in crate::app) mod first_start;
pub(in crate::app) mod frame;
pub(in crate::app) mod glossary;
pub(in crate::app) mod help;
pub(in crate::app) mod home;
pub(in crate::app) mod interpreter;
pub(in crate::app) mod interpreting;
pub(in crate::app) mod keys;
pub(in crate::app) mod languages;
pub(in crate::app) mod look_around;
pub(in crate::app) mod marking;
pub(in crate::app) mod note;
pub(in crate::app) mod overriding;
pub(in crate::app) mod overview;
pub(in crate::app) mod palette;
pub(in crate::app) mod paper;
pub(in crate::app) mod protection;
pub(in crate::app) mod question;
pub(in crate::app) mod review;
pub(in crate::app) mod scenarios;
pub(in crate::app) mod setup;
pub(in crate::app) mod summary;
pub(in crate::app) mod trainer;
pub(in crate::app) mod transcript;
pub(in crate::app) mod versions;

use std::rc::Rc;

use crate::app::debrief::Told;
use crate::app::entry::Entry;
use crate::app::intent::Action;
use crate::app::interpreter::remarking::{RemarkKind, Remarking};
use crate::app::msg::Secret;
use crate::app::scenario::LoadedScenario;
use crate::app::screen::paper::Paper;
use crate::app::session::{Session, Why};
use crate::engine::findings::Finding;
use crate::engine::form::Spot;
use crate::engine::interview::{Command, Interpreting};
use crate::text::field::Field;
use crate::text::language::Language;

/// The screen that everything else lies on.
#[derive(Debug)]
pub(in crate::app) enum Screen {
    FirstStart(FirstStart),
    Unlock {
        /// The passphrase, or the group of the recovery key that is wanted next.
        typed: Field,
        paper: Option<Paper>,
    },
    Home {
        cursor: usize,
    },
    Setup(Setup),
    LookAround {
        cursor: usize,
    },
    /// What can be practised; nothing until it is read.
    Scenarios {
        found: Option<Vec<Rc<LoadedScenario>>>,
        query: Field,
        cursor: usize,
    },
    Question,
    Review {
        cursor: usize,
    },
    Transcript {
        cursor: usize,
    },
}

impl Screen {
    /// What asks for the passphrase of the real store.
    pub(in crate::app) fn locked() -> Self {
        Self::Unlock {
            typed: Field::new(),
            paper: None,
        }
    }

    /// The screen on which an interview stands: its question, its review, or what was held.
    pub(in crate::app) fn of(session: &Session) -> Self {
        if session.interview.is_finished() {
            Self::Transcript { cursor: 0 }
        } else if session.spot().is_some() {
            Self::Question
        } else {
            Self::Review { cursor: 0 }
        }
    }
}

#[derive(Debug)]
pub(in crate::app) enum FirstStart {
    Language {
        cursor: usize,
    },
    Passphrase {
        first: Field,
    },
    /// Words that the program drew, to be written down.
    Suggested {
        words: Secret,
    },
    Again {
        first: Field,
        second: Field,
        /// The first is what the program drew.
        is_suggested: bool,
    },
}

#[derive(Debug)]
pub(in crate::app) enum Setup {
    Case {
        case: Field,
    },
    Form {
        case: Field,
        cursor: usize,
    },
    ClientLanguage {
        case: Field,
        form: usize,
        /// Marked in this order: the languages of the interview.
        chosen: Vec<Language>,
        cursor: usize,
    },
    /// Whether the interview is protected from the start.
    Protect {
        case: Field,
        form: usize,
        language: Option<Language>,
        chosen: Vec<Language>,
        cursor: usize,
    },
}

/// What lies over the screen until it is closed.
#[derive(Debug)]
pub(in crate::app) enum Over {
    Help {
        cursor: usize,
    },
    Palette {
        query: Field,
        cursor: usize,
    },
    ClientLanguages {
        query: Field,
        cursor: usize,
    },
    OfficerLanguages {
        cursor: usize,
    },
    Interpreting {
        cursor: usize,
    },
    Glossary {
        query: Field,
        cursor: usize,
    },
    Flags {
        cursor: usize,
    },
    Overview {
        query: Field,
        cursor: usize,
    },
    Note {
        spot: Spot,
        field: Field,
    },
    /// Why a warning is right all the same: place in `Form::checks`, entry of its roster.
    Override {
        check: usize,
        entry: Option<u32>,
        field: Field,
    },
    /// Everything about one finding.
    Finding {
        finding: Finding,
        cursor: usize,
    },
    Reason {
        flag: usize,
        field: Field,
    },
    Summary {
        cursor: usize,
    },
    Disagreement {
        field: Field,
    },
    /// In practice: the words to a moment that is marked.
    Mark {
        field: Field,
    },
    /// What came of a practice interview.
    Debrief {
        told: Box<Told>,
        cursor: usize,
    },
    /// In practice: the situation, and the person's first words.
    Scene {
        cursor: usize,
    },
    /// Why the interview is no longer protected.
    Lift {
        field: Field,
    },
    Amend(Box<Amend>),
    Confirm(Confirm),
    Versions(Box<versions::Versions>),
    Keys {
        cursor: usize,
    },
    /// A remark about a translation, dictated to the officer.
    Remark(Box<Remarking>),
    Shutter,
}

/// A correction of a finished interview: first the new answer, then the reason.
#[derive(Debug)]
pub(in crate::app) struct Amend {
    pub spot: Spot,
    pub entry: Entry,
    /// The answer is protected and not written out here.
    pub is_covered: bool,
    /// The answer that is corrected, and the one that it is to have.
    pub before: Option<crate::engine::answer::Answer>,
    pub answer: Option<crate::engine::answer::Answer>,
    pub reason: Option<Field>,
}

/// A question from the program before something that should not happen by mistake.
#[derive(Debug)]
pub(in crate::app) struct Confirm {
    pub what: Confirming,
    pub cursor: usize,
}

impl Confirm {
    /// Enter by habit loses nothing: what was said is kept, what is open stays open, and whoever may need protection has it.
    pub(in crate::app) fn asking(what: Confirming) -> Self {
        let cursor = match what {
            Confirming::Protect(_) | Confirming::QuitUnsaved => 0,
            Confirming::PutAside { .. } | Confirming::Finish => 1,
        };
        Self { what, cursor }
    }
}

#[derive(Debug)]
pub(in crate::app) enum Confirming {
    /// The command would put these answers aside.
    PutAside {
        command: Command,
        spots: Vec<Spot>,
        go_on: bool,
    },
    Finish,
    /// Protection is offered.
    Protect(Why),
    /// Not everything is on the disk.
    QuitUnsaved,
}

/// What a row of a list leads to.
#[derive(Clone, Debug, PartialEq)]
pub(in crate::app) enum Target {
    Begin,
    Practice,
    /// From practice to the real interviews, through the passphrase.
    Real,
    LookAround,
    /// To the scenarios that can be practised.
    Scenarios,
    /// The first lesson.
    Lesson,
    /// The scenario with this place in the list that was read.
    Scenario(usize),
    Open(Rc<str>),
    Form(usize),
    ClientLanguage(Option<Language>),
    /// The interview that begins is protected, or not.
    Protected(bool),
    OfficerLanguage(Language),
    Interpret(Option<Interpreting>),
    GoTo(Spot),
    Finding(Finding),
    Confirmed,
    SetAside,
    LeaveOpen,
    ReadBack,
    Disagree,
    Finish,
    Amend(Spot),
    /// A text of the sheet, by its place.
    Passage(usize),
    RemarkKind(RemarkKind),
    /// Go on with the other version of the form.
    ChangeForm,
    Do(Action),
    Yes,
    No,
    /// A line to read.
    Nowhere,
}
