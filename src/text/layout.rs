//! Logical text becomes rows of cells: wrapped first, then put in the order and shapes in which it is seen.

mod breaks;
mod paragraph;
mod row;

use std::ops::Range;

use super::language::Direction;
pub use breaks::opportunities;
use paragraph::Paragraph;

/// Who puts right-to-left text in order and joins its letters.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Output {
    /// We do both; the terminal shows cells as they are.
    #[default]
    App,
    /// The terminal does both; we send logical order inside isolates.
    Terminal,
    /// We put in order and nobody joins, for fonts without the joined forms.
    Off,
    /// Nobody does anything: plain logical lines for screen readers, pipes and logs.
    Line,
}

/// How much room an Ethiopic syllable gets: terminals give it one column, and its letters are wider than that.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Ethiopic {
    /// One more column after each syllable.
    #[default]
    Spaced,
    Tight,
}

/// What is done with Arabic letters that have no joined forms of their own but look like others with a mark (Sorani).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Unformed {
    /// They borrow the forms of those, and get the mark.
    #[default]
    Borrowed,
    /// They stay unjoined, for terminals that set marks on the wrong letter.
    Plain,
}

/// How text is put into cells.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Manner {
    pub output: Output,
    pub ethiopic: Ethiopic,
    pub unformed: Unformed,
}

impl From<Output> for Manner {
    fn from(output: Output) -> Self {
        Self {
            output,
            ..Self::default()
        }
    }
}

/// One grapheme as it is seen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cell {
    /// What to write: one grapheme, shaped and mirrored, without anything invisible (but see [`Output::Terminal`]).
    pub symbol: String,
    /// How many columns it takes, at least one.
    pub width: u8,
    /// The byte of the logical text where its grapheme begins.
    pub at: usize,
    /// The level of UAX #9 that it stands at in its row; an odd one is read from right to left.
    pub level: u8,
}

impl Cell {
    /// Whether it belongs to a run that is read from right to left.
    pub fn is_rtl(&self) -> bool {
        self.level % 2 == 1
    }
}

/// One line on the screen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// From left to right (in logical order for [`Output::Terminal`] and [`Output::Line`]).
    pub cells: Vec<Cell>,
    /// The column of the first cell: 0, or what is left over when the text reads from right to left.
    pub start_col: usize,
    /// The bytes of the logical text that the row stands for, dropped spaces included, the line break not.
    pub range: Range<usize>,
    /// For [`Output::Terminal`] the columns in which a terminal shows a cell, each with the column in which the cell is written,
    /// where they differ. A terminal that puts letters in order takes its cursor along with the letter it was written on.
    pub moved: Vec<(usize, usize)>,
}

impl Row {
    /// The row as it is seen, without the space before it.
    pub fn text(&self) -> String {
        self.cells.iter().map(|cell| cell.symbol.as_str()).collect()
    }

    /// How many columns its cells take.
    pub fn cols(&self) -> usize {
        self.cells.iter().map(|cell| usize::from(cell.width)).sum()
    }
}

/// On which neighbour the caret leans where two directions meet and one place in the text is two places on the screen.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Side {
    /// After the grapheme before it, where the next letter of that run would go.
    #[default]
    Before,
    /// In front of the grapheme after it.
    After,
}

impl Side {
    #[must_use]
    pub fn other(self) -> Self {
        match self {
            Self::Before => Self::After,
            Self::After => Self::Before,
        }
    }
}

/// Where on the screen an arrow key points.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Towards {
    Left,
    Right,
}

/// The rows of a text at a width. There is always at least one, and every visible grapheme is in exactly one of them.
///
/// No row is wider than asked unless a single grapheme is.
pub fn layout(
    text: &str,
    base: Direction,
    width_cols: usize,
    manner: impl Into<Manner>,
) -> Vec<Row> {
    let manner = manner.into();
    let mut rows = Vec::new();
    for range in paragraphs(text) {
        let Some(paragraph) = Paragraph::new(text, range, base, manner) else {
            continue;
        };
        row::rows(&paragraph, width_cols, &mut rows);
    }
    rows
}

/// The row and column of the cell where the next typed letter will stand.
pub fn caret(
    text: &str,
    base: Direction,
    width_cols: usize,
    manner: impl Into<Manner>,
    caret_byte: usize,
) -> (usize, usize) {
    caret_beside(text, base, width_cols, manner, caret_byte, Side::Before)
}

