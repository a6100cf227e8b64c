//! The interpreter's side: reads through the door, on the screen or line by line. It opens no store and keeps nothing.

use std::io::{self, BufReader};
use std::os::unix::net::UnixStream;
use std::sync::mpsc::Sender;
use std::thread;
use std::time::Duration;

use crossterm::event::Event;

use crate::app::interpreter::Shown;
use crate::app::interpreter::reader::{Reader, ReaderEffect, ReaderMsg, page, update};
use crate::app::keymap::Keymap;
use crate::app::words::Words;
use crate::shell::bidi::Bidi;
use crate::shell::input;
use crate::shell::interpreter::Place;
use crate::shell::interpreter::wire::{self, Said, Show};
use crate::shell::terminal::{self, Guard};
use crate::shell::wait::{Ask, Happening, Happenings, Line};
use crate::shell::{confinement, line, lock};
use crate::text::clean::plain;
use crate::view::line::{LineWords, Told, hear, speak};
use crate::view::tui;
use crate::view::tui::theme::{Theme, ThemeName};

/// What was decided before the first page.
pub struct Opening {
    pub words: Words,
    pub bidi: Bidi,
    pub theme: ThemeName,
    pub keys: Keymap,
    pub is_plain: bool,
    pub sorry: String,
}

/// So long the first page is waited for.
const PATIENCE: Duration = Duration::from_secs(10);

/// The way through the door.
pub struct Through(UnixStream, Shown);

/// Why nobody can read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shut {
    /// The officer has not opened the door.
    NotOpen,
    /// Someone else reads.
    Taken,
}

/// Goes through the door of this home folder, if there is one and nobody has gone before.
pub fn enter(place: &Place) -> Result<Through, Shut> {
    let stream = place.connect().ok_or(Shut::NotOpen)?;
    // An officer's program that is stuck does not hold up the interpreter's as well.
    let _unset = stream.set_read_timeout(Some(PATIENCE));
    let mut from = BufReader::with_capacity(1, &stream);
    let first = wire::next(&mut from);
    let _unset = stream.set_read_timeout(None);
    match first {
        Some(Show::Shown(shown)) => Ok(Through(stream, shown)),
        Some(Show::Taken) => Err(Shut::Taken),
        Some(Show::Kept(_)) | None => Err(Shut::NotOpen),
    }
}

/// Shows what comes until the person leaves, or the officer ends it.
pub fn run(through: Through, opening: &Opening) -> io::Result<()> {
    // What is needed is open already: from here on there is no way to anything else, the home folder included.
    confinement::confine_reader();
    let Through(stream, shown) = through;
    terminal::say_panics(opening.sorry.clone());
    let happenings = Happenings::new()?;
    hear_door(&stream, happenings.sender())?;
    let mut reading = Reading {
        reader: Reader::new(opening.words.clone(), opening.keys.clone()),
        stream,
        is_ended: false,
    };
    reading.tell(ReaderMsg::Shown(shown));
    if opening.is_plain {
        reading.by_lines(&happenings)
    } else {
        reading.on_screen(&happenings, opening)
    }
}

struct Reading {
    reader: Reader,
    stream: UnixStream,
    is_ended: bool,
}

impl Reading {
    fn tell(&mut self, msg: ReaderMsg) {
        match update(&mut self.reader, msg) {
            Some(ReaderEffect::Send(remarked)) => {
                // If the other end is gone, its end is on the way.
                let _gone = wire::send(&self.stream, &Said::Remark(remarked));
            }
            Some(ReaderEffect::Quit) => self.is_ended = true,
            None => {}
        }
    }

    fn on_screen(&mut self, happenings: &Happenings, opening: &Opening) -> io::Result<()> {
        let too_small = plain(&self.reader.words().ui("shell-too-small"));
        let theme = Theme::named(opening.theme).with_too_small(&too_small);
        let mut guard = Guard::take(opening.bidi)?;
        happenings.read_keys()?;
        while !self.is_ended {
            let page = page(&self.reader);
            guard.screen.draw(|frame| {
                let area = frame.area();
                let manner = opening.bidi.manner;
                if let Some(cursor) = tui::draw(&page, &theme, manner, area, frame.buffer_mut()) {
                    frame.set_cursor_position(cursor);
                }
            })?;
            let mut next = happenings.wait(None);
            while let Some(happening) = next {
                if matches!(happening, Happening::Stopping) {
                    terminal::restore();
                    lock::stop();
                    guard.take_again(opening.bidi)?;
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
            let now = page(&self.reader);
            line::say(&speak(&now, &mut told, &self.line_words()))?;
            if self.reader.is_over() {
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
        match hear(line, &page(&self.reader)) {
            Ok(intents) => {
                for intent in intents {
                    self.tell(ReaderMsg::Intent(intent));
                }
            }
            Err(misheard) => self.tell(ReaderMsg::Misheard {
                line: misheard.line,
            }),
        }
    }

    fn take_in(&mut self, happening: Happening) {
        match happening {
            Happening::FromDoor(msg) => self.tell(msg),
            Happening::Closed => self.tell(ReaderMsg::InputClosed),
            Happening::Terminal(Event::Key(event)) => {
                if let Some(key) = input::key(event) {
                    self.tell(ReaderMsg::Key(key));
                }
            }
            Happening::Terminal(Event::Paste(text)) => self.tell(ReaderMsg::Paste(text)),
            Happening::Line(Line::Open(line)) => self.hear(&line),
            // A new size is drawn anyway, and no secret is ever asked for here.
            Happening::Terminal(
                Event::Resize(..) | Event::FocusGained | Event::FocusLost | Event::Mouse(_),
            )
            | Happening::Line(Line::Secret(_))
            | Happening::Opened(_)
            | Happening::BackedUp(_)
            | Happening::Slept
            | Happening::Stopping
            | Happening::Answered(_)
            | Happening::AtDoor(_)
            | Happening::StoreClosed
            | Happening::StorePanicked(_) => {}
        }
    }

    fn line_words(&self) -> LineWords {
        let words = self.reader.words();
        line::words(&words.catalog, &words.language)
    }
}

fn hear_door(stream: &UnixStream, told: Sender<Happening>) -> io::Result<()> {
    let mut from = BufReader::new(stream.try_clone()?);
    thread::Builder::new()
        .name("door".to_owned())
        .spawn(move || {
            loop {
                let msg = match wire::next(&mut from) {
                    Some(Show::Shown(shown)) => ReaderMsg::Shown(shown),
                    Some(Show::Kept(is_kept)) => ReaderMsg::Kept(is_kept),
                    Some(Show::Taken) | None => ReaderMsg::Over,
                };
                let is_last = matches!(msg, ReaderMsg::Over);
                if told.send(Happening::FromDoor(msg)).is_err() || is_last {
                    return;
                }
            }
        })?;
    Ok(())
}
