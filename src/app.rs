//! The program without a terminal: what it holds, what happens to it, and what it wants done.

mod act;
mod beside;
pub mod citation;
pub mod cues;
pub mod debrief;
pub mod entry;
pub mod evidence;
pub mod form_texts;
mod idle;
pub mod intent;
pub mod interpreter;
pub mod key;
pub mod keymap;
mod laid_aside;
mod lesson;
pub mod library;
mod list;
pub mod msg;
pub mod page;
mod practising;
pub mod previewing;
mod protection;
mod replaying;
pub mod scenario;
mod screen;
pub mod second;
mod session;
mod step;
pub mod trainer;
mod try_wait;
mod waiting;
pub mod words;

pub(crate) use act::refusal_words;

use std::rc::Rc;

use crate::app::idle::Idle;
use crate::app::interpreter::Interpreting;
use crate::app::keymap::Keymap;
use crate::app::laid_aside::LaidAside;
use crate::app::lesson::Lesson;
use crate::app::library::{Library, Start};
use crate::app::msg::{Effect, LoadedForm, Msg, Now, Remark, Settings, Summary, Trouble, WayIn};
use crate::app::page::{Notice, Page, ThemeName, Tone};
use crate::app::previewing::Previewing;
use crate::app::protection::OnPage;
use crate::app::replaying::{AfterLoading, Replaying};
use crate::app::screen::paper::Paper;
use crate::app::screen::{Confirming, FirstStart, Over, Screen};
use crate::app::session::{Seen, Session};
use crate::app::trainer::Training;
use crate::app::try_wait::TryWait;
use crate::app::waiting::{Leaving, Waiting};
use crate::app::words::Words;
use crate::app::words::veil::Veil;
use crate::engine::interview::{Codes, Interview};
use crate::engine::time::Timestamp;
use crate::text::catalog::Args;
use crate::text::field::Field;
use crate::text::language::Language;
use crate::text::layout::Manner;

/// Shorter passphrases are refused. Length is the only rule: it is what withstands guessing.
pub const PASSPHRASE_CHARS_MIN: usize = 12;

/// Everything the program holds. Only `update` changes it.
pub struct Model {
    library: Library,
    words: Words,
    settings: Settings,
    start: Start,
    /// The realm whose store is open.
    realm: Option<Realm>,
    /// The realm whose store is being opened.
    opening: Realm,
    /// Why the open store can only be read: another window has it.
    reading: Option<Trouble>,
    summaries: Vec<Summary>,
    /// What there is to know about the open store.
    remarks: Vec<Remark>,
    session: Option<Session>,
    screen: Screen,
    over: Vec<Over>,
    notice: Option<Notice>,
    /// How wide the field with the cursor was drawn last, and in which manner.
    drawn_field: (usize, Manner),
    /// What the officer alone should see is folded away, and stays so.
    folded: bool,
    bilingual: Bilingual,
    /// What is covered in a protected interview is shown as long as this page stays.
    shown_on: Option<OnPage>,
    /// It was asked for on this page, and is shown once that is noted.
    asked_on: Option<OnPage>,
    /// A slow effect is under way: the message that says so.
    pending: Option<&'static str>,
    waiting: Waiting,
    /// The disk is full, and the store lives on what it had held back.
    is_reserve_given: bool,
    idle: Idle,
    /// After failed tries: how long the next passphrase has to wait.
    try_wait: Option<TryWait>,
    /// Who can open the real store; empty until it is open.
    ways_in: Vec<WayIn>,
    /// The store was made just now.
    is_new_store: bool,
    keys: Keymap,
    laid_aside: LaidAside,
    interpreting: Interpreting,
    training: Training,
    /// The first lesson, while it lasts.
    lesson: Option<Lesson>,
    /// A transcript that is played back in place of an interview.
    replaying: Option<Box<Replaying>>,
    /// Texts that are looked at in place of everything else.
    previewing: Option<Box<Previewing>>,
    /// What the transcript that is being read is wanted for.
    after_loading: AfterLoading,
}

/// Real interviews and practice never share a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Realm {
    Real,
    Training,
}

