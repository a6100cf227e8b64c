//! The second terminal: shows what it is given and sends remarks back. It holds no interview and opens no store.

use crate::app::intent::{Action, Intent};
use crate::app::interpreter::remarking::{Remarked, Remarking, Stepped};
use crate::app::interpreter::{PAGE, Shown, parts, stops};
use crate::app::keymap::{Context, Keymap};
use crate::app::page::{Notice, Page, Part, ScreenName, Status, Tone};
use crate::app::second::{self, Second, SecondEffect, SecondMsg};
use crate::app::undrawn;
use crate::app::words::Words;
use crate::text::clean::{clean_line, nfc};
use crate::text::field::{Field, Insertion};

/// Everything that the second terminal holds.
pub struct Reader {
    words: Words,
    keys: Keymap,
    shown: Shown,
    is_over: bool,
    cursor: usize,
    remarking: Option<Remarking>,
    notice: Option<Notice>,
}

/// Everything that can happen to it.
pub type ReaderMsg = SecondMsg<Shown>;

/// What it wants done.
pub type ReaderEffect = SecondEffect<Remarked>;

impl Reader {
    pub fn new(words: Words, keys: Keymap) -> Self {
        Self {
            words,
            keys,
            shown: Shown::Nothing,
            is_over: false,
            cursor: 0,
            remarking: None,
            notice: None,
        }
    }

    fn context(&self) -> Context {
        let has_field = self.remarking.as_ref().is_some_and(Remarking::has_field);
        Context {
            field: has_field,
            several_lines: has_field,
            pick: !has_field,
            silences: false,
        }
    }

    fn can_remark(&self) -> bool {
        !self.is_over && self.remarking.is_none() && matches!(self.shown, Shown::Sheet(_))
    }

    /// What this terminal can be told to do now.
    fn possible(&self) -> Vec<Action> {
        let mut actions = Vec::new();
        if self.can_remark() {
            actions.push(Action::WordingRemark);
        }
        if self.remarking.is_some() {
            actions.push(Action::Cancel);
        }
        actions.push(Action::Quit);
        actions
    }

    fn say(&mut self, tone: Tone, id: &str) {
        let text = self.words.ui(id);
        self.notice = Some(Notice { tone, text });
    }
}

impl Second for Reader {
    type Shown = Shown;
    type Sent = Remarked;

    fn words(&self) -> &Words {
        &self.words
    }

    fn is_over(&self) -> bool {
        self.is_over
    }

    fn update(&mut self, msg: ReaderMsg) -> Option<ReaderEffect> {
        update(self, msg)
    }

    fn page(&self) -> Page {
        page(self)
    }
}

fn update(reader: &mut Reader, msg: ReaderMsg) -> Option<ReaderEffect> {
    match msg {
        ReaderMsg::Key(key) => {
            let intent = reader.keys.intent(reader.context(), key)?;
            reader.notice = None;
            step(reader, intent)
        }
        ReaderMsg::Paste(text) => step(reader, Intent::Insert(text)),
        ReaderMsg::Intent(intent) => {
            reader.notice = None;
            step(reader, intent)
        }
        ReaderMsg::Misheard { line } => {
            reader.notice = Some(second::misheard(&reader.words, &line));
            None
        }
        ReaderMsg::Shown(shown) => {
            if reader.shown != shown {
                reader.cursor = 0;
                reader.shown = shown;
            }
            // Nothing of an interview stays in sight when the officer shows nothing any more.
            if reader.shown == Shown::Nothing {
                reader.remarking = None;
                reader.notice = None;
            }
            None
        }
        ReaderMsg::Kept(is_kept) => {
            if is_kept {
                reader.say(Tone::Plain, "wording-remark-kept");
            } else {
                reader.say(Tone::Warning, "wording-remark-not-kept");
            }
            None
        }
        ReaderMsg::Over => {
            reader.is_over = true;
            reader.shown = Shown::Nothing;
            reader.remarking = None;
            reader.notice = None;
            None
        }
        ReaderMsg::InputClosed => Some(ReaderEffect::Quit),
    }
}

fn step(reader: &mut Reader, intent: Intent) -> Option<ReaderEffect> {
    if intent == Intent::Do(Action::Quit) {
        return Some(ReaderEffect::Quit);
    }
    if intent == Intent::Do(Action::WordingRemark)
        && reader.can_remark()
        && let Shown::Sheet(sheet) = &reader.shown
    {
        reader.remarking = Some(Remarking::of(sheet.clone()));
        return None;
    }
    let Some(remarking) = &mut reader.remarking else {
        return read(reader, &intent);
    };
    match intent {
        Intent::Do(Action::Cancel) => {
            if !remarking.back() {
                reader.remarking = None;
            }
        }
        Intent::Up => walk(remarking, -1, &reader.words),
        Intent::Down => walk(remarking, 1, &reader.words),
        Intent::PageUp => walk(remarking, -PAGE, &reader.words),
        Intent::PageDown => walk(remarking, PAGE, &reader.words),
        Intent::Insert(text) => {
            if remarking.has_field() {
                insert(reader, &text);
            }
        }
        Intent::Edit(edit) => {
            if remarking.has_field() {
                edit.apply(&mut remarking.field, undrawn());
            }
        }
        Intent::Say(text) if remarking.has_field() => {
            let text = nfc(&text);
            remarking.field = Field::from(&text, text.len());
            return confirm(reader);
        }
        Intent::Pick(key) if !key.is_empty() => {
            let number = key.parse::<usize>().ok().and_then(|it| it.checked_sub(1))?;
            let list = remarking.list(&reader.words);
            let target = list.numbered_target(number).cloned()?;
            remarking.choose(&target);
        }
        Intent::Pick(_) | Intent::Confirm => return confirm(reader),
        Intent::Say(_) | Intent::Silence(_) | Intent::Do(_) => reader.say(Tone::Plain, "not-now"),
    }
    None
}

