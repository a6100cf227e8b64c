//! What a command prints of something that no test can bring about from outside: made values, and the code that prints the real ones.

#![expect(clippy::unwrap_used, reason = "tests fail by panicking")]

#[path = "../../../tests/it/kept.rs"]
mod kept;

use std::collections::BTreeSet;
use std::fs;
use std::io::Write as _;
use std::sync::{LazyLock, Mutex};

use crate::cli::context::Context;
use crate::cli::failure::Failure;
use crate::cli::out::Out;
use crate::text::pseudo::named;

/// What stands in the file already, when something is recorded (`tests/it/recorded.rs`).
static MET: LazyLock<Mutex<BTreeSet<String>>> = LazyLock::new(|| {
    let there = std::env::var_os("VILJA_RECORD").and_then(|file| fs::read_to_string(file).ok());
    Mutex::new(
        there
            .unwrap_or_default()
            .lines()
            .flat_map(named::names)
            .collect(),
    )
});

/// Returns what is printed in Swedish. With `VILJA_RECORD=FILE` the same goes into the file by the names of the texts, as what this
/// command prints.
pub(super) fn printed(command: &str, print: impl Fn(&Context, &mut Out)) -> String {
    let swedish = Context::without_home();
    if let Some(file) = std::env::var_os("VILJA_RECORD") {
        let names = swedish.by_names();
        let lines = Out::lines_of(|out| print(&names, out));
        let lines: Vec<String> = lines.iter().map(|line| (**line).to_owned()).collect();
        let mut met = MET.lock().unwrap();
        let kept = kept::excerpt(&format!("$ vilja {command}"), &lines, |line| {
            let names = named::names(line).into_iter();
            names.filter(|id| met.insert(id.clone())).count() > 0
        });
        let mut to = fs::OpenOptions::new().append(true).open(file).unwrap();
        to.write_all(kept.unwrap_or_default().as_bytes()).unwrap();
    }
    Out::lines_of(|out| print(&swedish, out)).join("\n")
}

#[test]
fn what_could_not_be_written_is_said_with_the_reason() {
    let said = printed("…", |context, out| {
        let failures = [
            Failure::could_not("cli-man-failed"),
            Failure::could_not("export-failed"),
            Failure::could_not("keys-identity-unwritten").with("path", "/media/usb/anna.key"),
        ];
        for failure in failures {
            let failure = failure.with("detail", "no space left on device");
            out.line(failure.in_words(context).trim_end());
        }
    });
    assert_eq!(said.matches("no space left on device").count(), 3, "{said}");
    assert!(said.contains("till /media/usb/anna.key"), "{said}");
}
