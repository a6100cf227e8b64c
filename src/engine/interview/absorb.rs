//! What changes do to an interview. Touches and never refuses; undoing is going through a step backwards.

use std::rc::Rc;

use crate::engine::answer::Answer;
use crate::engine::expr::Truth;
use crate::engine::form::{EntryNo, Form, Kind, QuestionNo, Spot};
use crate::engine::interview::doubt::Overriding;
use crate::engine::interview::{
    Amendment, Asking, Assessment, Change, Interview, Position, Protection, route::question_spot,
    sheet::Kept,
};
use crate::engine::practice::Asked;
use crate::engine::reading::{Reading, value::Value};

/// Something that can be undone and done again, with what was before and what is after.
#[derive(Clone, PartialEq)]
pub(super) enum Step {
    Answer {
        spot: Spot,
        before: Option<Kept>,
        after: Option<Kept>,
    },
    /// An entry came or went, and the roster's own answer with it.
    Entry {
        roster: QuestionNo,
        entry: EntryNo,
        is_added: bool,
        before: Option<Kept>,
        after: Option<Kept>,
    },
    Note {
        spot: Spot,
        before: String,
        after: String,
    },
    Assess {
        flag: Rc<str>,
        before: Assessment,
        after: Assessment,
    },
    Override {
        check: Rc<str>,
        entry: Option<u32>,
        before: Option<Overriding>,
        after: Option<Overriding>,
    },
    Disagree {
        before: String,
        after: String,
    },
    /// A step that this form has no place for; it still counts when steps are undone.
    Unplaced,
}

#[derive(Clone, Copy, PartialEq)]
enum Way {
    Forth,
    Back,
}

impl Interview {
    pub(in crate::engine) fn absorb(&mut self, change: &Change) {
        self.findings.replace(None);
        match change {
            Change::Answered { .. }
            | Change::EntryAdded { .. }
            | Change::EntryRemoved { .. }
            | Change::Noted { .. }
            | Change::Assessed { .. }
            | Change::Overridden { .. }
            | Change::Disagreed { .. } => {
                let step = self.step(change).unwrap_or(Step::Unplaced);
                self.n_unplaced += usize::from(step == Step::Unplaced);
                self.go_through(&step, Way::Forth);
                if let Step::Entry {
                    roster,
                    is_added: false,
                    ..
                } = step
                {
                    self.leave_missing_entry(roster);
                }
                self.steps.push(step);
                self.undone.clear();
            }
            Change::Undone => match self.steps.pop() {
                Some(step) => {
                    self.go_through(&step, Way::Back);
                    self.go_where(&step);
                    self.undone.push(step);
                }
                None => self.n_unplaced += 1,
            },
            Change::Redone => match self.undone.pop() {
                Some(step) => {
                    self.go_through(&step, Way::Forth);
                    self.go_where(&step);
                    self.steps.push(step);
                }
                None => self.n_unplaced += 1,
            },
            Change::Moved { to } => match self.known_spot(to) {
                _ if to.is_empty() => self.position = Position::Review,
                Some(spot) => self.position = Position::At(spot),
                None => self.n_unplaced += 1,
            },
            Change::ClientLanguageSpoken { language } => {
                self.client_language.clone_from(language);
                if let Some(language) = language.as_ref().filter(|it| !self.spoken.contains(*it)) {
                    self.spoken.push(Rc::clone(language));
                }
            }
            Change::LanguagesChosen { languages } => self.spoken.clone_from(languages),
            Change::Interpreted { interpreting } => self.interpreting = *interpreting,
            Change::Presented { place, shown } => match self.known_spot(place) {
                Some(spot) => {
                    self.presented.insert(spot, Rc::clone(shown));
                }
                None => self.n_unplaced += 1,
            },
            Change::WasReadBack { language } => {
                self.read_back = Some(Rc::clone(language));
                self.is_changed_since_read_back = false;
            }
            Change::FormChanged {
                held_with,
                unfit,
                back,
            } => self.absorb_form(held_with, unfit, back),
            Change::Protected { on, reason } => self.protections.push(Protection {
                on: *on,
                reason: reason.clone(),
            }),
            // What a real interview has no place for is not taken in, wherever it comes from.
            Change::Practised(_) | Change::Asked { .. } | Change::Marked { .. }
                if !self.beginning.training =>
            {
                self.n_unplaced += 1;
            }
            Change::Practised(practised) => self.practised = Some(practised.clone()),
            Change::Asked { place, way } => self.asked.push(Asked {
                place: Rc::clone(place),
                way: *way,
            }),
            Change::Marked { text, by } => self.marked.push((*by, text.clone())),
            // Finishing freezes the sheet: from here on only amendments change it, and they are kept apart.
            Change::Finished => self.is_finished = true,
            Change::Amended {
                place,
                answer,
                before,
                reason,
            } => {
                match self.known_spot(place) {
                    Some(spot) => {
                        let step = Step::Answer {
                            spot,
                            before: None,
                            after: self.corrected(answer.clone(), self.client_language.clone()),
                        };
                        self.go_through(&step, Way::Forth);
                    }
                    None => self.n_unplaced += 1,
                }
                self.amendments.push(Amendment {
                    place: Rc::clone(place),
                    answer: answer.clone(),
                    before: before.clone(),
                    reason: reason.clone(),
                });
            }
            // An interview begins once.
            Change::Began(_) => self.n_unplaced += 1,
        }
    }

