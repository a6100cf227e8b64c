//! Tests of what comes out of a damaged file and of the log beside it, wherever one of them ends or is broken.

use super::*;
use crate::store::Work;
use crate::store::tests::just_brought_in;

const HEADER: usize = 32;
const FRAME: usize = 24 + PAGE;

/// A store whose log alone has all but the beginning of its one interview, and how long the log was after each commit.
fn in_the_log(n_answers: usize) -> (Filled, Vec<usize>) {
    let (mut store, home) = store();
    let id = begun(&mut store, Some("2026-0147"));
    drop(store);
    let folder = home.path().join("training");
    let mut store = opened(&folder);
    let ends = (0..n_answers).map(|n| {
        let text = format!("{n} {}", "så sade hon ".repeat(40));
        store.append(&id, &[told(&text)], Timestamp(2)).unwrap();
        fs::read(folder.join("vault.db-wal")).unwrap().len()
    });
    let ends = ends.collect();
    (power_goes(store, home), ends)
}

#[test]
fn of_a_log_that_is_cut_anywhere_what_was_committed_is_saved_and_nothing_by_half() {
    let (filled, ends) = in_the_log(12);
    let log = filled.folder.join("vault.db-wal");
    let whole = fs::read(&log).unwrap();
    let n_frames = (whole.len() - HEADER) / FRAME;
    assert!(n_frames > 3 * ends.len(), "{n_frames}");
    let cuts = (0..n_frames).flat_map(|n| [HEADER + n * FRAME, HEADER + n * FRAME + FRAME / 2]);
    for end in [0, HEADER / 2].into_iter().chain(cuts) {
        fs::write(&log, &whole[..end]).unwrap();
        let made = saved(&filled.folder, &[]).unwrap();
        assert_eq!((made.events_lost(), made.inventory.faults), (0, 0), "{end}");
        assert_eq!(made.transcripts, [], "{end}");
        let n_committed = ends.iter().filter(|it| **it <= end).count();
        assert_eq!(n_saved(&filled, &made), 1 + n_committed, "{end}");
    }
}

#[test]
fn a_log_whose_head_or_first_piece_says_that_it_is_another_one_is_read_all_the_same() {
    let (filled, _) = in_the_log(12);
    let log = filled.folder.join("vault.db-wal");
    let whole = fs::read(&log).unwrap();
    for at in [16, 20, HEADER + 8, HEADER + 12] {
        fs::write(&log, &whole).unwrap();
        flip(&log, at, 0);
        let made = saved(&filled.folder, &[]).unwrap();
        assert_eq!((made.events_lost(), made.inventory.faults), (0, 0), "{at}");
        assert_eq!(n_saved(&filled, &made), n_said(&filled), "{at}");
    }
}

#[test]
fn what_stands_behind_a_log_that_was_begun_anew_is_taken_for_no_newer() {
    let (mut store, home, _) = just_brought_in(2);
    for listed in store.list().unwrap() {
        store
            .append(&listed.id, &[told("nytt")], Timestamp(3))
            .unwrap();
    }
    let filled = power_goes(store, home);
    let log = fs::read(filled.folder.join("vault.db-wal")).unwrap();
    let last = log.len() - FRAME;
    assert_ne!(
        log[16..24],
        log[last + 8..last + 16],
        "nothing is left over"
    );
    let made = saved(&filled.folder, &[]).unwrap();
    assert_eq!((made.events_lost(), made.inventory.faults), (0, 0));
    assert_eq!(n_saved(&filled, &made), n_said(&filled));
}

#[test]
fn of_a_file_that_has_nothing_whole_the_log_gives_what_it_has() {
    let (mut store, home) = store();
    let id = begun(&mut store, Some("2026-0147"));
    store.append(&id, &[told("allt")], Timestamp(2)).unwrap();
    let filled = power_goes(store, home);
    let n_pages = n_pages(&filled.folder);
    damage(&filled.folder, 0..n_pages);
    let made = saved(&filled.folder, &[]).unwrap();
    assert_eq!((made.events_lost(), made.inventory.faults), (0, 0));
    assert_eq!(n_saved(&filled, &made), 2);
}

#[test]
fn of_an_empty_file_the_log_and_the_backups_give_everything() {
    let (mut store, home) = store();
    let id = begun(&mut store, Some("2026-0147"));
    drop(store);
    let folder = home.path().join("training");
    back_up(&folder);
    let mut store = opened(&folder);
    for n in 0..5 {
        let text = told(&format!("{n}"));
        store.append(&id, &[text], Timestamp(2)).unwrap();
    }
    let filled = power_goes(store, home);
    fs::write(filled.folder.join("vault.db"), []).unwrap();
    let made = saved(&filled.folder, &[]).unwrap();
    assert_eq!((made.events_lost(), made.inventory.faults), (0, 0));
    assert_eq!(n_saved(&filled, &made), 6);
}

#[test]
fn of_a_file_whose_whole_front_is_gone_what_stands_behind_is_saved() {
    let (mut store, home) = store();
    // One after the other, so that there are keys of cases on later pages too.
    for n in 0..240 {
        let id = begun(&mut store, Some(&format!("2026-{n}")));
        let texts: Vec<Change> = (0..2).map(|_| told(&"så sade han ".repeat(20))).collect();
        store.append(&id, &texts, Timestamp(2)).unwrap();
    }
    let said = said(&mut store);
    drop(store);
    let folder = home.path().join("training");
    forget_journals(&folder);
    let filled = Filled { home, folder, said };
    let n_pages = n_pages(&filled.folder);
    assert!(n_pages > 150, "{n_pages}");
    let backup = back_up(&filled.folder).join("vault.db");
    // Nothing but the salt is left of the backup.
    let content = fs::read(&backup).unwrap();
    fs::write(&backup, &content[..16]).unwrap();
    damage(&filled.folder, 0..100);
    for is_salt_gone in [false, true] {
        if is_salt_gone {
            let path = filled.folder.join("vault.db");
            let mut content = fs::read(&path).unwrap();
            content[..16].fill(0);
            fs::write(&path, content).unwrap();
        }
        let made = saved(&filled.folder, &[]).unwrap();
        assert_eq!(made.pages_damaged, 100, "{is_salt_gone}");
        let n = n_saved(&filled, &made);
        assert!(n > 10, "{is_salt_gone}: {n}");
    }
}

#[test]
fn it_is_said_how_far_the_reading_has_come() {
    let (mut store, home) = store();
    let id = begun(&mut store, None);
    for _ in 0..30 {
        let text = told(&"a".repeat(40_000));
        store.append(&id, &[text], Timestamp(2)).unwrap();
    }
    drop(store);
    let folder = home.path().join("training");
    let length = fs::read(folder.join("vault.db")).unwrap().len() as u64;
    let mut glances = Vec::new();
    let made = salvage(
        (&folder, Realm::Training),
        Opener::Nothing,
        &[],
        (&home.path().join("saved"), now().0, day()),
        &mut |work, done, total| {
            if work == Work::Reading {
                glances.push((done, total));
            }
        },
    );
    drop(made.unwrap());
    let n_glances = length / (256 * PAGE as u64);
    assert_eq!(glances.len() as u64, n_glances, "{glances:?}");
    assert!(n_glances > 0 && glances.is_sorted(), "{glances:?}");
    let (done, total) = glances[0];
    assert!(done < total && total == length, "{done} {total} {length}");
}
