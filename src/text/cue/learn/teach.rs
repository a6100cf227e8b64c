//! Teaches a layer of neurons what sentences say: in small lots of sentences, each time with other evidence and neurons left
//! out, so that nothing relies on one of them alone.
//!
//! The steps are those of Kingma and Ba (2015), "Adam: a method for stochastic optimization", taken for a piece of evidence
//! only where it was seen; what is left out, that of Srivastava et al. (2014), "Dropout".

use crate::text::cue::CueId;
use crate::text::cue::weights::{NEURONS, PerCue, PerNeuron, add, dot, likely};

/// How often all sentences are gone through, and how many at once.
const ROUNDS: usize = 12;
const AT_ONCE: usize = 64;

/// How far a number is moved at first; at the end it is a twentieth.
const PACE: f32 = 0.004;
const PACE_AT_THE_END: f32 = 0.05;

/// How much of what is seen, and how many neurons, are left out each time.
const EVIDENCE_LEFT_OUT: f32 = 0.5;
const NEURONS_LEFT_OUT: f32 = 0.2;

/// How much of what moved a number before still moves it, and how much of how strongly.
const KEPT_OF_SLOPE: f32 = 0.9;
const KEPT_OF_SQUARE: f32 = 0.999;

/// Numbers begin this far from nought at most, and cues as unlikely as they mostly are.
const FIRST_ROWS: f32 = 0.07;
const FIRST_NEURONS: f32 = 0.3;
const FIRST_ALWAYS: f32 = -2.0;

const SEED: u64 = 1;

/// What a sentence has, as places of rows with how much each counts, and what it says.
pub(super) struct Sample {
    pub(super) seen: Vec<(usize, f32)>,
    pub(super) says: [bool; CueId::ALL.len()],
    pub(super) counts: f32,
}

pub(super) struct Taught {
    pub(super) rows: Vec<PerNeuron>,
    pub(super) stirred_always: PerNeuron,
    pub(super) neurons: [PerNeuron; CueId::ALL.len()],
    pub(super) always: PerCue,
}

/// Numbers that are being learnt.
struct Moving<const M: usize> {
    at: [f32; M],
    /// Where the sentences of this lot want them.
    slope: [f32; M],
    mean_slope: [f32; M],
    mean_square: [f32; M],
}

/// How far numbers move at one time.
#[derive(Clone, Copy)]
struct Pace {
    now: f32,
    /// What has been kept so far is too small at first, by so much.
    slope: f32,
    square: f32,
}

struct Layer {
    rows: Vec<Moving<NEURONS>>,
    /// The rows that sentences of this lot have, each once.
    seen: Vec<usize>,
    is_seen: Vec<bool>,
    stirred_always: Moving<NEURONS>,
    neurons: [Moving<NEURONS>; CueId::ALL.len()],
    always: Moving<{ CueId::ALL.len() }>,
}

/// Returns what the samples teach; the rows in the order in which the samples count them.
pub(super) fn taught(samples: &[Sample], n_rows: usize) -> Taught {
    let mut lot = Lot(SEED);
    let mut layer = Layer {
        rows: (0..n_rows).map(|_| lot.moving(FIRST_ROWS)).collect(),
        seen: Vec::new(),
        is_seen: vec![false; n_rows],
        stirred_always: Moving::at([0.0; NEURONS]),
        neurons: std::array::from_fn(|_| lot.moving(FIRST_NEURONS)),
        always: Moving::at([FIRST_ALWAYS; CueId::ALL.len()]),
    };
    let mut order: Vec<usize> = (0..samples.len()).collect();
    let n_steps = ROUNDS * samples.len().div_ceil(AT_ONCE);
    let mut kept = (1.0, 1.0);
    let mut n_done = 0;
    for _ in 0..ROUNDS {
        lot.shuffle(&mut order);
        for at_once in order.chunks(AT_ONCE) {
            let share = 1.0 / in_floats(at_once.len());
            for sample in at_once.iter().filter_map(|at| samples.get(*at)) {
                layer.hear(sample, share, &mut lot);
            }
            n_done += 1;
            kept = (kept.0 * KEPT_OF_SLOPE, kept.1 * KEPT_OF_SQUARE);
            let done = in_floats(n_done) / in_floats(n_steps);
            layer.learn(Pace {
                now: PACE * (1.0 - (1.0 - PACE_AT_THE_END) * done),
                slope: 1.0 - kept.0,
                square: 1.0 - kept.1,
            });
        }
    }
    Taught {
        rows: layer.rows.into_iter().map(|row| row.at).collect(),
        stirred_always: layer.stirred_always.at,
        neurons: layer.neurons.map(|neurons| neurons.at),
        always: layer.always.at,
    }
}

