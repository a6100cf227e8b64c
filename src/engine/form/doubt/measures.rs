//! Measures that are never suggested, although a flag leads to them, or that nothing ever forbids.

use std::rc::Rc;

use super::state::Want;
use super::{Doubting, is, span_of};
use crate::engine::form::problem::{Doubt, Ruled};
use crate::engine::reading::plan::Plan;

impl Doubting<'_, '_> {
    pub(super) fn measures(&mut self, plan: &Plan) {
        let (form, source) = (self.form, self.source);
        for (measure, written) in form.measures.iter().zip(&source.measures) {
            let Some(unless) = &measure.unless else {
                continue;
            };
            let words = [written.id.as_ref(), written.unless.as_ref()];
            if self.is_rule_unread(plan, unless, words) {
                continue;
            }
            let span = written.unless.as_ref().map(span_of);
            if self.never(Ruled::Measure, &measure.id, unless, span.clone()) {
                continue;
            }
            let flags = form.flags.iter().enumerate();
            let naming = flags.filter(|(_, flag)| flag.measures.contains(&measure.id));
            let mut n_raised = 0;
            let mut is_forbidden = true;
            for (idx, flag) in naming {
                let node = plan.flag(idx);
                // Of what is never raised, or may not mean what it says, nothing is said here.
                if node.is_none_or(|no| is(&self.is_in_doubt, no.0 as usize)) {
                    is_forbidden = false;
                    break;
                }
                if is(&self.never_raised, idx) {
                    continue;
                }
                n_raised += 1;
                if !self.proved(&[(&flag.when, Want::Yes), (unless, Want::NotYes)]) {
                    is_forbidden = false;
                    break;
                }
            }
            if is_forbidden && n_raised > 0 {
                let id = Rc::clone(&measure.id);
                self.doubt(Doubt::MeasureNever { id }, span);
            }
        }
    }
}
