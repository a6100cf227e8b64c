//! A line becomes a row of cells, and a place in the text a column in it.

use std::collections::BTreeMap;
use std::ops::Range;

use unicode_bidi::Level;
use unicode_bidi_mirroring::get_mirrored;

use super::super::language::Direction;
use super::super::shape;
use super::super::width::symbol;
use super::paragraph::{Line, Paragraph, Piece};
use super::{Cell, Output, Row, Side};

/// Adds the rows of a paragraph.
pub(super) fn rows(paragraph: &Paragraph<'_>, width_cols: usize, rows: &mut Vec<Row>) {
    let output = paragraph.manner.output;
    let mut symbols = symbols(paragraph);
    // The isolates that are open where a line begins; only needed where the terminal gets to see them.
    let mut open = Vec::new();
    for line in paragraph.lines(width_cols) {
        let mut cells = Vec::with_capacity(line.shown.len());
        for (idx, level) in paragraph.seen(line.shown.clone()) {
            if let (Some(piece), Some(symbol)) = (paragraph.piece(idx), symbols.get_mut(idx)) {
                cells.push(cell(piece, level, std::mem::take(symbol), output));
            }
        }
        if output == Output::Terminal {
            isolate_row(paragraph, line.pieces.clone(), &mut open, &mut cells);
        }
        let used: usize = cells.iter().map(|cell| usize::from(cell.width)).sum();
        let start_col = start_col(paragraph.base, used, width_cols, output);
        let moved = match output {
            Output::Terminal => moved(paragraph, line.shown.clone(), start_col),
            Output::App | Output::Off | Output::Line => Vec::new(),
        };
        rows.push(Row {
            cells,
            start_col,
            range: line.bytes,
            moved,
        });
    }
}

/// See [`Row::moved`].
fn moved(paragraph: &Paragraph<'_>, shown: Range<usize>, start_col: usize) -> Vec<(usize, usize)> {
    let columns = |output| {
        let mut col = start_col;
        let mut columns = Vec::new();
        for (idx, _) in paragraph.seen_in(output, shown.clone()) {
            columns.push((idx, col));
            col += paragraph.piece(idx).map_or(0, |it| usize::from(it.cols));
        }
        columns
    };
    let written: BTreeMap<usize, usize> = columns(Output::Terminal).into_iter().collect();
    let seen = columns(Output::Off).into_iter();
    seen.filter_map(|(idx, col)| Some((col, *written.get(&idx)?)))
        .filter(|(seen, written)| seen != written)
        .collect()
}

/// The columns of a line's pieces.
pub(super) struct Places<'p> {
    paragraph: &'p Paragraph<'p>,
    width_cols: usize,
    output: Output,
    start_col: usize,
    used: usize,
    /// Visible pieces in logical order, each with its column.
    columns: Vec<(Piece, usize)>,
    /// Spaces that were dropped at the end of the line.
    dropped: Vec<Piece>,
}

impl<'p> Places<'p> {
    pub(super) fn new(paragraph: &'p Paragraph<'p>, line: &Line, width_cols: usize) -> Self {
        let output = paragraph.manner.output;
        let seen = paragraph.seen(line.shown.clone());
        let used = seen
            .iter()
            .filter_map(|(idx, _)| paragraph.piece(*idx))
            .map(|piece| usize::from(piece.cols))
            .sum();
        let start_col = start_col(paragraph.base, used, width_cols, output);
        let mut columns = Vec::with_capacity(seen.len());
        let mut col = start_col;
        for (idx, level) in seen {
            if let Some(piece) = paragraph.piece(idx) {
                columns.push((Piece { level, ..*piece }, col));
                col += usize::from(piece.cols);
            }
        }
        columns.sort_unstable_by_key(|(piece, _)| piece.start);
        let dropped = paragraph
            .pieces
            .get(line.shown.end..line.pieces.end)
            .unwrap_or_default()
            .iter()
            .filter(|piece| piece.cols > 0)
            .copied()
            .collect();
        Self {
            paragraph,
            width_cols,
            output,
            start_col,
            used,
            columns,
            dropped,
        }
    }

    /// The column of the cell where a letter typed at a byte of this line will stand.
    pub(super) fn caret(&self, at: usize, side: Side) -> usize {
        let next = self.columns.partition_point(|(piece, _)| piece.start < at);
        let after_previous = next
            .checked_sub(1)
            .and_then(|idx| self.columns.get(idx))
            .map(|(piece, col)| {
                if self.is_rtl(piece) {
                    col.saturating_sub(1)
                } else {
                    col + usize::from(piece.cols)
                }
            });
        let before_next = self.columns.get(next).map(|(piece, col)| {
            if self.is_rtl(piece) {
                (col + usize::from(piece.cols)).saturating_sub(1)
            } else {
                *col
            }
        });
        let beyond: usize = self
            .dropped
            .iter()
            .filter(|piece| piece.start < at)
            .map(|piece| usize::from(piece.cols))
            .sum();
        let col = if beyond > 0 || self.columns.is_empty() {
            self.end_col(beyond)
        } else {
            match side {
                Side::Before => after_previous.or(before_next),
                Side::After => before_next.or(after_previous),
            }
            .unwrap_or_else(|| self.end_col(0))
        };
        if self.output == Output::Line {
            col
        } else {
            col.min(self.width_cols.saturating_sub(1))
        }
    }

