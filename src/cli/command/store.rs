//! `store`: what the office does with the store itself, one file a command.

mod backup;
mod erase;
mod hold;
mod log;
mod progress;
mod restore;
mod retention;
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
        StoreCommand::Backup { path, training } => backup::run(context, out, path, *training),
        StoreCommand::Restore {
            path,
            training,
            yes,
        } => restore::run(context, out, path, *training, *yes),
        StoreCommand::Salvage { to, training } => salvage::run(context, out, to, *training),
        StoreCommand::Log(args) => log::run(context, out, args),
        StoreCommand::Retention(args) => retention::run(context, out, args),
        StoreCommand::Hold(args) => hold::hold(context, out, args),
        StoreCommand::Release(args) => hold::release(context, out, args),
        StoreCommand::Erase(args) => erase::run(context, out, args),
    }
}
