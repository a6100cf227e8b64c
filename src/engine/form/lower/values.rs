//! Which computed values name which, as they are written: for those that go round, and for those that a circle passes through.

use std::collections::{HashMap, HashSet};
use std::rc::Rc;

use crate::engine::expr::names_in;
use crate::engine::form::source::FormSource;

/// The computed values of a form with the names that stand in each.
pub(super) struct Values<'t> {
    numbers: HashMap<&'t str, usize>,
    names: Vec<Vec<&'t str>>,
    ids: Vec<&'t str>,
}

impl<'t> Values<'t> {
    pub(super) fn of(source: &FormSource<'t>) -> Self {
        let computed = source.computed.iter();
        let ids: Vec<&str> = computed
            .clone()
            .map(|it| it.id.as_ref().map_or("", |id| id.text))
            .collect();
        let names = computed.map(|it| {
            let value = it.value.as_ref();
            value.map(|value| names_in(value.text)).unwrap_or_default()
        });
        // Of two of one name the first is meant.
        let numbered = ids.iter().enumerate().rev();
        Self {
            numbers: numbered.map(|(no, id)| (*id, no)).collect(),
            names: names.collect(),
            ids,
        }
    }

    /// Returns which values each names.
    pub(super) fn edges(&self) -> Vec<Vec<usize>> {
        let numbers = |names: &Vec<&str>| self.numbers_of(names).collect();
        self.names.iter().map(numbers).collect()
    }

    pub(super) fn id(&self, no: usize) -> Rc<str> {
        self.ids.get(no).copied().unwrap_or_default().into()
    }

    /// Returns the values through which a rule comes to something that it does not name itself, in their order.
    pub(super) fn between(&self, rule: &str, target: &str) -> Vec<Rc<str>> {
        let names = names_in(rule);
        if names.contains(&target) {
            return Vec::new();
        }
        // Each with the one that names it.
        let mut met: Vec<(usize, Option<usize>)> =
            self.numbers_of(&names).map(|no| (no, None)).collect();
        let mut seen: HashSet<usize> = met.iter().map(|(no, _)| *no).collect();
        let mut next = 0;
        while let Some((no, _)) = met.get(next).copied() {
            let names = self.names.get(no).map(Vec::as_slice).unwrap_or_default();
            if names.contains(&target) {
                return self.way_to(&met, next);
            }
            for below in self.numbers_of(names) {
                if seen.insert(below) {
                    met.push((below, Some(next)));
                }
            }
            next += 1;
        }
        Vec::new()
    }

    fn way_to(&self, met: &[(usize, Option<usize>)], last: usize) -> Vec<Rc<str>> {
        let mut way = Vec::new();
        let mut at = Some(last);
        while let Some((no, before)) = at.and_then(|at| met.get(at)) {
            way.push(self.id(*no));
            at = *before;
        }
        way.reverse();
        way
    }

    fn numbers_of<'s>(&'s self, names: &'s [&'t str]) -> impl Iterator<Item = usize> + 's {
        names
            .iter()
            .filter_map(|name| self.numbers.get(name).copied())
    }
}
