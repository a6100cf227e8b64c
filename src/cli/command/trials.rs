//! `forms test`: runs the trials beside a form and says what differs, which expression gave what, and what no trial exercised.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::rc::Rc;

use serde_json::{Value, json};

use crate::app::cues;
use crate::app::msg::LoadedForm;
use crate::builtin::{FORM_TRIALS, FormFile, read_limited};
use crate::cli::command::{flags, print_problems, unreadable, unusable};
use crate::cli::context::Context;
use crate::cli::failure::Failure;
use crate::cli::out::Out;
use crate::cli::{Outcome, TestArgs};
use crate::engine::answer::hold::{Misplacement, hold};
use crate::engine::expr::Truth;
use crate::engine::form::problem::Severity;
use crate::engine::interview::{Command, Interview, Refusal};
use crate::engine::trial::coverage::{Coverage, Way};
use crate::engine::trial::{Difference, Trial, account, form_id, judge, read};
use crate::text::clean::{clean_line, plain};
use crate::view::problems::line_and_column;

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

pub(in crate::cli) fn run(
    context: &Context,
    out: &mut Out,
    args: &TestArgs,
) -> Result<Outcome, Failure> {
    let mut outcome = Outcome::Done;
    let mut told = Vec::new();
    for named in &args.paths {
        for tried in find(context, out, named)? {
            let (is_good, json) = try_out(context, out, args, &tried);
            if !is_good {
                outcome = Outcome::Wanting;
            }
            told.push(json);
        }
    }
    if args.json {
        out.line(&format!("{:#}", json!({ "files": told })));
    }
    Ok(outcome)
}

/// Finds what a path or an id stands for: a form with its trials, a file of trials, or all of a folder.
fn find(context: &Context, out: &mut Out, named: &str) -> Result<Vec<Tried>, Failure> {
    let path = Path::new(named);
    if path.is_dir() {
        let mut files: Vec<PathBuf> = fs::read_dir(path)
            .map_err(|error| unreadable(path, &error))?
            .filter_map(|entry| Some(entry.ok()?.path()))
            .filter(|path| is_trials(path))
            .collect();
        files.sort();
        if files.is_empty() {
            return Err(Failure::refused("cli-test-none").with("path", path.display()));
        }
        return files
            .iter()
            .map(|file| beside(context, out, file))
            .collect();
    }
    if path.extension().is_some() || path.components().count() > 1 {
        let file = if is_trials(path) {
            path.to_owned()
        } else {
            path.with_extension("test.toml")
        };
        return Ok(vec![beside(context, out, &file)?]);
    }
    let form = match context.shelf.form(named) {
        Ok(form) => Rc::new(form),
        Err(reason) => return Err(unusable(context, out, reason)),
    };
    let offered = context
        .shelf
        .offered()
        .into_iter()
        .find(|it| it.id == named);
    if let Some(own) = offered.and_then(|offered| offered.path) {
        return Ok(vec![beside(
            context,
            out,
            &own.with_extension("test.toml"),
        )?]);
    }
    let Some((_, source)) = FORM_TRIALS.iter().find(|(id, _)| *id == named) else {
        return Err(Failure::refused("cli-test-none").with("path", named));
    };
    let file = FormFile {
        path: format!("forms/{named}.test.toml"),
        source: (*source).to_owned(),
    };
    Ok(vec![Tried { file, form }])
}

/// `name.test.toml`
fn is_trials(path: &Path) -> bool {
    let stem = path.file_stem().map(Path::new);
    path.extension().is_some_and(|end| end == "toml")
        && stem
            .and_then(Path::extension)
            .is_some_and(|end| end == "test")
}

