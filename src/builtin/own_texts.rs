//! Texts of a person's own over those of the program: read from the folder `locales`, each checked, with a list of what is kept.

use std::cell::LazyCell;
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::fs;
use std::path::{Path, PathBuf};
use std::rc::Rc;

use serde::Deserialize;

use crate::app::form_texts::{TextFile as TranslatedFile, Texts, fault_of};
use crate::app::library::OwnCounted;
use crate::app::msg::LoadedForm;
use crate::builtin::examined::read;
use crate::builtin::layered_texts::reviewer;
use crate::builtin::{
    EASY_TEXTS, Examined, FORM_TEXTS, FormFile, INTERFACE, Shelf, TextFile, language_folders,
};
use crate::engine::form::nearest::nearest;
use crate::engine::form::problem::{Own, Problem, ProblemKind, Written};
use crate::engine::form::{Form, Question};
use crate::text::catalog::{Catalog, CatalogProblemKind};
use crate::text::clean::clean_line;
use crate::text::language::Language;
use crate::text::messages::{Fault, FaultKind, message_of};
use crate::text::overlay::{self, Below, Overlay, Remark, RemarkKind};
use crate::text::translation::head;

const KEPT: &str = include_str!("kept.toml");

/// The reasons for which a text is kept, as the list names them.
const REASONS: [&str; 5] = ["consent", "statement", "protection", "law", "honest"];

/// So many files of one folder are read.
const FILES_MAX: usize = 200;

/// Only so many names are compared with all others.
const MOST_SEARCHES: usize = 50;

/// A file of texts that lie over those of the program.
#[derive(Debug)]
pub struct OwnFile {
    pub language: Language,
    /// Below the folder of its language: `app.ftl`, `forms/inflyttning.ftl`.
    pub name: String,
    pub file: FormFile,
    pub problems: Vec<Problem>,
    /// What is replaced, `id` or `id.attribute`.
    pub ids: BTreeSet<String>,
    pub is_reviewed: bool,
    /// The messages that are used, as a file of their own.
    pub(super) source: String,
}

/// A folder of texts.
#[derive(Clone, Debug)]
pub(super) struct Layer {
    pub(super) folder: PathBuf,
    /// What is only looked at may say anything: it is to become the program's own.
    pub(super) is_looked_at: bool,
}

impl OwnFile {
    /// How many of its texts are not used.
    pub fn n_unused(&self) -> usize {
        self.problems.iter().filter(|it| is_cost(it)).count()
    }
}

/// Whether what is said costs a text. One that leaves something out is used as it is.
fn is_cost(problem: &Problem) -> bool {
    !matches!(
        problem.kind,
        ProblemKind::Written(Written::MissingVariable { .. })
    )
}

impl Shelf {
    /// Puts the texts of a folder over all others, only to be looked at.
    #[must_use]
    pub fn looking_at(mut self, folder: &Path) -> Self {
        self.looked_at = Some(folder.to_owned());
        self
    }

    /// The folder whose texts are only looked at, if there is one.
    pub fn looked_at(&self) -> Option<&Path> {
        self.looked_at.as_deref()
    }

    /// The folders with texts of one's own that are there, those that go first at the end.
    pub(super) fn layers(&self) -> Vec<Layer> {
        let home = self.home.as_ref().map(|home| Layer {
            folder: home.locales(),
            is_looked_at: false,
        });
        let looked_at = self.looked_at.as_ref().map(|folder| Layer {
            folder: folder.clone(),
            is_looked_at: true,
        });
        let layers = home.into_iter().chain(looked_at);
        layers.filter(|layer| layer.folder.is_dir()).collect()
    }

    /// Reads the texts of one's own for the interface, over these.
    pub(super) fn read_own_interface(&self, catalog: &Catalog) -> Vec<Rc<OwnFile>> {
        let mut own = Vec::new();
        for layer in self.layers() {
            let kept = Kept::read(&layer);
            let file_of: HashMap<&str, &str> = interface_in(Language::source())
                .flat_map(|(_, path, text)| overlay::by_name(text).map(|(name, _)| (name, *path)))
                .collect();
            let kept = |id: &str| {
                let file = file_of.get(message_of(id)).copied();
                kept.of_interface(file.unwrap_or_default(), id)
            };
            for (language, folder) in languages_of(&layer) {
                let written: HashMap<&str, &str> = interface_in(language)
                    .flat_map(|(_, _, text)| overlay::by_name(text))
                    .collect();
                for (name, path) in ftl_files(&folder) {
                    let below = OfProgram {
                        catalog,
                        written: &written,
                        kept: &kept,
                    };
                    own.push(Rc::new(if is_spoken(&language) {
                        examine(language, name, &path, &below)
                    } else {
                        in_no_language(language, name, &path)
                    }));
                }
            }
        }
        own
    }

