//! The content of an age file: pieces of 64 KiB, each sealed with its number and whether it is the last.

use chacha20poly1305::aead::{Aead as _, KeyInit as _};
use chacha20poly1305::{ChaCha20Poly1305, Nonce};
use zeroize::Zeroizing;

use crate::store::age::{FileKey, derived};

const PIECE: usize = 64 * 1024;
const TAG: usize = 16;
pub(super) const NONCE: usize = 16;

/// Seals content; nothing only where memory is lacking.
pub(super) fn seal(file_key: &FileKey, nonce: &[u8; NONCE], content: &[u8]) -> Option<Vec<u8>> {
    let cipher = cipher(file_key, nonce)?;
    let mut sealed = nonce.to_vec();
    sealed.reserve(content.len() + (content.len() / PIECE + 1) * TAG);
    let mut rest = content;
    let mut number = 0;
    loop {
        let (piece, after) = rest.split_at_checked(PIECE).unwrap_or((rest, &[]));
        let is_last = after.is_empty();
        sealed.extend_from_slice(&cipher.encrypt(&place(number, is_last), piece).ok()?);
        if is_last {
            return Some(sealed);
        }
        rest = after;
        number += 1;
    }
}

/// Opens what was sealed; nothing if a bit is another, a piece is missing, moved or put in, or more follows the last.
pub(super) fn open(file_key: &FileKey, payload: &[u8]) -> Option<Zeroizing<Vec<u8>>> {
    let (nonce, mut rest) = payload.split_at_checked(NONCE)?;
    let cipher = cipher(file_key, nonce)?;
    // Room enough from the start, so that no half of it is left behind by a growing buffer.
    let mut content = Zeroizing::new(Vec::with_capacity(rest.len()));
    let mut number = 0;
    loop {
        let (piece, after) = rest.split_at_checked(PIECE + TAG).unwrap_or((rest, &[]));
        let is_last = after.is_empty();
        let plain = Zeroizing::new(cipher.decrypt(&place(number, is_last), piece).ok()?);
        // The format has one spelling: only content that is empty as a whole has an empty piece.
        if plain.is_empty() && number > 0 {
            return None;
        }
        content.extend_from_slice(&plain);
        if is_last {
            return Some(content);
        }
        rest = after;
        number += 1;
    }
}

fn cipher(file_key: &FileKey, nonce: &[u8]) -> Option<ChaCha20Poly1305> {
    let key = derived(file_key.as_slice(), nonce, b"payload")?;
    ChaCha20Poly1305::new_from_slice(key.as_slice()).ok()
}

/// Eleven bytes count the pieces, the twelfth says whether it is the last.
fn place(number: u64, is_last: bool) -> Nonce {
    let mut bytes = [0; 12];
    if let Some(count) = bytes.get_mut(3..11) {
        count.copy_from_slice(&number.to_be_bytes());
    }
    if let Some(last) = bytes.last_mut() {
        *last = u8::from(is_last);
    }
    Nonce::from(bytes)
}