/// The width and the manner that are taken for a field where no drawn one is known.
fn undrawn() -> (usize, Manner) {
    (64, Manner::default())
}

/// Which of the two languages are shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Bilingual {
    Both,
    ClientOnly,
    OfficerOnly,
}

impl Model {
    /// Makes the program as it is before its first page, and what it wants done at once.
    pub fn new(library: Library, settings: Settings, start: Start) -> (Self, Vec<Effect>) {
        let chosen = settings
            .officer_language
            .as_deref()
            .and_then(Language::parse);
        let language = chosen.unwrap_or_else(Language::source);
        let words = Words {
            catalog: Rc::clone(&library.catalog),
            register: Rc::clone(&library.register),
            countries: Rc::clone(&library.countries),
            language,
            veil: Veil::default(),
        };
        let screen = if start.store_exists {
            Screen::locked()
        } else if chosen.is_some() {
            Screen::FirstStart(FirstStart::Passphrase {
                first: Field::new(),
            })
        } else {
            Screen::FirstStart(FirstStart::Language { cursor: 0 })
        };
        let keys = Keymap::with_own(&settings.keys);
        let mut model = Self {
            library,
            words,
            settings,
            start,
            realm: None,
            opening: Realm::Real,
            reading: None,
            summaries: Vec::new(),
            remarks: Vec::new(),
            session: None,
            screen,
            over: Vec::new(),
            notice: None,
            drawn_field: undrawn(),
            folded: false,
            bilingual: Bilingual::Both,
            shown_on: None,
            asked_on: None,
            pending: None,
            waiting: Waiting::default(),
            is_reserve_given: false,
            idle: Idle::new(),
            try_wait: None,
            ways_in: Vec::new(),
            is_new_store: false,
            keys,
            laid_aside: LaidAside::default(),
            interpreting: Interpreting::default(),
            training: Training::default(),
            lesson: None,
            replaying: None,
            previewing: None,
            after_loading: AfterLoading::Open,
        };
        let mut effects = Vec::new();
        if let Some(texts) = model.start.texts.take() {
            let previewing = Previewing::new(texts, &model.library, model.start.plain);
            model.previewing = Some(Box::new(previewing));
            model.screen = Screen::Question;
            return (model, effects);
        }
        if model.start.store_exists {
            effects.push(Effect::FindTryWait);
        }
        if model.start.training {
            model.open_training(&mut effects);
        }
        (model, effects)
    }

    /// Returns when the program wants to be woken without anything happening.
    pub fn deadline(&self) -> Option<Timestamp> {
        let deadlines = [
            self.idle_deadline(),
            self.try_deadline(),
            self.waiting.deadline(),
            self.replay_deadline(),
        ];
        deadlines.into_iter().flatten().min()
    }

    /// Tells whether the person wants to leave, and everything is still on its way to the disk.
    /// Tells whether real interviews are at hand, and not those of practice.
    pub fn is_real(&self) -> bool {
        self.realm == Some(Realm::Real)
    }

    pub fn is_leaving(&self) -> bool {
        self.waiting.is_leaving()
    }

    /// Returns the open interview.
    pub fn interview(&self) -> Option<&Interview> {
        self.session.as_ref().map(|session| &session.interview)
    }

    /// Returns how the screen is to look: without colour where none is wanted, else as was asked for or chosen.
    pub fn theme(&self) -> ThemeName {
        ThemeName::of(self.start.mono, self.start.theme.or(self.settings.theme))
    }

    /// A notice stands until the next step; reading the page is none, and reads the notice too.
    fn leave_notice(&mut self, intent: &intent::Intent) {
        if *intent != intent::Intent::Do(intent::Action::ReadPage) {
            self.notice = None;
        }
    }

    fn say(&mut self, id: &str) {
        self.say_with(Tone::Plain, id, &Args::none());
    }

    fn warn(&mut self, id: &str) {
        self.say_with(Tone::Warning, id, &Args::none());
    }

    fn say_with(&mut self, tone: Tone, id: &str, args: &Args) {
        self.notice = Some(Notice {
            tone,
            text: self.words.ui_with(id, args),
        });
    }

