//! Languages that nobody speaks, made from the source language: they show what a page does with longer, other or no texts.

pub mod named;

use std::borrow::Cow;

use super::language::Language;

/// How a text of the source language is made into one that no one wrote.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Pseudo {
    /// About 40 percent longer: as some languages are.
    Long,
    /// Every letter with a mark: a word without one did not come from a text.
    Accent,
    /// In letters that are written from right to left.
    Rtl,
    /// No text at all: what is shown is what stands in for a text that is missing.
    Missing,
    /// The name of each text instead of it, with what would be filled in.
    Names,
}

/// So much longer a text gets, in percent of its letters.
const LONGER: usize = 40;

/// What stands on keys is not translated into any language.
const KEYS: [&str; 9] = [
    "Enter", "Esc", "Tab", "Home", "End", "PgUp", "PgDn", "Del", "AltGr",
];

/// What begins the name of a key that is held with another one.
const HELD: [&str; 4] = ["Alt-", "Ctrl-", "Shift-", "Skift-"];

/// Letters with the same letter under a mark, each one column wide.
const MARKED: &str = "aȧbḃcċdḋeėfḟgġhḣiïjĵkḱlĺmṁnṅoȯpṗrṙsṡtṫuůvṽwẇxẋyẏzżåǻäǟöȫéḗ\
                      AȦBḂCĊDḊEĖFḞGĠHḢIÏJĴKḰLĹMṀNṄOȮPṖRṘSṠTṪUŮVṼWẆXẊYẎZŻÅǺÄǞÖȪÉḖ";

/// Letters with one that sounds a little like it and is written from right to left. No two of them join.
const MIRRORED: &str = "aאbבcצdדeעfפgגhהiיjיkכlלmמnנoוpפqקrרsסtטuוvוwוxחyיzזåאäעöוéע";

impl Pseudo {
    pub const ALL: [Self; 5] = [
        Self::Long,
        Self::Accent,
        Self::Rtl,
        Self::Missing,
        Self::Names,
    ];

    pub fn of(language: &Language) -> Option<Self> {
        Self::ALL.into_iter().find(|it| it.tag() == language.tag())
    }

    pub fn tag(self) -> &'static str {
        match self {
            Self::Long => "sv-x-long",
            Self::Accent => "sv-x-accent",
            Self::Rtl => "sv-x-rtl",
            Self::Missing => "sv-x-missing",
            Self::Names => "sv-x-names",
        }
    }

    /// Returns what is done with each part of a text that a person wrote; nothing where there is no text.
    pub(in crate::text) fn change(self) -> Option<fn(&str) -> Cow<'_, str>> {
        match self {
            Self::Long => Some(long),
            Self::Accent => Some(accented),
            Self::Rtl => Some(mirrored),
            Self::Missing => None,
            // The texts are there, and none of them is said.
            Self::Names => Some(|text| Cow::Borrowed(text)),
        }
    }
}

fn long(text: &str) -> Cow<'_, str> {
    by_word(text, |word, longer| {
        let n_letters = word.chars().filter(|c| c.is_alphabetic()).count();
        let n_vowels = word.chars().filter(|c| is_vowel(*c)).count();
        let n_more = (n_letters * LONGER + 50) / 100;
        // Where there is no vowel the last letter is drawn out.
        let places = if n_vowels == 0 { 1 } else { n_vowels };
        let mut letters = word.char_indices().filter(|(_, c)| c.is_alphabetic());
        let last = letters.next_back().map(|(at, _)| at);
        let mut place = 0;
        for (at, c) in word.char_indices() {
            longer.push(c);
            let is_place = is_vowel(c) || (n_vowels == 0 && Some(at) == last);
            if is_place {
                // What does not divide evenly goes to the first ones.
                let n = n_more / places + usize::from(place < n_more % places);
                longer.extend(c.to_lowercase().cycle().take(n));
                place += 1;
            }
        }
    })
}

fn accented(text: &str) -> Cow<'_, str> {
    by_word(text, |word, marked| {
        for c in word.chars() {
            if let Some(with_mark) = other(MARKED, c) {
                marked.push(with_mark);
                continue;
            }
            marked.push(c);
            // No letter of its own has it.
            if c.is_ascii_alphabetic() {
                marked.push('\u{307}');
            }
        }
    })
}

fn mirrored(text: &str) -> Cow<'_, str> {
    by_word(text, |word, letters| {
        letters.extend(word.chars().map(|c| {
            let lower = c.to_lowercase().next().unwrap_or(c);
            other(MIRRORED, lower).unwrap_or(c)
        }));
    })
}

/// Returns what stands beside a letter in a list of pairs.
fn other(pairs: &str, letter: char) -> Option<char> {
    let mut letters = pairs.chars();
    while let (Some(from), Some(to)) = (letters.next(), letters.next()) {
        if from == letter {
            return Some(to);
        }
    }
    None
}

fn is_vowel(c: char) -> bool {
    matches!(
        c.to_lowercase().next(),
        Some('a' | 'e' | 'i' | 'o' | 'u' | 'y' | 'å' | 'ä' | 'ö')
    )
}

/// Changes every word but those that a machine reads: keys, commands, files.
fn by_word(text: &str, change: impl Fn(&str, &mut String)) -> Cow<'_, str> {
    let mut changed = String::with_capacity(text.len() * 2);
    // How many of the words that come belong to a command.
    let mut n_of_command = 0_usize;
    for word in text.split_inclusive(char::is_whitespace) {
        let bare = word.trim_matches(|c: char| !c.is_alphanumeric() && c != '-' && c != '/');
        if bare == "vilja" && begins_command(text, word) {
            n_of_command = 3;
        }
        if n_of_command > 0 || is_for_machines(bare) {
            changed.push_str(word);
        } else {
            change(word, &mut changed);
        }
        // A sentence ends the command that stands in it.
        let ends = word.trim_end().ends_with(['.', ':', ',', '”']);
        n_of_command = if ends {
            0
        } else {
            n_of_command.saturating_sub(1)
        };
    }
    Cow::Owned(changed)
}

/// Whether this occurrence of the program's name is followed by one of its commands, and is not the Swedish word for will.
fn begins_command(text: &str, word: &str) -> bool {
    let start = word.as_ptr().addr() - text.as_ptr().addr();
    let rest = text.get(start + word.len()..).unwrap_or_default();
    let next = rest.split_whitespace().next().unwrap_or_default();
    let next = next.trim_end_matches(['.', ',', ':', '”']);
    COMMANDS.contains(&next) || next.starts_with("--")
}

/// What the program can be asked for by a word after its name.
const COMMANDS: [&str; 11] = [
    "interview",
    "forms",
    "flags",
    "transcripts",
    "store",
    "train",
    "locales",
    "interpret",
    "completions",
    "man",
    "doctor",
];

fn is_for_machines(bare: &str) -> bool {
    let inside = bare.trim_matches('/');
    KEYS.contains(&bare)
        || HELD.iter().any(|held| bare.starts_with(held))
        || bare.starts_with("--")
        || is_function_key(bare)
        || (inside.contains(['.', '_', '@', '\\']) && !inside.contains(char::is_whitespace))
}

fn is_function_key(word: &str) -> bool {
    word.strip_prefix('F')
        .is_some_and(|rest| !rest.is_empty() && rest.bytes().all(|b| b.is_ascii_digit()))
}

#[cfg(test)]
mod tests;
