//! Files that are written whole or not at all, and read by nobody but their owner.

use std::fs::{self, DirBuilder, File, OpenOptions};
use std::io::{self, Read as _, Write as _};
use std::path::Path;

use crate::store::trouble::StoreTrouble;

/// Makes the folder and those above it, closed to others.
pub(super) fn make_folder(folder: &Path) -> Result<(), StoreTrouble> {
    make_durable_folder(folder).map_err(|error| StoreTrouble::of_file(&error, folder))?;
    close_to_others(folder)
}

/// Makes the folder and those above it so that a power cut does not take them away again, with everything in them.
pub fn make_durable_folder(folder: &Path) -> io::Result<()> {
    let n_missing = folder.ancestors().take_while(|it| !it.exists()).count();
    let mut builder = DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::DirBuilderExt as _;
        builder.mode(0o700);
    }
    builder.create(folder)?;
    // One that is there already may have been made by a program that was killed before it came to this.
    for made in folder.ancestors().take(n_missing.max(1)) {
        match made.parent() {
            None => {}
            Some(above) if above.as_os_str().is_empty() => sync_folder(Path::new("."))?,
            Some(above) => match sync_folder(above) {
                // Not ours to read: it was there before.
                Err(error) if error.kind() == io::ErrorKind::PermissionDenied => {}
                synced => synced?,
            },
        }
    }
    Ok(())
}

/// Takes every right on the folder from others, whatever the file creation mask said when it was made.
pub(super) fn close_to_others(folder: &Path) -> Result<(), StoreTrouble> {
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        let mode = fs::metadata(folder)
            .map_err(|error| StoreTrouble::of_file(&error, folder))?
            .permissions()
            .mode();
        if mode & 0o077 != 0 {
            fs::set_permissions(folder, fs::Permissions::from_mode(0o700))
                .map_err(|error| StoreTrouble::of_file(&error, folder))?;
        }
    }
    Ok(())
}

/// Opens a file for writing that is the owner's alone from its first moment.
pub(super) fn private() -> OpenOptions {
    let mut options = OpenOptions::new();
    options.write(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt as _;
        options.mode(0o600);
    }
    options
}

/// Writes beside, flushes, renames over, flushes the folder: a reader sees the old content or the new one.
pub(super) fn replace(folder: &Path, name: &str, content: &[u8]) -> Result<(), StoreTrouble> {
    let path = folder.join(name);
    let beside = folder.join(format!("{name}.new"));
    let write = || -> io::Result<()> {
        remove_if_there(&beside)?;
        let mut file = private().create_new(true).open(&beside)?;
        file.write_all(content)?;
        file.sync_all()?;
        drop(file);
        fs::rename(&beside, &path)?;
        sync_folder(folder)
    };
    write().map_err(|error| StoreTrouble::of_file(&error, &path))
}

/// Returns the content, or nothing if there is no such file. A longer file than `limit` is cut: it is no file of ours.
pub(super) fn read(path: &Path, limit: u64) -> Result<Option<Vec<u8>>, StoreTrouble> {
    let file = match File::open(path) {
        Ok(file) => file,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(StoreTrouble::of_file(&error, path)),
    };
    let mut content = Vec::new();
    file.take(limit)
        .read_to_end(&mut content)
        .map_err(|error| StoreTrouble::of_file(&error, path))?;
    Ok(Some(content))
}

pub(super) fn remove_if_there(path: &Path) -> io::Result<()> {
    match fs::remove_file(path) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
        Ok(()) | Err(_) => Ok(()),
    }
}

/// Makes names durable. Windows does that with the file itself and has no handle for it.
pub(super) fn sync_folder(folder: &Path) -> io::Result<()> {
    if cfg!(unix) {
        File::open(folder)?.sync_all()
    } else {
        Ok(())
    }
}
