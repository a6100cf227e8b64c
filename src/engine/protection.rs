//! What an interview says about the need of protection, by a condition that any form may have.

use crate::engine::expr::Truth;
use crate::engine::form::ConditionNo;
use crate::engine::interview::Interview;

/// The condition that the program reads in every form. `docs/forms.md` tells authors.
pub const CONDITION: &str = "protection_needed";

/// Tells whether the answers say that the person needs protection. It is offered then, and never given unasked.
pub fn is_pointed_to(interview: &Interview) -> bool {
    let conditions = &interview.form().conditions;
    let found = conditions.iter().position(|it| *it.id == *CONDITION);
    found
        .and_then(|idx| u32::try_from(idx).ok())
        .is_some_and(|no| interview.condition(ConditionNo(no)) == Truth::Yes)
}

#[cfg(test)]
mod tests;
