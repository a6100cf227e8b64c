//! Form files as their authors have them examined: the form, its texts in every language, and files that are no forms.

mod lists;

use std::collections::BTreeSet;
use std::fs;
use std::io;
use std::ops::Range;
use std::path::{Path, PathBuf};
use std::rc::Rc;

use crate::app::form_texts::{TextFile, Texts};
use crate::app::scenario::LoadedScenario;
use crate::app::scenario::texts as scenario_texts;
use crate::builtin::own_texts::is_spoken;
use crate::builtin::scenarios::{FOLDER as SCENARIO_FOLDER, no_form};
use crate::builtin::sources::OWN_SOURCES;
use crate::builtin::{
    FORM_TEXTS, FormFile, INTERFACE, MOST_BYTES, Offered, SCENARIOS, Shelf, is_for_the_client,
    language_folders, lists_beside, read_bytes, toml_files,
};
use crate::engine::form::Form;
use crate::engine::form::doubt::{self, NamesInDoubt};
use crate::engine::form::problem::{Own, Problem, ProblemKind, Severity, Written};
use crate::engine::form::sources::is_source_id;
use crate::engine::practice::source;
use crate::engine::trial;
use crate::text::language::Language;
use crate::text::messages::message_of;

/// A file and everything that is wrong with it.
pub type Examined = (FormFile, Vec<Problem>);

impl Shelf {
    /// Examines a form file and the texts that belong to it: first the form, then those texts with which something
    /// is wrong. A file that cannot be read is examined all the same.
    pub fn examine(&self, path: &Path) -> Vec<Examined> {
        let (mut file, unread) = read(path);
        if !unread.is_empty() {
            return vec![(file, unread)];
        }
        if is_list_of(&file.source, &["source"]) || is_own_sources(path) {
            let problems = self.problems_of_sources(&file.source);
            if !problems.is_empty() {
                return vec![(file, problems)];
            }
        }
        if let Some(what) = what_else(path, &file.source) {
            let form = path.with_extension("").with_extension("toml");
            let form = form
                .file_name()
                .unwrap_or_default()
                .to_string_lossy()
                .into();
            let kind = ProblemKind::Written(Written::NotAForm { what, form });
            // Nothing in it is wrong.
            file.source.clear();
            return vec![(file, vec![Problem::new(kind, 0..0)])];
        }
        if is_scenario(path, &file.source) {
            return self.examine_scenario(file, path);
        }
        self.examine_form(file, path)
    }

    /// The same for the texts of a form that is offered, whichever file it comes from.
    pub fn examine_texts(&self, form: &Form, path: Option<&Path>) -> Vec<Examined> {
        // Texts of one's own over a form of the program are examined with all others of their kind.
        let locales = path.and_then(locales_beside);
        let (files, mut examined) = text_files(&form.id, locales.as_deref());
        let texts = Texts::read(files);
        examined.extend(with_problems(&texts, texts.problems_of_form(form)));
        examined.extend(unspoken(&form.id, locales.as_deref()));
        // What the texts of the program say too much for a form that stands in for one of it is not the author's to mend.
        if let Some(locales) = locales {
            examined.retain(|(file, _)| Path::new(&file.path).starts_with(&locales));
        }
        examined
    }

    /// The same for a scenario: against its form, with what follows from it and the texts in every language.
    fn examine_scenario(&self, file: FormFile, path: &Path) -> Vec<Examined> {
        let id = path.file_stem().unwrap_or_default().to_string_lossy();
        let of_form = source::form_id(&file.source).unwrap_or_default();
        let Ok(form) = self.form_of_scenario(&of_form, Some(path)) else {
            let problems = no_form(&file.source, &of_form);
            return vec![(file, problems)];
        };
        let register = self.register();
        let (scenario, mut problems) = source::read(&id, &file.source, &form.form, Some(&register));
        let mut of_texts = Vec::new();
        if let Some(scenario) = scenario {
            let codes = self.codes();
            problems.extend(source::check(&scenario, &file.source, &form.form, &codes));
            let (files, unread) = read_texts(self.texts_of(&id, Some(path)));
            let (found, of_all) = scenario_texts::problems(&scenario, &files);
            // What cannot be read is not missing.
            problems.extend(of_all.into_iter().filter(|_| unread.is_empty()));
            of_texts.extend(unread);
            of_texts.extend(of_files(files, found));
        }
        std::iter::once((file, problems)).chain(of_texts).collect()
    }

