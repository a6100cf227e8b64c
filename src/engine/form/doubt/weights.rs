//! What a flag weighs: whether each weight can decide, the last one too, which has no condition.

use std::rc::Rc;

use super::clash::Part;
use super::{Doubting, is, span_of};
use crate::engine::form::problem::{Doubt, ProblemKind};
use crate::engine::form::source::{FlagSource, Word};
use crate::engine::reading::plan::{Node, Plan};

impl<'a> Doubting<'a, '_> {
    /// Which weight decides hangs on whether the flag is raised, and on the weights before it, beside what it reads itself.
    pub(super) fn decides_with_doubtful(&self, node: Node, plan: &Plan) -> bool {
        let Node::Weight { flag, nth } = node else {
            return false;
        };
        let weights = plan.weights(flag as usize);
        let before = weights.iter().take(nth as usize);
        let flag = plan.flag(flag as usize);
        before
            .chain(&flag)
            .any(|no| is(&self.is_in_doubt, no.0 as usize))
    }

    /// An entry in the list of weights decides only if the flag is raised and no entry before it holds.
    pub(super) fn weight(&mut self, flag_no: u32, nth: u32) {
        let (flag_idx, nth) = (flag_no as usize, nth as usize);
        let Some(flag) = self.form.flags.get(flag_idx) else {
            return;
        };
        let Some((weight, holds_if)) = flag.weights.get(nth) else {
            return;
        };
        if is(&self.never_raised, flag_idx) {
            return;
        }
        let mut parts = vec![Part::of(holds_if), Part::of(&flag.when)];
        let before = flag.weights.iter().take(nth);
        parts.extend(before.map(|(_, expr)| Part::not(expr)));
        let Some(parts) = self.never_together(&parts) else {
            return;
        };
        let source = self.source.flags.get(flag_idx);
        let span = source
            .and_then(|it| conditional_weight(it, nth))
            .map(span_of);
        let weight = weight.word().into();
        self.doubt(Doubt::WeightNeverReached { weight, parts }, span);
    }

    /// The last weight decides only if the flag is raised and none before it holds.
    pub(super) fn last_weights(&mut self, plan: &Plan) {
        let form = self.form;
        for (idx, (flag, source)) in form.flags.iter().zip(&self.source.flags).enumerate() {
            let entries = source.weight_entries();
            let (Some(last), Some(node)) = (entries.last(), plan.flag(idx)) else {
                continue;
            };
            // Of a list in which something is wrong it is not known which weights there are.
            let is_whole = last.holds_if.is_none() && flag.weights.len() + 1 == entries.len();
            let nodes = plan.weights(idx).iter().chain([&node]);
            let mut nodes = nodes.copied();
            if !is_whole
                || flag.weights.is_empty()
                || is(&self.never_raised, idx)
                || nodes.any(|no| is(&self.is_in_doubt, no.0 as usize))
            {
                continue;
            }
            let mut parts = vec![Part::of(&flag.when)];
            parts.extend(flag.weights.iter().map(|(_, expr)| Part::not(expr)));
            let Some(parts) = self.never_together(&parts) else {
                continue;
            };
            let weight = flag.otherwise.word().into();
            let doubt = Doubt::WeightNeverReached { weight, parts };
            let span = last.is.as_ref().map(span_of);
            self.problems
                .add(ProblemKind::Doubt(doubt), span.unwrap_or(0..0));
        }
    }

    /// Returns the parts that cannot hold together, in words; nothing if that is not proved.
    fn never_together(&mut self, parts: &[Part<'a>]) -> Option<Vec<Rc<str>>> {
        let goals: Vec<_> = parts.iter().map(|part| (part.expr, part.want)).collect();
        self.proved(&goals).then(|| self.explained(parts, None))
    }
}

/// Returns the `if` of the weight that is the nth of those that have one.
fn conditional_weight<'s, 't>(flag: &'s FlagSource<'t>, nth: usize) -> Option<&'s Word<'t>> {
    let entries = flag.weight_entries().iter();
    entries.filter_map(|entry| entry.holds_if.as_ref()).nth(nth)
}
