//! Words in several languages at once, found by id, with what is missing shown in another language and said to be so.

mod chosen;
mod number;
mod size;
mod source;
pub(in crate::text) mod variables;
mod version;

use std::borrow::Cow;
use std::cell::{OnceCell, RefCell};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::rc::Rc;

use fluent_bundle::resolver::ResolverError;
use fluent_bundle::{FluentArgs, FluentBundle, FluentError, FluentResource};
use fluent_syntax::ast::Pattern;
use unic_langid::LanguageIdentifier;

use super::clean::{clean, is_balanced};
use super::language::Language;
use super::pseudo::{Pseudo, named};
pub use size::{MOST_PLACES, NotShown};
use source::Source;
pub use source::{CatalogProblem, CatalogProblemKind};
pub(in crate::text) use source::{
    begins_message, forbidden, lines_within_braces, readable, refusal,
};

/// Messages in any number of languages. What is not asked for is not parsed.
///
/// Ids are looked up in all resources of a language together, so two forms that use the same ids need a catalog each.
#[derive(Default)]
pub struct Catalog {
    locales: BTreeMap<Language, Locale>,
    /// Made from the source language when they are first asked for, in the order of [`Pseudo::ALL`].
    pseudo: [OnceCell<Locale>; Pseudo::ALL.len()],
    /// What is said while somebody listens.
    heard: RefCell<Option<BTreeSet<String>>>,
}

/// A message as it is shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Said {
    /// The words, with isolation marks around what was filled in.
    pub text: String,
    /// The language that they are in.
    pub language: Language,
    /// Whether that is another language than the one asked for, or no language has the message.
    pub missing: bool,
}

#[derive(Default)]
struct Locale {
    sources: Vec<Rc<Source>>,
    /// What it makes of the texts of the source language.
    pseudo: Option<Pseudo>,
    bundle: OnceCell<Bundle>,
}

type Messages = FluentBundle<Rc<FluentResource>>;

struct Bundle {
    messages: Messages,
    problems: Vec<CatalogProblem>,
    /// Found when a message first refers to one.
    terms: OnceCell<size::Terms>,
}

impl Catalog {
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a resource that is part of the program. It is parsed when its language is first used.
    pub fn embed(&mut self, language: &Language, resource: &str, source: &'static str) {
        self.push(Source::new(
            *language,
            resource,
            Cow::Borrowed(source),
            false,
        ));
    }

    /// Adds a resource from outside and says what is wrong with it. What is wrong is left out, the rest is used.
    pub fn add(
        &mut self,
        language: &Language,
        resource: &str,
        source: &str,
    ) -> Vec<CatalogProblem> {
        self.push_checked(language, resource, source, false)
    }

    /// The same as [`Self::add`], but its messages replace those with the same id instead of being duplicates.
    pub fn add_overriding(
        &mut self,
        language: &Language,
        resource: &str,
        source: &str,
    ) -> Vec<CatalogProblem> {
        self.push_checked(language, resource, source, true)
    }

    /// Everything that is wrong with the resources of a language, in the order in which they were added.
    pub fn problems(&self, language: &Language) -> Vec<CatalogProblem> {
        self.locale(language)
            .map(|locale| locale.bundle(language).problems.clone())
            .unwrap_or_default()
    }

    /// Parses a language ahead of its first use, so that switching to it takes no time.
    pub fn prepare(&self, language: &Language) {
        if let Some(locale) = self.locale(language) {
            locale.bundle(language);
        }
    }

