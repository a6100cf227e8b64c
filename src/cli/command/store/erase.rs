//! `store erase --due`: what is to be erased and why, what is kept and why; and, when that is confirmed, the erasing.

use std::collections::BTreeMap;
use std::path::PathBuf;

use clap::Args;
use serde_json::{Value, json};

use crate::cli::Outcome;
use crate::cli::command::opening::{failure, identities, open};
use crate::cli::command::store::renewed_backups::{self, Renewed};
use crate::cli::command::store::retention::{standing, standing_in_words, table};
use crate::cli::context::{Context, secret_from_file};
use crate::cli::failure::Failure;
use crate::cli::out::Out;
use crate::engine::retention::Standing;
use crate::engine::time::Date;
use crate::shell::{ask_secret, local_minute, moment, today};
use crate::store::{
    CaseFile, CaseRef, Decision, ERASURE_WINDOW_DAYS, Opener, Passphrase, SecondPerson, Store,
};
use crate::text::clean::plain;

#[derive(Args, Debug)]
pub(in crate::cli) struct EraseArgs {
    /// What is due by the rules that `store retention` prints
    #[arg(long, required = true)]
    due: bool,
    /// List what is due on this day; with --confirm, confirm that it is today
    #[arg(long, value_name = "YYYY-MM-DD", value_parser = crate::cli::day)]
    date: Option<Date>,
    /// Erase it, for good
    #[arg(long, requires = "decision")]
    confirm: bool,
    /// The office's reference of the decision to erase, without the case number
    #[arg(long, value_name = "TEXT")]
    decision: Option<String>,
    /// The age key of the second person, where that is not a passphrase
    #[arg(long, value_name = "FILE", requires = "confirm")]
    second_identity: Option<PathBuf>,
    /// Print JSON
    #[arg(long, conflicts_with = "confirm")]
    json: bool,
}

/// A case with what follows for it.
struct Judged {
    file: CaseFile,
    standing: Standing,
}

pub(super) fn run(context: &Context, out: &mut Out, args: &EraseArgs) -> Result<Outcome, Failure> {
    debug_assert!(args.due, "the command line asks for it");
    let table = table(context)?;
    let day = args.date.unwrap_or_else(today);
    if args.confirm && day != today() {
        return Err(Failure::usage("erase-not-today")
            .with("day", day)
            .with("today", today()));
    }
    let mut store = open(context, false)?;
    let judged: Vec<Judged> = store
        .cases()
        .map_err(|it| failure(&it))?
        .into_iter()
        .filter(|file| file.erased.is_none())
        .map(|file| Judged {
            standing: standing(&table, &file, day),
            file,
        })
        .collect();
    if args.json {
        let cases: Vec<Value> = judged.iter().map(|it| as_json(context, it, day)).collect();
        let listed = json!({
            "date": day.to_string(),
            "rules": &*table.version,
            "two_people": table.two_people,
            "cases": cases,
        });
        out.line(&listed.to_string());
        return Ok(Outcome::Done);
    }
    list(context, out, &judged, day);
    let due: Vec<&Judged> = judged.iter().filter(|it| is_to_be_erased(it)).collect();
    if due.is_empty() {
        return Ok(Outcome::Done);
    }
    let Some(reference) = args.decision.as_deref().filter(|_| args.confirm) else {
        out.line("");
        out.line(&context.say("erase-how"));
        return Ok(Outcome::Done);
    };
    let reference = plain(reference.trim());
    if reference.is_empty() {
        return Err(Failure::usage("erase-no-reference"));
    }
    confirm_clock(context, out, &mut store, args.date.is_some())?;
    let second = second_person(context, &store, table.two_people, args)?;
    let decided: Vec<(CaseRef, Decision)> = due
        .iter()
        .filter_map(|it| {
            let Standing::Due { rule, .. } = &it.standing else {
                return None;
            };
            let decision = Decision {
                rule: rule.id.to_string(),
                sources: rule.sources.iter().map(ToString::to_string).collect(),
                reference: reference.clone(),
                two_people: table.two_people,
            };
            Some((it.file.case, decision))
        })
        .collect();
    store
        .erase(&decided, second, moment())
        .map_err(|it| failure(&it))?;
    out.line("");
    out.line(&context.say_n("erase-done", decided.len()));
    let cases: Vec<CaseRef> = decided.iter().map(|(case, _)| *case).collect();
    say_backups(context, out, &mut store, &cases)
}

