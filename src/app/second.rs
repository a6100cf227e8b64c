//! A second terminal beside the one that the interview is held on: what every kind of it has in common.

use crate::app::intent::{Action, Intent};
use crate::app::key::Key;
use crate::app::keymap::Keymap;
use crate::app::page::{CommandName, KeyHint, Notice, Page, Tone};
use crate::app::words::Words;
use crate::text::catalog::Args;
use crate::text::clean::clean_line;

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
#[derive(Clone, Debug)]
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

/// Describes the commands that can be given.
pub(in crate::app) fn commands(words: &Words, possible: &[Action]) -> Vec<CommandName> {
    let commands = possible.iter().map(|action| CommandName {
        word: words.command(*action),
        action: *action,
    });
    commands.collect()
}

/// Describes the keys of the commands that can be given. `enter` is the message that says what Enter does, where it does
/// anything.
pub(in crate::app) fn hints(
    words: &Words,
    keys: &Keymap,
    enter: Option<&str>,
    possible: &[Action],
) -> Vec<KeyHint> {
    let hint = |action: Action, label: &str, line: String| {
        Some(KeyHint {
            key: keys.key_of(action)?.to_string(),
            label: words.ui(label),
            line,
        })
    };
    let enter = enter.and_then(|label| hint(Action::Next, label, String::new()));
    let others = possible.iter().filter_map(|action| {
        let label = format!("action-{}.key", action.name());
        hint(*action, &label, format!("/{}", words.command(*action)))
    });
    enter.into_iter().chain(others).collect()
}

/// Says that a line means nothing here.
pub(in crate::app) fn misheard(words: &Words, line: &str) -> Notice {
    let args = Args::none().with("line", clean_line(line));
    Notice {
        tone: Tone::Warning,
        text: words.ui_with("misheard", &args),
    }
}

/// Says that there is room for no more than so many letters.
pub(in crate::app) fn field_full(words: &Words, room: usize) -> Notice {
    Notice {
        tone: Tone::Warning,
        text: words.count("field-full", room),
    }
}
