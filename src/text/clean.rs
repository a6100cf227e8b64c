//! What may reach a person: control, direction and invisible characters are taken out or made visible.

use std::borrow::Cow;
use std::fmt::Write as _;

use unicode_normalization::UnicodeNormalization as _;
use unicode_normalization::char::decompose_compatible;
use unicode_normalization::is_nfc;

/// What stands for a character that has no safe appearance.
pub(super) const REPLACEMENT: char = '\u{FFFD}';

/// Text from outside (an answer, a name, a file, a library's error message) as it may be shown. Line breaks stay.
///
/// The result holds no control, direction or tag character, and cleaning it again changes nothing.
pub fn clean(raw: &str) -> String {
    let mut shown = String::with_capacity(raw.len());
    let mut rest = raw.chars().peekable();
    while let Some(c) = rest.next() {
        match c {
            '\r' if rest.peek() == Some(&'\n') => {}
            '\n' | '\u{2028}' | '\u{2029}' => shown.push('\n'),
            '\t' => shown.push(' '),
            '\u{200C}' | '\u{200D}' => {
                let before = shown.chars().next_back().is_some_and(needs_joiners);
                let after = rest.peek().copied().is_some_and(needs_joiners);
                if before && after {
                    shown.push(c);
                }
            }
            _ => show(c, &mut shown),
        }
    }
    shown
}

/// The same as [`clean`], but isolates that are closed again stay: they keep a value in its order inside a text.
pub fn clean_around_isolates(raw: &str) -> String {
    if !raw.contains(is_isolate) || !is_balanced(raw) {
        return clean(raw);
    }
    let mut kept = String::with_capacity(raw.len());
    for piece in raw.split_inclusive(is_isolate) {
        let mark = piece.chars().next_back().filter(|c| is_isolate(*c));
        kept.push_str(&clean(piece.trim_end_matches(is_isolate)));
        kept.extend(mark);
    }
    kept
}

/// Whether every isolate of a text is closed in it, and none that is not open.
pub fn is_balanced(text: &str) -> bool {
    let mut depth = 0_usize;
    for c in text.chars() {
        match c {
            '\u{2066}'..='\u{2068}' => depth += 1,
            '\u{2069}' => match depth.checked_sub(1) {
                Some(outer) => depth = outer,
                None => return false,
            },
            _ => {}
        }
    }
    depth == 0
}

/// What begins or ends an isolate.
pub(super) fn is_isolate(c: char) -> bool {
    matches!(c, '\u{2066}'..='\u{2069}')
}

/// The same as [`clean`] for one line: line breaks become spaces.
pub fn clean_line(raw: &str) -> String {
    clean(raw).replace('\n', " ")
}

/// What is stored of typed or pasted text: NFC, real letters instead of presentation forms, no invisible formatting.
///
/// Joiners (U+200C, U+200D) stay, because they are typed before the letter that they belong to.
pub fn nfc(raw: &str) -> String {
    if is_plain_ascii(raw) {
        return raw.to_owned();
    }
    let raw = without_paste_marks(raw);
    let mut kept = String::with_capacity(raw.len());
    let mut rest = raw.chars().peekable();
    while let Some(c) = rest.next() {
        match c {
            '\r' => {
                // Terminals send a pasted line break as a bare carriage return.
                if rest.peek() != Some(&'\n') {
                    kept.push('\n');
                }
            }
            '\n' | '\u{2028}' | '\u{2029}' => kept.push('\n'),
            '\t' => kept.push(' '),
            '\u{200C}' | '\u{200D}' => kept.push(c),
            '\u{FB50}'..='\u{FDCF}' | '\u{FDF0}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFC}' => {
                decompose_compatible(c, |letter| kept.push(letter));
            }
            _ if c.is_control() || is_ignorable(c) || is_noncharacter(c) => {}
            _ => kept.push(c),
        }
    }
    if is_nfc(&kept) {
        kept
    } else {
        kept.nfc().collect()
    }
}

/// Text without isolates and other direction marks, for everything that is not laid out: line mode, logs, JSON.
///
/// Control characters other than the line break are made visible, so that nothing written to a pipe can steer a terminal.
pub fn plain(text: &str) -> String {
    let mut shown = String::with_capacity(text.len());
    for c in text.chars() {
        if is_direction_mark(c) {
            continue;
        }
        match c {
            '\n' => shown.push(c),
            '\t' => shown.push(' '),
            _ if c.is_control() => show(c, &mut shown),
            _ => shown.push(c),
        }
    }
    shown
}

/// JSON that says the same and steers no terminal: its own rules let DEL and the second set of control characters stand as they are.
pub fn json(written: &str) -> String {
    let mut safe = String::with_capacity(written.len());
    for c in written.chars() {
        if c.is_control() && !c.is_ascii_control() || c == '\u{7F}' {
            // Only inside of a string can one stand. Writing to a string cannot fail.
            let _written = write!(safe, "\\u{:04x}", u32::from(c));
        } else {
            safe.push(c);
        }
    }
    safe
}

