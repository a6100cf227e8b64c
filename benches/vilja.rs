//! Speed, measured: `cargo bench`. Each line gives what, how often, median, 99th percentile and worst.
//!
//! The figures of a machine are in docs/performance.md. Nothing here fails: a benchmark is not a test.

#![expect(
    clippy::expect_used,
    clippy::print_stdout,
    reason = "a benchmark ends when something is wrong, and prints"
)]

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::hint::black_box;
use std::io::{Read as _, Write as _};
use std::process::{Command as Process, Stdio};
use std::rc::Rc;
use std::time::{Duration, Instant};

use portable_pty::{CommandBuilder, PtySize, native_pty_system};
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use vilja::app::key::{Code, Key};
use vilja::app::library::{Library, Start};
use vilja::app::msg::{LoadedForm, Msg, Now, RECENT_MAX, Settings, Summary};
use vilja::app::previewing::settle;
use vilja::app::{Model, page, update};
use vilja::builtin::Shelf;
use vilja::engine::answer::Answer;
use vilja::engine::form::Form;
use vilja::engine::form::doubt;
use vilja::engine::form::lower::{Known, load};
use vilja::engine::interview::{Beginning, Command, Interview};
use vilja::engine::time::{Date, Timestamp};
use vilja::store::{Cost, FormText, Passphrase, Purpose, Realm, Store, TranscriptId};
use vilja::text::catalog::Catalog;
use vilja::text::layout::Output;
use vilja::view::tui::{self, theme::Theme};

const SIZES: [usize; 3] = [200, 2_000, 20_000];

/// What is measured, by the word that chooses it: `cargo bench -- keys`. Without a word, everything.
const MEASURED: [(&str, fn()); 16] = [
    ("loading", loading),
    ("doubting", doubting),
    ("answering", answering),
    ("flipping", flipping),
    ("keys", keys),
    ("languages", languages),
    ("replaying", replaying),
    ("committing", committing),
    ("opening", opening),
    ("home", home),
    ("typing", typing),
    ("verifying", verifying),
    ("start", cold_start),
    ("practice", practice),
    ("memory", memory),
    ("cues", cues),
];

fn main() {
    let wanted: Vec<String> = std::env::args()
        .skip(1)
        .filter(|word| !word.starts_with('-'))
        .collect();
    println!(
        "{:<58} {:>7} {:>10} {:>10} {:>10}",
        "what", "n", "median", "p99", "worst"
    );
    for (name, measure) in MEASURED {
        if wanted.is_empty() || wanted.iter().any(|word| word == name) {
            measure();
        }
    }
}

/// Prints one line of figures.
fn report(what: &str, mut times: Vec<Duration>) {
    times.sort_unstable();
    let at = |percent: usize| {
        let idx = (times.len() * percent / 100).min(times.len().saturating_sub(1));
        times.get(idx).copied().unwrap_or_default()
    };
    println!(
        "{what:<58} {:>7} {:>10} {:>10} {:>10}",
        times.len(),
        show(at(50)),
        show(at(99)),
        show(at(100))
    );
}

fn show(time: Duration) -> String {
    let micros = time.as_secs_f64() * 1e6;
    if micros >= 1000.0 {
        format!("{:.2} ms", micros / 1000.0)
    } else {
        format!("{micros:.2} us")
    }
}

/// What the work takes; clearing away its result is not counted.
fn timed<T>(work: impl FnOnce() -> T) -> Duration {
    let start = Instant::now();
    let result = black_box(work());
    let time = start.elapsed();
    drop(result);
    time
}

/// A chain: each question is asked only if the one before is yes. A star: all depend on the first.
fn generated(shape: &str, n: usize) -> String {
    let mut text = String::from(
        "[form]\nid = \"generated\"\nversion = \"1.0.0\"\n[[section]]\nid = \"everything\"\n",
    );
    for idx in 0..n {
        write!(
            text,
            "[[section.question]]\nid = \"q{idx}\"\ntype = \"yes_no\"\n"
        )
        .expect("a string");
        let before = if shape == "chain" {
            idx.wrapping_sub(1)
        } else {
            0
        };
        if idx > 0 {
            writeln!(text, "ask_if = \"q{before} == yes\"").expect("a string");
        }
    }
    text
}

