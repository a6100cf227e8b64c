//! One paragraph: its graphemes with columns and levels, its lines, and the order in which a line is seen.

use std::ops::Range;

use unicode_bidi::data_source::BidiMatchedOpeningBracket;
use unicode_bidi::{BidiClass, BidiDataSource, BidiInfo, HardcodedBidiData, Level};

use super::super::clean::{is_direction_mark, is_ignorable};
use super::super::language::Direction;
use super::super::width::{grapheme_cols, graphemes, is_printable_ascii};
use super::breaks::opportunities;
use super::{Ethiopic, Manner, Output, Side, Towards};

/// One grapheme of the logical text.
#[derive(Clone, Copy, Debug)]
pub(super) struct Piece {
    pub(super) start: usize,
    pub(super) end: usize,
    /// 0 for what is not shown.
    pub(super) cols: u8,
    /// Spaces that may be dropped at the end of a line.
    pub(super) is_space: bool,
    pub(super) end_rule: EndRule,
    pub(super) level: Level,
}

/// What rule L1 makes of a piece: which level it has at the end of a line or before a tab.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum EndRule {
    /// Its own.
    Keeps,
    /// That of the paragraph, if only such pieces come after it.
    Follows,
    /// That of the paragraph wherever it stands, and so have the spaces before it.
    Separates,
}

impl EndRule {
    fn of(g: &str, cols: u8) -> Self {
        let Some(first) = g.chars().next() else {
            return Self::Follows;
        };
        let class = Classes.bidi_class(first);
        if matches!(class, BidiClass::S | BidiClass::B) {
            Self::Separates
        } else if cols == 0 || class == BidiClass::WS && g.chars().skip(1).all(is_ignorable) {
            // A space that carries a mark is something to be seen, and is none of these.
            Self::Follows
        } else {
            Self::Keeps
        }
    }
}

/// One line of a paragraph.
#[derive(Clone, Debug)]
pub(super) struct Line {
    /// All its pieces.
    pub(super) pieces: Range<usize>,
    /// Those that are shown: without the spaces at which the line was broken.
    pub(super) shown: Range<usize>,
    pub(super) bytes: Range<usize>,
}

pub(super) struct Paragraph<'t> {
    pub(super) text: &'t str,
    /// Where the paragraph begins in the whole text; all bytes count from the beginning of the whole text.
    pub(super) start: usize,
    pub(super) base: Direction,
    pub(super) manner: Manner,
    pub(super) pieces: Vec<Piece>,
}

impl<'t> Paragraph<'t> {
    pub(super) fn new(
        whole: &'t str,
        range: Range<usize>,
        base: Direction,
        manner: Manner,
    ) -> Option<Self> {
        let start = range.start;
        let text = whole.get(range)?;
        let wants_levels = match manner.output {
            // Where the terminal puts letters in order, it is to be known where they will be seen.
            Output::App | Output::Off | Output::Terminal => base.is_rtl() || needs_levels(text),
            Output::Line => false,
        };
        let ethiopic = match manner.output {
            // Whoever gets the plain text spaces it.
            Output::Line => Ethiopic::Tight,
            Output::App | Output::Terminal | Output::Off => manner.ethiopic,
        };
        let mut pieces = pieces(text, start, level_of(base), ethiopic);
        if wants_levels {
            let bidi = BidiInfo::new_with_data_source(&Classes, text, Some(level_of(base)));
            for piece in &mut pieces {
                if let Some(level) = bidi.levels.get(piece.start - start) {
                    piece.level = *level;
                }
            }
        }
        Some(Self {
            text,
            start,
            base,
            manner,
            pieces,
        })
    }

    pub(super) fn end(&self) -> usize {
        self.start + self.text.len()
    }

    pub(super) fn piece(&self, idx: usize) -> Option<&Piece> {
        self.pieces.get(idx)
    }

