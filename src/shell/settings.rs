//! What is chosen once and kept between two starts, such as the languages: the only thing that is kept outside the stores.

use std::fs;
use std::io;

use toml_edit::{Document, DocumentMut, Item, TableLike};

use crate::app::intent::Action;
use crate::app::key::Key;
use crate::app::keymap::may_be_chosen;
use crate::app::msg::Settings;
use crate::app::page::ThemeName;
use crate::engine::form::nearest::nearest;
use crate::shell::home::{self, Home};
use crate::text::language::Language;

/// What can stand in the file.
///
/// The languages are tags; `lock_minutes` goes from one to an hour; `backup_to` is an absolute path outside the home folder; `theme` is
/// `default`, `high-contrast`, `light` or `mono`; `keys` is a table of commands by name, each with a key or several.
const KNOWN: [&str; 8] = [
    "officer_language",
    "client_language",
    "lock_minutes",
    "disk_is_checked",
    "keep_printed",
    "backup_to",
    "theme",
    "keys",
];

/// A lock that never comes is none.
const MOST_LOCK_MINUTES: i64 = 60;

/// Larger files are not ours.
const MOST_BYTES: u64 = 64 * 1024;

/// Something in the file that has no effect, for whoever wrote it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SettingsProblem {
    /// The message that says it, with `$line`, `$what` and `$nearest`.
    pub message: &'static str,
    /// Counted from 1; nothing if it is about the whole file.
    pub line: Option<usize>,
    pub what: String,
    /// What was probably meant.
    pub nearest: Option<String>,
}

/// The file as it was found.
#[derive(Debug, Default)]
pub struct Found {
    /// What was chosen; what is missing or cannot be read is no choice.
    pub settings: Settings,
    /// What has no effect, and why.
    pub problems: Vec<SettingsProblem>,
}

pub fn read(home: &Home) -> Found {
    match text(home) {
        Ok(text) => found(&text),
        Err(error) => {
            let mut reader = Reader::default();
            reader.tell("settings-unreadable", None, &error.kind().to_string(), None);
            reader.into_found(Settings::default())
        }
    }
}

fn found(text: &str) -> Found {
    let mut reader = Reader {
        text,
        problems: Vec::new(),
    };
    let settings = match Document::parse(text) {
        Ok(document) => reader.settings(document.as_table()),
        Err(error) => {
            let at = error.span().map(|span| span.start);
            reader.tell("settings-not-toml", at, "", None);
            Settings::default()
        }
    };
    reader.into_found(settings)
}

/// The text of the file, empty if there is none.
fn text(home: &Home) -> io::Result<String> {
    let path = home.settings();
    match fs::metadata(&path) {
        Ok(found) if found.len() > MOST_BYTES => Err(io::ErrorKind::FileTooLarge.into()),
        // A pipe would be waited for.
        Ok(found) if !found.is_file() => Err(io::ErrorKind::InvalidInput.into()),
        Ok(_) => fs::read_to_string(&path),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(String::new()),
        Err(error) => Err(error),
    }
}

#[derive(Default)]
struct Reader<'t> {
    text: &'t str,
    problems: Vec<SettingsProblem>,
}

