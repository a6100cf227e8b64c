//! What the commands print and the pages say, kept by the names of the texts, for whoever looks at a translation.
//!
//! The tests come to more places than anyone could list. With `VILJA_RECORD=FILE` each command that they run is run beside in a copy
//! of its folder, and each page is read, with the name of each text instead of it. What has a text that was not met yet goes
//! into the file: `VILJA_RECORD=src/builtin/printed.txt cargo test --test it`, and then, with `VILJA_RECORD_REST=1` as well,
//! `cargo test --test it recorded::what_is_left`. What no test can bring about from outside is recorded by the tests inside, with made
//! values and the code that prints the real ones: `VILJA_RECORD=$PWD/src/builtin/printed.txt cargo test --lib -- cli::command`.

use std::cell::RefCell;
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::process::Command;

use vilja::app::Model;
use vilja::app::page::Page;
use vilja::app::previewing::page_by_names;
use vilja::app::words::Words;
use vilja::app::words::veil::Veil;
use vilja::builtin::{PRINTED, Shelf};
use vilja::text::catalog::{Args, Catalog};
use vilja::text::clean::plain;
use vilja::text::language::Language;
use vilja::text::pseudo::{Pseudo, named};
use vilja::view::line::{LineWords, Told, say_all, speak};

use crate::cli::ended_unrecorded;
use crate::desk::{Desk, Mode};
use crate::kept::{self, file};
use crate::pty::{Ended, Starting, vilja};

/// Runs a command beside, in a copy of its folder.
pub(crate) fn command(command: &Command, input: &str) {
    let Some(folder) = command.get_current_dir().filter(|_| file().is_some()) else {
        return;
    };
    let copy = tempfile::tempdir().unwrap();
    crate::translating::copy(folder, copy.path());
    let (here, there) = (
        folder.display().to_string(),
        copy.path().display().to_string(),
    );
    let moved = |text: &std::ffi::OsStr| text.to_string_lossy().replace(&here, &there);
    let args: Vec<String> = command.get_args().map(moved).collect();
    // What was printed in a language that was asked for, or for a program, has no names in it.
    let is_other = |(at, arg): (usize, &String)| (arg == "--lang" && at == 0) || arg == "--json";
    if args.iter().enumerate().any(is_other) || args.iter().any(|arg| arg == "preview") {
        return;
    }
    let mut beside = Command::new(command.get_program());
    beside.args(&args).env_clear().current_dir(copy.path());
    for (name, value) in command.get_envs() {
        beside.env(name, value.map(moved).unwrap_or_default());
    }
    beside.env("VILJA_LANG", Pseudo::Names.tag());
    let ran = ended_unrecorded(beside, input);
    let told = format!("{}{}", ran.out, ran.err);
    let told = anonymous(&told, &there);
    let args: Vec<String> = args.iter().map(|arg| anonymous(arg, &there)).collect();
    keep(
        &format!("vilja {}", args.join(" ").replace('\n', " ")),
        &told.lines().map(str::to_owned).collect::<Vec<_>>(),
    );
}

/// Runs a program without a terminal to its end, and beside it in a copy of its home.
pub(crate) fn output(starting: Starting) -> (i32, String, String) {
    started(&starting.args, &starting.env);
    starting.output()
}

fn started(args: &[String], env: &[(String, String)]) {
    let Some((_, home)) = env.iter().find(|(name, _)| name == "VILJA_HOME") else {
        return;
    };
    let is_other = args.iter().any(|it| it == "--json" || it == "preview");
    if file().is_none() || is_other {
        return;
    }
    // Whichever language was asked for, this is asked for here.
    let args = if args.first().is_some_and(|it| it == "--lang") {
        args.get(2..).unwrap_or_default()
    } else {
        args
    };
    let copy = tempfile::tempdir().unwrap();
    copy_what_lasts(Path::new(home), copy.path());
    let mut beside = Command::new(env!("CARGO_BIN_EXE_vilja"));
    beside.args(args).env_clear().current_dir("/");
    beside.envs(env.iter().cloned());
    beside.env("VILJA_HOME", copy.path());
    beside.env("VILJA_LANG", Pseudo::Names.tag());
    let ran = ended_unrecorded(beside, "");
    let told = anonymous(
        &format!("{}{}", ran.out, ran.err),
        &copy.path().display().to_string(),
    );
    let lines: Vec<String> = told.lines().map(str::to_owned).collect();
    keep(&format!("vilja {}", args.join(" ")), &lines);
}

