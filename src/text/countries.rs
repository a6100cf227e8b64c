//! What countries are called in the languages of the program: shown by one name, found by all of them.

use std::cell::OnceCell;
use std::collections::BTreeMap;
use std::rc::Rc;

use super::language::Language;

/// A table as it is written until a name is needed: a heading with the tags of languages, then a line for each country with its
/// code and a cell for each language, between tabs. In a cell the name that is shown comes first, others behind `|`.
#[derive(Debug)]
pub struct Countries {
    written: &'static str,
    read: OnceCell<Table>,
}

#[derive(Debug, Default)]
struct Table {
    /// Of the cells of a row.
    tags: Vec<&'static str>,
    rows: BTreeMap<&'static str, Vec<&'static str>>,
}

impl Countries {
    pub fn written(written: &'static str) -> Rc<Self> {
        Rc::new(Self {
            written,
            read: OnceCell::new(),
        })
    }

    /// Returns the codes in the order of the table.
    pub fn codes(&self) -> impl Iterator<Item = &'static str> {
        lines(self.written)
            .skip(1)
            .filter_map(|line| line.split('\t').next())
    }

    /// Returns the name that is shown in a language, or in the next one it falls back to.
    pub fn name(&self, language: &Language, code: &str) -> Option<&'static str> {
        let table = self.table();
        let row = table.rows.get(code)?;
        language.fallback_chain().iter().find_map(|language| {
            let idx = table.tags.iter().position(|tag| *tag == language.tag())?;
            names(row.get(idx)?).next()
        })
    }

    /// Returns every name in any language.
    pub fn called(&self, code: &str) -> impl Iterator<Item = &'static str> {
        let row = self.table().rows.get(code).into_iter().flatten();
        row.flat_map(|cell| names(cell))
    }

    fn table(&self) -> &Table {
        self.read.get_or_init(|| {
            let mut rows = lines(self.written).map(|line| line.split('\t'));
            let tags = rows.next().map(|heading| heading.skip(1).collect());
            Table {
                tags: tags.unwrap_or_default(),
                rows: rows
                    .filter_map(|mut row| Some((row.next()?, row.collect())))
                    .collect(),
            }
        })
    }
}

fn lines(written: &'static str) -> impl Iterator<Item = &'static str> {
    let lines = written.lines();
    lines.filter(|line| !line.is_empty() && !line.starts_with('#'))
}

fn names(cell: &'static str) -> impl Iterator<Item = &'static str> {
    cell.split('|').filter(|name| !name.is_empty())
}
