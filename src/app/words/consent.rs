//! Says how consent stands, as the other transcripts of a case tell.

use crate::app::words::Words;
use crate::engine::consent::{About, Consent, Standing};
use crate::text::catalog::Args;
use crate::text::isolate::isolate;

/// Says how it stands, since when, and what follows.
pub fn said(words: &Words, consent: Consent) -> String {
    match consent.about {
        About::Person => words.ui_with(message(consent), &args(consent)),
        // What follows for a child is said in short: nothing is said of contact about the person.
        About::Child => in_short(words, consent),
    }
}

/// Says the same in one line beside a question.
pub fn in_short(words: &Words, consent: Consent) -> String {
    let short = words.ui_with(&format!("{}.short", message(consent)), &args(consent));
    match consent.about {
        About::Person => short,
        About::Child => words.ui_with("consent-about-child", &Args::none().with("what", short)),
    }
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
