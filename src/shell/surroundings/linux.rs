//! What Linux says of the disks, and of the memory that is swapped out.

use std::fs;
use std::os::unix::fs::MetadataExt as _;
use std::path::{Path, PathBuf};

use super::Encrypted;

/// A stack of more block devices than anybody has.
const DEEPEST: usize = 8;

/// Where the kernel describes what it has.
pub(super) struct Kernel {
    blocks: PathBuf,
    swaps: PathBuf,
}

impl Kernel {
    pub(super) fn running() -> Self {
        Self {
            blocks: "/sys/dev/block".into(),
            swaps: "/proc/swaps".into(),
        }
    }

    pub(super) fn disk(&self, folder: &Path) -> Encrypted {
        // The folder may not be there yet; what will hold it is.
        let there = folder.ancestors().find_map(|path| fs::metadata(path).ok());
        there.map_or(Encrypted::Unknown, |found| self.device(found.dev()))
    }

    pub(super) fn swap(&self) -> Option<Encrypted> {
        let Ok(table) = fs::read_to_string(&self.swaps) else {
            return Some(Encrypted::Unknown);
        };
        of_areas(&table, |area| match fs::metadata(area) {
            Ok(found) if found.is_file() => self.disk(area),
            Ok(found) => self.device(found.rdev()),
            Err(_) => Encrypted::Unknown,
        })
    }

    fn device(&self, dev: u64) -> Encrypted {
        self.described(&self.blocks.join(number(dev)), DEEPEST)
    }

    /// Follows a device down to what lies under it.
    fn described(&self, place: &Path, deepest: usize) -> Encrypted {
        let Ok(path) = fs::canonicalize(place) else {
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
        if path.join("partition").exists() {
            // What lies under a part stands with the whole.
            return path.parent().map_or(Encrypted::Unknown, |whole| {
                self.described(whole, deepest - 1)
            });
        }
        if let Ok(behind) = fs::read_to_string(path.join("loop/backing_file")) {
            let found = fs::metadata(behind.trim_end());
            return found.map_or(Encrypted::Unknown, |found| {
                self.described(&self.blocks.join(number(found.dev())), deepest - 1)
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
        all(under.iter().map(|it| self.described(it, deepest - 1)))
    }
}

/// Returns what is known of all areas of a table of `/proc/swaps`; nothing if it has none.
fn of_areas(table: &str, encrypted: impl Fn(&Path) -> Encrypted) -> Option<Encrypted> {
    let mut areas = table
        .lines()
        .skip(1)
        .filter_map(|line| line.split_whitespace().next())
        .peekable();
    areas.peek()?;
    Some(all(areas.map(|area| encrypted(Path::new(area)))))
}

/// Returns the number of a device as the kernel writes it.
fn number(dev: u64) -> String {
    let major = ((dev >> 8) & 0xfff) | ((dev >> 32) & 0xffff_f000);
    let minor = (dev & 0xff) | ((dev >> 12) & 0xffff_ff00);
    format!("{major}:{minor}")
}

/// As strong as the weakest; nothing at all is written nowhere.
fn all(parts: impl Iterator<Item = Encrypted>) -> Encrypted {
    parts.fold(Encrypted::Yes, |so_far, part| match (so_far, part) {
        (Encrypted::No, _) | (_, Encrypted::No) => Encrypted::No,
        (Encrypted::Unknown, _) | (_, Encrypted::Unknown) => Encrypted::Unknown,
        (Encrypted::Yes, Encrypted::Yes) => Encrypted::Yes,
    })
}

#[cfg(test)]
mod tests;