fn beside(context: &Context, out: &mut Out, path: &Path) -> Result<Tried, Failure> {
    let source = read_limited(path).map_err(|error| unreadable(path, &error))?;
    // The form lies beside its trials, or is the one that they name.
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let form = path.with_file_name(name.replace(".test.toml", ".toml"));
    let form = if form.exists() {
        context.shelf.form_at(&form)
    } else {
        let id = form_id(&source).unwrap_or_default();
        context.shelf.form(&id)
    };
    let form = form.map_err(|reason| unusable(context, out, reason))?;
    Ok(Tried {
        file: FormFile {
            path: path.display().to_string(),
            source,
        },
        form: Rc::new(form),
    })
}

/// Runs the trials of a file, prints what came of them, and returns whether all is as expected.
fn try_out(context: &Context, out: &mut Out, args: &TestArgs, tried: &Tried) -> (bool, Value) {
    let Tried { file, form } = tried;
    let register = context.shelf.register();
    let (trials, problems) = read(&file.source, &form.form, Some(&register));
    let has_errors = problems.iter().any(|it| it.severity == Severity::Error);
    if !args.json {
        print_problems(context, out, file, &problems);
    }
    let other = trials.form.as_ref().filter(|id| **id != form.form.id);
    if let Some(found) = other
        && !args.json
    {
        let args = [
            ("found", found.to_string()),
            ("expected", form.form.id.to_string()),
        ];
        out.line(&format!(
            "{}: {}",
            file.path,
            context.say_with("cli-answers-other-form", &args)
        ));
    }
    let mut coverage = Coverage::default();
    let mut done = Vec::new();
    let chosen = |trial: &&Trial| {
        let part = args.case.as_deref().unwrap_or_default();
        trial.name.to_lowercase().contains(&part.to_lowercase())
    };
    // Trials with a name that the form does not have would only be told of twice.
    let runnable = trials.list.iter().filter(|_| !has_errors);
    for trial in runnable.filter(chosen) {
        let tried = held(context, form, trial, &mut coverage);
        done.push(tried);
    }
    let n_wrong = done.iter().filter(|it| !it.differences.is_empty()).count();
    let is_good = n_wrong == 0 && !has_errors && other.is_none();
    let (n_seen, missing) = coverage.of(&form.form);
    if args.json {
        let line = |trial: &Trial| line_and_column(&file.source, trial.span.start).0;
        let cases: Vec<Value> = done
            .iter()
            .map(|it| {
                json!({
                    "name": &*it.trial.name,
                    "line": line(it.trial),
                    "passed": it.differences.is_empty(),
                    "differences": it.differences.iter().map(|difference| {
                        told(context, form, &it.interview, difference)
                    }).collect::<Vec<_>>(),
                })
            })
            .collect();
        let problems: Vec<Value> = problems
            .iter()
            .map(|problem| {
                let (line, column) = line_and_column(&file.source, problem.span.start);
                let said = context.say_with(problem.kind.message(), &problem.kind.arguments());
                json!({ "line": line, "column": column, "message": said })
            })
            .collect();
        let missing: Vec<Value> = missing
            .iter()
            .map(|(way, name)| json!({ "way": way.word(), "name": &**name }))
            .collect();
        let told = json!({
            "path": file.path,
            "form": &*form.form.id,
            "problems": problems,
            "cases": cases,
            "covered": n_seen,
            "missing": missing,
        });
        return (is_good, told);
    }
    for it in &done {
        if !it.differences.is_empty() {
            print_wrong(context, out, tried, it);
        }
    }
    if has_errors {
        return (false, Value::Null);
    }
    let path = ("path", file.path.clone());
    let n_right = done.len() - n_wrong;
    out.line(&context.say_with(
        "cli-test-summary",
        &[
            path,
            ("right", n_right.to_string()),
            ("wrong", n_wrong.to_string()),
        ],
    ));
    if args.case.is_none() {
        print_coverage(context, out, n_seen, &missing);
    }
    (is_good, Value::Null)
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
        if let Misplacement::Refused(Refusal::CheckFailed { check }) = &wrong.reason
            && trial.expected.refused.contains(&wrong.given.place)
        {
            coverage.add_refusal(check);
        }
    }
    coverage.add(&interview);
    let lists = context.shelf.cues();
    let heard = cues::heard(&interview, &lists);
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

