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
    (Key::alt(Code::Char('k')), Action::Interpreting),
    (Key::alt(Code::Char('o')), Action::Glossary),
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
    (Key::ctrl(Code::Char('r')), Action::ReadPage),
    (Key::plain(Code::F(12)), Action::ReadPage),
    (Key::alt(Code::Char('y')), Action::InterpreterView),
    (Key::alt(Code::Char('f')), Action::InterpreterDoor),
    (Key::alt(Code::Char('w')), Action::TrainerDoor),
    (Key::alt(Code::Char('p')), Action::WordingRemark),
    (Key::alt(Code::Char('q')), Action::AskOpen),
    (Key::alt(Code::Char('h')), Action::AskHurried),
    (Key::alt(Code::Char('l')), Action::AskLeading),
    (Key::alt(Code::Char('m')), Action::Mark),
    (Key::alt(Code::Char('u')), Action::Replay),
    (Key::alt(Code::Char('d')), Action::Debrief),
    (Key::alt(Code::Char('x')), Action::SkipStep),
    (Key::alt(Code::Char('b')), Action::Branch),
    (Key::alt(Code::Char('n')), Action::NextMissing),
    (Key::alt(Code::Char('j')), Action::PreviousMissing),
    (Key::alt(Code::Char('e')), Action::NextUnreviewed),
    (Key::alt(Code::Char('c')), Action::PreviousUnreviewed),
    (Key::ctrl(Code::Char('p')), Action::Palette),
    (Key::ctrl(Code::Char('t')), Action::Practice),
    (Key::ctrl(Code::Char('o')), Action::Suggest),
    (Key::ctrl(Code::Char('g')), Action::Paper),
    (Key::plain(Code::Esc), Action::Cancel),
    (Key::ctrl(Code::Char('q')), Action::Quit),
];

/// The letters that with Ctrl are something else in a field or on a terminal: deleting a word, a new line, Backspace, Tab
/// and Enter.
const TAKEN_WITH_CTRL: [char; 5] = ['w', 'j', 'h', 'i', 'm'];

/// The keys of the commands at one desk: a person's own, and of the table what those leave.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Keymap {
    commands: Vec<(Key, Action)>,
}

impl Default for Keymap {
    fn default() -> Self {
        Self {
            commands: COMMANDS.to_vec(),
        }
    }
}

impl Keymap {
    /// A command with keys of one's own has those alone; the key is taken from whatever it gave before. Esc always closes.
    pub fn with_own(own: &[(Action, Key)]) -> Self {
        let mut commands: Vec<(Key, Action)> = own
            .iter()
            .filter(|(_, key)| may_be_chosen(*key))
            .map(|(action, key)| (*key, *action))
            .collect();
        let n_own = commands.len();
        for (key, action) in COMMANDS {
            let chosen = commands.get(..n_own).unwrap_or_default();
            let is_given = chosen.iter().any(|(own, _)| own == key);
            let is_replaced =
                *action != Action::Cancel && chosen.iter().any(|(_, own)| own == action);
            if !is_given && !is_replaced {
                commands.push((*key, *action));
            }
        }
        Self { commands }
    }

    /// Returns what a key means in a context.
    pub fn intent(&self, context: Context, key: Key) -> Option<Intent> {
        let command = self.commands.iter().find(|(known, _)| *known == key);
        match command {
            Some((_, action)) => Some(Intent::Do(*action)),
            None => typed(context, key),
        }
    }

    /// Returns the key that is shown for a command.
    pub fn key_of(&self, action: Action) -> Option<Key> {
        // Enter is no command of its own: it confirms, and where there is nothing to confirm it goes on.
        if action == Action::Next {
            return Some(Key::plain(Code::Enter));
        }
        let mut commands = self.commands.iter();
        commands
            .find(|(_, known)| *known == action)
            .map(|(key, _)| *key)
    }
}

/// Whether a key can be given to a command: a function key or one letter with Ctrl or Alt. No more than two keys at once,
/// and no letter alone, so that nothing that is typed or spoken into a field is taken for a command.
pub fn may_be_chosen(key: Key) -> bool {
    let n_held = u8::from(key.ctrl) + u8::from(key.alt) + u8::from(key.shift);
    match key.code {
        Code::F(_) => n_held <= 1,
        Code::Char(letter) => {
            n_held == 1
                && !key.shift
                && letter.is_alphanumeric()
                && !(key.ctrl && TAKEN_WITH_CTRL.contains(&letter))
        }
        Code::Enter
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
        | Code::PageUp
        | Code::PageDown
        | Code::Insert => false,
    }
}

/// What a key means that gives no command.
fn typed(context: Context, key: Key) -> Option<Intent> {
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
        Code::Left if key.ctrl && key.shift => Edit::SelectWordLeft,
        Code::Right if key.ctrl && key.shift => Edit::SelectWordRight,
        Code::Left if key.shift && !word => Edit::SelectLeft,
        Code::Right if key.shift && !word => Edit::SelectRight,
        Code::Up if key.shift && context.several_lines => Edit::SelectUp,
        Code::Down if key.shift && context.several_lines => Edit::SelectDown,
        Code::Home if key.shift => Edit::SelectHome,
        Code::End if key.shift => Edit::SelectEnd,
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
