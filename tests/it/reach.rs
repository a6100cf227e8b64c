//! What every screen owes to whoever has little room or no sight of it: nothing is cut, and the cursor is on the focus.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use unicode_segmentation::UnicodeSegmentation as _;
use unicode_width::{UnicodeWidthChar as _, UnicodeWidthStr as _};

use vilja::app::page::{Page, Part, Wording};
use vilja::text::clean::plain;
use vilja::text::language::Direction;
use vilja::text::layout::{Ethiopic, Manner, Output};
use vilja::view::line::{LineWords, say_all};
use vilja::view::tui::draw;
use vilja::view::tui::dump::rows;
use vilja::view::tui::theme::{Theme, ThemeName};
use vilja::view::tui::told::Told;

/// Twice the size of the letters of 80 columns and 24 rows.
const SMALLEST: (u16, u16) = (40, 12);

/// The signs beside what the cursor is on.
const HERE: [char; 2] = ['▸', '◂'];

/// Longer words may be broken at the end of a row.
const WHOLE_WORD_COLS: usize = 16;

/// Carets this far apart show every row of a text.
const BETWEEN_CARETS: usize = 12;

/// Walks through everything that has the focus on a page, at 40 columns and 12 rows: the cursor stands on it in each
/// frame, and what one must have to go on was in sight in one of them. Whatever else was not is announced by an arrow, and
/// all of it stands in the page as plain text.
pub(crate) fn is_whole_and_in_focus(name: &str, page: &Page) {
    is_whole_at(name, page, SMALLEST, Strictness::default());
}

/// What a walk through a page asks for.
#[derive(Clone, Copy)]
pub(crate) struct Strictness {
    /// Words up to this width stand in one row.
    pub(crate) whole_word_cols: usize,
    /// What one must have to go on is seen; else it is enough that the page says that there is more, and that all of it
    /// stands in the plain text.
    pub(crate) is_needed_seen: bool,
}

impl Default for Strictness {
    fn default() -> Self {
        Self {
            whole_word_cols: WHOLE_WORD_COLS,
            is_needed_seen: true,
        }
    }
}

/// The same at another size, as strictly as is asked for.
pub(crate) fn is_whole_at(name: &str, page: &Page, size: (u16, u16), strictness: Strictness) {
    let mut seen = stands_on_the_focus(name, page, size);
    for page in stops(page) {
        seen.push_str(&stands_on_the_focus(name, &page, size));
    }
    let is_announced = seen.contains(['↑', '↓', '↕']);
    let seen = letters(&seen);
    let told = letters(&read_as_plain_text(page));
    for said in texts(page) {
        let text = &said.text;
        let is_needed = said.is_needed && strictness.is_needed_seen;
        for word in words(text, strictness.whole_word_cols) {
            assert!(
                seen.contains(&word) || (is_announced && !is_needed),
                "{name}: {word:?} of {text:?} is nowhere at {size:?}\n{seen}"
            );
            assert!(
                told.contains(&word),
                "{name}: {word:?} of {text:?} is not in the plain text\n{told}"
            );
        }
    }
}

/// The page as plain text, a screenful after the other.
fn read_as_plain_text(page: &Page) -> String {
    let (width, height) = SMALLEST;
    let area = Rect::new(0, 0, width, height);
    let lines = say_all(page, &LineWords::default());
    let mut all = String::new();
    let mut first = 0;
    loop {
        let mut buf = Buffer::empty(area);
        let told = Told {
            lines: &lines,
            first,
            keys: "",
            direction: page.direction,
        };
        let theme = Theme::named(ThemeName::Mono);
        let drawn = told.draw(&theme, manner(), area, &mut buf);
        assert_eq!(drawn.cursor, (0, 0));
        all.push_str(&rows(&buf));
        let (n_seen, n_rows) = drawn.seen;
        first += n_seen;
        if first >= n_rows {
            return all;
        }
    }
}

/// Without the room that is made between Ethiopic syllables, so that words are found again.
fn manner() -> Manner {
    Manner {
        ethiopic: Ethiopic::Tight,
        ..Output::Off.into()
    }
}

/// Draws one frame and looks where the cursor is. Returns the rows.
pub(crate) fn stands_on_the_focus(name: &str, page: &Page, (width, height): (u16, u16)) -> String {
    let area = Rect::new(0, 0, width, height);
    let mut buf = Buffer::empty(area);
    let theme = Theme::named(ThemeName::Mono);
    let cursor = draw(page, &theme, manner(), area, &mut buf);
    let drawn = rows(&buf);
    let (x, y) = cursor.unwrap_or_else(|| panic!("{name}: no cursor\n{drawn}"));
    assert!(x < width && y < height, "{name}: the cursor is outside");
    if has_focus(page) {
        let row = drawn.lines().nth(usize::from(y)).unwrap_or_default();
        assert!(
            row.contains(HERE),
            "{name}: the cursor is at {y}:{x}, and the focus elsewhere\n{drawn}"
        );
    }
    drawn
}

fn has_focus(page: &Page) -> bool {
    page.parts.iter().any(|part| match part {
        Part::Field(field) => field.focused,
        Part::Choices(choices) => choices.cursor < choices.items.len(),
        Part::Rows(rows) => rows
            .cursor
            .is_some_and(|cursor| rows.rows.get(cursor).is_some_and(|row| !row.heading)),
        _ => false,
    })
}

