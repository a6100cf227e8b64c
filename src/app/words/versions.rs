//! Versions of a form in words: what differs, what becomes of an answer, how the reading turns.

pub mod wording;

use std::cmp::Ordering;

use crate::app::msg::LoadedForm;
use crate::app::words::{Words, message_id};
use crate::engine::findings::compare::Turn;
use crate::engine::form::compare::{Difference, How, Key, Part};
use crate::engine::form::{EntryNo, Form, Question, QuestionNo, Spot, Weight};
use crate::engine::interview::{HeldWith, Interview, Misfit, Refusal, Told};
use crate::text::catalog::Args;
use crate::text::clean::{clean, clean_line};
use crate::text::isolate::{isolate, isolate_auto};

/// Something to read: a short word of what it is, the thing itself, and more about it below.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Line {
    pub lead: String,
    pub text: String,
    pub details: Vec<String>,
}

/// Two versions of a form, to be spoken of.
#[derive(Clone, Copy)]
pub struct Between<'a> {
    pub words: &'a Words,
    pub before: &'a LoadedForm,
    pub after: &'a LoadedForm,
}

/// Compares two versions as they are usually written; nothing if they are not numbers.
pub fn compare_versions(one: &str, other: &str) -> Option<Ordering> {
    let numbers = |version: &str| -> Option<Vec<u64>> {
        version.split('.').map(|part| part.parse().ok()).collect()
    };
    Some(numbers(one)?.cmp(&numbers(other)?))
}

/// Says a version, kept in order in any line.
pub fn version(words: &Words, id: &str, version: &str) -> String {
    let args = Args::none().with("version", isolate(&clean_line(version)));
    words.ui_with(id, &args)
}

/// Says what was told at a place: the question, the answer and the note, in the words of the form that it was told with and as
/// the answers were then.
pub fn told(words: &Words, form: &LoadedForm, interview: &Interview, told: &Told) -> Line {
    let Some(spot) = form.form.spot(&told.place) else {
        return Line {
            text: clean_line(&told.place),
            ..Line::default()
        };
    };
    let then =
        as_it_was(interview, &told.held_with).filter(|_| told.held_with.digest == form.digest);
    let answer = told
        .answer
        .as_ref()
        .map(|answer| words.answer(form, &words.language, spot, answer));
    let note = (!told.note.is_empty()).then(|| {
        let args = Args::none().with("note", isolate_auto(&clean_line(&words.free(&told.note))));
        words.ui_with("versions-note-then", &args)
    });
    Line {
        lead: String::new(),
        text: words.short(form, then, &words.language, spot),
        details: answer.into_iter().chain(note).collect(),
    }
}

/// Returns an interview as it was when it went on from a version of its form.
pub fn as_it_was<'i>(interview: &'i Interview, held_with: &HeldWith) -> Option<&'i Interview> {
    let mut earlier = interview.earlier().iter().rev();
    earlier
        .find(|it| it.held_with() == held_with)
        .map(|it| &**it)
}

/// Says why an answer has no place.
pub fn misfit(words: &Words, misfit: &Misfit) -> String {
    words.ui(match misfit {
        Misfit::NotAsked => "versions-misfit-not-asked",
        Misfit::OtherType => "versions-misfit-other-type",
        Misfit::Refused(refusal) => match refusal {
            Refusal::UnknownCode { .. } => "versions-misfit-unknown-code",
            Refusal::NoSuchOption { .. } => "versions-misfit-no-such-option",
            Refusal::OutOfRange { .. } => "versions-misfit-out-of-range",
            Refusal::TooFewChosen { .. }
            | Refusal::TooManyChosen { .. }
            | Refusal::ExclusiveOption { .. } => "versions-misfit-number-of-options",
            Refusal::NoSuchPlace { .. }
            | Refusal::NotRelevant { .. }
            | Refusal::WrongKind { .. }
            | Refusal::EmptyAnswer
            | Refusal::NotANumber
            | Refusal::WhichNumber { .. }
            | Refusal::NotADate
            | Refusal::NotAPeriod
            | Refusal::PeriodEndsBeforeItBegins
            | Refusal::NoSuchEntry
            | Refusal::AlreadyFinished
            | Refusal::NotFinished
            | Refusal::ReasonMissing
            | Refusal::NoSuchFlag
            | Refusal::CheckFailed { .. }
            | Refusal::NoSuchCheck
            | Refusal::NoSuchForm
            | Refusal::NothingToUndo
            | Refusal::NothingToRedo
            | Refusal::AtStart
            | Refusal::AtEnd
            | Refusal::NotTraining
            | Refusal::TooLateToPractise => "versions-misfit-other",
        },
    })
}

