//! What each kind of text looks like. Only the terminal's own sixteen colours, and never a colour alone.

use std::rc::Rc;

use ratatui::style::{Color, Modifier, Style};

/// The smallest screen that can show a question.
pub const SMALLEST: (u16, u16) = (30, 8);

/// How each role looks, and the one sentence that is shown when there is no room for anything else.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Theme {
    /// Everything that has no other role; it also fills the background.
    pub plain: Style,
    pub heading: Style,
    /// What is read aloud.
    pub prompt: Style,
    /// Guidance, counters, what is set apart.
    pub dim: Style,
    /// Where the cursor is.
    pub selected: Style,
    /// What has been answered.
    pub chosen: Style,
    pub warning: Style,
    pub practice: Style,
    /// The weight of a flag.
    pub weight: Style,
    /// A key on the help line.
    pub key: Style,
    pub rule: Style,
    /// The place where text is typed.
    pub field: Style,
    /// Says in the officer's language what size is needed.
    pub too_small: Rc<str>,
}

/// The themes that can be chosen.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum ThemeName {
    /// Holds on light and dark backgrounds.
    #[default]
    Default,
    /// White and yellow on black, nothing dim.
    HighContrast,
    /// Dark on light.
    Light,
    /// Attributes only; used when `NO_COLOR` is set.
    Mono,
}

impl ThemeName {
    pub const ALL: [Self; 4] = [Self::Default, Self::HighContrast, Self::Light, Self::Mono];

    /// Returns the name as it stands in settings.
    pub fn name(self) -> &'static str {
        match self {
            Self::Default => "default",
            Self::HighContrast => "high-contrast",
            Self::Light => "light",
            Self::Mono => "mono",
        }
    }

    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|theme| theme.name() == name)
    }
}

impl Default for Theme {
    fn default() -> Self {
        Self::named(ThemeName::Default)
    }
}

impl Theme {
    pub fn named(name: ThemeName) -> Self {
        let mono = Self::mono();
        match name {
            ThemeName::Mono => mono,
            // The background is not known, so red and magenta alone: they are the colours that can be read on both.
            ThemeName::Default => Self {
                warning: mono.warning.fg(Color::Red),
                practice: mono.practice.fg(Color::Magenta),
                ..mono
            },
            ThemeName::HighContrast => {
                let white = Style::new().fg(Color::White).bg(Color::Black);
                let focus = Style::new()
                    .fg(Color::Black)
                    .bg(Color::LightYellow)
                    .add_modifier(Modifier::BOLD);
                let strong = white.add_modifier(Modifier::BOLD);
                Self {
                    plain: white,
                    heading: strong,
                    prompt: strong,
                    dim: white,
                    selected: focus,
                    chosen: strong,
                    warning: strong.fg(Color::LightYellow),
                    practice: focus,
                    weight: strong,
                    key: strong.fg(Color::LightYellow),
                    rule: white,
                    field: white.add_modifier(Modifier::UNDERLINED),
                    too_small: mono.too_small,
                }
            }
            ThemeName::Light => Self {
                plain: Style::new().fg(Color::Black).bg(Color::White),
                dim: Style::new().fg(Color::DarkGray),
                warning: mono.warning.fg(Color::Red),
                practice: Style::new()
                    .fg(Color::White)
                    .bg(Color::Magenta)
                    .add_modifier(Modifier::BOLD),
                ..mono
            },
        }
    }

    /// The same look with the sentence for screens that are too small.
    #[must_use]
    pub fn with_too_small(self, sentence: &str) -> Self {
        Self {
            too_small: sentence.into(),
            ..self
        }
    }

    fn mono() -> Self {
        let bold = Style::new().add_modifier(Modifier::BOLD);
        let reversed = Style::new().add_modifier(Modifier::REVERSED);
        Self {
            plain: Style::new(),
            heading: bold,
            prompt: bold,
            dim: Style::new().add_modifier(Modifier::DIM),
            selected: reversed,
            chosen: bold,
            warning: bold,
            practice: bold.add_modifier(Modifier::REVERSED),
            weight: bold,
            key: bold,
            rule: Style::new().add_modifier(Modifier::DIM),
            field: Style::new().add_modifier(Modifier::UNDERLINED),
            too_small: format!("{} × {}", SMALLEST.0, SMALLEST.1).into(),
        }
    }
}
