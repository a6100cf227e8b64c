//! `train debrief` and `train group`: what came of practice interviews, on the screen, as Markdown or for programs.

use std::io;

use serde_json::{Value, json};

use crate::app::debrief::{Telling, Told};
use crate::app::scenario::LoadedScenario;
use crate::app::words::Words;
use crate::cli::Outcome;
use crate::cli::command::opening::{failure, find, open};
use crate::cli::command::own_file;
use crate::cli::command::train::markdown::{self, Set};
use crate::cli::command::train::{DebriefArgs, not_usable};
use crate::cli::context::Context;
use crate::cli::failure::Failure;
use crate::cli::out::Out;
use crate::engine::form::sources::Sources;
use crate::engine::interview::{Change, Forms};
use crate::engine::practice::Drawn;
use crate::engine::practice::debrief::{Debrief, NoDebrief, debrief, in_common};
use crate::engine::time::Timestamp;
use crate::shell::moment;
use crate::store::{Purpose, Store, StoreTrouble, TranscriptId};
use crate::text::clean::{json as clean_json, plain};

pub(super) fn run(
    context: &Context,
    out: &mut Out,
    args: &DebriefArgs,
) -> Result<Outcome, Failure> {
    let mut store = open(context, true)?;
    let held = held(context, out, &mut store, &args.id)?;
    drop(store);
    let said_with = (&context.words(), &*context.shelf.sources());
    let told = held.telling(said_with).tell(&held.debrief);
    if args.json {
        out.line(&clean_json(&format!("{:#}", held.for_programs(&told))));
        return Ok(Outcome::Done);
    }
    let set = if args.paper {
        Set::Paper
    } else {
        Set::Markdown
    };
    let page = markdown::debrief(context, &held.id, &told, set);
    match &args.to {
        None => out.text(&page),
        Some(path) => {
            own_file::write(path, page.as_bytes()).map_err(|error| {
                let message = if error.kind() == io::ErrorKind::AlreadyExists {
                    "train-file-exists"
                } else {
                    "train-not-written"
                };
                Failure::could_not(message)
                    .with("path", path.display())
                    .with("detail", error.kind())
            })?;
            let path = path.display().to_string();
            out.line(&context.say("cli-practice"));
            out.line(&context.say_with("train-written", &[("path", path)]));
        }
    }
    Ok(Outcome::Done)
}

/// What several debriefs of one scenario have in common.
pub(super) fn group(context: &Context, out: &mut Out, ids: &[String]) -> Result<Outcome, Failure> {
    let mut store = open(context, true)?;
    let mut all: Vec<Held> = Vec::new();
    for id in ids {
        let held = held(context, out, &mut store, id)?;
        if let Some(first) = all.first()
            && first.loaded.scenario.id != held.loaded.scenario.id
        {
            return Err(Failure::usage("train-group-of-two")
                .with("one", &first.loaded.scenario.id)
                .with("other", &held.loaded.scenario.id));
        }
        // Twice the same interview has everything in common with itself.
        if all.iter().all(|it| it.id != held.id) {
            all.push(held);
        }
    }
    drop(store);
    let said_with = (&context.words(), &*context.shelf.sources());
    let told: Vec<(String, Told)> = all
        .iter()
        .map(|held| {
            let told = held.telling(said_with).tell(&held.debrief);
            (held.id.to_string(), told)
        })
        .collect();
    let common = in_common(all.iter().map(|held| &held.debrief));
    let common = common.iter().filter_map(|missed| {
        let first = all.get(*missed.who.first()?)?;
        let telling = first.telling(said_with);
        let point = telling.point(&first.debrief, &missed.point);
        Some((missed.who.len(), point))
    });
    let common: Vec<_> = common.collect();
    out.text(&markdown::group(context, &common, &told));
    Ok(Outcome::Done)
}

/// A practice interview with its scenario and what came of it.
struct Held {
    id: TranscriptId,
    loaded: LoadedScenario,
    drawn: Drawn,
    debrief: Debrief,
    recorded: Vec<(Timestamp, Change)>,
}

