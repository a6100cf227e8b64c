//! What was half written on a surface that was closed: it stands there again when the surface is opened anew.

use std::rc::Rc;

use crate::app::Model;
use crate::app::screen::Over;

/// Surfaces with text on them, each with the transcript that it is about. Notes and the like are not among them: closing
/// keeps those as what they are.
#[derive(Debug, Default)]
pub(super) struct LaidAside(Vec<(Option<Rc<str>>, Over)>);

impl LaidAside {
    /// Returns what was laid aside of a transcript, oldest first.
    pub(super) fn of(&self, transcript: Option<&Rc<str>>) -> impl Iterator<Item = &Over> {
        let all = self.0.iter();
        all.filter(move |(of, _)| of.as_ref() == transcript)
            .map(|(_, over)| over)
    }

    pub(super) fn push(&mut self, transcript: Option<Rc<str>>, over: Over) {
        self.0.push((transcript, over));
    }

    /// Forgets what was laid aside of a transcript: what was kept of it stands for that.
    pub(super) fn forget(&mut self, transcript: Option<&Rc<str>>) {
        self.0.retain(|(of, _)| of.as_ref() != transcript);
    }
}

impl Model {
    /// Closes the surface on top, and keeps what is written on it and could not be kept elsewhere.
    pub(in crate::app) fn lay_aside(&mut self) {
        let Some(over) = self.over.pop() else {
            return;
        };
        if is_written_on(&over) {
            self.laid_aside.push(self.transcript(), over);
        }
    }

    /// Returns the surface that was closed last of those that are meant, and forgets all of them.
    pub(in crate::app) fn take_up(&mut self, is_meant: impl Fn(&Over) -> bool) -> Option<Over> {
        let transcript = self.transcript();
        let all = std::mem::take(&mut self.laid_aside.0).into_iter();
        let (mut meant, rest): (Vec<_>, Vec<_>) =
            all.partition(|(of, over)| *of == transcript && is_meant(over));
        self.laid_aside.0 = rest;
        meant.pop().map(|(_, over)| over)
    }

    pub(in crate::app) fn transcript(&self) -> Option<Rc<str>> {
        self.session.as_ref()?.transcript.clone()
    }
}

fn is_written_on(over: &Over) -> bool {
    match over {
        Over::Reason { field, .. } | Over::Lift { field } => !field.text().trim().is_empty(),
        Over::Remark(remarking) => {
            let half = remarking.half();
            half.is_some_and(|(_, _, field)| !field.text().trim().is_empty())
        }
        Over::Amend(amend) => {
            let has_reason = |field: &crate::text::field::Field| !field.text().trim().is_empty();
            amend.entry.is_changed()
                || amend.answer != amend.before
                || amend.reason.as_ref().is_some_and(has_reason)
        }
        Over::Help { .. }
        | Over::Palette { .. }
        | Over::ClientLanguages { .. }
        | Over::OfficerLanguages { .. }
        | Over::Flags { .. }
        | Over::Overview { .. }
        | Over::Note { .. }
        | Over::Override { .. }
        | Over::Finding { .. }
        | Over::Summary { .. }
        | Over::Disagreement { .. }
        | Over::Confirm(_)
        | Over::Versions(_)
        | Over::Keys { .. }
        | Over::Interpreting { .. }
        | Over::Mark { .. }
        | Over::Scene { .. }
        | Over::Debrief { .. }
        | Over::Glossary { .. }
        | Over::Shutter => false,
    }
}
