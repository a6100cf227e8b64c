//! What is said of machines that the one of the test is not.

use super::*;
use crate::cli::command::tests::printed;

#[test]
fn what_keeps_the_program_apart_and_what_does_not_is_said_of_every_machine() {
    let said = printed("doctor", |context, out| {
        let mut report = Report {
            context,
            out,
            wrong: Vec::new(),
        };
        report.heading("doctor-machine");
        report.encrypted(Encrypted::Yes, Some(Encrypted::Unknown));
        let confined = Confinement {
            files: Hold::Part,
            calls: Hold::None,
        };
        report.confined(Hold::Whole, confined);
    });
    for part in [
        "krypterat av systemet",
        "går inte att se härifrån, fråga it-stödet",
        "delvis, systemets kärna kan inte mer",
        "nej, systemet erbjuder det inte",
    ] {
        assert!(said.contains(part), "{part}: {said}");
    }
}

#[test]
fn where_nothing_is_wrong_that_is_said() {
    let said = printed("doctor", |context, out| {
        let outcome = end(context, out, Vec::new());
        assert_eq!(outcome, Outcome::Done);
    });
    assert_eq!(said, "\nInget fel hittat.");
}
