//! What is said of a copy that is true to a store with faults.

use super::*;
use crate::cli::command::tests::printed;

#[test]
fn a_true_copy_of_a_store_with_faults_is_said_to_be_that() {
    let backup = Backup {
        folder: "/media/usb/vilja-2026-11-20".into(),
        inventory: Inventory::with_faults(2),
    };
    let said = printed("store backup /media/usb", |context, out| {
        assert_eq!(say(context, out, &backup), Outcome::Wanting);
    });
    let last =
        "Kopian är trogen, men i lagret är något fel på 2 ställen. Kör vilja transcripts verify.";
    assert!(said.ends_with(last), "{said}");
}
