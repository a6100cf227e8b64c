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

/// Returns the lines to print: `path:line:column  message`, the line of the file, and its part underlined.
pub fn lines(problem: &Shown<'_>) -> Vec<String> {
    let place = place(problem.source, problem.span.start);
    let mut lines = vec![format!(
        "{}:{}:{}  {}",
        problem.path, place.line, place.column, problem.message
    )];
    let line = clean_line(place.text);
    if line.trim().is_empty() {
        lines.extend(problem.hint.map(|hint| format!("   {hint}")));
        return lines;
    }
    let before = clean_line(place.before);
    let within_line = place.text.len() - place.before.len();
    let marked = place
        .text
        .get(place.before.len()..place.before.len() + problem.span.len().min(within_line))
        .map(clean_line)
        .unwrap_or_default();
    let underline = format!(
        "   {}{}",
        " ".repeat(width::cols(&before)),
        "^".repeat(width::cols(marked.trim_end()).max(1))
    );
    lines.push(format!("   {}", line.trim_end()));
    lines.push(match problem.hint {
        Some(hint) => format!("{underline}  {hint}"),
        None => underline,
    });
    lines
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
        column: before.chars().count() + 1,
        text: source.get(start..at + rest.len()).unwrap_or_default(),
        before,
    }
}

#[cfg(test)]
mod tests;
