//! Answers that cannot be right: a hard check refuses them, a soft one warns until a note overrides it.

use std::collections::BTreeMap;
use std::rc::Rc;

use crate::engine::answer::Answer;
use crate::engine::expr::{Read, Truth, reads_through_names};
use crate::engine::findings::compare::Turn;
use crate::engine::form::{Check, EntryNo, Spot};
use crate::engine::interview::decide::unless;
use crate::engine::interview::{Change, Interview, Refusal};
use crate::engine::reading::Reading;
use crate::engine::reading::eval::Eye;

/// What the officer says of a warning, and the answers that it is said of, by place: places mean the same in every
/// version of a form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Overriding {
    note: String,
    about: BTreeMap<Rc<str>, Option<Answer>>,
}

/// A soft check that fails with the answers as they are.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Warning {
    /// Place in `Form::checks`.
    pub check: usize,
    pub entry: Option<EntryNo>,
    /// Why it is right all the same; empty if nobody has said.
    pub note: String,
}

impl Interview {
    /// Returns every soft check that fails now, in the order of the form.
    pub fn warnings(&self) -> Vec<Warning> {
        let checks = self.form.checks.iter().enumerate();
        let soft = checks.filter(|(_, check)| !check.hard);
        soft.flat_map(|(idx, check)| self.failing(idx, check))
            .collect()
    }

    /// Returns the soft checks that fail now and are said at a spot.
    pub fn warnings_at(&self, spot: Spot) -> Vec<Warning> {
        let (read, entry) = match spot {
            Spot::Question(no) => (Read::Question(no), None),
            Spot::Field {
                roster,
                entry,
                field,
            } => (Read::Field { roster, field }, Some(entry)),
        };
        let mut warnings = self.warnings();
        warnings.retain(|warning| {
            let check = self.form.checks.get(warning.check);
            let is_here = check.is_some_and(|check| check.show_at.contains(&read));
            is_here && (entry.is_none() || warning.entry.is_none() || warning.entry == entry)
        });
        warnings
    }

    fn failing(&self, idx: usize, check: &Check) -> Vec<Warning> {
        let fails_in = failures(&self.reading, check);
        let warnings = fails_in.into_iter().map(|entry| Warning {
            check: idx,
            entry,
            note: self
                .note_that_holds(&check.id, entry.map(|it| it.0))
                .to_owned(),
        });
        warnings.collect()
    }

    /// The note to a check, as long as the answers are those that it was written about.
    fn note_that_holds(&self, check: &Rc<str>, entry: Option<u32>) -> &str {
        let overriding = self.overrides.get(&(Rc::clone(check), entry));
        let holding = overriding.filter(|it| it.about == self.answers_behind(check, entry));
        holding.map_or("", |it| it.note.as_str())
    }

    /// A note to a check as it is written now; an empty one is none.
    pub(super) fn overriding(
        &self,
        check: &Rc<str>,
        entry: Option<u32>,
        note: &str,
    ) -> Option<Overriding> {
        (!note.is_empty()).then(|| Overriding {
            note: note.to_owned(),
            about: self.answers_behind(check, entry),
        })
    }

    /// Everything that is answered to what a check reads, also through names; within a list in that entry alone.
    fn answers_behind(
        &self,
        check: &Rc<str>,
        entry: Option<u32>,
    ) -> BTreeMap<Rc<str>, Option<Answer>> {
        let check = self.form.checks.iter().find(|it| it.id == *check);
        let within = check.and_then(|it| it.roster).zip(entry.map(EntryNo));
        let mut spots = Vec::new();
        for read in check
            .into_iter()
            .flat_map(|it| reads_through_names(&self.form, [&it.when], usize::MAX))
        {
            match (read, within) {
                (Read::Question(no), _) => spots.push(Spot::Question(no)),
                (Read::Field { roster, field }, Some((of, entry))) if of == roster => {
                    spots.push(Spot::Field {
                        roster,
                        entry,
                        field,
                    });
                }
                (Read::Field { roster, field }, _) => {
                    let entries = self.entries(roster).iter();
                    spots.extend(entries.map(|entry| Spot::Field {
                        roster,
                        entry: *entry,
                        field,
                    }));
                }
            }
        }
        let answered = spots
            .into_iter()
            .filter_map(|spot| Some((self.form.place(spot)?, self.answer(spot).cloned())));
        answered.collect()
    }

    /// What was last said of a check, also where other answers were given since; empty if nothing.
    pub fn override_note(&self, check: &Rc<str>, entry: Option<u32>) -> &str {
        let overriding = self.overrides.get(&(Rc::clone(check), entry));
        overriding.map_or("", |it| it.note.as_str())
    }

