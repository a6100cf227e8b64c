//! Tests of the age format against files that another program wrote.

use proptest::prelude::*;

use crate::store::age::{
    Identities, Identity, IdentityFile, LockedIdentities, Recipient, Unopened, armored, base64,
    open_for, open_with, seal_by_passphrase, seal_long_to, seal_to,
};
use crate::store::key::Passphrase;
use crate::store::slots::SlotTrouble;
use crate::store::trouble::StoreTrouble;

/// Written by age 1.1.1. The key is for these tests alone.
const IDENTITY: &str = include_str!("../../../tests/data/age/identity.txt");
const SEALED: &[u8] = include_bytes!("../../../tests/data/age/sealed.age");
/// Written by pyrage 1.4 for the same key: 65,537 bytes, one more than fits into a piece.
const TWO_PIECES: &[u8] = include_bytes!("../../../tests/data/age/two-pieces.age");
const LOCKED: &[u8] = include_bytes!("../../../tests/data/age/locked.txt");
const CONTENT: &[u8] = b"0123456789abcdef0123456789abcdef";
const PASSPHRASE: &str = "korg lampa tisdag";

fn identities(content: &[u8]) -> Identities {
    match IdentityFile::read(content).unwrap() {
        IdentityFile::Open(identities) => identities,
        IdentityFile::Locked(locked) => locked.unlock(&Passphrase::new(PASSPHRASE)).unwrap(),
    }
}

fn trouble(of_slot: SlotTrouble) -> StoreTrouble {
    StoreTrouble::Slot(of_slot)
}

#[test]
fn what_age_wrote_is_opened() {
    for file in [IDENTITY.as_bytes(), LOCKED] {
        let plain = open_with(&identities(file), SEALED).unwrap();
        assert_eq!(plain.as_slice(), CONTENT);
    }
}

#[test]
fn keys_are_written_as_age_writes_them() {
    let identities = identities(IDENTITY.as_bytes());
    let identity = identities.iter().next().unwrap();
    assert_eq!(identity.file().as_str(), IDENTITY);
    let recipient = identity.recipient();
    assert_eq!(Recipient::parse(&recipient.to_string()), Some(recipient));
    assert_eq!(
        Recipient::read(&format!("# hos chefen\n\n {recipient} \n")),
        Some(recipient)
    );
    assert_eq!(
        format!("{identity:?} {identities:?}"),
        "Identity Identities(1)"
    );
}

#[test]
fn only_its_own_identity_opens_a_file() {
    let (own, other) = (Identity::random().unwrap(), Identity::random().unwrap());
    let sealed = seal_to(&own.recipient(), CONTENT).unwrap();
    assert!(open_with(&other.into(), &sealed).is_none());
    assert_eq!(open_with(&own.into(), &sealed).unwrap().as_slice(), CONTENT);
}

#[test]
fn every_flipped_bit_and_every_cut_opens_nothing() {
    let identities = identities(IDENTITY.as_bytes());
    for byte in 0..SEALED.len() {
        let mut touched = SEALED.to_vec();
        touched[byte] ^= 1 << (byte % 8);
        assert!(open_with(&identities, &touched).is_none(), "byte {byte}");
        assert!(
            open_with(&identities, &SEALED[..byte]).is_none(),
            "cut at {byte}"
        );
    }
}

fn long(length: usize) -> Vec<u8> {
    (0..length)
        .map(|at| u8::try_from(at % 251).unwrap())
        .collect()
}

#[test]
fn long_content_is_read_as_others_write_it_and_opens_for_its_key_alone() {
    let identities = identities(IDENTITY.as_bytes());
    let identity = identities.iter().next().unwrap();
    let opened = open_for(identity, TWO_PIECES).unwrap();
    assert!(*opened == long(65_537));
    for length in [0, 1, 65_535, 65_536, 65_537, 131_072, 200_000] {
        let file = seal_long_to(&identity.recipient(), &long(length)).unwrap();
        assert!(
            *open_for(identity, &file).unwrap() == long(length),
            "{length}"
        );
        let other = Identity::random().unwrap();
        assert_eq!(open_for(&other, &file).unwrap_err(), Unopened::OtherKey);
    }
}