    /// The text of a piece.
    pub(super) fn grapheme(&self, piece: &Piece) -> &'t str {
        self.text
            .get(piece.start - self.start..piece.end - self.start)
            .unwrap_or_default()
    }

    /// The lines at a width; at least one, and together they hold every piece.
    pub(super) fn lines(&self, width_cols: usize) -> Vec<Line> {
        if self.manner.output == Output::Line {
            let all = 0..self.pieces.len();
            return vec![Line {
                pieces: all.clone(),
                shown: all,
                bytes: self.start..self.end(),
            }];
        }
        let ranges = self.wrap(width_cols.max(1));
        let n_lines = ranges.len();
        let mut lines = Vec::with_capacity(n_lines);
        for (n, range) in ranges.into_iter().enumerate() {
            let shown = if n + 1 == n_lines {
                self.shown_at_end(&range, width_cols.max(1))
            } else {
                self.shown_at_wrap(&range)
            };
            let first = self
                .piece(range.start)
                .map_or_else(|| self.end(), |piece| piece.start);
            let end = self
                .piece(range.end)
                .map_or_else(|| self.end(), |piece| piece.start);
            lines.push(Line {
                bytes: if n == 0 { self.start..end } else { first..end },
                pieces: range,
                shown,
            });
        }
        lines
    }

    /// The shown pieces of a line as they are seen from left to right, each with its level in this line.
    pub(super) fn seen(&self, shown: Range<usize>) -> Vec<(usize, Level)> {
        self.seen_in(self.manner.output, shown)
    }

    /// The same, as another output would have it.
    pub(super) fn seen_in(&self, output: Output, shown: Range<usize>) -> Vec<(usize, Level)> {
        let is_visible = |idx: usize| self.piece(idx).is_some_and(|piece| piece.cols > 0);
        match output {
            Output::Terminal | Output::Line => {
                let level = level_of(self.base);
                shown
                    .filter(|idx| is_visible(*idx))
                    .map(|idx| (idx, level))
                    .collect()
            }
            Output::App | Output::Off => {
                // An isolate is not seen, and yet it can part two runs: what is invisible is left out last.
                let all: Vec<usize> = shown.collect();
                let levels = self.line_levels(&all);
                let mut seen: Vec<(usize, Level)> =
                    all.into_iter().zip(levels.iter().copied()).collect();
                if levels.iter().all(|level| level.number() == 1) {
                    seen.reverse();
                } else if levels.iter().any(|level| level.number() != 0) {
                    seen = BidiInfo::reorder_visual(&levels)
                        .into_iter()
                        .filter_map(|n| seen.get(n).copied())
                        .collect();
                }
                seen.retain(|(idx, _)| is_visible(*idx));
                seen
            }
        }
    }

    /// See [`super::step`].
    pub(super) fn step(&self, at: usize, side: Side, towards: Towards) -> Option<(usize, Side)> {
        let all: Vec<usize> = (0..self.pieces.len()).collect();
        let levels = self.line_levels(&all);
        let seen = BidiInfo::reorder_visual(&levels);
        let logical = self.pieces.partition_point(|piece| piece.start < at);
        let place_of = |idx: usize| seen.iter().position(|n| *n == idx);
        let is_rtl = |idx: usize| levels.get(idx).is_some_and(Level::is_rtl);
        // The gap between two neighbours on the screen at which the caret stands.
        let after_previous = logical.checked_sub(1).and_then(|idx| {
            let place = place_of(idx)?;
            Some(if is_rtl(idx) { place } else { place + 1 })
        });
        let before_next =
            place_of(logical).map(|place| if is_rtl(logical) { place + 1 } else { place });
        let gap = match side {
            Side::Before => after_previous.or(before_next),
            Side::After => before_next.or(after_previous),
        }?;
        let crossed = match towards {
            Towards::Right => *seen.get(gap)?,
            Towards::Left => *seen.get(gap.checked_sub(1)?)?,
        };
        let piece = self.piece(crossed)?;
        let forward = is_rtl(crossed) == (towards == Towards::Left);
        Some(if forward {
            (piece.end, Side::Before)
        } else {
            (piece.start, Side::After)
        })
    }

    /// The levels of the pieces of a line, in which spaces at its end and before a tab follow the paragraph (rule L1).
    pub(super) fn line_levels(&self, visible: &[usize]) -> Vec<Level> {
        let base = level_of(self.base);
        let mut at_end = true;
        let mut levels: Vec<Level> = visible
            .iter()
            .rev()
            .map(|idx| {
                let Some(piece) = self.piece(*idx) else {
                    return base;
                };
                match piece.end_rule {
                    EndRule::Separates => at_end = true,
                    EndRule::Follows => {}
                    EndRule::Keeps => at_end = false,
                }
                if at_end { base } else { piece.level }
            })
            .collect();
        levels.reverse();
        levels
    }

    /// Breaks at the opportunities of UAX #14 and, where a word is too long, between graphemes.
    fn wrap(&self, width_cols: usize) -> Vec<Range<usize>> {
        let total: usize = self
            .pieces
            .iter()
            .map(|piece| usize::from(piece.cols))
            .sum();
        if total <= width_cols {
            return std::iter::once(0..self.pieces.len()).collect();
        }
        let mut lines = Vec::new();
        let mut opportunities = opportunities(self.text)
            .map(|at| at + self.start)
            .peekable();
        let mut start = 0;
        let mut used = 0;
        let mut last_opportunity = None;
        for (idx, piece) in self.pieces.iter().enumerate() {
            let cols = usize::from(piece.cols);
            if cols > 0 && !piece.is_space {
                while used > 0 && used + cols > width_cols {
                    let end = last_opportunity.take().unwrap_or(idx);
                    lines.push(start..end);
                    start = end;
                    used = self
                        .pieces
                        .get(start..idx)
                        .unwrap_or_default()
                        .iter()
                        .map(|moved| usize::from(moved.cols))
                        .sum();
                }
            }
            used += cols;
            while let Some(at) = opportunities.next_if(|at| *at <= piece.end) {
                if at == piece.end {
                    last_opportunity = Some(idx + 1);
                }
            }
        }
        lines.push(start..self.pieces.len());
        lines
    }

    fn shown_at_wrap(&self, line: &Range<usize>) -> Range<usize> {
        let mut end = line.end;
        while end > line.start
            && self
                .piece(end - 1)
                .is_some_and(|piece| piece.is_space || piece.cols == 0)
        {
            end -= 1;
        }
        line.start..end
    }

    /// At the end of a paragraph spaces are shown as far as there is room, so that typing one moves the caret.
    fn shown_at_end(&self, line: &Range<usize>, width_cols: usize) -> Range<usize> {
        let mut shown = self.shown_at_wrap(line);
        let mut used: usize = self
            .pieces
            .get(shown.clone())
            .unwrap_or_default()
            .iter()
            .map(|piece| usize::from(piece.cols))
            .sum();
        while shown.end < line.end {
            used += self
                .piece(shown.end)
                .map_or(0, |piece| usize::from(piece.cols));
            if used > width_cols {
                break;
            }
            shown.end += 1;
        }
        shown
    }
}

