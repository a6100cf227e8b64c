//! Tests that a stored change reads the same for ever.

use std::collections::BTreeSet;
use std::rc::Rc;

use proptest::option;
use proptest::prelude::*;

use crate::engine::answer::{Answer, Silence};
use crate::engine::interview::{
    Assessment, Beginning, Change, HeldWith, Interpreting, Review, Shown,
};
use crate::engine::practice::{MarkedBy, Practised, Way};
use crate::engine::time::{Date, PartialDate};
use crate::store::record::{Unread, kind, read, write};

/// Lines as the first version wrote them. They are only ever added to.
const V1: &str = include_str!("../../../tests/data/records-v1.jsonl");
/// What the second has a place for and the first had not.
const V2: &str = include_str!("../../../tests/data/records-v2.jsonl");
/// What the third has a place for and the second had not.
const V3: &str = include_str!("../../../tests/data/records-v3.jsonl");

#[test]
fn every_line_of_every_version_is_read_and_written_the_same() {
    let mut kinds = BTreeSet::new();
    for line in V1.lines().chain(V2.lines()).chain(V3.lines()) {
        let found = read(line.as_bytes()).unwrap_or_else(|unread| panic!("{unread:?}: {line}"));
        let again = write(&found.change, found.wording.as_deref()).unwrap();
        assert_eq!(str::from_utf8(&again).unwrap(), line);
        kinds.insert(kind(&found.change));
    }
    assert_eq!(kinds.len(), 23, "every kind of change has a line");
}

