//! `transcripts import`, `received`, `accept` and `reject`: what comes in waits until someone decides.

use std::fs::File;
use std::io::Read as _;
use std::path::{Path, PathBuf};

use clap::Args;
use zeroize::Zeroizing;

use crate::cli::Outcome;
use crate::cli::command::asking::asked;
use crate::cli::command::handover::Held;
use crate::cli::command::handover::sheet::{Sheet, Side};
use crate::cli::command::handover::spoken::{self, Said};
use crate::cli::command::opening::{failure, open, print_practice};
use crate::cli::context::Context;
use crate::cli::failure::Failure;
use crate::cli::out::Out;
use crate::shell::{local_minute, moment};
use crate::store::{
    Arrival, Fingerprint, HandoverTrouble, MOST_FILE_BYTES, Store, StoreTrouble, TranscriptId,
};
use crate::text::clean::plain;

#[derive(Args, Debug)]
pub(in crate::cli) struct ImportArgs {
    /// The file, as it was received
    #[arg(value_name = "PATH")]
    path: PathBuf,
    /// Into the store of practice interviews
    #[arg(long)]
    training: bool,
}

#[derive(Args, Debug)]
pub(in crate::cli) struct ReceivedArgs {
    /// Show this one whole, by the first letters of its name
    id: Option<String>,
    /// In the store of practice interviews
    #[arg(long)]
    training: bool,
}

#[derive(Args, Debug)]
pub(in crate::cli) struct AcceptArgs {
    /// What waits, by the first letters of its name
    id: String,
    /// The office's own number of the case that it belongs to; without it, it gets a case of its own
    #[arg(long, value_name = "NR")]
    case: Option<String>,
    /// The words of the sender's key, as the sender read them to you
    #[arg(long, value_name = "TEXT")]
    words: Option<String>,
    /// Do not ask
    #[arg(long)]
    yes: bool,
    /// In the store of practice interviews
    #[arg(long)]
    training: bool,
}

#[derive(Args, Debug)]
pub(in crate::cli) struct RejectArgs {
    /// What waits, by the first letters of its name
    id: String,
    /// Do not ask
    #[arg(long)]
    yes: bool,
    /// In the store of practice interviews
    #[arg(long)]
    training: bool,
}

const SAID: Said = Said {
    question: "handover-words-ask-sender",
    missing: "handover-words-missing",
    differ: "handover-words-differ-sender",
};

/// Opens a file, checks all of it and lets it wait.
pub(in crate::cli) fn import(
    context: &Context,
    out: &mut Out,
    args: &ImportArgs,
) -> Result<Outcome, Failure> {
    let file = read(&args.path)?;
    let mut store = open(context, args.training)?;
    let handover = store.open_handover(&file).map_err(|it| failure(&it))?;
    let held = Held::of(context, &handover)?;
    let arrival = store
        .receive(&handover, moment())
        .map_err(|it| failure(&it))?;
    print_practice(context, out, args.training);
    match arrival {
        Arrival::New(id) => {
            Sheet::new(context, &held, Side::Waiting { id }).print(out);
            out.line(&context.say_with("handover-waits", &[("id", id.to_string())]));
        }
        Arrival::Waiting { id, since } => {
            let values = [("id", id.to_string()), ("at", local_minute(since))];
            out.line(&context.say_with("handover-waits-already", &values));
        }
        Arrival::Accepted { id, on } => {
            let values = [("id", id.to_string()), ("at", local_minute(on))];
            out.line(&context.say_with("handover-accepted-already", &values));
        }
    }
    Ok(Outcome::Done)
}

