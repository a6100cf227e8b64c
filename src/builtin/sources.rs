//! The register of sources: the program's, and what an office has added beside its forms.

use std::collections::BTreeMap;
use std::path::Path;
use std::rc::Rc;

use super::{Shelf, read_file};
use crate::engine::form::Form;
use crate::engine::form::problem::{Problem, ProblemKind};
use crate::engine::form::sources::Sources;
use crate::shell::home::Home;

/// What the list is called in which an office has sources of its own.
pub(crate) const OWN_SOURCES: &str = "sources.toml";

/// What the list is called, among what is stored with an interview, that lay beside a form outside of the home.
const SOURCES_BESIDE: &str = "sources.toml beside";

/// Both, the one that goes before first.
const LISTS: [&str; 2] = [SOURCES_BESIDE, OWN_SOURCES];

pub(super) const SOURCES: &str = include_str!("../../forms/sources.toml");

impl Shelf {
    /// Returns the register of sources, with those that the office has in a list of its own beside its forms.
    pub fn sources(&self) -> Rc<Sources> {
        let of_home = || Rc::new(of_lists(&self.lists_of_sources(None)));
        Rc::clone(self.sources.get_or_init(of_home))
    }

    /// The same for a form that lies elsewhere: those of the list beside it go before those of the home.
    pub(super) fn sources_beside(&self, folder: Option<&Path>) -> Rc<Sources> {
        let lists = self.lists_of_sources(folder);
        if lists.contains_key(SOURCES_BESIDE) {
            Rc::new(of_lists(&lists))
        } else {
            self.sources()
        }
    }

    /// Reads the office's lists of sources: the one in the home, and the one beside a form that lies elsewhere.
    fn lists_of_sources(&self, folder: Option<&Path>) -> BTreeMap<String, String> {
        let home = self.home.as_ref().map(Home::forms);
        let elsewhere = folder.filter(|folder| Some(*folder) != home.as_deref());
        let lists = [(SOURCES_BESIDE, elsewhere), (OWN_SOURCES, home.as_deref())];
        let read = |(name, folder): (&str, Option<&Path>)| {
            Some((name.to_owned(), folder.and_then(own_sources)?))
        };
        lists.into_iter().filter_map(read).collect()
    }

    /// Returns what is wrong with a list of sources that lies somewhere. It may name those of the home.
    pub(super) fn problems_of_sources(&self, text: &str) -> Vec<Problem> {
        let mut problems = Sources::parse(SOURCES).0.with_own(text).1;
        problems.retain(|problem| {
            let ProblemKind::UnknownSource { id, .. } = &problem.kind else {
                return true;
            };
            self.sources().get(id).is_none()
        });
        problems
    }

    /// Returns the office's lists of sources as they stand in their files, by name, if a form cites any of what is in them.
    pub(super) fn own_sources_of(
        &self,
        form: &Form,
        folder: Option<&Path>,
    ) -> BTreeMap<String, String> {
        let lists = self.lists_of_sources(folder);
        if lists.is_empty() {
            return lists;
        }
        let program = Sources::parse(SOURCES).0;
        let of_flags = form.flags.iter().flat_map(|flag| &flag.sources);
        let of_measures = form.measures.iter().flat_map(|measure| &measure.sources);
        let mut cited = of_flags.chain(of_measures);
        if cited.all(|reference| program.get(reference).is_some()) {
            return BTreeMap::new();
        }
        lists
    }
}

/// Makes the register again from what was stored with an interview; nothing if the form cited none of the office's own.
pub(super) fn kept(files: &BTreeMap<String, String>) -> Option<Rc<Sources>> {
    let has_any = LISTS.iter().any(|name| files.contains_key(*name));
    has_any.then(|| Rc::new(of_lists(files)))
}

/// Makes the register of the program's sources and those of lists, by name: what an earlier one says stays.
fn of_lists(files: &BTreeMap<String, String>) -> Sources {
    let lists = LISTS.iter().filter_map(|name| files.get(*name));
    lists.fold(Sources::parse(SOURCES).0, |sources, own| {
        sources.with_own(own).0
    })
}

/// Reads the list of sources in a folder of forms, if there is one.
fn own_sources(folder: &Path) -> Option<String> {
    read_file(&folder.join(OWN_SOURCES)).ok()
}
