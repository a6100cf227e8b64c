//! That every fault has words of its own, with where it is, and what is said of what cannot be relied on or looked into.

#![expect(clippy::unwrap_used, reason = "tests fail by panicking")]

use std::collections::BTreeSet;

use super::*;
use crate::cli::command::tests::printed;
use crate::store::TranscriptId;

const EVERY_KIND: [FaultKind; 25] = [
    FaultKind::PageDamaged,
    FaultKind::IndexDiffers,
    FaultKind::EventMissing,
    FaultKind::EventChanged,
    FaultKind::EventMoved,
    FaultKind::ContentMissing,
    FaultKind::ContentChanged,
    FaultKind::ContentMoved,
    FaultKind::ContentAstray,
    FaultKind::ContentUnreadable,
    FaultKind::CaseKeyLost,
    FaultKind::CaseNumberChanged,
    FaultKind::TranscriptMissing,
    FaultKind::CountDiffers,
    FaultKind::LastDiffers,
    FaultKind::HeadlinesDiffer,
    FaultKind::FormChanged,
    FaultKind::TailCut,
    FaultKind::CutChanged,
    FaultKind::CheckpointDiffers,
    FaultKind::SignatureWrong,
    FaultKind::CheckpointMissing,
    FaultKind::SigningKeyLost,
    FaultKind::ErasedUntold,
    FaultKind::StoneUntrue,
];

#[test]
fn every_fault_is_said_in_words_of_its_own() {
    let transcript = TranscriptId::parse("7h3kq00000000000000000000a");
    let fault = |kind| Fault {
        sequence: None,
        transcript,
        kind,
    };
    let said = printed("transcripts verify", |context, out| {
        for kind in EVERY_KIND {
            out.line(&fault_in_words(context, &fault(kind)));
        }
        out.line(&context.say_n("cli-verify-broken", EVERY_KIND.len()));
    });
    let different: BTreeSet<&str> = said.lines().collect();
    assert_eq!(different.len(), EVERY_KIND.len() + 1, "{said}");
    let faults = said.lines().filter(|line| line.starts_with("Fel: "));
    assert_eq!(faults.count(), EVERY_KIND.len());
    let first = said.lines().next().unwrap();
    assert_eq!(
        first,
        "Fel: en del av filen är skadad  7h3kq00000000000000000000a"
    );
    assert!(said.ends_with("Kedjan är bruten på 25 ställen."), "{said}");
}

#[test]
fn a_code_that_no_longer_fits_and_contents_that_stay_closed_are_said() {
    let receipt = Receipt::parse("4KPTQ-NSHR3").unwrap();
    let transcript = TranscriptId::parse("7h3kq00000000000000000000a").unwrap();
    let report = Report {
        events: 12,
        withheld: 2,
        ..Report::default()
    };
    let said = printed(
        "transcripts verify --receipt 4KPTQ-NSHR3",
        |context, out| {
            counts(context, out, &report);
            let broken = ReceiptFound::Broken { transcript };
            out.line(&receipt_in_words(context, receipt, &broken));
        },
    );
    for part in [
        "2 innehåll är skyddade och kunde inte läsas.",
        "det är ändrat.",
    ] {
        assert!(said.contains(part), "{part}: {said}");
    }
}
