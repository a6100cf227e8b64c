//! What differs between two readings of one interview, as data.

use std::rc::Rc;

use crate::engine::expr::Truth;
use crate::engine::findings::Findings;
use crate::engine::form::Weight;

/// One thing that the answers point to in one of the readings and not, or otherwise, in the other.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Turn {
    /// Nothing on one side: there the flag is not raised.
    Flag {
        id: Rc<str>,
        before: Option<Weight>,
        after: Option<Weight>,
    },
    /// Nothing on one side: that form has no such element.
    Element {
        id: Rc<str>,
        before: Option<Truth>,
        after: Option<Truth>,
    },
    Contradiction {
        id: Rc<str>,
        is_found: bool,
    },
    /// Answers that cannot be right, by a check of the form.
    Check {
        id: Rc<str>,
        fails: bool,
    },
}

/// Returns what turns: flags by their weight afterwards, elements and contradictions in the order of the form.
pub fn turns(before: &Findings, after: &Findings) -> Vec<Turn> {
    let mut turns = Vec::new();
    let weight = |of: &Findings, id: &str| {
        let flag = of.flags.iter().find(|flag| &*flag.id == id);
        flag.map(|flag| flag.weight)
    };
    let truth = |of: &Findings, id: &str| {
        let element = of.elements.iter().find(|element| &*element.id == id);
        element.map(|element| element.truth)
    };
    let is_found = |of: &Findings, id: &str| of.contradictions.iter().any(|it| &*it.id == id);
    for flag in both(&before.flags, &after.flags, |flag| &flag.id) {
        let (was, is) = (weight(before, flag), weight(after, flag));
        if was != is {
            turns.push(Turn::Flag {
                id: Rc::clone(flag),
                before: was,
                after: is,
            });
        }
    }
    for element in both(&before.elements, &after.elements, |element| &element.id) {
        let (was, is) = (truth(before, element), truth(after, element));
        if was != is {
            turns.push(Turn::Element {
                id: Rc::clone(element),
                before: was,
                after: is,
            });
        }
    }
    for id in both(&before.contradictions, &after.contradictions, |it| &it.id) {
        let (was, is) = (is_found(before, id), is_found(after, id));
        if was != is {
            turns.push(Turn::Contradiction {
                id: Rc::clone(id),
                is_found: is,
            });
        }
    }
    turns
}

/// Returns every id once: those of afterwards first, then those that are only in the reading before.
fn both<'f, T>(
    before: &'f [T],
    after: &'f [T],
    id: impl Fn(&'f T) -> &'f Rc<str>,
) -> Vec<&'f Rc<str>> {
    let mut ids: Vec<&Rc<str>> = after.iter().map(&id).collect();
    let gone = before.iter().map(&id).filter(|it| !ids.contains(it));
    let gone: Vec<&Rc<str>> = gone.collect();
    ids.extend(gone);
    ids
}