fn held(context: &Context, out: &mut Out, store: &mut Store, typed: &str) -> Result<Held, Failure> {
    let id = find(store, typed)?;
    if store.stone(&id).map_err(|it| failure(&it))?.is_some() {
        return Err(Failure::refused("train-erased").with("id", id));
    }
    let texts = store.form_texts(&id).map_err(|it| failure(&it))?;
    let recorded = store
        .load(&id, Purpose::Command, moment())
        .map_err(|it| failure(&it))?;
    let recorded: Vec<_> = recorded.into_iter().map(|it| (it.at, it.change)).collect();
    let practised = recorded.iter().find_map(|(_, change)| {
        let Change::Practised(practised) = change else {
            return None;
        };
        Some(practised.clone())
    });
    let Some(practised) = practised else {
        return Err(Failure::refused("train-not-practised").with("id", id));
    };
    let loaded = context.shelf.scenario(&practised.scenario);
    let loaded = loaded.map_err(|reason| not_usable(context, out, reason))?;
    let mut forms = Forms::default();
    for text in &texts {
        let form = context.shelf.form_of_text(&text.form, &text.texts);
        let form = form.ok_or_else(|| failure(&StoreTrouble::FormDiffers))?;
        forms = forms.with(&form.digest, &form.form);
    }
    let scenario = (&loaded.scenario, &*loaded.digest);
    let debrief = debrief(scenario, &forms, &context.shelf.codes(), &recorded);
    let debrief = debrief.map_err(|reason| match reason {
        NoDebrief::NotPractised | NoDebrief::OtherScenario(_) => {
            Failure::refused("train-not-practised").with("id", id)
        }
        NoDebrief::Broken => failure(&StoreTrouble::FormDiffers),
    })?;
    Ok(Held {
        id,
        drawn: loaded.scenario.drawn(debrief.seed),
        loaded,
        debrief,
        recorded,
    })
}

impl Held {
    fn telling<'a>(&'a self, (words, sources): (&'a Words, &'a Sources)) -> Telling<'a> {
        Telling {
            words,
            sources,
            loaded: &self.loaded,
            drawn: &self.drawn,
        }
    }

    fn for_programs(&self, told: &Told) -> Value {
        let debrief = &self.debrief;
        let points = debrief
            .points
            .iter()
            .zip(&told.points)
            .map(|(point, told)| {
                json!({
                    "kind": point.what.word(),
                    "about": *point.what.about(),
                    "sequence": point.moment.as_ref().map(|it| it.sequence),
                    "place": point.moment.as_ref().and_then(|it| it.place.as_deref()),
                    "flags": point.flags.iter().map(|it| &**it).collect::<Vec<_>>(),
                    "what": plain(&told.what),
                    "recorded": told.beside.as_ref().map(|(recorded, _)| plain(recorded)),
                    "fact": told.beside.as_ref().map(|(_, fact)| plain(fact)),
                    "why": told.why.iter().map(|it| plain(it)).collect::<Vec<_>>(),
                    "ask": told.ask.as_deref().map(plain),
                })
            });
        let [open, hurried, leading] = debrief.n_asked;
        json!({
            "practice": true,
            "id": self.id.to_string(),
            "scenario": *self.loaded.scenario.id,
            "form": *self.loaded.scenario.form,
            "seed": debrief.seed,
            "changes": self.recorded.len(),
            "found": debrief.found.iter().map(|it| &**it).collect::<Vec<_>>(),
            "points": points.collect::<Vec<_>>(),
            "asked": { "open": open, "hurried": hurried, "leading": leading },
            "languages": {
                "spoken": *debrief.languages.spoken,
                "shown": debrief.languages.shown.iter().map(|it| &**it).collect::<Vec<_>>(),
                "read_back": debrief.languages.read_back.as_deref(),
            },
            "seconds": debrief.times.iter()
                .map(|it| (it.section.to_string(), Value::from(it.spent / 1000)))
                .collect::<serde_json::Map<_, _>>(),
            "marks": debrief.marks.iter()
                .map(|it| json!({
                    "sequence": it.moment.sequence,
                    "place": it.moment.place.as_deref(),
                    "by": if it.is_trainers { "trainer" } else { "trainee" },
                    "text": plain(&it.text),
                }))
                .collect::<Vec<_>>(),
        })
    }
}
