//! Changes on their way to another thread: as the records that they are stored as, and read on the other side.

use std::fmt;

use zeroize::Zeroizing;

use crate::engine::interview::Change;
use crate::engine::time::Timestamp;
use crate::store::record::{self, Unread};
use crate::store::trouble::StoreTrouble;
use crate::store::{Recorded, Sequence};

/// Changes that can go to another thread, which the engine's own cannot.
pub struct Carried(Vec<One>);

struct One {
    sequence: Sequence,
    at: Timestamp,
    record: Zeroizing<Vec<u8>>,
}

impl Carried {
    pub fn of(changes: &[Change]) -> Result<Self, StoreTrouble> {
        changes
            .iter()
            .map(|change| One::of(Sequence(0), Timestamp(0), change))
            .collect::<Result<_, _>>()
            .map(Self)
    }

    pub fn of_recorded(recorded: &[Recorded]) -> Result<Self, StoreTrouble> {
        recorded
            .iter()
            .map(|it| One::of(it.sequence, it.at, &it.change))
            .collect::<Result<_, _>>()
            .map(Self)
    }

    pub fn changes(&self) -> Result<Vec<Change>, StoreTrouble> {
        let recorded = self.recorded()?;
        Ok(recorded.into_iter().map(|it| it.change).collect())
    }

    pub fn recorded(&self) -> Result<Vec<Recorded>, StoreTrouble> {
        self.0.iter().map(One::recorded).collect()
    }
}

impl One {
    fn of(sequence: Sequence, at: Timestamp, change: &Change) -> Result<Self, StoreTrouble> {
        Ok(Self {
            sequence,
            at,
            record: record::write(change, None)?,
        })
    }

    fn recorded(&self) -> Result<Recorded, StoreTrouble> {
        let read = record::read(&self.record).map_err(|unread| match unread {
            Unread::Newer { found } => StoreTrouble::NewerFormat { found },
            Unread::Unreadable => StoreTrouble::Broken {
                sequence: self.sequence,
            },
        })?;
        Ok(Recorded {
            sequence: self.sequence,
            at: self.at,
            change: read.change,
        })
    }
}

/// Shows the shape and never the content.
impl fmt::Debug for Carried {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Carried({})", self.0.len())
    }
}
