//! `locales import`: takes a table back. Each changed text is checked by itself, so that one that is wrong costs no other: what is right
//! is written, what is not is given back in a table of its own.

mod accept;

use std::collections::BTreeMap;
use std::fs;
use std::io::Read as _;
use std::path::{Path, PathBuf};

use clap::Args;

use crate::builtin::translations::Translations;
use crate::cli::Outcome;
use crate::cli::command::locales::export::{Paired, mark, paired, write_new};
use crate::cli::command::locales::sheet::{self, NotASheet, Row};
use crate::cli::command::locales::{holds, into_language, not_written, translations};
use crate::cli::command::unreadable;
use crate::cli::context::Context;
use crate::cli::failure::Failure;
use crate::cli::out::Out;
use crate::engine::form::problem::{Problem, ProblemKind};
use crate::shell::home;
use crate::store::make_durable_folder;
use crate::text::clean::plain;
use crate::text::language::Language;
use crate::text::translation::head;

#[derive(Args, Debug)]
pub(in crate::cli) struct ImportArgs {
    /// The table, saved as CSV
    #[arg(value_name = "FILE")]
    file: PathBuf,
    /// The language that was translated into, such as ti
    #[arg(long, value_name = "LANG")]
    lang: String,
    /// The folder with the folders of languages, such as locales of the project; without it, one's own texts
    #[arg(long, value_name = "FOLDER")]
    into: Option<PathBuf>,
    /// Who has read all texts of a file in this table and stands by them; only files that are in it whole are marked
    #[arg(long, value_name = "NAME")]
    reviewer: Option<String>,
}

/// Longer than any name with a title and an office.
const MOST_REVIEWER: usize = 80;

/// Refused one by one up to here; the rest is counted.
const MOST_TOLD: usize = 60;

/// Why a text is not taken.
#[derive(Clone, Debug)]
enum Why {
    /// What is said of texts in files, too.
    Problem(ProblemKind),
    /// A message of its own, and what it names.
    Said(&'static str, Vec<(&'static str, String)>),
}

/// A text that is to be taken, unless something speaks against it.
#[derive(Clone, Debug)]
struct Change {
    row: Row,
    file: String,
    id: String,
    words: String,
    /// The digest of the Swedish text that it was made from.
    made_from: String,
}

type Refused = Vec<(Row, Why)>;

