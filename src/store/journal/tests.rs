//! Whatever becomes of a journal file, reading gives what was written up to somewhere, and never anything else.

use std::sync::OnceLock;

use proptest::prelude::*;
use tempfile::TempDir;
use zeroize::Zeroizing;

use super::*;
use crate::engine::time::Timestamp;
use crate::store::tests::{begun, store, told};

fn ring() -> Ring {
    Ring::new(&Key::from_bytes(&[3; 32]), Realm::Training, [1; 16])
}

fn entry(place: u64, text: &str) -> Entry {
    let kept = Kept {
        salt: [7; 32],
        record: Zeroizing::new(text.to_owned()),
        wording: None,
    };
    Entry::new((place, 1), 5, [1; 16], vec![kept], None)
}

const N_ENTRIES: usize = 6;

/// The file of one journal with so many entries, and the texts in it.
fn written(n_entries: usize) -> (Vec<u8>, Vec<String>) {
    static WRITTEN: OnceLock<Vec<(Vec<u8>, Vec<String>)>> = OnceLock::new();
    let all = WRITTEN.get_or_init(|| (0..N_ENTRIES).map(write).collect());
    all[n_entries].clone()
}

fn write(n_entries: usize) -> (Vec<u8>, Vec<String>) {
    if n_entries == 0 {
        return (Vec::new(), Vec::new());
    }
    let home = tempfile::tempdir().unwrap();
    let ring = ring();
    let (mut journals, _, _) = Journals::open(home.path(), &ring).unwrap();
    let texts: Vec<String> = (0..n_entries).map(|n| format!("svar {n}")).collect();
    for (place, text) in texts.iter().enumerate() {
        let entry = entry(place as u64, text);
        journals.keep(&ring, (&[8; 16], &[9; 16]), &entry).unwrap();
    }
    let paths = journals.paths().unwrap();
    assert_eq!(paths.len(), 1);
    (fs::read(&paths[0]).unwrap(), texts)
}

fn texts(journal: &Journal) -> Vec<String> {
    let kept = journal.entries.iter().flat_map(|entry| &entry.changes);
    kept.map(|kept| kept.record.to_string()).collect()
}

fn read(bytes: &[u8]) -> Option<Journal> {
    Journal::read(bytes, &ring().store.journal, Realm::Training)
}

#[test]
fn a_journal_gives_back_what_was_written() {
    let (bytes, written) = written(5);
    let journal = read(&bytes).unwrap();
    assert_eq!(texts(&journal), written);
    assert_eq!(journal.end, End::Whole);
    assert_eq!((journal.transcript, journal.caseref), ([8; 16], [9; 16]));
}

#[test]
fn a_journal_cut_anywhere_gives_a_beginning_and_is_no_damage() {
    let (bytes, written) = written(4);
    for length in 0..bytes.len() {
        let Some(journal) = read(&bytes[..length]) else {
            continue;
        };
        assert!(written.starts_with(&texts(&journal)), "{length}");
        assert_ne!(texts(&journal), written, "{length}");
        assert!(
            matches!(journal.end, End::Torn | End::Whole),
            "{length}: {:?}",
            journal.end
        );
    }
}

#[test]
fn a_tail_of_zeros_is_a_write_that_was_cut_short() {
    let (mut bytes, written) = written(2);
    let length = bytes.len();
    bytes.extend_from_slice(&[0; 600]);
    let journal = read(&bytes).unwrap();
    assert_eq!((texts(&journal), journal.end), (written.clone(), End::Torn));
    // The same inside the last entry.
    bytes.truncate(length);
    bytes[length - 40..].fill(0);
    let journal = read(&bytes).unwrap();
    assert_eq!(texts(&journal), written[..1]);
    assert_eq!(journal.end, End::Torn);
}

#[test]
fn a_last_entry_whose_first_sector_never_arrived_is_a_write_that_was_cut_short() {
    let (mut bytes, written) = written(3);
    let start = super::tests::written(2).0.len();
    // Sectors are written in any order; the file is as long as it was to be.
    bytes[start..start + 40].fill(0);
    let journal = read(&bytes).unwrap();
    assert_eq!(texts(&journal), written[..2]);
    assert_eq!(journal.end, End::Torn);
}

#[test]
fn the_first_broken_entry_is_named() {
    let (mut bytes, written) = written(4);
    let length = bytes.len();
    let per_entry = {
        let (shorter, _) = super::tests::written(3);
        length - shorter.len()
    };
    bytes[length - 2 * per_entry - per_entry / 2] ^= 1;
    let journal = read(&bytes).unwrap();
    assert_eq!(texts(&journal), written[..1]);
    assert_eq!(journal.end, End::Broken { entry: 2 });
}