fn print_wrong(context: &Context, out: &mut Out, tried: &Tried, done: &Done<'_>) {
    let (line, _) = line_and_column(&tried.file.source, done.trial.span.start);
    let name = clean_line(&done.trial.name);
    out.line(&format!("{}:{line}: {name}", tried.file.path));
    for difference in &done.differences {
        out.line(&format!("  ✗ {}", said(context, difference)));
        for line in explained(context, &tried.form, &done.interview, difference) {
            out.line(&format!("      {line}"));
        }
    }
    out.line("");
}

/// The difference in words.
fn said(context: &Context, difference: &Difference) -> String {
    let (expected, found) = difference.sides();
    let in_words = |word: String| {
        let said = context
            .say_if_there(&format!("weight-{word}"), &[])
            .or_else(|| context.say_if_there(&format!("cli-truth-{word}"), &[]));
        match said {
            Some(said) if !word.is_empty() => format!("{word} ({said})"),
            Some(_) | None => word,
        }
    };
    context.say_with(
        &format!("cli-test-{}", difference.word()),
        &[
            ("id", difference.id().to_owned()),
            ("expected", in_words(expected)),
            ("found", in_words(found)),
        ],
    )
}

/// Which expression gave what, one part a line, with the answers that it read.
fn explained(
    context: &Context,
    form: &Rc<LoadedForm>,
    interview: &Interview,
    difference: &Difference,
) -> Vec<String> {
    let Some(expr) = difference.about(&form.form) else {
        return Vec::new();
    };
    let words = context.words();
    let from = form.form.spot(difference.id());
    let lines = account::account(expr, interview, from);
    lines
        .iter()
        .map(|line| {
            let truth = context.say(&format!("cli-truth-{}", line.truth.word()));
            let answers: Vec<String> = line
                .reads
                .iter()
                .filter_map(|spot| {
                    let place = form.form.place(*spot)?;
                    let said = match interview.answer(*spot) {
                        Some(answer) if interview.is_relevant(*spot) => {
                            plain(&words.answer(form, &words.language, *spot, answer))
                        }
                        Some(_) => context.say("cli-test-aside"),
                        None => context.say("cli-test-unanswered"),
                    };
                    Some(format!("{place}: {}", clean_line(&said)))
                })
                .collect();
            let indent = "  ".repeat(line.depth);
            let sign = match line.truth {
                Truth::Yes => '✓',
                Truth::No => '✗',
                Truth::Unknown => '?',
            };
            let mut text = format!("{indent}{sign} {}  → {truth}", line.text);
            if !answers.is_empty() {
                text = format!("{text}  [{}]", answers.join("; "));
            }
            text
        })
        .collect()
}

fn told(
    context: &Context,
    form: &Rc<LoadedForm>,
    interview: &Interview,
    difference: &Difference,
) -> Value {
    let (expected, found) = difference.sides();
    json!({
        "kind": difference.word(),
        "id": difference.id(),
        "expected": expected,
        "found": found,
        "message": said(context, difference),
        "account": explained(context, form, interview, difference),
    })
}

fn print_coverage(context: &Context, out: &mut Out, n_seen: usize, missing: &[(Way, Rc<str>)]) {
    let n_all = n_seen + missing.len();
    let args = [("seen", n_seen.to_string()), ("all", n_all.to_string())];
    out.line(&context.say_with("cli-test-coverage", &args));
    let mut by_way: BTreeMap<Way, Vec<&str>> = BTreeMap::new();
    for (way, name) in missing {
        by_way.entry(*way).or_default().push(name);
    }
    for (way, names) in by_way {
        let said = context.say(&format!("cli-test-never-{}", way.word()));
        out.line(&format!("  {said}: {}", names.join(", ")));
    }
}
