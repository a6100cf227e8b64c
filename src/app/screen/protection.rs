//! The pages about protection: what it means, before the first question and when an answer points to it; and taking it away.

use crate::app::Model;
use crate::app::intent::Action;
use crate::app::list::List;
use crate::app::page::{Page, Part, ScreenName, Tone};
use crate::app::screen::{Over, Target, frame};
use crate::engine::protection;
use crate::text::field::Field;

/// No comes first: Enter by habit begins an interview as before.
pub(in crate::app) fn setup_list(model: &Model) -> List {
    let mut list = List::default();
    list.numbered(
        model.words.ui("setup-protect-no"),
        Vec::new(),
        Target::Protected(false),
    );
    list.numbered(
        model.words.ui("setup-protect-yes"),
        Vec::new(),
        Target::Protected(true),
    );
    list
}

/// Says at the review that the answers point to protection and that there is none.
pub(in crate::app) fn missing(model: &Model) -> Option<Part> {
    let interview = &model.session.as_ref()?.interview;
    let is_missing = protection::is_pointed_to(interview) && !interview.is_protected();
    is_missing.then(|| {
        let command = format!("/{}", model.words.command(Action::Protect));
        let args = crate::text::catalog::Args::none().with("command", command);
        Part::Paragraph {
            text: model
                .words
                .written(model.words.ui_with("review-unprotected", &args)),
            tone: Tone::Warning,
        }
    })
}

/// Why the mark is taken away.
pub(in crate::app) fn lift_page(model: &Model, field: &Field) -> Page {
    let mut view = frame::field(Some(model.words.ui("lift-reason")), field, model);
    view.lines = 3;
    let parts = vec![
        Part::Heading(model.words.ui("lift-heading")),
        frame::paragraph(model, "lift-what", Tone::Warning),
        Part::Field(view),
    ];
    frame::page(
        model,
        ScreenName::Note,
        parts,
        &[Action::Next, Action::Cancel],
    )
}

/// Enter at the reason: nothing is uncovered without one.
pub(in crate::app) fn confirm_lift(model: &mut Model) {
    let Some(Over::Lift { field }) = model.over.last() else {
        return;
    };
    let reason = field.text().trim().to_owned();
    if model.lift_protection(reason) {
        model.over.pop();
    }
}
