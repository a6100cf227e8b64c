//! What is said where two programs read the same answers in two ways.

use super::*;
use crate::cli::command::tests::printed;

#[test]
fn answers_that_are_read_otherwise_are_said_to_be_compared() {
    let said = printed("transcripts import hit.age", |context, out| {
        say_alike(context, out, None);
        say_alike(context, out, Some(false));
    });
    assert!(
        said.ends_with("Jämför båda, och fråga avsändaren."),
        "{said}"
    );
}
