//! Tests that nothing can be opened without a line in the log, and that the log outlives what it tells of.

use std::path::PathBuf;

use tempfile::TempDir;

use crate::engine::interview::{Assessment, Change};
use crate::engine::time::Timestamp;
use crate::store::log::read;
use crate::store::tests::{as_manager, beginning, form_text, told};
use crate::store::{
    Cost, Decision, Deed, FaultKind, Label, Logged, Opener, Passphrase, Purpose, Realm, Role, Seed,
    SlotChange, Store, StoreTrouble, Told, TranscriptId, Wanted,
};

fn right() -> Passphrase {
    Passphrase::new("rätt")
}

struct Real {
    store: Store,
    folder: PathBuf,
    _home: TempDir,
}

fn real() -> Real {
    let home = tempfile::tempdir().unwrap();
    let folder = home.path().join("real");
    let cost = Cost::new(64, 1, 1).unwrap();
    let store = Store::create(&folder, Realm::Real, Some(&right()), cost, Timestamp(1)).unwrap();
    Real {
        store,
        folder,
        _home: home,
    }
}

fn begun(store: &mut Store, case: Option<&str>) -> TranscriptId {
    let began = Change::Began(crate::engine::interview::Beginning {
        case: case.map(Into::into),
        training: false,
        ..beginning()
    });
    store.begin(&began, &form_text(), Timestamp(2)).unwrap()
}

fn deeds(store: &mut Store, wanted: Wanted) -> Vec<Deed> {
    let lines = as_manager(store).read_log(wanted, Timestamp(99)).unwrap();
    lines.into_iter().map(|line| line.deed).collect()
}

#[test]
fn each_showing_of_what_is_covered_stands_in_the_log_and_the_number_of_the_case_does_not() {
    let Real {
        mut store, _home, ..
    } = real();
    let id = begun(&mut store, Some("K4711-9"));
    let mark = Change::Protected {
        on: true,
        reason: String::new(),
    };
    store.append(&id, &[mark], Timestamp(3)).unwrap();
    store.note_shown(&id, None, Timestamp(4)).unwrap();
    store
        .note_shown(&id, Some("överprövning"), Timestamp(5))
        .unwrap();
    let refused = store.note_shown(&id, Some("ärende k4711-9"), Timestamp(6));
    assert_eq!(refused, Err(StoreTrouble::NumberInReference));
    let lines = as_manager(&mut store)
        .read_log(Wanted::default(), Timestamp(7))
        .unwrap();
    assert!(lines.iter().all(|line| line.number.is_none()));
    let of_it = lines.into_iter().filter(|line| line.transcript == Some(id));
    let deeds: Vec<Deed> = of_it.map(|line| line.deed).collect();
    let why = Some("överprövning".to_owned());
    let shown = |why| Deed::Shown { why };
    assert_eq!(
        deeds,
        [Deed::Began, Deed::MarkChanged, shown(None), shown(why)]
    );
    assert!(store.verify(&mut |_, _| {}).unwrap().is_whole());
}

#[test]
fn what_is_done_stands_in_the_log() {
    let Real {
        mut store,
        folder,
        _home,
    } = real();
    let name = store.opened_by().unwrap().name;
    let id = begun(&mut store, Some("1"));
    let other = begun(&mut store, Some("2"));
    store
        .append(&id, &[told("ett"), Change::Finished], Timestamp(3))
        .unwrap();
    store.load(&other, Purpose::Screen, Timestamp(4)).unwrap();
    store.load(&other, Purpose::Replay, Timestamp(4)).unwrap();
    store.load(&id, Purpose::Export, Timestamp(5)).unwrap();
    store.load(&id, Purpose::Print, Timestamp(6)).unwrap();
    store
        .change_passphrase(
            &right(),
            &Passphrase::new("ny"),
            Cost::new(64, 1, 1).unwrap(),
            Timestamp(7),
        )
        .unwrap();
    drop(store);
    let mut store = Store::open(
        &folder,
        Realm::Real,
        Some(&Passphrase::new("ny")),
        Timestamp(8),
    )
    .unwrap();
    assert_eq!(
        deeds(&mut store, Wanted::default()),
        [
            Deed::Unlocked,
            Deed::Began,
            Deed::Began,
            Deed::Finished,
            Deed::Opened(Purpose::Screen),
            Deed::Opened(Purpose::Replay),
            Deed::Opened(Purpose::Export),
            Deed::Opened(Purpose::Print),
            Deed::SlotsChanged {
                change: SlotChange::Renewed,
                slot: Some(name.to_string()),
                role: Some(Role::Officer),
                label: String::new(),
            },
            Deed::Unlocked,
        ]
    );
    // Reading the log is in it, and what was not asked for is not.
    let case = store.case_by_number("1").unwrap();
    assert_eq!(case, Some(store.case_of(&id).unwrap()));
    let wanted = Wanted {
        case,
        ..Wanted::default()
    };
    let lines = as_manager(&mut store)
        .read_log(wanted, Timestamp(9))
        .unwrap();
    let of_case: Vec<_> = lines.iter().map(|line| &line.deed).collect();
    assert_eq!(
        of_case,
        [
            &Deed::Began,
            &Deed::Finished,
            &Deed::Opened(Purpose::Export),
            &Deed::Opened(Purpose::Print)
        ]
    );
    assert!(lines.iter().all(|line| line.number.as_deref() == Some("1")));
    assert_eq!(lines[2].at, Timestamp(5));
    assert_eq!(lines[2].transcript, Some(id));
    let period = Wanted {
        from: Some(Timestamp(99)),
        ..Wanted::default()
    };
    assert_eq!(deeds(&mut store, period), [Deed::LogRead]);
    let report = store.verify(&mut |_, _| {}).unwrap();
    assert_eq!(report.faults, []);
}

