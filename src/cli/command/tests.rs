//! What a command prints of something that no test can bring about from outside: made values, and the code that prints the real ones.

#![expect(clippy::unwrap_used, reason = "tests fail by panicking")]

#[path = "../../../tests/it/kept.rs"]
mod kept;

use crate::cli::context::Context;
use crate::cli::failure::Failure;
use crate::cli::out::Out;
use crate::text::pseudo::named;

/// Returns what is printed in Swedish. With `VILJA_RECORD=FILE` the same goes into the file by the names of the texts, as what this
/// command prints.
pub(super) fn printed(command: &str, print: impl Fn(&Context, &mut Out)) -> String {
    let swedish = Context::without_home();
    if kept::file().is_some() {
        let names = swedish.by_names();
        let lines = Out::lines_of(|out| print(&names, out));
        let lines: Vec<String> = lines.iter().map(|line| (**line).to_owned()).collect();
        kept::keep(&format!("vilja {command}"), &lines, named::names);
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
