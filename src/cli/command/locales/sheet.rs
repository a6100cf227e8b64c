//! The table that a translator works in, written so that every spreadsheet program opens it, and read whatever such a program made of it.
//!
//! Semicolons and a byte order mark, because Excel in Sweden opens a file with them by a double click with all letters in place; other
//! programs take them, too.

use std::path::Path;

use csv::{ReaderBuilder, StringRecord, Terminator, WriterBuilder};

use crate::cli::command::export::table::{self, harmless};
use crate::cli::failure::Failure;

/// The names of the columns are relied on by scripts, and stand in no language of the interface.
pub(super) const COLUMNS: [&str; 9] = [
    "file",
    "id",
    "swedish",
    "english",
    "comment",
    "variables",
    "translation",
    "state",
    "mark",
];

/// Without these nothing can be taken back.
const NEEDED: [&str; 3] = ["file", "id", "translation"];

/// Added where rows are given back: why.
pub(super) const WHY: &str = "why";

/// The texts of all files together in one language are a quarter of it.
pub(super) const MOST_BYTES: u64 = 8 * 1024 * 1024;

/// There are not half as many texts.
const MOST_ROWS: usize = 30_000;

/// What a spreadsheet shows where it took a text for a formula.
const SPREADSHEET_ERRORS: [&str; 11] = [
    "#NAME?",
    "#REF!",
    "#VALUE!",
    "#DIV/0!",
    "#N/A",
    "#NULL!",
    "#NUM!",
    "#NAMN?",
    "#VÄRDEFEL!",
    "#REFERENS!",
    "Err:5",
];

/// A row, its cells as they were meant.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Row {
    /// As a spreadsheet numbers it; the row with the names is the first.
    pub(super) n: usize,
    pub(super) cells: [String; COLUMNS.len()],
}

impl Row {
    /// Returns the cell of a column; of one that there is not, nothing.
    pub(super) fn cell(&self, column: &str) -> &str {
        let at = COLUMNS.iter().position(|it| *it == column);
        at.and_then(|at| self.cells.get(at))
            .map_or("", String::as_str)
    }

    fn is_empty(&self) -> bool {
        self.cells.iter().all(|cell| cell.trim().is_empty())
    }
}

/// Why a file is no such table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum NotASheet {
    /// The spreadsheet program's own format.
    Packed,
    NotText,
    TooManyRows {
        most: usize,
    },
    /// Columns that are not there.
    Without {
        columns: Vec<&'static str>,
    },
}

/// Writes a table. Rows that are given back say why.
pub(super) fn write<'r>(
    rows: impl IntoIterator<Item = ([&'r str; COLUMNS.len()], Option<&'r str>)>,
    says_why: bool,
) -> Result<Vec<u8>, Failure> {
    let table = WriterBuilder::new()
        .delimiter(b';')
        .terminator(Terminator::CRLF)
        .flexible(true)
        .from_writer("\u{feff}".as_bytes().to_vec());
    let names = COLUMNS.into_iter().chain(says_why.then_some(WHY));
    let names: Vec<String> = names.map(str::to_owned).collect();
    let rows = rows.into_iter().map(|(cells, why)| {
        let cells = cells.into_iter().chain(why);
        cells.map(guarded).collect()
    });
    table::filled(table, [names].into_iter().chain(rows))
}

