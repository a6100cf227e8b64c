//! A list that answers are looked up in: codes and names, read from a CSV file beside the form.

use std::collections::HashMap;
use std::rc::Rc;

/// Longer lists are not read: the whole country's schools fit many times over.
const ROWS_MAX: usize = 50_000;

/// More rows that are wrong are not told apart.
const MOST_WRONG: usize = 500;

/// No code is longer, in bytes.
const CODE_MAX: usize = 64;

/// The rows of a list, in the order of the file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct List {
    /// The name of the file, such as `schools.csv`.
    pub name: Rc<str>,
    /// The file as it was read, kept with every transcript that was held with it.
    pub text: Rc<str>,
    rows: Vec<Row>,
    namesakes: Vec<Namesake>,
    numbers: HashMap<Rc<str>, usize>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    pub code: Rc<str>,
    pub name: Rc<str>,
}

/// A row that is called as one before it, so that no one can tell them apart who looks for the name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Namesake {
    pub name: Rc<str>,
    /// Lines are counted from 1.
    pub line: usize,
    pub first: usize,
}

/// Why a file is no list, with the line where that shows, counted from 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum NoList {
    /// It is there, and cannot be read: a folder, a pipe, no right to it.
    Unreadable,
    TooLarge {
        limit_mb: usize,
    },
    /// Not text in UTF-8. So Excel saves what it calls CSV.
    NotUtf8 {
        line: usize,
    },
    /// The first line does not begin with `code,name`.
    Heading,
    /// It does, but with semicolons. So Excel separates where the comma stands in numbers.
    Semicolons,
    /// There is a heading and nothing else, so that nothing could be answered.
    Empty,
    /// A quotation mark that is not closed in its line swallows the rows after it.
    Unclosed {
        line: usize,
    },
    /// A control character or one that turns the direction of writing: the name would not look like what it is.
    Forbidden {
        line: usize,
        character: char,
    },
    /// A row has more parts than the heading: there is a comma in the name, and the name is not in quotation marks.
    Commas {
        line: usize,
    },
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
    /// Returns the word by which messages select, and the number that they name: most often the line.
    pub fn word(self) -> (&'static str, usize) {
        match self {
            Self::Unreadable => ("unreadable", 1),
            Self::TooLarge { limit_mb } => ("too-large", limit_mb),
            Self::NotUtf8 { line } => ("not-utf8", line),
            Self::Heading => ("heading", 1),
            Self::Semicolons => ("semicolons", 1),
            Self::Empty => ("empty", 1),
            Self::Unclosed { line } => ("unclosed", line),
            Self::Forbidden { line, .. } => ("forbidden", line),
            Self::Commas { line } => ("commas", line),
            Self::Row { line } => ("row", line),
            Self::Twice { line } => ("twice", line),
            Self::TooLong => ("too-long", ROWS_MAX),
        }
    }

    /// Returns the character that may not stand in a list.
    pub fn character(self) -> Option<char> {
        match self {
            Self::Forbidden { character, .. } => Some(character),
            Self::Unreadable
            | Self::TooLarge { .. }
            | Self::NotUtf8 { .. }
            | Self::Heading
            | Self::Semicolons
            | Self::Empty
            | Self::Unclosed { .. }
            | Self::Commas { .. }
            | Self::Row { .. }
            | Self::Twice { .. }
            | Self::TooLong => None,
        }
    }
}

impl List {
    /// Reads CSV under a heading that begins with `code,name`, or says all that keeps it from being a list, each row once.
    /// Further columns are for others to read.
    pub fn parse(name: &str, csv: &str) -> Result<Self, Vec<NoList>> {
        if let Some(line) = quote_left_open(csv) {
            return Err(vec![NoList::Unclosed { line }]);
        }
        let list = Self::read(name, csv, |line, text| {
            if text.contains('\n') {
                return Err(NoList::Unclosed { line });
            }
            match text.chars().find(|it| is_forbidden(*it)) {
                Some(character) => Err(NoList::Forbidden { line, character }),
                None => Ok(()),
            }
        })?;
        if list.rows.is_empty() {
            return Err(vec![NoList::Empty]);
        }
        Ok(list)
    }

    /// Reads a list that was kept with a transcript. What is only doubtful in it was no reason not to use it then.
    pub fn kept(name: &str, csv: &str) -> Result<Self, Vec<NoList>> {
        Self::read(name, csv, |_, _| Ok(()))
    }

