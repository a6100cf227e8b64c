//! The decision for the terminals that people have.

use super::*;

fn env<'e>(known: &'e [(&'e str, &'e str)]) -> impl Fn(&str) -> Option<String> + 'e {
    |name| {
        known
            .iter()
            .find(|(known, _)| *known == name)
            .map(|(_, value)| (*value).to_owned())
    }
}

/// Nothing asked for, nothing remembered.
fn auto(known: &[(&str, &str)], reply: Reply) -> Bidi {
    decide(Asked::default(), env(known), |_| None, || reply)
}

/// The terminal must not be asked.
fn unasked(known: &[(&str, &str)]) -> Bidi {
    decide(
        Asked::default(),
        env(known),
        |_| None,
        || panic!("asked: {known:?}"),
    )
}

#[test]
fn terminals_that_insist_on_ordering_are_left_to_it() {
    for known in [
        ("KONSOLE_VERSION", "221203"),
        ("TERM_PROGRAM", "Apple_Terminal"),
    ] {
        assert_eq!(
            auto(&[known], Reply::Nothing).manner.output,
            Output::Terminal
        );
        // Should a later version learn to obey, it is not held against it.
        assert_eq!(auto(&[known], Reply::Obeys).manner.output, Output::App);
    }
}

#[test]
fn terminals_that_are_known_are_not_asked() {
    for known in [
        ("VTE_VERSION", "7006"),
        ("TERM", "xterm-256color"),
        ("TERM", "foot"),
        ("TERM", "linux"),
        ("TERM", "mlterm-256color"),
        ("TERM_PROGRAM", "vscode"),
        ("ALACRITTY_WINDOW_ID", "1"),
        ("KITTY_WINDOW_ID", "1"),
        ("WT_SESSION", "x"),
    ] {
        let decided = unasked(&[known]);
        assert_eq!(decided.manner.output, Output::App, "{known:?}");
        assert!(!decided.is_guess, "{known:?}");
    }
}

#[test]
fn from_another_machine_the_name_is_not_enough() {
    let far = [
        ("TERM", "xterm-256color"),
        ("SSH_CONNECTION", "192.0.2.1 1 192.0.2.2 22"),
    ];
    assert!(auto(&far, Reply::Nothing).is_guess);
    for (reply, output) in [
        (Reply::Obeys, Output::App),
        (Reply::DoesNotKnow, Output::App),
        (Reply::AlwaysOrders, Output::Terminal),
    ] {
        let decided = auto(&far, reply);
        assert_eq!(decided.manner.output, output);
        assert!(!decided.is_guess);
    }
}

#[test]
fn what_was_answered_on_the_card_goes_before_everything_but_a_wish() {
    let konsole = env(&[("KONSOLE_VERSION", "1")]);
    let decided = decide(
        Asked::default(),
        &konsole,
        |_| Some(Output::App),
        || panic!("asked"),
    );
    assert_eq!(decided.manner.output, Output::App);
    assert_eq!(decided.because, "doctor-bidi-card");
    for (wish, output) in [
        (Wish::App, Output::App),
        (Wish::Terminal, Output::Terminal),
        (Wish::Off, Output::Off),
    ] {
        let asked = Asked {
            wish,
            ..Asked::default()
        };
        let decided = decide(asked, &konsole, |_| Some(Output::App), || panic!("asked"));
        assert_eq!(decided.manner.output, output);
    }
}

#[test]
fn marks_are_not_borrowed_where_they_land_on_the_wrong_letter() {
    let alacritty = [("ALACRITTY_WINDOW_ID", "1")];
    assert_eq!(unasked(&alacritty).manner.unformed, Unformed::Plain);
    assert_eq!(
        unasked(&[("TERM", "foot")]).manner.unformed,
        Unformed::Borrowed
    );
    let asked = Asked {
        unformed: Some(Unformed::Borrowed),
        ethiopic: Some(Ethiopic::Tight),
        ..Asked::default()
    };
    let decided = decide(asked, env(&alacritty), |_| None, || panic!("asked"));
    assert_eq!(decided.manner.unformed, Unformed::Borrowed);
    assert_eq!(decided.manner.ethiopic, Ethiopic::Tight);
}

#[test]
fn another_version_is_another_terminal() {
    let of = |known: &[(&str, &str)]| Fingerprint::of(&env(known));
    let here = of(&[("TERM", "xterm"), ("TERM_PROGRAM_VERSION", "1")]);
    assert_eq!(
        here,
        of(&[
            ("TERM", "xterm"),
            ("TERM_PROGRAM_VERSION", "1"),
            ("USER", "x")
        ])
    );
    assert_ne!(
        here,
        of(&[("TERM", "xterm"), ("TERM_PROGRAM_VERSION", "2")])
    );
    assert_ne!(
        here,
        of(&[
            ("TERM", "xterm"),
            ("TERM_PROGRAM_VERSION", "1"),
            ("TMUX", "/tmp/x")
        ])
    );
}

#[test]
fn tmux_is_seen() {
    assert!(auto(&[("TMUX", "/run/tmux,1,0")], Reply::Nothing).tmux);
    assert!(!auto(&[("TMUX", "")], Reply::Nothing).tmux);
}
