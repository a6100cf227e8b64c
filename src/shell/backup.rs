//! Backups that are made by themselves, beside the loop: when an interview is finished, and when a store is opened that has
//! grown since its last one.

use std::io::ErrorKind;
use std::panic::{self, AssertUnwindSafe};
use std::path::{Path, PathBuf};
use std::sync::mpsc::Sender;
use std::thread::{self, JoinHandle};

use crate::app::msg::Trouble;
use crate::shell::perform::{bug, trouble};
use crate::shell::wait::Happening;
use crate::shell::{moment, today};
use crate::store::{Copier, Sequence, StoreTrouble, own_place};

pub(super) struct Backups {
    /// Where the office wants another one, such as a disk that is not in the machine.
    second: Option<PathBuf>,
    told: Sender<Happening>,
    at_work: Option<JoinHandle<()>>,
}

impl Backups {
    pub(super) fn new(second: Option<&str>, told: Sender<Happening>) -> Self {
        Self {
            second: second.map(PathBuf::from),
            told,
            at_work: None,
        }
    }

    /// Starts to bring the backups of a store up to date.
    pub(super) fn make(&mut self, copier: Copier) {
        let own = own_place(copier.folder());
        let second = self.second.clone();
        let told = self.told.clone();
        let before = self.at_work.take();
        let started = thread::Builder::new()
            .name("backup".to_owned())
            .spawn(move || {
                // One after the other: the earlier one is of an earlier moment.
                if let Some(before) = before {
                    let _said_already = before.join();
                }
                let made = panic::catch_unwind(AssertUnwindSafe(|| {
                    make(&copier, &own, second.as_deref())
                }))
                .unwrap_or_else(|_| Err(bug()));
                // If no one listens any more, the program is ending.
                let _ending = told.send(Happening::BackedUp(made));
            });
        match started {
            Ok(at_work) => self.at_work = Some(at_work),
            Err(_) => {
                let _ending = self.told.send(Happening::BackedUp(Err(bug())));
            }
        }
    }

    /// Waits for what is being made. A lock does not: what it cuts short is made after the next opening.
    pub(super) fn finish(&mut self) {
        if let Some(at_work) = self.at_work.take() {
            let _said_already = at_work.join();
        }
    }
}

/// Returns up to which event every place has a backup.
fn make(copier: &Copier, own: &Path, second: Option<&Path>) -> Result<Sequence, Trouble> {
    let now = (moment(), today());
    let made = copier.rotate(own, now, &mut |_, _, _| {});
    let made = made.map_err(|it| of_place(&it, own))?.inventory.last;
    let Some(second) = second else {
        return Ok(made);
    };
    // A disk that is not connected must not be mistaken for a folder of its name.
    let copied = if second.is_absolute() && second.is_dir() {
        let copied = copier.rotate(second, now, &mut |_, _, _| {});
        copied.map(|copied| copied.inventory.last.min(made))
    } else {
        Err(gone(second))
    };
    copied.map_err(|it| of_place(&it, second))
}

fn gone(place: &Path) -> StoreTrouble {
    StoreTrouble::Io {
        kind: ErrorKind::NotFound,
        path: place.to_path_buf(),
    }
}

/// What stood in the way, in words that do not speak of answers: those are stored.
fn of_place(of_store: &StoreTrouble, place: &Path) -> Trouble {
    let message = if *of_store == StoreTrouble::DiskFull {
        "backup-missed-full"
    } else if *of_store == StoreTrouble::ReadOnly {
        "backup-missed-read-only"
    } else if let StoreTrouble::Io {
        kind: ErrorKind::NotFound | ErrorKind::PermissionDenied,
        ..
    } = of_store
    {
        "backup-missed-gone"
    } else {
        return trouble(of_store);
    };
    Trouble {
        message,
        detail: place.display().to_string(),
    }
}
