//! A practice interview as a trainer reads it: where it stands, what was recorded and said, what it points to.

use serde::{Deserialize, Serialize};

use crate::app::interpreter::{Told, told};
use crate::app::page::{Count, FindingsPane, OutlineRow};
use crate::app::practising::Practising;
use crate::app::screen::findings;
use crate::app::screen::question::{self, SHOWN_SILENCES, SILENCE_KEYS, heard, option_key};
use crate::app::screen::scenarios::is_put_to_the_person;
use crate::app::session::Session;
use crate::app::trainer::InPractice;
use crate::app::words::Words;
use crate::engine::answer::Answer;
use crate::engine::findings::Finding;
use crate::engine::form::Spot;
use crate::text::language::Language;

/// The messages that say to the trainer how the person was asked: with the words of it, and where there are none.
const TRAINEE: [&str; 2] = ["follow-trainee-said", "follow-trainee-asked"];

/// A text that is written may be longer than a line of the wire. Nobody follows by reading more of it than this.
const ANSWER_CHARS_MAX: usize = 10_000;

/// What goes over to the trainer's terminal, in the trainer's language and the client's.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct View {
    /// How many changes have happened: a mark names the moment by it.
    pub step: usize,
    /// The id of the form.
    pub form: String,
    pub title: String,
    /// Which scenario the program plays, and its seed.
    pub played: Option<(String, u64)>,
    /// Where it stands; nothing at the review.
    pub asked: Option<AskedNow>,
    /// What was recorded last somewhere else: a typed answer is recorded by going on.
    pub last: Option<Recorded>,
    pub client: Option<String>,
    pub sections: Vec<OutlineRow>,
    pub findings: FindingsPane,
    /// Flags that an answer meets in part, each with the questions that would settle it.
    pub open: Vec<(String, Option<String>)>,
    pub n_flags: Count,
    pub n_open: Count,
}

/// The question that is asked now.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AskedNow {
    /// `children/2/age`.
    pub place: String,
    pub counter: String,
    pub first: Told,
    pub second: Option<Told>,
    /// The answer as it is recorded, in words.
    pub answer: Option<String>,
    /// How the program's person was asked, if she was; nothing where nobody is asked.
    pub put: Option<Told>,
    /// What she said.
    pub said: Vec<Told>,
    pub options: Vec<OptionRow>,
}

/// An option, and whether it is recorded.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OptionRow {
    pub key: String,
    pub first: Told,
    pub second: Option<Told>,
    pub chosen: bool,
    pub aside: bool,
}

/// A question in short, and the answer to it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Recorded {
    pub question: String,
    /// Nothing where it was taken back.
    pub answer: Option<String>,
}

impl View {
    pub(in crate::app) fn of(words: &Words, practice: InPractice<'_>) -> Self {
        let session = practice.session();
        let interview = &session.interview;
        let form = &session.form;
        let found = interview.findings();
        let half_met = found.open.iter().filter(|open| open.is_half_met());
        let (n_flags, n_open) = findings::counts(words, session);
        let played = interview.practised();
        Self {
            step: session.n_changes,
            form: form.form.id.to_string(),
            title: words.form_own(form, "form-title"),
            played: played.map(|it| (it.scenario.to_string(), it.seed)),
            asked: session.spot().map(|spot| asked(words, session, spot)),
            last: last(words, session),
            client: session.client_language().map(|it| it.tag().to_owned()),
            sections: session
                .spot()
                .map_or_else(Vec::new, |spot| question::outline(words, session, spot)),
            findings: findings::pane(words, session),
            open: half_met
                .map(|open| {
                    let label = findings::label(words, session, Finding::Flag(open.flag));
                    (label, findings::needed(words, session, &open.needs))
                })
                .collect(),
            n_flags,
            n_open,
        }
    }
}

