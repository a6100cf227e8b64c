//! Tests of passphrases and costs.

use crate::store::key::{Cost, Key, Passphrase};
use crate::store::trouble::StoreTrouble;

#[test]
fn nothing_secret_is_shown() {
    assert_eq!(format!("{:?}", Passphrase::new("hemligt")), "Passphrase");
    assert_eq!(format!("{:?}", Key::from_bytes(&[7; 32])), "Key");
}

#[test]
fn a_cost_that_no_honest_file_has_is_refused() {
    for (memory_kib, passes, lanes) in [
        (2 * 1024 * 1024, 3, 1),
        (64 * 1024, 33, 1),
        (64 * 1024, 0, 1),
        (64 * 1024, 3, 17),
        (64 * 1024, 3, 0),
        (1024 * 1024, 32, 1),
        (7, 1, 1),
    ] {
        assert_eq!(
            Cost::new(memory_kib, passes, lanes),
            Err(StoreTrouble::CostTooHigh)
        );
    }
}

#[test]
fn a_measured_cost_is_about_a_second_and_never_below_the_floor() {
    for floor_ms in [1, 20, 84, 150, 400, 1000, 5000] {
        let cost = Cost::tuned_for(floor_ms);
        assert!(cost.memory_kib() >= Cost::FLOOR.memory_kib());
        assert!(cost.passes() >= Cost::FLOOR.passes());
        // What it chooses, it can open again.
        assert_eq!(
            Cost::new(cost.memory_kib(), cost.passes(), cost.lanes()),
            Ok(cost)
        );
        let expected_ms = floor_ms * u64::from(cost.memory_kib())
            / u64::from(Cost::FLOOR.memory_kib())
            * u64::from(cost.passes())
            / 3;
        assert!(expected_ms <= 1000.max(floor_ms), "{expected_ms}");
        if (20..=1000).contains(&floor_ms) {
            assert!(expected_ms >= 700, "{floor_ms}: {expected_ms}");
        }
    }
}

#[test]
fn the_derivation_gives_what_it_gave_in_the_first_version() {
    let key = Cost::new(64, 2, 1)
        .unwrap()
        .derive(&Passphrase::new("fem ord på en rad"), &[9; 16])
        .unwrap();
    let first_bytes: Vec<u8> = key.as_bytes()[..4].to_vec();
    assert_eq!(first_bytes, FIRST_BYTES);
}

const FIRST_BYTES: [u8; 4] = [220, 204, 223, 96];

#[test]
fn no_purpose_gives_the_key_of_another() {
    let key = Key::from_bytes(&[1; 32]);
    assert_ne!(key.subkey("a").as_bytes(), key.subkey("b").as_bytes());
    assert_ne!(key.subkey("a").as_bytes(), key.as_bytes());
}
