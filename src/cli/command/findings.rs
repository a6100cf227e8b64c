//! What answers point to, in words: for `flags` and for a transcript.

use std::rc::Rc;

use crate::app::citation;
use crate::app::cues;
use crate::app::evidence;
use crate::app::msg::LoadedForm;
use crate::app::words::Words;
use crate::cli::context::Context;
use crate::cli::out::Out;
use crate::engine::findings::{Finding, FlagFinding};
use crate::engine::form::{Spot, Weight};
use crate::engine::interview::{Assessment, Interview};
use crate::text::clean::plain;

/// Prints elements, flags, contradictions and what is open.
pub(super) fn print(
    context: &Context,
    out: &mut Out,
    words: Words,
    (form, interview): (&Rc<LoadedForm>, &Interview),
    assessed: bool,
) {
    let findings = interview.findings();
    let shown = Showing {
        context,
        words,
        form,
        interview,
    };
    let label = shown.words.elements_label(form, "cli-elements");
    out.line(&plain(&label));
    for (idx, element) in findings.elements.iter().enumerate() {
        let label = shown.text(&format!("element-{}", element.id));
        let truth = context.say(&format!("cli-truth-{}", element.truth.word()));
        out.line(&format!("  {label}: {truth}"));
        shown.evidence(out, Finding::Element(idx));
    }
    out.line("");
    out.line(&context.say("cli-flags"));
    if findings.flags.is_empty() {
        out.line(&format!("  {}", context.say("cli-none")));
    }
    for flag in &findings.flags {
        shown.flag(out, flag, assessed);
    }
    if !findings.contradictions.is_empty() {
        out.line("");
        out.line(&context.say("cli-contradictions"));
        for contradiction in &findings.contradictions {
            out.line(&format!(
                "  {}",
                shown.text(&format!("contradiction-{}", contradiction.id))
            ));
            shown.evidence(out, Finding::Contradiction(contradiction.contradiction));
        }
    }
    if !findings.measures.is_empty() {
        out.line("");
        out.line(&context.say("cli-measures"));
        for measure in &findings.measures {
            let id = format!("measure-{measure}");
            out.line(&format!("  {}", shown.text(&id)));
            if let Some(how) = shown.words.form_optional(form, &format!("{id}.how")) {
                out.line(&format!("      {}", plain(&how)));
            }
        }
    }
    // What is met in part is the nearest to be settled, and comes first.
    for (heading, is_half_met) in [("flags-half-met", true), ("cli-open", false)] {
        let open = findings.open.iter();
        let open: Vec<_> = open
            .filter(|open| open.is_half_met() == is_half_met)
            .collect();
        if open.is_empty() {
            continue;
        }
        out.line("");
        out.line(&context.say(heading));
        for open in open {
            out.line(&format!("  {}", shown.text(&format!("flag-{}", open.id))));
            shown.evidence(out, Finding::Flag(open.flag));
        }
    }
    shown.cues(out);
}

struct Showing<'a> {
    context: &'a Context,
    words: Words,
    form: &'a Rc<LoadedForm>,
    interview: &'a Interview,
}

impl Showing<'_> {
    /// Phrases that are worth asking about; they raise nothing.
    fn cues(&self, out: &mut Out) {
        let lists = self.context.shelf.cues();
        let heard = cues::heard(self.interview, &|text| lists.find(text));
        if heard.is_empty() {
            return;
        }
        out.line("");
        out.line(&self.context.say("cues-heading"));
        for heard in heard {
            let id = heard.cue.id;
            let name = plain(&cues::name(&self.words, id));
            out.line(&format!("  {name}  ({})", id.word()));
            let place = heard.place(&self.words, self.form, self.interview);
            out.line(&format!("      {}", plain(&place)));
            let confirming = heard.confirming(&self.words, self.form, self.interview);
            out.line(&format!("      {}", plain(&confirming)));
        }
    }

    fn text(&self, id: &str) -> String {
        plain(&self.words.form_own(self.form, id))
    }

    fn flag(&self, out: &mut Out, flag: &FlagFinding, assessed: bool) {
        let weight = self.context.say(&format!("weight-{}", flag.weight.word()));
        let label = self.text(&format!("flag-{}", flag.id));
        out.line(&format!("  {weight}: {label}  ({})", flag.id));
        self.evidence(out, Finding::Flag(flag.flag));
        if let Some(why) = self
            .words
            .form_optional(self.form, &format!("flag-{}.why", flag.id))
        {
            self.detail(out, "cli-why", &plain(&why));
        }
        if let Some(of_form) = self.form.form.flags.get(flag.flag)
            && !of_form.sources.is_empty()
        {
            let of_today = self.context.shelf.sources();
            let register = self.form.cites(&of_today);
            let day = self.interview.beginning().date;
            for reference in &of_form.sources {
                let cited = citation::cited(&self.words, register, reference, day);
                self.detail(out, "cli-sources", &plain(&cited));
            }
        }
        let assessment = self.interview.assessment(&flag.id);
        // What speaks against needs no assessment; one that was given is shown all the same.
        let is_awaited = flag.weight != Weight::Mitigating || *assessment != Assessment::Open;
        if assessed && is_awaited {
            let said = match assessment {
                Assessment::Open => self.context.say("cli-assessment-open"),
                Assessment::Confirmed => self.context.say("cli-assessment-confirmed"),
                Assessment::SetAside { reason } => self.context.say_with(
                    "cli-assessment-set-aside",
                    &[("reason", plain(&self.words.free(reason)))],
                ),
            };
            self.detail(out, "cli-assessment", &said);
        }
        let ask_next = flag
            .ask_next
            .iter()
            .map(|no| self.short(Spot::Question(*no)));
        let ask_next: Vec<String> = ask_next.collect();
        if !ask_next.is_empty() {
            self.detail(out, "cli-ask-next", &ask_next.join("; "));
        }
    }

    /// The answers behind a finding, what would change it and what to ask, a sentence a line.
    fn evidence(&self, out: &mut Out, finding: Finding) {
        let told = evidence::evidence(&self.words, self.form, self.interview, finding);
        for sentence in told.into_sentences() {
            out.line(&format!("      {}", plain(&sentence).replace('\n', " ")));
        }
    }

    fn short(&self, spot: Spot) -> String {
        plain(
            &self
                .words
                .short(self.form, Some(self.interview), &self.words.language, spot),
        )
    }

    fn detail(&self, out: &mut Out, message: &str, what: &str) {
        let said = self.context.say_with(message, &[("what", what.to_owned())]);
        out.line(&format!("      {said}"));
    }
}
