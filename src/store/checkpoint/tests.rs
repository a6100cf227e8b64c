//! Tests that a receipt code holds exactly as long as the history that it was given for.

use crate::engine::answer::Answer;
use crate::engine::interview::Change;
use crate::engine::time::Timestamp;
use crate::store::checkpoint::Receipt;
use crate::store::tests::{begun, store, told};
use crate::store::verify::tests::tamper;
use crate::store::{FaultKind, ReceiptFound, Store, TranscriptId};

fn amended() -> Change {
    Change::Amended {
        place: "story".into(),
        before: None,
        answer: Some(Answer::Text("nytt".to_owned())),
        reason: "fel namn".to_owned(),
    }
}

fn finished(store: &mut Store) -> TranscriptId {
    let id = begun(store, Some("1"));
    store
        .append(&id, &[told("ett"), Change::Finished], Timestamp(5))
        .unwrap();
    id
}

fn faults(store: &mut Store) -> Vec<(Option<i64>, FaultKind)> {
    let report = store.verify(&mut |_, _| {}).unwrap();
    report
        .faults
        .iter()
        .map(|fault| (fault.sequence.map(|it| it.0), fault.kind))
        .collect()
}

#[test]
fn finishing_and_each_amendment_give_a_receipt_that_holds() {
    let (mut store, _home) = store();
    let id = finished(&mut store);
    let other = begun(&mut store, None);
    assert_eq!(store.checkpoints(&other).unwrap(), []);
    let first = store.checkpoints(&id).unwrap();
    assert_eq!(first.len(), 1);
    assert_eq!((first[0].sequence.0, first[0].at), (3, Timestamp(5)));
    store.append(&id, &[amended()], Timestamp(6)).unwrap();
    let both = store.checkpoints(&id).unwrap();
    assert_eq!(both.len(), 2);
    assert_eq!(both[0], first[0]);
    assert_ne!(both[0].receipt, both[1].receipt);

    let printed = both[0].receipt.to_string();
    assert_eq!(printed.len(), 11);
    let typed = Receipt::parse(&printed.to_lowercase().replace('-', " ")).unwrap();
    let ReceiptFound::Holds { witnessed, n_later } = store.find_receipt(typed).unwrap() else {
        panic!("it holds");
    };
    assert_eq!((witnessed.transcript, n_later), (id, 1));
    assert_eq!(
        store.find_receipt(Receipt(12)).unwrap(),
        ReceiptFound::Nowhere
    );
    assert_eq!(faults(&mut store), []);
    // An amendment counts as no change of a list, and the checkpoint as no change of the transcript.
    assert_eq!(store.list().unwrap()[0].n_changes, 4);
}

#[test]
fn what_is_no_receipt_is_none() {
    for typed in [
        "",
        "ABCDE",
        "ABCDE-FGHJ",
        "ABCDE-FGHJKM",
        "ABCDE-FGH!K",
        "ABCDE-FGHUK",
    ] {
        assert_eq!(Receipt::parse(typed), None, "{typed}");
    }
}

#[test]
fn a_receipt_does_not_hold_for_another_history() {
    let (mut store, _home) = store();
    let id = finished(&mut store);
    let receipt = store.checkpoints(&id).unwrap()[0].receipt;
    // As someone could who computes the chain anew, and leaves the claim.
    tamper(&store, "UPDATE ev SET link = zeroblob(32) WHERE seq = 3");
    assert_eq!(
        store.find_receipt(receipt).unwrap(),
        ReceiptFound::Broken { transcript: id }
    );
    assert!(faults(&mut store).contains(&(Some(4), FaultKind::CheckpointDiffers)));
}

#[test]
fn a_checkpoint_that_is_missing_or_signed_by_another_key_is_found() {
    let (mut store, _home) = store();
    finished(&mut store);
    tamper(
        &store,
        "DELETE FROM body WHERE seq = 4; DELETE FROM ev WHERE seq = 4",
    );
    assert_eq!(
        faults(&mut store),
        [
            (Some(3), FaultKind::CheckpointMissing),
            // The anchor has seen what was removed.
            (Some(4), FaultKind::TailCut)
        ]
    );

    let (mut store, home) = self::store();
    finished(&mut store);
    tamper(&store, "DELETE FROM signing");
    assert_eq!(faults(&mut store), [(None, FaultKind::SigningKeyLost)]);
    drop(store);
    // The next opening makes another key; it is not the one that signed.
    let mut store = Store::open(
        &home.path().join("training"),
        crate::store::Realm::Training,
        None,
        Timestamp(9),
    )
    .unwrap();
    assert_eq!(faults(&mut store), [(Some(4), FaultKind::SignatureWrong)]);
    tamper_signing(&store);
    assert_eq!(
        faults(&mut store),
        [(None, FaultKind::SigningKeyLost)],
        "the halves of the key do not fit"
    );
}

fn tamper_signing(store: &Store) {
    store
        .conn
        .as_ref()
        .unwrap()
        .execute_batch("UPDATE signing SET public = zeroblob(32)")
        .unwrap();
}
