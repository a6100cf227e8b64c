//! Tests of putting a backup back: what is refused before anything is touched, and what is kept.

use std::fs;
use std::path::{Path, PathBuf};

use tempfile::TempDir;

use crate::engine::interview::{Beginning, Change};
use crate::engine::time::{Date, Timestamp};
use crate::store::tests::{begun, form_text, store, told};
use crate::store::{
    Cost, Opener, Passphrase, Present, Purpose, Realm, Restoring, Store, StoreTrouble, TranscriptId,
};

fn day() -> Date {
    Date::new(2026, 11, 21).unwrap()
}

fn copied(store: &Store, place: &Path) -> PathBuf {
    let now = (Timestamp(7), day());
    let copied = store.copier().copy_to(place, now, &mut |_, _, _| {});
    copied.unwrap().folder
}

fn prepared(backup: &Path, folder: &Path) -> Result<Restoring, StoreTrouble> {
    Restoring::prepare(
        backup,
        (folder, Realm::Training),
        Opener::Nothing,
        Timestamp(9),
        &mut |_, _, _| {},
    )
}

/// A store with two changes, a backup of it, and a third change since.
struct Grown {
    store: Store,
    id: TranscriptId,
    folder: PathBuf,
    backup: PathBuf,
    home: TempDir,
}

impl Grown {
    fn new() -> Self {
        let (mut store, home) = store();
        let id = begun(&mut store, Some("2026-0147"));
        store.append(&id, &[told("två")], Timestamp(2)).unwrap();
        let backup = copied(&store, &home.path().join("usb"));
        store.append(&id, &[told("tre")], Timestamp(3)).unwrap();
        let folder = home.path().join("training");
        Self {
            store,
            id,
            folder,
            backup,
            home,
        }
    }
}

fn n_changes(folder: &Path, id: &TranscriptId) -> usize {
    let mut store = Store::open(folder, Realm::Training, None, Timestamp(1)).unwrap();
    assert!(store.verify(&mut |_, _| {}).unwrap().is_whole());
    store
        .load(id, Purpose::Command, Timestamp(1))
        .unwrap()
        .len()
}

/// Every file below, with what stands in it.
fn everything(folder: &Path) -> Vec<(PathBuf, Vec<u8>)> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(everything(&path));
        } else if path.file_name().unwrap() != "vault.lock" {
            found.push((path.clone(), fs::read(&path).unwrap()));
        }
    }
    found.sort();
    found
}

#[test]
fn a_backup_comes_back_and_the_present_store_is_kept_and_can_be_put_back() {
    let grown = Grown::new();
    drop(grown.store);
    let restoring = prepared(&grown.backup, &grown.folder).unwrap();
    assert_eq!(
        restoring.present(),
        Present::SameStore {
            events_more: 1,
            transcripts_more: 0,
            last_at: Some(Timestamp(3)),
        }
    );
    let kept = restoring.replace(day()).unwrap().unwrap();
    assert!(
        kept.file_name()
            .unwrap()
            .to_str()
            .unwrap()
            .starts_with("training.before-restore-2026-11-21-")
    );
    assert_eq!(n_changes(&grown.folder, &grown.id), 2);
    // The way back that is told.
    fs::rename(&grown.folder, grown.home.path().join("aside")).unwrap();
    fs::rename(&kept, &grown.folder).unwrap();
    assert_eq!(n_changes(&grown.folder, &grown.id), 3);
}

#[test]
fn a_backup_that_was_put_back_misses_neither_anchor_nor_journal() {
    let home = tempfile::tempdir().unwrap();
    let folder = home.path().join("training");
    let cost = Cost::new(64, 1, 1).unwrap();
    let mut store = Store::create(&folder, Realm::Training, None, cost, Timestamp(1)).unwrap();
    let id = begun(&mut store, None);
    let backup = copied(&store, &home.path().join("copies"));
    store.append(&id, &[told("mer")], Timestamp(9)).unwrap();
    drop(store);
    let restoring = Restoring::prepare(
        &backup,
        (&folder, Realm::Training),
        Opener::Nothing,
        Timestamp(9),
        &mut |_, _, _| {},
    );
    assert!(restoring.unwrap().replace(day()).unwrap().is_some());
    for _ in 0..2 {
        let mut store = Store::open(&folder, Realm::Training, None, Timestamp(1)).unwrap();
        assert!(store.start_check().is_quiet(), "{:?}", store.start_check());
        assert_eq!(
            store
                .load(&id, Purpose::Command, Timestamp(1))
                .unwrap()
                .len(),
            1
        );
        assert!(store.verify(&mut |_, _| {}).unwrap().is_whole());
    }
}