    /// Returns the texts of one's own for a form of the program. They are read once, as those for the interface are.
    pub(super) fn own_of_form(&self, form: &Form, texts: &Catalog) -> Vec<Rc<OwnFile>> {
        let read = self.own_of_forms.borrow().get(&form.id).cloned();
        read.unwrap_or_else(|| {
            let own = self.read_own_of_form(form, texts);
            let mut of_forms = self.own_of_forms.borrow_mut();
            of_forms.insert(Rc::clone(&form.id), own.clone());
            own
        })
    }

    fn read_own_of_form(&self, form: &Form, texts: &Catalog) -> Vec<Rc<OwnFile>> {
        let name = format!("forms/{}.ftl", form.id);
        let mut own = Vec::new();
        for layer in self.layers() {
            let kept = Kept::read(&layer);
            for (language, folder) in languages_of(&layer) {
                let path = folder.join(&name);
                if fs::symlink_metadata(&path).is_err() {
                    continue;
                }
                let file = embedded(&language, &name).unwrap_or_default();
                let below = OfProgram {
                    catalog: texts,
                    written: &overlay::by_name(file).collect(),
                    kept: &|id| kept.of_form(form, id),
                };
                own.push(Rc::new(examine(language, name.clone(), &path, &below)));
            }
        }
        own
    }

    /// Returns every file of texts that lies over those of the program. Nothing is read where there is no such folder.
    pub fn own_texts(&self) -> Vec<Rc<OwnFile>> {
        if self.layers().is_empty() {
            return Vec::new();
        }
        let mut own = self.interface().own.clone();
        for offered in self.offered().iter().filter(|it| it.path.is_none()) {
            let read = self.own_of_forms.borrow().get(&*offered.id).cloned();
            own.extend(read.unwrap_or_else(|| {
                let form = self.stand_in(&offered.id);
                let of_form = |it: LoadedForm| self.own_of_form(&it.form, &it.texts);
                form.map(of_form).unwrap_or_default()
            }));
        }
        own
    }

    /// Returns what is wrong with these files.
    pub fn own_texts_examined(&self) -> Vec<Examined> {
        let own = self.own_texts().into_iter();
        own.map(|it| (it.file.clone(), self.problems_of(&it)))
            .filter(|(_, problems)| !problems.is_empty())
            .collect()
    }

    /// The same for those that are only looked at.
    pub fn looked_at_examined(&self) -> Vec<Examined> {
        let mut examined = self.own_texts_examined();
        examined.retain(|(file, _)| self.is_looked_at(file));
        examined
    }

    fn is_looked_at(&self, file: &FormFile) -> bool {
        let folder = self.looked_at();
        folder.is_some_and(|folder| Path::new(&file.path).starts_with(folder))
    }

    /// What is only looked at is to be a translation: its words are looked at as those of the program's translations are.
    fn problems_of(&self, own: &OwnFile) -> Vec<Problem> {
        let mut problems = own.problems.clone();
        if self.is_looked_at(&own.file) {
            let source = Language::source();
            // One's own texts of the interface may lie in any file.
            let below = interface_in(source).map(|(_, _, text)| *text);
            let below: Vec<&str> = match embedded(&source, &own.name) {
                Some(text) if own.name.contains('/') => vec![text],
                Some(_) | None => below.collect(),
            };
            let below = below.into_iter().map(|text| TranslatedFile {
                language: source,
                path: String::new(),
                source: text.to_owned(),
            });
            let file = TranslatedFile {
                language: own.language,
                path: own.file.path.clone(),
                source: own.file.source.clone(),
            };
            let texts = Texts::read(below.chain([file]).collect());
            problems.extend(texts.problems_of_words().pop().unwrap_or_default());
            problems.sort_by_key(|problem| (problem.span.start, problem.span.end));
        }
        problems
    }

