//! System calls that are counted, made to fail, delayed or answered by the end of the process, on one thread of it.

use std::collections::BTreeMap;
use std::fs;
use std::io::{BufRead as _, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use tempfile::TempDir;

use rustix::process::{Pid, Signal, kill_process};

use crate::fault::Need;
use crate::lines::PATIENCE;
use crate::office::Office;

pub(crate) const STRACE: Need = Need::Tool("strace", "strace");

/// Everything by which a store changes what lies on the disk.
pub(crate) const CALLS: &str = "write,pwrite64,writev,pwritev,fsync,fdatasync,ftruncate,fallocate,\
openat,unlink,unlinkat,rename,renameat,renameat2,mkdir,mkdirat";

/// One call among those of a kind, counted from one.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Point {
    pub(crate) call: String,
    pub(crate) number: usize,
}

impl Point {
    /// What is to happen at this call: `signal=SIGKILL`, `error=EIO`.
    pub(crate) fn inject(&self, what: &str) -> String {
        format!("inject={}:{what}:when={}", self.call, self.number)
    }
}

/// `strace` on one thread, until that ends or this goes.
pub(crate) struct Strace(Child);

impl Strace {
    /// Follows the thread of this name. The calls are written into `log` where there is one.
    pub(crate) fn on_thread(
        process: u32,
        name: &str,
        log: Option<&Path>,
        inject: &[String],
    ) -> Self {
        let thread = thread_of(process, name);
        let mut command = Command::new("strace");
        command.args(["-p", &thread.to_string(), "-e", &format!("trace={CALLS}")]);
        for inject in inject {
            command.args(["-e", inject]);
        }
        match log {
            Some(log) => command.arg("-o").arg(log),
            None => command.args(["-o", "/dev/null"]),
        };
        let mut child = command
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::piped())
            .spawn()
            .expect("strace");
        let stderr = BufReader::new(child.stderr.take().expect("a pipe"));
        let mut lines = stderr.lines();
        let said = lines.next().and_then(Result::ok).unwrap_or_default();
        assert!(said.contains("attached"), "strace: {said}");
        thread::spawn(move || lines.for_each(drop));
        Self(child)
    }

    /// Lets the thread go on by itself.
    pub(crate) fn detach(mut self) {
        self.end();
    }

    fn end(&mut self) {
        let number = i32::try_from(self.0.id()).expect("a process");
        if let Ok(None) = self.0.try_wait() {
            // Only when asked politely does it let go of whom it follows.
            let _gone = kill_process(Pid::from_raw(number).expect("a process"), Signal::TERM);
        }
        let _gone = self.0.wait();
    }
}

impl Drop for Strace {
    fn drop(&mut self) {
        self.end();
    }
}

/// What stands before a command so that this happens at this call of it.
pub(crate) fn behind(point: &Point, what: &str) -> Vec<String> {
    let mut words = following(Path::new("/dev/null"));
    words.extend(["-e".to_owned(), point.inject(what)]);
    words
}

/// What stands before a command so that its calls are written down.
pub(crate) fn following(log: &Path) -> Vec<String> {
    ["strace", "-f", "-qq", "-e", &format!("trace={CALLS}"), "-o"]
        .into_iter()
        .map(str::to_owned)
        .chain([log.display().to_string()])
        .collect()
}

/// Every storage call of a command on a copy of this home; those on standard output among them.
pub(crate) fn of_command(office: &Office, args: &[&str]) -> Vec<Point> {
    let folder = TempDir::new().expect("a folder");
    let log = folder.path().join("log");
    let copied = office.copied_to(folder.path());
    let ran = copied.run_behind(&following(&log), args);
    assert_eq!(
        ran.code,
        Some(0),
        "undisturbed it goes through: {}",
        ran.err
    );
    points(&log)
}

/// The number of a thread by its name; it may be about to be started.
fn thread_of(process: u32, name: &str) -> u32 {
    let deadline = Instant::now() + PATIENCE;
    while Instant::now() < deadline {
        let threads = fs::read_dir(format!("/proc/{process}/task"))
            .into_iter()
            .flatten();
        for thread in threads.flatten() {
            let called = fs::read_to_string(thread.path().join("comm")).unwrap_or_default();
            if called.trim_end() == name {
                let number = thread.file_name().into_string().expect("a number");
                return number.parse().expect("a number");
            }
        }
        thread::sleep(Duration::from_millis(2));
    }
    panic!("no thread {name}");
}

/// Every call that a log holds, in the order of their kinds.
pub(crate) fn points(log: &Path) -> Vec<Point> {
    let text = fs::read_to_string(log).expect("a log");
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for line in text.lines() {
        // With several threads each line begins with the number of one.
        let line = line.trim_start_matches(|c: char| c.is_ascii_digit() || c == ' ');
        let is_call = |name: &&str| CALLS.split(',').any(|call| call == *name);
        if let Some(call) = line.split('(').next().filter(is_call)
            && !line.contains("resumed>")
        {
            *counts.entry(call).or_default() += 1;
        }
    }
    let of_call = |(call, n): (&str, usize)| {
        let call = call.to_owned();
        (1..=n).map(move |number| Point {
            call: call.clone(),
            number,
        })
    };
    counts.into_iter().flat_map(of_call).collect()
}
