//! `train`: scenarios to practise with, the sheet of whoever plays the person, and what came of it.

mod debrief;
mod follow;
mod markdown;
mod paper;
pub(in crate::cli) mod sheet;

use std::path::PathBuf;

use clap::{Args, Subcommand};
use serde_json::{Value, json};

use crate::app::scenario::LoadedScenario;
use crate::builtin::Unusable;
use crate::cli::command::opening::{find, open};
use crate::cli::command::{print_problems, screen, unusable};
use crate::cli::context::Context;
use crate::cli::failure::Failure;
use crate::cli::out::Out;
use crate::cli::{Outcome, ViewArgs};
use crate::text::clean::{json as clean_json, plain};
use crate::text::language::Language;

#[derive(Subcommand, Debug)]
pub(in crate::cli) enum TrainCommand {
    /// List the scenarios, built in and of your own
    List {
        /// Print JSON
        #[arg(long)]
        json: bool,
    },
    /// Practise alone: the program plays the person of a scenario
    Run(RunArgs),
    /// Play a practice interview back, step by step
    Replay {
        /// The transcript of the practice interview
        id: String,
        #[command(flatten)]
        view: ViewArgs,
    },
    /// Print the role sheet for whoever plays the person
    Sheet(SheetArgs),
    /// Follow a practice interview on a second terminal while it goes on, and mark moments in it: for the trainer
    Follow(FollowArgs),
    /// Say what came of a practice interview: what was found, what was missed, what one could have asked
    Debrief(DebriefArgs),
    /// Say what several who practised the same scenario have in common
    Group {
        /// The transcripts of their practice interviews
        #[arg(required = true, value_name = "ID")]
        ids: Vec<String>,
    },
}

#[derive(Args, Debug)]
pub(in crate::cli) struct RunArgs {
    /// Its name, as `train list` says it; without one the scenarios are shown
    scenario: Option<String>,
    /// Which variation and mood: the same number gives the same person
    #[arg(long, value_name = "N")]
    seed: Option<u64>,
    /// What the person speaks, if not the language of the scenario
    #[arg(long, value_name = "LANG")]
    client_lang: Option<String>,
    #[command(flatten)]
    view: ViewArgs,
}

#[derive(Args, Debug)]
pub(in crate::cli) struct SheetArgs {
    scenario: String,
    /// Which variation and mood: the same number gives the same person
    #[arg(long, value_name = "N", default_value_t = 0)]
    seed: u64,
    /// Print what the person says in this language too, such as ar
    #[arg(long, value_name = "LANG")]
    client_lang: Option<String>,
}

#[derive(Args, Debug)]
pub(in crate::cli) struct FollowArgs {
    /// Show what the role sheet of this scenario has for each question
    #[arg(long, value_name = "ID")]
    scenario: Option<String>,
    /// Which variation of it, where the program does not play the person itself
    #[arg(long, value_name = "N", default_value_t = 0, requires = "scenario")]
    seed: u64,
    #[command(flatten)]
    view: ViewArgs,
}

#[derive(Args, Debug)]
pub(in crate::cli) struct DebriefArgs {
    /// The transcript of the practice interview
    id: String,
    /// Write it to this new file, as Markdown
    #[arg(long, value_name = "FILE", conflicts_with = "json")]
    to: Option<PathBuf>,
    /// Plain text in numbered sheets instead of Markdown, for a printer or a PDF
    #[arg(long, conflicts_with = "json")]
    paper: bool,
    /// Print JSON
    #[arg(long)]
    json: bool,
}

pub(in crate::cli) fn run(
    context: &Context,
    out: &mut Out,
    before: &ViewArgs,
    asked: &TrainCommand,
) -> Result<Outcome, Failure> {
    match asked {
        TrainCommand::List { json } => Ok(list(context, out, *json)),
        TrainCommand::Run(args) => practise(context, out, before, args),
        TrainCommand::Replay { id, view } => {
            let mut store = open(context, true)?;
            let id = find(&mut store, id)?;
            drop(store);
            screen::replay(context, before, &id.to_string(), view)
        }
        TrainCommand::Sheet(args) => sheet::print(context, out, args),
        TrainCommand::Follow(args) => follow::run(context, out, before, args),
        TrainCommand::Debrief(args) => debrief::run(context, out, args),
        TrainCommand::Group { ids } => debrief::group(context, out, ids),
    }
}

