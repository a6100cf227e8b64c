//! Sealing one piece of content so that it opens only under its key and only in its own place.

use chacha20poly1305::aead::{Aead as _, KeyInit as _, Payload};
use chacha20poly1305::{XChaCha20Poly1305, XNonce};
use zeroize::Zeroizing;

use crate::store::key::Key;
use crate::store::trouble::StoreTrouble;

const NONCE: usize = 24;
const N_ROUNDS: u32 = 1 << 14;

/// A sealed piece: the nonce may be random since it is long enough never to repeat.
pub(super) struct Sealed {
    pub(super) nonce: [u8; NONCE],
    pub(super) ct: Vec<u8>,
}

/// Seals `plain` under `key`. It opens only with the same `place`.
pub(super) fn seal(key: &Key, plain: &[u8], place: &[u8]) -> Result<Sealed, StoreTrouble> {
    let nonce = random::<NONCE>()?;
    let ct = cipher(key)
        .encrypt(
            &XNonce::from(nonce),
            Payload {
                msg: plain,
                aad: place,
            },
        )
        // Encryption fails for messages of hundreds of gigabytes only.
        .ok()
        .ok_or(StoreTrouble::TooLarge)?;
    Ok(Sealed { nonce, ct })
}

/// Returns the content, or nothing if the key, the place or a single bit is another.
pub(super) fn open(key: &Key, nonce: &[u8], ct: &[u8], place: &[u8]) -> Option<Zeroizing<Vec<u8>>> {
    let nonce = <[u8; NONCE]>::try_from(nonce).ok()?;
    cipher(key)
        .decrypt(
            &XNonce::from(nonce),
            Payload {
                msg: ct,
                aad: place,
            },
        )
        .ok()
        .map(Zeroizing::new)
}

/// Seals into one run of bytes: the nonce, then the rest.
pub(super) fn seal_whole(key: &Key, plain: &[u8], place: &[u8]) -> Result<Vec<u8>, StoreTrouble> {
    let sealed = seal(key, plain, place)?;
    let mut whole = sealed.nonce.to_vec();
    whole.extend_from_slice(&sealed.ct);
    Ok(whole)
}

/// Opens what [`seal_whole`] made.
pub(super) fn open_whole(key: &Key, whole: &[u8], place: &[u8]) -> Option<Zeroizing<Vec<u8>>> {
    let (nonce, ct) = whole.split_at_checked(NONCE)?;
    open(key, nonce, ct, place)
}

/// Joins fields so that no two lists of fields give the same bytes: each is preceded by its length.
pub(super) fn framed(fields: &[&[u8]]) -> Vec<u8> {
    let mut joined = Vec::with_capacity(fields.iter().map(|field| field.len() + 8).sum());
    for field in fields {
        joined.extend_from_slice(&(field.len() as u64).to_le_bytes());
        joined.extend_from_slice(field);
    }
    joined
}

/// Makes a digest dear, for a code that is short enough for people to read out.
pub(super) fn stretched(mut digest: [u8; 32]) -> [u8; 32] {
    for _ in 0..N_ROUNDS {
        digest = *blake3::hash(&digest).as_bytes();
    }
    digest
}

pub(super) fn random<const N: usize>() -> Result<[u8; N], StoreTrouble> {
    let mut bytes = [0; N];
    getrandom::fill(&mut bytes)
        .ok()
        .ok_or(StoreTrouble::NoRandomness)?;
    Ok(bytes)
}

pub(super) fn hex(bytes: &[u8]) -> String {
    use std::fmt::Write as _;
    bytes
        .iter()
        .fold(String::with_capacity(bytes.len() * 2), |mut text, byte| {
            // Writing to a string cannot fail.
            let _written = write!(text, "{byte:02x}");
            text
        })
}

pub(super) fn from_hex<const N: usize>(text: &str) -> Option<[u8; N]> {
    if text.len() != N * 2 {
        return None;
    }
    bytes_from_hex(text)?.try_into().ok()
}

/// Reads what [`hex`] wrote, of any length.
pub(super) fn bytes_from_hex(text: &str) -> Option<Vec<u8>> {
    let pairs = text.as_bytes().chunks_exact(2);
    if !pairs.remainder().is_empty() {
        return None;
    }
    let nibble = |digit: u8| match digit {
        b'0'..=b'9' => Some(digit - b'0'),
        b'a'..=b'f' => Some(digit - b'a' + 10),
        _ => None,
    };
    pairs
        .map(|pair| {
            let (first, second) = (pair.first()?, pair.last()?);
            Some(nibble(*first)? * 16 + nibble(*second)?)
        })
        .collect()
}

fn cipher(key: &Key) -> XChaCha20Poly1305 {
    XChaCha20Poly1305::new(key.as_bytes().into())
}
