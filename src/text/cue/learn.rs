//! Learns weights from labelled sentences: logistic regression for each cue, by dual coordinate descent, the same each time.
//!
//! The method is that of Yu, Huang and Lin (2011), "Dual coordinate descent methods for logistic regression and maximum
//! entropy models". First everything that was seen in three sentences is weighed; then only what weighs most is, anew.

use std::collections::{BTreeSet, HashMap};

use super::evidence::{Evidence, Seen};
use super::list::CueList;
use super::phrases;
use super::weights::{PerCue, Weights, is_sign, may_count, share};
use super::words::sentences;
use super::{CueId, words_of_names};

/// What is seen in fewer sentences is no rule.
const SEEN_LEAST: usize = 3;

/// How much a sentence that counts once and is weighed wrongly counts against large weights.
const COST: f64 = 2.0;

/// How often all sentences are gone through. The weights hardly change after that.
const ROUNDS: usize = 30;

/// The sentences are gone through in steps of so many, so that those of one cue, which often stand together, do not follow
/// one another. It is a prime number, so that each is reached.
const STRIDE: usize = 7919;

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
    pub counts: f64,
}

/// What is chosen by whoever measures.
#[derive(Clone, Copy, Debug)]
pub struct Choice {
    /// How many pieces of evidence keep weights.
    pub n_kept: usize,
    /// How likely each cue has to be, in the order of [`CueId::ALL`].
    pub least: [f64; CueId::ALL.len()],
}

/// Learns the weights of a list and returns them as they are written, without a head.
pub fn learn(
    list: &CueList,
    places: impl IntoIterator<Item = String>,
    examples: &[Example<'_>],
    choice: Choice,
) -> String {
    let places = words_of_names(places);
    let mut rows: Vec<Vec<Evidence>> = Vec::new();
    let mut told: Vec<Told<'_>> = Vec::new();
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
            rows.push(all.into_iter().collect());
            told.push(Told {
                cues: &example.cues,
                cost: COST * example.counts,
            });
        }
    }
    let mut n_seen: HashMap<&Evidence, usize> = HashMap::new();
    for it in rows.iter().flatten() {
        *n_seen.entry(it).or_default() += 1;
    }
    let mut known: Vec<Evidence> = n_seen
        .into_iter()
        .filter(|(_, n)| *n >= SEEN_LEAST)
        .map(|(it, _)| it.clone())
        .collect();
    known.sort_unstable();
    let first = fitted(&rows, &told, known);
    let mut by_weight: Vec<(f64, Evidence)> = first
        .rows
        .into_iter()
        .map(|(it, row)| {
            let largest = row.iter().fold(0.0_f64, |most, it| most.max(it.abs()));
            (largest, it)
        })
        .collect();
    by_weight.sort_by(|a, b| b.0.total_cmp(&a.0).then_with(|| a.1.cmp(&b.1)));
    let mut kept: Vec<Evidence> = by_weight
        .into_iter()
        .map(|(_, it)| it)
        .filter(|it| *it != Evidence::Unread)
        .take(choice.n_kept)
        .collect();
    kept.push(Evidence::Unread);
    kept.sort_unstable();
    let mut weights = fitted(&rows, &told, kept);
    weights.rows.remove(&Evidence::Unread);
    weights.least = choice.least.map(|least| (least / (1.0 - least)).ln());
    weights.write(list)
}

/// What a sentence has, as numbers of known pieces of evidence with their share.
type Sample = Vec<(usize, f64)>;

/// What a sentence is known to say, and how much it counts against large weights to say otherwise.
#[derive(Clone, Copy)]
struct Told<'e> {
    cues: &'e BTreeSet<CueId>,
    cost: f64,
}

