//! F18 to F24: on a terminal, while the disk stalls, signals come, the window closes, or nobody reads what is shown.

use std::fs::File;
use std::io::{Read as _, Write as _};
use std::process::Stdio;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::{Duration, Instant};

use portable_pty::{CommandBuilder, PtySize, native_pty_system};
use rustix::fs::{FlockOperation, fcntl_lock};
use rustix::process::Signal;

use crate::chance::Chance;
use crate::fault::{Fault, How, Need, Plan, Tally};
use crate::lines::{Lines, answer};
use crate::office::{FORM, Office, VILJA};
use crate::pty::{self, Ended, Terminal};
use crate::strace::{STRACE, Strace};
use crate::verify::verify;

pub(crate) const FAULTS: &[Fault] = &[
    Fault {
        name: "F18",
        what: "another process holds the lock for writing (3 s in the sample, 60 s in all)",
        expected: "typing and answering go on; said; saved when it is free",
        how: How::run(&[], 1, 3, held_lock),
    },
    Fault {
        name: "F19",
        what: "every flush of the disk takes 5 s (1.2 s in the sample)",
        expected: "typing is never blocked; said; everything is saved",
        how: How::run(&[Need::Root, STRACE], 1, 10, stalls),
    },
    Fault {
        name: "F20",
        what: "SIGHUP, SIGTERM, SIGINT, SIGQUIT, SIGSTOP and SIGCONT in the middle of a word",
        expected: "what is typed is kept; the terminal is given back; stopped and continued it is locked",
        how: How::run(&[], 1, 20, signals),
    },
    Fault {
        name: "F21",
        what: "the window is closed in the middle of a word",
        expected: "it ends in order at once, and what is typed is kept",
        how: How::run(&[], 1, 20, closed),
    },
    Fault {
        name: "F21 slow",
        what: "the window is closed in the middle of a word, or SIGTERM comes, while the disk takes its time with the answer before",
        expected: "it ends in order when the disk has answered, and what is typed is kept",
        how: How::run(&[Need::Root, STRACE], 2, 20, closed_on_a_slow_disk),
    },
    Fault {
        name: "F22 unread",
        what: "nobody reads what is shown (the terminal's buffer is full)",
        expected: "what is answered is saved all the same; it goes on when it is read again",
        how: How::run(&[], 1, 10, unread),
    },
    Fault {
        name: "F22 gone",
        what: "whoever reads what is said line by line goes away",
        expected: "it ends in order, and nothing acknowledged is lost",
        how: How::run(&[], 1, 20, gone),
    },
    Fault {
        name: "F23",
        what: "a panic of the loop, and of the thread of the store",
        expected: "the terminal is given back; the place is said and nothing of what was said; the interview is offered again",
        how: How::Tests(&["terminal::a_panic_gives_the_terminal_back_and_says_where_but_not_what"]),
    },
    Fault {
        name: "F24 signals",
        what: "ended by SIGABRT, SIGSEGV, SIGBUS or as by the killer of a machine without memory, at a random moment",
        expected: "nothing acknowledged is lost",
        how: How::run(&[], 4, 200, aborted),
    },
    Fault {
        name: "F24 files",
        what: "files that are made to exhaust stack or memory",
        expected: "a problem with its place, in little memory",
        how: How::Tests(&[
            "hostile::a_hostile_form_gets_a_problem_in_little_memory",
            "hostile::a_hostile_file_of_texts_gets_a_problem_in_little_memory",
        ]),
    },
    Fault {
        name: "F26",
        what: "the machine sleeps, or the program is stopped, and goes on",
        expected: "it is locked, with nothing of what was said left in memory",
        how: How::Tests(&[
            "lock::stopped_and_continued_it_is_locked",
            "lock::a_machine_that_slept_is_locked_when_it_wakes",
            "lock::locked_it_holds_nothing_and_unlocked_it_stands_in_the_same_word",
        ]),
    },
];

/// The program on a terminal, unlocked by the file.
pub(crate) fn on_terminal(office: &Office, args: &str) -> Terminal {
    let file = Office::passphrase_file();
    pty::vilja(office.home(), args)
        .with("VILJA_PASSPHRASE_FILE", file.to_str().expect("UTF-8"))
        .on_terminal()
}

fn interview(office: &Office) -> Terminal {
    let mut terminal = on_terminal(office, &format!("interview --form {FORM} --case NR"));
    terminal.wait_for("Fråga 1 av");
    terminal
}

/// Types an answer and goes to the next question.
fn answered(terminal: &mut Terminal, n: usize) {
    terminal.write(&answer("NR", n));
    terminal.wait_for(&answer("NR", n));
    terminal.press("<Enter>");
    terminal.wait_for(&format!("Fråga {} av", n + 1));
}

