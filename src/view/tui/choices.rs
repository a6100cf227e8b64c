//! The options of a choice: the key first, then whether it is chosen, then what it says in one or two languages.

use super::parts::{Density, Drawing, SIDE_BY_SIDE_COLS, cursor_sign, halves};
use super::sheet::{Block, Focus, Hand, Sheet};
use crate::app::page::{Choice, Choices, Wording};
use crate::text::isolate::isolate_auto;
use crate::text::width::spaced_cols as cols;

/// Columns of the cursor sign and the space after it.
const CURSOR_COLS: usize = 2;

/// How the options of one choice are laid out.
#[derive(Debug)]
pub(super) struct Choosing<'d> {
    drawing: &'d Drawing<'d>,
    choices: &'d Choices,
    key_cols: usize,
    mark_cols: usize,
    is_side_by_side: bool,
}

impl<'d> Choosing<'d> {
    pub(super) fn new(drawing: &'d Drawing<'d>, choices: &'d Choices) -> Self {
        let items = &choices.items;
        let is_bilingual = items.iter().any(|item| item.second.is_some());
        Self {
            drawing,
            choices,
            key_cols: items.iter().map(|item| cols(&item.key)).max().unwrap_or(0),
            mark_cols: if choices.many { 3 } else { 1 },
            is_side_by_side: is_bilingual && drawing.width >= SIDE_BY_SIDE_COLS,
        }
    }

    pub(super) fn add(&self, sheet: &mut Sheet, density: Density) {
        let mut was_aside = self.choices.items.first().is_some_and(|item| item.aside);
        for (idx, item) in self.choices.items.iter().enumerate() {
            if density == Density::Airy && item.aside && !was_aside {
                let n_rows = sheet.len();
                sheet.reach(n_rows + 1);
            }
            was_aside = item.aside;
            let first = sheet.len();
            self.item(sheet, item, idx == self.choices.cursor);
            // Of several the last one: what is chosen by its key is to be seen to be chosen.
            if item.chosen {
                sheet.kept = Some(first..sheet.len());
            }
        }
    }

    /// Cursor, key, mark and the spaces between them.
    fn lead_cols(&self) -> usize {
        CURSOR_COLS + self.trail_cols()
    }

    /// Key and mark with a space after each.
    fn trail_cols(&self) -> usize {
        self.key_cols + 1 + self.mark_cols + 1
    }

    fn item(&self, sheet: &mut Sheet, item: &Choice, is_here: bool) {
        let drawing = self.drawing;
        let row = sheet.len();
        let style = if item.chosen {
            drawing.theme.chosen
        } else if item.aside {
            drawing.theme.dim
        } else {
            drawing.theme.plain
        };
        let all = Block::between(self.lead_cols(), drawing.width);
        let key_block = Block::new(CURSOR_COLS, self.key_cols);
        let hand = drawing.hand(drawing.theme.key);
        sheet.put(row, key_block, &item.key, hand);
        self.mark(sheet, row, CURSOR_COLS + self.key_cols + 1, item);
        match &item.second {
            None => {
                label(sheet, row, all, &item.first, style);
            }
            Some(second) if self.is_side_by_side => {
                let (left, right) = halves(drawing.width);
                let left = Block::between(self.lead_cols(), left.col + left.width);
                label(sheet, row, left, &item.first, style);
                self.second(sheet, row, right, item, second, style);
            }
            Some(second) => {
                let used = label(sheet, row, all, &item.first, style);
                match one_row_cols(&item.first, second, all.width) {
                    // Both languages in one row, where the option is short.
                    Some(width) => {
                        let block = Block::new(drawing.width.saturating_sub(width), width);
                        label(sheet, row, block, second, style);
                    }
                    None => {
                        label(sheet, row + used, all, second, style);
                    }
                }
            }
        }
        if is_here {
            let sign = cursor_sign(drawing.page.direction);
            sheet.sign(row, 0, sign, drawing.theme.selected);
            let end = sheet.len();
            for row in row..end {
                sheet.fill(row, Block::new(0, drawing.width), drawing.theme.selected);
            }
            sheet.focus = Some(Focus {
                rows: row..end,
                reach: row..end,
                row,
                left: sheet.left(key_block) + self.key_cols.saturating_sub(1),
                field_cols: None,
            });
        }
    }

    /// The second language with its own key at the edge where it begins to be read.
    fn second(
        &self,
        sheet: &mut Sheet,
        row: usize,
        block: Block,
        item: &Choice,
        second: &Wording,
        style: ratatui::style::Style,
    ) {
        let hand = self.drawing.hand(self.drawing.theme.key);
        let trail = self.trail_cols();
        let end = block.col + block.width;
        if second.direction == self.drawing.page.direction {
            sheet.put(row, Block::new(block.col, self.key_cols), &item.key, hand);
            self.mark(sheet, row, block.col + self.key_cols + 1, item);
            label(
                sheet,
                row,
                Block::between(block.col + trail, end),
                second,
                style,
            );
        } else {
            let key_cols = cols(&item.key);
            let key = Block::new(end.saturating_sub(key_cols), key_cols);
            sheet.put(row, key, &item.key, hand);
            let mark_end = end.saturating_sub(self.key_cols + 1);
            self.mark(sheet, row, mark_end.saturating_sub(self.mark_cols), item);
            let room = Block::between(block.col, end.saturating_sub(trail));
            label(sheet, row, room, second, style);
        }
    }

    fn mark(&self, sheet: &mut Sheet, row: usize, col: usize, item: &Choice) {
        // A reason for silence is not one of several: it stands alone.
        let sign = match (self.choices.many && !item.aside, item.chosen) {
            (true, true) => "[x]",
            (true, false) => "[ ]",
            (false, true) => "●",
            (false, false) => return,
        };
        sheet.sign(row, col, sign, self.drawing.theme.chosen);
    }
}

/// Returns how many rows the label took.
fn label(
    sheet: &mut Sheet,
    row: usize,
    block: Block,
    wording: &Wording,
    style: ratatui::style::Style,
) -> usize {
    let hand = Hand {
        direction: wording.direction,
        style,
    };
    sheet.put(row, block, &worded(wording), hand)
}

/// The text of an option and, in brackets, what is wrong with it.
fn worded(wording: &Wording) -> String {
    match &wording.mark {
        None => wording.text.clone(),
        Some(mark) => format!("{} [{}]", isolate_auto(&wording.text), isolate_auto(mark)),
    }
}

/// The columns of the second wording, if both can stand in one row.
fn one_row_cols(first: &Wording, second: &Wording, room: usize) -> Option<usize> {
    let (first, second) = (worded(first), worded(second));
    if first.contains('\n') || second.contains('\n') {
        return None;
    }
    let second_cols = cols(&second);
    (cols(&first) + 3 + second_cols <= room).then_some(second_cols)
}
