//! The store on real files: what comes back, what is refused, and what is found when a file was touched.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use tempfile::TempDir;
use vilja::engine::answer::{Answer, Silence};
use vilja::engine::interview::{Assessment, Beginning, Change};
use vilja::engine::time::{Date, Timestamp};
use vilja::store::{
    Cost, Deed, Draft, DraftField, FormText, Label, Opener, Passphrase, Purpose, Realm, Remark,
    Role, Store, StoreTrouble, TranscriptId, Wanted,
};

use crate::beginning::beginning;

const SENTINEL: &str = "ORDET-SOM-INGEN-FAR-LASA";

fn cheap() -> Cost {
    Cost::new(64, 1, 1).unwrap()
}

fn right() -> Passphrase {
    Passphrase::new("fem ord på en rad")
}

fn form_text() -> FormText {
    FormText {
        form: "id = \"inflyttning\"\n".to_owned(),
        texts: BTreeMap::from([("sv".to_owned(), "wish = Ville du flytta?".to_owned())]),
    }
}

fn began(case: Option<&str>, training: bool) -> Change {
    Change::Began(Beginning {
        client_language: Some("ar".into()),
        case: case.map(Into::into),
        training,
        ..beginning(&form_text(), Date::new(2026, 11, 20).unwrap())
    })
}

fn told(text: &str) -> Change {
    Change::Answered {
        place: "story".into(),
        answer: Some(Answer::Text(text.to_owned())),
        before: None,
        client_language: Some("ar".into()),
    }
}

fn moment(n: i64) -> Timestamp {
    Timestamp(1_795_000_000_000 + n)
}

struct Home {
    // Removed when dropped.
    folder: PathBuf,
    _home: TempDir,
}

fn home() -> Home {
    let home = tempfile::tempdir().unwrap();
    Home {
        folder: Realm::Real.folder(home.path()),
        _home: home,
    }
}

fn created(home: &Home) -> Store {
    Store::create(
        &home.folder,
        Realm::Real,
        Some(&right()),
        cheap(),
        moment(0),
    )
    .unwrap()
}

fn opened(home: &Home) -> Result<Store, StoreTrouble> {
    Store::open(&home.folder, Realm::Real, Some(&right()), moment(0))
}

fn begun(store: &mut Store) -> TranscriptId {
    store
        .begin(&began(Some("2026-0147"), false), &form_text(), moment(0))
        .unwrap()
}

/// Every file below the folder.
fn files(folder: &Path) -> Vec<PathBuf> {
    let paths = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path());
    paths
        .flat_map(|path| {
            if path.is_dir() {
                files(&path)
            } else {
                vec![path]
            }
        })
        .collect()
}

#[test]
fn what_was_stored_comes_back_after_closing() {
    let home = home();
    let mut store = created(&home);
    let id = begun(&mut store);
    let changes = [
        told("vi fick en vecka på oss"),
        Change::Answered {
            place: "wish_to_move".into(),
            answer: Some(Answer::Silence(Silence::Declined)),
            before: None,
            client_language: None,
        },
        Change::Undone,
        Change::Assessed {
            flag: "told_to_search".into(),
            assessment: Assessment::SetAside {
                reason: "kunden sade det själv".to_owned(),
            },
        },
        Change::Finished,
    ];
    let first = store.append(&id, &changes[..1], moment(1)).unwrap();
    let last = store.append(&id, &changes[1..], moment(2)).unwrap();
    // The first event of a store is that it was opened.
    assert_eq!((first.number(), last.number()), (3, 7));
    drop(store);

    let mut store = opened(&home).unwrap();
    let recorded = store.load(&id, Purpose::Command, moment(9)).unwrap();
    assert_eq!(recorded.len(), 6);
    assert_eq!(recorded[0].change, began(Some("2026-0147"), false));
    for (recorded, change) in recorded[1..].iter().zip(&changes) {
        assert_eq!(recorded.change, *change);
    }
    assert_eq!(recorded[5].at, moment(2));
    assert_eq!(store.form_texts(&id).unwrap(), [form_text()]);
    let list = store.list().unwrap();
    assert_eq!(list.len(), 1);
    assert_eq!(list[0].id, id);
    assert_eq!(list[0].case.as_deref(), Some("2026-0147"));
    assert!(list[0].finished);
    assert_eq!(list[0].n_changes, 6);
    let report = store.verify(&mut |_, _| {}).unwrap();
    assert_eq!((report.events, report.bodies, report.erased), (10, 6, 0));
    assert_eq!(report.faults, []);
}

