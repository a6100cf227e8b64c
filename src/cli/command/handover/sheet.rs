//! All that is in a container, on one sheet: what leaves is shown to the sender as what came in is shown to the receiver.

use std::collections::BTreeSet;
use std::rc::Rc;

use crate::app::msg::LoadedForm;
use crate::app::words::Words;
use crate::cli::command::handover::Held;
use crate::cli::context::Context;
use crate::cli::out::Out;
use crate::engine::answer::Answer;
use crate::engine::form::{SectionNo, Spot};
use crate::engine::interview::{Assessment, Change, Interview};
use crate::shell::local_minute;
use crate::store::{CoverNote, Fingerprint, Ground, HandoverGround, TranscriptId};
use crate::text::clean::plain;
use crate::text::language::Language;

/// Who looks at it.
pub(super) enum Side<'a> {
    Leaving {
        own_words: Fingerprint,
        /// The questions whose answers or notes stay, since they are covered. Which they are is told to the sender alone.
        covered: &'a [String],
        /// What the consent says that it leaves by; nothing if it leaves by law.
        covered_by: &'a [String],
    },
    Waiting {
        id: TranscriptId,
    },
}

pub(super) struct Sheet<'a> {
    context: &'a Context,
    words: Words,
    held: &'a Held<'a>,
    side: Side<'a>,
}

impl<'a> Sheet<'a> {
    pub(super) fn new(context: &'a Context, held: &'a Held<'a>, side: Side<'a>) -> Self {
        Self {
            context,
            words: context.words(),
            held,
            side,
        }
    }

    pub(super) fn print(&self, out: &mut Out) {
        self.head(out);
        self.what_is_in_it(out);
        self.answers(out);
        self.beside_the_answers(out);
        self.findings(out);
        self.under_it_all(out);
        out.line("");
    }

    fn head(&self, out: &mut Out) {
        let note = self.held.handover.note();
        let sender = self.held.handover.sender();
        match &self.side {
            Side::Leaving { own_words, .. } => {
                out.line(&self.context.say("handover-heading-leaving"));
                self.row(out, "handover-to", &note.to.to_string());
                let to = Fingerprint::of_recipient(&note.to).to_string();
                self.row(out, "handover-to-words", &to);
                self.row(out, "handover-from", &note.sender);
                self.row(out, "handover-from-words", &own_words.to_string());
            }
            Side::Waiting { id } => {
                out.line(&self.context.say("handover-heading-waiting"));
                self.row(out, "handover-name-here", &id.to_string());
                self.row(out, "handover-from", &note.sender);
                self.row(out, "handover-from-words", &sender.to_string());
            }
        }
        self.row(out, "export-made-on", &local_minute(note.made_at));
        if let Some(ground) = &note.ground {
            grounds(self.context, out, ground);
            if let Side::Leaving { covered_by, .. } = &self.side {
                for line in *covered_by {
                    out.line(line);
                }
            }
        }
    }

    fn what_is_in_it(&self, out: &mut Out) {
        let note = self.held.handover.note();
        let beginning = self.held.interview.beginning();
        out.line("");
        out.line(&plain(&self.words.form_own(&self.held.form, "form-title")));
        let form = format!("{} {}", beginning.form, beginning.version);
        self.row(out, "export-form", &form);
        self.row(out, "handover-form-digest", &beginning.digest);
        self.row(out, "cli-head-transcript", &note.transcript.to_string());
        if let Some(case) = &beginning.case {
            self.row(out, "handover-their-case", case);
        }
        self.row(out, "cli-head-date", &beginning.date.to_string());
        let officer = self.language(&beginning.officer_language);
        self.row(out, "cli-head-officer-language", &officer);
        let client: BTreeSet<&str> = [
            beginning.client_language.as_deref(),
            self.held.interview.client_language(),
        ]
        .into_iter()
        .flatten()
        .collect();
        for tag in client {
            self.row(out, "cli-head-client-language", &self.language(tag));
        }
        if note.protected {
            out.line(&self.context.say("handover-protected"));
        }
        if !note.finished {
            out.line(&self.context.say("cli-head-unfinished"));
        }
        self.row(out, "handover-sections", &note.sections.join(", "));
        left_out(self.context, out, note);
        if let Side::Leaving { covered, .. } = &self.side
            && !covered.is_empty()
        {
            self.row(out, "handover-covered-which", &covered.join(", "));
        }
    }