fn form(shape: &str, n: usize) -> Rc<Form> {
    let loaded = load(&generated(shape, n), &Known::default());
    Rc::new(loaded.form.expect("the generated form is right"))
}

fn beginning(form: &Form) -> Beginning {
    Beginning {
        form: Rc::clone(&form.id),
        version: Rc::clone(&form.version),
        digest: "0".repeat(64).into(),
        date: Date::new(2026, 11, 20).expect("a day"),
        officer_language: "sv".into(),
        client_language: Some("ar".into()),
        case: None,
        training: true,
    }
}

fn yes_no(form: &Form, idx: usize, option: &str) -> Command {
    let place = form
        .questions
        .get(idx)
        .map(|question| Rc::clone(&question.id))
        .expect("a question");
    Command::Answer {
        place,
        answer: Answer::Choice(option.into()),
    }
}

fn all_yes(form: &Rc<Form>) -> Interview {
    let (mut interview, _) = Interview::begin(Rc::clone(form), beginning(form));
    for idx in 0..form.questions.len() {
        interview
            .apply(yes_no(form, idx, "yes"))
            .expect("it is relevant");
    }
    interview
}

fn loading() {
    for shape in ["chain", "star"] {
        for n in SIZES {
            let text = generated(shape, n);
            let runs = if n > 5_000 { 21 } else { 60 };
            let times = (0..runs)
                .map(|_| timed(|| load(&text, &Known::default())))
                .collect();
            report(&format!("load and check, {shape} of {n} questions"), times);
        }
    }
    let times = (0..40)
        .map(|_| timed(|| Shelf::new(None).library()))
        .collect();
    report("load and check everything built in", times);
}

/// Loading with the search for what is allowed and surely wrong, as `forms check` does it.
fn doubting() {
    let check = |text: &str| doubt::check(text, &Known::default(), |_, _| ());
    for shape in ["chain", "star"] {
        for n in SIZES {
            let text = generated(shape, n);
            let runs = if n > 5_000 { 21 } else { 60 };
            let times = (0..runs).map(|_| timed(|| check(&text))).collect();
            report(&format!("look for doubts, {shape} of {n} questions"), times);
        }
    }
    for when in ["q7 == yes and q7 == no", "q7 == yes and q8 == no"] {
        let mut text = generated("star", 20);
        for no in 0..40_000 {
            write!(
                text,
                "[[flag]]\nid = \"f{no}\"\nweight = \"grey\"\nwhen = \"{when}\"\n"
            )
            .expect("a string");
        }
        let times = (0..11).map(|_| timed(|| check(&text))).collect();
        report(&format!("look for doubts, 40000 flags with {when}"), times);
    }
    for (id, text) in vilja::builtin::FORMS {
        let times = (0..40).map(|_| timed(|| check(text))).collect();
        report(&format!("look for doubts, {id}"), times);
    }
}

fn answering() {
    for shape in ["chain", "star"] {
        for n in SIZES {
            let form = form(shape, n);
            let (mut interview, _) = Interview::begin(Rc::clone(&form), beginning(&form));
            let times = (0..n)
                .map(|idx| {
                    let command = yes_no(&form, idx, "yes");
                    timed(|| interview.apply(command).expect("it is relevant"))
                })
                .skip(1)
                .collect();
            report(&format!("one answer, {shape} of {n} questions"), times);
        }
    }
}

fn flipping() {
    for shape in ["chain", "star"] {
        for n in SIZES {
            let form = form(shape, n);
            let mut interview = all_yes(&form);
            let times = (0..40)
                .map(|turn| {
                    let command = yes_no(&form, 0, if turn % 2 == 0 { "no" } else { "yes" });
                    timed(|| interview.apply(command).expect("it is relevant"))
                })
                .collect();
            report(
                &format!("the first answer flips all, {shape} of {n} questions"),
                times,
            );
        }
    }
}