/// What a program that goes on said so far, when it speaks by names.
pub(crate) fn heard(args: &str, lines: &[String]) {
    let temporary = std::env::temp_dir().display().to_string();
    let lines: Vec<String> = lines.iter().map(|it| anonymous(it, &temporary)).collect();
    keep(&format!("vilja {}", anonymous(args, &temporary)), &lines);
}

/// A command at a terminal that asks a person: what it asks by the names of the texts, and what is typed. `yes` stands for the word
/// that says yes. Returns how it ended and what stands on the screen.
#[track_caller]
pub(crate) fn asked_at_terminal(
    (home, args, env): (&Path, &str, &[(&str, &str)]),
    turns: &[(&str, &str)],
) -> (Ended, String) {
    if file().is_some() {
        let copy = tempfile::tempdir().unwrap();
        copy_what_lasts(home, copy.path());
        let (_, screen) = conversation((copy.path(), args, env), Pseudo::Names.tag(), turns);
        heard(args, &screen.lines().map(str::to_owned).collect::<Vec<_>>());
    }
    conversation((home, args, env), "sv", turns)
}

fn conversation(
    (home, args, env): (&Path, &str, &[(&str, &str)]),
    tag: &str,
    turns: &[(&str, &str)],
) -> (Ended, String) {
    let catalog = Shelf::new(None).catalog();
    let language = Language::parse(tag).unwrap();
    let say = |id: &str| plain(&catalog.say(&language, id, &Args::none()).text);
    let started = vilja(home, args).with("VILJA_LANG", tag).sized(200, 60);
    let started = env
        .iter()
        .fold(started, |it, (name, value)| it.with(name, value));
    let mut terminal = started.on_terminal();
    for (asks, typed) in turns {
        // Without what is filled in.
        let text = if tag == Pseudo::Names.tag() {
            format!("⟦{asks}")
        } else {
            let text = say(asks);
            let pieces = text.split(['{', '}', '\n']).map(str::trim);
            let pieces = pieces.filter(|it| !it.starts_with('$'));
            pieces.max_by_key(|it| it.len()).unwrap().to_owned()
        };
        terminal.wait_for(&text);
        let typed = if *typed == "yes" {
            say("asking-yes")
        } else {
            (*typed).to_owned()
        };
        terminal.write(&format!("{typed}\r"));
    }
    let ended = terminal.wait_exit();
    (ended, terminal.screen_text())
}

/// Copies a home without the doors that are open in it. It may not be there yet.
fn copy_what_lasts(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).into_iter().flatten().flatten() {
        let (path, to) = (entry.path(), to.join(entry.file_name()));
        if path.is_dir() {
            copy_what_lasts(&path, &to);
        } else if path.is_file() {
            fs::copy(&path, &to).unwrap();
        }
    }
}

/// Without folders of the machine on which it was recorded.
fn anonymous(text: &str, folder: &str) -> String {
    let text = text.replace(folder, "/home/anna");
    let text = text.replace(env!("CARGO_MANIFEST_DIR"), "/home/anna/vilja");
    let temporary = std::env::temp_dir().display().to_string();
    let mut pieces = text.split(&temporary);
    let mut said = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        let rest = piece
            .strip_prefix("/.tmp")
            .map(|it| it.trim_start_matches(char::is_alphanumeric));
        said.push_str("/home/anna");
        said.push_str(rest.unwrap_or(piece));
    }
    said
}

/// Reads a page.
pub(crate) fn page(model: &mut Model) {
    if file().is_none() {
        return;
    }
    lines_of("vilja --plain", &page_by_names(model));
}

/// Reads a page of a second terminal, which is made of names.
pub(crate) fn second_page(command: &str, page: &Page) {
    if file().is_some() {
        lines_of(command, page);
    }
}

