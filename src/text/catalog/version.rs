//! Which version of a message it is: a digest of its text as it was written, before anything was filled in.

use fluent_bundle::FluentMessage;
use fluent_syntax::ast::{Attribute, Entry, Identifier, Message, Resource};
use fluent_syntax::serializer::serialize;

/// So many hexadecimal digits tell two versions apart; more would only be longer to read.
const DIGITS: usize = 16;

/// Returns the digest of a message with all its attributes. What one answered is never in it, since nothing is filled in.
pub(super) fn version(id: &str, message: &FluentMessage<'_>) -> String {
    let attributes = message.attributes().map(|attribute| Attribute {
        id: Identifier {
            name: attribute.id(),
        },
        value: attribute.value().clone(),
    });
    let message = Message {
        id: Identifier { name: id },
        value: message.value().cloned(),
        attributes: attributes.collect(),
        comment: None,
    };
    let resource = Resource {
        body: vec![Entry::Message(message)],
    };
    let mut digest = blake3::hash(serialize(&resource).as_bytes())
        .to_hex()
        .to_string();
    digest.truncate(DIGITS);
    digest
}
