//! `forms check`: everything that is wrong with forms and their texts, for people or for programs.

use std::path::PathBuf;

use serde::Serialize;

use crate::builtin;
use crate::cli::Outcome;
use crate::cli::command::{few, print_problems};
use crate::cli::context::Context;
use crate::cli::failure::Failure;
use crate::cli::out::Out;
use crate::engine::form::problem::{Problem, ProblemKind, Severity};
use crate::text::clean;
use crate::view::problems::line_and_column;

pub(in crate::cli) fn run(
    context: &Context,
    out: &mut Out,
    paths: &[PathBuf],
    json: bool,
) -> Result<Outcome, Failure> {
    let mut seen = Seen::default();
    let mut told = Vec::new();
    for path in paths.iter().flat_map(|path| builtin::form_files(path)) {
        let mut n_problems = 0;
        for (file, problems) in context.shelf.examine(&path) {
            seen.look_at(&problems);
            n_problems += problems.len();
            let (file, problems) = (&file, &few(problems));
            if json {
                told.extend(problems.iter().map(|it| Told::of(context, file, it)));
            } else {
                print_problems(context, out, file, problems);
            }
        }
        if !json {
            let n = context.say_n("cli-forms-checked", n_problems);
            let path = path.display().to_string();
            out.line(&format!("{}: {n}", crate::text::clean::plain(&path)));
        }
    }
    if json {
        let json = serde_json::to_string_pretty(&told)
            .map_err(|error| Failure::could_not("cli-file-unreadable").with("detail", error))?;
        out.line(&clean::json(&json));
    }
    seen.outcome()
}

/// What decides the exit code.
#[derive(Default)]
struct Seen {
    has_errors: bool,
    n_unread: usize,
}

impl Seen {
    fn look_at(&mut self, problems: &[Problem]) {
        for problem in problems {
            self.has_errors |= problem.severity == Severity::Error;
            if let ProblemKind::Written(written) = &problem.kind {
                self.n_unread += usize::from(written.is_unreadable());
            }
        }
    }

    fn outcome(&self) -> Result<Outcome, Failure> {
        match (self.n_unread, self.has_errors) {
            (0, false) => Ok(Outcome::Done),
            (0, true) => Ok(Outcome::Wanting),
            (n, _) => Err(Failure::could_not("cli-forms-unread").with("n", n)),
        }
    }
}

/// One problem as `--json` prints it. The names are relied on by editors and scripts.
#[derive(Serialize)]
struct Told {
    file: String,
    line: usize,
    column: usize,
    end_line: usize,
    end_column: usize,
    severity: &'static str,
    /// The id of the message, which does not change with the language.
    code: &'static str,
    message: String,
    hint: Option<String>,
    suggestion: Option<String>,
}

impl Told {
    fn of(context: &Context, file: &builtin::FormFile, problem: &Problem) -> Self {
        let code = problem.kind.message();
        let args = problem.kind.arguments();
        let (line, column) = line_and_column(&file.source, problem.span.start);
        let (end_line, end_column) = line_and_column(&file.source, problem.span.end);
        Self {
            file: file.path.clone(),
            line,
            column,
            end_line,
            end_column,
            severity: match problem.severity {
                Severity::Error => "error",
                Severity::Warning => "warning",
            },
            code,
            message: context.say_with(code, &args),
            hint: context.say_if_there(&format!("{code}.hint"), &args),
            suggestion: problem.kind.nearest().map(str::to_owned),
        }
    }
}
