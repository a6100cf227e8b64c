//! `store`: what the office does with the store itself, one file a command.

mod asking;
mod backup;
mod erase;
mod hold;
mod identity;
mod log;
mod new_key;
mod passphrase;
mod receive_key;
mod renewed_backups;
mod restore;
mod retention;
mod salvage;
pub(in crate::cli::command) mod slots;
mod status;

use std::path::PathBuf;

use clap::{Args, Subcommand, ValueEnum};

use crate::cli::Outcome;
use crate::cli::context::Context;
use crate::cli::failure::Failure;
use crate::cli::out::Out;
use crate::store::{Reach, Role, Whom};

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
    /// Say who can open the store, add a way in or take one away
    Slots {
        #[command(subcommand)]
        asked: Option<SlotsCommand>,
    },
    /// Change the passphrase; no data is touched
    Passphrase {
        /// Let the program draw six words
        #[arg(long)]
        suggest: bool,
        /// Whose passphrase, by the name in the list of slots; your own if it is not given
        #[arg(long, value_name = "NAME")]
        slot: Option<String>,
        /// Print the suggestion even if standard output is no terminal
        #[arg(long, requires = "suggest")]
        to_stdout: bool,
    },
    /// Print the key that others seal transcripts to for this store, and the words that it is known by
    ReceiveKey {
        /// That of practice interviews
        #[arg(long)]
        training: bool,
    },
    /// Give the store a new key of its own, for when someone may have had the old one; who opens it stays the same where
    /// that is possible
    NewKey {
        /// Do not ask; whoever's passphrase or recovery key is not at hand is left out
        #[arg(long)]
        yes: bool,
    },
    /// Make an age key for the unit manager or the municipality
    Identity {
        /// The file for the secret half; it must not be there yet
        #[arg(long, value_name = "FILE")]
        to: PathBuf,
        /// Do not close the file with a passphrase: whoever has the file has the key
        #[arg(long)]
        plain: bool,
    },
}

#[derive(Subcommand, Debug)]
pub(in crate::cli) enum SlotsCommand {
    /// Add a way to open the store
    #[command(subcommand)]
    Add(AddCommand),
    /// Take away a way to open the store
    Remove {
        /// The name in the list of slots, or its label
        name: String,
    },
    /// Say that the slots are right, after the key file was changed by someone else
    Confirm,
    /// Let this machine open the store without a passphrase, for commands, until it is restarted
    Remember {
        /// Has to be said, since it lasts no longer
        #[arg(long, required = true)]
        until_reboot: bool,
    },
    /// Let this machine forget what it remembers
    Forget,
}

#[derive(Subcommand, Debug)]
pub(in crate::cli) enum AddCommand {
    /// A passphrase of one more person
    Passphrase {
        #[command(flatten)]
        label: LabelArgs,
        /// Whose it is
        #[arg(long, value_enum, default_value_t = PersonRole::Officer)]
        role: PersonRole,
        #[command(flatten)]
        reach: ReachArgs,
        /// Let the program draw six words
        #[arg(long)]
        suggest: bool,
        /// Print the suggestion even if standard output is no terminal
        #[arg(long, requires = "suggest")]
        to_stdout: bool,
    },
    /// A recovery key to write down or print, shown once
    Recovery {
        #[command(flatten)]
        label: LabelArgs,
        /// Print it even if standard output is no terminal, and do not ask for it again
        #[arg(long)]
        to_stdout: bool,
    },
    /// The age key of the unit manager
    Manager(RecipientArgs),
    /// The age key of the municipality
    Municipality(RecipientArgs),
}

#[derive(Args, Debug)]
pub(in crate::cli) struct LabelArgs {
    /// The office's own word for it, such as where it is kept
    #[arg(long, value_name = "TEXT", default_value = "")]
    label: String,
}

#[derive(Args, Debug)]
pub(in crate::cli) struct RecipientArgs {
    /// The public half of the key
    #[arg(
        long,
        value_name = "age1...",
        required_unless_present = "recipient_file"
    )]
    recipient: Option<String>,
    /// A file with the public half of the key
    #[arg(long, value_name = "FILE", conflicts_with = "recipient")]
    recipient_file: Option<PathBuf>,
    #[command(flatten)]
    reach: ReachArgs,
    #[command(flatten)]
    label: LabelArgs,
}

#[derive(Args, Debug)]
pub(in crate::cli) struct ReachArgs {
    /// Open everything but protected cases with it
    #[arg(long)]
    without_protected: bool,
}

impl ReachArgs {
    fn of(&self, role: Role) -> Whom {
        let reach = if self.without_protected {
            Reach::Unprotected
        } else {
            Reach::All
        };
        Whom { role, reach }
    }
}

/// People who open the store with a passphrase.
#[derive(ValueEnum, Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::cli) enum PersonRole {
    Officer,
    Manager,
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
        StoreCommand::Slots { asked: None } => slots::list(context, out),
        StoreCommand::Slots { asked: Some(asked) } => slots::run(context, out, asked),
        StoreCommand::Passphrase {
            suggest,
            slot,
            to_stdout,
        } => passphrase::run(context, out, slot.as_deref(), *suggest, *to_stdout),
        StoreCommand::ReceiveKey { training } => receive_key::run(context, out, *training),
        StoreCommand::NewKey { yes } => new_key::run(context, out, *yes),
        StoreCommand::Identity { to, plain } => identity::run(context, out, to, *plain),
    }
}
