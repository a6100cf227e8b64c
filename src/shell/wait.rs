//! Everything that can happen comes through one channel: keys, lines, signals, and the result of slow work.

use std::io::{self, BufRead as _, Read as _};
use std::sync::mpsc::{self, Receiver, RecvTimeoutError, Sender, SyncSender};
use std::thread;
use std::time::Duration;

use crossterm::event::{self, Event};
use signal_hook::consts::{SIGCONT, SIGHUP, SIGINT, SIGQUIT, SIGTERM, SIGTSTP};
use signal_hook::iterator::Signals;

use crate::app::msg::{Secret, Trouble};
use crate::engine::time::Timestamp;
use crate::shell::perform::Opened;
use crate::shell::second::door::Heard;
use crate::shell::second::{FromInterpreter, FromTrainer};
use crate::shell::secret;
use crate::shell::storekeeper::{Answer, Panic};
use crate::store::Sequence;

pub(super) enum Happening {
    Terminal(Event),
    Line(Line),
    /// No one can answer any more, or the program was asked to end.
    Closed,
    Opened(Opened),
    /// Backups were brought up to date beside the loop, or were not: up to which event, where all places have it.
    BackedUp(Result<Sequence, Trouble>),
    /// The machine was put to sleep, or the program was stopped, and goes on.
    Slept,
    /// The program is asked to stop until it is told to go on, as by Ctrl-Z in a shell.
    Stopping,
    /// The storekeeper has done the oldest job.
    Answered(Box<Answer>),
    /// Something at the door that an interpreter reads through.
    AtDoor(Heard<FromInterpreter>),
    /// Something at the door that a trainer follows through.
    AtTrainersDoor(Heard<FromTrainer>),
    /// A file of the texts that are looked at was written.
    TextsWritten,
    /// The first terminal shows or says something, where this is the second.
    FromDoor,
    /// The storekeeper has ended, with everything done.
    StoreClosed,
    /// The storekeeper has ended by a mistake in the program.
    StorePanicked(Panic),
}

/// A line as it was given; a secret one is wiped when it has been handed on.
pub(super) enum Line {
    Open(String),
    Secret(Secret),
}

/// How the next line is to be read.
pub(super) enum Ask {
    Line,
    Secret,
}

/// How long after waking the lock comes at the latest.
#[cfg(target_os = "linux")]
const GLANCE: Duration = Duration::from_secs(2);

/// Longer lines are cut: nobody says a megabyte at once.
const MOST_BYTES: u64 = 1024 * 1024;

pub(super) struct Happenings {
    sender: Sender<Happening>,
    receiver: Receiver<Happening>,
}

impl Happenings {
    /// From now on a request to end is something that happens, and no longer the end at once.
    pub(super) fn new() -> io::Result<Self> {
        let (sender, receiver) = mpsc::channel();
        let mut signals = Signals::new([SIGTERM, SIGHUP, SIGINT, SIGQUIT, SIGCONT, SIGTSTP])?;
        let told = sender.clone();
        thread::Builder::new()
            .name("signals".to_owned())
            .spawn(move || {
                for signal in &mut signals {
                    let happening = match signal {
                        SIGCONT => Happening::Slept,
                        SIGTSTP => Happening::Stopping,
                        _ => Happening::Closed,
                    };
                    if told.send(happening).is_err() {
                        return;
                    }
                }
            })?;
        watch_sleep(sender.clone())?;
        Ok(Self { sender, receiver })
    }

    pub(super) fn sender(&self) -> Sender<Happening> {
        self.sender.clone()
    }

    /// Waits until something happens, or until the moment at which the program wants to be woken.
    pub(super) fn wait(&self, until: Option<Timestamp>) -> Option<Happening> {
        let Some(until) = until else {
            return Some(self.receiver.recv().unwrap_or(Happening::Closed));
        };
        let left_ms = until.0.saturating_sub(super::now().at.0).max(0);
        match self
            .receiver
            .recv_timeout(Duration::from_millis(left_ms.unsigned_abs()))
        {
            Ok(happening) => Some(happening),
            Err(RecvTimeoutError::Timeout) => None,
            Err(RecvTimeoutError::Disconnected) => Some(Happening::Closed),
        }
    }

    /// Waits a little: what happens at once is one picture with what was done before.
    pub(super) fn soon(&self, at_most: Duration) -> Option<Happening> {
        self.receiver.recv_timeout(at_most).ok()
    }

    /// Returns what has happened already.
    pub(super) fn next(&self) -> Option<Happening> {
        self.receiver.try_recv().ok()
    }

    /// Starts to read keys. The terminal must be in raw mode.
    pub(super) fn read_keys(&self) -> io::Result<()> {
        let told = self.sender();
        thread::Builder::new()
            .name("keys".to_owned())
            .spawn(move || {
                loop {
                    let (happening, is_last) = match event::read() {
                        Ok(event) => (Happening::Terminal(event), false),
                        Err(_) => (Happening::Closed, true),
                    };
                    if told.send(happening).is_err() || is_last {
                        return;
                    }
                }
            })?;
        Ok(())
    }

    /// Starts to read lines, each when it is asked for: what is typed ahead waits until the program can take it.
    pub(super) fn read_lines(&self) -> io::Result<SyncSender<Ask>> {
        let told = self.sender();
        let (asking, asked) = mpsc::sync_channel::<Ask>(1);
        thread::Builder::new()
            .name("lines".to_owned())
            .spawn(move || {
                for ask in asked {
                    let line = match ask {
                        Ask::Line => {
                            secret::show_typing();
                            read_line().map(Line::Open)
                        }
                        Ask::Secret => {
                            secret::hide_typing();
                            secret::read().ok().flatten().map(Line::Secret)
                        }
                    };
                    let is_last = line.is_none();
                    if told
                        .send(line.map_or(Happening::Closed, Happening::Line))
                        .is_err()
                        || is_last
                    {
                        return;
                    }
                }
            })?;
        Ok(asking)
    }
}

/// One clock goes on while the machine sleeps and the other does not: when they part, it has slept.
fn watch_sleep(told: Sender<Happening>) -> io::Result<()> {
    #[cfg(target_os = "linux")]
    thread::Builder::new()
        .name("sleep".to_owned())
        .spawn(move || {
            let mut before = slept_s();
            loop {
                thread::sleep(GLANCE);
                let now = slept_s();
                if now > before && told.send(Happening::Slept).is_err() {
                    return;
                }
                before = now;
            }
        })?;
    #[cfg(not(target_os = "linux"))]
    drop(told);
    Ok(())
}

/// Returns how long the machine has slept since it was started, in seconds.
#[cfg(target_os = "linux")]
fn slept_s() -> i64 {
    use rustix::time::{ClockId, clock_gettime};
    let awake = clock_gettime(ClockId::Monotonic);
    let all = clock_gettime(ClockId::Boottime);
    all.tv_sec - awake.tv_sec
}

/// Reads one line without its end; nothing when there are no more. What is not UTF-8 is shown as such.
fn read_line() -> Option<String> {
    let mut line = Vec::new();
    let n_read = io::stdin()
        .lock()
        .take(MOST_BYTES)
        .read_until(b'\n', &mut line)
        .ok()?;
    let text = String::from_utf8_lossy(&line);
    (n_read > 0).then(|| text.trim_end_matches(['\n', '\r']).to_owned())
}
