//! What terminals send back.

use super::*;

#[test]
fn answers_are_told_apart() {
    for (came, reply) in [
        // VTE, and one that has the mode switched off.
        ("\x1b[8;1$y\x1b[?65;1;9c", Some(Reply::Obeys)),
        ("\x1b[8;2$y\x1b[?62;c", Some(Reply::Obeys)),
        // xterm, mlterm, kitty.
        ("\x1b[8;0$y\x1b[?64;1;2;6c", Some(Reply::DoesNotKnow)),
        // One that has it switched on for good orders text whatever it is told.
        ("\x1b[8;3$y\x1b[?1;2c", Some(Reply::AlwaysOrders)),
        // Konsole, Alacritty, tmux.
        ("\x1b[?62;1;4c", Some(Reply::Nothing)),
        ("\x1b[?6c", Some(Reply::Nothing)),
        // Not all of it has come yet.
        ("", None),
        ("\x1b[8;1$y", None),
        ("\x1b[8;1$y\x1b[?65;1", None),
        // Keys that were pressed meanwhile.
        ("a\x1b[A\x1b[8;1$yb\x1b[?65;1;9c", Some(Reply::Obeys)),
    ] {
        assert_eq!(understood(came.as_bytes()), reply, "{came:?}");
    }
}
