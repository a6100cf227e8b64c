//! What is allowed in a form and surely wrong.

use std::rc::Rc;

use crate::engine::form::problem::{Nearest, Sort, suggesting};

/// What a rule decides, as far as a message has to name it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Ruled {
    Flag,
    Condition,
    Contradiction,
    /// That the element is there.
    ElementHolds,
    /// That it is not.
    ElementFails,
    /// That something is wrong.
    Check,
    /// That a value that is worked out is shown.
    Computed,
    /// That a measure is not suggested.
    Measure,
}

impl Ruled {
    fn word(self) -> &'static str {
        match self {
            Self::Flag => "flag",
            Self::Condition => "condition",
            Self::Contradiction => "contradiction",
            Self::ElementHolds => "element-holds",
            Self::ElementFails => "element-fails",
            Self::Check => "check",
            Self::Computed => "computed",
            Self::Measure => "measure",
        }
    }
}

/// What can be asked or not.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Asked {
    Section,
    Question,
    Field,
}

impl Asked {
    fn word(self) -> &'static str {
        match self {
            Self::Section => "section",
            Self::Question => "question",
            Self::Field => "field",
        }
    }
}

/// Each of them was proved or counted; nothing is only likely.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Doubt {
    /// With the parts that exclude each other, as far as they could be told apart.
    NeverTrue {
        what: Ruled,
        id: Rc<str>,
        parts: Vec<Rc<str>>,
    },
    /// Whatever is answered, and perhaps also if nothing is.
    AlwaysTrue {
        what: Ruled,
        id: Rc<str>,
    },
    NeverAsked {
        what: Asked,
        id: Rc<str>,
        parts: Vec<Rc<str>>,
    },
    /// An entry in the list of weights that never decides.
    WeightNeverReached {
        weight: Rc<str>,
        parts: Vec<Rc<str>>,
    },
    /// `ask_next` names what is never asked.
    AskNextNeverAsked {
        question: Rc<str>,
    },
    SameCondition {
        id: Rc<str>,
        other: Rc<str>,
        line: usize,
    },
    UnusedCondition {
        id: Rc<str>,
    },
    UnusedMeasure {
        id: Rc<str>,
    },
    /// A value of a list's entries is to be shown at a question that is not in the list, where there is no entry.
    ShownOutsideList {
        question: Rc<str>,
        roster: Rc<str>,
        nearest: Nearest,
    },
    /// Whenever a flag leads to it, it is not to be suggested.
    MeasureNever {
        id: Rc<str>,
    },
    /// A flag can weigh `prohibited` and rests on nothing that prohibits.
    ProhibitedWithoutLaw {
        id: Rc<str>,
    },
    /// A source that is not in force yet.
    SourceNotYet {
        id: Rc<str>,
        from: Rc<str>,
    },
    /// Two rows of a list that answers are looked up in have one name.
    NameTwice {
        list: Rc<str>,
        name: Rc<str>,
        line: usize,
        first: usize,
    },
    /// What is proposed can never be worked out, or never taken: `itself`, `later` or `list`.
    DefaultNeverKnown {
        id: Rc<str>,
        from: Rc<str>,
        why: &'static str,
    },
    /// A rule or a default names a municipality or a country that there is not.
    NoSuchCode {
        code: Rc<str>,
        sort: Sort,
    },
    /// No rule names it and no text has a label for it, although rules do ask for others of the same question.
    UnusedOption {
        option: Rc<str>,
        question: Rc<str>,
        nearest: Nearest,
    },
}

