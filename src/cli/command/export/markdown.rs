//! An export as Markdown, to be read by people: answers in words, and what they point to.

use std::fmt::Write as _;

use crate::cli::command::export::GroundKind;
use crate::cli::command::export::extract::{Extract, Findings, Told, Transcript, Version};
use crate::cli::context::Context;
use crate::text::clean::plain;

pub(super) fn write(context: &Context, extract: &Extract) -> String {
    let mut page = Page {
        context,
        text: String::new(),
    };
    page.line(&format!("# {}", context.say("export-heading")));
    page.line("");
    if extract.practice {
        page.line(&format!("**{}**", escaped(&context.say("cli-practice"))));
        page.line("");
    }
    page.row("export-made-on", &extract.made_on);
    if let Some(ground) = &extract.ground {
        let kind = context.say(match ground.kind {
            GroundKind::Consent => "export-ground-consent",
            GroundKind::Law => "export-ground-law",
        });
        page.row("export-ground", &kind);
        page.row("export-why", &ground.why);
        for day in &ground.consent_told_on {
            page.row("export-consent-told-on", day);
        }
    }
    for transcript in &extract.transcripts {
        page.transcript(transcript, extract.practice);
    }
    page.text
}

struct Page<'a> {
    context: &'a Context,
    text: String,
}

