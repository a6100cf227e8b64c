//! Opens the screen, or the same line by line.

use std::io::{self, IsTerminal as _};
use std::path::Path;
use std::rc::Rc;

use crate::app::library::{Library, OtherWays, Start, Surrounding};
use crate::app::page::ThemeName;
use crate::builtin::{Shelf, Unusable};
use crate::cli::command::{forms, opening, test_card};
use crate::cli::context::{Context, passphrase_from_file, var};
use crate::cli::failure::Failure;
use crate::cli::out::Out;
use crate::cli::{InterviewArgs, Outcome, ViewArgs, out};
use crate::shell::bidi::known::{self, Fingerprint};
use crate::shell::bidi::{self, Asked, Bidi, Reply, Wish};
use crate::shell::home::Home;
use crate::shell::second::Place;
use crate::shell::surroundings::{self, Encrypted};
use crate::shell::{self, AFTER_LOCK, Ended, Opening, Panicking, Watched};
use crate::store::{Realm, RecoveryKey, SlotKind, Store};
use crate::text::language::Language;
use crate::text::layout::{Ethiopic, Unformed};

pub(in crate::cli) fn home(context: &Context, view: &ViewArgs) -> Result<Outcome, Failure> {
    open(context, view, Start::default(), None)
}

pub(in crate::cli) fn panicking(
    context: &Context,
    view: &ViewArgs,
    in_store: bool,
) -> Result<Outcome, Failure> {
    let panicking = if in_store {
        Panicking::Store
    } else {
        Panicking::Loop
    };
    open(context, view, Start::default(), Some(panicking))
}

pub(in crate::cli) fn interview(
    context: &Context,
    before: &ViewArgs,
    args: InterviewArgs,
) -> Result<Outcome, Failure> {
    let view = both(before, args.view);
    let mut languages = client_languages(args.client_lang.as_deref())?.into_iter();
    let start = Start {
        training: args.training,
        protected: args.protected,
        interview: true,
        form: args.form.map(Rc::from),
        case: args.case.map(Rc::from),
        client_language: languages.next(),
        more_languages: languages.collect(),
        ..Start::default()
    };
    open(context, &view, start, None)
}

/// Practises a scenario alone, or chooses one first.
pub(in crate::cli) fn practise(
    context: &Context,
    before: &ViewArgs,
    scenario: Option<(&str, Option<u64>)>,
    client_lang: Option<&str>,
    view: &ViewArgs,
) -> Result<Outcome, Failure> {
    let client_language = client_languages(client_lang)?.into_iter().next();
    let start = Start {
        training: true,
        scenarios: scenario.is_none(),
        scenario: scenario.map(|(id, seed)| (id.into(), seed)),
        client_language,
        ..Start::default()
    };
    open(context, &both(before, view.clone()), start, None)
}

/// Plays a practice interview back.
pub(in crate::cli) fn replay(
    context: &Context,
    before: &ViewArgs,
    transcript: &str,
    view: &ViewArgs,
) -> Result<Outcome, Failure> {
    let start = Start {
        training: true,
        replay: Some(transcript.into()),
        ..Start::default()
    };
    open(context, &both(before, view.clone()), start, None)
}

/// Walks through one form, with nothing of it kept.
pub(in crate::cli) fn preview(
    context: &Context,
    out: &mut Out,
    before: &ViewArgs,
    named: &str,
    client_lang: Option<&str>,
    view: ViewArgs,
) -> Result<Outcome, Failure> {
    let form = forms::by_id_or_path(context, out, named)?;
    let mut languages = client_languages(client_lang)?.into_iter();
    let (mut library, _) = Shelf::new(None).library();
    let start = Start {
        training: true,
        interview: true,
        preview: true,
        form: Some(Rc::clone(&form.form.id)),
        client_language: languages.next(),
        more_languages: languages.collect(),
        ..Start::default()
    };
    library.forms = vec![Rc::new(form)];
    run(context, &both(before, view), start, library, None, None)
}

/// Looks at texts, with nothing kept.
pub(in crate::cli) fn look(
    context: &Context,
    view: &ViewArgs,
    start: Start,
    library: Library,
    watched: Option<Watched>,
) -> Result<Outcome, Failure> {
    run(context, view, start, library, None, watched)
}

