//! `forms test`: runs the trials beside a form and says what differs, which expression gave what, and what no trial exercised.

mod tell;

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::rc::Rc;

use serde_json::{Value, json};

use crate::app::cues;
use crate::app::msg::LoadedForm;
use crate::builtin::{FORM_TRIALS, FormFile, Unusable, folder_of_forms, read_file};
use crate::cli::command::{flags, unreadable, unusable};
use crate::cli::context::Context;
use crate::cli::failure::Failure;
use crate::cli::out::{self, Out};
use crate::cli::{Outcome, TestArgs};
use crate::engine::answer::hold::{Misplacement, hold};
use crate::engine::form::problem::{Problem, Severity};
use crate::engine::interview::{Command, Interview, Refusal};
use crate::engine::trial::coverage::Coverage;
use crate::engine::trial::{Difference, Trial, Trials, form_id, judge, read};

/// A file of trials with the form that it tries.
struct Tried {
    file: FormFile,
    form: Rc<LoadedForm>,
}

/// A trial with what came of it.
struct Done<'a> {
    trial: &'a Trial,
    interview: Interview,
    differences: Vec<Difference>,
}

/// What came of a file of trials.
struct Tally<'a> {
    tried: &'a Tried,
    trials: &'a Trials,
    problems: &'a [Problem],
    done: &'a [Done<'a>],
    coverage: &'a Coverage,
    /// All trials were run, so that what none of them exercised is known.
    is_whole: bool,
}

impl Tally<'_> {
    fn has_errors(&self) -> bool {
        let mut problems = self.problems.iter();
        problems.any(|problem| problem.severity == Severity::Error)
    }

    fn n_wrong(&self) -> usize {
        let wrong = self.done.iter().filter(|it| !it.differences.is_empty());
        wrong.count()
    }

    fn is_good(&self) -> bool {
        self.n_wrong() == 0 && !self.has_errors()
    }
}

pub(in crate::cli) fn run(
    context: &Context,
    out: &mut Out,
    args: &TestArgs,
) -> Result<Outcome, Failure> {
    let mut outcome = Outcome::Done;
    let mut failure = None;
    let mut n_run = 0;
    let (mut told, mut without) = (Vec::new(), Vec::new());
    for named in &args.paths {
        let found = match find(context, out, args, named) {
            Ok(found) => found,
            Err(reason) => Found {
                trials: vec![Err(reason)],
                without: Vec::new(),
            },
        };
        without.extend(found.without);
        for tried in found.trials {
            let tried = match tried {
                Ok(tried) => tried,
                Err(reason) => {
                    // One file that cannot be used keeps nobody from hearing about the others.
                    if let Some(before) = failure.replace(reason) {
                        out::to_stderr(&before.in_words(context));
                    }
                    continue;
                }
            };
            let (is_good, n) = try_out(context, out, args, &tried, &mut told);
            n_run += n;
            if !is_good {
                outcome = Outcome::Wanting;
            }
        }
    }
    if args.json {
        let whole = json!({ "files": told, "without": without });
        out.line(&format!("{whole:#}"));
    } else {
        for path in &without {
            out.line(&context.say_with("cli-test-without", &[("path", path.clone())]));
        }
    }
    match failure {
        Some(failure) => Err(failure),
        None if n_run == 0 && matches!(outcome, Outcome::Done) => {
            Err(Failure::refused("cli-test-nothing"))
        }
        None => Ok(outcome),
    }
}

/// What a path or an id stands for.
struct Found {
    trials: Vec<Result<Tried, Failure>>,
    /// Forms without a file of trials.
    without: Vec<String>,
}

/// Finds a form with its trials, a file of trials, or all of a folder.
fn find(context: &Context, out: &mut Out, args: &TestArgs, named: &str) -> Result<Found, Failure> {
    let path = Path::new(named);
    if path.is_dir() {
        return in_folder(context, out, args, &folder_of_forms(path));
    }
    let one = |tried| Found {
        trials: vec![Ok(tried)],
        without: Vec::new(),
    };
    if path.extension().is_some() || path.components().count() > 1 {
        let file = if is_trials(path) {
            path.to_owned()
        } else {
            path.with_extension("test.toml")
        };
        return beside(context, out, args, &file).map(one);
    }
    let form = match context.shelf.form(named) {
        Ok(form) => Rc::new(form),
        Err(reason) => return Err(unusable_form(context, out, args, reason)),
    };
    let offered = context.shelf.offered();
    let offered = offered.into_iter().find(|it| it.id == named);
    if let Some(own) = offered.and_then(|offered| offered.path) {
        let file = own.with_extension("test.toml");
        return beside(context, out, args, &file).map(one);
    }
    let Some((_, source)) = FORM_TRIALS.iter().find(|(id, _)| *id == named) else {
        return Err(Failure::refused("cli-test-none").with("path", named));
    };
    let file = FormFile {
        path: format!("forms/{named}.test.toml"),
        source: (*source).to_owned(),
    };
    Ok(one(Tried { file, form }))
}

