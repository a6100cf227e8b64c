//! Tests of what comes out of the journals: all that they hold, where it stood, and nothing that was erased.

use super::*;
use crate::store::event::{CHECKPOINT, ERASED};
use crate::store::journal::{Entry, Kept};
use crate::store::ring::Ring;
use crate::store::tests::beginning;
use crate::store::{DATABASE, FaultKind, Receipt, connection, slots};

fn head(folder: &Path) -> [u8; 32] {
    let store = opened(folder);
    let conn = store.conn.as_ref().unwrap();
    crate::store::reconcile::head(conn, &store.ring)
        .unwrap()
        .link
}

/// Damages each page in turn, then all, and all but the first, and looks at what is saved each time.
fn wherever_damaged(filled: &Filled, look: impl Fn(&Range<usize>, &Salvaged)) {
    let path = filled.folder.join("vault.db");
    let whole = fs::read(&path).unwrap();
    let n_pages = n_pages(&filled.folder);
    let pages = (0..n_pages).map(|page| page..page + 1);
    for damaged in pages.chain([0..n_pages, 1..n_pages]) {
        fs::write(&path, &whole).unwrap();
        damage(&filled.folder, damaged.clone());
        look(&damaged, &saved(&filled.folder, &[]).unwrap());
    }
}

/// Puts what was saved in the place of the damaged store, and opens it there.
fn put_in_place(made: &Salvaged, folder: &Path) -> Store {
    prepared(made, folder).replace(day()).unwrap();
    opened(folder)
}

/// The folder as the end of the process leaves it when the log was just brought into the database, and not yet begun anew.
fn just_brought_in(n_cases: usize) -> Filled {
    let (mut store, home, _) = crate::store::tests::just_brought_in(n_cases);
    let folder = home.path().join("cut");
    copy_all(&home.path().join("training"), &folder);
    let said = said(&mut store);
    drop(store);
    Filled { home, folder, said }
}

/// Every file of a store.
fn files(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let listed = fs::read_dir(folder).unwrap().map(|it| it.unwrap().path());
    let files = listed.filter(|path| path.is_file());
    let mut all: BTreeMap<_, _> = files
        .map(|it| (it.clone(), fs::read(it).unwrap()))
        .collect();
    all.append(&mut journals(folder));
    all
}

/// Puts the files back with so much of the log, and tells whether `SQLite` opens it.
fn opens_with(folder: &Path, files: &BTreeMap<PathBuf, Vec<u8>>, part: usize) -> bool {
    fs::remove_dir_all(folder).unwrap();
    fs::create_dir_all(folder.join(JOURNALS)).unwrap();
    for (path, content) in files {
        let end = if path.ends_with("vault.db-wal") {
            content.len() * part / 48
        } else {
            content.len()
        };
        fs::write(path, &content[..end]).unwrap();
    }
    // Without a look at which is older; so did earlier programs, and brought the mixture into the database.
    let key = slots::unlock(folder, Realm::Training, Opener::Nothing).unwrap();
    let ring = Ring::new(&key.vault, Realm::Training, key.actor.0);
    let opened = connection::open(
        &folder.join(DATABASE),
        &ring.store.database,
        Realm::Training,
    );
    opened.is_ok_and(|conn| connection::empty_log(&conn).is_ok())
}

#[test]
fn of_a_log_that_is_cut_where_the_database_has_gone_on_already_nothing_is_lost() {
    let filled = just_brought_in(2);
    let whole = files(&filled.folder);
    let mut n_mixed = 0;
    for part in 1..24 {
        if opens_with(&filled.folder, &whole, part) {
            continue;
        }
        n_mixed += 1;
        for has_journals in [true, false] {
            if !has_journals {
                fs::remove_dir_all(filled.folder.join(JOURNALS)).unwrap();
            }
            let made = saved(&filled.folder, &[]).unwrap();
            let lost = (made.events_lost(), made.inventory.faults);
            assert_eq!(lost, (0, 0), "{part} {has_journals}");
            assert_eq!(n_saved(&filled, &made), n_said(&filled), "{part}");
        }
    }
    assert!(n_mixed > 0, "no cut made a mixture");
}

