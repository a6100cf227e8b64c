//! A finished interview: read-only, with corrections as amendments that give a reason.

use std::rc::Rc;

use crate::app::Model;
use crate::app::act::refuse;
use crate::app::entry::{Entry, Input};
use crate::app::intent::Action;
use crate::app::list::List;
use crate::app::page::{Choice, Choices, Page, Part, ScreenName, Tone};
use crate::app::screen::question::{SHOWN_SILENCES, SILENCE_KEYS, search};
use crate::app::screen::{Amend, Over, Target, frame, overview, review, versions};
use crate::app::session::Session;
use crate::engine::answer::{Answer, Silence};
use crate::engine::form::{Kind, Spot};
use crate::engine::interview::Command;
use crate::text::catalog::Args;
use crate::text::field::Field;

pub(in crate::app) fn page(model: &Model, cursor: usize) -> Page {
    let mut parts = vec![Part::Heading(model.words.ui("transcript-heading"))];
    parts.extend(frame::consent(model));
    parts.extend(frame::part_only(model));
    // Nothing is corrected in what is played back.
    if model.replaying.is_none() {
        let read_only = frame::by_mode(model, "transcript-read-only", "plain-transcript-read-only");
        parts.push(frame::paragraph(model, read_only, Tone::Quiet));
    }
    parts.extend(receipt(model));
    parts.push(Part::Rows(list(model).into_rows(cursor)));
    let keys = [
        Action::Next,
        Action::Flags,
        Action::Debrief,
        Action::Replay,
        Action::Mark,
        Action::Branch,
        Action::Reveal,
        Action::Home,
        Action::Palette,
        Action::Help,
        Action::Quit,
    ];
    frame::page(model, ScreenName::Transcript, parts, &keys)
}

/// The code that goes on paper, with what it is for.
fn receipt(model: &Model) -> Option<Part> {
    let code = model.session.as_ref()?.receipt.as_ref()?;
    let args = Args::none().with("code", &**code);
    let words = &model.words;
    Some(Part::Paragraph {
        text: words.written(format!(
            "{}. {}",
            words.ui_with("receipt", &args),
            words.ui("receipt-what")
        )),
        tone: Tone::Plain,
    })
}

pub(in crate::app) fn list(model: &Model) -> List {
    let mut list = List::default();
    let Some(session) = &model.session else {
        return list;
    };
    let words = &model.words;
    overview::answers(model, session, "", &mut list, &Target::Amend, &|spot| {
        let asking = session.interview.asking(spot);
        asking.and_then(|it| words.asking(it)).into_iter().collect()
    });
    review::assessments(model, session, &mut list);
    review::contradictions(model, session, &mut list);
    review::warnings(model, session, &mut list, &Target::Amend);
    let disagreement = session.interview.disagreement();
    if !disagreement.is_empty() {
        list.heading(words.ui("disagreement-heading"));
        list.line(
            String::new(),
            frame::free_line(model, disagreement),
            Vec::new(),
        );
    }
    let amendments = session.interview.amendments();
    if !amendments.is_empty() {
        list.heading(words.ui("transcript-amendments"));
    }
    for amendment in amendments {
        let Some(spot) = session.form.form.spot(&amendment.place) else {
            continue;
        };
        let said = |answer: &Option<Answer>| {
            answer.as_ref().map_or_else(
                || "–".to_owned(),
                |it| words.answer(&session.form, &words.language, spot, it),
            )
        };
        let args = Args::none()
            .with("before", said(&amendment.before))
            .with("after", said(&amendment.answer))
            .with("reason", frame::free_line(model, &amendment.reason));
        let details = vec![words.ui_with("transcript-amendment", &args)];
        list.line(
            String::new(),
            words.short(
                &session.form,
                Some(&session.interview),
                &words.language,
                spot,
            ),
            details,
        );
    }
    protections(model, session, &mut list);
    review::put_aside(model, session, &mut list);
    versions::left_over(model, session, &mut list);
    versions::earlier_readings(model, session, &mut list);
    list
}

/// Adds each time that the interview was marked as protected, or no longer.
fn protections(model: &Model, session: &Session, list: &mut List) {
    let words = &model.words;
    let protections = session.interview.protections();
    if !protections.is_empty() {
        list.heading(words.ui("transcript-protections"));
    }
    for protection in protections {
        let id = if protection.on {
            "transcript-protected"
        } else {
            "transcript-unprotected"
        };
        let reason = &protection.reason;
        let reason = (!reason.is_empty()).then(|| frame::free_line(model, reason));
        list.line(String::new(), words.ui(id), reason.into_iter().collect());
    }
}

