//! Whether what was witnessed is what stands: checkpoints with their signatures, the cuts that were found, and the stones of what was erased.

use crate::store::anchor::Head;
use crate::store::chain::{Commitment, Link};
use crate::store::checkpoint;
use crate::store::erase::{self, Extent};
use crate::store::reconcile;
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
    /// Every cut that was found at a start is in the chain, and the chain still goes through what the anchor saw last.
    pub(super) fn cuts(&mut self, seen: Option<Head>) -> Result<(), StoreTrouble> {
        let mut statement = self.conn.prepare(
            "SELECT ev.seq, ev.com, cut.last, cut.upto, cut.since, cut.until, cut.witness
             FROM ev LEFT JOIN cut ON cut.seq = ev.seq WHERE ev.kind = ?1",
        )?;
        let mut rows = statement.query([reconcile::CUT])?;
        while let Some(row) = rows.next()? {
            let seq: i64 = row.get(0)?;
            let com: Commitment = row.get(1)?;
            let kind = match row.get::<_, Option<i64>>(2)? {
                Some(last) => {
                    let witness: Link = row.get(6)?;
                    let (upto, since, until) = (row.get(3)?, row.get(4)?, row.get(5)?);
                    let said = reconcile::cut_commitment(last, upto, since, until, &witness);
                    if com == said {
                        FaultKind::TailCut
                    } else {
                        FaultKind::CutChanged
                    }
                }
                // Salvage saves the event and not what is kept of it: that there was a cut is still known.
                None => FaultKind::TailCut,
            };
            self.fault(kind, Some(seq), None);
        }
        if let Some(seen) = seen
            && reconcile::missing(self.conn, self.ring, &seen)?.is_some()
        {
            let last = reconcile::head(self.conn, self.ring)?;
            self.fault(FaultKind::TailCut, Some(last.seq + 1), None);
        }
        Ok(())
    }

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
