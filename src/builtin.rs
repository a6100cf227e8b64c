//! What is compiled in (forms, texts, the register, the sources) and what a person's own folder adds to it.

mod examined;
mod layered_texts;
mod own_texts;
mod previewed;
mod scenarios;
mod sources;
pub mod translations;

use std::cell::{OnceCell, RefCell};
use std::collections::BTreeMap;
use std::fs;
use std::io::{self, Read as _};
use std::path::{Path, PathBuf};
use std::rc::Rc;

use crate::app::library::{LeftOut, Library};
use crate::app::msg::LoadedForm;
use crate::engine::form::list::{List, NoList};
use crate::engine::form::lower::{self, Known, Loaded};
use crate::engine::form::problem::{Problem, Severity};
use crate::engine::form::sources::Sources;
use crate::engine::interview::Codes;
use crate::engine::register::Register;
use crate::engine::retention::{NotTaken, Retention};
use crate::shell::home::Home;
use crate::shell::today;
use crate::text::catalog::Catalog;
use crate::text::countries::Countries;
use crate::text::cue::{CueList, CueLists, LazyCueLists, Weights};
use crate::text::language::Language;
use crate::text::language::names::NamesOfLanguages;

use layered_texts::LayeredTexts;

pub use examined::{Examined, examine_interface, files_of_forms, folder_of_forms, form_files};
pub use own_texts::OwnFile;
pub use scenarios::{BuiltIn, SCENARIOS};
pub(crate) use sources::OWN_SOURCES;

