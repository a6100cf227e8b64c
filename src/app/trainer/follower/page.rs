//! What the trainer's terminal shows: the page of the question, the flags, a mark that is written, and that it is over.

use crate::app::interpreter::wording;
use crate::app::list::List;
use crate::app::page::{
    Choice, Choices, FieldView, Page, Part, ScreenName, Status, Stops, Tone, n_stops_of,
};
use crate::app::second;
use crate::app::trainer::follower::{Follower, Marking};
use crate::app::trainer::view::{AskedNow, View};
use crate::text::catalog::Args;
use crate::text::isolate::isolate_auto;
use crate::text::language::Language;

impl Follower {
    pub(super) fn describe(&self) -> Page {
        let words = &self.words;
        let view = self.view();
        let mut title = vec![words.ui("program-name"), words.ui("follow-title")];
        title.extend(view.map(|view| view.title.clone()));
        let is_question = self.marking.is_none() && self.flags.is_none();
        let (parts, reading) = self.parts();
        let enter = self.marking.as_ref().map(|_| "action-mark.key");
        let possible = self.possible();
        Page {
            screen: match (&self.marking, self.flags) {
                (Some(_), _) => ScreenName::Note,
                (None, Some(_)) => ScreenName::Flags,
                (None, None) => ScreenName::Question,
            },
            direction: words.language.direction(),
            language: words.language.tag().into(),
            practice: Some(words.ui("practice-mark")),
            protected: None,
            title_in_short: None,
            title,
            status: self.status(view),
            standing: None,
            outline: view.map_or_else(Vec::new, |view| view.sections.clone()),
            parts,
            reading,
            findings: view
                .filter(|_| is_question)
                .map(|view| view.findings.clone()),
            notice: self.notice.clone(),
            keys: second::hints(words, &self.keys, enter, &possible),
            commands: second::commands(words, &possible),
        }
    }

    /// The parts, and how far they are read where nothing is chosen from them.
    fn parts(&self) -> (Vec<Part>, Option<(usize, usize)>) {
        if let Some(marking) = &self.marking {
            return (self.mark_parts(marking), None);
        }
        if self.is_over {
            return (self.over_parts(), None);
        }
        let Some(view) = self.view() else {
            return (vec![self.quiet("follow-nothing")], None);
        };
        if let Some(cursor) = self.flags {
            return (self.flag_parts(view, cursor), None);
        }
        let mut parts = self.head(view);
        let stops = stops_of(&parts, view);
        if let Some(asked) = view.asked.as_ref().filter(|it| !it.options.is_empty()) {
            parts.push(Part::Choices(self.options(asked, stops)));
        }
        (parts, Some(stops.read_to(self.cursor)))
    }

    /// The stops of the page of the question.
    pub(super) fn stops(&self, view: &View) -> Stops {
        stops_of(&self.head(view), view)
    }

    /// Everything above the options.
    fn head(&self, view: &View) -> Vec<Part> {
        let words = &self.words;
        let Some(asked) = &view.asked else {
            let mut parts = vec![self.plain(words.ui("follow-review"), Tone::Strong)];
            parts.extend(self.last(view));
            return parts;
        };
        let second = asked.second.as_ref();
        let (answer, tone) = match &asked.answer {
            Some(answer) => {
                let args = Args::none().with("answer", answer);
                (words.ui_with("follow-answer", &args), Tone::Strong)
            }
            None => (words.ui("follow-no-answer"), Tone::Quiet),
        };
        // What is recorded stands over a question that may take the whole of a small screen.
        let mut parts = vec![
            Part::Counter(asked.counter.clone()),
            self.plain(answer, tone),
            Part::Prompt {
                first: wording(words, &asked.first),
                second: second.map(|told| wording(words, told)),
            },
        ];
        if let Some(put) = &asked.put {
            parts.push(Part::Paragraph {
                text: wording(words, put),
                tone: Tone::Quiet,
            });
        }
        parts.extend(asked.said.iter().map(|said| Part::Paragraph {
            text: wording(words, said),
            tone: Tone::Plain,
        }));
        if let Some(role) = &self.role {
            parts.extend(role.parts(words, view, asked));
        }
        parts.extend(self.last(view));
        parts
    }

