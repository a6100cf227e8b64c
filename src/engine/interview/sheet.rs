//! The answers of an interview as they were given, relevant or not, and the entries of its rosters.

use std::collections::BTreeMap;

use crate::engine::answer::Answer;
use crate::engine::form::{EntryNo, Form, QuestionNo, Spot};
use crate::engine::interview::Asking;

/// An answer with how it was asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Kept {
    pub(super) answer: Answer,
    pub(super) asking: Asking,
}

/// All answers. Those of removed entries stay, so that they come back with the entry.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Sheet {
    questions: Vec<Option<Kept>>,
    fields: BTreeMap<Spot, Kept>,
    rosters: BTreeMap<QuestionNo, Roster>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Roster {
    present: Vec<EntryNo>,
    /// The highest number ever given, so that none is used twice.
    last: u32,
}

impl Sheet {
    pub(super) fn new(form: &Form) -> Self {
        Self {
            questions: vec![None; form.questions.len()],
            ..Self::default()
        }
    }

    pub(super) fn kept(&self, spot: Spot) -> Option<&Kept> {
        match spot {
            Spot::Question(no) => self.questions.get(no.0 as usize)?.as_ref(),
            Spot::Field { .. } => self.fields.get(&spot),
        }
    }

    pub(super) fn put(&mut self, spot: Spot, kept: Option<Kept>) {
        match (spot, kept) {
            (Spot::Question(no), kept) => {
                if let Some(slot) = self.questions.get_mut(no.0 as usize) {
                    *slot = kept;
                }
            }
            (Spot::Field { .. }, Some(kept)) => {
                self.fields.insert(spot, kept);
            }
            (Spot::Field { .. }, None) => {
                self.fields.remove(&spot);
            }
        }
    }

    pub(super) fn entries(&self, roster: QuestionNo) -> &[EntryNo] {
        self.rosters
            .get(&roster)
            .map_or(&[], |roster| &roster.present)
    }

    /// Returns whether the entry was ever added, even if it is not there now.
    pub(super) fn has_known(&self, roster: QuestionNo, entry: EntryNo) -> bool {
        self.rosters
            .get(&roster)
            .is_some_and(|roster| (1..=roster.last).contains(&entry.0))
    }

    pub(super) fn has(&self, roster: QuestionNo, entry: EntryNo) -> bool {
        self.entries(roster).binary_search(&entry).is_ok()
    }

    /// Returns the number that the next entry gets, if there are any left.
    pub(super) fn next_entry(&self, roster: QuestionNo) -> Option<EntryNo> {
        let last = self.rosters.get(&roster).map_or(0, |roster| roster.last);
        last.checked_add(1).map(EntryNo)
    }

    /// Returns the highest number that an entry was ever given, none if there was never one.
    pub(super) fn last_entry(&self, roster: QuestionNo) -> u32 {
        self.rosters.get(&roster).map_or(0, |roster| roster.last)
    }

    /// Sees to it that no entry gets a number that was given before.
    pub(super) fn keep_last_entry(&mut self, roster: QuestionNo, last: u32) {
        if last > 0 {
            let roster = self.rosters.entry(roster).or_default();
            roster.last = roster.last.max(last);
        }
    }

    pub(super) fn put_entry(&mut self, roster: QuestionNo, entry: EntryNo, is_present: bool) {
        let roster = self.rosters.entry(roster).or_default();
        roster.last = roster.last.max(entry.0);
        match (roster.present.binary_search(&entry), is_present) {
            (Err(idx), true) => roster.present.insert(idx, entry),
            (Ok(idx), false) => {
                roster.present.remove(idx);
            }
            (Ok(_), true) | (Err(_), false) => {}
        }
    }
}