#[test]
fn of_a_mixture_that_was_opened_and_brought_in_the_journals_give_every_interview_whole() {
    let mut n_opened = 0;
    for n_cases in [30, 40, 60] {
        let filled = just_brought_in(n_cases);
        let whole = files(&filled.folder);
        for part in [1, 3, 5, 7, 20, 40] {
            let opens = opens_with(&filled.folder, &whole, part);
            n_opened += usize::from(opens);
            let made = saved(&filled.folder, &[]).unwrap();
            assert_eq!(made.transcripts, [], "{n_cases} {part} {opens}");
            let mut store = opened(&made.folder);
            assert_eq!(said(&mut store), filled.said, "{n_cases} {part} {opens}");
            drop(store);
            fs::remove_dir_all(&made.folder).unwrap();
        }
    }
    assert!(n_opened > 0, "no mixture was opened");
}

#[test]
fn what_was_cut_away_with_the_log_is_put_back_and_the_store_goes_on_in_its_place() {
    let filled = just_brought_in(2);
    let log = filled.folder.join("vault.db-wal");
    let content = fs::read(&log).unwrap();
    fs::write(&log, &content[..content.len() / 2]).unwrap();
    // The newer pages in the database itself are damaged, too.
    let n_pages = n_pages(&filled.folder);
    damage(&filled.folder, n_pages / 2..n_pages);
    let made = saved(&filled.folder, &[]).unwrap();
    assert!(made.from_journals > 0);
    assert_eq!((made.events_lost(), made.inventory.faults), (0, 0));
    let mut store = put_in_place(&made, &filled.folder);
    assert!(store.start_check().is_quiet(), "{:?}", store.start_check());
    assert_eq!(said(&mut store), filled.said);
    let (id, before) = filled.said.iter().next().unwrap();
    store.append(id, &[told("vidare")], Timestamp(20)).unwrap();
    drop(store);
    let mut store = opened(&filled.folder);
    assert_eq!(said(&mut store)[id].len(), before.len() + 1);
    assert!(store.verify(&mut |_, _| {}).unwrap().is_whole());
}

#[test]
fn a_page_that_is_damaged_anywhere_costs_nothing_while_the_journals_are_there() {
    let filled = with_journals(30, 8);
    let (link, before) = (head(&filled.folder), journals(&filled.folder));
    let path = filled.folder.join("vault.db");
    let whole = fs::read(&path).unwrap();
    let n_pages = whole.len() / PAGE;
    let mut n_from_journals = 0;
    for page in 0..n_pages {
        fs::write(&path, &whole).unwrap();
        damage(&filled.folder, page..page + 1);
        let made = saved(&filled.folder, &[]).unwrap();
        assert_eq!(
            (made.events_lost(), made.inventory.faults),
            (0, 0),
            "{page}"
        );
        assert_eq!((made.transcripts.len(), made.forms_lost), (0, 0), "{page}");
        // Put back unchanged, everything has the link that it had.
        assert_eq!(made.inventory.link, link, "{page}");
        n_from_journals += made.from_journals;
        fs::remove_dir_all(&made.folder).unwrap();
    }
    assert!(n_from_journals > 200, "{n_from_journals}");
    assert_eq!(journals(&filled.folder), before);
}

#[test]
fn a_database_that_is_damaged_altogether_or_gone_is_made_of_the_journals_alone() {
    let filled = with_journals(3, 20);
    let link = head(&filled.folder);
    let path = filled.folder.join("vault.db");
    let n_pages = fs::read(&path).unwrap().len() / PAGE;
    for is_gone in [false, true] {
        damage(&filled.folder, 0..n_pages);
        if is_gone {
            fs::remove_file(&path).unwrap();
        }
        let made = saved(&filled.folder, &[]).unwrap();
        assert_eq!((made.events_lost(), made.inventory.faults), (0, 0));
        assert_eq!(made.from_journals, n_said(&filled) as u64);
        assert_eq!(made.inventory.link, link);
        let mut store = opened(&made.folder);
        assert_eq!(store.find_by_case("2026-1").unwrap().len(), 1);
        drop(store);
        assert_eq!(n_saved(&filled, &made), n_said(&filled));
    }
}

