//! How a change is written for good: a serde mirror with a version number. Engine types are never serialised.

use std::rc::Rc;

use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use crate::engine::answer::{Answer, Silence};
use crate::engine::interview::{
    Assessment, Beginning, Change, HeldWith, Interpreting, Review, Shown,
};
use crate::engine::practice::{MarkedBy, Practised, Way};
use crate::engine::time::{Date, PartialDate};
use crate::store::trouble::StoreTrouble;

/// Returns the version that a change is written in: the first that has a place for it, so that an earlier program can
/// read what it knows, and says of the rest that it is from a later one. This program reads all of them.
fn version(change: &Change) -> u32 {
    match change {
        Change::Began(_)
        | Change::Answered { .. }
        | Change::EntryAdded { .. }
        | Change::EntryRemoved { .. }
        | Change::Noted { .. }
        | Change::Moved { .. }
        | Change::Undone
        | Change::Redone
        | Change::ClientLanguageSpoken { .. }
        | Change::Assessed { .. }
        | Change::Overridden { .. }
        | Change::Disagreed { .. }
        | Change::WasReadBack { .. }
        | Change::FormChanged { .. }
        | Change::Protected { .. }
        | Change::Finished
        | Change::Amended { .. } => 1,
        Change::LanguagesChosen { .. }
        | Change::Interpreted { .. }
        | Change::Presented { .. }
        | Change::Practised(_)
        | Change::Asked { .. }
        | Change::Marked {
            by: MarkedBy::Trainee,
            ..
        } => 2,
        Change::Marked {
            by: MarkedBy::Trainer { .. },
            ..
        } => 3,
    }
}

/// Returns the word for what kind of change it is; it stands outside the seal and tells nothing that was said.
pub(super) fn kind(change: &Change) -> &'static str {
    match change {
        Change::Began(_) => "began",
        Change::Answered { .. } => "answered",
        Change::EntryAdded { .. } => "entry_added",
        Change::EntryRemoved { .. } => "entry_removed",
        Change::Noted { .. } => "noted",
        Change::Moved { .. } => "moved",
        Change::Undone => "undone",
        Change::Redone => "redone",
        Change::ClientLanguageSpoken { .. } => "client_language_spoken",
        Change::LanguagesChosen { .. } => "languages_chosen",
        Change::Interpreted { .. } => "interpreted",
        Change::Presented { .. } => "presented",
        Change::Assessed { .. } => "assessed",
        Change::Overridden { .. } => "overridden",
        Change::Disagreed { .. } => "disagreed",
        Change::WasReadBack { .. } => "was_read_back",
        Change::FormChanged { .. } => "form_changed",
        Change::Protected { .. } => "protected",
        Change::Practised(_) => "practised",
        Change::Asked { .. } => "asked",
        Change::Marked { .. } => "marked",
        Change::Finished => "finished",
        Change::Amended { .. } => "amended",
    }
}

/// Returns one line of JSON. `wording` is the digest of form and texts together, where a form is taken up.
pub(super) fn write(
    change: &Change,
    wording: Option<&str>,
) -> Result<Zeroizing<Vec<u8>>, StoreTrouble> {
    let record = RecordV1 {
        v: version(change),
        wording: wording.map(str::to_owned),
        change: ChangeV1::of(change),
    };
    serde_json::to_vec(&record)
        .map(Zeroizing::new)
        // Strings and numbers always have a JSON form; only memory could be lacking.
        .ok()
        .ok_or(StoreTrouble::TooLarge)
}

/// A record as read: the change, and the digest of form and texts where one is taken up.
#[derive(Debug)]
pub(super) struct Read {
    pub(super) change: Change,
    pub(super) wording: Option<String>,
}

/// Why a record could not be read.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Unread {
    Newer { found: u32 },
    Unreadable,
}

/// Reads what `write` wrote in this or any earlier version of the program.
pub(super) fn read(bytes: &[u8]) -> Result<Read, Unread> {
    let Versioned { v } = serde_json::from_slice(bytes)
        .ok()
        .ok_or(Unread::Unreadable)?;
    match v {
        1..=3 => {
            let record: RecordV1 = serde_json::from_slice(bytes)
                .ok()
                .ok_or(Unread::Unreadable)?;
            Ok(Read {
                change: record.change.into_change().ok_or(Unread::Unreadable)?,
                wording: record.wording,
            })
        }
        0 => Err(Unread::Unreadable),
        found => Err(Unread::Newer { found }),
    }
}

