//! A text as it stands in a cell: read from a file of messages, and read back from what someone wrote into the cell.

use std::collections::BTreeSet;

use fluent_syntax::ast::{Attribute, Comment, Entry, Identifier, Message, Pattern, Resource};
use fluent_syntax::parser;
use fluent_syntax::serializer::serialize;
use unicode_normalization::UnicodeNormalization as _;

use super::super::catalog::variables::each_variable;
use super::super::catalog::{CatalogProblemKind, readable, refusal};
use super::head;

/// More than anyone reads on a screen, and less than a cell of a spreadsheet can hold.
pub const MOST_LETTERS: usize = 6_000;

/// So many hexadecimal digits tell two texts with the same id apart.
const DIGITS: usize = 8;

/// Stands for the id where none is known.
const ANY: &str = "x";

/// A message or an attribute, with its words as a cell has them: no indentation of the file, and braces as they are.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wording {
    /// `id` or `id.attribute`.
    pub id: String,
    pub words: String,
    /// What is said above the message, with the heading that it stands under.
    pub comment: String,
    /// What is filled in.
    pub variables: Vec<String>,
}

/// Why what stands in a cell cannot be a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NotWords {
    Empty,
    TooLong {
        most: usize,
    },
    /// A control character or an override of direction.
    Forbidden {
        character: char,
    },
    /// Braces within braces.
    TooDeep {
        most: usize,
    },
    /// It is not Fluent, in the words of the parser.
    Broken {
        reason: String,
        line: usize,
        column: usize,
    },
    /// A line begins with a sign that means something in a file of texts, or with blanks that would be lost.
    NotKept,
}

/// Reads a file of messages, in its order. What cannot be read is left out.
pub fn read(source: &str) -> Vec<Wording> {
    if refusal(source).is_some() {
        return Vec::new();
    }
    let source = &*readable(source);
    // What stands in the head is about the file.
    let body = match head::split(source) {
        (_, rest) if rest.trim_start_matches([' ', '\r']).starts_with('\n') => rest,
        _ => source.trim_start_matches('\u{feff}'),
    };
    let resource = match parser::parse(body) {
        Ok(resource) | Err((resource, _)) => resource,
    };
    let mut wordings: Vec<Wording> = Vec::new();
    let mut seen = BTreeSet::new();
    let mut heading = String::new();
    for entry in &resource.body {
        let message = match entry {
            Entry::Message(message) => message,
            Entry::Comment(comment)
            | Entry::GroupComment(comment)
            | Entry::ResourceComment(comment) => {
                heading = in_one_line(comment);
                continue;
            }
            Entry::Term(_) | Entry::Junk { .. } => continue,
        };
        if !seen.insert(message.id.name) {
            continue;
        }
        let own = message.comment.as_ref().map(in_one_line);
        let comment = match (&*heading, own) {
            ("", own) => own.unwrap_or_default(),
            (heading, None) => format!("[{heading}]"),
            (heading, Some(own)) => format!("[{heading}] {own}"),
        };
        let mut add = |id: String, pattern: &Pattern<&str>| {
            wordings.push(Wording {
                words: words(pattern),
                comment: comment.clone(),
                variables: variables(pattern),
                id,
            });
        };
        if let Some(value) = &message.value {
            add(message.id.name.to_owned(), value);
        }
        for Attribute { id, value } in &message.attributes {
            add(format!("{}.{}", message.id.name, id.name), value);
        }
    }
    wordings
}

/// Returns the words of a cell as the file will have them: composed letters, one kind of line end, nothing around them.
///
/// Whatever comes back says the same as the cell, letter by letter; what could not is refused.
pub fn of_cell(cell: &str) -> Result<String, NotWords> {
    let composed: String = cell.nfc().collect();
    let cell = composed.replace("\r\n", "\n").replace('\r', "\n");
    let lines: Vec<&str> = cell
        .split('\n')
        .map(|line| {
            if line.trim_matches(' ').is_empty() {
                ""
            } else {
                line
            }
        })
        .collect();
    let joined = lines.join("\n");
    let cell = joined.trim_matches([' ', '\n']);
    if cell.is_empty() {
        return Err(NotWords::Empty);
    }
    if cell.chars().count() > MOST_LETTERS {
        return Err(NotWords::TooLong { most: MOST_LETTERS });
    }
    match refusal(cell) {
        Some((_, CatalogProblemKind::Forbidden { character })) => {
            return Err(NotWords::Forbidden { character });
        }
        Some((_, CatalogProblemKind::TooDeep { most })) => return Err(NotWords::TooDeep { most }),
        Some((_, CatalogProblemKind::Junk { .. } | CatalogProblemKind::Duplicate { .. }))
        | None => {}
    }
    if cell.contains('\t') {
        return Err(NotWords::Forbidden { character: '\t' });
    }
    let words = parsed(cell)?;
    // Between braces blanks are free; where there are none, each is a part of the text.
    let letters = |text: &str| text.replace([' ', '\n'], "");
    let is_kept = if cell.contains('{') {
        letters(&words) == letters(cell) && parsed(&words).as_ref() == Ok(&words)
    } else {
        words == cell
    };
    if is_kept {
        Ok(words)
    } else {
        Err(NotWords::NotKept)
    }
}

