//! The door of a second terminal from outside: where it is, what goes through it, and how whoever finds it shut is told to open it.

use std::fs;
use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::os::unix::net::UnixStream;
use std::path::{Path, PathBuf};
use std::time::Duration;

use tempfile::TempDir;

use crate::pty::vilja;

/// The open door below the home folder whose name ends so.
pub(crate) fn door(home: &Path, ending: &str) -> PathBuf {
    let doors = fs::read_dir(home.join("run")).expect("a folder");
    let mut doors = doors.map(|it| it.expect("an entry").path());
    doors
        .find(|path| path.extension().is_some_and(|it| it == ending))
        .expect("a door")
}

/// Every window that was open has cleared its door away.
#[track_caller]
pub(crate) fn assert_no_doors(home: &Path) {
    let left = fs::read_dir(home.join("run")).expect("a folder");
    assert_eq!(left.count(), 0);
}

/// A program that reads what comes over, as it comes.
pub(crate) struct Listening {
    stream: UnixStream,
    lines: BufReader<UnixStream>,
    pub(crate) heard: String,
}

impl Listening {
    pub(crate) fn at(door: &Path) -> Self {
        let stream = UnixStream::connect(door).expect("an open door");
        stream
            .set_read_timeout(Some(Duration::from_mins(1)))
            .expect("a socket");
        Self {
            lines: BufReader::new(stream.try_clone().expect("a socket")),
            stream,
            heard: String::new(),
        }
    }

    /// The next line; nothing at the end.
    pub(crate) fn line(&mut self) -> Option<String> {
        let mut line = String::new();
        let n_read = self.lines.read_line(&mut line).expect("something comes");
        self.heard.push_str(&line);
        (n_read > 0).then_some(line)
    }

    /// Says a line that is heard.
    pub(crate) fn say(&mut self, line: &str) {
        self.stream.write_all(line.as_bytes()).expect("heard");
    }

    /// Says what is not to be heard, and waits for the other end to hang up, which may be before all of it is written.
    pub(crate) fn say_rubbish(&mut self, rubbish: &str) {
        let _refused = self.stream.write_all(rubbish.as_bytes());
        let mut rest = Vec::new();
        let _reset = self.lines.read_to_end(&mut rest);
    }
}

#[test]
fn whoever_finds_a_door_shut_is_told_the_key_that_opens_it_here() {
    let home = TempDir::new().expect("a folder");
    let hint = |command: &str| {
        let (code, _, err) = vilja(home.path(), &format!("--lang sv {command}")).output();
        assert_eq!(code, 1, "{err}");
        err
    };
    assert!(hint("interpret").contains("Alt-F"));
    assert!(hint("train follow").contains("Alt-W"));
    let own = "[keys]\ninterpreter-door = \"<C-g>\"\ntrainer-door = \"<F12>\"\n";
    fs::write(home.path().join("settings.toml"), own).expect("settings");
    let err = hint("interpret");
    assert!(err.contains("Ctrl-G") && !err.contains("Alt-F"), "{err}");
    let err = hint("train follow");
    assert!(err.contains("F12") && !err.contains("Alt-W"), "{err}");
}
