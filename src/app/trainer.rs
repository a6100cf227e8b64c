//! What a trainer may see of a practice interview on a second terminal, and the moments that are marked there.
//!
//! Everything here begins with `InPractice`, which no real interview gives: what a trainer sees has answers in it.

pub mod follower;
mod received;
pub mod role;
pub mod view;

use serde::{Deserialize, Serialize};

use crate::app::Model;
use crate::app::second::Door;
use crate::app::session::Session;
use crate::app::trainer::view::View;
use crate::app::words::Words;
use crate::text::clean::{clean_line, nfc};
use crate::text::language::Language;

/// What is written to a mark is a few words. What is longer is refused and not cut.
pub const NOTE_CHARS_MAX: usize = 200;

/// So much of a mark is kept while it is written. It may be too long by then, and whoever writes it is told so at the end.
pub const HALF_CHARS_MAX: usize = 2_000;

/// What the trainer's screen shows at a moment.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum Following {
    /// Nothing, whatever the reason: the shutter, the end.
    Nothing,
    View(Box<View>),
}

/// A moment that a trainer marks.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Mark {
    /// After how many changes of the interview it was begun.
    pub step: usize,
    /// May be empty.
    pub note: String,
}

/// What a trainer's terminal sends.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Sent {
    Mark(Mark),
    /// A mark as far as it is written: that terminal keeps nothing, and may be gone at the next letter. Without words nothing
    /// is half written any more.
    Half(Mark),
}

/// The words are somebody's.
impl std::fmt::Debug for Mark {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Mark")
            .field("step", &self.step)
            .finish_non_exhaustive()
    }
}

/// Returns a note as it is kept, on one line; nothing if it is too long.
pub fn kept_note(note: &str) -> Option<String> {
    let note = nfc(clean_line(note).trim());
    (note.chars().count() <= NOTE_CHARS_MAX).then_some(note)
}

/// Returns what is half written as far as it is handed over, on one line.
pub fn kept_half(note: &str) -> String {
    let note = nfc(clean_line(note).trim());
    note.chars().take(HALF_CHARS_MAX).collect()
}

/// An interview of practice.
#[derive(Clone, Copy)]
pub(in crate::app) struct InPractice<'s>(&'s Session);

impl<'s> InPractice<'s> {
    /// Nothing for a real interview, and for what is only looked at or played back: that has no name in the store.
    pub(in crate::app) fn of(model: &'s Model) -> Option<Self> {
        let session = model.session.as_ref()?;
        let is_practice = session.interview.beginning().training
            && !model.start.preview
            && model.replaying.is_none()
            && !session.interview.is_finished();
        is_practice.then_some(Self(session))
    }

    pub(in crate::app) fn session(self) -> &'s Session {
        self.0
    }
}

/// That the interview which is open is one of practice: without it no door opens for a trainer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Permit(());

impl From<InPractice<'_>> for Permit {
    fn from(_: InPractice<'_>) -> Self {
        Self(())
    }
}

/// The trainer's part of the program.
#[derive(Debug, Default)]
pub(in crate::app) struct Training {
    pub door: Door,
    /// The trainer's language; nothing until one has come and said it.
    pub language: Option<Language>,
    /// Marks that are on their way to the disk, of which the trainer waits to hear.
    pub n_unanswered: usize,
    /// What the trainer is writing to a moment.
    pub half: Option<Mark>,
}

/// Returns what the trainer's terminal shows: a function of the state. Nothing as long as nobody has said in which language.
pub fn shown(model: &Model) -> Option<Following> {
    let language = model.training.language?;
    Some(shown_in(model, language))
}

/// The same in this language, whichever the trainer reads.
pub fn shown_in(model: &Model, language: Language) -> Following {
    // Leaving lifts the shutter of this screen; that one is not to be seen through it.
    if model.is_shut() || model.is_leaving() {
        return Following::Nothing;
    }
    let words = Words {
        language,
        ..model.words.clone()
    };
    let practice = InPractice::of(model);
    let view = practice.map(|practice| Following::View(Box::new(View::of(&words, practice))));
    view.unwrap_or(Following::Nothing)
}
