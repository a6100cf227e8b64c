//! Half-typed texts on their way to the store, which keeps one draft a transcript: all of them in one.

use serde::{Deserialize, Serialize};

use crate::app::msg::Draft;
use crate::store::{self, DraftField};

#[derive(Serialize, Deserialize)]
struct Written {
    place: String,
    words: String,
    rendering: String,
    caret: usize,
    in_rendering: bool,
    current: bool,
}

/// Returns what the store keeps; nothing when nothing is half typed.
pub(super) fn pack(drafts: &[Draft]) -> Option<store::Draft> {
    let first = drafts
        .iter()
        .find(|draft| draft.current)
        .or_else(|| drafts.first())?;
    let written: Vec<Written> = drafts
        .iter()
        .map(|draft| Written {
            place: draft.place.to_string(),
            words: draft.words.clone(),
            rendering: draft.rendering.clone(),
            caret: draft.caret,
            in_rendering: draft.in_rendering,
            current: draft.current,
        })
        .collect();
    Some(store::Draft {
        place: first.place.to_string(),
        field: DraftField::Answer,
        text: serde_json::to_string(&written).ok()?,
        rendering: String::new(),
        caret: 0,
    })
}

/// Returns what was half typed. What cannot be read is no draft: the answers do not depend on it.
pub(super) fn unpack(kept: &store::Draft) -> Vec<Draft> {
    let written: Vec<Written> = serde_json::from_str(&kept.text).unwrap_or_default();
    written
        .into_iter()
        .map(|draft| Draft {
            place: draft.place.into(),
            words: draft.words,
            rendering: draft.rendering,
            caret: draft.caret,
            in_rendering: draft.in_rendering,
            current: draft.current,
        })
        .collect()
}

#[cfg(test)]
mod tests;
