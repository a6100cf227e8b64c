//! The texts of all languages side by side, file by file: the program's with the person's own over them, or those of a folder.

use std::collections::{BTreeMap, BTreeSet};
use std::io;
use std::path::{Path, PathBuf};

use crate::app::scenario::texts::is_wanted_in;
use crate::builtin::layered_texts::{is_own_unreviewed, is_unreviewed};
use crate::builtin::own_texts::languages_of;
use crate::builtin::scenarios::FOLDER as SCENARIO_FOLDER;
use crate::builtin::{
    EASY_TEXTS, Examined, FORM_TEXTS, FormFile, INTERFACE, SCENARIOS, Shelf, is_for_the_client,
    language_folders, read_file,
};
use crate::engine::form::problem::{Problem, ProblemKind, Written};
use crate::text::language::Language;
use crate::text::messages::{self, message_of};
use crate::text::translation::record::{self, Record};
use crate::text::translation::wording::{self, Wording, digest};

/// Which Swedish texts the program's translations were made from.
pub const MADE_FROM: &str = include_str!("../../locales/made-from.toml");

/// The folders of a language that have texts in them.
const FOLDERS: [&str; 3] = ["", "forms", SCENARIO_FOLDER];

/// A file of texts as it lies over others of the same name.
#[derive(Clone, Debug)]
pub struct Layer {
    /// As it is named to the person.
    pub path: String,
    pub source: String,
    /// Whether it lies in the folder that can be written.
    pub is_own: bool,
    /// Whether someone who reads the language has read it.
    pub is_reviewed: bool,
}

/// A text of a language, from the uppermost file that has its message.
#[derive(Clone, Debug)]
pub struct Said {
    pub wording: Wording,
    pub is_own: bool,
    pub is_reviewed: bool,
}

/// What is known of a translation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    Missing,
    /// The Swedish text is another one since.
    Changed,
    /// Word for word as in Swedish, which may be meant.
    Same,
    Unreviewed,
    Reviewed,
}

impl State {
    /// Its name in a sheet. Scripts may look for it, so it stands in no language of the interface.
    pub fn word(self) -> &'static str {
        match self {
            Self::Missing => "missing",
            Self::Changed => "changed",
            Self::Same => "same",
            Self::Unreviewed => "unreviewed",
            Self::Reviewed => "reviewed",
        }
    }
}

#[derive(Debug)]
pub struct Translations {
    layers: BTreeMap<Language, BTreeMap<String, Vec<Layer>>>,
    of_program: Record,
    /// What is noted in the folder that can be written.
    pub own: Record,
    /// The folder that can be written.
    pub folder: Option<PathBuf>,
}

/// Why texts cannot be laid side by side.
#[derive(Debug)]
pub enum NoTranslations {
    /// There is no Swedish in the folder.
    NoSource { folder: PathBuf },
    /// The record cannot be read.
    Record { path: PathBuf, detail: String },
}

impl Shelf {
    /// Returns the program's texts with the person's own over them.
    pub fn translations(&self) -> Result<Translations, NoTranslations> {
        let mut layers: BTreeMap<Language, BTreeMap<String, Vec<Layer>>> = BTreeMap::new();
        let mut add = |tag: &str, file: String, text: &str| {
            if let Some(language) = Language::parse(tag) {
                let layer = Layer {
                    path: format!("locales/{tag}/{file}"),
                    source: text.to_owned(),
                    is_own: false,
                    is_reviewed: !is_unreviewed(&language, text),
                };
                let files = layers.entry(language).or_default();
                files.entry(file).or_default().push(layer);
            }
        };
        for (tag, file, text) in INTERFACE.iter().chain(FORM_TEXTS).chain(EASY_TEXTS) {
            add(tag, (*file).to_owned(), text);
        }
        for scenario in SCENARIOS {
            for (tag, text) in scenario.texts {
                add(tag, format!("{SCENARIO_FOLDER}/{}.ftl", scenario.id), text);
            }
        }
        let folder = self.home.as_ref().map(super::Home::locales);
        let mut own = Record::default();
        if let Some(folder) = &folder {
            add_folders(&mut layers, language_folders(folder));
            own = record_in(folder)?;
        }
        for layer in self.layers().iter().filter(|it| it.is_looked_at) {
            add_folders(&mut layers, languages_of(layer));
            // What is noted beside texts that are looked at is of these.
            let noted = record_in(&layer.folder)?;
            if noted != Record::default() {
                own = noted;
            }
        }
        let of_program = Record::read(MADE_FROM).unwrap_or_default();
        Ok(Translations {
            layers,
            of_program,
            own,
            folder,
        })
    }
}

