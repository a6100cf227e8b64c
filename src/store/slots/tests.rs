//! Tests of the key file: what is damage, what is newer, what is kept.

use proptest::prelude::*;

use crate::engine::time::Timestamp;
use crate::store::age::{Identities, Identity};
use crate::store::grant::Reach;
use crate::store::key::{Cost, Key, Passphrase};
use crate::store::recovery::RecoveryKey;
use crate::store::seal;
use crate::store::slots::file::{HEAD, KeyFile, SUM_LINE, Standing, Unparsed};
use crate::store::slots::{
    Change, Label, NAMES, NewSecret, Opener, Remembered, Role, SlotKind, SlotName, SlotTrouble,
    Slots, change, create, unlock,
};
use crate::store::trouble::StoreTrouble;
use crate::store::{Realm, files};

const VAULT: [u8; 32] = [5; 32];

fn cheap() -> Cost {
    Cost::new(64, 1, 1).unwrap()
}

fn vault() -> Key {
    Key::from_bytes(&VAULT)
}

fn slot_trouble(of_slot: SlotTrouble) -> StoreTrouble {
    StoreTrouble::Slot(of_slot)
}

/// A folder with a key file as the program writes it, for the passphrase `rätt`.
struct Office {
    folder: tempfile::TempDir,
    right: Passphrase,
}

impl Office {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let right = Passphrase::new("rätt");
        create(
            folder.path(),
            Realm::Real,
            &vault(),
            Some(&right),
            cheap(),
            Some(Timestamp(7)),
        )
        .unwrap();
        Self { folder, right }
    }

    fn read(&self, name: &str) -> Vec<u8> {
        files::read(&self.folder.path().join(name), 100_000)
            .unwrap()
            .unwrap()
    }

    fn write(&self, name: &str, content: &[u8]) {
        std::fs::write(self.folder.path().join(name), content).unwrap();
    }

    fn right(&self) -> Opener<'_> {
        Opener::Passphrase(&self.right)
    }

    fn unlock(&self, opener: Opener<'_>) -> Result<super::Unlocked, StoreTrouble> {
        unlock(self.folder.path(), Realm::Real, opener)
    }

    /// Opens, and says nothing but that it is the right key.
    fn opens(&self, opener: Opener<'_>) -> Result<(), StoreTrouble> {
        self.unlock(opener)
            .map(|it| assert_eq!(it.vault.as_bytes(), &VAULT))
    }

    fn change(&self, asked: &Change<'_>) -> Result<Slots, StoreTrouble> {
        change(self.folder.path(), Realm::Real, self.right(), asked)
    }

    fn add(&self, role: Role, label: &str, secret: NewSecret<'_>) -> SlotName {
        let name = match secret {
            NewSecret::Remembered(kept) => kept.slot,
            NewSecret::Passphrase(..) | NewSecret::Recovery(_) | NewSecret::Age(_) => {
                SlotName(seal::random().unwrap())
            }
        };
        self.change(&adding(role, label, secret, name)).unwrap();
        name
    }

    /// No file in the folder, whatever it is called, opens with it.
    fn opens_nowhere(&self, opener: Opener<'_>) {
        for file in std::fs::read_dir(self.folder.path()).unwrap() {
            let content = std::fs::read(file.unwrap().path()).unwrap();
            if let Ok(file) = KeyFile::parse(&content) {
                assert!(file.unlock(Realm::Real, opener, None).is_err());
            }
        }
    }
}

fn adding<'a>(role: Role, label: &str, secret: NewSecret<'a>, name: SlotName) -> Change<'a> {
    Change::Add {
        role,
        reach: Reach::All,
        label: Label::new(label).unwrap(),
        secret,
        name,
        at: Timestamp(9),
    }
}

fn written() -> Vec<u8> {
    Office::new().read("vault.key")
}

/// Edits the file as someone would who also knows how to make the sum fit.
fn edited(content: &[u8], from: &str, to: &str) -> Vec<u8> {
    let text = str::from_utf8(content).unwrap();
    let body = text.split_once(SUM_LINE).unwrap().0;
    assert!(body.contains(from), "{body}");
    summed(&body.replacen(from, to, 1))
}