fn lines_of(command: &str, page: &Page) {
    let said = |id: &str| format!("⟦{id}⟧");
    let words = LineWords {
        error_prefix: said("line-error"),
        warning_prefix: said("line-warning"),
        commands: said("plain-commands"),
        chosen: said("line-chosen"),
        not_chosen: said("line-not-chosen"),
        here: said("line-here"),
        empty_field: said("line-empty"),
        no_answer: said("plain-no-answer"),
        field: said("line-field"),
        ..LineWords::default()
    };
    thread_local! {
        static TOLD: RefCell<Told> = RefCell::default();
    }
    // What has changed is said otherwise than what is new.
    let changed = TOLD.with_borrow_mut(|told| speak(page, told, &words));
    let mut lines = say_all(page, &words);
    lines.extend(changed);
    lines.extend(
        page.keys
            .iter()
            .map(|key| format!("{}  {}", key.key, key.label)),
    );
    // On the screen the pane says in short what line mode says in sentences.
    let pane = page.findings.iter().flat_map(|pane| &pane.rows);
    lines.extend(pane.filter_map(|row| {
        let news = row.news.as_ref()?;
        Some(format!("{} {}  {}", news.sign, news.weight, row.text))
    }));
    keep(command, &lines);
}

/// Says with values that no test can bring about from outside what the program says with them. Returns it in Swedish.
pub(crate) fn made(command: &str, say: impl Fn(&Words) -> Vec<String>) -> String {
    let shelf = Shelf::new(None);
    let words = |language| Words {
        veil: Veil::default(),
        catalog: shelf.catalog(),
        register: shelf.register(),
        countries: shelf.countries(),
        language,
    };
    if let Some(names) = Language::parse(Pseudo::Names.tag()).filter(|_| file().is_some()) {
        keep(command, &say(&words(names)));
    }
    say(&words(Language::source())).join("\n")
}

/// The language in which what is shown on a terminal or in a conversation is to be shown once more, if it is recorded.
pub(crate) fn names() -> Option<&'static str> {
    file().map(|_| Pseudo::Names.tag())
}

/// Keeps what was shown in the language of names.
pub(crate) fn shown(command: &str, lines: &[String]) {
    keep(command, lines);
}

/// Keeps what stands around each of the program's texts that was not met yet.
fn keep(command: &str, lines: &[String]) {
    if file().is_none() {
        return;
    }
    let lines: Vec<String> = lines
        .iter()
        .flat_map(|it| it.split('\n'))
        .map(opened)
        .collect();
    // Only what is one of the program's texts, and no text of a form or a scenario.
    kept::keep(command, &lines, |line| {
        named::names(line).into_iter().filter(|id| is_text(id))
    });
}

/// Line mode takes signs off what stands first in a row, and a name begins with one.
fn opened(line: &str) -> String {
    let n = |sign: char| line.matches(sign).count();
    let first = line.find(char::is_alphabetic);
    match first.filter(|_| n('⟦') < n('⟧')) {
        Some(first) => format!("{}⟦{}", &line[..first], &line[first..]),
        None => line.to_owned(),
    }
}

fn is_text(id: &str) -> bool {
    thread_local! {
        static CATALOG: std::rc::Rc<vilja::text::catalog::Catalog> = Shelf::new(None).catalog();
    }
    CATALOG.with(|catalog| catalog.has(&Language::source(), id))
}

/// Files that have something wrong in them of every kind, and scenarios: recorded as the tests are.
#[test]
fn what_the_tests_have_in_data_is_recorded() {
    if file().is_none() {
        return;
    }
    let machine = crate::cli::Machine::new();
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    crate::translating::copy(&root.join("tests/data"), &machine.path("data"));
    crate::translating::copy(&root.join("forms"), &machine.path("forms"));
    for bad in [
        "forms-bad",
        "lists-bad",
        "texts-bad",
        "scenarios",
        "sources-bad",
        "trials-bad",
        "forms-held",
    ] {
        let folder = machine.path("data").join(bad);
        for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
            let path = format!("data/{bad}/{}", entry.file_name().to_string_lossy());
            machine.run(&["forms", "check", &path]);
            machine.run(&["forms", "test", &path]);
        }
    }
    let (mut old, mut new) = ("inflyttning".to_owned(), String::new());
    for id in [
        "inflyttning",
        "bosokstod",
        "samtycke",
        "uppfoljning",
        "kommunenkat",
    ] {
        std::mem::swap(&mut old, &mut new);
        id.clone_into(&mut old);
        machine.run(&["forms", "show", id, "--sources"]);
        machine.run(&["forms", "show", id]);
        machine.run(&["forms", "test", id]);
        if !new.is_empty() {
            machine.run(&["forms", "compare", &new, &old]);
        }
    }
    machine.run(&["train", "list"]);
    let mut desk = Desk::interview(Mode::Keys, "inflyttning", "sv", Some("ar"));
    desk.go("spoken_language");
    let catalog = Shelf::new(None).catalog();
    for id in catalog
        .ids(&Language::source())
        .filter(|id| id.starts_with("language-"))
    {
        let name = catalog.say(&Language::source(), &id, &Args::none()).text;
        desk.press(&name);
        desk.press(&"<Backspace>".repeat(name.chars().count()));
    }
    for scenario in vilja::builtin::SCENARIOS {
        machine.run(&["train", "sheet", scenario.id, "--seed", "3"]);
    }
}

