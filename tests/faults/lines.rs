//! An interview line by line, whatever becomes of the program: what was said, and what it said to be saved.

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::os::unix::process::ExitStatusExt as _;
use std::process::{Child, ChildStdin, Command, Stdio};
use std::sync::mpsc::{self, Receiver, RecvTimeoutError};
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};

use rustix::process::{Pid, Signal, kill_process};

/// Whatever is waited for comes much sooner.
pub(crate) const PATIENCE: Duration = Duration::from_secs(20);

/// What is said to the n-th question of an interview.
pub(crate) fn answer(of: &str, n: usize) -> String {
    format!("Svar {n} i {of}.")
}

/// The program line by line. It may end at any moment.
pub(crate) struct Lines {
    child: Child,
    stdin: Option<ChildStdin>,
    said: Receiver<String>,
    errors: Option<JoinHandle<String>>,
    pub(crate) heard: Vec<String>,
    following: Following,
}

/// Follows from the lines what the program says to be saved.
#[derive(Default)]
struct Following {
    question: usize,
    is_saved: bool,
    /// So many answers were said to be saved.
    acknowledged: usize,
    /// It was said at least once that an answer is not saved.
    unsaved_said: bool,
}

impl Following {
    /// The state is said before the question that is asked next. While nothing is said of it, it is as before.
    fn take_in(&mut self, line: &str) {
        if line.starts_with("sparat ") || line == "allt är sparat" {
            self.is_saved = true;
            self.acknowledged = self.question.saturating_sub(1);
        } else if line.contains("INTE SPARAT") {
            self.is_saved = false;
            self.unsaved_said = true;
        } else if line == "sparar …" {
            self.is_saved = false;
        } else if let Some(rest) = line.strip_prefix("Fråga ") {
            let number = rest.split(' ').next().and_then(|n| n.parse().ok());
            if let Some(number) = number {
                self.question = number;
                if self.is_saved {
                    self.acknowledged = number - 1;
                }
            }
        }
    }
}

/// How a program ended, and everything that it said.
pub(crate) struct End {
    pub(crate) code: Option<i32>,
    pub(crate) signal: Option<i32>,
    pub(crate) heard: Vec<String>,
    pub(crate) err: String,
    pub(crate) acknowledged: usize,
    pub(crate) unsaved_said: bool,
}

impl End {
    /// Everything that a person could read.
    pub(crate) fn all(&self) -> String {
        format!("{}\n{}", self.heard.join("\n"), self.err)
    }
}

