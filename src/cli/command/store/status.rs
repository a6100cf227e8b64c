//! `store status`: where the store is and what it holds.

use std::fs;

use crate::cli::Outcome;
use crate::cli::command::opening::{failure, open, print_practice};
use crate::cli::context::Context;
use crate::cli::failure::Failure;
use crate::cli::out::Out;

const KIB: u64 = 1024;

pub(super) fn run(context: &Context, out: &mut Out, training: bool) -> Result<Outcome, Failure> {
    let mut store = open(context, training)?;
    let listed = store.list().map_err(|it| failure(&it))?;
    let n_open = listed.iter().filter(|summary| !summary.finished).count();
    print_practice(context, out, training);
    let folder = store.folder();
    out.line(&context.say_with(
        "store-status-folder",
        &[("path", folder.display().to_string())],
    ));
    let bytes: u64 = fs::read_dir(folder)
        .into_iter()
        .flatten()
        .filter_map(|entry| entry.ok()?.metadata().ok())
        .map(|found| found.len())
        .sum();
    out.line(&context.say_n(
        "store-status-size",
        usize::try_from(bytes.div_ceil(KIB)).unwrap_or(usize::MAX),
    ));
    out.line(&context.say_n("store-status-transcripts", listed.len()));
    out.line(&context.say_n("store-status-open", n_open));
    Ok(Outcome::Done)
}