/// The two may stand before the command as well as after it.
pub(in crate::cli) fn both(before: &ViewArgs, view: ViewArgs) -> ViewArgs {
    ViewArgs {
        plain: before.plain || view.plain,
        bidi: view.bidi.or_else(|| before.bidi.clone()),
        theme: view.theme.or_else(|| before.theme.clone()),
        color: view.color.or_else(|| before.color.clone()),
        ethiopic: view.ethiopic.or_else(|| before.ethiopic.clone()),
        sorani: view.sorani.or_else(|| before.sorani.clone()),
    }
}

/// One language or several with commas between them, in the order in which they are chosen.
fn client_languages(tags: Option<&str>) -> Result<Vec<Rc<str>>, Failure> {
    let tags = tags.into_iter().flat_map(|tags| tags.split(','));
    let parsed = tags.map(|tag| {
        Language::parse(tag)
            .map(|language| Rc::from(language.tag()))
            .ok_or_else(|| Failure::usage("cli-not-a-language").with("language", tag))
    });
    parsed.collect()
}

/// How text is put into cells here: what was asked for, or what is known of the terminal.
pub(super) fn bidi(context: &Context, view: &ViewArgs) -> Bidi {
    let said = |option: &Option<String>, name: &str| option.clone().or_else(|| var(name));
    let asked = Asked {
        wish: said(&view.bidi, "VILJA_BIDI")
            .and_then(|word| Wish::from_word(&word))
            .unwrap_or_default(),
        ethiopic: said(&view.ethiopic, "VILJA_ETHIOPIC").and_then(|word| match word.as_str() {
            "spaced" => Some(Ethiopic::Spaced),
            "tight" => Some(Ethiopic::Tight),
            _ => None,
        }),
        unformed: said(&view.sorani, "VILJA_SORANI").and_then(|word| match word.as_str() {
            "joined" => Some(Unformed::Borrowed),
            "plain" => Some(Unformed::Plain),
            _ => None,
        }),
    };
    let remembered = |terminal: &Fingerprint| known::read(context.home().ok()?, terminal);
    // Without a screen nothing depends on it, and there may be no one to answer.
    let reply = || match why_plain(view) {
        Some(_) => Reply::Nothing,
        None => bidi::query(),
    };
    bidi::decide(asked, var, remembered, reply)
}

/// Whether no colour is wanted: what was asked for goes before what the environment says.
pub(super) fn is_colourless(view: &ViewArgs) -> bool {
    match view.color.as_deref() {
        Some("never") => true,
        Some("always") => false,
        Some(_) | None => {
            var("NO_COLOR").is_some() || var("CLICOLOR").is_some_and(|value| value == "0")
        }
    }
}

pub(super) fn asked_theme(view: &ViewArgs) -> Option<ThemeName> {
    view.theme.as_deref().and_then(ThemeName::from_name)
}

/// Shows colours where they were asked for, whatever the environment says.
pub(super) fn colour_if_asked(view: &ViewArgs) {
    if view.color.as_deref() == Some("always") {
        shell::colour_in_spite_of_the_environment();
    }
}

/// Why the program goes line by line, if it does.
pub(super) fn why_plain(view: &ViewArgs) -> Option<&'static str> {
    if view.plain {
        Some("doctor-plain-asked")
    } else if var("ACCESSIBLE").is_some_and(|value| value == "1") {
        Some("doctor-plain-accessible")
    } else if var("TERM").is_some_and(|term| term == "dumb") {
        Some("doctor-plain-dumb")
    } else if !io::stdin().is_terminal() || !io::stdout().is_terminal() {
        Some("doctor-plain-no-terminal")
    } else {
        None
    }
}

fn open(
    context: &Context,
    view: &ViewArgs,
    start: Start,
    panic: Option<Panicking>,
) -> Result<Outcome, Failure> {
    // Without a place for them there are no forms of one's own to be read either.
    context.home()?;
    let (library, left_out) = context.shelf.library();
    for reason in &left_out {
        if let Unusable::Problems { file, .. } = reason {
            let words = context.say_with("cli-own-form-left-out", &[("path", file.path.clone())]);
            out::to_stderr(&words);
        }
    }
    if let Some(asked) = &start.form
        && !library.forms.iter().any(|form| form.form.id == *asked)
    {
        let forms: Vec<&str> = library.forms.iter().map(|form| &*form.form.id).collect();
        return Err(Failure::usage("cli-no-such-form")
            .with("form", asked)
            .with("forms", forms.join(", ")));
    }
    run(context, view, start, library, panic, None)
}

