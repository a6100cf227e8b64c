//! Tests of the growing wait, with the time as an argument.

use crate::engine::time::Timestamp;
use crate::store::tries::{FailedTries, NAME, wait_s};

/// Fails so often, each time as soon as it may.
fn failed(folder: &std::path::Path, n: u32) -> Timestamp {
    let mut now = Timestamp(1_000_000);
    for _ in 0..n {
        let before = FailedTries::read(folder, now);
        now = before.next_at(now).unwrap_or(now);
        before.one_more(now).write(folder);
    }
    now
}

#[test]
fn waits_grow_to_a_minute_and_no_further() {
    let waits: Vec<u32> = (0..12).map(wait_s).collect();
    assert_eq!(waits, [0, 0, 0, 1, 2, 4, 8, 16, 32, 60, 60, 60]);
    assert_eq!(wait_s(u32::MAX), 60);
}

#[test]
fn the_count_survives_the_program_and_says_when() {
    let home = tempfile::tempdir().unwrap();
    let last = failed(home.path(), 5);
    let tries = FailedTries::read(home.path(), last);
    assert_eq!(tries.count, 5);
    assert_eq!(tries.at.len(), 5);
    assert_eq!(tries.next_at(last), Some(Timestamp(last.0 + 4000)));
    assert_eq!(
        tries.next_at(Timestamp(last.0 + 3999)),
        Some(Timestamp(last.0 + 4000))
    );
    assert_eq!(tries.next_at(Timestamp(last.0 + 4000)), None);
}

#[test]
fn a_clock_that_was_put_back_makes_nobody_wait_longer_than_the_wait() {
    let home = tempfile::tempdir().unwrap();
    let last = failed(home.path(), 4);
    let earlier = Timestamp(last.0 - 86_400_000);
    let next = FailedTries::read(home.path(), earlier).next_at(earlier);
    assert_eq!(next, Some(Timestamp(earlier.0 + 2000)));
    let later = Timestamp(earlier.0 + 2000);
    assert_eq!(FailedTries::read(home.path(), later).next_at(later), None);
}

#[test]
fn a_file_that_is_gone_or_damaged_or_no_file_of_ours_counts_nothing() {
    let home = tempfile::tempdir().unwrap();
    let last = failed(home.path(), 9);
    let path = home.path().join(NAME);
    let whole = std::fs::read(&path).unwrap();
    for byte in 0..whole.len() {
        let mut touched = whole.clone();
        touched[byte] ^= 1;
        std::fs::write(&path, touched).unwrap();
        assert_eq!(FailedTries::read(home.path(), last).count, 0, "byte {byte}");
    }
    std::fs::write(&path, "tries = 3").unwrap();
    assert_eq!(FailedTries::read(home.path(), last).next_at(last), None);
    std::fs::remove_file(&path).unwrap();
    assert_eq!(FailedTries::read(home.path(), last).next_at(last), None);
}

#[test]
fn only_the_newest_times_are_kept_but_all_tries_are_counted() {
    let home = tempfile::tempdir().unwrap();
    let last = failed(home.path(), 40);
    let tries = FailedTries::read(home.path(), last);
    assert_eq!((tries.count, tries.at.len()), (40, 16));
    FailedTries::default().write(home.path());
    assert!(!home.path().join(NAME).exists());
}