/// Lists what waits, or shows one of it.
pub(in crate::cli) fn received(
    context: &Context,
    out: &mut Out,
    args: &ReceivedArgs,
) -> Result<Outcome, Failure> {
    let mut store = open(context, args.training)?;
    print_practice(context, out, args.training);
    if let Some(typed) = &args.id {
        let id = find(&mut store, typed)?;
        show(context, out, &mut store, id)?;
        return Ok(Outcome::Done);
    }
    let waiting = store.waiting().map_err(|it| failure(&it))?;
    for one in &waiting {
        let values = [
            ("sender", plain(&one.sender)),
            ("words", one.words.to_string()),
        ];
        let from = context.say_with("handover-waiting-from", &values);
        out.line(&format!("{}  {}  {from}", one.id, local_minute(one.since)));
    }
    if waiting.is_empty() {
        out.line(&context.say("handover-none-waiting"));
    }
    Ok(Outcome::Done)
}

/// Makes a transcript of what waits.
pub(in crate::cli) fn accept(
    context: &Context,
    out: &mut Out,
    args: &AcceptArgs,
) -> Result<Outcome, Failure> {
    let mut store = open(context, args.training)?;
    print_practice(context, out, args.training);
    let id = find(&mut store, &args.id)?;
    let sender = show(context, out, &mut store, id)?;
    spoken::require(context, out, sender, args.words.as_deref(), &SAID)?;
    if !args.yes && !asked(context, out, "handover-ask-accept", "handover-not-asked")? {
        out.line(&context.say("handover-still-waits"));
        return Ok(Outcome::Wanting);
    }
    store
        .accept(&id, args.case.as_deref(), moment())
        .map_err(|it| failure(&it))?;
    out.line(&context.say_with("handover-accepted", &[("id", id.to_string())]));
    Ok(Outcome::Done)
}

/// Removes what waits.
pub(in crate::cli) fn reject(
    context: &Context,
    out: &mut Out,
    args: &RejectArgs,
) -> Result<Outcome, Failure> {
    let mut store = open(context, args.training)?;
    print_practice(context, out, args.training);
    let id = find(&mut store, &args.id)?;
    if !args.yes && !asked(context, out, "handover-ask-reject", "handover-not-asked")? {
        out.line(&context.say("handover-still-waits"));
        return Ok(Outcome::Wanting);
    }
    store.reject(&id, moment()).map_err(|it| failure(&it))?;
    out.line(&context.say("handover-rejected"));
    Ok(Outcome::Done)
}

/// Shows what waits, and returns the words of its sender's key.
fn show(
    context: &Context,
    out: &mut Out,
    store: &mut Store,
    id: TranscriptId,
) -> Result<Fingerprint, Failure> {
    let handover = store
        .look_at_waiting(&id, moment())
        .map_err(|it| failure(&it))?;
    let held = Held::of(context, &handover)?;
    Sheet::new(context, &held, Side::Waiting { id }).print(out);
    Ok(handover.sender())
}

fn find(store: &mut Store, typed: &str) -> Result<TranscriptId, Failure> {
    let found = store.find_waiting(typed).map_err(|it| failure(&it))?;
    match found.as_slice() {
        [only] => Ok(*only),
        [] => Err(failure(&StoreTrouble::Handover(
            HandoverTrouble::NotWaiting,
        ))),
        [_, _, ..] => Err(Failure::refused("cli-transcript-ambiguous").with("id", typed)),
    }
}

/// Reads no more of a file than shows that it is too large, and nothing that is no file.
fn read(path: &Path) -> Result<Zeroizing<Vec<u8>>, Failure> {
    let unread = |detail: std::io::ErrorKind| {
        Failure::could_not("cli-file-unreadable")
            .with("path", path.display())
            .with("detail", detail)
    };
    let found = std::fs::metadata(path).map_err(|error| unread(error.kind()))?;
    if !found.is_file() {
        return Err(unread(std::io::ErrorKind::InvalidInput));
    }
    let mut bytes = Zeroizing::new(Vec::new());
    File::open(path)
        .and_then(|file| file.take(MOST_FILE_BYTES + 1).read_to_end(&mut bytes))
        .map_err(|error| unread(error.kind()))?;
    Ok(bytes)
}