    fn trouble(&mut self, trouble: &Trouble) {
        let args = Args::none().with("detail", &trouble.detail);
        self.say_with(Tone::Warning, trouble.message, &args);
    }

    /// Goes to the real interviews: their passphrase, or the first start if there are none yet.
    fn leave_practice(&mut self) {
        self.realm = None;
        self.reading = None;
        self.summaries = Vec::new();
        self.remarks = Vec::new();
        self.ways_in = Vec::new();
        self.start.training = false;
        self.screen = if self.start.store_exists {
            Screen::locked()
        } else {
            Screen::FirstStart(FirstStart::Passphrase {
                first: Field::new(),
            })
        };
    }

    fn open_training(&mut self, effects: &mut Vec<Effect>) {
        self.pending = Some("wait-opening");
        self.opening = Realm::Training;
        self.keep_from_trying();
        effects.push(Effect::OpenTraining);
    }
}

/// Handles one message. The only place where the model changes.
pub fn update(model: &mut Model, msg: Msg, now: &Now) -> Vec<Effect> {
    let mut effects = Vec::new();
    let is_touch = matches!(
        msg,
        Msg::Key(_) | Msg::Paste(_) | Msg::Intent(_) | Msg::Touched
    );
    if is_touch {
        model.interpreting.notice = None;
    }
    if is_touch && model.touch(now) {
        // Whoever comes back after the pause, perhaps with the machine, finds it locked.
        model.lock(&mut effects);
        return effects;
    }
    // What the store did not take is sent again with whatever happens next, and not as the answer to its refusal.
    let was_refused = matches!(msg, Msg::Stored(Err(_)) | Msg::DraftsKept(Err(_)));
    match msg {
        Msg::Key(key) => {
            if let Some(intent) = model.keys.intent(model.context(), key) {
                model.leave_notice(&intent);
                step::step(model, intent, now, &mut effects);
            }
        }
        Msg::Paste(text) => {
            model.notice = None;
            step::step(model, intent::Intent::Insert(text), now, &mut effects);
        }
        Msg::Intent(intent) => {
            model.leave_notice(&intent);
            step::step(model, intent, now, &mut effects);
        }
        Msg::Misheard { line, nearest } => {
            let line = model.words.free(&crate::text::clean::clean_line(&line));
            let args = Args::none().with("line", line);
            match nearest {
                None => model.say_with(Tone::Warning, "misheard", &args),
                Some(nearest) => {
                    let args = args.with("nearest", nearest);
                    model.say_with(Tone::Warning, "plain-misheard-nearest", &args);
                }
            }
        }
        Msg::FieldDrawn { cols, manner } => model.drawn_field = (cols, manner),
        Msg::InputClosed => model.end(&mut effects),
        Msg::StoreOpened(result) => model.store_opened(result, now, &mut effects),
        Msg::Reading(who) => model.reading(who),
        Msg::Remarked(remarks) => model.remarks = remarks,
        Msg::Listed(result) => match result {
            Ok(summaries) => model.summaries = summaries,
            Err(trouble) => model.trouble(&trouble),
        },
        Msg::Begun(result) => match result {
            Ok(transcript) => {
                model.changes_arrived(&mut effects);
                if let Some(session) = &mut model.session {
                    session.was_begun(transcript, now);
                    effects.extend(session.consent_wanted());
                    effects.extend(session.protection_wanted());
                }
            }
            Err(trouble) => {
                // Without a place in the store nothing would be kept: the interview does not start.
                model.waiting = Waiting::default();
                model.session = None;
                model.screen = Screen::Home { cursor: 0 };
                model.trouble(&trouble);
            }
        },
        Msg::Stored(result) => model.stored(result, now, &mut effects),
        Msg::ReserveGiven(is_given) => model.is_reserve_given = is_given,
        Msg::DraftsKept(result) => {
            model.waiting.drafts_kept();
            if let Some(session) = &mut model.session {
                session.were_drafts_kept(result.is_ok());
            }
            if let Err(trouble) = result {
                model.trouble(&trouble);
            }
        }
        Msg::TextsRead {
            library,
            texts,
            n_faults,
        } => model.read_again(*library, texts, n_faults),
        Msg::Woken { slept } => {
            model.woken(now);
            model.replay_woken(now);
            model.count_down(now, &mut effects);
            model.wake(slept, now, &mut effects);
        }
        Msg::TryWaitFound { until } => model.wait_found(until, now),
        Msg::WaysInFound { ways } => model.ways_in = ways,
        Msg::ScenariosFound { scenarios } => {
            screen::scenarios::arrived(model, scenarios, now, &mut effects);
        }
        Msg::Suggested(result) => match result {
            Ok(words) => screen::first_start::suggested(model, words),
            Err(trouble) => model.trouble(&trouble),
        },
        Msg::PaperRead(read) => screen::paper::read(model, read),
        Msg::Settled { transcript } => model.settled(transcript, now, &mut effects),
        Msg::Loaded(result) => match result {
            Ok(loaded) => model.loaded(*loaded, &mut effects),
            Err(trouble) => model.trouble(&trouble),
        },
        // That someone is there was heeded above; that it went well is no news.
        Msg::Touched | Msg::BackedUp(Ok(())) => {}
        Msg::BackedUp(Err(trouble)) => model.trouble(&trouble),
        Msg::ConsentFound {
            transcript,
            consent,
        } => {
            // Another interview may have been opened since it was asked.
            if let Some(session) = &mut model.session
                && session.transcript.as_ref() == Some(&transcript)
            {
                session.consent = consent;
            }
        }
        Msg::ShownNoted(Ok(())) => model.uncover(),
        Msg::ShownNoted(Err(trouble)) => {
            model.asked_on = None;
            model.trouble(&trouble);
        }
        Msg::ProtectionFound {
            transcript,
            protected,
        } => {
            if let Some(session) = &mut model.session
                && session.transcript.as_ref() == Some(&transcript)
            {
                session.case_was_found(protected);
            }
        }
        Msg::DoorOpened(result) => screen::interpreter::opened(model, result),
        Msg::ReadAlong(is_read) => screen::interpreter::read_along(model, is_read),
        Msg::RemarkHeard(remarked) => {
            screen::interpreter::heard(model, remarked, &mut effects);
        }
        Msg::WordingRemarkKept { kept, from_reader } => {
            screen::interpreter::kept(model, kept, from_reader, &mut effects);
        }
        Msg::TrainersDoorOpened(result) => screen::trainer::opened(model, result),
        Msg::TrainerReads { language } => screen::trainer::came(model, &language),
        Msg::TrainerLeft => screen::trainer::left(model),
        Msg::MarkHeard(mark) => screen::trainer::heard(model, &mark, &mut effects),
        Msg::MarkHalfWritten(mark) => screen::trainer::half_written(model, &mark),
        Msg::ReceiptFound {
            transcript,
            receipt,
        } => {
            if let Some(session) = &mut model.session
                && session.transcript.as_ref() == Some(&transcript)
            {
                session.receipt = receipt;
            }
        }
    }
    model.seen();
    model.offer_protection();
    model.end_interpreting(&mut effects);
    screen::trainer::end(model, &mut effects);
    model.draw_veil();
    model.note_shutter(now);
    let half_written = model.half_written();
    if let Some(session) = &mut model.session {
        session.keep_half_written(half_written);
        if !was_refused {
            session.flush(&mut effects);
        }
    }
    model.waiting.note(&effects, now);
    effects
}