#[test]
fn what_was_assessed_corrected_and_decided_of_a_case_stands_in_the_log_after_it_was_erased() {
    let Real {
        mut store, _home, ..
    } = real();
    let id = begun(&mut store, Some("1"));
    let other = begun(&mut store, Some("2"));
    let changes = [
        told("ett"),
        Change::Assessed {
            flag: "told_to_search".into(),
            assessment: Assessment::Confirmed,
        },
        Change::Overridden {
            check: "too_early".into(),
            entry: None,
            note: "rätt så".to_owned(),
            before: String::new(),
        },
        Change::Protected {
            on: true,
            reason: String::new(),
        },
        Change::Finished,
        Change::Amended {
            place: "story".into(),
            before: None,
            answer: None,
            reason: "fel".to_owned(),
        },
    ];
    store.append(&id, &changes, Timestamp(3)).unwrap();
    let case = store.case_of(&id).unwrap();
    store
        .tell_case(&case, &Told::default(), Timestamp(4))
        .unwrap();
    store.hold(&case, "prövning", Timestamp(5)).unwrap();
    store.release(&case, Timestamp(6)).unwrap();
    store.load(&id, Purpose::Screen, Timestamp(7)).unwrap();
    let decision = Decision {
        rule: "file".to_owned(),
        sources: Vec::new(),
        reference: "Beslut 2031/7".to_owned(),
        two_people: false,
    };
    store
        .erase(&[(case, decision)], None, Timestamp(8))
        .unwrap();
    let of_case = Wanted {
        case: Some(case),
        ..Wanted::default()
    };
    let lines = as_manager(&mut store)
        .read_log(of_case, Timestamp(9))
        .unwrap();
    let said: Vec<_> = lines
        .iter()
        .map(|line| (line.deed.clone(), line.at.0))
        .collect();
    assert_eq!(
        said,
        [
            (Deed::Began, 2),
            (Deed::Assessed, 3),
            (Deed::Assessed, 3),
            (Deed::MarkChanged, 3),
            (Deed::Finished, 3),
            (Deed::Amended, 3),
            (Deed::Told, 4),
            (Deed::Held, 5),
            (Deed::Released, 6),
            (Deed::Opened(Purpose::Screen), 7),
            (Deed::Erased, 8),
        ]
    );
    assert!(lines.iter().all(|line| line.number.is_none()));
    // Of what was done to the case it is known whose hand it was, and the other case has its own.
    let own = store.opened_by().unwrap().name;
    assert!(lines.iter().all(|line| line.who == own));
    let of_other = Wanted {
        case: Some(store.case_of(&other).unwrap()),
        ..Wanted::default()
    };
    assert_eq!(deeds(&mut store, of_other), [Deed::Began]);
    assert!(store.verify(&mut |_, _| {}).unwrap().is_whole());
}

#[test]
fn a_draft_is_read_only_after_an_opening_and_then_needs_no_second_one() {
    let Real {
        mut store,
        folder,
        _home,
    } = real();
    let id = begun(&mut store, None);
    drop(store);
    let mut store = Store::open(&folder, Realm::Real, Some(&right()), Timestamp(3)).unwrap();
    store.draft(&id, Purpose::Screen, Timestamp(4)).unwrap();
    store.draft(&id, Purpose::Screen, Timestamp(5)).unwrap();
    store.load(&id, Purpose::Screen, Timestamp(6)).unwrap();
    let opened: Vec<_> = as_manager(&mut store)
        .read_log(Wanted::default(), Timestamp(7))
        .unwrap()
        .into_iter()
        .filter(|line| line.deed == Deed::Opened(Purpose::Screen))
        .map(|line| line.at)
        .collect();
    assert_eq!(opened, [Timestamp(4), Timestamp(6)]);
}

