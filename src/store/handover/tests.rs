//! Tests of what is handed over between two stores, and of files that someone else made.

use std::path::Path;

use ed25519_dalek::{Signer as _, SigningKey};
use serde_json::{Value, json};
use tempfile::TempDir;

use crate::engine::extract::Extract;
use crate::engine::interview::{Beginning, Change};
use crate::engine::time::Timestamp;
use crate::store::age::{self, Recipient};
use crate::store::handover::container::{self, Signed};
use crate::store::handover::{
    Arrival, Draft, Handover, HandoverGround, HandoverTrouble, statement,
};
use crate::store::log::Ground;
use crate::store::tests::{beginning, begun, copy_all, form_text, store, told};
use crate::store::{
    Cost, Decision, Opener, Passphrase, Purpose, Realm, Store, StoreTrouble, TranscriptId,
};

const AT: Timestamp = Timestamp(1_795_000_000_000);
const CASE: &str = "2026-0147";

/// A finished practice interview of two answers.
fn held(store: &mut Store) -> TranscriptId {
    held_in(store, true)
}

fn held_in(store: &mut Store, training: bool) -> TranscriptId {
    let mut begun = |case: Option<&str>| {
        let began = Change::Began(Beginning {
            case: case.map(Into::into),
            training,
            ..beginning()
        });
        store.begin(&began, &form_text(), AT).unwrap()
    };
    let (id, other) = (begun(Some(CASE)), begun(None));
    store.append(&id, &[told("ett")], AT).unwrap();
    // Another interview in between, so that the chain of this one has a gap.
    store.append(&other, &[told("annat")], AT).unwrap();
    store
        .append(&id, &[told("två"), Change::Finished], AT)
        .unwrap();
    id
}

fn protected() -> Change {
    Change::Protected {
        on: true,
        reason: String::new(),
    }
}

fn changes(store: &mut Store, id: &TranscriptId) -> Vec<Change> {
    let recorded = store.load(id, Purpose::Command, AT).unwrap();
    recorded.into_iter().map(|it| it.change).collect()
}

fn extract(changes: Vec<Change>) -> Extract {
    Extract {
        changes,
        sections: vec!["opening".to_owned()],
        sections_left_out: vec!["closing".to_owned()],
        covered: Vec::new(),
        comments_left_out: false,
    }
}

fn ground() -> HandoverGround {
    HandoverGround {
        kind: Ground::Law,
        why: "10 kap. 27 § OSL, till kommun B".to_owned(),
        consent_told_on: None,
    }
}

fn draft(store: &mut Store, id: &TranscriptId, to: Recipient, extract: &Extract) -> Handover {
    let form = form_text();
    let draft = Draft {
        to,
        sender: "Mottagningen, kommun A",
        ground: Some(ground()),
        extract,
        pointed: None,
        form: &form,
    };
    store.draft_handover(id, draft, AT).unwrap()
}

/// A file from one store to another, sealed, with what is in it.
fn sent(from: &mut Store, to: Recipient) -> (Vec<u8>, Vec<Change>, TranscriptId) {
    let id = held(from);
    let changes = changes(from, &id);
    let handover = draft(from, &id, to, &extract(changes.clone()));
    (from.seal_handover(&handover, AT).unwrap(), changes, id)
}

fn real(home: &TempDir) -> Store {
    Store::create(
        &home.path().join("real"),
        Realm::Real,
        Some(&Passphrase::new("korg lampa tisdag")),
        Cost::new(64, 1, 1).unwrap(),
        AT,
    )
    .unwrap()
}

fn is_whole(store: &mut Store) -> bool {
    store.verify(&mut |_, _| {}).unwrap().is_whole()
}