/// Describes what should be perceived now.
pub fn page(model: &Model) -> Page {
    match model.over.last() {
        Some(over) => match over {
            Over::Help { cursor } => screen::help::page(model, *cursor),
            Over::Palette { query, cursor } => screen::palette::page(model, query, *cursor),
            Over::ClientLanguages { query, cursor } => {
                screen::languages::client_page(model, query, *cursor)
            }
            Over::OfficerLanguages { cursor } => screen::languages::officer_page(model, *cursor),
            Over::Interpreting { cursor } => screen::interpreting::page(model, *cursor),
            Over::Glossary { query, cursor } => screen::glossary::page(model, query, *cursor),
            Over::Flags { cursor } => screen::findings::page(model, *cursor),
            Over::Overview { query, cursor } => screen::overview::page(model, query, *cursor),
            Over::Note { spot, field } => screen::note::page(model, *spot, field),
            Over::Override {
                check,
                entry,
                field,
            } => screen::overriding::page(model, (*check, *entry), field),
            Over::Finding { finding, cursor } => screen::assess::page(model, *finding, *cursor),
            Over::Reason { flag, field } => screen::assess::reason_page(model, *flag, field),
            Over::Summary { cursor } => screen::summary::page(model, *cursor),
            Over::Disagreement { field } => screen::summary::disagreement_page(model, field),
            Over::Lift { field } => screen::protection::lift_page(model, field),
            Over::Mark { field } => screen::marking::page(model, field),
            Over::Debrief { told, cursor } => screen::debrief::page(model, told, *cursor),
            Over::Scene { cursor } => screen::scenarios::scene_page(model, *cursor),
            Over::Amend(amend) => screen::transcript::amend_page(model, amend),
            Over::Confirm(confirm) => screen::confirm::page(model, confirm),
            Over::Versions(versions) => screen::versions::page(model, versions),
            Over::Keys { cursor } => screen::keys::page(model, *cursor),
            Over::Remark(remarking) => screen::interpreter::remark_page(model, remarking),
            Over::Shutter => screen::confirm::shutter_page(model),
        },
        None if model.previewing.is_some() => previewing::page(model),
        None if model.is_interpreters_view() => screen::interpreter::page(model),
        None => match &model.screen {
            Screen::FirstStart(step) => screen::first_start::page(model, step),
            Screen::Unlock { typed, paper } => {
                screen::first_start::unlock_page(model, typed, paper.as_ref())
            }
            Screen::Home { cursor } => screen::home::page(model, *cursor),
            Screen::Setup(setup) => screen::setup::page(model, setup),
            Screen::LookAround { cursor } => screen::look_around::page(model, *cursor),
            Screen::Scenarios {
                found,
                query,
                cursor,
            } => screen::scenarios::page(model, found.as_deref(), query, *cursor),
            Screen::Question => screen::question::page(model),
            Screen::Review { cursor } => screen::review::page(model, *cursor),
            Screen::Transcript { cursor } => screen::transcript::page(model, *cursor),
        },
    }
}

