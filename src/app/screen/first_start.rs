//! The first start (language, passphrase, again) and the unlocking of later starts.

use zeroize::Zeroizing;

use crate::app::intent::Action;
use crate::app::library::Surrounding;
use crate::app::msg::{Effect, Secret};
use crate::app::page::{FieldView, Page, Part, Row, Rows, ScreenName, Tone};
use crate::app::screen::paper::{self, Paper};
use crate::app::screen::{FirstStart, Screen, frame, languages};
use crate::app::{Model, PASSPHRASE_CHARS_MIN, Realm, try_wait};
use crate::text::catalog::Args;
use crate::text::field::Field;
use crate::text::language::Direction;

pub(in crate::app) fn page(model: &Model, step: &FirstStart) -> Page {
    let keys = [
        Action::Next,
        Action::Suggest,
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
                frame::paragraph(model, suggest_hint(model), Tone::Quiet),
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
        FirstStart::Suggested { words } => {
            let parts = vec![
                Part::Heading(model.words.ui("suggest-heading")),
                frame::paragraph(model, "suggest-write-down", Tone::Plain),
                Part::Rows(as_rows(words)),
                frame::paragraph(model, "suggest-why", Tone::Quiet),
            ];
            let keys = [
                Action::Next,
                Action::Suggest,
                Action::Cancel,
                Action::Practice,
                Action::Quit,
            ];
            frame::page(model, ScreenName::FirstStart, parts, &keys)
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

pub(in crate::app) fn unlock_page(model: &Model, typed: &Field, paper: Option<&Paper>) -> Page {
    let mut parts = vec![Part::Heading(model.words.ui("unlock-heading"))];
    if model.start.locked {
        parts.push(frame::paragraph(model, "locked", Tone::Plain));
        if model.start.plain && !model.start.clears_lines {
            // A line that went into a pipe is no longer the program's to take back.
            parts.push(frame::paragraph(model, "locked-printed", Tone::Warning));
        }
    }
    if let Some(paper) = paper {
        parts.extend(paper::parts(model, paper, typed));
    } else {
        parts.push(Part::Field(secret(model, "unlock-passphrase", typed)));
        parts.extend(try_wait::said(model));
        parts.extend(paper::other_ways(model));
    }
    parts.push(frame::paragraph(model, practice_hint(model), Tone::Quiet));
    parts.extend(surroundings(model));
    let keys = [
        Action::Next,
        Action::Paper,
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

/// How to get a passphrase that was drawn by chance, in the words of the mode.
fn suggest_hint(model: &Model) -> &'static str {
    if model.start.plain {
        "suggest-hint-line"
    } else {
        "suggest-hint"
    }
}

/// One word a line, in Swedish from left to right whatever the officer reads.
fn as_rows(words: &Secret) -> Rows {
    let row = |(idx, word): (usize, &str)| Row {
        lead: (idx + 1).to_string(),
        text: word.to_owned(),
        direction: Some(Direction::Ltr),
        ..Row::default()
    };
    Rows {
        rows: words.0.split(' ').enumerate().map(row).collect(),
        cursor: None,
    }
}

/// Shows words that were drawn, unless something else has been begun meanwhile.
pub(in crate::app) fn suggested(model: &mut Model, words: Secret) {
    if matches!(
        model.screen,
        Screen::FirstStart(FirstStart::Passphrase { .. } | FirstStart::Suggested { .. })
    ) {
        model.screen = Screen::FirstStart(FirstStart::Suggested { words });
    }
}

pub(in crate::app) fn secret_field(model: &Model, label: String, field: &Field) -> FieldView {
    FieldView {
        secret: true,
        ..frame::field(Some(label), field, model)
    }
}

fn secret(model: &Model, label: &str, field: &Field) -> FieldView {
    secret_field(model, model.words.ui(label), field)
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
    // The recovery key cannot be guessed, and waits for nothing.
    if matches!(model.screen, Screen::Unlock { paper: None, .. }) && model.has_to_wait() {
        return;
    }
    match &mut model.screen {
        Screen::Unlock {
            typed,
            paper: Some(paper),
        } => effects.extend(paper.tried(typed)),
        Screen::Unlock { typed, paper: None } => {
            let passphrase = secret_of(typed);
            if !passphrase.0.is_empty() {
                model.opening = Realm::Real;
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
                    is_suggested: false,
                });
            }
        }
        Screen::FirstStart(FirstStart::Suggested { words }) => {
            let first = Field::from(&words.0, words.0.len());
            model.screen = Screen::FirstStart(FirstStart::Again {
                first,
                second: Field::new(),
                is_suggested: true,
            });
        }
        Screen::FirstStart(FirstStart::Again {
            first,
            second,
            is_suggested,
        }) => {
            let is_same = if *is_suggested {
                // However many spaces stand between them, it was those words.
                first.text().split(' ').eq(second.text().split_whitespace())
            } else {
                first.text() == second.text()
            };
            if is_same {
                let passphrase = secret_of(first);
                model.opening = Realm::Real;
                model.pending = Some("wait-creating");
                effects.push(Effect::CreateStore { passphrase });
            } else if *is_suggested {
                // They may have been written down wrongly: they are shown again.
                let words = secret_of(first);
                model.screen = Screen::FirstStart(FirstStart::Suggested { words });
                model.warn("suggest-differs");
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
        | Screen::Scenarios { .. }
        | Screen::Question
        | Screen::Review { .. }
        | Screen::Transcript { .. } => {}
    }
}

fn secret_of(field: &Field) -> Secret {
    Secret(Zeroizing::new(field.text().to_owned()))
}
