//! What is said of a source that is not in the register, which no form that can be shown cites.

#![expect(clippy::unwrap_used, reason = "tests fail by panicking")]

use super::*;
use crate::cli::command::tests::printed;

#[test]
fn a_source_that_is_not_in_the_register_is_said_to_be_none() {
    let said = printed("forms show bosokstod --sources", |context, out| {
        let form = Rc::new(context.shelf.form("bosokstod").ok().unwrap());
        let sources = context.shelf.sources();
        let mut page = Page {
            out,
            words: context.words(),
            form: &form,
            sources: &sources,
            day: Date::parse("2026-11-20").unwrap(),
        };
        page.rests_on(&["no-such-source".into()]);
    });
    assert!(
        said.contains("  - no-such-source\n    finns inte i källförteckningen"),
        "{said}"
    );
}
