//! A note on a question, written beside it without leaving it.

use crate::app::Model;
use crate::app::act::refuse;
use crate::app::intent::Action;
use crate::app::page::{Page, Part, ScreenName, Tone};
use crate::app::screen::{Over, frame};
use crate::engine::form::Spot;
use crate::engine::interview::Command;
use crate::text::field::Field;

pub(in crate::app) fn page(model: &Model, spot: Spot, field: &Field) -> Page {
    let mut parts = vec![Part::Heading(model.words.ui("note-heading"))];
    if let Some(session) = &model.session {
        let prompt = model.words.prompt(
            &session.form,
            Some(&session.interview),
            &model.words.language,
            spot,
        );
        parts.push(Part::Paragraph {
            text: prompt,
            tone: Tone::Quiet,
        });
    }
    let mut view = frame::field(None, field, model);
    view.lines = 5;
    parts.push(Part::Field(view));
    frame::page(
        model,
        ScreenName::Note,
        parts,
        &[Action::Next, Action::Cancel],
    )
}

pub(in crate::app) fn open(model: &mut Model) {
    if matches!(model.over.last(), Some(Over::Note { .. })) {
        confirm(model);
        return;
    }
    let Some(session) = &model.session else {
        return;
    };
    let Some(spot) = session.spot() else { return };
    let note = session.interview.note(spot);
    let field = Field::from(note, note.len());
    model.over.push(Over::Note { spot, field });
}

/// Enter keeps the note; an emptied one is removed.
pub(in crate::app) fn confirm(model: &mut Model) {
    let Some(Over::Note { spot, field }) = model.over.pop() else {
        return;
    };
    let Some(session) = &mut model.session else {
        return;
    };
    let note = field.text().trim_end().to_owned();
    if session.interview.note(spot) == note {
        return;
    }
    let place = session.place(spot);
    if let Err(refusal) = session.apply(Command::Note { place, note }) {
        refuse(model, &refusal);
    }
}