impl Model {
    fn store_opened(
        &mut self,
        result: Result<Vec<Summary>, Trouble>,
        now: &Now,
        effects: &mut Vec<Effect>,
    ) {
        self.pending = None;
        match result {
            Ok(summaries) => {
                self.realm = Some(self.opening);
                self.start.training = self.opening == Realm::Training;
                if !self.start.training {
                    self.is_new_store = !self.start.store_exists;
                    self.start.store_exists = true;
                    self.try_wait = None;
                    effects.push(Effect::FindWaysIn);
                }
                self.summaries = summaries;
                self.session = None;
                self.over.clear();
                let by_paper = matches!(self.screen, Screen::Unlock { paper: Some(_), .. });
                self.screen = Screen::Home { cursor: 0 };
                if by_paper && !self.start.training {
                    self.say("paper-opened");
                }
                self.touch(now);
                // Back to where the lock came down.
                let resumed = self.start.resume.take().filter(|_| !self.start.training);
                if let Some(transcript) = resumed {
                    self.load(transcript, AfterLoading::Open, effects);
                }
                if self.start.training
                    && let Some((id, _)) = &self.start.scenario
                {
                    let only = Some(Rc::clone(id));
                    effects.push(Effect::FindScenarios { only });
                }
                if self.start.training
                    && let Some(transcript) = self.start.replay.take()
                {
                    self.load(transcript, AfterLoading::Replay, effects);
                }
                if self.start.training && std::mem::take(&mut self.start.scenarios) {
                    screen::scenarios::open(self, effects);
                }
                let is_asked_for = std::mem::take(&mut self.start.interview);
                match &self.reading {
                    Some(who) if is_asked_for => self.trouble(&who.clone()),
                    None if is_asked_for => screen::setup::begin_as_asked(self, now, effects),
                    Some(_) | None => {}
                }
            }
            Err(trouble) => {
                if let Screen::Unlock { typed, paper } = &mut self.screen {
                    *typed = Field::new();
                    if let Some(paper) = paper {
                        *paper = Paper::default();
                    }
                    effects.push(Effect::FindTryWait);
                }
                // One is where one came from. Who came from the command line to practise is not led on to make a store.
                if self.opening == Realm::Training
                    && matches!(self.screen, Screen::FirstStart(_))
                    && self.start.training
                {
                    self.screen = Screen::FirstStart(FirstStart::Language { cursor: 0 });
                    self.start.training = false;
                }
                self.trouble(&trouble);
            }
        }
    }

