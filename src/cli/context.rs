//! What every command needs: the home folder, the shelf, the language to speak.

use std::env;
use std::path::PathBuf;
use std::rc::Rc;

use crate::app::msg::{Secret, Settings};
use crate::app::words::Words;
use crate::app::words::veil::Veil;
use crate::builtin::{self, Shelf};
use crate::cli::KeyArgs;
use crate::cli::failure::Failure;
use crate::shell::home::Home;
use crate::shell::settings::{self, SettingsProblem};
use crate::text::catalog::Args;
use crate::text::clean::plain;
use crate::text::language::Language;
use crate::text::pseudo::Pseudo;

pub(super) struct Context {
    home: Option<Home>,
    pub(super) shelf: Rc<Shelf>,
    pub(super) language: Language,
    /// What would be spoken if the command line had not asked for another language.
    unasked: Language,
    pub(super) settings: Settings,
    /// What in the file of settings has no effect.
    pub(super) settings_problems: Vec<SettingsProblem>,
    /// The file with the age key that opens the store.
    pub(super) identity: Option<PathBuf>,
    /// The store is to be opened with the recovery key.
    pub(super) recovery: bool,
}

impl Context {
    /// Fails for a `--lang` that there is not; the context is there anyway, to say so.
    pub(super) fn new(lang: Option<&str>) -> Result<Self, (Box<Self>, Failure)> {
        let home = Home::find(var);
        let shelf = Rc::new(Shelf::new(home.clone()));
        let found = home.as_ref().map(settings::read).unwrap_or_default();
        let settings = found.settings;
        let catalog = shelf.catalog();
        let spoken = |tag: &str| catalog.nearest(&Language::parse(tag)?);
        let by_environment = || ["LC_ALL", "LC_MESSAGES", "LANG"].into_iter().find_map(var);
        let unasked = var("VILJA_LANG")
            .and_then(|tag| spoken(&tag))
            .or_else(|| spoken(settings.officer_language.as_deref()?))
            .or_else(|| spoken(&by_environment()?))
            .unwrap_or_else(Language::source);
        let asked = lang.map(spoken);
        let mut context = Self {
            home,
            shelf,
            language: asked.flatten().unwrap_or(unasked),
            unasked,
            settings,
            settings_problems: found.problems,
            identity: None,
            recovery: false,
        };
        // What is asked for holds for this start; the choice that is kept is made on the screen.
        let chosen = asked.flatten().or_else(|| spoken(&var("VILJA_LANG")?));
        if let Some(language) = chosen {
            context.settings.officer_language = Some(language.tag().into());
        }
        if asked == Some(None) {
            let languages = context.languages_in_words();
            let failure = Failure::usage("cli-no-such-language")
                .with("language", lang.unwrap_or_default())
                .with("languages", languages);
            return Err((Box::new(context), failure));
        }
        Ok(context)
    }

    /// Swedish, with what is built in and nothing else.
    pub(super) fn without_home() -> Self {
        Self {
            home: None,
            shelf: Rc::new(Shelf::new(None)),
            language: Language::source(),
            unasked: Language::source(),
            settings: Settings::default(),
            settings_problems: Vec::new(),
            identity: None,
            recovery: false,
        }
    }

    /// The same in the language that is spoken here when no other one is asked for.
    pub(super) fn as_unasked(&self) -> Self {
        Self {
            language: self.unasked,
            settings: Settings {
                officer_language: Some(self.unasked.tag().into()),
                ..self.settings.clone()
            },
            ..self.with_shelf(Rc::clone(&self.shelf))
        }
    }

    /// The same with the name of each text instead of it.
    pub(super) fn by_names(&self) -> Self {
        let names = Language::parse(Pseudo::Names.tag());
        Self {
            language: names.unwrap_or(self.language),
            ..self.with_shelf(Rc::clone(&self.shelf))
        }
    }

