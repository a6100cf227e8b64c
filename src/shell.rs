//! The loop: wait, update, perform, draw. Decides nothing about interviews.

mod backup;
pub mod bidi;
pub mod confinement;
pub mod consent;
mod drafts;
pub mod home;
mod input;
mod line;
mod lock;
mod paper;
mod perform;
pub mod remarks;
mod screen;
pub mod second;
mod secret;
pub mod settings;
mod storekeeper;
pub mod surroundings;
mod terminal;
mod wait;
pub mod watch;
pub mod wording_remarks;

use std::collections::VecDeque;
use std::io::{self, IsTerminal as _};
use std::path::PathBuf;
use std::rc::Rc;
use std::time::{Duration, Instant};

use crate::app::library::{Library, Start};
use crate::app::msg::{Effect, Msg, Now, Secret, Settings, Trouble};
use crate::app::page::Page;
use crate::app::{Model, interpreter, page, trainer, update};
use crate::builtin::Shelf;
use crate::engine::time::{Date, Timestamp};
use crate::shell::backup::Backups;
use crate::shell::bidi::Bidi;
use crate::shell::home::Home;
use crate::shell::perform::Performer;
use crate::shell::second::door::{AtDoor, Door};
use crate::shell::second::{Interpreter, Place, Trainer};
use crate::shell::wait::{Happening, Happenings};
use crate::text::catalog::{Args, Catalog};
use crate::text::clean::plain;
use crate::text::language::Language;

pub use crate::shell::lock::{AFTER_LOCK, start_anew, stop_if_asked};
pub use crate::shell::perform::{local_day, local_minute, trouble};
pub use crate::shell::secret::ask as ask_secret;
pub use crate::shell::terminal::clears_lines;

/// For so long a key waits for the page that it is meant for, if the disk is slow.
const PAGE_AWAITED: Duration = Duration::from_secs(1);

/// What is stored within this time is drawn as stored, and not first as on its way: on a disk that keeps up, whatever is
/// seen is kept. A key that is pressed meanwhile is taken at once.
const ONE_PICTURE: Duration = Duration::from_millis(40);

/// So long a stop waits for what is on its way to the disk.
const STOP_AWAITED: Duration = Duration::from_secs(2);

/// A disk that has not answered by then when the program ends will not.
const LAST_WAIT: Duration = Duration::from_mins(1);

/// Everything that was decided before the first page.
pub struct Opening {
    pub home: Home,
    pub shelf: Rc<Shelf>,
    pub library: Library,
    pub settings: Settings,
    pub start: Start,
    pub bidi: Bidi,
    /// From the file that `VILJA_PASSPHRASE_FILE` names: opens the store without asking.
    pub passphrase: Option<Secret>,
    /// What is said after a panic, with `{place}` for the place in the program.
    pub sorry: String,
    /// Where a second terminal may read along, if the officer lets it.
    pub door: Option<Place>,
    /// Nothing is stored: a form is looked at.
    pub preview: bool,
    /// What is looked at is read again whenever it is written.
    pub watched: Option<Watched>,
    /// For the test of what a panic leaves behind.
    pub panic: Option<Panicking>,
}

/// Texts that are written while they are looked at.
pub struct Watched {
    pub folder: PathBuf,
    /// Reads them again; nothing if what is looked at is not there.
    pub again: Box<dyn Fn() -> Option<Msg>>,
}

/// Where the program is to panic after the first frame.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Panicking {
    Loop,
    Store,
}

/// How the program ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Ended {
    Left,
    /// Everything is kept, and the process is to end with all that it holds: [`start_anew`] does that.
    Locked {
        transcript: Option<Rc<str>>,
        /// It was asked to stop, and is to do that when nothing is left in it.
        is_stopping: bool,
    },
}

/// Runs the program until it ends, on the screen or line by line.
pub fn run(opening: Opening) -> io::Result<Ended> {
    // Before there is any other thread: each is confined as the one that started it.
    let second = opening.settings.backup_to.as_deref().map(PathBuf::from);
    let door = opening.door.as_ref().map(Place::folder);
    match &opening.watched {
        Some(watched) => {
            let folder = [watched.folder.clone()];
            confinement::confine(opening.home.folder(), &folder, second.as_slice());
        }
        None => {
            confinement::confine_with_door(opening.home.folder(), second.as_slice(), door);
        }
    }
    if opening.start.plain {
        line::run(opening)
    } else {
        screen::run(opening)
    }
}

