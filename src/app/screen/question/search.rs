//! Searching a list of codes by a few letters: municipalities, countries, languages and the lists beside a form.

use std::rc::Rc;

use crate::app::Model;
use crate::app::entry::{Entry, Input};
use crate::app::page::{Part, Row, Rows, Tone};
use crate::app::screen::{Over, frame, languages};
use crate::engine::form::{Kind, Question};
use crate::engine::register::LANGUAGES;
use crate::text::catalog::Args;
use crate::text::clean::clean_line;
use crate::text::fold;
use crate::text::language::Language;

/// As many matches as fit beside the question on a small screen.
const MATCHES_MAX: usize = 8;

/// What a search finds: code and name, best first, as many as are shown.
pub(in crate::app) fn found(
    model: &Model,
    question: &Question,
    query: &str,
) -> Vec<(Rc<str>, String)> {
    let mut found = all_found(model, question, query);
    found.truncate(MATCHES_MAX);
    found
}

fn all_found(model: &Model, question: &Question, query: &str) -> Vec<(Rc<str>, String)> {
    let query = query.trim();
    if query.is_empty() {
        return Vec::new();
    }
    let candidates: Vec<(Rc<str>, String)> = match &question.kind {
        Kind::Municipality => {
            let entries = model.library.register.iter();
            entries
                .map(|entry| (Rc::clone(&entry.code), entry.name.to_string()))
                .collect()
        }
        Kind::Country => {
            let codes = model.library.register.countries();
            codes
                .map(|code| (Rc::clone(code), country(model, code)))
                .collect()
        }
        Kind::Language => LANGUAGES
            .into_iter()
            .map(|tag| (Rc::from(tag), spoken(model, tag)))
            .collect(),
        Kind::Lookup { list } => list
            .iter()
            .map(|row| (Rc::clone(&row.code), clean_line(&row.name)))
            .collect(),
        Kind::Single { .. }
        | Kind::Multiple { .. }
        | Kind::Text
        | Kind::Narrative
        | Kind::Integer { .. }
        | Kind::Decimal { .. }
        | Kind::Money { .. }
        | Kind::Date
        | Kind::Period
        | Kind::Roster { .. } => Vec::new(),
    };
    let mut ranked: Vec<_> = candidates
        .into_iter()
        .filter_map(|(code, name)| {
            // Spelled just so it comes first: Habo before Håbo, or the other way round.
            let is_code = is_code(&question.kind, &code, query);
            if is_code || name.to_lowercase() == query.to_lowercase() {
                return Some((None, code, name));
            }
            let rank = fold::matches(&name, query).or_else(|| {
                let names = also_called(model, &question.kind, &code).into_iter();
                names.filter_map(|it| fold::matches(&it, query)).min()
            });
            rank.map(|rank| (Some(rank), code, name))
        })
        .collect();
    if matches!(question.kind, Kind::Municipality | Kind::Country) {
        // The spoken languages stand in an order of their own, and so do the lists of a form.
        ranked.sort_by_cached_key(|(_, _, name)| fold::swedish_order(name));
    }
    ranked.sort_by_key(|a| a.0);
    ranked
        .into_iter()
        .map(|(_, code, name)| (code, name))
        .collect()
}

pub(in crate::app) fn matches_part(model: &Model, entry: &Entry, question: &Question) -> Part {
    let query = entry.words.text();
    if query.trim().is_empty() {
        return frame::paragraph(model, "search-how", Tone::Quiet);
    }
    let found = all_found(model, question, query);
    if found.is_empty() {
        return frame::paragraph(model, "search-nothing", Tone::Warning);
    }
    let n_more = found.len().saturating_sub(MATCHES_MAX);
    let shown = found.into_iter().take(MATCHES_MAX);
    let mut rows: Vec<_> = shown
        .map(|(code, name)| Row {
            lead: code.to_string(),
            text: name,
            choosable: true,
            ..Row::default()
        })
        .collect();
    let cursor = Some(entry.cursor.min(rows.len().saturating_sub(1)));
    if n_more > 0 {
        let args = Args::none().number("n", i64::try_from(n_more).unwrap_or(i64::MAX));
        rows.push(Row {
            text: model.words.ui_with("search-more", &args),
            ..Row::default()
        });
    }
    Part::Rows(Rows { rows, cursor })
}

/// Whether a search in line mode has several matches, so that the person must pick one.
pub(in crate::app) fn is_undecided_search(model: &Model) -> bool {
    let Some(session) = &model.session else {
        return false;
    };
    let (entry, spot) = match model.over.last() {
        Some(Over::Amend(amend)) if amend.reason.is_none() => (&amend.entry, Some(amend.spot)),
        Some(_) => return false,
        None => (&session.entry, session.spot()),
    };
    if entry.input() != Input::Search {
        return false;
    }
    let Some(question) = spot.and_then(|spot| session.form.form.asked_at(spot)) else {
        return false;
    };
    let query = entry.words.text();
    let found = found(model, question, query);
    let exact = found.first().is_some_and(|(code, name)| {
        let query = query.trim();
        let alike = |name: &str| fold::fold(name) == fold::fold(query);
        is_code(&question.kind, code, query)
            || name.to_lowercase() == query.to_lowercase()
            || (alike(name) && !found.get(1).is_some_and(|(_, next)| alike(next)))
    });
    found.len() > 1 && !exact
}

/// The codes of countries are capitals, and nobody types them so.
fn is_code(kind: &Kind, code: &str, query: &str) -> bool {
    code == query || (matches!(kind, Kind::Country) && code.eq_ignore_ascii_case(query))
}

/// What languages and countries are called in any language, whatever the officer's is.
fn also_called(model: &Model, kind: &Kind, code: &str) -> Vec<String> {
    if matches!(kind, Kind::Language) {
        languages::called(model, code)
    } else if matches!(kind, Kind::Country) {
        let names = model.library.countries.called(code);
        names.map(str::to_owned).collect()
    } else {
        Vec::new()
    }
}

fn country(model: &Model, code: &str) -> String {
    let name = model.library.countries.name(&model.words.language, code);
    name.unwrap_or(code).to_owned()
}

/// A language by its name in the officer's language and, where it is known, its own.
fn spoken(model: &Model, tag: &str) -> String {
    let name = model
        .words
        .name_of_language(&model.words.language, tag)
        .unwrap_or_else(|| tag.to_owned());
    match Language::parse(tag) {
        Some(language) if language.endonym() != tag => format!("{name} · {}", language.endonym()),
        Some(_) | None => name,
    }
}
