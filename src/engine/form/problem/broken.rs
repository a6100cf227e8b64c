//! What the readers of files stumbled over, as kinds of ours: their own words are English and for programmers.

use std::ops::Range;

use crate::engine::form::keys::is_switch;
use crate::engine::form::source::headings;
use crate::engine::time::usual;

/// What keeps a line, or a text, from being read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Broken {
    // TOML.
    /// Quotation marks as they are printed, where straight ones are meant.
    PrintedQuotes,
    /// A text without quotation marks.
    Unquoted,
    /// A text whose quotation mark is not closed.
    TextOpen,
    /// The same of a text that may go on over several lines: it goes on to the end of the file.
    LongTextOpen,
    /// A control character in a text, or a backslash that means nothing.
    BadInText,
    BadNumber,
    /// Digits with a nought before them: a code, most often.
    NoughtFirst,
    BadDate,
    /// A word, where a key takes true or false.
    NotTruth,
    NoValue,
    NoEquals,
    TwoEquals,
    BadKey,
    DuplicateKey,
    /// A heading that may stand once, where one that may stand more than once is meant.
    SingleBrackets,
    /// A heading of a part, where that of the whole is missing before it.
    HeadingMissing,
    CommaMissing,
    CommaExtra,
    ListOpen,
    BracesOpen,
    HeadingOpen,
    AfterValue,
    TooDeep,

    // Texts.
    /// A line that is indented with something else than spaces.
    NotSpaces,
    BraceOpen,
    BraceClosed,
    EqualsMissing,
    BadName,
    /// A name with a letter that no name has.
    BadLetter,
    /// A remark, begun as other languages begin theirs.
    Comment,
    NoText,
    NoLastResort,
    TwoLastResorts,
    BadChoice,
    BadCall,
    BadEscape,

    /// Anything else.
    Unreadable,
}

/// How the reader of TOML begins what it says.
const TOML: [(&str, Broken); 34] = [
    ("string values must be quoted", Broken::Unquoted),
    ("unquoted string", Broken::Unquoted),
    ("invalid string", Broken::Unquoted),
    ("invalid boolean", Broken::Unquoted),
    ("invalid float", Broken::BadNumber),
    ("invalid integer", Broken::BadNumber),
    ("invalid hexadecimal", Broken::BadNumber),
    ("invalid octal", Broken::BadNumber),
    ("invalid binary", Broken::BadNumber),
    ("unexpected leading zero", Broken::BadNumber),
    ("unexpected sign", Broken::BadNumber),
    ("`_` may only go between digits", Broken::BadNumber),
    ("invalid date", Broken::BadDate),
    ("invalid time", Broken::BadDate),
    ("missing escaped value", Broken::BadInText),
    ("too few unicode value digits", Broken::BadInText),
    ("invalid value", Broken::BadInText),
    ("missing value", Broken::NoValue),
    ("key with no value", Broken::NoEquals),
    ("extra `=`", Broken::TwoEquals),
    ("invalid unquoted key", Broken::BadKey),
    ("unquoted keys cannot be empty", Broken::BadKey),
    ("duplicate key", Broken::DuplicateKey),
    ("cannot extend value", Broken::DuplicateKey),
    ("missing comma between array", Broken::CommaMissing),
    ("extra comma", Broken::CommaExtra),
    ("unclosed array table", Broken::HeadingOpen),
    ("unclosed table", Broken::HeadingOpen),
    ("unclosed array", Broken::ListOpen),
    ("unclosed inline table", Broken::BracesOpen),
    ("unexpected key or value", Broken::AfterValue),
    ("unexpected content", Broken::AfterValue),
    ("recursion limit", Broken::TooDeep),
    ("cannot recurse further", Broken::TooDeep),
];

/// Marks that word processors and some keyboards make of straight ones.
const PRINTED_QUOTES: [char; 10] = ['”', '“', '„', '’', '‘', '‚', '»', '«', '″', '´'];

