//! What is written when the terminal is taken and given back.

#![expect(clippy::unwrap_used, reason = "tests fail by panicking")]

use super::*;

#[test]
fn inside_tmux_only_the_unknown_sequence_is_wrapped() {
    assert_eq!(
        explicit_order(true),
        "\x1bPtmux;\x1b\x1b[8l\x1b\\\x1b[?2501l\x1b[?1243l"
    );
    assert_eq!(implicit_order(false), "\x1b[8h\x1b[?1243h");
}

#[test]
fn a_terminal_that_was_not_taken_is_not_given_back() {
    assert!(!TAKEN.load(Ordering::SeqCst));
    restore();
    assert!(!TAKEN.load(Ordering::SeqCst));
}

#[test]
fn giving_back_leaves_nothing_on_the_second_screen() {
    let mut out = Vec::new();
    give_back(&mut out).unwrap();
    let text = String::from_utf8(out).unwrap();
    let cleared = text.find("\x1b[2J").unwrap();
    let scrolled_back = text.find("\x1b[3J").unwrap();
    let left = text.find("\x1b[?1049l").unwrap();
    assert!(cleared < left && scrolled_back < left);
}
