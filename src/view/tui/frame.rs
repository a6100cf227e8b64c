//! What stands round the parts: the top line, the outline, the findings, the notice and the keys.

use super::parts::{Drawing, cursor_sign};
use super::scroll::first_row;
use super::sheet::{Block, Hand, Sheet};
use crate::app::page::{FindingRow, FindingsPane, KeyHint, Notice, OutlineRow, Page, Tone};
use crate::text::isolate::isolate_auto;
use crate::text::language::Direction;
use crate::text::width::{spaced_cols as cols, truncate};

/// Columns of the outline, its border included.
pub(super) const OUTLINE_COLS: usize = 26;

/// What stands before a finding, with the space after it.
const FLAG: &str = "⚑";

/// How many rows the elements may take.
const ELEMENT_ROWS: usize = 2;

/// The lines that separate; in practice they are double, so that it looks different at a glance.
#[derive(Clone, Copy, Debug)]
pub(super) struct Rules {
    pub(super) across: char,
    pub(super) down_from: char,
    pub(super) up_to: char,
}

impl Rules {
    pub(super) fn of(page: &Page) -> Self {
        if page.practice.is_some() {
            Self {
                across: '═',
                down_from: '╤',
                up_to: '╧',
            }
        } else {
            Self {
                across: '─',
                down_from: '┬',
                up_to: '┴',
            }
        }
    }
}

/// One row: the practice word at both ends where there is room, where one is, and what is known to be true at the moment.
pub(super) fn top_line(drawing: &Drawing<'_>, sheet: &mut Sheet) {
    let page = drawing.page;
    let theme = drawing.theme;
    let width = drawing.width;
    let gap = if width >= 60 { 3 } else { 2 };
    let mut place_cols = page.title.last().map_or(0, |place| cols(place));
    let flags = page.status.flags.as_ref();
    let flags_cols = flags.map_or(0, |flags| cols(&flag_count(flags.n)) + gap);
    // One mark stands alone where the place is whole beside one and not beside two.
    let mut is_alone = false;
    let mut start = 1;
    let mut end = width.saturating_sub(1);
    if let Some(practice) = &page.practice {
        let badge = format!(" {practice} ");
        let badge_cols = cols(&badge).min(width);
        let first = Block::new(0, badge_cols);
        sheet.put_short(0, first, &badge, drawing.hand(theme.practice));
        start = badge_cols + 1;
        if width < badge_cols + place_cols + flags_cols + 2 {
            place_cols = page.title_in_short.as_deref().map_or(place_cols, cols);
        }
        let needed = place_cols + flags_cols + 2;
        is_alone = width < 2 * badge_cols + needed && width >= badge_cols + needed;
        // Two of them must leave room for where one is.
        if width >= 2 * badge_cols + 10 && !is_alone {
            let last = Block::new(width - badge_cols, badge_cols);
            sheet.put_short(0, last, &badge, drawing.hand(theme.practice));
            end = width - badge_cols - 1;
        }
    }
    if let Some(protected) = &page.protected {
        let badge_cols = cols(protected).min(end.saturating_sub(start));
        sheet.put_short(
            0,
            Block::new(start, badge_cols),
            protected,
            drawing.hand(theme.heading),
        );
        start += badge_cols + 2;
    }
    let room = end.saturating_sub(start);
    let least_title = if is_alone {
        place_cols
    } else {
        place_cols.min(room / 2)
    };
    let status = status_that_fits(page, room.saturating_sub(least_title), gap);
    for item in status.iter().rev() {
        let item_cols = cols(item);
        end = end.saturating_sub(item_cols);
        sheet.put_short(
            0,
            Block::new(end, item_cols),
            item,
            drawing.hand(theme.plain),
        );
        end = end.saturating_sub(gap);
    }
    title(drawing, sheet, Block::between(start, end));
}

/// What stands in the rule above the findings: as much as there is room for, whole, and the most important at least.
pub(super) fn fold_line(pane: &FindingsPane, room: usize) -> Option<String> {
    let first_parts = (1..=pane.more.len()).rev();
    let mut texts =
        first_parts.filter_map(|n| Some(format!(" {} ", pane.more.get(..n)?.join(" · "))));
    let longest = texts.find(|text| cols(text) <= room);
    longest.or_else(|| Some(format!(" {} ", pane.more.first()?)))
}

/// The program, two spaces, then the rest; on a narrow screen the general goes before the particular.
fn title(drawing: &Drawing<'_>, sheet: &mut Sheet, block: Block) {
    let theme = drawing.theme;
    let mut col = block.col;
    let end = block.col + block.width;
    let Some((program, places)) = drawing.page.title.split_first() else {
        return;
    };
    let joined = |places: &[String]| {
        let isolated: Vec<String> = places.iter().map(|place| isolate_auto(place)).collect();
        isolated.join(" · ")
    };
    let program_cols = cols(program);
    let fits =
        program_cols + if places.is_empty() { 0 } else { 2 } + cols(&joined(places)) <= block.width;
    if fits || places.is_empty() {
        let program_block = Block::new(col, program_cols.min(block.width));
        sheet.put_short(0, program_block, program, drawing.hand(theme.heading));
        col += program_cols + 2;
    }
    let rest = (0..places.len())
        .filter_map(|from| places.get(from..))
        .map(joined)
        .find(|rest| col + cols(rest) <= end)
        .or_else(|| drawing.page.title_in_short.clone())
        // That it is protected is said already, and what is cut would say no more.
        .or_else(|| {
            places
                .last()
                .filter(|_| drawing.page.protected.is_none())
                .cloned()
        });
    if let Some(rest) = rest.filter(|_| col < end) {
        sheet.put_short(
            0,
            Block::between(col, end),
            &rest,
            drawing.hand(theme.plain),
        );
    }
}

