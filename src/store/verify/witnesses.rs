//! Whether what was witnessed is what stands: checkpoints with their signatures, and the stones of what was erased.

use crate::store::chain::Link;
use crate::store::checkpoint;
use crate::store::erase::{self, Extent};
use crate::store::trouble::StoreTrouble;
use crate::store::verify::{FaultKind, Row1, Walk};

/// The contents of a case that are gone together with its key.
#[derive(Default)]
pub(super) struct Gone {
    n: u64,
    first: i64,
    last: i64,
}

/// What a stone says, and where it stands.
pub(super) struct Told {
    seq: i64,
    pub(super) at: i64,
    extent: Extent,
}

impl Gone {
    pub(super) fn add(&mut self, seq: i64) {
        if self.n == 0 {
            self.first = seq;
        }
        self.n += 1;
        self.last = seq;
    }
}

impl Walk<'_> {
    /// Takes in a stone.
    pub(super) fn stone(&mut self, event: &Row1, content: &[u8]) -> Option<FaultKind> {
        let Some(extent) = erase::extent(content) else {
            return Some(FaultKind::ContentUnreadable);
        };
        let told = Told {
            seq: event.seq,
            at: event.at,
            extent,
        };
        let Some(caseref) = event.caseref else {
            return Some(FaultKind::StoneUntrue);
        };
        // A case is erased once.
        let second = self.stones.insert(caseref, told);
        second.map(|_| FaultKind::StoneUntrue)
    }

    /// What is gone is what the stones say, and the other way round.
    pub(super) fn stones(&mut self) {
        let mut found = Vec::new();
        for (caseref, gone) in &self.gone {
            let is_told = self.stones.get(caseref).is_some_and(|stone| {
                let Extent { n, first, last } = stone.extent;
                (n, first, last) == (gone.n, gone.first, gone.last)
            });
            if !is_told {
                let of_case = self
                    .tallies
                    .iter()
                    .find(|(_, tally)| tally.caseref == Some(*caseref))
                    .map(|(id, _)| *id);
                found.push((FaultKind::ErasedUntold, gone.first, of_case));
            }
        }
        for (caseref, stone) in &self.stones {
            if !self.gone.contains_key(caseref) {
                found.push((FaultKind::StoneUntrue, stone.seq, None));
            }
        }
        for (kind, seq, transcript) in found {
            self.fault(kind, Some(seq), transcript);
        }
    }

    pub(super) fn learn_signing_key(&mut self) -> Result<(), StoreTrouble> {
        self.signing = checkpoint::public_key(self.conn, self.ring)?;
        if self.signing.is_none() {
            self.fault(FaultKind::SigningKeyLost, None, None);
        }
        Ok(())
    }

    /// Checks one checkpoint against the change before it, which is what it witnessed, and its signature.
    pub(super) fn checkpoint(
        &mut self,
        event: &Row1,
        content: &[u8],
        before: Option<&(i64, Link)>,
    ) -> Option<FaultKind> {
        let Some(read) = checkpoint::read(content) else {
            return Some(FaultKind::ContentUnreadable);
        };
        let (Some(transcript), Some(caseref)) = (event.transcript, event.caseref) else {
            return Some(FaultKind::CheckpointDiffers);
        };
        let tally = self.tallies.get_mut(&transcript);
        let differs = match &tally {
            Some(tally) => {
                tally.last_seq != read.seq
                    || tally.n_changes != read.n_changes
                    // After a gap nobody knows the link before; the gap itself is a fault.
                    || before.is_some_and(|before| *before != (read.seq, read.link))
            }
            None => true,
        };
        if differs {
            return Some(FaultKind::CheckpointDiffers);
        }
        if let Some((public, _)) = self.signing
            && !read.is_signed(self.ring.realm, (&transcript, &caseref), &public)
        {
            return Some(FaultKind::SignatureWrong);
        }
        if let Some(tally) = tally {
            tally.witnessed = read.seq;
        }
        None
    }

    /// Since the store has a signing key, whatever is finished or amended has a checkpoint.
    pub(super) fn owed_checkpoints(&mut self) {
        let Some((_, since)) = self.signing else {
            return;
        };
        let missing: Vec<_> = self
            .tallies
            .iter()
            .filter(|(_, tally)| tally.owed > since && tally.witnessed < tally.owed)
            .map(|(id, tally)| (*id, tally.owed))
            .collect();
        for (id, owed) in missing {
            self.fault(FaultKind::CheckpointMissing, Some(owed), Some(id));
        }
    }
}
