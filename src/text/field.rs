//! A text field: what is typed, where the caret stands, and how to take it back.

mod history;

use std::fmt;
use std::ops::Range;

use unicode_normalization::char::is_combining_mark;
use unicode_segmentation::{GraphemeCursor, UnicodeSegmentation as _};

use super::clean::nfc;
use super::language::Direction;
use super::layout::{Manner, Side, Towards, caret_beside, first_strong, hit, paragraph_at, step};
use history::{Edit, History, Kind};

/// The most that one field holds.
pub const MAX_BYTES: usize = 100_000;

/// A text that is being typed. The text is NFC and the caret on a grapheme border, always.
#[derive(Clone, Default)]
pub struct Field {
    text: String,
    caret: usize,
    side: Side,
    /// The other end of what is selected.
    anchor: Option<usize>,
    /// The column that moving up and down tries to keep.
    goal_col: Option<usize>,
    direction: Option<Direction>,
    default_direction: Direction,
    is_single_line: bool,
    max_bytes: Option<usize>,
    history: History,
}

/// What became of typed or pasted text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[must_use]
pub enum Insertion {
    /// It stands in the field.
    Done,
    /// There was nothing visible in it.
    Nothing,
    /// It would not fit, and nothing of it was taken.
    TooLong {
        /// How many bytes still fit.
        room: usize,
    },
}

impl Insertion {
    pub fn is_change(self) -> bool {
        self == Self::Done
    }
}

impl Field {
    pub fn new() -> Self {
        Self::default()
    }

    /// A field that already holds a text, for example a draft. A caret inside a grapheme moves to its end.
    pub fn from(text: &str, caret: usize) -> Self {
        let text = nfc(text);
        let caret = border_at_or_after(&text, caret.min(text.len()));
        Self {
            text,
            caret,
            ..Self::default()
        }
    }

    /// The same field for one line: line breaks become spaces.
    #[must_use]
    pub fn single_line(mut self) -> Self {
        self.is_single_line = true;
        if self.text.contains('\n') {
            self.text = self.text.replace('\n', " ");
            self.caret = border_at_or_after(&self.text, self.caret);
        }
        self
    }

    /// The same field with a limit below [`MAX_BYTES`].
    #[must_use]
    pub fn at_most(mut self, bytes: usize) -> Self {
        self.max_bytes = Some(bytes.min(MAX_BYTES));
        self
    }

    /// The same field for text of a language that is written in this direction.
    #[must_use]
    pub fn directed(mut self, default: Direction) -> Self {
        self.default_direction = default;
        self
    }

    pub fn text(&self) -> &str {
        &self.text
    }

    /// The byte before which the next letter goes.
    pub fn caret(&self) -> usize {
        self.caret
    }

    /// On which neighbour the caret leans.
    pub fn side(&self) -> Side {
        self.side
    }

    /// What is selected; empty if nothing is.
    pub fn selected(&self) -> Range<usize> {
        let other = self.anchor.unwrap_or(self.caret).min(self.text.len());
        self.caret.min(other)..self.caret.max(other)
    }

    pub fn is_empty(&self) -> bool {
        self.text.is_empty()
    }

    /// The direction that was set or, if none was, that of the first letter; without letters, that of the language.
    pub fn direction(&self) -> Direction {
        self.direction
            .or_else(|| first_strong(&self.text))
            .unwrap_or(self.default_direction)
    }

    /// Sets the direction, or leaves it to the text again.
    pub fn set_direction(&mut self, direction: Option<Direction>) -> bool {
        let changes = self.direction != direction;
        self.direction = direction;
        self.side = Side::Before;
        changes
    }

    /// The row and column of the cell where the next typed letter will stand.
    pub fn caret_cell(&self, width_cols: usize, manner: impl Into<Manner>) -> (usize, usize) {
        caret_beside(
            &self.text,
            self.direction(),
            width_cols,
            manner,
            self.caret,
            self.side,
        )
    }