fn summed(body: &str) -> Vec<u8> {
    let sum = blake3::hash(body.as_bytes()).to_hex();
    format!("{body}{SUM_LINE}{sum}\n").into_bytes()
}

fn opened(content: &[u8], passphrase: &str) -> Result<[u8; 32], StoreTrouble> {
    let file = KeyFile::parse(content)?;
    let passphrase = Passphrase::new(passphrase);
    let (vault, _) = file.unlock(Realm::Real, Opener::Passphrase(&passphrase), None)?;
    Ok(*vault.as_bytes())
}

#[test]
fn the_file_is_toml_and_says_what_it_is() {
    let content = written();
    assert!(content.starts_with(HEAD.as_bytes()));
    let table: toml::Table = str::from_utf8(&content).unwrap().parse().unwrap();
    assert_eq!(table["format"].as_integer(), Some(2));
    assert_eq!(table["realm"].as_str(), Some("real"));
    assert_eq!(opened(&content, "rätt"), Ok([5; 32]));
    assert_eq!(opened(&content, "fel"), Err(StoreTrouble::WrongPassphrase));
}

/// A file with a slot of every kind, and what opens them.
fn full() -> (Office, RecoveryKey, Identities, Remembered) {
    let office = Office::new();
    let recovery = RecoveryKey::random().unwrap();
    let identity = Identity::random().unwrap();
    let kept = Remembered::random(SlotName([3; 16])).unwrap();
    office.add(
        Role::Recovery,
        "pärmen i skåpet",
        NewSecret::Recovery(&recovery),
    );
    office.add(
        Role::Manager,
        "chefen",
        NewSecret::Age(&identity.recipient()),
    );
    office.add(Role::Officer, "", NewSecret::Remembered(&kept));
    office.add(
        Role::Manager,
        "vikarien",
        NewSecret::Passphrase(&Passphrase::new("annan"), cheap()),
    );
    (office, recovery, identity.into(), kept)
}

#[test]
fn every_flipped_bit_is_damage_and_never_a_wrong_passphrase() {
    let content = full().0.read("vault.key");
    for byte in 0..content.len() {
        for bit in 0..8 {
            let mut touched = content.clone();
            touched[byte] ^= 1 << bit;
            assert!(
                matches!(KeyFile::parse(&touched), Err(Unparsed::Damaged)),
                "bit {bit} of byte {byte}"
            );
        }
        assert!(
            matches!(KeyFile::parse(&content[..byte]), Err(Unparsed::Damaged)),
            "cut at {byte}"
        );
    }
}

#[test]
fn every_kind_of_slot_opens_with_its_own_secret_and_no_other() {
    let (office, recovery, identities, kept) = full();
    let other = Passphrase::new("annan");
    for (opener, kind) in [
        (office.right(), SlotKind::Passphrase),
        (Opener::Recovery(&recovery), SlotKind::Recovery),
        (Opener::Identities(&identities), SlotKind::Age),
        (Opener::Remembered(&kept), SlotKind::Remembered),
        (Opener::Passphrase(&other), SlotKind::Passphrase),
    ] {
        let unlocked = office.unlock(opener).unwrap();
        assert_eq!(unlocked.vault.as_bytes(), &VAULT);
        let by: Vec<_> = unlocked.slots.facts.iter().filter(|it| it.in_use).collect();
        assert_eq!(by.len(), 1);
        assert_eq!((by[0].name, by[0].kind), (unlocked.actor, kind));
    }
    let wrong = Passphrase::new("fel");
    let paper = RecoveryKey::random().unwrap();
    let stranger = Identity::random().unwrap().into();
    let forged = Remembered::random(SlotName([3; 16])).unwrap();
    for (opener, trouble) in [
        (Opener::Nothing, StoreTrouble::PassphraseMissing),
        (Opener::Passphrase(&wrong), StoreTrouble::WrongPassphrase),
        (
            Opener::Recovery(&paper),
            slot_trouble(SlotTrouble::WrongRecoveryKey),
        ),
        (
            Opener::Identities(&stranger),
            slot_trouble(SlotTrouble::WrongIdentity),
        ),
        (
            Opener::Remembered(&forged),
            slot_trouble(SlotTrouble::NotRemembered),
        ),
    ] {
        assert_eq!(office.opens(opener), Err(trouble));
    }
}