    /// The languages that have any message.
    pub fn languages(&self) -> impl Iterator<Item = Language> + '_ {
        self.locales.keys().copied()
    }

    /// The first language that has any message among the one wanted and its parents: what `sv-SE` is to be said in.
    pub fn nearest(&self, wanted: &Language) -> Option<Language> {
        let mut at = Some(*wanted);
        while let Some(language) = at {
            if self.locales.contains_key(&language) || Pseudo::of(&language).is_some() {
                return Some(language);
            }
            at = language.parent();
        }
        None
    }

    /// A message (`id`) or one of its attributes (`id.attribute`) in a language or, failing that, in what stands in for it.
    ///
    /// If no language has it, its id is shown in brackets.
    pub fn say(&self, language: &Language, id: &str, args: &Args) -> Said {
        self.optional(language, id, args).unwrap_or_else(|| Said {
            text: format!("⟦{id}⟧"),
            language: *language,
            missing: true,
        })
    }

    /// The same as [`Self::say`], or nothing if no language has it.
    pub fn optional(&self, language: &Language, id: &str, args: &Args) -> Option<Said> {
        if let Some(text) = self.text(language, id, args, &mut Vec::new()) {
            return Some(Said {
                text,
                language: *language,
                missing: false,
            });
        }
        language
            .fallback_chain()
            .into_iter()
            .skip(1)
            .find_map(|other| {
                let text = self.text(&other, id, args, &mut Vec::new())?;
                Some(Said {
                    text,
                    language: other,
                    missing: true,
                })
            })
    }

    /// Whether the language itself has the message or attribute.
    pub fn has(&self, language: &Language, id: &str) -> bool {
        self.locale(language)
            .is_some_and(|locale| pattern(&locale.bundle(language).messages, id).is_some())
    }

    /// The ids of all messages and attributes of a language, in alphabetical order.
    pub fn ids(&self, language: &Language) -> impl Iterator<Item = String> + use<> {
        let mut ids = BTreeSet::new();
        for source in self
            .locale(language)
            .iter()
            .flat_map(|locale| &locale.sources)
        {
            source.each_id(|id| {
                ids.insert(id);
            });
        }
        ids.into_iter()
    }

    /// The names that a message or attribute of exactly this language wants to have filled in.
    pub fn variables(&self, language: &Language, id: &str) -> BTreeSet<String> {
        let mut names = BTreeSet::new();
        if let Some(locale) = self.locale(language)
            && let Some(pattern) = pattern(&locale.bundle(language).messages, id)
        {
            variables::each_variable(pattern, &mut |name| {
                names.insert(name.to_owned());
            });
        }
        names
    }

    /// Whether exactly this language says a message word for word, with every choice in it, as in another catalog.
    pub fn says_the_same(&self, other: &Self, language: &Language, id: &str) -> bool {
        let (Some(here), Some(there)) = (self.locale(language), other.locale(language)) else {
            return false;
        };
        let (here, there) = (here.bundle(language), there.bundle(language));
        pattern(&here.messages, id) == pattern(&there.messages, id)
    }

    /// Which version of a message, with all its attributes, exactly this language has: a digest of its text as written.
    pub fn version(&self, language: &Language, id: &str) -> Option<String> {
        let locale = self.locale(language)?;
        let message = locale.bundle(language).messages.get_message(id)?;
        Some(version::version(id, &message))
    }

    /// What goes wrong when a message is said with these arguments in exactly this language: for tests and checks.
    pub fn faults(&self, language: &Language, id: &str, args: &Args) -> Vec<String> {
        let mut errors = Vec::new();
        let said = self.text(language, id, args, &mut errors);
        let mut faults: Vec<String> = errors.iter().map(ToString::to_string).collect();
        if said.is_none() {
            faults.push(format!("⟦{id}⟧"));
        }
        faults
    }

    fn text(
        &self,
        language: &Language,
        id: &str,
        args: &Args,
        errors: &mut Vec<FluentError>,
    ) -> Option<String> {
        let locale = self.locale(language)?;
        let bundle = locale.bundle(language);
        let pattern = pattern(&bundle.messages, id)?;
        if size::is_too_large(locale, bundle, pattern) {
            let too_many = ResolverError::TooManyPlaceables;
            errors.push(FluentError::ResolverError(too_many));
            return None;
        }
        if let Some(heard) = &mut *self.heard.borrow_mut() {
            heard.insert(id.to_owned());
        }
        if locale.pseudo == Some(Pseudo::Names) {
            return Some(named::written(id, args));
        }
        let bundle = &bundle.messages;
        if args.values.is_empty() {
            return Some(bundle.format_pattern(pattern, None, errors).into_owned());
        }
        let mut filled_in = FluentArgs::with_capacity(args.values.len());
        for (name, value) in &args.values {
            match value.shown() {
                Shown::Text(text) => filled_in.set(name.as_ref(), text),
                Shown::Number(number) => filled_in.set(name.as_ref(), number),
            }
        }
        let chosen = chosen::chosen(bundle, pattern, args);
        let pattern = chosen.as_ref().unwrap_or(pattern);
        Some(
            bundle
                .format_pattern(pattern, Some(&filled_in), errors)
                .into_owned(),
        )
    }

    /// Listens while something is worked out, and returns which messages were said for it.
    pub fn listen<T>(&self, said: impl FnOnce() -> T) -> (T, BTreeSet<String>) {
        let before = self.heard.replace(Some(BTreeSet::new()));
        let result = said();
        let heard = self.heard.replace(before);
        (result, heard.unwrap_or_default())
    }

    fn locale(&self, language: &Language) -> Option<&Locale> {
        if let Some(locale) = self.locales.get(language) {
            return Some(locale);
        }
        let pseudo = Pseudo::of(language)?;
        pseudo.change()?;
        let made = self.pseudo.iter().zip(Pseudo::ALL);
        let (made, _) = made.into_iter().find(|(_, it)| *it == pseudo)?;
        let source = self.locales.get(&Language::source())?;
        Some(made.get_or_init(|| Locale {
            sources: source.sources.clone(),
            pseudo: Some(pseudo),
            bundle: OnceCell::new(),
        }))
    }

    fn push(&mut self, source: Source) {
        self.pseudo = Default::default();
        let locale = self.locales.entry(source.language()).or_default();
        locale.bundle.take();
        locale.sources.push(Rc::new(source));
    }

    fn push_checked(
        &mut self,
        language: &Language,
        resource: &str,
        source: &str,
        overriding: bool,
    ) -> Vec<CatalogProblem> {
        let known_before = self.problems(language).len();
        let source = Source::new(
            *language,
            resource,
            Cow::Owned(source.to_owned()),
            overriding,
        );
        self.push(source);
        self.problems(language).split_off(known_before)
    }
}

