//! Who can open the store: each way in, whom it is for, and since when. How to change it is said, and done by commands.

use crate::app::Model;
use crate::app::intent::Action;
use crate::app::list::List;
use crate::app::msg::WayIn;
use crate::app::page::{Page, Part, ScreenName, Tone};
use crate::app::screen::frame;
use crate::text::catalog::Args;
use crate::text::clean::clean_line;
use crate::text::isolate::isolate;

pub(in crate::app) fn page(model: &Model, cursor: usize) -> Page {
    let mut parts = vec![
        Part::Heading(model.words.ui("who-can-open-heading")),
        Part::Rows(list(model).into_rows(cursor)),
    ];
    parts.extend(without_reserve(model, Tone::Warning));
    parts.push(frame::paragraph(model, "who-can-open-change", Tone::Quiet));
    frame::page(
        model,
        ScreenName::Keys,
        parts,
        &[Action::Cancel, Action::Help, Action::Quit],
    )
}

pub(in crate::app) fn list(model: &Model) -> List {
    let words = &model.words;
    let mut list = List::default();
    for way in &model.ways_in {
        let mut text = vec![words.ui(&format!("keys-kind-{}", way.kind))];
        if !way.label.is_empty() {
            text.insert(0, isolate(&clean_line(&way.label)));
        }
        let mut details = Vec::new();
        if let Some(since) = &way.since {
            details.push(words.ui_with("keys-added", &Args::none().with("at", &**since)));
        }
        if let Some((mib, passes)) = way.cost {
            let args = Args::none()
                .with("mib", mib.to_string())
                .with("passes", passes.to_string());
            details.push(words.ui_with("keys-cost", &args));
        }
        if !way.reaches_protected {
            details.push(words.ui("keys-narrow"));
        }
        if way.in_use {
            details.push(words.ui("keys-in-use"));
        }
        list.line(
            words.ui(&format!("keys-role-{}", way.role)),
            text.join(" · "),
            vec![details.join(" · ")],
        );
    }
    list
}

/// What is said as long as nobody but officers can open the store.
pub(in crate::app) fn without_reserve(model: &Model, tone: Tone) -> Option<Part> {
    // What does not open everything is no reserve for everything.
    let is_officers = |way: &WayIn| way.role == "officer" || !way.reaches_protected;
    let is_missing = !model.ways_in.is_empty() && model.ways_in.iter().all(is_officers);
    is_missing.then(|| frame::paragraph(model, "keys-no-recovery", tone))
}
