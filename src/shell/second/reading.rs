//! The second terminal's side: reads through a door, on the screen or line by line. It opens no store and keeps nothing.

use std::io::{self, BufReader};
use std::os::unix::net::UnixStream;
use std::sync::mpsc::{self, Receiver, Sender};
use std::thread;
use std::time::Duration;

use crossterm::event::Event;

use crate::app::second::{Second as _, SecondEffect, SecondMsg};
use crate::shell::bidi::Bidi;
use crate::shell::input;
use crate::shell::second::Place;
use crate::shell::second::wire::{self, Kind, Show};
use crate::shell::terminal::{self, Guard};
use crate::shell::wait::{Ask, Happening, Happenings, Line};
use crate::shell::{confinement, line, lock};
use crate::text::clean::plain;
use crate::view::line::{LineWords, Told, hear, speak};
use crate::view::tui;
use crate::view::tui::theme::{Theme, ThemeName};

/// What was decided before the first page.
pub struct Opening<P> {
    /// What is to be run, already in the language in which it speaks.
    pub program: P,
    pub bidi: Bidi,
    pub theme: ThemeName,
    pub is_plain: bool,
    pub sorry: String,
}

/// So long the first page is waited for.
const PATIENCE: Duration = Duration::from_secs(10);

/// The way through a door.
pub struct Through<K: Kind>(UnixStream, K::Shown);

/// Why nobody can read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shut {
    /// Nobody has opened a door of this kind.
    NotOpen,
    /// Someone else reads.
    Taken,
}

/// Goes through the door of this home folder, if there is one and nobody has gone before. `first` is what is to be said
/// before anything is shown.
pub fn enter<K: Kind>(place: &Place, first: Option<&K::Said>) -> Result<Through<K>, Shut> {
    let stream = place.connect::<K>().ok_or(Shut::NotOpen)?;
    if let Some(first) = first {
        // If the other end is gone or wants nobody, what comes from it says so.
        let _gone = wire::send(&stream, first);
    }
    // An officer's program that is stuck does not hold up the reader's as well.
    let _unset = stream.set_read_timeout(Some(PATIENCE));
    let mut from = BufReader::with_capacity(1, &stream);
    let shown = wire::next(&mut from);
    let _unset = stream.set_read_timeout(None);
    match shown {
        Some(Show::Shown(shown)) => Ok(Through(stream, shown)),
        Some(Show::Taken) => Err(Shut::Taken),
        Some(Show::Kept(_)) | None => Err(Shut::NotOpen),
    }
}

/// Shows what comes until the person leaves, or it is ended over there.
pub fn run<K: Kind>(through: Through<K>, opening: Opening<K::Program>) -> io::Result<()> {
    // What is needed is open already: from here on there is no way to anything else, the home folder included.
    confinement::confine_reader();
    let Through(stream, shown) = through;
    terminal::say_panics(opening.sorry);
    let happenings = Happenings::new()?;
    let comes = hear_door::<K>(&stream, happenings.sender())?;
    let mut reading = Reading::<K> {
        program: opening.program,
        stream,
        comes,
        is_ended: false,
    };
    reading.tell(SecondMsg::Shown(shown));
    if opening.is_plain {
        reading.by_lines(&happenings)
    } else {
        reading.on_screen(&happenings, opening.bidi, opening.theme)
    }
}

struct Reading<K: Kind> {
    program: K::Program,
    stream: UnixStream,
    /// What has come through the door and is not taken in yet.
    comes: Receiver<SecondMsg<K::Shown>>,
    is_ended: bool,
}

impl<K: Kind> Reading<K> {
    fn tell(&mut self, msg: SecondMsg<K::Shown>) {
        let (sent, is_last) = match self.program.update(msg) {
            Some(SecondEffect::Send(sent)) => (Some(sent), false),
            Some(SecondEffect::SendAndQuit(sent)) => (Some(sent), true),
            Some(SecondEffect::Quit) => (None, true),
            None => (None, false),
        };
        if let Some(sent) = sent {
            // If the other end is gone, its end is on the way.
            let _gone = wire::send(&self.stream, &K::Said::from(sent));
        }
        self.is_ended |= is_last;
    }

