//! Columns of a text on a terminal, counted by grapheme, and cutting it to fit.

use std::borrow::Cow;

use unicode_normalization::char::is_combining_mark;
use unicode_segmentation::UnicodeSegmentation as _;
use unicode_width::UnicodeWidthStr as _;

use super::clean::{REPLACEMENT, control_picture, is_enclosing_sign, is_ignorable};
use super::layout::Ethiopic;

/// What a mark without a letter is shown on.
const DOTTED_CIRCLE: char = '\u{25CC}';

/// How many columns a text takes when each grapheme gets its own cells, as a terminal counts them.
///
/// What is laid out may take more: see [`spaced_cols`]. Never the width of the string as a whole: that counts lam and alef as one column, and terminals show two.
pub fn cols(text: &str) -> usize {
    laid_out_cols(text, Ethiopic::Tight)
}

/// The most columns that a text takes when it is laid out: with room after each Ethiopic syllable.
pub fn spaced_cols(text: &str) -> usize {
    laid_out_cols(text, Ethiopic::Spaced)
}

fn laid_out_cols(text: &str, ethiopic: Ethiopic) -> usize {
    if is_printable_ascii(text) {
        return text.len();
    }
    graphemes(text)
        .map(|(_, g)| grapheme_cols(g, ethiopic))
        .sum()
}

/// How many columns one grapheme takes: 0 for what is invisible, 1 or 2 for nearly everything else.
///
/// Every terminal advances by one for an Ethiopic syllable; a blank after it makes two.
pub fn grapheme_cols(g: &str, ethiopic: Ethiopic) -> usize {
    let blanks = match ethiopic {
        // A sign may stand before the letter in the same grapheme.
        Ethiopic::Spaced => usize::from(g.chars().any(is_ethiopic_letter)),
        Ethiopic::Tight => 0,
    };
    let mut chars = g.chars();
    blanks
        + match (chars.next(), chars.next()) {
            (Some(only), None) if is_simple(only) => 1,
            _ => symbol_cols(&symbol(g)),
        }
}

/// The text cut to at most so many columns of a layout, on a grapheme border and in logical order, with an ellipsis if anything was cut.
pub fn truncate(text: &str, max_cols: usize) -> String {
    if spaced_cols(text) <= max_cols {
        return text.to_owned();
    }
    let Some(room) = max_cols.checked_sub(1) else {
        return String::new();
    };
    let mut kept = String::with_capacity(text.len());
    let mut used = 0;
    let mut open_isolates = 0_usize;
    for (_, g) in graphemes(text) {
        let wide = grapheme_cols(g, Ethiopic::Spaced);
        if used + wide > room {
            break;
        }
        used += wide;
        match g {
            "\u{2066}" | "\u{2067}" | "\u{2068}" => open_isolates += 1,
            "\u{2069}" => open_isolates = open_isolates.saturating_sub(1),
            _ => {}
        }
        kept.push_str(g);
    }
    // A value that was cut still ends its isolate, so that the ellipsis belongs to the text around it.
    for _ in 0..open_isolates {
        kept.push('\u{2069}');
    }
    kept.push('…');
    kept
}

/// What is written to a cell for a grapheme; empty for what is invisible.
///
/// Terminals disagree on joiners, variation selectors and emoji sequences, so none of them is sent.
pub(super) fn symbol(g: &str) -> Cow<'_, str> {
    let mut chars = g.chars();
    if let (Some(only), None) = (chars.next(), chars.next()) {
        if is_simple(only) {
            return Cow::Borrowed(g);
        }
        return one(g, only);
    }
    if !g.chars().any(is_troublesome) {
        return if needs_base(g) {
            Cow::Owned(on_circle(g))
        } else {
            Cow::Borrowed(g)
        };
    }
    let mut kept = String::with_capacity(g.len());
    for c in g.chars() {
        if c.is_control() {
            if c != '\r' || !g.contains('\n') {
                kept.push(control_picture(c));
            }
        } else if is_emoji_part(c) && !kept.is_empty() {
            // The first person of a family stands for the family.
            break;
        } else if !is_troublesome(c) || is_emoji_part(c) {
            kept.push(c);
        }
    }
    if kept.is_empty() && g.chars().any(is_enclosing_sign) {
        kept.push(REPLACEMENT);
    }
    if !kept.is_empty() && needs_base(&kept) {
        kept = on_circle(&kept);
    }
    Cow::Owned(kept)
}

