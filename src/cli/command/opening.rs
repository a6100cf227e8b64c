//! Opening a store for a command, finding a transcript in it, and saying what the store says.

use std::path::PathBuf;

use crate::cli::context::{Context, passphrase_from_file};
use crate::cli::failure::Failure;
use crate::cli::out::Out;
use crate::shell::{ask_secret, now, trouble};
use crate::store::{CaseRef, Opener, Passphrase, Realm, Store, StoreTrouble, TranscriptId};

pub(super) fn print_practice(context: &Context, out: &mut Out, training: bool) {
    if training {
        out.line(&context.say("cli-practice"));
    }
}

/// Returns the one transcript whose name begins as typed.
pub(super) fn find(store: &mut Store, typed: &str) -> Result<TranscriptId, Failure> {
    let found = store.find_by_name(typed).map_err(|it| failure(&it))?;
    match found.as_slice() {
        [] => Err(Failure::refused("cli-no-such-transcript").with("id", typed)),
        [only] => Ok(*only),
        [_, _, ..] => Err(Failure::refused("cli-transcript-ambiguous").with("id", typed)),
    }
}

/// Returns the case that is meant: by its number, or by the name of one of its transcripts, which is left when it is erased.
pub(super) fn find_case(store: &mut Store, typed: &str) -> Result<CaseRef, Failure> {
    if let Some(case) = store.case_by_number(typed).map_err(|it| failure(&it))? {
        return Ok(case);
    }
    let found = store.find_by_name(typed).map_err(|it| failure(&it))?;
    match found.as_slice() {
        // What was typed may be a case number, so it is not said again.
        [] => Err(Failure::refused("cli-no-such-case")),
        [only] => store.case_of(only).map_err(|it| failure(&it)),
        [_, _, ..] => Err(Failure::refused("cli-transcript-ambiguous").with("id", typed)),
    }
}

pub(super) fn realm(training: bool) -> Realm {
    if training {
        Realm::Training
    } else {
        Realm::Real
    }
}

/// Returns the folder of the store, if there is a store in it.
pub(super) fn there(context: &Context, training: bool) -> Result<PathBuf, Failure> {
    let folder = realm(training).folder(context.home()?.folder());
    if Store::exists(&folder) {
        return Ok(folder);
    }
    Err(Failure::could_not(if training {
        "cli-no-training-store"
    } else {
        "cli-no-store"
    })
    .with("path", folder.display()))
}

/// Opens the store of the realm; the real one with the passphrase from the file or from the keys.
pub(super) fn open(context: &Context, training: bool) -> Result<Store, Failure> {
    let folder = there(context, training)?;
    let realm = realm(training);
    if training {
        return Store::open(&folder, realm, None, now().at).map_err(|it| failure(&it));
    }
    let passphrase = passphrase(context)?;
    Store::open_with(&folder, realm, Opener::Passphrase(&passphrase), now().at)
        .map_err(|it| failure(&it))
}

/// Returns the passphrase from the file or from the keys.
pub(super) fn passphrase(context: &Context) -> Result<Passphrase, Failure> {
    let secret = match passphrase_from_file()? {
        Some(secret) => Some(secret),
        None => ask_secret(&context.say("cli-passphrase")).map_err(|error| {
            Failure::could_not("cli-terminal-failed").with("detail", error.kind())
        })?,
    };
    let Some(secret) = secret.filter(|secret| !secret.0.is_empty()) else {
        return Err(Failure::could_not("cli-passphrase-missing"));
    };
    Ok(Passphrase::new(&secret.0))
}

/// What the store says, as the failure of a command.
pub(super) fn failure(of_store: &StoreTrouble) -> Failure {
    let said = trouble(of_store);
    Failure::could_not(said.message).with("detail", said.detail)
}
