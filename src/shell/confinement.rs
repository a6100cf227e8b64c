//! Keeps the running program to its own folders, away from the network, from other programs and from debuggers.
//!
//! Nothing here is needed for the program to work. Where the system has no such means the program runs without them, and
//! `vilja doctor` says so.

#[cfg(target_os = "linux")]
mod calls;
#[cfg(target_os = "linux")]
mod files;
mod memory;

use std::path::{Path, PathBuf};

pub use memory::{close as close_memory, is_closed as memory_is_closed};

/// How far a means of confinement took hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Hold {
    Whole,
    /// The kernel knows a part of what was asked.
    Part,
    None,
}

/// What the program is confined to from now on; it cannot be undone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Confinement {
    /// Only its own folders, what the system needs for any program, and what was named.
    pub files: Hold,
    /// No sockets, no other programs, no reading of another's memory.
    pub calls: Hold,
}

/// Confines this thread and every thread that it starts from now on. To be called before there are others.
///
/// `home` and what is in `writable` may be written; what is in `readable` may be read.
pub fn confine(home: &Path, readable: &[PathBuf], writable: &[PathBuf]) -> Confinement {
    #[cfg(target_os = "linux")]
    return Confinement {
        files: files::confine(home, readable, writable),
        calls: calls::confine(),
    };
    #[cfg(not(target_os = "linux"))]
    {
        let _unused = (home, readable, writable);
        Confinement {
            files: Hold::None,
            calls: Hold::None,
        }
    }
}