#[test]
fn slots_say_whom_they_are_for_and_since_when() {
    let (office, ..) = full();
    let unlocked = office.unlock(office.right()).unwrap();
    let said: Vec<_> = unlocked
        .slots
        .facts
        .iter()
        .map(|it| {
            (
                it.role.unwrap().word(),
                it.kind.word(),
                it.label.as_str(),
                it.added_at.unwrap().0,
            )
        })
        .collect();
    assert_eq!(
        said,
        [
            ("officer", "passphrase", "", 7),
            ("recovery", "recovery", "pärmen i skåpet", 9),
            ("manager", "age", "chefen", 9),
            ("officer", "remembered", "", 9),
            ("manager", "passphrase", "vikarien", 9),
        ]
    );
    assert_eq!(unlocked.slots.facts[0].cost, Some(cheap()));
}

#[test]
fn a_removed_slot_opens_nothing_in_the_folder() {
    let (office, recovery, identities, _) = full();
    let facts = office.unlock(office.right()).unwrap().slots.facts;
    for slot in &facts[1..] {
        office.change(&Change::Remove { name: slot.name }).unwrap();
    }
    office.opens_nowhere(Opener::Recovery(&recovery));
    office.opens_nowhere(Opener::Identities(&identities));
    office.opens_nowhere(Opener::Passphrase(&Passphrase::new("annan")));
    assert_eq!(office.opens(office.right()), Ok(()));
}

#[test]
fn the_way_in_is_never_taken_away() {
    let (office, recovery, ..) = full();
    let facts = office.unlock(office.right()).unwrap().slots.facts;
    let remove = |idx: usize| {
        office.change(&Change::Remove {
            name: facts[idx].name,
        })
    };
    // By the passphrase that proves it.
    assert_eq!(remove(0).err(), Some(slot_trouble(SlotTrouble::InUse)));
    remove(4).unwrap();
    // The last passphrase, whoever asks.
    let last = change(
        office.folder.path(),
        Realm::Real,
        Opener::Recovery(&recovery),
        &Change::Remove {
            name: facts[0].name,
        },
    );
    assert_eq!(last.err(), Some(slot_trouble(SlotTrouble::LastPassphrase)));
    // A slot that is gone already.
    assert_eq!(remove(4).err(), Some(slot_trouble(SlotTrouble::NoSuchSlot)));
    // Without proof nothing happens at all.
    let before = office.read("vault.key");
    let wrong = Passphrase::new("fel");
    for asked in [
        Change::Remove {
            name: facts[1].name,
        },
        Change::Confirm { generation: 0 },
        adding(
            Role::Manager,
            "tjuven",
            NewSecret::Passphrase(&wrong, cheap()),
            SlotName([1; 16]),
        ),
    ] {
        let done = change(
            office.folder.path(),
            Realm::Real,
            Opener::Passphrase(&wrong),
            &asked,
        );
        assert_eq!(done.err(), Some(StoreTrouble::WrongPassphrase));
    }
    assert_eq!(office.read("vault.key"), before);
}

#[test]
fn labels_are_short_clean_and_unlike() {
    let (office, ..) = full();
    for text in ["en\nrad till", "\u{1b}[2J", &"å".repeat(41)] {
        assert_eq!(Label::new(text), Err(slot_trouble(SlotTrouble::LabelUnfit)));
    }
    let recovery = RecoveryKey::random().unwrap();
    let again = adding(
        Role::Recovery,
        " chefen ",
        NewSecret::Recovery(&recovery),
        SlotName([1; 16]),
    );
    assert_eq!(
        office.change(&again).err(),
        Some(slot_trouble(SlotTrouble::LabelTaken))
    );
}

#[test]
fn two_people_may_have_chosen_the_same_passphrase() {
    let office = Office::new();
    let same = Passphrase::new("rätt");
    office.add(
        Role::Manager,
        "chefen",
        NewSecret::Passphrase(&same, cheap()),
    );
    assert_eq!(office.opens(office.right()), Ok(()));
}