    /// Counts the texts of one's own by language.
    pub fn own_texts_counted(&self) -> BTreeMap<Language, OwnCounted> {
        let mut counted: BTreeMap<Language, OwnCounted> = BTreeMap::new();
        for file in self.own_texts() {
            let of_language = counted.entry(file.language).or_insert_with(|| OwnCounted {
                is_reviewed: true,
                ..OwnCounted::default()
            });
            of_language.n_used += file.ids.len();
            of_language.n_unused += file.n_unused();
            of_language.is_reviewed &= file.is_reviewed || file.ids.is_empty();
        }
        counted
    }
}

/// The folders of a layer by language. Whoever looks at one language may name its folder itself.
pub(super) fn languages_of(layer: &Layer) -> Vec<(Language, PathBuf)> {
    let mut folders = language_folders(&layer.folder);
    // `app.ftl` would be a language too.
    folders.retain(|(_, folder)| folder.is_dir());
    let itself = layer.folder.file_name().and_then(|name| name.to_str());
    let itself = itself.and_then(Language::parse);
    match itself.filter(|_| layer.is_looked_at && folders.is_empty()) {
        Some(language) => vec![(language, layer.folder.clone())],
        None => folders,
    }
}

/// The files of texts in a folder, by name.
fn ftl_files(folder: &Path) -> Vec<(String, PathBuf)> {
    let entries = fs::read_dir(folder).into_iter().flatten();
    let mut files: Vec<(String, PathBuf)> = entries
        .filter_map(|entry| {
            let path = entry.ok()?.path();
            let is_texts = path.extension().is_some_and(|end| end == "ftl");
            let name = path.file_name()?.to_str()?.to_owned();
            is_texts.then_some((name, path))
        })
        .collect();
    files.sort();
    files.truncate(FILES_MAX);
    files
}

/// Whether the program says anything in a language.
pub(super) fn is_spoken(language: &Language) -> bool {
    interface_in(*language).next().is_some()
}

/// The program's own texts of a form.
fn embedded(language: &Language, name: &str) -> Option<&'static str> {
    let files = FORM_TEXTS.iter().chain(EASY_TEXTS);
    let mut of_name = files.filter(|(tag, path, _)| *tag == language.tag() && *path == name);
    of_name.next().map(|(_, _, text)| *text)
}

fn in_no_language(language: Language, name: String, path: &Path) -> OwnFile {
    let kind = ProblemKind::Own(Own::NotALanguage {
        language: language.tag().into(),
    });
    OwnFile {
        language,
        name,
        file: FormFile {
            path: path.display().to_string(),
            source: String::new(),
        },
        problems: vec![Problem::new(kind, 0..0)],
        ids: BTreeSet::new(),
        is_reviewed: false,
        source: String::new(),
    }
}

fn examine(language: Language, name: String, path: &Path, below: &OfProgram<'_>) -> OwnFile {
    let (file, mut problems) = read(path);
    let overlay = if problems.is_empty() {
        overlay::read(&file.source, below)
    } else {
        Overlay::default()
    };
    let mut n_searches = 0;
    let names =
        LazyCell::new(|| -> Vec<String> { below.catalog.ids(&Language::source()).collect() });
    for remark in &overlay.remarks {
        let mut near = |id: &str| {
            n_searches += 1;
            let names = names.iter().map(String::as_str);
            (n_searches <= MOST_SEARCHES)
                .then(|| nearest(id, names).map(Into::into))
                .flatten()
        };
        let kind = kind_of(remark, &file.source, &mut near);
        problems.push(Problem::new(kind, remark.span.clone()));
    }
    let by = reviewer(&file.source);
    let by_whom = by.map_or_else(|| head::NOBODY.to_owned(), clean_line);
    OwnFile {
        language,
        name,
        problems,
        is_reviewed: by.is_some(),
        source: head::with_reviewer(&overlay.source, &by_whom),
        ids: overlay.ids,
        file,
    }
}

