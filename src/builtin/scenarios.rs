//! The scenarios that are compiled in, and those of the person's own folder.

use std::fs;
use std::path::{Path, PathBuf};
use std::rc::Rc;

use crate::app::msg::LoadedForm;
use crate::app::scenario::LoadedScenario;
use crate::builtin::own_texts::languages_of;
use crate::builtin::{
    FormFile, Home, LayeredTexts, Offered, Shelf, Unusable, digest, language_folders, offered,
    read_file, read_form_file,
};
use crate::engine::form::problem::{Problem, ProblemKind, Staged};
use crate::engine::practice::source;
use crate::text::language::Language;

/// A scenario of the program.
#[derive(Debug)]
pub struct BuiltIn {
    pub id: &'static str,
    pub source: &'static str,
    /// By language.
    pub texts: &'static [(&'static str, &'static str)],
}

// Each scenario with the languages that it has texts in. A test compares the list with the folders.
macro_rules! scenarios {
    ($($id:literal [$($language:literal)*]),* $(,)?) => {
        &[$(BuiltIn {
            id: $id,
            source: include_str!(concat!("../../forms/scenarios/", $id, ".toml")),
            texts: &[$((
                $language,
                include_str!(concat!("../../locales/", $language, "/scenarios/", $id, ".ftl")),
            )),*],
        }),*]
    };
}

/// In the order in which they are offered: the easy ones first.
pub const SCENARIOS: &[BuiltIn] = scenarios![
    "first_talk" ["sv" "en" "ar" "uk"],
    "commuting" ["sv" "en" "fa-AF" "ti"],
    "free_refusal" ["sv" "en" "ar" "so"],
    "money_for_going" ["sv" "en" "so" "uk"],
    "only_the_rent" ["sv" "en" "ar" "so"],
    "own_wish" ["sv" "en" "ar" "so"],
    "search_condition" ["sv" "en" "ar" "so"],
    "study_place" ["sv" "en" "fa-AF" "uk"],
    "to_relatives" ["sv" "en" "ar" "fa-AF"],
    "well_prepared" ["sv" "en" "fa-AF" "uk"],
    "back_home" ["sv" "en" "ti" "uk"],
    "broken_line" ["sv" "en" "ti" "uk"],
    "childs_voice" ["sv" "en" "ar" "uk"],
    "cousin_interprets" ["sv" "en" "so" "ti"],
    "first_month" ["sv" "en" "ar" "so"],
    "helpful_landlord" ["sv" "en" "fa-AF" "so"],
    "joint_queue" ["sv" "en" "so" "ti"],
    "loan" ["sv" "en" "fa-AF" "ti"],
    "lost_job" ["sv" "en" "ar" "uk"],
    "new_at_the_post" ["sv" "en" "fa-AF" "uk"],
    "new_work" ["sv" "en" "ti" "uk"],
    "office_step" ["sv" "en" "ar" "uk"],
    "same_day_call" ["sv" "en" "ar" "so"],
    "survey_call" ["sv" "en" "ar" "uk"],
    "taken_back" ["sv" "en" "fa-AF" "uk"],
    "three_rents" ["sv" "en" "ar" "so"],
    "ultimatum" ["sv" "en" "ar" "so"],
    "uncertain_memory" ["sv" "en" "fa-AF" "ti"],
    "ended_support" ["sv" "en" "ar" "uk"],
    "landlord_chain" ["sv" "en" "fa-AF" "ti"],
    "other_town_instead" ["sv" "en" "ti" "uk"],
    "protected_housing" ["sv" "en" "fa-AF" "ti"],
    "told_to_go_back" ["sv" "en" "fa-AF" "so"],
    "two_years" ["sv" "en" "fa-AF" "ti"],
    "wants_to_please" ["sv" "en" "fa-AF" "so"],
    "who_calls" ["sv" "en" "fa-AF" "ti"],
];

/// The folder of scenarios below that of forms, and below that of each language.
pub(super) const FOLDER: &str = "scenarios";

impl Shelf {
    /// Lists the scenarios: those of the program, and the person's own, which stand in for one with the same id.
    pub fn scenarios_offered(&self) -> Vec<Offered> {
        let own = self.own_files(|home| home.forms().join(FOLDER));
        offered(SCENARIOS.iter().map(|it| it.id), own)
    }

    /// Reads all scenarios, those of the forms that are at hand without reading these again, and says which cannot be used.
    pub fn scenarios(
        &self,
        forms: &[Rc<LoadedForm>],
    ) -> (Vec<Rc<LoadedScenario>>, Vec<(String, Unusable)>) {
        let mut forms = forms.to_vec();
        let mut scenarios = Vec::new();
        let mut unusable = Vec::new();
        for offered in self.scenarios_offered() {
            match self.scenario_of(&offered, &mut forms) {
                Ok(scenario) => scenarios.push(Rc::new(scenario)),
                Err(reason) => unusable.push((offered.id, reason)),
            }
        }
        (scenarios, unusable)
    }

    /// Reads a scenario by its id, with its form.
    pub fn scenario(&self, id: &str) -> Result<LoadedScenario, Unusable> {
        let offered = self.scenarios_offered().into_iter();
        let mut of_id = offered.filter(|offered| offered.id == id);
        match of_id.next() {
            Some(offered) => self.scenario_of(&offered, &mut Vec::new()),
            None => Err(Unusable::NoSuchForm { id: id.to_owned() }),
        }
    }

