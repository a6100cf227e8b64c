//! When the program locks by itself: after a pause, and behind the shutter.
//!
//! Locking keeps all that is typed and ends the process; what it leaves is a program that asks for the passphrase.

use std::rc::Rc;

use crate::app::msg::{Effect, Now};
use crate::app::screen::Over;
use crate::app::session::Session;
use crate::app::{Model, Realm};
use crate::engine::time::Timestamp;

const SECOND_MS: i64 = 1000;
const MINUTE_MS: i64 = 60 * SECOND_MS;

/// In a conversation there are long pauses in which nobody types, and the officer sits there.
const IN_INTERVIEW_MIN: u32 = 10;
const ELSEWHERE_MIN: u32 = 3;

/// Whoever pulled the shutter did not want to be read; whoever comes back within this time needs no passphrase.
const SHUT_MS: i64 = MINUTE_MS;

/// So long before a pause leads to the lock, the screen says so.
const WARNED_MS: i64 = 30 * SECOND_MS;

/// Since when nobody has touched anything.
#[derive(Clone, Copy, Debug)]
pub(in crate::app) struct Idle {
    touched_at: Timestamp,
    shut_at: Option<Timestamp>,
    is_warned: bool,
}

impl Idle {
    pub(in crate::app) fn new() -> Self {
        Self {
            touched_at: Timestamp(0),
            shut_at: None,
            is_warned: false,
        }
    }
}

impl Model {
    /// Tells whether there is anything to lock: practice has no passphrase.
    pub(in crate::app) fn can_lock(&self) -> bool {
        self.start.may_lock && self.realm == Some(Realm::Real)
    }

    /// Returns when the program wants to be woken since nobody touches it.
    pub(in crate::app) fn idle_deadline(&self) -> Option<Timestamp> {
        if !self.can_lock() {
            return None;
        }
        let lock_at = self.lock_at().0;
        let next = if self.idle.is_warned {
            lock_at
        } else {
            lock_at - WARNED_MS
        };
        let shut = self.idle.shut_at.map(|at| at.0 + SHUT_MS);
        Some(Timestamp(shut.map_or(next, |shut| shut.min(next))))
    }

    /// Notes that someone is there. Returns whether the pause before was too long: then what was touched is not done.
    pub(in crate::app) fn touch(&mut self, now: &Now) -> bool {
        let is_late = self.can_lock() && self.lock_at() <= now.at;
        self.idle.touched_at = now.at;
        self.idle.is_warned = false;
        is_late
    }

    /// Notes since when the shutter is down.
    pub(in crate::app) fn note_shutter(&mut self, now: &Now) {
        let is_shut = matches!(self.over.last(), Some(Over::Shutter));
        self.idle.shut_at = match (is_shut, self.idle.shut_at) {
            (true, None) => Some(now.at),
            (true, since) => since,
            (false, _) => None,
        };
    }

    /// What is to be done when the program was woken: `slept` tells that the machine had been put to sleep.
    pub(in crate::app) fn wake(&mut self, slept: bool, now: &Now, effects: &mut Vec<Effect>) {
        if !self.can_lock() {
            return;
        }
        // A clock that was put back would hold the lock off for as long as it was put back.
        if self.idle.touched_at.0 > now.at.0 {
            self.idle.touched_at = now.at;
        }
        let is_shut_long = self
            .idle
            .shut_at
            .is_some_and(|at| at.0 + SHUT_MS <= now.at.0);
        if slept || is_shut_long || self.lock_at() <= now.at {
            self.lock(effects);
        } else if self.lock_at().0 - WARNED_MS <= now.at.0 && !self.idle.is_warned {
            self.idle.is_warned = true;
            self.warn("lock-soon");
        }
    }

    /// Tells whether the shutter is down.
    pub(in crate::app) fn is_shut(&self) -> bool {
        matches!(self.over.last(), Some(Over::Shutter))
    }

    /// Tells whether it was said that the program locks soon.
    pub(in crate::app) fn is_lock_near(&self) -> bool {
        self.idle.is_warned
    }

    /// Keeps everything and asks for the lock behind it.
    pub(in crate::app) fn lock(&mut self, effects: &mut Vec<Effect>) {
        let is_shut = matches!(self.over.last(), Some(Over::Shutter));
        if !is_shut {
            self.over.push(Over::Shutter);
        }
        let mut transcript = None;
        if let Some(session) = &mut self.session {
            session.keep_entry();
            session.flush(effects);
            transcript.clone_from(&session.transcript);
        }
        effects.push(Effect::Settle { transcript });
    }

    /// All that was kept before the lock was asked for has been answered: ends the process, unless something was not kept.
    pub(in crate::app) fn settled(
        &mut self,
        transcript: Option<Rc<str>>,
        now: &Now,
        effects: &mut Vec<Effect>,
    ) {
        if self.session.as_ref().is_some_and(Session::is_on_its_way) {
            // Answers were given while others were on their way to the disk: these have followed them only now.
            effects.push(Effect::Settle { transcript });
            return;
        }
        let is_kept = self.session.as_ref().is_none_or(Session::is_kept);
        if is_kept {
            effects.push(Effect::Lock { transcript });
        } else {
            // The shutter stays down and the words stay here: what the disk does not take must not be thrown away.
            self.warn("lock-not-kept");
            // It is tried again after as long a pause.
            self.idle.touched_at = now.at;
            self.idle.shut_at = Some(now.at);
        }
    }

    fn lock_at(&self) -> Timestamp {
        let asking = self
            .session
            .as_ref()
            .is_some_and(|session| !session.interview.is_finished());
        let usual = if asking {
            IN_INTERVIEW_MIN
        } else {
            ELSEWHERE_MIN
        };
        let minutes = self.settings.lock_minutes.unwrap_or(usual).max(1);
        Timestamp(self.idle.touched_at.0 + i64::from(minutes) * MINUTE_MS)
    }
}