impl Translations {
    /// Reads the folders of languages in a folder, and nothing of the program.
    pub fn of_folder(folder: &Path) -> Result<Self, NoTranslations> {
        let mut layers = BTreeMap::new();
        add_folders(&mut layers, language_folders(folder));
        if !layers.contains_key(&Language::source()) {
            let folder = folder.to_owned();
            return Err(NoTranslations::NoSource { folder });
        }
        Ok(Self {
            layers,
            of_program: Record::default(),
            own: record_in(folder)?,
            folder: Some(folder.to_owned()),
        })
    }

    pub fn languages(&self) -> Vec<Language> {
        self.layers.keys().copied().collect()
    }

    /// Returns the names of the files of a language, the interface before the forms, these before the scenarios.
    pub fn files(&self, language: &Language) -> Vec<&str> {
        let files = self
            .layers
            .get(language)
            .into_iter()
            .flat_map(BTreeMap::keys);
        let mut files: Vec<&str> = files.map(String::as_str).collect();
        files.sort_by_key(|file| {
            let folder = file.split_once('/').map_or("", |(folder, _)| folder);
            FOLDERS.iter().position(|it| *it == folder)
        });
        files
    }

    /// Returns the files of that name, the uppermost last.
    pub fn layers(&self, language: &Language, file: &str) -> &[Layer] {
        let files = self.layers.get(language);
        files
            .and_then(|files| files.get(file))
            .map_or(&[], Vec::as_slice)
    }

    /// Returns those of them that are the program's.
    pub fn layers_below(&self, language: &Language, file: &str) -> impl Iterator<Item = &Layer> {
        let layers = self.layers(language, file).iter();
        layers.filter(|layer| !layer.is_own)
    }

    /// Returns what a file says in a language, in the order of the lowest file: of two messages with the same id the uppermost, whole.
    pub fn said(&self, language: &Language, file: &str) -> Vec<Said> {
        said_by(self.layers(language, file))
    }

    /// Returns what is known of a translation, which may be missing.
    pub fn state(
        &self,
        language: &Language,
        file: &str,
        source: &Wording,
        said: Option<&Said>,
    ) -> State {
        let Some(said) = said else {
            return State::Missing;
        };
        let record = if said.is_own {
            &self.own
        } else {
            &self.of_program
        };
        if record.is_stale(language, file, &source.id, &digest(&source.words)) {
            State::Changed
        } else if said.wording.words == source.words {
            State::Same
        } else if said.is_reviewed {
            State::Reviewed
        } else {
            State::Unreviewed
        }
    }

    /// Whether a language is to have a text: some have only what a client hears, and of scenarios most have what the person says.
    pub fn is_wanted(&self, language: &Language, file: &str, id: &str) -> bool {
        if is_of_scenario(file) {
            return is_wanted_in(language, id);
        }
        !is_for_the_client(language) || file.starts_with("forms/")
    }

    /// Whether a language is to have a file. Scenarios are each in some languages only.
    pub fn is_wanted_file(&self, language: &Language, file: &str) -> bool {
        !is_of_scenario(file) || !self.layers(language, file).is_empty()
    }

    /// Returns the translations whose Swedish text is another one since, as what is wrong in their files.
    pub fn changed_since(&self) -> Vec<Examined> {
        let mut examined = Vec::new();
        self.each_changed(|language, file, said, changed| {
            for layer in self.layers(language, file) {
                let is_shown = |id: &str| {
                    let top = said.iter().find(|said| said.wording.id == id);
                    changed.contains(id) && top.is_some_and(|top| top.is_own == layer.is_own)
                };
                let texts = messages::read(&layer.source).texts.into_iter();
                let problems: Vec<Problem> = texts
                    .filter(|text| is_shown(&text.id))
                    .map(|text| {
                        let id = text.id.as_str().into();
                        let kind = ProblemKind::Written(Written::ChangedSince { id });
                        Problem::new(kind, text.span)
                    })
                    .collect();
                if !problems.is_empty() {
                    let file = FormFile {
                        path: layer.path.clone(),
                        source: layer.source.clone(),
                    };
                    examined.push((file, problems));
                }
            }
        });
        examined
    }

