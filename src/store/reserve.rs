//! Room that is held back on the disk, and given away when it is full, so that an interview can be finished.

use std::fs::{self, File};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use crate::store::files;
use crate::store::trouble::StoreTrouble;

pub(super) const NAME: &str = "vault.reserve";
/// Room for far more than fifty answers with their journal and log.
pub(super) const BYTES: u64 = 16 * MIB;
/// With less room than this no new interview is begun.
pub(super) const LEAST_FREE: u64 = 64 * MIB;
/// With less than this a write that fails has failed for lack of room, whatever the system calls it.
const FULL: u64 = MIB;
const MIB: u64 = 1024 * 1024;

/// How much room there is beside the store.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Room {
    Enough,
    /// There is too little to begin an interview and to hold room back for it.
    Little {
        free_mib: u64,
    },
    /// The disk was full, and the reserve has been given away.
    ReserveGiven,
}

pub(super) struct Reserve {
    path: PathBuf,
    state: State,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum State {
    Whole,
    /// There never was room for it.
    Lacking,
    Given,
}

impl Reserve {
    /// Looks whether there is a reserve, and makes none.
    pub(super) fn look(folder: &Path) -> Self {
        let path = folder.join(NAME);
        let is_there = fs::metadata(&path).is_ok_and(|found| is_taken(&found));
        Self {
            path,
            state: if is_there {
                State::Whole
            } else {
                State::Lacking
            },
        }
    }

    /// Makes the reserve again when there is room for it and for an interview.
    pub(super) fn make_whole(&mut self) {
        if self.state == State::Whole {
            return;
        }
        let has_room = free(self.folder()).is_none_or(|free| free >= LEAST_FREE + BYTES);
        if has_room && make(&self.path).is_ok() {
            self.state = State::Whole;
        }
    }

    pub(super) fn room(&self) -> Room {
        let free = free(self.folder());
        let little = Room::Little {
            free_mib: free.unwrap_or(0) / MIB,
        };
        match self.state {
            State::Given => Room::ReserveGiven,
            State::Lacking => little,
            State::Whole if free.is_some_and(|free| free < LEAST_FREE) => little,
            State::Whole => Room::Enough,
        }
    }

    /// Refuses if there is no room for another interview.
    pub(super) fn require(&mut self) -> Result<(), StoreTrouble> {
        self.make_whole();
        match self.room() {
            Room::Enough => Ok(()),
            Room::Little { free_mib } => Err(StoreTrouble::NoRoom { free_mib }),
            Room::ReserveGiven => Err(StoreTrouble::NoRoom {
                free_mib: free(self.folder()).unwrap_or(0) / MIB,
            }),
        }
    }

    /// Tells whether this was a lack of room.
    pub(super) fn is_lack(&self, trouble: &StoreTrouble) -> bool {
        matches!(trouble, StoreTrouble::DiskFull)
            || (trouble.is_of_the_connection() || matches!(trouble, StoreTrouble::Io { .. }))
                && free(self.folder()).is_some_and(|free| free < FULL)
    }

    /// Gives the room away. Returns whether there was any.
    pub(super) fn give(&mut self) -> bool {
        let given = self.state == State::Whole && fs::remove_file(&self.path).is_ok();
        if given {
            self.state = State::Given;
        }
        given
    }

    fn folder(&self) -> &Path {
        self.path.parent().unwrap_or(&self.path)
    }
}

/// Takes the room for good: a file that only says how long it is would give nothing back.
fn make(path: &Path) -> io::Result<()> {
    files::remove_if_there(path)?;
    let file = files::private().create_new(true).open(path)?;
    // It need not be durable: after a power cut it is looked at again, and made again.
    let taken = take(&file);
    if taken.is_err() {
        drop(file);
        files::remove_if_there(path)?;
    }
    taken
}

fn take(mut file: &File) -> io::Result<()> {
    #[cfg(target_os = "linux")]
    {
        use rustix::fs::{FallocateFlags, fallocate};
        match fallocate(file, FallocateFlags::empty(), 0, BYTES) {
            // Some file systems have no such call, and zeros have to be written.
            Err(rustix::io::Errno::OPNOTSUPP | rustix::io::Errno::NOSYS) => {}
            taken => return Ok(taken?),
        }
    }
    let zeros = vec![0; 1024 * 1024];
    for _ in 0..BYTES / MIB {
        file.write_all(&zeros)?;
    }
    Ok(())
}

fn is_taken(found: &fs::Metadata) -> bool {
    #[cfg(unix)]
    {
        use std::os::unix::fs::MetadataExt as _;
        found.len() == BYTES && found.blocks() * 512 >= BYTES
    }
    #[cfg(not(unix))]
    {
        found.len() == BYTES
    }
}

/// Returns how much room there is for this user, nothing if the system does not say.
fn free(folder: &Path) -> Option<u64> {
    #[cfg(unix)]
    {
        let found = rustix::fs::statvfs(folder).ok()?;
        Some(found.f_bavail.saturating_mul(found.f_frsize))
    }
    #[cfg(not(unix))]
    {
        let _unknown = folder;
        None
    }
}

#[cfg(test)]
mod tests;
