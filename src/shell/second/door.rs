//! The first terminal's side: opens a door, lets one reader in, shows what is to be shown and hears what comes back.

use std::fs;
use std::io::{self, BufReader, Read};
use std::os::unix::fs::PermissionsExt as _;
use std::os::unix::net::{UnixListener, UnixStream};
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::mpsc::Sender;
use std::thread;

use rustix::net::{Shutdown, shutdown};
use serde::de::DeserializeOwned;

use crate::app::msg::Msg;
use crate::shell::second::place::{Place, is_same_user};
use crate::shell::second::wire::{
    self, FromInterpreter, FromTrainer, Interpreter, Kind, Show, Trainer,
};
use crate::shell::wait::Happening;

/// How much is heard of one reader.
#[derive(Clone, Copy)]
struct Most {
    lines: usize,
    bytes: u64,
}

/// A reader that talks without end is not heard to the end. A mark is a line for every letter that is typed.
const MOST: Most = Most {
    lines: 100_000,
    bytes: 50 * 1024 * 1024,
};

/// What is heard at the door.
pub(in crate::shell) enum Heard<T> {
    Came(UnixStream),
    /// From the reader with this number.
    Said(usize, T),
    Left(usize),
}

/// What this side makes of what is heard.
pub(in crate::shell) trait AtDoor: Kind {
    fn heard(heard: Heard<Self::Said>) -> Happening;
    /// Someone has come. Nothing where that one has to say something first.
    fn came() -> Option<Msg>;
    fn said(said: Self::Said) -> Msg;
    fn left() -> Msg;
}

impl AtDoor for Interpreter {
    fn heard(heard: Heard<FromInterpreter>) -> Happening {
        Happening::AtDoor(heard)
    }

    fn came() -> Option<Msg> {
        Some(Msg::ReadAlong(true))
    }

    fn said(said: FromInterpreter) -> Msg {
        let FromInterpreter::Remark(remarked) = said;
        Msg::RemarkHeard(remarked)
    }

    fn left() -> Msg {
        Msg::ReadAlong(false)
    }
}

impl AtDoor for Trainer {
    fn heard(heard: Heard<FromTrainer>) -> Happening {
        Happening::AtTrainersDoor(heard)
    }

    fn came() -> Option<Msg> {
        None
    }

    fn said(said: FromTrainer) -> Msg {
        match said {
            FromTrainer::Language(language) => Msg::TrainerReads { language },
            FromTrainer::Mark(mark) => Msg::MarkHeard(mark),
            FromTrainer::Half(mark) => Msg::MarkHalfWritten(mark),
        }
    }

    fn left() -> Msg {
        Msg::TrainerLeft
    }
}

/// A door of this program, as long as it is open. Dropping it shuts it.
pub(in crate::shell) struct Door<K: AtDoor> {
    listener: Arc<UnixListener>,
    path: PathBuf,
    told: Sender<Happening>,
    n_came: usize,
    reader: Option<Reader<K::Shown>>,
}

/// Who reads along.
struct Reader<S> {
    number: usize,
    stream: UnixStream,
    /// What was shown last: the same is not sent twice.
    shown: Option<S>,
}

impl<K: AtDoor> Door<K> {
    pub(in crate::shell) fn open(place: &Place, told: Sender<Happening>) -> io::Result<Self> {
        let path = place.own::<K>();
        // The number of this process may have been that of one that was killed.
        let _none = fs::remove_file(&path);
        let listener = Arc::new(UnixListener::bind(&path)?);
        let door = Self {
            listener: Arc::clone(&listener),
            path,
            told: told.clone(),
            n_came: 0,
            reader: None,
        };
        // The folder is closed to others already.
        fs::set_permissions(&door.path, fs::Permissions::from_mode(0o600))?;
        thread::Builder::new()
            .name("door".to_owned())
            .spawn(move || {
                for stream in listener.incoming() {
                    let Ok(stream) = stream else { return };
                    if is_same_user(&stream) && told.send(K::heard(Heard::Came(stream))).is_err() {
                        return;
                    }
                }
            })?;
        Ok(door)
    }

    /// Takes in what was heard, and returns what the program is told of it.
    pub(in crate::shell) fn take_in(&mut self, what: Heard<K::Said>) -> Option<Msg> {
        match what {
            Heard::Came(stream) => self.let_in(stream),
            Heard::Said(number, said) => {
                self.reader.as_ref().filter(|it| it.number == number)?;
                Some(K::said(said))
            }
            Heard::Left(number) => {
                self.reader.take_if(|it| it.number == number)?;
                Some(K::left())
            }
        }
    }

    fn let_in(&mut self, stream: UnixStream) -> Option<Msg> {
        if self.reader.is_some() {
            let _gone = wire::send(&stream, &Show::<K::Shown>::Taken);
            return None;
        }
        self.n_came += 1;
        let number = self.n_came;
        listen::<K>(&stream, number, self.told.clone(), MOST).ok()?;
        self.reader = Some(Reader {
            number,
            stream,
            shown: None,
        });
        K::came()
    }

    /// Shows what is to be shown now, if there is anything and it is something else than before.
    pub(in crate::shell) fn show(&mut self, shown: impl FnOnce() -> Option<K::Shown>) {
        let Some(reader) = &mut self.reader else {
            return;
        };
        let Some(shown) = shown() else {
            return;
        };
        if reader.shown.as_ref() != Some(&shown) {
            let sent = wire::send(&reader.stream, &Show::Shown(shown.clone()));
            reader.shown = Some(shown);
            reader.let_go_unless(&sent);
        }
    }

    /// Tells the reader whether what it sent is written down.
    pub(in crate::shell) fn answer(&self, is_kept: bool) {
        if let Some(reader) = &self.reader {
            let sent = wire::send(&reader.stream, &Show::<K::Shown>::Kept(is_kept));
            reader.let_go_unless(&sent);
        }
    }
}

impl<S> Reader<S> {
    /// Half a line cannot be made good: its thread then tells that the reader has left.
    fn let_go_unless(&self, sent: &io::Result<()>) {
        if sent.is_err() {
            let _gone = shutdown(&self.stream, Shutdown::Both);
        }
    }
}

impl<K: AtDoor> Drop for Door<K> {
    fn drop(&mut self) {
        let _gone = fs::remove_file(&self.path);
        // Wakes the threads that wait at them; what was shown goes from the second screen with it.
        let _gone = shutdown(&*self.listener, Shutdown::Both);
        if let Some(reader) = &self.reader {
            let _gone = shutdown(&reader.stream, Shutdown::Both);
        }
    }
}

fn listen<K: AtDoor>(
    stream: &UnixStream,
    number: usize,
    told: Sender<Happening>,
    most: Most,
) -> io::Result<()> {
    let from = stream.try_clone()?;
    thread::Builder::new()
        .name("reader".to_owned())
        .spawn(move || {
            hear(&from, most, |said| {
                told.send(K::heard(Heard::Said(number, said))).is_ok()
            });
            let _gone = shutdown(&from, Shutdown::Both);
            let _gone = told.send(K::heard(Heard::Left(number)));
        })?;
    Ok(())
}

/// Hears line after line, until it ends, comes to something that is none of ours or to as much as may be, or nobody wants more.
fn hear<T: DeserializeOwned>(from: impl Read, most: Most, mut wants_more: impl FnMut(T) -> bool) {
    let mut from = BufReader::new(from.take(most.bytes));
    for _ in 0..most.lines {
        let heard = wire::next(&mut from);
        if !heard.is_some_and(&mut wants_more) {
            return;
        }
    }
}

#[cfg(test)]
mod tests;
