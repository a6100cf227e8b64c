//! Keys in our own words, so that nothing above the shell knows a terminal library.

use std::fmt;

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Key {
    pub code: Code,
    pub ctrl: bool,
    pub alt: bool,
    pub shift: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Code {
    /// A character as typed; `shift` is not set for it, the character says it.
    Char(char),
    F(u8),
    Enter,
    Tab,
    Esc,
    Backspace,
    Delete,
    Left,
    Right,
    Up,
    Down,
    Home,
    End,
    PageUp,
    PageDown,
    Insert,
}

impl Key {
    pub const fn plain(code: Code) -> Self {
        Self {
            code,
            ctrl: false,
            alt: false,
            shift: false,
        }
    }

    pub const fn shift(code: Code) -> Self {
        Self {
            shift: true,
            ..Self::plain(code)
        }
    }

    pub const fn ctrl(code: Code) -> Self {
        Self {
            ctrl: true,
            ..Self::plain(code)
        }
    }

    pub const fn alt(code: Code) -> Self {
        Self {
            alt: true,
            ..Self::plain(code)
        }
    }

    /// Reads `<F2>`, `<S-Tab>`, `<C-p>`, `<A-v>`, `<Enter>` or a single character; used by scenarios and settings.
    pub fn parse(text: &str) -> Option<Self> {
        let Some(inner) = text
            .strip_prefix('<')
            .and_then(|rest| rest.strip_suffix('>'))
            .filter(|it| !it.is_empty())
        else {
            let mut chars = text.chars();
            let only = chars.next()?;
            return chars
                .next()
                .is_none()
                .then_some(Self::plain(Code::Char(only)));
        };
        let mut key = Self::plain(Code::Enter);
        let mut rest = inner;
        loop {
            if let Some(next) = rest.strip_prefix("C-") {
                key.ctrl = true;
                rest = next;
            } else if let Some(next) = rest.strip_prefix("A-") {
                key.alt = true;
                rest = next;
            } else if let Some(next) = rest.strip_prefix("S-") {
                key.shift = true;
                rest = next;
            } else {
                break;
            }
        }
        key.code = Code::parse(rest)?;
        Some(key)
    }
}

impl Code {
    const NAMES: [(&'static str, Self); 15] = [
        ("Enter", Self::Enter),
        ("Tab", Self::Tab),
        ("Esc", Self::Esc),
        ("Backspace", Self::Backspace),
        ("Delete", Self::Delete),
        ("Left", Self::Left),
        ("Right", Self::Right),
        ("Up", Self::Up),
        ("Down", Self::Down),
        ("Home", Self::Home),
        ("End", Self::End),
        ("PageUp", Self::PageUp),
        ("PageDown", Self::PageDown),
        ("Insert", Self::Insert),
        ("Space", Self::Char(' ')),
    ];

    fn parse(name: &str) -> Option<Self> {
        if let Some((_, code)) = Self::NAMES.iter().find(|(known, _)| *known == name) {
            return Some(*code);
        }
        if let Some(number) = name
            .strip_prefix('F')
            .and_then(|digits| digits.parse::<u8>().ok())
        {
            return (1..=24).contains(&number).then_some(Self::F(number));
        }
        let mut chars = name.chars();
        let only = chars.next()?;
        chars.next().is_none().then_some(Self::Char(only))
    }
}

/// Writes the key as it stands on the help line: `⇧Tab`, `Ctrl-P`, `Alt-V`, `F2`.
impl fmt::Display for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.ctrl {
            f.write_str("Ctrl-")?;
        }
        if self.alt {
            f.write_str("Alt-")?;
        }
        if self.shift {
            f.write_str("⇧")?;
        }
        match self.code {
            Code::Char(' ') => f.write_str("Space"),
            Code::Char(letter) if self.ctrl || self.alt => write!(f, "{}", letter.to_uppercase()),
            Code::Char(letter) => write!(f, "{letter}"),
            Code::F(number) => write!(f, "F{number}"),
            Code::Left => f.write_str("←"),
            Code::Right => f.write_str("→"),
            Code::Up => f.write_str("↑"),
            Code::Down => f.write_str("↓"),
            code @ (Code::Enter
            | Code::Tab
            | Code::Esc
            | Code::Backspace
            | Code::Delete
            | Code::Home
            | Code::End
            | Code::PageUp
            | Code::PageDown
            | Code::Insert) => Self::name(code, f),
        }
    }
}

impl Key {
    fn name(code: Code, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let name = Code::NAMES
            .iter()
            .find(|(_, known)| *known == code)
            .map_or("", |(name, _)| name);
        f.write_str(name)
    }
}
