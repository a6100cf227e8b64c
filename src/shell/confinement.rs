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

/// What of local sockets is left to a program.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sockets {
    None,
    /// To be connected to, and never to connect: local ones that carry a stream, and no others.
    Door,
}

/// Confines this thread and every thread that it starts from now on. To be called before there are others.
///
/// `home` and what is in `writable` may be written; what is in `readable` may be read.
pub fn confine(home: &Path, readable: &[PathBuf], writable: &[PathBuf]) -> Confinement {
    confined(Some(home), readable, writable, None)
}

/// The same for a program that may open a door in this folder, which a second terminal reads through.
pub fn confine_with_door(home: &Path, writable: &[PathBuf], door: Option<&Path>) -> Confinement {
    confined(Some(home), &[], writable, door)
}

/// The same for a program that has everything that it needs open already: no folder of its own is left to it.
pub fn confine_reader() -> Confinement {
    confined(None, &[], &[], None)
}

fn confined(
    home: Option<&Path>,
    readable: &[PathBuf],
    writable: &[PathBuf],
    door: Option<&Path>,
) -> Confinement {
    #[cfg(target_os = "linux")]
    return Confinement {
        files: files::confine(home, readable, writable, door),
        calls: calls::confine(if door.is_some() {
            Sockets::Door
        } else {
            Sockets::None
        }),
    };
    #[cfg(not(target_os = "linux"))]
    {
        let _unused = (home, readable, writable, door);
        Confinement {
            files: Hold::None,
            calls: Hold::None,
        }
    }
}