    /// The byte of this line whose caret is nearest to a column.
    pub(super) fn nearest(&self, line: &Line, is_last: bool, col: usize) -> usize {
        let pieces = self
            .paragraph
            .pieces
            .get(line.pieces.clone())
            .unwrap_or_default();
        // Where a line was broken, its end is the beginning of the next one.
        let n_ends = if is_last {
            pieces.len()
        } else {
            pieces.len().saturating_sub(1)
        };
        std::iter::once(line.bytes.start)
            .chain(pieces.iter().take(n_ends).map(|piece| piece.end))
            .min_by_key(|at| self.caret(*at, Side::Before).abs_diff(col))
            .unwrap_or(line.bytes.start)
    }

    /// The column after the last cell, so many further on.
    fn end_col(&self, beyond: usize) -> usize {
        match (self.paragraph.base, self.output) {
            (Direction::Rtl, Output::App | Output::Off) => {
                self.start_col.saturating_sub(1 + beyond)
            }
            (Direction::Rtl | Direction::Ltr, _) => self.start_col + self.used + beyond,
        }
    }

    fn is_rtl(&self, piece: &Piece) -> bool {
        match self.output {
            Output::App | Output::Off => piece.level.is_rtl(),
            Output::Terminal | Output::Line => false,
        }
    }
}

fn start_col(base: Direction, used: usize, width_cols: usize, output: Output) -> usize {
    match (base, output) {
        (Direction::Rtl, Output::App | Output::Off | Output::Terminal) => {
            width_cols.saturating_sub(used)
        }
        (Direction::Rtl | Direction::Ltr, _) => 0,
    }
}

fn cell(piece: &Piece, level: Level, symbol: String, output: Output) -> Cell {
    let mirrored = match output {
        Output::App | Output::Off if level.is_rtl() => mirrored(&symbol),
        Output::App | Output::Off | Output::Terminal | Output::Line => None,
    };
    Cell {
        symbol: mirrored.unwrap_or(symbol),
        width: piece.cols,
        at: piece.start,
        level: level.number(),
    }
}

/// A bracket in a right-to-left run opens to the other side (rule L4).
fn mirrored(symbol: &str) -> Option<String> {
    let mut chars = symbol.chars();
    let first = chars.next()?;
    if first.is_alphanumeric() || first == ' ' {
        // Nearly everything is a letter, and no letter is mirrored.
        return None;
    }
    let other = get_mirrored(first)?;
    let mut mirrored = String::from(other);
    mirrored.push_str(chars.as_str());
    Some(mirrored)
}

/// What is written for each piece, in logical order.
fn symbols(paragraph: &Paragraph<'_>) -> Vec<String> {
    let manner = paragraph.manner;
    let shapes = match manner.output {
        Output::App => shape::has_letters(paragraph.text),
        Output::Terminal | Output::Off | Output::Line => false,
    };
    if !shapes {
        return paragraph
            .pieces
            .iter()
            .map(|piece| {
                let g = paragraph.grapheme(piece);
                if g.len() == 1 && piece.cols == 1 && !g.starts_with(|c: char| c.is_control()) {
                    g.to_owned()
                } else {
                    symbol(g).into_owned()
                }
            })
            .collect();
    }
    let mut symbols: Vec<String> = Vec::with_capacity(paragraph.pieces.len());
    let mut at_piece = 0;
    let mut grapheme = String::new();
    shape::for_each_shaped(paragraph.text, manner.unformed, |at, c| {
        let at = at + paragraph.start;
        while paragraph
            .piece(at_piece)
            .is_some_and(|piece| piece.end <= at)
        {
            symbols.push(symbol(&grapheme).into_owned());
            grapheme.clear();
            at_piece += 1;
        }
        grapheme.push(c);
    });
    symbols.push(symbol(&grapheme).into_owned());
    symbols
}

/// Puts a row between isolates of its own and gives back those inside it, balanced within the row.
fn isolate_row(
    paragraph: &Paragraph<'_>,
    pieces: Range<usize>,
    open: &mut Vec<char>,
    cells: &mut [Cell],
) {
    const END: char = '\u{2069}';
    let mut pending = vec![match paragraph.base {
        Direction::Ltr => '\u{2066}',
        Direction::Rtl => '\u{2067}',
    }];
    pending.extend(open.iter());
    let mut n_written = 0;
    let mut next_cell = 0;
    for piece in paragraph.pieces.get(pieces).unwrap_or_default() {
        if piece.cols > 0 {
            // Dropped spaces have no cell, and nothing that is shown comes after them.
            if let Some(cell) = cells.get_mut(next_cell) {
                n_written += pending.len();
                let mut symbol: String = pending.drain(..).collect();
                symbol.push_str(&cell.symbol);
                cell.symbol = symbol;
                next_cell += 1;
            }
            continue;
        }
        for c in paragraph.grapheme(piece).chars() {
            match c {
                '\u{2066}' | '\u{2067}' | '\u{2068}' => {
                    open.push(c);
                    pending.push(c);
                }
                END if open.pop().is_some() && pending.pop().is_none() => {
                    if let Some(cell) = next_cell.checked_sub(1).and_then(|idx| cells.get_mut(idx))
                    {
                        cell.symbol.push(END);
                        n_written -= 1;
                    }
                }
                _ => {}
            }
        }
    }
    if let Some(last) = cells.last_mut() {
        last.symbol.extend(std::iter::repeat_n(END, n_written));
    }
}
