//! Where a line may end (UAX #14).

use unicode_linebreak::{BreakClass, break_property, linebreaks};

use super::super::width::cols;

/// The bytes at which a line may end, the end of the text among them.
pub fn opportunities(text: &str) -> impl Iterator<Item = usize> + '_ {
    let mut listed = linebreaks(text).map(|(at, _)| at).peekable();
    let mut before_wide = before_wide_brackets(text).into_iter().peekable();
    std::iter::from_fn(move || {
        let next = match (listed.peek(), before_wide.peek()) {
            (Some(one), Some(other)) => (*one).min(*other),
            (Some(only), None) | (None, Some(only)) => *only,
            (None, None) => return None,
        };
        let _same = listed.next_if_eq(&next);
        let _same = before_wide.next_if_eq(&next);
        Some(next)
    })
}

/// Rule LB30 keeps a letter together with the bracket after it, but not with one of East Asian width, which the crate does not know.
fn before_wide_brackets(text: &str) -> Vec<usize> {
    if text.chars().all(|c| c < '\u{2329}') {
        return Vec::new();
    }
    let mut found = Vec::new();
    let mut before = Before::Space;
    for (at, c) in text.char_indices() {
        let class = break_property(u32::from(c));
        before = if is_letter(class) {
            Before::Letter
        } else if is_space(class) {
            Before::Space
        } else if class == BreakClass::ZeroWidthJoiner {
            Before::Joiner
        } else if class == BreakClass::CombiningMark {
            // Marks belong to what stands before them, and alone they count as letters.
            match before {
                Before::Space | Before::Joiner => Before::Letter,
                Before::Letter | Before::Other => before,
            }
        } else {
            let is_open = class == BreakClass::OpenPunctuation;
            if is_open && before == Before::Letter && is_east_asian(c) {
                found.push(at);
            }
            Before::Other
        };
    }
    found
}

/// Letters and digits, and what counts as letters.
fn is_letter(class: BreakClass) -> bool {
    matches!(
        class,
        BreakClass::Alphabetic
            | BreakClass::HebrewLetter
            | BreakClass::Numeric
            | BreakClass::Ambiguous
            | BreakClass::ComplexContext
            | BreakClass::Surrogate
            | BreakClass::Unknown
    )
}

fn is_space(class: BreakClass) -> bool {
    matches!(
        class,
        BreakClass::Mandatory
            | BreakClass::CarriageReturn
            | BreakClass::LineFeed
            | BreakClass::NextLine
            | BreakClass::Space
            | BreakClass::ZeroWidthSpace
    )
}

/// What stands in front of a bracket.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Before {
    /// Or nothing, or a line break.
    Space,
    /// Or a digit.
    Letter,
    /// Nothing is parted behind it.
    Joiner,
    Other,
}

/// Full or half width: two columns, or the half-width corner bracket.
fn is_east_asian(c: char) -> bool {
    c == '\u{FF62}' || cols(c.encode_utf8(&mut [0; 4])) == 2
}
