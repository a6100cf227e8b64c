//! The lines that keep a file from being read, told apart, and what is not said because of them.

use std::collections::BTreeSet;
use std::ops::Range;

use super::MOST_BROKEN_LINES;
use crate::engine::form::problem::{Blocks, Broken, Lines, Problem, ProblemKind, Problems};

/// What is wrong with the lines of a file, in their order; what else is said of the same line comes of the first.
pub(super) fn told_apart(
    errors: &[toml::de::Error],
    text: &str,
    lines: &Lines,
) -> Vec<(Broken, Range<usize>)> {
    let end = text.len()..text.len();
    let mut errors: Vec<_> = errors
        .iter()
        .map(|error| (error.span().unwrap_or_else(|| end.clone()), error.message()))
        .collect();
    errors.sort_by_key(|(span, _)| span.start);
    // A text that goes on to the end of the file takes all with it that is said of what comes after its beginning.
    let long = errors
        .iter()
        .filter(|(_, message)| message.contains("multi-line"))
        .map(|(span, message)| Broken::of_toml(message, text, span.clone()))
        .find(|(broken, _)| *broken == Broken::LongTextOpen);
    if let Some((_, long)) = &long {
        errors.retain(|(span, _)| span.start < long.start);
    }
    errors.dedup_by_key(|(span, _)| lines.line(span.start));
    let errors = errors.into_iter().take(MOST_BROKEN_LINES + 1);
    errors
        .map(|(span, message)| Broken::of_toml(message, text, span))
        .chain(long)
        .collect()
}

/// Writes spaces over the lines in which these places are, so that all else stays where it stands.
pub(super) fn without_lines(text: &str, places: &[usize]) -> String {
    let mut left = String::with_capacity(text.len());
    for line in text.split_inclusive('\n') {
        let at = left.len();
        let is_broken = places
            .iter()
            .any(|place| (at..at + line.len()).contains(place));
        if is_broken {
            let width = line.trim_end_matches('\n').len();
            left.extend(std::iter::repeat_n(' ', width));
            left.push_str(line.get(width..).unwrap_or_default());
        } else {
            left.push_str(line);
        }
    }
    left
}

/// Drops the problems that may only be there because something cannot be read as what it was meant to be: the author
/// first mends that. What stands in other blocks and is wrong by itself is said at once.
pub(in crate::engine) fn drop_what_follows(text: &str, problems: &mut Problems) {
    let blocks = Blocks::of(text);
    let mut unread = BTreeSet::new();
    let mut open_from = usize::MAX;
    for problem in problems.iter() {
        if let ProblemKind::Syntax { broken, .. } = problem.kind {
            let block = blocks.no(problem.span.start);
            unread.insert(block);
            if broken.leaves_open() {
                open_from = open_from.min(block);
            }
        }
    }
    let is_misplaced = |problem: &Problem| matches!(problem.kind, ProblemKind::Misplaced { .. });
    if unread.is_empty() && !problems.iter().any(is_misplaced) {
        return;
    }
    problems.keep(|problem| {
        let block = blocks.no(problem.span.start);
        let may_lack = matches!(
            problem.kind,
            ProblemKind::EmptyForm
                | ProblemKind::EmptyList { .. }
                | ProblemKind::UnknownName { .. }
                | ProblemKind::UnknownQuestion { .. }
                // One that is nearly there is misspelt, whatever else lacks.
                | ProblemKind::UnknownOption { nearest: None, .. }
                | ProblemKind::UndeclaredMeasure { .. }
        );
        matches!(problem.kind, ProblemKind::Syntax { .. })
            || (!may_lack && block < open_from && !unread.contains(&block))
    });
}
