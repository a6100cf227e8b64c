//! An export as CSV: a row for each question, and no cell that a spreadsheet would carry out.

use crate::cli::command::export::extract::{Extract, Told, Transcript};
use crate::cli::context::Context;
use crate::cli::failure::Failure;
use crate::text::clean::plain;

/// The names of the columns are relied on by scripts, and stand in no language of the interface.
const COLUMNS: [&str; 15] = [
    "practice",
    "made_on",
    "ground",
    "why",
    "transcript",
    "case",
    "date",
    "form",
    "form_version",
    "section",
    "place",
    "question",
    "type",
    "answer",
    "note",
];

pub(super) fn write(context: &Context, extract: &Extract) -> Result<String, Failure> {
    let mut rows = vec![COLUMNS.map(str::to_owned)];
    // A table is also looked at in a terminal.
    let mut put =
        |cells: [&str; COLUMNS.len()]| rows.push(cells.map(|cell| harmless(&plain(cell))));
    let practice = if extract.practice {
        context.say("cli-practice")
    } else {
        String::new()
    };
    let (kind, why) = extract
        .ground
        .as_ref()
        .map_or(("", ""), |ground| (ground.kind.word(), ground.why.as_str()));
    for transcript in &extract.transcripts {
        let Transcript {
            id,
            case,
            date,
            form,
            form_version,
            ..
        } = transcript;
        for section in &transcript.sections {
            for told in &section.answers {
                let Told {
                    place,
                    question,
                    words,
                    note,
                    ..
                } = told;
                put([
                    &practice,
                    &extract.made_on,
                    kind,
                    why,
                    id,
                    case.as_deref().unwrap_or_default(),
                    date,
                    form,
                    form_version,
                    &section.id,
                    place,
                    question,
                    told.kind,
                    words,
                    note,
                ]);
            }
        }
    }
    text(rows)
}

/// Writes rows of cells as CSV.
pub(in crate::cli) fn text<const N: usize>(rows: Vec<[String; N]>) -> Result<String, Failure> {
    let bytes = filled(csv::Writer::from_writer(Vec::new()), rows)?;
    String::from_utf8(bytes).map_err(|error| failed(&error))
}

/// Writes rows of cells into a table that was begun.
pub(in crate::cli) fn filled<R>(
    mut table: csv::Writer<Vec<u8>>,
    rows: impl IntoIterator<Item = R>,
) -> Result<Vec<u8>, Failure>
where
    R: IntoIterator<Item = String>,
{
    for row in rows {
        table.write_record(row).map_err(|error| failed(&error))?;
    }
    table.into_inner().map_err(|error| failed(&error))
}

fn failed(error: &impl ToString) -> Failure {
    Failure::could_not("export-failed").with("detail", error.to_string())
}

/// Returns a cell that no spreadsheet takes for a formula: whatever looks like the beginning of one, perhaps behind spaces,
/// gets a leading apostrophe.
pub(in crate::cli) fn harmless(cell: &str) -> String {
    const BEGINNINGS: [char; 8] = ['=', '+', '-', '@', '＝', '＋', '－', '＠'];
    let is_invisible = |letter: char| {
        letter.is_whitespace()
            || letter.is_control()
            || matches!(letter, '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}')
    };
    let begins = cell
        .trim_start_matches(is_invisible)
        .starts_with(BEGINNINGS);
    let is_steering = cell.starts_with(['\t', '\r', '\n']);
    if begins || is_steering {
        format!("'{cell}")
    } else {
        cell.to_owned()
    }
}

#[cfg(test)]
mod tests;
