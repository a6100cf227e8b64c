//! Draws a page on a screen of any size. Remembers nothing; what is focused is always in sight.

pub mod dump;
pub mod theme;
pub mod told;

mod choices;
mod field;
mod frame;
mod listing;
mod parts;
mod scroll;
mod sheet;

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use crate::app::page::{Page, Part};
use crate::text::language::Direction;
use crate::text::layout::{Manner, Output};
use frame::{OUTLINE_COLS, Rules};
use parts::{Density, Drawing, Drawn};
use sheet::{Block, Hand, Sheet};
use theme::{SMALLEST, Theme};

/// A text wider than this is hard to read.
const PARTS_MOST_COLS: usize = 120;

/// From this size on there is room for the outline.
const WIDE: (u16, u16) = (100, 24);

/// From this size on there is room for rules and findings.
const MIDDLE: (u16, u16) = (60, 18);

/// Rows for what holds for the whole interview.
const STANDING_MOST_ROWS: usize = 2;

/// Rows that a list keeps below a long question.
const LIST_ROWS: usize = 3;

/// Draws the page and returns where the hardware cursor stands: at the caret of the field that is typed into, else on
/// what is highlighted, so that a braille display follows.
pub fn draw(
    page: &Page,
    theme: &Theme,
    manner: impl Into<Manner>,
    area: Rect,
    buf: &mut Buffer,
) -> Option<(u16, u16)> {
    Some(draw_and_measure(page, theme, manner, area, buf).cursor)
}

/// What there is to know of a page that was drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Measured {
    /// Where the hardware cursor stands.
    pub cursor: (u16, u16),
    /// How wide the text is laid out that is typed into, if there is one.
    pub field_cols: Option<usize>,
}

/// The same as [`draw`], and says how wide the field is.
pub fn draw_and_measure(
    page: &Page,
    theme: &Theme,
    manner: impl Into<Manner>,
    area: Rect,
    buf: &mut Buffer,
) -> Measured {
    let area = area.intersection(buf.area);
    let mut manner = manner.into();
    // Lines that are not wrapped are for pipes; on a screen they would be cut.
    if manner.output == Output::Line {
        manner.output = Output::Off;
    }
    for position in area.positions() {
        if let Some(cell) = buf.cell_mut(position) {
            cell.reset();
            cell.set_style(theme.plain);
        }
    }
    let canvas = Canvas {
        page,
        theme,
        manner,
        area,
    };
    if area.width < SMALLEST.0 || area.height < SMALLEST.1 {
        canvas.too_small(buf);
        return Measured {
            cursor: (area.x, area.y),
            field_cols: None,
        };
    }
    let measured = canvas.draw(buf);
    if manner.output == Output::Terminal {
        openings_ride_ahead(area, buf);
    }
    measured
}

/// Moves the sign that opens an isolate to the cell before its text.
///
/// At the head of a cell's own text a terminal adds it to the cell before, once more at every redraw.
fn openings_ride_ahead(area: Rect, buf: &mut Buffer) {
    for y in area.top()..area.bottom() {
        for x in area.left().saturating_add(1)..area.right() {
            let Some(cell) = buf.cell_mut((x, y)) else {
                continue;
            };
            let text = cell.symbol().trim_start_matches(opens_isolate).to_owned();
            let openings: String = cell
                .symbol()
                .chars()
                .take_while(|c| opens_isolate(*c))
                .collect();
            if openings.is_empty() {
                continue;
            }
            cell.set_symbol(if text.is_empty() { " " } else { &text });
            if let Some(before) = buf.cell_mut((x - 1, y)) {
                let carrying = format!("{}{openings}", before.symbol());
                before.set_symbol(&carrying);
            }
        }
    }
}

fn opens_isolate(c: char) -> bool {
    matches!(c, '\u{2066}'..='\u{2068}')
}

/// A page and the place for it.
struct Canvas<'p> {
    page: &'p Page,
    theme: &'p Theme,
    manner: Manner,
    area: Rect,
}

/// How the rows of the screen are shared out, counted from its top.
#[derive(Clone, Copy, Debug)]
struct Shares {
    parts: (u16, u16),
    has_outline: bool,
    has_rules: bool,
}

