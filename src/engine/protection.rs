//! What an interview says about the need of protection, by a condition that any form may have.

use crate::engine::expr::Truth;
use crate::engine::interview::Interview;

/// The condition that the program reads in every form. `docs/forms.md` tells authors.
pub const CONDITION: &str = "protection_needed";

/// Tells whether the answers say that the person needs protection. It is offered then, and never given unasked.
pub fn is_pointed_to(interview: &Interview) -> bool {
    interview.condition_called(CONDITION) == Some(Truth::Yes)
}

#[cfg(test)]
mod tests;
