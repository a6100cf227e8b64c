//! `transcripts verify`: whether everything stands as it was stored, and what does not.

use crate::cli::Outcome;
use crate::cli::command::opening::{failure, open, print_practice};
use crate::cli::command::progress::Progress;
use crate::cli::context::Context;
use crate::cli::failure::Failure;
use crate::cli::out::Out;
use crate::shell::local_minute;
use crate::store::{Fault, FaultKind, Receipt, ReceiptFound, Report, Work};
use crate::text::catalog::Args;

pub(in crate::cli) fn run(
    context: &Context,
    out: &mut Out,
    receipt: Option<Receipt>,
    training: bool,
) -> Result<Outcome, Failure> {
    let mut store = open(context, training)?;
    let mut progress = Progress::new(context);
    let report = store.verify(&mut |done, all| progress.tell(Work::Verifying, done, all));
    progress.end();
    let report = report.map_err(|it| failure(&it))?;
    print_practice(context, out, training);
    counts(context, out, &report);
    for fault in &report.faults {
        out.line(&fault_in_words(context, fault));
    }
    let mut outcome = Outcome::Done;
    if report.is_whole() {
        out.line(&context.say("cli-verify-whole"));
    } else {
        out.line(&context.say_n("cli-verify-broken", report.faults.len()));
        outcome = Outcome::Wanting;
    }
    if let Some(receipt) = receipt {
        let found = store.find_receipt(receipt).map_err(|it| failure(&it))?;
        out.line(&receipt_in_words(context, receipt, &found));
        if !matches!(found, ReceiptFound::Holds { .. }) {
            outcome = Outcome::Wanting;
        }
    }
    Ok(outcome)
}

/// How much was looked at, and what could not be.
fn counts(context: &Context, out: &mut Out, report: &Report) {
    for (message, n) in [
        ("cli-verify-events", report.events),
        ("cli-verify-bodies", report.bodies),
        ("cli-verify-erased", report.erased),
    ] {
        out.line(&context.say_n(message, usize::try_from(n).unwrap_or(usize::MAX)));
    }
    for (message, n) in [
        ("verify-log", report.log_lines),
        ("verify-checkpoints", report.checkpoints),
        ("verify-stones", report.stones),
        ("cli-verify-withheld", report.withheld),
    ] {
        if n > 0 {
            out.line(&context.say_n(message, usize::try_from(n).unwrap_or(usize::MAX)));
        }
    }
}

fn receipt_in_words(context: &Context, receipt: Receipt, found: &ReceiptFound) -> String {
    let args = Args::none().with("code", receipt.to_string());
    match found {
        ReceiptFound::Nowhere => context.say_args("receipt-nowhere", &args),
        ReceiptFound::Broken { transcript } => context.say_args(
            "receipt-broken",
            &args.with("transcript", transcript.to_string()),
        ),
        ReceiptFound::Holds { witnessed, n_later } => context.say_args(
            "receipt-holds",
            &args
                .with("transcript", witnessed.transcript.to_string())
                .with("at", local_minute(witnessed.at))
                .number("n", i64::try_from(*n_later).unwrap_or(i64::MAX)),
        ),
    }
}

fn fault_in_words(context: &Context, fault: &Fault) -> String {
    let what = context.say(match fault.kind {
        FaultKind::PageDamaged => "cli-fault-page-damaged",
        FaultKind::IndexDiffers => "durable-fault-index-differs",
        FaultKind::EventMissing => "cli-fault-event-missing",
        FaultKind::EventChanged => "cli-fault-event-changed",
        FaultKind::EventMoved => "cli-fault-event-moved",
        FaultKind::ContentMissing => "cli-fault-content-missing",
        FaultKind::ContentChanged => "cli-fault-content-changed",
        FaultKind::ContentMoved => "cli-fault-content-moved",
        FaultKind::ContentAstray => "cli-fault-content-astray",
        FaultKind::ContentUnreadable => "cli-fault-content-unreadable",
        FaultKind::CaseKeyLost => "cli-fault-case-key-lost",
        FaultKind::CaseNumberChanged => "cli-fault-case-number-changed",
        FaultKind::TranscriptMissing => "cli-fault-transcript-missing",
        FaultKind::CountDiffers => "cli-fault-count-differs",
        FaultKind::LastDiffers => "cli-fault-last-differs",
        FaultKind::HeadlinesDiffer => "cli-fault-headlines-differ",
        FaultKind::FormChanged => "cli-fault-form-changed",
        FaultKind::TailCut => "durable-fault-tail-cut",
        FaultKind::CutChanged => "durable-fault-cut-changed",
        FaultKind::CheckpointDiffers => "fault-checkpoint-differs",
        FaultKind::SignatureWrong => "fault-signature-wrong",
        FaultKind::CheckpointMissing => "fault-checkpoint-missing",
        FaultKind::SigningKeyLost => "fault-signing-key-lost",
        FaultKind::ErasedUntold => "fault-erased-untold",
        FaultKind::StoneUntrue => "fault-stone-untrue",
    });
    let mut line = context.say_with("cli-fault", &[("what", what)]);
    if let Some(sequence) = fault.sequence {
        line = format!("{line}  #{}", sequence.number());
    }
    if let Some(transcript) = fault.transcript {
        line = format!("{line}  {transcript}");
    }
    line
}

#[cfg(test)]
mod tests;
