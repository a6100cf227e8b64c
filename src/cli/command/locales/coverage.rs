//! `locales coverage`: how much of the interface and of each form stands in which language, and who has read it.

use std::rc::Rc;

use crate::app::scenario::texts::is_wanted_in;
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
        .filter_map(|offered| context.shelf.form(&offered.id).ok().map(Rc::new))
        .collect();
    let (scenarios, _) = context.shelf.scenarios(&forms);
    let own = context.shelf.own_texts_counted();
    let mut is_whole = true;
    for language in builtin::languages(&interface) {
        let all = |catalog: &Catalog| count(catalog, &language, |_| true);
        let mut counted = vec![("vilja".to_owned(), all(&interface))];
        counted.extend(
            forms
                .iter()
                .map(|form| (form.form.id.to_string(), all(&form.texts))),
        );
        let unread = forms.iter().any(|form| form.unreviewed.contains(&language));
        let mut parts = vec![language.tag().to_owned(), words.language_name(&language)];
        for (what, (n_said, n_all)) in counted {
            is_whole &= n_said == n_all;
            let percent = (100 * n_said).checked_div(n_all).unwrap_or(100);
            parts.push(format!("{what} {n_said}/{n_all} ({percent} %)"));
        }
        let heard: Vec<_> = scenarios
            .iter()
            .filter(|it| it.texts.has(&language, "opening"))
            .collect();
        let is_wanted = |id: &str| is_wanted_in(&language, id);
        let texts = heard
            .iter()
            .map(|it| count(&it.texts, &language, is_wanted));
        let (n_said, n_all) =
            texts.fold((0, 0), |sum, of_one| (sum.0 + of_one.0, sum.1 + of_one.1));
        // Each is in some languages only: that it is not in another one is no fault, but half of it is.
        is_whole &= n_said == n_all;
        let args = [
            ("n", heard.len()),
            ("of", scenarios.len()),
            ("said", n_said),
            ("texts", n_all),
        ];
        let args = args.map(|(name, n)| (name, n.to_string()));
        parts.push(context.say_with("translating-scenarios", &args));
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

/// Counts the messages of the source language that a language is to have: those that it has, and all of them.
fn count(
    catalog: &Catalog,
    language: &Language,
    is_wanted: impl Fn(&str) -> bool,
) -> (usize, usize) {
    let source = Language::source();
    let mut n_said = 0;
    let mut n_all = 0;
    for id in catalog.ids(&source).filter(|id| is_wanted(id)) {
        n_all += 1;
        n_said += usize::from(catalog.has(language, &id));
    }
    (n_said, n_all)
}
