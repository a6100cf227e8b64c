//! The texts of a form or a scenario in all languages: the program's, the person's own over them, and who has reviewed them.

use crate::text::catalog::{Catalog, CatalogProblem};
use crate::text::language::Language;
use crate::text::translation::head;

#[derive(Default)]
pub(super) struct LayeredTexts {
    pub(super) catalog: Catalog,
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
        // What is wrong in it is said by `locales check` and `forms check`; what is right in it is used.
        let _problems: Vec<CatalogProblem> = self.catalog.add_overriding(&language, name, text);
        self.takes(language, text);
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