    /// The store can only be read as long as another window has it.
    fn reading(&mut self, who: Option<Trouble>) {
        if self.reading.is_some() {
            match &who {
                Some(who) => self.trouble(&who.clone()),
                None => self.say("durable-taken-over"),
            }
        }
        self.reading = who;
    }

    fn stored(&mut self, result: Result<(), Trouble>, now: &Now, effects: &mut Vec<Effect>) {
        let Some(session) = &mut self.session else {
            return;
        };
        match result {
            Ok(()) => {
                session.was_stored(now);
                screen::trainer::answer(self, effects);
                self.changes_arrived(effects);
                if let Some(session) = &self.session {
                    effects.extend(session.receipt_wanted());
                }
            }
            Err(trouble) => {
                session.was_not_stored();
                self.changes_failed(&trouble, now);
            }
        }
    }

    /// Asks for a transcript, and notes what it is wanted for.
    fn load(&mut self, transcript: Rc<str>, wanted: AfterLoading, effects: &mut Vec<Effect>) {
        self.after_loading = wanted;
        effects.push(Effect::Load {
            transcript,
            is_replay: wanted == AfterLoading::Replay,
        });
    }

    fn loaded(&mut self, loaded: msg::Loaded, effects: &mut Vec<Effect>) {
        match std::mem::take(&mut self.after_loading) {
            AfterLoading::Open => {}
            AfterLoading::Debrief => {
                screen::debrief::open(self, &loaded);
                return;
            }
            AfterLoading::Replay => {
                self.replay(loaded);
                effects.extend(self.session.as_ref().and_then(Session::scenario_wanted));
                return;
            }
        }
        let Some(session) = Session::resume(loaded, self.codes()) else {
            self.warn("transcript-unreadable");
            return;
        };
        self.screen = Screen::of(&session);
        self.over.clear();
        self.prepare(&session.form);
        effects.extend(session.consent_wanted());
        effects.extend(session.protection_wanted());
        effects.extend(session.receipt_wanted());
        effects.extend(session.scenario_wanted());
        self.session = Some(session);
        self.reopen_half_written();
        screen::versions::announce(self);
    }

    /// Ends in order: what is typed is kept, what is unsaved is sent once more.
    fn end(&mut self, effects: &mut Vec<Effect>) {
        act::put_away(self);
        if let Some(session) = &mut self.session {
            session.keep_entry();
            session.flush(effects);
        }
        effects.push(Effect::Quit);
    }

    /// Ends, or asks first if something is not on the disk.
    fn quit(&mut self, effects: &mut Vec<Effect>) {
        let asked = matches!(
            self.over.last(),
            Some(Over::Confirm(screen::Confirm {
                what: Confirming::QuitUnsaved,
                ..
            }))
        );
        if asked {
            self.end(effects);
            return;
        }
        act::put_away(self);
        if let Some(session) = &mut self.session {
            session.keep_entry();
            session.flush(effects);
        }
        self.leave(Leaving::Program, effects);
    }

    /// Tells the interview in which languages its questions are seen from now on.
    fn seen(&mut self) {
        let seen = Seen {
            officer: self.words.language,
            bilingual: self.bilingual,
        };
        if let Some(session) = &mut self.session {
            session.seen = seen;
        }
    }

    /// Reads the texts of every language before the first question, so that none is read while someone waits for it.
    fn prepare(&self, form: &LoadedForm) {
        for language in &self.library.client_languages {
            self.library.catalog.prepare(language);
            form.texts.prepare(language);
        }
    }

    fn codes(&self) -> Rc<Codes> {
        Rc::new(Codes::of(&self.library.register))
    }
}