fn now() -> Now {
    Now {
        at: Timestamp(0),
        date: Date::new(2026, 11, 20).expect("a day"),
        clock: "14:32:07".into(),
    }
}

fn model_of(form: Option<Rc<Form>>) -> Model {
    let (library, _) = Shelf::new(None).library();
    let library = match form {
        None => library,
        Some(form) => Library {
            forms: vec![Rc::new(LoadedForm {
                form,
                digest: "0".repeat(64).into(),
                source: "".into(),
                texts: Rc::new(Catalog::new()),
                unreviewed: Vec::new(),
                own: std::collections::BTreeMap::new(),
                register: None,
                sources: None,
                files: Rc::default(),
            })],
            ..library
        },
    };
    let settings = Settings {
        officer_language: Some("sv".into()),
        ..Settings::default()
    };
    let start = Start {
        training: true,
        interview: true,
        client_language: Some("ar".into()),
        ..Start::default()
    };
    let (mut model, effects) = Model::new(library, settings, start);
    settle(&mut model, effects, &now());
    model
}

fn frame(model: &Model, buffer: &mut Buffer) {
    let page = page(model);
    buffer.reset();
    let area = buffer.area;
    black_box(tui::draw(
        &page,
        &Theme::default(),
        Output::App,
        area,
        buffer,
    ));
}

/// From a key press to the finished frame, store apart.
fn keys() {
    let mut cases = vec![("inflyttning".to_owned(), None)];
    for shape in ["chain", "star"] {
        cases.push((format!("{shape} of 20000"), Some(form(shape, 20_000))));
    }
    for (name, form) in cases {
        let mut model = model_of(form);
        let mut buffer = Buffer::empty(Rect::new(0, 0, 120, 40));
        let presses = [
            "1", "<Enter>", "2", "<S-Tab>", "<F2>", "1", "<Enter>", "<F4>", "<F4>", "-", "<Enter>",
        ];
        let mut times = Vec::new();
        for press in presses.iter().cycle().take(1_100) {
            let key = Key::parse(press).unwrap_or(Key::plain(Code::Enter));
            times.push(timed(|| {
                let effects = update(&mut model, Msg::Key(key), &now());
                settle(&mut model, effects, &now());
                frame(&model, &mut buffer);
            }));
        }
        report(&format!("key press to frame 120x40, {name}"), times);
        if name == "inflyttning" {
            parts_of_a_frame("question", &model);
            let effects = update(&mut model, Msg::Key(Key::plain(Code::F(4))), &now());
            settle(&mut model, effects, &now());
            parts_of_a_frame("flags", &model);
        }
    }
    walking_through_the_flags();
}

/// Every row of the page of flags in turn, each with what would change it, after an interview with much in it.
fn walking_through_the_flags() {
    let mut model = model_of(None);
    let mut buffer = Buffer::empty(Rect::new(0, 0, 120, 40));
    let mut press = |key: &str| {
        let key = Key::parse(key).unwrap_or(Key::plain(Code::Enter));
        timed(|| {
            let effects = update(&mut model, Msg::Key(key), &now());
            settle(&mut model, effects, &now());
            frame(&model, &mut buffer);
        })
    };
    for _ in 0..80 {
        press("1");
        press("<Enter>");
    }
    press("<F4>");
    let walk: Vec<Duration> = (0..100).map(|_| press("<Down>")).collect();
    report("walking through the flags 120x40, inflyttning", walk);
    let open = (0..100).flat_map(|_| {
        let opened = press("<Enter>");
        press("<Esc>");
        press("<Up>");
        [opened]
    });
    report("opening a flag 120x40, inflyttning", open.collect());
}