    /// Returns the notes to checks that this form does not have: they were written with an earlier version.
    pub fn notes_without_check(&self) -> impl Iterator<Item = &str> {
        let has_check = |id: &Rc<str>| self.form.checks.iter().any(|check| check.id == *id);
        let notes = self.overrides.iter();
        notes
            .filter(move |((check, _), _)| !has_check(check))
            .map(|(_, overriding)| overriding.note.as_str())
    }

    /// Returns the checks that fail in only one of two readings of the interview.
    pub(super) fn checks_turning(&self, after: &Self) -> Vec<Turn> {
        let failing = |interview: &Self| -> Vec<Rc<str>> {
            let checks = interview.form.checks.iter();
            let failing = checks.filter(|check| !failures(&interview.reading, check).is_empty());
            failing.map(|check| Rc::clone(&check.id)).collect()
        };
        let (was, is) = (failing(self), failing(after));
        let comes = is
            .iter()
            .filter(|id| !was.contains(id))
            .map(|id| (id, true));
        let goes = was
            .iter()
            .filter(|id| !is.contains(id))
            .map(|id| (id, false));
        comes
            .chain(goes)
            .map(|(id, fails)| Turn::Check {
                id: Rc::clone(id),
                fails,
            })
            .collect()
    }

    /// Refuses changes by which a hard check comes to fail. One that failed before traps nobody, and a silence is taken
    /// whatever the form says: nobody has to answer.
    pub(super) fn unless_impossible(&self, changes: Vec<Change>) -> Result<Vec<Change>, Refusal> {
        let mut hard = self
            .form
            .checks
            .iter()
            .filter(|check| check.hard)
            .peekable();
        if hard.peek().is_none() || changes.iter().any(is_silence) {
            return Ok(changes);
        }
        let Some(after) = self.reading_after(&changes, |_| true) else {
            return Ok(changes);
        };
        for check in hard {
            let before = failures(&self.reading, check);
            let after = failures(&after, check);
            if let Some(entry) = after.into_iter().find(|it| !before.contains(it)) {
                return Err(Refusal::CheckFailed {
                    check: Rc::clone(&check.id),
                    entry,
                    refused: changes.into_iter().find_map(|it| self.answer_given(it)),
                });
            }
        }
        Ok(changes)
    }

    fn answer_given(&self, change: Change) -> Option<(Spot, Answer)> {
        if let Change::Answered { place, answer, .. } | Change::Amended { place, answer, .. } =
            change
        {
            Some((self.form.spot(&place)?, answer?))
        } else {
            None
        }
    }

    pub(super) fn decide_override(
        &self,
        check: Rc<str>,
        entry: Option<u32>,
        note: String,
    ) -> Result<Vec<Change>, Refusal> {
        if !self.form.checks.iter().any(|it| it.id == check && !it.hard) {
            return Err(Refusal::NoSuchCheck);
        }
        let before = self.override_note(&check, entry).to_owned();
        // The same words about other answers are said anew.
        let is_said = note == before && note == self.note_that_holds(&check, entry);
        Ok(unless(
            is_said,
            Change::Overridden {
                check,
                entry,
                note,
                before,
            },
        ))
    }
}

/// Whether a change is that somebody does not answer, or no longer does.
fn is_silence(change: &Change) -> bool {
    let answer = match change {
        Change::Answered { answer, .. } | Change::Amended { answer, .. } => answer,
        Change::Began(_)
        | Change::EntryAdded { .. }
        | Change::EntryRemoved { .. }
        | Change::Noted { .. }
        | Change::Moved { .. }
        | Change::Undone
        | Change::Redone
        | Change::ClientLanguageSpoken { .. }
        | Change::LanguagesChosen { .. }
        | Change::Interpreted { .. }
        | Change::Presented { .. }
        | Change::Assessed { .. }
        | Change::Overridden { .. }
        | Change::Disagreed { .. }
        | Change::WasReadBack { .. }
        | Change::FormChanged { .. }
        | Change::Protected { .. }
        | Change::Practised(_)
        | Change::Asked { .. }
        | Change::Marked { .. }
        | Change::Finished => return false,
    };
    let answer = answer.as_ref();
    answer.is_none_or(|answer| answer.silence().is_some())
}

/// Where a check fails: in these entries of its roster, or in the interview as a whole.
fn failures(reading: &Reading, check: &Check) -> Vec<Option<EntryNo>> {
    let eye = Eye::new(reading);
    let Some(roster) = check.roster else {
        let fails = eye.truth(&check.when) == Truth::Yes;
        return fails.then_some(None).into_iter().collect();
    };
    let entries = reading.present(roster);
    entries
        .filter(|entry| eye.within(roster, entry).truth(&check.when) == Truth::Yes)
        .map(|entry| Some(entry.no))
        .collect()
}