#[test]
fn a_backup_comes_back_where_nothing_is_or_the_store_is_damaged() {
    let grown = Grown::new();
    drop(grown.store);
    let path = grown.folder.join("vault.db");
    let mut content = fs::read(&path).unwrap();
    content[100] ^= 1;
    fs::write(&path, content).unwrap();
    let restoring = prepared(&grown.backup, &grown.folder).unwrap();
    assert_eq!(restoring.present(), Present::Unreadable);
    assert!(restoring.replace(day()).unwrap().is_some());
    assert_eq!(n_changes(&grown.folder, &grown.id), 2);
    fs::remove_dir_all(&grown.folder).unwrap();
    let restoring = prepared(&grown.backup, &grown.folder).unwrap();
    assert_eq!(restoring.present(), Present::Nothing);
    assert_eq!(restoring.replace(day()), Ok(None));
    assert_eq!(n_changes(&grown.folder, &grown.id), 2);
    fs::remove_file(grown.folder.join("vault.db")).unwrap();
    let restoring = prepared(&grown.backup, &grown.folder).unwrap();
    assert_eq!(restoring.present(), Present::Unreadable);
}

#[test]
fn a_backup_of_its_own_comes_back_and_the_others_stay_with_the_store() {
    let grown = Grown::new();
    let own = crate::store::own_place(&grown.folder);
    let backup = copied(&grown.store, &own);
    copied(&grown.store, &own);
    drop(grown.store);
    prepared(&backup, &grown.folder)
        .unwrap()
        .replace(day())
        .unwrap();
    assert_eq!(n_changes(&grown.folder, &grown.id), 3);
    assert_eq!(fs::read_dir(&own).unwrap().count(), 2);
    assert!(prepared(&backup, &grown.folder).is_ok());
}

#[test]
fn what_is_prepared_and_not_done_changes_nothing() {
    let grown = Grown::new();
    drop(grown.store);
    let before = everything(grown.home.path());
    drop(prepared(&grown.backup, &grown.folder).unwrap());
    assert_eq!(everything(grown.home.path()), before);
}

#[test]
fn a_store_that_is_open_is_not_replaced() {
    let grown = Grown::new();
    assert!(matches!(
        prepared(&grown.backup, &grown.folder).map(drop),
        Err(StoreTrouble::AlreadyOpen { .. })
    ));
}

#[test]
fn a_backup_with_any_flipped_bit_or_a_cut_file_is_refused_and_nothing_is_touched() {
    let grown = Grown::new();
    drop(grown.store);
    let before = everything(&grown.folder);
    let path = grown.backup.join("vault.db");
    let whole = fs::read(&path).unwrap();
    let step = whole.len() / 40;
    for at in (3..whole.len()).step_by(step) {
        let mut content = whole.clone();
        content[at] ^= 1 << (at % 8);
        fs::write(&path, content).unwrap();
        assert!(prepared(&grown.backup, &grown.folder).is_err(), "{at}");
    }
    for cut in [0, 1, 4096, whole.len() / 2, whole.len() - 4096] {
        fs::write(&path, &whole[..cut]).unwrap();
        assert!(prepared(&grown.backup, &grown.folder).is_err(), "{cut}");
    }
    fs::remove_file(&path).unwrap();
    assert_eq!(
        prepared(&grown.backup, &grown.folder).map(drop),
        Err(StoreTrouble::NotABackup)
    );
    fs::write(&path, whole).unwrap();
    assert_eq!(everything(&grown.folder), before);
    assert!(prepared(&grown.backup, &grown.folder).is_ok());
}

#[test]
fn a_newer_or_older_database_under_the_inventory_is_found() {
    let mut grown = Grown::new();
    let newer = copied(&grown.store, &grown.home.path().join("usb"));
    grown
        .store
        .append(&grown.id, &[told("fyra")], Timestamp(4))
        .unwrap();
    drop(grown.store);
    fs::copy(newer.join("vault.db"), grown.backup.join("vault.db")).unwrap();
    assert_eq!(
        prepared(&grown.backup, &grown.folder).map(drop),
        Err(StoreTrouble::BackupDiffers)
    );
}

