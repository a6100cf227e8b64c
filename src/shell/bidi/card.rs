//! The test card: two Arabic words in two ways, by which anyone can tell who orders the text, whether or not they read Arabic.

use std::io;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use crossterm::event;
use ratatui::buffer::Buffer;
use signal_hook::consts::{SIGHUP, SIGINT, SIGTERM};

use crate::app::key::{Code, Key};
use crate::app::msg::Msg;
use crate::shell::bidi::Bidi;
use crate::shell::input::{self, Meant};
use crate::shell::terminal::Guard;
use crate::text::language::Direction;
use crate::text::layout::{Manner, Output, Row, layout};

/// The long word first, as it is read: where the line is right it stands at the right, with its letters joined.
const WORDS: &str = "المستشفيات من";

/// Columns of a word line.
const WORDS_COLS: usize = 20;

/// Where it begins, behind its number.
const WORDS_LEFT: u16 = 8;

/// How often it is looked whether the program is asked to end.
const GLANCE: Duration = Duration::from_millis(200);

/// What is written around the two lines.
pub struct Wording {
    pub intro: String,
    pub question: String,
    pub direction: Direction,
}

/// Which line was found right.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Answer {
    First,
    Second,
    Neither,
}

impl Answer {
    /// Who is to order the text. If neither line is right, another setting of the terminal or another font is needed.
    pub fn output(self) -> Output {
        match self {
            Self::First | Self::Neither => Output::App,
            Self::Second => Output::Terminal,
        }
    }
}

/// Shows the card until a key answers it; nothing if it was left unanswered.
///
/// The terminal is taken as the program takes it when it orders the text: that is the first line. Where the terminal orders
/// text whatever it is told, the second is right.
pub fn show(bidi: Bidi, wording: &Wording) -> io::Result<Option<Answer>> {
    let as_app = Bidi {
        manner: Manner {
            output: Output::App,
            ..bidi.manner
        },
        ..bidi
    };
    let is_ending = Arc::new(AtomicBool::new(false));
    let mut heard = Vec::new();
    for signal in [SIGTERM, SIGHUP, SIGINT] {
        heard.push(signal_hook::flag::register(signal, Arc::clone(&is_ending))?);
    }
    let answer = Guard::take(as_app).and_then(|mut guard| ask(&mut guard, wording, &is_ending));
    for id in heard {
        signal_hook::low_level::unregister(id);
    }
    answer
}

fn ask(guard: &mut Guard, wording: &Wording, is_ending: &AtomicBool) -> io::Result<Option<Answer>> {
    loop {
        guard
            .screen
            .draw(|frame| draw(frame.buffer_mut(), wording))?;
        while !event::poll(GLANCE)? {
            if is_ending.load(Ordering::SeqCst) {
                return Err(io::ErrorKind::Interrupted.into());
            }
        }
        let Meant::Msg(Msg::Key(key)) = input::meaning(event::read()?) else {
            continue;
        };
        let answers = [
            (Key::plain(Code::Char('1')), Some(Answer::First)),
            (Key::plain(Code::Char('2')), Some(Answer::Second)),
            (Key::plain(Code::Char('0')), Some(Answer::Neither)),
            (Key::plain(Code::Esc), None),
            (Key::ctrl(Code::Char('c')), None),
        ];
        if let Some((_, answer)) = answers.iter().find(|(known, _)| *known == key) {
            return Ok(*answer);
        }
    }
}

fn draw(buf: &mut Buffer, wording: &Wording) {
    let height = usize::from(buf.area.height);
    let words = [("1", Output::App), ("2", Output::Terminal)];
    let rows = |text: &str, margin: u16| {
        let width = usize::from(buf.area.width.saturating_sub(2 * margin).max(1));
        layout(text, wording.direction, width, Output::App)
    };
    let both = |margin| {
        (
            rows(&wording.intro, margin),
            rows(&wording.question, margin),
        )
    };
    let n_rows =
        |(intro, question): &(Vec<Row>, Vec<Row>)| intro.len() + words.len() + question.len();
    // Where there is room something is left empty: above everything and below each part but the last, and at the sides.
    let mut margin = 1;
    let mut said = both(margin);
    let gap = u16::from(n_rows(&said) + 2 + words.len() <= height);
    if n_rows(&said) > height {
        margin = 0;
        said = both(margin);
    }
    let (intro, question) = said;
    let mut y = gap;
    for row in intro {
        put(buf, margin, y, &row);
        y += 1;
    }
    y += gap;
    for (number, output) in words {
        if let Some(cell) = buf.cell_mut((WORDS_LEFT - 4, y)) {
            cell.set_symbol(number);
        }
        for row in layout(WORDS, Direction::Rtl, WORDS_COLS, output) {
            put(buf, WORDS_LEFT, y, &row);
        }
        y += 1 + gap;
    }
    for row in question {
        put(buf, margin, y, &row);
        y += 1;
    }
}

/// Puts a row into its cells. A sign that opens an isolate goes to the cell before, or terminals lose it.
fn put(buf: &mut Buffer, left: u16, y: u16, row: &Row) {
    let mut x = left.saturating_add(u16::try_from(row.start_col).unwrap_or(u16::MAX));
    for cell in &row.cells {
        let text = cell.symbol.trim_start_matches(opens_isolate);
        let opening = cell
            .symbol
            .strip_suffix(text)
            .filter(|opening| !opening.is_empty());
        if let Some(opening) = opening
            && let Some(before) = buf.cell_mut((x.saturating_sub(1), y))
        {
            let carrying = format!("{}{opening}", before.symbol());
            before.set_symbol(&carrying);
        }
        if let Some(place) = buf.cell_mut((x, y)) {
            place.set_symbol(text);
        }
        x = x.saturating_add(cell.width.into());
    }
}

fn opens_isolate(c: char) -> bool {
    matches!(c, '\u{2066}'..='\u{2068}')
}

#[cfg(test)]
mod tests;
