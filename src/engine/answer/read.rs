//! Typed text to an answer and back. What a person may type is wide; what it means is never guessed.

use std::rc::Rc;

use crate::engine::answer::Answer;
use crate::engine::form::Kind;
use crate::engine::form::amount::{self, may_be_thousands};
use crate::engine::interview::{Refusal, country, is_municipality, language};
use crate::engine::time::PartialDate;

#[cfg(test)]
mod tests;

/// The sign before decimals in what [`write()`] gives, whatever the language.
pub const POINT: char = '.';

/// Reads typed text as an answer to a question of this kind. Digits are ASCII by now; options are typed by id,
/// several with commas between. Limits and registers are checked when the answer is given. `sign` is what whoever types
/// writes before decimals: the other one is read too where it cannot part thousands.
pub fn read(kind: &Kind, typed: &str, sign: char) -> Result<Answer, Refusal> {
    if typed.trim().is_empty() {
        return Err(Refusal::EmptyAnswer);
    }
    match kind {
        Kind::Single { options, .. } => option(options, typed).map(Answer::Choice),
        Kind::Multiple { options, .. } => typed
            .split(',')
            .map(|part| option(options, part))
            .collect::<Result<_, _>>()
            .map(Answer::Choices),
        Kind::Text => Ok(Answer::Text(typed.trim_end().to_owned())),
        Kind::Narrative => Ok(Answer::Narrative {
            words: typed.trim_end().to_owned(),
            rendering: String::new(),
        }),
        Kind::Integer { .. } => number(typed, 0, sign).map(Answer::Integer),
        Kind::Decimal { .. } => number(typed, 3, sign).map(Answer::Decimal),
        Kind::Money { .. } => number(without_currency(typed), 2, sign).map(Answer::Money),
        Kind::Date => date(typed).map(Answer::Date),
        Kind::Period => period(typed),
        Kind::Municipality => code(typed, |code| is_municipality(code).then(|| code.to_owned())),
        Kind::Country => code(typed, country),
        Kind::Language => code(typed, language),
        Kind::Lookup { list } => code(typed, |code| list.contains(code).then(|| code.to_owned())),
        // The list of entries is not typed.
        Kind::Roster { .. } => Err(Refusal::WrongKind { place: "".into() }),
    }
}

/// Returns the text that reads back to the same answer; empty for what is not typed: silences and lists of entries.
/// A rendering stands in a field of its own and is not written.
pub fn write(answer: &Answer) -> String {
    match answer {
        Answer::Silence(_) | Answer::Listed => String::new(),
        Answer::Choice(text) | Answer::Code(text) => text.to_string(),
        Answer::Choices(options) => options.join(", "),
        Answer::Text(text) => text.clone(),
        Answer::Narrative { words, .. } => words.clone(),
        Answer::Integer(number) => number.to_string(),
        Answer::Decimal(thousandths) => with_point(*thousandths, 3),
        Answer::Money(ore) => with_point(*ore, 2),
        Answer::Date(date) => date.to_string(),
        Answer::Period { from, to } => {
            to.map_or_else(|| format!("{from} –"), |to| format!("{from} – {to}"))
        }
    }
}

fn option(options: &[Rc<str>], typed: &str) -> Result<Rc<str>, Refusal> {
    let typed = typed.trim();
    options
        .iter()
        .find(|option| &***option == typed)
        .cloned()
        .ok_or_else(|| Refusal::NoSuchOption {
            option: typed.into(),
        })
}

fn code(typed: &str, canonical: impl Fn(&str) -> Option<String>) -> Result<Answer, Refusal> {
    let typed = typed.trim();
    canonical(typed)
        .map(|code| Answer::Code(code.into()))
        .ok_or_else(|| Refusal::UnknownCode { code: typed.into() })
}

fn without_currency(typed: &str) -> &str {
    let typed = typed.trim();
    for mark in ["kr.", "kr", "Kr", "KR", ":-"] {
        if let Some(rest) = typed.strip_suffix(mark) {
            return rest.trim_end();
        }
    }
    typed
}

/// Reads a number with up to so many decimals, as a whole number of the smallest unit.
fn number(typed: &str, n_decimals: usize, sign: char) -> Result<i64, Refusal> {
    let typed = typed.trim();
    match two_readings(typed, sign) {
        // Three digits are no decimals where there are fewer.
        Some((whole, part)) if n_decimals >= 3 => Err(Refusal::WhichNumber {
            whole,
            part: Some(part),
        }),
        Some(_) | None => parse_number(typed, n_decimals)
            .ok_or_else(|| without_thousands(typed, n_decimals, sign)),
    }
}

/// Says how a number is written that has a sign between its thousands, and otherwise that it is none.
fn without_thousands(typed: &str, n_decimals: usize, sign: char) -> Refusal {
    let (minus, unsigned) = match typed.strip_prefix(['-', '\u{2212}']) {
        Some(rest) => ("-", rest.trim_start()),
        None => ("", typed),
    };
    let whole = amount::parted(unsigned).map(|(whole, decimals)| match decimals {
        "" => format!("{minus}{whole}"),
        decimals => format!("{minus}{whole}{sign}{decimals}"),
    });
    match whole.filter(|whole| parse_number(whole, n_decimals).is_some()) {
        Some(whole) => Refusal::WhichNumber {
            whole: whole.into(),
            part: None,
        },
        None => Refusal::NotANumber,
    }
}

