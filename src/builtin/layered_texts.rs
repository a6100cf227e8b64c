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
        self.takes(language, is_unreviewed(&language, text));
    }

    /// Puts a text of the person's own over those that are there.
    pub(super) fn put_over(&mut self, language: Language, name: &str, text: &str) {
        let is_unreviewed = is_own_unreviewed(&language, text);
        self.put(language, name, text, is_unreviewed);
    }

    /// Puts a text of the program, as it was kept with an interview, where none is yet.
    pub(super) fn put_kept(&mut self, language: Language, name: &str, text: &str) {
        let is_unreviewed = is_unreviewed(&language, text);
        self.put(language, name, text, is_unreviewed);
    }

    fn put(&mut self, language: Language, name: &str, text: &str, is_unreviewed: bool) {
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
        // Whoever says everything anew speaks for the whole language.
        if below.is_subset(&said) {
            self.takes(language, is_unreviewed);
        }
        if !over.is_empty() {
            let own = self.own.entry(language).or_insert_with(|| OwnTexts {
                is_reviewed: true,
                ..OwnTexts::default()
            });
            own.is_reviewed &= !is_unreviewed;
            own.ids.extend(over);
        }
    }

    fn takes(&mut self, language: Language, is_unreviewed: bool) {
        self.unreviewed.retain(|it| *it != language);
        if is_unreviewed {
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

/// The same of a file of one's own: it is Swedish that its author writes, and all else is translated.
pub(super) fn is_own_unreviewed(language: &Language, text: &str) -> bool {
    reviewer(text).is_none() && (is_unreviewed(language, text) || *language != Language::source())
}

/// Returns who has reviewed a file, if its head names anybody.
pub(super) fn reviewer(text: &str) -> Option<&str> {
    head::reviewer(text).filter(|name| !name.is_empty())
}
