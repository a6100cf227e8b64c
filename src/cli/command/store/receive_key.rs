//! `store receive-key`: the key that others seal to this store, and the words that it is known by.

use crate::cli::Outcome;
use crate::cli::command::opening::{failure, open, print_practice};
use crate::cli::context::Context;
use crate::cli::failure::Failure;
use crate::cli::out::Out;
use crate::store::Fingerprint;

pub(super) fn run(context: &Context, out: &mut Out, training: bool) -> Result<Outcome, Failure> {
    let mut store = open(context, training)?;
    let key = store.receiving_key();
    let own = store.signing_words().map_err(|it| failure(&it))?;
    print_practice(context, out, training);
    out.line(&key.to_string());
    let words = Fingerprint::of_recipient(&key).to_string();
    out.line(&context.say_with("handover-key-words", &[("words", words)]));
    out.line(&context.say_with("handover-own-words", &[("words", own.to_string())]));
    out.line(&context.say("handover-key-how"));
    Ok(Outcome::Done)
}
