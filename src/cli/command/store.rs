//! `store`: what the office does with the store itself, one file a command.

mod backup;
mod progress;
mod status;

use std::path::PathBuf;

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
    /// Make a verified, encrypted copy of the store; it may be open in another window
    Backup {
        /// The folder that gets the copy, in a folder of its own
        path: PathBuf,
        /// That of practice interviews
        #[arg(long)]
        training: bool,
    },
}

pub(in crate::cli) fn run(
    context: &Context,
    out: &mut Out,
    asked: &StoreCommand,
) -> Result<Outcome, Failure> {
    match asked {
        StoreCommand::Status { training } => status::run(context, out, *training),
        StoreCommand::Backup { path, training } => backup::run(context, out, path, *training),
    }
}