fn flag_count(n: usize) -> String {
    format!("{FLAG} {n}")
}

/// In the order of the line; what matters least goes first when there is no room.
fn status_that_fits(page: &Page, room: usize, gap: usize) -> Vec<String> {
    let status = &page.status;
    let mut items: Vec<(u8, String)> = Vec::new();
    items.extend(status.saved.iter().map(|saved| (1, saved.clone())));
    items.extend(status.languages.iter().map(|pair| (2, pair.clone())));
    items.extend(status.flags.iter().map(|flags| (0, flag_count(flags.n))));
    items.extend(status.open.iter().map(|open| (3, format!("? {}", open.n))));
    loop {
        let used: usize = items.iter().map(|(_, item)| cols(item) + gap).sum();
        if used <= room {
            return items.into_iter().map(|(_, item)| item).collect();
        }
        let Some(least) = items.iter().map(|(rank, _)| *rank).max() else {
            return Vec::new();
        };
        items.retain(|(rank, _)| *rank != least);
    }
}

/// The sections with how far each has come, below so many blank rows, so that the one that one is in can be seen.
pub(super) fn outline(drawing: &Drawing<'_>, sheet: &mut Sheet, top: usize, height: usize) {
    let rows = &drawing.page.outline;
    let n_rows = height.saturating_sub(top);
    let here = rows.iter().position(|row| row.here).unwrap_or(0);
    let first = first_row(&(here..here + 1), &(here..here + 1), rows.len(), n_rows);
    for (at, row) in rows.iter().skip(first).take(n_rows).enumerate() {
        outline_row(drawing, sheet, top + at, row);
    }
    for at in 0..height {
        sheet.sign(at, OUTLINE_COLS - 1, "│", drawing.theme.rule);
    }
}

fn outline_row(drawing: &Drawing<'_>, sheet: &mut Sheet, at: usize, row: &OutlineRow) {
    let theme = drawing.theme;
    let style = if row.here { theme.heading } else { theme.plain };
    if row.here {
        sheet.sign(at, 1, cursor_sign(drawing.page.direction), style);
    } else if row.total > 0 && row.answered >= row.total {
        sheet.sign(at, 1, "✓", theme.plain);
    }
    let count = format!("{}/{}", row.answered, row.total);
    let end = OUTLINE_COLS - 2;
    let count_cols = cols(&count);
    let count_at = end.saturating_sub(count_cols);
    sheet.put_short(
        at,
        Block::new(count_at, count_cols),
        &count,
        drawing.hand(theme.dim),
    );
    let label = Block::between(3, count_at.saturating_sub(1));
    sheet.put_short(at, label, &row.label, drawing.hand(style));
}

/// The flags and, below them, the elements; at most so many rows.
pub(super) fn findings(drawing: &Drawing<'_>, pane: &FindingsPane, most_rows: usize) -> Sheet {
    let theme = drawing.theme;
    let mut sheet = Sheet::new(drawing.width, drawing.page.direction, drawing.manner);
    let mut elements = Sheet::new(drawing.width, drawing.page.direction, drawing.manner);
    element_line(drawing, pane, &mut elements);
    let n_elements = elements.len().min(ELEMENT_ROWS);
    let n_flags = pane.rows.len().min(most_rows.saturating_sub(n_elements));
    let weight = |row: &FindingRow| match &row.news {
        Some(news) => news.weight.clone(),
        None => row.weight.clone(),
    };
    let shown = || pane.rows.iter().take(n_flags);
    let has_news = shown().any(|row| row.news.is_some());
    let weight_cols = shown()
        .map(|row| cols(&weight(row)))
        .max()
        .unwrap_or(0)
        // Where two weights stand, both must be seen.
        .min(drawing.width / if has_news { 2 } else { 4 });
    let end = drawing.width.saturating_sub(1);
    for (at, row) in pane.rows.iter().take(n_flags).enumerate() {
        let sign = row.news.as_ref().map(|news| news.sign.to_string());
        sheet.sign(at, 1, sign.as_deref().unwrap_or(FLAG), theme.weight);
        let block = Block::new(3, weight_cols);
        sheet.put_short(at, block, &weight(row), drawing.hand(theme.weight));
        let text_col = 3 + weight_cols + 2;
        let room = end.saturating_sub(text_col);
        let because_cols = cols(&row.because);
        let text_cols = cols(&row.text);
        // Where both do not fit, what was found is said before why.
        let because_cols = because_cols.min(room.saturating_sub(text_cols + 2).max(room / 4));
        let because = Block::new(end.saturating_sub(because_cols), because_cols);
        let text = Block::between(text_col, because.col.saturating_sub(2));
        sheet.put_short(at, text, &row.text, drawing.hand(theme.plain));
        if because_cols > 0 {
            sheet.put_short(at, because, &row.because, drawing.hand(theme.dim));
        }
    }
    element_line_at(drawing, pane, &mut sheet, n_flags, n_elements);
    sheet
}

