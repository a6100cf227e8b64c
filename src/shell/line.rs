//! The program line by line: for screen readers, braille displays and pipes. Nothing here moves a cursor.

use std::io::{self, Write as _};

use crate::app::msg::{Msg, Secret};
use crate::app::page;
use crate::app::page::{Page, Part};
use crate::shell::wait::{Ask, Happening, Line};
use crate::shell::{Ended, Opening, Running, terminal};
use crate::text::clean::plain;
use crate::view::line::{LineWords, hear, speak};

pub(super) fn run(opening: Opening) -> io::Result<Ended> {
    terminal::say_panics(opening.sorry.clone());
    let mut running = Running::start(opening)?;
    let asking = running.happenings.read_lines()?;
    let mut said: Option<Page> = None;
    // With the passphrase from a file the store opens by itself: nothing is asked meanwhile.
    running.wait_for_answers();
    // One line is asked for at a time, and none while the store is opening: what is piped in must not run ahead.
    let mut is_asked = false;
    while !running.ended {
        running.wait_for_answers();
        let now = page(&running.model);
        if say(&speak(&now, said.as_ref(), &words(&running))).is_err() {
            running.take_in(Happening::Closed);
            break;
        }
        let secret = asks_for_secret(&now);
        said = Some(now);
        if !is_asked && !running.performer.is_opening() && !running.performer.is_busy() {
            let ask = if secret { Ask::Secret } else { Ask::Line };
            is_asked = asking.send(ask).is_ok();
        }
        let Some(happening) = running.wait() else {
            continue;
        };
        let taken_in = running.take_in(happening);
        let is_typing_secret = is_asked && secret;
        running.stop_if_asked(terminal::restore);
        if running.was_away() && !running.ended {
            // A secret that is being typed is not to be seen afterwards either.
            if is_typing_secret {
                terminal::hide_typing();
            }
            // Whoever comes back is told where they are.
            said = None;
        }
        if let Some(Happening::Line(line)) = taken_in {
            is_asked = false;
            let line = match line {
                Line::Open(line) => Secret(line.into()),
                Line::Secret(secret) => secret,
            };
            let present = page(&running.model);
            match hear(&line.0, &present) {
                Ok(intents) => {
                    for intent in intents {
                        running.tell(Msg::Intent(intent));
                    }
                }
                // A passphrase that means nothing is not repeated.
                Err(_) if secret => running.tell(Msg::Misheard {
                    line: String::new(),
                }),
                Err(misheard) => running.tell(Msg::Misheard {
                    line: misheard.line,
                }),
            }
        }
    }
    running.finish();
    // A signal may have come while a passphrase was typed.
    terminal::restore();
    // The last word on what was stored; a reader that has gone away misses it.
    let last = page(&running.model);
    let _gone = say(&speak(&last, said.as_ref(), &words(&running)));
    Ok(running.into_end())
}

impl Running {
    /// Waits for what is on its way, so that a page is said once and as it is; but no longer than until there is
    /// something to say about the waiting.
    fn wait_for_answers(&mut self) {
        while !self.ended && (self.performer.is_opening() || self.performer.is_busy()) {
            let Some(happening) = self.wait() else {
                return;
            };
            if let Some(line) = self.take_in(happening) {
                self.held.push_back(line);
                return;
            }
        }
    }
}

fn words(running: &Running) -> LineWords {
    LineWords {
        error_prefix: running.say("line-error"),
        warning_prefix: running.say("line-warning"),
        chosen: running.say("line-chosen"),
        not_chosen: running.say("line-not-chosen"),
        here: running.say("line-here"),
        empty_field: running.say("line-empty"),
        field: running.say("line-field"),
    }
}

pub(super) fn say(lines: &[String]) -> io::Result<()> {
    let mut out = io::stdout().lock();
    for line in lines {
        writeln!(out, "{}", plain(line))?;
    }
    out.flush()
}

fn asks_for_secret(page: &Page) -> bool {
    page.parts
        .iter()
        .any(|part| matches!(part, Part::Field(field) if field.focused && field.secret))
}
