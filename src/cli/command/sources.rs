//! `forms show --sources`: every flag and measure with what it rests on, for whoever asks "why does it say that?".

use std::collections::BTreeSet;
use std::rc::Rc;

use serde::Serialize;

use crate::app::citation;
use crate::app::msg::LoadedForm;
use crate::app::words::Words;
use crate::app::words::condition::in_words;
use crate::cli::Outcome;
use crate::cli::context::Context;
use crate::cli::failure::Failure;
use crate::cli::out::{Out, wrapped};
use crate::engine::expr::{Expr, print};
use crate::engine::form::Flag;
use crate::engine::form::sources::{Citation, Source, Sources};
use crate::engine::time::Date;
use crate::text::catalog::Args;
use crate::text::clean;
use crate::text::clean::plain;

/// Lines end before this column, so that the page can be read in the smallest common window and printed.
const PAGE_COLS: usize = 80;

pub(super) fn print_page(context: &Context, out: &mut Out, form: &Rc<LoadedForm>, day: Date) {
    let of_today = context.shelf.sources();
    Page {
        out,
        words: context.words(),
        form,
        sources: form.cites(&of_today),
        day,
    }
    .print();
}

struct Page<'a> {
    out: &'a mut Out,
    words: Words,
    form: &'a Rc<LoadedForm>,
    sources: &'a Sources,
    day: Date,
}