impl Between<'_> {
    /// Says how what the answers point to turns.
    pub fn turn(&self, turn: &Turn) -> Line {
        let words = self.words;
        let from_to = |before: String, after: String| {
            let args = Args::none().with("before", before).with("after", after);
            words.ui_with("versions-from-to", &args)
        };
        match turn {
            Turn::Flag { id, before, after } => {
                let weight = |word: &str| words.ui(&format!("weight-{word}"));
                let how = match (before, after) {
                    (None, _) => words.ui("versions-new"),
                    (_, None) => words.ui("versions-gone"),
                    (Some(before), Some(after)) => {
                        from_to(weight(before.word()), weight(after.word()))
                    }
                };
                let shown = after.or(*before);
                Line {
                    lead: shown.map(|it| weight(it.word())).unwrap_or_default(),
                    text: self.text(&format!("flag-{id}"), after.is_some()),
                    details: vec![how],
                }
            }
            Turn::Element { id, before, after } => {
                let truth = |word: &str| words.ui(&format!("truth-{word}"));
                let how = match (before, after) {
                    (None, _) => words.ui("versions-new"),
                    (_, None) => words.ui("versions-gone"),
                    (Some(before), Some(after)) => {
                        from_to(truth(before.word()), truth(after.word()))
                    }
                };
                Line {
                    lead: after.map(|it| truth(it.word())).unwrap_or_default(),
                    text: self.text(&format!("element-{id}"), after.is_some()),
                    details: vec![how],
                }
            }
            Turn::Contradiction { id, is_found } => {
                let text = self.text(&format!("contradiction-{id}"), *is_found);
                self.doubt("≠", text, *is_found)
            }
            Turn::Check { id, fails } => {
                let form = if *fails { self.after } else { self.before };
                self.doubt("!", self.check(form, id), *fails)
            }
        }
    }

    fn doubt(&self, lead: &str, text: String, is_there: bool) -> Line {
        Line {
            lead: lead.to_owned(),
            text,
            details: vec![self.words.ui(if is_there {
                "versions-new"
            } else {
                "versions-gone"
            })],
        }
    }

    /// Says a check without the answers that it names.
    fn check(&self, form: &LoadedForm, id: &str) -> String {
        let message = format!("check-{id}");
        let language = &self.words.language;
        let anywhere = Spot::Question(QuestionNo(0));
        let args = self.words.filled(form, None, language, anywhere, &message);
        clean(&form.texts.say(language, &message, &args).text)
    }

    /// Says what differs; nothing for the version itself, which is said already.
    pub fn difference(&self, difference: &Difference) -> Option<Line> {
        let lead = self.words.ui(match &difference.how {
            How::Added => "versions-is-added",
            How::Removed => "versions-is-removed",
            How::Changed { .. } => "versions-is-changed",
        });
        let details = match &difference.how {
            How::Added | How::Removed => Vec::new(),
            How::Changed {
                key: Key::Version, ..
            } => return None,
            How::Changed {
                key: Key::Order, ..
            } => vec![self.key(Key::Order.word())],
            How::Changed { key, before, after } => {
                vec![self.change(
                    key.word(),
                    self.value(*key, before.as_deref(), self.before),
                    self.value(*key, after.as_deref(), self.after),
                )]
            }
        };
        Some(Line {
            lead,
            text: self.part(difference),
            details,
        })
    }

    /// Says which questions, options, elements and flags are worded otherwise in the officer's language.
    pub fn reworded(&self) -> Vec<Line> {
        let mut lines = Vec::new();
        let after = &self.after.form;
        for (no, question) in (0..).map(QuestionNo).zip(&after.questions) {
            let fields = (0..).zip(question.fields()).map(|(field, _)| Spot::Field {
                roster: no,
                entry: EntryNo(1),
                field,
            });
            for spot in std::iter::once(Spot::Question(no)).chain(fields) {
                self.reworded_at(spot, &mut lines);
            }
        }
        let elements = after.elements.iter().map(|it| (Part::Element, &it.id));
        let flags = after.flags.iter().map(|it| (Part::Flag, &it.id));
        for (part, id) in elements.chain(flags) {
            let message = format!("{}-{id}", part.word());
            let language = &self.words.language;
            let (was, is) = (&self.before.texts, &self.after.texts);
            if was.has(language, &message) && is.has(language, &message) {
                let (was, is) = (self.text(&message, false), self.text(&message, true));
                self.note_words(part, is.clone(), &was, &is, &mut lines);
            }
        }
        lines
    }

    fn reworded_at(&self, spot: Spot, lines: &mut Vec<Line>) {
        let language = &self.words.language;
        let Some(place) = self.after.form.place(spot) else {
            return;
        };
        let (Some(was_at), Some(question)) = (
            self.before.form.spot(&place),
            self.after.form.asked_at(spot),
        ) else {
            return;
        };
        let label = self.asked(self.after, spot);
        let said = |form: &LoadedForm, at: Spot| self.words.prompt(form, None, language, at).text;
        let (was, is) = (said(self.before, was_at), said(self.after, spot));
        self.note_words(Part::Question, label.clone(), &was, &is, lines);
        let options_then = self.before.form.asked_at(was_at).map(Question::options);
        for option in question.options() {
            if !options_then.is_some_and(|then| then.contains(option)) {
                continue;
            }
            let said =
                |form: &LoadedForm, at: Spot| self.words.option(form, language, at, option).text;
            let (was, is) = (said(self.before, was_at), said(self.after, spot));
            let label = format!("{label}: {is}");
            self.note_words(Part::Option, label, &was, &is, lines);
        }
    }

    fn note_words(&self, part: Part, label: String, was: &str, is: &str, into: &mut Vec<Line>) {
        if was != is {
            into.push(Line {
                lead: self.words.ui("versions-is-changed"),
                text: self.part_of(part, label),
                details: vec![self.change(
                    "words",
                    isolate_auto(&clean_line(was)),
                    isolate_auto(&clean_line(is)),
                )],
            });
        }
    }

    fn change(&self, key: &str, before: String, after: String) -> String {
        let args = Args::none()
            .with("key", self.key(key))
            .with("before", before)
            .with("after", after);
        self.words.ui_with("versions-change-of", &args)
    }

    fn key(&self, word: &str) -> String {
        self.words
            .ui_with("versions-key", &Args::none().with("key", word))
    }

    /// Says a value of a key. What a form author wrote stays as it was written.
    fn value(&self, key: Key, value: Option<&str>, form: &LoadedForm) -> String {
        let words = self.words;
        match (key, value) {
            (
                Key::Required
                | Key::Officer
                | Key::Identifying
                | Key::Exclusive
                | Key::Guard
                | Key::Hard,
                value,
            ) => words.ui(if value.is_some() {
                "answer-yes"
            } else {
                "answer-no"
            }),
            (_, None) => "–".to_owned(),
            (Key::Type, Some(word)) => words.ui(&format!("cli-kind-{}", word.replace('_', "-"))),
            (Key::Section, Some(id)) => words.form_own(form, &format!("section-{id}")),
            (Key::Weight, Some(word)) if Weight::from_word(word).is_some() => {
                words.ui(&format!("weight-{word}"))
            }
            (
                Key::Version
                | Key::Order
                | Key::Limits
                | Key::Options
                | Key::AskIf
                | Key::When
                | Key::NotWhen
                | Key::Weight
                | Key::Sources
                | Key::AskNext
                | Key::Measures
                | Key::Indicators
                | Key::Default
                | Key::List
                | Key::Value
                | Key::ShowAt
                | Key::ShowIf
                | Key::Unless
                | Key::Roster
                | Key::WorkedFor
                | Key::Confirm,
                Some(written),
            ) => isolate(&clean_line(written)),
        }
    }

    fn part(&self, difference: &Difference) -> String {
        let form = match difference.how {
            How::Removed => self.before,
            How::Added | How::Changed { .. } => self.after,
        };
        let id = &difference.id;
        let within = difference.within.as_deref();
        let label = match difference.part {
            Part::Form => self.words.form_own(form, "form-title"),
            Part::Condition | Part::Computed | Part::Cue => isolate(id),
            Part::Check => self.check(form, id),
            Part::Section | Part::Element | Part::Flag | Part::Contradiction | Part::Measure => {
                let message = format!("{}-{id}", difference.part.word());
                self.words.form_own(form, &message)
            }
            Part::Question => spot_of(&form.form, id, None)
                .map_or_else(|| id.to_string(), |spot| self.asked(form, spot)),
            Part::Field => within
                .and_then(|roster| spot_of(&form.form, roster, Some(id)))
                .map_or_else(|| id.to_string(), |spot| self.asked(form, spot)),
            Part::Option => {
                let asked = within.and_then(|within| match within.split_once('/') {
                    Some((roster, field)) => spot_of(&form.form, roster, Some(field)),
                    None => spot_of(&form.form, within, None),
                });
                asked.map_or_else(
                    || id.to_string(),
                    |spot| {
                        let language = &self.words.language;
                        let option = self.words.option(form, language, spot, id).text;
                        format!("{}: {option}", self.asked(form, spot))
                    },
                )
            }
        };
        self.part_of(difference.part, label)
    }

    fn part_of(&self, part: Part, label: String) -> String {
        let args = Args::none().with("part", part.word()).with("label", label);
        self.words.ui_with("versions-part", &args)
    }

    /// Returns the short name of a question; a field has that of its roster before it, and no entry's.
    fn asked(&self, form: &LoadedForm, spot: Spot) -> String {
        let language = &self.words.language;
        let Spot::Field { roster, .. } = spot else {
            return self.words.short(form, None, language, spot);
        };
        let id = message_id(&form.form, spot);
        let args = Args::none().number("entry", 1).number("number", 1);
        let short = form.texts.optional(language, &format!("{id}.short"), &args);
        let field = short.map_or_else(
            || form.texts.say(language, &id, &args).text,
            |said| said.text,
        );
        let roster = self
            .words
            .short(form, None, language, Spot::Question(roster));
        format!("{roster}: {}", clean_line(&field))
    }

    fn text(&self, id: &str, is_after: bool) -> String {
        let form = if is_after { self.after } else { self.before };
        clean(&self.words.form_own(form, id))
    }
}

/// Finds a question, or a field in the first entry that there could be.
fn spot_of(form: &Form, id: &str, field: Option<&str>) -> Option<Spot> {
    match field {
        None => form.spot(id),
        Some(field) => form.spot(&format!("{id}/1/{field}")),
    }
}

#[cfg(test)]
mod tests;
