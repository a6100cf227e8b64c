//! The parts of a page, one below the other on two sheets: what stays in sight, and what scrolls with the cursor.

use super::choices::Choosing;
use super::field;
use super::listing;
use super::sheet::{Block, Hand, Sheet};
use super::theme::Theme;
use crate::app::page::{Page, Part, Tone, Wording};
use crate::text::language::Direction;
use crate::text::layout::Manner;

/// From how many columns on two languages stand side by side.
pub(super) const SIDE_BY_SIDE_COLS: usize = 68;

/// Blank columns between two languages.
pub(super) const BETWEEN_COLS: usize = 4;

/// How much air there is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Density {
    /// A blank row between parts, fields as tall as they want to be.
    Airy,
    /// No blank rows.
    Snug,
    /// No blank rows, and fields no taller than they must be.
    Tight,
}

/// What the parts are drawn with.
#[derive(Clone, Copy, Debug)]
pub(super) struct Drawing<'p> {
    pub(super) page: &'p Page,
    pub(super) theme: &'p Theme,
    pub(super) manner: Manner,
    pub(super) width: usize,
    /// Rows that will be seen at most.
    pub(super) height: usize,
}

/// The parts at one density.
#[derive(Debug)]
pub(super) struct Drawn {
    /// The question, or the fields above a list.
    pub(super) head: Sheet,
    /// What is chosen from or typed into, and what follows it.
    pub(super) body: Sheet,
}

impl Drawing<'_> {
    pub(super) fn draw(&self, density: Density) -> Drawn {
        let start = body_start(&self.page.parts);
        let (head, body) = self
            .page
            .parts
            .split_at_checked(start)
            .unwrap_or((&self.page.parts, &[]));
        let mut drawn = Drawn {
            head: self.sheet(),
            body: self.sheet(),
        };
        self.add_all(&mut drawn.head, head, density);
        self.add_all(&mut drawn.body, body, density);
        let last = drawn.body.len();
        if let Some(focus) = &mut drawn.body.focus
            && is_at_the_end(body)
        {
            focus.reach.end = last;
        }
        if density == Density::Airy
            && !head.is_empty()
            && !body.is_empty()
            && !drawn.head.ends_blank()
        {
            blank(&mut drawn.head);
        }
        drawn
    }

    fn sheet(&self) -> Sheet {
        Sheet::new(self.width, self.page.direction, self.manner)
    }

    /// In the officer's language.
    pub(super) fn hand(&self, style: ratatui::style::Style) -> Hand {
        Hand {
            direction: self.page.direction,
            style,
        }
    }

    fn add_all(&self, sheet: &mut Sheet, parts: &[Part], density: Density) {
        let mut after_heading = true;
        for part in parts {
            if density == Density::Airy && !after_heading && !sheet.ends_blank() {
                blank(sheet);
            }
            after_heading = matches!(part, Part::Heading(_));
            self.add(sheet, part, density);
        }
    }

    fn add(&self, sheet: &mut Sheet, part: &Part, density: Density) {
        let all = Block::new(0, self.width);
        let theme = self.theme;
        let row = sheet.len();
        match part {
            Part::Heading(text) => {
                sheet.put(row, all, text, self.hand(theme.heading));
            }
            Part::Counter(text) => {
                sheet.put(row, all, text, self.hand(theme.dim));
            }
            Part::Prompt { first, second } => self.prompt(sheet, first, second.as_ref()),
            Part::Help(text) => self.led(sheet, "┈", text, theme.dim),
            Part::InterpreterNote(text) => self.led(sheet, "»", text, theme.dim),
            Part::Paragraph { text, tone } => {
                let style = self.tone(*tone);
                let block = match tone {
                    Tone::Warning => {
                        sheet.sign(row, 0, "!", self.theme.alert);
                        Block::between(2, self.width)
                    }
                    Tone::Plain | Tone::Quiet | Tone::Strong => all,
                };
                let next = row + self.wording(sheet, row, block, text, style);
                sheet.reach(next);
            }
            Part::Said(text) => {
                let next = row + self.wording(sheet, row, all, text, theme.heading);
                sheet.reach(next);
                sheet.keep(row..next);
            }
            Part::Choices(choices) => Choosing::new(self, choices).add(sheet, density),
            Part::Field(view) => field::add(self, sheet, view, density),
            Part::Rows(rows) => listing::add(self, sheet, rows, density),
            Part::Gap => {
                if density == Density::Airy && !sheet.ends_blank() {
                    blank(sheet);
                }
            }
        }
    }

    pub(super) fn tone(&self, tone: Tone) -> ratatui::style::Style {
        match tone {
            Tone::Plain => self.theme.plain,
            Tone::Quiet => self.theme.dim,
            Tone::Strong => self.theme.heading,
            Tone::Warning => self.theme.warning,
        }
    }

    fn prompt(&self, sheet: &mut Sheet, first: &Wording, second: Option<&Wording>) {
        let row = sheet.len();
        let all = Block::new(0, self.width);
        let style = self.theme.prompt;
        let Some(second) = second else {
            self.wording(sheet, row, all, first, style);
            return;
        };
        if self.width < SIDE_BY_SIDE_COLS {
            self.wording(sheet, row, all, first, style);
            let row = sheet.len();
            self.wording(sheet, row, all, second, self.theme.plain);
            return;
        }
        let (left, right) = halves(self.width);
        self.wording(sheet, row, left, first, style);
        self.wording(sheet, row, right, second, self.theme.plain);
    }

    /// Puts a wording and, below it, the mark that says what is wrong with it. Returns the rows it took.
    fn wording(
        &self,
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
        let mut used = sheet.put(row, block, &wording.text, hand);
        if let Some(mark) = &wording.mark {
            let mark = format!("[{mark}]");
            used += sheet.put(row + used, block, &mark, self.hand(self.theme.warning));
        }
        used
    }

    fn led(&self, sheet: &mut Sheet, sign: &str, text: &str, style: ratatui::style::Style) {
        let row = sheet.len();
        sheet.sign(row, 0, sign, style);
        sheet.put(row, Block::between(2, self.width), text, self.hand(style));
    }
}