#[test]
fn where_something_is_lost_for_good_what_stands_around_it_is_whole_and_not_said_to_be_changed() {
    let mut filled = with_journals(3, 20);
    // Of one of the three interviews the journal is gone.
    let gone = *filled.said.keys().next().unwrap();
    fs::remove_file(journal_of(&filled.folder, &gone)).unwrap();
    let path = filled.folder.join("vault.db");
    let whole = fs::read(&path).unwrap();
    let n_pages = whole.len() / PAGE;
    let mut n_lost = 0;
    for page in 1..n_pages - 1 {
        fs::write(&path, &whole).unwrap();
        damage(&filled.folder, page..page + 2);
        let made = saved(&filled.folder, &[]).unwrap();
        let of_others = made.transcripts.iter().filter(|it| it.transcript != gone);
        assert_eq!(of_others.count(), 0, "{page}");
        let mut store = opened(&made.folder);
        for fault in store.verify(&mut |_, _| {}).unwrap().faults {
            let is_changed = matches!(
                fault.kind,
                FaultKind::EventChanged | FaultKind::EventMoved | FaultKind::ContentChanged
            );
            let of_others = fault.transcript.is_some_and(|id| id != gone);
            assert!(!is_changed && !of_others, "{page}: {fault:?}");
        }
        for (id, changes) in said(&mut store) {
            assert!(id == gone || changes == filled.said[&id], "{page}");
        }
        n_lost += made.events_lost();
        drop(store);
        fs::remove_dir_all(&made.folder).unwrap();
    }
    assert!(n_lost > 20, "{n_lost}");
    // Nothing of the others is lost either if hardly a page is left.
    filled.said.remove(&gone);
    damage(&filled.folder, 1..n_pages);
    let made = saved(&filled.folder, &[]).unwrap();
    let mut store = opened(&made.folder);
    let mut there = said(&mut store);
    there.remove(&gone);
    assert_eq!(there, filled.said);
}

#[test]
fn what_was_finished_is_put_back_with_its_checkpoint_and_the_same_receipt() {
    let (mut store, home) = store();
    let ids = [begun(&mut store, Some("2026-1")), begun(&mut store, None)];
    for id in &ids {
        store.append(id, &[told("allt")], Timestamp(2)).unwrap();
        let last = [told("mer"), Change::Finished];
        store.append(id, &last, Timestamp(3)).unwrap();
    }
    let receipts = |store: &mut Store| -> Vec<Receipt> {
        ids.iter()
            .flat_map(|id| store.checkpoints(id).unwrap())
            .map(|it| it.receipt)
            .collect()
    };
    let (before, said) = (receipts(&mut store), said(&mut store));
    assert_eq!(before.len(), 2);
    let is_signing = |store: &Store| -> bool {
        let conn = store.conn.as_ref().unwrap();
        conn.prepare("SELECT 1 FROM ev WHERE kind = ?1")
            .unwrap()
            .exists([CHECKPOINT])
            .unwrap()
    };
    assert!(is_signing(&store));
    drop(store);
    let folder = home.path().join("training");
    let (path, link) = (folder.join("vault.db"), head(&folder));
    let whole = fs::read(&path).unwrap();
    let filled = Filled { home, folder, said };
    let mut n_again = 0;
    for page in 0..whole.len() / PAGE {
        fs::write(&path, &whole).unwrap();
        damage(&filled.folder, page..page + 1);
        let made = saved(&filled.folder, &[]).unwrap();
        assert_eq!(made.events_lost(), 0, "{page}");
        let mut store = opened(&made.folder);
        // Without the key that signed them, verifying names the checkpoints that it cannot vouch for.
        if made.inventory.faults == 0 {
            assert_eq!(made.inventory.link, link, "{page}");
            n_again += usize::from(made.from_journals >= 8 + 2);
        } else {
            assert!(made.from_journals == 0, "{page}: {made:?}");
        }
        assert_eq!(receipts(&mut store), before, "{page}");
        drop(store);
        assert_eq!(n_saved(&filled, &made), n_said(&filled), "{page}");
    }
    assert!(n_again > 0, "no checkpoint was made again");
}

#[test]
fn a_journal_brings_back_nothing_that_was_erased_even_if_the_stone_is_lost() {
    let stone = format!(
        "INSERT INTO ev (seq, at, actor, kind, caseref, com, link)
         SELECT max(seq) + 1, 5, x'00', '{ERASED}', (SELECT caseref FROM ev WHERE seq = 1),
                zeroblob(32), zeroblob(32) FROM ev"
    );
    let listed = "UPDATE transcript SET erased_at = 5 WHERE caseref = (SELECT caseref FROM ev WHERE seq = 1)";
    let unlisted = "DELETE FROM transcript WHERE caseref = (SELECT caseref FROM ev WHERE seq = 1)";
    for what_is_left in [stone.as_str(), listed, unlisted] {
        let filled = with_journals(2, 5);
        let store = opened(&filled.folder);
        erase(&store, what_is_left);
        drop(store);
        let made = saved(&filled.folder, &[]).unwrap();
        assert_eq!(made.from_journals, 0, "{what_is_left}");
        let mut store = opened(&made.folder);
        assert!(store.find_by_case("2026-0").unwrap().is_empty());
        assert_eq!(store.find_by_case("2026-1").unwrap().len(), 1);
        let report = store.verify(&mut |_, _| {}).unwrap();
        assert_eq!(report.bodies, 6, "{what_is_left}");
    }
}