/// A text file of the program: its language, its path below `locales/<language>`, its content.
pub type TextFile = (&'static str, &'static str, &'static str);

// The languages, each with every one of the files. A test compares both with the folder.
macro_rules! texts {
    ($($path:literal),* $(,)?) => {
        texts!(@ []
            ["sv" "en" "ar" "fa-AF" "fa" "so" "ti" "uk" "ru" "pl" "fi" "ckb"]
            [$($path)*])
    };
    (@ [$($done:tt)*] [] [$($path:literal)*]) => { &[$($done)*] };
    (@ [$($done:tt)*] [$language:literal $($later:literal)*] [$($path:literal)*]) => {
        texts!(@
            [$($done)* $(($language, $path, include_str!(concat!("../locales/", $language, "/", $path))),)*]
            [$($later)*] [$($path)*])
    };
}

macro_rules! new_form {
    ($($language:literal),*) => {
        &[$(
            ($language, "form.toml", include_str!(concat!("../forms/new/", $language, "/form.toml"))),
            ($language, "form.ftl", include_str!(concat!("../forms/new/", $language, "/form.ftl"))),
            ($language, "form.test.toml", include_str!(concat!("../forms/new/", $language, "/form.test.toml"))),
        )*]
    };
}

/// The words of the interface. A test compares the list with the folder.
pub const INTERFACE: &[TextFile] = texts![
    "app.ftl",
    "authoring.ftl",
    "backup.ftl",
    "checks.ftl",
    "cli.ftl",
    "compare.ftl",
    "conditions.ftl",
    "consent.ftl",
    "cues.ftl",
    "durable.ftl",
    "evidence.ftl",
    "export.ftl",
    "follow.ftl",
    "glossary.ftl",
    "handover.ftl",
    "interpreter.ftl",
    "keeping.ftl",
    "keys.ftl",
    "lock.ftl",
    "settings.ftl",
    "log.ftl",
    "offered.ftl",
    "paper.ftl",
    "plain.ftl",
    "practise.ftl",
    "preview.ftl",
    "problems.ftl",
    "protection.ftl",
    "receipt.ftl",
    "retention.ftl",
    "schema.ftl",
    "search.ftl",
    "sources.ftl",
    "store.ftl",
    "terminals.ftl",
    "tongues.ftl",
    "train.ftl",
    "translating.ftl",
    "trials.ftl",
    "versions.ftl",
];

/// The words of the forms. A test compares the list with the folder.
pub const FORM_TEXTS: &[TextFile] = texts![
    "forms/inflyttning.ftl",
    "forms/bosokstod.ftl",
    "forms/samtycke.ftl",
    "forms/uppfoljning.ftl",
    "forms/kommunenkat.ftl",
];

// A language for the client alone: the questions, and the words of the answers.
macro_rules! for_the_client {
    ($language:literal: $($path:literal),*) => {
        &[$(($language, $path, include_str!(concat!("../locales/", $language, "/", $path)))),*]
    };
}

/// What clients hear and read in easy words; all else is said in the language that it falls back to. A test compares the list
/// with the folder.
pub const EASY_TEXTS: &[TextFile] = for_the_client![
    "sv-x-latt":
    "app.ftl",
    "forms/inflyttning.ftl",
    "forms/bosokstod.ftl",
    "forms/samtycke.ftl",
    "forms/uppfoljning.ftl",
    "forms/kommunenkat.ftl"
];

/// The forms, by id, in the order in which they are offered.
pub const FORMS: &[(&str, &str)] = &[
    ("inflyttning", include_str!("../forms/inflyttning.toml")),
    ("bosokstod", include_str!("../forms/bosokstod.toml")),
    ("samtycke", include_str!("../forms/samtycke.toml")),
    ("uppfoljning", include_str!("../forms/uppfoljning.toml")),
    ("kommunenkat", include_str!("../forms/kommunenkat.toml")),
];

/// The trials of the forms, by the id of the form.
pub const FORM_TRIALS: &[(&str, &str)] = &[
    (
        "inflyttning",
        include_str!("../forms/inflyttning.test.toml"),
    ),
    ("bosokstod", include_str!("../forms/bosokstod.test.toml")),
    ("samtycke", include_str!("../forms/samtycke.test.toml")),
    (
        "kommunenkat",
        include_str!("../forms/kommunenkat.test.toml"),
    ),
    (
        "uppfoljning",
        include_str!("../forms/uppfoljning.test.toml"),
    ),
];

/// What a new form begins as: the language of its comments or texts, the file, its content.
pub const NEW_FORM: &[TextFile] = new_form!["sv", "en", "ar"];

/// What commands print and pages say, by the names of the texts: recorded from the tests, for whoever looks at a translation.
pub const PRINTED: &str = include_str!("builtin/printed.txt");

/// Which words of a question stand for which word of the glossary.
pub const GLOSSARY: &str = include_str!("builtin/glossary.toml");

/// Everything that the spoken languages are called, by their tags.
pub const LANGUAGE_NAMES: &str = include_str!("builtin/language_names.toml");

/// The lists of cues, by language. A test reads them and finds nothing wrong.
pub const CUE_LISTS: &[(&str, &str)] = &[
    ("sv", include_str!("../locales/sv/cues.toml")),
    ("en", include_str!("../locales/en/cues.toml")),
];

/// What was learnt for them, by language. A test tells whether it was learnt from what the lists are now.
pub const CUE_WEIGHTS: &[(&str, &[u8])] = &[
    ("sv", include_bytes!("../locales/sv/cue-weights.bin")),
    ("en", include_bytes!("../locales/en/cue-weights.bin")),
];

/// What countries are called.
const COUNTRIES: &str = include_str!("builtin/countries.tsv");

const MUNICIPALITIES: &str = include_str!("../forms/municipalities.csv");

/// When a case is to be erased by law.
const RETENTION: &str = include_str!("builtin/retention.toml");

/// A form file larger than this is refused unread.
const MOST_BYTES: u64 = 1024 * 1024;

/// The name of the register of municipalities among what is stored with an interview: its names are read as they were.
const REGISTER: &str = "municipalities.csv";

/// Marks a text of the person's own among the stored ones.
const OWN: &str = " own";

/// Marks a list among the stored texts.
const LIST: &str = "list ";

/// The lists that a form can look answers up in, wherever it lies.
const LISTS: &[(&str, &str)] = &[("municipalities.csv", MUNICIPALITIES)];

/// Lists by file name, as the loader of forms takes them.
type Lists = BTreeMap<Rc<str>, Result<Rc<List>, Vec<NoList>>>;

/// Everything that is at hand, read when it is first asked for.
#[derive(Debug, Default)]
pub struct Shelf {
    /// The folder with the person's own forms, if there is one.
    home: Option<Home>,
    /// A folder with texts that are only looked at.
    looked_at: Option<PathBuf>,
    interface: OnceCell<Interface>,
    /// What lies over the forms of the program, by their ids, as far as they were read.
    own_of_forms: RefCell<BTreeMap<Rc<str>, Vec<Rc<OwnFile>>>>,
    register: OnceCell<Rc<Register>>,
    countries: OnceCell<Rc<Countries>>,
    sources: OnceCell<Rc<Sources>>,
    cues: OnceCell<Rc<LazyCueLists>>,
}

/// The words of the interface, with what of one's own was put over those of the program.
#[derive(Debug)]
struct Interface {
    catalog: Rc<Catalog>,
    own: Vec<Rc<OwnFile>>,
}

/// A form that can be had, not read yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Offered {
    pub id: String,
    /// Where it lies; nothing for a form that is part of the program.
    pub path: Option<PathBuf>,
}

