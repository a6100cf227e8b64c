//! `transcripts list` and `transcripts show`; `transcripts verify` is a file of its own.

pub(in crate::cli) mod verify;

use std::rc::Rc;

use crate::app::cues;
use crate::app::msg::LoadedForm;
use crate::app::words::{self, Words, versions};
use crate::cli::command::handover::sheet;
use crate::cli::command::opening::{failure, find, open, print_practice};
use crate::cli::command::reveal::Reveal;
use crate::cli::command::{findings, stone};
use crate::cli::context::Context;
use crate::cli::failure::Failure;
use crate::cli::out::Out;
use crate::cli::{Outcome, TranscriptArgs};
use crate::engine::answer::Answer;
use crate::engine::consent::{Consent, counts_beside};
use crate::engine::form::{QuestionNo, SectionNo, Spot};
use crate::engine::interview::{Change, Forms, HeldWith, Interview};
use crate::engine::time::Timestamp;
use crate::shell::{consent, local_minute, moment, today};
use crate::store::{Origin, Purpose, StoreTrouble, TranscriptId, Witnessed};
use crate::text::clean::plain;
use crate::text::cue::marked;
use crate::text::language::Language;

pub(in crate::cli) fn list(
    context: &Context,
    out: &mut Out,
    training: bool,
) -> Result<Outcome, Failure> {
    let mut store = open(context, training)?;
    let listed = store.list().map_err(|it| failure(&it))?;
    print_practice(context, out, training);
    for summary in &listed {
        if summary.erased_at.is_some() {
            let erased = store.stone(&summary.id).map_err(|it| failure(&it))?;
            let said = erased.map(|stone| stone::in_short(context, &stone));
            let begun = local_minute(summary.begun_at);
            out.line(&format!(
                "{}  {begun}  {}",
                summary.id,
                said.unwrap_or_default()
            ));
            continue;
        }
        let state = if summary.finished {
            "cli-finished"
        } else {
            "cli-unfinished"
        };
        let case = if summary.protected {
            context.say("cli-protected-listed")
        } else {
            summary.case.as_deref().map(plain).unwrap_or_default()
        };
        let line = format!(
            "{}  {}  {}  {}  {case}",
            summary.id,
            local_minute(summary.begun_at),
            context.say(state),
            summary.form
        );
        out.line(line.trim_end());
    }
    if listed.is_empty() {
        out.line(&context.say("cli-no-transcripts"));
    }
    Ok(Outcome::Done)
}

pub(in crate::cli) fn show(
    context: &Context,
    out: &mut Out,
    args: &TranscriptArgs,
) -> Result<Outcome, Failure> {
    let reveal = Reveal::asked(&args.reveal)?;
    let training = args.training;
    let mut store = open(context, training)?;
    let id = find(&mut store, &args.id)?;
    if let Some(stone) = store.stone(&id).map_err(|it| failure(&it))? {
        print_practice(context, out, training);
        out.line(&context.say_with("cli-head-transcript", &[("what", id.to_string())]));
        stone::print(context, out, &stone);
        return Ok(Outcome::Done);
    }
    let texts = store.form_texts(&id).map_err(|it| failure(&it))?;
    let recorded = store
        .load(&id, Purpose::Command, moment())
        .map_err(|it| failure(&it))?;
    let case = recorded.first().and_then(|recorded| {
        let Change::Began(beginning) = &recorded.change else {
            return None;
        };
        beginning.case.clone()
    });
    let witnessed = store.checkpoints(&id).map_err(|it| failure(&it))?.pop();
    let origin = store.origin(&id).map_err(|it| failure(&it))?;
    let mut consent = case.map_or_else(Vec::new, |case| {
        consent::elsewhere(&mut store, &case, id, today(), |text| {
            let form = context.shelf.form_of_text(&text.form, &text.texts);
            form.map(Rc::new)
        })
    });
    let forms = texts
        .iter()
        .map(|text| context.shelf.form_of_text(&text.form, &text.texts))
        .map(|form| form.map(Rc::new))
        .collect::<Option<Vec<_>>>()
        .ok_or_else(|| failure(&StoreTrouble::FormDiffers))?;
    let by_digest = forms.iter().fold(Forms::default(), |all, form| {
        all.with(&form.digest, &form.form)
    });
    let at = Moments::of(
        &recorded
            .iter()
            .map(|it| (it.at, &it.change))
            .collect::<Vec<_>>(),
    );
    let changes = recorded.into_iter().map(|recorded| recorded.change);
    let interview = Interview::replay_through(&by_digest, changes)
        .ok()
        .ok_or_else(|| failure(&StoreTrouble::FormDiffers))?;
    reveal.note(&mut store, &id, &interview)?;
    drop(store);
    let form = form_of(&forms, interview.held_with())
        .ok_or_else(|| failure(&StoreTrouble::FormDiffers))?;
    consent.retain(|it| counts_beside(*it, &interview));
    let transcript = Transcript {
        context,
        words: reveal.words(context, &interview),
        reveal,
        form,
        forms: &forms,
        interview: &interview,
        consent,
        witnessed,
        origin,
    };
    transcript.print(out, &id, &at);
    Ok(Outcome::Done)
}

