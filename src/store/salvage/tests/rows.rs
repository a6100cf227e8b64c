//! Tests of the rows as they stand on pages: of any length, with any number, on pages of every kind.

use super::*;
use crate::store::tests::beginning;

#[test]
fn text_of_any_length_is_saved_answered_or_half_typed() {
    let (mut store, home) = store();
    let text = |n: usize| "a".repeat(n);
    let begin = |n: usize| {
        let id = begun(&mut store, None);
        store.append(&id, &[told(&text(n))], Timestamp(2)).unwrap();
        store.keep_draft(&id, &half_typed(&text(n))).unwrap();
        (id, n)
    };
    // Some stand on a page with others, some on one of their own, and what is longer goes on elsewhere from various places.
    let all: Vec<(TranscriptId, usize)> = (1..9000).step_by(97).map(begin).collect();
    let said = said(&mut store);
    drop(store);
    let folder = home.path().join("training");
    forget_journals(&folder);
    let filled = Filled { home, folder, said };
    let made = saved(&filled.folder, &[]).unwrap();
    assert_eq!((made.events_lost(), made.inventory.faults), (0, 0));
    let mut store = opened(&made.folder);
    for (id, n) in all {
        let found = store.draft(&id, Purpose::Command, Timestamp(9)).unwrap();
        assert_eq!(found.map(|it| it.text), Some(text(n)), "{n}");
    }
    drop(store);
    assert_eq!(n_saved(&filled, &made), n_said(&filled));
}

#[test]
fn what_was_stored_at_any_time_is_saved_with_it() {
    let (mut store, home) = store();
    // A number takes as many bytes as it needs, and none at all if it is zero or one. A clock may be wrong.
    let times = [
        i64::MIN / 2,
        -(1 << 40),
        -40_000,
        -129,
        -1,
        0,
        1,
        2,
        127,
        128,
        40_000,
        9_000_000,
        3_000_000_000,
        1_795_000_000_000,
        1 << 50,
    ];
    let begun_at: BTreeMap<TranscriptId, Timestamp> = times
        .into_iter()
        .map(|at| {
            let began = Change::Began(beginning());
            let id = store.begin(&began, &form_text(), Timestamp(at)).unwrap();
            (id, Timestamp(at))
        })
        .collect();
    drop(store);
    let folder = home.path().join("training");
    forget_journals(&folder);
    let made = saved(&folder, &[]).unwrap();
    assert_eq!((made.events_lost(), made.inventory.faults), (0, 0));
    let listed = opened(&made.folder).list().unwrap().into_iter();
    let found: BTreeMap<_, _> = listed.map(|it| (it.id, it.begun_at)).collect();
    assert_eq!(found, begun_at);
}
