//! The file that leaves: a made-up name, the owner's alone, whole or not there at all.

use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};

use crate::cli::command::own_file;
use crate::cli::failure::Failure;
use crate::engine::time::Date;

/// What the names of files begin with, and those of files that are being written.
const PREFIX: &str = "utdrag-";
const PREFIX_UNFINISHED: &str = ".utdrag-";
const ENDING_UNFINISHED: &str = ".part";

/// Writes the content to a new file in the folder, and returns where it is. Neither its name nor that of the folder tells
/// anything of what is in it.
pub(in crate::cli::command) fn write(
    folder: &Path,
    day: Date,
    ending: &str,
    content: &[u8],
) -> Result<PathBuf, Failure> {
    let failed = |error: &io::Error| {
        let message = if error.kind() == io::ErrorKind::StorageFull {
            "export-disk-full"
        } else {
            "export-not-written"
        };
        Failure::could_not(message)
            .with("path", folder.display())
            .with("detail", error.kind())
    };
    clear_unfinished(folder);
    let mut suffix = [0_u8; 4];
    getrandom::fill(&mut suffix)
        .ok()
        .ok_or_else(|| Failure::could_not("store-trouble-no-randomness"))?;
    let suffix = format!("{:08x}", u32::from_be_bytes(suffix));
    let name = format!("{PREFIX}{day}-{suffix}.{ending}");
    let unfinished = folder.join(format!("{PREFIX_UNFINISHED}{suffix}{ENDING_UNFINISHED}"));
    let path = folder.join(name);
    let written = put(&unfinished, &path, content);
    if let Err(error) = &written {
        // What was said must not lie about in half a file.
        let _already_gone = fs::remove_file(&unfinished);
        return Err(failed(error));
    }
    Ok(path)
}

fn put(unfinished: &Path, path: &Path, content: &[u8]) -> io::Result<()> {
    own_file::write(unfinished, content)?;
    if path.symlink_metadata().is_ok() {
        return Err(io::ErrorKind::AlreadyExists.into());
    }
    fs::rename(unfinished, path)?;
    if cfg!(unix)
        && let Some(folder) = path.parent()
    {
        File::open(folder)?.sync_all()?;
    }
    Ok(())
}

/// Removes what an export left that was killed while it wrote.
fn clear_unfinished(folder: &Path) {
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let is_unfinished = entry.file_name().to_str().is_some_and(|name| {
            name.starts_with(PREFIX_UNFINISHED) && name.ends_with(ENDING_UNFINISHED)
        });
        if is_unfinished {
            let _later = fs::remove_file(entry.path());
        }
    }
}

#[cfg(test)]
mod tests;
