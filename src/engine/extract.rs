//! What of an interview leaves with an extract: its answers as they stand, as changes that an interview can be made of again.

use std::collections::BTreeSet;
use std::rc::Rc;

use crate::engine::answer::Answer;
use crate::engine::form::{Form, Spot};
use crate::engine::interview::{
    Amendment, Asking, Assessment, Beginning, Change, Interpreting, Interview,
};

/// What was chosen to leave.
#[derive(Clone, Debug, Default)]
pub struct Chosen {
    /// The ids of sections; all of them if it is empty.
    pub sections: Vec<String>,
    /// The ids of questions whose answers are covered in a protected interview and leave all the same.
    pub revealed: Vec<String>,
    /// The case number of a protected interview leaves all the same.
    pub case_number: bool,
    /// What was written freely beside the answers of a protected interview leaves all the same.
    pub comments: bool,
}

/// Why something cannot be chosen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NoSuch {
    Section { id: String, known: Vec<String> },
    Question { id: String },
}

/// What leaves, and what stays.
#[derive(Clone, PartialEq)]
pub struct Extract {
    /// An interview of its own: a beginning, the answers as they stand, and what was corrected after finishing.
    pub changes: Vec<Change>,
    pub sections: Vec<String>,
    pub sections_left_out: Vec<String>,
    /// The questions of the chosen sections whose answer or note stays because it is covered.
    pub covered: Vec<String>,
    /// Something that was said freely beside the answers stays because it is covered.
    pub comments_left_out: bool,
}

impl Extract {
    /// Tells whether all that counts leaves: only then do the findings leave too, since one can rest on any answer.
    pub fn is_whole(&self) -> bool {
        self.sections_left_out.is_empty() && self.covered.is_empty()
    }
}

/// Takes the extract of an interview. `changes` are all that it is made of.
///
/// What was put aside, taken back or overwritten before finishing stays: it counts for nothing. So do answers that only an
/// earlier version of the form had room for.
pub fn extract(
    interview: &Interview,
    changes: &[Change],
    chosen: &Chosen,
) -> Result<Extract, NoSuch> {
    let form = interview.form();
    let ids = || form.sections.iter().map(|section| section.id.to_string());
    if let Some(unknown) = chosen
        .sections
        .iter()
        .find(|id| !ids().any(|it| it == **id))
    {
        return Err(NoSuch::Section {
            id: unknown.clone(),
            known: ids().collect(),
        });
    }
    let is_question = |id: &String| form.questions.iter().any(|question| *question.id == **id);
    if let Some(unknown) = chosen.revealed.iter().find(|id| !is_question(id)) {
        return Err(NoSuch::Question {
            id: unknown.clone(),
        });
    }
    let is_chosen = |id: &String| chosen.sections.is_empty() || chosen.sections.contains(id);
    let (sections, sections_left_out) = ids().partition(is_chosen);
    let mut taking = Taking {
        interview,
        form,
        all: changes,
        chosen,
        taken: Extract {
            changes: Vec::new(),
            sections,
            sections_left_out,
            covered: Vec::new(),
            comments_left_out: false,
        },
        covered: BTreeSet::new(),
        interpreting: None,
    };
    taking.beginning();
    let leaving = taking.answers();
    taking.interpreted(interview.interpreting());
    if taking.taken.is_whole() {
        taking.beside_the_answers();
    }
    if interview.is_finished() {
        taking.taken.changes.push(Change::Finished);
        taking.amendments(&leaving);
    }
    Ok(taking.taken)
}

/// Tells whether an interview that someone else made an extract of has a place for each of its changes, and every answer is one
/// that its question takes.
pub fn is_sound(interview: &Interview, changes: &[Change]) -> bool {
    let fits = |place: &str, answer: &Option<Answer>| {
        answer
            .as_ref()
            .is_none_or(|it| interview.could_hold(place, it))
    };
    interview.n_unplaced() == 0
        && changes.iter().all(|change| match change {
            Change::Answered {
                place,
                answer,
                before,
                ..
            }
            | Change::Amended {
                place,
                answer,
                before,
                ..
            } => fits(place, answer) && fits(place, before),
            Change::Began(_)
            | Change::EntryAdded { .. }
            | Change::EntryRemoved { .. }
            | Change::Noted { .. }
            | Change::Moved { .. }
            | Change::Undone
            | Change::Redone
            | Change::ClientLanguageSpoken { .. }
            | Change::LanguagesChosen { .. }
            | Change::Interpreted { .. }
            | Change::Presented { .. }
            | Change::Assessed { .. }
            | Change::Overridden { .. }
            | Change::Disagreed { .. }
            | Change::WasReadBack { .. }
            | Change::FormChanged { .. }
            | Change::Protected { .. }
            | Change::Practised(_)
            | Change::Asked { .. }
            | Change::Marked { .. }
            | Change::Finished => true,
        })
}

