//! What is said below a page that is not that of a question, and below it where nothing else than its words is needed to see it.

use crate::app::library::OtherWays;
use crate::app::previewing::scene::{Place, Scene};
use crate::app::screen::{FirstStart, Over, Screen};
use crate::text::field::Field;

/// A message by what its name begins with, and the page below which it is said.
type Below = (&'static str, Scene, Place);

const BELOW: [Below; 15] = [
    ("passphrase-differs", Scene::Door, |model| {
        let first = Field::new();
        model.screen = Screen::FirstStart(FirstStart::Passphrase { first });
    }),
    ("suggest-differs", Scene::Door, |model| {
        model.screen = Screen::FirstStart(FirstStart::Again {
            first: Field::new(),
            second: Field::new(),
            is_suggested: true,
        });
    }),
    ("keys-recovery-length", Scene::Door, |model| {
        model.screen = Screen::locked();
        model.start.other_ways = OtherWays {
            groups_on_paper: Some(8),
            has_age: false,
        };
    }),
    ("setup-no-form", Scene::Office, |_| {}),
    ("transcript-unreadable", Scene::Office, |_| {}),
    ("durable-taken-over", Scene::Office, |_| {}),
    ("backup-missed-", Scene::Office, |_| {}),
    ("lock-soon", Scene::Fresh, |_| {}),
    ("lock-not-kept", Scene::Fresh, |model| {
        model.over.push(Over::Shutter);
    }),
    ("not-saved-stay", Scene::Fresh, |_| {}),
    ("trouble-bug", Scene::Fresh, |_| {}),
    ("follow-no-door", Scene::Fresh, |_| {}),
    ("interpreter-no-door", Scene::Fresh, |_| {}),
    ("wording-remark-refused", Scene::Fresh, |_| {}),
    ("wording-remarks-full", Scene::Fresh, |_| {}),
];

/// Returns the page below which a message is said, if it is one of these.
pub(super) fn below(id: &str) -> Option<(Scene, Place)> {
    let mut all = BELOW.into_iter();
    let (_, scene, place) = all.find(|(begins, ..)| id.starts_with(begins))?;
    Some((scene, place))
}
