//! Learns weights from labelled sentences, the same each time: everything that was seen in some sentences stirs the neurons,
//! and these are taught what a person hears.

mod teach;

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::evidence::{Evidence, Seen};
use super::list::CueList;
use super::number::number;
use super::phrases;
use super::weights::{Weights, in_steps, is_sign, share};
use super::words::sentences;
use super::{CueId, words_of_names};
use teach::{Sample, taught};

/// What is seen in fewer sentences is no rule.
const SEEN_LEAST: usize = 4;

/// How a sentence that is learnt from is read by the phrases.
#[derive(Clone, Copy, Debug)]
pub enum Read<'l> {
    /// With this list, which nobody wrote with the sentence before their eyes.
    With(&'l CueList),
    /// Not at all: the phrases were written after it, and find it better than they will find others.
    WithoutPhrases,
}

/// A sentence with the cues that a person hears in it.
#[derive(Clone, Debug)]
pub struct Example<'l> {
    pub text: String,
    pub cues: BTreeSet<CueId>,
    pub read: Read<'l>,
    /// For how many sentences it counts.
    pub counts: f32,
}

/// Learns the weights of a list. A cue is marked where it is at least so likely, in the order of [`CueId::ALL`].
pub fn learn(
    list: &CueList,
    places: impl IntoIterator<Item = String>,
    examples: &[Example<'_>],
    least: [f32; CueId::ALL.len()],
) -> Weights {
    let places = words_of_names(places);
    // Each piece of evidence by its number, and whether it is a sign.
    let mut rows: Vec<(Vec<(u32, bool)>, &Example<'_>)> = Vec::new();
    for example in examples {
        let mut all = BTreeSet::new();
        for sentence in sentences(&example.text, &places) {
            if sentence.is_question {
                continue;
            }
            let search = phrases::ready(list, &sentence);
            let hits = match example.read {
                Read::With(other) => {
                    let mut search = phrases::ready(other, &sentence);
                    phrases::hits(other, &sentence, &mut search, true)
                }
                Read::WithoutPhrases => {
                    let mut search = phrases::ready(list, &sentence);
                    let mut hits = phrases::hits(list, &sentence, &mut search, true);
                    hits.signs.clear();
                    hits
                }
            };
            all.extend(Seen::of(list, &sentence, &search, &hits).evidence);
            if matches!(example.read, Read::WithoutPhrases) {
                all.insert(Evidence::Unread);
            }
        }
        if !all.is_empty() {
            let numbered = all.iter().map(|it| (number(list, it), is_sign(it)));
            rows.push((numbered.collect(), example));
        }
    }
    let mut n_seen: BTreeMap<u32, usize> = BTreeMap::new();
    for (number, _) in rows.iter().flat_map(|(all, _)| all) {
        *n_seen.entry(*number).or_default() += 1;
    }
    let unread = number(list, &Evidence::Unread);
    n_seen.retain(|number, n| *n >= SEEN_LEAST || *number == unread);
    let places_of: HashMap<u32, usize> = n_seen.keys().copied().zip(0..).collect();
    let samples: Vec<Sample> = rows
        .iter()
        .map(|(all, example)| {
            let known = all.iter();
            let known =
                known.filter_map(|(number, is_sign)| Some((*places_of.get(number)?, *is_sign)));
            let known: Vec<(usize, bool)> = known.collect();
            let n_others = known.iter().filter(|(_, is_sign)| !is_sign).count();
            let share = share(n_others);
            let part = |(at, is_sign): (usize, bool)| (at, if is_sign { 1.0 } else { share });
            Sample {
                seen: known.into_iter().map(part).collect(),
                says: CueId::ALL.map(|id| example.cues.contains(&id)),
                counts: example.counts,
            }
        })
        .collect();
    let taught = taught(&samples, n_seen.len());
    let kept = n_seen.into_keys().zip(taught.rows);
    // What was not read by phrases is a way of learning; whatever is searched is read.
    let kept = kept.filter(|(number, _)| *number != unread);
    let (numbers, rows): (Vec<_>, Vec<_>) = kept.unzip();
    let (rows, steps) = in_steps(&rows);
    Weights {
        least: least.map(|least| (least / (1.0 - least)).ln()),
        always: taught.always,
        neurons: taught.neurons,
        stirred_always: taught.stirred_always,
        steps,
        numbers,
        rows,
    }
}

#[cfg(test)]
mod tests;