    /// Counts, by language, the translations whose Swedish text is another one since.
    pub fn n_changed(&self) -> BTreeMap<Language, usize> {
        let mut counts = BTreeMap::new();
        self.each_changed(|language, _, _, changed| {
            *counts.entry(*language).or_default() += changed.len();
        });
        counts
    }

    /// Calls with each language and file in which any text has changed in Swedish since it was translated, and with their ids.
    pub fn each_changed(&self, mut each: impl FnMut(&Language, &str, &[Said], &BTreeSet<String>)) {
        let source = Language::source();
        for file in self.files(&source) {
            let swedish = self.said(&source, file);
            let digests: Vec<String> = swedish.iter().map(|it| digest(&it.wording.words)).collect();
            for language in self.languages().iter().filter(|it| **it != source) {
                // Mostly nothing has changed: the records say so, and no translation has to be read.
                let may_be_changed = swedish.iter().zip(&digests).any(|(it, digest)| {
                    let is_stale =
                        |of: &Record| of.is_stale(language, file, &it.wording.id, digest);
                    is_stale(&self.own) || is_stale(&self.of_program)
                });
                if !may_be_changed {
                    continue;
                }
                let said = self.said(language, file);
                let is_changed = |it: &&Said| {
                    let there = said.iter().find(|said| said.wording.id == it.wording.id);
                    self.state(language, file, &it.wording, there) == State::Changed
                };
                let changed = swedish.iter().filter(is_changed);
                let changed: BTreeSet<String> = changed.map(|it| it.wording.id.clone()).collect();
                if !changed.is_empty() {
                    each(language, file, &said, &changed);
                }
            }
        }
    }
}

fn is_of_scenario(file: &str) -> bool {
    file.split_once('/')
        .is_some_and(|(folder, _)| folder == SCENARIO_FOLDER)
}

/// Lays files over each other.
pub fn said_by<'l>(layers: impl IntoIterator<Item = &'l Layer>) -> Vec<Said> {
    let mut all: Vec<Said> = Vec::new();
    for layer in layers {
        let wordings = wording::read(&layer.source);
        let over: BTreeSet<&str> = wordings.iter().map(|it| message_of(&it.id)).collect();
        all.retain(|said| !over.contains(message_of(&said.wording.id)));
        all.extend(wordings.into_iter().map(|wording| Said {
            wording,
            is_own: layer.is_own,
            is_reviewed: layer.is_reviewed,
        }));
    }
    all
}

fn add_folders(
    layers: &mut BTreeMap<Language, BTreeMap<String, Vec<Layer>>>,
    folders: Vec<(Language, PathBuf)>,
) {
    for (language, of_language) in folders {
        for below in FOLDERS {
            let Ok(entries) = std::fs::read_dir(of_language.join(below)) else {
                continue;
            };
            for entry in entries.flatten() {
                let path = entry.path();
                let is_texts = path.extension().is_some_and(|end| end == "ftl");
                let Some(name) = path
                    .file_name()
                    .and_then(|it| it.to_str())
                    .filter(|_| is_texts)
                else {
                    continue;
                };
                // What cannot be read is said by `locales check` and `forms check`.
                let Ok(source) = read_file(&path) else {
                    continue;
                };
                let file = if below.is_empty() {
                    name.to_owned()
                } else {
                    format!("{below}/{name}")
                };
                let layer = Layer {
                    path: path.display().to_string(),
                    is_reviewed: !is_own_unreviewed(&language, &source),
                    source,
                    is_own: true,
                };
                let files = layers.entry(language).or_default();
                files.entry(file).or_default().push(layer);
            }
        }
    }
}

fn record_in(folder: &Path) -> Result<Record, NoTranslations> {
    let path = folder.join(record::FILE);
    let failed = |path: PathBuf, detail: String| NoTranslations::Record { path, detail };
    match read_file(&path) {
        Ok(text) => Record::read(&text).map_err(|error| failed(path, error.to_string())),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(Record::default()),
        Err(error) => Err(failed(path, error.kind().to_string())),
    }
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "tests fail by panicking")]

    use super::*;

    #[test]
    fn a_file_of_the_interface_is_no_scenario_by_its_name() {
        let none = Translations {
            layers: BTreeMap::new(),
            of_program: Record::default(),
            own: Record::default(),
            folder: None,
        };
        let polish = Language::parse("pl").unwrap();
        assert!(!none.is_wanted_file(&polish, "scenarios/a.ftl"));
        assert!(none.is_wanted_file(&polish, "scenarios-list.ftl"));
        assert!(none.is_wanted(&polish, "scenarios-list.ftl", "title"));
    }
}
