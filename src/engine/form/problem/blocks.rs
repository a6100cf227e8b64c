//! Where a file falls into blocks: a heading in brackets and what stands under it.

use std::ops::Range;

/// The blocks of a file by number, as they begin; what stands before the first heading is block 0.
#[derive(Debug, Default)]
pub(in crate::engine) struct Blocks {
    starts: Vec<usize>,
}

impl Blocks {
    pub(in crate::engine) fn of(text: &str) -> Self {
        let mut at = 0;
        let mut starts = Vec::new();
        for line in text.split_inclusive('\n') {
            if is_heading(line) {
                starts.push(at);
            }
            at += line.len();
        }
        Self { starts }
    }

    /// Returns where a block begins and ends, in a text of this length.
    pub(in crate::engine) fn range(&self, no: usize, length: usize) -> Range<usize> {
        let start = no.checked_sub(1).and_then(|idx| self.starts.get(idx));
        let end = self.starts.get(no).copied().unwrap_or(length);
        start.copied().unwrap_or(0)..end
    }

    /// Returns the number of the block in which something stands.
    pub(in crate::engine) fn no(&self, at: usize) -> usize {
        self.starts.partition_point(|start| *start <= at)
    }
}

/// A list that is written over several lines may have a bracket first in a line too, but no name in brackets alone.
fn is_heading(line: &str) -> bool {
    let line = line.split('#').next().unwrap_or(line).trim();
    let name = line.trim_start_matches('[').trim_end_matches(']').trim();
    line.starts_with('[')
        && line.ends_with(']')
        && !name.is_empty()
        && name
            .chars()
            .all(|it| it.is_ascii_alphanumeric() || matches!(it, '_' | '-' | '.'))
}