fn asked(words: &Words, session: &Session, spot: Spot) -> AskedNow {
    let form = &session.form;
    let interview = &session.interview;
    let is_officers = form.form.asked_at(spot).is_some_and(|it| it.officer);
    let client = session
        .client_language()
        .filter(|client| *client != words.language && !is_officers);
    let prompt = |language: &Language| told(words.prompt(form, Some(interview), language, spot));
    let answer = interview.answer(spot);
    let (put, said) = heard_now(words, session, spot);
    AskedNow {
        place: session.place(spot).to_string(),
        counter: question::counter(words, session, spot),
        first: prompt(&words.language),
        second: client.map(|client| prompt(&client)),
        answer: answer.map(|answer| in_words(words, session, spot, answer)),
        put,
        said,
        options: options(words, session, spot, client),
    }
}

/// How the program's person was asked here last, and what came of it.
fn heard_now(words: &Words, session: &Session, spot: Spot) -> (Option<Told>, Vec<Told>) {
    let nothing = (None, Vec::new());
    let Some(practising) = session.practising.as_deref() else {
        return nothing;
    };
    if !is_put_to_the_person(session, spot) {
        return nothing;
    }
    let Some(heard) = Practising::heard(practising, session, spot) else {
        let not_asked = words.written(words.ui("follow-not-asked"));
        return (Some(told(not_asked)), Vec::new());
    };
    let mut languages = vec![words.language];
    languages.extend(session.client_language());
    languages.dedup();
    let said = languages.iter().map(|language| {
        let heard = (practising, &heard);
        told(heard::said(words, session, heard, (spot, language)))
    });
    let said = said.collect();
    let put = heard::asked(words, practising, &heard, TRAINEE);
    (Some(told(put)), said)
}

/// The options of a choice and the reasons for silence, with what is recorded among them. Free text has none.
fn options(
    words: &Words,
    session: &Session,
    spot: Spot,
    client: Option<Language>,
) -> Vec<OptionRow> {
    let form = &session.form;
    let answer = session.interview.answer(spot);
    let Some(question) = form.form.asked_at(spot) else {
        return Vec::new();
    };
    let is_chosen = |option: &str| answer.is_some_and(|answer| answer.chooses(option));
    let row = |key: String, say: &dyn Fn(&Language) -> Told, chosen, aside| OptionRow {
        key,
        first: say(&words.language),
        second: client.map(|client| say(&client)),
        chosen,
        aside,
    };
    let mut rows = Vec::new();
    for (idx, option) in question.options().iter().enumerate() {
        let say = |language: &Language| told(words.option(form, language, spot, option));
        rows.push(row(option_key(idx), &say, is_chosen(option), false));
    }
    if rows.is_empty() {
        return rows;
    }
    for (silence, key) in SHOWN_SILENCES.into_iter().zip(SILENCE_KEYS) {
        let say = |language: &Language| told(words.silence(language, silence));
        let is_chosen = answer.and_then(Answer::silence) == Some(silence);
        rows.push(row(key.to_owned(), &say, is_chosen, true));
    }
    rows
}

/// What was recorded last, unless that is what stands there.
fn last(words: &Words, session: &Session) -> Option<Recorded> {
    let form = &session.form;
    let spot = form.form.spot(session.last_answered.as_deref()?)?;
    if session.spot() == Some(spot) {
        return None;
    }
    let answer = session.interview.answer(spot);
    Some(Recorded {
        question: words.short(form, Some(&session.interview), &words.language, spot),
        answer: answer.map(|answer| in_words(words, session, spot, answer)),
    })
}

/// Says an answer, and of a very long one its beginning.
fn in_words(words: &Words, session: &Session, spot: Spot, answer: &Answer) -> String {
    let said = words.answer(&session.form, &words.language, spot, answer);
    if said.chars().count() <= ANSWER_CHARS_MAX {
        return said;
    }
    let mut beginning: String = said.chars().take(ANSWER_CHARS_MAX).collect();
    beginning.push('…');
    beginning
}
