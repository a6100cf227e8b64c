//! Says what came of trials: in lines for a person, as JSON for a program.

use std::collections::BTreeMap;
use std::rc::Rc;

use serde_json::{Map, Value, json};

use super::{Done, Tally};
use crate::app::refusal_words;
use crate::cli::command::print_problems;
use crate::cli::context::Context;
use crate::cli::out::Out;
use crate::engine::expr::Truth;
use crate::engine::form::Spot;
use crate::engine::form::problem::Severity;
use crate::engine::interview::{Interview, Refusal};
use crate::engine::trial::account::Line;
use crate::engine::trial::coverage::Way;
use crate::engine::trial::{Difference, explain, unexpected};
use crate::text::clean::{clean_line, plain};
use crate::view::problems::line_and_column;

pub(super) fn print(context: &Context, out: &mut Out, tally: &Tally<'_>) {
    let file = &tally.tried.file;
    print_problems(context, out, file, tally.problems);
    for done in tally.done.iter().filter(|it| !it.differences.is_empty()) {
        print_wrong(context, out, tally, done);
    }
    if tally.has_errors() {
        return;
    }
    let n_wrong = tally.n_wrong();
    out.line(&context.say_with(
        "cli-test-summary",
        &[
            ("path", file.path.clone()),
            ("right", (tally.done.len() - n_wrong).to_string()),
            ("wrong", n_wrong.to_string()),
        ],
    ));
    if tally.is_whole {
        print_coverage(context, out, tally);
    }
}

pub(super) fn for_programs(context: &Context, tally: &Tally<'_>) -> Value {
    let file = &tally.tried.file;
    let at = |offset: usize| line_and_column(&file.source, offset);
    let cases: Vec<Value> = tally
        .done
        .iter()
        .map(|done| {
            let differences = done.differences.iter();
            let differences: Vec<Value> = differences
                .map(|difference| difference_for_programs(context, tally, done, difference))
                .collect();
            json!({
                "name": &*done.trial.name,
                "line": at(done.trial.span.start).0,
                "passed": done.differences.is_empty(),
                "differences": differences,
            })
        })
        .collect();
    let problems: Vec<Value> = tally
        .problems
        .iter()
        .map(|problem| {
            let (line, column) = at(problem.span.start);
            let said = context.say_with(problem.kind.message(), &problem.kind.arguments());
            let severity = match problem.severity {
                Severity::Error => "error",
                Severity::Warning => "warning",
            };
            json!({ "line": line, "column": column, "severity": severity, "message": said })
        })
        .collect();
    let told = json!({
        "path": file.path,
        "form": &*tally.tried.form.form.id,
        "problems": problems,
        "cases": cases,
    });
    let Value::Object(mut told) = told else {
        return told;
    };
    // What a part of the trials leaves out says nothing about the form.
    if tally.is_whole {
        let covered = tally.coverage.of(&tally.tried.form.form);
        let missing: Vec<Value> = covered
            .missing
            .iter()
            .map(|(way, name)| json!({ "way": way.word(), "name": &**name }))
            .collect();
        told.insert("covered".to_owned(), covered.n_seen.into());
        told.insert("missing".to_owned(), missing.into());
        let unexpected = unexpected(&tally.tried.form.form, tally.trials, tally.coverage);
        let unexpected: Vec<Value> = unexpected.iter().map(|id| (&**id).into()).collect();
        told.insert("unexpected".to_owned(), unexpected.into());
    }
    told.into()
}

fn print_wrong(context: &Context, out: &mut Out, tally: &Tally<'_>, done: &Done<'_>) {
    let file = &tally.tried.file;
    let (line, _) = line_and_column(&file.source, done.trial.span.start);
    let name = clean_line(&done.trial.name);
    out.line(&format!("{}:{line}: {name}", file.path));
    for difference in &done.differences {
        out.line(&format!("  ✗ {}", said(context, tally, done, difference)));
        for line in explain(difference, &done.interview) {
            out.line(&format!("      {}", accounted(context, tally, done, &line)));
        }
    }
    out.line("");
}

/// The difference in words.
fn said(context: &Context, tally: &Tally<'_>, done: &Done<'_>, difference: &Difference) -> String {
    let (expected, found) = difference.sides();
    let in_words = |word: String| {
        let ids = [format!("weight-{word}"), format!("cli-truth-{word}")];
        let mut said = ids.iter().filter_map(|id| context.say_if_there(id, &[]));
        let said = said.next();
        match said {
            Some(said) if !word.is_empty() => format!("{word} ({said})"),
            Some(_) | None => word,
        }
    };
    let reason = if let Difference::NotTaken {
        refusal: Some(refusal),
        ..
    } = difference
    {
        refused(context, tally, done, refusal)
    } else if matches!(difference, Difference::NoCue { .. }) && !found.is_empty() {
        context.say_with("cli-test-other-cues", &[("found", found.clone())])
    } else {
        String::new()
    };
    let said = context.say_with(
        &format!("cli-test-{}", difference.word()),
        &[
            ("id", difference.id().to_owned()),
            ("expected", in_words(expected)),
            ("found", in_words(found)),
            ("reason", reason),
        ],
    );
    said.trim_end().to_owned()
}