/// Returns how the two numbers are written that these digits may be, if the sign in them is not the one that whoever types
/// writes before decimals and may part thousands.
fn two_readings(typed: &str, sign: char) -> Option<(Rc<str>, Rc<str>)> {
    let minus = typed.strip_prefix(['-', '\u{2212}']).map_or("", |_| "-");
    let unsigned = typed.trim_start_matches(['-', '\u{2212}']).trim_start();
    let other = if sign == ',' { '.' } else { ',' };
    let (whole, part) = unsigned.split_once(other)?;
    let are_digits = [whole, part]
        .iter()
        .all(|it| it.bytes().all(|byte| byte.is_ascii_digit()));
    (are_digits && may_be_thousands(whole, part)).then(|| {
        (
            format!("{minus}{whole}{part}").into(),
            format!("{minus}{whole}{sign}{part}").into(),
        )
    })
}

fn parse_number(typed: &str, n_decimals: usize) -> Option<i64> {
    let (is_negative, unsigned) = match typed.strip_prefix(['-', '\u{2212}']) {
        Some(rest) => (true, rest.trim_start()),
        None => (false, typed),
    };
    let (whole, decimals) = match unsigned.split_once([',', '.']) {
        // A comma or point that promises decimals has to keep the promise.
        Some((_, "")) => return None,
        Some((whole, decimals)) => (whole, decimals),
        None => (unsigned, ""),
    };
    if decimals.len() > n_decimals || !decimals.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let mut digits = ungrouped(whole)?;
    digits.push_str(decimals);
    digits.extend(std::iter::repeat_n('0', n_decimals - decimals.len()));
    let number: i64 = digits.parse().ok()?;
    Some(if is_negative { -number } else { number })
}

/// Takes the spaces between thousands out. Groups have to be of three: `12 50` is more likely two numbers than one.
fn ungrouped(whole: &str) -> Option<String> {
    let is_space = |letter: char| matches!(letter, ' ' | '\u{a0}' | '\u{2009}' | '\u{202f}');
    let groups: Vec<&str> = whole.split(is_space).collect();
    let is_digits = |group: &&str| !group.is_empty() && group.bytes().all(|b| b.is_ascii_digit());
    let is_grouped = match groups.as_slice() {
        [] => false,
        [only] => is_digits(only),
        [first, rest @ ..] => {
            is_digits(first)
                && first.len() <= 3
                && rest
                    .iter()
                    .all(|group| is_digits(group) && group.len() == 3)
        }
    };
    is_grouped.then(|| groups.concat())
}

/// Writes a whole number of the smallest unit with only the decimals that it needs.
fn with_point(number: i64, n_decimals: usize) -> String {
    let digits = format!("{:0width$}", number.unsigned_abs(), width = n_decimals + 1);
    let (whole, decimals) = digits
        .split_at_checked(digits.len() - n_decimals)
        .unwrap_or((&digits, ""));
    let sign = if number < 0 { "-" } else { "" };
    match decimals.trim_end_matches('0') {
        "" => format!("{sign}{whole}"),
        decimals => format!("{sign}{whole}.{decimals}"),
    }
}

fn date(typed: &str) -> Result<PartialDate, Refusal> {
    parse_date(typed).ok_or(Refusal::NotADate)
}

/// Reads a date in the ways that people write it, day before month where the year comes last.
fn parse_date(typed: &str) -> Option<PartialDate> {
    let typed = typed.trim();
    let (about, rest) = match without_about(typed) {
        Some(rest) => (true, rest.trim_start()),
        None => (false, typed),
    };
    let is_separator = |letter: char| matches!(letter, '-' | '/' | '.' | ' ');
    let parts: Vec<&str> = rest
        .split(is_separator)
        .filter(|part| !part.is_empty())
        .collect();
    let number = |part: &str| {
        let is_number = part.len() <= 4 && part.bytes().all(|byte| byte.is_ascii_digit());
        is_number.then(|| part.parse::<i16>().ok())?
    };
    let small = |part: &str| {
        (part.len() <= 2)
            .then(|| number(part))?
            .and_then(|part| u8::try_from(part).ok())
    };
    let (year, month, day) = match parts.as_slice() {
        [whole] if whole.len() == 8 => {
            let (year, rest) = whole.split_at_checked(4)?;
            let (month, day) = rest.split_at_checked(2)?;
            (number(year)?, Some(small(month)?), Some(small(day)?))
        }
        [year] if year.len() == 4 => (number(year)?, None, None),
        [year, month] if year.len() == 4 => (number(year)?, Some(small(month)?), None),
        [month, year] if year.len() == 4 => (number(year)?, Some(small(month)?), None),
        [year, month, day] if year.len() == 4 => {
            (number(year)?, Some(small(month)?), Some(small(day)?))
        }
        [day, month, year] if year.len() == 4 => {
            (number(year)?, Some(small(month)?), Some(small(day)?))
        }
        _ => return None,
    };
    PartialDate::new(year, month, day, about)
}

/// Returns what follows a mark for "about", if there is one.
fn without_about(typed: &str) -> Option<&str> {
    if let Some(rest) = typed.strip_prefix('~') {
        return Some(rest);
    }
    let (mark, rest) = typed.split_at_checked(2)?;
    mark.eq_ignore_ascii_case("ca")
        .then(|| rest.strip_prefix('.').unwrap_or(rest))
}

/// Reads two dates with a dash between; without the second the period is not over.
fn period(typed: &str) -> Result<Answer, Refusal> {
    let typed = typed.trim();
    let (from, to) = typed
        .split_once(['–', '—'])
        .or_else(|| typed.split_once(" - "))
        .or_else(|| typed.strip_suffix('-').map(|from| (from, "")))
        .ok_or(Refusal::NotAPeriod)?;
    let to = to.trim();
    Ok(Answer::Period {
        from: date(from)?,
        to: if to.is_empty() { None } else { Some(date(to)?) },
    })
}
