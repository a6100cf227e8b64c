//! `store log`: who has done what with which transcript, and the random sample that the law asks to be checked.

use clap::Args;
use serde_json::{Value, json};

use crate::cli::Outcome;
use crate::cli::command::opening::{failure, find_case, open};
use crate::cli::context::Context;
use crate::cli::failure::Failure;
use crate::cli::out::Out;
use crate::engine::time::{Date, Timestamp};
use crate::shell::{day_begins, local_minute, moment};
use crate::store::{
    Deed, Ground, Logged, Purpose, Role, Sample, Seed, SlotChange, SlotName, Store, Wanted,
};
use crate::text::clean::plain;

#[derive(Args, Debug)]
pub(in crate::cli) struct LogArgs {
    /// Only what concerns this case: its number, or the name of one of its transcripts
    #[arg(long, value_name = "NR|ID")]
    case: Option<String>,
    /// Not before this day
    #[arg(long, value_name = "YYYY-MM-DD", value_parser = crate::cli::day)]
    from: Option<Date>,
    /// Not after this day
    #[arg(long, value_name = "YYYY-MM-DD", value_parser = crate::cli::day)]
    to: Option<Date>,
    /// Draw so many openings of the period at random, to be checked
    #[arg(long, value_name = "N", conflicts_with = "case")]
    sample: Option<usize>,
    /// Draw the sample again that this seed gave
    #[arg(long, value_name = "SEED", value_parser = seed, requires = "sample")]
    seed: Option<Seed>,
    /// Write down that the sample of this seed was looked through
    #[arg(long, value_name = "SEED", value_parser = seed, requires = "by", conflicts_with_all = ["case", "from", "to", "sample"])]
    checked: Option<Seed>,
    /// Who looked it through
    #[arg(long, value_name = "NAME", requires = "checked")]
    by: Option<String>,
    /// Print JSON
    #[arg(long, conflicts_with = "checked")]
    json: bool,
}

fn seed(text: &str) -> Result<Seed, &'static str> {
    Seed::parse(text).ok_or("a seed is sixteen digits and letters, as it was printed")
}

pub(super) fn run(context: &Context, out: &mut Out, args: &LogArgs) -> Result<Outcome, Failure> {
    let mut store = open(context, false)?;
    store.can_read_log().map_err(|it| failure(&it))?;
    if let (Some(seed), Some(by)) = (args.checked, &args.by) {
        let by = plain(by);
        store
            .note_check(seed, &by, moment())
            .map_err(|it| failure(&it))?;
        let values = [("seed", seed.to_string()), ("by", by)];
        out.line(&context.say_with("log-check-noted", &values));
        return Ok(Outcome::Done);
    }
    let from = args.from.and_then(day_begins);
    let next_day = |day: Date| Date::from_days_since_1970(day.days_since_1970() + 1);
    let to = args.to.and_then(next_day).and_then(day_begins);
    match args.sample {
        Some(n_wanted) => sample(context, out, &mut store, args, n_wanted, (from, to)),
        None => lines(context, out, &mut store, args, (from, to)),
    }
}

fn lines(
    context: &Context,
    out: &mut Out,
    store: &mut Store,
    args: &LogArgs,
    (from, to): (Option<Timestamp>, Option<Timestamp>),
) -> Result<Outcome, Failure> {
    let case = match &args.case {
        Some(typed) => Some(find_case(store, typed)?),
        None => None,
    };
    let wanted = Wanted { case, from, to };
    let read = store
        .read_log(wanted, moment())
        .map_err(|it| failure(&it))?;
    if args.json {
        let listed: Vec<Value> = read.iter().map(as_json).collect();
        out.line(&json!({ "log": listed }).to_string());
        return Ok(Outcome::Done);
    }
    for line in &read {
        out.line(&in_words(context, line));
    }
    if read.is_empty() {
        out.line(&context.say("log-empty"));
    }
    Ok(Outcome::Done)
}

fn sample(
    context: &Context,
    out: &mut Out,
    store: &mut Store,
    args: &LogArgs,
    n_wanted: usize,
    period: (Option<Timestamp>, Option<Timestamp>),
) -> Result<Outcome, Failure> {
    let seed = match args.seed {
        Some(seed) => seed,
        None => Seed::random().map_err(|it| failure(&it))?,
    };
    let Sample {
        seed,
        n_openings,
        lines,
    } = store
        .sample_log(n_wanted, seed, period, moment())
        .map_err(|it| failure(&it))?;
    if args.json {
        let listed: Vec<Value> = lines.iter().map(as_json).collect();
        let drawn = json!({ "seed": seed.to_string(), "openings": n_openings, "sample": listed });
        out.line(&drawn.to_string());
        return Ok(Outcome::Done);
    }
    let values = [
        ("n", lines.len().to_string()),
        ("all", n_openings.to_string()),
    ];
    out.line(&context.say_with("log-sample", &values));
    for line in &lines {
        out.line(&in_words(context, line));
    }
    out.line(&context.say_with("log-sample-seed", &[("seed", seed.to_string())]));
    Ok(Outcome::Done)
}

