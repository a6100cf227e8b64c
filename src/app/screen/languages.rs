//! Choosing a language: the client's for this interview, or the officer's for the program.

use crate::app::Model;
use crate::app::act::refuse;
use crate::app::intent::Action;
use crate::app::list::List;
use crate::app::page::{Page, Part, ScreenName, Tone};
use crate::app::screen::{Over, Screen, Setup, Target, frame};
use crate::engine::interview::Command;
use crate::text::catalog::Args;
use crate::text::field::Field;
use crate::text::fold;
use crate::text::isolate::isolate_auto;
use crate::text::language::Language;

pub(in crate::app) fn client_page(model: &Model, query: &Field, cursor: usize) -> Page {
    let mut parts = vec![
        Part::Heading(model.words.ui("client-language-heading")),
        Part::Field(frame::field(
            Some(model.words.ui("list-search")),
            query,
            model,
        )),
        Part::Rows(client_list(model, query.text()).into_rows(cursor)),
    ];
    if client_list(model, query.text()).n_choices() == 0 {
        parts.push(frame::paragraph(model, "search-nothing", Tone::Warning));
    }
    parts.push(several(model));
    frame::page(
        model,
        ScreenName::Languages,
        parts,
        &[
            Action::Next,
            Action::AddEntry,
            Action::RemoveEntry,
            Action::Cancel,
        ],
    )
}

/// The languages other than the officer's, found by what they are called in themselves, in the officer's language, in
/// Swedish or in English, or by their tag.
pub(in crate::app) fn client_list(model: &Model, query: &str) -> List {
    let mut list = List::default();
    let numbered = !matches!(model.over.last(), Some(Over::ClientLanguages { .. }));
    let words = &model.words;
    let chosen = chosen(model);
    for language in model
        .library
        .client_languages
        .iter()
        .filter(|language| **language != words.language)
    {
        let name = words.language_name(language);
        let mut text = format!("{} · {name}", isolate_auto(language.endonym()));
        let found = query.is_empty()
            || names(model, language)
                .iter()
                .any(|it| fold::matches(it, query).is_some());
        if let Some(place) = chosen.iter().position(|it| it == language) {
            let n = i64::try_from(place + 1).unwrap_or(i64::MAX);
            let args = Args::none().with("name", text).number("n", n);
            text = words.ui_with("language-chosen", &args);
        }
        if found {
            let target = Target::ClientLanguage(Some(*language));
            if numbered {
                list.numbered(text, own_texts(model, language), target);
            } else {
                list.choice(String::new(), text, own_texts(model, language), target);
            }
        }
    }
    if query.is_empty() {
        let none = words.ui("client-language-none");
        if numbered {
            list.numbered(none, Vec::new(), Target::ClientLanguage(None));
        } else {
            list.choice(
                String::new(),
                none,
                Vec::new(),
                Target::ClientLanguage(None),
            );
        }
    }
    list
}

/// How many texts of the office's own stand in for the program's in a language.
fn own_texts(model: &Model, language: &Language) -> Vec<String> {
    let own = model.library.own_texts.get(language);
    let own = own.filter(|own| own.n_used > 0);
    own.map(|own| {
        let id = if own.is_reviewed {
            "own-texts-count"
        } else {
            "own-texts-unreviewed"
        };
        model.words.count(id, own.n_used)
    })
    .into_iter()
    .collect()
}

/// Everything that someone may call a language by.
fn names(model: &Model, language: &Language) -> Vec<String> {
    let mut names = called(model, language.tag());
    names.extend([language.endonym().to_owned(), language.tag().to_owned()]);
    names
}

/// What a language is called, in any language: the officer's with the office's own words first.
pub(in crate::app) fn called(model: &Model, tag: &str) -> Vec<String> {
    let words = &model.words;
    let shown = words.name_of_language(&words.language, tag);
    let known = model.library.names_of_languages.of(tag);
    shown.into_iter().chain(known.iter().cloned()).collect()
}

/// How several languages are chosen, where they are.
pub(in crate::app) fn several(model: &Model) -> Part {
    let args = Args::none()
        .with("add", frame::way_to(model, Action::AddEntry))
        .with("remove", frame::way_to(model, Action::RemoveEntry))
        .with("switch", frame::way_to(model, Action::SwitchClientLanguage));
    let words = &model.words;
    Part::Paragraph {
        text: words.written(words.ui_with("client-language-several", &args)),
        tone: Tone::Quiet,
    }
}

/// Tells whether the list of the client's languages is on top.
pub(in crate::app) fn is_choosing(model: &Model) -> bool {
    match model.over.last() {
        Some(over) => matches!(over, Over::ClientLanguages { .. }),
        None => matches!(model.screen, Screen::Setup(Setup::ClientLanguage { .. })),
    }
}

/// Returns the languages that are chosen for the interview so far.
fn chosen(model: &Model) -> Vec<Language> {
    match (&model.screen, &model.session) {
        (Screen::Setup(Setup::ClientLanguage { chosen, .. }), _) => chosen.clone(),
        (_, Some(session)) => session.languages_spoken(),
        (_, None) => Vec::new(),
    }
}

/// Puts the highlighted language behind those that are chosen, or takes it away. The one that is spoken stays.
pub(in crate::app) fn mark(model: &mut Model, on: bool) {
    let Some(Target::ClientLanguage(Some(language))) = model.highlighted() else {
        return;
    };
    let mut languages = chosen(model);
    let is_chosen = languages.contains(&language);
    if on && !is_chosen {
        languages.push(language);
    } else if !on {
        languages.retain(|it| *it != language);
    }
    if let Screen::Setup(Setup::ClientLanguage { chosen, .. }) = &mut model.screen {
        *chosen = languages;
    } else if let Some(session) = &mut model.session {
        let languages = languages.iter().map(|it| it.tag().into()).collect();
        if let Err(refusal) = session.apply(Command::ChooseLanguages { languages }) {
            refuse(model, &refusal);
        }
    }
}

pub(in crate::app) fn officer_page(model: &Model, cursor: usize) -> Page {
    let parts = vec![
        Part::Heading(model.words.ui("officer-language-heading")),
        Part::Rows(officer_list(model).into_rows(cursor)),
    ];
    frame::page(
        model,
        ScreenName::Languages,
        parts,
        &[Action::Next, Action::Cancel, Action::Quit],
    )
}

/// Each language under its own name, so that it is found by someone who reads no other.
pub(in crate::app) fn officer_list(model: &Model) -> List {
    let mut list = List::default();
    for language in &model.library.languages {
        list.numbered(
            language.endonym().to_owned(),
            own_texts(model, language),
            Target::OfficerLanguage(*language),
        );
    }
    list
}
