//! Finding a name by typing a few letters of it, without its accents.

use unicode_normalization::UnicodeNormalization as _;
use unicode_normalization::char::is_combining_mark;

/// How well a search hits; smaller is better.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Rank {
    /// The name begins with what was typed.
    Beginning,
    /// A later word of the name begins with it.
    Word,
    /// It stands somewhere inside.
    Inside,
}

/// The text in lower case and without diacritics: what two spellings have in common (`Håbo`, `habo`).
pub fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for c in text.nfkd() {
        if is_combining_mark(c) {
            continue;
        }
        for lower in c.to_lowercase() {
            match lower {
                'ø' => folded.push('o'),
                'æ' => folded.push_str("ae"),
                'œ' => folded.push_str("oe"),
                'ß' => folded.push_str("ss"),
                'ł' => folded.push('l'),
                'đ' | 'ð' => folded.push('d'),
                'þ' => folded.push_str("th"),
                'ı' => folded.push('i'),
                '\u{02BC}' | '\u{2019}' => folded.push('\''),
                '\u{200B}'..='\u{200F}' | '\u{0640}' => {}
                _ if is_combining_mark(lower) => {}
                _ => folded.push(lower),
            }
        }
    }
    folded
}

/// What texts are sorted by in Swedish: å, ä and ö after z in this order, the letters of our neighbours with them, and
/// every other accent counting for nothing unless all else is alike.
pub fn swedish_order(text: &str) -> (String, String) {
    let composed: String = text.nfc().flat_map(char::to_lowercase).collect();
    let mut key = String::with_capacity(composed.len());
    for c in composed.chars() {
        match c {
            // These three stand between z and every letter of another alphabet.
            'å' => key.push('{'),
            'ä' | 'æ' => key.push('|'),
            'ö' | 'ø' | 'œ' => key.push('}'),
            'ü' => key.push('y'),
            'ð' | 'đ' => key.push('d'),
            'þ' => key.push_str("th"),
            c if c.is_alphanumeric() => key.push_str(&fold(c.encode_utf8(&mut [0; 4]))),
            // Hyphens and the like part words as spaces do.
            _ if key.ends_with(' ') => {}
            _ => key.push(' '),
        }
    }
    (key, composed)
}

/// Where a name holds what was typed, both folded; nothing if it does not. Nothing typed hits everything.
pub fn matches(haystack: &str, needle: &str) -> Option<Rank> {
    let name = fold(haystack);
    let typed = fold(needle);
    let typed = typed.trim();
    if name.starts_with(typed) {
        return Some(Rank::Beginning);
    }
    let mut inside = None;
    for (at, _) in name.match_indices(typed) {
        let before = name.get(..at).and_then(|start| start.chars().next_back());
        if before.is_some_and(|c| !c.is_alphanumeric()) {
            return Some(Rank::Word);
        }
        inside = Some(Rank::Inside);
    }
    inside
}

#[cfg(test)]
mod tests;
