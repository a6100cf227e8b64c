//! Every command by name, with its key. Everything is reachable from here.

use crate::app::Model;
use crate::app::act::is_possible;
use crate::app::intent::Action;
use crate::app::list::List;
use crate::app::page::{Page, Part, ScreenName, Tone};
use crate::app::screen::{Target, frame};
use crate::text::field::Field;
use crate::text::fold;
use crate::text::isolate::isolate;

pub(in crate::app) fn page(model: &Model, query: &Field, cursor: usize) -> Page {
    let mut parts = vec![
        Part::Heading(model.words.ui("palette-heading")),
        Part::Field(frame::field(
            Some(model.words.ui("list-search")),
            query,
            model,
        )),
        Part::Rows(list(model, query.text()).into_rows(cursor)),
    ];
    if list(model, query.text()).n_choices() == 0 {
        parts.push(frame::paragraph(model, "search-nothing", Tone::Warning));
    }
    frame::page(
        model,
        ScreenName::Palette,
        parts,
        &[Action::Next, Action::Cancel],
    )
}

pub(in crate::app) fn list(model: &Model, query: &str) -> List {
    let mut list = List::default();
    for action in Action::ALL {
        let name = model.words.ui(&format!("action-{}", action.name()));
        let wanted = query.is_empty()
            || fold::matches(&name, query).is_some()
            || action.name().starts_with(query);
        // The palette itself is on top: what can be done is what could be done below it.
        if wanted
            && !matches!(action, Action::Palette | Action::Cancel)
            && is_possible(model, action)
        {
            if model.start.plain {
                let line = format!("{name}: /{}", model.words.command(action));
                list.choice(String::new(), line, Vec::new(), Target::Do(action));
                continue;
            }
            let key = model
                .keys
                .key_of(action)
                .map(|key| isolate(&key.to_string()))
                .unwrap_or_default();
            list.choice(key, name, Vec::new(), Target::Do(action));
        }
    }
    list
}
