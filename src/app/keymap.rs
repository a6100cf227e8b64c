//! Which key means what, in one table. The help line and the help page are generated from it.

use crate::app::intent::{Action, Edit, Intent};
use crate::app::key::{Code, Key};
use crate::engine::answer::Silence;

/// What the page takes at the moment.
#[expect(
    clippy::struct_excessive_bools,
    reason = "four independent facts about one page"
)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Context {
    /// A text field has the cursor.
    pub field: bool,
    /// Lines may be added to the field.
    pub several_lines: bool,
    /// One key chooses an item.
    pub pick: bool,
    /// `-` and `0` are reasons for silence here.
    pub silences: bool,
}

/// The keys of the commands. The first key of a command is the one that is shown.
pub const COMMANDS: &[(Key, Action)] = &[
    (Key::plain(Code::F(1)), Action::Help),
    (Key::plain(Code::F(2)), Action::SwitchClientLanguage),
    (Key::shift(Code::F(2)), Action::PickClientLanguage),
    (Key::plain(Code::F(14)), Action::PickClientLanguage),
    (Key::ctrl(Code::Char('l')), Action::PickClientLanguage),
    (Key::plain(Code::F(3)), Action::CycleBilingual),
    (Key::plain(Code::F(4)), Action::Flags),
    (Key::plain(Code::F(5)), Action::Shutter),
    (Key::shift(Code::F(5)), Action::Lock),
    (Key::plain(Code::F(17)), Action::Lock),
    (Key::plain(Code::F(6)), Action::Note),
    (Key::plain(Code::F(7)), Action::Overview),
    (Key::plain(Code::F(8)), Action::Review),
    (Key::plain(Code::F(9)), Action::FoldFindings),
    (Key::shift(Code::Tab), Action::Back),
    (Key::plain(Code::F(10)), Action::Home),
    (Key::ctrl(Code::Char('z')), Action::Undo),
    (Key::ctrl(Code::Char('y')), Action::Redo),
    (Key::ctrl(Code::Char('x')), Action::ClearAnswer),
    (Key::ctrl(Code::Char('n')), Action::AddEntry),
    (Key::ctrl(Code::Char('d')), Action::RemoveEntry),
    (Key::alt(Code::Char('v')), Action::DontKnow),
    (Key::alt(Code::Char('a')), Action::Declined),
    (Key::alt(Code::Char('g')), Action::NotApplicable),
    (Key::alt(Code::Char('t')), Action::NotInterpreted),
    (Key::alt(Code::Char('r')), Action::Rendering),
    (Key::alt(Code::Char('s')), Action::Override),
    (Key::alt(Code::Char('i')), Action::Reveal),
    (Key::alt(Code::Char('o')), Action::AskOpen),
    (Key::alt(Code::Char('h')), Action::AskHurried),
    (Key::alt(Code::Char('l')), Action::AskLeading),
    (Key::alt(Code::Char('m')), Action::Mark),
    (Key::alt(Code::Char('u')), Action::Replay),
    (Key::alt(Code::Char('d')), Action::Debrief),
    (Key::alt(Code::Char('k')), Action::SkipStep),
    (Key::alt(Code::Char('b')), Action::Branch),
    (Key::ctrl(Code::Char('p')), Action::Palette),
    (Key::ctrl(Code::Char('t')), Action::Practice),
    (Key::ctrl(Code::Char('o')), Action::Suggest),
    (Key::plain(Code::Esc), Action::Cancel),
    (Key::ctrl(Code::Char('q')), Action::Quit),
];

