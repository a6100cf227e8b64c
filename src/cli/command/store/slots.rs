//! `store slots`: who can open the store, and how that is changed.

use std::path::Path;

use crate::app::msg::Secret;
use crate::builtin::read_limited;
use crate::cli::Outcome;
use crate::cli::command::opening::{HeldKey, existing, failure, open, open_keeping};
use crate::cli::command::store::{AddCommand, PersonRole, RecipientArgs, SlotsCommand, asking};
use crate::cli::context::Context;
use crate::cli::failure::Failure;
use crate::cli::out::Out;
use crate::shell::{ask_secret, local_minute, moment};
use crate::store::{
    Cost, Label, Reach, Recipient, RecoveryKey, Role, SlotFacts, SlotName, SlotTrouble, Store,
    StoreTrouble,
};
use crate::text::clean::plain;

pub(super) fn run(
    context: &Context,
    out: &mut Out,
    asked: &SlotsCommand,
) -> Result<Outcome, Failure> {
    match asked {
        SlotsCommand::Add(asked) => add(context, out, asked),
        SlotsCommand::Remove { name } => remove(context, out, name),
        SlotsCommand::Confirm => {
            let (mut store, key) = open_keeping(context)?;
            print(context, out, &store);
            let done = store.confirm_slots(key.opener(), moment());
            done.map_err(|it| failure(&it))?;
            out.line(&context.say("keys-confirmed"));
            Ok(Outcome::Done)
        }
        SlotsCommand::Remember { .. } => {
            let (mut store, key) = open_keeping(context)?;
            let done = store.remember(key.opener(), moment());
            done.map_err(|it| failure(&it))?;
            say_kept(context, out, Kept::Now);
            Ok(Outcome::Done)
        }
        SlotsCommand::Forget => {
            let forgot = Store::forget(&existing(context, false)?).map_err(|it| failure(&it))?;
            say_kept(
                context,
                out,
                if forgot { Kept::NoMore } else { Kept::Never },
            );
            Ok(Outcome::Done)
        }
    }
}

/// What the machine remembers after a command.
#[derive(Clone, Copy)]
enum Kept {
    Now,
    NoMore,
    Never,
}

fn say_kept(context: &Context, out: &mut Out, kept: Kept) {
    out.line(&context.say(match kept {
        Kept::Now => "keys-remembered",
        Kept::NoMore => "keys-forgotten",
        Kept::Never => "keys-nothing-remembered",
    }));
}

pub(super) fn list(context: &Context, out: &mut Out) -> Result<Outcome, Failure> {
    let store = open(context, false)?;
    print(context, out, &store);
    Ok(Outcome::Done)
}

/// Returns the one slot whose name begins as typed, or that is called so.
pub(super) fn named<'a>(store: &'a Store, typed: &str) -> Result<&'a SlotFacts, Failure> {
    let typed = typed.trim();
    let is_meant = |slot: &&SlotFacts| {
        !typed.is_empty()
            && (slot.label == typed || slot.name.to_string().starts_with(&typed.to_lowercase()))
    };
    let found: Vec<_> = store.slots().iter().filter(is_meant).collect();
    match found.as_slice() {
        [only] => Ok(only),
        [] => Err(failure(&StoreTrouble::Slot(SlotTrouble::NoSuchSlot))),
        [_, _, ..] => Err(Failure::refused("keys-slot-ambiguous")),
    }
}

fn print(context: &Context, out: &mut Out, store: &Store) {
    for slot in store.slots() {
        out.line(&in_words(context, slot));
    }
    if store
        .slots()
        .iter()
        .all(|slot| slot.role == Some(Role::Officer) || slot.reach == Reach::Unprotected)
    {
        out.line(&context.say("keys-no-recovery"));
    }
}

/// One line a slot: name, role, kind, label, since when, what a guess costs.
pub(super) fn in_words(context: &Context, slot: &SlotFacts) -> String {
    let role = slot.role.map_or("unknown", Role::word);
    let mut words = vec![
        context.say(&format!("keys-role-{role}")),
        context.say(&format!("keys-kind-{}", slot.kind.word())),
    ];
    if !slot.label.is_empty() {
        words.push(plain(&slot.label));
    }
    if let Some(at) = slot.added_at {
        words.push(context.say_with("keys-added", &[("at", local_minute(at))]));
    }
    if let Some(cost) = slot.cost {
        words.push(context.say_with("keys-cost", &cost_in_words(cost)));
    }
    if let Some(recipient) = slot.recipient {
        words.push(recipient.to_string());
    }
    if slot.reach == Reach::Unprotected {
        words.push(context.say("keys-narrow"));
    }
    if slot.in_use {
        words.push(context.say("keys-in-use"));
    }
    format!("{}  {}", slot.name.short(), words.join(" · "))
}

