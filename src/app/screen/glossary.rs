//! The words of the field with what they mean, in the languages that are shown: those of the question first.

use crate::app::Model;
use crate::app::intent::Action;
use crate::app::list::List;
use crate::app::msg::LoadedForm;
use crate::app::page::{Page, Part, ScreenName, Tone, Wording};
use crate::app::screen::frame;
use crate::app::session::Session;
use crate::app::words::message_id;
use crate::engine::form::{Form, Spot};
use crate::text::catalog::{Args, Catalog};
use crate::text::clean::plain;
use crate::text::field::Field;
use crate::text::fold;
use crate::text::language::Language;
use crate::text::term::Terms;

/// What the messages of words begin with: those of the program, and those of a form.
const TERM: &str = "glossary-";
const TERM_OF_FORM: &str = "term-";

/// Which word, and who explains it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::app) struct Word {
    /// The id of its message.
    id: String,
    /// The form has its own words for it.
    of_form: bool,
}

pub(in crate::app) fn page(model: &Model, query: &Field, cursor: usize) -> Page {
    let words = &model.words;
    let in_question = !here(model).is_empty();
    let heading = if in_question && query.is_empty() {
        "terms-heading"
    } else {
        "terms-heading-all"
    };
    let mut parts = vec![
        Part::Heading(words.ui(heading)),
        Part::Field(frame::field(Some(words.ui("list-search")), query, model)),
    ];
    if !in_question && query.is_empty() {
        parts.push(frame::paragraph(model, "terms-none", Tone::Quiet));
    }
    let list = list(model, query.text());
    let is_empty = list.n_choices() == 0;
    parts.push(Part::Rows(list.into_rows(cursor)));
    if is_empty {
        parts.push(frame::paragraph(model, "search-nothing", Tone::Warning));
    }
    frame::page(
        model,
        ScreenName::Glossary,
        parts,
        &[
            Action::Glossary,
            Action::Cancel,
            Action::SwitchClientLanguage,
        ],
    )
}

/// The words of the question; where something is searched for, or the question has none, all of them.
pub(in crate::app) fn list(model: &Model, query: &str) -> List {
    let mut list = List::default();
    let Some(session) = &model.session else {
        return list;
    };
    let query = query.trim();
    let mut shown = here(model);
    if shown.is_empty() || !query.is_empty() {
        shown = all(model, session);
        // As they are called in the officer's language.
        shown.sort_by_cached_key(|word| {
            let (_, term) = entry(model, session, word, &model.words.language);
            fold::swedish_order(&term)
        });
    }
    let mut languages = vec![model.words.language];
    languages.extend(session.client_language());
    languages.dedup();
    for word in shown {
        let said: Vec<(Wording, String)> = languages
            .iter()
            .map(|language| entry(model, session, &word, language))
            .collect();
        let is_found = |(_, term): &(Wording, String)| fold::matches(term, query).is_some();
        if !query.is_empty() && !said.iter().any(is_found) {
            continue;
        }
        for (wording, _) in said {
            list.explained(wording);
        }
    }
    list
}

/// A word with its meaning, and the word alone.
fn entry(model: &Model, session: &Session, word: &Word, language: &Language) -> (Wording, String) {
    let words = &model.words;
    let say = |id: &str| -> Wording {
        if word.of_form {
            words.form_label(&session.form, language, id)
        } else {
            words.shared(language, id)
        }
    };
    let term = say(&word.id);
    let meaning = say(&format!("{}.meaning", word.id));
    let args = Args::none()
        .with("term", &term.text)
        .with("meaning", &meaning.text);
    let said = words.catalog.say(language, "terms-entry", &args);
    let mut text = said.text;
    if let Some(mark) = &term.mark {
        text = format!("{text} [{mark}]");
    }
    (
        Wording {
            text,
            ..term.clone()
        },
        plain(&term.text),
    )
}

/// Every word: those of the form first.
fn all(model: &Model, session: &Session) -> Vec<Word> {
    let own = of_form(&session.form)
        .into_iter()
        .map(|id| Word { id, of_form: true });
    let terms = model.library.terms();
    let general = terms.ids().map(|id| Word {
        id: format!("{TERM}{id}"),
        of_form: false,
    });
    own.chain(general).collect()
}

/// Returns the words of the present question.
pub(in crate::app) fn here(model: &Model) -> Vec<Word> {
    let Some(session) = &model.session else {
        return Vec::new();
    };
    let Some(spot) = session.spot() else {
        return Vec::new();
    };
    session.words_at(spot, || find(model, session, spot))
}

/// Looks for the words in the Swedish text of a question, its options, and what is said to help with it.
fn find(model: &Model, session: &Session, spot: Spot) -> Vec<Word> {
    let form = &session.form;
    let text = text(&form.texts, &form.form, spot);
    let mut own = Terms::new(&Language::source());
    for id in of_form(form) {
        let said = form.texts.say(&Language::source(), &id, &Args::none());
        own.add(&id, [said.text.as_str()]);
    }
    let own = own.find(&text).into_iter().map(|id| Word {
        id: id.to_owned(),
        of_form: true,
    });
    let terms = model.library.terms();
    let general = terms.find(&text).into_iter().map(|id| Word {
        id: format!("{TERM}{id}"),
        of_form: false,
    });
    own.chain(general).collect()
}

/// The ids of the words that a form explains itself.
fn of_form(form: &LoadedForm) -> Vec<String> {
    let ids = form.texts.ids(&Language::source());
    ids.filter(|id| id.starts_with(TERM_OF_FORM) && !id.contains('.'))
        .collect()
}

fn text(texts: &Catalog, form: &Form, spot: Spot) -> String {
    let id = message_id(form, spot);
    let mut ids = vec![id.clone(), format!("{id}.help")];
    if let Some(question) = form.asked_at(spot) {
        ids.extend(question.options().iter().map(|it| format!("{id}.{it}")));
    }
    let said = ids
        .iter()
        .filter_map(|id| texts.optional(&Language::source(), id, &Args::none()));
    said.map(|it| plain(&it.text))
        .collect::<Vec<_>>()
        .join("\n")
}

/// Says below a question that some of its words are explained.
pub(in crate::app) fn announced(model: &Model) -> Option<Part> {
    let n = here(model).len();
    let args = Args::none()
        .number("n", i64::try_from(n).unwrap_or(i64::MAX))
        .with("key", frame::way_to(model, Action::Glossary));
    let words = &model.words;
    (n > 0).then(|| Part::Paragraph {
        text: words.written(words.ui_with("question-terms", &args)),
        tone: Tone::Quiet,
    })
}