/// Types letter by letter and returns the longest time until a letter is seen.
fn slowest_letter(terminal: &mut Terminal, text: &str) -> Duration {
    let mut slowest = Duration::ZERO;
    let mut so_far = String::new();
    for letter in text.chars() {
        so_far.push(letter);
        let pressed = Instant::now();
        terminal.write(&letter.to_string());
        if letter != ' ' {
            terminal.wait_for(&so_far);
            slowest = slowest.max(pressed.elapsed());
        }
        thread::sleep(Duration::from_millis(30));
    }
    slowest
}

/// Blocking by the disk would be seconds; less is a loaded machine.
const BLOCKED: Duration = Duration::from_secs(1);

fn held_lock(plan: &Plan) -> Tally {
    let mut tally = Tally::default();
    let mut slowest = Duration::ZERO;
    for _ in 0..plan.runs {
        let office = Office::new();
        let mut terminal = interview(&office);
        answered(&mut terminal, 1);
        terminal.wait_for("sparat");
        let shm = File::open(office.store().join("vault.db-shm")).expect("the log's index");
        fcntl_lock(&shm, FlockOperation::NonBlockingLockShared).expect("a lock");
        let until = Instant::now() + Duration::from_secs(if plan.full { 60 } else { 3 });
        answered(&mut terminal, 2);
        terminal.wait_for("Disken är långsam");
        tally.tells(true, "that the disk is slow");
        slowest = slowest.max(slowest_letter(&mut terminal, &answer("NR", 3)));
        thread::sleep(until.saturating_duration_since(Instant::now()));
        drop(shm);
        terminal.press("<Enter>");
        terminal.wait_for("Fråga 4 av");
        terminal.wait_without("Disken är långsam");
        terminal.wait_for("sparat");
        tally.runs += 1;
        terminal.kill9();
        let _said = verify(&office, &mut tally, &[("NR", 3)]);
    }
    tally.must(slowest < BLOCKED, || {
        format!("typing was blocked for {slowest:?}")
    });
    tally.remark(format!("slowest letter {} ms", slowest.as_millis()));
    tally
}

fn stalls(plan: &Plan) -> Tally {
    let mut tally = Tally::default();
    let mut slowest = Duration::ZERO;
    for _ in 0..plan.runs {
        let office = Office::new();
        let mut terminal = interview(&office);
        answered(&mut terminal, 1);
        terminal.wait_for("sparat");
        let micros = if plan.full { 5_000_000 } else { 1_200_000 };
        let slow = [format!("inject=fsync,fdatasync:delay_enter={micros}")];
        let strace = Strace::on_thread(terminal.process(), "storekeeper", None, &slow);
        for n in 2..=3 {
            slowest = slowest.max(slowest_letter(&mut terminal, &answer("NR", n)));
            terminal.press("<Enter>");
            terminal.wait_for(&format!("Fråga {} av", n + 1));
        }
        terminal.wait_for("Disken är långsam");
        tally.tells(true, "that the disk is slow");
        slowest = slowest.max(slowest_letter(&mut terminal, &answer("NR", 4)));
        terminal.press("<Enter>");
        terminal.wait_without("Disken är långsam");
        terminal.wait_for("sparat");
        tally.runs += 1;
        strace.detach();
        terminal.kill9();
        let _said = verify(&office, &mut tally, &[("NR", 3)]);
    }
    tally.must(slowest < BLOCKED, || {
        format!("typing was blocked for {slowest:?}")
    });
    tally.remark(format!("slowest letter {} ms", slowest.as_millis()));
    tally
}

/// The terminal is as it was before the start.
fn given_back(terminal: &Terminal, tally: &mut Tally, after: &str) {
    let screen = terminal.screen();
    let is_back = !screen.alternate_screen()
        && !screen.hide_cursor()
        && !screen.bracketed_paste()
        && terminal.modes() == terminal.modes_before();
    tally.must(is_back, || {
        format!("{after}: the terminal is not given back")
    });
    let is_clear = !screen.contents().contains("Halvt");
    tally.must(is_clear, || {
        format!("{after}: what was typed is still seen")
    });
}

const HALF: &str = "Halvt skrivet or";

/// In the middle of a word, after one answer.
fn half_typed(office: &Office) -> Terminal {
    let mut terminal = interview(office);
    answered(&mut terminal, 1);
    terminal.write(HALF);
    terminal.wait_for(HALF);
    terminal
}

