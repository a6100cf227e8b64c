//! Weights learnt from a handful of sentences, and what they then decide.
#![expect(
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "tests fail by panicking"
)]

use std::collections::BTreeSet;

use super::{Example, Read, learn};
use crate::text::cue::evidence::Evidence;
use crate::text::cue::number::number;
use crate::text::cue::weights::{NEURONS, is_sign};
use crate::text::cue::{CueId, CueList, CueLists, Weights, WeightsFault, marked};
use crate::text::language::Language;

const LIST: &str = r#"
negation = ["inte"]
divide = ["men"]
[kinds]
loan = ["lån|kredit|*lån"]
office = ["kommun|soc"]
lender = ["bank|bror"]
denial = ["inte|aldrig"]
all = ["ett|av|en|fick|jag|vi|gav|oss|mig|hus|bil"]
[topics]
relatives = ["bror|kusin"]
[[phrase]]
cue = "loan"
say = ["lån"]
"#;

const LEAST: [f32; CueId::ALL.len()] = [0.5; CueId::ALL.len()];

/// A handful of sentences is gone through so often that neurons learn something.
const TIMES: usize = 40;

fn list() -> CueList {
    let (list, problems) = CueList::read(&Language::parse("sv").expect("a language"), LIST);
    assert!(problems.is_empty(), "{problems:?}");
    list
}

/// Loans of an office, and of somebody else, each in several wordings.
fn examples(list: &CueList) -> Vec<Example<'_>> {
    let mut examples = Vec::new();
    for (lender, is_loan) in [
        ("kommunen", true),
        ("soc", true),
        ("banken", false),
        ("en bror", false),
    ] {
        for thing in ["ett lån", "en kredit", "ett flyttlån"] {
            for text in [
                format!("Jag fick {thing} av {lender}"),
                format!("Vi fick {thing} av {lender}"),
                format!("Av {lender} fick vi {thing}"),
                format!("Vi fick inte {thing} av {lender}"),
            ] {
                let is_loan = is_loan && !text.contains("inte");
                examples.push(Example {
                    cues: is_loan.then_some(CueId::Loan).into_iter().collect(),
                    text,
                    read: Read::With(list),
                    counts: 1.0,
                });
            }
        }
        for thing in ["ett hus", "en bil"] {
            examples.push(Example {
                text: format!("Vi fick {thing} av {lender}"),
                cues: BTreeSet::new(),
                read: Read::WithoutPhrases,
                counts: 1.0,
            });
        }
    }
    examples
}

fn learnt(list: &CueList) -> Weights {
    let examples: Vec<_> = (0..TIMES).flat_map(|_| examples(list)).collect();
    learn(list, [], &examples, LEAST)
}

fn weighed() -> CueLists {
    let list = list();
    let weights = learnt(&list);
    CueLists::new(vec![list.weighed(weights)], [])
}

fn found(text: &str) -> String {
    marked(text, &weighed().find(text))
}

#[test]
fn a_phrase_that_speaks_of_something_else_is_voted_down() {
    assert_eq!(
        found("Jag fick ett lån av soc"),
        "Jag fick ett ‹lån› av soc"
    );
    let other = "Jag fick ett lån av banken";
    assert_eq!(found(other), other);
    let denied = "Jag fick inte ett lån av soc";
    assert_eq!(found(denied), denied);
}

#[test]
fn what_no_phrase_foresaw_is_marked_by_its_words() {
    let text = "Vi fick en kredit av kommunen";
    let cues = weighed().find(text);
    assert_eq!(cues.len(), 1, "{}", marked(text, &cues));
    assert!(
        cues[0].phrase(text).contains("kommunen"),
        "{}",
        marked(text, &cues)
    );
    // A word of the same kind that was never seen counts like the others.
    assert_ne!(
        found("Vi fick ett snabblån av kommunen"),
        "Vi fick ett snabblån av kommunen"
    );
}

