//! The trainer's terminal: shows how a practice interview goes on, and marks moments in it. It cannot type into it.

use std::collections::VecDeque;

use crate::app::intent::{Action, Intent};
use crate::app::interpreter::{PAGE, wording};
use crate::app::keymap::{Context, Keymap};
use crate::app::list::List;
use crate::app::page::{
    Choice, Choices, ElementMark, FieldView, FindingRow, FindingsPane, News, Notice, OutlineRow,
    Page, Part, ScreenName, Status, Stops, Tone, n_stops,
};
use crate::app::second::{self, Second, SecondEffect, SecondMsg};
use crate::app::trainer::role::Role;
use crate::app::trainer::view::{AskedNow, View};
use crate::app::trainer::{Following, Mark, NOTE_CHARS_MAX, kept_note};
use crate::app::undrawn;
use crate::app::words::Words;
use crate::text::catalog::Args;
use crate::text::clean::{clean_around_isolates, clean_line, nfc};
use crate::text::field::{Field, Insertion};
use crate::text::isolate::isolate_auto;
use crate::text::language::Language;

pub use crate::app::trainer::role::Role as RoleSheet;

/// Everything that the trainer's terminal holds.
pub struct Follower {
    words: Words,
    keys: Keymap,
    is_plain: bool,
    role: Option<Role>,
    shown: Following,
    is_over: bool,
    cursor: usize,
    /// How far the flags are read, where they are looked at.
    flags: Option<usize>,
    marking: Option<Marking>,
    /// Marks that were sent, oldest first, of which nobody has said yet that they are written down.
    sent: VecDeque<Mark>,
    /// What was typed when the connection was lost.
    unsent: Option<String>,
    /// The trainer wants to leave when the last mark is written down.
    is_leaving: bool,
    notice: Option<Notice>,
}

/// A mark that is being written.
struct Marking {
    /// The moment at which it was begun: the interview may go on meanwhile.
    step: usize,
    /// Where that was, in words.
    at: Option<String>,
    field: Field,
}

impl Follower {
    pub fn new(words: Words, keys: Keymap, is_plain: bool, role: Option<Role>) -> Self {
        let mut follower = Self {
            words,
            keys,
            is_plain,
            role,
            shown: Following::Nothing,
            is_over: false,
            cursor: 0,
            flags: None,
            marking: None,
            sent: VecDeque::new(),
            unsent: None,
            is_leaving: false,
            notice: None,
        };
        if is_plain {
            follower.say(Tone::Plain, "follow-line-how");
        }
        follower
    }

    fn view(&self) -> Option<&View> {
        match &self.shown {
            Following::View(view) => Some(view),
            Following::Nothing => None,
        }
    }

    fn context(&self) -> Context {
        let field = self.marking.is_some();
        Context {
            field,
            several_lines: false,
            pick: !field,
            silences: false,
        }
    }

    /// What this terminal can be told to do now.
    fn possible(&self) -> Vec<Action> {
        let mut actions = Vec::new();
        if self.marking.is_none() && self.view().is_some() {
            actions.extend([Action::Mark, Action::Flags]);
        }
        if self.marking.is_some() || self.flags.is_some() {
            actions.push(Action::Cancel);
        }
        actions.push(Action::Quit);
        actions
    }

    fn say(&mut self, tone: Tone, id: &str) {
        let text = self.words.ui(id);
        self.notice = Some(Notice { tone, text });
    }

    fn step(&mut self, intent: Intent) -> Option<SecondEffect<Mark>> {
        if intent == Intent::Do(Action::Quit) {
            return self.quit();
        }
        if self.marking.is_some() {
            return self.write(intent);
        }
        if self.is_over && matches!(intent, Intent::Confirm | Intent::Do(Action::Cancel)) {
            return Some(SecondEffect::Quit);
        }
        match intent {
            Intent::Do(Action::Flags) if self.view().is_some() => {
                self.flags = self.flags.is_none().then_some(0);
            }
            Intent::Do(Action::Cancel) => self.flags = None,
            // An empty line in line mode comes easily, and a mark stays.
            Intent::Confirm | Intent::Do(Action::Next) if self.is_plain => {
                self.say(Tone::Plain, "follow-line-how");
            }
            Intent::Confirm | Intent::Do(Action::Mark) => self.begin_mark(),
            Intent::Up => self.read(-1),
            Intent::Down => self.read(1),
            Intent::PageUp => self.read(-PAGE),
            Intent::PageDown => self.read(PAGE),
            Intent::Do(_)
            | Intent::Pick(_)
            | Intent::Insert(_)
            | Intent::Edit(_)
            | Intent::Say(_)
            | Intent::Silence(_) => self.say(Tone::Plain, "follow-only-reads"),
        }
        None
    }

