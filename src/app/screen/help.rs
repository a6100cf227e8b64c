//! The help page: how an interview is held, and every key, generated from the key table.

use crate::app::Model;
use crate::app::act::is_possible;
use crate::app::intent::Action;
use crate::app::list::List;
use crate::app::page::{Page, Part, ScreenName, Tone};
use crate::app::screen::frame;
use crate::text::isolate::isolate;

pub(in crate::app) fn page(model: &Model, cursor: usize) -> Page {
    let mut parts = vec![Part::Heading(model.words.ui("help-heading"))];
    let how: &[&str] = if model.start.plain {
        &[
            "plain-help-answering",
            "plain-help-moving",
            "plain-help-commands",
        ]
    } else {
        &["help-answering", "help-moving", "help-flags"]
    };
    parts.extend(
        how.iter()
            .map(|id| frame::paragraph(model, id, Tone::Plain)),
    );
    parts.push(frame::paragraph(model, "help-words", Tone::Quiet));
    parts.push(Part::Rows(list(model).into_rows(cursor)));
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
        let name = model.words.ui(&format!("action-{}", action.name()));
        let line = format!("/{}", model.words.command(action));
        if model.start.plain {
            // What is written comes first, and every command can be written, also one without a key.
            if is_possible(model, action) && action != Action::Next {
                list.line(String::new(), format!("{line}: {name}"), Vec::new());
            }
            continue;
        }
        let Some(key) = model.keys.key_of(action) else {
            continue;
        };
        // Each belongs to one page, and that page says it itself.
        if matches!(action, Action::Suggest | Action::Paper) && !is_possible(model, action) {
            continue;
        }
        list.line(
            isolate(&key.to_string()),
            format!("{name}  {line}"),
            Vec::new(),
        );
    }
    list
}
