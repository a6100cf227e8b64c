//! In which line of a text a byte stands.

/// Returns the line and the column in characters of a byte offset, both counted from 1.
///
/// A byte order mark is not counted; an offset past the end is the end.
pub fn line_column(text: &str, offset: usize) -> (usize, usize) {
    let mut line = 1;
    let mut column = 1;
    for (at, character) in text.char_indices() {
        if at >= offset {
            break;
        }
        match character {
            '\n' => {
                line += 1;
                column = 1;
            }
            '\u{feff}' if at == 0 => {}
            _ => column += 1,
        }
    }
    (line, column)
}

/// Where each line of a text starts, for many questions about one text.
pub(in crate::engine) struct Lines(Vec<usize>);

impl Lines {
    pub(in crate::engine) fn of(text: &str) -> Self {
        let after_breaks = text
            .bytes()
            .enumerate()
            .filter(|(_, byte)| *byte == b'\n')
            .map(|(at, _)| at + 1);
        Self(std::iter::once(0).chain(after_breaks).collect())
    }

    /// Returns the line of a byte offset, counted from 1.
    pub(in crate::engine) fn line(&self, offset: usize) -> usize {
        self.0.partition_point(|start| *start <= offset)
    }
}