/// Returns the words of a text of one's own making as they follow an id and `=`, with so many blanks before each further line.
pub fn as_value(words: &str, indent: usize) -> String {
    let blanks = " ".repeat(indent);
    let is_one = !words.contains('\n');
    // These signs mean something else at the beginning of a line.
    let must_follow = words.starts_with(['[', '*', '.', '}']);
    let mut value = String::new();
    for (n, line) in words.split('\n').enumerate() {
        if n > 0 || !(is_one || must_follow) {
            value.push('\n');
            if !line.is_empty() {
                value.push_str(&blanks);
            }
        } else {
            value.push(' ');
        }
        value.push_str(line);
    }
    value
}

/// Tells two texts apart: a digest of the words. The same words, however they are indented in their file, have the same.
pub fn digest(words: &str) -> String {
    let mut digest = blake3::hash(words.as_bytes()).to_hex().to_string();
    digest.truncate(DIGITS);
    digest
}

fn parsed(cell: &str) -> Result<String, NotWords> {
    let source = format!("{ANY} ={}\n", as_value(cell, 4));
    let source = &*readable(&source);
    let resource = parser::parse(source).map_err(|(_, errors)| {
        let error = errors.into_iter().next();
        let at = error.as_ref().map_or(0, |error| error.pos.start);
        let before = source.get(..at).unwrap_or(source);
        let line_start = before.rfind('\n').map_or(0, |at| at + 1);
        // The first line of the cell is the second one where it does not follow the sign.
        let is_shifted = source.starts_with("x =\n");
        let line = before.matches('\n').count() + usize::from(!is_shifted);
        NotWords::Broken {
            reason: error
                .map(|error| error.kind.to_string())
                .unwrap_or_default(),
            line: line.max(1),
            column: (before.chars().count()
                - before.get(..line_start).map_or(0, |it| it.chars().count())
                + 1)
            .saturating_sub(4)
            .max(1),
        }
    })?;
    let mut entries = resource.body.iter();
    match (entries.next(), entries.next()) {
        (Some(Entry::Message(message)), None)
            if message.attributes.is_empty() && message.comment.is_none() =>
        {
            message.value.as_ref().map(words).ok_or(NotWords::Empty)
        }
        _ => Err(NotWords::NotKept),
    }
}

fn words(pattern: &Pattern<&str>) -> String {
    let message = Message {
        id: Identifier { name: ANY },
        value: Some(pattern.clone()),
        attributes: Vec::new(),
        comment: None,
    };
    let written = serialize(&Resource {
        body: vec![Entry::Message(message)],
    });
    let value = written.strip_prefix("x =").unwrap_or(&written);
    let value = value.strip_suffix('\n').unwrap_or(value);
    let Some(below) = value.strip_prefix('\n') else {
        return value.strip_prefix(' ').unwrap_or(value).to_owned();
    };
    let lines: Vec<&str> = below
        .split('\n')
        .map(|line| line.strip_prefix("    ").unwrap_or(line))
        .collect();
    lines.join("\n")
}

/// Each once.
fn variables(pattern: &Pattern<&str>) -> Vec<String> {
    let mut names: Vec<String> = Vec::new();
    each_variable(pattern, &mut |name| {
        if !names.iter().any(|it| it == name) {
            names.push(name.to_owned());
        }
    });
    names
}

fn in_one_line(comment: &Comment<&str>) -> String {
    let lines = comment.content.iter().map(|line| line.trim());
    let lines: Vec<&str> = lines.filter(|line| !line.is_empty()).collect();
    lines.join(" ")
}

#[cfg(test)]
mod tests;
