//! A page as the line mode says it, on the screen: plain text from its top, for voices, braille and copying.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use super::sheet::{Block, Hand, Sheet};
use super::theme::Theme;
use crate::text::language::Direction;
use crate::text::layout::{self, Manner};

/// What is read, and from which row on.
#[derive(Clone, Copy, Debug)]
pub struct Told<'t> {
    /// One paragraph each, one language each.
    pub lines: &'t [String],
    pub first: usize,
    /// The keys that lead on and back, for the last row.
    pub keys: &'t str,
    /// Of the officer's language.
    pub direction: Direction,
}

/// What was drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Drawn {
    /// At the first letter that is in sight.
    pub cursor: (u16, u16),
    /// How many rows of the text were in sight, and how many there are.
    pub seen: (usize, usize),
}

impl Told<'_> {
    /// Draws without rules, columns or colours; nothing stands beside anything else.
    pub fn draw(&self, theme: &Theme, manner: Manner, area: Rect, buf: &mut Buffer) -> Drawn {
        let area = area.intersection(buf.area);
        for position in area.positions() {
            if let Some(cell) = buf.cell_mut(position) {
                cell.reset();
                cell.set_style(theme.plain);
            }
        }
        let width = usize::from(area.width);
        let mut text = Sheet::new(width, self.direction, manner);
        let whole = Block::new(0, width);
        for line in self.lines {
            let direction = layout::first_strong(line).unwrap_or(self.direction);
            let at = text.len();
            text.put(
                at,
                whole,
                line,
                Hand {
                    direction,
                    style: theme.plain,
                },
            );
        }
        let height = area.height.saturating_sub(1).max(1);
        let n_rows = text.len();
        let seen = usize::from(height).min(n_rows.max(1));
        let first = self.first.min(n_rows.saturating_sub(seen));
        let rows = Rect { height, ..area };
        text.paint(buf, rows, first);
        if area.height > 1 {
            let keys = Rect {
                y: area.y + height,
                height: 1,
                ..area
            };
            let mut sheet = Sheet::new(width, self.direction, manner);
            let hand = Hand {
                direction: self.direction,
                style: theme.key,
            };
            let shown = format!("{}\u{a0}/\u{a0}{}", first + seen, n_rows);
            sheet.put_short(0, whole, &format!("{}  {shown}", self.keys), hand);
            sheet.paint(buf, keys, 0);
        }
        Drawn {
            cursor: (area.x, area.y),
            seen: (seen, n_rows),
        }
    }
}
