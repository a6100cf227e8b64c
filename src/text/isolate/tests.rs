use super::*;
use crate::text::plain;

#[test]
fn isolates_are_balanced_and_come_off_again() {
    assert_eq!(isolate("3-5"), "\u{2066}3-5\u{2069}");
    assert_eq!(isolate_auto("Anna"), "\u{2068}Anna\u{2069}");
    assert_eq!(plain(&isolate("2026-11-20")), "2026-11-20");
}
