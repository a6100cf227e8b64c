//! The test card: two Arabic words in two ways, by which anyone can tell who orders the text, whether or not they read Arabic.

use crate::shell::terminal::{give_order_back, take_order};
use crate::text::language::Direction;
use crate::text::layout::{Output, Row, layout};

/// The long word first, as it is read: where the line is right it stands at the right, with its letters joined.
const WORDS: &str = "المستشفيات من";

const COLS: usize = 30;

/// The numbered line for one way, with what the terminal has to be told before and after it.
///
/// It must begin a row: some terminals take what they are told only there.
pub fn line(number: u8, output: Output, tmux: bool, mlterm: bool) -> String {
    let text: String = layout(WORDS, Direction::Rtl, COLS, output)
        .iter()
        .map(Row::text)
        .collect();
    // The sign that opens an isolate is lost at the head of a row, so the number goes before it.
    let shown = format!("  {number}   {text}");
    match output {
        Output::App | Output::Off => format!(
            "{}{shown}\r\n{}",
            take_order(tmux, mlterm),
            give_order_back(tmux, mlterm)
        ),
        Output::Terminal | Output::Line => format!("{shown}\r\n"),
    }
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

/// What was typed: the number of the line, 0 for neither. Nothing for anything else.
pub fn answer(typed: &str) -> Option<Answer> {
    match typed.trim() {
        "1" => Some(Answer::First),
        "2" => Some(Answer::Second),
        "0" => Some(Answer::Neither),
        _ => None,
    }
}
