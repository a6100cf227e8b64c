//! Tests of opening as a person does it: tries that wait, costs that rise, key files that are put back.

use std::path::PathBuf;

use tempfile::TempDir;

use crate::engine::time::Timestamp;
use crate::store::tests::{begun, told};
use crate::store::{
    Cost, Identity, Label, Opener, Passphrase, Realm, RecoveryKey, Remark, Role, SlotTrouble,
    Store, StoreTrouble,
};

const START: Timestamp = Timestamp(1_000_000);

struct Office {
    _home: TempDir,
    folder: PathBuf,
    right: Passphrase,
}

impl Office {
    /// With a store that is as cheap to guess as the tests need it.
    fn new() -> Self {
        Self::costing(Cost::new(64, 1, 1).unwrap())
    }

    fn costing(cost: Cost) -> Self {
        let home = tempfile::tempdir().unwrap();
        let folder = home.path().join("real");
        let right = Passphrase::new("rätt");
        drop(Store::create(&folder, Realm::Real, Some(&right), cost, START).unwrap());
        Self {
            _home: home,
            folder,
            right,
        }
    }

    fn open(&self) -> Store {
        Store::open(&self.folder, Realm::Real, Some(&self.right), START).unwrap()
    }

    fn tried(&self, passphrase: &str, now: Timestamp) -> Result<Store, StoreTrouble> {
        let passphrase = Passphrase::new(passphrase);
        Store::open_with(
            &self.folder,
            Realm::Real,
            Opener::Passphrase(&passphrase),
            now,
        )
    }

    fn key_files(&self) -> Vec<(PathBuf, Vec<u8>)> {
        ["vault.key", "vault.key.1", "vault.key.2", "vault.key.3"]
            .iter()
            .map(|name| self.folder.join(name))
            .map(|path| (path.clone(), std::fs::read(path).unwrap()))
            .collect()
    }
}

fn in_s(seconds: i64) -> Timestamp {
    Timestamp(START.0 + seconds * 1000)
}

#[test]
fn each_failed_try_makes_the_next_wait_longer_and_the_right_one_begins_anew() {
    let office = Office::new();
    let wrong = |now| office.tried("fel", now).unwrap_err();
    for _ in 0..3 {
        assert_eq!(wrong(START), StoreTrouble::WrongPassphrase);
    }
    assert_eq!(Store::next_try_at(&office.folder, START), Some(in_s(1)));
    // The right one has to wait as well: nobody knows yet that it is right.
    let too_soon = office.tried("rätt", Timestamp(START.0 + 1)).unwrap_err();
    assert_eq!(too_soon, StoreTrouble::TooSoon { seconds: 1 });
    assert_eq!(wrong(in_s(1)), StoreTrouble::WrongPassphrase);
    assert_eq!(wrong(in_s(1)), StoreTrouble::TooSoon { seconds: 2 });
    let store = office.tried("rätt", in_s(3)).unwrap();
    assert_eq!(store.failed_tries().count, 4);
    assert_eq!(store.failed_tries().at, [START, START, START, in_s(1)]);
    drop(store);
    assert_eq!(wrong(in_s(4)), StoreTrouble::WrongPassphrase);
    let store = office.tried("rätt", in_s(4)).unwrap();
    assert_eq!(store.failed_tries().count, 1);
}

#[test]
fn trouble_that_is_no_wrong_passphrase_counts_as_no_try() {
    let office = Office::new();
    drop(office.tried("fel", START).unwrap_err());
    let whole = office.key_files();
    for (path, _) in &whole {
        std::fs::write(path, b"").unwrap();
    }
    for _ in 0..5 {
        assert_eq!(
            office.tried("rätt", START).unwrap_err(),
            StoreTrouble::KeyFileDamaged
        );
    }
    for (path, content) in &whole {
        std::fs::write(path, content).unwrap();
    }
    assert_eq!(office.tried("rätt", START).unwrap().failed_tries().count, 1);
}