    /// Examines the texts of a scenario that is offered, in every language that has any.
    pub fn examine_texts_of_scenario(
        &self,
        loaded: &LoadedScenario,
        offered: &Offered,
    ) -> Vec<Examined> {
        let name = format!("{SCENARIO_FOLDER}/{}.ftl", offered.id);
        let built_in = SCENARIOS.iter().filter(|it| it.id == offered.id);
        let of_program = built_in
            .flat_map(|it| it.texts)
            .filter_map(|(tag, text)| embedded_text(tag, &name, text));
        let own = self.texts_of(&offered.id, offered.path.as_deref());
        let (files, mut examined) = laid_over(of_program.collect(), own);
        // That there are no texts at all is said of its file.
        let (found, _of_all) = scenario_texts::problems(&loaded.scenario, &files);
        examined.extend(of_files(files, found));
        examined
    }

    /// The list of sources beside a form, if something is wrong with it.
    fn examine_sources(&self, folder: Option<&Path>) -> Option<Examined> {
        let path = folder?.join(OWN_SOURCES);
        if !path.exists() {
            return None;
        }
        let (file, mut problems) = read(&path);
        if problems.is_empty() {
            problems = self.problems_of_sources(&file.source);
        }
        (!problems.is_empty()).then_some((file, problems))
    }

    /// The same for what is a form, with all that lies beside it.
    fn examine_form(&self, file: FormFile, path: &Path) -> Vec<Examined> {
        let folder = path.parent();
        let known = self.known(lists_beside(&file.source, folder), folder);
        let locales = locales_beside(path);
        let locales = locales.as_deref();
        let mut of_texts = Vec::new();
        let mut missing = None;
        let mut apart = Vec::new();
        let loaded = doubt::check(&file.source, &known, |form, in_doubt| {
            // Without the id of the form it is not known which texts are its own.
            if form.id.is_empty() || in_doubt.is_some_and(|it| it.has(&form.id)) {
                return Texts::read(Vec::new());
            }
            let (files, unread) = text_files(&form.id, locales);
            let texts = Texts::read(files);
            // What cannot be read is not missing.
            missing = unread
                .is_empty()
                .then(|| without_texts(form, &texts, locales))
                .flatten();
            if in_doubt.is_none() {
                apart.extend(texts_of_program(form, &texts, &file.source));
            }
            apart.extend(other_name(&form.id, &file));
            of_texts = unread;
            of_texts.extend(unspoken(&form.id, locales));
            let mut found = texts.problems_of_form(form);
            if let Some(names) = in_doubt {
                for problems in &mut found {
                    problems.retain(|problem| !may_follow(problem, names));
                    may_be_of_one(problems, names);
                }
            }
            of_texts.extend(with_problems(&texts, found));
            // A form that stands in for one of the program's may use its texts. What they say too much is not the
            // author's to mend.
            of_texts.retain(|(file, _)| Path::new(&file.path).exists());
            texts
        });
        // The sources are read once more by themselves, and a hostile list of them is not kept twice.
        drop(known);
        let mut problems: Vec<Problem> = missing.into_iter().collect();
        problems.extend(apart);
        problems.extend(loaded.problems);
        // Its tests are read against it, once it is one.
        let trials = path.with_extension("test.toml");
        let of_trials = loaded.form.filter(|_| trials.exists()).map(|form| {
            let (file, mut problems) = read(&trials);
            if problems.is_empty() {
                problems = trial::read(&file.source, &form, Some(&self.register())).1;
            }
            (file, problems)
        });
        let of_sources = self.examine_sources(folder);
        // What cannot be read of the list beside it is not missing there.
        let is_unread = |(_, problems): &Examined| {
            let mut severities = problems.iter().map(|problem| problem.severity);
            severities.any(|it| it == Severity::Error)
        };
        if of_sources.as_ref().is_some_and(is_unread) {
            problems.retain(|problem| {
                let ProblemKind::UnknownSource { nearest, .. } = &problem.kind else {
                    return true;
                };
                nearest.as_deref().is_some_and(is_source_id)
            });
        }
        let of_lists = lists::taken_out(&mut problems, folder);
        let with_trials = of_trials.filter(|(_, problems)| !problems.is_empty());
        std::iter::once((file, problems))
            .chain(of_lists)
            .chain(of_texts)
            .chain(with_trials)
            .chain(of_sources)
            .collect()
    }
}

