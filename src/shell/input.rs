//! Turns what the terminal sends into messages. Releases are dropped.

use crossterm::event::{Event, KeyCode, KeyEvent, KeyEventKind, KeyModifiers};

use crate::app::key::{Code, Key};
use crate::app::msg::Msg;

/// What an event of the terminal means to the loop.
#[derive(Debug)]
pub(super) enum Meant {
    Msg(Msg),
    /// The size changed: only drawing is needed.
    Resized,
    Nothing,
}

pub(super) fn meaning(event: Event) -> Meant {
    match event {
        Event::Key(event) => key(event).map_or(Meant::Nothing, |key| Meant::Msg(Msg::Key(key))),
        Event::Paste(text) => Meant::Msg(Msg::Paste(text)),
        Event::Resize(..) => Meant::Resized,
        Event::FocusGained | Event::FocusLost | Event::Mouse(_) => Meant::Nothing,
    }
}

/// Returns the key in our own words, or nothing for a release or a key that has no meaning here.
pub(super) fn key(event: KeyEvent) -> Option<Key> {
    if event.kind == KeyEventKind::Release {
        return None;
    }
    let has = |modifier| event.modifiers.contains(modifier);
    let (ctrl, alt) = (has(KeyModifiers::CONTROL), has(KeyModifiers::ALT));
    let mut shift = has(KeyModifiers::SHIFT);
    let code = match event.code {
        KeyCode::Char(letter) => {
            // The character itself says whether shift was held, except with Ctrl, where terminals disagree on case.
            shift = false;
            let lower = ctrl && !alt && letter.is_ascii_uppercase();
            Code::Char(if lower {
                letter.to_ascii_lowercase()
            } else {
                letter
            })
        }
        KeyCode::F(number) => Code::F(number),
        KeyCode::Enter => Code::Enter,
        KeyCode::Tab => Code::Tab,
        KeyCode::BackTab => {
            shift = true;
            Code::Tab
        }
        KeyCode::Esc => Code::Esc,
        KeyCode::Backspace => Code::Backspace,
        KeyCode::Delete => Code::Delete,
        KeyCode::Left => Code::Left,
        KeyCode::Right => Code::Right,
        KeyCode::Up => Code::Up,
        KeyCode::Down => Code::Down,
        KeyCode::Home => Code::Home,
        KeyCode::End => Code::End,
        KeyCode::PageUp => Code::PageUp,
        KeyCode::PageDown => Code::PageDown,
        KeyCode::Insert => Code::Insert,
        KeyCode::Null
        | KeyCode::CapsLock
        | KeyCode::ScrollLock
        | KeyCode::NumLock
        | KeyCode::PrintScreen
        | KeyCode::Pause
        | KeyCode::Menu
        | KeyCode::KeypadBegin
        | KeyCode::Media(_)
        | KeyCode::Modifier(_) => return None,
    };
    Some(Key {
        code,
        ctrl,
        alt,
        shift,
    })
}

#[cfg(test)]
mod tests;
