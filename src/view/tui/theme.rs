//! What each kind of text looks like. Only the terminal's own sixteen colours, and never a colour alone.

use std::rc::Rc;

use ratatui::style::{Color, Modifier, Style};

pub use crate::app::page::ThemeName;

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
    /// The sign before a warning.
    pub alert: Style,
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
            // The background is not known, and no colour can be read on both a light and a dark one: text keeps the
            // terminal's own colours, and what is coloured brings its own background.
            ThemeName::Default => Self {
                alert: on(Color::Red),
                practice: on(Color::Magenta),
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
                    alert: focus,
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
                // Grey on white is hard to read.
                dim: Style::new(),
                rule: Style::new(),
                alert: on(Color::Red),
                practice: on(Color::Magenta),
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
            alert: bold.add_modifier(Modifier::REVERSED),
            practice: bold.add_modifier(Modifier::REVERSED),
            weight: bold,
            key: bold,
            rule: Style::new().add_modifier(Modifier::DIM),
            field: Style::new().add_modifier(Modifier::UNDERLINED),
            too_small: format!("{} × {}", SMALLEST.0, SMALLEST.1).into(),
        }
    }
}

/// White on a colour of its own background.
fn on(colour: Color) -> Style {
    Style::new()
        .fg(Color::White)
        .bg(colour)
        .add_modifier(Modifier::BOLD)
}

#[cfg(test)]
mod tests;
