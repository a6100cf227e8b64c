//! The anchor keeps the newest mark that reached the disk, and nothing that was edited.

use std::fs;

use proptest::prelude::*;

use super::*;
use crate::store::Realm;

fn ring(realm: Realm) -> Ring {
    Ring::new(&Key::from_bytes(&[3; 32]), realm, [1; 16])
}

fn head(seq: i64) -> Head {
    Head {
        seq,
        link: [u8::try_from(seq).unwrap(); 32],
        at: seq * 1000,
        transcript: (seq % 2 == 0).then_some([5; 16]),
    }
}

fn said(folder: &Path) -> Said {
    Anchor::read(folder, &ring(Realm::Real)).unwrap().1
}

fn marked(folder: &Path, n_marks: i64) {
    let (mut anchor, _) = Anchor::read(folder, &ring(Realm::Real)).unwrap();
    for seq in anchor.last().map_or(0, |head| head.seq) + 1..=n_marks {
        anchor.mark(head(seq)).unwrap();
    }
    anchor.settle().unwrap();
}

#[test]
fn the_last_mark_comes_back() {
    let home = tempfile::tempdir().unwrap();
    assert_eq!(said(home.path()), Said::Nothing);
    for n_marks in 1..5 {
        marked(home.path(), n_marks);
        let Said::Mark(mark) = said(home.path()) else {
            panic!("a mark");
        };
        assert_eq!(mark.head, head(n_marks));
    }
}

#[test]
fn a_mark_that_says_nothing_new_is_not_written() {
    let home = tempfile::tempdir().unwrap();
    marked(home.path(), 3);
    let before = fs::read(home.path().join(NAME)).unwrap();
    let (mut anchor, _) = Anchor::read(home.path(), &ring(Realm::Real)).unwrap();
    anchor.mark(head(3)).unwrap();
    anchor.settle().unwrap();
    assert_eq!(fs::read(home.path().join(NAME)).unwrap(), before);
}

#[test]
fn a_torn_write_loses_the_newest_mark_only() {
    let home = tempfile::tempdir().unwrap();
    let path = home.path().join(NAME);
    marked(home.path(), 2);
    let before = fs::read(&path).unwrap();
    marked(home.path(), 3);
    let after = fs::read(&path).unwrap();
    for n_written in 0..BYTES {
        // Of the newest mark so many bytes reached the disk.
        let torn: Vec<u8> = (0..before.len())
            .map(|at| {
                if at % slot_start(1) < n_written {
                    after[at]
                } else {
                    before[at]
                }
            })
            .collect();
        fs::write(&path, torn).unwrap();
        let Said::Mark(mark) = said(home.path()) else {
            panic!("{n_written}");
        };
        assert!([2, 3].contains(&mark.head.seq), "{n_written}");
    }
}

#[test]
fn another_stores_anchor_is_no_anchor() {
    let home = tempfile::tempdir().unwrap();
    marked(home.path(), 3);
    let other = ring(Realm::Training);
    assert_eq!(Anchor::read(home.path(), &other).unwrap().1, Said::Damaged);
}

#[test]
fn an_empty_or_cut_anchor_is_damaged() {
    let home = tempfile::tempdir().unwrap();
    let path = home.path().join(NAME);
    marked(home.path(), 1);
    let bytes = fs::read(&path).unwrap();
    for length in [0, 50, slot_start(1), slot_start(1) + BYTES - 1] {
        fs::write(&path, &bytes[..length]).unwrap();
        assert_eq!(said(home.path()), Said::Damaged, "{length}");
    }
}

proptest! {
    #[test]
    fn an_edited_anchor_says_an_earlier_mark_or_none(at in 0_usize..8192, mask in 1_u8..) {
        let home = tempfile::tempdir().unwrap();
        let path = home.path().join(NAME);
        marked(home.path(), 3);
        let mut bytes = fs::read(&path).unwrap();
        bytes[at] ^= mask;
        fs::write(&path, bytes).unwrap();
        match said(home.path()) {
            Said::Mark(mark) => prop_assert!([head(2), head(3)].contains(&mark.head)),
            Said::Damaged | Said::Nothing => prop_assert!(false, "one slot is whole"),
        }
    }
}

/// What a later program that kept the frame would write.
pub(in crate::store) fn of_a_later_program(ring: &Ring) -> Vec<u8> {
    let key = ring.store.anchor.subkey("vilja 2026 anchor real");
    let mark = Mark {
        counter: 1,
        head: head(1),
    };
    let mut slot = mark.write(&key);
    slot[MAGIC.len() - 1] = b'2';
    let said = slot.len() - DIGEST;
    let digest = digest(&key, &slot[..said]);
    slot[said..].copy_from_slice(&digest);
    slot
}

#[test]
fn damage_does_not_pass_for_a_later_program() {
    let home = tempfile::tempdir().unwrap();
    marked(home.path(), 1);
    let mut bytes = fs::read(home.path().join(NAME)).unwrap();
    for idx in 0..2 {
        bytes[slot_start(idx) + MAGIC.len() - 1] = b'2';
    }
    fs::write(home.path().join(NAME), bytes).unwrap();
    assert_eq!(said(home.path()), Said::Damaged);
}