#[test]
fn what_one_store_sealed_the_other_opens_and_sees_that_it_is_as_it_was_stored() {
    let ((mut from, _a), (to, _b)) = (store(), store());
    let (file, changes, id) = sent(&mut from, to.receiving_key());
    let opened = to.open_handover(&file).unwrap();
    assert!(opened.changes() == changes);
    assert_eq!(opened.form(), &form_text());
    assert_eq!(opened.sender(), from.signing_words().unwrap());
    assert_eq!(opened.note().sections_left_out, ["closing"]);
    assert!(opened.note().ground == Some(ground()));
    let proven = opened.proven();
    assert_eq!(
        (proven.n_as_stored, proven.n_restated, proven.n_changes),
        (4, 0, 4)
    );
    let receipts = from.checkpoints(&id).unwrap();
    assert_eq!(proven.receipt, Some(receipts[0].receipt));
    assert_eq!(
        format!("{opened:?}"),
        format!("Handover({} bytes)", opened.plain().len())
    );
    // What was said stands nowhere in the file.
    assert!(!file.windows(4).any(|it| it == "två".as_bytes()));
}

#[test]
fn what_was_left_out_is_only_counted_and_what_was_rewritten_says_so() {
    let ((mut from, _a), (to, _b)) = (store(), store());
    let id = held(&mut from);
    let mut changes = changes(&mut from, &id);
    // The first answer stays, the second leaves in other words.
    changes.remove(1);
    changes[1] = told("två, omskrivet");
    let handover = draft(&mut from, &id, to.receiving_key(), &extract(changes));
    let proven = handover.proven();
    assert_eq!(
        (proven.n_as_stored, proven.n_restated, proven.n_changes),
        (2, 1, 4)
    );
    assert!(proven.receipt.is_some());
    assert!(!handover.plain().windows(5).any(|it| it == b"\"ett\""));
}

#[test]
fn only_the_store_that_it_is_sealed_to_opens_it() {
    let ((mut from, _a), (to, _b), (other, _c)) = (store(), store(), store());
    let (file, ..) = sent(&mut from, to.receiving_key());
    for stranger in [&other, &from] {
        let refused = stranger.open_handover(&file).unwrap_err();
        assert_eq!(refused, HandoverTrouble::NotForUs.into());
    }
    for nothing in [&b""[..], b"age-encryption.org/v1\n", &file[..40]] {
        let refused = to.open_handover(nothing).unwrap_err();
        assert_eq!(refused, HandoverTrouble::NoContainer.into());
    }
    // Whoever opened it cannot pass it on as if it were for someone else.
    let opened = to.open_handover(&file).unwrap();
    let passed_on = age::seal_long_to(&other.receiving_key(), opened.plain()).unwrap();
    let refused = other.open_handover(&passed_on).unwrap_err();
    assert_eq!(refused, HandoverTrouble::SignatureWrong.into());
}

#[test]
fn practice_and_real_never_take_each_others() {
    let home = tempfile::tempdir().unwrap();
    let ((mut practice, _a), mut real) = (store(), real(&home));
    let (file, ..) = sent(&mut practice, real.receiving_key());
    let refused = real.open_handover(&file).unwrap_err();
    assert_eq!(refused, StoreTrouble::WrongRealm);
    // Nor where someone gets past the opening.
    let id = begun(&mut practice, None);
    let changes = changes(&mut practice, &id);
    let handover = draft(&mut practice, &id, real.receiving_key(), &extract(changes));
    let refused = real.receive(&handover, AT).unwrap_err();
    assert_eq!(refused, StoreTrouble::WrongRealm);
    assert!(real.waiting().unwrap().is_empty());
}

#[test]
fn a_sealed_file_with_any_flipped_bit_or_cut_anywhere_is_refused_and_nothing_waits() {
    let ((mut from, _a), (mut to, _b)) = (store(), store());
    let (file, ..) = sent(&mut from, to.receiving_key());
    for at in (0..file.len() * 8).step_by(61) {
        let mut broken = file.clone();
        broken[at / 8] ^= 1 << (at % 8);
        assert!(to.open_handover(&broken).is_err(), "bit {at}");
    }
    for at in (0..file.len()).step_by(13) {
        assert!(to.open_handover(&file[..at]).is_err(), "cut at {at}");
    }
    let longer = [&file[..], b"x"].concat();
    assert_eq!(
        to.open_handover(&longer).unwrap_err(),
        HandoverTrouble::Damaged.into()
    );
    assert!(to.waiting().unwrap().is_empty());
}