/// The page of a correction: first the answer, then the reason.
pub(in crate::app) fn amend_page(model: &Model, amend: &Amend) -> Page {
    let mut parts = vec![Part::Heading(model.words.ui("amend-heading"))];
    if let Some(session) = &model.session {
        let words = &model.words;
        let first = words.prompt(
            &session.form,
            Some(&session.interview),
            &words.language,
            amend.spot,
        );
        parts.push(Part::Prompt {
            first,
            second: None,
        });
        if amend.is_covered && amend.reason.is_none() {
            parts.push(frame::paragraph(model, "protected-amend", Tone::Quiet));
        }
        match (&amend.reason, session.form.form.asked_at(amend.spot)) {
            (Some(reason), _) => {
                let said = amend
                    .answer
                    .as_ref()
                    .map(|it| words.answer(&session.form, &words.language, amend.spot, it));
                let args = Args::none().with("answer", said.unwrap_or_else(|| "–".to_owned()));
                parts.push(Part::Paragraph {
                    text: words.written(words.ui_with("amend-new-answer", &args)),
                    tone: Tone::Plain,
                });
                let mut view = frame::field(Some(words.ui("amend-reason")), reason, model);
                view.lines = 3;
                parts.push(Part::Field(view));
            }
            (None, Some(question)) if amend.entry.input() == Input::Pick => {
                let mut items = Vec::new();
                for (idx, option) in question.options().iter().enumerate() {
                    let answer = amend.answer.as_ref().filter(|_| !amend.is_covered);
                    items.push(Choice {
                        key: (idx + 1).to_string(),
                        first: words.option(&session.form, &words.language, amend.spot, option),
                        second: None,
                        chosen: answer.is_some_and(|answer| answer.chooses(option)),
                        aside: false,
                    });
                }
                let given = amend.answer.as_ref().and_then(Answer::silence);
                for (silence, key) in SHOWN_SILENCES.into_iter().zip(SILENCE_KEYS) {
                    items.push(Choice {
                        key: key.to_owned(),
                        first: words.silence(&words.language, silence),
                        second: None,
                        chosen: given == Some(silence),
                        aside: true,
                    });
                }
                let many = matches!(question.kind, Kind::Multiple { .. });
                let cursor = if amend.entry.is_highlighted {
                    amend.entry.cursor
                } else {
                    usize::MAX
                };
                parts.push(Part::Choices(Choices {
                    many,
                    proposed: false,
                    cursor,
                    items,
                }));
            }
            (None, question) => {
                let entry = &amend.entry;
                let is_search = entry.input() == Input::Search;
                let is_narrative = entry.input() == Input::Narrative;
                let label = is_narrative.then(|| words.ui("field-words"));
                let mut view = frame::field(label, &entry.words, model);
                view.lines = if is_search { 1 } else { 3 };
                view.focused = !entry.in_rendering;
                parts.push(Part::Field(view));
                if is_narrative {
                    let label = Some(words.ui("field-rendering"));
                    let mut view = frame::field(label, &entry.rendering, model);
                    view.lines = 2;
                    view.focused = entry.in_rendering;
                    parts.push(Part::Field(view));
                }
                if let Some(question) = question.filter(|_| is_search) {
                    parts.push(search::matches_part(model, &amend.entry, question));
                }
            }
        }
    }
    frame::page(
        model,
        ScreenName::Amend,
        parts,
        &[
            Action::Next,
            Action::Rendering,
            Action::Reveal,
            Action::Cancel,
        ],
    )
}

/// Opens a correction. What is covered stays so there: it is shown first, or answered anew without being seen.
pub(in crate::app) fn open_amend(model: &mut Model, spot: Spot) {
    let session = model.session.as_ref();
    let Some(begun) = session.and_then(|session| Amend::begun(model, session, spot)) else {
        return;
    };
    // What was begun is gone on with, unless the answer is another one by now or is covered again.
    let half = model.take_up(|over| {
        matches!(over, Over::Amend(amend)
            if amend.spot == spot
                && amend.before == begun.before
                && amend.is_covered == begun.is_covered)
    });
    let amend = half.unwrap_or_else(|| Over::Amend(Box::new(begun)));
    model.over.push(amend);
}

impl Amend {
    /// A correction of which nothing is written yet.
    pub(in crate::app) fn begun(model: &Model, session: &Session, spot: Spot) -> Option<Self> {
        let question = session.form.form.asked_at(spot)?;
        let answer = session.interview.answer(spot).cloned();
        let is_covered = answer.is_some() && model.words.veil.covers(&session.form, spot);
        let shown = answer.as_ref().filter(|_| !is_covered);
        Some(Self {
            spot,
            entry: Entry::at(question, shown, None, &session.seen.officer),
            is_covered,
            before: answer.clone(),
            answer,
            reason: None,
        })
    }

