//! What comes over the wire is one of the few things that may come, whole and short enough, or the end.
#![expect(clippy::unwrap_used, reason = "tests fail by panicking")]

use std::io::Read as _;

use proptest::prelude::*;
use serde::Serialize;
use serde::de::DeserializeOwned;

use super::{BYTES_MAX, FromInterpreter, FromTrainer, Show, next};
use crate::app::interpreter::Shown;
use crate::app::trainer::{Following, Mark};

fn line(said: &impl Serialize) -> Vec<u8> {
    let mut line = serde_json::to_vec(said).unwrap();
    line.push(b'\n');
    line
}

/// Everything that can be heard in these bytes before the end.
fn heard<T: DeserializeOwned>(bytes: &[u8]) -> Vec<T> {
    let mut from = bytes;
    std::iter::from_fn(|| next(&mut from)).collect()
}

#[test]
fn each_side_hears_what_the_other_says_and_no_other_kind() {
    let mark = FromTrainer::Mark(Mark {
        step: 7,
        note: "här blev det tyst\u{2028}\"".to_owned(),
    });
    let language = FromTrainer::Language("fa-AF".to_owned());
    let half = FromTrainer::Half(Mark {
        step: 7,
        note: "här b".to_owned(),
    });
    let said = [line(&language), line(&half), line(&mark)].concat();
    assert_eq!(heard::<FromTrainer>(&said), [language, half, mark]);
    // Neither is an interpreter's to say.
    assert_eq!(heard::<FromInterpreter>(&said), []);
    let nothing = line(&Show::Shown(Shown::Nothing));
    assert_eq!(
        heard::<Show<Following>>(&nothing),
        [Show::Shown(Following::Nothing)]
    );
    let sheet = br#"{"shown":{"sheet":{"language":"ar","passages":[]}}}"#;
    assert_eq!(heard::<Show<Shown>>(&[sheet, &b"\n"[..]].concat()).len(), 1);
    assert_eq!(
        heard::<Show<Following>>(&[sheet, &b"\n"[..]].concat()),
        [],
        "a trainer's terminal takes no interpreter's sheet"
    );
}

#[test]
fn what_is_broken_too_long_or_more_than_it_may_be_is_the_end() {
    for rubbish in [
        "",
        "\n",
        "{}\n",
        "null\n",
        "[]\n",
        "\"mark\"\n",
        "{\"mark\":{\"step\":1,\"note\":\"a\"}}",
        "{\"mark\":{\"step\":1}}\n",
        "{\"half\":\"a\"}\n",
        "{\"half\":{\"step\":1,\"note\":\"a\",\"more\":1}}\n",
        "{\"mark\":{\"step\":-1,\"note\":\"a\"}}\n",
        "{\"mark\":{\"step\":1.5,\"note\":\"a\"}}\n",
        "{\"mark\":{\"step\":99999999999999999999,\"note\":\"a\"}}\n",
        "{\"mark\":{\"step\":1,\"note\":\"a\",\"more\":1}}\n",
        "{\"mark\":{\"step\":1,\"note\":null}}\n",
        "{\"mark\":{\"step\":1,\"note\":\"a\"},\"language\":\"sv\"}\n",
        "{\"answer\":{\"place\":\"wish_to_move\",\"value\":\"own\"}}\n",
        "{\"mark\":{\"step\":1,\"note\":\"\\ud800\"}}\n",
        "{\"language\":[\"sv\"]}\n",
    ] {
        assert_eq!(heard::<FromTrainer>(rubbish.as_bytes()), [], "{rubbish:?}");
    }
    assert_eq!(heard::<FromTrainer>(b"{\"language\":\"\xff\"}\n"), []);
    let deep = format!("{}\n", "[".repeat(100_000));
    assert_eq!(heard::<FromTrainer>(deep.as_bytes()), []);
}

#[test]
fn no_more_of_a_line_is_read_than_a_line_may_have() {
    let most = usize::try_from(BYTES_MAX).unwrap();
    let endless = std::io::repeat(b'x').take(BYTES_MAX * 4);
    let mut from = std::io::BufReader::new(endless);
    assert_eq!(next::<FromTrainer>(&mut from), None);
    let mut rest = Vec::new();
    from.read_to_end(&mut rest).unwrap();
    assert_eq!(rest.len(), most * 3);
    // One that is just short enough is taken, and that its words are too many is said further in.
    let about = line(&FromTrainer::Language(String::new())).len();
    let longest = FromTrainer::Language("a".repeat(most - about));
    assert_eq!(heard::<FromTrainer>(&line(&longest)), [longest]);
}

proptest! {
    #[test]
    fn whatever_comes_nothing_falls_over_and_what_is_said_whole_is_heard(
        note in any::<String>(),
        step in any::<usize>(),
        cut in any::<prop::sample::Index>(),
        noise in prop::collection::vec(any::<u8>(), 0..200),
    ) {
        let mark = FromTrainer::Mark(Mark { step, note });
        let whole = line(&mark);
        prop_assert_eq!(heard::<FromTrainer>(&whole), vec![mark]);
        // Cut anywhere it is nothing.
        let torn = whole.get(..cut.index(whole.len())).unwrap();
        prop_assert!(heard::<FromTrainer>(torn).is_empty());
        // Noise is the end, and what comes after it is not heard.
        let noisy = [noise.as_slice(), b"\n", whole.as_slice()].concat();
        prop_assert!(heard::<FromTrainer>(&noisy).is_empty());
        let _none = heard::<Show<Following>>(&noisy);
    }
}