/// The folder `locales` lies beside the folder of the form.
fn locales_beside(path: &Path) -> Option<PathBuf> {
    let folder = path.parent()?;
    let is_plain = folder.file_name().is_some()
        && fs::symlink_metadata(folder).is_ok_and(|found| found.is_dir());
    let beside = folder.parent().filter(|_| is_plain);
    let around = beside.map_or_else(|| folder.join(".."), Path::to_owned);
    Some(around.join("locales"))
}

/// Examines the texts of the interface, file by file in every language.
pub fn examine_interface() -> Vec<Examined> {
    let mut names: Vec<&str> = INTERFACE.iter().map(|(_, path, _)| *path).collect();
    names.sort_unstable();
    names.dedup();
    let examine = |name: &str| {
        let texts = Texts::read(embedded(INTERFACE, name));
        with_problems(&texts, texts.problems_of_interface())
    };
    names.into_iter().flat_map(examine).collect()
}

/// Returns the files of the person's own forms where their ids are given, and other paths as they are.
pub fn files_of_forms(shelf: &Shelf, named: &[PathBuf]) -> Vec<PathBuf> {
    let own = |path: &PathBuf| {
        let offered = shelf.offered().into_iter();
        let mut of_id = offered.filter(|it| !path.exists() && *path == Path::new(&it.id));
        of_id.next().and_then(|it| it.path)
    };
    let files = named
        .iter()
        .map(|path| own(path).unwrap_or_else(|| path.clone()));
    files.collect()
}

/// Returns the folder in which the forms of a folder lie: the one called `forms` in it if there are any, or itself.
pub fn folder_of_forms(folder: &Path) -> PathBuf {
    let inner = folder.join("forms");
    let has_any = toml_files(&inner).next().is_some();
    if has_any { inner } else { folder.to_owned() }
}

/// Returns the form files that a path stands for: itself, or those in the folder, or in the folder `forms` in it as they lie
/// beside `locales`. Tests of forms and lists of sources or cues lie beside forms and are none.
pub fn form_files(path: &Path) -> Vec<PathBuf> {
    let path = &*folder_of_forms(path);
    let mut files: Vec<PathBuf> = toml_files(path)
        .filter(|path| !is_test(path) && !is_own_sources(path) && !is_list(path))
        .collect();
    files.extend(toml_files(&path.join(SCENARIO_FOLDER)));
    files.sort();
    if files.is_empty() {
        files.push(path.to_owned());
    }
    files
}

/// Whether a file lies where scenarios do, or has what only they have.
fn is_scenario(path: &Path, source: &str) -> bool {
    let folder = path.parent().and_then(Path::file_name);
    let begins = |line: &str| ["[[variation]]", "[facts]", "[[reply]]"].contains(&line.trim());
    folder.is_some_and(|folder| folder == SCENARIO_FOLDER) || source.lines().any(begins)
}

/// Whether a file lies beside forms and is none: their tests, a list that they rest on, a scenario.
pub(super) fn is_beside_forms(path: &Path) -> bool {
    if is_test(path) || is_own_sources(path) {
        return true;
    }
    let (FormFile { source, .. }, problems) = read(path);
    problems.is_empty() && (is_any_list(&source) || is_scenario(path, &source))
}

/// Whether a file is called what the tests of a form are called.
fn is_test(path: &Path) -> bool {
    path.to_string_lossy().ends_with(".test.toml")
}

/// Whether a file is called what the office's list of sources is called.
fn is_own_sources(path: &Path) -> bool {
    path.file_name().is_some_and(|name| name == OWN_SOURCES)
}

