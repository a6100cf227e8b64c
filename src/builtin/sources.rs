//! The register of sources: the program's, and what an office has added beside its forms.

use std::path::Path;
use std::rc::Rc;

use super::{Shelf, read_limited};
use crate::engine::form::sources::Sources;
use crate::shell::home::Home;

/// What the list is called in which an office has sources of its own.
pub(super) const OWN_SOURCES: &str = "sources.toml";

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

    /// The same, with those of the list that lies beside a form.
    pub(super) fn sources_beside(&self, folder: Option<&Path>) -> Rc<Sources> {
        let sources = self.sources();
        match folder.and_then(own_sources) {
            Some(own) => Rc::new(sources.with_own(&own).0),
            None => sources,
        }
    }
}

/// Reads the list of sources in a folder of forms, if there is one.
fn own_sources(folder: &Path) -> Option<String> {
    read_limited(&folder.join(OWN_SOURCES)).ok()
}