/// Opens a container that was not sealed.
fn believed(plain: &[u8], realm: Realm, to: &Recipient) -> Result<Handover, StoreTrouble> {
    let handover = Handover::read(plain)?;
    handover.require_signed_for(realm, to)?;
    Ok(handover)
}

#[test]
fn under_the_seal_too_any_flipped_bit_is_found() {
    let ((mut from, _a), (to, _b)) = (store(), store());
    let id = held(&mut from);
    let changes = changes(&mut from, &id);
    let key = to.receiving_key();
    let handover = draft(&mut from, &id, key, &extract(changes));
    let plain = handover.plain();
    assert!(believed(plain, Realm::Training, &key).is_ok());
    for at in (0..plain.len() * 8).step_by(5) {
        let mut broken = plain.to_vec();
        broken[at / 8] ^= 1 << (at % 8);
        assert!(
            believed(&broken, Realm::Training, &key).is_err(),
            "bit {at}"
        );
    }
}

/// Someone who has a store of this program, and writes what they like.
struct Forger {
    key: SigningKey,
    note: Value,
    parts: Vec<(&'static str, Vec<u8>)>,
}

impl Forger {
    fn new(handover: &Handover) -> Self {
        let cut = container::cut(handover.plain()).unwrap();
        let note: Value = serde_json::from_slice(cut.note).unwrap();
        let mut rest = cut.rest;
        let mut parts = Vec::new();
        for (idx, name) in ["form", "changes", "chain"].into_iter().enumerate() {
            let length = note["parts"][idx]["length"].as_u64().unwrap();
            let (part, after) = rest.split_at(usize::try_from(length).unwrap());
            parts.push((name, part.to_vec()));
            rest = after;
        }
        assert!(rest.is_empty());
        Self {
            key: SigningKey::from_bytes(&[7; 32]),
            note,
            parts,
        }
    }

    /// Declares the parts as they are now.
    fn declare(&mut self) {
        let declared = self.parts.iter().map(|(name, part)| {
            let digest = blake3::hash(part).to_hex().to_string();
            json!({ "name": name, "length": part.len(), "digest": digest })
        });
        self.note["parts"] = declared.collect();
    }

    fn edit(&mut self, part: usize, edit: impl FnOnce(&mut Value)) {
        let mut value: Value = serde_json::from_slice(&self.parts[part].1).unwrap();
        edit(&mut value);
        self.parts[part].1 = serde_json::to_vec(&value).unwrap();
        self.declare();
    }

    fn plain(&self, note: &[u8], to: &Recipient) -> Vec<u8> {
        let public = self.key.verifying_key().to_bytes();
        let digest = *blake3::hash(note).as_bytes();
        let realm = Realm::Training;
        let signature = self.key.sign(&statement(realm, to, &public, &digest));
        let signed = Signed {
            public,
            signature: signature.to_bytes(),
            note: digest,
        };
        let parts: Vec<_> = self.parts.iter().map(|it| it.1.clone()).collect();
        container::join(&signed, note, &parts).unwrap()
    }

    /// What a store says to it.
    fn meets(&self, store: &Store) -> Result<Handover, StoreTrouble> {
        self.meets_with(&serde_json::to_vec(&self.note).unwrap(), store)
    }