/// Why there are no rules for erasing: without them nothing is erased.
#[derive(Debug)]
pub enum NoRetention {
    File { path: PathBuf, error: io::Error },
    NotTaken { path: PathBuf, reason: NotTaken },
}

/// Why a form cannot be used.
#[derive(Debug)]
pub enum Unusable {
    NoSuchForm {
        id: String,
    },
    File {
        path: PathBuf,
        error: io::Error,
    },
    /// Over a megabyte, or not text.
    NotAForm {
        path: PathBuf,
    },
    Problems {
        file: FormFile,
        problems: Vec<Problem>,
    },
}

/// A form file as it was read.
#[derive(Clone, Debug)]
pub struct FormFile {
    /// As it is named to the person.
    pub path: String,
    pub source: String,
}

impl Shelf {
    pub fn new(home: Option<Home>) -> Self {
        Self {
            home,
            ..Self::default()
        }
    }

    /// Returns the words of the interface.
    pub fn catalog(&self) -> Rc<Catalog> {
        Rc::clone(&self.interface().catalog)
    }

    fn interface(&self) -> &Interface {
        self.interface.get_or_init(|| {
            let mut catalog = Catalog::new();
            embed(&mut catalog, INTERFACE);
            let easy = EASY_TEXTS.iter().copied();
            let easy: Vec<TextFile> = easy.filter(|(_, path, _)| !path.contains('/')).collect();
            embed(&mut catalog, &easy);
            let own = self.read_own_interface(&catalog);
            for file in own.iter().filter(|file| !file.ids.is_empty()) {
                // What is wrong in it was left out.
                let _none = catalog.add_overriding(&file.language, &file.name, &file.source);
            }
            Interface {
                catalog: Rc::new(catalog),
                own,
            }
        })
    }

    pub fn register(&self) -> Rc<Register> {
        Rc::clone(self.register.get_or_init(|| {
            let register = Register::parse(MUNICIPALITIES).unwrap_or_default();
            let countries = self.countries();
            Rc::new(register.with_countries(countries.codes().map(Rc::from)))
        }))
    }

    /// Returns what countries are called.
    pub fn countries(&self) -> Rc<Countries> {
        Rc::clone(self.countries.get_or_init(|| Countries::written(COUNTRIES)))
    }

    /// Returns the codes that answers may have.
    pub fn codes(&self) -> Rc<Codes> {
        Rc::new(Codes::of(&self.register()))
    }

