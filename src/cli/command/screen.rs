//! Opens the screen, or the same line by line.

use std::io::{self, IsTerminal as _};
use std::rc::Rc;

use crate::app::library::{Library, Start, Surrounding};
use crate::builtin::{Shelf, Unusable};
use crate::cli::command::{forms, opening};
use crate::cli::context::{Context, passphrase_from_file, var};
use crate::cli::failure::Failure;
use crate::cli::out::Out;
use crate::cli::{InterviewArgs, Outcome, ViewArgs, out};
use crate::shell::bidi::{self, Wish};
use crate::shell::home::Home;
use crate::shell::surroundings::{self, Encrypted};
use crate::shell::{self, AFTER_LOCK, Ended, Opening, Panicking};
use crate::store::{Realm, Store};
use crate::text::language::Language;

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
    let client_language = client_language(args.client_lang.as_deref())?;
    let start = Start {
        training: args.training,
        protected: args.protected,
        interview: true,
        form: args.form.map(Rc::from),
        case: args.case.map(Rc::from),
        client_language: client_language.map(|language| language.tag().into()),
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
    let client_language = client_language(client_lang)?;
    let start = Start {
        training: true,
        scenarios: scenario.is_none(),
        scenario: scenario.map(|(id, seed)| (id.into(), seed)),
        client_language: client_language.map(|language| language.tag().into()),
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
    let client_language = client_language(client_lang)?;
    let (mut library, _) = Shelf::new(None).library();
    let start = Start {
        training: true,
        interview: true,
        preview: true,
        form: Some(Rc::clone(&form.form.id)),
        client_language: client_language.map(|language| language.tag().into()),
        ..Start::default()
    };
    library.forms = vec![Rc::new(form)];
    run(context, &both(before, view), start, library, None)
}

/// The two may stand before the command as well as after it.
fn both(before: &ViewArgs, view: ViewArgs) -> ViewArgs {
    ViewArgs {
        plain: before.plain || view.plain,
        bidi: view.bidi.or_else(|| before.bidi.clone()),
    }
}

fn client_language(tag: Option<&str>) -> Result<Option<Language>, Failure> {
    let parsed = tag.map(|tag| {
        Language::parse(tag)
            .ok_or_else(|| Failure::usage("cli-not-a-language").with("language", tag))
    });
    parsed.transpose()
}

/// What was asked for, or what the environment says, about who orders right-to-left text.
pub(super) fn wish(view: &ViewArgs) -> Wish {
    view.bidi
        .as_deref()
        .and_then(Wish::from_word)
        .or_else(|| Wish::from_word(&var("VILJA_BIDI")?))
        .unwrap_or_default()
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
    let home = context.home()?;
    let shelf = Shelf::new(Some(home.clone()));
    let (library, left_out) = shelf.library();
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
    run(context, view, start, library, panic)
}

fn run(
    context: &Context,
    view: &ViewArgs,
    start: Start,
    library: Library,
    panic: Option<Panicking>,
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
    let opening = Opening {
        shelf: Rc::new(Shelf::new(Some(home.clone()))),
        library,
        settings: context.settings.clone(),
        start: Start {
            store_exists: Store::exists(&Realm::Real.folder(home.folder())),
            plain: why_plain(view).is_some(),
            may_lock: cfg!(unix) && io::stdin().is_terminal(),
            locked: after_lock.is_some(),
            // What was asked for at the first start was begun then.
            interview: start.interview && after_lock.is_none(),
            resume: after_lock.filter(|id| id.len() > 1).map(Rc::from),
            surrounded: surrounded(context, home),
            ..start
        },
        bidi: bidi::decide(wish(view), var),
        mono: var("NO_COLOR").is_some(),
        passphrase,
        sorry: context.say_with("shell-panicked", &[("place", "{place}".to_owned())]),
        preview: start.preview,
        panic,
        home: home.clone(),
    };
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
