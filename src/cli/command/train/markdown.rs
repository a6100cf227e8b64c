//! A debrief as Markdown: to be read as it is, printed, or made a PDF of.

use crate::app::debrief::{Told, ToldPoint};
use crate::cli::command::export::markdown::escaped;
use crate::cli::context::Context;
use crate::store::TranscriptId;
use crate::text::clean::plain;

pub(super) fn debrief(context: &Context, id: &TranscriptId, told: &Told) -> String {
    let mut page = Page::new(context);
    let id = id.to_string();
    let title = plain(&told.title);
    page.heading(1, &page.say("train-debrief-heading", &[("title", title)]));
    page.line(&escaped(&page.say("cli-head-transcript", &[("what", id)])));
    for line in &told.about {
        page.item(line);
    }
    page.list("train-goals", &told.goals);
    page.section("debrief-found");
    for flag in &told.found {
        page.item(flag);
    }
    if told.found.is_empty() {
        page.line(&escaped(&context.say("debrief-none-found")));
    }
    page.section("debrief-points");
    if told.points.is_empty() {
        page.line(&escaped(&context.say("debrief-no-points")));
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
    page.text
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
    page.line(&escaped(&context.say_n("train-group-of", all.len())));
    page.section("train-group-common");
    if common.is_empty() {
        page.line(&escaped(&context.say("train-group-nothing")));
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
            page.line(&escaped(&context.say("debrief-no-points")));
        }
        for point in &told.points {
            page.item(&point.what);
        }
    }
    page.text
}

struct Page<'a> {
    context: &'a Context,
    text: String,
}

impl<'a> Page<'a> {
    /// Every page says first that it is practice.
    fn new(context: &'a Context) -> Self {
        let practice = context.say("cli-practice");
        Self {
            context,
            text: format!("**{}**\n", escaped(&practice)),
        }
    }

    fn say(&self, id: &str, args: &[(&'static str, String)]) -> String {
        self.context.say_with(id, args)
    }

    fn line(&mut self, line: &str) {
        self.text.push_str(line);
        self.text.push('\n');
    }

    fn heading(&mut self, level: usize, text: &str) {
        let marks = "#".repeat(level);
        self.line("");
        self.line(&format!("{marks} {}", on_one_line(text)));
        self.line("");
    }

    fn section(&mut self, message: &str) {
        let said = self.context.say(message);
        self.heading(2, &said);
    }

    fn item(&mut self, text: &str) {
        self.line(&format!("- {}", on_one_line(text)));
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
        for line in plain(text).lines() {
            self.line(&escaped(line));
        }
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
    escaped(&plain(text).replace('\n', " "))
}