    /// Returns the lists of cues in all languages that have one.
    pub fn cues(&self) -> Rc<LazyCueLists> {
        Rc::clone(self.cues.get_or_init(|| {
            let register = self.register();
            Rc::new(LazyCueLists::new(Box::new(move || {
                let lists = CUE_LISTS.iter().filter_map(|(tag, text)| {
                    let list = CueList::read(&Language::parse(tag)?, text).0;
                    let weights = CUE_WEIGHTS.iter().find(|(it, _)| it == tag);
                    let weights = weights.and_then(|(_, bytes)| Weights::read(bytes).ok());
                    Some(match weights {
                        Some(weights) => list.weighed(weights),
                        None => list,
                    })
                });
                let places = register.iter().map(|it| it.name.to_string());
                CueLists::new(lists.collect(), places)
            })))
        }))
    }

    /// Returns the rules for erasing: the law's, with what the office has added in its own file.
    pub fn retention(&self) -> Result<Retention, NoRetention> {
        let not_taken = |path: &str, reason| NoRetention::NotTaken {
            path: PathBuf::from(path),
            reason,
        };
        let law = Retention::parse(RETENTION).map_err(|it| not_taken("retention.toml", it))?;
        let Some(path) = self.home.as_ref().map(Home::retention) else {
            return Ok(law);
        };
        match read_file(&path) {
            Ok(text) => law
                .with_own(&text)
                .map_err(|reason| NoRetention::NotTaken { path, reason }),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(law),
            Err(error) => Err(NoRetention::File { path, error }),
        }
    }

    /// Lists the forms: those of the program, and the person's own, which stand in for one with the same id.
    pub fn offered(&self) -> Vec<Offered> {
        let mut own = self.own_files(Home::forms);
        own.retain(|_, path| !examined::is_beside_forms(path));
        offered(FORMS.iter().map(|(id, _)| *id), own)
    }

    /// Reads a form by its id.
    pub fn form(&self, id: &str) -> Result<LoadedForm, Unusable> {
        let offered = self.offered().into_iter().find(|offered| offered.id == id);
        match offered {
            Some(Offered {
                path: Some(path), ..
            }) => self.form_at(&path),
            Some(Offered { id, path: None }) => self.built_in(&id),
            None => Err(Unusable::NoSuchForm { id: id.to_owned() }),
        }
    }

    /// Reads a form file. Its texts are looked for in the folder `locales` beside the file's own folder.
    pub fn form_at(&self, path: &Path) -> Result<LoadedForm, Unusable> {
        let file = read_form_file(path)?;
        let beside = path
            .parent()
            .map(|folder| folder.join("..").join("locales"));
        self.load(file, path.parent(), beside.as_deref())
    }

    /// Reads everything that the screen needs. Forms of the person's own that cannot be used are left out and named; the
    /// program's own form with the same id, if there is one, is offered as long.
    pub fn library(&self) -> (Library, Vec<Unusable>) {
        let mut forms = Vec::new();
        let mut unusable = Vec::new();
        let mut left_out = Vec::new();
        for offered in self.offered() {
            match self.form(&offered.id) {
                Ok(form) => forms.push(Rc::new(form)),
                Err(reason) => {
                    let stand_in = self.stand_in(&offered.id);
                    left_out.extend(offered.path.as_deref().map(|path| {
                        LeftOut {
                            file: path
                                .file_name()
                                .unwrap_or_default()
                                .to_string_lossy()
                                .into(),
                            has_stand_in: stand_in.is_some(),
                        }
                    }));
                    forms.extend(stand_in.map(Rc::new));
                    unusable.push(reason);
                }
            }
        }
        let catalog = self.catalog();
        let library = Library {
            forms,
            left_out,
            own_texts: self.own_texts_counted(),
            register: self.register(),
            sources: self.sources(),
            cues: self.cues(),
            glossary: GLOSSARY,
            terms: Rc::default(),
            names_of_languages: NamesOfLanguages::written(LANGUAGE_NAMES),
            countries: self.countries(),
            languages: languages(&catalog),
            client_languages: client_languages(&catalog),
            catalog,
        };
        (library, unusable)
    }

