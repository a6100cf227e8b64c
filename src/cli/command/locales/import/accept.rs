//! Which rows of a table are taken: each against what stands there today, then all of a file together against everything that is checked.

use std::collections::{BTreeMap, BTreeSet};

use super::{Change, Refused, Why, head_for, text_of};
use crate::app::form_texts::{TextFile, Texts, written_of};
use crate::builtin::translations::{Layer, Said, Translations, said_by};
use crate::cli::command::locales::sheet::{Row, is_formula, is_spreadsheet_error};
use crate::cli::context::Context;
use crate::engine::form::Form;
use crate::engine::form::problem::{Problem, ProblemKind, Written};
use crate::text::language::Language;
use crate::text::messages::{self, message_of};
use crate::text::translation::wording::{self, NotWords, digest};
use crate::text::translation::{edit, head};

/// The rows of a table, sorted by what is to be done with them.
#[derive(Default)]
pub(super) struct Sorted {
    pub(super) changes: BTreeMap<String, Vec<Change>>,
    pub(super) refused: Refused,
    /// What stands in the table, whether it was changed or not: by file, the words of each text.
    pub(super) seen: BTreeMap<String, BTreeMap<String, String>>,
    /// Texts that their translator says still hold.
    pub(super) held: Vec<Change>,
    /// What stands there as it stands in the table, by file.
    pub(super) same: BTreeMap<String, Vec<Change>>,
    pub(super) n_unchanged: usize,
    pub(super) n_empty: usize,
}

/// In the column for the state: the Swedish text was changed, and the translation still says the same.
const HOLDS: &str = "holds";

/// What a row was made from, if it says so.
struct Mark {
    source: String,
    /// Nothing where there was no translation.
    translation: Option<String>,
}

impl Mark {
    fn read(cell: &str) -> Option<Self> {
        let (source, translation) = cell.trim().strip_prefix('m')?.split_once('-')?;
        let is_digest = |text: &str| {
            text.len() == digest("").len() && text.bytes().all(|it| it.is_ascii_hexdigit())
        };
        let translation = (translation != "none").then(|| translation.to_owned());
        let is_one = is_digest(source) && translation.as_deref().is_none_or(is_digest);
        is_one.then(|| Self {
            source: source.to_owned(),
            translation,
        })
    }
}

/// Looks at each row by itself.
pub(super) fn sort(translations: &Translations, language: &Language, rows: Vec<Row>) -> Sorted {
    let mut sorted = Sorted::default();
    let mut known: BTreeMap<String, (Vec<Said>, Vec<Said>)> = BTreeMap::new();
    let mut first: BTreeMap<(String, String), (usize, String)> = BTreeMap::new();
    let source = Language::source();
    for row in rows {
        let file = row.cell("file").trim().to_owned();
        let id = row.cell("id").trim().to_owned();
        let (swedish, said) = known.entry(file.clone()).or_insert_with(|| {
            (
                translations.said(&source, &file),
                translations.said(language, &file),
            )
        });
        let Some(swedish) = swedish.iter().find(|it| it.wording.id == id) else {
            let why = Why::Said("translating-why-unknown", Vec::new());
            sorted.refused.push((row, why));
            continue;
        };
        let now = said.iter().find(|it| it.wording.id == id);
        let is_own = now.is_some_and(|it| it.is_own);
        let now = now.map(|it| it.wording.words.clone());
        let cell = row.cell("translation").to_owned();
        let key = (file.clone(), id.clone());
        if let Some((n, other)) = first.get(&key) {
            if *other != cell {
                let why = Why::Said("translating-why-twice", vec![("row", n.to_string())]);
                sorted.refused.push((row, why));
            }
            continue;
        }
        first.insert(key, (row.n, cell.clone()));
        match judge(&row, &cell, &swedish.wording.words, now.as_deref()) {
            Judged::Unchanged => sorted.n_unchanged += 1,
            Judged::Empty => sorted.n_empty += 1,
            Judged::Refused(why) => sorted.refused.push((row, why)),
            Judged::Read { words, made_from } => {
                let seen = sorted.seen.entry(file.clone()).or_default();
                seen.insert(id.clone(), words.clone());
                let holds = row.cell("state").trim().eq_ignore_ascii_case(HOLDS);
                let is_same = now.as_deref() == Some(words.as_str());
                let change = Change {
                    row,
                    file: file.clone(),
                    id,
                    words,
                    made_from,
                };
                match (is_same, holds) {
                    (true, false) => {
                        sorted.n_unchanged += 1;
                        sorted.same.entry(file).or_default().push(change);
                    }
                    (true, true) if is_own => sorted.held.push(change),
                    // What holds of the program's own texts becomes one of one's own.
                    (true, true) | (false, _) => {
                        sorted.changes.entry(file).or_default().push(change);
                    }
                }
            }
        }
    }
    sorted
}

