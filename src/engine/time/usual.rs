//! Days as people write them elsewhere, where `2026-07-01` has to stand.

use super::Date;

/// A day that begins a text, written in another way.
#[derive(Debug, PartialEq, Eq)]
pub(in crate::engine) struct Usual {
    /// So many bytes belong to it.
    pub(in crate::engine) length: usize,
    /// What it surely means. `7/1/2026` may be a day in July and one in January.
    pub(in crate::engine) day: Option<Date>,
}

/// Printers make such lines of hyphens.
const LINES: [char; 5] = ['-', '–', '—', '‑', '−'];

/// Reads `2026-7-1`, `2026–07–01`, `2026/07/01`, `01.07.2026` or `1/7 2026` at the beginning of a text. What is as it should be is
/// none of these.
pub(in crate::engine) fn begins(text: &str) -> Option<Usual> {
    let mut rest = text;
    let first = number(&mut rest)?;
    let sign = separator(&mut rest)?;
    let second = number(&mut rest)?;
    // `1/7 2026` has a space before the year.
    let other = separator(&mut rest)?;
    let third = number(&mut rest)?;
    let length = text.len() - rest.len();
    let is_cut = rest.starts_with(|it: char| it.is_alphanumeric());
    let is_same = sign == other || (sign == '/' && other == ' ');
    if is_cut || !is_same || second.len() > 2 {
        return None;
    }
    let day = match (first.len(), third.len()) {
        (4, 1 | 2) => {
            let is_right = text.get(..length)? == format!("{first}-{second}-{third}");
            if is_right && second.len() == 2 && third.len() == 2 {
                return None;
            }
            day(first, second, third)
        }
        (1 | 2, 4) => {
            let (usual, turned) = (day(third, second, first), day(third, first, second));
            // With full stops, and in `1/7 2026`, the day comes first.
            let is_sure = !matches!(other, '/' | '-') || usual == turned;
            match (usual, turned) {
                (Some(day), Some(_)) => is_sure.then_some(day),
                (usual, turned) => usual.or(turned),
            }
        }
        _ => return None,
    };
    Some(Usual { length, day })
}

/// Reads a whole text as such a day, or as `20260701`.
pub(in crate::engine) fn whole(text: &str) -> Option<Date> {
    let text = text.trim();
    let is_digits = text.len() == 8 && text.bytes().all(|it| it.is_ascii_digit());
    if is_digits {
        return day(text.get(..4)?, text.get(4..6)?, text.get(6..)?);
    }
    begins(text).filter(|it| it.length == text.len())?.day
}

fn day(year: &str, month: &str, day: &str) -> Option<Date> {
    Date::new(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?)
}

fn number<'t>(rest: &mut &'t str) -> Option<&'t str> {
    let end = rest.find(|it: char| !it.is_ascii_digit());
    let (number, after) = rest.split_at(end.unwrap_or(rest.len()));
    *rest = after;
    (1..=4).contains(&number.len()).then_some(number)
}

/// Takes the sign between two numbers; all lines are one sign.
fn separator(rest: &mut &str) -> Option<char> {
    let sign = rest.chars().next()?;
    *rest = rest.get(sign.len_utf8()..)?;
    match sign {
        '/' | '.' | ' ' => Some(sign),
        _ => LINES.contains(&sign).then_some('-'),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_known_as_people_write_them() {
        for (text, meant) in [
            ("2026-7-1", Some("2026-07-01")),
            ("2026–07–01", Some("2026-07-01")),
            ("2026/07/01", Some("2026-07-01")),
            ("2026.7.1", Some("2026-07-01")),
            ("01.07.2026", Some("2026-07-01")),
            ("1/7 2026", Some("2026-07-01")),
            ("31/10/2026", Some("2026-10-31")),
            ("10/31/2026", Some("2026-10-31")),
            ("7/7/2026", Some("2026-07-07")),
            ("20260701", Some("2026-07-01")),
            ("1/7/2026", None),
            ("01-07-2026", None),
            ("20261301", None),
            ("2026-07-01", None),
            ("2026-07", None),
            ("2026 07 01 2", None),
            ("12.5", None),
        ] {
            let found = whole(text).map(|it| it.to_string());
            assert_eq!(found.as_deref(), meant, "{text}");
        }
        let length = |text| begins(text).map(|it| it.length);
        assert_eq!(length("1/7 2026 and told == yes"), Some(8));
        assert_eq!(length("1/7/2026"), Some(8));
        assert_eq!(length("2026-07-01"), None);
        assert_eq!(length("10 - 5 - 2026"), None);
        assert_eq!(length("2026-7-1x"), None);
    }
}