impl Canvas<'_> {
    fn draw(&self, buf: &mut Buffer) -> Measured {
        let fits = |size: (u16, u16)| self.area.width >= size.0 && self.area.height >= size.1;
        let has_rules = fits(MIDDLE);
        let has_outline = fits(WIDE) && !self.page.outline.is_empty();
        let rules = Rules::of(self.page);
        let drawing = self.drawing(usize::from(self.area.width), 0);
        let bottom = self.area.height;

        let standing = self.page.standing.as_ref();
        let standing = standing.map(|it| frame::notice(&drawing, it, STANDING_MOST_ROWS));
        let n_standing = standing.as_ref().map_or(0, Sheet::len);
        let standing_bottom = u16::try_from(n_standing).map_or(1, |rows| rows.saturating_add(1));
        let mut top = self.sheet();
        frame::top_line(&drawing, &mut top);
        if has_rules {
            self.rule(
                &mut top,
                n_standing + 1,
                rules.across,
                has_outline.then_some(rules.down_from),
            );
        }
        let parts_top = standing_bottom + u16::from(has_rules);
        top.paint(buf, self.rows(0, parts_top), 0);
        if let Some(standing) = standing {
            standing.paint(buf, self.rows(1, standing_bottom), 0);
        }

        let mut keys = self.sheet();
        frame::keys(&drawing, &mut keys);
        keys.paint(buf, self.rows(bottom - 1, bottom), 0);

        // The row above the keys is a rule, or the notice, which grows upwards when it is long.
        let mut parts_bottom = bottom - 1;
        let findings = self
            .page
            .findings
            .as_ref()
            .filter(|pane| has_rules && !(pane.rows.is_empty() && pane.elements.is_empty()));
        let mut border = has_outline.then_some(rules.up_to);
        if let Some(notice) = &self.page.notice {
            let most_rows = usize::from(if has_rules { 3 } else { (bottom - 2) / 2 });
            let sheet = frame::notice(&drawing, notice, most_rows);
            let top = self.above(parts_bottom, sheet.len());
            sheet.paint(buf, self.rows(top, parts_bottom), 0);
            parts_bottom = top;
        } else if has_rules {
            let mut sheet = self.sheet();
            let border = if findings.is_some() {
                None
            } else {
                border.take()
            };
            self.rule(&mut sheet, 0, rules.across, border);
            sheet.paint(buf, self.rows(parts_bottom - 1, parts_bottom), 0);
            parts_bottom -= 1;
        }
        if let Some(pane) = findings {
            let most_rows = if fits(WIDE) { 5 } else { 3 };
            let sheet = frame::findings(&drawing, pane, most_rows);
            let top = self.above(parts_bottom, sheet.len());
            sheet.paint(buf, self.rows(top, parts_bottom), 0);
            let mut rule = self.sheet();
            self.rule(&mut rule, 0, rules.across, border);
            let col = if has_outline { OUTLINE_COLS + 1 } else { 2 };
            if let Some(text) = frame::fold_line(pane, rule.width.saturating_sub(col + 2)) {
                rule = self.rule_with_text(rules.across, border, col, &text);
            }
            rule.paint(buf, self.rows(top.saturating_sub(1), top), 0);
            parts_bottom = top.saturating_sub(1);
        }
        self.middle(
            buf,
            Shares {
                parts: (parts_top, parts_bottom.max(parts_top)),
                has_outline,
                has_rules,
            },
        )
    }

    /// The outline and the parts.
    fn middle(&self, buf: &mut Buffer, shares: Shares) -> Measured {
        let rows = self.rows(shares.parts.0, shares.parts.1);
        let height = usize::from(rows.height);
        let width = usize::from(rows.width);
        let mut col = 1;
        // A blank row above, where there is room to breathe.
        let is_lowered = shares.has_outline && height > 12;
        if shares.has_outline {
            let mut outline = self.sheet();
            frame::outline(
                &self.drawing(width, height),
                &mut outline,
                usize::from(is_lowered),
                height,
            );
            outline.paint(buf, rows, 0);
            col = OUTLINE_COLS + 2;
        } else if shares.has_rules {
            col = 2;
        }
        // The last column is for the signs that there is more above or below.
        let parts_cols = width.saturating_sub(col + 2).min(PARTS_MOST_COLS);
        let parts = self.block(rows, Block::new(col, parts_cols));
        let signs = self.block(rows, Block::new(width.saturating_sub(1), 1));
        let (parts, signs) = if is_lowered {
            (lowered(parts), lowered(signs))
        } else {
            (parts, signs)
        };
        self.parts(buf, parts, signs)
    }

    fn parts(&self, buf: &mut Buffer, area: Rect, signs: Rect) -> Measured {
        let height = usize::from(area.height);
        let drawing = self.drawing(usize::from(area.width), height);
        // A list longer than the screen fits at no density.
        let is_long = |part: &Part| matches!(part, Part::Rows(rows) if rows.rows.len() > height);
        let densities: &[Density] = if self.page.parts.iter().any(is_long) {
            &[]
        } else {
            &[Density::Airy, Density::Snug, Density::Tight]
        };
        let fitting = densities
            .iter()
            .map(|density| drawing.draw(*density))
            .find(|drawn| drawn.head.len() + drawn.body.len() <= height);
        let (drawn, head_rows) = if let Some(drawn) = fitting {
            let head_rows = drawn.head.len();
            (drawn, head_rows)
        } else {
            let has_prompt = self.has_prompt();
            let density = if has_prompt || height < 14 {
                Density::Tight
            } else {
                Density::Airy
            };
            let drawn = drawing.draw(density);
            let head_rows = head_share(&drawn, has_prompt, height);
            (drawn, head_rows)
        };
        let (head_area, body_area) = split(area, head_rows);
        let (head_signs, body_signs) = split(signs, head_rows);
        let head_first = self.head_first(&drawn, head_rows);
        let body_rows = height - head_rows.min(height);
        let body_first = drawn.body.first_row(body_rows);
        drawn.head.paint(buf, head_area, head_first);
        drawn.body.paint(buf, body_area, body_first);
        self.more(buf, head_signs, head_first, drawn.head.len());
        self.more(buf, body_signs, body_first, drawn.body.len());
        let cursor = drawn
            .head
            .cursor(head_area, head_first)
            .or_else(|| drawn.body.cursor(body_area, body_first))
            .unwrap_or_else(|| {
                let (x, y) = self.beginning(area);
                let (sheet, first) = if head_area.height > 0 {
                    (&drawn.head, head_first)
                } else {
                    (&drawn.body, body_first)
                };
                let left = sheet.written_at(first, usize::from(x - area.x));
                (area.x + u16::try_from(left).unwrap_or(x - area.x), y)
            });
        let field_cols = [&drawn.head, &drawn.body]
            .into_iter()
            .find_map(|sheet| sheet.focus.as_ref()?.field_cols);
        Measured { cursor, field_cols }
    }

    /// A question too long for its share is read on by moving through its options.
    fn head_first(&self, drawn: &Drawn, head_rows: usize) -> usize {
        let n_rows = drawn.head.len();
        if let Some(focus) = &drawn.head.focus {
            return focus.first_row(n_rows, head_rows);
        }
        let of_parts = || {
            self.page.parts.iter().find_map(|part| match part {
                Part::Choices(choices) => {
                    // As long as nothing is highlighted it is read from its beginning.
                    Some(choices.highlighted().unwrap_or((0, choices.items.len())))
                }
                Part::Rows(rows) => rows.cursor.map(|cursor| (cursor, rows.rows.len())),
                Part::Field(field) if field.focused => {
                    let clusters = |text: &str| crate::text::width::spaced_cols(text);
                    let before = field.text.get(..field.caret).unwrap_or_default();
                    Some((clusters(before), clusters(&field.text) + 1))
                }
                Part::Heading(_)
                | Part::Counter(_)
                | Part::Prompt { .. }
                | Part::Help(_)
                | Part::InterpreterNote(_)
                | Part::Paragraph { .. }
                | Part::Said(_)
                | Part::Field(_)
                | Part::Gap => None,
            })
        };
        if let Some(kept) = &drawn.head.kept {
            let highlighted = self.page.parts.iter().find_map(|part| {
                let Part::Choices(choices) = part else {
                    return None;
                };
                choices.highlighted()
            });
            // What was said last is the interpreter's rendering: as long as nothing is highlighted its end is in sight.
            let stop = highlighted.unwrap_or((1, 2));
            let first = scroll::first_row_of_kept(kept.start, stop, n_rows, head_rows);
            // What stands above it is read on the way there.
            return self.page.reading.map_or(first, |(stop, n_stops)| {
                scroll::first_row_at_stop(stop, n_stops, first, 0)
            });
        }
        let (stop, n_stops) = self.page.reading.or_else(of_parts).unwrap_or((0, 0));
        scroll::first_row_at_stop(stop, n_stops, n_rows, head_rows)
    }

    fn has_prompt(&self) -> bool {
        self.page
            .parts
            .iter()
            .any(|part| matches!(part, Part::Prompt { .. }))
    }

    /// Says with arrows at the edge that not everything is in sight.
    fn more(&self, buf: &mut Buffer, signs: Rect, first: usize, n_rows: usize) {
        let height = usize::from(signs.height);
        let mut sheet = Sheet::new(1, Direction::Ltr, self.manner);
        sheet.reach(height);
        let is_below = first + height < n_rows;
        let (above, below) = if height == 1 && first > 0 && is_below {
            ("↕", "↕")
        } else {
            ("↑", "↓")
        };
        if first > 0 && height > 0 {
            sheet.sign(0, 0, above, self.theme.key);
        }
        if is_below && height > 0 && (height > 1 || first == 0) {
            sheet.sign(height - 1, 0, below, self.theme.key);
        }
        sheet.paint(buf, signs, 0);
    }

    fn too_small(&self, buf: &mut Buffer) {
        let mut sheet = self.sheet();
        let block = Block::new(0, usize::from(self.area.width));
        let hand = Hand {
            direction: self.page.direction,
            style: self.theme.plain,
        };
        if !self.area.is_empty() {
            sheet.put(0, block, &self.theme.too_small, hand);
        }
        sheet.paint(buf, self.area, 0);
    }

    fn drawing(&self, width: usize, height: usize) -> Drawing<'_> {
        Drawing {
            page: self.page,
            theme: self.theme,
            manner: self.manner,
            width,
            height,
        }
    }

    /// A sheet as wide as the screen.
    fn sheet(&self) -> Sheet {
        Sheet::new(
            usize::from(self.area.width),
            self.page.direction,
            self.manner,
        )
    }

    fn rule(&self, sheet: &mut Sheet, row: usize, across: char, border: Option<char>) {
        let all = Block::new(0, sheet.width);
        sheet.rule(row, all, across, self.theme.rule);
        if let Some(border) = border {
            let at = Block::new(OUTLINE_COLS - 1, 1);
            sheet.rule(row, at, border, self.theme.rule);
        }
    }

    /// A rule with a few words in it.
    fn rule_with_text(&self, across: char, border: Option<char>, col: usize, text: &str) -> Sheet {
        let mut sheet = self.sheet();
        self.rule(&mut sheet, 0, across, border);
        let room = sheet.width.saturating_sub(col + 2);
        let block = Block::new(col, crate::text::width::spaced_cols(text).min(room));
        let hand = Hand {
            direction: self.page.direction,
            style: self.theme.plain,
        };
        sheet.put_short(0, block, text, hand);
        sheet
    }

    /// The rows of the screen from one to another, not including it.
    fn rows(&self, from: u16, to: u16) -> Rect {
        let from = from.min(self.area.height);
        let to = to.min(self.area.height);
        Rect {
            x: self.area.x,
            y: self.area.y + from,
            width: self.area.width,
            height: to.saturating_sub(from),
        }
    }

    fn above(&self, bottom: u16, n_rows: usize) -> u16 {
        let n_rows = u16::try_from(n_rows).unwrap_or(u16::MAX);
        // The top line and one row of the question stay whatever happens.
        bottom.saturating_sub(n_rows).max(2.min(self.area.height))
    }

    /// A block of some rows as an area, mirrored where the page is read from right to left.
    fn block(&self, rows: Rect, block: Block) -> Rect {
        let sheet = Sheet::new(usize::from(rows.width), self.page.direction, self.manner);
        let left = u16::try_from(sheet.left(block)).unwrap_or(0);
        let width = u16::try_from(block.width).unwrap_or(rows.width);
        let left = left.min(rows.width);
        Rect {
            x: rows.x + left,
            width: width.min(rows.width - left),
            ..rows
        }
    }

    /// Where reading begins.
    fn beginning(&self, area: Rect) -> (u16, u16) {
        let x = match self.page.direction {
            Direction::Ltr => area.x,
            Direction::Rtl => area.right().saturating_sub(1).max(area.x),
        };
        (x, area.y)
    }
}

fn lowered(area: Rect) -> Rect {
    Rect {
        y: area.y + area.height.min(1),
        height: area.height.saturating_sub(1),
        ..area
    }
}

/// The upper rows of an area, and the rest.
fn split(area: Rect, n_upper: usize) -> (Rect, Rect) {
    let n_upper = u16::try_from(n_upper).unwrap_or(u16::MAX).min(area.height);
    let upper = Rect {
        height: n_upper,
        ..area
    };
    let lower = Rect {
        y: area.y + n_upper,
        height: area.height - n_upper,
        ..area
    };
    (upper, lower)
}

/// How many rows stay above what scrolls, when not everything fits.
fn head_share(drawn: &Drawn, has_prompt: bool, height: usize) -> usize {
    let focus_rows = drawn
        .body
        .focus
        .as_ref()
        .map_or(1, |focus| focus.rows.len());
    let wanted = if has_prompt {
        LIST_ROWS.max(focus_rows)
    } else {
        LIST_ROWS.max(focus_rows).max(height / 2)
    };
    let body_rows = drawn.body.len().min(wanted).min(height.saturating_sub(1));
    drawn.head.len().min(height - body_rows)
}

#[cfg(test)]
mod tests;
