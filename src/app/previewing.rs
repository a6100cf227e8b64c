//! Texts that are looked at one after the other, each on the page on which it really stands. Nothing is answered or stored.

mod notices;
mod printed;
mod scene;
mod stage;
mod tried;
mod visible;

use std::collections::VecDeque;
use std::rc::Rc;

use crate::app::intent::{Action, Intent};
use crate::app::library::Library;
use crate::app::msg::{Effect, Msg, Now};
use crate::app::page::{Notice, Page, Part, ScreenName, Tone, n_stops};
use crate::app::scenario::LoadedScenario;
use crate::app::screen::frame;
use crate::app::{Model, update};
use crate::engine::trial::Trial;
use crate::text::catalog::Args;
use crate::text::clean::clean_line;
use crate::text::isolate::isolate;
use crate::text::language::Language;
use crate::text::pseudo::Pseudo;

pub use printed::Printed;

use printed::Places;
use stage::Stage;

/// What is looked at, as it was found before the first page.
#[derive(Clone, Debug)]
pub struct ToPreview {
    pub language: Language,
    /// In the order of their files.
    pub texts: Vec<PreviewedText>,
    /// The one to begin with.
    pub first: usize,
    /// What is looked through where no page of the program has a text.
    pub printed: Vec<Printed>,
    /// Those whose texts are looked at.
    pub scenarios: Vec<Rc<LoadedScenario>>,
    /// The trials of forms: their answers bring about what is looked for.
    pub trials: Vec<(Rc<str>, Vec<Trial>)>,
    pub now: Now,
}

/// A text, with what whoever translates it needs to know.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PreviewedText {
    /// Below the folder of its language: `app.ftl`, `forms/inflyttning.ftl`.
    pub file: Rc<str>,
    /// The form that it belongs to; nothing for a text of the interface.
    pub form: Option<Rc<str>>,
    /// The scenario that it belongs to.
    pub scenario: Option<Rc<str>>,
    /// `id` or `id.attribute`.
    pub id: Rc<str>,
    /// What the source language says to the translator.
    pub comment: Option<Rc<str>>,
    pub state: TextState,
}

/// How a text stands in the language that is looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TextState {
    /// It is no translation.
    Source,
    Missing,
    Unreviewed,
    Reviewed,
}

impl TextState {
    fn message(self) -> &'static str {
        match self {
            Self::Source => "preview-state-source",
            Self::Missing => "preview-state-missing",
            Self::Unreviewed => "preview-state-unreviewed",
            Self::Reviewed => "preview-state-reviewed",
        }
    }
}

/// The texts, and the one that is looked at.
pub(in crate::app) struct Previewing {
    to_preview: Rc<ToPreview>,
    at: usize,
    /// The page stands there in the other of the two languages.
    is_turned: bool,
    stage: Stage,
    /// Where everything stands that was printed.
    places: Places,
    /// How far a text is read that stands by itself.
    cursor: usize,
    /// How far from its line one has gone in what a command prints.
    gone: isize,
}

/// The commands of this page, in the order of need.
const ACTIONS: [Action; 10] = [
    Action::Next,
    Action::Back,
    Action::NextMissing,
    Action::NextUnreviewed,
    Action::SwitchClientLanguage,
    Action::Help,
    Action::PreviousMissing,
    Action::PreviousUnreviewed,
    Action::Palette,
    Action::Quit,
];

/// What leads from one text to another.
struct Turn {
    action: Action,
    on: isize,
    /// Only to texts that stand so.
    state: Option<TextState>,
    /// What is said where there is no other one.
    none: &'static str,
}

const fn turn(action: Action, on: isize, state: Option<TextState>, none: &'static str) -> Turn {
    Turn {
        action,
        on,
        state,
        none,
    }
}

const MISSING: Option<TextState> = Some(TextState::Missing);
const UNREVIEWED: Option<TextState> = Some(TextState::Unreviewed);

const TURNS: [Turn; 6] = [
    turn(Action::Next, 1, None, "preview-last"),
    turn(Action::Back, -1, None, "preview-first"),
    turn(Action::NextMissing, 1, MISSING, "preview-none-missing"),
    turn(Action::PreviousMissing, -1, MISSING, "preview-none-missing"),
    turn(
        Action::NextUnreviewed,
        1,
        UNREVIEWED,
        "preview-none-unreviewed",
    ),
    turn(
        Action::PreviousUnreviewed,
        -1,
        UNREVIEWED,
        "preview-none-unreviewed",
    ),
];

