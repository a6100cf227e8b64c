//! What the reader of texts stumbled over, as kinds of ours: its own words are English and for programmers.

use crate::engine::form::problem::Broken;

/// How the reader of Fluent begins what it says.
const FLUENT: [(&str, Broken); 23] = [
    (
        "Expected a token starting with \"=\"",
        Broken::EqualsMissing,
    ),
    ("Expected a token starting with \"}\"", Broken::BraceOpen),
    ("Expected a token", Broken::BadChoice),
    ("Expected one of", Broken::BadName),
    ("Expected a message field", Broken::NoText),
    ("Expected a term field", Broken::NoText),
    ("Expected a value", Broken::NoText),
    ("Callee is not allowed", Broken::BadCall),
    ("The select expression must have", Broken::NoLastResort),
    ("A select expression can only have", Broken::TwoLastResorts),
    ("Message references can't", Broken::BadChoice),
    ("Term references can't", Broken::BadChoice),
    ("Message attributes can't", Broken::BadChoice),
    ("Term attributes can't", Broken::BadChoice),
    ("Unterminated string literal", Broken::TextOpen),
    ("Positional arguments must", Broken::BadCall),
    ("The \"", Broken::BadCall),
    ("Unknown escape sequence", Broken::BadEscape),
    ("Invalid unicode escape", Broken::BadEscape),
    ("Unbalanced closing brace", Broken::BraceClosed),
    ("Expected an inline expression", Broken::BraceOpen),
    ("Expected a simple expression", Broken::BadChoice),
    ("Expected a string or number", Broken::BadCall),
];

/// Says what the reader of Fluent means, by the line in which it stopped where that says more.
pub(super) fn of_line(message: &str, source: &str, at: usize) -> Broken {
    let begin = source.get(..at).and_then(|before| before.rfind('\n'));
    let line = source.get(begin.map_or(0, |end| end + 1)..);
    let line = line
        .and_then(|rest| rest.lines().next())
        .unwrap_or_default();
    let written = line.trim_start();
    let indent = line.strip_suffix(written).unwrap_or_default();
    let value = written.split_once('=').map(|(_, value)| value.trim());
    if !written.is_empty() && indent.contains(|it| it != ' ') {
        Broken::NotSpaces
    } else if written.starts_with('.') && value.is_some_and(str::is_empty) {
        Broken::NoText
    } else if written.starts_with("//") {
        Broken::Comment
    } else if has_letter_of_no_name(written) {
        Broken::BadLetter
    } else {
        of_place(written, source.get(..at).unwrap_or_default())
            .unwrap_or_else(|| of_fluent(message))
    }
}

/// Whether what stands before the equals sign is one word and has letters that names have not.
fn has_letter_of_no_name(line: &str) -> bool {
    let Some((name, _)) = line.split_once('=') else {
        return false;
    };
    let name = name.trim_end();
    let name = name.strip_prefix(['.', '-']).unwrap_or(name);
    let is_of_name = |it: char| it.is_ascii_alphanumeric() || matches!(it, '-' | '_');
    let is_of_word = |it: char| it.is_alphanumeric() || matches!(it, '-' | '_');
    !name.is_empty() && name.chars().all(is_of_word) && !name.chars().all(is_of_name)
}

/// Says what is wrong where a name was looked for and none can be: after a dollar sign, or in the brackets of a branch.
fn of_place(line: &str, before: &str) -> Option<Broken> {
    if before.ends_with('$') {
        Some(Broken::BraceOpen)
    } else {
        let branch = line.strip_prefix('*').unwrap_or(line);
        branch.starts_with("[\"").then_some(Broken::BadChoice)
    }
}

/// Says what the reader of Fluent means.
pub(super) fn of_fluent(message: &str) -> Broken {
    let known = FLUENT
        .iter()
        .find(|(begins, _)| message.starts_with(begins));
    known.map_or(Broken::Unreadable, |(_, broken)| *broken)
}

#[cfg(test)]
mod tests;