/// Brings the program's own backups up to date, and names the copies that it does not look after.
fn say_backups(
    context: &Context,
    out: &mut Out,
    store: &mut Store,
    cases: &[CaseRef],
) -> Result<Outcome, Failure> {
    let renewed = renewed_backups::renew(context, store);
    say_renewed(context, out, &renewed);
    let copies = store.copies_out_of_reach(cases);
    let copies = copies.map_err(|it| failure(&it))?;
    if !copies.is_empty() {
        out.line(&context.say("erase-copies"));
    }
    for path in copies {
        let name = plain(&path.display().to_string());
        out.line(&if path.exists() {
            format!("  {name}")
        } else {
            format!(
                "  {}",
                context.say_with("erase-copy-not-there", &[("path", name)])
            )
        });
    }
    Ok(Outcome::Done)
}

fn is_to_be_erased(judged: &Judged) -> bool {
    matches!(judged.standing, Standing::Due { .. }) && judged.file.hold.is_none()
}

/// A clock that jumped is only believed when someone typed the day.
fn confirm_clock(
    context: &Context,
    out: &mut Out,
    store: &mut Store,
    was_typed: bool,
) -> Result<(), Failure> {
    let at = moment();
    let jump = store.clock_jump(at).map_err(|it| failure(&it))?;
    if let Some(jump) = jump {
        let values = [
            ("from", local_minute(jump.from)),
            ("to", local_minute(jump.to)),
        ];
        out.line(&context.say_with("erase-clock-jumped", &values));
        if was_typed {
            store.confirm_clock(at).map_err(|it| failure(&it))?;
        }
    }
    Ok(())
}

fn second_person(
    context: &Context,
    store: &Store,
    is_needed: bool,
    args: &EraseArgs,
) -> Result<Option<SecondPerson>, Failure> {
    if !is_needed {
        return Ok(None);
    }
    if let Some(path) = &args.second_identity {
        let identities = identities(context, path)?;
        let second = store.second_person(Opener::Identities(&identities), moment());
        return second.map(Some).map_err(|it| failure(&it));
    }
    let secret = match secret_from_file("VILJA_SECOND_PASSPHRASE_FILE")? {
        Some(secret) => Some(secret),
        None => ask_secret(&context.say("erase-second-passphrase")).map_err(|error| {
            Failure::could_not("cli-terminal-failed").with("detail", error.kind())
        })?,
    };
    let Some(secret) = secret.filter(|secret| !secret.0.is_empty()) else {
        return Err(Failure::refused("store-trouble-second-person-missing"));
    };
    store
        .second_person(Opener::Passphrase(&Passphrase::new(&secret.0)), moment())
        .map(Some)
        .map_err(|it| failure(&it))
}

fn list(context: &Context, out: &mut Out, judged: &[Judged], day: Date) {
    let of = |wanted: &dyn Fn(&Judged) -> bool| -> Vec<&Judged> {
        judged.iter().filter(|it| wanted(it)).collect()
    };
    let is_due = |it: &Judged| matches!(it.standing, Standing::Due { .. });
    let cannot_tell = |it: &Judged| matches!(it.standing, Standing::CannotTell { .. });
    let due = of(&is_to_be_erased);
    let values = [("n", due.len().to_string()), ("day", day.to_string())];
    out.line(&context.say_with("erase-due", &values));
    print_cases(context, out, &due, day);
    for (message, some) in [
        (
            "erase-held",
            of(&|it| it.file.hold.is_some() && (is_due(it) || cannot_tell(it))),
        ),
        (
            "erase-cannot-tell",
            of(&|it| cannot_tell(it) && it.file.hold.is_none()),
        ),
    ] {
        if !some.is_empty() {
            out.line("");
            out.line(&context.say_n(message, some.len()));
            print_cases(context, out, &some, day);
        }
    }
    let mut counted: BTreeMap<&'static str, usize> = BTreeMap::new();
    let mut soonest: Option<Date> = None;
    for it in judged {
        let message = match &it.standing {
            Standing::Later { due } => {
                soonest = Some(soonest.map_or(*due, |soonest| soonest.min(*due)));
                "erase-later"
            }
            Standing::Never { .. } => "erase-never",
            Standing::Exempt { .. } => "erase-exempt",
            Standing::NotYet { .. } => "erase-not-yet",
            Standing::Due { .. } | Standing::CannotTell { .. } => continue,
        };
        *counted.entry(message).or_default() += 1;
    }
    if !counted.is_empty() {
        out.line("");
    }
    for (message, n) in counted {
        let soonest = soonest.map_or_else(String::new, |day| day.to_string());
        let values = [("n", n.to_string()), ("day", soonest)];
        out.line(&context.say_with(message, &values));
    }
}