#[test]
fn a_case_of_which_only_the_keys_are_lost_is_not_taken_for_erased() {
    let of_it = "caseref = (SELECT caseref FROM ev WHERE seq = 1)";
    // What was said, or that it is listed, is left of it.
    let also = [
        format!("DELETE FROM transcript WHERE {of_it}"),
        format!("DELETE FROM body WHERE seq IN (SELECT seq FROM ev WHERE {of_it})"),
    ];
    for also in also {
        let filled = with_journals(2, 5);
        let store = opened(&filled.folder);
        let conn = store.conn.as_ref().unwrap();
        conn.execute_batch(&format!("DELETE FROM dek WHERE {of_it}; {also}"))
            .unwrap();
        drop(store);
        let made = saved(&filled.folder, &[]).unwrap();
        assert_eq!((made.events_lost(), made.inventory.faults), (0, 0));
        assert_eq!(n_saved(&filled, &made), n_said(&filled));
    }
}

#[test]
fn a_damaged_journal_is_read_up_to_where_it_is_whole_and_one_that_cannot_be_read_is_passed_over() {
    let filled = with_journals(3, 20);
    let n_pages = n_pages(&filled.folder);
    damage(&filled.folder, 1..n_pages);
    let all = journals(&filled.folder);
    let interviews = all
        .iter()
        .filter(|(path, _)| path.extension().unwrap() == "jrn");
    // The first in the middle, the second at its head.
    for (n, (path, content)) in interviews.take(2).enumerate() {
        let mut content = content.clone();
        if n == 0 {
            let middle = content.len() / 2;
            content[middle] ^= 1;
        } else {
            content[10..200].fill(0x33);
        }
        fs::write(path, content).unwrap();
    }
    fs::create_dir(filled.folder.join(JOURNALS).join("folder.jrn")).unwrap();
    let before: Vec<PathBuf> = names(&filled.folder);
    let made = saved(&filled.folder, &[]).unwrap();
    let n = n_saved(&filled, &made);
    // One whole, about half of another, nothing of the third.
    assert!((21 + 5..21 + 18).contains(&n), "{n}");
    assert_eq!(made.from_journals, n as u64);
    assert!(made.events_lost() > 0);
    assert_eq!(names(&filled.folder), before);
}

#[test]
fn without_a_whole_page_journals_that_were_only_begun_make_no_store() {
    let filled = with_journals(2, 3);
    let store = opened(&filled.folder);
    let key = store.ring.store.journal.again();
    drop(store);
    let n_pages = n_pages(&filled.folder);
    damage(&filled.folder, 0..n_pages);
    let mut n_begun = 0;
    for (path, content) in journals(&filled.folder) {
        let is_read =
            |end: &usize| Journal::read(&content[..*end], &key, Realm::Training).is_some();
        if let Some(end) = (0..content.len()).find(is_read) {
            fs::write(path, &content[..end]).unwrap();
            n_begun += 1;
        }
    }
    assert_eq!(n_begun, 2);
    let refused = saved(&filled.folder, &[]);
    assert_eq!(refused, Err(StoreTrouble::DatabaseDamaged));
    assert!(!filled.home.path().join("saved").exists());
}

fn names(folder: &Path) -> Vec<PathBuf> {
    let listed = fs::read_dir(folder.join(JOURNALS)).unwrap();
    let mut names: Vec<PathBuf> = listed.map(|it| it.unwrap().path()).collect();
    names.sort();
    names
}

