//! What answers point to, in words: for `flags` and for a transcript.

use std::rc::Rc;

use crate::app::citation;
use crate::app::msg::LoadedForm;
use crate::app::words::Words;
use crate::cli::context::Context;
use crate::cli::out::Out;
use crate::engine::findings::FlagFinding;
use crate::engine::form::{QuestionNo, Spot, Weight};
use crate::engine::interview::{Assessment, Interview};
use crate::text::clean::plain;

/// Prints elements, flags, contradictions and what is open.
pub(super) fn print(
    context: &Context,
    out: &mut Out,
    form: &Rc<LoadedForm>,
    interview: &Interview,
    assessed: bool,
) {
    let findings = interview.findings();
    let shown = Showing {
        context,
        words: context.words(),
        form,
        interview,
    };
    let label = shown.words.elements_label(form, "cli-elements");
    out.line(&plain(&label));
    for element in &findings.elements {
        let label = shown.text(&format!("element-{}", element.id));
        let truth = context.say(&format!("cli-truth-{}", element.truth.word()));
        out.line(&format!("  {label}: {truth}"));
        shown.because(out, &element.because);
        shown.needs(out, &element.needs);
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
            shown.because(out, &contradiction.because);
        }
    }
    if !findings.measures.is_empty() {
        out.line("");
        out.line(&context.say("cli-measures"));
        for measure in &findings.measures {
            out.line(&format!("  {}", shown.text(&format!("measure-{measure}"))));
        }
    }
    if !findings.open.is_empty() {
        out.line("");
        out.line(&context.say("cli-open"));
        for open in &findings.open {
            out.line(&format!("  {}", shown.text(&format!("flag-{}", open.id))));
            shown.needs(out, &open.needs);
        }
    }
}

struct Showing<'a> {
    context: &'a Context,
    words: Words,
    form: &'a Rc<LoadedForm>,
    interview: &'a Interview,
}

impl Showing<'_> {
    fn text(&self, id: &str) -> String {
        plain(&self.words.form_own(self.form, id))
    }

    fn flag(&self, out: &mut Out, flag: &FlagFinding, assessed: bool) {
        let weight = self.context.say(&format!("weight-{}", flag.weight.word()));
        let label = self.text(&format!("flag-{}", flag.id));
        out.line(&format!("  {weight}: {label}  ({})", flag.id));
        self.because(out, &flag.because);
        if let Some(why) = self
            .words
            .form_optional(self.form, &format!("flag-{}.why", flag.id))
        {
            self.detail(out, "cli-why", &plain(&why));
        }
        if let Some(of_form) = self.form.form.flags.get(flag.flag)
            && !of_form.sources.is_empty()
        {
            let register = self.context.shelf.sources();
            let day = self.interview.beginning().date;
            for reference in &of_form.sources {
                let cited = citation::cited(&self.words, &register, reference, day);
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
                Assessment::SetAside { reason } => self
                    .context
                    .say_with("cli-assessment-set-aside", &[("reason", plain(reason))]),
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

    /// The evidence: every answer with the question that it answers.
    fn because(&self, out: &mut Out, spots: &[Spot]) {
        for spot in spots {
            let short = self.short(*spot);
            let line = match self.interview.answer(*spot) {
                Some(answer) => {
                    let answer = self
                        .words
                        .answer(self.form, &self.words.language, *spot, answer);
                    format!("{short}: {}", plain(&answer).replace('\n', " "))
                }
                None => short,
            };
            self.detail(out, "cli-because", &line);
        }
    }

    fn needs(&self, out: &mut Out, needs: &[QuestionNo]) {
        let needs: Vec<String> = needs
            .iter()
            .map(|no| self.short(Spot::Question(*no)))
            .collect();
        if !needs.is_empty() {
            self.detail(out, "cli-needs", &needs.join("; "));
        }
    }

    fn short(&self, spot: Spot) -> String {
        plain(&self.words.short(self.form, &self.words.language, spot))
    }

    fn detail(&self, out: &mut Out, message: &str, what: &str) {
        let said = self.context.say_with(message, &[("what", what.to_owned())]);
        out.line(&format!("      {said}"));
    }
}
