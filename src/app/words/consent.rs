//! Says how consent stands, as the other transcripts of a case tell.

use crate::app::words::Words;
use crate::engine::consent::{Consent, Standing};
use crate::text::catalog::Args;
use crate::text::isolate::isolate;

/// Says how it stands, since when, and what follows.
pub fn said(words: &Words, consent: Consent) -> String {
    words.ui_with(message(consent), &args(consent))
}

/// Says the same in one line beside a question.
pub fn in_short(words: &Words, consent: Consent) -> String {
    words.ui_with(&format!("{}.short", message(consent)), &args(consent))
}

fn message(consent: Consent) -> &'static str {
    match consent.standing {
        Standing::Refused => "consent-refused",
        Standing::Withdrawn => "consent-withdrawn",
        Standing::Over => "consent-over",
        Standing::InForce => "consent-in-force",
        Standing::ForContact => "consent-for-contact",
    }
}

fn args(consent: Consent) -> Args {
    Args::none().with("date", isolate(&consent.told_on.to_string()))
}
