//! A list: headings, a short column in front, the text, and indented what belongs to it.

use super::parts::{Density, Drawing, cursor_sign};
use super::scroll::window;
use super::sheet::{Block, Focus, Hand, Sheet};
use crate::app::page::{Row, Rows};
use crate::text::width::spaced_cols as cols;

const CURSOR_COLS: usize = 2;

/// The column in front takes no more than this.
const LEAD_MOST_COLS: usize = 16;

/// How much further in the details stand.
const DETAIL_COLS: usize = 2;

pub(super) fn add(drawing: &Drawing<'_>, sheet: &mut Sheet, list: &Rows, density: Density) {
    // Rows far from the cursor cannot be seen, so that a list of any length takes the same time.
    let seen = window(
        list.cursor.unwrap_or(0),
        list.rows.len(),
        drawing.height.max(1),
    );
    let rows = list.rows.get(seen.clone()).unwrap_or_default();
    let widest = |rows: &mut dyn Iterator<Item = &Row>| rows.map(|row| cols(&row.lead)).max();
    let widest_of_all = widest(&mut rows.iter().filter(|row| !row.heading)).unwrap_or(0);
    // Below each heading the column is as wide as its leads need, so that a number is not set apart by the words of
    // flags; numbers of one digit and of two stand below each other.
    let column = |rows: &[Row]| {
        let own = widest(&mut rows.iter().take_while(|row| !row.heading)).unwrap_or(0);
        let is_close = own > 0 && widest_of_all.abs_diff(own) <= 3;
        let lead_cols = if is_close { widest_of_all } else { own };
        let lead_cols = lead_cols.min(LEAD_MOST_COLS).min(drawing.width / 3);
        let text_col = CURSOR_COLS + if lead_cols > 0 { lead_cols + 2 } else { 0 };
        (lead_cols, text_col)
    };
    let (mut lead_cols, mut text_col) = column(rows);
    let n_entries = list.rows.len();
    let is_last = |idx: usize| list.rows.iter().skip(idx + 1).all(|row| !row.choosable);
    // The row after the last entry that could be chosen: what stands from there on leads up to the next one.
    let mut leads_from = sheet.len();
    let mut last_entry = None;
    for (at, (idx, row)) in seen.zip(rows).enumerate() {
        let is_here = list.cursor == Some(idx);
        if row.heading && density != Density::Tight && !sheet.ends_blank() {
            let n_rows = sheet.len();
            sheet.reach(n_rows + 1);
        }
        let top = sheet.len();
        if row.heading {
            (lead_cols, text_col) = column(rows.get(at + 1..).unwrap_or_default());
            heading(drawing, sheet, row);
        } else {
            entry(drawing, sheet, row, lead_cols, text_col);
        }
        if is_here {
            let theme = drawing.theme;
            sheet.sign(top, 0, cursor_sign(drawing.page.direction), theme.selected);
            let end = sheet.len();
            for row in top..end {
                sheet.fill(row, Block::new(0, drawing.width), theme.selected);
            }
            sheet.focus = Some(Focus {
                rows: top..end,
                reach: leads_from..end,
                row: top,
                left: sheet.left(Block::new(CURSOR_COLS, 1)),
                field_cols: None,
            });
            last_entry = (idx + 1 < n_entries && is_last(idx)).then_some(idx);
        }
        if row.choosable {
            leads_from = sheet.len();
        }
    }
    // What stands below the last entry is seen while the cursor is on that.
    if last_entry.is_some() {
        let end = sheet.len();
        if let Some(focus) = &mut sheet.focus {
            focus.reach.end = end;
        }
    }
}

fn heading(drawing: &Drawing<'_>, sheet: &mut Sheet, row: &Row) {
    let style = drawing.theme.heading;
    let at = sheet.len();
    let mut col = 0;
    if !row.lead.is_empty() {
        let width = cols(&row.lead).min(drawing.width / 2);
        sheet.put(at, Block::new(0, width), &row.lead, drawing.hand(style));
        col = width + 1;
    }
    sheet.put(
        at,
        Block::between(col, drawing.width),
        &row.text,
        hand(drawing, row, style),
    );
}

fn entry(drawing: &Drawing<'_>, sheet: &mut Sheet, row: &Row, lead_cols: usize, text_col: usize) {
    let theme = drawing.theme;
    let at = sheet.len();
    sheet.reach(at + 1);
    if lead_cols > 0 {
        let block = Block::new(CURSOR_COLS, lead_cols);
        sheet.put(at, block, &row.lead, drawing.hand(theme.weight));
    }
    sheet.put(
        at,
        Block::between(text_col, drawing.width),
        &row.text,
        hand(drawing, row, theme.plain),
    );
    for detail in &row.details {
        let at = sheet.len();
        let block = Block::between(text_col + DETAIL_COLS, drawing.width);
        sheet.put(at, block, detail, drawing.hand(theme.dim));
    }
}

fn hand(drawing: &Drawing<'_>, row: &Row, style: ratatui::style::Style) -> Hand {
    Hand {
        direction: row.direction.unwrap_or(drawing.page.direction),
        style,
    }
}
