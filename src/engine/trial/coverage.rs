//! What the trials of a form have exercised, and what none of them has.

use std::collections::BTreeSet;
use std::rc::Rc;

use crate::engine::answer::Answer;
use crate::engine::expr::Truth;
use crate::engine::form::{
    Check, ConditionNo, ElementNo, EntryNo, Form, Kind, Question, QuestionNo, Spot,
};
use crate::engine::interview::Interview;
use crate::engine::reading::eval::Eye;

/// What came to pass in some trial.
#[derive(Debug, Default)]
pub struct Coverage {
    seen: BTreeSet<(Way, Rc<str>)>,
    /// The checks that refused an answer as a trial expected.
    refusing: BTreeSet<Rc<str>>,
}

/// How much of a form came to pass.
#[derive(Debug)]
pub struct Covered {
    pub n_seen: usize,
    pub n_all: usize,
    /// What there is to say of the rest: nothing twice, so it may be fewer.
    pub missing: Vec<(Way, Rc<str>)>,
}

/// One way in which a part of a form can be exercised. The order is that of printing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Way {
    FlagRaised,
    /// Its condition was false, not merely unknown.
    FlagNotRaised,
    /// `flag: weight`.
    Weight,
    ElementYes,
    ElementNo,
    ElementUnknown,
    ConditionTrue,
    ConditionFalse,
    Contradiction,
    /// `question: option`.
    Option,
    Asked,
    NotAsked,
    CheckFailed,
    /// What it names was false, not merely unknown.
    CheckHeld,
    /// The value could be worked out.
    Computed,
}

impl Way {
    /// Returns the word by which messages are chosen.
    pub fn word(self) -> &'static str {
        match self {
            Self::FlagRaised => "flag-raised",
            Self::FlagNotRaised => "flag-not-raised",
            Self::Weight => "weight",
            Self::ElementYes => "element-yes",
            Self::ElementNo => "element-no",
            Self::ElementUnknown => "element-unknown",
            Self::ConditionTrue => "condition-true",
            Self::ConditionFalse => "condition-false",
            Self::Contradiction => "contradiction",
            Self::Option => "option",
            Self::Asked => "asked",
            Self::NotAsked => "not-asked",
            Self::CheckFailed => "check-failed",
            Self::CheckHeld => "check-held",
            Self::Computed => "computed",
        }
    }
}

impl Coverage {
    /// Takes in what a trial came to.
    pub fn add(&mut self, interview: &Interview) {
        let form = Rc::clone(interview.form());
        let reading = interview.reading();
        let findings = interview.findings();
        let raised = findings.flags.iter();
        let weights: Vec<_> = raised.map(|flag| (&flag.id, flag.weight)).collect();
        for (idx, flag) in form.flags.iter().enumerate() {
            match reading.truth(reading.plan().flag(idx)) {
                Truth::Yes => self.see(Way::FlagRaised, &flag.id),
                Truth::No => self.see(Way::FlagNotRaised, &flag.id),
                Truth::Unknown => {}
            }
        }
        for (id, weight) in weights {
            self.see(Way::Weight, &weight_of(id, weight));
        }
        for (no, element) in (0..).map(ElementNo).zip(&form.elements) {
            let way = match reading.element(no) {
                Truth::Yes => Way::ElementYes,
                Truth::No => Way::ElementNo,
                Truth::Unknown => Way::ElementUnknown,
            };
            self.see(way, &element.id);
        }
        for (no, condition) in (0..).map(ConditionNo).zip(&form.conditions) {
            match interview.condition(no) {
                Truth::Yes => self.see(Way::ConditionTrue, &condition.id),
                Truth::No => self.see(Way::ConditionFalse, &condition.id),
                Truth::Unknown => {}
            }
        }
        for contradiction in &findings.contradictions {
            self.see(Way::Contradiction, &contradiction.id);
        }
        for check in &form.checks {
            for truth in truths(interview, check) {
                match truth {
                    Truth::Yes => self.see(Way::CheckFailed, &check.id),
                    Truth::No => self.see(Way::CheckHeld, &check.id),
                    Truth::Unknown => {}
                }
            }
        }
        for computed in &form.computed {
            let is_known = match computed.roster {
                None => interview.computed(computed, None).is_some(),
                Some(roster) => interview.entries(roster).iter().any(|entry| {
                    let entry = Some((roster, *entry));
                    interview.computed(computed, entry).is_some()
                }),
            };
            if is_known {
                self.see(Way::Computed, &computed.id);
            }
        }
        for (no, question) in (0..).map(QuestionNo).zip(&form.questions) {
            self.add_question(interview, Spot::Question(no), &question.id);
            for entry in interview.entries(no) {
                self.add_fields(interview, no, *entry, question);
            }
        }
    }

    /// Takes in that a trial expected an answer to be refused, and it was: a hard check failed.
    pub fn add_refusal(&mut self, check: &Rc<str>) {
        self.see(Way::CheckFailed, check);
        self.refusing.insert(Rc::clone(check));
    }

