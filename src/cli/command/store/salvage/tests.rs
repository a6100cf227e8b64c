//! What is said of a store of which much is lost.

#![expect(clippy::expect_used, reason = "tests fail by panicking")]

use super::*;
use crate::cli::command::tests::printed;
use crate::store::{Loss, TranscriptId};

#[test]
fn what_is_lost_for_good_is_said_by_name_and_what_backups_and_journals_had_is_counted() {
    let transcript = TranscriptId::parse("7h3kq00000000000000000000a").expect("a name");
    let made = Salvaged {
        folder: "/media/usb/vilja-salvaged".into(),
        inventory: crate::store::Inventory::with_faults(0),
        pages: 120,
        pages_damaged: 4,
        from_backups: 2,
        from_journals: 1,
        lost: Vec::new(),
        transcripts: vec![Loss {
            transcript,
            changes: 5,
            beginning: true,
        }],
        forms_lost: 1,
    };
    let said = printed("store salvage --to /media/usb", |context, out| {
        say(context, out, &made);
    });
    for part in [
        "2 händelser som är förlorade i lagret fanns i säkerhetskopior.",
        "En händelse som är förlorad i lagret fanns i en journal.",
        "7h3kq00000000000000000000a: 5 ändringar förlorade, början är förlorad",
        "Ett formulär som protokoll hölls med är förlorat",
    ] {
        assert!(said.contains(part), "{part}: {said}");
    }
    assert!(!said.contains("Inget är förlorat."), "{said}");
}