#[test]
fn a_case_is_found_by_its_number_and_the_most_recent_interview_stands_first() {
    let home = home();
    let mut store = created(&home);
    let first = begun(&mut store);
    let other = store
        .begin(&began(None, false), &form_text(), moment(1))
        .unwrap();
    let second = store
        .begin(&began(Some(" 2026-0147 "), false), &form_text(), moment(2))
        .unwrap();
    let third = store
        .begin(&began(Some("SN 2026-9"), false), &form_text(), moment(3))
        .unwrap();
    store.append(&first, &[told("mer")], moment(4)).unwrap();

    let ids =
        |found: Vec<vilja::store::Summary>| found.into_iter().map(|one| one.id).collect::<Vec<_>>();
    assert_eq!(
        ids(store.find_by_case("2026-0147").unwrap()),
        [first, second]
    );
    assert_eq!(ids(store.find_by_case("sn2026-9").unwrap()), [third]);
    assert_eq!(ids(store.find_by_case("2026").unwrap()), []);
    assert_eq!(
        ids(store.list().unwrap()),
        [first, third, second, other],
        "newest first"
    );
    assert_eq!(ids(store.newest(2).unwrap()), [first, third]);
}

#[test]
fn the_first_letters_of_a_name_find_a_transcript() {
    let home = home();
    let mut store = created(&home);
    let id = begun(&mut store);
    let name = id.to_string();
    assert_eq!(name.len(), 26);
    assert_eq!(TranscriptId::parse(&name.to_uppercase()), Some(id));
    assert_eq!(store.find_by_name(&name[..6]).unwrap(), [id]);
    assert_eq!(store.find_by_name("").unwrap(), []);
    assert_eq!(store.find_by_name("!").unwrap(), []);
}

#[test]
fn a_wrong_passphrase_and_a_missing_one_are_told_apart_from_damage() {
    let home = home();
    drop(created(&home));
    let wrong = Passphrase::new("fem ord på en rad ");
    assert_eq!(
        Store::open(&home.folder, Realm::Real, Some(&wrong), moment(0)).unwrap_err(),
        StoreTrouble::WrongPassphrase
    );
    assert_eq!(
        Store::open(&home.folder, Realm::Real, None, moment(0)).unwrap_err(),
        StoreTrouble::PassphraseMissing
    );
    let decomposed = Passphrase::new("fem ord pa\u{30a} en rad");
    drop(Store::open(&home.folder, Realm::Real, Some(&decomposed), moment(0)).unwrap());
    // The first page, where the key is tried: the passphrase is right and the database is not.
    flip(&home.folder.join("vault.db"), 20, 0);
    assert_eq!(opened(&home).unwrap_err(), StoreTrouble::DatabaseDamaged);
}

#[test]
fn a_changed_passphrase_opens_and_the_old_one_opens_nothing_in_the_folder() {
    let home = home();
    let mut store = created(&home);
    let id = begun(&mut store);
    let new = Passphrase::new("sex helt andra ord står här");
    assert_eq!(
        store
            .change_passphrase(&new, &new, cheap(), moment(9))
            .unwrap_err(),
        StoreTrouble::WrongPassphrase
    );
    store
        .change_passphrase(&right(), &new, cheap(), moment(9))
        .unwrap();
    drop(store);
    assert_eq!(opened(&home).unwrap_err(), StoreTrouble::WrongPassphrase);
    fs::remove_file(home.folder.join("vault.key")).unwrap();
    assert_eq!(opened(&home).unwrap_err(), StoreTrouble::WrongPassphrase);
    let mut store = Store::open(&home.folder, Realm::Real, Some(&new), moment(0)).unwrap();
    assert!(store.remarks().contains(&Remark::Mended));
    assert_eq!(
        store.load(&id, Purpose::Command, moment(9)).unwrap().len(),
        1
    );
}