    /// Every place that something is said at, in the order of the form.
    fn answers(&self, out: &mut Out) {
        let form = &self.held.form.form;
        let mut places: Vec<Rc<str>> = Vec::new();
        for change in self.held.handover.changes() {
            let (Change::Answered { place, .. }
            | Change::Noted { place, .. }
            | Change::Amended { place, .. }
            | Change::EntryAdded { roster: place, .. }) = change
            else {
                continue;
            };
            if !places.contains(place) {
                places.push(Rc::clone(place));
            }
        }
        let mut section: Option<SectionNo> = None;
        for place in places {
            let Some(spot) = form.spot(&place) else {
                continue;
            };
            let here = form.question(spot.question()).map(|it| it.section);
            if here != section {
                section = here;
                if let Some(section) = here.and_then(|no| form.section(no)) {
                    let id = format!("section-{}", section.id);
                    out.line("");
                    out.line(&plain(&self.words.form_own(&self.held.form, &id)));
                }
            }
            self.told(out, spot, &place);
        }
    }

    fn told(&self, out: &mut Out, spot: Spot, place: &str) {
        let interview = &self.held.interview;
        let short = plain(&self.words.short(
            &self.held.form,
            Some(interview),
            &self.words.language,
            spot,
        ));
        out.line(&format!("  {short}  ({place})"));
        let said = answered(self.context, &self.words, &self.held.form, interview, spot);
        indented(out, &said);
        if let Some(tag) = interview.asked_in(spot) {
            self.inner(out, "handover-asked-in", &self.language(tag));
        }
        let asking = interview.asking(spot);
        if let Some(said) = asking.and_then(|it| self.words.asking(it)) {
            indented(out, &plain(&said));
        }
        let entries = interview.entries(spot.question());
        if matches!(spot, Spot::Question(_)) && !entries.is_empty() {
            let numbers: Vec<String> = entries.iter().map(|it| it.0.to_string()).collect();
            self.inner(out, "handover-entries", &numbers.join(", "));
        }
        let note = interview.note(spot);
        if !note.is_empty() {
            self.inner(out, "cli-note", note);
        }
        for amendment in interview
            .amendments()
            .iter()
            .filter(|it| *it.place == *place)
        {
            let said = |answer: &Option<Answer>| match answer {
                Some(answer) => self.in_words(spot, answer),
                None => self.context.say("cli-unanswered"),
            };
            self.inner(out, "cli-amendment-before", &said(&amendment.before));
            self.inner(out, "cli-amendment-after", &said(&amendment.answer));
            if !amendment.reason.is_empty() {
                self.inner(out, "cli-amendment-reason", &amendment.reason);
            }
        }
    }

    /// What was assessed, noted and said of the interview as a whole.
    fn beside_the_answers(&self, out: &mut Out) {
        let label = |id: String| plain(&self.words.form_own(&self.held.form, &id));
        let mut lines = Vec::new();
        for change in self.held.handover.changes() {
            if let Change::Assessed { flag, assessment } = change {
                let assessed = match assessment {
                    Assessment::Open => self.context.say("cli-assessment-open"),
                    Assessment::Confirmed => self.context.say("cli-assessment-confirmed"),
                    Assessment::SetAside { reason } => self
                        .context
                        .say_with("cli-assessment-set-aside", &[("reason", plain(reason))]),
                };
                let said = self
                    .context
                    .say_with("cli-assessment", &[("what", assessed)]);
                lines.push(format!("{}: {said}", label(format!("flag-{flag}"))));
            } else if let Change::Overridden { check, note, .. } = change {
                let values = [("check", plain(check)), ("what", plain(note))];
                lines.push(self.context.say_with("handover-override", &values));
            } else if let Change::Disagreed { text, .. } = change {
                let heading = self.context.say("cli-disagreement");
                lines.push(format!("{heading}: {}", plain(text)));
            } else if let Change::WasReadBack { language } = change {
                let values = [("language", self.language(language))];
                lines.push(self.context.say_with("cli-read-back", &values));
            }
        }
        if !lines.is_empty() {
            out.line("");
        }
        for line in lines {
            out.line(&line);
        }
    }

    fn findings(&self, out: &mut Out) {
        let Some(pointed) = self.held.handover.pointed() else {
            out.line("");
            out.line(&self.context.say("handover-no-findings"));
            return;
        };
        let label = |id: String| plain(&self.words.form_own(&self.held.form, &id));
        out.line("");
        out.line(&self.context.say("handover-findings"));
        for element in &pointed.elements {
            // Another word than these three has no message, and is shown as it is.
            let truth = match element.truth.as_str() {
                "yes" | "no" | "unknown" => {
                    self.context.say(&format!("cli-truth-{}", element.truth))
                }
                other => plain(other),
            };
            let element = label(format!("element-{}", element.id));
            out.line(&format!("  {element}: {truth}"));
        }
        for flag in &pointed.flags {
            let weight = self
                .context
                .say_if_there(&format!("weight-{}", flag.weight), &[]);
            let weight = weight.unwrap_or_else(|| plain(&flag.weight));
            let said = label(format!("flag-{}", flag.id));
            out.line(&format!("  {weight}: {said}"));
            if !flag.sources.is_empty() {
                let sources = plain(&flag.sources.join(", "));
                let said = self.context.say_with("cli-sources", &[("what", sources)]);
                out.line(&format!("      {said}"));
            }
        }
        for id in &pointed.contradictions {
            let said = label(format!("contradiction-{id}"));
            out.line(&format!(
                "  {}: {said}",
                self.context.say("cli-contradictions")
            ));
        }
    }