    /// Leaves, after what was typed is written down over there.
    fn quit(&mut self) -> Option<SecondEffect<Mark>> {
        if self.is_leaving {
            return Some(SecondEffect::Quit);
        }
        let is_typed = self
            .marking
            .as_ref()
            .is_some_and(|marking| !marking.field.text().trim().is_empty());
        if is_typed {
            let effect = self.confirm();
            self.is_leaving = effect.is_some();
            return effect;
        }
        if self.sent.is_empty() || self.is_over {
            return Some(SecondEffect::Quit);
        }
        self.is_leaving = true;
        None
    }

    fn begin_mark(&mut self) {
        let Some(view) = self.view() else {
            self.say(Tone::Plain, "not-now");
            return;
        };
        let at = view.asked.as_ref().map(|asked| clean_line(&asked.counter));
        let step = view.step;
        self.flags = None;
        self.marking = Some(Marking {
            step,
            at,
            field: Field::new().single_line(),
        });
    }

    fn write(&mut self, intent: Intent) -> Option<SecondEffect<Mark>> {
        let marking = self.marking.as_mut()?;
        match intent {
            Intent::Confirm | Intent::Do(Action::Next | Action::Mark) => return self.confirm(),
            // Words that somebody wrote to a moment were meant to mark it, as on the trainee's screen.
            Intent::Do(Action::Cancel) => {
                if marking.field.text().trim().is_empty() {
                    self.marking = None;
                } else {
                    return self.confirm();
                }
            }
            Intent::Insert(text) => {
                if let Insertion::TooLong { room } = marking.field.insert(&nfc(&text)) {
                    self.notice = Some(second::field_full(&self.words, room));
                }
            }
            Intent::Edit(edit) => {
                edit.apply(&mut marking.field, undrawn());
            }
            Intent::Say(text) => {
                let text = nfc(&text);
                marking.field = Field::from(&text, text.len()).single_line();
                return self.confirm();
            }
            Intent::Up
            | Intent::Down
            | Intent::PageUp
            | Intent::PageDown
            | Intent::Pick(_)
            | Intent::Silence(_)
            | Intent::Do(_) => self.say(Tone::Plain, "not-now"),
        }
        None
    }

    /// Sends the mark, also without a word.
    fn confirm(&mut self) -> Option<SecondEffect<Mark>> {
        let marking = self.marking.as_ref()?;
        let Some(note) = kept_note(marking.field.text()) else {
            self.notice = Some(Notice {
                tone: Tone::Warning,
                text: self.words.count("follow-mark-too-long", NOTE_CHARS_MAX),
            });
            return None;
        };
        let mark = Mark {
            step: marking.step,
            note,
        };
        self.marking = None;
        self.sent.push_back(mark.clone());
        self.say(Tone::Plain, "follow-mark-on-its-way");
        Some(SecondEffect::Send(mark))
    }

    /// The first terminal has answered the oldest mark.
    fn kept(&mut self, is_kept: bool) -> Option<SecondEffect<Mark>> {
        let mark = self.sent.pop_front()?;
        if is_kept {
            self.say(Tone::Plain, "practise-marked");
            return (self.is_leaving && self.sent.is_empty()).then_some(SecondEffect::Quit);
        }
        self.is_leaving = false;
        self.say(Tone::Warning, "follow-mark-refused");
        // What is being written meanwhile is not to be lost for it.
        if self.marking.is_none() {
            self.marking = Some(Marking {
                step: mark.step,
                at: None,
                field: Field::from(&mark.note, mark.note.len()).single_line(),
            });
        }
        None
    }

    fn over(&mut self) {
        self.is_over = true;
        self.is_leaving = false;
        self.shown = Following::Nothing;
        self.flags = None;
        self.notice = None;
        let marking = self.marking.take();
        self.unsent = marking
            .map(|marking| clean_line(marking.field.text()))
            .filter(|text| !text.trim().is_empty());
    }

    fn shows(&mut self, shown: Following) {
        let place = |shown: &Following| match shown {
            Following::View(view) => view.asked.as_ref().map(|it| it.place.clone()),
            Following::Nothing => None,
        };
        if place(&self.shown) != place(&shown) {
            self.cursor = 0;
        }
        self.shown = shown;
        // Nothing of an interview stays in sight when nothing is shown any more; what the trainer types does.
        if self.view().is_none() {
            self.flags = None;
        }
    }