#[test]
fn a_key_file_written_by_half_is_replaced_from_its_copy() {
    let home = home();
    let id = begun(&mut created(&home));
    let path = home.folder.join("vault.key");
    let whole = fs::read(&path).unwrap();
    for cut in [0, 1, 100, whole.len() - 1] {
        fs::write(&path, &whole[..cut]).unwrap();
        let mut store = opened(&home).unwrap();
        assert!(store.remarks().contains(&Remark::Mended));
        assert_eq!(
            store.load(&id, Purpose::Command, moment(9)).unwrap().len(),
            1
        );
        drop(store);
        assert_eq!(fs::read(&path).unwrap(), whole);
    }
    assert!(!opened(&home).unwrap().remarks().contains(&Remark::Mended));
    for name in ["vault.key", "vault.key.1", "vault.key.2", "vault.key.3"] {
        fs::write(home.folder.join(name), &whole[..50]).unwrap();
    }
    assert_eq!(opened(&home).unwrap_err(), StoreTrouble::KeyFileDamaged);
}

#[test]
fn no_file_of_the_folder_holds_what_was_said_in_clear() {
    let home = home();
    let mut store = created(&home);
    let id = store
        .begin(&began(Some(SENTINEL), false), &form_text(), moment(0))
        .unwrap();
    for n in 0..300 {
        store
            .append(&id, &[told(&format!("{SENTINEL} {n}"))], moment(n))
            .unwrap();
        store.keep_draft(&id, &draft(SENTINEL)).unwrap();
    }
    let names = |folder: &Path| {
        let mut names: Vec<_> = files(folder)
            .iter()
            .filter(|path| path.parent() == Some(folder))
            .map(|path| path.file_name().unwrap().to_str().unwrap().to_owned())
            .collect();
        names.sort();
        names
    };
    assert!(names(&home.folder).contains(&"vault.db-wal".to_owned()));
    assert_no_clear_text(&home.folder);
    drop(store);
    assert_eq!(
        names(&home.folder),
        [
            "vault.anchor",
            "vault.db",
            "vault.key",
            "vault.key.1",
            "vault.key.2",
            "vault.key.3",
            "vault.lock",
            "vault.reserve"
        ]
    );
    assert_no_clear_text(&home.folder);
}

fn assert_no_clear_text(folder: &Path) {
    for path in files(folder) {
        let content = fs::read(&path).unwrap();
        if path.ends_with("vault.reserve") {
            assert!(content.iter().all(|byte| *byte == 0));
            continue;
        }
        for word in [
            SENTINEL,
            "inflyttning",
            "story",
            "Ville du flytta",
            "SQLite format",
        ] {
            let found = content
                .windows(word.len())
                .any(|window| window == word.as_bytes());
            assert!(!found, "{word} in {}", path.display());
        }
    }
}

#[cfg(unix)]
#[test]
fn nobody_but_the_owner_may_read_the_files() {
    use std::os::unix::fs::PermissionsExt as _;
    let home = home();
    let mut store = created(&home);
    begun(&mut store);
    let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
    assert_eq!(mode(&home.folder), 0o700);
    assert_eq!(mode(&home.folder.join("journal")), 0o700);
    for path in files(&home.folder) {
        assert_eq!(mode(&path), 0o600, "{}", path.display());
    }
    drop(store);
    fs::set_permissions(&home.folder, fs::Permissions::from_mode(0o755)).unwrap();
    drop(opened(&home).unwrap());
    assert_eq!(mode(&home.folder), 0o700);
}

#[test]
fn a_second_opener_is_told_who_has_the_store() {
    let home = home();
    let store = created(&home);
    assert_eq!(
        opened(&home).unwrap_err(),
        StoreTrouble::AlreadyOpen {
            pid: Some(std::process::id())
        }
    );
    drop(store);
    drop(opened(&home).unwrap());
    // What a dead process left behind locks nothing.
    fs::write(home.folder.join("vault.lock"), "4294967295\n").unwrap();
    drop(opened(&home).unwrap());
}

