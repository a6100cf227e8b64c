//! What the program asks before something that should not happen by mistake, and the neutral page.

use crate::app::Model;
use crate::app::act::refuse;
use crate::app::intent::Action;
use crate::app::list::List;
use crate::app::msg::Effect;
use crate::app::page::{Page, Part, ScreenName, Status, Tone};
use crate::app::screen::{Confirm, Confirming, Over, Screen, Target, frame};
use crate::app::session::Why;
use crate::engine::interview::Command;
use crate::text::catalog::Args;

pub(in crate::app) fn page(model: &Model, confirm: &Confirm) -> Page {
    let words = &model.words;
    let mut parts = Vec::new();
    match &confirm.what {
        Confirming::PutAside { spots, .. } => {
            parts.push(Part::Heading(words.count("put-aside-heading", spots.len())));
            parts.push(frame::paragraph(model, "put-aside-what", Tone::Plain));
            if let Some(session) = &model.session {
                let mut list = List::default();
                for spot in spots {
                    let answer = session.interview.answer(*spot);
                    let said =
                        answer.map(|it| words.answer(&session.form, &words.language, *spot, it));
                    list.line(
                        String::new(),
                        words.short(
                            &session.form,
                            Some(&session.interview),
                            &words.language,
                            *spot,
                        ),
                        said.into_iter().collect(),
                    );
                }
                let mut rows = list.into_rows(0);
                rows.cursor = None;
                parts.push(Part::Rows(rows));
            }
        }
        Confirming::Finish => {
            parts.push(Part::Heading(words.ui("finish-heading")));
            parts.push(frame::paragraph(model, "finish-what", Tone::Plain));
            parts.extend(left_over(model));
        }
        Confirming::Protect(why) => {
            parts.push(Part::Heading(words.ui("protect-heading")));
            let why = match why {
                Why::Answer => "protect-why",
                Why::Case => "protect-why-case",
            };
            parts.push(frame::paragraph(model, why, Tone::Plain));
            parts.push(frame::paragraph(model, "protect-what-short", Tone::Quiet));
        }
        Confirming::QuitUnsaved => {
            parts.push(Part::Heading(words.ui("quit-unsaved-heading")));
            parts.push(frame::paragraph(model, "quit-unsaved-what", Tone::Warning));
        }
    }
    parts.push(Part::Rows(list(model, confirm).into_rows(confirm.cursor)));
    frame::page(
        model,
        ScreenName::Confirm,
        parts,
        &[Action::Next, Action::Cancel],
    )
}

/// What is not done yet; none of it stands in the way of finishing.
fn left_over(model: &Model) -> Vec<Part> {
    let Some(session) = &model.session else {
        return Vec::new();
    };
    let unassessed = super::review::n_unassessed(session);
    let counts = [
        (
            "finish-unanswered",
            session.interview.required_unanswered().len(),
        ),
        ("finish-unassessed", unassessed),
        (
            "finish-not-read-back",
            usize::from(session.interview.read_back().is_none()),
        ),
        (
            "finish-changed-since-read-back",
            usize::from(session.interview.is_changed_since_read_back()),
        ),
    ];
    let parts = counts
        .into_iter()
        .filter(|(_, n)| *n > 0)
        .map(|(id, n)| Part::Paragraph {
            text: model.words.written(
                model
                    .words
                    .ui_with(id, &Args::none().number("n", i64::try_from(n).unwrap_or(0))),
            ),
            tone: Tone::Warning,
        });
    parts.collect()
}

pub(in crate::app) fn list(model: &Model, confirm: &Confirm) -> List {
    let (yes, no) = match confirm.what {
        Confirming::PutAside { .. } => ("put-aside-yes", "put-aside-no"),
        Confirming::Finish => ("finish-yes", "finish-no"),
        Confirming::Protect(_) => ("protect-yes", "protect-no"),
        Confirming::QuitUnsaved => ("quit-unsaved-yes", "quit-unsaved-no"),
    };
    let mut list = List::default();
    list.numbered(model.words.ui(yes), Vec::new(), Target::Yes);
    list.numbered(model.words.ui(no), Vec::new(), Target::No);
    list
}

pub(in crate::app) fn yes(model: &mut Model, effects: &mut Vec<Effect>) {
    let Some(Over::Confirm(confirm)) = model.over.pop() else {
        return;
    };
    match confirm.what {
        Confirming::PutAside { command, go_on, .. } => {
            super::question::answering::carry_out(model, command, go_on);
        }
        Confirming::Finish => {
            super::trainer::mark_what_is_half_written(model);
            let Some(session) = &mut model.session else {
                return;
            };
            match session.apply(Command::Finish) {
                Ok(()) => {
                    model.over.clear();
                    model.screen = Screen::Transcript { cursor: 0 };
                    model.say("finished");
                }
                Err(refusal) => refuse(model, &refusal),
            }
        }
        Confirming::Protect(_) => model.protect(),
        Confirming::QuitUnsaved => model.end(effects),
    }
}

/// The page behind the shutter: nothing about the interview, the client or the office.
pub(in crate::app) fn shutter_page(model: &Model) -> Page {
    let mut page = frame::page(
        model,
        ScreenName::Shutter,
        vec![frame::paragraph(
            model,
            frame::by_mode(model, "shutter", "plain-shutter"),
            Tone::Quiet,
        )],
        &[Action::Shutter],
    );
    page.title.truncate(1);
    page.title_in_short = None;
    page.protected = None;
    page.status = Status::default();
    page.notice = None;
    page
}
