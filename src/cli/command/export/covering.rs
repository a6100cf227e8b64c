//! The consent that lets information leave, and what it covers, as the interview in which it was given says.

use std::rc::Rc;

use crate::app::msg::LoadedForm;
use crate::app::words::Words;
use crate::cli::command::handover::sheet::answered;
use crate::cli::context::Context;
use crate::cli::failure::Failure;
use crate::cli::out::Out;
use crate::engine::consent::{self, Consent};
use crate::engine::expr::Truth;
use crate::engine::form::Spot;
use crate::engine::interview::Interview;
use crate::store::TranscriptId;
use crate::text::clean::plain;

/// A consent in force, with the interview that it was given in as it reads today.
pub(in crate::cli::command) struct Covering {
    pub(in crate::cli::command) consent: Consent,
    pub(super) form: Rc<LoadedForm>,
    pub(super) interview: Interview,
}

impl Covering {
    /// Refuses a whole transcript if the consent is not known to cover all that was said. Which sections a smaller one covers is
    /// for the person to compare: the program cannot know what is told in them.
    pub(in crate::cli::command) fn or_refuse(
        &self,
        id: TranscriptId,
        is_whole: bool,
    ) -> Result<(), Failure> {
        match consent::covers_interviews(&self.interview) {
            Some(Truth::No | Truth::Unknown) if is_whole => {
                Err(Failure::refused("export-consent-covers-part").with("id", id))
            }
            Some(Truth::No | Truth::Unknown | Truth::Yes) | None => Ok(()),
        }
    }

    /// Returns what the consent says of itself, for the person to compare with what would leave.
    pub(in crate::cli::command) fn said(&self, context: &Context) -> Vec<String> {
        let compare = context.say("handover-compare-consent");
        if self.interview.is_protected() {
            return vec![context.say("export-consent-scope-protected"), compare];
        }
        let scope = consent::scope(&self.interview);
        if scope.is_empty() {
            return vec![context.say("export-consent-scope-none"), compare];
        }
        let words = context.words();
        let mut lines = vec![context.say("export-consent-scope")];
        for spot in scope {
            lines.extend(self.told(context, &words, spot));
        }
        lines.push(compare);
        lines
    }

    fn told(&self, context: &Context, words: &Words, spot: Spot) -> Vec<String> {
        let (form, interview) = (&self.form, &self.interview);
        let short = words.short(form, Some(interview), &words.language, spot);
        let mut lines = vec![format!("  {}", plain(&short))];
        let said = answered(context, words, form, interview, spot);
        lines.extend(said.lines().map(|line| format!("      {line}")));
        let note = interview.note(spot);
        if !note.is_empty() {
            let note = context.say_with("cli-note", &[("what", plain(note))]);
            lines.extend(note.lines().map(|line| format!("      {line}")));
        }
        lines
    }
}

/// Prints what was said of the consents that several transcripts leave by, each once.
pub(super) fn print(out: &mut Out, said: &[Vec<String>]) {
    for (idx, lines) in said.iter().enumerate() {
        if said.get(..idx).is_some_and(|before| before.contains(lines)) {
            continue;
        }
        for line in lines {
            out.line(line);
        }
    }
}

#[cfg(test)]
mod tests;
