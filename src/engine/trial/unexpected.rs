//! What no trial expects anything of: that it came to pass says nothing of whether it was right.

use std::collections::BTreeSet;
use std::rc::Rc;

use super::Trials;
use super::coverage::Coverage;
use crate::engine::form::Form;

/// Returns the flags, elements, contradictions, checks and values of a form of which no trial says what is to come of them,
/// in the order of the form.
pub fn unexpected(form: &Form, trials: &Trials, coverage: &Coverage) -> Vec<Rc<str>> {
    let mut named: BTreeSet<(Rule, &str)> = BTreeSet::new();
    let mut are_flags_told = false;
    for trial in &trials.list {
        let expected = &trial.expected;
        // No other flag may be raised then, so that each is told of.
        are_flags_told |= expected.only_flags;
        let flags = expected.flags.iter().map(|it| &it.id);
        let flags = flags.chain(&expected.not_flags).chain(&expected.open);
        let elements = expected.elements.iter().map(|(id, _)| id);
        let contradictions = expected.contradictions.iter();
        let contradictions = contradictions.chain(&expected.not_contradictions);
        let checks = expected.checks.iter().chain(&expected.not_checks);
        // `children/1/days_here` is the value of an entry.
        let computed = expected.computed.iter();
        let computed = computed.map(|(id, _)| id.rsplit('/').next().unwrap_or_default());
        named.extend(flags.map(|id| (Rule::Flag, &**id)));
        named.extend(elements.map(|id| (Rule::Element, &**id)));
        named.extend(contradictions.map(|id| (Rule::Contradiction, &**id)));
        named.extend(checks.map(|id| (Rule::Check, &**id)));
        named.extend(computed.map(|id| (Rule::Computed, id)));
    }
    named.extend(coverage.refusing().map(|id| (Rule::Check, &**id)));
    let flags = form.flags.iter().filter(|_| !are_flags_told);
    let flags = flags.map(|it| (Rule::Flag, &it.id));
    let elements = form.elements.iter().map(|it| (Rule::Element, &it.id));
    let contradictions = form.contradictions.iter();
    let contradictions = contradictions.map(|it| (Rule::Contradiction, &it.id));
    let checks = form.checks.iter().map(|it| (Rule::Check, &it.id));
    let computed = form.computed.iter().map(|it| (Rule::Computed, &it.id));
    let all = flags.chain(elements).chain(contradictions);
    let all = all.chain(checks).chain(computed);
    let untold = all.filter(|(rule, id)| !named.contains(&(*rule, &***id)));
    untold.map(|(_, id)| Rc::clone(id)).collect()
}

/// Each has names of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Rule {
    Flag,
    Element,
    Contradiction,
    Check,
    Computed,
}
