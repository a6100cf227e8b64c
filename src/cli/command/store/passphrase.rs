//! `store passphrase`: another passphrase in the same slot.

use crate::cli::Outcome;
use crate::cli::command::opening::{HeldKey, failure, open_keeping};
use crate::cli::command::store::{asking, slots};
use crate::cli::context::Context;
use crate::cli::failure::Failure;
use crate::cli::out::Out;
use crate::shell::moment;
use crate::store::{Cost, SlotFacts, SlotKind, Store};

pub(super) fn run(
    context: &Context,
    out: &mut Out,
    slot: Option<&str>,
    suggest: bool,
    to_stdout: bool,
) -> Result<Outcome, Failure> {
    let (mut store, key) = open_keeping(context)?;
    store.can_change_slots().map_err(|it| failure(&it))?;
    let name = match slot {
        Some(typed) => slots::named(&store, typed)?.name,
        None => own(&store)?.name,
    };
    let new = asking::new_passphrase(context, out, suggest, to_stdout)?;
    let cost = Cost::tuned().map_err(|it| failure(&it))?;
    match (slot, &key) {
        (None, HeldKey::Passphrase(old)) => store.change_passphrase(old, &new, cost, moment()),
        _ => store.set_passphrase(key.opener(), name, &new, cost, moment()),
    }
    .map_err(|it| failure(&it))?;
    out.line(&context.say("keys-passphrase-changed"));
    Ok(Outcome::Done)
}

/// The slot that the store was opened by, or the only one with a passphrase.
fn own(store: &Store) -> Result<&SlotFacts, Failure> {
    let of_passphrases: Vec<_> = store
        .slots()
        .iter()
        .filter(|slot| slot.kind == SlotKind::Passphrase)
        .collect();
    let in_use = of_passphrases.iter().find(|slot| slot.in_use);
    match (in_use, of_passphrases.as_slice()) {
        (Some(own), _) | (None, [own]) => Ok(own),
        (None, _) => Err(Failure::usage("keys-which-passphrase")),
    }
}
