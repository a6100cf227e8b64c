//! Reads a passphrase without showing it.

use std::io::{self, BufRead as _, IsTerminal as _, Write as _};
#[cfg(unix)]
use std::sync::{Mutex, PoisonError};

use crossterm::event::{self, Event};
use crossterm::terminal::{disable_raw_mode, enable_raw_mode};
#[cfg(unix)]
use rustix::termios::{LocalModes, OptionalActions, Termios, tcgetattr, tcsetattr};

use crate::app::key::Code;
use crate::app::msg::Secret;
use crate::shell::input;

/// What the terminal was like before it was told to show nothing of what is typed.
#[cfg(unix)]
static SHOWING: Mutex<Option<Termios>> = Mutex::new(None);

/// Asks on standard error and reads one line. Nothing if there is no more input or the person broke off.
pub fn ask(question: &str) -> io::Result<Option<Secret>> {
    let mut err = io::stderr().lock();
    write!(err, "{question} ")?;
    err.flush()?;
    let answer = read();
    if io::stdin().is_terminal() {
        writeln!(err)?;
    }
    answer
}

/// Reads one line; on a terminal without showing it. The line break is not part of it.
pub(super) fn read() -> io::Result<Option<Secret>> {
    if io::stdin().is_terminal() {
        enable_raw_mode()?;
        let answer = read_keys();
        disable_raw_mode()?;
        return answer;
    }
    let mut secret = Secret::default();
    let n_read = io::stdin().lock().read_line(&mut secret.0)?;
    let n_kept = secret.0.trim_end_matches(['\n', '\r']).len();
    secret.0.truncate(n_kept);
    Ok((n_read > 0).then_some(secret))
}

/// Nothing of what is typed is shown from now on, between one secret and the next either: someone may type ahead.
pub(super) fn hide_typing() {
    #[cfg(unix)]
    {
        let mut showing = SHOWING.lock().unwrap_or_else(PoisonError::into_inner);
        let stdin = rustix::stdio::stdin();
        // What is no terminal shows nothing.
        if showing.is_none()
            && let Ok(before) = tcgetattr(stdin)
        {
            let mut hiding = before.clone();
            hiding.local_modes.remove(LocalModes::ECHO);
            if tcsetattr(stdin, OptionalActions::Now, &hiding).is_ok() {
                *showing = Some(before);
            }
        }
    }
}

/// Shows again what is typed, if it was hidden.
pub(super) fn show_typing() {
    #[cfg(unix)]
    {
        let mut showing = SHOWING.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(before) = showing.take() {
            // A terminal that is gone shows nothing.
            let _gone = tcsetattr(rustix::stdio::stdin(), OptionalActions::Now, &before);
        }
    }
}

fn read_keys() -> io::Result<Option<Secret>> {
    let mut secret = Secret::default();
    loop {
        let event = event::read()?;
        let Event::Key(key) = event else {
            continue;
        };
        let Some(key) = input::key(key) else {
            continue;
        };
        match (key.code, key.ctrl) {
            // In raw mode a bare line feed arrives as the second of these.
            (Code::Enter, _) | (Code::Char('j'), true) => return Ok(Some(secret)),
            (Code::Char('c'), true) => return Ok(None),
            (Code::Char('d'), true) if secret.0.is_empty() => return Ok(None),
            (Code::Char('u'), true) => secret.0.clear(),
            (Code::Char(letter), false) => secret.0.push(letter),
            (Code::Backspace, _) => {
                secret.0.pop();
            }
            _ => {}
        }
    }
}
