//! What the kept stores of every version hold: the same things as far as a version has room for them, and what came with it.
//!
//! A store of version n was filled by the program of that version with `common` and with `since_2` to `since_n` of this file.
//! What stands here for a released version is never edited: the kept stores hold it.

use std::collections::BTreeMap;

use crate::engine::answer::{Answer, Silence};
use crate::engine::extract::Extract;
use crate::engine::interview::{Assessment, Beginning, Change, HeldWith};
use crate::engine::time::{Date, PartialDate, Timestamp};
use crate::store::{
    CaseRef, Decision, Draft, DraftField, FormText, Ground, HandoverDraft, HandoverGround,
    Identity, Label, Opener, Passphrase, RecoveryKey, Role, Store, Told, TranscriptId,
};

pub(super) const PASSPHRASE: &str = "korg lampa tisdag mossa brygga";
pub(super) const RECOVERY: &str = "006HD M9SMQ 8575C PT3NN GA7SD SADP1 RF8DK VTQQ2";
pub(super) const TOLD_CASE: &str = "2026-0147";
pub(super) const OPEN_CASE: &str = "2026-0148";
pub(super) const ERASED_CASE: &str = "2026-0149";
pub(super) const HALF_ERASED_CASE: &str = "2026-0150";
pub(super) const PROTECTED_CASE: &str = "2026-0151";

pub(super) fn form(version: &str) -> FormText {
    FormText {
        form: format!("id = \"inflyttning\"\nversion = \"{version}\"\n"),
        texts: BTreeMap::from([("sv".to_owned(), format!("title = Inflyttning {version}"))]),
    }
}

pub(super) fn began(case: &str) -> Change {
    Change::Began(Beginning {
        form: "inflyttning".into(),
        version: "1".into(),
        digest: form("1").digest().into(),
        date: Date::new(2026, 11, 20).unwrap(),
        officer_language: "sv".into(),
        client_language: Some("ar".into()),
        case: Some(case.into()),
        training: false,
    })
}

fn answered(place: &str, answer: Answer) -> Change {
    Change::Answered {
        place: place.into(),
        answer: Some(answer),
        before: Some(Answer::Silence(Silence::DontKnow)),
        client_language: Some("ar".into()),
    }
}

/// Every kind of answer, and every kind of change that the first version had.
pub(super) fn told() -> Vec<Change> {
    let day = |text: &str| PartialDate::parse(text).unwrap();
    vec![
        answered("wish", Answer::Choice("no".into())),
        answered("ways", Answer::Choices(vec!["stay".into(), "other".into()])),
        answered("name", Answer::Text("Storgatan, två trappor".to_owned())),
        answered(
            "story",
            Answer::Narrative {
                words: "قالوا لنا أن نبحث".to_owned(),
                rendering: "De sade \"sök\"\när vi kom".to_owned(),
            },
        ),
        answered("age", Answer::Integer(-7)),
        answered("rooms", Answer::Decimal(2_500)),
        answered("rent", Answer::Money(850_000)),
        answered("moved_on", Answer::Date(day("2026-09"))),
        answered(
            "support",
            Answer::Period {
                from: day("2024-02-29"),
                to: None,
            },
        ),
        answered("from", Answer::Code("0180".into())),
        answered("children", Answer::Listed),
        Change::EntryAdded {
            roster: "children".into(),
            entry: 2,
        },
        Change::EntryRemoved {
            roster: "children".into(),
            entry: 2,
        },
        Change::Noted {
            place: "story".into(),
            note: "grät".to_owned(),
            before: String::new(),
        },
        Change::Moved { to: "rent".into() },
        Change::Undone,
        Change::Redone,
        Change::ClientLanguageSpoken { language: None },
        Change::Assessed {
            flag: "S-01".into(),
            assessment: Assessment::SetAside {
                reason: "kunden ändrade sig".to_owned(),
            },
        },
        Change::Disagreed {
            text: "jag sade tre månader".to_owned(),
            before: String::new(),
        },
        Change::WasReadBack {
            language: "ar".into(),
        },
    ]
}

/// What was said while it was held with the later form, and the end.
pub(super) fn told_later() -> Vec<Change> {
    vec![
        Change::FormChanged {
            held_with: HeldWith {
                version: "2".into(),
                digest: form("2").digest().into(),
            },
            unfit: vec!["story".into()],
            back: Vec::new(),
        },
        answered("name", Answer::Text("Storgatan, tre trappor".to_owned())),
        Change::Finished,
        Change::Amended {
            place: "age".into(),
            answer: Some(Answer::Integer(8)),
            before: Some(Answer::Integer(-7)),
            reason: "fel antal".to_owned(),
        },
    ]
}

pub(super) fn told_half() -> Vec<Change> {
    vec![answered("name", Answer::Text("Lillgatan".to_owned()))]
}

pub(super) fn draft() -> Draft {
    Draft {
        place: "story".to_owned(),
        field: DraftField::Answer,
        text: "halvt".to_owned(),
        rendering: String::new(),
        caret: 5,
    }
}

fn at(second: i64) -> Timestamp {
    Timestamp(1_795_000_000_000 + second * 1000)
}