/// Whether the first table of a file is one of a list that forms rest on.
fn is_list(path: &Path) -> bool {
    let (file, problems) = read(path);
    problems.is_empty() && is_any_list(&file.source)
}

fn is_any_list(source: &str) -> bool {
    is_list_of(source, &["source", "cue"])
}

fn is_list_of(source: &str, names: &[&str]) -> bool {
    let first = source.lines().find(|line| line.starts_with('['));
    // One bracket too few does not make a form of it.
    let begins = |line: &str, name: &str| {
        line.starts_with(&format!("[[{name}")) || line.starts_with(&format!("[{name}]"))
    };
    names
        .iter()
        .any(|name| first.is_some_and(|line| begins(line, name)))
}

/// Says what a file is that lies beside forms and is none.
fn what_else(path: &Path, source: &str) -> Option<&'static str> {
    let name = path.file_name()?.to_str()?;
    let end = path.extension().and_then(|end| end.to_str());
    if name.ends_with(".test.toml") {
        Some("trials")
    } else if end == Some("ftl") {
        Some("texts")
    } else if end == Some("csv") {
        Some("list")
    } else if is_list_of(source, &["source"]) || is_own_sources(path) {
        Some("sources")
    } else {
        None
    }
}

/// Reads a file whatever it is, and says why if it is not to be read.
pub(super) fn read(path: &Path) -> Examined {
    let name = path.display().to_string();
    let told = |source: String, written: ProblemKind, at: usize| {
        let end = source.len().min(at + '\u{fffd}'.len_utf8());
        let problem = Problem::new(written, at.min(end)..end);
        let path = name.clone();
        (FormFile { path, source }, vec![problem])
    };
    let unread = |written| told(String::new(), ProblemKind::Written(written), 0);
    // A pipe would be waited for and a device may never end, so it is asked before anything is opened.
    match fs::metadata(path) {
        Err(error) => return unread(why(&error)),
        Ok(found) if found.is_dir() => return unread(Written::NoForms),
        Ok(found) if !found.is_file() => return unread(Written::NotAFile),
        Ok(_) => {}
    }
    let bytes = match read_bytes(path) {
        Ok(bytes) => bytes,
        Err(error) => return unread(why(&error)),
    };
    if bytes.len() as u64 > MOST_BYTES {
        let limit_mb = usize::try_from(MOST_BYTES >> 20).unwrap_or(1);
        return told(String::new(), ProblemKind::TooLarge { limit_mb }, 0);
    }
    match String::from_utf8(bytes) {
        Ok(source) => (FormFile { path: name, source }, Vec::new()),
        Err(error) => {
            let at = error.utf8_error().valid_up_to();
            let source = String::from_utf8_lossy(error.as_bytes()).into_owned();
            told(
                source,
                ProblemKind::Written(Written::NotUtf8 { byte: at }),
                at,
            )
        }
    }
}

fn why(error: &io::Error) -> Written {
    let kind = error.kind();
    if kind == io::ErrorKind::NotFound {
        Written::FileMissing
    } else if kind == io::ErrorKind::PermissionDenied {
        Written::FileClosed
    } else {
        let detail = kind.to_string().into();
        Written::FileUnreadable { detail }
    }
}

/// Says of texts in languages that the program does not speak that no one will see them.
fn unspoken(id: &str, locales: Option<&Path>) -> Vec<Examined> {
    let of_language = |(language, folder): (Language, PathBuf)| {
        let path = folder.join(format!("forms/{id}.ftl"));
        let kind = ProblemKind::Own(Own::NotALanguage {
            language: language.tag().into(),
        });
        let file = FormFile {
            path: path.display().to_string(),
            source: String::new(),
        };
        let is_there = path.is_file() && !is_asked_in(&language);
        is_there.then(|| (file, vec![Problem::new(kind, 0..0)]))
    };
    let folders = locales.map(language_folders).unwrap_or_default();
    folders.into_iter().filter_map(of_language).collect()
}