enum Judged {
    /// The translator has not touched it.
    Unchanged,
    Empty,
    Refused(Why),
    /// What the translator says, which may be what stands there.
    Read {
        words: String,
        made_from: String,
    },
}

fn judge(row: &Row, cell: &str, swedish: &str, now: Option<&str>) -> Judged {
    let mark = Mark::read(row.cell("mark"));
    let words = match wording::of_cell(cell) {
        Ok(words) => words,
        Err(NotWords::Empty) if now.is_none() => return Judged::Unchanged,
        Err(NotWords::Empty) => return Judged::Empty,
        Err(refusal) => return Judged::Refused(why_not(&refusal)),
    };
    let is_same = now == Some(words.as_str());
    if let Some(mark) = mark.as_ref().filter(|_| !is_same) {
        let was = mark.translation.as_deref();
        // Someone else may have touched it since, and their words stay.
        if was == Some(digest(&words).as_str()) {
            return Judged::Unchanged;
        }
        if was != now.map(digest).as_deref() {
            return Judged::Refused(Why::Said("translating-why-meanwhile", Vec::new()));
        }
    }
    if is_spreadsheet_error(cell) && !is_same {
        let text = cell.chars().take(20).collect();
        return Judged::Refused(Why::Said("translating-why-error", vec![("text", text)]));
    }
    if is_formula(&words) && !is_formula(swedish) && !is_same {
        return Judged::Refused(Why::Said("translating-why-formula", Vec::new()));
    }
    let of_cell = || {
        wording::of_cell(row.cell("swedish"))
            .ok()
            .map(|it| digest(&it))
    };
    let made_from = mark.map(|mark| mark.source).or_else(of_cell);
    match made_from {
        Some(made_from) => Judged::Read { words, made_from },
        None if is_same => Judged::Unchanged,
        None => Judged::Refused(Why::Said("translating-why-no-swedish", Vec::new())),
    }
}

fn why_not(refusal: &NotWords) -> Why {
    match written_of(refusal) {
        Some(written) => Why::Problem(ProblemKind::Written(written)),
        None => match refusal {
            NotWords::TooLong { most } => {
                Why::Said("translating-why-long", vec![("most", most.to_string())])
            }
            NotWords::Empty
            | NotWords::Forbidden { .. }
            | NotWords::TooDeep { .. }
            | NotWords::Broken { .. }
            | NotWords::NotKept => Why::Said("translating-why-not-kept", Vec::new()),
        },
    }
}

/// Someone stands by all texts of a file: it becomes one of one's own as a whole, so that no later version of the program puts
/// another text under that name.
pub(super) fn take_whole(translations: &Translations, language: &Language, sorted: &mut Sorted) {
    for (file, seen) in &sorted.seen {
        let said = translations.said(language, file);
        let is_whole = said.iter().all(|it| seen.contains_key(&it.wording.id));
        let is_of_program = said.iter().any(|it| !it.is_own);
        let is_refused = sorted
            .refused
            .iter()
            .any(|(row, _)| row.cell("file").trim() == file);
        if is_whole && is_of_program && !is_refused {
            let same = sorted.same.remove(file).unwrap_or_default();
            sorted.n_unchanged -= same.len();
            sorted.changes.entry(file.clone()).or_default().extend(same);
        }
    }
}

/// Returns the file with the changes that nothing speaks against, and those; the others are refused.
pub(super) fn file(
    context: &Context,
    translations: &Translations,
    language: &Language,
    file: &str,
    mut changes: Vec<Change>,
    refused: &mut Refused,
) -> (String, Vec<Change>) {
    let swedish = translations.said(&Language::source(), file);
    let order: Vec<String> = swedish.iter().map(|it| it.wording.id.clone()).collect();
    let layers = translations.layers(language, file);
    let own = layers.last().filter(|layer| layer.is_own);
    let base = own.map_or_else(
        || head_for(translations, language, file),
        |layer| layer.source.clone(),
    );
    let below = said_by(translations.layers_below(language, file));
    let of_message = |message: &str| -> Vec<(String, String)> {
        let of_it = below
            .iter()
            .filter(|it| message_of(&it.wording.id) == message);
        of_it
            .map(|it| (it.wording.id.clone(), it.wording.words.clone()))
            .collect()
    };
    let form = file
        .strip_prefix("forms/")
        .and_then(|it| it.strip_suffix(".ftl"));
    let form = form.and_then(|id| context.shelf.form(id).ok());
    let form = form.as_ref().map(|form| &*form.form);
    // What is refused may be what another text quotes, so it is looked at again until nothing is refused any more.
    loop {
        if changes.is_empty() {
            return (base, changes);
        }
        let texts: Vec<(String, String)> = changes
            .iter()
            .map(|change| (change.id.clone(), change.words.clone()))
            .collect();
        let Some(edited) = edit::put(&base, &texts, &order, of_message) else {
            // The file itself cannot be read, or says something twice.
            let why = Why::Said("translating-why-file", vec![("file", file.to_owned())]);
            refused.extend(changes.into_iter().map(|change| (change.row, why.clone())));
            return (base, Vec::new());
        };
        let wrong = wrong(translations, form, language, file, &edited);
        let n_before = changes.len();
        changes.retain(|change| match wrong.get(&change.id) {
            Some(kind) => {
                refused.push((change.row.clone(), Why::Problem(kind.clone())));
                false
            }
            None => true,
        });
        if changes.len() == n_before {
            return (edited, changes);
        }
    }
}