impl Broken {
    /// Says what the reader of TOML means, and where a person would look for it.
    pub(in crate::engine) fn of_toml(
        message: &str,
        text: &str,
        span: Range<usize>,
    ) -> (Self, Range<usize>) {
        let known = TOML.iter().find(|(begins, _)| message.starts_with(begins));
        let broken = known.map_or_else(|| of_longer(message), |(_, broken)| *broken);
        let broken = if broken != Self::TextOpen && is_unseen_at(text, span.start) {
            Self::BadInText
        } else if matches!(broken, Self::Unquoted | Self::BadNumber | Self::AfterValue)
            && let Some(of_usual) =
                of_usual_value(before_in_line(text, span.start), value_at(text, span.start))
        {
            of_usual
        } else if matches!(broken, Self::Unquoted | Self::BadNumber) {
            of_value(before_in_line(text, span.start), value_at(text, span.start))
        } else if broken == Self::DuplicateKey
            && let Some((of_heading, _)) = headings::there_already(text, span.start)
        {
            of_heading
        } else if broken == Self::CommaMissing && begins_a_line(text, span.start) {
            // Nothing is missing between the two: the list has no end.
            Self::ListOpen
        } else {
            broken
        };
        if matches!(broken, Self::ListOpen | Self::BracesOpen) {
            return (broken, last_written(text, span.start));
        }
        if broken == Self::TextOpen && message.contains("multi-line") {
            let is_literal = message.contains("literal");
            let mark = if is_literal { "'''" } else { "\"\"\"" };
            // It has no end, and so its beginning is the last of its marks.
            let before = text.get(..span.start).unwrap_or(text);
            let opened = before.rfind(mark).map(|at| at..at + mark.len());
            return (Self::LongTextOpen, opened.unwrap_or(span));
        }
        (broken, span)
    }

    /// Whether what comes after it may be read as a part of it, so that nothing said of that can be relied on.
    pub(in crate::engine) fn leaves_open(self) -> bool {
        matches!(
            self,
            Self::LongTextOpen
                | Self::ListOpen
                | Self::BracesOpen
                | Self::HeadingOpen
                | Self::SingleBrackets
                | Self::HeadingMissing
                | Self::TooDeep
        )
    }

    /// Returns the word by which messages select.
    pub fn word(self) -> &'static str {
        match self {
            Self::PrintedQuotes => "printed-quotes",
            Self::Unquoted => "unquoted",
            Self::TextOpen | Self::LongTextOpen => "text-open",
            Self::BadInText => "bad-in-text",
            Self::BadNumber => "bad-number",
            Self::NoughtFirst => "nought-first",
            Self::BadDate => "bad-date",
            Self::NotTruth => "not-truth",
            Self::NoValue => "no-value",
            Self::NoEquals => "no-equals",
            Self::TwoEquals => "two-equals",
            Self::BadKey => "bad-key",
            Self::DuplicateKey => "duplicate-key",
            Self::SingleBrackets => "single-brackets",
            Self::HeadingMissing => "heading-missing",
            Self::CommaMissing => "comma-missing",
            Self::CommaExtra => "comma-extra",
            Self::ListOpen => "list-open",
            Self::BracesOpen => "braces-open",
            Self::HeadingOpen => "heading-open",
            Self::AfterValue => "after-value",
            Self::TooDeep => "too-deep",
            Self::NotSpaces => "not-spaces",
            Self::BraceOpen => "brace-open",
            Self::BraceClosed => "brace-closed",
            Self::EqualsMissing => "equals-missing",
            Self::BadName => "bad-name",
            Self::BadLetter => "bad-letter",
            Self::Comment => "comment",
            Self::NoText => "no-text",
            Self::NoLastResort => "no-last-resort",
            Self::TwoLastResorts => "two-last-resorts",
            Self::BadChoice => "bad-choice",
            Self::BadCall => "bad-call",
            Self::BadEscape => "bad-escape",
            Self::Unreadable => "unreadable",
        }
    }
}

