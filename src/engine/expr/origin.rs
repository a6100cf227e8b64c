//! Where the parts of an expression stand in the file that it was written in.

use std::cell::OnceCell;
use std::ops::Range;

use crate::engine::form::problem::{ProblemKind, Remedy};

/// Where in a file an expression stands, so that its parts can be pointed at.
pub(in crate::engine) struct Origin<'t> {
    /// As it stands in the file, with quotation marks and escapes.
    raw: &'t str,
    /// Where that begins.
    start: usize,
    /// What it says.
    text: &'t str,
    /// How a field can be read here that is not of the list that the expression is about.
    remedy: Remedy,
    /// Offsets in the text and in the raw string, character by character.
    offsets: OnceCell<Vec<(usize, usize)>>,
}

impl<'t> Origin<'t> {
    pub(in crate::engine) fn new(file: &'t str, span: &Range<usize>, text: &'t str) -> Self {
        Self {
            raw: file.get(span.clone()).unwrap_or_default(),
            start: span.start,
            text,
            remedy: Remedy::Any,
            offsets: OnceCell::new(),
        }
    }

    /// The same where fields of lists are to be read in another way than a condition does.
    #[must_use]
    pub(in crate::engine) fn where_fields_take(mut self, remedy: Remedy) -> Self {
        self.remedy = remedy;
        self
    }

    pub(super) fn remedy(&self) -> Remedy {
        self.remedy
    }

    /// The expression stands alone.
    pub(super) fn bare(text: &'t str) -> Self {
        Self::new(text, &(0..text.len()), text)
    }

    /// Writes what was meant so that it can stand here: within double quotation marks others are of no use.
    pub(super) fn can_stand(&self, mut kind: ProblemKind) -> ProblemKind {
        let is_within = self.raw.starts_with('"') && self.raw.len() > self.text.len();
        if is_within
            && let ProblemKind::TypeMismatch { nearest, .. }
            | ProblemKind::WrongOperator { nearest, .. } = &mut kind
            && let Some(meant) = nearest.as_deref().filter(|it| it.contains('"'))
        {
            *nearest = Some(meant.replace('"', "'").into());
        }
        kind
    }

    pub(super) fn span(&self, inner: &Range<usize>) -> Range<usize> {
        let offsets = self.offsets.get_or_init(|| offsets(self.raw, self.text));
        let find = |offset: usize| {
            let at = offsets.partition_point(|(text_at, _)| *text_at < offset);
            let (_, raw_at) = offsets.get(at).or_else(|| offsets.last())?;
            Some(self.start + raw_at)
        };
        match (find(inner.start), find(inner.end)) {
            (Some(start), Some(end)) => start..end.max(start),
            _ => self.start..self.start + self.raw.len(),
        }
    }
}

/// Walks along a TOML string and what it says, and notes where each character of what it says comes from.
/// If the two do not fit together, there are no offsets and the whole string is meant.
fn offsets(raw: &str, text: &str) -> Vec<(usize, usize)> {
    let opening = match raw {
        _ if raw == text => 0,
        _ if raw.starts_with("\"\"\"\r\n") || raw.starts_with("'''\r\n") => 5,
        _ if raw.starts_with("\"\"\"\n") || raw.starts_with("'''\n") => 4,
        _ if raw.starts_with("\"\"\"") || raw.starts_with("'''") => 3,
        _ => 1,
    };
    let has_escapes = raw.starts_with('"') && raw != text;
    let mut found = Vec::with_capacity(text.len() + 1);
    let mut at = opening;
    for (text_at, character) in text.char_indices() {
        let mut rest = raw.get(at..).unwrap_or_default();
        if has_escapes {
            while let Some(after) = after_line_ending_backslash(rest) {
                at += rest.len() - after.len();
                rest = after;
            }
        }
        let length = if has_escapes && rest.starts_with('\\') {
            match rest.as_bytes().get(1) {
                Some(b'x') => 4,
                Some(b'u') => 6,
                Some(b'U') => 10,
                Some(_) | None => 2,
            }
        } else if character == '\n' && rest.starts_with("\r\n") {
            2
        } else if rest.starts_with(character) {
            character.len_utf8()
        } else {
            return Vec::new();
        };
        found.push((text_at, at));
        at += length;
    }
    found.push((text.len(), at));
    if raw.is_char_boundary(at) {
        found
    } else {
        Vec::new()
    }
}

fn after_line_ending_backslash(rest: &str) -> Option<&str> {
    let after = rest.strip_prefix('\\')?;
    let line_end = after.trim_start_matches([' ', '\t', '\r']);
    line_end
        .starts_with('\n')
        .then(|| line_end.trim_start_matches([' ', '\t', '\r', '\n']))
}
