//! Tests of a new vault key: what it leaves as it was, what it ends, and that it may be cut short anywhere.

use std::fs;
use std::path::{Path, PathBuf};

use tempfile::TempDir;

use crate::engine::interview::{Beginning, Change};
use crate::engine::time::{Date, Timestamp};
use crate::store::renewal::{BEFORE, Point};
use crate::store::tests::{beginning, form_text, told};
use crate::store::{
    Cost, Draft, DraftField, Identity, IdentityFile, Label, Opener, Passphrase, Purpose, Realm,
    RecoveryKey, Role, SlotTrouble, Store, StoreTrouble, TranscriptId, connection, own_place,
};

const PROTECTED: &str = "2026-0148";

/// A store of a few interviews, one of them protected, and everyone who can open it.
struct Office {
    home: TempDir,
    officer: Passphrase,
    manager: Passphrase,
    paper: RecoveryKey,
    ids: Vec<TranscriptId>,
}

impl Office {
    fn new() -> (Self, Store) {
        let home = tempfile::tempdir().unwrap();
        let officer = Passphrase::new("fyra lugna ord om natten");
        let (cost, at) = (Cost::new(64, 1, 1).unwrap(), Timestamp(1));
        let folder = Realm::Real.folder(home.path());
        let mut store = Store::create(&folder, Realm::Real, Some(&officer), cost, at).unwrap();
        let manager = Passphrase::new("en annan fras för chefen");
        let paper = RecoveryKey::random().unwrap();
        let opener = Opener::Passphrase(&officer);
        let label = |text: &str| Label::new(text).unwrap();
        store
            .add_passphrase(opener, Role::Manager, label("chef"), &manager, cost, at)
            .unwrap();
        store
            .add_recovery(opener, label("pärmen"), &paper, at)
            .unwrap();
        let mut ids = Vec::new();
        for number in [None, Some("2026-0147"), Some(PROTECTED)] {
            let began = Change::Began(Beginning {
                case: number.map(Into::into),
                training: false,
                ..beginning()
            });
            let id = store.begin(&began, &form_text(), Timestamp(2)).unwrap();
            store.append(&id, &[told("sagt")], Timestamp(3)).unwrap();
            ids.push(id);
        }
        let mark = Change::Protected {
            on: true,
            reason: String::new(),
        };
        store
            .append(
                &ids[2],
                &[mark, told("dolt"), Change::Finished],
                Timestamp(4),
            )
            .unwrap();
        let draft = Draft {
            place: "story".to_owned(),
            field: DraftField::Answer,
            text: "halvt".to_owned(),
            rendering: String::new(),
            caret: 5,
        };
        store.keep_draft(&ids[0], &draft).unwrap();
        let office = Self {
            home,
            officer,
            manager,
            paper,
            ids,
        };
        (office, store)
    }

    fn folder(&self) -> PathBuf {
        Realm::Real.folder(self.home.path())
    }

    fn opener(&self) -> Opener<'_> {
        Opener::Passphrase(&self.officer)
    }

    /// Everything is there, whole, and goes on.
    fn assert_whole(&self, folder: &Path, opener: Opener<'_>) {
        let mut store = opened(folder, opener, Timestamp(50)).unwrap();
        assert!(store.start_check().is_quiet(), "{:?}", store.start_check());
        assert!(store.remarks().is_empty(), "{:?}", store.remarks());
        assert_eq!(store.verify(&mut |_, _| {}).unwrap().faults, []);
        for (id, n_changes) in self.ids.iter().zip([2, 2, 5]) {
            let found = store.load(id, Purpose::Command, Timestamp(51)).unwrap();
            assert_eq!(found.len(), n_changes);
        }
        let draft = store.draft(&self.ids[0], Purpose::Command, Timestamp(51));
        assert_eq!(draft.unwrap().unwrap().text, "halvt");
        assert_eq!(store.find_by_case("2026-0147").unwrap().len(), 1);
        assert_eq!(store.find_by_case(PROTECTED).unwrap().len(), 1);
        let goes_on = store.append(&self.ids[1], &[told("mer")], Timestamp(52));
        goes_on.unwrap();
    }
}

/// Opens it without making the cheap passphrases of a test dearer.
fn opened(folder: &Path, opener: Opener<'_>, at: Timestamp) -> Result<Store, StoreTrouble> {
    if let Opener::Passphrase(passphrase) = opener {
        return Store::open(folder, Realm::Real, Some(passphrase), at);
    }
    Store::open_with(folder, Realm::Real, opener, at)
}

fn renew(store: &mut Store, office: &Office) -> crate::store::Renewal {
    let renewed = store.renew_key(office.opener(), &[], Timestamp(9), &mut |_, _, _| {});
    renewed.unwrap()
}

/// Copies a folder with all that is below it, as a kill at this moment would leave it.
fn copied(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let to = to.join(entry.file_name());
        if entry.file_type().unwrap().is_dir() {
            copied(&entry.path(), &to);
        } else {
            fs::copy(entry.path(), to).unwrap();
        }
    }
}