/// When, who, what, which transcript, which case.
fn in_words(context: &Context, line: &Logged) -> String {
    let who = who_in_words(context, line.who, line.role, &line.label);
    let mut said = format!(
        "{}  {who}  {}",
        local_minute(line.at),
        deed_in_words(context, &line.deed)
    );
    if let Some(transcript) = line.transcript {
        said = format!("{said}  {transcript}");
    }
    if let Some(number) = &line.number {
        said = format!("{said}  {}", plain(number));
    }
    said
}

/// The office's word for the slot, or else whose it is, with the beginning of its random name.
fn who_in_words(context: &Context, who: SlotName, role: Option<Role>, label: &str) -> String {
    let called = if label.is_empty() {
        role.map(|role| context.say(role_message(role)))
    } else {
        Some(plain(label))
    };
    called.map_or_else(
        || who.short(),
        |called| format!("{called} ({})", who.short()),
    )
}

fn role_message(role: Role) -> &'static str {
    match role {
        Role::Officer => "log-who-officer",
        Role::Recovery => "log-who-recovery",
        Role::Manager => "log-who-manager",
        Role::Municipality => "log-who-municipality",
    }
}

fn deed_in_words(context: &Context, deed: &Deed) -> String {
    match deed {
        Deed::UnlockFailed { n, first, last } => {
            let values = [
                ("n", n.to_string()),
                ("first", local_minute(*first)),
                ("last", local_minute(*last)),
            ];
            context.say_with(message(deed), &values)
        }
        Deed::Sampled {
            seed,
            n_wanted,
            n_openings,
        } => {
            let values = [
                ("n", n_wanted.to_string()),
                ("all", n_openings.to_string()),
                ("seed", seed.to_string()),
            ];
            context.say_with(message(deed), &values)
        }
        Deed::Checked { seed, by } => {
            let values = [("seed", seed.to_string()), ("by", plain(by))];
            context.say_with(message(deed), &values)
        }
        Deed::SlotsChanged {
            slot, role, label, ..
        } => {
            let whose = if label.is_empty() {
                role.map(|role| context.say(role_message(role)))
            } else {
                Some(plain(label))
            };
            let short = slot
                .as_deref()
                .unwrap_or_default()
                .get(..8)
                .unwrap_or_default();
            let values = [
                ("whose", whose.unwrap_or_default()),
                ("slot", short.to_owned()),
            ];
            context.say_with(message(deed), &values)
        }
        Deed::WaitingBroken { n }
        | Deed::WordingRemarksRead { n }
        | Deed::WordingRemarksRemoved { n } => {
            context.say_with(message(deed), &[("n", n.to_string())])
        }
        Deed::KeyRenewed { n_gone } => {
            context.say_with(message(deed), &[("n", n_gone.to_string())])
        }
        Deed::Grounded { why, .. } => context.say_with(message(deed), &[("why", plain(why))]),
        Deed::BackedUp { path, .. } => {
            let path = plain(&path.display().to_string());
            context.say_with(message(deed), &[("path", path)])
        }
        Deed::Restored { made_at, .. } => {
            context.say_with(message(deed), &[("at", local_minute(*made_at))])
        }
        Deed::Shown { why: Some(why) } => context.say_with("log-shown-why", &[("why", plain(why))]),
        Deed::Sealed {
            to,
            sections,
            ground,
            why,
        } => {
            let ground = match ground.as_deref() {
                Some("consent") => context.say("export-ground-consent"),
                Some(_) => context.say("export-ground-law"),
                None => context.say("cli-none"),
            };
            let values = [
                ("to", to.clone()),
                ("sections", plain(&sections.join(", "))),
                ("ground", ground),
                ("why", why.as_deref().map(plain).unwrap_or_default()),
            ];
            context.say_with(message(deed), &values)
        }
        Deed::Received { from } | Deed::Rejected { from } => {
            context.say_with(message(deed), &[("from", from.clone())])
        }
        Deed::Unlocked
        | Deed::Opened(_)
        | Deed::Began
        | Deed::Finished
        | Deed::Amended
        | Deed::Assessed
        | Deed::MarkChanged
        | Deed::Shown { why: None }
        | Deed::Told
        | Deed::Held
        | Deed::Released
        | Deed::Erased
        | Deed::Accepted
        | Deed::LogRead
        | Deed::ClockConfirmed => context.say(message(deed)),
    }
}

