//! `store restore`: a backup in the place of the store, when all of it was checked and someone said yes.

use std::path::Path;

use crate::cli::Outcome;
use crate::cli::command::asking::asked;
use crate::cli::command::opening::{failure, key_to, print_practice, realm};
use crate::cli::command::progress::Progress;
use crate::cli::command::store::backup::{of_place, say_inventory};
use crate::cli::context::Context;
use crate::cli::failure::Failure;
use crate::cli::out::Out;
use crate::shell::{local_minute, moment, today};
use crate::store::{Present, Restoring};

pub(super) fn run(
    context: &Context,
    out: &mut Out,
    backup: &Path,
    training: bool,
    is_sure: bool,
) -> Result<Outcome, Failure> {
    let realm = realm(training);
    let folder = realm.folder(context.home()?.folder());
    let key = key_to(context, &folder, realm)?;
    let mut progress = Progress::new(context);
    let restoring = Restoring::prepare(
        backup,
        (&folder, realm),
        key.opener(),
        moment(),
        &mut |work, done, total| progress.tell(work, done, total),
    )
    .map_err(|it| of_place(&it, &folder))?;
    progress.end();
    print_practice(context, out, training);
    say_inventory(context, out, "restore-found", restoring.inventory());
    let at = local_minute(restoring.inventory().at);
    out.line(&context.say_with("restore-made", &[("at", at)]));
    if restoring.inventory().salvaged {
        out.line(&context.say("restore-salvaged"));
    }
    say_present(context, out, restoring.present());
    if !is_sure && !asked(context, out, "restore-ask", "restore-not-asked")? {
        out.line(&context.say("restore-declined"));
        return Ok(Outcome::Wanting);
    }
    let kept = restoring.replace(today()).map_err(|it| failure(&it))?;
    let folder = folder.display().to_string();
    out.line(&context.say_with("restore-done", &[("path", folder.clone())]));
    if let Some(kept) = kept {
        let kept = kept.display().to_string();
        out.line(&context.say_with("restore-kept", &[("path", kept.clone())]));
        out.line(&context.say_with("restore-how-back", &[("folder", folder), ("kept", kept)]));
        out.line(&context.say("restore-kept-is-whole"));
    }
    Ok(Outcome::Done)
}

fn say_present(context: &Context, out: &mut Out, present: Present) {
    match present {
        Present::Nothing => out.line(&context.say("restore-present-none")),
        Present::Unreadable => out.line(&context.say("restore-present-unreadable")),
        Present::Parted => out.line(&context.say("restore-present-parted")),
        Present::SameStore {
            events_more,
            transcripts_more,
            last_at,
        } => {
            let values = [
                ("n", events_more.to_string()),
                ("at", last_at.map(local_minute).unwrap_or_default()),
            ];
            out.line(&context.say_with("restore-present-more", &values));
            if transcripts_more > 0 {
                let n = usize::try_from(transcripts_more).unwrap_or(usize::MAX);
                out.line(&context.say_n("restore-present-transcripts", n));
            }
        }
    }
}

#[cfg(test)]
mod tests;
