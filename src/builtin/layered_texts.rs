//! The texts of a form or a scenario in all languages: the program's, the person's own over them, and who has reviewed them.

use std::collections::{BTreeMap, BTreeSet};

use crate::app::msg::OwnTexts;
use crate::text::catalog::{Catalog, CatalogProblem};
use crate::text::language::Language;
use crate::text::messages;
use crate::text::translation::head;

#[derive(Default)]
pub(super) struct LayeredTexts {
    pub(super) catalog: Catalog,
    /// What stands in for texts that were there.
    pub(super) own: BTreeMap<Language, OwnTexts>,
    /// The languages in which no native reader has reviewed what is said last.
    pub(super) unreviewed: Vec<Language>,
}

impl LayeredTexts {
    /// Adds a text of the program.
    pub(super) fn embed(&mut self, language: Language, name: &str, text: &'static str) {
        self.catalog.embed(&language, name, text);
        self.takes(language, text);
    }

    /// Puts a text over those that are there.
    pub(super) fn put_over(&mut self, language: Language, name: &str, text: &str) {
        let below: BTreeSet<String> = self.catalog.ids(&language).collect();
        let texts = messages::read(text).texts.into_iter();
        let said: BTreeSet<String> = texts.map(|text| text.id).collect();
        let mut alone = Catalog::new();
        let _problems: Vec<CatalogProblem> = alone.add(&language, name, text);
        // What says the same as the text below is one's own only where somebody has reviewed it: that counts for it.
        let is_signed = reviewer(text).is_some();
        let stands_in =
            |id: &&String| is_signed || !self.catalog.says_the_same(&alone, &language, id);
        let over = said.intersection(&below).filter(stands_in).cloned();
        let over: BTreeSet<String> = over.collect();
        // What is wrong in it is said by `locales check` and `forms check`; what is right in it is used.
        let _problems: Vec<CatalogProblem> = self.catalog.add_overriding(&language, name, text);
        let is_reviewed = !is_unreviewed(&language, text);
        // Whoever says everything anew speaks for the whole language.
        if below.is_subset(&said) {
            self.takes(language, text);
        }
        if !over.is_empty() {
            let own = self.own.entry(language).or_insert_with(|| OwnTexts {
                is_reviewed: true,
                ..OwnTexts::default()
            });
            own.is_reviewed &= is_reviewed;
            own.ids.extend(over);
        }
    }

    fn takes(&mut self, language: Language, text: &str) {
        self.unreviewed.retain(|it| *it != language);
        if is_unreviewed(&language, text) {
            self.unreviewed.push(language);
        }
    }
}

/// The head of a file of texts names who has reviewed it. Where it names nobody, nobody has, but for the two languages that the
/// program itself is written in.
pub(super) fn is_unreviewed(language: &Language, text: &str) -> bool {
    match head::reviewer(text) {
        Some(name) => name.is_empty(),
        None => !matches!(language.tag(), "sv" | "en"),
    }
}

/// Returns who has reviewed a file, if its head names anybody.
pub(super) fn reviewer(text: &str) -> Option<&str> {
    head::reviewer(text).filter(|name| !name.is_empty())
}
