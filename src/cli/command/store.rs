//! `store`: what the office does with the store itself, one file a command.

mod erase;
mod hold;
mod log;
mod retention;
mod status;

use clap::Subcommand;

use crate::cli::Outcome;
use crate::cli::context::Context;
use crate::cli::failure::Failure;
use crate::cli::out::Out;

#[derive(Subcommand, Debug)]
pub(in crate::cli) enum StoreCommand {
    /// Say where the store is, how large it is and how many transcripts it holds
    Status {
        /// That of practice interviews
        #[arg(long)]
        training: bool,
    },
    /// Say who has unlocked the store, opened, exported, assessed or erased what, and when
    Log(log::LogArgs),
    /// Print the rules for erasing; of a case, tell what they depend on and say what follows
    Retention(retention::RetentionArgs),
    /// Keep a case from being erased
    Hold(hold::HoldArgs),
    /// Let a case be erased again when it is due
    Release(hold::ReleaseArgs),
    /// List what is due to be erased and why; erase it only when that is confirmed
    Erase(erase::EraseArgs),
}

pub(in crate::cli) fn run(
    context: &Context,
    out: &mut Out,
    asked: &StoreCommand,
) -> Result<Outcome, Failure> {
    match asked {
        StoreCommand::Status { training } => status::run(context, out, *training),
        StoreCommand::Log(args) => log::run(context, out, args),
        StoreCommand::Retention(args) => retention::run(context, out, args),
        StoreCommand::Hold(args) => hold::hold(context, out, args),
        StoreCommand::Release(args) => hold::release(context, out, args),
        StoreCommand::Erase(args) => erase::run(context, out, args),
    }
}
