//! `forms check --watch`: checks again whenever a file of the form changes.

use std::path::{Path, PathBuf};
use std::thread;

use crate::cli::Outcome;
use crate::cli::command::forms;
use crate::cli::context::Context;
use crate::cli::failure::Failure;
use crate::cli::out::Out;
use crate::shell::clock;
use crate::shell::watch::{LOOK_EVERY, Seen, look};

/// The files that a form is made of.
const ENDINGS: [&str; 3] = ["toml", "ftl", "csv"];

/// Checks, waits for a change, checks again, until it is interrupted or no one reads any more.
pub(in crate::cli) fn check(
    context: &Context,
    out: &mut Out,
    paths: &[PathBuf],
) -> Result<Outcome, Failure> {
    loop {
        let seen = seen(paths);
        let args = [("clock", clock().to_string())];
        out.line(&context.say_with("cli-watch-checked", &args));
        // A file that cannot be read now may be there at the next look.
        if let Err(failure) = forms::check::run(context, out, paths, false) {
            out.line(failure.in_words(context).trim_end());
        }
        out.line(&context.say("cli-watch-waits"));
        out.flush();
        loop {
            if out.is_broken() {
                return Ok(Outcome::Done);
            }
            thread::sleep(LOOK_EVERY);
            if self::seen(paths) != seen {
                break;
            }
        }
    }
}

/// When each file was changed and how long it is: the forms, what lies beside them, and their texts.
fn seen(paths: &[PathBuf]) -> Seen {
    let mut seen = Seen::new();
    for path in paths {
        let folder = if path.is_dir() {
            Some(path.as_path())
        } else {
            path.parent()
        };
        let Some(folder) = folder else { continue };
        // The parent of a bare file name is an empty path.
        let folder = if folder.as_os_str().is_empty() {
            Path::new(".")
        } else {
            folder
        };
        look(folder, &ENDINGS, &mut seen);
        for (_, texts) in crate::builtin::language_folders(&folder.join("..").join("locales")) {
            look(&texts.join("forms"), &ENDINGS, &mut seen);
        }
    }
    seen
}