fn in_folder(
    context: &Context,
    out: &mut Out,
    args: &TestArgs,
    folder: &Path,
) -> Result<Found, Failure> {
    let mut files: Vec<PathBuf> = fs::read_dir(folder)
        .map_err(|error| unreadable(folder, &error))?
        .filter_map(|entry| Some(entry.ok()?.path()))
        .filter(|path| path.extension().is_some_and(|end| end == "toml"))
        .collect();
    files.sort();
    let (trials, others): (Vec<PathBuf>, Vec<PathBuf>) =
        files.into_iter().partition(|path| is_trials(path));
    let without: Vec<String> = others
        .iter()
        .filter(|path| !trials.contains(&path.with_extension("test.toml")) && is_form(path))
        .map(|path| path.display().to_string())
        .collect();
    if trials.is_empty() {
        return Err(Failure::refused("cli-test-none").with("path", folder.display()));
    }
    let trials = trials.iter();
    Ok(Found {
        trials: trials
            .map(|file| beside(context, out, args, file))
            .collect(),
        without,
    })
}

/// Other files lie in the same folder: registers, lists.
fn is_form(path: &Path) -> bool {
    read_file(path).is_ok_and(|text| text.lines().any(|line| line.trim() == "[form]"))
}

/// `name.test.toml`
fn is_trials(path: &Path) -> bool {
    let stem = path.file_stem().map(Path::new);
    path.extension().is_some_and(|end| end == "toml")
        && stem
            .and_then(Path::extension)
            .is_some_and(|end| end == "test")
}

fn beside(
    context: &Context,
    out: &mut Out,
    args: &TestArgs,
    path: &Path,
) -> Result<Tried, Failure> {
    let source = read_file(path).map_err(|error| unreadable(path, &error))?;
    // The form lies beside its trials, or is the one that they name.
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let form = path.with_file_name(name.replace(".test.toml", ".toml"));
    let form = if form.exists() {
        context.shelf.form_at(&form)
    } else {
        let id = form_id(&source).unwrap_or_default();
        context.shelf.form(&id)
    };
    let form = form.map_err(|reason| unusable_form(context, out, args, reason))?;
    Ok(Tried {
        file: FormFile {
            path: path.display().to_string(),
            source,
        },
        form: Rc::new(form),
    })
}

/// Says what is wrong with a form, but prints nothing where a program reads.
fn unusable_form(context: &Context, out: &mut Out, args: &TestArgs, reason: Unusable) -> Failure {
    if args.json
        && let Unusable::Problems { file, problems } = &reason
    {
        return Failure::refused("cli-form-has-problems")
            .with("path", &file.path)
            .with("n", problems.len());
    }
    unusable(context, out, reason)
}

/// Runs the trials of a file, tells what came of them, and returns whether all is as expected, and how many were run.
fn try_out(
    context: &Context,
    out: &mut Out,
    args: &TestArgs,
    tried: &Tried,
    told: &mut Vec<Value>,
) -> (bool, usize) {
    let register = context.shelf.register();
    let (trials, problems) = read(&tried.file.source, &tried.form.form, Some(&register));
    let has_errors = problems.iter().any(|it| it.severity == Severity::Error);
    let part = args.case.as_deref().unwrap_or_default().to_lowercase();
    // Trials with a name that the form does not have would only be told of twice.
    let runnable = trials.list.iter().filter(|_| !has_errors);
    let chosen = runnable.filter(|trial| trial.name.to_lowercase().contains(&part));
    let mut coverage = Coverage::default();
    let done: Vec<Done<'_>> = chosen
        .map(|trial| held(context, &tried.form, trial, &mut coverage))
        .collect();
    let tally = Tally {
        tried,
        trials: &trials,
        problems: &problems,
        done: &done,
        coverage: &coverage,
        is_whole: args.case.is_none() && !has_errors,
    };
    if args.json {
        told.push(tell::for_programs(context, &tally));
    } else {
        tell::print(context, out, &tally);
    }
    (tally.is_good(), done.len())
}

/// Holds the interview of a trial and compares what it comes to.
fn held<'a>(
    context: &Context,
    form: &Rc<LoadedForm>,
    trial: &'a Trial,
    coverage: &mut Coverage,
) -> Done<'a> {
    let beginning = flags::beginning(context, form, trial.date);
    let codes = context.shelf.codes();
    let (mut interview, misplaced) = hold(&form.form, beginning, codes, &trial.answers);
    for (place, note) in &trial.notes {
        let (place, note) = (Rc::clone(place), note.clone());
        // A note at a place that is not asked is no reason to fail: it is kept wherever it stands.
        let _kept = interview.apply(Command::Note { place, note });
    }
    for wrong in &misplaced {
        if let Misplacement::Refused(Refusal::CheckFailed { check, .. }) = &wrong.reason
            && trial.expected.refused.contains(&wrong.given.place)
        {
            coverage.add_refusal(check);
        }
    }
    coverage.add(&interview);
    let lists = context.shelf.cues();
    let heard = cues::heard(&interview, &|text| lists.find(text));
    let cues = heard.iter().filter_map(|heard| {
        let place = form.form.place(heard.spot)?;
        Some((place, heard.cue.id.word().into()))
    });
    let cues: BTreeSet<_> = cues.collect();
    let differences = judge(trial, &interview, &misplaced, &cues);
    Done {
        trial,
        interview,
        differences,
    }
}