#[test]
fn a_store_that_is_open_elsewhere_is_read_beside_it_and_taken_over_when_it_is_free() {
    let home = home();
    let mut writer = created(&home);
    let id = begun(&mut writer);
    let mut reader =
        Store::open_reading(&home.folder, Realm::Real, Some(&right()), moment(0)).unwrap();
    let who = StoreTrouble::AlreadyOpen {
        pid: Some(std::process::id()),
    };
    assert_eq!(reader.writer_elsewhere(), Some(who.clone()));
    assert!(reader.start_check().is_quiet());
    // What is stored meanwhile is seen, and it is whole.
    for n in 0..250 {
        writer.append(&id, &[told("ett svar")], moment(n)).unwrap();
        if n % 50 == 0 {
            let read = reader.load(&id, Purpose::Command, moment(n));
            let n_seen = read.unwrap().len();
            assert_eq!(n_seen, usize::try_from(n).unwrap() + 2);
        }
    }
    assert_eq!(reader.list().unwrap(), writer.list().unwrap());
    assert_eq!(reader.verify(&mut |_, _| {}).unwrap().faults, []);
    // Nothing can be written.
    let refused = Err(who.clone());
    assert_eq!(
        reader.begin(&began(None, false), &form_text(), moment(0)),
        refused
    );
    let refused = Err(who.clone());
    assert_eq!(reader.append(&id, &[told("x")], moment(0)), refused);
    assert_eq!(reader.keep_draft(&id, &draft("x")), Err(who.clone()));
    assert_eq!(reader.drop_draft(&id), Err(who.clone()));
    assert_eq!(reader.tidy(moment(0), None), Err(who.clone()));
    assert_eq!(
        reader.change_passphrase(&right(), &right(), cheap(), moment(0)),
        Err(who.clone())
    );
    assert_eq!(reader.take_over(moment(901)), Err(who));
    writer.append(&id, &[told("sist")], moment(900)).unwrap();
    drop(writer);
    reader.take_over(moment(901)).unwrap();
    assert_eq!(reader.writer_elsewhere(), None);
    assert!(reader.start_check().is_quiet());
    reader.append(&id, &[told("vidare")], moment(901)).unwrap();
    let read = reader.load(&id, Purpose::Command, moment(902));
    assert_eq!(read.unwrap().len(), 253);
    // What was read beside the other program stands in the log.
    let managers = Passphrase::new("en annan fras för chefen");
    let by_right = right();
    let (opener, label) = (Opener::Passphrase(&by_right), Label::new("chefen").unwrap());
    reader
        .add_passphrase(
            opener,
            Role::Manager,
            label,
            &managers,
            cheap(),
            moment(903),
        )
        .unwrap();
    drop(reader);
    let mut reader = Store::open(&home.folder, Realm::Real, Some(&managers), moment(903)).unwrap();
    let log = reader.read_log(Wanted::default(), moment(903)).unwrap();
    let opened = log.iter().filter(|it| matches!(it.deed, Deed::Opened(_)));
    assert_eq!(opened.count(), 6);
    let unlocked = log.iter().filter(|it| it.deed == Deed::Unlocked);
    assert_eq!(unlocked.count(), 4);
    assert_eq!(reader.verify(&mut |_, _| {}).unwrap().faults, []);
}

#[test]
fn a_reader_changes_no_file_but_the_index_of_the_log_and_what_waits_for_the_access_log() {
    let home = home();
    let mut writer = created(&home);
    begun(&mut writer);
    let read = || {
        let mut all: Vec<_> = files(&home.folder)
            .into_iter()
            .filter(|path| !path.ends_with("vault.db-shm") && !path.ends_with("vault.waiting"))
            .map(|path| (path.clone(), fs::read(path).unwrap()))
            .collect();
        all.sort();
        all
    };
    let before = read();
    let mut reader =
        Store::open_reading(&home.folder, Realm::Real, Some(&right()), moment(0)).unwrap();
    assert_eq!(reader.list().unwrap().len(), 1);
    assert!(reader.verify(&mut |_, _| {}).unwrap().is_whole());
    drop(reader);
    assert!(read() == before, "a file was changed by reading");
}

