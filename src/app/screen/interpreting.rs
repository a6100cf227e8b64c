//! How what is said gets from one language to the other: on site, by telephone, by video, or not at all.

use crate::app::Model;
use crate::app::intent::Action;
use crate::app::list::List;
use crate::app::page::{Page, Part, ScreenName, Tone};
use crate::app::screen::{Target, frame};
use crate::engine::interview::Interpreting;

pub(in crate::app) fn page(model: &Model, cursor: usize) -> Page {
    let parts = vec![
        Part::Heading(model.words.ui("interpreting-heading")),
        Part::Rows(list(model).into_rows(cursor)),
        frame::paragraph(model, "interpreting-why", Tone::Quiet),
    ];
    frame::page(
        model,
        ScreenName::Interpreting,
        parts,
        &[Action::Next, Action::Cancel],
    )
}

pub(in crate::app) fn list(model: &Model) -> List {
    let mut list = List::default();
    for interpreting in Interpreting::ALL {
        list.numbered(
            model.words.interpreting(interpreting),
            Vec::new(),
            Target::Interpret(Some(interpreting)),
        );
    }
    list.numbered(
        model.words.ui("interpreting-not-said"),
        Vec::new(),
        Target::Interpret(None),
    );
    list
}

/// Returns the row of what holds now, where the highlight begins.
pub(in crate::app) fn here(model: &Model) -> usize {
    let now = model
        .session
        .as_ref()
        .and_then(|session| session.interview.interpreting());
    let rows = Interpreting::ALL;
    rows.iter()
        .position(|it| Some(*it) == now)
        .unwrap_or(rows.len())
}
