//! Protected interviews: when what is covered is shown, that each showing is noted, and when protection is offered.

use std::mem::{Discriminant, discriminant};
use std::rc::Rc;

use crate::app::Model;
use crate::app::act::refuse;
use crate::app::msg::Effect;
use crate::app::screen::{Confirm, Confirming, Over, Screen};
use crate::app::session::Session;
use crate::app::words::veil::Veil;
use crate::engine::form::Spot;
use crate::engine::interview::Command;

/// One page, as far as it matters for what is shown on it: moving within a list is staying.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::app) struct OnPage {
    screen: Discriminant<Screen>,
    over: Vec<Discriminant<Over>>,
    spot: Option<Spot>,
}

impl Model {
    /// Tells whether the open interview is marked as protected.
    pub(in crate::app) fn is_protected(&self) -> bool {
        self.session
            .as_ref()
            .is_some_and(|session| session.interview.is_protected())
    }

    /// Draws the veil over what must not be seen on the page that comes, or leaves it open as long as the page on which it
    /// was opened stays.
    pub(in crate::app) fn draw_veil(&mut self) {
        let here = self.on_page();
        if self.shown_on.as_ref().is_some_and(|page| *page != here) {
            self.shown_on = None;
        }
        let Some(session) = self.session.as_ref().filter(|_| self.is_protected()) else {
            self.shown_on = None;
            self.words.veil = Veil::default();
            return;
        };
        if self.shown_on.is_some() {
            self.words.veil = Veil::default();
            return;
        }
        let own = match self.over.last() {
            Some(Over::Amend(amend)) => (!amend.is_covered).then_some(amend.spot),
            None if matches!(self.screen, Screen::Question) => session.spot(),
            Some(_) | None => None,
        };
        let veil = Veil::drawn(self.start.plain);
        self.words.veil = match own {
            Some(spot) => veil.open_at(&session.form, spot),
            None => veil,
        };
    }

    /// Has it noted that what is covered is shown, which then happens, until the next page; or covers it again.
    pub(in crate::app) fn show_covered(&mut self, effects: &mut Vec<Effect>) {
        if self.shown_on.take().is_some() {
            return;
        }
        let Some(session) = &self.session else { return };
        let Some(transcript) = session.transcript.clone() else {
            return;
        };
        self.asked_on = Some(self.on_page());
        effects.push(Effect::NoteShown { transcript });
    }

    /// Shows what is covered, unless another page has come since it was asked for.
    pub(in crate::app) fn uncover(&mut self) {
        let here = self.on_page();
        if self.asked_on.take().as_ref() != Some(&here) {
            return;
        }
        if let (Some(Over::Amend(amend)), Some(session)) = (self.over.last_mut(), &self.session) {
            amend.uncover(session);
        }
        self.shown_on = Some(here);
    }

    /// Marks the interview as protected, at once.
    pub(in crate::app) fn protect(&mut self) {
        if self.mark(true, String::new()) {
            self.say("protected-now");
        }
    }

    /// Takes the mark away. Returns whether that was done.
    pub(in crate::app) fn lift_protection(&mut self, reason: String) -> bool {
        let is_lifted = self.mark(false, reason);
        if is_lifted {
            self.say("protected-no-longer");
        }
        is_lifted
    }

    fn mark(&mut self, on: bool, reason: String) -> bool {
        let Some(session) = &mut self.session else {
            return false;
        };
        match session.apply(Command::Protect { on, reason }) {
            Ok(()) => true,
            Err(refusal) => {
                refuse(self, &refusal);
                false
            }
        }
    }

    /// Asks once, when an answer first points to it, and never in the middle of something else.
    pub(in crate::app) fn offer_protection(&mut self) {
        // Whoever reads along does not see that it is offered: it waits until the officer's page is back.
        let is_free = self.over.is_empty() && !self.is_interpreters_view();
        let Some(session) = self.session.as_mut().filter(|_| is_free) else {
            return;
        };
        if let Some(why) = session.takes_offer_of_protection() {
            let asking = Confirm::asking(Confirming::Protect(why));
            self.over.push(Over::Confirm(asking));
        }
    }

    /// Returns the store's name for the open interview, as short as it can be typed.
    pub(in crate::app) fn short_name(&self) -> Option<String> {
        let transcript = self.session.as_ref()?.transcript.as_ref()?;
        Some(short_name(transcript))
    }

    fn on_page(&self) -> OnPage {
        OnPage {
            screen: discriminant(&self.screen),
            over: self.over.iter().map(discriminant).collect(),
            spot: self.session.as_ref().and_then(Session::spot),
        }
    }
}

/// Returns the first letters of a transcript's name, by which it is found.
pub(in crate::app) fn short_name(transcript: &Rc<str>) -> String {
    transcript.chars().take(8).collect()
}
