//! Languages by their tag: what they are called in themselves, which way they are written, what stands in for them.

pub mod names;

use std::fmt;
use std::str::FromStr;

use super::pseudo::Pseudo;

/// Which way a text is read.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Direction {
    /// Left to right.
    #[default]
    Ltr,
    /// Right to left.
    Rtl,
}

impl Direction {
    pub fn is_rtl(self) -> bool {
        self == Self::Rtl
    }

    /// The other one.
    #[must_use]
    pub fn flipped(self) -> Self {
        match self {
            Self::Ltr => Self::Rtl,
            Self::Rtl => Self::Ltr,
        }
    }
}

/// Longer tags than this are refused; the longest that means anything to us has nine letters.
const TAG_BYTES: usize = 23;

/// A language, by its BCP 47 tag in the usual spelling (`sv`, `fa-AF`, `sv-x-latt`).
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Language {
    /// ASCII, padded with zeros, so that the order is the order of the tags.
    tag: [u8; TAG_BYTES],
}

/// What is not a language tag.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not a language tag")]
pub struct NotALanguage;

/// The languages that Vilja knows by name, the source language first, with what each is called in itself.
const KNOWN: [(&str, &str); 13] = [
    ("sv", "svenska"),
    ("en", "English"),
    ("ar", "العربية"),
    ("fa-AF", "دری"),
    ("fa", "فارسی"),
    ("so", "Soomaali"),
    ("ti", "ትግርኛ"),
    ("uk", "українська"),
    ("ru", "русский"),
    ("pl", "polski"),
    ("fi", "suomi"),
    ("ckb", "کوردیی ناوەندی"),
    ("sv-x-latt", "lätt svenska"),
];

/// Tags that people and systems use for what we call something else. Sorani and Kurmanji never stand in for each other.
const ALIASES: [(&str, &str); 11] = [
    ("prs", "fa-AF"),
    ("prs-AF", "fa-AF"),
    ("ku", "kmr"),
    ("ku-TR", "kmr"),
    ("ku-Latn", "kmr"),
    ("ku-Arab", "ckb"),
    ("ku-Arab-IQ", "ckb"),
    ("ku-Arab-IR", "ckb"),
    ("iw", "he"),
    ("ckb-IQ", "ckb"),
    ("ti-ER", "ti"),
];

impl Language {
    /// Reads a tag in any spelling (`sv_SE`, `PRS`, `ku-Arab`), with the common other names resolved.
    pub fn parse(tag: &str) -> Option<Self> {
        // A POSIX name may carry an encoding or a variant: `sv_SE.UTF-8`, `ca_ES@valencia`.
        let bare = tag.trim().split(['.', '@']).next().unwrap_or_default();
        let mut spelled = String::with_capacity(bare.len());
        let mut private = false;
        for (n, part) in bare.split(['-', '_']).enumerate() {
            if part.is_empty() || part.len() > 8 || !part.bytes().all(|b| b.is_ascii_alphanumeric())
            {
                return None;
            }
            let lower = part.to_ascii_lowercase();
            if n == 0 {
                if !(2..=3).contains(&part.len()) || !part.bytes().all(|b| b.is_ascii_alphabetic())
                {
                    return None;
                }
                spelled.push_str(&lower);
                continue;
            }
            spelled.push('-');
            match part.len() {
                2 if !private => spelled.push_str(&part.to_ascii_uppercase()),
                4 if !private && part.bytes().all(|b| b.is_ascii_alphabetic()) => {
                    let mut letters = lower.chars();
                    spelled.extend(letters.next().map(|first| first.to_ascii_uppercase()));
                    spelled.extend(letters);
                }
                _ => spelled.push_str(&lower),
            }
            private |= part.len() == 1;
        }
        let meant = ALIASES
            .iter()
            .find(|(other, _)| *other == spelled)
            .map_or(spelled.as_str(), |(_, ours)| ours);
        Self::of(meant)
    }

