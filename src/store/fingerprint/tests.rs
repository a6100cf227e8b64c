//! Tests of the words that a key is known by.

use std::collections::HashSet;

use crate::store::age::Identity;
use crate::store::fingerprint::Fingerprint;

#[test]
fn a_key_is_known_by_its_words_however_they_are_typed_and_by_no_others() {
    let key = Identity::random().unwrap().recipient();
    let words = Fingerprint::of_recipient(&key);
    let said = words.to_string();
    assert_eq!(said.split(' ').count(), 6);
    assert_eq!(words, Fingerprint::of_recipient(&key));
    assert_eq!(Fingerprint::parse(&said), Some(words));
    assert_eq!(Fingerprint::parse(&format!("{said} {said}")), None);
    assert_eq!(Fingerprint::parse("x"), None);
    for typed in [
        said.clone(),
        said.to_uppercase(),
        said.replace(' ', ", "),
        format!("  {}\n", said.replace(' ', " - ")),
    ] {
        assert!(words.is(&typed), "{typed}");
    }
    let mut turned: Vec<&str> = said.split(' ').collect();
    turned.reverse();
    let five = said.rsplit_once(' ').unwrap().0;
    for typed in [
        turned.join(" "),
        five.to_owned(),
        format!("{said} lampa"),
        String::new(),
    ] {
        assert!(!words.is(&typed) || typed == said, "{typed}");
    }
}

#[test]
fn the_same_bytes_as_another_kind_of_key_give_other_words() {
    let key = Identity::random().unwrap().recipient();
    let as_signer = Fingerprint::of_signer(key.as_bytes());
    assert_ne!(Fingerprint::of_recipient(&key), as_signer);
}

#[test]
fn keys_differ_by_their_words() {
    let keys = (0..40).map(|_| Identity::random().unwrap().recipient());
    let words: HashSet<Fingerprint> = keys.map(|key| Fingerprint::of_recipient(&key)).collect();
    assert_eq!(words.len(), 40);
}