/// When what happened to the transcript as a whole.
#[derive(Default)]
struct Moments {
    begun: Option<Timestamp>,
    finished: Option<Timestamp>,
    /// Each version that it went on with.
    versions: Vec<(HeldWith, Timestamp)>,
}

impl Moments {
    fn of(changes: &[(Timestamp, &Change)]) -> Self {
        let first = |is: fn(&Change) -> bool| {
            changes
                .iter()
                .find(|(_, change)| is(change))
                .map(|(at, _)| *at)
        };
        Self {
            begun: first(|change| matches!(change, Change::Began(_))),
            finished: first(|change| matches!(change, Change::Finished)),
            versions: changes
                .iter()
                .filter_map(|(at, change)| {
                    let Change::FormChanged { held_with, .. } = change else {
                        return None;
                    };
                    Some((held_with.clone(), *at))
                })
                .collect(),
        }
    }
}

struct Transcript<'a> {
    context: &'a Context,
    words: Words,
    reveal: Reveal<'a>,
    /// The one that it is held with last.
    form: &'a Rc<LoadedForm>,
    forms: &'a [Rc<LoadedForm>],
    interview: &'a Interview,
    /// What the other transcripts of the case say about consent.
    consent: Vec<Consent>,
    /// The last checkpoint, with its receipt code.
    witnessed: Option<Witnessed>,
    /// Where it comes from, if it was handed over.
    origin: Option<Origin>,
}

