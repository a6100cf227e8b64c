//! Tests of what is recognised as encrypted, over made-up trees of what the kernel says of its devices.

use std::fs;
use std::os::unix::fs::{MetadataExt as _, symlink};
use std::path::{Path, PathBuf};

use tempfile::TempDir;

use super::{Kernel, number, of_areas};
use crate::shell::surroundings::Encrypted::{self, No, Unknown, Yes};

/// Lays out a tree: `a/b -> c` is a link to another place of it, `a/b = text` a file, `a/b` a folder. `HERE` is the device
/// that the tree itself lies on, as a file system that is in use would.
fn kernel(lines: &[&str]) -> (TempDir, Kernel) {
    let home = tempfile::tempdir().unwrap();
    let here = number(fs::metadata(home.path()).unwrap().dev());
    let place = |name: &str| home.path().join(name.replace("HERE", &here));
    let above = |path: &Path| fs::create_dir_all(path.parent().unwrap()).unwrap();
    for line in lines {
        if let Some((link, to)) = line.split_once(" -> ") {
            above(&place(link));
            symlink(place(to), place(link)).unwrap();
        } else if let Some((file, text)) = line.split_once(" = ") {
            above(&place(file));
            let text = text.replace("TREE", home.path().to_str().unwrap());
            fs::write(place(file), format!("{text}\n")).unwrap();
        } else {
            fs::create_dir_all(place(line)).unwrap();
        }
    }
    let kernel = Kernel {
        blocks: home.path().join("dev/block"),
        swaps: home.path().join("swaps"),
    };
    (home, kernel)
}

const DISK: [&str; 3] = [
    "sda/slaves",
    "sda/sda1/partition = 1",
    "sda/sda2/partition = 2",
];
const CRYPT: &str = "dm-0/dm/uuid = CRYPT-LUKS2-0123-home";

/// What the folder lies on, by the way in which the kernel describes it.
const DISKS: [(&str, &[&str], Encrypted); 16] = [
    ("a plain partition", &["dev/block/HERE -> sda/sda1"], No),
    ("a whole disk", &["dev/block/HERE -> sda"], No),
    (
        "an encrypted partition",
        &[
            "dev/block/HERE -> dm-0",
            CRYPT,
            "dm-0/slaves/sda1 -> sda/sda1",
        ],
        Yes,
    ),
    (
        "a volume of an encrypted disk",
        &[
            "dev/block/HERE -> dm-1",
            "dm-1/dm/uuid = LVM-abc",
            "dm-1/slaves/dm-0 -> dm-0",
            CRYPT,
            "dm-0/slaves/sda1 -> sda/sda1",
        ],
        Yes,
    ),
    (
        "an encrypted volume of a plain disk",
        &[
            "dev/block/HERE -> dm-0",
            CRYPT,
            "dm-0/slaves/dm-1 -> dm-1",
            "dm-1/dm/uuid = LVM-abc",
            "dm-1/slaves/sda1 -> sda/sda1",
        ],
        Yes,
    ),
    (
        "a volume of a plain disk",
        &[
            "dev/block/HERE -> dm-1",
            "dm-1/dm/uuid = LVM-abc",
            "dm-1/slaves/sda1 -> sda/sda1",
        ],
        No,
    ),
    (
        "a volume over an encrypted disk and a plain one",
        &[
            "dev/block/HERE -> dm-1",
            "dm-1/dm/uuid = LVM-abc",
            "dm-1/slaves/dm-0 -> dm-0",
            "dm-1/slaves/sda2 -> sda/sda2",
            CRYPT,
        ],
        No,
    ),
    (
        "mirrored encrypted disks",
        &[
            "dev/block/HERE -> md0",
            "md0/slaves/dm-0 -> dm-0",
            "md0/slaves/dm-2 -> dm-2",
            CRYPT,
            "dm-2/dm/uuid = CRYPT-LUKS2-4567-other",
        ],
        Yes,
    ),
    (
        "a partition of an encrypted mirror",
        &[
            "dev/block/HERE -> md0/md0p1",
            "md0/md0p1/partition = 1",
            "md0/slaves/dm-0 -> dm-0",
            CRYPT,
        ],
        Yes,
    ),
    (
        "a mirror of which one disk is not described",
        &[
            "dev/block/HERE -> md0",
            "md0/slaves/dm-0 -> dm-0",
            "md0/slaves/sdb1 -> sdb/sdb1",
            CRYPT,
        ],
        Unknown,
    ),
    (
        "a mirror of which one disk is not described and one is plain",
        &[
            "dev/block/HERE -> md0",
            "md0/slaves/sda1 -> sda/sda1",
            "md0/slaves/sdb1 -> sdb/sdb1",
        ],
        No,
    ),
    (
        "compressed memory",
        &["dev/block/HERE -> zram0", "zram0/slaves"],
        Yes,
    ),
    (
        "a file of which nobody knows where it lies",
        &[
            "dev/block/HERE -> loop0",
            "loop0/loop/backing_file = TREE/gone (deleted)",
        ],
        Unknown,
    ),
    (
        "files in files without an end",
        &[
            "dev/block/HERE -> loop0/loop0p1",
            "loop0/loop0p1/partition = 1",
            "loop0/loop/backing_file = TREE",
        ],
        Unknown,
    ),
    (
        "a stack that leads back to itself",
        &["dev/block/HERE -> dm-1", "dm-1/slaves/dm-1 -> dm-1"],
        Unknown,
    ),
    ("what has no device of its own", &["dev/block"], Unknown),
];

