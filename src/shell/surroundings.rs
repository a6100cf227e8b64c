//! What surrounds the program and can keep what it shows or holds: programs that record the terminal, the disk, the swap.

use std::env;
use std::fs;
use std::path::Path;

#[cfg(target_os = "linux")]
mod linux;

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
    return linux::Kernel::running().disk(folder);
    #[cfg(not(target_os = "linux"))]
    {
        let _unused = folder;
        Encrypted::Unknown
    }
}

/// Tells whether all memory that can be swapped out is written encrypted; nothing if it is never written out.
pub fn swap() -> Option<Encrypted> {
    #[cfg(target_os = "linux")]
    return linux::Kernel::running().swap();
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