#[test]
fn what_is_protected_comes_out_of_its_journal_as_such() {
    let (mut store, home) = store();
    let id = begun(&mut store, Some("2026-0148"));
    let beside = begun(&mut store, Some("2026-0148"));
    store.append(&id, &[told("före")], Timestamp(2)).unwrap();
    let mark = Change::Protected {
        on: true,
        reason: "skyddad".to_owned(),
    };
    store
        .append(&id, &[mark, told("efter")], Timestamp(3))
        .unwrap();
    store
        .append(&beside, &[told("bredvid")], Timestamp(4))
        .unwrap();
    let said = said(&mut store);
    drop(store);
    let folder = home.path().join("training");
    let link = head(&folder);
    let filled = Filled { home, folder, said };
    wherever_damaged(&filled, |damaged, made| {
        assert_eq!(
            (made.events_lost(), made.inventory.faults),
            (0, 0),
            "{damaged:?}"
        );
        assert_eq!(made.inventory.link, link, "{damaged:?}");
        let mut store = opened(&made.folder);
        let listed = store.list().unwrap().into_iter();
        assert_eq!(listed.filter(|it| it.protected).count(), 2, "{damaged:?}");
        store.ring.store.second_kek = None;
        let refused = store.load(&beside, Purpose::Command, Timestamp(1));
        assert_eq!(refused, Err(StoreTrouble::Withheld), "{damaged:?}");
        drop(store);
        assert_eq!(n_saved(&filled, made), n_said(&filled), "{damaged:?}");
    });
}

#[test]
fn what_an_earlier_program_kept_without_a_cover_is_protected_from_here_on() {
    let (mut store, home) = store();
    let id = begun(&mut store, Some("2026-0148"));
    let mark = Change::Protected {
        on: true,
        reason: "skyddad".to_owned(),
    };
    let changes = [mark, told("efter")];
    let kept = changes.iter().map(|change| {
        let record = crate::store::record::write(change, None).unwrap();
        Kept {
            salt: [1; 32],
            record: String::from_utf8(record.to_vec()).unwrap().into(),
            wording: None,
        }
    });
    let entry = Entry::new((1, 2), 3, store.ring.actor, kept.collect(), None);
    let caseref = store.journals.names()[0].1;
    store
        .journals
        .keep(&store.ring, (id.name(), &caseref), &entry)
        .unwrap();
    drop(store);
    let folder = home.path().join("training");
    let made = saved(&folder, &[]).unwrap();
    assert_eq!((made.from_journals, made.inventory.faults), (2, 0));
    let mut store = opened(&made.folder);
    assert_eq!(said(&mut store)[&id][1..], changes);
    store.ring.store.second_kek = None;
    let refused = store.load(&id, Purpose::Command, Timestamp(1));
    assert_eq!(refused, Err(StoreTrouble::Withheld));
}

#[test]
fn keys_out_of_a_journal_open_what_other_interviews_of_the_case_said() {
    let (mut store, home) = store();
    let lost = begun(&mut store, None);
    let id = begun(&mut store, Some("2026-0148"));
    let beside = begun(&mut store, Some("2026-0148"));
    drop(store);
    let folder = home.path().join("training");
    let old = fs::read(folder.join("vault.db")).unwrap();
    let mut store = opened(&folder);
    for _ in 0..5 {
        store.append(&lost, &[told("borta")], Timestamp(2)).unwrap();
    }
    let mark = Change::Protected {
        on: true,
        reason: String::new(),
    };
    store.append(&id, &[mark], Timestamp(3)).unwrap();
    drop(store);
    fs::remove_file(journal_of(&folder, &lost)).unwrap();
    fs::write(folder.join("vault.db"), old).unwrap();
    // Here the second key is in use from an earlier event on than the journal says.
    let mut store = opened(&folder);
    assert_eq!(store.start_check().n_put_back, 1);
    for n in 0..3 {
        let text = told(&format!("bredvid {n}"));
        store.append(&beside, &[text], Timestamp(4)).unwrap();
    }
    let said = said(&mut store);
    drop(store);
    fs::remove_file(journal_of(&folder, &beside)).unwrap();
    let store = opened(&folder);
    let conn = store.conn.as_ref().unwrap();
    conn.execute_batch("DELETE FROM dek WHERE caseref = (SELECT caseref FROM case_number)")
        .unwrap();
    drop(store);
    let filled = Filled { home, folder, said };
    let made = saved(&filled.folder, &[]).unwrap();
    assert_eq!((made.events_lost(), made.transcripts.len()), (0, 0));
    assert_eq!(n_saved(&filled, &made), n_said(&filled));
}