#[test]
fn a_disk_is_as_encrypted_as_what_lies_under_it() {
    for (what, lines, expected) in DISKS {
        let (home, kernel) = kernel(&[&DISK, lines].concat());
        // The folder of a store that is not made yet.
        let folder = home.path().join("vilja/real");
        assert_eq!(kernel.disk(&folder), expected, "{what}");
    }
}

#[test]
fn a_disk_in_a_file_is_as_encrypted_as_the_disk_that_the_file_lies_on() {
    let file = "loop0/loop/backing_file = TREE/sda";
    let encrypted = ["dev/block/HERE -> dm-0", CRYPT, "loop0/slaves", file];
    let plain = ["dev/block/HERE -> sda/sda1", "loop0/slaves", file];
    for (lines, expected) in [(&encrypted[..], Yes), (&plain[..], No)] {
        let (home, kernel) = kernel(&[&DISK, lines].concat());
        let found = kernel.described(&home.path().join("loop0"), super::DEEPEST);
        assert_eq!(found, expected, "{lines:?}");
    }
}

#[test]
fn a_device_has_the_number_that_the_kernel_gives_it() {
    // As `makedev` puts major and minor together.
    for (dev, expected) in [
        (0x0801, "8:1"),
        (0x0001_0302, "259:2"),
        (0x0011_032c, "259:300"),
        (0x1000_0002_3401, "4660:1"),
    ] {
        assert_eq!(number(dev), expected);
    }
}

const HEADER: &str = "Filename\tType\tSize\tUsed\tPriority\n";

#[test]
fn memory_that_is_swapped_out_is_as_encrypted_as_its_weakest_area() {
    let encrypted = |area: &Path| match area.to_str() {
        Some("/dev/dm-1" | "/dev/zram0") => Yes,
        Some("/dev/sda2" | "/swap.img") => No,
        Some(_) | None => Unknown,
    };
    let line = |area: &str| format!("{area} partition\t8388604\t0\t-2\n");
    let cases: [(&[&str], Option<Encrypted>); 7] = [
        (&[], None),
        (&["/dev/dm-1"], Some(Yes)),
        (&["/dev/sda2"], Some(No)),
        (&["/dev/zram0", "/dev/dm-1"], Some(Yes)),
        (&["/dev/dm-1", "/swap.img"], Some(No)),
        (&["/dev/dm-1", "/dev/other"], Some(Unknown)),
        (&["/dev/other", "/dev/sda2"], Some(No)),
    ];
    for (areas, expected) in cases {
        let table: String = areas.iter().map(|area| line(area)).collect();
        let found = of_areas(&format!("{HEADER}{table}"), encrypted);
        assert_eq!(found, expected, "{areas:?}");
    }
}

#[test]
fn an_area_that_is_a_file_is_as_encrypted_as_its_disk() {
    let (home, kernel) = kernel(&["dev/block/HERE -> dm-0", CRYPT, "swap.img = zeros"]);
    assert_eq!(kernel.swap(), Some(Unknown), "without a table");
    let file: PathBuf = home.path().join("swap.img");
    let table = format!("{HEADER}{} file 8388604 0 -2\n", file.display());
    fs::write(home.path().join("swaps"), table).unwrap();
    assert_eq!(kernel.swap(), Some(Yes));
}