pub(in crate::cli) fn run(
    context: &Context,
    out: &mut Out,
    args: &ImportArgs,
) -> Result<Outcome, Failure> {
    let mut translations = translations(context, args.into.as_deref())?;
    let language = into_language(&args.lang, &translations)?;
    let reviewer = args.reviewer.as_deref().map(name_of).transpose()?;
    let rows = rows(&args.file)?;
    let folder = match &translations.folder {
        Some(folder) => folder.clone(),
        None => return Err(Failure::could_not("cli-no-home")),
    };
    let mut sorted = accept::sort(&translations, &language, rows);
    if reviewer.is_some() {
        accept::take_whole(&translations, &language, &mut sorted);
    }
    let mut refused = sorted.refused;
    let mut files = BTreeMap::new();
    for (file, changes) in sorted.changes {
        let (source, taken) = accept::file(
            context,
            &translations,
            &language,
            &file,
            changes,
            &mut refused,
        );
        if !taken.is_empty() {
            files.insert(file, (source, taken));
        }
    }
    let having = holds::having(&translations);
    let mut n_taken = 0;
    for (file, (source, taken)) in &mut files {
        let before = translations.layers(&language, file);
        let review = accept::reviewed(before, source, &sorted.seen, file, reviewer, &refused);
        *source = review.source;
        let path = folder.join(language.tag()).join(file.as_str());
        write(&path, source)?;
        n_taken += taken.len();
        let what = [
            ("file", path.display().to_string()),
            ("n", taken.len().to_string()),
        ];
        out.line(&context.say_with("translating-taken", &what));
        if let Some(message) = review.said {
            let what = [
                ("n", review.n_unseen.to_string()),
                ("reviewer", reviewer.unwrap_or_default().to_owned()),
            ];
            out.line(&format!("  {}", context.say_with(message, &what)));
        }
    }
    let held = sorted.held.iter();
    for change in files.values().flat_map(|(_, taken)| taken).chain(held) {
        let key = (change.file.clone(), change.id.clone());
        let mut all = having.get(&key).cloned().unwrap_or_default();
        if !all.contains(&language) {
            all.push(language);
        }
        let Change {
            file,
            id,
            made_from,
            ..
        } = change;
        translations.own.note(&language, &all, file, id, made_from);
    }
    // Files that nothing was changed in, and that someone stands by now.
    if let Some(reviewer) = reviewer {
        for file in sorted.seen.keys().filter(|file| !files.contains_key(*file)) {
            let layers = translations.layers(&language, file);
            let Some(own) = layers.last().filter(|layer| layer.is_own) else {
                continue;
            };
            let review = accept::reviewed(
                layers,
                &own.source,
                &sorted.seen,
                file,
                Some(reviewer),
                &refused,
            );
            if review.n_unseen == 0 && review.source != own.source {
                let path = folder.join(language.tag()).join(file.as_str());
                write(&path, &review.source)?;
                let what = [
                    ("file", path.display().to_string()),
                    ("reviewer", reviewer.to_owned()),
                ];
                out.line(&context.say_with("translating-reviewed-file", &what));
            }
        }
    }
    if n_taken > 0 || !sorted.held.is_empty() {
        holds::save(&translations)?;
    }
    refused.sort_by_key(|(row, _)| row.n);
    tell_refused(context, out, &refused);
    for (message, n) in [
        ("translating-unchanged", sorted.n_unchanged),
        ("translating-empty", sorted.n_empty),
        ("translating-noted", sorted.held.len()),
    ] {
        if n > 0 {
            out.line(&context.say_n(message, n));
        }
    }
    out.line(&context.say_n("translating-taken-in-all", n_taken));
    if refused.is_empty() {
        return Ok(Outcome::Done);
    }
    // As it was before anything was written: what was refused is as it was.
    let paired = paired(&translations, &language, None);
    give_back(context, out, &args.file, &refused, &paired)?;
    Ok(Outcome::Wanting)
}

fn name_of(reviewer: &str) -> Result<&str, Failure> {
    let name = reviewer.trim();
    let is_name = !name.is_empty()
        && name.chars().count() <= MOST_REVIEWER
        && !name.chars().any(char::is_control)
        && plain(name) == name
        && !name.starts_with("nobody");
    if is_name {
        Ok(name)
    } else {
        Err(Failure::usage("translating-bad-reviewer").with("most", MOST_REVIEWER))
    }
}

/// Reads a table, no more of it than a table can have.
fn rows(path: &Path) -> Result<Vec<Row>, Failure> {
    // A pipe would be waited for and a device may never end, so it is asked before anything is opened.
    let found = fs::metadata(path).map_err(|error| unreadable(path, &error))?;
    let failed = |what: &'static str| {
        Failure::refused("translating-no-sheet")
            .with("path", path.display())
            .with("what", what)
            .with("limit", sheet::MOST_BYTES >> 20)
    };
    if !found.is_file() {
        return Err(failed("text"));
    }
    let mut bytes = Vec::new();
    fs::File::open(path)
        .and_then(|file| file.take(sheet::MOST_BYTES + 1).read_to_end(&mut bytes))
        .map_err(|error| unreadable(path, &error))?;
    if bytes.len() as u64 > sheet::MOST_BYTES {
        return Err(failed("large"));
    }
    sheet::read(&bytes).map_err(|error| match error {
        NotASheet::Packed => failed("packed"),
        NotASheet::NotText => failed("text"),
        NotASheet::TooManyRows { most } => Failure::refused("translating-too-many-rows")
            .with("path", path.display())
            .with("most", most),
        NotASheet::Without { columns } => Failure::refused("translating-no-columns")
            .with("path", path.display())
            .with("columns", columns.join(", ")),
    })
}

