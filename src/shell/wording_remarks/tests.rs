#![expect(clippy::unwrap_used, reason = "tests fail by panicking")]

use std::path::PathBuf;

use super::*;
use crate::app::interpreter::MessageName;
use crate::app::interpreter::remarking::Remarked;
use crate::store::{Cost, Realm};

const NOW: Timestamp = Timestamp(1_795_000_000_000);

/// A practice store, and where an earlier program would have kept its file.
fn store() -> (tempfile::TempDir, Store, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let place = folder.path().join("store");
    let store = Store::create(&place, Realm::Training, None, Cost::FLOOR, NOW).unwrap();
    let file = folder.path().join("wording-remarks.jsonl");
    (folder, store, file)
}

fn words(store: &mut Store) -> Vec<String> {
    let list = read(store, NOW).unwrap();
    list.kept.into_iter().map(|(_, kept)| kept.words).collect()
}

fn remark(words: &str) -> WordingRemark {
    WordingRemark {
        form: "inflyttning".to_owned(),
        version: "1.0.0".to_owned(),
        remarked: Remarked {
            message: MessageName {
                of_form: true,
                id: "told_to_search.help".to_owned(),
            },
            language: "ti".to_owned(),
            kind: RemarkKind::Better,
            words: words.to_owned(),
        },
        text: "as it stood".to_owned(),
    }
}

#[test]
fn what_is_kept_is_read_in_order_and_is_of_the_text_that_stood_there() {
    let (_folder, mut store, _) = store();
    assert_eq!(read(&mut store, NOW).unwrap(), List::default());
    for said in ["ቃል\nsecond line", "two"] {
        let content = content(&remark(said)).unwrap();
        store.keep_wording_remark(None, &content).unwrap();
    }
    assert_eq!(words(&mut store), ["ቃል\nsecond line", "two"]);
    let list = read(&mut store, NOW).unwrap();
    assert_eq!(list.kept[0].1.digest, digest("as it stood"));
    assert!(!format!("{list:?}").contains("two"), "no words in a log");
}

#[test]
fn what_is_no_remark_is_named_by_its_number_and_not_shown() {
    let (_folder, mut store, _) = store();
    let good = content(&remark("one")).unwrap();
    let escaping = good.replace("\"one\"", "\"\\u001b[2J\"");
    let later = good.replace("\"v\":1", "\"v\":2");
    for lying in [&good, &escaping, &later, "{\"v\":1,\"form\":\"infl"] {
        store.keep_wording_remark(None, lying).unwrap();
    }
    let list = read(&mut store, NOW).unwrap();
    assert_eq!((list.kept.len(), list.unread), (1, vec![2, 3, 4]));
}

#[test]
fn the_file_of_an_earlier_program_is_taken_in_once_and_removed() {
    let (_folder, mut store, file) = store();
    take_in(&file, &mut store).unwrap();
    let (one, two) = (remark("one"), remark("two"));
    // A line torn off within a letter takes no other with it.
    let mut lines = content(&one).unwrap().into_bytes();
    lines.extend("\n{\"v\":1,\"form\":\"f\u{f6}".as_bytes());
    lines.pop();
    lines.extend(format!("\n\n{}\n", content(&two).unwrap()).as_bytes());
    std::fs::write(&file, &lines).unwrap();
    take_in(&file, &mut store).unwrap();
    assert!(!file.exists());
    assert_eq!(words(&mut store), ["one", "two"]);
    // As if the program had ended before the file was removed.
    std::fs::write(&file, &lines).unwrap();
    take_in(&file, &mut store).unwrap();
    assert_eq!(words(&mut store), ["one", "two"]);
}

#[test]
fn a_file_that_does_not_fit_in_stays() {
    let (_folder, mut store, file) = store();
    let full = "x".repeat(usize::try_from(BYTES_MAX).unwrap());
    store.keep_wording_remark(None, &full).unwrap();
    std::fs::write(&file, content(&remark("one")).unwrap()).unwrap();
    let refused = take_in(&file, &mut store);
    assert_eq!(refused, Err(StoreTrouble::WordingRemarksFull));
    assert!(file.exists());
}
