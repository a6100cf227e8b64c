//! The texts that can be looked at in a language, in the order of their files, each with how it stands there.

use std::collections::BTreeMap;
use std::rc::Rc;

use crate::app::library::Library;
use crate::app::msg::LoadedForm;
use crate::app::previewing::{PreviewedText, TextState};
use crate::builtin::layered_texts::is_unreviewed;
use crate::builtin::{INTERFACE, OWN, Shelf};
use crate::text::language::Language;
use crate::text::pseudo::Pseudo;
use crate::text::translation::wording::{self, Wording};

impl Shelf {
    /// Reads everything that a preview needs. Every question of every form is asked, whatever it depends on.
    pub fn library_to_preview(&self) -> Library {
        let (mut library, _) = self.library();
        for form in &mut library.forms {
            if let Some(form) = Rc::get_mut(form).and_then(|it| Rc::get_mut(&mut it.form)) {
                form.ask_everything();
            }
        }
        library
    }

    /// Lists the texts of the interface, and then those of each form.
    pub fn texts_to_preview(&self, library: &Library, language: &Language) -> Vec<PreviewedText> {
        let mut own: BTreeMap<String, bool> = BTreeMap::new();
        for file in self.own_texts() {
            if file.language == *language && !file.name.contains('/') {
                own.extend(file.ids.iter().map(|id| (id.clone(), file.is_reviewed)));
            }
        }
        let mut texts = Vec::new();
        for (_, path, source) in INTERFACE.iter().filter(|(tag, _, _)| *tag == "sv") {
            let mut translated = INTERFACE.iter();
            let translated = translated.find(|(tag, it, _)| it == path && *tag == language.tag());
            let unread = translated.is_none_or(|(_, _, text)| is_unreviewed(language, text));
            for Wording { id, comment, .. } in wording::read(source) {
                let is_unreviewed = own.get(&id).map_or(unread, |is_reviewed| !is_reviewed);
                let is_there = library.catalog.has(language, &id);
                texts.push(PreviewedText {
                    file: (*path).into(),
                    form: None,
                    state: state(language, is_there, is_unreviewed),
                    comment: said(&comment),
                    id: id.into(),
                });
            }
        }
        for form in &library.forms {
            texts.extend(of_form(form, language));
        }
        texts
    }
}

fn of_form(form: &LoadedForm, language: &Language) -> Vec<PreviewedText> {
    let id = &form.form.id;
    let file: Rc<str> = format!("forms/{id}.ftl").into();
    // In the order of the program's file; what only one's own has comes after it.
    let names = ["sv".to_owned(), format!("sv{OWN}")];
    let sources = names.iter().filter_map(|name| form.files.get(name));
    let mut texts: Vec<PreviewedText> = Vec::new();
    for Wording { id, comment, .. } in sources.flat_map(|source| wording::read(source)) {
        if texts.iter().any(|text| *text.id == *id) {
            continue;
        }
        let is_unreviewed = form.is_unreviewed(language, &id);
        let is_there = form.texts.has(language, &id);
        texts.push(PreviewedText {
            file: Rc::clone(&file),
            form: Some(Rc::clone(&form.form.id)),
            state: state(language, is_there, is_unreviewed),
            comment: said(&comment),
            id: id.into(),
        });
    }
    texts
}

fn said(comment: &str) -> Option<Rc<str>> {
    Some(comment).filter(|it| !it.is_empty()).map(Rc::from)
}

fn state(language: &Language, is_there: bool, is_unreviewed: bool) -> TextState {
    if *language == Language::source() {
        TextState::Source
    } else if !is_there {
        TextState::Missing
    } else if is_unreviewed || Pseudo::of(language).is_some() {
        TextState::Unreviewed
    } else {
        TextState::Reviewed
    }
}
