//! `transcripts export`: chosen transcripts in a file that anyone can read, on a named ground and after a look at it.

pub(in crate::cli::command) mod covering;
pub(in crate::cli::command) mod delivery;
mod extract;
pub(in crate::cli::command) mod ground;
pub(in crate::cli::command) mod markdown;
pub(in crate::cli) mod table;
mod thrown;

use std::path::PathBuf;
use std::rc::Rc;

use clap::{Args, ValueEnum};
use serde::Serialize;

use crate::app::msg::LoadedForm;
use crate::cli::Outcome;
use crate::cli::command::asking::asked;
use crate::cli::command::export::extract::Extract;
pub(in crate::cli::command) use crate::cli::command::export::extract::Held;
use crate::cli::command::opening::{failure, find, open, print_practice};
use crate::cli::command::reveal::Reveal;
use crate::cli::context::Context;
use crate::cli::failure::Failure;
use crate::cli::out::Out;
use crate::engine::interview::{Forms, Interview};
use crate::shell::{moment, today};
use crate::store::{Ground, Purpose, Store, StoreTrouble, TranscriptId};
use crate::text::clean::plain;

pub use thrown::{Exported, exported};

/// What a JSON export looks like. It stands beside the documentation too.
const SCHEMA: &str = include_str!("../../../docs/export.schema.json");

#[expect(
    clippy::struct_excessive_bools,
    reason = "independent switches of the command line"
)]
#[derive(Args, Debug)]
pub(in crate::cli) struct ExportArgs {
    /// The transcripts, by the first letters of their names
    #[arg(required = true, value_name = "ID")]
    ids: Vec<String>,
    #[arg(long, value_enum)]
    format: Format,
    /// The folder that gets the file; its name is made up
    #[arg(long, value_name = "PATH", required_unless_present = "preview")]
    to: Option<PathBuf>,
    /// What allows the information to leave: consent of the person, or a provision of law
    #[arg(long, value_enum)]
    ground: Option<GroundKind>,
    /// Which consent or provision, and who gets it for what
    #[arg(long, value_name = "TEXT")]
    why: Option<String>,
    /// Hand out a protected interview too, this once; the reason is that of --why
    #[arg(long, requires = "why")]
    reveal: bool,
    /// Only these sections of the form
    #[arg(long = "section", value_name = "ID", num_args = 1..)]
    sections: Vec<String>,
    /// Show exactly what would leave, and write nothing
    #[arg(long)]
    preview: bool,
    /// Do not ask
    #[arg(long)]
    yes: bool,
    /// Those of practice interviews
    #[arg(long)]
    training: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Format {
    Json,
    Csv,
    Markdown,
    Pdf,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum, Serialize)]
#[serde(rename_all = "snake_case")]
pub(in crate::cli) enum GroundKind {
    Consent,
    Law,
}

impl GroundKind {
    /// Returns the same as the store keeps it.
    pub(in crate::cli::command) fn stored(self) -> Ground {
        match self {
            Self::Consent => Ground::Consent,
            Self::Law => Ground::Law,
        }
    }

    /// Returns the word that stands in files.
    fn word(self) -> &'static str {
        self.stored().word()
    }
}

pub(in crate::cli) fn run(
    context: &Context,
    out: &mut Out,
    args: &ExportArgs,
) -> Result<Outcome, Failure> {
    if args.format == Format::Pdf {
        return Err(Failure::refused("export-no-pdf"));
    }
    // Asked for before the passphrase: without a ground nothing is even opened.
    let ground = ground::named(args.ground, args.why.as_deref(), args.training)?;
    let reveal = Reveal::with(args.reveal, args.why.as_deref())?;
    let mut store = open(context, args.training)?;
    let ids = args
        .ids
        .iter()
        .map(|typed| find(&mut store, typed))
        .collect::<Result<Vec<_>, _>>()?;
    // What is only looked at does not leave; the log says which it was.
    let purpose = if args.preview || args.to.is_none() {
        Purpose::Command
    } else {
        Purpose::Export
    };
    let mut extract = Extract::new(args.training, today());
    let mut covered_by = Vec::new();
    for id in ids {
        let held = hold(context, &mut store, id, purpose)?;
        reveal.or_refuse(held.interview.is_protected())?;
        reveal.note(&mut store, &id, &held.interview)?;
        extract.add(context, &held, &args.sections)?;
        if let Some(ground) = &ground {
            let allowed = ground::check(context, &mut store, ground, &held)?;
            if let Some(allowed) = &allowed {
                allowed.or_refuse(id, extract.is_last_whole())?;
                covered_by.push(allowed.said(context));
            }
            if purpose == Purpose::Export {
                store
                    .note_ground(&id, ground.kind.stored(), &ground.why, moment())
                    .map_err(|it| failure(&it))?;
            }
            extract.allow(ground, allowed.map(|it| it.consent));
        }
    }
    drop(store);
    let content = match args.format {
        Format::Json => extract.to_json()?,
        Format::Csv => table::write(context, &extract)?,
        Format::Markdown | Format::Pdf => markdown::write(context, &extract),
    };
    print_practice(context, out, args.training);
    if args.preview || !args.yes {
        out.text(&plain(&content));
        out.line("");
    }
    covering::print(out, &covered_by);
    out.line(&context.say("export-in-clear"));
    let Some(folder) = args.to.as_deref().filter(|_| !args.preview) else {
        out.line(&context.say("export-only-shown"));
        return Ok(Outcome::Done);
    };
    if !args.yes && !asked(context, out, "export-ask", "export-not-asked")? {
        out.line(&context.say("export-declined"));
        return Ok(Outcome::Wanting);
    }
    let ending = match args.format {
        Format::Json => "json",
        Format::Csv => "csv",
        Format::Markdown | Format::Pdf => "md",
    };
    let path = delivery::write(folder, today(), ending, content.as_bytes())?;
    out.line(&context.say_with("export-written", &[("path", path.display().to_string())]));
    Ok(Outcome::Done)
}

/// Prints the schema.
pub(in crate::cli) fn schema(out: &mut Out) -> Outcome {
    out.text(SCHEMA);
    Outcome::Done
}

/// Reads a transcript with the forms that it was held with.
pub(in crate::cli::command) fn hold(
    context: &Context,
    store: &mut Store,
    id: TranscriptId,
    purpose: Purpose,
) -> Result<Held, Failure> {
    let texts = store.form_texts(&id).map_err(|it| failure(&it))?;
    let recorded = store
        .load(&id, purpose, moment())
        .map_err(|it| failure(&it))?;
    let differs = || failure(&StoreTrouble::FormDiffers);
    let forms: Vec<Rc<LoadedForm>> = texts
        .iter()
        .map(|text| context.shelf.form_of_text(&text.form, &text.texts))
        .map(|form| form.map(Rc::new))
        .collect::<Option<_>>()
        .ok_or_else(differs)?;
    let by_digest = forms.iter().fold(Forms::default(), |all, form| {
        all.with(&form.digest, &form.form)
    });
    let last_at = recorded.iter().map(|it| it.at).max().ok_or_else(differs)?;
    let changes: Vec<_> = recorded.into_iter().map(|it| it.change).collect();
    let interview = Interview::replay_through(&by_digest, changes.iter().cloned())
        .ok()
        .ok_or_else(differs)?;
    let held_with = interview.held_with();
    let form = forms
        .iter()
        .find(|form| form.digest == held_with.digest)
        .map(Rc::clone)
        .ok_or_else(differs)?;
    Ok(Held {
        id,
        interview,
        form,
        versions: forms,
        forms: by_digest,
        changes,
        last_at,
    })
}
