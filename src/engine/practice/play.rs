//! What the person says when asked: to whom asks openly, hurriedly or leadingly, and after what was asked before.

use std::rc::Rc;

use crate::engine::answer::{Answer, Silence};
use crate::engine::practice::{Asked, Drawn, Mood, Reply, Scenario, Told, Way};

/// What the person says, and what there is to be understood from it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Said {
    pub words: Spoken,
    /// What a trainee who listens would record. Where the scenario has no fact, it is that the person does not know.
    pub amounts_to: Answer,
    /// It is all that will ever be said about it; asking again brings nothing more.
    pub told: bool,
}

/// Where the words of a reply are found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Spoken {
    /// A message of the scenario's texts, or one of its attributes: `first`, `hurried`, `leading`.
    Text {
        message: Rc<str>,
        attribute: Option<&'static str>,
    },
    /// What it amounts to, in the form's own words.
    OfForm,
}

/// Returns what the person says to the next question, after what was asked so far in the interview.
pub fn says(scenario: &Scenario, drawn: &Drawn, so_far: &[Asked], next: &Asked) -> Said {
    let fact = drawn.variation.fact(&next.place);
    let dont_know = Answer::Silence(Silence::DontKnow);
    let Some(reply) = scenario.reply(&next.place) else {
        return Said {
            words: Spoken::OfForm,
            amounts_to: fact.cloned().unwrap_or(dont_know),
            told: true,
        };
    };
    let fact = fact.cloned().unwrap_or_else(|| dont_know.clone());
    let here = so_far.iter().filter(|asked| asked.place == next.place);
    let mut so = Patience::default();
    for asked in here {
        so.hears(reply, drawn.mood, asked.way);
    }
    let (attribute, amounts_to, told) = match so.hears(reply, drawn.mood, next.way) {
        Heard::Truth => (None, fact, true),
        Heard::First if reply.told == Told::Never => (Some("first"), fact, true),
        Heard::First => (Some("first"), dont_know, false),
        Heard::Hurried => (Some("hurried"), reply.hurried.clone(), false),
        Heard::Leading => {
            let along = reply.leading.clone().unwrap_or(dont_know);
            (Some("leading"), along, false)
        }
    };
    Said {
        words: Spoken::Text {
            message: reply.message().into(),
            attribute,
        },
        amounts_to,
        told,
    }
}

/// Which of the texts of a reply is heard.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Heard {
    Truth,
    First,
    Hurried,
    Leading,
}

/// What was asked about one thing so far.
#[derive(Debug, Default)]
struct Patience {
    n_open: u32,
    n_hurried: u32,
    was_pressed: bool,
    is_told: bool,
}

impl Patience {
    fn hears(&mut self, reply: &Reply, mood: Mood, way: Way) -> Heard {
        let heard = self.weighs(reply, mood, way);
        match way {
            Way::Open => self.n_open += 1,
            Way::Hurried => self.n_hurried += 1,
            Way::Leading => {}
        }
        self.was_pressed |= way != Way::Open;
        self.is_told |= heard == Heard::Truth;
        heard
    }

    fn weighs(&self, reply: &Reply, mood: Mood, way: Way) -> Heard {
        // What is told is not taken back.
        if self.is_told {
            return Heard::Truth;
        }
        match way {
            Way::Open => self.openly(reply, mood),
            // A second hurried question is at least a second question, for whom is awake enough to hear that.
            Way::Hurried if self.n_hurried == 0 || mood == Mood::Tired => Heard::Hurried,
            Way::Leading if reply.leading.is_some() => Heard::Leading,
            Way::Hurried | Way::Leading => Self::at_once(reply),
        }
    }

    fn openly(&self, reply: &Reply, mood: Mood) -> Heard {
        let n_before = match mood {
            Mood::Calm | Mood::Tired => 1,
            Mood::Upset => 2,
        };
        let is_time = self.n_open >= n_before;
        match reply.told {
            Told::Again if is_time => Heard::Truth,
            Told::Gently if is_time && !self.was_pressed => Heard::Truth,
            Told::Open | Told::Again | Told::Gently | Told::Never => Self::at_once(reply),
        }
    }

    fn at_once(reply: &Reply) -> Heard {
        match reply.told {
            Told::Open => Heard::Truth,
            Told::Again | Told::Gently | Told::Never => Heard::First,
        }
    }
}
