//! That every kind of way in has words of its own.

#![expect(clippy::unwrap_used, reason = "tests fail by panicking")]

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
                role,
                kind,
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
