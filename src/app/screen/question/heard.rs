//! In practice: what the person who is played said to what was asked here, above the answer that the trainee records.

use crate::app::Model;
use crate::app::entry::Input;
use crate::app::page::{Part, Tone, Wording, n_stops_of};
use crate::app::practising::{Heard, Practising};
use crate::app::screen::{Screen, frame, scenarios};
use crate::app::session::Session;
use crate::app::words::Words;
use crate::engine::form::Spot;
use crate::engine::practice::Way;
use crate::engine::practice::play::Spoken;
use crate::text::catalog::Args;
use crate::text::isolate::isolate_auto;
use crate::text::language::Language;

/// The messages that say to the trainee how the person was asked: with the words of it, and where there are none.
const YOU: [&str; 2] = ["practise-you-said", "practise-you-asked"];

/// How one asks, and what came of it. Before anything is asked there is only the hint that one has to.
pub(super) fn parts(model: &Model, session: &Session, spot: Spot) -> Vec<Part> {
    let Some(practising) = &session.practising else {
        return Vec::new();
    };
    if !scenarios::is_put_to_the_person(session, spot) {
        return Vec::new();
    }
    let Some(heard) = practising.heard(session, spot) else {
        let how = frame::by_mode(model, "practise-not-asked", "practise-not-asked-lines");
        return vec![frame::paragraph(model, how, Tone::Quiet)];
    };
    let words = &model.words;
    let mut parts = vec![Part::Paragraph {
        text: asked(words, practising, &heard, YOU),
        tone: Tone::Quiet,
    }];
    let languages = session.languages_heard();
    let said = languages
        .iter()
        .map(|language| said(words, session, (practising, &heard), (spot, language)));
    parts.extend(said.map(Part::Said));
    parts
}

/// How far the question is read on the way to what was said to it, where the screen has not room for both: the stop, and how
/// many there are.
pub(super) fn reading(session: &Session, parts: &[Part]) -> Option<(usize, usize)> {
    let n_above = n_above(parts)?;
    let stop = n_above.saturating_sub(session.entry.read_back);
    Some((stop, n_above + 1))
}

/// The stops above what was said; nothing where nothing was.
fn n_above(parts: &[Part]) -> Option<usize> {
    let said = parts
        .iter()
        .position(|part| matches!(part, Part::Said(_)))?;
    parts.get(..said).map(n_stops_of)
}

/// Upwards from the first option one reads back through the question, and downwards goes on among the options. Returns
/// whether it was read. In a text of several rows only the keys for a page do it.
pub(in crate::app) fn read_back(model: &mut Model, by: isize) -> bool {
    if !model.over.is_empty() || !matches!(model.screen, Screen::Question) {
        return false;
    }
    let Some(session) = model.session.as_ref() else {
        return false;
    };
    let Some(spot) = session.spot() else {
        return false;
    };
    let Some(n_above) = n_above(&super::parts(model, session, spot)) else {
        return false;
    };
    let entry = &session.entry;
    let is_first = match entry.input() {
        Input::Pick => !entry.is_highlighted || entry.cursor == 0,
        Input::Search => entry.cursor == 0,
        Input::Lines | Input::Narrative if by.unsigned_abs() == 1 => return false,
        Input::Lines | Input::Narrative | Input::Nothing | Input::Line => true,
    };
    let is_reading = by < 0 && is_first;
    let back = entry.read_back.saturating_add(by.unsigned_abs());
    if let Some(session) = &mut model.session {
        // Whoever goes on downwards is at the options at once: on a large screen nothing was out of sight.
        session.entry.read_back = if is_reading { back.min(n_above) } else { 0 };
    }
    is_reading
}

/// What the trainee said: the scenario's words for an open or a leading question, where it has any. Words in another language
/// than the one that is read are marked as such.
pub(in crate::app) fn asked(
    words: &Words,
    practising: &Practising,
    heard: &Heard,
    [with_words, without]: [&'static str; 2],
) -> Wording {
    let attribute = match heard.way {
        Way::Open => Some("ask"),
        Way::Leading => Some("lead"),
        Way::Hurried => None,
    };
    let written = match (&heard.said.words, attribute) {
        (Spoken::Text { message, .. }, Some(attribute)) => practising.scenario.optional(
            &words.language,
            &format!("{message}.{attribute}"),
            &practising.drawn,
        ),
        (Spoken::Text { .. }, None) | (Spoken::OfForm, _) => None,
    };
    let args = Args::none()
        .with("way", heard.way.word())
        .number("n", i64::try_from(heard.n_asked).unwrap_or(i64::MAX));
    match written {
        Some(written) => {
            let Wording { text, mark, .. } = words.wording(&written, &words.language, false);
            let text = if mark.is_some() {
                isolate_auto(&text)
            } else {
                text
            };
            let said = words.ui_with(with_words, &args.with("words", text));
            Wording {
                mark,
                ..words.written(said)
            }
        }
        None => words.written(words.ui_with(without, &args)),
    }
}

/// What the person said to it, in a language.
pub(in crate::app) fn said(
    words: &Words,
    session: &Session,
    (practising, heard): (&Practising, &Heard),
    (spot, language): (Spot, &Language),
) -> Wording {
    let scenario = &practising.scenario;
    let unreviewed = scenario.unreviewed.contains(language);
    if let Some(said) = scenario.spoken(language, &heard.said.words, &practising.drawn) {
        return words.wording(&said, language, unreviewed);
    }
    let text = words.answer(&session.form, language, spot, &heard.said.amounts_to);
    words.written_in(text, language)
}
