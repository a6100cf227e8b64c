//! Why something is so, and what would settle it: evidence from answers, not only truth.

use std::collections::{BTreeSet, HashSet};
use std::rc::Rc;

use crate::engine::expr::{Expr, Truth};
use crate::engine::findings::{
    ContradictionFinding, ElementFinding, Findings, FlagFinding, OpenFlag,
};
use crate::engine::form::{ElementNo, QuestionNo, Spot, Weight};
use crate::engine::interview::Interview;
use crate::engine::reading::{Reading, eval::Eye, plan::NodeNo};

mod because;
mod needs;
mod not_asked;
#[cfg(test)]
mod tests;
mod what_if;

use because::Reasons;
use needs::Needs;
use not_asked::not_asked;
pub use what_if::{Instead, Outcome, Turn, WhatIf, what_if};

/// Returns the smallest set of answered spots that made an expression what it is, in the order of asking.
/// Nothing makes the unknown so.
pub fn because(expr: &Expr, interview: &Interview) -> Vec<Spot> {
    let mut reasons = Reasons::new(interview.reading());
    let reason = reasons.of_expr(expr);
    reasons.spots(reason)
}

/// Returns the answered spots that make a spot be asked, in the order of asking.
#[cfg(test)]
pub(in crate::engine) fn asked_because(spot: Spot, interview: &Interview) -> Vec<Spot> {
    let mut reasons = Reasons::new(interview.reading());
    let reason = reasons.of_relevance(spot);
    reasons.spots(reason)
}

/// Returns the questions to ask, or to ask again, for an expression to become what is wanted: none if it is so
/// already, nothing if that cannot be without changing what was answered.
pub fn needs(expr: &Expr, want: bool, interview: &Interview) -> Option<BTreeSet<QuestionNo>> {
    let mut needs = Needs::new(interview.reading());
    let need = needs.of_expr(expr, want);
    needs.questions(need).map(|it| it.into_iter().collect())
}

/// Returns the raised flags and what each weighs, in the order of the form; much cheaper than all findings.
pub(in crate::engine) fn weights(reading: &Reading) -> Vec<(usize, Weight)> {
    (0..reading.form().flags.len())
        .filter(|idx| reading.truth(reading.plan().flag(*idx)) == Truth::Yes)
        .map(|idx| (idx, weight(reading, idx)))
        .collect()
}

/// Works out everything that the answers point to.
pub(in crate::engine) fn findings(reading: &Reading) -> Findings {
    let mut reasons = Reasons::new(reading);
    let mut needs = Needs::new(reading);
    let flags = raised(reading, &mut reasons, &mut needs);
    Findings {
        elements: elements(reading, &mut reasons, &mut needs),
        open: open(reading, &mut reasons, &mut needs),
        contradictions: contradictions(reading, &mut reasons),
        measures: measures(reading, &flags),
        flags,
    }
}

fn elements(
    reading: &Reading,
    reasons: &mut Reasons<'_>,
    needs: &mut Needs<'_>,
) -> Vec<ElementFinding> {
    (0..)
        .map(ElementNo)
        .zip(&reading.form().elements)
        .map(|(no, element)| {
            let (holds, fails) = (reading.plan().holds(no), reading.plan().fails(no));
            let truth = reading.element(no);
            let because = match truth {
                Truth::Yes => reasons.of_node(holds),
                Truth::No => reasons.of_node(fails),
                Truth::Unknown => because::NONE,
            };
            // Where both sides are one, no answer tells them apart.
            let is_open = truth == Truth::Unknown && element.when != element.not_when;
            let wanted: BTreeSet<QuestionNo> = if is_open {
                [&element.when, &element.not_when]
                    .into_iter()
                    .flatten()
                    .filter_map(|expr| {
                        let need = needs.of_expr(expr, true);
                        needs.questions(need)
                    })
                    .flatten()
                    .collect()
            } else {
                BTreeSet::new()
            };
            let is_unsettled = truth == Truth::Unknown && wanted.is_empty();
            let sides = [holds, fails].into_iter().filter(|_| is_unsettled);
            let of_sides = sides.clone().map(|node| reasons.of_node(node)).collect();
            let between = reasons.union(of_sides);
            let not_asked = not_asked(reading, sides.flatten());
            let kept_away = not_asked
                .iter()
                .map(|spot| reasons.of_irrelevance(*spot))
                .collect();
            let not_asked_because = reasons.union(kept_away);
            ElementFinding {
                id: Rc::clone(&element.id),
                truth,
                because: reasons.spots(because),
                needs: wanted.into_iter().collect(),
                between: reasons.spots(between),
                not_asked,
                not_asked_because: reasons.spots(not_asked_because),
                is_kept_away: is_unsettled
                    && [&element.when, &element.not_when]
                        .into_iter()
                        .all(|side| side.as_ref().is_some_and(|it| is_kept_away(reading, it))),
            }
        })
        .collect()
}

/// Whether a guard among the parts of an expression fails.
fn is_kept_away(reading: &Reading, side: &Expr) -> bool {
    let parts = if let Expr::And(parts) = side {
        parts.as_slice()
    } else {
        std::slice::from_ref(side)
    };
    parts.iter().any(|part| {
        let Expr::Condition(no) = part else {
            return false;
        };
        let of_form = reading.form().conditions.get(no.0 as usize);
        of_form.is_some_and(|it| it.guard)
            && reading.truth(reading.plan().condition(*no)) == Truth::No
    })
}

