//! What does not belong in words: markup of other programs, which would be shown as it stands, and characters that no one sees.

use super::super::clean::is_ignorable;
use super::super::language::{Direction, Language};

/// A tag is not longer.
const MOST_TAG: usize = 40;

/// What is written in other programs to make a text bold, to break a line or to quote.
const WRITTEN: [&str; 10] = [
    "**", "__", "~~", "```", "](", "\\n", "\\t", "\\u", "&nbsp;", "&amp;",
];

/// Returns what looks like markup, in the order of the text.
pub fn markup(text: &str) -> Vec<&str> {
    let mut found = Vec::new();
    for (at, _) in text.match_indices('<') {
        let rest = text.get(at..).unwrap_or_default();
        let begins = rest
            .get(1..)
            .is_some_and(|rest| rest.starts_with(|it: char| it.is_ascii_lowercase() || it == '/'));
        let end = rest.char_indices().take(MOST_TAG).find(|(_, c)| *c == '>');
        if let Some((end, _)) = end.filter(|_| begins) {
            found.extend(rest.get(..=end).map(|tag| (at, tag)));
        }
    }
    for written in WRITTEN {
        found.extend(text.match_indices(written));
    }
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        let marks = line.trim_start_matches('#');
        let n_marks = line.len() - marks.len();
        if (1..=6).contains(&n_marks) && marks.starts_with(' ') {
            found.extend(line.get(..n_marks).map(|mark| (at, mark)));
        }
        at += line.len();
    }
    found.sort_unstable();
    found.into_iter().map(|(_, mark)| mark).collect()
}

/// Returns the first character that no one sees and that does not belong there. Joiners belong in languages that are joined.
pub fn hidden(language: &Language, text: &str) -> Option<char> {
    let is_joined = language.direction() == Direction::Rtl;
    text.chars().find(|c| match c {
        '\u{200c}' | '\u{200d}' => !is_joined,
        // What stands for an object or a letter that was lost.
        '\u{fffc}' | '\u{fffd}' => true,
        // Marks of direction among them: they are put by the program, or written in braces, where they are seen.
        other => is_ignorable(*other) || (other.is_control() && *other != '\n'),
    })
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "tests fail by panicking")]

    use super::*;

    #[test]
    fn markup_is_found_and_words_are_not() {
        for (text, expected) in [
            ("<b>Ja</b>", vec!["<b>", "</b>"]),
            ("**ja** och __nej__", vec!["**", "**", "__", "__"]),
            ("Se [här](x)\n# Rubrik", vec!["](", "#"]),
            ("ett\\nskift &nbsp;", vec!["\\n", "&nbsp;"]),
            ("3 < 4 och 5 > 2", vec![]),
            ("# 1", vec!["#"]),
            ("ärende #12, <FIL>, a_b, 2*3", vec![]),
        ] {
            assert_eq!(markup(text), expected, "{text}");
        }
    }

    #[test]
    fn what_no_one_sees_is_found() {
        let of = |tag: &str, text: &str| hidden(&Language::parse(tag).unwrap(), text);
        assert_eq!(of("fa", "می\u{200c}شود"), None);
        assert_eq!(of("sv", "mel\u{200c}lan"), Some('\u{200c}'));
        assert_eq!(of("ar", "\u{200f}نعم"), Some('\u{200f}'));
        assert_eq!(of("sv", "av\u{ad}stava"), Some('\u{ad}'));
        assert_eq!(of("sv", "rad\nrad\u{a0}5"), None);
        assert_eq!(of("sv", "tab\tb"), Some('\t'));
        // Whatever never reaches a screen.
        assert_eq!(of("sv", "a\u{fe0f}"), Some('\u{fe0f}'));
        assert_eq!(of("sv", "a\u{3164}b"), Some('\u{3164}'));
    }
}
