//! The first start (language, passphrase, again) and the unlocking of later starts.

use zeroize::Zeroizing;

use crate::app::intent::Action;
use crate::app::library::Surrounding;
use crate::app::msg::{Effect, Secret};
use crate::app::page::{FieldView, Page, Part, ScreenName, Tone};
use crate::app::screen::{FirstStart, Screen, frame, languages};
use crate::app::{Model, PASSPHRASE_CHARS_MIN};
use crate::text::catalog::Args;
use crate::text::field::Field;

pub(in crate::app) fn page(model: &Model, step: &FirstStart) -> Page {
    let keys = [
        Action::Next,
        Action::Practice,
        Action::OfficerLanguage,
        Action::Quit,
    ];
    match step {
        FirstStart::Language { cursor } => {
            let mut page = languages::officer_page(model, *cursor);
            page.screen = ScreenName::FirstStart;
            page.parts
                .insert(0, Part::Heading(model.words.ui("welcome-heading")));
            page.parts
                .insert(1, frame::paragraph(model, "welcome-purpose", Tone::Plain));
            page
        }
        FirstStart::Passphrase { first } => {
            let parts = vec![
                Part::Heading(model.words.ui("passphrase-heading")),
                frame::paragraph(model, "passphrase-why", Tone::Plain),
                frame::paragraph(model, "passphrase-forgotten", Tone::Warning),
                Part::Field(secret(model, "passphrase-first", first)),
                frame::paragraph(model, practice_hint(model), Tone::Quiet),
            ]
            .into_iter()
            .chain(surroundings(model))
            .collect();
            frame::page(
                model,
                ScreenName::FirstStart,
                with_wait(model, parts),
                &keys,
            )
        }
        FirstStart::Again { second, .. } => {
            let parts = vec![
                Part::Heading(model.words.ui("passphrase-heading")),
                frame::paragraph(model, "passphrase-forgotten", Tone::Warning),
                Part::Field(secret(model, "passphrase-again", second)),
            ];
            frame::page(
                model,
                ScreenName::FirstStart,
                with_wait(model, parts),
                &keys,
            )
        }
    }
}

pub(in crate::app) fn unlock_page(model: &Model, passphrase: &Field) -> Page {
    let mut parts = vec![Part::Heading(model.words.ui("unlock-heading"))];
    if model.start.locked {
        parts.push(frame::paragraph(model, "locked", Tone::Plain));
    }
    parts.push(Part::Field(secret(model, "unlock-passphrase", passphrase)));
    parts.push(frame::paragraph(model, practice_hint(model), Tone::Quiet));
    parts.extend(surroundings(model));
    let keys = [
        Action::Next,
        Action::Practice,
        Action::OfficerLanguage,
        Action::Quit,
    ];
    frame::page(model, ScreenName::Unlock, with_wait(model, parts), &keys)
}

/// What may keep the words of this program, said before any is typed.
fn surroundings(model: &Model) -> impl Iterator<Item = Part> {
    let said = model.start.surrounded.iter().map(|around| {
        let (message, what) = match around {
            Surrounding::Recorder(name) => ("surrounded-recorder", *name),
            Surrounding::Disk => ("surrounded-disk", ""),
            Surrounding::Swap => ("surrounded-swap", ""),
        };
        let args = Args::none().with("what", what);
        Part::Paragraph {
            text: model.words.written(model.words.ui_with(message, &args)),
            tone: Tone::Warning,
        }
    });
    said.collect::<Vec<_>>().into_iter()
}

/// How to practise without a passphrase, in the words of the mode.
fn practice_hint(model: &Model) -> &'static str {
    if model.start.plain {
        "passphrase-practice-line"
    } else {
        "passphrase-practice"
    }
}

fn secret(model: &Model, label: &str, field: &Field) -> FieldView {
    FieldView {
        secret: true,
        ..frame::field(Some(model.words.ui(label)), field, model)
    }
}

fn with_wait(model: &Model, mut parts: Vec<Part>) -> Vec<Part> {
    if let Some(wait) = model.pending {
        parts.push(frame::paragraph(model, wait, Tone::Strong));
    }
    parts
}

/// Enter in a passphrase field.
pub(in crate::app) fn confirm(model: &mut Model, effects: &mut Vec<Effect>) {
    if model.pending.is_some() {
        return;
    }
    match &mut model.screen {
        Screen::Unlock { passphrase } => {
            let passphrase = secret_of(passphrase);
            if !passphrase.0.is_empty() {
                model.start.training = false;
                model.pending = Some("wait-unlocking");
                effects.push(Effect::Unlock { passphrase });
            }
        }
        Screen::FirstStart(FirstStart::Passphrase { first }) => {
            if first.text().chars().count() < PASSPHRASE_CHARS_MIN {
                model.warn("passphrase-too-short");
            } else {
                let first = std::mem::replace(first, Field::new());
                model.screen = Screen::FirstStart(FirstStart::Again {
                    first,
                    second: Field::new(),
                });
            }
        }
        Screen::FirstStart(FirstStart::Again { first, second }) => {
            if first.text() == second.text() {
                let passphrase = secret_of(second);
                model.start.training = false;
                model.pending = Some("wait-creating");
                effects.push(Effect::CreateStore { passphrase });
            } else {
                model.screen = Screen::FirstStart(FirstStart::Passphrase {
                    first: Field::new(),
                });
                model.warn("passphrase-differs");
            }
        }
        Screen::FirstStart(FirstStart::Language { .. })
        | Screen::Home { .. }
        | Screen::Setup(_)
        | Screen::LookAround { .. }
        | Screen::Question
        | Screen::Review { .. }
        | Screen::Transcript { .. } => {}
    }
}

fn secret_of(field: &Field) -> Secret {
    Secret(Zeroizing::new(field.text().to_owned()))
}
