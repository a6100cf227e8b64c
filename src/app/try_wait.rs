//! After failed tries the next passphrase has to wait: the seconds are counted down, and everything else goes on.

use crate::app::Model;
use crate::app::msg::{Effect, Now};
use crate::app::page::{Part, Tone};
use crate::app::screen::{Screen, first_start};
use crate::engine::time::Timestamp;
use crate::text::catalog::Args;

/// When the next try may be made, and how long that is from now.
#[derive(Clone, Copy, Debug)]
pub(in crate::app) struct TryWait {
    until: Timestamp,
    left_s: u32,
    /// Enter was pressed: what is typed is tried when the time has come.
    is_asked: bool,
}

impl Model {
    /// Takes in what the store says about the next try.
    pub(in crate::app) fn wait_found(&mut self, until: Option<Timestamp>, now: &Now) {
        self.try_wait = until
            .map(|until| TryWait {
                until,
                left_s: seconds(until, now),
                is_asked: false,
            })
            .filter(|wait| wait.left_s > 0);
    }

    /// Returns when the seconds that are shown change; in line mode only the end is said.
    pub(in crate::app) fn try_deadline(&self) -> Option<Timestamp> {
        let wait = self.try_wait.filter(|_| self.is_unlocking())?;
        let shown_ms = if self.start.plain {
            0
        } else {
            left_after(wait)
        };
        Some(Timestamp(wait.until.0 - shown_ms))
    }

    /// Counts down, and tries what was to be tried.
    pub(in crate::app) fn count_down(&mut self, now: &Now, effects: &mut Vec<Effect>) {
        let Some(wait) = &mut self.try_wait else {
            return;
        };
        wait.left_s = seconds(wait.until, now);
        if wait.left_s > 0 {
            return;
        }
        let is_asked = wait.is_asked;
        self.try_wait = None;
        if is_asked && self.is_unlocking() {
            first_start::confirm(self, effects);
        } else if self.is_unlocking() {
            self.say("unlock-again");
        }
    }

    /// Notes that what is typed is to be tried. Returns whether it has to wait.
    pub(in crate::app) fn has_to_wait(&mut self) -> bool {
        self.try_wait.as_mut().is_some_and(|wait| {
            wait.is_asked = true;
            true
        })
    }

    /// Whatever is typed or done now, the passphrase as it stood is not to be tried any more.
    pub(in crate::app) fn keep_from_trying(&mut self) {
        if let Some(wait) = &mut self.try_wait {
            wait.is_asked = false;
        }
    }

    fn is_unlocking(&self) -> bool {
        matches!(self.screen, Screen::Unlock { paper: None, .. }) && self.pending.is_none()
    }
}

/// Says how long it takes, and that one need not sit and watch.
pub(in crate::app) fn said(model: &Model) -> Option<Part> {
    let wait = model.try_wait?;
    let id = if wait.is_asked {
        "unlock-wait-asked"
    } else {
        "unlock-wait"
    };
    let args = Args::none().number("n", i64::from(wait.left_s));
    Some(Part::Paragraph {
        text: model.words.written(model.words.ui_with(id, &args)),
        tone: Tone::Plain,
    })
}

fn seconds(until: Timestamp, now: &Now) -> u32 {
    let left_ms = until.0.saturating_sub(now.at.0).max(0);
    u32::try_from(left_ms.saturating_add(999) / 1000).unwrap_or(u32::MAX)
}

/// How many milliseconds are left when the number of seconds that is shown is no longer true.
fn left_after(wait: TryWait) -> i64 {
    i64::from(wait.left_s.saturating_sub(1)) * 1000
}
