//! A problem in a file, for whoever wrote the file: where it is, the line itself, what to do.

use crate::text::clean::clean_line;
use crate::text::width;

/// A problem with its words already chosen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shown<'a> {
    /// The file as the person named it.
    pub path: &'a str,
    /// The whole text of the file.
    pub source: &'a str,
    /// The bytes of `source` that the problem is about.
    pub span: std::ops::Range<usize>,
    pub message: &'a str,
    pub hint: Option<&'a str>,
}

/// So much of a line is shown before the part that a problem is about, and so much from there on.
const MOST_BEFORE: usize = 80;
const MOST_AFTER: usize = 120;

/// Returns the lines to print: `path:line:column  message`, the line of the file, and its part underlined.
pub fn lines(problem: &Shown<'_>) -> Vec<String> {
    let place = place(problem.source, problem.span.start);
    let mut lines = vec![format!(
        "{}:{}:{}  {}",
        clean_line(problem.path),
        place.line,
        place.column,
        problem.message
    )];
    let from = place.text.get(place.before.len()..).unwrap_or_default();
    let part = from.get(..problem.span.len().min(from.len()));
    let before = clean_line(last_of(place.before));
    let after = clean_line(first_of(from));
    if before.trim().is_empty() && after.trim().is_empty() {
        lines.extend(problem.hint.map(|hint| format!("   {hint}")));
        return lines;
    }
    let part = part.map(first_of).map(clean_line).unwrap_or_default();
    let cut = |is_cut: bool| if is_cut { "…" } else { "" };
    let before = format!(
        "{}{before}",
        cut(last_of(place.before).len() < place.before.len())
    );
    let rest = cut(first_of(from).len() < from.len());
    let underline = format!(
        "   {}{}",
        " ".repeat(width::cols(&before)),
        "^".repeat(width::cols(part.trim_end()).max(1))
    );
    let line = format!("{before}{after}{rest}");
    lines.push(format!("   {}", line.trim_end()));
    lines.push(match problem.hint {
        Some(hint) => format!("{underline}  {hint}"),
        None => underline,
    });
    lines
}

/// Returns the end of what stands before, as long as a line on the screen may be.
fn last_of(before: &str) -> &str {
    let start = before.char_indices().nth_back(MOST_BEFORE - 1);
    start.and_then(|(at, _)| before.get(at..)).unwrap_or(before)
}

fn first_of(after: &str) -> &str {
    let end = after.char_indices().nth(MOST_AFTER);
    end.and_then(|(at, _)| after.get(..at)).unwrap_or(after)
}

/// Returns the line and the column, in characters and counted from 1, of a byte of a text.
pub fn line_and_column(source: &str, byte: usize) -> (usize, usize) {
    let place = place(source, byte);
    (place.line, place.column)
}

struct Place<'a> {
    line: usize,
    column: usize,
    text: &'a str,
    before: &'a str,
}

fn place(source: &str, byte: usize) -> Place<'_> {
    let mut at = byte.min(source.len());
    while !source.is_char_boundary(at) {
        at -= 1;
    }
    let (head, tail) = source.split_at(at);
    let before = head.rsplit('\n').next().unwrap_or_default();
    let rest = tail.split('\n').next().unwrap_or_default();
    let start = head.len() - before.len();
    Place {
        line: head.matches('\n').count() + 1,
        // A byte order mark is not seen, and not counted.
        column: before.trim_start_matches('\u{feff}').chars().count() + 1,
        text: source.get(start..at + rest.len()).unwrap_or_default(),
        before,
    }
}

#[cfg(test)]
mod tests;
