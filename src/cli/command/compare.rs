//! `forms compare`: what differs between two versions of a form.

use std::cmp::Ordering;

use serde::Serialize;

use crate::app::msg::LoadedForm;
use crate::app::words::versions::wording::Reworded;
use crate::app::words::versions::{Between, Line, compare_versions};
use crate::cli::Outcome;
use crate::cli::command::forms::by_id_or_path;
use crate::cli::context::Context;
use crate::cli::failure::Failure;
use crate::cli::out::Out;
use crate::engine::form::compare::{Difference, How, compare};
use crate::text::clean;
use crate::text::clean::plain;

pub(in crate::cli) fn run(
    context: &Context,
    out: &mut Out,
    old: &str,
    new: &str,
    json: bool,
) -> Result<Outcome, Failure> {
    let before = by_id_or_path(context, out, old)?;
    let after = by_id_or_path(context, out, new)?;
    if before.form.id != after.form.id {
        return Err(Failure::refused("versions-two-forms")
            .with("old", &before.form.id)
            .with("new", &after.form.id));
    }
    let differences = compare(&before.form, &after.form);
    if json {
        let words = context.words();
        let between = Between {
            words: &words,
            before: &before,
            after: &after,
        };
        let said = Compared::of(&between, &differences);
        let text = serde_json::to_string_pretty(&said)
            .map_err(|error| Failure::could_not("trouble-bug").with("detail", error))?;
        out.line(&clean::json(&text));
        return Ok(Outcome::Done);
    }
    let words = context.words();
    let between = Between {
        words: &words,
        before: &before,
        after: &after,
    };
    let (was, is) = (&before.form.version, &after.form.version);
    out.line(&plain(&format!("{} {was} → {is}", after.form.id)));
    let wording = between.wording();
    // An interview that is open learns of another version by the form file alone.
    let is_only_written = before.digest != after.digest && is_same_content(&before, &after);
    let differs = before.digest != after.digest && !is_only_written;
    if was == is && (differs || !wording.is_empty()) {
        out.line(&context.say_with("compare-same-version", &[("version", is.to_string())]));
    }
    if differs && compare_versions(is, was) == Some(Ordering::Less) {
        let versions = [("is", is.to_string()), ("was", was.to_string())];
        out.line(&context.say_with("compare-lower-version", &versions));
    }
    let mut n_lines = 0;
    for difference in &differences {
        if let Some(line) = between.difference(difference) {
            n_lines += 1;
            let id = match &difference.within {
                Some(within) => format!("{within}/{}", difference.id),
                None => difference.id.to_string(),
            };
            print(out, &line, &format!("  ({id})"));
        }
    }
    for line in between.reworded().into_iter().chain(wording) {
        n_lines += 1;
        print(out, &line, "");
    }
    if is_only_written {
        out.line(&context.say("compare-only-written"));
    } else if n_lines == 0 && (was != is || !differs) {
        out.line(&context.say("versions-same"));
    }
    Ok(Outcome::Done)
}

/// Whether two files say the same, however they are written: with other remarks, or with the keys in another order.
fn is_same_content(before: &LoadedForm, after: &LoadedForm) -> bool {
    let content = |form: &LoadedForm| form.source.parse::<toml::Table>().ok();
    content(before).is_some_and(|before| content(after) == Some(before))
}

fn print(out: &mut Out, line: &Line, id: &str) {
    out.line(&format!(
        "  {}  {}{id}",
        plain(&line.lead),
        plain(&line.text)
    ));
    for detail in line.details.iter().flat_map(|detail| detail.lines()) {
        out.line(&format!("      {}", plain(detail)));
    }
}

/// What `--json` prints.
#[derive(Serialize)]
struct Compared<'a> {
    form: &'a str,
    before: Version<'a>,
    after: Version<'a>,
    differences: Vec<Said<'a>>,
    texts: Vec<SaidOtherwise>,
    lists: Vec<SaidOtherwise>,
    sources: Vec<SaidOtherwise>,
}

/// What of a language or a list is worded otherwise.
#[derive(Serialize)]
struct SaidOtherwise {
    of: String,
    added: Vec<String>,
    removed: Vec<String>,
    changed: Vec<String>,
}

impl From<Reworded> for SaidOtherwise {
    fn from(reworded: Reworded) -> Self {
        Self {
            of: reworded.of.to_string(),
            added: reworded.added,
            removed: reworded.removed,
            changed: reworded.changed,
        }
    }
}

#[derive(Serialize)]
struct Version<'a> {
    version: &'a str,
    digest: &'a str,
}

#[derive(Serialize)]
struct Said<'a> {
    part: &'static str,
    id: &'a str,
    within: Option<&'a str>,
    change: &'static str,
    key: Option<&'static str>,
    before: Option<&'a str>,
    after: Option<&'a str>,
}

impl<'a> Compared<'a> {
    fn of(between: &Between<'a>, found: &'a [Difference]) -> Self {
        let (before, after) = (between.before, between.after);
        let version = |form: &'a LoadedForm| Version {
            version: &form.form.version,
            digest: &form.digest,
        };
        Self {
            form: &after.form.id,
            before: version(before),
            after: version(after),
            differences: found.iter().map(Said::of).collect(),
            texts: between.texts().into_iter().map(Into::into).collect(),
            lists: between.lists().into_iter().map(Into::into).collect(),
            sources: between.own_sources().into_iter().map(Into::into).collect(),
        }
    }
}

impl<'a> Said<'a> {
    fn of(difference: &'a Difference) -> Self {
        let (change, key, before, after) = match &difference.how {
            How::Added => ("added", None, None, None),
            How::Removed => ("removed", None, None, None),
            How::Changed { key, before, after } => (
                "changed",
                Some(key.word()),
                before.as_deref(),
                after.as_deref(),
            ),
        };
        Self {
            part: difference.part.word(),
            id: &difference.id,
            within: difference.within.as_deref(),
            change,
            key,
            before,
            after,
        }
    }
}