    /// Makes a form again from what was stored with an interview.
    pub fn form_of_text(
        &self,
        source: &str,
        texts: &BTreeMap<String, String>,
    ) -> Option<LoadedForm> {
        // It was whole when it was stored; sources that are gone by now are no reason not to read it.
        let lists = texts.iter().filter_map(|(name, text)| {
            let name = name.strip_prefix(LIST)?;
            Some((name.into(), List::kept(name, text).map(Rc::new)))
        });
        let known = Known {
            lists: lists.collect(),
            is_held: true,
            ..Known::default()
        };
        let form = lower::load(source, &known).form?;
        let mut said = LayeredTexts::default();
        // In this order a text of the person's own comes after the one that it stands in for.
        for (name, text) in texts {
            // A register has the name of its file, a text that of its language.
            if name.contains('.') {
                continue;
            }
            let Some(language) = Language::parse(name.trim_end_matches(OWN)) else {
                continue;
            };
            if name.ends_with(OWN) {
                said.put_over(language, name, text);
            } else {
                said.put_kept(language, name, text);
            }
        }
        Some(LoadedForm {
            digest: digest(source),
            source: source.into(),
            form: Rc::new(form),
            texts: Rc::new(said.catalog),
            unreviewed: said.unreviewed,
            own: said.own,
            register: texts
                .get(REGISTER)
                .and_then(|csv| Register::parse(csv).ok())
                .map(Rc::new),
            sources: sources::kept(texts),
            files: Rc::new(texts.clone()),
        })
    }

    fn known(&self, lists: Lists, folder: Option<&Path>) -> Known {
        Known {
            sources: Some(self.sources_beside(folder)),
            municipalities: Some(self.register()),
            today: Some(today()),
            is_held: false,
            lists,
        }
    }

    /// Returns the person's own files in one folder of the home, by the names that they give.
    fn own_files(&self, folder: impl Fn(&Home) -> PathBuf) -> BTreeMap<String, PathBuf> {
        let Some(home) = &self.home else {
            return BTreeMap::new();
        };
        toml_files(&folder(home))
            .filter_map(|path| Some((path.file_stem()?.to_str()?.to_owned(), path)))
            .collect()
    }

    fn built_in(&self, id: &str) -> Result<LoadedForm, Unusable> {
        let file = embedded(id).ok_or_else(|| Unusable::NoSuchForm { id: id.to_owned() })?;
        let mut form = self.load(file, None, None)?;
        let own = self.own_of_form(&form.form, &form.texts);
        if own.is_empty() {
            return Ok(form);
        }
        let mut files = (*form.files).clone();
        let mut texts = form_texts(&form.form.id, None, &mut files);
        for file in own.iter().filter(|file| !file.ids.is_empty()) {
            texts.put_over(file.language, &file.name, &file.source);
            // As they are used: what was refused is not to come back with the transcript. Those of a second folder follow.
            let stored = files.entry(format!("{}{OWN}", file.language)).or_default();
            stored.push_str(&file.source);
        }
        form.texts = Rc::new(texts.catalog);
        form.unreviewed = texts.unreviewed;
        form.own = texts.own;
        form.files = Rc::new(files);
        Ok(form)
    }

    /// Returns the program's own form, with the texts that it was written with, where the person's own with the same id
    /// cannot be used.
    pub fn stand_in(&self, id: &str) -> Option<LoadedForm> {
        self.load(embedded(id)?, None, None).ok()
    }

