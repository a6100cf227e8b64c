//! Isolation marks around values, so that the text around a number or a name cannot turn it round.

/// U+2066: what follows reads from left to right, whatever stands around it.
const LEFT_TO_RIGHT: char = '\u{2066}';
/// U+2068: what follows takes its direction from its own first strong letter.
const FIRST_STRONG: char = '\u{2068}';
/// U+2069 ends an isolate.
const END: char = '\u{2069}';

/// A machine-like value (date, range, amount, telephone or case number), kept in its own order.
///
/// Without this a conformant layout shows `2026-11-20` as `20-11-2026` in Arabic text.
pub fn isolate(value: &str) -> String {
    wrap(LEFT_TO_RIGHT, value)
}

/// A name or a piece of free text, kept apart from the text around it, in its own direction.
pub fn isolate_auto(value: &str) -> String {
    wrap(FIRST_STRONG, value)
}

fn wrap(opening: char, value: &str) -> String {
    let mut isolated = String::with_capacity(value.len() + opening.len_utf8() + END.len_utf8());
    isolated.push(opening);
    isolated.push_str(value);
    isolated.push(END);
    isolated
}

#[cfg(test)]
mod tests;