    fn on_screen(
        &mut self,
        happenings: &Happenings,
        bidi: Bidi,
        theme: ThemeName,
    ) -> io::Result<()> {
        let too_small = plain(&self.program.words().ui("shell-too-small"));
        let theme = Theme::named(theme).with_too_small(&too_small);
        let mut guard = Guard::take(bidi)?;
        happenings.read_keys()?;
        while !self.is_ended {
            let page = self.program.page();
            guard.screen.draw(|frame| {
                let area = frame.area();
                let manner = bidi.manner;
                if let Some(cursor) = tui::draw(&page, &theme, manner, area, frame.buffer_mut()) {
                    frame.set_cursor_position(cursor);
                }
            })?;
            let mut next = happenings.wait(None);
            while let Some(happening) = next {
                if matches!(happening, Happening::Stopping) {
                    terminal::restore();
                    lock::stop();
                    guard.take_again(bidi)?;
                }
                self.take_in(happening);
                next = happenings.next();
            }
        }
        Ok(())
    }

    fn by_lines(&mut self, happenings: &Happenings) -> io::Result<()> {
        let asking = happenings.read_lines()?;
        let mut told = Told::default();
        let mut is_asked = false;
        while !self.is_ended {
            let now = self.program.page();
            line::say(&speak(&now, &mut told, &self.line_words()))?;
            if self.program.is_over() {
                return Ok(());
            }
            if !is_asked {
                is_asked = asking.send(Ask::Line).is_ok();
            }
            if let Some(happening) = happenings.wait(None) {
                is_asked &= !matches!(happening, Happening::Line(_));
                if matches!(happening, Happening::Stopping) {
                    lock::stop();
                }
                self.take_in(happening);
            }
        }
        Ok(())
    }

    fn hear(&mut self, line: &str) {
        let own = self.program.own_line(line);
        match own.map_or_else(|| hear(line, &self.program.page()), Ok) {
            Ok(intents) => {
                for intent in intents {
                    self.tell(SecondMsg::Intent(intent));
                }
            }
            Err(misheard) => self.tell(SecondMsg::Misheard {
                line: misheard.line,
            }),
        }
    }

    fn take_in(&mut self, happening: Happening) {
        match happening {
            Happening::FromDoor => {
                while let Ok(msg) = self.comes.try_recv() {
                    self.tell(msg);
                }
            }
            Happening::Closed => self.tell(SecondMsg::InputClosed),
            Happening::Terminal(Event::Key(event)) => {
                if let Some(key) = input::key(event) {
                    self.tell(SecondMsg::Key(key));
                }
            }
            Happening::Terminal(Event::Paste(text)) => self.tell(SecondMsg::Paste(text)),
            Happening::Line(Line::Open(line)) => self.hear(&line),
            // A new size is drawn anyway, and no secret is ever asked for here.
            Happening::Terminal(
                Event::Resize(..) | Event::FocusGained | Event::FocusLost | Event::Mouse(_),
            )
            | Happening::Line(Line::Secret(_))
            | Happening::Opened(_)
            | Happening::BackedUp(_)
            | Happening::TextsWritten
            | Happening::Slept
            | Happening::Stopping
            | Happening::Answered(_)
            | Happening::AtDoor(_)
            | Happening::AtTrainersDoor(_)
            | Happening::StoreClosed
            | Happening::StorePanicked(_) => {}
        }
    }

    fn line_words(&self) -> LineWords {
        let words = self.program.words();
        line::words(&words.catalog, &words.language)
    }
}

/// Hears what comes through the door, and wakes the loop for it.
fn hear_door<K: Kind>(
    stream: &UnixStream,
    told: Sender<Happening>,
) -> io::Result<Receiver<SecondMsg<K::Shown>>> {
    let mut from = BufReader::new(stream.try_clone()?);
    let (come, comes) = mpsc::channel();
    thread::Builder::new()
        .name("door".to_owned())
        .spawn(move || {
            loop {
                let msg = match wire::next(&mut from) {
                    Some(Show::Shown(shown)) => SecondMsg::Shown(shown),
                    Some(Show::Kept(is_kept)) => SecondMsg::Kept(is_kept),
                    Some(Show::Taken) | None => SecondMsg::Over,
                };
                let is_last = matches!(msg, SecondMsg::Over);
                let is_heard = come.send(msg).is_ok() && told.send(Happening::FromDoor).is_ok();
                if !is_heard || is_last {
                    return;
                }
            }
        })?;
    Ok(comes)
}