fn cost_in_words(cost: Cost) -> [(&'static str, String); 2] {
    [
        ("mib", (cost.memory_kib() / 1024).to_string()),
        ("passes", cost.passes().to_string()),
    ]
}

fn add(context: &Context, out: &mut Out, asked: &AddCommand) -> Result<Outcome, Failure> {
    let name = match asked {
        AddCommand::Passphrase {
            label,
            role,
            reach,
            suggest,
            to_stdout,
        } => {
            let label = label_of(&label.label)?;
            let (mut store, key) = open_to_add(context, &label)?;
            let new = asking::new_passphrase(context, out, *suggest, *to_stdout)?;
            let cost = Cost::tuned().map_err(|it| failure(&it))?;
            let role = match role {
                PersonRole::Officer => Role::Officer,
                PersonRole::Manager => Role::Manager,
            };
            let whom = reach.of(role);
            store.add_passphrase(key.opener(), whom, label, &new, cost, moment())
        }
        AddCommand::Recovery { label, to_stdout } => {
            let label = label_of(&label.label)?;
            asking::only_to_a_terminal(*to_stdout)?;
            let (mut store, key) = open_to_add(context, &label)?;
            add_recovery(context, out, &mut store, &key, label, *to_stdout)?
        }
        AddCommand::Manager(args) => add_recipient(context, Role::Manager, args)?,
        AddCommand::Municipality(args) => add_recipient(context, Role::Municipality, args)?,
    };
    let name = name.map_err(|it| failure(&it))?;
    out.line(&context.say_with("keys-slot-added", &[("name", name.short())]));
    Ok(Outcome::Done)
}

pub(super) type Added = Result<SlotName, StoreTrouble>;

/// Shows the key once. It becomes a way in only when someone has shown that it is written down.
pub(super) fn add_recovery(
    context: &Context,
    out: &mut Out,
    store: &mut Store,
    key: &HeldKey,
    label: Label,
    to_stdout: bool,
) -> Result<Added, Failure> {
    let recovery = RecoveryKey::random().map_err(|it| failure(&it))?;
    out.line(&context.say("keys-recovery-write-down"));
    out.line("");
    let groups = recovery.groups();
    for (idx, line) in groups.chunks(4).enumerate() {
        out.text(&format!("    {:>2}   ", idx * 4 + 1));
        for group in line {
            out.text(group);
            out.text("   ");
        }
        out.line("");
    }
    out.line("");
    out.line(&context.say("keys-recovery-keep"));
    out.flush();
    if !to_stdout {
        for number in RecoveryKey::two_groups().map_err(|it| failure(&it))? {
            let question = context.say_n("keys-recovery-confirm", number);
            let typed = secret_line(&question)?;
            if !recovery.is_group(number, &typed.0) {
                return Err(Failure::refused("keys-recovery-unconfirmed").with("n", number));
            }
        }
    }
    Ok(store.add_recovery(key.opener(), label, &recovery, moment()))
}

fn secret_line(question: &str) -> Result<Secret, Failure> {
    ask_secret(question)
        .map_err(|error| Failure::could_not("cli-terminal-failed").with("detail", error.kind()))?
        .ok_or_else(|| Failure::could_not("keys-recovery-missing"))
}

/// Reads the receiver's age key as it was written on the command line, or from the file that it is in.
pub(in crate::cli::command) fn recipient(
    (written, file): (Option<&str>, Option<&Path>),
) -> Result<Recipient, Failure> {
    let recipient = match (written, file) {
        (Some(text), _) => Recipient::parse(text),
        (None, Some(path)) => {
            let text = read_limited(path).map_err(|error| {
                Failure::could_not("keys-identity-unread")
                    .with("path", path.display())
                    .with("detail", error.kind())
            })?;
            Recipient::read(&text)
        }
        (None, None) => None,
    };
    recipient.ok_or_else(|| failure(&StoreTrouble::Slot(SlotTrouble::RecipientUnfit)))
}

fn add_recipient(context: &Context, role: Role, args: &RecipientArgs) -> Result<Added, Failure> {
    let label = label_of(&args.label.label)?;
    let recipient = recipient((args.recipient.as_deref(), args.recipient_file.as_deref()))?;
    let (mut store, key) = open_to_add(context, &label)?;
    let whom = args.reach.of(role);
    Ok(store.add_recipient(key.opener(), whom, label, &recipient, moment()))
}

/// Opens the store unless a slot that is called so would be refused afterwards.
fn open_to_add(context: &Context, label: &Label) -> Result<(Store, HeldKey), Failure> {
    let (store, key) = open_keeping(context)?;
    store.can_add_slot(label).map_err(|it| failure(&it))?;
    Ok((store, key))
}

fn remove(context: &Context, out: &mut Out, typed: &str) -> Result<Outcome, Failure> {
    let (mut store, key) = open_keeping(context)?;
    let name = named(&store, typed)?.name;
    store
        .remove_slot(key.opener(), name, moment())
        .map_err(|it| failure(&it))?;
    out.line(&context.say_with("keys-slot-removed", &[("name", name.short())]));
    out.line(&context.say("keys-removed-copies"));
    Ok(Outcome::Done)
}

fn label_of(text: &str) -> Result<Label, Failure> {
    Label::new(text).map_err(|it| failure(&it))
}

#[cfg(test)]
mod tests;