/// The same as [`caret`], leaning on the neighbour that is named.
pub fn caret_beside(
    text: &str,
    base: Direction,
    width_cols: usize,
    manner: impl Into<Manner>,
    caret_byte: usize,
    side: Side,
) -> (usize, usize) {
    let manner = seen(manner.into());
    let mut n_rows = 0;
    let mut last = (0, 0);
    for range in paragraphs(text) {
        let holds_caret = caret_byte <= range.end;
        let Some(paragraph) = Paragraph::new(text, range, base, manner) else {
            continue;
        };
        let lines = paragraph.lines(width_cols);
        if holds_caret {
            let line_idx = lines
                .partition_point(|line| line.bytes.start <= caret_byte)
                .saturating_sub(1);
            let Some(line) = lines.get(line_idx) else {
                return last;
            };
            let col = row::Places::new(&paragraph, line, width_cols).caret(caret_byte, side);
            return (n_rows + line_idx, col);
        }
        n_rows += lines.len();
        last = (n_rows.saturating_sub(1), 0);
    }
    last
}

/// Where a terminal puts letters in order, what is seen is what would be seen if it had been done here.
fn seen(manner: Manner) -> Manner {
    let output = match manner.output {
        Output::Terminal => Output::Off,
        as_it_is @ (Output::App | Output::Off | Output::Line) => as_it_is,
    };
    Manner { output, ..manner }
}

/// The place in the text whose caret is nearest to a cell, for moving up and down and for the mouse.
pub fn hit(
    text: &str,
    base: Direction,
    width_cols: usize,
    manner: impl Into<Manner>,
    row: usize,
    col: usize,
) -> usize {
    let manner = seen(manner.into());
    let mut n_rows = 0;
    for range in paragraphs(text) {
        let Some(paragraph) = Paragraph::new(text, range, base, manner) else {
            continue;
        };
        let lines = paragraph.lines(width_cols);
        if let Some(line) = row.checked_sub(n_rows).and_then(|idx| lines.get(idx)) {
            let is_last = row - n_rows + 1 == lines.len();
            return row::Places::new(&paragraph, line, width_cols).nearest(line, is_last, col);
        }
        n_rows += lines.len();
    }
    text.len()
}

/// One grapheme to the left or right as seen in the line, if the paragraph goes on there.
///
/// Every step crosses exactly one grapheme on the screen, so the caret never jumps back or stays in a circle.
pub fn step(
    text: &str,
    base: Direction,
    at: usize,
    side: Side,
    towards: Towards,
) -> Option<(usize, Side)> {
    let range = paragraph_at(text, at);
    Paragraph::new(text, range, base, Output::App.into())?.step(at, side, towards)
}

/// The direction of the first letter that has one.
pub fn first_strong(text: &str) -> Option<Direction> {
    match unicode_bidi::get_base_direction_full(text) {
        unicode_bidi::Direction::Ltr => Some(Direction::Ltr),
        unicode_bidi::Direction::Rtl => Some(Direction::Rtl),
        unicode_bidi::Direction::Mixed => None,
    }
}

/// The paragraph that holds a byte, without its line break.
pub(super) fn paragraph_at(text: &str, at: usize) -> Range<usize> {
    let start = text
        .get(..at)
        .and_then(|before| before.char_indices().rev().find(|(_, c)| is_line_break(*c)))
        .map_or(0, |(n, c)| n + c.len_utf8());
    let end = text
        .get(at..)
        .and_then(|after| after.find(is_line_break))
        .map_or(text.len(), |n| at + n);
    start..end
}

/// The paragraphs of a text, without their line breaks; one empty paragraph for an empty text.
fn paragraphs(text: &str) -> impl Iterator<Item = Range<usize>> + '_ {
    let mut start = Some(0);
    std::iter::from_fn(move || {
        let from = start?;
        let rest = text.get(from..)?;
        let Some(length) = rest.find(is_line_break) else {
            start = None;
            return Some(from..text.len());
        };
        let end = from + length;
        let at_break = text.get(end..).unwrap_or_default();
        let break_bytes = if at_break.starts_with("\r\n") {
            2
        } else {
            at_break.chars().next().map_or(1, char::len_utf8)
        };
        start = Some(end + break_bytes);
        Some(from..end)
    })
}

fn is_line_break(c: char) -> bool {
    matches!(
        c,
        '\n' | '\r' | '\u{0B}' | '\u{0C}' | '\u{85}' | '\u{2028}' | '\u{2029}'
    )
}

#[cfg(test)]
mod tests;