fn fitted(rows: &[Vec<Evidence>], told: &[Told<'_>], known: Vec<Evidence>) -> Weights {
    let numbers: HashMap<&Evidence, usize> =
        known.iter().enumerate().map(|(no, it)| (it, no)).collect();
    let samples: Vec<Sample> = rows
        .iter()
        .map(|row| {
            let here = row.iter().filter_map(|it| Some((*numbers.get(it)?, it)));
            let here: Vec<_> = here.collect();
            let n_known = here.iter().filter(|(_, it)| !is_sign(it));
            let n_known = n_known.count();
            here.into_iter()
                .map(|(no, it)| (no, share(it, n_known)))
                .collect()
        })
        .collect();
    let mut weights = Weights::default();
    let mut columns: Vec<PerCue> = vec![PerCue::default(); known.len()];
    for (cue_no, id) in CueId::ALL.into_iter().enumerate() {
        let counts: Vec<bool> = known.iter().map(|it| may_count(it, id)).collect();
        let samples: Vec<Sample> = samples
            .iter()
            .map(|sample| {
                let sample = sample.iter().copied();
                let mut sample: Sample = sample
                    .filter(|(no, _)| counts.get(*no).copied().unwrap_or_default())
                    .collect();
                // What counts always is one more piece.
                sample.push((known.len(), 1.0));
                sample
            })
            .collect();
        let is_so = told.iter().map(|it| (it.cues.contains(&id), it.cost));
        let is_so: Vec<(bool, f64)> = is_so.collect();
        let found = descend(&samples, &is_so, known.len() + 1);
        for (column, weight) in columns.iter_mut().zip(&found) {
            if let Some(cell) = column.get_mut(cue_no) {
                *cell = *weight;
            }
        }
        if let (Some(cell), Some(weight)) = (weights.always.get_mut(cue_no), found.last()) {
            *cell = *weight;
        }
    }
    weights.rows = known.into_iter().zip(columns).collect();
    weights
}

/// Returns the weights with which the samples are most likely what they are; each with its cost.
fn descend(samples: &[Sample], is_so: &[(bool, f64)], n_weights: usize) -> Vec<f64> {
    let mut weights = vec![0.0; n_weights];
    // For each sample the pull towards what it is, and what is left of the cost.
    let mut pulls: Vec<(f64, f64)> = Vec::with_capacity(samples.len());
    for (sample, (is_so, cost)) in samples.iter().zip(is_so) {
        let pull = (0.001 * cost).min(1e-8);
        pulls.push((pull, cost - pull));
        add(&mut weights, sample, sign(*is_so) * pull);
    }
    let squares: Vec<f64> = samples
        .iter()
        .map(|sample| sample.iter().map(|(_, value)| value * value).sum())
        .collect();
    let n = samples.len();
    for _ in 0..ROUNDS {
        for turn in 0..n {
            let at = turn * STRIDE % n;
            let (Some(sample), Some((is_so, cost)), Some(a), Some(pull)) = (
                samples.get(at),
                is_so.get(at),
                squares.get(at),
                pulls.get_mut(at),
            ) else {
                continue;
            };
            let b = sign(*is_so) * dot(&weights, sample);
            // The smaller side is moved, which is the safer one to reckon with.
            let first = 0.5 * a * (pull.1 - pull.0) + b >= 0.0;
            let (old, towards) = if first { (pull.0, 1.0) } else { (pull.1, -1.0) };
            let new = stepped(old, *a, towards * b, *cost);
            *pull = if first {
                (new, cost - new)
            } else {
                (cost - new, new)
            };
            add(&mut weights, sample, towards * (new - old) * sign(*is_so));
        }
    }
    weights
}

/// Finds where the slope is nought, by Newton's method within nought and the cost.
fn stepped(old: f64, a: f64, b: f64, cost: f64) -> f64 {
    let mut new = old;
    if cost - new < 0.5 * cost {
        new *= 0.1;
    }
    for _ in 0..100 {
        let slope = a * (new - old) + b + (new / (cost - new)).ln();
        if slope.abs() < 1e-4 {
            break;
        }
        let next = new - slope / (a + cost / (cost - new) / new);
        new = if next <= 0.0 { 0.1 * new } else { next };
        // Never quite at the other end, where the slope has no value.
        new = new.min(cost * (1.0 - 1e-12));
    }
    new
}

fn sign(is_so: bool) -> f64 {
    if is_so { 1.0 } else { -1.0 }
}

fn dot(weights: &[f64], sample: &Sample) -> f64 {
    let parts = sample
        .iter()
        .map(|(no, value)| weights.get(*no).copied().unwrap_or_default() * value);
    parts.sum()
}

fn add(weights: &mut [f64], sample: &Sample, by: f64) {
    for (no, value) in sample {
        if let Some(weight) = weights.get_mut(*no) {
            *weight += by * value;
        }
    }
}

#[cfg(test)]
mod tests;