#[test]
fn there_are_not_more_slots_than_can_be_tried() {
    let office = Office::new();
    let recovery = RecoveryKey::random().unwrap();
    for _ in 1..super::MOST_SLOTS {
        office.add(Role::Recovery, "", NewSecret::Recovery(&recovery));
    }
    let more = adding(
        Role::Recovery,
        "",
        NewSecret::Recovery(&recovery),
        SlotName([1; 16]),
    );
    assert_eq!(
        office.change(&more).err(),
        Some(slot_trouble(SlotTrouble::TooMany))
    );
    assert_eq!(office.opens(office.right()), Ok(()));
}

/// What someone can do with an editor and no key, with the sum made to fit.
fn edits(content: &[u8]) -> Vec<Vec<u8>> {
    let text = str::from_utf8(content).unwrap();
    let (start, rest) = text.split_once("[[slot]]").unwrap();
    let (slots, end) = rest.split_once("# seal ").unwrap();
    let mut slots: Vec<&str> = slots.split("[[slot]]").collect();
    slots.remove(1);
    let removed = format!(
        "{start}[[slot]]{}# seal {}",
        slots.join("[[slot]]"),
        end.split_once(SUM_LINE).unwrap().0
    );
    let unsealed = end.split_once('\n').unwrap().0;
    vec![
        edited(content, "label = \"chefen\"", "label = \"Chefen\""),
        edited(content, "role = \"manager\"", "role = \"officer\""),
        edited(content, "added_ms = 9", "added_ms = 8"),
        edited(content, "generation = 5", "generation = 6"),
        edited(content, "realm =", "later = 1\nrealm ="),
        summed(&removed),
        edited(content, unsealed, &"0".repeat(64)),
    ]
}

#[test]
fn an_edited_key_file_is_found_and_put_right_from_a_copy() {
    let (office, ..) = full();
    let whole = office.read("vault.key");
    for touched in edits(&whole) {
        office.write("vault.key", &touched);
        let unlocked = office.unlock(office.right()).unwrap();
        assert!(unlocked.edited);
        assert!(!unlocked.slots.doubtful);
        assert_eq!(office.read("vault.key"), whole);
        assert!(!office.unlock(office.right()).unwrap().edited);
    }
}

#[test]
fn a_key_file_that_was_edited_with_all_its_copies_is_told_until_it_is_confirmed() {
    let (office, ..) = full();
    for touched in edits(&office.read("vault.key")) {
        for name in NAMES {
            office.write(name, &touched);
        }
        for _ in 0..2 {
            let unlocked = office.unlock(office.right()).unwrap();
            assert!(unlocked.edited && unlocked.slots.doubtful);
        }
        // Nothing is built on it meanwhile, and nothing makes it look right.
        let recovery = RecoveryKey::random().unwrap();
        let more = adding(
            Role::Recovery,
            "",
            NewSecret::Recovery(&recovery),
            SlotName([1; 16]),
        );
        assert_eq!(
            office.change(&more).err(),
            Some(slot_trouble(SlotTrouble::Edited))
        );
        assert_eq!(office.read("vault.key"), touched);
    }
    office.change(&Change::Confirm { generation: 40 }).unwrap();
    let unlocked = office.unlock(office.right()).unwrap();
    assert!(!unlocked.edited && !unlocked.slots.doubtful);
    assert_eq!(unlocked.slots.generation, 41);
}

#[test]
fn an_older_key_file_put_in_place_lets_no_former_secret_in() {
    let (office, recovery, ..) = full();
    let old = office.read("vault.key");
    let facts = office.unlock(office.right()).unwrap().slots.facts;
    office
        .change(&Change::Remove {
            name: facts[1].name,
        })
        .unwrap();
    office.write("vault.key", &old);
    assert_eq!(
        office.opens(Opener::Recovery(&recovery)),
        Err(slot_trouble(SlotTrouble::WrongRecoveryKey))
    );
    assert!(office.unlock(office.right()).unwrap().edited);
    office.opens_nowhere(Opener::Recovery(&recovery));
}

