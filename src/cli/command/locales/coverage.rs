//! `locales coverage`: how much of the interface and of each form stands in which language, and who has read it.

use crate::builtin;
use crate::cli::Outcome;
use crate::cli::command::locales::{own_texts, translations};
use crate::cli::context::Context;
use crate::cli::failure::Failure;
use crate::cli::out::Out;
use crate::text::catalog::Catalog;
use crate::text::language::Language;

pub(in crate::cli) fn run(context: &Context, out: &mut Out) -> Result<Outcome, Failure> {
    let n_changed = translations(context, None)?.n_changed();
    let interface = context.shelf.catalog();
    let words = context.words();
    let forms: Vec<_> = context
        .shelf
        .offered()
        .into_iter()
        .filter_map(|offered| context.shelf.form(&offered.id).ok())
        .collect();
    let own = context.shelf.own_texts_counted();
    let mut is_whole = true;
    for language in builtin::languages(&interface) {
        let mut counted = vec![("vilja".to_owned(), count(&interface, &language))];
        counted.extend(
            forms
                .iter()
                .map(|form| (form.form.id.to_string(), count(&form.texts, &language))),
        );
        let unread = forms.iter().any(|form| form.unreviewed.contains(&language));
        let mut parts = vec![language.tag().to_owned(), words.language_name(&language)];
        for (what, (n_said, n_all)) in counted {
            is_whole &= n_said == n_all;
            let percent = (100 * n_said).checked_div(n_all).unwrap_or(100);
            parts.push(format!("{what} {n_said}/{n_all} ({percent} %)"));
        }
        if let Some(n) = n_changed.get(&language) {
            is_whole = false;
            parts.push(context.say_n("translating-changed", *n));
        }
        if unread {
            parts.push(context.say("cli-locales-unreviewed"));
        }
        if let Some(own) = own.get(&language).filter(|own| own.n_used > 0) {
            parts.push(own_texts(context, own.is_reviewed, own.n_used));
        }
        out.line(&parts.join(" · "));
    }
    Ok(if is_whole {
        Outcome::Done
    } else {
        Outcome::Wanting
    })
}

/// Counts the messages of the source language that a language has too, and all of them.
fn count(catalog: &Catalog, language: &Language) -> (usize, usize) {
    let source = Language::source();
    let mut n_said = 0;
    let mut n_all = 0;
    for id in catalog.ids(&source) {
        n_all += 1;
        n_said += usize::from(catalog.has(language, &id));
    }
    (n_said, n_all)
}
