//! One program at a time in a store; a lock that vanishes with the process that held it.

use std::fs::{File, TryLockError};
use std::io::{ErrorKind, Read as _, Seek as _, Write as _};
use std::path::Path;
use std::thread;
use std::time::Duration;

use crate::store::files;
use crate::store::trouble::StoreTrouble;

const NAME: &str = "vault.lock";

const LOOKS: u32 = 20;
const BETWEEN: Duration = Duration::from_millis(2);

/// Held as long as the store is open. The file itself stays; an unlocked one means nothing.
pub(super) struct FolderLock {
    held: File,
}

impl FolderLock {
    pub(super) fn take(folder: &Path) -> Result<Self, StoreTrouble> {
        let path = folder.join(NAME);
        let trouble = |error: &std::io::Error| StoreTrouble::of_file(error, &path);
        let mut file = files::private()
            .read(true)
            .create(true)
            .truncate(false)
            .open(&path)
            .map_err(|error| {
                let is_only_read = matches!(
                    error.kind(),
                    ErrorKind::ReadOnlyFilesystem | ErrorKind::PermissionDenied
                );
                if is_only_read {
                    let path = folder.to_path_buf();
                    StoreTrouble::FolderReadOnly { path }
                } else {
                    trouble(&error)
                }
            })?;
        match file.try_lock() {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => {
                return Err(StoreTrouble::AlreadyOpen { pid: owner(&file) });
            }
            Err(TryLockError::Error(error)) => return Err(trouble(&error)),
        }
        // The number is for the message of a second opener only; the lock is what counts. On a full disk it goes without.
        let _unnamed = file
            .set_len(0)
            .and_then(|()| file.rewind())
            .and_then(|()| writeln!(file, "{}", std::process::id()));
        Ok(Self { held: file })
    }

    /// Removes the file of a lock that no one holds any more, from a folder that is about to get its name.
    pub(super) fn forget(folder: &Path) -> std::io::Result<()> {
        files::remove_if_there(&folder.join(NAME))
    }
}

impl Drop for FolderLock {
    fn drop(&mut self) {
        // Closing the file would do, were it not that a process which is just being started may still share it.
        let _closed = self.held.unlock();
    }
}

/// Returns why the folder cannot be taken now; nothing if it can, or if there is none.
pub(super) fn holder(folder: &Path) -> Option<StoreTrouble> {
    let file = File::open(folder.join(NAME)).ok()?;
    match file.try_lock_shared() {
        Err(TryLockError::WouldBlock) => Some(StoreTrouble::AlreadyOpen { pid: owner(&file) }),
        Ok(()) | Err(TryLockError::Error(_)) => None,
    }
}

/// Returns the number of the process that holds the lock. It writes it when it has the lock: whoever comes at the same moment
/// waits a little for it.
fn owner(mut file: &File) -> Option<u32> {
    for _ in 0..LOOKS {
        let mut text = String::new();
        file.rewind().ok()?;
        file.take(16).read_to_string(&mut text).ok()?;
        if let Ok(number) = text.trim().parse() {
            return Some(number);
        }
        thread::sleep(BETWEEN);
    }
    None
}
