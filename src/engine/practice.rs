//! Practice: a person who is played, what she or he says to whom, and what came of the interview afterwards.

pub mod debrief;
pub mod play;
pub mod source;

use std::rc::Rc;

use crate::engine::answer::Answer;
use crate::engine::answer::file::AnswersFile;
use crate::engine::form::Form;
use crate::engine::interview::Beginning;
use crate::engine::time::Date;
use crate::engine::trial::{Expected, Trial};

/// A mock interview: who is played, what there is to be learnt, and what follows from it.
#[derive(Clone, Debug)]
pub struct Scenario {
    /// The name of its file.
    pub id: Rc<str>,
    pub form: Rc<str>,
    /// The day on which it plays.
    pub date: Date,
    pub level: Level,
    /// How long a trainee needs, about.
    pub minutes: u16,
    /// What the person speaks.
    pub client_language: Rc<str>,
    /// Texts `goal-…`.
    pub goals: Vec<Rc<str>>,
    /// Texts `discuss-…`.
    pub discuss: Vec<Rc<str>>,
    /// At least one.
    pub variations: Vec<Rc<Variation>>,
    pub expected: Expected,
    pub replies: Vec<Reply>,
    pub contradictions: Vec<Between>,
}

/// How hard a scenario is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Level {
    #[default]
    Easy,
    Medium,
    Hard,
}

impl Level {
    pub const ALL: [Self; 3] = [Self::Easy, Self::Medium, Self::Hard];

    /// Returns the word that scenarios use, and by which messages select.
    pub fn word(self) -> &'static str {
        match self {
            Self::Easy => "easy",
            Self::Medium => "medium",
            Self::Hard => "hard",
        }
    }

    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|level| level.word() == word)
    }
}

/// The same scenario with other words and, where it says so, other facts.
#[derive(Clone, Debug, Default)]
pub struct Variation {
    /// What the texts put in, by name.
    pub words: Vec<(Rc<str>, Rc<str>)>,
    /// What a trainee can learn and should record, all of it.
    pub facts: AnswersFile,
}

impl Variation {
    /// Returns what is so at a place, if the person knows anything about it.
    pub fn fact(&self, place: &str) -> Option<&Answer> {
        let given = self.facts.answers.iter().find(|it| *it.place == *place);
        given.map(|given| &given.answer)
    }
}

/// How the person answers one question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reply {
    /// The place that it is about.
    pub to: Rc<str>,
    pub told: Told,
    /// What the reply to a hurried question amounts to.
    pub hurried: Answer,
    /// What the person goes along with when the question leads.
    pub leading: Option<Answer>,
}

impl Reply {
    /// Returns the message of its words.
    pub fn message(&self) -> String {
        message("reply", &self.to)
    }
}

/// Ids of messages have hyphens where those of forms and scenarios have other marks.
fn message(kind: &str, id: &str) -> String {
    format!("{kind}-{}", id.replace(['/', '_'], "-"))
}

/// When the truth is told.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Told {
    /// At the first open question.
    #[default]
    Open,
    /// At the second open question.
    Again,
    /// At the second open question, unless the person was hurried or led about it before.
    Gently,
    Never,
}

impl Told {
    pub const ALL: [Self; 4] = [Self::Open, Self::Again, Self::Gently, Self::Never];

    /// Returns the word that scenarios use, and by which messages select.
    pub fn word(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Again => "again",
            Self::Gently => "gently",
            Self::Never => "never",
        }
    }

    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|told| told.word() == word)
    }
}

/// Two things that the person says and that do not fit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Between {
    pub places: [Rc<str>; 2],
}

/// A question that was put to the person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Asked {
    pub place: Rc<str>,
    pub way: Way,
}

/// How a question was put.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Way {
    /// Calmly, as it stands, or with an open follow-up.
    Open,
    Hurried,
    /// So that the answer lies in it.
    Leading,
}

impl Way {
    pub const ALL: [Self; 3] = [Self::Open, Self::Hurried, Self::Leading];

    /// Returns the word that records use, and by which messages select.
    pub fn word(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Hurried => "hurried",
            Self::Leading => "leading",
        }
    }

    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|way| way.word() == word)
    }
}

