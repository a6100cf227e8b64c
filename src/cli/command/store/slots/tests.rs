//! That every kind of way in has words of its own.

#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "tests fail by panicking"
)]

use super::*;
use crate::cli::command::tests::printed;
use crate::engine::time::Timestamp;
use crate::store::{Passphrase, Realm, SlotKind};

#[test]
fn ways_in_of_every_kind_and_role_are_said_in_words() {
    let home = tempfile::tempdir().unwrap();
    let cost = Cost::new(64, 1, 1).unwrap();
    let passphrase = Passphrase::new("fyra lugna ord om natten");
    let folder = Realm::Real.folder(home.path());
    let now = Timestamp(1_795_000_000_000);
    let store = Store::create(&folder, Realm::Real, Some(&passphrase), cost, now).unwrap();
    let made = store.slots().iter().next().unwrap();
    let said = printed("store slots", |context, out| {
        for (role, kind) in [
            (Some(Role::Municipality), SlotKind::Age),
            (Some(Role::Officer), SlotKind::Remembered),
            (None, SlotKind::Open),
            (None, SlotKind::Unknown),
        ] {
            let slot = SlotFacts {
                kind,
                role,
                ..made.clone()
            };
            out.line(&in_words(context, &slot));
        }
    });
    for part in [
        "Kommunen · ",
        " · minns av datorn till omstart · ",
        "Okänd · utan lås · ",
    ] {
        assert!(said.contains(part), "{part}: {said}");
    }
}

/// Not every machine of a test can remember something.
#[test]
fn what_the_machine_remembers_is_said_and_that_it_has_forgotten_it() {
    let said = printed("store slots forget", |context, out| {
        for kept in [Kept::Now, Kept::NoMore, Kept::Never] {
            say_kept(context, out, kept);
        }
    });
    let lines: Vec<&str> = said.lines().collect();
    assert!(lines[0].starts_with("Datorn öppnar lagret för kommandon utan lösenfras"));
    assert_eq!(
        lines[1..],
        ["Datorn har glömt nyckeln.", "Datorn mindes ingen nyckel."]
    );
}
