//! What is said of remarks that cannot be read.

use super::*;
use crate::cli::command::tests::printed;

#[test]
fn remarks_that_cannot_be_read_are_counted_and_named_by_their_numbers() {
    let said = printed("locales remarks", |context, out| {
        say_unread(context, out, &[]);
        say_unread(context, out, &[4, 7]);
    });
    assert_eq!(said, "2 rader i listan gick inte att läsa.\n  4, 7");
}
