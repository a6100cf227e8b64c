//! What machines write and read (dates, codes, commands) in a text from right to left: whether it keeps its order as the text is laid out.

use std::ops::Range;

use super::super::clean::is_isolate;
use super::super::language::Direction;
use super::super::layout::{self, Output};

/// The space before a unit and its letters; what is longer is a word.
const MOST_UNIT: usize = 4;

/// Wide enough that no line breaks.
const WIDE: usize = 10_000;

/// Returns what would be shown in another order than it was written in, in a text that is laid out in this direction.
pub fn lost(text: &str, base: Direction) -> Vec<String> {
    let mut found = Vec::new();
    for line in text.lines() {
        let seen = seen(line);
        let values = machine_like(&seen);
        if values.is_empty() {
            continue;
        }
        let rows = layout::layout(line, base, WIDE, Output::Off);
        let cells = rows.iter().flat_map(|row| &row.cells);
        let places: Vec<usize> = cells.map(|cell| cell.at).collect();
        for value in values {
            let value = seen.get(value).unwrap_or_default();
            let wanted: Vec<usize> = value.iter().map(|(at, _)| *at).collect();
            if !places.windows(wanted.len()).any(|some| *some == wanted[..]) {
                found.push(value.iter().map(|(_, c)| *c).collect());
            }
        }
    }
    found
}

/// Returns how many values there are that could lose their order, for who counts what was looked at.
pub fn n_values(text: &str) -> usize {
    text.lines()
        .map(|line| machine_like(&seen(line)).len())
        .sum()
}

/// The characters of a line without the isolates around values, which are not seen.
fn seen(line: &str) -> Vec<(usize, char)> {
    line.char_indices()
        .filter(|(_, c)| !is_isolate(*c))
        .collect()
}

/// Dates, codes, options, paths, and a number with its unit, as ranges of characters.
fn machine_like(text: &[(usize, char)]) -> Vec<Range<usize>> {
    let at = |n: usize| text.get(n).map(|(_, c)| *c);
    let is_machine = |c: char| c.is_ascii_alphanumeric() || "_@#%$€°+-.:/=~–".contains(c);
    let is = |n: usize, test: &dyn Fn(char) -> bool| at(n).is_some_and(test);
    let mut found = Vec::new();
    let mut n = 0;
    while n < text.len() {
        if !is(n, &is_machine) {
            n += 1;
            continue;
        }
        let mut start = n;
        while is(n, &is_machine) {
            n += 1;
        }
        let mut end = n;
        let is_number = (start..end).all(|n| is(n, &|c| c.is_ascii_digit()));
        // The unit behind its number, after one space.
        let has_unit = is(end, &|c| " \u{a0}".contains(c))
            && is(end + 1, &|c| c.is_ascii_alphabetic() || "%°€".contains(c));
        if is_number && has_unit {
            let mut after = end + 1;
            while is(after, &is_machine) {
                after += 1;
            }
            if after - end <= MOST_UNIT {
                (end, n) = (after, after);
            }
        }
        // What ends a sentence is not part of it, nor is a dash beside it.
        while end > start && is(end - 1, &|c| ".:–".contains(c)) {
            end -= 1;
        }
        while start < end && is(start, &|c| ".:–=".contains(c)) {
            start += 1;
        }
        // Arabic and Persian put their article before it with a joiner and a hyphen of their own: that is no sign of it.
        if start > 0 && is(start - 1, &|c| c.is_alphabetic() && !c.is_ascii()) {
            continue;
        }
        if (start..end).any(|n| is(n, &|c| c.is_ascii_alphanumeric())) {
            found.push(start..end);
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_command_in_arabic_keeps_its_order_where_it_is_isolated() {
        assert_eq!(
            lost("الأمر \u{2066}vilja store\u{2069} هنا", Direction::Rtl),
            [""; 0]
        );
        assert_eq!(lost("الاسم utdrag-.age", Direction::Rtl).len(), 0);
    }
}