/// What the middle of a message says where its beginning does not.
fn of_longer(message: &str) -> Broken {
    if message.contains("inline table") || message.contains("key-value pairs") {
        Broken::BracesOpen
    } else if message.contains(" string") && message.contains("visible") {
        Broken::BadInText
    } else if message.contains(" string") {
        Broken::TextOpen
    } else {
        Broken::Unreadable
    }
}

/// What is wrong with a day or a code as people write it, of which the reader of TOML stopped at some place.
fn of_usual_value(before: &str, rest: &str) -> Option<Broken> {
    let before = before.rsplit_once('=').map_or("", |(_, before)| before);
    let value = format!("{}{rest}", before.trim_start());
    let value = value.split('#').next().unwrap_or_default().trim();
    let is_code = value.len() > 2 && value.bytes().all(|it| it.is_ascii_digit());
    if usual::begins(value).is_some_and(|it| it.length == value.len()) {
        Some(Broken::BadDate)
    } else {
        (is_code && value.starts_with('0')).then_some(Broken::NoughtFirst)
    }
}

/// The keys of answers, tests and sources that take true or false. Those of forms stand with all their keys.
const SWITCHES: [&str; 7] = [
    "only_flags",
    "articles",
    "verified",
    "dont_know",
    "declined",
    "not_applicable",
    "not_interpreted",
];

/// What is wrong with a value that is no text, number or day, by its key and by how it begins.
fn of_value(before: &str, value: &str) -> Broken {
    let key = before.split_once('=').map_or("", |(key, _)| key.trim());
    match value.chars().next() {
        None | Some('#') => Broken::NoValue,
        Some(first) if PRINTED_QUOTES.contains(&first) => Broken::PrintedQuotes,
        Some(first) if first.is_ascii_digit() || "+-.".contains(first) => Broken::BadNumber,
        Some(_) if is_switch(key) || SWITCHES.contains(&key) => Broken::NotTruth,
        Some(_) => Broken::Unquoted,
    }
}

/// Whether the reader stopped at a character that no one sees, or that looks like a space and is none.
fn is_unseen_at(text: &str, at: usize) -> bool {
    let character = text.get(at..).and_then(|rest| rest.chars().next());
    character.is_some_and(|it| {
        let is_unseen = it.is_control() || it.is_whitespace() || is_format(it);
        is_unseen && !matches!(it, ' ' | '\t' | '\r' | '\n')
    })
}

fn is_format(character: char) -> bool {
    matches!(
        character,
        '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}'
    )
}

fn rest_of_line(text: &str, at: usize) -> &str {
    let rest = text.get(at..).unwrap_or_default();
    rest.lines().next().unwrap_or_default()
}

fn before_in_line(text: &str, at: usize) -> &str {
    let before = text.get(..at).unwrap_or_default();
    before.rsplit('\n').next().unwrap_or_default()
}

/// Returns what stands behind the equals sign, from where the reader stopped on.
fn value_at(text: &str, at: usize) -> &str {
    rest_of_line(text, at).trim()
}

/// Whether a line begins there, and with something else than a further text or table.
fn begins_a_line(text: &str, at: usize) -> bool {
    let is_first = before_in_line(text, at).trim().is_empty();
    is_first
        && !rest_of_line(text, at)
            .trim_start()
            .starts_with(['"', '\'', '{'])
}

/// Returns the last character that is written before a place, comments left out.
fn last_written(text: &str, at: usize) -> Range<usize> {
    let mut before = text.get(..at).unwrap_or(text).trim_end();
    while let Some(comment) = before
        .rfind('\n')
        .map(|end| end + 1)
        .filter(|start| rest_of_line(before, *start).trim_start().starts_with('#'))
    {
        before = before.get(..comment).unwrap_or_default().trim_end();
    }
    let last = before.chars().next_back().map_or(0, char::len_utf8);
    before.len() - last..before.len()
}

#[cfg(test)]
mod tests;