impl Page<'_> {
    fn line(&mut self, line: &str) {
        self.text.push_str(line);
        self.text.push('\n');
    }

    /// One fact in a list; `what` is from outside.
    fn row(&mut self, message: &str, what: &str) {
        let said = self.context.say_with(message, &[("what", escaped(what))]);
        self.line(&format!("- {said}"));
    }

    fn transcript(&mut self, transcript: &Transcript, practice: bool) {
        self.line("");
        let mark = if practice {
            format!("{}: ", escaped(&self.context.say("cli-practice")))
        } else {
            String::new()
        };
        self.line(&format!("## {mark}{}", escaped(&transcript.form_title)));
        self.line("");
        self.row("cli-head-transcript", &transcript.id);
        if let Some(case) = &transcript.case {
            self.row("cli-head-case", case);
        }
        self.row("cli-head-date", &transcript.date);
        let form = format!("{} {}", transcript.form, transcript.form_version);
        self.row("export-form", &form);
        self.versions(&transcript.form_versions);
        if !transcript.finished {
            let said = self.context.say("cli-head-unfinished");
            self.line(&format!("- {}", escaped(&said)));
        }
        if !transcript.sections_left_out.is_empty() {
            let left_out = transcript.sections_left_out.join(", ");
            self.row("export-left-out", &left_out);
        }
        for section in &transcript.sections {
            self.line("");
            self.line(&format!("### {}", escaped(&section.title)));
            self.line("");
            for told in &section.answers {
                self.told(told);
            }
        }
        if let Some(findings) = &transcript.findings {
            self.findings(findings, "###");
        }
        let mut said: Option<&Version> = None;
        for set_aside in &transcript.set_aside {
            let then = &set_aside.version;
            if said != Some(then) {
                self.heading_of_version("versions-from", then);
                said = Some(then);
            }
            self.told(&set_aside.told);
        }
        for earlier in &transcript.earlier_findings {
            self.heading_of_version("versions-read-then", &earlier.version);
            self.findings(&earlier.findings, "####");
        }
    }

    /// The digest of the version that it is held with, and each earlier version with its own.
    fn versions(&mut self, versions: &[Version]) {
        let Some((now, earlier)) = versions.split_last() else {
            return;
        };
        self.row("handover-form-digest", &now.digest);
        for version in earlier {
            let values = [("version", plain(&version.version))];
            let said = self.context.say_with("versions-heading", &values);
            self.line(&format!("- {}", escaped(&said)));
            let values = [("what", escaped(&version.digest))];
            let said = self.context.say_with("handover-form-digest", &values);
            self.line(&format!("  - {said}"));
        }
    }

    /// A heading of what is told of an earlier version, and which content that was.
    fn heading_of_version(&mut self, message: &str, version: &Version) {
        let values = [("version", plain(&version.version))];
        self.heading_of(&self.context.say_with(message, &values), "###");
        self.row("handover-form-digest", &version.digest);
    }

    fn told(&mut self, told: &Told) {
        let answer = if told.words.is_empty() {
            self.context.say("cli-unanswered")
        } else {
            told.words.clone()
        };
        self.line(&format!(
            "- **{}** ({}): {}",
            escaped(&told.question),
            escaped(&told.place),
            escaped(&answer)
        ));
        if let Some(said) = &told.asking {
            self.line(&format!("  - {}", escaped(said)));
        }
        if !told.note.is_empty() {
            let values = [("what", escaped(&told.note))];
            let said = self.context.say_with("cli-note", &values);
            self.line(&format!("  - {said}"));
        }
        for corrected in &told.corrected {
            for (message, what) in [
                ("cli-amendment-before", &corrected.before),
                ("cli-amendment-after", &corrected.after),
                ("cli-amendment-reason", &corrected.reason),
            ] {
                let said = self.context.say_with(message, &[("what", escaped(what))]);
                self.line(&format!("  - {said}"));
            }
        }
    }

    /// What answers point to, each kind under a heading of this level.
    fn findings(&mut self, findings: &Findings, level: &str) {
        self.heading_of(&findings.elements_label, level);
        for element in &findings.elements {
            let truth = self.context.say(&format!("cli-truth-{}", element.truth));
            self.line(&format!("- {}: {truth}", escaped(&element.label)));
        }
        self.heading("cli-flags", level);
        for flag in &findings.flags {
            let weight = self.context.say(&format!("weight-{}", flag.weight));
            let assessment = match flag.assessment {
                "confirmed" => self.context.say("cli-assessment-confirmed"),
                "set_aside" => {
                    let values = [("reason", escaped(&flag.reason))];
                    self.context.say_with("cli-assessment-set-aside", &values)
                }
                _ => self.context.say("cli-assessment-open"),
            };
            let said = self
                .context
                .say_with("cli-assessment", &[("what", assessment)]);
            self.line(&format!("- {weight}: {}. {said}", escaped(&flag.label)));
        }
        if !findings.contradictions.is_empty() {
            self.heading("cli-contradictions", level);
            for contradiction in &findings.contradictions {
                self.line(&format!("- {}", escaped(&contradiction.label)));
            }
        }
        if !findings.measures.is_empty() {
            self.heading("cli-measures", level);
            for measure in &findings.measures {
                self.line(&format!("- {}", escaped(measure)));
            }
        }
        if !findings.disagreement.is_empty() {
            self.heading("cli-disagreement", level);
            self.line(&escaped(&findings.disagreement));
        }
    }

    fn heading(&mut self, message: &str, level: &str) {
        self.heading_of(&self.context.say(message), level);
    }

    fn heading_of(&mut self, said: &str, level: &str) {
        self.line("");
        self.line(&format!("{level} {}", escaped(said)));
        self.line("");
    }
}

/// Text from outside as nothing but text: no markup, no HTML, no control characters, and on one line.
pub(in crate::cli::command) fn escaped(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    // What stands first on a line makes a list, a rule, a heading of the line before, or code.
    let mut is_first = true;
    for letter in crate::text::clean::clean(text).trim_start().chars() {
        let begins_list = is_first && matches!(letter, '-' | '+' | '=');
        let ends_number = is_first && matches!(letter, '.' | ')') && !safe.is_empty();
        is_first = is_first && letter.is_ascii_digit();
        match letter {
            _ if begins_list || ends_number => {
                let _written = write!(safe, "\\{letter}");
            }
            '\n' => safe.push_str(" / "),
            '<' => safe.push_str("&lt;"),
            '>' => safe.push_str("&gt;"),
            '&' => safe.push_str("&amp;"),
            '\\' | '`' | '*' | '_' | '[' | ']' | '#' | '|' | '~' | '!' | '$' => {
                // Writing to a string cannot fail.
                let _written = write!(safe, "\\{letter}");
            }
            other => safe.push(other),
        }
    }
    safe
}

#[cfg(test)]
mod tests;