fn raised(reading: &Reading, reasons: &mut Reasons<'_>, needs: &mut Needs<'_>) -> Vec<FlagFinding> {
    let forbidden: HashSet<&Rc<str>> = reading
        .form()
        .measures
        .iter()
        .filter(|it| {
            let unless = it.unless.as_ref();
            unless.is_some_and(|unless| truth(reading, unless) == Truth::Yes)
        })
        .map(|it| &it.id)
        .collect();
    let mut flags: Vec<FlagFinding> = reading
        .form()
        .flags
        .iter()
        .enumerate()
        .filter(|(idx, _)| reading.truth(reading.plan().flag(*idx)) == Truth::Yes)
        .map(|(idx, flag)| {
            let because = reasons.of_node(reading.plan().flag(idx));
            let of_weight = weight_reason(reading, idx, reasons, needs);
            FlagFinding {
                flag: idx,
                id: Rc::clone(&flag.id),
                weight: weight(reading, idx),
                because: reasons.spots(because),
                weight_because: reasons.spots(of_weight),
                ask_next: flag
                    .ask_next
                    .iter()
                    .copied()
                    .filter(|no| {
                        reading.relevance(*no) == Truth::Yes
                            && !reading.is_given(Spot::Question(*no))
                    })
                    .collect(),
                measures: flag
                    .measures
                    .iter()
                    .filter(|id| !forbidden.contains(id))
                    .cloned()
                    .collect(),
            }
        })
        .collect();
    // A stable sort: flags of one weight stay in the order of the form.
    flags.sort_by_key(|flag| std::cmp::Reverse(flag.weight));
    flags
}

/// The first weight whose condition is true; unknown is not true.
fn weight(reading: &Reading, flag: usize) -> Weight {
    let Some(of_flag) = reading.form().flags.get(flag) else {
        return Weight::Context;
    };
    reading
        .plan()
        .weights(flag)
        .iter()
        .zip(&of_flag.weights)
        .find(|(node, _)| reading.truth(Some(**node)) == Truth::Yes)
        .map_or(of_flag.otherwise, |(_, (weight, _))| *weight)
}

/// What made the weight: the first condition that holds, or all that are known not to and would have given another one.
/// As long as an answer could still bring about another weight, it is what is not known that keeps it, and no answer is named.
fn weight_reason(
    reading: &Reading,
    flag: usize,
    reasons: &mut Reasons<'_>,
    needs: &mut Needs<'_>,
) -> because::ReasonNo {
    let Some(of_flag) = reading.form().flags.get(flag) else {
        return because::NONE;
    };
    let nodes = reading.plan().weights(flag);
    let truth = |node: NodeNo| reading.truth(Some(node));
    if let Some(node) = nodes.iter().find(|node| truth(**node) == Truth::Yes) {
        return reasons.of_node(Some(*node));
    }
    let mut parts = Vec::new();
    for (node, (weight, condition)) in nodes.iter().zip(&of_flag.weights) {
        if *weight == of_flag.otherwise {
            continue;
        }
        if truth(*node) == Truth::Unknown {
            let need = needs.of_expr_at(Some(*node), condition);
            // What no question would make true stays so whatever is asked, and keeps nothing open.
            if needs.questions(need).is_some_and(|it| !it.is_empty()) {
                return because::NONE;
            }
        }
        parts.push(reasons.of_node(Some(*node)));
    }
    reasons.union(parts)
}

fn open(reading: &Reading, reasons: &mut Reasons<'_>, needs: &mut Needs<'_>) -> Vec<OpenFlag> {
    let mut open = Vec::new();
    for (idx, flag) in reading.form().flags.iter().enumerate() {
        let node = reading.plan().flag(idx);
        if reading.truth(node) != Truth::Unknown {
            continue;
        }
        let need = needs.of_expr_at(node, &flag.when);
        let wanted = needs.questions(need).unwrap_or_default();
        if !wanted.is_empty() {
            let met = reasons.met_part(&flag.when);
            open.push(OpenFlag {
                flag: idx,
                id: Rc::clone(&flag.id),
                needs: wanted,
                met: reasons.spots(met),
            });
        }
    }
    open
}

fn contradictions(reading: &Reading, reasons: &mut Reasons<'_>) -> Vec<ContradictionFinding> {
    reading
        .form()
        .contradictions
        .iter()
        .enumerate()
        .map(|(idx, it)| (idx, reading.plan().contradiction(idx), it))
        .filter(|(_, node, _)| reading.truth(*node) == Truth::Yes)
        .map(|(contradiction, node, it)| {
            let because = reasons.of_node(node);
            ContradictionFinding {
                contradiction,
                id: Rc::clone(&it.id),
                because: reasons.spots(because),
            }
        })
        .collect()
}

fn measures(reading: &Reading, raised: &[FlagFinding]) -> Vec<Rc<str>> {
    let form = reading.form();
    let named: HashSet<&Rc<str>> = raised.iter().flat_map(|it| &it.measures).collect();
    form.measures
        .iter()
        .map(|measure| &measure.id)
        .filter(|id| named.contains(id))
        .cloned()
        .collect()
}

fn element_no(idx: usize) -> ElementNo {
    ElementNo(u32::try_from(idx).unwrap_or(u32::MAX))
}

/// Returns the truth of an expression at the top of the form.
fn truth(reading: &Reading, expr: &Expr) -> Truth {
    Eye::new(reading).truth(expr)
}
