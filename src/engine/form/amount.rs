//! Exact numbers: text with decimals into a whole number of thousandths or öre, and back.

use std::rc::Rc;

/// No limit, constant or answer may be larger, so that sums of many stay exact.
pub(in crate::engine) const LARGEST_WHOLE: i64 = 1_000_000_000_000;

/// Whether the sign between these digits may as well part thousands: `12,345` is twelve thousand to one reader and twelve
/// to another. `0,125`, `1234,567` and `12,50` are not written that way by anyone.
pub(in crate::engine) fn may_be_thousands(whole: &str, part: &str) -> bool {
    part.len() == 3 && (1..=3).contains(&whole.len()) && !whole.starts_with('0')
}

/// Returns the digits before and after the sign for decimals of a number whose thousands are parted by a space or a sign: `12345`
/// and `50` of `12 345,50` and of `12.345,50`.
pub(in crate::engine) fn parted(text: &str) -> Option<(String, &str)> {
    let is_sign = |it: &char| matches!(it, ' ' | '\u{a0}' | '\u{2009}' | '\u{202f}' | '.' | ',');
    let sign = text.chars().find(is_sign)?;
    let (whole, last) = text.rsplit_once(sign)?;
    let (last, decimals) = match last.split_once(['.', ',']) {
        Some((_, "")) => return None,
        Some((last, decimals)) => (last, decimals),
        None => (last, ""),
    };
    let is_digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    let mut groups = whole.split(sign);
    let first = groups.next()?;
    let are_groups = groups
        .chain([last])
        .all(|group| group.len() == 3 && is_digits(group));
    let is_first = (1..=3).contains(&first.len()) && is_digits(first) && !first.starts_with('0');
    let joined = whole.replace(sign, "") + last;
    (is_first && are_groups && is_digits(decimals)).then_some((joined, decimals))
}

/// Writes as forms do a number whose thousands are parted.
pub(in crate::engine) fn joined(text: &str) -> Option<Rc<str>> {
    let minus = if text.starts_with('-') { "-" } else { "" };
    Some(match parted(text.strip_prefix('-').unwrap_or(text))? {
        (whole, "") => format!("{minus}{whole}").into(),
        (whole, decimals) => format!("{minus}{whole}.{decimals}").into(),
    })
}

/// Reads `12`, `-12.5` or `12,50` into units of which `n_decimals` make a whole; nothing if it is not such a number,
/// is finer than that or too large, or if its comma may be one between thousands.
pub(in crate::engine) fn read(text: &str, n_decimals: usize) -> Option<i64> {
    let (negative, digits) = match text.strip_prefix('-') {
        Some(rest) => (true, rest),
        None => (false, text.strip_prefix('+').unwrap_or(text)),
    };
    let (whole, part) = match digits.split_once(['.', ',']) {
        Some((whole, part)) if !part.is_empty() => (whole, part),
        Some(_) => return None,
        None => (digits, ""),
    };
    let is_digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    if whole.is_empty() || !is_digits(whole) || !is_digits(part) {
        return None;
    }
    if digits.contains(',') && may_be_thousands(whole, part) {
        return None;
    }
    let part = part.trim_end_matches('0');
    if part.len() > n_decimals {
        return None;
    }
    let whole: i64 = whole.parse().ok().filter(|it| *it <= LARGEST_WHOLE)?;
    let mut amount = whole;
    let mut decimals = part.bytes();
    for _ in 0..n_decimals {
        let digit = decimals.next().map_or(0, |byte| i64::from(byte - b'0'));
        amount = amount * 10 + digit;
    }
    Some(if negative { -amount } else { amount })
}

/// Writes an amount with as many decimals as it needs.
pub(in crate::engine) fn write(amount: i64, n_decimals: usize) -> String {
    let mut digits = amount.unsigned_abs().to_string();
    while digits.len() <= n_decimals {
        digits.insert(0, '0');
    }
    let part = digits.split_off(digits.len() - n_decimals);
    let part = part.trim_end_matches('0');
    let sign = if amount < 0 { "-" } else { "" };
    if part.is_empty() {
        format!("{sign}{digits}")
    } else {
        format!("{sign}{digits}.{part}")
    }
}
