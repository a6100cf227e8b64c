//! Plain text set in pages, for a printer or to make a PDF of: no line is wider than a sheet, and every sheet says what it is.

use crate::cli::out::wrapped;
use crate::text::width::cols;

/// A sheet of A4 in the usual letters of printers has room for these, with a margin.
const SHEET_COLS: usize = 72;
const SHEET_ROWS: usize = 56;

/// A line of a page before it is set: how far it is moved in, its words, and what stands under it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Line {
    Heading(usize, String),
    /// One of a list.
    Item(String),
    Text(String),
    Gap,
}

/// Sets lines in sheets that each begin with this head and their number. A word that is wider than a sheet stands whole.
pub(super) fn set(head: &str, lines: &[Line]) -> String {
    let mut lines = lines.to_vec();
    lines.dedup_by(|one, before| *one == Line::Gap && *before == Line::Gap);
    let rows: Vec<String> = lines.iter().flat_map(rows_of).collect();
    let n_rows = SHEET_ROWS - 2;
    let sheets: Vec<&[String]> = rows.chunks(n_rows).collect();
    let n_sheets = sheets.len();
    let mut set = String::new();
    for (nth, sheet) in sheets.into_iter().enumerate() {
        if nth > 0 {
            set.push('\u{c}');
        }
        let number = format!("{} / {n_sheets}", nth + 1);
        let room = SHEET_COLS.saturating_sub(cols(head) + cols(&number)).max(1);
        set.push_str(head);
        set.push_str(&" ".repeat(room));
        set.push_str(&number);
        set.push_str("\n\n");
        for row in sheet {
            set.push_str(row);
            set.push('\n');
        }
    }
    set
}

fn rows_of(line: &Line) -> Vec<String> {
    match line {
        Line::Gap => vec![String::new()],
        Line::Text(text) => wrapped("", "", text, SHEET_COLS),
        Line::Item(text) => wrapped("- ", "  ", text, SHEET_COLS),
        Line::Heading(level, text) => {
            let mut rows = wrapped("", "", text, SHEET_COLS);
            let under = match level {
                1 => "=",
                2 => "-",
                _ => return rows,
            };
            let widest = rows.iter().map(|row| cols(row)).max().unwrap_or(0);
            rows.push(under.repeat(widest));
            rows
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_is_lost_no_row_is_too_wide_and_every_sheet_has_its_head() {
        let long = "ord ".repeat(900);
        let wide = "x".repeat(100);
        let lines = [
            Line::Heading(1, "Rubrik".to_owned()),
            Line::Gap,
            Line::Text(long.clone()),
            Line::Item(format!("{wide} och mer")),
            Line::Heading(2, "Nästa".to_owned()),
        ];
        let set = set("ÖVNING", &lines);
        let sheets: Vec<&str> = set.split('\u{c}').collect();
        assert!(sheets.len() > 1);
        for (nth, sheet) in sheets.iter().enumerate() {
            assert!(sheet.starts_with("ÖVNING "), "{sheet}");
            let head = sheet.lines().next().unwrap_or_default();
            assert!(
                head.ends_with(&format!("{} / {}", nth + 1, sheets.len())),
                "{head}"
            );
            assert!(sheet.lines().count() <= SHEET_ROWS);
            assert!(
                sheet
                    .lines()
                    .all(|row| cols(row) <= SHEET_COLS || row.contains(&wide))
            );
        }
        assert_eq!(set.matches("ord").count(), 900);
        assert!(set.contains("Rubrik\n======\n") && set.contains("Nästa\n-----\n"));
    }
}