#[test]
fn practice_and_real_interviews_never_share_a_store() {
    let home = tempfile::tempdir().unwrap();
    let folder = Realm::Training.folder(home.path());
    let mut training = Store::create(&folder, Realm::Training, None, cheap(), moment(0)).unwrap();
    assert_eq!(training.realm(), Realm::Training);
    assert_eq!(
        training.begin(&began(None, false), &form_text(), moment(0)),
        Err(StoreTrouble::WrongRealm)
    );
    let id = training
        .begin(&began(None, true), &form_text(), moment(0))
        .unwrap();
    assert_eq!(
        training.append(&id, &[began(None, false)], moment(1)),
        Err(StoreTrouble::WrongRealm)
    );
    assert_eq!(
        training.append(&id, &[began(None, true)], moment(1)),
        Err(StoreTrouble::OutOfPlace)
    );
    drop(training);
    drop(Store::open(&folder, Realm::Training, None, moment(0)).unwrap());
    assert_eq!(
        Store::open(&folder, Realm::Real, Some(&right()), moment(0)).unwrap_err(),
        StoreTrouble::WrongRealm
    );

    let real = Realm::Real.folder(home.path());
    let mut store = Store::create(&real, Realm::Real, Some(&right()), cheap(), moment(0)).unwrap();
    assert_eq!(
        store.begin(&began(None, true), &form_text(), moment(0)),
        Err(StoreTrouble::WrongRealm)
    );
    drop(store);
    // A database copied from one realm to the other does not open there.
    fs::copy(folder.join("vault.db"), real.join("vault.db")).unwrap();
    assert_eq!(
        Store::open(&real, Realm::Real, Some(&right()), moment(0)).unwrap_err(),
        StoreTrouble::DatabaseDamaged
    );
}

#[test]
fn the_real_store_cannot_be_made_without_a_passphrase() {
    let home = home();
    for passphrase in [None, Some(&Passphrase::new(""))] {
        assert_eq!(
            Store::create(&home.folder, Realm::Real, passphrase, cheap(), moment(0)).unwrap_err(),
            StoreTrouble::PassphraseMissing
        );
    }
    assert!(!Store::exists(&home.folder));
    drop(created(&home));
    assert!(Store::exists(&home.folder));
    assert_eq!(
        Store::create(
            &home.folder,
            Realm::Real,
            Some(&right()),
            cheap(),
            moment(0)
        )
        .unwrap_err(),
        StoreTrouble::AlreadyThere
    );
}

#[test]
fn a_form_that_is_not_the_one_named_is_refused() {
    let home = home();
    let mut store = created(&home);
    let other = FormText {
        form: "id = \"annan\"\n".to_owned(),
        texts: BTreeMap::new(),
    };
    assert_eq!(
        store.begin(&began(None, false), &other, moment(0)),
        Err(StoreTrouble::FormDiffers)
    );
    assert_eq!(
        store.begin(&Change::Undone, &form_text(), moment(0)),
        Err(StoreTrouble::OutOfPlace)
    );
    assert_eq!(store.list().unwrap(), []);
}

#[test]
fn a_place_that_holds_no_store_is_said_to_be_what_it_is() {
    let home = tempfile::tempdir().unwrap();
    let nowhere = home.path().join("nowhere");
    assert_eq!(
        Store::open(&nowhere, Realm::Real, Some(&right()), moment(0)).unwrap_err(),
        StoreTrouble::NotThere
    );
    let file = home.path().join("file");
    fs::write(&file, "text").unwrap();
    for trouble in [
        Store::open(&file, Realm::Real, Some(&right()), moment(0)).unwrap_err(),
        Store::create(&file, Realm::Real, Some(&right()), cheap(), moment(0)).unwrap_err(),
        Store::create(
            &file.join("real"),
            Realm::Real,
            Some(&right()),
            cheap(),
            moment(0),
        )
        .unwrap_err(),
    ] {
        assert!(matches!(trouble, StoreTrouble::Io { .. }), "{trouble:?}");
    }
}

#[test]
fn a_database_that_is_gone_empty_or_not_encrypted_is_never_taken_for_a_new_one() {
    let home = home();
    drop(created(&home));
    let path = home.folder.join("vault.db");
    fs::write(&path, "").unwrap();
    assert_eq!(opened(&home).unwrap_err(), StoreTrouble::DatabaseDamaged);
    assert_eq!(fs::read(&path).unwrap(), b"");
    fs::remove_file(&path).unwrap();
    assert_eq!(opened(&home).unwrap_err(), StoreTrouble::DatabaseMissing);
    rusqlite::Connection::open(&path)
        .unwrap()
        .execute_batch("CREATE TABLE t (a)")
        .unwrap();
    assert_eq!(opened(&home).unwrap_err(), StoreTrouble::NotEncrypted);
}

