//! A warning that is right all the same: the officer keeps the answer and writes why.

use std::rc::Rc;

use crate::app::Model;
use crate::app::act::refuse;
use crate::app::intent::Action;
use crate::app::page::{Page, Part, ScreenName, Tone};
use crate::app::screen::{Over, frame};
use crate::engine::form::EntryNo;
use crate::engine::interview::{Command, Warning};
use crate::text::field::Field;

pub(in crate::app) fn page(
    model: &Model,
    (check, entry): (usize, Option<u32>),
    field: &Field,
) -> Page {
    let words = &model.words;
    let mut parts = vec![Part::Heading(words.ui("override-heading"))];
    if let Some(session) = &model.session
        && let Some(spot) = session.spot()
    {
        let warning = Warning {
            check,
            entry: entry.map(EntryNo),
            note: String::new(),
        };
        let said = words.check(&session.form, &session.interview, spot, &warning);
        parts.extend(said.map(|said| Part::Paragraph {
            text: words.written(said),
            tone: Tone::Warning,
        }));
    }
    parts.push(frame::paragraph(model, "override-how", Tone::Quiet));
    let mut view = frame::field(None, field, model);
    view.lines = 3;
    parts.push(Part::Field(view));
    frame::page(
        model,
        ScreenName::Note,
        parts,
        &[Action::Next, Action::Cancel],
    )
}

/// Opens the first warning here that nobody has said anything about, else the first.
pub(in crate::app) fn open(model: &mut Model) {
    if matches!(model.over.last(), Some(Over::Override { .. })) {
        confirm(model);
        return;
    }
    let Some(session) = &model.session else {
        return;
    };
    let Some(spot) = session.spot() else { return };
    let warnings = session.interview.warnings_at(spot);
    let open = warnings.iter().find(|warning| warning.note.is_empty());
    let Some(warning) = open.or_else(|| warnings.first()) else {
        return;
    };
    let Some(check) = session.form.form.checks.get(warning.check) else {
        return;
    };
    let entry = warning.entry.map(|entry| entry.0);
    // What was said of other answers may still be true: it stands there to be kept or changed.
    let said = session.interview.override_note(&check.id, entry);
    let over = Over::Override {
        check: warning.check,
        entry,
        field: Field::from(said, said.len()),
    };
    model.over.push(over);
}

/// Enter keeps the note; an emptied one takes it back, and the warning stands again.
pub(in crate::app) fn confirm(model: &mut Model) {
    let Some(Over::Override {
        check,
        entry,
        field,
    }) = model.over.pop()
    else {
        return;
    };
    let Some(session) = &mut model.session else {
        return;
    };
    let Some(check) = session.form.form.checks.get(check) else {
        return;
    };
    let command = Command::Override {
        check: Rc::clone(&check.id),
        entry,
        note: field.text().trim_end().to_owned(),
    };
    if let Err(refusal) = session.apply(command) {
        refuse(model, &refusal);
    }
}
