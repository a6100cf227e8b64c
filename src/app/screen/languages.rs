//! Choosing a language: the client's for this interview, or the officer's for the program.

use crate::app::Model;
use crate::app::intent::Action;
use crate::app::list::List;
use crate::app::page::{Page, Part, ScreenName, Tone};
use crate::app::screen::{Over, Target, frame};
use crate::text::field::Field;
use crate::text::fold;

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
    frame::page(
        model,
        ScreenName::Languages,
        parts,
        &[Action::Next, Action::Cancel],
    )
}

/// The languages other than the officer's, found by their own name or their name in the officer's language.
pub(in crate::app) fn client_list(model: &Model, query: &str) -> List {
    let mut list = List::default();
    let numbered = !matches!(model.over.last(), Some(Over::ClientLanguages { .. }));
    for language in model
        .library
        .languages
        .iter()
        .filter(|language| **language != model.words.language)
    {
        let name = model.words.language_name(language);
        let text = format!("{} · {name}", language.endonym());
        let found = query.is_empty()
            || [language.endonym(), &name, language.tag()]
                .iter()
                .any(|it| fold::matches(it, query).is_some());
        if found {
            let target = Target::ClientLanguage(Some(*language));
            if numbered {
                list.numbered(text, Vec::new(), target);
            } else {
                list.choice(String::new(), text, Vec::new(), target);
            }
        }
    }
    if query.is_empty() {
        let none = model.words.ui("client-language-none");
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
            Vec::new(),
            Target::OfficerLanguage(*language),
        );
    }
    list
}
