//! Tests of the names of transcripts.

use proptest::prelude::*;

use crate::store::id::TranscriptId;

#[test]
fn names_that_cannot_be_are_refused() {
    for typed in [
        "",
        " ",
        "u",
        "å",
        "80000000000000000000000000",
        "0",
        "000000000000000000000000000",
    ] {
        assert_eq!(TranscriptId::parse(typed), None, "{typed}");
    }
}

proptest! {
    #[test]
    fn a_name_is_read_as_it_is_shown_and_found_by_each_beginning(name in any::<[u8; 16]>(), length in 1_usize..=26) {
        let id = TranscriptId::from_name(name);
        let shown = id.to_string();
        prop_assert_eq!(shown.len(), 26);
        prop_assert_eq!(TranscriptId::parse(&shown), Some(id));
        prop_assert_eq!(TranscriptId::parse(&shown.to_uppercase().replace('0', "o").replace('1', "l")), Some(id));
        let (first, last) = TranscriptId::range(&shown[..length]).unwrap();
        prop_assert!(first <= id && id <= last);
    }
}