/// At the next start the word stands there.
fn is_kept(office: &Office, tally: &mut Tally) {
    let mut terminal = on_terminal(office, "");
    terminal.wait_for("Pågående samtal");
    tally.tells(true, "that it goes on");
    terminal.press("4");
    terminal.wait_for("Fråga 2 av");
    // What is drawn first may be the page without the word.
    let deadline = Instant::now() + crate::lines::PATIENCE;
    while !terminal.screen_text().contains(HALF) && Instant::now() < deadline {
        thread::sleep(Duration::from_millis(5));
        terminal.wait_until("anything", |_| true);
    }
    let screen = terminal.screen_text();
    tally.must(screen.contains(HALF), || {
        let shown: Vec<&str> = screen.lines().take(12).map(str::trim_end).collect();
        format!("what was typed is gone: {}", shown.join(" / "))
    });
    terminal.kill9();
    let _said = verify(office, tally, &[("NR", 1)]);
}

fn signals(plan: &Plan) -> Tally {
    let mut tally = Tally::default();
    for _ in 0..plan.runs {
        for signal in ["HUP", "TERM", "INT", "QUIT"] {
            let office = Office::new();
            let mut terminal = half_typed(&office);
            terminal.signal(signal);
            let ended = terminal.wait_exit();
            tally.runs += 1;
            tally.must(ended == Ended::Code(0), || format!("{signal}: {ended:?}"));
            given_back(&terminal, &mut tally, signal);
            is_kept(&office, &mut tally);
        }
        let office = Office::new();
        let mut terminal = half_typed(&office);
        terminal.signal("STOP");
        thread::sleep(Duration::from_millis(50));
        terminal.signal("CONT");
        terminal.wait_for("Programmet är låst. Allt är sparat.");
        tally.runs += 1;
        tally.tells(true, "that it is locked");
        terminal.kill9();
        is_kept(&office, &mut tally);
    }
    tally
}

fn closed(plan: &Plan) -> Tally {
    let mut tally = Tally::default();
    let mut slowest = Duration::ZERO;
    for _ in 0..plan.runs {
        let office = Office::new();
        let terminal = half_typed(&office);
        let begun = Instant::now();
        let ended = terminal.close();
        slowest = slowest.max(begun.elapsed());
        tally.runs += 1;
        tally.must(ended == Ended::Code(0), || format!("{ended:?}"));
        is_kept(&office, &mut tally);
    }
    tally.remark(format!(
        "ended at the latest after {} ms",
        slowest.as_millis()
    ));
    tally
}

fn closed_on_a_slow_disk(plan: &Plan) -> Tally {
    let mut tally = Tally::default();
    let mut chance = Chance::new(plan.seed);
    for run in 0..plan.runs {
        let office = Office::new();
        let mut terminal = interview(&office);
        let slow = ["inject=fsync,fdatasync:delay_enter=600000".to_owned()];
        let strace = Strace::on_thread(terminal.process(), "storekeeper", None, &slow);
        answered(&mut terminal, 1);
        terminal.write(HALF);
        terminal.wait_for(HALF);
        thread::sleep(Duration::from_millis(chance.below(1500)));
        let ended = if run % 2 == 0 {
            terminal.close()
        } else {
            terminal.signal("TERM");
            terminal.wait_exit()
        };
        tally.runs += 1;
        tally.must(ended == Ended::Code(0), || format!("{ended:?}"));
        drop(strace);
        is_kept(&office, &mut tally);
    }
    tally
}

/// More than the buffer of a terminal holds.
const UNREAD: usize = 380;
/// The key that hides the page and shows it again.
const HIDE: &str = "\x1b[15~";

