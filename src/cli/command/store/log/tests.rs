//! That everything that the log can hold has words of its own.

use super::*;
use crate::cli::command::tests::printed;

const SLOT: &str = "1f3a9c0072b84d5e";

fn slots_changed(change: SlotChange) -> Deed {
    Deed::SlotsChanged {
        change,
        slot: Some(SLOT.to_owned()),
        role: Some(Role::Manager),
        label: String::new(),
    }
}

#[test]
fn what_the_log_says_seldom_is_said_in_words() {
    let at = Timestamp(1_795_000_000_000);
    let said = printed("store log", |context, out| {
        let deeds = [
            Deed::UnlockFailed {
                n: 3,
                first: at,
                last: Timestamp(at.0 + 60_000),
            },
            Deed::Opened(Purpose::Screen),
            Deed::Opened(Purpose::Replay),
            Deed::Opened(Purpose::Consent),
            Deed::Opened(Purpose::Print),
            Deed::Shown { why: None },
            Deed::Held,
            Deed::Released,
            slots_changed(SlotChange::Removed),
            slots_changed(SlotChange::Confirmed),
            Deed::Accepted,
            Deed::Grounded {
                ground: Ground::Consent,
                why: "2026-11-20".to_owned(),
            },
            Deed::WordingRemarksRead { n: 2 },
            Deed::WordingRemarksRemoved { n: 1 },
            Deed::ClockConfirmed,
            Deed::WaitingBroken { n: 1 },
        ];
        for deed in &deeds {
            let said = deed_in_words(context, deed);
            out.line(&format!("{}  {said}", local_minute(at)));
        }
    });
    for part in [
        "3 misslyckade försök att låsa upp lagret",
        "protokollet öppnades på skärmen",
        "protokollet spelades upp",
        "en väg in togs bort: enhetschef (1f3a9c00)",
        "en överlämning blev ett protokoll",
        "utlämnandet grundas på samtycke: 2026-11-20",
        "1 rad som väntade utanför lagret",
    ] {
        assert!(said.contains(part), "{part}: {said}");
    }
}
