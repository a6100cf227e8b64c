//! `store salvage`: what can be read of a damaged store in a new one, and what is lost, by number and by name.

use std::path::Path;

use crate::cli::Outcome;
use crate::cli::command::opening::{existing, key_to, print_practice, realm};
use crate::cli::command::progress::Progress;
use crate::cli::command::store::backup::{of_place, say_inventory};
use crate::cli::context::Context;
use crate::cli::failure::Failure;
use crate::cli::out::Out;
use crate::shell::{moment, today};
use crate::store::{FormText, Salvaged, salvage};

pub(super) fn run(
    context: &Context,
    out: &mut Out,
    place: &Path,
    training: bool,
) -> Result<Outcome, Failure> {
    let folder = existing(context, training)?;
    let key = key_to(context, &folder, realm(training))?;
    let mut progress = Progress::new(context);
    let made = salvage(
        (&folder, realm(training)),
        key.opener(),
        &forms(context),
        (place, moment(), today()),
        &mut |work, done, total| progress.tell(work, done, total),
    )
    .map_err(|it| of_place(&it, place))?;
    progress.end();
    print_practice(context, out, training);
    say(context, out, &made);
    Ok(if made.inventory.faults == 0 && made.events_lost() == 0 {
        Outcome::Done
    } else {
        Outcome::Wanting
    })
}

/// The forms that the program has now: one of them may be word for word what a transcript was held with.
fn forms(context: &Context) -> Vec<FormText> {
    let offered = context.shelf.offered().into_iter();
    offered
        .filter_map(|offered| context.shelf.form(&offered.id).ok())
        .map(|form| FormText {
            form: form.source.to_string(),
            texts: (*form.files).clone(),
        })
        .collect()
}

fn say(context: &Context, out: &mut Out, made: &Salvaged) {
    let pages = [
        ("n", made.pages_damaged.to_string()),
        ("total", made.pages.to_string()),
    ];
    out.line(&context.say_with("salvage-pages", &pages));
    say_inventory(context, out, "salvage-saved", &made.inventory);
    if made.from_backups > 0 {
        out.line(&context.say_n("salvage-from-backups", count(made.from_backups)));
    }
    if made.from_journals > 0 {
        out.line(&context.say_n("salvage-from-journals", count(made.from_journals)));
    }
    if made.lost.is_empty() && made.transcripts.is_empty() && made.forms_lost == 0 {
        out.line(&context.say("salvage-nothing-lost"));
    }
    if !made.lost.is_empty() {
        out.line(&context.say_n("salvage-lost", count(made.events_lost())));
        for (first, last) in &made.lost {
            let (first, last) = (first.number(), last.number());
            out.line(&if first == last {
                format!("  #{first}")
            } else {
                format!("  #{first}-{last}")
            });
        }
    }
    for loss in &made.transcripts {
        let values = [
            ("n", loss.changes.to_string()),
            ("id", loss.transcript.to_string()),
        ];
        let mut line = format!("  {}", context.say_with("salvage-lost-transcript", &values));
        if loss.beginning {
            line.push_str(", ");
            line.push_str(&context.say("salvage-beginning-lost"));
        }
        out.line(&line);
    }
    if made.forms_lost > 0 {
        out.line(&context.say_n("salvage-forms-lost", count(made.forms_lost)));
    }
    out.line(&context.say("salvage-untouched"));
    let path = made.folder.display().to_string();
    out.line(&context.say_with("salvage-next", &[("path", path)]));
}

fn count(n: u64) -> usize {
    usize::try_from(n).unwrap_or(usize::MAX)
}

#[cfg(test)]
mod tests;