    /// The language that everything is written in first, and that everything falls back to.
    pub fn source() -> Self {
        Self::of("sv").unwrap_or(Self {
            tag: [0; TAG_BYTES],
        })
    }

    /// The languages that Vilja knows by name, the source language first.
    pub fn known() -> impl Iterator<Item = Self> {
        KNOWN.iter().filter_map(|(tag, _)| Self::of(tag))
    }

    /// The tag in its usual spelling.
    pub fn tag(&self) -> &str {
        let end = self.tag.iter().position(|b| *b == 0).unwrap_or(TAG_BYTES);
        self.tag
            .get(..end)
            .and_then(|tag| std::str::from_utf8(tag).ok())
            .unwrap_or_default()
    }

    /// The first part of the tag: the language without script, region or variant.
    pub fn primary(&self) -> &str {
        self.tag().split('-').next().unwrap_or_default()
    }

    /// Which way the language is written.
    pub fn direction(&self) -> Direction {
        let mut parts = self.tag().split('-');
        let primary = parts.next().unwrap_or_default();
        match parts.find(|part| part.len() == 4) {
            Some("Arab" | "Hebr" | "Syrc" | "Thaa" | "Nkoo" | "Adlm" | "Rohg") => {
                return Direction::Rtl;
            }
            Some("Latn" | "Cyrl" | "Ethi" | "Grek" | "Deva") => return Direction::Ltr,
            Some(_) | None => {}
        }
        if Pseudo::of(self) == Some(Pseudo::Rtl) {
            return Direction::Rtl;
        }
        match primary {
            "ar" | "arz" | "azb" | "ckb" | "dv" | "fa" | "he" | "ks" | "lrc" | "mzn" | "nqo"
            | "pnb" | "prs" | "ps" | "sd" | "sdh" | "syr" | "ug" | "ur" | "yi" => Direction::Rtl,
            _ => Direction::Ltr,
        }
    }

    /// What the language is called in itself; for one that Vilja does not know, the tag.
    pub fn endonym(&self) -> &str {
        let tag = self.tag();
        KNOWN
            .iter()
            .find(|(known, _)| *known == tag)
            .map_or(tag, |(_, name)| name)
    }

    /// The tag with its last part taken off: `fa` for `fa-AF`, nothing for `fa`.
    pub fn parent(&self) -> Option<Self> {
        let (mut rest, _) = self.tag().rsplit_once('-')?;
        // What introduces a private part means nothing without it.
        if let Some((before, single)) = rest.rsplit_once('-')
            && single.len() == 1
        {
            rest = before;
        }
        Self::of(rest)
    }

    /// Where a text is looked for: the language itself, its parents, the source language.
    pub fn fallback_chain(&self) -> Vec<Self> {
        let mut chain = vec![*self];
        let mut at = *self;
        while let Some(parent) = at.parent() {
            chain.push(parent);
            at = parent;
        }
        let source = Self::source();
        if !chain.contains(&source) {
            chain.push(source);
        }
        chain
    }

    /// The tag whose plural rules hold. Unknown tags would silently get English ones.
    pub(super) fn plural_tag(&self) -> &str {
        match self.primary() {
            "kmr" | "ckb" => "ku",
            "prs" => "fa",
            other => other,
        }
    }

    fn of(tag: &str) -> Option<Self> {
        let mut padded = [0; TAG_BYTES];
        padded.get_mut(..tag.len())?.copy_from_slice(tag.as_bytes());
        Some(Self { tag: padded })
    }
}

impl FromStr for Language {
    type Err = NotALanguage;

    fn from_str(tag: &str) -> Result<Self, NotALanguage> {
        Self::parse(tag).ok_or(NotALanguage)
    }
}

impl fmt::Display for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.tag())
    }
}

impl fmt::Debug for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Language({})", self.tag())
    }
}

#[cfg(test)]
mod tests;
