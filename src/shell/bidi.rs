//! Who puts right-to-left text in order on this terminal: asked for, or told by the environment.

use crate::text::layout::Output;

/// What was asked for with `--bidi` or `VILJA_BIDI`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Wish {
    #[default]
    Auto,
    App,
    Terminal,
    Off,
}

impl Wish {
    pub fn from_word(word: &str) -> Option<Self> {
        match word {
            "auto" => Some(Self::Auto),
            "app" => Some(Self::App),
            "terminal" => Some(Self::Terminal),
            "off" => Some(Self::Off),
            _ => None,
        }
    }
}

/// What was decided, and why.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Bidi {
    pub output: Output,
    /// The Fluent message that says why.
    pub because: &'static str,
    /// The Fluent message with what the person could switch, if anything.
    pub hint: Option<&'static str>,
    pub tmux: bool,
    pub mlterm: bool,
    /// The terminal can find the direction of each line by itself when it is asked to.
    pub orders_lines: bool,
}

/// Decides by what was asked for, or else by what is known of terminals.
pub fn decide(wish: Wish, env: impl Fn(&str) -> Option<String>) -> Bidi {
    let has = |name: &str| env(name).is_some_and(|value| !value.is_empty());
    let term = env("TERM").unwrap_or_default();
    let obeys = env("VTE_VERSION").and_then(|version| version.parse::<u32>().ok()) >= Some(5800);
    let decided = |output, because| Bidi {
        output,
        because,
        hint: None,
        tmux: has("TMUX"),
        mlterm: term.starts_with("mlterm"),
        orders_lines: obeys,
    };
    match wish {
        Wish::App => return decided(Output::App, "doctor-bidi-asked"),
        Wish::Terminal => return decided(Output::Terminal, "doctor-bidi-asked"),
        Wish::Off => return decided(Output::Off, "doctor-bidi-asked"),
        Wish::Auto => {}
    }
    if has("KONSOLE_VERSION") {
        return Bidi {
            hint: Some("doctor-bidi-hint-konsole"),
            ..decided(Output::Terminal, "doctor-bidi-terminal-orders")
        };
    }
    if env("TERM_PROGRAM").as_deref() == Some("Apple_Terminal") {
        return decided(Output::Terminal, "doctor-bidi-terminal-orders");
    }
    if has("KITTY_WINDOW_ID") {
        return Bidi {
            hint: Some("doctor-bidi-hint-kitty"),
            ..decided(Output::App, "doctor-bidi-terminal-known")
        };
    }
    let known = env("TERM_PROGRAM").is_some_and(|program| {
        matches!(
            program.as_str(),
            "vscode" | "iTerm.app" | "mintty" | "WezTerm" | "ghostty"
        )
    });
    if obeys
        || known
        || has("WT_SESSION")
        || has("ALACRITTY_WINDOW_ID")
        || term.starts_with("mlterm")
    {
        return decided(Output::App, "doctor-bidi-terminal-known");
    }
    decided(Output::App, "doctor-bidi-default")
}

#[cfg(test)]
mod tests;