/// The two columns of two languages.
pub(super) fn halves(width: usize) -> (Block, Block) {
    let half = width.saturating_sub(BETWEEN_COLS) / 2;
    (Block::new(0, half), Block::between(width - half, width))
}

/// The sign beside what the cursor is on; it points the way the page is read.
pub(super) fn cursor_sign(direction: Direction) -> &'static str {
    match direction {
        Direction::Ltr => "▸",
        Direction::Rtl => "◂",
    }
}

/// Whether the cursor goes no further on the page: then what follows is shown as far as there is room.
fn is_at_the_end(parts: &[Part]) -> bool {
    parts.iter().all(|part| match part {
        Part::Choices(choices) => choices.cursor.saturating_add(1) >= choices.items.len(),
        Part::Rows(rows) => rows.cursor.is_none_or(|cursor| {
            let mut after = rows.rows.iter().skip(cursor.saturating_add(1));
            !after.any(|row| !row.heading)
        }),
        Part::Field(_)
        | Part::Heading(_)
        | Part::Counter(_)
        | Part::Prompt { .. }
        | Part::Help(_)
        | Part::InterpreterNote(_)
        | Part::Paragraph { .. }
        | Part::Said(_)
        | Part::Gap => true,
    })
}

fn blank(sheet: &mut Sheet) {
    let n_rows = sheet.len();
    sheet.reach(n_rows + 1);
}

/// A list that is walked takes the scrolling part, and fields above it stay; without one the fields scroll.
fn body_start(parts: &[Part]) -> usize {
    let is_walked = |part: &Part| match part {
        Part::Choices(choices) => choices.highlighted().is_some(),
        Part::Rows(rows) => rows.cursor.is_some(),
        Part::Heading(_)
        | Part::Counter(_)
        | Part::Prompt { .. }
        | Part::Help(_)
        | Part::InterpreterNote(_)
        | Part::Paragraph { .. }
        | Part::Said(_)
        | Part::Field(_)
        | Part::Gap => false,
    };
    let is_used = |part: &Part| matches!(part, Part::Choices(_) | Part::Rows(_) | Part::Field(_));
    parts
        .iter()
        .position(is_walked)
        .or_else(|| parts.iter().position(is_used))
        .unwrap_or(parts.len())
}
