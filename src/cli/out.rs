//! Standard output and standard error for commands. A reader that has gone away is no fault of anyone's.

use std::io::{self, BufWriter, IsTerminal as _, StdoutLock, Write as _};
use std::rc::Rc;

use crate::text::width::cols;

/// Lines for standard output. A closed pipe ends the writing in silence; any other error is remembered.
pub(super) struct Out {
    to: To,
    /// There is something to flush: standard output itself may hold what a screen could not write any more.
    wrote: bool,
    /// Nothing more is written.
    closed: bool,
    broken: bool,
}

enum To {
    Stdout(BufWriter<StdoutLock<'static>>),
    Kept(Vec<u8>),
}

impl Out {
    pub(super) fn stdout() -> Self {
        Self::to(To::Stdout(BufWriter::new(io::stdout().lock())))
    }

    /// Returns the lines that something prints, instead of printing them.
    pub(super) fn lines_of(print: impl FnOnce(&mut Self)) -> Vec<Rc<str>> {
        let mut out = Self::to(To::Kept(Vec::new()));
        print(&mut out);
        match out.to {
            To::Stdout(_) => Vec::new(),
            To::Kept(bytes) => {
                let text = String::from_utf8_lossy(&bytes);
                text.lines().map(Rc::from).collect()
            }
        }
    }

    fn to(to: To) -> Self {
        Self {
            to,
            wrote: false,
            closed: false,
            broken: false,
        }
    }

    /// Writes one line.
    pub(super) fn line(&mut self, line: &str) {
        self.bytes(line.as_bytes());
        self.bytes(b"\n");
    }

    /// Writes text as it is.
    pub(super) fn text(&mut self, text: &str) {
        self.bytes(text.as_bytes());
    }

    pub(super) fn bytes(&mut self, bytes: &[u8]) {
        if !self.closed {
            self.wrote = true;
            let written = match &mut self.to {
                To::Stdout(to) => to.write_all(bytes),
                To::Kept(kept) => kept.write_all(bytes),
            };
            self.heed(written);
        }
    }

    pub(super) fn flush(&mut self) {
        if self.wrote && !self.closed {
            let written = match &mut self.to {
                To::Stdout(to) => to.flush(),
                To::Kept(_) => Ok(()),
            };
            self.heed(written);
        }
    }

    /// Tells whether something could not be written for a reason other than that no one reads any more.
    pub(super) fn is_broken(&self) -> bool {
        self.broken
    }

    fn heed(&mut self, written: io::Result<()>) {
        if let Err(error) = written {
            self.closed = true;
            self.broken = error.kind() != io::ErrorKind::BrokenPipe;
        }
    }
}

/// Writes a line that the next one takes the place of, for a person at a terminal only.
pub(super) fn passing(text: &str) {
    let mut err = io::stderr().lock();
    if err.is_terminal() {
        let _gone = write!(err, "\r{text}\x1b[K");
        let _gone = err.flush();
    }
}

/// Writes text to standard error; if that is gone too, there is no one left to tell.
pub(super) fn to_stderr(text: &str) {
    let mut err = io::stderr().lock();
    let _gone = err.write_all(text.as_bytes());
    if !text.ends_with('\n') {
        let _gone = err.write_all(b"\n");
    }
}

/// Breaks a text between words into lines of so many columns; the first begins with one thing, the others with another. A word that is
/// longer than a line stands alone, and a space that holds two words together is none to break at.
pub(super) fn wrapped(first: &str, next: &str, text: &str, width_cols: usize) -> Vec<String> {
    let mut lines = Vec::new();
    let mut line = first.to_owned();
    let mut is_empty = true;
    for word in text
        .split([' ', '\t', '\n'])
        .filter(|word| !word.is_empty())
    {
        if !is_empty && cols(&line) + 1 + cols(word) > width_cols {
            lines.push(std::mem::replace(&mut line, next.to_owned()));
            is_empty = true;
        }
        if !is_empty {
            line.push(' ');
        }
        line.push_str(word);
        is_empty = false;
    }
    lines.push(line);
    lines
}