#[test]
fn a_change_that_is_cut_short_anywhere_leaves_a_way_in_and_is_settled_at_the_next_opening() {
    let new = Passphrase::new("ny");
    // What stands in the way makes the write of that file fail: before anything is written of it, or at the renaming.
    for (idx, name) in NAMES.iter().enumerate() {
        for obstacle in [format!("{name}.new"), (*name).to_owned()] {
            let office = Office::new();
            let facts = office.unlock(office.right()).unwrap().slots.facts;
            let path = office.folder.path().join(&obstacle);
            let _taken = std::fs::remove_file(&path);
            std::fs::create_dir_all(path.join("full")).unwrap();
            let done = office.change(&Change::Passphrase {
                name: facts[0].name,
                passphrase: &new,
                cost: cheap(),
            });
            std::fs::remove_dir_all(&path).unwrap();
            let (in_force, other) = if idx == 0 {
                assert!(done.is_err());
                (office.right(), Opener::Passphrase(&new))
            } else {
                assert_eq!(done.err(), Some(slot_trouble(SlotTrouble::CopiesLeft)));
                (Opener::Passphrase(&new), office.right())
            };
            assert_eq!(
                office.opens(other),
                Err(StoreTrouble::WrongPassphrase),
                "{obstacle}"
            );
            assert_eq!(office.opens(in_force), Ok(()), "{obstacle}");
            let content = office.read("vault.key");
            for name in NAMES {
                assert_eq!(office.read(name), content, "{obstacle}");
            }
            office.opens_nowhere(other);
        }
    }
}

#[test]
fn a_key_file_of_the_first_version_opens_and_is_sealed_from_then_on() {
    let home = tempfile::tempdir().unwrap();
    let first = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/data/store-v1/vault.key");
    std::fs::copy(first, home.path().join("vault.key")).unwrap();
    let passphrase = Passphrase::new("korg lampa tisdag mossa brygga");
    for _ in 0..2 {
        let unlocked = unlock(home.path(), Realm::Real, Opener::Passphrase(&passphrase)).unwrap();
        assert!(!unlocked.edited && !unlocked.slots.doubtful);
        assert_eq!(unlocked.slots.generation, 1);
        assert_eq!(unlocked.slots.facts[0].added_at, None);
    }
    let file = KeyFile::parse(&std::fs::read(home.path().join("vault.key.3")).unwrap()).unwrap();
    let (vault, _) = file
        .unlock(Realm::Real, Opener::Passphrase(&passphrase), None)
        .unwrap();
    assert_eq!(file.standing(&vault), Standing::Sealed);
}

#[test]
fn guessing_cannot_be_made_cheaper_by_editing() {
    let content = written();
    let text = str::from_utf8(&content).unwrap();
    let zeros = format!("\"{}\"", "0".repeat(32));
    for (name, value) in [
        ("memory_kib", "32"),
        ("passes", "2"),
        ("lanes", "2"),
        ("salt", &zeros),
        ("id", &zeros),
    ] {
        let is_of_it = |line: &&str| line.starts_with(&format!("{name} = "));
        let line = text.lines().find(is_of_it).unwrap();
        let touched = edited(&content, line, &format!("{name} = {value}"));
        assert_eq!(
            opened(&touched, "rätt"),
            Err(StoreTrouble::WrongPassphrase),
            "{name}"
        );
    }
    // What is no part of it may stand there.
    let remarked = edited(
        &content,
        "kind = \"passphrase\"",
        "kind = \"passphrase\" # ",
    );
    assert_eq!(opened(&remarked, "rätt"), Ok([5; 32]));
}

#[test]
fn a_file_that_asks_for_all_memory_is_refused_before_it_gets_any() {
    assert_eq!(
        opened(
            &edited(&written(), "memory_kib = 64", "memory_kib = 4000000000"),
            "rätt"
        ),
        Err(StoreTrouble::KeyFileDamaged)
    );
}

#[test]
fn a_key_in_clear_opens_no_real_store() {
    let open = format!(
        "[[slot]]\nkind = \"open\"\nid = \"{}\"\nkey = \"{}\"\n\n[[slot]]",
        "00".repeat(16),
        "05".repeat(32)
    );
    assert_eq!(
        opened(&edited(&written(), "[[slot]]", &open), "fel"),
        Err(StoreTrouble::WrongPassphrase)
    );
}