    /// Returns the answered spots that changes would put aside.
    pub(super) fn put_aside_through(&self, changes: &[Change]) -> Vec<Spot> {
        let after = self.reading_after(changes, |step| self.may_put_aside(step));
        after.map_or_else(Vec::new, |after| self.newly_aside(&after))
    }

    /// Tries changes on a copy of the truths alone, as far as their steps matter; nothing if none does.
    pub(super) fn reading_after(
        &self,
        changes: &[Change],
        matters: impl Fn(&Step) -> bool,
    ) -> Option<Reading> {
        let mut after = None;
        for change in changes {
            let (step, way) = match change {
                Change::Undone => (self.steps.last().cloned(), Way::Back),
                Change::Redone => (self.undone.last().cloned(), Way::Forth),
                Change::Amended { place, answer, .. } => (
                    self.known_spot(place).map(|spot| Step::Answer {
                        spot,
                        before: None,
                        after: self.corrected(answer.clone(), None),
                    }),
                    Way::Forth,
                ),
                Change::Answered { .. }
                | Change::EntryAdded { .. }
                | Change::EntryRemoved { .. }
                | Change::Noted { .. }
                | Change::Assessed { .. }
                | Change::Overridden { .. }
                | Change::Disagreed { .. } => (self.step(change), Way::Forth),
                Change::Began(_)
                | Change::Moved { .. }
                | Change::ClientLanguageSpoken { .. }
                | Change::LanguagesChosen { .. }
                | Change::Interpreted { .. }
                | Change::Presented { .. }
                | Change::WasReadBack { .. }
                | Change::FormChanged { .. }
                | Change::Protected { .. }
                | Change::Practised(_)
                | Change::Asked { .. }
                | Change::Marked { .. }
                | Change::Finished => (None, Way::Forth),
            };
            if let Some(step) = step.filter(|step| matters(step)) {
                let reading = after.get_or_insert_with(|| self.reading.clone());
                read_through(reading, &self.form, &step, way);
            }
        }
        after
    }

    /// Most answers decide nothing, and then there is nothing to try out.
    fn may_put_aside(&self, step: &Step) -> bool {
        match step {
            Step::Answer { spot, .. } => self.reading.has_dependents(*spot),
            Step::Entry { .. } => true,
            Step::Note { .. }
            | Step::Assess { .. }
            | Step::Override { .. }
            | Step::Disagree { .. }
            | Step::Unplaced => false,
        }
    }

    fn newly_aside(&self, after: &Reading) -> Vec<Spot> {
        let mut aside = Vec::new();
        for idx in self.reading.relevant().iter() {
            let spot = question_spot(idx);
            if after.is_given(spot) && !after.relevant().has(idx) {
                aside.push(spot);
            }
            // The fields of an entry that is taken away go with it and are not put aside.
            for entry in after.present(spot.question()) {
                for spot in self.fields_of(spot.question(), entry.no) {
                    if after.is_given(spot)
                        && self.reading.spot_relevance(spot) == Truth::Yes
                        && after.spot_relevance(spot) != Truth::Yes
                    {
                        aside.push(spot);
                    }
                }
            }
        }
        aside
    }