#[test]
fn a_new_key_leaves_everything_as_it_was_and_the_old_one_opens_nothing() {
    let (office, mut store) = Office::new();
    let (folder, old) = (office.folder(), store.ring.again());
    let before = crate::store::reconcile::head(store.conn.as_ref().unwrap(), &old).unwrap();
    renew(&mut store, &office);
    // It goes on in the same program.
    store.append(&office.ids[0], &[], Timestamp(10)).unwrap();
    let conn = store.conn.as_ref().unwrap();
    let link = crate::store::backup::link_at(conn, Realm::Real, before.seq).unwrap();
    assert_eq!(link, Some(before.link));
    drop(store);
    let path = folder.join("vault.db");
    assert_eq!(
        connection::open(&path, &old.store.database, Realm::Real).map(drop),
        Err(StoreTrouble::DatabaseDamaged)
    );
    for file in fs::read_dir(folder.join("journal")).unwrap() {
        let path = file.unwrap().path();
        if path.extension().is_some_and(|ending| ending == "jrn") {
            let bytes = fs::read(path).unwrap();
            assert!(
                crate::store::journal::Journal::read(&bytes, &old.store.journal, Realm::Real)
                    .is_none()
            );
        }
    }
    office.assert_whole(&folder, office.opener());
    // What stood there under the old key is gone once the new one opened the store.
    assert!(!folder.join(BEFORE).exists());
}

#[test]
fn journals_go_over_to_the_new_key_and_put_back_what_the_database_loses() {
    let (office, mut store) = Office::new();
    let folder = office.folder();
    renew(&mut store, &office);
    drop(store);
    drop(opened(&folder, office.opener(), Timestamp(20)).unwrap());
    let old = fs::read(folder.join("vault.db")).unwrap();
    let mut store = opened(&folder, office.opener(), Timestamp(21)).unwrap();
    store
        .append(&office.ids[2], &[told("efter")], Timestamp(22))
        .unwrap();
    drop(store);
    fs::write(folder.join("vault.db"), old).unwrap();
    let _none = fs::remove_file(folder.join("vault.db-wal"));
    let mut store = opened(&folder, office.opener(), Timestamp(30)).unwrap();
    assert_eq!(store.start_check().n_answers_put_back, 1);
    let found = store
        .load(&office.ids[2], Purpose::Command, Timestamp(31))
        .unwrap();
    assert_eq!(found.last().unwrap().change, told("efter"));
}

#[test]
fn who_is_not_there_is_left_out_and_named_and_who_is_there_is_kept() {
    let (office, mut store) = Office::new();
    let identity = Identity::random().unwrap();
    let (label, at) = (Label::new("kommunen").unwrap(), Timestamp(5));
    store
        .add_recipient(
            office.opener(),
            Role::Municipality,
            label,
            &identity.recipient(),
            at,
        )
        .unwrap();
    let manager = store
        .slots()
        .iter()
        .find(|it| it.label == "chef")
        .unwrap()
        .name;
    let held = [(manager, Opener::Passphrase(&office.manager))];
    let renewed = store
        .renew_key(office.opener(), &held, Timestamp(9), &mut |_, _, _| {})
        .unwrap();
    let gone: Vec<_> = renewed.gone.iter().map(|it| it.label.as_str()).collect();
    assert_eq!(gone, ["pärmen"]);
    assert_eq!(store.slots().len(), 3);
    drop(store);
    let folder = office.folder();
    office.assert_whole(&folder, Opener::Passphrase(&office.manager));
    let Ok(IdentityFile::Open(identities)) = IdentityFile::read(identity.file().as_bytes()) else {
        panic!("an open file");
    };
    drop(opened(&folder, Opener::Identities(&identities), Timestamp(60)).unwrap());
    let paper = Opener::Recovery(&office.paper);
    let refused = opened(&folder, paper, Timestamp(61));
    assert_eq!(
        refused.map(drop),
        Err(StoreTrouble::Slot(SlotTrouble::WrongRecoveryKey))
    );
}

#[test]
fn a_store_never_loses_its_last_passphrase_to_a_new_key() {
    let (office, mut store) = Office::new();
    let paper = Opener::Recovery(&office.paper);
    let refused = store.renew_key(paper, &[], Timestamp(9), &mut |_, _, _| {});
    assert_eq!(
        refused,
        Err(StoreTrouble::Slot(SlotTrouble::LastPassphrase))
    );
    drop(store);
    office.assert_whole(&office.folder(), office.opener());
}