#[test]
fn another_check_value_is_damage() {
    let content = written();
    let text = str::from_utf8(&content).unwrap();
    let check = text.split("check = \"").nth(1).unwrap();
    let from = format!("check = \"{}", &check[..2]);
    let to = if check.starts_with("00") {
        "check = \"01"
    } else {
        "check = \"00"
    };
    assert_eq!(
        opened(&edited(&content, &from, to), "rätt"),
        Err(StoreTrouble::KeyFileDamaged)
    );
}

#[test]
fn a_later_format_is_said_to_be_later() {
    assert_eq!(
        opened(&edited(&written(), "format = 2", "format = 3"), "rätt"),
        Err(StoreTrouble::NewerFormat { found: 3 })
    );
}

#[test]
fn what_a_later_program_added_is_kept() {
    let office = Office::new();
    let later = edited(
        &office.read("vault.key"),
        "[[slot]]",
        "[anchor]\nseq = 7\n\n[[slot]]\nkind = \"token\"\nid = \"77777777777777777777777777777777\"\nsecret = \"someone\"\n\n[[slot]]",
    );
    for name in NAMES {
        office.write(name, &later);
    }
    office.change(&Change::Confirm { generation: 0 }).unwrap();
    let new = Passphrase::new("ny");
    let facts = office.unlock(office.right()).unwrap().slots.facts;
    assert_eq!(facts[0].kind, SlotKind::Unknown);
    office
        .change(&Change::Passphrase {
            name: facts[1].name,
            passphrase: &new,
            cost: cheap(),
        })
        .unwrap();
    let after = office.read("vault.key.3");
    assert_eq!(opened(&after, "ny"), Ok(VAULT));
    let table: toml::Table = str::from_utf8(&after).unwrap().parse().unwrap();
    assert_eq!(table["anchor"]["seq"].as_integer(), Some(7));
    assert_eq!(table["slot"][0]["secret"].as_str(), Some("someone"));
    // And can be taken away by whoever wants to be rid of it.
    let gone = change(
        office.folder.path(),
        Realm::Real,
        Opener::Passphrase(&new),
        &Change::Remove {
            name: facts[0].name,
        },
    );
    assert_eq!(gone.unwrap().facts.len(), 1);
}

#[test]
fn practice_has_no_slots_to_change() {
    let home = tempfile::tempdir().unwrap();
    create(home.path(), Realm::Training, &vault(), None, cheap(), None).unwrap();
    let done = change(
        home.path(),
        Realm::Training,
        Opener::Nothing,
        &Change::Confirm { generation: 0 },
    );
    assert_eq!(done.err(), Some(slot_trouble(SlotTrouble::Practice)));
}

proptest! {
    #[test]
    fn parsing_anything_ends_in_an_answer(body in "(format = 1\n)?(realm = \"real\"\n)?(check = \"[0-9a-f]{64}\"\n)?([a-z]{1,5} = [0-9\"]{0,3}\n|\\[\\[slot\\]\\]\nkind = \"[a-z]{4}\"\n){0,4}") {
        let sum = blake3::hash(body.as_bytes()).to_hex();
        drop(KeyFile::parse(format!("{body}{SUM_LINE}{sum}\n").as_bytes()));
    }

    #[test]
    fn an_edit_of_a_real_file_is_damage_or_told_or_means_the_same(at in any::<prop::sample::Index>(), byte in any::<u8>(), length in 0..3_usize) {
        static FULL: std::sync::LazyLock<Vec<u8>> = std::sync::LazyLock::new(|| full().0.read("vault.key"));
        let text = str::from_utf8(&FULL).unwrap();
        let body = text.split_once(SUM_LINE).unwrap().0.as_bytes();
        let at = at.index(body.len());
        let mut touched = body.to_vec();
        touched.splice(at..(at + length).min(body.len()), [byte]);
        prop_assume!(touched != body);
        if let Ok(touched) = String::from_utf8(touched) {
            // A key that cannot be opened is no key; one that can is never taken for what it was.
            if let Ok(file) = KeyFile::parse(&summed(&touched)) {
                prop_assert_ne!(file.standing(&vault()), Standing::Sealed);
            }
        }
    }
}
