//! How much a message says at the most, so that one that says too much is not said at all, and whether it comes to an end.

use std::cell::OnceCell;
use std::collections::HashMap;

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};

use super::{Bundle, Catalog, Locale, Messages, pattern};
use crate::text::language::Language;

/// The library fills in no more places of a message, those of what it refers to among them. It stops in the middle then, or ends in a
/// panic where the last place is one in braces of its own or a choice by a literal.
pub const MOST_PLACES: usize = 100;

/// Choices in what a choice refers to multiply; nobody writes so many of them.
const MOST_STEPS: usize = 5_000;

/// More steps than all files of texts together take in which each message can be said.
const MOST_STEPS_OF_ALL: usize = 2_000_000;

/// Why a message is not shown as it is written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NotShown {
    /// These refer to each other, and the last to the first: names are shown where the words would begin again.
    GoesRound(Vec<String>),
    /// More places than [`MOST_PLACES`] are filled in in it.
    TooMany,
}

/// The terms of a language, by name: which source has them, and which entry it is.
pub(super) type Terms = HashMap<String, Vec<(usize, usize)>>;

pub(super) fn terms(locale: &Locale) -> Terms {
    let mut terms = Terms::new();
    for (source_no, source) in locale.sources.iter().enumerate() {
        for (entry_no, entry) in source.parsed().resource.entries().enumerate() {
            if let Entry::Term(term) = entry {
                let places = terms.entry(term.id.name.to_owned()).or_default();
                places.push((source_no, entry_no));
            }
        }
    }
    terms
}

/// Whether a message may want more places filled in than the library does, whatever its choices come to. Terms that several files
/// have count each time.
pub(super) fn is_too_large(locale: &Locale, bundle: &Bundle, said: &Pattern<&str>) -> bool {
    let mut count = Count::of(locale, bundle);
    count.pattern(said).is_none()
}

impl Catalog {
    /// Returns those among these messages of exactly this language that would not be shown as they are written, of each circle
    /// only the first.
    pub fn not_shown<'i>(
        &self,
        language: &Language,
        ids: impl IntoIterator<Item = &'i str>,
    ) -> Vec<(&'i str, NotShown)> {
        let mut found = Vec::new();
        let Some(locale) = self.locale(language) else {
            return found;
        };
        let bundle = locale.bundle(language);
        let mut steps_left = MOST_STEPS_OF_ALL;
        for id in ids {
            let Some(said) = pattern(&bundle.messages, id) else {
                continue;
            };
            let mut count = Count::of(locale, bundle);
            let this = std::ptr::from_ref(said).cast();
            count.under_way.push((this, id.to_owned()));
            let is_whole = count.pattern(said).is_some();
            steps_left = steps_left.saturating_sub(MOST_STEPS - count.steps_left + 1);
            if steps_left == 0 {
                break;
            }
            if let Some(mut names) = count.round {
                // The same circle can be entered at any of its names.
                let least = (0..names.len()).min_by_key(|at| names.get(*at));
                names.rotate_left(least.unwrap_or_default());
                let round = NotShown::GoesRound(names);
                if found.iter().all(|(_, told)| *told != round) {
                    found.push((id, round));
                }
            } else if !is_whole {
                found.push((id, NotShown::TooMany));
            }
        }
        found
    }
}

struct Count<'l> {
    locale: &'l Locale,
    messages: &'l Messages,
    terms: &'l OnceCell<Terms>,
    left: usize,
    steps_left: usize,
    /// What refers to itself is said once.
    under_way: Vec<(*const (), String)>,
    /// The names of the first circle that was met.
    round: Option<Vec<String>>,
}

impl<'l> Count<'l> {
    fn of(locale: &'l Locale, bundle: &'l Bundle) -> Self {
        Self {
            locale,
            messages: &bundle.messages,
            terms: &bundle.terms,
            left: MOST_PLACES,
            steps_left: MOST_STEPS,
            under_way: Vec::new(),
            round: None,
        }
    }

    fn referred(&mut self, said: &Pattern<&str>, name: impl FnOnce() -> String) -> Option<()> {
        let this = std::ptr::from_ref(said).cast();
        if let Some(first) = self.under_way.iter().position(|(it, _)| *it == this) {
            let round = self.under_way.get(first..).unwrap_or_default();
            let names = || round.iter().map(|(_, name)| name.clone()).collect();
            self.round.get_or_insert_with(names);
            return Some(());
        }
        self.under_way.push((this, name()));
        self.pattern(said)?;
        self.under_way.pop();
        Some(())
    }

    fn pattern(&mut self, said: &Pattern<&str>) -> Option<()> {
        for element in &said.elements {
            if let PatternElement::Placeable { expression } = element {
                self.left = self.left.checked_sub(1)?;
                self.steps_left = self.steps_left.checked_sub(1)?;
                self.expression(expression)?;
            }
        }
        Some(())
    }

    fn expression(&mut self, expression: &Expression<&str>) -> Option<()> {
        match expression {
            Expression::Inline(inline) => self.inline(inline),
            Expression::Select { selector, variants } => {
                self.inline(selector)?;
                // One of them is said: the largest counts.
                let left = self.left;
                let mut least = left;
                for variant in variants {
                    self.left = left;
                    self.pattern(&variant.value)?;
                    least = least.min(self.left);
                }
                self.left = least;
                Some(())
            }
        }
    }

    fn inline(&mut self, inline: &InlineExpression<&str>) -> Option<()> {
        match inline {
            InlineExpression::StringLiteral { .. }
            | InlineExpression::NumberLiteral { .. }
            | InlineExpression::VariableReference { .. } => Some(()),
            InlineExpression::FunctionReference { arguments, .. } => arguments
                .positional
                .iter()
                .try_for_each(|it| self.inline(it)),
            InlineExpression::MessageReference { id, attribute } => {
                let id = match attribute {
                    Some(attribute) => format!("{}.{}", id.name, attribute.name),
                    None => id.name.to_owned(),
                };
                match pattern(self.messages, &id) {
                    Some(referred) => self.referred(referred, || id.clone()),
                    None => Some(()),
                }
            }
            InlineExpression::TermReference {
                id,
                attribute,
                arguments,
            } => {
                if let Some(arguments) = arguments {
                    arguments
                        .positional
                        .iter()
                        .try_for_each(|it| self.inline(it))?;
                }
                self.term(id.name, attribute.as_ref().map(|it| it.name))
            }
            InlineExpression::Placeable { expression } => self.expression(expression),
        }
    }

    fn term(&mut self, name: &str, attribute: Option<&str>) -> Option<()> {
        let locale = self.locale;
        let places = self.terms.get_or_init(|| terms(locale)).get(name);
        for (source_no, entry_no) in places.into_iter().flatten() {
            let source = locale.sources.get(*source_no);
            let entry = source.and_then(|it| it.parsed().resource.get_entry(*entry_no));
            let Some(Entry::Term(term)) = entry else {
                continue;
            };
            match attribute {
                None => self.referred(&term.value, || format!("-{name}"))?,
                Some(wanted) => {
                    let mut attributes = term.attributes.iter();
                    if let Some(found) = attributes.find(|it| it.id.name == wanted) {
                        self.referred(&found.value, || format!("-{name}.{wanted}"))?;
                    }
                }
            }
        }
        Some(())
    }
}
