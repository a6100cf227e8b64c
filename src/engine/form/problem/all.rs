//! All that is found to be wrong with a file, as long as someone may read it.

use std::ops::Range;
use std::rc::Rc;

use crate::engine::form::nearest::meant;
use crate::engine::form::problem::{Nearest, Problem, ProblemKind, Severity};

/// The problems found so far. Looking for a near name is dear, so only the first ones get a suggestion.
#[derive(Default)]
pub(in crate::engine) struct Problems {
    found: Vec<Problem>,
    n_searched: usize,
    n_errors: usize,
    n_warnings: usize,
}

/// So many problems get a suggestion.
const SEARCH_LIMIT: usize = 50;

/// More errors than these are not kept, and not more warnings: no one reads them, and a hostile file has millions.
const MOST_KEPT: usize = 10_000;

impl Problems {
    pub(in crate::engine) fn add(&mut self, kind: ProblemKind, span: Range<usize>) {
        let problem = Problem::new(kind, span);
        let n = match problem.severity {
            Severity::Error => &mut self.n_errors,
            Severity::Warning => &mut self.n_warnings,
        };
        *n += 1;
        if *n <= MOST_KEPT {
            self.found.push(problem);
        }
    }

    /// Finds the candidate nearest to a name that does not exist.
    pub(in crate::engine) fn nearest<'a>(
        &mut self,
        name: &str,
        candidates: impl IntoIterator<Item = &'a str>,
    ) -> Nearest {
        if !self.begins_search() {
            return None;
        }
        meant(name, candidates).map(Rc::from)
    }

    /// Whether something may be looked for that a problem is to name; each time counts.
    pub(in crate::engine) fn begins_search(&mut self) -> bool {
        let may_search = self.may_search();
        self.n_searched += usize::from(may_search);
        may_search
    }

    /// Whether a further problem would get a suggestion.
    pub(in crate::engine) fn may_search(&self) -> bool {
        self.n_searched < SEARCH_LIMIT
    }

    pub(in crate::engine) fn has_errors(&self) -> bool {
        self.found
            .iter()
            .any(|problem| problem.severity == Severity::Error)
    }

    /// Whether every error keeps only rules near it from meaning what they say, and leaves the names of all others.
    pub(in crate::engine) fn leave_names_whole(&self) -> bool {
        let takes_names = |problem: &Problem| {
            if let ProblemKind::Syntax { broken, .. } = problem.kind {
                return broken.leaves_open();
            }
            matches!(
                problem.kind,
                ProblemKind::TooLarge { .. }
                    | ProblemKind::Misplaced { .. }
                    | ProblemKind::EmptyForm
                    | ProblemKind::ComputedTooLong { .. }
            )
        };
        self.n_errors <= MOST_KEPT && !self.found.iter().any(takes_names)
    }

    /// Returns the errors that keep a rule, or what it reads, from meaning what it says. What goes round, and what two
    /// things are called, is known by name and is not among them.
    pub(in crate::engine) fn in_doubt(&self) -> impl Iterator<Item = &Problem> + '_ {
        let errors = self.found.iter();
        errors
            .filter(|problem| problem.severity == Severity::Error)
            .filter(|problem| {
                !matches!(
                    problem.kind,
                    ProblemKind::UnknownSource { .. }
                        | ProblemKind::UnknownSection { .. }
                        | ProblemKind::UndeclaredMeasure { .. }
                        | ProblemKind::FlagWithoutSource { .. }
                        | ProblemKind::UnknownQuestion { .. }
                        | ProblemKind::UnknownWeight { .. }
                        | ProblemKind::FallbackMissing
                        | ProblemKind::FallbackNotLast
                        | ProblemKind::UnknownCue { .. }
                        | ProblemKind::DuplicateId { .. }
                        | ProblemKind::Cycle { .. }
                )
            })
    }

    pub(in crate::engine) fn iter(&self) -> impl Iterator<Item = &Problem> {
        self.found.iter()
    }

    /// Returns how many errors were found, those counted in that are not kept.
    pub(in crate::engine) fn n_errors(&self) -> usize {
        self.n_errors
    }

    /// Leaves only the problems for which the question is answered with true.
    pub(in crate::engine) fn keep(&mut self, keep: impl FnMut(&Problem) -> bool) {
        self.found.retain(keep);
    }

    /// Returns the problems in the order of the file.
    pub(in crate::engine) fn in_order(mut self) -> Vec<Problem> {
        self.found
            .sort_by_key(|problem| (problem.span.start, problem.span.end));
        self.found.dedup();
        self.found
    }
}
