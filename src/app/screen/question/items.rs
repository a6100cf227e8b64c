//! What can be answered at a question: options, reasons for silence, fields, entries of a roster.

use std::rc::Rc;

use crate::app::Model;
use crate::app::entry::Input;
use crate::app::page::{Choice, Choices, Part, Tone};
use crate::app::screen::frame;
use crate::app::screen::question::{SHOWN_SILENCES, SILENCE_KEYS, pair, search};
use crate::app::session::Session;
use crate::app::words::message_id;
use crate::engine::answer::{Answer, Silence};
use crate::engine::form::{Kind, Question, Spot};
use crate::text::catalog::Args;

/// The key of an option by its place: 1 to 9, then letters.
pub(in crate::app) fn option_key(idx: usize) -> String {
    let keys = "123456789abcdefghijklmnopqrstuvwxyz";
    keys.chars().nth(idx).map(String::from).unwrap_or_default()
}

pub(super) fn choices(
    model: &Model,
    session: &Session,
    spot: Spot,
    question: &Question,
    answer: Option<&Answer>,
) -> Choices {
    let words = &model.words;
    let mut items = Vec::new();
    let is_chosen = |option: &Rc<str>| match &session.entry.marked {
        Some(marked) => marked.contains(option),
        None => answer.is_some_and(|answer| answer.chooses(option)),
    };
    for (idx, option) in question.options().iter().enumerate() {
        let (first, second) = pair(model, session, &|language| {
            words.option(&session.form, language, spot, option)
        });
        items.push(Choice {
            key: option_key(idx),
            first,
            second,
            chosen: is_chosen(option),
            aside: false,
        });
    }
    if let (Kind::Roster { .. }, Spot::Question(no)) = (&question.kind, spot) {
        let n_entries = session.interview.entries(no).len();
        let labels: &[&str] = if n_entries == 0 {
            &["add", "none"]
        } else {
            &["add"]
        };
        for (idx, label) in labels.iter().enumerate() {
            let chosen = idx == 1 && n_entries == 0 && answer == Some(&Answer::Listed);
            let (first, second) = pair(model, session, &|language| {
                words.roster_label(&session.form, language, spot, label)
            });
            items.push(Choice {
                key: option_key(idx),
                first,
                second,
                chosen,
                aside: false,
            });
        }
    }
    items.extend(silences(model, session, answer, &SILENCE_KEYS));
    let cursor = if session.entry.is_highlighted {
        session.entry.cursor
    } else {
        usize::MAX
    };
    let many = matches!(question.kind, Kind::Multiple { .. });
    Choices {
        many,
        proposed: session.entry.proposal().is_some(),
        cursor,
        items,
    }
}

/// The reasons for silence as items; the two less common ones only when given.
pub(super) fn silences(
    model: &Model,
    session: &Session,
    answer: Option<&Answer>,
    keys: &[&str; 2],
) -> Vec<Choice> {
    let given = answer.and_then(Answer::silence);
    let item = |silence: Silence, key: &str| {
        let (first, second) = pair(model, session, &|language| {
            model.words.silence(language, silence)
        });
        Choice {
            key: key.to_owned(),
            first,
            second,
            chosen: given == Some(silence),
            aside: true,
        }
    };
    let mut items: Vec<Choice> = SHOWN_SILENCES
        .into_iter()
        .zip(keys)
        .map(|(silence, key)| item(silence, key))
        .collect();
    items.extend(
        given
            .filter(|given| !SHOWN_SILENCES.contains(given))
            .map(|given| item(given, "")),
    );
    items
}

