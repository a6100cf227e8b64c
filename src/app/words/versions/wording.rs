//! Which texts and which names in lists two versions of a form have otherwise, in every language.

use std::collections::BTreeSet;
use std::rc::Rc;

use super::{Between, Line};
use crate::app::msg::LoadedForm;
use crate::engine::form::compare::Key;
use crate::engine::form::list::List;
use crate::engine::form::sources::Sources;
use crate::text::catalog::Args;
use crate::text::isolate::isolate;
use crate::text::language::Language;

/// The texts of one language, by their ids, or the rows of one list, by their codes.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Reworded {
    /// A language or the file of a list.
    pub of: Rc<str>,
    pub added: Vec<String>,
    pub removed: Vec<String>,
    pub changed: Vec<String>,
}

/// What the list is called in which an office has sources of its own.
const OWN_SOURCES: &str = "sources.toml";

/// More are not named one by one.
const MOST_NAMED: usize = 8;

impl Reworded {
    fn is_none(&self) -> bool {
        self.added.is_empty() && self.removed.is_empty() && self.changed.is_empty()
    }

    fn names(&self) -> impl Iterator<Item = &String> {
        self.changed.iter().chain(&self.added).chain(&self.removed)
    }
}

impl Between<'_> {
    /// Returns what differs in the texts, by language.
    pub fn texts(&self) -> Vec<Reworded> {
        let (was, is) = (&self.before.texts, &self.after.texts);
        let languages: BTreeSet<Language> = was.languages().chain(is.languages()).collect();
        let of_language = |language: Language| {
            let (old, new): (BTreeSet<String>, BTreeSet<String>) =
                (was.ids(&language).collect(), is.ids(&language).collect());
            let both = new.intersection(&old);
            Reworded {
                of: language.tag().into(),
                added: new.difference(&old).cloned().collect(),
                removed: old.difference(&new).cloned().collect(),
                changed: both
                    .filter(|id| !is.says_the_same(was, &language, id))
                    .cloned()
                    .collect(),
            }
        };
        let all = languages.into_iter().map(of_language);
        all.filter(|reworded| !reworded.is_none()).collect()
    }

    /// Returns what differs in the rows of lists that both have: names, and rows that only one has.
    pub fn lists(&self) -> Vec<Reworded> {
        let mut seen = BTreeSet::new();
        let new = self.after.form.lists();
        let both = new.filter_map(|new| {
            let was = self.before.form.lists().find(|it| it.name == new.name)?;
            seen.insert(Rc::clone(&new.name)).then(|| renamed(was, new))
        });
        let all: Vec<Reworded> = both.collect();
        all.into_iter().filter(|it| !it.is_none()).collect()
    }

    /// Returns what differs in the office's own sources, where both versions cite any of these.
    pub fn own_sources(&self) -> Vec<Reworded> {
        let (Some(was), Some(is)) = (&self.before.sources, &self.after.sources) else {
            return Vec::new();
        };
        let only = |of: &Sources, other: &Sources| {
            let sources = of.iter().filter(|it| other.get(&it.id).is_none());
            sources.map(|it| it.id.to_string()).collect()
        };
        let changed = is.iter().filter(|it| {
            let before = was.get(&it.id);
            before.is_some_and(|before| before != *it)
        });
        let reworded = Reworded {
            of: OWN_SOURCES.into(),
            changed: changed.map(|it| it.id.to_string()).collect(),
            added: only(is, was),
            removed: only(was, is),
        };
        Some(reworded)
            .filter(|it| !it.is_none())
            .into_iter()
            .collect()
    }

    /// Says of sources that count otherwise than before how much they do.
    fn weights(&self, of: &Reworded) -> Vec<String> {
        let weight = |form: &LoadedForm, id: &str| Some(form.sources.as_ref()?.get(id)?.weight);
        let changed = of.changed.iter().filter_map(|id| {
            let (was, is) = (weight(self.before, id)?, weight(self.after, id)?);
            let how = self.change(Key::Weight.word(), isolate(was.word()), isolate(is.word()));
            (was != is).then(|| format!("{}: {how}", isolate(id)))
        });
        changed.collect()
    }

    /// Says it in lines: how many of which language or list, and the first of them by name.
    pub fn wording(&self) -> Vec<Line> {
        let texts = self.texts().into_iter().map(|it| ("texts", it));
        let lists = self.lists().into_iter().map(|it| ("list", it));
        let sources = self.own_sources().into_iter().map(|it| ("sources", it));
        let say = |(what, reworded): (&str, Reworded)| {
            let count = |n: usize| i64::try_from(n).unwrap_or(i64::MAX);
            let args = Args::none()
                .with("what", what)
                .with("of", isolate(&reworded.of))
                .number("changed", count(reworded.changed.len()))
                .number("added", count(reworded.added.len()))
                .number("removed", count(reworded.removed.len()));
            let mut names: Vec<String> = reworded
                .names()
                .take(MOST_NAMED)
                .map(|name| isolate(name))
                .collect();
            if reworded.names().nth(MOST_NAMED).is_some() {
                names.push("…".to_owned());
            }
            let mut details = vec![names.join(", ")];
            if what == "sources" {
                details.extend(self.weights(&reworded));
            }
            Line {
                lead: self.words.ui("versions-is-changed"),
                text: self.words.ui_with("compare-wording", &args),
                details,
            }
        };
        texts.chain(lists).chain(sources).map(say).collect()
    }
}

fn renamed(was: &List, is: &List) -> Reworded {
    let rows = is.iter().filter(|row| {
        let old = was.name_of(&row.code);
        old.is_some_and(|old| *old != *row.name)
    });
    let only = |of: &List, other: &List| {
        let rows = of.iter().filter(|row| !other.contains(&row.code));
        rows.map(|row| row.code.to_string()).collect()
    };
    Reworded {
        of: Rc::clone(&is.name),
        changed: rows.map(|row| row.code.to_string()).collect(),
        added: only(is, was),
        removed: only(was, is),
    }
}