/// The page with the cursor on each thing that it can be on.
fn stops(page: &Page) -> Vec<Page> {
    // A notice goes with the next key.
    let page = &Page {
        notice: None,
        ..page.clone()
    };
    let mut stops = vec![page.clone()];
    // What is only read has places to read on from.
    let (_, n_places) = page.reading.unwrap_or_default();
    stops.extend((0..n_places).map(|place| Page {
        reading: Some((place, n_places)),
        ..page.clone()
    }));
    for (at, part) in page.parts.iter().enumerate() {
        match part {
            Part::Choices(choices) => {
                for cursor in 0..choices.items.len() {
                    stops.push(with(page, at, |part| {
                        if let Part::Choices(choices) = part {
                            choices.cursor = cursor;
                        }
                    }));
                }
            }
            Part::Rows(rows) if rows.cursor.is_some() => {
                let entries = rows.rows.iter().enumerate();
                for (cursor, _) in entries.filter(|(_, row)| !row.heading) {
                    stops.push(with(page, at, |part| {
                        if let Part::Rows(rows) = part {
                            rows.cursor = Some(cursor);
                        }
                    }));
                }
            }
            Part::Field(field) => {
                let ends = field.text.grapheme_indices(true).map(|(at, _)| at);
                let carets = ends.step_by(BETWEEN_CARETS).chain([field.text.len()]);
                for caret in carets {
                    let page = with(page, at, |part| {
                        if let Part::Field(field) = part {
                            field.caret = caret;
                        }
                    });
                    stops.push(focused(page, at));
                }
            }
            _ => {}
        }
    }
    stops
}

fn with(page: &Page, at: usize, change: impl FnOnce(&mut Part)) -> Page {
    let mut page = page.clone();
    change(&mut page.parts[at]);
    page
}

/// Every field can be gone to, and then the others have no cursor.
fn focused(mut page: Page, at: usize) -> Page {
    for (idx, part) in page.parts.iter_mut().enumerate() {
        if let Part::Field(field) = part {
            field.focused = idx == at;
        }
    }
    page
}

/// A text of a page.
pub(crate) struct Said {
    pub(crate) text: String,
    pub(crate) direction: Direction,
    /// One cannot go on without it.
    is_needed: bool,
    /// It is what someone is typing.
    pub(crate) is_typed: bool,
}

/// What a page has to say between its top line and its keys.
pub(crate) fn texts(page: &Page) -> Vec<Said> {
    let mut texts = Vec::new();
    let mut push = |text: &str, is_needed| {
        texts.push(Said {
            text: text.to_owned(),
            direction: page.direction,
            is_needed,
            is_typed: false,
        });
    };
    for part in &page.parts {
        match part {
            Part::Heading(text)
            | Part::Counter(text)
            | Part::Help(text)
            | Part::InterpreterNote(text) => push(text, false),
            Part::Prompt { .. }
            | Part::Paragraph { .. }
            | Part::Said(_)
            | Part::Choices(_)
            | Part::Gap => {}
            Part::Field(field) => field.label.iter().for_each(|label| push(label, true)),
            Part::Rows(rows) => {
                for row in &rows.rows {
                    push(&row.lead, true);
                    push(&row.text, !row.heading);
                    row.details.iter().for_each(|detail| push(detail, false));
                }
            }
        }
    }
    let mut wording = |wording: &Wording, is_needed| {
        let mark = wording.mark.clone().unwrap_or_default();
        texts.push(Said {
            text: format!("{} {mark}", wording.text),
            direction: wording.direction,
            is_needed,
            is_typed: false,
        });
    };
    for part in &page.parts {
        match part {
            Part::Prompt { first, second } => {
                wording(first, true);
                if let Some(second) = second {
                    wording(second, true);
                }
            }
            Part::Paragraph { text, .. } | Part::Said(text) => wording(text, false),
            Part::Choices(choices) => {
                for item in &choices.items {
                    wording(&item.first, true);
                    if let Some(second) = &item.second {
                        wording(second, true);
                    }
                }
            }
            Part::Heading(_)
            | Part::Counter(_)
            | Part::Help(_)
            | Part::InterpreterNote(_)
            | Part::Field(_)
            | Part::Rows(_)
            | Part::Gap => {}
        }
    }
    texts.extend(page.parts.iter().filter_map(|part| match part {
        Part::Field(field) if !field.secret => Some(Said {
            text: field.text.clone(),
            direction: page.direction,
            is_needed: true,
            is_typed: true,
        }),
        _ => None,
    }));
    texts
}

/// The words that stand whole in a row, as the cells have them: a right-to-left word from its last letter.
fn words(text: &str, whole_word_cols: usize) -> Vec<String> {
    let text = without_marks(text);
    let is_letter = |c: char| c.is_alphanumeric();
    let words = text.split(|c: char| !is_letter(c));
    words
        .filter(|word| !word.is_empty() && word.width() <= whole_word_cols)
        .map(|word| {
            if word.chars().any(is_rtl) {
                word.graphemes(true).rev().collect()
            } else {
                word.to_owned()
            }
        })
        .collect()
}

/// Letters alone, as words have them.
fn letters(drawn: &str) -> String {
    without_marks(drawn)
        .chars()
        .map(|c| if c.is_alphanumeric() { c } else { ' ' })
        .collect()
}

/// Without what takes no column of its own, such as vowel marks and isolates.
fn without_marks(text: &str) -> String {
    let text = plain(text);
    text.chars().filter(|c| c.width() != Some(0)).collect()
}

fn is_rtl(c: char) -> bool {
    matches!(c, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{fefc}')
}
