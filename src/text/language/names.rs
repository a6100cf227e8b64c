//! What the spoken languages are called in any language, for finding them.

use std::cell::OnceCell;
use std::collections::BTreeMap;
use std::rc::Rc;

/// A table of names by which languages are found and never shown, as it is written until it is needed: it holds every language
/// of the interface, and none of them is parsed for it.
#[derive(Debug)]
pub struct NamesOfLanguages {
    written: &'static str,
    read: OnceCell<BTreeMap<String, Vec<String>>>,
}

impl NamesOfLanguages {
    /// Keeps a table as it is written: the tags in small letters, each with its names.
    pub fn written(written: &'static str) -> Rc<Self> {
        Rc::new(Self {
            written,
            read: OnceCell::new(),
        })
    }

    /// Returns the names of a language, none if it is not in the table.
    pub fn of(&self, tag: &str) -> &[String] {
        let read = self
            .read
            .get_or_init(|| toml::from_str(self.written).unwrap_or_default());
        read.get(&tag.to_lowercase()).map_or(&[], Vec::as_slice)
    }
}
