//! Who puts right-to-left text in order on this terminal: asked for, remembered, answered by the terminal, or told by the environment.

pub mod card;
pub mod known;
mod query;

use crate::text::layout::{Ethiopic, Manner, Output, Unformed};
use known::Fingerprint;
pub use query::{Reply, query};

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

/// All that can be asked for. What is not is decided by what is known of the terminal.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Asked {
    pub wish: Wish,
    pub ethiopic: Option<Ethiopic>,
    pub unformed: Option<Unformed>,
}

/// What was decided, and why.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "independent facts about one terminal"
)]
pub struct Bidi {
    pub manner: Manner,
    /// The Fluent message that says why.
    pub because: &'static str,
    /// The Fluent message with what the person could switch, if anything.
    pub hint: Option<&'static str>,
    /// Nothing is known of the terminal: only someone who looks at it can tell.
    pub is_guess: bool,
    pub tmux: bool,
    pub mlterm: bool,
    /// The terminal can find the direction of each line by itself when it is asked to.
    pub orders_lines: bool,
}

/// What the environment says about who orders the text.
enum Told {
    /// The terminal does.
    Terminal { hint: Option<&'static str> },
    /// Nobody, or only as long as it is not told otherwise.
    App { hint: Option<&'static str> },
    /// Nothing that can be relied on.
    Nothing,
}

/// Decides by what was asked for, what was remembered, what the terminal answers and what is known of terminals, in this order.
///
/// The terminal is asked only where its answer can change what is done: on some it takes as long as the patience lasts.
pub fn decide(
    asked: Asked,
    env: impl Fn(&str) -> Option<String>,
    remembered: impl FnOnce(&Fingerprint) -> Option<Output>,
    reply: impl FnOnce() -> Reply,
) -> Bidi {
    let has = |name: &str| env(name).is_some_and(|value| !value.is_empty());
    let term = env("TERM").unwrap_or_default();
    let obeys = env("VTE_VERSION").and_then(|version| version.parse::<u32>().ok()) >= Some(5800);
    let unformed = if has("ALACRITTY_WINDOW_ID") {
        // It sets a mark on the letter beside the right one.
        Unformed::Plain
    } else {
        Unformed::Borrowed
    };
    let decided = |output, because| Bidi {
        manner: Manner {
            output,
            ethiopic: asked.ethiopic.unwrap_or_default(),
            unformed: asked.unformed.unwrap_or(unformed),
        },
        because,
        hint: None,
        is_guess: false,
        tmux: has("TMUX"),
        mlterm: term.starts_with("mlterm"),
        orders_lines: obeys,
    };
    match asked.wish {
        Wish::App => return decided(Output::App, "doctor-bidi-asked"),
        Wish::Terminal => return decided(Output::Terminal, "doctor-bidi-asked"),
        Wish::Off => return decided(Output::Off, "doctor-bidi-asked"),
        Wish::Auto => {}
    }
    if let Some(output) = remembered(&Fingerprint::of(&env)) {
        return decided(output, "doctor-bidi-card");
    }
    match told(&env, &term) {
        Told::App { hint } => Bidi {
            hint,
            ..decided(Output::App, "doctor-bidi-terminal-known")
        },
        Told::Terminal { hint } => match reply() {
            Reply::Obeys => decided(Output::App, "doctor-bidi-obeys"),
            Reply::AlwaysOrders | Reply::DoesNotKnow | Reply::Nothing => Bidi {
                hint,
                ..decided(Output::Terminal, "doctor-bidi-terminal-orders")
            },
        },
        Told::Nothing => match reply() {
            Reply::Obeys => decided(Output::App, "doctor-bidi-obeys"),
            Reply::AlwaysOrders => decided(Output::Terminal, "doctor-bidi-terminal-orders"),
            // Those that answer so are known, and none of them orders text.
            Reply::DoesNotKnow => decided(Output::App, "doctor-bidi-terminal-known"),
            Reply::Nothing => Bidi {
                is_guess: true,
                ..decided(Output::App, "doctor-bidi-default")
            },
        },
    }
}

fn told(env: &impl Fn(&str) -> Option<String>, term: &str) -> Told {
    let has = |name: &str| env(name).is_some_and(|value| !value.is_empty());
    let program = env("TERM_PROGRAM").unwrap_or_default();
    if has("KONSOLE_VERSION") {
        return Told::Terminal {
            hint: Some("doctor-bidi-hint-konsole"),
        };
    }
    if program == "Apple_Terminal" {
        return Told::Terminal { hint: None };
    }
    if has("KITTY_WINDOW_ID") || term == "xterm-kitty" {
        return Told::App {
            hint: Some("doctor-bidi-hint-kitty"),
        };
    }
    let obeys = env("VTE_VERSION").and_then(|version| version.parse::<u32>().ok()) >= Some(5800);
    let is_known = matches!(
        program.as_str(),
        "vscode" | "iTerm.app" | "mintty" | "WezTerm" | "ghostty"
    );
    let by_name = ["mlterm", "foot", "alacritty", "linux", "xterm-ghostty"]
        .into_iter()
        .any(|name| term.starts_with(name));
    if obeys || is_known || by_name || has("WT_SESSION") || has("ALACRITTY_WINDOW_ID") {
        return Told::App { hint: None };
    }
    // Nearly all call themselves xterm. From another machine nothing but that name comes along.
    let is_far = has("SSH_CONNECTION") || has("SSH_TTY");
    if term.starts_with("xterm") && !is_far {
        return Told::App { hint: None };
    }
    Told::Nothing
}

#[cfg(test)]
mod tests;
