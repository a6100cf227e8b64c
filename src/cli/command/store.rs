//! `store`: what the office does with the store itself, one file a command.

mod backup;
mod progress;
mod restore;
mod salvage;
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
    /// Put a backup in the place of the store, after checking all of it; the present store is kept beside it
    Restore {
        /// The folder vilja-backup-…
        path: PathBuf,
        /// A backup of practice interviews
        #[arg(long)]
        training: bool,
        /// Do not ask
        #[arg(long)]
        yes: bool,
    },
    /// Save all that can be read of a damaged store into a new one, and say what is lost
    Salvage {
        /// The folder that gets the new store, in a folder of its own
        #[arg(long, value_name = "PATH")]
        to: PathBuf,
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
        StoreCommand::Restore {
            path,
            training,
            yes,
        } => restore::run(context, out, path, *training, *yes),
        StoreCommand::Salvage { to, training } => salvage::run(context, out, to, *training),
    }
}
