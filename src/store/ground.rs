//! What a store's folder stands on: whether files there keep what was flushed, belong to one machine and to one person.

use std::fs;
use std::path::{Path, PathBuf};

use crate::store::DATABASE;
use crate::store::trouble::StoreTrouble;

/// Why a folder is no ground for a store.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unfit {
    /// It lies on another machine: its locks and flushes cannot be relied on.
    Network {
        /// The kind of file system.
        kind: &'static str,
    },
    /// A program copies it elsewhere, half written files as well.
    Synchronised {
        /// The program.
        by: &'static str,
        /// What it was known by.
        at: PathBuf,
    },
}

/// Returns why no store should lie in this folder, which need not be there yet; nothing as a rule.
pub fn unfit(folder: &Path) -> Option<Unfit> {
    let there = folder.ancestors().find(|path| path.exists())?;
    let real = fs::canonicalize(there).ok()?;
    if let Some(kind) = network(&real) {
        return Some(Unfit::Network { kind });
    }
    // The part that is not there yet can have a telling name as well.
    let rest = folder.strip_prefix(there).unwrap_or_else(|_| Path::new(""));
    synchronised(&real.join(rest)).or_else(|| synchronised(folder))
}

/// Refuses a folder that others can put their own in the place of: a link, another person's, a database with a second name.
pub fn require_own(folder: &Path) -> Result<(), StoreTrouble> {
    let Ok(found) = fs::symlink_metadata(folder) else {
        return Ok(());
    };
    let foreign = |path: PathBuf| Err(StoreTrouble::NotOurs { path });
    if found.file_type().is_symlink() {
        return foreign(folder.to_path_buf());
    }
    if is_anothers(&found) {
        return foreign(folder.to_path_buf());
    }
    let database = folder.join(DATABASE);
    let Ok(found) = fs::symlink_metadata(&database) else {
        return Ok(());
    };
    if found.file_type().is_symlink() || is_anothers(&found) || n_names(&found) > 1 {
        return foreign(database);
    }
    Ok(())
}

#[cfg(unix)]
fn is_anothers(found: &fs::Metadata) -> bool {
    use std::os::unix::fs::MetadataExt as _;
    found.uid() != rustix::process::geteuid().as_raw()
}

#[cfg(unix)]
fn n_names(found: &fs::Metadata) -> u64 {
    use std::os::unix::fs::MetadataExt as _;
    found.nlink()
}

#[cfg(not(unix))]
fn is_anothers(_found: &fs::Metadata) -> bool {
    false
}

#[cfg(not(unix))]
fn n_names(_found: &fs::Metadata) -> u64 {
    1
}

/// File systems on other machines, by the number that the kernel has for them.
#[cfg(target_os = "linux")]
const NETWORKS: [(i128, &str); 13] = [
    (0x6969, "NFS"),
    (0x517b, "SMB"),
    (0xff53_4d42, "CIFS"),
    (0xfe53_4d42, "SMB"),
    (0x0102_1997, "9p"),
    (0x5346_414f, "AFS"),
    (0x6b41_4653, "AFS"),
    (0x7375_7245, "Coda"),
    (0x564c, "NCP"),
    (0x00c3_6400, "Ceph"),
    (0x0bd0_0bd0, "Lustre"),
    (0x0116_1970, "GFS2"),
    (0x7461_636f, "OCFS2"),
];

/// The number of every file system that a program provides; which one it is stands in the list of mounts.
#[cfg(target_os = "linux")]
const FUSE: i128 = 0x6573_5546;

/// Those of them that reach another machine, by how their names begin.
const FUSE_NETWORKS: [(&str, &str); 16] = [
    ("sshfs", "sshfs"),
    ("davfs", "WebDAV"),
    ("rclone", "rclone"),
    ("gvfsd-fuse", "gvfs"),
    ("kio-fuse", "kio"),
    ("s3fs", "S3"),
    ("goofys", "S3"),
    ("onedriver", "OneDrive"),
    ("google-drive", "Google Drive"),
    ("gdfuse", "Google Drive"),
    ("curlftpfs", "FTP"),
    ("smbnetfs", "SMB"),
    ("fuse-nfs", "NFS"),
    ("glusterfs", "Gluster"),
    ("ceph-fuse", "Ceph"),
    ("vmhgfs-fuse", "vmhgfs"),
];

