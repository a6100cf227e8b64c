//! A text by its name: how it is written where names stand instead of texts, and how it is said again in any language.

use crate::text::catalog::{Args, Shown};

/// Around the name of a text and what is filled into it.
const OPENS: char = '⟦';
const CLOSES: char = '⟧';

/// Before each thing that is filled in.
const WITH: char = '¦';

/// Before a number, which plural forms are chosen by.
const NUMBER: char = '№';

/// Lines are broken at spaces, and a name is to stay whole.
const SPACE: char = '\u{a0}';
const LINE_BREAK: char = '␤';

/// Writes a text by its name.
pub(in crate::text) fn written(id: &str, args: &Args) -> String {
    let mut text = format!("{OPENS}{id}");
    for (name, value) in args.values() {
        text.push(WITH);
        match value.shown() {
            Shown::Number(number) => {
                text.push(NUMBER);
                text.extend([name, "=", &number.to_string()]);
            }
            Shown::Text(value) => {
                text.extend([name, "="]);
                text.extend(value.chars().map(|c| match c {
                    ' ' => SPACE,
                    '\n' => LINE_BREAK,
                    _ => c,
                }));
            }
        }
    }
    text.push(CLOSES);
    text
}

/// Says a line with names in it, what is filled in before what it is filled into.
pub fn say_again(line: &str, say: &mut dyn FnMut(&str, &Args) -> String) -> String {
    let mut said = String::new();
    let mut rest = line;
    while let Some((before, after)) = rest.split_once(OPENS) {
        said.push_str(before);
        let Some(end) = end_of(after) else {
            // What is not closed is no name.
            said.push(OPENS);
            rest = after;
            continue;
        };
        let (inside, following) = after.split_at(end);
        said.push_str(&one(inside, say));
        rest = following.strip_prefix(CLOSES).unwrap_or(following);
    }
    said.push_str(rest);
    said
}

/// The names of the texts in a line.
pub fn names(line: &str) -> Vec<String> {
    let mut names = Vec::new();
    say_again(line, &mut |id, _| {
        names.push(id.to_owned());
        String::new()
    });
    names
}

fn one(inside: &str, say: &mut dyn FnMut(&str, &Args) -> String) -> String {
    let mut parts = parts(inside).into_iter();
    let id = parts.next().unwrap_or_default();
    let mut args = Args::none();
    for part in parts {
        let Some((name, value)) = part.split_once('=') else {
            continue;
        };
        let number = name.strip_prefix(NUMBER).zip(value.parse().ok());
        args = if let Some((name, number)) = number {
            args.number(name.to_owned(), number)
        } else {
            let value = value.replace(SPACE, " ").replace(LINE_BREAK, "\n");
            args.with(name.to_owned(), say_again(&value, say))
        };
    }
    // A heading may be in capitals, and its name with it.
    let small = id.to_lowercase();
    if small != id && id.to_uppercase() == id {
        return say(&small, &args).to_uppercase();
    }
    say(id, &args)
}

/// Where what was opened is closed.
fn end_of(text: &str) -> Option<usize> {
    let mut depth = 0_usize;
    for (at, c) in text.char_indices() {
        match c {
            OPENS => depth += 1,
            CLOSES if depth == 0 => return Some(at),
            CLOSES => depth -= 1,
            _ => {}
        }
    }
    None
}

/// What stands between the marks that are of this name and of none within it.
fn parts(inside: &str) -> Vec<&str> {
    let mut parts = Vec::new();
    let (mut depth, mut from) = (0_usize, 0);
    for (at, c) in inside.char_indices() {
        match c {
            OPENS => depth += 1,
            CLOSES => depth = depth.saturating_sub(1),
            WITH if depth == 0 => {
                parts.push(inside.get(from..at).unwrap_or_default());
                from = at + c.len_utf8();
            }
            _ => {}
        }
    }
    parts.push(inside.get(from..).unwrap_or_default());
    parts
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_said_again_with_what_was_filled_in() {
        let inner = written("who", &Args::none().with("name", "Anna B"));
        let args = Args::none()
            .with("what", format!("x {inner} y"))
            .number("n", 3);
        let line = format!("  {}: 1 ⟦", written("found", &args));
        assert!(
            !line
                .trim_start()
                .split("⟧:")
                .next()
                .unwrap_or_default()
                .contains(' ')
        );
        let mut heard = Vec::new();
        let said = say_again(&line, &mut |id, args| {
            let filled = args.values().map(|(name, value)| match value.shown() {
                Shown::Number(number) => format!("{name} {number}"),
                Shown::Text(text) => format!("{name} {text}"),
            });
            let filled: Vec<String> = filled.collect();
            heard.push(id.to_owned());
            format!("<{id} {}>", filled.join(", "))
        });
        assert_eq!(said, "  <found what x <who name Anna B> y, n 3>: 1 ⟦");
        assert_eq!(heard, ["who", "found"]);
        assert_eq!(names(&line), ["who", "found"]);
    }
}
