//! Tests that what is erased is gone from every page and file, and that nothing is erased by mistake.

use std::collections::{BTreeMap, HashSet};
use std::path::Path;

use tempfile::TempDir;

use crate::engine::answer::Answer;
use crate::engine::interview::{Assessment, Beginning, Change, HeldWith};
use crate::engine::time::{Date, Timestamp};
use crate::store::tests::{as_manager, beginning, form_text, told};
use crate::store::verify::tests::tamper;
use crate::store::{
    CaseRef, Cost, Decision, Draft, DraftField, FailedTries, FaultKind, FormText, Label, Opener,
    Passphrase, Purpose, Realm, Role, Store, StoreTrouble, Told, TranscriptId, Wanted,
};

const CANARY: &str = "KANARIEFAGELN";
const DAY: i64 = 24 * 60 * 60 * 1000;

fn right() -> Passphrase {
    Passphrase::new("rätt")
}

fn real() -> (Store, TempDir) {
    let home = tempfile::tempdir().unwrap();
    let cost = Cost::new(64, 1, 1).unwrap();
    let store =
        Store::create(home.path(), Realm::Real, Some(&right()), cost, Timestamp(0)).unwrap();
    (store, home)
}

fn opened(home: &TempDir, at: i64) -> Store {
    Store::open(home.path(), Realm::Real, Some(&right()), Timestamp(at)).unwrap()
}

fn began(case: Option<&str>, form: &FormText) -> Change {
    Change::Began(Beginning {
        case: case.map(Into::into),
        training: false,
        digest: form.digest().into(),
        ..beginning()
    })
}

fn decision() -> Decision {
    Decision {
        rule: "file".to_owned(),
        sources: vec!["sol-2025-400#16:1".to_owned()],
        reference: "Beslut 2031/7".to_owned(),
        two_people: false,
    }
}

fn erase(store: &mut Store, case: CaseRef, at: i64) -> Result<(), StoreTrouble> {
    store.erase(&[(case, decision())], None, Timestamp(at))
}

fn own_form(text: &str) -> FormText {
    FormText {
        form: format!("id = \"{text}\"\n"),
        texts: BTreeMap::from([("sv".to_owned(), text.to_owned())]),
    }
}

/// A case with the canary in every kind of field, and one beside it.
fn filled(store: &mut Store) -> (TranscriptId, TranscriptId) {
    let form = own_form(CANARY);
    let later = own_form("KANARIEFAGELN igen");
    let id = store
        .begin(&began(Some(CANARY), &form), &form, Timestamp(1))
        .unwrap();
    let text = || CANARY.to_owned();
    let changes = [
        told(CANARY),
        Change::Answered {
            place: "story".into(),
            answer: Some(Answer::Narrative {
                words: text(),
                rendering: text(),
            }),
            before: Some(Answer::Text(text())),
            client_language: None,
        },
        Change::Noted {
            place: "story".into(),
            note: text(),
            before: text(),
        },
        Change::Assessed {
            flag: "told_to_search".into(),
            assessment: Assessment::SetAside { reason: text() },
        },
        Change::Disagreed {
            text: text(),
            before: text(),
        },
        Change::FormChanged {
            held_with: HeldWith {
                version: "2".into(),
                digest: later.digest().into(),
            },
            unfit: Vec::new(),
            back: Vec::new(),
        },
        Change::Finished,
        Change::Amended {
            place: "story".into(),
            before: Some(Answer::Text(text())),
            answer: Some(Answer::Text(text())),
            reason: text(),
        },
    ];
    store
        .append_with_forms(&id, &changes, std::slice::from_ref(&later), Timestamp(2))
        .unwrap();
    let draft = Draft {
        place: CANARY.to_owned(),
        field: DraftField::Note,
        text: text(),
        rendering: text(),
        caret: 0,
    };
    store.keep_draft(&id, &draft).unwrap();
    store.keep_wording_remark(Some(&id), CANARY).unwrap();
    let case = store.case_of(&id).unwrap();
    let told_of = Told {
        class: Some(text()),
        last_note: Date::new(2026, 1, 10),
        answers: BTreeMap::from([(text(), true)]),
    };
    store.tell_case(&case, &told_of, Timestamp(3)).unwrap();
    store.hold(&case, CANARY, Timestamp(4)).unwrap();
    store.release(&case, Timestamp(5)).unwrap();
    store.load(&id, Purpose::Export, Timestamp(6)).unwrap();

    let other = store
        .begin(&began(Some("2"), &form_text()), &form_text(), Timestamp(7))
        .unwrap();
    store.append(&other, &[told("kvar")], Timestamp(8)).unwrap();
    store.keep_wording_remark(Some(&other), "kvar").unwrap();
    (id, other)
}