    /// Finds a place whose entry, if it is in one, was added at some time.
    fn known_spot(&self, place: &str) -> Option<Spot> {
        let spot = self.form.spot(place)?;
        match spot {
            Spot::Question(_) => Some(spot),
            Spot::Field { roster, entry, .. } => {
                self.sheet.has_known(roster, entry).then_some(spot)
            }
        }
    }

    fn known_roster(&self, place: &str) -> Option<QuestionNo> {
        let spot = self.form.spot(place)?;
        matches!(self.form.asked_at(spot)?.kind, Kind::Roster { .. }).then(|| spot.question())
    }

    /// An answer that was asked for at a spot, as the question stood there.
    fn kept(&self, spot: Spot, answer: Option<Answer>, language: Option<Rc<str>>) -> Option<Kept> {
        answer.map(|answer| Kept {
            answer,
            asking: Asking {
                language,
                shown: self.presented.get(&spot).cloned().unwrap_or_default(),
                interpreting: self.interpreting,
            },
        })
    }

    /// A correction is asked of no one.
    #[expect(clippy::unused_self, reason = "reads as one sentence where it is used")]
    fn corrected(&self, answer: Option<Answer>, language: Option<Rc<str>>) -> Option<Kept> {
        answer.map(|answer| Kept {
            answer,
            asking: Asking {
                language,
                ..Asking::default()
            },
        })
    }

    /// Returns the step that a change is from here, if this form has a place for it.
    fn step(&self, change: &Change) -> Option<Step> {
        Some(match change {
            Change::Answered {
                place,
                answer,
                client_language,
                ..
            } => {
                let spot = self.known_spot(place)?;
                Step::Answer {
                    spot,
                    before: self.sheet.kept(spot).cloned(),
                    after: self.kept(spot, answer.clone(), client_language.clone()),
                }
            }
            Change::EntryAdded { roster, entry } => {
                let roster = self.known_roster(roster)?;
                let spot = Spot::Question(roster);
                let before = self.sheet.kept(spot).cloned();
                let is_listed = before
                    .as_ref()
                    .is_some_and(|kept| kept.answer == Answer::Listed);
                let after = if is_listed {
                    before.clone()
                } else {
                    self.kept(spot, Some(Answer::Listed), self.client_language.clone())
                };
                Step::Entry {
                    roster,
                    entry: EntryNo(*entry),
                    is_added: true,
                    before,
                    after,
                }
            }
            Change::EntryRemoved { roster, entry } => {
                let roster = self.known_roster(roster)?;
                let entry = EntryNo(*entry);
                if !self.sheet.has(roster, entry) {
                    return None;
                }
                let before = self.sheet.kept(Spot::Question(roster)).cloned();
                // Taking the last one away must not come to mean that the person said there are none.
                let is_last = self.sheet.entries(roster) == [entry];
                let after = if is_last { None } else { before.clone() };
                Step::Entry {
                    roster,
                    entry,
                    is_added: false,
                    before,
                    after,
                }
            }
            Change::Noted { place, note, .. } => {
                let spot = self.known_spot(place)?;
                Step::Note {
                    spot,
                    before: self.note(spot).to_owned(),
                    after: note.clone(),
                }
            }
            Change::Assessed { flag, assessment } => Step::Assess {
                flag: Rc::clone(flag),
                before: self.assessment(flag).clone(),
                after: assessment.clone(),
            },
            Change::Overridden {
                check, entry, note, ..
            } => Step::Override {
                check: Rc::clone(check),
                entry: *entry,
                before: self.overrides.get(&(Rc::clone(check), *entry)).cloned(),
                after: self.overriding(check, *entry, note),
            },
            Change::Disagreed { text, .. } => Step::Disagree {
                before: self.disagreement.clone(),
                after: text.clone(),
            },
            Change::Began(_)
            | Change::Moved { .. }
            | Change::Undone
            | Change::Redone
            | Change::ClientLanguageSpoken { .. }
            | Change::LanguagesChosen { .. }
            | Change::Interpreted { .. }
            | Change::Presented { .. }
            | Change::WasReadBack { .. }
            | Change::FormChanged { .. }
            | Change::Finished
            | Change::Protected { .. }
            | Change::Practised(_)
            | Change::Asked { .. }
            | Change::Marked { .. }
            | Change::Amended { .. } => return None,
        })
    }

