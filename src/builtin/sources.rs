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

pub(super) const SOURCES: &str = include_str!("../../forms/sources.toml");

impl Shelf {
    /// Returns the register of sources, with those that the office has in a list of its own beside its forms.
    pub fn sources(&self) -> Rc<Sources> {
        Rc::clone(self.sources.get_or_init(|| {
            let program = Sources::parse(SOURCES).0;
            let own = self.home.as_ref().map(Home::forms);
            Rc::new(match own.as_deref().and_then(own_sources) {
                Some(own) => program.with_own(&own).0,
                None => program,
            })
        }))
    }

    /// The same for a form that lies elsewhere: those of the list beside it go before those of the home.
    pub(super) fn sources_beside(&self, folder: Option<&Path>) -> Rc<Sources> {
        let home = self.home.as_ref().map(Home::forms);
        let elsewhere = folder.filter(|folder| Some(*folder) != home.as_deref());
        let Some(beside) = elsewhere.and_then(own_sources) else {
            return self.sources();
        };
        let sources = Sources::parse(SOURCES).0.with_own(&beside).0;
        Rc::new(match home.as_deref().and_then(own_sources) {
            Some(own) => sources.with_own(&own).0,
            None => sources,
        })
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
        let home = self.home.as_ref().map(Home::forms);
        let elsewhere = folder.filter(|folder| Some(*folder) != home.as_deref());
        let lists = [(SOURCES_BESIDE, elsewhere), (OWN_SOURCES, home.as_deref())];
        let read = |(name, folder): (&str, Option<&Path>)| {
            Some((name.to_owned(), folder.and_then(own_sources)?))
        };
        let lists: BTreeMap<String, String> = lists.into_iter().filter_map(read).collect();
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
    let mut lists = [SOURCES_BESIDE, OWN_SOURCES]
        .into_iter()
        .filter_map(|name| files.get(name))
        .peekable();
    lists.peek()?;
    let program = Sources::parse(SOURCES).0;
    Some(Rc::new(
        lists.fold(program, |sources, own| sources.with_own(own).0),
    ))
}

/// Reads the list of sources in a folder of forms, if there is one.
fn own_sources(folder: &Path) -> Option<String> {
    read_file(&folder.join(OWN_SOURCES)).ok()
}
