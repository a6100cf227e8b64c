//! The reserve takes real room, is given once, and comes back when there is room.

use std::os::unix::fs::MetadataExt as _;

use super::*;

fn whole(folder: &Path) -> Reserve {
    let mut reserve = Reserve::look(folder);
    reserve.make_whole();
    reserve
}

#[test]
fn the_reserve_takes_real_room_and_is_given_once() {
    let home = tempfile::tempdir().unwrap();
    let mut reserve = whole(home.path());
    let path = home.path().join(NAME);
    assert!(fs::metadata(&path).unwrap().blocks() * 512 >= BYTES);
    assert_eq!(reserve.room(), Room::Enough);
    assert_eq!(reserve.require(), Ok(()));
    assert!(reserve.give());
    assert!(!path.exists());
    assert_eq!(reserve.room(), Room::ReserveGiven);
    assert!(!reserve.give());
    reserve.make_whole();
    assert_eq!(reserve.room(), Room::Enough);
    assert!(path.exists());
}

#[test]
fn a_reserve_that_is_only_a_length_is_made_anew() {
    let home = tempfile::tempdir().unwrap();
    let path = home.path().join(NAME);
    File::create(&path).unwrap().set_len(BYTES).unwrap();
    assert!(fs::metadata(&path).unwrap().blocks() * 512 < BYTES);
    let reserve = whole(home.path());
    assert_eq!(reserve.room(), Room::Enough);
    assert!(fs::metadata(&path).unwrap().blocks() * 512 >= BYTES);
}

#[test]
fn only_a_disk_without_room_makes_another_trouble_a_lack_of_it() {
    let home = tempfile::tempdir().unwrap();
    let reserve = whole(home.path());
    assert!(reserve.is_lack(&StoreTrouble::DiskFull));
    assert!(!reserve.is_lack(&StoreTrouble::Busy));
    assert!(!reserve.is_lack(&StoreTrouble::Erased));
}
