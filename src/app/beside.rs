//! What is half written beside the questions (a note, a reason, a correction), kept like everything that is typed.

use std::rc::Rc;

use crate::app::Model;
use crate::app::entry::{Entry, Input};
use crate::app::interpreter::remarking::{RemarkKind, Remarking};
use crate::app::msg::Draft;
use crate::app::screen::{Amend, Over, trainer};
use crate::app::session::Session;
use crate::app::trainer::{Mark, kept_half};
use crate::engine::answer::{Answer, Silence, read};
use crate::engine::findings::Finding;
use crate::engine::form::Question;
use crate::text::field::Field;

/// Parts a place or a flag from what is written about it. No id holds this sign.
const MARK: char = '#';
const NOTE: &str = "note";
const REASON: &str = "reason";
const OVERRIDE: &str = "override";
const DISAGREEMENT: &str = "disagreement";
const LIFT: &str = "lift";
const MOMENT: &str = "moment";
/// What a trainer is writing on the other terminal; before it stands the moment.
const TRAINERS: &str = "trainers-mark";
/// Followed by which text of the question it is about, and in what way.
const REMARK: &str = "remark";
/// The text of a correction, the answer that was chosen in it, and its reason.
const AMEND: &str = "amend";
const AMEND_ANSWER: &str = "amend-answer";
const AMEND_REASON: &str = "amend-reason";

/// Returns whether a draft belongs beside the questions rather than at one.
pub(super) fn is_beside(draft: &Draft) -> bool {
    draft.place.contains(MARK)
}

fn draft(about: &str, kind: &str, field: &Field) -> Draft {
    Draft {
        place: format!("{about}{MARK}{kind}").into(),
        words: field.text().to_owned(),
        rendering: String::new(),
        caret: field.caret(),
        in_rendering: false,
        current: false,
    }
}

impl Model {
    /// Returns what is half written on the screen or was laid aside, unless it is what is stored already. What is on the screen is
    /// marked as current.
    pub(super) fn half_written(&self) -> Vec<Draft> {
        let Some(session) = &self.session else {
            return Vec::new();
        };
        let aside = self.laid_aside.of(session.transcript.as_ref());
        let mut drafts: Vec<Draft> = aside.flat_map(|over| written(session, over)).collect();
        drafts.extend(self.training.half.as_ref().map(|half| {
            let field = Field::from(&half.note, half.note.len());
            draft(&half.step.to_string(), TRAINERS, &field)
        }));
        for over in &self.over {
            drafts.extend(written(session, over).into_iter().map(|draft| Draft {
                current: true,
                ..draft
            }));
        }
        drafts
    }

    /// Opens again what was half written when the program ended without warning, and lays aside what was.
    pub(super) fn reopen_half_written(&mut self) {
        let Some(session) = self.session.as_ref() else {
            return;
        };
        let drafts = session.half_written().to_vec();
        self.laid_aside.forget(session.transcript.as_ref());
        // The other terminal is gone with the program that ended, and cannot go on.
        self.training.half = drafts.iter().find_map(trainers_mark);
        trainer::mark_what_is_half_written(self);
        let mut open = Vec::new();
        for draft in &drafts {
            let Some(over) = self.surface(draft, &drafts) else {
                continue;
            };
            if !draft.current {
                self.laid_aside.push(self.transcript(), over);
                continue;
            }
            if let Over::Reason { flag, .. } = &over {
                let finding = Finding::Flag(*flag);
                open.push(Over::Finding { finding, cursor: 0 });
            }
            open.push(over);
        }
        self.over.extend(open);
    }

    /// Returns what a draft was written on.
    fn surface(&self, draft: &Draft, all: &[Draft]) -> Option<Over> {
        let session = self.session.as_ref()?;
        let (about, kind) = draft.place.split_once(MARK)?;
        let field = Field::from(&draft.words, draft.caret);
        let form = &session.form.form;
        // Only then is there anything to correct, and nothing else to write but that it is protected no longer.
        let is_finished = session.interview.is_finished();
        match kind {
            LIFT => Some(Over::Lift { field }),
            AMEND | AMEND_ANSWER | AMEND_REASON => {
                let is_first = is_finished && amended(all, about).first() == Some(&draft);
                is_first.then(|| self.amend(session, about, all)).flatten()
            }
            _ if is_finished => None,
            NOTE => Some(Over::Note {
                spot: form.spot(about)?,
                field,
            }),
            REASON => Some(Over::Reason {
                flag: form.flags.iter().position(|flag| *flag.id == *about)?,
                field,
            }),
            OVERRIDE => {
                let (id, entry) = match about.split_once('/') {
                    Some((id, entry)) => (id, entry.parse().ok()),
                    None => (about, None),
                };
                Some(Over::Override {
                    check: form.checks.iter().position(|check| *check.id == *id)?,
                    entry,
                    field,
                })
            }
            DISAGREEMENT => Some(Over::Disagreement { field }),
            MOMENT => Some(Over::Mark { field }),
            _ => {
                let mut parts = kind.strip_prefix(REMARK)?.split('/').skip(1);
                let passage = parts.next()?.parse().ok()?;
                let kind = parts.next()?;
                let kind = RemarkKind::ALL.into_iter().find(|it| it.word() == kind)?;
                let is_here =
                    session.spot().map(|spot| session.place(spot)).as_deref() == Some(about);
                let sheet = crate::app::interpreter::sheet(self).filter(|_| is_here)?;
                let remarking = Remarking::resumed(sheet, passage, kind, field);
                Some(Over::Remark(Box::new(remarking)))
            }
        }
    }

