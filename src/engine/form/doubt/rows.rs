//! Inequalities between numbers and days, and the proof that no whole numbers fulfil them all.

/// A sum of variables and a constant.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Sum {
    /// Variables by number, ascending, each with what it is multiplied by.
    terms: Vec<(u32, i128)>,
    constant: i128,
}

/// More rows than this are not worked through: nothing is proved then.
const MOST_ROWS: usize = 150;

impl Sum {
    pub(super) fn constant(constant: i64) -> Self {
        Self {
            terms: Vec::new(),
            constant: i128::from(constant),
        }
    }

    pub(super) fn variable(variable: u32, times: i64) -> Self {
        Self {
            terms: vec![(variable, i128::from(times))],
            constant: 0,
        }
    }

    pub(super) fn times(&self, factor: i64) -> Self {
        let factor = i128::from(factor);
        Self {
            terms: self
                .terms
                .iter()
                .map(|(variable, times)| (*variable, times.saturating_mul(factor)))
                .collect(),
            constant: self.constant.saturating_mul(factor),
        }
    }

    pub(super) fn plus(&self, other: &Self) -> Self {
        Self::combined(self, 1, other, 1).unwrap_or_default()
    }

    pub(super) fn minus(&self, other: &Self) -> Self {
        self.plus(&other.times(-1))
    }

    /// Returns so many times one and so many times the other, unless the numbers grow too large.
    fn combined(left: &Self, times_left: i128, right: &Self, times_right: i128) -> Option<Self> {
        let mut terms = Vec::with_capacity(left.terms.len() + right.terms.len());
        let (mut of_left, mut of_right) =
            (left.terms.iter().peekable(), right.terms.iter().peekable());
        loop {
            let next = match (of_left.peek(), of_right.peek()) {
                (None, None) => break,
                (Some((variable, _)), None) | (None, Some((variable, _))) => *variable,
                (Some((one, _)), Some((other, _))) => *one.min(other),
            };
            let mut times: i128 = 0;
            if let Some((_, of)) = of_left.next_if(|(variable, _)| *variable == next) {
                times = times.checked_add(of.checked_mul(times_left)?)?;
            }
            if let Some((_, of)) = of_right.next_if(|(variable, _)| *variable == next) {
                times = times.checked_add(of.checked_mul(times_right)?)?;
            }
            if times != 0 {
                terms.push((next, times));
            }
        }
        let constant = left
            .constant
            .checked_mul(times_left)?
            .checked_add(right.constant.checked_mul(times_right)?)?;
        Some(Self { terms, constant })
    }

    fn times_of(&self, variable: u32) -> i128 {
        self.terms
            .iter()
            .find(|(it, _)| *it == variable)
            .map_or(0, |(_, times)| *times)
    }

    /// Divides by what all variables are multiplied by; between whole numbers the constant may then be rounded up.
    fn tightened(mut self) -> Self {
        let common = self
            .terms
            .iter()
            .fold(0, |common, (_, times)| common_divisor(common, times.abs()));
        if common > 1 {
            for (_, times) in &mut self.terms {
                *times /= common;
            }
            self.constant = -(-self.constant).div_euclid(common);
        }
        self
    }
}

/// Proves that no whole numbers make every sum zero or less. Without a proof, they may or may not.
pub(super) fn cannot_all_be_at_most_zero(rows: impl IntoIterator<Item = Sum>) -> bool {
    let mut rows: Vec<Sum> = rows.into_iter().map(Sum::tightened).collect();
    while rows.len() <= MOST_ROWS {
        if rows
            .iter()
            .any(|row| row.terms.is_empty() && row.constant > 0)
        {
            return true;
        }
        rows.retain(|row| !row.terms.is_empty());
        rows.sort_by(|one, other| {
            one.terms
                .cmp(&other.terms)
                .then(other.constant.cmp(&one.constant))
        });
        // Of the same sum only the sharpest row says anything.
        rows.dedup_by(|later, first| later.terms == first.terms);
        let Some(variable) = cheapest(&rows) else {
            return false;
        };
        let (with, mut next): (Vec<Sum>, Vec<Sum>) = rows
            .into_iter()
            .partition(|row| row.times_of(variable) != 0);
        let (above, below): (Vec<Sum>, Vec<Sum>) =
            with.into_iter().partition(|row| row.times_of(variable) > 0);
        if next.len() + above.len() * below.len() > MOST_ROWS {
            return false;
        }
        for upper in &above {
            for lower in &below {
                let (up, down) = (upper.times_of(variable), -lower.times_of(variable));
                let Some(row) = Sum::combined(upper, down, lower, up) else {
                    return false;
                };
                next.push(row.tightened());
            }
        }
        rows = next;
    }
    false
}

/// Returns the variable that leaves the fewest rows behind when it goes.
fn cheapest(rows: &[Sum]) -> Option<u32> {
    let mut counts: Vec<(u32, usize, usize)> = Vec::new();
    for (variable, times) in rows.iter().flat_map(|row| &row.terms) {
        let known = counts.iter_mut().find(|(it, _, _)| it == variable);
        let (above, below) = (usize::from(*times > 0), usize::from(*times < 0));
        if let Some((_, n_above, n_below)) = known {
            *n_above += above;
            *n_below += below;
        } else {
            counts.push((*variable, above, below));
        }
    }
    counts
        .into_iter()
        .min_by_key(|(variable, above, below)| (above * below, *variable))
        .map(|(variable, _, _)| variable)
}

fn common_divisor(one: i128, other: i128) -> i128 {
    let (mut one, mut other) = (one, other);
    while other != 0 {
        (one, other) = (other, one % other);
    }
    one
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sum(terms: &[(u32, i64)], constant: i64) -> Sum {
        terms
            .iter()
            .fold(Sum::constant(constant), |sum, (variable, times)| {
                sum.plus(&Sum::variable(*variable, *times))
            })
    }

    #[test]
    fn what_goes_in_a_circle_cannot_be() {
        // x < y, y < z, z < x
        let circle = [
            sum(&[(0, 1), (1, -1)], 1),
            sum(&[(1, 1), (2, -1)], 1),
            sum(&[(2, 1), (0, -1)], 1),
        ];
        assert!(cannot_all_be_at_most_zero(circle.clone()));
        assert!(!cannot_all_be_at_most_zero(circle[..2].to_vec()));
    }

    #[test]
    fn only_whole_numbers_count() {
        // 2 <= 1000 x <= 999
        let between = [sum(&[(0, -1000)], 2), sum(&[(0, 1000)], -999)];
        assert!(cannot_all_be_at_most_zero(between));
        // 2 <= 1000 x <= 1000
        let one = [sum(&[(0, -1000)], 2), sum(&[(0, 1000)], -1000)];
        assert!(!cannot_all_be_at_most_zero(one));
    }

    #[test]
    fn numbers_too_large_to_work_with_prove_nothing() {
        let huge = [
            sum(&[(0, i64::MAX), (1, i64::MAX - 1)], 1).times(i64::MAX),
            sum(&[(0, -i64::MAX + 1), (1, 7)], 1).times(i64::MAX),
        ];
        assert!(!cannot_all_be_at_most_zero(huge));
    }
}
