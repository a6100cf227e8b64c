//! The real program line by line: what a person says to it, and what it answered.

use std::io::{BufRead as _, BufReader, Write as _};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, Command, ExitStatus, Stdio};
use std::sync::mpsc::{self, Receiver};
use std::thread;
use std::time::{Duration, Instant};

/// Whatever is waited for comes much sooner; a loaded machine may need this long.
const PATIENCE: Duration = Duration::from_mins(2);

/// So long a program may take to say that something went wrong.
const AFTERWARDS: Duration = Duration::from_secs(3);

/// How often it is looked whether waiting makes sense.
const MOMENT: Duration = Duration::from_millis(100);

/// How the program is started: everything of it lies in one folder, and nothing depends on who starts it.
#[derive(Clone)]
pub(crate) struct Start {
    pub(crate) home: PathBuf,
    env: Vec<(&'static str, PathBuf)>,
    /// Where strace writes its record, and which calls.
    record: Option<(PathBuf, &'static str)>,
}

impl Start {
    pub(crate) fn at(home: &Path) -> Self {
        Self {
            home: home.to_path_buf(),
            env: Vec::new(),
            record: None,
        }
    }

    pub(crate) fn with(&self, name: &'static str, value: &Path) -> Self {
        let mut start = self.clone();
        start.env.push((name, value.to_path_buf()));
        start
    }

    pub(crate) fn recorded(&self, path: &Path, calls: &'static str) -> Self {
        let mut start = self.clone();
        start.record = Some((path.to_path_buf(), calls));
        start
    }

    /// Starts with these arguments, separated by spaces.
    pub(crate) fn talk(&self, args: &str) -> Talk {
        let program = env!("CARGO_BIN_EXE_vilja");
        let mut command = match &self.record {
            None => Command::new(program),
            Some((path, calls)) => {
                let mut strace = Command::new("strace");
                strace
                    .args(["-f", "-qq", "-xx", "-s", "4000000", "-e"])
                    .arg(format!("trace={calls}"))
                    .arg("-o")
                    .arg(path)
                    .arg(program);
                strace
            }
        };
        command
            .args(args.split_whitespace())
            .env_clear()
            .env("VILJA_HOME", &self.home)
            .env("LANG", "sv_SE.UTF-8")
            .env("PATH", "/usr/bin:/bin")
            .envs(self.env.iter().map(|(name, value)| (name, value)))
            .current_dir("/")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped());
        let mut child = command.spawn().expect("a start");
        let stderr = child.stderr.take().expect("a pipe");
        let errors = thread::spawn(move || std::io::read_to_string(stderr).unwrap_or_default());
        let stdout = BufReader::new(child.stdout.take().expect("a pipe"));
        let (told, said) = mpsc::channel();
        thread::spawn(move || {
            for line in stdout.lines() {
                let Ok(line) = line else { return };
                if told.send(line).is_err() {
                    return;
                }
            }
        });
        Talk {
            stdin: child.stdin.take(),
            child,
            said,
            heard: Vec::new(),
            errors: Some(errors),
        }
    }

    /// Runs it to its end with this input.
    pub(crate) fn run(&self, args: &str, input: &str) -> Ran {
        let mut talk = self.talk(args);
        talk.say_all(input);
        talk.end()
    }
}

/// A program that is running.
pub(crate) struct Talk {
    pub(crate) child: Child,
    stdin: Option<ChildStdin>,
    said: Receiver<String>,
    pub(crate) heard: Vec<String>,
    errors: Option<thread::JoinHandle<String>>,
}

pub(crate) struct Ran {
    pub(crate) status: ExitStatus,
    pub(crate) out: String,
    pub(crate) err: String,
}

impl Ran {
    pub(crate) fn code(&self) -> Option<i32> {
        self.status.code()
    }
}

impl Talk {
    /// Says a line. A program that is gone hears nothing.
    pub(crate) fn say(&mut self, line: &str) {
        self.say_all(&format!("{line}\n"));
    }

    fn say_all(&mut self, text: &str) {
        if let Some(stdin) = &mut self.stdin {
            let _heard = stdin
                .write_all(text.as_bytes())
                .and_then(|()| stdin.flush());
        }
    }

    /// Waits for a line that holds this text. Tells whether it came before the program was gone.
    pub(crate) fn hears(&mut self, text: &str) -> bool {
        self.hears_unless(text, || false)
    }

    /// The same, and gives up a moment after something else has happened.
    pub(crate) fn hears_unless(&mut self, text: &str, is_over: impl Fn() -> bool) -> bool {
        let deadline = Instant::now() + PATIENCE;
        let mut over_since = None;
        loop {
            assert!(
                Instant::now() < deadline,
                "not heard: {text}\n{}",
                self.heard.join("\n")
            );
            if over_since.is_none() && is_over() {
                over_since = Some(Instant::now());
            }
            let was_over = over_since.is_some_and(|it| it.elapsed() > AFTERWARDS);
            match self.said.recv_timeout(MOMENT) {
                Err(mpsc::RecvTimeoutError::Timeout) if was_over => return false,
                Ok(line) => {
                    let is_it = line.contains(text);
                    self.heard.push(line);
                    if is_it {
                        return true;
                    }
                }
                Err(mpsc::RecvTimeoutError::Timeout) => {}
                Err(mpsc::RecvTimeoutError::Disconnected) => return false,
            }
        }
    }

    /// Ends the input and waits for the program.
    pub(crate) fn end(mut self) -> Ran {
        self.stdin = None;
        while let Ok(line) = self.said.recv_timeout(PATIENCE) {
            self.heard.push(line);
        }
        let errors = self.errors.take().map(|it| it.join().unwrap_or_default());
        Ran {
            status: self.child.wait().expect("a child"),
            out: std::mem::take(&mut self.heard).join("\n"),
            err: errors.unwrap_or_default(),
        }
    }
}

impl Drop for Talk {
    fn drop(&mut self) {
        if let Ok(None) = self.child.try_wait() {
            let _gone = self.child.kill();
            let _gone = self.child.wait();
        }
    }
}
