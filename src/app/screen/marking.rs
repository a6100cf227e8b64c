//! In practice: a moment to come back to afterwards, with a few words.

use crate::app::Model;
use crate::app::act::refuse;
use crate::app::intent::Action;
use crate::app::page::{Page, Part, ScreenName, Tone};
use crate::app::screen::{Over, frame};
use crate::engine::interview::Command;
use crate::engine::practice::MarkedBy;
use crate::text::field::Field;

pub(in crate::app) fn page(model: &Model, field: &Field) -> Page {
    let parts = vec![
        Part::Heading(model.words.ui("practise-mark-heading")),
        frame::paragraph(model, "practise-mark-what", Tone::Quiet),
        Part::Field(frame::field(None, field, model)),
    ];
    frame::page(
        model,
        ScreenName::Note,
        parts,
        &[Action::Next, Action::Cancel],
    )
}

/// Enter marks the moment, also without a word.
pub(in crate::app) fn confirm(model: &mut Model) {
    let Some(Over::Mark { field }) = model.over.pop() else {
        return;
    };
    let Some(session) = &mut model.session else {
        return;
    };
    let text = field.text().trim().to_owned();
    match session.apply(Command::Mark {
        text,
        by: MarkedBy::Trainee,
    }) {
        Ok(()) => model.say("practise-marked"),
        Err(refusal) => refuse(model, &refusal),
    }
}
