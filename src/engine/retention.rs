//! When a case is to be erased: rules as data, facts about a case, and what follows on a day. Decides nothing for anyone.

mod source;

use std::collections::BTreeMap;
use std::rc::Rc;

use crate::engine::time::Date;

pub use source::{NotTaken, NotTakenKind};

/// The rules by law, with what the office added.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Retention {
    /// Which state of the law the table is of.
    pub version: Rc<str>,
    pub questions: Vec<Question>,
    pub rules: Vec<Rule>,
    /// Two different people have to prove themselves before anything is erased.
    pub two_people: bool,
    /// What the office answered once for all its cases.
    pub answers: BTreeMap<Rc<str>, bool>,
}

/// Something that an exception depends on, asked about a case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Question {
    pub id: Rc<str>,
    pub sources: Vec<Rc<str>>,
}

/// What holds for one class of cases.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rule {
    pub id: Rc<str>,
    pub class: Rc<str>,
    /// In the office's own words, for a class that the law does not have.
    pub title: Option<Rc<str>>,
    /// So many years after the last note; nothing if it is never erased.
    pub years: Option<u16>,
    /// Erasing has to be done by the end of the calendar year that follows.
    pub done_by_end_of_next_year: bool,
    /// Questions of which a yes exempts the case.
    pub unless: Vec<Rc<str>>,
    /// Questions of which a no keeps the case for now.
    pub only_if: Vec<Rc<str>>,
    pub sources: Vec<Rc<str>>,
    /// The office's own decision, if the rule or its length is the office's.
    pub decision: Option<Rc<str>>,
    pub from: Option<Date>,
    /// The last day.
    pub to: Option<Date>,
}

/// What is known of a case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Known {
    pub class: Option<String>,
    /// When the last note was made in the person's file, wherever the office keeps it.
    pub last_note: Option<Date>,
    /// When something was last stored here. The last note cannot be earlier.
    pub last_change: Date,
    pub answers: BTreeMap<String, bool>,
}

/// What follows for a case on a day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Standing {
    /// It is to be erased since a day, and by the last day that the law gives.
    Due {
        rule: Rule,
        trigger: Date,
        due: Date,
        /// Where the law names a last day.
        finish_by: Option<Date>,
    },
    /// Whatever is not known yet, not before this day.
    Later {
        due: Date,
    },
    Never {
        rule: Rule,
    },
    /// A yes to this question exempts it.
    Exempt {
        rule: Rule,
        question: Rc<str>,
    },
    /// A no to this question keeps it for now.
    NotYet {
        rule: Rule,
        question: Rc<str>,
    },
    /// It may be due, but for what nobody has told.
    CannotTell {
        missing: Vec<Missing>,
    },
}

/// What has to be told before anything follows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Missing {
    Class,
    LastNote,
    Question(Rc<str>),
    /// The class has no rule on this day.
    Rule,
}

impl Retention {
    /// Reads the table of the law.
    pub fn parse(text: &str) -> Result<Self, NotTaken> {
        source::law(text)
    }

    /// Returns the table with what the office added. A longer period takes the place of the law's; a shorter one is refused.
    pub fn with_own(&self, text: &str) -> Result<Self, NotTaken> {
        source::own(self, text)
    }

    /// Returns the rule of a class on a day.
    pub fn rule(&self, class: &str, day: Date) -> Option<&Rule> {
        self.in_force(day).find(|rule| *rule.class == *class)
    }

    /// Returns every class that has a rule on a day.
    pub fn in_force(&self, day: Date) -> impl Iterator<Item = &Rule> {
        self.rules.iter().filter(move |rule| {
            rule.from.is_none_or(|from| from <= day) && rule.to.is_none_or(|to| day <= to)
        })
    }

    pub fn question(&self, id: &str) -> Option<&Question> {
        self.questions.iter().find(|question| *question.id == *id)
    }

    /// Returns what follows for a case on a day.
    pub fn standing(&self, known: &Known, day: Date) -> Standing {
        let trigger = known
            .last_note
            .map_or(known.last_change, |note| note.max(known.last_change));
        let Some(class) = &known.class else {
            return self.without_class(known, trigger, day);
        };
        let Some(rule) = self.rule(class, day) else {
            return Standing::CannotTell {
                missing: vec![Missing::Rule],
            };
        };
        let Some(years) = rule.years else {
            return Standing::Never { rule: rule.clone() };
        };
        let due = years_after(trigger, years);
        if day < due {
            return Standing::Later { due };
        }
        let answer = |id: &Rc<str>| {
            let of_case = known.answers.get(&**id).copied();
            of_case.or_else(|| self.answers.get(id).copied())
        };
        if let Some(question) = rule.unless.iter().find(|id| answer(id) == Some(true)) {
            return Standing::Exempt {
                rule: rule.clone(),
                question: Rc::clone(question),
            };
        }
        if let Some(question) = rule.only_if.iter().find(|id| answer(id) == Some(false)) {
            return Standing::NotYet {
                rule: rule.clone(),
                question: Rc::clone(question),
            };
        }
        let mut missing = Vec::new();
        if known.last_note.is_none() {
            missing.push(Missing::LastNote);
        }
        let asked = rule.unless.iter().chain(&rule.only_if);
        missing.extend(
            asked
                .filter(|id| answer(id).is_none())
                .map(|id| Missing::Question(Rc::clone(id))),
        );
        if !missing.is_empty() {
            return Standing::CannotTell { missing };
        }
        Standing::Due {
            rule: rule.clone(),
            trigger,
            due,
            finish_by: rule.done_by_end_of_next_year.then(|| end_of_next_year(due)),
        }
    }

    /// Before the shortest of all periods has passed, the class makes no difference.
    fn without_class(&self, known: &Known, trigger: Date, day: Date) -> Standing {
        let soonest = self.in_force(day).filter_map(|rule| rule.years).min();
        match soonest.map(|years| years_after(trigger, years)) {
            Some(due) if day < due => Standing::Later { due },
            Some(_) | None => {
                let mut missing = vec![Missing::Class];
                if known.last_note.is_none() {
                    missing.push(Missing::LastNote);
                }
                Standing::CannotTell { missing }
            }
        }
    }
}

/// The same day so many years later; the day after the last of February where there is none.
fn years_after(day: Date, years: u16) -> Date {
    let later = i16::try_from(years)
        .ok()
        .and_then(|years| day.year().checked_add(years))
        .filter(|year| *year <= 9999);
    let year = later.unwrap_or(9999);
    Date::new(year, day.month(), day.day())
        .or_else(|| Date::new(year, 3, 1))
        .unwrap_or(day)
}

fn end_of_next_year(day: Date) -> Date {
    Date::new(day.year().saturating_add(1), 12, 31).unwrap_or(day)
}

#[cfg(test)]
mod tests;
