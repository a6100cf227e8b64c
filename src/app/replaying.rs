//! Playing a transcript back, step by step: the interview as it stood, forwards and backwards, and another answer on trial.
//!
//! What is shown is made anew from the changes before the step. It has no name in the store, so that nothing of it can be stored.

use std::rc::Rc;

use crate::app::intent::{Action, Intent};
use crate::app::msg::{Loaded, Now, WayIn};
use crate::app::page::{Notice, Tone};
use crate::app::screen::{Screen, frame};
use crate::app::session::Session;
use crate::app::words::Words;
use crate::app::{Model, Realm};
use crate::engine::interview::{Change, Interview};
use crate::engine::practice::MarkedBy;
use crate::engine::time::{Timestamp, minutes_and_seconds};
use crate::text::catalog::Args;

/// A pause in the interview that was longer than this is not waited for: nobody learns from it.
const LONGEST_MS: i64 = 20_000;

/// So many steps a page key goes.
const PAGE: isize = 10;

/// How fast it plays by itself, in multiples of what it took.
const SPEEDS: [i64; 3] = [1, 4, 16];

/// What is done with a transcript once it is read.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(in crate::app) enum AfterLoading {
    #[default]
    Open,
    Replay,
    /// To be compared with its scenario.
    Debrief,
}

/// A transcript that is played back.
pub(in crate::app) struct Replaying {
    loaded: Loaded,
    /// How many of the changes have happened; at least the first.
    step: usize,
    /// Place in `SPEEDS`, and when the next step is due.
    playing: Option<(usize, Timestamp)>,
    /// Another answer is tried; nothing of it stays.
    pub(in crate::app) is_branch: bool,
}

impl Replaying {
    fn n_steps(&self) -> usize {
        self.loaded.changes.len()
    }

    /// The interview as it stood after the steps that have happened.
    fn session(&self, model: &Model) -> Option<Session> {
        let mut loaded = self.loaded.clone();
        loaded.changes.truncate(self.step);
        loaded.drafts.clear();
        let mut session = Session::resume(loaded, model.codes())?;
        // Without a name nothing can be written to it.
        session.transcript = None;
        Some(session)
    }

    /// The moments that were marked, each with the mark: a trainer's stands where it was begun, and not where it arrived.
    fn marks(&self) -> impl Iterator<Item = (usize, &Change)> {
        let changes = (1..).zip(&self.loaded.changes);
        changes.filter_map(|(own, (_, change))| {
            let Change::Marked { by, .. } = change else {
                return None;
            };
            let step = match by {
                MarkedBy::Trainee => own,
                MarkedBy::Trainer { step } if step.saturating_add(1) >= own => own,
                MarkedBy::Trainer { step } => (*step).max(1),
            };
            Some((step, change))
        })
    }

    /// How long the step that comes next took then.
    fn next_takes(&self) -> Option<i64> {
        let (before, _) = self.loaded.changes.get(self.step.checked_sub(1)?)?;
        let (next, _) = self.loaded.changes.get(self.step)?;
        Some((next.0 - before.0).clamp(0, LONGEST_MS))
    }
}

impl Model {
    /// Returns when the next step is due by itself.
    pub(in crate::app) fn replay_deadline(&self) -> Option<Timestamp> {
        let (_, due) = self.replaying.as_ref()?.playing?;
        Some(due)
    }

    /// Whether a transcript may be played back: one of practice, or a real one by whoever looks after the office.
    pub(in crate::app) fn can_replay(&self) -> bool {
        let is_manager = |way: &WayIn| way.in_use && way.role == "manager";
        match self.realm {
            Some(Realm::Training) => true,
            Some(Realm::Real) => self.ways_in.iter().any(is_manager),
            None => false,
        }
    }

    /// Begins to play a transcript back, from its first step.
    pub(in crate::app) fn replay(&mut self, loaded: Loaded) {
        if !self.can_replay() {
            self.warn("replay-for-manager");
            return;
        }
        if self.realm == Some(Realm::Real) && was_protected(&loaded.changes) {
            self.warn("replay-protected-not");
            return;
        }
        self.replaying = Some(Box::new(Replaying {
            loaded,
            step: 1,
            playing: None,
            is_branch: false,
        }));
        self.stand();
    }

