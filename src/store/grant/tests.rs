//! What someone opens, and what they are refused, whose way in does not reach protected cases.

use std::fs;
use std::path::PathBuf;

use tempfile::TempDir;

use crate::engine::interview::Change;
use crate::engine::time::{Date, Timestamp};
use crate::store::tests::{begun, copy_all, told};
use crate::store::{
    Cost, Identity, IdentityFile, Label, Opener, Passphrase, Purpose, Reach, Realm, RecoveryKey,
    Restoring, Role, SlotFacts, SlotName, SlotTrouble, Store, StoreTrouble, TranscriptId, Whom,
    salvage,
};

const NARROW: StoreTrouble = StoreTrouble::Slot(SlotTrouble::Narrow);
const PROTECTED: &str = "2026-0148";

fn cheap() -> Cost {
    Cost::new(64, 1, 1).unwrap()
}

fn label(text: &str) -> Label {
    Label::new(text).unwrap()
}

fn narrow(role: Role) -> Whom {
    Whom {
        role,
        reach: Reach::Unprotected,
    }
}

fn mark() -> Change {
    Change::Protected {
        on: true,
        reason: "skyddad folkbokföring".to_owned(),
    }
}

/// A real store with an open interview and a protected one, an officer who opens all of it and one who does not.
struct Office {
    home: TempDir,
    officer: Passphrase,
    colleague: Passphrase,
    open: TranscriptId,
    protected: TranscriptId,
}

impl Office {
    fn new() -> Self {
        let home = tempfile::tempdir().unwrap();
        let (officer, colleague) = (Passphrase::new("handläggaren"), Passphrase::new("kollegan"));
        let folder = Realm::Real.folder(home.path());
        let at = Timestamp(1);
        let mut store = Store::create(&folder, Realm::Real, Some(&officer), cheap(), at).unwrap();
        let (opener, whom) = (Opener::Passphrase(&officer), narrow(Role::Officer));
        store
            .add_passphrase(opener, whom, label("kollegan"), &colleague, cheap(), at)
            .unwrap();
        let open = begun(&mut store, Some("2026-0147"));
        store.append(&open, &[told("sagt")], Timestamp(2)).unwrap();
        let protected = begun(&mut store, Some(PROTECTED));
        let said = [told("före"), mark(), told("efter")];
        store.append(&protected, &said, Timestamp(3)).unwrap();
        Self {
            home,
            officer,
            colleague,
            open,
            protected,
        }
    }

    fn folder(&self) -> PathBuf {
        Realm::Real.folder(self.home.path())
    }

    fn opened(&self, by: &Passphrase) -> Result<Store, StoreTrouble> {
        Store::open(&self.folder(), Realm::Real, Some(by), Timestamp(5))
    }
}

fn load(store: &mut Store, id: &TranscriptId) -> Result<usize, StoreTrouble> {
    let loaded = store.load(id, Purpose::Command, Timestamp(9));
    loaded.map(|changes| changes.len())
}

fn slot(store: &Store, label: &str) -> SlotFacts {
    let found = store.slots().iter().find(|slot| slot.label == label);
    found.unwrap().clone()
}

fn name(store: &Store, label: &str) -> SlotName {
    slot(store, label).name
}

#[test]
fn who_is_not_given_the_second_key_is_refused_what_is_protected_while_the_rest_opens() {
    let office = Office::new();
    let mut store = office.opened(&office.colleague).unwrap();
    assert!(store.start_check().is_quiet());
    assert_eq!(store.opened_by().unwrap().reach, Reach::Unprotected);
    let withheld = Err(StoreTrouble::Withheld);
    // The rest of the store is all there, and goes on.
    assert_eq!(load(&mut store, &office.open), Ok(2));
    store
        .append(&office.open, &[told("mer")], Timestamp(6))
        .unwrap();
    let own = begun(&mut store, Some("2026-0149"));
    assert_eq!(load(&mut store, &own), Ok(1));
    // Of the protected case nothing opens, nothing is added, and its number stands nowhere.
    assert_eq!(load(&mut store, &office.protected), withheld);
    let draft = store.draft(&office.protected, Purpose::Command, Timestamp(9));
    assert_eq!(draft, Err(StoreTrouble::Withheld));
    assert_eq!(
        store.form_texts(&office.protected),
        Err(StoreTrouble::Withheld)
    );
    for change in [told("mer"), mark()] {
        let added = store.append(&office.protected, &[change], Timestamp(6));
        assert_eq!(added, Err(StoreTrouble::Withheld));
    }
    let listed = store.list().unwrap();
    let it = listed.iter().find(|it| it.id == office.protected).unwrap();
    assert!(it.protected && it.case.is_none());
    // Nothing is marked by someone who could not go on with it.
    let marked = store.append(&own, &[mark()], Timestamp(6));
    assert_eq!(marked, Err(StoreTrouble::Withheld));
    let report = store.verify(&mut |_, _| {}).unwrap();
    assert!(report.is_whole(), "{:?}", report.faults);
    assert_eq!(report.withheld, 4);
    drop(store);
    // Beside an open program too.
    let _writer = office.opened(&office.officer).unwrap();
    let opener = Opener::Passphrase(&office.colleague);
    let mut beside =
        Store::open_reading_with(&office.folder(), Realm::Real, opener, Timestamp(9)).unwrap();
    assert_eq!(load(&mut beside, &office.protected), withheld);
    assert_eq!(load(&mut beside, &office.open), Ok(3));
}