/// Whether questions can be asked in a language.
fn is_asked_in(language: &Language) -> bool {
    is_spoken(language) || is_for_the_client(language)
}

/// Returns the files with the texts of a form, those that are compiled in first, and those that cannot be read.
fn text_files(id: &str, locales: Option<&Path>) -> (Vec<TextFile>, Vec<Examined>) {
    let name = format!("forms/{id}.ftl");
    let folders = locales.map(language_folders).unwrap_or_default();
    let spoken = folders.into_iter().filter(|(it, _)| is_asked_in(it));
    let paths = spoken.map(|(it, folder)| (it, folder.join(&name)));
    let there = paths.filter(|(_, path)| fs::symlink_metadata(path).is_ok());
    laid_over(embedded(FORM_TEXTS, &name), there)
}

/// Puts files of texts over those that are compiled in, and returns those that cannot be read.
fn laid_over(
    mut files: Vec<TextFile>,
    paths: impl IntoIterator<Item = (Language, PathBuf)>,
) -> (Vec<TextFile>, Vec<Examined>) {
    let (own, unread) = read_texts(paths);
    for own in own {
        // What is compiled in and lies there too would be said twice.
        files.retain(|it| it.language != own.language || it.source != own.source);
        files.push(own);
    }
    (files, unread)
}

/// Reads files of texts, and returns those that cannot be read.
fn read_texts(
    paths: impl IntoIterator<Item = (Language, PathBuf)>,
) -> (Vec<TextFile>, Vec<Examined>) {
    let mut files = Vec::new();
    let mut unread = Vec::new();
    for (language, path) in paths {
        let (file, problems) = read(&path);
        if problems.is_empty() {
            files.push(TextFile {
                language,
                path: file.path,
                source: file.source,
            });
        } else {
            unread.push((file, problems));
        }
    }
    (files, unread)
}

fn embedded(texts: &[super::TextFile], name: &str) -> Vec<TextFile> {
    texts
        .iter()
        .filter(|(_, path, _)| *path == name)
        .filter_map(|(tag, path, text)| embedded_text(tag, path, text))
        .collect()
}

fn embedded_text(tag: &str, path: &str, text: &str) -> Option<TextFile> {
    Some(TextFile {
        language: Language::parse(tag)?,
        path: format!("locales/{tag}/{path}"),
        source: text.to_owned(),
    })
}

/// Says once that there are no texts at all, or none in the language that all others are translated from.
fn without_texts(form: &Form, texts: &Texts, locales: Option<&Path>) -> Option<Problem> {
    let source = Language::source();
    let written = if texts.files().next().is_none() {
        Written::NoTexts {
            file: format!("forms/{}.ftl", form.id).into(),
        }
    } else if texts.files().all(|file| file.language != source) {
        let folder = locales.map(|it| it.display().to_string());
        let folder = folder.unwrap_or_else(|| "locales".to_owned());
        Written::NoSourceTexts {
            file: format!("{folder}/{source}/forms/{}.ftl", form.id).into(),
        }
    } else {
        return None;
    };
    Some(Problem::new(ProblemKind::Written(written), 0..0))
}

/// The words by which messages say what they name.
const TEXT_KINDS: [&str; 8] = [
    "section",
    "flag",
    "element",
    "contradiction",
    "measure",
    "computed",
    "check",
    "condition",
];

