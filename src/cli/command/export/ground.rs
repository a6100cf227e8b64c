//! What allows information to leave: a consent in the case that stands, or a provision of law that someone named.

use std::rc::Rc;

use crate::app::words;
use crate::cli::command::export::GroundKind;
use crate::cli::command::export::extract::Held;
use crate::cli::context::Context;
use crate::cli::failure::Failure;
use crate::engine::consent::{self, About, Consent, Standing, Told};
use crate::engine::interview::Interview;
use crate::shell::consent::gather;
use crate::shell::today;
use crate::store::Store;
use crate::text::clean::plain;

/// The ground as someone named it.
pub(in crate::cli::command) struct Ground {
    pub(in crate::cli::command) kind: GroundKind,
    pub(in crate::cli::command) why: String,
}

/// Returns the ground. Practice needs none: nothing of it is about anyone.
pub(in crate::cli::command) fn named(
    kind: Option<GroundKind>,
    why: Option<&str>,
    training: bool,
) -> Result<Option<Ground>, Failure> {
    let why = why.map(str::trim).unwrap_or_default();
    match kind {
        Some(_) if why.is_empty() => Err(Failure::refused("export-without-why")),
        Some(kind) => Ok(Some(Ground {
            kind,
            why: why.to_owned(),
        })),
        None if training => Ok(None),
        None => Err(Failure::refused("export-without-ground")),
    }
}

/// Returns the consent that the ground rests on, if it is one. One that is refused, withdrawn or over allows nothing.
pub(in crate::cli::command) fn check(
    context: &Context,
    store: &mut Store,
    ground: &Ground,
    held: &Held,
) -> Result<Option<Consent>, Failure> {
    if ground.kind == GroundKind::Law {
        return Ok(None);
    }
    match standing(context, store, held) {
        Some(consent)
            if (consent.standing, consent.about) == (Standing::InForce, About::Person) =>
        {
            Ok(Some(consent))
        }
        Some(consent) => {
            let message = match consent.standing {
                // A yes to contact says nothing of a whole transcript.
                Standing::ForContact => "export-consent-for-contact",
                Standing::Refused | Standing::Withdrawn | Standing::Over | Standing::InForce => {
                    "export-consent-stands-against"
                }
            };
            let said = plain(&words::consent::said(&context.words(), consent));
            Err(Failure::refused(message)
                .with("id", held.id)
                .with("what", said))
        }
        None => Err(Failure::refused("export-consent-none").with("id", held.id)),
    }
}

/// Returns how consent stands today: by the newest transcript of the case that says so, be it this one or another. A transcript
/// is what the person said: what was agreed to for a child is no ground for it.
fn standing(context: &Context, store: &mut Store, held: &Held) -> Option<Consent> {
    let as_of_today = consent::as_of(today(), held.changes.clone());
    let own = Interview::replay_through(&held.forms, as_of_today)
        .ok()
        .and_then(|interview| consent::standing(&interview))
        .map(|(standing, about)| Told {
            consent: Consent {
                standing,
                about,
                told_on: held.interview.beginning().date,
            },
            written_at: held.last_at,
            form: Rc::clone(&held.form.form.id),
        });
    let Some(case) = held.interview.beginning().case.clone() else {
        return own.map(|it| it.consent);
    };
    let said = gather(store, &case, held.id)?.said_on(today(), own, |text| {
        let form = context.shelf.form_of_text(&text.form, &text.texts);
        form.map(Rc::new)
    });
    said.first().copied()
}