    /// The same with another shelf.
    pub(super) fn with_shelf(&self, shelf: Rc<Shelf>) -> Self {
        Self {
            home: self.home.clone(),
            shelf,
            language: self.language,
            unasked: self.unasked,
            settings: self.settings.clone(),
            settings_problems: self.settings_problems.clone(),
            identity: None,
            recovery: false,
        }
    }

    /// Takes note of the key that the command line or the environment names.
    pub(super) fn opening_with(mut self, key: &KeyArgs) -> Self {
        self.recovery = key.recovery;
        self.identity = key.identity.clone().or_else(|| {
            let named = var("VILJA_IDENTITY_FILE").map(PathBuf::from);
            named.filter(|_| !key.recovery)
        });
        self
    }

    pub(super) fn languages_in_words(&self) -> String {
        let languages = builtin::languages(&self.shelf.catalog());
        languages
            .iter()
            .map(Language::tag)
            .collect::<Vec<_>>()
            .join(", ")
    }

    /// Returns the home folder, or says that there is no place for one.
    pub(super) fn home(&self) -> Result<&Home, Failure> {
        self.home
            .as_ref()
            .ok_or_else(|| Failure::could_not("cli-no-home"))
    }

    pub(super) fn words(&self) -> Words {
        Words {
            catalog: self.shelf.catalog(),
            register: self.shelf.register(),
            countries: self.shelf.countries(),
            language: self.language,
            veil: Veil::default(),
        }
    }

    /// Says a message for a pipe or a terminal: no marks of direction, no control characters.
    pub(super) fn say(&self, id: &str) -> String {
        self.say_args(id, &Args::none())
    }

    pub(super) fn say_with(&self, id: &str, args: &[(&'static str, String)]) -> String {
        let args = filled_in(args);
        self.say_args(id, &args)
    }

    pub(super) fn say_n(&self, id: &str, n: usize) -> String {
        self.say_args(
            id,
            &Args::none().number("n", i64::try_from(n).unwrap_or(i64::MAX)),
        )
    }

    pub(super) fn say_args(&self, id: &str, args: &Args) -> String {
        plain(&self.shelf.catalog().say(&self.language, id, args).text)
    }

    /// Says a message that may not be there.
    pub(super) fn say_if_there(&self, id: &str, args: &[(&'static str, String)]) -> Option<String> {
        let args = filled_in(args);
        let said = self.shelf.catalog().optional(&self.language, id, &args)?;
        Some(plain(&said.text))
    }
}

/// Reads the passphrase from the file that `VILJA_PASSPHRASE_FILE` names, if it does. A last line break is not part of it.
pub(super) fn passphrase_from_file() -> Result<Option<Secret>, Failure> {
    secret_from_file("VILJA_PASSPHRASE_FILE")
}

/// Reads a secret from the file that this variable names, if it names one.
pub(super) fn secret_from_file(variable: &str) -> Result<Option<Secret>, Failure> {
    let Some(path) = var(variable).map(PathBuf::from) else {
        return Ok(None);
    };
    let text = builtin::read_limited(&path).map_err(|error| {
        Failure::could_not("cli-passphrase-file")
            .with("path", path.display())
            .with("detail", error.kind())
    })?;
    let mut secret = Secret::default();
    secret.0.push_str(text.trim_end_matches(['\n', '\r']));
    drop(zeroize::Zeroizing::new(text));
    Ok(Some(secret))
}

/// A count chooses plural forms, so it goes in as the number that it is.
fn filled_in(args: &[(&'static str, String)]) -> Args {
    args.iter()
        .fold(Args::none(), |filled, (name, value)| match value.parse() {
            Ok(number) if *name == "n" => filled.number(*name, number),
            Ok(_) | Err(_) => filled.with(*name, value.as_str()),
        })
}

/// Returns a variable of the environment, if it is set to anything.
pub(super) fn var(name: &str) -> Option<String> {
    env::var(name).ok().filter(|value| !value.is_empty())
}
