//! Folders on other machines, folders that programs copy, and folders of others are told from ordinary ones.

use std::collections::BTreeMap;
use std::io::Write as _;

use super::*;
use crate::engine::time::Timestamp;
use crate::store::tests::store;
use crate::store::{Realm, Store};

#[test]
fn an_ordinary_folder_is_fit_also_before_it_is_there() {
    let home = tempfile::tempdir().unwrap();
    assert_eq!(unfit(home.path()), None);
    assert_eq!(unfit(&home.path().join("not/yet/there")), None);
}

#[test]
fn folders_that_programs_copy_are_known_by_their_names() {
    let home = tempfile::tempdir().unwrap();
    for (name, program) in [
        ("OneDrive", "OneDrive"),
        ("OneDrive - Storkommunen", "OneDrive"),
        ("Dropbox", "Dropbox"),
        ("Dropbox (Personal)", "Dropbox"),
        ("Google Drive", "Google Drive"),
        ("Nextcloud", "Nextcloud"),
        ("ownCloud", "ownCloud"),
        ("Library/Mobile Documents/com~apple~CloudDocs", "iCloud"),
    ] {
        let folder = home.path().join(name).join("vilja/real");
        let found = unfit(&folder);
        assert!(
            matches!(found, Some(Unfit::Synchronised { by, .. }) if by == program),
            "{name}: {found:?}"
        );
        fs::create_dir_all(&folder).unwrap();
        assert_eq!(unfit(&folder), found, "{name}");
    }
}

#[test]
fn names_that_only_begin_alike_are_no_sign() {
    let home = tempfile::tempdir().unwrap();
    for name in ["onedrives", "Dropboxar", "nextclouds", "boxes", "sync"] {
        assert_eq!(unfit(&home.path().join(name).join("real")), None, "{name}");
    }
}

#[test]
fn folders_that_programs_copy_are_known_by_what_lies_in_them() {
    for (mark, program) in SYNCHRONISED_MARKS {
        let home = tempfile::tempdir().unwrap();
        let folder = home.path().join("arbete/vilja/real");
        fs::create_dir_all(&folder).unwrap();
        assert_eq!(unfit(&folder), None);
        let at = fs::canonicalize(home.path())
            .unwrap()
            .join("arbete")
            .join(mark);
        fs::write(&at, "").unwrap();
        let expected = Unfit::Synchronised { by: program, at };
        assert_eq!(unfit(&folder), Some(expected), "{mark}");
    }
}

#[test]
fn a_link_into_a_copied_folder_does_not_hide_it() {
    let home = tempfile::tempdir().unwrap();
    fs::create_dir(home.path().join("Dropbox")).unwrap();
    std::os::unix::fs::symlink(home.path().join("Dropbox"), home.path().join("vilja")).unwrap();
    let found = unfit(&home.path().join("vilja/real"));
    assert!(
        matches!(found, Some(Unfit::Synchronised { .. })),
        "{found:?}"
    );
}

const MOUNTS: &str = "\
22 1 8:1 / / rw,relatime shared:1 - ext4 /dev/sda1 rw
31 22 0:30 / /home/anna/server rw,nosuid shared:9 - fuse.sshfs anna@server:/ rw,user_id=1000
32 22 0:31 / /home/anna/my\\040disk rw shared:10 - fuseblk /dev/sdb1 rw
33 22 0:32 / /home/anna/dav rw - fuse.davfs https://dav rw
34 31 0:33 / /home/anna/server/local rw - fuse.gocryptfs /x rw
35 22 0:34 / /over rw - fuse.fuse-overlayfs fuse-overlayfs rw
36 22 0:35 / /run/user/1000/gvfs rw - fuse.gvfsd-fuse gvfsd-fuse rw
";

#[test]
fn of_the_file_systems_of_programs_those_on_other_machines_are_known() {
    for (folder, kind) in [
        ("/home/anna/server/vilja", Some("sshfs")),
        ("/home/anna/server/local/vilja", None),
        ("/home/anna/my disk/vilja", None),
        ("/home/anna/dav", Some("WebDAV")),
        ("/home/anna/vilja", None),
        ("/home/anna/serverrum", None),
        ("/over/vilja", None),
        ("/run/user/1000/gvfs/smb-share:server=x", Some("gvfs")),
    ] {
        assert_eq!(fuse_network(MOUNTS, Path::new(folder)), kind, "{folder}");
    }
    assert_eq!(fuse_network("nothing of the kind", Path::new("/")), None);
}

