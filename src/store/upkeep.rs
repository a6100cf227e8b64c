//! What keeps an open store safe beside storing: the anchor on the disk, the log emptied, old journals gone, room held back.

use crate::engine::time::Timestamp;
use crate::store::reserve::Room;
use crate::store::trouble::StoreTrouble;
use crate::store::{Sequence, StartCheck, Store, connection, transcript};

/// A journal is kept for so long after the last change of a finished interview, if no backup is known to hold it: two
/// weeks, which is well within the time in which what is erased has to be gone.
const JOURNAL_KEPT_MS: i64 = 14 * 24 * 60 * 60 * 1000;

impl Store {
    /// Returns what was found and mended when the store was opened.
    pub fn start_check(&self) -> &StartCheck {
        &self.start_check
    }

    /// Tells how much room there is on the disk.
    pub fn room(&self) -> Room {
        self.reserve.room()
    }

    /// Takes the reserve back if it was given away and there is room again.
    pub fn make_room_again(&mut self) {
        if self.writer_elsewhere().is_none() {
            self.reserve.make_whole();
        }
    }

    /// Waits until the anchor says on the disk what it says in memory. Cheap if it does already.
    pub fn settle(&mut self) -> Result<(), StoreTrouble> {
        self.anchor.settle()
    }

    /// Brings everything from the log into the database, and then removes the journals that nothing depends on any more:
    /// of finished interviews that a verified backup holds, or that have been finished for two weeks.
    pub fn tidy(
        &mut self,
        now: Timestamp,
        backed_up: Option<Sequence>,
    ) -> Result<(), StoreTrouble> {
        self.require_writing()?;
        self.settle()?;
        self.reserve.make_whole();
        let done = self.on_connection(|conn, _, _| {
            if !connection::empty_log(conn)? {
                // Another window is reading, or a backup is being made. The next time will do.
                return Ok(Vec::new());
            }
            let backed_up = backed_up.map_or(0, |sequence| sequence.0);
            transcript::finished_before(conn, backed_up, now.0 - JOURNAL_KEPT_MS)
        })?;
        self.journals
            .remove(&self.ring, |transcript, _| done.contains(transcript))
    }

    /// Tries once more with the room of the reserve if the disk is full.
    pub(super) fn with_reserve<T>(
        &mut self,
        mut act: impl FnMut(&mut Self) -> Result<T, StoreTrouble>,
    ) -> Result<T, StoreTrouble> {
        let done = act(self);
        match done {
            // The room that another window holds back is not ours to give.
            Err(trouble) if self.reserve.is_lack(&trouble) && self.writer_elsewhere().is_none() => {
                let again = self.reserve.give().then(|| act(self));
                again.unwrap_or(Err(StoreTrouble::DiskFull))
            }
            done => done,
        }
    }
}

impl Drop for Store {
    fn drop(&mut self) {
        // There is no one left to tell; the next opening compares.
        let _behind = self.anchor.settle();
    }
}
