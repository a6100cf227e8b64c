//! Tests of the list of words and of drawing from it.

use std::collections::{BTreeMap, BTreeSet};

use crate::store::words::{SUGGESTED_WORDS, WORDS, suggestion, word};

#[test]
fn there_are_eleven_bits_of_words_sorted_and_each_once() {
    assert_eq!(WORDS.len(), 2048);
    assert!(WORDS.is_sorted());
    let unlike: BTreeSet<_> = WORDS.iter().collect();
    assert_eq!(unlike.len(), WORDS.len());
}

#[test]
fn words_have_four_to_eight_swedish_small_letters() {
    for word in WORDS.iter() {
        assert!((4..=8).contains(&word.chars().count()), "{word}");
        let swedish = |letter| matches!(letter, 'a'..='z' | 'å' | 'ä' | 'ö');
        assert!(word.chars().all(swedish), "{word}");
    }
}

#[test]
fn no_slip_of_one_letter_makes_another_word() {
    // Two words are one slip apart if they are alike with one letter left out of one of them or of both.
    let mut shortened: BTreeMap<(usize, String), &str> = BTreeMap::new();
    let whole: BTreeSet<&str> = WORDS.iter().copied().collect();
    for word in WORDS.iter().copied() {
        for (place, (at, letter)) in word.char_indices().enumerate() {
            let mut rest = word.to_owned();
            rest.replace_range(at..at + letter.len_utf8(), "");
            assert!(!whole.contains(rest.as_str()), "{word} {rest}");
            if let Some(other) = shortened.insert((place, rest), word) {
                panic!("{word} {other}");
            }
        }
    }
}

#[test]
fn every_word_is_as_likely_as_any_other() {
    let drawn = |words: &[&'static str]| {
        let mut n_times: BTreeMap<&str, usize> = BTreeMap::new();
        for number in 0..=u16::MAX {
            if let Some(word) = word(number, words) {
                *n_times.entry(word).or_default() += 1;
            }
        }
        n_times
    };
    assert!(drawn(&WORDS).values().all(|n| *n == 32));
    assert_eq!(
        drawn(&["a", "b", "c"]),
        BTreeMap::from([("a", 21845), ("b", 21845), ("c", 21845)])
    );
    assert!(drawn(&[]).is_empty());
}

#[test]
fn a_suggestion_has_its_words_and_is_another_each_time() {
    let (one, other) = (suggestion().unwrap(), suggestion().unwrap());
    assert_eq!(one.split(' ').count(), SUGGESTED_WORDS);
    assert!(one.split(' ').all(|word| WORDS.contains(&word)));
    assert_ne!(*one, *other);
}
