//! `store identity`: an age key for someone who does not work at this machine.

use std::path::Path;

use zeroize::Zeroizing;

use crate::cli::Outcome;
use crate::cli::command::opening::failure;
use crate::cli::command::own_file;
use crate::cli::command::store::asking;
use crate::cli::context::Context;
use crate::cli::failure::Failure;
use crate::cli::out::{self, Out};
use crate::store::Identity;

pub(super) fn run(
    context: &Context,
    out: &mut Out,
    to: &Path,
    plain: bool,
) -> Result<Outcome, Failure> {
    if to.exists() {
        return Err(Failure::refused("keys-identity-there").with("path", to.display()));
    }
    let identity = Identity::random().map_err(|it| failure(&it))?;
    let content = if plain {
        let what = context.say("keys-identity-plain");
        out::to_stderr(&context.say_with("cli-warning", &[("what", what)]));
        identity.file()
    } else {
        let passphrase = asking::new_passphrase(context, out, false, false)?;
        let locked = identity.locked_file(&passphrase);
        Zeroizing::new(locked.map_err(|it| failure(&it))?)
    };
    own_file::write(to, content.as_bytes()).map_err(|error| {
        Failure::could_not("keys-identity-unwritten")
            .with("path", to.display())
            .with("detail", error.kind())
    })?;
    out.line(&context.say_with("keys-identity-made", &[("path", to.display().to_string())]));
    out.line(&identity.recipient().to_string());
    out.line(&context.say("keys-identity-next"));
    Ok(Outcome::Done)
}
