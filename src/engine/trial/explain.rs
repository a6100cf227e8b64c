//! Which expression made a difference: what is accounted for where a trial comes out otherwise.

use crate::engine::expr::{Expr, Read};
use crate::engine::form::{Check, Flag, Form, Spot};
use crate::engine::interview::{Interview, Refusal};
use crate::engine::trial::account::{Account, Line};
use crate::engine::trial::{Difference, computed_named};

/// Accounts for what stands behind a difference.
pub fn explain(difference: &Difference, interview: &Interview) -> Vec<Line> {
    let mut account = Account::new(interview);
    let form = interview.form();
    match difference {
        Difference::NotRaised { id, .. }
        | Difference::Raised { id, .. }
        | Difference::RestsOn { id, .. }
        | Difference::NotOpen { id, .. } => {
            if let Some(flag) = flag(form, id) {
                account.expr(None, &flag.when, None);
            }
        }
        Difference::Weighs { id, .. } => {
            // The first that holds decides, so all of them are told of in their order.
            let weights = flag(form, id).map(|flag| flag.weights.as_slice());
            for (weight, when) in weights.unwrap_or_default() {
                account.expr(Some(weight.word()), when, None);
            }
        }
        Difference::Element { id, .. } => {
            if let Some(element) = form.elements.iter().find(|it| it.id == *id) {
                sides(
                    element.when.as_ref(),
                    element.not_when.as_ref(),
                    &mut account,
                );
            }
        }
        Difference::NoContradiction { id } | Difference::Contradiction { id } => {
            if let Some(it) = form.contradictions.iter().find(|it| it.id == *id) {
                account.expr(None, &it.when, None);
            }
        }
        Difference::NotAsked { place }
        | Difference::Asked { place }
        | Difference::NotTaken {
            place,
            refusal: None,
        } => {
            if let Some(spot) = form.spot(place) {
                asking(spot, form, &mut account);
            }
        }
        Difference::NotTaken {
            refusal: Some(refusal),
            ..
        } => {
            if let Refusal::CheckFailed { check, .. } = refusal
                && let Some(check) = check_of(form, check)
            {
                account.quote(&check.id, &check.when);
            }
        }
        Difference::Taken { place } => {
            if let Some(spot) = form.spot(place) {
                refusing(spot, interview, &mut account);
            }
        }
        Difference::NoWarning { id } | Difference::Warning { id } => {
            if let Some(check) = check_of(form, id) {
                checked(None, check, interview, &mut account);
            }
        }
        Difference::NoMeasure { id } | Difference::Measure { id } => {
            let naming = form.flags.iter().filter(|it| it.measures.contains(id));
            for flag in naming {
                account.expr(Some(&flag.id), &flag.when, None);
            }
            let measure = form.measures.iter().find(|it| it.id == *id);
            if let Some(unless) = measure.and_then(|it| it.unless.as_ref()) {
                account.expr(Some("unless"), unless, None);
            }
        }
        Difference::Highest { .. } => {
            // What is raised and weighs as much decided; where it should have weighed more, its own line says so.
            let findings = interview.findings();
            let highest = findings.highest();
            let heaviest = findings
                .flags
                .iter()
                .filter(|it| it.weight.is_counted() && Some(it.weight) == highest);
            for found in heaviest {
                if let Some(flag) = form.flags.get(found.flag) {
                    account.expr(Some(&flag.id), &flag.when, None);
                }
            }
        }
        Difference::Computed { id, .. } => {
            if let Some((computed, entry)) = computed_named(form, id) {
                if let Some(show_if) = &computed.show_if {
                    account.expr_in(Some("show_if"), show_if, entry);
                }
                let worked = interview.worked_out(computed, entry);
                account.worth(&computed.worth, worked.as_ref(), entry);
            }
        }
        // What a text says is in no expression.
        Difference::NoCue { .. } | Difference::Cue { .. } => {}
    }
    account.into_lines()
}

fn flag<'f>(form: &'f Form, id: &str) -> Option<&'f Flag> {
    form.flags.iter().find(|it| *it.id == *id)
}

fn check_of<'f>(form: &'f Form, id: &str) -> Option<&'f Check> {
    form.checks.iter().find(|it| *it.id == *id)
}

fn sides(when: Option<&Expr>, not_when: Option<&Expr>, account: &mut Account<'_>) {
    for (key, side) in [("when", when), ("not_when", not_when)] {
        if let Some(side) = side {
            account.expr(Some(key), side, None);
        }
    }
}

/// Everything that has to hold for a question to be asked: of its section, of its list, its own.
fn asking(spot: Spot, form: &Form, account: &mut Account<'_>) {
    let Some(question) = form.question(spot.question()) else {
        return;
    };
    let section = form.section(question.section);
    if let Some((section, ask_if)) = section.and_then(|it| Some((it, it.ask_if.as_ref()?))) {
        account.expr(Some(&section.id), ask_if, None);
    }
    if let Some(ask_if) = &question.ask_if {
        account.expr(Some(&question.id), ask_if, None);
    }
    if matches!(spot, Spot::Field { .. })
        && let Some(field) = form.asked_at(spot)
        && let Some(ask_if) = &field.ask_if
    {
        account.expr(Some(&field.id), ask_if, Some(spot));
    }
}

/// The hard checks that might have refused an answer, with what they came to now that it stands.
fn refusing(spot: Spot, interview: &Interview, account: &mut Account<'_>) {
    let read = match spot {
        Spot::Question(no) => Read::Question(no),
        Spot::Field { roster, field, .. } => Read::Field { roster, field },
    };
    let hard = interview.form().checks.iter().filter(|it| it.hard);
    for check in hard.filter(|it| it.show_at.contains(&read)) {
        checked(Some(&check.id), check, interview, account);
    }
}

/// A check of a list is accounted for in each of its entries.
fn checked(role: Option<&str>, check: &Check, interview: &Interview, account: &mut Account<'_>) {
    let Some(roster) = check.roster else {
        account.expr(role, &check.when, None);
        return;
    };
    for entry in interview.entries(roster) {
        let list = interview.form().question(roster).map(|it| &*it.id);
        let role = format!("{}/{}", list.unwrap_or_default(), entry.0);
        account.expr_in(Some(&role), &check.when, Some((roster, *entry)));
    }
}