#[cfg(target_os = "linux")]
fn network(folder: &Path) -> Option<&'static str> {
    let found = rustix::fs::statfs(folder).ok()?;
    // The number is of another width on some machines; only its lower half ever counts.
    let kind = i128::from(found.f_type) & 0xffff_ffff;
    let mounts = || fs::read_to_string("/proc/self/mountinfo").ok();
    network_of(kind, mounts, folder)
}

/// Returns what a file system is by the kernel's number of its kind, and by the list of mounts, if it reaches another machine.
#[cfg(target_os = "linux")]
fn network_of(
    kind: i128,
    mounts: impl FnOnce() -> Option<String>,
    folder: &Path,
) -> Option<&'static str> {
    if kind == FUSE {
        return fuse_network(&mounts()?, folder);
    }
    NETWORKS
        .iter()
        .find(|(number, _)| *number == kind)
        .map(|(_, name)| *name)
}

#[cfg(not(target_os = "linux"))]
fn network(_folder: &Path) -> Option<&'static str> {
    None
}

/// Returns what a mounted program's file system is, if it reaches another machine.
fn fuse_network(mounts: &str, folder: &Path) -> Option<&'static str> {
    let kind = mounts
        .lines()
        .filter_map(mount)
        .filter(|(place, _)| folder.starts_with(place))
        .max_by_key(|(place, _)| place.components().count())
        .map(|(_, kind)| kind)?;
    let name = kind.strip_prefix("fuse.").unwrap_or(kind);
    FUSE_NETWORKS
        .iter()
        .find(|(begins, _)| name.starts_with(begins))
        .map(|(_, said)| *said)
}

/// Reads the place and the kind of a line of `/proc/self/mountinfo`: the fifth word, and the first after the lone hyphen.
fn mount(line: &str) -> Option<(PathBuf, &str)> {
    let (before, after) = line.split_once(" - ")?;
    let place = before.split(' ').nth(4)?.replace("\\040", " ");
    Some((PathBuf::from(place), after.split(' ').next()?))
}

/// Names that programs give their folders. Some have more behind: `OneDrive - Kommunen`.
const SYNCHRONISED_NAMES: [(&str, &str); 14] = [
    ("onedrive", "OneDrive"),
    ("dropbox", "Dropbox"),
    ("google drive", "Google Drive"),
    ("googledrive", "Google Drive"),
    ("icloud", "iCloud"),
    ("com~apple~clouddocs", "iCloud"),
    ("mobile documents", "iCloud"),
    ("nextcloud", "Nextcloud"),
    ("owncloud", "ownCloud"),
    ("syncthing", "Syncthing"),
    ("seafile", "Seafile"),
    ("pclouddrive", "pCloud"),
    ("megasync", "MEGA"),
    ("box sync", "Box"),
];

/// Files that programs leave in the folders that they look after.
const SYNCHRONISED_MARKS: [(&str, &str); 8] = [
    (".stfolder", "Syncthing"),
    (".dropbox", "Dropbox"),
    (".dropbox.cache", "Dropbox"),
    (".owncloudsync.log", "ownCloud"),
    (".nextcloudsync.log", "Nextcloud"),
    (".tmp.drivedownload", "Google Drive"),
    (".849C9593-D756-4E56-8D6E-42412F2A707B", "OneDrive"),
    (".seafile-data", "Seafile"),
];

fn synchronised(folder: &Path) -> Option<Unfit> {
    for path in folder.ancestors() {
        let name = path.file_name().map(|name| name.to_string_lossy());
        let name = name.unwrap_or_default().to_lowercase();
        let by_name = SYNCHRONISED_NAMES.iter().find(|(known, _)| {
            // More may follow, but not as part of the same word.
            name.strip_prefix(known)
                .is_some_and(|rest| !rest.starts_with(char::is_alphanumeric))
        });
        if let Some((_, by)) = by_name {
            let at = path.to_path_buf();
            return Some(Unfit::Synchronised { by, at });
        }
        for (mark, by) in SYNCHRONISED_MARKS {
            let at = path.join(mark);
            // Dropbox keeps its own settings in a folder of this name in the home folder; the mark is a file.
            let is_mark =
                fs::symlink_metadata(&at).is_ok_and(|found| mark != ".dropbox" || found.is_file());
            if is_mark {
                return Some(Unfit::Synchronised { by, at });
            }
        }
    }
    None
}

#[cfg(test)]
mod tests;