    /// Ends playing back: to the list that it was opened from.
    pub(in crate::app) fn end_replay(&mut self) {
        self.replaying = None;
        self.session = None;
        self.over.clear();
        self.screen = Screen::Home { cursor: 0 };
    }

    /// Puts the interview on the screen as it stood.
    fn stand(&mut self) {
        let practising = self.session.take().and_then(|it| it.practising);
        let session = self.replaying.as_ref().and_then(|it| it.session(self));
        let Some(mut session) = session else {
            self.warn("transcript-unreadable");
            self.end_replay();
            return;
        };
        session.practising = practising;
        self.screen = Screen::of(&session);
        self.over.clear();
        self.prepare(&session.form);
        self.session = Some(session);
    }

    fn step_by(&mut self, by: isize) {
        let Some(replaying) = &mut self.replaying else {
            return;
        };
        let last = replaying.n_steps().max(1);
        let step = replaying.step.saturating_add_signed(by).clamp(1, last);
        if step == replaying.step {
            replaying.playing = None;
            self.say(if by < 0 {
                "replay-at-start"
            } else {
                "replay-at-end"
            });
            return;
        }
        replaying.step = step;
        self.stand();
    }

    /// To the next moment that was marked, or back to the first one from the end.
    fn step_to_mark(&mut self) {
        let Some(replaying) = &mut self.replaying else {
            return;
        };
        let mut marks: Vec<usize> = replaying.marks().map(|(step, _)| step).collect();
        marks.sort_unstable();
        let next = marks.iter().find(|step| **step > replaying.step);
        match next.or_else(|| marks.first()) {
            Some(step) => {
                replaying.step = *step;
                replaying.playing = None;
                self.stand();
            }
            None => self.say("replay-no-mark"),
        }
    }

    /// Plays by itself at one of the speeds, or stops if it does already.
    fn play(&mut self, speed: usize, now: &Now) {
        let Some(replaying) = &mut self.replaying else {
            return;
        };
        let is_same = replaying.playing.is_some_and(|(it, _)| it == speed);
        let takes = replaying.next_takes();
        replaying.playing = match takes {
            Some(takes) if !is_same => {
                let factor = SPEEDS.get(speed).copied().unwrap_or(1);
                Some((speed, Timestamp(now.at.0 + takes / factor)))
            }
            Some(_) | None => None,
        };
    }

    /// The next step, if it is due.
    pub(in crate::app) fn replay_woken(&mut self, now: &Now) {
        let due = self.replay_deadline().filter(|due| now.at >= *due);
        let playing = self.replaying.as_ref().and_then(|it| it.playing);
        if let (Some(_), Some((speed, _))) = (due, playing) {
            self.step_by(1);
            if let Some(replaying) = &mut self.replaying {
                replaying.playing = None;
            }
            self.play(speed, now);
        }
    }

    /// What a key means while something is played back. Returns whether it was taken; what is looked at beside it goes its usual way.
    pub(in crate::app) fn replay_step(&mut self, intent: &Intent, now: &Now) -> bool {
        let Some(replaying) = &self.replaying else {
            return false;
        };
        if replaying.is_branch {
            let leaves = matches!(intent, Intent::Do(Action::Cancel)) && self.over.is_empty();
            if leaves || matches!(intent, Intent::Do(Action::Branch)) {
                self.leave_branch();
                return true;
            }
            return false;
        }
        if !self.over.is_empty() {
            return false;
        }
        match intent {
            Intent::Confirm | Intent::Down | Intent::Do(Action::Next) => self.step_by(1),
            Intent::Up | Intent::Do(Action::Back) => self.step_by(-1),
            Intent::PageDown => self.step_by(PAGE),
            Intent::PageUp => self.step_by(-PAGE),
            Intent::Do(Action::Mark) => self.step_to_mark(),
            Intent::Do(Action::Branch) => self.begin_branch(),
            Intent::Do(Action::Replay) => self.play_faster(now),
            Intent::Do(Action::Cancel) => self.end_replay(),
            Intent::Pick(key) | Intent::Insert(key) | Intent::Say(key) => self.pick_step(key, now),
            Intent::Edit(_) | Intent::Silence(_) => self.say_only_looked_at(),
            Intent::Do(_) => return false,
        }
        true
    }

