//! What was recorded beside what is so, question by question.

use std::collections::BTreeMap;
use std::rc::Rc;

use super::{Beside, Matter, Point, is_of_interpreter};
use crate::engine::answer::{Answer, Silence};
use crate::engine::form::{EntryNo, QuestionNo, Spot};
use crate::engine::practice::play::says;
use crate::engine::practice::{Asked, Way};
use crate::engine::time::PartialDate;

impl Beside<'_> {
    /// Every fact that was not recorded as it is, in the order of asking.
    pub(super) fn answers(&self) -> Vec<Point> {
        let mut points = Vec::new();
        let mut beside: Vec<(Rc<str>, Vec<Rc<str>>)> = Vec::new();
        for place in self.scenario.places(self.form, &self.drawn.variation) {
            let Some(fact) = self.drawn.variation.fact(&place) else {
                continue;
            };
            if is_of_interpreter(&place) {
                continue;
            }
            let flags = self.resting_on(&place);
            if self.is_open(&place) {
                let matters = !flags.is_empty() || self.scenario.reply(&place).is_some();
                if matters {
                    let what = Matter::Skipped {
                        place: Rc::clone(&place),
                    };
                    points.push(self.point(what, flags, &[place]));
                } else {
                    let section = self.section_id(&place);
                    match beside.iter_mut().find(|(it, _)| *it == section) {
                        Some((_, places)) => places.push(place),
                        None => beside.push((section, vec![place])),
                    }
                }
                continue;
            }
            let Some(spot) = self.counterpart(&place) else {
                continue;
            };
            let interview = &self.course.interview;
            let Some(recorded) = interview
                .answer(spot)
                .filter(|_| interview.is_relevant(spot))
            else {
                continue;
            };
            if let Some(what) = self.differs(&place, spot, recorded, fact) {
                points.push(self.point(what, flags, &[place]));
            }
        }
        for (section, places) in beside {
            let what = Matter::SkippedBeside { section, places };
            points.push(self.point(what, Vec::new(), &[]));
        }
        points
    }

    /// Whether the question of a fact is asked in the end, and has no answer.
    pub(super) fn is_open(&self, place: &str) -> bool {
        let interview = &self.course.interview;
        let spot = self.counterpart(place);
        spot.is_some_and(|spot| interview.is_relevant(spot) && interview.answer(spot).is_none())
    }

    /// Whether what is so at a spot of the truth was recorded as it is.
    pub(super) fn is_recorded(&self, spot: Spot) -> bool {
        let Some(place) = self.form.place(spot) else {
            return false;
        };
        let interview = &self.course.interview;
        let recorded = self.counterpart(&place).and_then(|spot| {
            let answer = interview.answer(spot)?;
            interview.is_relevant(spot).then_some((spot, answer))
        });
        match (recorded, self.truth.answer(spot)) {
            (Some((at, recorded)), Some(fact)) => {
                self.differs(&place, at, recorded, fact).is_none()
            }
            (None, None) => true,
            (Some(_), None) | (None, Some(_)) => false,
        }
    }

    fn differs(
        &self,
        place: &Rc<str>,
        at: Spot,
        recorded: &Answer,
        fact: &Answer,
    ) -> Option<Matter> {
        let place = Rc::clone(place);
        if let (Answer::Listed, Answer::Listed) = (recorded, fact) {
            let recorded = self.course.interview.entries(at.question()).len();
            let fact = self.truth.entries(at.question()).len();
            let other = Matter::OtherEntries {
                place,
                recorded,
                fact,
            };
            return (recorded != fact).then_some(other);
        }
        if says_the_same(recorded, fact) {
            return None;
        }
        let said = self.last_said(&place);
        let silence = fact.silence().or_else(|| said.as_ref()?.silence());
        if let Some(said) = silence
            && is_a_no(recorded)
        {
            return Some(Matter::TakenForNo {
                place,
                recorded: recorded.clone(),
                said,
            });
        }
        if let Some(silence) = recorded.silence()
            && fact.silence().is_none()
        {
            let asked = self.asked_about(&place);
            return Some(Matter::NotLearnt {
                n_open: asked.iter().filter(|it| it.way == Way::Open).count(),
                place,
                recorded: silence,
            });
        }
        Some(Matter::WronglyRecorded {
            after: self.heard_so(&place, recorded),
            place,
            recorded: recorded.clone(),
            fact: fact.clone(),
        })
    }

    /// Everything that was asked about a place, in order.
    pub(super) fn asked_about(&self, place: &str) -> Vec<Asked> {
        let asked = self.course.asked.iter().map(|(_, asked)| asked);
        asked
            .filter(|asked| *asked.place == *place)
            .cloned()
            .collect()
    }

    /// What the last reply about a place amounted to, if anything was asked.
    fn last_said(&self, place: &str) -> Option<Answer> {
        let asked = self.asked_about(place);
        let (last, before) = asked.split_last()?;
        Some(says(self.scenario, self.drawn, before, last).amounts_to)
    }

    /// Which poorer way of asking led to what was recorded.
    fn heard_so(&self, place: &str, recorded: &Answer) -> Option<Way> {
        let asked = self.asked_about(place);
        let mut so_far = Vec::new();
        let mut way = None;
        for next in asked {
            let said = says(self.scenario, self.drawn, &so_far, &next);
            if next.way != Way::Open && !said.told && says_the_same(&said.amounts_to, recorded) {
                way = Some(next.way);
            }
            so_far.push(next);
        }
        way
    }

    /// Finds where a fact would have been recorded: entries of a list may stand in another order than in the scenario.
    pub(super) fn counterpart(&self, place: &str) -> Option<Spot> {
        let spot = self.form.spot(place)?;
        match spot {
            Spot::Question(_) => Some(spot),
            Spot::Field {
                roster,
                entry,
                field,
            } => Some(Spot::Field {
                roster,
                entry: *self.paired(roster).get(&entry)?,
                field,
            }),
        }
    }

    /// Pairs the entries of the truth with those that were recorded: each with the one that says most of the same.
    fn paired(&self, roster: QuestionNo) -> BTreeMap<EntryNo, EntryNo> {
        let interview = &self.course.interview;
        let n_fields = self.form.question(roster).map_or(0, |it| it.fields().len());
        let n_fields = u16::try_from(n_fields).unwrap_or(u16::MAX);
        let mut free: Vec<EntryNo> = interview.entries(roster).to_vec();
        let mut paired = BTreeMap::new();
        for entry in self.truth.entries(roster) {
            let alike = |other: &EntryNo| {
                let fields = 0..n_fields;
                let same = fields.filter(|field| {
                    let at = |entry: EntryNo| Spot::Field {
                        roster,
                        entry,
                        field: *field,
                    };
                    let there = interview.answer(at(*other));
                    let fact = self.truth.answer(at(*entry));
                    matches!((there, fact), (Some(one), Some(other)) if says_the_same(one, other))
                });
                same.count()
            };
            // Of those that are as much alike the first, as they stand in the same order then.
            let best = free
                .iter()
                .enumerate()
                .rev()
                .max_by_key(|(_, it)| alike(it));
            let Some((nth, best)) = best.map(|(nth, best)| (nth, *best)) else {
                continue;
            };
            free.remove(nth);
            paired.insert(*entry, best);
        }
        paired
    }
}

