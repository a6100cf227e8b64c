//! What is chosen once and kept between two starts, such as the languages: the only thing that is kept outside the stores.

use std::fs;
use std::io;

use serde::{Deserialize, Serialize};

use crate::app::msg::Settings;
use crate::shell::home::{self, Home};
use crate::text::language::Language;

/// What the file says. Unknown keys are left to a later version.
#[derive(Default, Deserialize, Serialize)]
#[serde(default)]
struct Written {
    #[serde(skip_serializing_if = "Option::is_none")]
    officer_language: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    client_language: Option<String>,
    /// From one minute to an hour.
    #[serde(skip_serializing_if = "Option::is_none")]
    lock_minutes: Option<u32>,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    disk_is_checked: bool,
    /// An absolute path, outside the home folder.
    #[serde(skip_serializing_if = "Option::is_none")]
    backup_to: Option<String>,
}

/// A lock that never comes is none.
const MOST_LOCK_MINUTES: u32 = 60;

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
        lock_minutes: written
            .lock_minutes
            .map(|minutes| minutes.clamp(1, MOST_LOCK_MINUTES)),
        disk_is_checked: written.disk_is_checked,
        backup_to: written.backup_to.map(Into::into),
    }
}

pub(super) fn write(home: &Home, settings: &Settings) -> io::Result<()> {
    let own = |tag: &Option<std::rc::Rc<str>>| tag.as_deref().map(str::to_owned);
    let written = Written {
        officer_language: own(&settings.officer_language),
        client_language: own(&settings.client_language),
        lock_minutes: settings.lock_minutes,
        disk_is_checked: settings.disk_is_checked,
        backup_to: own(&settings.backup_to),
    };
    let text = toml::to_string(&written).map_err(io::Error::other)?;
    home.make()?;
    home::replace(&home.settings(), &text)
}