#[test]
fn stores_that_went_different_ways_are_told_apart_from_older_ones() {
    let mut grown = Grown::new();
    let newest = copied(&grown.store, &grown.home.path().join("usb"));
    drop(grown.store);
    prepared(&grown.backup, &grown.folder)
        .unwrap()
        .replace(day())
        .unwrap();
    // The store is now behind the newest backup.
    let restoring = prepared(&newest, &grown.folder).unwrap();
    let nothing_more = Present::SameStore {
        events_more: 0,
        transcripts_more: 0,
        last_at: None,
    };
    assert_eq!(restoring.present(), nothing_more);
    drop(restoring);
    grown.store = Store::open(&grown.folder, Realm::Training, None, Timestamp(1)).unwrap();
    let other = grown
        .store
        .append(&grown.id, &[told("annat")], Timestamp(9));
    other.unwrap();
    drop(grown.store);
    let restoring = prepared(&newest, &grown.folder).unwrap();
    assert_eq!(restoring.present(), Present::Parted);
}

#[test]
fn practice_and_real_backups_are_never_taken_for_each_other() {
    let grown = Grown::new();
    let real = grown.home.path().join("real");
    let passphrase = Passphrase::new("fem ord");
    let refused = Restoring::prepare(
        &grown.backup,
        (&real, Realm::Real),
        Opener::Passphrase(&passphrase),
        Timestamp(9),
        &mut |_, _, _| {},
    );
    assert_eq!(refused.map(drop), Err(StoreTrouble::WrongRealm));
    assert!(!real.exists());
    // Nor if the inventory is edited to say so: the key file knows.
    let path = grown.backup.join("backup.toml");
    let text = fs::read_to_string(&path).unwrap();
    fs::write(&path, text.replace("training", "real")).unwrap();
    let refused = Restoring::prepare(
        &grown.backup,
        (&real, Realm::Real),
        Opener::Passphrase(&passphrase),
        Timestamp(9),
        &mut |_, _, _| {},
    );
    assert_eq!(refused.map(drop), Err(StoreTrouble::WrongRealm));
    assert!(!Store::exists(&real));
}

#[test]
fn a_restored_store_opens_with_the_passphrase_of_today_where_there_is_one() {
    let home = tempfile::tempdir().unwrap();
    let folder = home.path().join("real");
    let (old, new) = (Passphrase::new("gammal fras"), Passphrase::new("ny fras"));
    let cheap = Cost::new(64, 1, 1).unwrap();
    let mut store = Store::create(&folder, Realm::Real, Some(&old), cheap, Timestamp(1)).unwrap();
    let began = Change::Began(Beginning {
        form: "inflyttning".into(),
        version: "1".into(),
        digest: form_text().digest().into(),
        date: day(),
        officer_language: "sv".into(),
        client_language: None,
        case: None,
        training: false,
    });
    store.begin(&began, &form_text(), Timestamp(1)).unwrap();
    let backup = copied(&store, &home.path().join("usb"));
    store
        .change_passphrase(&old, &new, cheap, Timestamp(1))
        .unwrap();
    drop(store);
    let prepare = |with: &Passphrase| {
        Restoring::prepare(
            &backup,
            (&folder, Realm::Real),
            Opener::Passphrase(with),
            Timestamp(9),
            &mut |_, _, _| {},
        )
    };
    let wrong = Passphrase::new("en tredje fras");
    assert_eq!(
        prepare(&wrong).map(drop),
        Err(StoreTrouble::WrongPassphrase)
    );
    // Either is proof enough to put it back; what opens it afterwards is what opened the store before.
    assert!(prepare(&old).is_ok());
    prepare(&new).unwrap().replace(day()).unwrap();
    let open =
        |with: &Passphrase| Store::open(&folder, Realm::Real, Some(with), Timestamp(1)).map(drop);
    assert_eq!(open(&old), Err(StoreTrouble::WrongPassphrase));
    assert_eq!(open(&new), Ok(()));
    // Where the key file is gone the backup's own is all there is.
    fs::remove_dir_all(&folder).unwrap();
    assert_eq!(prepare(&new).map(drop), Err(StoreTrouble::WrongPassphrase));
    prepare(&old).unwrap().replace(day()).unwrap();
    assert_eq!(open(&old), Ok(()));
}
