//! The words of a key, as someone read them aloud: without them no one knows whose key it is.

use std::io::{self, BufRead as _, IsTerminal as _};

use crate::cli::context::Context;
use crate::cli::failure::Failure;
use crate::cli::out::{Out, to_stderr};
use crate::store::Fingerprint;

/// What is said when the words were not given, and when they are others.
pub(super) struct Said {
    pub(super) question: &'static str,
    pub(super) missing: &'static str,
    pub(super) differ: &'static str,
}

/// Asks for the words if they were not given, and refuses others. A pipe has to give them beforehand.
pub(super) fn require(
    context: &Context,
    out: &mut Out,
    words: Fingerprint,
    given: Option<&str>,
    said: &Said,
) -> Result<(), Failure> {
    let typed = match given {
        Some(given) => given.to_owned(),
        None if !io::stdin().is_terminal() => return Err(Failure::refused(said.missing)),
        None => {
            out.flush();
            to_stderr(&context.say(said.question));
            let mut line = String::new();
            io::stdin().lock().read_line(&mut line).map_err(|error| {
                Failure::could_not("cli-terminal-failed").with("detail", error.kind())
            })?;
            line
        }
    };
    if words.is(&typed) {
        Ok(())
    } else {
        Err(Failure::refused(said.differ))
    }
}