/// How far a page key goes.
const PAGE: isize = 5;

impl Previewing {
    /// Begins with the first text.
    pub(in crate::app) fn new(
        to_preview: Rc<ToPreview>,
        library: &Library,
        is_plain: bool,
    ) -> Self {
        let first = to_preview.first;
        Self::at(first, false, to_preview, library, is_plain)
    }

    fn at(
        at: usize,
        is_turned: bool,
        to_preview: Rc<ToPreview>,
        library: &Library,
        is_plain: bool,
    ) -> Self {
        let at = at.min(to_preview.texts.len().saturating_sub(1));
        let mut previewing = Self {
            stage: Stage::new(library.clone(), is_plain),
            places: Places::of(&to_preview.printed),
            to_preview,
            at,
            is_turned,
            cursor: 0,
            gone: 0,
        };
        previewing.stand();
        previewing
    }

    fn text(&self) -> Option<&PreviewedText> {
        self.to_preview.texts.get(self.at)
    }

    /// Puts the text on the page on which it stands.
    fn stand(&mut self) {
        self.cursor = 0;
        self.gone = 0;
        let to_preview = Rc::clone(&self.to_preview);
        if let Some(text) = to_preview.texts.get(self.at) {
            self.stage.show(&to_preview, text, self.is_turned);
        }
    }

    /// Returns the nearest text on one side that is so.
    fn nearest(&self, on: isize, is_meant: impl Fn(&PreviewedText) -> bool) -> Option<usize> {
        let mut at = self.at;
        loop {
            at = at.checked_add_signed(on)?;
            if is_meant(self.to_preview.texts.get(at)?) {
                return Some(at);
            }
        }
    }
}

impl Model {
    /// Takes texts that were read again, and stays with the one that is looked at.
    pub(in crate::app) fn read_again(
        &mut self,
        library: Library,
        texts: Rc<ToPreview>,
        n_faults: usize,
    ) {
        let Some(previewing) = &self.previewing else {
            return;
        };
        let before = previewing.text();
        let is_same = |it: &PreviewedText| {
            before.is_some_and(|before| it.file == before.file && it.id == before.id)
        };
        let at = texts.texts.iter().position(is_same).unwrap_or(texts.first);
        let is_turned = previewing.is_turned;
        let again = Previewing::at(at, is_turned, texts, &library, self.start.plain);
        self.previewing = Some(Box::new(again));
        self.library = library;
        let n = i64::try_from(n_faults).unwrap_or(i64::MAX);
        let args = Args::none().number("n", n);
        let tone = if n_faults == 0 {
            Tone::Plain
        } else {
            Tone::Warning
        };
        self.say_with(tone, "preview-read-again", &args);
    }

    /// Whether a command can be given while texts are looked at; nothing if none are.
    pub(in crate::app) fn is_possible_in_preview(&self, action: Action) -> Option<bool> {
        self.previewing.as_ref()?;
        let is_closing = action == Action::Cancel && !self.over.is_empty();
        let is_other = matches!(action, Action::ReadPage | Action::Theme);
        Some(ACTIONS.contains(&action) || is_closing || is_other)
    }

    /// Carries out what moves among the texts. Returns whether it was that.
    pub(in crate::app) fn preview_act(&mut self, action: Action) -> bool {
        if self.previewing.is_none() {
            return false;
        }
        if action == Action::SwitchClientLanguage {
            if let Some(previewing) = &mut self.previewing {
                previewing.is_turned = !previewing.is_turned;
                previewing.stand();
            }
            return true;
        }
        let turn = TURNS.iter().find(|turn| turn.action == action);
        if let Some(turn) = turn {
            self.turn_to(turn);
        }
        turn.is_some()
    }

    fn turn_to(&mut self, turn: &Turn) {
        let Some(previewing) = &mut self.previewing else {
            return;
        };
        let is_meant = |text: &PreviewedText| turn.state.is_none_or(|state| state == text.state);
        match previewing.nearest(turn.on, is_meant) {
            Some(at) => {
                previewing.at = at;
                previewing.stand();
            }
            None => self.say(turn.none),
        }
    }

