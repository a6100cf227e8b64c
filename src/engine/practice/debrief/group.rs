//! What several people who practised the same have in common.

use std::collections::BTreeMap;
use std::rc::Rc;

use super::{Debrief, Point};

/// One thing that people missed, with the point of the first of them.
#[derive(Clone, Debug)]
pub struct Missed {
    pub point: Point,
    /// Which of the debriefs have it, by their place.
    pub who: Vec<usize>,
}

/// Returns what came up more than once, what most have in common first. Two points are the same if they are of one kind and
/// about one thing: who is told of it and when may differ.
pub fn in_common<'a>(debriefs: impl IntoIterator<Item = &'a Debrief>) -> Vec<Missed> {
    let mut by_matter: BTreeMap<(&'static str, Rc<str>), Missed> = BTreeMap::new();
    for (nth, debrief) in debriefs.into_iter().enumerate() {
        for point in &debrief.points {
            let key = (point.what.word(), point.what.about());
            let missed = by_matter.entry(key).or_insert_with(|| Missed {
                point: point.clone(),
                who: Vec::new(),
            });
            if missed.who.last() != Some(&nth) {
                missed.who.push(nth);
            }
        }
    }
    let mut missed: Vec<Missed> = by_matter.into_values().collect();
    missed.retain(|it| it.who.len() > 1);
    missed.sort_by_key(|it| std::cmp::Reverse(it.who.len()));
    missed
}
