//! The kind of a question, with its options and limits.

use std::collections::HashSet;
use std::rc::Rc;

use super::{Lowering, Taken, is_id};
use crate::engine::form::amount;
use crate::engine::form::problem::{ProblemKind, Stricter};
use crate::engine::form::source::{LIST_LIMIT, QuestionSource, Word};
use crate::engine::form::{Flavour, Kind, SectionNo};

/// The words for `type`, each with the keys that it takes besides those of every question.
pub const KINDS: [(&str, &[&str]); 17] = [
    ("single", &["options"]),
    ("multiple", &["options", "exclusive", "min", "max"]),
    ("yes_no", &[]),
    ("text", &["lines"]),
    ("narrative", &["lines"]),
    ("integer", &["min", "max", "unit"]),
    ("decimal", &["min", "max", "unit"]),
    ("money", &["min", "max", "unit"]),
    ("date", &[]),
    ("period", &[]),
    ("municipality", &[]),
    ("country", &[]),
    ("language", &[]),
    ("lookup", &["list"]),
    ("roster", &["each"]),
    ("consent", &[]),
    ("statement", &[]),
];

/// What expressions call it if somebody does not know. Once an option could be called so.
const UNKNOWN: &str = "unknown";

/// Words that a question's texts use beside its options, and the signs of expressions that are words.
pub const RESERVED_OPTIONS: [&str; 13] = [
    "help",
    "note",
    "short",
    "unit",
    "dont_know",
    "declined",
    "not_applicable",
    "not_interpreted",
    UNKNOWN,
    "and",
    "or",
    "not",
    "in",
];