#[test]
fn what_cannot_be_guessed_never_waits() {
    let office = Office::new();
    let key = RecoveryKey::random().unwrap();
    let identity = Identity::random().unwrap();
    let mut store = office.open();
    let right = Opener::Passphrase(&office.right);
    let label = Label::default;
    store.add_recovery(right, label(), &key, START).unwrap();
    store
        .add_recipient(right, Role::Manager, label(), &identity.recipient(), START)
        .unwrap();
    assert_eq!(store.slots().len(), 3);
    drop(store);
    for _ in 0..3 {
        drop(office.tried("fel", START).unwrap_err());
    }
    let by = |opener| Store::open_with(&office.folder, Realm::Real, opener, START).unwrap();
    let store = by(Opener::Recovery(&key));
    assert_eq!(store.opened_by().unwrap().role, Some(Role::Recovery));
    assert_eq!(store.failed_tries().count, 3);
    drop(store);
    let store = by(Opener::Identities(&identity.into()));
    assert_eq!(store.opened_by().unwrap().role, Some(Role::Manager));
}

#[test]
fn changing_ways_in_leaves_every_key_and_every_content_as_it_lies() {
    let office = Office::new();
    let mut store = office.open();
    let id = begun(&mut store, Some("2026-7"));
    store.append(&id, &[told("sagt")], START).unwrap();
    let last = store.append(&id, &[told("mer")], START).unwrap();
    // What is done is noted in the log behind them.
    let data = |store: &Store| -> Vec<(Vec<u8>, Vec<u8>)> {
        let conn = store.conn.as_ref().unwrap();
        let sql = format!(
            "SELECT nonce, ct FROM body WHERE seq <= {} UNION ALL SELECT caseref, wrapped FROM dek",
            last.0
        );
        let mut statement = conn.prepare(&sql).unwrap();
        let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)));
        rows.unwrap().map(Result::unwrap).collect()
    };
    let before = data(&store);
    assert!(before.len() > 4);
    let right = Opener::Passphrase(&office.right);
    let (key, identity) = (RecoveryKey::random().unwrap(), Identity::random().unwrap());
    let own = store.opened_by().unwrap().name;
    store
        .add_recovery(right, Label::default(), &key, START)
        .unwrap();
    let recipient = identity.recipient();
    store
        .add_recipient(right, Role::Manager, Label::default(), &recipient, START)
        .unwrap();
    let added: Vec<_> = store.slots().iter().filter(|it| !it.in_use).collect();
    let names: Vec<_> = added.iter().map(|it| it.name).collect();
    assert_eq!(names.len(), 2);
    for name in names {
        store.remove_slot(right, name, START).unwrap();
    }
    let (new, cost) = (Passphrase::new("ny"), Cost::new(64, 1, 1).unwrap());
    store.set_passphrase(right, own, &new, cost, START).unwrap();
    assert_eq!(data(&store), before);
    drop(store);
    let store = Store::open(&office.folder, Realm::Real, Some(&new), START).unwrap();
    assert_eq!(data(&store), before);
}

#[test]
fn a_forgotten_passphrase_is_replaced_with_the_recovery_key_and_nothing_else_changes() {
    let office = Office::new();
    let key = RecoveryKey::random().unwrap();
    let mut store = office.open();
    let name = store.opened_by().unwrap().name;
    let label = Label::new("pärmen").unwrap();
    store
        .add_recovery(Opener::Passphrase(&office.right), label, &key, START)
        .unwrap();
    drop(store);
    let opener = Opener::Recovery(&key);
    let mut store = Store::open_with(&office.folder, Realm::Real, opener, START).unwrap();
    let (new, cost) = (Passphrase::new("ny"), Cost::new(64, 1, 1).unwrap());
    store
        .set_passphrase(opener, name, &new, cost, START)
        .unwrap();
    assert!(store.verify(&mut |_, _| {}).unwrap().is_whole());
    drop(store);
    let store = Store::open(&office.folder, Realm::Real, Some(&new), START).unwrap();
    // The same person as before, in the chain too.
    assert_eq!(store.opened_by().unwrap().name, name);
    assert_eq!(store.remarks(), []);
}

