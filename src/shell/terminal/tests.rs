//! What is written when the terminal is taken and given back.

#![expect(clippy::unwrap_used, reason = "tests fail by panicking")]

use super::*;

#[test]
fn inside_tmux_everything_goes_to_the_terminal_behind_it() {
    let taken = take_order(true, false);
    assert!(taken.starts_with("\x1bPtmux;\x1b\x1b[?2501;1243s"));
    assert!(taken.ends_with("\x1b\x1b[?1243l\x1b\\"));
    assert!(taken.contains("\x1b\x1b[8l"));
    let given = give_order_back(true, false);
    assert!(given.starts_with("\x1bPtmux;\x1b\x1b[8h"));
}

#[test]
fn what_is_switched_is_noted_before_and_switched_back() {
    assert_eq!(
        take_order(false, false),
        "\x1b[?2501;1243s\x1b[8l\x1b[?2501l\x1b[?1243l"
    );
    assert_eq!(
        give_order_back(false, false),
        "\x1b[8h\x1b[?1243h\x1b[?2501;1243r"
    );
    assert!(take_order(false, true).starts_with("\x1b]5379;use_ctl=false\x07"));
    assert!(give_order_back(false, true).ends_with("\x1b]5379;use_ctl=true\x07"));
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
