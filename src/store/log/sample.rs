//! The random sample of openings that the law asks to be checked: drawn by a seed, so that anyone can draw it again.

use std::fmt;

use rusqlite::{Connection, params};

use crate::engine::time::Timestamp;
use crate::store::log::{self, Logged};
use crate::store::ring::Ring;
use crate::store::seal;
use crate::store::trouble::StoreTrouble;

/// What a sample is drawn by. The same seed and the same period give the same sample.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Seed(u64);

impl Seed {
    /// Returns a seed that no one could know before.
    pub fn random() -> Result<Self, StoreTrouble> {
        Ok(Self(u64::from_le_bytes(seal::random()?)))
    }

    /// Reads what is printed: sixteen hexadecimal digits.
    pub fn parse(text: &str) -> Option<Self> {
        let digits = text.trim().to_ascii_lowercase();
        seal::from_hex::<8>(&digits).map(|bytes| Self(u64::from_be_bytes(bytes)))
    }

    /// Returns the place of an event in the order that this seed puts all of them in.
    fn place_of(self, seq: i64) -> [u8; 32] {
        let mut key = [0; 32];
        for (to, from) in key.iter_mut().zip(self.0.to_be_bytes()) {
            *to = from;
        }
        *blake3::keyed_hash(&key, &seq.to_be_bytes()).as_bytes()
    }
}

impl fmt::Display for Seed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:016x}", self.0)
    }
}

impl fmt::Debug for Seed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

/// Openings to be looked at, in the order in which they happened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sample {
    pub seed: Seed,
    /// Out of how many.
    pub n_openings: u64,
    pub lines: Vec<Logged>,
}

/// Draws so many of the openings, exports and prints of the period, each as likely as any other.
pub(in crate::store) fn draw(
    conn: &Connection,
    ring: &Ring,
    n_wanted: usize,
    seed: Seed,
    (from, to): (Option<Timestamp>, Option<Timestamp>),
) -> Result<Sample, StoreTrouble> {
    let mut statement = conn.prepare_cached(
        "SELECT seq FROM ev WHERE kind IN ('log.opened', 'log.exported', 'log.printed') AND at >= ?1 AND at < ?2",
    )?;
    let from = from.map_or(i64::MIN, |from| from.0);
    let to = to.map_or(i64::MAX, |to| to.0);
    let mut openings = statement
        .query_map(params![from, to], |row| row.get(0))?
        .map(|seq| seq.map(|seq: i64| (seed.place_of(seq), seq)))
        .collect::<Result<Vec<_>, _>>()?;
    openings.sort_unstable();
    let n_openings = openings.len() as u64;
    let mut drawn: Vec<i64> = openings
        .into_iter()
        .take(n_wanted)
        .map(|(_, seq)| seq)
        .collect();
    drawn.sort_unstable();
    Ok(Sample {
        seed,
        n_openings,
        lines: log::read_these(conn, ring, &drawn)?,
    })
}
