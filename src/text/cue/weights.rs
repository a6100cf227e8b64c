//! What each thing that is so in a sentence counts for each cue, as it was learnt, and the decision that follows.
//!
//! Between what is seen and the cues lies a layer of neurons: each piece of evidence stirs or calms each neuron, and those
//! that are stirred speak for or against each cue.

mod file;

use super::CueId;
use super::evidence::{Evidence, Seen};
use super::list::CueList;
use super::number::number;
use super::phrases::Hits;

pub(super) use file::in_steps;

/// A longer file is not read at all.
const BYTES_MAX: usize = 8 * 1024 * 1024;

/// What stands before the numbers is text, and ends with this.
const END_OF_HEAD: u8 = 0;

/// What is seen in a sentence counts the less the more there is: so much, divided by the root of how much it is. In a short
/// sentence nothing counts for more than it would among so many.
const SHARE: f32 = 9.0;
const FEW: u16 = 200;

pub(super) const NEURONS: usize = 48;
const N: usize = CueId::ALL.len();

/// One number a cue, in the order of [`CueId::ALL`].
pub(super) type PerCue = [f32; N];
pub(super) type PerNeuron = [f32; NEURONS];

/// The weights of one language.
#[derive(Clone, Debug, PartialEq)]
pub struct Weights {
    /// From which sum on a cue is marked.
    pub(super) least: PerCue,
    /// What counts in every sentence.
    pub(super) always: PerCue,
    /// How much each neuron counts for each cue.
    pub(super) neurons: [PerNeuron; N],
    /// How much each neuron is stirred in every sentence.
    pub(super) stirred_always: PerNeuron,
    /// How much one step in a row is, for each neuron.
    pub(super) steps: PerNeuron,
    /// The pieces of evidence by their numbers, each larger than the last.
    pub(super) numbers: Vec<u32>,
    /// By how many steps each of them stirs each neuron.
    pub(super) rows: Vec<[i8; NEURONS]>,
}

/// What is wrong with a file of weights.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WeightsFault {
    TooLarge,
    /// It is shorter or longer than it says, or what stands there are no weights.
    NotWhole,
}

/// A sentence of which it is known how much everything counts.
struct Weighed<'w> {
    /// What has weights.
    known: Vec<(&'w Evidence, &'w [i8; NEURONS])>,
    stirred: PerNeuron,
    sums: PerCue,
}

/// What the phrases found is not one of many things, and counts whole.
pub(super) fn is_sign(evidence: &Evidence) -> bool {
    matches!(evidence, Evidence::Sign(..) | Evidence::Unread)
}

/// Returns by how much each piece of evidence that is no sign counts in a sentence with so many that have weights.
pub(super) fn share(n_known: usize) -> f32 {
    let n_known = u16::try_from(n_known).unwrap_or(u16::MAX).max(FEW);
    SHARE / f32::from(n_known).sqrt()
}

/// Returns how likely a cue is, from 0 to 1, of the logarithm of its odds.
pub(super) fn likely(sum: f32) -> f32 {
    1.0 / (1.0 + (-sum).exp())
}

/// Adds a row of numbers to another, each so many times.
pub(super) fn add<const M: usize>(to: &mut [f32; M], row: &[f32; M], times: f32) {
    for (sum, it) in to.iter_mut().zip(row) {
        *sum += times * it;
    }
}

pub(super) fn dot<const M: usize>(one: &[f32; M], other: &[f32; M]) -> f32 {
    one.iter().zip(other).map(|(one, other)| one * other).sum()
}

impl Weights {
    /// Returns how likely each cue is in a sentence, as the logarithm of its odds.
    pub(super) fn sums(&self, list: &CueList, seen: &Seen) -> PerCue {
        self.weighed(list, seen).sums
    }

