//! Long lists in line mode: what is in them, then some rows at a time, from where one wants.

use super::speak::{Speech, numbered};
use super::{LineWords, Told};
use crate::app::page::{Page, Part, Row, Rows};
use crate::text::fold::fold;

/// A list with more entries than this is first told in short.
const LONG: usize = 20;

/// So many entries are read at once.
const AT_ONCE: usize = 10;

/// What is wanted of a long list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reading {
    /// What comes after what was read last.
    On,
    /// From the row with this number.
    From(usize),
    All,
}

/// Returns what a line wants of a long list on the page. On a page without one the line means something else.
pub fn reading(line: &str, page: &Page, words: &LineWords) -> Option<Reading> {
    long(page)?;
    let said = fold(line.trim().strip_prefix('/')?);
    let is = |word: &str| said == fold(word);
    if is(&words.more_word) {
        return Some(Reading::On);
    }
    if is(&words.all_word) {
        return Some(Reading::All);
    }
    let (word, number) = said.split_once(' ')?;
    let number = number.trim().parse().ok()?;
    (word == fold(&words.row_word)).then_some(Reading::From(number))
}

/// Returns the lines of the long list that are wanted.
pub fn read_on(reading: Reading, page: &Page, told: &mut Told, words: &LineWords) -> Vec<String> {
    let mut speech = Speech::new(page, words);
    let Some(rows) = long(page) else {
        return Vec::new();
    };
    let (from, most) = match reading {
        // At the end it is said again how it ended, rather than nothing.
        Reading::On if told.read_to >= n_entries(rows) => {
            (n_entries(rows).saturating_sub(1), AT_ONCE)
        }
        Reading::On => (told.read_to, AT_ONCE),
        Reading::From(number) => (entry_with(rows, number), AT_ONCE),
        Reading::All => (0, usize::MAX),
    };
    told.read_to = some(&mut speech, rows, from, most);
    speech.lines
}

pub(super) fn is_long(rows: &Rows) -> bool {
    n_entries(rows) > LONG
}

/// Says what the list holds and its first entries, or those from the cursor on. Of a list that is as it was told before
/// only the entry is said that one comes back to. Returns the entry that comes next.
pub(super) fn begin(speech: &mut Speech<'_>, rows: &Rows) -> usize {
    let here = rows.cursor.map_or(0, |cursor| entries_before(rows, cursor));
    if speech.known_list.is_some_and(|known| *known == texts(rows)) {
        return some(speech, rows, here, 1);
    }
    summary(speech, rows);
    let from = if here < AT_ONCE { 0 } else { here };
    some(speech, rows, from, AT_ONCE)
}

/// The rows by what they say, without what is said below them.
pub(super) fn texts(rows: &Rows) -> Vec<String> {
    let rows = rows.rows.iter();
    rows.map(|row| format!("{} {}", row.lead, row.text))
        .collect()
}

pub(super) fn long(page: &Page) -> Option<&Rows> {
    page.parts.iter().find_map(|part| match part {
        Part::Rows(rows) if is_long(rows) => Some(rows),
        Part::Rows(_)
        | Part::Field(_)
        | Part::Heading(_)
        | Part::Counter(_)
        | Part::Prompt { .. }
        | Part::Help(_)
        | Part::InterpreterNote(_)
        | Part::Paragraph { .. }
        | Part::Said(_)
        | Part::Choices(_)
        | Part::Gap => None,
    })
}

fn n_entries(rows: &Rows) -> usize {
    entries_before(rows, rows.rows.len())
}

/// How many entries stand before this row; headings are none.
fn entries_before(rows: &Rows, row: usize) -> usize {
    let before = rows.rows.iter().take(row);
    before.filter(|row| !row.heading).count()
}

/// The entry that has this number. Where rows have none, they are counted.
fn entry_with(rows: &Rows, number: usize) -> usize {
    let mut entries = numbered(rows).filter(|(_, row)| !row.heading);
    let found = entries.position(|(own, _)| own.is_some_and(|own| own >= number));
    let last = n_entries(rows).saturating_sub(1);
    found.unwrap_or_else(|| number.saturating_sub(1)).min(last)
}

/// Each heading with the numbers of its rows.
fn summary(speech: &mut Speech<'_>, rows: &Rows) {
    let mut group: Option<Group<'_>> = None;
    for (number, row) in numbered(rows) {
        if row.heading {
            if let Some(group) = group.replace(Group::of(row)) {
                group.say(speech);
            }
        } else if let Some(group) = &mut group {
            group.add(number);
        }
    }
    if let Some(group) = group {
        group.say(speech);
    }
}

struct Group<'p> {
    heading: &'p Row,
    numbers: Option<(usize, usize)>,
    n_rows: usize,
}

impl<'p> Group<'p> {
    fn of(heading: &'p Row) -> Self {
        Self {
            heading,
            numbers: None,
            n_rows: 0,
        }
    }

    fn add(&mut self, number: Option<usize>) {
        self.n_rows += 1;
        if let Some(number) = number {
            let first = self.numbers.map_or(number, |(first, _)| first);
            self.numbers = Some((first, number));
        }
    }

    fn say(&self, speech: &mut Speech<'_>) {
        if self.heading.text.trim().is_empty() || self.n_rows == 0 {
            return;
        }
        let rows = match self.numbers {
            Some((first, last)) => speech
                .words
                .range
                .replace("{from}", &first.to_string())
                .replace("{to}", &last.to_string()),
            None => speech.words.count.replace("{n}", &self.n_rows.to_string()),
        };
        speech.say(&format!("{}: {rows}", self.heading.text));
    }
}

/// Says so many entries from one on, with the headings among them and the one that the first stands below. Returns the
/// entry that comes next.
fn some(speech: &mut Speech<'_>, rows: &Rows, from: usize, most: usize) -> usize {
    let to = from.saturating_add(most).min(n_entries(rows));
    let mut at = 0;
    let mut heading: Option<&Row> = None;
    for (idx, (number, row)) in numbered(rows).enumerate() {
        if row.heading {
            heading = Some(row);
            continue;
        }
        if (from..to).contains(&at) {
            if let Some(heading) = heading.take() {
                speech.row(None, heading, false);
            }
            speech.row(number, row, rows.cursor == Some(idx));
        }
        at += 1;
    }
    let n_left = n_entries(rows).saturating_sub(to);
    if n_left > 0 {
        let further = (to + AT_ONCE).min(n_entries(rows));
        let more = speech
            .words
            .more
            .replace("{n}", &n_left.to_string())
            .replace("{from}", &further.to_string());
        speech.say(&more);
    }
    to
}
