//! Tests of copying, of what a copy that was cut short leaves, and of which copies are kept.

use std::fs;
use std::path::Path;

use crate::engine::time::{Date, Timestamp};
use crate::store::backup::{Copier, PREFIX, PREFIX_UNFINISHED, Point};
use crate::store::tests::{begun, store, told};
use crate::store::{
    Backup, Cost, Opener, Passphrase, Purpose, Realm, Store, StoreTrouble, own_place,
};

const DAY_MS: i64 = 24 * 60 * 60 * 1000;

/// A moment and its day, so many days after the first backup of a test.
fn day(n: i32) -> (Timestamp, Date) {
    let first = Date::new(2026, 11, 20).unwrap().days_since_1970();
    let date = Date::from_days_since_1970(first + n).unwrap();
    (Timestamp(i64::from(first + n) * DAY_MS + 1), date)
}

fn copied(store: &Store, place: &Path) -> Result<Backup, StoreTrouble> {
    store.copier().copy_to(place, day(0), &mut |_, _, _| {})
}

fn names(place: &Path) -> Vec<String> {
    let mut names: Vec<String> = fs::read_dir(place)
        .into_iter()
        .flatten()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    names
}

#[test]
fn a_copy_of_a_store_that_is_open_and_goes_on_opens_as_a_store_and_is_whole() {
    let (mut store, home) = store();
    let id = begun(&mut store, Some("2026-0147"));
    store.append(&id, &[told("före")], Timestamp(2)).unwrap();
    let place = home.path().join("usb");
    let backup = copied(&store, &place).unwrap();
    store.append(&id, &[told("efter")], Timestamp(3)).unwrap();
    assert_eq!(backup.inventory.last.number(), 2);
    assert_eq!(backup.inventory.events, 2);
    assert_eq!(backup.inventory.transcripts, 1);
    assert_eq!(backup.inventory.faults, 0);
    assert_eq!(
        names(&backup.folder),
        ["backup.toml", "vault.db", "vault.key"]
    );
    let mut opened = Store::open(&backup.folder, Realm::Training, None, Timestamp(1)).unwrap();
    assert_eq!(
        opened
            .load(&id, Purpose::Command, Timestamp(1))
            .unwrap()
            .len(),
        2
    );
    assert!(opened.verify(&mut |_, _| {}).unwrap().is_whole());
    // The store itself stands as it was and takes more.
    assert_eq!(
        store
            .load(&id, Purpose::Command, Timestamp(1))
            .unwrap()
            .len(),
        3
    );
    assert!(store.verify(&mut |_, _| {}).unwrap().is_whole());
}

#[test]
fn what_is_stored_while_it_is_copied_is_in_the_store_and_the_copy_is_whole() {
    let (mut store, home) = store();
    let id = begun(&mut store, None);
    for n in 0..50 {
        store
            .append(&id, &[told(&"lång ".repeat(400))], Timestamp(n))
            .unwrap();
    }
    let copier = store.copier();
    let place = home.path().join("usb");
    let backup = std::thread::scope(|scope| {
        let copying = scope.spawn(|| copier.copy_to(&place, day(0), &mut |_, _, _| {}));
        for n in 50..150 {
            store.append(&id, &[told("mer")], Timestamp(n)).unwrap();
        }
        copying.join().unwrap().unwrap()
    });
    assert!((51..=151).contains(&backup.inventory.events));
    assert_eq!(backup.inventory.faults, 0);
    assert_eq!(
        store
            .load(&id, Purpose::Command, Timestamp(1))
            .unwrap()
            .len(),
        151
    );
    assert!(store.verify(&mut |_, _| {}).unwrap().is_whole());
}