#[test]
fn a_creation_that_was_cut_short_is_finished_or_done_again() {
    let home = home();
    drop(created(&home));
    // Cut before the new database was put in its place.
    fs::rename(
        home.folder.join("vault.db"),
        home.folder.join("vault.db.new"),
    )
    .unwrap();
    begun(&mut opened(&home).unwrap());
    // Cut before there was a key.
    for path in files(&home.folder) {
        let name = path.file_name().unwrap().to_str().unwrap().to_owned();
        if name == "vault.db" {
            fs::rename(&path, home.folder.join("vault.db.new")).unwrap();
        } else {
            fs::remove_file(&path).unwrap();
        }
    }
    assert!(!Store::exists(&home.folder));
    assert_eq!(created(&home).list().unwrap(), []);
}

#[test]
fn a_new_store_in_the_place_of_an_old_one_takes_nothing_from_it() {
    let home = home();
    begun(&mut created(&home));
    for path in files(&home.folder) {
        let name = path.file_name().unwrap().to_str().unwrap().to_owned();
        if name.starts_with("vault.key") || name.starts_with("vault.db") {
            fs::remove_file(&path).unwrap();
        }
    }
    let mut store = created(&home);
    assert!(store.start_check().is_quiet());
    assert_eq!(store.list().unwrap(), []);
    drop(store);
    let mut store = opened(&home).unwrap();
    assert!(store.start_check().is_quiet());
    assert_eq!(store.list().unwrap(), []);
}

fn draft(text: &str) -> Draft {
    Draft {
        place: "story".to_owned(),
        field: DraftField::Answer,
        text: text.to_owned(),
        rendering: "rendering".to_owned(),
        caret: 3,
    }
}

#[test]
fn half_typed_text_is_overwritten_restored_and_dropped_with_its_answer() {
    let home = home();
    let mut store = created(&home);
    let id = begun(&mut store);
    assert_eq!(store.draft(&id, Purpose::Screen, moment(9)).unwrap(), None);
    store.keep_draft(&id, &draft("de sade att")).unwrap();
    store.keep_draft(&id, &draft("de sade att vi")).unwrap();
    drop(store);
    let mut store = opened(&home).unwrap();
    assert_eq!(
        store.draft(&id, Purpose::Screen, moment(9)).unwrap(),
        Some(draft("de sade att vi"))
    );
    store
        .append_and_drop_draft(&id, &[told("de sade att vi måste")], &[], moment(1))
        .unwrap();
    assert_eq!(store.draft(&id, Purpose::Screen, moment(9)).unwrap(), None);
    store.keep_draft(&id, &draft("annat")).unwrap();
    store.drop_draft(&id).unwrap();
    assert_eq!(store.draft(&id, Purpose::Screen, moment(9)).unwrap(), None);
    assert!(!format!("{:?}", draft(SENTINEL)).contains(SENTINEL));
}

#[test]
fn a_transcript_that_is_not_there_gives_no_transcript() {
    let home = home();
    let mut store = created(&home);
    let id = TranscriptId::parse("00000000000000000000000001").unwrap();
    assert_eq!(
        store.load(&id, Purpose::Command, moment(9)),
        Err(StoreTrouble::NoSuchTranscript)
    );
    assert_eq!(
        store.append(&id, &[Change::Undone], moment(0)),
        Err(StoreTrouble::NoSuchTranscript)
    );
    assert_eq!(
        store.keep_draft(&id, &draft("")),
        Err(StoreTrouble::NoSuchTranscript)
    );
}

#[test]
fn an_answer_of_a_million_letters_is_kept_and_an_endless_one_refused() {
    let home = home();
    let mut store = created(&home);
    let id = begun(&mut store);
    let long = told(&"å".repeat(1_000_000));
    store
        .append(&id, std::slice::from_ref(&long), moment(1))
        .unwrap();
    assert_eq!(
        store.append(&id, &[told(&"å".repeat(6_000_000))], moment(2)),
        Err(StoreTrouble::TooLarge)
    );
    store.append(&id, &[Change::Finished], moment(3)).unwrap();
    let recorded = store.load(&id, Purpose::Command, moment(9)).unwrap();
    assert_eq!(recorded.len(), 3);
    assert_eq!(recorded[1].change, long);
}