fn print_cases(context: &Context, out: &mut Out, cases: &[&Judged], day: Date) {
    for it in cases {
        let names: Vec<String> = it
            .file
            .transcripts
            .iter()
            .map(ToString::to_string)
            .collect();
        let number = it.file.number.as_deref().map(plain);
        out.line(&format!(
            "  {}  {}",
            number.unwrap_or_else(|| context.say("erase-no-number")),
            names.join(" ")
        ));
        out.line(&format!(
            "      {}",
            standing_in_words(context, &it.standing, day)
        ));
        if let Some(hold) = &it.file.hold {
            let since = local_minute(hold.since);
            let values = [("since", since), ("why", plain(&hold.why))];
            out.line(&format!(
                "      {}",
                context.say_with("retention-held", &values)
            ));
        }
        let n_out = usize::try_from(it.file.n_handed_out).unwrap_or(usize::MAX);
        if n_out > 0 {
            out.line(&format!(
                "      {}",
                context.say_n("erase-handed-out", n_out)
            ));
        }
    }
}

fn as_json(context: &Context, judged: &Judged, day: Date) -> Value {
    let file = &judged.file;
    let names: Vec<String> = file.transcripts.iter().map(ToString::to_string).collect();
    let mut told = json!({
        "case_ref": file.case.to_string(),
        "case": file.number,
        "transcripts": names,
        "held": file.hold.is_some(),
        "handed_out": file.n_handed_out,
        "why": standing_in_words(context, &judged.standing, day),
    });
    let more = match &judged.standing {
        Standing::Due {
            rule,
            trigger,
            due,
            finish_by,
        } => json!({
            "standing": "due",
            "rule": &*rule.id,
            "trigger": trigger.to_string(),
            "due": due.to_string(),
            "finish_by": finish_by.map(|by| by.to_string()),
            "sources": rule.sources.iter().map(|it| &**it).collect::<Vec<_>>(),
        }),
        Standing::Later { due } => json!({ "standing": "later", "due": due.to_string() }),
        Standing::Never { rule } => json!({ "standing": "never", "rule": &*rule.id }),
        Standing::Exempt { rule, question } => {
            json!({ "standing": "exempt", "rule": &*rule.id, "question": &**question })
        }
        Standing::NotYet { rule, question } => {
            json!({ "standing": "not_yet", "rule": &*rule.id, "question": &**question })
        }
        Standing::CannotTell { .. } => json!({ "standing": "cannot_tell" }),
    };
    if let (Value::Object(told), Value::Object(more)) = (&mut told, more) {
        told.extend(more);
    }
    told
}

fn say_renewed(context: &Context, out: &mut Out, renewed: &Renewed) {
    match &renewed.own {
        Ok(()) => out.line(&context.say("erase-backups-renewed")),
        Err(trouble) => {
            let last = Date::from_days_since_1970(today().days_since_1970() + ERASURE_WINDOW_DAYS);
            let values = [("day", last.map(|day| day.to_string()).unwrap_or_default())];
            out.line(&context.say(trouble.message()));
            out.line(&context.say_with("erase-backups-later", &values));
        }
    }
    if let Some(place) = &renewed.second_missed {
        let values = [("path", place.display().to_string())];
        out.line(&context.say_with("erase-second-missed", &values));
    }
}

#[cfg(test)]
mod tests;
