//! What a command may say of a protected interview: nothing that can tell where or who the person is, unless asked with a reason.

use crate::app::words::Words;
use crate::app::words::veil::Veil;
use crate::cli::RevealArgs;
use crate::cli::command::opening::failure;
use crate::cli::context::Context;
use crate::cli::failure::Failure;
use crate::engine::interview::Interview;
use crate::shell::moment;
use crate::store::{Store, TranscriptId};
use crate::text::clean::plain;

/// What was asked for, with its reason.
#[derive(Clone, Copy, Debug)]
pub(super) struct Reveal<'a> {
    why: Option<&'a str>,
}

impl<'a> Reveal<'a> {
    pub(super) fn asked(args: &'a RevealArgs) -> Result<Self, Failure> {
        Self::with(args.reveal, args.why.as_deref())
    }

    /// Refuses a reason that says nothing.
    pub(super) fn with(reveal: bool, why: Option<&'a str>) -> Result<Self, Failure> {
        let why = why.map(str::trim).filter(|_| reveal);
        if why.is_some_and(str::is_empty) {
            return Err(Failure::usage("cli-reason-empty"));
        }
        Ok(Self { why })
    }

    /// Returns the words for an interview, under the veil if it is protected and nobody gave a reason.
    pub(super) fn words(self, context: &Context, interview: &Interview) -> Words {
        let mut words = context.words();
        if interview.is_protected() && self.why.is_none() {
            words.veil = Veil::drawn(true);
        }
        words
    }

    /// Refuses what cannot be said without showing what is covered.
    pub(super) fn or_refuse(self, is_protected: bool) -> Result<(), Failure> {
        if is_protected && self.why.is_none() {
            return Err(Failure::refused("cli-protected-refused"));
        }
        Ok(())
    }

    /// Writes in the access log that what is covered is shown, before it is.
    pub(super) fn note(
        self,
        store: &mut Store,
        id: &TranscriptId,
        interview: &Interview,
    ) -> Result<(), Failure> {
        match self.why.filter(|_| interview.is_protected()) {
            Some(why) => store
                .note_shown(id, Some(&plain(why)), moment())
                .map_err(|it| failure(&it)),
            None => Ok(()),
        }
    }

    /// Returns the message that a protected interview is headed with.
    pub(super) fn heading(self) -> &'static str {
        if self.why.is_some() {
            "cli-protected-shown"
        } else {
            "cli-protected"
        }
    }
}
