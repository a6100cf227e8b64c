//! In practice: what the person who is played said to what was asked here, above the answer that the trainee records.

use crate::app::Model;
use crate::app::page::{Part, Tone, Wording};
use crate::app::practising::{Heard, Practising};
use crate::app::screen::{frame, scenarios};
use crate::app::session::Session;
use crate::app::words::Words;
use crate::engine::form::Spot;
use crate::engine::practice::Way;
use crate::engine::practice::play::Spoken;
use crate::text::catalog::Args;
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
        text: words.written(asked(words, practising, &heard, YOU)),
        tone: Tone::Quiet,
    }];
    let languages = session.languages_heard();
    let said = languages
        .iter()
        .map(|language| said(words, session, (practising, &heard), (spot, language)));
    parts.extend(said.map(|text| Part::Paragraph {
        text,
        tone: Tone::Strong,
    }));
    parts
}

/// What the trainee said: the scenario's words for an open or a leading question, where it has any.
pub(in crate::app) fn asked(
    words: &Words,
    practising: &Practising,
    heard: &Heard,
    [with_words, without]: [&'static str; 2],
) -> String {
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
        Some(written) => words.ui_with(with_words, &args.with("words", written.text)),
        None => words.ui_with(without, &args),
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