/// Reading: there is nothing to answer here.
fn read(reader: &mut Reader, intent: &Intent) -> Option<ReaderEffect> {
    let by = match intent {
        Intent::Up => -1,
        Intent::Down => 1,
        Intent::PageUp => -PAGE,
        Intent::PageDown => PAGE,
        Intent::Confirm | Intent::Do(Action::Cancel) if reader.is_over => {
            return Some(ReaderEffect::Quit);
        }
        Intent::Confirm => return None,
        Intent::Pick(_)
        | Intent::Insert(_)
        | Intent::Edit(_)
        | Intent::Say(_)
        | Intent::Silence(_)
        | Intent::Do(_) => {
            reader.say(Tone::Plain, "interpreter-only-reads");
            return None;
        }
    };
    if let Shown::Sheet(sheet) = &reader.shown {
        reader.cursor = stops(sheet).read_on(reader.cursor, by);
    }
    None
}

fn walk(remarking: &mut Remarking, by: isize, words: &Words) {
    if remarking.has_field() {
        let (cols, manner) = undrawn();
        if by < 0 {
            remarking.field.up(cols, manner);
        } else {
            remarking.field.down(cols, manner);
        }
        return;
    }
    let last = remarking.list(words).n_choices().saturating_sub(1);
    remarking.cursor = remarking.cursor.saturating_add_signed(by).min(last);
}

fn insert(reader: &mut Reader, text: &str) {
    let Some(remarking) = &mut reader.remarking else {
        return;
    };
    if let Insertion::TooLong { room } = remarking.field.insert(&nfc(text)) {
        reader.notice = Some(second::field_full(&reader.words, room));
    }
}

fn confirm(reader: &mut Reader) -> Option<ReaderEffect> {
    let remarking = reader.remarking.as_mut()?;
    if !remarking.has_field() {
        let target = remarking
            .list(&reader.words)
            .target(remarking.cursor)
            .cloned()?;
        remarking.choose(&target);
        return None;
    }
    match remarking.confirm() {
        Stepped::On => None,
        Stepped::Refused => {
            reader.say(Tone::Warning, "wording-remark-refused");
            None
        }
        Stepped::Made(remarked) => {
            reader.remarking = None;
            Some(ReaderEffect::Send(remarked))
        }
    }
}

/// Describes what the interpreter should perceive now.
fn page(reader: &Reader) -> Page {
    let words = &reader.words;
    let parts = if let Some(remarking) = &reader.remarking {
        remarking.parts(words)
    } else if reader.is_over {
        vec![quiet(words, "interpreter-over")]
    } else {
        match &reader.shown {
            Shown::Nothing => vec![quiet(words, "interpreter-nothing")],
            Shown::Sheet(sheet) => parts(words, sheet, reader.cursor),
        }
    };
    let enter = reader.remarking.as_ref().map(|remarking| {
        if remarking.has_field() {
            "action-next.save"
        } else {
            "action-next.choose"
        }
    });
    let possible = reader.possible();
    Page {
        screen: if reader.remarking.is_some() {
            ScreenName::Remark
        } else {
            ScreenName::Interpreter
        },
        direction: words.language.direction(),
        language: words.language.tag().into(),
        practice: None,
        protected: None,
        title: vec![words.ui("program-name"), words.ui("interpreter-title")],
        title_in_short: None,
        status: Status {
            languages: languages(reader),
            ..Status::default()
        },
        standing: None,
        outline: Vec::new(),
        parts,
        reading: match &reader.shown {
            Shown::Sheet(sheet) if reader.remarking.is_none() => {
                Some(stops(sheet).read_to(reader.cursor))
            }
            Shown::Sheet(_) | Shown::Nothing => None,
        },
        findings: None,
        notice: reader.notice.clone(),
        keys: second::hints(words, &reader.keys, enter, &possible),
        commands: second::commands(words, &possible),
    }
}

fn languages(reader: &Reader) -> Option<String> {
    let Shown::Sheet(sheet) = &reader.shown else {
        return None;
    };
    let question = sheet.passages.first()?;
    let tags = [Some(&question.first), question.second.as_ref()];
    let mut tags: Vec<&str> = tags
        .into_iter()
        .flatten()
        .map(|told| told.language.as_str())
        .collect();
    tags.dedup();
    Some(clean_line(&tags.join(" | ")))
}

fn quiet(words: &Words, id: &str) -> Part {
    Part::Paragraph {
        text: words.own(id),
        tone: Tone::Quiet,
    }
}
