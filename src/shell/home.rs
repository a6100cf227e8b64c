//! The folder where everything of the program lies, and what lies where in it.

use std::fs::{self, File};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use crate::store::make_durable_folder;

/// The folder for data and configuration.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Home {
    folder: PathBuf,
}

impl Home {
    /// Finds the folder: `VILJA_HOME`, or else the place for a program's data. There may be none of it yet.
    pub fn find(env: impl Fn(&str) -> Option<String>) -> Option<Self> {
        let set = |name: &str| {
            env(name)
                .filter(|value| !value.is_empty())
                .map(PathBuf::from)
        };
        if let Some(folder) = set("VILJA_HOME") {
            return Some(Self { folder });
        }
        // A relative path in this variable is to be ignored, says its specification.
        let share = set("XDG_DATA_HOME")
            .filter(|path| path.is_absolute())
            .or_else(|| set("HOME").map(|home| home.join(".local").join("share")))?;
        Some(Self {
            folder: share.join("vilja"),
        })
    }

    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// Makes the folder, readable by its owner alone.
    pub fn make(&self) -> io::Result<()> {
        make_durable_folder(&self.folder)
    }

    /// Tells whether others than the owner may look into the folder.
    pub fn is_open_to_others(&self) -> bool {
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt as _;
            fs::metadata(&self.folder).is_ok_and(|found| found.permissions().mode() & 0o077 != 0)
        }
        #[cfg(not(unix))]
        false
    }

    /// The user's own forms.
    pub fn forms(&self) -> PathBuf {
        self.folder.join("forms")
    }

    /// The texts of the user's own forms.
    pub fn locales(&self) -> PathBuf {
        self.folder.join("locales")
    }

    /// What the office adds to the rules for erasing.
    pub fn retention(&self) -> PathBuf {
        self.folder.join("retention.toml")
    }

    /// What interpreters remarked about translations, as an earlier program kept it: the store takes it in.
    pub fn wording_remarks(&self) -> PathBuf {
        self.folder.join("wording-remarks.jsonl")
    }

    /// The choice of languages.
    pub fn settings(&self) -> PathBuf {
        self.folder.join("settings.toml")
    }

    /// What is known of terminals.
    pub fn terminals(&self) -> PathBuf {
        self.folder.join("terminals.toml")
    }
}

/// Writes a file beside the old one and puts it in its place, so that there is always a whole one.
pub fn replace(path: &Path, text: &str) -> io::Result<()> {
    let beside = path.with_extension("new");
    let mut file = File::create(&beside)?;
    file.write_all(text.as_bytes())?;
    // Otherwise a power cut can leave the new name with nothing in it.
    file.sync_all()?;
    fs::rename(&beside, path)
}

#[cfg(test)]
mod tests;
