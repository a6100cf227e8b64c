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

/// One thing that answers can point to, by its place in the form. It need not be true.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Finding {
    Flag(usize),
    Element(usize),
    Contradiction(usize),
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ElementFinding {
    pub id: Rc<str>,
    pub truth: Truth,
    /// The smallest set of answers that made it so.
    pub because: Vec<Spot>,
    /// The questions that would settle it, when unknown. None: no question of the form settles it as long as the
    /// answers stand.
    pub needs: Vec<QuestionNo>,
    /// The answers that leave it between yes and no, where no question settles it.
    pub between: Vec<Spot>,
    /// What would settle it but is not asked as long as the answers stand, where no question settles it.
    pub not_asked: Vec<Spot>,
    /// The answers because of which that is not asked.
    pub not_asked_because: Vec<Spot>,
    /// Whether a guard of the form keeps both sides away: then it is not for this interview to settle.
    pub is_kept_away: bool,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FlagFinding {
    /// Place in `Form::flags`.
    pub flag: usize,
    pub id: Rc<str>,
    pub weight: Weight,
    pub because: Vec<Spot>,
    /// The answers that made the weight what it is, where the form has more than one. Nothing that is not known yet
    /// made it so.
    pub weight_because: Vec<Spot>,
    /// Questions that the flag makes worth asking and that have no answer yet.
    pub ask_next: Vec<QuestionNo>,
    /// The measures that it leads to and that no answer forbids, as the form lists them.
    pub measures: Vec<Rc<str>>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OpenFlag {
    pub flag: usize,
    pub id: Rc<str>,
    pub needs: Vec<QuestionNo>,
    /// The answers that meet a part of it already.
    pub met: Vec<Spot>,
}

impl OpenFlag {
    /// Returns whether an answer speaks for it already. The others are open only because nobody has asked yet.
    pub fn is_half_met(&self) -> bool {
        !self.met.is_empty()
    }
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ContradictionFinding {
    /// Place in `Form::contradictions`.
    pub contradiction: usize,
    pub id: Rc<str>,
    pub because: Vec<Spot>,
}

impl Findings {
    /// Returns the heaviest weight among the raised flags; mitigating ones stand beside it and never count.
    pub fn highest(&self) -> Option<Weight> {
        self.flags
            .iter()
            .map(|flag| flag.weight)
            .filter(|weight| weight.is_counted())
            .max()
    }
}
