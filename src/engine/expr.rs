//! The expression language of forms, after checking: every name resolved, every type right, so that evaluation cannot fail.

mod check;
mod depend;
mod lex;
mod names;
mod origin;
mod parse;
mod print;

use std::rc::Rc;

use crate::engine::answer::Silence;
use crate::engine::form::{ConditionNo, ElementNo, QuestionNo};
use crate::engine::time::PartialDate;

pub use check::RESERVED_IDS;
pub(in crate::engine) use check::{check, check_worth};
pub use check::{parse, parse_in};
pub(in crate::engine) use depend::{
    On, depends_on, is_of_each_entry, reads_through_names, size, worth_depends_on, worth_needs,
};
pub(in crate::engine) use lex::names_in;
pub(in crate::engine) use names::{Names, PARTS_MAX};
pub(in crate::engine) use origin::Origin;
pub(in crate::engine) use print::{Options, print_with, print_worth_with};
pub use print::{print, print_worth};

/// Truth has three values. What is not answered, not known or declined is unknown, and unknown is not false.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Truth {
    Yes,
    No,
    Unknown,
}

impl Truth {
    pub fn of(known: bool) -> Self {
        if known { Self::Yes } else { Self::No }
    }

    #[must_use]
    pub fn and(self, other: Self) -> Self {
        match (self, other) {
            (Self::No, _) | (_, Self::No) => Self::No,
            (Self::Yes, Self::Yes) => Self::Yes,
            (Self::Unknown, _) | (_, Self::Unknown) => Self::Unknown,
        }
    }

    #[must_use]
    pub fn or(self, other: Self) -> Self {
        self.negated().and(other.negated()).negated()
    }

    #[must_use]
    pub fn negated(self) -> Self {
        match self {
            Self::Yes => Self::No,
            Self::No => Self::Yes,
            Self::Unknown => Self::Unknown,
        }
    }

    pub fn word(self) -> &'static str {
        match self {
            Self::Yes => "yes",
            Self::No => "no",
            Self::Unknown => "unknown",
        }
    }
}

/// What an expression reads: a top-level question, or a field of the entry that a roster function walks over
/// (or, in a field's own `ask_if`, of the same entry).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Read {
    Question(QuestionNo),
    Field { roster: QuestionNo, field: u16 },
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Compare {
    Equal,
    NotEqual,
    Less,
    AtMost,
    More,
    AtLeast,
}

/// Which end of a period.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum End {
    From,
    To,
}

/// What is counted from one day to another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unit {
    Days,
    Months,
}

/// A checked expression with a truth. Nesting is limited when it is parsed (64 levels); named conditions are
/// references, so a chain of them may be of any depth.
#[derive(Clone, Debug, PartialEq)]
pub enum Expr {
    Always(bool),
    And(Vec<Self>),
    Or(Vec<Self>),
    Not(Box<Self>),
    Condition(ConditionNo),
    Element(ElementNo),
    /// A single choice equals one of the options (indices in the question's options, sorted).
    IsOneOf {
        read: Read,
        options: Vec<u16>,
    },
    /// A multiple choice has at least one of the options.
    HasOneOf {
        read: Read,
        options: Vec<u16>,
    },
    /// A code (municipality, country, language) is one of these.
    CodeIn {
        read: Read,
        codes: Vec<Rc<str>>,
    },
    /// Two codes of the same kind are equal.
    SameCode {
        left: Read,
        right: Read,
    },
    /// Numbers, in thousandths.
    Number {
        left: Number,
        compare: Compare,
        right: Number,
    },
    Date {
        left: Day,
        compare: Compare,
        right: Day,
    },
    Answered(Read),
    /// The question was put, and there is no answer for this reason.
    Silent(Read, Silence),
    /// Holds for any, or for all, entries of a roster.
    Any {
        roster: QuestionNo,
        each: Box<Self>,
    },
    All {
        roster: QuestionNo,
        each: Box<Self>,
    },
}

/// The function of an expression that asks for a reason for silence.
fn silence_function(silence: Silence) -> &'static str {
    match silence {
        Silence::DontKnow => "unknown",
        Silence::Declined | Silence::NotApplicable | Silence::NotInterpreted => silence.word(),
    }
}

/// A number in thousandths, so that money, decimals and integers compare exactly.
#[derive(Clone, Debug, PartialEq)]
pub enum Number {
    Constant(i64),
    /// integer x 1000, decimal as it is, money in öre x 10.
    Value(Read),
    /// How many options of a multiple choice are chosen.
    CountChosen(Read),
    /// How many entries hold (all entries without a condition).
    CountEntries {
        roster: QuestionNo,
        each: Option<Box<Expr>>,
    },
    /// What a number of each entry comes to in all of them.
    Sum {
        roster: QuestionNo,
        each: Box<Self>,
    },
    /// Whole days or months from one day to another, x 1000.
    Days(Day, Day),
    Months(Day, Day),
    Plus(Box<Self>, Box<Self>),
    Minus(Box<Self>, Box<Self>),
}

#[derive(Clone, Debug, PartialEq)]
pub enum Day {
    Constant(PartialDate),
    InterviewDate,
    Value(Read),
    PeriodEnd(Read, End),
    /// So many days or months after a day. A month later than the 31st is the last day of a shorter month.
    After(Box<Self>, i16, Unit),
}
