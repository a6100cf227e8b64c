//! Texts put into a file of messages: everything else in it stays as it is, byte by byte.

use std::fmt::Write as _;
use std::ops::Range;

use super::super::messages::message_of;
use super::wording::{self, Wording, as_value};

/// Before each further line of a message, and of an attribute.
const IN_MESSAGE: usize = 4;
const IN_ATTRIBUTE: usize = 8;

/// A message of the file: its lines, and where each part of it stands.
struct Block {
    id: String,
    /// From its name to the end of its last line.
    span: Range<usize>,
    /// What stands behind each `=`, by the id of the text.
    values: Vec<(String, Range<usize>)>,
}

/// Returns the file with these texts in it, each with its id. A message that is not there yet is added where the order has it, with
/// what it says below (in the program) for the parts that are not among the texts. Nothing if the file would not say afterwards
/// what it is to say.
pub fn put(
    source: &str,
    texts: &[(String, String)],
    order: &[String],
    below: impl Fn(&str) -> Vec<(String, String)>,
) -> Option<String> {
    let mut edited = source.to_owned();
    if !edited.is_empty() && !edited.ends_with('\n') {
        edited.push('\n');
    }
    let mut wanted = wording::read(source);
    for (id, words) in texts {
        let message = message_of(id);
        let has_message = wanted.iter().any(|it| message_of(&it.id) == message);
        if has_message {
            edited = with_text(&edited, id, words, order)?;
            note(&mut wanted, id, words);
        } else {
            let mut parts = below(message);
            match parts.iter_mut().find(|(part, _)| part == id) {
                Some(part) => part.1.clone_from(words),
                None => parts.push((id.clone(), words.clone())),
            }
            parts.sort_by_key(|(part, _)| place_in(order, part));
            edited = with_message(&edited, message, &parts, order)?;
            for (id, words) in &parts {
                note(&mut wanted, id, words);
            }
        }
    }
    let found = wording::read(&edited);
    let mut found = says(&found);
    let mut wanted = says(&wanted);
    found.sort_unstable();
    wanted.sort_unstable();
    (found == wanted).then_some(edited)
}

fn says(wordings: &[Wording]) -> Vec<(&str, &str)> {
    let pairs = wordings.iter().map(|it| (&*it.id, &*it.words));
    pairs.collect()
}

fn note(wanted: &mut Vec<Wording>, id: &str, words: &str) {
    match wanted.iter_mut().find(|it| it.id == id) {
        Some(wording) => words.clone_into(&mut wording.words),
        None => wanted.push(Wording {
            id: id.to_owned(),
            words: words.to_owned(),
            comment: String::new(),
            variables: Vec::new(),
        }),
    }
}

fn place_in(order: &[String], id: &str) -> usize {
    order.iter().position(|it| it == id).unwrap_or(order.len())
}

/// The message is there; the text of it may be.
fn with_text(source: &str, id: &str, words: &str, order: &[String]) -> Option<String> {
    let blocks = blocks(source);
    let message = message_of(id);
    let block = blocks.iter().find(|block| block.id == message)?;
    let indent = if id == message {
        IN_MESSAGE
    } else {
        IN_ATTRIBUTE
    };
    let mut edited = source.to_owned();
    if let Some((_, span)) = block.values.iter().find(|(of, _)| of == id) {
        edited.replace_range(span.clone(), &value(words, indent));
        return Some(edited);
    }
    if id == message {
        // It has attributes alone so far.
        let at = source.get(block.span.clone())?.find('=')? + block.span.start + 1;
        edited.insert_str(at, &value(words, indent));
        return Some(edited);
    }
    let part = id.split_once('.')?.1;
    let place = place_in(order, id);
    let before = block
        .values
        .iter()
        .rev()
        .find(|(of, _)| of == message || place_in(order, of) <= place);
    let at = before.map_or_else(
        || {
            source
                .get(block.span.clone())
                .map(|text| block.span.start + text.trim_end().len())
        },
        |(_, span)| Some(span.end),
    )?;
    edited.insert_str(at, &format!("\n    .{part} ={}", value(words, indent)));
    Some(edited)
}

