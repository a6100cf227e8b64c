//! What the commands of a second terminal share: the way through a door, and how the program behind it looks.

use std::io;

use crate::app::intent::Action;
use crate::app::keymap::Keymap;
use crate::app::page::ThemeName;
use crate::app::words::Words;
use crate::cli::Outcome;
use crate::cli::ViewArgs;
use crate::cli::command::screen;
use crate::cli::context::{Context, var};
use crate::cli::failure::Failure;
use crate::shell::second::reading::{self, Opening, Shut, Through};
use crate::shell::second::{Kind, Place};

/// Goes through a door of this home folder. `first` is what is to be said before anything is shown.
pub(super) fn enter<K: Kind>(
    context: &Context,
    first: Option<&K::Said>,
    refusal: impl Fn(Shut) -> Failure,
) -> Result<Through<K>, Failure> {
    let place = match Place::make(context.home()?, var) {
        Ok(place) => place,
        // Where the program was never started, nobody shows anything.
        Err(error) if error.kind() == io::ErrorKind::NotFound => {
            return Err(refusal(Shut::NotOpen));
        }
        Err(error) => {
            return Err(Failure::could_not("interpreter-no-place").with("detail", error.kind()));
        }
    };
    reading::enter(&place, first).map_err(refusal)
}

/// Returns the key that opens a door, for whoever finds it shut.
pub(super) fn key_to(keys: &Keymap, door: Action) -> String {
    let key = keys.key_of(door);
    key.map(|key| key.to_string()).unwrap_or_default()
}

/// Returns the words of the interface. Nothing of a catalogue is read from the disk once the walls stand.
pub(super) fn words(context: &Context) -> Words {
    let words = context.words();
    words.catalog.prepare(&words.language);
    words
}

pub(super) fn run<K: Kind>(
    context: &Context,
    view: &ViewArgs,
    through: Through<K>,
    program: K::Program,
) -> Result<Outcome, Failure> {
    let opening = Opening {
        program,
        bidi: screen::bidi(context, view),
        theme: ThemeName::of(
            screen::is_colourless(view),
            screen::asked_theme(view).or(context.settings.theme),
        ),
        is_plain: screen::why_plain(view).is_some(),
        sorry: context.say_with("shell-panicked", &[("place", "{place}".to_owned())]),
    };
    screen::colour_if_asked(view);
    reading::run(through, opening)
        .map_err(|error| Failure::could_not("cli-terminal-failed").with("detail", error.kind()))?;
    Ok(Outcome::Done)
}