/// What a failure or a problem of a file is printed like, for those that no test comes to from outside: with values that only show
/// where they stand. Run after all others, with the same file.
#[test]
fn what_is_left_is_recorded_in_the_shape_in_which_it_is_printed() {
    let Some(file) = file().filter(|_| std::env::var_os("VILJA_RECORD_REST").is_some()) else {
        return;
    };
    let so_far = fs::read_to_string(file).unwrap();
    let met: BTreeSet<String> = so_far.lines().flat_map(named::names).collect();
    let catalog = Shelf::new(None).catalog();
    let source = Language::source();
    let names = Language::parse(Pseudo::Names.tag()).unwrap();
    let say = |id: &str, args: &Args| catalog.say(&names, id, args).text;
    for id in catalog.ids(&source) {
        let hint = format!("{id}.hint");
        let begins = |begins: &[&str]| begins.iter().any(|it| id.starts_with(it));
        let is_problem = begins(&["problem-", "own-text-"]);
        let is_failure = catalog.has(&source, &hint)
            || begins(&["store-trouble-", "slot-trouble-", "handover-trouble-"]);
        let is_met = met.contains(&id) && (!catalog.has(&source, &hint) || met.contains(&hint));
        if id.contains('.') || is_met || !(is_problem || is_failure) {
            continue;
        }
        let said = say(&id, &sample(&catalog, &id));
        let hinted = catalog
            .has(&source, &hint)
            .then(|| say(&hint, &sample(&catalog, &hint)));
        let as_what = |id: &str, what: String| say(id, &Args::none().with("what", what));
        let lines = if is_problem {
            let mut lines = vec![
                format!("forms/form.toml:3:11  {said}"),
                "   version = \"1.0.0\"".to_owned(),
            ];
            lines.push(format!(
                "             ^^^^^  {}",
                hinted.unwrap_or_default()
            ));
            lines
        } else {
            let failure = as_what("cli-failure", said);
            std::iter::once(failure)
                .chain(hinted.map(|hint| as_what("cli-hint", hint)))
                .collect()
        };
        let command = if is_problem {
            "$ vilja forms check forms/form.toml"
        } else {
            "$ vilja …"
        };
        keep(command, &lines);
    }
}

/// Something for everything that is filled in.
fn sample(catalog: &Catalog, id: &str) -> Args {
    const NUMBERS: [&str; 12] = [
        "n", "of", "cols", "most", "line", "column", "limit", "limit_mb", "byte", "row", "least",
        "number",
    ];
    let variables = catalog.variables(&Language::source(), id).into_iter();
    variables.fold(Args::none(), |args, name| match name.as_str() {
        number if NUMBERS.contains(&number) => args.number(name, 3),
        "path" | "place" | "file" | "folder" => args.with(name, "/home/anna/form.toml"),
        "day" | "date" | "until" | "from" | "to" | "since" => args.with(name, "2026-11-20"),
        "language" | "lang" => args.with(name, "ti"),
        _ => args.with(name, "…"),
    })
}

#[test]
fn what_was_recorded_is_made_of_texts_that_there_are() {
    let catalog = Shelf::new(None).catalog();
    let source = Language::source();
    let mut n = 0;
    for line in PRINTED.lines() {
        named::say_again(line, &mut |id, args| {
            if catalog.has(&source, id) {
                n += 1;
                let faults = catalog.faults(&source, id, args);
                assert!(faults.is_empty(), "{id}: {faults:?} in {line}");
            }
            String::new()
        });
        let is_of_a_machine = [env!("CARGO_MANIFEST_DIR"), "/tmp/"]
            .iter()
            .any(|it| line.contains(it));
        assert!(!is_of_a_machine, "{line}");
    }
    assert!(n > 1_000, "{n}");
    assert!(
        Path::new(env!("CARGO_MANIFEST_DIR"))
            .join("src/builtin/printed.txt")
            .exists()
    );
}
