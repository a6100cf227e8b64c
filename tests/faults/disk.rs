//! Disks of a known size in memory, for as long as they are needed.

use std::fs::{self, File};
use std::io::Write as _;
use std::path::Path;
use std::process::{Command, Stdio};

use tempfile::TempDir;

/// A file system in memory. Only root can make one.
pub(crate) struct Disk {
    folder: TempDir,
}

impl Disk {
    pub(crate) fn new(mib: u32) -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let size = format!("size={mib}m,mode=0700");
        mount(&["-t", "tmpfs", "-o", &size, "tmpfs"], folder.path());
        Self { folder }
    }

    pub(crate) fn path(&self) -> &Path {
        self.folder.path()
    }

    pub(crate) fn remount(&self, options: &str) {
        mount(&["-o", &format!("remount,{options}")], self.path());
    }

    /// Takes all room but this, whatever else is written meanwhile.
    pub(crate) fn fill_up_to(&self, left: u64) {
        let mut taken = File::create(self.path().join("taken")).expect("a file");
        let chunk = [1; 16 * 1024];
        loop {
            let found = rustix::fs::statvfs(self.path()).expect("a file system");
            let free = (found.f_bavail * found.f_frsize).saturating_sub(left);
            let n = usize::try_from(free).expect("a size").min(chunk.len());
            if n == 0 || taken.write_all(&chunk[..n]).is_err() {
                return;
            }
        }
    }

    pub(crate) fn make_room(&self) {
        fs::remove_file(self.path().join("taken")).expect("a file");
    }

    /// Takes it away from under whoever uses it.
    pub(crate) fn pull(&self) {
        let done = Command::new("umount").arg("-l").arg(self.path()).status();
        assert!(done.expect("umount").success());
    }
}

fn mount(args: &[&str], at: &Path) {
    let done = Command::new("mount").args(args).arg(at).status();
    assert!(done.expect("mount").success(), "no file system {args:?}");
}

impl Drop for Disk {
    fn drop(&mut self) {
        // It may have been pulled already; what still uses it goes on by itself.
        let _gone = Command::new("umount")
            .arg("-l")
            .arg(self.path())
            .stderr(Stdio::null())
            .status();
    }
}
