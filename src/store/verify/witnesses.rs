//! Whether what was witnessed is what stands: checkpoints and their signatures.

use crate::store::chain::Link;
use crate::store::checkpoint;
use crate::store::trouble::StoreTrouble;
use crate::store::verify::{FaultKind, Row1, Walk};

impl Walk<'_> {
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
