//! Landlock: which files the program can reach, for reading and for writing.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};

use landlock::{
    ABI, Access as _, AccessFs, AccessNet, BitFlags, CompatLevel, Compatible as _, Ruleset,
    RulesetAttr as _, RulesetCreatedAttr as _, RulesetError, RulesetStatus, Scope,
    path_beneath_rules,
};

use crate::shell::confinement::Hold;

/// What is known of Landlock here. An older kernel holds the part of it that it knows.
const KNOWN: ABI = ABI::V6;

/// What any program needs: its libraries, the time zones, and what the kernel says about the process and the disks.
const SYSTEM: [&str; 14] = [
    "/lib",
    "/lib32",
    "/lib64",
    "/usr/lib",
    "/usr/lib32",
    "/usr/lib64",
    "/usr/local/lib",
    "/nix/store",
    "/gnu/store",
    "/usr/share/zoneinfo",
    "/etc/ld.so.cache",
    "/etc/localtime",
    "/proc",
    "/sys",
];

/// The terminal.
const DEVICES: [&str; 1] = ["/dev"];

/// In these folders of the home folder a form or a text may be a link to where the office keeps it.
const OWN: [&str; 2] = ["forms", "locales"];

/// In the folder of the door a socket can be made and removed, and nothing else.
pub(super) fn confine(
    home: Option<&Path>,
    readable: &[PathBuf],
    writable: &[PathBuf],
    door: Option<&Path>,
) -> Hold {
    match restrict(home, readable, writable, door) {
        Ok(RulesetStatus::FullyEnforced) => Hold::Whole,
        Ok(RulesetStatus::PartiallyEnforced) => Hold::Part,
        Ok(RulesetStatus::NotEnforced) | Err(_) => Hold::None,
    }
}

fn restrict(
    home: Option<&Path>,
    readable: &[PathBuf],
    writable: &[PathBuf],
    door: Option<&Path>,
) -> Result<RulesetStatus, RulesetError> {
    let read: BitFlags<AccessFs> = AccessFs::ReadFile | AccessFs::ReadDir;
    let device = read | AccessFs::WriteFile | AccessFs::IoctlDev;
    // All but running what lies there, and making devices and sockets.
    let own = AccessFs::from_all(KNOWN)
        & !(AccessFs::Execute
            | AccessFs::MakeChar
            | AccessFs::MakeBlock
            | AccessFs::MakeSock
            | AccessFs::MakeFifo);
    // The lock starts the program anew, and to that end its file and the loader of its libraries are run.
    let myself = env::current_exe().into_iter();
    let status = Ruleset::default()
        .set_compatibility(CompatLevel::BestEffort)
        .handle_access(AccessFs::from_all(KNOWN))?
        .handle_access(AccessNet::from_all(KNOWN))?
        .scope(Scope::from_all(KNOWN))?
        .create()?
        .add_rules(path_beneath_rules(SYSTEM, read | AccessFs::Execute))?
        .add_rules(path_beneath_rules(myself, read | AccessFs::Execute))?
        .add_rules(path_beneath_rules(DEVICES, device))?
        .add_rules(path_beneath_rules(home, own))?
        .add_rules(path_beneath_rules(writable, own))?
        .add_rules(path_beneath_rules(
            door,
            AccessFs::MakeSock | AccessFs::RemoveFile,
        ))?
        .add_rules(path_beneath_rules(
            home.map(linked).unwrap_or_default(),
            read,
        ))?
        .add_rules(path_beneath_rules(readable, read))?
        .restrict_self()?;
    Ok(status.ruleset)
}

/// Returns where the links in the person's own folders lead, and in those of the languages.
fn linked(home: &Path) -> Vec<PathBuf> {
    let mut folders = OWN.map(|name| home.join(name)).to_vec();
    let languages = fs::read_dir(home.join("locales")).into_iter().flatten();
    let languages = languages.filter_map(|entry| Some(entry.ok()?.path()));
    folders.extend(languages.flat_map(|path| [path.join("forms"), path]));
    let inside = folders
        .iter()
        .filter_map(|folder| fs::read_dir(folder).ok())
        .flatten()
        .filter_map(|entry| Some(entry.ok()?.path()));
    folders
        .iter()
        .cloned()
        .chain(inside)
        .filter(|path| path.is_symlink())
        .filter_map(|path| fs::canonicalize(path).ok())
        .collect()
}
