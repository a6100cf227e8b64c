//! Opening a store for a command, finding a transcript in it, and saying what the store says.

use std::fs;
use std::io::Read as _;
use std::path::Path;
use std::thread;
use std::time::Duration;

use zeroize::Zeroizing;

use crate::app::msg::{Remark, Secret};
use crate::app::words::remarks::said;
use crate::cli::context::{Context, passphrase_from_file, var};
use crate::cli::failure::Failure;
use crate::cli::out::{self, Out};
use crate::shell::home::Home;
use crate::shell::{ask_secret, moment, remarks, trouble};
use crate::store::{
    CaseRef, Identities, IdentityFile, Opener, Passphrase, Realm, RecoveryKey, Remembered, Slip,
    Store, StoreTrouble, TranscriptId, unfit,
};
use crate::text::clean::plain;

/// An identity file is a few lines.
const MOST_IDENTITY_BYTES: u64 = 64 * 1024;

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

/// Opens the store of the realm: the real one with whatever was asked for or is at hand, and otherwise with the passphrase
/// from the file or from the keys.
pub(super) fn open(context: &Context, training: bool) -> Result<Store, Failure> {
    let folder = existing(context, training)?;
    let key = key_to(context, &folder, realm(training))?;
    opened(context, &folder, realm(training), key.opener())
}

/// Returns what opens the store of a realm: what was asked for, what is at hand, or the passphrase; practice takes nothing.
pub(super) fn key_to(context: &Context, folder: &Path, realm: Realm) -> Result<HeldKey, Failure> {
    match (realm, named_key(context)?) {
        (Realm::Training, _) => Ok(HeldKey::Nothing),
        (Realm::Real, Some(key)) => Ok(key),
        (Realm::Real, None) => match Store::remembered(folder) {
            Some(kept) => Ok(HeldKey::Remembered(kept)),
            None => passphrase(context, folder).map(HeldKey::Passphrase),
        },
    }
}

/// Opens the real store and keeps the key at hand: whoever changes who can open it has to show that they can.
pub(super) fn open_keeping(context: &Context) -> Result<(Store, HeldKey), Failure> {
    let folder = existing(context, false)?;
    let key = match named_key(context)? {
        Some(key) => key,
        None => HeldKey::Passphrase(passphrase(context, &folder)?),
    };
    let store = opened(context, &folder, Realm::Real, key.opener())?;
    Ok((store, key))
}

/// What the store was opened with.
pub(super) enum HeldKey {
    Nothing,
    Passphrase(Passphrase),
    Recovery(RecoveryKey),
    Identities(Identities),
    Remembered(Remembered),
}

impl HeldKey {
    pub(super) fn opener(&self) -> Opener<'_> {
        match self {
            Self::Nothing => Opener::Nothing,
            Self::Passphrase(passphrase) => Opener::Passphrase(passphrase),
            Self::Recovery(key) => Opener::Recovery(key),
            Self::Identities(identities) => Opener::Identities(identities),
            Self::Remembered(kept) => Opener::Remembered(kept),
        }
    }
}

/// What the store says, as the failure of a command.
pub(super) fn failure(of_store: &StoreTrouble) -> Failure {
    let said = trouble(of_store);
    Failure::could_not(said.message).with("detail", said.detail)
}

/// Asks without showing what is typed. Breaking off or giving nothing is a failure.
pub(super) fn secret(context: &Context, question: &str) -> Result<Secret, Failure> {
    ask_secret(&context.say(question))
        .map_err(|error| Failure::could_not("cli-terminal-failed").with("detail", error.kind()))?
        .filter(|secret| !secret.0.is_empty())
        .ok_or_else(|| Failure::could_not("cli-passphrase-missing"))
}

