//! Asking a person at the terminal before something is done that cannot be taken back.

use std::io::{self, BufRead as _, IsTerminal as _};

use crate::cli::context::Context;
use crate::cli::failure::Failure;
use crate::cli::out::{Out, to_stderr};

/// Asks and tells whether the answer is yes, in the language of the interface. A pipe has to say it beforehand: what
/// happens to stand in it is no answer, and `unasked` says so.
pub(super) fn asked(
    context: &Context,
    out: &mut Out,
    question: &str,
    unasked: &'static str,
) -> Result<bool, Failure> {
    if !io::stdin().is_terminal() {
        return Err(Failure::refused(unasked));
    }
    out.flush();
    to_stderr(&context.say(question));
    let mut line = String::new();
    io::stdin()
        .lock()
        .read_line(&mut line)
        .map_err(|error| Failure::could_not("cli-terminal-failed").with("detail", error.kind()))?;
    Ok(line.trim().to_lowercase() == context.say("asking-yes"))
}
