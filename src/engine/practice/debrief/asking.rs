//! How it was asked: what came too late, what pressing cost, and what did not fit and was let pass.

use std::rc::Rc;

use super::{Beside, Cost, Matter, Point};
use crate::engine::practice::play::says;
use crate::engine::practice::{Asked, Told, Way};

impl Beside<'_> {
    /// The questions that a flag rests on and that were answered after something in a later section.
    pub(super) fn late(&self) -> Vec<Point> {
        let mut points = Vec::new();
        let firsts = &self.course.first_answers;
        for (nth, first) in firsts.iter().enumerate() {
            let flags = self.resting_on(&first.place);
            if flags.is_empty() || self.drawn.variation.fact(&first.place).is_none() {
                continue;
            }
            let before = firsts.iter().take(nth);
            let mut passing = before.filter(|it| it.passed.contains(&first.place));
            if let Some(passed_by) = passing.next() {
                let what = Matter::Late {
                    place: Rc::clone(&first.place),
                    passed_by: Rc::clone(&passed_by.place),
                };
                points.push(Point {
                    moment: Some(first.moment.clone()),
                    ..self.point(what, flags, std::slice::from_ref(&first.place))
                });
            }
        }
        points
    }

    /// The first hurried and the first leading question about each thing that the scenario has replies to.
    pub(super) fn pressed(&self) -> Vec<Point> {
        let mut points: Vec<Point> = Vec::new();
        for (moment, asked) in &self.course.asked {
            let Some(reply) = self.scenario.reply(&asked.place) else {
                continue;
            };
            let is_said = points.iter().any(|point| {
                matches!(&point.what, Matter::Pressed { place, way, .. }
                    if *place == asked.place && *way == asked.way)
            });
            if asked.way == Way::Open || is_said {
                continue;
            }
            let what = Matter::Pressed {
                place: Rc::clone(&asked.place),
                way: asked.way,
                cost: self.cost(asked, reply.told),
            };
            let flags = self.resting_on(&asked.place);
            points.push(Point {
                moment: Some(moment.clone()),
                ..self.point(what, flags, std::slice::from_ref(&asked.place))
            });
        }
        points
    }

    /// What a pressing question cost: told by what was said at once, and in the end.
    fn cost(&self, pressed: &Asked, told: Told) -> Cost {
        let asked = self.asked_about(&pressed.place);
        let nth = asked.iter().position(|it| it.way == pressed.way);
        let tells = |nth: usize| {
            let (before, next) = (asked.get(..nth)?, asked.get(nth)?);
            Some(says(self.scenario, self.drawn, before, next).told)
        };
        let at_once = nth.and_then(tells).unwrap_or(false);
        let in_the_end = (0..asked.len()).any(|nth| tells(nth) == Some(true));
        match (at_once, in_the_end) {
            (true, _) => Cost::Nothing,
            (false, true) => Cost::Delayed,
            (false, false) if told == Told::Gently => Cost::Closed,
            (false, false) => Cost::Lost,
        }
    }

    /// What does not fit is noticed if a note was written at either place, if the form shows that it does not fit, or if one of
    /// both was asked openly once more after both had been asked about.
    pub(super) fn contradictions(&self) -> Vec<Point> {
        let mut points = Vec::new();
        for (nth, between) in (1..).zip(&self.scenario.contradictions) {
            let places = &between.places;
            let has_note = places
                .iter()
                .any(|place| self.course.note_at(place).is_some());
            if has_note || self.is_shown(places) || self.went_back(places) {
                continue;
            }
            let what = Matter::ContradictionUnnoticed {
                nth,
                places: places.clone(),
            };
            points.push(self.point(what, Vec::new(), places));
        }
        points
    }

    fn is_shown(&self, places: &[Rc<str>; 2]) -> bool {
        let questions: Vec<_> = places
            .iter()
            .filter_map(|place| Some(self.form.spot(place)?.question()))
            .collect();
        self.now.contradictions.iter().any(|found| {
            let of = |no| found.because.iter().any(|spot| spot.question() == no);
            !questions.is_empty() && questions.iter().all(|no| of(*no))
        })
    }

    fn went_back(&self, places: &[Rc<str>; 2]) -> bool {
        let [one, other] = places;
        let nth = |place: &Rc<str>| {
            let mut asked = self.course.asked.iter();
            asked.position(|(_, asked)| asked.place == *place)
        };
        let (Some(one), Some(other)) = (nth(one), nth(other)) else {
            return false;
        };
        // Asking on until it is told is no going back: something else was asked in between.
        let since_both = self.course.asked.get(one.max(other)..).unwrap_or_default();
        since_both.windows(2).any(|pair| {
            let [(_, before), (_, asked)] = pair else {
                return false;
            };
            asked.way == Way::Open && places.contains(&asked.place) && before.place != asked.place
        })
    }
}
