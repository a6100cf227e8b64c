//! What a store that was opened has to say of itself, beside what a command prints.

use super::*;
use crate::cli::command::tests::printed;
use crate::engine::time::Timestamp;
use crate::store::{Missing, Remark as OfKeys, StartCheck, Unfit};

const AT: Timestamp = Timestamp(1_795_000_000_000);

#[test]
fn what_was_found_when_a_store_was_opened_is_said_by_every_command() {
    let put_back = StartCheck {
        n_put_back: 1,
        ..StartCheck::default()
    };
    let cut = StartCheck {
        missing: Some(Missing {
            n: 2,
            since: Some(AT),
            until: AT,
            last_in: TranscriptId::parse("7h3kq00000000000000000000a"),
        }),
        n_journals_damaged: 1,
        ..StartCheck::default()
    };
    let network = Unfit::Network { kind: "nfs" };
    let synchronised = Unfit::Synchronised {
        by: "Nextcloud",
        at: "/home/anna/Nextcloud".into(),
    };
    let said = printed("transcripts list", |context, out| {
        out.line(&beside(context, "1747".to_owned()));
        let mut all = remarks::found(&put_back);
        all.extend(remarks::found(&cut));
        all.extend([OfKeys::Mended, OfKeys::KeyFileEdited].map(remarks::of_keys));
        all.extend([&network, &synchronised].map(|unfit| remarks::on_ground(unfit, true)));
        for remark in &all {
            out.line(&remarked(context, remark));
        }
    });
    for part in [
        "Lagret är öppet i ett fönster (process 1747). Här läses det bara.",
        "Det senaste i samtalet fördes tillbaka ur journalen.",
        "Varning: Den sista händelsen som saknas hörde till protokoll 7h3kq00000000000000000000a.",
        "Varning: En journal är skadad.",
        "Varning: Nyckelfilen var skadad.",
        "Varning: Någon har ändrat nyckelfilen utanför programmet.",
        "Varning: Lagret ligger på en annan dator (nfs)",
        "Varning: Lagret ligger i en mapp som Nextcloud kopierar",
    ] {
        assert!(said.contains(part), "{part}: {said}");
    }
}

#[test]
fn a_try_that_comes_too_soon_is_said_to_wait() {
    let said = printed("store status", |context, out| {
        out.line(&waiting(context, 1_200));
    });
    assert_eq!(
        said,
        "Nästa försök går att göra om 2 sekunder. Programmet väntar."
    );
}