impl Reader<'_> {
    fn into_found(self, settings: Settings) -> Found {
        Found {
            settings,
            problems: self.problems,
        }
    }

    fn settings(&mut self, table: &dyn TableLike) -> Settings {
        for (name, item) in table.iter() {
            if !KNOWN.contains(&name) {
                // The key of a table has its place in the key alone.
                let at = place(table, name, item);
                self.tell("settings-unknown", at, name, nearest(name, KNOWN));
            }
        }
        let language = |text: &str| Some(Language::parse(text)?.tag().into());
        Settings {
            officer_language: self.taken(table, "officer_language", |it| language(it.as_str()?)),
            client_language: self.taken(table, "client_language", |it| language(it.as_str()?)),
            lock_minutes: self.taken(table, "lock_minutes", |it| {
                u32::try_from(it.as_integer()?.clamp(1, MOST_LOCK_MINUTES)).ok()
            }),
            disk_is_checked: self
                .taken(table, "disk_is_checked", Item::as_bool)
                .unwrap_or_default(),
            keep_printed: self
                .taken(table, "keep_printed", Item::as_bool)
                .unwrap_or_default(),
            backup_to: self.taken(table, "backup_to", |it| Some(it.as_str()?.into())),
            theme: self.taken(table, "theme", |it| ThemeName::from_name(it.as_str()?)),
            keys: self.keys(table),
        }
    }

    /// Takes the value of a name, or tells that it cannot have the one that stands there.
    fn taken<'i, T>(
        &mut self,
        table: &'i dyn TableLike,
        name: &str,
        take: impl FnOnce(&'i Item) -> Option<T>,
    ) -> Option<T> {
        let item = table.get(name)?;
        let taken = take(item);
        if taken.is_none() {
            self.tell("settings-wrong-value", place(table, name, item), name, None);
        }
        taken
    }

    /// The keys that commands are given; what is no command or no key gives none.
    fn keys(&mut self, table: &dyn TableLike) -> Vec<(Action, Key)> {
        let Some(commands) = self.taken(table, "keys", Item::as_table_like) else {
            return Vec::new();
        };
        let mut given: Vec<(Action, Key)> = Vec::new();
        for (name, item) in commands.iter() {
            let at = place(commands, name, item);
            let Some(action) = Action::from_name(name) else {
                let names = Action::ALL.iter().map(|action| action.name());
                self.tell("settings-no-command", at, name, nearest(name, names));
                continue;
            };
            let Some(keys) = written(item) else {
                self.tell("settings-wrong-value", at, name, None);
                continue;
            };
            for (text, at_key) in keys {
                let at = at_key.or(at);
                match Key::parse(text).filter(|key| may_be_chosen(*key)) {
                    None => self.tell("settings-no-key", at, text, None),
                    Some(key) if given.iter().any(|(_, other)| *other == key) => {
                        self.tell("settings-key-twice", at, text, None);
                    }
                    Some(key) => given.push((action, key)),
                }
            }
        }
        given
    }

    fn tell(
        &mut self,
        message: &'static str,
        at: Option<usize>,
        what: &str,
        nearest: Option<&str>,
    ) {
        let before = |at: usize| self.text.bytes().take(at).filter(|it| *it == b'\n').count();
        self.problems.push(SettingsProblem {
            message,
            line: at.map(|at| 1 + before(at)),
            what: what.to_owned(),
            nearest: nearest.map(str::to_owned),
        });
    }
}

/// Where a name stands in the file.
fn place(table: &dyn TableLike, name: &str, item: &Item) -> Option<usize> {
    let key = table.key(name).and_then(toml_edit::Key::span);
    key.or_else(|| item.span()).map(|span| span.start)
}

/// The keys that are written for a command, one or several, each with its place.
fn written(item: &Item) -> Option<Vec<(&str, Option<usize>)>> {
    if let Some(key) = item.as_str() {
        return Some(vec![(key, item.span().map(|span| span.start))]);
    }
    let keys = item.as_array()?.iter();
    keys.map(|key| Some((key.as_str()?, key.span().map(|span| span.start))))
        .collect()
}

/// Changes what was chosen on the screen, and leaves the rest of the file as it is. A file that cannot be read is left alone: it is
/// somebody's, and what is wrong in it may be one sign.
pub(super) fn write(home: &Home, settings: &Settings) -> io::Result<()> {
    let text = text(home)?;
    let mut document: DocumentMut = text.parse().map_err(io::Error::other)?;
    let before = found(&text).settings;
    let own = |tag: &Option<std::rc::Rc<str>>| tag.as_deref().map(toml_edit::value::<&str>);
    let mut set = |name: &str, is_same: bool, value: Option<Item>| {
        // What is as it was is not touched, also where it cannot be read.
        if is_same {
            return;
        }
        let Some(mut value) = value else {
            document.remove(name);
            return;
        };
        // With the remark that stands behind it.
        if let (Some(old), Some(new)) = (
            document.get(name).and_then(Item::as_value),
            value.as_value_mut(),
        ) {
            *new.decor_mut() = old.decor().clone();
        }
        match document.get_mut(name) {
            Some(item) => *item = value,
            None => {
                document.insert(name, value);
            }
        }
    };
    let is_same = before.officer_language == settings.officer_language;
    set("officer_language", is_same, own(&settings.officer_language));
    let is_same = before.client_language == settings.client_language;
    set("client_language", is_same, own(&settings.client_language));
    let minutes = settings.lock_minutes.map(i64::from);
    let is_same = before.lock_minutes == settings.lock_minutes;
    set("lock_minutes", is_same, minutes.map(toml_edit::value));
    let is_same = before.disk_is_checked == settings.disk_is_checked;
    let checked = settings.disk_is_checked.then(|| toml_edit::value(true));
    set("disk_is_checked", is_same, checked);
    let is_same = before.keep_printed == settings.keep_printed;
    let kept = settings.keep_printed.then(|| toml_edit::value(true));
    set("keep_printed", is_same, kept);
    let is_same = before.backup_to == settings.backup_to;
    set("backup_to", is_same, own(&settings.backup_to));
    let theme = settings.theme.map(|theme| toml_edit::value(theme.name()));
    set("theme", before.theme == settings.theme, theme);
    home.make()?;
    home::replace(&home.settings(), &document.to_string())
}

#[cfg(test)]
mod tests;
