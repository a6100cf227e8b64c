//! The choice of languages between two starts: the only thing that is kept outside the stores.

use std::fs;
use std::io;

use serde::{Deserialize, Serialize};

use crate::app::msg::Settings;
use crate::shell::home::{self, Home};
use crate::text::language::Language;

/// What the file says. Unknown keys are left to a later version.
#[derive(Default, Deserialize, Serialize)]
struct Written {
    #[serde(skip_serializing_if = "Option::is_none")]
    officer_language: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    client_language: Option<String>,
}

/// Larger files are not ours.
const MOST_BYTES: u64 = 64 * 1024;

/// Reads the choice; a file that is missing or cannot be read is no choice.
pub fn read(home: &Home) -> Settings {
    let path = home.settings();
    let small = fs::metadata(&path).is_ok_and(|found| found.len() <= MOST_BYTES);
    let text = if small {
        fs::read_to_string(&path).unwrap_or_default()
    } else {
        String::new()
    };
    let written: Written = toml::from_str(&text).unwrap_or_default();
    let known = |tag: Option<String>| Some(Language::parse(&tag?)?.tag().into());
    Settings {
        officer_language: known(written.officer_language),
        client_language: known(written.client_language),
    }
}

pub(super) fn write(home: &Home, settings: &Settings) -> io::Result<()> {
    let own = |tag: &Option<std::rc::Rc<str>>| tag.as_deref().map(str::to_owned);
    let written = Written {
        officer_language: own(&settings.officer_language),
        client_language: own(&settings.client_language),
    };
    let text = toml::to_string(&written).map_err(io::Error::other)?;
    home.make()?;
    home::replace(&home.settings(), &text)
}
