//! Opening a store for a command, finding a transcript in it, and saying what the store says.

use std::path::{Path, PathBuf};

use crate::app::words::remarks::said;
use crate::cli::context::{Context, passphrase_from_file, var};
use crate::cli::failure::Failure;
use crate::cli::out::{Out, to_stderr};
use crate::shell::home::Home;
use crate::shell::{ask_secret, now, remarks, trouble};
use crate::store::{CaseRef, Opener, Passphrase, Realm, Store, StoreTrouble, TranscriptId, unfit};
use crate::text::clean::plain;

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
    require_ground(context.home()?)?;
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
        return opened(context, &folder, realm, Opener::Nothing);
    }
    let passphrase = passphrase(context)?;
    opened(context, &folder, realm, Opener::Passphrase(&passphrase))
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

/// Refuses a home on another machine or in a folder that a program copies, unless that very folder is allowed by name.
pub(super) fn require_ground(home: &Home) -> Result<(), Failure> {
    let folder = home.folder();
    let Some(unfit) = unfit(folder) else {
        return Ok(());
    };
    if is_allowed(folder) {
        return Ok(());
    }
    let remark = remarks::on_ground(&unfit, false);
    let failure = Failure::could_not(remark.message).with("path", folder.display());
    Err(remark
        .values
        .into_iter()
        .fold(failure, |failure, (name, value)| failure.with(name, value)))
}

/// Tells whether a folder is allowed that otherwise would not be. Naming it allows this one and no other.
pub(super) fn is_allowed(folder: &Path) -> bool {
    var("VILJA_ALLOW_FOLDER").is_some_and(|allowed| Path::new(&allowed) == folder)
}

/// Opens it beside another window too: what a command writes is refused then, what it reads is not.
fn opened(
    context: &Context,
    folder: &Path,
    realm: Realm,
    opener: Opener<'_>,
) -> Result<Store, Failure> {
    let now = now().at;
    let store = match Store::open_with(folder, realm, opener, now) {
        Err(StoreTrouble::AlreadyOpen { .. }) => {
            Store::open_reading_with(folder, realm, opener, now)
        }
        opened => opened,
    }
    .map_err(|it| failure(&it))?;
    if let Some(who) = store.writer_elsewhere() {
        let who = trouble(&who).detail;
        to_stderr(&context.say_with("durable-reading-beside", &[("who", who)]));
    }
    remark_on(context, &store);
    Ok(store)
}

/// What opening the store found out about it is said beside what the command prints.
fn remark_on(context: &Context, store: &Store) {
    let words = context.words();
    for remark in remarks::about(store) {
        to_stderr(&plain(&said(&words, &remark)));
    }
}

/// What the store says, as the failure of a command.
pub(super) fn failure(of_store: &StoreTrouble) -> Failure {
    let said = trouble(of_store);
    Failure::could_not(said.message).with("detail", said.detail)
}