/// The program with what surrounds it: messages go in, effects are carried out.
struct Running {
    model: Model,
    performer: Performer,
    happenings: Happenings,
    place: Option<Place>,
    watched: Option<Watched>,
    /// Open as long as the officer lets an interpreter read along.
    door: Option<Door<Interpreter>>,
    /// Open as long as whoever practises lets a trainer follow.
    trainers_door: Option<Door<Trainer>>,
    catalog: Rc<Catalog>,
    /// The officer's language, for the few words that the modes add to a page.
    language: Language,
    /// What a person did while the page was awaited that it is meant for.
    held: VecDeque<Happening>,
    ended: bool,
    end: Ended,
    /// It was asked to stop, and everything typed is kept.
    is_stopping: bool,
    /// Others may have written on the terminal meanwhile.
    was_away: bool,
    /// The page that is wanted whole, as plain text.
    page_to_read: Option<Page>,
}

impl Running {
    fn start(opening: Opening) -> io::Result<Self> {
        let happenings = Happenings::new()?;
        if let Some(watched) = &opening.watched {
            watch::texts(&watched.folder, happenings.sender())?;
        }
        let training = opening.start.training;
        let exists = opening.start.store_exists;
        let catalog = Rc::clone(&opening.library.catalog);
        let language = chosen(&opening.settings);
        let backups = Backups::new(opening.settings.backup_to.as_deref(), happenings.sender());
        let (model, effects) = Model::new(opening.library.clone(), opening.settings, opening.start);
        let mut performer = Performer::new(
            opening.home,
            opening.shelf,
            opening.library,
            happenings.sender(),
            backups,
        )?;
        if opening.preview {
            performer.keep_nothing();
        }
        let mut running = Self {
            model,
            performer,
            happenings,
            place: opening.door,
            watched: opening.watched,
            door: None,
            trainers_door: None,
            catalog,
            language,
            held: VecDeque::new(),
            ended: false,
            end: Ended::Left,
            is_stopping: false,
            was_away: false,
            page_to_read: None,
        };
        running.carry_out(effects);
        if let Some(passphrase) = opening.passphrase.filter(|_| !training) {
            running.carry_out(vec![if exists {
                Effect::Unlock { passphrase }
            } else {
                Effect::CreateStore { passphrase }
            }]);
        }
        Ok(running)
    }

    /// Hands one message to the program, and then whatever its effects answer at once.
    fn tell(&mut self, msg: Msg) {
        let effects = update(&mut self.model, msg, &now());
        self.carry_out(effects);
        // Before anything else: what is covered here must not stay in sight there.
        self.show_reader();
        self.await_page();
    }

    /// Shows whoever reads along what there is to be read now.
    fn show_reader(&mut self) {
        if self.ended {
            self.shut_doors();
        }
        let model = &self.model;
        if let Some(door) = &mut self.door {
            door.show(|| Some(interpreter::shown(model)));
        }
        if let Some(door) = &mut self.trainers_door {
            door.show(|| trainer::shown(model));
        }
    }

    fn shut_doors(&mut self) {
        self.door = None;
        self.trainers_door = None;
    }

    /// Sees to the doors, and returns what the program is told of them.
    fn see_to_doors(&mut self, effect: &Effect) -> Option<Msg> {
        if matches!(effect, Effect::OpenDoor) {
            let opened = self.open_door("interpreter-no-door");
            return Some(Msg::DoorOpened(opened.map(|door| self.door = Some(door))));
        }
        // The effect itself says that this is practice: there is none without.
        if matches!(effect, Effect::OpenTrainersDoor(_)) {
            let opened = self.open_door("follow-no-door");
            let opened = opened.map(|door| self.trainers_door = Some(door));
            return Some(Msg::TrainersDoorOpened(opened));
        }
        if matches!(effect, Effect::ShutDoor) {
            self.door = None;
        }
        if matches!(effect, Effect::ShutTrainersDoor) {
            self.trainers_door = None;
        }
        if let (Effect::AnswerReader { is_kept }, Some(door)) = (effect, &self.door) {
            door.answer(*is_kept);
        }
        if let (Effect::AnswerTrainer { is_kept }, Some(door)) = (effect, &self.trainers_door) {
            door.answer(*is_kept);
        }
        None
    }

    fn open_door<K: AtDoor>(&self, message: &'static str) -> Result<Door<K>, Trouble> {
        let place = self.place.as_ref();
        let place = place.ok_or_else(|| io::Error::from(io::ErrorKind::Unsupported));
        let opened = place.and_then(|place| Door::open(place, self.happenings.sender()));
        opened.map_err(|error| Trouble {
            message,
            detail: error.kind().to_string(),
        })
    }

