//! Ends the process with all that it holds, and starts the program anew in its place.
//!
//! Closing a store leaves most of what was read from it in memory; a new process image leaves nothing.

use std::env;
use std::io;
use std::process::Command;
use std::rc::Rc;

/// Tells the new start that it comes after a lock, and which transcript was open: its random name, or nothing.
pub const AFTER_LOCK: &str = "VILJA_AFTER_LOCK";

/// Tells the new start that it is to stop before it does anything.
const STOPPING: &str = "VILJA_STOPPING";

/// Stands for no transcript: an empty variable is as good as none.
const NOTHING_OPEN: &str = "-";

/// Replaces the process by a new start with the same arguments. Returns only if that failed.
///
/// Where the program was asked to stop, the new start stops at once, with nothing in it, until it is told to go on.
pub fn start_anew(transcript: Option<&Rc<str>>, is_stopping: bool) -> io::Error {
    let mut args = env::args_os();
    let name = args.next();
    let mut command = Command::new(own_file());
    command
        .args(args)
        .env(AFTER_LOCK, transcript.map_or(NOTHING_OPEN, |it| it));
    if is_stopping {
        command.env(STOPPING, "1");
    } else {
        command.env_remove(STOPPING);
    }
    #[cfg(unix)]
    {
        use std::os::unix::process::CommandExt as _;
        if let Some(name) = name {
            command.arg0(name);
        }
        command.exec()
    }
    #[cfg(not(unix))]
    {
        drop((name, command));
        io::Error::from(io::ErrorKind::Unsupported)
    }
}

/// Stops if the program was asked to before the lock. Returns when it is told to go on.
pub fn stop_if_asked() {
    if env::var_os(STOPPING).is_some() {
        stop();
    }
}

/// Stops the program as a shell expects it. Returns when it is told to go on.
pub(super) fn stop() {
    // Where there is no such thing it simply goes on.
    #[cfg(unix)]
    let _stopped = signal_hook::low_level::raise(signal_hook::consts::SIGSTOP);
}

/// The program's own file, also when it was replaced on the disk by an update meanwhile.
fn own_file() -> std::path::PathBuf {
    if cfg!(target_os = "linux") {
        "/proc/self/exe".into()
    } else {
        env::current_exe().unwrap_or_default()
    }
}
