use super::*;

#[test]
fn the_short_way_gives_the_classes_of_the_unicode_tables() {
    for c in '\0'..=char::MAX {
        assert_eq!(
            Classes.bidi_class(c),
            HardcodedBidiData.bidi_class(c),
            "{c:?}"
        );
        assert!(
            Classes
                .bidi_matched_opening_bracket(c)
                .map(|found| (found.opening, found.is_open))
                == HardcodedBidiData
                    .bidi_matched_opening_bracket(c)
                    .map(|found| (found.opening, found.is_open)),
            "{c:?}"
        );
    }
}

#[test]
fn only_latin_and_other_left_to_right_text_does_without_levels() {
    for c in '\0'..=char::MAX {
        let matters = matches!(
            HardcodedBidiData.bidi_class(c),
            BidiClass::R
                | BidiClass::AL
                | BidiClass::AN
                | BidiClass::LRE
                | BidiClass::LRO
                | BidiClass::RLE
                | BidiClass::RLO
                | BidiClass::LRI
                | BidiClass::RLI
                | BidiClass::FSI
        );
        assert!(!matters || needs_levels(&c.to_string()), "{c:?}");
    }
}
