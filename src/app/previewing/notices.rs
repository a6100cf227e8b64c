//! What is said below a page: a refusal or a short answer of the program. Nothing else than its words is needed to see it.

use crate::app::Model;
use crate::app::library::OtherWays;
use crate::app::page::Tone;
use crate::app::previewing::scene::{Place, Scene};
use crate::app::screen::{FirstStart, Over, Screen};
use crate::text::catalog::Args;
use crate::text::field::Field;

/// A message by what its name begins with, and the page below which it is said where that is not the page of a question.
type Below = (&'static str, Scene, Place);

const BELOW: [Below; 8] = [
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
    ("lock-not-kept", Scene::Fresh, |model| {
        model.over.push(Over::Shutter);
    }),
];

/// What begins the names of the messages that are said below the page of a question.
const BELOW_A_QUESTION: [&str; 54] = [
    "amended",
    "field-full",
    "finished",
    "follow-came",
    "follow-door-",
    "follow-left",
    "follow-no-door",
    "interpreter-came",
    "interpreter-door-",
    "interpreter-left",
    "interpreter-no-answers",
    "interpreter-no-door",
    "lock-soon",
    "misheard",
    "not-now",
    "not-saved-stay",
    "paper-opened",
    "plain-misheard-nearest",
    "practise-changed",
    "practise-marked",
    "practise-no-such",
    "preview-first",
    "preview-last",
    "preview-none-",
    "preview-only-looked-at",
    "preview-read-again",
    "protected-n",
    "redone",
    "refusal-",
    "replay-at-",
    "replay-branch-left",
    "replay-for-manager",
    "replay-no-",
    "replay-only-looked-at",
    "replay-plays",
    "replay-protected-not",
    "replay-stopped",
    "roster-added",
    "search-chosen",
    "search-pick-one",
    "summary-was-read",
    "theme-is-now",
    "theme-no-colour",
    "trouble-bug",
    "undone",
    "unlock-again",
    "versions-differs",
    "versions-newer",
    "versions-now",
    "wording-remark-came",
    "wording-remark-kept",
    "wording-remark-not-kept",
    "wording-remark-refused",
    "wording-remarks-full",
];

/// The looks, by the names that they are called by when one is chosen.
const LOOKS: [&str; 4] = [
    "theme-default",
    "theme-high-contrast",
    "theme-light",
    "theme-mono",
];

/// Returns the page below which a message is said, if it is said below one.
pub(super) fn below(id: &str) -> Option<(Scene, Place)> {
    // What belongs to a message is not said by itself.
    if id.contains('.') {
        return None;
    }
    let mut others = BELOW.into_iter();
    let other = others.find(|(begins, ..)| id.starts_with(begins));
    other.map(|(_, scene, place)| (scene, place)).or_else(|| {
        let mut all = BELOW_A_QUESTION.into_iter();
        let at_a_question: (Scene, Place) = (Scene::Fresh, |model| model.over.clear());
        (LOOKS.contains(&id) || all.any(|it| id.starts_with(it))).then_some(at_a_question)
    })
}

/// Says a message as the program does.
pub(super) fn say(model: &mut Model, id: &str) {
    if LOOKS.contains(&id) {
        let name = model.words.ui(id);
        let args = Args::none().with("name", name);
        model.say_with(Tone::Plain, "theme-is-now", &args);
        return;
    }
    model.say(id);
}
