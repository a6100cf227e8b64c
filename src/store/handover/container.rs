//! The container under the seal: a header, a cover note of at most 64 kB, and parts whose lengths and digests it declares.
//!
//! ```text
//! "vilja handover 1" | length of the note (4 bytes, big-endian) | signing key (32) | signature (64) | note | parts
//! ```

use serde::{Deserialize, Serialize};

use crate::store::handover::strict::is_strict;
use crate::store::handover::trouble::HandoverTrouble;
use crate::store::seal::{from_hex, hex};

const MAGIC: &[u8; 16] = b"vilja handover 1";
const MOST_NOTE: usize = 64 * 1024;
/// Of the whole container, opened. Nothing in it is compressed.
pub(super) const MOST_BYTES: usize = 64 * 1024 * 1024;

/// What a part holds. Each stands at most once, in this order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum PartName {
    /// The form that it was held with, and its texts.
    Form,
    Changes,
    /// What the sender's chain commits to.
    Chain,
    Checkpoint,
    Findings,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Declared {
    pub(super) name: PartName,
    pub(super) length: u64,
    /// BLAKE3, as hexadecimal digits.
    pub(super) digest: String,
}

/// Who signed, and what.
pub(super) struct Signed {
    pub(super) public: [u8; 32],
    pub(super) signature: [u8; 64],
    /// BLAKE3 of the note.
    pub(super) note: [u8; 32],
}

/// A container as it is cut into pieces. Nothing of it is believed before the signature was checked.
pub(super) struct Cut<'a> {
    pub(super) signed: Signed,
    pub(super) note: &'a [u8],
    pub(super) rest: &'a [u8],
}

/// Takes the header off.
pub(super) fn cut(plain: &[u8]) -> Result<Cut<'_>, HandoverTrouble> {
    if plain.len() > MOST_BYTES {
        return Err(HandoverTrouble::TooLarge);
    }
    let header = || {
        let (magic, rest) = plain.split_first_chunk::<16>()?;
        let (length, rest) = rest.split_first_chunk::<4>()?;
        let (public, rest) = rest.split_first_chunk::<32>()?;
        let (signature, rest) = rest.split_first_chunk::<64>()?;
        (magic == MAGIC).then_some(())?;
        Some((u32::from_be_bytes(*length), *public, *signature, rest))
    };
    let (length, public, signature, rest) = header().ok_or(HandoverTrouble::NoContainer)?;
    let length = usize::try_from(length).unwrap_or(usize::MAX);
    if length > MOST_NOTE {
        return Err(HandoverTrouble::TooLarge);
    }
    let (note, rest) = rest
        .split_at_checked(length)
        .ok_or(HandoverTrouble::Malformed)?;
    if !is_strict(note) {
        return Err(HandoverTrouble::Malformed);
    }
    Ok(Cut {
        signed: Signed {
            public,
            signature,
            note: *blake3::hash(note).as_bytes(),
        },
        note,
        rest,
    })
}

/// Cuts what follows the note into the parts that it declares: all of it, to the last byte.
pub(super) fn parts<'a>(
    declared: &[Declared],
    mut rest: &'a [u8],
) -> Result<Vec<(PartName, &'a [u8])>, HandoverTrouble> {
    let mut parts: Vec<(PartName, &[u8])> = Vec::new();
    for one in declared {
        if parts.last().is_some_and(|(before, _)| *before >= one.name) {
            return Err(HandoverTrouble::Malformed);
        }
        let part = usize::try_from(one.length)
            .ok()
            .and_then(|length| rest.split_at_checked(length));
        let (part, after) = part.ok_or(HandoverTrouble::Malformed)?;
        let is_so = from_hex::<32>(&one.digest).is_some_and(|it| blake3::hash(part) == it);
        if !is_so || !is_strict(part) {
            return Err(HandoverTrouble::Malformed);
        }
        parts.push((one.name, part));
        rest = after;
    }
    if rest.is_empty() {
        Ok(parts)
    } else {
        Err(HandoverTrouble::Malformed)
    }
}

/// Declares a part.
pub(super) fn declare(name: PartName, part: &[u8]) -> Declared {
    Declared {
        name,
        length: part.len() as u64,
        digest: hex(blake3::hash(part).as_bytes()),
    }
}

/// Puts a container together.
pub(super) fn join(
    signed: &Signed,
    note: &[u8],
    parts: &[Vec<u8>],
) -> Result<Vec<u8>, HandoverTrouble> {
    let length = u32::try_from(note.len()).ok();
    let length = length.filter(|_| note.len() <= MOST_NOTE);
    let length = length.ok_or(HandoverTrouble::NoteUnfit)?;
    let mut whole = MAGIC.to_vec();
    whole.extend_from_slice(&length.to_be_bytes());
    whole.extend_from_slice(&signed.public);
    whole.extend_from_slice(&signed.signature);
    whole.extend_from_slice(note);
    for part in parts {
        whole.extend_from_slice(part);
    }
    if whole.len() > MOST_BYTES {
        return Err(HandoverTrouble::TooLarge);
    }
    Ok(whole)
}
