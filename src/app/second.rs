//! A second terminal beside the one that the interview is held on: what every kind of it has in common.

use crate::app::intent::Intent;
use crate::app::key::Key;
use crate::app::page::Page;
use crate::app::words::Words;

/// Where a second terminal stands that may read along.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Door {
    #[default]
    Shut,
    /// Whoever holds the interview has opened it, and nobody reads yet.
    Open,
    Read,
}

/// The program of a second terminal. It holds no interview and opens no store.
pub trait Second {
    /// What it is given to show.
    type Shown;
    /// What it sends back.
    type Sent;

    fn words(&self) -> &Words;

    /// Tells whether nothing more will come.
    fn is_over(&self) -> bool;

    /// Handles one message. The only place where it changes.
    fn update(&mut self, msg: SecondMsg<Self::Shown>) -> Option<SecondEffect<Self::Sent>>;

    /// Describes what should be perceived now.
    fn page(&self) -> Page;

    /// In line mode: what a line means here that means something else on every other page.
    fn own_line(&self, _line: &str) -> Option<Vec<Intent>> {
        None
    }
}

/// Everything that can happen to a second terminal.
#[derive(Debug)]
pub enum SecondMsg<S> {
    Key(Key),
    Paste(String),
    Intent(Intent),
    Misheard {
        line: String,
    },
    Shown(S),
    /// Whether the first terminal has written down the oldest thing that was sent.
    Kept(bool),
    /// It was ended over there, or the first terminal is gone.
    Over,
    /// Nobody can press a key any more.
    InputClosed,
}

/// What it wants done.
#[derive(Debug, PartialEq, Eq)]
pub enum SecondEffect<T> {
    Send(T),
    /// The last thing that it does.
    SendAndQuit(T),
    Quit,
}