/// Returns the folder of the realm's store, which has to be there.
pub(super) fn existing(context: &Context, training: bool) -> Result<std::path::PathBuf, Failure> {
    let message = if training {
        "cli-no-training-store"
    } else {
        "cli-no-store"
    };
    require_ground(context.home()?)?;
    let folder = realm(training).folder(context.home()?.folder());
    if Store::exists(&folder) {
        Ok(folder)
    } else {
        Err(Failure::could_not(message).with("path", folder.display()))
    }
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

pub(super) fn realm(training: bool) -> Realm {
    if training {
        Realm::Training
    } else {
        Realm::Real
    }
}

/// Opens it beside another window too: what a command writes is refused then, what it reads is not.
fn opened(
    context: &Context,
    folder: &Path,
    realm: Realm,
    opener: Opener<'_>,
) -> Result<Store, Failure> {
    let now = moment();
    let store = match Store::open_with(folder, realm, opener, now) {
        Err(StoreTrouble::AlreadyOpen { .. }) => {
            Store::open_reading_with(folder, realm, opener, now)
        }
        opened => opened,
    }
    .map_err(|it| failure(&it))?;
    if let Some(who) = store.writer_elsewhere() {
        let who = trouble(&who).detail;
        out::to_stderr(&beside(context, who));
    }
    // What opening the store found out about it is said beside what the command prints.
    for remark in remarks::about(&store) {
        out::to_stderr(&remarked(context, &remark));
    }
    Ok(store)
}

fn beside(context: &Context, who: String) -> String {
    context.say_with("durable-reading-beside", &[("who", who)])
}

fn remarked(context: &Context, remark: &Remark) -> String {
    let what = plain(&said(&context.words(), remark));
    if remark.is_warning {
        context.say_with("cli-warning", &[("what", what)])
    } else {
        what
    }
}

/// Returns the key that the command line or the environment names.
fn named_key(context: &Context) -> Result<Option<HeldKey>, Failure> {
    if context.recovery {
        return recovery_key(context).map(|key| Some(HeldKey::Recovery(key)));
    }
    let Some(path) = &context.identity else {
        return Ok(None);
    };
    identities(context, path).map(|it| Some(HeldKey::Identities(it)))
}

/// Reads a passphrase, after the wait that failed tries have earned.
fn passphrase(context: &Context, folder: &Path) -> Result<Passphrase, Failure> {
    let now = moment();
    if let Some(next) = Store::next_try_at(folder, now) {
        let left_ms = next.0.saturating_sub(now.0).max(0).unsigned_abs();
        out::to_stderr(&waiting(context, left_ms));
        thread::sleep(Duration::from_millis(left_ms));
    }
    let secret = match passphrase_from_file()? {
        Some(secret) if secret.0.is_empty() => {
            return Err(Failure::could_not("cli-passphrase-missing"));
        }
        Some(secret) => secret,
        None => secret(context, "cli-passphrase")?,
    };
    Ok(Passphrase::new(&secret.0))
}

fn waiting(context: &Context, left_ms: u64) -> String {
    let seconds = usize::try_from(left_ms.div_ceil(1000)).unwrap_or(usize::MAX);
    context.say_n("keys-wait", seconds)
}

/// Reads the recovery key: all at once or group by group, with each slip said where it is.
fn recovery_key(context: &Context) -> Result<RecoveryKey, Failure> {
    asked_recovery_key(context)?.ok_or_else(|| Failure::could_not("keys-recovery-missing"))
}

/// The same; nothing if not even its first group was typed.
pub(super) fn asked_recovery_key(context: &Context) -> Result<Option<RecoveryKey>, Failure> {
    let mut typed = Zeroizing::new(String::new());
    let mut number = 1;
    out::to_stderr(&context.say_n("keys-recovery-how", RecoveryKey::GROUPS));
    while number <= RecoveryKey::GROUPS {
        let question = context.say_n("keys-recovery-group", number);
        let asked = ask_secret(&question).map_err(|error| {
            Failure::could_not("cli-terminal-failed").with("detail", error.kind())
        })?;
        let Some(line) = asked else {
            return Err(Failure::could_not("keys-recovery-missing"));
        };
        if number == 1 && line.0.trim().is_empty() {
            return Ok(None);
        }
        let is_one_group = line.0.trim().chars().count() <= RecoveryKey::LETTERS + 1;
        if number == 1 && !is_one_group {
            return RecoveryKey::parse(&line.0)
                .map(Some)
                .map_err(|slip| slipped(&slip));
        }
        if RecoveryKey::fits(number, &line.0) {
            typed.push(' ');
            typed.push_str(&line.0);
            number += 1;
        } else {
            out::to_stderr(&context.say_n("keys-recovery-again", number));
        }
    }
    RecoveryKey::parse(&typed)
        .map(Some)
        .map_err(|slip| slipped(&slip))
}

fn slipped(slip: &Slip) -> Failure {
    match slip {
        Slip::Length { found } => Failure::could_not("keys-recovery-length")
            .with("n", found)
            .with("groups", RecoveryKey::GROUPS),
        Slip::Group { number } => Failure::could_not("keys-recovery-slip").with("n", number),
    }
}

/// Reads the age key of a file, with its own passphrase if it has one.
pub(super) fn identities(context: &Context, path: &Path) -> Result<Identities, Failure> {
    let content = read_identity(path)?;
    match IdentityFile::read(&content).map_err(|it| failure(&it))? {
        IdentityFile::Open(identities) => Ok(identities),
        IdentityFile::Locked(locked) => {
            let secret = secret(context, "keys-identity-passphrase")?;
            locked
                .unlock(&Passphrase::new(&secret.0))
                .map_err(|it| failure(&it))
        }
    }
}

fn read_identity(path: &Path) -> Result<Zeroizing<Vec<u8>>, Failure> {
    let mut content = Zeroizing::new(Vec::new());
    fs::File::open(path)
        .and_then(|file| file.take(MOST_IDENTITY_BYTES).read_to_end(&mut content))
        .map_err(|error| {
            Failure::could_not("keys-identity-unread")
                .with("path", path.display())
                .with("detail", error.kind())
        })?;
    Ok(content)
}

#[cfg(test)]
mod tests;
