//! The form that an interview was held with, word for word.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::store::seal::{framed, hex};
use crate::store::trouble::StoreTrouble;

/// The exact form that an interview was held with, and its texts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FormText {
    /// The form file as it stood.
    pub form: String,
    /// The texts by name, for instance by language.
    pub texts: BTreeMap<String, String>,
}

impl FormText {
    /// Returns BLAKE3 of the form file's text, as 64 hexadecimal digits.
    pub fn digest(&self) -> String {
        hex(blake3::hash(self.form.as_bytes()).as_bytes())
    }

    /// Returns one digest over the form and every text: two wordings of one form are two different things to be asked.
    pub(in crate::store) fn wording(&self) -> [u8; 32] {
        let mut fields = vec![self.form.as_bytes()];
        for (name, text) in &self.texts {
            fields.push(name.as_bytes());
            fields.push(text.as_bytes());
        }
        blake3::derive_key("vilja 2026 wording v1", &framed(&fields))
    }

    pub(in crate::store) fn to_json(&self) -> Result<String, StoreTrouble> {
        serde_json::to_string(&FormTextV1 {
            v: 1,
            form: self.form.clone(),
            texts: self.texts.clone(),
        })
        .ok()
        .ok_or(StoreTrouble::TooLarge)
    }

    pub(in crate::store) fn from_json(text: &str) -> Option<Self> {
        let stored: FormTextV1 = serde_json::from_str(text).ok()?;
        (stored.v == 1).then_some(Self {
            form: stored.form,
            texts: stored.texts,
        })
    }
}

#[derive(Serialize, Deserialize)]
struct FormTextV1 {
    v: u32,
    form: String,
    texts: BTreeMap<String, String>,
}
