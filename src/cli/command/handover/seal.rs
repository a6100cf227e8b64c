//! `transcripts seal`: a transcript, or chosen sections of it, in a file that only its receiver can open.

use std::path::PathBuf;

use clap::Args;

use crate::cli::Outcome;
use crate::cli::command::asking::asked;
use crate::cli::command::export::ground::Ground;
use crate::cli::command::export::{GroundKind, delivery, ground, hold};
use crate::cli::command::handover::Held;
use crate::cli::command::handover::sheet::{Sheet, Side};
use crate::cli::command::handover::spoken::{self, Said};
use crate::cli::command::opening::{failure, find, open, print_practice};
use crate::cli::command::reveal::Reveal;
use crate::cli::command::store::slots;
use crate::cli::context::Context;
use crate::cli::failure::Failure;
use crate::cli::out::Out;
use crate::engine::consent::Consent;
use crate::engine::extract::{Chosen, NoSuch, extract};
use crate::shell::{moment, today};
use crate::store::{Fingerprint, HandoverDraft, HandoverGround, Pointed, Purpose, StoreTrouble};

#[expect(
    clippy::struct_excessive_bools,
    reason = "independent switches of the command line"
)]
#[derive(Args, Debug)]
pub(in crate::cli) struct SealArgs {
    /// The transcript, by the first letters of its name
    id: String,
    /// The folder that gets the file; its name is made up
    #[arg(long, value_name = "PATH", required_unless_present = "preview")]
    to: Option<PathBuf>,
    /// The receiver's key, as vilja store receive-key prints it
    #[arg(
        long,
        value_name = "age1...",
        required_unless_present = "recipient_file"
    )]
    recipient: Option<String>,
    /// A file with the receiver's key
    #[arg(long, value_name = "FILE", conflicts_with = "recipient")]
    recipient_file: Option<PathBuf>,
    /// The words of the receiver's key, as the receiver read them to you
    #[arg(long, value_name = "TEXT")]
    words: Option<String>,
    /// Who sends it, as the receiver should know you: name, unit, municipality
    #[arg(long, value_name = "TEXT")]
    from: String,
    /// What allows the information to leave: consent of the person, or a provision of law
    #[arg(long, value_enum)]
    ground: Option<GroundKind>,
    /// Which consent or provision, and who gets it for what
    #[arg(long, value_name = "TEXT")]
    why: Option<String>,
    /// Only these sections of the form
    #[arg(long = "section", value_name = "ID", num_args = 1..)]
    sections: Vec<String>,
    /// Hand over a protected interview too, this once; the reason is that of --why. What is covered stays
    #[arg(long, requires = "why")]
    reveal: bool,
    /// Of a protected interview, these covered questions leave too, with their notes
    #[arg(long = "covered", value_name = "QUESTION", num_args = 1.., requires = "reveal")]
    covered: Vec<String>,
    /// Of a protected interview, the case number leaves too
    #[arg(long, requires = "reveal")]
    case_number: bool,
    /// Of a protected interview, what was written freely beside the answers leaves too
    #[arg(long, requires = "reveal")]
    comments: bool,
    /// Show exactly what would leave, and write nothing
    #[arg(long)]
    preview: bool,
    /// Do not ask
    #[arg(long)]
    yes: bool,
    /// That of a practice interview
    #[arg(long)]
    training: bool,
}

const SAID: Said = Said {
    question: "handover-words-ask-receiver",
    missing: "handover-words-missing",
    differ: "handover-words-differ-receiver",
};

pub(in crate::cli) fn run(
    context: &Context,
    out: &mut Out,
    args: &SealArgs,
) -> Result<Outcome, Failure> {
    // Asked for before the passphrase: without a ground nothing is even opened.
    let ground = ground::named(args.ground, args.why.as_deref(), args.training)?;
    let reveal = Reveal::with(args.reveal, args.why.as_deref())?;
    let recipient = slots::recipient((args.recipient.as_deref(), args.recipient_file.as_deref()))?;
    let words = Fingerprint::of_recipient(&recipient);
    let mut store = open(context, args.training)?;
    let id = find(&mut store, &args.id)?;
    let held = hold(context, &mut store, id, Purpose::Command)?;
    reveal.or_refuse(held.interview.is_protected())?;
    reveal.note(&mut store, &id, &held.interview)?;
    let chosen = Chosen {
        sections: args.sections.clone(),
        revealed: args.covered.clone(),
        case_number: args.case_number,
        comments: args.comments,
    };
    let taken = extract(&held.interview, &held.changes, &chosen).map_err(no_such)?;
    let consent = match &ground {
        Some(ground) => ground::check(context, &mut store, ground, &held)?,
        None => None,
    };
    if let Some(consent) = &consent {
        consent.or_refuse(id, taken.is_whole())?;
    }
    let covered_by = consent.as_ref().map(|it| it.said(context));
    let texts = store.form_texts(&id).map_err(|it| failure(&it))?;
    let digest = &held.interview.held_with().digest;
    let form = texts.iter().find(|text| *text.digest() == **digest);
    let form = form.ok_or_else(|| failure(&StoreTrouble::FormDiffers))?;
    let draft = HandoverDraft {
        to: recipient,
        sender: &args.from,
        ground: ground.map(|ground| allowed(ground, consent.map(|it| it.consent))),
        extract: &taken,
        pointed: taken.is_whole().then(|| Pointed::of(&held.interview)),
        form,
    };
    let handover = store
        .draft_handover(&id, draft, moment())
        .map_err(|it| failure(&it))?;
    // Read again as the receiver will read it: what is shown is what leaves.
    let leaving = Held::of(context, &handover)?;
    let own_words = store.signing_words().map_err(|it| failure(&it))?;
    print_practice(context, out, args.training);
    let side = Side::Leaving {
        own_words,
        covered: &taken.covered,
        covered_by: covered_by.as_deref().unwrap_or_default(),
    };
    Sheet::new(context, &leaving, side).print(out);
    let Some(folder) = args.to.as_deref().filter(|_| !args.preview) else {
        out.line(&context.say("export-only-shown"));
        return Ok(Outcome::Done);
    };
    spoken::require(context, out, words, args.words.as_deref(), &SAID)?;
    if !args.yes && !asked(context, out, "handover-ask-seal", "export-not-asked")? {
        out.line(&context.say("export-declined"));
        return Ok(Outcome::Wanting);
    }
    let sealed = store
        .seal_handover(&handover, moment())
        .map_err(|it| failure(&it))?;
    let path = delivery::write(folder, today(), "age", &sealed)?;
    out.line(&context.say_with("export-written", &[("path", path.display().to_string())]));
    out.line(&context.say_with(
        "handover-read-own-words",
        &[("words", own_words.to_string())],
    ));
    Ok(Outcome::Done)
}

fn allowed(ground: Ground, consent: Option<Consent>) -> HandoverGround {
    HandoverGround {
        kind: ground.kind.stored(),
        why: ground.why,
        consent_told_on: consent.map(|consent| consent.told_on),
    }
}

fn no_such(unknown: NoSuch) -> Failure {
    match unknown {
        NoSuch::Section { id, known } => Failure::refused("export-no-such-section")
            .with("section", id)
            .with("sections", known.join(", ")),
        NoSuch::Question { id } => {
            Failure::refused("handover-no-such-question").with("question", id)
        }
    }
}