/// Begins a scenario on the screen. One that there is not is said before the screen opens.
fn practise(
    context: &Context,
    out: &mut Out,
    before: &ViewArgs,
    args: &RunArgs,
) -> Result<Outcome, Failure> {
    if let Some(id) = &args.scenario {
        let loaded = context.shelf.scenario(id);
        loaded.map_err(|reason| not_usable(context, out, reason))?;
    }
    let scenario = args.scenario.as_deref().map(|id| (id, args.seed));
    screen::practise(
        context,
        before,
        scenario,
        args.client_lang.as_deref(),
        &args.view,
    )
}

fn list(context: &Context, out: &mut Out, json: bool) -> Outcome {
    let (scenarios, unusable) = context.shelf.scenarios(&[]);
    if json {
        let listed: Vec<Value> = scenarios.iter().map(|it| listed(context, it)).collect();
        let whole = json!({ "practice": true, "scenarios": listed });
        out.line(&clean_json(&format!("{whole:#}")));
    } else {
        out.line(&context.say("cli-practice"));
        for loaded in &scenarios {
            out.line("");
            let scenario = &loaded.scenario;
            let words = context.words();
            let introduced = loaded.introduced(&words);
            out.line(&format!("{}  {}", scenario.id, plain(&introduced.title)));
            let form = words.form_own(&loaded.form, "form-title");
            let about = [
                context.say(&format!("train-level-{}", scenario.level.word())),
                context.say_n("train-minutes", usize::from(scenario.minutes)),
                plain(&form),
                language_name(context, &scenario.client_language),
            ];
            out.line(&format!("    {}", about.join(" · ")));
            for line in &introduced.below {
                out.line(&format!("    {}", plain(line)));
            }
        }
        if scenarios.is_empty() {
            out.line(&context.say("train-none"));
        }
    }
    for (id, reason) in unusable {
        let left_out = context.say_with("train-left-out", &[("scenario", id)]);
        crate::cli::out::to_stderr(&left_out);
        if !json {
            let said = not_usable(context, out, reason).in_words(context);
            crate::cli::out::to_stderr(&said);
        }
    }
    Outcome::Done
}

fn listed(context: &Context, loaded: &LoadedScenario) -> Value {
    let scenario = &loaded.scenario;
    let [title, summary] = ["title", "summary"].map(|id| loaded.label(&context.language, id));
    json!({
        "id": *scenario.id,
        "form": *scenario.form,
        "level": scenario.level.word(),
        "minutes": scenario.minutes,
        "client_language": *scenario.client_language,
        "languages": loaded.languages().iter().map(Language::tag).collect::<Vec<_>>(),
        "title": plain(&title.text),
        "title_language": title.language.tag(),
        "summary": plain(&summary.text),
        "summary_language": summary.language.tag(),
    })
}

/// Finds a scenario by its id or its file.
pub(in crate::cli) fn scenario(
    context: &Context,
    out: &mut Out,
    named: &str,
) -> Result<LoadedScenario, Failure> {
    let path = PathBuf::from(named);
    let is_path = path.extension().is_some() || path.components().count() > 1;
    let found = if is_path {
        context.shelf.scenario_at(&path)
    } else {
        context.shelf.scenario(named)
    };
    found.map_err(|reason| not_usable(context, out, reason))
}

fn not_usable(context: &Context, out: &mut Out, reason: Unusable) -> Failure {
    match reason {
        Unusable::NoSuchForm { id } => {
            let offered = context.shelf.scenarios_offered();
            let known: Vec<&str> = offered.iter().map(|it| it.id.as_str()).collect();
            Failure::usage("train-no-such-scenario")
                .with("scenario", id)
                .with("scenarios", known.join(", "))
        }
        Unusable::Problems { file, problems } => {
            print_problems(context, out, &file, &problems);
            Failure::refused("train-has-problems")
                .with("path", &file.path)
                .with("n", problems.len())
        }
        Unusable::File { .. } | Unusable::NotAForm { .. } => unusable(context, out, reason),
    }
}

fn language_name(context: &Context, tag: &str) -> String {
    let name = context.words().name_of_language(&context.language, tag);
    plain(&name.unwrap_or_else(|| tag.to_owned()))
}
