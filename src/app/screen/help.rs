//! The help page: how an interview is held, and every key, generated from the key table.

use crate::app::Model;
use crate::app::act::is_possible;
use crate::app::intent::Action;
use crate::app::keymap::key_of;
use crate::app::list::List;
use crate::app::page::{Page, Part, ScreenName, Tone};
use crate::app::screen::frame;
use crate::text::isolate::isolate;

pub(in crate::app) fn page(model: &Model, cursor: usize) -> Page {
    let parts = vec![
        Part::Heading(model.words.ui("help-heading")),
        frame::paragraph(model, "help-answering", Tone::Plain),
        frame::paragraph(model, "help-moving", Tone::Plain),
        frame::paragraph(model, "help-flags", Tone::Plain),
        frame::paragraph(model, "help-words", Tone::Quiet),
        Part::Rows(list(model).into_rows(cursor)),
    ];
    frame::page(
        model,
        ScreenName::Help,
        parts,
        &[Action::Cancel, Action::Next],
    )
}

pub(in crate::app) fn list(model: &Model) -> List {
    let mut list = List::default();
    for action in Action::ALL {
        let Some(key) = key_of(action) else { continue };
        // A passphrase is chosen once, and that page says it itself.
        if action == Action::Suggest && !is_possible(model, action) {
            continue;
        }
        let name = model.words.ui(&format!("action-{}", action.name()));
        let line = format!("/{}", frame::word(model, action));
        list.line(
            isolate(&key.to_string()),
            format!("{name}  {line}"),
            Vec::new(),
        );
    }
    list
}
