//! Says on standard error how far long work has come, in words, once a second and only to a person at a terminal.

use std::io::IsTerminal as _;
use std::time::{Duration, Instant};

use crate::cli::context::Context;
use crate::cli::out::to_stderr;
use crate::store::Work;

const PAUSE: Duration = Duration::from_secs(1);
const MIB: u64 = 1024 * 1024;

pub(super) struct Progress<'a> {
    context: &'a Context,
    said_at: Instant,
    is_heard: bool,
}

impl<'a> Progress<'a> {
    pub(super) fn new(context: &'a Context) -> Self {
        Self {
            context,
            said_at: Instant::now(),
            is_heard: std::io::stderr().is_terminal(),
        }
    }

    pub(super) fn tell(&mut self, work: Work, done: u64, total: u64) {
        if !self.is_heard || self.said_at.elapsed() < PAUSE {
            return;
        }
        self.said_at = Instant::now();
        let (message, unit) = match work {
            Work::Copying => ("backup-copying", MIB),
            Work::Verifying => ("backup-verifying", 1),
            Work::Reading => ("backup-reading", MIB),
        };
        let values = [
            ("done", (done / unit).to_string()),
            ("total", total.div_ceil(unit).to_string()),
        ];
        to_stderr(&self.context.say_with(message, &values));
    }
}