#[test]
fn a_renewal_that_is_cut_short_anywhere_leaves_the_old_key_or_the_new_one_and_is_settled_at_the_next_start()
 {
    let (office, mut store) = Office::new();
    let (folder, home) = (office.folder(), office.home.path().to_path_buf());
    let mut points = Vec::new();
    store
        .renew_key_with(
            office.opener(),
            &[],
            Timestamp(9),
            &mut |_, _, _| {},
            &mut |point| {
                let at = home.join(format!("cut-{}", points.len()));
                copied(&folder, &Realm::Real.folder(&at));
                points.push(point);
            },
        )
        .unwrap();
    drop(store);
    assert_eq!(points.iter().filter(|it| **it == Point::Moved).count(), 3);
    for (idx, point) in points.iter().enumerate() {
        let at = Realm::Real.folder(&home.join(format!("cut-{idx}")));
        let is_new = idx
            >= points
                .iter()
                .position(|it| *it == Point::KeyFileExchanged)
                .unwrap();
        let paper = Opener::Recovery(&office.paper);
        // The paper was not at hand: it tells which of the two keys holds.
        let is_refused = opened(&at, paper, Timestamp(40)).map(drop).is_err();
        assert_eq!(is_refused, is_new, "{point:?}");
        office.assert_whole(&at, office.opener());
        for entry in fs::read_dir(&at).unwrap() {
            let name = entry.unwrap().file_name().into_string().unwrap();
            assert!(
                !name.starts_with("renewing-") && name != BEFORE,
                "{point:?}: {name}"
            );
        }
    }
}

#[test]
fn the_key_files_are_exchanged_in_an_order_that_never_leaves_two_keys_in_doubt() {
    let (office, mut store) = Office::new();
    let (folder, home) = (office.folder(), office.home.path().to_path_buf());
    let ready = Realm::Real.folder(&home.join("ready"));
    let exchanged = Realm::Real.folder(&home.join("exchanged"));
    store
        .renew_key_with(
            office.opener(),
            &[],
            Timestamp(9),
            &mut |_, _, _| {},
            &mut |point| {
                if point == Point::Ready {
                    copied(&folder, &ready);
                } else if point == Point::KeyFileExchanged {
                    copied(&folder, &exchanged);
                }
            },
        )
        .unwrap();
    // The copies are written first, the last of them first; each step may be the last that was done.
    for n_done in 0..=3 {
        for is_torn in [false, true] {
            let at = Realm::Real.folder(&home.join(format!("keys-{n_done}-{is_torn}")));
            copied(&ready, &at);
            for name in ["vault.key.3", "vault.key.2", "vault.key.1"]
                .iter()
                .take(n_done)
            {
                fs::copy(exchanged.join(name), at.join(name)).unwrap();
            }
            if is_torn {
                fs::write(at.join("vault.key"), "").unwrap();
            }
            let mut store = opened(&at, office.opener(), Timestamp(40)).unwrap();
            assert!(
                store.verify(&mut |_, _| {}).unwrap().is_whole(),
                "{n_done} {is_torn}"
            );
        }
    }
}

#[test]
fn backups_under_the_old_key_go_when_a_new_one_stands_and_those_made_by_command_are_named() {
    let (office, mut store) = Office::new();
    let now = (
        Timestamp(1_795_600_000_000),
        Date::new(2026, 11, 25).unwrap(),
    );
    let (own, usb) = (own_place(store.folder()), office.home.path().join("usb"));
    let copier = store.copier();
    let own_before = copier.rotate(&own, now, &mut |_, _, _| {}).unwrap();
    let by_command = copier.copy_to(&usb, now, &mut |_, _, _| {}).unwrap();
    copier.note_made(&by_command).unwrap();
    // What waits beside the store is under the old key, and is taken in first.
    let refused = store.renew_key(office.opener(), &[], Timestamp(9), &mut |_, _, _| {});
    assert_eq!(refused, Err(StoreTrouble::Busy));
    drop(store);
    let mut store = Store::open(
        &office.folder(),
        Realm::Real,
        Some(&office.officer),
        Timestamp(9),
    )
    .unwrap();
    let renewed = renew(&mut store, &office);
    assert_eq!(renewed.older_backups, [by_command.folder]);
    assert!(own_before.folder.exists());
    let own_after = store.copier().rotate(&own, now, &mut |_, _, _| {}).unwrap();
    assert!(!own_before.folder.exists() && own_after.folder.exists());
}

#[test]
fn while_another_window_reads_nothing_is_exchanged_under_it() {
    let (office, mut store) = Office::new();
    let folder = office.folder();
    let reader = Store::open_reading(&folder, Realm::Real, Some(&office.officer), Timestamp(8));
    let mut reader = reader.unwrap();
    assert!(reader.writer_elsewhere().is_some());
    reader
        .load(&office.ids[0], Purpose::Command, Timestamp(8))
        .unwrap();
    // That it was opened waits beside the store, which alone is reason enough; here it is the database that is in use.
    fs::remove_file(folder.join("vault.waiting")).unwrap();
    let refused = store.renew_key(office.opener(), &[], Timestamp(9), &mut |_, _, _| {});
    assert_eq!(refused, Err(StoreTrouble::Busy));
    assert!(!crate::store::renewal::is_under_way(&folder));
    store
        .append(&office.ids[0], &[told("mer")], Timestamp(10))
        .unwrap();
    let seen = reader.load(&office.ids[0], Purpose::Command, Timestamp(11));
    assert_eq!(seen.unwrap().len(), 3);
    drop((reader, store));
    let paper = Opener::Recovery(&office.paper);
    drop(opened(&folder, paper, Timestamp(12)).unwrap());
}
