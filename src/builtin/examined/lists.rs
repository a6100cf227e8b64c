//! What is wrong in the lists that lie beside a form, told in their own files.

use std::ops::Range;
use std::path::Path;
use std::rc::Rc;

use super::{Examined, read};
use crate::engine::form::list::NoList;
use crate::engine::form::problem::{Doubt, Problem, ProblemKind};

/// Takes what is said of lists out of what is said of their form, and returns it list by list.
pub(super) fn taken_out(problems: &mut Vec<Problem>, folder: Option<&Path>) -> Vec<Examined> {
    let mut found: Vec<(Rc<str>, Examined)> = Vec::new();
    problems.retain(|problem| {
        let Some((name, line)) = place(&problem.kind) else {
            return true;
        };
        let there = found.iter().position(|(list, _)| *list == name);
        let at = there.unwrap_or_else(|| {
            let (file, _) = read(&folder.unwrap_or_else(|| Path::new("")).join(&*name));
            found.push((name, (file, Vec::new())));
            found.len() - 1
        });
        if let Some((_, (file, of_list))) = found.get_mut(at) {
            let span = line_span(&file.source, line);
            of_list.push(Problem::new(problem.kind.clone(), span));
        }
        false
    });
    found.into_iter().map(|(_, examined)| examined).collect()
}

/// Returns the list and the line in it that something is said of. One that cannot be read at all has no lines.
fn place(kind: &ProblemKind) -> Option<(Rc<str>, usize)> {
    if let ProblemKind::Doubt(Doubt::NameTwice { list, line, .. }) = kind {
        return Some((Rc::clone(list), *line));
    }
    let ProblemKind::BrokenList { name, reason } = kind else {
        return None;
    };
    let line = match reason {
        NoList::Unreadable => return None,
        NoList::TooLarge { .. } | NoList::TooLong => 1,
        NoList::NotUtf8 { .. }
        | NoList::Heading
        | NoList::Semicolons
        | NoList::Empty
        | NoList::Unclosed { .. }
        | NoList::Forbidden { .. }
        | NoList::Commas { .. }
        | NoList::Row { .. }
        | NoList::Twice { .. } => reason.word().1,
    };
    Some((Rc::clone(name), line))
}

fn line_span(source: &str, line: usize) -> Range<usize> {
    let mut at = 0;
    for (no, text) in (1..).zip(source.split_inclusive('\n')) {
        if no == line {
            return at..at + text.trim_end().len();
        }
        at += text.len();
    }
    at..at
}
