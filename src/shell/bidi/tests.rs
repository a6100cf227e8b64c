//! The decision for the terminals that people have.

use super::*;

fn auto(env: &[(&str, &str)]) -> Bidi {
    decide(Wish::Auto, |name| {
        env.iter()
            .find(|(known, _)| *known == name)
            .map(|(_, value)| (*value).to_owned())
    })
}

#[test]
fn terminals_that_insist_on_ordering_are_left_to_it() {
    assert_eq!(
        auto(&[("KONSOLE_VERSION", "221203")]).output,
        Output::Terminal
    );
    assert_eq!(
        auto(&[("TERM_PROGRAM", "Apple_Terminal")]).output,
        Output::Terminal
    );
}

#[test]
fn everyone_else_gets_ordered_cells() {
    assert_eq!(auto(&[("VTE_VERSION", "7006")]).output, Output::App);
    assert_eq!(auto(&[("TERM", "xterm-256color")]).output, Output::App);
    assert_eq!(auto(&[]).output, Output::App);
}

#[test]
fn a_wish_goes_before_what_is_known() {
    let konsole = |name: &str| (name == "KONSOLE_VERSION").then(|| "1".to_owned());
    assert_eq!(decide(Wish::App, konsole).output, Output::App);
    assert_eq!(decide(Wish::Off, |_| None).output, Output::Off);
}

#[test]
fn tmux_is_seen() {
    assert!(auto(&[("TMUX", "/run/tmux,1,0")]).tmux);
    assert!(!auto(&[("TMUX", "")]).tmux);
}
