//! JSON from outside: no key twice in one object, and nothing nested deeper than honest files are.

use std::collections::HashSet;
use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};

/// Deeper than this is no file of ours.
const MOST_LEVELS: u32 = 32;

/// Tells whether a text is JSON that can be read in one way only.
pub(super) fn is_strict(json: &[u8]) -> bool {
    let mut reader = serde_json::Deserializer::from_slice(json);
    Level(MOST_LEVELS).deserialize(&mut reader).is_ok() && reader.end().is_ok()
}

/// So many levels are left.
#[derive(Clone, Copy)]
struct Level(u32);

impl Level {
    fn below<E: Error>(self) -> Result<Self, E> {
        let left = self.0.checked_sub(1);
        left.map(Self).ok_or_else(|| E::custom("too deep"))
    }
}

impl<'de> DeserializeSeed<'de> for Level {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, reader: D) -> Result<(), D::Error> {
        reader.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Level {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON")
    }

    fn visit_bool<E: Error>(self, _: bool) -> Result<(), E> {
        Ok(())
    }

    fn visit_i64<E: Error>(self, _: i64) -> Result<(), E> {
        Ok(())
    }

    fn visit_u64<E: Error>(self, _: u64) -> Result<(), E> {
        Ok(())
    }

    fn visit_f64<E: Error>(self, _: f64) -> Result<(), E> {
        Ok(())
    }

    fn visit_str<E: Error>(self, _: &str) -> Result<(), E> {
        Ok(())
    }

    fn visit_unit<E: Error>(self) -> Result<(), E> {
        Ok(())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<(), A::Error> {
        let below = self.below()?;
        while list.next_element_seed(below)?.is_some() {}
        Ok(())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut object: A) -> Result<(), A::Error> {
        let below = self.below()?;
        let mut keys = HashSet::new();
        while let Some(key) = object.next_key::<String>()? {
            if !keys.insert(key) {
                return Err(A::Error::custom("twice"));
            }
            object.next_value_seed(below)?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::is_strict;

    #[test]
    fn a_key_stands_once_in_an_object_and_nothing_is_too_deep() {
        let nested = |n: usize| format!("{}{}", "[".repeat(n), "]".repeat(n));
        for (json, expected) in [
            (
                r#"{"a":1,"b":[{"a":1},{"a":-2.5}],"c":null,"d":"\u0007"}"#,
                true,
            ),
            (r#"{"a":1,"a":1}"#, false),
            (r#"{"x":[{"a":1,"\u0061":2}]}"#, false),
            (r#"{"a":1} {"b":2}"#, false),
            (r#"{"a":"#, false),
            ("", false),
            (&nested(32), true),
            (&nested(33), false),
            (&nested(100_000), false),
        ] {
            assert_eq!(is_strict(json.as_bytes()), expected, "{json:.60}");
        }
        assert!(!is_strict(b"\"\xff\""));
    }
}
