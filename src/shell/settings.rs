//! What is chosen once and kept between two starts, such as the languages: the only thing that is kept outside the stores.

use std::collections::BTreeMap;
use std::fs;
use std::io;

use serde::{Deserialize, Serialize};

use crate::app::intent::Action;
use crate::app::key::Key;
use crate::app::msg::Settings;
use crate::app::page::ThemeName;
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
    /// `default`, `high-contrast`, `light` or `mono`.
    #[serde(skip_serializing_if = "Option::is_none")]
    theme: Option<String>,
    /// A key or several for a command, by its name: `help = "<F12>"`. The table stands last, as TOML wants it.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    keys: BTreeMap<String, Keys>,
}

#[derive(Deserialize, Serialize)]
#[serde(untagged)]
enum Keys {
    One(String),
    Several(Vec<String>),
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
        theme: written.theme.as_deref().and_then(ThemeName::from_name),
        keys: written
            .keys
            .iter()
            .flat_map(|(name, keys)| own_keys(name, keys))
            .collect(),
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
        theme: settings.theme.map(|theme| theme.name().to_owned()),
        keys: written_keys(&settings.keys),
    };
    let text = toml::to_string(&written).map_err(io::Error::other)?;
    home.make()?;
    home::replace(&home.settings(), &text)
}

/// The keys that a command is given; what is no command or no key gives none.
fn own_keys(name: &str, keys: &Keys) -> Vec<(Action, Key)> {
    let keys = match keys {
        Keys::One(key) => std::slice::from_ref(key),
        Keys::Several(keys) => keys,
    };
    let parsed = keys.iter().filter_map(|key| Key::parse(key));
    let Some(action) = Action::from_name(name) else {
        return Vec::new();
    };
    parsed.map(|key| (action, key)).collect()
}

fn written_keys(keys: &[(Action, Key)]) -> BTreeMap<String, Keys> {
    let mut written: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for (action, key) in keys {
        let own = written.entry(action.name().to_owned()).or_default();
        own.push(key.written());
    }
    let written = written.into_iter();
    written
        .map(|(name, keys)| (name, Keys::Several(keys)))
        .collect()
}

#[cfg(test)]
mod tests;
