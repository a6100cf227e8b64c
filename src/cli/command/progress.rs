//! Says how far long work has come: in one line that is written over, once it has taken a while, and only to a person.

use std::time::{Duration, Instant};

use crate::cli::context::Context;
use crate::cli::out::passing;
use crate::store::Work;

/// Work that takes longer is told about while it goes on.
const PATIENCE: Duration = Duration::from_secs(1);
const BETWEEN: Duration = Duration::from_millis(250);
const MIB: u64 = 1024 * 1024;

pub(super) struct Progress<'a> {
    context: &'a Context,
    began: Instant,
    told: Option<Instant>,
}

impl<'a> Progress<'a> {
    pub(super) fn new(context: &'a Context) -> Self {
        Self {
            context,
            began: Instant::now(),
            told: None,
        }
    }

    pub(super) fn tell(&mut self, work: Work, done: u64, total: u64) {
        let is_due = match self.told {
            Some(told) => told.elapsed() >= BETWEEN,
            None => self.began.elapsed() >= PATIENCE,
        };
        if !is_due {
            return;
        }
        self.told = Some(Instant::now());
        passing(&in_words(self.context, work, done, total));
    }

    /// Takes the line away again.
    pub(super) fn end(&mut self) {
        if self.told.take().is_some() {
            passing("");
        }
    }
}

fn in_words(context: &Context, work: Work, done: u64, total: u64) -> String {
    let (message, unit) = match work {
        Work::Copying => ("backup-copying", MIB),
        Work::Verifying => ("verify-progress", 1),
        Work::Reading => ("backup-reading", MIB),
    };
    let values = [
        ("done", (done / unit).to_string()),
        ("total", total.div_ceil(unit).to_string()),
    ];
    context.say_with(message, &values)
}

/// Work that fails takes the line away too: what stood in the way is said in its place.
impl Drop for Progress<'_> {
    fn drop(&mut self) {
        self.end();
    }
}

#[cfg(test)]
mod tests;