    fn amend(&self, session: &Session, place: &str, all: &[Draft]) -> Option<Over> {
        let spot = session.form.form.spot(place)?;
        let question = session.form.form.asked_at(spot)?;
        let of_kind = |kind: &str| {
            let name = format!("{place}{MARK}{kind}");
            all.iter().find(|draft| *draft.place == *name)
        };
        let mut amend = Amend::begun(self, session, spot)?;
        if let Some(draft) = of_kind(AMEND) {
            let shown = amend.before.as_ref().filter(|_| !amend.is_covered);
            amend.entry = Entry::at(question, shown, Some(draft), &session.seen.officer);
        }
        if let Some(draft) = of_kind(AMEND_ANSWER) {
            amend.answer = chosen(question, draft);
        }
        if let Some(draft) = of_kind(AMEND_REASON) {
            if amend.entry.is_changed() && amend.entry.input() != Input::Search {
                amend.answer = amend.entry.read(question).ok()?;
            }
            amend.reason = Some(Field::from(&draft.words, draft.caret));
        }
        Some(Over::Amend(Box::new(amend)))
    }
}

fn trainers_mark(draft: &Draft) -> Option<Mark> {
    let (step, kind) = draft.place.split_once(MARK)?;
    let step = step.parse().ok().filter(|_| kind == TRAINERS)?;
    let note = kept_half(&draft.words);
    Some(Mark { step, note })
}

/// What is half written on a surface; nothing if it is what is stored already.
fn written(session: &Session, over: &Over) -> Vec<Draft> {
    let one = |is_half: bool, about: &str, kind: &str, field: &Field| {
        let draft = is_half.then(|| draft(about, kind, field));
        draft.into_iter().collect()
    };
    let form = &session.form.form;
    let is_written = |field: &Field| !field.text().is_empty();
    match over {
        Over::Note { spot, field } => {
            let is_half = field.text() != session.interview.note(*spot);
            one(is_half, &session.place(*spot), NOTE, field)
        }
        Over::Override {
            check,
            entry,
            field,
        } => {
            let id = form.checks.get(*check).map_or("", |check| &check.id);
            let about = entry.map_or_else(|| id.to_owned(), |entry| format!("{id}/{entry}"));
            one(is_written(field), &about, OVERRIDE, field)
        }
        Over::Reason { flag, field } => {
            let id = form.flags.get(*flag).map_or("", |flag| &flag.id);
            one(is_written(field), id, REASON, field)
        }
        Over::Disagreement { field } => {
            let is_half = field.text() != session.interview.disagreement();
            one(is_half, "", DISAGREEMENT, field)
        }
        Over::Lift { field } => one(is_written(field), "", LIFT, field),
        Over::Mark { field } => one(is_written(field), "", MOMENT, field),
        Over::Remark(remarking) => {
            let place = session.spot().map(|spot| session.place(spot));
            match (place, remarking.half()) {
                (Some(place), Some((passage, kind, field))) => {
                    let kind = format!("{REMARK}/{passage}/{}", kind.word());
                    one(is_written(field), &place, &kind, field)
                }
                _ => Vec::new(),
            }
        }
        Over::Amend(amend) => of_amend(session, amend),
        Over::Help { .. }
        | Over::Palette { .. }
        | Over::ClientLanguages { .. }
        | Over::OfficerLanguages { .. }
        | Over::Interpreting { .. }
        | Over::Glossary { .. }
        | Over::Flags { .. }
        | Over::Overview { .. }
        | Over::Finding { .. }
        | Over::Summary { .. }
        | Over::Confirm(_)
        | Over::Versions(_)
        | Over::Keys { .. }
        | Over::Scene { .. }
        | Over::Debrief { .. }
        | Over::Shutter => Vec::new(),
    }
}

fn of_amend(session: &Session, amend: &Amend) -> Vec<Draft> {
    let place = session.place(amend.spot);
    let text: Rc<str> = format!("{place}{MARK}{AMEND}").into();
    let mut drafts: Vec<Draft> = amend.entry.draft(&text).into_iter().collect();
    for draft in &mut drafts {
        draft.current = false;
    }
    if amend.answer != amend.before {
        let silence = match &amend.answer {
            Some(Answer::Silence(silence)) => silence.word(),
            Some(_) | None => "",
        };
        let written = amend.answer.as_ref().map(read::write).unwrap_or_default();
        drafts.push(Draft {
            rendering: silence.to_owned(),
            ..draft(&place, AMEND_ANSWER, &Field::from(&written, 0))
        });
    }
    // An empty reason says that the answer has been settled.
    let is_begun = !drafts.is_empty();
    let reason = amend.reason.as_ref();
    let reason = reason.filter(|reason| is_begun || !reason.text().is_empty());
    drafts.extend(reason.map(|reason| draft(&place, AMEND_REASON, reason)));
    drafts
}

/// The drafts of the correction at a place.
fn amended<'d>(all: &'d [Draft], place: &str) -> Vec<&'d Draft> {
    let is_of_it = |draft: &&Draft| {
        let parts = draft.place.split_once(MARK);
        parts.is_some_and(|(about, kind)| {
            about == place && [AMEND, AMEND_ANSWER, AMEND_REASON].contains(&kind)
        })
    };
    all.iter().filter(is_of_it).collect()
}

/// The answer that was chosen in a correction.
fn chosen(question: &Question, draft: &Draft) -> Option<Answer> {
    match Silence::from_word(&draft.rendering) {
        Some(silence) => Some(Answer::Silence(silence)),
        None => read::read(&question.kind, &draft.words, read::POINT).ok(),
    }
}