/// A store with enough pages, closed.
fn filled(home: &Home) {
    let mut store = created(home);
    for n in 0..5 {
        let id = begun(&mut store);
        for m in 0..20 {
            let text = format!("svar {n} {m} ").repeat(20);
            store.append(&id, &[told(&text)], moment(m)).unwrap();
        }
    }
}

/// Whether the store opens and every fact in it is as it was written.
fn is_whole(home: &Home) -> bool {
    opened(home).is_ok_and(|mut store| {
        store
            .verify(&mut |_, _| {})
            .is_ok_and(|report| report.is_whole())
            && store.list().is_ok_and(|list| {
                list.len() == 5
                    && list.iter().all(|one| {
                        store
                            .load(&one.id, Purpose::Command, moment(9))
                            .is_ok_and(|all| all.len() == 21)
                    })
            })
    })
}

fn flip(path: &Path, byte: usize, bit: u8) {
    let mut content = fs::read(path).unwrap();
    content[byte] ^= 1 << bit;
    fs::write(path, content).unwrap();
}

#[test]
fn each_of_a_hundred_flipped_bits_in_the_database_is_found() {
    let home = home();
    filled(&home);
    assert!(is_whole(&home));
    let path = home.folder.join("vault.db");
    let whole = fs::read(&path).unwrap();
    // An opening of a changed file can write of what it misses; the anchor goes back with the file.
    let anchor = home.folder.join("vault.anchor");
    let seen = fs::read(&anchor).unwrap();
    let mut place = 12_345_usize;
    for n in 0..100 {
        place = place
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(n);
        let byte = (place >> 20) % whole.len();
        flip(&path, byte, u8::try_from(n % 8).unwrap());
        assert!(!is_whole(&home), "byte {byte}");
        for end in ["-wal", "-shm"] {
            drop(fs::remove_file(home.folder.join(format!("vault.db{end}"))));
        }
        fs::write(&path, &whole).unwrap();
        fs::write(&anchor, &seen).unwrap();
    }
    assert!(is_whole(&home));
}

#[test]
fn a_database_cut_anywhere_is_found() {
    let home = home();
    filled(&home);
    let path = home.folder.join("vault.db");
    let whole = fs::read(&path).unwrap();
    for cut in (0..whole.len()).step_by(whole.len() / 40) {
        fs::write(&path, &whole[..cut]).unwrap();
        assert!(!is_whole(&home), "cut at {cut}");
        for end in ["-wal", "-shm"] {
            drop(fs::remove_file(home.folder.join(format!("vault.db{end}"))));
        }
    }
}

#[test]
fn every_trouble_has_a_message_of_its_own() {
    let troubles = [
        StoreTrouble::WrongPassphrase,
        StoreTrouble::KeyFileDamaged,
        StoreTrouble::NewerFormat { found: 2 },
        StoreTrouble::AlreadyOpen { pid: None },
        StoreTrouble::DiskFull,
    ];
    let mut messages: Vec<_> = troubles.iter().map(StoreTrouble::message).collect();
    messages.dedup();
    assert_eq!(messages.len(), troubles.len());
    assert!(messages.iter().all(|id| id.starts_with("store-trouble-")));
}

#[test]
fn sqlite_is_compiled_as_the_repository_says() {
    let conn = rusqlite::Connection::open_in_memory().unwrap();
    let options: Vec<String> = conn
        .prepare("PRAGMA compile_options")
        .unwrap()
        .query_map([], |row| row.get(0))
        .unwrap()
        .map(Result::unwrap)
        .collect();
    for wanted in [
        "TEMP_STORE=3",
        "SECURE_DELETE",
        "DQS=0",
        "DEFAULT_WAL_SYNCHRONOUS=2",
        "HAS_CODEC",
    ] {
        assert!(options.iter().any(|option| option == wanted), "{wanted}");
    }
    // Not among the listed ones; its effect is the default that nobody has set here.
    let trusted: i64 = conn
        .query_row("PRAGMA trusted_schema", [], |row| row.get(0))
        .unwrap();
    assert_eq!(trusted, 0);
}