    fn weighed<'w>(&'w self, list: &CueList, seen: &'w Seen) -> Weighed<'w> {
        let row = |evidence: &Evidence| {
            let at = self.numbers.binary_search(&number(list, evidence)).ok()?;
            self.rows.get(at)
        };
        let known = seen.evidence.iter();
        let known: Vec<_> = known.filter_map(|it| Some((it, row(it)?))).collect();
        let (mut of_signs, mut of_others) = ([0_f32; NEURONS], [0_f32; NEURONS]);
        let mut n_others = 0;
        for (evidence, row) in &known {
            let steps = row.map(f32::from);
            if is_sign(evidence) {
                add(&mut of_signs, &steps, 1.0);
            } else {
                n_others += 1;
                add(&mut of_others, &steps, 1.0);
            }
        }
        add(&mut of_signs, &of_others, share(n_others));
        let mut stirred = self.stirred_always;
        for ((stirred, steps), step) in stirred.iter_mut().zip(of_signs).zip(self.steps) {
            // A neuron that is calm says nothing.
            *stirred = (*stirred + steps * step).max(0.0);
        }
        let mut sums = self.always;
        for (sum, neurons) in sums.iter_mut().zip(&self.neurons) {
            *sum += dot(neurons, &stirred);
        }
        Weighed {
            known,
            stirred,
            sums,
        }
    }

    /// Returns what is marked: of cues that weigh enough what the phrases mark, or the words that weigh most.
    pub(super) fn decide(
        &self,
        list: &CueList,
        seen: &Seen,
        hits: &Hits,
    ) -> Vec<(CueId, usize, usize)> {
        let weighed = self.weighed(list, seen);
        let mut marked = Vec::new();
        let sums = CueId::ALL.into_iter().zip(weighed.sums).zip(self.least);
        for (((id, sum), least), neurons) in sums.zip(&self.neurons) {
            if sum < least {
                continue;
            }
            let before = marked.len();
            marked.extend(hits.marked.iter().filter(|(of, ..)| *of == id));
            if marked.len() == before {
                let (from, to) = self.strongest(&weighed, neurons, seen);
                marked.push((id, from, to));
            }
        }
        marked
    }

    /// Returns the stretch of words that speaks most for a cue by the neurons that are stirred.
    fn strongest(&self, weighed: &Weighed<'_>, neurons: &PerNeuron, seen: &Seen) -> (usize, usize) {
        let mut speak = [0.0; NEURONS];
        let counts = speak.iter_mut().zip(neurons).zip(self.steps);
        for (((speaks, counts), step), stirred) in counts.zip(weighed.stirred) {
            if stirred > 0.0 {
                *speaks = counts * step;
            }
        }
        let mut strengths = vec![0.0; seen.n_words()];
        for (evidence, row) in &weighed.known {
            let words = seen.words_of(evidence);
            let weight = dot(&speak, &row.map(f32::from));
            let n_words = u16::try_from(words.len().max(1)).unwrap_or(u16::MAX);
            for word in words {
                if let Some(strength) = strengths.get_mut(word) {
                    *strength += weight / f32::from(n_words);
                }
            }
        }
        stretch(&strengths)
    }

    /// Reads weights that were learnt. What is wrong is told, and nothing is weighed then.
    pub fn read(bytes: &[u8]) -> Result<Self, WeightsFault> {
        if bytes.len() > BYTES_MAX {
            return Err(WeightsFault::TooLarge);
        }
        let mut parts = bytes.splitn(2, |byte| *byte == END_OF_HEAD);
        let numbers = parts.nth(1).and_then(file::read);
        numbers.ok_or(WeightsFault::NotWhole)
    }

    /// Writes the weights as they are read, behind a head that says where they come from.
    pub fn write(&self, head: &str) -> Vec<u8> {
        let mut bytes = head.as_bytes().to_vec();
        bytes.push(END_OF_HEAD);
        file::write(self, &mut bytes);
        bytes
    }
}

/// Returns the stretch whose numbers lie furthest above the usual one, from its first to behind its last.
fn stretch(strengths: &[f32]) -> (usize, usize) {
    let n = u16::try_from(strengths.len().max(1)).unwrap_or(u16::MAX);
    let usual = strengths.iter().sum::<f32>() / f32::from(n);
    let (mut best, mut best_sum) = ((0, 1), f32::NEG_INFINITY);
    let (mut from, mut sum) = (0, 0.0);
    for (at, strength) in strengths.iter().enumerate() {
        if sum < 0.0 {
            (from, sum) = (at, 0.0);
        }
        sum += strength - usual;
        if sum > best_sum {
            (best, best_sum) = ((from, at + 1), sum);
        }
    }
    best
}
