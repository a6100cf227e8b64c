//! What an interpreter sees: the question, its options and what helps with it, in both languages, and nothing else.
//!
//! A sheet is made of the form and two languages alone. It is never given the interview's answers, so it cannot hold any.

pub mod reader;
pub mod remarking;

use serde::{Deserialize, Serialize};

use crate::app::Model;
use crate::app::page::{Choice, Choices, Part, Stops, Wording, n_stops};
use crate::app::screen::Screen;
use crate::app::screen::question::{SHOWN_SILENCES, SILENCE_KEYS, option_key};
use crate::app::second::Door;
use crate::app::session::Session;
use crate::app::words::{Words, message_id};
use crate::engine::form::{Kind, Spot};
use crate::text::catalog::Args;
use crate::text::clean::clean_around_isolates;
use crate::text::language::Language;

/// How far a page key goes.
pub(in crate::app) const PAGE: isize = 5;

/// What the interpreter's screen shows at a moment.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum Shown {
    /// No question, whatever the reason: the shutter, a page of the officer's own, the end.
    Nothing,
    Sheet(Sheet),
}

/// One question as it is read to someone.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Sheet {
    /// The language of the person who answers, in which remarks are made; the officer's if there is no other.
    pub language: String,
    pub passages: Vec<Passage>,
}

/// A text of the sheet in one or two languages.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Passage {
    pub part: PassagePart,
    /// The message that it is, which is the same for everyone who is asked.
    pub message: MessageName,
    pub key: String,
    pub first: Told,
    pub second: Option<Told>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PassagePart {
    Question,
    Help,
    Option,
    Silence,
}

/// A message of the form, or of the interface.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MessageName {
    pub of_form: bool,
    /// `told_to_search`, `told_to_search.help`, `silence-dont-know`.
    pub id: String,
}

/// A text with the language that it is really in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Told {
    pub text: String,
    pub language: String,
    /// That it is a fallback, or not reviewed, in words.
    pub mark: Option<String>,
}

/// The interpreter's part of the program.
#[derive(Debug, Default)]
pub(in crate::app) struct Interpreting {
    /// This terminal shows the interpreter's view instead of the officer's pages.
    pub view: bool,
    /// How far the view is read.
    pub cursor: usize,
    /// Said once, below the view.
    pub notice: Option<&'static str>,
    pub door: Door,
}

/// Returns what the second terminal shows: a function of the state, so that it can follow and never lag.
pub fn shown(model: &Model) -> Shown {
    // Leaving lifts the shutter of this screen; that one is not to be seen through it.
    if model.is_shut() || model.is_leaving() {
        return Shown::Nothing;
    }
    sheet(model).map_or(Shown::Nothing, Shown::Sheet)
}

/// Returns the sheet of the question that is asked now, if one is that may be shown.
pub(in crate::app) fn sheet(model: &Model) -> Option<Sheet> {
    let session = model.session.as_ref()?;
    if !matches!(model.screen, Screen::Question) || session.interview.is_finished() {
        return None;
    }
    sheet_at(&model.words, session, session.spot()?)
}

fn sheet_at(words: &Words, session: &Session, spot: Spot) -> Option<Sheet> {
    let form = &session.form;
    let question = form.form.asked_at(spot)?;
    if question.officer {
        // What the officer fills in is not read to anyone.
        return None;
    }
    let client = session.client_language();
    let id = message_id(&form.form, spot);
    let of_form = |id: String| MessageName { of_form: true, id };
    let both = |said: &dyn Fn(&Language) -> Wording| {
        let first = told(said(&words.language));
        (first, client.map(|client| told(said(&client))))
    };
    let mut passages = Vec::new();
    let mut push = |part, message, key: &str, (first, second)| {
        passages.push(Passage {
            part,
            message,
            key: key.to_owned(),
            first,
            second,
        });
    };
    push(
        PassagePart::Question,
        of_form(id.clone()),
        "",
        both(&|language| words.prompt(form, None, language, spot)),
    );
    for attribute in ["help", "note"] {
        let guidance = |language: &Language| words.guidance_alone(form, language, spot, attribute);
        if let Some(first) = guidance(&words.language) {
            let second = client.and_then(|client| guidance(&client)).map(told);
            push(
                PassagePart::Help,
                of_form(format!("{id}.{attribute}")),
                "",
                (told(first), second),
            );
        }
    }
    // A text of the form's own, or the interface's where the form has none.
    let message = |label: &str, general: String| {
        let attribute = format!("{id}.{label}");
        if form.texts.has(&Language::source(), &attribute) {
            of_form(attribute)
        } else {
            of_interface(general)
        }
    };
    for (idx, option) in question.options().iter().enumerate() {
        push(
            PassagePart::Option,
            message(option, format!("answer-{option}")),
            &option_key(idx),
            both(&|language| words.option(form, language, spot, option)),
        );
    }
    if matches!(question.kind, Kind::Roster { .. }) {
        // Both are shown always: which of them the page offers would tell what was answered.
        for (idx, label) in ["add", "none"].into_iter().enumerate() {
            push(
                PassagePart::Option,
                message(label, format!("roster-{label}")),
                &option_key(idx),
                both(&|language| words.roster_label(form, language, spot, label)),
            );
        }
    }
    for (silence, key) in SHOWN_SILENCES.into_iter().zip(SILENCE_KEYS) {
        push(
            PassagePart::Silence,
            of_interface(format!("silence-{}", silence.word().replace('_', "-"))),
            key,
            both(&|language| words.silence(language, silence)),
        );
    }
    Some(Sheet {
        language: client.unwrap_or(words.language).tag().to_owned(),
        passages,
    })
}

