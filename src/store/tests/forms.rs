//! Tests that a transcript keeps every form it was held with, and that no other is taken for one of them.

use std::collections::BTreeMap;

use crate::engine::interview::{Change, HeldWith};
use crate::engine::time::Timestamp;
use crate::store::tests::{begun, form_text, store, told};
use crate::store::transcript::Attempt;
use crate::store::{FaultKind, FormText, Purpose, Store, StoreTrouble, TranscriptId};

fn later() -> FormText {
    FormText {
        form: "id = \"inflyttning\"\nversion = \"1.1.0\"\n".to_owned(),
        texts: BTreeMap::from([("sv".to_owned(), "a = c".to_owned())]),
    }
}

fn changed_to(form: &FormText) -> Change {
    Change::FormChanged {
        held_with: HeldWith {
            version: "1.1.0".into(),
            digest: form.digest().into(),
        },
        unfit: vec!["story".into()],
        back: Vec::new(),
    }
}

fn go_on(store: &mut Store, id: &TranscriptId) {
    let changes = [told("före"), changed_to(&later()), told("efter")];
    store
        .append_with_forms(id, &changes, &[later()], Timestamp(2))
        .unwrap();
}

fn faults(store: &mut Store) -> Vec<FaultKind> {
    let report = store.verify(&mut |_, _| {}).unwrap();
    report.faults.iter().map(|fault| fault.kind).collect()
}

fn tamper(store: &Store, tampering: &str) {
    let conn = store.conn.as_ref().unwrap();
    conn.execute_batch(&format!("PRAGMA foreign_keys = OFF; {tampering}"))
        .unwrap();
}

#[test]
fn a_transcript_keeps_the_forms_that_it_was_held_with_in_their_order() {
    let (mut store, home) = store();
    let other = begun(&mut store, None);
    let id = begun(&mut store, None);
    go_on(&mut store, &id);
    // And back to the one that it began with.
    store
        .append_with_forms(
            &id,
            &[changed_to(&form_text())],
            &[form_text()],
            Timestamp(3),
        )
        .unwrap();
    drop(store);
    let folder = home.path().join("training");
    let mut store =
        Store::open(&folder, crate::store::Realm::Training, None, Timestamp(30)).unwrap();
    assert_eq!(
        store.form_texts(&id).unwrap(),
        [form_text(), later(), form_text()]
    );
    assert_eq!(store.form_texts(&other).unwrap(), [form_text()]);
    assert_eq!(
        store.load(&id, Purpose::Command, Timestamp(30)).unwrap()[2].change,
        changed_to(&later())
    );
    assert_eq!(faults(&mut store), []);
}

#[test]
fn a_change_of_form_without_that_form_is_not_stored() {
    let (mut store, _home) = store();
    let id = begun(&mut store, None);
    for forms in [&[][..], &[form_text()]] {
        assert_eq!(
            store.append_with_forms(
                &id,
                &[told("före"), changed_to(&later())],
                forms,
                Timestamp(2)
            ),
            Err(StoreTrouble::FormDiffers)
        );
    }
    assert_eq!(
        store.append(&id, &[changed_to(&later())], Timestamp(2)),
        Err(StoreTrouble::FormDiffers)
    );
    assert_eq!(
        store
            .load(&id, Purpose::Command, Timestamp(30))
            .unwrap()
            .len(),
        1
    );
}

#[test]
fn a_change_of_form_whose_commit_gave_no_answer_is_not_stored_twice() {
    let (mut store, _home) = store();
    let id = begun(&mut store, None);
    let changes = [told("före"), changed_to(&later()), told("efter")];
    let last = store
        .append_with_forms(&id, &changes, &[later()], Timestamp(2))
        .unwrap();
    // As if the answer to the commit had been lost on the way.
    let link = store
        .conn
        .as_ref()
        .unwrap()
        .query_row("SELECT link FROM ev WHERE seq = ?1", [last.0], |row| {
            row.get(0)
        })
        .unwrap();
    let wording = crate::store::seal::hex(&later().wording());
    let records = changes
        .iter()
        .map(|change| {
            let wording = matches!(change, Change::FormChanged { .. }).then_some(&*wording);
            crate::store::record::write(change, wording).unwrap()
        })
        .collect();
    store.attempt = Some(Attempt {
        id,
        records,
        last,
        link,
    });
    store.conn = None;
    store
        .append_with_forms(&id, &changes, &[later()], Timestamp(3))
        .unwrap();
    assert_eq!(
        store
            .load(&id, Purpose::Command, Timestamp(30))
            .unwrap()
            .len(),
        4
    );
    assert_eq!(store.form_texts(&id).unwrap().len(), 2);
    assert_eq!(faults(&mut store), []);
}

#[test]
fn a_form_that_a_transcript_was_held_with_cannot_be_thrown_away() {
    let (mut store, _home) = store();
    let id = begun(&mut store, None);
    go_on(&mut store, &id);
    let conn = store.conn.as_ref().unwrap();
    assert!(conn.execute("DELETE FROM form_text", []).is_err());
    assert_eq!(store.form_texts(&id).unwrap(), [form_text(), later()]);
}

#[test]
fn an_exchanged_form_is_found_and_not_taken() {
    for (tampering, kind, still_read) in [
        (
            "UPDATE form_text SET text = replace(text, '1.1.0', '1.2.0')",
            FaultKind::FormChanged,
            false,
        ),
        (
            "DELETE FROM form_text WHERE text LIKE '%1.1.0%'",
            FaultKind::FormChanged,
            false,
        ),
        // The sealed changes say which form it was, whatever the list says.
        (
            "UPDATE later_form SET wording = (SELECT wording FROM transcript)",
            FaultKind::HeadlinesDiffer,
            true,
        ),
        (
            "UPDATE later_form SET digest = 'x'",
            FaultKind::HeadlinesDiffer,
            true,
        ),
        (
            "UPDATE later_form SET seq = seq + 1",
            FaultKind::HeadlinesDiffer,
            true,
        ),
        ("DELETE FROM later_form", FaultKind::HeadlinesDiffer, true),
        (
            "UPDATE transcript SET wording = (SELECT wording FROM later_form)",
            FaultKind::HeadlinesDiffer,
            true,
        ),
    ] {
        let (mut store, _home) = store();
        let id = begun(&mut store, None);
        go_on(&mut store, &id);
        tamper(&store, tampering);
        assert!(faults(&mut store).contains(&kind), "{tampering}");
        let read = store.form_texts(&id);
        if still_read {
            assert_eq!(read.unwrap(), [form_text(), later()], "{tampering}");
        } else {
            assert_eq!(read, Err(StoreTrouble::FormDiffers), "{tampering}");
        }
    }
}
