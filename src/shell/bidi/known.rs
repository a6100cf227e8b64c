//! What was answered on the test card, remembered for each kind of terminal.

use std::collections::BTreeMap;
use std::fs;
use std::io;

use serde::{Deserialize, Serialize};

use crate::shell::home::{self, Home};
use crate::text::layout::Output;

/// What tells one kind of terminal from another. Nothing in it is about a person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fingerprint(String);

/// By these terminals say what they are. With another version a terminal may behave otherwise, and is asked about again.
const TELLING: [&str; 5] = [
    "TERM",
    "TERM_PROGRAM",
    "TERM_PROGRAM_VERSION",
    "VTE_VERSION",
    "KONSOLE_VERSION",
];

/// Longer names are no names.
const MOST_BYTES: usize = 64;

/// More kinds of terminals than anyone has; then all are forgotten.
const MOST_KINDS: usize = 50;

/// Larger files are not ours.
const MOST_FILE_BYTES: u64 = 64 * 1024;

impl Fingerprint {
    pub fn of(env: &impl Fn(&str) -> Option<String>) -> Self {
        let mut parts: Vec<String> = TELLING
            .into_iter()
            .map(|name| {
                env(name)
                    .unwrap_or_default()
                    .chars()
                    .filter(|c| c.is_ascii_graphic() && *c != '/')
                    .take(MOST_BYTES)
                    .collect()
            })
            .collect();
        let is_in_tmux = env("TMUX").is_some_and(|value| !value.is_empty());
        parts.push(if is_in_tmux { "tmux" } else { "" }.to_owned());
        Self(parts.join("/"))
    }
}

#[derive(Default, Deserialize, Serialize)]
#[serde(default)]
struct Written {
    terminals: BTreeMap<String, String>,
}

/// Reads the answer for a terminal; a file that is missing or cannot be read is no answer.
pub fn read(home: &Home, terminal: &Fingerprint) -> Option<Output> {
    match written(home).terminals.get(&terminal.0)?.as_str() {
        "app" => Some(Output::App),
        "terminal" => Some(Output::Terminal),
        "off" => Some(Output::Off),
        _ => None,
    }
}

/// Remembers the answer.
pub fn write(home: &Home, terminal: &Fingerprint, output: Output) -> io::Result<()> {
    let mut written = written(home);
    if written.terminals.len() >= MOST_KINDS {
        written.terminals.clear();
    }
    let word = match output {
        Output::App => "app",
        Output::Terminal => "terminal",
        Output::Off | Output::Line => "off",
    };
    written
        .terminals
        .insert(terminal.0.clone(), word.to_owned());
    let text = toml::to_string(&written).map_err(io::Error::other)?;
    home.make()?;
    home::replace(&home.terminals(), &text)
}

fn written(home: &Home) -> Written {
    let path = home.terminals();
    let is_small = fs::metadata(&path).is_ok_and(|found| found.len() <= MOST_FILE_BYTES);
    let text = if is_small {
        fs::read_to_string(&path).unwrap_or_default()
    } else {
        String::new()
    };
    toml::from_str(&text).unwrap_or_default()
}