#[test]
fn entries_cannot_be_left_out_doubled_or_exchanged() {
    let (bytes, written) = written(3);
    let (shorter, _) = super::tests::written(2);
    let per_entry = bytes.len() - shorter.len();
    let start = bytes.len() - 3 * per_entry;
    let piece = |n: usize| bytes[start + n * per_entry..start + (n + 1) * per_entry].to_vec();
    for (order, n_good) in [
        (vec![1, 2], 0),
        (vec![0, 2], 1),
        (vec![0, 0, 1], 1),
        (vec![1, 0, 2], 0),
        (vec![0, 1, 1], 2),
    ] {
        let mut edited = bytes[..start].to_vec();
        for n in &order {
            edited.extend(piece(*n));
        }
        let journal = read(&edited).unwrap();
        assert_eq!(texts(&journal), written[..n_good], "{order:?}");
        assert!(
            matches!(journal.end, End::Broken { .. } | End::Torn),
            "{order:?}"
        );
    }
}

#[test]
fn a_journal_opens_under_its_own_stores_key_only() {
    let (bytes, _) = written(1);
    let other = Ring::new(&Key::from_bytes(&[4; 32]), Realm::Training, [1; 16]);
    assert!(Journal::read(&bytes, &other.store.journal, Realm::Training).is_none());
    assert!(Journal::read(&bytes, &ring().store.journal, Realm::Real).is_none());
}

#[test]
fn what_cannot_be_read_is_never_written_behind() {
    let home = tempfile::tempdir().unwrap();
    let ring = ring();
    let names = (&[8; 16], &[9; 16]);
    let (mut journals, _, _) = Journals::open(home.path(), &ring).unwrap();
    journals.keep(&ring, names, &entry(0, "ett")).unwrap();
    let path = journals.paths().unwrap()[0].clone();
    let mut torn = fs::read(&path).unwrap();
    torn.extend_from_slice(&[1, 2, 3]);
    fs::write(&path, &torn).unwrap();

    let (mut journals, read, n_unreadable) = Journals::open(home.path(), &ring).unwrap();
    assert_eq!((read.len(), n_unreadable), (1, 0));
    journals.keep(&ring, names, &entry(1, "två")).unwrap();
    assert_eq!(fs::read(&path).unwrap(), torn);
    assert_eq!(journals.paths().unwrap().len(), 2);
    let (_, read, _) = Journals::open(home.path(), &ring).unwrap();
    let mut all: Vec<String> = read.iter().flat_map(texts).collect();
    all.sort();
    assert_eq!(all, ["ett", "två"]);
}

#[test]
fn a_journal_that_cannot_be_read_is_said_once_and_one_that_was_never_begun_is_not() {
    let home = tempfile::tempdir().unwrap();
    let folder = home.path().join(FOLDER);
    fs::create_dir(&folder).unwrap();
    let (bytes, _) = written(1);
    let mut broken = bytes.clone();
    broken[30] ^= 1;
    let begun_by_half: [&[u8]; 4] = [b"", b"vilj", &bytes[..60], &[0; 200]];
    for (n, bytes) in begun_by_half.iter().enumerate() {
        fs::write(folder.join(format!("{n}.jrn")), bytes).unwrap();
    }
    fs::write(folder.join("x.jrn"), broken).unwrap();
    for n_unreadable in [1, 0] {
        let (_, read, n) = Journals::open(home.path(), &ring()).unwrap();
        assert_eq!((read.len(), n), (0, n_unreadable));
    }
    assert!(folder.join("x.jrn.unreadable").exists());
}

#[test]
fn a_journal_that_was_half_wiped_when_the_power_went_is_gone_and_not_called_damaged() {
    let home = tempfile::tempdir().unwrap();
    let folder = home.path().join(FOLDER);
    let ring = ring();
    let names = (&[8; 16], &[9; 16]);
    let is_left = || fs::read_dir(&folder).unwrap().next().is_some();
    for n_wiped in [0, 512, 1_024] {
        let (mut journals, ..) = Journals::open(home.path(), &ring).unwrap();
        journals
            .keep(&ring, names, &entry(0, &"ett ".repeat(400)))
            .unwrap();
        let path = journals.paths().unwrap().pop().unwrap();
        put_away(&path).unwrap();
        let path = path.with_extension(WIPED);
        let mut bytes = fs::read(&path).unwrap();
        bytes[..n_wiped].fill(0);
        fs::write(&path, bytes).unwrap();

        let (journals, read, n_unreadable) = Journals::open(home.path(), &ring).unwrap();
        assert_eq!(
            (journals.names().len(), read.len(), n_unreadable),
            (0, 0, 0)
        );
        assert!(!is_left(), "{n_wiped}");
    }
    let (mut journals, ..) = Journals::open(home.path(), &ring).unwrap();
    journals.keep(&ring, names, &entry(0, "ett")).unwrap();
    journals.remove(&ring, |_, _| true).unwrap();
    assert!(!is_left());
}