/// The columns of what [`symbol`] gave. The same count as the one of the cell it will be written to.
pub(super) fn symbol_cols(symbol: &str) -> usize {
    match symbol.len() {
        0 => 0,
        1 => 1,
        _ => {
            symbol.width()
                + symbol
                    .chars()
                    .filter(|c| matches!(c, '\u{FF9E}' | '\u{FF9F}'))
                    .count()
        }
    }
}

/// Letters, digits and signs that are one column wide and, beside each other, always graphemes of their own.
///
/// Nearly all text consists of them, and nothing has to be looked up for them.
pub(super) fn is_simple(c: char) -> bool {
    matches!(
        c,
        ' '..='~'
            | '\u{A1}'..='\u{AC}'
            | '\u{AE}'..='\u{02FF}'
            | '\u{0400}'..='\u{0482}'
            | '\u{048A}'..='\u{052F}'
            | '\u{05D0}'..='\u{05EA}'
            | '\u{060C}'
            | '\u{061B}'
            | '\u{061F}'..='\u{064A}'
            | '\u{0660}'..='\u{066F}'
            | '\u{0671}'..='\u{06D5}'
            | '\u{06F0}'..='\u{06FF}'
            | '\u{1200}'..='\u{1248}'
            | '\u{FB50}'..='\u{FBB1}'
            | '\u{FBD3}'..='\u{FBE9}'
            | '\u{FBFC}'..='\u{FBFF}'
            | '\u{FE80}'..='\u{FEF4}'
    )
}

/// The graphemes of a text with the bytes at which they begin.
pub fn graphemes(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut at = 0;
    std::iter::from_fn(move || {
        let rest = text.get(at..)?;
        let mut chars = rest.chars();
        let first = chars.next()?;
        let length = if is_simple(first) && chars.next().is_none_or(is_simple) {
            first.len_utf8()
        } else {
            // A grapheme does not depend on what stands before it.
            rest.graphemes(true).next()?.len()
        };
        let begin = at;
        at += length;
        Some((begin, rest.get(..length)?))
    })
}

pub(super) fn is_printable_ascii(text: &str) -> bool {
    text.bytes().all(|b| (0x20..0x7F).contains(&b))
}

fn one(g: &str, c: char) -> Cow<'_, str> {
    if c == '\t' {
        Cow::Borrowed(" ")
    } else if c.is_control() {
        Cow::Owned(control_picture(c).to_string())
    } else if is_enclosing_sign(c) {
        Cow::Owned(REPLACEMENT.to_string())
    } else if is_ignorable(c) {
        Cow::Borrowed("")
    } else if needs_base(g) {
        Cow::Owned(on_circle(g))
    } else {
        Cow::Borrowed(g)
    }
}

/// Whether nothing would be seen of it alone: marks, and the vowels and finals of Hangul without their first letter.
fn needs_base(g: &str) -> bool {
    g.chars().next().is_some_and(is_combining_mark) || g.width() == 0
}

fn on_circle(marks: &str) -> String {
    let mut shown = String::with_capacity(marks.len() + DOTTED_CIRCLE.len_utf8());
    shown.push(DOTTED_CIRCLE);
    shown.push_str(marks);
    shown
}

fn is_troublesome(c: char) -> bool {
    c.is_control() || is_ignorable(c) || is_enclosing_sign(c) || is_emoji_part(c)
}

/// Syllables and numbers; the marks between words and sentences are narrow enough.
fn is_ethiopic_letter(c: char) -> bool {
    matches!(
        c,
        '\u{1200}'..='\u{135A}'
            | '\u{1369}'..='\u{137C}'
            | '\u{1380}'..='\u{138F}'
            | '\u{2D80}'..='\u{2DDE}'
            | '\u{AB01}'..='\u{AB2E}'
            | '\u{1E7E0}'..='\u{1E7FE}'
    )
}

fn is_emoji_part(c: char) -> bool {
    matches!(c, '\u{1F300}'..='\u{1FAFF}')
}

#[cfg(test)]
mod tests;
