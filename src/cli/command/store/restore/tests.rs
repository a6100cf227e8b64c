//! What is said of the store in whose place a backup is put.

use super::*;
use crate::cli::command::tests::printed;

#[test]
fn whatever_stands_there_now_is_said_before_anyone_is_asked() {
    let said = printed("store restore /media/usb/vilja", |context, out| {
        for present in [Present::Nothing, Present::Unreadable, Present::Parted] {
            say_present(context, out, present);
        }
    });
    let lines: Vec<&str> = said.lines().collect();
    assert_eq!(
        lines,
        [
            "Det finns inget lager nu.",
            "Lagret som finns nu går inte att läsa med kopians nycklar: det är skadat eller ett annat.",
            "Lagret som finns nu och kopian har vardera något som den andra saknar.",
        ]
    );
}