/// Reads a table, whatever separates its columns, in whatever order they and the rows are.
pub(super) fn read(bytes: &[u8]) -> Result<Vec<Row>, NotASheet> {
    if bytes.starts_with(b"PK\x03\x04") || bytes.starts_with(b"\xd0\xcf\x11\xe0") {
        return Err(NotASheet::Packed);
    }
    let text = decoded(bytes).ok_or(NotASheet::NotText)?;
    // A line of its own by which some programs say what separates the columns.
    let text = match text.split_once('\n') {
        Some((first, rest)) if first.trim().to_ascii_lowercase().starts_with("sep=") => rest,
        Some(_) | None => &text,
    };
    let names = |delimiter: u8| {
        let first = records(text, delimiter).next()?;
        let names = first.iter().map(|name| name.trim().to_lowercase());
        Some(names.collect::<Vec<String>>())
    };
    let without = |names: &[String]| -> Vec<&'static str> {
        let missing = NEEDED
            .into_iter()
            .filter(|it| !names.iter().any(|name| name == it));
        missing.collect()
    };
    let best = [b';', b',', b'\t']
        .into_iter()
        .filter_map(|delimiter| Some((delimiter, names(delimiter)?)))
        .min_by_key(|(_, names)| without(names).len());
    let Some((delimiter, names)) = best else {
        return Err(NotASheet::Without {
            columns: NEEDED.to_vec(),
        });
    };
    let columns = without(&names);
    if !columns.is_empty() {
        return Err(NotASheet::Without { columns });
    }
    let places = COLUMNS.map(|column| names.iter().position(|name| name == column));
    let mut rows = Vec::new();
    for (n, record) in (2..).zip(records(text, delimiter).skip(1)) {
        if n > MOST_ROWS {
            return Err(NotASheet::TooManyRows { most: MOST_ROWS });
        }
        let cell = |place: Option<usize>| {
            place
                .and_then(|at| record.get(at))
                .map_or_else(String::new, meant)
        };
        let row = Row {
            n,
            cells: places.map(cell),
        };
        if !row.is_empty() {
            rows.push(row);
        }
    }
    Ok(rows)
}

/// Whether a spreadsheet program has put an error of its own in the place of a text.
pub(super) fn is_spreadsheet_error(cell: &str) -> bool {
    SPREADSHEET_ERRORS.iter().any(|it| cell.starts_with(it)) && cell.chars().count() < 14
}

/// Whether a spreadsheet would take a cell for a formula.
pub(super) fn is_formula(cell: &str) -> bool {
    harmless(cell) != cell
}

/// Returns the name of a table that rows are given back in: beside the one that they came in.
pub(super) fn name_of_returned(path: &Path, n: usize) -> std::path::PathBuf {
    let stem = path.file_stem().unwrap_or_default().to_string_lossy();
    let number = if n > 1 {
        format!("-{n}")
    } else {
        String::new()
    };
    path.with_file_name(format!("{stem}-refused{number}.csv"))
}

/// No cell is a formula. One that begins with apostrophes and would be one gets another, so that each comes back as it was.
fn guarded(cell: &str) -> String {
    if is_formula(cell.trim_start_matches('\'')) {
        format!("'{cell}")
    } else {
        cell.to_owned()
    }
}

fn meant(cell: &str) -> String {
    let guarded = cell.strip_prefix('\'');
    let is_guarded = is_formula(cell.trim_start_matches('\''));
    guarded.filter(|_| is_guarded).unwrap_or(cell).to_owned()
}

fn records(text: &str, delimiter: u8) -> impl Iterator<Item = StringRecord> {
    let reader = ReaderBuilder::new()
        .delimiter(delimiter)
        .has_headers(false)
        .flexible(true)
        .from_reader(text.as_bytes());
    // The bytes are text, and rows may be of any length: nothing is left that could be wrong.
    reader.into_records().map_while(Result::ok)
}

/// UTF-8, or UTF-16 with its mark, which Excel calls Unicode text.
fn decoded(bytes: &[u8]) -> Option<String> {
    let wide = |bytes: &[u8], of: fn([u8; 2]) -> u16| {
        let (pairs, rest) = bytes.as_chunks::<2>();
        let units = pairs.iter().map(|pair| of(*pair));
        let text: Result<String, _> = char::decode_utf16(units).collect();
        text.ok().filter(|_| rest.is_empty())
    };
    let text = match bytes {
        [0xff, 0xfe, rest @ ..] => wide(rest, u16::from_le_bytes),
        [0xfe, 0xff, rest @ ..] => wide(rest, u16::from_be_bytes),
        [0xef, 0xbb, 0xbf, rest @ ..] | rest => String::from_utf8(rest.to_vec()).ok(),
    }?;
    // What has it is no text, whatever its name is.
    (!text.contains('\0')).then_some(text)
}

#[cfg(test)]
mod tests;
