//! Weights learnt from a handful of sentences, and what they then decide.
#![expect(
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "tests fail by panicking"
)]

use std::collections::BTreeSet;

use super::{Choice, Example, Read, learn};
use crate::text::cue::evidence::Evidence;
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

const CHOICE: Choice = Choice {
    n_kept: 100,
    least: [0.5; CueId::ALL.len()],
};

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

fn weighed() -> CueLists {
    let list = list();
    let text = learn(&list, [], &examples(&list), CHOICE);
    let weights = Weights::read(&list, &text).expect("weights");
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
    let list = list();
    let many = Choice {
        n_kept: 1000,
        ..CHOICE
    };
    let text = learn(&list, [], &examples(&list), many);
    let weights = Weights::read(&list, &text).expect("weights");
    let loan = CueId::Loan as usize;
    let topic = weights.rows[&Evidence::Topic(0)][loan];
    assert!(topic < 0.0, "a relative speaks against it: {topic}");
    let piece = weights.rows[&Evidence::Piece("kred".to_owned())][loan];
    let other = weights.rows[&Evidence::Piece("^bil".to_owned())][loan];
    assert!(piece > other, "{piece} of a credit, {other} of a car");
}

#[test]
fn a_sentence_in_another_language_is_not_weighed() {
    let text = "The municipality gave them credit for furniture";
    assert_eq!(found(text), text);
}

#[test]
fn the_same_is_learnt_each_time_and_reads_as_it_was_written() {
    let list = list();
    let once = learn(&list, [], &examples(&list), CHOICE);
    assert_eq!(once, learn(&list, [], &examples(&list), CHOICE));
    let weights = Weights::read(&list, &once).expect("weights");
    assert_eq!(weights.write(&list), once);
}

#[test]
fn no_more_is_kept_than_is_asked_for() {
    let list = list();
    let few = Choice {
        n_kept: 5,
        ..CHOICE
    };
    let text = learn(&list, [], &examples(&list), few);
    let weights = Weights::read(&list, &text).expect("weights");
    assert_eq!(weights.rows.len(), 5);
}

#[test]
fn nothing_is_learnt_from_nothing() {
    let list = list();
    let text = learn(&list, [], &[], CHOICE);
    let weights = Weights::read(&list, &text).expect("weights");
    assert!(weights.rows.is_empty());
}

#[test]
fn weights_that_do_not_belong_to_the_list_are_refused() {
    let list = list();
    let unknown = |key: &str| WeightsFault::Unknown {
        key: key.to_owned(),
    };
    let row = "\"0 0 0 0 0 0 0 0 0 0 0 0 0\"";
    for (text, wanted) in [
        ("least = 3".to_owned(), unknown("least")),
        ("always = \"1 2\"".to_owned(), unknown("always")),
        (row.replace("\"0 ", "least = \"x "), unknown("least")),
        ("colour = 3".to_owned(), unknown("colour")),
        (format!("[colour]\nred = {row}"), unknown("red")),
        (format!("[kind]\nrent = {row}"), unknown("rent")),
        (
            format!("[before]\n\"loan rent\" = {row}"),
            unknown("loan rent"),
        ),
        (
            format!("[phrases]\n\"marked lone\" = {row}"),
            unknown("marked lone"),
        ),
        (format!("[sentence]\nshort = {row}"), unknown("short")),
        (format!("[length]\nlong = {row}"), unknown("long")),
        ("[kind]\nloan = [1]".to_owned(), unknown("loan")),
        ("#".repeat(1_100_000), WeightsFault::TooLarge),
    ] {
        assert_eq!(Weights::read(&list, &text).err(), Some(wanted));
    }
    let broken = Weights::read(&list, "x = [");
    assert!(matches!(broken, Err(WeightsFault::Syntax { .. })));
}
