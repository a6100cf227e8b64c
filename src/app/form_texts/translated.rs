//! A translation as words: letters and plural forms of its language, markup, what no one sees, width, and the order of machine-like values.

use std::cell::LazyCell;
use std::collections::BTreeSet;
use std::rc::Rc;

use crate::app::form_texts::{Checking, There, broken};
use crate::engine::form::problem::Written;
use crate::text::clean::is_balanced;
use crate::text::language::{Direction, Language};
use crate::text::messages::Text;
use crate::text::translation::plurals::{Misfit, Plurals};
use crate::text::translation::wording::NotWords;
use crate::text::translation::{letters, marks, order};
use crate::text::width::spaced_cols;

/// A part with the word beside a key, and how wide it can be to be shown at all at 40 columns, beside the longest name of a key.
const KEY: &str = ".key";
const MOST_KEY_COLS: usize = 30;

impl Checking {
    /// Looks at the words of a language beside those of the source language, and with its terms for what would be shown by its name.
    /// There are none for a form's texts: these are looked at for that together with what is filled in.
    pub(super) fn translated(
        &mut self,
        language: &Language,
        there: &There<'_>,
        source: &There<'_>,
        terms: Option<&BTreeSet<&str>>,
    ) {
        // Only files with a choice in them ask for it.
        let plurals = LazyCell::new(|| Plurals::of(language));
        for (id, (file_no, text)) in there {
            let said = source.get(id).map(|(_, said)| *said);
            self.words(*file_no, language, text, said);
            self.width(*file_no, text, said);
            let of_source = said.map(|said| &*said.choices).unwrap_or_default();
            for choice in &text.choices {
                for misfit in plurals.misfits(choice, of_source) {
                    let written = match misfit {
                        Misfit::Missing { form, example } => {
                            Written::PluralMissing { form, example }
                        }
                        Misfit::NeverUsed { form } => {
                            let form = form.as_str().into();
                            Written::PluralNeverUsed { form }
                        }
                    };
                    self.add(*file_no, written, choice.span.clone());
                }
            }
            if let Some(terms) = terms {
                self.worked_out(*file_no, text, there, terms, None);
            }
        }
    }

    fn words(&mut self, file_no: usize, language: &Language, text: &Text, said: Option<&Text>) {
        let of_source = |mark: &str| {
            let mut words = said.iter().flat_map(|said| &said.words);
            words.any(|(word, _)| word.contains(mark))
        };
        for (word, span) in &text.words {
            let foreign = letters::foreign(language, word);
            if !foreign.is_empty() {
                let letters: Vec<String> = foreign.iter().map(char::to_string).collect();
                let letters = letters.join(" ").into();
                let language = language.tag().into();
                let written = Written::ForeignLetters { letters, language };
                self.add(file_no, written, span.clone());
            }
            // What stands in braces by its number is seen by whoever reads the file.
            let is_written_out = word.len() == span.len();
            if let Some(character) = marks::hidden(language, word).filter(|_| is_written_out) {
                self.add(
                    file_no,
                    Written::HiddenCharacter { character },
                    span.clone(),
                );
            }
            for mark in marks::markup(word) {
                if !of_source(mark) {
                    let mark = mark.into();
                    self.add(file_no, Written::Markup { mark }, span.clone());
                }
            }
        }
        let mut lost: BTreeSet<Rc<str>> = BTreeSet::new();
        for variant in &text.variants {
            if !is_balanced(variant) {
                self.add(file_no, Written::OpenIsolate, text.span.clone());
                break;
            }
            if language.direction().is_rtl() {
                lost.extend(
                    order::lost(variant, Direction::Rtl)
                        .iter()
                        .map(|it| Rc::from(it.as_str())),
                );
            }
        }
        for value in lost {
            self.add(file_no, Written::OrderLost { value }, text.span.clone());
        }
    }

    fn width(&mut self, file_no: usize, text: &Text, said: Option<&Text>) {
        let own = text.id.ends_with(KEY).then_some(MOST_KEY_COLS);
        let Some(most) = said.and_then(|said| said.most_cols).or(own) else {
            return;
        };
        let widest = text.variants.iter().map(|it| spaced_cols(it)).max();
        if let Some(cols) = widest.filter(|cols| *cols > most) {
            self.add(file_no, Written::TooWide { most, cols }, text.span.clone());
        }
    }
}

/// Returns what is said of a cell that cannot be a text, where that is what is said of a file, too.
pub fn written_of(refusal: &NotWords) -> Option<Written> {
    match refusal {
        NotWords::Forbidden { character } => Some(Written::HiddenCharacter {
            character: *character,
        }),
        NotWords::Broken {
            reason,
            line,
            column,
        } => Some(Written::BrokenText {
            broken: broken::of_fluent(reason),
            line: *line,
            column: *column,
        }),
        NotWords::Empty
        | NotWords::TooLong { .. }
        | NotWords::TooDeep { .. }
        | NotWords::NotKept => None,
    }
}
