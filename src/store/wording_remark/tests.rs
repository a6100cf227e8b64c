//! Tests that remarks are kept once, in order, removed for good, and written in the log.

use super::*;
use crate::store::tests::begun;
use crate::store::{Cost, Deed, Passphrase, Realm, Store, StoreTrouble, Wanted};

const NOW: Timestamp = Timestamp(1_795_000_000_000);

fn store(realm: Realm) -> (tempfile::TempDir, Store) {
    let home = tempfile::tempdir().unwrap();
    let passphrase = Passphrase::new("korg lampa tisdag mossa brygga");
    let given = (realm == Realm::Real).then_some(&passphrase);
    let cost = Cost::new(64, 1, 1).unwrap();
    let store = Store::create(&home.path().join("store"), realm, given, cost, NOW).unwrap();
    (home, store)
}

fn contents(store: &mut Store) -> Vec<String> {
    let found = store.wording_remarks(NOW).unwrap();
    found.into_iter().map(|it| it.content).collect()
}

#[test]
fn they_are_kept_in_order_and_the_same_about_the_same_once() {
    let (_home, mut store) = store(Realm::Real);
    let id = begun(&mut store, Some("2026-1"));
    store.keep_wording_remark(None, "one").unwrap();
    store.keep_wording_remark(Some(&id), "two").unwrap();
    store.keep_wording_remark(None, "one").unwrap();
    store.keep_wording_remark(Some(&id), "one").unwrap();
    assert_eq!(contents(&mut store), ["one", "two", "one"]);
}

#[test]
fn what_was_removed_is_gone_and_its_number_is_never_given_again() {
    let (_home, mut store) = store(Realm::Real);
    store.keep_wording_remark(None, "one").unwrap();
    store.keep_wording_remark(None, "two").unwrap();
    let last = store.wording_remarks(NOW).unwrap()[1].number;
    assert_eq!(store.remove_wording_remarks(&[last, 999], NOW), Ok(1));
    assert_eq!(store.remove_wording_remarks(&[last], NOW), Ok(0));
    store.keep_wording_remark(None, "three").unwrap();
    let found = store.wording_remarks(NOW).unwrap();
    assert_eq!(found.len(), 2);
    assert!(found[1].number > last);
}

#[test]
fn that_they_were_read_and_removed_stands_in_the_log() {
    let (_home, mut store) = store(Realm::Real);
    store.keep_wording_remark(None, "one").unwrap();
    let number = store.wording_remarks(NOW).unwrap()[0].number;
    store.remove_wording_remarks(&[number], NOW).unwrap();
    let read =
        store.on_connection(|conn, ring, _| crate::store::log::read(conn, ring, Wanted::default()));
    let deeds: Vec<Deed> = read.unwrap().into_iter().map(|it| it.deed).collect();
    let ours = [
        Deed::WordingRemarksRead { n: 1 },
        Deed::WordingRemarksRemoved { n: 1 },
    ];
    assert!(deeds.ends_with(&ours), "{deeds:?}");
}

#[test]
fn a_full_list_takes_no_more_and_says_so() {
    let (_home, mut store) = store(Realm::Training);
    let half = "x".repeat(600_000);
    store.keep_wording_remark(None, &half).unwrap();
    let refused = store.keep_wording_remark(None, &half.replace('x', "y"));
    assert_eq!(refused, Err(StoreTrouble::WordingRemarksFull));
    store.keep_wording_remark(None, "short").unwrap();
    assert_eq!(contents(&mut store).len(), 2);
}

#[test]
fn of_a_transcript_that_is_not_there_nothing_is_kept() {
    let (_home, mut store) = store(Realm::Training);
    let (_other, mut other) = self::store(Realm::Training);
    let elsewhere = begun(&mut other, Some("2026-1"));
    let refused = store.keep_wording_remark(Some(&elsewhere), "one");
    assert_eq!(refused, Err(StoreTrouble::NoSuchTranscript));
}