    /// Puts typed or pasted text at the caret, in place of what is selected. A paste is one step to undo; typing is one step a word.
    pub fn insert(&mut self, typed: &str) -> Insertion {
        let mut piece = nfc(typed);
        if self.is_single_line {
            piece = piece.replace('\n', " ");
        }
        if piece.is_empty() {
            return Insertion::Nothing;
        }
        let limit = self.max_bytes.unwrap_or(MAX_BYTES);
        let gone = self.selected();
        let room = limit.saturating_sub(self.text.len() - gone.len());
        if piece.len() > room {
            return Insertion::TooLong { room };
        }
        let is_typing = gone.is_empty() && piece.graphemes(true).nth(1).is_none();
        let kind = if is_typing {
            Kind::Typing {
                is_space: piece.chars().all(char::is_whitespace),
            }
        } else {
            Kind::Whole
        };
        if self.replace(gone.start, gone.end, &piece, kind) {
            Insertion::Done
        } else {
            Insertion::Nothing
        }
    }

    /// Takes away what is selected, or else what is before the caret: a grapheme, or only the last mark on a letter.
    pub fn backspace(&mut self) -> bool {
        if let Some(changed) = self.delete_selected() {
            return changed;
        }
        let Some(start) = self.border_before(self.caret) else {
            return false;
        };
        let grapheme = self.text.get(start..self.caret).unwrap_or_default();
        let last = grapheme.chars().next_back();
        let start = match last {
            Some(mark) if mark.len_utf8() < grapheme.len() && is_typed_alone(mark) => {
                self.caret - mark.len_utf8()
            }
            Some(_) | None => start,
        };
        self.replace(start, self.caret, "", Kind::Deleting)
    }

    /// Takes away what is selected, or else the grapheme after the caret.
    pub fn delete(&mut self) -> bool {
        if let Some(changed) = self.delete_selected() {
            return changed;
        }
        let Some(end) = self.border_after(self.caret) else {
            return false;
        };
        self.replace(self.caret, end, "", Kind::Deleting)
    }

    /// Takes away what is selected, or else the word before the caret.
    pub fn delete_word(&mut self) -> bool {
        if let Some(changed) = self.delete_selected() {
            return changed;
        }
        let start = self.word_before();
        self.replace(start, self.caret, "", Kind::Whole)
    }

    /// Takes away everything.
    pub fn clear(&mut self) -> bool {
        self.replace(0, self.text.len(), "", Kind::Whole)
    }

    /// Moves the caret and selects what it passes, on from what is selected already.
    pub fn select(&mut self, movement: impl FnOnce(&mut Self) -> bool) -> bool {
        let anchor = self.anchor.unwrap_or(self.caret);
        let moved = movement(self);
        self.anchor = (self.caret != anchor).then_some(anchor);
        moved
    }

    /// One grapheme to the left as it is seen.
    pub fn left(&mut self) -> bool {
        self.step(Towards::Left)
    }

    /// One grapheme to the right as it is seen.
    pub fn right(&mut self) -> bool {
        self.step(Towards::Right)
    }

    /// One word to the left: back, or on where the text reads from right to left.
    pub fn word_left(&mut self) -> bool {
        let to = match self.direction() {
            Direction::Ltr => self.word_before(),
            Direction::Rtl => self.word_after(),
        };
        self.move_to(to)
    }

    /// One word to the right: on, or back where the text reads from right to left.
    pub fn word_right(&mut self) -> bool {
        let to = match self.direction() {
            Direction::Ltr => self.word_after(),
            Direction::Rtl => self.word_before(),
        };
        self.move_to(to)
    }

    /// One row up, keeping the column where it can.
    pub fn up(&mut self, width_cols: usize, manner: impl Into<Manner>) -> bool {
        let manner = manner.into();
        let (row, col) = self.caret_cell(width_cols, manner);
        match row.checked_sub(1) {
            Some(above) => self.enter_row(above, col, width_cols, manner),
            None => false,
        }
    }