/// Every twelve bytes that stand together anywhere.
struct Bytes(HashSet<[u8; 12]>);

impl Bytes {
    fn of(bytes: &[u8]) -> Self {
        Self(bytes.windows(12).map(|it| it.try_into().unwrap()).collect())
    }

    /// Tells whether the beginning of the part is there.
    fn hold(&self, part: &[u8]) -> bool {
        self.0.contains(&part[..12])
    }
}

/// Every byte of every decrypted page, those included that nothing points to.
fn pages(store: &mut Store) -> Bytes {
    let conn = store.conn.as_mut().unwrap();
    Bytes::of(&conn.serialize("main").unwrap())
}

/// The sealed pieces of the case: ciphertexts, wrapped key, number, digest of the number, draft.
fn sealed_pieces(store: &Store, case: &CaseRef) -> Vec<Vec<u8>> {
    let conn = store.conn.as_ref().unwrap();
    let mut pieces = Vec::new();
    for sql in [
        "SELECT ct FROM body JOIN ev USING (seq) WHERE caseref = ?1 AND kind NOT LIKE 'log.%' AND kind <> 'checkpoint'",
        "SELECT nonce FROM body JOIN ev USING (seq) WHERE caseref = ?1 AND kind NOT LIKE 'log.%' AND kind <> 'checkpoint'",
        "SELECT wrapped FROM dek WHERE caseref = ?1",
        "SELECT sealed FROM case_number WHERE caseref = ?1",
        "SELECT lookup FROM case_number WHERE caseref = ?1",
        "SELECT draft.sealed FROM draft JOIN transcript ON id = transcript WHERE caseref = ?1",
        "SELECT wording FROM transcript WHERE caseref = ?1",
    ] {
        let found: Vec<Vec<u8>> = conn
            .prepare(sql)
            .unwrap()
            .query_map([case.name()], |row| row.get(0))
            .unwrap()
            .map(Result::unwrap)
            .collect();
        assert!(!found.is_empty(), "{sql}");
        pieces.extend(found);
    }
    pieces
}

fn files_hold(folder: &Path, part: &[u8]) -> bool {
    std::fs::read_dir(folder).unwrap().any(|file| {
        let path = file.unwrap().path();
        if path.is_dir() {
            return files_hold(&path, part);
        }
        // Zeros, and too many of them to be looked through each time.
        !path.ends_with(crate::store::reserve::NAME)
            && Bytes::of(&std::fs::read(path).unwrap()).hold(part)
    })
}