impl Page<'_> {
    fn print(&mut self) {
        let form = Rc::clone(self.form);
        let title = self.words.form_own(&form, "form-title");
        let heading = self.said("sources-heading", "form", &title);
        self.line(
            "",
            &format!("{heading} ({} {})", form.form.id, form.form.version),
        );
        let as_of = self.said("sources-as-of", "day", &self.day.to_string());
        self.line("", &as_of);
        self.line("", &self.words.ui("sources-how-to-read"));
        self.heading("sources-flags");
        for flag in &form.form.flags {
            self.flag(flag);
        }
        if !form.form.measures.is_empty() {
            self.heading("sources-measures");
        }
        for measure in &form.form.measures {
            self.named(&format!("measure-{}", measure.id), &measure.id);
            if let Some(unless) = &measure.unless {
                self.condition("sources-unless", unless);
            }
            self.rests_on(&measure.sources);
        }
        self.rules();
        self.list();
    }

    fn flag(&mut self, flag: &Flag) {
        let form = Rc::clone(self.form);
        let id = format!("flag-{}", flag.id);
        self.named(&id, &flag.id);
        if let Some(why) = self.words.form_optional(&form, &format!("{id}.why")) {
            let why = self.said("sources-why", "why", &why);
            self.line("  ", &why);
        }
        for (weight, condition) in &flag.weights {
            let args = Args::none()
                .with(
                    "weight",
                    self.words.ui(&format!("weight-{}", weight.word())),
                )
                .with("condition", print(condition, &form.form));
            let weight = self.words.ui_with("sources-weight-if", &args);
            self.line("  ", &weight);
            self.in_words(condition);
        }
        let otherwise = self.words.ui(&format!("weight-{}", flag.otherwise.word()));
        let message = if flag.weights.is_empty() {
            "sources-weight"
        } else {
            "sources-weight-else"
        };
        let otherwise = self.said(message, "weight", &otherwise);
        self.line("  ", &otherwise);
        self.condition("sources-when", &flag.when);
        self.rests_on(&flag.sources);
    }

    /// Each source with its passage, how much it counts, and what it says.
    fn rests_on(&mut self, references: &[Rc<str>]) {
        let message = if references.is_empty() {
            "sources-rests-on-nothing"
        } else {
            "sources-rests-on"
        };
        self.line("  ", &self.words.ui(message));
        for reference in references {
            let told = ToldSource::of(&self.words, self.sources, reference, self.day);
            self.bullet("  - ", "    ", &told.cited);
            self.line("    ", &told.standing.join(" · "));
            if let Some(says) = &told.says {
                self.line("    ", says);
            }
        }
    }

    /// Elements and named conditions: the flags' conditions name them.
    fn rules(&mut self) {
        let form = Rc::clone(self.form);
        if !form.form.elements.is_empty() {
            self.heading("sources-elements");
        }
        for element in &form.form.elements {
            self.named(&format!("element-{}", element.id), &element.id);
            for (message, expr) in [
                ("sources-yes-when", &element.when),
                ("sources-no-when", &element.not_when),
            ] {
                if let Some(expr) = expr {
                    self.condition(message, expr);
                }
            }
        }
        if !form.form.conditions.is_empty() {
            self.heading("sources-conditions");
        }
        for condition in &form.form.conditions {
            let meaning = format!("condition-{}", condition.id);
            if self.words.form_optional(&form, &meaning).is_some() {
                self.named(&meaning, &condition.id);
            } else {
                self.out.line("");
                self.line("", &condition.id);
            }
            self.condition("sources-when", &condition.when);
        }
    }

    /// Every source that was shown, once and in whole.
    fn list(&mut self) {
        let form = Rc::clone(self.form);
        let shown: BTreeSet<&str> = references(&form)
            .filter_map(|reference| self.sources.cite(reference, self.day))
            .map(|citation| &*citation.source.id)
            .collect();
        self.heading("sources-list");
        let sources = self.sources;
        for source in sources.iter().filter(|it| shown.contains(&*it.id)) {
            self.out.line("");
            self.line("", &format!("{} ({})", source.title, source.id));
            let published = published(&self.words, source);
            let kind = self
                .words
                .ui(&format!("sources-kind-{}", source.kind.word()));
            self.line("  ", &format!("{kind} · {published}"));
            let citation = source.cited(None, self.day);
            let standing = standing(&self.words, sources, &citation);
            self.line("  ", &standing.join(" · "));
            if let Some(says) = citation::says(&self.words, &citation) {
                self.line("  ", &says);
            }
        }
    }

    fn heading(&mut self, message: &str) {
        let heading = self.words.ui(message);
        self.out.line("");
        self.line("", &heading.to_uppercase());
    }

    fn named(&mut self, message: &str, id: &str) {
        let label = self.words.form_own(self.form, message);
        self.out.line("");
        self.line("", &format!("{label} ({id})"));
    }

    fn condition(&mut self, message: &str, expr: &Expr) {
        let condition = print(expr, &self.form.form);
        let condition = self.said(message, "condition", &condition);
        self.line("  ", &condition);
        self.in_words(expr);
    }

    /// The same in the words of the questions, for who does not read the language of forms.
    fn in_words(&mut self, expr: &Expr) {
        let words = in_words(&self.words, self.form, expr);
        let said = self.said("clause-in-words", "condition", &words);
        self.line("    ", &said);
    }

    fn said(&self, message: &str, name: &'static str, value: &str) -> String {
        self.words.ui_with(message, &Args::none().with(name, value))
    }

    fn line(&mut self, indent: &str, text: &str) {
        self.bullet(indent, indent, text);
    }

    fn bullet(&mut self, first: &str, next: &str, text: &str) {
        for line in wrapped(first, next, &plain(text), PAGE_COLS) {
            self.out.line(&line);
        }
    }
}

fn published(words: &Words, source: &Source) -> String {
    match source.year {
        Some(year) => {
            let args = Args::none()
                .with("publisher", &*source.publisher)
                .with("year", year.to_string());
            words.ui_with("sources-published", &args)
        }
        None => source.publisher.to_string(),
    }
}

fn references(form: &LoadedForm) -> impl Iterator<Item = &Rc<str>> {
    let of_flags = form.form.flags.iter().flat_map(|flag| &flag.sources);
    of_flags.chain(
        form.form
            .measures
            .iter()
            .flat_map(|measure| &measure.sources),
    )
}

pub(super) fn print_json(
    context: &Context,
    out: &mut Out,
    form: &Rc<LoadedForm>,
    day: Date,
) -> Result<Outcome, Failure> {
    let of_today = context.shelf.sources();
    let told = Told::of(&context.words(), form, form.cites(&of_today), day);
    let json = serde_json::to_string_pretty(&told)
        .map_err(|error| Failure::could_not("cli-file-unreadable").with("detail", error))?;
    out.line(&clean::json(&json));
    Ok(Outcome::Done)
}

/// What `--sources --json` prints.
#[derive(Serialize)]
struct Told {
    form: String,
    version: String,
    date: String,
    flags: Vec<ToldFlag>,
    measures: Vec<ToldMeasure>,
}