impl<'t> Lowering<'_, 't> {
    /// Returns nothing if it cannot be known what a question takes.
    pub(super) fn kind(
        &mut self,
        source: &QuestionSource<'t>,
        id: &Rc<str>,
        section: SectionNo,
        is_field: bool,
    ) -> Option<Kind> {
        let kind = source.kind.as_ref()?;
        let known = KINDS.iter().find(|(word, _)| *word == kind.text);
        let Some((word, special_keys)) = known else {
            let words = KINDS.iter().map(|(word, _)| *word);
            let unknown = ProblemKind::UnknownKind {
                word: kind.text.into(),
                nearest: self.problems.nearest(kind.text, words),
            };
            self.problems.add(unknown, kind.span.clone());
            return None;
        };
        for key in &source.special_keys {
            if !special_keys.contains(&key.text) {
                let not_taken = ProblemKind::KeyNotTaken {
                    key: key.text.into(),
                    kind: (*word).into(),
                };
                self.problems.add(not_taken, key.span.clone());
            }
        }
        let taken = match *word {
            "single" => Kind::Single {
                options: self.options(source),
                flavour: Flavour::Single,
            },
            "yes_no" => self.fixed(&["yes", "no"], Flavour::YesNo),
            "consent" => self.fixed(&["given", "partly", "refused"], Flavour::Consent),
            "statement" => self.fixed(&["read"], Flavour::Statement),
            "multiple" => self.multiple(source, id),
            "narrative" => Kind::Narrative,
            "integer" => {
                let (min, max) = self.limits(source, 0);
                Kind::Integer { min, max }
            }
            "decimal" => {
                let (min, max) = self.limits(source, 3);
                Kind::Decimal { min, max }
            }
            "money" => {
                let (min, max) = self.limits(source, 2);
                Kind::Money { min, max }
            }
            "date" => Kind::Date,
            "period" => Kind::Period,
            "municipality" => Kind::Municipality,
            "country" => Kind::Country,
            "language" => Kind::Language,
            "lookup" => Kind::Lookup {
                list: self.list(source),
            },
            "roster" if is_field => {
                self.problems
                    .add(ProblemKind::RosterInRoster, kind.span.clone());
                return None;
            }
            "roster" => Kind::Roster {
                fields: self.fields(source, section),
            },
            _ => Kind::Text,
        };
        let is_known = match &taken {
            Kind::Single { options, .. } | Kind::Multiple { options, .. } => !options.is_empty(),
            Kind::Lookup { list } => !list.name.is_empty(),
            Kind::Text
            | Kind::Narrative
            | Kind::Integer { .. }
            | Kind::Decimal { .. }
            | Kind::Money { .. }
            | Kind::Date
            | Kind::Period
            | Kind::Municipality
            | Kind::Country
            | Kind::Language
            | Kind::Roster { .. } => true,
        };
        is_known.then_some(taken)
    }

    fn fixed(&mut self, options: &[&'static str], flavour: Flavour) -> Kind {
        let options = options.iter().map(|option| self.shared(option)).collect();
        Kind::Single { options, flavour }
    }

    /// Thousands of questions share the words for yes and no.
    fn shared(&mut self, word: &'static str) -> Rc<str> {
        Rc::clone(self.shared.entry(word).or_insert_with(|| word.into()))
    }

    fn multiple(&mut self, source: &QuestionSource<'t>, id: &Rc<str>) -> Kind {
        let options = self.options(source);
        let mut exclusive = vec![false; options.len()];
        for word in source.exclusive.iter().flat_map(|list| &list.words) {
            let place = options.iter().position(|option| **option == *word.text);
            if let Some(mark) = place.and_then(|place| exclusive.get_mut(place)) {
                *mark = true;
            } else {
                let names = options.iter().map(|option| &**option);
                let unknown = ProblemKind::UnknownOption {
                    option: word.text.into(),
                    question: Rc::clone(id),
                    nearest: self.problems.nearest(word.text, names),
                };
                self.problems.add(unknown, word.span.clone());
            }
        }
        self.limits(source, 0);
        if let Some(max) = &source.max
            && amount::read(max.text, 0) == Some(0)
        {
            let nothing = ProblemKind::Stricter(Stricter::NothingToChoose);
            self.problems.add(nothing, max.span.clone());
        }
        Kind::Multiple {
            min: self.count(source.min.as_ref(), options.len()),
            max: self.count(source.max.as_ref(), options.len()),
            options,
            exclusive,
        }
    }

    /// Reads a number of options; there cannot be fewer than none or more than all.
    fn count(&mut self, word: Option<&Word<'t>>, n_options: usize) -> Option<u16> {
        let word = word?;
        let count = u16::try_from(amount::read(word.text, 0)?).ok();
        if count.is_none_or(|count| usize::from(count) > n_options) {
            let more = ProblemKind::MoreThanOptions {
                limit: word.text.into(),
                options: n_options,
            };
            self.problems.add(more, word.span.clone());
        }
        count
    }

    fn options(&mut self, source: &QuestionSource<'t>) -> Vec<Rc<str>> {
        let Some(list) = &source.options else {
            // If they are given and not a list, that has been said already.
            if !source.special_keys.iter().any(|key| key.text == "options") {
                let key = "options";
                self.problems
                    .add(ProblemKind::MissingKey { key }, source.span.clone());
            }
            return Vec::new();
        };
        if list.words.is_empty() {
            let key = "options";
            self.problems
                .add(ProblemKind::EmptyList { key }, list.span.clone());
        }
        self.limit_length("options", list.words.len(), &list.span);
        let mut taken = Taken::default();
        let options = list.words.iter().take(LIST_LIMIT);
        let options: Vec<_> = options
            .map(|option| self.option_id(option, &mut taken))
            .collect();
        // Of an option that stands there twice one was surely meant to be another.
        if options.iter().collect::<HashSet<_>>().len() < options.len() {
            let id = source.id.as_ref().map(|id| id.span.start);
            self.uncertain.extend(id);
            let names = source.id.iter().map(|id| Rc::from(id.text));
            self.doubled_options.extend(names);
        }
        options
    }

    /// Two words may be options although nothing else may be called so.
    fn option_id(&mut self, word: &Word<'t>, taken: &mut Taken<'t>) -> Rc<str> {
        let is_reserved = RESERVED_OPTIONS.contains(&word.text);
        if is_id(word.text) && is_reserved {
            let id = word.text.into();
            let reserved = if word.text == UNKNOWN {
                ProblemKind::Stricter(Stricter::ReservedOption { id })
            } else {
                ProblemKind::ReservedId { id }
            };
            self.problems.add(reserved, word.span.clone());
            return word.text.into();
        }
        let is_allowed = matches!(word.text, "yes" | "no");
        self.id_that_may(is_allowed, Some(word), taken)
    }

    /// Reads `min` and `max` with so many decimals.
    fn limits(
        &mut self,
        source: &QuestionSource<'t>,
        n_decimals: usize,
    ) -> (Option<i64>, Option<i64>) {
        let min = self.limit(source.min.as_ref(), n_decimals);
        let max = self.limit(source.max.as_ref(), n_decimals);
        if let (Some(least), Some(most)) = (min, max)
            && least > most
            && let (Some(min), Some(max)) = (&source.min, &source.max)
        {
            let crossed = ProblemKind::LimitsCrossed {
                min: min.text.into(),
                max: max.text.into(),
            };
            self.problems.add(crossed, min.span.clone());
        }
        (min, max)
    }

    fn limit(&mut self, word: Option<&Word<'t>>, n_decimals: usize) -> Option<i64> {
        let word = word?;
        let limit = amount::read(word.text, n_decimals);
        if limit.is_none() {
            let text = word.text.into();
            self.problems
                .add(ProblemKind::BadNumber { text }, word.span.clone());
        }
        limit
    }
}
