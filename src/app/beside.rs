//! What is half written beside the questions (a note, a reason, a disagreement), kept like everything that is typed.

use crate::app::Model;
use crate::app::msg::Draft;
use crate::app::screen::Over;
use crate::engine::findings::Finding;
use crate::text::field::Field;

/// Parts a place or a flag from what is written about it. No id holds this sign.
const MARK: char = '#';
const NOTE: &str = "note";
const REASON: &str = "reason";
const OVERRIDE: &str = "override";
const DISAGREEMENT: &str = "disagreement";

/// Returns whether a draft belongs beside the questions rather than at one.
pub(super) fn is_beside(draft: &Draft) -> bool {
    draft.place.contains(MARK)
}

impl Model {
    /// Returns what is half written on top of the screen, unless it is what is stored already.
    pub(super) fn half_written(&self) -> Option<Draft> {
        let session = self.session.as_ref()?;
        let written = |about: &str, kind: &str, field: &Field| Draft {
            place: format!("{about}{MARK}{kind}").into(),
            words: field.text().to_owned(),
            rendering: String::new(),
            caret: field.caret(),
            in_rendering: false,
            current: false,
        };
        self.over.iter().rev().find_map(|over| match over {
            Over::Note { spot, field } => (field.text() != session.interview.note(*spot))
                .then(|| written(&session.place(*spot), NOTE, field)),
            Over::Override {
                check,
                entry,
                field,
            } => {
                let check = session.form.form.checks.get(*check)?;
                let about = match entry {
                    Some(entry) => format!("{}/{entry}", check.id),
                    None => check.id.to_string(),
                };
                (!field.text().is_empty()).then(|| written(&about, OVERRIDE, field))
            }
            Over::Reason { flag, field } => {
                let flag = session.form.form.flags.get(*flag)?;
                (!field.text().is_empty()).then(|| written(&flag.id, REASON, field))
            }
            Over::Disagreement { field } => (field.text() != session.interview.disagreement())
                .then(|| written("", DISAGREEMENT, field)),
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
            | Over::Lift { .. }
            | Over::Amend(_)
            | Over::Confirm(_)
            | Over::Versions(_)
            | Over::Keys { .. }
            | Over::Remark(_)
            | Over::Mark { .. }
            | Over::Scene { .. }
            | Over::Debrief { .. }
            | Over::Shutter => None,
        })
    }

    /// Opens again what was half written when the program ended without warning.
    pub(super) fn reopen_half_written(&mut self) {
        let Some(session) = self.session.as_ref() else {
            return;
        };
        if session.interview.is_finished() {
            return;
        }
        let Some(draft) = session.half_written() else {
            return;
        };
        let Some((about, kind)) = draft.place.split_once(MARK) else {
            return;
        };
        let field = Field::from(&draft.words, draft.caret);
        let form = &session.form.form;
        match kind {
            NOTE => {
                if let Some(spot) = form.spot(about) {
                    self.over.push(Over::Note { spot, field });
                }
            }
            REASON => {
                if let Some(flag) = form.flags.iter().position(|flag| *flag.id == *about) {
                    let finding = Finding::Flag(flag);
                    self.over.push(Over::Finding { finding, cursor: 0 });
                    self.over.push(Over::Reason { flag, field });
                }
            }
            OVERRIDE => {
                let (id, entry) = match about.split_once('/') {
                    Some((id, entry)) => (id, entry.parse().ok()),
                    None => (about, None),
                };
                if let Some(check) = form.checks.iter().position(|check| *check.id == *id) {
                    self.over.push(Over::Override {
                        check,
                        entry,
                        field,
                    });
                }
            }
            DISAGREEMENT => self.over.push(Over::Disagreement { field }),
            _ => {}
        }
    }
}