fn kind_of(
    remark: &Remark,
    source: &str,
    near: &mut dyn FnMut(&str) -> Option<Rc<str>>,
) -> ProblemKind {
    ProblemKind::Own(match &remark.kind {
        RemarkKind::Unknown { id } => Own::Unknown {
            nearest: near(id),
            id: id.as_str().into(),
        },
        RemarkKind::Kept { id, reason } => Own::Kept {
            id: id.as_str().into(),
            reason,
        },
        RemarkKind::ExtraVariable { id, variable } => Own::NotFilledIn {
            variable: variable.as_str().into(),
            id: id.as_str().into(),
        },
        RemarkKind::PutIn { what, name } => Own::PutIn {
            what,
            name: name.as_str().into(),
        },
        RemarkKind::MissingVariable { id, variable } => {
            return ProblemKind::Written(Written::MissingVariable {
                variable: variable.as_str().into(),
                id: id.as_str().into(),
            });
        }
        RemarkKind::Broken(kind) => match kind {
            FaultKind::Unusable(CatalogProblemKind::Forbidden { character }) => Own::Forbidden {
                character: *character,
            },
            FaultKind::Unusable(CatalogProblemKind::TooDeep { most }) => {
                Own::TooDeep { limit: *most }
            }
            FaultKind::Unusable(
                CatalogProblemKind::Junk { .. } | CatalogProblemKind::Duplicate { .. },
            )
            | FaultKind::Twice { .. } => {
                let fault = Fault {
                    span: remark.span.clone(),
                    kind: kind.clone(),
                };
                return ProblemKind::Written(fault_of(&fault, source));
            }
        },
    })
}

/// What texts of one's own lie over: texts of the interface or of a form.
struct OfProgram<'a> {
    catalog: &'a Catalog,
    /// Each message as the file of the language has it, by its name.
    written: &'a HashMap<&'static str, &'static str>,
    /// Why a text is not to be replaced, if it is not.
    kept: &'a dyn Fn(&str) -> Option<&'static str>,
}

impl Below for OfProgram<'_> {
    fn variables(&self, id: &str) -> Option<BTreeSet<String>> {
        let source = Language::source();
        let is_there = self.catalog.has(&source, id);
        is_there.then(|| self.catalog.variables(&source, id))
    }

    fn kept(&self, id: &str) -> Option<&'static str> {
        (self.kept)(id)
    }

    fn message(&self, id: &str) -> Option<&str> {
        self.written.get(id).copied()
    }
}

/// The files of the interface in a language.
fn interface_in(language: Language) -> impl Iterator<Item = &'static TextFile> {
    let all = INTERFACE.iter().chain(EASY_TEXTS);
    all.filter(move |(tag, path, _)| *tag == language.tag() && !path.contains('/'))
}

/// What no file outside the program replaces.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct Kept {
    kept: Vec<KeptTexts>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct KeptTexts {
    reason: String,
    form: Option<String>,
    kind: Option<String>,
    file: Option<String>,
    message: Option<String>,
}

impl KeptTexts {
    fn reason(&self) -> Option<&'static str> {
        REASONS.into_iter().find(|it| *it == self.reason)
    }

    fn has_message(&self, id: &str) -> bool {
        let Some(pattern) = &self.message else {
            return false;
        };
        match pattern.split_once('*') {
            Some((begins, ends)) => id.starts_with(begins) && id.ends_with(ends),
            None => message_of(id) == pattern,
        }
    }
}

impl Kept {
    fn read(layer: &Layer) -> Self {
        if layer.is_looked_at {
            return Self::default();
        }
        // A test reads the list: it is part of the program.
        toml::from_str(KEPT).unwrap_or_default()
    }

    fn reason(&self, is_meant: impl Fn(&KeptTexts) -> bool) -> Option<&'static str> {
        let mut kept = self.kept.iter().filter(|it| is_meant(it));
        kept.next().and_then(KeptTexts::reason)
    }

    fn of_interface(&self, file: &str, id: &str) -> Option<&'static str> {
        self.reason(|it| it.file.as_deref() == Some(file) || it.has_message(id))
    }

    fn of_form(&self, form: &Form, id: &str) -> Option<&'static str> {
        let kind = question(form, message_of(id)).map(|it| it.kind.word());
        self.reason(|it| {
            it.form.as_deref() == Some(&*form.id)
                || it.has_message(id)
                || (it.kind.is_some() && it.kind.as_deref() == kind)
        })
    }
}

/// The question or the field of a list that a message is about.
fn question<'f>(form: &'f Form, message: &str) -> Option<&'f Question> {
    form.questions.iter().find_map(|question| {
        if *question.id == *message {
            return Some(question);
        }
        let field = message.strip_prefix(&*question.id)?.strip_prefix('-')?;
        question.fields().iter().find(|it| *it.id == *field)
    })
}

#[cfg(test)]
mod tests;