/// Why an answer was not taken: in the words of the check, or as the screen would say it.
fn refused(context: &Context, tally: &Tally<'_>, done: &Done<'_>, refusal: &Refusal) -> String {
    if let Refusal::CheckFailed {
        check,
        entry,
        refused,
    } = refusal
    {
        let (form, interview) = (&tally.tried.form, &done.interview);
        let words = context.words();
        let said = words.of_check(form, interview, check, *entry, refused.as_ref());
        return said.map(|said| plain(&said)).unwrap_or_default();
    }
    let (id, args) = refusal_words(refusal);
    context.say_args(id, &args)
}

/// One line of an account: what gave what, and the answers that it read.
fn accounted(context: &Context, tally: &Tally<'_>, done: &Done<'_>, line: &Line) -> String {
    let sign = match line.truth {
        Some(Truth::Yes) => '✓',
        Some(Truth::No) => '✗',
        Some(Truth::Unknown) => '?',
        None if line.comes_to.is_some() => '=',
        None => '·',
    };
    let role = line.role.as_ref().map(|role| format!("{role}: "));
    let came_to = match (line.truth, &line.comes_to) {
        (Some(truth), worked) => {
            let truth = context.say(&format!("cli-truth-{}", truth.word()));
            let worked = worked.as_ref().map(|worked| format!(" ({worked})"));
            format!("  → {truth}{}", worked.unwrap_or_default())
        }
        (None, Some(worth)) => format!("  → {worth}"),
        (None, None) => String::new(),
    };
    let answers: Vec<String> = line
        .reads
        .iter()
        .filter_map(|spot| {
            let (place, said) = answered(context, tally, &done.interview, *spot)?;
            Some(format!("{place}: {said}"))
        })
        .collect();
    let answers = if answers.is_empty() {
        String::new()
    } else {
        format!("  [{}]", answers.join("; "))
    };
    let above = line
        .is_again
        .then(|| format!("  ({})", context.say("cli-test-above")));
    format!(
        "{}{sign} {}{}{came_to}{answers}{}",
        "  ".repeat(line.depth),
        role.unwrap_or_default(),
        line.text,
        above.unwrap_or_default(),
    )
}

/// A question with what stands there.
fn answered(
    context: &Context,
    tally: &Tally<'_>,
    interview: &Interview,
    spot: Spot,
) -> Option<(Rc<str>, String)> {
    let form = &tally.tried.form;
    let words = context.words();
    let place = form.form.place(spot)?;
    let said = match (interview.answer(spot), interview.is_relevant(spot)) {
        (Some(answer), true) => plain(&words.answer(form, &words.language, spot, answer)),
        (Some(_), false) => context.say("cli-test-aside"),
        (None, true) => context.say("cli-test-unanswered"),
        (None, false) => context.say("cli-test-unasked"),
    };
    Some((place, clean_line(&said)))
}

fn difference_for_programs(
    context: &Context,
    tally: &Tally<'_>,
    done: &Done<'_>,
    difference: &Difference,
) -> Value {
    let (expected, found) = difference.sides();
    let account: Vec<Value> = explain(difference, &done.interview)
        .iter()
        .map(|line| {
            let answers: Map<String, Value> = line
                .reads
                .iter()
                .filter_map(|spot| answered(context, tally, &done.interview, *spot))
                .map(|(place, said)| (place.to_string(), said.into()))
                .collect();
            json!({
                "depth": line.depth,
                "role": line.role.as_deref(),
                "expression": line.text,
                "truth": line.truth.map(Truth::word),
                "value": line.comes_to,
                "answers": answers,
            })
        })
        .collect();
    json!({
        "kind": difference.word(),
        "id": difference.id(),
        "expected": expected,
        "found": found,
        "message": said(context, tally, done, difference),
        "account": account,
    })
}

fn print_coverage(context: &Context, out: &mut Out, tally: &Tally<'_>) {
    let covered = tally.coverage.of(&tally.tried.form.form);
    let args = [
        ("seen", covered.n_seen.to_string()),
        ("all", covered.n_all.to_string()),
    ];
    out.line(&context.say_with("cli-test-coverage", &args));
    let mut by_way: BTreeMap<Way, Vec<&str>> = BTreeMap::new();
    for (way, name) in &covered.missing {
        by_way.entry(*way).or_default().push(name);
    }
    for (way, names) in by_way {
        let said = context.say(&format!("cli-test-never-{}", way.word()));
        out.line(&format!("  {said}: {}", names.join(", ")));
    }
    let unexpected = unexpected(&tally.tried.form.form, tally.trials, tally.coverage);
    if !unexpected.is_empty() {
        let args = [("names", unexpected.join(", "))];
        out.line(&context.say_with("cli-test-unexpected", &args));
    }
}