struct Taking<'a> {
    interview: &'a Interview,
    form: &'a Form,
    all: &'a [Change],
    chosen: &'a Chosen,
    taken: Extract,
    covered: BTreeSet<Rc<str>>,
    /// As the changes that are taken so far say.
    interpreting: Option<Interpreting>,
}

impl Taking<'_> {
    fn put(&mut self, change: Change) {
        self.taken.changes.push(change);
    }

    /// The form is the one that it was held with last: all that leaves has a place in it.
    fn beginning(&mut self) {
        let beginning = self.interview.beginning();
        let held_with = self.interview.held_with();
        let is_covered = self.interview.is_protected() && !self.chosen.case_number;
        self.put(Change::Began(Beginning {
            version: Rc::clone(&held_with.version),
            digest: Rc::clone(&held_with.digest),
            case: beginning.case.clone().filter(|_| !is_covered),
            ..beginning.clone()
        }));
        if self.interview.is_protected() {
            // Why it is protected is for no one else.
            self.put(Change::Protected {
                on: true,
                reason: String::new(),
            });
        }
        if self.interview.client_language() != beginning.client_language.as_deref() {
            let language = self.interview.client_language().map(Rc::from);
            self.put(Change::ClientLanguageSpoken { language });
        }
    }

    /// Takes what was answered and noted, and returns the places of it.
    fn answers(&mut self) -> BTreeSet<Rc<str>> {
        let mut leaving = BTreeSet::new();
        for spot in self.interview.route() {
            let Some(place) = self.form.place(spot).filter(|_| self.is_in(spot)) else {
                continue;
            };
            let answer = self.answer_before_amendments(spot, &place);
            let is_amended = self.amendments_at(&place).next().is_some();
            let note = self.interview.note(spot);
            if self.is_covered(spot) {
                if answer.is_some() || is_amended {
                    self.cover(spot);
                }
            } else {
                self.answer(spot, &place, answer);
                leaving.insert(Rc::clone(&place));
            }
            if note.is_empty() {
                continue;
            }
            // A note is free text, whatever it stands beside.
            if self.interview.is_protected() && !self.is_revealed(spot) {
                self.cover(spot);
            } else {
                self.put(Change::Noted {
                    place,
                    note: note.to_owned(),
                    before: String::new(),
                });
            }
        }
        self.taken.covered = self.covered.iter().map(ToString::to_string).collect();
        leaving
    }

    fn answer(&mut self, spot: Spot, place: &Rc<str>, answer: Option<Answer>) {
        let is_listed = answer == Some(Answer::Listed);
        let has_entries = match spot {
            Spot::Question(no) => !self.interview.entries(no).is_empty(),
            Spot::Field { .. } => false,
        };
        // Adding an entry answers the list, so that another answer, or none, has to come after.
        let asking = answer
            .as_ref()
            .map(|answer| self.asking(spot, place, answer))
            .unwrap_or_default();
        self.stood(place, &asking);
        if has_entries && !is_listed {
            self.entries(spot, place);
        }
        if answer.is_some() || has_entries {
            let client_language = asking.language;
            self.put(Change::Answered {
                place: Rc::clone(place),
                answer,
                before: None,
                client_language,
            });
        }
        if has_entries && is_listed {
            self.entries(spot, place);
        }
    }

    fn entries(&mut self, spot: Spot, place: &Rc<str>) {
        for entry in self.interview.entries(spot.question()) {
            self.put(Change::EntryAdded {
                roster: Rc::clone(place),
                entry: entry.0,
            });
        }
    }

    /// How the question stood there, and how it was interpreted then.
    fn stood(&mut self, place: &Rc<str>, asking: &Asking) {
        self.interpreted(asking.interpreting);
        if !asking.shown.is_empty() {
            self.put(Change::Presented {
                place: Rc::clone(place),
                shown: Rc::clone(&asking.shown),
            });
        }
    }

    fn interpreted(&mut self, interpreting: Option<Interpreting>) {
        if self.interpreting != interpreting {
            self.interpreting = interpreting;
            self.put(Change::Interpreted { interpreting });
        }
    }

    /// How an answer was asked for; what was corrected since was first asked for in another way perhaps.
    fn asking(&self, spot: Spot, place: &str, answer: &Answer) -> Asking {
        if self.interview.answer(spot) == Some(answer) && self.amendments_at(place).next().is_none()
        {
            return self.interview.asking(spot).cloned().unwrap_or_default();
        }
        let mut now = Asking::default();
        let mut found = Asking::default();
        for change in self.all {
            match change {
                Change::Presented {
                    place: there,
                    shown,
                } if **there == *place => {
                    now.shown = Rc::clone(shown);
                }
                Change::Interpreted { interpreting } => now.interpreting = *interpreting,
                // What stood there was another form's.
                Change::FormChanged { .. } => now.shown = Rc::default(),
                Change::Answered {
                    place: there,
                    answer: Some(given),
                    client_language,
                    ..
                } if **there == *place && given == answer => {
                    now.language.clone_from(client_language);
                    found = now.clone();
                }
                Change::Began(_)
                | Change::Answered { .. }
                | Change::EntryAdded { .. }
                | Change::EntryRemoved { .. }
                | Change::Noted { .. }
                | Change::Moved { .. }
                | Change::Undone
                | Change::Redone
                | Change::ClientLanguageSpoken { .. }
                | Change::Practised(_)
                | Change::Asked { .. }
                | Change::Marked { .. }
                | Change::LanguagesChosen { .. }
                | Change::Presented { .. }
                | Change::Assessed { .. }
                | Change::Overridden { .. }
                | Change::Disagreed { .. }
                | Change::WasReadBack { .. }
                | Change::Protected { .. }
                | Change::Finished
                | Change::Amended { .. } => {}
            }
        }
        found
    }

    fn amendments_at<'b>(&'b self, place: &'b str) -> impl Iterator<Item = &'b Amendment> {
        let amendments = self.interview.amendments().iter();
        amendments.filter(move |it| *it.place == *place)
    }

    fn answer_before_amendments(&self, spot: Spot, place: &str) -> Option<Answer> {
        match self.amendments_at(place).next() {
            Some(first) => first.before.clone(),
            None => self.interview.answer(spot).cloned(),
        }
    }

    /// What was written and assessed of the interview as a whole.
    fn beside_the_answers(&mut self) {
        for flag in self.interview.findings().flags {
            let assessment = match self.interview.assessment(&flag.id) {
                Assessment::Open => continue,
                Assessment::Confirmed => Assessment::Confirmed,
                Assessment::SetAside { reason } => Assessment::SetAside {
                    reason: self.comment(reason),
                },
            };
            self.put(Change::Assessed {
                flag: flag.id,
                assessment,
            });
        }
        for warning in self.interview.warnings() {
            let Some(check) = self.form.checks.get(warning.check) else {
                continue;
            };
            let note = self.comment(&warning.note);
            if !note.is_empty() {
                self.put(Change::Overridden {
                    check: Rc::clone(&check.id),
                    entry: warning.entry.map(|entry| entry.0),
                    note,
                    before: String::new(),
                });
            }
        }
        let text = self.comment(self.interview.disagreement());
        if !text.is_empty() {
            self.put(Change::Disagreed {
                text,
                before: String::new(),
            });
        }
        // Put last it would say that all of this was read.
        let is_current = !self.interview.is_changed_since_read_back();
        if let Some(language) = self.interview.read_back().filter(|_| is_current) {
            self.put(Change::WasReadBack {
                language: language.into(),
            });
        }
    }

    fn amendments(&mut self, leaving: &BTreeSet<Rc<str>>) {
        for amendment in self.interview.amendments() {
            if leaving.contains(&amendment.place) {
                let reason = self.comment(&amendment.reason);
                self.put(Change::Amended {
                    place: Rc::clone(&amendment.place),
                    answer: amendment.answer.clone(),
                    before: amendment.before.clone(),
                    reason,
                });
            }
        }
    }

    fn comment(&mut self, text: &str) -> String {
        if self.interview.is_protected() && !self.chosen.comments {
            self.taken.comments_left_out |= !text.is_empty();
            String::new()
        } else {
            text.to_owned()
        }
    }

    fn is_in(&self, spot: Spot) -> bool {
        let question = self.form.question(spot.question());
        let section = question.and_then(|question| self.form.section(question.section));
        section.is_some_and(|section| self.taken.sections.iter().any(|it| **it == *section.id))
    }

    fn is_covered(&self, spot: Spot) -> bool {
        // What stands in a list whose very entries are covered is covered as well.
        let list = Spot::Question(spot.question());
        self.interview.is_protected()
            && (self.form.is_identifying(spot) || self.form.is_identifying(list))
            && !self.is_revealed(spot)
    }

    fn is_revealed(&self, spot: Spot) -> bool {
        let question = self.form.question(spot.question());
        question.is_some_and(|question| {
            let mut revealed = self.chosen.revealed.iter();
            revealed.any(|id| **id == *question.id)
        })
    }

    fn cover(&mut self, spot: Spot) {
        if let Some(question) = self.form.question(spot.question()) {
            self.covered.insert(Rc::clone(&question.id));
        }
    }
}

#[cfg(test)]
mod tests;