pub(super) fn fields(
    model: &Model,
    session: &Session,
    spot: Spot,
    question: &Question,
) -> Vec<Part> {
    let words = &model.words;
    let entry = &session.entry;
    let answer = session.interview.answer(spot);
    let mut parts = Vec::new();
    let client = session
        .client_language()
        .map_or_else(|| words.language.direction(), |it| it.direction());
    let label = match entry.input() {
        Input::Narrative => Some(words.ui("field-words")),
        Input::Search => Some(words.ui("field-search")),
        Input::Line => Some(line_label(model, session, spot, question)),
        Input::Lines | Input::Nothing | Input::Pick => None,
    };
    let narrative = entry.input() == Input::Narrative;
    let mut view = frame::field(label, &entry.words, model);
    view.lines = if narrative || entry.input() == Input::Lines {
        4
    } else {
        1
    };
    view.focused = !entry.in_rendering;
    if narrative && entry.words.text().is_empty() {
        // The person's own words begin at the side of the person's language.
        view.direction = client;
    }
    parts.push(Part::Field(view));
    if narrative {
        let mut view = frame::field(Some(words.ui("field-rendering")), &entry.rendering, model);
        view.lines = 2;
        view.focused = entry.in_rendering;
        parts.push(Part::Field(view));
    }
    if entry.input() == Input::Search {
        if let Some(chosen @ Answer::Code(_)) = answer {
            let name = words.answer(&session.form, &words.language, spot, chosen);
            let args = Args::none().with("name", name);
            parts.push(Part::Paragraph {
                text: words.written(words.ui_with("search-chosen", &args)),
                tone: Tone::Strong,
            });
        }
        parts.push(search::matches_part(model, entry, question));
    }
    // In text fields the two reasons have keys that no text needs; in line mode they are lines.
    let keys = if model.start.plain {
        ["/-", "/0"]
    } else {
        ["Alt-V", "Alt-A"]
    };
    let items = silences(model, session, answer, &keys);
    parts.push(Part::Choices(Choices {
        many: false,
        proposed: false,
        cursor: usize::MAX,
        items,
    }));
    parts
}

fn line_label(model: &Model, session: &Session, spot: Spot, question: &Question) -> String {
    let words = &model.words;
    let id = match question.kind {
        Kind::Integer { .. } | Kind::Decimal { .. } => {
            let unit = format!("{}.unit", message_id(&session.form.form, spot));
            return match words.form_optional(&session.form, &unit) {
                Some(unit) => words.ui_with("field-number-of", &Args::none().with("unit", unit)),
                None => words.ui("field-number"),
            };
        }
        Kind::Money { .. } => "field-money",
        Kind::Date => "field-date",
        Kind::Period => "field-period",
        Kind::Single { .. }
        | Kind::Multiple { .. }
        | Kind::Text
        | Kind::Narrative
        | Kind::Municipality
        | Kind::Country
        | Kind::Language
        | Kind::Lookup { .. }
        | Kind::Roster { .. } => "field-code",
    };
    words.ui(id)
}

pub(super) fn entries(model: &Model, session: &Session, spot: Spot) -> Option<Part> {
    let Spot::Question(roster) = spot else {
        return None;
    };
    let id = message_id(&session.form.form, spot);
    let mut list = crate::app::list::List::default();
    for entry in session.interview.entries(roster) {
        let args = Args::none().number("number", i64::from(entry.0));
        let label = model
            .words
            .form(
                &session.form,
                &model.words.language,
                &format!("{id}.entry"),
                &args,
            )
            .text;
        let n_fields = session
            .form
            .form
            .question(roster)
            .map_or(0, |question| question.fields().len());
        let fields = (0..u16::try_from(n_fields).unwrap_or(u16::MAX)).map(|field| Spot::Field {
            roster,
            entry: *entry,
            field,
        });
        let said: Vec<String> = fields
            .filter_map(|field| {
                let answer = session.interview.answer(field)?;
                Some(
                    model
                        .words
                        .answer(&session.form, &model.words.language, field, answer),
                )
            })
            .collect();
        list.line(
            String::new(),
            label,
            if said.is_empty() {
                Vec::new()
            } else {
                vec![said.join(" · ")]
            },
        );
    }
    let mut rows = list.into_rows(0);
    rows.cursor = None;
    (!rows.rows.is_empty()).then_some(Part::Rows(rows))
}
