//! What surrounds the program and can keep what it shows or holds: programs that record the terminal, the disk, the swap.

use std::env;
use std::fs;
use std::path::Path;

/// Whether what is written somewhere is encrypted by the system.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Encrypted {
    Yes,
    /// Not by the system. A disk that encrypts itself cannot be told from one that does not.
    No,
    Unknown,
}

/// Returns the name of what records or repeats the terminal, if anything known does.
pub fn recorder() -> Option<&'static str> {
    let set = |name: &str| env::var_os(name).is_some_and(|value| !value.is_empty());
    let by_variable = [
        ("TMUX", "tmux"),
        ("STY", "screen"),
        ("ZELLIJ", "zellij"),
        ("ASCIINEMA_REC", "asciinema"),
        ("ASCIINEMA_SESSION", "asciinema"),
        ("SCRIPT", "script"),
    ];
    by_variable
        .into_iter()
        .find(|(variable, _)| set(variable))
        .map(|(_, name)| name)
        .or_else(recording_ancestor)
}

/// Tells whether the disk under the folder is encrypted.
pub fn disk(folder: &Path) -> Encrypted {
    #[cfg(target_os = "linux")]
    return linux::disk(folder);
    #[cfg(not(target_os = "linux"))]
    {
        let _unused = folder;
        Encrypted::Unknown
    }
}

/// Tells whether all memory that can be swapped out is written encrypted; nothing if it is never written out.
pub fn swap() -> Option<Encrypted> {
    #[cfg(target_os = "linux")]
    return linux::swap();
    #[cfg(not(target_os = "linux"))]
    Some(Encrypted::Unknown)
}

/// Looks among the programs that started this one.
fn recording_ancestor() -> Option<&'static str> {
    const KNOWN: [&str; 5] = ["script", "asciinema", "ttyrec", "termrec", "scriptlive"];
    /// More generations than any real start has.
    const MOST: usize = 16;
    let mut pid = "self".to_owned();
    for _ in 0..MOST {
        let stat = fs::read_to_string(format!("/proc/{pid}/stat")).ok()?;
        // The name stands in brackets and may hold brackets itself; the parent is the second word after the last one.
        let (before, after) = stat.rsplit_once(')')?;
        let name = before.split_once('(').map(|(_, name)| name)?;
        if let Some(known) = KNOWN.into_iter().find(|known| *known == name) {
            return Some(known);
        }
        after.split_whitespace().nth(1)?.clone_into(&mut pid);
        if pid == "0" || pid == "1" {
            return None;
        }
    }
    None
}

#[cfg(target_os = "linux")]
mod linux {
    use std::fs;
    use std::os::unix::fs::MetadataExt as _;
    use std::path::{Path, PathBuf};

    use super::Encrypted;

    /// A stack of more block devices than anybody has.
    const DEEPEST: usize = 8;

    pub(super) fn disk(folder: &Path) -> Encrypted {
        // The folder may not be there yet; what will hold it is.
        let there = folder.ancestors().find_map(|path| fs::metadata(path).ok());
        there.map_or(Encrypted::Unknown, |found| {
            device(&block(found.dev()), DEEPEST)
        })
    }

    pub(super) fn swap() -> Option<Encrypted> {
        let Ok(table) = fs::read_to_string("/proc/swaps") else {
            return Some(Encrypted::Unknown);
        };
        let mut areas = table
            .lines()
            .skip(1)
            .filter_map(|line| line.split_whitespace().next())
            .peekable();
        areas.peek()?;
        Some(all(areas.map(|area| {
            let path = PathBuf::from(area);
            match fs::metadata(&path) {
                Ok(found) if found.is_file() => disk(&path),
                Ok(found) => device(&block(found.rdev()), DEEPEST),
                Err(_) => Encrypted::Unknown,
            }
        })))
    }

    /// Returns where the kernel describes a block device.
    fn block(dev: u64) -> PathBuf {
        let major = ((dev >> 8) & 0xfff) | ((dev >> 32) & !0xfff);
        let minor = (dev & 0xff) | ((dev >> 12) & !0xff);
        PathBuf::from(format!("/sys/dev/block/{major}:{minor}"))
    }

    /// Follows a device down to what lies under it.
    fn device(described: &Path, deepest: usize) -> Encrypted {
        let Ok(path) = fs::canonicalize(described) else {
            // A file system without a device of its own: in memory, over a network, or one that spans several.
            return Encrypted::Unknown;
        };
        // Compressed memory never reaches a disk.
        if path
            .file_name()
            .is_some_and(|name| name.to_string_lossy().starts_with("zram"))
        {
            return Encrypted::Yes;
        }
        let mapped = fs::read_to_string(path.join("dm/uuid")).unwrap_or_default();
        if mapped.starts_with("CRYPT-") {
            return Encrypted::Yes;
        }
        if deepest == 0 {
            return Encrypted::Unknown;
        }
        if let Ok(behind) = fs::read_to_string(path.join("loop/backing_file")) {
            let found = fs::metadata(behind.trim_end());
            return found.map_or(Encrypted::Unknown, |found| {
                device(&block(found.dev()), deepest - 1)
            });
        }
        let under: Vec<PathBuf> = fs::read_dir(path.join("slaves"))
            .into_iter()
            .flatten()
            .filter_map(|entry| Some(entry.ok()?.path()))
            .collect();
        if under.is_empty() {
            return Encrypted::No;
        }
        all(under.iter().map(|slave| device(slave, deepest - 1)))
    }

    /// As strong as the weakest; nothing at all is written nowhere.
    fn all(parts: impl Iterator<Item = Encrypted>) -> Encrypted {
        parts.fold(Encrypted::Yes, |so_far, part| match (so_far, part) {
            (Encrypted::No, _) | (_, Encrypted::No) => Encrypted::No,
            (Encrypted::Unknown, _) | (_, Encrypted::Unknown) => Encrypted::Unknown,
            (Encrypted::Yes, Encrypted::Yes) => Encrypted::Yes,
        })
    }
}