/// Adds what stands for a character on the screen: itself, a visible token, or nothing.
fn show(c: char, shown: &mut String) {
    match c {
        '\u{00}'..='\u{1F}' | '\u{7F}' => shown.push(control_picture(c)),
        '\u{80}'..='\u{9F}' => {
            shown.push_str("‹U+00");
            for shift in [4, 0] {
                let digit = (u32::from(c) >> shift) & 0xF;
                shown.extend(char::from_digit(digit, 16).map(|d| d.to_ascii_uppercase()));
            }
            shown.push('›');
        }
        _ if is_ignorable(c) => {}
        _ if is_private(c) || is_noncharacter(c) => shown.push(REPLACEMENT),
        _ => shown.push(c),
    }
}

/// The visible sign for a C0 control character or DEL (U+2400 and on).
pub(super) fn control_picture(c: char) -> char {
    match u32::from(c) {
        code @ 0..=0x1F => char::from_u32(0x2400 + code).unwrap_or(REPLACEMENT),
        0x7F => '\u{2421}',
        _ => REPLACEMENT,
    }
}

/// Marks, embeddings, overrides and isolates of direction.
pub(super) fn is_direction_mark(c: char) -> bool {
    matches!(
        c,
        '\u{061C}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}'
    )
}

/// Characters that have no appearance of their own, joiners included. They never reach a cell.
pub(super) fn is_ignorable(c: char) -> bool {
    if c < '\u{AD}' {
        return false;
    }
    is_direction_mark(c)
        || matches!(
            c,
            '\u{AD}'
                | '\u{034F}'
                | '\u{115F}'
                | '\u{1160}'
                | '\u{17B4}'
                | '\u{17B5}'
                | '\u{180B}'..='\u{180F}'
                | '\u{200B}'..='\u{200D}'
                | '\u{2028}'
                | '\u{2029}'
                | '\u{2060}'..='\u{206F}'
                | '\u{3164}'
                | '\u{FE00}'..='\u{FE0F}'
                | '\u{FEFF}'
                | '\u{FFA0}'
                | '\u{FFF0}'..='\u{FFFB}'
                | '\u{1BCA0}'..='\u{1BCA3}'
                | '\u{1D173}'..='\u{1D17A}'
                | '\u{E0000}'..='\u{E0FFF}'
        )
}

/// Signs that enclose the digits after them (U+0600 and the like): terminals disagree on how wide they are.
pub(super) fn is_enclosing_sign(c: char) -> bool {
    matches!(
        c,
        '\u{0600}'
            ..='\u{0605}'
                | '\u{06DD}'
                | '\u{070F}'
                | '\u{0890}'
                | '\u{0891}'
                | '\u{08E2}'
                | '\u{110BD}'
                | '\u{110CD}'
    )
}

fn is_private(c: char) -> bool {
    matches!(c, '\u{E000}'..='\u{F8FF}' | '\u{F0000}'..='\u{FFFFD}' | '\u{100000}'..='\u{10FFFD}')
}

fn is_noncharacter(c: char) -> bool {
    matches!(c, '\u{FDD0}'..='\u{FDEF}') || u32::from(c) & 0xFFFE == 0xFFFE
}

/// Letters and marks of scripts in which a joiner changes what is read: Arabic, Syriac, `NKo`, the Indic scripts, Mongolian.
fn needs_joiners(c: char) -> bool {
    matches!(
        c,
        '\u{0610}'..='\u{061A}'
            | '\u{0620}'..='\u{065F}'
            | '\u{066E}'..='\u{06D3}'
            | '\u{06D5}'..='\u{06DC}'
            | '\u{06DF}'..='\u{06E8}'
            | '\u{06EA}'..='\u{06EF}'
            | '\u{06FA}'..='\u{06FF}'
            | '\u{0710}'..='\u{074F}'
            | '\u{0750}'..='\u{077F}'
            | '\u{07C0}'..='\u{07FF}'
            | '\u{0860}'..='\u{088E}'
            | '\u{0897}'..='\u{08E1}'
            | '\u{08E3}'..='\u{0DFF}'
            | '\u{1000}'..='\u{109F}'
            | '\u{1780}'..='\u{17B3}'
            | '\u{17B6}'..='\u{17D3}'
            | '\u{1820}'..='\u{18AA}'
    )
}

fn is_plain_ascii(text: &str) -> bool {
    text.bytes()
        .all(|b| b == b'\n' || (0x20..0x7F).contains(&b))
}

/// What a terminal puts around pasted text must not survive inside it, or the paste could end itself early.
fn without_paste_marks(raw: &str) -> Cow<'_, str> {
    let mut text = Cow::Borrowed(raw);
    while text.contains("\u{1B}[201~") || text.contains("\u{1B}[200~") {
        // Taking one away can leave another behind, hence the loop.
        text = Cow::Owned(text.replace("\u{1B}[201~", "").replace("\u{1B}[200~", ""));
    }
    text
}

#[cfg(test)]
mod tests;