#[test]
fn a_record_of_a_later_version_is_told_from_a_broken_one() {
    assert_eq!(
        read(br#"{"v":4,"change":{"sung":{"song":"x"}},"more":1}"#).unwrap_err(),
        Unread::Newer { found: 4 }
    );
    for broken in [
        "",
        "{}",
        "[]",
        "null",
        r#"{"v":0,"change":"undone"}"#,
        r#"{"v":-1,"change":"undone"}"#,
        r#"{"v":1}"#,
        r#"{"v":1,"change":"sung"}"#,
        r#"{"v":1,"change":"undone","more":1}"#,
        r#"{"v":1,"change":{"moved":{}}}"#,
        r#"{"v":1,"change":{"moved":{"to":"a","from":"b"}}}"#,
        r#"{"v":1,"change":{"answered":{"place":"a","answer":{"date":"2026-02-30"},"before":null,"client_language":null}}}"#,
        r#"{"v":1,"change":{"answered":{"place":"a","answer":{"silence":"maybe"},"before":null,"client_language":null}}}"#,
    ] {
        assert_eq!(
            read(broken.as_bytes()).unwrap_err(),
            Unread::Unreadable,
            "{broken}"
        );
    }
}

fn word() -> impl Strategy<Value = Rc<str>> {
    any::<String>().prop_map(Rc::from)
}

fn day() -> impl Strategy<Value = Date> {
    (1_i16..=9999, 1_u8..=12, 1_u8..=28)
        .prop_map(|(year, month, day)| Date::new(year, month, day).unwrap())
}

fn date() -> impl Strategy<Value = PartialDate> {
    (
        1_i16..=9999,
        option::of((1_u8..=12, option::of(1_u8..=28))),
        any::<bool>(),
    )
        .prop_map(|(year, rest, about)| {
            let month = rest.map(|(month, _)| month);
            let day = rest.and_then(|(_, day)| day);
            PartialDate::new(year, month, day, about).unwrap()
        })
}

fn answer() -> impl Strategy<Value = Answer> {
    prop_oneof![
        prop::sample::select(Silence::ALL.to_vec()).prop_map(Answer::Silence),
        word().prop_map(Answer::Choice),
        prop::collection::vec(word(), 0..4).prop_map(Answer::Choices),
        any::<String>().prop_map(Answer::Text),
        (any::<String>(), any::<String>())
            .prop_map(|(words, rendering)| Answer::Narrative { words, rendering }),
        any::<i64>().prop_map(Answer::Integer),
        any::<i64>().prop_map(Answer::Decimal),
        any::<i64>().prop_map(Answer::Money),
        date().prop_map(Answer::Date),
        (date(), option::of(date())).prop_map(|(from, to)| Answer::Period { from, to }),
        word().prop_map(Answer::Code),
        Just(Answer::Listed),
    ]
}

fn assessment() -> impl Strategy<Value = Assessment> {
    prop_oneof![
        Just(Assessment::Confirmed),
        Just(Assessment::Open),
        any::<String>().prop_map(|reason| Assessment::SetAside { reason }),
    ]
}

fn shown() -> impl Strategy<Value = Shown> {
    let review = prop::sample::select(Review::ALL.to_vec());
    let texts = (word(), word(), word(), review, any::<bool>());
    texts.prop_map(|(language, text_in, version, review, own)| Shown {
        language,
        text_in,
        version,
        review,
        own,
    })
}

fn change() -> impl Strategy<Value = Change> {
    let beginning = (
        (word(), word(), word(), day()),
        (
            word(),
            option::of(word()),
            option::of(word()),
            any::<bool>(),
        ),
    )
        .prop_map(
            |(
                (form, version, digest, date),
                (officer_language, client_language, case, training),
            )| {
                Change::Began(Beginning {
                    form,
                    version,
                    digest,
                    date,
                    officer_language,
                    client_language,
                    case,
                    training,
                })
            },
        );
    prop_oneof![
        beginning,
        (
            word(),
            option::of(answer()),
            option::of(answer()),
            option::of(word())
        )
            .prop_map(
                |(place, answer, before, client_language)| Change::Answered {
                    place,
                    answer,
                    before,
                    client_language
                }
            ),
        (word(), any::<u32>()).prop_map(|(roster, entry)| Change::EntryAdded { roster, entry }),
        (word(), any::<u32>()).prop_map(|(roster, entry)| Change::EntryRemoved { roster, entry }),
        (word(), any::<String>(), any::<String>()).prop_map(|(place, note, before)| {
            Change::Noted {
                place,
                note,
                before,
            }
        }),
        word().prop_map(|to| Change::Moved { to }),
        Just(Change::Undone),
        Just(Change::Redone),
        option::of(word()).prop_map(|language| Change::ClientLanguageSpoken { language }),
        prop::collection::vec(word(), 0..3)
            .prop_map(|languages| Change::LanguagesChosen { languages }),
        option::of(prop::sample::select(Interpreting::ALL.to_vec()))
            .prop_map(|interpreting| Change::Interpreted { interpreting }),
        (word(), prop::collection::vec(shown(), 0..3)).prop_map(|(place, shown)| {
            Change::Presented {
                place,
                shown: shown.into(),
            }
        }),
        (word(), assessment()).prop_map(|(flag, assessment)| Change::Assessed { flag, assessment }),
        (
            word(),
            option::of(any::<u32>()),
            any::<String>(),
            any::<String>()
        )
            .prop_map(|(check, entry, note, before)| Change::Overridden {
                check,
                entry,
                note,
                before
            }),
        (any::<String>(), any::<String>())
            .prop_map(|(text, before)| Change::Disagreed { text, before }),
        word().prop_map(|language| Change::WasReadBack { language }),
        (any::<bool>(), any::<String>()).prop_map(|(on, reason)| Change::Protected { on, reason }),
        (word(), word(), any::<u64>()).prop_map(|(scenario, digest, seed)| {
            Change::Practised(Practised {
                scenario,
                digest,
                seed,
            })
        }),
        (word(), prop::sample::select(&Way::ALL[..]))
            .prop_map(|(place, way)| Change::Asked { place, way }),
        (any::<String>(), option::of(any::<usize>())).prop_map(|(text, step)| Change::Marked {
            text,
            by: step.map_or(MarkedBy::Trainee, |step| MarkedBy::Trainer { step }),
        }),
        (
            word(),
            word(),
            prop::collection::vec(word(), 0..3),
            prop::collection::vec(word(), 0..3)
        )
            .prop_map(|(version, digest, unfit, back)| Change::FormChanged {
                held_with: HeldWith { version, digest },
                unfit,
                back
            }),
        Just(Change::Finished),
        (
            word(),
            option::of(answer()),
            option::of(answer()),
            any::<String>()
        )
            .prop_map(|(place, answer, before, reason)| Change::Amended {
                place,
                answer,
                before,
                reason
            }),
    ]
}

proptest! {
    #[test]
    fn a_change_comes_back_as_it_was_written(change in change(), wording in option::of("[0-9a-f]{64}")) {
        let found = read(&write(&change, wording.as_deref()).unwrap()).unwrap();
        prop_assert_eq!(found.change, change);
        prop_assert_eq!(found.wording, wording);
    }

    #[test]
    fn reading_anything_ends_in_an_answer(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        drop(read(&bytes));
    }
}
