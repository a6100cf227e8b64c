//! A set of small numbers, kept as bits so that thousands are scanned in no time.

/// A set of numbers below a fixed length.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Bits {
    words: Vec<u64>,
}

impl Bits {
    pub(crate) fn new(n_bits: usize) -> Self {
        Self {
            words: vec![0; n_bits.div_ceil(64)],
        }
    }

    pub(crate) fn has(&self, bit: usize) -> bool {
        self.words
            .get(bit / 64)
            .is_some_and(|word| word >> (bit % 64) & 1 == 1)
    }

    pub(crate) fn put(&mut self, bit: usize, is_in: bool) {
        if let Some(word) = self.words.get_mut(bit / 64) {
            let mask = 1 << (bit % 64);
            if is_in {
                *word |= mask;
            } else {
                *word &= !mask;
            }
        }
    }

    /// Returns the first member that is not below `from`.
    pub(crate) fn next_from(&self, from: usize) -> Option<usize> {
        let first = from / 64;
        let mut mask = u64::MAX << (from % 64);
        for (idx, word) in self.words.iter().enumerate().skip(first) {
            let rest = word & mask;
            if rest != 0 {
                return Some(idx * 64 + rest.trailing_zeros() as usize);
            }
            mask = u64::MAX;
        }
        None
    }

    /// Returns the last member below `end`.
    pub(crate) fn last_below(&self, end: usize) -> Option<usize> {
        let mut mask = !(u64::MAX << (end % 64));
        for (idx, word) in self.words.iter().enumerate().take(end / 64 + 1).rev() {
            let rest = if idx == end / 64 { word & mask } else { *word };
            mask = u64::MAX;
            if rest != 0 {
                return Some(idx * 64 + 63 - rest.leading_zeros() as usize);
            }
        }
        None
    }

    /// Returns how many members lie below `end`.
    pub(crate) fn count_below(&self, end: usize) -> usize {
        let whole: usize = self
            .words
            .iter()
            .take(end / 64)
            .map(|word| word.count_ones() as usize)
            .sum();
        let part = self.words.get(end / 64).map_or(0, |word| {
            (word & !(u64::MAX << (end % 64))).count_ones() as usize
        });
        whole + part
    }

    /// Returns the members in order.
    pub(crate) fn iter(&self) -> impl Iterator<Item = usize> + '_ {
        let mut from = 0;
        std::iter::from_fn(move || {
            let member = self.next_from(from)?;
            from = member + 1;
            Some(member)
        })
    }
}
