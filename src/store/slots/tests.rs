//! Tests of the key file: what is damage, what is newer, what is kept.

use proptest::prelude::*;

use crate::store::Realm;
use crate::store::key::{Cost, Key, Passphrase};
use crate::store::slots::{HEAD, KeyFile, SUM, Unparsed, create};
use crate::store::trouble::StoreTrouble;

fn cheap() -> Cost {
    Cost::new(64, 1, 1).unwrap()
}

/// A key file as the program writes it, for the passphrase `rätt`.
fn written() -> Vec<u8> {
    let home = tempfile::tempdir().unwrap();
    let vault = Key::from_bytes(&[5; 32]);
    create(
        home.path(),
        Realm::Real,
        &vault,
        Some(&Passphrase::new("rätt")),
        cheap(),
    )
    .unwrap();
    std::fs::read(home.path().join("vault.key")).unwrap()
}

/// Edits the file as someone would who also knows how to make the sum fit.
fn edited(from: &str, to: &str) -> Vec<u8> {
    let text = String::from_utf8(written()).unwrap();
    let body = text.split_once(SUM).unwrap().0;
    assert!(body.contains(from), "{body}");
    let body = body.replacen(from, to, 1);
    format!("{body}{SUM}{}\n", blake3::hash(body.as_bytes()).to_hex()).into_bytes()
}

fn opened(content: &[u8], passphrase: &str) -> Result<[u8; 32], StoreTrouble> {
    let file = KeyFile::parse(content)?;
    let (vault, _) = file.unlock(Realm::Real, Some(&Passphrase::new(passphrase)))?;
    Ok(*vault.as_bytes())
}

#[test]
fn the_file_is_toml_and_says_what_it_is() {
    let content = written();
    assert!(content.starts_with(HEAD.as_bytes()));
    let table: toml::Table = str::from_utf8(&content).unwrap().parse().unwrap();
    assert_eq!(table["format"].as_integer(), Some(1));
    assert_eq!(table["realm"].as_str(), Some("real"));
    assert_eq!(opened(&content, "rätt"), Ok([5; 32]));
    assert_eq!(opened(&content, "fel"), Err(StoreTrouble::WrongPassphrase));
}

#[test]
fn every_flipped_bit_is_damage_and_never_a_wrong_passphrase() {
    let content = written();
    for byte in 0..content.len() {
        let mut touched = content.clone();
        touched[byte] ^= 1 << (byte % 8);
        assert!(
            matches!(KeyFile::parse(&touched), Err(Unparsed::Damaged)),
            "byte {byte}"
        );
        assert!(
            matches!(KeyFile::parse(&content[..byte]), Err(Unparsed::Damaged)),
            "cut at {byte}"
        );
    }
}

#[test]
fn guessing_cannot_be_made_cheaper_by_editing() {
    for (from, to) in [
        ("memory_kib = 64", "memory_kib = 32"),
        ("passes = 1", "passes = 2"),
        ("kind = \"passphrase\"", "kind = \"passphrase\" # "),
    ] {
        let opened = opened(&edited(from, to), "rätt");
        if from.starts_with("kind") {
            assert_eq!(opened, Ok([5; 32]));
        } else {
            assert_eq!(opened, Err(StoreTrouble::WrongPassphrase));
        }
    }
}

#[test]
fn a_file_that_asks_for_all_memory_is_refused_before_it_gets_any() {
    assert_eq!(
        opened(
            &edited("memory_kib = 64", "memory_kib = 4000000000"),
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
        opened(&edited("[[slot]]", &open), "fel"),
        Err(StoreTrouble::WrongPassphrase)
    );
}

#[test]
fn another_check_value_is_damage() {
    let text = String::from_utf8(written()).unwrap();
    let check = text.split("check = \"").nth(1).unwrap();
    let from = format!("check = \"{}", &check[..2]);
    let to = if check.starts_with("00") {
        "check = \"01"
    } else {
        "check = \"00"
    };
    assert_eq!(
        opened(&edited(&from, to), "rätt"),
        Err(StoreTrouble::KeyFileDamaged)
    );
}

#[test]
fn a_later_format_is_said_to_be_later() {
    assert_eq!(
        opened(&edited("format = 1", "format = 2"), "rätt"),
        Err(StoreTrouble::NewerFormat { found: 2 })
    );
}

#[test]
fn what_a_later_program_added_is_kept() {
    let content = edited(
        "[[slot]]",
        "[anchor]\nseq = 7\n\n[[slot]]\nkind = \"age\"\nrecipient = \"someone\"\n\n[[slot]]",
    );
    assert_eq!(opened(&content, "rätt"), Ok([5; 32]));
    let home = tempfile::tempdir().unwrap();
    std::fs::write(home.path().join("vault.key"), &content).unwrap();
    super::change_passphrase(
        home.path(),
        Realm::Real,
        &Passphrase::new("rätt"),
        &Passphrase::new("ny"),
        cheap(),
    )
    .unwrap();
    let after = std::fs::read(home.path().join("vault.key.3")).unwrap();
    assert_eq!(opened(&after, "ny"), Ok([5; 32]));
    let table: toml::Table = str::from_utf8(&after).unwrap().parse().unwrap();
    assert_eq!(table["anchor"]["seq"].as_integer(), Some(7));
    assert_eq!(table["slot"][0]["recipient"].as_str(), Some("someone"));
}

proptest! {
    #[test]
    fn parsing_anything_ends_in_an_answer(body in "(format = 1\n)?(realm = \"real\"\n)?(check = \"[0-9a-f]{64}\"\n)?([a-z]{1,5} = [0-9\"]{0,3}\n|\\[\\[slot\\]\\]\nkind = \"[a-z]{4}\"\n){0,4}") {
        let sum = blake3::hash(body.as_bytes()).to_hex();
        drop(KeyFile::parse(format!("{body}{SUM}{sum}\n").as_bytes()));
    }
}

/// Lets a second person open the store.
pub(in crate::store) fn add_passphrase(
    folder: &std::path::Path,
    realm: Realm,
    known: &Passphrase,
    added: &Passphrase,
) {
    let (content, vault, _) = super::opened(folder, realm, Some(known)).unwrap();
    let mut file = super::KeyFile::parse(&content).ok().unwrap();
    let cost = Cost::new(64, 1, 1).unwrap();
    let name = crate::store::seal::random().unwrap();
    let slot = super::PassphraseSlot::wrap(realm, name, &vault, added, cost).unwrap();
    file.slots.push(super::Slot::Passphrase(slot));
    super::write_all(folder, file.print().unwrap().as_bytes()).unwrap();
}
