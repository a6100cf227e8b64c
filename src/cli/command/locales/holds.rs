//! `locales holds`: notes that translations say what the Swedish texts say now, for texts that were changed and for new ones.

use std::collections::BTreeMap;
use std::path::PathBuf;

use clap::Args;

use crate::builtin::translations::Translations;
use crate::cli::Outcome;
use crate::cli::command::locales::{into_language, not_written, translations};
use crate::cli::context::Context;
use crate::cli::failure::Failure;
use crate::cli::out::Out;
use crate::shell::home;
use crate::text::clean::plain;
use crate::text::language::Language;
use crate::text::translation::record;
use crate::text::translation::wording::digest;

#[derive(Args, Debug)]
pub(in crate::cli) struct HoldsArgs {
    /// The texts, as locales check names them, or whole files, such as app.ftl; without any, only new texts are noted
    #[arg(value_name = "TEXT")]
    texts: Vec<String>,
    /// All texts that have changed
    #[arg(long, conflicts_with = "texts")]
    all: bool,
    /// Only in this language
    #[arg(long, value_name = "LANG")]
    lang: Option<String>,
    /// The folder with the folders of languages, such as locales of the project; without it, one's own texts
    #[arg(long = "in", value_name = "FOLDER")]
    folder: Option<PathBuf>,
}

pub(in crate::cli) fn run(
    context: &Context,
    out: &mut Out,
    args: &HoldsArgs,
) -> Result<Outcome, Failure> {
    let mut translations = translations(context, args.folder.as_deref())?;
    let only = args.lang.as_deref();
    let only = only
        .map(|tag| into_language(tag, &translations))
        .transpose()?;
    let named = |file: &str, id: &str| {
        let of_name = |name: &String| name == id || name == file || *name == format!("{file}:{id}");
        args.all || args.texts.iter().any(of_name)
    };
    let mut changed: BTreeMap<(String, String), Vec<Language>> = BTreeMap::new();
    translations.each_changed(|language, file, said, ids| {
        for id in ids {
            let is_own = said.iter().any(|it| it.is_own && it.wording.id == *id);
            if is_own && only.is_none_or(|only| only == *language) {
                let key = (file.to_owned(), id.clone());
                changed.entry(key).or_default().push(*language);
            }
        }
    });
    let digests = source_digests(&translations);
    let having = having(&translations);
    let mut n_noted = 0;
    let mut is_left = false;
    for ((file, id), languages) in &changed {
        let tags: Vec<&str> = languages.iter().map(Language::tag).collect();
        let what = [
            ("text", format!("{file}:{id}")),
            ("languages", tags.join(", ")),
        ];
        if !named(file, id) {
            is_left = true;
            out.line(&plain(&context.say_with("translating-left", &what)));
            continue;
        }
        n_noted += 1;
        out.line(&plain(&context.say_with("translating-held", &what)));
        let key = (file.clone(), id.clone());
        if let (Some(digest), Some(all)) = (digests.get(&key), having.get(&key)) {
            for language in languages {
                translations.own.note(language, all, file, id, digest);
            }
        }
    }
    let n_new = note_new(&mut translations, &digests, &having);
    translations
        .own
        .retain(|file, id| digests.contains_key(&(file.to_owned(), id.to_owned())));
    save(&translations)?;
    out.line(&context.say_n("translating-noted", n_noted));
    if n_new > 0 {
        out.line(&context.say_n("translating-noted-new", n_new));
    }
    Ok(if is_left {
        Outcome::Wanting
    } else {
        Outcome::Done
    })
}

/// A file and the id of a text in it.
pub(super) type Key = (String, String);

/// Returns the digests of the Swedish texts.
pub(super) fn source_digests(translations: &Translations) -> BTreeMap<Key, String> {
    let source = Language::source();
    let mut digests = BTreeMap::new();
    for file in translations.files(&source) {
        for said in translations.said(&source, file) {
            let digest = digest(&said.wording.words);
            digests.insert((file.to_owned(), said.wording.id), digest);
        }
    }
    digests
}

/// Returns the languages that have each text in the folder that can be written.
pub(super) fn having(translations: &Translations) -> BTreeMap<Key, Vec<Language>> {
    let mut having: BTreeMap<Key, Vec<Language>> = BTreeMap::new();
    let mut languages = translations.languages();
    languages.retain(|it| *it != Language::source());
    for language in languages {
        for file in translations.files(&language) {
            let mut layers = translations.layers(&language, file).iter();
            if !layers.any(|layer| layer.is_own) {
                continue;
            }
            let own = translations.said(&language, file).into_iter();
            for said in own.filter(|it| it.is_own) {
                let key = (file.to_owned(), said.wording.id);
                having.entry(key).or_default().push(language);
            }
        }
    }
    having
}

/// What nothing is noted of counts as made from the Swedish text of today.
fn note_new(
    translations: &mut Translations,
    digests: &BTreeMap<Key, String>,
    having: &BTreeMap<Key, Vec<Language>>,
) -> usize {
    let mut n_noted = 0;
    for key in having.keys() {
        let is_new = !translations.own.has(&key.0, &key.1);
        if let Some(digest) = digests.get(key).filter(|_| is_new) {
            n_noted += 1;
            translations.own.note_all(&key.0, &key.1, digest);
        }
    }
    n_noted
}

/// Writes the record beside the folders of languages.
pub(super) fn save(translations: &Translations) -> Result<(), Failure> {
    let Some(folder) = translations
        .folder
        .as_deref()
        .filter(|folder| folder.is_dir())
    else {
        return Ok(());
    };
    let path = folder.join(record::FILE);
    home::replace(&path, &translations.own.write()).map_err(|error| not_written(&path, &error))
}
