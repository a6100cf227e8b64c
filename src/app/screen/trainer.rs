//! In practice: the trainer's terminal that may follow, and the moments that are marked there.

use crate::app::Model;
use crate::app::msg::{Effect, Trouble};
use crate::app::page::{Notice, Tone};
use crate::app::second::Door;
use crate::app::session::Session;
use crate::app::trainer::{InPractice, Mark, NOTE_CHARS_MAX, Training, kept_half, kept_note};
use crate::engine::interview::Command;
use crate::engine::practice::MarkedBy;
use crate::text::language::Language;

/// The trainee's consent, and its end.
pub(in crate::app) fn turn_door(model: &mut Model, effects: &mut Vec<Effect>) {
    match model.training.door {
        Door::Shut => {
            effects.extend(InPractice::of(model).map(|it| Effect::OpenTrainersDoor(it.into())));
        }
        Door::Open | Door::Read => {
            shut(model, effects);
            model.say("follow-door-shut");
        }
    }
}

pub(in crate::app) fn opened(model: &mut Model, result: Result<(), Trouble>) {
    match result {
        Ok(()) => {
            model.training.door = Door::Open;
            model.say("follow-door-open");
        }
        Err(trouble) => model.trouble(&trouble),
    }
}

/// A trainer has come. In a language that the program does not speak the trainer reads the trainee's.
pub(in crate::app) fn came(model: &mut Model, language: &str) {
    // What comes after the trainee has ended it is no news, and nobody comes twice.
    if model.training.door != Door::Open {
        return;
    }
    let spoken = &model.library.languages;
    let language = Language::parse(language).filter(|it| spoken.contains(it));
    model.training.door = Door::Read;
    model.training.language = Some(language.unwrap_or(model.words.language));
    model.say("follow-came");
}

pub(in crate::app) fn left(model: &mut Model) {
    if model.training.door == Door::Read {
        mark_what_is_half_written(model);
        model.training.door = Door::Open;
        model.training.language = None;
        model.training.n_unanswered = 0;
        model.say("follow-left");
    }
}

/// That a trainer follows stands on every page of the question for as long as it is so.
pub(in crate::app) fn standing(model: &Model) -> Option<Notice> {
    let id = match model.training.door {
        Door::Shut => return None,
        Door::Open => "follow-standing-open",
        Door::Read => "follow-standing-read",
    };
    Some(Notice {
        tone: Tone::Plain,
        text: model.words.ui(id),
    })
}

/// A mark came over from the trainer's terminal. The trainee is told nothing of it: it stands in the debrief.
pub(in crate::app) fn heard(model: &mut Model, mark: &Mark, effects: &mut Vec<Effect>) {
    if !is_taken(model, mark) {
        effects.push(Effect::AnswerTrainer { is_kept: false });
    }
}

/// The trainer has written so far. It is kept like everything that is half written.
pub(in crate::app) fn half_written(model: &mut Model, mark: &Mark) {
    let is_allowed = model.training.door == Door::Read && InPractice::of(model).is_some();
    let note = kept_half(&mark.note);
    let step = mark.step;
    let is_half = is_allowed && is_past(model, step) && !note.is_empty();
    model.training.half = is_half.then_some(Mark { step, note });
}

/// Whoever wrote cannot go on: words that somebody wrote to a moment were meant to mark it. What is too long for one mark is
/// several.
pub(in crate::app) fn mark_what_is_half_written(model: &mut Model) {
    let Some(half) = model.training.half.take() else {
        return;
    };
    let is_past = is_past(model, half.step);
    let Some(session) = model.session.as_mut().filter(|_| is_past) else {
        return;
    };
    let by = MarkedBy::Trainer { step: half.step };
    let letters: Vec<char> = half.note.chars().collect();
    for part in letters.chunks(NOTE_CHARS_MAX) {
        let text = part.iter().collect();
        // What is finished takes no more marks, and was asked before it was.
        let _refused = session.apply(Command::Mark { text, by });
    }
}

/// Of a moment that has not been yet nothing can be said.
fn is_past(model: &Model, step: usize) -> bool {
    let session = model.session.as_ref();
    session.is_some_and(|session| (1..=session.n_changes).contains(&step))
}

fn is_taken(model: &mut Model, mark: &Mark) -> bool {
    let is_allowed = model.training.door == Door::Read && InPractice::of(model).is_some();
    // Whoever sends a mark writes it no longer.
    model.training.half = None;
    let is_past = is_past(model, mark.step);
    let Some(session) = model.session.as_mut().filter(|_| is_allowed) else {
        return false;
    };
    let Some(text) = kept_note(&mark.note).filter(|_| is_past) else {
        return false;
    };
    let by = MarkedBy::Trainer { step: mark.step };
    let is_taken = session.apply(Command::Mark { text, by }).is_ok();
    model.training.n_unanswered += usize::from(is_taken);
    is_taken
}

/// Everything is on the disk: the trainer hears of each mark that was on its way there.
pub(in crate::app) fn answer(model: &mut Model, effects: &mut Vec<Effect>) {
    if model.session.as_ref().is_some_and(Session::is_saved) {
        let n_marks = std::mem::take(&mut model.training.n_unanswered);
        effects.extend((0..n_marks).map(|_| Effect::AnswerTrainer { is_kept: true }));
    }
}

/// The consent was given for this interview: it ends with it.
pub(in crate::app) fn end(model: &mut Model, effects: &mut Vec<Effect>) {
    if model.training.door != Door::Shut && InPractice::of(model).is_none() {
        shut(model, effects);
    }
}

fn shut(model: &mut Model, effects: &mut Vec<Effect>) {
    mark_what_is_half_written(model);
    model.training = Training::default();
    effects.push(Effect::ShutTrainersDoor);
}