#[test]
fn a_slot_that_is_too_cheap_is_made_dearer_once() {
    let office = Office::new();
    let store = office.tried("rätt", START).unwrap();
    assert_eq!(store.remarks(), [Remark::CostRaised]);
    assert_eq!(store.opened_by().unwrap().cost, Some(Cost::FLOOR));
    drop(store);
    assert_eq!(office.tried("rätt", START).unwrap().remarks(), []);
    assert_eq!(
        office.tried("fel", START).unwrap_err(),
        StoreTrouble::WrongPassphrase
    );
}

#[test]
fn an_older_key_file_put_back_with_all_its_copies_is_told_until_it_is_confirmed() {
    let office = Office::new();
    let key = RecoveryKey::random().unwrap();
    let right = Opener::Passphrase(&office.right);
    let mut store = office.open();
    let name = store
        .add_recovery(right, Label::default(), &key, START)
        .unwrap();
    let old = office.key_files();
    store.remove_slot(right, name, START).unwrap();
    drop(store);
    for (path, content) in &old {
        std::fs::write(path, content).unwrap();
    }
    for _ in 0..2 {
        assert_eq!(office.open().remarks(), [Remark::KeyFileDoubtful]);
    }
    let mut store = office.open();
    let refused = store.remove_slot(right, name, START).unwrap_err();
    assert_eq!(refused, StoreTrouble::Slot(SlotTrouble::Edited));
    store.confirm_slots(right, START).unwrap();
    store.remove_slot(right, name, START).unwrap();
    drop(store);
    assert_eq!(office.open().remarks(), []);
    // The first version's file, which has no seal, is an older one too.
    let first = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/data/store-v1/vault.key");
    let home = tempfile::tempdir().unwrap();
    for name in ["vault.key", "vault.db"] {
        std::fs::copy(
            std::path::Path::new(first).with_file_name(name),
            home.path().join(name),
        )
        .unwrap();
    }
    let kept = Passphrase::new(super::KEPT);
    let mut store = Store::open(home.path(), Realm::Real, Some(&kept), START).unwrap();
    assert_eq!(store.remarks(), []);
    let new = Passphrase::new("ny");
    store
        .change_passphrase(&kept, &new, Cost::new(64, 1, 1).unwrap(), START)
        .unwrap();
    drop(store);
    for name in ["vault.key", "vault.key.1", "vault.key.2", "vault.key.3"] {
        std::fs::copy(first, home.path().join(name)).unwrap();
    }
    let store = Store::open(home.path(), Realm::Real, Some(&kept), START).unwrap();
    assert_eq!(store.remarks(), [Remark::KeyFileDoubtful]);
}

#[test]
#[cfg(target_os = "linux")]
fn what_the_machine_remembers_opens_and_changes_nothing() {
    let office = Office::new();
    let right = Opener::Passphrase(&office.right);
    let mut store = office.open();
    match store.remember(right, START) {
        Ok(()) => {}
        // A kernel may be built or confined so that it keeps no keys: then it is said, and there is no slot.
        Err(trouble) => {
            assert_eq!(trouble, StoreTrouble::Slot(SlotTrouble::NoKeyring));
            assert_eq!(store.slots().len(), 1);
            return;
        }
    }
    // Again: in place of the one before.
    store.remember(right, START).unwrap();
    assert_eq!(store.slots().len(), 2);
    drop(store);
    let kept = Store::remembered(&office.folder).unwrap();
    let opener = Opener::Remembered(&kept);
    let mut store = Store::open_with(&office.folder, Realm::Real, opener, START).unwrap();
    let other = store.slots().iter().find(|slot| !slot.in_use).unwrap().name;
    let refused = store.remove_slot(opener, other, START).unwrap_err();
    assert_eq!(refused, StoreTrouble::PassphraseMissing);
    drop(store);
    assert_eq!(Store::forget(&office.folder), Ok(true));
    assert_eq!(Store::forget(&office.folder), Ok(false));
    assert!(Store::remembered(&office.folder).is_none());
}