    fn carry_out(&mut self, effects: Vec<Effect>) {
        let mut effects = VecDeque::from(effects);
        while let Some(effect) = effects.pop_front() {
            if matches!(effect, Effect::Quit) {
                self.ended = true;
                continue;
            }
            if let Effect::Lock { transcript } = effect {
                self.ended = true;
                self.end = Ended::Locked {
                    transcript,
                    is_stopping: false,
                };
                continue;
            }
            if matches!(effect, Effect::ReadPage) {
                self.page_to_read = Some(page(&self.model));
                continue;
            }
            if let Effect::Remember(settings) = &effect {
                self.language = chosen(settings);
            }
            let at_door = self.see_to_doors(&effect);
            if let Some(answer) = at_door.or_else(|| self.performer.perform(effect)) {
                effects.extend(update(&mut self.model, answer, &now()));
            }
        }
    }

    /// Waits for a page that was asked for, so that what is pressed next is not taken on the one before. Typing and
    /// answering never come here: only going elsewhere does.
    fn await_page(&mut self) {
        let start = Instant::now();
        while !self.ended && (self.performer.brings_a_page() || self.model.is_leaving()) {
            let Some(left) = PAGE_AWAITED.checked_sub(start.elapsed()) else {
                return;
            };
            match self.happenings.soon(left) {
                Some(happening) => {
                    let others = self.take_in_own(happening);
                    self.held.extend(others);
                }
                None => return,
            }
        }
    }

    /// Tells what does not come from a person; gives back what does.
    fn take_in(&mut self, happening: Happening) -> Option<Happening> {
        let happening = self.take_in_own(happening)?;
        if matches!(happening, Happening::Closed) {
            self.tell(Msg::InputClosed);
            // Whatever could still be kept has been handed to the store: there is no one left to ask.
            self.ended = true;
            return None;
        }
        Some(happening)
    }

    /// Tells what the program itself has brought about; gives back what comes from outside.
    fn take_in_own(&mut self, happening: Happening) -> Option<Happening> {
        match happening {
            Happening::Opened(opened) => {
                if let Some(msg) = self.performer.opened(opened) {
                    self.tell(msg);
                }
                self.await_page();
                None
            }
            Happening::Answered(answer) => {
                for msg in self.performer.answered(*answer) {
                    self.tell(msg);
                }
                None
            }
            Happening::BackedUp(made) => {
                let msg = self.performer.backed_up(made);
                self.tell(msg);
                None
            }
            Happening::AtDoor(heard) => {
                let msg = self.door.as_mut().and_then(|door| door.take_in(heard));
                if let Some(msg) = msg {
                    self.tell(msg);
                }
                None
            }
            Happening::AtTrainersDoor(heard) => {
                let door = self.trainers_door.as_mut();
                if let Some(msg) = door.and_then(|door| door.take_in(heard)) {
                    self.tell(msg);
                }
                None
            }
            Happening::Slept => {
                self.is_stopping = false;
                self.was_away = true;
                self.tell(Msg::Woken { slept: true });
                None
            }
            Happening::Stopping => {
                self.is_stopping = true;
                self.keep_before_stop();
                None
            }
            Happening::TextsWritten => {
                let read = self.watched.as_ref().and_then(|it| (it.again)());
                if let Some(msg) = read {
                    self.tell(msg);
                }
                None
            }
            // What comes from a door is for the second terminal.
            Happening::StoreClosed | Happening::FromDoor => None,
            // What is stored is taken up at the next start.
            Happening::StorePanicked(panic) => terminal::go_on_with(panic),
            Happening::Closed | Happening::Terminal(_) | Happening::Line(_) => Some(happening),
        }
    }

    /// Keeps what is typed and locks where there is something to lock: for how long it stops nobody knows.
    fn keep_before_stop(&mut self) {
        self.tell(Msg::Woken { slept: true });
        let start = Instant::now();
        while !self.ended && self.performer.is_busy() {
            // A disk that does not answer must not hold up whoever wants the terminal back.
            let left = STOP_AWAITED.checked_sub(start.elapsed());
            let Some(happening) = left.and_then(|left| self.happenings.soon(left)) else {
                return;
            };
            let others = self.take_in_own(happening);
            self.held.extend(others);
        }
    }