    /// Reads the rows, each code and name with its line if that is allowed.
    fn read(
        name: &str,
        csv: &str,
        is_allowed: impl Fn(usize, &str) -> Result<(), NoList>,
    ) -> Result<Self, Vec<NoList>> {
        let mut list = Self {
            name: name.into(),
            text: csv.into(),
            ..Self::default()
        };
        let csv = csv.strip_prefix('\u{feff}').unwrap_or(csv);
        let mut reader = csv::ReaderBuilder::new()
            .trim(csv::Trim::All)
            .from_reader(csv.as_bytes());
        let headings = reader.headers().map_err(|_error| vec![NoList::Heading])?;
        if (headings.get(0), headings.get(1)) != (Some("code"), Some("name")) {
            let joined = headings.get(0).unwrap_or_default();
            let mut parts = joined.split(';').map(str::trim);
            let is_other_sign = (parts.next(), parts.next()) == (Some("code"), Some("name"));
            return Err(vec![if is_other_sign {
                NoList::Semicolons
            } else {
                NoList::Heading
            }]);
        }
        let mut wrong = Vec::new();
        let mut lines = HashMap::new();
        for record in reader.records() {
            if let Err(reason) = list.take(record, &mut lines, &is_allowed) {
                wrong.push(reason);
                // Behind a quotation mark that swallowed rows nobody knows what is a row.
                if matches!(reason, NoList::Unclosed { .. }) || wrong.len() >= MOST_WRONG {
                    break;
                }
            }
            if list.rows.len() > ROWS_MAX {
                wrong.push(NoList::TooLong);
                break;
            }
        }
        if wrong.is_empty() {
            Ok(list)
        } else {
            Err(wrong)
        }
    }

    /// Takes a row in, if nothing is wrong with it. Each name is known by the line in which it was first.
    fn take(
        &mut self,
        record: Result<csv::StringRecord, csv::Error>,
        lines: &mut HashMap<Rc<str>, usize>,
        is_allowed: impl Fn(usize, &str) -> Result<(), NoList>,
    ) -> Result<(), NoList> {
        let record = record.map_err(|error| {
            let line = error.position().map_or(0, line_of);
            let has_more = matches!(
                error.kind(),
                csv::ErrorKind::UnequalLengths { expected_len, len, .. } if len > expected_len
            );
            if has_more {
                NoList::Commas { line }
            } else {
                NoList::Row { line }
            }
        })?;
        let line = record.position().map_or(0, line_of);
        let (Some(code), Some(name)) = (record.get(0), record.get(1)) else {
            return Err(NoList::Row { line });
        };
        if code.is_empty() || name.is_empty() || code.len() > CODE_MAX {
            return Err(NoList::Row { line });
        }
        is_allowed(line, code)?;
        is_allowed(line, name)?;
        if self.numbers.contains_key(code) {
            return Err(NoList::Twice { line });
        }
        let code: Rc<str> = code.into();
        let name: Rc<str> = name.into();
        match lines.get(&name) {
            Some(first) if self.namesakes.len() < MOST_WRONG => self.namesakes.push(Namesake {
                name: Rc::clone(&name),
                line,
                first: *first,
            }),
            Some(_) => {}
            None => drop(lines.insert(Rc::clone(&name), line)),
        }
        self.numbers.insert(Rc::clone(&code), self.rows.len());
        self.rows.push(Row { code, name });
        Ok(())
    }

    pub fn name_of(&self, code: &str) -> Option<&str> {
        let row = self.rows.get(*self.numbers.get(code)?)?;
        Some(&row.name)
    }

    pub fn contains(&self, code: &str) -> bool {
        self.numbers.contains_key(code)
    }

    /// Returns the rows that are called as one before them, as far as someone may read of them.
    pub fn namesakes(&self) -> &[Namesake] {
        &self.namesakes
    }

    pub fn iter(&self) -> impl Iterator<Item = &Row> {
        self.rows.iter()
    }
}

/// Returns the line of a quotation mark that nothing closes up to the end of the file.
fn quote_left_open(csv: &str) -> Option<usize> {
    let mut line = 1;
    let mut open = None;
    let mut is_at_start = true;
    let mut rest = csv.trim_start_matches('\u{feff}').chars().peekable();
    while let Some(character) = rest.next() {
        match (open, character) {
            // Written twice it is a quotation mark inside the name.
            (Some(_), '"') if rest.peek() == Some(&'"') => drop(rest.next()),
            (Some(_), '"') => open = None,
            (None, '"') if is_at_start => open = Some(line),
            (Some(_) | None, _) => {}
        }
        line += usize::from(character == '\n');
        is_at_start = matches!(character, ',' | '\n' | '\r');
    }
    open
}

/// Characters that a name would not look like itself with.
fn is_forbidden(character: char) -> bool {
    let turns = matches!(character, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}');
    turns || (character.is_control() && character != '\t')
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