/// A topic speaks against what its words speak against, and a piece for what the words that have it speak for.
#[test]
fn topics_and_pieces_of_words_count_where_words_were_never_seen() {
    let lists = weighed();
    let loan = |text: &str| lists.likelihoods(text)[CueId::Loan as usize];
    // No sentence had this word; the one has a piece of a credit, the other a piece of a car.
    assert!(loan("Vi fick en snabbkredit av kommunen") > loan("Vi fick en snabbbil av kommunen"));
    // Nor this one, which is only known to be a relative.
    assert!(loan("Vi fick ett lån av kusin") < loan("Vi fick ett lån av kommunen"));
}

#[test]
fn what_is_likely_is_told_by_numbers_from_nought_to_one_and_nothing_is_in_a_question() {
    let lists = weighed();
    let all = lists.likelihoods("Jag fick ett lån av soc");
    assert!(all.iter().all(|it| (0.0..=1.0).contains(it)), "{all:?}");
    assert!(all[CueId::Loan as usize] > 0.5, "{all:?}");
    let asked = lists.likelihoods("Fick jag ett lån av soc?");
    assert_eq!(asked.map(f32::to_bits), [0; CueId::ALL.len()]);
}

#[test]
fn a_sentence_in_another_language_is_not_weighed() {
    let text = "The municipality gave them credit for furniture";
    assert_eq!(found(text), text);
}

#[test]
fn the_same_is_learnt_each_time_and_reads_as_it_was_written() {
    let list = list();
    let once = learnt(&list);
    assert!(once == learnt(&list));
    let bytes = once.write("# a head\n");
    assert!(bytes.starts_with(b"# a head\n"));
    assert!(Weights::read(&bytes) == Ok(once));
}

#[test]
fn what_was_seen_seldom_has_no_weights_nor_has_what_only_learning_knows() {
    let list = list();
    let weights = learn(&list, [], &examples(&list), LEAST);
    let has = |evidence: &Evidence| weights.numbers.contains(&number(&list, evidence));
    let next = |one: &str, next: &str| Evidence::Next(one.to_owned(), next.to_owned());
    assert!(has(&next("av", "soc")));
    // Only three sentences had this.
    assert!(!has(&next("soc", "fick")));
    assert!(is_sign(&Evidence::Unread) && !has(&Evidence::Unread));
}

#[test]
fn nothing_is_learnt_from_nothing() {
    let list = list();
    let weights = learn(&list, [], &[], LEAST);
    assert!(weights.rows.is_empty());
    let lists = CueLists::new(vec![list.weighed(weights)], []);
    assert_eq!(lists.find("Jag fick ett lån av soc"), []);
}

#[test]
fn what_is_no_file_of_weights_is_refused() {
    let whole = learnt(&list()).write("# a head\n");
    let changed = |at: usize, to: &[u8]| {
        let mut bytes = whole.clone();
        bytes[at..at + to.len()].copy_from_slice(to);
        bytes
    };
    let head = b"# a head\n\0".len();
    let numbers = whole.len() - (4 + NEURONS) * learnt(&list()).rows.len();
    for bytes in [
        Vec::new(),
        b"# a head".to_vec(),
        b"# a head\n\0".to_vec(),
        whole[..whole.len() - 1].to_vec(),
        [whole.as_slice(), b"x"].concat(),
        // More rows than there are, and more than there can be.
        changed(head, &[0xff, 0, 0, 0]),
        changed(head, &[0xff; 4]),
        // Not a number, and numbers that are out of order.
        changed(head + 4, &f32::NAN.to_le_bytes()),
        changed(numbers, &[0xff; 4]),
    ] {
        assert_eq!(Weights::read(&bytes), Err(WeightsFault::NotWhole));
    }
    assert!(Weights::read(&whole).is_ok());
    let long = vec![b'#'; 9 * 1024 * 1024];
    assert_eq!(Weights::read(&long), Err(WeightsFault::TooLarge));
}
