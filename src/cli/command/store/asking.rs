//! What is asked of a person who makes a new key: passphrases twice, and whether it was written down.

use std::io::{self, IsTerminal as _};

use crate::app::PASSPHRASE_CHARS_MIN;
use crate::cli::command::opening::{failure, secret};
use crate::cli::context::Context;
use crate::cli::failure::Failure;
use crate::cli::out::Out;
use crate::store::{Passphrase, suggestion};

/// Asks for a new passphrase until it was typed the same twice.
pub(super) fn new_passphrase(
    context: &Context,
    out: &mut Out,
    suggest: bool,
    to_stdout: bool,
) -> Result<Passphrase, Failure> {
    if suggest {
        return suggested(context, out, to_stdout);
    }
    let first = secret(context, "keys-new-passphrase")?;
    if first.0.chars().count() < PASSPHRASE_CHARS_MIN {
        return Err(Failure::refused("passphrase-too-short"));
    }
    let second = secret(context, "keys-new-passphrase-again")?;
    if first.0 == second.0 {
        Ok(Passphrase::new(&first.0))
    } else {
        Err(Failure::refused("keys-passphrases-differ"))
    }
}

/// Fails where what is printed once could end up in a file without anyone having said so.
pub(super) fn only_to_a_terminal(to_stdout: bool) -> Result<(), Failure> {
    if to_stdout || io::stdout().is_terminal() {
        Ok(())
    } else {
        Err(Failure::refused("keys-no-terminal"))
    }
}

/// Shows six words, to be written down, and asks for them: nobody has a passphrase that was never typed.
fn suggested(context: &Context, out: &mut Out, to_stdout: bool) -> Result<Passphrase, Failure> {
    only_to_a_terminal(to_stdout)?;
    let words = suggestion().map_err(|it| failure(&it))?;
    out.line(&context.say("suggest-write-down"));
    out.line("");
    for word in words.split(' ') {
        out.text("    ");
        out.line(word);
    }
    out.line("");
    out.flush();
    let typed = secret(context, "keys-new-passphrase-again")?;
    if typed.0.split_whitespace().eq(words.split(' ')) {
        Ok(Passphrase::new(&words))
    } else {
        Err(Failure::refused("keys-not-the-words"))
    }
}