/// Whether a problem of the texts may only be there because something in the form is not read as it was meant.
fn may_follow(problem: &Problem, in_doubt: &NamesInDoubt) -> bool {
    let ProblemKind::Written(written) = &problem.kind else {
        return false;
    };
    let parts = |name: &str| {
        // The word before the name only says what it is the name of.
        let of_kind = name
            .split_once('-')
            .filter(|(kind, _)| TEXT_KINDS.contains(kind));
        let name = of_kind.map_or(name, |(_, name)| name);
        // What cannot be a name may have a hyphen in it.
        let whole = message_of(name);
        let parts = name.split(['-', '.']).chain([whole]);
        parts.map(str::to_owned).collect::<Vec<_>>()
    };
    let has = |name: &str| parts(name).iter().any(|part| in_doubt.has(part));
    if let Written::MissingText { id, .. } = written {
        return has(id);
    }
    // Of a branch only whether there is such an answer hangs on the form.
    if let Written::BranchNeverTaken { variable, .. }
    | Written::LastBranchIsAnswer { variable, .. }
    | Written::VariableNotHere { variable, .. } = written
    {
        return has(variable);
    }
    // What is said of the words of a text alone does not hang on the form.
    let (Written::SuperfluousText { id: name, .. }
    | Written::UnknownVariable { variable: name, .. }
    | Written::NotAnsweredYet { variable: name, .. }
    | Written::TextForAnswer { name }) = written
    else {
        return false;
    };
    let is_lost = |part: &String| in_doubt.may_lack(part);
    let is_of_other = matches!(written, Written::UnknownVariable { nearest: None, .. });
    has(name) || parts(name).iter().any(is_lost) || (is_of_other && in_doubt.twice().is_some())
}

/// Notes of texts of nothing, once of each, that they may be of one of two things that are called the same.
fn may_be_of_one(problems: &mut Vec<Problem>, in_doubt: &NamesInDoubt) {
    let Some(name) = in_doubt.twice() else {
        return;
    };
    let mut told = BTreeSet::new();
    problems.retain_mut(|problem| {
        let ProblemKind::Written(Written::SuperfluousText { id, twice, .. }) = &mut problem.kind
        else {
            return true;
        };
        *twice = Some(Rc::clone(name));
        // Its parts come after it.
        let whole = message_of(id);
        told.insert(Rc::clone(id)) && (whole == &**id || !told.contains(whole))
    });
}

/// Says in which languages a form that stands in for one of the program's shows that one's texts.
fn texts_of_program(form: &Form, texts: &Texts, source: &str) -> Vec<Problem> {
    let shown = texts.standing_in(form, |file| !Path::new(&file.path).exists());
    let of_language = |(language, ids): (Language, Vec<String>)| {
        let written = Written::TextsOfProgram {
            language: language.tag().into(),
            n: ids.len(),
            example: ids.first()?.as_str().into(),
        };
        let kind = ProblemKind::Written(written);
        Some(Problem::new(kind, place_of_id(&form.id, source)))
    };
    shown.into_iter().filter_map(of_language).collect()
}

/// Says that a form is not called what its file is called.
fn other_name(id: &str, file: &FormFile) -> Option<Problem> {
    let path = Path::new(&file.path);
    let name = path.file_name()?.to_str()?;
    let is_same = path.file_stem()?.to_str() == Some(id);
    let written = Written::IdNotFileName {
        id: id.into(),
        file: name.into(),
    };
    let span = place_of_id(id, &file.source);
    (!is_same && !id.is_empty()).then(|| Problem::new(ProblemKind::Written(written), span))
}

/// Returns where a form says what it is called: the first place where the name stands within quotation marks.
fn place_of_id(id: &str, source: &str) -> Range<usize> {
    let quoted = ['"', '\''].map(|mark| format!("{mark}{id}{mark}"));
    let found = quoted.iter().filter_map(|quoted| source.find(quoted));
    found.min().map_or(0..0, |at| at..at + id.len() + 2)
}

/// The files with which anything is wrong.
fn of_files(files: Vec<TextFile>, found: Vec<Vec<Problem>>) -> impl Iterator<Item = Examined> {
    let wrong = files.into_iter().zip(found);
    let wrong = wrong.filter(|(_, problems)| !problems.is_empty());
    wrong.map(|(file, problems)| {
        let file = FormFile {
            path: file.path,
            source: file.source,
        };
        (file, problems)
    })
}

fn with_problems(texts: &Texts, problems: Vec<Vec<Problem>>) -> Vec<Examined> {
    let of_file = |(file, mut problems): (&TextFile, Vec<Problem>)| {
        problems.sort_by_key(|problem| (problem.span.start, problem.span.end));
        let file = FormFile {
            path: file.path.clone(),
            source: file.source.clone(),
        };
        (file, problems)
    };
    texts
        .files()
        .zip(problems)
        .filter(|(_, problems)| !problems.is_empty())
        .map(of_file)
        .collect()
}
