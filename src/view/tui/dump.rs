//! A drawn screen as text that can be compared and read: the rows, then one line for each run with a style.

use std::fmt::Write as _;

use ratatui::buffer::{Buffer, Cell};
use ratatui::style::{Color, Modifier, Style};
use unicode_width::UnicodeWidthStr as _;

/// Returns the rows between bars, then `row:from..to STYLE` for every styled run.
pub fn dump(buf: &Buffer) -> String {
    let mut out = rows(buf);
    for y in buf.area.top()..buf.area.bottom() {
        let mut run: Option<(u16, u16, String)> = None;
        for x in buf.area.left()..buf.area.right() {
            let style = buf.cell((x, y)).map_or_else(String::new, name);
            if let Some((_, end, of)) = &mut run
                && *of == style
            {
                *end = x + 1;
                continue;
            }
            finish(&mut out, y, run.take());
            run = (!style.is_empty()).then_some((x, x + 1, style));
        }
        finish(&mut out, y, run);
    }
    out
}

/// Returns the rows alone, between bars.
pub fn rows(buf: &Buffer) -> String {
    let mut out = String::new();
    for y in buf.area.top()..buf.area.bottom() {
        out.push('|');
        let mut x = buf.area.left();
        while x < buf.area.right() {
            let symbol = buf.cell((x, y)).map_or(" ", Cell::symbol);
            out.push_str(symbol);
            // The cells behind a wide sign are covered by it.
            x += u16::try_from(symbol.width()).unwrap_or(1).max(1);
        }
        out.push_str("|\n");
    }
    out
}

fn finish(out: &mut String, y: u16, run: Option<(u16, u16, String)>) {
    if let Some((from, to, style)) = run {
        // Writing to a string cannot fail.
        let _written = writeln!(out, "{y}:{from}..{to} {style}");
    }
}

fn name(cell: &Cell) -> String {
    let style: Style = cell.style();
    let mut names: Vec<String> = Vec::new();
    for (prefix, colour) in [("", style.fg), ("on ", style.bg)] {
        match colour {
            None | Some(Color::Reset) => {}
            Some(colour) => names.push(format!("{prefix}{colour}").to_lowercase()),
        }
    }
    if !cell.modifier.is_empty() {
        let set: Vec<&str> = cell.modifier.iter_names().map(|(name, _)| name).collect();
        names.push(set.join("+"));
    }
    debug_assert!(Modifier::all().contains(cell.modifier));
    names.join(" ")
}
