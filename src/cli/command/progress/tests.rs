//! What a person sees while work takes long.

use super::*;
use crate::cli::command::tests::printed;

#[test]
fn how_far_work_has_come_is_said_in_its_own_measure() {
    for (command, work, said) in [
        (
            "store backup /media/usb",
            Work::Copying,
            "Kopierar: 3 av 8 mebibyte",
        ),
        (
            "store salvage --to /media/usb",
            Work::Reading,
            "Läser det skadade lagret: 3 av 8 mebibyte",
        ),
    ] {
        let told = printed(command, |context, out| {
            out.line(&in_words(context, work, 3 * MIB + 1, 7 * MIB + 1));
        });
        assert_eq!(told, said);
    }
    let told = printed("transcripts verify", |context, out| {
        out.line(&in_words(context, Work::Verifying, 40, 200));
    });
    assert!(told.contains("40") && told.contains("200"), "{told}");
}