/// One that goes with a case and one that goes with none.
pub(super) const WORDING_REMARKS: [&str; 2] = ["{\"of\":\"a case\"}", "{\"of\":\"none\"}"];

pub(super) fn since_10(store: &mut Store) {
    let [of_case, of_none] = WORDING_REMARKS;
    let told = store.find_by_case(TOLD_CASE).unwrap()[0].id;
    store.keep_wording_remark(Some(&told), of_case).unwrap();
    store.keep_wording_remark(None, of_none).unwrap();
}

fn begun(store: &mut Store, case: &str) -> TranscriptId {
    store.begin(&began(case), &form("1"), at(1)).unwrap()
}

pub(super) fn common(store: &mut Store) {
    let id = begun(store, TOLD_CASE);
    store.append(&id, &told(), at(2)).unwrap();
    let open = begun(store, OPEN_CASE);
    store.append(&open, &told_half(), at(3)).unwrap();
    store.keep_draft(&open, &draft()).unwrap();
}

/// A transcript that goes on with another form.
pub(super) fn since_2(store: &mut Store) {
    let id = store.find_by_case(TOLD_CASE).unwrap()[0].id;
    store
        .append_with_forms(&id, &told_later(), &[form("2")], at(4))
        .unwrap();
}

/// Slots of every kind that can be carried to another machine.
pub(super) fn since_3(store: &mut Store) {
    let passphrase = Passphrase::new(PASSPHRASE);
    let opener = Opener::Passphrase(&passphrase);
    let key = RecoveryKey::parse(RECOVERY).unwrap();
    let label = |text: &str| Label::new(text).unwrap();
    store
        .add_recovery(opener, label("kassaskåpet"), &key, at(5))
        .unwrap();
    let identity = Identity::random().unwrap();
    store
        .add_recipient(
            opener,
            Role::Manager,
            label("enhetschefen"),
            &identity.recipient(),
            at(6),
        )
        .unwrap();
}

pub(super) fn decision() -> Decision {
    Decision {
        rule: "file".to_owned(),
        sources: vec!["sol-2025-400#16:1".to_owned()],
        reference: "Beslut 2031/7".to_owned(),
        two_people: false,
    }
}

fn case(store: &mut Store, number: &str) -> CaseRef {
    store.case_by_number(number).unwrap().unwrap()
}

/// What a case is kept for, one that is held, and one that was erased.
pub(super) fn since_5(store: &mut Store) {
    let told = Told {
        class: Some("file".to_owned()),
        last_note: Date::new(2026, 11, 20),
        answers: BTreeMap::from([("born_on_the_fifth".to_owned(), true)]),
    };
    let (kept, open) = (case(store, TOLD_CASE), case(store, OPEN_CASE));
    store.tell_case(&kept, &told, at(7)).unwrap();
    store.hold(&open, "begärd av rätten", at(8)).unwrap();
    for number in [ERASED_CASE, HALF_ERASED_CASE] {
        let id = begun(store, number);
        store.append(&id, &told_half(), at(9)).unwrap();
    }
    let erased = case(store, ERASED_CASE);
    store.erase(&[(erased, decision())], None, at(10)).unwrap();
}

#[expect(
    dead_code,
    reason = "the programs of versions 5 and 6 were run with it"
)]
/// An erasing that the disk stops: it is run where no file can be cut, and gives trouble.
pub(super) fn half_erased(store: &mut Store) {
    let erased = case(store, HALF_ERASED_CASE);
    store
        .erase(&[(erased, decision())], None, at(11))
        .unwrap_err();
}

/// An interview that is protected from its first change.
pub(super) fn since_6(store: &mut Store) {
    let protected = Change::Protected {
        on: true,
        reason: "skyddad folkbokföring".to_owned(),
    };
    let id = store
        .begin_with(&[began(PROTECTED_CASE), protected], &form("1"), at(12))
        .unwrap();
    store.append(&id, &told_half(), at(13)).unwrap();
}

/// An extract that was handed over, to the store itself, and waits.
pub(super) fn since_9(store: &mut Store) {
    let id = store.find_by_case(OPEN_CASE).unwrap()[0].id;
    let extract = Extract {
        changes: handed_over(),
        sections: vec!["opening".to_owned()],
        sections_left_out: vec!["wish".to_owned()],
        covered: Vec::new(),
        comments_left_out: false,
    };
    let form = form("1");
    let draft = HandoverDraft {
        to: store.receiving_key(),
        sender: "Mottagningen",
        ground: Some(HandoverGround {
            kind: Ground::Law,
            why: "10 kap. 27 § OSL".to_owned(),
            consent_told_on: None,
        }),
        extract: &extract,
        pointed: None,
        form: &form,
    };
    let at = Timestamp(1_795_000_000_000);
    let handover = store.draft_handover(&id, draft, at).unwrap();
    store.receive(&handover, at).unwrap();
}

pub(super) fn handed_over() -> Vec<Change> {
    let mut changes = vec![began(OPEN_CASE)];
    changes.push(answered("name", Answer::Text("Storgatan".to_owned())));
    changes
}