#[derive(Serialize)]
struct ToldFlag {
    id: String,
    label: String,
    weights: Vec<ToldWeight>,
    when: String,
    when_in_words: String,
    sources: Vec<ToldSource>,
}

#[derive(Serialize)]
struct ToldWeight {
    is: &'static str,
    #[serde(rename = "if", skip_serializing_if = "Option::is_none")]
    condition: Option<String>,
    #[serde(rename = "if_in_words", skip_serializing_if = "Option::is_none")]
    in_words: Option<String>,
}

#[derive(Serialize)]
struct ToldMeasure {
    id: String,
    label: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    unless: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    unless_in_words: Option<String>,
    sources: Vec<ToldSource>,
}

/// A source in words, as of a day.
#[derive(Serialize)]
struct ToldSource {
    reference: String,
    cited: String,
    /// How much it counts, how sure it is, when it is in force.
    standing: Vec<String>,
    says: Option<String>,
    certainty: Option<&'static str>,
}

impl Told {
    fn of(words: &Words, form: &LoadedForm, sources: &Sources, day: Date) -> Self {
        let label = |id: String| plain(&words.form_own(form, &id));
        let cited = |references: &[Rc<str>]| -> Vec<ToldSource> {
            let told = references
                .iter()
                .map(|reference| ToldSource::of(words, sources, reference, day));
            told.collect()
        };
        let flags = form.form.flags.iter().map(|flag| {
            let conditional = flag.weights.iter().map(|(weight, condition)| ToldWeight {
                is: weight.word(),
                condition: Some(print(condition, &form.form)),
                in_words: Some(plain(&in_words(words, form, condition))),
            });
            let otherwise = ToldWeight {
                is: flag.otherwise.word(),
                condition: None,
                in_words: None,
            };
            ToldFlag {
                id: flag.id.to_string(),
                label: label(format!("flag-{}", flag.id)),
                weights: conditional.chain([otherwise]).collect(),
                when: print(&flag.when, &form.form),
                when_in_words: plain(&in_words(words, form, &flag.when)),
                sources: cited(&flag.sources),
            }
        });
        let measures = form.form.measures.iter().map(|measure| ToldMeasure {
            id: measure.id.to_string(),
            label: label(format!("measure-{}", measure.id)),
            unless: measure.unless.as_ref().map(|it| print(it, &form.form)),
            unless_in_words: measure
                .unless
                .as_ref()
                .map(|it| plain(&in_words(words, form, it))),
            sources: cited(&measure.sources),
        });
        Self {
            form: form.form.id.to_string(),
            version: form.form.version.to_string(),
            date: day.to_string(),
            flags: flags.collect(),
            measures: measures.collect(),
        }
    }
}

impl ToldSource {
    fn of(words: &Words, sources: &Sources, reference: &str, day: Date) -> Self {
        let Some(citation) = sources.cite(reference, day) else {
            let is_there = sources.get(reference).is_some();
            let why = if is_there {
                "sources-faulty"
            } else {
                "sources-unknown"
            };
            return Self {
                reference: reference.to_owned(),
                cited: reference.to_owned(),
                standing: vec![words.ui(why)],
                says: None,
                certainty: None,
            };
        };
        let standing = standing(words, sources, &citation);
        Self {
            reference: reference.to_owned(),
            cited: plain(&citation::named(words, &citation)),
            standing: standing.iter().map(|it| plain(it)).collect(),
            says: citation::says(words, &citation).map(|says| plain(&says)),
            certainty: Some(citation.source.certainty.word()),
        }
    }
}

/// How much a source counts, how sure it is, when it is in force.
fn standing(words: &Words, sources: &Sources, citation: &Citation<'_>) -> Vec<String> {
    let source = citation.source;
    let mut standing = vec![
        words.ui(&format!("sources-counts-{}", source.weight.word())),
        citation::certainty(words, source.certainty),
    ];
    if citation.is_number_unread {
        standing.push(words.ui("remark-number-not-read"));
    }
    standing.extend(citation::validity(words, sources, citation));
    if citation.is_to_be_rechecked {
        standing.push(words.ui("remark-recheck"));
    }
    standing
}

#[cfg(test)]
mod tests;
