//! What is said of a code whose transcript was changed, and of contents that could not be looked into.

#![expect(clippy::unwrap_used, reason = "tests fail by panicking")]

use super::*;
use crate::cli::command::tests::printed;
use crate::store::TranscriptId;

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