    fn pick_step(&mut self, key: &str, now: &Now) {
        match key.trim() {
            // The bar of spaces: plays and stops.
            "" | "1" => self.play(0, now),
            "2" => self.play(1, now),
            "3" => self.play(2, now),
            _ => self.say_only_looked_at(),
        }
    }

    /// Plays, then faster from one time to the next, and stops after the fastest. Where no keys are seen it is said how fast.
    fn play_faster(&mut self, now: &Now) {
        let playing = self.replaying.as_ref().and_then(|it| it.playing);
        let next = playing.map_or(0, |(speed, _)| speed + 1);
        if SPEEDS.get(next).is_some() {
            self.play(next, now);
        } else if let Some(replaying) = &mut self.replaying {
            replaying.playing = None;
        }
        if !self.start.plain {
            return;
        }
        let playing = self.replaying.as_ref().and_then(|it| it.playing);
        let times = playing.and_then(|(speed, _)| SPEEDS.get(speed).copied());
        match times {
            None => self.say("replay-stopped"),
            Some(1) => self.say("replay-plays"),
            Some(times) => {
                let args = Args::none().number("times", times);
                self.say_with(Tone::Plain, "replay-plays-faster", &args);
            }
        }
    }

    fn say_only_looked_at(&mut self) {
        let args = Args::none().with("try", frame::way_to(self, Action::Branch));
        self.say_with(Tone::Plain, "replay-only-looked-at", &args);
    }

    fn begin_branch(&mut self) {
        let is_finished = self.interview().is_some_and(Interview::is_finished);
        if is_finished {
            self.say("replay-no-branch-at-end");
            return;
        }
        if let Some(replaying) = &mut self.replaying {
            replaying.is_branch = true;
            replaying.playing = None;
        }
    }

    fn leave_branch(&mut self) {
        if let Some(replaying) = &mut self.replaying {
            replaying.is_branch = false;
        }
        self.stand();
        self.say("replay-branch-left");
    }

    /// Whether a command can be given while something is played back; nothing if nothing is.
    pub(in crate::app) fn is_possible_in_replay(&self, action: Action) -> Option<bool> {
        let replaying = self.replaying.as_ref()?;
        if replaying.is_branch {
            // What is tried is not finished, protected or marked: all that would mean is its being kept.
            let is_kept = matches!(
                action,
                Action::Finish
                    | Action::Mark
                    | Action::Protect
                    | Action::LiftProtection
                    | Action::AskOpen
                    | Action::AskHurried
                    | Action::AskLeading
            );
            return if is_kept {
                Some(false)
            } else {
                branch_only(action)
            };
        }
        Some(matches!(
            action,
            Action::Next
                | Action::Back
                | Action::CycleBilingual
                | Action::Flags
                | Action::FoldFindings
                | Action::Shutter
                | Action::Lock
                | Action::Reveal
                | Action::Overview
                | Action::Palette
                | Action::Help
                | Action::Cancel
                | Action::Mark
                | Action::Branch
                | Action::Replay
                | Action::Home
                | Action::OfficerLanguage
                | Action::Quit
        ))
    }

    /// That it is played back, and what this step was.
    pub(in crate::app) fn replay_standing(&self) -> Option<Notice> {
        let replaying = self.replaying.as_ref()?;
        if replaying.is_branch {
            return Some(Notice {
                tone: Tone::Warning,
                text: self.words.ui_with(
                    "replay-branch",
                    &Args::none().with("back", frame::way_to(self, Action::Cancel)),
                ),
            });
        }
        let (at, change) = replaying
            .loaded
            .changes
            .get(replaying.step.checked_sub(1)?)?;
        let begun = replaying.loaded.changes.first().map_or(0, |(at, _)| at.0);
        let number = |n: usize| i64::try_from(n).unwrap_or(i64::MAX);
        let args = Args::none()
            .number("step", number(replaying.step))
            .number("of", number(replaying.n_steps()))
            .with("clock", minutes_and_seconds(at.0.saturating_sub(begun)))
            .with("what", what(&self.words, self.session.as_ref(), change));
        let id = match replaying.playing {
            _ if self.start.plain => "replay-step-lines",
            Some(_) => "replay-playing",
            None => "replay-standing",
        };
        let mut text = self.words.ui_with(id, &args);
        // Where each step is heard, how to go on is said once.
        if self.start.plain && replaying.step == 1 {
            let play = Args::none().with("play", frame::way_to(self, Action::Replay));
            text.push(' ');
            text.push_str(&self.words.ui_with("replay-how-lines", &play));
        }
        // A trainer's mark is told where it was begun, though it arrived later.
        for (step, mark) in replaying.marks() {
            if step == replaying.step && mark != change {
                let mark = what(&self.words, self.session.as_ref(), mark);
                text = format!("{text} {mark}");
            }
        }
        Some(Notice {
            tone: Tone::Plain,
            text,
        })
    }
}

