//! A sheet of any length on which laid-out text is put cell by cell, and the window of it that is copied to the screen.

use std::ops::Range;

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Style;

use super::scroll::first_row;
use crate::text::language::Direction;
use crate::text::layout::{self, Manner};
use crate::text::width;

/// A range of columns, counted from the side where the page is begun to be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Block {
    pub(super) col: usize,
    pub(super) width: usize,
}

impl Block {
    pub(super) fn new(col: usize, width: usize) -> Self {
        Self { col, width }
    }

    /// The columns from `col` to `end`, not including it.
    pub(super) fn between(col: usize, end: usize) -> Self {
        Self {
            col,
            width: end.saturating_sub(col),
        }
    }
}

/// Where the person is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Focus {
    /// The rows to keep on the screen.
    pub(super) rows: Range<usize>,
    /// What is shown with them as far as there is room.
    pub(super) reach: Range<usize>,
    /// Where the hardware cursor stands; the column is counted from the left.
    pub(super) row: usize,
    pub(super) left: usize,
    /// How wide the text is laid out that is typed into, if it is.
    pub(super) field_cols: Option<usize>,
}

/// How a text is put down.
#[derive(Clone, Copy, Debug)]
pub(super) struct Hand {
    pub(super) direction: Direction,
    pub(super) style: Style,
}

impl Focus {
    /// The first row to show of so many.
    pub(super) fn first_row(&self, n_rows: usize, height: usize) -> usize {
        first_row(&self.rows, &self.reach, n_rows, height)
    }
}

#[derive(Debug)]
pub(super) struct Sheet {
    pub(super) width: usize,
    /// The side where reading begins; in a right-to-left sheet every block is mirrored, the text in it is not.
    pub(super) direction: Direction,
    pub(super) manner: Manner,
    pub(super) focus: Option<Focus>,
    /// Rows to keep on the screen where nothing on the sheet has the focus.
    pub(super) kept: Option<Range<usize>>,
    rows: Vec<SheetRow>,
}

#[derive(Debug, Default)]
struct SheetRow {
    fills: Vec<(Block, Style)>,
    inks: Vec<Ink>,
    /// Cells that look otherwise than what is written in them.
    marks: Vec<(usize, Style)>,
    /// Where a terminal shows what is written elsewhere in the row ([`layout::Row::moved`]).
    moved: Vec<(usize, usize)>,
}

#[derive(Debug)]
struct Ink {
    left: usize,
    symbol: String,
    width: usize,
    style: Style,
}

impl Sheet {
    pub(super) fn new(width: usize, direction: Direction, manner: Manner) -> Self {
        Self {
            width,
            direction,
            manner,
            focus: None,
            kept: None,
            rows: Vec::new(),
        }
    }

    pub(super) fn len(&self) -> usize {
        self.rows.len()
    }

    /// Keeps these rows on the screen, with those that are kept already.
    pub(super) fn keep(&mut self, rows: Range<usize>) {
        let start = self.kept.as_ref().map_or(rows.start, |kept| kept.start);
        self.kept = Some(start..rows.end);
    }

    /// The first row to show at this height, so that what matters is.
    pub(super) fn first_row(&self, height: usize) -> usize {
        match (&self.focus, &self.kept) {
            (Some(focus), _) => focus.first_row(self.len(), height),
            (None, Some(kept)) => first_row(kept, kept, self.len(), height),
            (None, None) => 0,
        }
    }

    /// Makes sure that there are so many rows.
    pub(super) fn reach(&mut self, n_rows: usize) {
        if self.rows.len() < n_rows {
            self.rows.resize_with(n_rows, SheetRow::default);
        }
    }

    pub(super) fn ends_blank(&self) -> bool {
        self.rows
            .last()
            .is_none_or(|row| row.inks.is_empty() && row.fills.is_empty())
    }

    /// The left edge of a block on the screen.
    pub(super) fn left(&self, block: Block) -> usize {
        match self.direction {
            Direction::Ltr => block.col,
            Direction::Rtl => self.width.saturating_sub(block.col + block.width),
        }
    }

    /// Puts a text into a block, wrapped, and returns how many rows it took.
    pub(super) fn put(&mut self, row: usize, block: Block, text: &str, hand: Hand) -> usize {
        let laid = layout::layout(text, hand.direction, block.width, self.manner);
        let n_rows = laid.len();
        self.put_rows(row, block, laid, |_| hand.style);
        n_rows
    }

    /// Puts what was laid out at the block's width.
    pub(super) fn put_rows(
        &mut self,
        row: usize,
        block: Block,
        laid: Vec<layout::Row>,
        style: impl Fn(&layout::Cell) -> Style,
    ) {
        let block_left = self.left(block);
        self.reach(row + laid.len());
        for (line, place) in laid.into_iter().zip(self.rows.iter_mut().skip(row)) {
            let in_row = |(seen, written)| (block_left + seen, block_left + written);
            place.moved.extend(line.moved.into_iter().map(in_row));
            let mut left = block_left + line.start_col;
            for cell in line.cells {
                let width = usize::from(cell.width);
                let style = style(&cell);
                place.inks.push(Ink {
                    left,
                    symbol: cell.symbol,
                    width,
                    style,
                });
                left += width;
            }
        }
    }

