//! The interpreter's view on the officer's terminal, the second terminal that may read along, and remarks that are dictated.

use std::rc::Rc;

use crate::app::Model;
use crate::app::act;
use crate::app::intent::{Action, Intent};
use crate::app::interpreter::remarking::{Remarked, Remarking, Stepped, WordingRemark, kept_words};
use crate::app::interpreter::{self, PAGE};
use crate::app::msg::{Effect, Trouble};
use crate::app::page::{Notice, Page, ScreenName, Tone};
use crate::app::screen::{Over, Screen, frame};
use crate::app::second::Door;
use crate::text::language::Language;

/// The view: the sheet alone, with nothing round it that says who is asked or what was answered.
pub(in crate::app) fn page(model: &Model) -> Page {
    let sheet = interpreter::sheet(model);
    let parts = match &sheet {
        Some(sheet) => interpreter::parts(&model.words, sheet, model.interpreting.cursor),
        None => vec![frame::paragraph(model, "interpreter-nothing", Tone::Quiet)],
    };
    let keys = [
        Action::Next,
        Action::Back,
        Action::SwitchClientLanguage,
        Action::WordingRemark,
        Action::InterpreterDoor,
        Action::Cancel,
        Action::Shutter,
    ];
    let mut page = frame::page(model, ScreenName::Interpreter, parts, &keys);
    tell_nothing_of_the_case(model, &mut page);
    page.reading = sheet.map(|sheet| interpreter::stops(&sheet).read_to(model.interpreting.cursor));
    // Other notices can repeat what was typed.
    page.notice = if model.is_lock_near() {
        Some(said(model, Tone::Warning, "lock-soon"))
    } else {
        let notice = model.interpreting.notice;
        notice.map(|id| said(model, Tone::Plain, id))
    };
    page
}

fn said(model: &Model, tone: Tone, id: &str) -> Notice {
    Notice {
        tone,
        text: model.words.ui(id),
    }
}

/// In the view one goes on, back, and from language to language. Nothing is answered where no answer is seen.
pub(in crate::app) fn step(model: &mut Model, intent: &Intent, effects: &mut Vec<Effect>) {
    match intent {
        Intent::Do(
            Action::DontKnow
            | Action::Declined
            | Action::NotApplicable
            | Action::NotInterpreted
            | Action::ClearAnswer
            | Action::AddEntry
            | Action::RemoveEntry
            | Action::Rendering
            | Action::Undo
            | Action::Redo,
        )
        | Intent::Insert(_)
        | Intent::Edit(_)
        | Intent::Pick(_)
        | Intent::Say(_)
        | Intent::Silence(_) => model.interpreting.notice = Some("interpreter-no-answers"),
        Intent::Confirm => turn(model, Action::Next, effects),
        Intent::Do(action @ (Action::Next | Action::Back)) => turn(model, *action, effects),
        Intent::Do(action) => act::act(model, *action, effects),
        Intent::Up => read(model, -1),
        Intent::Down => read(model, 1),
        Intent::PageUp => read(model, -PAGE),
        Intent::PageDown => read(model, PAGE),
    }
}

fn turn(model: &mut Model, action: Action, effects: &mut Vec<Effect>) {
    model.interpreting.cursor = 0;
    act::act(model, action, effects);
}

fn read(model: &mut Model, by: isize) {
    if let Some(sheet) = interpreter::sheet(model) {
        let stops = interpreter::stops(&sheet);
        model.interpreting.cursor = stops.read_on(model.interpreting.cursor, by);
    }
}

pub(in crate::app) fn toggle_view(model: &mut Model) {
    model.interpreting.view = !model.interpreting.view;
    model.interpreting.cursor = 0;
}

/// The officer's consent, and its end.
pub(in crate::app) fn turn_door(model: &mut Model, effects: &mut Vec<Effect>) {
    match model.interpreting.door {
        Door::Shut => effects.push(Effect::OpenDoor),
        Door::Open | Door::Read => {
            model.interpreting.door = Door::Shut;
            effects.push(Effect::ShutDoor);
            tell(model, "interpreter-door-shut");
        }
    }
}

pub(in crate::app) fn opened(model: &mut Model, result: Result<(), Trouble>) {
    match result {
        Ok(()) => {
            model.interpreting.door = Door::Open;
            tell(model, "interpreter-door-open");
        }
        Err(trouble) => model.trouble(&trouble),
    }
}