/// The message is not there.
fn with_message(
    source: &str,
    message: &str,
    parts: &[(String, String)],
    order: &[String],
) -> Option<String> {
    let mut text = format!("{message} =");
    for (id, words) in parts {
        if id == message {
            text.push_str(&value(words, IN_MESSAGE));
        } else {
            let part = id.split_once('.')?.1;
            // A write into a string cannot fail.
            let _written = write!(text, "\n    .{part} ={}", value(words, IN_ATTRIBUTE));
        }
    }
    text.push('\n');
    let place = parts.iter().map(|(id, _)| place_in(order, id)).min()?;
    let blocks = blocks(source);
    let of_block = |block: &Block| {
        let parts = block.values.iter().map(|(id, _)| place_in(order, id));
        parts.min().unwrap_or(order.len())
    };
    let before = blocks.iter().rev().find(|block| of_block(block) < place);
    let mut edited = source.to_owned();
    match before {
        Some(block) => edited.insert_str(block.span.end, &text),
        None if blocks.is_empty() => {
            if !edited.is_empty() && !edited.ends_with("\n\n") {
                edited.push('\n');
            }
            edited.push_str(&text);
        }
        // Below the head of the file, above what is said of its first message.
        None => {
            let first = blocks.first().map_or(0, |block| block.span.start);
            let head = source.get(..first).unwrap_or_default();
            let at = head.rfind("\n\n").map_or(first, |at| at + 2);
            edited.insert_str(at, &text);
        }
    }
    Some(edited)
}

/// As it is usually written: a choice begins on the line of its name.
fn value(words: &str, indent: usize) -> String {
    let is_choice =
        words.starts_with('{') && words.lines().next().is_some_and(|it| it.ends_with("->"));
    let is_alone = words.ends_with("\n}") && words.matches("\n}").count() == 1;
    if is_choice && is_alone {
        let lines: Vec<String> = words.lines().map(|line| format!("    {line}")).collect();
        return format!(" {}", lines.join("\n").trim_start());
    }
    as_value(words, indent)
}

/// Finds the messages of a file. What stands in the first column begins something, but for the brace that ends a choice.
fn blocks(source: &str) -> Vec<Block> {
    let mut blocks: Vec<Block> = Vec::new();
    let mut is_open = false;
    let mut depth = 0_usize;
    let mut at = 0;
    for line in source.split_inclusive('\n') {
        let end = at + line.len();
        let is_first_column = !line.starts_with([' ', '\n', '\r', '}', '{', '[', '*', '.']);
        if is_first_column {
            is_open = false;
            depth = 0;
            if let Some((id, from)) = name_before_equals(line)
                && id.starts_with(|it: char| it.is_ascii_alphabetic())
            {
                is_open = true;
                blocks.push(Block {
                    id: id.to_owned(),
                    span: at..end,
                    values: vec![(id.to_owned(), at + from..end)],
                });
            }
        } else if let Some(block) = blocks.last_mut().filter(|_| is_open)
            && !line.trim().is_empty()
        {
            let trimmed = line.trim_start_matches(' ');
            let shift = line.len() - trimmed.len();
            let part = trimmed.strip_prefix('.').and_then(name_before_equals);
            if let Some((name, from)) = part.filter(|_| depth == 0) {
                let id = format!("{}.{name}", block.id);
                block.values.push((id, at + shift + 1 + from..end));
            } else if let Some((_, span)) = block.values.last_mut() {
                span.end = end;
            }
            block.span.end = end;
        }
        if is_open {
            depth = depth_after(line, depth);
        }
        at = end;
    }
    for block in &mut blocks {
        for (_, span) in &mut block.values {
            let text = source.get(span.clone()).unwrap_or_default();
            span.end = span.start + text.trim_end_matches([' ', '\n', '\r']).len();
        }
        // A message without a text of its own has nothing behind its sign.
        block.values.retain(|(_, span)| !span.is_empty());
    }
    blocks
}

/// How many braces are open behind a line. Those in quotation marks within braces are none.
fn depth_after(line: &str, mut depth: usize) -> usize {
    let mut is_quoted = false;
    let mut is_escaped = false;
    let mut in_braces = depth > 0;
    for c in line.chars() {
        match c {
            _ if is_escaped => is_escaped = false,
            '\\' if is_quoted => is_escaped = true,
            '"' if is_quoted => is_quoted = false,
            _ if is_quoted => {}
            '{' => {
                depth += 1;
                in_braces = true;
            }
            '}' => {
                depth = depth.saturating_sub(1);
                in_braces = false;
            }
            // In the words of a branch a quotation mark is one.
            ']' => in_braces = false,
            '"' if in_braces => is_quoted = true,
            _ => {}
        }
    }
    depth
}

/// Returns the name that a line begins with and the byte behind the sign that follows it.
fn name_before_equals(line: &str) -> Option<(&str, usize)> {
    let n_name = line.find(|it: char| !(it.is_ascii_alphanumeric() || it == '-' || it == '_'))?;
    let (name, rest) = line.split_at_checked(n_name)?;
    let signless = rest.trim_start_matches(' ').strip_prefix('=')?;
    (!name.is_empty()).then_some((name, line.len() - signless.len()))
}

#[cfg(test)]
mod tests;