    /// Whether a step changes what the summary says to the person.
    fn is_read_out(&self, step: &Step) -> bool {
        match step {
            Step::Answer {
                spot,
                before,
                after,
            } => {
                let is_officers = self.form.asked_at(*spot).is_some_and(|it| it.officer);
                let before = before.as_ref().map(|it| &it.answer);
                !is_officers && before != after.as_ref().map(|it| &it.answer)
            }
            Step::Entry { .. } => true,
            Step::Note { .. }
            | Step::Assess { .. }
            | Step::Override { .. }
            | Step::Disagree { .. }
            | Step::Unplaced => false,
        }
    }

    fn go_through(&mut self, step: &Step, way: Way) {
        // A correction afterwards stands beside what was read.
        if self.read_back.is_some() && !self.is_finished && self.is_read_out(step) {
            self.is_changed_since_read_back = true;
        }
        match step {
            Step::Answer {
                spot,
                before,
                after,
            } => {
                let kept = if way == Way::Forth { after } else { before };
                self.sheet.put(*spot, kept.clone());
            }
            Step::Entry {
                roster,
                entry,
                is_added,
                before,
                after,
            } => {
                let kept = if way == Way::Forth { after } else { before };
                self.sheet
                    .put_entry(*roster, *entry, *is_added == (way == Way::Forth));
                self.sheet.put(Spot::Question(*roster), kept.clone());
            }
            Step::Note {
                spot,
                before,
                after,
            } => {
                let note = if way == Way::Forth { after } else { before };
                if note.is_empty() {
                    self.notes.remove(spot);
                } else {
                    self.notes.insert(*spot, note.clone());
                }
            }
            Step::Assess {
                flag,
                before,
                after,
            } => {
                let assessment = if way == Way::Forth { after } else { before };
                if *assessment == Assessment::Open {
                    self.assessments.remove(flag);
                } else {
                    self.assessments.insert(Rc::clone(flag), assessment.clone());
                }
            }
            Step::Override {
                check,
                entry,
                before,
                after,
            } => {
                let key = (Rc::clone(check), *entry);
                match if way == Way::Forth { after } else { before } {
                    None => self.overrides.remove(&key),
                    Some(overriding) => self.overrides.insert(key, overriding.clone()),
                };
            }
            Step::Disagree { before, after } => {
                self.disagreement
                    .clone_from(if way == Way::Forth { after } else { before });
            }
            Step::Unplaced => {}
        }
        read_through(&mut self.reading, &self.form, step, way);
    }

    /// Goes to the place that an undone or redone step is about, so that it can be seen.
    fn go_where(&mut self, step: &Step) {
        let spot = match step {
            Step::Answer { spot, .. } | Step::Note { spot, .. } => *spot,
            Step::Entry { roster, .. } => Spot::Question(*roster),
            Step::Assess { .. }
            | Step::Override { .. }
            | Step::Disagree { .. }
            | Step::Unplaced => return,
        };
        if self.is_relevant(spot) {
            self.position = Position::At(spot);
        } else if let Step::Entry { roster, .. } = step {
            self.leave_missing_entry(*roster);
        }
    }

    /// Nobody can stand in an entry that is not there.
    fn leave_missing_entry(&mut self, of: QuestionNo) {
        if let Position::At(Spot::Field { roster, entry, .. }) = self.position
            && roster == of
            && !self.sheet.has(roster, entry)
        {
            self.position = Position::At(Spot::Question(roster));
        }
    }
}

/// Brings the truths to where a step leads.
fn read_through(reading: &mut Reading, form: &Form, step: &Step, way: Way) {
    let (spot, before, after) = match step {
        Step::Answer {
            spot,
            before,
            after,
        } => (*spot, before, after),
        Step::Entry {
            roster,
            entry,
            is_added,
            before,
            after,
        } => {
            reading.put_entry(*roster, *entry, *is_added == (way == Way::Forth));
            (Spot::Question(*roster), before, after)
        }
        Step::Note { .. }
        | Step::Assess { .. }
        | Step::Override { .. }
        | Step::Disagree { .. }
        | Step::Unplaced => return,
    };
    let kept = if way == Way::Forth { after } else { before };
    if let Some(question) = form.asked_at(spot) {
        let answer = kept.as_ref().map(|kept| &kept.answer);
        reading.put(spot, Value::of(&question.kind, answer));
    }
}
