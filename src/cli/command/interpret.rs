//! `interpret`: the second terminal, on which an interpreter reads the questions as the officer comes to them.

use std::io;

use crate::app::keymap::Keymap;
use crate::app::page::ThemeName;
use crate::cli::Outcome;
use crate::cli::ViewArgs;
use crate::cli::command::screen;
use crate::cli::context::{Context, var};
use crate::cli::failure::Failure;
use crate::shell::interpreter::Place;
use crate::shell::interpreter::reading::{self, Opening, Shut};

pub(in crate::cli) fn run(context: &Context, view: &ViewArgs) -> Result<Outcome, Failure> {
    let not_open = || Failure::refused("interpreter-not-open");
    let home = context.home()?;
    let place = match Place::make(home, var) {
        Ok(place) => place,
        // Where the program was never started, nobody shows anything.
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Err(not_open()),
        Err(error) => {
            return Err(Failure::could_not("interpreter-no-place").with("detail", error.kind()));
        }
    };
    let through = reading::enter(&place).map_err(|shut| match shut {
        Shut::NotOpen => not_open(),
        Shut::Taken => Failure::refused("interpreter-taken"),
    })?;
    let words = context.words();
    // Nothing of a catalogue is read from the disk once the walls stand.
    words.catalog.prepare(&words.language);
    let opening = Opening {
        words,
        bidi: screen::bidi(context, view),
        theme: ThemeName::of(
            screen::is_colourless(view),
            screen::asked_theme(view).or(context.settings.theme),
        ),
        keys: Keymap::with_own(&context.settings.keys),
        is_plain: screen::why_plain(view).is_some(),
        sorry: context.say_with("shell-panicked", &[("place", "{place}".to_owned())]),
    };
    screen::colour_if_asked(view);
    reading::run(through, &opening)
        .map_err(|error| Failure::could_not("cli-terminal-failed").with("detail", error.kind()))?;
    Ok(Outcome::Done)
}