#[test]
fn pieces_that_are_cut_off_moved_or_put_in_open_nothing() {
    let identity = Identity::random().unwrap();
    let file = seal_long_to(&identity.recipient(), &long(200_000)).unwrap();
    let piece = 65_536 + 16;
    // Behind the header and the nonce.
    let first = file.len() - (200_000 + 4 * 16);
    let (head, pieces) = file.split_at(first);
    let piece_of = |number: usize| {
        let from = number * piece;
        &pieces[from..pieces.len().min(from + piece)]
    };
    let opens = |order: &[usize]| {
        let mut whole = head.to_vec();
        for number in order {
            whole.extend_from_slice(piece_of(*number));
        }
        open_for(&identity, &whole)
    };
    assert!(opens(&[0, 1, 2, 3]).is_ok());
    for order in [
        &[0, 1, 2][..],
        &[0],
        &[],
        &[1, 0, 2, 3],
        &[0, 1, 1, 2, 3],
        &[0, 2, 3],
        &[0, 1, 2, 3, 3],
        &[3],
    ] {
        assert_eq!(opens(order).unwrap_err(), Unopened::Damaged, "{order:?}");
    }
}

#[test]
fn a_closed_identity_opens_with_its_passphrase_alone() {
    let identity = Identity::random().unwrap();
    let cheap =
        seal_by_passphrase(identity.file().as_bytes(), &Passphrase::new("rätt"), 4).unwrap();
    for file in [cheap.clone(), armored(&cheap).into_bytes()] {
        let IdentityFile::Locked(locked) = IdentityFile::read(&file).unwrap() else {
            panic!("open");
        };
        let wrong = locked.unlock(&Passphrase::new("fel")).unwrap_err();
        assert_eq!(wrong, trouble(SlotTrouble::WrongIdentityPassphrase));
        let unlocked = locked.unlock(&Passphrase::new("rätt")).unwrap();
        let recipient = unlocked.iter().next().unwrap().recipient();
        assert_eq!(recipient, identity.recipient());
    }
}

#[test]
fn a_closed_identity_that_asks_for_all_memory_is_refused() {
    let text = "age-encryption.org/v1\n-> scrypt AAAAAAAAAAAAAAAAAAAAAA 40\nAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\n--- AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\n";
    assert_eq!(
        LockedIdentities(text.into())
            .unlock(&Passphrase::new("rätt"))
            .unwrap_err(),
        trouble(SlotTrouble::IdentityUnreadable)
    );
}

#[test]
fn other_keys_than_ours_are_not_taken() {
    let recipient = Identity::random().unwrap().recipient().to_string();
    let (head, tail) = recipient.split_at(20);
    for text in [
        "",
        "age1",
        "ssh-ed25519 AAAA",
        "age1yubikey1qwt50d05nh5vutpdzmlg5wn80xq5negm4uj9ghv0snvdd3yysf5yw3rhl3t",
        &format!("{head}{}", tail.to_uppercase()),
        &recipient.replacen('1', "2", 1),
        IDENTITY.lines().nth(1).unwrap(),
    ] {
        assert_eq!(Recipient::parse(text), None, "{text}");
        assert!(IdentityFile::read(recipient.as_bytes()).is_err());
    }
}

#[test]
fn base64_has_one_spelling() {
    for (bytes, text) in [
        (&b""[..], ""),
        (b"f", "Zg"),
        (b"fo", "Zm8"),
        (b"foo", "Zm9v"),
        (b"foob", "Zm9vYg"),
    ] {
        assert_eq!(base64::encode(bytes), text);
        assert_eq!(base64::decode(text).as_deref(), Some(bytes));
    }
    for text in ["Z", "Zh", "Zm9", "Zg==", "Zm9v\n", "Z g"] {
        assert_eq!(base64::decode(text), None, "{text}");
    }
}

proptest! {
    #[test]
    fn reading_anything_ends_in_an_answer(content in any::<Vec<u8>>(), lines in "(age-encryption.org/v1\n)?(-> [a-zA-Z0-9]{0,6} [A-Za-z0-9+/ ]{0,50}\n|[A-Za-z0-9+/]{0,70}\n|--- ?[A-Za-z0-9+/]{0,50}\n?){0,5}") {
        let own: Identities = Identity::random().unwrap().into();
        for content in [content.as_slice(), lines.as_bytes()] {
            drop(open_with(&own, content));
            drop(IdentityFile::read(content));
        }
    }
}