    /// Puts a text into one row of a block; what does not fit is replaced by an ellipsis.
    pub(super) fn put_short(&mut self, row: usize, block: Block, text: &str, hand: Hand) {
        let text = width::truncate(text, block.width);
        self.put(row, block, &text, hand);
    }

    /// Puts a short sign of our own at the beginning of a block; it reads the same in every language.
    pub(super) fn sign(&mut self, row: usize, col: usize, sign: &str, style: Style) {
        let block = Block::new(col, width::spaced_cols(sign));
        let hand = Hand {
            direction: Direction::Ltr,
            style,
        };
        self.put(row, block, sign, hand);
    }

    /// Gives a block a style without writing anything.
    pub(super) fn fill(&mut self, row: usize, block: Block, style: Style) {
        self.reach(row + 1);
        if let Some(place) = self.rows.get_mut(row) {
            place.fills.push((block, style));
        }
    }

    /// Gives one cell a style over what is written in it; the column is counted from the left.
    pub(super) fn mark(&mut self, row: usize, left: usize, style: Style) {
        self.reach(row + 1);
        if let Some(place) = self.rows.get_mut(row) {
            place.marks.push((left, style));
        }
    }

    /// Repeats a sign over a block.
    pub(super) fn rule(&mut self, row: usize, block: Block, sign: char, style: Style) {
        let mut symbol = [0; 4];
        let symbol = sign.encode_utf8(&mut symbol);
        let left = self.left(block);
        self.reach(row + 1);
        if let Some(place) = self.rows.get_mut(row) {
            place.inks.extend((0..block.width).map(|n| Ink {
                left: left + n,
                symbol: symbol.to_owned(),
                width: 1,
                style,
            }));
        }
    }

    /// Copies the rows from `first` on to the screen. Nothing is written outside the area.
    pub(super) fn paint(&self, buf: &mut Buffer, area: Rect, first: usize) {
        for (y, row) in (area.top()..area.bottom()).zip(self.rows.iter().skip(first)) {
            for (block, style) in &row.fills {
                for n in 0..block.width {
                    if let Some(x) = column(area, self.left(*block) + n)
                        && let Some(cell) = buf.cell_mut((x, y))
                    {
                        cell.set_style(*style);
                    }
                }
            }
            for ink in &row.inks {
                place(buf, area, y, ink);
            }
            for (seen, style) in &row.marks {
                if let Some(x) = column(area, row.written_at(*seen))
                    && let Some(cell) = buf.cell_mut((x, y))
                {
                    cell.set_style(*style);
                }
            }
        }
    }

    /// Where the focus is on the screen when the rows from `first` on are shown.
    pub(super) fn cursor(&self, area: Rect, first: usize) -> Option<(u16, u16)> {
        let focus = self.focus.as_ref()?;
        let down = u16::try_from(focus.row.checked_sub(first)?).ok()?;
        let y = area.y.checked_add(down).filter(|y| *y < area.bottom())?;
        let left = self.written_at(focus.row, focus.left);
        let x = column(area, left).unwrap_or_else(|| area.right().saturating_sub(1));
        Some((x, y))
    }

    /// The column in which a row has what is seen in a column; the same one unless the terminal puts letters in order.
    pub(super) fn written_at(&self, row: usize, left: usize) -> usize {
        self.rows.get(row).map_or(left, |row| row.written_at(left))
    }
}

impl SheetRow {
    fn written_at(&self, left: usize) -> usize {
        let moved = self.moved.iter().find(|(seen, _)| *seen == left);
        moved.map_or(left, |(_, written)| *written)
    }
}

fn column(area: Rect, left: usize) -> Option<u16> {
    let x = area.x.checked_add(u16::try_from(left).ok()?)?;
    (x < area.right()).then_some(x)
}

/// Writes one cell. A wide sign that does not fit wholly is left out, since half of it would push the row aside.
fn place(buf: &mut Buffer, area: Rect, y: u16, ink: &Ink) {
    let Some(x) = column(area, ink.left) else {
        return;
    };
    if ink.width > 1 && column(area, ink.left + ink.width - 1).is_none() {
        return;
    }
    if let Some(cell) = buf.cell_mut((x, y)) {
        cell.set_symbol(&ink.symbol).set_style(ink.style);
    }
    for n in 1..ink.width {
        if let Some(x) = column(area, ink.left + n)
            && let Some(cell) = buf.cell_mut((x, y))
        {
            cell.set_symbol(" ").set_style(ink.style);
        }
    }
}
