//! F01: killed at any moment, while answers come one after the other and in the middle of a word.

use std::thread;
use std::time::{Duration, Instant};

use crate::chance::Chance;
use crate::fault::{Counts, Fault, How, Plan, Tally};
use crate::lines::Lines;
use crate::office::{FORM, Office};
use crate::pty::{self, Ended};
use crate::verify::verify;

pub(crate) const FAULTS: &[Fault] = &[
    Fault {
        name: "F01 answers",
        what: "kill -9 at a random moment of starting, unlocking and answering",
        expected: "nothing acknowledged is lost; the interview is offered again",
        how: How::Run {
            needs: &[],
            counts: Counts {
                quick: 1,
                sample: 20,
                full: 1000,
            },
            run: answers,
        },
    },
    Fault {
        name: "F01 typing",
        what: "kill -9 at a random moment of typing, on a terminal",
        expected: "what was seen stands there again; at most 300 ms of typing are gone",
        how: How::run(&[], 4, 250, typing),
    },
];

/// More answers than any run gets to.
const ANSWERS: usize = 60;
/// So many interviews lie in one store before the next one is taken.
const A_STORE: u32 = 20;

fn start(office: &Office, of: &str) -> Lines {
    let mut lines = Lines::start(&mut office.interview(&[], of));
    lines.answer(of, 1..=ANSWERS);
    lines
}

fn answers(plan: &Plan) -> Tally {
    let mut tally = Tally::default();
    let mut chance = Chance::new(plan.seed);
    // How long it takes undisturbed, at first and later.
    let office = Office::new();
    let begun = Instant::now();
    let mut whole = start(&office, "WHOLE");
    let _begun = whole.hears("Fråga 1 av");
    let started = begun.elapsed();
    assert!(whole.has_saved(ANSWERS - 1), "undisturbed it saves");
    let span = begun.elapsed();
    let answering = span.saturating_sub(started).max(Duration::from_millis(1));
    drop(whole);
    let mut office = office;
    let mut before_any = 0;
    for run in 0..plan.runs {
        if run > 0 && run % A_STORE == 0 {
            office = Office::new();
        }
        let of = format!("F01-{run}");
        let mut lines = start(&office, &of);
        // Every other one from the first question on: starting takes most of the time.
        let span = if run % 2 == 0 {
            span
        } else {
            let _begun = lines.hears("Fråga 1 av");
            answering
        };
        let micros = u64::try_from(span.as_micros()).expect("a short time");
        thread::sleep(Duration::from_micros(chance.below(micros)));
        let end = lines.kill();
        tally.runs += 1;
        before_any += u32::from(end.acknowledged == 0);
        tally.must(end.signal == Some(9), || {
            format!("it ended by itself with {:?}: {}", end.code, end.err)
        });
        let said = verify(&office, &mut tally, &[(&of, end.acknowledged)]);
        tally.must(!said.contains("saknas"), || said.clone());
        if end.acknowledged > 0 && run % 10 == 0 {
            let home = Lines::start(&mut office.command(&[], &["--plain"])).close();
            tally.tells(home.all().contains("Pågående samtal"), "that it goes on");
        }
    }
    tally.remark(format!(
        "{before_any} of them before the first answer was acknowledged"
    ));
    tally
}

/// Text of which every beginning is seen for what it is, wherever lines are broken.
fn text() -> String {
    (1..60).fold(String::new(), |text, n| text + "k" + &n.to_string() + " ")
}

fn bare(text: &str) -> String {
    text.chars().filter(char::is_ascii_alphanumeric).collect()
}

/// How many of the letters of `text` stand on the screen, from the first.
fn seen(screen: &str, text: &str) -> usize {
    let screen = bare(screen);
    let text = bare(text);
    (0..=text.len())
        .rev()
        .find(|n| screen.contains(&text[..*n]))
        .unwrap_or(0)
}

fn typing(plan: &Plan) -> Tally {
    let mut tally = Tally::default();
    let mut chance = Chance::new(plan.seed);
    let mut office = Office::new();
    let mut oldest_lost = Duration::ZERO;
    for run in 0..plan.runs {
        if run > 0 && run % A_STORE == 0 {
            office = Office::new();
        }
        let (lost_of_seen, age) = typed_and_killed(&office, &mut chance, run);
        oldest_lost = oldest_lost.max(age);
        tally.runs += 1;
        tally.must(lost_of_seen == 0, || {
            format!("{lost_of_seen} letters were seen and are gone")
        });
        tally.must(age <= Duration::from_millis(300), || {
            format!("a letter typed {age:?} before is gone")
        });
    }
    let _said = verify(&office, &mut tally, &[]);
    tally.remark(format!(
        "the oldest key press that was gone was {} ms old",
        oldest_lost.as_millis()
    ));
    tally
}

/// Types at the speed of fingers and kills. Returns how many letters are gone that were seen, and how long before the
/// kill the first letter was typed that is gone.
fn typed_and_killed(office: &Office, chance: &mut Chance, run: u32) -> (usize, Duration) {
    let of = format!("F01-t{run}");
    let open = |args: &str| {
        pty::vilja(office.home(), args)
            .with(
                "VILJA_PASSPHRASE_FILE",
                Office::passphrase_file().to_str().expect("UTF-8"),
            )
            .on_terminal()
    };
    let mut terminal = open(&format!("interview --form {FORM} --case {of}"));
    terminal.wait_for("Fråga 1 av");
    let text = text();
    let n_keys = 1 + usize::try_from(chance.below(120)).expect("few");
    let mut typed_at = Vec::new();
    for letter in text.chars().take(n_keys) {
        terminal.write(&letter.to_string());
        if letter != ' ' {
            typed_at.push(Instant::now());
        }
        thread::sleep(Duration::from_millis(chance.below(40)));
    }
    thread::sleep(Duration::from_micros(chance.below(30_000)));
    terminal.wait_until("anything", |_| true);
    let seen_before = seen(&terminal.screen_text(), &text);
    let killed_at = Instant::now();
    terminal.signal("KILL");
    assert_eq!(terminal.wait_exit(), Ended::Killed);
    let mut again = open("");
    again.wait_for("Pågående samtal");
    again.press("4");
    again.wait_for("Fråga 1 av");
    let left = seen(&again.screen_text(), &text);
    drop(again);
    let age = typed_at
        .get(left)
        .map(|at| killed_at.saturating_duration_since(*at));
    (seen_before.saturating_sub(left), age.unwrap_or_default())
}