/// Where the time of a frame goes.
fn parts_of_a_frame(name: &str, model: &Model) {
    let times = (0..400).map(|_| timed(|| page(model))).collect();
    report(&format!("  of it: describing the page, {name}"), times);
    let described = page(model);
    let mut buffer = Buffer::empty(Rect::new(0, 0, 120, 40));
    let times = (0..400)
        .map(|_| {
            let area = buffer.area;
            timed(|| {
                tui::draw(
                    &described,
                    &Theme::default(),
                    Output::App,
                    area,
                    &mut buffer,
                )
            })
        })
        .collect();
    report(&format!("  of it: drawing the page, {name}"), times);
}

fn languages() {
    let mut model = model_of(None);
    let mut buffer = Buffer::empty(Rect::new(0, 0, 120, 40));
    let mut times = Vec::new();
    for _ in 0..400 {
        times.push(timed(|| {
            let effects = update(&mut model, Msg::Key(Key::plain(Code::F(2))), &now());
            settle(&mut model, effects, &now());
            frame(&model, &mut buffer);
        }));
    }
    report(
        "language of all texts switched and drawn, 120x40",
        times.split_off(4),
    );
    report("the same, the first time each language is read", times);
}

fn replaying() {
    for n in [200, 2_000] {
        let form = form("chain", n);
        let (mut interview, mut changes) = Interview::begin(Rc::clone(&form), beginning(&form));
        for idx in 0..n {
            changes.extend(
                interview
                    .apply(yes_no(&form, idx, "yes"))
                    .expect("it is relevant"),
            );
        }
        let times = (0..40)
            .map(|_| timed(|| Interview::replay(Rc::clone(&form), changes.clone())))
            .collect();
        report(
            &format!("replay of a transcript of {} changes", changes.len()),
            times,
        );
    }
}

/// A real store, whose every opening is logged, with interviews of 200 answers each.
fn filled(
    folder: &std::path::Path,
    n_interviews: usize,
    n_at_once: usize,
) -> (Store, Vec<TranscriptId>) {
    let form = form("chain", 2_000);
    // The text of a form that interviews are really held with, in all its languages: it is long, and read with the rest.
    let real = Shelf::new(None).form("inflyttning").expect("a form");
    let text = FormText {
        form: real.source.to_string(),
        texts: (*real.files).clone(),
    };
    let mut store = Store::create(
        &Realm::Real.folder(folder),
        Realm::Real,
        Some(&Passphrase::new("fem ord")),
        Cost::FLOOR,
        Timestamp(0),
    )
    .expect("a store");
    let mut ids = Vec::new();
    for idx in 0..n_interviews {
        let beginning = Beginning {
            digest: text.digest().into(),
            case: Some(format!("2026-{idx}").into()),
            training: false,
            ..beginning(&form)
        };
        let (mut interview, mut changes) = Interview::begin(Rc::clone(&form), beginning);
        for answer in 0..199 {
            let answered = interview.apply(yes_no(&form, answer, "yes"));
            changes.extend(answered.expect("it is relevant"));
        }
        changes.truncate(199);
        changes.extend(
            interview
                .apply(Command::Finish)
                .expect("it can be finished"),
        );
        let id = store
            .begin(changes.first().expect("it began"), &text, Timestamp(0))
            .expect("begun");
        for some in changes.get(1..).expect("more").chunks(n_at_once) {
            store.append(&id, some, Timestamp(0)).expect("stored");
        }
        ids.push(id);
    }
    (store, ids)
}

fn opening() {
    let folder = tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR")).expect("a folder");
    let (mut store, ids) = filled(folder.path(), 50, 200);
    let times = (0..400)
        .map(|idx| {
            let id = ids.get(idx % ids.len()).expect("one");
            timed(|| {
                store
                    .load(id, Purpose::Screen, Timestamp(1))
                    .expect("loaded")
            })
        })
        .collect();
    report(
        "opening a transcript of 200 changes, with its line in the log",
        times,
    );
    let times = ids
        .iter()
        .map(|id| timed(|| store.checkpoints(id).expect("read")))
        .collect();
    report("the receipt code of a transcript", times);
}

