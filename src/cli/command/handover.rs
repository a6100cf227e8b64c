//! Handing over and taking in: `transcripts seal`, and on the other side `import`, `received`, `accept` and `reject`.

pub(in crate::cli) mod quarantine;
pub(in crate::cli) mod seal;

pub(in crate::cli::command) mod sheet;
mod spoken;

use std::rc::Rc;

use crate::app::msg::LoadedForm;
use crate::cli::context::Context;
use crate::cli::failure::Failure;
use crate::engine::extract::is_sound;
use crate::engine::interview::{Forms, Interview};
use crate::store::{Handover, Pointed};

/// A container with the interview that it holds.
struct Held<'a> {
    handover: &'a Handover,
    form: Rc<LoadedForm>,
    interview: Interview,
}

impl<'a> Held<'a> {
    /// Makes an interview of the container, with the form that it brings. What cannot be one is refused.
    fn of(context: &Context, handover: &'a Handover) -> Result<Self, Failure> {
        let refused = || Failure::refused("handover-not-readable");
        let text = handover.form();
        let form = context.shelf.form_of_text(&text.form, &text.texts);
        let form = form.map(Rc::new).ok_or_else(refused)?;
        let forms = Forms::default().with(&form.digest, &form.form);
        let changes = handover.changes().iter().cloned();
        let interview = Interview::replay_through(&forms, changes)
            .ok()
            .filter(|interview| is_sound(interview, handover.changes()))
            .ok_or_else(refused)?;
        Ok(Self {
            handover,
            form,
            interview,
        })
    }

    /// Tells whether this program finds in the answers what the sender's found; nothing if not all of them left.
    fn is_read_alike(&self) -> Option<bool> {
        let pointed = self.handover.pointed()?;
        Some(*pointed == Pointed::of(&self.interview))
    }
}
