//! A text field: its label, and as many rows of text as there is room for, with the caret among them.

use ratatui::style::Modifier;
use unicode_segmentation::UnicodeSegmentation as _;

use super::parts::{Density, Drawing, cursor_sign};
use super::scroll::first_row;
use super::sheet::{Block, Focus, Sheet};
use crate::app::page::FieldView;
use crate::text::layout;

/// Columns of the cursor sign and of the bar at the side where writing begins.
const LEAD_COLS: usize = 4;

/// Rows of a focused field when there is little room.
const FEW_ROWS: usize = 2;

pub(super) fn add(drawing: &Drawing<'_>, sheet: &mut Sheet, view: &FieldView, density: Density) {
    let theme = drawing.theme;
    let label_row = sheet.len();
    if let Some(label) = &view.label {
        let style = if view.focused {
            theme.heading
        } else {
            theme.plain
        };
        let block = Block::new(0, drawing.width);
        sheet.put(label_row, block, label, drawing.hand(style));
    }
    let block = Block::between(
        LEAD_COLS.min(drawing.width.saturating_sub(1)),
        drawing.width,
    );
    let (text, caret) = shown(view);
    let laid = layout::layout(&text, view.direction, block.width, drawing.manner);
    let caret_at = |side| {
        layout::caret_beside(
            &text,
            view.direction,
            block.width,
            drawing.manner,
            caret,
            side,
        )
    };
    let (caret_row, caret_col) = caret_at(view.side);
    // Where two directions meet, what is typed next may stand in another place too.
    let other = Some(caret_at(view.side.other()))
        .filter(|other| view.focused && !view.secret && *other != (caret_row, caret_col));

    let wanted = usize::from(view.lines).max(1);
    let height = match (density, view.focused) {
        (Density::Airy | Density::Snug, _) => wanted,
        (Density::Tight, true) => wanted.min(FEW_ROWS),
        (Density::Tight, false) => 1,
    };
    // A caret at the end of a full row may stand on a row that has no text yet.
    let n_rows = laid.len().max(caret_row + 1);
    let caret_row = if view.focused { caret_row } else { 0 };
    let first = first_row(
        &(caret_row..caret_row + 1),
        &(caret_row..caret_row + 1),
        n_rows,
        height,
    );

    let top = sheet.len();
    for n in 0..height {
        sheet.fill(top + n, block, theme.field);
        let is_first_of_more = n == 0 && first > 0;
        let is_last_of_more = n + 1 == height && first + height < n_rows;
        let bar = match (is_first_of_more, is_last_of_more) {
            (true, true) => "↕",
            (true, false) => "↑",
            (false, true) => "↓",
            (false, false) => "│",
        };
        sheet.sign(top + n, 2, bar, theme.rule);
    }
    let seen = laid.into_iter().skip(first).take(height).collect();
    let selected = if view.secret {
        0..0
    } else {
        view.selected.clone()
    };
    sheet.put_rows(top, block, seen, |cell| {
        if selected.contains(&cell.at) {
            theme.plain.add_modifier(Modifier::REVERSED)
        } else {
            theme.plain
        }
    });
    if let Some((other_row, other_col)) = other
        && let Some(row) = other_row.checked_sub(first).filter(|row| *row < height)
    {
        let faint = theme.dim.add_modifier(Modifier::REVERSED | Modifier::DIM);
        sheet.mark(top + row, sheet.left(block) + other_col, faint);
    }
    if view.focused {
        let row = top + caret_row.saturating_sub(first);
        sheet.sign(row, 0, cursor_sign(drawing.page.direction), theme.heading);
        sheet.focus = Some(Focus {
            rows: row..row + 1,
            reach: label_row..top + height,
            row,
            left: sheet.left(block) + caret_col,
            field_cols: Some(block.width),
        });
    }
}

/// What is seen of the text, and where the caret is in it.
fn shown(view: &FieldView) -> (String, usize) {
    if !view.secret {
        return (view.text.clone(), view.caret);
    }
    let before = view.text.get(..view.caret).unwrap_or(&view.text);
    let dots = |text: &str| "•".repeat(text.graphemes(true).count());
    (dots(&view.text), dots(before).len())
}