    fn last(&self, view: &View) -> Option<Part> {
        let last = view.last.as_ref()?;
        let args = Args::none().with("question", &last.question);
        let text = match &last.answer {
            Some(answer) => {
                let args = args.with("answer", answer);
                self.words.ui_with("follow-last", &args)
            }
            None => self.words.ui_with("follow-last-none", &args),
        };
        Some(self.plain(text, Tone::Quiet))
    }

    fn options(&self, asked: &AskedNow, stops: Stops) -> Choices {
        let items = asked.options.iter().map(|option| Choice {
            key: option.key.clone(),
            first: wording(&self.words, &option.first),
            second: option.second.as_ref().map(|it| wording(&self.words, it)),
            chosen: option.chosen,
            aside: option.aside,
        });
        Choices {
            many: false,
            proposed: false,
            cursor: stops.option(self.cursor),
            items: items.collect(),
        }
    }

    fn flag_parts(&self, view: &View, cursor: usize) -> Vec<Part> {
        let list = self.flag_list(view);
        let mut parts = vec![Part::Heading(self.words.ui("flags-heading"))];
        if list.n_choices() == 0 {
            parts.push(self.quiet("follow-no-flags"));
        }
        parts.push(Part::Rows(list.into_rows(cursor)));
        parts
    }

    /// What is raised, and what is met in part with the questions that would settle it.
    pub(super) fn flag_list(&self, view: &View) -> List {
        let mut list = List::default();
        let rows = &view.findings.rows;
        if !rows.is_empty() {
            list.heading(self.words.ui("flags-raised"));
        }
        for row in rows {
            let because = Some(&row.because).filter(|it| !it.is_empty());
            let lead = row.news.as_ref().map_or(&row.weight, |news| &news.weight);
            let details = because.into_iter().cloned().collect();
            list.line(lead.clone(), row.text.clone(), details);
        }
        if !view.open.is_empty() {
            list.heading(self.words.ui("flags-half-met"));
        }
        for (label, needs) in &view.open {
            let needs = needs.iter().cloned().collect();
            list.line(String::from("?"), label.clone(), needs);
        }
        list
    }

    fn mark_parts(&self, marking: &Marking) -> Vec<Part> {
        let words = &self.words;
        let mut parts = vec![
            Part::Heading(words.ui("practise-mark-heading")),
            self.quiet("follow-mark-what"),
        ];
        if let Some(at) = marking.at.as_ref().filter(|_| self.view().is_some()) {
            parts.push(self.plain(at.clone(), Tone::Quiet));
        }
        let field = FieldView::of(&marking.field, words.language.direction());
        parts.push(Part::Field(field));
        parts
    }

    /// That it is over, and what of the trainer's words is perhaps nowhere else.
    fn over_parts(&self) -> Vec<Part> {
        let mut parts = vec![self.plain(self.words.ui("follow-over"), Tone::Strong)];
        for (id, text) in &self.left {
            let args = Args::none().with("text", isolate_auto(text));
            parts.push(self.plain(self.words.ui_with(id, &args), Tone::Warning));
        }
        parts
    }

    fn quiet(&self, id: &str) -> Part {
        self.plain(self.words.ui(id), Tone::Quiet)
    }

    fn plain(&self, text: String, tone: Tone) -> Part {
        Part::Paragraph {
            text: self.words.written(text),
            tone,
        }
    }

    fn status(&self, view: Option<&View>) -> Status {
        let Some(view) = view else {
            return Status::default();
        };
        let mut tags = vec![self.words.language.tag().to_owned()];
        let client = view.client.as_deref().and_then(Language::parse);
        tags.extend(client.map(|client| client.tag().to_owned()));
        tags.dedup();
        Status {
            languages: Some(tags.join(" | ")),
            flags: Some(view.n_flags.clone()),
            open: Some(view.n_open.clone()),
            ..Status::default()
        }
    }
}

fn stops_of(head: &[Part], view: &View) -> Stops {
    Stops {
        n_above: n_stops_of(head),
        n_options: view.asked.as_ref().map_or(0, |asked| asked.options.len()),
    }
}