    /// One row down, keeping the column where it can.
    pub fn down(&mut self, width_cols: usize, manner: impl Into<Manner>) -> bool {
        let manner = manner.into();
        let (row, col) = self.caret_cell(width_cols, manner);
        let (last, _) = caret_beside(
            &self.text,
            self.direction(),
            width_cols,
            manner,
            self.text.len(),
            Side::Before,
        );
        row < last && self.enter_row(row + 1, col, width_cols, manner)
    }

    /// To where the line begins that was ended by Enter.
    pub fn home(&mut self) -> bool {
        self.move_to(paragraph_at(&self.text, self.caret).start)
    }

    /// To where that line ends.
    pub fn end(&mut self) -> bool {
        self.move_to(paragraph_at(&self.text, self.caret).end)
    }

    pub fn start_of_text(&mut self) -> bool {
        self.move_to(0)
    }

    pub fn end_of_text(&mut self) -> bool {
        self.move_to(self.text.len())
    }

    /// Puts the caret at the place nearest to a cell.
    pub fn move_to_cell(
        &mut self,
        row: usize,
        col: usize,
        width_cols: usize,
        manner: impl Into<Manner>,
    ) -> bool {
        let to = hit(&self.text, self.direction(), width_cols, manner, row, col);
        self.move_to(to)
    }

    /// Puts the caret at a byte; inside a grapheme, at its end.
    pub fn move_to(&mut self, byte: usize) -> bool {
        let to = border_at_or_after(&self.text, byte.min(self.text.len()));
        // To let go of what was selected is a movement too.
        let had_selected = self.anchor.take().is_some();
        let moved = to != self.caret || had_selected;
        self.caret = to;
        self.side = Side::Before;
        self.goal_col = None;
        self.history.pause();
        moved
    }

    /// Takes back the last step.
    pub fn undo(&mut self) -> bool {
        let Some(edit) = self.history.undo() else {
            return false;
        };
        edit.take_back(&mut self.text);
        self.settle(edit.caret_before);
        true
    }

    /// Does again what was taken back.
    pub fn redo(&mut self) -> bool {
        let Some(edit) = self.history.redo() else {
            return false;
        };
        edit.do_again(&mut self.text);
        self.settle(edit.caret_after);
        true
    }

    fn step(&mut self, towards: Towards) -> bool {
        self.goal_col = None;
        self.history.pause();
        let had_selected = self.anchor.take().is_some();
        let direction = self.direction();
        if let Some((to, side)) = step(&self.text, direction, self.caret, self.side, towards) {
            self.caret = to;
            self.side = side;
            return true;
        }
        // At the edge of a line the way goes on in the next or the one before.
        let line = paragraph_at(&self.text, self.caret);
        let forward = (towards == Towards::Right) != direction.is_rtl();
        let to = if forward {
            self.border_after(line.end)
        } else {
            self.border_before(line.start)
        };
        to.is_some_and(|to| self.move_to(to)) || had_selected
    }

    /// Takes away what is selected; nothing if nothing is.
    fn delete_selected(&mut self) -> Option<bool> {
        let gone = self.selected();
        (!gone.is_empty()).then(|| self.replace(gone.start, gone.end, "", Kind::Whole))
    }

    fn enter_row(&mut self, row: usize, col: usize, width_cols: usize, manner: Manner) -> bool {
        let goal = self.goal_col.unwrap_or(col);
        let moved = self.move_to_cell(row, goal, width_cols, manner);
        self.goal_col = Some(goal);
        moved
    }

