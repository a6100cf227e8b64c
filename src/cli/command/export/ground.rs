//! What allows information to leave: a consent in the case that stands, or a provision of law that someone named.

use std::rc::Rc;

use crate::app::msg::LoadedForm;
use crate::app::words;
use crate::cli::command::export::GroundKind;
use crate::cli::command::export::covering::Covering;
use crate::cli::command::export::extract::Held;
use crate::cli::context::Context;
use crate::cli::failure::Failure;
use crate::engine::consent::{self, About, Standing, Told};
use crate::engine::interview::Interview;
use crate::shell::consent::{Gathered, gather};
use crate::shell::today;
use crate::store::{FormText, Store};
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
) -> Result<Option<Covering>, Failure> {
    if ground.kind == GroundKind::Law {
        return Ok(None);
    }
    let none = || Failure::refused("export-consent-none").with("id", held.id);
    let form_of = |text: &FormText| {
        let form = context.shelf.form_of_text(&text.form, &text.texts);
        form.map(Rc::new)
    };
    let today_here = as_of_today(held);
    let (told, gathered) = standing(store, held, today_here.as_ref(), &form_of);
    match told.map(|it| (it.consent, it.no)) {
        Some((consent, no))
            if (consent.standing, consent.about) == (Standing::InForce, About::Person) =>
        {
            let given_in = match no {
                Some(no) => gathered.and_then(|it| it.interview(no, today(), &form_of)),
                None => today_here.map(|interview| (Rc::clone(&held.form), interview)),
            };
            let (form, interview) = given_in.ok_or_else(none)?;
            Ok(Some(Covering {
                consent,
                form,
                interview,
            }))
        }
        Some((consent, _)) => {
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
        None => Err(none()),
    }
}

fn as_of_today(held: &Held) -> Option<Interview> {
    let as_of_today = consent::as_of(today(), held.changes.clone());
    Interview::replay_through(&held.forms, as_of_today).ok()
}

/// Returns how consent stands today: by the newest transcript of the case that says so, be it this one or another. A transcript
/// is what the person said: what was agreed to for a child is no ground for it.
fn standing(
    store: &mut Store,
    held: &Held,
    today_here: Option<&Interview>,
    form_of: &impl Fn(&FormText) -> Option<Rc<LoadedForm>>,
) -> (Option<Told>, Option<Gathered>) {
    let told_on = held.interview.beginning().date;
    let own = today_here.and_then(|it| Told::of(it, told_on, held.last_at, None));
    let Some(case) = held.interview.beginning().case.clone() else {
        return (own, None);
    };
    let Some(gathered) = gather(store, &case, held.id) else {
        return (None, None);
    };
    let told = gathered.told_on(today(), own, form_of).into_iter().next();
    (told, Some(gathered))
}
