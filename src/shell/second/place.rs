//! Where the door is: a folder of the user's own, and in it a name for each running program.

use std::fs;
use std::io;
use std::os::unix::fs::{DirBuilderExt as _, MetadataExt as _};
use std::os::unix::net::UnixStream;
use std::path::{Path, PathBuf};

use crate::shell::home::Home;
use crate::shell::second::Kind;

/// The folder below the user's runtime folder, or below the home folder of the program where there is none.
const NAME: &str = "vilja";
const NAME_AT_HOME: &str = "run";

/// The lowest bits of a mode say what the group and all others may.
const GROUP_AND_OTHERS: u32 = 6;

/// The folder of the doors, and how those of one home folder begin.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    folder: PathBuf,
    prefix: String,
}

impl Place {
    /// Finds the folder and makes it, for its owner alone. Fails if it is someone else's or open to others.
    pub fn make(home: &Home, env: impl Fn(&str) -> Option<String>) -> io::Result<Self> {
        let runtime = env("XDG_RUNTIME_DIR")
            .map(PathBuf::from)
            .filter(|path| path.is_absolute() && is_ours_alone(path));
        let folder = runtime.map_or_else(
            || home.folder().join(NAME_AT_HOME),
            |runtime| runtime.join(NAME),
        );
        match fs::DirBuilder::new().mode(0o700).create(&folder) {
            Ok(()) => {}
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
            Err(error) => return Err(error),
        }
        if !is_ours_alone(&folder) {
            return Err(io::ErrorKind::PermissionDenied.into());
        }
        // The home folder may be written in several ways, and need not be there yet.
        let home = fs::canonicalize(home.folder()).unwrap_or_else(|_| home.folder().to_owned());
        let digest = blake3::hash(home.as_os_str().as_encoded_bytes()).to_hex();
        let prefix = digest.chars().take(16).collect();
        Ok(Self { folder, prefix })
    }

    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// The door of this process for a kind of reader.
    pub fn own<K: Kind>(&self) -> PathBuf {
        let process = std::process::id();
        self.folder
            .join(format!("{}-{process}.{}", self.prefix, K::ENDING))
    }

    /// The doors that there are for this home folder, the newest first.
    fn doors<K: Kind>(&self) -> Vec<PathBuf> {
        let entries = fs::read_dir(&self.folder).into_iter().flatten().flatten();
        let is_ours = |path: &PathBuf| {
            let name = path.file_name().and_then(|name| name.to_str());
            path.extension().is_some_and(|it| it == K::ENDING)
                && name.is_some_and(|name| name.starts_with(&self.prefix))
        };
        let mut doors: Vec<(Option<std::time::SystemTime>, PathBuf)> = entries
            .map(|entry| entry.path())
            .filter(is_ours)
            .map(|path| {
                let made = fs::symlink_metadata(&path).and_then(|it| it.modified());
                (made.ok(), path)
            })
            .collect();
        doors.sort();
        doors.into_iter().rev().map(|(_, path)| path).collect()
    }

    /// Goes through the first door that leads somewhere. One that a program left behind when it was killed is removed.
    pub(super) fn connect<K: Kind>(&self) -> Option<UnixStream> {
        self.doors::<K>()
            .into_iter()
            .find_map(|door| match UnixStream::connect(&door) {
                Ok(stream) if is_same_user(&stream) => Some(stream),
                Ok(_) => None,
                Err(error) => {
                    if error.kind() == io::ErrorKind::ConnectionRefused {
                        let _gone = fs::remove_file(&door);
                    }
                    None
                }
            })
    }
}

/// A folder, not a link to one, of this user and closed to all others.
fn is_ours_alone(folder: &Path) -> bool {
    fs::symlink_metadata(folder).is_ok_and(|found| {
        found.is_dir()
            && found.uid() == rustix::process::geteuid().as_raw()
            && found.mode().trailing_zeros() >= GROUP_AND_OTHERS
    })
}

/// Tells whether a program of the same user is at the other end, as the kernel knows it. Where it cannot say, nobody is.
pub(super) fn is_same_user(stream: &UnixStream) -> bool {
    #[cfg(target_os = "linux")]
    return rustix::net::sockopt::socket_peercred(stream)
        .is_ok_and(|peer| peer.uid == rustix::process::geteuid());
    #[cfg(not(target_os = "linux"))]
    {
        let _unknown = stream;
        false
    }
}