fn verifying() {
    let folder = tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR")).expect("a folder");
    let (mut store, ids) = filled(folder.path(), 1_000, 200);
    for id in &ids {
        store
            .load(id, Purpose::Screen, Timestamp(1))
            .expect("loaded");
    }
    let times = (0..5)
        .map(|_| timed(|| assert!(store.verify(&mut |_, _| {}).expect("verified").is_whole())))
        .collect();
    report(
        "verifying 200,000 changes, 1,000 checkpoints, 1,000 openings",
        times,
    );
}

/// How much longer a file is than before; a log that is begun anew is as long as it is.
fn growth(path: &std::path::Path, before: &mut u64) -> usize {
    let now = std::fs::metadata(path).map_or(0, |file| file.len());
    let grown = now.saturating_sub(std::mem::replace(before, now));
    usize::try_from(grown).unwrap_or(0)
}

/// A durable answer in the store, against a bare write and flush of as many bytes to as many files on the same disk.
fn committing() {
    let folder = tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR")).expect("a folder");
    let form = form("chain", 2_000);
    let text = FormText {
        form: String::new(),
        texts: BTreeMap::new(),
    };
    let beginning = Beginning {
        digest: text.digest().into(),
        ..beginning(&form)
    };
    let (mut interview, changes) = Interview::begin(Rc::clone(&form), beginning);
    let mut store = Store::create(
        &folder.path().join("training"),
        Realm::Training,
        None,
        Cost::FLOOR,
        Timestamp(0),
    )
    .expect("a store");
    let id = store
        .begin(changes.first().expect("it began"), &text, Timestamp(0))
        .expect("begun");
    let log = store.folder().join("vault.db-wal");
    let journal = std::fs::read_dir(store.folder().join("journal"))
        .expect("journals")
        .filter_map(|entry| Some(entry.ok()?.path()))
        .find(|path| path.extension().is_some_and(|ending| ending == "jrn"))
        .expect("a journal");
    let (mut n_log, mut n_journal) = (0, 0);
    growth(&log, &mut n_log);
    growth(&journal, &mut n_journal);
    let mut bare = ["bare-journal", "bare-log"]
        .map(|name| std::fs::File::create(folder.path().join(name)).expect("a file"));
    // In turn, so that both meet the same disk.
    let (mut stored, mut written, mut sizes) = (Vec::new(), Vec::new(), [0, 0]);
    for idx in 0..1_000 {
        let changes = interview
            .apply(yes_no(&form, idx, "yes"))
            .expect("it is relevant");
        stored.push(timed(|| {
            store.append(&id, &changes, Timestamp(0)).expect("stored")
        }));
        let grown = [growth(&journal, &mut n_journal), growth(&log, &mut n_log)];
        // A log that is written over from its beginning does not grow: then it is as much as the time before.
        for (size, grown) in sizes.iter_mut().zip(grown) {
            if grown > 0 {
                *size = grown;
            }
        }
        written.push(timed(|| {
            for (file, size) in bare.iter_mut().zip(sizes) {
                file.write_all(&vec![7; size]).expect("written");
                file.sync_data().expect("synced");
            }
        }));
    }
    let sum = |times: &[Duration]| times.iter().sum::<Duration>().as_secs_f64();
    println!(
        "durable answer to bare flushes of the same bytes: {:.2} (last sizes {sizes:?})",
        sum(&stored) / sum(&written)
    );
    report("durable answer in the store", stored);
    report("bare writes and fdatasyncs, journal and log", written);
}

