//! What is said of backups that still open with the old key.

use super::*;
use crate::cli::command::tests::printed;

#[test]
fn backups_that_could_not_be_renewed_are_said() {
    let renewed = Renewed {
        own: Err(StoreTrouble::DiskFull),
        second_missed: Some("/media/usb".into()),
    };
    let said = printed("store new-key", |context, out| {
        assert!(!say_renewed(context, out, &renewed));
    });
    for part in [
        "Ingen ny säkerhetskopia blev gjord.",
        "/media/usb gick inte att nå. Kopiorna där öppnas med den gamla nyckeln",
    ] {
        assert!(said.contains(part), "{part}: {said}");
    }
}