#[test]
fn failed_unlocks_are_counted_outside_and_stand_in_the_log_after_the_next_right_one() {
    let Real {
        store,
        folder,
        _home,
    } = real();
    drop(store);
    let tried = |passphrase: &str, at| {
        let passphrase = Passphrase::new(passphrase);
        let opener = Opener::Passphrase(&passphrase);
        Store::open_with(&folder, Realm::Real, opener, Timestamp(at))
    };
    for at in 10..13 {
        assert_eq!(tried("fel", at).unwrap_err(), StoreTrouble::WrongPassphrase);
    }
    // What waits outside and was edited is counted too.
    std::fs::write(folder.join("vault.waiting"), b"x\n00\n").unwrap();
    drop(tried("rätt", 5000).unwrap());
    let mut store = tried("rätt", 5001).unwrap();
    let deeds = deeds(&mut store, Wanted::default());
    let renewed = deeds
        .iter()
        .filter(|deed| {
            matches!(
                deed,
                Deed::SlotsChanged {
                    change: SlotChange::Renewed,
                    ..
                }
            )
        })
        .count();
    // The slot of these tests is cheaper to guess than the program lets it be.
    assert_eq!(renewed, 1);
    let others: Vec<&Deed> = deeds
        .iter()
        .filter(|deed| !matches!(deed, Deed::SlotsChanged { .. }))
        .collect();
    assert_eq!(
        others,
        [
            &Deed::Unlocked,
            &Deed::UnlockFailed {
                n: 3,
                first: Timestamp(10),
                last: Timestamp(12)
            },
            &Deed::WaitingBroken { n: 2 },
            &Deed::Unlocked,
            &Deed::Unlocked,
        ]
    );
    for left in ["vault.waiting", "vault.waiting.taken", "vault.tries"] {
        assert!(!folder.join(left).exists(), "{left}");
    }
}

#[test]
fn whose_a_slot_was_is_known_after_it_is_gone() {
    let Real {
        mut store,
        folder,
        _home,
    } = real();
    let right = right();
    let (by_right, cost) = (Opener::Passphrase(&right), Cost::new(64, 1, 1).unwrap());
    let manager = Passphrase::new("chefens");
    let name = store
        .add_passphrase(
            by_right,
            Role::Manager,
            Label::new("chefen").unwrap(),
            &manager,
            cost,
            Timestamp(2),
        )
        .unwrap();
    drop(store);
    drop(Store::open(&folder, Realm::Real, Some(&manager), Timestamp(3)).unwrap());
    let mut store = Store::open(&folder, Realm::Real, Some(&right), Timestamp(4)).unwrap();
    store.remove_slot(by_right, name, Timestamp(5)).unwrap();
    let lines = store.on_connection(|conn, ring, _| read(conn, ring, Wanted::default()));
    let lines = store.with_names(lines.unwrap()).unwrap();
    let told: Vec<_> = lines
        .iter()
        .map(|line| (line.at.0, line.who == name, line.label.as_str(), line.role))
        .collect();
    let officer = Some(Role::Officer);
    assert_eq!(
        told,
        [
            (1, false, "", officer),
            (2, false, "", officer),
            (3, true, "chefen", Some(Role::Manager)),
            (4, false, "", officer),
            (5, false, "", officer)
        ]
    );
    for (line, change) in [(1, SlotChange::Added), (4, SlotChange::Removed)] {
        assert_eq!(
            lines[line].deed,
            Deed::SlotsChanged {
                change,
                slot: Some(name.to_string()),
                role: Some(Role::Manager),
                label: "chefen".to_owned()
            }
        );
    }
}

#[test]
fn an_opening_that_the_database_does_not_take_waits_outside_and_is_taken_in_later() {
    let Real {
        mut store,
        folder,
        _home,
    } = real();
    let id = begun(&mut store, Some("1"));
    store
        .conn
        .as_ref()
        .unwrap()
        .execute_batch("PRAGMA query_only = ON")
        .unwrap();
    assert_eq!(
        store
            .load(&id, Purpose::Screen, Timestamp(50))
            .unwrap()
            .len(),
        1
    );
    let who = as_manager(&mut store)
        .read_log(Wanted::default(), Timestamp(51))
        .unwrap()[0]
        .who;
    drop(store);
    let waiting = std::fs::read_to_string(folder.join("vault.waiting")).unwrap();
    assert_eq!(waiting.lines().count(), 1, "{waiting}");
    let mut store = Store::open(&folder, Realm::Real, Some(&right()), Timestamp(60)).unwrap();
    let lines = as_manager(&mut store)
        .read_log(Wanted::default(), Timestamp(61))
        .unwrap();
    let late: Vec<&Logged> = lines
        .iter()
        .filter(|line| line.deed == Deed::Opened(Purpose::Screen))
        .collect();
    assert_eq!(late.len(), 1);
    assert_eq!((late[0].at, late[0].transcript), (Timestamp(50), Some(id)));
    assert_eq!(late[0].who, who);
    assert!(store.verify(&mut |_, _| {}).unwrap().is_whole());
}