impl Doubt {
    pub(super) fn message(&self) -> &'static str {
        match self {
            Self::NeverTrue { .. } => "problem-never-true",
            Self::AlwaysTrue { .. } => "problem-always-true",
            Self::NeverAsked { .. } => "problem-never-asked",
            Self::WeightNeverReached { .. } => "problem-weight-never-reached",
            Self::AskNextNeverAsked { .. } => "problem-ask-next-never-asked",
            Self::SameCondition { .. } => "problem-same-condition",
            Self::UnusedCondition { .. } => "problem-unused-condition",
            Self::UnusedMeasure { .. } => "problem-unused-measure",
            Self::ShownOutsideList { .. } => "problem-shown-outside-list",
            Self::MeasureNever { .. } => "problem-measure-never",
            Self::ProhibitedWithoutLaw { .. } => "problem-prohibited-without-law",
            Self::SourceNotYet { .. } => "problem-source-not-yet",
            Self::NameTwice { .. } => "problem-list-name-twice",
            Self::DefaultNeverKnown { .. } => "problem-default-never-known",
            Self::NoSuchCode { .. } => "problem-unknown-code",
            Self::UnusedOption { .. } => "problem-unused-option",
        }
    }

    pub(super) fn arguments(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::NeverTrue { what, id, parts } => clashing(
                parts,
                vec![("what", what.word().to_owned()), ("id", id.to_string())],
            ),
            Self::AlwaysTrue { what, id } => {
                vec![("what", what.word().to_owned()), ("id", id.to_string())]
            }
            Self::NeverAsked { what, id, parts } => clashing(
                parts,
                vec![("what", what.word().to_owned()), ("id", id.to_string())],
            ),
            Self::WeightNeverReached { weight, parts } => {
                clashing(parts, vec![("weight", weight.to_string())])
            }
            Self::AskNextNeverAsked { question } => vec![("question", question.to_string())],
            Self::SameCondition { id, other, line } => vec![
                ("id", id.to_string()),
                ("other", other.to_string()),
                ("line", line.to_string()),
            ],
            Self::UnusedCondition { id }
            | Self::UnusedMeasure { id }
            | Self::MeasureNever { id }
            | Self::ProhibitedWithoutLaw { id } => vec![("id", id.to_string())],
            Self::SourceNotYet { id, from } => {
                vec![("id", id.to_string()), ("from", from.to_string())]
            }
            Self::ShownOutsideList {
                question,
                roster,
                nearest,
            } => {
                let mut arguments = suggesting("question", question, nearest);
                arguments.push(("roster", roster.to_string()));
                arguments
            }
            Self::NameTwice {
                list,
                name,
                line,
                first,
            } => vec![
                ("list", list.to_string()),
                ("name", name.to_string()),
                ("line", line.to_string()),
                ("first", first.to_string()),
            ],
            Self::DefaultNeverKnown { id, from, why } => vec![
                ("id", id.to_string()),
                ("from", from.to_string()),
                ("why", (*why).to_owned()),
            ],
            Self::NoSuchCode { code, sort } => {
                vec![("code", code.to_string()), ("sort", sort.word().to_owned())]
            }
            Self::UnusedOption {
                option,
                question,
                nearest,
            } => {
                let mut arguments = suggesting("option", option, nearest);
                arguments.push(("question", question.to_string()));
                arguments
            }
        }
    }

    pub(super) fn nearest(&self) -> &Nearest {
        match self {
            Self::UnusedOption { nearest, .. } | Self::ShownOutsideList { nearest, .. } => nearest,
            Self::NeverTrue { .. }
            | Self::AlwaysTrue { .. }
            | Self::NeverAsked { .. }
            | Self::WeightNeverReached { .. }
            | Self::AskNextNeverAsked { .. }
            | Self::SameCondition { .. }
            | Self::UnusedCondition { .. }
            | Self::UnusedMeasure { .. }
            | Self::MeasureNever { .. }
            | Self::ProhibitedWithoutLaw { .. }
            | Self::SourceNotYet { .. }
            | Self::NameTwice { .. }
            | Self::DefaultNeverKnown { .. }
            | Self::NoSuchCode { .. } => &None,
        }
    }
}

/// Adds the parts in a row, and how many there are for the message to select by.
fn clashing(
    parts: &[Rc<str>],
    mut arguments: Vec<(&'static str, String)>,
) -> Vec<(&'static str, String)> {
    let count = match parts.len() {
        0 => "none",
        1 => "one",
        _ => "many",
    };
    let parts: Vec<&str> = parts.iter().map(|part| &**part).collect();
    arguments.extend([("count", count.to_owned()), ("parts", parts.join("  ↔  "))]);
    arguments
}