fn unread(plan: &Plan) -> Tally {
    let mut tally = Tally::default();
    let mut meanwhile = 0;
    for _ in 0..plan.runs {
        let office = Office::new();
        let size = PtySize {
            rows: 30,
            cols: 100,
            pixel_width: 0,
            pixel_height: 0,
        };
        let pair = native_pty_system().openpty(size).expect("a terminal");
        let mut command = CommandBuilder::new(VILJA);
        command.args(["interview", "--form", FORM, "--case", "NR"]);
        command.env_clear();
        for (name, value) in office.environment() {
            command.env(name, value);
        }
        command.env("TERM", "xterm-256color");
        command.cwd("/");
        let mut child = pair.slave.spawn_command(command).expect("a start");
        drop(pair.slave);
        let mut reader = pair.master.try_clone_reader().expect("a reader");
        let mut writer = pair.master.take_writer().expect("a writer");
        // Read until the first question stands there, and then no more.
        let mut parser = vt100::Parser::default();
        parser.screen_mut().set_size(
            std::num::NonZeroU16::new(30).expect("rows"),
            std::num::NonZeroU16::new(100).expect("columns"),
        );
        let mut chunk = [0; 4096];
        while !parser.screen().contents().contains("Fråga 1 av") {
            let n = reader.read(&mut chunk).expect("a picture");
            parser.process(&chunk[..n]);
        }
        let typing = thread::spawn(move || {
            for n in 1..=UNREAD {
                // Hidden and shown again, each drawn anew.
                for keys in [&*format!("{}\r", answer("NR", n)), HIDE, HIDE] {
                    let _taken = writer
                        .write_all(keys.as_bytes())
                        .and_then(|()| writer.flush());
                    thread::sleep(Duration::from_millis(8));
                }
            }
            writer
        });
        thread::sleep(Duration::from_secs(10));
        let listed = office.look(&["transcripts", "list"]);
        let id = listed.out.split(' ').next().unwrap_or_default().to_owned();
        let shown = office.look(&["transcripts", "show", &id]);
        let n = (1..=UNREAD)
            .filter(|n| shown.out.contains(&answer("NR", *n)))
            .count();
        tally.must(n > 0, || "the store stands still".to_owned());
        meanwhile += n;
        // Read again, it comes to the end of what was typed.
        let is_over = Arc::new(AtomicBool::new(false));
        let parser = Arc::new(Mutex::new(parser));
        let reading = {
            let (parser, is_over) = (Arc::clone(&parser), Arc::clone(&is_over));
            thread::spawn(move || {
                while let Ok(n) = reader.read(&mut chunk) {
                    if n == 0 || is_over.load(Ordering::SeqCst) {
                        return;
                    }
                    parser.lock().expect("a screen").process(&chunk[..n]);
                }
            })
        };
        let deadline = Instant::now() + 3 * crate::lines::PATIENCE;
        let wanted = format!("Fråga {} av", UNREAD + 1);
        let is_there = || {
            let seen = parser.lock().expect("a screen").screen().contents();
            seen.contains(&wanted) && seen.contains("sparat")
        };
        while !is_there() && Instant::now() < deadline {
            thread::sleep(Duration::from_millis(20));
        }
        tally.must(is_there(), || "it does not go on".to_owned());
        tally.runs += 1;
        is_over.store(true, Ordering::SeqCst);
        child.kill().expect("a child");
        let _ended = child.wait();
        drop((typing.join(), pair.master));
        let _over = reading.join();
        let _said = verify(&office, &mut tally, &[("NR", UNREAD)]);
    }
    tally.remark(format!(
        "{meanwhile} of {} answers were saved while nobody read",
        plan.runs as usize * UNREAD
    ));
    tally
}

fn gone(plan: &Plan) -> Tally {
    let mut tally = Tally::default();
    let mut chance = Chance::new(plan.seed);
    for _ in 0..plan.runs {
        let office = Office::new();
        let mut child = office
            .interview(&[], "NR")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("a start");
        let mut stdin = child.stdin.take().expect("a pipe");
        let mut stdout = child.stdout.take().expect("a pipe");
        let mut heard = Vec::new();
        let n = usize::try_from(1 + chance.below(20)).expect("few");
        for n in 1..=n {
            writeln!(stdin, "{}", answer("NR", n)).expect("a listener");
        }
        let mut chunk = [0; 512];
        while !String::from_utf8_lossy(&heard).contains(&format!("Fråga {} av", n + 1)) {
            let n = stdout.read(&mut chunk).expect("words");
            assert!(n > 0, "it ended");
            heard.extend_from_slice(&chunk[..n]);
        }
        drop(stdout);
        let _gone = writeln!(stdin, "{}", answer("NR", n + 1));
        let output = child.wait_with_output().expect("an end");
        tally.runs += 1;
        let errors = String::from_utf8_lossy(&output.stderr).into_owned();
        tally.must(output.status.code() == Some(0), || {
            format!("{:?} {errors}", output.status)
        });
        tally.must(!errors.contains("panic"), || errors.clone());
        let _said = verify(&office, &mut tally, &[("NR", n)]);
    }
    tally
}

fn aborted(plan: &Plan) -> Tally {
    let mut tally = Tally::default();
    let mut chance = Chance::new(plan.seed);
    let ends = [Signal::ABORT, Signal::SEGV, Signal::BUS, Signal::KILL];
    let mut office = Office::new();
    for run in 0..plan.runs {
        if run % 20 == 0 {
            office = Office::new();
        }
        let of = format!("F24-{run}");
        let mut lines = Lines::start(&mut office.interview(&[], &of));
        lines.answer(&of, 1..=60);
        let _begun = lines.hears("Fråga 1 av");
        thread::sleep(Duration::from_micros(chance.below(400_000)));
        // Of a fault that is none the language lets the first one pass.
        let end = ends[run as usize % ends.len()];
        lines.signal(end);
        thread::sleep(Duration::from_millis(2));
        lines.signal(end);
        let end = lines.wait();
        tally.runs += 1;
        tally.must(end.signal.is_some(), || {
            format!("it ended with {:?}", end.code)
        });
        let _said = verify(&office, &mut tally, &[(&of, end.acknowledged)]);
    }
    tally
}
