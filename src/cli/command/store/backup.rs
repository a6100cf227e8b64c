//! `store backup`: a verified copy, also while an interview is open in another window.

use std::fs;
use std::io::ErrorKind;
use std::path::Path;

use crate::cli::Outcome;
use crate::cli::command::opening::{existing, failure, key_to, print_practice, realm};
use crate::cli::command::progress::Progress;
use crate::cli::context::Context;
use crate::cli::failure::Failure;
use crate::cli::out::Out;
use crate::shell::{moment, today};
use crate::store::{Backup, Copier, Inventory, StoreTrouble};

pub(super) fn run(
    context: &Context,
    out: &mut Out,
    place: &Path,
    training: bool,
) -> Result<Outcome, Failure> {
    let folder = existing(context, training)?;
    let key = key_to(context, &folder, realm(training))?;
    let copier = Copier::unlock(&folder, realm(training), key.opener(), moment());
    let copier = copier.map_err(|it| failure(&it))?;
    let mut progress = Progress::new(context);
    let device = device_of(place);
    let backup = copier
        .copy_to(place, (moment(), today()), &mut |work, done, total| {
            progress.tell(work, done, total);
        })
        .map_err(|it| {
            // Which of the two files could not be written or read is not said. If the place is another disk now, or none,
            // that is why.
            if device.is_some() && device_of(place) != device {
                gone(place)
            } else {
                of_place(&it, place)
            }
        })?;
    progress.end();
    copier.note_made(&backup).map_err(|it| failure(&it))?;
    print_practice(context, out, training);
    Ok(say(context, out, &backup))
}

/// Says what was copied, and how it is with the store that it was copied of.
fn say(context: &Context, out: &mut Out, backup: &Backup) -> Outcome {
    say_inventory(context, out, "backup-verified", &backup.inventory);
    out.line(&context.say_with(
        "backup-folder",
        &[("path", backup.folder.display().to_string())],
    ));
    if backup.inventory.faults > 0 {
        let n = usize::try_from(backup.inventory.faults).unwrap_or(usize::MAX);
        out.line(&context.say_n("backup-store-has-faults", n));
        return Outcome::Wanting;
    }
    out.line(&context.say("backup-keep-apart"));
    Outcome::Done
}

/// Prints how much a backup holds and how far it reaches.
pub(super) fn say_inventory(
    context: &Context,
    out: &mut Out,
    message: &str,
    inventory: &Inventory,
) {
    let values = [
        ("n", inventory.events.to_string()),
        ("head", inventory.head()),
    ];
    out.line(&context.say_with(message, &values));
    let n = usize::try_from(inventory.transcripts).unwrap_or(usize::MAX);
    out.line(&context.say_n("store-status-transcripts", n));
}

/// Tells whether the file is at the place, by whichever of its names.
fn is_at(path: &Path, place: &Path) -> bool {
    path.starts_with(place) || fs::canonicalize(place).is_ok_and(|real| path.starts_with(real))
}

/// What stood in the way of writing somewhere else than in the store.
pub(super) fn of_place(of_store: &StoreTrouble, place: &Path) -> Failure {
    let message = if *of_store == StoreTrouble::DiskFull {
        "backup-disk-full"
    } else if *of_store == StoreTrouble::ReadOnly {
        "backup-read-only"
    } else if let StoreTrouble::Io {
        kind: ErrorKind::NotFound,
        path,
    } = of_store
        && is_at(path, place)
    {
        return gone(place);
    } else {
        return failure(of_store);
    };
    Failure::could_not(message).with("path", place.display())
}

fn gone(place: &Path) -> Failure {
    Failure::could_not("backup-place-gone").with("path", place.display())
}

/// The number of the disk that a folder lies on; nothing if there is none, or the system has no such numbers.
fn device_of(folder: &Path) -> Option<u64> {
    #[cfg(unix)]
    {
        use std::os::unix::fs::MetadataExt as _;
        fs::metadata(folder).ok().map(|found| found.dev())
    }
    #[cfg(not(unix))]
    {
        let _unknown = folder;
        None
    }
}

#[cfg(test)]
mod tests;
