//! Reads a passphrase without showing it.

use std::io::{self, BufRead as _, IsTerminal as _, Write as _};

use crossterm::event::{self, Event, KeyCode, KeyEventKind, KeyModifiers};
use crossterm::terminal::{disable_raw_mode, enable_raw_mode};

use crate::app::msg::Secret;

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

fn read_keys() -> io::Result<Option<Secret>> {
    let mut secret = Secret::default();
    loop {
        let event = event::read()?;
        let Event::Key(key) = event else {
            continue;
        };
        if key.kind == KeyEventKind::Release {
            continue;
        }
        let ctrl = key.modifiers.contains(KeyModifiers::CONTROL);
        match key.code {
            KeyCode::Enter => return Ok(Some(secret)),
            // In raw mode a bare line feed arrives as this key.
            KeyCode::Char('j') if ctrl => return Ok(Some(secret)),
            KeyCode::Char('c') if ctrl => return Ok(None),
            KeyCode::Char('d') if ctrl && secret.0.is_empty() => return Ok(None),
            KeyCode::Char('u') if ctrl => secret.0.clear(),
            KeyCode::Char(letter) if !ctrl => secret.0.push(letter),
            KeyCode::Backspace => {
                secret.0.pop();
            }
            _ => {}
        }
    }
}