/// The classes of the Unicode tables, with the commonest letters known without a search.
struct Classes;

impl BidiDataSource for Classes {
    fn bidi_class(&self, c: char) -> BidiClass {
        match c {
            'a'..='z' | 'A'..='Z' | '\u{C0}'..='\u{D6}' | '\u{D8}'..='\u{F6}' => BidiClass::L,
            ' ' => BidiClass::WS,
            '\u{05D0}'..='\u{05EA}' => BidiClass::R,
            '\u{0620}'..='\u{064A}' | '\u{0671}'..='\u{06D5}' => BidiClass::AL,
            _ => HardcodedBidiData.bidi_class(c),
        }
    }

    fn bidi_matched_opening_bracket(&self, c: char) -> Option<BidiMatchedOpeningBracket> {
        if c.is_alphanumeric() || c == ' ' {
            return None;
        }
        HardcodedBidiData.bidi_matched_opening_bracket(c)
    }
}

pub(super) fn level_of(base: Direction) -> Level {
    match base {
        Direction::Ltr => Level::ltr(),
        Direction::Rtl => Level::rtl(),
    }
}

fn pieces(text: &str, start: usize, level: Level, ethiopic: Ethiopic) -> Vec<Piece> {
    if is_printable_ascii(text) {
        return text
            .bytes()
            .enumerate()
            .map(|(n, byte)| Piece {
                start: start + n,
                end: start + n + 1,
                cols: 1,
                is_space: byte == b' ',
                end_rule: if byte == b' ' {
                    EndRule::Follows
                } else {
                    EndRule::Keeps
                },
                level,
            })
            .collect();
    }
    let mut pieces = Vec::with_capacity(text.len());
    for (at, g) in graphemes(text) {
        let cols = u8::try_from(grapheme_cols(g, ethiopic)).unwrap_or(u8::MAX);
        pieces.push(Piece {
            start: start + at,
            end: start + at + g.len(),
            cols,
            end_rule: EndRule::of(g, cols),
            is_space: g.chars().all(|c| is_breaking_space(c) || is_ignorable(c)),
            level,
        });
    }
    pieces
}

/// Spaces at which a line may end; no-break spaces are kept like letters.
fn is_breaking_space(c: char) -> bool {
    c == ' ' || c == '\t' || (c.is_whitespace() && !matches!(c, '\u{A0}' | '\u{2007}' | '\u{202F}'))
}

/// Whether anything in a text could make it read otherwise than from left to right.
fn needs_levels(text: &str) -> bool {
    !text.is_ascii()
        && text.chars().any(|c| {
            c >= '\u{0590}'
                && (is_direction_mark(c)
                    || matches!(
                        c,
                        '\u{0590}'..='\u{08FF}'
                            | '\u{FB1D}'..='\u{FDFF}'
                            | '\u{FE70}'..='\u{FEFE}'
                            | '\u{10800}'..='\u{10FFF}'
                            | '\u{1E800}'..='\u{1EFFF}'
                    ))
        })
}

#[cfg(test)]
mod tests;
