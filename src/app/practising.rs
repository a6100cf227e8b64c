//! The person who is played in an open practice interview: what was asked, and what came back.

use std::rc::Rc;

use crate::app::scenario::LoadedScenario;
use crate::app::session::Session;
use crate::engine::form::Spot;
use crate::engine::practice::play::{self, Said};
use crate::engine::practice::{Drawn, Way};

/// A scenario in the face that was drawn for one interview.
#[derive(Debug)]
pub(in crate::app) struct Practising {
    pub(in crate::app) scenario: Rc<LoadedScenario>,
    pub(in crate::app) drawn: Drawn,
}

/// The last thing that was asked at a place, and what the person said to it.
#[derive(Debug)]
pub(in crate::app) struct Heard {
    pub(in crate::app) way: Way,
    /// How often it was asked here in all.
    pub(in crate::app) n_asked: usize,
    pub(in crate::app) said: Said,
}

impl Practising {
    pub(in crate::app) fn with(scenario: &Rc<LoadedScenario>, seed: u64) -> Self {
        Self {
            drawn: scenario.scenario.drawn(seed),
            scenario: Rc::clone(scenario),
        }
    }

    /// Finds the scenario that an interview practises. One that was changed since would play another person, and is not taken.
    pub(in crate::app) fn of(session: &Session, found: &[Rc<LoadedScenario>]) -> Option<Self> {
        let practised = session.interview.practised()?;
        let scenario = found
            .iter()
            .find(|it| it.scenario.id == practised.scenario && it.digest == practised.digest)?;
        Some(Self::with(scenario, practised.seed))
    }

    /// Returns what was heard last at a place; nothing before anything was asked there.
    pub(in crate::app) fn heard(&self, session: &Session, spot: Spot) -> Option<Heard> {
        let place = session.place(spot);
        let asked = session.interview.asked();
        let last = asked.iter().rposition(|it| it.place == place)?;
        let (so_far, rest) = asked.split_at(last);
        let next = rest.first()?;
        Some(Heard {
            way: next.way,
            n_asked: asked.iter().filter(|it| it.place == place).count(),
            said: play::says(&self.scenario.scenario, &self.drawn, so_far, next),
        })
    }
}