fn write(path: &Path, source: &str) -> Result<(), Failure> {
    let folder = path.parent().unwrap_or(path);
    make_durable_folder(folder)
        .and_then(|()| home::replace(path, source))
        .map_err(|error| not_written(path, &error))
}

/// Says why, and on the next line what to do.
fn in_words(context: &Context, why: &Why) -> (String, Option<String>) {
    let (message, arguments) = match why {
        Why::Problem(kind) => (kind.message(), kind.arguments()),
        Why::Said(message, arguments) => (*message, arguments.clone()),
    };
    let hint = context.say_if_there(&format!("{message}.hint"), &arguments);
    (context.say_with(message, &arguments), hint)
}

fn tell_refused(context: &Context, out: &mut Out, refused: &[(Row, Why)]) {
    for (row, why) in refused.iter().take(MOST_TOLD) {
        let (said, hint) = in_words(context, why);
        let what = [
            ("row", row.n.to_string()),
            ("text", format!("{}:{}", row.cell("file"), row.cell("id"))),
            ("why", said),
        ];
        let line = context.say_with("translating-refused", &what);
        out.line(&plain(&line).replace('\n', " "));
        if let Some(hint) = hint {
            out.line(&format!("  {}", plain(&hint).replace('\n', " ")));
        }
    }
    if let Some(n) = refused.len().checked_sub(MOST_TOLD).filter(|n| *n > 0) {
        out.line(&context.say_n("translating-refused-more", n));
    }
}

/// Writes what was refused into a table beside the one that came: as it came, with what stands there today.
fn give_back(
    context: &Context,
    out: &mut Out,
    path: &Path,
    refused: &[(Row, Why)],
    paired: &[Paired],
) -> Result<(), Failure> {
    let mut rows = Vec::new();
    for (row, why) in refused {
        let (said, hint) = in_words(context, why);
        let why = format!("{said} {}", hint.unwrap_or_default());
        let mut cells = row.cells.clone();
        let pair = paired
            .iter()
            .find(|pair| pair.file == row.cell("file") && pair.source.wording.id == row.cell("id"));
        if let Some(pair) = pair {
            let now = pair
                .translation
                .as_ref()
                .map(|it| it.wording.words.as_str());
            let fresh = [
                ("swedish", pair.source.wording.words.clone()),
                ("state", pair.state.word().to_owned()),
                ("mark", mark(&pair.source.wording.words, now)),
            ];
            for (column, value) in fresh {
                let at = sheet::COLUMNS.iter().position(|it| *it == column);
                if let Some(cell) = at.and_then(|at| cells.get_mut(at)) {
                    *cell = value;
                }
            }
        }
        rows.push((cells, plain(&why)));
    }
    let cells = rows
        .iter()
        .map(|(cells, why)| (cells.each_ref().map(String::as_str), Some(&**why)));
    let bytes = sheet::write(cells, true)?;
    let free = (1..100)
        .map(|n| sheet::name_of_returned(path, n))
        .find(|path| fs::symlink_metadata(path).is_err());
    let path = free.unwrap_or_else(|| sheet::name_of_returned(path, 1));
    write_new(&path, &bytes)?;
    let what = [
        ("path", path.display().to_string()),
        ("n", refused.len().to_string()),
    ];
    out.line(&context.say_with("translating-given-back", &what));
    Ok(())
}

/// Returns the text that a problem is in, among texts in the order of the file.
fn text_of<'t>(texts: &'t [(usize, String)], problem: &Problem) -> Option<&'t str> {
    let before = texts.iter().rev().find(|(at, _)| *at <= problem.span.start);
    before.map(|(_, id)| id.as_str())
}

/// Says in the head of a new file that nobody has reviewed it.
fn head_for(translations: &Translations, language: &Language, file: &str) -> String {
    let below = translations.layers(language, file).first();
    let below = below.map_or("", |layer| layer.source.as_str());
    head::for_new(below, language.tag(), language.endonym())
}