    /// Stops if that was asked for and the lock did not end the program. `away` gives the terminal back for it.
    fn stop_if_asked(&mut self, away: impl FnOnce()) {
        if self.is_stopping && !self.ended {
            self.is_stopping = false;
            away();
            lock::stop();
            self.was_away = true;
        }
    }

    /// Tells whether the terminal may look otherwise than it was left, since this was asked last.
    fn was_away(&mut self) -> bool {
        std::mem::take(&mut self.was_away)
    }

    fn is_locked(&self) -> bool {
        matches!(self.end, Ended::Locked { .. })
    }

    /// Returns how the program ended.
    fn into_end(self) -> Ended {
        match self.end {
            Ended::Left => Ended::Left,
            Ended::Locked { transcript, .. } => Ended::Locked {
                transcript,
                is_stopping: self.is_stopping,
            },
        }
    }

    /// Waits until everything is on the disk that was handed to the store, and the store is closed.
    fn finish(&mut self) {
        self.shut_doors();
        // Those that the lock cuts short are made after the next opening.
        if self.end == Ended::Left {
            self.performer.finish_backups();
        }
        let start = Instant::now();
        let mut closing = false;
        while let Some(left) = LAST_WAIT.checked_sub(start.elapsed()) {
            if !closing && !self.performer.is_busy() {
                self.performer.close();
                closing = true;
            }
            let happening = self.happenings.soon(left);
            if matches!(happening, None | Some(Happening::StoreClosed)) {
                return;
            }
            // What a person still does is heard by no one any more.
            let _unheard = happening.and_then(|it| self.take_in_own(it));
        }
    }

    fn say(&self, id: &str) -> String {
        plain(&self.catalog.say(&self.language, id, &Args::none()).text)
    }

    /// Waits for what happens next. If that is nothing until the program wants to be woken, it is.
    fn wait(&mut self) -> Option<Happening> {
        if let Some(happening) = self.held.pop_front() {
            return Some(happening);
        }
        let happening = self.happenings.wait(self.model.deadline());
        if happening.is_none() {
            self.tell(Msg::Woken { slept: false });
        }
        happening
    }

    /// Returns what belongs into the same picture as what happened since this moment.
    fn next(&mut self, since: Instant) -> Option<Happening> {
        let at_once = self.held.pop_front().or_else(|| self.happenings.next());
        if at_once.is_some() || !self.performer.is_busy() {
            return at_once;
        }
        self.happenings
            .soon(ONE_PICTURE.checked_sub(since.elapsed())?)
    }
}

fn chosen(settings: &Settings) -> Language {
    settings
        .officer_language
        .as_deref()
        .and_then(Language::parse)
        .unwrap_or_else(Language::source)
}

/// Colour was asked for by name: the terminal library must not leave it out because of `NO_COLOR`.
pub fn colour_in_spite_of_the_environment() {
    crossterm::style::force_color_output(true);
}

/// Returns the columns and rows of the terminal, if there is one.
pub fn size() -> Option<(u16, u16)> {
    if io::stdout().is_terminal() {
        crossterm::terminal::size().ok()
    } else {
        None
    }
}

/// Returns the local day.
pub fn today() -> Date {
    now().date
}

/// Returns the moment.
pub fn moment() -> Timestamp {
    now().at
}

/// Returns the moment at which a day begins here.
pub fn day_begins(day: Date) -> Option<Timestamp> {
    let (month, of_month) = (i8::try_from(day.month()), i8::try_from(day.day()));
    jiff::civil::Date::new(day.year(), month.ok()?, of_month.ok()?)
        .and_then(|day| day.to_zoned(jiff::tz::TimeZone::system()))
        .ok()
        .map(|zoned| Timestamp(zoned.timestamp().as_millisecond()))
}

/// Returns the local time of day, `14:32:07`.
pub fn clock() -> Rc<str> {
    now().clock
}

/// Reads the clock: the only place that does.
pub fn now() -> Now {
    let zoned = jiff::Zoned::now();
    let local = zoned.date();
    Now {
        at: Timestamp(zoned.timestamp().as_millisecond()),
        date: day(local.year(), local.month(), local.day()),
        clock: zoned.strftime("%H:%M:%S").to_string().into(),
    }
}

#[expect(
    clippy::expect_used,
    reason = "the calendar is the same and the year is held within ours"
)]
fn day(year: i16, month: i8, day: i8) -> Date {
    let (month, day) = (month.unsigned_abs(), day.unsigned_abs());
    Date::new(year.clamp(1, 9999), month, day).expect("a day of the same calendar")
}

#[cfg(test)]
mod tests;