/// Returns what is wrong with each text of a file as it would be: the first thing.
fn wrong(
    translations: &Translations,
    form: Option<&Form>,
    language: &Language,
    file: &str,
    edited: &str,
) -> BTreeMap<String, ProblemKind> {
    let of_layer = |language: Language| {
        move |layer: &Layer| TextFile {
            language,
            path: layer.path.clone(),
            source: layer.source.clone(),
        }
    };
    let source = Language::source();
    let mut files: Vec<TextFile> = translations
        .layers(&source, file)
        .iter()
        .map(of_layer(source))
        .collect();
    let below = translations.layers_below(language, file);
    files.extend(below.map(of_layer(*language)));
    files.push(TextFile {
        language: *language,
        path: file.to_owned(),
        source: edited.to_owned(),
    });
    let texts = Texts::read(files);
    let mut problems = match form {
        Some(form) => texts.problems_of_form(form),
        None => texts.problems_of_interface(),
    };
    let mut places: Vec<(usize, String)> = messages::read(edited)
        .texts
        .into_iter()
        .map(|text| (text.span.start, text.id))
        .collect();
    places.sort_unstable();
    let mut wrong = BTreeMap::new();
    for problem in problems.pop().unwrap_or_default() {
        let Problem { kind, .. } = &problem;
        if matches!(kind, ProblemKind::Written(Written::MissingText { .. })) {
            continue;
        }
        if let Some(id) = text_of(&places, &problem) {
            wrong
                .entry(id.to_owned())
                .or_insert_with(|| problem.kind.clone());
        }
    }
    wrong
}

/// A file with the right name in its head.
pub(super) struct Review {
    pub(super) source: String,
    /// What is said of it, if anything.
    pub(super) said: Option<&'static str>,
    /// So many of its texts does the reviewer not stand by.
    pub(super) n_unseen: usize,
}

/// The head of a file speaks for all its texts: a reviewer is named only where all of them stand in the table as they stand in the file,
/// and one who is named already goes where texts come in that nobody has reviewed.
pub(super) fn reviewed(
    before: &[Layer],
    source: &str,
    seen: &BTreeMap<String, BTreeMap<String, String>>,
    file: &str,
    reviewer: Option<&str>,
    refused: &Refused,
) -> Review {
    let of_file = seen.get(file);
    let not_taken: BTreeSet<&str> = refused
        .iter()
        .filter(|(row, _)| row.cell("file").trim() == file)
        .map(|(row, _)| row.cell("id").trim())
        .collect();
    let own = Layer {
        path: String::new(),
        source: source.to_owned(),
        is_own: true,
        is_reviewed: false,
    };
    let below = before.iter().filter(|it| !it.is_own);
    let said = said_by(below.chain([&own]));
    let unseen = said.iter().map(|it| &it.wording).filter(|text| {
        let words = of_file.and_then(|seen| seen.get(&text.id));
        not_taken.contains(&*text.id) || words != Some(&text.words)
    });
    let n_unseen = unseen.count();
    let was_reviewed = before
        .last()
        .is_some_and(|layer| layer.is_own && layer.is_reviewed);
    match reviewer {
        Some(reviewer) if n_unseen == 0 => Review {
            source: head::with_reviewer(source, reviewer),
            said: Some("translating-reviewed"),
            n_unseen,
        },
        _ => Review {
            source: if was_reviewed || head::reviewer(source).is_none() {
                head::with_reviewer(source, head::NOBODY)
            } else {
                source.to_owned()
            },
            said: match (reviewer, was_reviewed) {
                (Some(_), _) => Some("translating-review-kept-back"),
                (None, true) => Some("translating-review-lost"),
                (None, false) => None,
            },
            n_unseen,
        },
    }
}
