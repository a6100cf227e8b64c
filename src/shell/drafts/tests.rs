//! Nothing that is half typed gets lost on the way.

use super::*;

fn draft(place: &str, current: bool) -> Draft {
    Draft {
        place: place.into(),
        words: "Hon sa \"nej\"\n".to_owned(),
        rendering: "قالت".to_owned(),
        caret: 4,
        in_rendering: true,
        current,
    }
}

#[test]
fn drafts_come_back_as_they_were() {
    let drafts = [draft("story", false), draft("children/2/age", true)];
    let kept = pack(&drafts).unwrap();
    assert_eq!(kept.place, "children/2/age");
    assert_eq!(unpack(&kept), drafts);
}

#[test]
fn nothing_typed_is_nothing_kept() {
    assert_eq!(pack(&[]), None);
}