impl Layer {
    /// Weighs a sentence, and keeps in which direction what was weighed wrongly has to go.
    fn hear(&mut self, sample: &Sample, share: f32, lot: &mut Lot) {
        // What is not left out counts for the rest as well.
        let counts = 1.0 / (1.0 - EVIDENCE_LEFT_OUT);
        let seen = sample.seen.iter();
        let seen: Vec<(usize, f32)> = seen
            .filter(|_| !lot.falls(EVIDENCE_LEFT_OUT))
            .map(|(at, part)| (*at, part * counts))
            .collect();
        let mut stirred = self.stirred_always.at;
        for (at, part) in &seen {
            if let Some(row) = self.rows.get(*at) {
                add(&mut stirred, &row.at, *part);
            }
        }
        let mut speaks = [0.0; NEURONS];
        for (speaks, stirred) in speaks.iter_mut().zip(&mut stirred) {
            if *stirred > 0.0 && !lot.falls(NEURONS_LEFT_OUT) {
                *speaks = 1.0 / (1.0 - NEURONS_LEFT_OUT);
            }
            *stirred *= *speaks;
        }
        let mut back = [0.0; NEURONS];
        let cues = self.neurons.iter_mut().zip(sample.says);
        let always = self.always.at.iter().zip(&mut self.always.slope);
        for ((neurons, says), (always, slope_always)) in cues.zip(always) {
            let sum = always + dot(&neurons.at, &stirred);
            let slope = (likely(sum) - f32::from(u8::from(says))) * share * sample.counts;
            *slope_always += slope;
            add(&mut neurons.slope, &stirred, slope);
            add(&mut back, &neurons.at, slope);
        }
        for (back, speaks) in back.iter_mut().zip(speaks) {
            *back *= speaks;
        }
        add(&mut self.stirred_always.slope, &back, 1.0);
        for (at, part) in seen {
            if let Some(row) = self.rows.get_mut(at) {
                add(&mut row.slope, &back, part);
            }
            if let Some(is_seen) = self.is_seen.get_mut(at)
                && !*is_seen
            {
                *is_seen = true;
                self.seen.push(at);
            }
        }
    }

    /// Moves everything that the sentences since had.
    fn learn(&mut self, pace: Pace) {
        for at in self.seen.drain(..) {
            if let (Some(row), Some(is_seen)) = (self.rows.get_mut(at), self.is_seen.get_mut(at)) {
                row.step(pace);
                *is_seen = false;
            }
        }
        self.stirred_always.step(pace);
        self.always.step(pace);
        for neurons in &mut self.neurons {
            neurons.step(pace);
        }
    }
}

impl<const M: usize> Moving<M> {
    fn at(at: [f32; M]) -> Self {
        Self {
            at,
            slope: [0.0; M],
            mean_slope: [0.0; M],
            mean_square: [0.0; M],
        }
    }

    fn step(&mut self, pace: Pace) {
        let means = self.mean_slope.iter_mut().zip(&mut self.mean_square);
        let numbers = self.at.iter_mut().zip(&mut self.slope);
        for ((at, slope), (mean, square)) in numbers.zip(means) {
            *mean = KEPT_OF_SLOPE * *mean + (1.0 - KEPT_OF_SLOPE) * *slope;
            *square = KEPT_OF_SQUARE * *square + (1.0 - KEPT_OF_SQUARE) * *slope * *slope;
            *at -= pace.now * (*mean / pace.slope) / ((*square / pace.square).sqrt() + 1e-8);
            *slope = 0.0;
        }
    }
}

/// What is drawn by lot, the same each time: Marsaglia's xorshift, as Vigna (2016) has it.
struct Lot(u64);

impl Lot {
    fn draw(&mut self) -> u64 {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        self.0.wrapping_mul(0x2545_f491_4f6c_dd1d)
    }

    /// Returns a number from nought up to one.
    fn part(&mut self) -> f32 {
        let [first, second, ..] = self.draw().to_be_bytes();
        f32::from(u16::from_be_bytes([first, second])) / (f32::from(u16::MAX) + 1.0)
    }

    fn falls(&mut self, likely: f32) -> bool {
        self.part() < likely
    }

    fn moving<const M: usize>(&mut self, furthest: f32) -> Moving<M> {
        Moving::at(std::array::from_fn(|_| {
            (2.0 * self.part() - 1.0) * furthest
        }))
    }

    fn shuffle(&mut self, order: &mut [usize]) {
        for at in (1..order.len()).rev() {
            let n = u64::try_from(at + 1).unwrap_or(u64::MAX);
            let with = usize::try_from(self.draw() % n).unwrap_or(at);
            order.swap(at, with);
        }
    }
}

#[expect(
    clippy::cast_precision_loss,
    reason = "there are not so many sentences"
)]
fn in_floats(n: usize) -> f32 {
    n as f32
}
