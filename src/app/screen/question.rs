//! The page of the question that is being asked.

pub(in crate::app) mod answering;
mod beside;
pub(in crate::app) mod heard;
mod items;
pub(in crate::app) mod search;

pub(in crate::app) use items::option_key;

use crate::app::entry::Input;
use crate::app::intent::Action;
use crate::app::page::{OutlineRow, Page, Part, ScreenName, Tone, Wording};
use crate::app::screen::{findings, frame, glossary, interpreter, trainer, versions};
use crate::app::session::Session;
use crate::app::words::{Words, message_id};
use crate::app::{Bilingual, Model};
use crate::engine::answer::Silence;
use crate::engine::form::{Kind, Spot};
use crate::text::catalog::Args;
use crate::text::language::Language;

/// The reasons that stand among the options; the other two are given by their own keys.
pub(in crate::app) const SHOWN_SILENCES: [Silence; 2] = [Silence::DontKnow, Silence::Declined];

/// Their keys where no text is typed.
pub(in crate::app) const SILENCE_KEYS: [&str; 2] = ["-", "0"];

pub(in crate::app) fn page(model: &Model) -> Page {
    let keys = [
        Action::Next,
        Action::Back,
        Action::AskOpen,
        Action::AskHurried,
        Action::AskLeading,
        Action::SkipStep,
        Action::Branch,
        Action::Cancel,
        Action::SwitchClientLanguage,
        Action::CycleBilingual,
        Action::Flags,
        Action::Help,
        Action::Glossary,
        Action::Note,
        Action::Mark,
        Action::Overview,
        Action::Review,
        Action::Undo,
        Action::DontKnow,
        Action::Declined,
        Action::Rendering,
        Action::Palette,
        Action::Shutter,
        Action::Reveal,
    ];
    let Some(session) = &model.session else {
        return frame::page(model, ScreenName::Question, Vec::new(), &keys);
    };
    let Some(spot) = session.spot() else {
        return frame::page(model, ScreenName::Question, Vec::new(), &keys);
    };
    let parts = parts(model, session, spot);
    let in_field = session.entry.input().has_field();
    // Where a choice is asked, don't know and declines stand among the options with their own keys.
    let offered = keys
        .into_iter()
        .filter(|it| in_field || !matches!(it, Action::DontKnow | Action::Declined))
        .filter(|it| *it != Action::Glossary || !glossary::here(model).is_empty());
    let mut page = frame::page(
        model,
        ScreenName::Question,
        parts,
        &offered.collect::<Vec<_>>(),
    );
    frame::stand_beside(&mut page, frame::standing_consent(model));
    frame::stand_beside(&mut page, interpreter::standing(model));
    frame::stand_beside(&mut page, trainer::standing(model));
    page.outline = outline(&model.words, session, spot);
    page.reading = heard::reading(session, &page.parts);
    if !model.folded {
        page.findings = Some(findings::pane(&model.words, session));
    }
    page
}

/// The sections with what is answered in each.
pub(in crate::app) fn outline(words: &Words, session: &Session, spot: Spot) -> Vec<OutlineRow> {
    let here = session
        .form
        .form
        .question(spot.question())
        .map(|question| question.section);
    let sections = session.interview.progress().sections;
    let relevant = sections.iter().filter(|section| section.relevant > 0);
    relevant
        .map(|section| {
            let id = session
                .form
                .form
                .section(section.section)
                .map(|it| it.id.to_string())
                .unwrap_or_default();
            let label = words.form_own(&session.form, &format!("section-{id}"));
            let number = |n: usize| i64::try_from(n).unwrap_or(i64::MAX);
            let args = Args::none()
                .with("section", label.clone())
                .number("answered", number(section.answered))
                .number("total", number(section.relevant));
            OutlineRow {
                label,
                spoken: words.ui_with("plain-section", &args),
                here: here == Some(section.section),
                answered: section.answered,
                total: section.relevant,
            }
        })
        .collect()
}

fn parts(model: &Model, session: &Session, spot: Spot) -> Vec<Part> {
    let Some(question) = session.form.form.asked_at(spot) else {
        return Vec::new();
    };
    let words = &model.words;
    let mut parts = vec![Part::Counter(counter(&model.words, session, spot))];
    let pair = |word: &dyn Fn(&Language) -> Wording| pair(model, session, word);
    let (first, second) =
        pair(&|language| words.prompt(&session.form, Some(&session.interview), language, spot));
    parts.push(Part::Prompt { first, second });
    parts.extend(heard::parts(model, session, spot));
    if !session.interview.is_relevant(spot) {
        parts.push(frame::paragraph(model, "question-put-aside", Tone::Warning));
    }
    let answer = session.interview.answer(spot);
    if answer.is_none() && !model.folded {
        parts.extend(versions::answered_then(model, session, spot));
    }
    match session.entry.input() {
        Input::Nothing => {}
        Input::Pick => parts.push(Part::Choices(items::choices(
            model, session, spot, question, answer,
        ))),
        Input::Line | Input::Lines | Input::Narrative | Input::Search => {
            parts.extend(items::fields(model, session, spot, question));
        }
    }
    parts.extend(beside::proposal(model, session, spot));
    if let Kind::Roster { .. } = question.kind {
        parts.extend(items::entries(model, session, spot));
    }
    parts.extend(beside::warnings(model, session, spot));
    if !model.folded {
        parts.extend(beside::computed(model, session, spot));
    }
    let note = session.interview.note(spot);
    // A note is the officer's own, and folds away with the flags.
    if !note.is_empty() && !model.folded {
        let args = Args::none().with("note", frame::one_line(note));
        parts.push(Part::Paragraph {
            text: words.written(words.ui_with("question-note", &args)),
            tone: Tone::Quiet,
        });
    }
    parts.extend(
        words
            .guidance(&session.form, &session.interview, spot, "help")
            .map(Part::Help),
    );
    if model.bilingual != Bilingual::OfficerOnly && session.client_language().is_some() {
        parts.extend(
            words
                .guidance(&session.form, &session.interview, spot, "note")
                .map(Part::InterpreterNote),
        );
    }
    parts.extend(glossary::announced(model));
    parts
}

/// Where one is.
pub(in crate::app) fn counter(words: &Words, session: &Session, spot: Spot) -> String {
    let progress = session.interview.progress();
    let section = session
        .form
        .form
        .question(spot.question())
        .and_then(|it| session.form.form.section(it.section));
    let title = section.map(|it| words.form_own(&session.form, &format!("section-{}", it.id)));
    let number = |n: usize| i64::try_from(n).unwrap_or(i64::MAX);
    let args = Args::none()
        .number("number", number(progress.number))
        .number("total", number(progress.total))
        .with("section", title.unwrap_or_default());
    let mut counter = words.ui_with("question-counter", &args);
    if let Spot::Field { roster, entry, .. } = spot {
        let id = message_id(&session.form.form, Spot::Question(roster));
        let args = Args::none().number("number", i64::from(entry.0));
        let language = &words.language;
        if let Some(said) = session
            .form
            .texts
            .optional(language, &format!("{id}.entry"), &args)
        {
            counter = format!("{counter} · {}", said.text);
        }
    }
    counter
}

/// Says something in the one or two languages that are shown.
fn pair(
    model: &Model,
    session: &Session,
    word: &dyn Fn(&Language) -> Wording,
) -> (Wording, Option<Wording>) {
    let asked = session
        .spot()
        .and_then(|spot| session.form.form.asked_at(spot));
    let Some(question) = asked else {
        return (word(&model.words.language), None);
    };
    let (first, second) = session.languages_of(question);
    (word(&first), second.map(|second| word(&second)))
}
