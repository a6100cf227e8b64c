//! What is filled in in the words of a problem.

use std::fmt::Write as _;
use std::rc::Rc;

use crate::engine::form::problem::{Nearest, ProblemKind, Sort};
use crate::engine::time::usual;

/// Adds what was meant, if that is known.
pub(super) fn meaning(
    nearest: &Nearest,
    mut arguments: Vec<(&'static str, String)>,
) -> Vec<(&'static str, String)> {
    let is_known = if nearest.is_some() { "yes" } else { "no" };
    arguments.push(("nearest", nearest.as_deref().unwrap_or_default().to_owned()));
    arguments.push(("suggested", is_known.to_owned()));
    arguments
}

impl ProblemKind {
    /// Says of a text that it is no day, and which one it surely means.
    pub(in crate::engine) fn bad_date(text: &str) -> Self {
        Self::BadDate {
            text: text.into(),
            nearest: usual::whole(text).map(|day| day.to_string().into()),
            is_year: false,
        }
    }

    /// Says of a number that it is no year.
    pub(in crate::engine) fn bad_year(text: &str) -> Self {
        Self::BadDate {
            text: text.into(),
            nearest: None,
            is_year: true,
        }
    }
}

/// Says what was to stand there and what does.
pub(super) fn mismatch(
    expected: &str,
    found: &str,
    nearest: &Nearest,
) -> Vec<(&'static str, String)> {
    let both = vec![
        ("expected", expected.to_owned()),
        ("found", found.to_owned()),
    ];
    meaning(nearest, both)
}

/// Says whether a day or a year was to stand there, and which one was meant.
pub(super) fn no_date(
    text: &Rc<str>,
    nearest: &Nearest,
    is_year: bool,
) -> Vec<(&'static str, String)> {
    let mut arguments = suggesting("text", text, nearest);
    if is_year {
        suggested_as("year", &mut arguments);
    }
    arguments
}

/// Names the passage in the source that took the place of another, or all of them if one became several.
pub(super) fn replaced(
    id: &Rc<str>,
    by: &Rc<str>,
    nearest: &Nearest,
    several: &Nearest,
) -> Vec<(&'static str, String)> {
    let passages = if several.is_some() { several } else { nearest };
    let mut arguments = suggesting("id", id, passages);
    if several.is_some() {
        suggested_as("several", &mut arguments);
    }
    arguments.push(("by", by.to_string()));
    arguments
}

pub(super) fn suggested_as(how: &str, arguments: &mut [(&'static str, String)]) {
    for (_, value) in arguments.iter_mut().filter(|(key, _)| *key == "suggested") {
        how.clone_into(value);
    }
}

/// Names the sign that is missing, if that is known.
pub(super) fn lacking(missing: Option<&'static str>) -> Vec<(&'static str, String)> {
    let is_known = if missing.is_some() { "yes" } else { "no" };
    vec![
        ("lacks", is_known.to_owned()),
        ("missing", missing.unwrap_or_default().to_owned()),
    ]
}

pub(super) fn suggesting(
    key: &'static str,
    name: &Rc<str>,
    nearest: &Nearest,
) -> Vec<(&'static str, String)> {
    meaning(nearest, vec![(key, name.to_string())])
}

/// Names what is no code, and what was meant.
pub(super) fn bad_code(
    code: &Rc<str>,
    sort: Sort,
    nearest: &Nearest,
) -> Vec<(&'static str, String)> {
    let mut arguments = suggesting("code", code, nearest);
    arguments.push(("sort", sort.word().to_owned()));
    arguments
}

/// Says which of two limits there are, for a message to select by.
pub(super) fn which_limits(min: &str, max: &str) -> &'static str {
    match (min.is_empty(), max.is_empty()) {
        (false, false) => "both",
        (false, true) => "min",
        (true, false) => "max",
        (true, true) => "none",
    }
}

/// A circle of thousands is not read; its beginning and its end are.
const CHAIN_LIMIT: usize = 10;

pub(super) fn chain(names: &[Rc<str>]) -> String {
    let mut text = String::new();
    for name in names.iter().take(CHAIN_LIMIT) {
        text.push_str(name);
        text.push_str(" → ");
    }
    if names.len() > CHAIN_LIMIT {
        text.push_str("… → ");
    }
    text.push_str(names.first().map(|name| &**name).unwrap_or_default());
    text
}

/// Returns a name in which no letter is unseen: a space is, and is known for what it is.
pub(super) fn seen(name: &str) -> String {
    let mut text = String::new();
    for character in name.chars() {
        let shown = visible(character);
        if character == ' ' || shown.chars().eq([character]) {
            text.push(character);
        } else {
            text.push('[');
            text.push_str(&shown);
            text.push(']');
        }
    }
    text
}

/// Returns the character itself, or its number if it would not be seen.
pub(super) fn visible(character: char) -> String {
    let mut text = String::new();
    if !character.is_ascii_graphic() && !character.is_alphanumeric() {
        // A write into a string cannot fail.
        write!(text, "U+{:04X}", u32::from(character)).unwrap_or_default();
    } else {
        text.push(character);
    }
    text
}

/// Says which passages there are instead, and whether they are those of the same chapter.
pub(super) fn unknown_section(
    id: &str,
    section: &str,
    there: &str,
    is_of_chapter: bool,
) -> Vec<(&'static str, String)> {
    let among = match (there.is_empty(), is_of_chapter) {
        (true, _) => "none",
        (false, true) => "chapter",
        (false, false) => "all",
    };
    vec![
        ("section", section.to_owned()),
        ("id", id.to_owned()),
        ("there", there.to_owned()),
        ("among", among.to_owned()),
    ]
}