/// A store with so many interviews, of which every hundredth is still open.
fn many(folder: &std::path::Path, passphrase: &Passphrase, n: usize) {
    let form = form("chain", 20);
    let text = FormText {
        form: String::new(),
        texts: BTreeMap::new(),
    };
    let cheap = Cost::new(64, 1, 1).expect("a cost");
    let mut store =
        Store::create(folder, Realm::Real, Some(passphrase), cheap, Timestamp(0)).expect("a store");
    for idx in 0..n {
        let beginning = Beginning {
            digest: text.digest().into(),
            case: Some(format!("2026-{idx}").into()),
            training: false,
            ..beginning(&form)
        };
        let (mut interview, mut changes) = Interview::begin(Rc::clone(&form), beginning);
        // Every hundredth is still open.
        if idx % 100 != 0 {
            let finished = interview.apply(Command::Finish);
            changes.extend(finished.expect("it can be finished"));
        }
        let id = store
            .begin(changes.first().expect("it began"), &text, Timestamp(0))
            .expect("begun");
        if let Some(rest @ [_, ..]) = changes.get(1..) {
            store.append(&id, rest, Timestamp(0)).expect("stored");
        }
        // Two weeks later, and tidied up.
        if idx % 1_000 == 999 {
            store
                .tidy(Timestamp(30 * 24 * 60 * 60 * 1000), None)
                .expect("tidied");
        }
    }
}

/// The first page of a store with many interviews, from the key to the frame. The store is made once and kept.
fn home() {
    const N: usize = 100_000;
    let home = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("home-{N}"));
    let there = Realm::Real.folder(&home);
    let passphrase = Passphrase::new("fem ord");
    if !there.exists() {
        // Where there is a disk in memory it is made there: on a real one this takes a quarter of an hour.
        let made_on = ["/dev/shm", env!("CARGO_TARGET_TMPDIR")]
            .into_iter()
            .find(|path| std::path::Path::new(path).is_dir())
            .expect("a folder");
        let made = tempfile::tempdir_in(made_on).expect("a folder");
        many(&Realm::Real.folder(made.path()), &passphrase, N);
        let copied = Process::new("cp")
            .arg("-a")
            .args([made.path(), &home])
            .status();
        assert!(copied.expect("cp").success());
    }
    let (mut opening, mut listing, mut drawing) = (Vec::new(), Vec::new(), Vec::new());
    for _ in 0..11 {
        let mut store = None;
        opening.push(timed(|| {
            store = Store::open(&there, Realm::Real, Some(&passphrase), Timestamp(1)).ok();
        }));
        let mut store = store.expect("it opens");
        let mut recent = Vec::new();
        listing.push(timed(|| recent = store.recent(RECENT_MAX).expect("a list")));
        let shown = recent
            .iter()
            .map(|it| Summary {
                transcript: it.id.to_string().into(),
                form: it.form.clone().into(),
                case: it.case.clone().map(Into::into),
                begun: "2026-11-20 14:32".into(),
                finished: it.finished,
                protected: it.protected,
                erased: None,
            })
            .collect();
        let (library, _) = Shelf::new(None).library();
        let settings = Settings {
            officer_language: Some("sv".into()),
            ..Settings::default()
        };
        let start = Start {
            store_exists: true,
            ..Start::default()
        };
        let (mut model, _) = Model::new(library, settings, start);
        let mut buffer = Buffer::empty(Rect::new(0, 0, 120, 40));
        drawing.push(timed(|| {
            let effects = update(&mut model, Msg::StoreOpened(Ok(shown)), &now());
            settle(&mut model, effects, &now());
            frame(&model, &mut buffer);
        }));
    }
    report("opening a store of 100,000 interviews, key apart", opening);
    report("the list of its first page", listing);
    report("its first page, drawn", drawing);
}

/// How long a key press can be without its frame while answers are stored, on a disk that is quick and on one that takes five
/// seconds for a flush. The program is the real one, on a pseudo-terminal.
fn typing() {
    for stalled in [false, true] {
        let home = tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR")).expect("a folder");
        let what = if stalled {
            "key press to its echo, every flush takes 5 s"
        } else {
            "key press to its echo, answers stored meanwhile"
        };
        match typed(home.path(), stalled) {
            Some(times) => report(what, times),
            None => println!("{what}: not measured, strace is not here or did not follow"),
        }
    }
}