#[test]
fn a_form_that_an_interview_went_on_with_comes_from_beside_its_journal() {
    let (mut store, home) = store();
    let id = begun(&mut store, None);
    let later = FormText {
        form: "id = \"inflyttning\"\nversion = \"2\"\n".to_owned(),
        ..form_text()
    };
    let changed = Change::FormChanged {
        held_with: crate::engine::interview::HeldWith {
            version: "2".into(),
            digest: later.digest().into(),
        },
        unfit: Vec::new(),
        back: Vec::new(),
    };
    store
        .append_with_forms(&id, &[changed], std::slice::from_ref(&later), Timestamp(2))
        .unwrap();
    let said = said(&mut store);
    drop(store);
    let folder = home.path().join("training");
    let n_pages = n_pages(&folder);
    damage(&folder, 0..n_pages);
    let filled = Filled { home, folder, said };
    let made = saved(&filled.folder, &[]).unwrap();
    assert_eq!((made.forms_lost, made.inventory.faults), (0, 0));
    let mut store = opened(&made.folder);
    assert_eq!(store.form_texts(&id).unwrap(), [form_text(), later]);
}

#[test]
fn what_a_start_had_put_back_under_lower_numbers_is_told_once_and_in_its_order() {
    let (mut store, home) = store();
    let lost = begun(&mut store, None);
    let id = begun(&mut store, None);
    drop(store);
    let folder = home.path().join("training");
    let old = fs::read(folder.join("vault.db")).unwrap();
    let mut store = opened(&folder);
    for n in 0..3 {
        store.append(&lost, &[told("borta")], Timestamp(3)).unwrap();
        let texts = [told(&format!("{n} a")), told(&format!("{n} b"))];
        store.append(&id, &texts, Timestamp(3)).unwrap();
    }
    drop(store);
    // The journal of one of the two is gone: what is put back of the other moves up.
    fs::remove_file(journal_of(&folder, &lost)).unwrap();
    fs::write(folder.join("vault.db"), &old).unwrap();
    let mut store = opened(&folder);
    assert_eq!(store.start_check().n_put_back, 6);
    for n in 3..5 {
        let texts = [told(&format!("{n} a")), told(&format!("{n} b"))];
        store.append(&id, &texts, Timestamp(4)).unwrap();
    }
    let said = said(&mut store);
    assert_eq!(said[&id].len(), 11);
    drop(store);
    let filled = Filled { home, folder, said };
    wherever_damaged(&filled, |damaged, made| {
        let mut store = opened(&made.folder);
        let there = super::said(&mut store);
        assert_eq!(there[&id], filled.said[&id], "{damaged:?}");
    });
}

#[test]
fn what_a_backup_has_is_counted_there_and_the_journals_give_the_rest() {
    let filled = with_journals(2, 10);
    let store = opened(&filled.folder);
    store
        .copier()
        .rotate(&own_place(&filled.folder), now(), &mut |_, _, _| {})
        .unwrap();
    drop(store);
    let mut store = opened(&filled.folder);
    for id in filled.said.keys() {
        store.append(id, &[told("efter")], Timestamp(5)).unwrap();
    }
    let said = said(&mut store);
    drop(store);
    let n_pages = n_pages(&filled.folder);
    damage(&filled.folder, 0..n_pages);
    let made = saved(&filled.folder, &[]).unwrap();
    assert_eq!((made.from_backups, made.from_journals), (22, 2));
    assert_eq!((made.events_lost(), made.inventory.faults), (0, 0));
    let filled = Filled { said, ..filled };
    assert_eq!(n_saved(&filled, &made), n_said(&filled));
}

#[test]
fn an_interview_that_no_page_knows_of_is_there_with_its_number() {
    let (mut store, home) = store();
    let folder = home.path().join("training");
    begun(&mut store, Some("2026-1"));
    drop(store);
    let old = fs::read(folder.join("vault.db")).unwrap();
    let mut store = opened(&folder);
    let began = Change::Began(crate::engine::interview::Beginning {
        case: Some("2026-2".into()),
        ..beginning()
    });
    let id = store.begin(&began, &form_text(), Timestamp(2)).unwrap();
    store.append(&id, &[told("nytt")], Timestamp(3)).unwrap();
    let said = said(&mut store);
    drop(store);
    fs::write(folder.join("vault.db"), old).unwrap();
    let filled = Filled { home, folder, said };
    let made = saved(&filled.folder, &[]).unwrap();
    assert_eq!((made.from_journals, made.inventory.faults), (2, 0));
    let mut store = opened(&made.folder);
    assert_eq!(store.find_by_case("2026-2").unwrap()[0].id, id);
    drop(store);
    assert_eq!(n_saved(&filled, &made), n_said(&filled));
}