/// Returns what a key means in a context.
pub fn intent(context: Context, key: Key) -> Option<Intent> {
    if let Some((_, action)) = COMMANDS.iter().find(|(known, _)| *known == key) {
        return Some(Intent::Do(*action));
    }
    if context.field
        && let Some(edit) = edit(context, key)
    {
        return Some(Intent::Edit(edit));
    }
    match (key.code, key.ctrl || key.alt) {
        (Code::Enter, false) => Some(Intent::Confirm),
        (Code::Tab, false) => Some(Intent::Edit(Edit::NextField)),
        (Code::Up, false) => Some(Intent::Up),
        (Code::Down, false) => Some(Intent::Down),
        (Code::PageUp, _) => Some(Intent::PageUp),
        (Code::PageDown, _) => Some(Intent::PageDown),
        (Code::Left, true) => Some(Intent::Do(Action::Back)),
        (Code::Right, true) => Some(Intent::Do(Action::Next)),
        (Code::Char('-'), false) if context.silences => Some(Intent::Silence(Silence::DontKnow)),
        (Code::Char('0'), false) if context.silences => Some(Intent::Silence(Silence::Declined)),
        (Code::Char(' '), false) if context.pick => Some(Intent::Pick(String::new())),
        (Code::Char(letter), false) if context.field => Some(Intent::Insert(letter.to_string())),
        (Code::Char(letter), false) if context.pick => Some(Intent::Pick(letter.to_string())),
        (
            Code::Char(_)
            | Code::F(_)
            | Code::Enter
            | Code::Tab
            | Code::Esc
            | Code::Backspace
            | Code::Delete
            | Code::Left
            | Code::Right
            | Code::Up
            | Code::Down
            | Code::Home
            | Code::End
            | Code::Insert,
            _,
        ) => None,
    }
}

fn edit(context: Context, key: Key) -> Option<Edit> {
    let word = key.ctrl || key.alt;
    Some(match key.code {
        Code::Backspace if word => Edit::DeleteWord,
        Code::Char('w') if key.ctrl => Edit::DeleteWord,
        Code::Backspace => Edit::Backspace,
        Code::Delete => Edit::Delete,
        Code::Left if key.ctrl => Edit::WordLeft,
        Code::Right if key.ctrl => Edit::WordRight,
        Code::Left if !word => Edit::Left,
        Code::Right if !word => Edit::Right,
        Code::Home => Edit::Home,
        Code::End => Edit::End,
        Code::Enter if context.several_lines && (word || key.shift) => Edit::NewLine,
        Code::Char('j') if context.several_lines && key.ctrl => Edit::NewLine,
        Code::Char(_)
        | Code::F(_)
        | Code::Enter
        | Code::Tab
        | Code::Esc
        | Code::Left
        | Code::Right
        | Code::Up
        | Code::Down
        | Code::PageUp
        | Code::PageDown
        | Code::Insert => return None,
    })
}

/// Returns the key that is shown for a command.
pub fn key_of(action: Action) -> Option<Key> {
    match action {
        Action::Next => Some(Key::plain(Code::Enter)),
        Action::Back
        | Action::SwitchClientLanguage
        | Action::PickClientLanguage
        | Action::CycleBilingual
        | Action::Flags
        | Action::FoldFindings
        | Action::Shutter
        | Action::Lock
        | Action::Protect
        | Action::LiftProtection
        | Action::Reveal
        | Action::Note
        | Action::Override
        | Action::Overview
        | Action::Review
        | Action::Undo
        | Action::Redo
        | Action::ClearAnswer
        | Action::AddEntry
        | Action::RemoveEntry
        | Action::DontKnow
        | Action::Declined
        | Action::NotApplicable
        | Action::NotInterpreted
        | Action::Rendering
        | Action::Palette
        | Action::Help
        | Action::Cancel
        | Action::Finish
        | Action::Home
        | Action::Practice
        | Action::AskOpen
        | Action::AskHurried
        | Action::AskLeading
        | Action::Mark
        | Action::Replay
        | Action::SkipStep
        | Action::Debrief
        | Action::Branch
        | Action::OfficerLanguage
        | Action::Suggest
        | Action::WhoCanOpen
        | Action::Versions
        | Action::Quit => COMMANDS
            .iter()
            .find(|(_, known)| *known == action)
            .map(|(key, _)| *key),
    }
}
