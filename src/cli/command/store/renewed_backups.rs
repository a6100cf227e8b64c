//! The program's own backups brought up to date by a command: what they should not hold any more is gone from them then.

use std::path::{Path, PathBuf};

use crate::cli::command::progress::Progress;
use crate::cli::context::Context;
use crate::shell::{moment, today};
use crate::store::{Store, StoreTrouble, own_place};

/// What became of the backups at each place.
pub(super) struct Renewed {
    pub(super) own: Result<(), StoreTrouble>,
    /// The second place, if backups are made there too and it was not to be reached, or took nothing.
    pub(super) second_missed: Option<PathBuf>,
}

/// Makes a new backup at each place, and removes those that may not be kept now that it stands there.
pub(super) fn renew(context: &Context, store: &Store) -> Renewed {
    let copier = store.copier();
    let mut progress = Progress::new(context);
    let mut rotate = |place: &Path| {
        let tell = &mut |work, done, total| progress.tell(work, done, total);
        copier.rotate(place, (moment(), today()), tell).map(drop)
    };
    let own = rotate(&own_place(store.folder()));
    let second = context.settings.backup_to.as_deref().map(PathBuf::from);
    // A disk that is not connected must not be mistaken for a folder of its name.
    let is_missed =
        |place: &PathBuf| !place.is_absolute() || !place.is_dir() || rotate(place).is_err();
    Renewed {
        own,
        second_missed: second.filter(is_missed),
    }
}
