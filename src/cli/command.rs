//! The commands, one file each.

mod asking;
pub(super) mod compare;
pub(super) mod confined;
pub(super) mod doctor;
pub(super) mod export;
mod findings;
pub(super) mod flags;
pub(super) mod forms;
pub(super) mod handover;
pub(super) mod interpret;
pub(super) mod locales;
pub(super) mod new_form;
mod opening;
mod own_file;
mod progress;
mod reveal;
pub(super) mod schema;
pub(super) mod screen;
mod second;
mod sources;
mod stone;
pub(super) mod store;
pub(super) mod test_card;
pub(super) mod train;
pub(super) mod transcripts;
pub(super) mod trials;
pub(super) mod watch;

use std::io::ErrorKind;
use std::path::Path;

use crate::builtin::{FormFile, Unusable};
use crate::cli::context::Context;
use crate::cli::failure::Failure;
use crate::cli::out::Out;
use crate::engine::form::problem::{Problem, ProblemKind, Severity, Written};
use crate::view::problems::{self, Shown};

/// More problems of one file are not read by anyone at once.
const MOST_TOLD: usize = 500;

/// Keeps the first of them, but errors rather than warnings, and says how many there are besides.
fn few(mut problems: Vec<Problem>) -> Vec<Problem> {
    if problems.len() > MOST_TOLD {
        let n = problems.len() - MOST_TOLD;
        problems.sort_by_key(|problem| problem.severity);
        problems.truncate(MOST_TOLD);
        problems.sort_by_key(|problem| (problem.span.start, problem.span.end));
        let end = problems.last().map_or(0..0, |last| last.span.clone());
        let kind = ProblemKind::Written(Written::More { n });
        problems.push(Problem::new(kind, end));
    }
    problems
}

/// Prints every problem of a file and returns whether any of them stands in the way.
fn print_problems(context: &Context, out: &mut Out, file: &FormFile, found: &[Problem]) -> bool {
    for problem in found {
        let args = problem.kind.arguments();
        let said = context.say_with(problem.kind.message(), &args);
        let message = match problem.severity {
            Severity::Error => said,
            Severity::Warning => context.say_with("cli-warning", &[("what", said)]),
        };
        let hint = context.say_if_there(&format!("{}.hint", problem.kind.message()), &args);
        let shown = Shown {
            path: &file.path,
            source: &file.source,
            span: problem.span.clone(),
            message: &message,
            hint: hint.as_deref(),
        };
        for line in problems::lines(&shown) {
            out.line(&line);
        }
    }
    found
        .iter()
        .any(|problem| problem.severity == Severity::Error)
}

/// Prints what there is to print of why a form cannot be used, and returns the rest as a failure.
fn unusable(context: &Context, out: &mut Out, reason: Unusable) -> Failure {
    match reason {
        Unusable::NoSuchForm { id } => {
            let offered = context.shelf.offered();
            let forms: Vec<&str> = offered.iter().map(|form| form.id.as_str()).collect();
            Failure::usage("cli-no-such-form")
                .with("form", id)
                .with("forms", forms.join(", "))
        }
        Unusable::File { path, error } => unreadable(&path, &error),
        Unusable::NotAForm { path } => {
            Failure::could_not("cli-not-a-text-file").with("path", path.display())
        }
        Unusable::Problems { file, problems } => {
            let n = problems.len();
            print_problems(context, out, &file, &few(problems));
            Failure::refused("cli-form-has-problems")
                .with("path", &file.path)
                .with("n", n)
        }
    }
}

fn unreadable(path: &Path, error: &std::io::Error) -> Failure {
    let known = [
        (ErrorKind::NotFound, "cli-file-missing"),
        (ErrorKind::PermissionDenied, "cli-file-closed"),
        (ErrorKind::InvalidData, "cli-not-a-text-file"),
    ];
    let message = known
        .into_iter()
        .find(|(kind, _)| *kind == error.kind())
        .map_or("cli-file-unreadable", |(_, message)| message);
    Failure::could_not(message)
        .with("path", path.display())
        .with("detail", error.kind())
}

#[cfg(test)]
mod tests;
