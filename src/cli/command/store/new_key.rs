//! `store new-key`: another vault key for the whole store, and what has to be entered again for it.

use std::io::{self, IsTerminal as _};

use crate::cli::Outcome;
use crate::cli::command::asking::asked;
use crate::cli::command::opening::{HeldKey, asked_recovery_key, failure, open_keeping};
use crate::cli::command::progress::Progress;
use crate::cli::command::store::renewed_backups::{self, Renewed};
use crate::cli::command::store::slots;
use crate::cli::context::Context;
use crate::cli::failure::Failure;
use crate::cli::out::{self, Out};
use crate::shell::{ask_secret, moment};
use crate::store::{Label, Opener, Passphrase, SlotFacts, SlotKind, SlotName, Store, StoreTrouble};

pub(super) fn run(context: &Context, out: &mut Out, is_sure: bool) -> Result<Outcome, Failure> {
    let (mut store, key) = open_keeping(context)?;
    store.can_change_slots().map_err(|it| failure(&it))?;
    let others = secrets_of_others(context, &store)?;
    let is_kept = |slot: &SlotFacts| {
        slot.in_use
            || slot.kind == SlotKind::Age
            || others.iter().any(|(name, _)| *name == slot.name)
    };
    let going: Vec<&SlotFacts> = store.slots().iter().filter(|it| !is_kept(it)).collect();
    if !going.is_empty() {
        out.line(&context.say("new-key-going"));
        print(context, out, &going);
    }
    if !is_sure && !asked(context, out, "new-key-ask", "new-key-not-asked")? {
        out.line(&context.say("new-key-declined"));
        return Ok(Outcome::Wanting);
    }
    if going.iter().any(|slot| slot.kind == SlotKind::Remembered) {
        Store::forget(store.folder()).map_err(|it| failure(&it))?;
    }
    let held: Vec<(SlotName, Opener<'_>)> = others
        .iter()
        .map(|(name, held)| (*name, held.opener()))
        .collect();
    let mut progress = Progress::new(context);
    let renewed = store.renew_key(key.opener(), &held, moment(), &mut |work, done, total| {
        progress.tell(work, done, total);
    });
    progress.end();
    let renewed = renewed.map_err(|it| failure(&it))?;
    out.line(&context.say("new-key-done"));
    let is_backed_up = back_up(context, out, &store);
    if !renewed.older_backups.is_empty() {
        out.line(&context.say("new-key-older-backups"));
        for path in &renewed.older_backups {
            out.line(&format!("  {}", path.display()));
        }
    }
    let (papers, rest): (Vec<&SlotFacts>, Vec<&SlotFacts>) = renewed
        .gone
        .iter()
        .partition(|slot| slot.kind == SlotKind::Recovery && io::stdout().is_terminal());
    if !rest.is_empty() {
        out.line(&context.say("new-key-gone"));
        print(context, out, &rest);
        out.line(&context.say("new-key-add-again"));
    }
    // The paper in the safe opens nothing any more: its place is not left empty.
    if let Some(paper) = papers.first() {
        let label = Label::new(&paper.label).map_err(|it| failure(&it))?;
        slots::add_recovery(context, out, &mut store, &key, label, false)?
            .map_err(|it| failure(&it))?;
    }
    Ok(if is_backed_up {
        Outcome::Done
    } else {
        Outcome::Wanting
    })
}

/// Asks for what opens the other slots, where that is needed and someone can answer. Nothing typed leaves one out.
fn secrets_of_others(
    context: &Context,
    store: &Store,
) -> Result<Vec<(SlotName, HeldKey)>, Failure> {
    let mut held = Vec::new();
    if !io::stdin().is_terminal() {
        return Ok(held);
    }
    for slot in store.slots().iter().filter(|slot| !slot.in_use) {
        while let Some(secret) = secret_of(context, slot)? {
            match store.prove_slot(slot.name, secret.opener()) {
                Ok(()) => {
                    held.push((slot.name, secret));
                    break;
                }
                Err(trouble) if is_wrong_secret(&trouble) => {
                    out::to_stderr(&context.say(trouble.message()));
                }
                Err(trouble) => return Err(failure(&trouble)),
            }
        }
    }
    Ok(held)
}

fn is_wrong_secret(trouble: &StoreTrouble) -> bool {
    use crate::store::SlotTrouble::WrongRecoveryKey;
    matches!(
        trouble,
        StoreTrouble::WrongPassphrase | StoreTrouble::Slot(WrongRecoveryKey)
    )
}

fn secret_of(context: &Context, slot: &SlotFacts) -> Result<Option<HeldKey>, Failure> {
    let whose = [("slot", slots::in_words(context, slot))];
    match slot.kind {
        SlotKind::Passphrase => {
            let question = context.say_with("new-key-passphrase-of", &whose);
            let typed = ask_secret(&question).map_err(|error| {
                Failure::could_not("cli-terminal-failed").with("detail", error.kind())
            })?;
            let typed = typed.filter(|secret| !secret.0.is_empty());
            Ok(typed.map(|secret| HeldKey::Passphrase(Passphrase::new(&secret.0))))
        }
        SlotKind::Recovery => {
            out::to_stderr(&context.say_with("new-key-paper-of", &whose));
            Ok(asked_recovery_key(context)?.map(HeldKey::Recovery))
        }
        SlotKind::Age | SlotKind::Remembered | SlotKind::Open | SlotKind::Unknown => Ok(None),
    }
}

/// The store's own backups still open with the old key: a new one takes their place at once.
fn back_up(context: &Context, out: &mut Out, store: &Store) -> bool {
    let renewed = renewed_backups::renew(context, store);
    say_renewed(context, out, &renewed)
}

fn say_renewed(context: &Context, out: &mut Out, renewed: &Renewed) -> bool {
    let is_made = renewed.own.is_ok();
    out.line(&context.say(if is_made {
        "new-key-backed-up"
    } else {
        "new-key-not-backed-up"
    }));
    if let Some(place) = &renewed.second_missed {
        let values = [("path", place.display().to_string())];
        out.line(&context.say_with("new-key-second-missed", &values));
    }
    is_made
}

fn print(context: &Context, out: &mut Out, some: &[&SlotFacts]) {
    for slot in some {
        out.line(&format!("  {}", slots::in_words(context, slot)));
    }
}

#[cfg(test)]
mod tests;