#[test]
fn what_was_erased_is_gone_from_every_page_and_file_and_the_chain_is_whole() {
    let (mut store, home) = real();
    let (id, other) = filled(&mut store);
    let case = store.case_of(&id).unwrap();
    let pieces = sealed_pieces(&store, &case);
    assert!(pieces.len() > 25);
    let of_case = |store: &Store| {
        let names = store.journals.names().into_iter();
        names.filter(|(_, caseref)| caseref == case.name()).count()
    };
    let n_files = || {
        std::fs::read_dir(home.path().join("journal"))
            .unwrap()
            .count()
    };
    let n_files_before = n_files();
    assert_eq!(of_case(&store), 1);
    let before = pages(&mut store);
    // Otherwise nothing could be missed afterwards.
    assert!(before.hold(CANARY.as_bytes()), "the form is in the pages");
    for piece in &pieces {
        assert!(before.hold(piece));
    }
    erase(&mut store, case, 9).unwrap();

    // The journal, and the words of its two forms.
    assert_eq!(of_case(&store), 0);
    assert_eq!(n_files(), n_files_before - 3);
    let after = pages(&mut store);
    assert!(!after.hold(CANARY.as_bytes()));
    for piece in &pieces {
        for part in piece.chunks_exact(12) {
            assert!(!after.hold(part));
        }
    }
    let wal = std::fs::metadata(home.path().join("vault.db-wal")).unwrap();
    assert_eq!(wal.len(), 0);
    assert!(!files_hold(home.path(), CANARY.as_bytes()));

    let report = store.verify(&mut |_, _| {}).unwrap();
    assert_eq!(report.faults, []);
    // Nine changes, and three facts of the case; two of the other case are there.
    assert_eq!((report.erased, report.stones, report.bodies), (12, 1, 2));
    let stone = store.stone(&id).unwrap().unwrap();
    assert_eq!(
        (stone.n, stone.at, stone.rule.as_str()),
        (12, Timestamp(9), "file")
    );
    assert_eq!(stone.reference, "Beslut 2031/7");
    let list = store.list().unwrap();
    assert_eq!(
        (list[1].erased_at, list[1].form.as_str()),
        (Some(Timestamp(9)), "")
    );
    assert_eq!(list[1].case, None);
    assert_eq!(list[0].erased_at, None);
    assert_eq!(
        store.load(&id, Purpose::Screen, Timestamp(10)),
        Err(StoreTrouble::Erased)
    );
    assert_eq!(
        store
            .load(&other, Purpose::Screen, Timestamp(10))
            .unwrap()
            .len(),
        2
    );
    // Who looked at it can still be asked, by the transcript.
    let wanted = Wanted {
        case: Some(store.case_of(&id).unwrap()),
        ..Wanted::default()
    };
    let log = as_manager(&mut store)
        .read_log(wanted, Timestamp(11))
        .unwrap();
    assert!(
        log.iter()
            .any(|line| line.deed == crate::store::Deed::Opened(Purpose::Export))
    );
    assert!(log.iter().all(|line| line.number.is_none()));
    // The same number is a new case from now on.
    assert_eq!(store.case_by_number(CANARY).unwrap(), None);
    let again = store
        .begin(
            &began(Some(CANARY), &form_text()),
            &form_text(),
            Timestamp(12),
        )
        .unwrap();
    assert_ne!(store.case_of(&again).unwrap(), case);
    assert_eq!(erase(&mut store, case, 13), Err(StoreTrouble::Erased));
    drop(store);
    assert!(opened(&home, 14).verify(&mut |_, _| {}).unwrap().is_whole());
}

#[test]
fn an_erasing_that_was_cut_short_anywhere_is_finished_at_the_next_opening() {
    for n_steps in 0..3 {
        let (mut store, home) = real();
        let (id, _) = filled(&mut store);
        let case = store.case_of(&id).unwrap();
        let pieces = sealed_pieces(&store, &case);
        store
            .on_connection(|conn, ring, _| {
                super::plan(conn, ring, &[(case, decision())], None, Timestamp(9))?;
                if n_steps > 0 {
                    let plan = super::planned(conn, ring)?.remove(0);
                    super::erase(conn, ring, &plan)?;
                }
                if n_steps > 1 {
                    super::sweep(conn)?;
                }
                Ok(())
            })
            .unwrap();
        drop(store);
        let mut store = opened(&home, 20);
        let after = pages(&mut store);
        assert!(!after.hold(CANARY.as_bytes()), "{n_steps}");
        assert!(pieces.iter().all(|piece| !after.hold(piece)));
        assert_eq!(store.verify(&mut |_, _| {}).unwrap().faults, []);
        // By whom and when it was decided, not when it was finished.
        let stone = store.stone(&id).unwrap().unwrap();
        assert_eq!((stone.at, stone.n), (Timestamp(9), 12));
        let left: i64 = store
            .conn
            .as_ref()
            .unwrap()
            .query_row("SELECT count(*) FROM erasing", [], |row| row.get(0))
            .unwrap();
        assert_eq!(left, 0);
    }
}