    /// Writes out what was covered, unless something else is being written there.
    pub(in crate::app) fn uncover(&mut self, session: &Session) {
        let question = session.form.form.asked_at(self.spot);
        if let Some(question) = question.filter(|_| self.is_covered && !self.entry.is_changed()) {
            self.entry = Entry::at(question, self.answer.as_ref(), None, &session.seen.officer);
        }
        self.is_covered = false;
    }
}

pub(in crate::app) fn pick(model: &mut Model, key: &str) {
    let Some(Over::Amend(amend)) = model.over.last_mut() else {
        return;
    };
    let Some(session) = &model.session else {
        return;
    };
    let Some(question) = session.form.form.asked_at(amend.spot) else {
        return;
    };
    if amend.entry.input() == Input::Search {
        let number = key.parse::<usize>().ok().and_then(|it| it.checked_sub(1));
        if let Some(number) = number {
            amend.entry.cursor = number;
            confirm_amend(model);
        }
        return;
    }
    if key.is_empty() && !amend.entry.is_highlighted {
        // What is not shown as highlighted is not taken; the first stroke shows it.
        amend.entry.is_highlighted = true;
        return;
    }
    let n_options = question.options().len();
    let highlighted = key.is_empty().then_some(amend.entry.cursor);
    match key {
        "-" => amend.answer = Some(Answer::Silence(Silence::DontKnow)),
        "0" => amend.answer = Some(Answer::Silence(Silence::Declined)),
        _ if highlighted == Some(n_options) => {
            amend.answer = Some(Answer::Silence(Silence::DontKnow));
        }
        _ if highlighted == Some(n_options + 1) => {
            amend.answer = Some(Answer::Silence(Silence::Declined));
        }
        _ => {
            let typed = || key.parse::<usize>().ok()?.checked_sub(1);
            let idx = highlighted.or_else(typed);
            let Some(option) = idx.and_then(|idx| question.options().get(idx)) else {
                return;
            };
            amend.answer =
                super::question::answering::with_option(question, amend.answer.as_ref(), option);
        }
    }
}

pub(in crate::app) fn silent(model: &mut Model, silence: Silence) {
    if let Some(Over::Amend(amend)) = model.over.last_mut() {
        amend.answer = Some(Answer::Silence(silence));
        amend.entry.words = Field::new();
        amend.entry.settle();
    }
}

/// Enter: from the answer to the reason, from the reason to the amendment.
pub(in crate::app) fn confirm_amend(model: &mut Model) {
    if takes_highlighted(model) {
        pick(model, "");
    }
    let searched = match searched(model) {
        Ok(searched) => searched,
        Err(message) => return model.warn(message),
    };
    let Some(Over::Amend(amend)) = model.over.last_mut() else {
        return;
    };
    let Some(session) = &mut model.session else {
        return;
    };
    let result = match &amend.reason {
        None => {
            if let Some(code) = searched {
                amend.answer = Some(Answer::Code(code));
                amend.reason = Some(Field::new());
                return;
            }
            let read = match session.form.form.asked_at(amend.spot) {
                Some(question) if amend.entry.is_changed() => {
                    amend.entry.read(question).map(|it| amend.answer = it)
                }
                Some(_) | None => Ok(()),
            };
            read.map(|()| amend.reason = Some(Field::new()))
        }
        Some(reason) => {
            let place = session
                .form
                .form
                .place(amend.spot)
                .unwrap_or_else(|| "".into());
            let command = Command::Amend {
                place,
                answer: amend.answer.clone(),
                reason: reason.text().trim().to_owned(),
            };
            session.apply(command).map(|()| {
                model.over.pop();
                model.say("amended");
            })
        }
    };
    if let Err(refusal) = result {
        refuse(model, &refusal);
    }
}

/// What a search in a correction has found; nothing where nothing is searched for.
fn searched(model: &Model) -> Result<Option<Rc<str>>, &'static str> {
    let (Some(Over::Amend(amend)), Some(session)) = (model.over.last(), &model.session) else {
        return Ok(None);
    };
    let query = amend.entry.words.text();
    if amend.entry.input() != Input::Search || amend.reason.is_some() || query.trim().is_empty() {
        return Ok(None);
    }
    let Some(question) = session.form.form.asked_at(amend.spot) else {
        return Ok(None);
    };
    match search::found(model, question, query)
        .into_iter()
        .nth(amend.entry.cursor)
    {
        Some((code, _)) => Ok(Some(code)),
        None => Err("search-nothing"),
    }
}

/// As at the question: Enter takes what was walked to, except where several can be chosen.
fn takes_highlighted(model: &Model) -> bool {
    let (Some(Over::Amend(amend)), Some(session)) = (model.over.last(), &model.session) else {
        return false;
    };
    let question = session.form.form.asked_at(amend.spot);
    amend.reason.is_none()
        && amend.entry.input() == Input::Pick
        && amend.entry.is_highlighted
        && question.is_some_and(|it| matches!(it.kind, Kind::Single { .. }))
}
