//! What goes over the socket: one line of JSON at a time, of closed lists, none longer than it may be.

use std::io::{self, BufRead, Read as _, Write as _};
use std::os::unix::net::UnixStream;
use std::time::Duration;

use serde::{Deserialize, Serialize, de::DeserializeOwned};

use crate::app::interpreter::Shown;
use crate::app::interpreter::reader::Reader;
use crate::app::interpreter::remarking::Remarked;
use crate::app::second::Second;
use crate::app::trainer::follower::Follower;
use crate::app::trainer::{Following, Mark, Sent};

/// The longest question with its options is a few thousand bytes, and a trainer is shown so much of a long answer that it fits.
const BYTES_MAX: u64 = 256 * 1024;

/// Whoever does not read for so long is not read to any more: nothing may hold up the officer.
const PATIENCE: Duration = Duration::from_millis(200);

/// A kind of second terminal. Each has doors of its own, so that none is ever shown what is another's.
pub trait Kind: 'static {
    /// How the name of its doors ends.
    const ENDING: &'static str;
    /// The program of this kind.
    type Program: Second<Shown = Self::Shown, Sent = Self::Sent>;
    type Shown: Clone + PartialEq + Serialize + DeserializeOwned + Send;
    type Sent;
    /// Everything that may come from it.
    type Said: From<Self::Sent> + Serialize + DeserializeOwned + Send;
}

/// Who interprets, and sees questions alone.
#[derive(Debug)]
pub struct Interpreter;

/// Who follows practice.
#[derive(Debug)]
pub struct Trainer;

impl Kind for Interpreter {
    const ENDING: &'static str = "door";
    type Program = Reader;
    type Shown = Shown;
    type Sent = Remarked;
    type Said = FromInterpreter;
}

impl Kind for Trainer {
    const ENDING: &'static str = "follow";
    type Program = Follower;
    type Shown = Following;
    type Sent = Sent;
    type Said = FromTrainer;
}

/// From the program that the interview is held with.
#[derive(Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub(super) enum Show<S> {
    Shown(S),
    /// Whether a remark or a mark was written down.
    Kept(bool),
    /// Someone else reads already.
    Taken,
}

/// From the interpreter's.
#[derive(Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum FromInterpreter {
    Remark(Remarked),
}

impl From<Remarked> for FromInterpreter {
    fn from(remarked: Remarked) -> Self {
        Self::Remark(remarked)
    }
}

/// From the trainer's.
#[derive(Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum FromTrainer {
    /// The first thing that is said: what the trainer reads.
    Language(String),
    Mark(Mark),
    Half(Mark),
}

impl From<Sent> for FromTrainer {
    fn from(sent: Sent) -> Self {
        match sent {
            Sent::Mark(mark) => Self::Mark(mark),
            Sent::Half(mark) => Self::Half(mark),
        }
    }
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

#[cfg(test)]
mod tests;
