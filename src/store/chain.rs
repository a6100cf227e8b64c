//! The chain over all events: commitments instead of content, so that erasing leaves it whole.

use crate::store::Realm;
use crate::store::seal::framed;

pub(super) type Link = [u8; 32];
pub(super) type Commitment = [u8; 32];
/// A random name for a case, a transcript or an actor.
pub(super) type Name = [u8; 16];

/// What stands as the link of an event that a journal had and before which something is lost: nobody knows what it was.
pub(super) const UNKNOWN: Link = [0; 32];

const LINK: &str = "vilja 2026 event link v1";
const FIRST: &str = "vilja 2026 first link v1";

/// One event as the chain sees it: who did what kind of thing when, and a commitment to the content.
pub(super) struct Event<'a> {
    pub(super) seq: i64,
    pub(super) at: i64,
    pub(super) actor: &'a [u8],
    pub(super) kind: &'a str,
    /// Missing for events that concern the store itself.
    pub(super) transcript: Option<&'a [u8]>,
    pub(super) caseref: Option<&'a [u8]>,
    pub(super) com: &'a [u8],
}

/// Returns the commitment to one content. The salt keeps short answers from being guessed after they are erased.
pub(super) fn commitment(salt: &[u8; 32], content: &[u8]) -> Commitment {
    *blake3::keyed_hash(salt, content).as_bytes()
}

/// Returns what stands before the first event.
pub(super) fn first(realm: Realm) -> Link {
    blake3::derive_key(FIRST, realm.word().as_bytes())
}

/// Returns the link of an event that follows the one with the link `before`.
pub(super) fn link(before: &[u8], event: &Event<'_>) -> Link {
    blake3::derive_key(
        LINK,
        &framed(&[
            before,
            &event.seq.to_le_bytes(),
            &event.at.to_le_bytes(),
            event.actor,
            event.kind.as_bytes(),
            // A name is never empty, so nothing and a name cannot be taken for each other.
            event.transcript.unwrap_or(&[]),
            event.caseref.unwrap_or(&[]),
            event.com,
        ]),
    )
}

/// Returns the place that a body is sealed for: it opens nowhere else.
pub(super) fn body_place(seq: i64, kind: &str, caseref: &[u8]) -> Vec<u8> {
    framed(&[
        b"vilja body v1",
        &seq.to_le_bytes(),
        kind.as_bytes(),
        caseref,
    ])
}