impl Transcript<'_> {
    fn print(&self, out: &mut Out, id: &TranscriptId, at: &Moments) {
        self.head(out, id, at);
        self.origin(out);
        self.answers(out);
        self.put_aside(out);
        self.warnings(out);
        out.line("");
        findings::print(
            self.context,
            out,
            self.words.clone(),
            (self.form, self.interview),
            true,
        );
        let disagreement = self.interview.disagreement();
        if !disagreement.is_empty() {
            out.line("");
            out.line(&self.context.say("cli-disagreement"));
            indented(out, "  ", &self.free(disagreement));
        }
        if let Some(language) = self.interview.read_back() {
            out.line("");
            let name = self.language(language);
            out.line(
                &self
                    .context
                    .say_with("cli-read-back", &[("language", name)]),
            );
            if self.interview.is_changed_since_read_back() {
                out.line(&self.context.say("cli-read-back-changed"));
            }
        }
        self.amendments(out);
        self.protections(out);
        self.left_over(out);
        self.notes_left_over(out);
        self.earlier_readings(out);
    }

    fn head(&self, out: &mut Out, id: &TranscriptId, at: &Moments) {
        let beginning = self.interview.beginning();
        print_practice(self.context, out, beginning.training);
        if self.interview.is_protected() {
            out.line(&self.context.say(self.reveal.heading()));
        }
        let title = plain(&self.words.form_own(self.form, "form-title"));
        let now = self.interview.held_with();
        out.line(&format!("{title}  ({} {})", beginning.form, now.version));
        out.line(&self.digest(now));
        let minute = |at: Option<Timestamp>| at.map(local_minute);
        let mut rows = vec![
            ("cli-head-transcript", Some(id.to_string())),
            (
                "cli-head-case",
                beginning.case.as_deref().map(|case| self.free(case)),
            ),
            ("cli-head-date", Some(beginning.date.to_string())),
            ("cli-head-begun", minute(at.begun)),
            ("cli-head-finished", minute(at.finished)),
            (
                "cli-head-officer-language",
                Some(self.language(&beginning.officer_language)),
            ),
        ];
        let client = self
            .interview
            .client_language()
            .map(|tag| self.language(tag));
        rows.push(("cli-head-client-language", client));
        for (message, value) in rows {
            if let Some(value) = value {
                out.line(&self.context.say_with(message, &[("what", value)]));
            }
        }
        self.versions(out, at);
        if at.finished.is_none() {
            out.line(&self.context.say("cli-head-unfinished"));
        }
        if let Some(witnessed) = &self.witnessed {
            let code = [("code", witnessed.receipt.to_string())];
            out.line(&self.context.say_with("receipt", &code));
            out.line(&self.context.say("receipt-what"));
        }
        for consent in &self.consent {
            out.line(&plain(&words::consent::said(&self.words, *consent)));
        }
    }

    /// Since when it was held with which version; nothing where there was but one.
    fn versions(&self, out: &mut Out, at: &Moments) {
        if at.versions.is_empty() {
            return;
        }
        let first = self.interview.earlier().first();
        let begun = first.map(|first| first.held_with()).zip(at.begun);
        let later = at.versions.iter().map(|(held_with, at)| (held_with, *at));
        for (held_with, since) in begun.into_iter().chain(later) {
            let version = plain(&held_with.version);
            let values = [("version", version), ("at", local_minute(since))];
            out.line(&self.context.say_with("versions-changed-at", &values));
            indented(out, "  ", &self.digest(held_with));
        }
    }

    /// Tells two contents apart that have the same version.
    fn digest(&self, held_with: &HeldWith) -> String {
        let values = [("what", plain(held_with.short_digest()))];
        self.context.say_with("handover-form-digest", &values)
    }

    /// Of what was handed over, from whom it is and what did not come along.
    fn origin(&self, out: &mut Out) {
        let Some(origin) = &self.origin else {
            return;
        };
        let values = [
            ("sender", self.free(&origin.note.sender)),
            ("words", origin.words.to_string()),
            ("at", local_minute(origin.accepted_at)),
        ];
        out.line(&self.context.say_with("handover-origin", &values));
        if let Some(case) = &origin.their_case {
            let case = [("what", self.free(case))];
            out.line(&self.context.say_with("handover-their-case", &case));
        }
        if let Some(ground) = origin
            .note
            .ground
            .as_ref()
            .filter(|_| !self.words.veil.is_drawn())
        {
            sheet::grounds(self.context, out, ground);
        }
        sheet::left_out(self.context, out, &origin.note);
        if origin.is_part() {
            out.line(&self.context.say("handover-origin-part"));
        }
        if let Some(receipt) = origin.proven.receipt {
            let receipt = [("what", receipt.to_string())];
            out.line(&self.context.say_with("handover-receipt", &receipt));
        }
    }

    fn answers(&self, out: &mut Out) {
        let mut section: Option<SectionNo> = None;
        for spot in self.interview.route() {
            let here = self
                .form
                .form
                .question(spot.question())
                .map(|question| question.section);
            if here != section {
                section = here;
                if let Some(section) = here.and_then(|no| self.form.form.section(no)) {
                    out.line("");
                    out.line(&plain(
                        &self
                            .words
                            .form_own(self.form, &format!("section-{}", section.id)),
                    ));
                }
            }
            self.answer(out, spot);
        }
    }

    fn answer(&self, out: &mut Out, spot: Spot) {
        let place = self.form.form.place(spot).unwrap_or_default();
        let short = plain(&self.words.short(
            self.form,
            Some(self.interview),
            &self.words.language,
            spot,
        ));
        let lists = self.context.shelf.cues();
        let answer = match self.interview.answer(spot) {
            // What was put aside counts for nothing; no cue is shown in it.
            Some(answer) if self.interview.is_relevant(spot) => {
                self.given(spot, &cues::shown(answer, &|text| lists.find(text)))
            }
            Some(answer) => self.given(spot, answer),
            None => self.context.say("cli-unanswered"),
        };
        out.line(&format!("  {short}  ({place})"));
        indented(out, "      ", &answer);
        let asking = self.interview.asking(spot);
        if let Some(said) = asking.and_then(|it| self.words.asking(it)) {
            indented(out, "      ", &plain(&said));
        }
        let note = self.interview.note(spot);
        let note = match note {
            "" => String::new(),
            _ if self.words.veil.is_drawn() => self.words.covered(),
            _ => marked(note, &lists.find(note)),
        };
        if !note.is_empty() {
            indented(
                out,
                "      ",
                &self.context.say_with("cli-note", &[("what", plain(&note))]),
            );
        }
        for worked in self.interview.computed_at(spot) {
            let said = self
                .words
                .computed(self.form, self.interview, spot, &worked);
            if let Some(said) = said {
                let said = self.context.say_with("computed", &[("text", plain(&said))]);
                indented(out, "      ", &said);
            }
        }
    }

    /// What cannot be right with the answers, and what the officer noted about it.
    fn warnings(&self, out: &mut Out) {
        let warnings = self.interview.warnings();
        if warnings.is_empty() {
            return;
        }
        let n_open = warnings.iter().filter(|it| it.note.is_empty()).count();
        out.line("");
        out.line(&self.context.say_n("review-warnings", n_open));
        for warning in &warnings {
            let anywhere = Spot::Question(QuestionNo(0));
            let said = self
                .words
                .check(self.form, self.interview, anywhere, warning);
            out.line(&format!("  {}", plain(&said.unwrap_or_default())));
            if !warning.note.is_empty() {
                indented(out, "      ", &self.free(&warning.note));
            }
        }
    }

    fn put_aside(&self, out: &mut Out) {
        let aside = self.interview.put_aside();
        if aside.is_empty() {
            return;
        }
        out.line("");
        out.line(&self.context.say("cli-put-aside"));
        for spot in aside {
            self.answer(out, spot);
        }
    }

    fn amendments(&self, out: &mut Out) {
        let amendments = self.interview.amendments();
        if amendments.is_empty() {
            return;
        }
        out.line("");
        out.line(&self.context.say("cli-amendments"));
        for amendment in amendments {
            let spot = self.form.form.spot(&amendment.place);
            let said = |answer: &Option<Answer>| match (spot, answer) {
                (Some(spot), Some(answer)) => self.in_words(spot, answer),
                (_, None) | (None, _) => self.context.say("cli-unanswered"),
            };
            let short = spot.map(|spot| {
                plain(&self.words.short(
                    self.form,
                    Some(self.interview),
                    &self.words.language,
                    spot,
                ))
            });
            out.line(&format!(
                "  {}  ({})",
                short.unwrap_or_default(),
                amendment.place
            ));
            for (message, what) in [
                ("cli-amendment-before", said(&amendment.before)),
                ("cli-amendment-after", said(&amendment.answer)),
                ("cli-amendment-reason", self.free(&amendment.reason)),
            ] {
                indented(
                    out,
                    "      ",
                    &self.context.say_with(message, &[("what", what)]),
                );
            }
        }
    }

    /// What came from earlier versions of the form and has no place in this one.
    fn left_over(&self, out: &mut Out) {
        let mut said: Option<&HeldWith> = None;
        for unfit in self.interview.unfit() {
            let then = &unfit.held_with;
            if said != Some(then) {
                out.line("");
                out.line(&plain(&versions::version(
                    &self.words,
                    "versions-from",
                    &then.version,
                )));
                indented(out, "  ", &self.digest(then));
                said = Some(then);
            }
            let form = form_of(self.forms, &unfit.held_with).unwrap_or(self.form);
            let told = versions::told(&self.words, form, self.interview, unfit);
            out.line(&format!("  {}  ({})", plain(&told.text), unfit.place));
            for detail in &told.details {
                indented(out, "      ", &plain(detail));
            }
        }
    }

    /// The officer's notes to checks that only an earlier version has.
    fn notes_left_over(&self, out: &mut Out) {
        let mut notes = self.interview.notes_without_check().peekable();
        if notes.peek().is_some() {
            out.line("");
            out.line(&self.context.say("versions-from-check"));
        }
        for note in notes {
            indented(out, "  ", &self.free(note));
        }
    }

    /// The old readings stay: what the answers pointed to each time before the version changed.
    fn earlier_readings(&self, out: &mut Out) {
        for earlier in self.interview.earlier() {
            let held_with = earlier.held_with();
            let Some(form) = form_of(self.forms, held_with) else {
                continue;
            };
            let heading = versions::version(&self.words, "versions-read-then", &held_with.version);
            out.line("");
            out.line(&plain(&heading));
            indented(out, "  ", &self.digest(held_with));
            out.line("");
            findings::print(self.context, out, self.words.clone(), (form, earlier), true);
        }
    }

    /// What someone wrote freely, unless it is covered.
    fn free(&self, text: &str) -> String {
        plain(&self.words.free(text))
    }

    /// Each time that the interview was marked as protected, or no longer.
    fn protections(&self, out: &mut Out) {
        let protections = self.interview.protections();
        if protections.is_empty() {
            return;
        }
        out.line("");
        out.line(&self.context.say("cli-protections"));
        for protection in protections {
            let id = if protection.on {
                "transcript-protected"
            } else {
                "transcript-unprotected"
            };
            out.line(&format!("  {}", self.context.say(id)));
            if !protection.reason.is_empty() {
                indented(out, "      ", &self.free(&protection.reason));
            }
        }
    }

    fn given(&self, spot: Spot, answer: &Answer) -> String {
        let language = &self.words.language;
        let given = (spot, answer);
        plain(&self.words.given(self.form, language, self.interview, given))
    }

    fn in_words(&self, spot: Spot, answer: &Answer) -> String {
        plain(
            &self
                .words
                .answer(self.form, &self.words.language, spot, answer),
        )
    }

    fn language(&self, tag: &str) -> String {
        Language::parse(tag).map_or_else(
            || plain(tag),
            |language| plain(&self.words.language_name(&language)),
        )
    }
}

fn form_of<'a>(forms: &'a [Rc<LoadedForm>], held_with: &HeldWith) -> Option<&'a Rc<LoadedForm>> {
    forms.iter().find(|form| form.digest == held_with.digest)
}

fn indented(out: &mut Out, indent: &str, text: &str) {
    for line in text.lines() {
        out.line(&format!("{indent}{line}"));
    }
}