    fn load(
        &self,
        file: FormFile,
        folder: Option<&Path>,
        locales: Option<&Path>,
    ) -> Result<LoadedForm, Unusable> {
        let known = self.known(lists_beside(&file.source, folder), folder);
        let Loaded { form, problems } = lower::load(&file.source, &known);
        let Some(form) = form.filter(|_| !problems.iter().any(|it| it.severity == Severity::Error))
        else {
            return Err(Unusable::Problems { file, problems });
        };
        let mut files = BTreeMap::from([(REGISTER.to_owned(), MUNICIPALITIES.to_owned())]);
        let texts = form_texts(&form.id, locales, &mut files);
        let lists = form.lists();
        files.extend(lists.map(|list| (format!("{LIST}{}", list.name), list.text.to_string())));
        files.extend(self.own_sources_of(&form, folder));
        Ok(LoadedForm {
            digest: digest(&file.source),
            source: file.source.into(),
            form: Rc::new(form),
            texts: Rc::new(texts.catalog),
            unreviewed: texts.unreviewed,
            own: texts.own,
            register: None,
            sources: sources::kept(&files),
            files: Rc::new(files),
        })
    }
}

/// Returns the TOML files of a folder; none if it cannot be read.
fn toml_files(folder: &Path) -> impl Iterator<Item = PathBuf> {
    let entries = fs::read_dir(folder).into_iter().flatten();
    entries
        .filter_map(|entry| Some(entry.ok()?.path()))
        .filter(|path| path.extension().is_some_and(|end| end == "toml"))
}

/// Returns a form of the program as its file.
fn embedded(id: &str) -> Option<FormFile> {
    let (_, source) = FORMS.iter().find(|(known, _)| *known == id)?;
    Some(FormFile {
        path: format!("forms/{id}.toml"),
        source: (*source).to_owned(),
    })
}

/// What is offered: what is part of the program, and the person's own, which stands in for what has the same id.
fn offered<'a>(
    built_in: impl Iterator<Item = &'a str>,
    mut own: BTreeMap<String, PathBuf>,
) -> Vec<Offered> {
    let mut offered: Vec<Offered> = built_in
        .map(|id| Offered {
            id: id.to_owned(),
            path: own.remove(id),
        })
        .collect();
    offered.extend(own.into_iter().map(|(id, path)| Offered {
        id,
        path: Some(path),
    }));
    offered
}

/// Languages in which the interface can speak, Swedish first.
pub fn languages(catalog: &Catalog) -> Vec<Language> {
    let mut languages = client_languages(catalog);
    languages.retain(|language| !is_for_the_client(language));
    languages
}

/// Tells whether there are only questions in a language, and nothing that the officer works in.
pub fn is_for_the_client(language: &Language) -> bool {
    EASY_TEXTS.iter().any(|(tag, _, _)| language.tag() == *tag)
}

/// Languages in which questions can be asked, Swedish first.
fn client_languages(catalog: &Catalog) -> Vec<Language> {
    let mut languages: Vec<Language> = Language::known()
        .filter(|language| catalog.languages().any(|there| there == *language))
        .collect();
    let others: Vec<Language> = catalog
        .languages()
        .filter(|it| !languages.contains(it))
        .collect();
    languages.extend(others);
    languages
}

/// Returns the texts of a form. Adds them to the files as they
/// stand in theirs, by language; those of the person's own folder beside them.
fn form_texts(
    id: &str,
    locales: Option<&Path>,
    files: &mut BTreeMap<String, String>,
) -> LayeredTexts {
    let name = format!("forms/{id}.ftl");
    let mut texts = LayeredTexts::default();
    for (language, path, text) in FORM_TEXTS.iter().chain(EASY_TEXTS) {
        if *path == name
            && let Some(language) = Language::parse(language)
        {
            texts.embed(language, path, text);
            files.insert(language.to_string(), (*text).to_owned());
        }
    }
    for (language, path) in locales.map(language_folders).unwrap_or_default() {
        let path = path.join("forms").join(format!("{id}.ftl"));
        if let Ok(text) = read_file(&path) {
            texts.put_over(language, &name, &text);
            files.insert(format!("{language}{OWN}"), text);
        }
    }
    texts
}

