//! Tests of how versions compare.

use std::cmp::Ordering;

use super::compare_versions;

#[test]
fn versions_compare_by_their_numbers_and_words_do_not() {
    for (one, other, order) in [
        ("1.1.0", "1.0.0", Some(Ordering::Greater)),
        ("1.10.0", "1.9.0", Some(Ordering::Greater)),
        ("2", "1.9", Some(Ordering::Greater)),
        ("1.0", "1.0", Some(Ordering::Equal)),
        ("1.0", "1.0.1", Some(Ordering::Less)),
        ("1.0-utkast", "1.0", None),
        ("", "1", None),
    ] {
        assert_eq!(compare_versions(one, other), order, "{one} and {other}");
    }
}
