//! Dates, numbers and lists as a language writes them: always the Gregorian calendar and Latin digits, whatever it prefers.

use icu_calendar::{Date, Gregorian};
use icu_datetime::FixedCalendarDateTimeFormatter as DateFormatter;
use icu_datetime::fieldsets::{YM, YMD};
use icu_decimal::DecimalFormatter;
use icu_decimal::input::Decimal;
use icu_decimal::options::{DecimalFormatterOptions, GroupingStrategy};
use icu_list::ListFormatter;
use icu_list::options::{ListFormatterOptions, ListLength};
use icu_locale_core::Locale;

use super::language::Language;
use super::pseudo::Pseudo;

/// Marks that a number brings along in some languages. Whoever shows it isolates it, and needs none inside.
const MARKS: [char; 3] = ['\u{200E}', '\u{200F}', '\u{061C}'];

/// Signs that part one thing from the next, so that a list of phrases with such a sign could not be taken apart again.
const COMMAS: [char; 5] = [',', ';', '،', '؛', '፣'];

/// How a number is divided into groups of three digits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Grouping {
    /// From five digits on: years and small numbers read best in one piece.
    Number,
    /// As a sum of money is written.
    Sum,
}

/// A day, or a month of which the day is not known. Nothing if there is no such day.
pub fn date(language: &Language, year: i16, month: u8, day: Option<u8>) -> Option<String> {
    let locale = locale(language)?;
    let first = Date::try_new_gregorian(i32::from(year), month, day.unwrap_or(1)).ok()?;
    if day.is_some() {
        let formatter = DateFormatter::<Gregorian, _>::try_new((&locale).into(), YMD::long());
        Some(formatter.ok()?.format(&first).to_string())
    } else {
        let formatter = DateFormatter::<Gregorian, _>::try_new((&locale).into(), YM::long());
        Some(formatter.ok()?.format(&first).to_string())
    }
}

/// A number that is written with a point and without groups (`-1234567.5`), as the language writes it. What is no number
/// comes back as it is.
pub fn number(language: &Language, bare: &str, grouping: Grouping) -> String {
    written(language, bare, grouping).unwrap_or_else(|| bare.to_owned())
}

/// The sign before the decimals of a number that someone types and reads.
pub fn decimal_sign(language: &Language) -> char {
    let has_comma = number(language, "0.5", Grouping::Number).contains(',');
    if has_comma { ',' } else { '.' }
}

fn written(language: &Language, bare: &str, grouping: Grouping) -> Option<String> {
    let number: Decimal = bare.parse().ok()?;
    let mut options = DecimalFormatterOptions::default();
    options.grouping_strategy = Some(match grouping {
        Grouping::Number => GroupingStrategy::Min2,
        Grouping::Sum => GroupingStrategy::Auto,
    });
    let formatter = DecimalFormatter::try_new((&locale(language)?).into(), options).ok()?;
    let mut text = formatter.format(&number).to_string();
    text.retain(|c| !MARKS.contains(&c));
    Some(text)
}

/// Several things in a row: `A, B och C`. Where a comma stands in one of them, a sign that does not part words.
pub fn list<T: AsRef<str>>(language: &Language, items: &[T]) -> String {
    let items: Vec<&str> = items.iter().map(AsRef::as_ref).collect();
    let has_comma = items.iter().any(|it| it.contains(COMMAS));
    let formatter = locale(language).filter(|_| !has_comma).and_then(|locale| {
        let options = ListFormatterOptions::default().with_length(ListLength::Wide);
        ListFormatter::try_new_and((&locale).into(), options).ok()
    });
    match formatter {
        Some(formatter) => formatter.format(items.iter()).to_string(),
        None => items.join(" · "),
    }
}

/// With Latin digits. What only we write differently has the formats of the language that it is a form of.
fn locale(language: &Language) -> Option<Locale> {
    let tag = match language.tag() {
        // English as it is written in Europe: the day before the month.
        "en" => "en-GB",
        "sv-x-latt" => "sv",
        _ if Pseudo::of(language).is_some() => "sv",
        tag => tag,
    };
    format!("{tag}-u-nu-latn").parse().ok()
}

#[cfg(test)]
mod tests;
