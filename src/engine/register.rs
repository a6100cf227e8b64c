//! The official register of municipalities, the countries there are, and the shapes of codes.

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

/// The municipalities that exist, by code, and the codes of countries.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Register {
    municipalities: BTreeMap<Rc<str>, Municipality>,
    countries: BTreeSet<Rc<str>>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Municipality {
    pub code: Rc<str>,
    pub name: Rc<str>,
    pub county_code: Rc<str>,
}

impl Register {
    /// Reads lines of `code,name,county_code` under a heading line.
    ///
    /// Refuses with the number of the first line that is not of this kind or names a code again.
    pub fn parse(csv: &str) -> Result<Self, usize> {
        let csv = csv.strip_prefix('\u{feff}').unwrap_or(csv);
        let mut municipalities = BTreeMap::new();
        for (nth, line) in (1..).zip(csv.lines()) {
            if line.trim().is_empty() || (nth == 1 && line.starts_with("code,")) {
                continue;
            }
            let municipality = Municipality::parse(line).ok_or(nth)?;
            let code = Rc::clone(&municipality.code);
            if municipalities.insert(code, municipality).is_some() {
                return Err(nth);
            }
        }
        Ok(Self {
            municipalities,
            countries: BTreeSet::new(),
        })
    }

    #[must_use]
    pub fn with_countries(self, codes: impl IntoIterator<Item = Rc<str>>) -> Self {
        Self {
            countries: codes.into_iter().collect(),
            ..self
        }
    }

    pub fn name(&self, code: &str) -> Option<&str> {
        self.municipalities.get(code).map(|it| &*it.name)
    }

    pub fn contains(&self, code: &str) -> bool {
        self.municipalities.contains_key(code)
    }

    /// Tells whether a country has this code; where none are known, every one may.
    pub fn has_country(&self, code: &str) -> bool {
        self.countries.is_empty() || self.countries.contains(code)
    }

    /// Returns the codes of countries in order.
    pub fn countries(&self) -> impl Iterator<Item = &Rc<str>> {
        self.countries.iter()
    }

    /// Returns the municipalities by code.
    pub fn iter(&self) -> impl Iterator<Item = &Municipality> {
        self.municipalities.values()
    }
}

impl Municipality {
    fn parse(line: &str) -> Option<Self> {
        let mut columns = line.split(',').map(str::trim);
        let (code, name, county_code) = (columns.next()?, columns.next()?, columns.next()?);
        let is_county = county_code.len() == 2 && code.starts_with(county_code);
        let fits = is_municipality(code) && is_county && !name.is_empty();
        (fits && columns.next().is_none()).then(|| Self {
            code: code.into(),
            name: name.into(),
            county_code: county_code.into(),
        })
    }
}

/// Four digits.
pub fn is_municipality(code: &str) -> bool {
    code.len() == 4 && code.bytes().all(|byte| byte.is_ascii_digit())
}

/// Two capital letters, as in ISO 3166-1.
pub fn is_country(code: &str) -> bool {
    code.len() == 2 && code.bytes().all(|byte| byte.is_ascii_uppercase())
}

/// A language tag: two or three small letters, then perhaps parts for script, region or variant.
pub fn is_language(code: &str) -> bool {
    let mut parts = code.split('-');
    let is_main = parts.next().is_some_and(|main| {
        (2..=3).contains(&main.len()) && main.bytes().all(|byte| byte.is_ascii_lowercase())
    });
    is_main
        && code.len() <= 35
        && parts.all(|part| {
            (2..=8).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_alphanumeric())
        })
}

/// Languages that people are met with in Swedish social services, the most asked for first: these can be answered, and so named
/// by rules. Most of them are only spoken here: the program has no texts in them.
pub const LANGUAGES: [&str; 53] = [
    "sv", "en", "ar", "so", "fa-AF", "fa", "ti", "uk", "ru", "ckb", "kmr", "tr", "pl", "fi", "ps",
    "ur", "am", "om", "sq", "bs", "hr", "sr", "es", "fr", "pt", "de", "it", "ro", "bg", "hu", "el",
    "hy", "ka", "az", "uz", "mn", "sw", "rw", "ln", "bn", "hi", "pa", "ta", "th", "vi", "zh", "et",
    "lv", "lt", "rom", "se", "fit", "swl",
];

/// What others call languages that are answered by another code.
const OTHERWISE_CALLED: [(&str, &str); 4] = [
    ("prs", "fa-AF"),
    ("dari", "fa-AF"),
    ("ku-Arab", "ckb"),
    ("ku", "kmr"),
];

/// Returns the code that a language is answered by, where another one was written: `fa-AF` for `prs`, `ar` for `ar-SY`.
pub fn language_meant(code: &str) -> Option<&'static str> {
    let of = |code: &str| {
        let mut offered = LANGUAGES.into_iter();
        let mut called = OTHERWISE_CALLED.into_iter();
        offered
            .find(|it| it.eq_ignore_ascii_case(code))
            .or_else(|| Some(called.find(|(it, _)| it.eq_ignore_ascii_case(code))?.1))
    };
    of(code).or_else(|| of(code.split(['-', '_']).next()?))
}

#[cfg(test)]
mod tests;
