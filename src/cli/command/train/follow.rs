//! `train follow`: the trainer's terminal, on which a practice interview is read as it goes on, and moments are marked.

use crate::app::intent::Action;
use crate::app::keymap::Keymap;
use crate::app::trainer::follower::Follower;
use crate::app::trainer::role::RoleSheet;
use crate::cli::Outcome;
use crate::cli::ViewArgs;
use crate::cli::command::train::{FollowArgs, scenario};
use crate::cli::command::{screen, second};
use crate::cli::context::Context;
use crate::cli::failure::Failure;
use crate::cli::out::Out;
use crate::shell::second::reading::Shut;
use crate::shell::second::{FromTrainer, Trainer};

pub(super) fn run(
    context: &Context,
    out: &mut Out,
    before: &ViewArgs,
    args: &FollowArgs,
) -> Result<Outcome, Failure> {
    let view = screen::both(before, args.view.clone());
    let keys = Keymap::with_own(&context.settings.keys);
    // What is wrong with the scenario is said before the trainee hears that somebody has come.
    let role = match args.scenario.as_deref() {
        None => None,
        Some(named) => Some(role(context, out, named, args.seed)?),
    };
    let key = second::key_to(&keys, Action::TrainerDoor);
    let language = FromTrainer::Language(context.language.tag().to_owned());
    let through = second::enter::<Trainer>(context, Some(&language), |shut| match shut {
        Shut::NotOpen => Failure::refused("follow-not-open").with("key", &key),
        Shut::Taken => Failure::refused("follow-taken"),
    })?;
    let is_plain = screen::why_plain(&view).is_some();
    let follower = Follower::new(second::words(context), keys, is_plain, role);
    second::run(context, &view, through, follower)
}

/// Reads the scenario with its texts: once the walls stand nothing can be read any more.
fn role(context: &Context, out: &mut Out, named: &str, seed: u64) -> Result<RoleSheet, Failure> {
    let loaded = scenario(context, out, named)?;
    for language in loaded.languages() {
        loaded.texts.prepare(&language);
    }
    loaded.texts.prepare(&context.language);
    loaded.form.texts.prepare(&context.language);
    Ok(RoleSheet::new(loaded, seed))
}