    fn meets_with(&self, note: &[u8], store: &Store) -> Result<Handover, StoreTrouble> {
        let to = store.receiving_key();
        let file = age::seal_long_to(&to, &self.plain(note, &to)).unwrap();
        store.open_handover(&file)
    }
}

type Edit = fn(&mut Forger);

#[test]
fn what_is_signed_rightly_and_written_wrongly_is_refused() {
    use HandoverTrouble::{Malformed, NoteUnfit, ProofDiffers, SignatureWrong, UnknownPart};

    let ((mut from, _a), (to, _b)) = (store(), store());
    let id = begun(&mut from, Some(CASE));
    from.append(&id, &[told("ett"), told("två")], AT).unwrap();
    let changes = changes(&mut from, &id);
    let handover = draft(&mut from, &id, to.receiving_key(), &extract(changes));
    let forger = || Forger::new(&handover);
    assert!(forger().meets(&to).is_ok());

    let cases: [(&str, Edit, StoreTrouble); 25] = [
        (
            "ten gigabytes",
            |it| it.note["parts"][0]["length"] = json!(10_000_000_000_u64),
            Malformed.into(),
        ),
        (
            "more than all",
            |it| it.note["parts"][2]["length"] = json!(u64::MAX),
            Malformed.into(),
        ),
        (
            "less than all",
            |it| it.note["parts"][2]["length"] = json!(2),
            Malformed.into(),
        ),
        (
            "below nothing",
            |it| it.note["parts"][2]["length"] = json!(-1),
            Malformed.into(),
        ),
        (
            "another digest",
            |it| it.note["parts"][1]["digest"] = json!("00".repeat(32)),
            Malformed.into(),
        ),
        (
            "no digest",
            |it| it.note["parts"][1]["digest"] = json!(""),
            Malformed.into(),
        ),
        (
            "a part twice",
            |it| {
                it.parts[1] = it.parts[0].clone();
                it.declare();
            },
            Malformed.into(),
        ),
        (
            "parts in another order",
            |it| {
                it.parts.swap(0, 1);
                it.declare();
            },
            Malformed.into(),
        ),
        (
            "a part is missing",
            |it| {
                it.parts.pop();
                it.declare();
            },
            Malformed.into(),
        ),
        (
            "a part that no one knows",
            |it| {
                it.parts[2].0 = "program";
                it.declare();
            },
            Malformed.into(),
        ),
        (
            "a file behind the last",
            |it| {
                it.declare();
                it.parts.push(("x", b"[]".to_vec()));
            },
            Malformed.into(),
        ),
        (
            "something critical",
            |it| it.note["critical"] = json!(["sign_twice"]),
            UnknownPart.into(),
        ),
        (
            "a later version",
            |it| it.note["v"] = json!(2),
            StoreTrouble::NewerFormat { found: 2 },
        ),
        ("no version", |it| it.note["v"] = json!(0), Malformed.into()),
        (
            "no realm",
            |it| it.note["realm"] = json!("../real"),
            Malformed.into(),
        ),
        (
            "the other realm",
            |it| it.note["realm"] = json!("real"),
            Malformed.into(),
        ),
        (
            "for someone else",
            |it| {
                it.note["to"] = json!(
                    crate::store::Identity::random()
                        .unwrap()
                        .recipient()
                        .to_string()
                );
            },
            SignatureWrong.into(),
        ),
        (
            "from no one",
            |it| it.note["sender"] = json!(" "),
            NoteUnfit.into(),
        ),
        (
            "a long story",
            |it| it.note["ground"]["why"] = json!("x".repeat(2001)),
            NoteUnfit.into(),
        ),
        (
            "said to be finished",
            |it| it.note["finished"] = json!(true),
            Malformed.into(),
        ),
        (
            "said to be protected",
            |it| it.note["protected"] = json!(true),
            Malformed.into(),
        ),
        (
            "another form",
            |it| it.edit(0, |form| form["form"] = json!("id = \"x\"")),
            Malformed.into(),
        ),
        (
            "other texts",
            |it| it.edit(0, |form| form["texts"]["sv"] = json!("a = c")),
            Malformed.into(),
        ),
        (
            "another answer",
            |it| {
                it.edit(1, |all| {
                    let record = all[1]["record"].as_str().unwrap().replace("ett", "tio");
                    all[1]["record"] = json!(record);
                });
            },
            ProofDiffers.into(),
        ),
        (
            "another time",
            |it| it.edit(2, |all| all[0]["at"] = json!(5)),
            ProofDiffers.into(),
        ),
    ];
    for (what, edit, expected) in cases {
        let mut forger = forger();
        edit(&mut forger);
        assert_eq!(forger.meets(&to).err(), Some(expected), "{what}");
    }
}

#[test]
fn notes_that_can_be_read_in_two_ways_or_bury_something_are_refused() {
    let ((mut from, _a), (to, _b)) = (store(), store());
    let id = begun(&mut from, None);
    let changes = changes(&mut from, &id);
    let handover = draft(&mut from, &id, to.receiving_key(), &extract(changes));
    let forger = Forger::new(&handover);
    let note = serde_json::to_string(&forger.note).unwrap();
    let open = note.strip_prefix('{').unwrap();
    let deep = format!("{}{}", "[".repeat(40), "]".repeat(40));
    let bottomless = "[".repeat(60_000);
    for more in [
        r#""realm":"real","#.to_owned(),
        r#""x":1,"x":1,"#.to_owned(),
        format!(r#""x":{deep},"#),
        format!(r#""x":{bottomless}"#),
    ] {
        let refused = forger.meets_with(format!("{{{more}{open}").as_bytes(), &to);
        assert_eq!(
            refused.unwrap_err(),
            HandoverTrouble::Malformed.into(),
            "{more:.40}"
        );
    }
    // Something that a later program may say without needing to be understood is passed over.
    let passed = forger.meets_with(format!(r#"{{"colour":"red",{open}"#).as_bytes(), &to);
    assert!(passed.is_ok());
    // A note longer than any is not even read.
    let mut plain = handover.plain().to_vec();
    plain[16..20].copy_from_slice(&u32::MAX.to_be_bytes());
    assert_eq!(
        Handover::read(&plain).unwrap_err(),
        HandoverTrouble::TooLarge.into()
    );
    plain[16..20].copy_from_slice(&60_000_u32.to_be_bytes());
    assert_eq!(
        Handover::read(&plain).unwrap_err(),
        HandoverTrouble::Malformed.into()
    );
}

#[test]
fn what_came_in_waits_in_no_list_until_it_is_accepted_into_a_case_of_ours() {
    let ((mut from, _a), (mut to, _b)) = (store(), store());
    let (file, sent_changes, theirs) = sent(&mut from, to.receiving_key());
    let opened = to.open_handover(&file).unwrap();
    let Arrival::New(id) = to.receive(&opened, AT).unwrap() else {
        panic!("it is new");
    };
    assert_eq!(id, theirs, "the name was free");
    assert_eq!(to.list().unwrap(), []);
    assert!(to.find_by_case(CASE).unwrap().is_empty());
    assert!(to.find_by_name(&id.to_string()).unwrap().is_empty());
    assert!(to.load(&id, Purpose::Command, AT).is_err());
    let waiting = to.waiting().unwrap();
    assert_eq!(waiting.len(), 1);
    assert_eq!(
        (waiting[0].id, waiting[0].words),
        (id, from.signing_words().unwrap())
    );
    // The same file once more is no second one.
    let again = to.receive(&opened, Timestamp(AT.0 + 9)).unwrap();
    assert_eq!(again, Arrival::Waiting { id, since: AT });
    assert!(to.look_at_waiting(&id, AT).unwrap().changes() == sent_changes);

    to.accept(&id, Some("B-77"), AT).unwrap();
    assert!(to.waiting().unwrap().is_empty());
    let listed = to.list().unwrap();
    assert_eq!(listed.len(), 1);
    assert_eq!(listed[0].case.as_deref(), Some("B-77"));
    assert!(listed[0].finished);
    let here = changes(&mut to, &id);
    assert!(here[1..] == sent_changes[1..]);
    let origin = to.origin(&id).unwrap().unwrap();
    assert_eq!(origin.their_case.as_deref(), Some(CASE));
    assert_eq!(origin.words, from.signing_words().unwrap());
    assert!(origin.note == *opened.note());
    assert_eq!(origin.proven, *opened.proven());
    assert_eq!(to.checkpoints(&id).unwrap().len(), 1);
    assert!(is_whole(&mut to));

    let refused = to.accept(&id, None, AT).unwrap_err();
    assert_eq!(refused, HandoverTrouble::NotWaiting.into());
    let again = to.receive(&opened, AT).unwrap();
    assert_eq!(again, Arrival::Accepted { id, on: AT });
    assert_eq!(to.list().unwrap().len(), 1);
}

#[test]
fn nothing_is_ever_overwritten() {
    let (mut store, _home) = store();
    // To itself: the name is taken.
    let own = store.receiving_key();
    let (file, before, id) = sent(&mut store, own);
    let opened = store.open_handover(&file).unwrap();
    let Arrival::New(second) = store.receive(&opened, AT).unwrap() else {
        panic!("it is new");
    };
    assert_ne!(second, id);
    store.accept(&second, Some(CASE), AT).unwrap();
    assert!(changes(&mut store, &id) == before);
    assert_eq!(store.find_by_case(CASE).unwrap().len(), 2);
    assert!(store.origin(&id).unwrap().is_none());
    assert!(is_whole(&mut store));
}

#[test]
fn what_is_rejected_is_gone_and_can_come_in_again() {
    let ((mut from, _a), (mut to, _b)) = (store(), store());
    let (file, ..) = sent(&mut from, to.receiving_key());
    let opened = to.open_handover(&file).unwrap();
    let Arrival::New(id) = to.receive(&opened, AT).unwrap() else {
        panic!("it is new");
    };
    to.reject(&id, AT).unwrap();
    assert!(to.waiting().unwrap().is_empty());
    assert_eq!(
        to.reject(&id, AT).unwrap_err(),
        HandoverTrouble::NotWaiting.into()
    );
    let left: i64 = to
        .on_connection(|conn, _, _| {
            Ok(conn.query_row("SELECT count(*) FROM received_piece", [], |row| row.get(0))?)
        })
        .unwrap();
    assert_eq!(left, 0);
    assert!(matches!(to.receive(&opened, AT).unwrap(), Arrival::New(_)));
    assert!(is_whole(&mut to));
}

#[test]
fn what_was_accepted_is_erased_like_any_other_and_does_not_come_in_again() {
    let ((mut from, _a), (mut to, _b)) = (store(), store());
    let (file, ..) = sent(&mut from, to.receiving_key());
    let opened = to.open_handover(&file).unwrap();
    let Arrival::New(id) = to.receive(&opened, AT).unwrap() else {
        panic!("it is new");
    };
    to.accept(&id, Some("B-77"), AT).unwrap();
    let case = to.case_of(&id).unwrap();
    let decision = Decision {
        rule: "file".to_owned(),
        sources: Vec::new(),
        reference: "beslut 1".to_owned(),
        two_people: false,
    };
    to.confirm_clock(AT).unwrap();
    to.erase(&[(case, decision)], None, AT).unwrap();
    assert_eq!(to.origin(&id).err(), Some(StoreTrouble::Erased));
    assert!(is_whole(&mut to));
    let again = to.receive(&opened, AT).unwrap();
    assert_eq!(again, Arrival::Accepted { id, on: AT });
    assert!(to.waiting().unwrap().is_empty());
}

/// The journal is flushed before the database commits: a program that dies in between leaves this.
#[test]
fn an_accepting_that_was_cut_short_is_finished_at_the_next_opening() {
    let ((mut from, _a), (mut to, home)) = (store(), store());
    let (file, sent_changes, _) = sent(&mut from, to.receiving_key());
    let opened = to.open_handover(&file).unwrap();
    let Arrival::New(id) = to.receive(&opened, AT).unwrap() else {
        panic!("it is new");
    };
    let folder = to.folder().to_owned();
    drop(to);
    let before = home.path().join("before");
    copy_all(&folder, &before);
    let open = |folder: &Path| Store::open(folder, Realm::Training, None, AT).unwrap();
    let mut to = open(&folder);
    to.accept(&id, Some("B-77"), AT).unwrap();
    drop(to);

    // Killed before the journal was flushed: it waits as before.
    let mut to = open(&before);
    assert_eq!(
        (to.waiting().unwrap().len(), to.list().unwrap().len()),
        (1, 0)
    );
    drop(to);
    // Killed after that and before the commit: it is a transcript, with all that belongs to it.
    copy_all(&folder.join("journal"), &before.join("journal"));
    let mut to = open(&before);
    assert_eq!(
        (to.waiting().unwrap().len(), to.list().unwrap().len()),
        (0, 1)
    );
    assert!(changes(&mut to, &id)[1..] == sent_changes[1..]);
    assert_eq!(
        to.origin(&id).unwrap().unwrap().their_case.as_deref(),
        Some(CASE)
    );
    let again = to.receive(&opened, AT).unwrap();
    assert!(matches!(again, Arrival::Accepted { .. }));
    assert!(is_whole(&mut to));
}

#[test]
fn what_waits_is_there_after_the_vault_key_was_renewed_and_files_to_the_old_one_open_no_more() {
    let home = tempfile::tempdir().unwrap();
    let passphrase = Passphrase::new("korg lampa tisdag");
    let mut real = real(&home);
    let id = held_in(&mut real, false);
    let mut waiting = Vec::new();
    for is_protected in [false, true] {
        let mut changes = changes(&mut real, &id);
        if is_protected {
            changes.insert(1, protected());
        }
        let to = real.receiving_key();
        let handover = draft(&mut real, &id, to, &extract(changes));
        let Arrival::New(name) = real.receive(&handover, AT).unwrap() else {
            panic!("it is new");
        };
        waiting.push((name, handover));
    }
    let on_its_way = real.seal_handover(&waiting[0].1, AT).unwrap();
    assert!(real.open_handover(&on_its_way).is_ok());
    let words = real.signing_words().unwrap();
    let opener = Opener::Passphrase(&passphrase);
    real.renew_key(opener, &[], AT, &mut |_, _, _| {}).unwrap();
    for (name, before) in &waiting {
        let after = real.look_at_waiting(name, AT).unwrap();
        assert_eq!(after.plain(), before.plain());
    }
    assert_eq!(
        real.signing_words().unwrap(),
        words,
        "checkpoints are signed as before"
    );
    let refused = real.open_handover(&on_its_way).unwrap_err();
    assert_eq!(refused, HandoverTrouble::NotForUs.into());
    real.accept(&waiting[1].0, None, AT).unwrap();
    assert!(is_whole(&mut real));
}

#[test]
fn what_is_protected_comes_in_protected() {
    let ((mut from, _a), (mut to, _b)) = (store(), store());
    let id = held(&mut from);
    let mut changes = changes(&mut from, &id);
    changes.insert(1, protected());
    let handover = draft(&mut from, &id, to.receiving_key(), &extract(changes));
    assert!(handover.note().protected);
    to.receive(&handover, AT).unwrap();
    // It waits under a key that needs that of the second keys.
    let kek = to.ring.store.second_kek.take();
    assert_eq!(
        to.look_at_waiting(&id, AT).unwrap_err(),
        StoreTrouble::Withheld
    );
    to.ring.store.second_kek = kek;
    to.accept(&id, Some("B-77"), AT).unwrap();
    let listed = to.list().unwrap();
    assert!(listed[0].protected && listed[0].case.is_none());
    assert!(is_whole(&mut to));
}

#[test]
fn a_ground_that_names_the_case_is_refused_since_the_log_outlives_it() {
    let (mut store, _home) = store();
    let id = held(&mut store);
    let changes = changes(&mut store, &id);
    let (extract, form) = (extract(changes), form_text());
    let draft = Draft {
        to: store.receiving_key(),
        sender: "A",
        ground: Some(HandoverGround {
            why: format!("ärende {CASE}"),
            ..ground()
        }),
        extract: &extract,
        pointed: None,
        form: &form,
    };
    let refused = store.draft_handover(&id, draft, AT).unwrap_err();
    assert_eq!(refused, StoreTrouble::NumberInReference);
}
