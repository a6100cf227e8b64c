//! The program on the whole screen: keys in, frames out.

use std::io;
use std::time::Instant;

use crate::app::msg::Msg;
use crate::app::page;
use crate::shell::input::{self, Meant};
use crate::shell::terminal::{self, Guard};
use crate::shell::wait::Happening;
use crate::shell::{Ended, Opening, Panicking, Running};
use crate::text::layout::Manner;
use crate::view::tui;
use crate::view::tui::theme::{Theme, ThemeName};

pub(super) fn run(opening: Opening) -> io::Result<Ended> {
    let bidi = opening.bidi;
    let name = if opening.mono {
        ThemeName::Mono
    } else {
        ThemeName::Default
    };
    let mut panicking = opening.panic;
    terminal::say_panics(opening.sorry.clone());
    let mut running = Running::start(opening)?;
    let mut guard = Guard::take(bidi)?;
    running.happenings.read_keys()?;
    // Told only when it is another: with every message the program tries again what the store did not take.
    let mut drawn_cols = None;
    while !running.ended {
        let theme = Theme::named(name).with_too_small(&running.say("shell-too-small"));
        let Ok(field_cols) = draw(&mut guard, &running, &theme, bidi.manner) else {
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