fn element_line(drawing: &Drawing<'_>, pane: &FindingsPane, sheet: &mut Sheet) {
    element_line_at(drawing, pane, sheet, 0, usize::MAX);
}

/// The elements flow; none is torn apart at the end of a row.
fn element_line_at(
    drawing: &Drawing<'_>,
    pane: &FindingsPane,
    sheet: &mut Sheet,
    first: usize,
    most_rows: usize,
) {
    if pane.elements.is_empty() {
        return;
    }
    let hand = drawing.hand(drawing.theme.plain);
    let end = drawing.width.saturating_sub(1);
    let one_row = |gap: usize| {
        let elements: usize = pane
            .elements
            .iter()
            .map(|element| cols(&element.label) + 2 + gap)
            .sum();
        1 + cols(&pane.elements_label) + 2 + elements - gap
    };
    let gap = if one_row(3) > end { 2 } else { 3 };
    let mut col = 1;
    let mut row = first;
    let mut put = |text: &str, sign: Option<char>, after: usize| {
        let text_cols = cols(text);
        let all_cols = text_cols + if sign.is_some() { 2 } else { 0 };
        if col > 1 && col + all_cols > end {
            col = 3;
            row += 1;
        }
        if row - first >= most_rows {
            return;
        }
        let block = Block::new(col, text_cols.min(end.saturating_sub(col)));
        sheet.put_short(row, block, text, hand);
        if let Some(sign) = sign {
            let mut symbol = [0; 4];
            sheet.sign(
                row,
                col + text_cols + 1,
                sign.encode_utf8(&mut symbol),
                drawing.theme.heading,
            );
        }
        col += all_cols + after;
    };
    put(&pane.elements_label, None, 2);
    for element in &pane.elements {
        put(&element.label, Some(element.sign), gap);
    }
}

/// The notice, wrapped, on at most so many rows.
pub(super) fn notice(drawing: &Drawing<'_>, notice: &Notice, most_rows: usize) -> Sheet {
    let mut sheet = Sheet::new(drawing.width, drawing.page.direction, drawing.manner);
    let style = drawing.tone(notice.tone);
    let (sign, sign_style) = match notice.tone {
        Tone::Warning => ("!", drawing.theme.alert),
        Tone::Plain | Tone::Quiet | Tone::Strong => ("·", style),
    };
    sheet.sign(0, 1, sign, sign_style);
    let block = Block::between(3, drawing.width.saturating_sub(1));
    let used = sheet.put(0, block, &notice.text, drawing.hand(style));
    if used <= most_rows {
        return sheet;
    }
    // The rest would hide the question, so it ends with an ellipsis.
    let mut short = Sheet::new(drawing.width, drawing.page.direction, drawing.manner);
    short.sign(0, 1, sign, sign_style);
    let room = (block.width * most_rows).saturating_sub(block.width / 4);
    let text = truncate(&notice.text.replace('\n', " "), room);
    short.put(0, block, &text, drawing.hand(style));
    short
}

/// The keys, as many as fit whole, in the order of the page.
pub(super) fn keys(drawing: &Drawing<'_>, sheet: &mut Sheet) {
    let theme = drawing.theme;
    let end = drawing.width;
    let hints = &drawing.page.keys;
    let used = |gap: usize| {
        let all: usize = hints.iter().map(|hint| hint_cols(hint) + gap).sum();
        (1 + all).saturating_sub(gap)
    };
    // Two blanks read best; one is enough where that lets the last keys in.
    let gap = if drawing.width < 60 || (used(2) > end && used(1) <= end) {
        1
    } else {
        2
    };
    let mut col = 1;
    for hint in hints {
        let key_cols = cols(&hint.key);
        let label_cols = cols(&hint.label);
        let all_cols = hint_cols(hint);
        if col + all_cols > end {
            // A later one may be shorter.
            continue;
        }
        let key = Block::new(col, key_cols);
        // The name of a key reads from left to right in every line.
        let hand = Hand {
            direction: Direction::Ltr,
            style: theme.key,
        };
        sheet.put_short(0, key, &hint.key, hand);
        if label_cols > 0 {
            let label = Block::new(col + key_cols + 1, label_cols);
            sheet.put_short(0, label, &hint.label, drawing.hand(theme.plain));
        }
        col += all_cols + gap;
    }
}

/// The key, a space and the label.
fn hint_cols(hint: &KeyHint) -> usize {
    let label_cols = cols(&hint.label);
    cols(&hint.key) + if label_cols > 0 { label_cols + 1 } else { 0 }
}