/// Whether two answers say the same. Words are never compared, and a date that is less exact says the same as long as it can.
fn says_the_same(recorded: &Answer, fact: &Answer) -> bool {
    match (recorded, fact) {
        (Answer::Text(_), Answer::Text(_))
        | (Answer::Narrative { .. }, Answer::Narrative { .. }) => true,
        (Answer::Date(one), Answer::Date(other)) => can_be_one(*one, *other),
        (
            Answer::Period { from, to },
            Answer::Period {
                from: other_from,
                to: other_to,
            },
        ) => {
            let ends = match (to, other_to) {
                (Some(one), Some(other)) => can_be_one(*one, *other),
                (None, None) => true,
                (Some(_), None) | (None, Some(_)) => false,
            };
            can_be_one(*from, *other_from) && ends
        }
        (recorded, fact) => recorded == fact,
    }
}

fn can_be_one(one: PartialDate, other: PartialDate) -> bool {
    let ((from, to), (other_from, other_to)) = (one.bounds(), other.bounds());
    from <= other_to && other_from <= to
}

/// Whether an answer says that something is not so, or that there is none of it.
fn is_a_no(answer: &Answer) -> bool {
    const NOES: [&str; 5] = ["no", "none", "nobody", "nothing", "never"];
    match answer {
        Answer::Choice(choice) => NOES.contains(&&**choice),
        Answer::Choices(choices) => choices.iter().all(|choice| NOES.contains(&&**choice)),
        Answer::Integer(number) | Answer::Decimal(number) | Answer::Money(number) => *number == 0,
        Answer::Silence(
            Silence::DontKnow
            | Silence::Declined
            | Silence::NotApplicable
            | Silence::NotInterpreted,
        )
        | Answer::Text(_)
        | Answer::Narrative { .. }
        | Answer::Date(_)
        | Answer::Period { .. }
        | Answer::Code(_)
        | Answer::Listed => false,
    }
}