#[test]
fn a_whole_journal_is_continued_after_a_new_start() {
    let home = tempfile::tempdir().unwrap();
    let ring = ring();
    let names = (&[8; 16], &[9; 16]);
    for (place, text) in ["ett", "två", "tre"].iter().enumerate() {
        let (mut journals, _, _) = Journals::open(home.path(), &ring).unwrap();
        journals
            .keep(&ring, names, &entry(place as u64, text))
            .unwrap();
    }
    let (journals, read, _) = Journals::open(home.path(), &ring).unwrap();
    assert_eq!(journals.paths().unwrap().len(), 1);
    assert_eq!(texts(&read[0]), ["ett", "två", "tre"]);
}

#[test]
fn nothing_of_an_answer_a_case_or_a_form_can_be_read_in_the_files() {
    let (mut store, home) = store();
    let id = begun(&mut store, Some("ARENDE-4711"));
    store
        .append(&id, &[told("HEMLIGT-ORD")], Timestamp(2))
        .unwrap();
    let files = all_files(&home);
    assert_eq!(files.len(), 2, "a journal and the words of its form");
    for (name, bytes) in files {
        let text = String::from_utf8_lossy(&bytes).into_owned() + &name;
        for word in ["HEMLIGT-ORD", "ARENDE-4711", "inflyttning", "answered"] {
            assert!(!text.contains(word), "{word} in {name}");
        }
    }
}

fn all_files(home: &TempDir) -> Vec<(String, Vec<u8>)> {
    let folder = home.path().join("training").join(FOLDER);
    fs::read_dir(folder)
        .unwrap()
        .map(|entry| {
            let path = entry.unwrap().path();
            (path.display().to_string(), fs::read(&path).unwrap())
        })
        .collect()
}

proptest! {
    #[test]
    fn a_journal_with_any_byte_changed_and_cut_anywhere_gives_a_beginning(
        n_entries in 1_usize..N_ENTRIES,
        at in any::<prop::sample::Index>(),
        mask in 1_u8..,
        cut in prop::option::of(any::<prop::sample::Index>()),
        more in prop::collection::vec(any::<u8>(), 0..8),
    ) {
        let (mut bytes, written) = written(n_entries);
        if let Some(cut) = cut {
            bytes.truncate(cut.index(bytes.len() + 1));
        }
        if !bytes.is_empty() {
            let at = at.index(bytes.len());
            bytes[at] ^= mask;
        }
        bytes.extend(more);
        let texts = read(&bytes).map(|journal| texts(&journal)).unwrap_or_default();
        prop_assert!(written.starts_with(&texts));
    }

    #[test]
    fn bytes_that_are_no_journal_are_none(bytes in prop::collection::vec(any::<u8>(), 0..300)) {
        let mut named = MAGIC.to_vec();
        named.extend(&bytes);
        prop_assert!(read(&bytes).is_none());
        prop_assert!(read(&named).is_none());
    }
}

/// A journal as a later program would write it: all of it, or only its last entry.
pub(in crate::store) fn of_a_later_program(ring: &Ring, entry_only: bool) -> Vec<u8> {
    let key = Key::random().unwrap();
    let header = Header {
        v: if entry_only { VERSION } else { VERSION + 1 },
        realm: ring.realm.word().to_owned(),
        transcript: [8; 16],
        caseref: [9; 16],
        key: Zeroizing::new(hex(key.as_bytes())),
    };
    let plain = serde_json::to_vec(&header).unwrap();
    let sealed = seal::seal_whole(&ring.store.journal, &plain, &header_place()).unwrap();
    let mut bytes = MAGIC.to_vec();
    bytes.extend_from_slice(&preceded(&sealed).unwrap());
    let mut writer = Writer::after_header(key, &sealed);
    bytes.extend_from_slice(&writer.seal(&entry(0, "svar 0")).unwrap());
    let later = Entry {
        v: COVERED + 1,
        ..entry(1, "svar 1")
    };
    bytes.extend_from_slice(&writer.seal(&later).unwrap());
    bytes
}
