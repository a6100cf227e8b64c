//! `store`: what the office does with the store itself, one file a command.

mod log;
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
}

pub(in crate::cli) fn run(
    context: &Context,
    out: &mut Out,
    asked: StoreCommand,
) -> Result<Outcome, Failure> {
    match asked {
        StoreCommand::Status { training } => status::run(context, out, training),
        StoreCommand::Log(args) => log::run(context, out, &args),
    }
}