    /// What goes along beside what was said, and what of it was checked.
    fn under_it_all(&self, out: &mut Out) {
        let proven = self.held.handover.proven();
        let texts = self.held.handover.form().texts.keys();
        let texts: Vec<&str> = texts.map(String::as_str).collect();
        out.line("");
        self.row(out, "handover-texts", &texts.join(", "));
        let n = |count: u64| usize::try_from(count).unwrap_or(usize::MAX);
        out.line(&self.context.say_n("handover-chain", n(proven.n_changes)));
        if let Some(receipt) = proven.receipt {
            self.row(out, "handover-receipt", &receipt.to_string());
        }
        if let Side::Leaving { .. } = self.side {
            out.line(&self.context.say("handover-nothing-else"));
            return;
        }
        out.line("");
        out.line(&self.context.say("handover-checked"));
        out.line(
            &self
                .context
                .say_n("handover-as-stored", n(proven.n_as_stored)),
        );
        out.line(
            &self
                .context
                .say_n("handover-restated", n(proven.n_restated)),
        );
        say_alike(self.context, out, self.held.is_read_alike());
    }

    fn in_words(&self, spot: Spot, answer: &Answer) -> String {
        let language = &self.words.language;
        plain(&self.words.answer(&self.held.form, language, spot, answer))
    }

    fn language(&self, tag: &str) -> String {
        Language::parse(tag).map_or_else(
            || plain(tag),
            |language| plain(&self.words.language_name(&language)),
        )
    }

    fn row(&self, out: &mut Out, message: &str, what: &str) {
        out.line(&self.context.say_with(message, &[("what", plain(what))]));
    }

    fn inner(&self, out: &mut Out, message: &str, what: &str) {
        indented(
            out,
            &self.context.say_with(message, &[("what", plain(what))]),
        );
    }
}

/// Returns an answer in words, or that there is none.
pub(in crate::cli::command) fn answered(
    context: &Context,
    words: &Words,
    form: &LoadedForm,
    interview: &Interview,
    spot: Spot,
) -> String {
    match interview.answer(spot) {
        Some(answer) => plain(&words.given(form, &words.language, interview, (spot, answer))),
        None => context.say("cli-unanswered"),
    }
}

/// Prints what allows the information to leave.
pub(in crate::cli::command) fn grounds(context: &Context, out: &mut Out, ground: &HandoverGround) {
    let kind = context.say(match ground.kind {
        Ground::Consent => "export-ground-consent",
        Ground::Law => "export-ground-law",
    });
    out.line(&context.say_with("export-ground", &[("what", kind)]));
    out.line(&context.say_with("export-why", &[("what", plain(&ground.why))]));
    if let Some(day) = ground.consent_told_on {
        out.line(&context.say_with("export-consent-told-on", &[("what", day.to_string())]));
    }
}

/// Prints what did not leave.
pub(in crate::cli::command) fn left_out(context: &Context, out: &mut Out, note: &CoverNote) {
    if !note.sections_left_out.is_empty() {
        let sections = plain(&note.sections_left_out.join(", "));
        out.line(&context.say_with("export-left-out", &[("what", sections)]));
    }
    if note.n_covered > 0 {
        let n = usize::try_from(note.n_covered).unwrap_or(usize::MAX);
        out.line(&context.say_n("handover-covered", n));
    }
    if note.comments_left_out {
        out.line(&context.say("handover-comments-left-out"));
    }
}

fn indented(out: &mut Out, text: &str) {
    for line in text.lines() {
        out.line(&format!("      {line}"));
    }
}

/// Says whether this program reads the answers as the sender's did, as far as that can be told.
fn say_alike(context: &Context, out: &mut Out, is_alike: Option<bool>) {
    match is_alike {
        Some(true) => out.line(&context.say("handover-read-alike")),
        Some(false) => out.line(&context.say("handover-read-otherwise")),
        None => {}
    }
}

#[cfg(test)]
mod tests;