impl fmt::Debug for Catalog {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Catalog")
            .field("languages", &self.locales.keys().collect::<Vec<_>>())
            .finish_non_exhaustive()
    }
}

impl Locale {
    fn bundle(&self, language: &Language) -> &Bundle {
        self.bundle.get_or_init(|| {
            let plurals: LanguageIdentifier = language.plural_tag().parse().unwrap_or_default();
            let mut messages = FluentBundle::new(vec![plurals]);
            // Without it `NUMBER($n)` would be printed as it stands. It can only fail if it were added twice.
            drop(messages.add_function("NUMBER", chosen::number));
            messages.set_formatter(Some(number::formatter(language)));
            messages.set_transform(self.pseudo.and_then(Pseudo::change));
            let mut problems = Vec::new();
            for source in &self.sources {
                let parsed = source.parsed();
                problems.extend(parsed.problems.iter().cloned());
                let resource = Rc::clone(&parsed.resource);
                if source.is_overriding() {
                    messages.add_resource_overriding(resource);
                } else if let Err(errors) = messages.add_resource(resource) {
                    problems.extend(
                        errors
                            .into_iter()
                            .take(source::MOST_TOLD)
                            .filter_map(|error| source.duplicate(&error)),
                    );
                }
            }
            Bundle {
                messages,
                problems,
                terms: OnceCell::new(),
            }
        })
    }
}

/// What is filled into a message.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Args {
    values: Vec<(Cow<'static, str>, Value)>,
}

/// A text, a number, which plural forms can be chosen by, or an answer.
#[derive(Clone, PartialEq, Eq)]
pub(in crate::text) enum Value {
    Text(String),
    Number(i64),
    /// A text or a number, and what branches are chosen by instead of it.
    Answer {
        shown: Box<Self>,
        by: Choosing,
    },
}