#[test]
fn a_hold_keeps_a_case_from_being_erased_until_it_is_released() {
    let (mut store, _home) = real();
    let (id, other) = filled(&mut store);
    let (case, beside) = (store.case_of(&id).unwrap(), store.case_of(&other).unwrap());
    store.hold(&case, "tvist", Timestamp(9)).unwrap();
    let file = store.case(&case).unwrap();
    assert_eq!(
        file.hold.map(|hold| (hold.since, hold.why)),
        Some((Timestamp(9), "tvist".to_owned()))
    );
    assert_eq!(file.n_handed_out, 1);
    // Nothing is erased if one of them cannot be.
    let both = [(beside, decision()), (case, decision())];
    assert_eq!(
        store.erase(&both, None, Timestamp(10)),
        Err(StoreTrouble::Held)
    );
    assert_eq!(
        store
            .cases()
            .unwrap()
            .iter()
            .filter(|it| it.erased.is_some())
            .count(),
        0
    );
    store.release(&case, Timestamp(11)).unwrap();
    store.erase(&both, None, Timestamp(12)).unwrap();
    assert_eq!(
        store
            .cases()
            .unwrap()
            .iter()
            .filter(|it| it.erased.is_some())
            .count(),
        2
    );
    assert!(store.verify(&mut |_, _| {}).unwrap().is_whole());
}

#[test]
fn two_people_are_an_officer_and_a_unit_manager() {
    let (mut store, _home) = real();
    let (id, _) = filled(&mut store);
    let case = store.case_of(&id).unwrap();
    let two = Decision {
        two_people: true,
        ..decision()
    };
    let decided = [(case, two)];
    assert_eq!(
        store.erase(&decided, None, Timestamp(9)),
        Err(StoreTrouble::SecondPersonMissing)
    );
    let second = |store: &Store, passphrase: &Passphrase| {
        store.second_person(Opener::Passphrase(passphrase), Timestamp(9))
    };
    assert_eq!(second(&store, &right()), Err(StoreTrouble::SamePerson));
    let (manager, colleague) = (Passphrase::new("chefens"), Passphrase::new("kollegans"));
    assert_eq!(second(&store, &manager), Err(StoreTrouble::WrongPassphrase));
    // What was guessed is counted, as it is where the store is opened.
    assert_eq!(FailedTries::read(store.folder(), Timestamp(9)).count, 1);
    for (role, label, passphrase) in [
        (Role::Officer, "kollegan", &colleague),
        (Role::Manager, "chefen", &manager),
    ] {
        store
            .add_passphrase(
                Opener::Passphrase(&right()),
                role,
                Label::new(label).unwrap(),
                passphrase,
                Cost::new(64, 1, 1).unwrap(),
                Timestamp(9),
            )
            .unwrap();
    }
    assert_eq!(
        second(&store, &colleague),
        Err(StoreTrouble::OfficerAndManager)
    );
    let second = second(&store, &manager).unwrap();
    store.erase(&decided, Some(second), Timestamp(10)).unwrap();
    let stone = store.stone(&id).unwrap().unwrap();
    assert!(stone.second.is_some_and(|second| second != stone.who));
}