fn run(
    context: &Context,
    view: &ViewArgs,
    start: Start,
    library: Library,
    panic: Option<Panicking>,
    watched: Option<Watched>,
) -> Result<Outcome, Failure> {
    shell::stop_if_asked();
    let home = context.home()?;
    if !start.preview {
        opening::require_ground(home)?;
    }
    let practice = Realm::Training.folder(home.folder());
    if start.training
        && !start.preview
        && let Some(who) = Store::holder(&practice)
    {
        return Err(opening::failure(&who));
    }
    // Looking at a form leaves nothing behind, not even an empty folder.
    if !start.preview {
        home.make().map_err(|error| {
            Failure::could_not("cli-home-unusable")
                .with("path", home.folder().display())
                .with("detail", error.kind())
        })?;
    }
    let after_lock = var(AFTER_LOCK);
    // Where the passphrase comes from a file, that must not open again what was locked.
    let passphrase = if start.training || after_lock.is_some() {
        None
    } else {
        passphrase_from_file()?
    };
    let mut bidi = bidi(context, view);
    if bidi.is_guess
        && why_plain(view).is_none()
        && !start.preview
        && after_lock.is_none()
        && let Some(output) = test_card::ask(context, bidi)?
    {
        bidi.manner.output = output;
    }
    let opening = Opening {
        shelf: Rc::clone(&context.shelf),
        library,
        settings: context.settings.clone(),
        start: Start {
            store_exists: Store::exists(&Realm::Real.folder(home.folder())),
            other_ways: other_ways(&Realm::Real.folder(home.folder())),
            plain: why_plain(view).is_some(),
            clears_lines: why_plain(view).is_some()
                && shell::clears_lines()
                && !context.settings.keep_printed,
            mono: is_colourless(view),
            theme: asked_theme(view),
            may_lock: cfg!(unix) && io::stdin().is_terminal(),
            locked: after_lock.is_some(),
            // What was asked for at the first start was begun then.
            interview: start.interview && after_lock.is_none(),
            resume: after_lock.filter(|id| id.len() > 1).map(Rc::from),
            settings_wrong: !context.settings_problems.is_empty(),
            surrounded: surrounded(context, home),
            ..start
        },
        bidi,
        passphrase,
        sorry: context.say_with("shell-panicked", &[("place", "{place}".to_owned())]),
        // Where there is no place for it the program does without, and says so when it is asked for.
        door: Place::make(home, var).ok().filter(|_| !start.preview),
        preview: start.preview,
        watched,
        panic,
        home: home.clone(),
    };
    colour_if_asked(view);
    let ended = shell::run(opening)
        .map_err(|error| Failure::could_not("cli-terminal-failed").with("detail", error.kind()))?;
    match ended {
        Ended::Left => Ok(Outcome::Done),
        Ended::Locked {
            transcript,
            is_stopping,
        } => {
            let error = shell::start_anew(transcript.as_ref(), is_stopping);
            Err(Failure::could_not("cli-lock-failed").with("detail", error.kind()))
        }
    }
}

/// What the officer should know of before typing anything.
fn surrounded(context: &Context, home: &Home) -> Vec<Surrounding> {
    let recorder = surroundings::recorder().map(Surrounding::Recorder);
    let is_open = |found: Encrypted| match found {
        Encrypted::No => !context.settings.disk_is_checked,
        Encrypted::Yes | Encrypted::Unknown => false,
    };
    let disk = is_open(surroundings::disk(home.folder())).then_some(Surrounding::Disk);
    let swap = surroundings::swap()
        .is_some_and(is_open)
        .then_some(Surrounding::Swap);
    [recorder, disk, swap].into_iter().flatten().collect()
}

/// What opens the store beside a passphrase, for who has forgotten it.
fn other_ways(folder: &Path) -> OtherWays {
    let kinds = Store::kinds_of_ways_in(folder);
    OtherWays {
        groups_on_paper: kinds
            .contains(&SlotKind::Recovery)
            .then_some(RecoveryKey::GROUPS),
        has_age: kinds.contains(&SlotKind::Age),
    }
}
