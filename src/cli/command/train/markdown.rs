//! A debrief as Markdown, to be read as it is, or set on sheets of paper.

use crate::app::debrief::{Told, ToldPoint};
use crate::cli::command::export::markdown::escaped;
use crate::cli::command::train::paper::{self, Line};
use crate::cli::context::Context;
use crate::store::TranscriptId;
use crate::text::clean::plain;

/// How a page is written out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Set {
    Markdown,
    /// Plain text in sheets.
    Paper,
}

pub(super) fn debrief(context: &Context, id: &TranscriptId, told: &Told, set: Set) -> String {
    let mut page = Page::new(context);
    let id = id.to_string();
    let title = plain(&told.title);
    page.heading(1, &page.say("train-debrief-heading", &[("title", title)]));
    page.text(&page.say("cli-head-transcript", &[("what", id)]));
    for line in &told.about {
        page.item(line);
    }
    page.list("train-goals", &told.goals);
    page.section("debrief-found");
    for flag in &told.found {
        page.item(flag);
    }
    if told.found.is_empty() {
        page.text(&context.say("debrief-none-found"));
    }
    page.section("debrief-points");
    if told.points.is_empty() {
        page.text(&context.say("debrief-no-points"));
    }
    for point in &told.points {
        page.point(point);
    }
    page.section("debrief-truth");
    page.text(&told.truth);
    page.section("debrief-knew");
    page.text(&told.knew);
    page.list("debrief-discuss", &told.discuss);
    page.list("debrief-times", &told.times);
    page.list("debrief-marks", &told.marks);
    page.section("debrief-not-a-grade");
    page.set(set)
}

/// What several have in common, and then what each has.
pub(super) fn group(
    context: &Context,
    common: &[(usize, ToldPoint)],
    all: &[(String, Told)],
) -> String {
    let mut page = Page::new(context);
    let title = all.first().map(|(_, told)| plain(&told.title));
    let title = [("title", title.unwrap_or_default())];
    page.heading(1, &page.say("train-group-heading", &title));
    page.text(&context.say_n("train-group-of", all.len()));
    page.section("train-group-common");
    if common.is_empty() {
        page.text(&context.say("train-group-nothing"));
    }
    for (n, point) in common {
        let by = context.say_n("train-group-by", *n);
        page.heading(3, &format!("{} ({by})", plain(&point.what)));
        page.why(point);
    }
    for (id, told) in all {
        let id = id.clone();
        page.heading(2, &page.say("cli-head-transcript", &[("what", id)]));
        if told.points.is_empty() {
            page.text(&context.say("debrief-no-points"));
        }
        for point in &told.points {
            page.item(&point.what);
        }
    }
    page.set(Set::Markdown)
}

struct Page<'a> {
    context: &'a Context,
    lines: Vec<Line>,
}

impl<'a> Page<'a> {
    fn new(context: &'a Context) -> Self {
        Self {
            context,
            lines: Vec::new(),
        }
    }

    /// Every page says first that it is practice.
    fn set(&self, set: Set) -> String {
        let practice = self.context.say("cli-practice");
        match set {
            Set::Paper => paper::set(&practice, &self.lines),
            Set::Markdown => {
                let mut text = format!("**{}**\n", escaped(&practice));
                for line in &self.lines {
                    let marks = match line {
                        Line::Heading(level, _) => format!("{} ", "#".repeat(*level)),
                        Line::Item(_) => "- ".to_owned(),
                        Line::Text(_) | Line::Gap => String::new(),
                    };
                    let said = match line {
                        Line::Heading(_, said) | Line::Item(said) | Line::Text(said) => said,
                        Line::Gap => "",
                    };
                    text.push_str(&marks);
                    text.push_str(&escaped(said));
                    text.push('\n');
                }
                text
            }
        }
    }

    fn say(&self, id: &str, args: &[(&'static str, String)]) -> String {
        self.context.say_with(id, args)
    }

    fn heading(&mut self, level: usize, text: &str) {
        let heading = Line::Heading(level, on_one_line(text));
        if !matches!(self.lines.last(), Some(Line::Gap)) {
            self.lines.push(Line::Gap);
        }
        self.lines.extend([heading, Line::Gap]);
    }

    fn section(&mut self, message: &str) {
        let said = self.context.say(message);
        self.heading(2, &said);
    }

    fn item(&mut self, text: &str) {
        self.lines.push(Line::Item(on_one_line(text)));
    }

    fn list(&mut self, message: &str, items: &[String]) {
        if items.is_empty() {
            return;
        }
        self.section(message);
        for item in items {
            self.item(item);
        }
    }

    /// Paragraphs as they were written.
    fn text(&mut self, text: &str) {
        let text = plain(text);
        let lines = text.lines().map(|line| Line::Text(line.to_owned()));
        self.lines.extend(lines);
    }

    fn point(&mut self, point: &ToldPoint) {
        self.heading(3, &plain(&point.what));
        if let Some(moment) = &point.moment {
            self.item(moment);
        }
        if let Some((recorded, fact)) = &point.beside {
            let said = |id, what: &str| self.context.say_with(id, &[("what", plain(what))]);
            let lines = [
                said("debrief-recorded", recorded),
                said("debrief-fact", fact),
            ];
            for line in lines {
                self.item(&line);
            }
        }
        self.why(point);
    }

    fn why(&mut self, point: &ToldPoint) {
        for why in &point.why {
            self.item(why);
        }
        if let Some(ask) = &point.ask {
            let ask = [("what", plain(ask))];
            let said = self.say("debrief-ask", &ask);
            self.item(&said);
        }
    }
}

/// Texts are wrapped in their files; here a sentence goes on.
fn on_one_line(text: &str) -> String {
    plain(text).replace('\n', " ")
}