fn typed(home: &std::path::Path, stalled: bool) -> Option<Vec<Duration>> {
    let pair = native_pty_system()
        .openpty(PtySize {
            rows: 40,
            cols: 120,
            pixel_width: 0,
            pixel_height: 0,
        })
        .expect("a pseudo-terminal");
    let mut command = CommandBuilder::new(env!("CARGO_BIN_EXE_vilja"));
    command.args(["interview", "--training", "--client-lang", "sv"]);
    command.env("VILJA_HOME", home);
    command.env("VILJA_LANG", "sv");
    command.env("TERM", "xterm-256color");
    let mut out = pair.master.try_clone_reader().expect("a reader");
    let mut keys = pair.master.take_writer().expect("a writer");
    let mut child = pair.slave.spawn_command(command).expect("it starts");
    let (sender, screen) = std::sync::mpsc::channel();
    std::thread::spawn(move || {
        let mut piece = vec![0_u8; 65_536];
        while let Ok(n @ 1..) = out.read(&mut piece) {
            if sender
                .send(piece.get(..n).unwrap_or_default().to_vec())
                .is_err()
            {
                break;
            }
        }
    });
    // Until nothing more is drawn.
    let quiet = |wait_ms: u64| while screen.recv_timeout(Duration::from_millis(wait_ms)).is_ok() {};
    quiet(1_500);
    let mut strace = stalled.then(|| {
        Process::new("strace")
            .args([
                "-f",
                "-o",
                "/dev/null",
                "-p",
                &child.process_id().unwrap_or(0).to_string(),
            ])
            .args(["-e", "trace=fsync,fdatasync"])
            .args(["-e", "inject=fsync,fdatasync:delay_enter=5000000"])
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
    });
    if let Some(Err(_)) = strace {
        child.kill().expect("it ends");
        return None;
    }
    quiet(1_500);
    let mut times = Vec::new();
    // The choice of an answer and the way to the next question: each stores something and draws the page anew.
    for key in ["1", "\r", "2", "\r", "\x1b[Z", "1", "\r"]
        .iter()
        .cycle()
        .take(350)
    {
        let begun = Instant::now();
        keys.write_all(key.as_bytes()).expect("typed");
        let drawn = screen.recv_timeout(Duration::from_secs(20)).is_ok();
        times.push(begun.elapsed());
        if !drawn {
            break;
        }
        // As quick as nobody types.
        quiet(15);
    }
    if let Some(Ok(strace)) = &mut strace {
        // Asked politely it lets go of whom it follows.
        let _gone = Process::new("kill").arg(strace.id().to_string()).status();
        let _gone = strace.wait();
    }
    child.kill().expect("it ends");
    child.wait().expect("it ends");
    Some(times)
}

/// From the start of the process to the end of its first frame on a pseudo-terminal of 120x40: a key of the key line, which comes last.
fn until_frame(home: &std::path::Path, arguments: &[&str], last: &str) -> Duration {
    let size = PtySize {
        rows: 40,
        cols: 120,
        pixel_width: 0,
        pixel_height: 0,
    };
    let pair = native_pty_system()
        .openpty(size)
        .expect("a pseudo-terminal");
    let mut command = CommandBuilder::new(env!("CARGO_BIN_EXE_vilja"));
    command.args(arguments);
    command.env("VILJA_HOME", home);
    command.env("TERM", "xterm-256color");
    let mut out = pair.master.try_clone_reader().expect("a reader");
    let start = Instant::now();
    let mut child = pair.slave.spawn_command(command).expect("it starts");
    let mut seen = Vec::new();
    let mut piece = [0_u8; 4096];
    while !String::from_utf8_lossy(&seen).contains(last) {
        let n = out.read(&mut piece).expect("it draws");
        seen.extend_from_slice(piece.get(..n).unwrap_or_default());
    }
    let time = start.elapsed();
    child.kill().expect("it ends");
    child.wait().expect("it ends");
    time
}

