//! A look at the program without an interview: what it asks, and what it can point to.

use crate::app::Model;
use crate::app::intent::Action;
use crate::app::list::List;
use crate::app::page::{Page, Part, ScreenName, Tone};
use crate::app::screen::frame;
use crate::engine::form::{QuestionNo, Spot};

pub(in crate::app) fn page(model: &Model, cursor: usize) -> Page {
    let parts = vec![
        Part::Heading(model.words.ui("look-around-heading")),
        frame::paragraph(model, "look-around-what", Tone::Plain),
        frame::paragraph(model, "look-around-not", Tone::Plain),
        Part::Rows(list(model).into_rows(cursor)),
    ];
    frame::page(
        model,
        ScreenName::LookAround,
        parts,
        &[Action::Cancel, Action::Help, Action::Quit],
    )
}

/// Every section with its questions, and every flag, of every form.
pub(in crate::app) fn list(model: &Model) -> List {
    let words = &model.words;
    let mut list = List::default();
    for form in &model.library.forms {
        for section in &form.form.sections {
            let title = words.form_own(form, &format!("section-{}", section.id));
            list.heading(format!("{} · {title}", words.form_own(form, "form-title")));
            for no in section.questions.clone() {
                let asked =
                    words.asked(form, None, &words.language, Spot::Question(QuestionNo(no)));
                list.line(String::new(), asked, Vec::new());
            }
        }
        list.heading(words.ui("look-around-flags"));
        for flag in &form.form.flags {
            let label = words.form_own(form, &format!("flag-{}", flag.id));
            let why = words.form_optional(form, &format!("flag-{}.why", flag.id));
            list.line(
                words.ui(&format!("weight-{}", flag.otherwise.word())),
                label,
                why.into_iter().collect(),
            );
        }
    }
    list
}