    /// What a key means while texts are looked at. Returns whether it was taken.
    pub(in crate::app) fn preview_step(&mut self, intent: &Intent, now: &Now) -> bool {
        let is_on_top = self.over.is_empty();
        let Some(previewing) = self.previewing.as_mut().filter(|_| is_on_top) else {
            return false;
        };
        match intent {
            Intent::Do(_) => return false,
            Intent::Confirm => {
                self.preview_act(Action::Next);
            }
            Intent::Up => previewing.read(intent, -1, now),
            Intent::Down => previewing.read(intent, 1, now),
            Intent::PageUp => previewing.read(intent, -PAGE, now),
            Intent::PageDown => previewing.read(intent, PAGE, now),
            Intent::Pick(_)
            | Intent::Insert(_)
            | Intent::Edit(_)
            | Intent::Say(_)
            | Intent::Silence(_) => {
                let next = frame::way_to(self, Action::Next);
                let args = Args::none().with("next", next);
                self.say_with(Tone::Plain, "preview-only-looked-at", &args);
            }
        }
        true
    }
}

impl Previewing {
    /// Reads on, on the page that stands there or in the text by itself.
    fn read(&mut self, intent: &Intent, by: isize, now: &Now) {
        if !self.stage.walk(intent, now) {
            self.cursor = self.cursor.saturating_add_signed(by);
            self.gone = self.gone.saturating_add(by);
        }
    }
}

/// The page on which the text stands, with what it is above it.
pub(in crate::app) fn page(model: &Model) -> Page {
    let empty = frame::page(model, ScreenName::Preview, Vec::new(), &ACTIONS);
    let Some(previewing) = &model.previewing else {
        return empty;
    };
    let Some(text) = previewing.text() else {
        return empty;
    };
    let on_stage = previewing.stage.page();
    let is_alone = on_stage.is_none();
    let mut page = on_stage.unwrap_or_else(|| empty.clone());
    // Also where the page is one of a real office.
    let mark = || model.words.ui("preview-mark");
    page.practice = page.practice.or_else(|| Some(mark()));
    let place = previewing.places.find(text).filter(|_| is_alone);
    if let Some(place) = place {
        let to = &previewing.to_preview;
        let language = if previewing.is_turned {
            Language::source()
        } else {
            to.language
        };
        let library = previewing.stage.library();
        page.direction = language.direction();
        page.parts = printed::parts(to, library, place, &language, previewing.gone);
    } else if is_alone {
        page.parts = alone(model, previewing, text);
        let texts = page.parts.iter().flat_map(visible::texts);
        let n_stops = n_stops(texts.collect::<Vec<_>>().iter().map(String::as_str));
        page.reading = Some((previewing.cursor.min(n_stops), n_stops + 1));
    }
    let place = format!(
        "{}/{}",
        previewing.at + 1,
        previewing.to_preview.texts.len()
    );
    let args = Args::none()
        .with("place", isolate(&place))
        .with("id", isolate(&clean_line(&text.id)))
        .with("state", model.words.ui(text.state.message()));
    page.standing = Some(Notice {
        tone: Tone::Plain,
        text: model.words.ui_with("preview-standing", &args),
    });
    page.notice.clone_from(&model.notice);
    page.keys = empty.keys;
    page.commands = empty.commands;
    page
}

/// The texts of each file, with those that stand on no page and in nothing that a command prints.
pub fn without_a_page(library: &Library, to_preview: &ToPreview) -> Vec<OfFile> {
    let places = Places::of(&to_preview.printed);
    let mut stage = Stage::new(library.clone(), false);
    let mut files: Vec<OfFile> = Vec::new();
    for text in &to_preview.texts {
        if files.last().is_none_or(|it| it.file != text.file) {
            files.push(OfFile {
                file: Rc::clone(&text.file),
                n: 0,
                alone: Vec::new(),
            });
        }
        // Looking in what was printed takes no time.
        let is_found = places.find(text).is_some() || stage.has_page(to_preview, text);
        if let Some(file) = files.last_mut() {
            file.n += 1;
            file.alone.extend((!is_found).then(|| Rc::clone(&text.id)));
        }
    }
    files
}

/// How much of a file can be seen where it stands.
#[derive(Clone, Debug)]
pub struct OfFile {
    pub file: Rc<str>,
    pub n: usize,
    /// The texts that stand by themselves.
    pub alone: Vec<Rc<str>>,
}

