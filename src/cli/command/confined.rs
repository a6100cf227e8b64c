//! `dev confined`: tries what the confined program must not be able to do, for the program's own tests.

use std::env;
use std::fs::{self, File};
use std::net::{TcpListener, UdpSocket};
use std::os::unix::net::{UnixDatagram, UnixListener, UnixStream};
use std::process::Command;

use crate::cli::Outcome;
use crate::cli::context::{Context, var};
use crate::cli::failure::Failure;
use crate::cli::out::Out;
use crate::shell::confinement::{self, Hold};
use crate::shell::second::{Interpreter, Place};

/// A file that every system has and no interview needs.
const OUTSIDE: &str = "/etc/passwd";

/// Prints one line for each trial: what was tried, and whether it was done or refused.
pub(in crate::cli) fn run(
    context: &Context,
    out: &mut Out,
    has_door: bool,
) -> Result<Outcome, Failure> {
    let home = context.home()?;
    home.make()
        .map_err(|error| Failure::could_not("cli-home-unusable").with("detail", error.kind()))?;
    let place = has_door.then(|| Place::make(home, var).ok()).flatten();
    let held = match &place {
        Some(place) => confinement::confine_with_door(home.folder(), &[], Some(place.folder())),
        None => confinement::confine(home.folder(), &[], &[]),
    };
    for (what, hold) in [("files", held.files), ("calls", held.calls)] {
        let word = match hold {
            Hold::Whole => "whole",
            Hold::Part => "part",
            Hold::None => "none",
        };
        out.line(&format!("{what} {word}"));
    }
    let inside = home.folder().join("inside");
    let beside = home.folder().with_extension("beside");
    let trials = [
        ("write-inside", fs::write(&inside, "x").is_ok()),
        ("read-inside", fs::read(&inside).is_ok()),
        ("read-outside", File::open(OUTSIDE).is_ok()),
        ("write-beside", fs::write(&beside, "x").is_ok()),
        ("socket", UdpSocket::bind(("127.0.0.1", 0)).is_ok()),
        (
            "another-program",
            Command::new("/bin/true").status().is_ok(),
        ),
        (
            "another-self",
            env::current_exe()
                .is_ok_and(|path| Command::new(path).arg("--version").status().is_ok()),
        ),
        ("thread", std::thread::Builder::new().spawn(|| ()).is_ok()),
    ];
    let door = place.map_or_else(
        || home.folder().join("run"),
        |place| place.own::<Interpreter>(),
    );
    let listening = UnixListener::bind(&door);
    let of_door = [
        ("door", listening.is_ok()),
        (
            "door-elsewhere",
            UnixListener::bind(home.folder().join("elsewhere")).is_ok(),
        ),
        (
            "file-at-door",
            fs::write(door.with_extension("file"), "x").is_ok(),
        ),
        ("connect", UnixStream::connect(&door).is_ok()),
        ("local-datagram", UnixDatagram::unbound().is_ok()),
        ("listen", TcpListener::bind(("127.0.0.1", 0)).is_ok()),
        ("remove-door", fs::remove_file(&door).is_ok()),
    ];
    for (what, done) in trials.into_iter().chain(of_door) {
        let word = if done { "done" } else { "refused" };
        out.line(&format!("{what} {word}"));
    }
    Ok(Outcome::Done)
}
