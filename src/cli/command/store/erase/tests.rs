//! What is said of backups that still hold what was erased.

use super::*;
use crate::cli::command::tests::printed;
use crate::store::StoreTrouble;

#[test]
fn backups_that_could_not_be_renewed_are_said_with_the_day_until_which_they_have_to_be() {
    let renewed = Renewed {
        own: Err(StoreTrouble::DiskFull),
        second_missed: Some("/media/usb".into()),
    };
    let said = printed("store erase", |context, out| {
        say_renewed(context, out, &renewed);
    });
    for part in [
        "Programmets egna säkerhetskopior rymmer det gallrade tills en ny är gjord.",
        "/media/usb gick inte att nå. Kopiorna där rymmer det gallrade",
    ] {
        assert!(said.contains(part), "{part}: {said}");
    }
}
