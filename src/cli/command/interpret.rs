//! `interpret`: the second terminal, on which an interpreter reads the questions as the officer comes to them.

use crate::app::intent::Action;
use crate::app::interpreter::reader::Reader;
use crate::app::keymap::Keymap;
use crate::cli::Outcome;
use crate::cli::ViewArgs;
use crate::cli::command::second;
use crate::cli::context::Context;
use crate::cli::failure::Failure;
use crate::shell::second::Interpreter;
use crate::shell::second::reading::Shut;

pub(in crate::cli) fn run(context: &Context, view: &ViewArgs) -> Result<Outcome, Failure> {
    let keys = Keymap::with_own(&context.settings.keys);
    let key = second::key_to(&keys, Action::InterpreterDoor);
    let through = second::enter::<Interpreter>(context, None, |shut| match shut {
        Shut::NotOpen => Failure::refused("interpreter-not-open").with("key", &key),
        Shut::Taken => Failure::refused("interpreter-taken"),
    })?;
    let words = second::words(context);
    second::run(context, view, through, Reader::new(words, keys))
}