#[test]
fn who_is_not_given_the_second_key_gives_it_to_no_one_and_changes_no_other_way_in() {
    let office = Office::new();
    let mut store = office.opened(&office.colleague).unwrap();
    let opener = Opener::Passphrase(&office.colleague);
    let new = Passphrase::new("ännu en lösenfras");
    let at = Timestamp(7);
    for whom in [Whom::from(Role::Manager), narrow(Role::Officer)] {
        let added = store.add_passphrase(opener, whom, label("ny"), &new, cheap(), at);
        assert_eq!(added, Err(NARROW));
    }
    let paper = RecoveryKey::random().unwrap();
    let added = store.add_recovery(opener, label("pärmen"), &paper, at);
    assert_eq!(added, Err(NARROW));
    let recipient = Identity::random().unwrap().recipient();
    let added = store.add_recipient(opener, Role::Manager, label("chef"), &recipient, at);
    assert_eq!(added, Err(NARROW));
    let officers = name(&store, "");
    assert_eq!(store.remove_slot(opener, officers, at), Err(NARROW));
    let set = store.set_passphrase(opener, officers, &new, cheap(), at);
    assert_eq!(set, Err(NARROW));
    assert_eq!(store.confirm_slots(opener, at), Err(NARROW));
    let renewed = store.renew_key(opener, &[], at, &mut |_, _, _| {});
    assert_eq!(renewed.map(drop), Err(NARROW));
    // Another passphrase for oneself, which reaches as far as the one before.
    store
        .change_passphrase(&office.colleague, &new, cheap(), at)
        .unwrap();
    drop(store);
    let refused = office.opened(&office.colleague).map(drop);
    assert_eq!(refused, Err(StoreTrouble::WrongPassphrase));
    let mut store = office.opened(&new).unwrap();
    assert!(store.remarks().is_empty(), "{:?}", store.remarks());
    let refused = load(&mut store, &office.protected);
    assert_eq!(refused, Err(StoreTrouble::Withheld));
    assert_eq!(load(&mut store, &office.open), Ok(2));
}

#[test]
fn a_way_in_that_does_not_reach_everything_is_no_last_passphrase_and_is_taken_away_like_any_other()
{
    let office = Office::new();
    let mut store = office.opened(&office.officer).unwrap();
    let paper = RecoveryKey::random().unwrap();
    let opener = Opener::Passphrase(&office.officer);
    let at = Timestamp(7);
    store
        .add_recovery(opener, label("pärmen"), &paper, at)
        .unwrap();
    let officers = name(&store, "");
    let removed = store.remove_slot(Opener::Recovery(&paper), officers, at);
    assert_eq!(
        removed,
        Err(StoreTrouble::Slot(SlotTrouble::LastPassphrase))
    );
    let colleagues = name(&store, "kollegan");
    store.remove_slot(opener, colleagues, at).unwrap();
    drop(store);
    let refused = office.opened(&office.colleague).map(drop);
    assert_eq!(refused, Err(StoreTrouble::WrongPassphrase));
}

#[test]
fn an_age_key_reaches_no_further_than_it_was_given_and_a_new_vault_key_changes_that_for_no_one() {
    let office = Office::new();
    let mut store = office.opened(&office.officer).unwrap();
    let opener = Opener::Passphrase(&office.officer);
    let manager = Identity::random().unwrap();
    let whom = narrow(Role::Manager);
    store
        .add_recipient(
            opener,
            whom,
            label("chef"),
            &manager.recipient(),
            Timestamp(6),
        )
        .unwrap();
    let file = manager.file();
    let IdentityFile::Open(identities) = IdentityFile::read(file.as_bytes()).unwrap() else {
        panic!("it was not closed");
    };
    let held = Opener::Identities(&identities);
    let refused = |office: &Office| {
        for opener in [held, Opener::Passphrase(&office.colleague)] {
            let mut store =
                Store::open_with(&office.folder(), Realm::Real, opener, Timestamp(9)).unwrap();
            assert_eq!(store.opened_by().unwrap().reach, Reach::Unprotected);
            let loaded = load(&mut store, &office.protected);
            assert_eq!(loaded, Err(StoreTrouble::Withheld));
            assert_eq!(load(&mut store, &office.open), Ok(2));
        }
    };
    let colleagues = name(&store, "kollegan");
    drop(store);
    refused(&office);
    let mut store = office.opened(&office.officer).unwrap();
    let others = [(colleagues, Opener::Passphrase(&office.colleague))];
    let renewal = store
        .renew_key(opener, &others, Timestamp(8), &mut |_, _, _| {})
        .unwrap();
    assert_eq!(renewal.gone, []);
    assert_eq!(load(&mut store, &office.protected), Ok(4));
    drop(store);
    refused(&office);
    let mut store = office.opened(&office.officer).unwrap();
    assert_eq!(load(&mut store, &office.protected), Ok(4));
}