/// Who marked a moment, and so which moment it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MarkedBy {
    /// Whoever holds the interview: it is the moment of the mark itself.
    Trainee,
    /// Whoever follows it: it is the moment after so many changes, at which the trainer began to write.
    Trainer { step: usize },
}

/// Which scenario an interview practises, and which of its faces.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Practised {
    pub scenario: Rc<str>,
    /// BLAKE3 of the scenario file's text, as 64 hexadecimal digits.
    pub digest: Rc<str>,
    pub seed: u64,
}

/// How the person feels that day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Mood {
    Calm,
    /// Does not wake up to a hurried question, however often it is put.
    Tired,
    /// Needs one more open question before telling what is not told at once.
    Upset,
}

impl Mood {
    pub const ALL: [Self; 3] = [Self::Calm, Self::Tired, Self::Upset];

    /// Returns the word by which messages select.
    pub fn word(self) -> &'static str {
        match self {
            Self::Calm => "calm",
            Self::Tired => "tired",
            Self::Upset => "upset",
        }
    }
}

/// What a seed draws.
#[derive(Clone, Debug)]
pub struct Drawn {
    pub seed: u64,
    pub variation: Rc<Variation>,
    pub mood: Mood,
    /// The first words are those of the attribute `.other`.
    pub other_opening: bool,
}

impl Scenario {
    /// Draws one face of the scenario. The same seed draws the same one, on every machine.
    pub fn drawn(&self, seed: u64) -> Drawn {
        let n_variations = u64::try_from(self.variations.len()).unwrap_or(1).max(1);
        let variation = usize::try_from(mixed(seed, 1) % n_variations).unwrap_or(0);
        let mood = match mixed(seed, 2) % 3 {
            0 => Mood::Calm,
            1 => Mood::Tired,
            _ => Mood::Upset,
        };
        Drawn {
            seed,
            variation: self.variations.get(variation).cloned().unwrap_or_default(),
            mood,
            other_opening: mixed(seed, 3).is_multiple_of(2),
        }
    }

    /// Returns how an interview begins in which all facts are recorded.
    pub fn beginning(&self, form: &Form) -> Beginning {
        Beginning {
            form: Rc::clone(&form.id),
            version: Rc::clone(&form.version),
            digest: "".into(),
            date: self.date,
            officer_language: "sv".into(),
            client_language: Some(Rc::clone(&self.client_language)),
            case: None,
            training: true,
        }
    }

    /// Returns how the person answers a place, where that is written.
    pub fn reply(&self, place: &str) -> Option<&Reply> {
        self.replies.iter().find(|reply| *reply.to == *place)
    }

    /// Returns the messages of what there is to learn.
    pub fn goals(&self) -> impl Iterator<Item = String> {
        self.goals.iter().map(|id| message("goal", id))
    }

    /// Returns the messages of what there is to talk about afterwards.
    pub fn discuss(&self) -> impl Iterator<Item = String> {
        self.discuss.iter().map(|id| message("discuss", id))
    }

    /// Returns each variation as a trial: its facts, and what is expected of them.
    pub fn trials(&self) -> impl Iterator<Item = Trial> {
        (1..).zip(&self.variations).map(|(nth, variation)| Trial {
            name: format!("{}/{nth}", self.id).into(),
            date: Some(self.date),
            answers: variation.facts.clone(),
            expected: self.expected.clone(),
            ..Trial::default()
        })
    }

    /// Returns the places of the facts in the order in which the form asks for them, of a variation.
    pub fn places(&self, form: &Form, variation: &Variation) -> Vec<Rc<str>> {
        let answers = variation.facts.answers.iter();
        let mut places: Vec<_> = answers
            .filter_map(|given| Some((form.spot(&given.place)?, Rc::clone(&given.place))))
            .collect();
        places.sort_by_key(|(spot, _)| crate::engine::interview::order(*spot));
        places.into_iter().map(|(_, place)| place).collect()
    }
}

/// The mixing step of `SplitMix64`: near seeds give far numbers.
fn mixed(seed: u64, nth: u64) -> u64 {
    let mut z = seed.wrapping_add(nth.wrapping_mul(0x9e37_79b9_7f4a_7c15));
    z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    z ^ (z >> 31)
}

#[cfg(test)]
pub(crate) mod tests;