#[test]
fn without_a_line_in_the_log_nothing_is_opened() {
    let Real {
        mut store,
        folder,
        _home,
    } = real();
    let id = begun(&mut store, Some("1"));
    // Neither the database nor a file beside it can be written.
    std::fs::create_dir(folder.join("vault.waiting")).unwrap();
    store
        .conn
        .as_ref()
        .unwrap()
        .execute_batch("PRAGMA query_only = ON")
        .unwrap();
    assert_eq!(
        store.load(&id, Purpose::Screen, Timestamp(50)),
        Err(StoreTrouble::ReadOnly)
    );
}

#[test]
fn a_sample_is_drawn_again_by_its_seed_and_every_opening_is_as_likely() {
    let Real {
        mut store, _home, ..
    } = real();
    let id = begun(&mut store, Some("1"));
    for at in 100..140 {
        store.load(&id, Purpose::Screen, Timestamp(at)).unwrap();
    }
    let period = (Some(Timestamp(110)), Some(Timestamp(130)));
    let mut hits = [0_u32; 20];
    for seed in 0..400_u64 {
        let seed = Seed::parse(&format!("{seed:016x}")).unwrap();
        let sample = store
            .on_connection(|conn, ring, _| super::draw(conn, ring, 5, seed, period))
            .unwrap();
        assert_eq!((sample.n_openings, sample.lines.len()), (20, 5));
        for line in sample.lines {
            hits[usize::try_from(line.at.0 - 110).unwrap()] += 1;
        }
    }
    // 100 expected of each; five standard deviations are 43.
    assert!(hits.iter().all(|&n| (57..=143).contains(&n)), "{hits:?}");

    let seed = Seed::random().unwrap();
    let once = as_manager(&mut store)
        .sample_log(3, seed, period, Timestamp(200))
        .unwrap();
    let again = as_manager(&mut store)
        .sample_log(
            3,
            Seed::parse(&seed.to_string()).unwrap(),
            period,
            Timestamp(201),
        )
        .unwrap();
    assert_eq!(once, again);
    as_manager(&mut store)
        .note_check(seed, "enhetschefen", Timestamp(202))
        .unwrap();
    let last = deeds(&mut store, Wanted::default()).pop();
    assert_eq!(
        last,
        Some(Deed::Checked {
            seed,
            by: "enhetschefen".to_owned()
        })
    );
}

#[test]
fn a_tampered_log_is_found() {
    for (tampering, kind) in [
        (
            "UPDATE ev SET kind = 'log.printed' WHERE seq = 3",
            FaultKind::EventChanged,
        ),
        (
            "UPDATE ev SET at = 0 WHERE seq = 3",
            FaultKind::EventChanged,
        ),
        ("DELETE FROM body WHERE seq = 3", FaultKind::ContentMissing),
        (
            "UPDATE body SET ct = zeroblob(80) WHERE seq = 3",
            FaultKind::ContentChanged,
        ),
        (
            "DELETE FROM body WHERE seq = 3; DELETE FROM ev WHERE seq = 3",
            FaultKind::EventMissing,
        ),
        (
            "UPDATE body SET seq = -1 WHERE seq = 3; UPDATE body SET seq = 3 WHERE seq = 4; UPDATE body SET seq = 4 WHERE seq = -1",
            FaultKind::ContentMoved,
        ),
    ] {
        let Real {
            mut store, _home, ..
        } = real();
        let id = begun(&mut store, Some("1"));
        for at in 3..6 {
            store.load(&id, Purpose::Screen, Timestamp(at)).unwrap();
        }
        crate::store::verify::tests::tamper(&store, tampering);
        let report = store.verify(&mut |_, _| {}).unwrap();
        let found = report
            .faults
            .iter()
            .any(|fault| fault.kind == kind && fault.sequence.map(|it| it.0) == Some(3));
        assert!(found, "{tampering}: {:?}", report.faults);
    }
}

#[test]
fn the_store_for_practice_keeps_no_log() {
    let (mut store, _home) = crate::store::tests::store();
    let id = crate::store::tests::begun(&mut store, None);
    store.load(&id, Purpose::Screen, Timestamp(5)).unwrap();
    assert_eq!(deeds(&mut store, Wanted::default()), [Deed::Began]);
}
