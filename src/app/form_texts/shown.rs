//! Texts that would not be shown as they are written: those that refer to themselves in the end, and those that are too much.

use crate::app::form_texts::{Checking, Meant, Texts, There};
use crate::engine::form::problem::Written;
use crate::text::catalog::{Catalog, MOST_PLACES, NotShown};
use crate::text::language::Language;
use crate::text::messages::Text;

impl Checking {
    /// Has every text of a language said once, as far as that can go wrong.
    pub(super) fn shown(
        &mut self,
        texts: &Texts,
        language: &Language,
        there: &There<'_>,
        meant: Option<&Meant<'_>>,
    ) {
        let is_meant = |id: &str| meant.is_none_or(|meant| meant.has(id));
        let asked = there.iter().filter(|(id, _)| is_meant(id));
        let ids: Vec<&str> = asked
            .filter(|(_, (_, text))| may_be_much(text))
            .map(|(id, _)| *id)
            .collect();
        if ids.is_empty() {
            return;
        }
        let mut catalog = Catalog::new();
        for file in texts.files().filter(|file| file.language == *language) {
            // What is wrong in it is told by itself.
            drop(catalog.add_overriding(language, &file.path, &file.source));
        }
        for (id, why) in catalog.not_shown(language, ids) {
            let Some((file_no, text)) = there.get(id) else {
                continue;
            };
            let names = match why {
                NotShown::GoesRound(names) => names,
                NotShown::TooMany => Vec::new(),
            };
            let written = Written::NotShown {
                names: names.into_iter().map(Into::into).collect(),
                limit: MOST_PLACES,
            };
            self.add(*file_no, written, text.span.clone());
        }
    }
}

/// Most texts refer to nothing and fill in little.
fn may_be_much(text: &Text) -> bool {
    let n_places = text.variables.len() + text.words.len();
    !text.quotes.is_empty() || !text.calls.is_empty() || n_places > MOST_PLACES
}