#[test]
fn a_clock_that_jumped_erases_nothing_until_someone_confirms_the_day() {
    for (then, now) in [(10 * DAY, 411 * DAY), (500 * DAY, 498 * DAY)] {
        let (mut store, home) = real();
        let (id, _) = filled(&mut store);
        let case = store.case_of(&id).unwrap();
        let confirmed = store.confirm_clock(Timestamp(then));
        confirmed.unwrap();
        drop(store);
        // Opening it again and again makes the clock no better.
        for _ in 0..3 {
            drop(opened(&home, now));
        }
        let mut store = opened(&home, now);
        assert_eq!(erase(&mut store, case, now), Err(StoreTrouble::ClockJumped));
        let jump = store.clock_jump(Timestamp(now)).unwrap().unwrap();
        assert_eq!((jump.from, jump.to), (Timestamp(then), Timestamp(now)));
        store.confirm_clock(Timestamp(now)).unwrap();
        assert_eq!(store.clock_jump(Timestamp(now)).unwrap(), None);
        erase(&mut store, case, now).unwrap();
    }
    // A holiday of a year is no jump, nor is a clock that is set right.
    let (mut store, home) = real();
    store.confirm_clock(Timestamp(0)).unwrap();
    drop(store);
    let mut store = opened(&home, 399 * DAY);
    assert_eq!(store.clock_jump(Timestamp(399 * DAY - 5000)).unwrap(), None);
}

#[test]
fn the_reference_of_a_decision_does_not_hold_the_case_number() {
    let (mut store, _home) = real();
    let (id, _) = filled(&mut store);
    let case = store.case_of(&id).unwrap();
    let naming = Decision {
        reference: "beslut om kanarie fageln".to_owned(),
        ..decision()
    };
    assert_eq!(
        store.erase(&[(case, naming)], None, Timestamp(9)),
        Err(StoreTrouble::NumberInReference)
    );
}

#[test]
fn what_is_gone_without_a_stone_and_a_stone_that_is_untrue_are_found() {
    let without = "DELETE FROM body WHERE seq IN (SELECT seq FROM ev WHERE caseref IN (SELECT caseref FROM case_number) AND kind NOT LIKE 'log.%' AND kind <> 'checkpoint');
                   DELETE FROM dek; DELETE FROM case_number";
    let (mut store, _home) = real();
    filled(&mut store);
    tamper(&store, without);
    let report = store.verify(&mut |_, _| {}).unwrap();
    let kinds: Vec<_> = report.faults.iter().map(|fault| fault.kind).collect();
    assert_eq!(kinds, [FaultKind::ErasedUntold, FaultKind::ErasedUntold]);
    assert!(report.faults.iter().all(|fault| fault.transcript.is_some()));

    // A case that is back again after it was erased.
    let (mut store, _home) = real();
    let (id, _) = filled(&mut store);
    let case = store.case_of(&id).unwrap();
    let conn = store.conn.as_ref().unwrap();
    conn.execute_batch(
        "CREATE TEMP TABLE kept AS SELECT * FROM dek; CREATE TEMP TABLE said AS SELECT * FROM body",
    )
    .unwrap();
    erase(&mut store, case, 9).unwrap();
    tamper(
        &store,
        "INSERT OR IGNORE INTO dek SELECT * FROM kept; INSERT OR IGNORE INTO body SELECT * FROM said",
    );
    let report = store.verify(&mut |_, _| {}).unwrap();
    let kinds: Vec<_> = report.faults.iter().map(|fault| fault.kind).collect();
    assert!(kinds.contains(&FaultKind::StoneUntrue), "{kinds:?}");

    // A list that says nothing of it.
    let (mut store, _home) = real();
    let (id, _) = filled(&mut store);
    let case = store.case_of(&id).unwrap();
    erase(&mut store, case, 9).unwrap();
    tamper(
        &store,
        "UPDATE transcript SET erased_at = NULL WHERE erased_at = 9",
    );
    let report = store.verify(&mut |_, _| {}).unwrap();
    assert!(
        report
            .faults
            .iter()
            .any(|fault| fault.kind == FaultKind::HeadlinesDiffer)
    );
}