/// A text for which no page was found: in both languages, with where it stands and what is said to the translator.
fn alone(model: &Model, previewing: &Previewing, text: &PreviewedText) -> Vec<Part> {
    let words = &model.words;
    let language = previewing.to_preview.language;
    let catalog = previewing.stage.catalog_of(&previewing.to_preview, text);
    let said = |language: &Language| {
        let said = catalog.say(language, &text.id, &Args::none());
        let is_unreviewed = text.state == TextState::Unreviewed && *language != Language::source();
        words.wording(&said, language, is_unreviewed)
    };
    let (source, other) = (said(&Language::source()), said(&language));
    let is_source = language == Language::source();
    let (first, second) = if previewing.is_turned {
        (other, source)
    } else {
        (source, other)
    };
    let quiet = |text: String| Part::Paragraph {
        text: words.written(text),
        tone: Tone::Quiet,
    };
    let file = format!("locales/{language}/{}", text.file);
    let args = Args::none().with("file", isolate(&clean_line(&file)));
    let mut parts = vec![
        Part::Prompt {
            first,
            second: (!is_source).then_some(second),
        },
        quiet(words.ui("preview-alone")),
        quiet(words.ui_with("preview-file", &args)),
    ];
    if let Some(comment) = &text.comment {
        let args = Args::none().with("comment", clean_line(comment));
        parts.push(quiet(words.ui_with("preview-comment", &args)));
    }
    parts
}

/// Every page on which texts of the interface are looked for, in two languages, each with the name of its place.
pub fn pages(
    library: &Library,
    (officer, client): (Language, Language),
    is_plain: bool,
    now: &Now,
) -> Vec<(String, Page)> {
    let setting = scene::Setting {
        form: library.forms.first().map_or("", |it| &it.form.id),
        officer,
        client: Some(client),
        is_plain,
        now,
    };
    let mut pages = Vec::new();
    stage::each_place(library, setting, |spot, model| {
        pages.push((format!("{spot:?}"), crate::app::page(model)));
    });
    pages
}

/// The page that is shown, with the name of each text instead of it. What was said before, below the page, stays out.
pub fn page_by_names(model: &mut Model) -> Page {
    let spoken = model.words.language;
    let names = Language::parse(Pseudo::Names.tag());
    model.words.language = names.unwrap_or(spoken);
    let mut page = crate::app::page(model);
    model.words.language = spoken;
    page.notice = None;
    page
}

/// Answers effects until there are none. Nothing is stored.
pub fn settle(model: &mut Model, effects: Vec<Effect>, now: &Now) {
    let mut waiting = VecDeque::from(effects);
    while let Some(effect) = waiting.pop_front() {
        if let Some(msg) = unkept(&effect) {
            waiting.extend(update(model, msg, now));
        }
    }
}

/// What is answered where nothing is stored.
pub fn unkept(effect: &Effect) -> Option<Msg> {
    match effect {
        Effect::CreateStore { .. } | Effect::Unlock { .. } | Effect::OpenTraining => {
            Some(Msg::StoreOpened(Ok(Vec::new())))
        }
        Effect::List => Some(Msg::Listed(Ok(Vec::new()))),
        Effect::Begin { .. } => Some(Msg::Begun(Ok("preview".into()))),
        Effect::Append { .. } => Some(Msg::Stored(Ok(()))),
        Effect::KeepDrafts { .. } => Some(Msg::DraftsKept(Ok(()))),
        Effect::NoteShown { .. } => Some(Msg::ShownNoted(Ok(()))),
        Effect::Settle { transcript } => Some(Msg::Settled {
            transcript: transcript.clone(),
        }),
        Effect::TakeOver
        | Effect::Load { .. }
        | Effect::FindConsent { .. }
        | Effect::FindProtection { .. }
        | Effect::FindReceipt { .. }
        | Effect::FindTryWait
        | Effect::FindWaysIn
        | Effect::FindScenarios { .. }
        | Effect::SuggestPassphrase
        | Effect::TryPaper { .. }
        | Effect::Remember(_)
        | Effect::ReadPage
        | Effect::OpenDoor
        | Effect::ShutDoor
        | Effect::AnswerReader { .. }
        | Effect::OpenTrainersDoor(_)
        | Effect::ShutTrainersDoor
        | Effect::AnswerTrainer { .. }
        | Effect::KeepWordingRemark { .. }
        | Effect::Lock { .. }
        | Effect::Quit => None,
    }
}

#[cfg(test)]
mod tests;