#[derive(Deserialize)]
struct Versioned {
    v: u32,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct RecordV1 {
    v: u32,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    wording: Option<String>,
    change: ChangeV1,
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
enum ChangeV1 {
    Began {
        form: String,
        version: String,
        digest: String,
        date: String,
        officer_language: String,
        client_language: Option<String>,
        case: Option<String>,
        training: bool,
    },
    Answered {
        place: String,
        answer: Option<AnswerV1>,
        before: Option<AnswerV1>,
        client_language: Option<String>,
    },
    EntryAdded {
        roster: String,
        entry: u32,
    },
    EntryRemoved {
        roster: String,
        entry: u32,
    },
    Noted {
        place: String,
        note: String,
        before: String,
    },
    Moved {
        to: String,
    },
    Undone,
    Redone,
    ClientLanguageSpoken {
        language: Option<String>,
    },
    LanguagesChosen {
        languages: Vec<String>,
    },
    Interpreted {
        interpreting: Option<String>,
    },
    Presented {
        place: String,
        shown: Vec<ShownV1>,
    },
    Assessed {
        flag: String,
        assessment: AssessmentV1,
    },
    Overridden {
        check: String,
        entry: Option<u32>,
        note: String,
        before: String,
    },
    Disagreed {
        text: String,
        before: String,
    },
    WasReadBack {
        language: String,
    },
    FormChanged {
        version: String,
        digest: String,
        unfit: Vec<String>,
        back: Vec<String>,
    },
    Protected {
        on: bool,
        reason: String,
    },
    Practised {
        scenario: String,
        digest: String,
        seed: u64,
    },
    Asked {
        place: String,
        way: String,
    },
    Marked {
        text: String,
        /// After how many changes the trainer marked it; missing where the trainee did.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        trainer_at: Option<u64>,
    },
    Finished,
    Amended {
        place: String,
        answer: Option<AnswerV1>,
        before: Option<AnswerV1>,
        reason: String,
    },
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct ShownV1 {
    language: String,
    text_in: String,
    version: String,
    review: String,
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    own: bool,
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
enum AssessmentV1 {
    Confirmed,
    SetAside { reason: String },
    Open,
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
enum AnswerV1 {
    Silence(String),
    Choice(String),
    Choices(Vec<String>),
    Text(String),
    Narrative { words: String, rendering: String },
    Integer(i64),
    DecimalInThousandths(i64),
    MoneyInOre(i64),
    Date(String),
    Period { from: String, to: Option<String> },
    Code(String),
    Listed,
}

impl ChangeV1 {
    fn of(change: &Change) -> Self {
        match change {
            Change::Began(beginning) => Self::Began {
                form: beginning.form.to_string(),
                version: beginning.version.to_string(),
                digest: beginning.digest.to_string(),
                date: beginning.date.to_string(),
                officer_language: beginning.officer_language.to_string(),
                client_language: owned(beginning.client_language.as_ref()),
                case: owned(beginning.case.as_ref()),
                training: beginning.training,
            },
            Change::Answered {
                place,
                answer,
                before,
                client_language,
            } => Self::Answered {
                place: place.to_string(),
                answer: answer.as_ref().map(AnswerV1::of),
                before: before.as_ref().map(AnswerV1::of),
                client_language: owned(client_language.as_ref()),
            },
            Change::EntryAdded { roster, entry } => Self::EntryAdded {
                roster: roster.to_string(),
                entry: *entry,
            },
            Change::EntryRemoved { roster, entry } => Self::EntryRemoved {
                roster: roster.to_string(),
                entry: *entry,
            },
            Change::Noted {
                place,
                note,
                before,
            } => Self::Noted {
                place: place.to_string(),
                note: note.clone(),
                before: before.clone(),
            },
            Change::Moved { to } => Self::Moved { to: to.to_string() },
            Change::Undone => Self::Undone,
            Change::Redone => Self::Redone,
            Change::ClientLanguageSpoken { language } => Self::ClientLanguageSpoken {
                language: owned(language.as_ref()),
            },
            Change::LanguagesChosen { languages } => Self::LanguagesChosen {
                languages: languages.iter().map(ToString::to_string).collect(),
            },
            Change::Interpreted { interpreting } => Self::Interpreted {
                interpreting: interpreting.map(|it| it.word().to_owned()),
            },
            Change::Presented { place, shown } => Self::Presented {
                place: place.to_string(),
                shown: shown.iter().map(ShownV1::of).collect(),
            },
            Change::Assessed { flag, assessment } => Self::Assessed {
                flag: flag.to_string(),
                assessment: match assessment {
                    Assessment::Confirmed => AssessmentV1::Confirmed,
                    Assessment::SetAside { reason } => AssessmentV1::SetAside {
                        reason: reason.clone(),
                    },
                    Assessment::Open => AssessmentV1::Open,
                },
            },
            Change::Overridden {
                check,
                entry,
                note,
                before,
            } => Self::Overridden {
                check: check.to_string(),
                entry: *entry,
                note: note.clone(),
                before: before.clone(),
            },
            Change::Disagreed { text, before } => Self::Disagreed {
                text: text.clone(),
                before: before.clone(),
            },
            Change::WasReadBack { language } => Self::WasReadBack {
                language: language.to_string(),
            },
            Change::FormChanged {
                held_with,
                unfit,
                back,
            } => Self::FormChanged {
                version: held_with.version.to_string(),
                digest: held_with.digest.to_string(),
                unfit: unfit.iter().map(ToString::to_string).collect(),
                back: back.iter().map(ToString::to_string).collect(),
            },
            Change::Protected { on, reason } => Self::Protected {
                on: *on,
                reason: reason.clone(),
            },
            Change::Practised(practised) => Self::Practised {
                scenario: practised.scenario.to_string(),
                digest: practised.digest.to_string(),
                seed: practised.seed,
            },
            Change::Asked { place, way } => Self::Asked {
                place: place.to_string(),
                way: way.word().to_owned(),
            },
            Change::Marked { text, by } => Self::Marked {
                text: text.clone(),
                trainer_at: match by {
                    MarkedBy::Trainee => None,
                    MarkedBy::Trainer { step } => Some(*step as u64),
                },
            },
            Change::Finished => Self::Finished,
            Change::Amended {
                place,
                answer,
                before,
                reason,
            } => Self::Amended {
                place: place.to_string(),
                answer: answer.as_ref().map(AnswerV1::of),
                before: before.as_ref().map(AnswerV1::of),
                reason: reason.clone(),
            },
        }
    }

    /// Returns the change, or nothing if a date or a silence in it does not exist.
    fn into_change(self) -> Option<Change> {
        Some(match self {
            Self::Began {
                form,
                version,
                digest,
                date,
                officer_language,
                client_language,
                case,
                training,
            } => Change::Began(Beginning {
                form: form.into(),
                version: version.into(),
                digest: digest.into(),
                date: Date::parse(&date)?,
                officer_language: officer_language.into(),
                client_language: client_language.map(Rc::from),
                case: case.map(Rc::from),
                training,
            }),
            Self::Answered {
                place,
                answer,
                before,
                client_language,
            } => Change::Answered {
                place: place.into(),
                answer: AnswerV1::into_answers(answer)?,
                before: AnswerV1::into_answers(before)?,
                client_language: client_language.map(Rc::from),
            },
            Self::EntryAdded { roster, entry } => Change::EntryAdded {
                roster: roster.into(),
                entry,
            },
            Self::EntryRemoved { roster, entry } => Change::EntryRemoved {
                roster: roster.into(),
                entry,
            },
            Self::Noted {
                place,
                note,
                before,
            } => Change::Noted {
                place: place.into(),
                note,
                before,
            },
            Self::Moved { to } => Change::Moved { to: to.into() },
            Self::Undone => Change::Undone,
            Self::Redone => Change::Redone,
            Self::ClientLanguageSpoken { language } => Change::ClientLanguageSpoken {
                language: language.map(Rc::from),
            },
            Self::LanguagesChosen { languages } => Change::LanguagesChosen {
                languages: languages.into_iter().map(Rc::from).collect(),
            },
            Self::Interpreted { interpreting } => Change::Interpreted {
                interpreting: match interpreting {
                    Some(word) => Some(Interpreting::from_word(&word)?),
                    None => None,
                },
            },
            Self::Presented { place, shown } => Change::Presented {
                place: place.into(),
                shown: shown
                    .into_iter()
                    .map(ShownV1::into_shown)
                    .collect::<Option<_>>()?,
            },
            Self::Assessed { flag, assessment } => Change::Assessed {
                flag: flag.into(),
                assessment: match assessment {
                    AssessmentV1::Confirmed => Assessment::Confirmed,
                    AssessmentV1::SetAside { reason } => Assessment::SetAside { reason },
                    AssessmentV1::Open => Assessment::Open,
                },
            },
            Self::Overridden {
                check,
                entry,
                note,
                before,
            } => Change::Overridden {
                check: check.into(),
                entry,
                note,
                before,
            },
            Self::Disagreed { text, before } => Change::Disagreed { text, before },
            Self::WasReadBack { language } => Change::WasReadBack {
                language: language.into(),
            },
            Self::FormChanged {
                version,
                digest,
                unfit,
                back,
            } => Change::FormChanged {
                held_with: HeldWith {
                    version: version.into(),
                    digest: digest.into(),
                },
                unfit: unfit.into_iter().map(Rc::from).collect(),
                back: back.into_iter().map(Rc::from).collect(),
            },
            Self::Protected { on, reason } => Change::Protected { on, reason },
            Self::Practised {
                scenario,
                digest,
                seed,
            } => Change::Practised(Practised {
                scenario: scenario.into(),
                digest: digest.into(),
                seed,
            }),
            Self::Asked { place, way } => Change::Asked {
                place: place.into(),
                way: Way::from_word(&way)?,
            },
            Self::Marked { text, trainer_at } => Change::Marked {
                text,
                by: match trainer_at {
                    None => MarkedBy::Trainee,
                    Some(step) => MarkedBy::Trainer {
                        step: usize::try_from(step).ok()?,
                    },
                },
            },
            Self::Finished => Change::Finished,
            Self::Amended {
                place,
                answer,
                before,
                reason,
            } => Change::Amended {
                place: place.into(),
                answer: AnswerV1::into_answers(answer)?,
                before: AnswerV1::into_answers(before)?,
                reason,
            },
        })
    }
}

impl ShownV1 {
    fn of(shown: &Shown) -> Self {
        Self {
            language: shown.language.to_string(),
            text_in: shown.text_in.to_string(),
            version: shown.version.to_string(),
            review: shown.review.word().to_owned(),
            own: shown.own,
        }
    }

    fn into_shown(self) -> Option<Shown> {
        Some(Shown {
            language: self.language.into(),
            text_in: self.text_in.into(),
            version: self.version.into(),
            review: Review::from_word(&self.review)?,
            own: self.own,
        })
    }
}

impl AnswerV1 {
    fn of(answer: &Answer) -> Self {
        match answer {
            Answer::Silence(silence) => Self::Silence(silence.word().to_owned()),
            Answer::Choice(option) => Self::Choice(option.to_string()),
            Answer::Choices(options) => {
                Self::Choices(options.iter().map(ToString::to_string).collect())
            }
            Answer::Text(text) => Self::Text(text.clone()),
            Answer::Narrative { words, rendering } => Self::Narrative {
                words: words.clone(),
                rendering: rendering.clone(),
            },
            Answer::Integer(number) => Self::Integer(*number),
            Answer::Decimal(thousandths) => Self::DecimalInThousandths(*thousandths),
            Answer::Money(ore) => Self::MoneyInOre(*ore),
            Answer::Date(date) => Self::Date(date.to_string()),
            Answer::Period { from, to } => Self::Period {
                from: from.to_string(),
                to: to.map(|date| date.to_string()),
            },
            Answer::Code(code) => Self::Code(code.to_string()),
            Answer::Listed => Self::Listed,
        }
    }

    /// Keeps "no answer" apart from "an answer that cannot be read".
    #[expect(
        clippy::option_option,
        reason = "the outer one is failure, the inner one a question without an answer"
    )]
    fn into_answers(answer: Option<Self>) -> Option<Option<Answer>> {
        answer.map_or(Some(None), |answer| answer.into_answer().map(Some))
    }

    fn into_answer(self) -> Option<Answer> {
        Some(match self {
            Self::Silence(word) => Answer::Silence(Silence::from_word(&word)?),
            Self::Choice(option) => Answer::Choice(option.into()),
            Self::Choices(options) => Answer::Choices(options.into_iter().map(Rc::from).collect()),
            Self::Text(text) => Answer::Text(text),
            Self::Narrative { words, rendering } => Answer::Narrative { words, rendering },
            Self::Integer(number) => Answer::Integer(number),
            Self::DecimalInThousandths(thousandths) => Answer::Decimal(thousandths),
            Self::MoneyInOre(ore) => Answer::Money(ore),
            Self::Date(date) => Answer::Date(PartialDate::parse(&date)?),
            Self::Period { from, to } => Answer::Period {
                from: PartialDate::parse(&from)?,
                to: match to {
                    Some(date) => Some(PartialDate::parse(&date)?),
                    None => None,
                },
            },
            Self::Code(code) => Answer::Code(code.into()),
            Self::Listed => Answer::Listed,
        })
    }
}

fn owned(text: Option<&Rc<str>>) -> Option<String> {
    text.map(ToString::to_string)
}

#[cfg(test)]
mod tests;