fn of_interface(id: String) -> MessageName {
    MessageName { of_form: false, id }
}

pub(in crate::app) fn told(wording: Wording) -> Told {
    Told {
        text: wording.text,
        language: wording.language.to_string(),
        mark: wording.mark,
    }
}

/// Describes a sheet: the question and what helps with it, then the options. The cursor is where one reads.
pub(in crate::app) fn parts(words: &Words, sheet: &Sheet, cursor: usize) -> Vec<Part> {
    let mut parts = Vec::new();
    let mut items = Vec::new();
    for passage in &sheet.passages {
        let first = wording(words, &passage.first);
        let second = passage.second.as_ref().map(|told| wording(words, told));
        match passage.part {
            PassagePart::Question | PassagePart::Help => {
                parts.push(Part::Prompt { first, second });
                parts.push(Part::Gap);
            }
            PassagePart::Option | PassagePart::Silence => items.push(Choice {
                key: passage.key.clone(),
                first,
                second,
                chosen: false,
                aside: passage.part == PassagePart::Silence,
            }),
        }
    }
    parts.push(Part::Choices(Choices {
        many: false,
        proposed: false,
        cursor: stops(sheet).option(cursor),
        items,
    }));
    parts
}

/// However long the texts above the options are, none of them is passed over.
pub(in crate::app) fn stops(sheet: &Sheet) -> Stops {
    let above = sheet.passages.iter().filter(|passage| !is_choice(passage));
    let texts = above.flat_map(|passage| std::iter::once(&passage.first).chain(&passage.second));
    Stops {
        n_above: n_stops(texts.map(|told| told.text.as_str())),
        n_options: sheet.passages.iter().filter(|it| is_choice(it)).count(),
    }
}

fn is_choice(passage: &Passage) -> bool {
    match passage.part {
        PassagePart::Option | PassagePart::Silence => true,
        PassagePart::Question | PassagePart::Help => false,
    }
}

/// What came over from elsewhere is cleaned once more.
pub(in crate::app) fn wording(words: &Words, told: &Told) -> Wording {
    let language = Language::parse(&told.language).unwrap_or_else(Language::source);
    Wording {
        text: clean_around_isolates(&told.text),
        language: language.tag().into(),
        language_name: words.language_name(&language).into(),
        direction: language.direction(),
        mark: told.mark.as_deref().map(clean_around_isolates),
    }
}

impl Model {
    /// Tells whether this terminal shows the interpreter's view. It holds at the review too, so that going on past the
    /// last question never turns all answers to whoever reads along.
    pub(in crate::app) fn is_interpreters_view(&self) -> bool {
        self.interpreting.view
            && self.over.is_empty()
            && self.session.is_some()
            && matches!(self.screen, Screen::Question | Screen::Review { .. })
    }

    /// The consent was given for this interview: it ends with it.
    pub(in crate::app) fn end_interpreting(&mut self, effects: &mut Vec<crate::app::msg::Effect>) {
        let is_held = self
            .session
            .as_ref()
            .is_some_and(|session| !session.interview.is_finished());
        if is_held {
            return;
        }
        self.interpreting.view = false;
        if self.interpreting.door != Door::Shut {
            self.interpreting.door = Door::Shut;
            effects.push(crate::app::msg::Effect::ShutDoor);
        }
    }

    /// What stood there when a remark was made, with nothing filled in: the same for every interview.
    pub(in crate::app) fn text_of(
        &self,
        message: &MessageName,
        language: &Language,
    ) -> Option<String> {
        let form = &self.session.as_ref()?.form;
        let catalog = if message.of_form {
            &form.texts
        } else {
            &self.words.catalog
        };
        let said = catalog.optional(language, &message.id, &Args::none());
        said.map(|said| said.text)
    }
}