/// From the start of the process to the first frame, and in line mode to the first word.
fn cold_start() {
    let home = tempfile::tempdir().expect("a folder");
    let times = (0..40)
        .map(|_| until_frame(home.path(), &[], "Ctrl-Q"))
        .collect();
    report("process start to the end of the first frame, 120x40", times);
    let times = (0..40)
        .map(|_| {
            let start = Instant::now();
            let mut child = Process::new(env!("CARGO_BIN_EXE_vilja"))
                .arg("--plain")
                .env("VILJA_HOME", home.path())
                .stdin(Stdio::null())
                .stdout(Stdio::piped())
                .spawn()
                .expect("it starts");
            let mut first = [0_u8; 1];
            let mut out = child.stdout.take().expect("piped");
            out.read_exact(&mut first).expect("it speaks");
            let time = start.elapsed();
            std::io::copy(&mut out, &mut std::io::sink()).expect("it ends");
            child.wait().expect("it ends");
            time
        })
        .collect();
    report("process start to the first word in line mode", times);
}

/// From asking for a scenario to its first frame: read, checked, begun in the store and drawn.
fn practice() {
    let shelf = Shelf::new(None);
    let ids: Vec<String> = shelf
        .scenarios_offered()
        .into_iter()
        .map(|offered| offered.id)
        .collect();
    let times = ids
        .iter()
        .map(|id| timed(|| shelf.scenario(id).expect("it can be used")))
        .collect();
    report("each scenario read and checked, with its form", times);
    let home = tempfile::tempdir().expect("a folder");
    let start = |id: &String| {
        let run = ["train", "run", id, "--seed", "1"];
        let shown = ["--lang", "sv", "--bidi", "app"];
        until_frame(home.path(), &[&run[..], &shown].concat(), "F3")
    };
    let first = ids.iter().take(1).map(start).collect();
    report("process start to a scenario, practice store made", first);
    let times = ids.iter().map(start).collect();
    report("process start to the first frame of each scenario", times);
}

/// Resident memory with an interview open, from the kernel's own count.
fn memory() {
    let model = model_of(None);
    let mut buffer = Buffer::empty(Rect::new(0, 0, 120, 40));
    frame(&model, &mut buffer);
    let home = tempfile::tempdir().expect("a folder");
    let mut child = Process::new(env!("CARGO_BIN_EXE_vilja"))
        .args(["interview", "--training", "--plain", "--client-lang", "ar"])
        .env("VILJA_HOME", home.path())
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("it starts");
    let mut out = std::io::BufReader::new(child.stdout.take().expect("piped"));
    let mut line = String::new();
    let mut seen = String::new();
    while !seen.contains("Fråga 1") && !seen.contains("Question 1") {
        line.clear();
        if std::io::BufRead::read_line(&mut out, &mut line).expect("it speaks") == 0 {
            break;
        }
        seen.push_str(&line);
    }
    let status =
        std::fs::read_to_string(format!("/proc/{}/status", child.id())).unwrap_or_default();
    for field in ["VmRSS", "VmHWM"] {
        let value = status
            .lines()
            .find(|line| line.starts_with(field))
            .unwrap_or("not known here");
        println!("resident, interview open: {value}");
    }
    drop(child.stdin.take());
    child.wait().expect("it ends");
}

/// Cues in a long text: in sentences as people speak, and without any end.
fn cues() {
    let lists = Shelf::new(None).cues();
    let said = "De sa att jag måste söka i hela landet, annars får jag inga pengar. Sen ordnade de lägenheten och betalade \
                hyran i tre månader. Vi visste inte ens var det låg. ";
    let endless = said.replace(['.', ','], "");
    let n_words = said.split_whitespace().count();
    for wanted in [200, 2_000, 10_000] {
        for (shape, text) in [("in sentences", said), ("without an end", endless.as_str())] {
            let text = text.repeat(wanted / n_words + 1);
            let times = (0..20)
                .map(|_| {
                    let begun = Instant::now();
                    black_box(lists.find(black_box(&text)));
                    begun.elapsed()
                })
                .collect();
            report(&format!("cues in {wanted} words {shape}"), times);
        }
    }
}
