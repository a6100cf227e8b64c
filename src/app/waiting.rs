//! What is on its way to the disk: since when, what waits for it, and when it is tried again.

use crate::app::msg::{Effect, Now, Trouble};
use crate::app::screen::{Confirm, Confirming, Over, Screen};
use crate::app::session::Session;
use crate::app::{Model, act};
use crate::engine::time::Timestamp;

/// From then on the page says that the disk is slow.
const SLOW_MS: i64 = 1000;
/// After so long what failed is tried again.
const AGAIN_MS: i64 = 2000;

/// What is known about the writing that is under way.
#[derive(Debug, Default)]
pub(super) struct Waiting {
    /// Since when changes are on their way.
    since: Option<Timestamp>,
    /// Since when half-typed text is.
    draft_since: Option<Timestamp>,
    /// It has taken so long that it is said.
    pub(super) is_slow: bool,
    /// When what failed is tried again.
    again_at: Option<Timestamp>,
    /// Where the person wants to go when everything is on the disk.
    leaving: Option<Leaving>,
    /// What was said of the last failure; the same is not said again at every try.
    said: Option<Trouble>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Leaving {
    Home,
    Program,
}

impl Waiting {
    /// Returns when there is something to do without anything happening.
    pub(super) fn deadline(&self) -> Option<Timestamp> {
        let since = self.since.into_iter().chain(self.draft_since).min();
        let slow_at = since
            .filter(|_| !self.is_slow)
            .map(|since| Timestamp(since.0 + SLOW_MS));
        slow_at.into_iter().chain(self.again_at).min()
    }

    pub(super) fn is_leaving(&self) -> bool {
        self.leaving.is_some()
    }

    /// Notes what has just been handed to the store.
    pub(super) fn note(&mut self, effects: &[Effect], now: &Now) {
        for effect in effects {
            match effect {
                Effect::Begin { .. } | Effect::Append { .. } => self.since = Some(now.at),
                Effect::KeepDrafts { .. } => {
                    self.draft_since.get_or_insert(now.at);
                }
                Effect::CreateStore { .. }
                | Effect::Unlock { .. }
                | Effect::OpenTraining
                | Effect::TakeOver
                | Effect::List
                | Effect::Load { .. }
                | Effect::FindConsent { .. }
                | Effect::FindReceipt { .. }
                | Effect::NoteShown { .. }
                | Effect::FindProtection { .. }
                | Effect::FindTryWait
                | Effect::FindWaysIn
                | Effect::FindScenarios { .. }
                | Effect::SuggestPassphrase
                | Effect::TryPaper { .. }
                | Effect::Settle { .. }
                | Effect::Lock { .. }
                | Effect::Remember(_)
                | Effect::ReadPage
                | Effect::OpenDoor
                | Effect::ShutDoor
                | Effect::AnswerReader { .. }
                | Effect::OpenTrainersDoor(_)
                | Effect::ShutTrainersDoor
                | Effect::AnswerTrainer { .. }
                | Effect::KeepWordingRemark { .. }
                | Effect::Quit => {}
            }
        }
    }

    /// Notes that half-typed text has arrived or failed.
    pub(super) fn drafts_kept(&mut self) {
        self.draft_since = None;
        self.is_slow &= self.since.is_some();
    }

    fn arrived(&mut self) {
        self.since = None;
        self.again_at = None;
        self.said = None;
        self.is_slow = false;
    }
}

impl Model {
    /// Goes home or out when everything is on the disk; at once if it is.
    pub(super) fn leave(&mut self, to: Leaving, effects: &mut Vec<Effect>) {
        let (is_saved, has_failed) = self.session.as_ref().map_or((true, false), |session| {
            (session.is_saved(), session.store_failed)
        });
        if is_saved {
            self.left(to, effects);
        } else if has_failed {
            self.cannot_leave(to);
        } else {
            self.waiting.leaving = Some(to);
        }
    }

    /// The changes that were on their way have arrived.
    pub(super) fn changes_arrived(&mut self, effects: &mut Vec<Effect>) {
        self.waiting.arrived();
        let is_saved = self.session.as_ref().is_none_or(Session::is_saved);
        if is_saved && let Some(to) = self.waiting.leaving.take() {
            self.left(to, effects);
        }
    }

    /// They have not: they stay, and are tried again in a while or with the next change.
    pub(super) fn changes_failed(&mut self, trouble: &Trouble, now: &Now) {
        let was_said = self.waiting.said.as_ref() == Some(trouble);
        self.waiting.arrived();
        self.waiting.again_at = Some(Timestamp(now.at.0 + AGAIN_MS));
        self.waiting.said = Some(trouble.clone());
        if !was_said {
            self.trouble(trouble);
        }
        if let Some(to) = self.waiting.leaving.take() {
            self.cannot_leave(to);
        }
    }

    pub(super) fn woken(&mut self, now: &Now) {
        let is_over = |at: Option<Timestamp>, ms: i64| at.is_some_and(|at| now.at.0 >= at.0 + ms);
        if is_over(self.waiting.since, SLOW_MS) || is_over(self.waiting.draft_since, SLOW_MS) {
            self.waiting.is_slow = true;
            if let Some(to) = self.waiting.leaving.take() {
                self.cannot_leave(to);
            }
        }
        if is_over(self.waiting.again_at, 0) {
            self.waiting.again_at = None;
            if let Some(session) = &mut self.session {
                session.try_again();
            }
        }
    }

    fn left(&mut self, to: Leaving, effects: &mut Vec<Effect>) {
        match to {
            Leaving::Home => {
                self.session = None;
                act::put_away(self);
                self.screen = Screen::Home { cursor: 0 };
                effects.push(Effect::List);
            }
            Leaving::Program => self.end(effects),
        }
    }

    fn cannot_leave(&mut self, to: Leaving) {
        match to {
            Leaving::Home => self.warn("not-saved-stay"),
            Leaving::Program => {
                let asking = Confirm::asking(Confirming::QuitUnsaved);
                self.over.push(Over::Confirm(asking));
            }
        }
    }
}
