//! What the fuzzer looks for, held on every input that it was begun with or once found, and on random ones.

#[path = "../../fuzz/src/properties.rs"]
mod properties;

use std::fs;
use std::path::PathBuf;

use proptest::prelude::*;
use vilja::store::Handover;

fn corpus() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("fuzz/corpus")
}

#[test]
fn every_input_of_the_corpus_holds() {
    for (target, _) in properties::TARGETS {
        let folder = corpus().join(target);
        let mut n = 0;
        for entry in
            fs::read_dir(&folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()))
        {
            let path = entry.expect("a file").path();
            let data = fs::read(&path).expect("an input");
            assert!(properties::hold(target, &data));
            n += 1;
        }
        assert!(n > 0, "{target} has no input to begin with");
    }
}

#[test]
fn every_folder_of_the_corpus_is_a_target() {
    for entry in fs::read_dir(corpus()).expect("the corpus") {
        let name = entry.expect("a folder").file_name();
        assert!(
            properties::TARGETS
                .iter()
                .any(|(target, _)| name == *target),
            "{}",
            name.display()
        );
    }
}

/// Otherwise all that it tries with containers would end at the first digest.
#[test]
fn the_fuzzer_comes_behind_the_digests_of_a_container() {
    for (name, is_read) in [("whole", true), ("protected", true), ("twice", false)] {
        let data = fs::read(corpus().join("container").join(name)).expect("an input");
        let pieces = data.strip_prefix(b"=").expect("pieces");
        let read = Handover::read(&properties::put_together(pieces));
        assert_eq!(read.is_ok(), is_read, "{name}: {read:?}");
    }
    let signed = fs::read(corpus().join("container/signed")).expect("an input");
    assert!(Handover::read(&signed).is_ok());
}

/// Pieces of the corpus put together anew, and letters and bytes that mean something somewhere.
fn input(target: &'static str) -> impl Strategy<Value = Vec<u8>> {
    let inputs = fs::read_dir(corpus().join(target)).expect("a corpus");
    let pieces: Vec<Vec<u8>> = inputs
        .filter_map(|entry| fs::read(entry.ok()?.path()).ok())
        .flat_map(|bytes| match String::from_utf8(bytes) {
            Ok(text) => text
                .split_inclusive([' ', '\n'])
                .map(|piece| piece.as_bytes().to_vec())
                .collect::<Vec<_>>(),
            Err(error) => error.into_bytes().chunks(4).map(<[u8]>::to_vec).collect(),
        })
        .filter(|piece| !piece.is_empty())
        .collect();
    let piece = proptest::sample::select(pieces);
    let letters = "[ -~\\n\\t\\x1b\u{202e}\u{2067}\u{627}-\u{64a}\u{300}\u{1f600}é]{0,8}";
    let bytes = proptest::collection::vec(any::<u8>(), 0..8);
    // Where text is asked for, other bytes would only be turned away.
    let weight_of_bytes = u32::from(properties::takes_bytes(target));
    proptest::collection::vec(
        prop_oneof![8 => piece, 2 => letters.prop_map(String::into_bytes), weight_of_bytes => bytes],
        0..24,
    )
    .prop_map(|parts| parts.concat())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, ..ProptestConfig::default() })]

    #[test]
    fn pieces_of_the_corpus_hold_in_any_order((target, data) in proptest::sample::select(properties::TARGETS.map(|(name, _)| name).to_vec())
        .prop_flat_map(|target| (Just(target), input(target))))
    {
        prop_assert!(properties::hold(target, &data));
    }
}
