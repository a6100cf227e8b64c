//! Sees when files are written: by their dates and sizes, since editors save in many ways and folders lie on many kinds of disk.

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::mpsc::Sender;
use std::thread;
use std::time::{Duration, SystemTime};

use crate::shell::wait::Happening;

/// How often files are looked at.
pub const LOOK_EVERY: Duration = Duration::from_millis(200);

/// So many files and folders are looked at: a home folder given by mistake must not be walked through five times a second.
const FILES_MAX: usize = 2_000;

/// So deep lie texts: below the folder of a language, in that of the forms.
const DEEPEST: usize = 2;

/// When each file was changed, and how long it is.
pub type Seen = BTreeMap<PathBuf, (Option<SystemTime>, u64)>;

/// Looks at the files of a folder that have one of these endings.
pub fn look(folder: &Path, endings: &[&str], seen: &mut Seen) {
    for path in within(folder) {
        look_at(&path, endings, seen);
    }
}

fn within(folder: &Path) -> impl Iterator<Item = PathBuf> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    entries.take(FILES_MAX).map(|it| it.path())
}

fn look_at(path: &Path, endings: &[&str], seen: &mut Seen) {
    let end = path.extension();
    let matters = end.is_some_and(|end| endings.iter().any(|known| end == *known));
    if matters && let Ok(found) = fs::metadata(path) {
        seen.insert(path.to_owned(), (found.modified().ok(), found.len()));
    }
}

/// Tells whenever a file of texts below a folder was written.
pub(super) fn texts(folder: &Path, told: Sender<Happening>) -> io::Result<()> {
    let folder = folder.to_owned();
    let mut before = seen(&folder);
    thread::Builder::new()
        .name("texts".to_owned())
        .spawn(move || {
            loop {
                thread::sleep(LOOK_EVERY);
                let now = seen(&folder);
                if now != before && told.send(Happening::TextsWritten).is_err() {
                    return;
                }
                before = now;
            }
        })?;
    Ok(())
}

fn seen(folder: &Path) -> Seen {
    let mut seen = Seen::new();
    let mut folders = vec![(folder.to_owned(), 0)];
    let mut n_left = FILES_MAX;
    while let Some((folder, depth)) = folders.pop() {
        for path in within(&folder).take(n_left) {
            n_left -= 1;
            look_at(&path, &["ftl"], &mut seen);
            if depth < DEEPEST && path.is_dir() {
                folders.push((path, depth + 1));
            }
        }
        if n_left == 0 {
            break;
        }
    }
    seen
}

#[cfg(test)]
mod tests;
