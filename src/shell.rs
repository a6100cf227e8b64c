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
mod perform;
mod screen;
mod secret;
pub mod settings;
pub mod surroundings;
mod terminal;
mod wait;

use std::io::{self, IsTerminal as _};
use std::path::PathBuf;
use std::rc::Rc;

use crate::app::library::{Library, Start};
use crate::app::msg::{Effect, Msg, Now, Secret, Settings};
use crate::app::{Model, update};
use crate::builtin::Shelf;
use crate::engine::time::{Date, Timestamp};
use crate::shell::backup::Backups;
use crate::shell::bidi::Bidi;
use crate::shell::home::Home;
use crate::shell::perform::Performer;
use crate::shell::wait::{Happening, Happenings};
use crate::text::catalog::{Args, Catalog};
use crate::text::clean::plain;
use crate::text::language::Language;

pub use crate::shell::lock::{AFTER_LOCK, start_anew};
pub use crate::shell::perform::{local_day, local_minute, trouble};
pub use crate::shell::secret::ask as ask_secret;

/// Everything that was decided before the first page.
pub struct Opening {
    pub home: Home,
    pub shelf: Rc<Shelf>,
    pub library: Library,
    pub settings: Settings,
    pub start: Start,
    pub bidi: Bidi,
    /// No colour, by `NO_COLOR`.
    pub mono: bool,
    /// From the file that `VILJA_PASSPHRASE_FILE` names: opens the store without asking.
    pub passphrase: Option<Secret>,
    /// What is said after a panic, with `{place}` for the place in the program.
    pub sorry: String,
    /// Nothing is stored: a form is looked at.
    pub preview: bool,
    /// For the test of what a panic leaves behind.
    pub panic_after_first_frame: bool,
}

/// How the program ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Ended {
    Left,
    /// Everything is kept, and the process is to end with all that it holds: [`start_anew`] does that.
    Locked {
        transcript: Option<Rc<str>>,
    },
}

/// Runs the program until it ends, on the screen or line by line.
pub fn run(opening: Opening) -> io::Result<Ended> {
    // Before there is any other thread: each is confined as the one that started it.
    let second = opening.settings.backup_to.as_deref().map(PathBuf::from);
    confinement::confine(opening.home.folder(), &[], second.as_slice());
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
    catalog: Rc<Catalog>,
    /// The officer's language, for the few words that the modes add to a page.
    language: Language,
    ended: bool,
    end: Ended,
}

impl Running {
    fn start(opening: Opening) -> io::Result<Self> {
        let happenings = Happenings::new()?;
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
        );
        if opening.preview {
            performer.keep_nothing();
        }
        let mut running = Self {
            model,
            performer,
            happenings,
            catalog,
            language,
            ended: false,
            end: Ended::Left,
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

    /// Hands one message to the program, and then whatever its effects answer.
    fn tell(&mut self, msg: Msg) {
        let effects = update(&mut self.model, msg, &now());
        self.carry_out(effects);
    }

    fn carry_out(&mut self, effects: Vec<Effect>) {
        let mut effects = std::collections::VecDeque::from(effects);
        while let Some(effect) = effects.pop_front() {
            if matches!(effect, Effect::Quit) {
                self.ended = true;
                continue;
            }
            if let Effect::Lock { transcript } = effect {
                self.ended = true;
                self.end = Ended::Locked { transcript };
                continue;
            }
            if let Effect::Remember(settings) = &effect {
                self.language = chosen(settings);
            }
            if let Some(answer) = self.performer.perform(effect) {
                effects.extend(update(&mut self.model, answer, &now()));
            }
        }
    }

    /// Tells what does not come from a person; gives back what does.
    fn take_in(&mut self, happening: Happening) -> Option<Happening> {
        match happening {
            Happening::Opened(opened) => {
                let msg = self.performer.opened(*opened);
                self.tell(msg);
                None
            }
            Happening::BackedUp(made) => {
                self.tell(Msg::BackedUp(made));
                None
            }
            Happening::Slept => {
                self.tell(Msg::Woken { slept: true });
                None
            }
            Happening::Closed => {
                self.tell(Msg::InputClosed);
                // Whatever could still be kept has been handed to the store: there is no one left to ask.
                self.ended = true;
                None
            }
            Happening::Terminal(_) | Happening::Line(_) => Some(happening),
        }
    }

    /// Ends what goes on beside the loop, unless the program is to be gone at once.
    fn end(&mut self) {
        if self.end == Ended::Left {
            self.performer.finish_backups();
        }
    }

    fn say(&self, id: &str) -> String {
        plain(&self.catalog.say(&self.language, id, &Args::none()).text)
    }

    /// Waits for what happens next. If that is nothing until the program wants to be woken, it is.
    fn wait(&mut self) -> Option<Happening> {
        let happening = self.happenings.wait(self.model.deadline());
        if happening.is_none() {
            self.tell(Msg::Woken { slept: false });
        }
        happening
    }
}

fn chosen(settings: &Settings) -> Language {
    settings
        .officer_language
        .as_deref()
        .and_then(Language::parse)
        .unwrap_or_else(Language::source)
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
