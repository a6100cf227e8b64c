//! Whoever talks without end is heard so far and no further, and is then gone.
#![expect(clippy::unwrap_used, reason = "tests fail by panicking")]

use std::io::{self, Read, Write as _};
use std::os::unix::net::UnixStream;
use std::sync::mpsc;

use super::{Heard, Most, hear, listen};
use crate::app::trainer::Mark;
use crate::shell::second::wire::{FromTrainer, Trainer};
use crate::shell::wait::Happening;

fn mark(step: usize) -> FromTrainer {
    FromTrainer::Mark(Mark {
        step,
        note: String::new(),
    })
}

fn line(step: usize) -> String {
    let mut line = serde_json::to_string(&mark(step)).unwrap();
    line.push('\n');
    line
}

/// The same line for ever; counts what was read of it.
struct Endless {
    line: String,
    n_read: usize,
}

impl Endless {
    fn of(line: String) -> Self {
        Self { line, n_read: 0 }
    }
}

impl Read for Endless {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        let rest = self
            .line
            .bytes()
            .cycle()
            .skip(self.n_read % self.line.len());
        let n = into
            .iter_mut()
            .zip(rest)
            .map(|(to, byte)| *to = byte)
            .count();
        self.n_read += n;
        Ok(n)
    }
}

fn n_heard(from: &mut Endless, most: Most) -> usize {
    let mut n_heard = 0;
    hear(from, most, |_: FromTrainer| {
        n_heard += 1;
        true
    });
    n_heard
}

#[test]
fn of_lines_without_end_as_many_are_heard_as_may_be() {
    for lines in [0, 1, 7, 3_000] {
        let most = Most {
            lines,
            bytes: u64::MAX,
        };
        assert_eq!(n_heard(&mut Endless::of(line(1)), most), lines);
    }
}

#[test]
fn no_more_bytes_are_read_than_may_be_and_a_line_cut_by_that_is_not_heard() {
    let length = line(1).len();
    for (bytes, n_whole) in [
        (0, 0),
        (length - 1, 0),
        (length, 1),
        (length + 1, 1),
        (length * 1_000 - 1, 999),
        (length * 1_000, 1_000),
    ] {
        let most = Most {
            lines: usize::MAX,
            bytes: u64::try_from(bytes).unwrap(),
        };
        let mut from = Endless::of(line(1));
        assert_eq!(n_heard(&mut from, most), n_whole, "{bytes}");
        assert_eq!(from.n_read, bytes);
    }
}

#[test]
fn whoever_has_said_as_much_as_may_be_is_gone_and_that_is_told() {
    let (here, mut there) = UnixStream::pair().unwrap();
    let (told, happens) = mpsc::channel();
    let most = Most {
        lines: 3,
        bytes: u64::MAX,
    };
    for step in 1..=5 {
        there.write_all(line(step).as_bytes()).unwrap();
    }
    listen::<Trainer>(&here, 9, told, most).unwrap();
    let happened: Vec<Happening> = happens.iter().collect();
    let marks = happened.iter().filter_map(|it| {
        let Happening::AtTrainersDoor(Heard::Said(9, FromTrainer::Mark(mark))) = it else {
            return None;
        };
        Some(mark.step)
    });
    assert_eq!(marks.collect::<Vec<_>>(), [1, 2, 3]);
    assert_eq!(happened.len(), 4);
    let last = happened.last();
    assert!(matches!(
        last,
        Some(Happening::AtTrainersDoor(Heard::Left(9)))
    ));
    // The other end sees that it is over. What it had said too much may come back to it as a broken connection.
    let mut rest = Vec::new();
    let ended = there.read_to_end(&mut rest);
    assert!(ended.is_ok() || ended.is_err_and(|it| it.kind() == io::ErrorKind::ConnectionReset));
    assert_eq!(rest, b"");
}