/// The message that says what was done.
fn message(deed: &Deed) -> &'static str {
    match deed {
        Deed::Unlocked => "log-unlocked",
        Deed::UnlockFailed { .. } => "log-unlock-failed",
        Deed::Opened(Purpose::Screen) => "log-opened-screen",
        Deed::Opened(Purpose::Replay) => "log-opened-replay",
        Deed::Opened(Purpose::Command) => "log-opened-command",
        Deed::Opened(Purpose::Consent) => "log-opened-consent",
        Deed::Opened(Purpose::Export) => "log-exported",
        Deed::Opened(Purpose::Print) => "log-printed",
        Deed::Began => "log-began",
        Deed::Finished => "log-finished",
        Deed::Amended => "log-amended",
        Deed::Assessed => "log-assessed",
        Deed::MarkChanged => "log-protection-changed",
        Deed::Shown { .. } => "log-shown",
        Deed::Told => "log-told",
        Deed::Held => "log-held",
        Deed::Released => "log-released",
        Deed::Erased => "log-erased",
        Deed::SlotsChanged { change, .. } => match change {
            SlotChange::Added => "log-slot-added",
            SlotChange::Removed => "log-slot-removed",
            SlotChange::Renewed => "log-slot-renewed",
            SlotChange::Confirmed => "log-slots-confirmed",
        },
        Deed::Sealed { .. } => "log-sealed",
        Deed::Received { .. } => "log-received",
        Deed::Accepted => "log-accepted",
        Deed::Rejected { .. } => "log-rejected",
        Deed::Grounded { ground, .. } => match ground {
            Ground::Consent => "log-export-on-consent",
            Ground::Law => "log-export-on-law",
        },
        Deed::KeyRenewed { .. } => "log-key-renewed",
        Deed::BackedUp { .. } => "log-backed-up",
        Deed::Restored { .. } => "log-restored",
        Deed::LogRead => "log-read",
        Deed::WordingRemarksRead { .. } => "log-wording-remarks-read",
        Deed::WordingRemarksRemoved { .. } => "log-wording-remarks-removed",
        Deed::Sampled { .. } => "log-sampled",
        Deed::Checked { .. } => "log-checked",
        Deed::ClockConfirmed => "log-clock-confirmed",
        Deed::WaitingBroken { .. } => "log-waiting-broken",
    }
}

/// The word of a deed in JSON.
fn word(deed: &Deed) -> &'static str {
    let message = message(deed);
    message.strip_prefix("log-").unwrap_or(message)
}

fn as_json(line: &Logged) -> Value {
    let mut told = json!({
        "sequence": line.sequence.number(),
        "at_ms": line.at.0,
        "at": local_minute(line.at),
        "who": line.who.to_string(),
        "role": line.role.map(Role::word),
        "label": line.label,
        "did": word(&line.deed),
        "transcript": line.transcript.map(|it| it.to_string()),
        "case_ref": line.case.map(|it| it.to_string()),
        "case": line.number,
    });
    let more = match &line.deed {
        Deed::UnlockFailed { n, first, last } => {
            json!({ "n": n, "first": local_minute(*first), "last": local_minute(*last) })
        }
        Deed::Sampled {
            seed,
            n_wanted,
            n_openings,
        } => {
            json!({ "seed": seed.to_string(), "n": n_wanted, "openings": n_openings })
        }
        Deed::Checked { seed, by } => json!({ "seed": seed.to_string(), "by": by }),
        Deed::WaitingBroken { n }
        | Deed::WordingRemarksRead { n }
        | Deed::WordingRemarksRemoved { n } => json!({ "n": n }),
        Deed::Grounded { why, .. } => json!({ "why": why }),
        Deed::KeyRenewed { n_gone } => json!({ "n_gone": n_gone }),
        Deed::BackedUp { path, last } => {
            json!({ "path": path.display().to_string(), "last": last.number() })
        }
        Deed::Restored { last, made_at } => {
            json!({ "last": last.number(), "made_at": local_minute(*made_at) })
        }
        Deed::Shown { why } => json!({ "why": why }),
        Deed::SlotsChanged {
            slot, role, label, ..
        } => json!({ "slot": slot, "slot_role": role.map(Role::word), "slot_label": label }),
        Deed::Sealed {
            to,
            sections,
            ground,
            why,
        } => json!({ "to": to, "sections": sections, "ground": ground, "why": why }),
        Deed::Received { from } | Deed::Rejected { from } => json!({ "from": from }),
        Deed::Unlocked
        | Deed::Opened(_)
        | Deed::Began
        | Deed::Finished
        | Deed::Amended
        | Deed::Assessed
        | Deed::MarkChanged
        | Deed::Told
        | Deed::Held
        | Deed::Released
        | Deed::Erased
        | Deed::Accepted
        | Deed::LogRead
        | Deed::ClockConfirmed => Value::Null,
    };
    if let (Value::Object(told), Value::Object(more)) = (&mut told, more) {
        told.extend(more);
    }
    told
}

#[cfg(test)]
mod tests;