    /// Reads a file of a scenario. Its texts lie beside it, or where those of forms do.
    pub fn scenario_at(&self, path: &Path) -> Result<LoadedScenario, Unusable> {
        let id = path.file_stem().unwrap_or_default().to_string_lossy();
        let offered = Offered {
            id: id.into_owned(),
            path: Some(path.to_owned()),
        };
        self.scenario_of(&offered, &mut Vec::new())
    }

    fn scenario_of(
        &self,
        offered: &Offered,
        forms: &mut Vec<Rc<LoadedForm>>,
    ) -> Result<LoadedScenario, Unusable> {
        let built_in = SCENARIOS.iter().find(|it| it.id == offered.id);
        let file = match &offered.path {
            Some(path) => read_form_file(path)?,
            None => FormFile {
                path: format!("forms/{FOLDER}/{}.toml", offered.id),
                source: built_in.map_or("", |it| it.source).to_owned(),
            },
        };
        let id = source::form_id(&file.source).unwrap_or_default();
        let at_hand = forms.iter().find(|form| form.form.id == id).cloned();
        let form = if let Some(form) = at_hand {
            form
        } else {
            let Ok(form) = self.form_of_scenario(&id, offered.path.as_deref()) else {
                return Err(without_form(file, &id));
            };
            let form = Rc::new(form);
            forms.push(Rc::clone(&form));
            form
        };
        let register = self.register();
        let (scenario, problems) =
            source::read(&offered.id, &file.source, &form.form, Some(&register));
        let Some(scenario) = scenario else {
            return Err(Unusable::Problems { file, problems });
        };
        let mut texts = LayeredTexts::default();
        for (language, text) in built_in.into_iter().flat_map(|it| it.texts) {
            if let Some(language) = Language::parse(language) {
                texts.embed(language, &offered.id, text);
            }
        }
        for (language, path) in self.texts_of(&offered.id, offered.path.as_deref()) {
            if let Ok(text) = read_file(&path) {
                texts.put_over(language, &offered.id, &text);
            }
        }
        Ok(LoadedScenario {
            scenario,
            digest: digest(&file.source),
            form,
            texts: texts.catalog,
            unreviewed: texts.unreviewed,
        })
    }

    /// Returns the form of a scenario: the one that lies in the folder above it, or one that is offered.
    pub(super) fn form_of_scenario(
        &self,
        id: &str,
        path: Option<&Path>,
    ) -> Result<LoadedForm, Unusable> {
        let folder = path.and_then(|path| path.parent()?.parent());
        let above = folder.map(|folder| folder.join(format!("{id}.toml")));
        match above.filter(|path| path.is_file()) {
            Some(path) => self.form_at(&path),
            None => self.form(id),
        }
    }

    /// Returns the files with a scenario's texts: `<id>.<language>.ftl` beside it, or below the folders of languages.
    pub(super) fn texts_of(&self, id: &str, path: Option<&Path>) -> Vec<(Language, PathBuf)> {
        let mut files = Vec::new();
        let folder = path.and_then(Path::parent);
        // The folder of scenarios lies in that of forms, and the one of languages beside that.
        let beside = folder.and_then(|it| Some(it.parent()?.parent()?.join("locales")));
        let locales = beside.or_else(|| self.home.as_ref().map(Home::locales));
        let mut folders = locales.as_deref().map(language_folders).unwrap_or_default();
        for layer in self.layers().iter().filter(|it| it.is_looked_at) {
            folders.extend(languages_of(layer));
        }
        for (language, below) in folders {
            let path = below.join(FOLDER).join(format!("{id}.ftl"));
            files.extend(path.is_file().then_some((language, path)));
        }
        let entries = folder.and_then(|folder| fs::read_dir(folder).ok());
        let mut close: Vec<_> = entries
            .into_iter()
            .flatten()
            .filter_map(|entry| {
                let path = entry.ok()?.path();
                let name = path.file_name()?.to_str()?;
                let tag = name.strip_prefix(&format!("{id}."))?.strip_suffix(".ftl")?;
                Some((Language::parse(tag)?, path))
            })
            .collect();
        close.sort();
        files.extend(close);
        files
    }
}

/// Says that a scenario is for a form that there is not.
pub(super) fn without_form(file: FormFile, id: &str) -> Unusable {
    let problems = no_form(&file.source, id);
    Unusable::Problems { file, problems }
}

/// Why a scenario has no form. Where the file cannot be read as TOML, that may be why no form is found in it.
pub(super) fn no_form(source: &str, id: &str) -> Vec<Problem> {
    if id.is_empty() {
        let unreadable = source::unreadable(source);
        if !unreadable.is_empty() {
            return unreadable;
        }
    }
    let quoted = format!("\"{id}\"");
    let at = source.find(&quoted).filter(|_| !id.is_empty());
    let kind = if id.is_empty() {
        ProblemKind::MissingKey { key: "form" }
    } else {
        ProblemKind::Staged(Staged::NoForm { form: id.into() })
    };
    let span = at.map_or(0..0, |at| at..at + quoted.len());
    vec![Problem::new(kind, span)]
}