    fn read(&mut self, by: isize) {
        if let Some(at) = self.flags {
            let last = self
                .view()
                .map_or(0, |view| flags(&self.words, view).n_choices())
                .saturating_sub(1);
            self.flags = Some(at.saturating_add_signed(by).min(last));
            return;
        }
        self.cursor = self.stops().read_on(self.cursor, by);
    }

    fn stops(&self) -> Stops {
        let Some(view) = self.view() else {
            return Stops {
                n_above: 0,
                n_options: 0,
            };
        };
        let mut texts = Vec::new();
        for part in self.head(view) {
            match part {
                Part::Heading(text)
                | Part::Counter(text)
                | Part::Help(text)
                | Part::InterpreterNote(text) => texts.push(text),
                Part::Paragraph { text, .. } => texts.push(text.text),
                Part::Prompt { first, second } => {
                    texts.push(first.text);
                    texts.extend(second.map(|second| second.text));
                }
                Part::Choices(_) | Part::Field(_) | Part::Rows(_) | Part::Gap => {}
            }
        }
        let n_options = view.asked.as_ref().map_or(0, |asked| asked.options.len());
        Stops {
            n_above: n_stops(texts.iter().map(String::as_str)),
            n_options,
        }
    }

    fn parts(&self) -> Vec<Part> {
        if let Some(marking) = &self.marking {
            return self.mark_parts(marking);
        }
        if self.is_over {
            return self.over_parts();
        }
        let Some(view) = self.view() else {
            return vec![self.quiet("follow-nothing")];
        };
        if let Some(cursor) = self.flags {
            let list = flags(&self.words, view);
            let mut parts = vec![Part::Heading(self.words.ui("flags-heading"))];
            if list.n_choices() == 0 {
                parts.push(self.quiet("follow-no-flags"));
            }
            parts.push(Part::Rows(list.into_rows(cursor)));
            return parts;
        }
        let mut parts = self.head(view);
        if let Some(asked) = view.asked.as_ref().filter(|it| !it.options.is_empty()) {
            parts.push(Part::Choices(self.options(asked)));
        }
        parts
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
        let mut parts = vec![
            Part::Counter(clean_line(&asked.counter)),
            Part::Prompt {
                first: wording(words, &asked.first),
                second: second.map(|told| wording(words, told)),
            },
        ];
        let (answer, tone) = match &asked.answer {
            Some(answer) => {
                let args = Args::none().with("answer", clean_around_isolates(answer));
                (words.ui_with("follow-answer", &args), Tone::Strong)
            }
            None => (words.ui("follow-no-answer"), Tone::Quiet),
        };
        parts.push(self.plain(answer, tone));
        if let Some(put) = &asked.put {
            parts.push(self.plain(clean_around_isolates(put), Tone::Quiet));
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
        let args = Args::none().with("question", clean_line(&last.question));
        let text = match &last.answer {
            Some(answer) => {
                let args = args.with("answer", clean_around_isolates(answer));
                self.words.ui_with("follow-last", &args)
            }
            None => self.words.ui_with("follow-last-none", &args),
        };
        Some(self.plain(text, Tone::Quiet))
    }

    fn options(&self, asked: &AskedNow) -> Choices {
        let items: Vec<Choice> = asked
            .options
            .iter()
            .map(|option| Choice {
                key: clean_line(&option.key),
                first: wording(&self.words, &option.first),
                second: option.second.as_ref().map(|it| wording(&self.words, it)),
                chosen: option.chosen,
                aside: option.aside,
            })
            .collect();
        Choices {
            many: false,
            proposed: false,
            cursor: self.stops().option(self.cursor),
            items,
        }
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
        let sent = self
            .sent
            .iter()
            .map(|mark| ("follow-mark-unsure", &mark.note));
        let unsent = self.unsent.iter().map(|text| ("follow-mark-unsent", text));
        for (id, text) in sent.chain(unsent) {
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
        let mut counts = [view.n_flags.clone(), view.n_open.clone()];
        for count in &mut counts {
            count.spoken = clean_line(&count.spoken);
        }
        let [flags, open] = counts;
        Status {
            languages: Some(tags.join(" | ")),
            flags: Some(flags),
            open: Some(open),
            ..Status::default()
        }
    }
}

impl Second for Follower {
    type Shown = Following;
    type Sent = Mark;

    fn words(&self) -> &Words {
        &self.words
    }

    fn is_over(&self) -> bool {
        self.is_over
    }

    fn update(&mut self, msg: SecondMsg<Following>) -> Option<SecondEffect<Mark>> {
        match msg {
            SecondMsg::Key(key) => {
                let intent = self.keys.intent(self.context(), key)?;
                self.notice = None;
                self.step(intent)
            }
            SecondMsg::Paste(text) => self.step(Intent::Insert(text)),
            SecondMsg::Intent(intent) => {
                self.notice = None;
                self.step(intent)
            }
            SecondMsg::Misheard { line } => {
                self.notice = Some(second::misheard(&self.words, &line));
                None
            }
            SecondMsg::Shown(shown) => {
                self.shows(shown);
                None
            }
            SecondMsg::Kept(is_kept) => self.kept(is_kept),
            SecondMsg::Over => {
                self.over();
                None
            }
            // Whoever is gone cannot see whether it was written down; it is sent, and that is all that can be done.
            SecondMsg::InputClosed => Some(match self.quit() {
                Some(SecondEffect::Send(mark)) => SecondEffect::SendAndQuit(mark),
                Some(SecondEffect::SendAndQuit(_) | SecondEffect::Quit) | None => {
                    SecondEffect::Quit
                }
            }),
        }
    }

    fn page(&self) -> Page {
        let words = &self.words;
        let view = self.view();
        let mut title = vec![words.ui("program-name"), words.ui("follow-title")];
        title.extend(view.map(|view| clean_line(&view.title)));
        let is_question = self.marking.is_none() && self.flags.is_none();
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
            title,
            status: self.status(view),
            standing: None,
            outline: view.map_or_else(Vec::new, |view| view.sections.iter().map(section).collect()),
            parts: self.parts(),
            reading: (is_question && view.is_some()).then(|| self.stops().read_to(self.cursor)),
            findings: view
                .filter(|_| is_question)
                .map(|view| pane(&view.findings)),
            notice: self.notice.clone(),
            keys: second::hints(words, &self.keys, enter, &possible),
            commands: second::commands(words, &possible),
        }
    }

    /// `m` marks the moment, with whatever stands after it.
    fn own_line(&self, line: &str) -> Option<Vec<Intent>> {
        if self.marking.is_some() || self.is_over {
            return None;
        }
        let line = line.trim();
        let note = match line.strip_prefix(['m', 'M'])? {
            "" => "",
            rest if rest.starts_with(char::is_whitespace) => rest.trim(),
            _ => return None,
        };
        let mark = Intent::Do(Action::Mark);
        Some(match self.view() {
            Some(_) => vec![mark, Intent::Say(note.to_owned())],
            None => vec![mark],
        })
    }
}

/// What is raised, and what is met in part with the questions that would settle it.
fn flags(words: &Words, view: &View) -> List {
    let mut list = List::default();
    let pane = pane(&view.findings);
    if !pane.rows.is_empty() {
        list.heading(words.ui("flags-raised"));
    }
    for row in pane.rows {
        let details = vec![row.because];
        let details = details.into_iter().filter(|it| !it.is_empty()).collect();
        let lead = row.news.map_or(row.weight, |news| news.weight);
        list.line(lead, row.text, details);
    }
    if !view.open.is_empty() {
        list.heading(words.ui("flags-half-met"));
    }
    for (label, needs) in &view.open {
        let needs = needs.iter().map(|it| clean_around_isolates(it)).collect();
        list.line(String::from("?"), clean_around_isolates(label), needs);
    }
    list
}

// What came over from elsewhere is cleaned once more.

fn section(row: &OutlineRow) -> OutlineRow {
    OutlineRow {
        label: clean_around_isolates(&row.label),
        spoken: clean_around_isolates(&row.spoken),
        ..*row
    }
}

fn pane(pane: &FindingsPane) -> FindingsPane {
    FindingsPane {
        rows: pane.rows.iter().map(finding).collect(),
        elements_label: clean_around_isolates(&pane.elements_label),
        elements: pane.elements.iter().map(element).collect(),
        more: pane.more.as_deref().map(clean_around_isolates),
    }
}

fn finding(row: &FindingRow) -> FindingRow {
    FindingRow {
        weight: clean_around_isolates(&row.weight),
        text: clean_around_isolates(&row.text),
        because: clean_around_isolates(&row.because),
        news: row.news.as_ref().map(|news| News {
            sign: sign(news.sign),
            weight: clean_around_isolates(&news.weight),
            spoken: clean_around_isolates(&news.spoken),
        }),
    }
}

fn element(mark: &ElementMark) -> ElementMark {
    ElementMark {
        label: clean_around_isolates(&mark.label),
        sign: sign(mark.sign),
        spoken: clean_around_isolates(&mark.spoken),
    }
}

/// One of the signs that a pane has, or that it is not known.
fn sign(sign: char) -> char {
    if matches!(sign, '+' | '↑' | '↓' | '−' | '✓' | '✗') {
        sign
    } else {
        '?'
    }
}