/// Whether it was ever marked as protected. Step by step each question would show its answer, also from before the mark.
fn was_protected(changes: &[(Timestamp, Change)]) -> bool {
    let marks =
        |(_, change): &(Timestamp, Change)| matches!(change, Change::Protected { on: true, .. });
    changes.iter().any(marks)
}

/// What leads out of a branch is always possible; everything else is as in any interview.
fn branch_only(action: Action) -> Option<bool> {
    matches!(action, Action::Branch | Action::Cancel).then_some(true)
}

/// What a step was, in a few words. What was said stands on the page itself.
fn what(words: &Words, session: Option<&Session>, change: &Change) -> String {
    let short = |place: &str| {
        session
            .and_then(|it| Some((it, it.form.form.spot(place)?)))
            .map_or_else(String::new, |(it, spot)| {
                words.short(&it.form, Some(&it.interview), &words.language, spot)
            })
    };
    let place =
        |id: &str, place: &Rc<str>| words.ui_with(id, &Args::none().with("place", short(place)));
    match change {
        Change::Began(_) => words.ui("replay-began"),
        Change::Answered { place: at, .. } => place("replay-answered", at),
        Change::EntryAdded { roster, .. } => place("replay-entry-added", roster),
        Change::EntryRemoved { roster, .. } => place("replay-entry-removed", roster),
        Change::Noted { place: at, .. } => place("replay-noted", at),
        Change::Moved { to } if to.is_empty() => words.ui("replay-reviewed"),
        Change::Moved { to } => place("replay-moved", to),
        Change::Undone => words.ui("replay-undone"),
        Change::Redone => words.ui("replay-redone"),
        Change::ClientLanguageSpoken { .. } | Change::LanguagesChosen { .. } => {
            words.ui("replay-language")
        }
        Change::Interpreted { .. } => words.ui("replay-interpreted"),
        Change::Presented { place: at, .. } => place("replay-presented", at),
        Change::Assessed { .. } => words.ui("replay-assessed"),
        Change::Overridden { .. } => words.ui("replay-overridden"),
        Change::Disagreed { .. } => words.ui("replay-disagreed"),
        Change::WasReadBack { .. } => words.ui("replay-read-back"),
        Change::FormChanged { .. } => words.ui("replay-form-changed"),
        Change::Protected { .. } => words.ui("replay-protected"),
        Change::Practised(_) => words.ui("replay-practised"),
        Change::Asked { place: at, way } => words.ui_with(
            "replay-asked",
            &Args::none()
                .with("place", short(at))
                .with("way", way.word()),
        ),
        Change::Marked { text, by } => words.ui_with(
            match by {
                MarkedBy::Trainee => "replay-marked",
                MarkedBy::Trainer { .. } => "follow-replay-marked",
            },
            &Args::none().with("text", words.free(&crate::text::clean::clean_line(text))),
        ),
        Change::Finished => words.ui("replay-finished"),
        Change::Amended { place: at, .. } => place("replay-amended", at),
    }
}

#[cfg(test)]
mod tests {
    use super::was_protected;
    use crate::engine::interview::Change;
    use crate::engine::time::Timestamp;

    #[test]
    fn what_was_protected_once_counts_as_protected_though_the_mark_was_lifted() {
        let mark = |on| {
            let reason = String::new();
            (Timestamp(1), Change::Protected { on, reason })
        };
        let undone = (Timestamp(1), Change::Undone);
        assert!(!was_protected(std::slice::from_ref(&undone)));
        assert!(!was_protected(&[mark(false)]));
        assert!(was_protected(&[undone, mark(true), mark(false)]));
    }
}