    pub(super) fn refusing(&self) -> impl Iterator<Item = &Rc<str>> {
        self.refusing.iter()
    }

    fn add_fields(&mut self, interview: &Interview, no: QuestionNo, entry: EntryNo, of: &Question) {
        for (field, question) in (0..).zip(of.fields()) {
            let spot = Spot::Field {
                roster: no,
                entry,
                field,
            };
            let name = format!("{}/{}", of.id, question.id).into();
            self.add_question(interview, spot, &name);
        }
    }

    fn add_question(&mut self, interview: &Interview, spot: Spot, name: &Rc<str>) {
        if !interview.is_relevant(spot) {
            if interview.relevance(spot) == Truth::No {
                self.see(Way::NotAsked, name);
            }
            return;
        }
        self.see(Way::Asked, name);
        for option in interview.answer(spot).map_or(&[][..], Answer::chosen) {
            self.see(Way::Option, &option_of(name, option));
        }
    }

    fn see(&mut self, way: Way, name: &Rc<str>) {
        if !self.seen.contains(&(way, Rc::clone(name))) {
            self.seen.insert((way, Rc::clone(name)));
        }
    }

    /// Returns how many of all ways there are came to pass, and those that did not, in the order of the form.
    pub fn of(&self, form: &Form) -> Covered {
        let all = all(form);
        let n_all = all.len();
        let mut missing = all;
        missing.retain(|way| !self.seen.contains(way));
        let n_seen = n_all - missing.len();
        // A question that no trial asks is told as that; that none was known to leave it out does not make it always asked.
        missing.retain(|(way, name)| {
            *way != Way::NotAsked || self.seen.contains(&(Way::Asked, Rc::clone(name)))
        });
        Covered {
            n_seen,
            n_all,
            missing,
        }
    }
}

/// Every way in which a form can be exercised.
fn all(form: &Form) -> Vec<(Way, Rc<str>)> {
    let mut all = Vec::new();
    for flag in &form.flags {
        all.push((Way::FlagRaised, Rc::clone(&flag.id)));
        all.push((Way::FlagNotRaised, Rc::clone(&flag.id)));
        if !flag.weights.is_empty() {
            let weights = flag.weights.iter().map(|(weight, _)| *weight);
            let weights: BTreeSet<_> = weights.chain([flag.otherwise]).collect();
            all.extend(
                weights
                    .iter()
                    .map(|it| (Way::Weight, weight_of(&flag.id, *it))),
            );
        }
    }
    for element in &form.elements {
        if element.when.is_some() {
            all.push((Way::ElementYes, Rc::clone(&element.id)));
        }
        if element.not_when.is_some() {
            all.push((Way::ElementNo, Rc::clone(&element.id)));
        }
        all.push((Way::ElementUnknown, Rc::clone(&element.id)));
    }
    for condition in &form.conditions {
        all.push((Way::ConditionTrue, Rc::clone(&condition.id)));
        all.push((Way::ConditionFalse, Rc::clone(&condition.id)));
    }
    let contradictions = form.contradictions.iter();
    all.extend(contradictions.map(|it| (Way::Contradiction, Rc::clone(&it.id))));
    for check in &form.checks {
        all.push((Way::CheckFailed, Rc::clone(&check.id)));
        all.push((Way::CheckHeld, Rc::clone(&check.id)));
    }
    let computed = form.computed.iter();
    all.extend(computed.map(|it| (Way::Computed, Rc::clone(&it.id))));
    for question in &form.questions {
        let has_section_condition = form
            .section(question.section)
            .is_some_and(|section| section.ask_if.is_some());
        ways_of(question, &question.id, has_section_condition, &mut all);
        if let Kind::Roster { fields } = &question.kind {
            for field in fields {
                let name = format!("{}/{}", question.id, field.id).into();
                ways_of(field, &name, false, &mut all);
            }
        }
    }
    all.sort();
    all
}

/// What a check came to: in each entry of its list, or in the interview as a whole.
fn truths(interview: &Interview, check: &Check) -> Vec<Truth> {
    let reading = interview.reading();
    let eye = Eye::new(reading);
    let Some(roster) = check.roster else {
        return vec![eye.truth(&check.when)];
    };
    let entries = reading.present(roster);
    entries
        .map(|entry| eye.within(roster, entry).truth(&check.when))
        .collect()
}

fn ways_of(
    question: &Question,
    name: &Rc<str>,
    may_be_skipped: bool,
    all: &mut Vec<(Way, Rc<str>)>,
) {
    all.push((Way::Asked, Rc::clone(name)));
    if question.ask_if.is_some() || may_be_skipped {
        all.push((Way::NotAsked, Rc::clone(name)));
    }
    let options = question.options().iter();
    all.extend(options.map(|option| (Way::Option, option_of(name, option))));
}

fn weight_of(flag: &str, weight: crate::engine::form::Weight) -> Rc<str> {
    format!("{flag}: {}", weight.word()).into()
}

fn option_of(question: &str, option: &str) -> Rc<str> {
    format!("{question}: {option}").into()
}