/// Reads the lists that a form names, from its folder or from the program.
fn lists_beside(source: &str, folder: Option<&Path>) -> Lists {
    let mut lists = Lists::new();
    for name in lower::lists_named(source) {
        let beside = folder.and_then(|folder| read_list(&folder.join(&*name)));
        let own = || {
            let own = LISTS.iter().find(|(known, _)| **known == *name);
            own.map(|(_, text)| Ok((*text).to_owned()))
        };
        if let Some(text) = beside.or_else(own) {
            let list = text
                .map_err(|reason| vec![reason])
                .and_then(|text| List::parse(&name, &text));
            lists.insert(name, list.map(Rc::new));
        }
    }
    lists
}

/// Reads the text of a list, or says why it cannot be read; nothing if it is not there.
fn read_list(path: &Path) -> Option<Result<String, NoList>> {
    let found = match fs::metadata(path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return None,
        found => found,
    };
    if !found.is_ok_and(|it| it.is_file()) {
        return Some(Err(NoList::Unreadable));
    }
    let Ok(bytes) = read_bytes(path) else {
        return Some(Err(NoList::Unreadable));
    };
    if bytes.len() as u64 > MOST_BYTES {
        let limit_mb = usize::try_from(MOST_BYTES >> 20).unwrap_or(1);
        return Some(Err(NoList::TooLarge { limit_mb }));
    }
    Some(String::from_utf8(bytes).map_err(|error| {
        let at = error.utf8_error().valid_up_to();
        let before = error.as_bytes().iter().take(at);
        let line = 1 + before.filter(|byte| **byte == b'\n').count();
        NoList::NotUtf8 { line }
    }))
}

fn digest(source: &str) -> Rc<str> {
    blake3::hash(source.as_bytes()).to_hex().as_str().into()
}

/// Returns the folders below a locale folder that are named by a language.
pub fn language_folders(locales: &Path) -> Vec<(Language, PathBuf)> {
    let Ok(entries) = fs::read_dir(locales) else {
        return Vec::new();
    };
    let mut folders: Vec<(Language, PathBuf)> = entries
        .filter_map(|entry| {
            let path = entry.ok()?.path();
            Some((Language::parse(path.file_name()?.to_str()?)?, path))
        })
        .collect();
    folders.sort();
    folders
}

fn read_form_file(path: &Path) -> Result<FormFile, Unusable> {
    let source = read_file(path).map_err(|error| {
        let path = path.to_owned();
        if error.kind() == io::ErrorKind::InvalidData {
            Unusable::NotAForm { path }
        } else {
            Unusable::File { path, error }
        }
    })?;
    Ok(FormFile {
        path: path.display().to_string(),
        source,
    })
}

/// The same of what was found in a folder, which has to be a file: a pipe would be waited for, and a device may never end.
pub fn read_file(path: &Path) -> io::Result<String> {
    let found = fs::metadata(path)?;
    if found.is_file() {
        read_limited(path)
    } else {
        Err(io::ErrorKind::InvalidData.into())
    }
}

/// Reads a text of at most a megabyte from where a person said, be it a pipe; anything else is invalid.
pub fn read_limited(path: &Path) -> io::Result<String> {
    let text = read_bytes(path)?;
    if text.len() as u64 > MOST_BYTES {
        return Err(io::ErrorKind::InvalidData.into());
    }
    String::from_utf8(text).map_err(|error| io::Error::new(io::ErrorKind::InvalidData, error))
}

/// Reads no more of a file than shows that it is too large.
fn read_bytes(path: &Path) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    fs::File::open(path)?
        .take(MOST_BYTES + 1)
        .read_to_end(&mut bytes)?;
    Ok(bytes)
}

fn embed(catalog: &mut Catalog, files: &[TextFile]) {
    for (language, path, text) in files {
        if let Some(language) = Language::parse(language) {
            catalog.embed(&language, path, text);
        }
    }
}

#[cfg(test)]
mod tests;
