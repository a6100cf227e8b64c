//! Tests of the recovery key: it comes back as it was, and every slip is found in its group.

use proptest::prelude::*;
use zeroize::Zeroizing;

use crate::store::recovery::{BYTES, LETTERS, RecoveryKey, Slip};

fn key(bytes: [u8; BYTES]) -> RecoveryKey {
    RecoveryKey(Zeroizing::new(bytes))
}

fn bytes_of(typed: &str) -> Result<[u8; BYTES], Slip> {
    RecoveryKey::parse(typed).map(|key| *key.0)
}

fn in_group(idx: usize) -> Slip {
    Slip::Group { number: idx + 1 }
}

#[test]
fn it_is_eight_groups_of_five_and_shows_nothing_by_itself() {
    let key = RecoveryKey::random().unwrap();
    let groups = key.groups();
    assert_eq!(groups.len(), 8);
    assert!(groups.iter().all(|group| group.chars().count() == 5));
    assert_eq!(format!("{key:?}"), "RecoveryKey");
}

#[test]
fn it_is_written_as_it_was_in_the_first_version() {
    let bytes = std::array::from_fn(|idx| u8::try_from(idx * 13).unwrap());
    assert_eq!(key(bytes).groups().join(" "), WRITTEN);
    assert_eq!(bytes_of(WRITTEN), Ok(bytes));
}

const WRITTEN: &str = "006HD M9SMQ 8575C PT3NN GA7SD SADP1 RF8DK VTQQ2";

#[test]
fn other_lengths_are_said_to_be_other_lengths() {
    let groups = key([7; BYTES]).groups();
    let typed = |n: usize| {
        groups
            .iter()
            .cycle()
            .take(n)
            .cloned()
            .collect::<Vec<_>>()
            .join(" ")
    };
    assert_eq!(bytes_of(""), Err(Slip::Length { found: 0 }));
    assert_eq!(bytes_of(&typed(7)), Err(Slip::Length { found: 7 }));
    assert_eq!(bytes_of(&typed(9)), Err(Slip::Length { found: 9 }));
}

#[test]
fn a_group_is_recognised_however_it_is_typed() {
    let key = key([200; BYTES]);
    let groups = key.groups();
    assert!(key.is_group(3, &format!(" {} ", groups[2].to_lowercase())));
    assert!(RecoveryKey::fits(3, &groups[2].to_lowercase()));
    for (number, typed) in [(3, "00000"), (4, &*groups[2]), (0, &groups[0]), (1, "")] {
        assert!(!RecoveryKey::fits(number, typed), "{number}");
    }
    assert!(!key.is_group(3, "00000"));
    assert!(!key.is_group(3, ""));
    assert!(!key.is_group(0, &groups[0]));
    assert!(!key.is_group(9, &groups[0]));
}

proptest! {
    #[test]
    fn what_is_written_down_is_read_back(bytes in any::<[u8; BYTES]>(), between in "[ -]?", capital in any::<bool>()) {
        let mut typed = key(bytes).groups().join(&between);
        if !capital {
            typed = typed.to_lowercase().replace('0', "o").replace('1', "l");
        }
        prop_assert_eq!(bytes_of(&typed), Ok(bytes));
    }

    #[test]
    fn any_one_wrong_letter_is_found_in_its_group(bytes in any::<[u8; BYTES]>(), group in 0..8_usize, place in 0..5_usize, other in 0..32_usize) {
        let mut groups: Vec<Vec<u8>> = key(bytes).groups().iter().map(|it| it.clone().into_bytes()).collect();
        prop_assume!(groups[group][place] != LETTERS[other]);
        groups[group][place] = LETTERS[other];
        let typed: Vec<String> = groups.into_iter().map(|it| String::from_utf8(it).unwrap()).collect();
        prop_assert_eq!(bytes_of(&typed.join(" ")), Err(in_group(group)));
        prop_assert_eq!(bytes_of(&typed.concat()), Err(in_group(group)));
    }

    #[test]
    fn any_two_letters_that_changed_places_are_found_in_their_group(bytes in any::<[u8; BYTES]>(), group in 0..8_usize, one in 0..5_usize, other in 0..5_usize) {
        let mut groups: Vec<Vec<u8>> = key(bytes).groups().iter().map(|it| it.clone().into_bytes()).collect();
        prop_assume!(groups[group][one] != groups[group][other]);
        groups[group].swap(one, other);
        let typed: Vec<String> = groups.into_iter().map(|it| String::from_utf8(it).unwrap()).collect();
        prop_assert_eq!(bytes_of(&typed.join("-")), Err(in_group(group)));
    }

    #[test]
    fn groups_that_changed_places_are_found(bytes in any::<[u8; BYTES]>(), one in 0..8_usize, other in 0..8_usize) {
        let mut groups = key(bytes).groups().to_vec();
        prop_assume!(one != other);
        groups.swap(one, other);
        // The check letter says in whose place a group stands, also where two groups are alike.
        prop_assert_eq!(bytes_of(&groups.join(" ")), Err(in_group(one.min(other))));
    }

    #[test]
    fn reading_anything_ends_in_an_answer(typed in ".{0,80}") {
        drop(RecoveryKey::parse(&typed));
    }
}
