//! The texts that can be looked at in a language, in the order of their files, each with how it stands there.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::rc::Rc;

use crate::app::library::Library;
use crate::app::msg::{LoadedForm, Now};
use crate::app::previewing::{PreviewedText, Printed, TextState, ToPreview};
use crate::app::scenario::LoadedScenario;
use crate::app::scenario::texts::is_wanted_in;
use crate::builtin::layered_texts::is_unreviewed;
use crate::builtin::scenarios::FOLDER;
use crate::builtin::{FORM_TRIALS, INTERFACE, OWN, PRINTED, SCENARIOS, Shelf, read_file};
use crate::engine::trial::{self, Trial};
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

    /// Returns everything that can be looked at in a language.
    pub fn to_preview(&self, library: &Library, language: Language, now: Now) -> ToPreview {
        let (scenarios, _) = self.scenarios(&library.forms);
        ToPreview {
            language,
            texts: self.texts_to_preview(library, &scenarios, &language),
            first: 0,
            printed: Printed::read(PRINTED),
            scenarios,
            trials: self.trials(library),
            now,
        }
    }

    fn trials(&self, library: &Library) -> Vec<(Rc<str>, Vec<Trial>)> {
        let register = self.register();
        let of_form = |form: &Rc<LoadedForm>| {
            let id = &form.form.id;
            let (_, text) = FORM_TRIALS.iter().find(|(it, _)| **it == **id)?;
            let (trials, _) = trial::read(text, &form.form, Some(&register));
            Some((Rc::clone(id), trials.list))
        };
        library.forms.iter().filter_map(of_form).collect()
    }

    /// Lists the texts of the interface, then those of each form, and then those of each scenario.
    fn texts_to_preview(
        &self,
        library: &Library,
        scenarios: &[Rc<LoadedScenario>],
        language: &Language,
    ) -> Vec<PreviewedText> {
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
            let file: Rc<str> = (*path).into();
            for wording in wording::read(source) {
                let is_reviewed = own.get(&wording.id).copied();
                let is_unreviewed = is_reviewed.map_or(unread, |is_reviewed| !is_reviewed);
                let is_there = library.catalog.has(language, &wording.id);
                let state = state(language, is_there, is_unreviewed);
                texts.push(previewed(wording, &file, state));
            }
        }
        for form in &library.forms {
            texts.extend(of_form(form, language));
        }
        let offered = self.scenarios_offered();
        for scenario in scenarios {
            let of_id = offered.iter().find(|it| *it.id == *scenario.scenario.id);
            let path = of_id.and_then(|it| it.path.as_deref());
            texts.extend(self.of_scenario(scenario, path, language));
        }
        texts
    }

    /// The texts of a scenario that the language is to have; none of a scenario that is not in it.
    fn of_scenario(
        &self,
        scenario: &LoadedScenario,
        path: Option<&Path>,
        language: &Language,
    ) -> Vec<PreviewedText> {
        if Pseudo::of(language).is_none() && !scenario.texts.has(language, "opening") {
            return Vec::new();
        }
        let id = &scenario.scenario.id;
        let built_in = SCENARIOS.iter().filter(|it| *it.id == **id);
        let of_program = built_in
            .flat_map(|it| it.texts)
            .find(|(tag, _)| *tag == "sv");
        let own = self.texts_of(id, path).into_iter();
        let own = own.filter(|(it, _)| *it == Language::source());
        let own: Vec<String> = own.filter_map(|(_, path)| read_file(&path).ok()).collect();
        let sources = of_program.map(|(_, text)| *text).into_iter();
        let sources = sources.chain(own.iter().map(String::as_str));
        let file: Rc<str> = format!("{FOLDER}/{id}.ftl").into();
        let is_unreviewed = scenario.unreviewed.contains(language);
        let mut texts = Vec::new();
        for wording in each_once(sources) {
            let is_there = scenario.texts.has(language, &wording.id);
            if is_there || is_wanted_in(language, &wording.id) {
                let state = state(language, is_there, is_unreviewed);
                texts.push(PreviewedText {
                    scenario: Some(Rc::clone(id)),
                    ..previewed(wording, &file, state)
                });
            }
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
    let of_text = |wording: Wording| {
        let is_unreviewed = form.is_unreviewed(language, &wording.id);
        let is_there = form.texts.has(language, &wording.id);
        let state = state(language, is_there, is_unreviewed);
        PreviewedText {
            form: Some(Rc::clone(id)),
            ..previewed(wording, &file, state)
        }
    };
    each_once(sources.map(String::as_str))
        .map(of_text)
        .collect()
}

/// The texts of several files, each where it first stands.
fn each_once<'s>(sources: impl Iterator<Item = &'s str>) -> impl Iterator<Item = Wording> {
    let mut seen = BTreeSet::new();
    let all = sources.flat_map(wording::read);
    all.filter(move |it| seen.insert(it.id.clone()))
}

/// A text of the interface.
fn previewed(wording: Wording, file: &Rc<str>, state: TextState) -> PreviewedText {
    let comment = Some(wording.comment).filter(|it| !it.is_empty());
    PreviewedText {
        file: Rc::clone(file),
        form: None,
        scenario: None,
        state,
        comment: comment.map(Rc::from),
        id: wording.id.into(),
    }
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