#[test]
fn no_copy_holds_what_was_said_in_clear_and_others_cannot_read_it() {
    let (mut store, home) = store();
    let id = begun(&mut store, Some("ARENDE-OCH-ORD"));
    store
        .append(&id, &[told("ARENDE-OCH-ORD")], Timestamp(2))
        .unwrap();
    let backup = copied(&store, &home.path().join("usb")).unwrap();
    for name in names(&backup.folder) {
        let path = backup.folder.join(&name);
        let content = fs::read(&path).unwrap();
        assert!(!content.is_empty());
        let word = b"ARENDE-OCH-ORD";
        assert!(
            !content.windows(word.len()).any(|part| part == word),
            "{name}"
        );
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt as _;
            let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
            assert_eq!(mode(&path), 0o600, "{name}");
            assert_eq!(mode(&backup.folder), 0o700);
        }
    }
}

#[test]
fn a_copy_that_fails_anywhere_leaves_nothing_and_the_older_ones_as_they_are() {
    let (mut store, home) = store();
    begun(&mut store, None);
    let place = home.path().join("usb");
    let old = copied(&store, &place).unwrap();
    let before = names(&place);
    for failing in [Point::Begun, Point::Copied, Point::Verified, Point::Listed] {
        let failed = store
            .copier()
            .copy_with(&place, day(0), &mut |_, _, _| {}, &mut |point| {
                if point == failing {
                    Err(StoreTrouble::DiskFull)
                } else {
                    Ok(())
                }
            });
        assert_eq!(failed.unwrap_err(), StoreTrouble::DiskFull);
        assert_eq!(names(&place), before, "{failing:?}");
    }
    assert!(Store::open(&old.folder, Realm::Training, None, Timestamp(1)).is_ok());
}

#[test]
fn what_a_killed_copy_left_is_no_backup_and_is_cleared_away_by_the_next() {
    let (mut store, home) = store();
    begun(&mut store, None);
    let place = home.path().join("usb");
    let left = place.join(format!("{PREFIX_UNFINISHED}0123456789abcdef"));
    fs::create_dir_all(&left).unwrap();
    fs::write(left.join("vault.db"), "half").unwrap();
    // Someone is still at work in this one.
    let at_work = place.join(format!("{PREFIX_UNFINISHED}fedcba9876543210"));
    fs::create_dir_all(&at_work).unwrap();
    let _lock = crate::store::lock::FolderLock::take(&at_work).unwrap();
    let backup = copied(&store, &place).unwrap();
    let name = backup.folder.file_name().unwrap().to_str().unwrap();
    assert!(name.starts_with("vilja-backup-2026-11-20-"), "{name}");
    assert_eq!(
        names(&place),
        [at_work.file_name().unwrap().to_str().unwrap(), name]
    );
}

#[test]
fn a_store_that_has_faults_is_copied_as_it_is_and_they_are_counted() {
    let (mut store, home) = store();
    let id = begun(&mut store, None);
    store.append(&id, &[told("två")], Timestamp(2)).unwrap();
    store
        .conn
        .as_ref()
        .unwrap()
        .execute_batch("DROP TRIGGER ev_is_never_changed; UPDATE ev SET at = 7 WHERE seq = 2")
        .unwrap();
    let backup = copied(&store, &home.path().join("usb")).unwrap();
    assert!(backup.inventory.faults > 0);
}

#[test]
fn a_store_with_a_damaged_page_is_not_copied_and_the_older_backups_stay() {
    let (mut store, home) = store();
    let id = begun(&mut store, None);
    for n in 2..40 {
        let text = "lång ".repeat(300);
        store.append(&id, &[told(&text)], Timestamp(n)).unwrap();
    }
    let folder = home.path().join("training");
    let place = own_place(&folder);
    let rotated = |copier: &Copier| copier.rotate(&place, day(0), &mut |_, _, _| {});
    rotated(&store.copier()).unwrap();
    let before = names(&place);
    drop(store);
    let path = folder.join("vault.db");
    let mut content = fs::read(&path).unwrap();
    let middle = content.len() / 2;
    content[middle] ^= 1;
    fs::write(&path, content).unwrap();
    let copier = Copier::unlock(&folder, Realm::Training, Opener::Nothing, day(1).0).unwrap();
    let copied = copier.copy_to(&place, day(1), &mut |_, _, _| {});
    assert_eq!(copied.map(drop), Err(StoreTrouble::DatabaseDamaged));
    assert_eq!(names(&place), before);
}

