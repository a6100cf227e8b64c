//! `store hold` and `store release`: a case that a dispute, a review or a request keeps from being erased.

use clap::Args;

use crate::cli::Outcome;
use crate::cli::command::opening::{failure, find_case, open};
use crate::cli::context::Context;
use crate::cli::failure::Failure;
use crate::cli::out::Out;
use crate::shell::moment;

#[derive(Args, Debug)]
pub(in crate::cli) struct HoldArgs {
    /// The number of the case, or the name of one of its transcripts
    #[arg(value_name = "CASE")]
    case: String,
    /// Why it is kept
    #[arg(long, value_name = "TEXT")]
    why: String,
}

#[derive(Args, Debug)]
pub(in crate::cli) struct ReleaseArgs {
    /// The number of the case, or the name of one of its transcripts
    #[arg(value_name = "CASE")]
    case: String,
}

pub(super) fn hold(context: &Context, out: &mut Out, args: &HoldArgs) -> Result<Outcome, Failure> {
    let why = args.why.trim();
    if why.is_empty() {
        return Err(Failure::usage("hold-why-missing"));
    }
    let mut store = open(context, false)?;
    let case = find_case(&mut store, &args.case)?;
    store
        .hold(&case, why, moment())
        .map_err(|it| failure(&it))?;
    out.line(&context.say("hold-placed"));
    Ok(Outcome::Done)
}

pub(super) fn release(
    context: &Context,
    out: &mut Out,
    args: &ReleaseArgs,
) -> Result<Outcome, Failure> {
    let mut store = open(context, false)?;
    let case = find_case(&mut store, &args.case)?;
    let file = store.case(&case).map_err(|it| failure(&it))?;
    if file.hold.is_none() {
        return Err(Failure::refused("hold-none"));
    }
    store.release(&case, moment()).map_err(|it| failure(&it))?;
    out.line(&context.say("hold-released"));
    Ok(Outcome::Done)
}