/// The kernel's own list of the numbers of file systems, as far as it is published for programs.
#[cfg(target_os = "linux")]
const NUMBERS: &str = "/usr/include/linux/magic.h";

#[cfg(target_os = "linux")]
#[test]
fn of_the_file_systems_of_the_kernel_those_on_other_machines_are_known_by_its_numbers() {
    let Ok(header) = fs::read_to_string(NUMBERS) else {
        let skipped = "SKIPPED: the numbers of file systems. Debian has them in linux-libc-dev.";
        writeln!(std::io::stderr(), "{skipped}").unwrap();
        return;
    };
    let networks = BTreeMap::from([
        ("NFS_SUPER_MAGIC", "NFS"),
        ("SMB_SUPER_MAGIC", "SMB"),
        ("SMB2_SUPER_MAGIC", "SMB"),
        ("CIFS_SUPER_MAGIC", "CIFS"),
        ("V9FS_MAGIC", "9p"),
        ("AFS_SUPER_MAGIC", "AFS"),
        ("AFS_FS_MAGIC", "AFS"),
        ("CODA_SUPER_MAGIC", "Coda"),
        ("NCP_SUPER_MAGIC", "NCP"),
        ("CEPH_SUPER_MAGIC", "Ceph"),
        ("OCFS2_SUPER_MAGIC", "OCFS2"),
        // Which of those that programs provide it is, the list of mounts tells.
        ("FUSE_SUPER_MAGIC", "sshfs"),
    ]);
    let folder = Path::new("/home/anna/server/vilja");
    let mut n_networks = 0;
    for line in header.lines() {
        let mut words = line.split_whitespace();
        let (Some("#define"), Some(name), Some(number)) =
            (words.next(), words.next(), words.next())
        else {
            continue;
        };
        let number = number.strip_prefix("0x");
        let Some(Ok(kind)) = number.map(|it| i128::from_str_radix(it, 16)) else {
            continue;
        };
        let found = network_of(kind, || Some(MOUNTS.to_owned()), folder);
        assert_eq!(found, networks.get(name).copied(), "{name}");
        n_networks += usize::from(found.is_some());
    }
    assert_eq!(n_networks, networks.len());
}

#[test]
fn a_link_in_the_place_of_the_folder_is_refused() {
    let (store, home) = store();
    drop(store);
    let link = home.path().join("elsewhere");
    std::os::unix::fs::symlink(home.path().join("training"), &link).unwrap();
    let refused = Err(StoreTrouble::NotOurs { path: link.clone() });
    assert_eq!(
        Store::open(&link, Realm::Training, None, Timestamp(1)).map(drop),
        refused
    );
    assert_eq!(
        Store::open_reading(&link, Realm::Training, None, Timestamp(1)).map(drop),
        refused
    );
}

#[test]
fn a_database_with_a_second_name_or_a_link_for_one_is_refused() {
    let (store, home) = store();
    drop(store);
    let folder = fs::canonicalize(home.path().join("training")).unwrap();
    let database = folder.join(DATABASE);
    let other = home.path().join("other");
    fs::hard_link(&database, &other).unwrap();
    let refused = Err(StoreTrouble::NotOurs {
        path: database.clone(),
    });
    assert_eq!(
        Store::open(&folder, Realm::Training, None, Timestamp(1)).map(drop),
        refused
    );
    fs::remove_file(&database).unwrap();
    std::os::unix::fs::symlink(&other, &database).unwrap();
    assert_eq!(
        Store::open(&folder, Realm::Training, None, Timestamp(1)).map(drop),
        refused
    );
    fs::remove_file(&database).unwrap();
    fs::rename(&other, &database).unwrap();
    assert!(Store::open(&folder, Realm::Training, None, Timestamp(1)).is_ok());
}

#[test]
fn another_persons_folder_is_refused() {
    let (store, home) = store();
    drop(store);
    let folder = home.path().join("training");
    let given_away = std::os::unix::fs::chown(&folder, Some(4711), None);
    if given_away.is_err() {
        let skipped =
            "SKIPPED: another person's folder. Only root can give one away: run the tests as root.";
        writeln!(std::io::stderr(), "{skipped}").unwrap();
        return;
    }
    let refused = Err(StoreTrouble::NotOurs {
        path: folder.clone(),
    });
    assert_eq!(
        Store::open(&folder, Realm::Training, None, Timestamp(1)).map(drop),
        refused
    );
}
