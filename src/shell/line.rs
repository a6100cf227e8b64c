//! The program line by line: for screen readers, braille displays and pipes. Nothing here moves a cursor.

use std::io::{self, Write as _};

use crate::app::msg::{Msg, Secret};
use crate::app::page;
use crate::app::page::{Page, Part, ScreenName};
use crate::shell::wait::{Ask, Happening, Line};
use crate::shell::{Ended, Opening, Running, terminal};
use crate::text::catalog::{Args, Catalog};
use crate::text::clean::plain;
use crate::text::language::Language;
use crate::view::line::{LineWords, Told, hear, read_on, reading, say_all, speak};

pub(super) fn run(opening: Opening) -> io::Result<Ended> {
    terminal::say_panics(opening.sorry.clone());
    let is_vte = opening.bidi.orders_lines;
    let clears = opening.start.clears_lines;
    let (mut was_real, mut is_shut) = (false, false);
    let mut running = Running::start(opening)?;
    let asking = running.happenings.read_lines()?;
    let mut told = Told::default();
    // Its one escape code asks for the right order of right-to-left lines, and is given back at the end.
    terminal::order_lines(is_vte);
    // With the passphrase from a file the store opens by itself: nothing is asked meanwhile.
    running.wait_for_answers();
    // One line is asked for at a time, and none while the store is opening: what is piped in must not run ahead.
    let mut is_asked = false;
    while !running.ended {
        running.wait_for_answers();
        // A lock comes when what was kept for it is answered: there is nothing more to wait for.
        if running.ended {
            break;
        }
        let now = page(&running.model);
        was_real |= running.model.is_real();
        // What stands there is what someone is not to see.
        let was_shut = std::mem::replace(&mut is_shut, now.screen == ScreenName::Shutter);
        if clears && is_shut && !was_shut {
            terminal::clear_lines();
        }
        let words = words(&running.catalog, &running.language);
        let lines = if running.page_to_read.take().is_some() {
            let lines = say_all(&now, &words);
            // What a notice says has been said now.
            let _said = speak(&now, &mut told, &words);
            lines
        } else {
            speak(&now, &mut told, &words)
        };
        if say(&lines).is_err() {
            running.take_in(Happening::Closed);
            break;
        }
        let secret = asks_for_secret(&now);
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
            told = told.after_a_break();
            terminal::order_lines(is_vte);
        }
        if let Some(Happening::Line(line)) = taken_in {
            is_asked = false;
            let line = match line {
                Line::Open(line) => Secret(line.into()),
                Line::Secret(secret) => secret,
            };
            let present = page(&running.model);
            if !secret && let Some(reading) = reading(&line.0, &present, &words) {
                if say(&read_on(reading, &present, &mut told, &words)).is_err() {
                    running.take_in(Happening::Closed);
                    break;
                }
                continue;
            }
            match hear(&line.0, &present) {
                Ok(intents) => {
                    for intent in intents {
                        running.tell(Msg::Intent(intent));
                    }
                }
                // A passphrase that means nothing is not repeated.
                Err(_) if secret => running.tell(Msg::Misheard {
                    line: String::new(),
                    nearest: None,
                }),
                Err(misheard) => running.tell(Msg::Misheard {
                    line: misheard.line,
                    nearest: misheard.nearest,
                }),
            }
        }
    }
    running.finish();
    // A signal may have come while a passphrase was typed.
    terminal::restore();
    // Practice is about nobody.
    if clears && was_real {
        terminal::clear_lines();
        // What comes after a lock is said by the new start.
        if running.is_locked() {
            return Ok(running.into_end());
        }
    }
    // The last word on what was stored; a reader that has gone away misses it.
    let last = page(&running.model);
    let _gone = say(&speak(
        &last,
        &mut told,
        &words(&running.catalog, &running.language),
    ));
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

pub(super) fn words(catalog: &Catalog, language: &Language) -> LineWords {
    let say = |id: &str| plain(&catalog.say(language, id, &Args::none()).text);
    // Said with the variables left open: `{n}` stands where a number will.
    let left_open = |id: &str| {
        let args = ["n", "from", "to"]
            .into_iter()
            .fold(Args::none(), |args, name| {
                args.with(name, format!("{{{name}}}"))
            });
        plain(&catalog.say(language, id, &args).text)
    };
    let (more_word, row_word, all_word) = (
        say("plain-more.word"),
        say("plain-more.row"),
        say("plain-more.all"),
    );
    // What is told to be written is what is heard.
    let more = ["n", "from"].into_iter().fold(Args::none(), |args, name| {
        args.with(name, format!("{{{name}}}"))
    });
    let more = more
        .with("more", &*more_word)
        .with("row", &*row_word)
        .with("all", &*all_word);
    LineWords {
        error_prefix: say("line-error"),
        warning_prefix: say("line-warning"),
        chosen: say("line-chosen"),
        not_chosen: say("line-not-chosen"),
        here: say("line-here"),
        empty_field: say("line-empty"),
        field: say("line-field"),
        commands: say("plain-commands"),
        no_answer: say("plain-no-answer"),
        range: left_open("plain-range"),
        count: left_open("plain-count"),
        more: plain(&catalog.say(language, "plain-more", &more).text),
        more_word,
        row_word,
        all_word,
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
