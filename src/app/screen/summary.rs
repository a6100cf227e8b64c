//! The summary that is read back to the person in the person's language, and what the person disagrees with.

use crate::app::Model;
use crate::app::act::refuse;
use crate::app::intent::Action;
use crate::app::list::List;
use crate::app::page::{Page, Part, ScreenName, Tone};
use crate::app::screen::{Over, Target, frame};
use crate::engine::form::{Flavour, Kind, Question};
use crate::engine::interview::Command;
use crate::text::field::Field;
use crate::text::language::Language;

pub(in crate::app) fn page(model: &Model, cursor: usize) -> Page {
    let parts = vec![
        Part::Heading(model.words.ui("summary-heading")),
        frame::paragraph(model, "summary-how", Tone::Quiet),
        Part::Rows(list(model).into_rows(cursor)),
    ];
    frame::page(
        model,
        ScreenName::Summary,
        parts,
        &[Action::Next, Action::Reveal, Action::Cancel],
    )
}

/// What is read aloud, line by line in the person's language, with the officer's below.
pub(in crate::app) fn list(model: &Model) -> List {
    let mut list = List::default();
    let Some(session) = &model.session else {
        return list;
    };
    let own = model.words.language;
    let language = session.client_language().unwrap_or(own);
    list.numbered(model.words.ui("summary-read"), Vec::new(), Target::ReadBack);
    list.numbered(
        model.words.ui("summary-disagrees"),
        Vec::new(),
        Target::Disagree,
    );
    let below = |text: String| {
        if language == own {
            Vec::new()
        } else {
            vec![text]
        }
    };
    let frame_line = |id: &str| (model.words.shared(&language, id), below(model.words.ui(id)));
    let (opening, under) = frame_line("summary-opening");
    list.said(opening, under, Target::Nowhere);
    for spot in session.interview.route() {
        let Some(answer) = session.interview.answer(spot) else {
            continue;
        };
        let question = session.form.form.asked_at(spot);
        let is_said = question.is_some_and(|it| !it.officer && !is_statement(it));
        // What was declined is not read out: it would ask the question once more.
        if !is_said || answer.silence().is_some() {
            continue;
        }
        let line = |language: &Language| {
            let question =
                model
                    .words
                    .short(&session.form, Some(&session.interview), language, spot);
            let mut wording =
                model
                    .words
                    .prompt(&session.form, Some(&session.interview), language, spot);
            wording.text = format!(
                "{question}: {}",
                model
                    .words
                    .given(&session.form, language, &session.interview, (spot, answer))
            );
            wording
        };
        list.said(line(&language), below(line(&own).text), Target::Nowhere);
    }
    let (closing, under) = frame_line("summary-closing");
    list.said(closing, under, Target::Nowhere);
    list
}

/// What was only read aloud is not read back.
fn is_statement(question: &Question) -> bool {
    matches!(
        question.kind,
        Kind::Single {
            flavour: Flavour::Statement,
            ..
        }
    )
}

/// From the review: shows the summary. On the summary: notes that it was read back.
pub(in crate::app) fn read_back(model: &mut Model) {
    if !matches!(model.over.last(), Some(Over::Summary { .. })) {
        model.over.push(Over::Summary { cursor: 0 });
        return;
    }
    model.over.pop();
    let own = model.words.language.tag().to_owned();
    let Some(session) = &mut model.session else {
        return;
    };
    let language = session
        .client_language()
        .map_or(own, |language| language.tag().to_owned());
    match session.apply(Command::ReadBack {
        language: language.into(),
    }) {
        Ok(()) => model.say("summary-was-read"),
        Err(refusal) => refuse(model, &refusal),
    }
}

pub(in crate::app) fn open_disagreement(model: &mut Model) {
    let Some(session) = &model.session else {
        return;
    };
    let text = session.interview.disagreement();
    let field = Field::from(text, text.len());
    model.over.push(Over::Disagreement { field });
}

pub(in crate::app) fn disagreement_page(model: &Model, field: &Field) -> Page {
    let mut parts = vec![
        Part::Heading(model.words.ui("disagreement-heading")),
        frame::paragraph(model, "disagreement-why", Tone::Quiet),
    ];
    let client = model
        .session
        .as_ref()
        .and_then(crate::app::session::Session::client_language);
    if let Some(client) = client {
        let second = Some(model.words.shared(&client, "disagreement-ask"));
        parts.push(Part::Prompt {
            first: model.words.own("disagreement-ask"),
            second,
        });
    }
    let mut view = frame::field(None, field, model);
    view.lines = 5;
    if let Some(client) = client.filter(|_| field.is_empty()) {
        // The person's own words begin at the side of the person's language.
        view.direction = client.direction();
    }
    parts.push(Part::Field(view));
    frame::page(
        model,
        ScreenName::Disagreement,
        parts,
        &[Action::Next, Action::Cancel],
    )
}

pub(in crate::app) fn confirm_disagreement(model: &mut Model) {
    let Some(Over::Disagreement { field }) = model.over.pop() else {
        return;
    };
    let Some(session) = &mut model.session else {
        return;
    };
    let text = field.text().trim_end().to_owned();
    if session.interview.disagreement() == text {
        return;
    }
    if let Err(refusal) = session.apply(Command::Disagree { text }) {
        refuse(model, &refusal);
    }
}
