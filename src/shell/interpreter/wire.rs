//! What goes over the socket: one line of JSON at a time, of two closed lists, none longer than it may be.

use std::io::{self, BufRead, Read as _, Write as _};
use std::os::unix::net::UnixStream;
use std::time::Duration;

use serde::{Deserialize, Serialize, de::DeserializeOwned};

use crate::app::interpreter::Shown;
use crate::app::interpreter::remarking::Remarked;

/// The longest question with its options is a few thousand bytes.
const BYTES_MAX: u64 = 256 * 1024;

/// Whoever does not read for so long is not read to any more: nothing may hold up the officer.
const PATIENCE: Duration = Duration::from_millis(200);

/// From the officer's program.
#[derive(Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub(super) enum Show {
    Shown(Shown),
    /// Whether a remark was written down.
    Kept(bool),
    /// Someone else reads already.
    Taken,
}

/// From the interpreter's.
#[derive(Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub(in crate::shell) enum Said {
    Remark(Remarked),
}

pub(super) fn send(stream: &UnixStream, line: &impl Serialize) -> io::Result<()> {
    let mut text = serde_json::to_string(line)?;
    text.push('\n');
    stream.set_write_timeout(Some(PATIENCE))?;
    (&*stream).write_all(text.as_bytes())
}

/// Returns the next line; nothing at the end, or when what comes is none of ours.
pub(super) fn next<T: DeserializeOwned>(from: &mut impl BufRead) -> Option<T> {
    let mut line = Vec::new();
    from.by_ref()
        .take(BYTES_MAX)
        .read_until(b'\n', &mut line)
        .ok()?;
    line.ends_with(b"\n")
        .then(|| serde_json::from_slice(&line).ok())
        .flatten()
}