#[test]
fn no_damaged_page_is_copied_whether_it_is_in_use_or_free() {
    let (mut store, home) = store();
    let id = begun(&mut store, None);
    for n in 0..8 {
        let text = told(&"lång ".repeat(1500));
        store.append(&id, &[text], Timestamp(2)).unwrap();
        let remark = "a".repeat(3000 + n);
        store.keep_wording_remark(None, &remark).unwrap();
    }
    let numbers: Vec<i64> = (1..=8).collect();
    store
        .remove_wording_remarks(&numbers, Timestamp(9))
        .unwrap();
    let conn = store.conn.as_ref().unwrap();
    let free = "SELECT freelist_count FROM pragma_freelist_count";
    let n_free: i64 = conn.query_row(free, [], |row| row.get(0)).unwrap();
    assert!(n_free > 4, "{n_free}");
    drop(store);
    let folder = home.path().join("training");
    let place = home.path().join("usb");
    let copied = || {
        let copier = Copier::unlock(&folder, Realm::Training, Opener::Nothing, day(0).0);
        let copied = copier.unwrap().copy_to(&place, day(0), &mut |_, _, _| {});
        copied.map(drop)
    };
    assert_eq!(copied(), Ok(()));
    let path = folder.join("vault.db");
    let whole = fs::read(&path).unwrap();
    for page in 0..whole.len() / 4096 {
        let mut content = whole.clone();
        content[page * 4096 + 20 + page] ^= 1;
        fs::write(&path, content).unwrap();
        assert_eq!(copied(), Err(StoreTrouble::DatabaseDamaged), "{page}");
    }
    fs::write(&path, whole).unwrap();
    assert_eq!(names(&place).len(), 1);
}

/// Makes a change and a backup on each of these days, and returns the days of the backups that are left.
fn left_after(store: &mut Store, place: &Path, days: &[i32]) -> Vec<i64> {
    let id = begun(store, None);
    for &n in days {
        store.append(&id, &[told("mer")], day(n).0).unwrap();
        store
            .copier()
            .rotate(place, day(n), &mut |_, _, _| {})
            .unwrap();
    }
    let mut left: Vec<i64> = super::rotation::ours(place, &store.ring)
        .iter()
        .map(|backup| (backup.inventory.at.0 - day(0).0.0) / DAY_MS)
        .collect();
    left.sort_unstable();
    left
}

#[test]
fn three_newest_and_one_a_day_for_two_weeks_are_kept() {
    let (mut store, home) = store();
    let place = own_place(&home.path().join("training"));
    let days: Vec<i32> = (0..20).flat_map(|n| [n, n]).collect();
    let left = left_after(&mut store, &place, &days);
    // The newest two are of one day, the third is of the day before, and then one for each day.
    let mut expected: Vec<i64> = (6..20).collect();
    expected.push(19);
    assert_eq!(left, expected);
}

#[test]
fn none_but_the_newest_grows_older_than_the_window_in_which_the_erased_has_to_be_gone() {
    let (mut store, home) = store();
    let place = own_place(&home.path().join("training"));
    assert_eq!(left_after(&mut store, &place, &[0, 1, 2, 29]), [1, 2, 29]);
    assert_eq!(left_after(&mut store, &place, &[31]), [2, 29, 31]);
    assert_eq!(left_after(&mut store, &place, &[90]), [90]);
}

#[test]
fn a_store_without_anything_new_is_not_copied_again() {
    let (mut store, home) = store();
    begun(&mut store, None);
    let place = own_place(&home.path().join("training"));
    let rotate = |n| {
        store
            .copier()
            .rotate(&place, day(n), &mut |_, _, _| {})
            .unwrap()
            .folder
    };
    let first = rotate(0);
    assert_eq!(rotate(1), first);
}