/// What is shown of a value.
pub(in crate::text) enum Shown<'v> {
    Text(&'v str),
    Number(i64),
}

impl Value {
    pub(in crate::text) fn shown(&self) -> Shown<'_> {
        match self {
            Self::Text(text) => Shown::Text(text),
            Self::Number(number) => Shown::Number(*number),
            Self::Answer { shown, .. } => shown.shown(),
        }
    }
}

/// What a text can choose a branch by where an answer is filled in: `{ $told -> [yes] … [no] … *[other] … }`.
#[derive(Clone, PartialEq, Eq)]
pub enum Choosing {
    /// It is only words, or many things at once.
    Nothing,
    /// Whatever it is: the first branch that has words, for a text that would say nothing else.
    Anything,
    /// What rules call the answer, if there is one, among all that they can call it.
    Code {
        code: Option<Rc<str>>,
        codes: Rc<[Rc<str>]>,
        /// What each of them is called in words, in the same order.
        words: Rc<[String]>,
    },
    /// The number with a decimal point, if there is one. Plural forms can be chosen by it.
    Number(Option<String>),
}

impl Args {
    /// Nothing to fill in.
    pub const fn none() -> Self {
        Self { values: Vec::new() }
    }

    /// A text. Controls in it are made harmless; isolates that are closed again stay.
    #[must_use]
    pub fn with(mut self, name: impl Into<Cow<'static, str>>, text: impl Into<String>) -> Self {
        let text = text.into();
        let text = if is_harmless(&text) {
            text
        } else {
            clean(&text)
        };
        self.values.push((name.into(), Value::Text(text)));
        self
    }

    /// Returns each name and what is filled in for it.
    pub(in crate::text) fn values(&self) -> impl Iterator<Item = (&str, &Value)> {
        self.values.iter().map(|(name, value)| (&**name, value))
    }

    /// A number, which plural forms can be chosen by.
    #[must_use]
    pub fn number(mut self, name: impl Into<Cow<'static, str>>, number: i64) -> Self {
        self.values.push((name.into(), Value::Number(number)));
        self
    }
}

impl Args {
    /// Makes the value that was added last an answer, by which branches are chosen as rules name it.
    #[must_use]
    pub fn chosen_by(mut self, by: Choosing) -> Self {
        if let Some((name, value)) = self.values.pop() {
            let shown = Box::new(value);
            self.values.push((name, Value::Answer { shown, by }));
        }
        self
    }
}

impl fmt::Debug for Args {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Values can be what a person said: only the names are printed.
        f.debug_list()
            .entries(self.values.iter().map(|(name, _)| name))
            .finish()
    }
}

/// Digits of other scripts as the ones that numbers are stored in: for what is typed into a number field.
pub fn digits(text: &str) -> String {
    text.chars()
        .map(|c| {
            let zero = match c {
                '\u{0660}'..='\u{0669}' => '\u{0660}',
                '\u{06F0}'..='\u{06F9}' => '\u{06F0}',
                '\u{FF10}'..='\u{FF19}' => '\u{FF10}',
                // The decimal sign of Arabic and Persian.
                '\u{066B}' => return ',',
                _ => return c,
            };
            char::from_digit(u32::from(c) - u32::from(zero), 10).unwrap_or(c)
        })
        .collect()
}

/// Whether a value may be filled in as it is: no controls, and no isolate that it would leave open or close too early.
fn is_harmless(text: &str) -> bool {
    let steers = |c: char| (c.is_control() && c != '\n') || ('\u{202A}'..='\u{202E}').contains(&c);
    !text.contains(steers) && is_balanced(text)
}

/// The words of a message (`id`) or of its attribute (`id.attribute`).
fn pattern<'b>(messages: &'b Messages, id: &str) -> Option<&'b Pattern<&'b str>> {
    match id.split_once('.') {
        Some((id, attribute)) => Some(messages.get_message(id)?.get_attribute(attribute)?.value()),
        None => messages.get_message(id)?.value(),
    }
}

#[cfg(test)]
mod tests;