    /// The one way in which the text changes.
    fn replace(&mut self, start: usize, end: usize, piece: &str, kind: Kind) -> bool {
        let (Some(before), Some(after)) = (self.text.get(..start), self.text.get(end..)) else {
            return false;
        };
        // A mark that comes to stand behind another letter may become one with it, so the whole is made NFC again.
        let mut left = String::with_capacity(before.len() + piece.len() + after.len());
        left.push_str(before);
        left.push_str(piece);
        let caret = composed(&left).len();
        left.push_str(after);
        let text = composed(&left);
        let caret = border_at_or_after(&text, caret.min(text.len()));
        let Some(edit) = Edit::between(&self.text, &text, self.caret, caret) else {
            return false;
        };
        self.text = text;
        self.history.record(edit, kind);
        self.settle(caret);
        true
    }

    fn settle(&mut self, caret: usize) {
        self.caret = border_at_or_after(&self.text, caret.min(self.text.len()));
        self.side = Side::Before;
        self.anchor = None;
        self.goal_col = None;
    }

    fn border_before(&self, at: usize) -> Option<usize> {
        GraphemeCursor::new(at, self.text.len(), true)
            .prev_boundary(&self.text, 0)
            .ok()
            .flatten()
    }

    fn border_after(&self, at: usize) -> Option<usize> {
        GraphemeCursor::new(at, self.text.len(), true)
            .next_boundary(&self.text, 0)
            .ok()
            .flatten()
    }

    /// Where the word before the caret begins; a line break counts as a word.
    fn word_before(&self) -> usize {
        let line = paragraph_at(&self.text, self.caret);
        if line.start == self.caret {
            return self.border_before(self.caret).unwrap_or(0);
        }
        let before = self.text.get(line.start..self.caret).unwrap_or_default();
        let word = before
            .split_word_bound_indices()
            .rev()
            .find(|(_, word)| is_word(word))
            .map_or(0, |(at, _)| at);
        line.start + word
    }

    /// Where the word after the caret ends.
    fn word_after(&self) -> usize {
        let line = paragraph_at(&self.text, self.caret);
        if line.end == self.caret {
            return self.border_after(self.caret).unwrap_or(self.caret);
        }
        let after = self.text.get(self.caret..line.end).unwrap_or_default();
        let word = after
            .split_word_bound_indices()
            .find(|(_, word)| is_word(word))
            .map_or(after.len(), |(at, word)| at + word.len());
        self.caret + word
    }
}

impl fmt::Debug for Field {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // What a person said is not for logs: only its shape is printed.
        f.debug_struct("Field")
            .field("bytes", &self.text.len())
            .field("caret", &self.caret)
            .finish_non_exhaustive()
    }
}

/// Two fields are equal when a person could not tell them apart: same text, same caret, the same
/// selected.
impl PartialEq for Field {
    fn eq(&self, other: &Self) -> bool {
        self.text == other.text
            && self.caret == other.caret
            && self.selected() == other.selected()
            && self.direction() == other.direction()
    }
}

impl Eq for Field {}

/// NFC only: everything else was settled when the text came in.
fn composed(text: &str) -> String {
    use unicode_normalization::{UnicodeNormalization as _, is_nfc};
    if is_nfc(text) {
        text.to_owned()
    } else {
        text.nfc().collect()
    }
}

fn is_word(part: &str) -> bool {
    part.chars().any(char::is_alphanumeric)
}

/// Vowel marks and joiners are typed by a key of their own and are taken away alone.
fn is_typed_alone(c: char) -> bool {
    matches!(c, '\u{200C}' | '\u{200D}') || is_combining_mark(c)
}

fn border_at_or_after(text: &str, at: usize) -> usize {
    let mut at = at.min(text.len());
    while !text.is_char_boundary(at) {
        at += 1;
    }
    let mut cursor = GraphemeCursor::new(at, text.len(), true);
    if cursor.is_boundary(text, 0).unwrap_or(true) {
        return at;
    }
    cursor
        .next_boundary(text, 0)
        .ok()
        .flatten()
        .unwrap_or(text.len())
}

#[cfg(test)]
mod tests;