#[test]
fn editing_the_key_file_makes_no_way_in_reach_further() {
    let office = Office::new();
    let folder = office.folder();
    let path = folder.join("vault.key");
    let content = fs::read_to_string(&path).unwrap();
    assert!(content.contains("kind = \"narrow-passphrase\""));
    let edited = content.replace("narrow-passphrase", "passphrase");
    let (body, _) = edited.rsplit_once("# checksum ").unwrap();
    let sum = blake3::hash(body.as_bytes()).to_hex();
    for copy in ["vault.key", "vault.key.1", "vault.key.2", "vault.key.3"] {
        fs::write(folder.join(copy), format!("{body}# checksum {sum}\n")).unwrap();
    }
    let opened = office.opened(&office.colleague).map(drop);
    assert_eq!(opened, Err(StoreTrouble::KeyFileDamaged));
    // The officer is told that someone did it, and opens all.
    let mut store = office.opened(&office.officer).unwrap();
    assert_eq!(store.remarks(), [crate::store::Remark::KeyFileDoubtful]);
    assert_eq!(load(&mut store, &office.protected), Ok(4));
}

#[test]
fn what_is_protected_and_lost_is_left_for_someone_who_reaches_it_and_never_said_to_be_gone() {
    let office = Office::new();
    let mut store = office.opened(&office.officer).unwrap();
    store
        .append(&office.protected, &[told("sist")], Timestamp(6))
        .unwrap();
    // As the end of the process would leave it, and with the log of changes gone.
    let [copy, untried] = [(); 2].map(|()| {
        let copy = tempfile::tempdir().unwrap();
        copy_all(&office.folder(), &Realm::Real.folder(copy.path()));
        fs::remove_file(Realm::Real.folder(copy.path()).join("vault.db-wal")).unwrap();
        copy
    });
    drop(store);
    let killed = Office {
        home: copy,
        ..office
    };
    let refused = killed.opened(&killed.colleague).map(drop);
    assert_eq!(refused, Err(NARROW));
    let mut store = killed.opened(&killed.officer).unwrap();
    assert!(store.start_check().n_put_back > 0);
    // It is as if nobody had tried before.
    let folder = Realm::Real.folder(untried.path());
    let as_untried = Store::open(&folder, Realm::Real, Some(&killed.officer), Timestamp(5));
    assert_eq!(store.start_check(), as_untried.unwrap().start_check());
    assert_eq!(load(&mut store, &killed.protected), Ok(5));
    drop(store);
    let mut store = killed.opened(&killed.colleague).unwrap();
    assert_eq!(load(&mut store, &killed.open), Ok(2));
}

#[test]
fn backups_are_made_by_anyone_and_put_back_or_salvaged_from_by_someone_who_reaches_all() {
    let office = Office::new();
    let day = Date::new(2026, 11, 20).unwrap();
    let place = office.home.path().join("kopior");
    let opener = Opener::Passphrase(&office.colleague);
    let copier =
        crate::store::Copier::unlock(&office.folder(), Realm::Real, opener, Timestamp(9)).unwrap();
    let backup = copier
        .copy_to(&place, (Timestamp(9), day), &mut |_, _, _| {})
        .unwrap();
    let target = (office.folder(), Realm::Real);
    let restoring = |opener| {
        let from = backup.folder.as_path();
        Restoring::prepare(
            from,
            (&target.0, target.1),
            opener,
            Timestamp(9),
            &mut |_, _, _| {},
        )
    };
    assert_eq!(restoring(opener).map(drop), Err(NARROW));
    restoring(Opener::Passphrase(&office.officer)).unwrap();
    let saved = salvage(
        (&office.folder(), Realm::Real),
        opener,
        &[],
        (&place, Timestamp(9), day),
        &mut |_, _, _| {},
    );
    assert_eq!(saved.map(drop), Err(NARROW));
}