#[test]
fn backups_that_still_hold_what_was_erased_go_at_the_next_rotation_of_their_place() {
    let (mut store, home) = store();
    let place = own_place(&home.path().join("training"));
    let second = home.path().join("usb");
    assert_eq!(left_after(&mut store, &place, &[0, 1, 2]), [0, 1, 2]);
    copied(&store, &second).unwrap();
    // The stone of an erased case, as the chain has it.
    store
        .conn
        .as_ref()
        .unwrap()
        .execute_batch(
            "INSERT INTO ev (seq, at, actor, kind, com, link)
             VALUES (5, 5, x'00', 'case.erased', zeroblob(32), zeroblob(32))",
        )
        .unwrap();
    assert_eq!(left_after(&mut store, &place, &[3]), [3]);
    // Another store's backup there is nobody's business here.
    let (mut other, _other_home) = crate::store::tests::store();
    begun(&mut other, None);
    let foreign = copied(&other, &second).unwrap();
    let newest = store.copier().rotate(&second, day(3), &mut |_, _, _| {});
    let mut left = [&foreign.folder, &newest.unwrap().folder]
        .map(|folder| folder.file_name().unwrap().to_str().unwrap().to_owned());
    left.sort();
    assert_eq!(names(&second), left);
}

#[test]
fn a_backup_of_ones_own_that_cannot_show_what_it_holds_goes_when_it_may_hold_too_much() {
    let (mut store, home) = store();
    let place = own_place(&home.path().join("training"));
    left_after(&mut store, &place, &[0]);
    let name = names(&place).remove(0);
    fs::write(place.join(&name).join("backup.toml"), "damaged").unwrap();
    left_after(&mut store, &place, &[10]);
    assert!(names(&place).contains(&name));
    left_after(&mut store, &place, &[31]);
    assert!(!names(&place).contains(&name));
}

#[test]
fn an_inventory_that_was_edited_or_is_of_another_store_is_none() {
    let (mut store, home) = store();
    begun(&mut store, None);
    let backup = copied(&store, &home.path().join("usb")).unwrap();
    let path = backup.folder.join("backup.toml");
    let text = fs::read_to_string(&path).unwrap();
    let read = || super::Inventory::read(&backup.folder, &store.ring);
    assert_eq!(read(), Ok(backup.inventory.clone()));
    fs::write(&path, text.replace("events = 1", "events = 2")).unwrap();
    assert_eq!(read(), Err(StoreTrouble::NotABackup));
    fs::write(&path, text.replace("format = 1", "format = 9")).unwrap();
    assert_eq!(read(), Err(StoreTrouble::NewerFormat { found: 9 }));
}

#[test]
fn a_changed_passphrase_opens_the_stores_own_backups_and_the_old_one_none() {
    let home = tempfile::tempdir().unwrap();
    let (old, new) = (Passphrase::new("gammal fras"), Passphrase::new("ny fras"));
    let cheap = Cost::new(64, 1, 1).unwrap();
    let folder = home.path().join("real");
    let mut store = Store::create(&folder, Realm::Real, Some(&old), cheap, Timestamp(1)).unwrap();
    let place = own_place(&folder);
    let backup = store
        .copier()
        .rotate(&place, day(0), &mut |_, _, _| {})
        .unwrap();
    store
        .change_passphrase(&old, &new, cheap, Timestamp(1))
        .unwrap();
    let unlock = |with| {
        let opener = Opener::Passphrase(with);
        Copier::unlock(&backup.folder, Realm::Real, opener, Timestamp(9)).map(drop)
    };
    assert_eq!(unlock(&old), Err(StoreTrouble::WrongPassphrase));
    assert_eq!(unlock(&new), Ok(()));
    assert!(backup.folder.starts_with(&place));
    assert!(names(&place)[0].starts_with(PREFIX));
}