pub(in crate::app) fn read_along(model: &mut Model, is_read: bool) {
    // What comes after the officer has ended it is no news.
    if model.interpreting.door == Door::Shut {
        return;
    }
    model.interpreting.door = if is_read { Door::Read } else { Door::Open };
    tell(
        model,
        if is_read {
            "interpreter-came"
        } else {
            "interpreter-left"
        },
    );
}

/// Says it on the officer's page, or below the view.
fn tell(model: &mut Model, id: &'static str) {
    if model.is_interpreters_view() {
        model.interpreting.notice = Some(id);
    } else {
        model.say(id);
    }
}

/// That someone reads along stands on every page of the question for as long as it is so.
pub(in crate::app) fn standing(model: &Model) -> Option<Notice> {
    match model.interpreting.door {
        Door::Shut => None,
        Door::Open => Some(said(model, Tone::Plain, "interpreter-standing-open")),
        Door::Read => Some(said(model, Tone::Plain, "interpreter-standing-read")),
    }
}

pub(in crate::app) fn begin_remark(model: &mut Model) {
    if let Some(sheet) = interpreter::sheet(model) {
        let half = model.take_up(|over| matches!(over, Over::Remark(it) if it.is_of(&sheet)));
        let begun = half.unwrap_or_else(|| Over::Remark(Box::new(Remarking::of(sheet))));
        model.over.push(begun);
    }
}

pub(in crate::app) fn remark_page(model: &Model, remarking: &Remarking) -> Page {
    let mut page = frame::page(
        model,
        ScreenName::Remark,
        remarking.parts(&model.words),
        &[Action::Next, Action::Cancel],
    );
    if model.interpreting.view && matches!(model.screen, Screen::Question) {
        // It was begun from the view, and whoever reads along still does.
        tell_nothing_of_the_case(model, &mut page);
    }
    page
}

fn tell_nothing_of_the_case(model: &Model, page: &mut Page) {
    page.title = vec![
        model.words.ui("program-name"),
        model.words.ui("interpreter-title"),
    ];
    page.title_in_short = None;
    page.protected = None;
    page.status.flags = None;
    page.status.open = None;
}

/// Enter at the words of a remark.
pub(in crate::app) fn confirm_remark(model: &mut Model, effects: &mut Vec<Effect>) {
    let Some(Over::Remark(remarking)) = model.over.last() else {
        return;
    };
    match remarking.confirm() {
        Stepped::On => {}
        Stepped::Refused => model.warn("wording-remark-refused"),
        Stepped::Made(remarked) => {
            model.over.pop();
            match remark(model, remarked) {
                Some(remark) => effects.push(Effect::KeepWordingRemark {
                    transcript: transcript(model),
                    remark: Box::new(remark),
                    from_reader: false,
                }),
                None => model.warn("wording-remark-not-kept"),
            }
        }
    }
}

/// A remark came over from the second terminal. Whatever it says is taken for a text of this form or not at all.
pub(in crate::app) fn heard(model: &Model, remarked: Remarked, effects: &mut Vec<Effect>) {
    let remark = (model.interpreting.door == Door::Read)
        .then(|| remark(model, remarked))
        .flatten();
    match remark {
        Some(remark) => effects.push(Effect::KeepWordingRemark {
            transcript: transcript(model),
            remark: Box::new(remark),
            from_reader: true,
        }),
        None => effects.push(Effect::AnswerReader { is_kept: false }),
    }
}

fn transcript(model: &Model) -> Option<Rc<str>> {
    model.session.as_ref()?.transcript.clone()
}

fn remark(model: &Model, remarked: Remarked) -> Option<WordingRemark> {
    let language = Language::parse(&remarked.language)?;
    if !model.library.client_languages.contains(&language) {
        return None;
    }
    let text = model.text_of(&remarked.message, &language)?;
    let words = kept_words(remarked.kind, &remarked.words)?;
    let form = &model.session.as_ref()?.form.form;
    Some(WordingRemark {
        form: form.id.to_string(),
        version: form.version.to_string(),
        remarked: Remarked {
            language: language.tag().to_owned(),
            words,
            ..remarked
        },
        text,
    })
}

pub(in crate::app) fn kept(
    model: &mut Model,
    kept: Result<(), Trouble>,
    from_reader: bool,
    effects: &mut Vec<Effect>,
) {
    if from_reader {
        effects.push(Effect::AnswerReader {
            is_kept: kept.is_ok(),
        });
    }
    match kept {
        Ok(()) if from_reader => tell(model, "wording-remark-came"),
        Ok(()) => tell(model, "wording-remark-kept"),
        Err(trouble) => model.trouble(&trouble),
    }
}
