//! Trials of a form: named answers, and what they are to lead to. Written beside the form as `<form>.test.toml`.

pub mod account;
pub mod coverage;
mod explain;
mod judge;
mod source;
mod unexpected;

use std::ops::Range;
use std::rc::Rc;

use crate::engine::answer::file::AnswersFile;
use crate::engine::expr::Truth;
use crate::engine::form::{Computed, EntryNo, Form, QuestionNo, Weight};
use crate::engine::time::Date;

pub use explain::explain;
pub use judge::{Difference, judge};
pub(in crate::engine) use source::{check_place, read_expected};
pub use source::{form_id, read};
pub use unexpected::unexpected;

/// All trials of one file.
#[derive(Clone, Debug, Default)]
pub struct Trials {
    /// The form that they say they are for, and where they say so.
    pub form: Option<(Rc<str>, Range<usize>)>,
    pub list: Vec<Trial>,
}

/// One trial.
#[derive(Clone, Debug, Default)]
pub struct Trial {
    pub name: Rc<str>,
    /// Where its name stands in the file.
    pub span: Range<usize>,
    /// Its own day, or that of the file.
    pub date: Option<Date>,
    pub answers: AnswersFile,
    /// Notes by place.
    pub notes: Vec<(Rc<str>, String)>,
    pub expected: Expected,
}

/// A flag that is to be raised with this weight, resting on these places where they are given.
#[derive(Clone, Debug)]
pub struct Raised {
    pub id: Rc<str>,
    pub weight: Weight,
    pub because: Option<Vec<Rc<str>>>,
}

/// The highest weight that is to come out, or that none is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Highest {
    Nothing,
    Weight(Weight),
}

/// What the answers are to lead to. What is not named is not looked at.
#[derive(Clone, Debug, Default)]
pub struct Expected {
    pub flags: Vec<Raised>,
    pub not_flags: Vec<Rc<str>>,
    /// No other flags may be raised.
    pub only_flags: bool,
    pub open: Vec<Rc<str>>,
    pub elements: Vec<(Rc<str>, Truth)>,
    pub contradictions: Vec<Rc<str>>,
    pub not_contradictions: Vec<Rc<str>>,
    /// Places that are asked at the end, and that are not.
    pub asked: Vec<Rc<str>>,
    pub not_asked: Vec<Rc<str>>,
    pub measures: Vec<Rc<str>>,
    pub not_measures: Vec<Rc<str>>,
    pub highest: Option<Highest>,
    /// Soft checks that warn, and that do not.
    pub checks: Vec<Rc<str>>,
    pub not_checks: Vec<Rc<str>>,
    /// Places whose answer is refused.
    pub refused: Vec<Rc<str>>,
    /// Computed values as they are written, `12` or `2026-12-20`; `?` if they are not to be known.
    pub computed: Vec<(Rc<str>, Rc<str>)>,
    /// Cues by place.
    pub cues: Vec<(Rc<str>, Vec<Rc<str>>)>,
    pub not_cues: Vec<(Rc<str>, Vec<Rc<str>>)>,
}

/// Returns the computed value that a trial names: `days_to_contact`, or `children/1/days_here` in an entry of its list.
fn computed_named<'f>(
    form: &'f Form,
    name: &str,
) -> Option<(&'f Computed, Option<(QuestionNo, EntryNo)>)> {
    let of_id = |id: &str| form.computed.iter().find(|it| *it.id == *id);
    let Some((roster, rest)) = name.split_once('/') else {
        return of_id(name)
            .filter(|it| it.roster.is_none())
            .map(|it| (it, None));
    };
    let (entry, id) = rest.split_once('/')?;
    let roster = form.question_no(roster)?;
    let computed = of_id(id).filter(|it| it.roster == Some(roster))?;
    Some((computed, Some((roster, EntryNo(entry.parse().ok()?)))))
}
