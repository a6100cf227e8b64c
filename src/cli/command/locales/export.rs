//! `locales export`: a table for a translator, a row a text, with the Swedish text beside the translation.

use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use clap::Args;

use crate::builtin::translations::{Said, State, Translations};
use crate::cli::Outcome;
use crate::cli::command::locales::{into_language, not_written, sheet, translations};
use crate::cli::command::own_file;
use crate::cli::context::Context;
use crate::cli::failure::Failure;
use crate::cli::out::Out;
use crate::text::language::Language;
use crate::text::translation::wording::digest;

#[derive(Args, Debug)]
pub(in crate::cli) struct ExportArgs {
    /// The language that is translated into, such as ti
    #[arg(long, value_name = "LANG")]
    lang: String,
    /// Only the texts of this form
    #[arg(long, value_name = "ID", conflicts_with = "scenario")]
    form: Option<String>,
    /// Only the texts of this scenario, which the language may not have yet
    #[arg(long, value_name = "ID")]
    scenario: Option<String>,
    /// The file to write, or - for standard output; without it, vilja-LANG.csv
    #[arg(long, value_name = "FILE")]
    file: Option<PathBuf>,
    /// The folder with the folders of languages, such as locales of the project; without it, the program's texts and one's own
    #[arg(long, value_name = "FOLDER")]
    from: Option<PathBuf>,
}

/// A text with its translation.
pub(super) struct Paired {
    pub(super) file: String,
    pub(super) source: Said,
    pub(super) translation: Option<Said>,
    pub(super) state: State,
}

pub(in crate::cli) fn run(
    context: &Context,
    out: &mut Out,
    args: &ExportArgs,
) -> Result<Outcome, Failure> {
    let translations = translations(context, args.from.as_deref())?;
    let language = into_language(&args.lang, &translations)?;
    let of_form = args.form.as_ref().map(|id| ("forms", id));
    let of_scenario = args.scenario.as_ref().map(|id| ("scenarios", id));
    let only = of_form.or(of_scenario);
    let file = only.map(|(folder, id)| format!("{folder}/{id}.ftl"));
    let paired = paired(&translations, &language, file.as_deref());
    if let Some((folder, id)) = only.filter(|_| paired.is_empty()) {
        let files = translations.files(&Language::source());
        let there = files.iter().filter_map(|file| {
            let (of, name) = file.split_once('/')?;
            name.strip_suffix(".ftl").filter(|_| of == folder)
        });
        let there = there.collect::<Vec<_>>().join(", ");
        return Err(if args.scenario.is_some() {
            Failure::usage("train-no-such-scenario")
                .with("scenario", id)
                .with("scenarios", there)
        } else {
            Failure::usage("cli-no-such-form")
                .with("form", id)
                .with("forms", there)
        });
    }
    let bytes = table(&translations, &paired)?;
    if args.file.as_deref() == Some(Path::new("-")) {
        out.bytes(&bytes);
        return Ok(Outcome::Done);
    }
    let path = args.file.clone().unwrap_or_else(|| {
        let part = only.map(|(_, id)| format!("-{id}")).unwrap_or_default();
        PathBuf::from(format!("vilja-{language}{part}.csv"))
    });
    write_new(&path, &bytes)?;
    let path = [
        ("path", path.display().to_string()),
        ("n", paired.len().to_string()),
    ];
    out.line(&context.say_with("translating-exported", &path));
    Ok(Outcome::Done)
}

/// Writes a table where there is none: in one that is there may be someone's work.
pub(super) fn write_new(path: &Path, bytes: &[u8]) -> Result<(), Failure> {
    own_file::write(path, bytes).map_err(|error| {
        if error.kind() == ErrorKind::AlreadyExists {
            Failure::refused("translating-file-exists").with("path", path.display())
        } else {
            not_written(path, &error)
        }
    })
}

/// Returns the Swedish texts in their order, each with its translation: all that the language is to have, or those of one file.
pub(super) fn paired(
    translations: &Translations,
    language: &Language,
    only: Option<&str>,
) -> Vec<Paired> {
    let source = Language::source();
    let mut paired = Vec::new();
    for file in translations.files(&source) {
        let is_asked = match only {
            Some(only) => only == file,
            None => translations.is_wanted_file(language, file),
        };
        if !is_asked {
            continue;
        }
        let said = translations.said(language, file);
        for text in translations.said(&source, file) {
            let translation = said.iter().find(|it| it.wording.id == text.wording.id);
            let is_there = translation.is_some();
            if !is_there && !translations.is_wanted(language, file, &text.wording.id) {
                continue;
            }
            paired.push(Paired {
                file: file.to_owned(),
                state: translations.state(language, file, &text.wording, translation),
                translation: translation.cloned(),
                source: text,
            });
        }
    }
    paired
}

/// Says of which Swedish text and from which translation a row was made, so that what changes meanwhile is seen.
pub(super) fn mark(source: &str, translation: Option<&str>) -> String {
    let translation = translation.map_or_else(|| "none".to_owned(), digest);
    // It begins with a letter: a spreadsheet takes `12345678` for a number and `1e234567` for a large one.
    format!("m{}-{translation}", digest(source))
}

fn table(translations: &Translations, paired: &[Paired]) -> Result<Vec<u8>, Failure> {
    let english = Language::parse("en").unwrap_or_else(Language::source);
    let mut said: (String, Vec<Said>) = (String::new(), Vec::new());
    let mut rows = Vec::new();
    for pair in paired {
        if said.0 != pair.file {
            said = (pair.file.clone(), translations.said(&english, &pair.file));
        }
        let of_id = said
            .1
            .iter()
            .find(|it| it.wording.id == pair.source.wording.id);
        let english = of_id.map(|it| it.wording.words.clone()).unwrap_or_default();
        let variables = pair.source.wording.variables.iter();
        let variables: Vec<String> = variables.map(|name| format!("{{ ${name} }}")).collect();
        let now = pair
            .translation
            .as_ref()
            .map(|it| it.wording.words.as_str());
        rows.push((
            english,
            variables.join(" "),
            mark(&pair.source.wording.words, now),
        ));
    }
    let cells = paired
        .iter()
        .zip(&rows)
        .map(|(pair, (english, variables, mark))| {
            let cells: [&str; sheet::COLUMNS.len()] = [
                &pair.file,
                &pair.source.wording.id,
                &pair.source.wording.words,
                english,
                &pair.source.wording.comment,
                variables,
                pair.translation.as_ref().map_or("", |it| &it.wording.words),
                pair.state.word(),
                mark,
            ];
            (cells, None)
        });
    sheet::write(cells, false)
}
