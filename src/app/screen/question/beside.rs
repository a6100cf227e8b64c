//! What stands beside the answer to a question: what is proposed, what cannot be right, what is worked out.

use crate::app::Model;
use crate::app::intent::Action;
use crate::app::page::{Part, Tone};
use crate::app::screen::frame;
use crate::app::session::Session;
use crate::engine::form::Spot;
use crate::text::catalog::Args;

/// Says what is proposed, and that it counts for nothing yet.
pub(super) fn proposal(model: &Model, session: &Session, spot: Spot) -> Option<Part> {
    let words = &model.words;
    let proposal = session.entry.proposal()?;
    let said = words.answer(&session.form, &words.language, spot, proposal);
    Some(Part::Paragraph {
        text: words.written(words.ui_with("proposal", &Args::none().with("answer", said))),
        tone: Tone::Quiet,
    })
}

/// What cannot be right with the answers as they are, and what was noted about it. It never stops anyone.
pub(super) fn warnings(model: &Model, session: &Session, spot: Spot) -> Vec<Part> {
    let words = &model.words;
    let mut parts = Vec::new();
    for warning in session.interview.warnings_at(spot) {
        let Some(said) = words.check(&session.form, &session.interview, spot, &warning) else {
            continue;
        };
        let args = Args::none().with("warning", said);
        let (text, tone) = if warning.note.is_empty() {
            // The way to say so is named both for the keys and for the line mode.
            let key = model
                .keys
                .key_of(Action::Override)
                .map(|key| key.to_string());
            let args = args.with("key", key.unwrap_or_default()).with(
                "command",
                format!("/{}", model.words.command(Action::Override)),
            );
            (words.ui_with("warning", &args), Tone::Warning)
        } else {
            let args = args.with("note", frame::free_line(model, &warning.note));
            (words.ui_with("warning-overridden", &args), Tone::Quiet)
        };
        parts.push(Part::Paragraph {
            text: words.written(text),
            tone,
        });
    }
    parts
}

/// Values that are worked out from the answers, for the officer.
pub(super) fn computed(model: &Model, session: &Session, spot: Spot) -> Vec<Part> {
    let words = &model.words;
    let worked = session.interview.computed_at(spot);
    let said = worked
        .iter()
        .filter_map(|it| words.computed(&session.form, &session.interview, spot, it));
    said.map(|said| Part::Paragraph {
        text: words.written(words.ui_with("computed", &Args::none().with("text", said))),
        tone: Tone::Quiet,
    })
    .collect()
}
