//! A list that answers are looked up in: codes and names, read from a CSV file beside the form.

use std::collections::HashMap;
use std::rc::Rc;

/// Longer lists are not read: the whole country's schools fit many times over.
const ROWS_MAX: usize = 50_000;

/// The rows of a list, in the order of the file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct List {
    /// The name of the file, such as `schools.csv`.
    pub name: Rc<str>,
    /// The file as it was read, kept with every transcript that was held with it.
    pub text: Rc<str>,
    rows: Vec<Row>,
    numbers: HashMap<Rc<str>, usize>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    pub code: Rc<str>,
    pub name: Rc<str>,
}

/// Why a file is no list, with the line where that shows, counted from 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum NoList {
    /// The first line does not begin with `code,name`.
    Heading,
    /// A row lacks its code or its name, or is not CSV.
    Row {
        line: usize,
    },
    /// The code stands in the list already.
    Twice {
        line: usize,
    },
    TooLong,
}

impl NoList {
    /// Returns the word by which messages select, and the line.
    pub fn word(self) -> (&'static str, usize) {
        match self {
            Self::Heading => ("heading", 1),
            Self::Row { line } => ("row", line),
            Self::Twice { line } => ("twice", line),
            Self::TooLong => ("too-long", ROWS_MAX),
        }
    }
}

impl List {
    /// Reads CSV under a heading that begins with `code,name`. Further columns are for others to read.
    pub fn parse(name: &str, csv: &str) -> Result<Self, NoList> {
        let mut list = Self {
            name: name.into(),
            text: csv.into(),
            ..Self::default()
        };
        let csv = csv.strip_prefix('\u{feff}').unwrap_or(csv);
        let mut reader = csv::ReaderBuilder::new()
            .trim(csv::Trim::All)
            .from_reader(csv.as_bytes());
        let headings = reader.headers().map_err(|_error| NoList::Heading)?;
        if (headings.get(0), headings.get(1)) != (Some("code"), Some("name")) {
            return Err(NoList::Heading);
        }
        for record in reader.records() {
            let record = record.map_err(|error| NoList::Row {
                line: error.position().map_or(0, line_of),
            })?;
            let line = record.position().map_or(0, line_of);
            let (Some(code), Some(name)) = (record.get(0), record.get(1)) else {
                return Err(NoList::Row { line });
            };
            if code.is_empty() || name.is_empty() || code.len() > 64 {
                return Err(NoList::Row { line });
            }
            let row = Row {
                code: code.into(),
                name: name.into(),
            };
            let idx = list.rows.len();
            if list.numbers.insert(Rc::clone(&row.code), idx).is_some() {
                return Err(NoList::Twice { line });
            }
            list.rows.push(row);
            if list.rows.len() > ROWS_MAX {
                return Err(NoList::TooLong);
            }
        }
        Ok(list)
    }

    pub fn name_of(&self, code: &str) -> Option<&str> {
        let row = self.rows.get(*self.numbers.get(code)?)?;
        Some(&row.name)
    }

    pub fn contains(&self, code: &str) -> bool {
        self.numbers.contains_key(code)
    }

    pub fn iter(&self) -> impl Iterator<Item = &Row> {
        self.rows.iter()
    }
}

fn line_of(position: &csv::Position) -> usize {
    usize::try_from(position.line()).unwrap_or(usize::MAX)
}

/// Whether a name can be a list's: a file beside the form, and nothing that leads elsewhere.
pub fn is_list_name(name: &str) -> bool {
    let Some(stem) = name.strip_suffix(".csv") else {
        return false;
    };
    let is_of_name = |it: u8| it.is_ascii_alphanumeric() || it == b'-' || it == b'_';
    !stem.is_empty() && name.len() <= 64 && stem.bytes().all(is_of_name)
}

#[cfg(test)]
mod tests;
