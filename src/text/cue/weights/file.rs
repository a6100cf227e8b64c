//! Weights as they lie in a file: how many rows there are, what counts for all of them, their numbers, and the rows.
//! All in little-endian order, without gaps.

use super::{N, NEURONS, PerNeuron, Weights};

/// Reads what stands behind the head, if it is whole.
pub(super) fn read(bytes: &[u8]) -> Option<Weights> {
    let mut rest = Rest(bytes);
    let n_rows = usize::try_from(rest.number()?).ok()?;
    let mut weights = Weights {
        least: rest.floats()?,
        always: rest.floats()?,
        neurons: [[0.0; NEURONS]; N],
        stirred_always: rest.floats()?,
        steps: rest.floats()?,
        numbers: Vec::new(),
        rows: Vec::new(),
    };
    for neurons in &mut weights.neurons {
        *neurons = rest.floats()?;
    }
    // What the file says of its length is not believed before it is there.
    let bytes_wanted = n_rows.checked_mul(size_of::<u32>() + NEURONS)?;
    if rest.0.len() != bytes_wanted {
        return None;
    }
    let numbers: Option<Vec<u32>> = (0..n_rows).map(|_| rest.number()).collect();
    weights.numbers = numbers?;
    if !weights.numbers.is_sorted_by(|one, next| one < next) {
        return None;
    }
    let (rows, _) = rest.0.as_chunks::<NEURONS>();
    weights.rows = rows.iter().map(|row| row.map(u8::cast_signed)).collect();
    Some(weights)
}

pub(super) fn write(weights: &Weights, bytes: &mut Vec<u8>) {
    let n_rows = u32::try_from(weights.rows.len()).unwrap_or(u32::MAX);
    bytes.extend(n_rows.to_le_bytes());
    let floats = weights.least.iter().chain(&weights.always);
    let floats = floats.chain(&weights.stirred_always).chain(&weights.steps);
    let floats = floats.chain(weights.neurons.as_flattened());
    bytes.extend(floats.flat_map(|it| it.to_le_bytes()));
    bytes.extend(weights.numbers.iter().flat_map(|it| it.to_le_bytes()));
    let steps = weights.rows.as_flattened().iter();
    bytes.extend(steps.map(|it| it.cast_unsigned()));
}

/// What was not read yet.
struct Rest<'b>(&'b [u8]);

impl Rest<'_> {
    fn four(&mut self) -> Option<[u8; 4]> {
        let (four, rest) = self.0.split_first_chunk()?;
        self.0 = rest;
        Some(*four)
    }

    fn number(&mut self) -> Option<u32> {
        self.four().map(u32::from_le_bytes)
    }

    /// Reads numbers that can be reckoned with.
    fn floats<const M: usize>(&mut self) -> Option<[f32; M]> {
        let mut floats = [0.0; M];
        for float in &mut floats {
            *float = f32::from_le_bytes(self.four()?);
            if !float.is_finite() {
                return None;
            }
        }
        Some(floats)
    }
}

/// Returns each row in steps of its neuron, and how much a step is for each: so much that the largest number fits.
pub(in crate::text::cue) fn in_steps(rows: &[PerNeuron]) -> (Vec<[i8; NEURONS]>, PerNeuron) {
    let mut steps = [0.0_f32; NEURONS];
    for row in rows {
        for (step, it) in steps.iter_mut().zip(row) {
            *step = step.max(it.abs() / f32::from(i8::MAX));
        }
    }
    let whole = |row: &PerNeuron| {
        let mut whole = [0; NEURONS];
        for ((whole, it), step) in whole.iter_mut().zip(row).zip(steps) {
            if step > 0.0 {
                *whole = rounded(it / step);
            }
        }
        whole
    };
    (rows.iter().map(whole).collect(), steps)
}

#[expect(
    clippy::cast_possible_truncation,
    reason = "what does not fit becomes the nearest number that does"
)]
fn rounded(steps: f32) -> i8 {
    steps.round() as i8
}