impl Lines {
    pub(crate) fn start(command: &mut Command) -> Self {
        command
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped());
        let mut child = command.spawn().expect("a start");
        let stdout = BufReader::new(child.stdout.take().expect("a pipe"));
        let mut stderr = child.stderr.take().expect("a pipe");
        let (told, said) = mpsc::channel();
        thread::spawn(move || {
            for line in stdout.split(b'\n') {
                let Ok(line) = line else { return };
                if told
                    .send(String::from_utf8_lossy(&line).into_owned())
                    .is_err()
                {
                    return;
                }
            }
        });
        let errors = thread::spawn(move || {
            let mut errors = Vec::new();
            let _broken = stderr.read_to_end(&mut errors);
            String::from_utf8_lossy(&errors).into_owned()
        });
        Self {
            stdin: child.stdin.take(),
            child,
            said,
            errors: Some(errors),
            heard: Vec::new(),
            following: Following::default(),
        }
    }

    /// Says lines, if anyone still listens.
    pub(crate) fn say(&mut self, lines: &str) {
        if let Some(stdin) = &mut self.stdin {
            let _gone = writeln!(stdin, "{lines}").and_then(|()| stdin.flush());
        }
    }

    /// Answers these questions one after the other, without waiting for anything.
    pub(crate) fn answer(&mut self, of: &str, questions: std::ops::RangeInclusive<usize>) {
        let lines: Vec<String> = questions.map(|n| answer(of, n)).collect();
        // An empty line would pass a question over.
        if !lines.is_empty() {
            self.say(&lines.join("\n"));
        }
    }

    /// Waits for a line that holds this; nothing if the program ends before or it takes too long.
    pub(crate) fn hears(&mut self, text: &str) -> Option<String> {
        self.hears_within(text, PATIENCE)
    }

    /// Waits for a line that holds one of these, and tells which.
    pub(crate) fn hears_any(&mut self, texts: &[&str]) -> Option<usize> {
        let deadline = Instant::now() + PATIENCE;
        loop {
            let left = deadline.saturating_duration_since(Instant::now());
            let line = self.said.recv_timeout(left).ok()?;
            self.take_in(&line);
            if let Some(which) = texts.iter().position(|text| line.contains(text)) {
                return Some(which);
            }
        }
    }

    pub(crate) fn hears_within(&mut self, text: &str, patience: Duration) -> Option<String> {
        let deadline = Instant::now() + patience;
        loop {
            let left = deadline.saturating_duration_since(Instant::now());
            match self.said.recv_timeout(left) {
                Ok(line) => {
                    self.take_in(&line);
                    if line.contains(text) {
                        return Some(line);
                    }
                }
                Err(RecvTimeoutError::Timeout | RecvTimeoutError::Disconnected) => return None,
            }
        }
    }

    /// Waits until so many answers are said to be saved.
    pub(crate) fn has_saved(&mut self, n: usize) -> bool {
        let deadline = Instant::now() + PATIENCE;
        while self.following.acknowledged < n {
            let left = deadline.saturating_duration_since(Instant::now());
            match self.said.recv_timeout(left) {
                Ok(line) => self.take_in(&line),
                Err(_) => return false,
            }
        }
        true
    }

    /// The same, for a program that may give up: it is given a few seconds of silence.
    pub(crate) fn has_saved_or_ended(&mut self, n: usize) -> bool {
        while self.following.acknowledged < n {
            match self.said.recv_timeout(Duration::from_secs(6)) {
                Ok(line) => self.take_in(&line),
                Err(_) => return false,
            }
        }
        true
    }

    pub(crate) fn unsaved_said(&self) -> bool {
        self.following.unsaved_said
    }

    fn take_in(&mut self, line: &str) {
        self.following.take_in(line);
        self.heard.push(line.to_owned());
    }

    pub(crate) fn process(&self) -> u32 {
        self.child.id()
    }

    pub(crate) fn signal(&self, signal: Signal) {
        let number = i32::try_from(self.child.id()).expect("a process");
        let _gone = kill_process(Pid::from_raw(number).expect("a process"), signal);
    }

    pub(crate) fn kill(mut self) -> End {
        let _gone = self.child.kill();
        self.wait()
    }

    /// Ends the input, and waits for the program to end.
    pub(crate) fn close(mut self) -> End {
        self.stdin = None;
        self.wait()
    }

    /// Hears the rest. What was written before the end counts, whoever reads it later. A program that does not end is
    /// killed, and has the code of that.
    pub(crate) fn wait(&mut self) -> End {
        let deadline = Instant::now() + 2 * PATIENCE;
        loop {
            let left = deadline.saturating_duration_since(Instant::now());
            match self.said.recv_timeout(left) {
                Ok(line) => self.take_in(&line),
                Err(RecvTimeoutError::Timeout) => {
                    let _gone = self.child.kill();
                    break;
                }
                Err(RecvTimeoutError::Disconnected) => break,
            }
        }
        let status = self.child.wait().expect("a child");
        let err = self
            .errors
            .take()
            .map(|thread| thread.join().expect("a reader"));
        End {
            code: status.code(),
            signal: status.signal(),
            heard: std::mem::take(&mut self.heard),
            err: err.unwrap_or_default(),
            acknowledged: self.following.acknowledged,
            unsaved_said: self.following.unsaved_said,
        }
    }
}

impl Drop for Lines {
    fn drop(&mut self) {
        if let Ok(None) = self.child.try_wait() {
            let _gone = self.child.kill();
            let _gone = self.child.wait();
        }
    }
}
