//! What the answers point to: elements, flags with evidence, what is still open, contradictions. Derived, never stored.

pub mod compare;

use std::rc::Rc;

use crate::engine::expr::Truth;
use crate::engine::form::{QuestionNo, Spot, Weight};

/// Everything that the answers point to at one moment, in the order of the form (flags by weight, heaviest first).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Findings {
    pub elements: Vec<ElementFinding>,
    pub flags: Vec<FlagFinding>,
    pub open: Vec<OpenFlag>,
    pub contradictions: Vec<ContradictionFinding>,
    /// Measures of the raised flags, in the order of the form, each once.
    pub measures: Vec<Rc<str>>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ElementFinding {
    pub id: Rc<str>,
    pub truth: Truth,
    /// The smallest set of answers that made it so.
    pub because: Vec<Spot>,
    /// The questions that would settle it, when unknown.
    pub needs: Vec<QuestionNo>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FlagFinding {
    /// Place in `Form::flags`.
    pub flag: usize,
    pub id: Rc<str>,
    pub weight: Weight,
    pub because: Vec<Spot>,
    /// Questions that the flag makes worth asking and that have no answer yet.
    pub ask_next: Vec<QuestionNo>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OpenFlag {
    pub flag: usize,
    pub id: Rc<str>,
    pub needs: Vec<QuestionNo>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ContradictionFinding {
    pub id: Rc<str>,
    pub because: Vec<Spot>,
}

impl Findings {
    /// Returns the heaviest weight among the raised flags; mitigating ones stand beside it and never count.
    pub fn highest(&self) -> Option<Weight> {
        self.flags
            .iter()
            .map(|flag| flag.weight)
            .filter(|weight| *weight != Weight::Mitigating)
            .max()
    }
}
