//! `forms check --watch`: checks again whenever a file of the form changes.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::thread;
use std::time::{Duration, SystemTime};

use crate::cli::Outcome;
use crate::cli::command::forms;
use crate::cli::context::Context;
use crate::cli::failure::Failure;
use crate::cli::out::Out;
use crate::shell::clock;

/// Editors save in many ways, and folders lie on many kinds of disk: looking at dates and sizes works with all of them.
const LOOK_EVERY: Duration = Duration::from_millis(200);

/// So many files are looked at: a home folder given by mistake must not be walked through five times a second.
const FILES_MAX: usize = 2_000;

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

type Seen = BTreeMap<PathBuf, (Option<SystemTime>, u64)>;

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
        look(folder, &mut seen);
        for (_, texts) in crate::builtin::language_folders(&folder.join("..").join("locales")) {
            look(&texts.join("forms"), &mut seen);
        }
    }
    seen
}

fn look(folder: &Path, seen: &mut Seen) {
    let Ok(entries) = fs::read_dir(folder) else {
        return;
    };
    for entry in entries.flatten().take(FILES_MAX) {
        let path = entry.path();
        let matters = path
            .extension()
            .is_some_and(|end| ["toml", "ftl", "csv"].iter().any(|known| end == *known));
        if let Ok(found) = fs::metadata(&path)
            && matters
        {
            seen.insert(path, (found.modified().ok(), found.len()));
        }
    }
}
