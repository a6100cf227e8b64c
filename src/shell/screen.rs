//! The program on the whole screen: keys in, frames out.

use std::io;
use std::time::Instant;

use crate::app::key::{Code, Key};
use crate::app::msg::Msg;
use crate::app::page;
use crate::app::page::{Page, Status};
use crate::shell::input::{self, Meant};
use crate::shell::terminal::{self, Guard};
use crate::shell::wait::Happening;
use crate::shell::{Ended, Opening, Panicking, Running, line};
use crate::text::layout::Manner;
use crate::view::line::say_all;
use crate::view::tui;
use crate::view::tui::theme::Theme;
use crate::view::tui::told::Told;

pub(super) fn run(opening: Opening) -> io::Result<Ended> {
    let bidi = opening.bidi;
    let mut panicking = opening.panic;
    terminal::say_panics(opening.sorry.clone());
    let mut running = Running::start(opening)?;
    let mut reading: Option<Reading> = None;
    let mut guard = Guard::take(bidi)?;
    running.happenings.read_keys()?;
    // Told only when it is another: with every message the program tries again what the store did not take.
    let mut drawn_cols = None;
    while !running.ended {
        let theme = Theme::named(running.model.theme());
        let theme = theme.with_too_small(&running.say("shell-too-small"));
        if let Some(page) = running.page_to_read.take() {
            reading = Some(Reading::of(&page, &running));
        }
        // What has changed behind it is seen at once, above all the lock and what it announces.
        if reading
            .as_ref()
            .is_some_and(|it| it.page != steady(&running))
        {
            reading = None;
        }
        let drawn = match &mut reading {
            Some(reading) => {
                draw_reading(&mut guard, reading, &running, &theme, bidi.manner).map(|()| None)
            }
            None => draw(&mut guard, &running, &theme, bidi.manner),
        };
        let Ok(field_cols) = drawn else {
            // The terminal is gone. What is typed is kept all the same.
            running.take_in(Happening::Closed);
            break;
        };
        if let Some(cols) = field_cols
            && drawn_cols.replace(cols) != Some(cols)
        {
            running.tell(Msg::FieldDrawn {
                cols,
                manner: bidi.manner,
            });
            // Something else may have come with it that is to be seen.
            continue;
        }
        match panicking.take() {
            Some(Panicking::Loop) => on_purpose(),
            Some(Panicking::Store) => running.performer.panic_in_store(),
            None => {}
        }
        let mut next = running.wait();
        let since = Instant::now();
        // What has already happened is one batch: a held key or a paste is drawn once.
        while let Some(happening) = next {
            if let Some(Happening::Terminal(event)) = running.take_in(happening) {
                match input::meaning(event) {
                    Meant::Msg(Msg::Key(key)) if reading.is_some() => {
                        // Whoever reads is here, and is not locked out.
                        running.tell(Msg::Touched);
                        reading = reading.take().and_then(|it| it.go_on(key));
                    }
                    Meant::Msg(msg) => running.tell(msg),
                    Meant::Resized | Meant::Nothing => {}
                }
            }
            next = if running.ended {
                None
            } else {
                running.next(since)
            };
        }
        running.stop_if_asked(terminal::restore);
        if running.was_away() && !running.ended && guard.take_again(bidi).is_err() {
            running.take_in(Happening::Closed);
        }
    }
    running.finish();
    drop(guard);
    Ok(running.into_end())
}

/// A page as plain text, in place of the page itself.
struct Reading {
    page: Page,
    lines: Vec<String>,
    first: usize,
    /// How many rows were in sight, and how many there are.
    seen: (usize, usize),
}

impl Reading {
    fn of(page: &Page, running: &Running) -> Self {
        let lines = say_all(page, &line::words(&running.catalog, &running.language));
        Self {
            page: steady(running),
            lines,
            first: 0,
            seen: (1, 1),
        }
    }

    /// Reads on or back; any other key ends it and does nothing else.
    fn go_on(mut self, key: Key) -> Option<Self> {
        let (height, n_rows) = self.seen;
        let last = n_rows.saturating_sub(height);
        self.first = match key.code {
            Code::PageDown | Code::Enter | Code::Char(' ') => self.first + height,
            Code::PageUp => self.first.saturating_sub(height),
            Code::Down => self.first + 1,
            Code::Up => self.first.saturating_sub(1),
            Code::Home => 0,
            Code::End => last,
            Code::Char(_)
            | Code::F(_)
            | Code::Tab
            | Code::Esc
            | Code::Backspace
            | Code::Delete
            | Code::Left
            | Code::Right
            | Code::Insert => return None,
        }
        .min(last);
        Some(self)
    }
}

/// The page without what changes by itself, such as the time at which it was saved.
fn steady(running: &Running) -> Page {
    Page {
        status: Status::default(),
        ..page(&running.model)
    }
}

fn draw_reading(
    guard: &mut Guard,
    reading: &mut Reading,
    running: &Running,
    theme: &Theme,
    manner: Manner,
) -> io::Result<()> {
    let keys = running.say("plain-reading-keys");
    guard.screen.draw(|frame| {
        let area = frame.area();
        let told = Told {
            lines: &reading.lines,
            first: reading.first,
            keys: &keys,
            direction: reading.page.direction,
        };
        let drawn = told.draw(theme, manner, area, frame.buffer_mut());
        reading.seen = drawn.seen;
        frame.set_cursor_position(drawn.cursor);
    })?;
    Ok(())
}

/// Draws the page, and returns how wide the field is that is typed into.
fn draw(
    guard: &mut Guard,
    running: &Running,
    theme: &Theme,
    manner: Manner,
) -> io::Result<Option<usize>> {
    let page = page(&running.model);
    let mut field_cols = None;
    guard.screen.draw(|frame| {
        let area = frame.area();
        let measured = tui::draw_and_measure(&page, theme, manner, area, frame.buffer_mut());
        frame.set_cursor_position(measured.cursor);
        field_cols = measured.field_cols;
    })?;
    Ok(field_cols)
}

#[expect(
    clippy::panic,
    reason = "the test of what a panic leaves behind needs one"
)]
pub(super) fn on_purpose() -> ! {
    panic!("on purpose; this text must not be seen");
}
